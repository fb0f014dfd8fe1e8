"""Fingers are caught in what is named: a lid, the door of a car, a drawer, a sash, a book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import caught_words, small_events
from storyboard.shots.draft_inserts import InsertDraft, meant


@pytest.mark.parametrize(
    ("of", "at", "hand", "kind"),
    [
        ("door_fingers", "trunk lid", "", "trunk_fingers"),
        ("door_fingers", "car door", "", "car_fingers"),
        ("fingers", "in drawer", "slam", "drawer_fingers"),
        ("hand", "under window sash", "", "window_fingers"),
        ("fingers", "under piano lid", "", "piano_fingers"),
        ("thumb", "under lid", "slam", "lid_fingers"),
        ("fingers", "in closing book", "", "book_fingers"),
        ("door_fingers", "in door", "", "door_fingers"),
        ("fingers", "in locker door", "", "locker_fingers"),
        ("fingers", "in drawer", "take", "fingers"),
        ("fingers", "on window", "", "fingers"),
        ("finger", "on book", "", "finger"),
        ("fingers", "on piano", "", "fingers"),
    ],
)
def test_a_plan_says_by_at_what_shuts_on_fingers(of: str, at: str, hand: str, kind: str) -> None:
    assert meant(InsertDraft(of=of, at=at, hand=hand), ()).of == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The trunk lid slams down on his fingers.", "trunk_fingers"),
        ("Ben shuts his hand in the car door.", "car_fingers"),
        ("She catches her finger in the drawer.", "drawer_fingers"),
        ("The window comes down on Anna's fingers.", "window_fingers"),
        ("His fingers are caught under the lid of the chest.", "lid_fingers"),
        ("She slams the car door on his hand.", "car_fingers"),
    ],
)
def test_words_tell_it_too(plan: Callable[..., Any], told: str, kind: str) -> None:
    panels = plan(f"INT. GARAGE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\n{told}\n", "full").seen()
    assert kind in [panel.detail.kind for panel, _ in panels if panel.detail]


@pytest.mark.parametrize(
    "told", ["Ben shuts the trunk with one hand.", "She closes the book.", "He slams the drawer.", "The lid falls on the floor."]
)
def test_what_shuts_on_nobody_is_told_as_it_was(told: str) -> None:
    event = small_events.of(told)
    assert event is None or event.kind not in caught_words.FINGERS


def test_all_are_drawn() -> None:
    assert CLOSEUPS.keys() >= caught_words.FINGERS
