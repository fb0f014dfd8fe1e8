"""One panel: brief, paint, look at it, again if it will not do; a sketch where no picture came.

paint ──▶ (again?) ──▶ paint
  └──▶ stand in, where the painter failed
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Literal

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from tenacity import AsyncRetrying, retry_if_exception_type

from storyboard.events import Delayed, Notice, PanelStarted
from storyboard.graphs.asking import Work, fingerprint, prepared, shown_picture, tried
from storyboard.graphs.batching import Collector
from storyboard.graphs.pace import PAUSE
from storyboard.graphs.patience import LONGEST_REFUSAL, TRIES, Patience
from storyboard.graphs.state import FATAL, Outcome, PanelState, Services
from storyboard.inspection import eyes, plain, region
from storyboard.model.aspect import containing, crop, parse_aspect, ratio_of
from storyboard.model.board import SceneBoard
from storyboard.model.errors import BudgetReached, DiskProblem, ProviderError
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Finding, Picture, Reference, Take
from storyboard.painters.brief import lettered
from storyboard.painters.edits import SKETCH
from storyboard.painters.request import Desk, build, content
from storyboard.ports import (
    Attachment,
    Awaiting,
    By,
    FixRequest,
    Misconfigured,
    Painting,
    Refused,
    Several,
    TryLater,
)
from storyboard.ports.waiting import MOST_USD
from storyboard.project.batches import Item
from storyboard.project.files import write_whole
from storyboard.project.folder import MOST_TRIES, Failure, Looked
from storyboard.project.settle import best
from storyboard.references.sheets import is_sheet

FOR_GOOD = (Misconfigured, BudgetReached)
"""Failures after which a model can look at no other picture of the run."""


class Stopped(Exception):
    """Raised within a call that is not sent any more because the run has stopped."""


KINDS: dict[type[Exception], str] = {
    TryLater: "later",
    OSError: "later",
    FixRequest: "request",
    Refused: "refused",
    Misconfigured: "configuration",
    BudgetReached: "budget",
    Stopped: "stopped",
}
"""What each expected failure is called in outcomes."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A painting and how long it took, seconds."""

    painting: Painting
    seconds: float


async def paint(state: PanelState, *, runtime: Runtime[Services]) -> PanelState:
    """Paints the panel, or finds the picture it already paid for. What was paid is stored before this returns."""
    again = state.get("again", 0)
    work = await prepared(runtime.context, state["panel"])
    take, kind = _paid(work), "reused"
    if take is None:
        reply = _refusal(work) or await _ask(work)
        if not isinstance(reply, Reply):
            return PanelState(folder=state["folder"], panel=work.panel.id, take="", outcome=reply)
        take, kind = _record(work, reply), "painted"
    _kept(runtime.context, work.panel.id)
    if runtime.context.memory is not None:
        runtime.context.memory.stored(work.panel.id, work.request.seed)
    await _look(work, take)
    return PanelState(folder=state["folder"], panel=work.panel.id, again=again + 1, take=take.id, outcome=Outcome(kind=kind, message=""))


async def _look(work: Work, take: Take) -> None:
    """Has a text model look at a picture, once. Where it cannot, the picture stays as it is and the user is told."""
    if not work.services.project.unseen(take):
        return
    meant = eyes.expected(work.request, work.board.breakdown, lettered(work.board, work.panel, work.request.stage))
    work.services.project.look(take, await _looked(work, take, meant))


async def _looked(work: Work, take: Take, meant: eyes.Expected) -> Looked:
    """What a model sees in a picture; without findings but that nobody could look, where nobody could."""
    services = work.services
    if services.eyes is None or services.blind:
        return Looked(model="", findings=(eyes.UNSEEN,))
    try:
        answer = await services.eyes.ask(eyes.question(take, _shown_as(work, take), work.request, meant))
    except DiskProblem:
        raise
    except Exception as error:  # noqa: BLE001 - the edge to other people's models: a fault there must not cost a picture that is paid
        services.emit(Notice(message=f"Nobody looked at the picture of {work.scene.panel_number(work.panel)}: {eyes.told(error)}"))
        services.blind.extend([str(error)] if isinstance(error, FOR_GOOD) else [])
        return Looked(model="", findings=(eyes.UNSEEN,))
    look = eyes.read(answer.text)
    if look is None:
        services.emit(Notice(message=f"{work.scene.panel_number(work.panel)}: {eyes.SENSELESS.message} The picture stays."))
    return Looked(model=answer.model, findings=eyes.findings(look, meant) if look else (eyes.SENSELESS,), cost=answer.cost)


