"""Close pictures of a shop and a yard in autumn: an open watch, black nails, a bulb on its cord, leaves in the air, a broom that leans."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch import insert_palm
from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.closeups_commons import dial
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import stroke
from storyboard.staging.space import XY

GOLD, BRIGHT, STRAW, WOOD, OIL = "#d9a93f", "#f0d58a", "#d8b25a", "#8a6844", 0.93
AUTUMN = ("#c8642c", "#d99a2b", "#a8452a", "#b98a3c")
LEAF: tuple[XY, ...] = ((-1.0, 0.0), (-0.7, 0.34), (-0.1, 0.52), (0.5, 0.36), (1.0, 0.0), (0.5, -0.36), (-0.1, -0.52), (-0.7, -0.34))
STEPS = 13


def _open_watch(p: Plane) -> None:
    """A watch on its chain, its lid up: the dial in the one half, what is engraved in the other."""
    plain(p, 0.46, 0.58)
    p.shade(oval(0.05, -0.16, 1.5, 0.76), "ink", 0.35, 0.08)
    for k in range(9):
        p.disc(1.42 + 0.13 * k, 0.42 + 0.07 * k, 0.07, GOLD, ry=0.05, line=1.2)
    p.box(-0.08, -0.2, 0.08, 0.2, GOLD, 1.2)
    for x in (-0.78, 0.78):
        p.disc(x, 0.0, 0.76, GOLD, line=1.7)
    p.box(1.5, -0.08, 1.66, 0.08, GOLD, 1.2)
    p.disc(-0.78, 0.0, 0.66, BRIGHT, line=1.0)
    face = replace(p, off=(p.off[0] + 0.78, p.off[1]), words="")
    face.disc(0.0, 0.0, 0.62, "white")
    dial(face, 0.58)
    if p.words:
        p.paragraph(p.words, -0.78, 0.3, 1.0, 0.2)
    else:
        for k in range(3):
            p.line(*((-1.1 + 0.08 * n, 0.2 - 0.2 * k + 0.03 * (n % 2)) for n in range(9)), width=1.4, alpha=0.8)


def _black_nails(p: Plane) -> None:
    """An open hand with oil in its lines and on its fingertips, a black rim at every nail."""
    plain(p, 0.3, 0.42)
    p = replace(p, zoom=0.86 * p.zoom, off=(0.06, -0.1))
    insert_palm.hand(p, Arm(skin=p.skin))
    for x, y, way, long, half in (*insert_palm.FINGERS, insert_palm.THUMB):
        c, s = math.cos(math.radians(way)), math.sin(math.radians(way))
        tip = (x + (long - 0.8 * half) * c, y + (long - 0.8 * half) * s)
        p.shade(oval(tip[0] - 0.1 * c, tip[1] - 0.1 * s, 1.1 * half, 1.3 * half), "ink", 0.5, 0.05)
        p.poly(oval(tip[0] + 0.04 * c, tip[1] + 0.04 * s, 0.62 * half, 0.7 * half), OIL, 1.0)
    for x, y, r in ((-0.2, 0.02, 0.16), (0.2, -0.2, 0.2), (-0.1, -0.44, 0.14)):
        p.shade(oval(x, y, r, 0.7 * r), "ink", 0.6, 0.06)


def _hung_bulb(p: Plane) -> None:
    """A bulb on a long cord from above, without a shade, and its light on the wall."""
    plain(p, 0.8, 0.9)
    p.shade(oval(0, -0.36, 1.5, 1.3), "lamp", 0.55, 0.4)
    p.line((0.02, 9), (0.0, 0.22), width=3.4, tone=0.95, taper=(0.0, 0.0))
    p.box(-0.12, -0.06, 0.12, 0.24, 0.85, 1.2)
    globe = [(0.4 * math.sin(a), -0.5 - 0.42 * math.cos(a)) for a in (math.tau * k / 28 for k in range(-11, 12))]
    p.poly([(-0.12, -0.06), *globe, (0.12, -0.06)], "lamp", 1.5)
    p.line((-0.08, -0.1), (-0.12, -0.46), (-0.04, -0.36), (0.04, -0.46), (0.12, -0.36), (0.08, -0.1), width=1.2)


def _leaf(p: Plane, at: XY, size: float, turn: float, tone: str) -> None:
    c, s = size * math.cos(turn), size * math.sin(turn)
    p.poly([(at[0] + x * c - y * s, at[1] + x * s + y * c) for x, y in LEAF], tone, 1.2)
    p.line((at[0] - 1.4 * c, at[1] - 1.4 * s), (at[0] + 0.8 * c, at[1] + 0.8 * s), width=1.4)
    for x in (-0.3, 0.2):
        for y in (-0.3, 0.3):
            p.line((at[0] + x * c, at[1] + x * s), (at[0] + (x + 0.3) * c - y * s, at[1] + (x + 0.3) * s + y * c), width=0.8)


def _scattered(n: int) -> XY:
    """Where one of many leaves is, over the whole picture."""
    return -1.7 + 3.4 * ((n * 0.618) % 1.0), -0.55 + 1.1 * ((n * 0.415 + 0.3) % 1.0)


def _leaves_falling(p: Plane) -> None:
    """Leaves in the air on their way down, each with its wavering path above it, and those that lie."""
    plain(p, 0.12, 0.24)
    p.poly(((-9, -0.72), (9, -0.66), (9, -9), (-9, -9)), 0.4, 1.2)
    for n in range(14):
        _leaf(p, (-1.75 + 0.27 * n, -0.84 - 0.1 * (n % 3)), 0.13, 0.3 * (n % 5) - 0.6, AUTUMN[n % 4])
    for n in range(STEPS):
        x, y = _scattered(n)
        y = y * 1.3 + 0.16
        stroke(p, *((x + 0.06 * math.sin(1.4 * k), y + 0.18 + 0.06 * k) for k in range(5)), width=1.4)
        _leaf(p, (x, y), 0.13 + 0.02 * (n % 3), 1.9 * n, AUTUMN[n % 4])


def _leaves_blown(p: Plane) -> None:
    """Leaves that the wind drives over the ground and up from it, and the lines of the wind."""
    plain(p, 0.12, 0.24)
    p.poly(((-9, -0.4), (9, -0.34), (9, -9), (-9, -9)), 0.4, 1.2)
    for k in range(5):
        y = 0.78 - 0.36 * k
        stroke(p, *((-1.6 + 0.2 * k + 0.2 * n, y + 0.05 * math.sin(0.9 * n + k)) for n in range(11)), width=2.0)
    for n in range(STEPS + 4):
        x, y = _scattered(n)
        _leaf(p, (x, y - 0.3), 0.12 + 0.02 * (n % 3), 0.5 + 0.8 * math.sin(1.7 * n), AUTUMN[n % 4])
        stroke(p, (x - 0.46, y - 0.32), (x - 0.24, y - 0.3), width=1.4)


def _broom_chair(p: Plane) -> None:
    """A chair seen from its side, a broom aslant with its handle against the chair's back."""
    plain(p, 0.34, 0.5)
    p.poly(((-9, -0.7), (9, -0.7), (9, -9), (-9, -9)), 0.5, 1.0)
    p = replace(p, zoom=0.86 * p.zoom)
    p.shade(oval(0.2, -0.98, 1.3, 0.1), "ink", 0.4, 0.06)
    for x0, x1, top in ((0.36, 0.48, 0.9), (1.06, 1.16, 0.0)):
        p.poly(((x0, -1.0), (x1, -1.0), (x1, top), (x0, top)), WOOD, 1.4)
    for y in (0.76, 0.5, 0.24):
        p.box(0.3, y, 0.54, y + 0.12, WOOD, 1.2)
    p.box(0.32, -0.1, 1.2, 0.04, "accent", 1.4)
    p.box(0.46, -0.6, 1.08, -0.52, WOOD, 1.0)
    p.poly(((-0.62, -0.62), (-0.54, -0.66), (0.44, 0.98), (0.36, 1.02)), "#b98a57", 1.4)
    p.poly(((-0.72, -0.6), (-0.46, -0.74), (-0.62, -1.08), (-1.14, -0.98)), STRAW, 1.5)
    for k in range(5):
        p.line((-0.67 + 0.05 * k, -0.64 - 0.02 * k), (-1.04 + 0.1 * k, -0.98 - 0.02 * k), width=1.0)
    p.line((-0.74, -0.66), (-0.5, -0.8), width=3.0, tone="accent")


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "open_watch": _open_watch,
    "black_nails": _black_nails,
    "hung_bulb": _hung_bulb,
    "leaves_falling": _leaves_falling,
    "leaves_blown": _leaves_blown,
    "broom_chair": _broom_chair,
}
"""Drawings by kind of insert."""
