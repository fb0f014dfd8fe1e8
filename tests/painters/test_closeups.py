"""Inserts: every kind is drawn, a hand comes in, words are read."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.flat import COMING
from storyboard.painters.sketch.props import PROPS
from storyboard.shots.things import CARRIED, SEEN

CAMERA = Camera(eye=(0.3, 1.2, 0.6), target=(0.0, 0.8, 0.0), lens=60)


def strokes(**more: str) -> int:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return len(compose(stage, style="graphic", width=688, height=384, seed="test").items)


@pytest.mark.parametrize("kind", sorted(CLOSEUPS))
def test_every_close_up_is_a_drawing_of_its_own(kind: str) -> None:
    drawn = compose(Stage(insert=kind, camera=CAMERA), style="graphic", width=688, height=384, seed="test").items
    assert len(drawn) >= 6
    assert drawn != compose(Stage(insert="object", camera=CAMERA), style="graphic", width=688, height=384, seed="test").items


@pytest.mark.parametrize("hand", sorted(COMING))
@pytest.mark.parametrize("kind", ["button", "key"])
def test_a_hand_comes_in(kind: str, hand: str) -> None:
    assert strokes(insert=kind, insert_hand=hand) > strokes(insert=kind) + 5


@pytest.mark.parametrize("kind", ["screen", "phone", "letter", "newspaper", "ticket", "sign"])
def test_words_are_drawn_on_what_can_be_read(kind: str) -> None:
    assert strokes(insert=kind, insert_words="WHERE ARE YOU NOW") > strokes(insert=kind, insert_words="A")


def test_what_the_planner_can_name_the_painter_can_draw() -> None:
    drawn = set(CLOSEUPS) | set(PROPS)
    assert set(CARRIED) <= drawn
    assert set(SEEN) - drawn <= {"eyes"}


def test_bread_is_worked_with_both_hands() -> None:
    assert strokes(insert="bread", insert_hand="press") > strokes(insert="bread", insert_hand="point") + 5
