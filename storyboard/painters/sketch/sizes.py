"""Pixel sizes: what `--size` and `--aspect` mean. All ratios of a size have about the same area."""

from __future__ import annotations

from storyboard.model.aspect import parse_aspect
from storyboard.model.errors import InputError

STEP = 16
"""Sides at 1K are multiples of this, so that half of them are still multiples of 8."""
AREA = 1376 * 768
SIZES: dict[str, float] = {"512": 0.5, "1K": 1.0, "2K": 2.0, "4K": 4.0}
"""Names and how many times the sides of 1K they have."""
KNOWN: dict[float, tuple[int, int]] = {16 / 9: (1376, 768), 9 / 16: (768, 1376), 1.0: (1024, 1024)}
"""Sizes that painters behind an API return, so that boards can mix them."""
EXACT = 0.01
"""Most a side may be off the exact ratio."""


def pixels(aspect: str, size: str = "1K") -> tuple[int, int]:
    """Width and height in pixels of a picture of that ratio and size.

    Raises:
        InputError: the ratio cannot be read or the size is none of `SIZES`.
    """
    factor = SIZES.get(size)
    if factor is None:
        raise InputError(f"{size!r} is no picture size. Use one of {', '.join(SIZES)}.")
    width, height = _at_1k(parse_aspect(aspect))
    return round(width * factor), round(height * factor)


def _at_1k(ratio: float) -> tuple[int, int]:
    for known, sides in KNOWN.items():
        if abs(ratio / known - 1) < 0.002:
            return sides
    return min(_candidates(ratio), key=lambda sides: (_error(sides, ratio) > EXACT, abs(sides[0] * sides[1] / AREA - 1), sides))


def _candidates(ratio: float) -> list[tuple[int, int]]:
    """Heights around the one of equal area, each with its nearest width."""
    ideal = (AREA / ratio) ** 0.5
    low, high = int(ideal * 0.8 / STEP), int(ideal * 1.25 / STEP) + 1
    heights = [k * STEP for k in range(max(1, low), high + 1)]
    return [(max(STEP, round(height * ratio / STEP) * STEP), height) for height in heights]


def _error(sides: tuple[int, int], ratio: float) -> float:
    return abs(sides[0] / sides[1] / ratio - 1)
