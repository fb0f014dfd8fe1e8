"""What tells rooms of offices, washrooms, police and courts, trains below a town, and grounds for ball games and shores."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rule, shift, spread, top, whole
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Turned, Words


def _binders(p: Piece) -> list[Part]:
    """A shelf of ring binders, each with its label and hole."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    rows, count = max(2, round(h / 0.42)), max(4, round(w / 0.11))
    tall, wide = h / rows * 0.8, w * 0.94 / count * 0.86
    marks: list[Mark] = []
    for row in range(rows):
        y = h * (row + 0.06) / rows
        for k, x in enumerate(spread(count, w * 0.94)):
            if (k * 7 + row * 3) % 9 == 0:
                continue
            marks += [
                front(x, y, wide, tall, z, (0.75, 0.45, 0.6)[(k + row) % 3], line=0.4),
                front(x, y + tall * 0.45, wide * 0.6, tall * 0.34, z + 0.004, "paper", line=0.0),
                front(x, y + tall * 0.14, wide * 0.36, wide * 0.4, z + 0.004, 0.1, line=0.0),
            ]
    boards: list[Part] = [box(0, h * k / rows - 0.02, 0, w, 0.04, p.depth + 0.03, 0.3) for k in range(1, rows + 1)]
    return [whole(p, *marks), *boards]


def _water_cooler(p: Piece) -> list[Part]:
    """A stand with two taps, a round bottle of water upside down on it."""
    w, h, d = p.width, p.height, p.depth
    stand = h * 0.66
    taps: list[Mark] = [
        front(-0.07, stand * 0.78, 0.05, 0.08, d / 2 + 0.01, "accent"),
        front(0.07, stand * 0.78, 0.05, 0.08, d / 2 + 0.01, 0.5),
    ]
    bottle = Turned(((stand, 0.06), (stand + 0.06, w * 0.42), (h - 0.03, w * 0.42), (h, w * 0.3)), "glass")
    return [box(0, 0, 0, w, stand, d, p.tone, *taps, front(0, stand * 0.6, w * 0.6, 0.05, d / 2 + 0.01, 0.7)), bottle]


def _copier(p: Piece) -> list[Part]:
    """A copying machine: trays, a lid, a panel, sheets in its tray."""
    w, h, d = p.width, p.height, p.depth
    trays: list[Mark] = [front(0, h * (0.08 + 0.17 * k), w * 0.9, h * 0.14, d / 2 + 0.01, shift(p.tone, 0.08), line=0.8) for k in range(3)]
    return [
        box(0, 0, 0, w, h * 0.86, d, p.tone, *trays),
        box(0, h * 0.86, -d * 0.04, w * 1.02, h * 0.14, d * 0.9, shift(p.tone, 0.4)),
        box(w * 0.2, h * 0.86, d * 0.42, w * 0.5, 0.05, 0.14, 0.75),
        box(-w * 0.62, h * 0.5, 0, w * 0.3, 0.03, d * 0.6, "paper"),
    ]


def _tiled_wall(p: Piece) -> list[Part]:
    """A wall of white tiles with a dark border at the height of a shoulder."""
    w, h, z = p.width, p.height, p.depth / 2
    lines: list[Part] = [rule((-w / 2, 0.2 * k, z), (w / 2, 0.2 * k, z), 0.008, 0.45, alpha=0.7) for k in range(1, int(h / 0.2) + 1)]
    lines += [rule((x, 0, z), (x, h, z), 0.008, 0.45, alpha=0.7) for x in spread(max(2, round(w / 0.2)), w)]
    return [front(0, 0, w, h, z - 0.004, p.tone, line=0.3), *lines, front(0, min(h - 0.1, 1.42), w, 0.07, z + 0.004, 0.7, line=0.3)]


def _cctv(p: Piece) -> list[Part]:
    """A camera high on the wall that looks down into the room, a red lamp on it."""
    w, d = p.width, p.depth
    eye = (front(0, 0.03, w * 0.6, 0.1, d * 0.56, 0.95), front(w * 0.34, 0.1, 0.03, 0.03, d * 0.57, "accent"))
    return [Pipe((0, 0.26, -d / 2), (0, 0.14, 0), 0.02, 0.02, 0.7), box(0, 0, d * 0.1, w, 0.16, d * 0.9, p.tone, *eye)]


def _disc(r: float, y: float, z: float) -> tuple[tuple[float, float, float], ...]:
    return tuple((r * math.cos(a), y + r * math.sin(a), z) for a in (math.tau * k / 24 for k in range(24)))


