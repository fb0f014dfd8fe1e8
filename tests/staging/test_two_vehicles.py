"""Two vehicles in one picture, one that waits, and one that somebody sleeps in."""

from __future__ import annotations

import math

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Detail, Framing, Panel, Pose
from storyboard.painters.sketch.shadows import with_lamps
from storyboard.ports import PlanRequest
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import draft, pursuit
from storyboard.shots.rules import plan_script
from storyboard.staging.body import pose as bones
from storyboard.staging.build import stage
from storyboard.staging.fitting_vehicles import BOTH_OPEN
from storyboard.staging.pursuit import through_glass
from storyboard.staging.riding import OUT_OF_WINDOW
from storyboard.staging.space import Turn, dot, sub, unit
from tests.staging.conftest import kinds, stages

RIDE = "INT. CAR - MOVING - DAY\n\nANNA drives. BORIS sits beside her.\n\nANNA\nHold on.\n\n{}\n\nBORIS\nDrive!\n"


@pytest.mark.parametrize("words", ["A white van rams them.", "A white van pulls level.", "A white van comes straight at them."])
def test_both_vehicles_are_on_the_road(words: str) -> None:
    assert any({"car", "van"} <= {piece.kind for piece in one.pieces if piece.moving} for one in stages(RIDE.format(words)))


def test_a_blow_is_seen_between_the_two() -> None:
    hit = next(one for one in stages(RIDE.format("A white van rams them.")) if "impact" in kinds(one))
    at = {piece.kind: piece.x for piece in hit.pieces if piece.moving or piece.kind == "impact"}
    assert at["van"] < at["impact"] < at["car"]


@pytest.mark.parametrize(("words", "sign"), [("The white van spins.", "spin_marks"), ("The white van overturns.", "impact")])
def test_another_that_comes_to_grief_is_seen_alone(words: str, sign: str) -> None:
    found = next(one for one in stages(RIDE.format(words)) if sign in kinds(one))
    assert [piece.kind for piece in found.pieces if piece.riders] == ["van"]


def test_what_comes_across_the_way_stands_crosswise_before_the_nose_of_the_other() -> None:
    found = next(one for one in stages(RIDE.format("A tram swings across the street in front of them.")) if "tram" in kinds(one))
    own, tram = (next(piece for piece in found.pieces if piece.kind == kind) for kind in ("car", "tram"))
    assert 80.0 < abs(tram.facing - own.facing) < 100.0
    assert own.x + own.width / 2 < tram.x < own.x + 1.5 * own.width
    assert found.camera.eye[0] < own.x


@pytest.mark.parametrize(
    ("words", "sign", "label"),
    [("An egg bursts on the windscreen of the van.", "splat", "egg"), ("A brick hits the windscreen of the van.", "impact", "")],
)
def test_what_bursts_on_a_windscreen_is_on_its_glass(words: str, sign: str, label: str) -> None:
    found = next(one for one in stages(RIDE.format(words)) if sign in kinds(one))
    van, burst = (next(piece for piece in found.pieces if piece.kind == kind) for kind in ("van", sign))
    assert burst.label == label
    nose = Turn(van.facing)((1.0, 0.0, 0.0))
    assert 0.3 < dot(nose, sub((burst.x, 0.0, burst.z), (van.x, 0.0, van.z))) / van.width < 0.6


def test_what_has_burst_on_a_windscreen_is_seen_over_the_bonnet_and_no_head_lamp_dims_it() -> None:
    found = next(one for one in stages(RIDE.format("A tart bursts on the windscreen of the van.")) if "splat" in kinds(one))
    burst = next(piece for piece in found.pieces if piece.kind == "splat")
    assert math.dist(found.camera.eye, (burst.x, burst.y, burst.z)) < 3.5
    assert with_lamps(found) == []
    across = next(one for one in stages(RIDE.format("A tram swings across the street in front of them.")) if "tram" in kinds(one))
    assert [piece.kind for piece in with_lamps(across)] == ["car"]


def test_what_spun_stands_across_the_lanes_with_its_flank_to_the_lens_and_drives_no_more() -> None:
    found = next(one for one in stages(RIDE.format("The white van spins twice and stops across three lanes.")) if "van" in kinds(one))
    van = next(piece for piece in found.pieces if piece.kind == "van")
    ahead = Turn(van.facing)((1.0, 0.0, 0.0))
    assert abs(dot(ahead, unit(sub(found.camera.target, found.camera.eye)))) < 0.3
    assert not van.moving


def test_what_follows_is_seen_through_the_rear_window() -> None:
    inside = [one for one in stages(RIDE.format("A white van fills the rear window.")) if one.interior and "van" in kinds(one)]
    assert inside
    assert all(piece.z < -3 for one in inside for piece in one.pieces if piece.kind == "van")
    assert {figure.character for figure in inside[0].figures} == {"c1", "c2"}


