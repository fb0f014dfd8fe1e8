"""SIGKILL at every step of a batch job, against the emulator: no request of a job that was made is ever sent a second time."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys

import pytest

from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.painters.gemini.painter import GeminiPainter
from storyboard.project.batches import opened
from storyboard.project.folder import Project
from storyboard.testing.gemini import Emulator, Fault, Received, emulator

PROGRAM = """
import asyncio, sys, time
from pathlib import Path
from storyboard.events import PanelPainted
from storyboard.graphs.start import run, services
from storyboard.painters.gemini.batch import GeminiBatches
from storyboard.painters.gemini.painter import GeminiPainter
from storyboard.project.folder import Project

folder, url, moment = sys.argv[1:]
jobs = 0

def reached(name):
    if name == moment:
        print("HERE", flush=True)
        time.sleep(60)

submit, collect = GeminiBatches.submit, GeminiBatches.collect

async def submitted(self, requests, name):
    global jobs
    jobs += 1
    reached("before")
    job = await submit(self, requests, name)
    reached("after")
    if jobs == 3:
        reached("again")
    return job

async def collected(self, job, requests):
    reached("polling")
    answers = await collect(self, job, requests)
    if answers is not None:
        reached("answered")
    return answers

def told(event):
    if isinstance(event, PanelPainted) and event.done == 3:
        reached("storing")

GeminiBatches.submit, GeminiBatches.collect = submitted, collected

async def go():
    painter = GeminiPainter(tier="batch", key="any", base_url=url)
    tools = services(Project(Path(folder)), painter=painter, emit=told, retry_delay=0.0, first_look=0.01)
    try:
        return await run(tools, yes=True)
    finally:
        await tools.close()
        await tools.painter.close()

asyncio.run(go())
"""


def kill(project: Project, server: Emulator, moment: str) -> None:
    """Runs a board by batch jobs in a process of its own, and kills it when it reaches the moment."""
    command = [sys.executable, "-c", PROGRAM, str(project.folder), server.url, moment]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "HERE"
        running.kill()


def finish(project: Project, server: Emulator, tier: str = "batch") -> dict[str, str]:
    """Runs a board to its end; what became of each panel."""

    async def go() -> dict[str, Outcome]:
        painter = GeminiPainter(tier=tier, key="any", base_url=server.url)
        tools = services(project, painter=painter, retry_delay=0.0, first_look=0.01)
        try:
            return await run(tools, yes=True)
        finally:
            await tools.close()
            await tools.painter.close()

    return {panel: outcome["kind"] for panel, outcome in asyncio.run(go()).items()}


def most_sent(server: Emulator) -> int:
    """How often the request came that came most often."""
    return max(server.repeats.values(), default=0)


def complete(project: Project, server: Emulator) -> None:
    """Everything is painted, once, and booked as it was billed."""
    takes = [take for panel in (project.folder / "takes").iterdir() for take in project.takes(panel.name)]
    assert len({take.key for take in takes}) == len(takes)
    assert all(panel.take for _, panel in project.board.everything())
    assert most_sent(server) == 1, "a request was sent twice"
    assert sum(take.cost for take in takes) == pytest.approx(server.billed)
    assert project.ledger().spent == pytest.approx(server.billed)
    assert opened(project.folder) == ()


MORE = "STORYBOARD_KILLS" in os.environ
"""Whether every moment is tried, not every other one."""


@pytest.mark.long
def test_killed_at_every_step_no_request_is_sent_twice(project: Project) -> None:
    with emulator() as server:
        moments = (("before", 0), ("after", 1), ("polling", 1), ("answered", 1), ("storing", 5))
        for moment, sent in moments if MORE else moments[1::2]:
            kill(project, server, moment)
            assert len(server.requests) == sent
            assert most_sent(server) <= 1
        assert set(finish(project, server).values()) <= {"painted", "reused"}
        complete(project, server)


@pytest.mark.long
def test_what_an_earlier_run_left_is_collected_whatever_the_tier_now(project: Project) -> None:
    with emulator() as server:
        kill(project, server, "polling")
        (sent,) = server.requests
        finish(project, server, tier="standard")
        assert [request.digest for request in server.requests if request.batch] == [sent.digest]
        complete(project, server)


@pytest.mark.long
def test_what_failed_in_a_job_is_known_after_a_kill(project: Project) -> None:
    def fault(request: Received) -> Fault | None:
        if "HARBOUR" in request.prompt.upper():
            return Fault.IMAGE_SAFETY
        return Fault.OVERLOADED if request.occurrence == 1 else None

    with emulator(faults=fault) as server:
        kill(project, server, "again")
        outcomes = finish(project, server)
        assert set(outcomes.values()) == {"painted", "refused"}
        refused = [request for request in server.requests if "HARBOUR" in request.prompt.upper()]
        assert len({request.digest for request in refused}) == len(refused), "a refused request was sent again unchanged"
        assert most_sent(server) == 2
        assert opened(project.folder) == ()


INTERRUPTED = """
import signal, sys
import storyboard
from storyboard.events import Notice, Waiting
from storyboard.painters.gemini.painter import GeminiPainter

def listen(event):
    if isinstance(event, Waiting):
        signal.raise_signal(signal.SIGINT)
    if isinstance(event, Notice):
        print(event.message)

painter = GeminiPainter(tier="batch", key="any", base_url=sys.argv[2])
try:
    storyboard.resume(sys.argv[1], painter=painter, yes=True, on_event=listen)
except storyboard.Interrupted as stopped:
    print(stopped.exit_code, stopped)
"""


@pytest.mark.long
def test_ctrl_c_says_that_the_job_goes_on_and_how_to_collect_it(project: Project) -> None:
    with emulator() as server:
        command = [sys.executable, "-c", INTERRUPTED, str(project.folder), server.url]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        lines = done.stdout.splitlines()
        collects = f"`storyboard resume {project.folder}` collects what they bring; nothing is paid twice."
        assert lines == [
            f"Going on at GeminiPainter without this run: 1 batch job with 1 picture. {collects}",
            f"130 Stopped. What is painted is kept; go on with: storyboard resume {project.folder}",
        ], done.stderr
        assert done.stderr == ""
        finish(project, server)
        complete(project, server)
