"""Gaits other than walking and running, and bodies that hang or slide. Only data, as in `stances`."""

from __future__ import annotations

from dataclasses import replace

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

BACKING = Stance(
    left=Limb((0.13, 0.2, 0.24), (0.8, -1.0, -0.2), "spread", (0.1, 0.3, -1.0), along=(0.2, 0.9, 0.4)),
    right=Limb((0.15, 0.16, 0.2), (0.8, -1.0, -0.2), "spread", (0.1, 0.3, -1.0), along=(0.25, 0.85, 0.4)),
    foot_left=foot(0.07, 0.06, 0.2, -16),
    foot_right=foot(0.08, 0.075, -0.25, 40, (0.14, 0.2, 1.0)),
    drop=0.03,
    back=0.06,
    lean=-21,
    head=(0.0, 14.0, 0.0),
)
"""Walks backwards with the eyes ahead: the trunk away from what is feared, a foot felt out behind."""

REELING = Stance(
    left=Limb((0.24, 0.12, 0.26), (0.8, -0.6, -0.3), "spread", (0.5, 0.8, 0.0), along=(0.5, 0.2, 0.8)),
    right=Limb((0.3, 0.1, 0.1), (0.6, -0.4, -0.8), "spread", (0.6, 0.6, 0.0), along=(0.8, 0.2, 0.4)),
    foot_left=foot(0.08, 0.12, 0.3, -30, (0.2, 0.4, 1.0)),
    foot_right=foot(0.1, 0.05, -0.12, 6, (0.3, 0.1, 1.0)),
    drop=0.05,
    back=0.1,
    lean=-29,
    bend=-6,
    twist=10,
    head=(0.0, 22.0, -8.0),
)
"""Thrown back off balance: weight behind the heels, a foot in the air, the arms before the body."""

SKIPPING = Stance(
    left=Limb((0.17, 0.1, 0.22), (0.6, -0.6, -0.8), "relaxed", (0.8, 0.4, 0.0)),
    right=Limb((0.17, 0.06, -0.2), (0.5, 0.0, -1.0), "relaxed", (0.8, 0.4, 0.0)),
    foot_left=foot(0.05, 0.1, -0.07, 56, (0.1, 0.1, 1.0)),
    foot_right=foot(0.06, 0.34, 0.2, 30, (0.1, 0.7, 1.0)),
    drop=-0.07,
    lean=-4,
    twist=-16,
    bend=4,
    head=(0.0, -8.0, 6.0),
)
"""In the air over one pointed foot, the other knee high, the arms swinging."""

RISEN = Stance(
    left=Limb((0.2, 0.02, -0.12), (0.6, 0.3, -1.0), "flat", (0.3, 1.0, 0.0), along=(0.3, -0.4, -0.8)),
    right=Limb((0.12, 0.14, 0.2), (1.0, -0.4, 0.1), "relaxed", (0.3, 0.6, 0.6)),
    foot_left=foot(0.07, 0.035, -0.02, 35, (0.3, 0.0, 1.0)),
    foot_right=foot(0.06, 0.045, -0.02, 35, (0.3, 0.0, 1.0)),
    drop=0.455,
    tilt=-90,
    lean=74,
    head=(0.0, 4.0, 0.0),
)
"""Lies no longer: the trunk up on an arm behind, the legs where they lay."""

PRONE = Stance(
    left=Limb((0.17, 0.42, 0.05), (1.0, -0.2, 0.1), "flat", (0.1, 0.1, -1.0), along=(-0.3, 1.0, 0.05)),
    right=Limb((0.2, 0.36, 0.05), (1.0, -0.4, 0.1), "flat", (0.1, 0.1, -1.0), along=(-0.2, 1.0, 0.05)),
    foot_left=foot(0.08, 0.05, 0.02, 62, (0.3, 0.0, 1.0)),
    foot_right=foot(0.07, 0.06, 0.02, 62, (0.3, 0.0, 1.0)),
    drop=0.462,
    tilt=90,
    head=(62.0, 4.0, 0.0),
)
"""Flat on the belly, the arms up beside the head, a cheek on the ground."""
ON_FOREARMS = Stance(
    left=Limb((0.06, 0.44, 0.1), (0.6, -0.6, 1.0), "flat", (0.1, 0.2, -1.0), along=(-0.4, 1.0, 0.0)),
    right=Limb((0.06, 0.4, 0.1), (0.6, -0.6, 1.0), "flat", (0.1, 0.2, -1.0), along=(-0.4, 1.0, 0.0)),
    foot_left=foot(0.07, 0.05, 0.02, 62, (0.3, 0.0, 1.0)),
    foot_right=foot(0.07, 0.26, -0.2, 62, (0.3, 0.0, 1.0)),
    drop=0.462,
    tilt=90,
    lean=-36,
    head=(0.0, -40.0, 0.0),
)
"""On the belly, the trunk up on both forearms, the head up, one shin in the air."""

