"""Bare hands that sweep off what lies on a stone or on boards: a clearing in it, what comes to light there, heaps beside it."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from storyboard.painters.sketch import insert_grounds
from storyboard.painters.sketch import insert_marks as own
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_marks import Draw
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.staging.space import XY

STONE, WOOD = 0.3, "#8a6844"
MIDDLE, WIDE, HIGH = (0.0, 0.22), 1.36, 0.6
"""Where the clearing is, and half its width and height."""


def _ragged(wide: float, high: float, off: XY = (0.0, 0.0)) -> list[XY]:
    """The edge of the clearing: an oval whose border is uneven."""
    out: list[XY] = []
    for k in range(44):
        a = math.tau * k / 44
        r = 1.0 + 0.06 * math.sin(5 * a + 1.0) + 0.045 * math.sin(11 * a) + 0.03 * math.cos(17 * a)
        square = 1.0 / max(abs(math.cos(a)), abs(math.sin(a))) ** 0.34
        out.append((MIDDLE[0] + off[0] + wide * r * square * math.cos(a), MIDDLE[1] + off[1] + high * r * square * math.sin(a)))
    return out


def _cover(p: Plane) -> Tone:
    """The tone of what is swept off."""
    return insert_grounds.tone_of(p, p.bed)


def _heaps(p: Plane, tone: Tone) -> None:
    """What has been swept off, heaped at the sides, with crumbs about."""
    mood = p.drawing.mood
    for k, (x, y, r) in enumerate(((-1.66, 0.16, 0.34), (-1.56, -0.34, 0.26), (1.68, 0.2, 0.36), (1.58, -0.3, 0.28))):
        p.shade([(x + 0.06 + 1.3 * r * u, y - 0.16 + 0.8 * r * v) for u, v in _ROUND], "ink", 0.36, 0.07)
        p.poly([(x + 1.2 * r * u, y + 0.8 * r * v) for u, v in _ROUND], mood.blend(tone, "white", 0.14), 0.0)
        p.line(*((x + 1.2 * r * u, y + 0.8 * r * v) for u, v in _ROUND[2:14]), width=1.0, alpha=0.7)
        for n in range(14):
            u, v = 1.5 * r * math.cos(2.4 * n + k), 0.9 * r * math.sin(2.4 * n + k)
            p.disc(x + u, y + v, 0.014 + 0.006 * (n % 3), mood.blend(tone, "ink", 0.4), line=0.0)


_ROUND = [
    (math.cos(a) * (1 + 0.08 * math.sin(7 * a)), math.sin(a) * (1 + 0.1 * math.cos(5 * a))) for a in (math.tau * n / 26 for n in range(26))
]
"""The outline of a heap."""


def _slab(p: Plane) -> None:
    """A stone that words are cut into."""
    p.poly(_ragged(WIDE, HIGH), STONE, 1.6)
    for way in (((-1.2, 0.5), (-0.96, 0.36), (-0.9, 0.2)), ((1.16, -0.1), (0.98, -0.02), (0.9, -0.2)), ((0.9, 0.72), (0.98, 0.56))):
        p.line(*way, width=1.0, alpha=0.6)
    for k, row in enumerate(p.words.splitlines() or [p.words]):
        for tone, off in (("white", 0.018), ("ink", 0.0)):
            p.text(row, MIDDLE[0] + off, MIDDLE[1] + 0.2 - 0.4 * k - off, 2.0, 0.4, tone)


def _boards(p: Plane) -> None:
    """Boards with an iron strap on either side and a ring: the lid of a chest, a hatch."""
    wood: Tone = WOOD
    p.poly(_ragged(WIDE, HIGH), wood, 1.6)
    for y in (-0.08, 0.22, 0.5):
        p.line((-1.24, y), (0.0, y + 0.02), (1.24, y), width=1.5, alpha=0.8)
    for x in (-0.9, 0.74):
        p.poly(((x, -0.3), (x + 0.2, -0.3), (x + 0.2, 0.74), (x, 0.74)), 0.72, 1.2)
        for y in (-0.16, 0.22, 0.6):
            p.disc(x + 0.1, y, 0.045, 0.4, line=0.8)
    if p.words:
        p.text(p.words, 0.0, 0.34, 1.3, 0.3)
    else:
        p.disc(0.0, 0.3, 0.2, 0.72, line=1.2)
        p.disc(0.0, 0.3, 0.13, wood, line=1.0)


def _cleared(slab: Draw, p: Plane) -> None:
    """The cover from edge to edge, the clearing in it."""
    p = replace(p, bed=p.bed or p.ground)
    insert_grounds.lay(p)
    tone = _cover(p)
    p.poly(_ragged(WIDE + 0.12, HIGH + 0.1), p.drawing.mood.blend(tone, "ink", 0.3), 0.9)
    slab(p)
    p.shade(_ragged(WIDE * 0.98, 0.1, (0.0, HIGH * 1.1)), "ink", 0.3, 0.08)
    _heaps(p, tone)


def _swept(p: Plane) -> None:
    """The way of either hand, outwards, and what flies before it."""
    for s in (-1, 1):
        own.arrow(p, (s * 0.24, 0.02), (s * 0.6, 0.1), (s * 1.0, 0.06), (s * 1.3, -0.06), width=3.4)
        for k in range(7):
            x, y = s * (1.38 + 0.06 * (k % 4) + 0.03 * k), -0.04 + 0.11 * ((k * 3) % 7)
            p.disc(x, y, 0.02 + 0.008 * (k % 3), _cover(replace(p, bed=p.bed or p.ground)), line=0.7)


SWEPT = Work(
    bare=True,
    right=Reach("flat", (0.66, -0.2), "low", 1.36),
    left=Reach("flat", (-0.66, -0.2), "low", 1.36),
    under=partial(_cleared, _slab),
    over=_swept,
)
OFF_BOARDS: dict[tuple[str, str], Work] = {
    ("brush_off", kind): replace(SWEPT, under=partial(_cleared, _boards)) for kind in ("chest", "hatch")
}
