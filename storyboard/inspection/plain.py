"""Checks any picture must pass: it decodes, has the ratio asked for, is not blank, and is not the one before."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from storyboard.model.base import Frozen
from storyboard.model.takes import Finding
from storyboard.references.cast import FORMATS

if TYPE_CHECKING:
    from PIL.Image import Image

RATIO_TOLERANCE = 0.02
"""How far width over height may be from what was asked, as a share."""

BLANK_SHARE = 0.002
"""A picture with a smaller share of edge pixels than this shows nothing (paper grain, a vignette and a sky have none)."""

EDGE = 40
"""Contrast to its neighbours, of 255, that makes a pixel of the reduced picture an edge."""

LOOKED_AT = 256
"""Pixels along the longer side when looking for edges: grain is gone, drawing is not."""

MOST_PIXELS = 80_000_000
"""Largest picture that is decoded for inspection."""


class Decoded(Frozen):
    """What the checks learn about a picture."""

    width: int = 0
    height: int = 0
    edges: float = 0.0
    """Share of edge pixels."""
    mime: str = ""


def decode(data: bytes) -> Decoded | None:
    """Size, type and detail of a picture; None where it cannot be decoded."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            mime = Image.MIME.get(image.format or "", "")
            return Decoded(width=image.width, height=image.height, edges=_edges(image), mime=mime)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None


def _edges(image: Image) -> float:
    from PIL import ImageFilter

    scale = LOOKED_AT / max(image.size)
    small = image.convert("L").resize((max(8, round(image.width * scale)), max(8, round(image.height * scale))), resample=4)
    found = small.filter(ImageFilter.FIND_EDGES).crop((2, 2, small.width - 2, small.height - 2)).histogram()
    return sum(found[EDGE:]) / max(sum(found), 1)


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
    if decoded.edges < BLANK_SHARE:
        found.append(Finding(check="blank", message="The picture is blank.", serious=True))
    if repeated:
        found.append(Finding(check="repeated", message="The picture is the same as the panel before.", serious=True))
    return tuple(found)
