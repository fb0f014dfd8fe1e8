"""Flat close pictures of a yard and of what goes on there by night: a gate that tracks lead to, mud, a boot in a puddle, police lights."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.closeups_light import puffs, tongue
from storyboard.painters.sketch.flat import Plane, oval, page
from storyboard.painters.sketch.insert_marks import arrow
from storyboard.staging.space import XY

WOOD, STRAW, BLUE, RED = "#a9814f", "#7d5c34", "#3f7fe0", "#e23b30"
WATER, NIGHT_WATER = "#8fb0bd", "#3f6475"


def _sky(p: Plane, line: float, ground: float) -> float:
    """Sky over bare ground to a line; the answer is how much darker things are by night."""
    night = 0.42 if p.drawing.mood.dark else 0.0
    page(p, 0.1 + night, 0.2 + night)
    p.poly(((-9, line), (9, line), (9, -9), (-9, -9)), min(0.9, ground + night), 0.9)
    return night


def _posts(p: Plane, tone: float) -> None:
    """The posts of a gateway, and the fence beside them."""
    for x in (-0.62, 0.5):
        p.box(x - 0.07, -0.02, x + 0.07, 0.74, tone, 1.4)
    for y in (0.16, 0.36, 0.56):
        p.box(-9, y, -0.69, y + 0.05, tone, 1.0)
        p.box(0.57, y, 9, y + 0.05, tone, 1.0)


def _gate_tracks(p: Plane) -> None:
    """Two prints of tread that lead to a gateway, its gate swung open towards us."""
    night = _sky(p, 0.22, 0.4)
    _posts(p, 0.5 + night * 0.5)
    for side in (-1, 1):
        left = [(side * 0.62 - 0.3, -1.3), (side * 0.42 - 0.16, -0.7), (side * 0.22 - 0.1, -0.2), (side * 0.14 - 0.06, 0.2)]
        right = [(side * 0.62 + 0.3, -1.3), (side * 0.42 + 0.16, -0.7), (side * 0.22 + 0.1, -0.2), (side * 0.14 + 0.02, 0.2)]
        p.poly([*left, *reversed(right)], 0.84, 1.0)
        for k in range(9):
            t = k / 9
            y, x, half = -1.2 + 1.36 * t, side * (0.6 - 0.46 * t), 0.24 - 0.18 * t
            p.line((x - half, y - 0.06 * (1 - t)), (x, y), (x + half, y - 0.06 * (1 - t)), width=3.2 * (1 - 0.7 * t), tone=0.2)
    wing: list[XY] = [(0.5, 0.02), (0.5, 0.66), (1.34, 0.5), (1.34, -0.5)]
    for a, b in ((0.08, 0.14), (0.26, 0.32), (0.44, 0.5), (0.6, 0.66)):
        far = (-0.5 + (a / 0.66) * 1.0, -0.5 + (b / 0.66) * 1.0)
        p.poly(((0.5, a), (0.5, b), (1.34, far[1]), (1.34, far[0])), WOOD, 1.2)
    p.line(wing[0], (1.34, 0.5), width=5.0, tone=WOOD)
    p.box(1.28, -0.56, 1.38, 0.56, WOOD, 1.3)


def _mud(p: Plane) -> None:
    """Churned wet earth: ridges and prints with water in them."""
    night = p.drawing.mood.dark
    p.box(-9, -9, 9, 9, "#4a3a2a" if night else "#8a6f50", 0.0)
    for row in range(6):
        y, k = 0.9 - 0.38 * row, 0.5 + 0.14 * row
        for n in range(7):
            x = -1.9 + 0.62 * n + 0.3 * (row % 2) + 0.08 * ((n * 5 + row * 3) % 4)
            wide = 0.26 * k + 0.05 * ((n + row) % 3)
            ridge = [(x - wide, y), (x - wide * 0.5, y + 0.1 * k), (x + wide * 0.2, y + 0.07 * k), (x + wide, y - 0.02)]
            p.poly([*ridge, (x + wide * 0.4, y - 0.06 * k), (x - wide * 0.6, y - 0.05 * k)], "#5d4630" if not night else "#32281e", 1.1)
            p.line((x - wide * 0.5, y + 0.08 * k), (x + wide * 0.1, y + 0.06 * k), width=1.4, tone="white", alpha=0.4)
    for x, y, r in ((-0.7, -0.1, 0.4), (0.6, -0.5, 0.5), (0.3, 0.42, 0.28)):
        p.poly(oval(x, y, r, r * 0.3), NIGHT_WATER if night else WATER, 1.2)
        p.line((x - r * 0.5, y + 0.03), (x + r * 0.1, y + 0.04), width=1.6, tone="white", alpha=0.7)


def _drops(p: Plane, x: float, y: float, far: float) -> None:
    """A crown of water thrown up around a point."""
    tone = "#cfe3ea"
    for k in range(11):
        a = math.radians(16 + 148 * k / 10)
        r = far * (0.72 + 0.3 * ((k * 5) % 4) / 3)
        u, v = x + r * math.cos(a) * 1.5, y + r * math.sin(a)
        w = 0.05 * far
        p.poly(((x + 0.6 * r * math.cos(a), y + 0.05), (u - w, v - 0.1 * far), (u, v), (u + w, v - 0.12 * far)), tone, 1.0)
        p.disc(u + 0.1 * math.cos(a), v + 0.12 * far, 0.022 + 0.01 * (k % 3), tone, line=0.8)


def _puddle_step(p: Plane) -> None:
    """A boot that comes down in a puddle: the water leaps up around it."""
    night = _sky(p, 9, 0.42)
    water = NIGHT_WATER if night else WATER
    p.poly(oval(0.0, -0.5, 1.5, 0.4), water, 1.6)
    for r in (0.6, 0.9, 1.2):
        p.line(*oval(0.0, -0.5, r, r * 0.27), width=1.2, tone="white", alpha=0.6)
    _drops(p, -0.02, -0.46, 0.62)
    p.poly(((-0.34, 2.0), (-0.3, 0.34), (0.16, 0.34), (0.24, 2.0)), 0.72, 1.6)
    p.poly(((-0.36, 0.5), (-0.36, -0.3), (-0.3, -0.46), (0.5, -0.46), (0.6, -0.34), (0.5, -0.2), (0.2, -0.06), (0.2, 0.5)), "accent", 1.8)
    p.poly(((-0.36, -0.4), (-0.34, -0.54), (0.56, -0.54), (0.6, -0.38)), 0.92, 1.2)
    for x in (-0.8, -0.5, 0.7, 0.9):
        p.poly(oval(x, -0.56, 0.14, 0.05), "white", 0.8)


def _police_lights(p: Plane) -> None:
    """The light bar on the roof of a police car by night, its two lamps throwing blue over the dark."""
    page(p, 0.97, 0.9)
    for s, tone in ((-1, BLUE), (1, BLUE)):
        p.shade(oval(0.62 * s, 0.16, 1.3, 1.1), tone, 0.75, 0.3)
        p.shade(((0.62 * s, 0.2), (2.4 * s, 1.1), (2.4 * s, -0.5)), "white", 0.3, 0.1)
    p.poly(((-2.2, -0.9), (-1.4, -0.24), (1.4, -0.24), (2.2, -0.9), (2.2, -2), (-2.2, -2)), 0.85, 1.6)
    p.poly(((-1.4, -0.86), (-1.06, -0.4), (1.06, -0.4), (1.4, -0.86)), 0.62, 1.0)
    p.box(-1.1, -0.24, 1.1, -0.1, 0.4, 1.2)
    for s in (-1, 1):
        p.poly(((0.2 * s, -0.1), (1.06 * s, -0.1), (0.98 * s, 0.34), (0.28 * s, 0.34)), BLUE, 1.6)
        p.shade(oval(0.62 * s, 0.12, 0.24, 0.14), "white", 0.95, 0.06)
        for k in range(7):
            a = math.radians(20 + 140 * k / 6)
            p.line(
                (0.62 * s + 0.5 * math.cos(a), 0.2 + 0.36 * math.sin(a)), (0.62 * s + 0.86 * math.cos(a), 0.2 + 0.66 * math.sin(a)),
                width=2.6, tone="#9cc4ff",
            )  # fmt: skip
    p.box(-0.16, -0.1, 0.16, 0.28, 0.3, 1.0)
    p.text("POLICE", 0.0, -0.63, 0.9, 0.2)


def _red_light(p: Plane) -> None:
    """A recorder on a table, its reels behind glass, one small lamp alight."""
    page(p, 0.62, 0.74)
    p.poly(((-9, -0.36), (9, -0.36), (9, -9), (-9, -9)), 0.5, 1.0)
    p.box(-1.0, -0.62, 1.0, 0.56, 0.84, 1.8)
    p.box(-0.82, -0.06, 0.44, 0.42, 0.55, 1.2)
    for x in (-0.5, 0.12):
        p.disc(x, 0.18, 0.18, 0.2, line=1.2)
        p.disc(x, 0.18, 0.06, 0.9, line=0.8)
    for k in range(4):
        p.box(-0.8 + 0.3 * k, -0.44, -0.58 + 0.3 * k, -0.24, 0.4, 1.0)
    p.shade(oval(0.72, 0.22, 0.5, 0.5), RED, 0.8, 0.12)
    p.disc(0.72, 0.22, 0.1, RED, line=1.4)
    p.disc(0.69, 0.26, 0.03, "white", line=0.0)
    for k in range(8):
        a = math.tau * k / 8
        p.line(
            (0.72 + 0.15 * math.cos(a), 0.22 + 0.15 * math.sin(a)),
            (0.72 + 0.25 * math.cos(a), 0.22 + 0.25 * math.sin(a)),
            tone=RED,
            width=2,
        )
    p.text("REC", 0.72, -0.04, 0.34, 0.14)


def _fallen_chair(p: Plane) -> None:
    """A chair on its side on the floor."""
    _sky(p, 0.1, 0.34)
    p.shade(oval(0.0, -0.66, 1.2, 0.1), "ink", 0.45, 0.04)
    for y in (-0.58, 0.14):
        p.poly(((-0.06, y), (-0.06, y + 0.1), (-1.2, y + 0.05), (-1.2, y - 0.03)), WOOD, 1.3)
    for y in (-0.4, 0.3):
        p.poly(((0.0, y), (0.0, y + 0.08), (-0.96, y + 0.06), (-0.96, y)), STRAW, 1.1)
    p.poly(((-0.12, -0.64), (0.06, -0.5), (0.06, 0.44), (-0.12, 0.26)), "accent", 1.5)
    for y in (-0.62, 0.22):
        p.poly(((-0.04, y), (-0.04, y + 0.1), (1.24, y + 0.12), (1.24, y + 0.03)), WOOD, 1.3)
    for x in (0.5, 0.8, 1.1):
        p.poly(((x, -0.54), (x + 0.14, -0.54), (x + 0.14, 0.32), (x, 0.32)), WOOD, 1.2)


def _window_headlights(p: Plane) -> None:
    """A dark room: beyond the window two lamps come near, their light lies in the shape of the panes on wall and floor."""
    page(p, 0.97, 0.9)
    p.poly(((-9, -0.62), (9, -0.62), (9, -9), (-9, -9)), 0.88, 0.9)
    p.box(-0.98, -0.28, 0.42, 0.88, 0.7, 1.4)
    p.box(-0.9, -0.2, 0.34, 0.8, 0.99, 1.2)
    for x in (-0.56, 0.0):
        p.shade(oval(x, 0.14, 0.42, 0.36), "lamp", 0.9, 0.1)
        p.disc(x, 0.14, 0.11, "lamp", line=1.0)
        for k in range(8):
            a = math.tau * k / 8 + 0.2
            p.line(
                (x + 0.15 * math.cos(a), 0.14 + 0.15 * math.sin(a)),
                (x + 0.25 * math.cos(a), 0.14 + 0.25 * math.sin(a)),
                tone="lamp",
                width=2,
            )
    p.box(-0.31, -0.2, -0.25, 0.8, 0.7, 1.0)
    p.box(-0.9, 0.34, 0.34, 0.4, 0.7, 1.0)
    for s, x in ((-1, -0.98), (1, 0.42)):
        p.poly(((x, 0.96), (x + 0.34 * s, 0.96), (x + 0.28 * s, -0.5), (x, -0.5)), 0.8, 1.2)
    for x in (0.0, 0.5):
        p.shade(((0.0 + x, -0.66), (0.44 + x, -0.66), (1.0 + 1.3 * x, -1.2), (0.3 + 1.3 * x, -1.2)), "lamp", 0.5, 0.02)
    p.shade(((1.0, -0.5), (1.0, 0.6), (1.7, 0.8), (1.7, -0.56)), "lamp", 0.4, 0.02)


def _covered_tractor(p: Plane) -> None:
    """A tractor under a tarpaulin: its cab and bonnet stand out in folds, wheels are seen below, ropes hold the edge."""
    night = _sky(p, 0.06, 0.36)
    for x, r in ((-0.62, 0.52), (0.86, 0.32)):
        p.disc(x, -0.86 + r, r, 0.92, line=1.6)
        p.disc(x, -0.86 + r, r * 0.5, "lamp", line=1.2)
        p.disc(x, -0.86 + r, r * 0.14, 0.7, line=0.8)
    cloth: list[XY] = [
        (-1.22, -0.3), (-1.16, 0.2), (-1.02, 0.84), (-0.24, 0.88), (-0.1, 0.3), (0.3, 0.24), (0.98, 0.16), (1.16, -0.16),
        (1.2, -0.52), (0.98, -0.42), (0.74, -0.56), (0.4, -0.4), (0.1, -0.54), (-0.24, -0.36), (-0.6, -0.5), (-0.92, -0.34),
    ]  # fmt: skip
    p.poly(cloth, "#5f7a5a" if not night else "#36463a", 2.0)
    for a, b, c in (
        ((-1.02, 0.84), (-0.9, 0.2), (-0.92, -0.34)),
        ((-0.24, 0.88), (-0.4, 0.2), (-0.24, -0.36)),
        ((0.3, 0.24), (0.22, -0.1), (0.1, -0.54)),
    ):
        p.line(a, b, c, width=1.6, alpha=0.7)
    for a, b in (((0.98, 0.16), (0.74, -0.56)), ((-0.1, 0.3), (-0.24, -0.36)), ((-0.62, 0.84), (-0.6, -0.5))):
        p.line(a, b, width=1.1, alpha=0.5)
    p.line((-1.18, -0.1), (-0.5, -0.16), (0.3, -0.14), (1.18, -0.3), width=3.0, tone=WOOD)
    p.box(0.5, 0.2, 0.58, 0.56, 0.7, 1.2)


def _burning_hay(p: Plane) -> None:
    """A haystack in flames to its top, smoke rolling off it."""
    night = _sky(p, -0.5, 0.4)
    puffs(p, 0.1, 0.3, 1.2, 0.5 + night * 0.6, lean=0.4)
    p.shade(oval(0.0, 0.1, 1.5, 1.1), "lamp", 0.6, 0.3)
    for x, high, lean in ((-0.5, 1.2, -0.04), (0.5, 1.15, 0.05), (-0.16, 1.5, 0.0), (0.2, 1.4, 0.02)):
        tongue(p, x, -0.3, high, lean)
    mound: list[XY] = [
        (-1.0, -0.7),
        (-0.94, -0.2),
        (-0.74, 0.2),
        (-0.4, 0.46),
        (0.0, 0.54),
        (0.4, 0.46),
        (0.74, 0.2),
        (0.94, -0.2),
        (1.0, -0.7),
    ]
    p.poly(mound, "#c9a24a", 1.6)
    for k in range(26):
        x, y = -0.82 + 1.64 * ((k * 0.618) % 1.0), -0.62 + 0.86 * ((k * 0.755) % 1.0)
        if abs(x) < 0.92 - 0.7 * max(0.0, y):
            p.line((x, y), (x + 0.05, y - 0.16), width=1.8, tone=STRAW)
    for x, foot, high in (
        (-0.86, -0.7, 0.8),
        (-0.5, -0.44, 0.72),
        (-0.1, -0.2, 0.8),
        (0.3, -0.36, 0.74),
        (0.66, -0.56, 0.7),
        (0.94, -0.72, 0.78),
    ):
        tongue(p, x, foot, high, 0.03)


def _bucket_chain(p: Plane) -> None:
    """Four in a row who hand full buckets on, each turned to the next; water slops over the rims."""
    night = _sky(p, -0.1, 0.36)
    for k in range(4):
        x, coat = -1.26 + 0.84 * k, (0.66, "accent", 0.5, 0.76)[k]
        p.shade(oval(x + 0.1, -0.96, 0.3, 0.05), "ink", 0.35, 0.02)
        for s in (-1, 1):
            p.poly(((x, -0.2), (x + 0.1 * s, -0.2), (x + 0.2 * s, -0.96), (x + 0.08 * s, -0.96)), 0.84, 1.2)
        p.poly(((x - 0.17, 0.34), (x + 0.17, 0.34), (x + 0.15, -0.26), (x - 0.15, -0.26)), coat, 1.5)
        p.disc(x + 0.03, 0.52, 0.12, "#e3c3a4", ry=0.14, line=1.3)
        p.poly([(x + 0.03 + 0.13 * math.cos(a), 0.54 + 0.14 * math.sin(a)) for a in (0.2 + 0.35 * n for n in range(10))], 0.85, 1.0)
        for shoulder, reach, up in ((x + 0.12, 0.42, -0.02), (x - 0.12, -0.42, -0.02)):
            if -1.5 < x + reach < 1.5:
                p.line(
                    (shoulder, 0.26), (shoulder + reach * 0.36, 0.08), (x + reach - 0.06 * (reach > 0) + 0.06 * (reach < 0), up), width=9.0
                )
                p.line(
                    (shoulder, 0.26),
                    (shoulder + reach * 0.36, 0.08),
                    (x + reach - 0.06 * (reach > 0) + 0.06 * (reach < 0), up),
                    width=6.4,
                    tone=coat,
                )
    for k in range(3):
        x = -0.84 + 0.84 * k
        p.line((x - 0.12, -0.14), (x - 0.06, 0.02), (x + 0.06, 0.02), (x + 0.12, -0.14), width=2.0)
        p.poly(((x - 0.15, -0.14), (x + 0.15, -0.14), (x + 0.11, -0.46), (x - 0.11, -0.46)), 0.3 + night * 0.3, 1.5)
        p.poly(oval(x, -0.14, 0.15, 0.04), NIGHT_WATER if night else WATER, 1.0)
        for u in (-0.1, 0.06):
            p.poly(((x + u, -0.08), (x + u + 0.03, -0.14), (x + u, -0.17), (x + u - 0.03, -0.14)), "white", 0.7)
    arrow(p, (-0.5, 0.86), (0.0, 0.92), (0.6, 0.86), width=2.8)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "gate_tracks": _gate_tracks,
    "churned_mud": _mud,
    "puddle_step": _puddle_step,
    "police_lights": _police_lights,
    "red_light": _red_light,
    "fallen_chair": _fallen_chair,
    "window_headlights": _window_headlights,
    "covered_tractor": _covered_tractor,
    "burning_hay": _burning_hay,
    "bucket_chain": _bucket_chain,
}
"""By kind."""
