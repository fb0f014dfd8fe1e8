"""What a request may lean on, what it does to a panel once, and what it is answered in figures."""

from __future__ import annotations

from collections import Counter

from storyboard.assistant import telling
from storyboard.assistant.actions import Step, Understood, Which
from storyboard.assistant.asides import which_of, wish_of
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import planned
from storyboard.assistant.sentences import understand
from storyboard.model.board import Board


def talked(board: Board, *said: str) -> Understood:
    """What the last of several requests comes to."""
    before: Which | None = None
    last: Step | None = None
    found = Understood()
    for one in said:
        found = understand(one, board, before, last)
        before, last = found.about, found.steps[-1] if found.steps else last
    return found


def drawn(board: Board, found: Understood) -> list[str]:
    return [board_number(board, id) for step in found.steps if step.action == "redraw" for id in planned(board, which_of(step))]


def test_what_was_listed_is_only_touched_where_that_is_said(board: Board) -> None:
    listed = "which panels have Marta?"
    asks = (
        (listed, "get closer to her when she swims the channel"),
        (listed, "make it more like Wes Anderson"),
        (listed, "darker"),
        (listed, "approve"),
        (listed, "in the desert scene make it night"),
        ("delete everything", "make it more like Wes Anderson"),
        ("make 3C-1 darker", "closer to her when she swims the channel"),
        ("scene 3 darker when the llama sneezes",),
        (listed, "put it on hold"),
        ("show me scene 3", "make the llama panels darker"),
        ("show me scene 3", "approve the good ones"),
        ("show me scene 3", "split it"),
        ("scene 3 darker during the fight",),
        ("which panels are out of date?", "redraw"),
    )
    does = (
        (listed, "make them darker"),
        (listed, "closer on all of them"),
        (listed, "the first one closer"),
        ("show me scene 3", "make it darker"),
        ("make everything darker", "and closer"),
        ("tell me about 8E-1", "from below"),
        ("make 3C-1 darker", "closer to her"),
        (listed, "make Marta smile"),
        (listed, "put them on hold"),
    )
    assert not [said for said in asks if (found := talked(board, *said)).steps or not found.unclear]
    assert not [said for said in does if not talked(board, *said).steps]


def test_the_question_back_says_which_panels_may_be_meant(board: Board) -> None:
    ids = planned(board, Which(people=("GASPAR",)))
    assert telling.numbers(board, ids) in talked(board, "which panels have Gaspar?", "make it darker").unclear


def test_no_panel_is_drawn_twice_by_one_request(board: Board) -> None:
    for said in (
        "make scene 9 darker, and put the camera low on Marta",
        "scene 3 darker, 3C-1 closer and 3A wider",
        "redraw 3C-1 and make scene 3 foggy",
        "make scene 3 darker and scenes 3 to 4 foggy",
    ):
        found = talked(board, said)
        assert found.steps, said
        assert max(Counter(drawn(board, found)).values()) == 1, said


def test_both_wishes_reach_the_panels_they_share(board: Board) -> None:
    steps = talked(board, "scene 3 darker, 3C-1 closer").steps
    told = {tuple(board_number(board, id) for id in planned(board, which_of(step))): wish_of(step) for step in steps}
    assert told == {("3A-1", "3B-1", "3D-1", "3E-1", "3F-1"): "darker", ("3C-1",): "darker, closer"}


def test_how_long_and_how_many_are_answered_in_figures(board: Board) -> None:
    asked = {
        "how long is scene 3?": ("length", "3"),
        "what's the running time of scene 3?": ("length", "3"),
        "how many panels are there?": ("number", ""),
        "how long is the film?": ("length", ""),
        "how many scenes are there?": ("number", ""),
        "how many panels has scene 3?": ("number", "3"),
    }
    for said, (answer, scenes) in asked.items():
        (step,) = understand(said, board).steps
        assert (step.action, getattr(step.arguments, "answer", ""), which_of(step).scenes) == ("find_panels", answer, scenes), said
    assert understand("how long is the Vasco da Gama bridge?", board).steps[0].action == "look_up"
    ids = planned(board, Which(scenes="3"))
    assert telling.tally(board, ids) == "6 panels in 6 shots of scene 3."
    assert telling.length(board, ids).endswith(" s: 6 panels of scene 3.")
    assert telling.running(125.2) == "2 min 5 s (125 s)"


def test_a_panel_that_is_an_insert_is_called_so_once(board: Board) -> None:
    strips = [telling.strip(board, scene, panel) for scene, panel in board.panels()]
    assert any(one.startswith("INSERT") for one in strips)
    assert not [one for one in strips if "INSERT INSERT" in one]
