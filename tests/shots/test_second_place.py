"""A second place within a scene: headings without INT or EXT, and people who go through to another place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.staging.build import stage

Plan = Callable[..., Any]

HEAD = "INT. SMITH HOUSE - DAY\n\nANNA (30) sits on the sofa with BEN (40). The clock ticks.\n\nANNA\nI am hungry.\n\nBEN\nSo am I.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("IN THE KITCHEN\n\nAnna opens the fridge.", "opens the fridge", "KITCHEN"),
        ("KITCHEN\n\nAnna opens the fridge.", "opens the fridge", "KITCHEN"),
        ("INSIDE THE CAR\n\nBen drives.", "Ben drives", "CAR"),
        ("LATER\n\nBen stands at the stove.", "at the stove", ""),
        ("IN THE KITCHEN\n\nAnna opens the fridge.\n\nBACK IN THE LIVING ROOM\n\nBen waits.", "Ben waits", ""),
        ("She goes out into the yard. She looks at the sky.", "looks at the sky", "YARD"),
        ("They walk into the forest. Anna stops.", "Anna stops", "FOREST"),
        ("Anna goes into the kitchen.\n\nBen waits on the sofa.", "Ben waits", ""),
        ("Ben goes to the bar in the corner. Ben drinks.", "Ben drinks", ""),
        ("BEN AND ANNA\n\nBen waits.", "Ben waits", ""),
    ],
)
def test_the_picture_goes_where_the_words_go(plan: Plan, text: str, words: str, place: str) -> None:
    panel, _ = plan(HEAD + text + "\n").with_words(words)
    assert panel.whereabouts == place


def test_the_second_place_is_the_set(plan: Plan) -> None:
    done = plan(HEAD + "IN THE KITCHEN\n\nAnna opens the fridge. Ben sits at the table and yawns.\n")
    panel, _ = done.with_words("opens the fridge")
    there = stage(done.scenes[0], panel, done.breakdown, 16 / 9)
    assert there.place is PlaceKind.KITCHEN
    assert there.interior
    first, _ = done.with_words("sits on the sofa")
    assert stage(done.scenes[0], first, done.breakdown, 16 / 9).place is PlaceKind.HOUSE


@pytest.mark.parametrize("line", ["THE CAR EXPLODES.", "A BUS STOPS.", "CHURCH BELLS.", "STREET NOISE", "THE TRAIN ARRIVES."])
def test_an_event_in_capitals_is_no_place(plan: Callable[..., Any], line: str) -> None:
    done = plan(f"INT. LIVING ROOM - DAY\n\nBEN, 40, sits.\n\n{line}\n\nBen stands up and looks out.\n")
    assert {panel.whereabouts for panel, _ in done.seen()} == {""}


@pytest.mark.parametrize(
    ("heading", "text", "words", "place"),
    [
        ("EXT. MOVING TRAIN", "Ben fights Anna on the roof of the carriage.\n\nAnna runs.", "Anna runs", "TRAIN ROOF"),
        ("EXT. TRAIN", "Anna climbs onto the roof of the moving train. She crawls.", "crawls", "TRAIN ROOF"),
        ("INT. TRAIN", "Anna crawls on top of the carriage.\n\nBen waits.", "Ben waits", ""),
        ("INT. TRAIN", "Anna crawls on top of the carriage.\n\nShe stops.", "She stops", "TRAIN ROOF"),
        ("EXT. STREET", "Ben sits on top of the train set box.\n\nAnna runs.", "Anna runs", ""),
    ],
)
def test_who_is_on_top_of_a_train_is_seen_up_there(plan: Plan, heading: str, text: str, words: str, place: str) -> None:
    panel, _ = plan(f"{heading} - DAY\n\nANNA (30) and BEN (40) wait.\n\n{text}\n").with_words(words)
    assert panel.whereabouts == place
