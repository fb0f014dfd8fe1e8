"""A sample painted through CometAPI, Replicate and fal by the real run, each against its emulator, with one call in four going wrong."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.model.board import Options
from storyboard.model.takes import Take
from storyboard.painters.cometapi import CometPainter
from storyboard.painters.fal import FalPainter
from storyboard.painters.replicate import ReplicatePainter
from storyboard.ports import Painter
from storyboard.project.create import create
from storyboard.project.edits import asked_again, wished
from storyboard.project.folder import Project
from storyboard.references.sheets import is_sheet
from storyboard.testing.doors import PASSING, Asked, Door, Emulator, Mishap, Script, emulator
from storyboard.testing.doors.cometapi import COMETAPI
from storyboard.testing.doors.fal import fal
from storyboard.testing.doors.jobs import accepted_twice
from storyboard.testing.doors.replicate import replicate

SAMPLE = Path(__file__).parents[2] / "samples" / "the-last-ferry.fountain"
SHEETS, PANELS = 1, 3
"""Reference sheets and panels of the sample that are painted through each door."""


class Way(NamedTuple):
    """A door, and a painter that goes through it."""

    door: Door
    painter: Callable[[str], Painter]


def comet(url: str) -> Painter:
    return CometPainter(key="a-key", base_url=url, per_minute=60_000)


def at_replicate(url: str) -> Painter:
    return ReplicatePainter(key="a-key", base_url=url, interval=0.001)


def at_fal(url: str) -> Painter:
    return FalPainter(key="a-key", base_url=url, interval=0.001, sure=0.0)


WAYS = {"cometapi": Way(COMETAPI, comet), "replicate": Way(replicate(looks=1), at_replicate), "fal": Way(fal(looks=1), at_fal)}
QUEUED = ("replicate", "fal")
LASTING = tuple(kind for kind in PASSING if kind is not Mishap.RATE_LIMITED)
"""What passes without a wait of a second."""

LOST = (Mishap.DROPPED_PAINTED, Mishap.TRUNCATED, Mishap.DROPPED, Mishap.WRONG_JSON, Mishap.CUT_JSON, Mishap.OVERLOADED)
"""Mishaps of a submission after which the painter cannot know by itself whether it was taken on."""


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board of the sample whose shots are planned."""
    project = create(tmp_path_factory.mktemp("sample") / "board", SAMPLE, Options())
    ran(project, ReplicatePainter(key="a-key"), ())
    return project.folder


def ran(project: Project, painter: Painter, only: Sequence[str]) -> dict[str, Outcome]:
    async def whole() -> dict[str, Outcome]:
        tools = services(project, painter=painter, retry_delay=0.0)
        try:
            return await run(tools, only=only, yes=True)
        finally:
            await tools.close()
            await tools.painter.close()

    return asyncio.run(whole())


def painted(planned: Path, folder: Path, way: Way, server: Emulator) -> tuple[Project, dict[str, Outcome]]:
    """Some panels of the sample, and the reference sheets they are painted from."""
    shutil.copytree(planned, folder / "board")
    project = Project(folder / "board")
    sheets = [panel.id for _, panel in project.board.everything() if is_sheet(panel)]
    only = [*sheets[:SHEETS], *[panel.id for _, panel in project.board.panels()][:PANELS]]
    outcomes = ran(project, way.painter(server.url), only)
    assert set(outcomes) == set(only)
    return project, outcomes


def every(nth: int, kinds: Sequence[Mishap]) -> Script:
    """Every nth request meets a mishap, each time another."""
    return lambda received: kinds[received.number // nth % len(kinds)] if received.number % nth == 1 % nth else None


def takes(project: Project) -> list[Take]:
    return [take for _, panel in project.board.everything() for take in project.takes(panel.id)]


@pytest.mark.parametrize("name", WAYS)
def test_one_call_in_four_fails_and_every_panel_is_painted(name: str, planned: Path, tmp_path: Path) -> None:
    with emulator(WAYS[name].door, faults=every(4, LASTING[len(name) :])) as server:
        project, outcomes = painted(planned, tmp_path, WAYS[name], server)
        assert sum(server.counts[kind] for kind in LASTING) >= len(server.requests) / 4
        assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
        assert project.ledger().spent >= server.billed - 0.001 * len(server.requests), "never less than was billed"
    assert any(take.references for take in takes(project)), "no picture went along"


@pytest.mark.parametrize("name", QUEUED)
def test_what_was_taken_on_is_never_submitted_again_and_the_bill_is_exact(name: str, planned: Path, tmp_path: Path) -> None:
    def looking(asked: Asked, _: int) -> Mishap | None:
        """Looking and fetching go wrong too: one call in four, by its address and how often it was called."""
        return Mishap.BAD_GATEWAY if next(turns) % 4 == 0 and "by-endpoint" not in asked.path else None

    turns = itertools.count()
    with emulator(WAYS[name].door, faults=every(2, LOST), look_faults=looking) as server:
        project, outcomes = painted(planned, tmp_path, WAYS[name], server)
        assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
        assert all(server.counts[kind] for kind in LOST[:2])
        assert not accepted_twice(server.desk)
        assert project.ledger().spent == pytest.approx(server.billed)
        assert sum(take.cost for take in takes(project)) == pytest.approx(server.billed)
        assert not list((project.folder / "accepted").glob("*")), "nothing is waited for any more"


@pytest.mark.parametrize("how", ["another painter", "other words"])
def test_what_was_accepted_stays_on_the_bill_where_the_next_run_asks_for_something_else(how: str, planned: Path, tmp_path: Path) -> None:
    shutil.copytree(planned, tmp_path / "board")
    project = Project(tmp_path / "board")
    panel = next(panel.id for _, panel in project.board.panels())
    with emulator(fal(looks=1_000_000)) as slow, emulator(replicate(looks=1)) as other, emulator(fal(looks=1)) as quick:
        impatient = FalPainter(key="a-key", base_url=slow.url, interval=0.001, patience=0.0, sure=0.0)
        assert ran(project, impatient, [panel])[panel]["kind"] == "later"
        assert slow.billed > 0
        assert project.ledger().spent == pytest.approx(slow.billed)
        if how == "other words":
            wished(project, project.board, [panel], "closer", [panel], lambda now: asked_again(project, now, [panel]))
        painter = at_replicate(other.url) if how == "another painter" else at_fal(quick.url)
        assert ran(project, painter, [panel])[panel]["kind"] == "painted"
        assert project.ledger().spent == pytest.approx(slow.billed + other.billed + quick.billed)
