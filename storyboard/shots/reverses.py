"""The other side of a shot: whose face a REVERSE ANGLE is of, and over whose shoulder."""

from __future__ import annotations

from collections.abc import Iterator

from storyboard.model.shots import Framing
from storyboard.shots.camera import Setup
from storyboard.shots.moment import Moment

_OF_ONE = frozenset({Framing.SINGLE, Framing.REACTION, Framing.OTS, Framing.PROFILE})
AROUND = 50
"""Degrees off the master direction from which somebody is seen in the reverse where there is no shoulder to look over."""


def sides(m: Moment) -> tuple[str, str]:
    """Whose face the reverse is of and whose shoulder it may be over, each empty where nobody is there for it.

    The shot before is never of the same face again, where anybody else is there: whoever it was of is seen from behind. Else who is
    named, or whoever the last shot of one person was not of: the one over whose shoulder it was, who was looked at, or the next one.
    """
    before = _last_of_one(m)
    seen = before.subjects[0] if before is not None else ""
    barred = seen if m.scene.past[-1:] == [before] else ""
    acting = (who for deed in m.main.deeds for who in deed.who)
    named = (who for who in (*acting, *m.main.people) if who in m.here and who != barred)
    face = next(named, "") or next(_others(m, seen, before), "") or seen
    return face, next(_others(m, face, None), "") if seen in ("", face) else seen


def _last_of_one(m: Moment) -> Setup | None:
    """The last shot that was of one person who is still there."""
    return next((old for old in reversed(m.scene.past) if old.framing in _OF_ONE and old.subjects and old.subjects[0] in m.here), None)


def _others(m: Moment, who: str, before: Setup | None) -> Iterator[str]:
    """Everybody there but one, the likeliest to face them first."""
    likely = (before.over if before is not None else "", m.here[who].gaze if who in m.here else "", m.partner, *m.here)
    return (other for other in likely if other in m.here and other not in (who, ""))


def around(m: Moment) -> int:
    """The camera direction of a reverse over nobody's shoulder: the other side of the master direction than the last shot's."""
    return -AROUND if m.scene.past and m.scene.past[-1].side > 0 else AROUND
