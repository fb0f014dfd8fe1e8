"""A small hole is drawn by what it is in, with a finger at it where one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import hole_words
from storyboard.shots.draft_inserts import InsertDraft, meant


@pytest.mark.parametrize(
    ("of", "at", "hand", "kind", "does"),
    [
        ("hole", "in fender", "", "metal_hole", ""),
        ("bullet_holes", "in car door", "point", "metal_hole", "point"),
        ("bullet hole", "in window", "", "glass_hole", ""),
        ("bullet hole", "in door", "", "wood_hole", ""),
        ("hole", "in hat", "put", "cloth_hole", "point"),
        ("bullet hole", "", "", "wall_hole", ""),
        ("hole", "in wall", "point", "hole", "point"),
        ("hole", "in floor", "", "hole", ""),
        ("hole", "in fence", "", "hole", ""),
        ("pit", "in snow", "", "pit", ""),
    ],
)
def test_a_plan_says_by_at_what_a_hole_is_in(of: str, at: str, hand: str, kind: str, does: str) -> None:
    found = meant(InsertDraft(of=of, at=at, hand=hand), ())
    assert (found.of, found.hand) == (kind, does)


@pytest.mark.parametrize(
    ("told", "kind", "does"),
    [
        ("A bullet hole in the fender.", "metal_hole", ""),
        ("Three bullet holes in the windscreen.", "glass_hole", ""),
        ("Ben examines the bullet hole in the car door.", "metal_hole", "point"),
        ("Anna puts her finger in the bullet hole in the door.", "wood_hole", "point"),
        ("Ben pokes a finger through the hole in his hat.", "cloth_hole", "point"),
    ],
)
def test_words_tell_it_too(plan: Callable[..., Any], told: str, kind: str, does: str) -> None:
    panels = plan(f"INT. GARAGE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n", "full").seen()
    assert (kind, does) in [(panel.detail.kind, panel.detail.hand) for panel, _ in panels if panel.detail]


def test_all_are_drawn() -> None:
    assert CLOSEUPS.keys() >= hole_words.TOLD.keys() == hole_words.IN.keys()


def test_holes_are_as_many_as_are_told(plan: Callable[..., Any]) -> None:
    panel, _ = plan("INT. GARAGE - DAY\n\nANNA (30, woman) waits.\n\nANNA\nWell?\n\nThree bullet holes in the fender.\n", "full").seen()[-1]
    assert (panel.detail.kind, panel.detail.count) == ("metal_hole", 3)
