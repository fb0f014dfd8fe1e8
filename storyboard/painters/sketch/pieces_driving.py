"""Vehicles on their way: who sits behind the glass, and the signs of speed. A vehicle drives along its own +x."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part
from storyboard.staging.space import XY

BEHIND_GLASS = 0.72
"""The tone of somebody seen through a window."""
BEAM = 9.0
"""Metres that headlights reach in a picture."""
FACE = "paper"
"""The tone of their faces."""


def _oval(x: float, y: float, r: float, ry: float) -> list[tuple[float, float]]:
    return [(x + r * math.cos(math.tau * k / 14), y + ry * math.sin(math.tau * k / 14)) for k in range(14)]


_FACE = ((0.34, -0.96), (0.72, -0.7), (0.74, -0.3), (1.02, -0.16), (0.8, 0.12), (0.74, 0.5), (0.5, 0.86), (0.0, 1.0))
_NAPE = ((-0.6, 0.8), (-0.86, 0.3), (-0.8, -0.3), (-0.5, -0.62), (-0.1, -1.0))
_CROWN = ((0.74, 0.5), (0.5, 0.86), (0.0, 1.04), (-0.62, 0.86), (-0.98, 0.3), (-0.92, -0.4))
_HAIR = (*_CROWN, (-0.56, -0.66), (-0.3, -0.2), (-0.06, 0.34), (0.4, 0.4))
_EYE = ((0.44, 0.14), (0.62, 0.14), (0.62, -0.04), (0.44, -0.04))
"""A head in profile in halves of its own size, its nose towards +x."""


def profile_at(x: float, sill: float, top: float, z: float) -> list[Mark]:
    """Somebody at a side window on both flanks, from the chest up, looking along +x: shoulders, neck, head, hair, eye."""
    high = top - sill
    r, y = high * 0.27, sill + high * 0.6
    body = ((x - 0.24, sill), (x - 0.19, sill + high * 0.24), (x + 0.1, sill + high * 0.26), (x + 0.22, sill))
    neck = ((x - r * 0.5, sill + high * 0.2), (x - r * 0.5, y - r * 0.5), (x + r * 0.3, y - r * 0.6), (x + r * 0.3, sill + high * 0.2))
    shapes: list[tuple[Sequence[XY], Tone]] = [(body, BEHIND_GLASS), (neck, FACE)]
    head: tuple[tuple[Sequence[XY], Tone], ...] = (((*_FACE, *_NAPE), FACE), (_HAIR, 0.9), (_EYE, 0.95))
    shapes += [([(x + u * r, y + v * r) for u, v in part], tone) for part, tone in head]
    marks: list[Mark] = []
    for s in (-1, 1):
        for points, tone in shapes:
            flat = [(u, v, s * z) for u, v in points]
            marks.append(Face(tuple(flat if s > 0 else flat[::-1]), tone, (0, 0, s), 0.6))
    return marks


def facing_at(z: float, low: Vec, high: Vec) -> list[Mark]:
    """Somebody behind a windscreen that runs from `low` to `high` (both at z 0), `z` across it, seen from the front."""

    def on(aside: float, up: float) -> Vec:
        return (low[0] + (high[0] - low[0]) * up + 0.012, low[1] + (high[1] - low[1]) * up + 0.006, z + aside)

    def face(points: Sequence[XY], tone: Tone) -> Mark:
        return Face(tuple(on(a, u) for a, u in points), tone, (0.8, 0.6, 0), 0.6)

    cap = [(0.115 * math.cos(a), 0.64 + 0.3 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    fringe = ((-0.06, 0.72), (0.0, 0.78), (0.06, 0.72))
    eyes = [_oval(side * 0.042, 0.6, 0.013, 0.035) for side in (-1, 1)]
    body = ((-0.23, 0.0), (-0.2, 0.26), (0.2, 0.26), (0.23, 0.0))
    neck = ((-0.05, 0.2), (-0.05, 0.42), (0.05, 0.42), (0.05, 0.2))
    head = [face(neck, FACE), face(_oval(0.0, 0.6, 0.105, 0.29), FACE), face((*cap, *fringe), 0.9)]
    return [face(body, BEHIND_GLASS), *head, *(face(eye, 0.95) for eye in eyes)]


def side_riders(p: Piece, xs: Sequence[float], sill: float, top: float, z: float) -> list[Mark]:
    """As many people at the side windows as ride, the driver first."""
    return [mark for x, _ in zip(xs, range(p.riders), strict=False) for mark in profile_at(x, sill, top, z)]


def speed(p: Piece, wheels: Sequence[float], r: float) -> list[Part]:
    """Lines in the air behind, dust at the wheels, exhaust, and at night the beams of the head lamps."""
    w, h, d = p.width / 2, p.height, p.depth / 2
    beams: list[Part] = [_beam(w, h * 0.4, s * d * 0.72) for s in (-1, 1)] if p.lights else []
    if not p.moving:
        return beams
    lines: list[Part] = [
        Line(((-w - start, h * up, s * d * 0.9), (-w - start - long, h * up, s * d * 0.9)), 0.035, "ink", None, 0.7)
        for up, start, long in ((0.92, 0.1, 1.7), (0.7, 0.3, 2.4), (0.48, 0.2, 2.0), (0.26, 0.3, 2.6))
        for s in (-1, 1)
    ]
    lines += [Line(((-w * 0.9, 0.02, s * (d + 0.35)), (w * 1.3, 0.02, s * (d + 0.35))), 0.03, "ink", None, 0.45) for s in (-1, 1)]
    dust: list[Part] = [
        Blob(
            (min(wheels, default=0.0) - r - 0.3 - 0.5 * k, 0.12 + 0.1 * k, s * d * 0.8),
            0.22 + 0.1 * k,
            0.14 + 0.07 * k,
            0.22,
            0.2,
            0.4,
            0.75,
        )
        for k in range(3 if wheels else 0)
        for s in (-1, 1)
    ]
    return [*beams, *lines, *dust, *_spin(wheels, r, d)]


def _spin(wheels: Sequence[float], r: float, d: float) -> list[Part]:
    """Arcs inside the wheels instead of standing spokes."""
    return [_arc(x, r, s, d, start) for x in wheels for s in (-1, 1) for start in (0.4, 2.5, 4.6)]


def _arc(x: float, r: float, s: int, d: float, start: float) -> Line:
    turns = [start + 0.22 * k for k in range(6)]
    points = tuple((x + r * 0.66 * math.cos(a), r + r * 0.66 * math.sin(a), s * (d + 0.05)) for a in turns)
    return Line(points, 0.03, "paper", (0, 0, s), 0.9)


def _beam(x: float, y: float, z: float) -> Face:
    """Light on the road and in the air before a lamp."""
    return Face(((x, y + 0.08, z), (x + BEAM, y + 0.3, z - 1.3), (x + BEAM, 0.02, z + 1.3), (x, y - 0.08, z)), "lamp", None, 0, 0, 0.3)
