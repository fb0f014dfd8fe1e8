"""Who a sentence of action is about and what they do: names, pronouns, and the verbs that belong to them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from storyboard.breakdown import mentions
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Expression, Pose, Size
from storyboard.shots import lexicon, touches
from storyboard.shots.lexicon_rows import size_of
from storyboard.shots.rereading import OUT_OF_CAR, beastly, reread
from storyboard.shots.things import WORN, carried
from storyboard.shots.verbs import FACES, VERBS, Act, Verb

_OWN_PART = (
    r"(?= (?:\w+ )?(?:eyes?|face|mouth|lips|brow|tears)\b| (?:\w+ )?(?:hands?|arms?|fingers?|fists?|head|shoulders?|knees|legs|jaw) "
    r"(?:\w+ly )?(?:go|close|shake|fold|reach|stop|drop|tremble|tighten|find|move|slump|heave|[^\W_]+[^\Ws_]s)\b)"
)
"""A part of somebody that is seen or does something: `his eyes`, `her hand goes up`."""
_PRONOUN = re.compile(
    rf"\b(?:(?P<he>he|him|his{_OWN_PART})|(?P<she>she|hers|her{_OWN_PART}|"
    r"her(?=[.,;:!?]|$|\s+(?:an?|the|his|this|some|something|nothing|in|on|"
    r"against|into|onto|out|off|away|over|under|through|towards?|aside|along|across|close|tight|"
    r"at|to|from|with|by|down|up|round|around|and|back(?! against| to))\b))"
    r"|(?P<they>they|them|both(?! (?:(?:his|her|their) )?(?:hands|arms|eyes|feet|legs|sides|fists|palms|ends|guns|"
    r"ears|knees)\b)|the (?:two(?: of them)?|pair|men|women|couple|others)|two (?:figures|shapes|silhouettes)|"
    r"every(?:one|"
    r"body))|(?P<three>all (?:three|four)(?: of them)?|(?:the )?(?:three|four) of them|the three))\b",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"(?:\b(?:the|an?|his|her|their|its|no|of|my|your|not|never|without|doesn['’]t|don['’]t|isn['’]t|to|be|being)|['’]s|n['’]t)\s+$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^\s*(?:\([^)]*\)\s*)?(?:,|and|&|,\s*and|with)\s*(?:the\s+)?$", re.IGNORECASE)
_BUT = re.compile(
    r"\b(?:all|every(?:one|body)|nobody|anybody)\b[^.,]*\b(?:but|except)\s+\Z|\b(?:neither|none|nobody|"
    r"(?:not )?one) of\s+\Z",
    re.IGNORECASE,
)
"""`Everybody falls but` somebody; `neither of` them."""
_QUOTED = re.compile(r"[“\"][^”\"]{0,400}[”\"]|\A[^\n]*\n {4,}[\s\S]*")
_BARE = re.compile(r"^\W*(?:(?:and|then|but|now|slowly|finally|suddenly|\w+ly)\W+){0,2}$", re.IGNORECASE)
"""What may stand before the verb of a sentence without a subject: `Then looks at the card.`"""
_FRONTED = re.compile(
    r"^\W*(?:right |close |just |not far |a step )?(?:behind|beside|next to|in front of|opposite|after|before|around|above|below|past|"
    r"near) $",
    re.IGNORECASE,
)
"""What stands before somebody who only says where somebody else is: `Behind him, two SOLDIERS`."""
_AND_ALSO = re.compile(r", and(?: then)? $")
_OWN_HAND = re.compile(r"['’]s?\s+(?:\w+ )?(?:hands?|palms?|fingers|fists?)\b", re.IGNORECASE)
_OBJECT = frozenset({"him", "her", "them"})
_IT = re.compile(r"\s+(?:(?:up|out|down|away|over|off)\s+)?(?:it|them)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"^\s*(?:,(?! who\b)|;|and\b|then\b|before\b|as\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a text that means people or a prop."""

    start: int
    end: int
    ids: tuple[str, ...] = ()
    prop: str = ""
    owner: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """Something somebody does."""

    who: tuple[str, ...]
    act: Act
    pose: Pose | None = None
    size: Size | None = None
    whom: str = ""
    prop: str = ""
    start: int = 0
    thing: str = ""
    """Kind of the thing it is done with, where that is no prop."""
    base: Pose | None = None
    face: Expression | None = None
    at: str = ""
    """Kind of the piece it is done at (`table`, `window`); empty where the words name none."""
    told: str = ""
    """The sentence from the verb on, while the deed is walked through."""


