"""What painting with Gemini costs in time and money, with the real graph. Usage: python benchmarks/bench_gemini.py [wire|pace|cost ...]

`wire`: CPU around each picture. Graph and google-genai against the emulator (a process of its own, no latency), beside a bare
loop that sends the very same requests through google-genai and throws the answers away.

`pace`: the graph on the virtual clock (`storyboard.testing.clock`), with a painter that takes as long and fails as often as
measured. Without a checkpointer: SQLite's thread is none of the loop's, which would not wait for it.

`cost`: dollars for each accepted picture, from the ledger, as calls fail.
"""

from __future__ import annotations

import asyncio
import itertools
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple, cast

from storyboard.events import Entered, Event, Quoted
from storyboard.graphs import run as run_graph
from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome, RunState
from storyboard.model.board import Board, Options
from storyboard.painters.gemini.models import find, table
from storyboard.painters.gemini.painter import GeminiPainter
from storyboard.painters.gemini.request import Sent, build, config, contents
from storyboard.ports import Abilities, Painting, PaintRequest, TryLater
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.project.work import chains
from storyboard.testing import clock
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import feature
from storyboard.testing.traffic import Foresight, Job, Provider, bucket, drawn, least, sent

ROUNDS = 3
PRICE, WORST = 0.134, 0.53
"""USD: a 1K picture, and the dear end of its quote."""
MEAN = 21.5
"""Seconds a picture takes on average."""
SHIPPED = find("", table())[0].at_once
"""Requests the painter `gemini` has in flight at most."""
COLUMNS = 60


def planned(folder: Path, pages: int) -> Project:
    """A board that only lacks its pictures."""
    file = folder / "film.fountain"
    file.write_text(feature(pages), encoding="utf-8")
    project = create(folder / "board", file, Options())
    asyncio.run(run(services(project, painter=InstantPainter()), only=()))
    return project


def trimmed(project: Project, panels: int) -> None:
    """Leaves out all panels after the first so many."""
    board = project.board
    kept = {panel.id for _, panel in itertools.islice(board.panels(), panels)}
    if len(kept) < panels:
        raise SystemExit(f"The script has {len(kept)} panels, {panels} are needed: more pages.")
    project.save(_without(board, kept))


def _without(board: Board, kept: set[str]) -> Board:
    scenes = tuple(
        scene.model_copy(
            update={"panels": tuple(panel.model_copy(update={"omitted": panel.id not in kept}) for panel in scene.panels)},
        )
        for scene in board.scenes
    )
    return board.model_copy(update={"scenes": scenes})


# --- wire


