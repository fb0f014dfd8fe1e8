"""Close pictures of what is left where something was: marks on walls, in dust and grass, and things that hold nothing."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch import insert_grounds
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_marks import BLUNT
from storyboard.painters.sketch.insert_marks import around

WOOD, DARKER, BRASS, STEEL, STRAW, GREEN, STEM, EARTH = "#8a6038", "#5f3f22", "#c9a24a", 0.36, "#d8c26a", "#7d9460", "#6d7a3c", "#8d7355"
DARK = 0.86
LEAF = ((0.0, 0.0), (-0.3, 0.16), (-0.26, 0.36), (0.0, 0.3), (0.2, 0.44), (0.36, 0.24), (0.24, 0.04))


def _wall_mark(p: Plane) -> None:
    """A papered wall, darker by its years, a pale rectangle on it with a nail over it and dirt along its edge."""
    p.box(-9, -9, 9, 9, 0.46, 0.0)
    for k in range(15):
        p.line((-2.1 + 0.3 * k, -9), (-2.1 + 0.3 * k, 9), width=1.0, alpha=0.4)
    p.poly(((-0.98, -0.8), (0.98, -0.8), (0.98, 0.52), (-0.98, 0.52)), 0.02, 0.0)
    for k in range(7):
        p.line((-0.9 + 0.3 * k, -0.8), (-0.9 + 0.3 * k, 0.52), width=0.8, alpha=0.18)
    p.line((-0.98, -0.8), (0.98, -0.8), (0.98, 0.52), (-0.98, 0.52), (-0.98, -0.8), width=1.2, alpha=0.5)
    for x in (-0.98, 0.98):
        p.shade(((x - 0.05, -0.8), (x + 0.05, -0.8), (x + 0.05, 0.52), (x - 0.05, 0.52)), "ink", 0.3, 0.04)
    p.shade(((0.02, 0.68), (0.3, 0.56), (0.34, 0.5), (0.04, 0.62)), "ink", 0.5, 0.02)
    p.line((-0.02, 0.74), (0.05, 0.66), width=6.0)
    p.disc(-0.03, 0.76, 0.06, STEEL, line=1.2)


def _dust_mark(p: Plane) -> None:
    """A board grey with dust, a clean square in it, a drawn finger's width of dust at its edge."""
    insert_grounds.plain(p, 0.5, 0.6)
    p.poly(((-2.4, -9), (2.4, -9), (2.0, 0.7), (-2.0, 0.7)), 0.24, 1.2)
    p.poly(((-0.86, -0.56), (0.86, -0.56), (0.72, 0.3), (-0.72, 0.3)), WOOD, 0.0)
    for y in (-0.4, -0.16, 0.06, 0.22):
        p.line((-0.8, y), (-0.2, y + 0.02), (0.4, y - 0.02), (0.78, y), width=1.0, tone=DARKER)
    p.line((-0.86, -0.56), (0.86, -0.56), (0.72, 0.3), (-0.72, 0.3), (-0.86, -0.56), width=1.6, tone="white")
    for k in range(70):
        x, y = -1.9 + 0.31 * ((k * 5) % 13) + 0.06 * (k % 3), -0.92 + 0.16 * ((k * 3) % 10) + 0.03 * (k % 2)
        if not (abs(x) < 0.9 and -0.62 < y < 0.36):
            p.disc(x, y, 0.014, 0.5 if k % 2 else "white", line=0.0)


def _ring_mark(p: Plane) -> None:
    """A table, and the wet ring of a glass that stood there."""
    insert_grounds.plain(p, 0.3, 0.4)
    p.poly(((-9, 0.8), (9, 0.8), (9, -9), (-9, -9)), WOOD, 1.2)
    for y, x in ((0.5, -1.6), (0.2, 0.4), (-0.2, -1.9), (-0.6, 0.2), (-0.84, -1.2)):
        p.line((x, y), (x + 0.7, y + 0.03), (x + 1.5, y - 0.01), width=1.0, tone=DARKER)
    for r, tone in ((0.68, DARKER), (0.62, "#b98d5a"), (0.58, DARKER), (0.52, WOOD)):
        p.disc(0.0, -0.1, r, tone, ry=0.7 * r, line=0.0)
    p.line(*around(0.0, -0.1, 0.62, 100, 150, 0.44), width=2.6, tone="white")
    for x, y, r in ((0.8, -0.36, 0.05), (0.92, -0.2, 0.03), (-0.76, -0.5, 0.04)):
        p.disc(x, y, r, DARKER, ry=r * 0.7, line=0.0)


