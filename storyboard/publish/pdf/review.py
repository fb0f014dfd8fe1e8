"""Pictures for reading on a screen and passing around: about 200 pixels an inch, at most 50 KB each. The files they come from stay whole.

What is closely hatched or grained does not become so small without harm: first it is packed harder, then softened a little, then it has
fewer pixels, down to 150 an inch. What is too large then stays too large rather than blurred.

libjpeg can decode at 1/2, 1/4 and 1/8 of a JPEG's size for a fraction of the time; sizes are taken there where one is near.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from storyboard.publish.pdf.pictures import Picture, opened, packed_jpeg, probe

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


STEPS = (Step(1.0, False, 58), Step(1.0, True, 50), Step(0.875, True, 44), Step(0.75, True, 44))
"""In this order until a picture is small enough. The last is the floor: 150 pixels an inch."""
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
    return packed_jpeg(_packed(image, wanted))


def reduced_jpeg(data: bytes, points: float) -> Picture:
    """As `reduced`, of a JPEG in memory."""
    from PIL import Image

    whole, wanted = packed_jpeg(data), max(round(points / 72 * PPI), 16)
    if whole.width <= wanted / NEAR and whole.length <= MOST_BYTES:
        return whole
    with Image.open(BytesIO(data)) as image:
        return packed_jpeg(_packed(_sized(image, wanted), wanted))


def too_large(picture: Picture) -> bool:
    """Whether a picture could not be made as small as others are."""
    return picture.length > MOST_BYTES


def _packed(image: PillowImage, wanted: int) -> bytes:
    """The best JPEG that is small enough, else the smallest that still looks as the picture does."""
    from PIL import ImageFilter

    data = b""
    for step in STEPS:
        sized = _sized(image, round(wanted * step.pixels))
        data = _jpeg(sized.filter(ImageFilter.GaussianBlur(SOFT)) if step.soft else sized, step.quality)
        if len(data) <= MOST_BYTES:
            break
    return data


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