PRESSING_UP = Stance(
    left=Limb((0.13, 0.1, 0.34), (1.0, -0.3, 0.0), "flat", (0.1, 0.44, -0.9), along=(-0.1, 0.9, 0.44)),
    right=Limb((0.13, 0.1, 0.34), (1.0, -0.3, 0.0), "flat", (0.1, 0.44, -0.9), along=(-0.1, 0.9, 0.44)),
    foot_left=foot(0.06, 0.05, 0.0, 40, (0.1, 0.0, 1.0)),
    foot_right=foot(0.06, 0.05, 0.0, 40, (0.1, 0.0, 1.0)),
    drop=0.27,
    tilt=64,
    head=(0.0, -24.0, 0.0),
)
"""A straight body up on straight arms and on the toes."""

PITCHING = Stance(
    left=Limb((0.12, 0.42, 0.26), (0.8, -0.6, -0.4), "spread", (0.1, 0.4, -1.0), along=(0.1, 0.8, 0.6)),
    right=Limb((0.18, 0.34, 0.3), (0.8, -0.6, -0.4), "spread", (0.1, 0.4, -1.0), along=(0.2, 0.7, 0.7)),
    foot_left=foot(0.07, 0.05, -0.14, 40, (0.1, 0.2, 1.0)),
    foot_right=foot(0.08, 0.26, -0.34, 70, (0.2, -0.2, 1.0)),
    drop=0.1,
    back=-0.06,
    tilt=44,
    lean=8,
    head=(0.0, -30.0, 6.0),
)
"""Falls forwards over the own feet, the hands out to catch the ground."""

CLENCHED = Stance(
    left=Limb((0.17, 0.13, 0.13), (1.0, -0.4, -0.8), "fist", (0.8, 0.1, 0.5), along=(-0.2, 0.5, 0.8)),
    right=Limb((0.17, 0.13, 0.13), (1.0, -0.4, -0.8), "fist", (0.8, 0.1, 0.5), along=(-0.2, 0.5, 0.8)),
    foot_left=foot(0.11, 0.04, 0.05),
    foot_right=foot(0.11, 0.04, -0.04),
    lean=7,
    head=(0.0, 10.0, 0.0),
)
"""Both fists before the hips, the elbows out, the chin down."""

RISING = Stance(
    left=Limb((0.07, 0.0, 0.24), (1.0, 0.3, -0.2), "flat", (0.3, 1.0, 0.2), along=(-0.2, -0.2, 1.0)),
    right=Limb((0.19, -0.2, 0.2), (1.0, 0.0, -0.4), "spread", (0.2, 1.0, 0.1), along=(0.2, -0.5, 0.8)),
    foot_left=foot(0.09, 0.04, 0.24, 0.0, (0.16, 0.5, 1.0)),
    foot_right=foot(0.09, 0.08, -0.24, 56, (0.2, -0.2, 1.0)),
    drop=0.25,
    lean=52,
    bend=16,
    twist=-10,
    head=(0.0, -30.0, -6.0),
)
"""Half risen: one foot under the body, the other knee by the ground, a hand on the own knee, the other on the floor."""

TOSSING = Stance(
    left=Limb((0.14, -0.02, 0.04), (0.5, 0.0, -1.0)),
    right=Limb((0.08, 0.17, 0.3), (0.6, -1.0, -0.4), "give", (0.2, -1.0, 0.1), along=(-0.1, 0.35, 1.0)),
    foot_left=foot(0.07, 0.04, 0.16),
    foot_right=foot(0.08, 0.06, -0.16, 24),
    drop=0.02,
    lean=2,
    head=(0.0, -8.0, 0.0),
)
"""Lets something fly from below: the arm out in front, the hand open and its palm up."""

FLING = "fling"
"""`Figure.fingers` of who throws from a seat: there is no room to draw back, so the arm has thrown."""
FLINGING = Stance(
    left=Limb((0.14, 0.04, 0.2), (0.6, -0.6, -0.6)),
    right=Limb((0.03, 0.31, 0.3), (1.0, -0.5, -0.2), "spread", (0.1, -0.6, 1.0), along=(0.0, 0.3, 1.0)),
    foot_left=foot(0.07, 0.04, 0.16),
    foot_right=foot(0.08, 0.06, -0.16, 24),
    lean=8,
    twist=12,
)
"""Has let something fly over the shoulder: the arm out in front, the hand open."""

