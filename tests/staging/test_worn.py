"""A coat that is taken off hangs from the hand; one that is thrown off is in the air beyond it, and in the picture."""

from __future__ import annotations

import pytest

from storyboard.shots import coat_words
from tests.staging.conftest import stages


@pytest.mark.parametrize(("words", "how"), [("throws off his jacket", coat_words.FLUNG), ("takes off his jacket", coat_words.OFF)])
def test_what_is_thrown_off_is_seen_beyond_the_hand(words: str, how: str) -> None:
    found = stages(f"INT. KITCHEN - DAY\n\nTOM waits.\n\nTOM\nSoon.\n\nTom {words}.\n")[-1]
    (tom,) = found.figures
    hand = tom.touch[1]
    assert (tom.fingers, tom.holds) == (how, "coat")
    assert hand is not None
    assert tom.gaze is not None
    assert (abs(tom.gaze[0] - tom.x) > abs(hand[0] - tom.x) + 0.1) == (how == coat_words.FLUNG)
