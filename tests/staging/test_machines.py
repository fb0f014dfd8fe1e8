"""Cabs of machines, coaches, and the ground that is seen from them."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind as K
from storyboard.painters.sketch.pieces import BUILDERS
from storyboard.staging.action import Action
from storyboard.staging.machines import MACHINES, SITES, site_name
from storyboard.staging.pieces import KINDS
from storyboard.staging.places import Ask, recipe_of, set_of
from storyboard.staging.variants import is_coach, vehicle_of

NOBODY = Action((), (), ())


def kinds(name: str, *dressing: str, interior: bool = True) -> set[str]:
    return {item.kind for item in set_of(Ask(K.CAR, interior, name, dressing, NOBODY)).pieces}


def test_a_cab_is_that_of_its_machine() -> None:
    told = {
        "CRANE CAB": "lattice",
        "EXCAVATOR CAB": "joysticks",
        "TRACTOR CAB": "tractor_wheels",
        "FORKLIFT": "fork_mast",
        "STAGECOACH": "curtain",
    }
    assert {name: cue for name, cue in told.items() if cue not in kinds(name)} == {}
    assert "steering_wheel" not in kinds("CRANE CAB")
    assert "dashboard" not in kinds("TRACTOR CAB")


def test_a_machine_is_on_the_ground_it_works_on() -> None:
    told = {
        ("crane", "CRANE CAB", "coast"): "dock",
        ("crane", "CRANE CAB - BUILDING SITE", ""): "site",
        ("digger", "EXCAVATOR", "highway"): "quarry",
    }
    assert {asked: site_name(asked[0], asked[1], (asked[2],)) for asked in told} == told
    assert recipe_of(Ask(K.CAR, True, "CRANE CAB", ("coast",), NOBODY))[0].ground == "sea_below"
    assert "container" in kinds("CRANE", "harbour", interior=False)


def test_every_machine_and_every_ground_is_known() -> None:
    assert set(MACHINES) <= KINDS.keys() & BUILDERS.keys()
    assert {machine.site for machine in MACHINES.values()} <= SITES.keys()


def test_what_is_drawn_by_horses() -> None:
    told = {
        (K.TRAIN, "CARRIAGE", ""): True,
        (K.TRAIN, "TRAIN CARRIAGE", ""): False,
        (K.BUS, "COACH", ""): False,
        (K.BUS, "COACH", "period"): True,
        (K.UNKNOWN, "STAGECOACH", ""): True,
    }
    assert {asked: is_coach(asked[0], asked[1], (asked[2],)) for asked in told} == told
    assert vehicle_of("KENWORTH CAB", ()) == "truck"
