"""Close pictures of what cars do on a road: a wheel that comes over a line, and a car that takes the mirror off another one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import NIGHT, plain
from storyboard.painters.sketch.insert_marks import arrow, rays
from storyboard.staging.space import XY

RUBBER, STEEL, GLASS, ROAD = 0.97, 0.22, "#b9c6cc", 0.6
STAR: tuple[Tone, Tone] = ("#f0962e", "#f8d65c")
HORIZON = 0.5
"""How high over the middle of the picture the road ends."""
FOOT = -0.62
"""Where tyres stand on it."""


def _road(p: Plane) -> None:
    """Asphalt as the lens has it just over the ground, with what is behind it outside."""
    night = NIGHT if p.drawing.mood.lit else 0.0
    if p.behind is not None:
        p.behind(HORIZON)
    else:
        plain(p, 0.2 + night, 0.3 + night)
    p.poly(((-9, HORIZON - 0.2), (9, HORIZON - 0.2), (9, -9), (-9, -9)), ROAD, 1.0)


def _tread(p: Plane, x: float) -> None:
    """A tyre from in front: its tread, and on which side its flank is."""
    side = 1 if x > 0 else -1
    p.shade(oval(x, -0.74, 0.5, 0.08), "ink", 0.6, 0.05)
    p.poly([(x + side * 0.1 + 0.26 * u, -0.16 + 0.56 * v) for u, v in ROUND], 0.7, 1.3)
    p.poly([(x + 0.3 * u, -0.16 + 0.6 * v) for u, v in ROUND], RUBBER, 1.6)
    for k in range(9):
        y = 0.28 - 0.11 * k
        for s in (-1, 1):
            p.line((x + s * 0.04, y - 0.06), (x + s * 0.24, y), width=2.4, tone="white", alpha=0.55)
    p.line((x, 0.38), (x, -0.7), width=1.6, tone="white", alpha=0.5)


ROUND: tuple[XY, ...] = (
    (-0.6, -1),
    (0.6, -1),
    (0.9, -0.86),
    (1, -0.6),
    (1, 0.7),
    (0.8, 1),
    (-0.8, 1),
    (-1, 0.7),
    (-1, -0.6),
    (-0.9, -0.86),
)


def _tyre_line(p: Plane) -> None:
    """The front wheels of a car on a broad white line that runs across the whole road; arrows of their way go on over it, towards us."""
    _road(p)
    p.box(-9, -9, 9, HORIZON - 0.2, 0.86, 0)
    p.poly(((-9, -0.46), (9, -0.46), (9, -0.88), (-9, -0.88)), "white", 2.0)
    p.box(-1.0, -0.36, 1.0, 0.2, 0.96, 0)
    for x in (-0.92, 0.92):
        _tread(p, x)
    p.poly(((-1.5, 0.2), (-0.5, 0.2), (-0.42, -0.22), (0.42, -0.22), (0.5, 0.2), (1.5, 0.2), (1.56, 9), (-1.56, 9)), "accent", 1.8)
    p.box(-0.5, 0.34, 0.5, 0.66, 0.9, 1.2)
    p.box(-0.3, -0.1, 0.3, 0.08, "white", 1.1)
    for s in (-1, 1):
        p.disc(s * 1.1, 0.56, 0.24, "lamp", line=1.4)
        arrow(p, (s * 0.3, -0.34), (s * 0.32, -0.66), (s * 0.36, -0.98), width=5.6)


def _nose(p: Plane, x: float, wide: float, tone: Tone, *, lit: bool) -> None:
    """A car from in front, half as wide as `wide` around `x`; its lamps burn where it drives."""
    for s in (-1, 1):
        p.box(x + s * wide * 0.76 - 0.1, FOOT - 0.08, x + s * wide * 0.76 + 0.1, FOOT + 0.2, RUBBER, 1.0)
    roof: list[XY] = [(x - wide * 0.84, 0.06), (x - wide * 0.66, 0.56), (x + wide * 0.66, 0.56), (x + wide * 0.84, 0.06)]
    p.poly(roof, tone, 1.5)
    p.poly([(x + (u - x) * 0.88, 0.08 + (v - 0.06) * 0.86) for u, v in roof], GLASS, 1.0)
    p.line((x - wide * 0.3, 0.42), (x - wide * 0.46, 0.16), width=1.4, tone="white")
    body = ((-1, 0.0), (-0.8, 0.12), (0.8, 0.12), (1, 0.0), (1, FOOT + 0.16), (-1, FOOT + 0.16))
    p.poly([(x + wide * u, v) for u, v in body], tone, 1.6)
    p.poly(oval(x, -0.18, wide * 0.42, 0.12), 0.9, 1.0)
    p.box(x - wide * 1.02, FOOT + 0.1, x + wide * 1.02, FOOT + 0.24, STEEL, 1.1)
    for s in (-1, 1):
        if lit:
            p.shade(oval(x + s * wide * 0.74, -0.16, 0.2, 0.18), "lamp", 0.7, 0.08)
        p.disc(x + s * wide * 0.74, -0.16, 0.1, "lamp" if lit else STEEL, line=1.0)


def _ear(p: Plane, x: float, y: float, side: int, tone: Tone) -> None:
    """A mirror on the door of a car, on its arm."""
    p.line((x, y - 0.08), (x + 0.12 * side, y), width=4.0)
    p.poly([(x + side * u, y + v) for u, v in ((0.08, -0.07), (0.3, -0.06), (0.32, 0.1), (0.12, 0.12))], tone, 1.2)


def _clipped_car(p: Plane) -> None:
    """A car that squeezes by a parked one, both from in front: a burst between them, and the parked one's mirror flies off."""
    _road(p)
    p.poly(((1.5, HORIZON - 0.2), (9, HORIZON - 0.2), (9, -9), (1.9, -9)), 0.36, 1.2)
    q = replace(p, zoom=p.zoom * 0.86, off=(-0.08, -0.22))
    q.shade(oval(0.1, FOOT - 0.08, 1.7, 0.12), "ink", 0.5, 0.06)
    _nose(q, 1.06, 0.6, 0.16, lit=False)
    _ear(q, 1.06 + 0.5, 0.16, 1, 0.16)
    _nose(q, -0.56, 0.86, 0.86, lit=True)
    _ear(q, -0.56 - 0.72, 0.18, -1, 0.86)
    for r, tone in zip((0.36, 0.2), STAR, strict=True):
        star = [(r * (1.0 if n % 2 else 0.46), math.tau * n / 22) for n in range(22)]
        q.poly([(0.42 + d * math.cos(a), 0.16 + d * math.sin(a)) for d, a in star], tone, 1.3)
    rays(q, 0.42, 0.16, 0.4, 0.52, count=14)
    _flying_mirror(q, 0.74, 0.86)


