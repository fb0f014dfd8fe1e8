"""The goods and tools of one trade: meat, toys, shoes, pots, pets, records, gowns, coffee, pianos, photographs."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, spread, whole
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def _meat_rail(p: Piece) -> list[Part]:
    """Carcasses and sausages on hooks from a rail."""
    w, h = p.width, p.height
    parts: list[Part] = [Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.03, 0.03, 0.8)]
    for k, x in enumerate(spread(max(3, round(w / 0.55)), w)):
        parts.append(Line(((x, h, 0), (x, h - 0.16, 0), (x + 0.05, h - 0.2, 0)), 0.025, 0.9))
        if k % 2:
            parts += [Blob((x, h - 0.3 - 0.16 * j, 0.02), 0.07, 0.1, "accent", 0.05) for j in range(5)]
        else:
            parts.append(
                Turned(((h - 1.3, 0.05), (h - 1.1, 0.2), (h - 0.7, 0.15), (h - 0.4, 0.22), (h - 0.18, 0.05)), "accent", x, squash=0.6)
            )
            parts += [
                Line(((x - 0.1, h - 0.55 - 0.1 * j, 0.16), (x + 0.1, h - 0.52 - 0.1 * j, 0.16)), 0.02, "white", None, 0.8) for j in range(4)
            ]
    return parts


def _boards(p: Piece, rows: int) -> tuple[list[Part], list[float]]:
    """An open shelf and the heights of its boards."""
    w, h, d = p.width, p.height, p.depth
    heights = [h * (k + 0.06) / rows for k in range(rows)]
    parts: list[Part] = [
        box(0, 0, -d / 2, w, h, 0.04, shift(p.tone, -0.1)),
        *[box(0, y - 0.04, 0, w, 0.04, d, p.tone) for y in (*heights, h)],
    ]
    return [*parts, *[box(s * w / 2, 0, 0, 0.05, h, d, p.tone) for s in (-1, 1)]], heights


def _bear(x: float, y: float, z: float, s: float) -> list[Part]:
    eyes: list[Part] = [Blob((x + k * 0.04 * s, y + 0.44 * s, z + 0.12), 0.014, 0.014, "ink", 0.0) for k in (-1, 1)]
    ears: list[Part] = [Blob((x + k * 0.11 * s, y + 0.53 * s, z), 0.055 * s, 0.055 * s, 0.5, 0.0) for k in (-1, 1)]
    return [
        *ears,
        Blob((x, y + 0.16 * s, z), 0.15 * s, 0.17 * s, 0.5, 0.05),
        Blob((x, y + 0.42 * s, z + 0.02), 0.13 * s, 0.12 * s, 0.45, 0.0),
        *eyes,
    ]


def _toy_shelf(p: Piece) -> list[Part]:
    """Bears, balls, building bricks and a toy train."""
    parts, heights = _boards(p, 4)
    for row, y in enumerate(heights):
        for k, x in enumerate(spread(5, p.width * 0.94)):
            kind = (row * 2 + k) % 4
            if kind == 0:
                parts += _bear(x, y, 0.05, 0.75)
            elif kind == 1:
                parts += [
                    Blob((x, y + 0.14, 0.05), 0.14, 0.14, "accent", 0.0),
                    Line(((x - 0.13, y + 0.14, 0.2), (x + 0.13, y + 0.14, 0.2)), 0.03, "white"),
                ]
            elif kind == 2:
                parts += [
                    box(x + dx, y + dy, 0.05, 0.14, 0.13, 0.14, t)
                    for dx, dy, t in ((-0.08, 0.0, 0.7), (0.08, 0.0, "accent"), (0, 0.13, 0.1))
                ]
            else:
                parts += [
                    box(x, y + 0.05, 0.05, 0.3, 0.12, 0.14, 0.75),
                    box(x - 0.09, y + 0.17, 0.05, 0.12, 0.12, 0.14, "accent"),
                    rod(x + 0.1, 0.05, y + 0.17, y + 0.28, 0.025, 0.85),
                ]
                parts += [disc(x + dx, y + 0.04, 0.13, 0.045, 0.95) for dx in (-0.09, 0.09)]
    return parts


def _shoe_shelf(p: Piece) -> list[Part]:
    """Rows of shoes."""
    parts, heights = _boards(p, 5)
    for row, y in enumerate(heights):
        for k, x in enumerate(spread(6, p.width * 0.94)):
            shoe = ((0.0, 0.0), (0.24, 0.0), (0.24, 0.05), (0.14, 0.08), (0.08, 0.15), (0.0, 0.15))
            tone: Tone = (0.85, "accent", 0.4)[(row + k) % 3]
            parts.append(Face(tuple((x - 0.12 + a, y + b, 0.1) for a, b in shoe), tone, (0, 0, 1)))
            parts.append(Line(((x - 0.12, y + 0.005, 0.11), (x + 0.12, y + 0.005, 0.11)), 0.02, 0.95))
    return parts


def _pots_shelf(p: Piece) -> list[Part]:
    """Jugs, bowls and vases of clay."""
    parts, heights = _boards(p, 3)
    forms = (
        ((0.0, 0.07), (0.12, 0.14), (0.26, 0.06), (0.34, 0.09)),
        ((0.0, 0.06), (0.08, 0.15), (0.16, 0.17)),
        ((0.0, 0.09), (0.2, 0.12), (0.36, 0.04), (0.4, 0.05)),
    )
    for row, y in enumerate(heights):
        for k, x in enumerate(spread(5, p.width * 0.94)):
            parts.append(Turned(tuple((y + a, b) for a, b in forms[(row + k) % 3]), ("accent", 0.2, 0.6)[(row * 2 + k) % 3], x, 0.05))
    return parts


def _cages(p: Piece) -> list[Part]:
    """Cages over each other, a bird, a rabbit, a hamster in them."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [whole(p, tone=0.2)]
    z = d / 2 + 0.01
    for row in range(2):
        for k, x in enumerate(spread(3, w)):
            y, cw, ch = h * (0.04 + 0.49 * row), w / 3 * 0.9, h * 0.42
            parts.append(front(x, y, cw, ch, z, 0.08))
            if (row + k) % 2:
                parts += [
                    Blob((x, y + ch * 0.5, z + 0.02), 0.09, 0.14, "accent", 0.0),
                    Blob((x + 0.03, y + ch * 0.5 + 0.16, z + 0.03), 0.065, 0.065, "accent", 0.0),
                ]
                parts += [
                    Line(((x + 0.08, y + ch * 0.5 + 0.16, z + 0.04), (x + 0.13, y + ch * 0.5 + 0.13, z + 0.04)), 0.03, 0.9),
                    rule((x - cw / 2, y + ch * 0.36, z + 0.02), (x + cw / 2, y + ch * 0.36, z + 0.02), 0.02),
                ]
            else:
                parts += [
                    Blob((x, y + 0.13, z + 0.02), 0.17, 0.12, 0.45, 0.05),
                    Blob((x + 0.15, y + 0.24, z + 0.03), 0.085, 0.085, 0.45, 0.0),
                ]
                parts += [Blob((x + 0.12 + 0.06 * j, y + 0.38, z + 0.02), 0.026, 0.1, 0.45, 0.0) for j in range(2)]
            parts += [rule((x - cw / 2 + cw * j / 8, y, z + 0.05), (x - cw / 2 + cw * j / 8, y + ch, z + 0.05), 0.012) for j in range(9)]
    return parts


