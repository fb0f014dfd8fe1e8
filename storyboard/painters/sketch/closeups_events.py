"""Flat close-ups of doors, spilled and dripping things, and parts of somebody that come into the picture."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_latches import lock_box
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

WALL, PALE, DARK, WOOD, STEEL, SKIN, WATER, BLOOD, BRASS = 0.2, 0.05, 0.84, 0.42, 0.32, 0.06, "#a9c3cf", "#a8232b", "#d9b044"

DARK_WATER = "#5a7080"


def _page(p: Plane, top: Tone, bottom: Tone) -> None:
    plain(p, top, bottom)


def _floor(p: Plane, level: float, tone: Tone, boards: int = 5) -> None:
    """A floor of boards from a level down."""
    p.poly(((-9, level), (9, level), (9, -9), (-9, -9)), tone, 0.9)
    for k in range(-boards, boards + 1):
        p.line((0.34 * k, level), (0.9 * k, -1.3), width=0.6, alpha=0.6)


def _sea(p: Plane) -> Tone:
    """The tone of water: by lamp light and at night it is dark."""
    return DARK_WATER if p.drawing.mood.lit else WATER


def _open_door(p: Plane) -> None:
    """A door that stands open into a dark room, its leaf towards us, the floor before it."""
    _page(p, 0.14, 0.2)
    _floor(p, -0.72, WOOD - 0.1)
    p.box(-0.62, -0.78, 0.56, 0.96, PALE)
    p.box(-0.5, -0.76, 0.44, 0.86, 0.97, 0.9)
    p.poly(((0.44, 0.86), (1.14, 1.02), (1.14, -1.06), (0.44, -0.76)), "accent", 1.4)
    for low, high in ((-0.72, -0.06), (0.14, 0.76)):
        p.poly(((0.56, low + 0.06), (1.0, low - 0.06), (1.0, high + 0.08), (0.56, high)), "accent", 0.8)
    p.disc(1.05, -0.03, 0.065, BRASS)
    p.shade(((-0.5, -0.76), (0.44, -0.76), (0.3, -1.2), (-0.9, -1.2)), "ink", 0.4, 0.06)


def _shut_door(p: Plane) -> None:
    """A whole door that is shut, in its wall."""
    _page(p, 0.14, 0.2)
    _floor(p, -0.78, WOOD - 0.1)
    p.box(-0.64, -0.8, 0.64, 0.98, PALE)
    p.box(-0.52, -0.78, 0.52, 0.88, "accent", 1.3)
    for x0, x1 in ((-0.42, -0.06), (0.06, 0.42)):
        p.box(x0, -0.64, x1, -0.08, "accent", 0.8)
        p.box(x0, 0.12, x1, 0.76, "accent", 0.8)
    p.disc(0.42, -0.0, 0.065, BRASS)


def _numbers(p: Plane) -> None:
    """A row of lit figures over a door."""
    _page(p, 0.4, 0.55)
    p.box(-1.3, -0.5, 1.3, 0.5, 0.97, 1.4)
    p.text(p.words or "5 4 3", 0.0, 0.0, 2.2, 0.6, "#ff5a3a")


def _barrier(p: Plane) -> None:
    """A striped boom across a road."""
    _page(p, 0.05, 0.14)
    p.poly(((-9, -0.2), (9, -0.2), (9, -9), (-9, -9)), 0.36, 0.9)
    p.poly(((-0.5, -1.2), (0.9, -1.2), (0.2, -0.2), (-0.06, -0.2)), 0.5, 0.8)
    p.box(-1.5, -0.9, -1.2, 0.3, STEEL, 1.2)
    for k in range(9):
        x = -1.4 + 0.34 * k
        p.poly(((x, 0.02), (x + 0.34, 0.04), (x + 0.34, 0.2), (x, 0.18)), "#c8402f" if k % 2 else "white", 1.0)


def _water(p: Plane) -> None:
    """A sheet of water with waves to the horizon."""
    _page(p, 0.08, 0.16)
    p.poly(((-9, 0.36), (9, 0.36), (9, -9), (-9, -9)), _sea(p), 1.0)
    for k in range(30):
        y = 0.28 - 0.042 * k
        x, long = -1.7 + 0.115 * ((k * 13) % 29), 0.14 + 0.014 * k
        p.line((x, y), (x + long * 0.5, y + 0.02 + 0.0016 * k), (x + long, y), width=1.3, tone="white")
        p.line((x + 0.06, y - 0.03), (x + long, y - 0.03), width=0.8, alpha=0.6)


def _pool(p: Plane, tone: Tone, floor: Tone, *, lit: bool) -> None:
    _page(p, 0.12, 0.2)
    _floor(p, 0.5, floor, 6)
    edge: list[XY] = [
        (-1.2, -0.3), (-0.95, 0.0), (-0.4, 0.1), (0.0, 0.22), (0.5, 0.12), (1.0, 0.08), (1.25, -0.2), (1.0, -0.5), (0.4, -0.62),
        (-0.2, -0.56),
        (-0.7, -0.68), (-1.1, -0.5),
    ]  # fmt: skip
    p.poly(edge, tone, 1.4)
    p.line((-0.7, -0.12), (-0.2, 0.0), width=1.6, tone="white", alpha=0.8)
    p.poly(((1.36, -0.5), (1.52, -0.44), (1.56, -0.56), (1.42, -0.62)), tone, 1.0)
    if lit:
        for r in (0.2, 0.42):
            p.line(
                *[(0.2 + r * math.cos(math.tau * k / 18), -0.24 + 0.34 * r * math.sin(math.tau * k / 18)) for k in range(19)],
                width=1.0,
                tone="white",
            )


def _drip(p: Plane) -> None:
    """A drop that falls from a stain on a ceiling into a bowl of rings."""
    _page(p, 0.1, 0.24)
    p.poly(((-9, 0.7), (9, 0.7), (9, 9), (-9, 9)), PALE, 1.0)
    p.poly(((-0.5, 0.72), (-0.2, 0.68), (0.0, 0.58), (0.2, 0.68), (0.6, 0.72), (0.5, 0.9), (-0.3, 0.92)), 0.4, 0.7)
    _floor(p, -0.5, WOOD - 0.06)
    for y, k in ((0.4, 1.0), (0.05, 1.1), (-0.3, 1.0)):
        p.poly(
            [(x * k, y + v * k) for x, v in ((0, 0.16), (0.07, 0.0), (0.06, -0.08), (0, -0.12), (-0.06, -0.08), (-0.07, 0.0))], WATER, 1.1
        )
    for r in (0.2, 0.42, 0.66):
        p.line(
            *[(r * math.cos(math.tau * k / 20), -0.76 + r * 0.26 * math.sin(math.tau * k / 20)) for k in range(21)], width=1.4, tone=WATER
        )


def _bullet_holes(p: Plane) -> None:
    """Holes in a wall, cracks around them, plaster that flies."""
    _page(p, WALL, WALL + 0.1)
    for x, y in ((-1.1, 0.4), (-0.5, -0.1), (0.1, 0.42), (0.66, -0.16), (1.2, 0.3)):
        for k in range(8):
            a = math.tau * k / 8 + x
            p.line((x + 0.08 * math.cos(a), y + 0.08 * math.sin(a)), (x + 0.3 * math.cos(a), y + 0.26 * math.sin(a)), width=1.3)
        p.disc(x, y, 0.12, PALE, line=0.9)
        p.disc(x, y, 0.075, 0.98, line=0.6)
        p.poly(((x + 0.1, y - 0.4), (x + 0.18, y - 0.34), (x + 0.2, y - 0.46)), PALE, 0.8)


def _crack(p: Plane) -> None:
    """A crack that runs across a wall."""
    _page(p, 0.1, 0.18)
    main = [(-1.7, 0.56), (-1.2, 0.3), (-0.94, 0.4), (-0.5, 0.02), (-0.2, 0.1), (0.2, -0.3), (0.5, -0.2), (0.9, -0.52), (1.7, -0.7)]
    p.line(*main, width=5.0)
    for a, b, c in (
        (1, (-1.0, 0.02), (-1.1, -0.24)),
        (3, (-0.3, 0.36), (-0.1, 0.5)),
        (5, (0.16, -0.6), (0.3, -0.84)),
        (6, (0.7, 0.06), (1.0, 0.16)),
    ):
        p.line(main[a], b, c, width=2.4)
    for x, y in ((-0.4, -0.5), (0.0, -0.7), (0.5, -0.8), (-0.7, -0.3)):
        p.poly(((x, y), (x + 0.09, y + 0.06), (x + 0.12, y - 0.06)), 0.3, 0.8)


def _rubble(p: Plane) -> None:
    """Pieces of a ceiling that come down, beams and dust."""
    _page(p, 0.2, 0.34)
    p.poly(((-9, 0.72), (-0.9, 0.7), (-0.6, 0.5), (-0.2, 0.66), (0.2, 0.46), (0.6, 0.7), (9, 0.66), (9, 9), (-9, 9)), PALE, 1.2)
    p.poly(((-0.6, 0.52), (-0.2, 0.66), (0.2, 0.48), (0.56, 0.68), (0.3, 0.98), (-0.5, 0.98)), 0.97, 0.8)
    for x, y, k in ((-0.7, 0.1, 1.0), (-0.1, 0.24, 0.8), (0.5, 0.0, 1.1), (0.0, -0.3, 1.2), (-0.9, -0.5, 0.9), (0.9, -0.46, 0.8)):
        p.poly([(x + u * k, y + v * k) for u, v in ((-0.2, -0.04), (-0.1, 0.14), (0.12, 0.12), (0.2, -0.06), (0.0, -0.16))], 0.14, 1.3)
        for n in (-1, 0, 1):
            p.line((x + 0.1 * n, y + 0.22 * k), (x + 0.1 * n, y + 0.4 * k), width=1.4)
    p.poly(((0.2, 0.5), (0.34, 0.56), (1.1, -0.7), (0.94, -0.76)), WOOD, 1.2)
    for x, r in ((-1.2, 0.3), (-0.6, 0.36), (0.1, 0.4), (0.8, 0.36), (1.3, 0.3)):
        p.disc(x, -0.96, r, 0.36, ry=r * 0.7, line=0.8)


def _hand_edge(p: Plane, skin: Tone = SKIN, *, nails: bool = True) -> None:
    """Fingers that come round the edge of a door out of the dark behind it."""
    _page(p, 0.92, 0.98)
    p.poly(((-9, -9), (-0.04, -9), (-0.04, 9), (-9, 9)), "accent", 1.4)
    for y0, y1 in ((-9, -0.5), (0.62, 9)):
        p.box(-1.7, y0, -0.34, y1, "accent", 0.9)
    p.poly(((-0.04, -9), (0.12, -9), (0.12, 9), (-0.04, 9)), DARK, 0.8)
    p.shade(((-0.04, 0.62), (-0.9, 0.5), (-0.9, -0.62), (-0.04, -0.7)), "ink", 0.28, 0.06)
    for k, long in enumerate((0.46, 0.6, 0.58, 0.42)):
        y, fat = 0.42 - 0.235 * k, (0.112, 0.118, 0.116, 0.1)[k]
        sag = 0.04 * (k - 1)
        tip = [(-long - fat * math.cos(a), y - sag + fat * 0.94 * math.sin(a)) for a in (math.pi * (0.5 - n / 10) for n in range(11))]
        bent = [(0.3, y + fat), (-0.06, y + fat * 1.12), (-long * 0.5, y - sag * 0.4 + fat * 0.98)]
        back = [(-long * 0.5, y - sag * 0.4 - fat * 0.98), (-0.06, y - fat * 1.12), (0.3, y - fat)]
        p.poly([*bent, *tip, *back], skin, 1.5)
        if nails:
            p.poly(oval(-long - fat * 0.34, y - sag, fat * 0.6, fat * 0.56, 20), "white", 0.8)
        for x in (-0.1, -long * 0.56):
            p.line((x, y + fat * 0.6), (x - 0.02, y), (x, y - fat * 0.5), width=0.8, tone="ink" if nails else "white", alpha=0.7)
    p.poly(((0.12, -9), (9, -9), (9, 9), (0.12, 9)), 0.95, 0.0)


def _hand_mouth(p: Plane) -> None:
    """A hand laid over somebody's mouth, wide eyes above it."""
    _page(p, 0.6, 0.74)
    p.poly([*oval(0, 0.02, 0.74, 0.96, 36)], SKIN, 1.3)
    p.poly(
        ((-0.78, 0.3), (-0.7, 0.8), (-0.3, 1.06), (0.4, 1.06), (0.76, 0.7), (0.78, 0.3), (0.56, 0.62), (0.0, 0.74), (-0.5, 0.6)), DARK, 1.0
    )
    for s in (-1, 1):
        p.poly(oval(0.3 * s, 0.24, 0.16, 0.14), "white", 1.2)
        p.disc(0.3 * s, 0.24, 0.08, DARK, line=0.6)
        p.line((0.14 * s, 0.5), (0.32 * s, 0.56), (0.48 * s, 0.46), width=2.6)
    for k in range(4):
        y = -0.14 - 0.15 * k
        p.poly([(1.0, y + 0.09), (-0.3 + 0.05 * k, y + 0.08), (-0.4 + 0.05 * k, y), (-0.3 + 0.05 * k, y - 0.07), (1.0, y - 0.08)], 0.2, 1.3)
    p.poly(((0.8, 0.1), (1.9, 0.1), (1.9, -1.0), (0.8, -0.74)), 0.2, 1.2)
    p.box(1.3, -1.2, 9, 0.3, 0.75, 1.2)


