"""Who is at a table sits at it."""

from __future__ import annotations

import re

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat
from storyboard.shots.floor import Floor, towards
from storyboard.shots.posing import posed

_TABLE = re.compile(
    r"\A\W*(?:at|around|round) (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:table|desk|booth)\b|"
    r"\bat (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:table|desk|booth)\b",
    re.IGNORECASE,
)


def at_table(floor: Floor, beat: Beat) -> None:
    """Who is at a table sits at it, unless the words have them on their feet."""
    if not _TABLE.search(beat.text) or floor.car or beat.away:
        return
    upright_ = {who for deed in beat.deeds for who in deed.who if deed.act in _ON_FEET or deed.pose in (Pose.STAND, Pose.LEAN, Pose.SLAM)}
    sitters = [i for i in beat.people if i in floor.here and i not in upright_ and floor.rest.get(i) is Pose.STAND]
    for who in sitters:
        posed(floor, who, Pose.SIT)
    for who, other in zip(sitters, reversed(sitters), strict=True) if len(sitters) == TWO else ():
        floor.change(who, facing=towards(floor.here[who].mark, floor.here[other].mark))


TWO = 2
"""People at one table, who sit across from each other."""


_ON_FEET = frozenset({Act.ENTER, Act.EXIT, Act.TRAVEL, Act.APPROACH, Act.HALT, Act.BEHIND})