@dataclass(frozen=True, slots=True)
class Known:
    """The cast ready for looking up."""

    index: mentions.Index
    cues: Mapping[str, str]
    """Character ids by name in capitals."""
    builds: Mapping[str, str]
    seen: frozenset[str]

    @classmethod
    def of(cls, breakdown: Breakdown) -> Known:
        """Prepares a breakdown."""
        named = {cue_name(name): who.id for who in reversed(breakdown.characters) for name in (*who.aliases, who.name)}
        return cls(
            mentions.index(mentions.names(breakdown)),
            named,
            {who.id: who.appearance.build for who in breakdown.characters},
            frozenset(who.id for who in breakdown.characters if who.seen),
        )

    def cue(self, text: str) -> str:
        """Who a cue names; empty for nobody of the cast."""
        return self.cues.get(cue_name(text), "")


def cue_name(text: str) -> str:
    """A cue without extension and dual mark, in capitals."""
    return " ".join(re.sub(r"\([^)]*\)", " ", text).replace("^", " ").upper().split())


def references(text: str, known: Known, recent: Sequence[str]) -> tuple[Reference, ...]:
    """People and props of a text in order, pronouns resolved against those named before (latest first).

    What stands in quotation marks or in indented lines (a letter, a sign) is read, not there.
    """
    named = [_named(mention) for mention in mentions.search(text, known.index)]
    named = [r for r in named if not (r.prop and _RINGS.search(text[: r.start]) and text[r.start : r.end].casefold() in _AS_VERBS)]
    people = sorted([*named, *_pronouns(text, known, recent, named)], key=lambda r: r.start)
    found = sorted([*people, *_owners(text, known, recent, people)], key=lambda r: r.start)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    return tuple(r for r in found if not any(a <= r.start < b for a, b in quoted))


_RINGS = re.compile(r"\b(?:phone|telephone|mobile|bell|doorbell|alarm|receiver|it|one|he|she|they|(?-i:[A-Z]\w+)) \Z", re.IGNORECASE)
_AS_VERBS = frozenset({"rings", "watches", "boxes", "hammers", "pans", "bats", "coins", "bags"})
"""Words for things that are verbs right after who or what does them: `a telephone rings`."""
_PART = re.compile(
    r"\b(?P<of>his|her)(?= (?:\w+ )?(?:necks?|nape|throat|shoulders?|mouth|lips|cheeks?|forehead|brow|hair|chin|"
    r"wrists?|pulse|arms?|sleeves?|elbows?|hands?|collar|hood|lapels?|ribs|stomach|chest|waist|belt|knees?|ankles?|foot|feet|back|face|head|harness|pocket|tie|coat|jacket|shirt)\b)",
    re.IGNORECASE,
)
"""Whose the part is that a deed goes to: `takes his wrist`."""


def _owners(text: str, known: Known, recent: Sequence[str], taken: Sequence[Reference]) -> list[Reference]:
    """Who is meant by `his` and `her` before a part of a body that something is done to."""
    found: list[Reference] = []
    for match in _PART.finditer(text):
        before = [i for r in reversed(taken) if r.end <= match.start() and not r.owner for i in r.ids]
        about = list(dict.fromkeys([*before, *recent]))
        ids = _meant("he" if match.group("of").casefold() == "his" else "she", known, about)
        if ids and match.start() and not any(r.start == match.start() for r in taken):
            found.append(Reference(match.start(), match.end(), ids, owner=True))
    return found


def _named(mention: mentions.Mention) -> Reference:
    if mention.kind == "prop":
        return Reference(mention.start, mention.end, prop=mention.id)
    return Reference(mention.start, mention.end, (mention.id,), owner=mention.owner)


