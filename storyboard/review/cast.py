"""Cast, places and props: how everybody looks, their reference sheets and pictures, and the words that change them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.board import Board
from storyboard.model.cast import Character, Place, Prop
from storyboard.model.errors import InputError
from storyboard.painters.registry import hired
from storyboard.project import given as pictures
from storyboard.project import words
from storyboard.references.planner import SHOWS
from storyboard.review import gallery, wording
from storyboard.review.acting import MOST_FIELDS, word
from storyboard.review.aftermath import Aftermath, Group, aftermath, looked
from storyboard.review.desk import Desk
from storyboard.review.media import CHECKED, small
from storyboard.review.rendering import desk_of, page, told
from storyboard.review.uploads import cleaned
from storyboard.review.views import frame, listed

NOTHING = Aftermath()

VIEWS = tuple((view, says) for view, says in SHOWS.items() if 1 <= view < pictures.OTHER)
"""From which sides somebody may be seen in a picture."""


def show(request: Request) -> Response:
    """The page."""
    return page(request, "cast", **_content(desk_of(request)))


def content(request: Request) -> Response:
    """The page without what is around it, to be shown anew."""
    return page(request, "cast_content", **_content(desk_of(request)))


def _content(desk: Desk) -> dict[str, Any]:
    found = desk.now()
    options = found.board.options
    return {"groups": gallery.everything(found), "frame": frame(options.aspect), "painter": options.painter, "able": able(found.board)}


def able(board: Board) -> bool:
    """Whether the board's painter takes reference pictures; one that is not known here may."""
    try:
        return bool(hired(board.options).abilities.references)
    except InputError:
        return True


def _thing(request: Request, board: Board) -> tuple[str, Character | Place | Prop]:
    """Whom or what an address names.

    Raises:
        HTTPException: nobody and nothing.
    """
    kind, id = request.path_params["kind"], request.path_params["id"]
    thing = next((one for one in gallery.things(board, kind) if one.id == id), None) if kind in gallery.TITLES else None
    if thing is None:
        raise HTTPException(404, "There is nobody and nothing of that kind on this board.")
    return kind, thing


def panels(request: Request) -> Response:
    """All panels in which somebody or something is."""
    found = desk_of(request).now()
    _, thing = _thing(request, found.board)
    shown = gallery.appearances(found.board).get(thing.id, [])
    return page(request, "cast_panels", seen=tuple(gallery.seen(found, shown)), frame=frame(found.board.options.aspect))


def picture(request: Request) -> Response:
    """One of the user's reference pictures, small."""
    desk = desk_of(request)
    board = desk.now().board
    kind, thing = _thing(request, board)
    try:
        data = small(desk.shelf.inside(_picture(board, kind, thing.id, request.path_params["place"])))
    except InputError as error:
        raise HTTPException(404, "There is no such picture.") from error
    return Response(data, media_type="image/jpeg", headers={"cache-control": CHECKED})


def _picture(board: Board, kind: str, id: str, place: int) -> str:
    """The file of one of the user's pictures of somebody or something.

    Raises:
        InputError: there is none.
    """
    known = gallery.given(board, kind).get(id, ())
    if not 0 <= place < len(known):
        raise InputError("There is no such picture.")
    return known[place].file


# words --------------------------------------------------------------------------------------------------------------------------------


def say(request: Request) -> Response:
    """What can be said of somebody or something, as a form."""
    return _words(request, NOTHING)


def _words(request: Request, after: Aftermath) -> Response:
    board = desk_of(request).now().board
    table, id = request.path_params["kind"], request.path_params["id"]
    boxes = wording.boxes(board, table, id) if table in wording.TABLES else ()
    if not boxes:
        raise HTTPException(404, "There is nobody and nothing of that kind on this board.")
    return page(request, "cast_words", table=table, id=id, boxes=boxes, after=after)


