"""Flat close-ups of what is heard and shut on roads and rails: the front of a car that hoots, the doors of a train."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain

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


def _torn_bag(p: Plane) -> None:
    """A canvas bag whose strap has torn off, its flap up, the corner of a black book out of it."""
    plain(p, 0.16, 0.3)
    p.poly(((-9, -0.5), (9, -0.5), (9, -9), (-9, -9)), 0.34, 1.0)
    p.shade(oval(0.0, -0.72, 1.3, 0.14), "ink", 0.4, 0.06)
    p.poly(((-0.1, 0.3), (0.36, 0.92), (0.98, 0.5), (0.62, -0.1)), 0.97, 1.5)
    p.line((0.38, 0.86), (0.92, 0.5), (0.62, 0.0), width=1.2, tone="white", alpha=0.8)
    p.poly(((0.24, 0.76), (0.36, 0.92), (0.5, 0.82), (0.38, 0.66)), "#d9b044", 0.9)
    p.poly(((-1.0, 0.16), (-0.9, -0.72), (0.92, -0.72), (1.0, 0.16), (0.5, 0.22), (-0.5, 0.1)), "accent", 1.6)
    p.poly(((-1.0, 0.16), (-0.5, 0.1), (0.1, 0.16), (-0.1, -0.26), (-0.94, -0.28)), "accent", 1.2)
    p.box(-0.6, -0.36, -0.4, -0.18, "#d9b044", 1.0)
    p.poly(((-0.96, 0.1), (-1.12, 0.5), (-1.3, 0.62), (-1.38, 0.54), (-1.22, 0.4), (-1.06, 0.06)), DARK, 1.2)
    for k in range(5):
        p.line((-1.34 + 0.02 * k, 0.6 - 0.03 * k), (-1.5 + 0.05 * k, 0.78 - 0.1 * k), width=0.9)
    p.poly(((0.94, 0.1), (1.3, 0.0), (1.5, -0.3), (1.42, -0.36), (1.24, -0.12), (0.96, -0.04)), DARK, 1.2)
    for k in range(5):
        p.line((1.42 + 0.02 * k, -0.34 + 0.02 * k), (1.4 + 0.06 * k, -0.54 + 0.03 * k), width=0.9)


def _mirror(p: Plane, front: Callable[[Plane], None]) -> None:
    """The mirror over a windscreen, the road behind in it, and who comes there."""
    p.drawing.gradient([p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], (0, 0), 0.2, (0, p.height), 0.1)
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
    "shut_train": lambda p: _train_doors(p, 0.05),
    "car_horn": _car_horn,
    "torn_bag": _torn_bag,
    "mirror_car": lambda p: _mirror(p, lambda q: _front(q, 0.5, 0.28, 0.72)),
    "mirror_truck": lambda p: _mirror(p, lambda q: _front(q, 0.64, 0.5, "accent")),
    "mirror_police": lambda p: _mirror(p, _police),
    "mirror_bike": lambda p: _mirror(p, _bike),
}
"""Drawings by kind of insert."""
