"""A coat that is taken off hangs from the hand; one that is thrown off is in the air beyond it, and in the picture."""

from __future__ import annotations

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure
from storyboard.shots import coat_words
from storyboard.staging.worn import draped
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


@pytest.mark.parametrize(("thing", "worn"), [("blanket", "mantle"), ("coat", "mantle"), ("scarf", "scarf"), ("cup", "")])
def test_a_cloth_laid_round_shoulders_is_on_them_and_in_no_hand(thing: str, worn: str) -> None:
    tom = Figure(character="c1", name="TOM", appearance=Appearance(), x=0.0, z=0.0, holds=thing)
    mia = Figure(character="c2", name="MIA", appearance=Appearance(), x=1.0, z=0.0)
    lays = Blocking(character="c1", pose=Pose.PUT, at="shoulders", gaze="c2", thing=thing)
    giver, other = draped([tom, mia], [lays], {})
    assert other.appearance.worn == worn
    assert (giver.holds == "") is bool(worn)
