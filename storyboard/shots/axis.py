"""Screen geometry on the floor plan: who is left of whom for a camera that stands off the master direction by `side` degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark

NEUTRAL = 0.12
"""Metres across the screen under which two points count as one behind the other: no side at all."""


TURNED = 0.5
"""How far to one side of the screen a face points (`facing_side`) before it is clearly turned there."""


def across(side: float, a: Mark, b: Mark) -> float:
    """How far `b` is to the screen right of `a`, metres, seen with the camera direction `side`."""
    angle = math.radians(side)
    return (b.x - a.x) * math.cos(angle) - (b.z - a.z) * math.sin(angle)


def sign(value: float, neutral: float = NEUTRAL) -> int:
    """-1, 0 or 1; 0 within the neutral band."""
    return 0 if abs(value) < neutral else 1 if value > 0 else -1


def facing_side(side: float, facing: float) -> float:
    """How far to screen right a face points, -1..1: 1 is a profile to the right, 0 into or away from the lens."""
    return math.sin(math.radians(facing - side))


def faces(side: float, one: Blocking, other: Blocking) -> bool:
    """Whether a face is not clearly turned to the other side of the screen than the person it looks at."""
    face, look = sign(facing_side(side, one.facing), TURNED), sign(across(side, one.mark, other.mark))
    return not face or not look or face == look


def keeps(side: float, people: Sequence[Blocking]) -> bool:
    """Whether a camera sees all these people in the order the master sees them."""
    return all(
        sign(across(side, a.mark, b.mark)) == sign(across(0, a.mark, b.mark))
        for n, a in enumerate(people)
        for b in people[n + 1 :]
        if sign(across(0, a.mark, b.mark))
    )


def held(side: float, people: Sequence[Blocking]) -> int:
    """The side nearest to the wanted one, in steps of 5 degrees towards the master, that keeps the axis."""
    wanted = round(side / 5) * 5
    step = -5 if wanted > 0 else 5
    while wanted and not keeps(wanted, people):
        wanted += step
    return int(wanted)
