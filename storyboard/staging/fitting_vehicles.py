"""The pieces of a vehicle that somebody is at: its opening and the leaf of its door, its open rear with what is in it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

from storyboard.model.stage import Piece
from storyboard.shots.vehicle_words import LOADED, VEHICLES, WINDOWED
from storyboard.staging.doors_of_one import BOTH, FRONT_MIDDLE, PAIRED, REAR_HINGE
from storyboard.staging.fit import WALL, About, Fit, Put
from storyboard.staging.fits_vehicles import (
    COMING,
    DIVE_AT,
    DIVED,
    DIVED_INTO,
    ENTERED,
    HAIL_AT,
    IN_AT,
    LEAN_AT,
    LEANT,
    LEFT,
    OPENED,
    OUT_AT,
    REAR,
    SHUT,
    SHUT_AT,
)
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import heading

DARK = 0.95
BOTH_OPEN = "both"
"""`Piece.label` of a vehicle whose rear doors are open like the front ones."""


class Door(NamedTuple):
    """The front door of a vehicle; shares of its length from its middle, metres up and across."""

    middle: float
    hinge: float
    up: float = 0.25
    tall: float = 0.95
    wide: float = 1.1


DOORS: Mapping[str, Door] = {
    **dict.fromkeys(("car", "taxi", "police_car"), Door(FRONT_MIDDLE, 0.19)),
    "pickup": Door(0.08, 0.2, 0.42, 1.0, 1.1),
    "van": Door(0.255, 0.36, 0.36, 1.15, 1.0),
    "ambulance": Door(0.255, 0.36, 0.4, 1.2, 1.0),
    "truck": Door(0.41, 0.475, 0.85, 1.35, 1.0),
    "bus": Door(0.42, 0.47, 0.0, 0.0, 0.0),
    "tuk_tuk": Door(-0.24, 0.0, 0.0, 0.0, 0.0),
}
AJAR, HALF_OPEN = 30.0, 52.0
"""Degrees that a door is still open which somebody shuts, and that one is whose window the head is seen in of who dives in behind it."""


class _Ground:
    """Places pieces by the axes of the picture, in metres from somebody who is turned `angle` degrees off the camera to one side."""

    def __init__(self, one: Put, angle: float, far: float) -> None:
        self._one, self._turn, self._far = one, angle * far, far

    def put(self, kind: str, x: float, z: float, facing: float, **size: float) -> Piece:
        """A piece `x` metres to where they are turned, `z` towards the camera, turned `facing` against it; mirrored for the other side."""
        x *= self._far
        across, back = heading(self._turn + 90), heading(self._turn + 180)
        spot = x * across[0] + z * across[2], x * back[0] + z * back[2]
        return self._one(kind, *spot, facing - self._turn, **size)


def _nose(far: float) -> float:
    """The facing of a vehicle whose nose is where somebody is turned."""
    return 0.0 if far > 0 else 180.0


def _leaf(ground: _Ground, door: Door, x: float, z: float, open_by: float, far: float) -> list[Piece]:
    """The leaf of a door hinged at (x, z), so many degrees open."""
    if not door.wide:
        return []
    turn = math.radians(open_by)
    middle = (x - math.cos(turn) * door.wide / 2, z + math.sin(turn) * door.wide / 2)
    return [ground.put("car_door", *middle, open_by * far, width=door.wide, height=door.tall, y=door.up)]


def _beside(angle: float, gap: float, ahead: float, open_by: float) -> Callable[[Put, Fit, About], list[Piece]]:
    """A vehicle whose flank is `gap` metres behind or before somebody, the middle of its opening `ahead` of them.

    For two its rear door is open too.
    """

    def made(one: Put, fit: Fit, about: About) -> list[Piece]:
        kind, both = fit.kind.removeprefix(BOTH).partition("_")[2].removeprefix("of_"), fit.kind.startswith(BOTH)
        door, size, far = DOORS[kind], KINDS[kind], about[2]
        ground = _Ground(one, angle, far)
        x = ahead - door.middle * size.width
        hinges = (door.hinge, REAR_HINGE) if both else (door.hinge,)
        leaves = [leaf for at in hinges for leaf in _leaf(ground, door, x + at * size.width, -gap, open_by, far)]
        car = ground.put(f"{kind}_door_open", x, -gap - size.depth / 2, _nose(far))
        return [car.model_copy(update={"label": BOTH_OPEN}) if both else car, *leaves]

    return made


def _leaning(one: Put, fit: Fit, about: About) -> list[Piece]:
    """A vehicle that drives where somebody faces who is out of its front window to the waist: its door is shut before their legs."""
    kind, far = fit.kind.removeprefix(LEANT), about[2]
    door, size, ground = DOORS[kind], KINDS[kind], _Ground(one, LEAN_AT, far)
    x = LEAN_BACK - door.middle * size.width
    car = ground.put(f"{kind}_door_open", x, -LEAN_GAP - size.depth / 2, _nose(far))
    leaf = ground.put(
        "half_door", LEAN_BACK, DOOR_OUT, 180.0, width=round(door.wide * LAPPED, 3), height=door.tall, y=door.up, tone=size.tone
    )
    shut = leaf.model_copy(update={"label": "right" if far > 0 else ""})
    return [car.model_copy(update={"moving": True, "riders": 1}), shut]


def _open(one: Put, fit: Fit, about: About) -> list[Piece]:
    """A vehicle beyond somebody, its nose where they face, the door before them open."""
    kind, far = fit.kind.removeprefix(OPENED), about[2]
    door, size = DOORS[kind], KINDS[kind]
    back = door.middle * size.width - 0.1
    leaf = one("car_door", far * 0.1, back - door.hinge * size.width, far * 16.0, width=door.wide, height=door.tall, y=door.up)
    return [one(f"{kind}_door_open", far * (size.depth / 2 + 0.58), back, -90.0), *([leaf] if door.wide else [])]


def _rear(one: Put, fit: Fit, about: About) -> list[Piece]:
    """A vehicle with its rear to somebody, both doors swung out, something in the dark inside; of a pickup the tailgate is down."""
    kind = fit.kind.removeprefix(REAR)
    size = KINDS[kind]
    tail, wide = size.width / 2, size.depth
    body = one(kind, 0.0, 0.0, -90.0)
    if kind == "pickup":
        gate = one(WALL, 0.0, tail + 0.24, width=wide * 0.8, height=0.05, depth=0.5, y=0.72, tone=0.5)
        return [body, gate, one("crate", 0.3, tail - 0.5, width=0.6, height=0.5, depth=0.5, y=0.8)]
    low, tall = (1.02, size.height - 1.14) if kind == "truck" else (0.48, size.height - 0.72)
    half, tone = wide * 0.42, max(0.0, size.tone - 0.1)
    leaf = {"width": half, "height": tall, "depth": 0.05, "y": low, "tone": tone}
    beyond, near = about[2], -about[2]
    leaves = (
        one(WALL, beyond * (half + 0.1), tail + half / 2, 100.0, **leaf),
        one(WALL, near * (wide / 2 + 0.05), tail - half / 2, 90.0, **leaf),
    )
    load = (
        one(WALL, x, tail + 0.05, width=w, height=h, depth=0.06, y=low, tone=t)
        for x, w, h, t in ((-0.34, 0.6, 0.5, 0.3), (0.3, 0.5, 0.75, 0.42))
    )
    return [body, one(WALL, 0.0, tail + 0.02, width=2 * half, height=tall, depth=0.03, y=low, tone=DARK), *load, *leaves]


TAIL = {"horse_cart": (1.38, 0.66), "pickup": (2.5, 0.72)}
"""Metres from the middle of what is sat on the tail of to its end, and up to the board that is let down there."""


def _tail(kind: str) -> Callable[[Put, Fit, About], list[Piece]]:
    """What goes away from who sits on its tail, the board let down under them."""
    end, up = TAIL[kind]

    def made(one: Put, _: Fit, __: About) -> list[Piece]:
        wide = KINDS[kind].depth * 0.84
        return [one(kind, 0.0, 0.0, 90.0), one(WALL, 0.0, end + 0.26, width=wide, height=0.07, depth=0.54, y=up, tone=0.5)]

    return made


def _coming(one: Put, fit: Fit, about: About) -> list[Piece]:
    """The edge of the pavement under somebody, and a vehicle that comes towards them along it."""
    kind, far = fit.kind.removeprefix(COMING), about[2]
    ground, size, kerb = _Ground(one, HAIL_AT, far), KINDS[kind], KINDS["kerb"]
    car = ground.put(kind, AHEAD + size.width / 2, EDGE + TO_KERB + size.depth / 2, _nose(-far))
    pavement = ground.put("kerb", 0.0, EDGE - kerb.depth / 2, 0.0)
    return [car.model_copy(update={"moving": True, "riders": 1}), pavement]


EDGE, TO_KERB, AHEAD = 0.34, 0.2, 2.2
"""Metres from who hails to the edge of the pavement, from there to the flank of what comes, and from them to its nose."""
IN_GAP, OUT_GAP, SHUT_GAP, DIVE_GAP = 0.3, 0.12, 0.5, 0.3
"""Metres from the mark to the flank of who gets in, gets out, shuts the door, and goes in headfirst."""
LEAN_GAP, LEAN_BACK, DOOR_OUT = 0.02, 0.0, 0.12
"""Metres from who leans out of a window to the flank behind them, to the middle of the window ahead, and to the skin of the door before."""
LAPPED = 1.08
"""How much wider than its opening such a door is seen, which is a little nearer."""
DIVE_AHEAD = 0.5
"""Metres to the middle of the opening from the hips of who goes in headfirst: they are at its edge, the head is in it."""
_ONE: Mapping[str, Callable[[Put, Fit, About], list[Piece]]] = {
    **{f"{OPENED}{kind}": _open for kind in VEHICLES},
    **{f"{ENTERED}{kind}": _beside(IN_AT, IN_GAP, 0.3, 82.0) for kind in VEHICLES},
    **{f"{DIVED}{kind}": _beside(DIVE_AT, DIVE_GAP, DIVE_AHEAD, HALF_OPEN) for kind in DIVED_INTO},
    **{f"{LEFT}{kind}": _beside(OUT_AT, OUT_GAP, -0.02, 98.0) for kind in VEHICLES},
    **{f"{SHUT}{kind}": _beside(SHUT_AT, SHUT_GAP, 0.2, AJAR) for kind in VEHICLES},
    **{f"{LEANT}{kind}": _leaning for kind in WINDOWED},
    **{f"{COMING}{kind}": _coming for kind in VEHICLES},
    **{f"{REAR}{kind}": _rear for kind in LOADED},
    **{f"tail_of_{kind}": _tail(kind) for kind in TAIL},
}
MADE: Mapping[str, Callable[[Put, Fit, About], list[Piece]]] = {**_ONE, **{f"{BOTH}{kind}": _ONE[kind] for kind in PAIRED}}
"""Builders by the kind of fitting."""
