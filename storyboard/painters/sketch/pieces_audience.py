"""Rows of folding seats with those who sit in them, from either side, and a folding seat of one's own."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, shift, spread
from storyboard.painters.sketch.solids import Blob, Part, Prism

SEAT, ROW = 0.72, 0.95
"""Metres from seat to seat and from row to row."""
RISE = 0.34
"""Metres a row is higher than the one before it."""
COATS: tuple[Tone, ...] = (0.7, 0.3, 0.5, 0.15, 0.6, 0.85, 0.4)
HAIR: tuple[Tone, ...] = (0.9, 0.6, 0.8, 0.3, 0.95)


def _seat(x: float, y: float, z: float, tone: Tone) -> list[Part]:
    """One seat that looks along +z: its back, its cushion, an arm on its left."""
    cushion = shift(tone, 0.1) if isinstance(tone, float) else tone
    return [
        box(x, y + 0.36, z - 0.24, 0.56, 0.62, 0.09, tone),
        box(x, y + 0.36, z, 0.54, 0.1, 0.44, cushion),
        box(x - 0.34, y, z - 0.02, 0.07, 0.62, 0.46, 0.75),
    ]


def _sitter(n: int, x: float, y: float, z: float) -> list[Part]:
    """Somebody in a seat: shoulders, neck and head, knees before them."""
    coat, tall = COATS[n % len(COATS)], 0.05 * (n % 3)
    chest = (
        (x - 0.17, y + 0.46),
        (x + 0.17, y + 0.46),
        (x + 0.23, y + 0.9 + tall),
        (x + 0.1, y + 1.0 + tall),
        (x - 0.1, y + 1.0 + tall),
        (x - 0.23, y + 0.9 + tall),
    )
    return [
        Prism(chest, z - 0.14, z + 0.08, coat),
        box(x, y + 0.4, z + 0.22, 0.36, 0.15, 0.34, 0.8),
        Blob((x, y + 1.18 + tall, z - 0.03), 0.115, 0.145, HAIR[n % len(HAIR)], 0.06),
        Blob((x, y + 1.14 + tall, z + 0.07), 0.09, 0.115, 0.06, 0.03, 0.5),
    ]


def _audience_rows(p: Piece) -> list[Part]:
    """Rows that rise to the back, most of their seats taken; everybody looks along +z."""
    out: list[Part] = []
    rows, seats = max(1, round(p.depth / ROW)), max(1, round(p.width / SEAT))
    for row in reversed(range(rows)):
        y, z = RISE * row, p.depth / 2 - ROW * (row + 0.5)
        if row:
            out.append(box(0.0, 0.0, z, p.width, y, ROW, 0.8))
        for k, x in enumerate(spread(seats, p.width)):
            n = 3 * k + 5 * row
            out += _seat(x, y, z, "accent" if p.tone > RED else p.tone)
            if n % 7 != EMPTY:
                out += _sitter(n, x, y, z)
    return out


RED, EMPTY = 0.55, 4
"""The tone from which seats are plush, and which of seven seats is free."""


def _folding_seat(p: Piece) -> list[Part]:
    return [*_seat(0.0, 0.0, 0.0, "accent" if p.tone > RED else p.tone), box(0.34, 0.0, -0.02, 0.07, 0.62, 0.46, 0.75)]


TABLE: dict[str, Builder] = {"audience_rows": _audience_rows, "plush_seat": _folding_seat, "folding_seat": _folding_seat}
"""Builders by kind of piece."""
