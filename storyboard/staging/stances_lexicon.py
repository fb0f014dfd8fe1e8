"""Poses of everyday hands: what people do with their own face, with each other, with a rope, on a table. Only data, as in `stances`."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.model.stage import Vec
from storyboard.staging.stance import Limb, Stance, foot, forward

_PALM_OUT: Vec = (0.1, 0.2, -1.0)
_HANGING = Limb((0.135, -0.035, 0.04), (0.5, 0.0, -1.0))
_APART = (foot(0.12, 0.04, 0.06), foot(0.12, 0.04, -0.06))
_STEP = (foot(0.08, 0.04, 0.12), foot(0.08, 0.05, -0.1, 14))
_HIP = Limb((0.125, 0.06, 0.025), (1.0, 0.1, -0.5), "fist", (0.9, 0.2, 0.2))
_ACROSS = Limb((0.02, 0.14, 0.14), (1.0, -0.4, 0.0), "flat", (0.0, 0.5, 1.0))

HANDIWORK: dict[Pose, Stance] = {
    Pose.AKIMBO: Stance(left=_HIP, right=_HIP, foot_left=_APART[0], foot_right=_APART[1], lean=-2, head=(0.0, 3.0, 0.0), sway=0.4),
    Pose.BECKON: Stance(
        right=Limb((0.1, 0.3, 0.25), (0.7, -1.0, -0.2), "beckon", (0.95, 0.1, 0.3), along=(-0.05, 0.95, 0.2)),
        left=_HANGING,
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        twist=10,
        head=(0.0, -4.0, -8.0),
    ),
    Pose.COUNT: Stance(
        left=Limb((0.05, 0.17, 0.2), (1.0, -0.8, -0.1), "give", (0.3, -0.9, 0.3)),
        right=Limb((0.09, 0.21, 0.22), (1.0, -0.5, 0.0), "pinch", (0.6, 0.7, 0.3)),
        lean=6,
        head=(0.0, 28.0, 0.0),
    ),
    Pose.DAB: Stance(
        right=Limb((0.125, 0.385, 0.1), (1.0, -0.9, 0.0), "flat", (0.3, 0.6, 0.9), along=(-1.0, 0.5, 0.1)),
        left=Limb((0.12, -0.02, 0.05), (0.6, 0.0, -1.0)),
        head=(0.0, 8.0, -6.0),
        sway=0.5,
    ),
    Pose.HAUL: Stance(
        left=Limb((0.02, 0.24, 0.3), (0.8, -0.9, -0.2), "fist", (0.9, 0.5, 0.0)),
        right=Limb((0.05, 0.1, 0.15), (1.0, -0.2, -0.6), "fist", (0.9, 0.5, 0.0)),
        foot_left=foot(0.1, 0.04, 0.2),
        foot_right=foot(0.11, 0.04, -0.02),
        drop=0.06,
        back=0.08,
        lean=-9,
        twist=-14,
        head=(0.0, 16.0, 0.0),
    ),
    Pose.KNOT: Stance(
        left=Limb((0.035, 0.215, 0.21), (1.0, -0.5, 0.0), "pinch", (0.8, 0.4, 0.3)),
        right=Limb((0.035, 0.195, 0.21), (1.0, -0.5, 0.0), "pinch", (0.8, 0.4, 0.3)),
        lean=9,
        head=(0.0, 28.0, 0.0),
    ),
    Pose.LIFT: Stance(
        left=Limb((0.11, 0.555, 0.05), (1.0, -0.1, 0.2), "give", (0.2, -1.0, 0.0)),
        right=Limb((0.11, 0.555, 0.05), (1.0, -0.1, 0.2), "give", (0.2, -1.0, 0.0)),
        foot_left=_APART[0],
        foot_right=_APART[1],
        lean=-5,
        head=(0.0, -20.0, 0.0),
    ),
    Pose.LISTEN: Stance(
        right=Limb((0.1, 0.31, 0.03), (1.0, -1.0, 0.0), "flat", (-0.2, 0.0, 1.0), along=(-0.05, 1.0, 0.12)),
        left=_HANGING,
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        lean=12,
        bend=10,
        head=(18.0, 2.0, 18.0),
    ),
    Pose.PAT: Stance(
        right=Limb((0.02, 0.275, 0.33), (0.8, -0.6, -0.2), "flat", (0.2, 1.0, 0.1), along=(0.0, -0.1, 1.0)),
        left=_HANGING,
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        lean=6,
        twist=12,
        head=(0.0, 4.0, 4.0),
    ),
    Pose.PEEK: Stance(
        right=Limb((0.15, 0.26, 0.2), (1.0, -0.5, -0.3), "flat", (0.4, 0.2, -1.0), along=(0.0, 1.0, 0.2)),
        left=Limb((0.12, 0.0, 0.02), (0.7, 0.0, -1.0)),
        foot_left=foot(0.13, 0.04, -0.02),
        foot_right=foot(0.08, 0.05, 0.03, 8),
        lean=6,
        bend=-16,
        head=(-6.0, -2.0, -8.0),
    ),
    Pose.POCKET: Stance(
        left=Limb((0.115, 0.0, 0.05), (1.0, 0.2, -0.7), "pocket", (1.0, 0.2, 0.2), along=(-0.3, -1.0, 0.15)),
        right=Limb((0.115, 0.0, 0.05), (1.0, 0.2, -0.7), "pocket", (1.0, 0.2, 0.2), along=(-0.3, -1.0, 0.15)),
        lean=-4,
        sway=1.0,
    ),
    Pose.PRESS: Stance(
        left=Limb((0.035, 0.05, 0.25), (1.0, 0.2, -0.3), "flat", (0.1, 1.0, 0.2)),
        right=Limb((0.035, 0.05, 0.26), (1.0, 0.2, -0.3), "flat", (0.1, 1.0, 0.2)),
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        lean=24,
        head=(0.0, 24.0, 0.0),
    ),
    Pose.PUT: Stance(
        left=forward(0.07, 0.06, 0.27, "give", (0.5, -0.4, 0.6)),
        right=forward(0.05, 0.07, 0.3, "hold", (0.9, 0.4, 0.0)),
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        lean=19,
        head=(0.0, 20.0, 0.0),
    ),
    Pose.SCAN: Stance(
        right=Limb((0.045, 0.445, 0.12), (1.0, -0.1, 0.3), "flat", (0.2, 1.0, 0.3), along=(-1.0, 0.0, 0.15)),
        left=_HANGING,
        foot_left=_STEP[0],
        foot_right=_STEP[1],
        lean=9,
        head=(0.0, -4.0, 0.0),
    ),
    Pose.SHARE: Stance(
        left=forward(0.08, 0.02, 0.14, "hook", (0.9, 0.2, 0.1)),
        right=forward(0.08, 0.02, 0.14, "hook", (0.9, 0.2, 0.1)),
        foot_left=foot(0.07, 0.05, 0.16, -14),
        foot_right=foot(0.07, 0.07, -0.18, 34),
        drop=0.03,
        lean=-6,
        head=(0.0, 2.0, 0.0),
    ),
    Pose.SHRUG: Stance(
        left=Limb((0.22, 0.2, 0.13), (0.5, -1.0, -0.5), "give", (0.2, -1.0, 0.2), along=(0.9, 0.2, 0.5)),
        right=Limb((0.22, 0.2, 0.13), (0.5, -1.0, -0.5), "give", (0.2, -1.0, 0.2), along=(0.9, 0.2, 0.5)),
        head=(0.0, 4.0, 13.0),
    ),
    Pose.SQUEEZE: Stance(
        left=Limb((0.06, 0.27, 0.25), (0.8, -0.9, -0.2), "flat", (0.9, 0.2, 0.0), along=(0.0, 0.4, 1.0)),
        right=Limb((-0.02, 0.23, 0.12), (1.0, -0.3, 0.0), "flat", (0.0, 0.4, 1.0), along=(-1.0, 0.4, 0.0)),
        foot_left=foot(0.05, 0.05, 0.18, -6),
        foot_right=foot(0.04, 0.06, -0.16, 24),
        lean=4,
        twist=-34,
        hips=4,
        head=(26.0, 4.0, 6.0),
    ),
    Pose.STOP: Stance(
        right=Limb((0.05, 0.36, 0.31), (0.8, -1.0, -0.1), "spread", (0.85, 0.1, -0.7), along=(0.0, 1.0, 0.1)),
        left=Limb((0.17, 0.02, -0.03), (0.7, 0.0, -1.0), "spread"),
        foot_left=_APART[0],
        foot_right=_APART[1],
        lean=-3,
        twist=12,
        head=(0.0, -3.0, 0.0),
    ),
    Pose.STRETCH: Stance(
        left=Limb((0.25, 0.49, -0.03), (1.0, 0.0, -0.3), "fist", (0.2, 0.2, -1.0)),
        right=Limb((0.055, 0.42, -0.07), (1.0, 0.8, -0.2), "fist", (0.4, 0.4, -1.0), along=(-1.0, 0.2, -0.2)),
        lean=-11,
        bend=-6,
        head=(0.0, -22.0, 8.0),
    ),
    Pose.THINK: Stance(
        right=Limb((0.035, 0.272, 0.155), (0.8, -1.0, 0.1), "fist", (0.4, 0.0, 1.0), along=(-0.3, 1.0, -0.1)),
        left=_ACROSS,
        head=(0.0, 8.0, 6.0),
        sway=0.8,
    ),
    Pose.WEAR: Stance(
        left=Limb((0.08, 0.435, 0.07), (1.0, -0.5, 0.1), "pinch", (0.9, 0.3, 0.3), along=(-0.25, 0.9, 0.15)),
        right=Limb((0.08, 0.435, 0.07), (1.0, -0.5, 0.1), "pinch", (0.9, 0.3, 0.3), along=(-0.25, 0.9, 0.15)),
        head=(0.0, 10.0, 0.0),
    ),
}
"""How these are done with nothing else said."""
