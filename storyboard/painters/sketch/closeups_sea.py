"""Flat close-ups of what comes out of the water: whales, submarines, the splash of what has fallen in; and of nothing at all."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval, page
from storyboard.painters.sketch.insert_marks import around

SEA, NIGHT_SEA, FOAM, HIDE = "#6f94a3", "#2f4654", "white", 0.74


def _water(p: Plane, level: float) -> None:
    """Sky, and the sea up to a level with some waves on it."""
    night = p.drawing.mood.lit
    sky = (0.94, 0.78) if night else (0.16, 0.06)
    page(p, sky[0], sky[1])
    p.poly(((-9, level), (9, level), (9, -9), (-9, -9)), NIGHT_SEA if night else SEA, 0.8)
    for k in range(16):
        x, y = -1.8 + 0.115 * ((k * 13) % 33), level - 0.08 - 0.055 * k
        p.line((x, y), (x + 0.12, y + 0.04), (x + 0.28, y), width=1.8, tone=FOAM, alpha=0.8)


def _foam(p: Plane, x: float, y: float, wide: float) -> None:
    """Foam where something breaks the water, and drops over it."""
    for k in range(9):
        u = x - wide + wide * k / 4.0
        r = 0.13 + 0.04 * (k % 3)
        p.disc(u, y + 0.03 * (k % 2), r, FOAM, ry=r * 0.7, line=1.0)
    for k in range(12):
        a = math.pi * (0.1 + 0.8 * k / 11.0)
        far = wide * (1.15 + 0.16 * (k % 3))
        p.disc(x + far * math.cos(a), y + 0.6 * far * math.sin(a), 0.03 + 0.012 * (k % 2), FOAM, line=0.8)


def _whale(p: Plane) -> None:
    """A whale that leaps: head and half its body out of the sea, the grooves of the throat, a flipper spread."""
    _water(p, -0.3)
    body = ((-0.62, -0.5), (-0.6, -0.05), (-0.36, 0.44), (0.06, 0.82), (0.46, 0.94), (0.62, 0.84), (0.6, 0.5), (0.5, 0.1), (0.4, -0.5))
    p.poly(body, HIDE, 1.6)
    p.poly(((0.62, 0.84), (0.6, 0.5), (0.5, 0.1), (0.4, -0.5), (0.1, -0.5), (0.22, 0.1), (0.34, 0.56)), 0.2, 1.1)
    for k in range(5):
        p.line((0.56 - 0.05 * k, 0.72 - 0.03 * k), (0.44 - 0.06 * k, 0.1), (0.36 - 0.06 * k, -0.4), width=1.4)
    p.line((0.6, 0.84), (0.34, 0.6), (0.2, 0.36), width=2.4)
    p.disc(0.12, 0.4, 0.035, "white", line=0.8)
    p.disc(0.125, 0.4, 0.018, 0.98, line=0.0)
    p.poly(((-0.08, 0.02), (-0.7, 0.5), (-1.02, 0.52), (-0.9, 0.34), (-0.4, -0.16)), HIDE, 1.4)
    for k in range(4):
        p.line((-0.9 + 0.18 * k, 0.44 - 0.12 * k), (-0.84 + 0.18 * k, 0.52 - 0.12 * k), width=1.0, tone=0.4)
    _foam(p, -0.1, -0.42, 0.86)


def _whale_tail(p: Plane) -> None:
    """The flukes of a whale over the water, from which it runs down."""
    _water(p, -0.2)
    p.poly(((-0.14, -0.5), (-0.12, 0.0), (-0.05, 0.32), (0.05, 0.32), (0.12, 0.0), (0.14, -0.5)), HIDE, 1.4)
    for s in (-1, 1):
        fluke = (
            (0.0, 0.3),
            (0.3 * s, 0.36),
            (0.72 * s, 0.62),
            (1.04 * s, 0.96),
            (0.84 * s, 0.9),
            (0.5 * s, 0.78),
            (0.16 * s, 0.62),
            (0.0, 0.5),
        )
        p.poly(fluke, HIDE, 1.5)
        for k in range(4):
            x = s * (0.3 + 0.18 * k)
            p.line((x, 0.36 + 0.08 * k), (x + 0.02 * s, 0.1 + 0.06 * k), width=2.0, tone=FOAM)
            p.disc(x + 0.02 * s, 0.02 + 0.05 * k, 0.03, FOAM, line=0.7)
    _foam(p, 0.0, -0.34, 0.5)


def _submarine(p: Plane) -> None:
    """A submarine that comes up: its tower and back over the water that runs off them."""
    _water(p, -0.16)
    hull = 0.46 if p.drawing.mood.lit else 0.7
    p.poly(((-1.5, -0.4), (-1.36, -0.2), (-0.9, -0.06), (0.9, -0.06), (1.36, -0.22), (1.56, -0.4)), hull, 1.6)
    p.poly(((-0.3, -0.06), (-0.24, 0.44), (0.28, 0.44), (0.36, -0.06)), hull, 1.5)
    p.box(-0.1, 0.44, -0.03, 0.9, hull, 1.0)
    p.box(-0.1, 0.84, 0.06, 0.92, hull, 1.0)
    p.box(0.12, 0.44, 0.15, 0.7, hull, 0.8)
    for s in (-1, 1):
        p.poly(((0.02 + 0.26 * s, 0.24), (0.02 + 0.56 * s, 0.2), (0.02 + 0.56 * s, 0.15), (0.02 + 0.27 * s, 0.14)), hull, 1.1)
    for k in range(9):
        x = -1.1 + 0.27 * k
        p.line((x, -0.08), (x + 0.03, -0.36), width=2.2, tone=FOAM)
    _foam(p, 0.0, -0.42, 1.4)


def _splash(p: Plane) -> None:
    """Water thrown up by what has fallen into it, and the rings it leaves."""
    page(p, 0.3, 0.12)
    p.poly(((-9, 0.3), (9, 0.3), (9, -9), (-9, -9)), SEA, 0.8)
    for k in range(4):
        r = 0.5 + 0.3 * k
        p.line(*around(0.0, -0.36, r, 0, 360, r * 0.26), width=2.4, tone=FOAM, alpha=0.95 - 0.16 * k)
    for k in range(9):
        a = math.radians(28 + 15.5 * k)
        tall = 0.66 + 0.3 * math.sin(math.pi * k / 8) + 0.08 * (k % 2)
        x, y = 0.16 * math.cos(a), -0.3
        tip = (x + tall * 0.75 * math.cos(a), y + tall * 1.2 * math.sin(a))
        p.poly(((x - 0.08, y), tip, (x + 0.08, y)), FOAM, 1.1)
        p.disc(tip[0] * 1.12, tip[1] + 0.08, 0.04, FOAM, line=0.9)
    p.poly(oval(0.0, -0.34, 0.46, 0.13), "#4d7484", 1.1)
    for k in range(8):
        a = math.tau * k / 8
        p.disc(0.42 * math.cos(a), -0.34 + 0.12 * math.sin(a), 0.1, FOAM, ry=0.07, line=0.9)


def _darkness(p: Plane) -> None:
    """Nothing to be seen but where the floor may be."""
    black: Tone = 0.985
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), black, 0.0)
    p.line((-1.5, -0.62), (1.5, -0.62), width=1.2, tone=0.8, alpha=0.5, taper=(0.5, 0.5))
    for side in (-1, 1):
        p.line((1.1 * side, -0.62), (1.1 * side, 0.9), width=1.0, tone=0.86, alpha=0.3, taper=(0.5, 0.5))
        p.line((1.1 * side, -0.62), (1.9 * side, -1.1), width=1.0, tone=0.86, alpha=0.3, taper=(0.5, 0.5))


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "whale": _whale,
    "whale_tail": _whale_tail,
    "submarine": _submarine,
    "splash": _splash,
    "darkness": _darkness,
}
"""Drawings by kind of insert."""
