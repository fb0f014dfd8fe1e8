"""Whether a scene plays in a vehicle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Angle, Framing, Pose, Size
from storyboard.shots.pursuit import SPINS
from storyboard.shots.rides import DIVED_INTO, OF_PEOPLE, TOO_WIDE, filmed
from storyboard.staging import fits_vehicles


def _poses(plan: Callable[..., Any], script: str) -> set[Pose]:
    return {item.pose for panel, _ in plan(script).seen() for item in panel.blocking}


@pytest.mark.parametrize("way", ["runs down the middle of the road", "walks along the kerb"])
def test_who_is_on_foot_beside_a_car_does_not_sit_in_it(plan: Callable[..., Any], way: str) -> None:
    board = plan(f"EXT. AVENUE - DAWN\n\nDANA, 24, {way}. Behind her a Buick crawls.\n\nAt the wheel, DELROY, 71, winds down the window.\n")
    told = [{item.pose for item in panel.blocking} for panel, _ in board.seen()]
    assert any(poses & {Pose.RUN, Pose.WALK} for poses in told)
    assert all(poses == {Pose.DRIVE} for poses in told if Pose.DRIVE in poses)


@pytest.mark.parametrize(
    "script",
    [
        "EXT. SQUARE - DAY\n\nRUI, 19, sleeps at the wheel of a cab.\n\nANA, 30, runs across the square. She jumps into the back seat.\n",
        "EXT. ROAD - DAY\n\nANA, 30, is at the wheel of a pickup.\n",
    ],
)
def test_who_gets_in_or_drives_in_the_street_is_in_a_vehicle(plan: Callable[..., Any], script: str) -> None:
    assert Pose.DRIVE in _poses(plan, script)


@pytest.mark.parametrize(
    "words", ["waits in his station wagon with the engine running", "sits alone in the parked car", "dozes in his van"]
)
def test_who_waits_in_a_car_out_of_doors_is_in_it(plan: Callable[..., Any], words: str) -> None:
    done = plan(f"EXT. PARKING LOT - NIGHT\n\nTOM, 40, {words}.\n\nTOM\nWell.\n")
    assert {done.blocked(panel, "TOM").pose for panel, _ in done.seen()} == {Pose.DRIVE}


@pytest.mark.parametrize("words", ["waits in the car park", "sits in the truck bed", "waits in a taxi queue", "sits in the dining car"])
def test_who_waits_elsewhere_drives_nothing(plan: Callable[..., Any], words: str) -> None:
    done = plan(f"EXT. STREET - NIGHT\n\nTOM, 40, {words}.\n\nTOM\nWell.\n")
    assert Pose.DRIVE not in {done.blocked(panel, "TOM").pose for panel, _ in done.seen()}


def test_sizes_in_a_car_are_called_what_can_be_taken_there(plan: Callable[..., Any]) -> None:
    done = plan("INT. CAR - DAY\n\nTOM, 40, drives. MIA, 30, sits beside him.\n\nTOM\nWell?\n")
    (board,) = done.scenes
    wide = board.model_copy(update={"shots": tuple(one.model_copy(update={"size": Size.FS}) for one in board.shots)})
    people = {Framing.SINGLE, Framing.TWO, Framing.OTS}
    sizes = dict.fromkeys(people, Size.MS) | {Framing.ESTABLISHING: Size.MLS}
    named = {one.framing: one.size for one in filmed(wide, done.breakdown).shots}
    assert all(size is sizes.get(framing, Size.FS) for framing, size in named.items())
    assert people & named.keys()


def test_sizes_elsewhere_are_left_alone(plan: Callable[..., Any]) -> None:
    done = plan("INT. ROOM - DAY\n\nTOM, 40, walks up and down. MIA, 30, sits.\n\nTOM\nWell?\n")
    (board,) = done.scenes
    assert filmed(board, done.breakdown) == board


def test_who_runs_to_something_out_there_is_on_the_way_to_it(plan: Callable[..., Any]) -> None:
    script = "EXT. MEADOW - DAY\n\nMIA (30) and TOM (40) stand.\n\nTOM\nLook.\n\nMIA runs to the {goal}.\n\nTOM\nMia.\n"
    for goal, across in (("house", True), ("boat", True), ("blanket", False)):
        runner = next(item for panel, _ in plan(script.format(goal=goal)).seen() for item in panel.blocking if item.pose is Pose.RUN)
        assert (runner.facing == 90.0) is across, goal


@pytest.mark.parametrize(
    ("heading", "told", "at"),
    [
        ("INT. TAXI - NIGHT", "Ana dives into the back seat.", "taxi"),
        ("INT. CAR - DAY", "Ana throws herself into the back seat.", "car"),
        ("EXT. SQUARE - DAY", "Ana dives into the back seat.", "tuk_tuk"),
        ("INT. BUS - DAY", "Ana dives into the back seat.", ""),
    ],
)
def test_who_dives_into_the_vehicle_of_the_scene_goes_headfirst(plan: Callable[..., Any], heading: str, told: str, at: str) -> None:
    there = "Behind them a yellow tuk-tuk." if at == "tuk_tuk" else "Rain."
    board = plan(f"{heading}\n\nRUI (19, man) sits at the wheel. {there}\n\n{told}\n\nANA\nGo!\n\nCLOSE ON ANA. She smiles.\n")
    item = board.blocked(board.with_words(told)[0], "ANA")
    assert (item.pose is Pose.JUMP, item.at) == ((True, at) if at else (False, ""))
    assert board.blocked(board.with_words("She smiles.")[0], "ANA").pose is Pose.SIT


def test_who_dives_into_a_vehicle_is_staged_there() -> None:
    assert frozenset(fits_vehicles.DIVED_INTO) == DIVED_INTO


def test_who_leans_out_of_a_car_is_seen_from_the_road_as_wide_as_asked_for(plan: Callable[..., Any]) -> None:
    done = plan("INT. CAR - DAY\n\nTOM, 40, drives. MIA, 30, sits beside him.\n\nTOM\nWell?\n")
    (board,) = done.scenes
    (*before, last) = board.panels
    out = last.model_copy(update={"blocking": tuple(item.model_copy(update={"at": "window_of_car"}) for item in last.blocking)})
    shots = tuple(one.model_copy(update={"size": Size.FS, "framing": Framing.SINGLE}) for one in board.shots)
    found = filmed(board.model_copy(update={"shots": shots, "panels": (*before, out)}), done.breakdown)
    assert {one.id: one.size for one in found.shots}[last.shot] is Size.FS


def test_nobody_in_a_car_is_framed_wider_than_there_is_room_for(plan: Callable[..., Any]) -> None:
    deeds = (
        "Tom throws the map out.",
        "Mia speaks up.",
        "Tom takes a tart.",
        "Mia waves both arms.",
        "Tom looks at her.",
        "She throws a shoe.",
    )
    told = "\n\n".join(f"{deed}\n\nMIA\nOh!\n\nTOM\nAh." for deed in deeds)
    done = plan(f"INT. CAR - DAY\n\nTOM, 40, drives. MIA, 30, sits beside him.\n\n{told}\n")
    people = {shot.size for _, shot in done.seen() if shot.framing in OF_PEOPLE}
    assert people
    assert not people & TOO_WIDE
    wides = {shot.size for _, shot in done.seen() if shot.framing is Framing.ESTABLISHING}
    assert wides == {Size.MLS}


def test_what_spins_on_its_road_is_looked_down_on(plan: Callable[..., Any]) -> None:
    done = plan("INT. CAR - DAY\n\nTOM, 40, drives.\n\nTOM\nOh!\n\nA white van spins twice and stops across three lanes.\n\nTOM\nAh.\n")
    angles = {panel.detail.hand: shot.angle for panel, shot in done.seen() if shot.framing is Framing.EMPTY and panel.detail}
    assert angles == {SPINS: Angle.HIGH}


def test_who_leans_out_of_another_car_is_framed_with_it(plan: Callable[..., Any]) -> None:
    told = "The Mercedes rams them.\n\nVASCO (45, bald) leans out of its window and aims a pistol.\n\nTOM\nDown!"
    done = plan(
        f"INT./EXT. TOM'S CAR - BRIDGE - NIGHT\n\nTOM, 40, drives. MIA, 30, sits beside him. A black Mercedes comes up.\n\n{told}\n"
    )
    _, shot = done.with_words("leans out")
    assert shot.size in TOO_WIDE
