"""Scenes whose numbers have letters: what is written is held against the numbers that are printed."""

from __future__ import annotations

import pytest

from storyboard.assistant.actions import Step, Understood, Which
from storyboard.assistant.asides import which_of
from storyboard.assistant.figures import TWO_OF_THEM
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import planned
from storyboard.assistant.sentences import understand
from storyboard.model.board import Board

LETTERED = {"3": "A12", "4": "12", "5": "12A", "6": "12AA", "7": "B12A", "8": "13-A"}


@pytest.fixture(scope="module")
def lettered(board: Board) -> Board:
    """The board of the requests with letters in the numbers of some of its scenes."""
    scenes = tuple(
        one.model_copy(update={"scene": one.scene.model_copy(update={"number": LETTERED.get(one.number, one.number)})})
        for one in board.scenes
    )
    named = tuple(one.model_copy(update={"number": LETTERED.get(one.number, one.number)}) for one in board.screenplay.scenes)
    return board.model_copy(update={"scenes": scenes, "screenplay": board.screenplay.model_copy(update={"scenes": named})})


def numbers(board: Board, step: Step) -> list[str]:
    return [board_number(board, id) for id in planned(board, which_of(step))]


def missed(board: Board, said: str, wanted: list[str]) -> str:
    found = understand(said, board)
    told = [numbers(board, step) for step in found.steps]
    return "" if told == [wanted] else f"{said}: {told} {found.unclear}"


def test_every_number_as_it_is_printed_means_what_it_is_printed_on(lettered: Board) -> None:
    asked: list[tuple[str, list[str]]] = []
    for scene in lettered.scenes:
        own = [scene.panel_number(panel) for panel in scene.panels]
        asked += [(f"{say} {number}", [number]) for number in own for say in ("approve", "redraw")]
        asked += [(f"{number.lower()}: closer", [number]) for number in own]
        asked += [(f"scene {scene.number} darker", own), (f"everything in scene {scene.number} at night", own)]
        for shot in scene.shots:
            panels = [scene.panel_number(panel) for panel in scene.panels if panel.shot == shot.id]
            asked += [(f"shot {scene.shot_number(shot)} darker", panels)] if panels else []
    assert not [fault for said, wanted in asked if (fault := missed(lettered, said, wanted))]


def test_lists_rows_and_what_is_left_out(lettered: Board) -> None:
    asked = {
        "12A-A-1 to 12A-C-1 darker": ["12A-A-1", "12A-B-1", "12A-C-1"],
        "12A-A, B and C darker": ["12A-A-1", "12A-B-1", "12A-C-1"],
        "12A-A-C darker": ["12A-A-1", "12A-B-1", "12A-C-1"],
        "scene 12A except 12A-B darker": ["12A-A-1", "12A-C-1", "12A-D-1"],
        "everything after 12A-B darker": ["12A-C-1", "12A-D-1"],
        "the last panel of scene 12AA darker": ["12AA-D-1"],
        "scene 12 but not shot 12A darker": [f"12{letter}-1" for letter in "BCDEFG"],
    }
    assert not [fault for said, wanted in asked.items() if (fault := missed(lettered, said, wanted))]


def test_what_is_a_shot_and_a_scene_is_asked_about(lettered: Board) -> None:
    assert understand("12A darker", lettered) == Understood(unclear=TWO_OF_THEM.format(number="12A"))


def test_a_number_the_board_has_not_is_none_of_another_scene(lettered: Board) -> None:
    for said in ("approve 12A-N-1", "12AA-N-2: closer", "B12A-N-1 darker"):
        assert not understand(said, lettered).steps, said


def test_a_talk_goes_on_in_the_boards_own_numbers(lettered: Board) -> None:
    first = understand("make 12A-A-1 darker", lettered)
    assert first.about == Which(panels="12A-A-1")
    again = understand("and 12A-B-1", lettered, first.about, first.steps[-1])
    assert [numbers(lettered, step) for step in again.steps] == [["12A-B-1"]]
    nearer = understand("make it closer", lettered, first.about, first.steps[-1])
    assert [numbers(lettered, step) for step in nearer.steps] == [["12A-A-1"]]
    rest = understand("everything except scene 12A darker", lettered)
    after = understand("make them wider", lettered, rest.about, rest.steps[-1])
    assert numbers(lettered, after.steps[0]) == numbers(lettered, rest.steps[0])
    quoted = understand('the sign in B12A-A-1 should read "scene 12A-B"', lettered)
    assert 'read "scene 12A-B"' in getattr(quoted.steps[0].arguments, "wish", "")
