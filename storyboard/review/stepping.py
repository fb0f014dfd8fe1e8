"""A board made step by step (`make --review`): the question it waits with, what there is to look at, and the answers as buttons.

What waits is read from the folder, so that the page, a terminal and a program see the same question; whoever answers first has answered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.events import Listener
from storyboard.model.board import SceneBoard
from storyboard.model.errors import InputError, StoryboardError
from storyboard.model.shots import Panel
from storyboard.model.wording import counted
from storyboard.project import steps
from storyboard.project.quote import CENT, Quote
from storyboard.project.steps import Decision, Kind, Stage, Stop
from storyboard.review import views
from storyboard.review.acting import word
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.links import for_editors
from storyboard.review.painting import current, moved, shown, start
from storyboard.review.rendering import desk_of, page, told
from storyboard.review.views import Tile, listed
from storyboard.review.work import Painting

if TYPE_CHECKING:
    from storyboard.project.steps import Reviewer

MOST_PANELS = 2_000
"""Panels that may be named in one answer."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A scene of what there is to look at."""

    id: str
    number: str
    heading: str
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class Prices:
    """What going on costs."""

    soon: Quote | None = None
    """Up to the next stop; None where no picture comes before it."""
    rest: Quote | None = None
    """All that is left of the board."""
    trouble: str = ""
    """Why that is not known."""


# what there is ------------------------------------------------------------------------------------------------------------------------


def step(request: Request) -> Response:
    """The question, and what there is to look at."""
    for_editors(request)
    return page(request, "step", **_asked(desk_of(request)))


def part(request: Request) -> Response:
    """The question, to be shown anew."""
    for_editors(request)
    return page(request, "step_part", **_asked(desk_of(request)))


def note(request: Request) -> Response:
    """That something waits, for the board's page."""
    desk = desk_of(request)
    return page(request, "step_note", waits=_waiting(desk), fetched=True)


def _waiting(desk: Desk) -> Stop | None:
    """The question that waits; none while a job is at work."""
    busy = desk.work is not None and not desk.work.ended.is_set()
    return None if busy else steps.pending(desk.shelf)


def _asked(desk: Desk) -> dict[str, Any]:
    found, stop = desk.now(), _waiting(desk)
    stage = next((one for one in steps.stages(found.board) if stop and one.id == stop.stage), None)
    return {
        "stop": stop,
        "scenes": tuple(scenes(found, stage)) if stage else (),
        "frame": views.frame(found.board.options.aspect),
        "prices": prices(desk, stage),
        "review": found.board.options.review,
        "last": stage is not None and stage.id == steps.stages(found.board)[-1].id,
        "plan": stage is not None and stage.kind is Kind.PLAN,
        "busy": desk.work is not None and not desk.work.ended.is_set(),
    }


def scenes(found: Snapshot, stage: Stage) -> Iterable[Shown]:
    """The panels of a stage, by scene."""
    wanted = {panel.id for _, panel in stage.panels}
    for scene in {scene.scene.id: scene for scene, _ in stage.panels}.values():
        reel = views.reel(found, scene)
        yield Shown(reel.id, reel.number, reel.heading, tuple(tile for tile in reel.tiles if tile.id in wanted))


def prices(desk: Desk, stage: Stage | None) -> Prices:
    """What going on costs, where it can be known: the painter may need a key, or have been passed by a program."""
    all_stages = steps.stages(desk.now().board)
    after = all_stages[all_stages.index(stage) + 1] if stage in all_stages[:-1] else None
    try:
        soon = _price(desk, after.panels if after else ())
        return Prices(soon, _price(desk, list(desk.now().board.everything())))
    except StoryboardError as error:
        return Prices(trouble=str(error))


def _price(desk: Desk, panels: Iterable[tuple[SceneBoard, Panel]]) -> Quote | None:
    """What the pictures that are still to come of these panels cost.

    Raises:
        StoryboardError: the painter is not at hand.
    """
    ids = [panel.id for scene, panel in panels if not panel.omitted and desk.shelf.pending(scene, panel)]
    if not ids:
        return None
    from storyboard.graphs.job import Run, price

    board, job = desk.now().board, desk.shelf.job()
    run = Run(painter=job.painter, tier=job.tier, draft=job.draft) if job else Run(painter=board.options.painter)
    return price(run, board, ids)


