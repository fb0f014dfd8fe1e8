"""What names a place by itself: a revolving door, a scribe's desk, boards around ice, a stall of fish, a rice field, an elephant."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, spread, top
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Words


def _revolving_door(p: Piece) -> list[Part]:
    """A drum of glass open to the front and the back, four wings around its post, a rim over them."""
    w, h, r = p.width, p.height, p.width / 2
    parts: list[Part] = [front(0, 0, w, h, -r * 0.9, "glass", line=0.6, glow=0.3)]
    for s in (-1, 1):
        arc = [(s * r * math.cos(a), r * math.sin(a)) for a in (math.radians(d) for d in range(-50, 51, 20))]
        for (ax, az), (bx, bz) in pairwise(arc):
            parts.append(Face(((ax, 0, az), (bx, 0, bz), (bx, h * 0.88, bz), (ax, h * 0.88, az)), "glass", None, 0.7, alpha=0.5))
        parts += [rod(x, z, 0, h * 0.88, 0.045, 0.7) for x, z in (arc[0], arc[-1])]
    for turn in (40, 130, 220, 310):
        x, z = r * 0.92 * math.cos(math.radians(turn)), r * 0.92 * math.sin(math.radians(turn))
        wing = ((0.0, 0.04, 0.0), (x, 0.04, z), (x, h * 0.86, z), (0.0, h * 0.86, 0.0))
        parts += [Face(wing, "glass", None, 1.0, alpha=0.6), Line(((x * 0.12, h * 0.4, z * 0.12), (x, h * 0.4, z)), 0.06, 0.75)]
        parts += [Line(((x, 0.04, z), (x, h * 0.86, z)), 0.06, 0.75), Line(((0, 0.1, 0), (x, 0.1, z)), 0.1, 0.75)]
    ring = tuple((r * 1.06 * math.cos(a), h * 0.87, r * 1.06 * math.sin(a)) for a in (math.tau * k / 24 for k in range(24)))
    rim: list[Part] = [Face(ring, 0.5, None, 0.6), box(0, h * 0.88, 0, w * 1.08, h * 0.12, w * 0.72, 0.55)]
    words = Words(p.label or "REVOLVING DOOR", (0, h * 0.94, w * 0.37), w * 0.9, h * 0.06, tone="paper")
    return [*parts, rod(0, 0, 0, h * 0.88, 0.06, 0.8), *rim, words]


def _scribe_desk(p: Piece) -> list[Part]:
    """A high sloping desk: a great book open on it, lines and a painted letter, an inkhorn, a quill, a stool behind."""
    w, h, d = p.width, p.height, p.depth
    low, high = h * 0.68, h * 0.94

    def on(x: float, share: float) -> Vec:
        return (x, high + (low - high) * share + 0.012, -d / 2 + d * share)

    slope = Face((on(-w / 2, 1), on(w / 2, 1), on(w / 2, 0), on(-w / 2, 0)), shift(p.tone, -0.1), None, 1.0)
    parts: list[Part] = [*legs(w, d, 0, low, 0.05, p.tone), box(0, low * 0.3, 0, w * 0.9, 0.05, d * 0.8, p.tone)]
    parts += [box(0, low - 0.12, 0, w, 0.12, d, p.tone), slope]
    for s in (-1, 1):
        leaf = (on(0, 0.86), on(s * w * 0.34, 0.9), on(s * w * 0.34, 0.14), on(0, 0.1))
        parts.append(Face(leaf, "paper", None, 1.0))
        for k in range(7):
            share = 0.24 + 0.09 * k
            start = 0.2 if s < 0 and k < 3 else 0.05
            parts.append(Line((on(s * w * start, share), on(s * w * 0.3, share)), 0.014, "ink", None, 0.7))
    parts.append(Face((on(-w * 0.17, 0.42), on(-w * 0.05, 0.42), on(-w * 0.05, 0.2), on(-w * 0.17, 0.2)), "accent", None, 0.7))
    x, y, z = on(w * 0.42, 0.2)
    quill: list[Part] = [Line(((x, y, z), (x + 0.1, y + 0.2, z), (x + 0.24, y + 0.36, z)), 0.05, "paper")]
    quill += [Line(((x, y, z), (x + 0.24, y + 0.36, z)), 0.012, "ink"), rod(x, z, y - 0.02, y + 0.1, 0.05, 0.9)]
    return [*parts, *quill]


def _rink_boards(p: Piece) -> list[Part]:
    """The barrier around ice: white boards with a kick plate and a rail, panes on posts over them."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    low = h * 0.52
    marks: list[Mark] = [front(0, 0, w, low * 0.2, z, "lamp", line=0.5), front(0, low - 0.1, w, 0.1, z, "accent", line=0.5)]
    marks += [rule((x, 0, z + 0.01), (x, low, z + 0.01), 0.02) for x in spread(max(2, round(w / 1.6)), w)]
    panes = Face(((-w / 2, low, 0), (w / 2, low, 0), (w / 2, h, 0), (-w / 2, h, 0)), "glass", None, 0.6, alpha=0.3)
    return [box(0, 0, 0, w, low, p.depth, 0.0, *marks), panes, *(rod(x, 0, low, h, 0.025, 0.5) for x in spread(max(2, round(w / 1.6)), w))]


