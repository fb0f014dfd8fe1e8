"""People on the seats of a vehicle, besides driving: at its mirror, at the horn, turned to the back, out of the window, buckled up."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from storyboard.model.shots import Blocking, Expression, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.seat_words import BEHIND, BETWEEN, BUCKLED, GLOVEBOX, IGNITION, KISSED, MIRROR, PANE, STRUCK, WINDOW
from storyboard.staging.figures import bones
from storyboard.staging.space import rounded

MIRROR_AT = (0.1, 1.24, 0.42)
"""Metres from the middle of a car, on the side of who turns it, to its mirror."""
_WHEEL = (0.86, 0.42)
"""Height of the middle of a steering wheel, and how far before the seat it is, in metres."""
_RIM = 0.13
"""Metres from its middle to where a fist comes down on its rim."""
_OUT, _OVER = 0.2, 0.1
"""Metres that somebody moves on a seat to lean out of a window, and over to the next seat."""


def _inwards(figure: Figure) -> int:
    """Which side of somebody who looks ahead the middle of the car is on: 0 their left, 1 their right."""
    return 1 if figure.x > 0 else 0


def _one(side: int, at: Vec, other: Vec | None = None) -> tuple[Vec | None, Vec | None]:
    """A point for the hand of that side, and one for the other."""
    return (rounded(at), other) if side == 0 else (other, rounded(at))


def _side(side: int) -> str:
    return ("left", "right")[side]


def _at_mirror(figure: Figure) -> Figure:
    """A hand at the mirror, towards the middle of the car, clear of the face; the eyes in it."""
    at = (math.copysign(MIRROR_AT[0] + 0.07, figure.x), MIRROR_AT[1] - 0.02, MIRROR_AT[2] - 0.04)
    return figure.model_copy(update={"touch": _one(_inwards(figure), at), "gaze": at, "fingers": ""})


def _striking(figure: Figure) -> Figure:
    """A fist on the wheel before them, or on the dashboard of who does not drive."""
    at = (figure.x, _WHEEL[0] + (_RIM if figure.pose is Pose.DRIVE else 0.0), figure.z + _WHEEL[1])
    return figure.model_copy(update={"touch": (None, at), "fingers": "strike", "gaze": at})


def _turned(figure: Figure) -> Figure:
    """Turned between the seats, the arm on that side stretched to the back, the eyes there too."""
    side = _inwards(figure)
    at = (figure.x + (0.36 if side == 0 else -0.36), 0.98, figure.z - 0.5)
    return figure.model_copy(update={"touch": _one(side, at), "gaze": at, "mount": f"turned_{_side(side)}"})


def _leaning_out(figure: Figure) -> Figure:
    """Head and shoulder out over the door, a forearm on it; who aims has the weapon out before it."""
    side, out = 1 - _inwards(figure), math.copysign(1.0, figure.x)
    sill, ahead = (figure.x + out * 0.5, 0.84, figure.z + 0.2), rounded((figure.x + out * 0.52, 0.96, figure.z + 0.5))
    aims = figure.gesture in (Pose.AIM, Pose.SHOOT)
    moved: dict[str, object] = {"x": round(figure.x + out * _OUT, 3), "touch": _one(side, sill), "mount": f"leaning_out_{_side(side)}"}
    if aims:
        moved |= {"touch": (None, ahead), "gaze": rounded((ahead[0], 1.0, figure.z + 9.0))}
    return figure.model_copy(update=moved)


def _buckling(figure: Figure) -> Figure:
    """The belt across the chest, both hands at its buckle."""
    side = _inwards(figure)
    at = (figure.x + (0.17 if side == 0 else -0.17), 0.52, figure.z + 0.1)
    other = (at[0] * 0.9 + figure.x * 0.1, at[1] + 0.05, at[2] + 0.03)
    return figure.model_copy(update={"touch": _one(side, at, other), "gaze": at, "fingers": f"belted_{_side(1 - side)}", "holds": ""})


def _between(figure: Figure) -> Figure:
    """From the back seat forward into the gap, a hand on either seat in front."""
    hands = ((0.26, 0.98, -0.3), (-0.26, 0.98, -0.3))
    return figure.model_copy(update={"x": 0.0, "z": round(figure.z + 0.22, 3), "mount": "between_seats", "touch": hands})


GLOVEBOX_AT = (0.4, 0.62, 0.56)
"""Metres from the middle of a car, on the side of who does not drive, to its open glove compartment."""


def _in_glovebox(figure: Figure) -> Figure:
    """A hand in the compartment before who sits beside the driver, who reaches across to it."""
    x, y, z = GLOVEBOX_AT
    side = math.copysign(1.0, figure.x) * (-1 if figure.pose is Pose.DRIVE else 1)
    at = (x * side, y + 0.12, figure.z + z - 0.06)
    return figure.model_copy(update={"touch": _one(_inwards(figure), at), "gaze": at})


def _igniting(figure: Figure) -> Figure:
    """A hand at the key beside the wheel, towards the middle of the car."""
    at = (figure.x - math.copysign(0.25, figure.x), 0.7, figure.z + 0.36)
    return figure.model_copy(
        update={"touch": _one(_inwards(figure), at), "gaze": at, "fingers": f"ignite_{_side(_inwards(figure))}", "holds": ""}
    )


def _at_pane(figure: Figure) -> Figure:
    """The head against the glass beside them."""
    out = math.copysign(0.12, figure.x)
    return figure.model_copy(update={"x": round(figure.x + out, 3), "mount": f"at_pane_{_side(1 - _inwards(figure))}", "holds": ""})


DOINGS: dict[str, Callable[[Figure], Figure]] = {
    MIRROR: _at_mirror,
    STRUCK: _striking,
    BEHIND: _turned,
    WINDOW: _leaning_out,
    BUCKLED: _buckling,
    BETWEEN: _between,
    GLOVEBOX: _in_glovebox,
    IGNITION: _igniting,
    PANE: _at_pane,
}
"""By `Blocking.at`."""


def kissed(figures: Sequence[Figure], blocking: Sequence[Blocking]) -> tuple[Figure, ...]:
    """The figures with who kisses somebody on the next seat leaning over to them, and those to who kisses them."""
    by_id = {figure.character: figure for figure in figures}
    for item in blocking:
        if item.at == KISSED and item.gaze != item.character and {item.character, item.gaze} <= by_id.keys():
            one, other = by_id[item.character], by_id[item.gaze]
            by_id[item.character], by_id[item.gaze] = _over(one, other), _over(other, one)
            one, other = by_id[item.character], by_id[item.gaze]
            by_id[item.character] = one.model_copy(update={"gaze": rounded(bones(other).eye)})
            by_id[item.gaze] = other.model_copy(update={"gaze": rounded(bones(one).eye)})
    return tuple(by_id.values())


def _over(figure: Figure, other: Figure) -> Figure:
    """Somebody who leans over to the next seat, the eyes shut."""
    to_left = other.x > figure.x
    moved = {"x": round(figure.x + (_OVER if to_left else -_OVER), 3), "mount": f"leaning_over_{_side(0 if to_left else 1)}"}
    return figure.model_copy(update={**moved, "pose": Pose.SIT, "gesture": Pose.KISS, "holds": "", "expression": Expression.EYES_SHUT})
