"""Flat close-ups of small creatures, and of what turns, nods and flaps out of doors."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain

WALL, PALE, DARK, WOOD, WATER, BRASS = 0.2, 0.05, 0.84, 0.42, "#a9c3cf", "#d9b044"


def _page(p: Plane, top: Tone, bottom: Tone) -> None:
    plain(p, top, bottom)


def _insect(p: Plane) -> None:
    """A fly, larger than life, and the way it has come."""
    _page(p, 0.14, 0.24)
    for s in (-1, 1):
        p.poly(oval(0.26 * s, -0.06, 0.28, 0.16), "white", 1.0)
        for y in (-0.26, -0.06, 0.12):
            p.line((0.1 * s, y), (0.34 * s, y - 0.04), (0.44 * s, y - 0.22), width=1.5)
    p.disc(0, -0.14, 0.17, DARK, ry=0.3)
    p.disc(0, 0.22, 0.15, 0.7)
    for s in (-1, 1):
        p.disc(0.09 * s, 0.28, 0.07, "#a8232b", line=0.7)
    _way(p, 0.5, 0.2)


def _bee(p: Plane) -> None:
    """A swarm of striped bees."""
    _page(p, 0.06, 0.14)
    spots = (
        (0.0, 0.0, 1.0),
        (-0.9, 0.4, 0.7),
        (0.8, 0.5, 0.7),
        (-0.7, -0.5, 0.75),
        (0.9, -0.4, 0.7),
        (0.1, 0.7, 0.5),
        (-1.4, 0.0, 0.5),
        (1.4, 0.1, 0.5),
        (0.2, -0.74, 0.5),
    )
    for x, y, k in spots:
        for s in (-1, 1):
            p.poly([(x + u * k, y + v * k) for u, v in oval(0.07 * s, 0.2, 0.1, 0.18)], "white", 0.8)
        p.disc(x, y, 0.28 * k, "#e8b73a", ry=0.16 * k)
        for u in (-0.1, 0.03, 0.16):
            p.line((x + u * k, y + 0.14 * k), (x + u * k, y - 0.14 * k), width=3.4 * k)
        p.disc(x - 0.27 * k, y + 0.02 * k, 0.09 * k, DARK)


def _spider(p: Plane) -> None:
    _page(p, 0.14, 0.24)
    for s in (-1, 1):
        for k in range(4):
            y = 0.26 - 0.14 * k
            p.line((0.1 * s, y * 0.5), (0.5 * s, y + 0.34 - 0.2 * k), (0.86 * s, y - 0.1 - 0.1 * k), width=2.4)
    p.disc(0, -0.26, 0.3, DARK, ry=0.34)
    p.disc(0, 0.12, 0.18, DARK)
    p.line((0, 1.0), (0, 0.28), width=0.9)


def _butterfly(p: Plane) -> None:
    _page(p, 0.06, 0.14)
    for s in (-1, 1):
        p.poly(((0, 0.05), (0.3 * s, 0.6), (0.8 * s, 0.62), (0.76 * s, 0.16), (0.1 * s, -0.04)), "accent", 1.2)
        p.poly(((0, -0.02), (0.6 * s, -0.06), (0.56 * s, -0.5), (0.24 * s, -0.54)), "accent", 1.1)
        p.disc(0.54 * s, 0.4, 0.1, PALE, line=0.7)
        p.line((0.02 * s, 0.3), (0.16 * s, 0.6), width=1.0)
    p.disc(0, -0.05, 0.06, DARK, ry=0.36)
    _way(p, 0.9, 0.1)


def _way(p: Plane, x: float, y: float) -> None:
    """A dotted, looping way in the air."""
    for k in range(16):
        a = 0.5 * k
        p.disc(x + 0.07 * k, y - 0.2 + 0.16 * math.sin(a) - 0.02 * k, 0.018, "ink", line=0.0)


def _fish_bowl(p: Plane) -> None:
    _page(p, WALL, 0.3)
    p.box(-9, -9, 9, -0.66, WOOD, 0.9)
    p.disc(0, 0.0, 0.78, PALE, ry=0.72)
    p.poly([(x, y) for x, y in oval(0, 0.0, 0.74, 0.68, 40) if y < 0.36], WATER, 0.7)
    p.poly(oval(0, 0.62, 0.42, 0.09), PALE, 0.9)
    p.poly(((-0.3, -0.06), (0.0, 0.14), (0.3, 0.0), (0.52, 0.16), (0.5, -0.24), (0.3, -0.1), (0.0, -0.22)), "#ee7f2d", 1.2)
    p.disc(-0.16, 0.0, 0.04, "white", line=0.6)
    for x, y, r in ((-0.42, 0.16, 0.05), (-0.36, 0.32, 0.035)):
        p.disc(x, y, r, "white", line=0.6)


def _windmill(p: Plane) -> None:
    _page(p, 0.05, 0.14)
    p.poly(((-9, -0.7), (9, -0.6), (9, -9), (-9, -9)), 0.34, 0.9)
    p.poly(((-0.34, -0.72), (0.34, -0.72), (0.2, 0.3), (-0.2, 0.3)), 0.14, 1.3)
    p.poly(((-0.26, 0.28), (0.26, 0.28), (0.0, 0.54)), DARK, 1.1)
    for k in range(4):
        a = math.tau * k / 4 + 0.5
        c, s = math.cos(a), math.sin(a)
        p.line((0, 0.3), (0.86 * c, 0.3 + 0.86 * s), width=2.6)
        p.poly([(c * r - s * o, 0.3 + s * r + c * o) for r, o in ((0.2, 0.0), (0.86, 0.0), (0.86, 0.2), (0.2, 0.16))], PALE, 1.0)
    p.disc(0, 0.3, 0.05, DARK)


def _scarecrow(p: Plane) -> None:
    _page(p, 0.05, 0.14)
    p.poly(((-9, -0.6), (9, -0.5), (9, -9), (-9, -9)), 0.3, 0.9)
    p.line((0, -0.9), (0, 0.5), width=5, tone=WOOD)
    p.line((-0.9, 0.12), (0.9, 0.16), width=5, tone=WOOD)
    p.poly(
        ((-0.7, 0.28), (0.7, 0.3), (0.72, 0.0), (0.32, -0.02), (0.36, -0.5), (-0.36, -0.5), (-0.32, -0.02), (-0.72, -0.02)), "accent", 1.3
    )
    p.disc(0, 0.5, 0.2, "#e6c77a")
    p.poly(((-0.4, 0.62), (0.4, 0.62), (0.18, 0.7), (0.12, 0.94), (-0.14, 0.92), (-0.18, 0.7)), DARK, 1.1)
    for s in (-1, 1):
        p.line((0.06 * s, 0.56), (0.1 * s, 0.5), width=1.6)
        for k in range(4):
            p.line((0.72 * s, 0.06 + 0.06 * k), (0.96 * s, 0.0 + 0.09 * k), width=1.4, tone=BRASS)


def _clothes_line(p: Plane) -> None:
    _page(p, 0.05, 0.12)
    p.poly(((-9, -0.66), (9, -0.6), (9, -9), (-9, -9)), 0.3, 0.9)
    for s in (-1, 1):
        p.line((1.5 * s, -0.9), (1.5 * s, 0.72), width=4, tone=WOOD)
    p.line((-1.5, 0.66), (0, 0.54), (1.5, 0.66), width=1.2)
    cloths: Sequence[tuple[float, float, Tone]] = ((-1.2, 0.5, "white"), (-0.5, 0.62, "accent"), (0.3, 0.52, PALE), (0.96, 0.36, 0.4))
    for x, wide, tone in cloths:
        p.poly(((x, 0.6), (x + wide, 0.58), (x + wide + 0.26, 0.2), (x + wide + 0.14, -0.12), (x + 0.3, -0.2), (x + 0.1, 0.16)), tone, 1.2)
        p.line((x + wide * 0.4, 0.56), (x + wide * 0.6, 0.2), (x + wide * 0.66, -0.1), width=0.7)
        for u in (x + 0.04, x + wide - 0.04):
            p.line((u, 0.66), (u, 0.54), width=2.0, tone=WOOD)


def _organ(p: Plane) -> None:
    _page(p, 0.3, 0.5)
    for k in range(11):
        x, high = -1.2 + 0.24 * k, 0.9 - 0.3 * abs(math.sin(k * 0.63))
        p.poly(((x - 0.1, -0.1), (x + 0.1, -0.1), (x + 0.1, high), (x, high + 0.08), (x - 0.1, high)), BRASS, 1.1)
        p.box(x - 0.05, 0.02, x + 0.05, 0.1, 0.97, 0.5)
    p.box(-1.4, -0.62, 1.4, -0.1, WOOD)
    for row in (-0.34, -0.54):
        p.box(-0.8, row, 0.8, row + 0.13, PALE, 0.9)
        for k in range(15):
            p.line((-0.75 + 0.107 * k, row), (-0.75 + 0.107 * k, row + 0.13), width=0.6)
    p.box(-1.5, -9, 1.5, -0.62, WOOD + 0.1)


def _rope_door(p: Plane) -> None:
    """The foot of a barred door, and a rope that runs from under it, straight and tight, to the lower edge."""
    _page(p, WALL + 0.3, WALL + 0.4)
    p.poly(((-9, -0.42), (9, -0.42), (9, -9), (-9, -9)), 0.3, 1.4)
    for k in range(4):
        p.line((-0.5 - 0.7 * k, -9), (-0.2 - 0.2 * k, -0.42), width=0.7, alpha=0.6)
        p.line((0.9 + 0.7 * k, -9), (0.4 + 0.2 * k, -0.42), width=0.7, alpha=0.6)
    p.box(-1.2, -0.42, 1.2, 9, 0.95, 1.2)
    for k in range(5):
        p.box(-1.1 + 0.44 * k, -0.28, -0.66 + 0.44 * k, 9, WOOD + 0.04 * (k % 2), 1.2)
        p.line((-0.9 + 0.44 * k, 0.9), (-0.94 + 0.44 * k, 0.1), width=0.7, alpha=0.6)
    p.box(-1.5, 0.38, 1.5, 0.64, 0.24, 1.6)
    for x in (-1.3, 1.3):
        p.box(x - 0.12, 0.3, x + 0.12, 0.5, DARK, 1.2)
    p.shade(((-1.2, -0.42), (1.2, -0.42), (1.0, -0.6), (-1.0, -0.6)), "ink", 0.4)
    _tight(p, (0.06, -0.36), (0.34, -1.3), 0.05, 0.15)


def _rope_taut(p: Plane) -> None:
    """A rope that is drawn tight across the picture, and how it hums."""
    _page(p, 0.1, 0.24)
    _tight(p, (-4.4, -1.0), (4.4, 1.0), 0.12, 0.12)
    for s in (-1, 1):
        for k in range(3):
            x = -0.5 + 0.4 * k
            p.line((x, 0.23 * x + 0.26 * s), (x + 0.3, 0.23 * (x + 0.3) + 0.26 * s), width=1.6, alpha=0.8)


def _tight(p: Plane, a: tuple[float, float], b: tuple[float, float], thin: float, thick: float) -> None:
    """A straight rope with its strands, so thick in half at its ends."""
    long = math.hypot(b[0] - a[0], b[1] - a[1])
    u, v = (b[0] - a[0]) / long, (b[1] - a[1]) / long
    p.poly(
        (
            (a[0] - v * thin, a[1] + u * thin),
            (b[0] - v * thick, b[1] + u * thick),
            (b[0] + v * thick, b[1] - u * thick),
            (a[0] + v * thin, a[1] - u * thin),
        ),
        BRASS,
        1.6,
    )
    at = thin
    while at < long - thick:
        half = thin + (thick - thin) * at / long
        x, y = a[0] + u * at, a[1] + v * at
        ends = (x - v * half + u * half, y + u * half + v * half), (x + v * half - u * half, y - u * half - v * half)
        p.line(*ends, width=1.3, taper=(0.1, 0.1))
        at += half * 1.3


def _painted_side(p: Plane) -> None:
    """The side of a van from behind its cab to its back wheel, and what is painted on it."""
    night = p.drawing.mood.lit
    _page(p, 0.6 if night else WATER, 0.5 if night else 0.12)
    p.poly(((-9, -0.74), (9, -0.74), (9, -9), (-9, -9)), 0.5, 1.2)
    p.poly(((-9, 0.86), (1.5, 0.86), (1.68, 0.7), (1.72, -0.62), (-9, -0.62)), "white", 1.8)
    p.box(-9, -0.72, 1.74, -0.6, DARK, 1.0)
    p.line((-9, -0.36), (1.7, -0.36), width=2.6, tone="accent")
    p.line((-9, 0.72), (1.66, 0.72), width=0.9)
    p.line((-1.36, 0.72), (-1.36, -0.6), width=1.2)
    p.poly(((-9, 0.58), (-1.56, 0.58), (-1.56, 0.06), (-9, 0.06)), 0.62, 1.2)
    p.box(-1.7, -0.1, -1.5, -0.04, DARK, 0.8)
    p.disc(0.92, -0.68, 0.4, DARK, line=1.2)
    p.disc(0.92, -0.7, 0.32, 0.75, line=1.2)
    p.disc(0.92, -0.7, 0.14, 0.2, line=1.0)
    for x, y in ((-0.008, 0.0), (0.008, 0.0), (0.0, 0.008)):
        p.paragraph(p.words or "FLOWERS", 0.16 + x, (0.4 if len(p.words) > ONE_ROW else 0.2) + y, 2.6, 0.26, "ink")


ONE_ROW = 15
"""Letters that stand in one line."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "insect": _insect,
    "bee": _bee,
    "spider": _spider,
    "butterfly": _butterfly,
    "fish_bowl": _fish_bowl,
    "windmill": _windmill,
    "scarecrow": _scarecrow,
    "clothes_line": _clothes_line,
    "organ": _organ,
    "rope_under_door": _rope_door,
    "rope_taut": _rope_taut,
    "painted_side": _painted_side,
}
"""Drawings by kind of insert."""
