"""What small things do by themselves, told by where they were a moment before: they fall off a table, roll, swing, shake, break.

A pale copy stands at every place a thing has left, and it casts its shadow where it is: nobody has to read an arrow.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_marks import cord, curve
from storyboard.painters.sketch.insert_grounds import NIGHT, lay
from storyboard.painters.sketch.insert_marks import around, rays
from storyboard.painters.sketch.things_marks import Mark, Marks, body, box_of, drawn
from storyboard.staging.space import XY

Place = Callable[[XY], XY]
TABLE: tuple[Tone, Tone] = (0.42, 0.24)
"""Tones of a table's top and of its edge."""


STRINGS = frozenset({"rope", "rope_end", "like_string", "needle_thread", "cable", "chain", "noose", "yarn", "strap", "halter", "necklace"})
"""What is taut before it snaps."""


def draw_moved(p: Plane, marks: Marks, kind: str, hand: str, count: int = 1) -> None:
    """A thing of a kind, or so many of it, that moves by itself; `hand` is one of `MOVED`. Outside there is no table to fall off."""
    if hand == "falls" and (count > 1 or p.behind is not None):
        _tumbling(p, marks, max(1, min(count, MOST)))
    elif hand == "breaks" and kind in STRINGS:
        _snapped(p, 5.0 if kind in THIN else 13.0)
    else:
        MOVED[hand](p, marks)


OUTSIDE = 0.7
"""How far over the ground of what moves the horizon is."""
THIN = frozenset({"like_string", "needle_thread", "yarn", "necklace"})


def _snapped(p: Plane, wide: float) -> None:
    """A taut cord that has given way: two frayed ends that spring back, where it was a moment ago as a pale line."""
    _floor(p, -1.4)
    p.line((-2.0, 0.1), (2.0, 0.02), width=1.2, alpha=0.4)
    for s in (-1, 1):
        end = (0.34 * s, 0.2 - 0.3 * (s > 0))
        cord(p, (2.1 * s, 0.06), (1.2 * s, 0.12 - 0.1 * (s > 0)), (0.8 * s, -0.02), end, wide=wide)
        for k in range(5):
            a = math.radians((180 if s > 0 else 0) - 50 + 25 * k)
            r = 0.12 + 0.008 * wide
            p.line(end, (end[0] + r * math.cos(a), end[1] + r * math.sin(a)), width=max(1.4, wide * 0.2), tone="accent")
            p.line(end, (end[0] + r * math.cos(a), end[1] + r * math.sin(a)), width=0.7)
        p.line(*around(0.62 * s, 0.0, 0.36, 60 if s > 0 else 120, 120 if s > 0 else 60), width=1.8)
    rays(p, 0.0, 0.06, 0.12, 0.24, count=10)


def _placing(marks: Marks, at: XY, size: float, turn: float = 0.0) -> tuple[Place, float]:
    """A thing around a point, its longer side `size`, turned by degrees; and how large a centimetre is then."""
    x0, y0, x1, y1 = box_of(marks)
    k = size / max(x1 - x0, y1 - y0, 0.1)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def place(point: XY) -> XY:
        u, v = (point[0] - (x0 + x1) / 2) * k, (point[1] - (y0 + y1) / 2) * k
        return at[0] + u * c - v * s, at[1] + u * s + v * c

    return place, k


def _solid(p: Plane, marks: Sequence[Mark], place: Place, k: float) -> None:
    tones = body(p)
    for mark in marks:
        drawn(p, mark, [place(one) for one in mark.points], k, tones)


def _ghost(p: Plane, marks: Sequence[Mark], place: Place, strength: float) -> None:
    """The outline of a thing where it was."""
    for mark in marks:
        points = [place(one) for one in mark.points]
        if not mark.width:
            p.shade(points, "white", 0.3 * strength, 0.01)
            p.line(*points, points[0], width=1.1, alpha=strength)


def _floor(p: Plane, level: float) -> None:
    page = [(-9.0, -9.0), (9.0, -9.0), (9.0, 9.0), (-9.0, 9.0)]
    if p.behind is not None:
        p.behind(level + OUTSIDE)
        return
    night = NIGHT if p.drawing.mood.lit else 0.0
    p.drawing.gradient([p.at(x, y) for x, y in page], (0, 0), 0.14 + night, (p.width, p.height), 0.26 + night)
    p.poly(((-9, level), (9, level), (9, -9), (-9, -9)), 0.36 + night, 0.8)
    for k in range(5):
        y = level - 0.14 - 0.13 * k
        p.line((-1.9 + 0.5 * (k % 3), y), (-0.6 + 0.6 * (k % 2), y), width=0.7, tone=0.6, alpha=0.6)


