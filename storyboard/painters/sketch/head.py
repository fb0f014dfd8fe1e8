"""Heads: a profiled skull by build and age. Everything on a head is given in head heights: 0 is the eye line, -0.5 the chin.

Features are points on the skull's surface, so that three-quarter view and profile come by themselves.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.cast import Age
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.lofts import SQUARE, Ring, smooth
from storyboard.staging.body import Body
from storyboard.staging.space import XY, Turn, View, hull, mul, sub

Row = tuple[float, float, float, float]
"""Height, front, back, half width."""

_SKULL: tuple[Row, ...] = (
    (0.5, 0.02, -0.13, 0.04),
    (0.485, 0.11, -0.22, 0.125),
    (0.43, 0.228, -0.335, 0.232),
    (0.32, 0.318, -0.41, 0.302),
    (0.18, 0.362, -0.43, 0.336),
    (0.085, 0.374, -0.425, 0.342),
    (0.0, 0.346, -0.4, 0.333),
    (-0.1, 0.358, -0.35, 0.334),
    (-0.2, 0.36, -0.27, 0.312),
    (-0.3, 0.352, -0.17, 0.276),
    (-0.39, 0.345, -0.07, 0.225),
    (-0.455, 0.338, 0.01, 0.165),
    (-0.5, 0.28, 0.08, 0.09),
)
_WIDER: dict[str, dict[float, float]] = {
    "man": {-0.2: 1.04, -0.3: 1.12, -0.39: 1.2, -0.455: 1.32, -0.5: 1.35},
    "woman": {-0.1: 0.99, -0.2: 0.97, -0.3: 0.93, -0.39: 0.88, -0.455: 0.86, -0.5: 0.86},
    "child": {0.32: 1.06, 0.18: 1.07, 0.085: 1.06, 0.0: 1.06, -0.1: 1.09, -0.2: 1.11, -0.3: 1.1, -0.39: 1.08, -0.455: 1.02},
}
_FORWARD: dict[str, dict[float, float]] = {
    "man": {0.085: 0.012, -0.39: 0.012, -0.455: 0.02, -0.5: 0.02},
    "woman": {-0.455: -0.01, -0.5: -0.015},
    "child": {0.32: 0.02, 0.18: 0.015, -0.39: -0.02, -0.455: -0.04, -0.5: -0.05},
}
_NOSE = {"man": 1.1, "woman": 0.9, "child": 0.66}


class Mould(NamedTuple):
    """What makes one face another one's, as factors: a cast of equal heads is a cast of dolls."""

    wider: dict[float, float]
    """Of the skull's half widths, by height."""
    nose: float = 1.0
    brow: float = 1.0
    """How thick the brows are."""
    eye: float = 1.0
    mouth: float = 1.0


MOULDS: tuple[Mould, ...] = (
    Mould({}),
    Mould({-0.2: 1.02, -0.3: 1.05, -0.39: 1.09, -0.455: 1.12, -0.5: 1.12}, 1.06, 1.3, 0.94, 1.08),
    Mould({0.18: 0.97, 0.085: 0.96, 0.0: 0.95, -0.1: 0.94, -0.2: 0.93, -0.3: 0.92, -0.39: 0.93}, 1.16, 0.9, 0.96, 0.94),
    Mould({0.0: 1.02, -0.1: 1.05, -0.2: 1.08, -0.3: 1.08, -0.39: 1.06, -0.455: 1.02}, 0.92, 0.85, 1.03, 1.04),
    Mould({0.32: 1.02, 0.18: 1.03, -0.2: 0.97, -0.3: 0.93, -0.39: 0.88, -0.455: 0.86}, 0.95, 1.1, 1.07, 0.92),
)
"""Plain, square, long, round and heart-shaped."""
ROUND, STOUT = 3, 1.1
"""The face of who is heavier than this (`Appearance.bulk`)."""


