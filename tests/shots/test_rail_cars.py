"""A car that runs on rails is a carriage wherever it is named: nobody drives it, and it is seen as a train from outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.place_names import RAIL_CARS
from storyboard.breakdown.places import kind_of
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Pose
from storyboard.staging.action import Action
from storyboard.staging.places import Ask, set_of

TWO = Action(marks=((-0.6, 0.0), (0.6, 0.0)), seats=(), beds=())


@pytest.mark.parametrize("which", RAIL_CARS)
def test_a_car_on_rails_is_a_train(which: str) -> None:
    assert {kind_of(f"{which} CAR", setting) for setting in ("INT.", "EXT.")} == {PlaceKind.TRAIN}


@pytest.mark.parametrize("name", ["POLICE CAR", "MIA'S CAR", "CAR"])
def test_an_automobile_stays_one(name: str) -> None:
    assert kind_of(name, "INT.") is PlaceKind.CAR


@pytest.mark.parametrize("name", ["BAGGAGE CAR", "DINING CAR", "SLEEPING CAR", "RAIL CAR", "CABLE CAR", "FREIGHT CAR", "CLUB CAR"])
def test_people_in_a_carriage_stand_where_they_stand(plan: Callable[..., Any], name: str) -> None:
    done = plan(f"INT. {name} - NIGHT\n\nMIA, 30, stands at the door. TOM, 40, waits.\n")
    poses = {item.pose for panel, _ in done.seen() for item in panel.blocking}
    assert Pose.STAND in poses
    assert not poses & {Pose.DRIVE, Pose.SIT}


def test_a_baggage_car_has_trunks_and_a_cable_car_hangs_over_the_mountains() -> None:
    inside = {item.kind for item in set_of(Ask(PlaceKind.TRAIN, True, "Baggage Car", (), TWO)).pieces}
    outside = set_of(Ask(kind_of("CABLE CAR", "EXT."), False, "Cable Car", (), TWO))
    assert {"trunk_box", "luggage"} <= inside
    assert "gondola" in {item.kind for item in outside.pieces}
    assert outside.recipe.backdrop == "mountains"
