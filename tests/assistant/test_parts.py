"""Parts of a picture in words, what a wish must say to be one for a picture, and how a proposal names both."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.assistant.actions import Approve, EditPicture, Which
from storyboard.assistant.drawable import drawable
from storyboard.assistant.refusals import TABLE, refused
from storyboard.assistant.regions import only_there, region
from storyboard.assistant.telling import intended
from storyboard.model.board import Board


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("in the upper left corner", "0,0,0.4,0.4"),
        ("bottom right", "0.6,0.6,0.4,0.4"),
        ("on the right edge", "0.8,0,0.2,1"),
        ("the lower third", "0,0.66,1,0.34"),
        ("the left half of the picture", "0,0,0.5,1"),
        ("in the middle of the frame", "0.25,0.25,0.5,0.5"),
        ("he turns left", ""),
        ("from the side", ""),
    ],
)
def test_a_part_of_the_picture(said: str, part: str) -> None:
    assert region(said) == part


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=60)
def test_a_part_lies_within_the_picture(said: str) -> None:
    for text in (said, f"in the upper left corner {said}"):
        left, top, width, height = map(float, (region(text) or "0,0,1,1").split(","))
        assert left >= 0
        assert top >= 0
        assert left + width <= 1.001
        assert top + height <= 1.001


def test_a_person_put_somewhere_is_a_matter_of_the_whole_picture() -> None:
    assert only_there("add a lamp in the upper left corner", frozenset({"mia"}))
    assert not only_there("put Mia in the upper left corner", frozenset({"mia"}))


@pytest.mark.parametrize("wish", ["closer", "grinning", "with a red umbrella", "INÊS looks back", "needs pigeons", 'the sign reads "EXIT"'])
def test_a_wish_that_can_be_seen(wish: str, board: Board) -> None:
    assert drawable(wish, board)


@pytest.mark.parametrize("wish", ["back the approval", "second thoughts", "describe", "back", "2", "take 2", "love"])
def test_a_wish_that_nothing_can_be_seen_of(wish: str, board: Board) -> None:
    assert not drawable(wish, board)


def test_every_refusal_says_what_can_be_done_instead() -> None:
    assert all(sentence.endswith(".") and len(sentence) > 60 for _, sentence in TABLE)
    assert refused("undo that")
    assert not refused("darker")


def test_a_proposal_says_which_part_and_for_whom(board: Board) -> None:
    edit = EditPicture(which=Which(panels="9F-1"), wish="no lamp", kind="remove", region="0,0,0.4,0.4")
    ids = (board.panel("9F-1")[1].id,)
    assert intended(board, "edit_picture", edit, ids) == (
        "change the picture of 1 panel (9F-1), remove, only in the part 0 to 40 % from the left, 0 to 40 % from the top: no lamp"
    )
    assert intended(board, "approve", Approve(which=Which(panels="9F-1"), who="Joana"), ids) == "approve 1 panel (9F-1), for Joana"
    broken = EditPicture(which=Which(panels="9F-1"), wish="no lamp", region="here")
    assert "in the part here" in intended(board, "edit_picture", broken, ids)
