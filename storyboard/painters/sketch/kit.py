"""Small words for building pieces out of parts: boxes, fronts, legs, rows. Metres, in the piece's own frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.solids import Box, Face, Line, Mark, Part, Pipe, Turned
from storyboard.staging.space import XY

Builder = Callable[[Piece], list[Part]]
"""Lists the parts of a piece at the piece's own size."""


def box(x: float, y: float, z: float, w: float, h: float, d: float, tone: Tone, *marks: Mark) -> Box:  # noqa: PLR0917 - a place and a size
    """A box standing on `y`, its footprint centred on (x, z)."""
    return Box((x - w / 2, y, z - d / 2), (x + w / 2, y + h, z + d / 2), tone, marks)


def whole(p: Piece, *marks: Mark, tone: Tone | None = None) -> Box:
    """The piece as one box."""
    return box(0, 0, 0, p.width, p.height, p.depth, p.tone if tone is None else tone, *marks)


def front(x: float, y: float, w: float, h: float, z: float, tone: Tone, *, line: float = 0.7, glow: float = 0.0) -> Face:
    """A rectangle on a front side at `z`; (x, y) is the middle of its lower edge."""
    return Face(((x - w / 2, y, z), (x + w / 2, y, z), (x + w / 2, y + h, z), (x - w / 2, y + h, z)), tone, (0, 0, 1), line, glow)


def back(x: float, y: float, w: float, h: float, z: float, tone: Tone, *, line: float = 0.7, glow: float = 0.0) -> Face:
    """A rectangle on a back side at `z`."""
    return Face(((x + w / 2, y, z), (x - w / 2, y, z), (x - w / 2, y + h, z), (x + w / 2, y + h, z)), tone, (0, 0, -1), line, glow)


def side(  # noqa: PLR0917 - a place and a size
    sign: int, x: float, z: float, y: float, d: float, h: float, tone: Tone, *, line: float = 0.7, glow: float = 0.0
) -> Face:
    """A rectangle on the right (`sign` 1) or left (-1) side at `x`; (z, y) is the middle of its lower edge."""
    return Face(((x, y, z - d / 2), (x, y, z + d / 2), (x, y + h, z + d / 2), (x, y + h, z - d / 2)), tone, (sign, 0, 0), line, glow)


def top(x: float, z: float, w: float, d: float, y: float, tone: Tone, *, line: float = 0.7, glow: float = 0.0) -> Face:
    """A rectangle lying at height `y`, centred on (x, z)."""
    a, b, c, e = x - w / 2, x + w / 2, z - d / 2, z + d / 2
    return Face(((a, y, e), (b, y, e), (b, y, c), (a, y, c)), tone, (0, 1, 0), line, glow)


def flanks(outline: tuple[XY, ...], z: float, tone: Tone, *, line: float = 0.7, glow: float = 0.0) -> list[Mark]:
    """A patch in (x, y) on both flanks of a body of half-width `z`."""
    near = Face(tuple((x, y, z) for x, y in outline), tone, (0, 0, 1), line, glow)
    return [near, Face(tuple((x, y, -z) for x, y in outline[::-1]), tone, (0, 0, -1), line, glow)]


def rule(a: Vec, b: Vec, width: float = 0.012, tone: Tone = "ink", normal: Vec | None = (0, 0, 1), alpha: float = 0.7) -> Line:
    """A straight line on a side."""
    return Line((a, b), width, tone, normal, alpha)


def legs(w: float, d: float, y0: float, y1: float, r: float, tone: Tone, *, inset: float = 0.06) -> list[Part]:
    """Four legs under a top of w x d."""
    x, z = w / 2 - inset, d / 2 - inset
    return [Pipe((i * x, y0, k * z), (i * x, y1, k * z), r * 0.8, r, tone) for i in (-1, 1) for k in (-1, 1)]


def rod(x: float, z: float, y0: float, y1: float, r: float, tone: Tone) -> Turned:
    """An upright cylinder."""
    return Turned(((y0, r), (y1, r)), tone, x, z)


def spread(count: int, width: float) -> Iterator[float]:
    """The middles of `count` equal parts of a width centred on 0."""
    return ((i + 0.5) * width / count - width / 2 for i in range(count))


def shift(tone: float, by: float) -> float:
    """A tone moved and kept on the ramp."""
    return max(0.0, min(1.0, tone + by))
