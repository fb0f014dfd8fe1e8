"""Flat close-ups of what is heard and shut on roads and rails: the front of a car that hoots, the doors of a train."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from storyboard.painters.sketch.flat import Plane, oval, page
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

DARK, STEEL, GLASS = 0.86, 0.28, "#b9c6cc"


def _train_doors(p: Plane, gap: float) -> None:
    """The side of a carriage over the edge of a platform: two leaves with long windows, the lamp over them lit."""
    plain(p, 0.3, 0.42)
    p.poly(((-9, -0.9), (9, -0.9), (9, -9), (-9, -9)), 0.56, 1.0)
    p.box(-9, -0.99, 9, -0.9, "#e8c23a", 0.9)
    p.box(-9, -0.86, 9, 0.98, STEEL, 1.2)
    p.box(-9, -0.6, 9, -0.44, "accent", 0.7)
    for s in (-1, 1):
        p.poly(_rounded(s * 1.42, 0.28, 0.34, 0.34), GLASS, 1.1)
        p.line((s * 1.58, 0.46), (s * 1.34, 0.1), width=1.2, tone="white")
    p.box(-0.86, -0.86, 0.86, 0.8, 0.94, 1.2)
    if gap:
        p.box(-gap, -0.86, gap, 0.8, "lamp", 0.6)
    for s in (-1, 1):
        p.poly(((0.8 * s + gap * s * 0.4, -0.86), (0.8 * s + gap * s * 0.4, 0.78), (gap * s, 0.78), (gap * s, -0.86)), 0.12, 1.3)
        p.poly(_rounded(s * (gap + 0.36), 0.16, 0.22, 0.46), GLASS, 1.1)
        p.line((s * (gap + 0.48), 0.46), (s * (gap + 0.28), 0.0), width=1.2, tone="white")
        p.box(min(gap * s, (gap + 0.04) * s), -0.86, max(gap * s, (gap + 0.04) * s), 0.78, DARK, 0.5)
    p.disc(0.0, 0.89, 0.06, "#ff5a3a", line=0.9)


def _carriage_doors(p: Plane, gap: float) -> None:
    """The doors of a carriage from its gangway: two leaves between poles to hold, the platform in the gap, the lamp over them lit."""
    plain(p, 0.12, 0.2)
    p.poly(((-9, -0.86), (9, -0.86), (9, -9), (-9, -9)), 0.5, 1.0)
    p.box(-9, 0.84, 9, 9, 0.3, 1.0)
    p.box(-0.9, -0.86, 0.9, 0.8, 0.6, 1.2)
    p.box(-gap, -0.86, gap, 0.78, "lamp", 0.6)
    p.box(-gap, -0.86, gap, -0.52, 0.34, 0.8)
    for s in (-1, 1):
        p.poly(((s * (gap + 0.66), -0.86), (s * (gap + 0.66), 0.78), (gap * s, 0.78), (gap * s, -0.86)), STEEL, 1.3)
        p.poly(_rounded(s * (gap + 0.34), 0.16, 0.2, 0.46), GLASS, 1.1)
        p.line((s * (gap + 0.46), 0.46), (s * (gap + 0.26), 0.0), width=1.2, tone="white")
        p.box(min(gap * s, (gap + 0.05) * s), -0.86, max(gap * s, (gap + 0.05) * s), 0.78, DARK, 0.5)
        p.box(s * 1.24 - 0.34, -0.86, s * 1.24 + 0.34, 0.84, 0.14, 1.1)
        p.poly(_rounded(s * 1.32, 0.26, 0.24, 0.3), GLASS, 1.0)
        p.box(s * 1.02 - 0.025, -0.98, s * 1.02 + 0.025, 9, "accent", 0.9)
    p.disc(0.0, 0.9, 0.05, "#ff5a3a", line=0.9)


def _airlock_doors(p: Plane, gap: float) -> None:
    """Two thick leaves with teeth that run together in a ribbed frame, a lamp on each side."""
    plain(p, 0.5, 0.66)
    p.poly(((-9, -0.88), (9, -0.88), (9, -9), (-9, -9)), 0.7, 1.0)
    p.poly(((-1.06, -0.9), (-1.06, 0.62), (-0.76, 0.94), (0.76, 0.94), (1.06, 0.62), (1.06, -0.9)), 0.24, 1.5)
    p.poly(((-0.92, -0.88), (-0.92, 0.56), (-0.68, 0.82), (0.68, 0.82), (0.92, 0.56), (0.92, -0.88)), 0.97, 1.2)
    for s in (-1, 1):
        edge = [(s * (gap + 0.12 * (k % 2)), -0.88 + 0.24 * k) for k in range(8)]
        p.poly([*edge, (s * 0.68, 0.82), (s * 0.92, 0.56), (s * 0.92, -0.88)], STEEL, 1.4)
        for y in (-0.5, -0.1, 0.3):
            p.line((s * (gap + 0.2), y), (s * 0.88, y), width=1.0)
        p.box(s * 1.3 - 0.1, 0.0, s * 1.3 + 0.1, 0.3, DARK, 1.1)
        p.disc(s * 1.3, 0.2, 0.06, "#ff5a3a", line=0.9)
        p.box(s * 1.06 - 0.05, -0.4, s * 1.06 + 0.05, -0.2, "accent", 0.8)


def _rounded(x: float, y: float, wide: float, high: float) -> list[tuple[float, float]]:
    """A window with round corners, half sizes given."""
    return [
        (x + wide * math.copysign(abs(math.cos(a)) ** 0.4, math.cos(a)), y + high * math.copysign(abs(math.sin(a)) ** 0.4, math.sin(a)))
        for a in (math.tau * k / 40 for k in range(40))
    ]


def _car_horn(p: Plane) -> None:
    """The front of a car as who stands in its way sees it: lamps lit, nobody seen behind the glass."""
    plain(p, 0.2, 0.34)
    p.poly(((-9, -0.72), (9, -0.72), (9, -9), (-9, -9)), 0.5, 1.0)
    p.shade(oval(0.0, -0.84, 1.2, 0.12), "ink", 0.4, 0.06)
    for s in (-1, 1):
        p.poly(_rounded(s * 0.74, -0.72, 0.16, 0.2), 0.95, 1.2)
    p.poly(((-0.62, 0.24), (-0.46, 0.78), (0.46, 0.78), (0.62, 0.24)), 0.7, 1.4)
    p.poly(((-0.54, 0.24), (-0.4, 0.7), (0.4, 0.7), (0.54, 0.24)), GLASS, 1.0)
    p.line((-0.2, 0.64), (-0.36, 0.3), width=1.4, tone="white")
    p.poly(((-0.98, -0.62), (-0.98, 0.06), (-0.72, 0.26), (0.72, 0.26), (0.98, 0.06), (0.98, -0.62)), 0.74, 1.5)
    p.line((-0.72, 0.24), (-0.5, 0.02), (0.5, 0.02), (0.72, 0.24), width=1.0)
    p.poly(_rounded(0.0, -0.2, 0.4, 0.17), DARK, 1.1)
    for k in range(7):
        x = -0.3 + 0.1 * k
        p.line((x, -0.06), (x, -0.34), width=1.2, tone="white", alpha=0.7)
    for s in (-1, 1):
        p.disc(0.7 * s, -0.16, 0.19, "lamp", line=1.2)
        p.disc(0.7 * s, -0.16, 0.1, "white", line=0.7)
    p.box(-1.02, -0.66, 1.02, -0.46, STEEL, 1.2)
    p.box(-0.24, -0.62, 0.24, -0.5, "white", 0.9)


def _strap(p: Plane, path: Sequence[XY], wide: float) -> None:
    """A band of webbing with stitches along both edges, frayed at its last point."""
    way = curve(*path)
    sides: tuple[list[XY], list[XY]] = ([], [])
    for k, (x, y) in enumerate(way):
        (x0, y0), (x1, y1) = way[max(k - 1, 0)], way[min(k + 1, len(way) - 1)]
        far = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / far, (x1 - x0) / far
        for side, sign in zip(sides, (1, -1), strict=True):
            side.append((x + sign * nx * wide, y + sign * ny * wide))
    (x, y), (ux, uy) = way[-1], (way[-1][0] - way[-3][0], way[-1][1] - way[-3][1])
    far = math.hypot(ux, uy) or 1.0
    ux, uy = ux / far, uy / far
    for k in range(-4, 5):
        spread, long = k * wide / 4, 0.1 + 0.05 * ((k * 5) % 3)
        start = (x - uy * spread, y + ux * spread)
        end = (start[0] + ux * long - uy * spread * 0.5, start[1] + uy * long + ux * spread * 0.5)
        p.line(start, end, width=0.9)
    p.poly((*sides[0], *reversed(sides[1])), DARK, 1.2)
    for side in sides:
        inner = [(a * 0.72 + cx * 0.28, b * 0.72 + cy * 0.28) for (a, b), (cx, cy) in zip(side, way, strict=True)]
        for one, other in zip(inner[1:-1:2], inner[2::2], strict=False):
            p.line(one, other, width=0.5, tone="white", alpha=0.55)


def _torn_bag(p: Plane) -> None:
    """A canvas bag on the ground, its strap torn off at one end, the corner of a black book out from under the flap."""
    plain(p, 0.16, 0.3)
    p.poly(((-9, -0.5), (9, -0.5), (9, -9), (-9, -9)), 0.34, 1.0)
    p.shade(oval(0.0, -0.76, 1.25, 0.14), "ink", 0.4, 0.06)
    _strap(p, ((-0.9, 0.06), (-1.26, 0.5), (-0.92, 0.84), (-0.3, 0.7), (-0.12, 0.52)), 0.075)
    _strap(p, ((0.9, 0.06), (1.16, 0.1), (1.34, -0.12)), 0.075)
    p.poly(((0.2, 0.1), (0.34, 0.62), (0.98, 0.46), (0.84, -0.1)), 0.97, 1.5)
    p.poly(((0.8, 0.5), (0.98, 0.46), (0.84, -0.1), (0.76, -0.06)), 0.06, 1.0)
    for k in range(3):
        p.line((0.84 + 0.045 * k, 0.48 - 0.012 * k), (0.76 + 0.045 * k, 0.0), width=0.5)
    p.poly(((0.3, 0.46), (0.34, 0.62), (0.5, 0.58)), "#d9b044", 0.9)
    p.poly(((-1.0, 0.1), (-1.04, -0.3), (-0.96, -0.7), (-0.8, -0.78), (0.8, -0.78), (0.96, -0.7), (1.04, -0.3), (1.0, 0.1)), "accent", 1.6)
    p.shade(((-1.0, -0.5), (1.0, -0.5), (0.94, -0.76), (-0.94, -0.76)), "ink", 0.22, 0.05)
    flap = ((-1.03, 0.14), (-0.96, 0.24), (0.96, 0.2), (1.03, 0.1), (0.98, -0.16), (0.7, -0.3), (-0.7, -0.28), (-0.98, -0.14))
    p.poly(flap, "accent", 1.5)
    for (ax, ay), (bx, by) in pairwise(flap[4:]):
        p.line((ax, ay + 0.05), (bx, by + 0.05), width=0.6, alpha=0.7)
    for x in (-0.42, 0.42):
        p.box(x - 0.07, -0.56, x + 0.07, -0.1, DARK, 1.0)
        p.box(x - 0.1, -0.44, x + 0.1, -0.3, "#d9b044", 1.0)
    for s in (-1, 1):
        p.disc(0.92 * s, 0.04, 0.08, STEEL, line=1.1)
        p.disc(0.92 * s, 0.04, 0.04, DARK, line=0.7)


def _mirror(p: Plane, front: Callable[[Plane], None]) -> None:
    """The mirror over a windscreen, the road behind in it, and who comes there."""
    page(p, 0.2, 0.1)
    p.poly(((-9, -9), (9, -9), (9, -0.84), (-9, -0.74)), DARK)
    p.line((0.0, 1.4), (0.0, 0.6), width=7.0, tone=DARK)
    p.poly(_rounded(0.0, 0.02, 1.5, 0.66), DARK, 1.2)
    p.poly(_rounded(0.0, 0.02, 1.38, 0.54), "#d5dde0", 0.8)
    p.poly(((-1.3, -0.08), (1.3, -0.08), (1.36, -0.3), (1.1, -0.5), (-1.1, -0.5), (-1.36, -0.3)), 0.3, 0.6)
    p.poly(((-0.08, -0.08), (0.08, -0.08), (0.9, -0.5), (-0.9, -0.5)), 0.55, 0.7)
    for s in (-1, 1):
        p.poly(((1.28 * s, 0.2), (0.5 * s, -0.06), (1.34 * s, -0.08)), 0.42, 0.6)
    front(p)


def _front(p: Plane, wide: float, top: float, tone: float | str) -> None:
    """Whoever comes: a windscreen, two lamps that burn, a grille, wheels."""
    for s in (-1, 1):
        p.box(min(s * wide * 0.6, s * wide * 0.92), -0.5, max(s * wide * 0.6, s * wide * 0.92), -0.3, 0.95, 0.8)
    p.poly(((-wide, -0.42), (-wide, -0.1), (-wide * 0.82, top), (wide * 0.82, top), (wide, -0.1), (wide, -0.42)), tone, 1.4)
    p.poly(((-wide * 0.86, -0.06), (-wide * 0.74, top - 0.06), (wide * 0.74, top - 0.06), (wide * 0.86, -0.06)), GLASS, 1.0)
    p.poly(_rounded(-wide * 0.34, 0.05, 0.07, 0.1), 0.9, 0.6)
    p.box(-wide * 0.4, -0.34, wide * 0.4, -0.16, DARK, 0.8)
    for s in (-1, 1):
        p.shade(oval(s * wide * 0.7, -0.24, 0.2, 0.17), "lamp", 0.6, 0.08)
        p.disc(s * wide * 0.7, -0.24, 0.09, "lamp", line=1.0)


def _police(p: Plane) -> None:
    p.box(-0.24, 0.3, 0.0, 0.4, "#2d6fd0", 1.0)
    p.box(0.0, 0.3, 0.24, 0.4, "#e23b2e", 1.0)
    for k in range(7):
        a = math.pi * (0.12 + 0.127 * k)
        p.line((0.34 * math.cos(a), 0.36 + 0.12 * math.sin(a)), (0.5 * math.cos(a), 0.36 + 0.2 * math.sin(a)), width=2.0)
    _front(p, 0.52, 0.3, 0.8)


def _bike(p: Plane) -> None:
    p.poly(_rounded(0.0, -0.36, 0.08, 0.14), 0.95, 1.0)
    p.poly(((-0.2, -0.2), (-0.16, 0.14), (0.16, 0.14), (0.2, -0.2)), 0.85, 1.2)
    p.line((-0.34, -0.06), (-0.16, -0.14), (0.16, -0.14), (0.34, -0.06), width=4.0)
    p.disc(0.0, 0.26, 0.13, 0.8, line=1.2)
    p.box(-0.1, 0.2, 0.1, 0.28, GLASS, 0.8)
    p.shade(oval(0.0, -0.16, 0.22, 0.18), "lamp", 0.6, 0.08)
    p.disc(0.0, -0.16, 0.1, "lamp", line=1.0)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "train_doors": lambda p: _train_doors(p, 0.36),
    "shut_train": lambda p: _train_doors(p, 0.17),
    "carriage_doors": lambda p: _carriage_doors(p, 0.5),
    "shut_carriage": lambda p: _carriage_doors(p, 0.2),
    "airlock_doors": lambda p: _airlock_doors(p, 0.52),
    "shut_airlock": lambda p: _airlock_doors(p, 0.2),
    "car_horn": _car_horn,
    "torn_bag": _torn_bag,
    "mirror_car": lambda p: _mirror(p, lambda q: _front(q, 0.5, 0.28, 0.72)),
    "mirror_truck": lambda p: _mirror(p, lambda q: _front(q, 0.64, 0.5, "accent")),
    "mirror_police": lambda p: _mirror(p, _police),
    "mirror_bike": lambda p: _mirror(p, _bike),
}
"""Drawings by kind of insert."""
