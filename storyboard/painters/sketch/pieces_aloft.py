"""High places: an iron walkway in the air, the lantern and the balcony of a lighthouse, the open doors of a lift, roofs from above."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, rule, shift, spread, top, whole
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Turned, Words

PANES = 12
"""Panes of a lantern around its lens."""


def _walkway(p: Piece) -> list[Part]:
    """A deck of iron plates with rivets at its edge, crossed braces below it on both sides."""
    w, h, d = p.width, p.height, p.depth
    count = max(2, round(w / 1.2))
    plates: list[Mark] = [rule((x, h + 0.004, -d / 2), (x, h + 0.004, d / 2), 0.02, "ink", (0, 1, 0), 0.6) for x in spread(count, w)]
    plates += [rule((-w / 2, h + 0.004, z), (w / 2, h + 0.004, z), 0.025, "ink", (0, 1, 0), 0.7) for z in (-d / 2 + 0.14, d / 2 - 0.14)]
    parts: list[Part] = [box(0, h - 0.22, 0, w, 0.22, d, p.tone, *plates)]
    deep = 1.7
    for z in (-d / 2 + 0.1, d / 2 - 0.1):
        parts.append(Pipe((-w / 2, h - deep, z), (w / 2, h - deep, z), 0.07, 0.07, 0.65))
        for x in spread(max(2, round(w / 2.4)), w):
            parts += [Line(((x - 1.2, h - deep, z), (x + s, h - 0.2, z)), 0.08, 0.75) for s in (-1.2, 1.2)]
    return parts


def _lattice_rail(p: Piece) -> list[Part]:
    """A railing of riveted iron: posts with a ball, a broad handrail, crossed straps between them."""
    w, h = p.width, p.height
    parts: list[Part] = [box(0, h - 0.07, 0, w, 0.07, 0.1, p.tone), box(0, 0.1, 0, w, 0.05, 0.05, p.tone)]
    for x in (-w / 2, 0.0, w / 2):
        parts += [
            box(x, 0, 0, 0.1, h + 0.08, 0.1, shift(p.tone, 0.1)),
            Turned(((h + 0.08, 0.05), (h + 0.16, 0.08), (h + 0.24, 0.02)), p.tone, x),
        ]
    for x in spread(6, w):
        parts += [Line(((x - s * w / 12, 0.12, 0), (x + s * w / 12, h - 0.08, 0)), 0.03, 0.8) for s in (-1, 1)]
    return parts


def _ring(r: float, y: float, turn: float) -> tuple[float, float, float]:
    return (r * math.sin(turn), y, r * math.cos(turn))


def _lantern_room(p: Piece) -> list[Part]:
    """The lamp of a lighthouse: an iron base, tall panes with slanting bars around the ribbed lens, a domed roof with its ball."""
    r, h = p.width / 2, p.height
    sill, eaves = h * 0.2, h * 0.68
    parts: list[Part] = [
        Turned(((0, r * 1.02), (sill, r * 1.02)), 0.12, bands=((sill * 0.3, sill * 0.55, 0.6),)),
        Turned(
            ((sill, r * 0.3), (sill + 0.2, r * 0.34), (h * 0.44, r * 0.62), (eaves - 0.2, r * 0.34), (eaves, r * 0.2)), "lamp", glow=0.6
        ),
    ]
    turns = [math.tau * (k + 0.5) / PANES for k in range(PANES + 1)]
    for a, b in pairwise(turns):
        corners = (_ring(r, sill, a), _ring(r, sill, b), _ring(r, eaves, b), _ring(r, eaves, a))
        middle = (a + b) / 2
        parts.append(Face(corners, "glass", (math.sin(middle), 0, math.cos(middle)), 0.4, alpha=0.3))
        parts += [
            Line((_ring(r, sill, a), _ring(r, eaves, a)), 0.05, "ink", (math.sin(a), 0, math.cos(a))),
            Line((_ring(r, sill, a), _ring(r, eaves, b)), 0.02, 0.8, (math.sin(middle), 0, math.cos(middle)), 0.7),
            Line((_ring(r, (sill + eaves) / 2, a), _ring(r, (sill + eaves) / 2, b)), 0.03, "ink", (math.sin(middle), 0, math.cos(middle))),
        ]
    dome = ((eaves, r * 1.14), (eaves + 0.12, r * 1.14), (h * 0.8, r * 0.8), (h * 0.9, r * 0.34), (h * 0.92, r * 0.1))
    return [*parts, Turned(dome, 0.62), Turned(((h * 0.92, 0.08), (h * 0.96, 0.17), (h, 0.03)), 0.7)]


def _gallery_deck(p: Piece) -> list[Part]:
    """The round balcony of a tower, its brackets, and the banded tower that goes down from it."""
    r, h, squash = p.width / 2, p.height, p.depth / p.width
    deck = Turned(((h - 0.2, r), (h, r)), p.tone, squash=squash)
    rings: list[Part] = [
        Line(
            tuple((r * s * math.sin(k * math.tau / 28), h + 0.005, r * s * squash * math.cos(k * math.tau / 28)) for k in range(29)),
            0.02,
            0.7,
        )
        for s in (0.62, 0.97)
    ]
    tower = Turned(
        ((h - 14.0, r * 0.75), (h - 0.2, r * 0.6)),
        0.06,
        squash=squash,
        bands=((h - 9.0, h - 6.0, 0.6), (h - 3.6, h - 1.6, 0.6)),
    )
    return [tower, deck, *rings]


def _lift_front(p: Piece) -> list[Part]:
    """The open doors of a lift seen from the landing: two leaves slid aside, jambs, and over them the arrow and the floor.

    From inside, where the doors are shut, there is nothing of it.
    """
    w, h, z = p.width, p.height, p.depth / 2
    opening, tall = w * 0.56, h * 0.76
    side, above = (w - opening) / 2, h - tall
    faces: list[Part] = []
    for s in (-1, 1):
        x = s * (opening + side) / 2
        leaf = s * (opening / 2 - 0.06)
        faces += [
            front(x, 0, side, h, z, p.tone, line=0.4),
            front(s * (opening / 2 + 0.05), 0, 0.1, tall, z + 0.01, 0.75, line=1.0),
            front(leaf, 0, 0.12, tall - 0.02, z - 0.06, 0.18, line=1.0),
        ]
    faces += [
        front(0, tall, opening, above, z, p.tone, line=0.4),
        front(0, tall, opening + 0.2, 0.1, z + 0.012, 0.75, line=1.0),
        front(0, tall + 0.18, 0.86, 0.3, z + 0.02, 0.9, line=0.8),
        Face(((-0.3, tall + 0.24, z + 0.03), (-0.1, tall + 0.24, z + 0.03), (-0.2, tall + 0.41, z + 0.03)), "lamp", (0, 0, 1), 0.4, 0.3),
        Words(p.label or "3", (0.16, tall + 0.33, z + 0.03), 0.3, 0.22, tone="lamp"),
        front(opening / 2 + side * 0.46, h * 0.36, 0.16, 0.34, z + 0.02, 0.1, line=0.8),
    ]
    for y in (0.44, 0.56):
        x = opening / 2 + side * 0.46
        faces.append(front(x, h * 0.36 + y * 0.3, 0.06, 0.06, z + 0.03, "lamp" if y > 0.5 else 0.6, line=0.6))
    return [*faces, top(0, z + 0.1, opening, 0.2, 0.01, 0.75)]


CLEAR, OVER, AMONG = 0.5, 0.93, 0.64
"""Metres that the arrow of a folding gate begins before the edge it points to; how far up it is of its height over a head, and before bars
that nobody hides."""
CELL, NARROW = 0.17, 0.7
"""Metres from one crossing of the straps of a folding gate to the next, upwards; and the width up to which it is folded together."""


def _lattice_gate(p: Piece) -> list[Part]:
    """The folding gate of a lift: uprights tied by crossed straps, a stout edge with its handle, rails over and under it.

    `Piece.label` is the way it goes, which an arrow on it tells until it is folded together: over the head of who draws it, `low` where
    nobody stands before it.
    """
    w, h, way = p.width, p.height, -1.0 if p.label.startswith("left") else 1.0
    bars = list(spread(7, w))
    step = w / 7
    straps: list[Part] = [
        Line(((x - s * step / 2, y, 0.012), (x + s * step / 2, y + CELL, 0.012)), 0.02, "ink", None, 0.9)
        for x in (x + step / 2 for x in bars[:-1])
        for y in (0.08 + CELL * k for k in range(int((h - 0.16) / CELL)))
        for s in (-1, 1)
    ]
    uprights: list[Part] = [box(x, 0.04, 0, 0.022, h - 0.08, 0.02, 0.75) for x in bars]
    edge = (way if w > NARROW else -way) * (w / 2 - 0.02)
    handle = [box(edge, 0, 0, 0.07, h, 0.05, 0.85), box(edge, h * 0.46, 0.05, 0.05, 0.3, 0.05, 0.1)]
    rails: list[Part] = [box(0, y, 0, w, 0.05, 0.04, 0.8) for y in (0.0, h - 0.05)]
    arrow = _arrow(edge - way * CLEAR, h * (AMONG if p.label.endswith("low") else OVER), way) if w > NARROW else []
    return [*rails, *straps, *uprights, *handle, *arrow]


def _lift_opening(p: Piece) -> list[Part]:
    """The open front of a lift in its stout frame, with the lit landing behind it, its floor and its far wall.

    `Piece.label` is the side that its gate has gone to, which an arrow in the opening tells.
    """
    way = -1.0 if p.label == "left" else 1.0
    w, h, floor, wall = p.width, p.height, 0.2 * p.height, 0.27 * p.width
    ground = ((-w / 2, 0, 0.004), (w / 2, 0, 0.004), (wall, floor, 0.004), (-wall, floor, 0.004))
    marks: list[Mark] = [Face(ground, 0.4, (0, 0, 1), 0.7)]
    marks += [rule((s * wall, floor, 0.006), (s * wall, h, 0.006), 0.02) for s in (-1, 1)]
    frame = [*(box(s * (w / 2 + 0.04), 0, 0, 0.09, h, 0.06, 0.85) for s in (-1, 1)), box(0, h, 0, w + 0.17, 0.09, 0.06, 0.85)]
    return [whole(p, front(0, 0, w, h, 0.0, "glass", line=0.0), *marks), *frame, *_arrow(way * (w / 2 - CLEAR), h * OVER, way)]


def _arrow(x: float, y: float, way: float) -> list[Part]:
    """A dark arrow with a light rim in the air before a gate."""
    line = ((x, y, 0.14), (x + way * 0.38, y, 0.14))
    barbs = ((x + way * 0.24, y + 0.09, 0.14), line[1], (x + way * 0.24, y - 0.09, 0.14))
    drawn: tuple[tuple[float, Tone, float], ...] = ((0.1, "white", 0.0), (0.035, "ink", 0.03))
    return [
        Line(tuple((u, v, z + ahead) for u, v, z in part), wide, tone, None, 1.0) for wide, tone, ahead in drawn for part in (line, barbs)
    ]


def _cables(p: Piece) -> list[Part]:
    """The cable of a suspension bridge that hangs from pylon to pylon, its hangers, the pylons with their crossed braces."""
    w, h = p.width, p.height
    steps = max(8, round(w))
    sag = [(w * (k / steps - 0.5), 1.5 + (h - 1.5) * (2 * k / steps - 1) ** 2) for k in range(steps + 1)]
    parts: list[Part] = [Line(tuple((x, y, 0.0) for x, y in sag), 0.2, "rim", None)]
    parts += [Line(((x, 0.1, 0), (x, y, 0)), 0.05, "rim", None) for x, y in sag[1:-1]]
    for x in (-w / 2, w / 2):
        parts += [box(x + s * 0.55, 0, 0, 0.32, h + 0.8, 0.4, p.tone) for s in (-1, 1)]
        for y in range(int(h) // 2):
            parts += [Line(((x - s * 0.5, 2.0 * y + 0.6, 0.22), (x + s * 0.5, 2.0 * y + 2.4, 0.22)), 0.1, "rim", None) for s in (-1, 1)]
    return [*parts, box(0, 0.0, 0, w, 0.35, 0.3, shift(p.tone, 0.1))]


def _roadway(p: Piece) -> list[Part]:
    """The roadway of a bridge: asphalt with a kerb at both edges, steel beneath."""
    w, h, d = p.width, p.height, p.depth
    edges: list[Part] = [box(0, h, s * (d / 2 - 0.2), w, 0.1, 0.4, shift(p.tone, -0.2)) for s in (-1, 1)]
    return [box(0, 0, 0, w, h, d, p.tone), *edges]


def _handrail(p: Piece) -> list[Part]:
    """A brass rail along the wall of a lift, its brackets, and the panels over and under it."""
    w, h, z = p.width, p.height, p.depth / 2
    panels: list[Part] = []
    for x in spread(max(2, round(w / 0.62)), w):
        for y, tall in ((0.08, h * 0.34), (h * 0.46, h * 0.5)):
            panels += [front(x, y, w / max(2, round(w / 0.62)) - 0.1, tall, -z + 0.012, shift(p.tone, 0.1), line=0.8)]
    rail: list[Part] = [Pipe((-w / 2 + 0.05, h * 0.42, z), (w / 2 - 0.05, h * 0.42, z), 0.03, 0.03, 0.1)]
    return [box(0, 0, -z, w, h, 0.02, p.tone), *panels, *rail]


def _mosque(p: Piece) -> list[Part]:
    """A dome over a hall with pointed doors, a minaret at each side."""
    w, h, d = p.width, p.height, p.depth
    hall, r = h * 0.36, w * 0.26
    arches: list[Mark] = []
    for x, wide, tall in ((0.0, w * 0.16, hall * 0.86), (-w * 0.24, w * 0.1, hall * 0.6), (w * 0.24, w * 0.1, hall * 0.6)):
        points = [(x - wide / 2, 0.0), (x + wide / 2, 0.0), (x + wide / 2, tall * 0.66), (x, tall), (x - wide / 2, tall * 0.66)]
        arches.append(Face(tuple((a, b, d / 2 + 0.02) for a, b in points), 0.75, (0, 0, 1), 0.8))
    dome = [(hall + 0.02, r), (hall + r * 0.5, r * 1.06), (hall + r, r * 0.8), (hall + r * 1.3, r * 0.4), (hall + r * 1.55, 0.1)]
    towers: list[Part] = []
    for s in (-1, 1):
        x = s * w * 0.44
        towers += [
            Turned(((0, w * 0.045), (h * 0.78, w * 0.035)), p.tone, x),
            Turned(((h * 0.6, w * 0.06), (h * 0.63, w * 0.06)), 0.5, x),
            Turned(((h * 0.78, w * 0.045), (h * 0.9, w * 0.03), (h, 0.02)), 0.5, x),
        ]
    return [box(0, 0, 0, w * 0.76, hall, d, p.tone, *arches), Turned(tuple(dome), 0.45), *towers]


def _pagoda(p: Piece) -> list[Part]:
    """Roofs with turned-up corners over each other, a stair to the door."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0, 0, w * 0.9, h * 0.06, d * 0.9, 0.3)]
    for k in range(3):
        y, share = h * (0.06 + 0.28 * k), 1.0 - 0.22 * k
        body = w * 0.62 * share
        doors = [front(0, y, body * 0.26, h * 0.15, d * 0.31 * share + 0.02, 0.8)] if k == 0 else []
        doors += [
            front(x, y + h * 0.05, body * 0.14, h * 0.07, d * 0.31 * share + 0.02, "glass", glow=0.4) for x in (-body * 0.32, body * 0.32)
        ]
        parts.append(box(0, y, 0, body, h * 0.18, d * 0.62 * share, p.tone, *doors))
        eave, z = w * 0.52 * share, d * 0.46 * share
        low, top_ = y + h * 0.17, y + h * 0.28
        roof = (
            (-eave * 1.08, low + 0.35, z),
            (-eave * 0.8, low, z),
            (eave * 0.8, low, z),
            (eave * 1.08, low + 0.35, z),
            (eave * 0.46, top_, 0),
            (-eave * 0.46, top_, 0),
        )
        parts.append(Face(roof, 0.65, (0, 0.6, 0.8), 1.1))
    return [*parts, Line(((0, h * 0.88, 0), (0, h, 0)), 0.14, 0.7)]