def _dark_eyes(p: Plane) -> None:
    """Two eyes that shine out of the dark."""
    _page(p, 0.99, 0.96)
    for s in (-1, 1):
        x = 0.5 * s
        p.shade(oval(x, 0.04, 0.4, 0.26), "lamp", 0.3, 0.1)
        p.poly(((x - 0.34, 0.04), (x - 0.12, 0.2), (x + 0.14, 0.2), (x + 0.34, 0.04), (x + 0.12, -0.1), (x - 0.14, -0.1)), "white", 1.0)
        p.disc(x, 0.05, 0.12, "accent", line=0.8)
        p.disc(x, 0.05, 0.055, "ink", line=0.0)


def _blown_curtain(p: Plane) -> None:
    """Curtains that a wind from an open window lifts into the room."""
    _page(p, 0.14, 0.22)
    p.box(-0.8, -0.5, 0.8, 0.86, PALE)
    p.box(-0.7, -0.42, 0.7, 0.78, 0.62, 0.8)
    p.line((-1.3, 0.95), (1.3, 0.95), width=4.0, tone=WOOD)
    for s in (-1, 1):
        p.poly(
            (
                (1.2 * s, 0.94),
                (0.62 * s, 0.94),
                (0.5 * s, 0.5),
                (0.16 * s, 0.16),
                (0.02 * s - 0.2, -0.36),
                (0.4 * s - 0.2, -0.62),
                (0.9 * s, -0.86),
                (1.24 * s, -0.84),
            ),
            "accent",
            1.3,
        )
        for k in range(3):
            p.line((0.76 * s + 0.14 * s * k, 0.9), (0.6 * s + 0.16 * s * k, 0.3), (0.34 * s + 0.3 * s * k, -0.6), width=0.8)


