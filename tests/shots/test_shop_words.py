"""The inside of a watch's lid, black nails, a bulb on its cord, leaves in the air and a broom that leans are pictures of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import shop_words, vocabulary


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("open pocket watch", "open_watch"),
        ("inside of the watch", "open_watch"),
        ("dirty fingernails", "black_nails"),
        ("oily hands", "black_nails"),
        ("bare bulb", "hung_bulb"),
        ("bulb", "bulb"),
        ("autumn leaves", "leaves_falling"),
        ("leaves blowing", "leaves_blown"),
        ("broom leaning on a chair", "broom_chair"),
        ("broom", "broom"),
    ],
)
def test_a_plan_asks_for_them_by_name(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Inside the lid, engraved: TO J. FROM M.", "open_watch"),
        ("A bare bulb hangs on its cord.", "hung_bulb"),
        ("Leaves blow across the yard.", "leaves_blown"),
        ("Autumn leaves fall.", "leaves_falling"),
        ("A broom leans against a chair.", "broom_chair"),
    ],
)
def test_a_sentence_tells_of_them(plan: Callable[..., Any], told: str, kind: str) -> None:
    panels = plan(f"INT. SHED - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\n{told}\n", "full").seen()
    assert kind in [panel.detail.kind for panel, _ in panels if panel.detail]


def test_each_is_drawn() -> None:
    assert shop_words.TOLD.keys() <= CLOSEUPS.keys()
