"""Checks any picture must pass: it decodes, has the ratio asked for, is not blank, and is not the one before."""

from __future__ import annotations

import io

from storyboard.model.base import Frozen
from storyboard.model.takes import Finding

RATIO_TOLERANCE = 0.02
"""How far width over height may be from what was asked, as a share."""

BLANK_SPREAD = 2.0
"""A picture whose grey values deviate less than this (of 255) shows nothing."""

MOST_PIXELS = 80_000_000
"""Largest picture that is decoded for inspection."""


class Decoded(Frozen):
    """What the checks learn about a picture."""

    width: int = 0
    height: int = 0
    spread: float = 0.0
    """Standard deviation of its grey values."""
    mime: str = ""


def decode(data: bytes) -> Decoded | None:
    """Size, type and spread of a picture; None where it cannot be decoded."""
    from PIL import Image, ImageStat, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            mime = Image.MIME.get(image.format or "", "")
            small = image.convert("L").resize((64, 64))
            return Decoded(width=image.width, height=image.height, spread=ImageStat.Stat(small).stddev[0], mime=mime)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None


def inspect(decoded: Decoded | None, *, aspect: float, repeated: bool) -> tuple[Finding, ...]:
    """What is wrong with a picture. All findings of plain checks are serious.

    Args:
        decoded: the picture, from `decode`.
        aspect: width over height that was asked for.
        repeated: whether the very same bytes came for the panel before.
    """
    if decoded is None or not decoded.height:
        return (Finding(check="decodes", message="The picture cannot be decoded.", serious=True),)
    found: list[Finding] = []
    ratio = decoded.width / decoded.height
    if abs(ratio / aspect - 1) > RATIO_TOLERANCE:
        found.append(Finding(check="ratio", message=f"The picture is {ratio:.3f}:1, asked for was {aspect:.3f}:1.", serious=True))
    if decoded.spread < BLANK_SPREAD:
        found.append(Finding(check="blank", message="The picture is blank.", serious=True))
    if repeated:
        found.append(Finding(check="repeated", message="The picture is the same as the panel before.", serious=True))
    return tuple(found)
