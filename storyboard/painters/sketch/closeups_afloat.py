"""Flat close-ups of cold and dark water: slabs of ice, a periscope out of the waves, one small light far out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from storyboard.painters.sketch.flat import Plane, oval, page
from storyboard.painters.sketch.insert_marks import rays
from storyboard.staging.space import XY

SEA, DEEP, NIGHT, ICE, SHADE, FOAM = "#6f94a3", "#3f6475", "#2f4654", "#f1f7f9", "#b7d0d9", "white"


def _sky(p: Plane, top: float, bottom: float) -> None:
    if p.drawing.mood.lit:
        top, bottom = 0.94, 0.78
    page(p, top, bottom)


def _waves(p: Plane, level: float, tone: str, alpha: float = 0.8) -> None:
    p.poly(((-9, level), (9, level), (9, -9), (-9, -9)), NIGHT if p.drawing.mood.lit else tone, 0.8)
    for k in range(18):
        x, y = -1.8 + 0.115 * ((k * 13) % 33), level - 0.08 - 0.055 * k
        p.line((x, y), (x + 0.12, y + 0.04), (x + 0.28, y), width=1.8, tone=FOAM, alpha=alpha)


def _slab(p: Plane, top: Sequence[XY], thick: float) -> None:
    """A flat piece of ice: its top, its edge towards the lens, and the line of water around it."""
    low = sorted(top, key=lambda one: one[0])
    left, right = low[0], low[-1]
    edge = [one for one in top if one[1] <= max(left[1], right[1]) + 0.001 or one in (left, right)]
    edge = sorted(edge, key=lambda one: one[0])
    p.poly((*edge, *((x, y - thick) for x, y in reversed(edge))), SHADE, 1.4)
    p.poly(top, ICE, 1.4)
    for x, y in edge[1:-1]:
        p.line((x, y), (x + 0.02, y - thick), width=0.9, tone=0.4)
    (ax, ay), (bx, by) = left, right
    p.line((ax - 0.06, ay - thick), *((x, y - thick - 0.03) for x, y in edge), (bx + 0.06, by - thick), width=2.4, tone=FOAM)


def _ice_floe(p: Plane) -> None:
    """Slabs of ice in dark water, two of them edge on edge where they knock together."""
    _sky(p, 0.14, 0.04)
    p.poly(((-9, 0.5), (-1.2, 0.56), (-0.7, 0.66), (-0.2, 0.55), (0.7, 0.6), (1.1, 0.72), (1.5, 0.56), (9, 0.5)), ICE, 0.9)
    _waves(p, 0.5, DEEP, 0.5)
    _slab(p, ((-1.5, 0.3), (-0.9, 0.38), (-0.3, 0.32), (-0.42, 0.2), (-1.2, 0.18)), 0.07)
    _slab(p, ((0.4, 0.34), (1.1, 0.4), (1.7, 0.3), (1.3, 0.18), (0.6, 0.2)), 0.07)
    _slab(p, ((-1.72, -0.22), (-1.2, 0.06), (-0.3, 0.08), (0.06, -0.1), (-0.04, -0.44), (-0.7, -0.56), (-1.4, -0.5)), 0.2)
    _slab(p, ((0.04, -0.2), (0.36, 0.06), (1.2, 0.1), (1.78, -0.12), (1.5, -0.46), (0.7, -0.56), (0.1, -0.4)), 0.2)
    rays(p, 0.04, -0.2, 0.14, 0.3, count=9)
    for x, y, tall in ((-0.1, -0.02, 0.12), (0.02, 0.04, 0.16), (0.16, 0.0, 0.1)):
        p.poly(((x - 0.05, y), (x + 0.01, y + tall), (x + 0.06, y - 0.02)), ICE, 1.0)
    _slab(p, ((-0.6, -0.88), (-0.1, -0.78), (0.5, -0.84), (0.3, -1.0), (-0.4, -1.02)), 0.14)
    for line in (((-1.1, -0.1), (-0.8, -0.22), (-0.6, -0.14)), ((0.8, -0.1), (1.0, -0.24), (1.3, -0.2))):
        p.line(*line, width=1.0, tone=0.4)


def _periscope_out(p: Plane) -> None:
    """A thin tube that stands out of the waves, its one eye to the lens, and the wake it draws."""
    _sky(p, 0.2, 0.08)
    _waves(p, 0.16, SEA)
    for s in (-1, 1):
        p.line((0.0, -0.42), (0.5 * s, -0.6), (1.3 * s, -0.98), width=4.0, tone=FOAM)
    p.poly(((-0.1, -0.42), (-0.1, 0.62), (0.1, 0.62), (0.1, -0.42)), 0.5 if p.drawing.mood.lit else 0.74, 1.5)
    p.line((-0.04, -0.36), (-0.04, 0.58), width=2.0, tone=0.4)
    p.poly(((-0.16, 0.56), (-0.16, 0.9), (-0.08, 0.98), (0.1, 0.98), (0.16, 0.9), (0.16, 0.56)), 0.5 if p.drawing.mood.lit else 0.8, 1.5)
    p.disc(0.0, 0.76, 0.12, 0.96, line=1.2)
    p.disc(0.0, 0.76, 0.085, "#9fd0e0", line=0.8)
    p.line((-0.04, 0.8), (0.02, 0.83), width=2.0, tone="white")
    for k in range(7):
        x = -0.3 + 0.1 * k
        p.disc(x, -0.44 + 0.02 * (k % 2), 0.09, FOAM, ry=0.06, line=0.9)


def _periscope(p: Plane) -> None:
    """The column of a periscope in its boat: the eyepiece with its rubber cup, two handles folded down, pipes and a gauge behind."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), 0.5, 0.0)
    for x in (-1.5, -1.2, 1.24, 1.56):
        p.box(x - 0.09, -9, x + 0.09, 9, 0.4, 1.1)
        for y in (-0.5, 0.6):
            p.box(x - 0.13, y, x + 0.13, y + 0.1, 0.34, 0.9)
    p.disc(-0.84, 0.62, 0.2, 0.8, line=1.2)
    p.disc(-0.84, 0.62, 0.15, "white", line=0.8)
    p.line((-0.84, 0.62), (-0.76, 0.72), width=2.0, tone="accent")
    p.box(-0.3, -9, 0.3, 9, 0.16, 1.6)
    p.box(-0.2, -9, -0.12, 9, "white", 0.0)
    p.poly(((-0.46, -0.5), (0.46, -0.5), (0.52, -0.36), (0.52, 0.46), (0.46, 0.6), (-0.46, 0.6), (-0.52, 0.46), (-0.52, -0.36)), 0.62, 1.7)
    for s in (-1, 1):
        p.line((0.5 * s, -0.14), (0.78 * s, -0.2), (1.3 * s, -0.3), width=15.0, tone="ink", taper=(0.0, 0.0))
        p.line((0.5 * s, -0.14), (0.78 * s, -0.2), width=11.0, tone=0.3, taper=(0.0, 0.0))
        p.line((0.8 * s, -0.205), (1.28 * s, -0.296), width=12.0, tone=0.86, taper=(0.0, 0.0))
        for k in range(3):
            x = (0.9 + 0.12 * k) * s
            p.line((x, -0.13 - 0.02 * k), (x + 0.02 * s, -0.33 - 0.02 * k), width=1.6, tone=0.5)
    p.disc(0.0, 0.22, 0.27, 0.9, line=1.6)
    p.disc(0.0, 0.22, 0.19, 0.98, line=1.0)
    p.disc(0.0, 0.22, 0.11, "#9fd0e0", line=0.9)
    p.line((-0.05, 0.27), (0.03, 0.3), width=2.0, tone="white")
    for x in (-0.4, 0.4):
        for y in (-0.4, 0.5):
            p.disc(x, y, 0.03, 0.9, line=0.6)


