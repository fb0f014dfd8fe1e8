"""What is hidden is seen at the place that it is hidden in: a vent, a floor, a wall of bricks, a hollow book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import hiding_words
from storyboard.shots.draft_inserts import InsertDraft, meant


@pytest.mark.parametrize(
    ("asked", "kind", "hand", "tool"),
    [
        (InsertDraft(of="screw", at="on vent", hand="screw", tool="screwdriver"), "vent", "screw", "screwdriver"),
        (InsertDraft(of="air vent", hand="screw", tool="coin"), "vent", "screw", "coin"),
        (InsertDraft(of="vent", hand="open"), "vent", "pull", ""),
        (InsertDraft(of="bag", at="in vent", hand="push"), "vent", "put", "bag"),
        (InsertDraft(of="vent", hand="take", tool="money"), "vent", "take", "money"),
        (InsertDraft(of="tin", at="under floorboard", hand="put"), "loose_board", "put", "tin"),
        (InsertDraft(of="letter", at="behind loose brick", hand="take"), "loose_brick", "take", "letter"),
        (InsertDraft(of="brick", at="in wall", hand="pull"), "loose_brick", "pull", ""),
        (InsertDraft(of="gun", at="in hollow book", hand="take"), "hollow_book", "take", "gun"),
        (InsertDraft(of="gun", at="in drawer", hand="take"), "gun", "take", ""),
        (InsertDraft(of="key", at="in book", hand="put"), "key", "put", ""),
    ],
)
def test_a_plan_puts_things_into_such_a_place(asked: InsertDraft, kind: str, hand: str, tool: str) -> None:
    found = meant(asked, ())
    assert (found.of.replace(" ", "_").removeprefix("air_"), found.hand, found.tool) == (kind, hand, tool)


@pytest.mark.parametrize(
    ("told", "kind", "hand", "tool"),
    [
        ("Ben pushes the bag into the air vent.", "vent", "put", "bag"),
        ("Ben unscrews the vent with a coin.", "vent", "screw", "coin"),
        ("Anna lifts a loose floorboard and takes out a tin.", "loose_board", "take", "tin"),
        ("Ben hides the money under the floorboards.", "loose_board", "put", "money"),
        ("Ben pulls out a loose brick and takes a letter from behind it.", "loose_brick", "take", "letter"),
        ("Anna opens a hollow book and takes out a gun.", "hollow_book", "take", "gun"),
    ],
)
def test_words_tell_it_too(plan: Callable[..., Any], told: str, kind: str, hand: str, tool: str) -> None:
    panels = plan(f"INT. OFFICE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n", "full").seen()
    assert (kind, hand, tool) in [(one.detail.kind, one.detail.hand, one.detail.tool) for one, _ in panels if one.detail]


@pytest.mark.parametrize(
    "told", ["Ben hides the letter under the bed.", "Anna takes a book from the shelf.", "She lays the tin on the floorboards."]
)
def test_other_places_are_none(told: str) -> None:
    assert hiding_words.told(told) is None


def test_all_are_drawn() -> None:
    assert CLOSEUPS.keys() >= hiding_words.TOLD.keys()
