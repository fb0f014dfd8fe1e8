"""Close pictures of two things that belong together: a photograph taped inside a locker's door, dividers that step over a sea chart, a
letter beside an apple in a chest."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow, stroke
from storyboard.staging.space import XY

STEEL, TAPE, BRASS, SEA = "#6f8794", "#e6d9a8", "#c9a24a", "#dfe6e2"
SKIN, HAIR = "#e3c3a4", 0.8


def _locker(p: Plane) -> None:
    """An open locker: its dark inside with a coat on a hook at the right, the inside of its door at the left."""
    plain(p, 0.2, 0.3)
    p.box(0.34, -9, 1.5, 9, 0.86, 1.4)
    p.box(1.5, -9, 9, 9, STEEL, 1.4)
    p.poly(((0.62, 0.4), (0.9, 0.62), (1.2, 0.4), (1.3, -9), (0.5, -9)), 0.5, 1.2)
    p.line((0.9, 0.62), (0.9, 0.82), (0.98, 0.9), width=2.6)
    p.poly(((-1.2, -1.2), (0.34, -1.02), (0.34, 1.02), (-1.2, 1.2)), STEEL, 1.7)
    p.poly(((-1.06, -1.04), (0.22, -0.9), (0.22, 0.9), (-1.06, 1.04)), STEEL, 1.0)
    for k in range(3):
        y = 0.86 - 0.09 * k
        p.line((-0.8, y), (-0.06, y - 0.04), width=3.0)
    for y in (-0.7, 0.6):
        p.box(0.3, y, 0.4, y + 0.16, 0.4, 1.0)


def _print(p: Plane) -> None:
    """A print with two people on it, held at its corners by strips of tape."""
    p.shade(((-0.88, -0.6), (0.1, -0.6), (0.1, 0.5), (-0.88, 0.5)), "ink", 0.4, 0.05)
    p.poly(((-0.92, -0.54), (0.06, -0.5), (0.06, 0.54), (-0.92, 0.58)), "white", 1.3)
    p.poly(((-0.84, -0.34), (-0.02, -0.31), (-0.02, 0.45), (-0.84, 0.49)), 0.24, 0.9)
    for x, top, tone in ((-0.58, 0.18, "accent"), (-0.28, 0.24, 0.7)):
        p.poly(((x - 0.17, -0.33), (x + 0.17, -0.32), (x + 0.13, top - 0.16), (x, top - 0.08), (x - 0.13, top - 0.16)), tone, 0.9)
        p.disc(x, top, 0.1, SKIN, ry=0.125, line=0.9)
        p.poly([(x + 0.11 * math.cos(a), top + 0.03 + 0.13 * math.sin(a)) for a in (math.pi * n / 10 for n in range(11))], HAIR, 0.7)
    for x, y, way in ((-0.92, 0.56, 1), (0.05, 0.53, -1), (-0.91, -0.52, -1), (0.05, -0.49, 1)):
        ends = ((-0.13, -0.1 * way - 0.04), (-0.08, -0.1 * way - 0.09), (0.13, 0.1 * way), (0.08, 0.1 * way + 0.07))
        p.poly([(x + u, y + v) for u, v in ends], TAPE, 0.8)


def _locker_photo(p: Plane) -> None:
    _locker(p)
    _print(p)


def _chart(p: Plane) -> None:
    """A sea chart from edge to edge: a coast, soundings, a course with its steps, a rose of the winds."""
    plain(p, 0.1, 0.16)
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), SEA, 0.0)
    for k in range(-4, 5):
        p.line((0.46 * k, -1.4), (0.46 * k + 0.04, 1.4), width=0.6, alpha=0.35)
        p.line((-2.2, 0.4 * k), (2.2, 0.4 * k + 0.04), width=0.6, alpha=0.35)
    coast = ((-9, 9), (-9, 0.2), (-1.5, 0.34), (-1.2, 0.1), (-0.9, 0.3), (-0.7, 0.66), (-0.3, 0.7), (-0.1, 1.0), (-0.2, 9))
    p.poly(coast, "#d8c48e", 1.5)
    around = [math.tau * n / 24 for n in range(24)]
    island = [(1.22 + (0.3 + 0.06 * math.sin(3 * a)) * math.cos(a), 0.52 + (0.2 + 0.04 * math.cos(4 * a)) * math.sin(a)) for a in around]
    p.poly(island, "#d8c48e", 1.3)
    for n, (x, y) in enumerate(((-1.5, -0.5), (-1.1, -0.2), (0.2, 0.5), (0.6, 0.84), (1.5, -0.1), (1.3, -0.56), (0.7, -0.8), (-0.5, 0.3))):
        p.text(str(7 + 5 * n % 23), x, y, 0.2, 0.08)
    for k in range(8):
        a, r = math.tau * k / 8, 0.26 if k % 2 else 0.4
        p.line((-1.34, -0.74), (-1.34 + r * math.cos(a), -0.74 + r * math.sin(a)), width=1.6, taper=(0.0, 0.6))


STEPS: tuple[XY, ...] = ((-0.86, -0.3), (-0.4, -0.14), (0.06, 0.02), (0.52, 0.18))


SHARES = tuple(n / 8 for n in range(9))


def _dividers_chart(p: Plane) -> None:
    """Dividers astride the last two marks of a course, the steps behind them as bows from mark to mark."""
    _chart(p)
    p.line((-1.2, -0.42), (1.06, 0.38), width=2.0, tone="accent", taper=(0.0, 0.0))
    for (ax, ay), (bx, by) in pairwise(STEPS):
        bow = [(ax + (bx - ax) * t - 0.06 * math.sin(math.pi * t), ay + (by - ay) * t + 0.17 * math.sin(math.pi * t)) for t in SHARES]
        stroke(p, *bow, width=2.2)
    for x, y in STEPS:
        p.disc(x, y, 0.035, "ink", line=0.0)
    arrow(p, STEPS[-1], (0.72, 0.44), (0.96, 0.36), width=3.0)
    top = (0.22, 0.84)
    for x, y in STEPS[2:]:
        p.shade(((x + 0.04, y - 0.04), (top[0] + 0.14, top[1] - 0.1), (top[0] + 0.2, top[1] - 0.1), (x + 0.1, y - 0.04)), "ink", 0.3, 0.04)
        mx, my = top[0] + (x - top[0]) * 0.62, top[1] + (y - top[1]) * 0.62
        p.poly(((top[0] - 0.07, top[1]), (top[0] + 0.07, top[1]), (mx + 0.04, my), (mx - 0.04, my)), BRASS, 1.2)
        p.poly(((mx - 0.03, my), (mx + 0.03, my), (x, y)), 0.5, 1.0)
    p.disc(top[0], top[1], 0.13, BRASS, line=1.4)
    p.disc(top[0], top[1], 0.045, 0.4, line=0.9)


def _apple_letter_chest(p: Plane) -> None:
    """A chest from above, its lid back: straw-coloured boards, in it an apple, and a folded letter that leans on it."""
    plain(p, 0.3, 0.44)
    p.poly(((-1.5, 0.6), (1.5, 0.6), (1.36, 9), (-1.36, 9)), "#8a6844", 1.6)
    p.box(-1.6, -0.9, 1.6, 0.66, "#8a6844", 1.7)
    p.box(-1.42, -0.7, 1.42, 0.52, 0.78, 1.4)
    for y in (-0.4, -0.1, 0.2):
        p.line((-1.4, y), (1.4, y), width=1.0, alpha=0.6)
    p.shade(oval(-0.5, -0.36, 0.5, 0.16), "ink", 0.5, 0.08)
    p.poly(((0.0, -0.44), (1.06, -0.3), (0.96, 0.34), (-0.08, 0.2)), "white", 1.4)
    p.line((-0.04, -0.12), (1.0, 0.02), width=1.0, alpha=0.5)
    if p.words:
        p.text(p.words, 0.48, 0.1, 0.84, 0.16)
    for k in range(5):
        y = 0.1 - 0.1 * k if not p.words else -0.06 - 0.08 * k
        p.line((0.1, y), (0.82 - 0.2 * (k % 3 == 2), y + 0.09), width=1.6, tone="ink", alpha=0.75)
    p.disc(-0.62, 0.0, 0.3, "accent", ry=0.36, line=1.6)
    p.disc(-0.38, 0.0, 0.3, "accent", ry=0.36, line=1.6)
    p.poly(oval(-0.5, -0.02, 0.36, 0.34), "accent", 0.0)
    p.line((-0.5, 0.26), (-0.46, 0.48), width=4.0)
    p.poly(((-0.46, 0.4), (-0.24, 0.54), (-0.2, 0.38)), "#5f8a4a", 1.0)
    p.shade(oval(-0.64, 0.12, 0.08, 0.1), "white", 0.6, 0.03)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "locker_photo": _locker_photo,
    "dividers_chart": _dividers_chart,
    "apple_letter_chest": _apple_letter_chest,
}
"""Drawings by kind of insert."""
