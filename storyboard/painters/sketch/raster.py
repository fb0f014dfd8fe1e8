"""Display list to pixels: drawn at twice the size and reduced, then given the tooth of paper.

Only Pillow is used, and no random source but `random.Random`, so the same list gives the same bytes.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from storyboard.painters.sketch.canvas import Canvas
from storyboard.painters.sketch.finish import finish
from storyboard.painters.sketch.layers import Layers, Sheets
from storyboard.painters.sketch.medium import Medium
from storyboard.painters.sketch.paper import darkened, on_paper
from storyboard.painters.sketch.pen import Drawing

if TYPE_CHECKING:
    from PIL import Image

QUALITY = 84
"""Of the JPEG; 4:2:0, since nearly all of the picture is grey."""
LARGEST = 6000
"""Pixels: pictures wider than half of this are drawn at their own size, without supersampling, to bound memory."""


def rasterise(drawing: Drawing, width: int, height: int) -> Image.Image:
    """The finished picture, RGB, `width` x `height` pixels."""
    times = 2 if width * 2 <= LARGEST and height * 2 <= LARGEST else 1
    mood = drawing.mood
    if mood.medium is None:
        return on_paper(darkened(_flat(drawing, width, height, times), mood.vignette), mood.tooth)
    return finish(_sheets(drawing, mood.medium, width, height, times), mood, mood.medium, width / drawing.width)


def _flat(drawing: Drawing, width: int, height: int, times: int) -> Image.Image:
    """Areas and ink as they are."""
    canvas = Canvas(width * times, height * times, width * times / drawing.width, drawing.mood, drawing.lean)
    for item in drawing.items:
        canvas.paint(item)
    return canvas.image.reduce(times) if times > 1 else canvas.image


def _sheets(drawing: Drawing, medium: Medium, width: int, height: int, times: int) -> Sheets:
    """Values, lines and directions, each for itself."""
    layers = Layers(width * times, height * times, width * times / drawing.width, drawing.mood, drawing.lean, medium)
    for item in drawing.items:
        layers.paint(item)
    return layers.sheets(times)


def encode(image: Image.Image) -> bytes:
    """The picture as JPEG."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY, subsampling="4:2:0")
    return out.getvalue()


def render(drawing: Drawing, width: int, height: int) -> bytes:
    """The drawing as the bytes of a JPEG file."""
    return encode(rasterise(drawing, width, height))
