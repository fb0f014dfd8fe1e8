"""Where hands are on what somebody stands at: palms flat on the wall behind, on the counter's top, on the rail, at the lock. Only data."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots import big_words
from storyboard.shots.propped_words import LEANT_AT
from storyboard.shots.sliding import GATES as LIFT_GATES
from storyboard.shots.vehicle_words import VEHICLES
from storyboard.staging.against import UPWARDS
from storyboard.staging.fits_vehicles import LOW_DOWN, hood, knocked_on
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import beside

LETS_DOWN = (Pose.PULL, Pose.HAUL, Pose.DRAG, Pose.LOWER, Pose.PUSH, Pose.SLAM)
"""What is done to a roller shutter that comes down."""
HALF_DOWN = 1.16
"""Metres over the ground of the edge of such a shutter, where the hands are."""


class At(NamedTuple):
    """A point before somebody, metres."""

    ahead: float
    up: float
    """Above the floor they are on; from the eyes for `eye`."""
    aside: float
    """To their own left."""
    eye: bool = False


Hands = tuple[At | None, At | None]
"""For the left and the right hand; None leaves it to the pose."""

COUNTER_TOP, RAIL = 1.07, 1.03
"""Metres: where a palm is on a counter, and on a railing."""
_SERVES: Hands = (At(0.36, COUNTER_TOP, 0.34), At(0.5, COUNTER_TOP + 0.03, -0.06))
_ON_TOP: Hands = (At(0.46, COUNTER_TOP, 0.26), At(0.46, COUNTER_TOP, -0.26))
_IDLE = (Pose.STAND, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.SCAN)
_FLAT: Hands = (At(-0.16, 0.86, 0.4), At(-0.16, 0.86, -0.4))

_AT_WORK: Hands = (At(0.5, 1.06, 0.24), At(0.52, 1.16, -0.2))
_WORKING = (
    *_IDLE,
    Pose.PULL,
    Pose.PUSH,
    Pose.HAUL,
    Pose.TEND,
    Pose.REACH,
    Pose.PRESS,
    Pose.WASH,
    Pose.HOLD,
    Pose.LISTEN,
    Pose.LIFT,
    Pose.KNOT,
)

_AT_LEANT = At(0.64, 0.92, -0.06)
_LAID = (Pose.REACH, Pose.PAT, Pose.PRESS, Pose.RUB, Pose.TEND, Pose.KNOCK, Pose.WASH, Pose.OPEN_DOOR, Pose.STAND)
OVER_TOP = 1.3
"""Metres: the highest top that a hand is laid on."""
_OPENING = (Pose.OPEN_DOOR, Pose.SLAM, Pose.PUT, Pose.TAKE)
DOOR_HANDS: dict[str, Hands] = {
    "oven_door": (At(0.3, 0.92, 0.3), At(0.3, 0.9, -0.2)),
    "washer_door": (At(0.5, 0.92, 0.3), At(0.6, 0.84, -0.2)),
    "fridge_door": (At(0.34, 1.18, 0.3), At(0.46, 1.14, -0.1)),
    "safe_door": (At(0.36, 1.0, 0.3), At(0.46, 0.98, -0.1)),
    "locker_door": (At(0.36, 1.2, 0.3), At(0.46, 1.2, -0.1)),
    "cupboard_door": (At(0.34, 1.5, 0.38), At(0.44, 1.46, -0.1)),
    "drawer": (At(0.34, 0.86, 0.26), At(0.34, 0.86, -0.26)),
    "wall_box": (At(0.3, 1.3, 0.24), At(0.42, 1.34, -0.1)),
}
"""One hand on the open door, the other inside."""

GRIPS: dict[tuple[str, Pose], Hands] = {
    **{("doorway", pose): (None, At(0.1, 1.4, -0.5)) for pose in (Pose.REACH, Pose.PAT, Pose.RUB, Pose.PRESS, Pose.PULL)},
    **{("railing", pose): (At(0.36, RAIL, 0.3), At(0.36, RAIL, -0.3)) for pose in (Pose.HOLD, Pose.REACH, Pose.PULL)},
    ("doorway", Pose.PEEK): (None, At(0.24, -0.3, 0.32, eye=True)),
    **{("wall", pose): _FLAT for pose in (*_IDLE, Pose.SQUEEZE)},
    ("window", Pose.SPY): (None, At(0.44, -0.16, -0.3, eye=True)),
    **{("counter", pose): _SERVES for pose in (Pose.PUT, Pose.PUSH, Pose.COUNT, Pose.REACH, Pose.GIVE, Pose.WRITE, Pose.RUB, Pose.WASH)},
    **{("counter", pose): _ON_TOP for pose in (Pose.STAND, Pose.PRESS, Pose.LOOK_DOWN, Pose.LOOK_UP, Pose.SLAM)},
    **{(kind, pose): hands for kind, hands in DOOR_HANDS.items() for pose in (*_WORKING, *_OPENING)},
    **{("window", pose): (None, At(0.5, -0.12, -0.05, eye=True)) for pose in (Pose.FIGHT, Pose.SLAM, Pose.KNOCK)},
    **{("window", pose): (None, At(0.42, 1.56, -0.34)) for pose in (Pose.WASH, Pose.RUB)},
    ("window", Pose.PRESS): (At(0.56, -0.2, 0.3, eye=True), At(0.56, -0.16, -0.3, eye=True)),
    **{("curtain", pose): (None, At(0.42, 1.5, -0.18)) for pose in (*_OPENING, *_WORKING, Pose.STAND, Pose.PEEK)},
    ("shutter", Pose.LIFT): (At(0.2, 1.86, 0.34), At(0.2, 1.86, -0.34)),
    **{("shutter", pose): (At(0.36, HALF_DOWN, 0.3), At(0.36, HALF_DOWN, -0.3)) for pose in LETS_DOWN},
    ("block", Pose.KNOCK): (At(0.42, 0.82, 0.12), At(0.48, 1.04, -0.14)),
    ("pegged", Pose.KNOCK): (At(0.57, 0.15, 0.05), At(0.46, 0.44, -0.16)),
    ("nailed", Pose.KNOCK): (At(0.56, 1.36, 0.06), At(0.4, 1.42, -0.2)),
    ("typewriter", Pose.HOLD): (At(0.4, 0.98, 0.26), At(0.46, 1.3, -0.08)),
    **{(kind, Pose.POUR): (At(0.44, 1.1, 0.16), At(0.42, 1.22, -0.1)) for kind in ("bin", "basin", "railing")},
    **{(at, pose): (None, At(0.52, 0.92, -0.06)) for at in ("fire", "hearth") for pose in (Pose.PUT, Pose.DROP)},
    **{("bin", pose): (None, At(0.52, 1.06, -0.04)) for pose in (Pose.PUT, Pose.DROP, Pose.GIVE)},
    **{("desk", pose): (At(0.34, 0.86, 0.2), At(0.46, 0.88, -0.1)) for pose in (Pose.PUT, Pose.COUNT)},
    ("sill", Pose.CLIMB): (At(0.26, 1.2, 0.66), At(0.26, 1.3, -0.66)),
    **{("railing", pose): (At(0.36, RAIL, 0.34), At(0.36, RAIL, -0.34)) for pose in (*_IDLE, Pose.CALL, Pose.CRY)},
    **{("lock", pose): (None, At(0.54, 1.05, -0.3)) for pose in (Pose.TEND, Pose.OPEN_DOOR, Pose.REACH, Pose.STAND, Pose.HOLD, Pose.KNOT)},
    **{
        ("hook", pose): (At(0.44, 1.5, 0.34), At(0.44, 1.5, -0.34))
        for pose in (Pose.REACH, Pose.LIFT, Pose.PUT, Pose.STAND, Pose.TEND, Pose.HANG)
    },
    **{(kind, pose): _AT_WORK for kind in ("machine", "console", "cabinet", "workbench", "altar") for pose in _WORKING},
    **{("periscope", pose): (At(0.4, 1.4, 0.27), At(0.4, 1.4, -0.27)) for pose in (Pose.SPY, *_WORKING)},
    **{("oven", pose): (At(0.54, 1.2, 0.22), At(0.5, 1.1, -0.22)) for pose in _WORKING},
    **{("lectern", pose): (At(0.4, 1.16, 0.26), At(0.4, 1.16, -0.26)) for pose in _WORKING},
    ("lid", Pose.OPEN_DOOR): (At(0.6, 0.76, 0.24), At(0.6, 0.76, -0.24)),
    **{(kind, Pose.OPEN_DOOR): (At(0.6, 1.5, 0.3), At(0.6, 1.5, -0.3)) for kind in ("hood", "boot")},
    **{("boot", pose): (At(0.66, 0.99, 0.26), At(0.66, 0.99, -0.26)) for pose in (Pose.SLAM, Pose.PRESS, Pose.PUSH)},
    **{("hood", pose): (At(0.64, 0.87, 0.26), At(0.64, 0.87, -0.26)) for pose in (Pose.SLAM, Pose.PUSH)},
    **{(gate, Pose.OPEN_DOOR): (At(0.5, 1.02, 0.03), At(0.5, 1.24, -0.03)) for gate in sorted(LIFT_GATES)},
    ("lift_gate", Pose.SQUEEZE): (At(0.02, 0.72, 0.22), At(0.02, 0.72, -0.22)),
    **{("gate", pose): (None, At(0.58, 1.02, -0.1)) for pose in (*_LAID, Pose.PULL, Pose.PUSH)},
    **{("basin", pose): (None, At(0.68, 1.03, -0.04)) for pose in _LAID},
    **{("mirror", pose): (None, At(0.42, 1.46, -0.06)) for pose in _LAID},
    **{(kind, pose): (None, At(0.53, 1.34, -0.02)) for kind in ("panel", "switch") for pose in _LAID},
    **{("chair", pose): (None, At(0.3, 0.93, -0.04)) for pose in _LAID},
    **{("chair", pose): (At(0.3, 0.92, 0.17), At(0.3, 0.92, -0.17)) for pose in (Pose.PULL, Pose.PUSH)},
    **{("bench", pose): (None, At(0.36, 0.88, -0.04)) for pose in _LAID},
    **{("tree_by", pose): (None, At(0.46, 1.34, -0.04)) for pose in _LAID},
    **{("wall", pose): (None, At(0.54, 1.3, -0.06)) for pose in (Pose.REACH, Pose.PAT, Pose.RUB, Pose.WASH)},
    **{("bed", pose): (None, At(0.46, 0.6, -0.06)) for pose in _LAID},
    **{(at, Pose.PUT): (None, _AT_LEANT) for at in sorted(LEANT_AT)},
    **{("mantel", pose): (None, At(0.46, 1.22, -0.06)) for pose in _LAID},
    **{("side", pose): (None, At(0.42, 0.66, -0.06)) for pose in _LAID},
    **{("bonnet", pose): (None, At(0.56, 0.92, -0.06)) for pose in _LAID},
    ("desk", Pose.HOLD): (At(0.36, 0.8, 0.24), At(0.36, 0.8, -0.24)),
    **{("desk", pose): (None, At(0.42, 0.84, -0.06)) for pose in (Pose.REACH, Pose.PAT, Pose.PRESS, Pose.KNOCK, Pose.RUB)},
    **{("window", pose): (At(0.3, 1.3, 0.42), At(0.3, 1.3, -0.42)) for pose in (Pose.OPEN_DOOR, Pose.REACH)},
    (f"{big_words.PUSHED}bookcase", Pose.PUT): (None, At(0.5, 1.32, -0.08)),
    **{("trough", pose): (At(0.5, 0.72, 0.24), At(0.5, 0.68, -0.24)) for pose in _WORKING},
    **{("well", pose): (At(0.52, 1.42, 0.05), At(0.5, 1.16, -0.03)) for pose in (Pose.HAUL, Pose.PULL, Pose.DRAG, Pose.REACH)},
    **{("well", pose): (At(0.3, 0.84, 0.3), At(0.3, 0.84, -0.3)) for pose in (Pose.STAND, Pose.LOOK_DOWN, Pose.LEAN, Pose.CALL)},
}
"""By `Blocking.at` and what is done there."""


def _up(kind: str) -> float:
    """Metres above the floor of a hand that is laid on something: on its top, or on the front of what is higher than a breast."""
    high = KINDS[kind].seat or KINDS[kind].height
    return round(max(0.5, high + 0.03), 3) if high < OVER_TOP else 1.26


def _against(kind: str) -> Hands:
    """Both palms on the side of something great, below its top; of a wheelchair on its handles."""
    if kind == "wheelchair":
        return At(0.5, 0.92, 0.23), At(0.5, 0.92, -0.23)
    up = round(max(0.5, min(1.2, KINDS[kind].height * 0.8)), 3)
    return At(0.52, up, 0.2), At(0.52, up, -0.2)


GRIPS.update(
    {
        (f"{big_words.PUSHED}{kind}", pose): (None, At(0.5, _up(kind), -0.08))
        for kind in big_words.BIG
        for pose in (Pose.REACH, Pose.PAT, Pose.PRESS, Pose.RUB, Pose.KNOCK, Pose.WASH)
    }
)
GRIPS.update({(f"{big_words.PUSHED}{kind}", pose): _against(kind) for kind in big_words.BIG for pose in (Pose.PUSH, Pose.PULL, Pose.TEND)})
GRIPS.update({(f"{big_words.JAMMED}{kind}", pose): _against(kind) for kind in big_words.JAMS for pose in (Pose.PUSH, Pose.PULL)})


def _on_vehicle(kind: str) -> dict[tuple[str, Pose], Hands]:
    """A hand on the open door, both on what is pushed or shut, one on the bonnet or the roof that is slapped."""
    held: dict[tuple[str, Pose], Hands] = dict.fromkeys(
        ((kind, pose) for pose in (Pose.STAND, Pose.OPEN_DOOR, Pose.REACH, Pose.HOLD)), (None, At(0.52, 1.2, -0.16))
    )
    return held | {
        (kind, Pose.PUSH): (At(0.56, 0.93, 0.2), At(0.56, 0.93, -0.2)),
        **dict.fromkeys(((kind, done) for done in (Pose.PAT, Pose.RUB, Pose.WASH)), (None, At(0.58, round(hood(kind) + 0.06, 3), -0.06))),
        (kind, Pose.KNOCK): (None, At(0.5, knocked_on(kind), -0.04)),
        (kind, Pose.SLAM): (At(0.46, 1.22, 0.1), At(0.5, 1.05, -0.16)),
    }


GRIPS.update({key: hands for kind in VEHICLES for key, hands in _on_vehicle(kind).items()})
GRIPS[big_words.PLAYED, Pose.TYPE] = (At(0.4, 0.76, 0.2), At(0.4, 0.76, -0.16))


ON_WHEEL = (At(0.44, 0.42, 0.12), At(0.42, 0.3, -0.1))
"""Both hands of who kneels at the wheel of a vehicle."""


def grip(figure: Figure, item: Blocking, eye: Vec) -> tuple[Vec | None, Vec | None] | None:
    """Where the hands of somebody are on what they are at; None where the pose has them. Who holds something keeps it in the right hand."""
    at_wheel = item.at in VEHICLES and item.pose in LOW_DOWN
    left, right = ON_WHEEL if at_wheel else GRIPS.get((item.at, item.gesture or item.pose), (None, None))
    if left is None and right is None:
        return None
    return _point(figure, left, eye), _point(figure, right, eye)


def _point(figure: Figure, at: At | None, eye: Vec) -> Vec | None:
    if at is None:
        return None
    return beside(figure, at.ahead, (eye[1] if at.eye else figure.floor) + at.up, at.aside)


LIFTS_LID = frozenset({Pose.PULL, Pose.OPEN_DOOR, Pose.KNEEL})
"""What is done to a lid in the floor, on the knees."""


def lifting(figure: Figure) -> Figure:
    """Both hands on the near edge of a lid in the floor, nothing else in them."""
    left, right = (beside(figure, LID[0], figure.floor + LID[1], side * 0.24) for side in (1, -1))
    kept = {"pose": Pose.KNEEL, "gesture": None, "holds": "", "other": "", "fingers": UPWARDS}
    return figure.model_copy(update={**kept, "touch": (left, right), "gaze": right})


def upright(figure: Figure) -> Figure:
    """Who draws something down stands straight before it: the weight goes down, and not away from it."""
    return figure.model_copy(update={"pose": Pose.STAND}) if figure.pose in LETS_DOWN else figure


LID = (0.7, 0.62)
"""Metres to the edge of a lid that is half up: ahead, and above the floor."""
