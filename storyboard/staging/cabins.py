"""The insides of what is driven on a road: saloon cars, police cars, vans, lorries and tuk-tuks, with the road that goes by."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Piece
from storyboard.staging.action import Action
from storyboard.staging.machines import MACHINES
from storyboard.staging.pieces import piece
from storyboard.staging.roads import Road, past
from storyboard.staging.vehicles import LEFT, RIGHT, Fitting

ABREAST = {"van": 4, "truck": 4, "pickup": 4} | dict.fromkeys(MACHINES, 3)
"""Most who sit side by side in front; two in a car, and three who are said to."""


def abreast(vehicle: str) -> int:
    """How many sit side by side in the front of a vehicle."""
    return ABREAST.get(vehicle, 2)


def _saloon(wheel: float) -> tuple[Piece, ...]:
    return (
        piece("car_seat", -0.38, -0.12),
        piece("car_seat", 0.38, -0.12),
        piece("car_bench", 0.0, -1.1),
        piece("car_tail", 0.0, -1.72),
        piece("dashboard", 0.0, 0.78, 180, y=0.24),
        piece("steering_wheel", wheel, 0.5, 180),
        piece("windscreen", 0.0, 0.92, 180, y=0.74, height=0.7),
        *(piece("car_door", side * 0.76, z, -90.0 * side, width=wide) for side in (-1, 1) for z, wide in ((0.0, 1.1), (-1.08, 1.0))),
        piece("car_roof", 0.0, -0.5),
    )


def _police(wheel: float) -> tuple[Piece, ...]:
    """A grille before the back seat, a radio on the dashboard, a lamp on the roof."""
    more = (
        piece("cage_grille", 0.0, -0.56),
        piece("radio_set", 0.0, 0.66, 180, y=0.8, width=0.34, height=0.16, depth=0.16),
    )
    return (*_saloon(wheel), *more)


def _high_cab(wheel: float) -> tuple[Piece, ...]:
    """One bench across, the wall of the load behind it, a tall windscreen, great mirrors outside the doors."""
    return (
        piece("car_bench", 0.0, -0.2, width=1.9),
        piece("cab_back", 0.0, -0.62),
        piece("dashboard", 0.0, 0.82, 180, width=1.95, y=0.24),
        piece("steering_wheel", wheel, 0.5, 180, y=0.56, width=0.44, height=0.44),
        piece("windscreen", 0.0, 0.96, 180, width=1.95, height=0.94, y=0.7),
        piece("car_door", -1.02, 0.0, 90, height=1.08),
        piece("car_door", 1.02, 0.0, -90, height=1.08),
        piece("wing_mirror", -1.3, 0.72, 0.0),
        piece("wing_mirror", 1.3, 0.72, 0.0),
        piece("car_roof", 0.0, -0.1, width=1.95, depth=1.6, y=1.56),
    )


def _tuk_tuk(wheel: float) -> tuple[Piece, ...]:
    """Open at its sides: a canopy with a fringe on four posts, handlebars for a wheel, a bench behind."""
    return (
        piece("car_seat", wheel, -0.12, width=0.5, height=0.62),
        piece("car_bench", 0.0, -1.1, height=0.82),
        piece("handlebars", wheel, 0.42, 180),
        piece("fringed_roof", 0.0, -0.42),
    )


def _coach(_: float) -> tuple[Piece, ...]:
    """A padded bench across, doors with windows and curtains, a lamp in the corner; whoever drives sits outside."""
    sides = tuple(
        part
        for side in (-1, 1)
        for part in (
            piece("car_door", side * 0.82, 0.0, -90.0 * side, width=1.2, tone=0.75),
            piece("curtain", side * 0.8, -0.5, -90.0 * side, width=0.3, height=1.0, y=0.8),
            piece("curtain", side * 0.8, 0.42, -90.0 * side, width=0.22, height=1.0, y=0.8),
        )
    )
    return (
        piece("car_bench", 0.0, -0.2, width=1.5, height=1.25, tone=0.72),
        piece("boards", 0.0, -0.56, width=1.7, height=1.85, tone=0.6),
        piece("wall_picture", 0.0, -0.53, y=1.42, width=0.34, height=0.26),
        piece("lantern", -0.62, -0.42, y=1.32, width=0.16, height=0.28, depth=0.16),
        piece("car_roof", 0.0, -0.1, width=1.7, depth=1.4, y=1.84),
        *sides,
    )


CABS: dict[str, Callable[[float], tuple[Piece, ...]]] = {
    "police_car": _police,
    "van": _high_cab,
    "truck": _high_cab,
    "pickup": _high_cab,
    "tuk_tuk": _tuk_tuk,
    "coach": _coach,
}
"""What is around who rides in a vehicle that is no saloon, by the side its driver is on."""

FARTHEST_WHEEL = 0.9
"""Metres from the middle of a cab within which somebody sits at the wheel."""
SUBURB = (
    piece("tree", -7.0, -16.0),
    piece("tree", 6.5, -19.0),
    piece("house", -13.0, -27.0),
    piece("house", 14.0, -30.0),
)
"""What goes by where nothing says what road it is."""


def cabin(action: Action, vehicle: str, road: Road | None) -> Fitting:
    """A vehicle that drives towards the master camera, its wheel in front of whoever drives, its road behind the glass."""
    wheel = math.copysign(max(RIGHT, abs(action.driver)), action.driver) if abs(action.driver) < FARTHEST_WHEEL else LEFT
    if vehicle in MACHINES:
        machine = MACHINES[vehicle]
        return Fitting(None, (*machine.cab(wheel), *(() if machine.high or road is None else past(road))))
    made = CABS.get(vehicle, _saloon)(wheel)
    return Fitting(None, (*made, *(past(road) if road else SUBURB)))
