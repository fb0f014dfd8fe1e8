"""Did an edit leave the rest of the picture alone?"""

from __future__ import annotations

import io

from storyboard.model.takes import Finding
from storyboard.references.cast import FORMATS

Region = tuple[float, float, float, float]
"""x, y, width, height as fractions of the picture."""

ALLOWED = 12.0
"""Mean difference of grey values (of 255) outside the region that still counts as the same picture: JPEG and grain stay below 6."""

LOOKED_AT = (256, 144)
"""Pixels to which both pictures are reduced before they are compared."""


def outside(before: bytes, after: bytes, region: Region) -> float:
    """The mean difference of grey values (0 to 255) outside of a region, both pictures reduced to the same size."""
    from PIL import Image, ImageChops, ImageStat

    with Image.open(io.BytesIO(before), formats=FORMATS) as old, Image.open(io.BytesIO(after), formats=FORMATS) as new:
        pair = [image.convert("L").resize(LOOKED_AT) for image in (old, new)]
    width, height = LOOKED_AT
    x, y, wide, high = region
    mask = Image.new("L", LOOKED_AT, 255)
    mask.paste(0, (round(x * width), round(y * height), round((x + wide) * width), round((y + high) * height)))
    return float(ImageStat.Stat(ImageChops.difference(*pair), mask).mean[0])


def inspect(before: bytes, after: bytes, region: Region) -> tuple[Finding, ...]:
    """A finding where an edit changed what it should have left alone. Advice, not a reason for another try."""
    changed = outside(before, after, region)
    if changed <= ALLOWED:
        return ()
    return (
        Finding(
            check="region", message=f"Outside the region the picture changed by {changed:.0f} of 255; up to {ALLOWED:.0f} is the same."
        ),
    )
