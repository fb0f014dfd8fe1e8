"""Collars and hoods: strips around the neck, their far half painted before it and their near half after."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from storyboard.model.stage import Vec
from storyboard.painters.sketch.clothes import Band, band
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import DETAIL, Wear, darker, lighter
from storyboard.painters.sketch.lofts import limb, polygons, shade, smooth
from storyboard.staging.body import Pair
from storyboard.staging.space import XY, add, hull, mix, mul

COLLARS: dict[str, Band] = {
    "coat": Band(-0.018, 0.024, 0.066, 0.045, 114, 426, dip=0.075),
    "suit": Band(-0.016, 0.01, 0.05, 0.039, 108, 432, dip=0.045),
    "shirt": Band(-0.017, 0.009, 0.051, 0.039, 102, 438, dip=0.055),
    "uniform": Band(-0.017, 0.009, 0.051, 0.039, 102, 438, dip=0.055),
    "apron": Band(-0.017, 0.009, 0.051, 0.039, 102, 438, dip=0.055),
    "sweater": Band(-0.016, 0.002, 0.046, 0.039, 0, 360),
}


def _collar(w: Wear, *, tips: bool) -> list[tuple[Pair, Pair]]:
    """The strip of a collar as neighbouring pairs of points."""
    kind = w.body.figure.appearance.garment
    spec = COLLARS.get(kind)
    if spec is None:
        return []
    k = {"man": 1.12, "woman": 0.92, "child": 0.94}.get(w.body.figure.appearance.build, 1.0) * w.body.figure.appearance.bulk**0.5
    steps = 16 if w.pixels > 60 else 8
    pairs = band(w.body.neck, w.body.trunk, w.body.height * k, spec if tips else replace(spec, dip=0.0), steps)
    return list(pairwise(pairs))


def _half(w: Wear, *, far: bool) -> list[list[XY]]:
    """The quads of the collar on one side of the neck."""
    middle = w.view.depth(w.body.neck)
    out: list[list[XY]] = []
    for (a, b), (c, d) in _collar(w, tips=not far):
        if (w.view.depth(mix(a, c, 0.5)) > middle) == far:
            out.append(hull(w.view.project(p) for p in (a, b, c, d)))
    return [q for q in out if len(q) > 2]


def draw_far(w: Wear) -> None:
    """What of collar or hood lies behind the neck."""
    if w.pixels < DETAIL:
        return
    if _hooded(w):
        _hood(w, far=True)
    elif quads := _half(w, far=True):
        tone = w.cloth
        w.drawing.shape(quads, tone if isinstance(tone, str) else darker(tone, 0.12), w.width * 0.8)


def draw_near(w: Wear) -> None:
    """What of collar or hood lies before the neck."""
    if w.pixels < DETAIL:
        return
    if "cowl" in w.body.figure.appearance.worn.split():
        _cowl(w)
    if _hooded(w):
        _hood(w, far=False)
        return
    if quads := _half(w, far=False):
        w.drawing.shape(quads, _collar_tone(w), w.width * 0.8)


def _hooded(w: Wear) -> bool:
    """Whether a hood lies down on the shoulders: a hoodie's, or that of a cowl which is not up."""
    look = w.body.figure.appearance
    return look.garment == "hoodie" or ("cowl" in look.worn.split() and look.hat != "hood")


COWL = ((0.012, 0.052, 0.046), (-0.016, 0.088, 0.062), (-0.05, 0.122, 0.084), (-0.094, 0.132, 0.094))
"""The shoulder-piece of a monk's hood: height over the foot of the neck, half its width and half its depth, body heights."""


def _cowl(w: Wear) -> None:
    """What of a monk's hood lies around the shoulders."""
    look, turn = w.body.figure.appearance, w.body.trunk
    k = w.body.height * look.bulk**0.6 * {"woman": 0.88, "child": 0.9}.get(look.build, 1.0)
    rings = [(add(w.body.neck, mul(turn.up, y * k)), mul(turn.left, wide * k), mul(turn.front, deep * k)) for y, wide, deep in COWL]
    loft = smooth(rings, 3)
    w.drawing.shape(polygons(w.view, loft, max(12, w.sides)), w.cloth, w.width * 0.9)
    if not w.dark and (dark := shade(w.view, loft, w.key, -0.05)):
        w.shade(dark, w.top)
    for a in (50, 78, 104, 132, 232, 270, 308):
        w.along(loft, [(0.3, a), (0.92, a + (a - 90) * 0.06 if a < 180 else a)], 0.55, 0.7)


def _collar_tone(w: Wear) -> Tone:
    tone = w.cloth
    if w.body.figure.appearance.garment == "suit" and not w.dark:
        return 0.0
    return lighter(tone, 0.05)


def _hood(w: Wear, *, far: bool) -> None:
    """A hood that lies down: thick behind the neck, thin where it meets in front."""
    h, grow = w.body.height, w.body.figure.appearance.bulk**0.5
    path: list[Vec] = []
    radii: list[float] = []
    for i in range(13):
        a = math.radians(100 + 340 * i / 12)
        back = max(0.0, -math.sin(a))
        spot = (
            0.058 * math.cos(a) * (1 + 0.25 * back),
            0.004 + 0.01 * back - 0.02 * max(0.0, math.sin(a)),
            0.05 * math.sin(a) - 0.014 * back,
        )
        path.append(add(w.body.neck, w.body.trunk(mul(spot, h * grow))))
        radii.append((0.009 + 0.026 * back**0.8) * h)
    loft = limb(path, radii, flat=1.15, up=w.body.trunk.up, parts=2 if w.pixels > 110 else 1)
    middle = w.view.depth(w.body.neck)
    pieces = [q for a, b in pairwise(loft) if (w.view.depth(a[0]) > middle) == far for q in polygons(w.view, (a, b), 12)]
    if pieces:
        tone = w.cloth
        w.drawing.shape(pieces, tone if not far or isinstance(tone, str) else darker(tone, 0.1), w.width * 0.85)
