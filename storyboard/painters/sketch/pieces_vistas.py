"""What a wide picture of a place is known by: a rider of bronze, the pump of a ranch that the wind turns, air that shimmers."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rod, shift, spread
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Pipe

_BRONZE = 0.72


def _hind(k: float, y: float) -> list[Part]:
    return [
        part
        for z in (-0.2 * k, 0.2 * k)
        for part in (
            Pipe((-0.62 * k, y + 1.05 * k, z), (-0.78 * k, y + 0.5 * k, z), 0.17 * k, 0.09 * k, _BRONZE),
            Pipe((-0.78 * k, y + 0.5 * k, z), (-0.6 * k, y, z), 0.08 * k, 0.07 * k, _BRONZE),
        )
    ]


def _fore(k: float, y: float) -> list[Part]:
    """One foreleg down, one raised and bent."""
    return [
        Pipe((0.6 * k, y + 1.1 * k, -0.18 * k), (0.66 * k, y, -0.18 * k), 0.13 * k, 0.07 * k, _BRONZE),
        Pipe((0.62 * k, y + 1.15 * k, 0.18 * k), (1.08 * k, y + 0.98 * k, 0.18 * k), 0.13 * k, 0.08 * k, _BRONZE),
        Pipe((1.08 * k, y + 0.98 * k, 0.18 * k), (1.02 * k, y + 0.52 * k, 0.18 * k), 0.08 * k, 0.06 * k, _BRONZE),
    ]


def _rider(k: float, y: float) -> list[Part]:
    """A crowned man astride, an arm stretched out before him, a cloak behind."""
    crown = tuple(
        (0.02 * k + a * k, y + b * k, 0.14 * k)
        for a, b in ((-0.12, 2.62), (-0.15, 2.84), (-0.07, 2.76), (0, 2.86), (0.07, 2.76), (0.15, 2.84), (0.12, 2.62))
    )
    cloak = tuple((a * k, y + b * k, -0.1 * k) for a, b in ((-0.05, 2.3), (-0.5, 1.5), (-0.75, 1.25), (-0.1, 1.4)))
    return [
        Face(cloak, shift(_BRONZE, -0.12), None),
        Pipe((-0.05 * k, y + 1.4 * k, 0), (0.0, y + 2.2 * k, 0), 0.2 * k, 0.27 * k, _BRONZE),
        Pipe((0.03 * k, y + 2.28 * k, 0), (0.05 * k, y + 2.66 * k, 0), 0.13 * k, 0.14 * k, _BRONZE),
        Face(crown, _BRONZE, None),
        Pipe((0.05 * k, y + 2.15 * k, 0.24 * k), (0.75 * k, y + 2.35 * k, 0.3 * k), 0.1 * k, 0.06 * k, _BRONZE),
        Pipe((0.0, y + 1.45 * k, 0.3 * k), (0.28 * k, y + 0.98 * k, 0.34 * k), 0.14 * k, 0.1 * k, _BRONZE),
        Pipe((0.28 * k, y + 0.98 * k, 0.34 * k), (0.2 * k, y + 0.55 * k, 0.34 * k), 0.1 * k, 0.07 * k, _BRONZE),
    ]


def _rider_statue(p: Piece) -> list[Part]:
    """A king on a horse of bronze, high on a stepped base of stone."""
    base, w, d = p.height * 0.46, p.width, p.depth
    y, k = base, (p.height - base) / 2.9
    plate = front(0, base * 0.4, w * 0.4, base * 0.24, d * 0.34 + 0.01, 0.4)
    return [
        box(0, 0, 0, w, base * 0.1, d, shift(p.tone, 0.1)),
        box(0, base * 0.1, 0, w * 0.86, base * 0.1, d * 0.86, p.tone),
        box(0, base * 0.2, 0, w * 0.7, base * 0.72, d * 0.68, p.tone, plate),
        box(0, base * 0.92, 0, w * 0.8, base * 0.08, d * 0.8, shift(p.tone, 0.1)),
        *_hind(k, y),
        Pipe((-0.85 * k, y + 1.3 * k, 0), (-1.15 * k, y + 0.45 * k, 0), 0.1 * k, 0.12 * k, shift(_BRONZE, 0.1)),
        *_fore(k, y),
        Pipe((-0.6 * k, y + 1.2 * k, 0), (0.6 * k, y + 1.26 * k, 0), 0.36 * k, 0.35 * k, _BRONZE),
        Pipe((0.6 * k, y + 1.35 * k, 0), (1.02 * k, y + 2.0 * k, 0), 0.28 * k, 0.16 * k, _BRONZE),
        Pipe((0.98 * k, y + 2.02 * k, 0), (1.4 * k, y + 1.68 * k, 0), 0.16 * k, 0.1 * k, _BRONZE),
        *_rider(k, y),
    ]


def _vanes(x: float, y: float, z: float, r: float) -> list[Part]:
    """The many-bladed wheel of a pump."""
    parts: list[Part] = []
    for k in range(14):
        a, b = math.tau * k / 14, math.tau * (k + 0.62) / 14
        rim = ((0.26, a), (1.0, a), (1.0, b), (0.26, b))
        parts.append(Face(tuple((x + r * s * math.cos(t), y + r * s * math.sin(t), z) for s, t in rim), 0.12, None, 0.8))
    return [*parts, Blob((x, y, z + 0.05), r * 0.1, r * 0.1, 0.7, 0.0)]


def _wind_pump(p: Piece) -> list[Part]:
    """A wheel of blades and its tail on a tower of crossed legs, a round tank of water at its foot."""
    w, h = p.width, p.height
    hub, r, z = h * 0.84, h * 0.17, 0.3
    feet = [(i * w * 0.26, k * w * 0.26) for i in (-1, 1) for k in (-1, 1)]
    parts: list[Part] = [Pipe((x, 0, k), (x * 0.12, hub, k * 0.12), 0.07, 0.05, 0.7) for x, k in feet]
    for low, high in ((0.06, 0.28), (0.28, 0.48), (0.48, 0.66)):
        a, b = w * 0.26 * (1 - low), w * 0.26 * (1 - high)
        parts += [Line(((-a, h * low, a), (b, h * high, b)), 0.05, "ink"), Line(((a, h * low, a), (-b, h * high, b)), 0.05, "ink")]
    tail = ((-r * 0.9, -0.25), (-r * 1.9, 0.35), (-r * 1.9, -0.55), (-r * 0.9, -0.35))
    parts.append(Face(tuple((x, hub + y, -0.2) for x, y in tail), 0.5, None))
    return [*parts, *_vanes(0, hub, z, r), rod(w * 0.6, 0.6, 0, h * 0.1, w * 0.34, 0.3)]


def _heat_haze(p: Piece) -> list[Part]:
    """Strokes that waver upwards over hot ground, in rows."""
    w, h = p.width, p.height
    parts: list[Part] = []
    for row in range(3):
        for k, x in enumerate(spread(15, w)):
            low, z = h * (0.03 + 0.14 * ((k + row) % 3)), (1 - row) * p.depth / 3
            rise = [low + h * 0.6 * step / 16 for step in range(17)]
            points = [(round(x + row * 0.4 + 0.09 * math.sin(step * 0.79), 3), y, z) for step, y in enumerate(rise)]
            parts.append(Line(tuple(points), 0.03, "white", None, 0.9))
            parts.append(Line(tuple((a + 0.04, b, c) for a, b, c in points), 0.012, "ink", None, 0.6))
    return parts


TABLE: dict[str, Builder] = {"rider_statue": _rider_statue, "wind_pump": _wind_pump, "heat_haze": _heat_haze}
"""Builders by kind of piece."""
