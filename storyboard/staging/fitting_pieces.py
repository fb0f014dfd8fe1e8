"""The pieces that a fitting is made of: a door in a piece of wall, a window one leans out of, a parked car with its door open."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from storyboard.model.stage import Piece
from storyboard.shots.big_words import JAMMED, JAMS
from storyboard.staging import balanced, fitting_blows, fitting_doors, fitting_lifts
from storyboard.staging.fit import OUTSIDE, SHUT, WALL, About, Fit, Put
from storyboard.staging.fitting_boards import MADE as BOARDS_MADE
from storyboard.staging.fitting_doors import GAP, PROUD, TALL, THICK, WING, plain_wall
from storyboard.staging.fitting_landings import MADE as LANDING_MADE
from storyboard.staging.fitting_seats import feet_up, foot_bath, jammed, row
from storyboard.staging.fitting_vehicles import MADE as VEHICLE_MADE
from storyboard.staging.pieces import piece
from storyboard.staging.space import heading

BOARDS = ("whiteboard", "blackboard", "wall_map")
"""Kinds that are drawn and written on: the one the set has, else the first."""
SILL = 0.86
"""Metres from the ground to the sill that somebody leans out over."""

QUARTER = 90.0
"""Degrees that a bed is turned against who sits on its side."""


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


def _bare(one: Put, _: Fit, walls: About) -> list[Piece]:
    return [plain_wall(one, walls[0])]


def _chart(one: Put, _: Fit, walls: About) -> list[Piece]:
    return [plain_wall(one, walls[0]), one(walls[1], -0.2, -THICK)]


def _outlook(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A window to look out of from within."""
    return [plain_wall(one, walls[0]), one("window", 0.0, -THICK / 2 - PROUD, y=0.92, height=1.35)]


def _panel(one: Put, _: Fit, walls: About) -> list[Piece]:
    """Buttons on a wall."""
    return [plain_wall(one, walls[0]), one("button_panel", 0.02, -THICK / 2, y=0.98, height=0.62, width=0.26)]


