"""A piece that is taken, torn or broken from food is in the fingers, and the rest beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.shots import handwork, own_hands
from storyboard.shots.food_words import PIECE

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. KITCHEN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind", "by"),
    [
        ("A child's hand takes another piece of bread.", "bread", own_hands.CHILD),
        ("A child's hand takes another piece.", "bread", own_hands.CHILD),
        ("Close on the cake. A hand takes another slice.", "cake", ""),
        ("Ben breaks off a piece of chocolate.", "chocolate", "BEN"),
        ("Ben takes a slice of pizza.", "pizza", "BEN"),
        ("A hand takes a grape.", "grapes", ""),
    ],
)
def test_a_piece_of_food_is_in_the_fingers(plan: Plan, told: str, kind: str, by: str) -> None:
    done = plan(HEAD + told + "\n", "full")
    panel, _ = done.seen()[-1]
    whose = done.who(by) if by == "BEN" else by
    assert (panel.detail.kind, panel.detail.hand, panel.detail.by) == (kind, PIECE, whose)


@pytest.mark.parametrize("told", ["Ben takes a piece of paper.", "Ben breaks off a piece of plaster.", "Ben takes the corner table."])
def test_a_part_of_what_nobody_eats_is_none(told: str) -> None:
    work = handwork.of_text(told)
    assert work is None or work.hand != PIECE


def test_bread_is_torn_in_two() -> None:
    work = handwork.of_text("Anna tears the bread in two.")
    assert work is not None
    assert (work.hand, work.kind) == ("break", "bread")
