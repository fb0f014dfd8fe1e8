"""Those who get out of one car, or into it, together: each at a door of their own on the same flank, one behind the other.

Two who are each given a car would stand between two cars nose to nose.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.vehicle_words import OUT_OF
from storyboard.staging.fit import Fit
from storyboard.staging.fits_vehicles import ENTERED, FOUR_DOORED, LEFT
from storyboard.staging.pieces import KINDS

BOTH = "both_"
"""Before the kind of a fitting both doors of whose flank are open."""
REAR_MIDDLE, REAR_HINGE = -0.135, -0.035
"""The middle and the hinge of the rear door of a saloon, in shares of its length from its middle."""
FRONT_MIDDLE = 0.085
"""The same of the middle of its front door."""
PAIRED = frozenset(f"{deed}{kind}" for deed in (ENTERED, LEFT) for kind in FOUR_DOORED)
"""Fittings with a second door for a second person."""
NEAR = 0.05
"""Metres off the place at the rear door within which somebody is there."""

Spot = tuple[str, float, float, float]
"""What somebody is at (`Blocking.at`), their mark and where they face."""


def by_doors(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with the second of two at one car at its rear door; the first is whoever is ahead, where the car's nose is."""
    out = {item.character: item for item in items}
    for where in sorted({_deed(item) for item in items} - {""}):
        pair = [item for item in items if _deed(item) == where][:2]
        if len(pair) > 1:
            ahead, behind = sorted(pair, key=lambda one: (-one.mark.x * math.copysign(1.0, pair[0].facing), one.character))
            lead = ahead.model_copy(update={"facing": pair[0].facing})
            out |= {lead.character: lead, behind.character: _behind(behind, lead)}
    return tuple(out[item.character] for item in items)


def _deed(item: Blocking) -> str:
    """The car somebody gets out of or into, as one is at it; empty for all others."""
    enters = item.at in FOUR_DOORED and item.pose is Pose.CLIMB
    leaves = item.at.removeprefix(OUT_OF) in FOUR_DOORED and item.at.startswith(OUT_OF) and item.pose is not Pose.SIT
    return item.at if (enters or leaves) and item.to is None else ""


def _behind(item: Blocking, lead: Blocking) -> Blocking:
    kind = lead.at.removeprefix(OUT_OF)
    x = lead.mark.x - math.copysign(_apart(kind), lead.facing)
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=lead.mark.z), "facing": lead.facing})


def _apart(kind: str) -> float:
    """Metres between the middles of the doors of a flank."""
    return (FRONT_MIDDLE - REAR_MIDDLE) * KINDS[kind].width


def paired(spots: Mapping[Spot, Fit]) -> dict[Spot, Fit]:
    """The fittings with one car for two who are at its doors: that of who is ahead, both doors open."""
    rear = {mate: spot for spot, fit in spots.items() if (mate := _mate(spot, fit, spots)) is not None}
    leads = set(rear.values())
    return {spot: fit._replace(kind=f"{BOTH}{fit.kind}") if spot in leads else fit for spot, fit in spots.items() if spot not in rear}


def _mate(spot: Spot, fit: Fit, spots: Mapping[Spot, Fit]) -> Spot | None:
    """Who is at the rear door of the car that somebody at its front door has."""
    if fit.kind not in PAIRED:
        return None
    x = spot[1] - math.copysign(_apart(spot[0].removeprefix(OUT_OF)), spot[3])
    return next((one for one, its in spots.items() if its.kind == fit.kind and math.hypot(one[1] - x, one[2] - spot[2]) < NEAR), None)
