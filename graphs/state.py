"""What a run remembers between nodes, and what it works with.

State is plain: ids, options, outcomes. Pictures, scripts and plans are in the board folder, which is the truth.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Annotated, Any, NotRequired, Required, TypedDict

from storyboard.events import Listener, nothing
from storyboard.graphs.batching import Collector
from storyboard.graphs.booked import Booked
from storyboard.graphs.pace import Pace
from storyboard.graphs.underway import Underway
from storyboard.painters.sketch.painter import SketchPainter
from storyboard.ports import Abilities, Painter, ShotPlanner
from storyboard.project.doors import BoardMemory
from storyboard.project.folder import Project
from storyboard.project.ledger import Ledger

FATAL = frozenset({"budget", "configuration"})
"""Failures after which no other panel of the run will fare better."""

WAVE = 1_000
"""Most panels sent at once. LangGraph's cost grows with the square of the width (0.6 s at 1,000, 3.4 s at 4,000), but a wave
waits for its slowest picture: waves of 96 took a third longer with a provider that answers in 20 s."""


class Outcome(TypedDict):
    """What became of one panel in this run; `asked` where somebody sent its picture back meanwhile."""

    kind: str
    """`painted`, `reused`, or the kind of failure: `later`, `request`, `refused`, `configuration`, `budget`, `fault`."""
    message: str
    refused: NotRequired[str]
    """Fingerprint of the brief, where it was refused."""


def merged(left: dict[str, Outcome] | None, right: dict[str, Outcome] | None) -> dict[str, Outcome]:
    """Outcomes of chains that ran side by side, together; None begins anew."""
    return {} if right is None else (left or {}) | right


class RunState(TypedDict):
    """The state of `graphs.run`. Only `folder` is needed to begin."""

    folder: str
    only: NotRequired[list[str] | None]
    """Ids of the panels to paint; None or absent for all that lack their take."""
    sheets_only: NotRequired[bool]
    """True where the run ends once the reference sheets are painted."""
    advised: NotRequired[bool]
    """True where somebody answers what the director wants to know; else it decides by itself."""
    yes: NotRequired[bool]
    """True where spending needs no question."""
    total: NotRequired[int]
    agreed: NotRequired[float]
    """USD that going on was said yes to at the last stop; spent up by the next question."""
    redraw_agreed: NotRequired[float]
    """USD that drawing again was said yes to at this stop."""
    decision: NotRequired[dict[str, Any]]
    """The answer to the last stop (`storyboard.project.steps.Decision`), until it is carried out."""
    stage: NotRequired[str]
    """Which stop it is an answer to."""
    replan: NotRequired[list[str]]
    """Ids of scenes that a text model is to plan anew; none of their panels has a picture."""
    note: NotRequired[str]
    """What is to be otherwise in their plan."""
    shots: NotRequired[str]
    """The text model that plans them, by name; empty for the board's own."""
    plan_only: NotRequired[bool]
    """True where the run ends once they are planned."""
    outcomes: NotRequired[Annotated[dict[str, Outcome] | None, merged]]


class SceneTask(TypedDict):
    """What a Send carries: a scene to be planned, by id."""

    folder: str
    scene: str
    advised: bool
    """Whether somebody answers the director's questions."""
    note: NotRequired[str]
    """What the user wants otherwise than in the plan before."""
    shots: NotRequired[str]
    """The text model that plans it, by name; empty for the board's own."""


class ChainTask(TypedDict):
    """What a Send carries: the panels of one setup, in order."""

    folder: str
    panels: list[str]


class PanelState(TypedDict, total=False):
    """The state of `graphs.panel`: one panel, and how often this run has painted or found a picture of it."""

    folder: Required[str]
    panel: Required[str]
    again: int
    take: str
    """Id of the last take; empty where the last try brought none."""
    outcome: Required[Outcome]
    """`asked` until something has become of it."""


@dataclass(frozen=True, slots=True)
class Services:
    """What a run works with. Never serialised: passed anew at every start and resume."""

    project: Project
    painter: Painter
    abilities: Abilities
    """What the painter offers for the board's picture size."""
    planner: ShotPlanner
    ledger: Ledger
    slots: asyncio.Semaphore
    """How many pictures may be in flight."""
    emit: Listener = nothing
    painter_name: str = "sketch"
    texts: Booked | None = None
    """The text model that plans; None where the rules do."""
    eyes: Booked | None = None
    """The text model that looks at pictures; None where only plain checks do."""
    now: Callable[[], str] = field(default=lambda: "")
    """The time for take records, ISO 8601 in UTC."""
    pace: Pace | None = None
    """When the next request may be sent; None for painters without a rate limit."""
    underway: Underway = field(default_factory=Underway)
    """Calls for which money is set aside: while there are any, the budget is not yet known to be used up."""
    memory: BoardMemory | None = None
    """What providers have accepted and not answered yet; None where the painter submits nothing."""
    batch: Collector | None = None
    """Sends requests as batch jobs, where they go that way."""
    retry_delay: float = 1.0
    """Seconds before a second try at the same request; doubles from there."""
    timeout: float = 180.0
    """Seconds a picture may take, counted from when its slot is held."""
    progress: dict[str, int] = field(default_factory=dict[str, int])
    """Running counts for events: `done`, `total`."""
    gathered: set[str] = field(default_factory=set[str])
    """Ids of panels whose outcome the board has taken up."""
    stopped: list[Outcome] = field(default_factory=list[Outcome])
    """The failure after which no other call of the run is sent, once there is one."""
    blind: list[str] = field(default_factory=list[str])
    """Why no other picture of the run is looked at, once nobody can."""
    sketch: SketchPainter = field(default_factory=SketchPainter)
    """Draws stand-ins for pictures that did not come."""

    lent: tuple[object, ...] = ()
    """Painters and text models that somebody passed in, and closes."""

    async def close(self) -> None:
        """Ends the processes and connections of what was made for this run, all of them even where one fails; batch jobs go on."""
        models = {id(one.texts): one.texts for one in (self.texts, self.eyes) if one is not None}
        made = (self.sketch, self.painter, *models.values(), self.batch)
        async with AsyncExitStack() as ending:
            for one in made:
                if one is not None and not any(one is other for other in self.lent):
                    ending.push_async_callback(one.close)