def _pronouns(text: str, known: Known, recent: Sequence[str], named: Sequence[Reference]) -> list[Reference]:
    found: list[Reference] = []
    for match in _PRONOUN.finditer(text):
        before = [i for r in reversed([*named, *found]) if r.end <= match.start() for i in r.ids]
        about = list(dict.fromkeys([*before, *recent]))
        word = match.group().casefold()
        others = [i for i in about if i not in before] if word in _OBJECT and match.start() else []
        again = next((r.ids for r in reversed(found) if word in _OBJECT and text[r.start : r.end].casefold() == word), ())
        ids = again or _meant(match.lastgroup or "", known, others or about)
        if ids:
            found.append(Reference(match.start(), match.end(), ids))
    return found


def _meant(pronoun: str, known: Known, recent: Sequence[str]) -> tuple[str, ...]:
    seen = [i for i in recent if i in known.seen]
    if pronoun in ("they", "three"):
        return tuple(seen[: 2 if pronoun == "they" else 3][::-1])
    wrong = "man" if pronoun == "she" else "woman"
    fitting = [i for i in seen if known.builds.get(i) != wrong] or seen
    return tuple(fitting[:1])


def deeds(text: str, found: Sequence[Reference], recent: Sequence[str], thing: str = "") -> tuple[Deed, ...]:
    """What people do in a sentence, in order. `thing` is the prop last named: what `it` means."""
    named = [r for r in found if r.ids and not r.owner]
    lead = named[0] if named and _FRONTED.match(text[: named[0].start]) else None
    people = [r for r in named if r is not lead]
    done: list[Deed] = []
    face = FACES.first(text)
    spared = {i for r in found for i in r.ids if _BUT.search(text, 0, r.start)}
    for hit in _hits(text, people):
        trails = lead is not None and hit.end <= lead.start
        doers = people[0].ids if trails and people else () if trails else _doers(text, hit, people, done, recent)
        who = tuple(i for i in doers if i not in spared)
        if who:
            after = [r for r in found if r.start >= hit.start and r is not lead]
            whom = next((i for r in ([lead] if trails and lead is not None else after) for i in r.ids if i not in who), "")
            whom = "" if hit.verb.pose in lexicon.OWN_BODY else whom or _still(text, hit, who, done)
            prop, thing_ = _object(text, hit, found, done, thing)
            verb, where = hit.verb, hit.at if hit.at == OUT_OF_CAR else lexicon.site(text[hit.end :]) or hit.at
            mine = (*who, *_beside(text, hit, after)) if verb.act is Act.TRAVEL else who
            deed = Deed(mine, verb.act, verb.pose, verb.size, whom, prop, hit.start, thing_, verb.base, face or hit.face, where)
            done += _suffered(deed) if hit.passive else [deed]
    return (*_in_hand(text, found), *_with_it(text, found, done), *_up_first(_shut_behind(_joined_after(text, people, done))))


def _object(text: str, hit: _Hit, found: Sequence[Reference], done: Sequence[Deed], thing: str) -> tuple[str, str]:
    """What a deed is done with: the id of a prop, or the kind of a thing that is none. `it` is what was named last."""
    last = next((r.prop for r in reversed(found) if r.prop and r.end <= hit.start), "" if _other_named(text, done, hit) else thing)
    it = _IT.match(text, hit.end) is not None and not _gripped(text, done)
    prop = (last if it else "") or next((r.prop for r in found if r.start >= hit.start and r.prop), "")
    if hit.verb.pose is Pose.PAT or prop:
        return ("" if hit.verb.pose is Pose.PAT else prop), ""
    held = (done[-1].thing if it and done else "") or carried(text[hit.end :]) or hit.thing
    return "", "" if hit.verb.pose is Pose.FIGHT and held in WORN else held


def _shut_behind(done: list[Deed]) -> list[Deed]:
    """Who shuts a door and leans on it is seen leaning: it is shut behind them."""
    leans = {who for deed in done if deed.pose is Pose.LEAN for who in deed.who}
    return [deed for deed in done if deed.pose is not Pose.OPEN_DOOR or not leans.intersection(deed.who)]


_ON_WITH = frozenset({Pose.PULL, Pose.PUSH, Pose.DRAG, Pose.LIFT, Pose.CARRY})
"""Deeds that go on with whom the hands have already, where nothing else is named: `takes him under the arms and pulls`."""
_OBJECT_NAMED = re.compile(r"\s+(?:\w+ ){0,2}?(?:the|an?|his|its|their|it|open|shut|on|at|off|against)\b", re.IGNORECASE)


