"""The service on a real socket of this machine."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path

from storyboard.testing.gemini.batches import Ends, succeeds
from storyboard.testing.gemini.faults import BROKEN, Script, Slip, at_random, either, never
from storyboard.testing.gemini.gallery import Cast, labelled
from storyboard.testing.gemini.loopback import Host
from storyboard.testing.gemini.pacing import Latency, constant
from storyboard.testing.gemini.pictures import read_name
from storyboard.testing.gemini.record import Record, Recorded, Watch, unwatched
from storyboard.testing.gemini.requests import Painted
from storyboard.testing.gemini.said import Think, Writer
from storyboard.testing.gemini.service import Service, Settings


class Emulator(Recorded):
    """A running emulator; `emulator()` makes one.

    Args:
        settings: how it behaves.
        port: port on 127.0.0.1; 0 takes a free one.
    """

    def __init__(self, settings: Settings, port: int = 0) -> None:
        self.record = Record(settings.log, settings.watch)
        self._service = Service(settings, self.record)
        try:
            self._host = Host(port, self._service)
        except OSError:
            self.record.close()
            raise
        self._host.start()

    @property
    def url(self) -> str:
        """The base URL, for GOOGLE_GEMINI_BASE_URL or HttpOptions.base_url."""
        return self._host.url

    def what_it_painted(self, picture: bytes) -> Painted | None:
        """What is known of a picture, be it the very file or a scaled copy; None where this emulator did not paint it."""
        return self._service.gallery.find(sha256(picture).hexdigest(), read_name(picture))

    def drained(self, seconds: float = 30.0) -> bool:
        """Waits until every client has gone and all it sent is booked; for those that were killed. Whether that came about in time."""
        return self._host.drained(seconds)

    def close(self) -> None:
        """Ends everything; answers under way are not sent any more. May be called twice."""
        self._host.close()
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
