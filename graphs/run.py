"""A script becomes a board. Every node fetches from the folder, calls, and writes back; state holds only ids and outcomes.

    read ──▶ agree ──▶ break_down ──▶ plan ──▶ direct (one per scene) ──▶ planned ──▶ sheets ──▶ quote ──▶ ask
      ──▶ next_wave ──▶ paint (one per setup) ──▶ gather ──▶ next_wave … ──▶ publish

By the rules `plan` goes on to `sheets` at once; only a text model is agreed to and directs scene by scene (`graphs.planning`).
Reference sheets are painted in waves of their own, before the panels that are painted from them. A run made step by step stops after
the plan, the sheets and each scene (`graphs.reviewing`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from functools import cache
from typing import Literal, cast

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from langgraph.types import Command, Send, interrupt

from storyboard.events import Entered, Notice, PanelFailed, PanelPainted, Published, Quoted
from storyboard.graphs import panel as panel_graph
from storyboard.graphs.batching import wave
from storyboard.graphs.breaking import broken
from storyboard.graphs.planning import GoOn, agree, direct, plan, planned, replan
from storyboard.graphs.quoting import run_quoted
from storyboard.graphs.reading import opened_script
from storyboard.graphs.reviewing import after_sheets, agree_redraw, decide, review, stage_panels, waiting
from storyboard.graphs.state import FATAL, WAVE, ChainTask, Outcome, PanelState, RunState, Services
from storyboard.model.board import Progress
from storyboard.model.wording import typed
from storyboard.project.batches import opened
from storyboard.project.settle import recovered, settle
from storyboard.project.work import chains
from storyboard.references.sheets import plan as plan_sheets

Target = Literal["paint", "publish", "show"]


async def read_script(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """Reads the script, once; a scan is read by the text model that plans, after a yes.

    Raises:
        InputError: it cannot be read.
        Misconfigured, BudgetReached: the text model that reads a scan was stopped; what was answered is kept.
    """
    project = runtime.context.project
    if project.board.progress is Progress.NEW:
        runtime.context.emit(Entered(name="read", detail=project.header.script))
        project.save(await opened_script(runtime.context, yes=bool(state.get("yes"))))
        for message in project.board.screenplay.notices:
            runtime.context.emit(Notice(message=message))
    return RunState(folder=state["folder"], outcomes=None)


async def break_down(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """Finds out who and what recurs.

    Raises:
        Misconfigured, BudgetReached: the text model that reads the script was stopped.
    """
    project = runtime.context.project
    if project.board.progress is Progress.READ:
        runtime.context.emit(Entered(name="break down"))
        before = project.board
        project.save(await broken(before, project.folder, runtime.context.texts))
        for message in project.board.notices[len(before.notices) :]:
            runtime.context.emit(Notice(message=message))
    return RunState(folder=state["folder"])


def sheets(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """Says which reference sheets this painter needs; those that are there stay as they are."""
    project = runtime.context.project
    known = project.board.sheets
    wanted = plan_sheets(project.board, runtime.context.abilities)
    if wanted is not None and wanted != known:
        project.save(project.board.model_copy(update={"sheets": wanted if known else recovered(project, wanted)}))
    if not state.get("sheets_only"):
        return RunState(folder=state["folder"])
    return RunState(folder=state["folder"], only=[panel.id for panel in wanted.panels] if wanted else [])


def quote(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """Says what painting will take, and takes up what is already there."""
    services = runtime.context
    services.project.save(settle(services.project, services.project.board))
    found = run_quoted(services, state)
    services.progress.update(done=0, total=found.pictures)
    services.ledger.agreed = services.ledger.spent + found.high
    services.emit(Quoted(pictures=found.pictures, low=found.low, high=found.high))
    if not found.pictures and "decision" not in state:
        services.emit(Notice(message="Every panel has its picture: there is nothing to paint."))
    return RunState(folder=state["folder"], total=found.pictures)


def ask(state: RunState, *, runtime: Runtime[Services]) -> Command[Literal["next_wave", "publish"]]:
    """Waits for a yes before money is spent. Does nothing else: it runs again from the top at each resume."""
    services = runtime.context
    found = run_quoted(services, state)
    if state.get("yes") or not found.high or not found.pictures:
        return Command(goto="next_wave")
    if state.get("agreed", 0.0) >= found.high:
        return Command(goto="next_wave", update={"agreed": 0.0})
    answer: GoOn = interrupt(found.model_dump(), response_schema=GoOn)
    return Command(goto="next_wave" if answer.go_on else "publish")


async def next_wave(state: RunState, *, runtime: Runtime[Services]) -> Command[Target]:
    """Sends the next panels that lack their take: a setup's panels together, setups side by side; for batch jobs one by one."""
    outcomes = state.get("outcomes") or {}
    services = runtime.context
    if any(outcome["kind"] in FATAL for outcome in outcomes.values()):
        return Command(goto="publish")
    tried = frozenset(id for id, outcome in outcomes.items() if outcome["kind"] != "asked")
    found = _wanted(services, stage_panels(state, services), tried)
    if found and _silent(services, outcomes):
        services.emit(Notice(message=SILENT))
        return Command(goto="publish")
    if found:
        return Command(goto=[Send("paint", ChainTask(folder=state["folder"], panels=list(panels))) for panels in found])
    if waiting(state, services):
        return Command(goto="show")
    await _looked_after(services)
    return Command(goto="publish")