def _windscreen(p: Plane) -> None:
    """The front of a car from before it: its pane, wipers, the top of the bonnet."""
    _page(p, 0.12, 0.26)
    p.poly(((-9, -0.4), (9, -0.4), (9, -9), (-9, -9)), 0.4, 0.8)
    p.poly(((-1.44, -0.5), (-1.02, 0.74), (1.02, 0.74), (1.44, -0.5)), 0.6, 1.2)
    p.poly(((-1.26, -0.42), (-0.92, 0.62), (0.92, 0.62), (1.26, -0.42)), 0.24, 1.2)
    p.disc(0.5, 0.0, 0.3, 0.75, ry=0.34, line=0.8)
    p.poly(((-0.9, -0.42), (-0.7, -0.1), (-0.3, -0.1), (-0.1, -0.42)), 0.7, 0.8)
    p.box(-0.16, 0.44, 0.16, 0.54, DARK, 0.7)
    for s in (-0.7, 0.3):
        p.line((s, -0.44), (s + 0.62, 0.02), width=2.6)
    p.poly(((-1.6, -0.5), (1.6, -0.5), (1.75, -1.3), (-1.75, -1.3)), "accent", 1.3)
    p.line((-0.5, -0.54), (-0.62, -1.2), width=0.9)
    p.line((0.5, -0.54), (0.62, -1.2), width=0.9)


