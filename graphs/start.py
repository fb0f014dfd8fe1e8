"""Starting a run: its services, its checkpoints in the board folder, and its one question."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import aiosqlite
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.types import Command

from storyboard.events import Listener, nothing
from storyboard.graphs.batching import FIRST_LOOK, Collector
from storyboard.graphs.booked import Booked
from storyboard.graphs.pace import Pace
from storyboard.graphs.panel import keep
from storyboard.graphs.run import compiled
from storyboard.graphs.state import Outcome, RunState, Services
from storyboard.inspection import eyes
from storyboard.model.board import Options, Progress
from storyboard.model.errors import BudgetReached, DiskProblem, InputError, StoryboardError
from storyboard.model.wording import counted
from storyboard.painters.chain.diary import Learning
from storyboard.painters.edits import SKETCH
from storyboard.painters.registry import check, drafts, hired, named, signature, terms
from storyboard.ports import Abilities, Chained, InBatches, Misconfigured, Painter, Remembering, ShotPlanner, TextModel
from storyboard.project.answers import Replied, keep_reply
from storyboard.project.batches import opened
from storyboard.project.clock import now
from storyboard.project.doors import BoardDiary, BoardMemory
from storyboard.project.files import ELSEWHERE
from storyboard.project.folder import Project
from storyboard.project.ledger import Ledger
from storyboard.project.quote import Advise, Confirm, Quote, looked_at
from storyboard.project.settle import board_or_none
from storyboard.project.steps import PLAN, Reviewer, Stop, passed
from storyboard.shots.rules import RulesPlanner

PLANNERS: dict[str, Callable[[], ShotPlanner]] = {"rules": RulesPlanner}
"""Shot planners by name."""

THREAD = "run"
"""LangGraph's name for the board's one run."""


GIVEN = "given"
"""What a text model is called in a board's options that a program passed as an object."""


def director_of(name: str, given: object = None) -> TextModel | None:
    """The text model that plans; None where the rules do.

    Args:
        name: `rules`, or a known text model's name.
        given: any `TextModel` or LangChain chat model, which wins over the name.

    Raises:
        InputError: there is no such planner; the message lists those there are.
    """
    if given is None and name in PLANNERS:
        return None
    if given is None and name == GIVEN:
        raise InputError("The shots of this board were planned by a model that a program passed as `planner`; pass it again.")
    from storyboard.texts.registry import names, texts

    if given is not None:
        return texts(given)
    if name not in names():
        raise InputError(f"There is no shot planner {name!r}. Known: {', '.join(sorted((*PLANNERS, *names())))}.")
    return texts(name)


def named_or_given(model: object) -> TextModel | None:
    """The text model that is meant by a name, or that is one already; None where the rules are.

    Raises:
        InputError: there is no model of that name.
    """
    return director_of(model) if isinstance(model, str) else director_of("", model)


def services(
    project: Project,
    *,
    painter: str | Painter = "",
    planner: object = None,
    shots: str = "",
    tier: str = "",
    draft: bool | None = None,
    emit: Listener = nothing,
    in_flight: int | None = None,
    retry_delay: float = 1.0,
    first_look: float = FIRST_LOOK,
) -> Services:
    """What a run on this board works with.

    Args:
        project: the board.
        painter: a known painter's name or any Painter; empty for the board's own.
        planner: a text model or LangChain chat model that plans; None for the board's own.
        shots: who plans scenes anew, by name; empty for the board's own planner, where there is something to plan.
        tier: how urgently the provider serves, for painters by name; empty for the board's own.
        draft: whether drafts are painted; None for what the painter does on the board anyway.
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
    hand, name = hired(options, painter, tier, draft=draft), signature(chosen, draft=drafts(options, painter, draft))
    check(hand)
    abilities = terms(hand, options)
    sized(chosen, abilities, options)
    ledger = project.ledger()
    director = director_of(shots or options.shots, planner) if planner is not None or shots or _to_plan(project) else None
    made = Services(
        project=project,
        painter=hand,
        abilities=abilities,
        planner=PLANNERS.get(options.shots, RulesPlanner)(),
        texts=_booked(director, project, ledger, retry_delay, emit) if director is not None else None,
        eyes=_eyes(director, planner, project, ledger, retry_delay, emit) if name != SKETCH else None,
        ledger=ledger,
        slots=asyncio.Semaphore(in_flight or abilities.at_once),
        pace=Pace(abilities.per_minute) if abilities.limited else None,
        emit=emit,
        painter_name=name,
        now=now,
        memory=_memory(project, hand),
        batch=_collector(project, hand, name, ledger, emit, first_look),
        retry_delay=retry_delay,
        lent=(planner,) if isinstance(chosen, str) else (planner, hand),
    )
    if made.batch is not None:
        made.batch.keep = partial(keep, made)
    return made


def _memory(project: Project, painter: Painter) -> BoardMemory | None:
    """Where the painter writes down what was accepted, and a chain what it learns; None where it needs neither."""
    if isinstance(painter, Chained):
        painter.pace(Pace)
    if isinstance(painter, Learning):
        painter.learn(BoardDiary(project.folder))
    if not isinstance(painter, Remembering):
        return None
    memory = BoardMemory(project.folder)
    painter.remember(memory)
    return memory


def sized(painter: str | Painter, abilities: Abilities, options: Options) -> None:
    """Makes sure that a painter paints pictures of a board's size.

    Raises:
        InputError: it does not; the message lists the sizes it paints.
    """
    if options.size not in abilities.sizes:
        raise InputError(f"{named(painter)} does not paint pictures of {options.size}. It paints: {', '.join(abilities.sizes)}.")


def _to_plan(project: Project) -> bool:
    """Whether the board's planner has work, or may get some: the plan itself waits to be looked at."""
    if unplanned(project):
        return True
    options = project.header.options
    return options.review and options.shots not in {*PLANNERS, GIVEN} and PLAN not in passed(project)


