"""Which doors `the doors` of a scene are: those of a train, a tram, a lift or an airlock slide; in a house they swing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Detail
from storyboard.shots.moment import Scenery

CARRIAGE, PLATFORM, LIFT, AIRLOCK = "carriage_doors", "train_doors", "lift_doors", "airlock_doors"
"""Kinds of a `Detail`: the doors of a carriage as its passengers and as those on the platform see them, of a lift, of an airlock."""
_DOORS = regex(
    r"\b(?:the|its|both|automatic|sliding|double)(?: \w+)? doors\b|\bdoors? (?:\w+ly )?(?:slides?|hiss\w*|whoosh\w*)\b|^\W*doors\b",
    re.IGNORECASE,
)
_OTHERS = regex(
    r"\b(?:barn|stable|garage|saloon|swing(?:ing)?|french|church|front|back|cellar|cupboard|closet|kitchen|shop|house|patio|balcony|van|truck|"
    r"car|ambulance) doors?\b",
    re.IGNORECASE,
)
"""Doors that are those of something else, wherever they are told of."""
_LIFT = regex(r"\b(?:elevators?|lifts?)\b", re.IGNORECASE)
_CALLED = regex(r"\b(?:the|an?|this) (?:\w+ )?(?:elevator|lift)\b", re.IGNORECASE)
_TRAIN = regex(r"\b(?:the|an?|this) (?:\w+ )?(?:train|tram|subway|metro|streetcar|carriage)\b", re.IGNORECASE)
_AIRLOCK = regex(r"\bair[- ]?lock\b", re.IGNORECASE)
_ABOARD = frozenset({PlaceKind.TRAIN, PlaceKind.BUS})


def of_scene(kind: PlaceKind, heading: str, texts: Iterable[str], *, interior: bool) -> str:
    """The doors that slide in a scene, by where it is and what it tells of; empty where doors are those of a house."""
    told = " ".join(texts)
    if _AIRLOCK.search(heading) or kind is PlaceKind.SPACE:
        return AIRLOCK
    if _LIFT.search(heading):
        return LIFT
    if kind in _ABOARD:
        return CARRIAGE if interior else PLATFORM
    if kind is PlaceKind.STATION or _TRAIN.search(told):
        return PLATFORM
    return LIFT if _CALLED.search(told) else AIRLOCK if _AIRLOCK.search(told) else ""


def doors(detail: Detail, text: str, scenery: Scenery) -> Detail:
    """What a picture shows, with the doors of a house in it changed for those that slide where it is."""
    if detail.kind not in ("open_door", PLATFORM) or _OTHERS.search(text):
        return detail
    inside = detail.kind == PLATFORM and scenery.doors == CARRIAGE
    slides = detail.kind == "open_door" and scenery.doors and _DOORS.search(text)
    return detail.model_copy(update={"kind": scenery.doors}) if inside or slides else detail
