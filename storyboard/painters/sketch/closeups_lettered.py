"""Close pictures of what is made to be read: name plates, tags of metal and of card, labels; the words large and whole on them."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, rows
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

BRASS, STEEL, CARD, PAPER = "#d9b044", "#c3cbd0", "#e9cf9c", "white"
HIGH = (0.36, 0.26, 0.2, 0.17)
"""How high the letters are, by how many lines there are."""


def _written(p: Plane, words: str, x: float, y: float, wide: float, most: int = 14) -> None:
    """Words in lines around a middle, as large as there is room; lines of writing where they are not told."""
    if not words:
        p.scribble(x - wide * 0.42, x + wide * 0.42, [y + 0.16, y, y - 0.16])
        return
    lines = rows(words, most)
    high = HIGH[len(lines) - 1]
    for number, line in enumerate(lines):
        p.text(line, x, y + high * 1.5 * ((len(lines) - 1) / 2 - number), wide, high)


def _plate(p: Plane, tone: Tone = BRASS) -> None:
    """A plate of metal on four screws."""
    plain(p, 0.42, 0.54)
    p.shade(((-1.34, -0.62), (1.44, -0.62), (1.44, 0.52), (-1.34, 0.52)), "ink", 0.45)
    p.box(-1.4, -0.56, 1.4, 0.58, tone, 1.5)
    p.line((-1.3, -0.46), (1.3, -0.46), (1.3, 0.48), (-1.3, 0.48), (-1.3, -0.46), width=0.8, taper=(0.0, 0.0))
    for x in (-1.2, 1.2):
        for y in (-0.36, 0.38):
            p.disc(x, y, 0.055, 0.35, line=0.8)
            p.line((x - 0.035, y - 0.03), (x + 0.035, y + 0.03), width=0.9)
    p.line((-1.1, 0.4), (-0.5, 0.42), width=1.6, tone="white", alpha=0.8)
    _written(p, p.words, 0.0, 0.01, 2.1)


def _tag(p: Plane, tone: Tone, corner: float) -> None:
    """A tag on its ring or string, the hole at its top."""
    plain(p, 0.34, 0.46)
    p.shade(((-1.0, -0.86), (1.1, -0.86), (1.1, 0.5), (-1.0, 0.5)), "ink", 0.4)
    shape: list[XY] = [(-1.06, -0.8), (1.06, -0.8), (1.06, 0.24), (corner, 0.66), (-corner, 0.66), (-1.06, 0.24)]
    p.poly(shape, tone, 1.5)
    if tone is STEEL:
        p.poly([(x * 0.93, (y + 0.07) * 0.91 - 0.07) for x, y in shape], tone, 0.7)
        p.line(
            *((0.24 * math.sin(a), 0.66 + 0.24 * math.cos(a)) for a in (math.tau * k / 20 - 2.6 for k in range(18))), width=4.0, tone=0.45
        )
        p.line((-0.9, 0.1), (-0.62, 0.36), width=2.0, tone="white", alpha=0.8)
    else:
        p.line((0.0, 0.46), (0.2, 0.8), (0.1, 1.3), width=2.6, tone=0.5)
    p.disc(0.0, 0.46, 0.09, 0.8, line=1.0)
    _written(p, p.words, 0.0, -0.24, 1.84, 12)


def _label(p: Plane) -> None:
    """A label of paper with a printed edge."""
    plain(p, 0.42, 0.54)
    p.shade(((-1.2, -0.7), (1.3, -0.7), (1.3, 0.6), (-1.2, 0.6)), "ink", 0.35)
    p.poly(((-1.3, -0.64), (1.26, -0.68), (1.3, 0.64), (-1.26, 0.68)), PAPER, 1.4)
    p.poly(((-1.2, -0.55), (1.17, -0.58), (1.2, 0.54), (-1.17, 0.58)), "accent", 0.8)
    p.poly(((-1.12, -0.48), (1.09, -0.5), (1.12, 0.46), (-1.09, 0.5)), PAPER, 0.6)
    _written(p, p.words, 0.0, 0.0, 1.96)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "name_plate": _plate,
    "steel_plate": lambda p: _plate(p, STEEL),
    "metal_tag": lambda p: _tag(p, STEEL, 0.5),
    "tag": lambda p: _tag(p, CARD, 0.4),
    "label": _label,
}
"""Drawings by kind of insert."""
