"""Flat close-ups of what gives way under somebody: the rung of a ladder, a branch, ice; with the foot that goes through."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.flat import Plane, page
from storyboard.painters.sketch.insert_marks import rays
from storyboard.staging.space import XY

WOOD, GRAIN, PALE, ICE, WATER, LEAF = "#a9814f", "#7d5c34", "#e0c79a", "#eef5f8", "#3f6475", "#6f8f4e"
RAIL = 0.78
"""From the middle of a ladder to its rails."""


def _plank(p: Plane, a: XY, b: XY, half: float) -> None:
    """A round bar from one point to another, lit from above, with its grain."""
    way = math.hypot(b[0] - a[0], b[1] - a[1])
    x, y = -(b[1] - a[1]) / way * half, (b[0] - a[0]) / way * half
    p.poly(((a[0] + x, a[1] + y), (b[0] + x, b[1] + y), (b[0] - x, b[1] - y), (a[0] - x, a[1] - y)), WOOD, 1.5)
    p.line((a[0] - x * 0.3, a[1] - y * 0.3), (b[0] - x * 0.3, b[1] - y * 0.3), width=1.0, tone=GRAIN)


def _ragged(p: Plane, at: XY, out: XY, half: float) -> None:
    """The torn end of a bar: long pale splinters that point `out`."""
    for k, far in enumerate((0.7, 1.2, 0.5, 1.0)):
        side = (k - 1.5) * half * 0.55
        foot = (at[0] - out[1] * side, at[1] + out[0] * side)
        tip = (foot[0] + out[0] * 0.2 * far, foot[1] + out[1] * 0.2 * far)
        p.poly(((foot[0] - out[1] * 0.035, foot[1] + out[0] * 0.035), tip, (foot[0] + out[1] * 0.035, foot[1] - out[0] * 0.035)), PALE, 1.0)


def _ladder(p: Plane, rungs: tuple[float, ...]) -> None:
    page(p, 0.12, 0.3)
    for y in rungs:
        _plank(p, (-RAIL, y), (RAIL, y), 0.075)
    for s in (-1, 1):
        _plank(p, (s * RAIL, -1.4), (s * RAIL, 1.4), 0.11)


def _rung(p: Plane) -> None:
    """Three rungs of a ladder between its rails."""
    _ladder(p, (-0.72, 0.0, 0.72))


def _boot(p: Plane, y: float) -> None:
    """A foot that goes down: the leg from above, the boot toe-down, lines of its way beside it."""
    p.poly(((-0.22, 1.4), (0.16, 1.4), (0.14, y + 0.3), (-0.2, y + 0.26)), 0.62, 1.5)
    p.poly(
        ((-0.2, y + 0.34), (0.15, y + 0.36), (0.16, y + 0.06), (0.44, y - 0.16), (0.42, y - 0.3), (0.3, y - 0.34), (-0.2, y - 0.1)),
        0.85,
        1.6,
    )
    p.line((-0.21, y - 0.06), (0.28, y - 0.31), (0.42, y - 0.27), width=3.4, tone="ink")
    for x, top in ((-0.42, 0.9), (-0.32, 1.0), (0.34, 0.96), (0.46, 0.8)):
        p.line((x, top), (x, top - 0.4), width=1.8)


def _bits(p: Plane, y: float, tone: str) -> None:
    """What flies from where something breaks."""
    for k in range(12):
        a, far = math.tau * (k + 0.4) / 12, 0.5 + 0.12 * (k % 3)
        x, up = far * 1.25 * math.cos(a), y + far * 0.7 * math.sin(a)
        p.poly(((x, up), (x + 0.11, up + 0.05), (x + 0.02, up - 0.03)), tone, 0.9)


def _broken_rung(p: Plane) -> None:
    """The rung in two under a foot, its halves hanging from the rails."""
    _ladder(p, (-0.78, 0.84))
    for s, low in ((-1, -0.22), (1, -0.3)):
        end = (s * 0.3, low)
        _plank(p, (s * RAIL, 0.06), end, 0.075)
        _ragged(p, end, (-s * 0.86, -0.5), 0.075)
    _boot(p, 0.0)
    _bits(p, -0.1, PALE)
    rays(p, 0.0, -0.16, 0.62, 0.8, count=14)


def _broken_branch(p: Plane) -> None:
    """A thick branch that comes from the trunk and breaks off: its end hangs down with its leaves."""
    page(p, 0.05, 0.22)
    p.poly(((-2.4, 1.4), (-1.25, 1.4), (-1.1, 0.3), (-1.2, -1.4), (-2.4, -1.4)), GRAIN, 1.6)
    p.poly(((-1.2, 0.5), (-0.5, 0.36), (-0.02, 0.3), (0.0, 0.1), (-0.5, 0.12), (-1.16, 0.12)), WOOD, 1.6)
    _ragged(p, (0.0, 0.2), (0.97, 0.1), 0.1)
    p.poly(((0.2, 0.1), (0.36, 0.2), (0.9, -0.42), (1.5, -0.74), (1.44, -0.84), (0.82, -0.56)), WOOD, 1.6)
    _ragged(p, (0.27, 0.16), (-0.7, 0.6), 0.09)
    for x, y, a in ((0.8, -0.36, 0.9), (1.1, -0.5, -0.2), (1.3, -0.8, -1.6), (0.95, -0.7, -2.0), (1.5, -0.7, 0.2), (1.55, -0.9, -0.9)):
        c, s = math.cos(a), math.sin(a)
        p.poly([(x + u * c - v * s, y + u * s + v * c) for u, v in ((0, 0), (0.14, 0.09), (0.34, 0), (0.14, -0.09))], LEAF, 1.1)
    _bits(p, 0.16, PALE)
    rays(p, 0.12, 0.18, 0.34, 0.5, count=12)
    for x in (1.2, 1.4, 1.6):
        p.line((x, -0.1), (x + 0.02, -0.44), width=1.8)


_CRACKS: tuple[tuple[XY, ...], ...] = (
    ((0.0, -0.1), (0.3, 0.02), (0.5, 0.16), (0.9, 0.2), (1.9, 0.4)),
    ((0.0, -0.1), (-0.3, 0.04), (-0.62, 0.04), (-1.0, 0.2), (-1.9, 0.26)),
    ((0.0, -0.1), (0.24, -0.34), (0.7, -0.46), (1.0, -0.74), (1.8, -0.96)),
    ((0.0, -0.1), (-0.26, -0.36), (-0.5, -0.66), (-1.0, -0.8), (-1.3, -1.1)),
    ((0.0, -0.1), (0.06, -0.5), (-0.06, -0.76), (0.1, -1.1)),
    ((0.0, -0.1), (0.1, 0.12), (0.04, 0.26), (0.14, 0.44)),
)
"""From a foot outwards over the ice."""


def _cracked_ice(p: Plane) -> None:
    """Ice that cracks under a foot: lines that run out from it to all sides, water that wells up in them."""
    page(p, 0.24, 0.2)
    p.poly(((-9, 0.46), (9, 0.46), (9, -9), (-9, -9)), ICE, 1.0)
    for k in range(9):
        x, y = -1.7 + 0.42 * k, 0.3 - 0.27 * ((k * 5) % 5)
        p.line((x, y), (x + 0.3, y + 0.02), width=1.0, tone=0.3, alpha=0.6)
    for n, crack in enumerate(_CRACKS):
        p.line(*crack, width=9.0 if n < 5 else 5.0, tone=WATER, taper=(0.0, 0.7))
        p.line(*crack, width=2.6, tone="ink", taper=(0.0, 0.5))
        for (x, y), turn in zip(crack[1:3], (1, -1), strict=True):
            p.line((x, y), (x + 0.12, y + 0.12 * turn), (x + 0.26, y + 0.16 * turn), width=1.8, tone="ink")
    _boot(p, 0.14)
    rays(p, 0.0, -0.1, 0.56, 0.72, count=9)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "rung": _rung,
    "broken_rung": _broken_rung,
    "broken_branch": _broken_branch,
    "cracked_ice": _cracked_ice,
}
"""Drawings by kind of insert."""
