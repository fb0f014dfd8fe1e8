"""What is around a vehicle: the cab of its kind, the road of its story through the glass and beside it, and how near it is filmed."""

from __future__ import annotations

import pytest

from storyboard.staging import cabins, roads
from storyboard.staging.camera import spots_of
from storyboard.staging.pieces import KINDS
from storyboard.staging.recipe import HIGH
from storyboard.staging.solid import corners
from tests.staging.conftest import kinds, stages

RIDE = "INT. {} - DAY\n\nANNA drives. BORIS sits beside her.\n\nANNA\nHold on.\n"


@pytest.mark.parametrize(
    ("heading", "cab", "beside"),
    [
        ("CAR - BRIDGE", "dashboard", "cables"),
        ("ANNA'S CAR - HIGHWAY", "dashboard", "guard_rail"),
        ("TUK-TUK", "handlebars", "facade"),
        ("LORRY CAB - FOREST ROAD", "cab_back", "pine"),
        ("POLICE CAR - DESERT ROAD", "cage_grille", "cactus"),
        ("VAN - COUNTRY ROAD", "cab_back", "hedge"),
    ],
)
def test_the_cab_and_the_road_of_a_vehicle(heading: str, cab: str, beside: str) -> None:
    found = stages(RIDE.format(heading))
    inside, outside = [one for one in found if one.interior], [one for one in found if not one.interior]
    assert inside
    assert any(cab in kinds(one) for one in inside)
    assert all(beside in kinds(one) for one in (*inside, *outside))


@pytest.mark.parametrize(
    ("before", "beside"),
    [("EXT. RUA AUGUSTA - STREET", "facade"), ("EXT. WHEAT FIELD", "hedge"), ("EXT. WOODS", "pine"), ("EXT. BEACH", "palm")],
)
def test_a_car_is_on_the_road_of_the_scene_before(before: str, beside: str) -> None:
    found = stages(f"{before} - DAY\n\nANNA runs.\n\n" + RIDE.format("ANNA'S CAR"))
    assert all(beside in kinds(one) for one in found if "car_seat" in kinds(one))
    assert any("car_seat" in kinds(one) for one in found)


def test_its_own_name_says_more_than_the_scene_before() -> None:
    found = stages("EXT. WOODS - DAY\n\nANNA runs.\n\n" + RIDE.format("CAR - BRIDGE"))
    assert not any("pine" in kinds(one) for one in found if "cables" in kinds(one))


def test_a_car_seen_from_the_road_fills_the_picture() -> None:
    (first, *_) = [one for one in stages(RIDE.format("ANNA'S CAR").replace("INT.", "INT./EXT.", 1)) if not one.interior]
    (car,) = [piece for piece in first.pieces if piece.kind == "car"]
    across = [x for x, _ in spots_of(first.camera, corners(car), first.aspect)]
    assert max(across) - min(across) > 0.8
    assert car.riders


def test_four_have_room_abreast_in_a_van_and_two_in_a_car() -> None:
    text = "INT. {} - DAY\n\nANNA drives. BORIS and CLEO sit beside her.\n\nANNA\nHold on.\n\nBORIS\nWe are.\n\nCLEO\nAlways.\n"
    for vehicle, abreast in (("REMOVAL VAN - ROAD", 4), ("CAR - ROAD", 2)):
        widest = max((one for one in stages(text.format(vehicle)) if one.interior), key=lambda one: len(one.figures))
        assert cabins.abreast("van" if "VAN" in vehicle else "") == abreast
        assert sum(figure.z > -0.3 for figure in widest.figures) == min(abreast, len(widest.figures))


def test_roads_are_made_of_known_pieces() -> None:
    for road in roads.ROADS:
        assert {row.kind for row in road.rows} <= set(KINDS)
        assert {item.kind for item in roads.past(road)} <= set(KINDS)
        assert roads.outside(road).ground == road.ground
        assert road.deck == (road.ground in HIGH)


@pytest.mark.parametrize(
    ("heading", "floor"), [("WALKWAY", "walkway"), ("RUNNING TRACK", "track_lanes"), ("BRIDGE", "roadway"), ("LAKE", "bank")]
)
@pytest.mark.parametrize("deed", ["ANNA ducks under a rope and kneels.", "LOW ANGLE of ANNA, who falls.", "ANNA pushes a crate."])
def test_what_people_stand_on_is_under_them_in_every_picture(heading: str, floor: str, deed: str) -> None:
    for one in stages(f"EXT. {heading} - DAY\n\n{deed}\n\nANNA\nHere.\n"):
        assert floor in kinds(one) or one.insert
