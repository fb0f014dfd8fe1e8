"""Deeds of hands in close pictures: which hands come in, with what tool, and the marks that say how they move."""

from __future__ import annotations

import math

from storyboard.model.stage import Vec
from storyboard.painters.sketch.flat import Plane, draw_coming, oval
from storyboard.painters.sketch.insert_events import EVENTS
from storyboard.painters.sketch.insert_marks import MARK, Deed, around, arrow, rays

BLADE, HANDLE, WHITE = 0.05, 0.75, 0.02


def _turned(p: Plane) -> None:
    for start in (20, 200):
        arrow(p, *around(0.05, 0.02, 0.92, start, start + 95))


def _rung(p: Plane) -> None:
    """Rays around, and the waves of a sound on both sides."""
    for s in (-1, 1):
        for r in (1.0, 1.2, 1.4):
            points = around(0, 0.1, r, -32 if s > 0 else 148, 32 if s > 0 else 212, 0.86 * r)
            for width, tone in ((MARK + 1.6, "white"), (MARK, "ink")):
                p.line(*points, width=width, tone=tone)
    rays(p, 0.0, 0.0, 0.94, 1.1, count=14, wide=1.2)


def _knocked(p: Plane) -> None:
    """A burst with short strokes around it."""
    ring = ((math.tau * k / 18, 0.42 if k % 2 else 0.24) for k in range(18))
    star = [(r * math.cos(a), r * math.sin(a)) for a, r in ring]
    p.poly([(x - 0.62, y + 0.3) for x, y in star], "white", 1.4)
    rays(p, -0.62, 0.3, 0.5, 0.72, count=11)


def _shaken(p: Plane) -> None:
    for s in (-1, 1):
        for k in range(3):
            x = s * (0.9 + 0.16 * k)
            high = 0.5 - 0.11 * k
            for width, tone in ((MARK + 1.4, "white"), (MARK, "ink")):
                p.line((x, high), (x + 0.06 * s, high * 0.4), (x - 0.05 * s, -high * 0.3), (x + 0.03 * s, -high), width=width, tone=tone)


def _falling(p: Plane) -> None:
    """Lines of a fall above the thing, longest in the middle."""
    for k in range(5):
        x, top = -0.38 + 0.16 * k, 0.92 - 0.1 * abs(k - 2)
        for width, tone in ((MARK + 1.4, "white"), (MARK, "ink")):
            p.line((x, top), (x, 0.3 - 0.06 * (k % 2)), width=width, tone=tone)


def _pressed(p: Plane) -> None:
    rays(p, -0.06, 0.06, 0.52, 0.68, count=9, wide=1.1)


def _pen(p: Plane) -> None:
    """A pen from the fingers to the paper, and the line it has just drawn."""
    line = [(-0.98 + 0.07 * k, -0.26 + (0.11 if k % 2 else -0.03) - 0.03 * (k % 3)) for k in range(11)]
    p.line(*line, (-0.16, -0.3), width=2.4, tone="ink")
    p.poly(((-0.08, -0.2), (0.01, -0.28), (0.74, 0.6), (0.64, 0.68)), "accent", 1.2)
    p.poly(((-0.14, -0.32), (-0.08, -0.2), (0.01, -0.28)), "ink", 0.8)


def _knife(p: Plane) -> None:
    """A blade in the thing, the cut behind it, and the strokes of its sawing."""
    p.line((-0.34, -0.66), (-0.1, 0.02), (-0.02, 0.62), width=4.0, tone="ink")
    p.line((-0.31, -0.6), (-0.08, 0.02), (0.0, 0.56), width=1.6, tone="white")
    p.poly(((-0.62, -0.18), (-0.5, -0.3), (0.5, 0.12), (0.42, 0.36), (-0.2, 0.14)), BLADE, 1.3)
    p.poly(((0.42, 0.36), (0.5, 0.12), (1.0, 0.36), (0.94, 0.56)), HANDLE, 1.1)
    arrow(p, (-0.34, 0.5), (-0.62, 0.36), (-0.86, 0.16))
    arrow(p, (-0.16, 0.8), (0.12, 0.92), (0.4, 0.94))


def _scissors(p: Plane) -> None:
    """Two open blades on the thing, and the line along which they go."""
    for k in range(4):
        p.line((-0.66 - 0.2 * k, 0.1), (-0.78 - 0.2 * k, 0.1), width=2.4, tone="accent")
    for s in (-1, 1):
        p.poly(
            ((-0.6, 0.1 + 0.28 * s), (-0.5, 0.1 + 0.34 * s), (0.46, 0.1 + 0.02 * s), (0.4, 0.1 - 0.09 * s), (0.26, 0.1 - 0.07 * s)),
            BLADE,
            1.3,
        )
        p.line((0.36, 0.1), (0.6, 0.1 - 0.12 * s), width=6.0, tone="accent")
        p.line(*around(0.78, 0.1 - 0.22 * s, 0.2, 0, 360), width=6.4, tone="ink")
        p.line(*around(0.78, 0.1 - 0.22 * s, 0.2, 0, 360), width=4.2, tone="accent")
    p.disc(0.34, 0.1, 0.04, "ink", line=0.4)


