"""A line of the audio column opens with the label of a sound, or says something."""

from __future__ import annotations

import pytest

from storyboard.script.sounds import is_sound


@pytest.mark.parametrize(
    "text", ["SFX rain", "MUSIC: sting", "Music up and under", "Sound of rain", "(music)", "Silence.", "NAT SOT crowd"]
)
def test_labels_are_sounds(text: str) -> None:
    assert is_sound(text)


@pytest.mark.parametrize("text", ["Sound familiar?", "Sounds good to me.", "Silence your phone.", "Music is life.", "FX trading made easy"])
def test_copy_is_said(text: str) -> None:
    assert not is_sound(text)
