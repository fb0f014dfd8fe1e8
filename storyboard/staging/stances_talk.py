"""What talk and blows do to a body: hands that underline words, and a head and trunk that give way to a fist. Only data, and one rule."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure
from storyboard.staging.line_of_action import mirrored
from storyboard.staging.stance import Limb, Stance, foot
from storyboard.staging.stances_deeds import joined

_EASY = Limb((0.13, -0.02, 0.06), (0.5, 0.0, -1.0))

TALKING: tuple[Stance, ...] = (
    Stance(
        right=Limb((0.13, 0.235, 0.2), (0.9, -1.0, -0.3), "give", (0.5, -0.7, 0.3), along=(0.3, 0.45, 0.9)),
        left=_EASY,
        lean=4,
        twist=5,
        head=(0.0, 1.0, 4.0),
        sway=0.6,
    ),
    Stance(
        left=Limb((0.13, 0.225, 0.2), (0.9, -1.0, -0.3), "spread", (0.5, -0.6, 0.4), along=(0.35, 0.55, 0.8)),
        right=_EASY,
        lean=3,
        twist=-5,
        head=(0.0, -2.0, -4.0),
        sway=0.6,
    ),
    Stance(
        left=Limb((0.16, 0.2, 0.19), (0.9, -1.0, -0.3), "spread", (0.3, -0.8, 0.3), along=(0.5, 0.4, 0.8)),
        right=Limb((0.16, 0.2, 0.19), (0.9, -1.0, -0.3), "spread", (0.3, -0.8, 0.3), along=(0.5, 0.4, 0.8)),
        lean=5,
        head=(0.0, -3.0, 0.0),
        sway=0.5,
    ),
    Stance(
        right=Limb((0.14, 0.2, 0.22), (0.9, -1.0, -0.2), "point", (0.9, 0.2, 0.1), along=(0.1, 0.6, 0.8)),
        left=_EASY,
        lean=7,
        twist=6,
        head=(0.0, 4.0, 0.0),
        sway=0.4,
    ),
)
"""Ways of talking with the hands: an open palm to either side, both hands open, a raised finger."""

THROWN = Stance(
    left=Limb((0.27, 0.14, -0.04), (0.6, -0.6, -0.8), "spread", (0.6, 0.6, 0.0)),
    right=Limb((0.27, 0.2, -0.02), (0.6, -0.6, -0.8), "spread", (0.6, 0.6, 0.0)),
    foot_left=foot(0.1, 0.07, 0.2, -18, (0.2, 0.3, 1.0)),
    foot_right=foot(0.1, 0.05, -0.18, 14),
    drop=0.045,
    back=0.05,
    lean=-24,
    twist=14,
    bend=-6,
    head=(18.0, -30.0, 16.0),
)
"""Thrown back by a blow: one foot behind, hands flung out, the head turned away from the fist and to the lens, for who is turned to the
left of the picture."""

LOOSE = frozenset({Pose.STAND, Pose.WALK, Pose.HOLD, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.ARMS_CROSSED, Pose.HANDS_UP})
"""Poses a blow throws all of somebody out of; in others only the head and trunk give way."""


def talking(base: Stance, figure: Figure) -> Stance:
    """A pose with the hands of who speaks; those of who is silent, or busy with more than standing and sitting, as they were."""
    if not figure.speaks or figure.pose not in (Pose.STAND, Pose.SIT):
        return base
    return joined(base, TALKING[figure.speaks % len(TALKING)])


def recoiled(base: Stance, figure: Figure) -> Stance:
    """A pose as it is left by a blow, for who is struck."""
    if not figure.struck:
        return base
    if figure.pose in LOOSE and figure.gesture is None:
        thrown = mirrored(THROWN) if figure.facing % 360 < 180 else THROWN
        return replace(thrown, right=base.right) if figure.holds else thrown
    return replace(base, lean=base.lean - 12, head=THROWN.head, sway=0.0)
