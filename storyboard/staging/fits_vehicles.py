"""How vehicles stand to who is at them on foot: at the open door, half in or out, against the side, behind, on top. Only data."""

from __future__ import annotations

from collections.abc import Iterator

from storyboard.model.shots import Pose
from storyboard.shots.vehicle_words import AT_BACK, HAILING, HIDING, LOADED, ON_ROOF, OUT_OF, VEHICLES, WINDOW_OF, WINDOWED
from storyboard.staging.fit import OPEN, Fit
from storyboard.staging.pieces import KINDS

IN_AT, OUT_AT, SHUT_AT, HAIL_AT, DIVE_AT, LEAN_AT = 126.0, 34.0, 128.0, 46.0, 132.0, 62.0
"""Degrees off the master camera of who gets in, gets out, shuts the door, hails, goes in headfirst, and leans out of the window."""
OPENED, ENTERED, LEFT, SHUT, REAR, COMING, DIVED, LEANT = (
    "open_of_",
    "entering_",
    "leaving_",
    "shutting_",
    "rear_of_",
    "coming_of_",
    "diving_",
    "leaning_from_",
)
"""Before the kind of the vehicle in the kinds of fittings."""
DIVED_INTO = {"car": 0.0, "taxi": 0.0, "police_car": 0.0, "pickup": 0.16, "van": 0.3, "ambulance": 0.34, "tuk_tuk": 0.3}
"""Vehicles that one goes headfirst into from the road, and the metres off it that one is in the air for them."""
LOW = ("car", "taxi", "police_car", "pickup")
"""Vehicles with a bonnet that one sits on."""
FOUR_DOORED = ("car", "taxi", "police_car")
"""Vehicles with a second door in each flank."""
_HOODS = {"car": 0.79, "taxi": 0.79, "police_car": 0.79, "pickup": 0.99, "van": 1.2, "ambulance": 1.3}
"""Metres from the ground to their bonnets."""
_STEPS = {"truck": 0.5, "bus": 0.22, "tuk_tuk": 0.24}
"""Metres up to the step of what is high, for who gets in or out."""
SILLS = {"pickup": 1.1, "van": 1.14, "ambulance": 1.22, "truck": 1.77}
"""Metres from the ground to the lower edge of a front window, where it is higher than that of a car."""
SILL = 0.9
ARM = 0.56
"""Metres from a mark to what the hands are on."""
WHEEL_AT, AXLE = 0.5, 0.3
"""Metres from who kneels at a wheel to the side of the vehicle, and from its middle to that wheel, in its lengths."""
LOW_DOWN = (Pose.KNEEL, Pose.CROUCH)
"""How one is at a wheel, whatever the hands do there."""
TOE, TOE_FLAT = 0.8, 1.0
"""Metres from a mark to what a foot meets: a bumper under a bonnet, and a flat front."""
FEET_HANG = 0.5


def _step(kind: str) -> float:
    return _STEPS.get(kind, 0.0)


def hood(kind: str) -> float:
    """Metres up to a bonnet, or to the same height of a flat front."""
    return _HOODS.get(kind, 1.1)


