"""Templates into pages: one environment, everything escaped, and what every page carries."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from storyboard.model.wording import money
from storyboard.review.assets import address
from storyboard.review.desk import Desk
from storyboard.review.guard import ROLE, Role
from storyboard.review.nav import PARTS, PLACES


@cache
def environment() -> Environment:
    """The page's templates; a name that is missing is an error, and all text is escaped."""
    loader = PackageLoader("storyboard.templates", "review")
    made = Environment(loader=loader, undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    shared: dict[str, Any] = {"asset": address, "places": PLACES, "parts": PARTS}
    made.globals.update(shared)
    made.filters["money"] = money
    return made


def render(name: str, **values: Any) -> str:
    """A template by its file's name without ending."""
    return environment().get_template(f"{name}.html.j2").render(**values)


def desk_of(request: Request) -> Desk:
    """The opened board."""
    desk: Desk = request.app.state.desk
    return desk


def editor(request: Request) -> bool:
    """Whether the one who asks may change things."""
    return bool(request.scope.get(ROLE, Role.EDITOR) == Role.EDITOR)


def page(request: Request, name: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page or a part of one, with what all of them need: who asks, the board's title, the job, where the stream of events stands."""
    desk = desk_of(request)
    shared = {
        "here": request.url.path,
        "editor": editor(request),
        "title": desk.title,
        "heard": desk.bus.last,
        "work": work.seen if (work := desk.work) else None,
    }
    return HTMLResponse(render(name, **(shared | values)), status)


def told(response: Response, sentence: str) -> Response:
    """The answer with something to say beside it, which pages show for a moment."""
    MutableHeaders(raw=response.raw_headers)["hx-trigger"] = json.dumps({"told": sentence})
    return response
