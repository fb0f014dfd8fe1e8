"""Painters that submit now and collect later: submitted once, written down, looked after, fetched.

Whatever goes wrong after a request was accepted leaves its record where it is, so that the next try collects instead of paying again.
Only what the door itself says has failed, or brought what cannot be had any more, may be submitted again.
"""

from __future__ import annotations

import asyncio
import ssl
from abc import ABC, abstractmethod
from typing import Any, NamedTuple, TypeGuard

from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.web import downloads, failures
from storyboard.painters.web.behind import DoorPainter
from storyboard.painters.web.client import Answer
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.plain import Plain, painting, plain
from storyboard.ports import Accepted, Painting, PaintRequest, TryLater

PATIENCE = 150.0
"""Seconds one try looks after a request. Shorter than what a run gives a picture, so that the try ends by itself and nothing is booked."""

CALL = 60.0
"""Seconds a call may take that submits, or asks how far something is."""

INTERVAL, LONGEST_INTERVAL, SLOWER = 1.0, 4.0, 1.2
"""Seconds between two looks: the first, the longest, and how they grow."""

SKEW = 120.0
"""Seconds two clocks may differ: lists of what was submitted are asked for from so long before a submission whose answer was lost."""

ID = regex(r"[A-Za-z0-9_-]{6,80}")
"""What a door may call a request: it becomes a part of addresses."""

MOST_STUMBLES = 4
"""Looks in a row that may fail before a try gives up."""


_PICTURES = regex(r"\s*(?:- )?Picture \d|The pictures (?:that )?come |Pictures sent along")
"""Lines of a prompt that say what each picture is for (`templates/prompts/parts.j2`, `storyboard.painters.web.plain`)."""


def fields(value: object) -> dict[str, Any]:
    """The object in an answer; empty where it is none."""
    return value if _is_dict(value) else {}


def entries(value: object) -> list[Any]:
    """The list in an answer; empty where it is none."""
    return value if _is_list(value) else []


def _is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def same_words(said: object, asked: Plain) -> bool:
    """Whether a prompt of the past is that of a request, whatever pictures went along: after a crash they may be chosen otherwise."""
    return isinstance(said, str) and _words(said) in (_words(asked.prompt), _words(asked.text))


def _words(prompt: str) -> list[str]:
    """The lines of a prompt that do not speak of pictures."""
    return [line.strip() for line in prompt.splitlines() if line.strip() and not _PICTURES.match(line)]


class Done(NamedTuple):
    """A request that brought a picture."""

    source: str
    """Its address, or the picture itself as a `data:` URL."""
    cost: float
    """USD."""


class Ended(NamedTuple):
    """A request that brought nothing, and never will."""

    error: ProviderError


State = Done | Ended | None
"""How far a request is; None while it is under way."""


class QueuedPainter(DoorPainter, ABC):
    """A painter behind a queue. Needs a key when it paints, not before, so that a quote needs none.

    Args:
        entrance: the door.
        model: as the door calls it; by default the variable's, else the table's default.
        key: by default the variable's.
        base_url: by default the variable's, else the door's.
        patience: seconds one try looks after a request.
        interval: seconds between the first two looks.
        tls: how servers prove who they are; by default as everywhere on this machine.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    def __init__(
        self,
        entrance: Entrance,
        *,
        model: str = "",
        key: str = "",
        base_url: str = "",
        patience: float = PATIENCE,
        interval: float = INTERVAL,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__(entrance, model=model, key=key, base_url=base_url, timeout=CALL, tls=tls)
        self.patience, self.interval = patience, interval
        self.collected: set[str] = set()
        """Ids of all requests looked after so far: none of them is one whose answer was lost."""

    async def paint(self, request: PaintRequest) -> Painting:
        """One picture: submitted where it was not yet, and collected.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: see `storyboard.ports`.
        """
        self.ready()
        asked = await asyncio.to_thread(plain, request, self.offer)
        record = await self.acceptance.taken(request, lambda: self.submit(asked), lambda intent: self.find(intent, asked))
        self.collected.add(record.id)
        return await self._handed_on(record, await self._finished(record, asked), asked)

    @abstractmethod
    async def submit(self, asked: Plain) -> Accepted:
        """Sends a request; of the record `id` and the addresses count. Raises one of the four errors."""

    @abstractmethod
    async def look(self, record: Accepted, asked: Plain) -> State:
        """How far a request is. What it raises may pass: the request is looked after further."""

    @abstractmethod
    async def find(self, intent: Accepted, asked: Plain) -> Accepted | None:
        """A request whose answer was lost; None where the door surely has none.

        Raises:
            TryLater: that cannot be told yet; nothing is submitted meanwhile.
        """

    def failure(self, answer: Answer) -> ProviderError:
        """What an answer means that brought nothing."""
        return failures.failure(answer, self.entrance, model=self.offer.id, secret=self.key())

    async def _finished(self, record: Accepted, asked: Plain) -> Done:
        """Looks until there is a picture.

        Raises:
            TryLater: it is under way still, or cannot be looked at; the record stays. Or it ended without a picture.
            FixRequest, Refused, Misconfigured: it ended so, or nobody can look at it so.
        """
        loop = asyncio.get_running_loop()
        until, pause, stumbles = loop.time() + self.patience, self.interval, 0
        while True:
            state = await self._looked(record, asked)
            stumbles = stumbles + 1 if isinstance(state, TryLater) else 0
            if isinstance(state, Done):
                return state
            if isinstance(state, Ended):
                self.acceptance.ended(record)
                raise state.error
            wait = max(pause, state.after or 0.0) if state else pause
            if loop.time() + wait > until or stumbles > MOST_STUMBLES:
                raise state or TryLater(f"{self.entrance.title} is still at this picture; it is collected at the next try.", after=0.0)
            await asyncio.sleep(wait)
            pause = min(pause * SLOWER, max(LONGEST_INTERVAL, self.interval))

    async def _looked(self, record: Accepted, asked: Plain) -> State | TryLater:
        """How far a request is, or why that cannot be told now. Looking costs nothing; the picture is booked when it is collected."""
        try:
            return await self.look(record, asked)
        except TryLater as error:
            return TryLater(str(error), after=error.after)

    async def _handed_on(self, record: Accepted, done: Done, asked: Plain) -> Painting:
        """The picture, fetched.

        Raises:
            TryLater: it cannot be fetched now; the record stays. Or it cannot be had any more, or is none as asked for: that was paid.
        """
        try:
            found = await downloads.picture(done.source, allow=(downloads.origin(self.base),), cost=0.0, tls=self.tls)
            made = await asyncio.to_thread(painting, found, asked, model=self.offer.id, cost=done.cost, notices=self.notices)
        except downloads.Gone as gone:
            self.acceptance.ended(record)
            raise TryLater(str(gone), cost=done.cost) from None
        self.acceptance.delivered(record)
        return made
