"""What somebody is on or handles that is not in every room: a ladder, a flight of steps, a lever, a rope. The set gets it for them."""

from __future__ import annotations

import math
import re

from storyboard.model.shots import Pose
from storyboard.shots.floor import Floor

_WORDS: tuple[tuple[str, str, frozenset[Pose]], ...] = (
    ("ladder", r"ladders?|rungs", frozenset({Pose.CLIMB, Pose.STAND, Pose.JUMP})),
    ("stairs", r"stairs|steps|staircase|stairway|flight of (?:stairs|steps)", frozenset({Pose.CLIMB, Pose.WALK, Pose.RUN})),
    ("fence", r"fences?|railings?|barrier|ticket gate|turnstile|hedge|parapet|balustrade", frozenset({Pose.CLIMB, Pose.JUMP})),
    ("rope", r"ropes?|cables?|bell-?rope|vines?", frozenset({Pose.CLIMB, Pose.PULL, Pose.DRAG})),
    (
        "lever",
        r"levers?|handbrakes?|(?:\w+ )?brake|switch|cranks?|valves?|(?:\w+ )?handle|throttle|gearstick|winch|pump",
        frozenset({Pose.PULL, Pose.PUSH, Pose.REACH, Pose.TEND, Pose.HOLD, Pose.DRAG, Pose.STAND, Pose.FIGHT}),
    ),
    (
        "hatch",
        r"hatch(?:es)?|trapdoors?|manholes?|floorboards?",
        frozenset({Pose.PULL, Pose.PUSH, Pose.KNEEL, Pose.REACH, Pose.OPEN_DOOR, Pose.CROUCH, Pose.TEND, Pose.STAND}),
    ),
    ("duct", r"ducts?|(?:air )?vents?|shaft|culvert|drain(?: ?pipe)?|crawl ?space", frozenset({Pose.CRAWL, Pose.CLIMB})),
)
"""Kind of fitting, the words for it, and the poses in which it is used."""

_TABLE = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE), poses) for kind, words, poses in _WORDS)
_DOWN = re.compile(r"\bclimb(?:s|ing)? down\b", re.IGNORECASE)
_OWN = re.compile(r"\A[^.;:!?]*", re.DOTALL)
REACH = 60
"""Characters behind a verb within which what it is done with is named."""


def fitting(pose: Pose | None, text: str) -> str:
    """Kind of what a deed is done on; `text` begins with its verb. Empty for none.

    Of several the one that is named first counts.
    """
    own = _OWN.match(text[:REACH])
    told = own.group() if own else ""
    found = ((hit.start(), kind) for kind, pattern, poses in _TABLE if pose in poses and (hit := pattern.search(told)))
    return min(found, default=(0, ""))[1]


def climbs(pose: Pose | None, text: str) -> Pose | None:
    """The pose of somebody on a ladder or on steps: who climbs down is on the rungs too."""
    down = _DOWN.match(text) is not None and fitting(Pose.CLIMB, text) in ("ladder", "stairs", "rope")
    return Pose.CLIMB if down else pose


def fit(floor: Floor, who: str, kind: str) -> None:
    """Brings somebody onto a ladder, or to a lever: seen from the side, as they use it."""
    if kind and not floor.car and floor.here[who].to is None:
        floor.change(who, at=kind, facing=math.copysign(SIDE_ON, floor.here[who].facing), gaze="")


SIDE_ON = 105.0
"""Degrees off the camera that somebody is turned who is on a ladder or at a lever."""
