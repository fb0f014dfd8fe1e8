"""Display list to colour: flat areas, ink under them, bands of gradients, blurred shadows, on a page of any scale or some rows of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from storyboard.painters.sketch.drawing import Fill, Gradient, Primitive, Shape, Soft
from storyboard.painters.sketch.mood import RGB, Mood
from storyboard.painters.sketch.paper import Box
from storyboard.staging.space import XY

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

SOFT = 4
"""Blurred masks are made this many times smaller (in pixels at 1x)."""
CORNER = 0.6
"""Cosine of the turn from which on an inked corner gets a round joint."""


class Rows(NamedTuple):
    """Some rows of a page, in pixels: the same whether a page is painted whole or piece by piece."""

    width: int
    top: int
    height: int
    page: int
    """Rows of the whole page."""


class Canvas:
    """An image being painted, `scale` pixels to a pixel of the drawing. It holds some rows of the page; all else is painted beside it."""

    def __init__(self, rows: Rows, scale: float, mood: Mood, lean: XY) -> None:
        from PIL import Image, ImageDraw

        self.rows = rows
        self.image = Image.new("RGB", (rows.width, rows.height), mood.rgb(0.0))
        self.solid: ImageDraw.ImageDraw = ImageDraw.Draw(self.image)
        self.blend: ImageDraw.ImageDraw = ImageDraw.Draw(self.image, "RGBA")
        self.scale, self.mood, self.lean = scale, mood, lean

    def scaled(self, polygon: list[XY], dx: float = 0.0, dy: float = 0.0) -> list[XY]:
        """Points on these rows. Heights are whole: Pillow cuts fractions off towards 0, which is another way above the first row."""
        s, top, floor = self.scale, self.rows.top, math.floor
        return [(x * s + dx, floor(y * s + dy) - top) for x, y in polygon]

    def paint(self, item: Primitive) -> None:
        """Any primitive."""
        match item:
            case Fill():
                self.fill(item)
            case Shape():
                self.shape(item)
            case Gradient():
                self.gradient(item)
            case Soft():
                self.soft(item)

    def fill(self, item: Fill) -> None:
        colour = self.mood.rgb(item.tone)
        if item.alpha >= 1:
            for polygon in item.polygons:
                self.solid.polygon(self.scaled(polygon), fill=colour)
        elif len(item.polygons) == 1:
            self.blend.polygon(self.scaled(item.polygons[0]), fill=(*colour, round(item.alpha * 255)))
        else:
            self._union(item, colour)

    def _union(self, item: Fill, colour: RGB) -> None:
        """Several polygons as one translucent area: through a mask over their bounding box."""
        from PIL import Image, ImageDraw

        polygons = [self.scaled(polygon) for polygon in item.polygons]
        box = bounding(polygons, self.image.size)
        if not box:
            return
        mask = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
        pen = ImageDraw.Draw(mask)
        for polygon in polygons:
            pen.polygon([(x - box[0], y - box[1]) for x, y in polygon], fill=round(item.alpha * 255))
        self.image.paste(colour, box, mask)

    def shape(self, item: Shape) -> None:
        if item.width > 0:
            ink, width = self.mood.rgb(item.ink), item.width * self.scale
            for polygon in item.polygons[item.unlined :]:
                grow(self.solid, self.scaled(polygon, self.lean[0] * width, self.lean[1] * width), ink, width)
        colour = self.mood.rgb(item.tone)
        for polygon in item.polygons:
            self.solid.polygon(self.scaled(polygon), fill=colour)

    def gradient(self, item: Gradient) -> None:
        """Bands of one colour level each: the same pixels as a true gradient, without a mask."""
        start, end = self.mood.rgb(item.start_tone), self.mood.rgb(item.end_tone)
        steps = max(1, *(abs(b - a) for a, b in zip(start, end, strict=True)))
        (x0, y0), (x1, y1) = item.start, item.end
        dx, dy = x1 - x0, y1 - y0
        size = dx * dx + dy * dy or 1.0
        along = [((x - x0) * dx + (y - y0) * dy) / size for x, y in item.polygon]
        low, high = self._reached(item.polygon, along)
        for k in range(int(low * steps), min(steps, int(high * steps) + 1) + 1):
            band = _band(item.polygon, along, (k - 0.5) / steps if k else -1e9, (k + 0.5) / steps if k < steps else 1e9)
            if len(band) > 2:
                r, g, b = (round(p + (q - p) * k / steps) for p, q in zip(start, end, strict=True))
                self.solid.polygon(self.scaled(band), fill=(r, g, b))

    def _reached(self, polygon: list[XY], along: list[float]) -> tuple[float, float]:
        """From where to where a gradient goes on these rows, 0 to 1."""
        top, bottom = (self.rows.top - 2) / self.scale, (self.rows.top + self.rows.height + 2) / self.scale
        ys = [y for _, y in polygon]
        seen = [value for value, _ in _band([*zip(along, ys, strict=True)], ys, top, bottom)]
        return (min(1.0, max(0.0, min(seen))), max(0.0, min(1.0, max(seen)))) if seen else (1.0, 0.0)

    def soft(self, item: Soft) -> None:
        from PIL import Image, ImageDraw, ImageFilter

        unit = SOFT * self.scale
        reach = 2.6 * item.blur * self.scale
        rows, placed = self.rows, [(x * self.scale, y * self.scale) for x, y in item.polygon]
        box = bounding([placed], (rows.width, rows.page), reach, int(unit))
        if not box or box[1] >= rows.top + rows.height or box[3] <= rows.top:
            return
        width, height = math.ceil((box[2] - box[0]) / unit), math.ceil((box[3] - box[1]) / unit)
        mask = Image.new("L", (width, height), 0)
        points = [((x - box[0]) / unit, (y - box[1]) / unit) for x, y in placed]
        ImageDraw.Draw(mask).polygon(points, fill=round(item.alpha * 255))
        mask = mask.filter(ImageFilter.GaussianBlur(item.blur / SOFT))
        part = _seen(mask, box, rows)
        if not part:
            return
        left, top, right, bottom = part
        kx, ky = width / (box[2] - box[0]), height / (box[3] - box[1])
        share = ((left - box[0]) * kx, (top - box[1]) * ky, (right - box[0]) * kx, (bottom - box[1]) * ky)
        mask = mask.resize((right - left, bottom - top), Image.Resampling.BILINEAR, share)  # pyright: ignore[reportUnknownMemberType]
        self.image.paste(self.mood.rgb(item.tone), (left, top - rows.top), mask)


def _seen(mask: Image.Image, box: Box, rows: Rows) -> Box | None:
    """What of a box on the page lies on some rows where its smaller mask is not empty; None for nothing."""
    inked = mask.getbbox()
    if not inked:
        return None
    kx, ky = (box[2] - box[0]) / mask.width, (box[3] - box[1]) / mask.height
    left, top = max(box[0], box[0] + int((inked[0] - 1) * kx)), max(box[1] + int((inked[1] - 1) * ky), box[1], rows.top)
    right, bottom = box[0] + math.ceil((inked[2] + 1) * kx), box[1] + math.ceil((inked[3] + 1) * ky)
    right, bottom = min(right, box[2]), min(bottom, box[3], rows.top + rows.height)
    return (left, top, right, bottom) if top < bottom else None


def grow(pen: ImageDraw.ImageDraw, polygon: list[XY], ink: RGB | int, width: float) -> None:
    """A polygon grown by `width` all around, with round joints."""
    pen.polygon(polygon, fill=ink)
    pen.line([*polygon, polygon[0]], fill=ink, width=max(1, round(2 * width)))
    if width < 1.5:
        return
    for i, (x, y) in enumerate(polygon):
        (ax, ay), (bx, by) = polygon[i - 1], polygon[(i + 1) % len(polygon)]
        if _turn(x - ax, y - ay, bx - x, by - y) < CORNER:
            pen.ellipse((x - width, math.floor(y - width), x + width, math.floor(y + width)), fill=ink)


def _turn(ax: float, ay: float, bx: float, by: float) -> float:
    """Cosine of the angle between two edges; 1 where one of them has no length."""
    size = math.hypot(ax, ay) * math.hypot(bx, by)
    return (ax * bx + ay * by) / size if size > 1e-9 else 1.0


def bounding(polygons: list[list[XY]], size: tuple[int, int], reach: float = 0.0, grid: int = 1) -> Box | None:
    """The bounding box on the picture, grown by `reach`, on a grid; None where it is off it."""
    xs = [x for polygon in polygons for x, _ in polygon]
    ys = [y for polygon in polygons for _, y in polygon]
    left, top = max(0, int(min(xs) - reach) // grid * grid), max(0, int(min(ys) - reach) // grid * grid)
    right, bottom = min(size[0], math.ceil(max(xs) + reach) + 1), min(size[1], math.ceil(max(ys) + reach) + 1)
    return (left, top, right, bottom) if right > left and bottom > top else None


def _band(polygon: list[XY], along: list[float], low: float, high: float) -> list[XY]:
    """What of a polygon lies between two values given per corner."""
    out: list[tuple[XY, float]] = list(zip(polygon, along, strict=True))
    for edge, sign in ((low, 1), (high, -1)):
        given = out
        out = []
        for i, (b, q) in enumerate(given):
            a, p = given[i - 1]
            if ((p - edge) * sign >= 0) != ((q - edge) * sign >= 0):
                t = (edge - p) / (q - p)
                out.append(((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t), edge))
            if (q - edge) * sign >= 0:
                out.append((b, q))
    return [point for point, _ in out]
