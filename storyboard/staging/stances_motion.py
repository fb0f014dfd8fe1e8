"""Gaits other than walking and running, and bodies that hang or slide. Only data, as in `stances`."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.staging.stance import Limb, Stance, foot

GAITS: dict[Pose, Stance] = {
    Pose.SNEAK: Stance(
        left=Limb((0.07, 0.25, 0.2), (0.8, -0.9, -0.1), "relaxed", (0.2, 0.9, 0.3), along=(0.0, -0.5, 1.0)),
        right=Limb((0.09, 0.2, 0.27), (0.8, -0.9, -0.1), "relaxed", (0.2, 0.9, 0.3), along=(0.0, -0.5, 1.0)),
        foot_left=foot(0.05, 0.1, 0.23, 34, (0.1, 0.5, 1.0)),
        foot_right=foot(0.06, 0.065, -0.15, 40, (0.1, 0.2, 1.0)),
        drop=0.045,
        back=0.02,
        lean=33,
        head=(0.0, -3.0, 0.0),
    ),
    Pose.LIMP: Stance(
        left=Limb((0.24, 0.16, 0.04), (0.6, -0.4, -0.6), "spread", (0.6, 0.6, 0.0)),
        right=Limb((0.07, -0.085, 0.12), (0.9, 0.2, -0.5), "flat", (0.6, 0.2, 0.8)),
        foot_left=foot(0.06, 0.045, 0.14, -6, (0.12, 0.3, 1.0)),
        foot_right=foot(0.05, 0.05, -0.2, 30, (0.1, 0.0, 1.0)),
        drop=0.05,
        lean=20,
        bend=13,
        hips=8,
        head=(0.0, -2.0, -6.0),
    ),
    Pose.STAGGER: Stance(
        left=Limb((0.27, 0.24, 0.12), (0.4, -1.0, -0.2), "spread", (0.4, 0.8, 0.0)),
        right=Limb((0.22, 0.08, -0.14), (0.6, -0.4, -0.8), "spread", (0.6, 0.6, 0.0)),
        foot_left=foot(-0.05, 0.05, 0.17, 6, (0.2, 0.2, 1.0)),
        foot_right=foot(0.13, 0.07, -0.17, 30, (0.4, 0.2, 1.0)),
        drop=0.05,
        lean=17,
        bend=-17,
        twist=16,
        hips=-6,
        head=(0.0, 12.0, 14.0),
    ),
    Pose.DANGLE: Stance(
        left=Limb((0.12, 0.62, 0.06), (1.0, 0.0, -0.2), "hook", (0.2, 0.1, -1.0), along=(0.0, 1.0, 0.2)),
        right=Limb((0.12, 0.62, 0.06), (1.0, 0.0, -0.2), "hook", (0.2, 0.1, -1.0), along=(0.0, 1.0, 0.2)),
        foot_left=foot(0.06, 0.06, 0.04, 52, (0.2, 0.1, 1.0)),
        foot_right=foot(0.08, 0.15, -0.14, 60, (0.3, 0.1, 1.0)),
        lean=-2,
        head=(0.0, -26.0, 0.0),
    ),
    Pose.SLIDE: Stance(
        left=Limb((0.2, 0.06, -0.24), (0.6, 0.0, -1.0), "spread", (0.3, 0.8, 0.0)),
        right=Limb((0.22, 0.34, -0.06), (0.6, -0.6, -0.6), "spread", (0.3, 0.8, 0.0)),
        foot_left=foot(0.09, 0.06, 0.44, -30, (0.2, 0.6, 1.0)),
        foot_right=foot(0.08, 0.09, 0.36, -20, (0.2, 1.0, 0.8)),
        drop=0.43,
        lean=-24,
        head=(0.0, 14.0, 0.0),
    ),
}
"""How these are done with nothing else said."""
