"""What the emulators of all gateways share: a real server on this machine, mishaps, a record, pictures, and where to fetch them from.

    with emulator(OPENROUTER, faults=at_random(0.25)) as server:
        client = openai.OpenAI(api_key="any", base_url=f"{server.url}/api/v1")

Whoever writes a gateway (`storyboard.testing.doors.door.Door`) says how a request is read and what an answer looks like; keys, limits,
mishaps, pictures, files and the record are done here.
"""

from __future__ import annotations

import ssl
import time
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from storyboard.model.base import Frozen
from storyboard.model.patterns import regex
from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.faults import Mishap, Script
from storyboard.testing.doors.mishaps import Turn, reply
from storyboard.testing.doors.requests import painted
from storyboard.testing.gemini import pictures
from storyboard.testing.gemini.faults import never
from storyboard.testing.gemini.gallery import Cast, labelled
from storyboard.testing.gemini.loopback import Call, Host
from storyboard.testing.gemini.pacing import Bucket, Latency, constant, full, take
from storyboard.testing.gemini.record import Record, Recorded, Watch, unwatched
from storyboard.testing.gemini.replies import Reply
from storyboard.testing.gemini.requests import Painted, Received

FILES = r"/files/(?P<name>[0-9a-f]{64})\.\w+"
"""Where pictures lie that answers give the address of."""

HIDDEN = frozenset({"authorization", "x-goog-api-key", "cookie", "x-api-key"})
"""Headers that are not remembered."""

Looks = Callable[[Asked, int], Mishap | None]
"""Names the mishap of a call that asks for no picture (polling, fetching), given how often this address has been called."""


def steady(_asked: Asked, _count: int) -> None:
    """Nothing goes wrong."""


class Settings(Frozen):
    """How an emulator behaves; see `emulator`."""

    faults: Script = never
    look_faults: Looks = steady
    latency: Latency = constant(0)
    seed: str = ""
    per_minute: float | None = None
    burst: int | None = None
    keys: frozenset[str] = frozenset()
    cast: Cast = labelled
    clock: Callable[[], float] = time.monotonic


class Ready(NamedTuple):
    """A reply, and what has to happen around it."""

    reply: Reply
    seconds: float = 0.0
    request: Received | None = None
    """The request to be booked; None where no picture was asked for."""


class Service:
    """Answers the calls of one gateway. Safe for many threads.

    Args:
        door: the gateway.
        settings: how it behaves.
        record: what it remembers.
        tls: whether it is called by https.
    """

    def __init__(self, door: Door, settings: Settings, record: Record, *, tls: bool = False) -> None:
        self.door, self.settings, self.record = door, settings, record
        self.desk = Desk(settings.seed)
        self.looked: Counter[str] = Counter()
        self._scheme = "https" if tls else "http"
        self._bucket: Bucket | None = None
        if settings.per_minute is not None:
            self._bucket = full(settings.per_minute, settings.burst, settings.clock())
        self._routes = [(route, regex(route.path)) for route in (*door.routes, Route("GET", FILES, fetched, open=True))]

    def answer(self, call: Call) -> Ready:
        """The reply to one call."""
        address = urlsplit(call.target)
        asked = Asked(
            method=call.method,
            path=address.path,
            query={name: values[-1] for name, values in parse_qs(address.query, keep_blank_values=True).items()},
            headers=call.headers,
            body=call.body,
            base=f"{self._scheme}://{call.headers.get('host', '')}",
        )
        for route, path in self._routes:
            found = path.fullmatch(address.path) if route.method == call.method else None
            if found:
                return self._routed(route, asked.model_copy(update={"groups": found.groupdict("")}))
        told = f"There is no {call.method} {address.path} at {self.door.name}."
        return Ready(self.door.refused(Refusal(404, told)))

    def booked(self, ready: Ready, *, delivered: bool) -> None:
        """What was asked of a model is written down with its answer."""
        if ready.request is not None:
            self.record.answered(ready.request, ready.reply, delivered=delivered)

    def _routed(self, route: Route, asked: Asked) -> Ready:
        refused = None if route.open else self._refuse_key(asked)
        if route.read is None:
            return Ready(refused or self._looked(route, asked))
        try:
            request, wrong = self._read(route.read, asked), None
        except Refusal as refusal:
            request, wrong = _unread(asked), self.door.refused(refusal)
        numbered = self.record.arrived(request)
        stopped = refused or wrong or self._limit()
        if stopped:
            return Ready(stopped, request=numbered)
        return Ready(self._painted(route, asked, numbered), self.settings.latency(self.desk.random(numbered)), numbered)

    def _read(self, read: Callable[[Desk, Asked], Received], asked: Asked) -> Received:
        shown = {name: value for name, value in asked.headers.items() if name not in HIDDEN}
        return read(self.desk, asked).model_copy(update={"headers": shown})

    def _refuse_key(self, asked: Asked) -> Reply | None:
        key = self.door.key(asked)
        if not key:
            return None if self.door.keyless else self.door.refused(self.door.no_key)
        return self.door.refused(self.door.bad_key) if self.settings.keys and key not in self.settings.keys else None

    def _limit(self) -> Reply | None:
        """429 where the bucket is empty."""
        with self.desk.lock:
            if self._bucket is None:
                return None
            self._bucket, wait = take(self._bucket, self.settings.clock())
        return self.door.refused(self.door.limited, outcome="limited", headers={"Retry-After": f"{wait:.3f}"}) if wait else None

    def _looked(self, route: Route, asked: Asked) -> Reply:
        """An answer to a call that asks for no picture."""
        with self.desk.lock:
            self.looked[asked.path] += 1
            count = self.looked[asked.path]
        turn = Turn(self.door, self.desk, asked, Made(), partial(self._spoken, route, asked))
        mishap = self.settings.look_faults(asked, count)
        return reply(mishap, turn) if mishap else turn.answer(turn.made)

    def _painted(self, route: Route, asked: Asked, request: Received) -> Reply:
        """The mishap that the script names, or the answer."""
        mishap = self.settings.faults(request)
        made = painted(request, mishap, self.door.mime)
        turn = Turn(self.door, self.desk, asked, made, partial(self._spoken, route, asked))
        truth = self._truth(request)
        self.desk.gallery.add(truth, (pictures.name_of(request.digest), *(sha256(data).hexdigest() for data in made.pictures)))
        return reply(mishap, turn) if mishap else turn.answer(made)

    def _truth(self, request: Received) -> Painted:
        people = tuple(self.settings.cast(request))
        return Painted(request=request, asked=people, people=people)

    def _spoken(self, route: Route, asked: Asked, made: Made) -> Reply:
        try:
            return route.answer(self.desk, asked, made)
        except Refusal as refusal:
            return self.door.refused(refusal)


