"""What lies in an open palm is seen in it, and not large on a table."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch import insert_pairs
from storyboard.painters.sketch.compose import compose

CAMERA = Camera(eye=(0.0, 1.5, 0.6), target=(0.0, 0.8, 0.0))


@pytest.mark.parametrize("kind", ["seed", "seeds", "coin", "tooth", "ring", "pill", "crumbs", "bullet", "key"])
def test_a_small_thing_lies_in_an_open_hand(kind: str) -> None:
    held = Stage(insert=kind, insert_on="in palm", camera=CAMERA)
    assert insert_pairs.drawable(held)
    drawn = compose(held, style="pencil", width=688, height=384, seed="one").items
    alone = compose(Stage(insert=kind, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items
    assert drawn != alone
    assert len(drawn) > 30