def _record_bins(p: Piece) -> list[Part]:
    """Bins of record sleeves under records on the wall."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0, 0, w, h * 0.42, d, 0.5)]
    for x in spread(4, w):
        parts += [
            Face(
                ((x - 0.2, h * 0.42, s), (x + 0.2, h * 0.42, s), (x + 0.2, h * 0.56, s - 0.06), (x - 0.2, h * 0.56, s - 0.06)), t, (0, 0, 1)
            )
            for s, t in ((d * 0.1, 0.75), (d * 0.3, "accent"))
        ]
    for k, x in enumerate(spread(4, w)):
        y = h * 0.82
        parts += [
            front(x, y - 0.22, 0.44, 0.44, -d / 2 + 0.03, (0.1, "accent")[k % 2]),
            disc(x, y, -d / 2 + 0.05, 0.19, 0.95),
            disc(x, y, -d / 2 + 0.06, 0.06, ("accent", 0.1)[k % 2]),
        ]
    return parts


def _display_case(p: Piece) -> list[Part]:
    """A shop's glass counter with goods on its boards."""
    w, h, z = p.width, p.height, p.depth / 2
    goods: list[Mark] = []
    for row, y in enumerate((h * 0.42, h * 0.66)):
        goods += [
            disc(x, y + 0.07, z + 0.02, 0.07, ("accent", 0.5, 0.15)[(k + row) % 3]) for k, x in enumerate(spread(round(w / 0.22), w * 0.9))
        ]
        goods.append(rule((-w * 0.48, y, z + 0.03), (w * 0.48, y, z + 0.03), 0.02))
    return [whole(p, front(0, h * 0.38, w * 0.96, h * 0.56, z + 0.01, "glass", glow=0.3), *goods)]


