"""Fittings that are furniture somewhere else than usual: chairs in a row to lie across, a sofa stuck in a doorway."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Piece
from storyboard.staging.fit import WALL

CHAIRS, APART = 3, 0.56
"""How many chairs make a bed, and metres from one to the next."""


def row(one: Callable[..., Piece]) -> list[Piece]:
    """Chairs side by side, their backs to one side."""
    return [one("chair", (n - (CHAIRS - 1) / 2) * APART) for n in range(CHAIRS)]


def foot_bath(one: Callable[..., Piece]) -> list[Piece]:
    """A chair with a washing-up bowl of water before it, which the feet are in."""
    sides = [one(WALL, s * 0.27, -0.44, width=0.03, height=0.17, depth=0.44, tone=0.5) for s in (-1, 1)]
    ends = [one(WALL, 0.0, z, width=0.56, height=0.17, depth=0.03, tone=0.5) for z in (-0.22, -0.66)]
    return [one("chair"), *sides, *ends, one(WALL, 0.0, -0.44, width=0.52, height=0.02, depth=0.42, y=0.06, tone=0.08)]


def feet_up(one: Callable[..., Piece]) -> list[Piece]:
    """A chair with a table before it, which the heels are on."""
    return [one("chair"), one("table", 0.0, -1.16, 90.0, width=1.1, depth=0.7, height=FEET_ON)]


FEET_ON = 0.62
"""Metres up to the top that feet are put up on."""
OPENING, HEAD, POST, TOP = 1.04, 1.86, 0.14, 2.6
"""Metres: width and height of a doorway that something sticks in, thickness of its frame, height of its wall."""
LEAF = 0.88
"""Metres: width of its door, which is open against the wall."""
SKEWED = 52.0
"""Degrees that the doorway is turned from what sticks in it: both are seen, and that it cannot go through."""


def jammed(kind: str, one: Callable[..., Piece], _: object, about: tuple[float, str, float]) -> list[Piece]:
    """Something great of a kind halfway through a doorway; the wall is seen beyond it only, before it stands no more than the frame."""
    tone = about[0]
    along, back = math.cos(math.radians(SKEWED)), math.sin(math.radians(SKEWED))

    def stood(far: float, width: float, height: float, y: float = 0.0, shade: float = 0.0) -> Piece:
        return one("object", along * far, back * far, SKEWED, width=width, height=height, depth=POST, y=y, tone=tone + shade)

    wing = 1.5
    leaf = (OPENING + LEAF) / 2 + POST
    return [
        one(kind),
        one("door", along * leaf, back * leaf - POST, SKEWED, width=LEAF, height=HEAD),
        stood(-(OPENING + POST) / 2, POST, HEAD, shade=0.35),
        stood((OPENING + POST) / 2, POST, HEAD, shade=0.35),
        stood(0.0, OPENING + 2 * POST, POST, HEAD, shade=0.35),
        stood((OPENING + wing) / 2 + POST, wing, TOP),
        stood(0.0, OPENING + 2 * POST, TOP - HEAD - POST, HEAD + POST),
    ]
