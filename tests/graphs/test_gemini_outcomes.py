"""What becomes of a board when Gemini fails, refuses, or loses answers: the real command, client and wire, against the emulator."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader

from storyboard.cli import main
from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.model.board import Options
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.project.status import status_of
from storyboard.testing.gemini import PASSING, Emulator, Entry, Fault, Script, at_random, emulator, never, where
from storyboard.testing.gemini.requests import Received
from storyboard.testing.scripts import SHORT, feature

NAMED = (
    Fault.RATE_LIMITED,
    Fault.RATE_LIMITED_BARE,
    Fault.INTERNAL,
    Fault.OVERLOADED,
    Fault.DROPPED,
    Fault.DROPPED_PAINTED,
    Fault.CUT_JSON,
    Fault.NO_IMAGE,
    Fault.TEXT_ONLY,
    Fault.EMPTY,
)
"""What one call in four fails with: 429, 500, 503, a dropped connection, half an answer, no picture, words only, nothing."""

LOST = (Fault.HTML_502, Fault.TRUNCATED, Fault.CUT_JSON, Fault.DROPPED, Fault.DROPPED_PAINTED, Fault.EMPTY)
"""Faults that do not tell whether the call was billed."""

BLOODY = """Title: The Cellar

INT. CELLAR - NIGHT

Blood on the floor.
"""
STAIRS = """Title: The Stairs

INT. CELLAR - NIGHT

MIA stands on the stairs.

MIA
Tom?

She looks at the door.
"""


@contextmanager
def served(monkeypatch: pytest.MonkeyPatch, faults: Script = never, told: list[Entry] | None = None) -> Generator[Emulator]:
    """An emulator that everything in this process paints with."""
    with emulator(faults=faults, watch=told.append if told is not None else lambda _: None) as server:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        monkeypatch.setenv("GEMINI_API_KEY", "anything")
        monkeypatch.setenv("GEMINI_PER_MINUTE", "6000")
        yield server


def written(folder: Path, text: str) -> Path:
    file = folder / "film.fountain"
    file.write_text(text, encoding="utf-8")
    return file


def made(folder: Path, text: str) -> int:
    """The exit code of `storyboard make`."""
    return main(["make", str(written(folder, text)), "-o", str(folder / "film"), "--painter", "gemini", "--yes", "--quiet"])


def again(folder: Path) -> int:
    return main(["redraw", str(folder / "film"), "--missing", "--yes", "--quiet"])


def painted(folder: Path, text: str) -> tuple[Project, dict[str, Outcome]]:
    """The same without the command, and without its seconds between two tries."""
    project = create(folder / "film", written(folder, text), Options(painter="gemini"))

    async def whole() -> dict[str, Outcome]:
        tools = services(project, painter="gemini", retry_delay=0.0)
        try:
            return await run(tools, yes=True)
        finally:
            await tools.close()

    return project, asyncio.run(whole())


def lacking(project: Project) -> list[str]:
    return [panel.id for scene, panel in project.board.everything() if project.missing(scene, panel)]


def text_of(folder: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(folder / "film" / "storyboard.pdf").pages).split())


@pytest.mark.long
def test_one_call_in_four_fails_and_the_command_paints_every_panel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls, kinds = itertools.count(), itertools.cycle(NAMED)
    with served(monkeypatch, lambda _: None if next(calls) % 4 else next(kinds)) as server:
        assert made(tmp_path, SHORT) == 0
        assert sum(server.counts[fault] for fault in NAMED)
    assert not lacking(Project(tmp_path / "film"))
    assert "Sketch in place of the picture" not in text_of(tmp_path)


def test_one_call_in_four_fails_and_every_panel_is_painted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch, at_random(0.25, seed="s2", kinds=NAMED)) as server:
        project, outcomes = painted(tmp_path, feature(1))
        failed = sum(server.counts[fault] for fault in NAMED)
        assert failed / len(server.requests) > 0.1, "too little went wrong: another seed"
    assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
    assert not lacking(project)


@pytest.mark.long
def test_every_passing_fault_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = itertools.cycle(PASSING)

    def each_once(request: Received) -> Fault | None:
        return next(kinds) if request.occurrence == 1 else None

    with served(monkeypatch, each_once) as server:
        project, outcomes = painted(tmp_path, feature(1))
        assert {Fault(name) for name in server.counts if name != "answered"} == set(PASSING)
    assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
    assert not lacking(project)


def bloody(request: Received) -> bool:
    return "blood" in request.prompt.lower()


def test_a_refused_panel_prints_its_sketch_and_is_softened_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch, where(bloody, Fault.IMAGE_SAFETY)) as server:
        assert made(tmp_path, BLOODY) == 3
        missing = status_of(Project(tmp_path / "film")).missing
        assert missing
        assert all("refused" in each.reason for each in missing)
        assert "Sketch in place of the picture: gemini-3-pro-image refused this for the safety of the picture" in text_of(tmp_path)
        refused = server.counts[Fault.IMAGE_SAFETY]
        assert refused == len(missing)
        assert again(tmp_path) == 0
        assert server.counts[Fault.IMAGE_SAFETY] == refused, "a refused request was sent again as it was"
        assert set(server.repeats.values()) == {1}
    project = Project(tmp_path / "film")
    softened = [take for _, panel in project.board.panels() for take in project.takes(panel.id) if "dark liquid" in take.prompt.lower()]
    assert len(softened) == refused
    assert all(any("became “Dark liquid”" in left.name for left in take.left_out) for take in softened)
    assert "Sketch in place of the picture" not in text_of(tmp_path)


def test_refused_twice_it_stays_and_is_never_sent_unchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def floor(request: Received) -> bool:
        return "on the floor" in request.prompt

    with served(monkeypatch, where(floor, Fault.PROHIBITED_CONTENT)) as server:
        assert made(tmp_path, BLOODY) == 3
        once = server.counts[Fault.PROHIBITED_CONTENT]
        assert once
        assert again(tmp_path) == 3
        assert server.counts[Fault.PROHIBITED_CONTENT] == 2 * once, "softened by rule it is tried once more"
        sent = len(server.requests)
        assert again(tmp_path) == 3
        assert len(server.requests) == sent, "refused as it is and softened: nothing is left to be sent"
        assert set(server.repeats.values()) == {1}
    assert len(lacking(Project(tmp_path / "film"))) == once
    assert "Refused before, and not sent again unchanged" in text_of(tmp_path)


def test_other_pictures_beside_the_words_do_not_make_a_refused_request_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first run paints the other panel of the place, which then goes along with the refused one."""
    with served(monkeypatch, where(bloody, Fault.IMAGE_SAFETY)) as server:
        assert made(tmp_path, STAIRS.replace("She looks", "Blood on the floor. She looks")) == 3
        refused = server.counts[Fault.IMAGE_SAFETY]
        assert again(tmp_path) == 0
        assert server.counts[Fault.IMAGE_SAFETY] == refused


