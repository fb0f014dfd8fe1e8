"""What hands slam is seen as what it is: flour flies from dough alone."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.closeups_kitchen import DOUGH_SLAMMED
from storyboard.painters.sketch.handwork_slams import SLAMS
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.shots.own_hands import HANDS


@pytest.mark.parametrize("kind", ["book", "laptop", "table", HANDS])
def test_what_is_slammed_has_a_picture_of_its_own(kind: str) -> None:
    assert SLAMS["slam", kind] not in (WORKS["slam"], DOUGH_SLAMMED)


def test_only_dough_is_slammed_in_flour() -> None:
    assert [kind for (_, kind), work in SLAMS.items() if work is DOUGH_SLAMMED] == ["dough"]
    assert WORKS["slam"] is not DOUGH_SLAMMED
