"""What gives light: lamps, candles, torches, fires."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, rod, spread, whole
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Pipe, Turned


def _lamp(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    shade = Turned(((h - 0.32, r), (h, r * 0.6)), p.tone, glow=1.0)
    return [Turned(((0, r * 0.7), (0.03, r * 0.6)), 0.7), rod(0, 0, 0.03, h - 0.3, 0.014, 0.75), shade]


def _table_lamp(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [
        Turned(((0, r * 0.5), (h * 0.1, r * 0.5), (h * 0.3, 0.03), (h * 0.5, 0.025)), 0.6),
        Turned(((h * 0.5, r), (h, r * 0.55)), p.tone, glow=1.0),
    ]


def _ceiling_lamp(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [
        Line(((0, h, 0), (0, h + 1.2, 0)), 0.012, "ink", None),
        Turned(((0, r), (h * 0.5, r * 0.7), (h, r * 0.2)), 0.55),
        Turned(((-0.02, r * 0.85), (0.0, r * 0.9)), 0.0, glow=1.1),
    ]


def _tube_lamp(p: Piece) -> list[Part]:
    return [
        whole(p, tone=0.3),
        Face(
            (
                (-p.width / 2, 0, p.depth / 2),
                (p.width / 2, 0, p.depth / 2),
                (p.width / 2, 0, -p.depth / 2),
                (-p.width / 2, 0, -p.depth / 2),
            ),
            0.0,
            (0, -1, 0),
            0.6,
            0.8,
        ),
    ]


def _chandelier(p: Piece) -> list[Part]:
    r, h = p.width / 2, p.height
    parts: list[Part] = [
        Line(((0, h * 0.5, 0), (0, h + 2.0, 0)), 0.02, "ink", None),
        Turned(((0, 0.05), (h * 0.3, 0.12), (h * 0.5, 0.04)), 0.5),
    ]
    for k in range(6):
        x, z = r * math.cos(k * math.tau / 6), r * math.sin(k * math.tau / 6)
        parts += [Line(((0, h * 0.2, 0), (x * 0.6, 0.02, z * 0.6), (x, h * 0.25, z)), 0.025, 0.55, None), *candle(x, h * 0.25, z, 0.16)]
    return parts


def candle(x: float, y: float, z: float, h: float) -> list[Part]:
    """A burning candle."""
    return [Turned(((y, 0.025), (y + h, 0.025)), 0.02, x, z), Blob((x, y + h + 0.045, z), 0.016, 0.045, 0.0, 0.04, 0.4, 1.0, 1.6)]


def _candles(p: Piece) -> list[Part]:
    parts: list[Part] = []
    for k, x in enumerate(spread(3, p.width)):
        parts += candle(x, 0, 0.03 * (k % 2), p.height * (0.5 + 0.22 * (k % 2)))
    return parts


def _torch(p: Piece) -> list[Part]:
    h = p.height
    return [Pipe((0, 0, -0.05), (0, h * 0.6, 0.06), 0.03, 0.045, 0.7), *flame(0, h * 0.6, 0.06, h * 0.6)]


FIRE = "#e8692c"
"""The colour of a fire, whatever the story's own is."""


def flame(x: float, y: float, z: float, h: float) -> list[Part]:
    """A fire of three tongues."""
    tongues = ((0.0, 1.0, 0.0, FIRE), (0.12, 0.7, 0.01, FIRE), (-0.03, 0.62, 0.02, "lamp"))
    parts: list[Part] = []
    for off, tall, near, tone in tongues:
        w = h * 0.3 * tall
        outline = ((-w, 0.02), (0, -0.02), (w, 0.02), (w * 0.75, 0.4), (w * 0.2, 0.62), (w * 0.3, 1.0), (-w * 0.4, 0.7), (-w * 0.9, 0.36))
        parts.append(Face(tuple((x + off * h + u, y + v * h * tall, z + near) for u, v in outline), tone, None, 0.5, 1.3))
    return parts


def _fire(p: Piece) -> list[Part]:
    logs: list[Part] = [Pipe((-0.4 * p.width, 0.05, i * 0.1), (0.4 * p.width, 0.09, -i * 0.12), 0.06, 0.05, 0.8) for i in (-1, 1)]
    return [*logs, *flame(0, 0.08, 0.05, p.height)]


def _oven_glow(p: Piece) -> list[Part]:
    """The inside of a hot oven."""
    w, h = p.width / 2, p.height
    return [Face(((-w, 0.0, 0.0), (w, 0.0, 0.0), (w, h, 0.0), (-w, h, 0.0)), "#f6b64c", None, 0.4, 0.8)]


TABLE: dict[str, Builder] = {
    "lamp": _lamp,
    "table_lamp": _table_lamp,
    "ceiling_lamp": _ceiling_lamp,
    "tube_lamp": _tube_lamp,
    "chandelier": _chandelier,
    "candles": _candles,
    "torch": _torch,
    "oven_glow": _oven_glow,
    "fire": _fire,
}
"""Builders by kind of piece."""
