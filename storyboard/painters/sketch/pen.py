"""The drawing hand: takes polygons and lines in pixels, gives them wobble and weight, and keeps them as a display list.

One slow wave field bends the whole page, so that neighbours wobble together and nothing tears. What lies off the page
is cut away here, so that no later step meets a coordinate far outside.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Fill, Gradient, Kind, Primitive, Section, Shape, Soft, Tone
from storyboard.staging.space import XY

if TYPE_CHECKING:
    from storyboard.painters.sketch.mood import Mood

MARGIN = 48.0
"""Pixels around the page that are still drawn, so that cut edges never show."""
STEP = 14.0
"""Pixels between two points of a ribbon."""
LONG = 64.0
"""Edges of filled areas longer than this are divided, so that they bend with the strokes along them."""
MOST_LINES = 160
"""Most hatch lines of one area."""
_RING = 1024

Polygon = Sequence[XY]


class Drawing:
    """A page being drawn. `items` is the display list so far; `rng` is the page's own chance."""

    def __init__(self, width: float, height: float, mood: Mood, seed: str = "", wobble: float = 1.2) -> None:
        self.width, self.height, self.mood = width, height, mood
        self.items: list[Primitive] = []
        self.sections: list[Section] = []
        self.held: list[tuple[Vec, slice]] = []
        """Which of the items are things in people's hands, and where in the world those hands are."""
        self.rng = random.Random(f"pen {seed}")
        self.lean: XY = (0.3, 0.4)
        """Where ink is heavier: shares of the line's width to the right and down, away from the light."""
        self._waves = [_wave(self.rng) for _ in range(4)]
        self._table = [math.sin(i * math.tau / _RING) * wobble * 0.6 for i in range(_RING)]

    def section(self, layer: str, part: str = "") -> None:
        """What is drawn from here on belongs to a layer of that name, and within it to a part: for those who draw on. Pixels don't care."""
        self.sections.append(Section(len(self.items), layer, part))

    def warp(self, points: Iterable[XY]) -> list[XY]:
        """The points on the bent page."""
        table = self._table
        (a, b, c), (d, e, f), (g, h, i), (j, k, m) = self._waves
        return [
            (
                x + table[int(x * a + y * b + c) & 1023] + table[int(x * d + y * e + f) & 1023],
                y + table[int(x * g + y * h + i) & 1023] + table[int(x * j + y * k + m) & 1023],
            )
            for x, y in points
        ]

    def place(self, polygons: Iterable[Polygon]) -> list[list[XY]]:
        """The polygons cut to the page, long edges divided, bent; those off the page are left out."""
        cut = (clip(polygon, self.width, self.height) for polygon in polygons)
        return [self.warp(_divide(polygon)) for polygon in cut if len(polygon) > 2]

    def shrink(self, start: int, at: XY, by: float) -> None:
        """What was drawn from item `start` on, smaller around a point."""

        def near(polygon: Polygon) -> list[XY]:
            return [(at[0] + (x - at[0]) * by, at[1] + (y - at[1]) * by) for x, y in polygon]

        for k in range(start, len(self.items)):
            item = self.items[k]
            if isinstance(item, Fill):
                self.items[k] = replace(item, polygons=[near(one) for one in item.polygons])
            elif isinstance(item, Shape):
                self.items[k] = replace(item, polygons=[near(one) for one in item.polygons], width=item.width * max(0.6, by))
            elif isinstance(item, Soft):
                self.items[k] = replace(item, polygon=near(item.polygon), blur=item.blur * by)
            else:
                self.items[k] = replace(item, polygon=near(item.polygon), start=near([item.start])[0], end=near([item.end])[0])

    def within(self, start: int, window: Polygon) -> None:
        """What was drawn from item `start` on, cut to a window without dents; what lay outside is gone, and nothing of it is held."""
        cut = (_windowed(item, window) for item in self.items[start:])
        self.items[start:] = [item for item in cut if item is not None]
        self.held = [one for one in self.held if one[1].start < start]

    def fill(self, polygons: Iterable[Polygon], tone: Tone, alpha: float = 1.0) -> None:
        """An area without a line around it."""
        if placed := self.place(polygons):
            self.items.append(Fill(placed, tone, alpha))

    def grains(self, polygons: Iterable[Polygon], tone: Tone, alpha: float = 1.0) -> None:
        """Many small areas at once, too small to be bent; those that begin off the page and its margin are left out."""
        wide, high = self.width + 2 * MARGIN, self.height + 2 * MARGIN
        kept = [list(one) for one in polygons if -2 * MARGIN <= one[0][0] <= wide and -2 * MARGIN <= one[0][1] <= high]
        if kept:
            self.items.append(Fill(kept, tone, alpha))

    def shape(self, polygons: Iterable[Polygon], tone: Tone, width: float, *, ink: Tone = "ink", unlined: int = 0) -> None:
        """A body of several polygons with one outline around their union; the first `unlined` get no ink."""
        given = list(polygons)
        bare, lined = self.place(given[:unlined]), self.place(given[unlined:])
        if bare or lined:
            self.items.append(Shape(bare + lined, tone, width, ink, len(bare)))

    def gradient(self, polygon: Polygon, start: XY, start_tone: Tone, end: XY, end_tone: Tone) -> None:
        """An area from one tone at `start` to another at `end`."""
        for placed in self.place([polygon]):
            self.items.append(Gradient(placed, start, start_tone, end, end_tone))

    def soft(self, polygon: Polygon, tone: Tone, alpha: float, blur: float) -> None:
        """A blurred area: a shadow or a pool of light."""
        cut = clip(polygon, self.width, self.height, MARGIN + 3 * blur)
        if len(cut) > 2:
            self.items.append(Soft(cut, tone, alpha, blur))

    def stroke(
        self, points: Sequence[XY], width: float = 2.0, tone: Tone = "ink", alpha: float = 1.0, taper: tuple[float, float] = (0.35, 0.25)
    ) -> None:
        """A line thin where the pen lands and leaves, fat between. `taper` are the shares of its length that do so."""
        ribbons = [ribbon for run in self._runs(points) if (ribbon := self._ribbon(run, width, taper))]
        if ribbons:
            self.items.append(Fill(ribbons, tone, alpha, Kind.LINE))

    def outline(self, polygon: Polygon, width: float, *, overshoot: float = 0.0, tone: Tone = "ink", alpha: float = 1.0) -> None:
        """Every edge as a stroke of its own, running past its corners by `overshoot` pixels like a draughtsman's line."""
        ribbons: list[list[XY]] = []
        for i, b in enumerate(polygon):
            ribbons.extend(self._ribbon(run, width, (0.12, 0.12)) for run in self._runs(_stretch(polygon[i - 1], b, overshoot)))
        if ribbons := [ribbon for ribbon in ribbons if ribbon]:
            self.items.append(Fill(ribbons, tone, alpha, Kind.LINE))

    def hatch(
        self,
        polygons: Iterable[Polygon],
        *,
        angle: float = -55.0,
        gap: float = 9.0,
        width: float = 1.3,
        tone: Tone = "ink",
        alpha: float = 0.7,
    ) -> None:
        """Parallel tapered strokes inside an area, one pass of the wrist. `angle` in degrees, y down."""
        cut = [polygon for given in polygons if len(polygon := clip(given, self.width, self.height, 4.0)) > 2]
        ribbons = [ribbon for line in self._hatch_lines(cut, angle, gap) if (ribbon := self._ribbon(line, width, (0.1, 0.3)))]
        if ribbons:
            self.items.append(Fill(ribbons, tone, alpha, Kind.HATCH))

    def _hatch_lines(self, polygons: list[list[XY]], angle: float, gap: float) -> Iterable[list[XY]]:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        rings = [[(y * c - x * s, x * c + y * s) for x, y in polygon] for polygon in polygons]
        if not rings:
            return
        low, high = min(min(ring)[0] for ring in rings), max(max(ring)[0] for ring in rings)
        step = max(gap, (high - low) / MOST_LINES)
        n = low + step * 0.5
        while n < high:
            at = n + self.rng.uniform(-0.2, 0.2) * gap
            for start, end in _spans(rings, at):
                tail = self.rng.uniform(-3.0, 2.0)
                yield [(start * c - at * s, start * s + at * c), ((end + tail) * c - at * s, (end + tail) * s + at * c)]
            n += step

    def _runs(self, points: Sequence[XY]) -> list[list[XY]]:
        """The parts of a line that lie on the page."""
        if all(-MARGIN <= x <= self.width + MARGIN and -MARGIN <= y <= self.height + MARGIN for x, y in points):
            return [list(points)]
        runs: list[list[XY]] = []
        for a, b in pairwise(points):
            piece = clip_line(a, b, self.width, self.height)
            if piece and runs and runs[-1][-1] == piece[0]:
                runs[-1].append(piece[1])
            elif piece:
                runs.append(list(piece))
        return runs

    def _ribbon(self, points: Sequence[XY], width: float, taper: tuple[float, float]) -> list[XY]:
        """The polygon of one stroke; empty where it would be shorter than its own width."""
        even, total = _resample(points)
        if total < max(1.5, width * 0.6):
            return []
        middle = self.warp(even)
        rng, last, grain = self.rng.random, len(middle) - 1, 0.35
        rate, phase = 4 + 5 * rng(), 6.28 * rng()
        left: list[XY] = []
        right: list[XY] = []
        land, leave = 1 / max(taper[0], 1e-3), 1 / max(taper[1], 1e-3)
        for i, (x, y) in enumerate(middle):
            u = i / last
            (x0, y0), (x1, y1) = middle[max(i - 1, 0)], middle[min(i + 1, last)]
            half = width * 0.5 * min(1.0, 0.25 + u * land, 0.15 + (1 - u) * leave) * (1 + 0.12 * math.sin(u * rate + phase))
            k = half / (math.hypot(x1 - x0, y1 - y0) + 1e-6)
            nx, ny, j = (y0 - y1) * k, (x1 - x0) * k, (rng() - 0.5) * grain
            left.append((x + nx + j, y + ny + j))
            right.append((x - nx + j, y - ny + j))
        right.reverse()
        return left + right


