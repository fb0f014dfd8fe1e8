"""Pictures for reading on a screen and passing around: about 200 pixels an inch, at most 50 KB each. The files they come from stay whole.

libjpeg can decode at 1/2, 1/4 and 1/8 of a JPEG's size for a fraction of the time; sizes are taken there where one is near.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from storyboard.publish.pdf.pictures import Picture, opened, packed_jpeg, probe

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

PPI = 200
"""Pixels an inch of a reduced picture, about."""
MOST_BYTES = 50_000
"""Of a reduced picture."""
QUALITIES = (82, 74, 66, 56, 46, 36, 26)
"""JPEG qualities tried, until a picture is small enough."""
NEAR = 0.85
"""A size that costs no scaling is taken from this share of the one wanted on."""
SMALLER = 0.7
"""Where even the lowest quality is too large, pixels are left out."""


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
        image = image.resize((wanted, max(round(wanted * image.height / image.width), 1)), reducing_gap=2.0)
    return packed_jpeg(_packed(image))


def _packed(image: PillowImage) -> bytes:
    """The best JPEG that is small enough."""
    for quality in QUALITIES:
        data = BytesIO()
        image.save(data, "JPEG", quality=quality, optimize=True)
        if data.tell() <= MOST_BYTES:
            return data.getvalue()
    return _packed(image.resize((max(round(image.width * SMALLER), 1), max(round(image.height * SMALLER), 1))))
