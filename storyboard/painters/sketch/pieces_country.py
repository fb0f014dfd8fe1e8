"""What stands in the country: cottages under thatch, tents from within."""

from __future__ import annotations

from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Box, Face, Line, Mark, Part, Pipe
from storyboard.staging.space import mix

EAVE = 0.4
"""Metres that thatch is thick at its eaves, and hangs over the walls."""


def _slope(a: Vec, b: Vec, c: Vec, d: Vec, normal: Vec, tone: float) -> list[Part]:
    """One side of a thatched roof from its eave `a`-`b` up to its ridge `c`-`d`, combed downwards, its thick edge below."""
    straws: list[Part] = []
    for k in range(1, 24):
        low, high = mix(a, b, k / 24), mix(d, c, k / 24)
        straws.append(Line((mix(low, high, 0.06 * (k % 3)), mix(low, high, 0.3 + 0.08 * (k % 4))), 0.03, "ink", normal, 0.5))
        straws.append(Line((mix(low, high, 0.5 + 0.05 * (k % 3)), mix(low, high, 0.76)), 0.03, "ink", normal, 0.4))
    down = ((a[0], a[1] - EAVE, a[2]), (b[0], b[1] - EAVE, b[2]), b, a)
    outwards = (normal[0], 0.0, normal[2])
    seam = Line((mix(a, d, 0.8), mix(b, c, 0.8)), 0.05, "ink", normal, 0.6)
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


CANVAS = 0.06
"""Tone of canvas with the light behind it."""
PEAKS = 0.24
"""Where the two poles of a great tent stand, as a share of its width to both sides of its middle."""


def _hung(w: float, h: float, d: float, x: float, share: float, way: int) -> Vec:
    """A point of a canvas roof: `share` of the way from the eave at `x` up to the ridge, its sweep hanging between them."""
    ridge = x * PEAKS * 2
    high = h * (0.66 + 0.34 * (abs(x) * 2 / w) ** 2)
    return (x + (ridge - x) * share, high * share**1.6, way * d / 2 * (1 - share))


def _canvas_roof(p: Piece) -> list[Part]:
    """The roof of a great tent from within: canvas swept up to two poles in panels, scallops hanging from its eaves."""
    w, h, d = p.width, p.height, p.depth
    steps, across = (0.0, 0.3, 0.6, 0.85, 1.0), [w * (k / 12 - 0.5) for k in range(13)]
    parts: list[Part] = []
    for s in (-1, 1):
        ends = [(s * w / 2, 0.0, d * (k / 6 - 0.5)) for k in range(7)]
        peak = (s * w * PEAKS, h, 0.0)
        for k, (one, other) in enumerate(pairwise(ends)):
            panel = Face((one, other, peak), shift(CANVAS, 0.12 + 0.06 * (k % 2)), None, 0.3)
            parts += [panel, Line((one, peak), 0.03, "ink", None, 0.5)]
    for way in (-1, 1):
        for k, (a, b) in enumerate(pairwise(across)):
            for low, high in pairwise(steps):
                points = (
                    _hung(w, h, d, a, low, way),
                    _hung(w, h, d, b, low, way),
                    _hung(w, h, d, b, high, way),
                    _hung(w, h, d, a, high, way),
                )
                parts.append(Face(points, shift(CANVAS, 0.07 * (k % 2)), None, 0))
        parts += [Line(tuple(_hung(w, h, d, x, share, way) for share in steps), 0.035, "ink", None, 0.6) for x in across]
    for a, b in pairwise(across):
        swag = ((a, 0.02, -d / 2), (b, 0.02, -d / 2), (b, -0.12, -d / 2), ((a + b) / 2, -0.3, -d / 2), (a, -0.12, -d / 2))
        parts.append(Face(swag, 0.34, None, 0.6))
    return parts


