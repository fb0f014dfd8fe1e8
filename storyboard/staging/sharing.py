"""Those who are at one fitting together, or side by side: two on the same steps, shoulder to shoulder, hand in hand."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.floor import MOVING
from storyboard.shots.touches import BESIDE, PARTS
from storyboard.shots.vehicle_words import VEHICLES
from storyboard.staging.fits import SITTING, deals
from storyboard.staging.space import heading, yaw_to

SHARED = frozenset(
    {"stairs", "bench", "bed", "mattress", "wall", "railing", "counter", "table", "window", "sofa", "cart_tail", "pickup_tail", *VEHICLES}
)
"""Fittings with room for two."""
CLOSE, LOOSE = 0.44, 0.56
"""Metres between the marks of two shoulder to shoulder, and of two at one fitting."""
WIDER = {"sofa": 0.7}
"""The same at a fitting with more room."""
REACH = 2.6
"""Metres within which somebody comes over to the same one."""
HAND_IN_HAND = 0.64
"""Metres between two who walk hand in hand."""
TOWARDS = 38.0
"""Most degrees off the camera that two are turned who walk so: their hands are seen between them."""


def together(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with those brought side by side who are so: the second comes to the first, on the side they are on."""
    out: dict[str, Blocking] = {}
    for one in _joined(items):
        sleeper = _sleeper(one, items)
        item = _by_hips(one, sleeper) if sleeper is not None else _beyond(one, items)
        lead = None if sleeper is not None else _lead(item, list(out.values()))
        if lead is not None:
            lead = _turned(lead, item)
            out[lead.character] = lead
        out[item.character] = item if lead is None else _next_to(item, lead)
    return tuple(out[item.character] for item in items)


def _sleeper(item: Blocking, items: Sequence[Blocking]) -> Blocking | None:
    """Who lies along what somebody sits on."""
    along = (one for one in items if one.at in LAIN_ALONG and one.pose is Pose.LIE and item.pose in SITTING)
    return next((one for one in along if _gap(one, item) < REACH and (one.at == item.at or _at_side(item, one))), None)


def _at_side(item: Blocking, sleeper: Blocking) -> bool:
    """Whether somebody who sits close by has their hands on who lies there."""
    return item.gaze == sleeper.character and item.at in PARTS


def _by_hips(item: Blocking, sleeper: Blocking) -> Blocking:
    """On the edge of it, before the legs of who lies there."""
    feet, front = heading(sleeper.facing), sleeper.facing - math.copysign(90.0, sleeper.facing)
    out = heading(front)
    tends = item.at != sleeper.at
    along = AT_WAIST if tends else BY_LEGS
    turned = math.copysign(TO_HEAD, -sleeper.facing) if tends else 0.0
    x, z = (at + feet[n] * along + out[n] * ON_EDGE for at, n in ((sleeper.mark.x, 0), (sleeper.mark.z, 2)))
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": round(front + turned, 2), "to": None})


def _beyond(item: Blocking, items: Sequence[Blocking]) -> Blocking:
    """Whoever has a seat of their own in what another lies along has it beyond its end: a chair, for there is one sofa."""
    for one in items:
        if item.pose not in SITTING or one.at != "sofa" or one.pose is not Pose.LIE or item.at == one.at:
            continue
        feet, dx, dz = heading(one.facing), item.mark.x - one.mark.x, item.mark.z - one.mark.z
        along, across = dx * feet[0] + dz * feet[2], dx * feet[2] - dz * feet[0]
        if abs(along) < PAST_END and abs(across) < PAST_SIDE:
            step = math.copysign(PAST_END, along or 1.0) - along
            mark = Mark(x=round(item.mark.x + feet[0] * step, 3), z=round(item.mark.z + feet[2] * step, 3))
            return item.model_copy(update={"mark": mark, "to": None, "at": item.at or "armchair"})
    return item


PAST_END, PAST_SIDE = 1.75, 0.95
"""Metres from the middle of a sofa to the middle of a seat that is clear of its end, and of its side."""
LAIN_ALONG = frozenset({"sofa", "chairs"})
"""What somebody lies along that has a back, and room for another on its edge."""
BY_LEGS, AT_WAIST, ON_EDGE, TO_HEAD = 0.4, 0.1, 0.34, 62.0
"""Metres from the middle of who lies to who sits there: towards the feet, the same of who has their hands on them, and to the front; and
degrees that those are turned to the head."""


OVER_IT = 1.3
"""Metres between the marks of two who deal over a counter or a desk."""