SILENT = "The painter has not answered once, however often it was asked: the rest is not asked for. `storyboard resume` goes on."
"""Said where a wave ends without an answer and another would wait through all the same tries."""


def _silent(services: Services, outcomes: Mapping[str, Outcome]) -> bool:
    """Whether all that was asked for in this run was given up without an answer: a picture, a refusal or a place in a queue is one."""
    asked = {panel: outcome["kind"] for panel, outcome in outcomes.items() if outcome["kind"] != "asked"}
    queued = services.memory is not None and any(map(services.memory.waiting, asked))
    return set(asked.values()) == {"later"} and not queued


async def _looked_after(services: Services) -> None:
    """Takes up what batch jobs of earlier runs have brought, and names those of other painters."""
    if services.batch is not None:
        await services.batch.leftovers()
        services.project.save(settle(services.project, services.project.board))
    folder = services.project.folder
    for name in sorted({record.painter for record in opened(folder)} - {services.painter_name}):
        how = f"`storyboard resume {typed(folder)}` with that painter collects them."
        services.emit(Notice(message=f"Batch jobs of the painter {name} are open; {how}"))


def _wanted(services: Services, only: Collection[str] | None, tried: frozenset[str]) -> list[tuple[str, ...]]:
    """The chains of the next wave."""
    batch = services.batch
    if batch is None:
        return chains(services.project, only, tried, WAVE)
    found = wave(services.project, only, tried, batch.panels) if batch.provider.always else chains(services.project, only, tried, WAVE)
    batch.expect(len(found))
    return found


async def paint(state: ChainTask, *, runtime: Runtime[Services]) -> dict[str, dict[str, Outcome]]:
    """Paints the panels of one setup, one after the other."""
    try:
        return {"outcomes": await _painted(state, runtime.context)}
    finally:
        if runtime.context.batch is not None:
            runtime.context.batch.left()


async def _painted(state: ChainTask, services: Services) -> dict[str, Outcome]:
    outcomes: dict[str, Outcome] = {}
    for panel in state["panels"]:
        result = cast("PanelState", await _PANEL.ainvoke(_asked(state["folder"], panel), context=services))
        if result["outcome"]["kind"] == "stopped":
            break
        outcomes[panel] = result["outcome"]
        _tell(services, result)
    return outcomes


_PANEL = panel_graph.build_graph()


def _asked(folder: str, panel: str) -> PanelState:
    return PanelState(folder=folder, panel=panel, outcome=Outcome(kind="asked", message=""))


