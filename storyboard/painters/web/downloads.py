"""Pictures by address: result URLs, `data:` URLs and base64, none of them trusted.

An answer may name any address, so that whoever controls it could have this machine fetch from its own network. Therefore: http(s)
only, only addresses of the public internet (RFC 6890, IPv4 in IPv6 looked into), the address that was checked is the one connected to,
redirects are followed by hand and each hop is checked again, size and time are limited, and the content counts, not its label.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
import socket
import ssl
from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import asynccontextmanager
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, NamedTuple

from storyboard.model.patterns import regex
from storyboard.painters.web.client import MOST_PORT, PACKED, too_packed, trusted
from storyboard.ports import TryLater

if TYPE_CHECKING:
    import httpx

MOST_PICTURE = 60_000_000
"""Largest picture that is fetched, bytes; a 4K PNG has about 25 million."""

TIMEOUT = 90.0
"""Seconds a download may take, redirects and second tries included."""

MOST_HOPS = 5
"""Redirects followed."""

TRIES = 3
"""How often an address is asked that fails for a reason that may pass."""

PAUSE = 0.5
"""Seconds before the second try; doubles."""

PASSING = {408, 425, 429, 500, 502, 503, 504}
"""Statuses that may pass."""

NAT64 = IPv6Network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are an IPv4 address."""

PORTS = {"http": 80, "https": 443}

_DATA = regex(r"data:(?P<mime>[^,;]*)(?P<parameters>(?:;[^,;]*)*),", re.IGNORECASE)
_SPACE = regex(r"\s+")
_BASE64 = str.maketrans("-_", "+/")


class Fetched(NamedTuple):
    """A picture, with the type its first bytes show."""

    data: bytes
    mime: str


class Gone(TryLater):
    """Raised where an address will never give the picture: asking again there is of no use."""


class Blocked(Exception):
    """Raised inside for an address that must not be fetched."""


class _Passing(Exception):
    """Raised inside for a failure that may pass."""


def kind_of(data: bytes) -> str:
    """The type of a picture by its first bytes: PNG, JPEG or WebP; empty for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "image/webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, also when it is IPv4 wrapped in IPv6."""
    try:
        ip = ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    inner = _inner(ip)
    if inner is not None:
        return public(str(inner))
    local = isinstance(ip, IPv6Address) and ip.is_site_local
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or local)


