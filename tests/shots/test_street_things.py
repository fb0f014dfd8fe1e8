"""What runs on wheels and lights up in a street: a bus with its number, lights that change, a trolley that is no tram."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.shots.sights import line

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

SCENE = "EXT. STREET - DAY\n\nANNA (30) and BORIS (40) stand.\n\nBORIS\nWell?\n\nAnna reads a letter.\n\n{}\n\nBORIS\nNo.\n"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The lights change to green", "green_light"),
        ("The lights change from green to red", "red_light"),
        ("The light turns amber", "amber_light"),
        ("The light goes out", "bulb"),
        ("The trolley rolls down the hill", "trolley"),
    ],
)
def test_lights_change_and_trolleys_roll(plan: Plan, words: str, kind: str) -> None:
    done = plan(SCENE.format(f"{words}."), "full")
    assert done.with_words(words)[0].detail.kind == kind


@pytest.mark.parametrize(("words", "number"), [("A number 42 bus pulls up", "42"), ("The 14 tram passes", "14"), ("A bus pulls up", "")])
def test_a_bus_has_its_number(plan: Plan, words: str, number: str) -> None:
    done = plan(SCENE.format(f"{words}."), "full")
    assert done.with_words(words)[0].detail.words == number


@pytest.mark.parametrize(("told", "number"), [("number 14 bus", "14"), ("line n7", "N7"), ("two buses", ""), ("the 100 metres", "")])
def test_the_number_of_a_line_is_found_in_its_words(told: str, number: str) -> None:
    assert line(told) == number
