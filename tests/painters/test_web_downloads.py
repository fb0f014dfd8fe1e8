"""Downloads: what is fetched, what never is, and that the address checked is the address connected to."""

from __future__ import annotations

import asyncio
import base64
import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.painters.web.downloads import Fetched, Gone, kind_of, origin, picture, public, unpacked
from storyboard.ports import TryLater
from storyboard.testing.painters import picture as drawn

JPEG = drawn(1.0, (1, 2, 3, 4, 5, 6))
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 50


class Shelf(BaseHTTPRequestHandler):
    """Serves what a path names, and counts calls."""

    calls: list[str]

    def do_GET(self) -> None:
        type(self).calls.append(self.path)
        kind, _, rest = self.path.lstrip("/").partition("/")
        match kind:
            case "jpeg":
                self._sent(200, JPEG)
            case "text":
                self._sent(200, b"<html>not here</html>")
            case "status":
                self._sent(int(rest), b"")
            case "once":
                self._sent(503 if type(self).calls.count(self.path) == 1 else 200, JPEG)
            case "to":
                self._sent(302, b"", location=rest)
            case "round":
                self._sent(302, b"", location=f"/round/{int(rest) + 1}")
            case "host":
                self._sent(200, PNG + self.headers["Host"].encode())
            case "packed":
                self._sent(200, gzip.compress(JPEG) if rest == "gzip" else PNG, encoding=rest)
            case _:
                self._sent(200, PNG + b"0" * 100_000)

    def _sent(self, status: int, body: bytes, location: str = "", encoding: str = "") -> None:
        self.send_response(status)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


@pytest.fixture(scope="module")
def shelf() -> Iterator[ThreadingHTTPServer]:
    Shelf.calls = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Shelf) as server:
        thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def base(shelf: ThreadingHTTPServer) -> str:
    Shelf.calls.clear()
    return f"http://127.0.0.1:{shelf.server_port}"


def fetch(source: str, *allow: str, **more: Any) -> Fetched:
    return asyncio.run(picture(source, allow=allow, **more))


def refused(source: str, *allow: str, **more: Any) -> str:
    with pytest.raises(Gone) as caught:
        fetch(source, *allow, cost=0.15, **more)
    assert caught.value.cost == 0.15
    return str(caught.value)


def test_a_picture_from_an_origin_the_user_named(base: str) -> None:
    assert fetch(f"{base}/jpeg", base) == (JPEG, "image/jpeg")
    assert fetch(f"{base}/to//jpeg", base).data == JPEG
    assert fetch(f"{base}/once", base).data == JPEG


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "2130706433",
        "0x7f.1",
        "0.0.0.0",  # noqa: S104
        "[::ffff:127.0.0.1]",
        "10.1.2.3",
        "169.254.169.254",
        "[fd00::1]",
    ],
)
def test_nothing_is_fetched_from_a_network_that_is_not_the_internet(host: str, base: str) -> None:
    port = base.rpartition(":")[2]
    try:
        told = refused(f"http://{host}:{port}/jpeg")
    except TryLater as error:
        told = str(error)
        assert "cannot be found" in told
    assert "private network" in told or "cannot be found" in told or "is none" in told
    assert Shelf.calls == []


def test_a_redirect_is_checked_like_the_first_address(base: str) -> None:
    port = base.rpartition(":")[2]
    assert "private network" in refused(f"{base}/to/http://localhost:{port}/jpeg", base)
    assert "http or https" in refused(f"{base}/to/file:///etc/passwd", base)
    assert "leads on more than" in refused(f"{base}/round/0", base)
    assert f"/to/http://localhost:{port}/jpeg" in Shelf.calls
    assert "/jpeg" not in Shelf.calls


def test_what_unpacks_without_measure_is_not_unpacked(base: str) -> None:
    assert fetch(f"{base}/packed/gzip", base).data == JPEG
    for encoding in ("zstd", "br", "gzip, gzip"):
        assert "packed" in refused(f"{base}/packed/{encoding.replace(' ', '')}", base)


