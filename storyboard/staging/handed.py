"""What goes from hand to hand is there once: whoever gives it has it still, who gets it has the hands out for it."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Pose


def once(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with who is given a prop without it, where the plan has it in both their hands."""
    given = {(item.gaze, item.holds) for item in items if Pose.GIVE in (item.pose, item.gesture) and item.holds}
    return tuple(_without(item) if (item.character, item.holds) in given else item for item in items)


def _without(item: Blocking) -> Blocking:
    return item.model_copy(update={"holds": "", "pose": Pose.STAND if item.pose is Pose.HOLD else item.pose})
