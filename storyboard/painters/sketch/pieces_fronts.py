"""What tells a front at the height of eyes, where a picture of somebody before it shows no roof: signs and goods, shutters and
flowers, the door of a church, the gate of a castle.
"""

from __future__ import annotations

import math

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import box, front, rod, rule, shift
from storyboard.painters.sketch.pieces_common import goods, shown
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Words

SHOPS = ("BOOKS", "BAKERY", "TAILOR", "FLOWERS", "WINES", "SHOES", "FRUIT")
"""What is over the windows of a street, next to each other."""
SHOP_WIDE = 7.0
"""Metres of front from which its ground floor is a shop; narrower ones are homes."""
SPACING = 8.2
"""Metres from one front of a street to the next."""


def is_shop(p: Piece) -> bool:
    """Whether a front has a shop on its ground floor: not where it has a sign of its own, or is seen from above."""
    return p.width >= SHOP_WIDE and not p.label and p.y >= 0


def shop(p: Piece, x: float, z: float, wide: float) -> tuple[list[Mark], list[Part]]:
    """Goods behind a pane, the name over it, and an awning over every other one."""
    at = round((p.x + p.z * 0.37) / SPACING)
    name = SHOPS[at % len(SHOPS)]
    marks: list[Mark] = [_moved(face, x, 0.12) for face in shown(goods(name), wide * 0.9, 2.4, z + 0.012, 1)]
    marks.append(Words(name, (x, 2.63, z + 0.05), wide * 0.6, 0.26, (0, 0, 1), "paper"))
    if at % 2:
        return marks, []
    stripes: list[Part] = []
    step = wide * 1.08 / 7
    for k in range(7):
        a, b = x - wide * 0.54 + k * step, x - wide * 0.54 + (k + 1) * step
        tone: Tone = (shift(p.tone, 0.38), 0.03)[k % 2]
        stripes.append(Face(((a, 2.44, z), (b, 2.44, z), (b, 2.08, z + 0.8), (a, 2.08, z + 0.8)), tone, None, 0.4))
    return marks, stripes


def _moved(face: Face, x: float, y: float) -> Face:
    return Face(tuple((a + x, b + y, c) for a, b, c in face.points), face.tone, face.normal, face.line, face.glow)


def wall_lamp(x: float, y: float, z: float) -> list[Part]:
    """A lantern on a bracket beside a door."""
    return [
        box(x, y, z + 0.14, 0.2, 0.3, 0.2, 0.85, front(x, y + 0.05, 0.12, 0.2, z + 0.245, "glass", glow=1.0)),
        box(x, y + 0.3, z + 0.1, 0.28, 0.06, 0.3, 0.8),
    ]


def window_box(x: float, y: float, z: float, wide: float, tone: float) -> list[Part]:
    """Flowers on a sill."""
    blooms: list[Part] = []
    for k in range(5):
        at, up = x + wide * (k / 4 - 0.5) * 0.86, y + 0.27 + 0.05 * (k % 3)
        ring: tuple[Vec, ...] = tuple(
            (at + 0.11 * math.cos(a), up + 0.11 * math.sin(a), z + 0.22) for a in (math.tau * i / 6 for i in range(6))
        )
        blooms.append(Face(ring, (0.02, 0.5, 0.2)[k % 3], (0, 0, 1), 0.5))
    return [*blooms, box(x, y, z + 0.13, wide, 0.22, 0.24, shift(tone, 0.3))]


def shutters(x: float, y: float, wide: float, tall: float, z: float, tone: float) -> list[Mark]:
    """Two shutters that stand open beside a window."""
    marks: list[Mark] = []
    for sign in (-1, 1):
        at = x + sign * (wide * 0.5 + 0.22)
        marks.append(front(at, y, 0.4, tall, z, shift(tone, 0.3), line=0.6))
        marks += [rule((at - 0.15, y + tall * k, z + 0.01), (at + 0.15, y + tall * k, z + 0.01), 0.025) for k in (0.2, 0.4, 0.6, 0.8)]
    return marks


def letter_box(x: float, z: float) -> list[Part]:
    """A box for letters on its post, the flag up."""
    return [
        rod(x, z, 0.0, 1.0, 0.04, 0.6),
        box(x, 1.0, z, 0.26, 0.24, 0.46, 0.3, front(x, 1.04, 0.2, 0.05, z + 0.235, 0.85, line=0.3)),
        Line(((x + 0.14, 1.12, z), (x + 0.14, 1.38, z)), 0.03, "accent"),
    ]


