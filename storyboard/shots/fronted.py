"""Sentences that open with a place: `At the wheel, ANN hums.` says how Ann is there; in `Behind it saunters BEN.` the verb stands before
who does it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from storyboard.breakdown.lists import ordered
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.postures import posture_in
from storyboard.shots.references import OBJECT, Reference

_TO_IT = (
    r"(?:(?:right|just|close|high|far|deep|out|up|down|over|back|alone|even|halfway|half|flat|face down|head first|on top|in front|next|"
    r"there|here|somewhere) )?"
    r"(?:in|into|inside|on|onto|upon|at|atop|astride|by|from|behind|before|beside|next to|opposite|between|among|amid|across|"
    r"along|against|"
    r"under|underneath|beneath|below|above|over|through|out of|outside|past|up|down|around|round|towards?|near|beyond|off|"
    r"after|with|of|to)"
)
_GOES = ordered(
    "stand sit lie kneel crouch lean slouch squat perch hang dangle hover wait sleep doze snore slump huddle cower lounge sprawl stoop "
    "loom lurk squeeze walk run come go stride saunter stroll trudge plod limp stagger stumble shuffle march climb clamber scramble crawl "
    "swim wade float ride cycle drive burst charge hurry rush race sprint scurry trot step emerge appear tumble fall drop slide slip skip "
    "dance amble hobble totter wander drift roll fly pop pace rise sneak creep tiptoe swagger"
)
_FORMS = "|".join(f"{verb}{'es' if verb.endswith(('h', 'sh', 'ch', 'go', 'ss')) else 's'}?" for verb in _GOES)
_VERB = rf"(?:{_FORMS}|hurries|hurry|scurries|lies|goes|flies|rides|is|are)"
_INVERTED = regex(
    rf"\W*(?P<spot>(?:and |then |but |now )?{_TO_IT} [^.;:!?]*?),? (?P<verb>{_VERB})"
    r"(?P<how>(?: (?:\w+ly|in|out|up|down|along|aboard|alone))?) "
    r"(?:(?:the|an?|old|young|poor|little|two|three|four|our|his|her|their|my) (?:(?-i:[a-z][a-z-]+) ){0,3}?)*\Z",
    re.IGNORECASE,
)
"""A sentence up to who does what its verb says, which stands before them."""
_AFTER = regex(rf"\W*(?:\w+ )?{_TO_IT} (?:the )?\Z", re.IGNORECASE)
"""Before somebody who says where another one is: `Beside Tom sits Ann`."""


class Turned(NamedTuple):
    """A sentence with who does it before the verb, and the place behind it."""

    text: str
    found: tuple[Reference, ...]
    back: tuple[int, ...]
    """For every place in it the place in the sentence as it was."""


def turned(text: str, found: Sequence[Reference]) -> Turned | None:
    """`Behind it saunters BEN, a stick in hand.` as `BEN saunters behind it, a stick in hand.`; None where a sentence is no such one."""
    people = [r for r in found if r.ids and not r.owner]
    if named := _named_last(text, found, people):
        return named
    if not _OPENS.match(text):
        return None
    for who in people:
        hit = _INVERTED.fullmatch(text, 0, who.start)
        if hit is not None and text[who.start : who.end].casefold() not in OBJECT:
            others = [r for r in people if r.start < who.start]
            return _rebuilt(text, found, hit, who) if all(_AFTER.fullmatch(text, 0, r.start) for r in others) else None
    return None


_OPENS = regex(
    rf"\W*(?:and |then |but |now )?(?!(?:from|out of|out) (?:it|the (?:\w+ )?(?:car|taxi|van|cab|limousine|truck|jeep))\b){_TO_IT} ",
    re.IGNORECASE,
)
"""A place; who gets out of a car is read as the words stand."""


_THEN_NAMED = regex(
    r"\W*(?:(?:and |then |now )?(?:the (?:first|second|third|fourth|last|next|other|one)(?: [a-z]+)?|an? (?:[a-z-]+ ){0,2}?[a-z-]+|someone|"
    r"somebody|one(?: of them)?|another(?: [a-z]+)?))(?P<does> (?:is |has )?[a-z]+(?:s|ing)\b[^:;.!?]*):\s+(?:the )?\Z",
    re.IGNORECASE,
)
"""Somebody nobody knows, what they do, and a colon: their name follows."""


def _named_last(text: str, found: Sequence[Reference], people: Sequence[Reference]) -> Turned | None:
    """`The first swings down from his horse: HALE, 28.` as `HALE swings down from his horse, 28.`"""
    for who in people:
        hit = _THEN_NAMED.fullmatch(text, 0, who.start) if text[max(0, who.start - 2) : who.start].startswith(":") else None
        if hit is not None:
            doing = [r for r in found if r.start >= hit.start("does")]
            return _joined(text, doing, ((who.start, who.end), hit.span("does"), (who.end, len(text))))
    return None


def _joined(text: str, found: Sequence[Reference], parts: Sequence[tuple[int, int]]) -> Turned:
    """Pieces of a sentence one after the other."""
    out, back, moved = "", list[int](), list[Reference]()
    for start, end in parts:
        moved += [_shifted(r, len(out) - start) for r in found if start <= r.start and r.end <= end]
        out += text[start:end]
        back += range(start, end)
    return Turned(out, tuple(sorted(moved, key=lambda r: r.start)), (*back, len(text)))


def _rebuilt(text: str, found: Sequence[Reference], hit: re.Match[str], who: Reference) -> Turned:
    """The parts of a sentence in their usual order: who, verb, place, the rest."""
    parts = ((hit.end("how") + 1, who.end), (hit.start("verb"), hit.end("how")), hit.span("spot"), (who.end, len(text)))
    out, back, moved = "", list[int](), list[Reference]()
    for number, (start, end) in enumerate(parts):
        gap = " " if number in (1, 2) else ""
        back += [start] * len(gap)
        moved += [_shifted(r, len(out) + len(gap) - start) for r in found if start <= r.start and r.end <= end]
        piece = text[start:end]
        out += gap + (piece[:1].lower() + piece[1:] if number == 2 else piece)
        back += range(start, end)
    return Turned(out, tuple(sorted(moved, key=lambda r: r.start)), (*back, len(text)))


def _shifted(one: Reference, by: int) -> Reference:
    return replace(one, start=one.start + by, end=one.end + by)


def as_told(done: Sequence[Deed], way: Turned) -> tuple[Deed, ...]:
    """Deeds read from a turned sentence, in the places of the sentence as it was, each with its words in the usual order."""
    read = (replace(deed, start=way.back[deed.start], told=way.text[deed.start :]) for deed in done)
    return tuple(replace(deed, act=Act.ENTER) if deed.act is Act.TRAVEL and _COMES.match(deed.told) else deed for deed in read)


_COMES = regex(r"(?:comes?|steps?|strides?|emerges?|appears?|stumbles|runs|walks|bursts?)\b", re.IGNORECASE)
"""Who does that behind the place is seen for the first time."""


_BOUND = (
    r"(?:knee|waist|chest|neck|ankle|thigh)-deep in|up to (?:his|her|their)|half in,?(?: and)? half out of|half[- ](?:in|out of)|"
    r"wedged|squeezed|sandwiched|crammed|squashed|jammed|pressed|pinned|huddled|folded|curled|propped|strapped|slumped|face down|face up"
)
_NAMED_SO = r"(?:(?:an?|the|his|her|their|our) [^.,;:!?]{1,40}, )?(?:(?:the|old|young|our|his|her|their) (?:(?-i:[a-z][a-z-]+) ){0,3}?)?"
"""What somebody is, before the name: `a boy of eight, MATEO`, `his granddaughter WREN`."""
_FIRST = regex(
    rf"\W*(?:and |then |but |now )?(?P<spot>(?:{_TO_IT}|{_BOUND})\b [^.;:!?]*?)(?:,|:| ?[—–]| --?) {_NAMED_SO}\Z",
    re.IGNORECASE,
)
"""A place, with what else is said before who is there."""


def there(text: str, people: Sequence[Reference]) -> list[Deed]:
    """How somebody is in the place that a sentence opens with, before a comma or a colon and their name."""
    first = next((r for r in people if text[r.start : r.end].casefold() not in OBJECT), None)
    hit = _FIRST.fullmatch(text, 0, first.start) if first is not None else None
    pose = posture_in(hit["spot"]) if hit is not None else None
    if first is None or hit is None or pose is None:
        return []
    told = f"{_SAID.get(pose, 'stands')} {hit['spot'][0].lower()}{hit['spot'][1:]}"
    return [Deed(tuple(first.ids), Act.POSE, pose, Size.MLS, start=hit.start("spot"), told=told)]


_SAID = {
    Pose.SIT: "sits",
    Pose.LIE: "lies",
    Pose.KNEEL: "kneels",
    Pose.CROUCH: "crouches",
    Pose.CRAWL: "crawls",
    Pose.CLIMB: "climbs",
    Pose.LEAN: "leans",
    Pose.SQUEEZE: "squeezes",
    Pose.SWIM: "swims",
    Pose.DRIVE: "drives",
    Pose.PEEK: "peeks",
    Pose.DANGLE: "hangs",
    Pose.PUSH: "pushes",
}
"""The verb of a posture that a place alone tells."""
