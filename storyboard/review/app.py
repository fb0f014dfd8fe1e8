"""The application: routes gathered from the modules, errors as sentences, a watch on the folder, and the door in front of it all."""

from __future__ import annotations

import asyncio
import contextlib
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable
from types import ModuleType
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from storyboard.model.errors import BoardInUse, BudgetReached, DiskProblem, InputError, ProviderError, StoryboardError
from storyboard.review import (
    acting,
    assets,
    cast,
    chatting,
    commenting,
    floor,
    links,
    live,
    media,
    pages,
    painting,
    play,
    shot_files,
    shot_list,
    stepping,
)
from storyboard.review.desk import Desk
from storyboard.review.guard import Door, Guard
from storyboard.review.media import Printed, Thumbs
from storyboard.review.offers import Offers
from storyboard.review.reels import Reels
from storyboard.review.rendering import page

MODULES: tuple[ModuleType, ...] = (
    pages,
    acting,
    painting,
    play,
    floor,
    shot_list,
    shot_files,
    commenting,
    links,
    chatting,
    stepping,
    cast,
    live,
    media,
    assets,
)
"""Whose `routes` are served. A new page is a module with `routes`, named here."""

WATCH = 0.5
"""Seconds between looks whether another program has changed the board."""

STATUS: tuple[tuple[type[StoryboardError], int], ...] = (
    (BoardInUse, 409),
    (BudgetReached, 402),
    (ProviderError, 502),
    (DiskProblem, 507),
    (InputError, 400),
)
"""What an error is called in HTTP; anything else is 500."""


def build(desk: Desk, door: Door) -> ASGIApp:
    """The whole application for one board."""
    routes = [route for module in MODULES for route in module.routes]
    handlers: dict[Any, Callable[[Request, Any], Response | Awaitable[Response]]] = {
        StoryboardError: sorry,
        HTTPException: lacking,
        Exception: fault,
    }
    app = Starlette(routes=routes, exception_handlers=handlers, lifespan=lifespan)
    app.state.desk, app.state.thumbs, app.state.offers, app.state.printed = desk, Thumbs(), Offers(), Printed()
    app.state.reels, app.state.guarded = Reels(), bool(door.edit)
    return Guard(app, door)


@contextlib.asynccontextmanager
async def lifespan(app: Starlette) -> AsyncGenerator[None]:
    """Watches the folder while the server runs."""
    watching = asyncio.create_task(watch(app.state.desk))
    try:
        yield
    finally:
        watching.cancel()
        await run_in_threadpool(app.state.desk.close)


async def watch(desk: Desk) -> None:
    """Looks at the folder again and again, whatever one look comes upon; a fault of ours is told once, not twice a second."""
    told = ""
    while True:
        try:
            await run_in_threadpool(desk.look)
        except Exception as error:  # noqa: BLE001 - whatever it is, pages are to be told of the next change
            if repr(error) != told:
                traceback.print_exception(error)
            told = repr(error)
        await asyncio.sleep(WATCH)


def sorry(request: Request, error: StoryboardError) -> Response:
    """An error raised on purpose, as its sentence."""
    return said(request, str(error), next((status for kind, status in STATUS if isinstance(error, kind)), 500))


def lacking(request: Request, error: HTTPException) -> Response:
    """Something that is not there or not allowed."""
    return said(request, error.detail, error.status_code)


def fault(request: Request, error: Exception) -> Response:
    """A fault of ours: a sentence for the page, the rest for the terminal."""
    traceback.print_exception(error)
    return said(request, f"A fault of storyboard ({type(error).__name__}). Nothing was lost; the terminal shows more.", 500)


def said(request: Request, sentence: str, status: int) -> Response:
    """A sentence: within the page where the page asked for a part of itself, else as a page."""
    return page(request, "sorry_part" if "hx-request" in request.headers else "sorry", status=status, sentence=sentence)