def _moon_water(p: Plane) -> None:
    """A moon over water, its light in a broken path."""
    _page(p, 0.97, 0.88)
    p.shade(oval(0.1, 0.6, 0.5, 0.5), "lamp", 0.5, 0.2)
    p.disc(0.1, 0.6, 0.2, "lamp", line=0.8)
    p.poly(((-9, 0.1), (9, 0.1), (9, -9), (-9, -9)), 0.84, 0.9)
    for k in range(13):
        y, wide = 0.04 - 0.085 * k, 0.08 + 0.035 * k
        x = 0.1 + 0.07 * math.sin(2.3 * k)
        p.poly(((x - wide, y), (x, y + 0.022), (x + wide, y), (x, y - 0.022)), "lamp", 0.0)
        for u in (-1.2, 0.9):
            p.line((u - 0.1 * (k % 3), y), (u + 0.26, y), width=0.9, tone=0.6)


def _signal(p: Plane, lit: int) -> None:
    """A traffic light close, one of its three lamps burning."""
    _page(p, 0.1, 0.24)
    p.box(-0.08, -9, 0.08, -0.8, DARK)
    p.poly(((-0.42, -0.9), (0.42, -0.9), (0.42, 0.96), (-0.42, 0.96)), DARK, 1.4)
    for k, tone in enumerate(("#ff4a3a", "#f5b52e", "#3fc46a")):
        y = 0.62 - 0.6 * k
        if k == lit:
            p.shade(oval(0, y, 0.5, 0.42), tone, 0.7, 0.16)
        p.disc(0, y, 0.23, tone if k == lit else 0.95, line=1.0)
        p.line(*[(0.27 * math.cos(a), y + 0.27 * math.sin(a)) for a in (0.3 + 0.25 * n for n in range(11))], width=2.2, tone=0.6)
        if k == lit:
            for n in range(10):
                a = math.tau * n / 10 + 0.2
                if abs(math.cos(a)) > 0.3:
                    p.line((0.52 * math.cos(a), y + 0.34 * math.sin(a)), (0.74 * math.cos(a), y + 0.48 * math.sin(a)), width=2.2, tone=tone)


