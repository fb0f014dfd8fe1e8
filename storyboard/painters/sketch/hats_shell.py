"""The shells of hats: crowns around the skull, and what of them a camera sees."""

from __future__ import annotations

import math

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hats_tables import Row
from storyboard.painters.sketch.head import Head
from storyboard.painters.sketch.lofts import Ring, near_side, polygons, smooth
from storyboard.staging.space import XY, dot, mul, sub


def loft_of(head: Head, rows: tuple[Row, ...], parts: int) -> list[Ring]:
    left, front, k = head.turn.left, head.turn.front, head.size
    return smooth([(head.world((0.0, y, (f + b) / 2)), mul(left, h * k), mul(front, (f - b) / 2 * k)) for y, f, b, h in rows], parts)


def outside(w: Wear, loft: list[Ring]) -> list[list[XY]]:
    """What of a crown hides the head: from below, its far rim does not."""
    return near_side(w.view, loft) if below(w) else polygons(w.view, loft, 20)


def below(w: Wear) -> bool:
    """True where the camera sees a brim from underneath."""
    brim = w.head.world((0.0, 0.27, 0.0))
    return dot(sub(w.view.eye, brim), w.head.turn.up) < 0


def ring(w: Wear, y: float, grow: float, front: float = 0.43, back: float = -0.48, half: float = 0.385) -> list[Vec]:
    """Points around a head at a height; `grow` widens all of it."""
    middle, deep = (front + back) / 2, (front - back) / 2
    return [
        w.head.world((half * grow * math.cos(a), y, middle + deep * grow * math.sin(a))) for a in (math.tau * i / 28 for i in range(28))
    ]


FINE = 34.0
"""Pixels of head height from which seams and pleats are drawn."""
AWAY = 100.0
"""Degrees from the front of a head from which its face is not seen."""


def away(w: Wear) -> bool:
    """Whether the face is turned from the lens."""
    return abs(w.head.seen_from(w.view)[0]) > AWAY


def spots(w: Wear, *points: Vec) -> list[XY]:
    """Points in head heights as pixels."""
    return [w.view.project(w.head.world(p)) for p in points]