def _still(text: str, hit: _Hit, who: Sequence[str], done: Sequence[Deed]) -> str:
    """Whom a hand goes to that goes on with what it did: `takes her wrist and feels for the pulse`."""
    last = done[-1] if done else None
    bare = hit.verb.pose in _ON_WITH and not _OBJECT_NAMED.match(text, hit.end)
    on = last is not None and last.who == tuple(who) and (bare or touches.part(hit.verb.pose, text[hit.start :]))
    return last.whom if on and last is not None else ""


def _other_named(text: str, done: Sequence[Deed], hit: _Hit) -> bool:
    """Whether the sentence has named something since its last deed began: then `it` is that, and nothing of the sentences before."""
    return bool(done) and bool(_NAMES.search(text, done[-1].start, hit.start))


_NAMES = re.compile(r"\s(?:an?|the|some) [^\W_]", re.IGNORECASE)


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


def _hits(text: str, people: Sequence[Reference]) -> list[_Hit]:
    """The verbs of a text in order: of the tables, and of the lexicon where those say nothing or less."""
    persons = [
        lexicon.Person(r.start, r.end, _many(text, people, n)) for n, r in enumerate(people) if not _OWNER.fullmatch(text, r.start, r.end)
    ]
    masks = lexicon.likened(text, persons)
    tables = [
        _Hit(hit.start, hit.end, hit.value)
        for hit in VERBS.all(text)
        if not _NO_VERB.search(text[max(0, hit.start - 12) : hit.start]) and not lexicon.denied(text, hit.start)
    ]
    more = lexicon.deeds_of(text, persons)
    firm = {one.start for one in more}
    kept = [
        hit
        for hit in tables
        if not any(_instead(one, hit.start) for one in more) and (hit.start in firm or not _NOUN.match(text, hit.start, hit.end))
    ]
    shown = [one for one in more if one.sense != lexicon.NOTHING or any(hit.start == one.start for hit in tables)]
    added = [_of_lexicon(one) for one in shown if not any(one.start < hit.end and hit.start < one.end for hit in kept)]
    hits = sorted((*kept, *added), key=lambda hit: hit.start)
    return [_reread(text, hit) for hit in hits if not any(a <= hit.start < b for a, b in masks) and not beastly(text, hit.start)]


def _reread(text: str, hit: _Hit) -> _Hit:
    meant = None if hit.passive or hit.whose else reread(text, hit.start)
    return hit if meant is None else replace(hit, verb=Verb(meant.act, meant.pose, meant.size), at=meant.at)


def _many(text: str, people: Sequence[Reference], n: int) -> bool:
    """Whether a reference is to more than one, by itself or with the one before it."""
    one = people[n]
    joined = n > 0 and bool(_JOINED.match(text[people[n - 1].end : one.start]))
    return joined or len(one.ids) > 1 or text[one.start : one.end].casefold().endswith("s")


def _instead(one: lexicon.Found, start: int) -> bool:
    """Whether something of the lexicon counts instead of what the tables find at `start`: it says more, or that it is an idiom."""
    if one.whose:
        return one.start <= start < one.end
    return one.start == start and (one.sense.over or one.idiom or one.passive)


_OWNER = re.compile(r"his|her", re.IGNORECASE)
"""Who is meant by a part of them is not the subject of a verb."""
_NOUN = re.compile(r"(?:hands|faces|eyes|fires|boxes|rows|races|watches|drinks|falls|lies|smokes|papers|steps)\Z", re.IGNORECASE)
"""Verbs of the tables that are as often nouns: they count where the lexicon finds somebody for them."""


def _of_lexicon(one: lexicon.Found) -> _Hit:
    sense = one.sense
    verb = Verb(sense.act, sense.pose, Size.MS if one.idiom else size_of(sense.pose), sense.base)
    return _Hit(one.start, one.end, verb, sense.face, sense.at, sense.thing, one.passive, one.whose)


_A = frozenset({"a", "an", "another"})
"""A hand that takes somebody is somebody else's."""
OWNED = 5
"""Characters before the owner of a part of a body: `with his hand`."""