def unplanned(project: Project) -> bool:
    """Whether a board's shots are still to be planned."""
    board = board_or_none(project)
    return board is None or board.progress is not Progress.PLANNED


SEES = "gemini"
"""The text model that looks at pictures on a board whose shots the rules planned."""


def with_looks(options: Options, found: Quote) -> Quote:
    """A quote with what it costs to look at the pictures, where a model does on a board with these options; nobody looks at sketches,
    which are drawn as they are staged."""
    texts = director_of(_looker(options)) if options.inspect == "model" and found.painter != SKETCH else None
    return found if texts is None else looked_at(found, *eyes.price(texts.terms))


def _looker(options: Options) -> str:
    """The text model that looks at pictures, by name: the one that plans, else `SEES`."""
    return SEES if options.shots in {*PLANNERS, GIVEN} else options.shots


def _eyes(director: TextModel | None, given: object, project: Project, ledger: Ledger, retry_delay: float, emit: Listener) -> Booked | None:
    """Whoever looks at pictures, where that is wanted."""
    options = project.header.options
    if options.inspect != "model":
        return None
    texts = director or director_of(_looker(options), given)
    return _booked(texts, project, ledger, retry_delay, emit) if texts is not None else None


def _booked(texts: TextModel, project: Project, ledger: Ledger, retry_delay: float, emit: Listener) -> Booked:
    from storyboard.texts.registry import check as check_texts

    check_texts(texts)
    return Booked(texts, project, ledger, asyncio.Semaphore(texts.terms.at_once), now, retry_delay=retry_delay, emit=emit)


def _collector(project: Project, painter: Painter, name: str, ledger: Ledger, emit: Listener, first_look: float) -> Collector | None:
    """What collects batch jobs, where the painter is to work by them or an earlier run has left some."""
    way = painter.batches if isinstance(painter, InBatches) else None
    records = opened(project.folder, name) if way is not None else ()
    if way is None or not (way.always or records):
        return None
    return Collector(way, project, name, records, ledger, emit, first_look=first_look)


