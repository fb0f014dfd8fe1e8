"""The pieces that a fitting is made of: a door in a piece of wall, a window one leans out of, a parked car with its door open."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from storyboard.model.stage import Piece
from storyboard.staging.fits import Fit
from storyboard.staging.pieces import piece
from storyboard.staging.space import heading

BOARDS = ("whiteboard", "blackboard", "wall_map")
"""Kinds that are drawn and written on: the one the set has, else the first."""
WALL = "object"
"""Kind of the wall around a door: a plain box."""
INSIDE, OUTSIDE = 0.22, 0.42
"""Tones of that wall."""
WING, TALL, THICK, GAP = 1.15, 2.62, 0.14, 1.06
"""Metres: width of the wall on either side of a door, its height and thickness, the opening with its frame."""
LEAF = 68.0
"""Degrees a door stands open."""
SILL = 0.86
"""Metres from the ground to the sill that somebody leans out over."""

About = tuple[float, str, float]
"""The tone of a wall, the kind of board that hangs on it, and 1 where somebody faces screen right, -1 for left."""
QUARTER = 90.0
"""Degrees that a bed is turned against who sits on its side."""

Put = Callable[..., Piece]
"""A piece of a kind, so far aside and behind the middle of the fitting, turned against it; sizes by name."""


def put(fit: Fit, x: float, z: float, facing: float, walls: tuple[float, str]) -> list[Piece]:
    """The pieces of a fitting for somebody on a mark; `walls` is the tone of a wall and the kind of board that hangs on it."""
    ahead = heading(facing)
    turn = math.copysign(fit.turn, fit.turn * facing) if abs(fit.turn) == QUARTER else fit.turn
    left = heading(facing + 90)
    x, z = x + ahead[0] * fit.ahead + left[0] * fit.aside, z + ahead[2] * fit.ahead + left[2] * fit.aside
    x, z, turned = round(x, 3), round(z, 3), round(facing + turn, 2)
    made = MADE.get(fit.kind)
    if made is None:
        return [piece(fit.kind, x, z, turned, **_sizes(fit))]
    across, back = heading(turned + 90), heading(turned + 180)

    def one(kind: str, aside: float = 0.0, behind: float = 0.0, turn: float = 0.0, **size: float) -> Piece:
        spot = x + across[0] * aside + back[0] * behind, z + across[2] * aside + back[2] * behind
        return piece(kind, round(spot[0], 3), round(spot[1], 3), round(turned + turn, 2), **size)

    return made(one, fit, (*walls, -1.0 if facing < 0 else 1.0))


def _sizes(fit: Fit) -> dict[str, float]:
    told = (("y", fit.y), ("height", fit.height), ("width", fit.width), ("depth", fit.depth))
    return {name: value for name, value in told if value is not None}


def _wall(one: Put, tone: float) -> Piece:
    return one(WALL, width=GAP + 2 * WING, height=TALL, depth=THICK, tone=tone)


def _bare(one: Put, _: Fit, walls: About) -> list[Piece]:
    return [_wall(one, walls[0])]


def _chart(one: Put, _: Fit, walls: About) -> list[Piece]:
    return [_wall(one, walls[0]), one(walls[1], -0.2, -THICK)]


def _opening(one: Put, tone: float) -> list[Piece]:
    wings = [one(WALL, side * (GAP + WING) / 2, width=WING, height=TALL, depth=THICK, tone=tone) for side in (-1, 1)]
    return [*wings, one(WALL, width=GAP, height=TALL - 2.2, depth=THICK, y=2.2, tone=tone)]


def _door(one: Put, _: Fit, walls: About) -> list[Piece]:
    return [*_opening(one, walls[0]), one("door")]


def _doorway(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A door that is open away from whoever looks at its front."""
    return [*_opening(one, walls[0]), one("door", -GAP / 2 + 0.18, 0.44, LEAF, width=0.9)]


def _outlook(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A window to look out of from within."""
    return [_wall(one, walls[0]), one("window", 0.0, -THICK / 2, y=0.92, height=1.35)]


def _sill(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The wall around an open window, for who leans out of it."""
    above = TALL + 0.5
    return [
        one(WALL, width=3.2, height=SILL, depth=0.2, tone=walls[0]),
        *(one(WALL, side * 1.1, width=1.0, height=above - SILL, depth=0.2, y=SILL, tone=walls[0]) for side in (-1, 1)),
        one(WALL, width=3.2, height=0.5, depth=0.2, y=above, tone=walls[0]),
        one(WALL, 0.0, -0.1, width=1.5, height=0.07, depth=0.3, y=SILL - 0.04, tone=0.05),
    ]


def _hook(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A picture on its hook on a wall."""
    return [_wall(one, walls[0]), one("wall_picture", 0.0, -THICK / 2, y=1.22, height=0.52, width=0.66, depth=0.05)]


def _peg(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A bare hook on a wall."""
    return [_wall(one, walls[0]), one(WALL, -0.06, -THICK / 2 - 0.03, y=1.62, width=0.05, height=0.1, depth=0.07, tone=0.9)]


def _mattress(one: Put, _: Fit, __: About) -> list[Piece]:
    return [one(WALL, width=0.98, height=0.18, depth=1.95, tone=0.06)]


def _grave(one: Put, _: Fit, __: About) -> list[Piece]:
    """A long hole in the ground, and the heap of earth beside it."""
    return [
        one(WALL, 0.0, 0.0, 90.0, width=0.85, height=0.02, depth=1.9, tone=0.95),
        one("snowdrift", 0.0, -1.05, 90.0, width=2.0, height=0.6, depth=0.8, tone=0.6),
    ]


def _trapdoor(one: Put, _: Fit, __: About) -> list[Piece]:
    """A dark opening in the floor, and its lid raised on the near side."""
    frame = one(WALL, 0.0, 0.5, width=1.0, height=0.02, depth=1.0, tone=0.4)
    return [
        frame,
        one(WALL, 0.0, 0.5, width=0.86, height=0.03, depth=0.86, tone=0.97),
        one(WALL, width=0.95, height=0.62, depth=0.06, tone=0.5),
    ]


def _parked(one: Put, _: Fit, __: About) -> list[Piece]:
    return [one("car")]


def _open_car(one: Put, _: Fit, about: About) -> list[Piece]:
    """A parked car beyond somebody, its nose where they face, the door before them open: its inside is dark."""
    far = about[2]
    return [
        one("car", far * 1.48, 0.25, -90.0),
        one(WALL, far * 0.58, 0.0, -90.0, width=1.0, height=1.0, depth=0.03, y=0.3, tone=0.95),
        one("car_door", far * 0.1, -0.54, far * 16.0),
    ]


def _draw_well(one: Put, _: Fit, __: About) -> list[Piece]:
    """A well with the rope of its bucket at the near side."""
    return [one("well", width=1.05, depth=1.05), one("rope", 0.0, 0.27, y=0.5, height=1.4)]


MADE: Mapping[str, Callable[[Put, Fit, About], list[Piece]]] = {
    "wall": _bare,
    "chart": _chart,
    "door": _door,
    "doorway": _doorway,
    "outlook": _outlook,
    "sill": _sill,
    "hook": _hook,
    "peg": _peg,
    "mattress": _mattress,
    "grave": _grave,
    "parked_car": _parked,
    "trapdoor": _trapdoor,
    "open_car": _open_car,
    "draw_well": _draw_well,
}
"""Fittings of more than one piece, or of a piece that has another name."""
