"""A kick at what the set gets for somebody goes through nobody who stands there."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.staging.hauling import in_line


def _kicks(at: str, other: float) -> float:
    """The way somebody faces who kicks at such a thing to screen right, somebody else standing so far from them."""
    items = (
        Blocking(character="a", mark=Mark(x=0.0), facing=90.0, pose=Pose.KICK, at=at),
        Blocking(character="b", mark=Mark(x=other)),
    )
    return in_line(items)[0].facing


@pytest.mark.parametrize("at", ["van", "car", "truck", "door"])
def test_who_kicks_a_vehicle_or_a_door_turns_from_who_stands_between(at: str) -> None:
    assert _kicks(at, 1.2) == -90.0
    assert _kicks(at, -1.2) == 90.0


def test_who_kicks_somebody_does_not_turn_away() -> None:
    assert _kicks("", 1.2) == 90.0
