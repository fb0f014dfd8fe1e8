"""Flat close-ups of what throws light about and of what runs and steams: searchlight, mirror ball, gutter, radiator, a bomb."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.flat import Plane, glint, oval, page
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import around, arrow

STEEL, DARK, WATER = 0.3, 0.86, "#a9c3cf"


def _searchlight(p: Plane) -> None:
    """A great lamp on its post by night, its beam across the sky, and the way it sweeps."""
    page(p, 0.97, 0.84)
    p.poly(((-0.5, 0.28), (-0.42, -0.06), (9, 0.5), (9, 2.6)), "lamp", 0.0)
    p.shade(((-0.5, 0.28), (-0.42, -0.06), (2.2, 0.1), (2.2, 1.1)), "white", 0.4, 0.1)
    p.poly(((-9, -0.8), (9, -0.8), (9, -9), (-9, -9)), 0.92, 1.0)
    p.poly(((-1.1, -1.2), (-1.02, -0.4), (-0.8, -0.4), (-0.72, -1.2)), 0.6, 1.4)
    p.line((-1.2, 0.1), (-1.14, -0.34), (-0.9, -0.42), (-0.62, -0.3), (-0.6, 0.0), width=8.0, tone=0.6, taper=(0.0, 0.0))
    p.poly(((-1.34, 0.2), (-1.2, -0.22), (-0.5, -0.14), (-0.36, -0.1), (-0.5, 0.42), (-0.64, 0.38)), 0.72, 1.6)
    p.poly(
        [(-0.44 + 0.1 * math.cos(a) - 0.06 * math.sin(a), 0.14 + 0.28 * math.sin(a)) for a in (math.tau * k / 24 for k in range(24))],
        "white",
        1.6,
    )
    for k in range(3):
        p.line((-1.2 + 0.16 * k, 0.2 + 0.04 * k), (-1.1 + 0.16 * k, -0.18 + 0.03 * k), width=1.4)
    for r in (0.9, 1.06):
        p.line(*around(-0.4, 0.14, r, 36, 62), width=2.4, tone="white")
    for r in (0.9, 1.06):
        p.line(*around(-0.4, 0.14, r, -24, -4), width=2.4, tone="white")


def _mirror_ball(p: Plane) -> None:
    """A ball of small mirrors on its cord, the dots of light it throws on the walls of a dark room."""
    page(p, 0.96, 0.86)
    for k in range(46):
        a, r = 2.39996 * k, 0.86 + 0.026 * k
        x, y = 1.2 * r * math.cos(a), 0.1 + r * math.sin(a)
        p.poly(oval(x, y, 0.055, 0.042, 10), ("lamp", "white", "accent")[k % 3], 0.0)
    for k in range(12):
        a = math.tau * k / 12 + 0.2
        p.line(
            (0.66 * math.cos(a), 0.1 + 0.66 * math.sin(a)), (1.0 * math.cos(a), 0.1 + 1.0 * math.sin(a)), width=1.6, tone="lamp", alpha=0.7
        )
    p.line((0.0, 1.4), (0.0, 0.7), width=3.0, tone=0.5)
    p.box(-0.1, 0.66, 0.1, 0.76, STEEL, 1.2)
    p.disc(0.0, 0.1, 0.6, 0.4, line=1.6)
    for row in range(8):
        y0, y1 = (-0.6 + 1.2 * n / 8 for n in (row, row + 1))
        w0, w1 = (math.sqrt(max(0.0, 0.36 - y * y)) for y in (y0, y1))
        for k in range(10):
            s0, s1 = (math.sin(math.pi * (n / 10 - 0.5)) for n in (k, k + 1))
            tone = ("white", 0.12, 0.5, 0.3, "lamp", 0.66)[(k * 5 + row * 7) % 6]
            p.poly(((w0 * s0, 0.1 + y0), (w0 * s1, 0.1 + y0), (w1 * s1, 0.1 + y1), (w1 * s0, 0.1 + y1)), tone, 0.6)
    for x, y in ((-0.2, 0.4), (0.26, -0.04)):
        glint(p, x, y, 0.14, 4, 1.4)


def _gutter(p: Plane) -> None:
    """The eaves of a roof in the rain: tiles, the gutter full to its rim and over it, the pipe that takes it down."""
    page(p, 0.3, 0.16)
    for k in range(26):
        x, y = -1.8 + 0.145 * k, 0.9 - 0.07 * ((k * 7) % 26)
        p.line((x, y), (x - 0.06, y - 0.2), width=1.0, tone="white", alpha=0.8)
    p.poly(((-9, -0.5), (9, -0.5), (9, -9), (-9, -9)), 0.12, 0.0)
    p.poly(((-9, 0.12), (9, -0.02), (9, -9), (-9, -9)), 0.2, 0.9)
    for row in range(4):
        for k in range(11):
            x, y = -2.0 + 0.4 * k + 0.2 * (row % 2), 0.86 - 0.2 * row
            p.poly(((x, y + 0.2), (x + 0.4, y + 0.2), (x + 0.4, y + 0.04), (x + 0.2, y - 0.04), (x, y + 0.04)), "#a5583c", 1.0)
    p.poly(((-9, 0.2), (9, 0.2), (9, 0.1), (-9, 0.1)), WATER, 0.9)
    for k in range(9):
        x = -1.7 + 0.42 * k
        p.line((x, 0.16), (x + 0.12, 0.18), (x + 0.26, 0.15), width=1.8, tone="white")
    p.poly(((-9, 0.1), (9, 0.1), (9, -0.1), (8.9, -0.16), (-9, -0.16)), 0.5, 1.5)
    p.line((-9, 0.02), (9, 0.02), width=1.6, tone=0.2)
    p.poly(((0.9, -0.16), (1.16, -0.16), (1.12, -9), (0.94, -9)), 0.56, 1.4)
    for x, wide, low in ((-1.1, 0.14, -1.3), (-0.2, 0.07, -1.3), (0.3, 0.05, -1.2)):
        p.poly(((x - wide, 0.1), (x + wide, 0.1), (x + wide * 0.8, low), (x - wide * 0.7, low)), WATER, 1.2)
        p.line((x - wide * 0.3, 0.06), (x - wide * 0.25, low), width=1.6, tone="white")
    arrow(p, (-0.9, 0.32), (-0.2, 0.32), (0.5, 0.31), width=2.6)


def _steaming_radiator(p: Plane) -> None:
    """The front of a car with its bonnet up, steam out of the grille and from under the bonnet."""
    plain(p, 0.2, 0.34)
    p.poly(((-9, -0.72), (9, -0.72), (9, -9), (-9, -9)), 0.5, 1.0)
    p.poly(((-0.94, -0.04), (-1.0, 0.9), (1.0, 0.9), (0.94, -0.04)), 0.66, 1.5)
    p.poly(((-0.86, -0.04), (0.86, -0.04), (0.8, 0.2), (-0.8, 0.2)), 0.94, 1.0)
    p.poly(((-1.06, -0.66), (-1.06, -0.02), (1.06, -0.02), (1.06, -0.66)), "accent", 1.6)
    p.box(-0.5, -0.5, 0.5, -0.1, DARK, 1.2)
    for k in range(9):
        p.line((-0.44 + 0.11 * k, -0.12), (-0.44 + 0.11 * k, -0.48), width=1.6, tone=0.4)
    for s in (-1, 1):
        p.disc(0.78 * s, -0.28, 0.17, "white", line=1.3)
    p.box(-1.14, -0.8, 1.14, -0.62, STEEL, 1.4)
    clouds = (
        (-0.5, 0.1, 0.2),
        (0.0, 0.06, 0.24),
        (0.46, 0.12, 0.2),
        (-0.24, 0.36, 0.28),
        (0.28, 0.42, 0.3),
        (-0.5, 0.62, 0.26),
        (0.06, 0.76, 0.34),
        (0.6, 0.8, 0.24),
        (-0.3, 1.0, 0.3),
    )
    for x, y, r in clouds:
        p.disc(x, y, r, "white", ry=r * 0.8, line=1.0)
        p.line(*around(x, y, r * 0.6, 200, 330, r * 0.45), width=1.0)


def _aerial_bomb(p: Plane) -> None:
    """A bomb out of an aeroplane, nose deep in the ground: its body, four fins, the earth it threw up and the cracks about it."""
    plain(p, 0.2, 0.3)
    p.poly(((-9, -0.2), (9, -0.2), (9, -9), (-9, -9)), "#a98f6d", 1.0)
    p.poly(oval(0.1, -0.62, 0.9, 0.2), "#6d5940", 1.2)
    tilt = math.radians(14)
    c, s = math.cos(tilt), math.sin(tilt)

    def at(u: float, v: float) -> tuple[float, float]:
        return (0.1 + u * c + v * s, -0.6 + v * c - u * s)

    for u in (-1, 1):
        p.poly([at(0.1 * u, 0.98), at(0.44 * u, 1.24), at(0.44 * u, 1.66), at(0.1 * u, 1.42)], 0.5, 1.5)
    p.poly(
        [
            at(u, v)
            for u, v in (
                (-0.36, -0.1),
                (-0.38, 0.4),
                (-0.3, 0.8),
                (-0.12, 1.2),
                (-0.12, 1.5),
                (0.12, 1.5),
                (0.12, 1.2),
                (0.3, 0.8),
                (0.38, 0.4),
                (0.36, -0.1),
            )
        ],
        "#5f6b52",
        1.7,
    )
    p.poly([at(u, v) for u, v in ((-0.05, 0.92), (0.05, 0.92), (0.05, 1.66), (-0.05, 1.6))], 0.56, 1.2)
    p.poly([at(u, v) for u, v in ((-0.38, 0.3), (0.38, 0.3), (0.36, 0.44), (-0.37, 0.44))], "#e0b030", 0.9)
    p.line(at(-0.22, 0.0), at(-0.24, 0.7), width=2.4, tone="white", alpha=0.6)
    for x, y, r in (
        (-0.66, -0.56, 0.2),
        (-0.4, -0.74, 0.18),
        (0.0, -0.8, 0.2),
        (0.42, -0.76, 0.17),
        (0.74, -0.6, 0.2),
        (-0.92, -0.7, 0.12),
        (1.0, -0.74, 0.12),
    ):
        p.poly(
            ((x - r, y - 0.5 * r), (x - 0.5 * r, y + 0.6 * r), (x + 0.4 * r, y + 0.5 * r), (x + r, y - 0.4 * r), (x, y - 0.8 * r)),
            "#8a7048",
            1.2,
        )
    for end in ((-1.6, -0.5), (-1.3, -0.96), (1.5, -0.5), (1.4, -0.94)):
        p.line((0.7 * end[0], -0.66), ((0.85 * end[0]), end[1] * 0.9 + 0.06), end, width=1.4)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "searchlight": _searchlight,
    "mirror_ball": _mirror_ball,
    "gutter": _gutter,
    "steaming_radiator": _steaming_radiator,
    "aerial_bomb": _aerial_bomb,
}
"""Drawings by kind of insert."""