def _shown_as(work: Work, take: Take) -> Attachment:
    """A take's picture as it is shown."""
    shown = shown_picture(work.services.project, take.id)
    return Attachment(file=shown.file, sha256=shown.sha256, mime="image/jpeg" if take.crop else take.picture.mime, label="The picture")


def _refusal(work: Work) -> Outcome | None:
    """What to say of a request that was refused before and is still the same; it is not sent again."""
    name = fingerprint(work.services, work.request)
    if name not in work.services.project.refused(work.panel):
        return None
    return Outcome(kind="refused", message="Refused before, and not sent again unchanged. Change the panel with --note.", refused=name)


def _paid(work: Work) -> Take | None:
    """The take that is there already: the last try where it will do, else what a batch job has brought under the same key."""
    tries = tried(work.services, work.panel)
    if tries and not tries[-1].bad:
        return tries[-1]
    return next((take for take in work.services.project.takes(work.panel.id) if take.key == work.key), None)


async def _ask(work: Work) -> Reply | Outcome:
    """The painter's answer, or what went wrong as a value: an exception would cancel the panels beside this one."""
    patience = Patience(work.services.retry_delay, work.scene.panel_number(work.panel), work.services.emit)
    later = retry_if_exception_type((TryLater, OSError))
    retrying = AsyncRetrying(retry=later, stop=patience.stop, wait=patience.wait, before_sleep=patience.tell, reraise=True)
    try:
        return await retrying(_send, work)
    except Exception as error:  # noqa: BLE001 - the edge to other people's painters: a fault there must not cost the panels beside it
        kind = next((name for failure, name in KINDS.items() if isinstance(error, failure)), "fault")
        outcome = Outcome(kind=kind, message=_message(error, kind, work.services.timeout))
        if kind == "refused":
            outcome["refused"] = fingerprint(work.services, work.request)
        if kind in FATAL and not work.services.stopped:
            work.services.stopped.append(outcome)
        return outcome


def _message(error: Exception, kind: str, timeout: float) -> str:
    if kind == "fault":
        return f"The painter failed in a way it should not: {type(error).__name__}: {error}"
    return str(error) or f"No answer within {timeout:.0f} seconds."


async def _send(work: Work) -> Reply:
    """One call, within a slot. While the provider only says "slow down" it is sent again in the same slot, at its turn."""
    services = work.services
    if services.batch is not None and services.batch.takes(work.key):
        return await _batched(work, services.batch)
    async with services.slots:
        while True:
            if services.pace is not None:
                await services.pace.turn()
            try:
                return await _call(work)
            except TryLater as error:
                if services.pace is None or not error.limited or services.pace.refused_for > LONGEST_REFUSAL:
                    raise
                services.pace.limited(error.after)
                services.emit(_limited(work, error))


def _limited(work: Work, error: TryLater) -> Delayed:
    number = work.scene.panel_number(work.panel)
    return Delayed(what=number, attempt=0, tries=TRIES, seconds=error.after or PAUSE, message=str(error))


async def _batched(work: Work, batch: Collector) -> Reply:
    """One request among those of a batch job, which has neither slots nor turns, and its own end as its time limit."""
    services, loop = work.services, asyncio.get_running_loop()
    if services.stopped:
        raise Stopped
    services.emit(PanelStarted(panel=work.scene.panel_number(work.panel), attempt=work.panel.attempt))
    item = Item(key=work.key, request=work.request, left_out=work.left_out, facts=work.facts)
    began = loop.time()
    painting = await batch.paint(item, services.abilities.cost(ground=work.request.ground)[1])
    return Reply(painting, loop.time() - began)


def _kept(services: Services, panel: str) -> None:
    """Tells that what came for a panel is stored."""
    if services.batch is not None:
        services.batch.kept(panel)


def keep(services: Services, item: Item, painting: Painting) -> None:
    """Stores a picture that came from a batch job although nobody waits for it any more.

    It is of the attempt asked for only if it is still what is wished for; a panel that is not on the board any more gets none.
    """
    board = services.project.board
    scene, panel = next(((scene, panel) for scene, panel in board.everything() if panel.id == item.panel), (None, None))
    asked = item.request.panel
    if scene is None or panel is None or all(shot.id != asked.shot for shot in scene.shots):
        return
    if content(panel) != asked:
        asked = asked.model_copy(update={"attempt": min(asked.attempt, panel.attempt - 1)})
    work = Work(services, board, scene, asked, item.request, item.left_out, item.key, item.facts)
    if _paid(work) is None:
        _record(work, Reply(painting, 0.0))