def _lamp_post(p: Plane) -> None:
    """The head of a street lamp before a dark sky, its cone of light below."""
    _page(p, 0.97, 0.8)
    p.shade(((-0.1, 0.42), (0.5, 0.42), (1.3, -1.3), (-0.9, -1.3)), "lamp", 0.5, 0.08)
    p.line((-0.9, -1.3), (-0.9, 0.5), (-0.8, 0.74), (-0.5, 0.84), (0.0, 0.8), width=6, tone=0.55)
    p.poly(((-0.16, 0.78), (0.5, 0.7), (0.62, 0.48), (-0.22, 0.5)), 0.6, 1.2)
    p.poly(((-0.18, 0.5), (0.58, 0.48), (0.4, 0.38), (0.0, 0.38)), "lamp", 1.0)
    p.poly(((-9, -0.9), (9, -0.9), (9, -9), (-9, -9)), 0.9, 0.0)
    p.poly(oval(0.2, -0.96, 0.9, 0.12), "lamp", 0.0)


def _train_front(p: Plane) -> None:
    """A locomotive that comes along its rails, the carriages behind it."""
    if p.behind is not None:
        p.behind(0.1)
    else:
        _page(p, 0.08, 0.16)
        p.poly(((-9, 0.1), (9, 0.1), (9, -9), (-9, -9)), 0.34, 0.9)
    for k in range(9):
        y = -1.0 + 0.14 * k
        p.line((-0.5 - 1.0 + 0.2 * k, y), (0.9 - 0.02 * k, y), width=3.4 - 0.3 * k, tone=0.66)
    for a, b in (((-1.1, -1.2), (-1.3, 0.1)), ((0.6, -1.2), (-1.2, 0.1))):
        p.line(a, b, width=3.0, tone=DARK)
    p.poly(((-0.5, 0.66), (-1.9, 0.36), (-1.9, -0.1), (-0.5, -0.6)), "accent", 1.3)
    for k in range(5):
        x, tall = -0.72 - 0.26 * k, 0.3 - 0.045 * k
        p.poly(((x, 0.12 + tall * 0.9), (x - 0.17, 0.1 + tall * 0.76), (x - 0.17, 0.06), (x, 0.04)), "glass", 0.8)
    p.poly(((-0.5, 0.66), (0.5, 0.66), (0.62, 0.4), (0.64, -0.6), (-0.62, -0.6), (-0.6, 0.4)), "accent", 1.4)
    p.poly(((-0.44, 0.52), (0.44, 0.52), (0.5, 0.1), (-0.5, 0.1)), 0.86, 1.1)
    p.poly(((-0.62, -0.6), (0.64, -0.6), (0.5, -0.84), (-0.48, -0.84)), DARK, 1.2)
    for s in (-0.38, 0.4):
        p.shade(oval(s, -0.26, 0.22, 0.2), "lamp", 0.8, 0.08)
        p.disc(s, -0.26, 0.11, "lamp", line=1.0)
    for y, x in ((0.86, -0.4), (0.56, -1.2), (-0.3, -1.2), (-0.5, -0.9)):
        p.line((x, y), (x - 0.7, y - 0.08), width=2.2)