def _off_the_table(p: Plane, marks: Marks) -> None:
    """Over the edge of a table: on it, over it, and far down already."""
    _floor(p, -0.86)
    p.poly(((-9, 0.34), (-0.62, 0.34), (-0.62, 0.24), (-9, 0.24)), TABLE[0], 1.0)
    p.poly(((-0.9, 0.24), (-0.78, 0.24), (-0.78, -1.4), (-0.9, -1.4)), TABLE[1], 1.0)
    way = ((-1.25, 0.6), (-0.62, 0.6), (-0.12, 0.42), (0.22, 0.05), (0.42, -0.42))
    for (x, y), turn, strength in zip(way, (0, -14, -40, -72), (0.35, 0.45, 0.6, 0.8), strict=False):
        _ghost(p, marks, _placing(marks, (x, y), 0.6, turn)[0], strength)
    p.shade(oval(0.56, -0.98, 0.42, 0.06), "ink", 0.45)
    place, k = _placing(marks, way[-1], 0.74, -112)
    _solid(p, marks, place, k)
    for x in (0.2, 0.4, 0.6):
        p.line((x, 0.36 - 0.3 * abs(x - 0.4)), (x + 0.02, 0.0 - 0.2 * abs(x - 0.4)), width=1.8)


def _tumbling(p: Plane, marks: Marks, count: int) -> None:
    """Several that come down together, each turned another way, the lowest on the floor already."""
    _floor(p, -0.3)
    size = 0.92 if count < 4 else 0.74
    for k in range(count):
        x, y = (k - (count - 1) / 2) * 2.7 / count, FALLEN[k % len(FALLEN)]
        place, unit = _placing(marks, (x, y), size, 34.0 - 62.0 * k)
        p.shade(oval(x + 0.04, -0.86, size * (0.46 if y < 0 else 0.34), 0.07), "ink", 0.45 if y < 0 else 0.25, 0.04)
        for side in (-0.14, 0.0, 0.14):
            p.line((x + side, 1.1), (x + side, y + size * 0.62 - abs(side)), width=1.8)
        _solid(p, marks, place, unit)
    for side in (-1, 1):
        p.line((side * 1.6, -0.8), (side * 1.78, -0.68), width=2.2)


FALLEN = (0.12, -0.5, 0.36, -0.2, 0.2, -0.46)
"""How high each of several is that come down."""


def _along(p: Plane, marks: Marks) -> None:
    """Over a table or floor, rolling where it is round: where it was, its streaks, and a little dust."""
    _floor(p, -0.1)
    x0, y0, x1, y1 = box_of(marks)
    rolls = max(x1 - x0, y1 - y0) < ROUNDISH * min(x1 - x0, y1 - y0)
    long = y1 - y0 > LONG * (x1 - x0)
    turn = 84.0 if long else 0.0
    size, foot = (1.0, -0.2) if long else (0.9, 0.0)
    for x, strength in ((-1.3, 0.3), (-0.78, 0.5), (-0.24, 0.75)):
        _ghost(p, marks, _placing(marks, (x, foot), size * 0.94, turn + (-(x - 0.5) * 130 if rolls else 0.0))[0], strength)
    p.shade(oval(0.62, foot - 0.46 if not long else foot - 0.12, 0.5, 0.08), "ink", 0.45)
    place, k = _placing(marks, (0.55, foot), size, turn)
    _solid(p, marks, place, k)
    for y, long_ in ((0.3, 0.9), (0.1, 1.2), (-0.12, 1.0), (-0.32, 1.2)):
        p.line((0.02 - 0.05 * long_, foot + y), (0.0 - long_, foot + y), width=1.8)
    if rolls:
        p.line(*around(0.55, foot, 0.6, 20, 80), width=2.2)
    for x in (-0.1, -0.34, -0.56):
        p.shade(oval(x, foot - 0.44, 0.16, 0.07), 0.55, 0.5, 0.03)


