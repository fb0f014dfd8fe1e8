"""A sample through a chain of real clients: the first door fails 64 % of its calls, the second 33 %, the third 7 %."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from storyboard.graphs.start import run, services
from storyboard.model.board import Options
from storyboard.model.takes import Take
from storyboard.project.create import create
from storyboard.project.doors import BoardDiary
from storyboard.project.folder import Project
from storyboard.project.status import status_of
from storyboard.testing.doors import Emulator, Mishap, Script, at_random, emulator
from storyboard.testing.doors.jobs import accepted_twice
from storyboard.testing.doors.lumenfall import PROMPT
from storyboard.testing.doors.served import door, variables
from storyboard.testing.gemini import Entry, Received
from storyboard.testing.scripts import SHORT

SAMPLE = Path(__file__).parents[2] / "samples" / "the-last-ferry.fountain"
END = "The door bangs"
"""What comes after is not painted."""

HONEST = (Mishap.INTERNAL, Mishap.OVERLOADED, Mishap.RATE_LIMITED_BARE, Mishap.NO_PICTURE, Mishap.DROPPED, Mishap.BAD_GATEWAY)
"""Failures after which nothing was painted, though the client cannot always know."""

LOST = (Mishap.DROPPED_PAINTED, Mishap.TRUNCATED, Mishap.WRONG_JSON, Mishap.OVERLOADED)
"""Failures at a queue, some of which had taken the request on."""


class Chained(NamedTuple):
    project: Project
    servers: dict[str, Emulator]
    entries: list[Entry]


def share(rate: float) -> Script:
    """That share of the calls fails, evenly spread in the order of arrival, each time another way."""

    def mishap(received: Received) -> Mishap | None:
        fails = int(received.number * rate + 0.5) > int((received.number - 1) * rate + 0.5)
        return HONEST[received.number % len(HONEST)] if fails else None

    return mishap


def painted(folder: Path, text: str, faults: dict[str, Script]) -> Iterator[Chained]:
    """A script through a chain of these doors, in this order."""
    script = folder / "film.fountain"
    script.write_text(text, encoding="utf-8")
    entries: list[Entry] = []
    with ExitStack() as stack, pytest.MonkeyPatch.context() as environment:
        servers = {name: stack.enter_context(emulator(door(name), faults=script, watch=entries.append)) for name, script in faults.items()}
        for name, server in servers.items():
            for variable, value in variables(name, server.url).items():
                environment.setenv(variable, value)
        project = create(folder / "film", script, Options(painter=",".join(faults)))
        asyncio.run(whole(project))
        yield Chained(project, servers, entries)


async def whole(project: Project) -> None:
    tools = services(project, retry_delay=0.0)
    try:
        await run(tools, yes=True)
    finally:
        await tools.close()


def takes(project: Project) -> list[Take]:
    return [take for _, panel in project.board.everything() for take in project.takes(panel.id)]


@pytest.fixture(scope="module")
def steep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chained]:
    failing = {"openrouter": 0.64, "lumenfall": 0.33, "replicate": 0.07}
    faults = {name: share(rate) for name, rate in failing.items()}
    yield from painted(tmp_path_factory.mktemp("steep"), SAMPLE.read_text(encoding="utf-8").partition(END)[0], faults)


def test_every_panel_comes_and_nothing_is_accepted_twice(steep: Chained) -> None:
    assert status_of(steep.project).missing == ()
    billed = [entry for entry in steep.entries if entry.usd]
    assert len(billed) == len(takes(steep.project))
    assert sum(server.counts[kind] for server in steep.servers.values() for kind in HONEST) > 2


def test_takes_name_their_door_and_the_bill_agrees_with_the_doors(steep: Chained) -> None:
    doors = {take.door for take in takes(steep.project)}
    assert doors <= set(steep.servers)
    assert sum(bool(server.requests) for server in steep.servers.values()) > 1
    billed = sum(server.billed for server in steep.servers.values())
    assert sum(take.cost for take in takes(steep.project)) == pytest.approx(billed, abs=0.001 * len(takes(steep.project)))
    assert steep.project.ledger().spent >= billed - 0.001 * len(takes(steep.project))


def test_the_diary_agrees_with_what_the_doors_have_seen(steep: Chained) -> None:
    for name, server in steep.servers.items():
        tried = [line for line in BoardDiary(steep.project.folder).read() if line.door == name]
        assert len(tried) == len(server.requests)
        assert sum(line.kind == "painted" for line in tried) == server.counts["answered"]


def test_a_door_with_a_short_prompt_gets_one(steep: Chained) -> None:
    asked = steep.servers["lumenfall"].requests
    assert asked
    assert all(len(request.prompt) <= PROMPT for request in asked)


@pytest.mark.long
def test_a_queue_whose_answers_get_lost_has_accepted_nothing_twice(tmp_path: Path) -> None:
    faults = {"replicate": at_random(0.5, seed="lost", kinds=LOST), "lumenfall": share(0.33)}
    for found in painted(tmp_path, SHORT, faults):
        assert status_of(found.project).missing == ()
        assert accepted_twice(found.servers["replicate"].desk) == ()
        assert sum(bool(entry.usd) for entry in found.entries) == len(takes(found.project))