def _wave(rng: random.Random) -> tuple[float, float, float]:
    """Steps round the table per pixel in x and y, and where it begins; periods of 250 to 900 pixels."""
    angle, rate = rng.uniform(0, math.tau), _RING / rng.uniform(250.0, 900.0)
    return (math.cos(angle) * rate, math.sin(angle) * rate, rng.uniform(0, _RING))


def _resample(points: Sequence[XY]) -> tuple[list[XY], float]:
    """Points at even distances along a line, and the line's length."""
    lengths = [math.hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    total = sum(lengths)
    count = int(min(max(total / STEP, 5), 90))
    out: list[XY] = []
    i, done = 0, 0.0
    for k in range(count + 1 if total > 0 else 0):
        at = total * k / count
        while i < len(lengths) - 1 and done + lengths[i] < at:
            done += lengths[i]
            i += 1
        t = (at - done) / lengths[i] if lengths[i] > 1e-9 else 0.0
        (ax, ay), (bx, by) = points[i], points[i + 1]
        out.append((ax + (bx - ax) * t, ay + (by - ay) * t))
    return out, total


def _divide(polygon: Sequence[XY]) -> list[XY]:
    out: list[XY] = []
    for i, (bx, by) in enumerate(polygon):
        ax, ay = polygon[i - 1]
        if (parts := int(math.hypot(bx - ax, by - ay) / LONG) + 1) > 1:
            out.extend((ax + (bx - ax) * k / parts, ay + (by - ay) * k / parts) for k in range(1, parts))
        out.append((bx, by))
    return out


def _stretch(a: XY, b: XY, by: float) -> list[XY]:
    d = math.hypot(b[0] - a[0], b[1] - a[1])
    if not by or d < 1:
        return [a, b]
    x, y = (b[0] - a[0]) / d * by, (b[1] - a[1]) / d * by
    return [(a[0] - x, a[1] - y), (b[0] + x, b[1] + y)]


def _spans(rings: list[list[XY]], at: float) -> list[tuple[float, float]]:
    """Where the scan line at `at` is inside the union of the rings (points are (across, along))."""
    found: list[tuple[float, float]] = []
    for ring in rings:
        cuts: list[float] = []
        for i, (n1, u1) in enumerate(ring):
            n0, u0 = ring[i - 1]
            if (n0 > at) != (n1 > at):
                cuts.append(u0 + (u1 - u0) * (at - n0) / (n1 - n0))
        cuts.sort()
        found.extend(zip(cuts[::2], cuts[1::2], strict=False))
    found.sort()
    out: list[tuple[float, float]] = []
    for start, end in found:
        if out and start <= out[-1][1] + 3:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return [span for span in out if span[1] - span[0] > 4]


def _windowed(item: Primitive, window: Polygon) -> Primitive | None:
    """What of an item lies in a window; None for nothing."""
    if isinstance(item, Gradient | Soft):
        polygon = _in_window(item.polygon, window)
        return replace(item, polygon=polygon) if len(polygon) > 2 else None
    whole = item.unlined if isinstance(item, Shape) else 0
    cut = [_in_window(polygon, window) for polygon in item.polygons]
    bare, lined = ([one for one in part if len(one) > 2] for part in (cut[:whole], cut[whole:]))
    if not bare and not lined:
        return None
    return replace(item, polygons=bare + lined, unlined=len(bare)) if isinstance(item, Shape) else replace(item, polygons=lined)


def _in_window(polygon: Polygon, window: Polygon) -> list[XY]:
    """A polygon cut to another one that has no dents (Sutherland-Hodgman), whichever way round that goes."""
    out = list(polygon)
    turn = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(window, (*window[1:], window[0]), strict=True))
    for i, b in enumerate(window):
        out = _beyond(out, _side(window[i - 1], b) if turn > 0 else _side(b, window[i - 1]))
    return out


