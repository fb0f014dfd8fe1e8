"""Who a sentence of action is about and what they do: names, pronouns, and the verbs that belong to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Pose, Size
from storyboard.shots import clauses, feelings, lexicon, objects, touches
from storyboard.shots.along import in_hand, with_it
from storyboard.shots.answers import answered, for_another, on_another, to_another
from storyboard.shots.antecedents import handled_it
from storyboard.shots.deed import Deed
from storyboard.shots.denial import denied
from storyboard.shots.figurative import figurative
from storyboard.shots.fronted import there
from storyboard.shots.guessing import guessed
from storyboard.shots.lexicon_nouns import compounds
from storyboard.shots.lexicon_rows import size_of
from storyboard.shots.moved import moved
from storyboard.shots.postures import on_the_way, told_where
from storyboard.shots.references import CAUSES, Reference
from storyboard.shots.rereading import OUT_OF_CAR, UP_HATCH, beastly, reread
from storyboard.shots.shoved import by_hand, on_vehicle
from storyboard.shots.subjects import JOINED, TO_THINGS, doers_of, unowned
from storyboard.shots.suffered import BORNE, OWN_BODY, SUFFERED, of_a_thing, wheeled
from storyboard.shots.things import WORN, carried, only_by
from storyboard.shots.things_do import INFLECTED, caused, thing_does
from storyboard.shots.topics import UNTOLD, Topic
from storyboard.shots.verbless import placed, told_by_a_noun
from storyboard.shots.verbs import VERBS, Act, Verb

_NO_VERB = regex(
    r"(?:\b(?:the|an?|his|her|their|its|no|of|my|your|not|never|without|doesn['’]t|don['’]t|isn['’]t|to|be|being|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|twenty|several|many|few|(?:the|his|her|its|their|an?) (?:last|first|next|same|final|few|fat|"
    r"big|thick|cold))|['’]s|n['’]t)\s+$",
    re.IGNORECASE,
)
_A_NOUN = regex(r"\b(?:an?|another)\s+(?:[\w-]+\s+){1,2}\Z", re.IGNORECASE)
"""Before a noun that is a verb elsewhere: `a long look`."""
_BUT = regex(
    r"\b(?:all|every(?:one|body)|nobody|anybody)\b[^.,]*\b(?:but|except)\s+\Z|\b(?:neither|none|nobody|"
    r"(?:not )?one) of\s+\Z",
    re.IGNORECASE,
)
"""`Everybody falls but` somebody; `neither of` them."""
_FRONTED = regex(
    r"^\W*(?:right |close |just |not far |a step |out |up )?(?:behind|beside|next to|in front of|opposite|after|before|around|above|below|"
    r"past|near|between|among|beneath|under|over|ahead of|with|from behind|at|to)(?: the)? $",
    re.IGNORECASE,
)
"""What stands before somebody who only says where somebody else is: `Behind him, two SOLDIERS`."""
_AND_ALSO = regex(r", and(?: then)? $")
_PAST = regex(r"\b(?:behind|through|past|beyond|out of)\b", re.IGNORECASE)
"""What is looked through, or past, is not in the hand: `watches the square behind tinted glass`."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence while its deeds are read."""

    text: str
    found: tuple[Reference, ...]
    people: tuple[Reference, ...]
    """Who may do something."""
    lead: Reference | None
    """Who only says where somebody else is: `Behind him`."""
    recent: tuple[str, ...]
    thing: Topic
    spared: frozenset[str]
    """Who is named as not doing it."""


def deeds(text: str, found: Sequence[Reference], recent: Sequence[str], thing: Topic = UNTOLD, said: str = "") -> tuple[Deed, ...]:
    """What people do in a sentence, in order. `thing` is what `it` means, `said` the sentence before."""
    named = [r for r in found if r.ids and not r.owner]
    if not named and _STRANGER.match(text):
        return ()
    lead = named[0] if named and _FRONTED.match(text[: named[0].start]) else None
    people = tuple(r for r in named if r is not lead)
    spared = frozenset(i for r in found if not r.owner for i in r.ids if _BUT.search(text, 0, r.start))
    told = _Told(text, tuple(found), people, lead, tuple(recent), thing, spared)
    stays = there(text, people)
    hits, done = _hits(text, people, said), list[Deed]()
    hits = [hit for hit in hits if hit.start >= people[0].start] if stays else hits
    for number, hit in enumerate(hits):
        done += _done(told, hit, 0 if number == 0 else hit.start, hits[number + 1].start if number + 1 < len(hits) else len(text), done)
    done = answered(
        text, done or on_the_way(text, people) or told_by_a_noun(text, people, recent) or ([] if stays else placed(text, people))
    )
    return (
        *in_hand(text, found, done),
        *stays,
        *told_where(text, people),
        *with_it(text, found, done),
        *_up_first(_shut_behind(_joined_after(text, people, done))),
    )