def _switch(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The light switch on a wall."""
    return [plain_wall(one, walls[0]), one("light_switch", 0.02, -THICK / 2, y=1.24)]


def _wall_mirror(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A mirror on a wall, broad towards the lens: who stands before it is seen in it beside themselves."""
    return [plain_wall(one, walls[0]), one("mirror", walls[2] * 0.36, -THICK / 2 - PROUD, y=1.0, width=1.1, height=1.1)]


def _casement(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A window that stands open: the wing beyond the hand is in the room."""
    return [
        plain_wall(one, walls[0]),
        one("window", walls[2] * 0.34, -THICK / 2, y=0.92, width=0.66, height=1.3),
        one(WALL, -walls[2] * 0.32, -THICK / 2, y=0.95, width=0.58, height=1.24, depth=0.03, tone=0.03),
        one("window", -walls[2] * 0.62, -0.34, walls[2] * 74.0, y=0.92, width=0.6, height=1.3),
    ]


def _curtained(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A window whose curtain is gathered before the hand that draws it aside; beyond it the panes are free."""
    return [
        plain_wall(one, walls[0]),
        one("window", -walls[2] * 0.36, -THICK / 2 - PROUD, y=0.92, height=1.35),
        one("drape", walls[2] * 0.36, -0.16, width=0.62, height=2.34, depth=0.16),
    ]


def _ledge_window(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A window with a broad sill, on which things stand."""
    return [
        plain_wall(one, walls[0]),
        one("window", 0.0, -THICK / 2, y=0.98, height=1.3),
        one(WALL, 0.0, -0.18, width=1.6, height=0.95, depth=0.26, tone=walls[0] + 0.1),
    ]


def _sill(one: Put, fit: Fit, walls: About) -> list[Piece]:
    """The wall around an open window, for who leans out of it; an upper one where they are up."""
    low, brick = SILL + fit.up, walls[0] == OUTSIDE or fit.up > 0
    head = low + LIGHT_HIGH
    above = max(TALL + 0.5, head + 0.5)
    sides = [one(WALL, side * 1.2, width=1.4, height=LIGHT_HIGH, depth=0.2, y=low, tone=walls[0]) for side in (-1, 1)]
    bricks = [one("brick_wall", 0.0, -0.12, width=3.8, height=low - 0.08)] if brick else []
    bricks += [one("brick_wall", side * 1.52, -0.12, y=low, width=0.72, height=LIGHT_HIGH) for side in (-1, 1)] if fit.up else []
    return [
        one(WALL, width=3.8, height=low, depth=0.2, tone=walls[0]),
        *sides,
        one(WALL, width=3.8, height=above - head, depth=0.2, y=head, tone=walls[0]),
        one(WALL, 0.0, -0.06, width=1.24, height=0.06, depth=0.16, y=low - 0.04, tone=0.05),
        one(WALL, 0.0, 1.1, width=2.2, height=2.0, depth=0.05, y=low - 0.3, tone=0.86),
        *(one("window", side * 0.83, -0.13, y=low + 0.04, width=0.56, height=LIGHT_HIGH - 0.06) for side in (-1, 1)),
        *bricks,
    ]


LIGHT_HIGH = 1.36
"""Metres from the sill of such a window up to its head."""


def _hook(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A picture on its hook on a wall."""
    return [plain_wall(one, walls[0]), one("wall_picture", 0.0, -THICK / 2, y=1.22, height=0.52, width=0.66, depth=0.05)]


def _peg(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A board with hooks on a wall, over what hangs there."""
    hooks = (
        one(WALL, x, -THICK / 2 - 0.06, y=y, width=0.04, height=0.11, depth=0.1, tone=0.92) for x in (-0.36, 0.0, 0.36) for y in (1.9,)
    )
    return [plain_wall(one, walls[0]), one(WALL, 0.0, -THICK / 2 - 0.01, y=1.88, width=1.0, height=0.12, depth=0.04, tone=0.62), *hooks]


def _mattress(one: Put, _: Fit, __: About) -> list[Piece]:
    return [one(WALL, width=0.98, height=0.18, depth=1.95, tone=0.06)]


def _grave(one: Put, _: Fit, __: About) -> list[Piece]:
    """A shallow hole in the ground, and the heap of earth beside it."""
    return [
        one("dug_hole", 0.0, 0.0, 90.0),
        one("snowdrift", 0.0, -1.3, 90.0, width=1.2, height=0.34, depth=0.7, tone=0.4),
    ]


def _trapdoor(one: Put, _: Fit, __: About) -> list[Piece]:
    """A dark opening in the floor, and its lid half up over it, hinged at the far side."""
    return [
        one(WALL, 0.0, 0.5, width=1.0, height=0.02, depth=1.0, tone=0.4),
        one(WALL, 0.0, 0.5, width=0.86, height=0.03, depth=0.86, tone=0.97),
        one("raised_lid", 0.0, 0.58),
    ]


def _shut_trapdoor(one: Put, _: Fit, __: About) -> list[Piece]:
    """The same lid flat in the floor."""
    return [
        one(WALL, 0.0, 0.5, width=1.0, height=0.02, depth=1.0, tone=0.62),
        one(WALL, 0.0, 0.5, width=0.9, height=0.03, depth=0.9, tone=0.4),
    ]


def _cab(one: Put, _: Fit, about: About) -> list[Piece]:
    """The side of a lorry before somebody, its cab at them, the door open beside them."""
    far = about[2]
    return [
        one("truck", 2.75, -1.72, 180.0),
        one(WALL, 0.0, -0.46, 180.0, width=0.95, height=1.3, depth=0.03, y=1.2, tone=0.95),
        one(WALL, -far * 0.52, -0.1, 90.0, width=0.8, height=1.2, depth=0.05, y=1.2, tone=0.6),
        one(WALL, 0.0, -0.3, 0.0, width=0.6, height=0.08, depth=0.3, y=0.62, tone=0.8),
    ]


HOLE = 0.95
"""Tone of the dark in a hole."""


def _hatchway(one: Put, _: Fit, __: About) -> list[Piece]:
    """The raised rim of an opening in the floor around somebody who comes up through it, its lid open behind them."""
    return [
        one(WALL, 0.0, -0.52, width=1.16, height=COAMING, depth=0.08, tone=0.55),
        one(WALL, 0.0, 0.52, width=1.16, height=COAMING, depth=0.08, tone=0.55),
        *(one(WALL, side * 0.54, 0.0, width=0.08, height=COAMING, depth=1.0, tone=0.6) for side in (-1, 1)),
        one(WALL, 0.0, 0.0, width=1.04, height=0.02, depth=1.0, y=COAMING - 0.06, tone=HOLE),
        one(WALL, 0.0, 0.62, width=1.16, height=1.0, depth=0.06, y=COAMING, tone=0.45),
    ]


COAMING = 0.34
"""Metres: height of the rim around a hatch."""


def _draw_well(one: Put, _: Fit, __: About) -> list[Piece]:
    """A well with the rope of its bucket at the near side."""
    return [one("well", width=1.05, depth=1.05), one("rope", 0.0, 0.27, y=0.5, height=1.4)]


def _gap(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A wall with a low hole in it."""
    wings = [one(WALL, side * (0.86 + WING) / 2, width=WING, height=TALL, depth=THICK, tone=walls[0]) for side in (-1, 1)]
    above = one(WALL, width=0.86, height=TALL - 0.95, depth=THICK, y=0.95, tone=walls[0])
    return [*wings, above, one(WALL, 0.0, 0.3, width=0.9, height=1.0, depth=0.03, tone=HOLE)]


def _turnstiles(one: Put, _: Fit, __: About) -> list[Piece]:
    """A row of gates at which tickets are shown."""
    return [one("turnstile", 0.98 * k) for k in (-2, -1, 0, 1, 2)]


def _nothing(_: Put, __: Fit, ___: About) -> list[Piece]:
    """The floor itself."""
    return []


def _bath(one: Put, _: Fit, __: About) -> list[Piece]:
    """A tub between the lens and who is in it."""
    return [one("bathtub", 0.0, -0.12)]


def _closet(one: Put, _: Fit, __: About) -> list[Piece]:
    """An open wardrobe around somebody: dark inside, its doors to the sides."""
    return [
        one(WALL, 0.0, 0.4, width=1.2, height=2.1, depth=0.04, tone=HOLE),
        *(one(WALL, side * 0.62, 0.1, width=0.05, height=2.1, depth=0.62, tone=0.5) for side in (-1, 1)),
        *(one(WALL, side * 0.94, -0.22, width=0.6, height=2.05, depth=0.04, tone=0.4) for side in (-1, 1)),
        one(WALL, 0.0, 0.1, width=1.3, height=0.08, depth=0.64, y=2.1, tone=0.4),
    ]


def _slit(one: Put, _: Fit, walls: About) -> list[Piece]:
    """Two walls with a narrow gap between them."""
    return [one(WALL, side * (0.5 + WING) / 2, width=WING, height=TALL, depth=0.3, tone=walls[0]) for side in (-1, 1)]


def _rim(one: Put, _: Fit, __: About) -> list[Piece]:
    """The earth before a pit that somebody climbs out of."""
    return [one("snowdrift", width=3.4, height=0.8, depth=1.0, tone=0.6)]


def _dark_hole(one: Put, _: Fit, __: About) -> list[Piece]:
    return [one(WALL, width=1.9, height=0.02, depth=1.5, tone=HOLE)]


def _high_bed(one: Put, _: Fit, __: About) -> list[Piece]:
    """A bed with room under it."""
    legs = [one(WALL, x, z, width=0.08, height=0.5, depth=0.08, tone=0.85) for x in (-0.98, 0.98) for z in (-0.5, 0.5)]
    return [
        *legs,
        one(WALL, width=2.1, height=0.12, depth=1.1, y=0.5, tone=0.6),
        one(WALL, width=2.06, height=0.2, depth=1.06, y=0.62, tone=0.05),
        one(WALL, -0.7, 0.0, width=0.4, height=0.12, depth=0.7, y=0.82, tone=0.02),
    ]


def _bough(one: Put, _: Fit, __: About) -> list[Piece]:
    return [one(WALL, 0.5, 0.0, width=3.4, height=0.14, depth=0.14, y=2.44, tone=0.75), one("trunk", 1.7, 0.3)]


def _brink(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A sheer wall with an edge to hang from."""
    return [
        one(WALL, width=3.6, height=2.4, depth=1.0, tone=walls[0]),
        one(WALL, 0.0, 0.06, width=3.7, height=0.14, depth=1.1, y=2.4, tone=0.1),
    ]


def _pond(one: Put, _: Fit, __: About) -> list[Piece]:
    return [one("water", width=5.5, depth=4.6)]


def _shallows(one: Put, _: Fit, __: About) -> list[Piece]:
    """Water to above the knees, between the lens and who wades in it."""
    return [
        one("water", 0.0, 5.0, width=44.0, depth=10.0, y=0.34),
        one("water", 0.0, -12.0, width=44.0, depth=24.0, y=0.34),
        one("ripples", y=0.39),
    ]


def _drop(one: Put, _: Fit, walls: About) -> list[Piece]:
    """The end of a roof or a bridge, behind who has left it."""
    return [one(WALL, width=3.6, height=1.7, depth=1.5, tone=walls[0]), one(WALL, width=3.7, height=0.12, depth=1.6, y=1.7, tone=0.1)]


def _ledge(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A narrow edge high up under the feet."""
    return [one(WALL, width=3.6, height=1.0, depth=0.5, tone=walls[0]), one(WALL, width=3.7, height=0.1, depth=0.6, y=1.0, tone=0.05)]


def _ledge_wall(one: Put, _: Fit, walls: About) -> list[Piece]:
    """A ledge along a wall."""
    return [
        one(WALL, width=GAP + 2 * WING, height=TALL + 1.1, depth=THICK, tone=walls[0]),
        one(WALL, 0.0, -0.3, width=3.6, height=1.0, depth=0.6, tone=walls[0]),
        one(WALL, 0.0, -0.3, width=3.7, height=0.1, depth=0.62, y=1.0, tone=0.05),
    ]


class Opened(NamedTuple):
    """Furniture with its door open, in metres; tones 0 (light) to 1 (dark)."""

    width: float
    height: float
    depth: float
    under: float
    """From the floor to its underside."""
    tone: float
    inside: float
    low: float
    """From the floor to the underside of its door, which is `high` above the floor at its top."""
    high: float
    boards: tuple[float, ...] = ()
    """Heights of the shelves seen inside."""
    falls: bool = False
    """True for a door that is hinged below."""
    within: str = WALL
    """The kind of piece that its inside is."""


OPENED: Mapping[str, Opened] = {
    "oven_door": Opened(1.16, 1.7, 0.8, 0.0, 0.6, 0.0, 0.86, 1.34, (1.02,), falls=True, within="oven_glow"),
    "fridge_door": Opened(0.78, 1.8, 0.66, 0.0, 0.08, 0.0, 0.12, 1.76, (0.5, 0.85, 1.2, 1.5)),
    "safe_door": Opened(0.78, 1.3, 0.6, 0.0, 0.7, HOLE, 0.62, 1.24, (0.9,)),
    "locker_door": Opened(0.8, 2.05, 0.5, 0.0, 0.42, HOLE, 0.1, 2.0, (1.7,)),
    "cupboard_door": Opened(0.96, 0.8, 0.34, 1.12, 0.25, HOLE, 1.15, 1.9, (1.5,)),
    "wall_box": Opened(0.52, 0.62, 0.2, 1.12, 0.5, HOLE, 1.15, 1.71),
}
"""By the kind of fitting; the safe stands on a plinth, the cupboard and the box hang on a wall."""
HUNG = 1.0
"""Metres: what has its underside higher hangs on a wall."""
AJAR = 100.0
"""Degrees its door is open."""


def _opened(one: Put, fit: Fit, about: About) -> list[Piece]:
    """A piece of furniture whose door stands open beyond the hand."""
    it, far = OPENED[fit.kind], about[2]
    broad, tall, front = it.width * 0.86, it.high - it.low, -it.depth / 2
    turn = math.radians(AJAR)
    leaf = (-far * (broad / 2 - math.cos(turn) * broad / 2), front - math.sin(turn) * broad / 2)
    hinged = one(WALL, *leaf, far * AJAR, width=broad, height=tall, depth=0.04, y=it.low, tone=it.tone)
    fallen = one(WALL, 0.0, front - tall / 2, width=broad, height=0.05, depth=tall, y=it.low - 0.06, tone=it.tone)
    wall = [one(WALL, 0.0, it.depth / 2 + THICK / 2, width=2.4, height=TALL, depth=THICK, tone=about[0])] if it.under > HUNG else []
    return [
        *wall,
        one(WALL, width=it.width, height=it.height, depth=it.depth, y=it.under, tone=it.tone),
        one(it.within, 0.0, front - 0.01, width=broad, height=tall, depth=0.02, y=it.low, tone=it.inside),
        *(one(WALL, 0.0, front - 0.025, width=broad, height=0.03, depth=0.03, y=high, tone=0.5) for high in it.boards),
        fallen if it.falls else hinged,
    ]


def _shut(kind: str, one: Put, _: Fit, __: About) -> list[Piece]:
    """The same piece of furniture with its door to."""
    it = OPENED[kind]
    broad, tall, front = it.width * 0.86, it.high - it.low, -it.depth / 2
    return [
        one(WALL, width=it.width, height=it.height, depth=it.depth, y=it.under, tone=it.tone),
        one(WALL, 0.0, front - 0.02, width=broad, height=tall, depth=0.03, y=it.low, tone=max(0.0, it.tone - 0.06)),
        one(WALL, broad * 0.38, front - 0.05, width=0.03, height=min(0.3, tall / 2), depth=0.04, y=it.low + tall * 0.4, tone=0.8),
    ]


def _drawer_shut(one: Put, _: Fit, __: About) -> list[Piece]:
    """The same chest with every drawer in."""
    fronts = [one(WALL, 0.0, -0.26, width=0.82, height=0.24, depth=0.02, y=high, tone=0.2) for high in (0.1, 0.4, 0.7)]
    return [one(WALL, width=0.95, height=1.0, depth=0.5, tone=0.35), *fronts]


def _drawer(one: Put, _: Fit, __: About) -> list[Piece]:
    """A chest of drawers, the uppermost pulled out."""
    chest = one(WALL, width=0.95, height=1.0, depth=0.5, tone=0.35)
    fronts = [one(WALL, 0.0, -0.26, width=0.82, height=0.24, depth=0.02, y=high, tone=0.2) for high in (0.1, 0.4)]
    return [
        chest,
        *fronts,
        one(WALL, 0.0, -0.4, width=0.82, height=0.2, depth=0.3, y=0.72, tone=0.25),
        one(WALL, 0.0, -0.4, width=0.74, height=0.01, depth=0.24, y=0.92, tone=HOLE),
    ]


def _typewriter(one: Put, _: Fit, __: About) -> list[Piece]:
    """A typewriter on a desk: its bank of keys, its body, its roller."""
    return [
        one("table", width=1.4, height=0.76, depth=0.7),
        one(WALL, 0.0, -0.16, width=0.38, height=0.08, depth=0.2, y=0.76, tone=0.75),
        one(WALL, 0.0, 0.02, width=0.42, height=0.18, depth=0.2, y=0.76, tone=0.85),
        one(WALL, 0.0, 0.04, width=0.54, height=0.06, depth=0.07, y=0.94, tone=0.95),
    ]


def _map_table(one: Put, _: Fit, __: About) -> list[Piece]:
    """A table with a map spread over it, and what its corners are held down with."""
    return [
        one("table", width=1.5, depth=1.0),
        one(WALL, 0.0, 0.0, y=0.75, width=1.3, height=0.012, depth=0.82, tone=0.02),
        one(WALL, -0.1, 0.08, 14.0, y=0.763, width=0.7, height=0.01, depth=0.34, tone=0.4),
        one(WALL, 0.34, -0.16, -20.0, y=0.763, width=0.3, height=0.01, depth=0.26, tone=0.3),
        *(one(WALL, x, z, y=0.762, width=0.07, height=0.07, depth=0.07, tone=0.9) for x in (-0.6, 0.6) for z in (-0.36, 0.36)),
    ]


MADE: Mapping[str, Callable[[Put, Fit, About], list[Piece]]] = {
    **VEHICLE_MADE,
    **LANDING_MADE,
    **BOARDS_MADE,
    **fitting_lifts.MADE,
    "wall": _bare,
    "chart": _chart,
    "door": fitting_doors.door,
    "doorway": fitting_doors.doorway,
    fitting_doors.FLUNG_RIGHT: fitting_doors.flung,
    fitting_doors.FLUNG_LEFT: fitting_doors.flung,
    "roller_shutter": fitting_doors.shutter,
    "lattice_gate": fitting_doors.drawn_gate,
    "lattice_gate_before": fitting_doors.gate_before,
    "lattice_gate_aside": fitting_doors.gate_aside,
    "outlook": _outlook,
    "sill": _sill,
    "hook": _hook,
    "peg": _peg,
    "mattress": _mattress,
    "chairs": lambda one, _, __: row(one),
    "feet_up": lambda one, _, __: feet_up(one),
    "foot_bath": lambda one, _, __: foot_bath(one),
    "grave": _grave,
    "map_table": _map_table,
    "trapdoor": _trapdoor,
    "shut_trapdoor": _shut_trapdoor,
    "panel": _panel,
    "switch": _switch,
    "wall_mirror": _wall_mirror,
    "open_hood": lambda one, _, __: [one("car_hood_up")],
    "open_boot": lambda one, _, __: [one("car_boot_up")],
    "casement": _casement,
    "ledge_window": _ledge_window,
    "cab_side_of": _cab,
    "draw_well": _draw_well,
    "hatchway": _hatchway,
    "gap": _gap,
    "nothing": _nothing,
    "turnstiles": _turnstiles,
    "bath": _bath,
    "closet": _closet,
    "slit": _slit,
    "rim": _rim,
    "dark_hole": _dark_hole,
    "high_bed": _high_bed,
    "bough": _bough,
    "brink": _brink,
    "pond": _pond,
    "shallows": _shallows,
    "drop": _drop,
    "ledge": _ledge,
    **balanced.MADE,
    "ledge_wall": _ledge_wall,
    "curtained": _curtained,
    "drawer": _drawer,
    "block": fitting_blows.block,
    "chopping": fitting_blows.chopping,
    "pegged": fitting_blows.pegged,
    "typewriter": _typewriter,
    **{f"{JAMMED}{kind}": partial(jammed, kind) for kind in JAMS},
    **dict.fromkeys(OPENED, _opened),
    **{f"{SHUT}{kind}": partial(_shut, kind) for kind in OPENED},
    f"{SHUT}drawer": _drawer_shut,
}
"""Fittings of more than one piece, or of a piece that has another name."""
