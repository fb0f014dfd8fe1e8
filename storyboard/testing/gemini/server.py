"""The service on a real socket of this machine: HTTP/1.1, a thread for each connection."""

from __future__ import annotations

import os
import select
import socket
import sys
import threading
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any, cast

from storyboard.testing.gemini.batches import Ends, succeeds
from storyboard.testing.gemini.delivery import ENDING, deliver, hang_up, head
from storyboard.testing.gemini.faults import BROKEN, Script, Slip, at_random, either, never
from storyboard.testing.gemini.gallery import Cast, labelled
from storyboard.testing.gemini.models import REQUEST_BYTES
from storyboard.testing.gemini.pacing import Latency, constant
from storyboard.testing.gemini.pictures import read_name
from storyboard.testing.gemini.record import Record, Watch, unwatched
from storyboard.testing.gemini.replies import Reply, own_wording, reply_error
from storyboard.testing.gemini.requests import Painted, Received
from storyboard.testing.gemini.said import Think, Writer
from storyboard.testing.gemini.service import Call, Service, Settings

HOST = "127.0.0.1"
BACKLOG = 256
"""Connections that may wait to be accepted."""

ENVELOPE = 1_000_000
"""Bytes of a body beyond the limit that are still read, so that it can be refused politely."""


class _Server(ThreadingHTTPServer):
    """Knows its open connections, so that closing it ends idle ones too."""

    request_queue_size = BACKLOG
    daemon_threads = False
    allow_reuse_address = os.name == "posix"
    """On Windows it would let two servers have one port."""

    def __init__(self, port: int, service: Service) -> None:
        super().__init__((HOST, port), _Handler)
        self.service = service
        self.stopping = threading.Event()
        self._connections: set[socket.socket] = set()
        self._changed = threading.Condition()

    def server_bind(self) -> None:
        """Binds without asking for the machine's name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """A connection counts from when it is accepted, not from when its thread gets to run."""
        with self._changed:
            self._connections.add(request)
        if self.stopping.is_set():
            self.hang_up()
        super().process_request(request, client_address)

    def closed(self, connection: socket.socket) -> None:
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

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients come and go; anything else is told as usual."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Reads a request, lets the service answer it, and delivers the reply as it says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "storyboard-emulator"
    sys_version = ""

    @property
    def _host(self) -> _Server:
        return cast("_Server", self.server)

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
        if ready.request is not None:  # before it is sent: whoever has an answer finds it booked
            self._host.service.record.answered(ready.request, ready.reply, delivered=awaited)
        if not awaited or not self._deliver(ready.reply):
            self.close_connection = True

    def _call(self) -> Call | None:
        """The request; None where the client went away while sending it, or its length cannot be told."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        told = headers.get("content-length", "0")
        if "transfer-encoding" in headers or not told.isdecimal() or int(told) > REQUEST_BYTES + ENVELOPE:
            self.close_connection = True
            self._deliver(reply_error(400, "The emulator needs a Content-Length of at most 100 MB.", (own_wording(),)))
            return None
        body = self.rfile.read(int(told))
        if len(body) < int(told):
            self.close_connection = True
            return None
        return Call(method=self.command, target=self.path, headers=headers, body=body)

    def _gone(self) -> bool:
        """Whether the client has closed its side: nobody will take the answer."""
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