_STRANGER = regex(
    r"\A\W*(?:an?|some|two|three|several|another) (?:[\w-]+,? ){0,3}?(?:m[ae]n|wom[ae]n|boys?|girls?|figures?|strangers?|couple|kids?|"
    r"lady|bride|groom|crowd)\b(?! (?:of(?! (?:wood|brass|stone|bronze|marble|clay|straw|glass|tin|wax)\b)|with|in|and|behind))",
    re.IGNORECASE,
)
"""A sentence about somebody nobody has named: nobody of the cast does it."""


def _done(told: _Told, hit: _Hit, since: int, until: int, done: Sequence[Deed]) -> list[Deed]:
    """What a verb says is done, between the verb before it and the next one."""
    text, lead = told.text, told.lead
    if unowned(hit, told.found, told.people, lead) or clauses.nobodys(text, hit.start, hit.pose, told.people):
        return []
    trails = lead is not None and hit.end <= lead.start
    led = [deed for deed in done if not _TO_FEET.match(text, deed.start)]
    doers = told.people[0].ids if trails and told.people else () if trails else doers_of(text, hit, told.people, led, told.recent)
    if hit.whose and _FACED.match(text, hit.start):
        doers = next((r.ids for r in told.found if r.ids and r.start >= hit.end), doers)
    who = tuple(i for i in doers if i not in told.spared)
    if not who:
        return []
    whom = _whom(told, hit, who, until, done)
    hit = hit if hit.passive or hit.whose else replace(hit, verb=to_another(text, hit.start, hit.verb, whom))
    idle = hit.pose is None and hit.act is Act.POSE
    prop, thing = (
        ("", "") if idle else _object(objects.unnamed(_own_part(text, hit, until), told.people), hit, told.found, done, told.thing)
    )
    verb = replace(hit.verb, act=Act.TRAVEL) if hit.act is Act.APPROACH and not whom and clauses.far_off(text, hit.start) else hit.verb
    where = hit.at if hit.at in (OUT_OF_CAR, UP_HATCH) or hit.at in touches.WAYS else lexicon.site(text[hit.end :]) or hit.at
    after = [r for r in told.found if hit.start <= r.start and r is not lead]
    mine = (*who, *_beside(text, hit, after)) if verb.act is Act.TRAVEL else who
    pose = by_hand(of_a_thing(verb.pose) if not whom and (prop or thing) else verb.pose, text, hit.start)
    pose = objects.softer(pose, thing or objects.drawn_as(prop, text, told.found), text[hit.end :]) if not whom else pose
    looks = verb.act in (Act.LOOK, Act.TURN)
    thing = (
        ""
        if (where == "car" and thing == "boot") or (looks and (_PAST.search(text, hit.end) or _SIGHTED.match(text, hit.start)))
        else thing
    )
    pose = Pose.HOLD if thing and pose is None and looks else pose
    pose = Pose.TEND if pose is Pose.DAB and _BEASTS.match(text, hit.start) else pose
    pose, where, thing = (Pose.PUSH, "car", "") if on_vehicle(text, hit.start) else (pose, where, thing)
    seen = (hit.face if hit.whose else None) or feelings.felt(text[since:until]) or hit.face
    deed = Deed(mine, verb.act, pose, verb.size, whom, prop, hit.start, thing, verb.base, seen, where, tool=bool(hit.tool))
    if hit.passive:
        return _suffered(deed if (on := wheeled(text, hit.start)) is None else replace(deed, act=Act.POSE, pose=on, whom=""), on)
    if deed.act is Act.HAND and (_PASSES_BY.match(text, hit.start) or (not (prop or thing) and _PASSES.match(text, hit.start))):
        return [replace(deed, act=Act.TRAVEL, pose=Pose.WALK, size=Size.FS, prop="", thing="")]
    theirs = on_another(text, hit.start, verb, who, told.found)
    return [for_another(replace(deed, whom=theirs)) if theirs else deed]