def _crest(p: Piece) -> list[Part]:
    """The round seal of the state: a ring, a pair of scales in it."""
    r, z = p.width / 2, p.depth / 2 + 0.005
    bars = (((0, 0.5), (0, 1.5)), ((-0.5, 1.36), (0.5, 1.36)), ((-0.24, 0.5), (0.24, 0.5)))
    lines: list[Part] = [Line(tuple((x * r, y * r, z + 0.01) for x, y in bar), 0.05, "ink", (0, 0, 1)) for bar in bars]
    for s in (-1, 1):
        turns = (math.pi + math.pi * k / 8 for k in range(9))
        pan = tuple((s * r * 0.5 + r * 0.22 * math.cos(a), r * 0.9 + r * 0.16 * math.sin(a), z + 0.01) for a in turns)
        lines += [Face(pan, "ink", (0, 0, 1), 0.4), Line((pan[0], (s * r * 0.5, r * 1.36, z + 0.01), pan[-1]), 0.015, "ink", (0, 0, 1))]
    return [Face(_disc(r, r, z), 0.6, (0, 0, 1), 1.2), Face(_disc(r * 0.82, r, z + 0.005), "lamp", (0, 0, 1), 0.8), *lines]


def _strap_rail(p: Piece) -> list[Part]:
    """A bar under the ceiling of a train with loops to hold on to."""
    w = p.width
    parts: list[Part] = [Pipe((-w / 2, p.height, 0), (w / 2, p.height, 0), 0.02, 0.02, 0.5)]
    for x in spread(max(3, round(w / 0.45)), w):
        ring = tuple((x + 0.075 * math.cos(a), 0.08 + 0.085 * math.sin(a), 0.0) for a in (math.tau * k / 12 for k in range(13)))
        parts += [Line(((x, p.height, 0), (x, 0.16, 0)), 0.022, 0.8), Line(ring, 0.022, 0.85, None)]
    return parts


def _metro_map(p: Piece) -> list[Part]:
    """A strip over the windows of a train: a line with its stops and their names."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [rule((-w * 0.46, h * 0.4, z), (w * 0.46, h * 0.4, z), 0.03, "accent", alpha=1.0)]
    for x in spread(9, w * 0.92):
        marks += [front(x, h * 0.3, 0.06, 0.06, z + 0.004, "paper", line=0.8), rule((x, h * 0.58, z), (x + 0.1, h * 0.86, z), 0.018, "ink")]
    return [whole(p, *marks)]


def _backstop(p: Piece) -> list[Part]:
    """The high wire fence behind the plate of a ball game, bent forward at its top."""
    w, h, d = p.width, p.height, p.depth
    tall = h * 0.8
    parts: list[Part] = []
    for x in spread(7, w * 1.14):
        parts += [Pipe((x, 0, 0), (x, tall, 0), 0.035, 0.035, 0.7), Pipe((x, tall, 0), (x, h, d), 0.03, 0.03, 0.7)]
    parts += [Line(((-w / 2, 0.3 * k, 0), (w / 2, 0.3 * k, 0)), 0.012, 0.7, alpha=0.6) for k in range(round(tall / 0.3))]
    parts += [Line(((x, 0, 0), (x, tall, 0)), 0.01, 0.7, alpha=0.5) for x in spread(round(w / 0.3), w)]
    return [*parts, box(0, 0, 0.06, w, 0.7, 0.06, p.tone, Words(p.label or "HOME", (0, 0.36, 0.1), w * 0.5, 0.4, tone="paper"))]


def _diamond(p: Piece) -> list[Part]:
    """The sand of a ball game's infield, its lines and bases."""
    w, d, y = p.width / 2, p.depth / 2, p.height
    corners = ((0.0, d), (w, 0.0), (0.0, -d), (-w, 0.0))
    sand = tuple((x * 1.12, y, z * 1.12) for x, z in corners)
    grass = tuple((x * 0.62, y + 0.004, z * 0.62) for x, z in corners)
    lines: list[Mark] = [Line(((0, y + 0.006, d), (x, y + 0.006, 0)), 0.1, "paper", (0, 1, 0)) for x in (w, -w)]
    bases: list[Mark] = [top(x, z, 0.5, 0.5, y + 0.01, "paper") for x, z in corners]
    return [whole(p, Face(sand, 0.16, (0, 1, 0), 0.5), Face(grass, p.tone, (0, 1, 0), 0.4), *lines, *bases)]


def _scoreboard(p: Piece) -> list[Part]:
    """A great board on legs: two names, two rows of figures."""
    w, h = p.width, p.height
    board = h * 0.55
    y, z = h - board, 0.12
    marks: list[Part] = [front(0, y, w, board, z, 0.85, line=1.2)]
    for k, name in enumerate(("GUEST", "HOME")):
        middle = y + board * (0.68 - 0.42 * k)
        marks.append(Words(name, (-w * 0.3, middle, z + 0.02), w * 0.3, board * 0.24, tone="paper"))
        marks += [
            Words(str((3 * n + 2 * k) % 5), (w * (0.04 + 0.12 * n), middle, z + 0.02), w * 0.08, board * 0.24, tone="lamp")
            for n in range(4)
        ]
    return [*(box(x, 0, 0, 0.2, y, 0.2, 0.6) for x in (-w * 0.36, w * 0.36)), box(0, y, 0, w, board, 0.2, 0.7), *marks]


