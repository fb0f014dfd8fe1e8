"""The doors of lifts where a set has hardly any other: who leans at a wall there has them beside, who stands in a doorway stands in theirs.

Metres.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking
from storyboard.model.stage import Piece
from storyboard.staging.fit import WALL, About, Fit, Put
from storyboard.staging.fitting_doors import GAP, THICK, opening, plain_wall
from storyboard.staging.great import DOORWAYS
from storyboard.staging.pieces import piece
from storyboard.staging.space import heading

LIFT = "lift_door"
_OTHERS = frozenset({"door", "double_door", "swing_doors"})
_MEANT = {"wall": "wall_of_lifts", "doorway": "lift_doorway", "door": "shut_lift"}
"""Fittings that are others in front of lifts."""
ASIDE, PLATE, LEAF = 1.05, 0.3, 0.2
"""From who leans to the middle of the doors beside them, and to the plate of buttons; how much of a leaf is seen that has slid open."""
STEEL = 0.4


def are_doors(pieces: Sequence[Piece]) -> bool:
    """Whether the doors of a set are those of lifts: there are more of them than of others."""
    kinds = [item.kind for item in pieces]
    return kinds.count(LIFT) > 1 and kinds.count(LIFT) > sum(kinds.count(kind) for kind in _OTHERS)


def meant(fit: Fit, pieces: Sequence[Piece]) -> Fit:
    """The fitting as it is in the set."""
    return fit._replace(kind=_MEANT[fit.kind]) if fit.kind in _MEANT and are_doors(pieces) else fit


def wall(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A piece of wall with shut doors in it beside who leans, and their buttons."""
    side = walls[2]
    return [
        plain_wall(one, walls[0]),
        one(LIFT, -side * ASIDE, -THICK / 2, width=1.1),
        one("button_panel", side * PLATE * 2, -THICK / 2 - 0.03, width=0.24, height=0.5, y=1.0),
    ]


def shut(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The shut doors in their wall."""
    return [*opening(one, walls[0]), one(LIFT, width=GAP)]


def doorway(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The doors slid open: an edge of steel on either side, the frame around them, the lit cabin beyond."""
    return [
        *opening(one, walls[0]),
        one("beyond", 0.0, 0.6, width=1.9, tone=0.05),
        *(one(WALL, side * (GAP - LEAF) / 2, 0.06, width=LEAF, height=2.2, depth=0.05, tone=STEEL) for side in (-1, 1)),
        *(one(WALL, side * (GAP / 2 + 0.05), -0.04, width=0.1, height=2.3, depth=THICK, tone=STEEL + 0.2) for side in (-1, 1)),
        one(WALL, 0.0, -0.04, width=GAP, height=0.1, depth=THICK, y=2.2, tone=STEEL + 0.2),
    ]


def of_cabin(pieces: Sequence[Piece], here: Sequence[Blocking]) -> tuple[Piece, ...]:
    """The pieces of a cabin, its doors open where somebody of a panel is in them."""
    if not are_doors(pieces) or not any(one.at in DOORWAYS - {"door"} for one in here):
        return tuple(pieces)
    return tuple(part for item in pieces for part in (_slid(item) if item.kind == LIFT else (item,)))


def _slid(item: Piece) -> tuple[Piece, ...]:
    """Doors of a cabin slid open on the landing's light."""
    across, wide = heading(item.facing + 90), item.width
    sides = [
        piece(
            WALL,
            round(item.x + across[0] * side * (wide - LEAF) / 2, 3),
            round(item.z + across[2] * side * (wide - LEAF) / 2, 3),
            item.facing,
            width=LEAF,
            height=item.height,
            depth=item.depth + 0.04,
            tone=STEEL,
        )
        for side in (-1, 1)
    ]
    return (piece("beyond", item.x, item.z, item.facing, width=wide, height=item.height, depth=item.depth, tone=0.02), *sides)


MADE = {"wall_of_lifts": wall, "lift_doorway": doorway, "shut_lift": shut}
"""The pieces of those fittings."""
