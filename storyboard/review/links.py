"""Links for people who may look, made, listed and revoked on a page: those of `storyboard share`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.errors import InputError
from storyboard.project import sharing
from storyboard.project.sharing import DAYS, Share
from storyboard.review.acting import MOST_FIELDS, word
from storyboard.review.desk import Desk
from storyboard.review.rendering import desk_of, editor, page, told


@dataclass(frozen=True, slots=True)
class Link:
    """A link as a page shows it; its token is not known any more."""

    id: str
    name: str
    made: str
    """The day, in UTC."""
    ends: str
    holds: bool
    how: str
    """`holds until 2026-12-21`, `revoked 2026-11-22`, `expired 2026-11-20`."""


def links(request: Request) -> Response:
    """All links of the board. Who only looks sees none."""
    for_editors(request)
    return page(request, "links", **_links(request))


def for_editors(request: Request) -> None:
    """Lets nobody on who only looks.

    Raises:
        HTTPException: somebody does.
    """
    if not editor(request):
        raise HTTPException(403, "This link is for looking only.")


def _links(request: Request, address: str = "", name: str = "") -> dict[str, Any]:
    now = datetime.now(UTC)
    known = [linked(one, now) for one in sharing.shares(desk_of(request).folder)][::-1]
    return {
        "links": sorted(known, key=lambda one: not one.holds),
        "made": address,
        "made_for": name,
        "days": DAYS,
        "guarded": bool(request.app.state.guarded),
    }


def linked(one: Share, now: datetime) -> Link:
    """A link and how it stands."""
    holds = sharing.holds(one, now)
    ends = one.expires_at[:10]
    how = f"holds until {ends}" if holds else f"revoked {one.revoked_at[:10]}" if one.revoked_at else f"expired {ends}"
    return Link(one.id, one.name, one.made_at[:10], ends, holds, how)


async def make(request: Request) -> Response:
    """Makes a link, and shows it once."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=10_000) as form:
        name, days = word(form, "name"), _days(word(form, "days"))
    token = await run_in_threadpool(_made, desk_of(request), name, days)
    origin = request.headers.get("origin", "null")
    base = f"{request.url.scheme}://{request.url.netloc}" if origin == "null" else origin
    address = f"{base}/?token={token}"
    return page(request, "links", **_links(request, address, name))


def _days(given: str) -> float:
    """How long a link is to hold.

    Raises:
        InputError: it is no number.
    """
    try:
        return float(given.replace(",", ".") or DAYS)
    except ValueError as error:
        raise InputError("Give the days it is to hold as a number.") from error


def _made(desk: Desk, name: str, days: float) -> str:
    if not name:
        raise InputError("Say for whom the link is.")
    return sharing.share(desk.folder, name=name, now=datetime.now(UTC), days=days)[1]


async def revoke(request: Request) -> Response:
    """Makes a link hold no more."""
    ended = await run_in_threadpool(sharing.revoke, desk_of(request).folder, request.path_params["id"], now=datetime.now(UTC))
    return told(page(request, "links", **_links(request)), f"The link for {ended.name} opens nothing any more.")


routes = [
    Route("/links", links),
    Route("/links", make, methods=["POST"]),
    Route("/links/{id}/revoke", revoke, methods=["POST"]),
]
