"""A sample through each door, one call in four going wrong: the real run, client and wire, against the door's emulator."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.model.board import Options
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.references.sheets import is_sheet
from storyboard.testing.doors import PASSING, Door, Emulator, at_random, emulator
from storyboard.testing.doors.aimlapi import AIMLAPI
from storyboard.testing.doors.lumenfall import LUMENFALL
from storyboard.testing.doors.openai import LOCAL, OPENAI
from storyboard.testing.doors.openrouter import OPENROUTER

SAMPLE = Path(__file__).parents[2] / "samples" / "the-last-ferry.fountain"
END = "The door bangs"
"""What comes after is not painted."""


class Case(NamedTuple):
    """A painter, the emulator of its door, and how it is told of it."""

    painter: str
    door: Door
    path: str
    variables: dict[str, str] = {}
    references: bool = True


CASES = {
    "openrouter": Case("openrouter", OPENROUTER, "/api/v1"),
    "lumenfall": Case("lumenfall", LUMENFALL, "/openai/v1"),
    "aimlapi": Case("aimlapi", AIMLAPI, "/v1"),
    "openai": Case("openai", OPENAI, "/v1", {"OPENAI_IMAGE_MODEL": "gpt-image-2.5-flare"}),
    "a server of one's own": Case("openai", LOCAL, "/v1", references=False),
}


class Ran(NamedTuple):
    """What came of a case."""

    project: Project
    outcomes: dict[str, Outcome]
    server: Emulator


def ran(case: Case, server: Emulator, folder: Path) -> Ran:
    """Paints the first page of the sample."""
    script = folder / "ferry.fountain"
    script.write_text(SAMPLE.read_text(encoding="utf-8").partition(END)[0], encoding="utf-8")
    project = create(folder / "film", script, Options(painter=case.painter))

    async def whole() -> dict[str, Outcome]:
        tools = services(project, retry_delay=0.0)
        try:
            return await run(tools, yes=True)
        finally:
            await tools.close()

    return Ran(project, asyncio.run(whole()), server)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Ran]]:
    """Each case, painted."""
    with ExitStack() as stack:

        def one(case: Case) -> Ran:
            server = stack.enter_context(emulator(case.door, faults=at_random(0.25, seed="d7")))
            told = {"API_KEY": "sk-anything", "BASE_URL": f"{server.url}{case.path}", "PER_MINUTE": "60000"}
            with pytest.MonkeyPatch.context() as local:
                for variable, value in told.items():
                    local.setenv(f"{case.painter.upper()}_{variable}", value)
                for variable, value in case.variables.items():
                    local.setenv(variable, value)
                return ran(case, server, tmp_path_factory.mktemp(case.painter))

        yield {name: one(case) for name, case in CASES.items()}


@pytest.mark.parametrize("name", CASES)
def test_every_panel_is_painted(name: str, found: dict[str, Ran]) -> None:
    done = found[name]
    assert {outcome["kind"] for outcome in done.outcomes.values()} == {"painted"}
    assert not [panel.id for scene, panel in done.project.board.everything() if done.project.missing(scene, panel)]


def test_calls_did_go_wrong(found: dict[str, Ran]) -> None:
    failed = sum(done.server.counts[mishap] for done in found.values() for mishap in PASSING)
    assert failed / sum(len(done.server.requests) for done in found.values()) > 0.1, "too little went wrong: another seed"


@pytest.mark.parametrize("name", CASES)
def test_what_is_known_to_be_paid_was_billed_and_all_that_was_billed_is_booked(name: str, found: dict[str, Ran]) -> None:
    done = found[name]
    ledger = done.project.ledger()
    assert ledger.spent - ledger.possible <= done.server.billed + 1e-9
    assert ledger.spent >= done.server.billed - 1e-9


@pytest.mark.parametrize("name", CASES)
def test_takes_say_what_was_sent_and_what_was_left_out_with_its_reason(name: str, found: dict[str, Ran]) -> None:
    done = found[name]
    takes = [done.project.take(panel.take) for _, panel in done.project.board.everything() if panel.take and not is_sheet(panel)]
    assert len(takes) > 1
    assert any(take.references for take in takes) == CASES[name].references
    assert all(reference.reason for take in takes for reference in take.left_out)
    asked = {request.prompt for request in done.server.requests}
    assert all(any(take.prompt.startswith(words) for words in asked) for take in takes)
