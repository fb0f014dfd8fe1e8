"""Where others plug in: painters, shot planners, inspectors, text models, and the four ways a provider may fail.

ProviderError
├── TryLater         the same request may work later (overload, rate limit, no picture came)
├── FixRequest       this request can never work as it is
├── Refused          refused by policy; never sent again unchanged
└── Misconfigured    key, address, model name or quota: no request will work
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Protocol, runtime_checkable

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

    def __init__(self, message: str, *, cost: float | None = 0.0) -> None:
        super().__init__(message)
        self.cost = cost
        """USD the call cost all the same; None where nobody knows."""


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


class Tool(Frozen):
    """Something a text model may ask to be done."""

    name: str
    description: str
    parameters: dict[str, Any] = {}
    """JSON Schema of its arguments; empty where it takes none."""


class ToolCall(Frozen):
    """A text model's wish that something be done. Its arguments are hostile until they are checked."""

    id: str
    name: str
    arguments: dict[str, Any] = {}


class Attachment(Frozen):
    """A picture or document that goes along with a turn."""

    file: str
    """Relative to the question's folder, with forward slashes."""
    sha256: str
    mime: str
    label: str = ""
    """What it is, in words set before it: `Reference: MIA`."""
    pages: int = 0
    """Pages of a document."""


class Turn(Frozen):
    """One turn of a conversation."""

    role: Literal["user", "model", "tool"]
    text: str = ""
    """What was said; of a `tool` turn what came of the call, as text."""
    attachments: tuple[Attachment, ...] = ()
    calls: tuple[ToolCall, ...] = ()
    """What a `model` turn asks to be done."""
    call: str = ""
    """Id of the call that a `tool` turn answers."""
    name: str = ""
    """Name of the tool that a `tool` turn comes from."""
    raw: str = ""
    """The provider's own form of a `model` turn as JSON, sent back unchanged: signatures of thoughts are bound to their parts."""


class Question(Frozen):
    """What a text model is asked: a conversation so far, and how it is to be answered."""

    purpose: str
    """What for, in a few words, for the bill: `plan scene 3`."""
    system: str = ""
    turns: tuple[Turn, ...]
    tools: tuple[Tool, ...] = ()
    answer: dict[str, Any] | None = None
    """JSON Schema the answer's text must fit; None for words."""
    search: bool = False
    """Whether it may look things up."""
    most: int = 8_192
    """Most tokens of the answer, thoughts included."""
    attempt: int = 1
    """An equal question is answered from what is stored; another attempt asks again."""
    folder: str = Field(default="", exclude=True)
    """Where attachments lie. Not part of the key: a board may move."""


class Answer(Frozen):
    """What a text model says. Hostile like any text from outside."""

    text: str = ""
    calls: tuple[ToolCall, ...] = ()
    raw: str = ""
    """The turn in the provider's own form, for `Turn.raw`."""
    model: str = ""
    cost: float = 0.0
    """USD."""
    tokens_in: int = 0
    tokens_out: int = 0
    """Thoughts included."""
    cut: bool = False
    """True where it ended at the limit of tokens, in the middle of something."""
    sources: tuple[Source, ...] = ()
    queries: tuple[str, ...] = ()
    search_entry: str = ""
    """The provider's search suggestions as HTML, which its terms ask to show; hostile text like any other."""


class TextTerms(Frozen):
    """What a text model can do and costs, as data. A quote and the limits of a run are made from it."""

    model: str
    window: int
    """Most tokens of a question."""
    most: int
    """Most tokens of an answer."""
    tools: bool = True
    schemas: bool = True
    """Whether it can be bound to a JSON Schema."""
    documents: tuple[str, ...] = ()
    """Types of attachments it reads."""
    search: bool = False
    price: tuple[float, float] = (0.0, 0.0)
    """USD a million tokens in and out."""
    search_price: float = 0.0
    """USD a query."""
    at_once: int = 8
    """Most questions it answers side by side."""


class TextModel(Protocol):
    """Answers questions. Raises one of the four errors of this module, nothing else on purpose; an answer that
    breaks the schema or calls unknown tools is no error: whoever asked checks it."""

    @property
    def terms(self) -> TextTerms: ...

    def worst(self, question: Question) -> float:
        """USD that answering costs at most."""
        ...

    async def ask(self, question: Question) -> Answer: ...

    async def close(self) -> None: ...
