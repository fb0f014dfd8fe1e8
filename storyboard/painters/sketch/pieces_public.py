"""Pieces of public rooms: museums, saloons, banks, sheriffs' offices, wards, halls where one plays or watches."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, spread, whole
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Turned, Words


def grid(p: Piece, columns: int, rows: int, tone: Tone, share: float = 0.86) -> list[Mark]:
    """Cells over the whole front of a piece, each `share` of its pitch."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    return [
        front(x, h * (row + (1 - share) / 2) / rows, w / columns * share, h / rows * share, z, tone, line=0.6)
        for x in spread(columns, w)
        for row in range(rows)
    ]


def outline(points: list[tuple[float, float]], z: float, tone: Tone, *, line: float = 0.8, glow: float = 0.0) -> Face:
    """A flat shape seen from the front, corners in (x, y)."""
    return Face(tuple((x, y, z) for x, y in points), tone, (0, 0, 1), line, glow)


def _rope_barrier(p: Piece) -> list[Part]:
    """Brass posts with a rope that sags between them."""
    w, h = p.width, p.height
    posts = list(spread(3, w * 1.5))
    parts: list[Part] = [part for x in posts for part in (rod(x, 0, 0, 0.04, 0.15, "lamp"), rod(x, 0, 0.04, h, 0.03, "lamp"))]
    parts += [Blob((x, h, 0), 0.06, 0.06, "lamp", 0.0) for x in posts]
    for a, b in pairwise(posts):
        sag = tuple((a + (b - a) * k / 8, h * (0.9 - 0.28 * math.sin(math.pi * k / 8)), 0.02) for k in range(9))
        parts.append(Line(sag, 0.055, "accent"))
    return parts


def _bust(p: Piece) -> list[Part]:
    """A head and shoulders of stone on a white base."""
    h = p.height
    return [
        box(0, 0, 0, p.width, h * 0.62, p.depth, 0.02),
        Turned(((h * 0.62, 0.09), (h * 0.68, 0.07), (h * 0.7, 0.2), (h * 0.77, 0.22), (h * 0.8, 0.08)), p.tone, squash=0.6),
        Blob((0, h * 0.89, 0), 0.11, 0.15, p.tone, 0.0),
        Blob((0, h * 0.96, -0.02), 0.115, 0.07, shift(p.tone, 0.15), 0.1),
    ]


def _vitrine(p: Piece) -> list[Part]:
    """A vase under glass on a base, its card before it."""
    w, h, d = p.width, p.height, p.depth
    base = h * 0.55
    edges: list[Part] = [
        Pipe((i * w * 0.46, base, k * d * 0.46), (i * w * 0.46, h, k * d * 0.46), 0.012, 0.012, 0.6) for i in (-1, 1) for k in (-1, 1)
    ]
    vase = Turned(
        ((base, 0.07), (base + 0.14, 0.17), (base + 0.28, 0.15), (base + 0.36, 0.06), (base + 0.42, 0.1)),
        0.55,
        bands=((base + 0.1, base + 0.18, "accent"),),
    )
    return [
        box(0, 0, 0, w, base, d, 0.05, front(0, base * 0.7, w * 0.4, 0.12, d / 2 + 0.004, "white")),
        vase,
        *edges,
        box(0, h, 0, w * 0.96, 0.02, d * 0.96, 0.3),
    ]


def _portrait(p: Piece) -> list[Part]:
    """A head and shoulders in a heavy frame."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [front(0, h * 0.09, w * 0.76, h * 0.82, z, shift(p.tone, 0.2))]
    marks.append(outline([(-w * 0.32, h * 0.1), (w * 0.32, h * 0.1), (w * 0.24, h * 0.36), (-w * 0.24, h * 0.36)], z + 0.002, 0.85))
    face = [(w * 0.13 * math.cos(a), h * 0.56 + h * 0.17 * math.sin(a)) for a in (math.tau * k / 16 for k in range(16))]
    hair = [(w * 0.15 * math.cos(a), h * 0.62 + h * 0.15 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    return [whole(p, *marks, outline(face, z + 0.004, 0.04), outline(hair, z + 0.006, 0.9))]


def _abstract(p: Piece) -> list[Part]:
    """A modern picture: a few strong shapes on white."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [front(0, h * 0.04, w * 0.95, h * 0.92, z, "white")]
    marks += [disc(-w * 0.18, h * 0.62, z + 0.002, min(w, h) * 0.22, "accent"), front(w * 0.2, h * 0.1, w * 0.24, h * 0.6, z + 0.004, 0.9)]
    marks.append(Line(((-w * 0.42, h * 0.2, z + 0.006), (w * 0.42, h * 0.86, z + 0.006)), 0.06, 0.6, (0, 0, 1)))
    return [whole(p, *marks, tone=0.75)]