def _grass(p: Plane) -> None:
    """Grass from edge to edge, its blades around an oval that is free of them."""
    insert_grounds.plain(p, 0.2, 0.3)
    p.poly(((-9, 1.5), (9, 1.5), (9, -9), (-9, -9)), GREEN, 0.0)
    p.poly(oval(0.0, -0.2, 1.12, 0.5, 30), STRAW, 0.0)
    for k in range(26):
        a = 2.4 * k
        r = 0.25 + 0.7 * ((k * 7) % 10) / 10
        x, y = r * math.cos(a), -0.2 + 0.42 * r * math.sin(a)
        p.line((x - 0.16, y), (x, y + 0.02), (x + 0.16, y - 0.01), width=1.4, tone="#a8913f")
    for k in range(150):
        x, y = -2.0 + 0.29 * ((k * 5) % 14) + 0.07 * (k % 4), 0.86 - 0.19 * ((k * 3) % 11) - 0.04 * (k % 3)
        if (x / 1.18) ** 2 + ((y + 0.2) / 0.56) ** 2 > 1:
            for lean in (-0.05, 0.02, 0.07):
                p.line((x, y), (x + lean, y + 0.15), width=1.6, tone="#566b3d")


def _cut_stem(p: Plane) -> None:
    """The same, and at its edge a thick stem that was cut through, its pale cut, the vine it belongs to with its leaves."""
    _grass(p)
    vine = ((2.2, 0.5), (1.6, 0.34), (1.1, 0.2), (0.62, 0.0), (0.34, -0.08))
    for width, tone in ((20.0, "ink"), (15.0, STEM)):
        p.line(*vine, width=width, tone=tone, taper=BLUNT)
    p.disc(0.32, -0.08, 0.13, "#e9e3b4", ry=0.15, line=1.4)
    p.disc(0.32, -0.08, 0.06, STEM, ry=0.07, line=0.8)
    for x, y, k in ((1.3, 0.62, 1.0), (1.56, -0.1, 0.8)):
        p.poly([(x + k * u, y + k * v) for u, v in LEAF], GREEN, 1.4)
        p.line((x, y), (x + 0.02, y + 0.26 * k), width=1.2)
    p.line(*around(0.86, 0.34, 0.14, 200, 520), width=2.0, tone=STEM)


def _empty_frame(p: Plane) -> None:
    """A heavy frame on a wall, the wall seen in it, shreds of the canvas along its inner edge."""
    insert_grounds.plain(p, 0.34, 0.44)
    p.shade(((-1.1, -1.0), (1.3, -1.0), (1.3, 0.8), (-1.1, 0.8)), "ink", 0.35, 0.08)
    p.box(-1.24, -0.92, 1.24, 0.92, BRASS, 1.6)
    p.box(-1.12, -0.8, 1.12, 0.8, "#a8842f", 1.0)
    p.box(-0.94, -0.62, 0.94, 0.62, 0.4, 1.4)
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        p.line((1.24 * x, 0.92 * y), (0.94 * x, 0.62 * y), width=1.4)
    top = [(-0.94 + 0.188 * k, 0.62 - (0.14 if k % 2 else 0.05)) for k in range(11)]
    p.poly([(-0.94, 0.62), *top, (0.94, 0.62)], "white", 1.0)
    p.poly(((-0.94, -0.62), (-0.94, -0.3), (-0.86, -0.4), (-0.84, -0.54), (-0.6, -0.56), (-0.5, -0.62)), "white", 1.0)
    p.line((0.82, 0.54), (0.78, 0.2), (0.84, -0.06), width=1.6)