def _doers(text: str, hit: _Hit, people: Sequence[Reference], done: Sequence[Deed], recent: Sequence[str]) -> tuple[str, ...]:
    """Who does it; a part of a body (`his hand goes up`) is whose it is."""
    if not hit.whose:
        return _subject(text, hit, people, done, recent)
    if hit.whose in _A and people:
        return ()
    before = [i for r in reversed(people) if r.end <= hit.start or r.start <= hit.start + OWNED for i in r.ids]
    return tuple((*before, *recent)[:1])


_BESIDE = re.compile(
    r"^\s+(?:(?!and\b)\w+\s+){0,2}?(?:beside|next to|alongside|together with|side by side with|arm in arm with|"
    r"hand in hand with|with)\s+(?:the |Dr\.? |Mr\.? |Mrs\.? )*$",
    re.IGNORECASE,
)
"""Between a verb of going and whoever goes along: `walks beside`."""


def _beside(text: str, hit: _Hit, after: Sequence[Reference]) -> tuple[str, ...]:
    """Who goes along with somebody who walks."""
    other = next((r for r in after if r.ids and r.start >= hit.end), None)
    return other.ids if other is not None and _BESIDE.match(text[hit.end : other.start]) else ()


def _suffered(deed: Deed) -> list[Deed]:
    """What is done to somebody: what is seen of them, and who does it where the words say so."""
    pose = lexicon.SUFFERED.get(deed.pose) if deed.pose is not None else None
    theirs = replace(deed, act=Act.POSE, pose=pose, prop="", thing="")
    by = [replace(deed, who=(deed.whom,), whom=deed.who[0])] if deed.whom else []
    return [*by, theirs] if pose is not None else by


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


def _in_hand(text: str, found: Sequence[Reference]) -> list[Deed]:
    """`the key in Jack's hand`: Jack holds the key."""
    out: list[Deed] = []
    for owner in (r for r in found if r.ids and _OWN_HAND.match(text, r.end) and text[: r.start].endswith("in ")):
        prop = next((r.prop for r in reversed(found) if r.prop and r.end <= owner.start), "")
        out += [Deed(owner.ids[:1], Act.TAKE, Pose.HOLD, prop=prop, start=owner.start)] if prop else []
    return [*out, *_beside_it(text, found)]


_HELD = re.compile(
    r"(?:^|[,;–—]|\band|\bwith) (?:an?|the|his|her|their|two) (?P<what>(?:\w+ ){1,3})"
    r"in (?:his|her|one|each|their|the other) (?:\w+ )?hands?\b",
    re.IGNORECASE,
)
"""`stands in the street, a pistol in his hand`."""


_HELD_UP = re.compile(
    r"(?:^|[,;–—]|\band|\bwith) (?:(?:an?|the|his|her|their) )?(?P<what>(?:\w+ ){1,2})"
    r"(?:held|raised|lifted) (?:up|high|out|aloft|(?P<over>overhead|(?:over|above) (?:his|her|their) heads?))\b",
    re.IGNORECASE,
)
"""`out of breath, badge held up`."""


def _beside_it(text: str, found: Sequence[Reference]) -> list[Deed]:
    """What somebody has in the hand whatever else they do."""
    out: list[Deed] = []
    raised = [(hit, Pose.LIFT if hit["over"] else Pose.SHOW) for hit in _HELD_UP.finditer(text)]
    for match, pose in [*((hit, None) for hit in _HELD.finditer(text)), *raised]:
        owner = next((r for r in reversed(found) if r.ids and not r.owner and r.end <= match.start() + 1), None)
        prop = next((r.prop for r in found if r.prop and match.start("what") <= r.start < match.end("what")), "")
        thing = "" if prop else carried(match.group("what"))
        if owner is not None and (prop or thing):
            out.append(Deed(owner.ids[:1], Act.POSE if pose is Pose.LIFT else Act.TAKE, pose, prop=prop, start=match.start(), thing=thing))
    return out


_WITH = re.compile(
    r"\bwith (?:an?|the|his|her|their|two) (?P<what>(?:[\w-]+ ){0,2}[\w-]+)(?=[.,;]|$| (?:and|in|under|on|over)\b)", re.IGNORECASE
)
_BOTH_HANDS = re.compile(
    r"\b(?:trays?|cakes?|plates?|box|boxes|crates?|dish(?:es)?|basket|pizza|pile|stack|child|boy|girl|baby|body|suitcases|load|bundle|tart|pie|pot)\b",
    re.IGNORECASE,
)
_MOVES = frozenset({Act.ENTER, Act.EXIT, Act.TRAVEL, Act.APPROACH})


