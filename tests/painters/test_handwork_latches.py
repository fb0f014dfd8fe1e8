"""A key that is turned in a box on a wall is a key, and no lever: its teeth are out of the hole."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.handwork_latches import EYE, KEY, ON_KINDS


def test_the_teeth_of_a_key_are_seen() -> None:
    assert max(x for x, y in KEY if y < -0.06) > sum(EYE)


@pytest.mark.parametrize("hand", ["turn", "jam"])
def test_the_hand_holds_a_key_by_its_bow(hand: str) -> None:
    right = ON_KINDS[hand, "box_lock"].right
    assert right is not None
    assert right.at[0] > max(x for x, _ in KEY)
