"""Signs of motion in close pictures: arrows, arcs, rays; and what comes into such a picture beside its thing."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane
from storyboard.staging.space import XY

MARK = 2.2
"""Width of a mark of motion against that of an outline."""

Draw = Callable[[Plane], None]


def stroke(p: Plane, *points: XY, tone: Tone = "ink", width: float = MARK, rim: float = 1.6) -> None:
    """A mark of motion with a pale rim, which is seen on any ground."""
    for wide, colour in ((width + rim, "white"), (width, tone)):
        p.line(*points, width=wide, tone=colour)


def arrow(p: Plane, *points: XY, width: float = MARK) -> None:
    """A stroke with a head at its end."""
    (ax, ay), (bx, by) = points[-2], points[-1]
    a = math.atan2(by - ay, bx - ax)
    wings = [(bx - 0.13 * math.cos(a + s), by - 0.13 * math.sin(a + s)) for s in (-0.55, 0.55)]
    for wide, tone in ((width + 1.6, "white"), (width, "ink")):
        p.line(*points, width=wide, tone=tone)
        p.line(wings[0], points[-1], wings[1], width=wide, tone=tone)


def around(x: float, y: float, r: float, start: float, end: float, ry: float = 0.0) -> list[XY]:
    """Points of an arc, degrees."""
    turns = [math.radians(start + (end - start) * k / 14) for k in range(15)]
    return [(x + r * math.cos(a), y + (ry or r) * math.sin(a)) for a in turns]


def rays(p: Plane, x: float, y: float, inner: float, outer: float, *, count: int = 12, wide: float = 1.0) -> None:
    """Short strokes away from a point."""
    for k in range(count):
        a = math.tau * k / count + 0.13
        c, s = math.cos(a) * wide, math.sin(a)
        stroke(p, (x + c * inner, y + s * inner), (x + c * outer, y + s * outer))


@dataclass(frozen=True, slots=True)
class Deed:
    """What comes into a close picture beside its thing."""

    over: Draw | None = None
    """What is drawn over it."""
    zoom: float = 1.0
    """How large the thing is drawn against its usual size there."""
    off: XY = (0.0, 0.0)
    """Where its middle is."""
