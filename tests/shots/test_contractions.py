from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.model.shots import Pose
from storyboard.shots.contractions import plain


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She's eating.", "She eating."),
        ("They’re dancing.", "They dancing."),
        ("Anna's slowly turning.", "Anna slowly turning."),
        ("Ben's asleep.", "Ben asleep."),
        ("Anna's wedding ring.", "Anna's wedding ring."),
        ("Anna's hand on Ben's arm.", "Anna's hand on Ben's arm."),
    ],
)
def test_only_a_verb_is_taken_out(text: str, told: str) -> None:
    assert " ".join(plain(text).split()) == told


@given(st.text(alphabet="HSheis'’ rangt.,"))
def test_places_in_a_text_stay_true(text: str) -> None:
    assert len(plain(text)) == len(text)


@pytest.mark.parametrize(
    ("action", "pose"),
    [("She's eating a pear.", Pose.EAT), ("Anna's offering him a pear.", Pose.GIVE), ("JUMP CUT: Anna is offering him a pear.", Pose.GIVE)],
)
def test_what_somebody_is_doing_is_staged(plan: Callable[..., Any], action: str, pose: Pose) -> None:
    done = plan(f"INT. ROOM - DAY\n\nBEN, 40, a man, waits. ANNA, 30, a woman, waits.\n\n{action}\n", detail="full")
    panel, _ = done.with_words(action[-5:])
    item = done.blocked(panel, "ANNA")
    assert (item.gesture or item.pose) is pose