def _flying_mirror(p: Plane, x: float, y: float) -> None:
    """A door mirror in the air, tilted, the stump of its arm below, its glass cracked and in pieces about it, and the way it came."""

    def at(u: float, v: float) -> XY:
        return x + u * 0.92 - v * 0.39, y + u * 0.39 + v * 0.92

    for s in (-0.1, 0.0, 0.1):
        p.line((0.46 + s, 0.46), (x - 0.14 + s, y - 0.26), width=2.0)
    p.line(at(-0.16, -0.16), at(-0.3, -0.34), width=6.0)
    for wide, high, tone in ((0.34, 0.22, 0.9), (0.27, 0.15, GLASS)):
        p.poly([at(u * wide, v * high) for u, v in CASE], tone, 1.4)
    p.line(at(-0.2, -0.12), at(-0.02, 0.02), at(0.06, -0.06), at(0.2, 0.12), width=1.2)
    p.line(at(-0.02, 0.02), at(-0.06, 0.14), width=1.0)
    for u, v in ((-0.54, 0.0), (-0.44, 0.18), (0.46, -0.16), (0.54, 0.06), (0.3, -0.32)):
        p.poly(((x + u, y + v), (x + u + 0.09, y + v + 0.03), (x + u + 0.02, y + v + 0.09)), GLASS, 0.9)


CASE: tuple[XY, ...] = ((-1, -0.5), (-0.8, -1), (0.7, -1), (1, -0.6), (1, 0.5), (0.8, 1), (-0.6, 1), (-1, 0.7))
"""Corners of a mirror's case, in half sizes."""


CLOSEUPS: dict[str, Callable[[Plane], None]] = {"tyre_line": _tyre_line, "clipped_car": _clipped_car}
"""Drawings by kind of insert."""
