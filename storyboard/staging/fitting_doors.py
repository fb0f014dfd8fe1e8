"""The pieces of doors in a piece of wall: shut, open away from who looks, flung wide against the wall; a lift's gate. Metres."""

from __future__ import annotations

import math
from collections.abc import Iterable

from storyboard.model.shots import Mark
from storyboard.model.stage import Piece
from storyboard.staging.fit import WALL, About, Fit, Put
from storyboard.staging.space import heading

WING, TALL, THICK, GAP = 1.15, 2.62, 0.14, 1.06
"""Metres: width of the wall on either side of a door, its height and thickness, the opening with its frame."""
LEAF, FLUNG, WIDE = 68.0, 24.0, 0.9
"""Degrees a door stands open, and one that has banged open is off the wall; metres of its leaf."""
PROUD = 0.06
"""Metres that what hangs on a wall, or a window in it, stands out of the wall, so that no lens sees the wall before it."""


def plain_wall(one: Put, tone: float) -> Piece:
    """A piece of wall without a way through it."""
    return one(WALL, width=GAP + 2 * WING, height=TALL, depth=THICK, tone=tone)


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


def flung(one: Put, fit: Fit, walls: About) -> list[Piece]:
    """A door that has banged open towards whoever looks: its leaf before the wall, on the side the fitting says."""
    through = one("beyond", 0.0, 0.3, width=1.9, tone=walls[0])
    along, out = math.cos(math.radians(FLUNG)), math.sin(math.radians(FLUNG))
    left = fit.kind == FLUNG_LEFT
    aside, turn = GAP / 2 + WIDE / 2 * along, FLUNG - 180.0 if left else -FLUNG
    leaf = one("flung_leaf", -aside if left else aside, -THICK / 2 - 0.1 - WIDE / 2 * out, turn, width=WIDE)
    return [*opening(one, walls[0]), through, leaf]


FLUNG_RIGHT, FLUNG_LEFT = "doorway_flung", "doorway_flung_left"
"""Kinds of a door that has banged open, by the side its leaf is on as it is seen."""


def shutter(one: Put, fit: Fit, _: About) -> list[Piece]:
    """A roller shutter in its frame, let down to the height of the fitting above the ground; under its edge the dark of what it shuts."""
    edge, wide = fit.y or 0.0, fit.width or ROLLED
    frame = [one(WALL, side * (wide / 2 + 0.08), width=0.16, height=TALL, depth=THICK, tone=JAMB) for side in (-1, 1)]
    within = one(WALL, 0.0, THICK, width=wide, height=TALL, depth=THICK / 2, tone=WITHIN)
    return [*frame, within, one("garage_door", y=edge, width=wide, height=TALL - edge, depth=THICK / 2)]


ROLLED = 2.3
"""Metres: the usual width of a roller shutter."""
JAMB, WITHIN = 0.4, 0.72
"""Tones of the frame of a roller shutter, and of the dark behind it."""


def free_side(fit: Fit, x: float, z: float, facing: float, others: Iterable[Mark]) -> Fit:
    """The fitting with the leaf of a flung door on the side on which nobody stands, or where they stand farther from it."""
    if fit.kind != FLUNG_RIGHT:
        return fit
    across = heading(facing + 90)
    asides = [(mark.x - x) * across[0] + (mark.z - z) * across[2] for mark in others]
    right = min((aside for aside in asides if aside > 0), default=math.inf)
    left = min((-aside for aside in asides if aside < 0), default=math.inf)
    return fit._replace(kind=FLUNG_LEFT) if left > right else fit


DRAWN, FOLDED, EDGE, CLEAR, BESIDE = 1.15, 0.5, 0.5, 0.26, 0.3
"""Metres: width of a lift's gate half drawn, and folded aside; from who draws it to its edge, from who slips past it, and before it."""
LEFT_OPEN, POST = 0.72, 0.85
"""Metres of the gap that is left as a gate is drawn across, and the tone of the post that it shuts on."""
OPENED = 1.5
"""Metres of the opening that the gate leaves, folded aside."""


def drawn_gate(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The folding gate of a lift half drawn across: its edge before whoever draws it, the rest behind them; beyond the gap the post that
    it shuts on, and the lintel over both."""
    post = one(WALL, walls[2] * (EDGE + LEFT_OPEN), BESIDE, width=0.12, height=2.2, depth=0.1, tone=POST)
    lintel = one(WALL, walls[2] * (EDGE + LEFT_OPEN / 2), BESIDE, y=2.1, width=LEFT_OPEN, height=0.1, depth=0.1, tone=POST)
    return [one("lattice_gate", walls[2] * (EDGE - DRAWN / 2), BESIDE, width=DRAWN, label=_way(walls[2])), post, lintel]


def gate_before(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The same as it comes towards who slips past its edge."""
    return [one("lattice_gate", walls[2] * (CLEAR + DRAWN / 2), BESIDE, width=DRAWN, label=f"{_way(-walls[2])} low")]


def gate_aside(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The same as it is drawn aside: folded together at the side of the opening it has left, through which the landing is seen."""
    gate = one("lattice_gate", walls[2] * (EDGE + FOLDED / 2), BESIDE, width=FOLDED, label=_way(walls[2]))
    return [one("lift_opening", walls[2] * (EDGE - OPENED / 2), BESIDE - 0.1, width=OPENED, label=_way(walls[2])), gate]


def _way(side: float) -> str:
    return "right" if side > 0 else "left"