async def _call(work: Work) -> Reply:
    """One call, within its time limit and the budget."""
    await _afforded(work)
    with work.services.underway.call():
        return await _timed(work)


async def _timed(work: Work) -> Reply:
    """One call for which the money is there."""
    services, loop = work.services, asyncio.get_running_loop()
    async with asyncio.timeout(services.timeout):
        services.emit(PanelStarted(panel=work.scene.panel_number(work.panel), attempt=work.panel.attempt))
        began = loop.time()
        painting = _sound(work, await _answer(work))
        by = painting.by
        _book(work, painting.cost + (by.beside if by else 0.0), by.door if by else "")
        return Reply(painting, loop.time() - began)


def _sound(work: Work, painting: Painting) -> Painting:
    """A painting at a price that can be one; where a provider told none such, the worst case is booked."""
    if 0 <= painting.cost <= MOST_USD:
        return painting
    told = f"{painting.model or work.services.painter_name} told a price that cannot be one; the most a picture costs is booked."
    worst = work.services.abilities.cost(ground=work.request.ground)[1]
    return painting.model_copy(update={"cost": worst, "notices": (*painting.notices, told)})


async def _afforded(work: Work) -> None:
    """Sets the worst case aside. Where the budget has no room for it, calls under way end first: they may cost less than is held.

    Raises:
        Stopped: the run has stopped.
        BudgetReached: there is no room, and nothing is under way that could make some.
    """
    while not work.services.stopped:
        try:
            return _set_aside(work)
        except BudgetReached:
            if not await work.services.underway.ended():
                raise
    raise Stopped


def _set_aside(work: Work) -> None:
    """Sets the worst case aside. What an earlier run set aside for a picture that is waited for is the same money."""
    ledger = work.services.ledger
    if _waited_for(work):
        if ledger.holds(work.key):
            return
        for earlier in ledger.held(work.panel.id)[-1:]:
            ledger.release(earlier, work.panel.id)
    ledger.reserve(work.key, work.panel.id, work.services.abilities.cost(ground=work.request.ground)[1])


def _waited_for(work: Work) -> bool:
    """Whether a provider that is asked now has accepted this very picture: then nothing is sent, only asked for.

    What another provider has, or was asked for in other words, is not the same money.
    """
    painter = work.services.painter
    return isinstance(painter, Awaiting) and painter.awaits(work.request, work.fit)


async def _answer(work: Work) -> Painting:
    """The painter's answer. Whatever it is, the pace learns whether requests are taken and the ledger what it cost."""
    pace = work.services.pace
    try:
        painting = await _painted_by(work)
    except (TryLater, Refused) as error:
        _book(work, error.cost, error.door)
        if pace is not None and isinstance(error, Refused):
            pace.accepted()
        raise
    except (FixRequest, Misconfigured) as error:
        _book(work, error.cost if isinstance(error, FixRequest) else 0.0, error.door)
        raise
    if pace is not None:
        pace.accepted()
    return painting


async def _painted_by(work: Work) -> Painting:
    """The painter's answer, of one of several where it is several."""
    painter = work.services.painter
    if isinstance(painter, Several) and work.fit is not None:
        return await painter.paint_by(work.request, work.fit)
    return await painter.paint(work.request)


def _book(work: Work, cost: float | None, door: str = "") -> None:
    """Ends a reservation: with the price, free of charge, or as possibly billed where nobody knows; not while the picture is waited for."""
    ledger = work.services.ledger
    if not cost and _waited_for(work):
        return
    if cost is None or not 0 <= cost <= MOST_USD:
        ledger.lose(work.key, work.panel.id, door)
    elif cost:
        ledger.settle(work.key, work.panel.id, cost, door)
    else:
        ledger.release(work.key, work.panel.id, door)