def _swing_doors(p: Piece) -> list[Part]:
    """Two louvred wings at the height of the chest, the bright street behind them."""
    w, h, z = p.width, p.height, p.depth / 2
    street: Mark = front(0, 0, w * 0.86, h * 0.94, z + 0.004, "white", glow=0.2)
    return [box(0, 0, 0, w, h, p.depth, 0.75, street), *[_wing(x, p, z + 0.06) for x in (-w * 0.215, w * 0.215)]]


def _wing(x: float, p: Piece, z: float) -> Part:
    w, h = p.width, p.height
    louvres = [rule((x - w * 0.16, h * (0.3 + 0.05 * k), z + 0.03), (x + w * 0.16, h * (0.3 + 0.05 * k), z + 0.03), 0.02) for k in range(8)]
    return box(x, h * 0.26, z, w * 0.41, h * 0.44, 0.05, 0.5, *louvres)


def _wanted(p: Piece) -> list[Part]:
    """A bill with a face and what is paid for it."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    return [
        whole(p, tone=0.12),
        Words("WANTED", (0, h * 0.88, z), w * 0.84, h * 0.11),
        disc(0, h * 0.54, z, w * 0.2, 0.4),
        outline([(-w * 0.34, h * 0.26), (w * 0.34, h * 0.26), (w * 0.2, h * 0.4), (-w * 0.2, h * 0.4)], z + 0.002, 0.7),
        front(0, h * 0.68, w * 0.56, h * 0.05, z + 0.004, 0.9),
        Words("500", (0, h * 0.13, z), w * 0.6, h * 0.12),
    ]


def _gun_rack(p: Piece) -> list[Part]:
    """Rifles side by side behind a chained bar."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.03
    parts: list[Part] = [whole(p)]
    for x in spread(5, w * 0.9):
        parts += [Line(((x, h * 0.34, z), (x, h * 0.96, z)), 0.035, 0.95), Line(((x, h * 0.08, z), (x, h * 0.38, z)), 0.09, 0.65)]
    return [*parts, box(0, h * 0.6, z, w, 0.06, 0.03, 0.7)]


def _star(p: Piece) -> list[Part]:
    """A sheriff's star with knobs on its points, in a ring."""
    r, y, z = p.width / 2, p.height / 2, p.depth / 2 + 0.004
    at = [
        (
            r * (0.92 if k % 2 == 0 else 0.4) * math.sin(math.tau * k / 10),
            y + r * (0.92 if k % 2 == 0 else 0.4) * math.cos(math.tau * k / 10),
        )
        for k in range(10)
    ]
    return [
        disc(0, y, z, r, 0.7),
        disc(0, y, z + 0.002, r * 0.9, 0.1),
        outline(at, z + 0.004, "accent"),
        *[disc(x, yy, z + 0.006, r * 0.1, "accent") for x, yy in at[::2]],
    ]


def _pigeonholes(p: Piece) -> list[Part]:
    """Small open boxes, letters in most of them."""
    columns, rows = max(4, round(p.width / 0.3)), max(4, round(p.height / 0.3))
    w, h, z = p.width, p.height, p.depth / 2 + 0.008
    letters: list[Mark] = [
        front(x, h * (row + 0.08) / rows, w / columns * 0.5, h / rows * 0.62, z, "white", line=0.4)
        for i, x in enumerate(spread(columns, w))
        for row in range(rows)
        if (i * 5 + row * 3) % 4
    ]
    return [whole(p, *grid(p, columns, rows, 0.8), *letters)]


def _deposit_boxes(p: Piece) -> list[Part]:
    """Steel boxes with two locks each."""
    columns, rows = max(4, round(p.width / 0.36)), max(5, round(p.height / 0.24))
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    locks: list[Mark] = [
        disc(x + s * 0.05, h * (row + 0.5) / rows, z, 0.022, 0.9) for x in spread(columns, w) for row in range(rows) for s in (-1, 1)
    ]
    return [whole(p, *grid(p, columns, rows, shift(p.tone, -0.16)), *locks)]


