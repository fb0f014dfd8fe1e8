"""What is only heard is not there."""

from __future__ import annotations

import pytest

from storyboard.breakdown import noises
from storyboard.breakdown.whole import break_down
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.sights import sight_of

_HEARD = [
    "Slow piano music from below.",
    "A single piano note.",
    "Piano music plays.",
    "The sound of an old piano comes from the house.",
    "Somewhere upstairs a piano plays.",
    "A piano plays far away.",
    "A piano is playing softly somewhere, from below.",
    "She hears a distant piano.",
    "Nell listens to a piano.",
]


def dressed(text: str) -> tuple[str, ...]:
    """What dresses the place of a scene with that text."""
    script = screenplay(fountain.read(f"EXT. GRAVEYARD - NIGHT\n\nNELL waits.\n\n{text}\n"), "test.fountain")
    told = break_down(script)
    (scene,) = script.scenes
    place = told.place_of(scene.id)
    return place.dressed(scene.id) if place else ()


@pytest.mark.parametrize("text", _HEARD)
def test_what_is_only_heard_does_not_dress_the_place(text: str) -> None:
    assert "piano" not in dressed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nell plays a slow piano tune.",
        "Nell sits at the piano.",
        "A piano stands under a sheet.",
        "The piano plays by itself.",
        "She hears a knock and shuts the piano.",
    ],
)
def test_what_stands_there_stays(text: str) -> None:
    assert "piano" in dressed(text)


@pytest.mark.parametrize("text", ["A single piano note.", "Three organ notes.", "A guitar chord."])
def test_a_note_of_music_is_no_sheet_of_paper(text: str) -> None:
    assert sight_of(text) is None


def test_places_in_a_text_stay_true() -> None:
    assert all(len(noises.without(text)) == len(text) for text in _HEARD)
