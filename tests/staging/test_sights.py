"""Places that are told apart at once: cellar, rescue station, helicopter, funfair, big wheel, lift; railings in a town."""

from __future__ import annotations

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.painters.sketch.pieces import parts_of
from storyboard.painters.sketch.pieces_sights import TABLE
from storyboard.staging.action import Action
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.places import Ask, set_of

TWO = Action(marks=((-0.6, 0.0), (0.6, 0.0)), seats=(), beds=())


def kinds_in(kind: PlaceKind, name: str, *dressing: str, interior: bool = True) -> set[str]:
    return {item.kind for item in set_of(Ask(kind, interior, name, dressing, TWO)).pieces}


@pytest.mark.parametrize(
    ("kind", "name", "wanted", "unwanted"),
    [
        (PlaceKind.WORKSHOP, "FARMHOUSE CELLAR", {"brick_wall", "bare_bulb", "stairs"}, {"window", "tool_board"}),
        (PlaceKind.STATION, "RESCUE STATION", {"wall_map", "radio_set", "rope_pegs"}, {"ticket_machine"}),
        (PlaceKind.PLANE, "HELICOPTER", {"pilots", "cabin_door"}, {"round_window", "luggage_rack"}),
        (PlaceKind.ELEVATOR, "LIFT", {"lift_door", "button_panel"}, {"window", "door"}),
    ],
)
def test_a_room_is_told_apart_from_the_inside(kind: PlaceKind, name: str, wanted: set[str], unwanted: set[str]) -> None:
    there = kinds_in(kind, name, "window", "door")
    assert wanted <= there
    assert not (unwanted - {"window", "door"}) & there
    assert kind is not PlaceKind.ELEVATOR or not unwanted & there


def test_other_planes_keep_their_rows() -> None:
    assert {"round_window", "luggage_rack"} <= kinds_in(PlaceKind.PLANE, "AIRLINER")


def test_a_funfair_has_its_wheel_and_booths_and_one_can_ride_it() -> None:
    fair = kinds_in(PlaceKind.UNKNOWN, "FUNFAIR", interior=False)
    assert {"big_wheel", "carousel", "fair_booth", "bulbs"} <= fair
    assert "gondola" not in fair
    assert {"gondola", "big_wheel"} <= kinds_in(PlaceKind.UNKNOWN, "FUNFAIR - BIG WHEEL", interior=False)


def test_a_street_has_railings_and_a_farm_its_fence() -> None:
    assert "railing" in kinds_in(PlaceKind.STREET, "TERRACED STREET", "fence", interior=False)
    assert "fence" not in kinds_in(PlaceKind.STREET, "TERRACED STREET", "fence", interior=False)
    assert "fence" in kinds_in(PlaceKind.YARD, "FARM", "fence", interior=False)


@pytest.mark.parametrize("kind", sorted(TABLE))
def test_a_sight_is_known_and_drawn(kind: str) -> None:
    assert kind in KINDS
    assert len(parts_of(piece(kind))) >= 1
