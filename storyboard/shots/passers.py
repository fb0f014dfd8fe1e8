"""Who is on the set no more: a few without names who only passed through, and whom the words say to be gone."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat
from storyboard.shots.floor import MOVING, Floor

_ON_THE_WAY = MOVING | {Pose.PUSH, Pose.PULL, Pose.CARRY, Pose.SHARE, Pose.DRAG, Pose.LEAD, Pose.CYCLE, Pose.LIFT}
_GOES = frozenset({Act.TRAVEL, Act.ENTER, Act.TRAIL})


def passing(floor: Floor, beat: Beat) -> None:
    """Takes those off the set whom neither a beat about others nor the next ones tell of, and remembers who is on their way, with what
    they push or carry; nobody is there of whom the words say that they are gone."""
    _vanished(floor, beat)
    for who in sorted(floor.passing - set(beat.people) - floor.soon) if beat.people else ():
        floor.passing.discard(who)
        if who in floor.here:
            floor.gone.add(who)
            del floor.here[who]
    for deed in beat.deeds:
        if deed.act in _GOES or deed.pose in _ON_THE_WAY:
            floor.passing |= floor.few & set(deed.who)


def _vanished(floor: Floor, beat: Beat) -> None:
    """`Ben is gone`: they have left already, and nobody sees them go."""
    for who in list(floor.here) if _GONE.search(beat.text) else ():
        name = floor.names.get(who, "").split(" ")[-1]
        if name and regex(rf"\b{re.escape(name)} {_IS_GONE}", re.IGNORECASE).search(beat.text):
            floor.gone.add(who)
            del floor.here[who]


_IS_GONE = (
    r"(?:(?:is|['’]s|has) (?:already |just |long )?(?:gone|vanished|disappeared)|is (?:nowhere to be seen|no longer (?:there|here))|"
    r"isn['’]t there)(?=\s*(?:[.,;!—–-]|$))"
)
_GONE = regex(rf"\b{_IS_GONE}", re.IGNORECASE)
