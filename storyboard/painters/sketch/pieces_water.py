"""Water that lies on the ground: rivers, ponds, puddles, floods; ice; and what it does around somebody who wades."""

from __future__ import annotations

import math
from collections.abc import Iterator

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, rule, top
from storyboard.painters.sketch.solids import Face, Line, Part

ENDLESS = 16.0
"""Metres from which a sheet of water goes on past the frame: only its far and near edge are shores."""
PUDDLE = 3.0
"""Metres under which water is a puddle, that shows the sky and little else."""
STANDS = 0.2
"""Metres from which water stands over the ground, and has no wet edge on it."""
UP: Vec = (0.0, 1.0, 0.0)
ICE = 0.3
"""The darkest tone of ice."""


def _shore(w: float, d: float, y: float) -> tuple[Vec, ...]:
    """The outline of a sheet, from above against the clock: lobes around a pond, two uneven banks along a river."""
    if w >= ENDLESS:
        steps = min(60, round(w / 1.4))
        near = [(w * (n / steps - 0.5), y, d / 2 + 0.2 * math.sin(n * 1.3) + 0.12 * math.sin(n * 2.9)) for n in range(steps + 1)]
        far = [(w * (n / steps - 0.5), y, -d / 2 + 0.16 * math.sin(n * 1.7 + 1.0)) for n in range(steps, -1, -1)]
        return (*near, *far)
    ring: list[Vec] = []
    for n in range(28):
        a = -math.tau * n / 28
        bay = 1.0 + 0.07 * math.sin(3 * a + w) + 0.05 * math.sin(5 * a + d)
        x, z = (math.copysign(abs(f(a)) ** 0.72, f(a)) * bay for f in (math.cos, math.sin))
        ring.append((w / 2 * x, y, -d / 2 * z))
    return tuple(ring)


def _glints(w: float, d: float, y: float, count: int) -> Iterator[Part]:
    """Flat lights and darks along the surface, pointed at both ends, spread evenly over it."""
    for k in range(count):
        x, z = w * ((k * 0.618 + 0.31) % 1.0 - 0.5) * 0.84, d * ((k * 0.377 + 0.2) % 1.0 - 0.5) * 0.8
        long, high = (0.6, 0.36, 0.9)[k % 3] * min(1.0, w / 4.0), (0.07, 0.045, 0.09)[k % 3] * min(1.0, w / 4.0)
        shape = ((x - long, y, z), (x - long * 0.2, y, z + high), (x + long, y, z + high * 0.2), (x + long * 0.1, y, z - high))
        yield Face(shape, ("white", 0.75, "sky")[k % 3], UP, 0, alpha=(0.85, 0.5, 0.9)[k % 3])


def _water(p: Piece) -> list[Part]:
    """A sheet of water, or of ice where its tone is pale: the sky lies on its middle, its edge is dark and wet."""
    w, d = p.width, p.depth
    if p.tone <= ICE:
        return _ice(p)
    near = min(w, ENDLESS)
    count = max(7, min(60 if p.y >= STANDS else 44, round(near * d / 4)))
    wet = [Face(_shore(w + 0.18, d + 0.14, 0.012), 0.84, UP, 0.5)] if p.y < STANDS else []
    body = top(0, 0, w, d, 0.016, 0.62, line=0) if p.y >= STANDS else Face(_shore(w, d, 0.016), 0.62, UP, 0)
    small = w < PUDDLE
    lit = Face(_shore(w * (0.9 if small else 0.97), d * (0.82 if small else 0.6), 0.04), "sky", UP, 0, alpha=0.6 if small else 0.24)
    return [*wet, body, lit, *_glints(near, d, 0.07, count)]


def _ice(p: Piece) -> list[Part]:
    """Pale ice, scratched by skates."""
    w, d = p.width, p.depth
    count = max(6, min(60, round(w * d / 6)))
    at = [(w * ((k * 0.618) % 1.0 - 0.5) * 0.9, d * ((k * 0.377) % 1.0 - 0.5) * 0.9) for k in range(count)]
    scratches = [Line(tuple((x + 0.3 * n, 0.035, z + 0.12 * n) for n in range(5)), 0.035, 0.5) for x, z in at]
    far = rule((-w / 2, 0.03, -d / 2), (w / 2, 0.03, -d / 2), 0.08, "ink", None)
    near = rule((-w / 2, 0.03, d / 2), (w / 2, 0.03, d / 2), 0.05, 0.4, None)
    return [top(0, 0, w, d, 0.02, p.tone), *scratches, near, far]


def _pool(p: Piece) -> list[Part]:
    """A puddle where it is small; else a pool with its stone rim."""
    w, d = p.width, p.depth
    if w < PUDDLE:
        return _water(p.model_copy(update={"tone": 0.6}))
    return [top(0, 0, w + 0.5, d + 0.5, 0.02, p.tone), top(0, 0, w, d, 0.03, 0.42), *_glints(w, d, 0.04, max(9, round(w * d / 2.2)))]


def _ripples(_: Piece) -> list[Part]:
    """Rings around whoever stands in water, broken here and there, and their dark image wavering towards the lens."""
    parts: list[Part] = []
    folds = [(0.17 + 0.05 * math.sin(n * 2.3), 0.16 * n) for n in range(11)]
    image = (*((x, 0.006, z) for x, z in folds), *((-x * 0.9, 0.006, z + 0.08) for x, z in reversed(folds)))
    parts.append(Face(image, 0.9, UP, 0, alpha=0.4))
    for r, start, stop, tone in (
        (0.3, 0.0, 1.0, "white"),
        (0.46, 0.04, 0.46, "white"),
        (0.52, 0.52, 0.97, 0.8),
        (0.74, 0.1, 0.4, "white"),
    ):
        angles = [math.tau * (start + (stop - start) * n / 14) for n in range(15)]
        parts.append(Line(tuple((r * 1.2 * math.cos(a), 0.01, r * 0.8 * math.sin(a)) for a in angles), 0.018, tone, None, 0.7))
    return parts


TABLE: dict[str, Builder] = {"water": _water, "pool": _pool, "ripples": _ripples}
"""Builders by kind of piece."""
