"""Connections to Google through google-genai: one client an event loop, and broken connections as our own errors."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.failures import PAINTING, Advice, scrub
from storyboard.ports import Misconfigured, TryLater

if TYPE_CHECKING:
    from google.genai import Client

TRANSPORTS: Mapping[str, tuple[str, ...]] = {
    "httpx2": ("HTTPError", "InvalidURL"),
    "httpx": ("HTTPError", "InvalidURL"),
    "aiohttp": ("ClientError",),
    "google.auth.exceptions": ("TransportError",),
}
"""Module to its errors: google-genai uses httpx2, or httpx or aiohttp where they are installed and asked for."""

CREDENTIALS: Mapping[str, tuple[str, ...]] = {"google.auth.exceptions": ("GoogleAuthError",)}

WRONG_ADDRESS = {"InvalidURL", "UnsupportedProtocol", "LocalProtocolError"}
"""Errors, by name, that no second try helps."""


_HEARD: ContextVar[list[str] | None] = ContextVar("heard", default=None)


@contextmanager
def heard() -> Generator[list[str]]:
    """Google's own words, answer by answer, while the block runs: google-genai passes on only what it knows (3.4.0)."""
    bodies: list[str] = []
    token = _HEARD.set(bodies)
    try:
        yield bodies
    finally:
        _HEARD.reset(token)


async def hear(response: Any) -> None:
    """A response hook of httpx (and httpx2) that keeps the body for `heard`."""
    if (bodies := _HEARD.get()) is not None:
        await response.aread()
        bodies.append(response.text)


def trust(url: str) -> dict[str, Any]:
    """Arguments of a client for an address without TLS: it trusts nobody, and does not load the certificates of all the world twice over,
    as google-genai does for every client (3.4.0); none for any other address."""
    if not url.casefold().startswith("http://"):
        return {}
    nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return {"verify": nobody, "ssl": nobody}


class Clients:
    """google-genai's clients, one for each event loop that asks, each made in a thread: credentials may have to be looked for.

    Args:
        make: makes a client; what it raises is raised to everybody who waits for it, and the next one tries again.
    """

    def __init__(self, make: Callable[[], Client]) -> None:
        self._make = make
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Future[Client]] = WeakKeyDictionary()

    async def get(self) -> Client:
        """The client of the running loop."""
        loop = asyncio.get_running_loop()
        future = self._clients.get(loop)
        if future is None or (future.done() and (future.cancelled() or future.exception() is not None)):
            future = self._clients[loop] = asyncio.ensure_future(asyncio.to_thread(self._make))
        return await asyncio.shield(future)

    async def close(self) -> None:
        """Closes the connections of the running loop. The next `get` makes new ones."""
        future = self._clients.pop(asyncio.get_running_loop(), None)
        if future is None:
            return
        (client,) = await asyncio.gather(future, return_exceptions=True)
        if not isinstance(client, BaseException):
            await client.aio.aclose()
            client.close()


def errors(table: Mapping[str, tuple[str, ...]]) -> tuple[type[Exception], ...]:
    """The error classes of a table of modules, as far as these are installed."""
    return tuple(kind for module, names in table.items() for kind in _installed(module, names))


def _installed(module: str, names: tuple[str, ...]) -> list[type[Exception]]:
    try:
        found = import_module(module)
    except ModuleNotFoundError:
        return []
    return [getattr(found, name) for name in names]


def broken(error: Exception, address: str, advice: Advice = PAINTING) -> ProviderError:
    """The error for a connection that failed or ended early. Google may have done, and billed, the work all the same."""
    kind, said = type(error).__name__, scrub(str(error))
    if kind in WRONG_ADDRESS or "CERTIFICATE_VERIFY_FAILED" in said:
        return Misconfigured(f"{address} cannot be reached: {said or kind}. Check the base URL. {advice.without}")
    cost = 0.0 if "Connect" in kind else None
    return TryLater(f"The connection to {address} failed ({kind}){f': {said}' if said else ''}.", cost=cost)