def test_what_no_rule_softens_is_not_sent_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def always(_: Received) -> bool:
        return True

    with served(monkeypatch, where(always, Fault.PROMPT_PROHIBITED_CONTENT)) as server:
        assert made(tmp_path, STAIRS) == 3
        sent = len(server.requests)
        assert again(tmp_path) == 3
        assert len(server.requests) == sent


def unended(project: Project) -> list[float]:
    """USD of the reservations in the ledger that have no end: calls that may have been billed."""
    open_: dict[str, float] = {}
    lost: list[float] = []
    for line in (project.folder / "ledger.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        before = open_.pop(entry["key"], None)
        if entry["event"] == "reserved":
            lost += [] if before is None else [before]
            open_[entry["key"]] = entry["usd"]
    return [*lost, *open_.values()]


def billed(told: Sequence[Entry], outcomes: Sequence[Fault] | None) -> float:
    """USD the emulator billed for answers that ended in one of these ways; for all others where None."""
    return sum(entry.usd for entry in told if entry.kind == "answer" and (outcomes is None or entry.outcome in outcomes))


def test_without_faults_the_bill_is_the_emulators(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch) as server:
        project, _ = painted(tmp_path, feature(1))
        assert project.ledger().spent == pytest.approx(server.billed, abs=1e-9)
        assert not unended(project)
        takes = [take for _, panel in project.board.everything() for take in project.takes(panel.id)]
        assert sum(take.cost for take in takes) == pytest.approx(server.billed, abs=1e-9)


@pytest.mark.long
def test_with_faults_the_bill_is_never_below_the_emulators(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = list[Entry]()
    with served(monkeypatch, at_random(0.25, seed="bill"), told) as server:
        project, _ = painted(tmp_path, feature(1))
        booked, possible, lost = project.ledger().spent, unended(project), billed(told, LOST)
        known = booked - sum(possible)
        print(f"booked ${booked:.4f}: ${known:.4f} known, ${sum(possible):.4f} possible; billed ${server.billed:.4f}, lost ${lost:.4f}")
        assert possible, "no answer was lost: another seed"
        assert booked >= server.billed
        assert len(possible) <= sum(server.counts[fault] for fault in LOST)
        assert lost <= sum(possible)
        assert 0 <= round(known - (server.billed - lost), 6) <= 0.01 * len(server.requests), "known is what was told, and prompts at most"