def _vault_door(p: Piece) -> list[Part]:
    """A round steel door with bolts and a wheel of spokes."""
    r, y, z = p.width / 2, p.height / 2, p.depth / 2 + 0.004
    parts: list[Part] = [
        disc(0, y, z, r, 0.75, line=1.4),
        disc(0, y, z + 0.01, r * 0.86, 0.3, line=1.2),
        disc(0, y, z + 0.02, r * 0.62, 0.42),
    ]
    parts += [
        disc(r * 0.74 * math.cos(math.tau * k / 16), y + r * 0.74 * math.sin(math.tau * k / 16), z + 0.02, r * 0.06, 0.85)
        for k in range(16)
    ]
    for k in range(5):
        a = math.tau * k / 5 + 0.3
        parts.append(Pipe((0, y, z + 0.1), (r * 0.42 * math.cos(a), y + r * 0.42 * math.sin(a), z + 0.14), 0.035, 0.03, 0.08))
    return [*parts, disc(0, y, z + 0.18, r * 0.12, 0.05)]


def _teller(p: Piece) -> list[Part]:
    """A counter with grilles to speak through, two clerks' places side by side."""
    w, h, d = p.width, p.height, p.depth
    low, z = h * 0.5, d / 2 + 0.01
    parts: list[Part] = [
        box(0, 0, 0, w, low, d, p.tone, *[front(x, 0.12, w * 0.26, low * 0.7, z, shift(p.tone, 0.12)) for x in spread(3, w)])
    ]
    parts += [box(0, low, 0, w * 1.03, 0.05, d * 1.15, 0.2), box(0, h - 0.14, 0, w, 0.14, 0.1, shift(p.tone, 0.2))]
    parts += [box(x, low, 0, 0.1, h - low, 0.1, shift(p.tone, 0.2)) for x in (-w / 2, -w / 6, w / 6, w / 2)]
    return [
        *parts,
        *[
            Pipe((x, low + (0.3 if abs(x % 1) < 0.2 else 0.05), 0), (x, h - 0.14, 0), 0.012, 0.012, "lamp")
            for x in spread(round(w / 0.11), w)
        ],
    ]


def _drawers(p: Piece) -> list[Part]:
    """The steel doors of a morgue: a handle and a card on each."""
    columns, rows = max(2, round(p.width / 0.85)), 3
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    marks: list[Mark] = []
    for x in spread(columns, w):
        for row in range(rows):
            y = h * (row + 0.5) / rows
            marks += [
                rule((x + w / columns * 0.3, y - 0.12, z + 0.02), (x + w / columns * 0.3, y + 0.12, z + 0.02), 0.05, 0.85),
                front(x - w / columns * 0.2, y + 0.06, 0.18, 0.1, z, "white"),
            ]
    return [whole(p, *grid(p, columns, rows, shift(p.tone, -0.1), 0.92), *marks)]


def _slab(p: Piece) -> list[Part]:
    """A steel table with somebody under a sheet, bare feet out."""
    w, h, d = p.width, p.height, p.depth
    shape = [(-0.46, 0), (0.4, 0), (0.38, 0.2), (0.3, 0.13), (0.06, 0.16), (-0.2, 0.2), (-0.32, 0.12), (-0.4, 0.24), (-0.46, 0.16)]
    sheet = Face(tuple((x * w, h + y, d * 0.3) for x, y in shape), "white", None)
    far = Face(tuple((x * w, h + y, -d * 0.2) for x, y in shape), "white", None)
    return [
        *legs(w, d, 0, h - 0.05, 0.03, 0.5),
        box(0, h - 0.05, 0, w, 0.05, d, 0.25),
        far,
        sheet,
        Blob((w * 0.43, h + 0.14, 0), 0.06, 0.1, 0.1, 0.05),
    ]


def _op_lamp(p: Piece) -> list[Part]:
    """The round lamp of an operating theatre on its jointed arm."""
    r = p.width / 2
    bulbs: list[Part] = [
        disc(r * 0.55 * math.cos(math.tau * k / 6), 0.12 + r * 0.3 * math.sin(math.tau * k / 6), r * 0.72, r * 0.17, "lamp", glow=0.4)
        for k in range(6)
    ]
    return [
        Pipe((0, 0.16, 0), (r * 0.9, p.height, 0), 0.03, 0.03, 0.4),
        Pipe((r * 0.9, p.height, 0), (0, p.height + 0.5, 0), 0.04, 0.04, 0.4),
        Turned(((0, r), (0.12, r * 0.9), (0.24, r * 0.3)), 0.05, squash=0.7),
        Face(
            tuple((r * math.cos(math.tau * k / 20), 0.12 + r * 0.55 * math.sin(math.tau * k / 20), r * 0.7) for k in range(20)), 0.02, None
        ),
        *bulbs,
    ]


