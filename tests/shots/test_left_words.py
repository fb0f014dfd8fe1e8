"""What is left where something was has a picture of its own, and so has a thing that holds nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import left_words

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. KITCHEN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Gerald is gone. Only a flat yellow patch and a cut stem are left.", "cut_stem"),
        ("The painting is gone. Only a pale rectangle on the wall is left.", "wall_mark"),
        ("A clean square in the dust where the box was.", "dust_mark"),
        ("A dark ring on the table where the glass stood.", "ring_mark"),
        ("A patch of yellow grass where the tent stood.", "flat_patch"),
        ("An empty nail on the wall.", "wall_mark"),
        ("The hook where the key hung is empty.", "bare_hook"),
        ("Every hook is empty.", "bare_hooks"),
        ("A row of empty hooks.", "bare_hooks"),
        ("The pegs are bare.", "bare_hooks"),
        ("Close on the drawer. It is empty.", "empty_drawer"),
        ("An empty cage, its door open.", "empty_cage"),
        ("The plinth is empty.", "empty_plinth"),
        ("An empty picture frame.", "empty_frame"),
        ("The safe is empty.", "empty_safe"),
        ("The display case is empty.", "empty_case"),
    ],
)
def test_what_is_left_is_the_picture(plan: Plan, told: str, kind: str) -> None:
    panel, shot = plan(HEAD + told + "\n", "full").seen()[-1]
    assert shot.framing is Framing.INSERT
    assert panel.detail.kind == kind


@pytest.mark.parametrize(
    "text", ["Pale rectangles where the pictures hung.", "Ben stands in the door frame.", "A ring on the table.", "The drawer is open."]
)
def test_what_leaves_no_such_mark(text: str) -> None:
    assert left_words.of(text) == ""


def test_every_mark_is_drawn() -> None:
    assert left_words.KINDS | set(left_words.EMPTIED.values()) <= CLOSEUPS.keys()
