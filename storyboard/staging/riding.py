"""How people sit on what carries them, and how the old stand: rows of targets like those of the poses."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.cast import Age
from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.relation_words import IN_LAP, ON_BACK, ON_SHOULDERS
from storyboard.shots.touches import IN_ARMS
from storyboard.shots.vehicle_words import VEHICLES
from storyboard.staging.fits_vehicles import PLUNGED
from storyboard.staging.stance import Limb, Stance, foot, forward

SEIZED, HELD_UP, BENT_TO_HAND = "seized", "held_up", "bent_to_hand"
"""`Figure.mount` of who is had by the collar, up on the toes, and of who hangs in hands under the arms."""
BY_FEET = "by_feet"
"""`Figure.mount` of who is dragged by the feet."""
TURNING = "turning"
"""`Figure.mount` of who is turned round from behind."""
ELBOWING, WINDED = "elbowing_", "winded"
"""`Figure.mount` of who drives an elbow back into somebody, before the side it is of, and of whom it doubles up."""
BENT_UNDER = "bent_under"
"""`Figure.mount` of who goes bent under what is on the back."""
TUGGING = "tugging"
"""`Figure.mount` of who pulls at a thing that another pulls at too."""
HAULING = "hauling"
"""`Figure.mount` of who drags somebody: bent over them, going backwards."""

VAULT = "vault"
"""`Figure.mount` of who goes over something on one hand, the legs swung to the side."""

SET_DOWN, LAID_LOW = "set_down", "laid_low"
"""`Figure.mount` of who sets something large on the ground, the knees bent and the back, and of who lays something small there."""


SLUMPED, PINNED, SLAMMING = "slumped", "pinned", "slamming"
"""`Figure.mount` of who sinks down a wall at their back, of who is thrown back against it, and of who throws a door to."""


TUMBLING, BARRING = "tumbling", "barring"
"""`Figure.mount` of who goes headfirst through a window, and of who spreads the arms so that nobody gets past."""
BOARDING, ALIGHTING = "boarding", "alighting"
"""`Figure.mount` of who gets into a vehicle, head first, a hand on its roof, and of who rises out of one with a foot on the ground."""


OUT_OF_WINDOW = "out_of_window"
"""`Figure.mount` of who is out of the window of a vehicle to the waist: the legs are drawn up behind its door."""
UNDERNEATH = "underneath"
"""`Figure.mount` of who lies under a vehicle: only the legs are out."""
PLUNGING = "plunging"
"""`Figure.mount` of who throws themselves headfirst into a vehicle: in the air, the legs kicked up behind."""
SIGHTING = "sighting"
"""`Figure.mount` of who lies on the belly, both elbows on the ground, and looks through something or aims."""
SPRAWLED = "sprawled"
"""`Figure.mount` of who has come down on the back in something soft or broken, arms and legs flung up."""
HEADFIRST = "headfirst"
"""`Figure.mount` of who dives into water, the arms stretched before the head."""
FLOATING, SUBMERGED = "floating", "submerged"
"""`Figure.mount` of who floats in space, and of who swims under water: there is no surface around them."""
DIVING = "diving"
"""`Figure.mount` of who throws themselves at somebody's hips."""


MOUNTING = "mounting"
"""`Figure.mount` of who swings a leg over what they are about to ride."""


def _leant(side: float, *, seated: bool) -> Stance:
    """The weight to the left (1) or the right (-1), the head laid over."""
    legs = (foot(0.085, 0.04, 0.26, pole=(0.2, 1.0, 0.8)), foot(0.085, 0.04, 0.23, pole=(0.2, 1.0, 0.8)))
    low = Limb((0.05, 0.06, 0.14), (1.0, -0.4, -0.4), "relaxed", (0.2, 1.0, 0.1))
    own = Stance(bend=-11.0 * side, hips=-3.0 * side, lean=4.0, head=(0.0, 10.0, -26.0 * side), seated=seated)
    return replace(own, left=low, right=low, foot_left=legs[0], foot_right=legs[1]) if seated else own


_LEGS = foot(0.085, 0.04, 0.26, pole=(0.2, 1.0, 0.8))
_AT_REST = Limb((0.05, 0.06, 0.14), (1.0, -0.4, -0.4), "relaxed", (0.2, 1.0, 0.1))


