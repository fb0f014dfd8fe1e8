"""Round bodies as stacks of ellipses: silhouettes, shade and lines on the surface, from any angle, without a mesh.

A ring is a centre and two half axes; neighbouring rings give one convex hull in the picture. The arc of a ring that the camera
sees, and the arc the light misses, are found in closed form, so that a shaded side is one clean polygon.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.stage import Vec
from storyboard.staging.space import XY, View, add, cross, dot, hull, length, mix, mul, sub, unit, wrapped

Ring = tuple[Vec, Vec, Vec]
"""Centre and two half axes, metres."""
Loft = Sequence[Ring]
SurfacePoint = tuple[float, float]
"""Share of the way along a loft (0..1) and angle around it in degrees (0 along the first axis, 90 along the second)."""

SQUARE = 2.25
"""Exponent of the rings: 2 is an ellipse, more is squarer, as chests and skulls are."""


OFF_PAGE = 60.0
"""Pixels beyond the page from which nothing is worked out."""


@lru_cache(maxsize=16)
def circle(sides: int) -> tuple[XY, ...]:
    """Cosine and sine pairs once around, squared a little."""
    return tuple(_corner(math.tau * i / sides) for i in range(sides))


def _corner(angle: float) -> XY:
    c, s = math.cos(angle), math.sin(angle)
    return math.copysign(abs(c) ** (2 / SQUARE), c), math.copysign(abs(s) ** (2 / SQUARE), s)


def smooth(rings: Loft, parts: int) -> list[Ring]:
    """The same loft with `parts` rings for every one, on a curve through all of them (Catmull-Rom)."""
    if parts < 2 or len(rings) < 3:
        return list(rings)
    out: list[Ring] = []
    last = len(rings) - 1
    for i in range(last):
        four = (rings[max(i - 1, 0)], rings[i], rings[i + 1], rings[min(i + 2, last)])
        for k in range(parts):
            shares = weights(k / parts)
            out.append((_blend(four, 0, shares), _blend(four, 1, shares), _blend(four, 2, shares)))
    out.append(rings[last])
    return out


@lru_cache(maxsize=64)
def weights(t: float) -> tuple[float, float, float, float]:
    """Shares of four neighbours at `t` between the middle two (Catmull-Rom)."""
    t2, t3 = t * t, t * t * t
    return (-0.5 * t + t2 - 0.5 * t3, 1 - 2.5 * t2 + 1.5 * t3, 0.5 * t + 2 * t2 - 1.5 * t3, -0.5 * t2 + 0.5 * t3)


def _blend(four: tuple[Ring, Ring, Ring, Ring], axis: int, w: tuple[float, float, float, float]) -> Vec:
    a, b, c, d = four[0][axis], four[1][axis], four[2][axis], four[3][axis]
    return (
        a[0] * w[0] + b[0] * w[1] + c[0] * w[2] + d[0] * w[3],
        a[1] * w[0] + b[1] * w[1] + c[1] * w[2] + d[1] * w[3],
        a[2] * w[0] + b[2] * w[1] + c[2] * w[2] + d[2] * w[3],
    )


def limb(path: Sequence[Vec], radii: Sequence[float], *, flat: float = 1.0, up: Vec = (0.23, 0.11, 0.97), parts: int = 1) -> list[Ring]:
    """A tube along a path. The second half axis lies towards `up` and is `flat` times the first."""
    rings: list[Ring] = []
    last = len(path) - 1
    for i, (centre, radius) in enumerate(zip(path, radii, strict=True)):
        along = unit(sub(path[min(i + 1, last)], path[max(i - 1, 0)]))
        rings.append(_across(centre, along, up, radius, flat))
    return smooth(rings, parts)


def _across(centre: Vec, along: Vec, up: Vec, radius: float, flat: float) -> Ring:
    side = unit(cross(up, along))
    if length(side) < 0.5:
        side = unit(cross((0.9, 0.1, 0.3), along))
    return centre, mul(side, radius), mul(cross(along, side), radius * flat)


def eased(view: View, loft: Loft, depth: float) -> list[Ring]:
    """A limb whose rings grow less towards the lens than they do in perspective: an elbow held out stays an elbow.

    `depth` is that of the joint it hangs on, metres.
    """
    out: list[Ring] = []
    for centre, u, v in loft:
        share = view.depth(centre) / max(depth, 1e-6)
        k = max(LEAST_GROWN, share) ** GROWN if 0 < share < 1 else 1.0
        out.append((centre, mul(u, k), mul(v, k)))
    return out


GROWN, LEAST_GROWN = 0.85, 0.5
"""How much of its growth towards the lens a limb loses (1 all), and the share of the depth below which it loses no more."""


class _Dark(NamedTuple):
    """The dark part of what is seen of a ring, radians; `rim` is the end that lies on the silhouette."""

    low: float
    high: float
    rim: float


@dataclass(frozen=True, slots=True)
class _Flat:
    """A ring in the picture: an ellipse in pixels, and its points where a hull needs them."""

    x: float
    y: float
    u: XY
    v: XY
    ring: Ring

    def reach(self, dx: float, dy: float) -> float:
        """How far it extends in a direction."""
        return math.hypot(self.u[0] * dx + self.u[1] * dy, self.v[0] * dx + self.v[1] * dy)

    def edge(self, dx: float, dy: float) -> XY:
        """Its outermost point in a direction."""
        return self.at(math.atan2(self.v[0] * dx + self.v[1] * dy, self.u[0] * dx + self.u[1] * dy))

    def at(self, angle: float) -> XY:
        c, s = _corner(angle)
        return (self.x + self.u[0] * c + self.v[0] * s, self.y + self.u[1] * c + self.v[1] * s)


def polygons(view: View, loft: Loft, sides: int = 16) -> list[list[XY]]:
    """The silhouette as few polygons as it takes: one outline for each stretch seen from the side, a convex hull for each pair
    of rings seen end on. Pairs that reach behind the lens or lie off the page are left out."""
    flats = [_flat(view, ring) for ring in loft]
    out: list[list[XY]] = []
    run: list[_Flat] = []
    for a, b in pairwise(flats):
        if a is None or b is None:
            _finish(run, out)
            run = []
        elif _side_on(run, a, b):
            run = [*(run or [a]), b]
        else:
            _finish(run, out)
            run = [a, b] if _side_on([], a, b) else []
            if not run:
                out.append(hull(_points(view, a.ring, sides) + _points(view, b.ring, sides)))
    _finish(run, out)
    return [polygon for polygon in out if len(polygon) > 2]


def _flat(view: View, ring: Ring) -> _Flat | None:
    """A ring as an ellipse of the picture; None where it reaches behind the near plane or lies off the page."""
    (cx, cy, cz), u, v = view.see(ring[0]), ring[1], ring[2]
    if cz - abs(dot(u, view.forward)) - abs(dot(v, view.forward)) < view.near:
        return None
    x, y = view.screen((cx, cy, cz))
    k = view.focal / cz
    flat = _Flat(x, y, _tilted(view, u, cx / cz, cy / cz, k), _tilted(view, v, cx / cz, cy / cz, k), ring)
    big = OFF_PAGE + abs(flat.u[0]) + abs(flat.u[1]) + abs(flat.v[0]) + abs(flat.v[1])
    return flat if -big < x < view.width + big and -big < y < view.height + big else None


def _tilted(view: View, axis: Vec, x: float, y: float, k: float) -> XY:
    """A half axis in pixels, with the perspective of where it is."""
    deep = dot(axis, view.forward)
    return ((dot(axis, view.right) - x * deep) * k, -(dot(axis, view.up) - y * deep) * k)


def _side_on(run: list[_Flat], a: _Flat, b: _Flat) -> bool:
    """True where the outline may go on from `a` to `b`: neither ring hides in the other, and the bend is gentle."""
    dx, dy = b.x - a.x, b.y - a.y
    gap = math.hypot(dx, dy)
    if gap < 1e-3:
        return False
    dx, dy = dx / gap, dy / gap
    if gap <= abs(a.reach(dx, dy) - b.reach(dx, dy)):
        return False
    if len(run) < 2:
        return True
    px, py = a.x - run[-2].x, a.y - run[-2].y
    before = math.hypot(px, py)
    cosine = (px * dx + py * dy) / before
    swing = math.sqrt(max(0.0, (1 - cosine) / 2))
    return cosine > 0.75 and swing * a.reach(-dy, dx) < 0.45 * min(before, gap)


def _finish(run: list[_Flat], out: list[list[XY]]) -> None:
    """Closes a run: one side down, round the end, the other side up, round the start."""
    if len(run) < 2:
        return
    left: list[XY] = []
    right: list[XY] = []
    last = len(run) - 1
    for i, flat in enumerate(run):
        a, b = run[max(i - 1, 0)], run[min(i + 1, last)]
        dx, dy = b.x - a.x, b.y - a.y
        left.append(flat.edge(-dy, dx))
        right.append(flat.edge(dy, -dx))
    out.append(left + _cap(run[-1], run[-2]) + right[::-1] + _cap(run[0], run[1]))


def _cap(end: _Flat, inner: _Flat) -> list[XY]:
    """The round of an end, from one side to the other."""
    dx, dy = end.x - inner.x, end.y - inner.y
    return [end.edge(dx * c + dy * s, dy * c - dx * s) for c, s in _FAN]


_FAN = tuple((math.cos(a), -math.sin(a)) for a in (1.2, 0.75, 0.35, 0.0, -0.35, -0.75, -1.2))


def _points(view: View, ring: Ring, sides: int) -> list[XY]:
    """A ring in pixels."""
    right, up, ahead = view.right, view.up, view.forward
    (cx, cy, cz), u, v = view.see(ring[0]), ring[1], ring[2]
    uz, vz = dot(u, ahead), dot(v, ahead)
    ux, uy, vx, vy = dot(u, right), dot(u, up), dot(v, right), dot(v, up)
    x0, y0 = view.screen((0.0, 0.0, 1.0))
    focal = view.focal
    out: list[XY] = []
    for c, s in circle(sides):
        k = focal / (cz + uz * c + vz * s)
        out.append((x0 + (cx + ux * c + vx * s) * k, y0 - (cy + uy * c + vy * s) * k))
    return out


def shade(view: View, loft: Loft, key: Vec, threshold: float = 0.0) -> list[list[XY]]:
    """The part of the surface that the camera sees and the light misses, one polygon for each unbroken run of rings.

    `threshold` is the cosine at which light ends: above 0 more is dark.
    """
    arcs = [_dark(view, loft, i, key, threshold) if view.depth(ring[0]) > view.near * 1.5 else None for i, ring in enumerate(loft)]
    out: list[list[XY]] = []
    start = 0
    for i in range(len(loft) + 1):
        if i < len(loft) and arcs[i] is not None:
            continue
        if i - start > 1:
            out.append(_strip(view, loft, arcs, start, i))
        start = i + 1
    return [strip for strip in out if len(strip) > 3]


def _strip(view: View, loft: Loft, arcs: Sequence[_Dark | None], start: int, stop: int) -> list[XY]:
    """The polygon of a run of dark arcs, running out to a point where the shade ends before the loft does."""
    run = [(ring, arc) for ring, arc in zip(loft[start:stop], arcs[start:stop], strict=True) if arc is not None]
    one = [view.project(on_ring(ring, arc.low)) for ring, arc in run]
    other = [view.project(on_ring(ring, arc.high)) for ring, arc in run]
    end = _end(view, loft, run[-1], stop)
    begin = _end(view, loft, run[0], start - 1)
    return one + end + other[::-1] + begin[::-1]


def _end(view: View, loft: Loft, last: tuple[Ring, _Dark], beyond: int) -> list[XY]:
    """How a strip closes, from its low to its high side."""
    ring, arc = last
    if 0 <= beyond < len(loft) and view.depth(loft[beyond][0]) > view.near * 1.5:
        return [view.project(on_ring(loft[beyond], arc.rim))]
    return [view.project(on_ring(ring, arc.low + (arc.high - arc.low) * t)) for t in (0.25, 0.5, 0.75)]


def on_ring(ring: Ring, angle: float) -> Vec:
    """The point of a ring at an angle in radians."""
    x, y = _corner(angle)
    (a, b, c), (d, e, f), (g, h, i) = ring
    return (a + d * x + g * y, b + e * x + h * y, c + f * x + i * y)


def _slope(loft: Loft, i: int) -> Vec:
    """What the narrowing of a loft adds to its normals, along its axis."""
    (c0, u0, v0), (c1, u1, v1) = loft[max(i - 1, 0)], loft[min(i + 1, len(loft) - 1)]
    way = sub(c1, c0)
    run = max(length(way), 1e-5)
    here = max((length(loft[i][1]) + length(loft[i][2])) * 0.5, 1e-5)
    steep = (length(u0) + length(v0) - length(u1) - length(v1)) * 0.5 / run
    return mul(way, max(-1.0, min(1.0, steep)) * 0.5 / run / here)


Arc = tuple[float, float]
"""Middle and half width in radians."""


def _seen(view: View, ring: Ring, slope: Vec = (0.0, 0.0, 0.0)) -> Arc:
    """The arc of a ring that the lens sees; exact however near it is."""
    return _arc(ring, slope, sub(view.eye, ring[0]), 1.0)


def _lit(ring: Ring, slope: Vec, key: Vec, threshold: float) -> Arc:
    """The arc of a ring that the light strikes at more than a cosine of `threshold`."""
    return _arc(ring, slope, key, threshold / math.sqrt(max(length(ring[1]) * length(ring[2]), 1e-10)))


def _arc(ring: Ring, slope: Vec, towards: Vec, least: float) -> Arc:
    """Where the product of the (unscaled) normal and a direction is more than `least`."""
    u, v = ring[1], ring[2]
    a, b = dot(u, towards) / max(dot(u, u), 1e-10), dot(v, towards) / max(dot(v, v), 1e-10)
    edge = (least - dot(slope, towards)) / max(math.hypot(a, b), 1e-9)
    return math.atan2(b, a), math.acos(max(-1.0, min(1.0, edge)))


def _dark(view: View, loft: Loft, i: int, key: Vec, threshold: float) -> _Dark | None:
    ring, slope = loft[i], _slope(loft, i)
    seen, half_seen = _seen(view, ring, slope)
    lit, half_lit = _lit(ring, slope, key, threshold)
    dark, half_dark = lit + math.pi, math.pi - half_lit
    off = (dark - seen + math.pi) % math.tau - math.pi
    low, high = max(-half_seen, off - half_dark), min(half_seen, off + half_dark)
    return _Dark(seen + low, seen + high, seen + (high if off > 0 else low)) if high - low > 0.05 else None


def near_side(view: View, loft: Loft, steps: int = 10) -> list[list[XY]]:
    """The part of the surface that faces the camera, one polygon for each pair of rings: hats, whose far rim is behind the head."""
    arcs: list[list[XY]] = []
    for i, ring in enumerate(loft):
        if view.depth(ring[0]) < view.near * 1.5:
            return []
        middle, half = _seen(view, ring, _slope(loft, i))
        arcs.append([view.project(on_ring(ring, middle + half * (2 * k / steps - 1))) for k in range(steps + 1)])
    return [one + other[::-1] for one, other in pairwise(arcs)]


def ring_at(loft: Loft, t: float) -> Ring:
    """The ring a share `t` of the way along a loft."""
    place = max(0.0, min(1.0, t)) * (len(loft) - 1)
    i = min(int(place), len(loft) - 2)
    a, b, k = loft[i], loft[i + 1], place - i
    return mix(a[0], b[0], k), mix(a[1], b[1], k), mix(a[2], b[2], k)


def point(loft: Loft, t: float, degrees: float, out: float = 0.0) -> Vec:
    """A point on the surface, or `out` times the radius above it."""
    ring = ring_at(loft, t)
    spot = on_ring(ring, math.radians(degrees))
    return mix(ring[0], spot, 1 + out) if out else spot


def faces(view: View, loft: Loft, t: float, degrees: float) -> bool:
    """True where that point of the surface is turned to the camera."""
    ring = ring_at(loft, t)
    return _turned(view, ring, degrees) > 0


def _turned(view: View, ring: Ring, degrees: float) -> float:
    u, v, a = ring[1], ring[2], math.radians(degrees)
    normal = add(mul(u, math.cos(a) / max(dot(u, u), 1e-10)), mul(v, math.sin(a) / max(dot(v, v), 1e-10)))
    return dot(normal, sub(view.eye, on_ring(ring, a)))


def line(view: View, loft: Loft, points: Iterable[SurfacePoint], out: float = 0.0) -> list[list[XY]]:
    """A line on the surface in pixels: the runs of it that face the camera."""
    runs: list[list[XY]] = [[]]
    for t, degrees in _dense(points):
        ring = ring_at(loft, t)
        if _turned(view, ring, degrees) > 0 and view.depth(ring[0]) > view.near * 1.5:
            runs[-1].append(view.project(point(loft, t, degrees, out)))
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) > 1]


def _dense(points: Iterable[SurfacePoint]) -> list[SurfacePoint]:
    given = list(points)
    out: list[SurfacePoint] = []
    for (t0, a0), (t1, a1) in pairwise(given):
        parts = 1 + int(abs(a1 - a0) / 14 + abs(t1 - t0) / 0.12)
        out.extend((t0 + (t1 - t0) * k / parts, a0 + (a1 - a0) * k / parts) for k in range(parts))
    return out + given[-1:]


Edge = Callable[[float], float]
"""An angle in degrees for a share of the way along."""


def patch(view: View, loft: Loft, span: tuple[float, float], left: Edge, right: Edge, *, out: float = 0.02, steps: int = 10) -> list[XY]:
    """A piece of the surface between two edges, as far as the camera sees it: bibs, lapels, shirt fronts. Empty when out of sight."""
    one: list[XY] = []
    other: list[XY] = []
    for k in range(steps + 1):
        t = span[0] + (span[1] - span[0]) * k / steps
        ring = ring_at(loft, t)
        if view.depth(ring[0]) < view.near * 1.5:
            return []
        seen, half = _seen(view, ring)
        a, b = _within(left(t), right(t), math.degrees(seen), math.degrees(half))
        one.append(view.project(point(loft, t, a, out)))
        other.append(view.project(point(loft, t, b, out)))
    return one + other[::-1] if _width(one, other) > 1.0 else []


def belt(view: View, loft: Loft, span: tuple[float, float], *, out: float = 0.02) -> list[XY]:
    """A band all around a loft, as much of it as the camera sees. Empty where some of it is behind the lens."""
    rings = [ring_at(loft, span[0] + (span[1] - span[0]) * k / 3) for k in range(4)]
    if any(view.depth(ring[0]) < view.near * 1.5 for ring in rings):
        return []
    arcs = [_seen(view, ring) for ring in rings]
    sides = [[(ring, middle + sign * half) for ring, (middle, half) in zip(rings, arcs, strict=True)] for sign in (-1, 1)]
    across = [-1 + k / 5 for k in range(1, 10)]
    top = [(rings[-1], arcs[-1][0] + arcs[-1][1] * k) for k in across]
    low = [(rings[0], arcs[0][0] + arcs[0][1] * k) for k in reversed(across)]
    return [view.project(mix(ring[0], on_ring(ring, angle), 1 + out)) for ring, angle in (*sides[0], *top, *reversed(sides[1]), *low)]


def _width(one: Sequence[XY], other: Sequence[XY]) -> float:
    return max(math.hypot(a[0] - b[0], a[1] - b[1]) for a, b in zip(one, other, strict=True))


def _within(start: float, stop: float, middle: float, half: float) -> tuple[float, float]:
    """What of a span of angles lies in the arc around `middle`; without width where nothing does."""
    low, high = min(start, stop), max(start, stop)
    off = wrapped(low - middle)
    best = _clamped(off, high - low, half)
    other = _clamped(off - 360, high - low, half)
    best = other if other[1] - other[0] > best[1] - best[0] else best
    if best[1] - best[0] < 1e-6 and abs(off) > half:
        begin = off if off >= -half else off + 360
        near = half if begin - half <= 360 - half - (begin + high - low) else -half
        best = (near, near)
    return middle + best[0], middle + best[1]


def _clamped(begin: float, wide: float, half: float) -> tuple[float, float]:
    return max(-half, min(half, begin)), max(-half, min(half, begin + wide))
