"""What blows fall on: a stump to hammer on, a log under an axe, a peg that is driven into the ground."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.staging.fit import WALL, About, Fit, Put


def block(one: Put, _: Fit, __: About) -> list[Piece]:
    """A stump to hammer on."""
    return [one("barrel", width=0.5, height=0.74, depth=0.5)]


def chopping(one: Put, _: Fit, __: About) -> list[Piece]:
    """A low stump with a log stood on it, for who swings an axe."""
    return [
        one("barrel", width=0.46, height=0.46, depth=0.46),
        one(WALL, width=0.17, height=0.32, depth=0.17, y=0.46, tone=0.08),
        one(WALL, 0.42, 0.1, width=0.4, height=0.14, depth=0.16, tone=0.2),
        one(WALL, -0.4, 0.16, width=0.34, height=0.13, depth=0.15, tone=0.2),
    ]


def pegged(one: Put, fit: Fit, __: About) -> list[Piece]:
    """A peg or a stake that stands in the ground, broken earth around its foot."""
    high = fit.height or 0.0
    thick = round(0.045 + 0.05 * high, 3)
    return [
        one(WALL, width=thick, height=high, depth=thick, tone=0.2),
        one(WALL, 0.06, 0.03, width=0.09, height=0.018, depth=0.07, tone=0.5),
        one(WALL, -0.06, 0.02, width=0.08, height=0.016, depth=0.07, tone=0.5),
    ]
