"""The skins of cars: a body lofted along its length and a cabin of glass lofted upwards, and places on both for what is on them.

A car drives along its own +x. Lengths of the rows below are shares: x of the car's width (-0.5 the tail, 0.5 the nose), y of its
height, half widths of half its depth.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Face, Line, Mark, Part
from storyboard.staging.space import XY

Row = tuple[XY, ...]


class Body(NamedTuple):
    """A car below its windows."""

    deck: Row
    """Its upper edge, from the tail to the nose."""
    under: Row
    """Its lower edge."""
    plan: Row
    """Half width seen from above."""
    swell: Row = ((0.0, 0.9), (0.1, 0.955), (0.45, 1.0), (0.62, 0.995), (0.86, 0.965), (0.96, 0.93), (1.0, 0.87))
    """Half width by the share of the way from the lower edge to the upper one."""
    stations: tuple[float, ...] = ()
    """Where its rings are, from the tail to the nose."""


class Cabin(NamedTuple):
    """Roof, pillars and glass, by the share of the way from the body up to the roof."""

    front: Row
    """Where its windscreen is, in the middle."""
    rear: Row
    half: Row
    """Half width."""
    bow: float = 0.03
    """How far the windscreen is bent back at its sides."""
    levels: tuple[float, ...] = (0.0, 0.3, 0.6, 0.8, 0.9, 0.955, 1.0)
    """Where its rings are."""


class Car(NamedTuple):
    """The shape of a kind of car."""

    body: Body
    cabin: Cabin
    belt: float
    """Height of the lower edge of the windows."""
    wheels: tuple[float, float]
    """Where the axles are, the rear one first."""
    tyre: float = 0.32
    """Radius of the wheels, metres."""


class Curve:
    """A row of (place, value) as a curve through all of its points that stays between neighbouring values."""

    __slots__ = ("places", "slopes", "values")

    def __init__(self, row: Row) -> None:
        self.places, self.values = [x for x, _ in row], [y for _, y in row]
        self.slopes = [_slope(row, k) for k in range(len(row))]

    def __call__(self, x: float) -> float:
        places, values = self.places, self.values
        if x <= places[0]:
            return values[0]
        if x >= places[-1]:
            return values[-1]
        i = bisect_left(places, x)
        h = places[i] - places[i - 1]
        t = (x - places[i - 1]) / h
        u = 1.0 - t
        inner = (1 + 2 * t) * values[i - 1] + t * self.slopes[i - 1] * h
        outer = (1 + 2 * u) * values[i] - u * self.slopes[i] * h
        return u * u * inner + t * t * outer


def _slope(row: Row, i: int) -> float:
    """The slope of a row at one of its points: level at its peaks, so that the curve never overshoots."""
    if not 0 < i < len(row) - 1:
        j = min(max(i, 1), len(row) - 1)
        return (row[j][1] - row[j - 1][1]) / (row[j][0] - row[j - 1][0])
    a = (row[i][1] - row[i - 1][1]) / (row[i][0] - row[i - 1][0])
    b = (row[i + 1][1] - row[i][1]) / (row[i + 1][0] - row[i][0])
    return 2 * a * b / (a + b) if a * b > 0 else 0.0


class Skin:
    """A shape at a size: its rings, and points on it in metres."""

    def __init__(self, shape: Car, width: float, height: float, depth: float) -> None:
        self.shape, self.w, self.h, self.d = shape, width, height, depth / 2
        self.belt = shape.belt * height
        body, cabin = shape.body, shape.cabin
        self._under, self._deck, self._plan, self._swell = (Curve(row) for row in (body.under, body.deck, body.plan, body.swell))
        self._front, self._rear, self._cabin = (Curve(row) for row in (cabin.front, cabin.rear, cabin.half))

    def upright(self, at: float) -> tuple[float, float, float]:
        """The lower edge, the upper edge and the half width of the body at a share of its length, metres."""
        return self._under(at) * self.h, self._deck(at) * self.h, self._plan(at) * self.d

    def ring(self, at: float) -> tuple[Vec, ...]:
        """The body cut across at a share of its length."""
        (low, high, half), x = self.upright(at), at * self.w
        arc = [*((low + (high - low) * v, half * u) for v, u in self.shape.body.swell), (high, half * 0.45)]
        return tuple((x, y, s * z) for s, part in ((1, arc), (-1, arc[::-1])) for y, z in part)

    def half(self, x: float, y: float) -> float:
        """Half the width of the body at a place along it and a height, metres."""
        low, high, half = self.upright(x / self.w)
        return half * self._swell(min(1.0, max(0.0, (y - low) / max(high - low, 1e-6))))

    def flank(self, points: Sequence[XY], s: int, out: float = 0.006) -> tuple[Vec, ...]:
        """Points (x, y) of a side view laid on the body's flank."""
        return tuple((x, y, s * (self.half(x, y) + out)) for x, y in points)

    def end(self, points: Sequence[XY], s: int, out: float = 0.008) -> tuple[Vec, ...]:
        """Points (z, y) of a front (`s` 1) or rear (-1) view laid on the body's nose or tail."""
        return tuple((s * (self._reach(abs(z), y, s) + out), y, z) for z, y in points)

    def _reach(self, z: float, y: float, s: int) -> float:
        """How far the body reaches at a height and a distance from its middle, metres."""
        near, far = 0.2, 0.5
        for _ in range(9):
            at = (near + far) / 2
            low, high, half = self.upright(s * at)
            inside = low <= y <= high and z <= half * self._swell((y - low) / max(high - low, 1e-6))
            near, far = (at, far) if inside else (near, at)
        return near * self.w

    def deck(self, x: float, z: float, out: float = 0.006) -> Vec:
        """A point on the bonnet or the boot."""
        return (x, self._deck(x / self.w) * self.h + out, z)

    def up(self, t: float) -> float:
        """The height of a level of the cabin."""
        return self.belt + (self.h - self.belt) * t

    def ahead(self, t: float, across: float = 0.0) -> float:
        """Where the windscreen is at a level; `across` is the share of the cabin's half width from the middle."""
        return (self._front(t) - self.shape.cabin.bow * across * across) * self.w

    def behind(self, t: float, across: float = 0.0) -> float:
        """Where the rear window is at a level."""
        return (self._rear(t) + self.shape.cabin.bow * 0.7 * across * across) * self.w

    def beside(self, t: float) -> float:
        """Half the width of the cabin at a level."""
        return self._cabin(t) * self.d

    def side(self, points: Sequence[XY], s: int, out: float = 0.006) -> tuple[Vec, ...]:
        """Points (x in metres, level) on the side windows."""
        return tuple((x, self.up(t), s * (self.beside(t) + out)) for x, t in points)

    def screen(self, points: Sequence[XY], s: int, out: float = 0.008) -> tuple[Vec, ...]:
        """Points (share across, level) on the windscreen (`s` 1) or the rear window (-1)."""
        place = self.ahead if s > 0 else self.behind
        return tuple((place(t, a) + s * out, self.up(t) + out * 0.5, a * self.beside(t)) for a, t in points)


