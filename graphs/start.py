"""Starting a run: its services, its checkpoints in the board folder, and its one question."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.types import Command

from storyboard.events import Listener, nothing
from storyboard.graphs.batching import FIRST_LOOK, Collector
from storyboard.graphs.pace import Pace
from storyboard.graphs.panel import keep
from storyboard.graphs.run import build
from storyboard.graphs.state import Outcome, RunState, Services
from storyboard.model.errors import BudgetReached, DiskProblem, InputError, StoryboardError
from storyboard.painters.registry import check, hired, named, terms
from storyboard.ports import InBatches, Misconfigured, Painter, ShotPlanner
from storyboard.project.batches import opened
from storyboard.project.folder import Project
from storyboard.project.ledger import Ledger
from storyboard.project.quote import Quote
from storyboard.shots.rules import RulesPlanner

PLANNERS: dict[str, Callable[[], ShotPlanner]] = {"rules": RulesPlanner}
"""Shot planners by name."""

THREAD = "run"
"""LangGraph's name for the board's one run."""


def planner(name: str) -> ShotPlanner:
    """The shot planner with that name.

    Raises:
        InputError: there is none; the message lists those there are.
    """
    if name not in PLANNERS:
        raise InputError(f"There is no shot planner {name!r}. Known: {', '.join(sorted(PLANNERS))}.")
    return PLANNERS[name]()


def services(
    project: Project,
    *,
    painter: str | Painter = "",
    tier: str = "",
    emit: Listener = nothing,
    in_flight: int | None = None,
    retry_delay: float = 1.0,
    first_look: float = FIRST_LOOK,
) -> Services:
    """What a run on this board works with.

    Args:
        project: the board.
        painter: a known painter's name or any Painter; empty for the board's own.
        tier: how urgently the provider serves, for painters by name; empty for the board's own.
        emit: told every event.
        in_flight: pictures asked for at once; by default as many as the painter serves side by side.
        retry_delay: seconds before a second try at the same request.
        first_look: seconds until a batch job is looked at for the first time.

    Raises:
        Misconfigured: the painter has no key.
        InputError: it is unknown, or does not paint pictures of the board's size.
    """
    options = project.header.options
    chosen = painter or options.painter
    hand = hired(options, painter, tier)
    check(hand)
    abilities = terms(hand, options)
    if options.size not in abilities.sizes:
        raise InputError(f"{chosen} does not paint pictures of {options.size}. It paints: {', '.join(abilities.sizes)}.")
    ledger = project.ledger()
    made = Services(
        project=project,
        painter=hand,
        abilities=abilities,
        planner=planner(options.shots),
        ledger=ledger,
        slots=asyncio.Semaphore(in_flight or abilities.at_once),
        pace=Pace(abilities.per_minute) if abilities.limited else None,
        emit=emit,
        painter_name=named(chosen),
        now=now,
        batch=_collector(project, hand, named(chosen), ledger, emit, first_look),
        retry_delay=retry_delay,
    )
    if made.batch is not None:
        made.batch.keep = partial(keep, made)
    return made


def _collector(project: Project, painter: Painter, name: str, ledger: Ledger, emit: Listener, first_look: float) -> Collector | None:
    """What collects batch jobs, where the painter is to work by them or an earlier run has left some."""
    way = painter.batches if isinstance(painter, InBatches) else None
    records = opened(project.folder, name) if way is not None else ()
    if way is None or not (way.always or records):
        return None
    return Collector(way, project, name, records, ledger, emit, first_look=first_look)


def now() -> str:
    """The time in UTC; SOURCE_DATE_EPOCH (reproducible-builds.org) stands in where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.isoformat(timespec="seconds")


async def run(
    services: Services,
    *,
    only: Collection[str] | None = None,
    sheets_only: bool = False,
    yes: bool = False,
    confirm: Callable[[Quote], bool] | None = None,
) -> dict[str, Outcome]:
    """Runs the graph to its end; returns what became of every panel it touched.

    Args:
        services: the board and what works on it.
        only: ids of the panels to paint; None for all that lack their take.
        sheets_only: whether to stop once the reference sheets are painted.
        yes: whether spending needs no question.
        confirm: asked before money is spent.

    Raises:
        InputError: it would cost money, and nobody is there to say yes.
    """
    config: RunnableConfig = {"configurable": {"thread_id": THREAD}}
    begin = RunState(folder=str(services.project.folder), only=None if only is None else list(only), sheets_only=sheets_only, yes=yes)
    async with _saver(services.project) as saver:
        graph = build().compile(checkpointer=saver)
        output = await graph.ainvoke(begin, config, context=services, version="v2")
        while output.interrupts:
            question = output.interrupts[0]
            answer = {"go_on": agreed(Quote.model_validate(question.value), confirm)}
            output = await graph.ainvoke(Command(resume={question.id: answer}), config, context=services, version="v2")
        return output.value.get("outcomes") or {}


def agreed(quote: Quote, confirm: Callable[[Quote], bool] | None) -> bool:
    """Whether somebody says yes to a quote.

    Raises:
        InputError: nobody is there to answer.
    """
    if confirm is None:
        raise InputError(
            f"Painting {quote.pictures} panels with {quote.painter} costs ${quote.low:.2f} to ${quote.high:.2f}. "
            "Say --yes to go on, or run it in a terminal."
        )
    return confirm(quote)


FAILURES: dict[str, type[StoryboardError]] = {"budget": BudgetReached, "configuration": Misconfigured, "fault": StoryboardError}
"""Outcomes that end a run with an error once its board is published."""


def raise_for(outcomes: Mapping[str, Outcome]) -> None:
    """Raises what ended a run, if anything did."""
    for kind, failure in FAILURES.items():
        for outcome in outcomes.values():
            if outcome["kind"] == kind:
                raise failure(outcome["message"])


@asynccontextmanager
async def _saver(project: Project) -> AsyncGenerator[AsyncSqliteSaver]:
    """The folder's checkpoints, without those of earlier runs: what counts is in the folder itself.

    Raises:
        DiskProblem: they cannot be written.
    """
    file = project.folder / "checkpoints.sqlite"
    try:
        async with AsyncSqliteSaver.from_conn_string(str(file)) as saver:
            await saver.setup()
            await saver.adelete_thread(THREAD)
            yield saver
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error) or "malformed" in str(error):
            raise InputError(f"{file} is damaged. It holds nothing that is needed: delete it and run `storyboard resume`.") from error
        raise DiskProblem(
            f"Could not write {file}: {error}. Free some space (the file itself may be deleted), then run `storyboard resume`."
        ) from error
