"""What is done to somebody, and to oneself. Tables."""

from __future__ import annotations

from storyboard.model.shots import Pose

OWN_BODY = frozenset({Pose.DAB, Pose.WEAR, Pose.POCKET, Pose.AKIMBO, Pose.THINK, Pose.STRETCH, Pose.SHRUG})
"""What everybody does to themselves: `his mouth` is nobody else's."""
SUFFERED: dict[Pose, Pose] = {
    Pose.CUFF: Pose.CUFFED,
    Pose.KNOT: Pose.CUFFED,
    Pose.FIGHT: Pose.FALL,
    Pose.PUSH: Pose.FALL,
    Pose.THROW: Pose.FALL,
    Pose.SHOOT: Pose.FALL,
    Pose.DRAG: Pose.CRAWL,
    Pose.KISS: Pose.KISS,
    Pose.EMBRACE: Pose.EMBRACE,
    Pose.CARRY: Pose.LIE,
    Pose.LIFT: Pose.LIE,
}
"""What is seen of somebody to whom a deed is done: `is handcuffed`. Nothing for the others."""
BORNE = frozenset({Pose.DRAG, Pose.CARRY, Pose.LIFT, Pose.KISS, Pose.EMBRACE})
"""What is staged with both by who does it."""