def _tent_flap(p: Piece) -> list[Part]:
    """The way out of a tent from within: its canvas tied back on both sides, the day and the grass behind it, pegged ropes outside."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    sides: list[Part] = []
    for s in (-1, 1):
        drape = [(0.5, h), (0.06, h), (0.3, h * 0.62), (0.4, h * 0.5), (0.34, h * 0.3), (0.42, 0.0), (0.5, 0.0)]
        fall = tuple((s * x * w, y, z + 0.06) for x, y in drape)
        sides += [
            Face(fall, shift(p.tone, 0.12), None, 1.0),
            Line(((s * w * 0.38, h * 0.5, z + 0.08), (s * w * 0.5, h * 0.53, z + 0.08)), 0.07, 0.7),
        ]
        sides += [Line(((s * x * w, h * 0.96, z + 0.08), (s * w * 0.42, h * 0.52, z + 0.08)), 0.02, "ink", None, 0.5) for x in (0.2, 0.34)]
    ropes: list[Part] = [Line(((x, h, z + 0.03), (x * 0.5 + 0.2, h * 0.16, z + 0.03)), 0.03, "ink") for x in (-0.1, 0.3)]
    return [
        front(0, 0, w, h, z, "sky", line=0.8, glow=0.2),
        front(0, 0, w, h * 0.3, z + 0.01, 0.3, line=0.5),
        Face(((-w * 0.5, h * 0.3, z + 0.015), (-w * 0.1, h * 0.46, z + 0.015), (w * 0.5, h * 0.3, z + 0.015)), 0.42, None, 0.4),
        *ropes,
        *sides,
    ]


def _canvas_wall(p: Piece) -> list[Part]:
    """A wall of canvas: seams, folds, a hem with pegs."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    marks: list[Mark] = [rule((x, 0, z), (x, h, z), 0.025, 0.5, alpha=0.7) for x in spread(round(w / 1.4), w)]
    marks += [rule((x + 0.3, 0, z), (x + 0.22, h * 0.5, z), 0.02, 0.4, alpha=0.4) for x in spread(round(w / 0.9), w)]
    marks += [front(0, 0, w, 0.1, z + 0.005, 0.35, line=0.4)]
    return [whole(p, *marks)]


WALLS = 0.45
"""Of its height, the upright walls of a ridge tent."""


def _tent_end(w: float, h: float, z: float) -> list[Part]:
    """The far end of a ridge tent: its flap open on the day, tied back on both sides."""
    low = h * WALLS
    gap, lap = w * 0.13, w * 0.23
    parts: list[Part] = [Face(((-w / 2, 0, z), (w / 2, 0, z), (w / 2, low, z), (0, h, z), (-w / 2, low, z)), 0.16, None, 1.0)]
    parts.append(Face(((-gap, 0, z + 0.02), (gap, 0, z + 0.02), (0, h * 0.8, z + 0.02)), "sky", None, 0.8, 0.2))
    near = z + 0.03
    parts.append(Face(((-gap, 0, near), (gap, 0, near), (gap * 0.7, h * 0.24, near), (-gap * 0.7, h * 0.24, near)), 0.4, None, 0.4))
    for s in (-1, 1):
        flap = ((s * gap, 0, z + 0.04), (s * lap, 0, z + 0.04), (s * w * 0.03, h * 0.88, z + 0.04), (0, h * 0.8, z + 0.04))
        parts.append(Face(flap, 0.32, None, 0.8))
    return parts


def _ridge_tent(p: Piece) -> list[Part]:
    """A ridge tent from within: low walls, two slopes of canvas that meet over the ridge pole, the end open on the day."""
    w, h, d = p.width, p.height, p.depth
    end, low = -d / 2, h * WALLS
    parts = _tent_end(w, h, end)
    for s in (-1, 1):
        x = s * w / 2
        wall = ((x, 0.0, end), (x, 0.0, d / 2), (x, low, d / 2), (x, low, end))
        slope = ((x, low, end), (x, low, d / 2), (0.0, h, d / 2), (0.0, h, end))
        parts += [Face(wall, 0.16 if s < 0 else 0.26, None, 0.9), Face(slope, 0.06 if s < 0 else 0.16, None, 0.9)]
        parts += [Line(((x, 0.0, z), (x, low, z), (0.0, h, z)), 0.025, "ink", None, 0.55) for z in spread(6, d)]
    return [*parts, Pipe((0, h - 0.04, end), (0, h - 0.04, d / 2), 0.05, 0.05, 0.65), rod(0, end + 0.2, 0, h, 0.05, 0.65)]


TABLE: dict[str, Builder] = {
    "cottage": _cottage,
    "canvas_roof": _canvas_roof,
    "canvas_wall": _canvas_wall,
    "tent_flap": _tent_flap,
    "ridge_tent": _ridge_tent,
}
"""Builders by kind of piece."""