ROUNDISH, LONG = 1.25, 2.2
"""What is hardly longer than wide rolls over its edge; what is so much higher than wide lies on its side and rolls there."""


def _to_and_fro(p: Plane, marks: Marks) -> None:
    """Hung up, and swinging: on either side where it has been."""
    _floor(p, -0.92)
    p.line((-0.3, 1.0), (0.3, 1.0), width=5.0)
    for angle, strength in ((-34.0, 0.4), (-14.0, 0.55), (8.0, 0.0)):
        a = math.radians(angle + 20)
        at = (1.35 * math.sin(a), 1.0 - 1.35 * math.cos(a))
        p.line((0.0, 1.0), at, width=1.2 if strength else 2.4, alpha=max(strength, 0.4) if strength else 1.0)
        place, k = _placing(marks, at, 0.86, math.degrees(a))
        if strength:
            _ghost(p, marks, place, strength)
        else:
            _solid(p, marks, place, k)
    for r in (1.62, 1.76):
        p.line(*around(0.0, 1.0, r, 252, 282), width=2.0)
    p.shade(oval(0.5, -0.96, 0.5, 0.06), "ink", 0.4)


def _trembling(p: Plane, marks: Marks) -> None:
    """Twice beside itself, with short waves at its sides."""
    _floor(p, -0.5)
    p.shade(oval(0.0, -0.62, 0.7, 0.09), "ink", 0.4)
    for shift, turn in ((-0.13, 5.0), (0.13, -5.0)):
        _ghost(p, marks, _placing(marks, (shift, 0.04), 1.3, turn)[0], 0.6)
    place, k = _placing(marks, (0.0, 0.0), 1.3)
    _solid(p, marks, place, k)
    for s in (-1, 1):
        for n in range(3):
            x = s * (0.86 + 0.14 * n)
            p.line(*curve((x, 0.4 - 0.08 * n), (x + 0.06, 0.16), (x - 0.05, -0.1), (x + 0.03, -0.34 + 0.08 * n)), width=2.0)


def _in_two(p: Plane, marks: Marks) -> None:
    """Two halves that fly apart, splinters between them."""
    _floor(p, -0.55)
    x0, y0, x1, y1 = box_of(marks)
    upright = y1 - y0 > x1 - x0
    for side in (-1, 1):
        half = [kept for mark in marks for kept in _half(mark, ((x0 + x1) / 2, (y0 + y1) / 2), side, upright=upright)]
        shift = (0.1 * side, 0.12 + 0.22 * side) if upright else (0.24 * side, 0.06)
        whole, k = _placing(marks, shift, 1.5 if not upright else 1.3)
        tilt = math.radians(-11.0 * side)
        c, s = math.cos(tilt), math.sin(tilt)

        def place(point: XY, whole: Place = whole, c: float = c, s: float = s, shift: XY = shift) -> XY:
            x, y = whole(point)
            return shift[0] + (x - shift[0]) * c - (y - shift[1]) * s, shift[1] + (x - shift[0]) * s + (y - shift[1]) * c

        _solid(p, half, place, k)
    for n in range(9):
        a = math.tau * n / 9 + 0.4
        x, y, r = 0.46 * math.cos(a), 0.08 + 0.5 * math.sin(a), 0.035 + 0.012 * (n % 3)
        p.poly(((x - r, y), (x, y + 1.4 * r), (x + r, y - 0.5 * r)), 0.1, 0.9)
    rays(p, 0.0, 0.08, 0.16, 0.3, count=9)


def _half(mark: Mark, middle: XY, side: int, *, upright: bool) -> list[Mark]:
    """What of a mark is on one side of a jagged line through the middle of its thing."""

    def beyond(point: XY) -> float:
        u, v = (point[1] - middle[1], point[0] - middle[0]) if upright else (point[0] - middle[0], point[1] - middle[1])
        return side * (u - 0.35 * v)

    kept: list[XY] = []
    points = list(mark.points)
    ring = points if mark.width else [*points, points[0]]
    for a, b in pairwise(ring):
        one, two = beyond(a), beyond(b)
        if one >= 0:
            kept.append(a)
        if one * two < 0:
            t = one / (one - two)
            kept.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
    if mark.width and points and beyond(points[-1]) >= 0:
        kept.append(points[-1])
    return [Mark(tuple(kept), mark.tone, mark.width, mark.line)] if len(kept) > 1 + (not mark.width) else []