def _in_seat(bend: float = 0.0, twist: float = 0.0, lean: float = 0.0, head: Vec = (0.0, 0.0, 0.0)) -> dict[str, Stance]:
    """Somebody on the seat of a vehicle who moves to their left, and the mirrored one, by side."""
    base = Stance(left=_AT_REST, right=_AT_REST, foot_left=_LEGS, foot_right=_LEGS, seated=True, lean=lean)
    yaw, pitch, roll = head
    return {
        name: replace(base, bend=-side * bend, twist=side * twist, head=(side * yaw, pitch, side * roll))
        for name, side in (("left", 1.0), ("right", -1.0))
    }


_IN_SEATS = {
    "turned": _in_seat(twist=52.0, bend=14.0, lean=-2.0, head=(58.0, 6.0, 0.0)),
    "leaning_out": _in_seat(bend=27.0, twist=14.0, lean=8.0, head=(20.0, -4.0, 12.0)),
    "at_pane": _in_seat(bend=15.0, lean=-4.0, head=(12.0, 8.0, 30.0)),
    "leaning_over": _in_seat(bend=25.0, twist=20.0, lean=4.0, head=(50.0, 0.0, 14.0)),
}


def _elbow_back(side: float) -> Stance:
    """The left (1) or the right (-1) elbow driven back, the fist at the own breast, the head turned after it."""
    driven = Limb((0.1, 0.12, 0.0), (0.15, 0.1, -1.0), "fist")
    other = Limb((0.02, 0.17, 0.16), (0.8, -0.5, -0.2), "fist")
    left, right = (driven, other) if side > 0 else (other, driven)
    feet = (foot(0.1, 0.04, 0.12), foot(0.11, 0.05, -0.12, 10))
    return Stance(left, right, *(feet if side < 0 else feet[::-1]), drop=0.03, lean=-6, twist=side * 26.0, head=(side * 30.0, 2.0, 0.0))


