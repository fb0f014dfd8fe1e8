"""The part of a run that plans: by the rules at once, or scene by scene with the director, side by side.

    agree ──▶ break_down ──▶ plan ──▶ direct (one per scene) ──▶ planned

What a scene's plan is lies in the folder until all are there; the words it was made of are kept for good.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, TypeVar

from langgraph.runtime import Runtime
from langgraph.types import Command, Send, interrupt
from pydantic import BaseModel

from storyboard.events import Entered, Notice, ScenePlanned
from storyboard.graphs import director
from storyboard.graphs.booked import Booked
from storyboard.graphs.breaking import for_free
from storyboard.graphs.breaking import price as price_of_breaking
from storyboard.graphs.showing import MIME, Showing
from storyboard.graphs.state import Outcome, RunState, SceneTask, Services
from storyboard.model.base import Frozen
from storyboard.model.board import Board, Progress, SceneBoard
from storyboard.model.cast import Breakdown, Character, Prop
from storyboard.model.errors import BudgetReached, InputError
from storyboard.model.takes import Source
from storyboard.ports import Misconfigured, PlanRequest, Question, TextModel
from storyboard.project.answers import replied, reply_key
from storyboard.project.files import read_model, write_model
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.project.replanned import put_in
from storyboard.project.settle import recover
from storyboard.project.work import completed, request_of, requests
from storyboard.project.work import planned as by_planner
from storyboard.shots.draft import Ground

_END: Literal["__end__"] = "__end__"

T = TypeVar("T", Character, Prop)

LEAST_TOKENS, LEAST_TOKENS_A_LINE = 1_000, 60
"""Tokens of the shortest plan that is likely: some thought, and a panel for every two lines."""

PLANS = "plans"
"""Folder of scenes that are planned while others are not yet."""


class ScenePlan(Frozen):
    """`plans/SCENE.json`: what the director made of one scene."""

    board: SceneBoard
    characters: tuple[Character, ...] = ()
    props: tuple[Prop, ...] = ()
    sources: tuple[Source, ...] = ()


class GoOn(BaseModel):
    """The answer to what costs something."""

    go_on: bool


class Reply(BaseModel):
    """The answer to a question about the story; empty leaves it to the director."""

    answer: str = ""
    key: str = ""
    """Which question it answers; an earlier one of the scene may have been answered before the process ended."""


def words_quoted(texts: TextModel, board: Board, kept: Callable[[Question], bool], *, breaking: bool = True) -> Quote:
    """What planning a board's scenes will cost; of one whose first answer is kept already, what may follow it.

    Args:
        texts: who is asked.
        board: a board that is broken down.
        kept: whether a question is answered already.
        breaking: whether the text model is to read the whole script first.
    """
    found = priced(texts, requests(board), kept)
    low, high = price_of_breaking(texts, board, kept) if breaking else (0.0, 0.0)
    return found.model_copy(update={"low": round(found.low + low, 4), "high": round(found.high + high, 4)})


def priced(texts: TextModel, requested: Sequence[PlanRequest], kept: Callable[[Question], bool]) -> Quote:
    """What planning these scenes will cost; of one whose first answer is kept already, what may follow it."""
    low = high = 0.0
    for request in requested:
        ground = Ground.of(request)
        asked = director.question(ground, request.detail, texts.terms.most)
        done = kept(asked)
        low += 0.0 if done else texts.worst(asked.model_copy(update={"most": LEAST_TOKENS + LEAST_TOKENS_A_LINE * len(ground.beats)}))
        high += (director.ALLOWANCE - done) * texts.worst(asked)
    return Quote(pictures=0, scenes=len(requested), low=round(low, 4), high=round(high, 4), painter=texts.terms.model)


async def agree(state: RunState, *, runtime: Runtime[Services]) -> Command[Literal["break_down", "__end__"]]:
    """Waits for a yes before a text model is asked anything. Does nothing else: it runs again from the top at each resume."""
    services = runtime.context
    board, texts = services.project.board, services.texts
    if texts is None or board.progress not in {Progress.READ, Progress.BROKEN_DOWN}:
        return Command(goto="break_down")
    known, breaking = await for_free(board, services.project.folder, texts) if board.progress is Progress.READ else (board, False)
    found = words_quoted(texts, known, texts.kept, breaking=breaking)
    services.ledger.agreed = services.ledger.spent + found.high
    if state.get("yes") or not found.high:
        return Command(goto="break_down")
    answer: GoOn = interrupt(found.model_dump(), response_schema=GoOn)
    return Command(goto="break_down") if answer.go_on else Command(goto=_END)


async def plan(state: RunState, *, runtime: Runtime[Services]) -> Command[Literal["direct", "planned", "replan", "sheets"]]:
    """Plans by the rules, or sends every scene to the director."""
    services = runtime.context
    project = services.project
    if project.board.progress is not Progress.BROKEN_DOWN:
        return Command(goto="replan" if state.get("replan") else "sheets")
    services.emit(Entered(name="plan"))
    if services.texts is None:
        _saved(services, await by_planner(project.board, services.planner))
        return Command(goto="sheets")
    advised = state.get("advised", False)
    tasks = [SceneTask(folder=state["folder"], scene=request.scene.id, advised=advised) for request in requests(project.board)]
    return Command(goto=[Send("direct", task) for task in tasks] or "planned")


async def direct(state: SceneTask, *, runtime: Runtime[Services]) -> dict[str, Any]:
    """One scene by the director. It may wait for the user's answer, and then goes through its kept conversation again."""
    services = runtime.context
    request = _asked(services.project.board, state["scene"], state.get("note", ""))
    if services.texts is None or request is None or services.stopped:
        return {}
    answers, texts, name = list[str](), services.texts, state.get("shots", "")
    try:
        while isinstance(found := await director.direct(planning := _planning(services, texts, request, answers, name)), director.Asked):
            answers.append(_answered(services, found, request, len(answers), advised=state["advised"]))
    except (Misconfigured, BudgetReached) as error:
        services.stopped.append(Outcome(kind="budget" if isinstance(error, BudgetReached) else "configuration", message=str(error)))
        return {}
    write_model(_file(services.project, state["scene"]), _kept(planning, found))
    services.emit(ScenePlanned(scene=request.scene.number, panels=len(found.panels), planner=found.planner))
    return {}


