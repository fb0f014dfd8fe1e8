"""Cliffs over the sea, canyons, the void and the moon, carriages full of passengers."""

from __future__ import annotations

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.staging import riding
from tests.staging.conftest import kinds, stages


@pytest.mark.parametrize("heading", ["CLIFF", "SEA CLIFF", "CLIFFTOP", "CLIFF EDGE"])
def test_a_cliff_has_its_edge_and_the_sea_below(heading: str) -> None:
    first = stages(f"EXT. {heading} - DAY\n\nANNA throws a ring into the sea.\n")[0]
    assert (first.ground, first.backdrop) == ("sea_below", "sea")
    assert "ledge" in kinds(first)
    assert "ice_peak" not in kinds(first)


@pytest.mark.parametrize("heading", ["MOUNTAIN RIDGE", "SCENIC OVERLOOK"])
def test_a_ridge_stays_among_mountains(heading: str) -> None:
    assert stages(f"EXT. {heading} - DAY\n\nANNA waits.\n")[0].ground == "valley_below"


@pytest.mark.parametrize("heading", ["CANYON", "GORGE", "RAVINE"])
def test_a_canyon_has_walls_on_both_sides(heading: str) -> None:
    first = stages(f"EXT. {heading} - DAY\n\nANNA waits.\n")[0]
    (anna,) = first.figures
    assert {piece.x > anna.x for piece in first.pieces if piece.kind == "cliff" and piece.height > 10} == {True, False}


def test_who_floats_in_space_has_suit_and_helmet_and_the_ship_is_a_spaceship() -> None:
    text = "INT. SPACESHIP - DAY\n\nOTTO (45) waits.\n\nEXT. SPACE - NIGHT\n\nOtto, an astronaut in a spacesuit, floats outside the ship.\n"
    last = stages(text)[-1]
    (otto,) = last.figures
    assert (otto.appearance.garment, otto.appearance.hat, otto.mount) == ("spacesuit", "bubble", riding.FLOATING)
    assert "spaceship" in kinds(last)
    assert not {"boat", "ship"} & kinds(last)


def test_a_diver_is_under_the_water_and_not_at_its_surface() -> None:
    assert stages("EXT. UNDERWATER - DAY\n\nMAYA, a diver, swims to the wreck.\n")[0].figures[0].mount in (riding.SUBMERGED, "")


def test_the_moon_has_no_pole_and_no_moon() -> None:
    assert not {"antenna", "planet", "power_pole"} & kinds(stages("EXT. MOON - DAY\n\nANNA waits.\n")[0])


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The train is crowded. MAYA squeezes through the passengers.", PlaceKind.TRAIN),
        ("MAYA waits on the platform. The train is crowded.", PlaceKind.STATION),
        ("MAYA buys a ticket.", PlaceKind.STATION),
    ],
)
def test_passengers_of_a_crowded_train_are_in_the_carriage(words: str, kind: PlaceKind) -> None:
    assert {one.place for one in stages(f"INT. SUBWAY - DAY\n\n{words}\n")} == {kind}


def test_a_wide_of_a_cliff_looks_down_over_its_edge() -> None:
    assert stages("EXT. CLIFF - DAY\n\nANNA waits.\n")[0].camera.eye[1] > 2.5


def test_a_platform_has_its_track_and_an_opera_house_its_stage() -> None:
    assert "rails" in kinds(stages("INT. TRAIN STATION - DAY\n\nANNA waits on the platform.\n")[0])
    assert "rails" not in kinds(stages("INT. TRAIN STATION - DAY\n\nANNA buys a ticket.\n")[0])
    assert {"footlights", "curtain"} & kinds(stages("INT. OPERA HOUSE - DAY\n\nANNA waits.\n")[0])
