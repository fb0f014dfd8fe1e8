"""What bodies do: every pose as a row of targets in body heights. Only data; poses that work with things are in `stances_deeds`."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Vec
from storyboard.staging.line_of_action import drawn_out, mirrored
from storyboard.staging.stance import FRAMES as FRAMES  # noqa: PLC0414 - exported with the poses
from storyboard.staging.stance import Frame as Frame  # noqa: PLC0414
from storyboard.staging.stance import Limb as Limb  # noqa: PLC0414
from storyboard.staging.stance import Stance as Stance  # noqa: PLC0414
from storyboard.staging.stance import foot, forward
from storyboard.staging.stances_deeds import DEEDS
from storyboard.staging.stances_lexicon import HANDIWORK
from storyboard.staging.stances_motion import GAITS
from storyboard.staging.stances_use import USES

_SIT = Stance(
    left=Limb((0.075, 0.045, 0.165), (1.0, -0.5, -0.6), "flat", (0.2, 1.0, 0.1)),
    right=Limb((0.07, 0.045, 0.15), (1.0, -0.5, -0.6), "flat", (0.2, 1.0, 0.1)),
    foot_left=foot(0.075, 0.04, 0.235, pole=(0.12, 1.0, 0.8)),
    foot_right=foot(0.075, 0.04, 0.205, pole=(0.12, 1.0, 0.8)),
    back=0.02,
    lean=4.0,
    seated=True,
    sway=0.35,
)
_EASE = Stance(sway=1.0)
_FIRM = (foot(0.085, 0.04, 0.06), foot(0.085, 0.04, -0.05))


_ROWS: dict[Pose, Stance] = {
    Pose.STAND: _EASE,
    Pose.SIT: _SIT,
    Pose.WALK: Stance(
        left=Limb((0.14, -0.005, -0.15), (0.4, 0.0, -1.0)),
        right=Limb((0.12, 0.02, 0.16), (0.5, -0.3, -1.0)),
        foot_left=foot(0.045, 0.052, 0.19, -20),
        foot_right=foot(0.045, 0.095, -0.22, 48),
        drop=0.018,
        lean=5,
        twist=-9,
        hips=2,
    ),
    Pose.RUN: Stance(
        left=Limb((0.08, 0.18, 0.22), (0.6, -0.8, -0.8), "fist", (1.0, 0.2, 0.0)),
        right=Limb((0.18, 0.06, -0.19), (0.5, 0.3, -1.0), "fist", (1.0, 0.2, 0.0)),
        foot_left=foot(0.04, 0.24, -0.36, 66),
        foot_right=foot(0.05, 0.075, 0.3, -20, (0.1, 0.5, 1.0)),
        drop=0.0,
        lean=19,
        twist=15,
        head=(0.0, -4.0, 0.0),
    ),
    Pose.LIE: Stance(
        left=Limb((0.16, -0.02, -0.015), (1.0, 0.0, 0.2), "relaxed", (0.3, 0.0, 1.0)),
        right=Limb((0.03, 0.09, 0.095), (1.0, 0.0, 0.3), "flat", (0.0, 0.0, 1.0)),
        foot_left=foot(0.07, 0.035, -0.02, 35, (0.3, 0.0, 1.0)),
        foot_right=foot(0.06, 0.045, -0.02, 35, (0.3, 0.0, 1.0)),
        drop=0.455,
        tilt=-90,
        head=(12.0, 6.0, 0.0),
    ),
    Pose.KNEEL: Stance(
        left=Limb((0.08, 0.06, 0.19), (1.0, -0.4, -0.4), "flat", (0.3, 1.0, 0.0)),
        right=Limb((0.12, 0.02, 0.08), (0.8, -0.2, -0.8)),
        foot_left=foot(0.085, 0.04, 0.21, pole=(0.2, 1.0, 0.8)),
        foot_right=foot(0.06, 0.045, -0.235, 62, (0.1, -0.7, 1.0)),
        drop=0.232,
        lean=7,
    ),
    Pose.CROUCH: Stance(
        left=Limb((0.07, 0.06, 0.2), (0.9, -0.6, -0.3)),
        right=Limb((0.05, 0.02, 0.23), (0.9, -0.6, -0.3)),
        foot_left=foot(0.09, 0.04, 0.06, pole=(0.45, 0.3, 1.0)),
        foot_right=foot(0.09, 0.06, -0.03, 30, (0.35, 0.1, 1.0)),
        drop=0.325,
        back=0.07,
        lean=30,
        head=(0.0, -6.0, 0.0),
    ),
    Pose.LEAN: Stance(
        left=Limb((0.115, -0.01, -0.035), (1.0, -0.1, -0.8), "relaxed", (0.6, 0.2, -0.8)),
        right=Limb((0.1, 0.005, 0.065), (1.0, 0.0, -0.7), "hook", (1.0, 0.2, 0.0)),
        foot_left=foot(0.07, 0.04, 0.1),
        foot_right=foot(-0.02, 0.055, 0.19, 14),
        drop=0.02,
        back=0.06,
        lean=-11,
        bend=4,
        hips=5,
        head=(0.0, 9.0, 4.0),
    ),
    Pose.POINT: Stance(
        right=Limb((0.15, 0.285, 0.34), (0.5, -1.0, -0.2), "point", (0.8, 0.7, 0.0)),
        foot_left=_FIRM[1],
        foot_right=_FIRM[0],
        lean=3,
        twist=12,
        sway=0.3,
    ),
    Pose.REACH: Stance(
        right=Limb((0.08, 0.2, 0.4), (0.6, -1.0, -0.3), "spread", (0.3, 1.0, 0.0)),
        left=Limb((0.15, 0.0, -0.05), (0.5, -0.1, -1.0)),
        foot_left=foot(0.06, 0.045, -0.1, 12),
        foot_right=foot(0.07, 0.04, 0.1),
        lean=16,
        twist=14,
    ),
    Pose.GIVE: Stance(right=forward(0.07, 0.14, 0.3, "give", (0.5, -0.8, 0.2)), lean=5, twist=8, sway=0.4),
    Pose.HOLD: Stance(right=forward(0.045, 0.125, 0.19), sway=0.7, head=(0.0, 4.0, 0.0)),
    Pose.CARRY: Stance(left=forward(0.09, 0.04, 0.2, "carry"), right=forward(0.09, 0.04, 0.2, "carry"), lean=-5, sway=0.4),
    Pose.DRIVE: replace(
        _SIT,
        left=forward(0.1, 0.205, 0.29, "wheel", (0.6, 0.8, 0.2)),
        right=forward(0.1, 0.215, 0.285, "wheel", (0.6, 0.8, 0.2)),
        foot_left=foot(0.08, 0.06, 0.33, -18, (0.12, 1.0, 0.6)),
        foot_right=foot(0.07, 0.06, 0.36, -18, (0.12, 1.0, 0.6)),
        lean=-5,
    ),
    Pose.PHONE: Stance(right=Limb((0.122, 0.335, 0.032), (0.9, -1.0, 0.2), "hold", (1.0, 0.0, 0.1)), head=(0.0, 3.0, 6.0), sway=1.0),
    Pose.WRITE: replace(
        _SIT,
        left=Limb((0.09, 0.125, 0.2), (1.0, -0.5, -0.3), "flat", (0.2, 1.0, 0.1)),
        right=Limb((0.03, 0.135, 0.21), (1.0, -0.5, -0.3), "pinch", (0.7, 0.8, 0.1)),
        lean=15,
        head=(-4.0, 20.0, 0.0),
    ),
    Pose.TYPE: replace(
        _SIT,
        left=Limb((0.065, 0.14, 0.23), (1.0, -0.7, -0.3), "type", (0.1, 1.0, 0.1)),
        right=Limb((0.065, 0.14, 0.235), (1.0, -0.7, -0.3), "type", (0.1, 1.0, 0.1)),
        lean=8,
        head=(0.0, 8.0, 0.0),
    ),
    Pose.DRINK: Stance(
        right=Limb((0.055, 0.295, 0.115), (0.8, -1.0, 0.0), "hold", (0.9, 0.0, 0.4), along=(-0.5, 0.5, 0.6)),
        lean=-3,
        head=(0.0, -12.0, 0.0),
        sway=0.7,
    ),
    Pose.EMBRACE: Stance(
        left=Limb((-0.005, 0.26, 0.24), (1.0, -0.2, 0.1), "flat", (0.2, 0.2, 1.0)),
        right=Limb((-0.01, 0.18, 0.24), (1.0, -0.5, 0.1), "flat", (0.2, 0.2, 1.0)),
        lean=7,
        head=(34.0, 16.0, -14.0),
    ),
    Pose.FIGHT: Stance(
        left=Limb((0.05, 0.235, 0.36), (0.8, -1.0, -0.1), "fist", (0.9, 0.5, 0.1)),
        right=Limb((0.115, 0.2, 0.13), (0.9, -1.0, -0.2), "fist", (0.9, 0.2, 0.5)),
        foot_left=foot(0.11, 0.04, 0.22),
        foot_right=foot(0.14, 0.07, -0.25, 30),
        drop=0.055,
        lean=12,
        twist=-30,
        head=(16.0, 4.0, 0.0),
    ),
    Pose.FALL: Stance(
        left=Limb((0.26, 0.36, 0.16), (0.5, -1.0, -0.2), "spread", (0.6, 0.6, 0.0)),
        right=Limb((0.3, 0.3, -0.02), (0.5, -0.6, -0.8), "spread", (0.6, 0.6, 0.0)),
        foot_left=foot(0.1, 0.14, 0.24, -10, (0.2, 0.4, 1.0)),
        foot_right=foot(0.09, 0.05, 0.1, 8, (0.2, 0.2, 1.0)),
        drop=0.13,
        back=0.12,
        lean=12,
        tilt=-36,
        head=(0.0, 14.0, -6.0),
    ),
    Pose.CLIMB: Stance(
        left=Limb((0.2, 0.47, 0.14), (1.0, -0.5, -0.3), "hook", (0.2, 0.1, -1.0)),
        right=Limb((0.23, 0.3, 0.2), (1.0, -0.8, -0.3), "hook", (0.2, 0.1, -1.0)),
        foot_left=foot(0.08, 0.05, 0.06, 16),
        foot_right=foot(0.12, 0.24, 0.16, 4, (0.6, 0.4, 1.0)),
        drop=-0.01,
        lean=7,
        bend=-4,
        head=(0.0, -22.0, 0.0),
    ),
    Pose.AIM: Stance(
        left=Limb((0.004, 0.258, 0.268), (0.8, -1.0, 0.0), "hold", (0.8, 0.1, 0.4), along=(-0.25, 0.1, 1.0)),
        right=Limb((-0.002, 0.272, 0.288), (0.8, -1.0, 0.0), "aim", (1.0, 0.1, 0.0), along=(0.0, 0.0, 1.0)),
        foot_left=foot(0.1, 0.04, 0.12),
        foot_right=foot(0.1, 0.04, -0.12),
        drop=0.02,
        lean=8,
        head=(0.0, 3.0, -5.0),
    ),
    Pose.WAVE: Stance(
        right=Limb((0.21, 0.44, 0.045), (1.0, -0.8, 0.0), "spread", (0.0, 0.1, -1.0)), bend=-3, head=(0.0, 0.0, 4.0), sway=0.7
    ),
    Pose.LOOK_UP: Stance(head=(0.0, -34.0, 0.0), lean=-5, sway=0.8),
    Pose.LOOK_DOWN: Stance(head=(0.0, 34.0, 0.0), lean=5, sway=0.8),
    Pose.LOOK_BACK: Stance(twist=32, head=(74.0, 2.0, -4.0), sway=0.5),
    Pose.OPEN_DOOR: Stance(
        right=forward(0.1, 0.06, 0.27, "hold", (0.7, 0.7, 0.0)),
        foot_left=foot(0.06, 0.06, -0.12, 22),
        foot_right=foot(0.06, 0.04, 0.1),
        lean=7,
        twist=10,
    ),
    Pose.HANDS_UP: Stance(
        left=Limb((0.165, 0.45, 0.04), (1.0, -0.8, 0.0), "spread", (0.1, 0.1, -1.0)),
        right=Limb((0.165, 0.45, 0.04), (1.0, -0.8, 0.0), "spread", (0.1, 0.1, -1.0)),
        sway=0.3,
    ),
    **DEEDS,
    **HANDIWORK,
    **USES,
    **GAITS,
}
STANCES: dict[Pose, Stance] = {pose: drawn_out(row, pose, FRAMES["man"]) for pose, row in _ROWS.items()}
"""How every pose is held with nothing else said."""

ARMED: dict[Pose, Stance] = {
    Pose.GIVE: Stance(
        right=forward(0.07, 0.16, 0.34, "give", (0.5, -0.8, 0.2)),
        foot_left=foot(0.07, 0.05, -0.12, 16),
        foot_right=foot(0.07, 0.04, 0.12),
        lean=15,
        twist=14,
        sway=0.2,
    ),
    Pose.FIGHT: Stance(
        left=Limb((0.24, 0.13, -0.12), (0.8, -0.4, -0.8), "spread", (0.6, 0.6, 0.0)),
        right=Limb((0.05, 0.3, 0.33), (0.9, -0.6, -0.1), "hold", (0.9, 0.3, 0.0), along=(-0.2, 0.2, 1.0)),
        foot_left=foot(0.13, 0.06, -0.22, 20),
        foot_right=foot(0.11, 0.04, 0.24),
        drop=0.055,
        lean=14,
        twist=30,
        head=(-16.0, 2.0, 0.0),
    ),
}
"""Poses that differ with something in the hand: a swing, not a punch."""

STRIKING_RIGHT = mirrored(STANCES[Pose.FIGHT])
"""A blow with the right fist: the one on the camera's side for who is turned to the right of the picture."""