def _fish(x: float, y: float, z: float, size: float, tone: Tone) -> list[Part]:
    """A fish on its side, its head to the left."""
    body = [
        (-1.0, 0.0),
        (-0.6, 0.34),
        (0.0, 0.42),
        (0.6, 0.16),
        (1.0, 0.42),
        (0.9, 0.0),
        (1.0, -0.36),
        (0.6, -0.1),
        (0.0, -0.32),
        (-0.6, -0.26),
    ]
    points = tuple((x + a * size, y + b * size * 0.34, z - b * size) for a, b in body)
    eye = (x - 0.74 * size, y + 0.06, z + 0.01)
    return [Face(points, tone, None, 0.9), Line((eye, (eye[0] + 0.03, eye[1], eye[2])), 0.04, "ink")]


def _fish_stall(p: Piece) -> list[Part]:
    """A sloping counter of crushed ice under a striped awning: fish in rows, crates before it, a board with what it sells."""
    w, h, d = p.width, p.height, p.depth
    low, high = h * 0.28, h * 0.44
    ice = Face(((-w / 2, low, d / 2), (w / 2, low, d / 2), (w / 2, high, -d * 0.2), (-w / 2, high, -d * 0.2)), "white", None, 1.0)
    parts: list[Part] = [box(0, 0, 0.04, w, low, d * 0.9, 0.42), ice]
    for row, share in enumerate((0.24, 0.54, 0.84)):
        y, z = low + (high - low) * (1 - share) + 0.05, d / 2 - d * 0.7 * (1 - share)
        for k, x in enumerate(spread(max(3, round(w / 0.5)), w * 0.96)):
            parts += _fish(x, y, z, 0.2, (0.5, "accent", 0.28)[(k + row) % 3])
    roof: list[Part] = []
    for k, x in enumerate(spread(8, w * 1.1)):
        half = w * 1.1 / 16
        strip = ((x - half, h * 0.82, d * 0.7), (x + half, h * 0.82, d * 0.7), (x + half, h, -d * 0.4), (x - half, h, -d * 0.4))
        roof.append(Face(strip, ("accent", "white")[k % 2], None, 0.6))
    board = front(0, h * 0.66, w * 0.5, h * 0.12, d * 0.5, "paper", line=1.0)
    words = Words(p.label or "FISH", (0, h * 0.72, d * 0.5 + 0.01), w * 0.42, h * 0.09)
    posts = [rod(s * w * 0.5, z, 0, h * 0.86, 0.04, 0.6) for s in (-1, 1) for z in (-d * 0.4, d * 0.5)]
    crates: list[Part] = [box(s * w * 0.3, 0, d * 0.75, w * 0.3, 0.26, d * 0.3, 0.25) for s in (-1, 1)]
    for s in (-1, 1):
        crates += _fish(s * w * 0.3, 0.28, d * 0.75, 0.17, 0.5)
    return [*parts, *crates, *posts, *roof, board, words]


def _paddy(p: Piece) -> list[Part]:
    """A field under water between banks of mud: rows of seedlings stand in it."""
    w, d = p.width, p.depth
    parts: list[Part] = [
        top(0, 0, w + 0.7, d + 0.7, 0.02, 0.5),
        top(0, 0, w, d, 0.03, "sky", line=0.5),
        top(0, 0, w, d, 0.035, 0.3, line=0),
    ]
    for row, z in enumerate(spread(max(3, round(d / 0.7)), d)):
        for x in spread(max(4, round(w / 0.7)), w):
            at = x + 0.2 * (row % 2)
            parts += [Line(((at, 0.03, z), (at + lean, 0.36, z)), 0.035, 0.6) for lean in (-0.1, 0.0, 0.1)]
    return parts


OUTLINE = (
    (-0.5, 0.62), (-0.42, 0.82), (-0.2, 0.96), (0.06, 0.98), (0.2, 0.9), (0.3, 0.98), (0.42, 0.94), (0.5, 0.78),
    (0.49, 0.5), (0.5, 0.2), (0.46, 0.06), (0.4, 0.08), (0.43, 0.22), (0.4, 0.5), (0.34, 0.56), (0.24, 0.5),
    (0.23, 0.0), (0.09, 0.0), (0.08, 0.36), (-0.2, 0.34), (-0.22, 0.0), (-0.37, 0.0), (-0.38, 0.34), (-0.46, 0.44),
)  # fmt: skip
"""An elephant from its side, its head to the right, as shares of its length and height."""


def _elephant(p: Piece) -> list[Part]:
    """An elephant from its side, its trunk down, an ear, a tusk."""
    w, h = p.width, p.height
    ear = ((0.2, 0.9), (0.32, 0.84), (0.34, 0.62), (0.24, 0.5), (0.14, 0.62), (0.12, 0.8))
    body = Face(tuple((x * w, y * h, 0.0) for x, y in OUTLINE), p.tone, None, 1.2)
    flap = Face(tuple((x * w, y * h, 0.03) for x, y in ear), shift(p.tone, 0.12), None, 1.0)
    tusk = Line(((0.4 * w, 0.58 * h, 0.04), (0.47 * w, 0.46 * h, 0.04), (0.56 * w, 0.46 * h, 0.04)), 0.07, "paper")
    tail = Line(((-0.5 * w, 0.62 * h, 0.0), (-0.53 * w, 0.4 * h, 0.0)), 0.05, "ink")
    eye = Line(((0.4 * w, 0.8 * h, 0.04), (0.41 * w, 0.8 * h, 0.04)), 0.07, "ink")
    return [body, flap, tusk, tail, eye]


TABLE: dict[str, Builder] = {
    "revolving_door": _revolving_door,
    "scribe_desk": _scribe_desk,
    "rink_boards": _rink_boards,
    "fish_stall": _fish_stall,
    "paddy": _paddy,
    "elephant": _elephant,
}
"""Builders by kind of piece."""
