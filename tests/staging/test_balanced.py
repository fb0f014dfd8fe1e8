"""What one balances on: a balance beam stands on two legs, a plank low on bricks; in a gymnasium nobody is on a ledge."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.model.stage import Figure
from storyboard.staging import balanced, fittings, self_touch
from storyboard.staging.body import pose as bones


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


@pytest.mark.parametrize("gesture", [None, Pose.SLEEP, Pose.READ])
def test_feet_that_are_up_are_over_the_table_before_the_chair(gesture: Pose | None) -> None:
    sits = Blocking(character="mia", pose=Pose.SIT, gesture=gesture, at="feet_up", facing=0.0)
    table = next(made for made in fittings.fitted((), (sits,), ()) if made.kind == "table")
    mia = Figure(character="mia", name="MIA", pose=Pose.SIT, gesture=gesture, seat=0.45)
    for ankle in bones(self_touch.touching(mia, "feet_up")).ankles:
        assert table.height - 0.06 < ankle[1] < table.height + 0.3
        assert abs(ankle[2] - table.z) < table.width / 2


@pytest.mark.parametrize(("at", "top"), [("beam", 1.1), ("plank", 0.34)])
def test_feet_are_on_the_board(at: str, top: float) -> None:
    pieces = fittings.fitted((), (one(at),), ())
    assert max(round(made.y + made.height, 2) for made in pieces) == top
    assert len(pieces) >= 3
