"""Display list to pixels: drawn at twice the size piece by piece and reduced, then given the tooth of paper.

Only Pillow is used, and no random source but `random.Random`, so the same list gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from storyboard.painters.sketch.canvas import TIMES, Canvas, Rows
from storyboard.painters.sketch.drawing import Fill, Gradient, Shape
from storyboard.painters.sketch.finish import finish
from storyboard.painters.sketch.glows import Glow, Painted, glows
from storyboard.painters.sketch.layers import Layers, Sheets
from storyboard.painters.sketch.medium import Medium
from storyboard.painters.sketch.paper import darkened, on_paper
from storyboard.painters.sketch.pen import Drawing

if TYPE_CHECKING:
    from PIL import Image

C = TypeVar("C", bound=Canvas)
QUALITY = 84
"""Of the JPEG; 4:2:0, since nearly all of the picture is grey."""
LARGEST = 8_000_000
"""Pixels of a picture from which it is finished at half its size and enlarged: of a drawing nobody sees it, and a worker stays small."""
ROWS = 128
"""Rows of the picture that are drawn at a time, so that memory does not grow with what is drawn larger."""
AROUND, CLOSE = 64.0, 2.0
"""Pixels at 1x that ink may reach beyond its shape where it strays, and where it does not."""
BLOCKS = 2
"""Pieces of memory that Pillow keeps for its next image while a picture is drawn; to fetch each anew takes a tenth of the time."""


def rasterise(drawing: Drawing, width: int, height: int, rows: int = ROWS) -> Image.Image:
    """The finished picture, RGB, `width` x `height` pixels; the same, but for single pixels, however many `rows` are drawn at a time."""
    from PIL import Image

    with _blocks_kept():
        if width * height <= LARGEST:
            return _finished(drawing, width, height, rows)
        half = _finished(drawing, width // 2, height // 2, rows)
        return half.resize((width, height), Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]


@cache
def _blocks() -> int:
    """What Pillow keeps as the program or its user has set it."""
    from PIL import _imaging

    return int(_imaging.get_blocks_max())


@contextmanager
def _blocks_kept() -> Generator[None]:
    """While a picture is drawn: the setting is Pillow's for all that runs beside, and is left as it was."""
    from PIL import _imaging

    _imaging.set_blocks_max(max(BLOCKS, _blocks()))
    try:
        yield
    finally:
        _imaging.set_blocks_max(_blocks())


def _finished(drawing: Drawing, width: int, height: int, rows: int) -> Image.Image:
    mood = drawing.mood
    if mood.medium is None:
        return _flat(drawing, width, height, rows)
    return finish(_sheets(drawing, mood.medium, width, height, rows), mood, mood.medium, width / drawing.width)


def _flat(drawing: Drawing, width: int, height: int, high: int) -> Image.Image:
    """Areas and ink as they are, on paper."""
    from PIL import Image

    page, mood = Image.new("RGB", (width, height)), drawing.mood
    dark, paper = darkened(page.size, mood.vignette), on_paper(page.size, mood.tooth)
    for top, rows, items in _by_rows(drawing, width, height, high):
        piece = _painted(Canvas(rows, width * TIMES / drawing.width, mood, drawing.lean), items).image.reduce(TIMES)
        box = (0, top, width, top + piece.height)
        page.paste(paper(dark(piece, box), box), box)
    return page


def _painted(canvas: C, items: Sequence[Painted]) -> C:
    """The canvas with everything on it. Nobody else keeps it: of all pieces of a page only one is there at a time."""
    for item in items:
        canvas.paint(item)
    return canvas


def _sheets(drawing: Drawing, medium: Medium, width: int, height: int, high: int) -> Sheets:
    """Values, lines and directions, each for itself."""
    from PIL import Image

    page = Sheets(Image.new("RGB", (width, height)), Image.new("L", (width, height)), Image.new("L", (width, height)))
    for top, rows, items in _by_rows(drawing, width, height, high):
        layers = Layers(rows, width * TIMES / drawing.width, drawing.mood, drawing.lean, medium)
        pieces = _painted(layers, items).sheets(TIMES)
        del layers
        for whole, piece in zip(page, pieces, strict=True):
            whole.paste(piece, (0, top))
    return page


def _by_rows(drawing: Drawing, width: int, height: int, most: int) -> Iterator[tuple[int, Rows, list[Painted]]]:
    """The page in pieces: the first row of the picture, the rows to draw, and what may be seen there."""
    k = width / drawing.width
    painted = glows(drawing.items, drawing.width, height / k)
    spans = [_span(item, AROUND if drawing.mood.medium else CLOSE) for item in painted]
    for top in range(0, height, most):
        high = min(most, height - top)
        low, last = top / k, (top + high) / k
        items = [item for item, (y0, y1) in zip(painted, spans, strict=True) if y1 > low and y0 < last]
        yield top, Rows(width * TIMES, top * TIMES, high * TIMES), items


def _span(item: Painted, around: float) -> tuple[float, float]:
    """The highest and the lowest point of what is drawn, in pixels at 1x; ink may lie `around` it or its own width outside."""
    match item:
        case Glow():
            return item.rows
        case Gradient():
            ys = [y for _, y in item.polygon]
        case Fill() | Shape():
            ys = [y for polygon in item.polygons for _, y in polygon]
    reach = around + 2 * item.width if isinstance(item, Shape) else around
    return (min(ys) - reach, max(ys) + reach)


def encode(image: Image.Image) -> bytes:
    """The picture as JPEG."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY, subsampling="4:2:0")
    return out.getvalue()


def render(drawing: Drawing, width: int, height: int) -> bytes:
    """The drawing as the bytes of a JPEG file."""
    return encode(rasterise(drawing, width, height))