async def said(request: Request) -> Response:
    """Takes up what a form says, and tells what is out of date since."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        after, sentence = await run_in_threadpool(_said, desk_of(request), request, form)
    return told(await run_in_threadpool(_words, request, after), sentence)


def _said(desk: Desk, request: Request, form: FormData) -> tuple[Aftermath, str]:
    board = desk.now().board
    table, id = request.path_params["kind"], request.path_params["id"]
    if table not in wording.TABLES or not wording.boxes(board, table, id):
        raise HTTPException(404, "There is nobody and nothing of that kind on this board.")
    changes = wording.said(board, table, id, form)
    if not changes:
        return NOTHING, "Nothing was changed."
    before = looked(desk)
    desk.decide(lambda shelf: words.say(shelf, table, wording.names(board, table, id), changes))
    named = ", ".join(wording.LABELS[name].partition(",")[0].lower() for name in changes)
    return aftermath(before, looked(desk)), f"Changed: {named}."


# pictures -----------------------------------------------------------------------------------------------------------------------------


def bring(request: Request) -> Response:
    """The form that brings a picture."""
    return _bring(request, NOTHING)


def _bring(request: Request, after: Aftermath) -> Response:
    found = desk_of(request).now()
    kind, thing = _thing(request, found.board)
    return page(request, "cast_bring", card=gallery.card(found, kind, thing.id), after=after, views=VIEWS if kind == gallery.PEOPLE else ())


async def brought(request: Request) -> Response:
    """Takes in a reference picture of the user's own."""
    async with request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        sent = form.get("picture")
        if not isinstance(sent, UploadFile) or not sent.filename:
            raise InputError("Choose a picture first.")
        data, name = await sent.read(), sent.filename
        after, sentence = await run_in_threadpool(_brought, desk_of(request), request, form, data, name)
    return told(await run_in_threadpool(_bring, request, after), sentence)


def _brought(desk: Desk, request: Request, form: FormData, data: bytes, name: str) -> tuple[Aftermath, str]:
    board = desk.now().board
    kind, thing = _thing(request, board)
    clean, instead = cleaned(data, name), word(form, "instead")
    if instead:
        file = _picture(board, kind, thing.id, _place(instead))
    else:
        view = _place(word(form, "view") or "1") if kind == gallery.PEOPLE else 0
        look, ending = _look(board, thing.id, word(form, "look")), Path(clean.name).suffix
        file = pictures.named(desk.shelf, kind, thing.name, ending, look=look, view=view if 1 <= view < pictures.OTHER else 0)
    before = looked(desk)
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / clean.name
        kept.write_bytes(clean.data)
        desk.decide(lambda shelf: pictures.give(shelf, file, kept))
    after = aftermath(before, looked(desk))
    return (after if instead else _older(desk, thing.id, after)), f"{thing.name} has {'another' if instead else 'a new'} picture."


def _place(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 6 else -1


def _look(board: Board, who: str, look: str) -> str:
    """The look a picture is of, which has to be one of theirs."""
    return look if any(one.id == look and one.character == who for one in board.breakdown.looks) else ""


def _older(desk: Desk, id: str, after: Aftermath) -> Aftermath:
    """With the panels that show somebody or something and were painted before there was this picture of them.

    They are not out of date: nothing they rest on has changed. But they may be drawn again with it.
    """
    found = desk.now()
    if not able(found.board):
        painter = found.board.options.painter
        return Aftermath(after.ids, after.groups, (f"The painter of this board, {painter}, draws from words: it takes no pictures.",))
    shown = [(scene, panel) for scene, panel in gallery.appearances(found.board).get(id, []) if panel.take and panel.id not in after.ids]
    if not shown:
        return after
    numbers = [scene.panel_number(panel) for scene, panel in shown]
    group = Group("painted before this picture came", listed(numbers), len(numbers))
    return Aftermath((*after.ids, *(panel.id for _, panel in shown)), (*after.groups, group), after.notes)


async def withdrawn(request: Request) -> Response:
    """No longer sends one of the user's pictures along."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS) as form:
        sentence = await run_in_threadpool(_withdrawn, desk_of(request), request, form)
    return told(await run_in_threadpool(_bring, request, NOTHING), sentence)


def _withdrawn(desk: Desk, request: Request, form: FormData) -> str:
    board = desk.now().board
    kind, thing = _thing(request, board)
    file = _picture(board, kind, thing.id, _place(word(form, "instead")))
    desk.decide(lambda shelf: pictures.withdraw(shelf, file))
    return f"{file.rpartition('/')[2]} no longer goes along; it stays in the folder."


routes = [
    Route("/cast", show),
    Route("/cast/content", content),
    Route("/cast/{kind}/{id}/panels", panels),
    Route("/cast/{kind}/{id}/pictures/{place:int}", picture),
    Route("/cast/{kind}/{id}/words", say),
    Route("/cast/{kind}/{id}/words", said, methods=["POST"]),
    Route("/cast/{kind}/{id}/bring", bring),
    Route("/cast/{kind}/{id}/upload", brought, methods=["POST"]),
    Route("/cast/{kind}/{id}/withdraw", withdrawn, methods=["POST"]),
]
