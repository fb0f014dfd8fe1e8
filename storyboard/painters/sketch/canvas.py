"""Display list to colour: flat areas, ink under them, bands of gradients, blurred shadows, on a page of any scale or some rows of it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from storyboard.painters.sketch.drawing import Fill, Gradient, Shape
from storyboard.painters.sketch.glows import CELL, Glow, Painted
from storyboard.painters.sketch.mood import RGB, Mood
from storyboard.painters.sketch.paper import Box
from storyboard.staging.space import XY

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

TIMES = 2
"""How many times larger pictures are drawn than they become."""
BLUR = 2 * TIMES
"""Pixels of a canvas that are one of a blur: coarser than the picture becomes, and not seen under the tooth of paper."""
FAINT = 2
"""What a mask lays with less than this, of 255, moves no colour by more than a level: at its margins it is left out."""
CORNER = 0.6
"""Cosine of the turn from which on an inked corner gets a round joint."""


class Rows(NamedTuple):
    """Some rows of a page, in pixels: the same whether a page is painted whole or piece by piece."""

    width: int
    top: int
    height: int


Corner = tuple[XY, float]
"""A corner of a polygon and a value at it."""
HAIR = 1.3
"""Pixels of ink around a body, at least: of less, or leaning to a side, the body would leave dashes."""


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

    def paint(self, item: Painted) -> None:
        """Whatever is to be painted."""
        match item:
            case Fill():
                self.fill(item)
            case Shape():
                self.shape(item)
            case Gradient():
                self.gradient(item)
            case Glow():
                self.glow(item)

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
        self._laid(colour, mask, (box[0], box[1]))

    def shape(self, item: Shape) -> None:
        colour = self.mood.rgb(item.tone)
        if item.width > 0:
            ink, width = _inked(self.mood.rgb(item.ink), colour, item.width * self.scale)
            lean = width if width > HAIR else 0.0
            for polygon in item.polygons[item.unlined :]:
                rim(self.solid, self.scaled(polygon, self.lean[0] * lean, self.lean[1] * lean), ink, width)
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
        left = list(zip(item.polygon, along, strict=True))
        for k in range(int(low * steps), min(steps, int(high * steps) + 1) + 1):
            band, left = _parted(left, (k + 0.5) / steps if k < steps else math.inf)
            if len(band) > 2:
                r, g, b = (round(p + (q - p) * k / steps) for p, q in zip(start, end, strict=True))
                self.solid.polygon(self.scaled([at for at, _ in band]), fill=(r, g, b))

    def _reached(self, polygon: list[XY], along: list[float]) -> tuple[float, float]:
        """From where to where a gradient goes on these rows, 0 to 1."""
        top, bottom = (self.rows.top - 2) / self.scale, (self.rows.top + self.rows.height + 2) / self.scale
        _, lower = _parted([((value, y), y) for value, (_, y) in zip(along, polygon, strict=True)], top)
        seen = [value for (value, _), _ in _parted(lower, bottom)[0]]
        return (min(1.0, max(0.0, min(seen))), max(0.0, min(1.0, max(seen)))) if seen else (1.0, 0.0)

    def glow(self, item: Glow) -> None:
        """A tone laid through a mask, where the mask lies on these rows."""
        from PIL import Image

        cell = CELL * self.scale
        part = _seen(item, cell, self.rows)
        if not part:
            return
        left, top, right, bottom = part
        share = (left / cell - item.box[0], top / cell - item.box[1], right / cell - item.box[0], bottom / cell - item.box[1])
        share = (max(0.0, share[0]), max(0.0, share[1]), min(share[2], item.mask.width), min(share[3], item.mask.height))
        size = (right - left, bottom - top)
        mask = item.mask.resize((size[0] // BLUR or 1, size[1] // BLUR or 1), Image.Resampling.BILINEAR, share)  # pyright: ignore[reportUnknownMemberType]
        mask = mask.resize(size, Image.Resampling.NEAREST)  # pyright: ignore[reportUnknownMemberType]
        self._laid(self.mood.rgb(item.tone), mask, (left, top - self.rows.top))

    def _laid(self, colour: RGB, mask: Image.Image, at: tuple[int, int]) -> None:
        """A colour through a mask. Pillow lays a plain picture twice as fast as a bare colour, to the same bytes."""
        from PIL import Image

        self.image.paste(Image.new("RGB", mask.size, colour), at, mask)


def _seen(item: Glow, cell: float, rows: Rows) -> Box | None:
    """What of some rows, in pixels of the page, lies under a mask that is not faint there, to whole pixels of a blur; or None."""
    x, y, last_x, last_y = item.box
    inked = _inked_between(item.mask, int(rows.top / cell) - 1 - y, int((rows.top + rows.height) / cell) + 2 - y)
    if not inked:
        return None
    left, top = _up((x + max(0, inked[0] - 1)) * cell), max(rows.top, _up((y + max(0, inked[1] - 1)) * cell))
    right, bottom = _down(min(x + inked[2] + 1, last_x) * cell), _down(min(y + inked[3] + 1, last_y) * cell)
    right, bottom = min(right, rows.width), min(bottom, rows.top + rows.height)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _inked_between(mask: Image.Image, first: int, end: int) -> Box | None:
    """Around what is more than faint in some rows of a mask."""
    first, end = max(0, first), min(mask.height, end)
    if first >= end:
        return None
    strong: Any = [0] * FAINT + [255] * (256 - FAINT)
    found = mask.crop((0, first, mask.width, end)).point(strong).getbbox()  # pyright: ignore[reportUnknownMemberType]
    return (found[0], found[1] + first, found[2], found[3] + first) if found else None


def _up(value: float) -> int:
    return math.ceil(value / BLUR) * BLUR


def _down(value: float) -> int:
    return int(value / BLUR) * BLUR


def _inked(ink: RGB, colour: RGB, width: float) -> tuple[RGB, float]:
    """The ink around a body of some colour, and its width: what would be thinner than a hair is a hair, and paler."""
    if width >= HAIR:
        return ink, width
    r, g, b = (round(q + (p - q) * width / HAIR) for p, q in zip(ink, colour, strict=True))
    return (r, g, b), HAIR


def grow(pen: ImageDraw.ImageDraw, polygon: list[XY], ink: RGB | int, width: float) -> None:
    """A polygon grown by `width` all around, with round joints."""
    pen.polygon(polygon, fill=ink)
    rim(pen, polygon, ink, width)


def rim(pen: ImageDraw.ImageDraw, polygon: list[XY], ink: RGB | int, width: float) -> None:
    """What lies within `width` of the edge of a polygon, with round joints."""
    pen.line([*polygon, polygon[0]], fill=ink, width=max(1, round(2 * width)))
    if width < 1.5:
        return
    for x, y in _turns(polygon):
        pen.ellipse((x - width, math.floor(y - width), x + width, math.floor(y + width)), fill=ink)


def _turns(polygon: list[XY]) -> Iterator[XY]:
    """Corners where a polygon turns sharply."""
    edges = [(x - a, y - b, x, y) for (a, b), (x, y) in zip(polygon, polygon[1:] + polygon[:1], strict=True) if x != a or y != b]
    for (ax, ay, x, y), (bx, by, _, _) in zip(edges, edges[1:] + edges[:1], strict=True):
        if ax * bx + ay * by < CORNER * math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)):
            yield x, y


def bounding(polygons: list[list[XY]], size: tuple[int, int]) -> Box | None:
    """The bounding box on the picture; None where it is off it."""
    xs = [x for polygon in polygons for x, _ in polygon]
    ys = [y for polygon in polygons for _, y in polygon]
    left, top = max(0, int(min(xs))), max(0, int(min(ys)))
    right, bottom = min(size[0], math.ceil(max(xs)) + 1), min(size[1], math.ceil(max(ys)) + 1)
    return (left, top, right, bottom) if right > left and bottom > top else None


def _parted(corners: list[Corner], edge: float) -> tuple[list[Corner], list[Corner]]:
    """What of a polygon lies below a value that is given per corner, and what above."""
    below: list[Corner] = []
    above: list[Corner] = []
    for i, (b, q) in enumerate(corners):
        a, p = corners[i - 1]
        if (p < edge) != (q < edge):
            t = (edge - p) / (q - p)
            cut = ((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t), edge)
            below.append(cut)
            above.append(cut)
        (below if q < edge else above).append((b, q))
    return below, above
