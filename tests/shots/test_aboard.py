"""Boats in pictures: called by name, as wide as they are, steered by a wheel; other things larger than a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Framing, Pose, Size
from storyboard.shots.sight_sizes import size_of
from storyboard.staging.variants import variant_of
from storyboard.staging.variants_ground import RAPIDS_DECK, RIVER_DECK

Plan = Callable[..., Any]

RIVER = """Title: The Brown Mile

EXT. RIVER LANDING - DAY

A wide brown river. Porters load crates onto the Marguerite, a battered steam launch. INES, 41, waits.

EXT. MARGUERITE - DAY

The launch chugs between walls of forest. Ines spins the wheel.

EXT. RAPIDS - DAY

The launch plunges between black rocks. Ines fights the wheel with both hands.

EXT. UPPER FALLS - DAY

Ines waits on a rock.

The Marguerite drifts in.

INT. CAR - DAY

Ines fights the wheel.
"""


def test_a_named_boat_is_a_deck_on_the_water_of_the_script(plan: Plan) -> None:
    places = {place.name: place for place in plan(RIVER).breakdown.places}
    deck, rapids = places["MARGUERITE"], places["RAPIDS"]
    assert deck.kind is PlaceKind.BOAT
    assert variant_of(deck.kind, deck.name, deck.dressing, interior=False) == RIVER_DECK
    assert variant_of(rapids.kind, rapids.name, rapids.dressing, interior=False) == RAPIDS_DECK
    assert places["RIVER LANDING"].kind is PlaceKind.HARBOUR


def test_her_name_shows_the_boat(plan: Plan) -> None:
    panel, shot = plan(RIVER).with_words("The Marguerite drifts in.")
    assert (panel.detail.kind, panel.detail.hand) == ("boat", "floats")
    assert (shot.framing, shot.size) == (Framing.INSERT, Size.WS)


@pytest.mark.parametrize(
    ("words", "pose", "at"),
    [("spins the wheel", Pose.HOLD, "helm"), ("fights the wheel with", Pose.HOLD, "helm"), ("fights the wheel.", Pose.DRIVE, "")],
)
def test_hands_are_on_the_wheel(plan: Plan, words: str, pose: Pose, at: str) -> None:
    found = plan(RIVER)
    panel, _ = found.with_words(words)
    told = found.blocked(panel, "INES")
    assert (told.pose, told.at) == (pose, at)


@pytest.mark.parametrize(
    ("kind", "size"),
    [("boat", Size.WS), ("many_car", Size.WS), ("train", Size.WS), ("water", Size.WS), ("ship", Size.EWS), ("letter", Size.INSERT)],
)
def test_what_is_larger_than_a_person_is_seen_in_a_wide(kind: str, size: Size) -> None:
    assert size_of(kind) is size


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("EXT. HARBOUR - DAY", "TOM, 40, is at the wheel of the trawler"),
        ("EXT. SEA - DAY", "TOM, 40, is at the wheel"),
        ("EXT. OPEN WATER - NIGHT", "TOM, 40, stands behind the wheel of a small fishing boat"),
    ],
)
def test_the_wheel_of_a_boat_is_no_wheel_of_a_car(plan: Callable[..., Any], heading: str, line: str) -> None:
    done = plan(f"{heading}\n\n{line}. MIA, 30, looks back.\n\nTOM\nReady?\n")
    assert "helm" in {done.blocked(panel, "TOM").at for panel, _ in done.seen()}
    assert Pose.DRIVE not in {item.pose for panel, _ in done.seen() for item in panel.blocking}


def test_a_car_in_the_harbour_is_driven(plan: Callable[..., Any]) -> None:
    done = plan("EXT. HARBOUR - DAY\n\nTOM, 40, is at the wheel of a van.\n\nTOM\nReady?\n")
    assert {done.blocked(panel, "TOM").pose for panel, _ in done.seen()} == {Pose.DRIVE}
