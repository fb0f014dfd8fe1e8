"""What is licked is seen at a tongue: an envelope, a stamp, the end of a thread, a finger."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.shots.draft_inserts import InsertDraft, meant


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Ben licks the envelope.", "envelope"),
        ("Anna licks a stamp.", "stamp"),
        ("Anna licks the end of the thread.", "needle_thread"),
    ],
)
def test_words_tell_it(plan: Callable[..., Any], told: str, kind: str) -> None:
    panels = plan(f"INT. OFFICE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n", "full").seen()
    assert (kind, "lick") in [(one.detail.kind, one.detail.hand) for one, _ in panels if one.detail]


@pytest.mark.parametrize("of", ["envelope", "hands", "ice cream"])
def test_a_plan_asks_for_it(of: str) -> None:
    found = meant(InsertDraft(of=of, hand="lick"), ())
    assert (found.of, found.hand) == (of, "lick")


def test_every_thing_is_at_the_tongue() -> None:
    camera = Camera(eye=(0.0, 1.0, 2.0), target=(0.0, 1.0, 0.0))

    def drawn(kind: str, hand: str) -> list[object]:
        return list(compose(Stage(insert=kind, insert_hand=hand, camera=camera), style="pencil", width=344, height=192, seed="one").items)

    pictures = [drawn(kind, "lick") for kind in ("envelope", "stamp", "hands", "spoon")]
    assert all(one != two for n, one in enumerate(pictures) for two in pictures[:n])
    assert all(len(one) > 20 for one in pictures)
