"""SIGKILL while painting with Gemini, against the emulator: only what was in flight is ever asked for twice.

Every kill happens at an event of the emulator's own log (a request arrives, an answer is about to leave), so no clock decides.
STORYBOARD_KILLS=30 asks for more kills, on a longer script.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from storyboard import api
from storyboard.model.errors import BudgetReached
from storyboard.model.takes import Take
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.testing.gemini import Emulator, Entry, Received, emulator, lognormal
from storyboard.testing.gemini.answers import canvas
from storyboard.testing.gemini.pictures import paint
from storyboard.testing.scripts import SHORT, feature

KILLS = int(os.environ.get("STORYBOARD_KILLS", "1"))
PAGES = 1 + KILLS // 15
MOST_EVENTS = 16
"""Requests and answers a process may live through; not many, so that there is work left for the last kill."""


@dataclass
class Killer:
    """Watches the emulator and kills the running process at the event it was given."""

    running: subprocess.Popen[bytes] | None = None
    after: int = 0
    events: list[Entry] = field(default_factory=list[Entry])
    """Of the running process."""

    def watch(self, entry: Entry) -> None:
        if self.running is not None:
            self.events.append(entry)
            if len(self.events) == self.after:
                self.running.kill()

    def kill(self, arguments: list[str], server: Emulator, after: int) -> int:
        """Runs a command and kills it at its event number `after`; its exit code. What it had sent by then is booked afterwards."""
        self.events, self.after = [], after
        with subprocess.Popen(arguments, env=environment(server), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            self.running = running
            running.wait()
        assert server.drained()
        self.running = None
        return running.returncode


@dataclass(frozen=True)
class Session:
    """What one killed process did, and what it left."""

    sent: frozenset[str]
    """Digests of its requests."""
    answered: frozenset[str]
    """Of those the ones whose answer was on its way before the kill."""
    stored: frozenset[str]
    """Digests whose picture lay in the board folder afterwards, whoever fetched it."""


def environment(server: Emulator) -> dict[str, str]:
    given = {"GOOGLE_GEMINI_BASE_URL": server.url, "GEMINI_API_KEY": "anything", "GEMINI_PER_MINUTE": "6000"}
    return {**os.environ, **given}


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "storyboard", *map(str, arguments)]


def picture_of(request: Received) -> str:
    """sha256 of the picture the emulator answers a request with."""
    asked = canvas(request)
    return sha256(paint(asked.size, asked.seed, asked.references, asked.file_format)).hexdigest()


def takes(folder: Path) -> list[Take]:
    project = Project(folder)
    return [take for panel in sorted((folder / "takes").glob("*")) for take in project.takes(panel.name)]


def stored(folder: Path, server: Emulator) -> frozenset[str]:
    """Digests of the requests whose picture is stored."""
    there = {take.picture.sha256 for take in takes(folder)}
    return frozenset(request.digest for request in server.requests if picture_of(request) in there)


def distinct(events: list[Entry], kind: str) -> frozenset[str]:
    return frozenset(entry.digest for entry in events if entry.kind == kind)


def killed(folder: Path, script: Path, server: Emulator, killer: Killer, after: int) -> Session:
    begun = (folder / "storyboard.json").is_file()
    words = command("resume", folder, "--yes") if begun else command("make", script, "-o", folder, "--painter", "gemini", "--yes")
    code = killer.kill(words, server, after)
    assert code not in {0, 3}, "it ended before it could be killed"
    sent = [entry.digest for entry in killer.events if entry.kind == "request"]
    assert len(sent) == len(set(sent)), "one process sent the same request twice although nothing had failed"
    answered = distinct(killer.events[:after], "answer")
    return Session(sent=frozenset(sent), answered=answered, stored=stored(folder, server))


def check_requests(sessions: list[Session], server: Emulator) -> None:
    """Every request was sent once, and once more at most for each kill while it was in flight; never after its picture was stored.

    A panel's next request may be another than the lost one: pictures that came meanwhile go along as references.
    """
    for number, session in enumerate(sessions):
        again = frozenset[str]().union(*(later.sent for later in sessions[number + 1 :]))
        assert not session.stored & again, "a picture that was stored was asked for again"
    for digest, count in server.repeats.items():
        in_flight = sum(digest in session.sent - session.stored for session in sessions)
        assert count <= 1 + in_flight, f"{digest[:8]} was sent {count} times, but in flight at {in_flight} kills only"
        assert in_flight or digest in sessions[-1].stored, "an answer nobody had interrupted was thrown away"


def report(sessions: list[Session], server: Emulator, spent: float) -> str:
    lost = [session.sent - session.stored for session in sessions]
    late = sum(len(session.answered - session.stored) for session in sessions)
    return (
        f"{len(sessions) - 1} kills: {len(server.requests)} requests, {len(server.repeats)} different ones, for "
        f"{len(sessions[-1].stored)} pictures; {sum(map(len, lost))} in flight at a kill ({max(map(len, lost))} at most), "
        f"{late} of them with their answer on its way; booked ${spent:.2f}, billed ${server.billed:.2f}"
    )


@pytest.mark.long
def test_killed_while_painting_only_what_was_in_flight_is_sent_again(tmp_path: Path) -> None:
    script, out, killer, random = tmp_path / "film.fountain", tmp_path / "film", Killer(), Random("moments")
    script.write_text(feature(PAGES), encoding="utf-8")
    with emulator(latency=lognormal(scale=0.01), watch=killer.watch) as server:
        sessions = [killed(out, script, server, killer, random.randint(1, MOST_EVENTS)) for _ in range(KILLS)]
        before = len(server.requests)
        subprocess.run(command("resume", out, "--yes"), env=environment(server), check=True, capture_output=True)
        last = frozenset(request.digest for request in server.requests[before:])
        sessions.append(Session(sent=last, answered=last, stored=stored(out, server)))
        check_requests(sessions, server)
        spent = Project(out).ledger().spent
        print(report(sessions, server, spent))
        assert spent >= server.billed - 1e-9, "the bill has everything that may have been charged"
        project, found = Project(out), takes(out)
        wanted = [panel for scene, panel in project.board.everything() if not (panel.omitted or scene.scene.omitted)]
        assert len(found) == len(wanted) == len(sessions[-1].stored), "one picture each, and each fetched once"
    assert all(panel.take for panel in wanted)
    assert not any(project.missing(scene, panel) for scene, panel in project.board.everything())
    assert not list(out.glob("takes/*/standin.jpg")), "a sketch stands in for a picture"
    assert (out / "storyboard.pdf").read_bytes().startswith(b"%PDF-")


WAITING = """
import sys
from storyboard import api
def confirm(quote):
    print("asked", flush=True)
    sys.stdin.read()