CALLING_LEFT = mirrored(STANCES[Pose.CALL])
"""A hand beside the mouth, the far one for who is turned to the left of the picture: the near one would hide the mouth."""

WHISPERING_RIGHT = mirrored(STANCES[Pose.WHISPER])
"""The hand on the camera's side of the mouth, for who is turned to the right of the picture."""

_DRINKING = replace(_SIT, right=Limb((0.05, 0.25, 0.17), (1.0, -0.7, 0.0), "hold", (0.9, 0.1, 0.4)))
_READING = replace(
    _SIT,
    left=Limb((0.06, 0.19, 0.2), (1.0, -0.8, -0.2), "hold", (0.5, -0.6, 0.4)),
    right=Limb((0.045, 0.19, 0.2), (1.0, -0.8, -0.2), "hold", (0.5, -0.6, 0.4)),
    lean=7,
    head=(0.0, 22.0, 0.0),
)
_SHOWING = replace(_SIT, right=forward(0.06, 0.17, 0.2))
SEATED: dict[str, Stance] = {
    **dict.fromkeys(("cup", "glass", "bottle", "cigarette"), _DRINKING),
    **dict.fromkeys(("book", "letter", "paper", "newspaper", "photo", "map", "card"), _READING),
    **dict.fromkeys(("gun", "knife", "key", "torch", "flashlight", "ring", "coin", "money"), _SHOWING),
}
"""How somebody sits with a thing of a kind in the hand: to be seen, it comes up from the lap."""

