"""What a painter is asked, what it can do, and what it brings back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from pydantic import Field

from storyboard.model.base import Frozen
from storyboard.model.shots import Panel, Shot
from storyboard.model.stage import Stage
from storyboard.model.takes import Reference, Said, Source


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


class By(Frozen):
    """Who of several painters painted a picture, from what, and what the others said."""

    door: str
    abilities: Abilities
    references: tuple[Reference, ...] = ()
    """What it was sent."""
    left_out: tuple[Reference, ...] = ()
    """What it could not be sent."""
    said: tuple[Said, ...] = ()
    """What was said before this picture came, in order."""
    beside: float = 0.0
    """USD that other tries at the same picture may have cost, which were given up when it came."""


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
    left_out: tuple[Reference, ...] = ()
    """What the painter could not take along, beyond what the request says itself."""
    by: By | None = None
    """Which of several painters painted it, where the painter is several."""


class Painter(Protocol):
    """Paints one panel. Raises one of the four errors of this module, nothing else on purpose.

    `close` ends what was opened on the running event loop; the painter may be used again. A painter made by its name is closed at the
    end of every job. One that is passed in to an `a...` function or to `services` stays open: who made it closes it. Only the functions
    that run an event loop of their own (`make`) close it too, since what was opened on that loop cannot outlive it.
    """

    @property
    def abilities(self) -> Abilities: ...

    async def paint(self, request: PaintRequest) -> Painting: ...

    async def close(self) -> None: ...


@runtime_checkable
class Priced(Protocol):
    """A painter whose price depends on the size of the picture."""

    def priced(self, size: str) -> Abilities:
        """What it can do, with the price of such a picture."""
        ...


@runtime_checkable
class Drafting(Protocol):
    """A painter that may have a cheaper sibling."""

    def sibling(self) -> Painter | None:
        """The same painter with the model that paints drafts; None where there is none."""
        ...


@runtime_checkable
class Ready(Protocol):
    """A painter that can tell before the first picture that it has nobody to paint as."""

    def ready(self) -> None:
        """Returns where it can paint.

        Raises:
            Misconfigured: there is no key; the message says how to get one.
        """
        ...


class Turns(Protocol):
    """Gives turns to send where requests a minute are limited."""

    @property
    def per_minute(self) -> float: ...

    async def turn(self) -> None: ...

    def accepted(self) -> None: ...

    def limited(self, after: float | None = None) -> None: ...


Pacing = Callable[[float | None], Turns]
"""Makes turns for a limit, requests a minute; None where it is not known."""


@runtime_checkable
class Chained(Protocol):
    """A painter of several doors that can be told how to go from one to the next."""

    def asked(self, *, same_door: bool, hedge: float | None) -> Painter:
        """The same painter: with refusals kept where they are, and a second door asked after so many seconds without an answer."""
        ...

    def pace(self, pacing: Pacing) -> None:
        """Has requests take turns at doors that limit their rate."""
        ...


Fit = Callable[[Abilities], tuple[PaintRequest, tuple[Reference, ...]]]
"""Builds the request again as a painter with these abilities can take it, and says what could not go along."""


@runtime_checkable
class Several(Protocol):
    """A painter that is several, each with abilities of its own."""

    async def paint_by(self, request: PaintRequest, fit: Fit) -> Painting:
        """One picture by one of them; `Painting.by` says whose. Each call is one try at one of them, or two where it hedges.

        Raises:
            TryLater: this one brought nothing, and the next call asks whoever is next.
            FixRequest, Refused, Misconfigured: none of them will.
        """
        ...
