"""The pieces of doors in a piece of wall: shut, open away from who looks at them, flung wide against the wall. Metres."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.staging.fit import WALL, About, Fit, Put

WING, TALL, THICK, GAP = 1.15, 2.62, 0.14, 1.06
"""Metres: width of the wall on either side of a door, its height and thickness, the opening with its frame."""
LEAF, FLUNG, WIDE = 68.0, 24.0, 0.9
"""Degrees a door stands open, and one that has banged open is off the wall; metres of its leaf."""


def opening(one: Put, tone: float) -> list[Piece]:
    """A piece of wall with a way through it."""
    wings = [one(WALL, side * (GAP + WING) / 2, width=WING, height=TALL, depth=THICK, tone=tone) for side in (-1, 1)]
    return [*wings, one(WALL, width=GAP, height=TALL - 2.2, depth=THICK, y=2.2, tone=tone)]


def door(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A shut door."""
    return [*opening(one, walls[0]), one("door")]


def doorway(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A door that is open away from whoever looks at its front."""
    through = one("beyond", 0.0, 0.3, width=1.9, tone=walls[0])
    return [*opening(one, walls[0]), through, one("door", -GAP / 2 + 0.18, 0.44, LEAF, width=WIDE)]


def flung(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A door that has banged open towards whoever looks: its leaf before the wall."""
    through = one("beyond", 0.0, 0.3, width=1.9, tone=walls[0])
    along, out = math.cos(math.radians(FLUNG)), math.sin(math.radians(FLUNG))
    leaf = one("flung_leaf", GAP / 2 + WIDE / 2 * along, -THICK / 2 - 0.1 - WIDE / 2 * out, -FLUNG, width=WIDE)
    return [*opening(one, walls[0]), through, leaf]