def _dentist_chair(p: Piece) -> list[Part]:
    """A tipped-back couch under a lamp on an arm, with a tray."""
    w, h = p.width, p.height
    return [
        rod(0, 0, 0, 0.42, 0.2, 0.6),
        Pipe((0, 0.48, 0.1), (0, 0.5, 0.75), w * 0.42, w * 0.3, 0.2),
        Pipe((0, 0.5, 0.1), (0, 0.98, -0.6), w * 0.42, w * 0.3, 0.2),
        Blob((0, 1.08, -0.74), 0.15, 0.12, 0.3, 0.0),
        Pipe((0.55, 0, -0.4), (0.55, h, -0.4), 0.03, 0.03, 0.4),
        Pipe((0.55, h, -0.4), (0.1, h - 0.14, 0), 0.025, 0.025, 0.4),
        Turned(((h - 0.3, 0.17), (h - 0.16, 0.08)), 0.05, 0.08, 0.02),
        box(-0.5, 0.95, 0.1, 0.46, 0.03, 0.34, 0.1),
        Pipe((-0.5, 0, 0.1), (-0.5, 0.95, 0.1), 0.025, 0.025, 0.4),
    ]


def _barber_chair(p: Piece) -> list[Part]:
    """A padded swivel chair with a headrest and a step for the feet."""
    return [
        rod(0, 0, 0, 0.06, 0.3, 0.3),
        rod(0, 0, 0.06, 0.42, 0.09, 0.2),
        box(0, 0.42, 0, 0.56, 0.14, 0.54, "accent"),
        box(0, 0.56, -0.25, 0.54, 0.56, 0.1, "accent"),
        box(0, p.height - 0.16, -0.25, 0.26, 0.16, 0.1, 0.8),
        *[box(s * 0.32, 0.62, -0.02, 0.08, 0.06, 0.5, 0.1) for s in (-1, 1)],
        box(0, 0.16, 0.46, 0.42, 0.04, 0.2, 0.2),
    ]


def _barber_pole(p: Piece) -> list[Part]:
    """Red and white in a spiral under two caps."""
    h, r = p.height, p.width / 2
    bands: tuple[tuple[float, float, Tone], ...] = tuple((0.1 + k * h / 8, 0.1 + (k + 0.5) * h / 8, "accent") for k in range(7))
    return [
        Turned(((0.06, r), (h, r)), "white", bands=bands),
        rod(0, 0, 0, 0.08, r * 1.3, 0.3),
        Blob((0, h + 0.06, 0), r * 1.2, r * 1.2, 0.3, 0.0),
    ]


