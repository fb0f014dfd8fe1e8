"""The examples of the docs run as they stand."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.testing.scripts import SHORT

EXAMPLES = Path(__file__).resolve().parents[1] / "docs" / "examples"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs an example as `python docs/examples/NAME GIVEN...` does, in this process: what it prints."""

    def example(name: str, *given: str) -> str:
        monkeypatch.setattr(sys, "argv", [name, *given])
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        return capsys.readouterr().out

    return example


def test_a_board_in_another_graph_and_its_tools_in_another_agent(tmp_path: Path, run: Callable[..., str]) -> None:
    (tmp_path / "short.fountain").write_text(SHORT, encoding="utf-8")
    folder = str(tmp_path / "board")
    assert "panels in" in run("board_in_another_graph.py", str(tmp_path / "short.fountain"), folder)
    told = run("tools_for_another_agent.py", folder)
    assert "redraw: Drawn again" in told
    assert "approve: Approved" in told


def test_a_board_step_by_step_answered_by_a_program(tmp_path: Path, run: Callable[..., str]) -> None:
    (tmp_path / "short.fountain").write_text(SHORT, encoding="utf-8")
    told = run("board_step_by_step.py", str(tmp_path / "short.fountain"), str(tmp_path / "board"))
    assert [line.rpartition(": ")[2] for line in told.splitlines()[:-1]] == ["go_on", "redraw", "go_on", "redraw", "go_on"]
    assert "6 takes" in told