def _empty_plinth(p: Plane) -> None:
    """A plinth whose top is bare, the cleaner round where something stood, a ray of light on it."""
    insert_grounds.plain(p, 0.36, 0.5)
    p.shade(((-0.5, 1.5), (0.5, 1.5), (1.1, 0.0), (-1.1, 0.0)), "lamp", 0.4, 0.1)
    p.poly(((-0.66, -9), (0.66, -9), (0.66, -0.2), (-0.66, -0.2)), 0.14, 1.4)
    p.box(-0.84, -0.36, 0.84, -0.1, 0.1, 1.4)
    p.poly(((-0.84, -0.1), (0.84, -0.1), (0.62, 0.16), (-0.62, 0.16)), 0.22, 1.4)
    p.disc(0.0, 0.03, 0.38, "white", ry=0.08, line=0.9)
    p.line((-0.4, -0.36), (-0.4, -1.4), width=0.9, alpha=0.4)
    p.box(-0.34, -0.8, 0.34, -0.62, BRASS, 0.9)
    for k in range(2):
        p.line((-0.26, -0.68 - 0.07 * k), (0.26, -0.68 - 0.07 * k), width=1.0)


def _empty_cage(p: Plane) -> None:
    """A birdcage with its door wide open and nobody on the perch; a feather under it."""
    insert_grounds.plain(p, 0.22, 0.34)
    p.poly(((-9, -0.78), (9, -0.78), (9, -9), (-9, -9)), 0.06, 1.0)
    p.shade(oval(0.1, -0.86, 1.0, 0.1), "ink", 0.4, 0.05)
    dome = around(0.0, 0.3, 0.72, 0, 180, 0.6)
    p.line((0.0, 0.9), (0.0, 1.02), width=3.0)
    p.line(*around(0.0, 1.08, 0.08, 0, 360), width=2.6)
    for k in range(9):
        x = -0.72 + 0.18 * k
        top = 0.3 + 0.6 * math.sqrt(max(0.0, 1 - (x / 0.72) ** 2))
        if not -0.4 < x < 0.3:
            p.line((x, -0.74), (x, top), width=2.4)
        else:
            p.line((x, 0.2), (x, top), width=2.4)
            p.line((x, -0.74), (x, -0.5), width=2.4)
    p.line(*dome, width=3.0)
    p.line((-0.72, 0.3), (0.72, 0.3), width=2.4)
    p.box(-0.46, -0.52, 0.32, 0.22, 0.0, 2.4)
    p.box(-0.4, -0.46, 0.26, 0.16, 0.62, 0.0)
    p.line((-0.4, -0.16), (0.26, -0.16), width=4.0, tone=WOOD)
    door = ((0.32, -0.52), (1.06, -0.7), (1.06, 0.16), (0.32, 0.22))
    p.poly(door, "glass", 0.0)
    p.line(*door, door[0], width=2.6)
    for k in range(1, 4):
        x = 0.32 + 0.185 * k
        p.line((x, -0.52 - 0.045 * k), (x, 0.22 - 0.015 * k), width=2.0)
    p.box(-0.8, -0.86, 0.8, -0.72, BRASS, 1.4)
    p.poly(((1.1, -0.94), (1.3, -0.84), (1.6, -0.84), (1.66, -0.92), (1.4, -1.0), (1.2, -1.0)), "accent", 1.0)
    p.line((0.98, -0.98), (1.6, -0.88), width=1.4)