def _sinking(p: Plane) -> None:
    """A boat that goes down by the stern: its bow in the air, bubbles where the rest is."""
    if p.behind is not None:
        p.behind(0.5)
    else:
        _page(p, 0.08, 0.2)
    p.poly(((-0.9, -0.5), (0.56, 0.92), (0.96, 0.76), (0.94, 0.3), (0.3, -0.5)), "accent", 1.4)
    p.line((-0.6, -0.3), (0.9, 0.62), width=1.4)
    p.poly(((-0.2, 0.16), (0.02, 0.56), (0.28, 0.66), (0.24, 0.6)), PALE, 1.1)
    p.line((0.1, 0.5), (-0.5, 0.98), width=3.0)
    top = [(-1.9 + 0.2 * k, -0.24 + (0.05 if k % 2 else -0.03)) for k in range(20)]
    p.poly([*top, (1.9, -9.0), (-1.9, -9.0)], _sea(p), 1.2)
    for x, y, r in (
        (-0.6, -0.34, 0.08),
        (-0.3, -0.46, 0.06),
        (-0.8, -0.5, 0.06),
        (0.0, -0.36, 0.07),
        (-0.46, -0.62, 0.05),
        (-0.1, -0.7, 0.05),
    ):
        p.disc(x, y, r, "white", line=0.9)
    for r in (0.9, 1.2):
        p.line(
            *[(-0.2 + r * math.cos(math.pi + math.pi * k / 16), -0.3 + 0.2 * r * math.sin(math.pi + math.pi * k / 16)) for k in range(17)],
            width=1.6,
            tone="white",
        )


