"""What surrounds passengers and crew: dashboards, windscreens, doors, helms."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Turned


def _pole(p: Piece) -> list[Part]:
    return [rod(0, 0, 0, p.height, p.width / 2, p.tone)]


def _rack(p: Piece) -> list[Part]:
    w, d = p.width, p.depth
    bars: list[Part] = [Pipe((-w / 2, 0, z), (w / 2, 0, z), 0.018, 0.018, p.tone) for z in (-d / 2, 0, d / 2)]
    bags: list[Part] = [box(x, 0.02, 0, 0.5, 0.24, d * 0.7, t) for x, t in ((-w * 0.3, 0.6), (w * 0.05, 0.35), (w * 0.33, 0.7))]
    return [*bars, *bags]


def _helm(p: Piece) -> list[Part]:
    r, y, h = p.width / 2, p.height - p.width / 2, p.height
    ring = tuple((r * 0.76 * math.cos(a), y + r * 0.76 * math.sin(a), 0.0) for a in (math.tau * k / 24 for k in range(25)))
    spokes: list[Part] = [
        Line(((-r * c, y - r * s, 0), (r * c, y + r * s, 0)), 0.04, shift(p.tone, 0.2), None)
        for c, s in ((math.cos(a), math.sin(a)) for a in (math.pi * k / 4 for k in range(4)))
    ]
    return [
        box(0, 0, -0.12, 0.2, h * 0.66, 0.16, shift(p.tone, 0.15)),
        *spokes,
        Line(ring, 0.08, shift(p.tone, 0.2), None),
        Turned(((y - 0.06, 0.05), (y + 0.06, 0.05)), 0.7),
    ]


def _cage_grille(p: Piece) -> list[Part]:
    """A frame of crossed wires, seen through."""
    w, h = p.width, p.height
    frame: list[Part] = [
        Pipe(a, b, 0.022, 0.022, 0.85)
        for a, b in pairwise(((-w / 2, 0, 0), (w / 2, 0, 0), (w / 2, h, 0), (-w / 2, h, 0), (-w / 2, 0.0, 0.0)))
    ]
    upright: list[Part] = [Line(((x, 0, 0), (x, h, 0)), 0.01, 0.9, alpha=0.8) for x in spread(15, w)]
    across: list[Part] = [Line(((-w / 2, y + h / 2, 0), (w / 2, y + h / 2, 0)), 0.01, 0.9, alpha=0.8) for y in spread(7, h)]
    return [*frame, *upright, *across]


def _cab_back(p: Piece) -> list[Part]:
    """Padded below, a wide window over it with its curtain drawn to both sides."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    pads: list[Mark] = [rule((x, 0.2, z), (x, h * 0.56, z), 0.02, "ink") for x in spread(8, w)]
    pane: list[Mark] = [
        front(0, h * 0.6, w * 0.72, h * 0.3, z + 0.004, "glass"),
        rule((0, h * 0.6, z + 0.01), (0, h * 0.9, z + 0.01), 0.03),
    ]
    for side in (-1, 1):
        pane.append(front(side * w * 0.38, h * 0.57, w * 0.14, h * 0.36, z + 0.012, shift(p.tone, -0.2)))
        pane += [rule((side * w * x, h * 0.58, z + 0.016), (side * w * x, h * 0.92, z + 0.016), 0.012) for x in (0.34, 0.38, 0.42)]
    return [whole(p, *pads, rule((-w / 2, h * 0.57, z), (w / 2, h * 0.57, z), 0.025, "ink"), *pane)]


def _handlebars(p: Piece) -> list[Part]:
    """A bar with grips on its column, behind the rounded apron with its lamp; the front is towards who drives."""
    w, h, z = p.width, p.height, -p.depth / 2
    way = [(-w / 2, h, 0.12), (-w * 0.2, h, 0.05), (0, h - 0.06, 0.03), (w * 0.2, h, 0.05), (w / 2, h, 0.12)]
    bar: list[Part] = [
        Pipe((0, 0.2, -0.05), (0, h - 0.06, 0.03), 0.03, 0.026, 0.7),
        *(Pipe(a, b, 0.017, 0.017, 0.85) for a, b in pairwise(way)),
        *(Pipe((s * w * 0.34, h, 0.086), (s * w / 2, h, 0.124), 0.026, 0.028, 0.95) for s in (-1, 1)),
    ]
    lamp = Face(tuple((0.1 * math.cos(a), h * 0.5 + 0.1 * math.sin(a), z - 0.01) for a in _turns(16)), "lamp", (0, 0, -1), 0.8, 0.6)
    return [box(0, 0.05, z + 0.06, w * 1.1, h * 0.74, 0.1, p.tone, lamp), *bar]


def _turns(count: int) -> list[float]:
    return [-math.tau * k / count for k in range(count)]


def _fringed_roof(p: Piece) -> list[Part]:
    """A cloth roof with a scalloped fringe on four posts, low panels at the back half."""
    w, h, d = p.width, p.height, p.depth
    hang, parts = 0.16, list[Part]()
    for x in (-w / 2, w / 2):
        for z in (-d / 2, -d * 0.02, d / 2):
            parts.append(Pipe((x, 0.3, z), (x, h, z), 0.03, 0.03, 0.8))
        parts += [box(x, 0.26, -d * 0.27, 0.05, 0.4, d * 0.42, p.tone), Line(((x, 0.86, -d / 2), (x, 0.86, -d * 0.02)), 0.03, 0.8)]
        parts += [_scallop((x, h, z), (0, 0, d / 24), hang) for z in spread(12, d)]
    parts += [_scallop((x, h, z), (w / 16, 0, 0), hang) for z in (-d / 2, d / 2) for x in spread(8, w)]
    return [box(0, h, 0, w + 0.1, 0.05, d + 0.1, p.tone), *parts]


def _scallop(at: Vec, half: Vec, hang: float) -> Part:
    """One round tongue of a fringe."""
    x, y, z = at
    ring = [(x + half[0] * math.cos(a), y - hang * math.sin(a), z + half[2] * math.cos(a)) for a in (math.pi * k / 8 for k in range(9))]
    return Face(tuple(ring), 0.2, None, 0.7)


TABLE: dict[str, Builder] = {
    "cage_grille": _cage_grille,
    "cab_back": _cab_back,
    "handlebars": _handlebars,
    "fringed_roof": _fringed_roof,
    "pole": _pole,
    "luggage_rack": _rack,
    "wheel": _helm,
}
"""Builders by kind of piece."""
