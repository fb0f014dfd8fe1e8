"""Curved skins: rings of points joined into strips, drawn as one silhouette with its light in a few flat bands.

Bodies of vehicles, seats, wheels to steer by and doors are made of them: whatever has no corners and is no body of revolution.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.staging.space import XY, View, mix, sub

if TYPE_CHECKING:
    from storyboard.painters.sketch.solids import Easel, Face, Line, Spot, Words

DARKEST = 0.0
"""The cosine to the key light by which the side is toned that the light does not reach."""
BANDS: tuple[tuple[float, float], ...] = ((0.08, 0.22), (0.36, 0.5), (0.68, 0.86))
"""From which cosine on a lighter band begins, and the cosine it is toned by."""
SMALL = 70.0
"""Pixels of a skin's longest side under which every other ring is left out."""
SHADED = 16000.0
"""Square pixels of a skin in shadow from which on it is hatched."""

HATCHED = 14.0
"""Metres up to which it is."""

Ring = tuple[Vec, ...]


@dataclass(frozen=True, slots=True)
class Shell:
    """A skin over closed rings of equally many points, seen from outside; both ends are closed.

    Seen from the first ring along to the last, the points of a ring go anticlockwise.
    """

    rows: tuple[Ring, ...]
    tone: Tone = 0.35
    marks: tuple[Face | Line | Words, ...] = ()
    line: float = 1.0
    ends: bool = True
    """Whether the first and the last ring are closed."""


def draw_shell(easel: Easel, spot: Spot, part: Shell) -> None:
    """The skin without its marks: an outline around all that is seen, the fullest band in it, other bands over that."""
    view = easel.view
    rows = _in_view(view, spot, part.rows)
    depth = max(0.3, min(p[2] for row in rows for p in row))
    if max(p[2] for row in rows for p in row) < view.near:
        return
    if _longest(view, rows, depth) < SMALL and len(rows) > 6:
        rows = [*rows[:-1:2], rows[-1]]
    key = (_dot(easel.key, view.right), _dot(easel.key, view.up), _dot(easel.key, view.forward))
    strips = _strips(rows, _cosines(rows, key), key, ends=part.ends)
    outline = [polygon for strip in strips for run in _runs(strip) if (polygon := _page(view, run))]
    if not outline:
        return
    lowest = min(light for strip in strips for quad in strip if quad.seen for light in quad.light)
    base = max((k for k, (low, _) in enumerate(BANDS) if low <= lowest), default=-1)
    easel.drawing.shape(outline, easel.lit(part.tone, depth, _toned(base)), easel.pen(depth) * part.line, ink=easel.line)
    found = outline
    for low, cosine in BANDS[base + 1 :]:
        found = [polygon for strip in strips for lit in _above(strip, low) if (polygon := _page(view, lit))]
        if not found:
            break
        easel.drawing.fill(found, easel.lit(part.tone, depth, cosine))
    if base < 0 and not found and depth < HATCHED:
        _hatched(easel, outline)


def _toned(band: int) -> float:
    return DARKEST if band < 0 else BANDS[band][1]


class Quad(NamedTuple):
    """Two points of a ring and the same two of the next one, as far as they are seen, and the light at each of them."""

    points: tuple[Vec, Vec, Vec, Vec]
    light: tuple[float, float, float, float]
    seen: bool


def _strips(rows: Sequence[Sequence[Vec]], light: Sequence[Sequence[float]], key: Vec, *, ends: bool) -> list[list[Quad]]:
    """What is seen between every two rings, and of the ends, the far ones first."""
    out: list[list[Quad]] = []
    for (a, b), (u, v) in zip(pairwise(rows), pairwise(light), strict=True):
        out.append([_quad((a[k - 1], a[k], b[k - 1], b[k]), (u[k - 1], u[k], v[k - 1], v[k])) for k in range(len(a))])
    if ends:
        out += [_end(rows[0][::-1], key), _end(rows[-1], key)]
    out.sort(key=lambda strip: -sum(quad.points[0][2] + quad.points[3][2] for quad in strip) / max(len(strip), 1))
    return out


def _quad(points: tuple[Vec, Vec, Vec, Vec], light: tuple[float, float, float, float]) -> Quad:
    a, b, c, d = points
    return Quad(points, light, _dot(_across(sub(d, a), sub(c, b)), a) < 0.0)


