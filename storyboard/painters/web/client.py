"""The HTTP client of painters behind plain interfaces: one connection pool an event loop, no redirects, and an end to waiting and reading.

An answer of any status comes back as it is; `storyboard.painters.web.failures` reads those that brought nothing. What never became
an answer is raised as one of the four errors of `storyboard.ports`.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakKeyDictionary

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.transport import WRONG_ADDRESS
from storyboard.painters.web.failures import scrub, seconds_to_wait
from storyboard.painters.web.keys import Entrance
from storyboard.ports import Misconfigured, TryLater

if TYPE_CHECKING:
    import httpx

TIMEOUT = 240.0
"""Seconds to wait for a picture that is painted while the connection is held."""

CONNECT_TIMEOUT = 20.0
"""Seconds to wait for a connection."""

MOST_ANSWER = 120_000_000
"""Largest answer that is read, bytes; a 4K picture in base64 takes about 30 million."""

MOST_PORT = 65_535

PACKED = "gzip, deflate"
"""How answers may be packed. Other ways (zstd, br) unpack a few bytes into gigabytes before anybody can count them."""

UNSENT = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"}
"""Failures, by name, before anything of the request had left."""


class Answer(NamedTuple):
    """What came back, of whatever status."""

    status: int
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    address: str = ""
    """Where it was asked, without the query."""

    @property
    def fine(self) -> bool:
        """Whether the status says that it worked."""
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        """The body as text; bytes that are none are replaced."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON; None where it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @property
    def after(self) -> float | None:
        """Seconds the provider asked to wait by Retry-After; None where it did not."""
        return seconds_to_wait(self.headers.get("retry-after", ""))


class Part(NamedTuple):
    """A file of a form (multipart/form-data)."""

    field: str
    filename: str
    data: bytes
    mime: str


@cache
def trusted() -> ssl.SSLContext:
    """How servers prove who they are on this machine. Loading it takes as long as a small picture, so it is done once."""
    import httpx

    return httpx.create_ssl_context()


class Client:
    """Calls to one door. The connections are made when they are first needed, and again after `close`.

    Args:
        entrance: the door, for messages.
        timeout: seconds to wait for an answer.
        most: largest answer that is read, bytes.
        tls: how servers prove who they are; by default as everywhere on this machine.
    """

    def __init__(self, entrance: Entrance, *, timeout: float = TIMEOUT, most: int = MOST_ANSWER, tls: ssl.SSLContext | None = None) -> None:
        self.entrance, self.timeout, self.most, self.tls = entrance, timeout, most, tls
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()

    async def post(
        self, url: str, body: object, *, headers: Mapping[str, str], seconds: float | None = None, submits: bool = True
    ) -> Answer:
        """Sends JSON.

        Args:
            url: where to.
            body: what is sent.
            headers: the key among them.
            seconds: how long to wait; by default the client's limit.
            submits: whether the call may be billed, so that a lost answer is possibly billed.

        Raises:
            TryLater: no answer came; `cost` is None where the door may have done the work all the same.
            Misconfigured: the address cannot work.
        """
        return await self._called("POST", url, headers, seconds, submits=submits, json=body)

    async def post_form(
        self, url: str, fields: Mapping[str, str], files: Sequence[Part], *, headers: Mapping[str, str], seconds: float | None = None
    ) -> Answer:
        """Sends a form with files, in the order given; several may have the same field.

        Raises:
            TryLater, Misconfigured: as `post`.
        """
        parts = [(part.field, (part.filename, part.data, part.mime)) for part in files]
        return await self._called("POST", url, headers, seconds, submits=True, data=dict(fields), files=parts)

    async def put(self, url: str, *, headers: Mapping[str, str], seconds: float | None = None) -> Answer:
        """Asks for a change that costs nothing, such as an end; raises as `get`."""
        return await self._called("PUT", url, headers, seconds, submits=False)

    async def get(self, url: str, *, headers: Mapping[str, str], seconds: float | None = None) -> Answer:
        """Asks for something that costs nothing.

        Raises:
            TryLater: no answer came; it cost nothing.
            Misconfigured: the address cannot work.
        """
        return await self._called("GET", url, headers, seconds, submits=False)

    async def close(self) -> None:
        """Closes the connections of the running loop."""
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.aclose()

    def _pool(self) -> httpx.AsyncClient:
        import httpx

        loop = asyncio.get_running_loop()
        if loop not in self._pools:
            self._pools[loop] = httpx.AsyncClient(
                verify=self.tls or trusted(),
                follow_redirects=False,
                limits=httpx.Limits(max_connections=None, max_keepalive_connections=32),
            )
        return self._pools[loop]

    async def _called(
        self, method: str, url: str, headers: Mapping[str, str], seconds: float | None, *, submits: bool, **content: Any
    ) -> Answer:
        import httpx

        limit = httpx.Timeout(seconds or self.timeout, connect=CONNECT_TIMEOUT)
        try:
            _reachable(httpx.URL(url))
            async with asyncio.timeout(seconds or self.timeout):
                asked = {"Accept-Encoding": PACKED, **headers}
                async with self._pool().stream(method, url, headers=asked, timeout=limit, **content) as response:
                    return Answer(response.status_code, _plain(response.headers), await self._read(response), _bare(url))
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise self._broken(error, url, headers, submits=submits) from None

    async def _read(self, response: httpx.Response) -> bytes:
        if too_packed(response):
            raise TryLater(f"{self.entrance.title} answered in an encoding that nobody asked for.", cost=None)
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > self.most:
                raise TryLater(f"{self.entrance.title} answered with more than {self.most} bytes.", cost=None)
        return bytes(body)

    def _broken(self, error: Exception, url: str, headers: Mapping[str, str], *, submits: bool) -> ProviderError:
        """The error for a call without an answer. What had left may have been accepted, and billed."""
        kind, said = type(error).__name__, scrub(str(error), *headers.values())
        if kind in WRONG_ADDRESS or "CERTIFICATE_VERIFY_FAILED" in said:
            return Misconfigured(f"{_bare(url)} cannot be reached: {said or kind}. Check the base URL. {self.entrance.without}")
        lost = submits and kind not in UNSENT
        told = (
            f"No answer came within {self.timeout:.0f} seconds"
            if isinstance(error, TimeoutError)
            else f"{kind}{f': {said}' if said else ''}"
        )
        return TryLater(f"The connection to {self.entrance.title} failed ({told}).", cost=None if lost else 0.0)


def _reachable(address: httpx.URL) -> None:
    """Raises httpx.InvalidURL for a port that is none; further down that is a fault."""
    import httpx

    if (address.port or 0) > MOST_PORT:
        raise httpx.InvalidURL("There is no such port.")


def too_packed(response: httpx.Response) -> bool:
    """Whether an answer is packed otherwise than was asked for, or more than once."""
    return response.headers.get("content-encoding", "").strip().lower() not in {"", "identity", *PACKED.split(", ")}


def _plain(headers: httpx.Headers) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _bare(url: str) -> str:
    """An address without what may hold a key: query, user and password."""
    return re.sub(r"(?<=//)[^/@]*@", "", url.split("?", maxsplit=1)[0])