def _page(p: Plane) -> None:
    """A leaf that is being turned: curled up from the middle, its other side pale, and the way it goes."""
    p.shade(((-0.1, -0.72), (0.6, -0.6), (0.7, 0.2), (0.0, 0.5)), "ink", 0.3, 0.08)
    edge = [(0.02, -0.74), (0.22, -0.5), (0.5, -0.34), (0.66, -0.3)]
    top = [(0.5, 0.62), (0.3, 0.58), (0.12, 0.66), (0.02, 0.82)]
    p.poly([*edge, *top], WHITE, 1.3)
    p.shade(((0.04, -0.66), (0.2, -0.44), (0.14, 0.6), (0.04, 0.76)), "ink", 0.22, 0.05)
    for k in range(4):
        p.line((0.2, 0.36 - 0.2 * k), (0.46, 0.42 - 0.2 * k), width=0.8, alpha=0.7)
    arrow(p, *around(0.1, 0.34, 0.74, 62, 138, 0.6))


def _away(p: Plane) -> None:
    """Taken: the way up, off what it lay on."""
    arrow(p, (-0.78, -0.3), (-0.8, 0.1), (-0.74, 0.5))
    arrow(p, (-1.02, -0.2), (-1.04, 0.06), (-1.0, 0.32))


def _down(p: Plane) -> None:
    """Set down: the way, and the touch of what it is set on."""
    arrow(p, (-0.8, 0.66), (-0.82, 0.26), (-0.8, -0.16))
    for x, y in ((-0.66, -0.74), (-0.4, -0.88), (0.4, -0.88), (0.66, -0.74)):
        for width, tone in ((MARK + 1.4, "white"), (MARK, "ink")):
            p.line((x, y), (x * 1.3, y - 0.06), width=width, tone=tone)


def _rubbed(p: Plane) -> None:
    """To and fro, and what comes off."""
    arrow(p, *around(-0.3, 0.5, 0.5, 30, 150, 0.2))
    arrow(p, *around(-0.3, 0.72, 0.5, 150, 30, 0.2))
    for k in range(3):
        p.line((-0.62 + 0.1 * k, -0.06 - 0.1 * k), (0.16, 0.0 - 0.1 * k), width=3.0, tone=0.5, alpha=0.5)


def _torn(p: Plane) -> None:
    """A ragged gap from the top, and both halves going apart."""
    zig = [(0.05 if k % 2 else -0.06, 1.02 - 0.2 * k) for k in range(9)]
    width = [0.24 - 0.026 * k for k in range(9)]
    left, right = [(x - w, y) for (x, y), w in zip(zig, width, strict=True)], [(x + w, y) for (x, y), w in zip(zig, width, strict=True)]
    p.poly([*left, *reversed(right)], 0.5, 1.4)
    for side, s in ((left, -1), (right, 1)):
        p.poly([*side, *((x + 0.05 * s, y) for x, y in reversed(side))], "white", 0.5)
    for s in (-1, 1):
        arrow(p, (0.34 * s, 0.72), (0.6 * s, 0.78), (0.92 * s, 0.74))


def _flame(p: Plane) -> None:
    """A burning match held to the thing."""
    p.shade(oval(0.02, 0.5, 0.7, 0.7), "lamp", 0.6, 0.2)
    p.poly(((0.1, 0.36), (0.15, 0.3), (0.66, 0.3), (0.64, 0.37)), 0.2, 0.9)
    shape = ((0, 0.62), (0.14, 0.38), (0.2, 0.18), (0.12, 0.0), (0, -0.03), (-0.12, 0.02), (-0.18, 0.18), (-0.09, 0.36))
    p.poly([(0.06 + x, 0.34 + y) for x, y in shape], "lamp", 1.1)
    p.poly([(0.06 + x * 0.5, 0.36 + y * 0.55) for x, y in shape], "accent", 0.6)
    rays(p, 0.06, 0.56, 0.56, 0.7, count=8)


_BOTH = (("knead", False), ("knead", True))
KNEADED = Deed(_BOTH)
"""What is worked with both hands from either side."""
SNIPPED = Deed((("keep", True), ("snip", False)), under=_scissors)
"""A cut with scissors."""
DEEDS: dict[str, Deed] = {
    "hold": Deed((("hold", False),)),
    "press": Deed((("press", False),), under=_pressed),
    "point": Deed((("point", False),)),
    "turn": Deed((("turn", False),), over=_turned),
    "write": Deed((("write", False),), under=_pen),
    "cut": Deed((("steady", True), ("saw", False)), under=_knife),
    "leaf": Deed((("leaf", False),), under=_page),
    "drop": Deed((("let_go", False),), over=_falling, zoom=0.56, off=(-0.06, -0.3)),
    "rub": Deed((("rub", False),), under=_rubbed),
    "take": Deed((("take", False),), under=_away, zoom=0.8, off=(-0.1, -0.16)),
    "put": Deed((("take", False),), under=_down, zoom=0.8, off=(-0.1, -0.16)),
    "tear": Deed((("rip", True), ("rip", False)), under=_torn),
    "light": Deed((("kindle", False),), under=_flame, zoom=0.72, off=(-0.1, -0.34)),
    "turns": Deed(over=_turned),
    "rings": Deed(over=_rung, zoom=0.84),
    "knock": Deed(over=_knocked),
    "shakes": Deed(over=_shaken, zoom=0.9),
    "falls": Deed(over=_falling, zoom=0.6, off=(0.0, -0.26)),
    **EVENTS,
}
"""What is done in a close picture, by its word; the last ones are done by nobody."""


def draw_deed(plane: Plane, deed: Deed, key: Vec) -> None:
    """Tools and marks, the hands, and what is over them."""
    if deed.under:
        deed.under(plane)
    for how, left in deed.hands:
        draw_coming(plane, how, key, left=left)
    if deed.over:
        deed.over(plane)
