"""Text models: what they are asked, with which tools, and what they answer."""

from __future__ import annotations

from typing import Any, Literal, Protocol

from pydantic import Field

from storyboard.model.base import Frozen
from storyboard.model.takes import Source


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
    breaks the schema or calls unknown tools is no error: whoever asked checks it.

    `close` ends what was opened on the running event loop; the model may be used again. Who closes it is as with a `Painter`."""

    @property
    def terms(self) -> TextTerms: ...

    def worst(self, question: Question) -> float:
        """USD that answering costs at most."""
        ...

    async def ask(self, question: Question) -> Answer: ...

    async def close(self) -> None: ...
