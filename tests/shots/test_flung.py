"""A door that bangs open is seen flung wide beside whoever stands in it, or comes in by it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage


def last(words: str) -> tuple[list[str], Stage]:
    script = screenplay(
        fountain.read(f"INT. KITCHEN - NIGHT\n\nBEN (40, man) and ANNA (30, woman) wait.\n\nINT. HUT - DAY\n\n{words}\n"), "a.fountain"
    )
    breakdown = break_down(script)
    scene = plan_script(script, breakdown, detail="full")[-1]
    return [item.at for item in scene.panels[-1].blocking], stage(scene, scene.panels[-1], breakdown, 16 / 9)


@pytest.mark.parametrize(
    "words",
    [
        "The door bangs open. Ben stands in it with a suitcase.",
        "The door flies open. Ben bursts in.",
        "The door is flung open. Ben stands in the doorway.",
    ],
)
def test_a_door_that_bangs_open_is_seen_wide_with_its_bang(words: str) -> None:
    at, built = last(words)
    assert "flung_door" in at
    assert any(piece.kind == "flung_leaf" for piece in built.pieces)


@pytest.mark.parametrize("words", ["Ben stands in the doorway.", "The door opens. Ben comes in."])
def test_a_door_that_only_opens_is_not(words: str) -> None:
    at, built = last(words)
    assert "flung_door" not in at
    assert not any(piece.kind == "flung_leaf" for piece in built.pieces)
