"""What happens, told to every open page: a short log, and listeners that wait at its end."""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections import deque
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from typing import NamedTuple

REMEMBERED = 500
"""Messages that are kept for pages that were away for a moment."""

PATIENCE = 15.0
"""Seconds of silence after which a page is told that the line is still open."""

EVERYTHING = "all"
"""Said where what was missed cannot be told any more: read everything anew."""

ALIVE = "alive"
"""Said where nothing happened."""


class Message(NamedTuple):
    """One thing that happened."""

    id: str
    """Where in the log it stands; a page that comes back names the last one it has heard."""
    name: str
    """`scenes` (their ids), `told` (other words that parts of pages listen for: `job`, `board`) or `all`."""
    data: str = ""


class _Ear(NamedTuple):
    loop: asyncio.AbstractEventLoop
    woken: asyncio.Event


class Bus:
    """The log and its listeners. Told from any thread; heard in event loops."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._log: deque[tuple[int, str, str]] = deque(maxlen=REMEMBERED)
        self._told = 0
        self._life = secrets.token_hex(4)
        self._ears: set[_Ear] = set()
        self._closed = False

    @property
    def last(self) -> str:
        """The id of the last message."""
        return f"{self._life}-{self._told}"

    def tell(self, name: str, data: str = "") -> None:
        """Says that something happened."""
        with self._lock:
            self._told += 1
            self._log.append((self._told, name, data))
        self._wake()

    def close(self) -> None:
        """Ends all listening."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        with self._lock:
            for ear in self._ears:
                ear.loop.call_soon_threadsafe(ear.woken.set)

    def since(self, id: str) -> list[Message]:
        """What happened after a message; one `all` where that is not known."""
        with self._lock:
            life, _, number = id.partition("-")
            heard = int(number) if number.isdecimal() and len(number) < 16 else -1
            first = self._log[0][0] if self._log else self._told + 1
            if life != self._life or not first - 1 <= heard <= self._told:
                return [Message(self.last, EVERYTHING)]
            return [Message(f"{life}-{at}", name, data) for at, name, data in self._log if at > heard]

    async def listen(self, since: str, patience: float = PATIENCE) -> AsyncGenerator[Message]:
        """What happens from a message on, until the bus is closed; `alive` after every `patience` seconds of silence."""
        with self._listener() as woken:
            while not self._closed:
                woken.clear()
                for message in self.since(since):
                    since = message.id
                    yield message
                try:
                    await asyncio.wait_for(woken.wait(), patience)
                except TimeoutError:
                    yield Message(since, ALIVE)

    @contextmanager
    def _listener(self) -> Generator[asyncio.Event]:
        ear = _Ear(asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._ears.add(ear)
        try:
            yield ear.woken
        finally:
            with self._lock:
                self._ears.discard(ear)