def _espresso(p: Piece) -> list[Part]:
    """A coffee machine: levers, spouts, cups on top, steam."""
    w, h, z = p.width, p.height, p.depth / 2
    parts: list[Part] = [
        box(0, h * 0.55, 0, w, h * 0.45, p.depth, 0.12),
        box(0, 0, 0, w, h * 0.12, p.depth, 0.5),
        box(0, h * 0.1, -z * 0.5, w * 0.94, h * 0.5, p.depth * 0.4, 0.4),
    ]
    parts += [Pipe((x, h * 0.55, z), (x, h * 0.4, z + 0.12), 0.025, 0.03, 0.95) for x in (-w * 0.25, w * 0.25)]
    parts += [disc(x, h * 0.78, z + 0.01, 0.06, 0.02) for x in (-w * 0.3, 0.0, w * 0.3)]
    parts += [Turned(((h, 0.03), (h + 0.08, 0.045)), 0.02, x) for x in spread(6, w * 0.9)]
    return [*parts, *[Turned(((h * 0.12, 0.03), (h * 0.12 + 0.07, 0.045)), 0.02, x, z * 0.8) for x in (-w * 0.25, w * 0.25)]]


def _sewing_table(p: Piece) -> list[Part]:
    """A table with a sewing machine, cloth under its needle."""
    w, h, d = p.width, p.height, p.depth
    y = h * 0.64
    arm = (
        (-0.28, 0.0),
        (0.28, 0.0),
        (0.28, 0.4),
        (-0.3, 0.4),
        (-0.3, 0.18),
        (-0.2, 0.18),
        (-0.2, 0.27),
        (0.14, 0.27),
        (0.14, 0.06),
        (-0.28, 0.06),
    )
    parts: list[Part] = [box(0, y - 0.05, 0, w, 0.05, d, p.tone), *legs(w, d, 0, y - 0.05, 0.03, 0.8)]
    parts += [
        Prism(tuple((a, y + b) for a, b in arm), -0.08, 0.08, 0.88),
        disc(0.3, y + 0.26, 0.1, 0.1, 0.7),
        rod(-0.25, 0.0, y + 0.04, y + 0.2, 0.012, 0.2),
    ]
    cloth = (
        (-w / 2, y + 0.02),
        (-0.1, y + 0.02),
        (-0.1, y + 0.06),
        (-w * 0.4, y + 0.07),
        (-w / 2 - 0.05, y - 0.2),
        (-w / 2 - 0.16, y - 0.42),
    )
    return [*parts, Face(tuple((a, b, d / 2 * 0.8) for a, b in cloth), "accent", None)]


def _gown(p: Piece) -> list[Part]:
    """A wedding dress on a stand, its veil behind it."""
    w, h = p.width / 2, p.height
    veil = Face(
        tuple((x * w, y * h, -0.12) for x, y in ((-0.2, 1.0), (0.2, 1.0), (0.8, 0.3), (1.0, 0.0), (-1.0, 0.0), (-0.8, 0.3))), 0.14, None
    )
    skirt = Turned(
        ((0, w * 0.9), (h * 0.2, w * 0.75), (h * 0.55, w * 0.24), (h * 0.7, w * 0.32), (h * 0.84, w * 0.26), (h * 0.88, 0.05), (h, 0.05)),
        "white",
        squash=0.6,
    )
    folds: list[Part] = [
        Line(((w * x, 0.03, w * 0.5), (w * x * 0.3, h * 0.52, w * 0.2)), 0.015, 0.5, None, 0.7) for x in (-0.7, -0.35, 0.0, 0.35, 0.7)
    ]
    return [veil, skirt, *folds, *[Blob((w * x, h * 0.56, w * 0.2), 0.03, 0.03, "accent", 0.0) for x in (-0.15, 0.0, 0.15)]]