_TO_FEET = regex(r"(?:to )?(?:his|her|their) feet\b", re.IGNORECASE)
"""Where somebody is brought who does nothing: `drags Ben to his feet and shoves him`."""
_PASSES_BY = regex(r"pass(?:es|ing)? (?:between|among|under|beneath|through|behind|in front of|beyond|along)\b", re.IGNORECASE)
_PASSES = regex(
    r"pass(?:es|ing)? (?!(?:it|them|something|(?:the|an?|one|some|her|his|their)\b[^.,;]*? "
    r"(?:to|over|across|back|along|on|down|around|round))\b|"
    r"(?:him|her|them|[A-Z]\w+) (?:the|an?|his|her|some|one|two|it|something)\b)",
)
"""Who passes somebody or something, and has nothing to pass, walks by."""
_SIGHTED = regex(
    r"(?:sees?|seeing|spots?|spotting|notic\w+|catch(?:es)? sight|spies|glimps\w+|glanc\w+|watch\w*|eyes|recogni\w+|"
    r"looks? for|[^\W_]+(?:['’]s)? (?:eyes?|gaze)|"
    r"finds (?:the|an?|his|her) (?:\w+ )?(?:ladder|rungs?|rail|railing|edge))\b",
    re.IGNORECASE,
)
"""Looks at what is in no hand for it."""
_FACED = regex(r"(?:an? |the )?(?:[\w-]+,? ){0,3}(?:tears?|smile|grin) \w+s?\b", re.IGNORECASE)
"""What is seen on a face, before whose it is: `A smile spreads across Ben's face`."""
_BEASTS = regex(r"\w+ (?:at )?(?:the|an?|its) (?:\w+ )?\w+['’]s \w+", re.IGNORECASE)
"""A part that is nobody's of the cast: `wipes the mule's nose`."""


def _whom(told: _Told, hit: _Hit, who: Sequence[str], until: int, done: Sequence[Deed]) -> str:
    """Whom something is done to: who is named behind the verb, of what needs somebody near before the next verb."""
    if hit.verb.pose in OWN_BODY:
        return ""
    end = until if hit.verb.pose in _NEAR else len(told.text)
    after = [r for r in told.found if hit.start <= r.start < end and r is not told.lead]
    after = [r for r in after if not _NEXT_CLAUSE.search(told.text, hit.end, r.start)]
    things = hit.verb.act in TO_THINGS
    near = [r for r in after if not hit.passive or _BY.search(told.text, hit.end, r.start)]
    things = things or hit.verb.pose in _AT_HAND
    near = [r for r in near if not (things and told.text[r.start : r.end].casefold() == "them")]
    trails = told.lead is not None and hit.end <= told.lead.start
    named = [told.lead] if trails and told.lead is not None else near
    whom = next((i for r in named for i in r.ids if i not in who), "") or _still(told.text, hit, who, done)
    lifted = not whom and hit.verb.pose is Pose.DRAG and _ARMPITS.search(told.text, 0, hit.start)
    if whom or not (lifted or hit.verb.pose is Pose.SHAKE) or len(who) > 1:
        return whom
    return next((i for i in told.recent if i not in who), "")


_ARMPITS = regex(r"\b(?:his|her|their|the) (?:armpits|arms)\b", re.IGNORECASE)
_NEXT_CLAUSE = regex(r"\b(?:while|as|when|until|because|so that|where|so|which)\b")
_AT_HAND = frozenset(
    {Pose.CATCH, Pose.PUT, Pose.THROW, Pose.DROP, Pose.POUR, Pose.KNOT, Pose.PRESS, Pose.CUT, Pose.TEAR, Pose.RUB, Pose.WEAR}
)
"""What is done to things: `catches them`."""
_NEAR = touches.LAID | {Pose.TAKE, Pose.HOLD, Pose.EMBRACE, Pose.KISS, Pose.SHAKE, Pose.DRAG, Pose.CARRY, Pose.GIVE, Pose.SHOOT, Pose.LEAD}
"""Deeds to somebody who is named with them, before the next verb."""
_BY = regex(r"\bby (?:the |an? )?\Z")
"""Before who does what is told in the passive."""