def test_a_port_that_is_none_is_no_fault() -> None:
    assert "is none" in refused("http://192.0.2.1:99999/a.png")


@pytest.mark.parametrize(
    "source", ["file:///etc/passwd", "ftp://example.org/a.png", "gopher://x/", "http://", "http://user:word@example.org/a.png"]
)
def test_only_plain_http_and_https(source: str) -> None:
    refused(source)


def test_the_name_is_looked_up_once_and_that_address_is_used(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that points elsewhere the second time (DNS rebinding) leads nowhere."""
    port, asked = int(base.rpartition(":")[2]), list[str]()

    def resolve(host: str | bytes | None, *_args: Any, **_named: Any) -> list[Any]:
        asked.append(str(host))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1" if len(asked) == 1 else "127.9.9.9", port))]

    monkeypatch.setattr(socket, "getaddrinfo", _but_numbers(resolve))
    found = fetch(f"http://pictures.test:{port}/host", f"http://pictures.test:{port}")
    assert found.data.endswith(f"pictures.test:{port}".encode())
    assert asked == ["pictures.test"]


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(*_args: Any, **_named: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.216.34", "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    assert "private network" in refused("http://two-faced.test/a.png")


def _but_numbers(resolve: Any) -> Any:
    """A resolver for names; numbers go to the real one."""
    real = socket.getaddrinfo

    def resolved(host: Any, *args: Any, **named: Any) -> Any:
        text = host.decode() if isinstance(host, bytes) else str(host)
        return real(host, *args, **named) if text.replace(".", "").isdigit() else resolve(text, *args, **named)

    return resolved


def test_size_content_and_status_count(base: str) -> None:
    assert "more than 1000 bytes" in refused(f"{base}/large", base, most=1000)
    assert "no PNG, JPEG or WebP" in refused(f"{base}/text", base)
    assert "answers 404" in refused(f"{base}/status/404", base)
    with pytest.raises(TryLater) as caught:
        fetch(f"{base}/status/503", base, cost=0.2)
    assert not isinstance(caught.value, Gone)
    assert caught.value.cost == 0.2


def test_data_urls_and_bare_base64() -> None:
    text = base64.b64encode(JPEG).decode()
    assert fetch(f"data:image/png;base64,{text}") == (JPEG, "image/jpeg")
    assert fetch(text).data == JPEG
    assert fetch(base64.urlsafe_b64encode(JPEG).decode().rstrip("=")).data == JPEG
    for odd in ("", "data:image/png,abc", "data:text/plain;base64,aGVsbG8=", "no picture"):
        refused(odd)
    refused(text, most=10)


@given(st.binary(max_size=200))
def test_base64_comes_back_in_any_spelling(data: bytes) -> None:
    assert unpacked(base64.b64encode(data).decode()) == unpacked(base64.urlsafe_b64encode(data).decode().rstrip("=")) == data


@given(st.binary(max_size=40))
def test_only_known_first_bytes_make_a_picture(data: bytes) -> None:
    assert kind_of(data) in {"", "image/png", "image/jpeg", "image/webp"}
    assert kind_of(JPEG + data) == "image/jpeg"
    assert kind_of(PNG + data) == "image/png"


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("::ffff:8.8.8.8", True),
        ("::ffff:10.0.0.1", False),
        ("::ffff:169.254.169.254", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("2002:a00:1::", False),
        ("::127.0.0.1", False),
        ("127.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("100.64.0.1", False),
        ("192.168.1.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("fe80::1%eth0", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("::", False),
        ("::1", False),
        ("fd00::1", False),
        ("", False),
        ("example.org", False),
    ],
)
def test_which_addresses_are_of_the_internet(address: str, fine: bool) -> None:
    assert public(address) is fine


@given(st.ip_addresses(v=4))
def test_wrapping_an_address_in_ipv6_changes_nothing(address: Any) -> None:
    assert public(f"::ffff:{address}") is public(str(address))


def test_origins_have_their_port() -> None:
    assert origin("https://example.org/a?b") == "https://example.org:443"
    assert origin("http://127.0.0.1:8080/v1/") == "http://127.0.0.1:8080"
