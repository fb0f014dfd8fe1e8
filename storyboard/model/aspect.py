"""Aspect ratios as people write them."""

from __future__ import annotations

import math

from storyboard.model.errors import InputError

NARROWEST, WIDEST = 0.2, 5.0
"""Width over height that is still a picture."""


def parse_aspect(text: str) -> float:
    """Width over height of a board: `16:9`, `2.39:1` or `1.85`.

    Raises:
        InputError: it cannot be read, or is outside 0.2 to 5.
    """
    found = ratio_of(text)
    if not NARROWEST <= found <= WIDEST:
        raise InputError(f"An aspect of {text} is not possible: width to height may be {NARROWEST} to {WIDEST:g}, such as 16:9 or 2.39:1.")
    return found


def ratio_of(text: str) -> float:
    """Width over height of any picture; models paint some (`1:8`) that no board has.

    Raises:
        InputError: it cannot be read.
    """
    width, _, height = text.strip().partition(":")
    try:
        found = float(width) / float(height or 1)
    except (ValueError, ZeroDivisionError):
        found = math.nan
    if not found > 0:
        raise InputError(f"{text!r} is no aspect ratio. Write it like 16:9, 1.85:1, 2.39:1, 4:3, 1:1 or 9:16.")
    return found


SAME = 0.01
"""Ratios closer than this, as a share, are one."""


def containing(aspect: float, ratios: tuple[str, ...]) -> str:
    """The ratio to paint so that `aspect` can be cropped out of it with the least waste; among equals the first.

    `ratios` must not be empty. A ratio within 1 % counts as the same.
    """
    return min(ratios, key=lambda ratio: round(_wasted(aspect, ratio_of(ratio)), 4))


def _wasted(aspect: float, ratio: float) -> float:
    """The share of a picture of `ratio` that is cut away to reach `aspect`."""
    return 1 - min(aspect / ratio, ratio / aspect)


def crop(width: int, height: int, aspect: float) -> tuple[int, int, int, int] | None:
    """The largest centred part of a picture with that aspect: left, top, right, bottom in pixels; None where it has it already."""
    if abs(width / height / aspect - 1) <= SAME:
        return None
    wide, high = (round(height * aspect), height) if width / height > aspect else (width, round(width / aspect))
    left, top = (width - wide) // 2, (height - high) // 2
    return (left, top, left + wide, top + high)
