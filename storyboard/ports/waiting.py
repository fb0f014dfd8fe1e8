"""Painters that answer later: whole jobs, and requests that were taken on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from pydantic import Field

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.ports.painting import Fit, Painting, PaintRequest


class Batching(Protocol):
    """Many requests as one job, which is answered later and costs less.

    What it raises is about the job as a whole: `Misconfigured` or `FixRequest` where none was made, and `TryLater` where that is
    unknown, so that it is looked for by its name before anything is sent again.
    """

    @property
    def always(self) -> bool:
        """Whether every request is to go this way; False where only jobs of an earlier run are collected."""
        ...

    @property
    def jobs(self) -> int:
        """Most jobs under way side by side."""
        ...

    async def share(self, request: PaintRequest) -> float:
        """How much of a job a request fills, from 0 to 1.

        Raises:
            FixRequest: it can never be sent.
        """
        ...

    async def submit(self, requests: Sequence[PaintRequest], name: str) -> str:
        """Makes a job of that name; its id."""
        ...

    async def find(self, name: str) -> str | None:
        """The id of the newest job of that name, None where there is none."""
        ...

    async def collect(self, job: str, requests: Sequence[PaintRequest]) -> tuple[Painting | ProviderError, ...] | None:
        """What came of a job's requests, in their order; None while it is under way."""
        ...


@runtime_checkable
class InBatches(Protocol):
    """A painter that may have another way in, for many requests at once."""

    @property
    def batches(self) -> Batching | None:
        """That way, where there is one."""
        ...


MOST_USD, MOST_SECONDS = 1_000.0, 1e11
"""What a record may tell at most: one that tells more, or nothing that is a number, was not written by us."""


class Accepted(Frozen):
    """A request that a provider has taken on and answers later: it is asked for by its id, never submitted again."""

    key: str
    """Which request: see `storyboard.painters.web.accepted.key`."""
    door: str
    """Who has it, as painters are called in the registry."""
    panel: str
    """Id of the panel it paints."""
    seed: str = ""
    """Of the request: another attempt has another."""
    id: str = ""
    """The provider's name for it; empty while it is being sent, so that after a crash it can be looked for."""
    status: str = ""
    """Address that says how far it is, where the provider gave one."""
    result: str = ""
    """Address of its answer or its picture, where the provider gave one."""
    cancel: str = ""
    """Address that ends it, where the provider gave one."""
    cost: float | None = Field(default=None, ge=0, le=MOST_USD)
    """USD it is known to cost."""
    at: float = Field(default=0.0, ge=0, le=MOST_SECONDS)
    """When it was sent, seconds since 1970."""


class Memory(Protocol):
    """Where accepted requests are written down, so that a killed run picks them up. Each call is durable once it returns."""

    def accepted(self, door: str, key: str) -> Accepted | None:
        """The record of a request at a door, None where there is none."""
        ...

    def accept(self, record: Accepted) -> None:
        """Writes a record down, in the place of one with the same door and key."""
        ...

    def waiting(self, panel: str) -> Sequence[Accepted]:
        """The records of a panel."""
        ...

    def delivered(self, record: Accepted) -> None:
        """Its picture was handed on. A memory that outlives the process keeps the record until the picture is stored."""
        ...

    def forget(self, record: Accepted) -> None:
        """It brought nothing and never will: the request may be submitted again."""
        ...


@runtime_checkable
class Remembering(Protocol):
    """A painter that submits now and collects later."""

    def remember(self, memory: Memory) -> None:
        """Has it keep its records there from now on; before that it keeps them only as long as it lives."""
        ...


@runtime_checkable
class Awaiting(Protocol):
    """A painter that can tell whether it, or one of its doors, has a request already: asking for it again then costs nothing more."""

    def awaits(self, request: PaintRequest, fit: Fit | None) -> bool:
        """Whether this very request was sent, and is neither delivered nor ended. Of other words, or at another door, it is another."""
        ...
