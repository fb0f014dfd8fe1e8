"""Whose eyes go to what: what stands or hangs there is before them, what is small lies there, or is in somebody's hand."""

from __future__ import annotations

from storyboard.model.shots import Blocking, Pose
from storyboard.shots.acts import Act
from storyboard.shots.beheld import small
from storyboard.shots.deed import Deed
from storyboard.shots.fittings import fit
from storyboard.shots.floor import Floor
from storyboard.shots.regarding import LETTERED, headline, looked_at, on_wall
from storyboard.shots.things import carried


def looks(floor: Floor, who: str, deed: Deed, told: str) -> bool:
    """Whether somebody looks at what stands there: they face it, whoever they looked at before."""
    hangs = on_wall(told) and not floor.car
    eyes = (deed.act is Act.LOOK and deed.pose is None) or deed.pose is Pose.SCAN or hangs
    kind = looked_at(told, outside=floor.outside) if eyes and (hangs or not deed.whom) else ""
    if kind and (floor.here[who].pose is Pose.SCAN or (hangs and floor.here[who].pose in _MUSING)):
        floor.change(who, pose=Pose.STAND, holds="", thing="")
    now = floor.here[who]
    if kind and now.to is None and (now.pose is Pose.STAND or (hangs and now.pose is Pose.POINT) or _sits_free(floor, now)):
        fit(floor, who, kind)
        if kind in LETTERED:
            floor.change(who, named=headline(told))
    elif kind:
        floor.change(who, gaze="")
    return bool(kind) or _sees_small(floor, who, deed, told)


def _sits_free(floor: Floor, now: Blocking) -> bool:
    """Whether somebody sits where the seat may face what they look at: at no table, in no car, with nobody to talk to."""
    return now.pose is Pose.SIT and now.at in _TURNS and not floor.car and len(floor.here) == 1


_TURNS = frozenset({"", "sack", "crate"})
"""Seats that are turned towards what somebody on them looks at."""
_MUSING = frozenset({Pose.THINK, Pose.HOLD, Pose.READ, Pose.LOOK_UP, Pose.LOOK_BACK})
"""How somebody looks at what would be in the hand, or in a car's mirror, if it did not hang on a wall."""


def _sees_small(floor: Floor, who: str, deed: Deed, told: str) -> bool:
    """Whether somebody looks at a small thing: it lies there before them, or is in the hand of whom they look at then."""
    now = floor.here[who]
    idle = (
        now.pose in (Pose.STAND, Pose.LOOK_DOWN, Pose.HOLD, Pose.SIT)
        and now.gesture is None
        and now.to is None
        and not (now.holds or now.thing)
    )
    found = small(told, outside=floor.outside) if (deed.act is Act.LOOK or deed.pose is Pose.LOOK_DOWN) and not deed.whom else None
    if found is None or not idle or floor.car or floor.apart or now.at or (found[0] and now.pose is Pose.HOLD):
        return False
    where, named = found
    kind = carried(f" the {named.words}")
    owner = next((one.character for one in floor.here.values() if _has(floor, one, kind, named.words)), "")
    if owner:
        floor.change(who, gaze=owner)
        return True
    if not where or kind in floor.called:
        floor.change(who, pose=Pose.SIT if now.pose is Pose.SIT else Pose.HOLD, thing=kind, named=named.words, gaze="")
        return True
    fit(floor, who, where)
    floor.change(who, pose=Pose.SIT if now.pose is Pose.SIT else Pose.STAND, thing=kind, named=named.words)
    floor.thrown.add(who)
    return True


def _has(floor: Floor, one: Blocking, kind: str, name: str) -> bool:
    """Whether somebody holds what is called so."""
    return kind == one.thing or (bool(one.holds) and floor.names.get(one.holds, "").casefold().split()[-1:] == name.split()[-1:])
