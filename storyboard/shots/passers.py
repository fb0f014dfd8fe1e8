"""A few without names who only pass through: they are gone once the story is with others."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat
from storyboard.shots.floor import MOVING, Floor

_ON_THE_WAY = MOVING | {Pose.PUSH, Pose.PULL, Pose.CARRY, Pose.SHARE, Pose.DRAG, Pose.LEAD, Pose.CYCLE, Pose.LIFT}
_GOES = frozenset({Act.TRAVEL, Act.ENTER, Act.TRAIL})


def passing(floor: Floor, beat: Beat) -> None:
    """Takes those off the set whom neither a beat about others nor the next ones tell of, and remembers who is on their way, with what
    they push or carry."""
    for who in sorted(floor.passing - set(beat.people) - floor.soon) if beat.people else ():
        floor.passing.discard(who)
        if who in floor.here:
            floor.gone.add(who)
            del floor.here[who]
    for deed in beat.deeds:
        if deed.act in _GOES or deed.pose in _ON_THE_WAY:
            floor.passing |= floor.few & set(deed.who)
