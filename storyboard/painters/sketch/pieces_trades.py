"""Single pieces that say where one is: ovens, racks of bread, lift doors, steps, windows on the stars, the mouth of a cave."""

from __future__ import annotations

import math
import random

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, back, box, front, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe


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


def _light_switch(p: Piece) -> list[Part]:
    """A plate with a rocker."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    return [
        whole(
            p, front(0, h * 0.26, w * 0.44, h * 0.48, z, 0.5, line=0.8), front(0, h * 0.3, w * 0.32, h * 0.2, z + 0.002, "accent", line=0.6)
        )
    ]


def _step(p: Piece) -> list[Part]:
    """Three steps: one sits on the second, feet on the ground before the first."""
    w, h, d = p.width, p.height, p.depth
    return [
        box(
            0,
            0,
            z,
            w,
            rise,
            d / 3,
            shift(p.tone, 0.04 * k),
            rule((-w / 2, rise - 0.04, z + d / 6 + 0.003), (w / 2, rise - 0.04, z + d / 6 + 0.003)),
        )
        for k, (z, rise) in enumerate(((d / 3, h / 3), (0.0, h * 2 / 3), (-d / 3, h)))
    ]


def _star_window(p: Piece) -> list[Part]:
    """A pane on the dark: stars, and the limb of a planet in its corner."""
    w, h, z, chance = p.width, p.height, p.depth / 2, random.Random(f"stars {p.x:.2f} {p.z:.2f}")
    marks: list[Mark] = [front(0, h * 0.06, w * 0.95, h * 0.88, z + 0.004, "#10131c", line=0.8)]
    for _ in range(round(26 * w * h)):
        size = chance.uniform(0.008, 0.022)
        marks.append(front(chance.uniform(-0.45, 0.45) * w, chance.uniform(0.1, 0.88) * h, size, size, z + 0.006, "white", line=0.0))
    arc = [(w * 0.47 - h * 0.55 * math.cos(a), h * 0.07 + h * 0.5 * math.sin(a), z + 0.008) for a in (k * math.pi / 16 for k in range(9))]
    marks.append(Face((*arc, (w * 0.47, h * 0.07, z + 0.008)), 0.25, (0, 0, 1), 0.5))
    return [box(0, 0, 0, w, h, p.depth, p.tone, *marks)]


def _cave_mouth(p: Piece) -> list[Part]:
    """A ragged opening."""
    w, h = p.width, p.height
    ring = [
        (w / 2 * math.cos(a) * (1 + 0.12 * math.sin(5 * a)), h * math.sin(a) * (0.92 + 0.08 * math.cos(7 * a)), p.depth / 2)
        for a in (k * math.pi / 14 for k in range(15))
    ]
    return [Face(tuple(ring), p.tone, (0, 0, 1), 1.1)]


def _wheelchair(p: Piece) -> list[Part]:
    """Two great wheels with spokes, two small ones, a seat, a back with handles, rests for the feet."""
    parts: list[Part] = [
        box(0, 0.42, 0.02, 0.44, 0.07, 0.44, p.tone),
        box(0, 0.48, -0.2, 0.44, 0.44, 0.04, p.tone),
        box(0, 0.1, 0.44, 0.36, 0.03, 0.16, 0.6),
    ]
    for x in (-0.27, 0.27):
        rim = tuple((x, 0.31 + 0.31 * math.sin(a), -0.1 + 0.31 * math.cos(a)) for a in (k * math.tau / 18 for k in range(19)))
        parts.append(Line(rim, 0.035, 0.9))
        parts += [Line(((x, 0.31, -0.1), rim[k]), 0.008, 0.6) for k in range(0, 18, 3)]
        parts += [
            Pipe((x * 0.85, 0.9, -0.22), (x * 0.85, 0.9, -0.36), 0.022, 0.022, 0.9),
            Pipe((x * 0.85, 0.46, 0.2), (x * 0.75, 0.12, 0.42), 0.018, 0.018, 0.7),
        ]
        parts += [
            Pipe((x * 0.85, 0.44, -0.22), (x * 0.85, 0.92, -0.22), 0.02, 0.02, 0.7),
            box(x * 0.9, 0.66, -0.02, 0.05, 0.04, 0.36, 0.85),
        ]
        small = tuple((x * 0.9, 0.09 + 0.09 * math.sin(a), 0.32 + 0.09 * math.cos(a)) for a in (k * math.tau / 10 for k in range(11)))
        parts.append(Line(small, 0.03, 0.9))
    return parts


def _cane(p: Piece) -> list[Part]:
    h = p.height
    return [Pipe((0, 0, 0), (0, h, 0), 0.012, 0.015, p.tone), Pipe((0, h, -0.02), (0, h - 0.01, 0.11), 0.017, 0.014, p.tone)]


def _crutch(p: Piece) -> list[Part]:
    h = p.height
    bars: list[Part] = [Pipe((s * 0.012, 0.3, 0), (s * 0.05, h, 0), 0.013, 0.013, p.tone) for s in (-1, 1)]
    return [
        *bars,
        Pipe((0, 0, 0), (0, 0.34, 0), 0.016, 0.016, p.tone),
        box(0, h, 0, 0.16, 0.05, 0.06, 0.9),
        box(0, h * 0.6, 0, 0.09, 0.03, 0.05, 0.9),
    ]


TABLE: dict[str, Builder] = {
    "wheelchair": _wheelchair,
    "cane": _cane,
    "crutch": _crutch,
    "step": _step,
    "star_window": _star_window,
    "cave_mouth": _cave_mouth,
    "oven": _oven,
    "bread_rack": _bread_rack,
    "lift_door": _lift_door,
    "button_panel": _button_panel,
    "light_switch": _light_switch,
}
"""Builders by kind of piece."""
