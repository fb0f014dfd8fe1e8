"""Vehicles on their way: seen with their people, in front of what is parked; nobody drives a bench."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Mark, Pose, Time
from storyboard.painters.sketch.events import MARKS
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from tests.staging.conftest import stages


@pytest.mark.parametrize("kind", ["car", "truck", "bus", "van"])
def test_a_vehicle_drives_through_the_picture(kind: str) -> None:
    found = stages(f"EXT. COUNTRY ROAD - NIGHT\n\nA {kind} races along the road.\n")[-1]
    driven = [piece for piece in found.pieces if piece.moving]
    assert [piece.kind for piece in driven] == [kind]
    assert driven[0].riders >= 1
    assert driven[0].lights == (found.light.time is Time.NIGHT)


def test_what_drives_off_is_not_taken_for_the_one_somebody_leant_on() -> None:
    found = stages("EXT. CAR PARK - DAWN\n\nANNA and BORIS wait by a police car.\n\nANNA\nCome.\n\nThe car pulls away up the ramp.\n")[-1]
    assert [(piece.kind, piece.moving) for piece in found.pieces if piece.kind == "car"] == [("car", True)]


def test_who_is_out_of_the_car_is_where_it_stands() -> None:
    text = "INT. CAR PARK - RED HATCHBACK - DAY\n\nANNA sits at the wheel.\n\nANNA\nSoon.\n\nBORIS falls.\n"
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    out = {"pose": Pose.FALL, "mark": Mark(x=2.4, z=0.6)}
    moved = [tuple(one.model_copy(update=out) if one.character == "c2" else one for one in panel.blocking) for panel in scene.panels]
    panels = tuple(panel.model_copy(update={"blocking": items}) for panel, items in zip(scene.panels, moved, strict=True))
    scene = scene.model_copy(update={"panels": panels})
    found = stage(scene, panels[-1], breakdown, 16 / 9)
    assert (found.place, [figure.name for figure in found.figures]) == (PlaceKind.PARKING, ["BORIS"])
    assert stage(scene, panels[0], breakdown, 16 / 9).place is PlaceKind.CAR


def test_a_car_seen_from_outside_has_its_people() -> None:
    found = stages("INT./EXT. CAR - MOVING - DAY\n\nANNA drives. BORIS sits beside her.\n\nANNA\nSoon.\n")
    outside = [piece for one in found for piece in one.pieces if piece.riders]
    assert {(piece.riders, piece.moving, piece.lights) for piece in outside} == {(2, True, False)}


@pytest.mark.parametrize("place", ["CAR - MOVING", "DELIVERY VAN", "TAXI", "TRUCK CAB - COUNTRY ROAD", "POLICE CAR"])
def test_a_heading_inside_a_vehicle_is_seen_from_inside(place: str) -> None:
    found = stages(f"INT. {place} - DAY\n\nANNA drives. BORIS sits beside her.\n\nANNA\nSoon.\n\nBORIS\nYes.\n")
    assert all(one.interior and one.figures for one in found)
    assert any("dashboard" in {piece.kind for piece in one.pieces} for one in found)


def test_who_is_at_the_wheel_out_on_the_road_is_in_a_car() -> None:
    found = stages("EXT. ROAD - DAY\n\nA car drives through the mud. ANNA at the wheel. BORIS sleeps.\n\nANNA\nSoon.\n")
    assert {one.place for one in found if one.figures} <= {PlaceKind.CAR}


def test_nothing_moves_where_the_words_do_not_say_so() -> None:
    assert not [piece for one in stages("EXT. STREET - DAY\n\nA street. ANNA waits.\n") for piece in one.pieces if piece.moving]


def test_who_falls_lies_on_the_floor_and_brings_no_bed() -> None:
    found = stages("INT. HALL - DAY\n\nANNA and BORIS wait.\n\nAnna falls.\n\nBORIS\nHelp!\n")
    assert not [piece for one in found for piece in one.pieces if "bed" in piece.kind]


def test_what_comes_by_from_nowhere_told_is_seen_behind_the_vehicle_of_the_scene() -> None:
    script = screenplay(fountain.read("INT./EXT. TUK-TUK - MOVING - DAY\n\nANNA drives. BORIS behind her.\n\nANNA\nNo!\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    crossed = scene.panels[0].model_copy(update={"traffic": "tram"})
    at = {piece.kind: piece.z for piece in stage(scene, crossed, breakdown, 16 / 9).pieces if piece.moving}
    assert at["tram"] < at["tuk_tuk"]


def test_a_vehicle_that_is_pushed_is_in_front_of_the_hands() -> None:
    found = stages("EXT. BORDER - DAY\n\nA car rolls up and stops. ANNA and BORIS get out.\n\nAnna and Boris push.\n")
    pushing = [one for one in found if any(figure.pose is Pose.PUSH for figure in one.figures)]
    assert pushing
    for one in pushing:
        car = next(piece for piece in one.pieces if piece.kind == "car")
        gaps = [car.x - car.width / 2 - figure.x for figure in one.figures if figure.pose is Pose.PUSH]
        assert all(0.2 < gap < 0.9 for gap in gaps)


def test_no_vehicle_comes_to_who_pushes_where_none_was() -> None:
    found = stages("EXT. BORDER - DAY\n\nANNA and BORIS wait.\n\nAnna pushes Boris.\n")
    assert not [piece for one in found for piece in one.pieces if piece.kind == "car" and -1 < piece.x < 5 and piece.z > -1]


@pytest.mark.parametrize(
    ("words", "does"),
    [("skids to a halt", "brakes"), ("stops in the middle of the road", "halts"), ("stalls", "stalls"), ("drives on", "")],
)
def test_a_car_scene_sees_its_car_stop_from_outside(words: str, does: str) -> None:
    found = stages(f"INT. CAR - NIGHT\n\nANNA drives. BORIS sits beside her.\n\nANNA\nSoon.\n\nThe car {words}.\n")[-1]
    (car,) = [piece for piece in found.pieces if piece.riders]
    assert (car.does, car.moving, car.lights) == (does, not does, True)


@pytest.mark.parametrize(("words", "kind"), [("pulls up", "taxi_door_open"), ("stops", "taxi"), ("brakes hard", "taxi")])
def test_what_pulls_up_has_its_doors_open(words: str, kind: str) -> None:
    found = stages(f"EXT. STREET - DAY\n\nANNA waits.\n\nANNA\nSoon.\n\nA taxi {words}.\n")[-1]
    assert kind in {piece.kind for piece in found.pieces if piece.does}


def test_a_car_that_comes_later_does_not_stand_there_before() -> None:
    words = "EXT. BORDER - DAWN\n\nFlat country, pink light, an empty customs post.\n\nA car rolls up and stops.\n"
    before, *_, last = stages(words)
    assert [sum(piece.kind == "car" for piece in one.pieces) for one in (before, last)] == [0, 1]
    parked = stages(words.replace("empty customs post", "empty customs post, a parked car").replace("A car rolls up and stops", "Rain"))
    assert any(piece.kind == "car" for piece in parked[0].pieces)


@pytest.mark.parametrize(
    ("words", "signs"),
    [
        ("stops one metre short of a blue sign", 1),
        ("skids to a halt before a sign", 1),
        ("stops", 0),
        ("drives past before a sign", 0),
    ],
)
def test_what_stops_short_of_a_sign_has_it_before_its_nose(words: str, signs: int) -> None:
    found = stages(f"EXT. BORDER - DAY\n\nANNA waits.\n\nANNA\nSoon.\n\nThe car {words}.\n")[-1]
    (car,) = [piece for piece in found.pieces if piece.does]
    ahead = [piece for piece in found.pieces if piece.kind == "sign" and piece.y == 0.0 and 1.0 < piece.x - car.x < 4.5]
    assert len(ahead) == signs
    assert not signs or sum(piece.kind == "sign" for piece in found.pieces) == 1


@pytest.mark.parametrize(
    ("head", "told", "kind", "place"),
    [
        ("LARGO DO CARMO", "A fountain, a tuk-tuk.", "tuk_tuk", PlaceKind.STREET),
        ("PETROL STATION", "A car by the pumps.", "car", PlaceKind.HIGHWAY),
    ],
)
def test_a_place_in_which_somebody_sleeps_at_a_wheel_is_shown_with_the_vehicle_standing_in_it(
    head: str, told: str, kind: str, place: PlaceKind
) -> None:
    found = stages(f"EXT. {head} - DAY\n\n{told} BORIS (40, man) sleeps at the wheel.\n\nANNA\nGood morning.\n")[0]
    stands = [one for one in found.pieces if one.kind == kind]
    assert [(one.moving, one.x < 0) for one in stands] == [(False, True)]
    assert found.place is place
    assert stands[0].width < 0.7 * abs(found.camera.eye[2] - stands[0].z)


def test_who_is_awake_at_a_wheel_is_what_its_first_picture_is_of() -> None:
    found = stages("EXT. LARGO DO CARMO - DAY\n\nA fountain, a tuk-tuk. BORIS (40, man) sits at the wheel.\n\nBORIS\nGood morning.\n")[0]
    assert found.place is PlaceKind.CAR


@pytest.mark.parametrize(("words", "does"), [("smokes", "smokes"), ("steams", "smokes"), ("is on fire", "burns")])
def test_smoke_is_drawn_where_a_vehicle_smokes_and_fire_where_it_burns(words: str, does: str) -> None:
    found = stages(f"EXT. COUNTRY ROAD - DAY\n\nThe car {words}.\n")[-1]
    assert [piece.does for piece in found.pieces if piece.does] == [does]
    assert does in MARKS
