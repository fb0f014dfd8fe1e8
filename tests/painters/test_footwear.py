"""A shoe and a boot are of leather, with a sole and laces: no pale slab in the hand."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.things_house import HOUSE, LEATHER


@pytest.mark.parametrize("kind", ["shoe", "boot"])
def test_footwear_is_of_leather_with_a_dark_sole_an_opening_and_laces(kind: str) -> None:
    tones = [mark.tone for mark in HOUSE[kind]]
    assert tones.count(LEATHER) == 1
    assert {"ink", "d"} <= set(tones)
    assert tones.count("l") >= 3