@lru_cache(maxsize=64)
def skull_rows(build: str, age: Age, mould: int = 0) -> tuple[Row, ...]:
    """The profile of a build, hollow-cheeked in old age."""
    wide, ahead, own = _WIDER.get(build, {}), _FORWARD.get(build, {}), MOULDS[mould].wider
    old = {-0.1: 0.98, -0.2: 0.95, -0.3: 0.95} if age is Age.OLD else {}
    return tuple(
        (y, front + ahead.get(y, 0.0), back, half * wide.get(y, 1.0) * old.get(y, 1.0) * own.get(y, 1.0)) for y, front, back, half in _SKULL
    )


_STEPS = 128
"""Rows of the table a profile is looked up in."""


@lru_cache(maxsize=64)
def _table(build: str, age: Age, mould: int) -> tuple[tuple[float, float, float], ...]:
    """Front, back and half width at even heights from the chin to the crown."""
    rings: list[Ring] = [((y, f, b), (h, 0.0, 0.0), (0.0, 0.0, 0.0)) for y, f, b, h in skull_rows(build, age, mould)]
    rows = [(c[0], c[1], c[2], u[0]) for c, u, _ in reversed(smooth(rings, 7))]
    heights = [row[0] for row in rows]
    out: list[tuple[float, float, float]] = []
    for i in range(_STEPS + 1):
        y = -0.5 + i / _STEPS
        k = min(max(bisect_left(heights, y), 1), len(rows) - 1)
        low, high = rows[k - 1], rows[k]
        t = min(1.0, max(0.0, (y - low[0]) / max(high[0] - low[0], 1e-9)))
        out.append((low[1] + (high[1] - low[1]) * t, low[2] + (high[2] - low[2]) * t, low[3] + (high[3] - low[3]) * t))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Head:
    """A head in the world."""

    centre: Vec
    turn: Turn
    size: float
    """Chin to crown, metres."""
    build: str
    age: Age
    mould: int = 0
    """Whose face it is, a row of `MOULDS`."""

    @property
    def nose(self) -> float:
        """How big the nose is."""
        return _NOSE.get(self.build, 1.0) * (1.1 if self.age is Age.OLD else 1.0) * MOULDS[self.mould].nose

    def world(self, p: Vec) -> Vec:
        """A point in head heights (left, up, front) in the world."""
        a, b, c, o, k = self.turn.left, self.turn.up, self.turn.front, self.centre, self.size
        x, y, z = p[0] * k, p[1] * k, p[2] * k
        return (o[0] + a[0] * x + b[0] * y + c[0] * z, o[1] + a[1] * x + b[1] * y + c[1] * z, o[2] + a[2] * x + b[2] * y + c[2] * z)

    def profile(self, y: float) -> tuple[float, float, float]:
        """Front, back and half width of the skull at a height."""
        table = _table(self.build, self.age, self.mould)
        place = min(max((y + 0.5) * _STEPS, 0.0), _STEPS - 0.001)
        i = int(place)
        (a, b, c), (d, e, f), t = table[i], table[i + 1], place - i
        return a + (d - a) * t, b + (e - b) * t, c + (f - c) * t

    def skin(self, x: float, y: float, out: float = 0.0) -> Vec:
        """The point of the face at (left, up), `out` above the surface."""
        front, back, half = self.profile(y)
        k = max(1 - min(abs(x) / half, 1.0) ** SQUARE, 0.0) ** (1 / SQUARE)
        return self.world((x, y, (front + back) / 2 + (front - back) / 2 * k + out))

    def shell(self, azimuth: float, y: float, out: float, hold: float = -0.1) -> Vec:
        """A point around the skull, `out` times its radius off it; 0 degrees is the front, 90 its left. Below `hold` it hangs straight."""
        front, back, half = self.profile(max(y, hold))
        a = math.radians(azimuth)
        middle, deep = (front + back) / 2, (front - back) / 2
        grown = 1 + out
        return self.world((half * math.sin(a) * grown, y + max(y, 0.0) * out * 1.1, middle + deep * math.cos(a) * grown))

    def seen_from(self, view: View) -> tuple[float, float]:
        """Where the camera is as the head sees it: degrees to its left (0 straight ahead, 180 behind) and up."""
        left, up, front = self.turn.local(sub(view.eye, self.centre))
        return math.degrees(math.atan2(left, front)), math.degrees(math.atan2(up, math.hypot(left, front)))

    def shows(self, view: View, x: float, y: float) -> bool:
        """True where the face at (left, up) is turned to the camera."""
        front, back, half = self.profile(y)
        deep, share = (front - back) / 2, min(abs(x) / half, 0.999)
        k = math.pow(1 - math.pow(share, SQUARE), 1 / SQUARE)
        across, ahead = math.copysign(math.pow(share, SQUARE - 1) / half, x), math.pow(k, SQUARE - 1) / deep
        eye = self.turn.local(sub(view.eye, self.world((x, y, (front + back) / 2 + deep * k))))
        return across * eye[0] + ahead * eye[2] > 0.06 * math.hypot(across, ahead) * math.hypot(eye[0], eye[2])