def _washers(p: Piece) -> list[Part]:
    """Washing machines in a row, the washing behind their round doors."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = []
    count = max(1, round(w / 0.75))
    for k, x in enumerate(spread(count, w)):
        marks += [front(x, 0.02, w / count * 0.95, h * 0.97, z, 0.03), front(x, h * 0.84, w / count * 0.8, h * 0.1, z + 0.002, 0.4)]
        marks += [
            disc(x, h * 0.44, z + 0.004, 0.25, 0.4),
            disc(x, h * 0.44, z + 0.006, 0.19, 0.8),
            disc(x, h * 0.38, z + 0.008, 0.12, "accent" if k % 2 else 0.2),
        ]
    return [whole(p, *marks, tone=0.1)]


def _washer_open(p: Piece) -> list[Part]:
    """A washing machine whose round door stands open; washing lies in the drum."""
    w, h, z, r = p.width, p.height, p.depth / 2 + 0.004, 0.26
    y, side = h - 0.56, -1 if p.label == "left" else 1
    turns = [math.tau * k / 20 for k in range(20)]
    lain = tuple((x * 0.2, y - 0.13 + up, z + 0.012) for x, up in ((-0.9, -0.02), (0.9, -0.02), (0.7, 0.1), (0.1, 0.06), (-0.5, 0.14)))
    marks: list[Mark] = [
        front(0, h - 0.98, w * 0.95, 0.96, z, 0.03),
        front(0, h - 0.16, w * 0.8, 0.1, z + 0.002, 0.4),
        disc(0, y, z + 0.004, r, 0.35),
        disc(0, y, z + 0.008, r * 0.84, 0.95),
        Face(lain, "accent", (0, 0, 1)),
    ]
    leaf = [
        tuple(
            (side * (r - share * 0.14 * r * (1 + math.cos(a))), y + share * r * math.sin(a), z + share * r * math.cos(a) + r) for a in turns
        )
        for share in (1.0, 0.76)
    ]
    return [whole(p, *marks, tone=0.1), Face(leaf[0], 0.4, (-side, 0, 0), 1.2), Face(leaf[1], "glass", (-side, 0, 0), 0.8)]


def _crib(p: Piece) -> list[Part]:
    """A cot with bars, and a mobile over it."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0.35, 0, w - 0.06, 0.14, d - 0.06, "white"), *legs(w, d, 0, h, 0.03, 0.3, inset=0.02)]
    for z in (-d / 2, d / 2):
        parts += [Pipe((x, 0.3, z), (x, h, z), 0.012, 0.012, 0.3) for x in spread(10, w)]
        parts += [Pipe((-w / 2, y, z), (w / 2, y, z), 0.022, 0.022, 0.3) for y in (0.3, h)]
    parts += [Line(((w * 0.46, h, -d / 2), (w * 0.46, h + 0.8, -d / 2), (0, h + 0.9, 0)), 0.02, 0.6)]
    return [
        *parts,
        *[Line(((0, h + 0.9, 0), (x, h + 0.62, 0)), 0.008, 0.6) for x in (-0.25, 0, 0.25)],
        *[Blob((x, h + 0.56, 0), 0.08, 0.08, "accent" if x else "lamp", 0.0) for x in (-0.25, 0, 0.25)],
    ]


def _clothes_rail(p: Piece) -> list[Part]:
    """Dresses and jackets on hangers."""
    w, h = p.width, p.height
    parts: list[Part] = [
        Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.02, 0.02, 0.7),
        *[Pipe((s * w / 2, 0, 0), (s * w / 2, h, 0), 0.02, 0.02, 0.7) for s in (-1, 1)],
    ]
    tones: tuple[Tone, ...] = (0.75, 0.1, "accent", 0.45, 0.85, 0.25)
    for k, x in enumerate(spread(max(4, round(w / 0.22)), w * 0.94)):
        drop = (0.85, 1.15, 1.0)[k % 3]
        shape = ((-0.06, 0.0), (0.06, 0.0), (0.2, -0.12), (0.2 + 0.04 * (k % 2), -drop), (-0.2, -drop), (-0.2, -0.12))
        parts += [
            Face(tuple((x + a * 0.8, h - 0.08 + b, 0.02 + 0.01 * k) for a, b in shape), tones[k % 6], None),
            Line(((x, h - 0.08, 0.02), (x, h, 0.0)), 0.012, 0.9),
        ]
    return parts


def _mannequin(p: Piece) -> list[Part]:
    """A headless figure in a dress on a stand."""
    h = p.height
    return [
        rod(0, 0, 0, 0.04, 0.22, 0.6),
        rod(0, 0, 0.04, h * 0.5, 0.025, 0.6),
        Turned(((h * 0.3, 0.34), (h * 0.62, 0.14), (h * 0.76, 0.2), (h * 0.88, 0.17), (h * 0.92, 0.05), (h, 0.05)), "accent", squash=0.7),
    ]


TABLE: dict[str, Builder] = {
    "rope_barrier": _rope_barrier,
    "bust": _bust,
    "vitrine": _vitrine,
    "portrait": _portrait,
    "abstract": _abstract,
    "swing_doors": _swing_doors,
    "wanted": _wanted,
    "gun_rack": _gun_rack,
    "star": _star,
    "pigeonholes": _pigeonholes,
    "deposit_boxes": _deposit_boxes,
    "vault_door": _vault_door,
    "teller": _teller,
    "morgue_drawers": _drawers,
    "slab": _slab,
    "op_lamp": _op_lamp,
    "dentist_chair": _dentist_chair,
    "barber_chair": _barber_chair,
    "barber_pole": _barber_pole,
    "washers": _washers,
    "washer_open": _washer_open,
    "crib": _crib,
    "clothes_rail": _clothes_rail,
    "mannequin": _mannequin,
}
"""Builders by kind of piece."""
