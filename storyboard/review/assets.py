"""Files the pages load: our own style and script, htmx and the typefaces from their packages. Nothing comes from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.fingerprint import digest

FOREVER = "public, max-age=31536000, immutable"
"""For addresses that name what they hold."""

A_DAY = "public, max-age=86400"


class Asset(NamedTuple):
    """A file and its type."""

    package: str
    path: str
    mime: str


def _font(name: str) -> Asset:
    family = "fontpkg_fira_sans_condensed" if "Condensed" in name else "fontpkg_fira_sans"
    return Asset(family, f"files/{name}.ttf", "font/ttf")


def _own(name: str) -> Asset:
    kind = "css" if name.endswith(".css") else "javascript"
    return Asset("storyboard.templates", f"review/static/{name}", f"text/{kind}; charset=utf-8")


FONTS = (
    "FiraSans-Regular",
    "FiraSans-Italic",
    "FiraSans-Medium",
    "FiraSans-SemiBold",
    "FiraSansCondensed-Regular",
    "FiraSansCondensed-SemiBold",
)

ASSETS: Mapping[str, Asset] = {
    "review.css": Asset("storyboard.templates", "review/static/review.css", "text/css; charset=utf-8"),
    "keys.js": _own("keys.js"),
    "review.js": Asset("storyboard.templates", "review/static/review.js", "text/javascript; charset=utf-8"),
    "compare.js": Asset("storyboard.templates", "review/static/compare.js", "text/javascript; charset=utf-8"),
    "play.css": Asset("storyboard.templates", "review/static/play.css", "text/css; charset=utf-8"),
    "play.js": Asset("storyboard.templates", "review/static/play.js", "text/javascript; charset=utf-8"),
    "floor.css": Asset("storyboard.templates", "review/static/floor.css", "text/css; charset=utf-8"),
    "floor.js": Asset("storyboard.templates", "review/static/floor.js", "text/javascript; charset=utf-8"),
    **{name: _own(name) for name in ("shots.css", "shots.js", "talk.css", "talk.js")},
    "cast.css": Asset("storyboard.templates", "review/static/cast.css", "text/css; charset=utf-8"),
    "cast.js": Asset("storyboard.templates", "review/static/cast.js", "text/javascript; charset=utf-8"),
    "mark.svg": Asset("storyboard.templates", "review/static/mark.svg", "image/svg+xml"),
    "htmx.js": Asset("js_lib_htmx", "static/htmx/htmx.min.js", "text/javascript; charset=utf-8"),
    **{f"{name}.ttf": _font(name) for name in FONTS},
}
"""Every file that is served, by name; no other can be asked for."""


@cache
def content(name: str) -> bytes:
    """The bytes of a file; KeyError where there is none of that name."""
    asset = ASSETS[name]
    return files(asset.package).joinpath(*asset.path.split("/")).read_bytes()


@cache
def address(name: str) -> str:
    """Where a page loads a file from; another content has another address."""
    return f"/static/{name}?v={digest(content(name))[:12]}"


def static(request: Request) -> Response:
    """One of the files."""
    name = request.path_params["name"]
    if name not in ASSETS:
        raise HTTPException(404, "There is no such file.")
    kept = FOREVER if "v" in request.query_params else A_DAY
    return Response(content(name), media_type=ASSETS[name].mime, headers={"cache-control": kept})


routes = [Route("/static/{name}", static)]