def _bank(p: Piece) -> list[Part]:
    """The shore of a lake or river: a slab of grass with a broken edge, reeds along it."""
    w, h, d = p.width, p.height, p.depth
    steps = max(8, round(w / 1.6))
    edge = [(w * (k / steps - 0.5), -d / 2 + 0.35 * math.sin(k * 2.3) + 0.2 * math.sin(k * 5.1)) for k in range(steps + 1)]
    lawn = Face(tuple((x, h, z) for x, z in ((w / 2, d / 2), (-w / 2, d / 2), *edge))[::-1], p.tone, (0, 1, 0), 0.7)
    wall: list[Part] = [
        Face(((ax, h, az), (bx, h, bz), (bx, 0, bz - 0.1), (ax, 0, az - 0.1)), shift(p.tone, 0.3), None, 0.4)
        for (ax, az), (bx, bz) in pairwise(edge)
    ]
    reeds: list[Part] = [
        Line(((x + 0.16 * n, h, z + 0.1), (x + 0.26 * n - 0.15, h + 0.5 + 0.16 * ((k + n) % 4), z + 0.1)), 0.03, 0.75, None)
        for k, (x, z) in enumerate(edge[::2])
        for n in range(4 if k % 3 else 0)
    ]
    return [*wall, lawn, *reeds]


def _ledge(p: Piece) -> list[Part]:
    """The top of a cliff: a slab of rock with a broken edge and cracks."""
    w, h, d = p.width, p.height, p.depth
    edge = [(w * (k / 14 - 0.5), -d / 2 + 0.5 * math.sin(k * 1.9) + 0.3 * math.sin(k * 4.3)) for k in range(15)]
    flat = Face(tuple((x, h, z) for x, z in ((w / 2, d / 2), (-w / 2, d / 2), *edge))[::-1], p.tone, (0, 1, 0), 1.0)
    cracks: list[Part] = [
        Line(((x, h + 0.01, z + 0.2), (x + 0.4, h + 0.01, z + 0.9), (x + 0.2, h + 0.01, z + 1.4)), 0.03, 0.8, (0, 1, 0), 0.6)
        for x, z in edge[1::3]
    ]
    return [flat, *cracks, *(Line(((ax, h, az), (bx, h, bz)), 0.1, "ink", None) for (ax, az), (bx, bz) in pairwise(edge))]


def _timber_house(p: Piece) -> list[Part]:
    """Plaster between dark beams, a door and small panes below, the floor above jutting out under a steep gable."""
    w, h, d = p.width, p.height, p.depth
    low, eave, z = h * 0.36, h * 0.66, d / 2
    out = z + 0.35
    ground: list[Mark] = [front(-w * 0.24, 0, 1.1, 2.1, z + 0.02, 0.65), front(w * 0.2, 0.9, w * 0.24, 1.1, z + 0.02, "glass", glow=0.5)]
    ground += [rule((w * 0.2 + x, 0.9, z + 0.03), (w * 0.2 + x, 2.0, z + 0.03), 0.03) for x in (-w * 0.06, 0.0, w * 0.06)]
    beams: list[Mark] = [rule((x, low, out + 0.02), (x, eave, out + 0.02), 0.16, 0.8, alpha=1.0) for x in spread(5, w * 1.16)]
    beams += [rule((-w / 2, y, out + 0.02), (w / 2, y, out + 0.02), 0.18, 0.8, alpha=1.0) for y in (low + 0.1, eave - 0.1)]
    beams += [rule((s * w * 0.46, low + 0.2, out + 0.02), (s * w * 0.26, eave - 0.2, out + 0.02), 0.14, 0.8, alpha=1.0) for s in (-1, 1)]
    panes = [front(x, low + 0.5, w * 0.15, 1.0, out + 0.03, "glass", glow=0.5) for x in (-w * 0.12, w * 0.12)]
    gable = Face(((-w / 2 - 0.3, eave, out + 0.05), (w / 2 + 0.3, eave, out + 0.05), (0, h, out + 0.05)), p.tone, (0, 0, 1), 1.0)
    ridge: list[Part] = [Line(((s * (w / 2 + 0.3), eave, out + 0.07), (0, h, out + 0.07)), 0.2, 0.8, (0, 0, 1)) for s in (-1, 1)]
    ridge += [
        Line(((0, eave, out + 0.07), (0, h, out + 0.07)), 0.14, 0.8, (0, 0, 1)),
        Line(((-w * 0.2, eave + 1.0, out + 0.07), (w * 0.2, eave + 1.0, out + 0.07)), 0.14, 0.8, (0, 0, 1)),
    ]
    slopes: list[Part] = []
    for s in (-1, 1):
        points = ((s * (w / 2 + 0.3), eave, out), (s * (w / 2 + 0.3), eave, -z), (0.0, h, -z), (0.0, h, out))
        slopes.append(Face(points if s > 0 else points[::-1], 0.5, (s * (h - eave), w / 2, 0), 1.0))
    return [
        box(0, 0, 0, w, low, d, shift(p.tone, 0.1), *ground),
        box(0, low, 0.17, w, eave - low, d + 0.35, p.tone, *beams, *panes),
        *slopes,
        gable,
        *ridge,
    ]