def _rows(kind: str) -> Iterator[tuple[str, Pose | None, Fit]]:
    """Where the vehicle is for who is at it, by `Blocking.at` and what they do; None for all else."""
    size = KINDS[kind]
    roof = Fit(kind, 0.0, 0.0, up=size.height - 0.02, aside=0.08 * size.width if kind != "pickup" else -0.08 * size.width, faces=OPEN)
    before = Fit(kind, round(size.width / 2 + 0.3, 3), -270.0, faces=(84.0, 104.0))
    yield kind, None, Fit(f"{OPENED}{kind}", 0.0, 0.0, faces=(62.0, 88.0))
    yield kind, Pose.CLIMB, Fit(f"{ENTERED}{kind}", 0.0, 0.0, up=_step(kind), faces=(IN_AT, IN_AT))
    if kind in DIVED_INTO:
        yield kind, Pose.JUMP, Fit(f"{DIVED}{kind}", 0.0, 0.0, up=DIVED_INTO[kind], faces=(DIVE_AT, DIVE_AT))
    yield kind, Pose.SLAM, Fit(f"{SHUT}{kind}", 0.0, 0.0, faces=(SHUT_AT, SHUT_AT))
    yield kind, Pose.PUSH, Fit(kind, round(size.width / 2 + ARM, 3), 270.0, faces=(88.0, 104.0))
    yield kind, Pose.LEAN, Fit(kind, round(-size.depth / 2 - 0.26, 3), 0.0, seat=0.0, faces=(0.0, 38.0))
    yield kind, Pose.KNOCK, Fit(kind, round(size.depth / 2 + 0.42, 3), 180.0, faces=(126.0, 136.0))
    for done in (Pose.PAT, Pose.RUB, Pose.WASH):
        yield kind, done, before
    for low in LOW_DOWN:
        yield kind, low, Fit(kind, round(size.depth / 2 + WHEEL_AT, 3), 180.0, aside=round(-AXLE * size.width, 3), faces=(104.0, 118.0))
    yield kind, Pose.KICK, before._replace(ahead=round(size.width / 2 + (TOE if kind in LOW else TOE_FLAT), 3))
    if kind in LOW:
        up, aside = round(hood(kind) - FEET_HANG, 3), round(-0.36 * size.width, 3)
        yield kind, Pose.SIT, Fit(kind, round(0.2 - size.depth / 2, 3), 0.0, up=up, aside=aside, seat=FEET_HANG, faces=OPEN)
    else:
        yield kind, Pose.SIT, Fit(f"{LEFT}{kind}", 0.0, 0.0, seat=0.5, faces=(OUT_AT, OUT_AT))
    yield f"{OUT_OF}{kind}", None, Fit(f"{LEFT}{kind}", 0.0, 0.0, up=_step(kind), faces=(OUT_AT, OUT_AT))
    yield f"{OUT_OF}{kind}", Pose.SIT, Fit(f"{LEFT}{kind}", 0.0, 0.0, seat=0.46, faces=(OUT_AT, OUT_AT))
    yield f"{HAILING}{kind}", None, Fit(f"{COMING}{kind}", 0.0, 0.0, up=KINDS["kerb"].height, faces=(HAIL_AT, HAIL_AT))
    yield f"{ON_ROOF}{kind}", None, roof
    yield f"{ON_ROOF}{kind}", Pose.LIE, roof._replace(turn=90.0, aside=0.0, ahead=roof.aside, faces=(60.0, 90.0))
    yield f"{ON_ROOF}{kind}", Pose.SIT, roof._replace(seat=0.02)
    yield f"{HIDING}{kind}", None, Fit(kind, round(size.width / 2 + 0.45, 3), 270.0, faces=(84.0, 96.0))
    if kind in WINDOWED:
        up = round(SILLS.get(kind, SILL) - SILL, 3)
        yield f"{WINDOW_OF}{kind}", None, Fit(f"{LEANT}{kind}", 0.0, 0.0, up=up, seat=SILL, faces=(LEAN_AT, LEAN_AT))
    if kind in LOADED:
        yield f"{AT_BACK}{kind}", None, Fit(f"{REAR}{kind}", round(size.width / 2 + 0.5, 3), 0.0, faces=(126.0, 130.0))


PLUNGED = frozenset((kind, Pose.JUMP) for kind in DIVED_INTO)
"""`Blocking.at` and the pose of who goes headfirst into a vehicle."""
ROWS = tuple(row for kind in VEHICLES for row in _rows(kind))
"""`Blocking.at`, what is done there (None for all that has no row of its own), and the fitting."""
AT_THEM = frozenset(at for at, _, _ in ROWS)
"""Every `Blocking.at` of who is at a vehicle."""
PART_OF = frozenset({"car_door", "half_door", "object", *VEHICLES, *(f"{kind}_door_open" for kind in VEHICLES)})
"""Pieces of such a fitting."""
HIGH_ROOF = 1.6
"""Metres: a roof that is higher is knocked on at its side."""


def knocked_on(kind: str) -> float:
    """Metres up to where a fist meets a vehicle: its roof, or the side of what is high."""
    high = KINDS[kind].height
    return high + 0.02 if high < HIGH_ROOF else 1.3