class Emulator:
    """A running emulator; `emulator()` makes one.

    Args:
        settings: how it behaves.
        port: port on 127.0.0.1; 0 takes a free one.
    """

    def __init__(self, settings: Settings, port: int = 0) -> None:
        self.record = Record(settings.log, settings.watch)
        try:
            self._server = _Server(port, Service(settings, self.record))
        except OSError:
            self.record.close()
            raise
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="emulator", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL, for GOOGLE_GEMINI_BASE_URL or HttpOptions.base_url."""
        return f"http://{HOST}:{self._server.server_address[1]}"

    @property
    def requests(self) -> Sequence[Received]:
        """Every request to make content, in the order of arrival; rejected ones and the items of batches included."""
        return tuple(self.record.requests)

    @property
    def counts(self) -> Counter[str]:
        """How many requests ended how: `answered`, `rejected`, `limited`, or the name of a fault."""
        return Counter(self.record.outcomes)

    @property
    def repeats(self) -> Counter[str]:
        """How often each distinct request came, by its digest."""
        return Counter(self.record.digests)

    @property
    def billed(self) -> float:
        """USD for all that was painted and written, by the emulator's own arithmetic."""
        return self.record.billed

    @property
    def most_in_flight(self) -> int:
        """The most requests there were side by side."""
        return self.record.most_in_flight

    def what_it_painted(self, picture: bytes) -> Painted | None:
        """What is known of a picture, be it the very file or a scaled copy; None where this emulator did not paint it."""
        return self._server.service.gallery.find(sha256(picture).hexdigest(), read_name(picture))

    def drained(self, seconds: float = 30.0) -> bool:
        """Waits until every client has gone and all it sent is booked; for those that were killed. Whether that came about in time."""
        return self._server.drained(seconds)

    def close(self) -> None:
        """Ends everything; answers under way are not sent any more. May be called twice."""
        self._server.stopping.set()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()
        self.record.close()


def slips(nonsense: float, broken: float, seed: str) -> Script:
    """Senseless and broken answers of text models, in these shares, each independent of the other and of other faults."""
    senseless = at_random(nonsense, seed=f"{seed} nonsense", kinds=(Slip.NONSENSE,))
    return either(senseless, at_random(broken, seed=f"{seed} broken", kinds=BROKEN))


@contextmanager
def emulator(
    *,
    faults: Script = never,
    batch_faults: Script = never,
    batch_ends: Ends = succeeds,
    latency: Latency | float = 0.0,
    seed: str | int = "",
    per_minute: float | None = None,
    burst: int | None = None,
    keys: Sequence[str] = (),
    think: Think | None = None,
    write: Writer | None = None,
    nonsense: float = 0.0,
    broken: float = 0.0,
    cast: Cast = labelled,
    log: Path | None = None,
    watch: Watch = unwatched,
    batch_looks: int = 2,
    today: Callable[[], date] = date.today,
    port: int = 0,
) -> Generator[Emulator]:
    """A Gemini API on this machine while the block runs.

    Args:
        faults: what goes wrong, and when; `storyboard.testing.gemini.faults` has the parts.
        batch_faults: what goes wrong when a batch job is created; `dropped-painted` creates it without telling.
        batch_ends: in which state a batch job ends, as `batches.EXPIRED`.
        latency: seconds an answer takes, or `constant(...)`, `lognormal(...)`.
        seed: decides all that varies in answers.
        per_minute: requests a minute before 429; None for no limit.
        burst: requests that may come at once before the limit holds; by default what a second brings.
        keys: keys that are good; by default any.
        think: what a text model answers; `said` has the words for it. None leaves it to `write`.
        write: the same as text or as JSON. None leaves it to the emulator.
        nonsense: share of the answers of text models that fit what was asked and mean nothing, 0 to 1.
        broken: share that is cut, fenced or introduced, so that it is no JSON, 0 to 1.
        cast: who a request asks to paint, by name; by default the words before each picture that is sent along.
        log: file to which every request is appended as a line of JSON (`read_log` reads it).
        watch: told each of those lines the moment it happens; what it does comes before anything else happens to a request.
        batch_looks: how often a batch job is looked at before it is done.
        today: the day it is, which decides prices.
        port: port on 127.0.0.1; 0 takes a free one.

    Raises:
        OSError: the port is taken, or the log cannot be written.
    """
    pace = latency if callable(latency) else constant(latency)
    settings = Settings(
        faults=faults,
        batch_faults=batch_faults,
        batch_ends=batch_ends,
        latency=pace,
        seed=str(seed),
        per_minute=per_minute,
        burst=burst,
        keys=frozenset(keys),
        slips=slips(nonsense, broken, str(seed)),
        think=think,
        write=write,
        cast=cast,
        log=log,
        watch=watch,
        batch_looks=batch_looks,
        today=today,
    )
    server = Emulator(settings, port)
    try:
        yield server
    finally:
        server.close()
