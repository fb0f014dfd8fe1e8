"""SIGKILL while a chain waits for what a queue has accepted: the next process collects it there, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from storyboard.cli import main
from storyboard.model.takes import Take
from storyboard.project.folder import Project
from storyboard.testing.doors import Asked, Mishap, emulator
from storyboard.testing.doors.aimlapi import AIMLAPI
from storyboard.testing.doors.jobs import accepted_twice, jobs
from storyboard.testing.doors.replicate import replicate
from storyboard.testing.doors.served import variables

SCRIPT = """Title: The Stairs

INT. CELLAR - NIGHT

MIA stands on the stairs.

MIA
Tom?
"""


@pytest.mark.long
def test_a_killed_chain_collects_what_was_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running: list[subprocess.Popen[bytes]] = []

    def looked(asked: Asked, _: int) -> Mishap | None:
        if running and "/predictions/" in asked.path:
            running.pop().kill()
        return None

    (tmp_path / "film.fountain").write_text(SCRIPT, encoding="utf-8")
    words = ["make", "film.fountain", "-o", "film", "--painter", "replicate,aimlapi", "--yes", "--quiet"]
    with emulator(replicate(looks=1), look_faults=looked) as queue, emulator(AIMLAPI) as other:
        for variable, value in {**variables("replicate", queue.url), **variables("aimlapi", other.url)}.items():
            monkeypatch.setenv(variable, value)
        command = [sys.executable, "-m", "storyboard", *words]
        with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            running.append(process)
            assert process.wait() not in {0, 3}, "it ended before it could be killed"
        assert queue.drained()
        accepted = {job.request.digest for job in jobs(queue.desk).values()}
        assert accepted
        assert main(["resume", str(tmp_path / "film"), "--yes", "--quiet"]) == 0
        assert accepted_twice(queue.desk) == ()
        project = Project(tmp_path / "film")
        takes: list[Take] = [take for _, panel in project.board.everything() for take in project.takes(panel.id)]
        assert len(takes) == len(jobs(queue.desk)) + len(other.requests)
        assert project.ledger().spent == pytest.approx(queue.billed + other.billed, abs=0.01)
        assert not list((tmp_path / "film" / "accepted").glob("*"))
