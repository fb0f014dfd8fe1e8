"""What bodies that are no people's are painted with: shapes of lofts, discs on a surface, limbs in their order."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.lofts import Ring, polygons, shade
from storyboard.staging.space import Turn, add, mix, sub

Paint = tuple[float, Callable[[], None]]
Held = Callable[[int], None]
FACED = 12.0
"""Pixels of a head from which it has a face."""


def shape(w: Wear, lofts: Sequence[Sequence[Ring]], tone: Tone, width: float = 1.0) -> None:
    w.drawing.shape([p for loft in lofts for p in polygons(w.view, loft, max(12, w.sides))], w.tone(tone), w.width * width)


def shaded(w: Wear, loft: Sequence[Ring], tone: float) -> None:
    if w.pixels > FACED and not w.dark and (dark := shade(w.view, loft, w.key, -0.05)):
        w.shade(dark, tone)


def turns(count: int) -> list[float]:
    return [math.tau * k / count for k in range(count)]


def disc(w: Wear, at: Vec, turn: Turn, radius: float, tone: Tone, *, line: bool = True, wide: float = 1.0) -> None:
    """A disc on a surface that faces as `turn` does."""
    ring = [add(at, turn((radius * wide * math.cos(a), radius * math.sin(a), 0.0))) for a in turns(18)]
    if len(flat := w.view.polygon(ring)) > 2:
        if line:
            w.drawing.shape([flat], tone, w.width * 0.8)
        else:
            w.drawing.fill([flat], tone)


class Looks(NamedTuple):
    """How the parts of a body with joints like a person's are painted; limbs by side."""

    trunk: Callable[[Wear], None]
    head: Callable[[Wear], None]
    arm: Callable[[Wear, int], None]
    leg: Callable[[Wear, int], None]
    ahead: float = 0.1
    """How far a head is painted before its middle, in heights of the body."""


def jointed(w: Wear, held: Held, looks: Looks) -> list[Paint]:
    """Trunk, head and limbs with the distance they are sorted by."""
    body, depth = w.body, w.view.depth
    return [
        (depth(mix(body.chest, body.waist, 0.5)), partial(looks.trunk, w)),
        (depth(body.head) - looks.ahead * body.height, partial(looks.head, w)),
        *limbs(w, held, partial(looks.arm, w), partial(looks.leg, w)),
    ]


def limbs(w: Wear, held: Held, arm: Callable[[int], None], leg: Callable[[int], None] | None) -> list[Paint]:
    """Arms and legs with the distance they are sorted by."""
    body, depth = w.body, w.view.depth
    trunk, out = depth(mix(body.chest, body.waist, 0.5)), list[Paint]()
    for side in (0, 1):
        reach = 0.5 * depth(body.elbows[side]) + 0.5 * depth(body.wrists[side])
        lifted = depth(body.wrists[side]) < depth(body.head) and sub(body.wrists[side], body.neck)[1] > 0
        near = depth(body.head) - 0.13 * body.height if lifted else min(reach, depth(body.shoulders[side])) - 0.03 * body.height
        out.append((near if lifted or reach < trunk + 0.05 else max(reach, trunk + 0.01), partial(_arm, w, side, held, arm)))
        if leg is not None:
            knee = depth(body.knees[side])
            out.append((trunk + 0.11 * body.height if knee > trunk - 0.12 * body.height else knee, partial(leg, side)))
    return out


def _arm(w: Wear, side: int, held: Held, arm: Callable[[int], None]) -> None:
    first = w.view.depth(w.body.wrists[side]) > w.view.depth(w.body.elbows[side])
    for paint in (held, arm) if first else (arm, held):
        paint(side)