def _grand_piano(p: Piece) -> list[Part]:
    """A grand with its lid up: keys in front, three legs."""
    w, h, d = p.width, p.height, p.depth
    y = h * 0.46
    case: list[Part] = [
        box(0, y, 0, w, h * 0.2, d, 0.92),
        *[rod(x, z, 0, y, 0.06, 0.92) for x, z in ((-w * 0.42, d * 0.4), (w * 0.42, d * 0.4), (0, -d * 0.4))],
    ]
    keys: list[Part] = [box(0, y + h * 0.12, d / 2 + 0.12, w * 0.94, 0.05, 0.24, "white")]
    keys += [rule((x, y + h * 0.16, d / 2 + 0.25), (x, y + h * 0.16, d / 2 + 0.08), 0.03, 0.95, None) for x in spread(14, w * 0.9)]
    lid = Face(
        ((-w / 2, y + h * 0.2, d * 0.3), (-w / 2, y + h * 0.2, -d / 2), (w * 0.34, h * 1.1, -d / 2), (w * 0.42, h * 1.1, d * 0.2)),
        0.85,
        None,
        1.2,
    )
    return [lid, *case, Pipe((w * 0.3, y + h * 0.2, 0), (w * 0.3, h, 0), 0.02, 0.02, 0.9), *keys]


def _eye_chart(p: Piece) -> list[Part]:
    """Letters that get smaller from line to line."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    rows = (("E", 0.78, 0.2), ("F P", 0.58, 0.15), ("T O Z", 0.42, 0.11), ("L P E D", 0.29, 0.08), ("P E C F D", 0.19, 0.06))
    return [whole(p, *[Words(text, (0, h * y, z), w * 0.8, h * tall) for text, y, tall in rows], tone=0.0)]


def _photo_backdrop(p: Piece) -> list[Part]:
    """A roll of paper between two lamps with umbrellas."""
    w, h, d = p.width, p.height, p.depth
    sheet = Face(((-w * 0.34, 0.02, d / 2), (w * 0.34, 0.02, d / 2), (w * 0.34, h, -d / 2), (-w * 0.34, h, -d / 2)), 0.02, None, 1.0)
    parts: list[Part] = [sheet, Pipe((-w * 0.4, h, -d / 2), (w * 0.4, h, -d / 2), 0.06, 0.06, 0.3)]
    for s in (-1, 1):
        parts += [
            rod(s * w * 0.46, d * 0.2, 0, h * 0.8, 0.025, 0.9),
            Turned(((h * 0.78, 0.45), (h * 0.92, 0.26), (h * 0.99, 0.03)), 0.04, s * w * 0.46, d * 0.2, glow=0.3),
        ]
        parts.append(box(s * w * 0.46, h * 0.7, d * 0.2, 0.16, 0.14, 0.2, 0.9))
    return parts


def _photo_line(p: Piece) -> list[Part]:
    """Prints pegged to a line."""
    w, h = p.width, p.height
    parts: list[Part] = [Line(((-w / 2, h, 0), (0, h * 0.94, 0), (w / 2, h, 0)), 0.015, 0.9)]
    for k, x in enumerate(spread(max(4, round(w / 0.42)), w)):
        parts += [
            front(x, h * 0.1, 0.3, h * 0.8, 0.01, 0.0),
            front(x, h * 0.2, 0.24, h * 0.56, 0.02, (0.6, 0.85)[k % 2]),
            box(x, h * 0.86, 0.02, 0.03, 0.1, 0.03, "accent"),
        ]
        parts.append(disc(x, h * 0.5, 0.03, 0.06, 0.1))
    return parts


TABLE: dict[str, Builder] = {
    "meat_rail": _meat_rail,
    "toy_shelf": _toy_shelf,
    "shoe_shelf": _shoe_shelf,
    "pots_shelf": _pots_shelf,
    "cages": _cages,
    "record_bins": _record_bins,
    "display_case": _display_case,
    "espresso": _espresso,
    "sewing_table": _sewing_table,
    "gown": _gown,
    "grand_piano": _grand_piano,
    "photo_backdrop": _photo_backdrop,
    "photo_line": _photo_line,
    "eye_chart": _eye_chart,
}
"""What is sold, sewn, played or photographed."""