def _side(a: XY, b: XY) -> Callable[[XY], float]:
    """How far to one side of the line from `a` to `b` a point is, in no unit."""
    return lambda p: (p[0] - a[0]) * (a[1] - b[1]) + (p[1] - a[1]) * (b[0] - a[0])


def _beyond(polygon: list[XY], side: Callable[[XY], float]) -> list[XY]:
    """What of a polygon lies where `side` is not negative; `side` grows evenly across the page."""
    out: list[XY] = []
    for i, b in enumerate(polygon):
        a = polygon[i - 1]
        p, q = side(a), side(b)
        if (p >= 0) != (q >= 0):
            t = p / (p - q)
            out.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
        if q >= 0:
            out.append(b)
    return out


def clip(polygon: Sequence[XY], width: float, height: float, margin: float = MARGIN) -> list[XY]:
    """A polygon cut to the page and `margin` pixels around it (Sutherland-Hodgman); empty where nothing is on it."""
    if not polygon:
        return []
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    x0, y0, x1, y1 = -margin, -margin, width + margin, height + margin
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    if right < x0 or left > x1 or bottom < y0 or top > y1:
        return []
    out = list(polygon)
    if left < x0:
        out = _cut(out, 0, x0, 1)
    if right > x1:
        out = _cut(out, 0, x1, -1)
    if top < y0:
        out = _cut(out, 1, y0, 1)
    if bottom > y1:
        out = _cut(out, 1, y1, -1)
    return out


def _cut(polygon: list[XY], axis: int, edge: float, sign: int) -> list[XY]:
    """What of a polygon lies on one side of a line across the page."""
    return _beyond(polygon, lambda p: (p[axis] - edge) * sign)


def clip_line(a: XY, b: XY, width: float, height: float, margin: float = MARGIN) -> tuple[XY, XY] | None:
    """A line cut to the page and `margin` pixels around it (Liang-Barsky); None where nothing is on it."""
    (ax, ay), dx, dy = a, b[0] - a[0], b[1] - a[1]
    start, end = 0.0, 1.0
    for p, q in ((-dx, ax + margin), (dx, width + margin - ax), (-dy, ay + margin), (dy, height + margin - ay)):
        if p == 0:
            if q < 0:
                return None
        elif p < 0:
            start = max(start, q / p)
        else:
            end = min(end, q / p)
    if start > end:
        return None
    first = a if start == 0.0 else (ax + dx * start, ay + dy * start)
    last = b if end == 1.0 else (ax + dx * end, ay + dy * end)
    return first, last
