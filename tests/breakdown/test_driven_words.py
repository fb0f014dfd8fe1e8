"""Who is up on what horses draw, and who is only near it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.driven_words import riders


@pytest.mark.parametrize(
    ("text", "up"),
    [
        ("Ben drives the wagon past the saloon.", 1),
        ("Ben and Anna drive by in a buckboard.", 2),
        ("Ben and Anna ride in the back of a wagon.", 2),
        ("Ben shakes the reins, the buckboard lurches on.", 1),
        ("Ben drives the wagon past Anna.", 1),
        ("Ben loads the wagon.", 0),
        ("Ben climbs down from the wagon.", 0),
        ("Ben hides behind the wagon.", 0),
    ],
)
def test_riders(text: str, up: int) -> None:
    people = ["ben", "anna"] if "Anna" in text else ["ben"]
    assert riders(text, people) == tuple(people[:up])