def _dock_doors(p: Piece) -> list[Part]:
    """A platform at the height of a lorry's bed; over it roller doors with numbers and lamps."""
    w, h, d = p.width, p.height, p.depth
    low, z, count = 1.15, d / 2, max(1, round(w / 3.6))
    marks: list[Mark] = []
    wide = w / count
    for k, x in enumerate(spread(count, w)):
        marks += [front(x, 0, wide * 0.7, h - low - 0.9, -z + 0.2, 0.25, line=1.0)]
        marks += [
            rule((x - wide * 0.35, y, -z + 0.21), (x + wide * 0.35, y, -z + 0.21), 0.015, alpha=0.6)
            for y in (0.25 * n for n in range(1, 9))
        ]
        marks += [front(x, h - low - 0.78, 0.6, 0.5, -z + 0.2, 0.05), Words(str(k + 1), (x, h - low - 0.53, -z + 0.22), 0.4, 0.36)]
    front_marks: list[Mark] = [front(x + s * wide * 0.3, 0.2, 0.3, 0.7, z + 0.02, 0.95) for x in spread(count, w) for s in (-1, 1)]
    stripes = [front(x, low - 0.14, 0.3, 0.14, z + 0.02, ("lamp", 0.9)[k % 2], line=0.2) for k, x in enumerate(spread(round(w / 0.3), w))]
    wall = box(0, low, -z + 0.09, w, h - low, 0.18, p.tone)
    shifted: list[Part] = [_raised(mark, low) for mark in marks]
    return [box(0, 0, 0, w, low, d, shift(p.tone, 0.15), *front_marks, *stripes), wall, *shifted]


def _raised(mark: Mark, by: float) -> Mark:
    """A mark so much higher."""
    if isinstance(mark, Words):
        return replace(mark, at=(mark.at[0], mark.at[1] + by, mark.at[2]))
    return replace(mark, points=tuple((x, y + by, z) for x, y, z in mark.points))


def _desk_typewriter(p: Piece) -> list[Part]:
    """A black machine with rows of keys, its roller and a sheet that stands up from it."""
    w, h, d = p.width, p.height, p.depth
    keys: list[Mark] = [
        top(x, d * (0.18 + 0.1 * k), w * 0.06, 0.022, h * 0.27 + 0.004, "paper", line=0.3) for k in range(3) for x in spread(9, w * 0.8)
    ]
    sheet = Face(
        ((-w * 0.3, h * 0.5, -d * 0.2), (w * 0.3, h * 0.5, -d * 0.2), (w * 0.3, h, -d * 0.3), (-w * 0.3, h, -d * 0.3)), "paper", None, 0.9
    )
    lines: list[Part] = [rule((-w * 0.22, h * y, -d * 0.24), (w * 0.18, h * y, -d * 0.24), 0.01, "ink") for y in (0.68, 0.78, 0.88)]
    return [
        box(0, 0, d * 0.2, w, h * 0.27, d * 0.6, p.tone, *keys),
        box(0, 0, -d * 0.2, w, h * 0.46, d * 0.4, p.tone),
        Pipe((-w * 0.62, h * 0.5, -d * 0.2), (w * 0.62, h * 0.5, -d * 0.2), 0.035, 0.035, 0.9),
        sheet,
        *lines,
    ]


TABLE: dict[str, Builder] = {
    "desk_typewriter": _desk_typewriter,
    "timber_house": _timber_house,
    "dock_doors": _dock_doors,
    "binders": _binders,
    "water_cooler": _water_cooler,
    "copier": _copier,
    "tiled_wall": _tiled_wall,
    "cctv": _cctv,
    "crest": _crest,
    "strap_rail": _strap_rail,
    "metro_map": _metro_map,
    "backstop": _backstop,
    "diamond": _diamond,
    "scoreboard": _scoreboard,
    "bank": _bank,
    "ledge": _ledge,
}
"""Builders by kind of piece."""
