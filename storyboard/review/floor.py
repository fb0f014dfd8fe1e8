"""The floor plan beside a panel: where its people stand and what its camera sees; people are moved and turned on it, and it is undone."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.aspect import parse_aspect
from storyboard.model.base import Frozen
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Blocking, Panel
from storyboard.project.editing import blocking, history
from storyboard.project.editing.blocking import BlockingFields
from storyboard.project.staleness import in_words, stale_causes
from storyboard.references.sheets import is_sheet
from storyboard.review.acting import LONGEST_NAME, MOST_FIELDS, word
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.pages import found_panel
from storyboard.review.rendering import desk_of, page, told
from storyboard.review.shelf import Shelf
from storyboard.staging.floorplan import Plan, floor_plan, laid_out, moved, point_of

NEAR = 0.01
"""Metres under which somebody has not moved."""


class Handle(Frozen):
    """Somebody on the plan who can be taken hold of."""

    character: str
    name: str
    x: float
    """Where they stand, in units of the picture."""
    y: float
    facing: float


class Floor(Frozen):
    """A panel's plan as a page shows it."""

    panel: str
    scene: str
    number: str
    plan: Plan | None = None
    """None for reference sheets, which stand nowhere."""
    handles: tuple[Handle, ...] = ()
    seated: tuple[str, ...] = ()
    """Names of those in a vehicle, where the seat decides and not the mark: nobody can take hold of them."""
    causes: tuple[str, ...] = ()
    """Why the picture is out of date, in words."""
    undo: str = ""
    """What can be taken back, where the last edit of the board was of this panel."""

    @property
    def svg(self) -> Markup:
        """The picture; the plan escapes every word of the script's in it."""
        return Markup(self.plan.svg if self.plan else "")  # noqa: S704 - see above


def floor(shelf: Shelf, found: Snapshot, scene: SceneBoard, panel: Panel) -> Floor:
    """The plan of a panel."""
    known = Floor(panel=panel.id, scene=scene.scene.id, number=scene.panel_number(panel))
    if is_sheet(panel):
        return known
    plan, seats = plan_of(found.board, scene, panel), _seated(found.board, scene, panel)
    names = [(one, found.board.breakdown.character(one.character).name) for one in panel.blocking]
    return known.model_copy(
        update={
            "plan": plan,
            "handles": tuple(_handle(plan, one, name) for one, name in names if one.character not in seats),
            "seated": tuple(name for one, name in names if one.character in seats),
            "causes": tuple(map(in_words, stale_causes(shelf, found.board, scene, panel))),
            "undo": _last(shelf, panel),
        }
    )


def plan_of(board: Board, scene: SceneBoard, panel: Panel) -> Plan:
    """The plan of a scene with one of its panels meant."""
    return floor_plan(scene, board.breakdown, parse_aspect(board.options.aspect), panel=panel.id)


def _seated(board: Board, scene: SceneBoard, panel: Panel) -> frozenset[str]:
    """Ids of those who sit in a vehicle."""
    layout = laid_out(scene, board.breakdown, parse_aspect(board.options.aspect), panel=panel.id)
    return frozenset(stand.character for stand in layout.stands if stand.seated)


def _handle(plan: Plan, one: Blocking, name: str) -> Handle:
    x, y = point_of(plan, one.mark)
    return Handle(character=one.character, name=name, x=x, y=y, facing=one.facing)


def _last(shelf: Shelf, panel: Panel) -> str:
    step = next(iter(history.history(shelf, 1).done), None)
    return step.said or "the last edit" if step is not None and panel.id in step.ids else ""


def show(request: Request) -> Response:
    """The plan, to stand beside the panel."""
    desk = desk_of(request)
    found = desk.now()
    return page(request, "floor", floor=floor(desk.shelf, found, *found_panel(found, request.path_params["panel"])))


async def place(request: Request) -> Response:
    """Somebody is put down at a point of the plan, or turned: one edit."""
    return await _changed(request, _place)


async def undo(request: Request) -> Response:
    """Takes the last edit back, where it was of this panel."""
    return await _changed(request, _undo)


Deed = Callable[[Desk, SceneBoard, Panel, FormData], str]
"""Does it and says what was done."""


async def _changed(request: Request, do: Deed) -> Response:
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        said = await run_in_threadpool(_done, do, request, form)
    return told(await run_in_threadpool(show, request), said)


def _done(do: Deed, request: Request, form: FormData) -> str:
    desk = desk_of(request)
    return do(desk, *found_panel(desk.now(), request.path_params["panel"]), form)


def _place(desk: Desk, scene: SceneBoard, panel: Panel, form: FormData) -> str:
    who, board = word(form, "character"), desk.now().board
    before = next((one for one in panel.blocking if one.character == who), None)
    if before is None:
        raise InputError(f"They are not in {scene.panel_number(panel)} any more.")
    wanted = fields(plan_of(board, scene, panel), before, form)
    name, number = board.breakdown.character(who).name, scene.panel_number(panel)
    if not wanted:
        return f"{name} stays."
    onward = word(form, "onward") == "yes"
    change = partial(blocking.place, wanted=panel.id, who=who, onward=onward, **wanted)
    said = f"{name} {'moved' if 'mark' in wanted else 'turned'} in {number}{' and onward' if onward else ''}"
    step = desk.decide(lambda shelf: history.edit(shelf, change, said, word(form, "who")[:LONGEST_NAME]))
    others = len(step.ids) - 1 if step else 0
    return f"{said}{f' ({others} more panels)' if others else ''}."


def fields(plan: Plan, before: Blocking, form: FormData) -> BlockingFields:
    """What a drop changes: the mark, and with it where a move within the panel ends, or the way they face.

    Raises:
        InputError: a number is none.
    """
    wanted: BlockingFields = {}
    if word(form, "facing"):
        facing = _number(form, "facing") % 360
        turned = facing - 360 if facing > 180 else facing
        if abs(turned - before.facing) >= 1:
            wanted["facing"] = turned
    if word(form, "x"):
        after = moved(before, plan, _number(form, "x"), _number(form, "y"))
        if math.hypot(after.mark.x - before.mark.x, after.mark.z - before.mark.z) > NEAR:
            wanted["mark"] = after.mark
            if after.to is not None:
                wanted["to"] = after.to
    return wanted


def _number(form: FormData, name: str) -> float:
    try:
        value = float(word(form, name))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise InputError(f"{name} is no number.")
    return value


def _undo(desk: Desk, scene: SceneBoard, panel: Panel, _form: FormData) -> str:
    def back(shelf: Shelf) -> str:
        said = _last(shelf, panel)
        if not said:
            raise InputError(f"The last edit of this board was not of {scene.panel_number(panel)}. Take it back where it was made.")
        history.undo(shelf)
        return said

    return f"Taken back: {desk.decide(back)}."


routes = [
    Route("/panels/{panel}/floor", show),
    Route("/panels/{panel}/floor", place, methods=["POST"]),
    Route("/panels/{panel}/floor/undo", undo, methods=["POST"]),
]
