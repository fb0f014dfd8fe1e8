"""A board step by step from the terminal: what is typed, what is told, and what happens where nobody types."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import storyboard
from storyboard.cli import main
from storyboard.cli.stepping import decided, parsed, told
from storyboard.model.errors import InputError
from storyboard.project.quote import Quote
from storyboard.project.status import Missing
from storyboard.project.steps import Decision, Kind, Stop

PLAN = Stop(stage="plan", kind=Kind.PLAN, title="the plan", folder="film", panels=("1A-1", "2A-1"), scenes=("1", "2"))
SCENE = Stop(stage="s1", kind=Kind.SCENE, title="scene 1, INT. ROOM", folder="film", panels=("1A-1", "1B-1", "1B-2"))

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("typed", "stop", "decision"),
    [
        ("", SCENE, Decision()),
        (" go on ", SCENE, Decision()),
        ("Y", PLAN, Decision()),
        ("s", SCENE, Decision(action="stop")),
        ("r", SCENE, Decision(action="redraw")),
        ("r 1b-2", SCENE, Decision(action="redraw", panels=("1B-2",))),
        ("r 1B closer", SCENE, Decision(action="redraw", panels=("1B-1", "1B-2"), note="closer")),
        ("r 1b 1A-1", SCENE, Decision(action="redraw", panels=("1B-1", "1B-2", "1A-1"))),
        ("r 1A-1, 1B-1: closer, from below", SCENE, Decision(action="redraw", panels=("1A-1", "1B-1"), note="closer, from below")),
        ("r darker", SCENE, Decision(action="redraw", note="darker")),
        ("p 2 one long take", PLAN, Decision(action="plan", scene="2", note="one long take")),
    ],
)
def test_what_is_typed_is_a_decision(typed: str, stop: Stop, decision: Decision) -> None:
    assert parsed(typed, stop) == decision


@pytest.mark.parametrize("typed", ["x", "redrawn 1A-1", "p", "!"])
def test_what_is_not_understood_is_told_with_what_can_be_typed(typed: str) -> None:
    with pytest.raises(InputError, match="Enter: go on"):
        parsed(typed, SCENE)


def test_what_there_is_to_see_is_told_with_what_is_missing_and_what_going_on_costs() -> None:
    quote = Quote(pictures=3, low=0.3, high=0.9, painter="gemini")
    lines = list(told(SCENE.model_copy(update={"quote": quote, "missing": (Missing(panel="1B-2", reason="refused"),)})))
    assert lines[0] == "Scene 1, INT. ROOM: 3 panels"
    assert lines[1] == f"Look at {Path('film') / 'storyboard.pdf'}"
    assert "1B-2 is missing: refused" in lines[2]
    assert "3 pictures by gemini: $0.30 to $0.90" in lines[3]
    assert next(told(PLAN)) == "The plan: 2 scenes, 2 panels"


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board that waits at its plan."""
    root = tmp_path_factory.mktemp("steps")
    (root / "tea.fountain").write_text("INT. KITCHEN - NIGHT\n\nANNA puts a cup down.\n\nEXT. YARD - DAY\n\nTOM waits.\n", encoding="utf-8")
    assert main(["make", str(root / "tea.fountain"), "-o", str(root / "tea"), "--size", "512", "--review", "--quiet"]) == 0
    return root / "tea"


def test_a_panel_that_is_not_there_is_no_note_for_all_of_them() -> None:
    for typed in ("r 9Z-9 foo", "r 9Z foo", "r 1A-1 10A-B-1 darker"):
        with pytest.raises(InputError, match=r"There is no .* to look at now\. There are: 1A-1"):
            parsed(typed, SCENE)


def typing(*lines: str) -> Callable[[str], str]:
    left: Iterator[str] = iter(lines)

    def ask(_: str) -> str:
        found = next(left, None)
        if found is None:
            raise EOFError
        return found

    return ask


def test_it_asks_until_an_answer_can_be_carried_out(board: Path) -> None:
    stop, said = storyboard.pending(board), list[str]()
    assert stop is not None
    assert decided(stop, typing("r 1A-1", "p 9 night", "p 1", "p 1 night"), said.append) == Decision(action="plan", scene="1", note="night")
    assert ["Nothing is drawn yet" in said[0], "no scene 9" in said[1], "Say in a note" in said[2]] == [True] * 3
    assert decided(stop, typing(), said.append) is None, "nobody types any more: it stays as it is"


def test_where_nobody_types_it_waits_says_so_and_goes_on_without_stops_if_told(board: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["resume", str(board), "--quiet"]) == 0
    assert f"Waiting for you to look at the plan. Go on with: storyboard resume {board}" in capsys.readouterr().out
    assert main(["status", str(board)]) == 0
    assert "Waiting for somebody to look at the plan" in capsys.readouterr().out
    assert main(["resume", str(board), "--quiet", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["waiting"] == "the plan"
    assert main(["plan", str(board)]) == 2
    assert "--shots" in capsys.readouterr().err
    assert main(["resume", str(board), "--no-review", "--quiet"]) == 0
    assert "Waiting" not in capsys.readouterr().out
    assert storyboard.status(board).painted == storyboard.status(board).panels
