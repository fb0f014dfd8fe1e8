"""What the words say is gone does not stand there."""

from __future__ import annotations

import pytest

from storyboard.breakdown import gone
from storyboard.breakdown.whole import break_down
from storyboard.script import fountain
from storyboard.script.scenes import screenplay


def dressed(*said: str) -> list[tuple[str, ...]]:
    """The words that dress the place of every scene; a scene for each text."""
    heads = [f"EXT. FIELD - {'DAY' if number % 2 else 'NIGHT'}\n\n{text}" for number, text in enumerate(said)]
    script = screenplay(fountain.read("\n\n".join(heads) + "\n"), "test.fountain")
    told = break_down(script)
    return [place.dressed(scene.id) if (place := told.place_of(scene.id)) else () for scene in script.scenes]


@pytest.mark.parametrize(
    "text",
    [
        "Tom's tent is gone.",
        "The tents are gone.",
        "The tent, his only home, has vanished.",
        "The grass is flat where the tent was.",
        "There is no sign of the tent.",
        "Her tent is missing.",
    ],
)
def test_what_is_gone_does_not_dress_the_place(text: str) -> None:
    assert gone.gone(text)
    assert "tent" not in dressed(text)[0]


@pytest.mark.parametrize(
    "text", ["Anna has gone to the tent.", "The tent is gone through by Tom.", "Tom sits before his tent.", "The tent is empty."]
)
def test_what_is_there_stays(text: str) -> None:
    assert "tent" in dressed(text)[0]


def test_a_thing_stands_there_before_the_scene_that_says_it_is_gone_and_not_after() -> None:
    assert ["tent" in words for words in dressed("A tent.", "Tom's tent is gone.", "Tom walks.")] == [True, False, False]
    assert "tent" in dressed("A tent.", "Tom's tent is gone.", "Tom puts up a tent.")[-1]
