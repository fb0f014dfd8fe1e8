"""What a plan's `at` means with what somebody does there: who irons at a table stands before it, and not on it.."""

from __future__ import annotations

from storyboard.model.shots import Pose

BEFORE_IT = frozenset(
    {Pose.PRESS, Pose.CUT, Pose.PUT, Pose.COUNT, Pose.TEND, Pose.STIR, Pose.POUR, Pose.EAT, Pose.READ, Pose.WRITE, Pose.TYPE, Pose.RUB}
    | {Pose.WASH, Pose.KNOT, Pose.TEAR, Pose.TAKE, Pose.KNOCK, Pose.LEAN, Pose.SLAM, Pose.DRINK, Pose.PUSH}
)
"""What is done with the hands at the top of a table, by somebody who is before it."""
ON_TOP = BEFORE_IT - {Pose.READ, Pose.DRINK, Pose.KNOT, Pose.TEND, Pose.RUB, Pose.TAKE, Pose.LEAN, Pose.POUR}
"""The same where they sit; the rest is as well done on its edge."""


def meant_at(at: str, pose: Pose, gesture: Pose | None) -> str:
    """The fitting that is meant: a table is the one somebody works at where hands work on its top, else the one they are up on."""
    works = pose in BEFORE_IT or (pose is Pose.STAND and gesture in BEFORE_IT) or (pose is Pose.SIT and gesture in ON_TOP)
    return "desk" if at == "table" and works else at
