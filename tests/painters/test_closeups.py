"""Inserts: every kind is drawn, a hand comes in, words are read."""

from __future__ import annotations

import pytest

from storyboard.breakdown import animal_deeds, animal_words, crowd_deeds, everyday_words
from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.flat import COMING
from storyboard.painters.sketch.insert import WORKED
from storyboard.painters.sketch.insert_hands import DEEDS
from storyboard.painters.sketch.insert_sets import SHOWN
from storyboard.painters.sketch.props import PROPS
from storyboard.shots import insert_words
from storyboard.shots.draft import InsertDraft
from storyboard.shots.nouns import CARRIED
from storyboard.shots.pursuit import WHERE
from storyboard.shots.sights import ROAD_DEEDS
from storyboard.shots.things import SEEN

CAMERA = Camera(eye=(0.3, 1.2, 0.6), target=(0.0, 0.8, 0.0), lens=60)


def picture(**more: str) -> list[object]:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return list(compose(stage, style="graphic", width=688, height=384, seed="test").items)


def strokes(**more: str) -> int:
    return len(picture(**more))


@pytest.mark.parametrize("kind", sorted(CLOSEUPS))
def test_every_close_up_is_a_drawing_of_its_own(kind: str) -> None:
    drawn = compose(Stage(insert=kind, camera=CAMERA), style="graphic", width=688, height=384, seed="test").items
    assert len(drawn) >= 6
    assert drawn != compose(Stage(insert="object", camera=CAMERA), style="graphic", width=688, height=384, seed="test").items


@pytest.mark.parametrize("deed", sorted(DEEDS))
@pytest.mark.parametrize("kind", ["button", "key", "letter", "bed"])
def test_a_deed_is_seen_in_a_close_picture(kind: str, deed: str) -> None:
    """Hands and tools come in, or at least the marks of a motion."""
    assert strokes(insert=kind, insert_hand=deed) > len(DEEDS[deed].hands) * 5 + 5
    assert picture(insert=kind, insert_hand=deed) != picture(insert=kind)
    assert all(how in COMING for how, _ in DEEDS[deed].hands)


@pytest.mark.parametrize("kind", ["letter", "key", "cup", "door"])
def test_no_deed_looks_like_another(kind: str) -> None:
    drawn = [picture(insert=kind, insert_hand=deed) for deed in DEEDS]
    assert all(drawn.index(one) == k for k, one in enumerate(drawn))


def test_planners_and_painter_know_the_same_deeds() -> None:
    asked = InsertDraft.model_json_schema()["properties"]["hand"]["enum"]
    poses = (*animal_deeds.DEEDS, *crowd_deeds.CROWD_POSES, *crowd_deeds.GROUP_POSES)
    others = {*ROAD_DEEDS, *WHERE, "stand", *(pose for pose, _ in poses)}
    assert set(asked) == {"", *DEEDS, *others}
    assert set(insert_words.DEEDS) == set(DEEDS)


def test_whatever_a_tool_is_used_on_is_drawn() -> None:
    assert set(WORKED.values()) <= set(CLOSEUPS) | set(PROPS)
    assert {deed for _, deed in WORKED} <= set(DEEDS)


def test_every_sight_with_a_name_is_drawn() -> None:
    assert set(everyday_words.SIGHTS) <= set(CLOSEUPS) | SHOWN
    assert {*animal_words.ONE.values(), *animal_words.MANY.values()} <= SHOWN


@pytest.mark.parametrize("kind", [*sorted(set(everyday_words.SIGHTS) - set(CLOSEUPS)), "dog", "horse", "crow", "snake"])
def test_a_piece_or_an_animal_stands_alone_in_its_close_picture(kind: str) -> None:
    assert picture(insert=kind) != picture(insert="object")
    assert strokes(insert=kind) >= 4


@pytest.mark.parametrize("kind", ["screen", "phone", "letter", "newspaper", "ticket", "sign"])
def test_words_are_drawn_on_what_can_be_read(kind: str) -> None:
    assert strokes(insert=kind, insert_words="WHERE ARE YOU NOW") > strokes(insert=kind, insert_words="A")


def test_what_the_planner_can_name_the_painter_can_draw() -> None:
    drawn = set(CLOSEUPS) | set(PROPS)
    assert set(CARRIED) <= drawn
    assert set(SEEN) - drawn <= {"eyes"}


def test_bread_is_worked_with_both_hands() -> None:
    assert strokes(insert="bread", insert_hand="press") > strokes(insert="bread", insert_hand="point") + 5
