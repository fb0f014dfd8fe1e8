"""What remains on the set after a beat and after a panel: who left is gone, who walked has arrived, gestures are over."""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.deed import EYES
from storyboard.shots.fittings import stays
from storyboard.shots.floor import FALLEN, MOVING, Floor, face_nearest


def settle(floor: Floor, *, over: bool = True) -> None:
    """What remains after a beat: who left is gone, who walked has arrived. Gestures are over with the panel (`over`)."""
    for who in [i for i in floor.here if i in floor.gone]:
        del floor.here[who]
    for prop, who in floor.handed.items():
        for other in floor.here:
            if floor.here[other].holds == prop and other != who:
                floor.gave[prop] = other
            if floor.here[other].holds == prop or other == who:
                floor.change(other, holds=prop if other == who else "")
    floor.handed.clear()
    for who in list(floor.here):
        _rest(floor, who, over=over)
    if over:
        floor.given, floor.gave = floor.gave, {}
        for who in sorted(floor.off & set(floor.here)):
            del floor.here[who]
        floor.off.clear()
        floor.told.clear()
        floor.thrown.clear()
        floor.tripped.clear()


LINGERING = frozenset({"ladder", "rope", "tree", "cliff"})
"""What who climbs is still on in the next panel; a wall is behind them then."""


def _rest(floor: Floor, who: str, *, over: bool) -> None:
    """What somebody does after a beat, and after the panel."""
    now, rest = floor.here[who], floor.rest.get(who, Pose.STAND)
    if over and rest is Pose.CLIMB and now.at not in LINGERING:
        rest = floor.rest[who] = Pose.STAND
    if now.to is not None and rest not in MOVING:
        floor.change(who, mark=floor.slots[who], to=None, pose=rest)
        face_nearest(floor, who)
    elif now.pose is Pose.FALL and over and who in floor.tripped:
        floor.change(who, pose=Pose.STAND, gesture=None)
    elif now.pose is Pose.FALL and over:
        floor.rest[who] = Pose.LIE
        floor.untold[who] = 0
        floor.change(who, pose=Pose.LIE, gesture=None, state=FALLEN, holds="", thing="")
    elif over:
        floor.change(who, pose=rest, gesture=floor.habit.get(who))
    if over and floor.here[who].expression in EYES:
        floor.change(who, expression=Expression.NEUTRAL)
    at = floor.here[who].at
    if at and (over or at in ("way_in", "way_out")) and floor.here[who].pose not in (Pose.CLIMB, Pose.DANGLE) and not stays(floor, who):
        floor.change(who, at="")
    if over and who in floor.thrown:
        floor.change(who, holds="", thing="")
        _lays_down(floor, who)


def _lays_down(floor: Floor, who: str) -> None:
    """Nobody goes on carrying what is gone."""
    if floor.rest.get(who) is Pose.CARRY:
        floor.rest[who] = Pose.STAND
        floor.change(who, pose=Pose.STAND if floor.here[who].pose is Pose.CARRY else floor.here[who].pose)