def pointed(x: float, y: float, wide: float, tall: float, z: float, tone: Tone, *, glow: float = 0.0) -> Face:
    """A gothic arch on a front: straight sides to six tenths of its height, then two curves to a point."""
    half = wide / 2
    side = [(half, 0.0), (half, 0.6), (half * 0.86, 0.76), (half * 0.52, 0.9), (0.0, 1.0)]
    points = [*side, *((-a, b) for a, b in reversed(side[:-1]))]
    return Face(tuple((x + a, y + b * tall, z) for a, b in points), tone, (0, 0, 1), 0.8, glow)


def church_door(z: float, tone: float) -> tuple[list[Mark], list[Part]]:
    """A pointed door of two leaves with iron hinges, a cross over it, a board with notices beside it."""
    marks: list[Mark] = [
        pointed(0, 0, 2.3, 3.5, z, shift(tone, -0.25)),
        pointed(0, 0, 1.7, 3.0, z + 0.01, 0.72),
        rule((0, 0.0, z + 0.02), (0, 2.95, z + 0.02), 0.03),
        *(rule((s * 0.8, y, z + 0.02), (s * 0.25, y, z + 0.02), 0.07, "ink") for s in (-1, 1) for y in (0.5, 1.1, 1.7)),
        rule((0, 3.62, z + 0.02), (0, 4.5, z + 0.02), 0.14, "ink", alpha=1.0),
        rule((-0.26, 4.22, z + 0.02), (0.26, 4.22, z + 0.02), 0.14, "ink", alpha=1.0),
    ]
    board = box(
        2.9,
        0.9,
        z + 2.0,
        1.3,
        1.0,
        0.1,
        0.75,
        *(
            front(2.9 + x, 1.0 + y, 0.34, 0.4, z + 2.06, 0.02, line=0.5)
            for x, y in ((-0.38, 0.36), (0.02, 0.3), (0.42, 0.1), (-0.3, -0.02))
        ),
    )
    posts: list[Part] = [rod(2.9 + s * 0.6, z + 2.0, 0.0, 1.95, 0.05, 0.7) for s in (-1, 1)]
    return marks, [box(0, 0, z + 0.5, 3.0, 0.16, 1.0, shift(tone, -0.1)), board, *posts]


def castle_gate(wide: float, tall: float, wall: float, z: float) -> list[Mark]:
    """An iron grate in the gate, stones around it, banners and torches on both sides."""
    marks: list[Mark] = [
        rule((x, 0.0, z + 0.02), (x, tall * (0.95 - 0.3 * abs(x / wide) ** 2), z + 0.02), 0.09, 0.5, alpha=1.0)
        for x in (wide * k / 4 for k in range(-3, 4))
    ]
    marks += [rule((-wide * 0.96, tall * y, z + 0.03), (wide * 0.96, tall * y, z + 0.03), 0.09, 0.5, alpha=1.0) for y in (0.14, 0.32, 0.5)]
    for k in range(9):
        a = math.pi * k / 8
        marks.append(front(wide * 1.16 * math.cos(a), tall * (0.52 + 0.52 * math.sin(a)), 0.5, 0.46, z + 0.02, 0.2, line=0.6))
    for sign in (-1, 1):
        x, low, top = sign * wide * 2.1, 2.0, min(wall * 0.9, 6.4)
        cloth = (
            (x - 0.6, top, z + 0.06),
            (x + 0.6, top, z + 0.06),
            (x + 0.6, low, z + 0.06),
            (x, low + 0.5, z + 0.06),
            (x - 0.6, low, z + 0.06),
        )
        marks += [
            Face(cloth, "accent", (0, 0, 1), 0.8),
            front(x, (low + top) / 2 + 0.1, 0.2, 0.9, z + 0.07, 0.02, line=0.4),
            front(x, (low + top) / 2 + 0.45, 0.6, 0.2, z + 0.07, 0.02, line=0.4),
        ]
        fire = sign * wide * 1.45
        flame = (
            (fire - 0.14, 2.5, z + 0.2),
            (fire + 0.14, 2.5, z + 0.2),
            (fire + 0.1, 2.75, z + 0.2),
            (fire, 3.05, z + 0.2),
            (fire - 0.1, 2.75, z + 0.2),
        )
        marks += [rule((fire, 1.9, z + 0.1), (fire, 2.5, z + 0.2), 0.1, "ink", alpha=1.0), Face(flame, "lamp", (0, 0, 1), 0.6, 1.2)]
    for row in range(1, int(wall / 0.8)):
        for k in range(-9, 10):
            x = (k + 0.5 * (row % 2)) * 1.7
            if abs(x) > wide * 1.3 and (row * 5 + k * 3) % 4 == 0:
                marks.append(front(x, row * 0.8, 1.1, 0.4, z + 0.012, 0.24, line=0.35))
    return marks
