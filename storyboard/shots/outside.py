"""What coming and going mean in the open: whoever walks out comes onto the set, whoever gets out stands at a car."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.rereading import OUT_OF_CAR, out_of_it


def coming_out(all_beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats of a scene outside, where whoever is first seen walking out of a house comes onto the set, or out of a car stands at it."""
    met: set[str] = set()
    found: list[Beat] = []
    before = ""
    for beat in all_beats:
        turned = tuple(_come_out(deed, beat.text, before, met) for deed in beat.deeds)
        before = f"{before} {beat.text}" if beat.what is What.ACTION else before
        found.append(replace(beat, deeds=turned) if turned != beat.deeds else beat)
        met.update(beat.people)
    return tuple(found)


def _come_out(deed: Deed, text: str, before: str, met: Collection[str]) -> Deed:
    """The same deed, as it is outside."""
    if out_of_it(text[deed.start :], before):
        return replace(deed, act=Act.POSE, pose=Pose.STAND, at=OUT_OF_CAR, size=Size.FS)
    comes = deed.act is Act.EXIT and deed.pose is Pose.WALK and not set(met) & set(deed.who)
    return replace(deed, act=Act.ENTER) if comes else deed
