"""The shot list as a page: fields changed in place, shots and panels added, split, merged, moved and taken out, and taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.project.editing import blocking
from storyboard.project.editing.history import Change, Step, edit, history, redo, undo
from storyboard.review import shot_deeds, shot_rows, views
from storyboard.review.acting import LONGEST_NAME, MOST_FIELDS, word
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.rendering import desk_of, editor, page, told
from storyboard.review.shelf import mark
from storyboard.review.shot_deeds import FIELDS_CHANGED, PLACED, STEPS, Meant
from storyboard.review.views import listed

AT_ONCE = 80
"""Panels whose rows are on the page when it opens; further scenes are fetched as they come into view."""

CALLED = {"cast": "who", "duration": "seconds", "direction": "what happens", "level": "light", "side": "side of the camera"}
"""Fields that are called otherwise in the history."""

MOST_NAMED = 6
"""Panels named in a message."""


# pages --------------------------------------------------------------------------------------------------------------------------------


def shots(request: Request) -> Response:
    """The whole shot list."""
    found = desk_of(request).now()
    return page(request, "shots", **_tables(found), **_tools(request, found))


def scenes(request: Request) -> Response:
    """All scenes, to be shown anew."""
    return page(request, "shot_scenes", **_tables(desk_of(request).now()))


def _tables(found: Snapshot) -> dict[str, Any]:
    """Scenes as tables; those beyond the first ones come when they are looked at."""
    shown: list[shot_rows.Table] = []
    count = 0
    for scene in found.board.scenes:
        full = count < AT_ONCE
        count += len(scene.panels)
        shown.append(shot_rows.table(found, scene) if full else shot_rows.blank(found, scene))
    return {"tables": shown, **_fixed()}


def _fixed() -> dict[str, Any]:
    return {"choices": shot_rows.CHOICES, "transitions": shot_rows.TRANSITIONS}


def scene(request: Request) -> Response:
    """One scene."""
    found = desk_of(request).now()
    known = next((one for one in found.board.scenes if one.scene.id == request.path_params["scene"]), None)
    if known is None:
        raise HTTPException(404, "There is no such scene on this board.")
    return page(request, "shot_scene", table=shot_rows.table(found, known), **_fixed())


def tools(request: Request) -> Response:
    """What stands over the table."""
    return page(request, "shot_tools", **_tools(request, desk_of(request).now()))


def _tools(request: Request, found: Snapshot) -> dict[str, Any]:
    """What can be taken back and done again, and what the last edit made out of date."""
    known = history(desk_of(request).shelf, 1)
    last = known.done[0] if known.done else None
    return {
        "undo": last,
        "redo": known.undone[0] if known.undone else None,
        "causes": shot_rows.causes(found, last) if last and editor(request) else (),
        "stale": views.counts(found).stale,
    }


def more(request: Request) -> Response:
    """All that can be changed of one panel or shot."""
    found = desk_of(request).now()
    asked = _meant(found, request)
    if asked.panel is None:
        return page(request, "shot_whole", shot=asked, values=shot_rows.shot_values(asked.shot), **_fixed())
    return page(request, "shot_more", more=shot_rows.more(found, asked.scene, asked.panel), **_fixed())


def _meant(found: Snapshot, request: Request) -> Meant:
    asked = shot_deeds.meant(found.board, request.path_params["id"])
    if asked is None:
        raise HTTPException(404, "There is no such shot or panel on this board. Somebody may have taken it out.")
    return asked


# changes ------------------------------------------------------------------------------------------------------------------------------

Deed = Callable[[Meant, Request, FormData], tuple[Change, str]]
"""What is changed, and how it is called in the history."""


def _set(asked: Meant, request: Request, form: FormData) -> tuple[Change, str]:
    board = desk_of(request).now().board
    wanted = {name: word(form, name) for name in form if name in FIELDS_CHANGED}
    if not wanted:
        raise InputError("Say which field is to be changed.")
    given = {name: value for name, value in wanted.items() if shot_deeds.changed(board, asked, {name: value}) is not board}
    said = ", ".join(CALLED.get(name, name) for name in given)
    return lambda now: shot_deeds.changed(now, asked, given), f"set {asked.number}: {said}"


def _block(asked: Meant, _: Request, form: FormData) -> tuple[Change, str]:
    panel, who = _panel(asked), word(form, "person")
    if word(form, "out") == "yes":
        return lambda board: blocking.remove(board, panel.id, who), f"take {who} out of {asked.number}"
    given = {name: value for name in form if name in PLACED and (value := word(form, name))}
    return lambda board: shot_deeds.placed(board, panel.id, who, given), f"{who} in {asked.number}"


def _step(asked: Meant, request: Request, form: FormData) -> tuple[Change, str]:
    name = request.path_params["step"]
    if name not in STEPS:
        raise HTTPException(404, "There is nothing of that name to be done.")
    step, said = STEPS[name]
    return lambda board: step(board, asked, word(form, "at")), said.format(asked.number)


def _panel(asked: Meant) -> Panel:
    if asked.panel is None:
        raise InputError(f"{asked.number} is a shot: name one of its panels.")
    return asked.panel


def deed(make: Deed) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of a change: done beside the event loop, and said with what it makes out of date."""

    async def endpoint(request: Request) -> Response:
        async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
            said = await run_in_threadpool(_done, make, request, form)
        return told(Response(status_code=204), said)

    return endpoint


