"""Colours that words give a thing, and close pictures that have them."""

from __future__ import annotations

import pytest

from storyboard.shots.told_colours import colour_of
from tests.staging.conftest import stages


@pytest.mark.parametrize(
    ("words", "kind", "colour"),
    [
        ("Inside lies a single apple, carved from gold.", "apple", "gold"),
        ("A small RED ENVELOPE lies on the table.", "envelope", "red"),
        ("She opens the turquoise, battered envelope.", "envelope", "blue"),
        ("The ball is bright red.", "ball", "red"),
        ("The ball, painted green, rolls.", "ball", "green"),
        ("A mug on the sill.", "cup", ""),
        ("She has a red coat and an envelope.", "envelope", ""),
        ("The envelope is in red ink.", "envelope", ""),
        ("A red apple beside an envelope.", "envelope", ""),
    ],
)
def test_a_thing_has_the_colour_that_its_own_words_tell(words: str, kind: str, colour: str) -> None:
    assert colour_of(words, frozenset((kind,))) == colour


def test_a_prop_is_found_by_its_name() -> None:
    assert colour_of("The green tensioner hums.", frozenset(), ("TENSIONER",)) == "green"


SCENE = "INT. CABIN - DAY\n\nJACK (20, man, blue coat) waits.\n\nJACK\nWell?\n\n"


@pytest.mark.parametrize(
    ("words", "accent"),
    [("Close on an apple, carved from gold.", "gold"), ("Close on an apple.", "blue"), ("Jack eats a green apple.", "blue")],
)
def test_only_the_close_picture_of_a_thing_has_its_colour(words: str, accent: str) -> None:
    assert stages(f"{SCENE}{words}\n")[-1].accent == accent
