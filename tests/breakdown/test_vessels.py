"""Boats with names, the water they are on, and streets by their names."""

from __future__ import annotations

import pytest

from storyboard.breakdown import street_names, vessels
from storyboard.breakdown.places import kind_of

NAMED = {
    "Porters load crates onto the Marguerite, a battered steam launch.": {"Marguerite": "steam launch"},
    "The Lady Anne is a rusty old trawler.": {"Lady Anne": "trawler"},
    "His boat, the Kittiwake, rocks at the quay.": {"Kittiwake": "boat"},
    "The tug Hercules noses in.": {"Hercules": "tug"},
    "A small ferry called the Aurora waits.": {"Aurora": "ferry"},
    "The Captain, a ship's cook, enters.": {},
    "The Frenchman is a tall man with a boat.": {},
    "The Colonel, an old ship owner, bows.": {},
    "The boat drifts in.": {},
}


@pytest.mark.parametrize(("text", "found"), NAMED.items())
def test_a_script_says_once_what_boat_bears_a_name(text: str, found: dict[str, str]) -> None:
    assert vessels.named([text]) == found


def test_nobody_of_the_cast_is_a_boat() -> None:
    assert vessels.named(["The tug Hercules noses in."], {"hercules"}) == {}


def test_her_name_is_what_she_is() -> None:
    told = vessels.plainly("The Marguerite drifts in. MARGUERITE rolls. Marguerite's bow.", {"Marguerite": "steam launch"})
    assert told == "The launch drifts in. the launch rolls. Marguerite's bow."


@pytest.mark.parametrize(
    ("texts", "river"),
    [(["A wide brown river.", "The rapids roar."], True), (["The sea.", "Waves on the open ocean."], False), (["A room."], False)],
)
def test_water_has_banks_where_the_script_is_on_a_river(texts: list[str], river: bool) -> None:
    assert vessels.on_a_river(texts) is river


@pytest.mark.parametrize(
    ("text", "aboard"),
    [("The launch plunges between black rocks.", True), ("A canoe drifts past.", True), ("He looks at the boat.", False)],
)
def test_a_scene_on_the_water_is_seen_from_aboard(text: str, aboard: bool) -> None:
    assert vessels.under_way([text]) is aboard


STREETS = {
    "PRIMROSE TERRACE": "street",
    "TANNERS ROW": "street",
    "14 ELM CLOSE": "street",
    "ACACIA DRIVE": "street",
    "PENNY LANE": "street",
    "NOTTING HILL": "street",
    "HOTEL TERRACE": "roof",
    "THE TERRACE": "roof",
    "BARE HILL": "field",
    "COUNTRY LANE": "highway",
    "OLIVE GROVE": "forest",
    "DANNY'S PLACE": "unknown",
    "HIDING PLACE": "unknown",
    "DEATH ROW": "prison",
    "PRIMROSE TERRACE - GARDEN": "yard",
    "RIVERSIDE DINER": "diner",
    "LAKESIDE MOTEL": "house",
    "RIVERSIDE": "field",
    "RAPIDS": "field",
    "RIVER LANDING": "harbour",
    "RIVER BRIDGE": "bridge",
}


@pytest.mark.parametrize(("name", "kind"), STREETS.items())
def test_places_out_of_doors_by_name(name: str, kind: str) -> None:
    assert kind_of(name, "EXT.").value == kind


def test_a_street_leaves_what_is_in_it() -> None:
    assert street_names.without("PRIMROSE TERRACE - GARDEN") == ("  - GARDEN", True)
    assert street_names.without("GARDEN") == ("GARDEN", False)
