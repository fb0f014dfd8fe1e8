"""Something great of a scene is one thing: who sits on what somebody else pushes goes with it, and two push it side by side."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.big_words import JAMMED, JAMS, ON, PUSHED
from storyboard.staging.fit import Fit
from storyboard.staging.fits import GREAT, fit_of
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import heading, opposite

ROOM, UPRIGHT = 0.42, 180.0
"""Metres around what is moved in which nobody else stands, and degrees of a fitting that is worked at where it stands."""
BEHIND = 0.62
"""Metres that a second one who pushes is further from the lens."""


def mounted(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with those who are up on something great brought to where it is moved, and its movers side by side, or who pulls
    at the other end from who pushes."""
    items = _through_door(items)
    movers: dict[str, list[Blocking]] = {}
    for one in items:
        if one.at.startswith(MOVED) and fit_of(one) is not None:
            movers.setdefault(_kind(one), []).append(one)
    heaving = {one.character for group in movers.values() for one in group if one.pose in HEAVES}
    return tuple(_minding(_clear(_with(one, movers), movers), heaving) for one in items) if movers else tuple(items)


def _minding(one: Blocking, heaving: Collection[str]) -> Blocking:
    """Who moves it with another pushes or pulls at it, and not at whom they look at."""
    return one.model_copy(update={"gaze": ""}) if {one.character, one.gaze} <= set(heaving) else one


MOVED = (PUSHED, JAMMED)
"""Before the kind of what somebody moves (`Blocking.at`)."""


def _kind(one: Blocking) -> str:
    """The kind of something great that somebody is at, or on."""
    return one.at.removeprefix(ON).removeprefix(PUSHED).removeprefix(JAMMED)


def _through_door(items: Sequence[Blocking]) -> list[Blocking]:
    """The blocking with two who have something great between them, one of them in a doorway, at the ends of what sticks there."""
    doored = next((kind for one in items if (one.at in DOORWAYS or one.at.startswith(JAMMED)) and (kind := _moves(one, items))), "")
    if not doored:
        return list(items)
    movers = sorted((one for one in items if _moves(one, items) == doored), key=lambda one: (one.mark.x, one.character))
    pulls = next((one.character for one in movers if one.pose in PULLS), movers[-1].character if len(movers) > 1 else "")
    done = {one.character: Pose.PULL if one.character == pulls else Pose.PUSH for one in movers}
    at = {"at": f"{JAMMED}{doored}", "thing": "", "holds": "", "to": None, "gesture": None}
    return [one.model_copy(update={**at, "pose": done[one.character]}) if one.character in done else one for one in items]


def _moves(one: Blocking, items: Sequence[Blocking]) -> str:
    """The kind of what somebody moves that may stick in a door, by itself or with whom they look at; empty for none."""
    if one.pose not in HEAVES:
        return ""
    others = [other for other in items if other.character != one.character and other.pose in HEAVES]
    kinds = [one.thing, *([_kind(one)] if one.at.startswith(MOVED) else []), *(_kind(other) for other in others if one.at in DOORWAYS)]
    return next((kind for kind in kinds if kind in JAMS), "")


DOORWAYS = frozenset({"doorway", "way_in", "way_out", "door"})
"""Where who moves something great is in a door."""
PULLS = frozenset({Pose.PULL, Pose.DRAG, Pose.HAUL})
HEAVES = PULLS | {Pose.PUSH, Pose.SHARE, Pose.LIFT, Pose.CARRY}
"""What is done to it."""


def _clear(one: Blocking, movers: Mapping[str, Sequence[Blocking]]) -> Blocking:
    """Nobody stands in what is moved: who would be is at its far end."""
    for kind, (lead, *_) in movers.items():
        fit = fit_of(lead)
        if _kind(one) == kind or fit is None or abs(fit.turn) == UPRIGHT:
            continue
        way, wide = heading(lead.facing), KINDS[kind].width / 2 + ROOM
        x, z = lead.mark.x + way[0] * fit.ahead, lead.mark.z + way[2] * fit.ahead
        if abs(one.mark.x - x) < wide and abs(one.mark.z - z) < KINDS[kind].depth / 2 + ROOM:
            return one.model_copy(update={"mark": Mark(x=round(x + (wide if way[0] > 0 else -wide), 3), z=one.mark.z)})
    return one


def _with(one: Blocking, movers: Mapping[str, Sequence[Blocking]]) -> Blocking:
    kind = _kind(one)
    lead = movers.get(kind, (one,))[0]
    if lead is one or one.at not in GREAT:
        return one
    if one.at.startswith(ON):
        return _up(one, lead)
    fit = fit_of(lead)
    if fit is not None and abs(fit.turn) != UPRIGHT and (one.pose in PULLS) != (lead.pose in PULLS):
        way, far = heading(lead.facing), 2 * fit.ahead
        spot = Mark(x=round(lead.mark.x + way[0] * far, 3), z=round(lead.mark.z + way[2] * far, 3))
        return one.model_copy(update={"mark": spot, "facing": round(opposite(lead.facing), 2), "to": None})
    spot = Mark(x=lead.mark.x, z=round(lead.mark.z - BEHIND * movers[kind].index(one), 3))
    return one.model_copy(update={"mark": spot, "facing": lead.facing, "to": None})


def _up(rider: Blocking, lead: Blocking) -> Blocking:
    own, fit = fit_of(rider), fit_of(lead)
    if own is None or fit is None:
        return rider
    way = heading(lead.facing)
    x, z = lead.mark.x + way[0] * fit.ahead, lead.mark.z + way[2] * fit.ahead - heading(0.0)[2] * own.ahead
    return rider.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": 0.0})


RESTED = frozenset({"sofa", "armchair", "bed"})
"""Fittings that somebody rests on: it is this one that another in the place is at."""


def alone(fits: Mapping[tuple[str, float, float, float], Fit]) -> dict[tuple[str, float, float, float], Fit]:
    """Fittings with one of each great kind: that of who came to it first with their hands, else of who is on it."""
    order = sorted(fits.items(), key=lambda one: (one[0][0].startswith(ON), -one[0][2]))
    taken: dict[str, tuple[str, float, float, float]] = {spot[0]: spot for spot in fits if spot[0] in RESTED}
    for spot, fit in order:
        if spot[0] in GREAT:
            taken.setdefault(fit.kind, spot)
    return {spot: fit for spot, fit in fits.items() if spot[0] not in GREAT or taken[fit.kind] == spot}