class Recording(GeminiPainter):
    """The painter `gemini`, writing down what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[PaintRequest] = []

    async def paint(self, request: PaintRequest) -> Painting:
        self.asked.append(request)
        return await super().paint(request)


@contextmanager
def emulating() -> Generator[str]:
    """The address of an emulator in another process."""
    command = [sys.executable, "-m", "storyboard", "emulate"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        found = next(hit for line in running.stdout or () if (hit := re.search(r"http://127\.0\.0\.1:\d+", line)))
        try:
            yield found[0]
        finally:
            running.kill()


def graph_seconds(project: Project, painter: GeminiPainter) -> tuple[float, int]:
    """Seconds from quote to publishing, and how many pictures were painted."""
    marks: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, Quoted) or (isinstance(event, Entered) and event.name == "publish"):
            marks.append(time.perf_counter())

    async def whole() -> dict[str, Outcome]:
        tools = services(project, painter=painter, emit=listen)
        try:
            return await run(tools, yes=True)
        finally:
            await tools.close()

    outcomes = asyncio.run(whole())
    if {outcome["kind"] for outcome in outcomes.values()} != {"painted"}:
        raise SystemExit("Not every panel was painted.")
    return marks[-1] - marks[0], len(outcomes)


def bare_seconds(painter: GeminiPainter, requests: Sequence[Sent], url: str) -> float:
    """Seconds google-genai takes for the same requests, as many at once."""
    from google.genai import Client
    from google.genai.types import HttpOptions

    async def whole() -> float:
        client, free = Client(api_key="any", http_options=HttpOptions(base_url=url, api_version="v1beta")), asyncio.Semaphore(SHIPPED)

        async def ask(sent: Sent) -> None:
            async with free:
                await client.aio.models.generate_content(model=painter.model.id, contents=contents(sent), config=config(sent))

        began = time.perf_counter()
        await asyncio.gather(*map(ask, requests))
        return time.perf_counter() - began

    return asyncio.run(whole())


def wire() -> None:
    rows: list[tuple[float, float]] = []
    with emulating() as url:
        os.environ |= {"GOOGLE_GEMINI_BASE_URL": url, "GEMINI_API_KEY": "any", "GEMINI_PER_MINUTE": "60000"}
        count = 0
        for _ in range(ROUNDS + 1):
            with tempfile.TemporaryDirectory() as folder:
                painter, project = Recording(), planned(Path(folder), 1)
                seconds, count = graph_seconds(project, painter)
                requests = [build(request, painter.model, tier=painter.tier) for request in painter.asked]
                rows.append((1000 * seconds / count, 1000 * bare_seconds(painter, requests, url) / count))
    graph, bare = (statistics.median(column) for column in zip(*rows[1:], strict=True))
    print(f"wire: {count} pictures, no latency, median of {ROUNDS} rounds after one that fills the emulator's cache")
    print(f"  graph, sketch for layout, google-genai, inspection, take and ledger on disk  {graph:7.1f} ms a picture")
    print(f"  google-genai alone                                                           {bare:7.1f} ms a picture")
    share = (graph - bare) / MEAN / 1000
    print(f"  overhead {graph - bare:.1f} ms a picture; {graph / bare:.2f} times the bare loop; {share:.2%} of a picture's {MEAN} s")


# --- pace


class Busy(InstantPainter):
    """Takes as long as the calls drawn for each panel; those before its last bring no picture.

    Args:
        jobs: calls, given to panels in the order they come.
        provider: its rate limit.
        told: the rate limit it tells of, None where it does not know.
        lost: USD that a call without a picture costs; None where nobody can know.
    """

    def __init__(self, jobs: Sequence[Job], provider: Provider, told: float | None, lost: float | None = 0.0) -> None:
        able = Abilities(price=(PRICE, WORST), limited=True, per_minute=told, at_once=SHIPPED)
        super().__init__(PRICE, able)
        self._jobs, self._calls, self.provider, self._lost = iter(jobs), dict[str, list[float]](), provider, lost
        self.given: dict[str, Job] = {}
        """The calls of each panel."""
        self.changes: list[tuple[float, int]] = []
        """When the number of requests in flight changed, and by how many."""

    async def paint(self, request: PaintRequest) -> Painting:
        if request.panel.id not in self._calls:
            self.given[request.panel.id] = job = next(self._jobs)
            self._calls[request.panel.id] = list(job)
        calls = self._calls[request.panel.id]
        self.changes.append((asyncio.get_running_loop().time(), 1))
        try:
            await self.provider.call(calls[0])
        finally:
            self.changes.append((asyncio.get_running_loop().time(), -1))
        if len(calls) > 1:
            calls.pop(0)
            raise TryLater("no picture came", cost=self._lost)
        return await super().paint(request)


class Ran(NamedTuple):
    """What came of one run on the virtual clock."""

    seconds: float
    outcomes: dict[str, Outcome]
    painter: Busy
    booked: float
    setups: list[Job]
    """The calls of each setup, whose panels are painted in order: nobody can send the next before the last has come."""


def clocked(pages: int, panels: int, make: Callable[[], Busy], in_flight: int) -> Ran:
    """The whole graph on a board of so many panels; time stops with the last panel, before the PDF."""
    with tempfile.TemporaryDirectory() as folder:
        project = planned(Path(folder), pages)
        trimmed(project, panels)
        painter, orders = make(), chains(project, None, frozenset(), 10_000)
        ended: list[float] = []

        def listen(event: Event) -> None:
            if isinstance(event, Entered) and event.name == "publish":
                ended.append(asyncio.get_running_loop().time())

        tools = services(project, painter=painter, emit=listen, in_flight=in_flight)

        async def whole() -> dict[str, Outcome]:
            graph = run_graph.build().compile()
            state = await graph.ainvoke(RunState(folder=str(project.folder), yes=True), context=tools)
            await tools.close()
            return cast("dict[str, Outcome]", state["outcomes"])

        outcomes = clock.run(whole())
        setups = [tuple(itertools.chain.from_iterable(painter.given[id] for id in order)) for order in orders]
        return Ran(ended[-1], outcomes, painter, tools.ledger.spent, setups)


class Case(NamedTuple):
    label: str
    panels: int
    per_minute: int
    """The provider's limit."""
    told: int | None
    """The limit the painter tells of; None where it knows none."""
    in_flight: int | None = None
    """None: as many as the rate can keep busy, and a third more."""


