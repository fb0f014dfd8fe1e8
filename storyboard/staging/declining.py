"""Who does not take what is held out to them: nothing changes hands, and that is seen of both."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Pose


def declined(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with what is held out to who shakes the head left in the hand that has it, and their arms crossed before it."""
    spurned = {(item.character, item.gaze) for item in items if _does(item) is Pose.GIVE and (item.holds or item.thing)}
    refusing = {item.character for item in items if _does(item) is Pose.SHAKE_HEAD}
    givers = {one for one, other in spurned if other in refusing}
    asked = {other for one, other in spurned if one in givers}
    return tuple(_kept(item) if item.character in givers else _crossed(item) if item.character in asked else item for item in items)


def _does(item: Blocking) -> Pose:
    return item.gesture or item.pose


def _kept(item: Blocking) -> Blocking:
    """Held out to be seen, not handed over."""
    return item.model_copy(update={"gesture": Pose.SHOW} if item.gesture else {"pose": Pose.SHOW})


def _crossed(item: Blocking) -> Blocking:
    """Arms crossed under a head that is shaken; hands that have something to hold, and who sits, stay as they are."""
    free = item.pose is Pose.SHAKE_HEAD and not (item.holds or item.thing)
    return item.model_copy(update={"pose": Pose.ARMS_CROSSED, "gesture": Pose.SHAKE_HEAD}) if free else item
