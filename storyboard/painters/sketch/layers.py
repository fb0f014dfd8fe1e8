"""Display list to layers: values, lines and the direction of the hand apart, so that each may have its own texture.

An area wipes what lines lie under it, as an eraser does: hidden lines need no other answer.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from storyboard.painters.sketch.canvas import Canvas, Rows, bounding, grow
from storyboard.painters.sketch.drawing import Fill, Gradient, Kind, Shape
from storyboard.painters.sketch.medium import Medium
from storyboard.painters.sketch.mood import RGB, Mood
from storyboard.staging.space import XY

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

STANDING, LYING, UPRIGHT, OTHER = 0, 1, 2, 3
"""Which way of `Screen.angles` an area is stroked in."""
COARSE = 2
"""The layer of directions is this many times smaller than the picture."""
EDGE = 90.0
"""Pixels at 1x from which an edge is long enough for a construction line, which runs past it by a share of its length."""
PAST = 0.16


class Sheets(NamedTuple):
    """Finished layers of one size."""

    values: Image.Image
    lines: Image.Image
    ways: Image.Image


class Layers(Canvas):
    """The layers being painted: `image` (values) and `lines` (0 to 255), `scale` pixels to a pixel of the drawing, and coarser `ways`."""

    def __init__(self, rows: Rows, scale: float, mood: Mood, lean: XY, medium: Medium) -> None:
        from PIL import Image, ImageDraw

        super().__init__(rows, scale, mood, (lean[0] * medium.lean, lean[1] * medium.lean))
        self.medium, (width, height) = medium, self.image.size
        self.lines: Image.Image = Image.new("L", (width, height), 0)
        self.pen: ImageDraw.ImageDraw = ImageDraw.Draw(self.lines)
        self.ways: Image.Image = Image.new("L", (-(-width // COARSE), -(-height // COARSE)), STANDING)
        self.way: ImageDraw.ImageDraw = ImageDraw.Draw(self.ways)
        self.stray = strayed(medium.loose * scale, scale, rows.top)
        self.stray_again = strayed(max(2.0, medium.loose * 1.6) * scale, scale * 0.8, rows.top)

    def sheets(self, times: int) -> Sheets:
        """The layers, reduced by `times`."""
        from PIL import Image

        values, lines = self.image.reduce(times), self.lines.reduce(times)
        ways = self.ways if self.ways.size == values.size else self.ways.resize(values.size, Image.Resampling.NEAREST)  # pyright: ignore[reportUnknownMemberType]
        return Sheets(values, lines, ways)

    def fill(self, item: Fill) -> None:
        """Areas hide what is under them; dark strokes are lines, light ones paint, or bare paper where a medium knows no grey.

        The accent is never given up.
        """
        if item.kind is Kind.HATCH and self.medium.screen:
            return
        if item.kind is not Kind.AREA and dark(self.mood.rgb(item.tone)) < self.medium.pen:
            self._stroke(item)
            return
        if item.kind is not Kind.AREA and not self.medium.flat and item.tone != "accent":
            item = replace(item, tone="paper")
        super().fill(item)
        if item.alpha >= 1:
            self._cover(item.polygons, wipe=255 if item.tone == "ink" else 0, turn=item.kind is Kind.AREA)
        elif item.kind is not Kind.AREA or dark(self.mood.rgb(item.tone)) > 200:
            self._line(item.polygons, 0, item.alpha)

    def _cover(self, polygons: list[list[XY]], *, wipe: int, turn: bool) -> None:
        """Areas hide the lines beneath and are stroked in a direction of their own."""
        for polygon in polygons:
            placed = self.scaled(polygon)
            self.pen.polygon(placed, fill=wipe)
            if turn and len(placed) > 2:
                self.way.polygon([(x / COARSE, y // COARSE) for x, y in placed], fill=way_of(placed))

    def _stroke(self, item: Fill) -> None:
        self._line(item.polygons, 255, min(1.0, item.alpha * (1.0 - dark(self.mood.rgb(item.tone)) / 400)))

    def _line(self, polygons: list[list[XY]], value: int, alpha: float) -> None:
        """Polygons laid into the lines; several translucent ones do not add up."""
        from PIL import Image, ImageDraw

        placed = [self.scaled(polygon) for polygon in polygons]
        if alpha > 0.97:
            for polygon in placed:
                self.pen.polygon(polygon, fill=value)
            return
        box = bounding(placed, self.lines.size)
        if not box:
            return
        mask = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
        pen = ImageDraw.Draw(mask)
        for polygon in placed:
            pen.polygon([(x - box[0], y - box[1]) for x, y in polygon], fill=round(alpha * 255))
        self.lines.paste(value, box, mask)

    def shape(self, item: Shape) -> None:
        placed = [self.scaled(polygon) for polygon in item.polygons]
        if item.width > 0:
            self._outline(item, placed[item.unlined :])
        colour = self.mood.rgb(item.tone)
        for polygon in placed:
            self.solid.polygon(polygon, fill=colour)
            self.pen.polygon(polygon, fill=0)
        way = way_of([point for polygon in placed for point in polygon])
        for polygon in placed:
            self.way.polygon([(x / COARSE, y // COARSE) for x, y in polygon], fill=way)

    def _outline(self, item: Shape, polygons: list[list[XY]]) -> None:
        """What will show around a shape: dark outlines as lines, light ones as paint; both wander, and a second may search beside them."""
        medium, ink = self.medium, self.mood.rgb(item.ink)
        width = max(medium.least, item.width * medium.line) * self.scale
        dx, dy = self.lean[0] * width, self.lean[1] * width
        light = dark(ink) >= medium.pen
        for polygon in polygons if medium.halo else ():
            free = width * (1 + medium.halo)
            grow(self.solid, polygon, self.mood.rgb(0.0), free)
            grow(self.pen, polygon, 0, free)
        for polygon in polygons:
            if medium.construction and not light:
                self._construct(polygon)
            if medium.search and not light:
                stray = _whole(self.stray_again(polygon))
                self.pen.line([*stray, stray[0]], fill=round(255 * medium.search), width=max(1, round(width * 0.9)))
        for polygon in polygons:
            moved = _whole([(x + dx, y + dy) for x, y in self.stray(polygon)])
            if light:
                grow(self.solid, moved, ink, width)
            grow(self.pen, moved, 0 if light else 255, width)

    def _construct(self, polygon: list[XY]) -> None:
        """Light lines that run on past the corners of long straight edges."""
        least = EDGE * self.scale
        for (ax, ay), (bx, by) in edges(polygon):
            size = math.hypot(bx - ax, by - ay)
            if size > least:
                k = min(PAST, 30 * self.scale / size)
                ends = [(ax - (bx - ax) * k, ay - (by - ay) * k), (bx + (bx - ax) * k, by + (by - ay) * k)]
                self.pen.line(_whole(ends), fill=round(255 * self.medium.construction), width=max(1, round(self.scale * 0.9)))

    def gradient(self, item: Gradient) -> None:
        super().gradient(item)
        self._cover([item.polygon], wipe=0, turn=True)


def _whole(points: list[XY]) -> list[XY]:
    """Points with whole heights; see `Canvas.scaled`."""
    return [(x, math.floor(y)) for x, y in points]


def dark(colour: RGB) -> int:
    """The value of a colour: that of its strongest part, so that the accent counts as light and can be shaded."""
    return max(colour)


def way_of(points: list[XY]) -> int:
    """How an area is stroked, by its shape on the page: what lies is wide, what is upright is tall."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, tall = max(xs) - min(xs), max(ys) - min(ys)
    if wide > tall * 2.4:
        return LYING
    if tall > wide * 2.2:
        return UPRIGHT
    return OTHER if points[0][0] * 2 > min(xs) + max(xs) and len(points) < 12 else STANDING