def test_a_vehicle_that_came_and_stopped_waits_behind_those_who_get_out() -> None:
    found = stages("EXT. BORDER POST - DAY\n\nAn empty road.\n\nA van rolls up and stops.\n\nANNA gets out.\n\nANNA\nHere.\n")
    with_anna = [one for one in found if one.figures]
    assert with_anna
    assert all("van" in kinds(one) for one in with_anna[:1])


def test_who_sleeps_at_the_wheel_is_in_the_vehicle_and_wakes() -> None:
    script = screenplay(
        fountain.read(
            "EXT. SQUARE - DAY\n\nA green tuk-tuk. ANNA sleeps at the wheel.\n\nBORIS climbs into the back seat.\n\nBORIS\nGo.\n\n"
            "Anna opens one eye.\n\nANNA\nNo.\n"
        ),
        "test.fountain",
    )
    breakdown = break_down(script)
    boards = plan_script(script, breakdown)
    panels = [(scene, panel) for scene in boards for panel in scene.panels]
    asleep = [any(Pose.SLEEP in (one.pose, one.gesture) for one in panel.blocking) for _, panel in panels]
    assert any(asleep)
    assert not asleep[-1]
    places = [stage(scene, panel, breakdown, 16 / 9).place for scene, panel in panels]
    assert places == [PlaceKind.STREET, *[PlaceKind.CAR] * (len(panels) - 1)], "the square is shown before its vehicle"


@pytest.mark.parametrize("deed", ["dives into", "climbs into"])
def test_who_gets_into_the_vehicle_of_a_scene_makes_no_car_of_it(deed: str) -> None:
    told = f"A green tuk-tuk. ANNA sleeps at the wheel.\n\nBORIS {deed} the back seat.\n\nBORIS\nGo.\n\nAnna opens one eye.\n\nANNA\nNo.\n"
    found = stages(f"EXT. LARGO DO CARMO - DAY\n\n{told}")
    assert "tuk_tuk" in kinds(found[0])
    assert not any({"car", "car_door_open"} & kinds(one) for one in found)


def test_a_point_of_view_from_a_height_shows_those_far_below() -> None:
    script = screenplay(
        fountain.read("INT. LIFT - DAY\n\nANNA leans at the glass.\n\nANNA'S POV: far below, BORIS, tiny, running.\n\nANNA\nGo, go.\n"),
        "test.fountain",
    )
    breakdown = break_down(script)
    seen = [
        (one, panel)
        for one in plan_script(script, breakdown)
        for panel in one.panels
        if panel.seen(one.shot(panel.shot)).framing is Framing.POV
    ]
    assert seen
    built = stage(*seen[0], breakdown, 16 / 9)
    assert (built.interior, built.place, len(built.figures)) == (False, PlaceKind.STREET, 1)
    assert built.camera.eye[1] > 10


def test_two_at_a_table_in_the_street_have_it_between_them() -> None:
    found = stages("EXT. STREET - DAY\n\nANNA and BORIS sit at a corner table.\n\nANNA\nTea?\n\nBORIS\nTea.\n")
    assert any("round_table" in kinds(one) for one in found)


def test_who_stands_in_the_street_is_before_the_wall_of_who_leans_out_of_a_window() -> None:
    found = stages(
        "EXT. STREET - DAY\n\nANNA waits with a letter.\n\nBORIS leans out of the window.\n\nAnna gives him the letter.\n\nBORIS\nThanks.\n"
    )
    both = [
        one
        for one in found
        if {"c1", "c2"} <= {figure.character for figure in one.figures} and any(f.pose is Pose.LEAN for f in one.figures)
    ]
    assert both
    assert all(
        next(f.z for f in one.figures if f.pose is not Pose.LEAN) > next(f.z for f in one.figures if f.pose is Pose.LEAN) for one in both
    )


@pytest.mark.parametrize(
    ("words", "name", "kind", "does"),
    [
        ("A white van comes up behind them. TODD (40) leans out of its window and aims a pistol.", "TODD", "van", Pose.AIM),
        ("Anna leans out of the window and shouts.", "ANNA", "car", Pose.CALL),
        ("Boris leans out of the window and waves.", "BORIS", "car", Pose.WAVE),
    ],
)
def test_who_leans_out_of_the_window_of_a_car_is_seen_from_the_road_out_of_it_to_the_waist(
    words: str, name: str, kind: str, does: Pose
) -> None:
    leant = next(one for one in stages(RIDE.format(words)) if [figure.name for figure in one.figures] == [name])
    assert not {"steering_wheel", "dashboard"} & set(kinds(leant))
    (who,) = leant.figures
    assert (who.mount, who.gesture) == (OUT_OF_WINDOW, does)
    car = next(one for one in leant.pieces if one.kind == f"{kind}_door_open")
    door = next(one for one in leant.pieces if one.kind == "half_door")
    assert car.z < who.z < door.z
    assert car.moving
    assert min(ankle[1] for ankle in bones(who).ankles) > door.y