def empty_drawer(p: Plane) -> None:
    """A drawer pulled out, seen into from above: its bare boards and corners, nothing in it."""
    insert_grounds.plain(p, 0.3, 0.4)
    p.poly(((-1.5, -0.24), (1.5, -0.24), (1.16, 0.74), (-1.16, 0.74)), WOOD, 1.6)
    p.poly(((-1.34, -0.2), (1.34, -0.2), (1.06, 0.66), (-1.06, 0.66)), DARKER, 1.2)
    p.poly(((-1.08, -0.2), (1.08, -0.2), (0.86, 0.4), (-0.86, 0.4)), "#c4a06c", 1.0)
    for a, b in (((-1.06, 0.66), (-0.86, 0.4)), ((1.06, 0.66), (0.86, 0.4)), ((-1.34, -0.2), (-1.08, -0.2)), ((1.34, -0.2), (1.08, -0.2))):
        p.line(a, b, width=1.2)
    for y in (-0.04, 0.12, 0.28):
        p.line((-0.7, y), (-0.1, y + 0.02), (0.64, y), width=0.9, tone=WOOD)
    p.shade(((-1.08, -0.2), (-0.7, -0.2), (-0.6, 0.4), (-0.86, 0.4)), "ink", 0.3, 0.08)
    for x, y in ((0.5, 0.02), (0.58, -0.06), (-0.3, 0.2)):
        p.disc(x, y, 0.025, 0.2, line=0.4)
    p.box(-1.56, -0.9, 1.56, -0.22, WOOD, 1.6)
    p.box(-1.4, -0.78, 1.4, -0.34, "#966b40", 0.9)
    p.disc(0, -0.56, 0.13, BRASS, line=1.3)


def _empty_safe(p: Plane) -> None:
    """A safe with its thick door open, its shelves bare."""
    insert_grounds.plain(p, 0.3, 0.44)
    p.box(-1.0, -0.92, 0.7, 0.9, STEEL, 1.6)
    p.box(-0.84, -0.76, 0.54, 0.74, DARK, 1.4)
    p.box(-0.7, -0.6, 0.4, 0.6, 0.66, 0.9)
    p.poly(((-0.84, 0.0), (0.54, 0.0), (0.4, 0.08), (-0.7, 0.08)), 0.4, 1.0)
    for a, b in (((-0.84, -0.76), (-0.7, -0.6)), ((0.54, -0.76), (0.4, -0.6)), ((-0.84, 0.74), (-0.7, 0.6)), ((0.54, 0.74), (0.4, 0.6))):
        p.line(a, b, width=1.0, tone="white", alpha=0.6)
    p.poly(((0.7, -0.92), (1.66, -1.1), (1.66, 1.06), (0.7, 0.9)), 0.24, 1.6)
    p.poly(((0.84, -0.76), (1.5, -0.88), (1.5, 0.86), (0.84, 0.74)), 0.44, 1.0)
    for y in (-0.4, 0.0, 0.4):
        p.box(1.56, y - 0.07, 1.8, y + 0.07, 0.14, 1.0)
    p.disc(1.16, 0.0, 0.2, 0.14, line=1.2)


def _empty_case(p: Plane) -> None:
    """A case of glass with a cushion in it that keeps the dent of what lay there."""
    insert_grounds.plain(p, 0.36, 0.5)
    p.box(-1.3, -9, 1.3, -0.5, WOOD, 1.5)
    p.poly(((-0.86, -0.44), (0.86, -0.44), (0.68, -0.12), (-0.68, -0.12)), "accent", 1.3)
    p.disc(0.0, -0.28, 0.34, "ink", ry=0.07, line=0.8)
    p.disc(0.0, -0.27, 0.28, "accent", ry=0.05, line=0.0)
    for points in (((-1.2, -0.5), (-1.2, 0.9), (1.2, 0.9), (1.2, -0.5)), ((-1.2, 0.9), (-0.94, 1.04), (1.44, 1.04), (1.2, 0.9))):
        p.line(*points, width=2.4)
    p.line((1.44, 1.04), (1.44, -0.4), width=2.0)
    for x in (-0.9, -0.6):
        p.line((x, 0.1), (x + 0.3, 0.7), width=2.4, tone="white", alpha=0.7)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "wall_mark": _wall_mark,
    "dust_mark": _dust_mark,
    "ring_mark": _ring_mark,
    "flat_patch": _grass,
    "cut_stem": _cut_stem,
    "empty_frame": _empty_frame,
    "empty_plinth": _empty_plinth,
    "empty_cage": _empty_cage,
    "empty_drawer": empty_drawer,
    "empty_safe": _empty_safe,
    "empty_case": _empty_case,
}
"""Drawings by kind of insert."""