def _record(work: Work, reply: Reply) -> Take:
    """Writes the take down."""
    project, panel, painting = work.services.project, work.panel, reply.painting
    number, decoded = project.next_number(panel.id), plain.decode(painting.data)
    width, height = (decoded.width, decoded.height) if decoded else (0, 0)
    by = painting.by
    mime = decoded.mime if decoded else painting.mime
    take = Take(
        id=f"{panel.id}.{number}",
        number=number,
        key=work.key,
        attempt=panel.attempt,
        picture=Picture(file="", sha256="", mime=mime, width=width, height=height),
        scene=work.scene.scene.id,
        shot=work.scene.shot(panel.shot),
        panel=panel,
        painter=work.services.painter_name,
        door=by.door if by else "",
        said=by.said if by else (),
        model=painting.model,
        prompt=painting.prompt or work.request.brief,
        references=by.references if by else work.request.references,
        left_out=(*work.left_out, *painting.left_out) if by is None else _left_out(work, by),
        sources=painting.sources,
        cost=painting.cost,
        seconds=round(reply.seconds, 3),
        note="; ".join(note.text for note in panel.notes),
        parent=panel.edits,
        findings=_findings(work, painting, decoded),
        to_look=work.services.eyes is not None and not is_sheet(panel),
        facts=work.facts,
        queries=painting.queries,
        search_entry=painting.search_entry,
        crop=crop(width, height, parse_aspect(work.board.options.aspect)) if decoded else None,
        made_at=work.services.now(),
    )
    for message in painting.notices:
        work.services.emit(Notice(message=message))
    return project.store(take, painting.data)


def _left_out(work: Work, by: By) -> tuple[Reference, ...]:
    """What one of several painters did not get, with what was put more mildly."""
    return (*by.left_out, *(told for told in work.left_out if told.role == "brief" and told not in by.left_out))


def _findings(work: Work, painting: Painting, decoded: plain.Decoded | None) -> tuple[Finding, ...]:
    setup = [panel.id for panel in work.scene.panels if panel.shot == work.panel.shot]
    at = setup.index(work.panel.id) if work.panel.id in setup else 0
    shown = best(work.services.project.takes(setup[at - 1])) if at else None
    repeated = shown is not None and shown.picture.sha256 == digest(painting.data)
    if work.board.options.inspect == "off":
        return () if decoded else plain.inspect(None, aspect=1.0, repeated=False)
    found = plain.inspect(decoded, aspect=_painted(work, painting), repeated=repeated)
    edit = work.request.edit
    if edit is None or edit.region is None or decoded is None:
        return found
    return (*found, *region.inspect(work.services.project.inside(edit.file).read_bytes(), painting.data, edit.region))


def _painted(work: Work, painting: Painting) -> float:
    """The ratio the painter was to paint: the board's, or the one of its own it is cropped from."""
    abilities = painting.by.abilities if painting.by else work.services.abilities
    aspect, ratios = parse_aspect(work.board.options.aspect), abilities.ratios
    return ratio_of(containing(aspect, ratios)) if ratios else aspect


def after_paint(state: PanelState, runtime: Runtime[Services]) -> Literal["paint", "stand_in", "__end__"]:
    """Again while the picture will not do; a stand-in where none came."""
    if not state.get("take"):
        return "__end__" if state["outcome"]["kind"] == "stopped" else "stand_in"
    project = runtime.context.project
    panel = project.board.find(state["panel"])[1]
    tries = sum(take.attempt >= panel.attempt for take in project.takes(panel.id))
    bad = project.take(state.get("take", "")).bad
    return "paint" if bad and max(tries, state.get("again", 0)) < MOST_TRIES else "__end__"


async def stand_in(state: PanelState, *, runtime: Runtime[Services]) -> PanelState:
    """Writes down why no picture came, and sketches the panel meanwhile."""
    services = runtime.context
    scene, panel = services.project.board.find(state["panel"])
    outcome = state["outcome"]
    before = services.project.refused(panel)
    new = outcome.get("refused", "")
    refused = (*before, new) if new and new not in before else before
    failure = Failure(attempt=panel.attempt, kind=outcome["kind"], message=outcome["message"], refused=refused)
    services.project.fail(panel, failure)
    _kept(services, panel.id)
    if services.painter_name != SKETCH:
        await _sketch(services, scene, panel)
    return state


async def _sketch(services: Services, scene: SceneBoard, panel: Panel) -> None:
    """The panel's layout as a sketch. Where even that fails the frame stays empty, with the reason why there is no picture."""
    project = services.project
    request, _ = build(Desk(board=project.board, folder=project.folder, abilities=services.sketch.abilities), scene, panel)
    try:
        painting = await services.sketch.paint(request)
    except ProviderError:
        return
    write_whole(services.project.standin(panel), painting.data)


def build_graph() -> CompiledStateGraph[PanelState, Services, PanelState, PanelState]:
    """The graph, compiled without a saver: it never asks anybody, and what it pays for lies in the folder."""
    graph = StateGraph(PanelState, context_schema=Services)
    graph.add_node("paint", paint)
    graph.add_node("stand_in", stand_in)
    graph.add_edge(START, "paint")
    graph.add_conditional_edges("paint", after_paint, ["paint", "stand_in", END])
    graph.add_edge("stand_in", END)
    return graph.compile(checkpointer=False)
