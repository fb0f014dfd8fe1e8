"""Places the words call empty, and land they call flat."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.emptiness import DESERTED, FLAT_LAND, is_flat, told
from storyboard.breakdown.places import kind_of
from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Screenplay


@pytest.mark.parametrize(
    ("name", "words", "empty"),
    [
        ("CUSTOMS POST", "An empty customs post.", True),
        ("CAIA BORDER CROSSING", "Flat country, pink light, an empty customs post.", True),
        ("CAR PARK", "The car park is empty.", True),
        ("MAIN STREET", "A deserted street. Dust.", True),
        ("MAIN STREET", "Not a soul.", True),
        ("MAIN STREET", "No traffic. Rain.", True),
        ("HIGHWAY", "An empty road in the heat.", True),
        ("DINER", "The diner is empty but for Ben.", True),
        ("DINER", "An empty chair.", False),
        ("DINER", "Ben's glass is empty.", False),
        ("MAIN STREET", "The bottle is empty.", False),
        ("MAIN STREET", "The house is empty.", False),
        ("MAIN STREET", "Nobody answers.", False),
    ],
)
def test_words_that_say_a_place_is_empty(name: str, words: str, empty: bool) -> None:
    assert bool(told(name, kind_of(name, "EXT"), [("s1", [words])], kind_of)) == empty


@pytest.mark.parametrize(
    ("words", "flat"), [("Flat country.", True), ("The land lies flat.", True), ("Her flat is small.", False), ("He falls flat.", False)]
)
def test_words_that_say_the_land_is_flat(words: str, flat: bool) -> None:
    assert is_flat([words]) == flat


def test_a_place_is_empty_from_the_scene_that_says_so_up_to_one_that_does_not(script: Callable[[str], Screenplay]) -> None:
    told = "#EXT. CAR PARK - DAY\nBen waits.\n#EXT. SEA - DAY\nWaves.\n#EXT. CAR PARK - DAY\nThe car park is empty. Flat country."
    place, _ = break_down(script(f"{told}\n#EXT. SEA - DAY\nWaves.\n#EXT. CAR PARK - DAY\nBen sings.")).places
    first, second, third = (place.dressed(id) for id in place.scenes)
    assert DESERTED not in first
    assert DESERTED in second
    assert DESERTED not in third
    assert FLAT_LAND in place.dressing
