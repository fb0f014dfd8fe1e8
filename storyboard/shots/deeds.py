"""Who a sentence of action is about and what they do: names, pronouns, and the verbs that belong to them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from storyboard.breakdown import mentions
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Expression, Pose, Size
from storyboard.shots.things import carried
from storyboard.shots.verbs import FACES, VERBS, Act

_PRONOUN = re.compile(
    r"\b(?:(?P<he>he|him|his(?= (?:\w+ )?(?:eyes?|face|mouth|lips|brow|tears)\b))|"
    r"(?P<she>she|hers|her(?= (?:\w+ )?(?:eyes?|face|mouth|lips|brow|tears)\b)|"
    r"her(?=[.,;:!?]|$|\s+(?:in|on|at|to|from|with|by|down|up|round|around|and|back)\b))"
    r"|(?P<they>they|them|both|the (?:two(?: of them)?|pair|men|women|couple|others)|two (?:figures|shapes|silhouettes)|every(?:one|"
    r"body)))\b",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"(?:\b(?:the|an?|his|her|their|its|no|of|my|your|not|never|without|doesn['’]t|don['’]t|isn['’]t|to|be|being)|['’]s|n['’]t)\s+$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^\s*(?:\([^)]*\)\s*)?(?:,|and|&|,\s*and|with)\s*(?:the\s+)?$", re.IGNORECASE)
_BUT = re.compile(r"\b(?:all|every(?:one|body)|nobody|anybody)\b[^.,]*\b(?:but|except)\s+\Z", re.IGNORECASE)
"""`Everybody falls but` somebody."""
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
_GOES_ON = re.compile(r"^\s*(?:,|;|and\b|then\b|before\b|as\b)", re.IGNORECASE)


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
    found = sorted([*named, *_pronouns(text, known, recent, named)], key=lambda r: r.start)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    return tuple(r for r in found if not any(a <= r.start < b for a, b in quoted))


def _named(mention: mentions.Mention) -> Reference:
    if mention.kind == "prop":
        return Reference(mention.start, mention.end, prop=mention.id)
    return Reference(mention.start, mention.end, (mention.id,), owner=mention.owner)


def _pronouns(text: str, known: Known, recent: Sequence[str], named: Sequence[Reference]) -> list[Reference]:
    found: list[Reference] = []
    for match in _PRONOUN.finditer(text):
        before = [i for r in reversed([*named, *found]) if r.end <= match.start() for i in r.ids]
        about = list(dict.fromkeys([*before, *recent]))
        others = [i for i in about if i not in before] if match.group().casefold() in _OBJECT and match.start() else []
        ids = _meant(match.lastgroup or "", known, others or about)
        if ids:
            found.append(Reference(match.start(), match.end(), ids))
    return found


def _meant(pronoun: str, known: Known, recent: Sequence[str]) -> tuple[str, ...]:
    seen = [i for i in recent if i in known.seen]
    if pronoun == "they":
        return tuple(seen[:2][::-1])
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
    for hit in VERBS.all(text):
        if _NO_VERB.search(text[max(0, hit.start - 12) : hit.start]):
            continue
        trails = lead is not None and hit.end <= lead.start
        doers = people[0].ids if trails and people else () if trails else _subject(text, hit.start, hit.end, people, done, recent)
        who = tuple(i for i in doers if i not in spared)
        if who:
            after = [r for r in found if r.start >= hit.start and r is not lead]
            whom = next((i for r in ([lead] if trails and lead is not None else after) for i in r.ids if i not in who), "")
            last = next((r.prop for r in reversed(found) if r.prop and r.end <= hit.start), thing)
            prop = next((r.prop for r in after if r.prop), "") or (last if _IT.match(text, hit.end) else "")
            verb = hit.value
            thing_ = "" if prop else carried(text[hit.end :])
            done.append(Deed(who, verb.act, verb.pose, verb.size, whom, prop, hit.start, thing_, verb.base, face))
    return (*_in_hand(text, found), *_up_first(_joined_after(text, people, done)))


_UP = frozenset(
    {Pose.FIGHT, Pose.EMBRACE, Pose.FALL, Pose.KISS, Pose.PUSH, Pose.PULL, Pose.DRAG, Pose.CUFF, Pose.JUMP, Pose.DANCE}
    | {Pose.DIG, Pose.SWEEP, Pose.SWIM, Pose.SALUTE}
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
    return out


def _joined_after(text: str, people: Sequence[Reference], done: list[Deed]) -> list[Deed]:
    """`Marta gets out, and Duarte.`: whoever stands at the end does the same."""
    tail = people[-1] if people and done else None
    if tail is None or text[tail.end :].strip(" .!\n") or not _AND_ALSO.search(text, done[-1].start, tail.start):
        return done
    return [*done[:-1], replace(done[-1], who=tuple(dict.fromkeys((*done[-1].who, *tail.ids))), whom="")]


def _subject(text: str, start: int, end: int, people: Sequence[Reference], done: Sequence[Deed], recent: Sequence[str]) -> tuple[str, ...]:
    """Whose verb it is: who stands before it, who stands right behind it (`In walks Scott`), or who acted last."""
    before = [r for r in people if r.end <= start]
    if before:
        nearest = before[-1]
        object_ = text[nearest.start : nearest.end].casefold() in _OBJECT
        if done and nearest.start > done[-1].start and (object_ or _GOES_ON.match(text[nearest.end : start])):
            return done[-1].who
        return _conjoined(text, before)
    after = next((r for r in people if r.start >= end), None)
    if after is not None and not text[end : after.start].strip() and text[after.start : after.end].casefold() not in _OBJECT:
        return after.ids
    return done[-1].who if done else tuple(recent[:1]) if _BARE.match(text[:start]) else ()


def _conjoined(text: str, before: Sequence[Reference]) -> tuple[str, ...]:
    """The last reference with those joined to it by `and` or commas."""
    ids = list(before[-1].ids)
    for left, right in zip(reversed(before[:-1]), reversed(before), strict=False):
        if not _JOINED.match(text[left.end : right.start]):
            break
        ids = [*left.ids, *ids]
    return tuple(dict.fromkeys(ids))
