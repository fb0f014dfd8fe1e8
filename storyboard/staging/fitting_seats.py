"""Fittings made of several seats: a row of chairs pushed together, which somebody lies across."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.model.stage import Piece

CHAIRS, APART = 3, 0.56
"""How many chairs make a bed, and metres from one to the next."""


def row(one: Callable[..., Piece]) -> list[Piece]:
    """Chairs side by side, their backs to one side."""
    return [one("chair", (n - (CHAIRS - 1) / 2) * APART) for n in range(CHAIRS)]
