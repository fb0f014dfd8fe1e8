"""Something great of a scene is one thing: who sits on what somebody else pushes goes with it, and two push it side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyboard.model.shots import Blocking, Mark
from storyboard.shots.big_words import ON, PUSHED
from storyboard.staging.fits import GREAT, Fit, fit_of
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import heading

ROOM, UPRIGHT = 0.42, 180.0
"""Metres around what is moved in which nobody else stands, and degrees of a fitting that is worked at where it stands."""
BEHIND = 0.62
"""Metres that a second one who pushes is further from the lens."""


def mounted(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with those who are up on something great brought to where it is moved, and its movers side by side."""
    movers: dict[str, list[Blocking]] = {}
    for one in items:
        if one.at.startswith(PUSHED) and fit_of(one) is not None:
            movers.setdefault(one.at.removeprefix(PUSHED), []).append(one)
    return tuple(_clear(_with(one, movers), movers) for one in items) if movers else tuple(items)


def _clear(one: Blocking, movers: Mapping[str, Sequence[Blocking]]) -> Blocking:
    """Nobody stands in what is moved: who would be is at its far end."""
    for kind, (lead, *_) in movers.items():
        fit = fit_of(lead)
        if one.at.removeprefix(PUSHED).removeprefix(ON) == kind or fit is None or abs(fit.turn) == UPRIGHT:
            continue
        way, wide = heading(lead.facing), KINDS[kind].width / 2 + ROOM
        x, z = lead.mark.x + way[0] * fit.ahead, lead.mark.z + way[2] * fit.ahead
        if abs(one.mark.x - x) < wide and abs(one.mark.z - z) < KINDS[kind].depth / 2 + ROOM:
            return one.model_copy(update={"mark": Mark(x=round(x + (wide if way[0] > 0 else -wide), 3), z=one.mark.z)})
    return one


def _with(one: Blocking, movers: Mapping[str, Sequence[Blocking]]) -> Blocking:
    kind = one.at.removeprefix(PUSHED).removeprefix(ON)
    lead = movers.get(kind, (one,))[0]
    if lead is one or one.at not in GREAT:
        return one
    if one.at.startswith(ON):
        return _up(one, lead)
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
