"""Several who haul on one rope: they stand in one line, one behind the other, and the rope goes through all their hands."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots import vehicle_words
from storyboard.staging.space import heading
from storyboard.staging.stances_work import THRUST

LINED, LAST = "own_line", "own_line_end"
"""`Blocking.at` of who hauls on a rope with others behind, to whom it goes on, and of the last of them: it comes from who is before."""
APART, FACED = 0.82, 78.0
"""Metres between two of a line; degrees off the master camera that it is seen at."""


def in_line(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with those who haul on the same rope behind the first of them, all faced one way; everybody else as they were."""
    haulers = [_hauls(item) for item in items if _on_rope(item)]
    if len(haulers) < 2 or len({(one.holds, one.thing) for one in haulers}) > 1:
        return tuple(_clear(item, items) if _on_rope(item) or _fends(item) or _kicks(item) else item for item in items)
    way = math.copysign(1.0, sum(one.facing for one in haulers) or 1.0)
    ordered = sorted(haulers, key=lambda one: (-way * one.mark.x, one.character))
    ahead = heading(way * FACED)
    x, z = (sum(one.mark.x for one in ordered) / len(ordered), sum(one.mark.z for one in ordered) / len(ordered))
    lined: dict[str, Blocking] = {}
    for n, one in enumerate(ordered):
        far = (0.5 * (len(ordered) - 1) - n) * APART
        mark = Mark(x=round(x + ahead[0] * far, 3), z=round(z + ahead[2] * far, 3))
        last = n == len(ordered) - 1
        lined[one.character] = one.model_copy(update={"mark": mark, "facing": way * FACED, "to": None, "at": LAST if last else LINED})
    return tuple(lined.get(item.character, item) for item in items)


def _clear(item: Blocking, items: Sequence[Blocking]) -> Blocking:
    """Who hauls alone, fends off or kicks a thing, turned the other way where somebody stands between."""
    way = heading(item.facing)
    gaps = [(one.mark.x - item.mark.x, one.mark.z - item.mark.z) for one in items if one.character != item.character]
    blocked = any(
        0 < (along := dx * way[0] + dz * way[2]) < TAUT and abs(dx * way[2] - dz * way[0]) < BESIDE + 0.2 * along for dx, dz in gaps
    )
    return item.model_copy(update={"facing": -item.facing, "gaze": ""}) if blocked else item


TAUT, BESIDE = 2.8, 0.4
"""Metres that a rope is seen ahead of who hauls, and that somebody is from it who is clear of it."""


def _fends(item: Blocking) -> bool:
    """Whether somebody pushes at a thing, not at anybody, with a pole."""
    return item.pose is Pose.FIGHT and item.at == "thing" and bool(THRUST.intersection((item.thing, *item.named.split())))


def _kicks(item: Blocking) -> bool:
    """Whether somebody kicks at what the set gets for them, a vehicle or a door, and at nobody."""
    return item.pose is Pose.KICK and (item.at == "door" or bool(vehicle_words.of(item.at)))


def _on_rope(item: Blocking) -> bool:
    """Whether somebody hauls with nobody's hands but the own on what they haul."""
    return (item.pose is Pose.HAUL and not item.at and bool(item.holds or item.thing)) or (item.pose is Pose.PULL and item.at == "rope")


def _hauls(item: Blocking) -> Blocking:
    """Who pulls at a rope that hangs, where others do so too, hauls on it."""
    hauled = {"pose": Pose.HAUL, "thing": item.thing or "rope", "at": ""}
    return item if item.pose is Pose.HAUL else item.model_copy(update=hauled)
