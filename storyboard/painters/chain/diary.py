"""What each try at a door brought, line by line: what the next run begins with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Protocol, runtime_checkable

from pydantic import Field

from storyboard.model.base import Frozen
from storyboard.painters.chain.choosing import Ended, Health, Kind, learnt
from storyboard.ports.waiting import MOST_SECONDS, MOST_USD

MOST_MESSAGE = 300
"""Characters of a door's words that are written down."""


class Tried(Frozen):
    """One try at one door."""

    door: str
    panel: str
    """Id of the panel it was to paint."""
    kind: Kind
    wish: str = ""
    """Fingerprint of the words, where they were refused: they are not sent there again."""
    seconds: float = Field(default=0.0, ge=0, le=MOST_SECONDS)
    usd: float | None = Field(default=0.0, ge=0, le=MOST_USD)
    """What it cost; None where nobody knows."""
    worst: float = Field(default=0.0, ge=0, le=MOST_USD)
    """USD it may have cost at most."""
    message: str = ""
    at: float = Field(default=0.0, ge=0, le=MOST_SECONDS)
    """When it ended, seconds since 1970."""

    @property
    def ended(self) -> Ended:
        """The same as the chooser counts it."""
        return Ended(self.kind, self.seconds, self.worst if self.usd is None else self.usd, self.at, message=self.message)


class Diary(Protocol):
    """Where tries are written down."""

    def read(self) -> Sequence[Tried]:
        """All there are, oldest first."""
        ...

    def add(self, tried: Tried) -> None:
        """Writes one down; durable once this returns."""
        ...


@runtime_checkable
class Learning(Protocol):
    """A painter that learns from what was tried."""

    def learn(self, diary: Diary) -> None:
        """Begins with what is written there, and goes on writing."""
        ...


class InProcess:
    """A diary that lasts as long as the process."""

    def __init__(self) -> None:
        self.lines: list[Tried] = []

    def read(self) -> Sequence[Tried]:
        """All there are."""
        return tuple(self.lines)

    def add(self, tried: Tried) -> None:
        """Keeps one."""
        self.lines.append(tried)


def known(tries: Iterable[Tried]) -> dict[str, Health]:
    """What earlier runs tell about each door."""
    ordered = sorted(tries, key=lambda tried: tried.door)
    return {door: learnt(tried.ended for tried in group) for door, group in groupby(ordered, lambda tried: tried.door)}


def refusals(tries: Iterable[Tried]) -> Mapping[tuple[str, str], str]:
    """What each door has refused to paint: door and wish, with its words."""
    return {(tried.door, tried.wish): tried.message for tried in tries if tried.kind is Kind.REFUSED and tried.wish}