def _reflection(p: Plane) -> None:
    """A pale face in a dark pane, the glass's light over it."""
    _page(p, 0.3, 0.4)
    p.box(-0.98, -9, 0.98, 0.98, 0.55, 1.3)
    p.box(-0.86, -9, 0.86, 0.88, 0.84, 1.0)
    p.poly(((-0.62, -1.2), (-0.5, -0.6), (-0.16, -0.46), (0.16, -0.46), (0.5, -0.6), (0.62, -1.2)), 0.66, 1.0)
    p.poly(((-0.44, -0.5), (-0.46, 0.3), (-0.3, 0.6), (0.0, 0.7), (0.3, 0.6), (0.46, 0.3), (0.44, -0.5)), 0.94, 0.9)
    p.poly(oval(0, 0.1, 0.3, 0.42), 0.4, 1.0)
    p.poly(((-0.3, 0.2), (-0.2, 0.48), (0.1, 0.5), (0.3, 0.2), (0.34, 0.5), (0.0, 0.66), (-0.34, 0.5)), 0.94, 0.0)
    for s in (-1, 1):
        p.poly(oval(0.12 * s, 0.12, 0.06, 0.03), "white", 0.8)
        p.disc(0.12 * s, 0.12, 0.025, DARK, line=0.3)
    p.line((0, 0.08), (-0.03, -0.06), (0.02, -0.07), width=0.9)
    p.line((-0.08, -0.17), (0.08, -0.17), width=1.4)
    for x in (-0.7, -0.5):
        p.line((x, -0.1), (x + 0.5, 0.8), width=1.8, tone="white", alpha=0.6)


def _key_lock(p: Plane) -> None:
    """A key that stands in the lock of a door."""
    _page(p, WOOD, WOOD + 0.14)
    p.box(-1.5, 0.5, -0.5, 9, WOOD + 0.06, 0.7)
    p.poly(oval(-0.1, 0.0, 0.44, 0.82), STEEL, 1.3)
    p.disc(-0.1, 0.66, 0.045, DARK, line=0.4)
    p.disc(-0.1, -0.66, 0.045, DARK, line=0.4)
    p.disc(-0.1, 0.0, 0.12, 0.98, line=0.9)
    p.poly(((-0.12, -0.06), (-0.08, 0.07), (0.62, 0.16), (0.62, -0.02)), "accent", 1.2)
    p.poly(oval(0.86, 0.06, 0.3, 0.34), "accent", 1.3)
    p.poly(oval(0.88, 0.06, 0.14, 0.17), WOOD + 0.05, 1.0)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "open_door": _open_door,
    "shut_door": _shut_door,
    "numbers": _numbers,
    "barrier": _barrier,
    "water": _water,
    "pool": lambda p: _pool(p, WATER, WOOD - 0.08, lit=True),
    "blood": lambda p: _pool(p, BLOOD, 0.3, lit=False),
    "milk_pool": lambda p: _pool(p, "white", WOOD, lit=False),
    "drip": _drip,
    "bullet_holes": _bullet_holes,
    "crack": _crack,
    "rubble": _rubble,
    "hand_edge": _hand_edge,
    "gloved_edge": lambda p: _hand_edge(p, DARK, nails=False),
    "hand_mouth": _hand_mouth,
    "dark_eyes": _dark_eyes,
    "blown_curtain": _blown_curtain,
    "windscreen_close": _windscreen,
    "moon_water": _moon_water,
    "red_light": lambda p: _signal(p, 0),
    "amber_light": lambda p: _signal(p, 1),
    "green_light": lambda p: _signal(p, 2),
    "lamp_post": _lamp_post,
    "train_front": _train_front,
    "sinking": _sinking,
    "reflection": _reflection,
    "key_lock": _key_lock,
    "box_lock": lock_box,
}
"""Drawings by kind of insert."""