async def run(
    services: Services,
    *,
    only: Collection[str] | None = None,
    sheets_only: bool = False,
    yes: bool = False,
    confirm: Callable[[Quote], bool] | None = None,
    advise: Advise | None = None,
    reviewer: Reviewer | None = None,
    replan: Replan | None = None,
) -> dict[str, Outcome]:
    """Runs the graph to its end, or to a stop that nobody answers; returns what became of every panel it touched.

    Args:
        services: the board and what works on it.
        only: ids of the panels to paint; None for all that lack their take.
        sheets_only: whether to stop once the reference sheets are painted.
        yes: whether spending needs no question.
        confirm: asked before money is spent.
        advise: asked what the director wants to know of the user; None lets it decide.
        reviewer: asked at every stop of a board made step by step; without one the first stop ends the run.
        replan: scenes to be planned anew, in place of everything else.

    Raises:
        InputError: it would cost money, and nobody is there to say yes.
    """
    config: RunnableConfig = {"configurable": {"thread_id": THREAD}}
    begin = RunState(
        folder=str(services.project.folder),
        only=None if only is None else list(only),
        sheets_only=sheets_only,
        yes=yes,
        advised=advise is not None,
    )
    if replan is not None:
        begin["replan"], begin["note"], begin["shots"], begin["plan_only"] = list(replan.scenes), replan.note, replan.shots, True
    async with saver(services.project, forget=THREAD) as kept:
        graph = compiled().copy({"checkpointer": kept})
        output = await graph.ainvoke(begin, config, context=services, version="v2")
        while output.interrupts:
            answers = {waiting.id: _answer(services.project, waiting.value, confirm, advise, reviewer) for waiting in output.interrupts}
            if None in answers.values():
                break
            output = await graph.ainvoke(Command(resume=answers), config, context=services, version="v2")
        return output.value.get("outcomes") or {}


@dataclass(frozen=True, slots=True)
class Replan:
    """Scenes to be planned anew by a text model."""

    scenes: tuple[str, ...]
    """Ids."""
    note: str = ""
    """What is to be otherwise."""
    shots: str = ""
    """The model by name; empty for the board's own."""


def _answer(
    project: Project, asked: Mapping[str, Any], confirm: Confirm | None, advise: Advise | None, reviewer: Reviewer | None
) -> dict[str, Any] | None:
    """The answer to what the graph waits for: a quote, what the director wants to know, or a stop, which may stay unanswered.

    What is said to the director is kept with the board before the graph goes on.
    """
    if "stage" in asked:
        decision = reviewer(Stop.model_validate(asked)) if reviewer is not None else None
        return None if decision is None else decision.model_dump()
    if "question" not in asked:
        return {"go_on": agreed(Quote.model_validate(asked), confirm)}
    told = advise(str(asked["question"]), tuple(asked["choices"])) if advise is not None else ""
    said = Replied(question=str(asked["question"]), answer=told.encode("utf-8", "replace").decode(), made_at=now())
    keep_reply(project.folder, str(asked["key"]), said)
    return {"answer": said.answer, "key": asked["key"]}


def agreed(quote: Quote, confirm: Callable[[Quote], bool] | None) -> bool:
    """Whether somebody says yes to a quote.

    Raises:
        InputError: nobody is there to answer.
    """
    if confirm is None:
        planned = f"Reading {counted(quote.pages, 'scanned page')}" if quote.pages else f"Planning {counted(quote.scenes, 'scene')}"
        what = f"Painting {counted(quote.pictures, 'panel')}" if quote.pictures else planned
        raise InputError(
            f"{what} with {quote.painter} costs ${quote.low:.2f} to ${quote.high:.2f}. Say --yes to go on, or run it in a terminal."
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


class _Unlocking(sqlite3.Connection):
    """A connection that takes back what a cancelled run has half written when it is closed.

    SQLite keeps a closed connection, and its lock, for as long as anything refers to a cursor of it (`sqlite3_close_v2`), as the traceback
    of a cancelled run does: the next run in the same process would wait for it in vain.
    """

    def close(self) -> None:
        self.rollback()
        super().close()


@asynccontextmanager
async def saver(project: Project, forget: str = "") -> AsyncGenerator[AsyncSqliteSaver]:
    """The folder's checkpoints. A stranger's may name any function of any module: only LangGraph's list of harmless types is made of them.

    Args:
        project: the board.
        forget: the thread whose earlier checkpoints are dropped, because what counts of it is in the folder itself.

    Raises:
        DiskProblem: they cannot be written.
    """
    file = project.folder / "checkpoints.sqlite"
    try:
        async with aiosqlite.connect(file, factory=_Unlocking) as connection:
            kept = AsyncSqliteSaver(connection, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
            await kept.setup()
            if forget:
                await kept.adelete_thread(forget)
            yield kept
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error) or "malformed" in str(error):
            raise InputError(f"{file} is damaged. It holds nothing that is needed: delete it and run the command again.") from error
        shut = not os.access(project.folder, os.W_OK) or "unable to open" in str(error) or "readonly" in str(error)
        cure = f"Make the folder writable for you, or {ELSEWHERE}" if shut else "Free some space (the file itself may be deleted)"
        raise DiskProblem(f"Could not write {file}: {error}. {cure}, then run the command again.") from error
