"""What people decide, one address each: pick, approve, hold, omit, bring a picture. Nothing is painted; the folder has it at once."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.model.wording import counted
from storyboard.project import edits
from storyboard.project.clock import now
from storyboard.project.editing.history import edit
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.pages import found_panel, stage
from storyboard.review.rendering import desk_of, told
from storyboard.review.shelf import Shelf
from storyboard.review.uploads import cleaned

LONGEST_NAME = 60
"""Characters of who decides."""

MOST_FIELDS = 40
"""Fields of a form."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision about one panel."""

    scene: SceneBoard
    panel: Panel
    form: FormData

    @property
    def number(self) -> str:
        """The panel as printed."""
        return self.scene.panel_number(self.panel)

    @property
    def who(self) -> str:
        """Who decides, as they call themselves."""
        return word(self.form, "who")[:LONGEST_NAME]

    @property
    def take(self) -> int | None:
        """The number of the take that is meant."""
        given = word(self.form, "take")
        return int(given) if given.isdecimal() and len(given) < 10 else None


def word(form: FormData, name: str) -> str:
    """A field of a form, in characters that can be written; empty where it is missing."""
    given = form.get(name, "")
    return given.strip().encode("utf-8", "replace").decode() if isinstance(given, str) else ""


Deed = Callable[[Desk, Asked], str]
"""Does it and says what was done."""


def _select(desk: Desk, asked: Asked) -> str:
    number = _number(asked)
    desk.decide(lambda shelf: edits.select(shelf, asked.panel.id, number))
    return f"{asked.number} shows take {number}."


def _number(asked: Asked) -> int:
    if asked.take is None:
        raise InputError("Say which take, by its number.")
    return asked.take


def _approve(desk: Desk, asked: Asked) -> str:
    """Approves the take that was looked at, and shows it: an approval is of the picture that was seen."""

    def change(shelf: Shelf) -> tuple[str, ...]:
        if asked.take is not None and shelf.board.find(asked.panel.id)[1].take != f"{asked.panel.id}.{asked.take}":
            edits.select(shelf, asked.panel.id, asked.take)
        _taken_up(shelf, asked)
        return edits.approve(shelf, edits.Choice(ids=(asked.panel.id,)), asked.who, now())

    if not desk.decide(change):
        raise InputError(f"{asked.number} has no picture to approve.")
    return f"{asked.number} is approved{f' by {asked.who}' if asked.who else ''}."


def _withdraw(desk: Desk, asked: Asked) -> str:
    change = partial(edits.edited, ids={asked.panel.id}, change=lambda _scene, panel: panel.model_copy(update={"approval": None}))
    desk.decide(lambda shelf: edit(shelf, change, f"withdraw the approval of {asked.number}", asked.who))
    return f"{asked.number} is no longer approved."


def _hold(desk: Desk, asked: Asked) -> str:
    change = partial(_held, id=asked.panel.id, who=asked.who)
    desk.decide(lambda shelf: edit(shelf, change, f"hold {asked.number}", asked.who))
    return f"{asked.number} is on hold."


def _release(desk: Desk, asked: Asked) -> str:
    desk.decide(lambda shelf: _taken_up(shelf, asked))
    return f"{asked.number} is taken up again."


def _taken_up(shelf: Shelf, asked: Asked) -> None:
    edit(shelf, partial(_released, id=asked.panel.id), f"take {asked.number} up again", asked.who)


def _held(board: Board, id: str, who: str) -> Board:
    return board.model_copy(update={"held": board.held | {id: who}})


def _released(board: Board, id: str) -> Board:
    return board.model_copy(update={"held": {panel: who for panel, who in board.held.items() if panel != id}})


def _omit(desk: Desk, asked: Asked) -> str:
    desk.decide(lambda shelf: edits.omitted(shelf, [asked.panel.id], out=True))
    return f"{asked.number} is omitted; its number and takes stay."


def _restore(desk: Desk, asked: Asked) -> str:
    desk.decide(lambda shelf: edits.omitted(shelf, [asked.panel.id], out=False))
    return f"{asked.number} is back on the board."


def _upload(desk: Desk, asked: Asked, data: bytes, name: str) -> str:
    clean = cleaned(data, name)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / clean.name
        file.write_bytes(clean.data)
        take = desk.decide(lambda shelf: edits.import_take(shelf, asked.panel.id, file, now()))
    return f"{asked.number} shows your picture, take {take.number}. It stays until this panel itself is drawn again."


DEEDS: dict[str, Deed] = {
    "select": _select,
    "approve": _approve,
    "withdraw": _withdraw,
    "hold": _hold,
    "release": _release,
    "omit": _omit,
    "restore": _restore,
}
"""What can be decided about a panel, by the last part of its address."""


def deed(do: Deed) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of a decision: done beside the event loop, said, and the panel shown as it now is."""

    async def endpoint(request: Request) -> Response:
        async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
            said = await run_in_threadpool(_done, do, request, form)
        return told(await run_in_threadpool(stage, request), said)

    return endpoint


def _done(do: Deed, request: Request, form: FormData) -> str:
    desk = desk_of(request)
    return do(desk, _asked(desk.now(), request, form))


def _asked(found: Snapshot, request: Request, form: FormData) -> Asked:
    return Asked(*found_panel(found, request.path_params["panel"]), form)


async def upload(request: Request) -> Response:
    """Takes in a picture of the user's own."""
    async with request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        sent = form.get("picture")
        if not isinstance(sent, UploadFile) or not sent.filename:
            raise InputError("Choose a picture first.")
        data, name = await sent.read(), sent.filename

        def bring(desk: Desk, asked: Asked) -> str:
            return _upload(desk, asked, data, name)

        said = await run_in_threadpool(_done, bring, request, form)
    return told(await run_in_threadpool(stage, request), said)


async def approve_scene(request: Request) -> Response:
    """Approves what a scene shows, but for what is on hold, out of date or missing."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS) as form:
        who = word(form, "who")[:LONGEST_NAME]
    said = await run_in_threadpool(_approve_scene, desk_of(request), request.path_params["scene"], who)
    return told(Response(status_code=204), said)


def _approve_scene(desk: Desk, scene: str, who: str) -> str:
    found = desk.now()
    if scene not in found.scenes:
        raise HTTPException(404, "There is no such scene on this board.")
    desk.survey()
    found = desk.now()
    held, marks = found.board.held, found.marks
    ids = [panel.id for panel in found.scenes[scene].panels if panel.take and not panel.omitted and panel.id not in held]
    wanted = tuple(id for id in ids if id in marks and not (marks[id].stale or marks[id].missing))
    numbers = desk.decide(lambda shelf: edits.approve(shelf, edits.Choice(ids=wanted), who, now())) if wanted else ()
    left = sum(not panel.omitted for panel in found.scenes[scene].panels) - len(numbers)
    rest = f" {left} on hold, out of date or missing: left as they are." if left else ""
    return f"{counted(len(numbers), 'panel is', 'panels are')} approved{f' by {who}' if who else ''}.{rest}"


routes = [
    Route("/panels/{panel}/upload", upload, methods=["POST"]),
    Route("/scenes/{scene}/approve", approve_scene, methods=["POST"]),
    *(Route(f"/panels/{{panel}}/{name}", deed(do), methods=["POST"]) for name, do in DEEDS.items()),
]