FAR_OUT = (0.42, -0.56, 1.1, -1.24)
"""Where lights are along the horizon, as many as there are."""


def _light_at(p: Plane, x: float) -> None:
    """A small light far out, and its thread on the waves."""
    p.shade(oval(x, 0.22, 0.3, 0.26), "lamp", 0.7, 0.12)
    p.disc(x, 0.22, 0.055, "lamp", line=0.0)
    for k in range(8):
        a = math.tau * k / 8
        p.line(
            (x + 0.09 * math.cos(a), 0.22 + 0.09 * math.sin(a)), (x + 0.2 * math.cos(a), 0.22 + 0.2 * math.sin(a)), width=1.4, tone="lamp"
        )
    for k in range(11):
        y, wide = 0.1 - 0.1 * k, 0.03 + 0.014 * k
        u = x + 0.03 * math.sin(2.1 * k)
        p.line((u - wide, y), (u + wide, y), width=2.2, tone="lamp", alpha=0.9 - 0.05 * k)


def _far_light(p: Plane) -> None:
    """Night over water to the horizon, one small light far out on it, or as many as are told."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), 0.96, 0.0)
    _sky(p, 0.96, 0.8)
    p.poly(((-9, 0.16), (9, 0.16), (9, -9), (-9, -9)), 0.9, 0.9)
    for k in range(max(1, min(p.count, len(FAR_OUT)))):
        _light_at(p, FAR_OUT[k])
    for k in range(22):
        u, y = -1.8 + 0.115 * ((k * 13) % 33), 0.08 - 0.055 * k
        p.line((u, y), (u + 0.3, y), width=1.0, tone=0.6, alpha=0.6)


def _rail_waves(p: Plane) -> None:
    """A sea that breaks over the bulwark of a ship: its crest above the rail, foam that pours down the planks, drops in the air."""
    _sky(p, 0.5, 0.24)
    _waves(p, 0.3, DEEP)
    crest = [(-1.9, 0.0), (-1.3, 0.3), (-0.8, 0.72), (-0.2, 0.94), (0.3, 0.86), (0.62, 0.56), (0.74, 0.3), (1.2, 0.2), (1.9, 0.0)]
    p.poly((*crest, (1.9, -0.3), (-1.9, -0.3)), SEA, 1.6)
    for k in range(5):
        x = -1.2 + 0.32 * k
        p.line((x, -0.1), (x + 0.14, 0.3), (x + 0.36, 0.5 + 0.06 * k), width=1.8, tone=FOAM, alpha=0.8)
    p.poly(((-9, -0.5), (9, -0.5), (9, -9), (-9, -9)), 0.5, 1.0)
    for k in range(9):
        p.line((0.26 * (k - 4), -0.5), (0.62 * (k - 4), -1.4), width=1.0)
    p.poly(((-9, -0.06), (9, -0.06), (9, -0.5), (-9, -0.5)), 0.66, 1.2)
    p.poly(((-9, 0.02), (9, 0.02), (9, -0.08), (-9, -0.08)), 0.82, 1.4)
    for x in (-1.5, -0.75, 0.9, 1.6):
        p.box(x - 0.06, -0.5, x + 0.06, -0.08, 0.78, 1.0)
    right = ((0.4, 0.16), (0.66, 0.08), (0.7, -0.42), (1.3, -0.66), (1.1, -0.9))
    p.poly(((-0.8, 0.1), (-0.3, 0.2), *right, (-1.1, -0.92), (-1.4, -0.68), (-0.84, -0.46)), SHADE, 1.0)
    for k in range(11):
        x = -0.66 + 0.13 * k
        p.line((x, 0.1), (x * 1.04, -0.4), (x * (1.3 + 0.1 * (k % 3)), -0.7), width=1.6, tone=FOAM)
    for k in range(15):
        p.disc(-1.36 + 0.19 * k, -0.86 + 0.07 * ((k * 3) % 4), 0.14 - 0.02 * (k % 3), FOAM, ry=0.075, line=0.8)
    for k in range(8):
        p.disc(-0.74 + 0.2 * k, 0.12 + 0.05 * (k % 2), 0.13, FOAM, ry=0.09, line=0.9)
    for k in range(16):
        a = math.tau * k / 16
        p.disc(0.1 + (0.9 + 0.2 * (k % 3)) * math.cos(a), 0.56 + 0.5 * math.sin(a), 0.035 + 0.012 * (k % 2), FOAM, line=0.8)
    for k, (x, y) in enumerate(crest[2:6]):
        p.disc(x, y, 0.13 + 0.02 * (k % 2), FOAM, ry=0.1, line=0.9)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "ice_floe": _ice_floe,
    "periscope_out": _periscope_out,
    "periscope": _periscope,
    "far_light": _far_light,
    "rail_waves": _rail_waves,
}
"""Drawings by kind of insert."""