SCATTERED = ((-1.06, 0.42, 14.0), (0.98, 0.5, -20.0), (-0.1, 0.56, -7.0), (-0.84, -0.44, -16.0), (0.86, -0.46, 24.0), (0.02, -0.3, 5.0))
"""Where several of a flat thing lie, and how they are turned."""


def draw_several(p: Plane, marks: Marks) -> None:
    """Several of a thing, strewn over what they lie on."""
    if p.bed:
        lay(p)
    else:
        _floor(p, 0.95)
    for x, y, turn in SCATTERED:
        place, k = _placing(marks, (x, y), 0.94, turn)
        p.shade([(a + 0.04, b - 0.06) for a, b in (place(one) for one in marks[0].points)], "ink", 0.3, 0.04)
        _solid(p, marks, place, k)


MOST = 6
"""Things in a row that are counted at a glance."""
_WIDE = 3.1
"""How wide a row is, in halves of the picture's height."""


def share(count: int) -> float:
    """How large each of so many things in a row is against one alone."""
    return {1: 1.0, 2: 0.84, 3: 0.66}.get(count, 0.54 if count == MOST - 2 else 0.44)


def draw_row(p: Plane, marks: Marks, count: int) -> None:
    """So many of a thing beside each other."""
    if p.bed:
        lay(p)
    else:
        _floor(p, -0.1)
    x0, y0, x1, y1 = box_of(marks)
    step = _WIDE / min(count, MOST)
    size = min(1.5, 0.86 * step / max(x1 - x0, 0.1) * max(x1 - x0, y1 - y0))
    high = size * (y1 - y0) / max(x1 - x0, y1 - y0)
    for n in range(min(count, MOST)):
        x = (n - (min(count, MOST) - 1) / 2) * step
        foot = -high / 2 if p.bed else -0.62
        place, k = _placing(marks, (x, foot + high / 2), size)
        p.shade(oval(x + 0.04, foot, size * 0.4, 0.07), "ink", 0.35, 0.03)
        _solid(p, marks, place, k)


SPILT: dict[str, Tone] = {
    **dict.fromkeys(("cup", "mug", "teapot", "coffee_machine", "thermos", "jug"), "#6b4630"),
    **dict.fromkeys(("wineglass", "bottle", "goblet", "carafe", "like_bottle"), "#8f2433"),
    **dict.fromkeys(("milk", "milk_can"), "white"),
    **dict.fromkeys(("soup", "pot"), "#d9822c"),
    **dict.fromkeys(("inkwell",), "#23283c"),
}
"""The colour of what runs out of a thing; water for others."""
TIPPED = -78.0
"""Degrees by which a vessel lies on its side."""


def draw_spilt(p: Plane, marks: Marks, kind: str) -> None:
    """A vessel on its side on a table, and what has run out of its mouth to the edge and over it."""
    _floor(p, 0.1)
    tone = SPILT.get(kind, "#a9c3cf")
    place, k = _placing(marks, (-0.7, -0.2), 1.25, TIPPED)
    pool = curve(
        (-0.5, -0.34), (-0.1, -0.2), (0.5, -0.26), (1.0, -0.18), (1.3, -0.34), (1.2, -0.56), (0.7, -0.62), (0.5, -0.8), (0.1, -0.7),
        (-0.4, -0.6), (-0.5, -0.34),
    )  # fmt: skip
    p.shade(oval(-0.7, -0.56, 0.8, 0.12), "ink", 0.4)
    p.poly(pool, tone, 1.2)
    p.line((0.2, -0.34), (0.6, -0.38), (0.9, -0.34), width=1.6, tone="white", alpha=0.7)
    _solid(p, marks, place, k)
    for x, y, r in ((1.46, -0.3, 0.05), (1.4, -0.66, 0.04), (0.9, -0.84, 0.05), (0.34, -0.94, 0.04)):
        p.disc(x, y, r, tone, ry=r * 0.7, line=0.8)
    p.line(*around(-0.7, -0.2, 0.86, 60, 110), width=2.0)


MOVED: dict[str, Callable[[Plane, Marks], None]] = {
    "falls": _off_the_table,
    "moves": _along,
    "swings": _to_and_fro,
    "shakes": _trembling,
    "breaks": _in_two,
}
"""By what a small thing does."""
