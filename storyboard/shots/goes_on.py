"""What goes on from one sentence to the next: whom somebody has hold of, who gave what to whom, whose hand was laid on whom."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from storyboard.breakdown import people_words, walk_ons
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.references import OBJECT, Known, Reference, references

_GRIPS = frozenset({Pose.DRAG, Pose.FIGHT, Pose.PULL, Pose.PUSH, Pose.CUFF, Pose.CARRY, Pose.LIFT, Pose.LEAD})
"""What is done to somebody whom the next sentence means by `him`, whoever else was named in between."""
_BLOWS = frozenset({Pose.AIM, Pose.SHOOT, Pose.PAT, Pose.KICK, Pose.SQUEEZE, Pose.THROW, Pose.KISS, Pose.EMBRACE, Pose.TEND, Pose.SLAM})
"""What else somebody suffers who answers it in the next sentence."""
_SUFFERS = regex(
    r"\W*(?:he|she) (?:\w+ly )?(?:wakes|stirs|falls|staggers|stumbles|crumples|collapses|topples|slumps|reels|flinches|winces|yelps|howls|"
    r"gasps|blinks|jerks awake|recoils|struggles|wriggles|squirms|resists|doubles (?:over|up)|goes (?:down|limp|sprawling|over)|"
    r"drops (?:to|like)|"
    r"raises (?:his|her) hands|puts (?:his|her|up his|up her) hands|lifts (?:his|her) hands|shakes (?:him|her) off|pulls (?:away|"
    r"free|back)|"
    r"breaks free|twists (?:away|free)|fights back|pushes (?:him|her) (?:away|off)|bats (?:it|him|her)|opens (?:his|her) eyes|cries out)\b",
    re.IGNORECASE,
)
_BACK = regex(r"\w+ (?:(?:it|them|(?:the|his|her) [\w-]+) back|back (?:it|them|the|his|her))\b", re.IGNORECASE)
_LAID = regex(r"\b(?:hands?|arms?|palm|fingers?|fist|foot) (?:on|onto|around|round|over|across|to|against|through|under)\b", re.IGNORECASE)
_OFF = regex(r"\w+ (?:(?:it|them) (?:away|off|aside|back|down)|(?:away|off|aside) (?:it|them))\b|\w+ it\W*\Z", re.IGNORECASE)
"""What is done to a hand that lies on somebody."""
_AWAY = frozenset({Pose.THROW, Pose.HOLD, Pose.TAKE, Pose.PUT, Pose.PAT})
"""What else may be done to it."""
_ONE_OPENS = regex(r"\W*(?:(?P<he>he|his)|she|her)\b", re.IGNORECASE)
_IT_OPENS = regex(r"\W*it\b(?! (?:is|was)\b)", re.IGNORECASE)
"""What an animal, or a thing, does: to whom the sentence before brought it, not to who did that."""
_THEY_OPEN = regex(r"\W*(?:they|both)\b", re.IGNORECASE)
_THEM = regex(r"\bthem\b", re.IGNORECASE)


@dataclass(slots=True)
class GoesOn:
    """What is remembered within a paragraph."""

    held: tuple[str, str] = ("", "")
    """Who has hold of whom."""
    given: tuple[str, str] = ("", "")
    """Who gave something to whom."""
    hurt: str = ""
    """Whom somebody laid hands on, or aimed at, in the last sentence."""
    taker: str = ""
    """Who had a thing in the end that the last sentence gave."""
    laid: tuple[str, str] = ("", "")
    """Whose hand the last sentence laid on whom."""
    doers: tuple[str, ...] = ()
    """Who did what the last sentence told first."""
    others: tuple[str, ...] = ()
    """Who was named in it besides."""
    them: tuple[str, ...] = ()
    """Whom it called `them`."""
    topic: tuple[str, ...] = ()
    """Who did what the paragraph told first."""
    called: set[str] = field(default_factory=set[str])
    """Names in small letters of those who are nobody of the cast: `GERALD, a bearded dragon`."""
    fresh: tuple[str, ...] = ()
    """Who came into the scene last, until somebody else is named whom the same pronoun means."""
    stranger: str = ""
    """What one of several was called whom nobody has named: `the first man`; `he` is that one until somebody is named."""
    crowd: bool = False
    """Whether it was about people of whom none is of the cast: `they` are those, and one of them is one of those."""

    def seen(self, text: str, done: Sequence[Deed], found: Sequence[Reference]) -> None:
        """Remembers what a sentence told; one that names nobody is passed over."""
        self.laid, self.taker = ("", ""), _taker(text, done, found)
        self.hurt = next((deed.whom for deed in reversed(done) if deed.whom and deed.pose in _GRIPS | _BLOWS), "")
        self.called.update(
            hit[1].casefold() for hit in _INTRODUCED.finditer(text) if not any(r.start <= hit.start(1) < r.end for r in found)
        )
        self.stranger = _stranger(text, found) or _called(text, self.called) or (self.stranger if not _named(text, found) else "")
        if any(r.ids for r in found):
            self.crowd = of_the_crowd(text, 0, self)
            self.doers = done[0].who if done else next(r.ids for r in found if r.ids)
            self.others = tuple(dict.fromkeys(i for r in found for i in r.ids if i not in self.doers))
            self.topic = self.topic or self.doers
            self.them = next((r.ids for r in found if text[r.start : r.end].casefold() == "them"), ())
        elif _many(text):
            self.crowd = True
        for deed in done:
            if deed.whom and deed.pose in _GRIPS:
                self.held = (deed.who[0], deed.whom)
            if deed.whom and deed.act in (Act.GIVE, Act.HAND):
                self.given = (deed.who[0], deed.whom)
            if deed.whom and _LAID.search(text, deed.start):
                self.laid = (deed.who[0], deed.whom)

    def came(self, people: Sequence[str], met: Collection[str], known: Known) -> None:
        """Remembers who is in the scene for the first time with a sentence about them alone."""
        others = [i for i in people if i not in self.fresh]
        if people and not any(i in met for i in people):
            self.fresh = tuple(i for i in people if known.builds.get(i) != "child")
        elif any(known.builds.get(i) == known.builds.get(new) for i in others for new in self.fresh):
            self.fresh = ()


def _taker(text: str, done: Sequence[Deed], found: Sequence[Reference]) -> str:
    """Who has at the end of a sentence what somebody gives or throws in it: whoever it is given to, or carried on to."""
    given = [deed for deed in done if deed.whom and (deed.act in (Act.GIVE, Act.HAND) or deed.pose is Pose.THROW)]
    if not given:
        return ""
    last = found[-1]
    on = last.ids and not last.owner and _ON_TO.search(text, given[-1].start, last.start)
    return last.ids[0] if on else given[-1].whom


_ON_TO = regex(r"\b(?:carries|takes|brings|passes|hands|gives|slides) it [^.;]*\b(?:to|over to|on to) (?:the )?\Z", re.IGNORECASE)
_HAS_IT = regex(
    r"\W*(?:he|she) (?:\w+ly |just |almost |nearly )?(?:catches|dodges|ducks|fumbles (?:it|them)|"
    r"snatches (?:it|them) (?:from|out of) the air|"
    r"reads|unfolds|unwraps|opens|studies|examines|inspects|weighs|sniffs|tastes|drinks|sips|gulps|bites|eats|"
    r"chews|swallows|pockets|counts|tears (?:it|the)|looks (?:at|down at) (?:it|them)|turns (?:it|them) over|puts (?:it|them) on|takes "
    r"(?:it|them|one|a (?:sip|bite|drag|swig|pull|long))|stuffs (?:it|them))\b",
    re.IGNORECASE,
)
"""What somebody does with what they were given, or with what comes flying."""


def paragraph(recent: Sequence[str], text: str, before: GoesOn, known: Known) -> list[str]:
    """Whom the pronouns of a new paragraph mean, likeliest first: nobody in passing, unless it goes on about whom the last was about."""
    if _PRONOUN_OPENS.match(text) and known.extras.issuperset(before.topic):
        return list(recent)
    passing = known.extras.difference(before.fresh)
    return [*(i for i in recent if i not in passing), *(i for i in recent if i in passing)]


_PRONOUN_OPENS = regex(r"\W*(?:he|she|they|his|her)\b", re.IGNORECASE)


_ONE_OF_SEVERAL = regex(
    r"\b(?:(?:the|an?) (?:first|second|third|fourth|fifth|next|nearest|closest|lead|leading|last|biggest|tallest|youngest|oldest)|"
    r"another|one) "
    r"(?P<role>[a-z]+)\b(?! of\b)",
    re.IGNORECASE,
)


def _stranger(text: str, found: Sequence[Reference]) -> str:
    """What one of several is called in a sentence, who is nobody of the cast; empty for none, or where somebody is named behind."""
    hit = next((hit for hit in _ONE_OF_SEVERAL.finditer(text) if _is_person(hit["role"].casefold())), None)
    if hit is None or any(r.ids and (r.end > hit.start("role")) and text[r.start : r.end].casefold() not in _OWN for r in found):
        return ""
    return hit["role"].casefold()


_INTRODUCED = regex(r"\b([A-Z][A-Z’'-]{2,}), (?:an?|the|his|her|their) [a-z]")
"""Who is told of by name, and is nobody of the cast."""
_OPENING = regex(r"\W*([A-Z][\w’'-]+) [a-z]")


def _called(text: str, names: Collection[str]) -> str:
    """The name of nobody of the cast that a sentence brings in, or is about; empty for none."""
    brought = _INTRODUCED.search(text)
    opens = _OPENING.match(text)
    told = [hit[1].casefold() for hit in (brought, opens) if hit is not None]
    return next((name for name in told if name in names), "")


def _is_person(word: str) -> bool:
    return word in walk_ons.GENERIC or people_words.is_role(word)


def _named(text: str, found: Sequence[Reference]) -> bool:
    """Whether a sentence names somebody, by more than a pronoun."""
    return any(r.ids and not r.owner and _PRONOUN.fullmatch(text, r.start, r.end) is None for r in found)


_OWN = frozenset({"his", "her", "him"})
_PRONOUN = regex(r"he|she|they|him|her|them|his|hers|both", re.IGNORECASE)


def one_of_several(text: str, at: int, before: GoesOn, known: Known) -> tuple[str, ...] | None:
    """Who is meant by the pronoun a sentence opens with, behind one of several whom nobody has named: those all, where they are of the
    cast; None where it means whoever it would."""
    opens = _ONE_OPENS.match(text) if before.stranger and not text[:at].strip() else None
    if opens is None or (opens["he"] is None and before.stranger in people_words.MALE):
        return None
    group = known.cue(before.stranger + "s") or known.cue(before.stranger.removesuffix("man") + "men")
    return (group,) if group in known.seen else ()


def _many(text: str) -> bool:
    """Whether a sentence begins with several people: `Four servants carry in a pie`."""
    opening = _WORD.findall(text)[:4]
    return any(
        word in people_words.IRREGULAR or (word[-1] == "s" and people_words.is_role(word[:-1])) for word in map(str.casefold, opening)
    )


_WORD = regex(r"[^\W\d_]+")


def meant(text: str, recent: Sequence[str], before: GoesOn, known: Known) -> tuple[Reference, ...]:
    """Who and what a sentence names, its pronouns by what the sentences before it told."""
    likely = _apart(text, recent, before, known)
    found = references(text, known, likely)
    better = _gripped(text, found, likely, before)
    return found if better is likely else references(text, known, better)


def of_the_crowd(text: str, at: int, before: GoesOn) -> bool:
    """Whether `they` or `one of them` at a place are people nobody of the cast is one of."""
    return before.crowd and _CROWD_GOES_ON.match(text, at) is not None and not text[:at].strip()


_CROWD_GOES_ON = regex(r"(?:they|(?:one|some|two|both|all) of them|the (?:two|three|four|others?|pair))\b", re.IGNORECASE)


def _apart(text: str, recent: Sequence[str], before: GoesOn, known: Known) -> Sequence[str]:
    """Who comes first for the pronoun a sentence opens with, where the one before tells who did something to whom.

    `Jed and Ruth follow Cole. He leads them on.` `They race past the nurse. She jumps aside.` `Ann aims at them. They raise their hands.`
    """
    one = _ONE_OPENS.match(text)
    if before.others and _IT_OPENS.match(text):
        return [*(i for i in before.others if i in recent), *(i for i in recent if i not in before.others)]
    if one is None:
        them = [i for i in before.them if i not in before.doers]
        return [*reversed(them), *(i for i in recent if i not in them)] if len(them) > 1 and _THEY_OPEN.match(text) else recent
    wrong = "woman" if one["he"] else "man"
    if before.hurt and known.builds.get(before.hurt) != wrong and _SUFFERS.match(text):
        return [before.hurt, *(i for i in recent if i != before.hurt)]
    if before.taker and known.builds.get(before.taker) != wrong and _HAS_IT.match(text):
        return [before.taker, *(i for i in recent if i != before.taker)]
    others = [i for i in recent if i in known.seen and i not in before.doers and known.builds.get(i) != wrong]
    meant = next((i for i in others if i in before.others or _THEM.search(text)), "") if len(before.doers) > 1 else ""
    return [meant, *(i for i in recent if i != meant)] if meant else recent


def _gripped(text: str, found: Sequence[Reference], recent: Sequence[str], before: GoesOn) -> Sequence[str]:
    """The same where who has hold of somebody does more to them: `The barkeeper holds the door. Cole throws him out.`"""
    who, whom = before.held
    first = next((r for r in found if r.ids), None)
    named = first is not None and first.ids == (who,) and not _PRONOUN_OPENS.match(text[first.start : first.end])
    meant = named and any(text[r.start : r.end].casefold() in OBJECT for r in found[1:])
    return [whom, *(i for i in recent if i != whom)] if meant and whom else recent


def answered_to(done: Sequence[Deed], text: str, before: GoesOn) -> tuple[Deed, ...]:
    """The deeds with whom they are done to by the sentence before: a thing is given back to who gave it, a hand is shaken off."""
    return tuple(_answered(deed, text[deed.start :], before) for deed in done)


def _answered(deed: Deed, told: str, before: GoesOn) -> Deed:
    giver, taker = before.given
    if deed.act in (Act.GIVE, Act.HAND) and not deed.whom and taker in deed.who and _BACK.match(told):
        return replace(deed, whom=giver)
    who, whom = before.laid
    if whom in deed.who and not deed.whom and deed.pose in _GRIPS | _AWAY and _OFF.match(told):
        return replace(deed, whom=who, act=Act.POSE, pose=Pose.PUSH, prop="", thing="", at="")
    return deed
