"""What people say about panels: beside the panel, and all of it on a page. Who only looks may comment too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.errors import InputError
from storyboard.project import comments
from storyboard.project.clock import now
from storyboard.project.comments import Comment
from storyboard.review import views
from storyboard.review.acting import MOST_FIELDS, word
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.pages import found_panel
from storyboard.review.rendering import desk_of, page, told

NAMELESS = "Say who you are first: your name goes into the field at the top of the page."


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment as a page shows it."""

    comment: Comment
    number: str
    """Its panel as printed today; empty where that is gone."""
    take: str
    """The number of the take that was on show."""
    other: bool
    """Whether the panel shows another take by now."""
    at: str
    """`2026-11-21 12:05 UTC`."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A panel and what was said about it."""

    id: str
    number: str
    take: str
    remarks: tuple[Remark, ...]


def remarks(found: Snapshot, said: Iterable[Comment]) -> Iterator[Remark]:
    """Comments, with what of their panel is on show today."""
    for one in said:
        scene, panel = found.board.index.get(one.panel, (None, None))
        number = scene.panel_number(panel) if scene and panel else ""
        moved = panel is not None and bool(one.take) and panel.take != one.take
        at = f"{one.at[:16].replace('T', ' ')} UTC" if one.at else ""
        yield Remark(one, number, one.take.rpartition(".")[2], moved, at)


def talks(found: Snapshot, told_of: Iterable[Remark]) -> tuple[Talk, ...]:
    """Comments by panel, in story order; those of panels that are gone last."""
    by_panel: dict[str, list[Remark]] = {}
    for one in told_of:
        by_panel.setdefault(one.comment.panel, []).append(one)
    order = sorted(by_panel, key=lambda panel: found.places.get(panel, len(found.places)))
    return tuple(Talk(id, by_panel[id][0].number, _take(found, id), tuple(by_panel[id])) for id in order)


def _take(found: Snapshot, id: str) -> str:
    return found.board.find(id)[1].take if id in found.board.index else ""


def of_panel(request: Request) -> Response:
    """What was said about a panel, to be shown anew."""
    return page(request, "comments_of", **_of_panel(desk_of(request), request.path_params["panel"]))


def _of_panel(desk: Desk, id: str) -> dict[str, Any]:
    found = desk.now()
    found_panel(found, id)
    told_of = tuple(remarks(found, comments.comments(desk.folder, [id])))
    return {
        "panel_id": id,
        "open": [one for one in told_of if not one.comment.resolved],
        "done": [one for one in told_of if one.comment.resolved],
    }


def everything(request: Request) -> Response:
    """All comments of the board."""
    return page(request, "comments", **_everything(desk_of(request)))


def listed(request: Request) -> Response:
    """All comments, to be shown anew."""
    return page(request, "comments_all", **_everything(desk_of(request)))


def _everything(desk: Desk) -> dict[str, Any]:
    found = desk.now()
    told_of = tuple(remarks(found, comments.comments(desk.folder)))
    return {
        "talks": talks(found, (one for one in told_of if not one.comment.resolved)),
        "done": talks(found, (one for one in told_of if one.comment.resolved)),
        "count": sum(not one.comment.resolved for one in told_of),
        "frame": views.frame(found.board.options.aspect),
    }


async def comment(request: Request) -> Response:
    """Says something about a panel."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        who, text = word(form, "who"), word(form, "text")
    said = await run_in_threadpool(_comment, desk_of(request), request.path_params["panel"], who, text)
    return told(Response(status_code=204), said)


def _comment(desk: Desk, id: str, who: str, text: str) -> str:
    scene, panel = found_panel(desk.now(), id)
    if not who:
        raise InputError(NAMELESS)
    made = comments.add(desk.folder, panel.id, text, who=who, at=now(), take=panel.take)
    desk.look()
    return f"{scene.panel_number(panel)}: {made.who} has commented."


async def settle(request: Request) -> Response:
    """Marks a comment as dealt with, or as open again."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        who = word(form, "who")
    resolved = request.url.path.endswith("/resolve")
    said = await run_in_threadpool(_settle, desk_of(request), request.path_params["id"], who, resolved=resolved)
    return told(Response(status_code=204), said)


def _settle(desk: Desk, id: str, who: str, *, resolved: bool) -> str:
    if not who:
        raise InputError(NAMELESS)
    comments.resolve(desk.folder, id, who=who, at=now(), resolved=resolved)
    desk.look()
    return "Dealt with." if resolved else "Open again."


routes = [
    Route("/comments", everything),
    Route("/comments/list", listed),
    Route("/comments/{id}/resolve", settle, methods=["POST"]),
    Route("/comments/{id}/reopen", settle, methods=["POST"]),
    Route("/panels/{panel}/comments", of_panel),
    Route("/panels/{panel}/comment", comment, methods=["POST"]),
]
