"""Who falls onto, into or through something is there with it: in the cart of oranges, on the roof of the car, in the hedge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from storyboard.model.shots import Mark, Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor
from storyboard.shots.landing_words import comes_down, landing
from storyboard.shots.trays import rammed


def landed(all_beats: Sequence[Beat]) -> Iterator[Beat]:
    """The beats, with every fall onto something as the landing it is; also of who runs or rides into it, and into a tray."""
    for beat in rammed(all_beats):
        own = beat.what is not What.SPEECH
        yield replace(beat, deeds=tuple(_landed(deed, deed.told or beat.text[deed.start :]) for deed in beat.deeds)) if own else beat


def _landed(deed: Deed, told: str) -> Deed:
    falls = deed.pose is Pose.FALL or comes_down(told)
    at = landing(told) if falls and not deed.whom and deed.pose is not Pose.LIE else ""
    return replace(deed, act=Act.POSE, pose=Pose.FALL, at=at, base=None, thing="", prop="") if at else deed


ROOM = 2.3
"""Metres from the middle of what somebody fell into to whoever else is there."""


def make_room(floor: Floor, who: str) -> None:
    """Nobody stands in what another has fallen into: they are beside it."""
    me = floor.here[who].mark
    for other, now in list(floor.here.items()):
        if other != who and not now.at and now.to is None and abs(now.mark.x - me.x) < ROOM:
            side = 1.0 if now.mark.x >= me.x else -1.0
            floor.change(other, mark=Mark(x=round(me.x + side * ROOM, 3), z=now.mark.z))
