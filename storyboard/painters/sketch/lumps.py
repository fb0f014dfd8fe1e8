"""Lumps that look the same from everywhere: leaves, bushes, smoke, with the light on them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from storyboard.staging.space import XY, dot

if TYPE_CHECKING:
    from storyboard.painters.sketch.solids import Blob, Easel, Spot

LEAFY = 30.0
"""Lumps with more pixels than this from their middle to their edge are lit from the side of the key."""


def draw_blob(easel: Easel, spot: Spot, part: Blob) -> None:
    """A lump with a ragged edge, shaded below and lit from the side of the key."""
    at = spot(part.at)
    depth = easel.view.depth(at)
    if depth < easel.view.near + 0.1:
        return
    (x, y), k = easel.view.project(at), easel.view.focal / depth
    rx, ry, rng = part.rx * k, part.ry * k, easel.drawing.rng
    count = 36 if rx > 14 else 16
    lobes, phase = rng.randint(5, 8), rng.uniform(0, 6.3)
    ring: list[XY] = []
    for i in range(count):
        a = math.tau * i / count
        bump = 1 + part.edge * (abs(math.sin(a * lobes * 0.5 + phase)) * 1.2 - 0.6 + rng.uniform(-0.3, 0.3))
        ring.append((x + rx * bump * math.cos(a), y - ry * bump * math.sin(a)))
    tone = easel.bright(part.tone, part.glow)
    colour = tone if tone == "lamp" else easel.tone(tone, depth)
    if part.alpha < 1:
        easel.drawing.fill([ring], colour, part.alpha)
        return
    easel.drawing.shape([ring], colour, easel.pen(depth) * part.line, ink=easel.line)
    if tone != "lamp" and rx > 8:
        low = [(px, py) for px, py in ring if py > y - ry * 0.1]
        right = max(low, key=lambda p: p[0], default=(x, y))
        left = min(low, key=lambda p: p[0], default=(x, y))
        inner = [right, (x + rx * 0.35, y + ry * 0.22), (x - rx * 0.2, y + ry * 0.38), left]
        outer = sorted(low, key=lambda p: p[0])
        easel.drawing.fill([outer + inner], "ink", 0.16)
        if rx > LEAFY and ry > LEAFY:
            _leaves(easel, (x, y), ring)
    easel.halo(ring, part.glow)


def _leaves(easel: Easel, at: XY, ring: list[XY]) -> None:
    """The side of a large lump that the light falls on."""
    (x, y), way = at, 1.0 if dot(easel.key, easel.view.right) > 0 else -1.0
    lit = [p for p in ring if (p[0] - x) * way - (p[1] - y) * 1.2 > 0]
    lit.sort(key=lambda p: math.atan2(-(p[1] - y), (p[0] - x) * way))
    inner = [(x + (px - x) * (0.66 + 0.1 * (k % 2)), y + (py - y) * (0.6 + 0.14 * (k % 2))) for k, (px, py) in enumerate(reversed(lit))]
    easel.drawing.fill([lit + inner], "paper", 0.07 if easel.mood.windows else 0.2)