def _done(make: Deed, request: Request, form: FormData) -> str:
    desk = desk_of(request)
    change, said = make(_meant(desk.now(), request), request, form)
    return edited(desk, change, said, word(form, "who")[:LONGEST_NAME])


def edited(desk: Desk, change: Change, said: str, who: str) -> str:
    """Makes an edit that can be taken back; what came of it, in a sentence."""
    step = desk.decide(lambda shelf: edit(shelf, change, said, who))
    return came(desk, (step,), "") if step else "Nothing changed: it is so already."


def came(desk: Desk, steps: tuple[Step, ...], how: str) -> str:
    """What edits did: their names, what is out of date by them, and what no panel shows now."""
    board, ids = desk.now().board, {id for step in steps for id in step.ids}
    names = "; ".join(step.said for step in steps) or "Done"
    stale = [scene.panel_number(panel) for scene, panel in board.everything() if _touched(panel, ids) and _stale(desk, board, scene, panel)]
    gaps = [gap for step in steps for gap in step.unshown]
    first = f"{how}: {names}" if how else f"{names[:1].upper()}{names[1:]}"
    told_of = [f"{first}."]
    if stale:
        told_of.append(f"Out of date: {listed(stale, MOST_NAMED)}.")
    if gaps:
        told_of.append(f"No panel of scene {gaps[0].scene} shows: {gaps[0].text[:80]}")
    return " ".join(told_of)


def _touched(panel: Panel, ids: set[str]) -> bool:
    return panel.id in ids or panel.shot in ids


def _stale(desk: Desk, board: Board, scene: SceneBoard, panel: Panel) -> bool:
    return bool(mark(desk.shelf, board, scene, panel).stale)


async def turn(request: Request) -> Response:
    """Takes the last edit back, or does it again."""
    back = request.url.path == "/shots/undo"
    return told(Response(status_code=204), await run_in_threadpool(_turned, desk_of(request), back=back))


def _turned(desk: Desk, *, back: bool) -> str:
    steps = desk.decide(partial(undo if back else redo, times=1))
    return came(desk, steps, "Taken back" if back else "Done again")


routes = [
    Route("/shots", shots),
    Route("/shots/scenes", scenes),
    Route("/shots/scenes/{scene}", scene),
    Route("/shots/tools", tools),
    *(Route(f"/shots/{way}", turn, methods=["POST"]) for way in ("undo", "redo")),
    Route("/shots/{id}/more", more),
    Route("/shots/{id}/set", deed(_set), methods=["POST"]),
    Route("/shots/{id}/block", deed(_block), methods=["POST"]),
    Route("/shots/{id}/do/{step}", deed(_step), methods=["POST"]),
]