_SADDLED = Stance(
    left=Limb((0.08, 0.22, 0.14), (1.0, -0.4, -0.2), "relaxed", (0.4, 0.8, 0.0)),
    right=Limb((0.08, 0.22, 0.14), (1.0, -0.4, -0.2), "relaxed", (0.4, 0.8, 0.0)),
    foot_left=foot(0.11, -0.3, 0.15, 20, (0.3, 0.4, 1.0)),
    foot_right=foot(0.11, -0.3, 0.15, 20, (0.3, 0.4, 1.0)),
    seated=True,
)
MOUNTED: dict[str, Stance] = {
    **{f"leant{name}_{side}": _leant(way, seated=bool(name)) for name in ("", "_seated") for side, way in (("left", 1.0), ("right", -1.0))},
    **{f"{name}_{side}": stance for name, sides in _IN_SEATS.items() for side, stance in sides.items()},
    "between_seats": _in_seat(lean=40.0, head=(0.0, -20.0, 0.0))["left"],
    ON_SHOULDERS: _SADDLED,
    ON_BACK: replace(
        _SADDLED,
        foot_left=foot(0.2, -0.14, 0.3, 20, (1.0, 0.2, 1.0)),
        foot_right=foot(0.2, -0.14, 0.3, 20, (1.0, 0.2, 1.0)),
        lean=16,
    ),
    IN_LAP: replace(
        _SADDLED,
        foot_left=foot(0.05, -0.2, 0.3, 6, (0.2, 1.0, 0.6)),
        foot_right=foot(0.05, -0.2, 0.27, 6, (0.2, 1.0, 0.6)),
        lean=-4,
    ),
    "stepping": Stance(
        left=Limb((0.24, 0.12, 0.08), (0.5, -0.6, -0.6), "spread", (0.4, 0.8, 0.0)),
        right=Limb((0.22, 0.06, -0.06), (0.5, -0.6, -0.6), "spread", (0.4, 0.8, 0.0)),
        foot_left=foot(0.08, 0.22, 0.2, -6, (0.3, 0.5, 1.0)),
        foot_right=foot(0.06, 0.05, -0.1, 14),
        lean=14,
        head=(0.0, 16.0, 0.0),
    ),
    SEIZED: Stance(
        left=Limb((0.2, 0.16, 0.14), (0.8, -0.6, -0.4), "spread", (0.1, 0.2, -1.0), along=(0.4, 0.8, 0.3)),
        right=Limb((0.22, 0.12, 0.12), (0.8, -0.6, -0.4), "spread", (0.1, 0.2, -1.0), along=(0.4, 0.8, 0.3)),
        foot_left=foot(0.07, 0.075, 0.12, 36),
        foot_right=foot(0.08, 0.075, -0.06, 40),
        drop=-0.015,
        lean=-13,
        head=(0.0, -12.0, 6.0),
    ),
    HELD_UP: Stance(
        left=Limb((0.2, 0.2, 0.16), (1.0, -0.2, -0.3), "spread", (0.3, 0.8, 0.2), along=(0.7, 0.1, 0.7)),
        right=Limb((0.2, 0.2, 0.16), (1.0, -0.2, -0.3), "spread", (0.3, 0.8, 0.2), along=(0.7, 0.1, 0.7)),
        foot_left=foot(0.07, 0.16, 0.12, 34, (0.3, 0.4, 1.0)),
        foot_right=foot(0.08, 0.09, -0.02, 40, (0.3, 0.2, 1.0)),
        lean=-6,
        head=(0.0, 12.0, 0.0),
    ),
    TUMBLING: Stance(
        left=Limb((0.16, 0.46, 0.16), (0.8, 0.0, -0.3), "spread", (0.2, 0.4, -1.0), along=(0.2, 0.9, 0.3)),
        right=Limb((0.12, 0.5, 0.1), (0.8, 0.0, -0.3), "spread", (0.2, 0.4, -1.0), along=(0.1, 1.0, 0.2)),
        foot_left=foot(0.08, 0.14, -0.06, 60, (0.3, 0.2, 1.0)),
        foot_right=foot(0.12, 0.06, 0.06, 50, (0.3, 0.2, 1.0)),
        tilt=122,
        head=(0.0, -30.0, 0.0),
    ),
    SPRAWLED: Stance(
        left=Limb((0.3, 0.36, 0.26), (0.5, -0.6, -0.4), "spread", (0.6, 0.6, 0.0)),
        right=Limb((0.24, 0.52, 0.06), (0.5, -0.4, -0.8), "spread", (0.6, 0.6, 0.0)),
        foot_left=foot(0.14, 0.36, 0.42, -10, (0.3, 0.6, 1.0)),
        foot_right=foot(0.1, 0.22, 0.36, 8, (0.2, 0.6, 1.0)),
        drop=0.44,
        tilt=-62,
        lean=8,
        head=(0.0, 18.0, -10.0),
    ),
    HEADFIRST: Stance(
        left=Limb((0.03, 0.62, 0.08), (0.8, 0.0, -0.3), "flat", (0.4, 0.0, 1.0), along=(0.0, 1.0, 0.1)),
        right=Limb((0.03, 0.62, 0.08), (0.8, 0.0, -0.3), "flat", (0.4, 0.0, 1.0), along=(0.0, 1.0, 0.1)),
        foot_left=foot(0.04, 0.05, 0.0, 66),
        foot_right=foot(0.05, 0.08, -0.03, 66),
        tilt=128,
        head=(0.0, 10.0, 0.0),
    ),
    PLUNGING: Stance(
        left=Limb((0.05, 0.6, 0.04), (0.8, 0.0, -0.3), "spread", (0.2, 0.4, -1.0), along=(0.1, 1.0, 0.0)),
        right=Limb((0.02, 0.56, 0.08), (0.8, 0.0, -0.3), "spread", (0.2, 0.4, -1.0), along=(0.1, 1.0, 0.0)),
        foot_left=foot(0.1, 0.1, -0.2, 60, (0.2, 0.2, 1.0)),
        foot_right=foot(0.16, 0.05, 0.04, 50, (0.4, 0.2, 1.0)),
        drop=0.03,
        tilt=98,
        head=(0.0, -16.0, 0.0),
    ),
    SIGHTING: Stance(
        left=Limb((0.14, 0.42, 0.1), (0.5, 0.1, 1.0), "hold"),
        right=Limb((0.14, 0.42, 0.1), (0.5, 0.1, 1.0), "hold"),
        foot_left=foot(0.07, 0.05, 0.02, 62, (0.3, 0.0, 1.0)),
        foot_right=foot(0.09, 0.05, 0.02, 62, (0.3, 0.0, 1.0)),
        drop=0.462,
        tilt=90,
        lean=-40,
        head=(0.0, -46.0, 0.0),
    ),
    FLOATING: Stance(
        left=Limb((0.3, 0.34, 0.1), (0.6, 0.0, -0.6), "relaxed", (0.2, 0.6, 0.4)),
        right=Limb((0.26, 0.2, 0.16), (0.6, -0.2, -0.6), "relaxed", (0.2, 0.6, 0.4)),
        foot_left=foot(0.12, 0.2, -0.1, 40, (0.3, 0.1, 1.0)),
        foot_right=foot(0.08, 0.08, 0.02, 50, (0.2, 0.1, 1.0)),
        drop=-0.12,
        tilt=30,
        head=(0.0, -14.0, 0.0),
    ),
    SUBMERGED: Stance(
        left=Limb((0.1, 0.62, 0.06), (0.8, 0.2, -0.4), "flat", (0.2, 0.0, -1.0)),
        right=Limb((0.2, 0.36, -0.22), (0.8, 0.2, -1.0), "flat", (0.2, 0.0, -1.0), along=(0.1, 1.0, 0.5)),
        foot_left=foot(0.06, 0.05, 0.07, 60),
        foot_right=foot(0.06, 0.08, -0.06, 60),
        drop=-0.2,
        tilt=72,
        head=(0.0, -44.0, 0.0),
    ),
    DIVING: Stance(
        left=forward(0.08, 0.16, 0.36, "flat"),
        right=forward(0.08, 0.16, 0.36, "flat"),
        foot_left=foot(0.08, 0.07, -0.2, 40),
        foot_right=foot(0.1, 0.16, -0.42, 66, (0.1, 0.1, 1.0)),
        drop=0.14,
        lean=62,
        head=(0.0, -34.0, 0.0),
    ),
    SLUMPED: Stance(
        left=Limb((0.2, 0.02, -0.03), (0.8, 0.1, -0.5), "spread", (0.3, 0.4, 1.0), along=(0.5, -0.8, 0.1)),
        right=Limb((0.12, -0.02, 0.14), (0.9, -0.2, -0.3), "relaxed", (0.6, 0.6, 0.2), along=(0.1, -0.8, 0.5)),
        foot_left=foot(0.13, 0.04, 0.3, -12, (0.4, 0.8, 0.8)),
        foot_right=foot(0.1, 0.04, 0.2, -4, (0.3, 0.9, 0.8)),
        drop=0.3,
        back=0.04,
        lean=-3,
        bend=12,
        hips=-5,
        head=(0.0, 28.0, 16.0),
    ),
    PINNED: Stance(
        left=Limb((0.25, 0.1, -0.07), (0.8, 0.0, -0.5), "spread", (0.1, 0.1, 1.0), along=(0.6, -0.6, -0.1)),
        right=Limb((0.25, 0.2, -0.07), (0.8, 0.0, -0.5), "spread", (0.1, 0.1, 1.0), along=(0.8, 0.4, -0.1)),
        foot_left=foot(0.13, 0.04, 0.25, -10),
        foot_right=foot(0.08, 0.045, 0.08, 6),
        drop=0.06,
        back=0.03,
        lean=-8,
        bend=-6,
        head=(0.0, -16.0, -10.0),
    ),
    SLAMMING: Stance(
        left=Limb((0.2, 0.06, -0.14), (0.7, 0.1, -1.0), "fist"),
        right=Limb((0.06, 0.22, 0.4), (0.8, -0.8, -0.2), "flat", (0.2, 0.3, -1.0), along=(0.0, 0.9, 0.4)),
        foot_left=foot(0.09, 0.07, -0.26, 34),
        foot_right=foot(0.09, 0.04, 0.24),
        drop=0.05,
        lean=26,
        twist=24,
        head=(0.0, -6.0, 0.0),
    ),
    BOARDING: Stance(
        left=Limb((0.1, 0.12, 0.34), (0.8, -0.6, -0.4), "hook", (0.4, 0.8, 0.2)),
        right=Limb((0.2, 0.42, 0.2), (1.0, -0.4, -0.2), "flat", (0.2, 0.9, 0.2)),
        foot_left=foot(0.06, 0.24, 0.3, -8, (0.2, 0.9, 0.8)),
        foot_right=foot(0.07, 0.06, -0.16, 26),
        drop=0.05,
        lean=46,
        bend=8,
        head=(0.0, 6.0, 0.0),
    ),
    ALIGHTING: Stance(
        left=Limb((0.27, 0.24, 0.16), (0.8, -0.4, -0.5), "hook", (0.3, 0.6, 0.2)),
        right=Limb((0.22, 0.1, -0.1), (0.8, 0.0, -0.8), "flat", (0.3, 0.9, 0.2)),
        foot_left=foot(0.1, 0.2, 0.02, 4, (0.4, 1.0, 0.7)),
        foot_right=foot(0.09, 0.04, 0.3, -4, (0.2, 0.8, 0.9)),
        drop=0.13,
        back=0.1,
        lean=33,
        head=(0.0, -24.0, 0.0),
    ),
    BENT_TO_HAND: Stance(lean=24, back=0.07, head=(0.0, 14.0, 0.0), foot_left=foot(0.07, 0.04, 0.09), foot_right=foot(0.07, 0.04, -0.08)),
    "bowed": Stance(lean=14, back=0.05, head=(0.0, 10.0, 0.0)),
    "clasping": Stance(
        left=forward(0.05, 0.2, 0.3, "fist"),
        right=forward(0.05, 0.2, 0.3, "fist"),
        foot_left=foot(0.1, 0.04, 0.12),
        foot_right=foot(0.12, 0.05, -0.12, 10),
        drop=0.05,
        back=0.04,
        lean=-10,
        head=(0.0, 12.0, 0.0),
    ),
    "partner": Stance(
        left=forward(0.1, 0.24, 0.2),
        right=forward(0.1, 0.24, 0.2),
        foot_left=foot(0.06, 0.04, 0.1),
        foot_right=foot(0.07, 0.07, -0.1, 26),
        lean=-2,
    ),
    "guard": Stance(
        left=Limb((0.05, 0.3, 0.24), (0.9, -1.0, -0.1), "fist", (0.9, 0.2, 0.5)),
        right=Limb((0.06, 0.27, 0.16), (0.9, -1.0, -0.1), "fist", (0.9, 0.2, 0.5)),
        foot_left=foot(0.13, 0.04, 0.16),
        foot_right=foot(0.14, 0.06, -0.18, 16),
        drop=0.075,
        lean=16,
        twist=-16,
        head=(8.0, 0.0, 0.0),
    ),
    BARRING: Stance(
        left=Limb((0.42, 0.27, 0.06), (0.3, -0.6, -0.6), "spread", (0.1, 0.2, -1.0), along=(1.0, 0.3, 0.1)),
        right=Limb((0.42, 0.27, 0.06), (0.3, -0.6, -0.6), "spread", (0.1, 0.2, -1.0), along=(1.0, 0.3, 0.1)),
        foot_left=foot(0.15, 0.04, 0.04),
        foot_right=foot(0.15, 0.04, -0.02),
        drop=0.02,
        head=(0.0, -2.0, 0.0),
    ),
    SET_DOWN: Stance(
        left=Limb((0.1, -0.02, 0.14), (0.8, -0.2, -0.8), "spread", (1.0, 0.2, 0.2)),
        right=Limb((0.1, -0.02, 0.2), (0.6, 0.2, -0.8), "spread", (1.0, 0.2, 0.2), along=(0.0, -0.9, 0.3)),
        foot_left=foot(0.1, 0.04, 0.14, pole=(0.35, 0.3, 1.0)),
        foot_right=foot(0.1, 0.06, -0.12, 22, (0.35, 0.1, 1.0)),
        drop=0.2,
        back=0.1,
        lean=50,
        head=(0.0, 8.0, 0.0),
    ),
    LAID_LOW: Stance(
        left=Limb((0.09, 0.07, 0.2), (1.0, -0.4, -0.4), "flat", (0.3, 1.0, 0.0)),
        right=Limb((0.08, 0.0, 0.3), (0.8, -0.2, -0.6), "spread", (0.9, 0.4, 0.0), along=(0.0, -0.7, 0.7)),
        foot_left=foot(0.085, 0.04, 0.2, pole=(0.2, 1.0, 0.8)),
        foot_right=foot(0.06, 0.045, -0.235, 62, (0.1, -0.7, 1.0)),
        drop=0.245,
        lean=48,
        head=(0.0, 12.0, 0.0),
    ),
    IN_ARMS: Stance(
        left=Limb((0.06, 0.08, 0.1), (1.0, 0.0, 0.3), "relaxed", (0.0, 0.0, 1.0)),
        right=Limb((0.06, 0.08, 0.1), (1.0, 0.0, 0.3), "relaxed", (0.0, 0.0, 1.0)),
        foot_left=foot(0.05, 0.165, 0.05, 25, (0.1, -0.2, 1.0)),
        foot_right=foot(0.05, 0.19, 0.03, 25, (0.1, -0.2, 1.0)),
        drop=0.52,
        tilt=-58,
        head=(8.0, 12.0, 10.0),
    ),
    **{f"{ELBOWING}{side}": _elbow_back(way) for side, way in (("left", 1.0), ("right", -1.0))},
    WINDED: Stance(
        left=Limb((0.03, 0.1, 0.13), (0.9, 0.0, -0.4), "flat", (0.2, 0.0, -1.0)),
        right=Limb((0.02, 0.06, 0.14), (0.9, 0.0, -0.4), "flat", (0.2, 0.0, -1.0)),
        foot_left=foot(0.09, 0.04, 0.12),
        foot_right=foot(0.1, 0.06, -0.14, 18),
        drop=0.05,
        back=0.1,
        lean=32,
        head=(0.0, -6.0, 8.0),
    ),
    HAULING: Stance(
        left=forward(0.06, 0.0, 0.34, "fist"),
        right=forward(0.06, 0.0, 0.34, "fist"),
        foot_left=foot(0.09, 0.04, 0.14),
        foot_right=foot(0.09, 0.06, -0.2, 22),
        drop=0.06,
        back=0.06,
        lean=36,
        head=(0.0, -2.0, 0.0),
    ),
    BENT_UNDER: Stance(
        left=Limb((0.14, 0.02, 0.06), (0.8, -0.2, -0.6), "relaxed", (0.6, 0.4, 0.0)),
        right=Limb((0.14, 0.02, 0.06), (0.8, -0.2, -0.6), "relaxed", (0.6, 0.4, 0.0)),
        foot_left=foot(0.06, 0.04, 0.16, -4, (0.1, 0.0, 1.0)),
        foot_right=foot(0.06, 0.07, -0.16, 26, (0.1, 0.0, 1.0)),
        drop=0.035,
        back=0.03,
        lean=24,
        head=(0.0, -6.0, 0.0),
    ),
    TUGGING: Stance(
        left=forward(0.06, 0.2, 0.34, "fist"),
        right=forward(0.06, 0.2, 0.34, "fist"),
        foot_left=foot(0.11, 0.04, 0.17),
        foot_right=foot(0.12, 0.05, -0.17, 12),
        drop=0.06,
        back=0.05,
        lean=-9,
        twist=8,
        head=(0.0, 8.0, 0.0),
    ),
    BY_FEET: Stance(
        left=Limb((0.2, 0.3, 0.0), (1.0, 0.3, 0.2), "relaxed", (0.3, 0.0, 1.0)),
        right=Limb((0.16, 0.36, 0.02), (1.0, 0.3, 0.3), "relaxed", (0.0, 0.0, 1.0)),
        foot_left=foot(0.05, 0.1, 0.29, 10, (0.2, 0.0, 1.0)),
        foot_right=foot(0.05, 0.1, 0.29, 10, (0.2, 0.0, 1.0)),
        drop=0.455,
        tilt=-90,
        head=(12.0, 6.0, 0.0),
    ),
    VAULT: Stance(
        left=Limb((0.3, 0.3, 0.0), (0.6, -0.6, -0.4), "spread", (0.3, 0.8, 0.0)),
        right=Limb((0.13, -0.14, 0.1), (0.6, 0.0, -1.0), "flat", (0.0, 1.0, 0.2)),
        foot_left=foot(0.42, 0.42, 0.12, 30, (0.3, 0.6, 1.0)),
        foot_right=foot(-0.26, 0.4, 0.2, 30, (-0.2, 0.6, 1.0)),
        drop=0.02,
        lean=16,
        bend=24,
        head=(0.0, -6.0, -10.0),
    ),
    "horse": Stance(
        left=forward(0.035, 0.13, 0.25, "hook", (0.2, 1.0, 0.3)),
        right=forward(0.03, 0.14, 0.24, "hook", (0.2, 1.0, 0.3)),
        foot_left=foot(0.2, 0.0, 0.1, -6, (0.8, 0.5, 0.9)),
        foot_right=foot(0.2, 0.0, 0.12, -6, (0.8, 0.5, 0.9)),
        lean=5,
        head=(0.0, -3.0, 0.0),
        seated=True,
    ),
    MOUNTING: Stance(
        left=forward(0.05, 0.2, 0.26, "hook", (0.3, 0.9, 0.4)),
        right=forward(0.05, 0.1, 0.2, "hook", (0.4, 0.8, 0.2)),
        foot_left=foot(0.2, 0.3, -0.36, 50, (1.0, 0.5, 0.1)),
        foot_right=foot(0.2, 0.0, 0.04, -6, (0.4, 0.3, 1.0)),
        lean=38,
        drop=-0.09,
        head=(0.0, -22.0, 0.0),
        seated=True,
    ),
    "wheelchair": Stance(
        left=forward(0.16, 0.06, 0.16, "hook", (0.8, 0.6, 0.0)),
        right=forward(0.16, 0.06, 0.16, "hook", (0.8, 0.6, 0.0)),
        foot_left=foot(0.06, 0.08, 0.3, -4, (0.12, 1.0, 0.6)),
        foot_right=foot(0.06, 0.08, 0.3, -4, (0.12, 1.0, 0.6)),
        lean=-3,
        seated=True,
    ),
    "motorcycle": Stance(
        left=forward(0.15, 0.15, 0.33, "wheel", (0.4, 0.9, 0.2)),
        right=forward(0.15, 0.15, 0.33, "wheel", (0.4, 0.9, 0.2)),
        foot_left=foot(0.11, 0.1, 0.06, -4, (0.6, 0.5, 1.0)),
        foot_right=foot(0.11, 0.1, 0.06, -4, (0.6, 0.5, 1.0)),
        lean=20,
        head=(0.0, -12.0, 0.0),
        seated=True,
    ),
}
"""By `Figure.mount`, also of who is carried or dragged by somebody; a bicycle is ridden in the pose that the script's own cycling has."""

