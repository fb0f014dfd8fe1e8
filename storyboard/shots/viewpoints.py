"""Where the camera stands for one person: how far off the master, so that the face, or what they are at, is seen."""

from __future__ import annotations

from storyboard.model.shots import Blocking, Pose, Size
from storyboard.shots import big_words, heading_words, vehicle_words
from storyboard.shots.furniture_words import NOUNS
from storyboard.shots.moment import Moment
from storyboard.shots.regarding import HANGS, MIRROR
from storyboard.shots.touched_words import TOUCHED

_OPENNESS: dict[Size, float] = {Size.CU: 0.6, Size.BCU: 0.65, Size.ECU: 0.65, Size.MCU: 0.5}
"""How far round towards the eyeline the camera stands, by size: the closer, the nearer to it."""
BEFORE_DOOR = -12.0
"""Degrees the camera stands off the master for who is at a door: the door is seen, and not from behind."""


BESIDE_IT = 6.0
"""Degrees the camera stands off the master, to the side they face, for who looks at what hangs there: it is beside the head."""


def three_quarter(m: Moment, me: Blocking, size: Size) -> float:
    """Where a face is seen well: part of the way from the master to where it points; in a car from the other seat's side."""
    way = 1.0 if me.facing > 0 else -1.0
    if me.at.startswith((vehicle_words.OUT_OF, heading_words.TO)) or (me.at, me.pose) in vehicle_words.AT_DOORS:
        return 0.0
    if me.at in HANGS:
        return BESIDE_IT * way
    if me.at in TOUCHED or me.at in (big_words.PLAYED, "hatch", MIRROR):
        return BEFORE_DOOR * way
    if me.at in UPRIGHT or (vehicle_words.of(me.at) and me.pose is Pose.PUSH):
        return BEFORE_DOOR if me.facing > 0 or not vehicle_words.of(me.at) else -BEFORE_DOOR
    return _in_car(m, me) if m.scene.car else max(-50.0, min(50.0, me.facing * _OPENNESS.get(size, 0.4)))


def _in_car(m: Moment, me: Blocking) -> float:
    """From the side of the other seat; from before for who sleeps."""
    if me.gesture is Pose.SLEEP:
        return 0.0
    right = sum(b.mark.x > me.mark.x for b in m.here.values())
    return 25.0 if right > sum(b.mark.x < me.mark.x for b in m.here.values()) else -25.0


UPRIGHT = frozenset({"door", "wall", "chart", "hook", "lock", "window", *NOUNS})
"""What stands before somebody, and would be seen from its edge."""
