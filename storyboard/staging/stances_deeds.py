"""Poses of work, play and feeling, drawn larger than life so that they read from afar. Only data, as in `stances`."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Vec
from storyboard.staging.line_of_action import along
from storyboard.staging.stance import FRAMES, Limb, Stance, foot, forward

AHEAD = (foot(0.08, 0.04, 0.19), foot(0.1, 0.075, -0.27, 34))
"""A long step: left foot in front, the right one pushing."""
BRACED = (foot(0.09, 0.045, 0.28, -16), foot(0.11, 0.04, 0.1))
"""Heels in the ground, weight behind them."""
_AT_FACE: Vec = (0.3, 0.1, 1.0)
_PALM_OUT: Vec = (0.1, 0.2, -1.0)


def _at_mouth(out: float, up: float, front: float, grip: str) -> Limb:
    return Limb((out, up, front), (1.0, -0.8, 0.1), grip, (0.8, 0.2, 0.4))


_WAIST = (
    Limb((-0.02, 0.19, 0.22), (1.0, -0.3, 0.1), "flat", (0.2, 0.2, 1.0)),
    Limb((0.0, 0.1, 0.22), (1.0, -0.5, 0.1), "flat", (0.2, 0.2, 1.0)),
)
"""Arms around somebody low, so that the faces stay free."""

DEEDS: dict[Pose, Stance] = {
    Pose.ARMS_CROSSED: Stance(
        left=Limb((-0.045, 0.185, 0.115), (1.0, -0.6, 0.1), "tucked", (0.0, 0.6, 1.0)),
        right=Limb((-0.05, 0.21, 0.14), (1.0, -0.6, 0.1), "carry", (0.1, 0.5, 1.0), along=(-0.9, 0.45, -0.35)),
        lean=-3,
        head=(0.0, 6.0, 0.0),
        sway=0.8,
    ),
    Pose.CALL: Stance(
        left=Limb((0.115, 0.272, 0.13), (1.0, -0.9, -0.1), "carry", (1.0, 0.2, 0.1), along=(-0.12, 0.62, 0.8)),
        right=Limb((0.2, 0.0, -0.08), (0.5, -0.2, -1.0), "spread", (0.6, 0.4, -0.2)),
        foot_left=AHEAD[0],
        foot_right=AHEAD[1],
        lean=12,
        head=(0.0, -14.0, 0.0),
    ),
    Pose.CATCH: Stance(
        left=Limb((0.07, 0.4, 0.24), (0.9, -1.0, 0.0), "spread", _PALM_OUT, along=(0.1, 1.0, 0.2)),
        right=Limb((0.07, 0.4, 0.24), (0.9, -1.0, 0.0), "spread", _PALM_OUT, along=(0.1, 1.0, 0.2)),
        foot_left=foot(0.13, 0.04, 0.1),
        foot_right=foot(0.13, 0.05, -0.12, 14),
        drop=0.04,
        lean=-4,
        head=(0.0, -14.0, 0.0),
    ),
    Pose.CLAP: Stance(
        left=Limb((0.01, 0.27, 0.21), (1.0, -0.7, 0.0), "flat", (1.0, 0.1, 0.0), along=(-0.1, 0.8, 0.6)),
        right=Limb((0.01, 0.27, 0.21), (1.0, -0.7, 0.0), "flat", (1.0, 0.1, 0.0), along=(-0.1, 0.8, 0.6)),
        sway=0.8,
    ),
    Pose.COVER: Stance(
        left=Limb((0.035, 0.33, 0.26), (0.9, -0.3, 1.0), "flat", (0.2, 1.0, 0.1), along=(-0.8, 0.3, -0.5)),
        right=Limb((0.03, 0.345, 0.25), (0.9, -0.3, 1.0), "flat", (0.2, 1.0, 0.1), along=(-0.8, 0.3, -0.5)),
        foot_left=foot(0.09, 0.04, 0.1, pole=(0.4, 0.4, 1.0)),
        foot_right=foot(0.09, 0.06, -0.06, 34, (0.3, 0.0, 1.0)),
        drop=0.33,
        back=0.06,
        lean=46,
        head=(0.0, 40.0, 0.0),
    ),
    Pose.CRAWL: Stance(
        left=Limb((0.11, 0.48, 0.18), (0.8, -0.4, -0.3), "flat", (0.1, 0.4, -1.0), along=(0.0, 1.0, 0.1)),
        right=Limb((0.1, 0.28, 0.21), (0.8, -0.4, -0.3), "flat", (0.1, 0.4, -1.0), along=(0.0, 1.0, 0.1)),
        foot_left=foot(0.07, 0.22, 0.2, 60, (0.12, 0.3, 1.0)),
        foot_right=foot(0.06, 0.38, 0.2, 60, (0.12, 0.6, 1.0)),
        drop=0.27,
        tilt=82,
        head=(0.0, -58.0, 0.0),
    ),
    Pose.CRY: Stance(
        left=Limb((0.045, 0.31, 0.165), (0.8, -1.0, 0.0), "flat", _AT_FACE, along=(-0.2, 1.0, -0.1)),
        right=Limb((0.045, 0.31, 0.165), (0.8, -1.0, 0.0), "flat", _AT_FACE, along=(-0.2, 1.0, -0.1)),
        lean=12,
        head=(0.0, 24.0, 0.0),
        sway=0.3,
    ),
    Pose.CUFF: Stance(left=forward(0.03, 0.05, 0.29), right=forward(0.03, 0.05, 0.29), lean=12, head=(0.0, 22.0, 0.0)),
    Pose.CUFFED: Stance(
        left=Limb((0.015, 0.03, -0.12), (1.0, -0.1, -0.7), "fist", (0.2, 0.0, -1.0)),
        right=Limb((0.015, 0.045, -0.13), (1.0, -0.1, -0.7), "fist", (0.2, 0.0, -1.0)),
        lean=10,
        head=(0.0, 18.0, 0.0),
    ),
    Pose.CYCLE: Stance(
        left=forward(0.13, 0.06, 0.285, "hook", (0.3, 1.0, 0.2)),
        right=forward(0.13, 0.06, 0.285, "hook", (0.3, 1.0, 0.2)),
        foot_left=foot(0.06, 0.33, 0.05, 6, (0.1, 0.8, 1.0)),
        foot_right=foot(0.06, 0.16, 0.02, 10, (0.1, 0.4, 1.0)),
        back=0.107,
        lean=30,
        head=(0.0, -14.0, 0.0),
        seated=True,
    ),
    Pose.DANCE: Stance(
        left=Limb((0.24, 0.27, 0.02), (0.4, -1.0, -0.2), "spread", (0.2, 1.0, 0.1)),
        right=Limb((0.14, 0.54, 0.03), (1.0, 0.1, 0.0), "spread", (0.0, 0.2, -1.0)),
        foot_left=foot(0.1, 0.24, 0.1, 44, (0.6, 0.4, 1.0)),
        foot_right=foot(0.03, 0.04, -0.02),
        drop=0.01,
        bend=-9,
        twist=12,
        hips=9,
        head=(0.0, -8.0, 10.0),
    ),
    Pose.DIG: Stance(
        left=forward(0.0, 0.0, 0.27),
        right=forward(0.05, 0.17, 0.12),
        foot_left=foot(0.08, 0.1, 0.22, -4, (0.14, 0.4, 1.0)),
        foot_right=AHEAD[1],
        drop=0.05,
        lean=27,
        twist=-12,
        head=(0.0, 24.0, 0.0),
    ),
    Pose.DRAG: Stance(
        left=Limb((0.07, -0.06, -0.22), (0.6, 0.5, -1.0), "fist"),
        right=Limb((0.07, -0.06, -0.22), (0.6, 0.5, -1.0), "fist"),
        foot_left=AHEAD[0],
        foot_right=AHEAD[1],
        drop=0.06,
        lean=34,
        head=(0.0, -12.0, 0.0),
    ),
    Pose.EAT: Stance(
        right=Limb((0.05, 0.266, 0.15), (0.8, -0.9, -0.2), "hold", (0.9, 0.1, 0.3), along=(-0.4, 0.7, 0.35)),
        left=Limb((0.13, -0.02, 0.03), (0.5, 0.0, -1.0)),
        lean=5,
        head=(0.0, 2.0, 0.0),
        sway=0.5,
    ),
    Pose.JUMP: Stance(
        left=Limb((0.2, 0.5, 0.06), (1.0, 0.0, 0.0), "spread", _PALM_OUT),
        right=Limb((0.22, 0.46, 0.02), (1.0, 0.0, 0.0), "spread", _PALM_OUT),
        foot_left=foot(0.1, 0.3, 0.1, 40, (0.3, 0.2, 1.0)),
        foot_right=foot(0.1, 0.26, -0.22, 60, (0.2, 0.0, 1.0)),
        drop=-0.17,
        lean=6,
        head=(0.0, -8.0, 0.0),
    ),
    Pose.KISS: Stance(left=_WAIST[0], right=_WAIST[1], lean=7, head=(0.0, 2.0, 16.0)),
    Pose.KNOCK: Stance(
        right=Limb((0.06, 0.35, 0.27), (0.8, -1.0, -0.1), "fist", (1.0, 0.3, 0.2), along=(0.0, 0.5, 1.0)),
        foot_left=foot(0.07, 0.04, 0.1),
        foot_right=foot(0.07, 0.05, -0.08, 12),
        lean=8,
        twist=10,
    ),
    Pose.LAUGH: Stance(
        left=Limb((-0.035, 0.135, 0.12), (1.0, -0.9, -0.2), "flat", (0.2, 0.4, 1.0), along=(-1.0, 0.15, 0.1)),
        right=Limb((-0.02, 0.09, 0.13), (1.0, -0.9, -0.2), "flat", (0.2, 0.4, 1.0), along=(-1.0, 0.1, 0.1)),
        lean=-9,
        bend=4,
        head=(-6.0, -24.0, 8.0),
        sway=0.5,
    ),
    Pose.POUR: Stance(
        left=Limb((0.05, 0.07, 0.29), (0.9, -0.9, -0.2), "hold", (0.9, 0.2, 0.3)),
        right=Limb((0.08, 0.24, 0.24), (1.0, 0.2, -0.3), "hold", (0.8, 0.8, 0.0), along=(-0.35, 0.0, 1.0)),
        lean=8,
        head=(0.0, 22.0, 0.0),
    ),
    Pose.PRAY: Stance(
        left=Limb((0.008, 0.2, 0.17), (1.0, -0.8, 0.1), "flat", (1.0, 0.0, 0.1), along=(0.0, 1.0, 0.25)),
        right=Limb((0.008, 0.2, 0.17), (1.0, -0.8, 0.1), "flat", (1.0, 0.0, 0.1), along=(0.0, 1.0, 0.25)),
        lean=6,
        head=(0.0, 22.0, 0.0),
    ),
    Pose.PULL: Stance(
        left=forward(0.04, 0.18, 0.33, "fist"),
        right=forward(0.04, 0.2, 0.29, "fist"),
        foot_left=BRACED[0],
        foot_right=BRACED[1],
        drop=0.1,
        back=0.15,
        lean=-22,
        head=(0.0, 10.0, 0.0),
    ),
    Pose.PUSH: Stance(
        left=Limb((0.08, 0.26, 0.36), (0.9, -0.9, -0.2), "spread", _PALM_OUT, along=(0.0, 1.0, 0.35)),
        right=Limb((0.08, 0.27, 0.36), (0.9, -0.9, -0.2), "spread", _PALM_OUT, along=(0.0, 1.0, 0.35)),
        foot_left=AHEAD[0],
        foot_right=AHEAD[1],
        drop=0.05,
        lean=22,
    ),
    Pose.READ: Stance(
        left=Limb((0.085, 0.21, 0.2), (1.0, -0.9, -0.2), "hold", (0.6, -0.4, 0.6)),
        right=Limb((0.06, 0.21, 0.2), (1.0, -0.9, -0.2), "hold", (0.6, -0.4, 0.6)),
        head=(0.0, 20.0, 0.0),
        sway=0.7,
    ),
    Pose.ROW: Stance(
        left=forward(0.11, 0.16, 0.3, "fist", (0.3, 1.0, 0.1)),
        right=forward(0.11, 0.16, 0.3, "fist", (0.3, 1.0, 0.1)),
        foot_left=foot(0.075, 0.05, 0.3, -14, (0.12, 1.0, 0.6)),
        foot_right=foot(0.075, 0.05, 0.3, -14, (0.12, 1.0, 0.6)),
        lean=24,
        seated=True,
    ),
    Pose.SALUTE: Stance(
        right=Limb((0.148, 0.372, 0.075), (1.0, -0.15, 0.0), "salute", (0.4, 0.6, 0.9), along=(-0.72, 0.7, -0.06)),
        left=Limb((0.105, -0.045, 0.0), (0.4, 0.0, -1.0), "salute", along=(0.0, -1.0, 0.0)),
        foot_left=foot(0.04, 0.04, 0.0),
        foot_right=foot(0.04, 0.04, 0.0),
        lean=-3,
        head=(0.0, -4.0, 0.0),
    ),
    Pose.SHAKE: Stance(right=forward(-0.005, 0.13, 0.29, "hold", (1.0, 0.1, 0.0)), lean=7, twist=10, sway=0.4),
    Pose.SHOOT: Stance(
        left=Limb((0.004, 0.258, 0.268), (0.8, -1.0, 0.0), "hold", (0.8, 0.1, 0.4), along=(-0.25, 0.1, 1.0)),
        right=Limb((-0.002, 0.272, 0.288), (0.8, -1.0, 0.0), "aim", (1.0, 0.1, 0.0), along=(0.0, 0.0, 1.0)),
        foot_left=foot(0.1, 0.04, 0.14),
        foot_right=foot(0.1, 0.04, -0.15),
        drop=0.03,
        lean=3,
        head=(0.0, 3.0, -6.0),
    ),
    Pose.SHOW: Stance(
        right=Limb((0.12, 0.365, 0.265), (0.9, -1.0, -0.1), "hold", (1.0, 0.3, 0.0), along=(0.0, 0.75, 0.65)),
        foot_left=foot(0.08, 0.04, -0.02),
        foot_right=foot(0.08, 0.04, 0.06),
        lean=-3,
        twist=8,
        head=(0.0, -10.0, 0.0),
        sway=0.4,
    ),
    Pose.SLAM: Stance(
        right=Limb((0.06, 0.045, 0.27), (1.0, 0.2, -0.5), "fist", (0.9, 0.4, 0.1)),
        left=Limb((0.17, 0.05, -0.02), (0.7, 0.1, -1.0), "fist"),
        foot_left=AHEAD[0],
        foot_right=AHEAD[1],
        drop=0.02,
        lean=24,
        twist=16,
        head=(0.0, -10.0, 0.0),
    ),
    Pose.SLEEP: Stance(
        left=Limb((0.03, 0.05, 0.13), (1.0, -0.4, -0.4), "relaxed", (0.2, 1.0, 0.1)),
        right=Limb((0.03, 0.06, 0.14), (1.0, -0.4, -0.4), "relaxed", (0.2, 1.0, 0.1)),
        foot_left=foot(0.085, 0.04, 0.26, pole=(0.2, 1.0, 0.8)),
        foot_right=foot(0.085, 0.04, 0.23, pole=(0.2, 1.0, 0.8)),
        lean=9,
        bend=7,
        head=(6.0, 26.0, 27.0),
        seated=True,
    ),
    Pose.SMOKE: Stance(
        right=Limb((0.1, 0.275, 0.15), (0.8, -1.0, -0.1), "pinch", (0.8, 0.1, 0.5), along=(-0.55, 0.7, 0.0)),
        left=Limb((-0.03, 0.13, 0.13), (1.0, -0.3, 0.0), "flat", (0.0, 0.5, 1.0)),
        lean=-4,
        head=(0.0, -7.0, 4.0),
        sway=1.0,
    ),
    Pose.SPY: Stance(
        left=_at_mouth(0.04, 0.4, 0.15, "hold"),
        right=_at_mouth(0.035, 0.4, 0.15, "hold"),
        lean=4,
        head=(0.0, -2.0, 0.0),
    ),
    Pose.STIR: Stance(
        left=Limb((0.13, 0.1, 0.16), (1.0, -0.4, -0.4), "hold", (0.6, 0.8, 0.1)),
        right=forward(0.07, 0.14, 0.24, "hold", (0.6, 0.8, 0.1)),
        lean=10,
        head=(0.0, 24.0, 0.0),
    ),
    Pose.SWEEP: Stance(
        left=forward(0.0, 0.03, 0.26),
        right=forward(0.1, 0.19, 0.14),
        foot_left=foot(0.09, 0.04, 0.14),
        foot_right=foot(0.09, 0.05, -0.12, 14),
        lean=18,
        twist=-10,
        head=(0.0, 20.0, 0.0),
    ),
    Pose.SWIM: Stance(
        left=Limb((0.1, 0.62, 0.06), (0.8, 0.2, -0.4), "flat", (0.2, 0.0, -1.0)),
        right=Limb((0.2, 0.36, -0.22), (0.8, 0.2, -1.0), "flat", (0.2, 0.0, -1.0), along=(0.1, 1.0, 0.5)),
        foot_left=foot(0.06, 0.05, 0.07, 60),
        foot_right=foot(0.06, 0.08, -0.06, 60),
        drop=0.33,
        tilt=76,
        head=(20.0, -44.0, 0.0),
    ),
    Pose.TEND: Stance(
        left=forward(0.06, 0.02, 0.29, "pinch", (0.6, 0.9, 0.1)),
        right=forward(0.03, 0.05, 0.3, "pinch", (0.6, 0.9, 0.1)),
        foot_left=foot(0.08, 0.04, 0.08),
        foot_right=foot(0.08, 0.05, -0.06, 10),
        drop=0.02,
        lean=30,
        head=(0.0, 22.0, 0.0),
    ),
    Pose.THROW: Stance(
        left=Limb((0.08, 0.31, 0.3), (0.7, -0.6, 0.0), "spread", (0.4, 0.9, 0.0)),
        right=Limb((0.15, 0.44, -0.25), (1.0, 0.2, -0.6), "hold", (0.6, 0.3, -0.6), along=(0.1, 0.7, -0.6)),
        foot_left=foot(0.08, 0.09, 0.27, -14),
        foot_right=foot(0.12, 0.05, -0.2, 14),
        drop=0.04,
        lean=-9,
        twist=-28,
        head=(24.0, -4.0, 0.0),
    ),
    Pose.WASH: Stance(
        left=Limb((0.03, 0.1, 0.25), (1.0, -0.3, -0.3), "carry", (0.2, -0.9, 0.2), along=(-0.55, -0.1, 0.8)),
        right=Limb((0.02, 0.13, 0.24), (1.0, -0.3, -0.3), "carry", (0.5, 0.9, 0.2), along=(-0.6, -0.15, 0.8)),
        lean=17,
        head=(0.0, 24.0, 0.0),
    ),
    Pose.WHISPER: Stance(
        left=Limb((0.07, 0.318, 0.095), (1.0, -0.7, 0.0), "carry", (0.8, 0.1, -0.5), along=(-0.15, 1.0, 0.25)),
        lean=12,
        head=(0.0, 0.0, 6.0),
    ),
}
"""How these are done with nothing else said."""


OVER_TABLE = 0.125
"""The lowest a gesture's hand is above a seated pelvis, in body heights: a table may be there."""


def joined(base: Stance, gesture: Stance) -> Stance:
    """The legs of one pose and the arms and head of another, the hands as far up the trunk. Of the lean each gives its part."""
    lift = OVER_TABLE if base.seated else -1.0
    lean = base.lean * 0.5 + gesture.lean * 0.7
    out = replace(base, left=gesture.left, right=gesture.right, lean=lean, twist=gesture.twist, bend=gesture.bend)
    out = replace(along(gesture, out, FRAMES["man"]), head=gesture.head)
    left, right = (replace(limb, at=(limb.at[0], max(lift, limb.at[1]), limb.at[2])) for limb in (out.left, out.right))
    return replace(out, left=left, right=right)
