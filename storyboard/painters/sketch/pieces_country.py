"""What stands in the country: cottages under thatch."""

from __future__ import annotations

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, box, front, rule, shift, spread
from storyboard.painters.sketch.solids import Box, Face, Line, Mark, Part

EAVE = 0.4
"""Metres that thatch is thick at its eaves, and hangs over the walls."""


def _slope(a: Vec, b: Vec, c: Vec, d: Vec, normal: Vec, tone: float) -> list[Part]:
    """One side of a thatched roof from its eave `a`-`b` up to its ridge `c`-`d`, combed downwards, its thick edge below."""

    def between(one: Vec, other: Vec, share: float) -> Vec:
        return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share, one[2] + (other[2] - one[2]) * share)

    straws: list[Part] = []
    for k in range(1, 24):
        low, high = between(a, b, k / 24), between(d, c, k / 24)
        straws.append(Line((between(low, high, 0.06 * (k % 3)), between(low, high, 0.3 + 0.08 * (k % 4))), 0.03, "ink", normal, 0.5))
        straws.append(Line((between(low, high, 0.5 + 0.05 * (k % 3)), between(low, high, 0.76)), 0.03, "ink", normal, 0.4))
    down = ((a[0], a[1] - EAVE, a[2]), (b[0], b[1] - EAVE, b[2]), b, a)
    outwards = (normal[0], 0.0, normal[2])
    seam = Line((between(a, d, 0.8), between(b, c, 0.8)), 0.05, "ink", normal, 0.6)
    return [Face((a, b, c, d), tone, normal, 1.0), Face(down, shift(tone, 0.14), outwards, 1.0), *straws, seam]


def _thatch(w: float, y: float, top: float, d: float, tone: float) -> list[Part]:
    """A hipped roof: two long slopes and two short ones, ridge along x."""
    x, z, r = w / 2 + EAVE, d / 2 + EAVE, w * 0.26
    up = top - y
    return [
        *_slope((x, y, -z), (-x, y, -z), (-r, top, 0), (r, top, 0), (0, z, -up), tone),
        *_slope((-x, y, -z), (-x, y, z), (-r, top, 0), (-r, top, 0), (-up, x - r, 0), shift(tone, 0.1)),
        *_slope((x, y, z), (x, y, -z), (r, top, 0), (r, top, 0), (up, x - r, 0), shift(tone, 0.1)),
        *_slope((-x, y, z), (x, y, z), (r, top, 0), (-r, top, 0), (0, z, up), tone),
    ]


def _cottage(p: Piece) -> list[Part]:
    """Low whitewashed walls between crooked beams, a plank door, two small windows, a great roof of thatch."""
    w, h, d = p.width, p.height, p.depth
    low, z = h * 0.44, d / 2 + 0.02
    marks: list[Mark] = [front(-w * 0.06, 0, 0.95, low * 0.86, z, 0.7), front(0, 0, w, 0.24, z - 0.005, 0.5, line=0.4)]
    marks += [rule((-w * 0.06 + x, 0, z + 0.01), (-w * 0.06 + x, low * 0.86, z + 0.01), 0.02) for x in (-0.24, 0.0, 0.24)]
    for x in (-w * 0.32, w * 0.26):
        marks += [front(x, low * 0.4, 0.8, 0.6, z, 0.75), rule((x, low * 0.4, z + 0.01), (x, low * 0.4 + 0.6, z + 0.01), 0.06, "paper")]
    marks += [rule((x, 0, z + 0.01), (x + 0.12, low, z + 0.01), 0.13, 0.7, alpha=1.0) for x in spread(2, w * 1.9)]
    walls: Box = box(0, 0, 0, w, low + 0.1, d, p.tone, *marks)
    return [walls, *_thatch(w, low + EAVE * 0.5, h, d, 0.42), box(w * 0.18, h - 0.25, 0, 0.6, 0.75, 0.6, 0.55)]


TABLE: dict[str, Builder] = {"cottage": _cottage}
"""Builders by kind of piece."""