def _inner(ip: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, compatible, NAT64, 6to4 or Teredo."""
    if isinstance(ip, IPv4Address):
        return None
    low = IPv4Address(int(ip) & 0xFFFFFFFF)
    compatible = int(ip) >> 32 == 0 and int(ip) > 1
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None) or (low if ip in NAT64 or compatible else None)


def origin(url: str) -> str:
    """Scheme, host and port of an address, as `allow` wants them: `http://127.0.0.1:8080`."""
    import httpx

    parsed = httpx.URL(url)
    return f"{parsed.scheme}://{parsed.host}:{parsed.port or PORTS.get(parsed.scheme, 0)}"


async def picture(
    source: str,
    *,
    allow: Collection[str] = (),
    cost: float | None = None,
    most: int = MOST_PICTURE,
    seconds: float = TIMEOUT,
    tls: ssl.SSLContext | None = None,
) -> Fetched:
    """The picture at an http(s) address, in a `data:` URL, or in base64.

    Args:
        source: what the answer gave.
        allow: origins (see `origin`) that may be fetched from although they are not public: the base URL that the user named.
        cost: USD the picture cost, None where nobody knows: it is paid whether or not it can be fetched.
        most: largest picture, bytes.
        seconds: for all of it.
        tls: how servers prove who they are; by default as everywhere on this machine.

    Raises:
        TryLater: there is no picture to be had there (`Gone`), or not now; `cost` is the one given.
    """
    try:
        data = await _fetched(source, frozenset(allow), most, seconds, tls) if remote(source) else _decoded(source, most)
    except (Blocked, _Passing) as error:
        raise (Gone if isinstance(error, Blocked) else TryLater)(str(error), cost=cost) from None
    mime = kind_of(data)
    if not mime:
        raise Gone("What came in the place of a picture is no PNG, JPEG or WebP.", cost=cost)
    return Fetched(data, mime)


def remote(source: str) -> bool:
    """Whether what an answer gave is an address; whatever else it may be is read as data."""
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", source)) and source[:5].lower() != "data:"


def _decoded(source: str, most: int) -> bytes:
    if len(source) > most * 4 // 3 + 1_000_000:
        raise Blocked(f"The picture has more than {most} bytes.")
    found = _DATA.match(source[:1_000])
    if source[:5].lower() == "data:" and (found is None or ";base64" not in found["parameters"].lower()):
        raise Blocked("The picture is a data: URL that is not in base64.")
    data = unpacked(source[found.end() :] if found else source)
    if len(data) > most:
        raise Blocked(f"The picture has more than {most} bytes.")
    return data


def unpacked(text: str) -> bytes:
    """Base64 in either alphabet, padded or not; b"" where it is none."""
    plain = _SPACE.sub("", text).translate(_BASE64).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""


async def _fetched(url: str, allow: frozenset[str], most: int, seconds: float, tls: ssl.SSLContext | None) -> bytes:
    try:
        async with asyncio.timeout(seconds):
            for pause in (PAUSE * 2**number for number in range(TRIES - 1)):
                try:
                    return await _followed(url, allow, most, tls)
                except _Passing:
                    await asyncio.sleep(pause)
            return await _followed(url, allow, most, tls)
    except TimeoutError:
        raise _Passing(f"The picture did not come within {seconds:.0f} seconds.") from None


async def _followed(url: str, allow: frozenset[str], most: int, tls: ssl.SSLContext | None) -> bytes:
    """The body, along redirects; each hop is checked like the first."""
    import httpx

    try:
        where = httpx.URL(url)
        for _ in range(MOST_HOPS + 1):
            async with _opened(where, allow, tls) as response:
                if not response.has_redirect_location:
                    return await _read(response, most)
                where = _next(where, response.headers["location"])
    except httpx.InvalidURL:
        raise Blocked("The address of the picture is none.") from None
    except httpx.HTTPError as error:
        raise _Passing(f"The picture could not be fetched ({type(error).__name__}).") from None
    raise Blocked(f"The address of the picture leads on more than {MOST_HOPS} times.")


def _next(where: httpx.URL, location: str) -> httpx.URL:
    onward = where.join(location)
    if where.scheme == "https" and onward.scheme != "https":
        raise Blocked("The address of the picture leads from an encrypted connection to an open one.")
    return onward


@asynccontextmanager
async def _opened(where: httpx.URL, allow: frozenset[str], tls: ssl.SSLContext | None) -> AsyncGenerator[httpx.Response]:
    """An answer from the very address that was checked. No key and no cookie goes along."""
    import httpx

    addresses = await _checked(where, allow)
    limits = httpx.Timeout(TIMEOUT, connect=20.0)
    async with httpx.AsyncClient(verify=tls or trusted(), follow_redirects=False, timeout=limits) as client:
        response = await _connected(client, where, addresses)
        try:
            yield response
        finally:
            await response.aclose()


async def _connected(client: httpx.AsyncClient, where: httpx.URL, addresses: Sequence[str]) -> httpx.Response:
    """The answer from the first address that can be reached."""
    import httpx

    for address in addresses[:-1]:
        try:
            return await client.send(_request(client, where, address), stream=True)
        except httpx.ConnectError:
            continue
    return await client.send(_request(client, where, addresses[-1]), stream=True)


def _request(client: httpx.AsyncClient, where: httpx.URL, address: str) -> httpx.Request:
    """A request to that address, with the name in Host and in TLS: certificates are checked against the name."""
    headers = {"Host": where.netloc.decode("ascii"), "Accept": "image/*", "Accept-Encoding": PACKED}
    return client.build_request("GET", where.copy_with(host=address), headers=headers, extensions={"sni_hostname": where.host})


async def _checked(where: httpx.URL, allow: frozenset[str]) -> tuple[str, ...]:
    """The IP addresses behind a URL, all of them fit to be connected to.

    Raises:
        Blocked: it is not http(s), holds a name and password, or one of its addresses is not of the public internet.
    """
    if where.scheme not in PORTS or not where.host:
        raise Blocked("The picture is not at an http or https address.")
    if where.userinfo:
        raise Blocked("The address of the picture holds a name and password.")
    port = where.port or PORTS[where.scheme]
    if port > MOST_PORT:
        raise Blocked("The address of the picture is none.")
    addresses = await _resolved(where.host, port)
    if f"{where.scheme}://{where.host}:{port}" in allow or all(map(public, addresses)):
        return addresses
    raise Blocked(f"The address of the picture ({where.host}) leads into a private network; nothing is fetched from there.")


async def _resolved(host: str, port: int) -> tuple[str, ...]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise _Passing(f"The host of the picture ({host}) cannot be found.") from None
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


async def _read(response: httpx.Response, most: int) -> bytes:
    if response.status_code != 200:
        told = f"The address of the picture answers {response.status_code}."
        raise _Passing(told) if response.status_code in PASSING else Blocked(told)
    if too_packed(response):
        raise Blocked("The picture comes packed in a way that nobody asked for.")
    data = bytearray()
    async for chunk in response.aiter_bytes():
        data += chunk
        if len(data) > most:
            raise Blocked(f"The picture has more than {most} bytes.")
    return bytes(data)
