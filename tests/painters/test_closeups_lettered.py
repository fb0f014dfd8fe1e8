"""The words of a plate, a tag or a label are on it, whatever they are."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.closeups_lettered import CLOSEUPS
from storyboard.painters.sketch.compose import compose


@pytest.mark.parametrize("kind", sorted(CLOSEUPS))
def test_its_own_words_are_on_it(kind: str) -> None:
    def drawn(words: str) -> list[object]:
        stage = Stage(insert=kind, insert_words=words, camera=Camera(eye=(0.0, 1.5, 1.0), target=(0.0, 1.5, 0.0)))
        return list(compose(stage, style="pencil", width=688, height=384, seed="one").items)

    assert drawn("UNIT 7") != drawn("UNIT 8") != drawn("")
