"""How things that are handled are written down: outlines, discs and strokes in centimetres around the grip, as they look from in front.

A thing drawn so keeps its silhouette: in a hand, on a table or in a close picture it is turned to the lens, as an artist cheats it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.props_gear import Tones
from storyboard.painters.sketch.solids import Face, Line, Part
from storyboard.staging.space import XY

LAYER = 0.0015
"""Metres between one mark and the next in front of it."""
ROUND = 20
"""Corners of a disc."""
NAMED = {"b": 0, "d": 1, "l": 2}
"""Body, its darker and its lighter parts, of the tones a thing is drawn in."""


class Round(NamedTuple):
    """An ellipse."""

    x: float
    y: float
    r: float
    ry: float
    """Half its height."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An area, or a stroke where `width` is given. Centimetres."""

    outline: str | Round | tuple[XY, ...]
    """As written: thousands are, and few are drawn."""
    tone: Tone
    width: float = 0.0
    line: float = 0.9

    @property
    def points(self) -> tuple[XY, ...]:
        """The corners of the area, or what the stroke goes through; a ring ends where it began."""
        match self.outline:
            case str():
                return pts(self.outline)
            case Round():
                around = round_(*self.outline)
                return (*around, around[0]) if self.width else around
            case _:
                return self.outline


Marks = tuple[Mark, ...]


def pts(text: str) -> tuple[XY, ...]:
    """Points written as `x,y x,y`."""
    return tuple((float(x), float(y)) for x, y in (one.split(",") for one in text.split()))


def area(tone: Tone, text: str, line: float = 0.9) -> Mark:
    """A polygon."""
    return Mark(text, tone, line=line)


def rect(tone: Tone, x0: float, y0: float, x1: float, y1: float, line: float = 0.9) -> Mark:
    """A rectangle between two corners."""
    return Mark(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), tone, line=line)


def disc(tone: Tone, x: float, y: float, r: float, ry: float = 0.0, line: float = 0.9) -> Mark:
    """A disc, or an ellipse of half-height `ry`."""
    return Mark(Round(x, y, r, ry or r), tone, line=line)


def pen(width: float, text: str, tone: Tone = "ink") -> Mark:
    """A stroke through points."""
    return Mark(text, tone, width)


def ring(width: float, x: float, y: float, r: float, ry: float = 0.0, tone: Tone = "ink") -> Mark:
    """A ring."""
    return Mark(Round(x, y, r, ry or r), tone, width)


def round_(x: float, y: float, r: float, ry: float) -> tuple[XY, ...]:
    """The corners of an ellipse."""
    return tuple((x + r * math.cos(math.tau * k / ROUND), y + ry * math.sin(math.tau * k / ROUND)) for k in range(ROUND))


def toned(tone: Tone, tones: Tones) -> Tone:
    """A tone of a mark in the tones a thing is drawn in."""
    return tones[NAMED[tone]] if isinstance(tone, str) and tone in NAMED else tone


def parts(marks: Marks, tones: Tones) -> list[Part]:
    """The marks as flat parts in metres, each a little before the last."""
    return [_part(mark, k * LAYER, toned(mark.tone, tones)) for k, mark in enumerate(marks)]


def _part(mark: Mark, z: float, tone: Tone) -> Part:
    points = tuple((x / 100, y / 100, z) for x, y in mark.points)
    return Line(points, mark.width / 100, tone, None) if mark.width else Face(points, tone, None, mark.line)


def builder(marks: Marks) -> Callable[[Tones], list[Part]]:
    """What a table of props has for a thing."""
    return lambda tones: parts(marks, tones)


def box_of(marks: Marks) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a thing, centimetres."""
    xs = [x for mark in marks for x, _ in mark.points]
    ys = [y for mark in marks for _, y in mark.points]
    return min(xs), min(ys), max(xs), max(ys)


HIGH, WIDE = 1.5, 2.3
"""Units of the picture plane that a thing may fill in a close picture."""
STEEP = 1.3
"""A thing that lies and is so many times higher than wide is turned to fill its close picture."""
LYING = -64.0
"""Degrees by which such a thing is turned there."""
BODY = ("accent", 0.72, 0.06)
"""Tones of a close picture."""


def body(plane: Plane, tone: Tone = "accent") -> Tones:
    """Tones of a close picture; what is dark is less so by night, when the ground is."""
    return (tone, 0.46 if plane.drawing.mood.lit else BODY[1], BODY[2])


def drawn(plane: Plane, mark: Mark, points: Sequence[XY], k: float, tones: Tones) -> None:
    """A mark in a close picture; a dark stroke that is a part of a thing is outlined as areas are, with a pale rim by night."""
    tone = toned(mark.tone, tones)
    if not mark.width:
        plane.poly(points, tone, mark.line)
        return
    wide = max(0.8, mark.width * k * plane.unit / plane.ink)
    mood = plane.drawing.mood
    part = wide > RIMMED and tone != "ink" and tone not in STEAM
    taper = BLUNT if part else TAPER
    if part and sum(mood.rgb(tone)) < DARKISH:
        plane.line(*points, width=wide + 1.6, tone=0.34 if mood.lit else "ink", taper=taper)
    plane.line(*points, width=wide, tone=tone, taper=taper)


BLUNT, TAPER = (0.04, 0.04), (0.35, 0.25)
"""How the ends thin of a stroke that is a part of a thing, and of one that is a line, as shares of its length."""
DARKISH = 480
"""Sum of the three parts of a colour under which a stroke is no highlight."""
RIMMED = 2.0
"""Width of a stroke, in outlines, from which it is a part of a thing."""


def turned(marks: Marks, degrees: float) -> Marks:
    """The same thing turned in its plane."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return tuple(Mark(tuple((x * c - y * s, x * s + y * c) for x, y in m.points), m.tone, m.width, m.line) for m in marks)


