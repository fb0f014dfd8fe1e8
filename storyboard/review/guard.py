"""Who may come in, and what every answer carries: checked before anything else sees a request.

On loopback no token is needed: then only requests to a loopback name are answered, so that no other site's name can be made to lead
here (DNS rebinding), and only changes that come from our own pages are made (Origin). Anywhere else, and with a link for others, a
token is asked for; one that is for looking opens no change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from hmac import compare_digest
from html import escape
from http.cookies import CookieError, SimpleCookie
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storyboard.model.patterns import regex

ROLE = "storyboard.role"
"""Where a request's scope says who asks."""

SAFE = frozenset({"GET", "HEAD"})
"""Methods that change nothing; all others must come from our own pages."""

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

HEADERS: Mapping[str, str] = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}

MOST_BYTES = 200_000
"""Largest body of a request."""

ROOM: Mapping[str, int] = {"upload": 21_000_000, "import": 21_000_000}
"""Larger ones, by the last part of the address."""

WEEK = 7 * 24 * 3600
"""Seconds a browser keeps a token."""

VIEWERS_MAY: frozenset[str] = frozenset({"comment"})
"""Last parts of addresses that who only looks may post to."""

_HOST = regex(r"(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")


class Role(StrEnum):
    """What somebody may do."""

    EDITOR = "editor"
    VIEWER = "viewer"


class Door(NamedTuple):
    """Who is let in."""

    hosts: frozenset[str] = frozenset()
    """What requests may call this server (`127.0.0.1:8642`); empty for any name, which then needs a token."""
    edit: str = ""
    """The token of who may change things; empty where none is needed."""
    view: str = ""
    """The token of who may look; empty where nobody else may."""
    named: Callable[[str], bool] = lambda _: False
    """Whether a token is of a link that somebody was given (`storyboard share`) and that holds."""
    cookie: str = "storyboard"


def loopback(port: int) -> frozenset[str]:
    """What this machine's own browser may call it."""
    return frozenset(f"{name}:{port}" for name in LOOPBACK)


class Denied(Exception):
    """A request that is not answered, and the sentence that is."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


class Guard:
    """The application behind a door."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self.app, self.door = app, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        hardened = _hardened(send)
        try:
            answer = await run_in_threadpool(_admitted, scope, self.door) if self.door.edit else _admitted(scope, self.door)
        except Denied as denied:
            answer = HTMLResponse(page(denied.message), denied.status)
        if answer is not None:
            await answer(scope, receive, hardened)
        else:
            await self.app(scope, _bounded(receive, _room(scope)), hardened)


def page(message: str) -> str:
    """A sentence as a page of its own, where templates are not reached."""
    return f'<!doctype html><html lang="en"><title>storyboard</title><p>{escape(message)}</p></html>'


def _admitted(scope: Scope, door: Door) -> Response | None:
    """Notes who asks in the scope; an answer where the request goes no further.

    Raises:
        Denied: it is not let in.
    """
    headers = Headers(scope=scope)
    host = headers.get("host", "").lower()
    if not _HOST.fullmatch(host) or (door.hosts and host not in door.hosts):
        raise Denied(421, "This address is not the one storyboard review was opened at. Use the link it printed.")
    role = scope[ROLE] = _role(scope, headers, door)
    if scope["method"] not in SAFE:
        _ours(headers, scope["scheme"], host)
        if role is Role.VIEWER and scope["path"].rpartition("/")[2] not in VIEWERS_MAY:
            raise Denied(403, "This link is for looking only.")
    elif door.edit and "token" in (query := dict(parse_qsl(scope["query_string"].decode("latin-1")))):
        return _let_in(scope, query, door)
    return None


def _role(scope: Scope, headers: Headers, door: Door) -> Role:
    """Who asks, by the token of the request's cookie or query.

    Raises:
        Denied: nobody who may.
    """
    if not door.edit:
        return Role.EDITOR
    given = [_cookie(headers, door.cookie), *(value for name, value in _query(scope) if name == "token")][::-1]
    for token in given:
        if compare_digest(token.encode(), door.edit.encode()):
            return Role.EDITOR
        if (door.view and compare_digest(token.encode(), door.view.encode())) or door.named(token):
            return Role.VIEWER
    raise Denied(401, "This board is shown to those who have its link. Open the link that storyboard review printed.")


def _query(scope: Scope) -> list[tuple[str, str]]:
    return parse_qsl(scope["query_string"].decode("latin-1"))


def _cookie(headers: Headers, name: str) -> str:
    try:
        morsel = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return morsel.value if morsel is not None else ""


def _let_in(scope: Scope, query: dict[str, str], door: Door) -> Response:
    """Takes the token out of the address, into a cookie that scripts cannot read."""
    rest = urlencode({name: value for name, value in query.items() if name != "token"})
    path = "/" + scope["path"].lstrip("/")
    answer = RedirectResponse(f"{path}?{rest}" if rest else path, 303)
    answer.set_cookie(door.cookie, query["token"], max_age=WEEK, httponly=True, samesite="lax", secure=scope["scheme"] == "https")
    return answer


def _ours(headers: Headers, scheme: str, host: str) -> None:
    """Makes sure that a change is asked for by a page of ours. Browsers say where a change comes from, and no page can make them lie.

    Raises:
        Denied: it comes from elsewhere, or does not say.
    """
    origin, site = headers.get("origin", ""), headers.get("sec-fetch-site", "")
    same = origin.lower() in {f"{scheme}://{host}", f"https://{host}"} and site in {"", "same-origin"}
    if not same and not (origin in {"", "null"} and site == "same-origin"):
        raise Denied(403, "This change did not come from a page of this board. Reload the page and try again.")


def _room(scope: Scope) -> int:
    return ROOM.get(scope["path"].rpartition("/")[2], MOST_BYTES)


def _bounded(receive: Receive, most: int) -> Receive:
    """What the request says, as far as it may go on."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise HTTPException(413, f"That is more than the {most:,} bytes that may be sent here.")
        return message

    return bounded


def _hardened(send: Send) -> Send:
    """Answers with the headers that keep browsers from doing more than they are told."""

    async def hardened(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "no-store")
        await send(message)

    return hardened