api.resume(sys.argv[1], budget=100.0, confirm=confirm)
"""


def die_while_asked(folder: Path, server: Emulator) -> None:
    """A process that waits for its question to be answered, and is killed meanwhile."""
    words = [sys.executable, "-c", WAITING, str(folder)]
    with subprocess.Popen(words, env=environment(server), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "asked\n"
        running.kill()


@pytest.mark.long
def test_killed_while_the_question_waits_it_is_asked_again_and_nothing_is_paid_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, out, asked = tmp_path / "short.fountain", tmp_path / "short", list[Quote]()
    script.write_text(SHORT, encoding="utf-8")
    with emulator() as server:
        for name, value in environment(server).items():
            monkeypatch.setenv(name, value)
        with pytest.raises(BudgetReached):
            api.make(script, out=out, painter="gemini", yes=True, budget=0.9)
        paid = frozenset(request.digest for request in server.requests)
        assert paid
        assert paid == stored(out, server)
        die_while_asked(out, server)
        assert len(server.requests) == len(paid), "something was sent while nobody had said yes"

        def agreed(quote: Quote) -> bool:
            asked.append(quote)
            return True

        board = api.resume(out, confirm=agreed)
        assert len(asked) == 1
        assert asked[0].pictures == len(server.repeats) - len(paid)
        assert set(server.repeats.values()) == {1}
        assert abs(Project(out).ledger().spent - server.billed) < 1e-9
    assert all(panel.take for _, panel in board.everything())