def _pyramid(p: Piece) -> list[Part]:
    """A stone pyramid in courses."""
    w, h, d = p.width / 2, p.height, p.depth / 2
    parts: list[Part] = []
    sides = (((-w, d), (w, d), (0, h, d)), ((w, d), (w, -d), (w, h, 0)), ((-w, -d), (-w, d), (-w, h, 0)))
    tones = (0.34, 0.52, 0.46)
    for (a, b, normal), tone in zip(sides, tones, strict=True):
        parts.append(Face(((a[0], 0, a[1]), (b[0], 0, b[1]), (0, h, 0)), tone, normal, 1.0))
        for k in range(1, 12):
            s = 1 - k / 12
            parts.append(Line(((a[0] * s, h * k / 12, a[1] * s), (b[0] * s, h * k / 12, b[1] * s)), 0.06, 0.5, normal, 0.6))
    return parts


def _ramp(p: Piece) -> list[Part]:
    """A quarter pipe: a curved face, a platform, its rail and coping."""
    w, h, d = p.width, p.height, p.depth
    curve = [(d * (0.5 - 0.72 * math.sin(a)), h * (1 - math.cos(a))) for a in (math.pi / 2 * k / 10 for k in range(11))]
    parts: list[Part] = [
        Face(((-w / 2, y0, z0), (w / 2, y0, z0), (w / 2, y1, z1), (-w / 2, y1, z1)), p.tone + 0.02 * k, (0, z0 - z1 + 0.1, h / 2), 0.4)
        for k, ((z0, y0), (z1, y1)) in enumerate(pairwise(curve))
    ]
    back_z = curve[-1][0]
    flank = [(z, y) for z, y in curve] + [(-d / 2, h), (-d / 2, 0.0)]
    for s in (-1, 1):
        ring = tuple((s * w / 2, y, z) for z, y in flank)
        parts.append(Face(ring if s < 0 else ring[::-1], 0.55, (s, 0, 0), 0.9))
    rail: list[Part] = [Line(((x, h, -d / 2), (x, h + 0.9, -d / 2)), 0.05, 0.7) for x in spread(4, w * 1.2)]
    rail.append(Line(((-w / 2, h + 0.9, -d / 2), (w / 2, h + 0.9, -d / 2)), 0.05, 0.7))
    return [
        box(0, 0, (back_z - d / 2) / 2, w, h, back_z + d / 2, 0.4),
        *parts,
        Line(((-w / 2, h, back_z), (w / 2, h, back_z)), 0.08, "ink", None),
        *rail,
    ]


