"""Polygons as SVG path data: tenths of a pixel, relative, so that a panel stays small."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from storyboard.staging.space import XY

TENTHS = 10


def number(value: float, digits: int = 1) -> str:
    """A number as short as it can be written: `.5`, `-12`, `3.1`."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    text = text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
    return "0" if text in ("", "-", "-0") else text


_SHORT = {k: number(k / TENTHS) for k in range(-2000, 2001)}


def path(polygon: Sequence[XY], scale: float = 1.0) -> str:
    """A closed polygon; empty where it has no area to speak of. Points are multiplied by `scale`."""
    k = scale * TENTHS
    points = [(round(x * k), round(y * k)) for x, y in polygon]
    steps = [(x - a, y - b) for (a, b), (x, y) in pairwise(points) if x != a or y != b]
    if len(steps) < 2:
        return ""
    pairs = [f"{_tenths(dx)}{',' if dy >= 0 else ''}{_tenths(dy)}" for dx, dy in steps]
    return f"M{_tenths(points[0][0])},{_tenths(points[0][1])}l{' '.join(pairs)}z"


def _tenths(value: int) -> str:
    return _SHORT.get(value) or number(value / TENTHS)


def area_path(polygons: Iterable[Sequence[XY]], scale: float = 1.0) -> str:
    """Polygons as one area: all turn the same way, so that overlaps do not cancel."""
    return "".join(path(polygon if _area(polygon) >= 0 else polygon[::-1], scale) for polygon in polygons)


def _area(polygon: Sequence[XY]) -> float:
    """Twice the signed area."""
    total = 0.0
    ax, ay = polygon[-1]
    for bx, by in polygon:
        total += ax * by - bx * ay
        ax, ay = bx, by
    return total
