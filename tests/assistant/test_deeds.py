"""Orders about the shot list that are known by their words, wherever these stand; and what only looks like one."""

from __future__ import annotations

import pytest

from storyboard.assistant.actions import State, Which
from storyboard.assistant.picking import panels
from storyboard.assistant.sentences import understand
from storyboard.model.board import Board
from storyboard.project.folder import Project

ALIKE = {
    "swap": ("Could 5C and 5B trade places?", "5C and 5B the other way round", "Swap the places of 5C and 5B."),
    "merge": ("2B-1 and 2B-2 could be one panel.", "Make one picture of 2B-1 and 2B-2.", "I want 2B-1 and 2B-2 merged."),
    "move": ("Let's see 4F before 4E.", "What if 4F came before 4E?", "4F one earlier, please"),
    "split": ("4D needs splitting.", "Two panels out of 4D", "4D should be two panels"),
    "set_shots": ("35 mm for 2A", "We'd shoot 2A on a 35.", "Lens on 2A: 35"),
    "set_panels": ("Two seconds is enough for 9E.", "9E only needs two seconds.", "Cut 9E down to two seconds."),
    "hold": (
        "Park 9D until the stunt team has had a look.",
        "9D has to wait for the crane.",
        "Put 9D on ice.",
    ),
}
"""Ways of saying the same, by what is done."""


@pytest.mark.parametrize(("action", "said"), [(action, said) for action, row in ALIKE.items() for said in row])
def test_the_order_of_words_does_not_matter(action: str, said: str, board: Board) -> None:
    found = understand(said, board)
    assert [step.action for step in found.steps] == [action], found


@pytest.mark.parametrize("action", ALIKE)
def test_ways_of_saying_the_same_come_to_the_same(action: str, board: Board) -> None:
    told = [understand(said, board).steps[0].arguments for said in ALIKE[action][:2]]
    assert told[0] == told[1]


@pytest.mark.parametrize(
    "said",
    ["9G closer, on an 85", "3B on a dolly, closer", "She holds the tart for four seconds in 9E.", "Marta waits in 9G.",
     "park the Mercedes in 6C", "a close-up of the tart in 9E", "start 3B closer", "Swap Inês and Vasco in 4C."],
)  # fmt: skip
def test_a_word_too_many_makes_a_wish_of_it(said: str, board: Board) -> None:
    assert [step.action for step in understand(said, board).steps] == ["redraw"]


@pytest.mark.parametrize(
    "said", ["I would not put 9D on hold.", "Don't merge 3D and 3E.", "9G should not be four seconds.", "Never delete 3F for good."]
)
def test_what_is_not_wanted_is_not_done(said: str, board: Board) -> None:
    found = understand(said, board)
    assert not found.steps
    assert found.unclear


def test_millimetres_are_no_shot(board: Board) -> None:
    (step,) = understand("set 3B to 50mm", board).steps
    assert step.arguments.model_dump(exclude_defaults=True) == {"which": {"shots": "3B"}, "lens": "50"}


def test_a_number_that_is_not_there_is_said(board: Board) -> None:
    found = understand("4Q should be better", board)
    assert not found.steps
    assert "4Q" in found.unclear


def test_what_is_asked_and_ordered_is_ordered_only(board: Board) -> None:
    assert [step.action for step in understand("Do we really need 4B? Take it out.", board).steps] == ["omit"]


def test_a_figure_stands_for_the_complaint_about_length(board: Board) -> None:
    (step,) = understand("1A is too long, make it 3 seconds", board).steps
    assert step.action == "set_panels"


def test_described_panels_are_put_on_hold(project: Project) -> None:
    (step,) = understand("Put the close-up of Marta in scene 9 on hold.", project.board).steps
    assert panels(project, project.board, getattr(step.arguments, "which")) == (project.board.panel("9G-1")[1].id,)  # noqa: B009


def test_panels_on_hold_are_found(project: Project) -> None:
    id = project.board.panel("9D-1")[1].id
    held = project.board.model_copy(update={"held": {id: ""}})
    assert panels(project, held, Which(state=State.HELD)) == (id,)


def test_nothing_is_listed_for_what_nobody_knows(board: Board) -> None:
    """Where what is looked for was not made out, the whole board would be no answer."""
    found = understand("Show me what we've got for the beach party.", board)
    assert not found.steps
    assert "beach" in found.unclear


@pytest.mark.parametrize(
    "said", ["Let's have everything darker.", "I'd like to see everything in scene 3 warmer.", "Let me see all close-ups tighter."]
)
def test_how_panels_are_to_be_is_no_search(said: str, board: Board) -> None:
    assert [step.action for step in understand(said, board).steps] == ["redraw"]
