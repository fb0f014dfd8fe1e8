"""SIGKILL of the server in the middle of a redraw: the board is whole, what was painted is there, and nothing is paid twice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import Random

import httpx
import pytest

import storyboard
from storyboard.project.folder import Project
from storyboard.testing.gemini import Emulator, emulator


@contextmanager
def reviewing(folder: Path, server: Emulator) -> Generator[tuple[httpx.Client, subprocess.Popen[str]]]:
    """`storyboard review` as a process of its own, killed at the end."""
    words = [sys.executable, "-m", "storyboard", "review", str(folder), "--no-open", "--port", "0"]
    given = {"GOOGLE_GEMINI_BASE_URL": server.url, "GEMINI_API_KEY": "anything", "GEMINI_PER_MINUTE": "6000"}
    with subprocess.Popen(words, env={**os.environ, **given}, stdout=subprocess.PIPE, text=True, encoding="utf-8") as running:
        try:
            assert running.stdout is not None
            address = running.stdout.readline().strip().rstrip("/")
            with httpx.Client(base_url=address, headers={"origin": address}, timeout=60) as client:
                yield client, running
        finally:
            running.kill()


def until(client: httpx.Client, holds: Callable[[], bool]) -> None:
    """Waits for what the page is told of."""
    heard = re.search(r'data-heard="([^"]+)"', client.get("/").text)
    assert heard is not None
    with client.stream("GET", "/events", params={"since": heard[1]}) as news:
        lines = news.iter_lines()
        while not holds():
            assert next(line for line in lines if line.startswith("data:"))


def painted(client: httpx.Client, target: str, done: str) -> None:
    """Asks for pictures, says yes, and waits until the job says so."""
    offer = client.post("/offers", data={"target": target, "painter": "gemini"}).text
    token = re.search(r'hx-post="/offers/([\w-]+)"', offer)
    assert token is not None, offer
    assert client.post(f"/offers/{token[1]}").status_code == 200
    until(client, lambda: done in client.get("/job").text)


@pytest.mark.long
def test_a_killed_server_loses_nothing_and_pays_nothing_twice(film: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(film, tmp_path / "lamp"))
    gate, numbers = threading.Event(), count(1)

    def pace(_: Random) -> float:
        assert next(numbers) == 1 or gate.wait(60)
        return 0.0

    with emulator(latency=pace) as server:
        wanted = [panel.id for _, panel in storyboard.open(folder).board.panels()]
        with reviewing(folder, server) as (client, running):
            painted(client, f"panels:{','.join(wanted)}", "1 of 3")
            running.kill()
            running.wait()
        gate.set()
        assert server.drained()
        fresh = next(take.id for id in wanted for take in Project(folder).takes(id) if take.number == 2)
        first = server.requests
        assert len(first) == len(wanted)
        with reviewing(folder, server) as (client, _):
            board = client.get("/").text
            assert all(f'id="tile-{id}"' in board for id in wanted)
            assert client.get(f"/pictures/{fresh}").status_code == 200
            assert f'data-picture="/pictures/{fresh}"' in client.get(f"/panels/{fresh.rpartition('.')[0]}").text
            assert "<b>2</b> to be painted" in client.get("/counts").text
            painted(client, "missing:", "Done")
        after = storyboard.open(folder)
        assert {panel.take for _, panel in after.board.panels()} == {f"{id}.2" for id in wanted}
        again = [request.digest for request in server.requests[len(first) :]]
        assert first[0].digest not in again, "what was painted was asked for again"
