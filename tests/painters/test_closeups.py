"""Inserts: every kind is drawn, a hand comes in, words are read."""

from __future__ import annotations

from functools import cache

import pytest

from storyboard.breakdown import animal_deeds, animal_words, crowd_deeds, everyday_words
from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.big_hands import GRASPS, hand_at, touching
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.handwork_parts import WAYS
from storyboard.painters.sketch.handwork_tools import SMALL
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.painters.sketch.insert_ghosts import MOVED
from storyboard.painters.sketch.insert_hands import DEEDS
from storyboard.painters.sketch.insert_kinds import WORKED
from storyboard.painters.sketch.insert_sets import SHOWN
from storyboard.painters.sketch.props import PROPS
from storyboard.shots import handwork, insert_words
from storyboard.shots.draft_inserts import InsertDraft
from storyboard.shots.nouns import CARRIED
from storyboard.shots.pursuit import PLUNGES, TIPS, WHERE
from storyboard.shots.road_words import ROAD_DEEDS
from storyboard.shots.things import SEEN

CAMERA = Camera(eye=(0.3, 1.2, 0.6), target=(0.0, 0.8, 0.0), lens=60)


def picture(**more: str) -> list[object]:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return list(compose(stage, style="graphic", width=688, height=384, seed="test").items)


def strokes(**more: str) -> int:
    return len(picture(**more))


def test_every_close_up_is_a_drawing_of_its_own() -> None:
    for kind in sorted(CLOSEUPS):
        drawn = compose(Stage(insert=kind, camera=CAMERA), style="graphic", width=688, height=384, seed="test").items
        assert len(drawn) >= 6, kind
        assert drawn != compose(Stage(insert="object", camera=CAMERA), style="graphic", width=688, height=384, seed="test").items, kind


@pytest.mark.parametrize("colour", ["blue", "red"])
def test_the_crust_of_a_loaf_is_brown_whatever_colour_the_board_has(colour: str) -> None:
    assert picture(insert="bread", accent=colour) == picture(insert="bread")


def test_a_loaf_that_steams_out_of_doors_has_the_sky_behind_it() -> None:
    inside, outside = ({"insert": "hot_loaf", "interior": within} for within in (True, False))
    drawn = [
        compose(Stage.model_validate({"camera": CAMERA, **one}), style="graphic", width=688, height=384, seed="test").items
        for one in (inside, outside)
    ]
    assert len(drawn[1]) > len(drawn[0])


@cache
def done(deed: str) -> tuple[object, ...]:
    """The close picture of a letter to which something is done."""
    return tuple(picture(insert="letter", insert_hand=deed))


@pytest.mark.parametrize("deed", sorted({*DEEDS, *WORKS} - {"trigger"}))
def test_a_deed_is_seen_in_a_close_picture(deed: str) -> None:
    """Hands and tools come in, or at least the marks of a motion."""
    hands = [hand for hand in (WORKS[deed].left, WORKS[deed].right) if hand] if deed in WORKS else []
    assert len(done(deed)) > len(hands) * 25 + 5
    assert done(deed) != done("")
    assert all(hand.grasp in GRASPS and hand.way in WAYS for hand in hands)


def test_no_deed_looks_like_another() -> None:
    drawn = [done(deed) for deed in (*DEEDS, *WORKS)]
    assert all(drawn.index(one) == k for k, one in enumerate(drawn))


@pytest.mark.parametrize("hand", sorted(MOVED))
@pytest.mark.parametrize("kind", ["cup", "rope"])
def test_what_moves_by_itself_leaves_its_traces(kind: str, hand: str) -> None:
    moved = picture(insert=kind, insert_hand=hand)
    assert len(moved) > 12
    assert moved != picture(insert=kind)


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("grasp", sorted(GRASPS))
def test_a_large_hand_is_where_it_touches(grasp: str, way: str) -> None:
    """Both hands, whatever their grip and wherever their arm comes from."""
    for left in (False, True):
        hand = hand_at((0.3, -0.2), *WAYS[way], GRASPS[grasp], 1.2, left=left)
        assert touching(hand, GRASPS[grasp]) == pytest.approx((0.3, -0.2, 0.0), abs=1e-9)


def test_hands_wear_the_sleeve_of_whose_they_are() -> None:
    figure = {"character": "c1", "name": "MIA", "appearance": {"tone": 0.1}}
    other = {"character": "c2", "name": "BEN", "appearance": {"tone": 0.8, "garment": "tshirt", "skin": 0.3}}
    drawn = [
        compose(
            Stage.model_validate(
                {"camera": CAMERA, "insert": "letter", "insert_hand": "write", "insert_by": by, "figures": [figure, other]}
            ),
            style="graphic",
            width=688,
            height=384,
            seed="test",
        ).items
        for by in ("c1", "c2", "")
    ]
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]


def test_planners_and_painter_know_the_same_deeds() -> None:
    asked = InsertDraft.model_json_schema()["properties"]["hand"]["enum"]
    poses = (*animal_deeds.DEEDS, *crowd_deeds.CROWD_POSES, *crowd_deeds.GROUP_POSES)
    others = {*ROAD_DEEDS, *WHERE, PLUNGES, TIPS, "stand", *(pose for pose, _ in poses)}
    assert set(asked) == {"", *DEEDS, *WORKS, *others} - {"dress"}
    assert {*insert_words.BY_HAND, *handwork.hands(), "dress"} == set(WORKS)
    assert set(insert_words.BY_ITSELF) == set(DEEDS)


def test_whatever_a_tool_is_used_on_is_drawn() -> None:
    assert set(WORKED.values()) <= set(CLOSEUPS) | set(PROPS) | set(SMALL) | SHOWN
    assert {deed for _, deed in WORKED} <= {*DEEDS, *WORKS}


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
