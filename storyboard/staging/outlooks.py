"""Who leans out of a window into the open has a wall around them: everybody else is on the side of it that is seen."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Pose

BEFORE = 1.0
"""Metres that the others stand before the wall."""


def before_wall(items: Sequence[Blocking], *, interior: bool) -> tuple[Blocking, ...]:
    """The blocking with the others brought before the wall of a window that somebody leans out of."""
    out = [item for item in items if item.pose is Pose.LEAN and item.at == "window"]
    if interior or not out or len(out) == len(items):
        return tuple(items)
    line = max(item.mark.z for item in out) + BEFORE
    return tuple(item if item in out or item.mark.z >= line else _moved(item, line) for item in items)


def _moved(item: Blocking, line: float) -> Blocking:
    return item.model_copy(update={"mark": item.mark.model_copy(update={"z": round(line, 3)})})
