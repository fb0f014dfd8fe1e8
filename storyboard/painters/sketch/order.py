"""Which of two things hides the other: boxes in their own frames, sorted so that the farther one is painted first."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storyboard.model.stage import Vec
from storyboard.painters.sketch.solids import Spot
from storyboard.staging.space import Box, View, length, meet, sub

SLACK = 0.015
"""Metres two things may overlap and still count as beside each other."""


PAVING = 0.2
"""Metres up to which what lies broad on the floor is walked and stood on: a kerb, a carpet, a stage's edge."""
BROAD = 2.0
"""Square metres from which on something that low is paving."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be painted: where it is, and how."""

    spot: Spot
    lo: Vec
    hi: Vec
    paint: Callable[[], None]
    layer: str = ""
    """Whose it is, for those who draw on: somebody's name, or empty for the set's."""
    part: str = ""
    beyond: tuple[Vec, ...] = ()
    """Points outside the box, in the world, that are drawn with it: hands that are stretched out, and what they have."""
    rides: bool = False
    """Whether it sits astride what stands under it, and is painted right after that."""
    lies: bool = False
    """Whether it lies on a table: first of all it is over what is lower, the legs of the table too."""

    def corners(self) -> list[Vec]:
        """The corners of its box in the world."""
        return [self.spot((x, y, z)) for x in (self.lo[0], self.hi[0]) for y in (self.lo[1], self.hi[1]) for z in (self.lo[2], self.hi[2])]

    def paving(self) -> bool:
        """Whether things stand on it, though their feet are on the floor's height."""
        lo, hi = self.lo, self.hi
        return self.spot((0.0, hi[1], 0.0))[1] <= PAVING and (hi[0] - lo[0]) * (hi[2] - lo[2]) >= BROAD

    def middle(self) -> Vec:
        """The middle of its box in the world."""
        return self.spot(((self.lo[0] + self.hi[0]) / 2, (self.lo[1] + self.hi[1]) / 2, (self.lo[2] + self.hi[2]) / 2))


def _apart(a: Item, eye: Vec, b: Sequence[Vec], slack: float) -> int:
    """1 where a plane along a's box has `b` beyond and the eye on a's side (a hides b), -1 where b is on the eye's side, else 0."""
    local = [a.spot.local(p) for p in b]
    seen = a.spot.local(eye)
    if a.paving() and seen[1] > a.hi[1] and max(p[1] for p in local) > a.hi[1] + slack:
        return -1
    for axis in (1, 0, 2) if a.lies else (0, 1, 2):
        values = [p[axis] for p in local]
        if min(values) >= a.hi[axis] - slack:
            return -1 if seen[axis] > a.hi[axis] else 1
        if max(values) <= a.lo[axis] + slack:
            return -1 if seen[axis] < a.lo[axis] else 1
    return 0


def _sign(pair: tuple[Item, Item], eye: Vec, corners: tuple[Sequence[Vec], Sequence[Vec]], slack: float) -> int:
    """1 where the first hides the second, -1 the other way round, 0 where no plane tells."""
    (a, b), (of_a, of_b) = pair, corners
    if b.lies and not a.lies:
        return -_sign((b, a), eye, (of_b, of_a), slack)
    return _apart(a, eye, of_b, slack) or -_apart(b, eye, of_a, slack)


def ordered(items: Sequence[Item], view: View, slack: float = SLACK) -> list[Item]:
    """Back to front. Only what overlaps on the page is compared; where boxes say nothing, the farther middle comes first."""
    eye, corners = view.eye, [item.corners() for item in items]
    far = [length(sub(item.middle(), eye)) for item in items]
    areas = [_area(view, points) for points in corners]
    reach = [[*points, *item.beyond] for item, points in zip(items, corners, strict=True)]
    wide = [_area(view, points) if item.beyond else area for item, area, points in zip(items, areas, reach, strict=True)]
    waits: list[set[int]] = [set() for _ in items]
    for i, a in enumerate(items):
        for j in range(i):
            if not meet(wide[i], wide[j], 2.0):
                continue
            sign = 0 if meet(areas[i], areas[j], 2.0) else _reached((a, items[j]), eye, (reach[i], reach[j]), slack)
            sign = sign or _sign((a, items[j]), eye, (corners[i], corners[j]), slack) or (1 if far[i] < far[j] else -1)
            if sign > 0:
                waits[i].add(j)
            else:
                waits[j].add(i)
    return _astride([items[k] for k in _released(waits, far)])


def _astride(items: list[Item]) -> list[Item]:
    """Riders after their mounts: no box says that one leg is before a horse and the other behind it."""
    out = [item for item in items if not item.rides]
    for rider in (item for item in items if item.rides):
        under = (k for k, item in enumerate(out) if math.dist(item.spot.origin[::2], rider.spot.origin[::2]) < IN_SADDLE)
        out.insert(next(under, items.index(rider) - 1) + 1, rider)
    return out


IN_SADDLE = 0.1
"""Metres from the middle of a mount within which somebody sits on it."""


def _reached(pair: tuple[Item, Item], eye: Vec, points: tuple[Sequence[Vec], Sequence[Vec]], slack: float) -> int:
    """The same as `_apart` of two that meet on the page only by a hand stretched out: by the box of the one that has no hands."""
    (a, b), (of_a, of_b) = pair, points
    sign = 0 if a.beyond else _apart(a, eye, of_b, slack)
    return sign or (0 if b.beyond else -_apart(b, eye, of_a, slack))


def _area(view: View, points: Sequence[Vec]) -> Box:
    """The rectangle on the page around a box; all of the page for one that reaches behind the lens."""
    seen = [view.see(p) for p in points]
    if any(p[2] < view.near for p in seen):
        return (-1e9, -1e9, 1e9, 1e9)
    flat = [view.screen(p) for p in seen]
    return (min(p[0] for p in flat), min(p[1] for p in flat), max(p[0] for p in flat), max(p[1] for p in flat))


def _released(waits: list[set[int]], far: list[float]) -> list[int]:
    """Everything in an order in which nothing comes before what it waits for; a circle is cut at its farthest member.

    Among what is free the farther comes first, then what was listed first.
    """
    left = set(range(len(waits)))
    out: list[int] = []
    while left:
        free = [k for k in left if not (waits[k] & left)]
        chosen = max(free or left, key=lambda k: (far[k], -k))
        left.discard(chosen)
        out.append(chosen)
    return out
