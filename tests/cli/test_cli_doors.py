"""`doctor` and the doors: what is told of each, and that nothing leaves unasked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from storyboard.cli import main
from storyboard.cli.doors import DoorFacts, doors, told
from storyboard.model.board import Options
from storyboard.painters.chain.choosing import Kind
from storyboard.painters.chain.diary import Tried
from storyboard.project.create import create
from storyboard.project.doors import BoardDiary
from storyboard.testing.doors import emulator
from storyboard.testing.doors.lumenfall import LUMENFALL
from storyboard.testing.scripts import SHORT

KEY = "sk-or-secret-0123456789"


class Gate(BaseHTTPRequestHandler):
    """Answers every GET, and notes what it was told."""

    calls: list[tuple[str, str]]

    def do_GET(self) -> None:
        type(self).calls.append((self.path, self.headers.get("Authorization", "")))
        self.send_response(401 if "refuse" in self.path else 200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    Gate.calls = []
    for facts in doors():
        for name in facts.keys:
            monkeypatch.delenv(name, raising=False)
    with ThreadingHTTPServer(("127.0.0.1", 0), Gate) as server:
        thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
        thread.start()
        monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
        monkeypatch.setenv("OPENROUTER_BASE_URL", f"http://127.0.0.1:{server.server_port}")
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def by_name(found: tuple[DoorFacts, ...]) -> dict[str, DoorFacts]:
    return {facts.name: facts for facts in found}


@pytest.mark.usefixtures("gate")
def test_every_door_is_told_and_nothing_leaves_unasked() -> None:
    found = by_name(doors())
    assert {"gemini", "vertex", "openrouter", "lumenfall", "aimlapi", "cometapi", "replicate", "fal", "openai"} <= set(found)
    assert "sketch" not in found
    assert found["openrouter"].key
    assert not found["replicate"].key
    assert all(facts.price[1] > 0 for facts in found.values())
    assert Gate.calls == []


def test_a_door_is_asked_when_that_is_wanted_and_only_with_a_key(gate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = by_name(doors(reach=True))
    reached = found["openrouter"].reached
    assert reached is not None
    assert reached.ok
    assert found["replicate"].reached is None
    assert [key for _, key in Gate.calls] == [f"Bearer {KEY}"]
    monkeypatch.setenv("OPENROUTER_BASE_URL", f"{gate}/refuse")
    refused = by_name(doors(reach=True))["openrouter"]
    assert not refused.ok
    assert "does not accept the key" in told(refused)


@pytest.mark.usefixtures("gate")
def test_a_door_nobody_answers_at_is_a_problem(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", "http://127.0.0.1:1")
    assert main(["doctor", "--reach"]) == 2
    out = capsys.readouterr().out
    assert "PROBLEM  door openrouter" in out
    assert KEY not in out
    assert Gate.calls == []


@pytest.mark.usefixtures("gate")
def test_a_door_that_tells_its_price_without_painting_is_asked_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUMENFALL_API_KEY", "lmnfl_any")
    with emulator(LUMENFALL) as server:
        monkeypatch.setenv("LUMENFALL_BASE_URL", f"{server.url}/openai/v1")
        found = by_name(doors(reach=True))
        assert server.billed == 0
    assert found["lumenfall"].asks == pytest.approx(0.134)
    assert "asks $0.13 now" in told(found["lumenfall"])
    assert found["openrouter"].asks is None


def test_a_door_set_up_wrong_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_SERVICE_TIER", "nonsense")
    assert "nonsense" in by_name(doors())["gemini"].problem


def test_a_board_tells_what_its_doors_have_brought(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "short.fountain"
    script.write_text(SHORT, encoding="utf-8")
    project = create(tmp_path / "short", script, Options())
    diary = BoardDiary(project.folder)
    for kind, usd in ((Kind.PAINTED, 0.15), (Kind.LATER, None), (Kind.PAINTED, 0.15), (Kind.REFUSED, 0.0), (Kind.LIMITED, 0.0)):
        message = "" if kind is Kind.PAINTED else f"It was {kind}."
        diary.add(Tried(door="fal", panel="s1p1", kind=kind, usd=usd, worst=0.15, seconds=20.0, message=message))
    assert main(["doctor", str(project.folder), "--json"]) == 0
    facts = {check["name"]: check["door"] for check in json.loads(capsys.readouterr().out)}["door fal"]
    assert facts["learnt"] == {"tries": 4, "pictures": 2, "refused": 1, "seconds": 20.0, "usd": 0.45, "last": "It was refused."}
    assert main(["doctor", str(project.folder)]) == 0
    assert "2 pictures from 4 tries (50%)" in capsys.readouterr().out
