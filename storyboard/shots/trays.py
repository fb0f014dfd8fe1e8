"""Who ducks under what another carries: `A waiter swings out with a tray. She goes under it.`"""

from __future__ import annotations

import math
import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Mark, Pose
from storyboard.shots.floor import Floor

_DUCKS = regex(
    r"(?:go(?:es)?|ducks?|dives?|dips?|slips?|stoops?|slides?|runs?) (?:\w+ly )?(?:right |straight )?(?:under|beneath|underneath) "
    r"(?:it|(?:the|a|his|her|their) (?:[\w-]+ )?(?:tray|ladder|plank|pole|beam|board))\b",
    re.IGNORECASE,
)
BORNE = frozenset({"tray", "ladder", "plank", "pole", "beam", "board"})
"""What is carried so high that others duck under it."""
UNDER, BEHIND = 0.62, 1.15
"""Metres from who carries it to who is under it, and to who comes running behind them both."""
AHEAD = 62.0
"""How far who carries it is turned from the lens, the way the other goes."""


def under_it(floor: Floor, who: str, told: str) -> None:
    """Brings who ducks under what somebody carries right under it, until they do something else; who runs after them keeps clear of it."""
    if who in floor.ducked:
        floor.change(who, mark=floor.ducked.pop(who))
    bearer = next((i for i, one in floor.here.items() if i != who and {one.named, one.thing} & BORNE), None)
    if bearer is None or floor.car or not _DUCKS.match(told):
        return
    at, others = floor.here[bearer].mark, {i: one for i, one in floor.here.items() if i not in (who, bearer)}
    way = math.copysign(1.0, floor.here[who].facing or 1.0)
    taken = any(abs(one.mark.x - at.x - UNDER * way) < UNDER for one in others.values() if one.pose is not Pose.RUN)
    way = -way if taken else way
    floor.ducked[who] = floor.here[who].mark
    floor.change(bearer, pose=Pose.STAND, facing=AHEAD * way, gaze="", to=None)
    floor.change(who, pose=Pose.CROUCH, mark=_beside(at, UNDER * way), to=None, gaze="")
    for other in (i for i, one in others.items() if one.pose is Pose.RUN):
        floor.change(other, mark=_beside(at, -BEHIND * way))


def _beside(at: Mark, by: float) -> Mark:
    return Mark(x=round(at.x + by, 3), z=at.z)
