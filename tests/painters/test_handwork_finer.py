"""Hands that stop are open and off what they counted: nothing is in them."""

from __future__ import annotations

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch import handwork
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.handwork_finer import DOUGH, FINER
from storyboard.painters.sketch.handwork_works import WORKS


def test_hands_that_stop_have_let_go_of_the_coins() -> None:
    work = FINER["pause", "coin"]
    assert work.tool is None
    assert work.left is not None
    assert work.right is not None
    assert {work.left.grasp, work.right.grasp} == {"spread"}
    assert min(work.left.at[1], work.right.at[1]) > 0.2


def test_an_axe_strikes_and_drives_no_nail() -> None:
    blow = handwork.blow(WORKS["hammer"])
    assert (blow.left, blow.under) == (None, None)
    assert blow.tool is not None
    assert {"axe", "crowbar"} <= handwork.HEAVY
    assert "hammer" not in handwork.HEAVY


def test_nothing_lies_on_the_hands_that_knead() -> None:
    """What is over them is the motion alone, in strokes of ink."""
    stage = Stage(insert="dough", insert_hand="knead", camera=Camera(eye=(0.3, 1.2, 0.6), target=(0.0, 0.8, 0.0), lens=60))
    items = compose(stage, style="graphic", width=688, height=384, seed="test").items
    dough = [n for n, item in enumerate(items) if getattr(item, "tone", "") == DOUGH]
    assert len(dough) == 1