@lru_cache(maxsize=64)
def skin_of(shape: Car, width: float, height: float, depth: float) -> Skin:
    """The skin of a shape at a size."""
    return Skin(shape, width, height, depth)


@lru_cache(maxsize=64)
def body_rows(shape: Car, width: float, height: float, depth: float) -> tuple[tuple[Vec, ...], ...]:
    """The rings of a body from its tail to its nose."""
    skin = skin_of(shape, width, height, depth)
    return tuple(skin.ring(at) for at in shape.body.stations)


@lru_cache(maxsize=64)
def cabin_rows(shape: Car, width: float, height: float, depth: float) -> tuple[tuple[Vec, ...], ...]:
    """The rings of a cabin from the body up to the roof."""
    skin, rows = skin_of(shape, width, height, depth), list[tuple[Vec, ...]]()
    for t in shape.cabin.levels:
        y, half = skin.up(t), skin.beside(t)
        front = [(skin.ahead(t, a), a) for a in (0.0, 0.5, 0.88)]
        rear = [(skin.behind(t, a), a) for a in (0.88, 0.5, 0.0)]
        post = ((skin.ahead(t, 1.0) - 0.02 * width, 0.985), (skin.behind(t, 1.0) + 0.015 * width, 0.985))
        middle = ((post[0][0] + post[1][0]) / 2, 1.0)
        side = [*front, post[0], middle, post[1], *rear]
        rows.append(tuple((x, y, s * a * half) for s, part in ((1, side), (-1, side[-2:0:-1])) for x, a in part))
    return tuple(rows)