def opposite(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with who deals with somebody over a counter, or a desk, square before them, the counter half-way between."""
    by = {item.character: item for item in items}
    return tuple(_before(item, by[item.gaze]) if deals(item) and item.gaze in by else item for item in items)


def _before(item: Blocking, other: Blocking) -> Blocking:
    dx, dz = item.mark.x - other.mark.x, item.mark.z - other.mark.z
    gap = math.hypot(dx, dz)
    if not OVER_IT / 3 < gap < FARTHEST or abs(dx) < gap / 2 or item.pose in SITTING or other.pose in SITTING:
        return item
    mark = Mark(x=round(other.mark.x + dx / gap * OVER_IT, 3), z=round(other.mark.z + dz / gap * OVER_IT, 3))
    return item.model_copy(update={"mark": mark, "facing": round(yaw_to(mark.x, mark.z, other.mark.x, other.mark.z), 2)})


FARTHEST = 4.0
"""Metres beyond which nobody comes over for it."""


def _joined(items: Sequence[Blocking]) -> list[Blocking]:
    """Leads first; who is beside somebody at a fitting is at it too."""
    by = {item.character: item for item in items}
    known = [_at_theirs(item, by.get(item.gaze)) for item in items]
    return sorted(known, key=lambda item: (item.at == BESIDE or _holds_hands(item), item.mark.x, item.character))


def _at_theirs(item: Blocking, other: Blocking | None) -> Blocking:
    joins = item.at == BESIDE and other is not None and other.at in SHARED and other.pose is item.pose
    return item.model_copy(update={"at": other.at}) if joins and other is not None else item


def _holds_hands(item: Blocking) -> bool:
    return (item.at == "hand" and item.pose in (*MOVING, Pose.STAND, Pose.SIT)) or (item.at == BESIDE and item.pose in MOVING)


def _lead(item: Blocking, there: Sequence[Blocking]) -> Blocking | None:
    """Whose side somebody comes to; None for who keeps the own place."""
    if item.at == BESIDE or _holds_hands(item):
        return next((one for one in there if one.character == item.gaze), None)
    if item.at not in SHARED or item.to is not None:
        return None
    same = [one for one in there if one.at == item.at and one.to is None and _alike(one, item)]
    near = [one for one in same if one.pose is not Pose.LIE and _gap(one, item) < REACH and _beside(one, item)]
    return min(near, key=lambda one: (_gap(one, item), one.character), default=None)


def _alike(one: Blocking, item: Blocking) -> bool:
    """Whether two are on the same thing as two sit, or stand there; on a sofa one may be up on it beside who sits."""
    return item.at in WIDER or (one.pose in SITTING) == (item.pose in SITTING)


def _beside(one: Blocking, item: Blocking) -> bool:
    return item.at in WIDER or one.pose in (*SITTING, Pose.PUSH) or abs(one.facing - item.facing) < ALIKE


ALIKE = 100.0
"""Degrees within which two do not face each other over what is between them."""


def _gap(a: Blocking, b: Blocking) -> float:
    return math.hypot(a.mark.x - b.mark.x, a.mark.z - b.mark.z)


def _next_to(item: Blocking, lead: Blocking) -> Blocking:
    across = heading(lead.facing + 90)
    side = math.copysign(1.0, (item.mark.x - lead.mark.x) * across[0] + (item.mark.z - lead.mark.z) * across[2] or 1.0)
    apart = HAND_IN_HAND if _holds_hands(item) else CLOSE if item.at == BESIDE else WIDER.get(item.at, LOOSE)
    mark = Mark(x=round(lead.mark.x + across[0] * side * apart, 3), z=round(lead.mark.z + across[2] * side * apart, 3))
    return item.model_copy(update={"mark": mark, "facing": lead.facing})


def _turned(lead: Blocking, item: Blocking) -> Blocking:
    """The first of two who sit or walk side by side: turned so that both are seen; who stands stays as they were."""
    if lead.pose not in SITTING and not _holds_hands(item) and item.at != BESIDE:
        return lead
    most = TOWARDS if _holds_hands(item) else SEATED
    facing = lead.facing if _holds_hands(item) or abs(lead.facing - item.facing) < ALIKE / 2 else (lead.facing + item.facing) / 2
    return lead.model_copy(update={"facing": round(max(-most, min(most, facing)), 2)})


SEATED = 24.0
"""Most degrees off the camera that two who sit side by side are turned: the one behind would be hidden."""
