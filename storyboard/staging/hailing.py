"""The picture of who hails a vehicle: them at the kerb in front, beyond them what comes along it, both whole. Metres, degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Shot
from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.shots.vehicle_words import HAILING
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.camera import WHOLE, Setup, composed, direction
from storyboard.staging.setups import PLACES
from storyboard.staging.space import add, mix

ASIDE, LENS, NEAR = 28.0, 35.0, 5.0
"""Degrees the lens is turned after the road, its millimetres, and how near it may be."""
SEEN = 3.4
"""Metres of a vehicle behind its nose that are in the picture; a bus may reach out of it."""
ARM = 0.34
"""Metres that a raised hand is over a head."""


def camera(shot: Shot, subjects: Sequence[Figure], blocking: Sequence[Blocking], pieces: Sequence[Piece], aspect: float) -> Camera | None:
    """The lens of a picture of who hails and of what they hail; None for any other picture, and for one that is closer."""
    at = {item.character: item.at.removeprefix(HAILING) for item in blocking if item.at.startswith(HAILING)}
    who = next((one for one in subjects if one.character in at), None)
    if who is None or shot.framing in PLACES or shot.size not in WHOLE:
        return None
    coming = [item for item in pieces if item.kind == at[who.character] and item.moving]
    if not coming:
        return None
    car = min(coming, key=lambda item: math.hypot(item.x - who.x, item.z - who.z))
    points = [*_front(car, who), *people.extent(who), add(people.crown_point(who), (0.0, ARM, 0.0))]
    middle = mix((who.x, who.floor + 1.0, who.z), (car.x, 1.0, car.z), 0.4)
    side = -math.copysign(ASIDE, who.facing)
    return composed(Setup(direction(side, -3.0), middle, middle, (0.5, 0.6), LENS, NEAR, must=points), aspect)


def _front(car: Piece, who: Figure) -> list[Vec]:
    """The corners of a vehicle that are nearest to somebody, and those of its flanks so far behind its nose as is to be seen."""
    corners = sorted(solid.corners(car), key=lambda corner: math.hypot(corner[0] - who.x, corner[2] - who.z))
    near, far = corners[: len(corners) // 2], corners[len(corners) // 2 :]
    share = min(1.0, SEEN / car.width)
    return [*near, *(mix(one, _along(one, far, car.width), share) for one in near)]


def _along(corner: Vec, others: Sequence[Vec], width: float) -> Vec:
    """The corner at the other end of the same edge, which is as long as the vehicle."""
    return min(others, key=lambda other: abs(math.dist(corner, other) - width))