ENDS = "the run ends here"
"""Said of a panel whose failure ends the run: what it is, is said once, at the end."""


def _tell(services: Services, result: PanelState) -> None:
    """Says what became of a panel."""
    services.progress["done"] = done = services.progress.get("done", 0) + 1
    total, outcome = services.progress.get("total", done), result["outcome"]
    scene, panel = services.project.board.find(result["panel"])
    number = scene.panel_number(panel)
    if not (name := result.get("take")):
        message = ENDS if outcome["kind"] in FATAL else outcome["message"]
        services.emit(PanelFailed(panel=number, message=message, done=done, total=total))
        return
    take, reused = services.project.take(name), outcome["kind"] == "reused"
    told = PanelPainted(panel=number, take=take.id, seconds=take.seconds, cost=take.cost, done=done, total=total, reused=reused)
    services.emit(told)


def gather(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """The end of a wave: the board takes up the new pictures."""
    services = runtime.context
    new = frozenset(state.get("outcomes") or {}) - services.gathered
    services.gathered.update(new)
    services.project.save(settle(services.project, services.project.board, new))
    return RunState(folder=state["folder"])


async def publish(state: RunState, *, runtime: Runtime[Services]) -> RunState:
    """Writes the PDF."""
    from storyboard.publish.board import write_pdf
    from storyboard.publish.pdf import lacking

    services = runtime.context
    services.emit(Entered(name="publish"))
    for told in await asyncio.to_thread(lacking, services.project.board):
        services.emit(Notice(message=told, lost=True))
    file = services.project.folder / "storyboard.pdf"
    writing = asyncio.ensure_future(asyncio.to_thread(write_pdf, services.project, file))
    try:
        pages = await asyncio.shield(writing)
    except asyncio.CancelledError:
        await writing
        raise
    services.emit(Published(file=str(file), pages=pages))
    if services.project.board.options.svg:
        await _publish_svgs(services)
    return RunState(folder=state["folder"])


async def _publish_svgs(services: Services) -> None:
    """Writes every panel as layered SVG."""
    from storyboard.publish.vectors import FOLDER, left_alone, write_svgs

    written = await asyncio.to_thread(write_svgs, services.project)
    if written.kept:
        services.emit(Notice(message=left_alone(written.kept)))
    services.emit(Published(file=str(services.project.folder / FOLDER), pages=len(written.files)))


def build() -> StateGraph[RunState, Services, RunState, RunState]:
    """The graph, not compiled: saver and caller differ. `build().compile(checkpointer=...)`."""
    graph = StateGraph(RunState, context_schema=Services)
    graph.add_node("read", read_script)
    graph.add_node("break_down", break_down)
    graph.add_node("agree", agree)
    graph.add_node("plan", plan)
    graph.add_node("direct", direct)
    graph.add_node("planned", planned)
    graph.add_node("sheets", sheets)
    graph.add_node("quote", quote)
    graph.add_node("ask", ask)
    graph.add_node("next_wave", next_wave)
    graph.add_node("paint", paint)
    graph.add_node("gather", gather)
    graph.add_node("publish", publish)
    graph.add_node("replan", replan)
    graph.add_node("show", publish)
    graph.add_node("review", review)
    graph.add_node("decide", decide)
    graph.add_node("agree_redraw", agree_redraw)
    for before, after in (("read", "agree"), ("break_down", "plan"), ("direct", "planned"), ("planned", "sheets"), ("show", "review")):
        graph.add_edge(before, after)
    graph.add_conditional_edges("sheets", after_sheets, ["show", "quote", "publish"])
    graph.add_edge("quote", "ask")
    graph.add_edge(START, "read")
    graph.add_edge("paint", "gather")
    graph.add_edge("gather", "next_wave")
    graph.add_edge("publish", END)
    return graph


@cache
def compiled() -> CompiledStateGraph[RunState, Services, RunState, RunState]:
    """The graph compiled once a process, without a saver; `compiled().copy({"checkpointer": ...})` is one with it."""
    return build().compile()
