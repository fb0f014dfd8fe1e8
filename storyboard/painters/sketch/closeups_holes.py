"""Small round holes, as bullets leave them: with a bright rim in dented metal, with cracks in glass, with splinters in wood, in cloth."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.staging.space import XY

WOOD, GLASS, CHROME, DARK = "#a9814f", "#bccdd1", "#d7dbde", 0.98
R = 0.15
"""Half the width of a hole."""
SPOTS: dict[int, tuple[XY, ...]] = {
    1: ((-0.2, 0.02),),
    2: ((-0.62, 0.14), (0.5, -0.16)),
    3: ((-0.9, 0.3), (0.0, -0.2), (0.86, 0.24)),
    4: ((-1.0, 0.36), (-0.36, -0.22), (0.36, 0.3), (1.0, -0.26)),
    5: ((-1.16, 0.36), (-0.56, -0.22), (0.02, 0.34), (0.6, -0.3), (1.16, 0.24)),
}
"""Where so many holes are."""

Draw = Callable[[Plane], None]
At = Callable[[Plane, float, float], None]


def _around(x: float, y: float, count: int, start: float, reach: XY, sway: float) -> list[tuple[XY, XY, XY]]:
    """Strokes away from a point, each bent on its way by `sway`; `reach` is where they begin and where the longest ends."""
    inner, outer = reach
    out: list[tuple[XY, XY, XY]] = []
    for k in range(count):
        a, far = math.tau * k / count + start, outer * (1.0, 0.7, 0.86, 0.6)[k % 4]
        ends = [(x + r * math.cos(a + turn), y + r * math.sin(a + turn)) for r, turn in ((inner, 0), ((inner + far) / 2, sway), (far, 0))]
        out.append((ends[0], ends[1], ends[2]))
    return out


def _metal_hole(p: Plane, x: float, y: float) -> None:
    """A dent, in it a bright rim bent inwards, paint flaked off round it."""
    p.shade(oval(x, y - 0.02, R * 3.1, R * 2.8), "ink", 0.42, 0.09)
    flaked = [(x + r * math.cos(a), y + r * math.sin(a)) for a, r in ((math.tau * k / 14, R * (1.9 if k % 2 else 1.55)) for k in range(14))]
    p.poly(flaked, CHROME, 1.3)
    p.disc(x, y, R * 1.28, 0.55, line=0.9)
    p.disc(x, y, R, DARK, line=1.3)
    p.line(
        *(((x + R * 1.14 * math.cos(a), y + R * 1.14 * math.sin(a))) for a in (2.0 + 0.2 * k for k in range(7))), width=2.6, tone="white"
    )


def _glass_hole(p: Plane, x: float, y: float) -> None:
    """A hole from which cracks run to all sides, rings of cracks across them."""
    spokes = _around(x, y, 14, 0.2, (R, 1.5), 0.07)
    for spoke in spokes:
        p.line(*spoke, width=2.6, tone="white")
        p.line(*spoke, width=1.1)
    for r in (0.34, 0.62):
        for k in range(0, 14, 2):
            a, b = (math.tau * (k + d) / 14 + 0.2 for d in (0.0, 1.0))
            p.line((x + r * math.cos(a), y + r * math.sin(a)), (x + r * math.cos(b), y + r * math.sin(b)), width=1.0)
    p.disc(x, y, R * 1.3, "white", line=1.0)
    p.disc(x, y, R * 0.9, DARK, line=1.0)


def _wood_hole(p: Plane, x: float, y: float) -> None:
    """A hole with pale splinters along the grain."""
    splinters = (
        *((-3.4, 0.3), (-1.3, 0.7), (-2.2, 1.1), (-0.6, 1.0), (-0.2, 1.5), (0.3, 1.0), (2.6, 1.2), (1.1, 0.5), (3.6, 0.0), (1.2, -0.3)),
        *((2.0, -1.0), (0.6, -0.9), (-0.4, -1.6), (-0.5, -1.0), (-2.8, -0.9), (-1.2, -0.3)),
    )
    p.poly([(x + u * R, y + v * R) for u, v in splinters], "#e3c795", 1.2)
    for u, v in ((-1.6, 0.7), (1.5, 0.8), (-1.6, -0.6), (1.4, -0.6)):
        p.line((x + 0.7 * u * R, y + v * R), (x + 2.6 * u * R, y + 1.2 * v * R), width=1.3)
    p.disc(x, y, R * 0.86, DARK, line=1.3)


def _cloth_hole(p: Plane, x: float, y: float) -> None:
    """A hole with a singed edge, threads across it."""
    p.shade(oval(x, y, R * 1.9, R * 1.7), "ink", 0.6, 0.06)
    edge = [(x + r * math.cos(a), y + r * math.sin(a)) for a, r in ((math.tau * k / 16, R * (1.2 if k % 2 else 0.9)) for k in range(16))]
    p.poly(edge, DARK, 1.5)
    for stroke in _around(x, y, 9, 0.1, (R * 0.7, R * 1.8), 0.14):
        p.line(*stroke, width=1.4)


def _wall_hole(p: Plane, x: float, y: float) -> None:
    """A small crater in plaster, short cracks, crumbs under it."""
    crater = [(x + r * math.cos(a), y + r * math.sin(a)) for a, r in ((math.tau * k / 11, R * (2.1 if k % 3 else 1.6)) for k in range(11))]
    p.poly(crater, 0.02, 1.3)
    p.disc(x, y, R * 0.9, DARK, line=1.2)
    for stroke in _around(x, y, 7, 0.3, (R * 2.0, R * 4.0), 0.1):
        p.line(*stroke, width=1.5)


def _fender(p: Plane) -> None:
    """Painted metal: a fender over its wheel, the seam of the bonnet."""
    p.box(-9, -9, 9, 9, "accent", 0.0)
    p.line((-9, 0.76), (9, 0.62), width=1.8)
    p.line((-9, 0.9), (9, 0.76), width=5.0, tone="white", alpha=0.55)
    p.line((1.5, 0.62), (1.44, 0.0), (1.5, -1.4), width=1.8)
    arch = [(-0.9 + 0.95 * math.cos(a), -1.42 + 0.8 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    p.poly(arch, 0.95, 1.6)
    p.poly([(-0.9 + 0.72 * math.cos(a), -1.46 + 0.62 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))], 0.7, 1.2)


def _pane(p: Plane) -> None:
    p.box(-9, -9, 9, 9, GLASS, 0.0)
    for x in (-1.5, 0.9):
        p.poly(((x, -9), (x + 0.2, -9), (x + 1.2, 9), (x + 1.0, 9)), "white", 0.0)
    p.box(-9, -9, 9, -0.92, 0.5, 1.5)


def _boards(p: Plane) -> None:
    p.box(-9, -9, 9, 9, WOOD, 0.0)
    for y in (-0.72, 0.62):
        p.line((-9, y), (9, y), width=2.2)
    for k in range(12):
        x, y = -1.9 + 1.15 * (k % 4) + 0.2 * (k // 4), -0.9 + 0.58 * (k // 4) + 0.13 * (k % 3)
        p.line((x, y), (x + 0.42, y + 0.03), (x + 0.8, y), width=0.9, alpha=0.55)


def _cloth(p: Plane) -> None:
    """Cloth with its weave, a seam and folds."""
    p.box(-9, -9, 9, 9, 0.46, 0.0)
    for k in range(-14, 15):
        p.line((0.18 * k - 0.4, -1.2), (0.18 * k + 0.4, 1.2), width=0.5, alpha=0.35)
        p.line((0.18 * k + 0.4, -1.2), (0.18 * k - 0.4, 1.2), width=0.5, alpha=0.35)
    for x in (-1.5, 1.1):
        p.line((x, 1.2), (x + 0.16, 0.3), (x - 0.06, -1.2), width=2.2)
    for k in range(12):
        p.line((1.32, 1.0 - 0.18 * k), (1.34, 0.9 - 0.18 * k), width=1.3, tone=0.8)


def _plaster(p: Plane) -> None:
    p.box(-9, -9, 9, 9, 0.24, 0.0)
    for x, y in ((-1.3, 0.7), (0.9, 0.6), (-0.8, -0.7), (1.2, -0.5)):
        p.line((x, y), (x + 0.3, y + 0.02), width=0.7, alpha=0.4)


def _holes(p: Plane, ground: Draw, hole: At) -> None:
    ground(p)
    for x, y in SPOTS[max(1, min(p.count, max(SPOTS)))]:
        hole(p, x, y)


_GROUNDS: dict[str, tuple[Draw, At]] = {
    "metal_hole": (_fender, _metal_hole),
    "glass_hole": (_pane, _glass_hole),
    "wood_hole": (_boards, _wood_hole),
    "cloth_hole": (_cloth, _cloth_hole),
    "wall_hole": (_plaster, _wall_hole),
}
CLOSEUPS: dict[str, Draw] = {kind: partial(_holes, ground=ground, hole=hole) for kind, (ground, hole) in _GROUNDS.items()}
"""Drawings by kind of insert."""