HALF_IN: dict[tuple[str, Pose], str] = {
    ("dive", Pose.JUMP): HEADFIRST,
    ("sill", Pose.FALL): TUMBLING,
    **{(kind, Pose.CLIMB): BOARDING for kind in VEHICLES},
    **dict.fromkeys(PLUNGED, PLUNGING),
}
"""`Figure.mount` of who goes into something, by where they are and how they go."""

STOOP, HEAD_UP = 9.0, -8.0
"""Degrees an old back is bent, and the head raised against it."""

UPRIGHT = frozenset(
    {Pose.STAND, Pose.WALK, Pose.HOLD, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.POINT, Pose.GIVE, Pose.PHONE, Pose.REACH}
)
"""Poses in which a bent back shows."""


def stooped(stance: Stance, figure: Figure) -> Stance:
    """The same stance in an old body: the back bent, the head forward, the knees not quite straight."""
    if figure.age is not Age.OLD or figure.pose not in UPRIGHT or figure.mount:
        return stance
    yaw, pitch, roll = stance.head
    return replace(stance, lean=stance.lean + STOOP, head=(yaw, pitch + HEAD_UP, roll), drop=stance.drop + 0.012)


def drawn_up(stance: Stance) -> Stance:
    """The same stance out of the window of a vehicle: the legs drawn up behind its door, the body well out whatever the hands do."""
    return replace(stance, foot_left=DRAWN_UP, foot_right=DRAWN_UP, lean=max(stance.lean, WELL_OUT))


DRAWN_UP, WELL_OUT = foot(0.05, 0.22, -0.2, 60, (0.1, 0.1, 1.0)), 26.0
"""A foot off the ground, and the least degrees that who leans out of a window is bent."""