def _stone_arches(p: Piece) -> list[Part]:
    """Three arches over the water, the middle one the highest, a parapet along them."""
    w, h, z = p.width, p.height, p.depth / 2
    face: list[Mark] = []
    for x, wide, tall in ((-w * 0.3, w * 0.2, h * 0.52), (0.0, w * 0.26, h * 0.68), (w * 0.3, w * 0.2, h * 0.52)):
        ring = tuple((x + wide / 2 * math.cos(a), tall * math.sin(a), z + 0.02) for a in (math.pi * k / 14 for k in range(15)))
        face.append(Face(ring, 0.8, (0, 0, 1), 1.1))
    face += [rule((-w / 2, h * y, z + 0.03), (w / 2, h * y, z + 0.03), 0.08, 0.7, alpha=0.7) for y in (0.78, 0.9)]
    return [box(0, 0, 0, w, h, p.depth, p.tone, *face), box(0, h, 0, w + 0.6, 0.25, p.depth + 0.3, shift(p.tone, -0.1))]


def _locker_seat(p: Piece) -> list[Part]:
    """A metal box with a cushion on it, seams across."""
    w, h, d = p.width, p.height, p.depth
    seams: list[Mark] = [
        rule((x, h * 0.8, d / 2 + 0.006), (x, h, d / 2 + 0.006), 0.012, alpha=0.7) for x in spread(max(1, round(w / 0.5)), w)
    ]
    return [box(0, 0, -0.02, w, h * 0.78, d - 0.06, shift(p.tone, 0.15)), box(0, h * 0.78, 0, w, h * 0.22, d, shift(p.tone, -0.1), *seams)]


TABLE: dict[str, Builder] = {
    "locker_seat": _locker_seat,
    "stone_arches": _stone_arches,
    "mosque": _mosque,
    "pagoda": _pagoda,
    "pyramid": _pyramid,
    "ramp": _ramp,
    "cables": _cables,
    "roadway": _roadway,
    "walkway": _walkway,
    "lattice_rail": _lattice_rail,
    "lantern_room": _lantern_room,
    "gallery_deck": _gallery_deck,
    "lift_front": _lift_front,
    "lattice_gate": _lattice_gate,
    "lift_opening": _lift_opening,
    "handrail": _handrail,
}
"""Builders by kind of piece."""
