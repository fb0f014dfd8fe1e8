"""Work that a gateway takes on now and answers later: how far it is, by how often it was asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import cast

from storyboard.model.patterns import regex
from storyboard.testing.doors.door import Asked, Desk, Made
from storyboard.testing.gemini.requests import Received


@dataclass
class Job:
    """A request under way."""

    id: str
    made: Made
    addresses: tuple[str, ...]
    """Where its pictures can be fetched."""
    ends: str
    """How it ends, as the gateway calls it."""
    looks: int
    """How often it is still looked at before it has ended."""
    base: str
    """The server as whoever submitted it called it."""
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    """Whatever else the gateway remembers of it."""
    created: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def request(self) -> Received:
        """What was asked for."""
        return self.made.request

    @property
    def done(self) -> bool:
        """Whether it has ended."""
        return self.looks <= 0


INLINE = regex(r"data:[\w.+-]+/[\w.+-]+;base64,(?P<data>.*)", re.DOTALL)
"""A picture that stands in the request itself."""

Ends = Callable[[Received], str]
"""How a request ends, as the gateway calls it."""


def jobs(desk: Desk) -> dict[str, Job]:
    """All that was ever taken on, by id, in the order it came; to be changed with `desk.lock`."""
    with desk.lock:
        return cast("dict[str, Job]", desk.kept.setdefault("jobs", {}))


def submitted(
    desk: Desk, asked: Asked, made: Made, *, ends: str, looks: int, settings: Mapping[str, str] | None = None, length: int = 26
) -> Job:
    """Takes a request on; its pictures lie ready from then on.

    Args:
        desk: the gateway's.
        asked: the call.
        made: what is painted.
        ends: how it ends.
        looks: how often it is looked at before that.
        settings: whatever else is remembered of it.
        length: characters of its id.
    """
    known = jobs(desk)
    addresses = tuple(desk.filed(asked, data, made.mime) for data in made.pictures)
    with desk.lock:
        id = sha256(f"{made.request.digest} {made.request.occurrence} {len(known)}".encode()).hexdigest()[:length]
        known[id] = job = Job(id, made, addresses, ends, looks, asked.base, settings or {})
    return job


def looked_at(desk: Desk, id: str) -> Job | None:
    """A job, a step further than before; None where there is none."""
    known = jobs(desk)
    with desk.lock:
        job = known.get(id)
        if job is not None:
            job.looks -= 1
    return job


def accepted_twice(desk: Desk) -> tuple[str, ...]:
    """Digests of requests that were taken on more often than once."""
    digests = [job.request.digest for job in jobs(desk).values()]
    return tuple(digest for digest in dict.fromkeys(digests) if digests.count(digest) > 1)
