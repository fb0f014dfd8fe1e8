"""Ships under sail, their sails, and the sea that comes aboard, as sights."""

from __future__ import annotations

import pytest

from storyboard.breakdown import period
from storyboard.shots import sights


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A ship with black sails.", "black_sails"),
        ("A galleon with black sails.", "black_sails"),
        ("A ship with red sails on the horizon.", "red_sails"),
        ("A ship under full sail.", "tall_ship"),
        ("A sailing ship on the horizon.", "tall_ship"),
        ("A schooner on the horizon.", "tall_ship"),
        ("A pirate ship appears on the horizon.", "tall_ship"),
        ("A ship on the horizon.", "far_ferry"),
        ("A ship in the harbour.", "ship"),
        ("A ferry sails away.", "far_ferry"),
        ("A torn sail flaps.", "torn_sail"),
        ("A sail tears.", "torn_sail"),
        ("A sail flaps.", "sail"),
        ("The shovel strikes wood.", "shovel_struck"),
        ("A spade hits something hard.", "shovel_struck"),
        ("Waves crash over the rail.", "rail_waves"),
        ("A wave breaks onto the deck.", "rail_waves"),
        ("A wave breaks on the beach.", "wave"),
    ],
)
def test_a_sailing_ship_is_no_freighter(text: str, kind: str) -> None:
    found = sights.sight_of(text)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("headings", "texts", "when"),
    [
        (["EXT. PIRATE SHIP - DAY"], ["She waits."], "century"),
        (["EXT. HARBOUR - DAWN"], ["Tall ships at the quay. Pirates roll casks ashore."], "century"),
        (["EXT. HARBOUR - DAWN - 1721"], ["She waits."], "century"),
        (["EXT. HARBOUR - DAWN"], ["A crane lifts a car from the ferry."], ""),
        (["EXT. PIRATE SHIP RIDE - DAY"], ["Children wave their phones."], ""),
    ],
)
def test_pirates_and_tall_ships_say_when_it_plays(headings: list[str], texts: list[str], when: str) -> None:
    assert period.epoch(texts, headings) == when
