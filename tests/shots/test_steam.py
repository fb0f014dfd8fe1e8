"""Steam that is told of after a loaf was broken is that of the bread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.shots import food_words

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. STREET - MORNING\n\nLENA (50, woman) and NILS (7, boy) stand.\n\nNILS\nMorning!\n\n"


@pytest.mark.parametrize(
    ("before", "kind"),
    [("Lena breaks the end off a loaf and gives it to him.", "hot_loaf"), ("Lena waves.", "steam")],
)
def test_steam_rises_from_what_was_broken(plan: Plan, before: str, kind: str) -> None:
    panel, _ = plan(f"{HEAD}{before}\n\nSteam.\n\nNILS\nIt's hot!\n", "full").with_words("Steam.")
    assert panel.detail.kind == kind


@pytest.mark.parametrize(
    ("text", "broken"), [("She tears the bun apart.", True), ("She breaks a plate.", False), ("She holds a loaf.", False)]
)
def test_loaves_are_broken_by_words(text: str, *, broken: bool) -> None:
    assert food_words.broken(text) is broken