def _own_part(text: str, hit: _Hit, until: int) -> str:
    """The text up to the next verb where a verb has an object before it: what comes then is another deed's, as is another clause."""
    if _CLAUSE_BEGINS.match(text) and (ends := text.find(",", hit.end)) > 0 and not _CLAUSE_BEGINS.match(text[hit.start :]):
        return text[:ends]
    if (clause := _OTHER_CLAUSE.search(text, hit.end)) is not None:
        text = text[: clause.start()]
    return text[:until] if hit.end < until and _OBJECT_FOLLOWS.match(text, hit.end, until) else text


_CLAUSE_BEGINS = regex(r"\W*(?:as|while|when|before|after|until|where|because|if|once) (?!(?:if|though)\b)", re.IGNORECASE)
_OTHER_CLAUSE = regex(r",? (?:while|until|till|so that|as (?:he|she|they|it|[A-Z]\w+|(?:the|an?|his|her) \w+|[a-z]+) [a-z]+s?\b|, then)\b")
_OBJECT_FOLLOWS = regex(r"\s+(?:(?:up|out|down|away|off) )?(?:the|an?|his|her|their|its) [\w’'-]+[^,;]*(?:,| and\b| then\b)", re.IGNORECASE)
"""A verb with its object, and behind a comma or an `and` whatever else is done."""


def _object(text: str, hit: _Hit, found: Sequence[Reference], done: Sequence[Deed], thing: Topic) -> tuple[str, str]:
    """What a deed is done with: the id of a prop, or the kind of a thing that is none. `it` is what was named last."""
    it = handled_it(text, hit.end) and not _gripped(text, done)
    last = _last_prop(text, hit, found, done, thing) if it else ""
    means = _MEANS.match(text, hit.end)
    bare = means is not None and _BARE_HANDS.search(means["what"]) is not None
    if hit.tool:
        return "", "" if bare else (carried(means["what"]) if means else "") or hit.tool
    ends = _TOLD_OF.search(text, hit.end)
    near = [r for r in found if r.prop and hit.start <= r.start < (ends.start() if ends else len(text))]
    where = next((r for r in near if not only_by(text[hit.end : r.start]) and not _HAD_FROM.match(text, hit.end, r.start)), None)
    if where and _NEXT_DEED.search(text, hit.end, where.start) and (it or objects.done_to(text, hit.start, hit.end)):
        where = None
    put = objects.put_into(text, hit.end, where.start) if where and not it else ""
    prop = "" if put else last or (where.prop if where else "")
    if objects.WEARS.match(text, hit.start) or _PANE.match(text, hit.start):
        return "", ""
    if hit.verb.pose is Pose.PAT or prop:
        return ("" if hit.verb.pose is Pose.PAT else prop), ""
    meant = done[-1].thing if done else "" if hit.verb.pose in _NO_HANDS else _opening(text, found) or thing.kind
    held = (
        (meant if it else "")
        or put
        or objects.tool(text, hit.start, hit.end, hit.verb.pose)
        or objects.done_to(text, hit.start, hit.end)
        or ("" if bare else hit.thing)
    )
    idle = (hit.verb.pose is Pose.FIGHT and held in WORN) or (hit.verb.pose is Pose.SHOOT and held not in FIREARMS)
    return "", "" if idle else held


_PANE = regex(
    r"(?:tap|rap|knock|drum|bang|pound|scratch)\w* (?:\w+ly )?(?:(?:on|at|against) )?the glass\b|[^.;,]*?\b(?:broken|shattered) glass\b",
    re.IGNORECASE,
)
"""Glass that nobody drinks from."""
_NEXT_DEED = regex(r", (?:and |then )?[a-z]+s (?:it|them|up|down|out|to|over|on|the|an?|his|her)\b")
"""Behind what a deed is done with, where the next one begins: `takes down a jar, tops it up from the bottle` takes no bottle."""
FIREARMS = frozenset({"gun", "rifle", "bow", "camera", "flare", "cannon"})
"""Kinds that are shot with: a shot that is fired is no glass."""


