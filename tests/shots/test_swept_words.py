"""Bare hands that sweep off what lies on something are seen close, and so is what comes to light."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.shots import draft_inserts, swept_words
from storyboard.shots.draft_inserts import InsertDraft

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. FOREST - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind", "at", "words"),
    [
        ("Anna sweeps the sand off an old chest.", "chest", "sand", ""),
        ("Ben scrapes the moss off the stone: RIP.", "gravestone", "moss", "RIP"),
        ("Ben wipes the snow from a headstone.", "gravestone", "snow", ""),
        ("A hand brushes leaves off a plaque: TOM.", "gravestone", "leaves", "TOM"),
        ("Her hands clear earth from a hatch.", "hatch", "earth", ""),
    ],
)
def test_what_is_swept_off_is_seen_close(plan: Plan, told: str, kind: str, at: str, words: str) -> None:
    seen = plan(HEAD + told + "\n", "full").seen()
    panel, shot = next(one for one in seen if one[0].detail is not None)
    assert shot.framing is Framing.INSERT
    close = panel.detail
    assert (close.kind, close.hand, close.at, close.words) == (kind, swept_words.BRUSH, at, words)


@pytest.mark.parametrize(
    "told",
    [
        "Anna wipes the sand from her face.",
        "Anna brushes the snow off his shoulders.",
        "Ben sweeps the leaves aside with a broom.",
        "Anna pushes the leaves aside.",
        "Anna brushes the dust off the photograph.",
        "Ben clears the snow away with a shovel.",
    ],
)
def test_what_is_not_swept_off_by_hand(told: str) -> None:
    assert swept_words.told(told) is None


@pytest.mark.parametrize(
    ("draft", "of", "at"),
    [
        (InsertDraft(of="sand", hand="rub"), "gravestone", "sand"),
        (InsertDraft(of="chest", hand="rub", tool="sand"), "chest", "sand"),
        (InsertDraft(of="gravestone", hand="brush_off", at="moss"), "gravestone", "moss"),
        (InsertDraft(of="snow", hand="brush_off", at="on plaque"), "gravestone", "snow"),
        (InsertDraft(of="moss", hand="shave", at="on stone"), "gravestone", "moss"),
    ],
)
def test_a_plan_names_what_is_swept_off_and_what_comes_to_light(draft: InsertDraft, of: str, at: str) -> None:
    seen = draft_inserts.meant(draft, ())
    assert (seen.of, seen.hand, seen.at) == (of, swept_words.BRUSH, at)


def test_a_table_is_rubbed_as_before() -> None:
    assert draft_inserts.meant(InsertDraft(of="table", hand="rub", tool="cloth"), ()).hand == "rub"
