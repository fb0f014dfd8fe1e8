"""Where others plug in: painters, shot planners, inspectors, and the four ways a provider may fail.

ProviderError
├── TryLater         the same request may work later (overload, rate limit, no picture came)
├── FixRequest       this request can never work as it is
├── Refused          refused by policy; never sent again unchanged
└── Misconfigured    key, address, model name or quota: no request will work
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from pydantic import Field

from storyboard.model.base import Frozen
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.errors import ProviderError
from storyboard.model.screenplay import Scene, Screenplay
from storyboard.model.shots import Panel, Shot
from storyboard.model.stage import Stage
from storyboard.model.takes import Finding, Reference, Source


class TryLater(ProviderError):
    """Raised when the same request may succeed later."""

    def __init__(self, message: str, *, after: float | None = None, limited: bool = False, cost: float | None = 0.0) -> None:
        super().__init__(message)
        self.cost = cost
        """USD the call cost all the same; None where nobody knows, so that it is booked as possibly billed."""
        self.after = after
        """Seconds the provider asked to wait; None where it did not say."""
        self.limited = limited
        """True for a rate limit: waiting is all it takes, so it does not count against the tries of a picture."""


class FixRequest(ProviderError):
    """Raised when the request itself is at fault."""


class Refused(ProviderError):
    """Raised when the provider will not paint this for reasons of policy."""

    def __init__(self, message: str, *, cost: float | None = 0.0) -> None:
        super().__init__(message)
        self.cost = cost
        """USD the call cost all the same; None where nobody knows."""


class Misconfigured(ProviderError):
    """Raised when key, address, model or quota make every request fail."""


class Abilities(Frozen):
    """What a painter can do, as data. Planner and quote use it; what is lost is said on the take."""

    references: int = 0
    """Most reference pictures a request may carry."""
    people: int = 0
    """Most of those that may show people."""
    ratios: tuple[str, ...] = ()
    """Aspect ratios it paints; empty means any."""
    sizes: tuple[str, ...] = ("1K",)
    prompt: int | None = None
    """Most characters of prompt, None where there is no limit."""
    grounding: bool = False
    editing: bool = False
    price: tuple[float, float] = (0.0, 0.0)
    """Least and most USD a picture."""
    search: tuple[float, float] = (0.0, 0.0)
    """Least and most USD that looking something up adds to a picture."""
    limited: bool = False
    """True where requests a minute are limited; they are then paced."""
    per_minute: float | None = None
    """The limit, where it is known."""
    at_once: int = 8
    """Most requests it serves side by side; more would only wait."""

    def cost(self, *, ground: bool) -> tuple[float, float]:
        """Least and most USD of one picture, with looking things up or without."""
        (low, high), (least, most) = self.price, self.search
        return (low + least, high + most) if ground else self.price


class Edit(Frozen):
    """A change to a picture that exists."""

    file: str
    """The picture, relative to the board folder."""
    sha256: str
    note: str
    region: tuple[float, float, float, float] | None = None
    """x, y, width, height as fractions of the picture; None for all of it."""
    preset: str = ""
    """The kind of change, a name of `templates/prompts/edits.toml`; empty for what the note says."""


class PaintRequest(Frozen):
    """One picture asked for."""

    brief: str
    """The whole request in words."""
    wish: str = ""
    """The same without the pictures that go along: what a refusal is remembered by. Empty where it is the brief itself."""
    stage: Stage
    shot: Shot
    panel: Panel
    references: tuple[Reference, ...] = ()
    """Pictures that go along, most important first; `file` is relative to `folder`."""
    folder: str = Field(default="", exclude=True)
    """The board folder, where references lie. Not part of the key: a board may move."""
    edit: Edit | None = None
    """Where a picture is to be changed rather than painted anew."""
    aspect: str = "16:9"
    size: str = "1K"
    style: str = "graphic"
    ground: bool = False
    seed: str = ""
    """Stable per panel and attempt: the same seed gives the same picture, another attempt another hand."""


class Painting(Frozen):
    """What a painter brings back. `data` is the picture exactly as received."""

    data: bytes
    mime: str
    model: str = ""
    prompt: str = ""
    cost: float = 0.0
    sources: tuple[Source, ...] = ()
    queries: tuple[str, ...] = ()
    """What was searched for."""
    search_entry: str = ""
    """The provider's search suggestions as HTML, which its terms ask to show; hostile text like any other."""
    notices: tuple[str, ...] = ()
    """What the user should know: a model id that was mapped, a size that came back smaller."""


class Painter(Protocol):
    """Paints one panel. Raises one of the four errors of this module, nothing else on purpose."""

    @property
    def abilities(self) -> Abilities: ...

    async def paint(self, request: PaintRequest) -> Painting: ...

    async def close(self) -> None: ...


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


class PlanRequest(Frozen):
    """One scene to be turned into shots and panels."""

    screenplay: Screenplay
    scene: Scene
    breakdown: Breakdown
    detail: str = "shots"
    """`key`, `shots` or `full`: about 1-2, 4-8, 8-16 panels a script page."""
    aspect: str = "16:9"
    new_place: bool = True
    """False where the scene before played in the same place."""


class ShotPlanner(Protocol):
    """Plans one scene. The result covers every line of dialogue and action and passes `storyboard.shots.grammar`."""

    async def plan(self, request: PlanRequest) -> SceneBoard: ...


class Inspector(Protocol):
    """Looks at a picture and says what is not as asked."""

    async def inspect(self, picture: bytes, request: PaintRequest) -> tuple[Finding, ...]: ...