# answers ------------------------------------------------------------------------------------------------------------------------------


async def answer(request: Request) -> Response:
    """Answers what waits, and goes on to the next stop."""
    async with request.form(max_files=0, max_fields=MOST_PANELS, max_part_size=100_000) as form:
        action, stage = request.path_params["action"], word(form, "stage")
        decision, most = decided(action, form), _most(form)
    await run_in_threadpool(_begin, desk_of(request), decision, stage, most)
    reply = told(page(request, "job"), f"{DONE[action]}: begun.")
    reply.headers.update({"hx-retarget": "#job", "hx-reswap": "outerHTML"})
    return reply


DONE = {"go": "Going on", "redraw": "Drawing again", "plan": "Planning again"}
"""Answers, and how the job of each is called."""


def decided(action: str, form: FormData) -> Decision:
    """An answer as it was given.

    Raises:
        InputError: there is none of that name.
    """
    if action not in DONE:
        raise InputError(f"There is no answer {action!r}. Known: {', '.join(DONE)}.")
    if action == "go":
        return Decision()
    if action == "plan":
        return Decision(action="plan", scene=word(form, "scene"), note=word(form, "note"))
    named = tuple(one for one in form.getlist("panels") if isinstance(one, str))
    return Decision(action="redraw", panels=named, note=word(form, "note"))


def _most(form: FormData) -> float:
    """The price that was shown; 0 where none was."""
    try:
        return float(word(form, "most") or 0)
    except ValueError as error:
        raise InputError("The price that was shown is no number. Reload the page.") from error


def _begin(desk: Desk, decision: Decision, stage: str, most: float) -> None:
    stop = _waiting(desk)
    if stop is not None and stage != stop.stage:
        raise InputError("Something else waits by now. Nothing was done; look at it, and answer that.")
    reviewer = None if stop is None and decision == Decision() else _reviewer(desk, decision, most)
    start(desk, _called(desk, decision), going(desk, reviewer, most), partial(moved, desk))


def _reviewer(desk: Desk, decision: Decision, most: float) -> Reviewer:
    """Answers the stop that waits now. Where going on costs more than was shown, that is asked first; after a no it waits on.

    Raises:
        InputError: nothing waits, or the decision is none for it.
    """
    from storyboard.graphs.stepping import once

    answered = once(desk.folder, decision)

    def review(stop: Stop) -> Decision | None:
        made = answered(stop)
        costs = stop.quote if made is not None and made.action == "go_on" else None
        return made if costs is None or agreed(desk, costs, most) else None

    return review


def _called(desk: Desk, decision: Decision) -> str:
    board = desk.now().board
    numbers = [board.find(id)[0].panel_number(board.find(id)[1]) for id in decision.panels if id in board.index]
    names = {
        "go_on": "Go on",
        "redraw": f"Redraw {listed(numbers) or 'all of them'}",
        "plan": f"Change the plan of {_scene(desk, decision)}",
    }
    return names.get(decision.action, "Go on")


def _scene(desk: Desk, decision: Decision) -> str:
    return f"scene {desk.now().board.scene(decision.scene).number}" if decision.scene else "a scene"


def going(desk: Desk, reviewer: Reviewer | None, most: float) -> Painting:
    """The job: on to the next stop. What costs more than was shown is asked first."""
    from storyboard import api

    async def paint(listen: Listener) -> None:
        confirm = partial(agreed, desk, most=most)
        await api.aresume(desk.folder, reviewer=reviewer, confirm=confirm, on_event=shown(desk, listen))

    return paint


def agreed(desk: Desk, quote: Quote, most: float) -> bool:
    """Whether a price is no more than was shown, or somebody says yes to it now."""
    work = current(desk)
    return quote.high <= most + CENT or (work is not None and work.ask(asking(quote)))


def asking(quote: Quote) -> str:
    """A quote as a question."""
    price = f"${quote.low:.2f} to ${quote.high:.2f}"
    if quote.scenes and not quote.pictures:
        return f"Planning {counted(quote.scenes, 'scene')} with {quote.painter} costs {price}. Go on?"
    return f"{counted(quote.pictures, 'picture')} by {quote.painter} for {price}. It stops again after this step. Go on?"


routes = [
    Route("/step", step),
    Route("/step/part", part),
    Route("/step/note", note),
    Route("/step/{action}", answer, methods=["POST"]),
]