KNEELING_EMBRACE = replace(
    STANCES[Pose.KNEEL],
    left=Limb((0.0, 0.19, 0.24), (1.0, -0.2, 0.1), "flat", (0.2, 0.2, 1.0)),
    right=Limb((-0.01, 0.11, 0.24), (1.0, -0.5, 0.1), "flat", (0.2, 0.2, 1.0)),
    head=(14.0, 8.0, -8.0),
)
"""An embrace of somebody who is a child or sits: on one knee before them."""

RAILED = Stance(
    left=Limb((0.035, 0.0, 0.27), (1.0, -0.5, -0.2), "relaxed", (0.3, 0.8, 0.3), along=(-0.5, -0.1, 0.8)),
    right=Limb((0.045, 0.0, 0.26), (1.0, -0.5, -0.2), "relaxed", (0.3, 0.8, 0.3), along=(-0.5, -0.1, 0.8)),
    foot_left=foot(0.07, 0.04, -0.03),
    foot_right=foot(0.05, 0.045, -0.13, 12),
    drop=0.02,
    back=0.1,
    lean=26,
    hips=3,
    head=(0.0, -9.0, 2.0),
)
"""Leaning on something in front: both forearms lie on it. The hands' height is the rail's."""
BESIDE_RAIL = Limb((0.2, 0.008, 0.24), (1.0, -0.7, -0.2), "hold", (0.7, 0.1, -0.5))
"""The right hand of who leans so with something in it: beside them, so that it hides neither face nor chest."""