def bodied(shape: Car, p: Piece, marks: Sequence[Mark]) -> Shell:
    """The body of a car with what is on it."""
    return Shell(body_rows(shape, p.width, p.height, p.depth), p.tone, tuple(marks))


def cabined(shape: Car, p: Piece, marks: Sequence[Mark], tone: Tone | None = None) -> Shell:
    """The cabin of a car with its windows."""
    return Shell(cabin_rows(shape, p.width, p.height, p.depth), p.tone if tone is None else tone, tuple(marks))


def both(points: Callable[[int], tuple[Vec, ...]], tone: Tone, *, line: float = 0.6, glow: float = 0.0, alpha: float = 1.0) -> list[Mark]:
    """The same area on both flanks; `points` lays it on one of them."""
    return [Face(points(s) if s > 0 else points(s)[::-1], tone, (0, 0, s), line, glow, alpha) for s in (-1, 1)]


def lines(points: Callable[[int], tuple[Vec, ...]], width: float, tone: Tone = "ink", alpha: float = 0.75) -> list[Mark]:
    """The same line on both flanks."""
    return [Line(points(s), width, tone, (0, 0, s), alpha) for s in (-1, 1)]


def arc(x: float, y: float, r: float, start: float, end: float, count: int = 12) -> list[XY]:
    """Points on a circle between two angles in degrees."""
    turns = (math.radians(start + (end - start) * k / count) for k in range(count + 1))
    return [(x + r * math.cos(a), y + r * math.sin(a)) for a in turns]


def rounded(points: Sequence[XY], r: float) -> list[XY]:
    """A polygon whose corners are cut round, each as far as `r` along its edges."""
    out: list[XY] = []
    n = len(points)
    for i, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[i - 1], points[(i + 1) % n]
        a, b = math.dist((x, y), (ax, ay)), math.dist((x, y), (bx, by))
        u, v = min(r / max(a, 1e-9), 0.45), min(r / max(b, 1e-9), 0.45)
        p, q = (x + (ax - x) * u, y + (ay - y) * u), (x + (bx - x) * v, y + (by - y) * v)
        middle = (p[0] * 0.25 + x * 0.5 + q[0] * 0.25, p[1] * 0.25 + y * 0.5 + q[1] * 0.25)
        out += [p, middle, q]
    return out


def kept(builder: Builder) -> Builder:
    """A builder that takes each piece apart only once, wherever it stands."""

    @lru_cache(maxsize=48)
    def made(kind: str, size: Vec, tone: float, label: str, riders: int, going: tuple[bool, bool]) -> tuple[Part, ...]:
        (w, h, d), (moving, lights) = size, going
        row = Piece(
            kind=kind, x=0.0, z=0.0, width=w, height=h, depth=d, tone=tone, label=label, riders=riders, moving=moving, lights=lights
        )
        return tuple(builder(row))

    return lambda p: list(made(p.kind, (p.width, p.height, p.depth), p.tone, p.label, p.riders, (p.moving, p.lights)))


def under(p: Piece) -> Face:
    """The dark under a car, where no light comes."""
    w, d = p.width * 0.46, p.depth * 0.44
    ring = rounded(((-w, d), (w, d), (w, -d), (-w, -d)), 0.3)
    return Face(tuple((x, -0.001, z) for x, z in ring), "ink", (0, 1, 0), 0.0, 0.0, 0.5)