def _end(ring: Sequence[Vec], key: Vec) -> list[Quad]:
    """A closed end, cut into quads between the first and the last points of its ring; all of it in one light."""
    n = len(ring)
    normal = _across(sub(ring[n // 2], ring[0]), sub(ring[3 * n // 4], ring[n // 4]))
    light, seen = _cosine(normal, key), _dot(normal, ring[0]) < 0.0
    return [Quad((ring[k], ring[k + 1], ring[n - 1 - k], ring[n - 2 - k]), (light, light, light, light), seen) for k in range(n // 2 - 1)]


def _cosines(rows: Sequence[Sequence[Vec]], key: Vec) -> list[list[float]]:
    """The cosine to the key light at each point, of the surface smoothed over its neighbours."""
    last, n = len(rows) - 1, len(rows[0])
    out: list[list[float]] = []
    for i, row in enumerate(rows):
        before, after = rows[max(i - 1, 0)], rows[min(i + 1, last)]
        out.append([_cosine(_across(sub(row[(k + 1) % n], row[k - 1]), sub(after[k], before[k])), key) for k in range(n)])
    return out


def _cosine(normal: Vec, key: Vec) -> float:
    x, y, z = normal
    return (x * key[0] + y * key[1] + z * key[2]) / (math.sqrt(x * x + y * y + z * z) + 1e-12)


def _runs(strip: Sequence[Quad]) -> list[list[Vec]]:
    """The polygons of neighbouring quads that are seen."""
    return _joined(strip, [quad.seen for quad in strip])


def _joined(strip: Sequence[Quad], wanted: Sequence[bool]) -> list[list[Vec]]:
    out: list[list[Vec]] = []
    near: list[Vec] = []
    far: list[Vec] = []
    for ((a, b, c, d), _, _), want in zip(strip, wanted, strict=True):
        if want:
            if not near:
                near, far = [a], [c]
            near.append(b)
            far.append(d)
        elif near:
            out.append(near + far[::-1])
            near, far = [], []
    return [*out, near + far[::-1]] if near else out


def _above(strip: Sequence[Quad], low: float) -> list[list[Vec]]:
    """The polygons of what is seen in more light than a cosine of `low`."""
    out = _joined(strip, [quad.seen and min(quad.light) >= low for quad in strip])
    for (a, b, c, d), (e, f, g, h), seen in strip:
        if seen and min(e, f, g, h) < low < max(e, f, g, h):
            out.append(_cut(((a, e), (b, f), (d, h), (c, g)), low))
    return out


def _cut(corners: Sequence[tuple[Vec, float]], low: float) -> list[Vec]:
    """The part of a quad whose light is above `low`."""
    out: list[Vec] = []
    for k, (b, light) in enumerate(corners):
        a, before = corners[k - 1]
        if (before >= low) != (light >= low):
            out.append(mix(a, b, (low - before) / (light - before)))
        if light >= low:
            out.append(b)
    return out


def _hatched(easel: Easel, outline: Sequence[list[XY]]) -> None:
    """A few strokes on a skin that lies in shadow all over, where it is large in the picture."""
    if sum(map(_area, outline)) > SHADED:
        easel.drawing.hatch(outline, angle=-58.0, gap=11.0, width=1.2, alpha=0.15)


def _in_view(view: View, spot: Spot, rows: Sequence[Ring]) -> list[list[Vec]]:
    """All points in camera axes."""
    o = view.see(spot((0.0, 0.0, 0.0)))
    a, b, c = (sub(view.see(spot(axis)), o) for axis in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)))
    return [
        [
            (
                o[0] + x * a[0] + y * b[0] + z * c[0],
                o[1] + x * a[1] + y * b[1] + z * c[1],
                o[2] + x * a[2] + y * b[2] + z * c[2],
            )
            for x, y, z in row
        ]
        for row in rows
    ]


def _page(view: View, points: Sequence[Vec]) -> list[XY]:
    """Points in camera axes as a polygon of the page, cut by the near plane; empty where nothing is left."""
    near = view.near
    if any(p[2] < near for p in points):
        cut: list[Vec] = []
        for i, b in enumerate(points):
            a = points[i - 1]
            if (a[2] >= near) != (b[2] >= near):
                cut.append(mix(a, b, (near - a[2]) / (b[2] - a[2])))
            if b[2] >= near:
                cut.append(b)
        points = cut
    return [view.screen(p) for p in points] if len(points) > 2 else []


def _longest(view: View, rows: Sequence[Sequence[Vec]], depth: float) -> float:
    """Pixels from one corner of what is drawn to the other, about."""
    a, b = rows[0][0], rows[len(rows) // 2][len(rows[0]) // 2]
    c = rows[-1][len(rows[0]) // 2]
    return view.focal * max(math.dist(a, b), math.dist(a, c)) / depth


def _area(polygon: Sequence[XY]) -> float:
    return abs(sum(polygon[i - 1][0] * y - x * polygon[i - 1][1] for i, (x, y) in enumerate(polygon))) / 2


def _dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _across(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
