"""What sounds is told from the same that is silent, and one sound from another."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.shots.insert_words import by_itself

CAMERA = Camera(eye=(0.0, 1.5, 0.6), target=(0.0, 0.8, 0.0))


def _drawn(kind: str, hand: str, words: str = "") -> str:
    stage = Stage(insert=kind, insert_hand=hand, insert_words=words, camera=CAMERA)
    return str(list(compose(stage, style="pencil", width=688, height=384, seed="one").items))


@pytest.mark.parametrize(
    ("kind", "sounds"),
    [
        ("clock", ("rings", "ticks", "wanes")),
        ("radio", ("crackles", "plays", "rings")),
        ("kettle", ("rings", "smokes")),
        ("phone", ("rings", "shines")),
        ("bell", ("rings", "swings")),
    ],
)
def test_sounds_are_told_apart(kind: str, sounds: tuple[str, ...]) -> None:
    drawn = [_drawn(kind, hand) for hand in ("", *sounds)]
    assert len(set(drawn)) == len(drawn)


def test_a_clock_strikes_the_hour_that_is_told() -> None:
    assert _drawn("clock", "rings", "3:00") != _drawn("clock", "rings") == _drawn("clock", "rings", "12:00")


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("The clock ticks.", "ticks"),
        ("The clock strikes.", "rings"),
        ("The radio crackles.", "crackles"),
        ("The radio plays.", "plays"),
        ("The kettle whistles.", "rings"),
        ("The television plays silently.", "shines"),
    ],
)
def test_the_words_of_sounds(text: str, does: str) -> None:
    assert by_itself(text) == does