async def replan(state: RunState, *, runtime: Runtime[Services]) -> Command[Literal["direct", "sheets"]]:
    """Waits for a yes before scenes are planned anew. Does nothing else: it runs again from the top at each resume.

    Raises:
        InputError: no text model is at hand.
    """
    services, note = runtime.context, state.get("note", "")
    board, texts = services.project.board, services.texts
    if texts is None:
        raise InputError("No text model plans this board. Name one: `storyboard plan DIR --shots gemini`, or pass `planner`.")
    wanted = [request for id in state.get("replan", []) if (request := _asked(board, id, note)) is not None]
    found = priced(texts, wanted, texts.kept)
    services.ledger.agreed = services.ledger.spent + found.high
    if not state.get("yes") and found.high:
        answer: GoOn = interrupt(found.model_dump(), response_schema=GoOn)
        if not answer.go_on:
            return Command(goto="sheets")
    advised, shots = state.get("advised", False), state.get("shots", "")
    tasks = [SceneTask(folder=state["folder"], scene=one.scene.id, advised=advised, note=note, shots=shots) for one in wanted]
    return Command(goto=[Send("direct", task) for task in tasks] or "sheets")


def _asked(board: Board, scene: str, note: str) -> PlanRequest | None:
    """What a planner is asked for a scene (by id), with what is to be otherwise; None where there is no such scene to plan.

    Of a board that is planned any scene may be: which were chosen at first says nothing of those that a revision brought.
    """
    if board.progress is Progress.PLANNED:
        board = board.model_copy(update={"options": board.options.model_copy(update={"scenes": ""})})
    request = request_of(board, scene)
    return request.model_copy(update={"note": note}) if request is not None and note else request


