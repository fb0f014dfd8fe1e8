"""Who leans out of a window into the open has a wall around them: everybody else is on the side of it that is seen."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Pose
from storyboard.shots.vehicle_words import AT_WINDOWS

UPPER, LOWER = "upper_window", "window"
WINDOWS = frozenset({UPPER, LOWER, *AT_WINDOWS})
"""`Blocking.at` of who leans out of one: over the heads of those in the street, or where those reach them, or out of a vehicle's."""
DEALS = frozenset({Pose.GIVE, Pose.TAKE, Pose.SHAKE, Pose.KISS, Pose.EMBRACE, Pose.PAT, Pose.TEND, Pose.PULL, Pose.CATCH, Pose.FIGHT})
"""What nobody does to somebody over their head."""
BEFORE = 1.0
"""Metres that the others stand before the wall."""


def before_wall(items: Sequence[Blocking], *, interior: bool) -> tuple[Blocking, ...]:
    """The blocking with the others brought before the wall of a window that somebody leans out of."""
    out = [item for item in items if item.pose is Pose.LEAN and item.at in WINDOWS]
    if interior or not out or len(out) == len(items):
        return tuple(items)
    line = max(item.mark.z for item in out) + BEFORE
    return tuple(item if item in out or item.mark.z >= line else _moved(item, line) for item in items)


def low(panels: Sequence[Sequence[Blocking]]) -> bool:
    """Whether somebody in one of the panels deals with who leans out of an upper window: it is a low one then."""
    return any(
        (one.gesture or one.pose) in DEALS and any(other.at == UPPER and other.character == one.gaze for other in items)
        for items in panels
        for one in items
    )


def lowered(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with who leans out of an upper window at a low one."""
    return tuple(item.model_copy(update={"at": LOWER}) if item.at == UPPER else item for item in items)


def _moved(item: Blocking, line: float) -> Blocking:
    return item.model_copy(update={"mark": item.mark.model_copy(update={"z": round(line, 3)})})