def moved(marks: Marks, up: float) -> Marks:
    """The same thing so many centimetres higher."""
    return tuple(Mark(tuple((x, y + up) for x, y in m.points), m.tone, m.width, m.line) for m in marks)


def grown(marks: Marks, k: float) -> Marks:
    """The same thing `k` times as large."""
    return tuple(Mark(tuple((x * k, y * k) for x, y in m.points), m.tone, m.width * k, m.line) for m in marks)


def turned_round(marks: Marks) -> Marks:
    """The same thing as it looks in a mirror."""
    return tuple(Mark(tuple((-x, y) for x, y in m.points), m.tone, m.width, m.line) for m in marks)


STEAM = frozenset({0.3, 0.35})
"""Tones of strokes that are steam and smoke."""


def solid(marks: Marks) -> Marks:
    """A thing without the steam or smoke that rises from it."""
    return tuple(mark for mark in marks if not (mark.width and mark.tone in STEAM)) or marks


def airborne(marks: Marks, backed: Callable[[Plane, float, float], None]) -> Callable[[Plane], None]:
    """A close picture of a thing that falls: askew in the air, its shadow far below."""

    def draw(plane: Plane) -> None:
        shown = turned(marks, ASKEW)
        a, b, c, d = box_of(shown)
        k = min(HIGH / max(d - b, 0.1), HIGH / max(c - a, 0.1))
        backed(plane, 0.2, -1.1)
        plane.shade(round_(0.0, -1.22, 0.6, 0.08), "ink", 0.4)
        _drawn(plane, shown, _placing(k, (a + c) / 2, (b + d) / 2), k)

    return draw


ASKEW = -24.0
"""Degrees by which a falling thing is turned."""


def closeup(marks: Marks, backed: Callable[[Plane, float, float], None], *, lies: bool) -> Callable[[Plane], None]:
    """A close picture of a thing: as large as fits, on a table, with the shadow it throws there."""

    def draw(plane: Plane) -> None:
        x0, y0, x1, y1 = box_of(marks)
        shown = turned(marks, LYING) if lies and y1 - y0 > STEEP * (x1 - x0) else marks
        a, b, c, d = box_of(shown)
        k = min(HIGH / max(d - b, 0.1), WIDE / max(c - a, 0.1))
        place = _placing(k, (a + c) / 2, (b + d) / 2)
        flat = lies or bool(plane.bed)
        backed(plane, 0.36 if flat else 0.2, 0.0 if flat else -0.5)
        for mark in shown if flat else ():
            _thrown(plane, mark, place, k)
        if not flat:
            plane.shade(round_(0.06, -0.76, (c - a) / 2 * k * 0.9, 0.1), "ink", 0.4)
        _drawn(plane, shown, place, k)
        _modelled(plane, [place(p) for p in shown[0].points])

    return draw


def _thrown(plane: Plane, mark: Mark, place: Callable[[XY], XY], k: float) -> None:
    """The shadow of a mark on what it lies on."""
    points = [(x + 0.05, y - 0.07) for x, y in map(place, mark.points)]
    if mark.width:
        plane.line(*points, width=max(0.8, mark.width * k * plane.unit / plane.ink), alpha=0.22)
    else:
        plane.shade(points, "ink", 0.25)


def _modelled(plane: Plane, body: Sequence[XY]) -> None:
    """Light on the upper left of the body, shade on its lower right."""
    x, y = sum(p[0] for p in body) / len(body), sum(p[1] for p in body) / len(body)
    for tone, alpha, way in (("white", 0.2, -0.12), ("ink", 0.16, 0.12)):
        plane.shade([(x + (a - x) * 0.55 + way, y + (b - y) * 0.55 - way) for a, b in body], tone, alpha)


def _placing(k: float, x: float, y: float) -> Callable[[XY], XY]:
    return lambda p: ((p[0] - x) * k, (p[1] - y) * k)


def _drawn(plane: Plane, marks: Sequence[Mark], place: Callable[[XY], XY], k: float) -> None:
    tones = body(plane)
    for mark in marks:
        drawn(plane, mark, [place(p) for p in mark.points], k, tones)


WAD: Marks = (area(0.05, "-6,-3 -3,-6 2,-5 6,-7 8,-2 6,3 2,5 -3,4"), pen(0.4, "-2,-4 0,1"), pen(0.4, "3,-4 3,2"))
"""A cloth that is wiped with."""