def _last_prop(text: str, hit: _Hit, found: Sequence[Reference], done: Sequence[Deed], thing: Topic) -> str:
    """Id of the prop that `it` means; `them` is none that a sentence has named as one."""
    named = [r for r in found if r.prop and r.end <= hit.start]
    named = [r for r in named if not (_PLACED.search(text, 0, r.start) and _NAMES.search(text, r.end, hit.start))]
    if _THEM.match(text, hit.end) and not (done and done[-1].thing):
        return next((r.prop for r in reversed(named) if text[r.end - 1] == "s"), thing.prop)
    if done and (done[-1].prop or done[-1].thing):
        return done[-1].prop
    return next((r.prop for r in reversed(named)), "" if _other_named(text, found, done, hit) else thing.prop)


def _opening(text: str, found: Sequence[Reference]) -> str:
    """Kind of the thing a sentence opens with, before who does something with it: `A jar rolls off the edge and he catches it`."""
    first = next((r.start for r in found if r.ids and not r.owner), 0)
    return carried(f" {text[:first]}") if _ABOUT_THING.match(text, 0, first) else ""


_ABOUT_THING = regex(r"\W*(?:An?|The|Another|One|Two|Its) (?:[\w’'-]+ ){2,}", re.IGNORECASE)
_THEM = regex(r"\s+(?:\w+\s+)?them\b", re.IGNORECASE)
_HAD_FROM = regex(
    r"\s+(?:\w+\s+)?(?:the|an?|his|her|its|their|another|some|one|two) [^.,;:]*\b(?:from|out of) "
    r"(?:(?:the|an?|his|her|their|its) )?(?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
"""From a verb with another object to where that is taken from: `takes the child's drawing from the envelope`."""
_NO_HANDS = frozenset({Pose.CLIMB, Pose.JUMP, Pose.WALK, Pose.RUN, Pose.SWIM, Pose.DRIVE, Pose.KICK, Pose.CRAWL, Pose.SIT, Pose.LIE})
"""What is done to `it` with no hand."""
_TOLD_OF = regex(r"[:;]\s")
"""Behind it stands what a thing has on it, or the next sentence: `leafs through drawings: a loaf`."""
_BARE_HANDS = regex(r"\A(?:\w+ ){0,2}(?:fists?|hands?|elbows?|knuckles|palms?|fingers?|shoulder|feet|foot|heel|head|knee)\b", re.IGNORECASE)
_MEANS = regex(r"[^.;:!?]*?\bwith (?:(?:an?|the|his|her|their) |(?=both |two ))(?P<what>[^.,;:!?]+)", re.IGNORECASE)
"""`with an axe`: what something is done with."""


def _shut_behind(done: list[Deed]) -> list[Deed]:
    """Who shuts a door and leans on it is seen leaning: it is shut behind them."""
    leans = {who for deed in done if deed.pose is Pose.LEAN for who in deed.who}
    return [deed for deed in done if deed.pose is not Pose.OPEN_DOOR or not leans.intersection(deed.who)]


_ON_WITH = frozenset({Pose.PULL, Pose.PUSH, Pose.DRAG, Pose.LIFT, Pose.CARRY})
"""Deeds that go on with whom the hands have already, where nothing else is named: `takes him under the arms and pulls`."""
_OBJECT_NAMED = regex(r"\s+(?:\w+ ){0,2}?(?:the|an?|his|its|their|it|open|shut|on|at|off|against)\b", re.IGNORECASE)


def _still(text: str, hit: _Hit, who: Sequence[str], done: Sequence[Deed]) -> str:
    """Whom a hand goes to that goes on with what it did: `takes her wrist and feels for the pulse`."""
    last = done[-1] if done else None
    bare = hit.verb.pose is Pose.CUFF or (hit.verb.pose in _ON_WITH and not _OBJECT_NAMED.match(text, hit.end))
    on = last is not None and last.who == tuple(who) and (bare or touches.part(hit.verb.pose, text[hit.start :]))
    return last.whom if on and last is not None else ""


def _other_named(text: str, found: Sequence[Reference], done: Sequence[Deed], hit: _Hit) -> bool:
    """Whether the sentence has named something since its last deed began: then `it` is that, and nothing of the sentences before."""
    if not done and _opening(text, found):
        return True
    since = done[-1].start if done else next((r.end for r in found if r.ids and not r.owner), hit.start)
    return since < hit.start and bool(_NAMES.search(text, since, hit.start))


_PLACED = regex(
    r"\b(?:in|into|from|on|onto|under|behind|inside|at|of|through|against|beside|over) (?:the|an?|his|her|their|its) (?:[\w-]+ )?\Z"
)
"""Before what only says where something is: `digs in her bag for the clipboard`."""
_NAMES = regex(r"\s(?:an?|the|some) [^\W_]", re.IGNORECASE)


def _gripped(text: str, done: Sequence[Deed]) -> bool:
    """Whether the last deed took a part of somebody: that is what `it` means then."""
    return bool(done and done[-1].whom and touches.part(done[-1].pose, text[done[-1].start :]))


@dataclass(frozen=True, slots=True)
class _Hit:
    """A verb in a text, from whichever table."""

    start: int
    end: int
    verb: Verb
    face: Expression | None = None
    at: str = ""
    thing: str = ""
    passive: bool = False
    whose: str = ""
    tool: str = ""

    @property
    def act(self) -> Act:
        return self.verb.act

    @property
    def pose(self) -> Pose | None:
        return self.verb.pose


def _hits(text: str, people: Sequence[Reference], said: str) -> list[_Hit]:
    """The verbs of a text in order: of the tables, and of the lexicon where those say nothing or less."""
    persons = [
        lexicon.Person(r.start, r.end, _many(text, people, n) or bool(CAUSES.search(text, 0, r.start)))
        for n, r in enumerate(people)
        if not _OWNER.fullmatch(text, r.start, r.end) or CAUSES.search(text, 0, r.start)
    ]
    masks = (*lexicon.likened(text, persons), *compounds(text))
    tables = [
        _Hit(hit.start, hit.end, hit.value)
        for hit in VERBS.all(text)
        if not _NO_VERB.search(text[max(0, hit.start - 14) : hit.start])
        and not (_A_NOUN.search(text, max(0, hit.start - 30), hit.start) and not INFLECTED.match(text, hit.start))
        and not thing_does(text, hit.start, hit.end, people)
        and not denied(text, hit.start)
        and not figurative(text, hit.start, hit.value.pose)
    ]
    more = [one for one in lexicon.deeds_of(text, persons, said) if one.whose or not caused(text, one.start, people)]
    firm = {one.start for one in more}
    kept = [
        hit
        for hit in tables
        if not any(_instead(one, hit.start) for one in more) and (hit.start in firm or not _NOUN.match(text, hit.start, hit.end))
    ]
    shown = [one for one in more if one.sense != lexicon.NOTHING or any(hit.start == one.start for hit in tables)]
    added = [_of_lexicon(one) for one in shown if not any(one.start < hit.end and hit.start < one.end for hit in kept)]
    hits = sorted((*kept, *added), key=lambda hit: hit.start)
    if not hits and not more and not tables:
        subjects = [one.end for one in persons]
        found = [one for one in guessed(text, subjects, lexicon.BARE) if not figurative(text, one.start, one.pose)]
        real = [one for one in found if not denied(text, one.start)]
        hits = [_Hit(one.start, one.end, Verb(one.act, one.pose, size_of(one.pose))) for one in real]
    return [_reread(text, hit, said) for hit in hits if not any(a <= hit.start < b for a, b in masks) and not beastly(text, hit.start)]


def _reread(text: str, hit: _Hit, said: str) -> _Hit:
    if hit.passive or hit.whose:
        return hit
    meant = moved(text, hit.start, hit.end, hit.verb.pose) or reread(text, hit.start, said)
    end = behind.end() if (behind := _FACE_BEHIND.match(text, hit.start)) else hit.end
    tool = hit.tool if meant is not None and meant.pose is hit.verb.pose else ""
    return hit if meant is None else replace(hit, end=end, verb=meant.verb, at=meant.at, thing="", tool=tool)


_FACE_BEHIND = regex(r"\w+ (?:his|her|their) face behind\b", re.IGNORECASE)
"""Behind it stands what somebody holds before their face."""


def _many(text: str, people: Sequence[Reference], n: int) -> bool:
    """Whether a reference is to more than one, by itself or with the one before it."""
    one = people[n]
    before = next((other for other in reversed(people[:n]) if not other.owner), None)
    joined = before is not None and bool(JOINED.match(text[before.end : one.start]))
    return joined or len(one.ids) > 1 or bool(_PLURAL.search(text[one.start : one.end]) and not _AGED.match(text, one.end))


_PLURAL = regex(r"(?<![suia])s\Z", re.IGNORECASE)
_AGED = regex(r",? \(?\d")
"""After the name of one person, whatever it ends in."""


def _instead(one: lexicon.Found, start: int) -> bool:
    """Whether something of the lexicon counts instead of what the tables find at `start`: it says more, or that it is an idiom."""
    if one.whose:
        return one.start <= start < one.end
    return one.start == start and (one.sense.over or one.idiom or one.passive)


_OWNER = regex(r"his|her", re.IGNORECASE)
"""Who is meant by a part of them is not the subject of a verb."""
_NOUN = regex(
    r"(?:hands|faces|eyes|fires?|punch|kick|slap|slice|chop|peel|wash|cook|polish|mop|rake|repair|stitch|puff|drink|smoke|boxes|rows|"
    r"races|watches|drinks|falls|lies|leaves|smokes|papers|steps|"
    r"ducks|shovels|kicks|punches|scrubs)\Z",
    re.IGNORECASE,
)
"""Verbs of the tables that are as often nouns: they count where the lexicon finds somebody for them."""


def _of_lexicon(one: lexicon.Found) -> _Hit:
    sense = one.sense
    only_face = sense.pose is None and sense.face is not None and sense.act is Act.POSE
    verb = Verb(sense.act, sense.pose, Size.MS if one.idiom else Size.CU if only_face else size_of(sense.pose), sense.base)
    return _Hit(one.start, one.end, verb, sense.face, sense.at, sense.thing, one.passive, one.whose, sense.tool)


_BESIDE = regex(
    r"^\s+(?:(?!and\b)\w+\s+){0,2}?(?:beside|next to|alongside|together with|side by side with|arm in arm with|"
    r"hand in hand with|with)\s+(?:the |Dr\.? |Mr\.? |Mrs\.? )*$",
    re.IGNORECASE,
)
"""Between a verb of going and whoever goes along: `walks beside`."""


def _beside(text: str, hit: _Hit, after: Sequence[Reference]) -> tuple[str, ...]:
    """Who goes along with somebody who walks."""
    other = next((r for r in after if r.ids and r.start >= hit.end), None)
    return other.ids if other is not None and _BESIDE.match(text[hit.end : other.start]) else ()


def _suffered(deed: Deed, on: Pose | None) -> list[Deed]:
    """What is done to somebody: what is seen of them, and who does it where the words say so."""
    if deed.pose is None:
        return [deed] if deed.face is not None else []
    if deed.pose is Pose.GIVE and (deed.prop or deed.thing):
        return [replace(deed, act=Act.TAKE, pose=Pose.HOLD, whom="")]
    pose = on or SUFFERED.get(deed.pose)
    theirs = replace(deed, act=Act.POSE, pose=pose, prop="", thing="")
    by = [replace(deed, who=(deed.whom,), whom=deed.who[0])] if deed.whom else []
    return [*by, theirs] if pose is not None and not (by and deed.pose in BORNE) else by


_UP = frozenset(
    {Pose.FIGHT, Pose.EMBRACE, Pose.FALL, Pose.KISS, Pose.PUSH, Pose.PULL, Pose.DRAG, Pose.CUFF, Pose.JUMP, Pose.DANCE}
    | {Pose.DIG, Pose.SWEEP, Pose.SWIM, Pose.SALUTE, Pose.HAUL, Pose.LIFT, Pose.SHARE, Pose.SQUEEZE}
)
"""What nobody does from a seat: they get up for it."""


def _up_first(done: Sequence[Deed]) -> list[Deed]:
    """The deeds with a getting up before those that need it."""
    out: list[Deed] = []
    for deed in done:
        out += [Deed(deed.who, Act.POSE, Pose.STAND, start=deed.start)] if deed.pose in _UP else []
        out.append(deed)
    return out


_AFTER_NAME = regex(r"\A \([^)]*\)")


def _joined_after(text: str, people: Sequence[Reference], done: list[Deed]) -> list[Deed]:
    """`Marta gets out, and Duarte.`: whoever stands at the end does the same."""
    tail = people[-1] if people and done else None
    if tail is None or _AFTER_NAME.sub("", text[tail.end :]).strip(" .!\n") or not _AND_ALSO.search(text, done[-1].start, tail.start):
        return done
    return [*done[:-1], replace(done[-1], who=tuple(dict.fromkeys((*done[-1].who, *tail.ids))), whom="")]
