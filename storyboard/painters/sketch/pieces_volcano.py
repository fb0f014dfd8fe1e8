"""Volcanoes: the cone with its plume, the glowing inside of a crater, lava that runs or lies."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, top
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Turned

HOT = "accent"
STREAMS = ((-0.5, 0.62), (0.16, 0.86), (0.85, 0.5))
"""Lava on a cone: degrees of a radian to the side of its front, and how far down it runs."""


def _volcano(p: Piece) -> list[Part]:
    """A cone with a broken top, streams of lava down its front, and a plume that widens over it."""
    r, h = p.width / 2, p.height
    cone = Turned(((0.0, r), (h * 0.3, r * 0.62), (h * 0.7, r * 0.3), (h, r * 0.17)), p.tone)
    streams: list[Part] = []
    for turn, down in STREAMS:
        steps = [k * down / 6 for k in range(7)]
        points = tuple(_on_cone(r, h, 1.0 - s, turn + 0.05 * math.sin(9 * s)) for s in steps)
        streams.append(Line(points, 0.05 * h * (1.2 - down * 0.5), HOT, None, 0.95, 0.5))
    gullies: list[Part] = [
        Line((_on_cone(r, h, 0.96, a), _on_cone(r, h, 0.2, a * 1.1)), 0.12, "ink", None, 0.35) for a in (-1.0, -0.2, 0.5, 1.1)
    ]
    return [*_plume(p), cone, *gullies, *streams, Blob((0.0, h * 1.0, r * 0.1), r * 0.16, h * 0.03, HOT, 0.1, 0.5, 1.0, 0.6)]


def _on_cone(r: float, h: float, up: float, turn: float) -> tuple[float, float, float]:
    """A point on the front of a cone at a share of its height."""
    rings = ((0.0, 1.0), (0.3, 0.62), (0.7, 0.3), (1.0, 0.17))
    (y0, r0), (y1, r1) = next((a, b) for a, b in pairwise(rings) if a[0] <= up <= b[0])
    wide = (r0 + (r1 - r0) * (up - y0) / (y1 - y0)) * r
    return wide * math.sin(turn), up * h, wide * math.cos(turn)


def _plume(p: Piece) -> list[Part]:
    """Ash over the top, wider and blown aside the higher it is."""
    r, h = p.width / 2, p.height
    return [
        Blob(
            (r * (0.05 * k + 0.012 * k * k), h * (1.06 + 0.13 * k), 0.0),
            r * (0.15 + 0.07 * k),
            h * (0.1 + 0.025 * k),
            0.5 - 0.03 * k,
            0.22,
            0.4,
        )
        for k in reversed(range(7))
    ]


RIBS, FALLS = 14, frozenset({5, 8, 10})
"""Ribs of a crater's wall, which goes around it but for the side one looks in from, and those that lava falls beside."""
CRUST = ((-0.24, 0.1), (0.05, -0.12), (0.2, 0.16), (-0.06, 0.26), (0.3, -0.1), (-0.32, -0.1))
"""Dark islands on a lake of lava, as shares of its size."""


def _crater(p: Piece) -> list[Part]:
    """The inside of a crater seen from its rim: a ribbed wall around it, and the lake at its bottom, into which lava falls."""
    w, h, d = p.width, p.height, p.depth
    turns = [math.radians(-118 + 236 * k / RIBS) for k in range(RIBS + 1)]
    foot = [(w / 2 * math.sin(a), 0.0, -d / 2 * math.cos(a)) for a in turns]
    rim = [(x * 1.1, h * (0.84 + 0.08 * (k * 5 % 3)), z * 1.1) for k, (x, _, z) in enumerate(foot)]
    walls: list[Part] = []
    for k in range(RIBS):
        walls.append(Face((foot[k], foot[k + 1], rim[k + 1], rim[k]), max(0.0, p.tone - 0.06 * (k % 2)), None, 0.4))
        if k in FALLS:
            (ax, _, az), (bx, by, bz) = foot[k], rim[k]
            walls.append(
                Line(
                    ((bx * 0.97, by * 0.9, bz * 0.97), (ax * 0.99, by * 0.4, az * 0.99), (ax * 0.96, 0.0, az * 0.96)),
                    0.9,
                    HOT,
                    None,
                    1.0,
                    0.6,
                )
            )
    crust = [top(w * x, d * z, w * 0.13, d * 0.07, 0.06, 0.85, line=0.3) for x, z in CRUST]
    return [Face(tuple((x, 0.02, z) for x, _, z in reversed(foot)), HOT, (0, 1, 0), 0.4, 0.3), *crust, *walls]


def _lava(p: Piece) -> list[Part]:
    """A stream of lava over the ground between dark crusts, winding away along its own z."""
    w, d = p.width, p.depth
    steps = [-d / 2 + d * k / 8 for k in range(9)]
    middle = [(w * 0.5 * math.sin(1.1 * k), z) for k, z in enumerate(steps)]

    def band(half: float, y: float, tone: float | str, line: float) -> Face:
        left = [(x - half, y, z) for x, z in middle]
        right = [(x + half, y, z) for x, z in reversed(middle)]
        return Face((*left, *right), tone, (0, 1, 0), line)

    return [band(w * 0.62, 0.02, 0.85, 0.6), band(w * 0.4, 0.04, HOT, 0.0), band(w * 0.1, 0.05, "lamp", 0.0)]


TABLE: dict[str, Builder] = {"volcano": _volcano, "crater": _crater, "lava": _lava}
"""Builders by kind of piece."""
