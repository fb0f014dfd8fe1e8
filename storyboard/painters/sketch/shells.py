"""Curved skins: rings of points joined into strips, drawn as one silhouette with its light in a few flat bands.

Bodies of vehicles, seats, wheels to steer by and doors are made of them: whatever has no corners and is no body of revolution.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.staging.space import XY, View, cross, dot, mix, mul, sub, unit

if TYPE_CHECKING:
    from storyboard.painters.sketch.solids import Easel, Face, Line, Spot, Words

DARKEST = 0.0
"""The cosine to the key light by which the side is toned that the light does not reach."""
BANDS: tuple[tuple[float, float], ...] = ((0.08, 0.22), (0.36, 0.5), (0.68, 0.86))
"""From which cosine on a lighter band begins, and the cosine it is toned by."""
SMALL = 150.0
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
    """The skin without its marks: an outline around all that is seen, the darkest band in it, lighter ones over that."""
    view = easel.view
    rows, seen = part.rows, _in_view(view, spot, part.rows)
    if max(p[2] for row in seen for p in row) < view.near:
        return
    nearest = min(p[2] for row in seen for p in row)
    depth = max(0.3, nearest)
    if _longest(view, seen, depth) < SMALL and len(rows) > 6:
        rows, seen = (*rows[:-1:2], rows[-1]), [*seen[:-1:2], seen[-1]]
    page: Callable[[Sequence[Vec]], list[XY]] = partial(_cut_near, view)
    if nearest >= view.near:
        seen, page = [[(*view.screen(p), p[2]) for p in row] for row in seen], _flat
    strips = _strips(rows, seen, spot.local(view.eye), spot.turn.local(easel.key), ends=part.ends)
    outline = [polygon for strip in strips for run in _runs(strip) if (polygon := page(run))]
    if not outline:
        return
    lowest = min(light for strip in strips for quad in strip if quad.seen for light in quad.light)
    base = max((k for k, (low, _) in enumerate(BANDS) if low <= lowest), default=-1)
    easel.drawing.shape(outline, easel.lit(part.tone, depth, _toned(base)), easel.pen(depth) * part.line, ink=easel.line)
    found = outline
    for low, cosine in BANDS[base + 1 :]:
        found = [polygon for strip in strips for lit in _above(strip, low) if (polygon := page(lit))]
        if not found:
            break
        easel.drawing.fill(found, easel.lit(part.tone, depth, cosine))
    if base < 0 and not found and depth < HATCHED:
        _hatched(easel, outline)


def _toned(band: int) -> float:
    return DARKEST if band < 0 else BANDS[band][1]


class Quad(NamedTuple):
    """Two points of a ring and the same two of the next one, on the page or in camera axes, the light at each, and whether it is seen."""

    points: tuple[Vec, Vec, Vec, Vec]
    light: tuple[float, float, float, float]
    seen: bool


@lru_cache(maxsize=256)
def shell_bounds(rows: tuple[Ring, ...]) -> tuple[Vec, Vec]:
    """The smallest box around rings."""
    xs, ys, zs = zip(*(point for row in rows for point in row), strict=True)
    return (min(xs), min(ys), min(zs)), (max(xs), max(ys), max(zs))


class _Planes(NamedTuple):
    """What of a skin does not depend on who looks at it."""

    corners: list[list[Vec]]
    """Unit normals at its points, smoothed over their neighbours."""
    sides: list[list[tuple[float, float, float, float]]]
    """Between every two rings: normals of the quads and how far off their planes are."""
    ends: tuple[Vec, Vec]
    """Unit normals of the first and the last ring."""


@lru_cache(maxsize=256)
def _planes(rows: tuple[Ring, ...]) -> _Planes:
    last, n = len(rows) - 1, len(rows[0])
    corners: list[list[Vec]] = []
    for i, row in enumerate(rows):
        before, after = rows[max(i - 1, 0)], rows[min(i + 1, last)]
        corners.append([unit(cross(sub(after[k], before[k]), sub(row[(k + 1) % n], row[k - 1]))) for k in range(n)])
    sides: list[list[tuple[float, float, float, float]]] = []
    for a, b in pairwise(rows):
        normals = [cross(sub(b[k - 1], a[k]), sub(b[k], a[k - 1])) for k in range(n)]
        sides.append([(*normal, dot(normal, a[k - 1])) for k, normal in enumerate(normals)])
    return _Planes(corners, sides, (mul(_facing(rows[0]), -1.0), _facing(rows[-1])))


def _facing(ring: Ring) -> Vec:
    """The unit normal of a ring, towards those that follow it."""
    n = len(ring)
    return unit(cross(sub(ring[3 * n // 4], ring[n // 4]), sub(ring[n // 2], ring[0])))


def _strips(rows: tuple[Ring, ...], seen: Sequence[Sequence[Vec]], eye: Vec, key: Vec, *, ends: bool) -> list[list[Quad]]:
    """What is seen between every two rings, and of the ends, the far ones first; `eye` and `key` as the skin has them."""
    planes, (ex, ey, ez), (kx, ky, kz) = _planes(rows), eye, key
    light = [[x * kx + y * ky + z * kz for x, y, z in normals] for normals in planes.corners]
    out: list[list[Quad]] = []
    for i, side in enumerate(planes.sides):
        a, b, u, v = seen[i], seen[i + 1], light[i], light[i + 1]
        out.append(
            [
                Quad((a[k - 1], a[k], b[k - 1], b[k]), (u[k - 1], u[k], v[k - 1], v[k]), x * ex + y * ey + z * ez > off)
                for k, (x, y, z, off) in enumerate(side)
            ]
        )
    if ends:
        for normal, ring, points in zip(planes.ends, (rows[0], rows[-1]), (seen[0][::-1], seen[-1]), strict=True):
            out.append(_end(points, dot(normal, key), faced=dot(normal, sub(eye, ring[0])) > 0.0))
    out.sort(key=lambda strip: -sum(quad.points[0][2] + quad.points[3][2] for quad in strip) / max(len(strip), 1))
    return out


def _end(ring: Sequence[Vec], light: float, *, faced: bool) -> list[Quad]:
    """A closed end, cut into quads between the first and the last points of its ring; all of it in one light."""
    n = len(ring)
    return [Quad((ring[k], ring[k + 1], ring[n - 1 - k], ring[n - 2 - k]), (light, light, light, light), faced) for k in range(n // 2 - 1)]


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


def _flat(points: Sequence[Vec]) -> list[XY]:
    """Points of the page without their depth."""
    return [(x, y) for x, y, _ in points]


def _cut_near(view: View, points: Sequence[Vec]) -> list[XY]:
    """Points in camera axes as a polygon of the page, cut by the near plane; empty where nothing is left."""
    near, cut = view.near, list[Vec]()
    for i, b in enumerate(points):
        a = points[i - 1]
        if (a[2] >= near) != (b[2] >= near):
            cut.append(mix(a, b, (near - a[2]) / (b[2] - a[2])))
        if b[2] >= near:
            cut.append(b)
    return [view.screen(p) for p in cut] if len(cut) > 2 else []


def _longest(view: View, rows: Sequence[Sequence[Vec]], depth: float) -> float:
    """Pixels from one corner of what is drawn to the other, about."""
    a, b = rows[0][0], rows[len(rows) // 2][len(rows[0]) // 2]
    c = rows[-1][len(rows[0]) // 2]
    return view.focal * max(math.dist(a, b), math.dist(a, c)) / depth


def _area(polygon: Sequence[XY]) -> float:
    return abs(sum(polygon[i - 1][0] * y - x * polygon[i - 1][1] for i, (x, y) in enumerate(polygon))) / 2
