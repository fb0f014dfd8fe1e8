"""Every sample through the whole agent, planned by a text model behind the real SDK, with a quarter of all calls failing and a
fifth of all answers senseless: the board is complete, every word is covered and verbatim, and the bill is the emulator's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import storyboard
from storyboard.model.board import Board, Options
from storyboard.project.work import broken_down, read, requests
from storyboard.shots import coverage
from storyboard.testing.drafts import draft_of
from storyboard.testing.gemini import PASSING, SLIPS, Received, Said, at_random, call, emulator
from storyboard.testing.painters import InstantPainter

ROUNDED = 2e-4
"""USD by which a status may differ: it is told to a hundredth of a cent."""

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted(file for file in (ROOT / "samples").iterdir() if file.suffix in {".fountain", ".fdx", ".pdf", ".txt", ".md"})


def brain(script: Path) -> dict[str, dict[str, Any]]:
    """A good plan for every scene, by its heading as the question writes it."""
    board = broken_down(read(script, "", Options()))
    return {json.dumps(asked.scene.heading, ensure_ascii=False): json.loads(json.dumps(draft_of(asked))) for asked in requests(board)}


def thinker(script: Path) -> Any:
    plans = brain(script)

    def think(request: Received) -> Said | None:
        told = "\n".join(request.texts)
        found = next((plan for heading, plan in plans.items() if f"Heading: {heading}." in told), None)
        return call("plan_shots", **found) if found and any(tool.name == "plan_shots" for tool in request.callable_now) else None

    return think


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "anything")


def complete(board: Board) -> None:
    assert all(panel.take for _, panel in board.panels())
    assert coverage.uncovered(board.screenplay, board.scenes) == ()
    assert coverage.not_verbatim(board.screenplay, board.scenes) == ()


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize(
    "script", [pytest.param(file, id=file.stem, marks=() if file.stem == "the-last-ferry" else pytest.mark.long) for file in SAMPLES]
)
def test_every_sample_is_planned_whatever_goes_wrong(script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = at_random(0.25, seed="agent", kinds=(*PASSING, *SLIPS))
    with emulator(faults=faults, think=thinker(script), nonsense=0.2, seed="agent") as server:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        board = storyboard.make(script, out=tmp_path / "board", shots="gemini", painter=InstantPainter(), yes=True)
        complete(board)
        bill = storyboard.status(tmp_path / "board")
        assert server.requests
    assert bill.spent - bill.possible - ROUNDED <= server.billed <= bill.spent + ROUNDED, (
        "what was billed is known, or known to be possible"
    )


@pytest.mark.usefixtures("key")
def test_a_bill_without_lost_calls_is_the_emulators(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = ROOT / "samples" / "the-last-ferry.fountain"
    with emulator(faults=at_random(0.25, seed="bill", kinds=SLIPS), think=thinker(script), nonsense=0.2, seed="bill") as server:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        board = storyboard.make(script, out=tmp_path / "board", shots="gemini", painter=InstantPainter(), yes=True)
        complete(board)
        bill = storyboard.status(tmp_path / "board")
    assert bill.spent == pytest.approx(server.billed, abs=ROUNDED)
    assert bill.possible == 0.0
    assert "gemini" in {scene.planner for scene in board.scenes}
