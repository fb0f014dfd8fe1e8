"""What a plan means with the words it has: who irons at a table stands before it, and not on it; who stirs tea is at no stove."""

from __future__ import annotations

from collections.abc import Mapping

from storyboard.model.shots import Blocking, Pose

BEFORE_IT = frozenset(
    {Pose.PRESS, Pose.CUT, Pose.PUT, Pose.COUNT, Pose.TEND, Pose.STIR, Pose.POUR, Pose.EAT, Pose.READ, Pose.WRITE, Pose.TYPE, Pose.RUB}
    | {Pose.WASH, Pose.KNOT, Pose.TEAR, Pose.TAKE, Pose.KNOCK, Pose.LEAN, Pose.SLAM, Pose.DRINK, Pose.PUSH}
)
"""What is done with the hands at the top of a table, by somebody who is before it."""
ON_TOP = BEFORE_IT - {Pose.READ, Pose.DRINK, Pose.KNOT, Pose.TEND, Pose.RUB, Pose.TAKE, Pose.LEAN, Pose.POUR}
"""The same where they sit; the rest is as well done on its edge."""


def meant_at(at: str, pose: Pose, gesture: Pose | None) -> str:
    """The fitting that is meant: who works at the top of a table stands before it, or sits on the set's own chair."""
    if at != "table":
        return at
    if pose is Pose.SIT:
        return "" if gesture in ON_TOP else at
    return "desk" if pose in BEFORE_IT or (pose is Pose.STAND and gesture in BEFORE_IT) else at


CUPS = frozenset({"cup", "glass", "bowl", "jug", "teapot", "goblet", "wineglass"})
"""What is stirred in the hand, with a spoon, and not on a stove."""


def in_cup(item: Blocking, kinds: Mapping[str, str]) -> Blocking:
    """Who stirs in a cup, with that in the left hand and a spoon in the right one, whichever they were told for."""
    done = item.gesture or item.pose
    found = next((one for one in (kinds.get(item.holds, ""), item.thing, item.other) if one in CUPS), "")
    if done is not Pose.STIR or not found:
        return item
    held = {} if kinds.get(item.holds) == found else {"holds": "", "thing": found, "named": ""}
    return item.model_copy(update={**held, "other": "", "gesture" if item.gesture else "pose": Pose.COUNT})