LOOKING_RIGHT = Stance(twist=-32, head=(-74.0, 2.0, 4.0), sway=0.5)
"""Looking back over the right shoulder: the one on the camera's side for who is turned to the right of the picture."""

TYING = replace(
    STANCES[Pose.KNEEL],
    left=Limb((0.03, -0.115, 0.26), (1.0, 0.0, -0.2), "pinch", (0.4, 0.9, 0.1), along=(-0.3, -0.8, 0.4)),
    right=Limb((-0.05, -0.115, 0.27), (1.0, 0.0, -0.2), "pinch", (0.4, 0.9, 0.1), along=(-0.3, -0.8, 0.4)),
    lean=62,
    head=(0.0, 10.0, 0.0),
)
"""Work on something low with nothing in the hands: a shoe is tied."""

OVERHEARING = Stance(
    left=Limb((0.1, 0.2, 0.3), (1.0, -0.4, -0.3), "flat", (0.1, 0.2, -1.0), along=(0.0, 1.0, 0.2)),
    right=Limb((0.1, 0.32, 0.3), (1.0, -0.4, -0.3), "flat", (0.1, 0.2, -1.0), along=(0.0, 1.0, 0.2)),
    foot_left=foot(0.08, 0.04, 0.12),
    foot_right=foot(0.08, 0.05, -0.1, 14),
    lean=31,
    head=(-62.0, -8.0, 4.0),
)
"""An ear to a door: both palms on it, the face to the side."""

