"""What one balances on: a balance beam stands on two legs, a plank low on bricks; in a gymnasium nobody is on a ledge."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.staging import balanced, fittings


def one(at: str) -> Blocking:
    return Blocking(character="mia", pose=Pose.WALK, at=at, facing=80.0)


@pytest.mark.parametrize(
    ("place", "at"), [("INT. GYMNASIUM", "beam"), ("SPORTS HALL", "beam"), ("SCAFFOLDING", "ledge"), ("GYMKHANA", "ledge")]
)
def test_who_is_up_on_something_in_a_gymnasium_is_on_its_beam(place: str, at: str) -> None:
    panel = Panel(id="s1p1", shot="s1h1", blocking=(one("ledge"), one("")))
    assert [item.at for item in balanced.in_gym(panel, place).blocking] == [at, ""]


def test_a_bowl_of_water_stands_before_the_chair() -> None:
    pieces = fittings.fitted((), (Blocking(character="mia", pose=Pose.SIT, at="foot_bath", facing=0.0),), ())
    chair = next(made for made in pieces if made.kind == "chair")
    bowl = [made for made in pieces if made.kind != "chair"]
    assert len(bowl) == 5
    assert all(made.z > chair.z and made.height < 0.2 for made in bowl)


@pytest.mark.parametrize(("at", "top"), [("beam", 1.1), ("plank", 0.34)])
def test_feet_are_on_the_board(at: str, top: float) -> None:
    pieces = fittings.fitted((), (one(at),), ())
    assert max(round(made.y + made.height, 2) for made in pieces) == top
    assert len(pieces) >= 3
