"""Blood is red, water blue and wine dark red where they drip."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.shots import fluid_words, vocabulary


@pytest.mark.parametrize(
    ("name", "kind"),
    [("drop of blood", "drop"), ("drops of wine", "wine_drop"), ("water drop", "water_drop"), ("drop of red wine", "wine_drop")],
)
def test_drops_are_of_what_their_words_say(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


@pytest.mark.parametrize(
    ("name", "kind"), [("wine", "wine_drop"), ("red wine", "wine_drop"), ("blood", "drop"), ("water", ""), ("glass", "")]
)
def test_what_is_said_to_drip_is_seen_as_drops(name: str, kind: str) -> None:
    assert fluid_words.dripping(name) == kind


@pytest.mark.parametrize("at", ["", "over cup"])
def test_each_fluid_has_its_colour(at: str) -> None:
    def drawn(kind: str) -> list[object]:
        stage = Stage(insert=kind, insert_hand="drips", insert_on=at, camera=Camera(eye=(0.0, 1.5, 1.0), target=(0.0, 1.5, 0.0)))
        return list(compose(stage, style="pencil", width=688, height=384, seed="one").items)

    pictures = [drawn(kind) for kind in sorted(fluid_words.KINDS)]
    assert all(pictures.index(one) == k for k, one in enumerate(pictures))
