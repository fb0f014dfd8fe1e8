"""What lies in what has just been opened is a picture of its own: the thing, on what it lies on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. LIGHTHOUSE - LAMP ROOM - NIGHT\n\nMIA (36, woman) and PIET (58, man) stand.\n\nMIA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "words", "kind", "at"),
    [
        (
            "She pulls up a hatch in the floor. Under it, in straw, lies a brass oil lamp older than either of them.",
            "Under it",
            "dark_lantern",
            "straw_hold",
        ),
        ("He opens the chest. Inside, in straw, lies a lantern.", "Inside", "dark_lantern", "straw"),
        ("He opens the chest. Inside lies a lantern, still burning.", "Inside", "lantern", ""),
        ("He opens the chest. Inside, on velvet, lies a silver dagger.", "Inside", "knife", "cloth"),
        ("He opens the chest. Inside lies a gun.", "Inside", "gun", ""),
    ],
)
def test_what_has_been_uncovered_is_seen_close(plan: Plan, told: str, words: str, kind: str, at: str) -> None:
    done = plan(f"{HEAD}{told}\n\nPIET\nSo.\n", "full")
    panel, shot = done.with_words(words)
    assert (shot.framing, panel.detail.kind, panel.detail.at) == (Framing.INSERT, kind, at)


@pytest.mark.parametrize("told", ["Inside sits a man.", "Beneath it lies a body.", "Beneath it lies a dog."])
def test_somebody_who_lies_there_is_no_thing(plan: Plan, told: str) -> None:
    panels = plan(f"{HEAD}He opens the chest. {told}\n\nPIET\nSo.\n", "full").seen()
    assert not any(shot.framing is Framing.INSERT for _, shot in panels)
