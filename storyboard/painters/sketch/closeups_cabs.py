"""Flat close-ups seen from a driver's seat: wipers at work in the rain, the turn signal and its blinking arrow."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.painters.sketch.insert_marks import around, arrow

DARK, GLASS, WET, LIT = 0.86, "#b9c6cc", "#dfe9ee", "#4ed36a"


def _wipers(p: Plane) -> None:
    """A windscreen from inside: rain on the glass, two wipers on their way and the clear fans they leave, the road ahead."""
    night = p.drawing.mood.dark
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), "#2b353d" if night else "#8fa2ac", 0.0)
    fans = [((x, -0.7), 1.12) for x in (-0.78, 0.5)]
    for (x, y), r in fans:
        p.poly(((x, y), *around(x, y, r, 18, 150)), "#62717d" if night else "#c4d3da", 0.0)
    p.poly(((-9, -0.16), (9, -0.16), (9, -9), (-9, -9)), 0.84 if night else 0.5, 0.0)
    p.poly(((-0.12, -0.16), (0.12, -0.16), (1.5, -0.9), (-1.5, -0.9)), 0.56 if night else 0.36, 0.8)
    for y, w in ((-0.24, 0.02), (-0.4, 0.035), (-0.62, 0.06)):
        p.box(-w, y - 0.07, w, y, "white", 0.0)
    for k in range(150):
        x, y = -1.76 + 3.5 * ((k * 0.61803) % 1.0), -0.66 + 1.6 * ((k * 0.75488) % 1.0)
        if all((x - a) ** 2 + (y - b) ** 2 > r * r or math.degrees(math.atan2(y - b, x - a)) > 150 for (a, b), r in fans):
            p.poly(((x - 0.025, y), (x, y + 0.07), (x + 0.025, y), (x, y - 0.03)), WET, 0.7)
    for (x, y), r in fans:
        p.line(*around(x, y, r, 30, 150), width=1.6, tone="white")
        tip = (x + r * math.cos(math.radians(52)), y + r * math.sin(math.radians(52)))
        p.line((x, y), (x + (tip[0] - x) * 0.55, y + (tip[1] - y) * 0.55), width=6.0, tone=DARK)
        p.line((x + (tip[0] - x) * 0.12, y + (tip[1] - y) * 0.12 + 0.02), tip, width=3.6, tone=0.98)
        for k in range(2):
            p.line(*around(x, y, r * (0.9 - 0.12 * k), 66, 84), width=2.6)
    p.poly(((-9, -0.7), (9, -0.7), (9, -9), (-9, -9)), DARK, 1.6)
    p.line((-9, -0.74), (9, -0.74), width=1.2, tone=0.5)
    p.poly(((-1.5, 9), (-1.5, 1.0), (-1.84, -0.7), (-9, -0.7), (-9, 9)), DARK, 1.4)
    p.poly(((1.5, 9), (1.5, 1.0), (1.84, -0.7), (9, -0.7), (9, 9)), DARK, 1.4)
    p.poly(((-9, 0.9), (9, 0.9), (9, 9), (-9, 9)), DARK, 1.2)


def _at_stalk(p: Plane) -> None:
    """The same windscreen from behind the wheel, whose rim is at the foot of the picture with the stalk beside it."""
    _wipers(replace(p, zoom=0.92 * p.zoom, off=(p.off[0], p.off[1] + 0.2 * p.zoom)))
    ring = around(-0.5, -1.66, 1.3, 20, 160, 1.12)
    p.line((0.1, -0.78), (1.16, -0.62), width=15.0, tone=0.98, taper=(0.0, 0.0))
    p.line((0.1, -0.78), (1.16, -0.62), width=11.0, tone=0.5, taper=(0.0, 0.0))
    for width, tone in ((19.0, 0.98), (15.0, 0.7)):
        p.line(*ring, width=width, tone=tone, taper=(0.0, 0.0))


STALK_TURNED = Work(
    bare=True,
    right=Reach("pinch", (1.0, -0.66), "right", 1.25),
    under=_at_stalk,
    over=lambda p: arrow(p, (1.26, -0.04), (1.24, 0.1), (1.25, 0.24), (1.29, 0.38), width=4.6),
)
"""A hand that turns up the stalk of the wipers, which are at work beyond it."""


def _turn_signal(p: Plane) -> None:
    """The dial behind a steering wheel with a lit arrow to one side, rays about it, and the stalk pushed down."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), 0.9, 0.0)
    p.poly(((-1.2, -0.3), (-1.0, 0.7), (1.0, 0.7), (1.2, -0.3)), 0.98, 1.4)
    for x in (-0.62, 0.62):
        p.disc(x, 0.12, 0.36, 0.95, line=1.0)
        p.line(*around(x, 0.12, 0.3, -30, 210), width=1.2, tone="white")
        p.line((x, 0.12), (x - 0.14, 0.32), width=2.0, tone="accent")
    p.poly(((0.0, 0.62), (0.2, 0.5), (0.2, 0.56), (0.36, 0.56), (0.36, 0.44), (0.2, 0.44), (0.2, 0.38)), 0.6, 0.9)
    arrow = ((-0.46, 0.5), (-0.2, 0.74), (-0.2, 0.6), (0.06, 0.6), (0.06, 0.4), (-0.2, 0.4), (-0.2, 0.26))
    p.poly(((-0.06, -0.02), (0.2, -0.02), (0.2, 0.6), (-0.06, 0.6)), 0.98, 0.0)
    p.poly(((-9, 0.74), (9, 0.74), (9, 9), (-9, 9)), 0.86, 1.0)
    p.shade(oval(-0.16, 0.5, 0.6, 0.46), LIT, 0.8, 0.14)
    p.poly(arrow, LIT, 1.6)
    for k in range(10):
        a = math.tau * k / 10 + 0.3
        c, s = math.cos(a), math.sin(a)
        p.line((-0.16 + 0.5 * c, 0.5 + 0.36 * s), (-0.16 + 0.66 * c, 0.5 + 0.48 * s), width=2.4, tone=LIT)
    ring = around(0.0, -1.36, 1.3, 16, 164, 1.12)
    p.line(*ring, width=17.0, tone=0.98, taper=(0.0, 0.0))
    p.line(*ring, width=14.0, tone=0.72, taper=(0.0, 0.0))
    p.poly(((-0.4, -1.2), (-0.3, -0.62), (0.3, -0.62), (0.4, -1.2)), 0.8, 1.4)
    p.line((-0.42, -0.72), (-1.3, -0.5), width=9.0, tone=0.98, taper=(0.0, 0.0))
    p.line((-0.42, -0.72), (-1.3, -0.5), width=6.4, tone=0.5, taper=(0.0, 0.0))
    p.poly(((-1.62, -0.5), (-1.56, -0.38), (-1.16, -0.48), (-1.2, -0.6)), 0.4, 1.4)
    p.line((-1.42, -0.14), (-1.42, -0.28), width=3.0, tone="white")
    p.poly(((-1.5, -0.26), (-1.34, -0.26), (-1.42, -0.36)), "white", 0.8)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {"wipers": _wipers, "turn_signal": _turn_signal}
"""Drawings by kind of insert."""
