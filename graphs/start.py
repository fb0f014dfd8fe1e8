"""Starting a run: its services, its checkpoints in the board folder, and its one question."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.types import Command

from storyboard.events import Event
from storyboard.graphs.run import build
from storyboard.graphs.state import Outcome, RunState, Services, nothing
from storyboard.model.errors import DiskProblem, InputError
from storyboard.painters.registry import load
from storyboard.ports import Painter, ShotPlanner
from storyboard.project.folder import Job, Project
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
    budget: float | None = None,
    emit: Callable[[Event], None] = nothing,
    in_flight: int | None = None,
    retry_delay: float = 1.0,
) -> Services:
    """What a run on this board works with.

    Args:
        project: the board.
        painter: a known painter's name or any Painter; empty for the board's own.
        budget: USD the board may have cost in all once this run ends.
        emit: told every event.
        in_flight: pictures asked for at once; by default as many as the painter serves side by side.
        retry_delay: seconds before a second try at the same request.
    """
    options = project.header.options
    chosen = painter or options.painter
    hand = load(chosen) if isinstance(chosen, str) else chosen
    return Services(
        project=project,
        painter=hand,
        planner=planner(options.shots),
        ledger=project.ledger(budget),
        slots=asyncio.Semaphore(in_flight or hand.abilities.at_once),
        emit=emit,
        painter_name=chosen if isinstance(chosen, str) else type(chosen).__name__,
        now=now,
        retry_delay=retry_delay,
    )


def now() -> str:
    """The time in UTC; SOURCE_DATE_EPOCH (reproducible-builds.org) stands in where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.isoformat(timespec="seconds")


async def run(services: Services, job: Job, confirm: Callable[[Quote], bool] | None = None) -> dict[str, Outcome]:
    """Runs a job to its end; returns what became of every panel it touched.

    Raises:
        InputError: it would cost money, and nobody is there to say yes.
    """
    config: RunnableConfig = {"configurable": {"thread_id": THREAD}}
    begin = RunState(folder=str(services.project.folder), only=list(job.only) if job.only is not None else None, yes=job.yes)
    async with _saver(services.project) as saver:
        graph = build().compile(checkpointer=saver)
        output = await graph.ainvoke(begin, config, context=services, version="v2")
        while output.interrupts:
            question = output.interrupts[0]
            answer = {"go_on": _answer(Quote.model_validate(question.value), confirm)}
            output = await graph.ainvoke(Command(resume={question.id: answer}), config, context=services, version="v2")
        return output.value.get("outcomes", {})


def _answer(quote: Quote, confirm: Callable[[Quote], bool] | None) -> bool:
    if confirm is None:
        raise InputError(
            f"Painting {quote.pictures} panels with {quote.painter} costs ${quote.low:.2f} to ${quote.high:.2f}. "
            "Say --yes to go on, or run it in a terminal."
        )
    return confirm(quote)


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
    except sqlite3.Error as error:
        raise DiskProblem(
            f"Could not write {file}: {error}. Free some space (the file itself may be deleted), then run `storyboard resume`."
        ) from error
