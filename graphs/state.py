"""What a run remembers between nodes, and what it works with.

State is plain: ids, options, outcomes. Pictures, scripts and plans are in the board folder, which is the truth.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, NotRequired, Required, TypedDict

from storyboard.events import Event
from storyboard.ports import Painter, ShotPlanner
from storyboard.project.folder import Project
from storyboard.project.ledger import Ledger

WAVE = 96
"""Most panels sent at once: bounds LangGraph's cost, which grows with the square of the width, and how long a stop waits."""


class Outcome(TypedDict):
    """What became of one panel in this run."""

    kind: str
    """`painted`, `reused`, or the kind of failure: `later`, `request`, `refused`, `configuration`, `budget`."""
    message: str


def merged(left: dict[str, Outcome], right: dict[str, Outcome]) -> dict[str, Outcome]:
    """Outcomes of chains that ran side by side, together."""
    return left | right


class RunState(TypedDict):
    """The state of `graphs.run`. Only `folder` is needed to begin."""

    folder: str
    only: NotRequired[list[str] | None]
    """Ids of the panels to paint; None or absent for all that lack their take."""
    yes: NotRequired[bool]
    """True where spending needs no question."""
    total: NotRequired[int]
    outcomes: NotRequired[Annotated[dict[str, Outcome], merged]]


class ChainTask(TypedDict):
    """What a Send carries: the panels of one setup, in order."""

    folder: str
    panels: list[str]


class PanelState(TypedDict, total=False):
    """The state of `graphs.panel`: one panel, and how often its picture was sent back."""

    folder: Required[str]
    panel: Required[str]
    again: int
    take: str
    outcome: Required[Outcome]
    """`asked` until something has become of it."""


def nothing(event: Event) -> None:
    """Listens to no event."""
    del event


@dataclass(frozen=True, slots=True)
class Services:
    """What a run works with. Never serialised: passed anew at every start and resume."""

    project: Project
    painter: Painter
    planner: ShotPlanner
    ledger: Ledger
    slots: asyncio.Semaphore
    """How many pictures may be in flight."""
    emit: Callable[[Event], None] = nothing
    painter_name: str = "sketch"
    now: Callable[[], str] = field(default=lambda: "")
    """The time for take records, ISO 8601 in UTC."""
    retry_delay: float = 1.0
    """Seconds before a second try at the same request; doubles from there."""
    timeout: float = 180.0
    """Seconds a picture may take, counted from when its slot is held."""
    progress: dict[str, int] = field(default_factory=dict[str, int])
    """Running counts for events: `done`, `total`."""
