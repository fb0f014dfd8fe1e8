"""Fittings that are furniture somewhere else than usual: chairs in a row to lie across, a sofa stuck in a doorway."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Piece

CHAIRS, APART = 3, 0.56
"""How many chairs make a bed, and metres from one to the next."""


def row(one: Callable[..., Piece]) -> list[Piece]:
    """Chairs side by side, their backs to one side."""
    return [one("chair", (n - (CHAIRS - 1) / 2) * APART) for n in range(CHAIRS)]


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
