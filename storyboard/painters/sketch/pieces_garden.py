"""What makes a garden or a court of what is otherwise a lawn before a house: beds of flowers, an arch of roses, an arcade."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, rod, shift, spread
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part

BLOOMS: tuple[Tone, ...] = ("accent", 0.02, 0.3)
"""Tones of flowers, in turn."""


def _bloom(x: float, y: float, z: float, r: float, k: int) -> Face:
    """A flower head of six leaves, seen from before."""
    turns = [(r * (1.0 if i % 2 else 0.62), math.tau * i / 12) for i in range(12)]
    points: tuple[Vec, ...] = tuple((x + reach * math.cos(a), y + reach * math.sin(a), z) for reach, a in turns)
    return Face(points, BLOOMS[k % len(BLOOMS)], None, 0.5)


def _flower_bed(p: Piece) -> list[Part]:
    """Two rows of flowers on stalks over leaves, behind an edging."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0, 0, w, 0.14, d, 0.7)]
    for row, z in enumerate((-d * 0.22, d * 0.24)):
        for n, x in enumerate(spread(max(3, round(w / 0.55)), w)):
            parts.append(Blob((x, 0.24, z), 0.3, 0.2, shift(p.tone, 0.06 * (n % 2)), 0.2, 0.5))
            top = h * (0.96 - 0.2 * ((n * 3 + row * 2) % 4) / 3 - 0.18 * row)
            parts += [Line(((x, 0.2, z), (x + 0.04, top, z)), 0.025, 0.6), _bloom(x + 0.04, top, z + 0.03, 0.13, n + row)]
    return parts


def _trellis(p: Piece) -> list[Part]:
    """A garden arch of laths one can walk through, roses climbing over it."""
    h, half = p.height, p.width / 2 - 0.08
    parts: list[Part] = [rod(s * half, z, 0, h * 0.66, 0.05, 0.05) for s in (-1, 1) for z in (-0.25, 0.25)]
    bow = [(half * math.cos(a), h * 0.66 + h * 0.3 * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))]
    parts += [Line(tuple((x, y, z) for x, y in bow), 0.09, 0.05) for z in (-0.25, 0.25)]
    parts += [Line(((s * half, h * y, -0.25), (s * half, h * y, 0.25)), 0.04, 0.05) for s in (-1, 1) for y in (0.15, 0.3, 0.45, 0.6)]
    spots = [*bow, *((s * half, h * y) for s in (-1, 1) for y in (0.14, 0.3, 0.46, 0.6))]
    for k, (x, y) in enumerate(spots):
        parts += [Blob((x, y, 0.2), 0.24, 0.2, shift(p.tone, 0.08 * (k % 2)), 0.22, 0.6), _bloom(x + 0.08 * (k % 3 - 1), y, 0.42, 0.1, k)]
    return parts


def _arcade(p: Piece) -> list[Part]:
    """A wall of two floors around a court: round arches in the shade below, windows above."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.02
    count, low = max(3, round(w / 3.0)), h * 0.52
    step = w / count
    marks: list[Mark] = []
    for x in spread(count, w):
        half, spring = step * 0.36, low * 0.62
        round_top = [(half * math.cos(a), spring + half * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))]
        opening = [(half, 0.0), *round_top, (-half, 0.0)]
        rim = [(a * 1.16, b + (0.2 if b else 0.0)) for a, b in opening]
        marks += [Face(tuple((x + a, b, z) for a, b in rim), shift(p.tone, -0.12), (0, 0, 1), 0.6)]
        marks += [Face(tuple((x + a, b, z + 0.01) for a, b in opening), 0.72, (0, 0, 1), 0.8)]
        marks += [
            front(x, low + h * 0.12, step * 0.26, h * 0.24, z, "glass", glow=0.4),
            front(x, low + h * 0.1, step * 0.36, 0.1, z + 0.02, 0.15),
        ]
    band = box(0, low, p.depth / 2 + 0.08, w, 0.22, 0.2, shift(p.tone, -0.08))
    columns: list[Part] = [
        rod(x, p.depth / 2 + 0.1, 0, low * 0.62, 0.17, shift(p.tone, -0.14)) for x in (step * k - w / 2 for k in range(count + 1))
    ]
    return [box(0, 0, 0, w, h, p.depth, p.tone, *marks), band, *columns]


def _pool_ladder(p: Piece) -> list[Part]:
    """The two bows of a ladder over the edge of a pool, and a ring that floats beyond it."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    for s in (-1, 1):
        bow = [(h * 0.0, d * 0.5), (h * 0.86, d * 0.5), (h, d * 0.3), (h, d * -0.1), (h * 0.8, d * -0.4), (0.0, d * -0.5)]
        parts.append(Line(tuple((s * w / 2, y, z) for y, z in bow), 0.07, 0.03))
        parts.append(Line(tuple((s * w / 2 + 0.05, y, z) for y, z in bow), 0.02, "ink"))
    parts += [Line(((-w / 2, h * y, -d * 0.5), (w / 2, h * y, -d * 0.5)), 0.06, 0.03) for y in (0.1, 0.36)]
    for k in range(12):
        a, b = math.tau * k / 12, math.tau * (k + 1) / 12
        rim: tuple[Vec, ...] = tuple(
            (2.4 + r * math.cos(t), 0.1, -1.6 + r * math.sin(t)) for r, t in ((0.5, a), (0.5, b), (0.24, b), (0.24, a))
        )
        parts.append(Face(rim, ("accent", 0.02)[k // 2 % 2], None, 0.4))
    return parts


TABLE: dict[str, Builder] = {"flower_bed": _flower_bed, "trellis": _trellis, "arcade": _arcade, "pool_ladder": _pool_ladder}
"""Builders by kind of piece."""