STREWS, DOUSES = "strew", "douse"
"""`Figure.fingers` of who throws what is loose out of the open hand, and of who empties a vessel from afar with a swing of both arms."""
DOUSING = Stance(
    left=Limb((0.02, 0.1, 0.32), (0.7, -0.6, -0.4), "carry", (0.2, -0.8, 0.3)),
    right=Limb((0.06, 0.17, 0.32), (1.0, -0.5, -0.2), "hold", (0.6, -0.3, 0.6), along=(0.0, -0.3, 1.0)),
    foot_left=foot(0.07, 0.04, 0.2),
    foot_right=foot(0.08, 0.06, -0.2, 24),
    lean=10,
)
"""Has swung a bucket forward, its mouth away from the body."""

SPRAYS = "spray"
"""`Figure.fingers` of who sends a jet out of what is in the hands: a hose, an extinguisher."""
SPRAYING = Stance(
    left=Limb((0.0, 0.02, 0.24), (0.7, -0.6, -0.4), "hold", (0.2, -0.8, 0.3), along=(-0.5, 0.0, 1.0)),
    right=Limb((0.05, 0.06, 0.26), (1.0, -0.5, -0.2), "hold", (0.9, 0.1, -0.2), along=(-0.1, -0.1, 1.0)),
    foot_left=foot(0.08, 0.05, 0.18),
    foot_right=foot(0.09, 0.07, -0.2, 24),
    drop=0.03,
    lean=8,
    head=(0.0, 6.0, 0.0),
)
"""Braced, both hands before the belly on what sprays."""

DUSTING = Stance(
    left=Limb((0.09, -0.24, 0.16), (1.0, 0.0, -0.3), "flat"),
    right=Limb((0.09, -0.3, 0.15), (1.0, 0.0, -0.3), "flat"),
    foot_left=foot(0.08, 0.04, 0.04),
    foot_right=foot(0.08, 0.04, -0.06),
    drop=0.03,
    back=0.1,
    lean=82,
    head=(0.0, 24.0, 0.0),
)
"""Bent down to the own knees, which the hands brush off."""

PANTING = Stance(
    left=Limb((0.11, -0.16, 0.2), (1.0, 0.0, -0.3), "flat"),
    right=Limb((0.11, -0.16, 0.2), (1.0, 0.0, -0.3), "flat"),
    foot_left=foot(0.13, 0.04, 0.05),
    foot_right=foot(0.13, 0.04, -0.05),
    drop=0.07,
    back=0.1,
    lean=64,
    head=(0.0, -34.0, 0.0),
)
"""Out of breath: bent over bent legs, the weight on the hands at the knees, the face up."""

FLINCHING = Stance(
    left=Limb((0.04, 0.28, 0.17), (1.0, -0.9, 0.1), "spread", (0.1, 0.3, -1.0), along=(-0.1, 0.95, 0.1)),
    right=Limb((0.1, 0.22, 0.19), (1.0, -0.9, 0.1), "spread", (0.1, 0.3, -1.0), along=(0.1, 0.95, 0.2)),
    foot_left=foot(0.07, 0.04, 0.04),
    foot_right=foot(0.09, 0.06, -0.2, 26),
    drop=0.05,
    back=0.05,
    lean=-12,
    bend=7,
    head=(0.0, 22.0, -14.0),
)
"""Starts back with the arms before the face, which is turned away."""

