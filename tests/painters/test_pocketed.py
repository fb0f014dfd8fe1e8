"""What goes into a pocket has its way down beside it."""

from __future__ import annotations

from storyboard.painters.sketch.motion_own import SIGNS
from storyboard.painters.sketch.uses import BY_MANNER
from storyboard.staging.self_touch import SHAPED


def test_a_thing_on_its_way_into_the_own_pocket_has_an_arrow() -> None:
    assert SHAPED["own_pocket"] in SIGNS.keys() & BY_MANNER.keys()
