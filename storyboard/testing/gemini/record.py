"""What the emulator remembers, in memory and in a log file, written by many threads at once."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from storyboard.model.base import Frozen
from storyboard.testing.gemini.replies import Json, Reply
from storyboard.testing.gemini.requests import Received


class Entry(Frozen):
    """One line of the log file.

    A request has one line of kind `request` when it arrives, and one of kind `answer` just before its answer is sent.
    """

    kind: Literal["request", "answer"]
    number: int
    time: str
    digest: str
    occurrence: int = 1
    model: str = ""
    ratio: str = ""
    size: str = ""
    search: bool = False
    tier: str = "standard"
    batch: str = ""
    texts: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    """sha256 of the pictures sent along, in order."""
    outcome: str = ""
    """Of an answer: `answered`, `rejected`, `limited`, or a fault's name."""
    status: int = 0
    usd: float = 0.0
    delivered: bool = False
    """Of an answer: whether the client was still there to take it."""


Watch = Callable[[Entry], None]
"""Told each line of the log at the moment it is written, one at a time and in the log's order, from any thread."""


def unwatched(_: Entry) -> None:
    """Watches nothing."""


class Record:
    """Numbers requests as they arrive and keeps what was asked, answered and billed.

    Args:
        log: file that lines are appended to, or None.
        watch: told each line, whether or not there is a file. No request goes on before it returns.
    """

    def __init__(self, log: Path | None = None, watch: Watch = unwatched) -> None:
        self._lock, self._watch = threading.Lock(), watch
        self._log = log.open("a", encoding="utf-8", newline="\n") if log else None
        self.requests: list[Received] = []
        self.outcomes: Counter[str] = Counter()
        self.digests: Counter[str] = Counter()
        self.billed = 0.0
        self.in_flight = 0
        self.most_in_flight = 0

    def arrived(self, request: Received, *, waiting: bool = False) -> Received:
        """The request with its number and occurrence; written down.

        Args:
            request: what came.
            waiting: whether nobody waits on the line: an item of a batch does not count as in flight.
        """
        with self._lock:
            self.digests[request.digest] += 1
            given = {"number": len(self.requests) + 1, "occurrence": self.digests[request.digest]}
            numbered = request.model_copy(update=given)
            self.requests.append(numbered)
            self.in_flight += not waiting
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            self._write(_entry("request", numbered))
        return numbered

    def answered(self, request: Received, reply: Reply, *, delivered: bool, waiting: bool = False) -> None:
        """Books an answer. What was painted is billed whether or not it arrived."""
        with self._lock:
            self.in_flight -= not waiting
            self.outcomes[reply.outcome] += 1
            self.billed += reply.billed
            more = {"outcome": reply.outcome, "status": reply.status, "usd": round(reply.billed, 6), "delivered": delivered}
            self._write(_entry("answer", request).model_copy(update=more))

    def close(self) -> None:
        """Closes the log file."""
        with self._lock:
            if self._log:
                self._log.close()
                self._log = None

    def _write(self, entry: Entry) -> None:
        """One line, at once: a reader in another process sees it."""
        self._watch(entry)
        if self._log:
            self._log.write(json.dumps(entry.model_dump(mode="json", exclude_defaults=True)) + "\n")
            self._log.flush()


def _entry(kind: Literal["request", "answer"], request: Received) -> Entry:
    asked: dict[str, Any] = {
        "model": request.model,
        "ratio": request.ratio,
        "size": request.size,
        "search": request.search,
        "tier": request.tier,
        "texts": request.texts,
        "references": request.references,
    }
    return Entry(
        kind=kind,
        number=request.number,
        time=datetime.now(UTC).isoformat(timespec="milliseconds"),
        digest=request.digest,
        occurrence=request.occurrence,
        batch=request.batch,
        **(asked if kind == "request" else {}),
    )


def read_log(file: Path) -> tuple[Entry, ...]:
    """The lines of a log file; one that is being written at this moment is left out."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []
    entries: list[Json] = [json.loads(line) for line in lines if line.endswith("\n")]
    return tuple(Entry(**entry) for entry in entries)


class Recorded:
    """What an emulator that keeps a record tells about it."""

    record: Record

    @property
    def requests(self) -> Sequence[Received]:
        """Every request for content, in the order of arrival; rejected ones and the items of batches included."""
        return tuple(self.record.requests)

    @property
    def counts(self) -> Counter[str]:
        """How many requests ended how: `answered`, `rejected`, `limited`, or the name of what went wrong."""
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