def edges(polygon: list[XY]) -> list[tuple[XY, XY]]:
    """The straight sides of a polygon of few corners, whatever points lie on them; none of a round one."""
    corners = [point for i, point in enumerate(polygon) if _bend(polygon[i - 1], point, polygon[(i + 1) % len(polygon)]) > 0.2]
    return [(corners[i - 1], corner) for i, corner in enumerate(corners)] if 2 < len(corners) < 7 else []


def _bend(a: XY, b: XY, c: XY) -> float:
    """Sine of the turn at `b`."""
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]
    return abs(ux * vy - uy * vx) / (math.hypot(ux, uy) * math.hypot(vx, vy) + 1e-9)


def strayed(reach: float, scale: float, top: int = 0) -> Callable[[list[XY]], list[XY]]:
    """A slow field that moves points by up to `reach`: the same at the same place of the page, whose row `top` is 0 here."""
    rng = random.Random("stray")
    rates = [(rng.uniform(0.015, 0.045) / scale, rng.uniform(0.015, 0.045) / scale, rng.uniform(0, math.tau)) for _ in range(4)]
    rates = [(a, b, c + top * sign * b) for (a, b, c), sign in zip(rates, (1, -1, -1, 1), strict=True)]
    sin, half = math.sin, reach * 0.5

    def move(points: list[XY]) -> list[XY]:
        (a, b, c), (d, e, f), (g, h, i), (j, k, m) = rates
        return [
            (x + half * (sin(x * a + y * b + c) + sin(x * d - y * e + f)), y + half * (sin(x * g - y * h + i) + sin(x * j + y * k + m)))
            for x, y in points
        ]

    return move if reach else list
