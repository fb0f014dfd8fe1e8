"""SIGKILL while painting through doors with a queue: what a provider has taken on is collected by the next process, not paid again.

The kills happen at calls that arrive at the emulator, so no clock decides: at a submission, whose id is never heard of, and at a look.
STORYBOARD_KILLS=30 asks for more of them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from storyboard.cli import main
from storyboard.project.folder import Project
from storyboard.testing.doors import Asked, Door, Mishap, emulator
from storyboard.testing.doors.fal import fal
from storyboard.testing.doors.jobs import accepted_twice, jobs
from storyboard.testing.doors.replicate import replicate
from storyboard.testing.gemini import Entry

SCRIPT = """Title: The Stairs

INT. CELLAR - NIGHT

MIA stands on the stairs.

MIA
Tom?
"""


@dataclass
class Killer:
    """Kills the running process at the call it was given, once."""

    at: Callable[[str], bool]
    running: subprocess.Popen[bytes] | None = None

    def met(self, call: str) -> None:
        if self.running is not None and self.at(call):
            self.running.kill()
            self.running = None


def killed(folder: Path, name: str, killer: Killer) -> int:
    """The exit code of a `storyboard make` that the killer ends."""
    words = [sys.executable, "-m", "storyboard", "make", "film.fountain", "-o", "film", "--painter", name, "--yes", "--quiet"]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        killer.running = running
        return running.wait()


CASES: dict[str, tuple[str, Door, str]] = {
    "submitting to replicate": ("replicate", replicate(looks=1), "submission 3"),
    "looking at replicate": ("replicate", replicate(looks=1), "/predictions/"),
    "submitting to fal": ("fal", fal(looks=0), "submission 3"),
    "looking at fal": ("fal", fal(looks=0), "/status"),
}


MORE = int(os.environ.get("STORYBOARD_KILLS", "6")) > 6


@pytest.mark.parametrize("case", CASES if MORE else ("submitting to fal",))
def test_a_killed_run_is_taken_up_and_nothing_is_submitted_twice(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, door, moment = CASES[case]
    killer = Killer(lambda call: moment in call)

    def submitted(entry: Entry) -> None:
        if entry.kind == "answer":
            killer.met(f"submission {entry.number}")

    def looked(asked: Asked, _: int) -> Mishap | None:
        killer.met(asked.path)
        return None

    (tmp_path / "film.fountain").write_text(SCRIPT, encoding="utf-8")
    with emulator(door, watch=submitted, look_faults=looked) as server:
        for variable, value in ((f"{name.upper()}_BASE_URL", server.url), ("REPLICATE_API_TOKEN", "any"), ("FAL_KEY", "any")):
            monkeypatch.setenv(variable, value)
        assert killed(tmp_path, name, killer) not in {0, 3}, "it ended before it could be killed"
        assert server.drained()
        before = len(jobs(server.desk))
        assert before, "nothing was taken on"
        assert list((tmp_path / "film" / "accepted").glob("*.json")), "nothing was written down"
        assert main(["resume", str(tmp_path / "film"), "--yes", "--quiet"]) == 0
        assert not accepted_twice(server.desk)
        project = Project(tmp_path / "film")
        painted = [take for _, panel in project.board.everything() for take in project.takes(panel.id)]
        assert len(painted) == len(jobs(server.desk)) > before - 1
        extra = project.ledger().spent - server.billed
        assert -1e-6 < extra < 0.15 * 8 + 1e-6, "money set aside for what was not yet sent stays set aside: it might have been"
        assert not list((tmp_path / "film" / "accepted").glob("*"))