@pytest.mark.parametrize(
    ("words", "does", "rails"),
    [
        ("They plunge down through the old town, three wheels on the tram rails, sometimes two.", "plunges_tipped", True),
        ("The car hurtles down the hill.", "plunges", False),
        ("They race down the hill on two wheels.", "plunges_tipped", False),
    ],
)
def test_what_goes_down_a_steep_street_is_in_a_tilted_picture(words: str, does: str, *, rails: bool) -> None:
    found = next(one for one in stages(RIDE.format(words)) if any(piece.does for piece in one.pieces))
    assert [piece.does for piece in found.pieces if piece.does] == [does]
    assert found.camera.roll > 10.0
    assert ("street_rails" in kinds(found)) == rails


@pytest.mark.parametrize("words", ["Anna looks down.", "They drive down the street.", "Boris slides down in his seat."])
def test_what_goes_along_is_in_a_level_one(words: str) -> None:
    assert not [one for one in stages(RIDE.format(words)) if one.camera.roll]


def test_in_a_gap_the_other_vehicle_and_the_wall_are_right_at_the_flanks_of_the_car() -> None:
    panel = Panel(id="p", shot="h", traffic="tram", detail=Detail(kind="tram", hand=pursuit.GAP))
    tram, wall = through_glass(panel)
    assert (tram.kind, wall.kind) == ("tram", "brick_wall")
    assert 0.0 < -tram.x - tram.depth / 2 - 0.8 < 0.4
    assert 0.0 < wall.x - 0.8 < 0.4


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("There is a gap between the tram and the wall.", pursuit.GAP),
        ("They squeeze between a tram and the house walls.", pursuit.GAP),
        ("The tram waits between two stops.", ""),
        ("A tram swings across the street.", pursuit.ACROSS),
    ],
)
def test_a_gap_is_between_another_vehicle_and_a_wall(words: str, where: str) -> None:
    found = pursuit.other(words, "INT. CAR")
    assert found is not None
    assert (found.where, found.within) == (where, where == pursuit.GAP)


STEERS = """EXT. DESERT HIGHWAY - DAY

ANNA (28, woman) and BORIS (60, man) are at a dead car.
"""


@pytest.mark.parametrize("pose", [Pose.PUSH, Pose.KNOCK, Pose.KICK])
def test_who_is_at_a_car_from_outside_is_no_passenger_of_who_is_at_its_wheel(pose: Pose) -> None:
    script = screenplay(fountain.read(STEERS), "steers")
    breakdown = break_down(script)
    anna, boris = (one.id for one in breakdown.characters)
    ground = draft.Ground.of(PlanRequest(screenplay=script, breakdown=breakdown, scene=script.scenes[0], aspect="16:9"))
    shot = {"name": "A", "size": "FS", "framing": "2-SHOT", "subjects": [anna, boris]}
    people = [{"who": anna, "x": 1.5, "facing": -80, "pose": pose.value, "at": "car"}, {"who": boris, "pose": "drive"}]
    told = draft.parsed({"shots": [shot], "panels": [{"shot": "A", "lines": [1], "people": people}]})
    assert isinstance(told, draft.SceneDraft)
    board = draft.read(told, ground).board
    shown = stage(board, board.panels[0], breakdown, 16 / 9)
    assert [one.name for one in shown.figures] == ["ANNA"]
    assert "car" in kinds(shown)
    assert not {"steering_wheel", "dashboard"} & set(kinds(shown))


@pytest.mark.parametrize("words", ["Anna and Boris get out of the car.", "They get into the taxi.", "Anna and Boris climb into the car."])
def test_two_at_one_car_each_have_a_door_of_their_own(words: str) -> None:
    told = f"EXT. ROAD - DAY\n\nANNA (30) and BORIS (40) wait.\n\nANNA\nWell?\n\n{words}\n"
    found = next(one for one in stages(told) if any(kind.endswith("_door_open") for kind in kinds(one)))
    (car,) = (piece for piece in found.pieces if piece.kind.endswith("_door_open"))
    doors = [piece.x for piece in found.pieces if piece.kind == "car_door"]
    assert (car.label, len(doors)) == (BOTH_OPEN, 2)
    assert sorted(round(abs(one.x - car.x) < car.width / 3) for one in found.figures) == [1, 1]
    assert abs(doors[0] - doors[1]) > 0.8
