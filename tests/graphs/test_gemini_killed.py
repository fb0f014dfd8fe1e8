"""SIGKILL while painting with Gemini, against the emulator: only what was in flight is ever asked for twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from storyboard.project.folder import Project
from storyboard.testing.gemini import at_random, constant, emulator
from storyboard.testing.scripts import SHORT

MOMENTS = 6


def run(arguments: list[str], url: str, lines: int | None) -> int | None:
    """Runs a command against the emulator; kills it after so many lines of output where a number is given."""
    environment = {
        **os.environ,
        "GOOGLE_GEMINI_BASE_URL": url,
        "GEMINI_API_KEY": "anything",
        "GEMINI_PER_MINUTE": "6000",
        "PYTHONUNBUFFERED": "1",
    }
    command = [sys.executable, "-m", "storyboard", *arguments]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        assert running.stdout is not None
        for number, _ in enumerate(running.stdout, 1):
            if number == lines:
                running.kill()
                return None
    return running.returncode


def test_killed_while_painting_nothing_finished_is_paid_for_again(tmp_path: Path) -> None:
    script, out = tmp_path / "short.fountain", tmp_path / "short"
    script.write_text(SHORT, encoding="utf-8")
    make = ["make", str(script), "-o", str(out), "--painter", "gemini", "--yes"]
    with emulator(faults=at_random(0.2, seed="killed"), latency=constant(0.15)) as server:
        for moment in range(MOMENTS):
            run(make if not (out / "storyboard.json").is_file() else ["resume", str(out), "--yes"], server.url, 5 + moment)
        kept = {take.key for panel in (out / "takes").iterdir() for take in Project(out).takes(panel.name)}
        assert run(["resume", str(out), "--yes"], server.url, None) == 0
        project = Project(out)
        takes = [take for panel in (out / "takes").iterdir() for take in project.takes(panel.name)]
        assert kept <= {take.key for take in takes}
        assert len({take.key for take in takes}) == len(takes), "a finished picture was painted again"
        painted = server.counts["answered"]
        assert painted - len(takes) <= MOMENTS * 24, "more was lost than can have been in flight"
        assert project.ledger().spent >= server.billed - 1e-6, "the bill has everything that may have been charged"
    assert all(panel.take for _, panel in project.board.everything())
    assert (out / "storyboard.pdf").read_bytes().startswith(b"%PDF-")
