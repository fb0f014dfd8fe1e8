from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

import storyboard
from storyboard.cli import main
from storyboard.review.serve import open_board
from storyboard.testing.gemini import emulator

SCRIPT = "INT. KITCHEN - NIGHT\n\nMIA (30) stands at the stove.\n\nMIA\nYou came.\n\nMia sits down. She laughs.\n"


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reviewing")
    (folder / "film.fountain").write_text(SCRIPT, encoding="utf-8")
    storyboard.make(folder / "film.fountain", out=folder / "film")
    return folder / "film"


def test_what_is_no_board_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", str(tmp_path), "--no-open"]) == 2
    assert "is not a storyboard folder" in capsys.readouterr().err


def test_a_port_that_is_taken_is_a_sentence(board: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened = open_board(board, port=0)
    with opened.socket:
        port = opened.socket.getsockname()[1]
        assert main(["review", str(board), "--no-open", "--port", str(port)]) == 2
    assert "cannot be used" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("host", "share", "token", "view"),
    [("127.0.0.1", False, False, False), ("127.0.0.1", True, True, True), ("0.0.0.0", False, True, False), ("::1", False, False, False)],  # noqa: S104
)
def test_only_this_machine_needs_no_token(board: Path, host: str, share: bool, token: bool, view: bool) -> None:
    opened = open_board(board, host=host, port=0, share=share)
    opened.socket.close()
    assert ("?token=" in opened.link, bool(opened.shared)) == (token, view)
    assert bool(opened.door.hosts) is not token
    assert not opened.door.view or opened.door.view != opened.door.edit


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_in_the_middle_of_a_redraw_loses_nothing(board: Path) -> None:
    paces = iter([0.05])
    with emulator(latency=lambda _: next(paces, 20.0)) as gemini:
        environment = os.environ | {"GOOGLE_GEMINI_BASE_URL": gemini.url, "GEMINI_API_KEY": "x", "GEMINI_PER_MINUTE": "60000"}
        command = [sys.executable, "-c", "from storyboard.cli import main; main()", "review", str(board), "--no-open", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as server:
            assert server.stdout is not None
            address = server.stdout.readline().strip().rstrip("/")
            painted_one(address, board)
            server.send_signal(signal.SIGKILL)
    project = storyboard.open(board)
    wanted = [panel for _, panel in project.board.panels()]
    painted = [panel for panel in wanted if len(project.takes(panel.id)) > 1]
    assert 1 == len(painted) < len(wanted)
    assert all(project.image(take.id).is_file() for panel in wanted for take in project.takes(panel.id))
    storyboard.redraw(board, missing=True)
    after = storyboard.open(board)
    assert all(len(after.takes(panel.id)) == 2 for panel in wanted)


def painted_one(address: str, board: Path) -> None:
    """Lets a scene be drawn again, until the first picture is there."""
    own = {"origin": address, "hx-request": "true"}
    with httpx.Client(base_url=address, headers=own, timeout=30) as client:
        offered = client.post("/offers", data={"target": "scene:1", "painter": "gemini"}).text
        found = re.search(r'hx-post="(/offers/[\w-]+)"', offered)
        assert found is not None, offered
        assert client.post(found[1]).status_code == 200
        until = time.monotonic() + 30
        while not list((board / "takes").glob("*/2.json")):
            assert time.monotonic() < until
