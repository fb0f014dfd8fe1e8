"""Tables, seats and beds."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, back, box, legs, rod, rule, shift, spread
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Prism, Turned


def _table(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    slab = box(0, h - 0.05, 0, w, 0.05, d, p.tone - 0.12)
    return [*legs(w, d, 0, h - 0.05, 0.03, shift(p.tone, 0.15)), slab]


def _round_table(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    foot = Turned(((0, r * 0.55), (0.04, r * 0.5), (0.06, 0.05), (h - 0.05, 0.05)), shift(p.tone, 0.2))
    return [foot, Turned(((h - 0.05, r), (h, r)), shift(p.tone, -0.12))]


def _desk(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    drawers: list[Mark] = [back(w / 2 - 0.23, y, 0.34, 0.18, -d / 2 + 0.05, shift(p.tone, 0.06)) for y in (0.1, 0.32, 0.54)]
    return [
        box(w / 2 - 0.23, 0, 0, 0.42, h - 0.05, d - 0.1, shift(p.tone, 0.12), *drawers),
        box(-w / 2 + 0.05, 0, 0, 0.05, h - 0.05, d - 0.1, shift(p.tone, 0.12)),
        box(0, h * 0.35, d / 2 - 0.08, w - 0.12, h * 0.58, 0.03, shift(p.tone, 0.1)),
        box(0, h - 0.05, 0, w, 0.05, d, shift(p.tone, -0.12)),
    ]


def _workbench(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    planks = [rule((-w / 2, h, z), (w / 2, h, z), normal=(0, 1, 0)) for z in spread(3, d * 0.7)]
    return [
        *[box(i * (w / 2 - 0.08), 0, k * (d / 2 - 0.08), 0.1, h - 0.1, 0.1, shift(p.tone, 0.15)) for i in (-1, 1) for k in (-1, 1)],
        box(0, 0.18, 0, w - 0.1, 0.04, d - 0.1, shift(p.tone, 0.1)),
        box(0, h - 0.1, 0, w, 0.1, d, shift(p.tone, -0.08), *planks),
        box(w * 0.33, h, d * 0.25, 0.14, 0.12, 0.2, 0.75),
        box(-w * 0.2, h, -d * 0.1, 0.3, 0.08, 0.18, 0.6),
    ]


def _chair(p: Piece) -> list[Part]:
    w, h, d, s = p.width, p.height, p.depth, 0.45 if p.height > 0.6 else p.height * 0.5
    z = -d / 2 + 0.02
    slats = [box(x, s + 0.06, z, w * 0.14, h - s - 0.14, 0.02, p.tone) for x in spread(3, w * 0.8)]
    return [
        *legs(w, d, 0, s - 0.04, 0.02, p.tone, inset=0.03),
        box(0, s - 0.04, 0, w, 0.04, d, shift(p.tone, -0.1)),
        *[Pipe((i * (w / 2 - 0.02), s, z), (i * (w / 2 - 0.02), h, z - 0.03), 0.018, 0.018, p.tone) for i in (-1, 1)],
        *slats,
        box(0, h - 0.1, z - 0.02, w, 0.1, 0.03, p.tone),
    ]


def _high_chair(p: Piece) -> list[Part]:
    """On splayed legs, with arms and a tray before whoever sits in it."""
    w, h, s = p.width, p.height, 0.56
    feet = [Pipe((i * 0.15, s, k * 0.14), (i * w * 0.5, 0.0, k * w * 0.5), 0.018, 0.018, p.tone) for i in (-1, 1) for k in (-1, 1)]
    return [
        *feet,
        box(0, s - 0.03, 0, 0.36, 0.04, 0.34, p.tone),
        box(0, s, -0.16, 0.34, h - s, 0.03, shift(p.tone, -0.1)),
        *[box(i * 0.18, s + 0.14, 0.02, 0.03, 0.03, 0.34, p.tone) for i in (-1, 1)],
        box(0, s + 0.16, 0.23, 0.46, 0.025, 0.2, 0.05),
        box(0, 0.2, 0.2, 0.36, 0.03, 0.1, p.tone),
    ]


def _office_chair(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    feet = [
        Pipe((0, 0.09, 0), (x * w * 0.45, 0.03, z * d * 0.45), 0.025, 0.02, 0.85)
        for x, z in ((1, 0.2), (-1, 0.2), (0.6, -0.9), (-0.6, -0.9), (0, 1))
    ]
    return [
        *feet,
        rod(0, 0, 0.1, 0.42, 0.03, 0.8),
        box(0, 0.42, 0, w * 0.8, 0.08, d * 0.8, p.tone),
        Pipe((0, 0.44, -d * 0.38), (0, 0.62, -d * 0.45), 0.025, 0.025, 0.8),
        box(0, 0.58, -d * 0.42, w * 0.75, h - 0.58, 0.07, p.tone),
    ]


def _stool(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [
        Turned(((0, r), (0.02, r), (0.04, 0.03), (h - 0.09, 0.03)), 0.6),
        Turned(((h * 0.3, r * 0.75), (h * 0.3 + 0.02, r * 0.75)), 0.6),
        Turned(((h - 0.09, r * 0.95), (h - 0.03, r), (h, r * 0.92)), p.tone),
    ]


def _bench(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    seat: list[Part] = [box(0, 0.42, z + 0.03, w, 0.035, d / 3 - 0.05, shift(p.tone, -0.08)) for z in spread(3, d - 0.1)]
    rest: list[Part] = [box(0, min(y, h - 0.12), -d / 2 + 0.03, w, 0.11, 0.03, p.tone) for y in (0.56, 0.72)]
    ends = [box(i * (w / 2 - 0.12), 0, 0, 0.06, 0.42, d - 0.06, shift(p.tone, 0.2)) for i in (-1, 1)]
    posts = [box(i * (w / 2 - 0.12), 0.42, -d / 2 + 0.02, 0.06, h - 0.42, 0.05, shift(p.tone, 0.2)) for i in (-1, 1)]
    return [*ends, *posts, *seat, *rest]


def _sofa(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    arm = min(0.2, w * 0.2)
    inner, count = w - 2 * arm, max(1, round((w - 0.4) / 0.75))
    cushions: list[Part] = [box(x, 0.26, 0.08, inner / count - 0.01, 0.17, d - 0.28, shift(p.tone, -0.1)) for x in spread(count, inner)]
    rests: list[Part] = [
        box(x, 0.43, -d / 2 + 0.24, inner / count - 0.02, h - 0.45, 0.14, shift(p.tone, -0.05)) for x in spread(count, inner)
    ]
    return [
        box(0, 0.06, 0, w, 0.2, d, shift(p.tone, 0.05)),
        box(0, 0.26, -d / 2 + 0.09, w, h - 0.26, 0.18, p.tone),
        *[box(i * (w - arm) / 2, 0.26, 0.09, arm, 0.34, d - 0.18, p.tone) for i in (-1, 1)],
        *cushions,
        *rests,
    ]


def _booth(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    seams = [rule((x, 0.5, -d / 2 + 0.14), (x, h - 0.05, -d / 2 + 0.14)) for x in spread(4, w)]
    return [
        box(0, 0, 0.05, w, 0.34, d - 0.1, shift(p.tone, 0.12)),
        box(0, 0.34, 0.07, w, 0.12, d - 0.14, shift(p.tone, -0.1)),
        box(0, 0, -d / 2 + 0.07, w, h, 0.14, p.tone, *seams),
    ]


def _pew(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        box(0, 0.4, 0.03, w, 0.05, d - 0.12, shift(p.tone, -0.08)),
        box(0, 0.1, -d / 2 + 0.03, w, h - 0.1, 0.05, p.tone),
        box(0, h - 0.05, -d / 2 + 0.01, w, 0.05, 0.12, shift(p.tone, 0.06)),
        *[box(i * (w / 2 - 0.03), 0, 0, 0.06, h * 0.7, d, shift(p.tone, 0.1)) for i in (-1, 1)],
    ]


def wheel(x: float, y: float, z: float, r: float, width: float, *, spokes: bool = False, axis: str = "x") -> list[Part]:
    """A wheel standing up, its axle along x or z."""
    ring = [(math.cos(math.tau * k / 18) * r, math.sin(math.tau * k / 18) * r) for k in range(18)]
    if spokes:

        def at(u: float, v: float) -> tuple[float, float, float]:
            return (x, y + v, z + u) if axis == "x" else (x + u, y + v, z)

        rim = tuple(at(u, v) for u, v in [*ring, ring[0]])
        bars = [Line((at(-u, -v), at(u, v)), 0.006, 0.7, None, 0.6) for u, v in ring[:9:2]]
        return [Line(rim, max(width, 0.03), 0.85, None), *bars]
    half = width / 2
    if axis == "x":
        return _hub(x, y, z, half, ring)
    return [
        Prism(
            tuple((x + u, y + v) for u, v in ring),
            z - half,
            z + half,
            0.92,
            tuple(
                Face(tuple((x + u * 0.55 * s, y + v * 0.55, z + (half + 0.004) * s) for u, v in ring), 0.4, (0, 0, s), 0.5) for s in (-1, 1)
            ),
        )
    ]


def _hub(x: float, y: float, z: float, half: float, ring: list[tuple[float, float]]) -> list[Part]:
    """Both flat sides of a wheel whose axle lies along x."""
    faces: list[Part] = [Face(tuple((x + half * s, y + v, z + u * s) for u, v in ring[::-1]), 0.9, (s, 0, 0)) for s in (-1, 1)]
    caps: list[Part] = [
        Face(tuple((x + (half + 0.005) * s, y + v * 0.5, z + u * 0.5 * s) for u, v in ring[::-1]), 0.4, (s, 0, 0)) for s in (-1, 1)
    ]
    return [*faces, *caps]


def _bed(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    pillows: list[Part] = [box(x, h, -d / 2 + 0.28, min(0.6, w * 0.45), 0.1, 0.36, 0.0) for x in spread(2 if w > 1.2 else 1, w * 0.96)]
    return [
        box(0, 0, -d / 2 + 0.03, w, h + 0.45, 0.06, shift(p.tone, 0.4)),
        box(0, 0.1, 0.03, w, h * 0.42, d - 0.06, shift(p.tone, 0.3)),
        box(0, h * 0.42 + 0.1, 0.03, w - 0.02, h - h * 0.42 - 0.1, d - 0.08, p.tone),
        *pillows,
        box(
            0,
            h * 0.5,
            d * 0.16,
            w + 0.03,
            h * 0.5 + 0.04,
            d * 0.66,
            shift(p.tone, 0.18),
            rule((-w / 2, h + 0.05, -d * 0.1), (w / 2, h + 0.05, -d * 0.1), normal=None),
        ),
    ]


def _bunk(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    posts: list[Part] = [Pipe((i * w / 2, 0, k * d / 2), (i * w / 2, h, k * d / 2), 0.025, 0.025, 0.7) for i in (-1, 1) for k in (-1, 1)]
    beds: list[Part] = []
    for y in (0.35, h * 0.78):
        beds += [
            box(0, y, 0, w, 0.05, d, 0.6),
            box(0, y + 0.05, 0, w - 0.03, 0.11, d - 0.03, p.tone),
            box(0, y + 0.16, -d / 2 + 0.2, w * 0.7, 0.08, 0.28, 0.05),
        ]
    return [*posts, *beds]


TABLE: dict[str, Builder] = {
    "table": _table,
    "side_table": _table,
    "coffee_table": _table,
    "school_desk": _table,
    "round_table": _round_table,
    "desk": _desk,
    "workbench": _workbench,
    "chair": _chair,
    "high_chair": _high_chair,
    "office_chair": _office_chair,
    "stool": _stool,
    "bench": _bench,
    "sofa": _sofa,
    "armchair": _sofa,
    "booth": _booth,
    "pew": _pew,
    "bed": _bed,
    "cell_bunk": _bunk,
}
"""Builders by kind of piece."""