def _planning(services: Services, texts: Booked, request: PlanRequest, answers: Sequence[str], name: str) -> director.Planning:
    options, folder = services.project.header.options, services.project.folder
    looks = options.inspect == "model" and MIME in texts.terms.documents
    showing = Showing(folder, f"{PLANS}/{request.scene.id}", options.style) if looks else None
    return director.Planning(texts, Ground.of(request), name or options.shots, showing, tuple(answers))


def _answered(services: Services, asked: director.Asked, request: PlanRequest, number: int, *, advised: bool) -> str:
    """What the user answered before, else now; empty where nobody is there to ask."""
    name = reply_key(request.scene.id, request.note, number, asked.question)
    known = replied(services.project.folder, name)
    if known is not None or not advised or services.stopped:
        return known or ""
    question = {"question": asked.question, "choices": list(asked.choices), "scene": request.scene.number, "key": name}
    reply: Reply = interrupt(question, response_schema=Reply)
    while reply.key not in {"", name}:
        reply = interrupt(question, response_schema=Reply)
    return reply.answer


def _kept(planning: director.Planning, found: SceneBoard) -> ScenePlan:
    return ScenePlan(
        board=found,
        characters=tuple(planning.characters),
        props=tuple(planning.props),
        sources=tuple(dict.fromkeys(planning.sources)),
    )


async def planned(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """Puts the scenes together.

    Raises:
        Misconfigured, BudgetReached: the director was stopped; what was answered is kept.
    """
    services = runtime.context
    project = services.project
    if services.stopped:
        failure = {"budget": BudgetReached, "configuration": Misconfigured}[services.stopped[0]["kind"]]
        raise failure(services.stopped[0]["message"])
    board = project.board
    anew = board.progress is Progress.PLANNED
    ids = [scene.id for scene in board.screenplay.scenes] if anew else [request.scene.id for request in requests(board)]
    plans = [read_model(file, ScenePlan) for file in (_file(project, id) for id in ids) if not anew or file.exists()]
    found = board.found and grown_by(board.found, plans)
    grown = board.model_copy(update={"breakdown": grown_by(board.breakdown, plans), "found": found})
    if anew:
        project.save(grown)
        put_in(project, [one.board for one in plans], f"plan {', '.join(one.board.number for one in plans)} anew")
    else:
        _saved(services, completed(grown, [one.board for one in plans]))
    shutil.rmtree(project.folder / PLANS, ignore_errors=True)
    return RunState(folder=state["folder"])


def grown_by(known: Breakdown, plans: Sequence[ScenePlan]) -> Breakdown:
    """The breakdown with those and that which scenes added; who is added by several is in all of their scenes."""
    characters = _merged([one for plan in plans for one in plan.characters])
    props = _merged([one for plan in plans for one in plan.props])
    return known.model_copy(update={"characters": (*known.characters, *characters), "props": (*known.props, *props)})


def _merged(added: Sequence[T]) -> list[T]:
    scenes: dict[str, list[str]] = {}
    for one in added:
        scenes.setdefault(one.id, []).extend(one.scenes)
    first = {one.id: one for one in reversed(added)}
    return [first[id].model_copy(update={"scenes": tuple(dict.fromkeys(found))}) for id, found in scenes.items()]


def _saved(services: Services, after: Board) -> None:
    """Writes the plan down and says what there is to say of it."""
    project = services.project
    before = len(project.board.notices)
    project.save(recover(project, after))
    for message in after.notices[before:]:
        services.emit(Notice(message=message))


def _file(project: Project, scene: str) -> Path:
    return project.folder / PLANS / f"{scene}.json"
