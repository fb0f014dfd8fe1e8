"""Close pictures of small things that happen: a gauge in the red or at its end, ink that spreads in paper."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from storyboard.painters.sketch import insert_grounds
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_marks import BLUNT
from storyboard.painters.sketch.insert_marks import around, arrow

RED, INK, STEEL, PALE = "#c8402c", "#26304a", 0.7, 0.05
HIGH, LOW = -28.0, 208.0
"""Degrees at which the needle of a gauge stands: at the end of its red, and at nothing."""


def _gauge(p: Plane, at: float) -> None:
    """A gauge with its red end, the needle at an angle, where it was before, and the way it has come."""
    insert_grounds.plain(p, 0.5, 0.6)
    p.disc(0, -0.06, 0.98, STEEL, line=1.6)
    p.disc(0, -0.06, 0.86, PALE, line=1.2)
    red = [*around(0, -0.06, 0.8, 26, -34), *reversed(around(0, -0.06, 0.56, 26, -34))]
    p.poly(red, RED, 0.8)
    for k in range(11):
        a = math.radians(214 - 24.8 * k)
        c, s = math.cos(a), math.sin(a)
        p.line((c * 0.64, s * 0.64 - 0.06), (c * 0.8, s * 0.8 - 0.06), width=2.6 if k % 5 == 0 else 1.4)
    before = 90.0
    for angle, alpha in ((before, 0.25), ((before + at) / 2, 0.4)):
        a = math.radians(angle)
        p.line((0, -0.06), (0.6 * math.cos(a), 0.6 * math.sin(a) - 0.06), width=2.4, alpha=alpha)
    arrow(p, *around(0, -0.06, 0.46, before, at + (16 if at < before else -16)), width=3.0)
    a = math.radians(at)
    p.line((-0.14 * math.cos(a), -0.14 * math.sin(a) - 0.06), (0.74 * math.cos(a), 0.74 * math.sin(a) - 0.06), width=7.0, taper=BLUNT)
    p.disc(0, -0.06, 0.1, "ink")


def _ink_blot(p: Plane) -> None:
    """A written sheet, a dark blot that has run into it with feathered edges, its paler rim, and that it grows."""
    insert_grounds.plain(p, 0.4, 0.5)
    p.shade(((-1.2, -9), (1.4, -9), (1.4, 0.9), (-1.2, 0.9)), "ink", 0.35, 0.06)
    p.box(-1.3, -9, 1.3, 0.98, PALE, 1.3)
    for k in range(7):
        p.scribble(-1.08, 1.08 - 0.2 * (k % 3), [0.74 - 0.27 * k])
    for grown, tone in ((1.2, "#8d97b0"), (1.0, INK)):
        p.poly(oval(0.0, -0.06, 0.56 * grown, 0.46 * grown, 30), tone, 0.0)
        for k in range(11):
            a, r = math.tau * k / 11, (0.2, 0.13, 0.17)[k % 3] * grown
            p.disc(0.56 * grown * math.cos(a), 0.46 * grown * math.sin(a) - 0.06, r, tone, ry=0.8 * r, line=0.0)
    p.poly(oval(-0.16, 0.12, 0.16, 0.07), "#5a6788", 0.0)
    for x, y, r in ((0.96, 0.4, 0.07), (-0.98, -0.4, 0.05), (0.9, -0.56, 0.04), (-0.84, 0.56, 0.06)):
        p.disc(x, y, r, INK, line=0.0)
    for degrees in (20, 160, 200, 340):
        a = math.radians(degrees)
        arrow(p, (0.96 * math.cos(a), 0.8 * math.sin(a) - 0.06), (1.3 * math.cos(a), 1.02 * math.sin(a) - 0.06), width=2.6)


def _boiling_over(p: Plane) -> None:
    """A pot on its burner, froth risen over its rim and run down its sides into the flames."""
    insert_grounds.plain(p, 0.3, 0.42)
    p.poly(((-9, -0.72), (9, -0.72), (9, -9), (-9, -9)), 0.75, 1.2)
    for x in (-0.5, -0.25, 0.0, 0.25, 0.5):
        p.poly(((x - 0.1, -0.76), (x, -0.5), (x + 0.1, -0.76)), "#4f86c8", 0.8)
    for s in (-1, 1):
        p.poly(((0.7 * s, 0.0), (1.04 * s, 0.0), (1.04 * s, 0.16), (0.7 * s, 0.16)), STEEL, 1.2)
    p.poly(((-0.74, 0.3), (0.74, 0.3), (0.7, -0.5), (0.6, -0.58), (-0.6, -0.58), (-0.7, -0.5)), "accent", 1.5)
    for x, low in ((-0.56, -0.5), (-0.22, -0.1), (0.1, -0.56), (0.36, -0.16), (0.62, -0.42)):
        run = ((x - 0.12, 0.34), (x + 0.12, 0.34), (x + 0.1, low + 0.1), (x + 0.04, low), (x - 0.05, low), (x - 0.1, low + 0.1))
        p.poly(run, "white", 1.2)
    for x, y, r in FROTH:
        p.disc(x, y, r, "white", ry=r * 0.8, line=1.2)
    p.poly(oval(0.0, 0.34, 0.62, 0.14), "white", 0.0)
    for x, y in ((-0.4, 0.42), (-0.1, 0.5), (0.2, 0.44), (0.46, 0.36), (0.04, 0.34), (-0.3, 0.3)):
        p.disc(x, y, 0.05, "white", line=0.9)
    p.poly(oval(-0.1, -0.8, 1.0, 0.1), "white", 1.1)
    for x in (-1.1, 1.1):
        p.line(*((x + 0.08 * math.sin(1.2 * k), -0.5 + 0.14 * k) for k in range(8)), width=2.6, tone="white")
        arrow(p, (0.9 * x, 0.5), (0.98 * x, 0.24), (0.94 * x, -0.2), width=2.8)


FROTH = ((-0.6, 0.4, 0.18), (-0.36, 0.52, 0.22), (0.0, 0.6, 0.26), (0.34, 0.54, 0.22), (0.6, 0.4, 0.18))
"""Where froth stands over a rim, and how large."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "gauge_red": partial(_gauge, at=HIGH),
    "gauge_low": partial(_gauge, at=LOW),
    "ink_blot": _ink_blot,
    "boiling_over": _boiling_over,
}
"""Drawings by kind of insert."""