def head_of(body: Body) -> Head:
    """The head of a body."""
    look = body.figure.appearance
    return Head(body.head, body.head_turn, body.head_height, look.build, body.figure.age, mould_of(body.figure))


def mould_of(figure: Figure) -> int:
    """Which face somebody has, the same in every picture; who is stout has a round one."""
    if figure.appearance.bulk > STOUT:
        return ROUND
    return random.Random(f"face:{figure.character}:{figure.name}:{figure.appearance.hair}").randrange(len(MOULDS))


def skull(head: Head, parts: int = 2) -> list[Ring]:
    """The loft of a head, crown first."""
    left, front, k = head.turn.left, head.turn.front, head.size
    rows = skull_rows(head.build, head.age, head.mould)
    rings = [(head.world((0.0, y, (f + b) / 2)), mul(left, h * k), mul(front, (f - b) / 2 * k)) for y, f, b, h in rows]
    return smooth(rings, parts)


def nose_tip(head: Head) -> Vec:
    """In head heights."""
    big = head.nose
    return (0.0, -0.155 if head.build != "child" else -0.13, 0.355 + 0.095 * big)


def nose_body(head: Head, view: View) -> list[XY]:
    """The silhouette of the nose."""
    x, y, z = nose_tip(head)
    big = head.nose
    points = [(x, 0.05, 0.34), (x, -0.03, 0.335 + 0.03 * big), (x, y + 0.02, z - 0.004), (x, y, z), (x, y - 0.02, z - 0.012)]
    points += [(x, y - 0.045, 0.362), (0.062 * big, y - 0.02, 0.34), (-0.062 * big, y - 0.02, 0.34)]
    return hull(view.project(head.world(p)) for p in points)


def lips_and_chin(head: Head, view: View) -> list[list[XY]]:
    """What breaks the profile below the nose: lips, the hollow under them, the chin."""
    lips = [(0.0, -0.24, 0.355), (0.0, -0.28, 0.385), (0.0, -0.305, 0.372), (0.0, -0.33, 0.38), (0.0, -0.365, 0.35), (0.0, -0.3, 0.2)]
    chin = [(0.0, -0.4, 0.345), (0.0, -0.445, 0.372), (0.0, -0.49, 0.345), (0.0, -0.44, 0.2)]
    return [hull(view.project(head.world(p)) for p in points) for points in (lips, chin)]


def full_cheek(head: Head, view: View, sign: int) -> list[XY]:
    """The silhouette of a cheek that what is chewed on pushes out, on the left of a face (1) or on its right (-1)."""
    turns = (math.tau * n / 14 for n in range(14))
    return hull(view.project(head.world((sign * (0.3 + 0.12 * math.cos(a)), -0.26 + 0.13 * math.sin(a), 0.14))) for a in turns)


def runs(view: View, head: Head, points: Iterable[tuple[float, float]], out: float = 0.0) -> list[list[XY]]:
    """A line on the face in pixels, without what is round the corner."""
    found: list[list[XY]] = [[]]
    for x, y in points:
        if head.shows(view, x, y):
            found[-1].append(view.project(head.skin(x, y, out)))
        elif found[-1]:
            found.append([])
    return [run for run in found if len(run) > 1]


def area(view: View, head: Head, points: Sequence[tuple[float, float]], out: float = 0.0) -> list[XY]:
    """A patch of the face in pixels, without what is round the corner; empty where little is left."""
    kept = [view.project(head.skin(x, y, out)) for x, y in points if head.shows(view, x, y)]
    return kept if len(kept) > 2 else []