def fetched(desk: Desk, asked: Asked, _: Made) -> Reply:
    """A file that an answer gave the address of.

    Raises:
        Refusal: there is none.
    """
    found = desk.file(asked.groups["name"])
    if found is None:
        raise Refusal(404, "The file is not there any more.")
    return Reply(body=found[0], mime=found[1])


def _unread(asked: Asked) -> Received:
    """A request that could not be read, for the record."""
    return Received(version="", digest=sha256(asked.body).hexdigest())


class Emulator(Recorded):
    """A running emulator; `emulator()` makes one.

    Args:
        door: the gateway.
        settings: how it behaves.
        record: what it remembers.
        port: port on 127.0.0.1; 0 takes a free one.
        tls: encrypts what goes over the wire.
    """

    def __init__(self, door: Door, settings: Settings, record: Record, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.door, self.record = door, record
        self._service = Service(door, settings, record, tls=tls is not None)
        self._host = Host(port, self._service, tls)
        self._host.start()

    @property
    def url(self) -> str:
        """Scheme, host and port; what comes after it is the gateway's."""
        return self._host.url

    @property
    def looks(self) -> Counter[str]:
        """How often each address was called that is asked for no picture, by its path."""
        return Counter(self._service.looked)

    @property
    def desk(self) -> Desk:
        """What the gateway remembers."""
        return self._service.desk

    def what_it_painted(self, picture: bytes) -> Painted | None:
        """What is known of a picture, be it the very file or a scaled copy; None where this emulator did not paint it."""
        return self.desk.gallery.find(sha256(picture).hexdigest(), pictures.read_name(picture))

    def drained(self, seconds: float = 30.0) -> bool:
        """Waits until every client has gone and all it sent is booked. Whether that came about in time."""
        return self._host.drained(seconds)

    def close(self) -> None:
        """Ends everything; answers under way are not sent any more. May be called twice."""
        self._host.close()
        self.record.close()


@contextmanager
def emulator(
    door: Door,
    *,
    faults: Script = never,
    look_faults: Looks = steady,
    latency: Latency | float = 0.0,
    seed: str | int = "",
    per_minute: float | None = None,
    burst: int | None = None,
    keys: Sequence[str] = (),
    cast: Cast = labelled,
    log: Path | None = None,
    watch: Watch = unwatched,
    port: int = 0,
    tls: ssl.SSLContext | None = None,
) -> Generator[Emulator]:
    """A gateway on this machine while the block runs.

    Args:
        door: which.
        faults: what goes wrong with requests for pictures, and when; `storyboard.testing.doors.faults` and
            `storyboard.testing.gemini.faults` have the parts.
        look_faults: what goes wrong with other calls.
        latency: seconds an answer takes, or `constant(...)`, `lognormal(...)` of `storyboard.testing.gemini`.
        seed: decides all that varies in answers.
        per_minute: requests a minute before 429; None for no limit.
        burst: requests that may come at once before the limit holds; by default what a second brings.
        keys: keys that are good; by default any.
        cast: who a request asks to paint, by name.
        log: file to which every request is appended as a line of JSON (`storyboard.testing.gemini.read_log` reads it).
        watch: told each of those lines the moment it happens.
        port: port on 127.0.0.1; 0 takes a free one.
        tls: encrypts what goes over the wire; for clients that insist.

    Raises:
        OSError: the port is taken, or the log cannot be written.
    """
    settings = Settings(
        faults=faults,
        look_faults=look_faults,
        latency=latency if callable(latency) else constant(latency),
        seed=str(seed),
        per_minute=per_minute,
        burst=burst,
        keys=frozenset(keys),
        cast=cast,
    )
    record = Record(log, watch)
    try:
        server = Emulator(door, settings, record, port, tls)
    except OSError:
        record.close()
        raise
    try:
        yield server
    finally:
        server.close()
