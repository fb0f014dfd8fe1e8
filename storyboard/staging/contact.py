"""People who touch: whoever embraces, fights or gives something stands within reach of the other, turned square to them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.staging.space import yaw_to

REACHES: dict[Pose, float] = {
    Pose.EMBRACE: 0.36,
    Pose.FIGHT: 0.92,
    Pose.GIVE: 1.06,
    Pose.KISS: 0.42,
    Pose.SHAKE: 1.0,
    Pose.PUSH: 0.78,
    Pose.PULL: 0.5,
    Pose.CUFF: 0.6,
    Pose.WHISPER: 0.5,
    Pose.DANCE: 0.85,
    Pose.TEND: 0.6,
}
"""Metres between the marks of two people, by what one of them does to the other."""

ANSWERS: dict[Pose, Pose] = {
    Pose.EMBRACE: Pose.EMBRACE,
    Pose.GIVE: Pose.GIVE,
    Pose.KISS: Pose.KISS,
    Pose.SHAKE: Pose.SHAKE,
    Pose.CUFF: Pose.CUFFED,
}
"""What the other does, who else only stood there: arms come round, the empty hand is held out to take."""

FREE = frozenset(
    {Pose.STAND, Pose.HOLD, Pose.LOOK_DOWN, Pose.LOOK_UP, Pose.WALK, Pose.HANDS_UP}
    | {Pose.DANCE, Pose.WAVE, Pose.CLAP, Pose.ARMS_CROSSED, Pose.POINT, Pose.REACH, Pose.SWEEP, Pose.DIG, Pose.LAUGH, Pose.SMOKE, Pose.READ}
)
"""Poses that give way to such an answer."""

LOW_WORK = frozenset({Pose.TEND, Pose.GIVE, Pose.REACH})
"""What is done kneeling to somebody who lies."""

FARTHEST = 4.0
"""Metres beyond which nobody comes over for it: the other is somewhere else."""

SEATED_REACH = 0.25
"""Metres more between somebody and one who sits, whose knees are in the way."""


def within_reach(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking of a panel with those who touch brought together; everybody else as they were.

    The one who acts comes to the other, along the line between their marks, so that screen sides stay.
    """
    out = {item.character: item for item in items}
    for item in items:
        other = out.get(item.gaze) if item.pose in REACHES else None
        if other is not None and other.character != item.character and not (item.pose is Pose.GIVE and _has_given(item, other)):
            out |= {one.character: one for one in _met(out[item.character], other)}
    return tuple(out[item.character] for item in items)


def _has_given(item: Blocking, other: Blocking) -> bool:
    """Whether the other one gives too: then the first of the two has brought them together."""
    return other.pose is Pose.GIVE and not item.holds


def _met(item: Blocking, other: Blocking) -> tuple[Blocking, Blocking]:
    dx, dz = item.mark.x - other.mark.x, item.mark.z - other.mark.z
    gap = math.hypot(dx, dz)
    if not 0.05 < gap < FARTHEST:
        return item, other
    reach = min(gap, REACHES[item.pose] + (SEATED_REACH if other.pose is Pose.SIT and item.pose is Pose.EMBRACE else 0.0))
    mark = Mark(x=round(other.mark.x + dx / gap * reach, 3), z=round(other.mark.z + dz / gap * reach, 3))
    towards = round(yaw_to(mark.x, mark.z, other.mark.x, other.mark.z), 2)
    seated = item.pose is Pose.SIT
    if other.pose is Pose.LIE and item.pose in LOW_WORK:
        item = item.model_copy(update={"pose": Pose.KNEEL, "gesture": item.pose})
    near = item if seated else item.model_copy(update={"mark": mark, "facing": towards, "to": None})
    return near, _answering(item, other, towards)


def _answering(item: Blocking, other: Blocking, towards: float) -> Blocking:
    answer = ANSWERS.get(item.pose)
    if other.pose not in FREE or (answer is None and item.pose is not Pose.FIGHT):
        return other
    facing = round((towards + 360) % 360 - 180, 2) if answer is not Pose.CUFFED else towards
    return other.model_copy(update={"pose": answer or other.pose, "facing": facing, "gaze": item.character, "to": None})