UPHILL = "uphill"
CLAMBERING = Stance(
    left=Limb((0.1, 0.0, 0.3), (0.8, -0.8, -0.2), "spread", (0.3, 1.0, 0.0), along=(0.0, -0.5, 1.0)),
    right=Limb((0.05, -0.02, 0.16), (0.9, 0.1, -0.4), "flat", (0.4, 0.9, 0.2)),
    foot_left=foot(0.07, 0.05, -0.16, 26, (0.1, 0.2, 1.0)),
    foot_right=foot(0.08, 0.19, 0.2, -8, (0.3, 0.6, 1.0)),
    drop=0.02,
    lean=42,
    head=(0.0, -20.0, 0.0),
)
"""Up a slope on two legs: bent to the ground, a hand on the raised knee, the other one out for it (`Figure.fingers`)."""
AGAINST_WIND = Stance(
    left=Limb((0.01, 0.24, 0.17), (0.9, -0.9, -0.1), "hold", (0.4, 0.2, 1.0), along=(-0.5, 0.6, 0.2)),
    right=Limb((0.12, 0.05, 0.2), (0.8, -0.6, -0.5), "fist", (0.7, 0.6, 0.2)),
    foot_left=foot(0.06, 0.05, 0.2, -4, (0.12, 0.3, 1.0)),
    foot_right=foot(0.06, 0.075, -0.26, 36, (0.1, 0.2, 1.0)),
    drop=0.05,
    lean=34,
    head=(0.0, -2.0, 0.0),
)
"""The whole body bent forward against the wind, a hand at the collar, the rear leg pushing."""
LOBS = "toss"
"""`Figure.fingers` of who has tossed something from below."""
LOBBED: dict[str, tuple[float, float]] = {LOBS: (0.15, 0.2), "toss_up": (0.03, 0.21), FLING: (0.05, 0.09)}
"""Body heights from the palm that a thing is in the air by how it is tossed (`Figure.fingers`): ahead of it, and up."""
SPRAYED = (Pose.AIM, Pose.SHOOT, Pose.THROW)
"""What is done with what sprays, so that it does."""
WRINGING = Stance(
    left=Limb((0.1, 0.2, 0.25), (1.0, -0.4, -0.2), "hold", (0.3, 0.9, 0.2), along=(-0.5, 0.2, 0.8)),
    right=Limb((0.1, 0.15, 0.25), (1.0, -0.6, -0.2), "hold", (0.3, 0.2, 0.9), along=(-0.5, -0.3, 0.8)),
    lean=9,
    head=(0.0, 24.0, 0.0),
)
"""Two fists that twist against each other before the chest."""
HITCHING = Stance(
    right=Limb((0.42, 0.25, 0.12), (0.4, -1.0, -0.4), "thumb", (0.1, 0.0, -1.0), along=(1.0, 0.1, 0.2)),
    foot_left=foot(0.08, 0.04, -0.02),
    foot_right=foot(0.1, 0.04, 0.05),
    lean=3,
    bend=-5,
    head=(0.0, -2.0, 4.0),
)
"""The whole arm out over the road, a thumb up."""
FEET_UP = Stance(
    left=Limb((0.1, -0.02, 0.16), (1.0, 0.2, -0.6), "flat", (0.3, 0.9, 0.3)),
    right=Limb((0.1, -0.02, 0.18), (1.0, 0.2, -0.6), "flat", (0.3, 0.9, 0.3)),
    foot_left=foot(0.05, 0.4, 0.56, -62, (0.1, 1.0, 0.4)),
    foot_right=foot(0.02, 0.46, 0.53, -62, (0.1, 1.0, 0.4)),
    seated=True,
    lean=-20,
    head=(0.0, 8.0, 0.0),
)
"""Leant back in a chair, the heels on a table, ankles crossed."""
SPREAD = Limb((0.47, 0.32, 0.02), (0.3, -1.0, -0.5), "spread", (0.1, 0.5, -1.0), along=(1.0, 0.1, 0.1))
"""An arm out to its side, the palm open to the front."""


def arms_wide(stance: Stance) -> Stance:
    """The same with both arms spread."""
    return replace(stance, left=SPREAD, right=SPREAD, twist=0.0)


MOVED: dict[tuple[Pose, str], Stance] = {
    (Pose.WALK, "back"): BACKING,
    (Pose.STAGGER, "back"): REELING,
    (Pose.CLIMB, UPHILL): CLAMBERING,
    **{(pose, "wind"): AGAINST_WIND for pose in (Pose.WALK, Pose.RUN, Pose.STAND, Pose.LEAN)},
    (Pose.JUMP, "skip"): SKIPPING,
    (Pose.LIE, "risen"): RISEN,
    (Pose.LIE, "prone"): PRONE,
    (Pose.LIE, "press_up"): PRESSING_UP,
    (Pose.KNOT, "wring"): WRINGING,
    (Pose.SIT, "feet_up"): FEET_UP,
    (Pose.SHOW, "hitch"): HITCHING,
    (Pose.LIE, "forearms"): ON_FOREARMS,
    (Pose.FALL, "forward"): PITCHING,
    (Pose.STAND, "fists"): CLENCHED,
    (Pose.STAND, "flinch"): FLINCHING,
    (Pose.BOW, "pant"): PANTING,
    (Pose.BOW, "dust"): DUSTING,
    (Pose.STAND, "rise"): RISING,
    **{(Pose.THROW, way): TOSSING for way in ("toss", "toss_up")},
    **dict.fromkeys(((Pose.THROW, FLING), (Pose.THROW, STREWS)), FLINGING),
    (Pose.THROW, DOUSES): DOUSING,
    **{(pose, SPRAYS): SPRAYING for pose in SPRAYED},
}
"""Poses that a way of moving of this module makes other ones of (`Figure.fingers`)."""