def _with_it(text: str, found: Sequence[Reference], done: Sequence[Deed]) -> list[Deed]:
    """What somebody has along who comes, goes or stands there: `walks along the platform with a suitcase`."""
    out: list[Deed] = []
    for match in _WITH.finditer(text):
        last = next((deed for deed in reversed(done) if deed.start < match.start()), None)
        if last is None or _HELD_UP.match(text, match.start()) or (last.act not in _MOVES and last.pose is not Pose.STAND):
            continue
        prop = next((r.prop for r in found if r.prop and match.start("what") <= r.start < match.end("what")), "")
        thing = "" if prop else carried(match.group("what"))
        if prop or thing:
            pose = Pose.CARRY if _BOTH_HANDS.search(match.group()) else None
            out.append(Deed(last.who[:1], Act.TAKE, pose, prop=prop, start=match.start(), thing=thing))
    return out


def _joined_after(text: str, people: Sequence[Reference], done: list[Deed]) -> list[Deed]:
    """`Marta gets out, and Duarte.`: whoever stands at the end does the same."""
    tail = people[-1] if people and done else None
    if tail is None or text[tail.end :].strip(" .!\n") or not _AND_ALSO.search(text, done[-1].start, tail.start):
        return done
    return [*done[:-1], replace(done[-1], who=tuple(dict.fromkeys((*done[-1].who, *tail.ids))), whom="")]


def _subject(text: str, hit: _Hit, people: Sequence[Reference], done: Sequence[Deed], recent: Sequence[str]) -> tuple[str, ...]:
    """Whose verb it is: who stands before it, who stands right behind it (`In walks Scott`), or who acted last."""
    start, end = hit.start, hit.end
    before = [r for r in people if r.end <= start]
    if before:
        nearest = before[-1]
        object_ = text[nearest.start : nearest.end].casefold() in _OBJECT
        if done and nearest.start > done[-1].start and (object_ or _GOES_ON.match(text[nearest.end : start])):
            return done[-1].who
        if _same_subject(text, done, before, start):
            return done[-1].who if done else before[-2].ids
        return _conjoined(text, before)
    after = next((r for r in people if r.start >= end), None)
    if (
        after is not None
        and hit.verb.act not in _TO_THINGS
        and not text[end : after.start].strip()
        and text[after.start : after.end].casefold() not in _OBJECT
    ):
        return after.ids
    return done[-1].who if done else tuple(recent[:1]) if _BARE.match(text[:start]) else ()


def _same_subject(text: str, done: Sequence[Deed], before: Sequence[Reference], start: int) -> bool:
    """Whether a verb after `and` or a comma is the last subject's: whoever stands between is what that one did something to."""
    nearest = before[-1]
    if done:
        since = done[-1].start if done[-1].start >= nearest.end else nearest.end if nearest.start > done[-1].start else start
        return bool(_AND.search(text, since, start))
    between = text[before[-2].end : nearest.start] if len(before) > 1 else ""
    return bool(_DOES.match(between)) and bool(_AND.search(text, nearest.end, start))


_AND = re.compile(r"(?:[,;]|\band|\bthen|\bbut|&)\s+(?:(?:and|then|also|finally|again|\w+ly)\s+)*\Z")
"""Right before a verb that goes on with what somebody does."""
_DOES = re.compile(r"\s+(?:\w+ly\s+)?[a-z]+s\s+(?:the |her |his |old |young )*\Z")
"""Between somebody and whom they do something to."""


_TO_THINGS = frozenset({Act.HAND, Act.TAKE, Act.GIVE, Act.DROP, Act.THROW})
"""What is done to what stands behind the verb: that is nobody who does it."""


def _conjoined(text: str, before: Sequence[Reference]) -> tuple[str, ...]:
    """The last reference with those joined to it by `and` or commas."""
    ids = list(before[-1].ids)
    for left, right in zip(reversed(before[:-1]), reversed(before), strict=False):
        if not _JOINED.match(text[left.end : right.start]):
            break
        ids = [*left.ids, *ids]
    return tuple(dict.fromkeys(ids))
