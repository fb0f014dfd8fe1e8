"""A verb that no table knows, done to a thing: somebody is seen with that thing in their hands, and never as doing nothing."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from storyboard.breakdown.shape_words import LARGE
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.nouns import phrases
from storyboard.shots.shoved import GREAT
from storyboard.shots.things import carried

_THE = r"(?:the|an?|his|her|their|another|two|three|some|its|one)"
_VERB = regex(rf"\s*(?:\w+ly )?(?P<verb>[a-z-]+(?:[^s\W]s|ing)) (?P<rest>(?:{_THE} |(?!(?:at|to|in|on|of)\b)(?=[a-z]+\b))[^.;:!?]+)")
_GOES_ON = regex(r"(?:,(?: and| then)?|\band(?: then)?|\bthen) ")
_END = regex(r"[,.;:!?]|\b(?:and|as|while|but|when|who|which|that)\b")
_OWN_PART = regex(
    r"(?:his|her|their) (?:own )?(?:\w+ )?(?:hands?|wrists?|arms?|elbows?|shoulders?|knees?|thighs?|legs?|neck|throat|head|stomach|"
    r"chest|ribs|ankles?|foot|feet|fingers?|knuckles|jaw|temples?|nose|ears?|hair|beard|belly|back|hips?|side)\b",
    re.IGNORECASE,
)
"""What hands are on that do to the own body what no table knows."""
_LAID = regex(r"\b(?:into|onto|in|on|under|behind|against|inside|beneath|between|beside|over|across|to|upon)\b")
_HAD = regex(r"\b(?:from|off|out of)\b")


@dataclass(frozen=True, slots=True)
class Guess:
    """What an unknown verb is taken for, and where it stands."""

    start: int
    end: int
    act: Act
    pose: Pose


def guessed(text: str, subjects: Sequence[int], known: Container[str]) -> tuple[Guess, ...]:
    """The first unknown verb with a thing as its object, or a way behind it; none where there is no such verb.

    Args:
        text: a sentence in which nobody does anything that is known.
        subjects: where the names of those who may do it end.
        known: the written forms of every verb that has a meaning by itself, whether it is seen or not.
    """
    places = [*subjects, *(found.end() - 1 for found in _GOES_ON.finditer(text) if any(end <= found.start() for end in subjects))]
    tried = (rung(text, place, known) for place in sorted(places) for rung in (_handled, _on_the_way))
    first = next((guess for guess in tried if guess is not None), None)
    return (first,) if first is not None else ()


def _handled(text: str, place: int, known: Container[str]) -> Guess | None:
    """What is done to a thing, a great one or the own body; to what no table knows only by a verb that is made of a known one."""
    found = _VERB.match(text, place)
    if found is None or found["verb"] in known:
        return None
    end = _END.search(found["rest"])
    told = found["rest"][: end.start()] if end else found["rest"]
    meant = (Act.POSE, Pose.DAB) if _OWN_PART.match(told) else None
    if meant is None and (kind := carried(f" {told}")):
        meant = _meant(told, kind)
    if meant is None and _OBJECT.match(told):
        great = any(one.kind in LARGE or one.kind in GREAT for one in phrases(told)[:1])
        made = _MADE.match(found["verb"])
        meant = (Act.POSE, Pose.TEND) if great else (Act.POSE, Pose.KNOT) if made and made["of"] in known else None
    return Guess(found.start("verb"), found.end("verb"), *meant) if meant else None


_MADE = regex(r"(?:un|re|de|dis|mis|over|under|jury)-?(?P<of>[a-z]{3,})")
"""A verb made of another one: `rewinds`, `un-jams`."""
_OBJECT = regex(rf"{_THE} (?:[\w’'-]+ ){{0,2}}?[\w’'-]+\s*\Z", re.IGNORECASE)
_GOES = regex(
    r"\s*(?:\w+ly )?(?P<verb>[a-z-]+[^s\W]s|[a-z-]+sses|[a-z-]+ing) (?:\w+ly |straight |off |back |sideways |backwards |slowly )?"
    rf"(?:along|across|towards?|past|down|up|through|over to|out of|round|around) {_THE} (?!(?:head|neck|arm|back|shoulder|face)s?\b)\w",
    re.IGNORECASE,
)
"""An unknown verb with a way behind it and no object: somebody goes there, however they do it."""


def _on_the_way(text: str, place: int, known: Container[str]) -> Guess | None:
    found = _GOES.match(text, place)
    if found is None or found["verb"] in known:
        return None
    return Guess(found.start("verb"), found.end("verb"), Act.TRAVEL, Pose.WALK)


def _meant(told: str, kind: str) -> tuple[Act, Pose]:
    """Put where the words say where to, held where they say where from, or where it is great, else worked at with both hands."""
    if _HAD.search(told) or kind in GREAT:
        return Act.TAKE, Pose.HOLD
    return (Act.THROW, Pose.PUT) if _LAID.search(told) else (Act.POSE, Pose.KNOT)
