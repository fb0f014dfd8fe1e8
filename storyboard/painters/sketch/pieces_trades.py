"""Bakeries and lifts: ovens, racks of bread, sliding doors, panels of buttons."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, back, box, front, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Blob, Face, Mark, Part


def _oven(p: Piece) -> list[Part]:
    """Three decks, each with a long handle and the glow of the fire."""
    w, h, d = p.width, p.height, p.depth
    z, tall = d / 2 + 0.005, h * 0.23
    marks: list[Mark] = []
    for k in range(3):
        y = h * 0.16 + k * (tall + 0.05)
        marks += [
            front(-w * 0.06, y, w * 0.78, tall, z, 0.75),
            front(-w * 0.06, y + tall * 0.28, w * 0.62, tall * 0.46, z + 0.004, "lamp", line=0.5, glow=0.5),
            rule((-w * 0.4, y + tall * 0.88, z + 0.03), (w * 0.28, y + tall * 0.88, z + 0.03), 0.035, 0.1),
            front(w * 0.42, y + tall * 0.4, w * 0.07, tall * 0.34, z + 0.004, 0.05, line=0.5),
        ]
    flue = box(-w * 0.28, h + 0.06, -d * 0.2, 0.28, 0.6, 0.28, 0.6)
    return [whole(p, *marks), box(0, h, 0, w * 1.05, 0.06, d * 1.04, shift(p.tone, 0.2)), flue]


def _bread_rack(p: Piece) -> list[Part]:
    """Posts, trays, and loaves on them."""
    w, h, d = p.width, p.height, p.depth
    rows = max(3, round(h / 0.4))
    parts: list[Part] = [box(i * (w / 2 - 0.02), 0, k * (d / 2 - 0.02), 0.04, h, 0.04, 0.7) for i in (-1, 1) for k in (-1, 1)]
    for row in range(rows):
        y = 0.16 + (h - 0.3) * row / (rows - 1)
        parts.append(box(0, y, 0, w - 0.06, 0.025, d - 0.04, 0.5))
        count = 3 + row % 2
        parts += [Blob((x, y + 0.085, 0.0), w / count * 0.4, 0.08, 0.18 + 0.12 * (row % 3 == 1), 0.06) for x in spread(count, w - 0.16)]
    return parts


def _lift_door(p: Piece) -> list[Part]:
    """Two metal wings that meet in the middle, in a frame."""
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    for make, sign in ((front, 1), (back, -1)):
        z = sign * (d / 2 + 0.005)
        marks += [make(x, 0.05, w * 0.45, h - 0.12, z, shift(p.tone, -0.14), line=0.8) for x in (-w / 4, w / 4)]
        marks.append(rule((0, 0, z * 1.1), (0, h, z * 1.1), 0.03, "ink", (0, 0, sign), 1.0))
        grooves = (-w * 0.33, -w * 0.17, w * 0.17, w * 0.33)
        marks += [rule((x, 0.1, z * 1.1), (x, h - 0.1, z * 1.1), 0.012, 0.6, (0, 0, sign), 0.6) for x in grooves]
    frame: list[Part] = [box(i * (w / 2 + 0.05), 0, 0, 0.1, h + 0.1, d + 0.06, shift(p.tone, 0.3)) for i in (-1, 1)]
    return [*frame, box(0, h, 0, w, 0.1, d + 0.06, shift(p.tone, 0.3)), box(0, 0, 0, w, h, d, p.tone, *marks)]


def _button_panel(p: Piece) -> list[Part]:
    """Two columns of round buttons, one of them lit, under a number."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [front(0, h * 0.84, w * 0.6, h * 0.11, z, 0.85, line=0.5)]
    for k in range(10):
        x, y, r = (-w * 0.2, w * 0.2)[k % 2], h * (0.1 + 0.15 * (k // 2)), w * 0.13
        disc = tuple((x + r * math.cos(math.tau * i / 14), y + r * math.sin(math.tau * i / 14), z) for i in range(14))
        marks.append(Face(disc, "lamp" if k == 5 else 0.3, (0, 0, 1), 0.6, 0.4 if k == 5 else 0.0))
    return [whole(p, *marks)]


TABLE: dict[str, Builder] = {"oven": _oven, "bread_rack": _bread_rack, "lift_door": _lift_door, "button_panel": _button_panel}
"""Builders by kind of piece."""
