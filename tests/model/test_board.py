"""Finding things on a board, and what a panel sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.model.aspect import containing, crop, parse_aspect
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Angle, Framing, Panel, Shot, Size

SHOT = Shot(id="s3h1", setup="B", size=Size.MS, framing=Framing.SINGLE)
PANEL = Panel(id="s3p1", shot="s3h1", index=2, size=Size.CU, duration=1.5)
BOARD = Board(scenes=(SceneBoard(scene=Scene(id="s3", number="3", heading="INT. A - DAY"), shots=(SHOT,), panels=(PANEL,)),))


def test_a_panel_is_found_by_its_printed_number_or_id() -> None:
    assert BOARD.panel("3B-2")[1] is PANEL
    assert BOARD.panel("3b-2")[1] is PANEL
    assert BOARD.panel("s3p1")[1] is PANEL
    assert BOARD.scene("3").duration == 1.5


@pytest.mark.parametrize("wanted", ["3B-9", "", "s9p9"])
def test_an_unknown_panel_lists_the_known(wanted: str) -> None:
    with pytest.raises(InputError, match="3B-2"):
        BOARD.panel(wanted)


def test_an_unknown_scene_lists_the_known() -> None:
    with pytest.raises(InputError, match="Its scenes are: 3"):
        BOARD.scene("7")


def test_what_a_panel_overrides_wins_over_its_shot() -> None:
    seen = PANEL.seen(SHOT)
    assert (seen.size, seen.angle, seen.framing) == (Size.CU, Angle.EYE, Framing.SINGLE)
    assert PANEL.model_copy(update={"size": None}).seen(SHOT) is SHOT


def test_a_board_survives_json() -> None:
    assert Board.model_validate_json(BOARD.model_dump_json()) == BOARD


@pytest.mark.parametrize(("text", "ratio"), [("16:9", 16 / 9), ("2.39:1", 2.39), ("1.85", 1.85), (" 9:16 ", 9 / 16)])
def test_aspects_are_read_as_people_write_them(text: str, ratio: float) -> None:
    assert parse_aspect(text) == pytest.approx(ratio)


@pytest.mark.parametrize("text", ["", "wide", "16:0", "100:1", "nan", "16:9:4", "-1"])
def test_what_is_no_aspect_says_how_to_write_one(text: str) -> None:
    with pytest.raises(InputError, match="16:9"):
        parse_aspect(text)


def test_a_copy_forgets_what_was_remembered_about_the_fields() -> None:
    assert BOARD.find("s3p1")[1] is PANEL
    moved = PANEL.model_copy(update={"id": "s3p9"})
    copy = BOARD.with_scene(BOARD.scenes[0].model_copy(update={"panels": (moved,)}))
    assert copy.find("s3p9")[1] is moved
    with pytest.raises(KeyError):
        copy.find("s3p1")


RATIOS = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")


@pytest.mark.parametrize(("aspect", "ratio"), [(16 / 9, "16:9"), (2.39, "21:9"), (1.85, "16:9"), (1.0, "1:1"), (0.5, "9:16")])
def test_the_ratio_that_wastes_least_is_painted(aspect: float, ratio: str) -> None:
    assert containing(aspect, RATIOS) == ratio


@given(width=st.integers(64, 6000), height=st.integers(64, 6000), aspect=st.floats(0.3, 3.5))
def test_a_crop_lies_within_has_the_aspect_and_is_as_large_as_can_be(width: int, height: int, aspect: float) -> None:
    box = crop(width, height, aspect)
    if box is None:
        assert width / height == pytest.approx(aspect, rel=0.011)
        return
    left, top, right, bottom = box
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    assert (right - left) / (bottom - top) == pytest.approx(aspect, rel=0.05)
    assert right - left == width or bottom - top == height
