"""Who flies an aircraft sits at its stick in front, a passenger beside them, both facing forward; its cabin is a room behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Pose
from storyboard.staging.action import Action
from storyboard.staging.places import Ask, set_of
from storyboard.staging.variants import cab_of

TWO = Action(marks=((-0.4, 0.0), (0.4, 0.0)), seats=(), beds=(), driver=-0.38)


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("INT. HELICOPTER", "MIA, 30, flies the helicopter. TOM, 40, sits beside her."),
        ("INT. SMALL PLANE", "MIA, 30, pulls the stick. TOM, 40, grips his seat."),
        ("INT. COCKPIT", "MIA, 30, is at the controls. TOM, 40, waits."),
    ],
)
def test_who_flies_is_at_the_stick_and_others_sit_beside(plan: Callable[..., Any], heading: str, line: str) -> None:
    done = plan(f"{heading} - DAY\n\n{line}\n")
    panel, _ = done.seen()[0]
    mia, tom = done.blocked(panel, "MIA"), done.blocked(panel, "TOM")
    assert (mia.pose, tom.pose) == (Pose.DRIVE, Pose.SIT)
    assert mia.mark.z == tom.mark.z


@pytest.mark.parametrize("line", ["A MEDIC bends over a stretcher.", "MIA, 30, looks down.", "MIA, 30, leans out over the rope."])
def test_the_cabin_behind_is_no_cab(plan: Callable[..., Any], line: str) -> None:
    done = plan(f"INT. HELICOPTER - DAY\n\n{line}\n")
    assert Pose.DRIVE not in {item.pose for panel, _ in done.seen() for item in panel.blocking}


@pytest.mark.parametrize(
    ("name", "cab"), [("Helicopter", "helicopter"), ("Cockpit", "small_plane"), ("Car", ""), ("Police car", "police_car")]
)
def test_the_cab_of_an_aircraft_is_high_over_a_valley(name: str, cab: str) -> None:
    assert cab_of(name, ()) == cab
    made = set_of(Ask(PlaceKind.CAR, True, name, (), TWO))
    high = cab in {"helicopter", "small_plane"}
    assert ("stick" in {item.kind for item in made.pieces}) is high
    assert (made.recipe.ground == "valley_below") is high
