"""Scissors go through what the words name: a leaf on its stem, a wick, a broad ribbon, a thread."""

from __future__ import annotations

from storyboard.painters.sketch.handwork_snips import SNIPS
from storyboard.painters.sketch.handwork_works import WORKS


def test_a_leaf_a_wick_and_a_ribbon_are_no_thread() -> None:
    marks = {kind: SNIPS["snip", kind].under for kind in ("leaf", "candle", "like_cloth")}
    assert len({*marks.values(), WORKS["snip"].under}) == 4
    assert all(work.tool is not None and work.tool.kind == "scissors" for work in SNIPS.values())