THUMB_UP = Stance(
    right=Limb((0.13, 0.2, 0.24), (0.8, -1.0, -0.3), "thumb", (1.0, 0.0, 0.2), along=(-0.15, 0.1, 1.0)),
    foot_left=foot(0.08, 0.04, -0.02),
    foot_right=foot(0.08, 0.04, 0.05),
    lean=3,
    twist=8,
    head=(0.0, -4.0, 6.0),
    sway=0.7,
)
"""Shows a thumb (`Figure.fingers`)."""

CUPPED = Stance(
    left=Limb((0.012, 0.19, 0.24), (1.0, -0.8, -0.1), "carry", (0.5, -0.8, 0.2), along=(-0.35, 0.1, 0.9)),
    right=Limb((0.012, 0.19, 0.24), (1.0, -0.8, -0.1), "carry", (0.5, -0.8, 0.2), along=(-0.35, 0.1, 0.9)),
    lean=5,
    head=(0.0, 22.0, 0.0),
    sway=0.4,
)
"""Both palms held together as a bowl, and the eyes on what is in them."""
WEIGHED = Stance(
    right=Limb((0.1, 0.2, 0.27), (0.9, -0.9, -0.1), "carry", (0.15, -1.0, 0.1), along=(-0.2, 0.0, 1.0)),
    lean=3,
    head=(0.0, 20.0, 4.0),
    sway=0.5,
)
"""The eyes on what lies in an open palm before the body."""
TALLIED = Stance(
    left=Limb((0.1, 0.25, 0.24), (0.9, -1.0, -0.1), "spread", (0.1, 0.1, -1.0), along=(0.0, 1.0, 0.1)),
    right=Limb((0.0, 0.28, 0.26), (1.0, -0.8, -0.1), "point", (0.6, 0.8, 0.2), along=(-0.9, 0.3, 0.2)),
    lean=3,
    head=(0.0, 10.0, 4.0),
    sway=0.4,
)
"""The fingers of a spread hand are counted with the other forefinger."""
CRUMPLING = Stance(
    left=Limb((0.03, 0.2, 0.22), (1.0, -0.7, -0.1), "carry", (0.7, -0.2, 0.4), along=(-0.6, 0.2, 0.7)),
    right=Limb((0.03, 0.22, 0.23), (1.0, -0.6, -0.1), "fist", (0.7, 0.6, 0.3), along=(-0.6, 0.2, 0.7)),
    lean=6,
    head=(0.0, 24.0, 0.0),
)
"""Both hands around a small thing before the chest."""
BROWED = replace(OVERHEARING, head=(0.0, 16.0, 0.0))
"""A forehead against what both palms are flat on."""