CASES = (
    Case("300 panels,  60/min", 300, 60, 60),
    Case("300 panels, 150/min", 300, 150, 150),
    Case("1000 panels,  60/min", 1000, 60, 60),
    Case("1000 panels, 150/min", 1000, 150, 150),
    Case("300 panels,  60/min, as shipped", 300, 60, 60, SHIPPED),
    Case("300 panels, 150/min, as shipped", 300, 150, 150, SHIPPED),
    Case("300 panels, 150/min, unknown", 300, 150, None),
    Case("300 panels,  60/min, 150 believed", 300, 60, 150),
)


def measured(case: Case) -> tuple[str, Ran]:
    slots = case.in_flight or math.ceil(case.per_minute * 1.3 * MEAN / 60)
    room = max(1, case.per_minute // 10)
    jobs, provider = drawn("bench", case.panels, 0.07), Provider(bucket(case.per_minute, room))
    ran = clocked(pages(case.panels), case.panels, lambda: Busy(jobs, provider, case.told), slots)
    painted = sum(outcome["kind"] == "painted" for outcome in ran.outcomes.values())
    bound = least(jobs, per_minute=case.per_minute, burst=room, slots=slots)
    best = clock.run(sent(ran.setups, Provider(bucket(case.per_minute, room)), Foresight(bucket(case.per_minute, room)), slots))
    row = (
        f"  {case.label:35} {painted:5}/{case.panels:<5} {slots:6} {ran.seconds / 60:8.2f} {ran.seconds / bound:8.3f} "
        f"{ran.seconds / best:11.3f} {len(provider.refused):6} {provider.share:7.2%} {provider.most:9}"
    )
    return row, ran


def pages(panels: int) -> int:
    """Pages of script that surely have so many panels."""
    return panels // 9 + 2


def pace() -> None:
    print("pace: median 19.6 s, 95th percentile 35.6 s, 7 % of calls bring nothing; virtual minutes; a setup's panels are painted in order")
    print("  x least: against what nobody can beat even knowing each latency beforehand (longest first, no order within setups)")
    print("  x foresight: against the same setups in the same order, with turns given the very moment the provider has room")
    head = f"{'painted':>11} {'slots':>6} {'minutes':>8} {'x least':>8} {'x foresight':>11} {'429s':>6} {'share':>7} {'in flight':>9}"
    print(f"  {'':35} {head}")
    drawings: list[str] = []
    for case in CASES:
        row, ran = measured(case)
        print(row, flush=True)
        drawings.append(f"  {case.label}, {len(ran.setups)} setups\n{drawing(ran.painter.changes, ran.seconds)}")
    print("requests in flight over time (each column a sixtieth of the run):", *drawings, sep="\n")


def drawing(changes: Sequence[tuple[float, int]], seconds: float) -> str:
    """Requests in flight in each sixtieth of the time, on average, as bars of eight steps."""
    levels = [level / (seconds / COLUMNS) for level in _areas(changes, seconds / COLUMNS)]
    most = max(levels)
    bars = "".join(" ▁▂▃▄▅▆▇█"[round(8 * level / most)] for level in levels)
    return f"  |{bars}| {most:.0f} at most"


def _areas(changes: Sequence[tuple[float, int]], width: float) -> list[float]:
    """Seconds spent in flight, in each column."""
    areas, level = [0.0] * COLUMNS, 0
    for (begin, change), (end, _) in itertools.pairwise(sorted(changes)):
        level += change
        for column in range(int(begin / width), min(int(end / width) + 1, COLUMNS)):
            areas[column] += level * max(min(end, (column + 1) * width) - max(begin, column * width), 0.0)
    return areas


# --- cost


def cost() -> None:
    print(f"cost: 300 panels at 150/min; a picture ${PRICE}, a call nobody knows the price of booked at ${WORST}; USD an accepted picture")
    print(f"  {'calls that bring nothing':26} {'accepted':>9} {'calls each':>11} {'free':>8} {'billed':>8} {'unknown':>8}")
    for failing in (0.0, 0.07, 0.33, 0.64):
        jobs = drawn("cost", 300, failing)
        each: list[float] = []
        accepted = calls = 0
        for lost in (0.0, PRICE, None):
            ran = clocked(pages(300), 300, partial(Busy, jobs, Provider(bucket(150, 15)), 150, lost), 70)
            accepted = sum(outcome["kind"] == "painted" for outcome in ran.outcomes.values())
            calls = len(ran.painter.provider.taken)
            each.append(ran.booked / accepted)
        print(f"  {failing:26.0%} {accepted:5}/300 {calls / accepted:11.2f} " + " ".join(f"{usd:8.3f}" for usd in each), flush=True)


PARTS = {"wire": wire, "pace": pace, "cost": cost}


if __name__ == "__main__":
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()
