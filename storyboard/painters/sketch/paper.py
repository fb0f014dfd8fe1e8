"""Paper: its tooth, and the darker edges of the page. Each is built once for a size, in one channel: workers stay small.

The only source of chance is `random.Random`, so the same paper comes out everywhere.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

    Work = Callable[[Image.Image, "Box"], Image.Image]
    """What is done to a piece of a picture; the box says where on it the piece lies."""

Box = tuple[int, int, int, int]
STRIP = 96
"""Rows of a strip: small enough for a processor's memory."""
LEAST = 0.02
"""A vignette weaker than this is none."""
CALM, FALL = 0.26, 0.76
"""Where a vignette begins and where it is whole, from the middle, in widths and heights of the page."""


def on_paper(size: tuple[int, int], strength: float) -> Work:
    """Gives pieces of a picture of that size the tooth of paper."""
    from PIL import ImageChops

    page = tooth(*size, strength)
    return lambda piece, box: ImageChops.add(piece, grey(page.crop(box)), 1, -128)


def darkened(size: tuple[int, int], strength: float) -> Work:
    """Gives pieces of a picture of that size darker edges."""
    from PIL import ImageChops

    if strength <= LEAST:
        return lambda piece, _: piece
    page = vignette(*size, round(strength, 2))
    return lambda piece, box: ImageChops.multiply(piece, grey(page.crop(box)))


def in_strips(image: Image.Image, work: Work) -> Image.Image:
    """The same image, changed strip by strip by what looks at no neighbour: no second one of its size is ever needed."""
    width, height = image.size
    for top in range(0, height, STRIP):
        box = (0, top, width, min(top + STRIP, height))
        image.paste(work(image.crop(box), box), box)
    return image


def grey(page: Image.Image) -> Image.Image:
    """One channel as three."""
    from PIL import Image

    return Image.merge("RGB", (page, page, page))


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
        round(255 * (1 - _dark(math.hypot((x + 0.5) / w - 0.5, (y + 0.5) / h - 0.5), strength))) for y in range(h) for x in range(w)
    )
    return Image.frombytes("L", (w, h), values).resize((width, height), Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]


def darkening(strength: float) -> list[tuple[float, float]]:
    """A vignette as stops from `CALM` to `FALL`: how far from the middle, and how dark, 0 to 1; empty where there is none."""
    stops = [CALM + (FALL - CALM) * k / 8 for k in range(9)] if strength > LEAST else []
    return [(at, _dark(at, round(strength, 2))) for at in stops]


def _dark(at: float, strength: float) -> float:
    return strength * math.pow(max(0.0, min(1.0, (at - CALM) / (FALL - CALM))), 1.4)
