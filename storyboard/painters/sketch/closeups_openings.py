"""Flat close-ups of what has an inside: the portal of a tunnel, a glove compartment, a safe; and of the plate of a car."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork import draw_reach
from storyboard.painters.sketch.handwork_parts import KEY, Reach
from storyboard.painters.sketch.insert_grounds import NIGHT, plain
from storyboard.staging.space import XY

STONE, STEEL, DARK, BLACK = 0.34, 0.3, 0.82, 0.97
FOOT, SPRING, BORE = -0.62, 0.1, 0.62
"""Where a portal stands, where its arch begins, and half its width."""


def _arch(half: float, foot: float = FOOT, spring: float = SPRING) -> list[XY]:
    """A portal: straight sides under half a circle."""
    round_ = [(half * math.cos(math.pi * k / 24), spring + half * math.sin(math.pi * k / 24)) for k in range(25)]
    return [(half, foot), *round_, (-half, foot)]


def _stones(p: Plane) -> None:
    """The ring of wedges around the mouth, and the courses of the wall beside it."""
    p.poly(_arch(BORE + 0.2), STONE - 0.12, 1.4)
    for k in range(1, 12):
        a = math.pi * k / 12
        c, s = math.cos(a), math.sin(a)
        p.line((BORE * c, SPRING + BORE * s), ((BORE + 0.2) * c, SPRING + (BORE + 0.2) * s), width=0.9)
    for side in (-1, 1):
        for y in (-0.4, -0.18, 0.04):
            p.line((side * BORE, y), (side * (BORE + 0.2), y), width=0.9)


def _track(p: Plane) -> None:
    """Sleepers and two rails that run together at the portal."""
    for k in range(7):
        near = (k / 6) ** 1.7
        y, half = FOOT - 0.02 - 0.62 * near, 0.3 + 0.78 * near
        p.poly(((-half, y), (half, y), (half * 1.04, y - 0.02 - 0.05 * near), (-half * 1.04, y - 0.02 - 0.05 * near)), 0.72, 0.6)
    for side in (-1, 1):
        p.poly(((side * 0.2, FOOT + 0.06), (side * 0.225, FOOT + 0.06), (side * 0.9, -1.3), (side * 0.78, -1.3)), "white", 0.9)


def _lanes(p: Plane) -> None:
    """The line in the middle of a road, and its edges."""
    for near, far in ((0.0, 0.12), (0.24, 0.42), (0.6, 0.95)):
        a, b = 0.012 + 0.05 * near, 0.012 + 0.05 * far
        p.poly(((-a, FOOT - 0.7 * near), (a, FOOT - 0.7 * near), (b, FOOT - 0.7 * far), (-b, FOOT - 0.7 * far)), "white", 0)
    for side in (-1, 1):
        p.line((side * 0.46, FOOT), (side * 1.4, -1.3), width=2.4, tone="white")


def _tunnel(p: Plane, way: Callable[[Plane], None]) -> None:
    """The mouth of a tunnel in a hillside, the way going into its dark."""
    night = NIGHT if p.drawing.mood.lit else 0.0
    plain(p, 0.06, 0.16)
    hill = ((-9, -9), (-9, 0.34), (-1.7, 0.52), (-0.9, 1.02), (0.1, 1.2), (1.1, 0.98), (1.9, 0.5), (9, 0.3), (9, -9))
    p.poly(hill, 0.42 + night, 1.2)
    for x, y in ((-1.5, 0.3), (-1.2, 0.62), (1.3, 0.66), (1.62, 0.28), (-1.6, -0.1), (1.5, -0.08)):
        p.line((x - 0.09, y - 0.08), (x - 0.03, y + 0.04), (x + 0.05, y - 0.06), (x + 0.1, y + 0.03), width=1.1)
    p.poly(((-1.16, FOOT), (-1.16, 0.94), (-1.22, 0.94), (-1.22, 1.04), (1.22, 1.04), (1.22, 0.94), (1.16, 0.94), (1.16, FOOT)), STONE, 1.3)
    for row, y in enumerate((-0.42, -0.22, -0.02, 0.18, 0.38, 0.58, 0.78)):
        for side in (-1, 1):
            inner = 0.86 if y < SPRING else max(0.2, 0.84 * math.cos(min(1.2, (y - SPRING) / 0.84)))
            p.line((side * inner, y), (side * 1.16, y), width=0.6, alpha=0.6)
            p.line((side * (1.0 + 0.06 * (row % 2)), y), (side * (1.0 + 0.06 * (row % 2)), y + 0.2), width=0.6, alpha=0.6)
    _stones(p)
    p.poly(_arch(BORE), BLACK, 1.4)
    p.poly(((-9, FOOT - 0.02), (9, FOOT - 0.02), (9, -9), (-9, -9)), 0.5 + night, 1.0)
    p.poly(((-0.5, FOOT), (0.5, FOOT), (1.5, -1.3), (-1.5, -1.3)), 0.36 + night, 0.9)
    way(p)
    p.shade(((-BORE, FOOT), (BORE, FOOT), (0.8, FOOT - 0.2), (-0.8, FOOT - 0.2)), "ink", 0.5)


def _tunnel_within(p: Plane) -> None:
    """The inside of a tunnel: rings of lining that grow small to a bright end, the way running out to it."""
    p.box(-9, -9, 9, 9, BLACK, 0)
    for half, tone in ((1.55, 0.9), (1.1, 0.84), (0.76, 0.78), (0.52, 0.7), (0.36, 0.6)):
        p.poly([(x, y * 0.9 + 0.02 * half) for x, y in _arch(half, -half * 0.62, 0.0)], tone, 1.0)
    p.poly(((-0.3, -0.2), (0.3, -0.2), (1.9, -1.4), (-1.9, -1.4)), 0.7, 0.8)
    p.shade(oval(0.0, 0.02, 0.5, 0.44), "lamp", 0.7, 0.16)
    p.poly(_arch(0.2, -0.19, 0.0), "white", 0.9)
    p.poly(((-0.12, -0.2), (0.12, -0.2), (0.55, -1.4), (-0.55, -1.4)), "white", 0)
    for side in (-1, 1):
        for x, y, r in ((0.46, 0.18, 0.025), (0.68, 0.28, 0.035), (1.0, 0.42, 0.05), (1.42, 0.62, 0.07)):
            p.disc(side * x, y, r, "lamp", line=0.6)


def _glove_box(p: Plane) -> None:
    """The dashboard before the other seat, its compartment open, the lid down, a hand on the edge, papers and a torch within."""
    plain(p, 0.5, 0.66)
    p.poly(((-9, 0.62), (9, 0.62), (9, 0.86), (-9, 0.94)), DARK, 1.0)
    p.box(-9, -9, 9, 0.62, 0.6, 0.9)
    for k in range(5):
        p.box(-1.66, 0.3 - 0.1 * k, -1.12, 0.35 - 0.1 * k, BLACK, 0.4)
    p.box(-0.86, -0.3, 0.98, 0.46, BLACK, 1.4)
    p.poly(((-0.86, -0.3), (0.98, -0.3), (0.8, -0.12), (-0.68, -0.12)), 0.74, 0.7)
    p.poly(((-0.5, -0.22), (0.1, -0.2), (0.16, 0.16), (-0.44, 0.2)), "white", 0.9)
    p.line((-0.38, 0.1), (0.04, 0.07), width=0.9)
    p.line((-0.4, 0.0), (0.0, -0.03), width=0.9)
    p.poly(((0.3, -0.2), (0.72, -0.2), (0.72, 0.0), (0.3, 0.0)), "accent", 1.0)
    p.shade(oval(0.1, 0.3, 0.7, 0.16), "lamp", 0.5, 0.1)
    p.box(-0.06, 0.38, 0.2, 0.44, "lamp", 0.7)
    p.poly(((-0.92, -0.3), (1.04, -0.3), (1.24, -0.78), (-1.12, -0.78)), 0.42, 1.4)
    p.poly(((-0.92, -0.3), (1.04, -0.3), (1.05, -0.36), (-0.93, -0.36)), 0.74, 0.6)
    p.box(-0.14, -0.7, 0.22, -0.62, DARK, 0.9)
    draw_reach(p, Reach("pinch", (0.66, -0.7), "right", 1.1), Arm(sleeve="accent"), KEY)


def _safe(p: Plane) -> None:
    """A safe let into a wall: a thick steel door on hinges, its dial with figures, a spoked handle."""
    plain(p, 0.16, 0.26)
    p.shade(((-0.94, -0.9), (1.12, -0.9), (1.12, 0.82), (-0.94, 0.82)), "ink", 0.4)
    p.box(-1.02, -0.86, 1.02, 0.86, DARK, 1.4)
    p.box(-0.92, -0.76, 0.92, 0.76, 0.52, 1.0)
    p.box(-0.8, -0.64, 0.8, 0.64, 0.44, 0.9)
    for y in (-0.46, 0.46):
        p.box(-1.12, y - 0.14, -0.86, y + 0.14, 0.66, 1.1)
    for x in (-0.86, 0.86):
        for y in (-0.7, 0.0, 0.7):
            p.disc(x, y, 0.03, 0.75, line=0.6)
    p.disc(-0.26, 0.06, 0.4, BLACK)
    p.poly(((-0.26, 0.42), (-0.21, 0.53), (-0.31, 0.53)), "accent", 0.8)
    for k in range(24):
        c, s = math.cos(math.tau * k / 24), math.sin(math.tau * k / 24)
        inner = 0.28 if k % 3 == 0 else 0.33
        p.line((-0.26 + inner * c, 0.06 + inner * s), (-0.26 + 0.38 * c, 0.06 + 0.38 * s), width=1.2 if k % 3 == 0 else 0.8, tone="white")
    p.disc(-0.26, 0.06, 0.17, STEEL)
    for k in range(3):
        a = math.tau * (k / 3 + 0.08)
        p.line((0.46, 0.04), (0.46 + 0.28 * math.cos(a), 0.04 + 0.28 * math.sin(a)), width=6.0, tone=0.2)
        p.disc(0.46 + 0.28 * math.cos(a), 0.04 + 0.28 * math.sin(a), 0.055, 0.2)
    p.disc(0.46, 0.04, 0.09, STEEL)


def _number_plate(p: Plane) -> None:
    """The plate on a car between its lamps, its own number large on it."""
    plain(p, 0.7, 0.8)
    p.box(-9, 0.5, 9, 0.62, BLACK, 0.6)
    p.box(-9, -0.72, 9, -0.6, BLACK, 0.6)
    for side in (-1, 1):
        p.disc(side * 1.86, 0.06, 0.36, "accent", ry=0.3)
    p.shade(((-1.26, -0.42), (1.32, -0.42), (1.32, 0.3), (-1.26, 0.3)), "ink", 0.5)
    p.box(-1.3, -0.34, 1.3, 0.38, "white", 1.6)
    p.box(-1.24, -0.28, 1.24, 0.32, "white", 0.7)
    p.text(p.words or "K7 4DR", 0.0, 0.02, 2.2, 0.36)
    for side in (-1, 1):
        p.disc(side * 1.12, 0.24, 0.03, DARK, line=0.5)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "tunnel": lambda p: _tunnel(p, _lanes),
    "rail_tunnel": lambda p: _tunnel(p, _track),
    "tunnel_within": _tunnel_within,
    "glove_box": _glove_box,
    "safe": _safe,
    "number_plate": _number_plate,
}
"""Drawings by kind of insert."""
