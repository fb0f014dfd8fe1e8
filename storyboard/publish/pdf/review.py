"""Pictures for reading on a screen and passing around: about 200 pixels an inch, at most 50 KB each. The files they come from stay whole.

What is closely hatched or grained does not become so small as a JPEG without harm: first it is packed harder, then softened a little.
What is too large then is packed as JPEG 2000, which keeps lines clean at a third of the bytes, with down to 150 pixels an inch where
there are many. Where Pillow was built without it, a JPEG has fewer pixels, and what is too large even so stays too large rather than
blurred.

libjpeg can decode at 1/2, 1/4 and 1/8 of a JPEG's size for a fraction of the time; sizes are taken there where one is near.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from storyboard.publish.pdf.pictures import Picture, opened, packed_jpeg, packed_jpx, probe

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

PPI = 200
"""Pixels an inch of a reduced picture, about."""
MOST_BYTES = 50_000
"""Of a reduced picture."""
QUALITIES = (82, 74, 66, 58, 50, 44)
"""JPEG qualities tried; at the last lines are still clean."""
SOFT = 0.5
"""Radius in pixels of what softens grain: lines stay, a quarter of the bytes goes."""


class Step(NamedTuple):
    """How a picture may be made smaller."""

    pixels: float
    """As a share of those of `PPI`."""
    soft: bool
    quality: int
    """The lowest one."""


STEPS = (Step(1.0, False, 58), Step(1.0, True, 50))
"""In this order until a picture is small enough as a JPEG."""
LAST = (Step(0.875, True, 44), Step(0.75, True, 44))
"""Further ones where there is no JPEG 2000. The last is the floor: 150 pixels an inch."""
FLOOR = 0.75
"""Pixels across that a picture in JPEG 2000 keeps, as a share of those of `PPI`."""
BITS = 0.36
"""Bits a pixel below which it has fewer pixels rather than coarser ones."""
ROOM = 0.97
"""How much of `MOST_BYTES` is asked for: what comes out is a little more or less."""
NEAR = 0.85
"""A size that costs no scaling is taken from this share of the one wanted on."""


def reduced(path: Path, points: float) -> Picture:
    """A picture file with no more pixels than a print `points` wide needs. What is small already is copied as it is.

    Raises:
        InputError: as `probe`.
    """
    whole, wanted = probe(path), max(round(points / 72 * PPI), 16)
    if whole.width <= wanted / NEAR and whole.length <= MOST_BYTES:
        return whole
    image = opened(path, (round(wanted * NEAR), round(wanted * NEAR / whole.aspect)))
    if image.width > wanted / NEAR:
        image = _sized(image, wanted)
    return _packed(image, wanted)


def reduced_jpeg(data: bytes, points: float) -> Picture:
    """As `reduced`, of a JPEG in memory."""
    from PIL import Image

    whole, wanted = packed_jpeg(data), max(round(points / 72 * PPI), 16)
    if whole.width <= wanted / NEAR and whole.length <= MOST_BYTES:
        return whole
    with Image.open(BytesIO(data)) as image:
        return _packed(_sized(image, wanted), wanted)


def too_large(picture: Picture) -> bool:
    """Whether a picture could not be made as small as others are."""
    return picture.length > MOST_BYTES


def _packed(image: PillowImage, wanted: int) -> Picture:
    """The best JPEG that is small enough, else JPEG 2000; where there is none the smallest JPEG that still looks as the picture does."""
    from PIL import features

    modern = features.check("jpg_2000")
    data = _stepped(image, wanted, STEPS if modern else (*STEPS, *LAST))
    return packed_jpeg(data) if len(data) <= MOST_BYTES or not modern else _modern(image, wanted)


def _stepped(image: PillowImage, wanted: int, steps: Sequence[Step]) -> bytes:
    from PIL import ImageFilter

    data = b""
    for step in steps:
        sized = _sized(image, round(wanted * step.pixels))
        data = _jpeg(sized.filter(ImageFilter.GaussianBlur(SOFT)) if step.soft else sized, step.quality)
        if len(data) <= MOST_BYTES:
            break
    return data


def _modern(image: PillowImage, wanted: int) -> Picture:
    """JPEG 2000 of as many bytes as a picture may have, with no more pixels than these are enough for."""
    most = math.sqrt(8 * ROOM * MOST_BYTES / BITS * image.width / image.height)
    sized = _sized(image, round(min(max(most, FLOOR * wanted), wanted)))
    data, raw = BytesIO(), sized.width * sized.height * len(sized.getbands())
    sized.save(data, "JPEG2000", irreversible=True, quality_mode="rates", quality_layers=[raw / (ROOM * MOST_BYTES)])
    return packed_jpx(data.getvalue(), sized.width, sized.height, grey=sized.mode == "L")


def _sized(image: PillowImage, wide: int) -> PillowImage:
    """The picture with no more pixels than that, across."""
    if image.width <= wide:
        return image
    return image.resize((wide, max(round(wide * image.height / image.width), 1)), reducing_gap=2.0)


def _jpeg(image: PillowImage, least: int) -> bytes:
    """The best JPEG that is small enough, else that of the least quality: which fits is found by halves."""
    tried = [quality for quality in QUALITIES if quality >= least]
    low, high, found = 0, len(tried) - 1, _saved(image, tried[-1])
    if len(found) > MOST_BYTES:
        return found
    while low < high:
        middle = (low + high) // 2
        data = _saved(image, tried[middle])
        low, high, found = (low, middle, data) if len(data) <= MOST_BYTES else (middle + 1, high, found)
    return found


def _saved(image: PillowImage, quality: int) -> bytes:
    data = BytesIO()
    image.save(data, "JPEG", quality=quality, optimize=True, subsampling="4:2:0")
    return data.getvalue()
