"""Answers calls on a real socket of this machine: HTTP/1.1, a thread for each connection. What is answered is the service's affair."""

from __future__ import annotations

import os
import select
import socket
import ssl
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, Protocol, TypeVar, cast

from storyboard.model.base import Frozen
from storyboard.testing.gemini.delivery import ENDING, deliver, hang_up, head
from storyboard.testing.gemini.replies import Reply, own_wording, reply_error

HOST = "127.0.0.1"
BACKLOG = 256
"""Connections that may wait to be accepted."""

MOST_BYTES = 101_000_000
"""Longest body that is read: the 100 MB of the largest services, and a little more, so that what exceeds them can be refused politely."""


class Call(Frozen):
    """One HTTP request."""

    method: str
    target: str
    """Path and query as they stand in the request line."""
    headers: Mapping[str, str] = {}
    """With names in lower case."""
    body: bytes = b""


class Timed(Protocol):
    """A reply, and how long it takes."""

    @property
    def reply(self) -> Reply: ...

    @property
    def seconds(self) -> float: ...


T = TypeVar("T", bound=Timed)


class Answering(Protocol[T]):
    """A service: calls in, replies out. Used by many threads."""

    def answer(self, call: Call) -> T: ...

    def booked(self, ready: T, *, delivered: bool) -> None:
        """Told before a reply is sent, so that whoever has an answer finds it booked.

        Args:
            ready: what `answer` returned.
            delivered: whether the client was still there to take it.
        """
        ...


class Host(ThreadingHTTPServer):
    """Knows its open connections, so that closing it ends idle ones too.

    Args:
        port: on 127.0.0.1; 0 takes a free one.
        service: answers the calls.
        tls: encrypts what goes over the wire; None for plain HTTP.
    """

    request_queue_size = BACKLOG
    daemon_threads = False
    allow_reuse_address = os.name == "posix"
    """On Windows it would let two servers have one port."""

    def __init__(self, port: int, service: Answering[Any], tls: ssl.SSLContext | None = None) -> None:
        super().__init__((HOST, port), _Handler)
        self.service, self.tls = service, tls
        self.stopping = threading.Event()
        self._connections: set[socket.socket] = set()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http{'s' if self.tls else ''}://{HOST}:{self.server_address[1]}"

    def server_bind(self) -> None:
        """Binds without asking for the machine's name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def start(self) -> None:
        """Serves in a thread of its own until `close`."""
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, name="emulator", daemon=True)
        self._thread.start()

    def get_request(self) -> tuple[Any, Any]:
        """A connection; the handshake of an encrypted one is left to its own thread."""
        connection, address = super().get_request()
        if self.tls:
            connection = self.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def process_request(self, request: Any, client_address: Any) -> None:
        """A connection counts from when it is accepted, not from when its thread gets to run."""
        with self._changed:
            self._connections.add(request)
        if self.stopping.is_set():
            self.hang_up()
        super().process_request(request, client_address)

    def closed(self, connection: socket.socket) -> None:
        """A connection has ended."""
        with self._changed:
            self._connections.discard(connection)
            self._changed.notify_all()

    def drained(self, seconds: float) -> bool:
        """Waits until there is no connection; whether that came about. Connections are accepted in turn, so ours is the last."""
        with socket.create_connection((HOST, self.server_port), seconds) as last:
            last.shutdown(socket.SHUT_WR)
            last.recv(1)
        with self._changed:
            return self._changed.wait_for(lambda: not self._connections, seconds)

    def hang_up(self) -> None:
        """Ends all connections."""
        with self._changed:
            for connection in self._connections:
                hang_up(connection)

    def close(self) -> None:
        """Ends everything; answers under way are not sent any more. May be called twice."""
        self.stopping.set()
        if self._thread:
            self.shutdown()
        self.hang_up()
        self.server_close()
        if self._thread:
            self._thread.join()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients come and go; anything else is told as usual."""
        if not isinstance(sys.exception(), ConnectionError | ssl.SSLError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Reads a request, lets the service answer it, and delivers the reply as it says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "storyboard-emulator"
    sys_version = ""

    @property
    def _host(self) -> Host:
        return cast("Host", self.server)

    def finish(self) -> None:
        self._host.closed(self.connection)
        with suppress(OSError, ValueError):
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on stderr; the record has it all."""

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def do_PATCH(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def _answer(self) -> None:
        call = self._call()
        if call is None:
            return
        ready = self._host.service.answer(call)
        stopped = self._host.stopping.wait(ready.seconds) if ready.seconds else self._host.stopping.is_set()
        awaited = not stopped and not self._gone()
        self._host.service.booked(ready, delivered=awaited)
        if not awaited or not self._deliver(ready.reply):
            self.close_connection = True

    def _call(self) -> Call | None:
        """The request; None where the client went away while sending it, or its length cannot be told."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        told = headers.get("content-length", "0")
        if "transfer-encoding" in headers or not told.isdecimal() or int(told) > MOST_BYTES:
            self.close_connection = True
            self._deliver(reply_error(400, "The emulator needs a Content-Length of at most 100 MB.", (own_wording(),)))
            return None
        body = self.rfile.read(int(told))
        if len(body) < int(told):
            self.close_connection = True
            return None
        return Call(method=self.command, target=self.path, headers=headers, body=body)

    def _gone(self) -> bool:
        """Whether the client has closed its side: nobody will take the answer. An encrypted connection does not tell."""
        if self._host.tls:
            return False
        try:
            readable, _, _ = select.select([self.connection], [], [], 0)
            return bool(readable) and self.connection.recv(1, socket.MSG_PEEK) == b""
        except OSError:
            return True

    def _deliver(self, reply: Reply) -> bool:
        """Sends a reply; whether all that was meant to be sent was."""
        self.close_connection = self.close_connection or reply.delivery in ENDING
        opening = head(reply, self.date_time_string(), last=self.close_connection)
        return deliver(self.connection, reply, opening, self._host.stopping)
