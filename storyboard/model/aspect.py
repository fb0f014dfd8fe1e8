"""Aspect ratios as people write them."""

from __future__ import annotations

import math

from storyboard.model.errors import InputError

NARROWEST, WIDEST = 0.2, 5.0
"""Width over height that is still a picture."""


def parse_aspect(text: str) -> float:
    """Width over height of `16:9`, `2.39:1` or `1.85`.

    Raises:
        InputError: it cannot be read, or is outside 0.2 to 5.
    """
    width, _, height = text.strip().partition(":")
    try:
        ratio = float(width) / float(height or 1)
    except (ValueError, ZeroDivisionError):
        ratio = math.nan
    if not NARROWEST <= ratio <= WIDEST:
        raise InputError(f"{text!r} is no aspect ratio. Write it like 16:9, 1.85:1, 2.39:1, 4:3, 1:1 or 9:16.")
    return ratio
