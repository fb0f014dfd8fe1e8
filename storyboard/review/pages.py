"""The pages that are looked at: the board as a filmstrip, a panel large, and the parts of them that are fetched anew."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Panel
from storyboard.painters import edits
from storyboard.painters.registry import painters
from storyboard.review import closeup, views
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.reels import written
from storyboard.review.rendering import desk_of, editor, page
from storyboard.review.shelf import mark


def board(request: Request) -> Response:
    """The filmstrip."""
    return page(request, "board", **_whole(desk_of(request)), **_reels(request))


def strip(request: Request) -> Response:
    """The filmstrip without the page around it, to be shown anew."""
    return page(request, "strip", **_reels(request))


def _reels(request: Request) -> dict[str, Any]:
    found, kept = desk_of(request).now(), request.app.state.reels
    return {"reels": kept.html(found, editor=editor(request)), "scenes": views.contents(found)}


def _whole(desk: Desk) -> dict[str, Any]:
    found = desk.now()
    return {
        "counts": views.counts(found),
        "spent": desk.shelf.ledger().spent,
        "said": sum(found.said.values()),
        "steps": found.board.options.review,
    }


def scene(request: Request) -> Response:
    """One scene of the filmstrip."""
    found = desk_of(request).now()
    known = found.scenes.get(request.path_params["scene"])
    if known is None:
        raise HTTPException(404, "There is no such scene on this board.")
    return HTMLResponse(written(found, known, editor=editor(request)))


def counts(request: Request) -> Response:
    """The board in numbers."""
    return page(request, "counts", **_whole(desk_of(request)))


def found_panel(found: Snapshot, id: str) -> tuple[SceneBoard, Panel]:
    """A panel by id, and its scene.

    Raises:
        HTTPException: there is none.
    """
    if id not in found.board.index:
        raise HTTPException(404, "There is no such panel on this board.")
    return found.board.find(id)


def panel(request: Request) -> Response:
    """A panel large, with everything that can be done with it."""
    desk = desk_of(request)
    return page(request, "panel", **_whole(desk), **_panel(request), painters=sorted(painters()), presets=edits.named())


def stage(request: Request) -> Response:
    """What of a panel's page changes, to be shown anew."""
    return page(request, "stage", **_panel(request))


def _panel(request: Request) -> dict[str, Any]:
    desk = desk_of(request)
    found = desk.now()
    held, shown = found_panel(found, request.path_params["panel"])
    standing = mark(desk.shelf, found.board, held, shown)
    seen = closeup.close_up(found, shown, desk.shelf.takes(shown.id), standing)
    looked = request.query_params.get("take", "")
    return {
        "panel": seen,
        "reel": views.reel(found, held),
        "looked": _looked(seen, looked),
        "options": found.board.options,
        "frame": views.frame(found.board.options.aspect),
        "paid": editor(request),
        "standin": desk.shelf.standin(shown).is_file(),
    }


def _looked(seen: closeup.CloseUp, wanted: str) -> closeup.Shown | None:
    """The take that is looked at: the one the address names, else the one on show, else the newest."""
    named = next((shown for shown in seen.takes if str(shown.take.number) == wanted), None)
    return named or seen.on_show or (seen.takes[-1] if seen.takes else None)


routes = [
    Route("/", board),
    Route("/strip", strip),
    Route("/counts", counts),
    Route("/scenes/{scene}", scene),
    Route("/panels/{panel}", panel),
    Route("/panels/{panel}/stage", stage),
]
