from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.breakdown.similes import without


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Breath like a truck.", "Breath ."),
        ("He drops like a stone into the boat.", "He drops into the boat."),
        ("Quiet as a church, the dog waits.", ", the dog waits."),
        ("He carries it like a sack of coal to the car.", "He carries it to the car."),
        ("as tall as a horse and twice as mean", "and twice as mean"),
        ("She watches as a truck passes.", "She watches as a truck passes."),
        ("A crash, like hail on a tent. He runs.", "A crash, . He runs."),
        ("Ana looks at the truck.", "Ana looks at the truck."),
    ],
)
def test_what_something_is_likened_to_is_not_there(text: str, left: str) -> None:
    assert " ".join(without(text).split()) == left


@given(st.text())
def test_places_in_a_text_stay_true(text: str) -> None:
    told = without(text)
    assert len(told) == len(text)
    assert all(now in (was, " ") for was, now in zip(text, told, strict=True))