WRUNG = Stance(
    left=Limb((0.02, 0.14, 0.2), (1.0, -0.5, -0.2), "carry", (0.3, -0.8, 0.4), along=(-0.75, 0.1, 0.65)),
    right=Limb((0.015, 0.165, 0.2), (1.0, -0.5, -0.2), "carry", (0.5, 0.8, 0.4), along=(-0.8, 0.05, 0.6)),
    lean=4,
    head=(0.0, 20.0, 0.0),
    sway=0.5,
)
"""Hands that rub, wring or wash each other."""

FINGERS: dict[str, Limb] = {
    "rim": Limb((0.0, 0.0, 0.0), (1.0, -0.4, -0.1), "pinch", (0.9, 0.2, 0.3), along=(-0.1, 0.6, 0.8)),
    "cuff": Limb((0.0, 0.0, 0.0), (1.0, -0.4, -0.1), "fist", (0.4, 0.8, 0.2), along=(-0.95, 0.05, 0.3)),
    "tuck_low": Limb((0.0, 0.0, 0.0), (1.0, 0.2, -0.6), "pinch", (0.9, 0.2, 0.2), along=(-0.2, -1.0, 0.1)),
    "tuck_high": Limb((0.0, 0.0, 0.0), (1.0, -0.5, -0.1), "pinch", (0.4, 0.8, 0.3), along=(-1.0, -0.25, -0.1)),
    "cupping": Limb((0.0, 0.0, 0.0), (1.0, -0.6, -0.2), "carry", (0.9, -0.1, 0.2), along=(-0.2, 0.1, 1.0)),
    "seize": Limb((0.0, 0.0, 0.0), (1.0, -0.6, -0.2), "hook", (0.9, -0.1, 0.2), along=(-0.3, 0.1, 1.0)),
    "hush": Limb((0.0, 0.0, 0.0), (0.7, -1.0, -0.2), "point", (0.9, 0.1, 0.5), along=(-0.1, 1.0, 0.08)),
    "taste": Limb((0.0, 0.0, 0.0), (0.7, -1.0, -0.2), "point", (0.8, 0.5, 0.2), along=(-0.35, 0.75, -0.55)),
    "nose": Limb((0.0, 0.0, 0.0), (0.6, -1.0, -0.2), "pinch", (0.8, 0.1, 0.5), along=(-0.35, 0.9, -0.1)),
    "over": Limb((0.0, 0.0, 0.0), (1.0, -0.7, -0.1), "salute", (0.3, 0.2, 1.0), along=(-0.97, 0.3, 0.1)),
    "yawn": Limb((0.0, 0.0, 0.0), (1.0, -0.8, -0.1), "salute", (0.3, 0.5, 1.0), along=(-0.9, 0.3, 0.3)),
    "cough": Limb((0.0, 0.0, 0.0), (0.9, -1.0, -0.1), "fist", (0.9, 0.3, 0.5), along=(-0.75, 0.6, 0.1)),
    "sneeze": Limb((0.0, 0.0, 0.0), (0.9, -1.0, -0.1), "carry", (0.4, 0.3, 1.0), along=(-0.75, 0.6, -0.2)),
    "chin": Limb((0.0, 0.0, 0.0), (0.7, -1.0, -0.1), "carry", (0.7, -0.1, 0.7), along=(-0.35, 0.85, -0.3)),
    "ears": Limb((0.0, 0.0, 0.0), (1.0, -0.7, 0.1), "salute", (1.0, 0.1, 0.2), along=(-0.12, 1.0, -0.25)),
    "shiver": Limb((0.0, 0.0, 0.0), (0.9, -0.8, 0.0), "carry", (0.2, 0.3, 1.0), along=(-0.9, 0.35, -0.2)),
    "watch": Limb((0.0, 0.0, 0.0), (1.0, -0.4, 0.1), "fist", (0.1, 0.9, 0.5), along=(-1.0, 0.05, 0.1)),
    "tuck": Limb((0.0, 0.0, 0.0), (1.0, -0.6, 0.2), "pinch", (0.9, 0.4, 0.3), along=(-0.45, 0.75, -0.55)),
    "gasp": Limb((0.0, 0.0, 0.0), (1.0, -0.6, -0.1), "spread", (0.2, 0.3, 1.0), along=(-0.8, 0.6, 0.0)),
    "strike": Limb((0.0, 0.0, 0.0), (1.0, 0.1, -0.3), "fist", (0.9, 0.3, 0.2), along=(-0.1, -0.5, 0.85)),
    "frisk": Limb((0.0, 0.0, 0.0), (1.0, 0.2, -0.4), "flat", (0.8, 0.1, 0.5), along=(-0.3, -0.75, 0.2)),
    "nurse": Limb((0.0, 0.0, 0.0), (1.0, -0.5, -0.1), "fist", (0.6, 0.5, 0.3), along=(-0.75, 0.6, 0.1)),
    "pant": Limb((0.0, 0.0, 0.0), (1.0, 0.1, -0.3), "flat", (0.5, 0.5, 0.6), along=(-0.3, -0.85, 0.3)),
    "dust": Limb((0.0, 0.0, 0.0), (1.0, 0.1, -0.3), "flat", (0.5, 0.5, 0.6), along=(-0.2, -0.95, 0.1)),
    "brush": Limb((0.0, 0.0, 0.0), (0.9, 0.1, -0.5), "flat", (0.6, 0.3, 0.8), along=(-0.2, -0.85, 0.35)),
    "eyes": Limb((0.0, 0.0, 0.0), (0.8, -1.0, -0.1), "fist", (0.3, 0.1, 1.0), along=(-0.35, 1.0, -0.15)),
    "brow": Limb((0.0, 0.0, 0.0), (1.0, -0.1, 0.3), "salute", (0.15, 0.35, -1.0), along=(-0.96, 0.26, 0.1)),
    "fan": Limb((0.0, 0.0, 0.0), (0.8, -1.0, -0.1), "hold", (0.9, 0.2, -0.3), along=(-0.2, 0.95, 0.2)),
    "scratch": Limb((0.0, 0.0, 0.0), (1.0, 0.1, 0.2), "type", (0.7, 0.8, 0.3), along=(-0.95, 0.2, -0.1)),
    "slap": Limb((0.0, 0.0, 0.0), (0.6, -0.8, -0.3), "salute", (0.9, 0.2, -0.3), along=(-0.2, 0.75, 0.6)),
}
"""Hands that touch (`Figure.fingers`): the own face, or a cheek that is slapped. Where they are comes from what they touch."""

HEADS: dict[str, Vec] = {
    "yawn": (0.0, -16.0, 8.0),
    "cough": (0.0, 20.0, -6.0),
    "sneeze": (0.0, 26.0, -4.0),
    "shiver": (0.0, 16.0, 0.0),
    "tuck": (0.0, 12.0, 8.0),
    "watch": (14.0, 26.0, 0.0),
    "breath": (0.0, 12.0, 10.0),
    "pant": (0.0, -14.0, 0.0),
    "brush": (0.0, 32.0, 0.0),
    "dust": (0.0, 30.0, 0.0),
    "frisk": (0.0, 24.0, 6.0),
    "nurse": (0.0, 26.0, 8.0),
    "brow": (0.0, -6.0, 6.0),
    "skip": (0.0, -8.0, 6.0),
    "flinch": (0.0, 22.0, -14.0),
}
"""Turn, nod and tilt of the head that goes with such hands, wherever somebody looks."""

SIGHING = Stance(
    left=Limb((0.125, -0.06, 0.035), (0.5, 0.0, -1.0)),
    right=Limb((0.125, -0.06, 0.03), (0.5, 0.0, -1.0)),
    lean=7,
    sway=0.9,
)
"""Breath let go: the shoulders sink, the arms hang."""
