"""Paper: its tooth, and the darker edges of the page. Each is built once for a size, in one channel: workers stay small.

The only source of chance is `random.Random`, so the same paper comes out everywhere.
"""

from __future__ import annotations

import math
import random
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

LEAST = 0.02
"""A vignette weaker than this is none."""


def on_paper(image: Image.Image, strength: float) -> Image.Image:
    """A picture with the tooth of paper."""
    from PIL import Image, ImageChops

    page = tooth(*image.size, strength)
    return ImageChops.add(image, Image.merge("RGB", (page, page, page)), 1, -128)


def darkened(image: Image.Image, strength: float) -> Image.Image:
    """A picture with darker edges."""
    from PIL import Image, ImageChops

    if strength <= LEAST:
        return image
    page = vignette(*image.size, round(strength, 2))
    return ImageChops.multiply(image, Image.merge("RGB", (page, page, page)))


@cache
def tooth(width: int, height: int, strength: float) -> Image.Image:
    """Paper: fine grain with slower mottling, +-4 levels around 128. Built once for a size."""
    from PIL import Image, ImageChops, ImageFilter

    rng = random.Random("tooth")
    fine = Image.frombytes("L", (512, 512), rng.randbytes(512 * 512)).filter(ImageFilter.GaussianBlur(0.9))
    slow = Image.frombytes("L", (64, 64), rng.randbytes(64 * 64)).resize((512, 512), Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]
    fine = fine.point([round(128 + (v - 128) * 0.11 * strength) for v in range(256)])  # pyright: ignore[reportUnknownMemberType]
    slow = slow.point([round(128 + (v - 128) * 0.012 * strength) for v in range(256)])  # pyright: ignore[reportUnknownMemberType]
    tile = ImageChops.add(fine, slow, 1, -128)
    page = Image.new("L", (width, height))
    for y in range(0, height, 512):
        for x in range(0, width, 512):
            page.paste(tile, (x, y))
    return page


@cache
def vignette(width: int, height: int, strength: float) -> Image.Image:
    """Darker edges, to be multiplied. Built once for a size and strength."""
    from PIL import Image

    w, h = 96, max(8, round(96 * height / width))
    values = bytes(
        round(255 * (1 - strength * max(0.0, min(1.0, (math.hypot((x + 0.5) / w - 0.5, (y + 0.5) / h - 0.5) - 0.26) / 0.5)) ** 1.4))
        for y in range(h)
        for x in range(w)
    )
    return Image.frombytes("L", (w, h), values).resize((width, height), Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]
