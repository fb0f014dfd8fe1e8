"""Any chat model of LangChain's as a text model: `LangChainTexts(ChatOpenAI(...))`. LangChain's core comes with LangGraph."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from storyboard.model.errors import InputError
from storyboard.painters.gemini.failures import scrub
from storyboard.painters.gemini.models import MILLION
from storyboard.ports import Answer, FixRequest, Question, Refused, TextTerms, Tool, ToolCall, TryLater
from storyboard.texts.attachments import Samples, gather
from storyboard.texts.fenced import bare_json
from storyboard.texts.langchain_errors import known
from storyboard.texts.langchain_messages import dumped, messages, with_ids
from storyboard.texts.models import PDF, PICTURES, Model, Price
from storyboard.texts.tokens import load

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage, BaseMessage
    from langchain_core.runnables import Runnable

T = TypeVar("T")

WINDOW, MOST = 128_000, 8_192
"""Tokens of a question and of an answer where the chat model does not tell."""

TITLE = "Answer"
"""What a schema is called that has no title; models that answer by a call need one."""

CUT = {"length", "max_tokens", "MAX_TOKENS", "max_output_tokens", "incomplete"}
"""Reasons to end in the middle of something, as providers say it."""

NO = {"content_filter", "refusal", "safety", "SAFETY", "PROHIBITED_CONTENT", "RECITATION", "BLOCKLIST", "SPII", "guardrail_intervened"}
"""Reasons to end for policy."""

INSTRUCTION = "Answer with JSON alone, without any other words, that fits this JSON Schema:\n"


class LangChainTexts:
    """Asks a chat model of LangChain's.

    Args:
        model: the chat model as it is made, before `bind` and the like.
        price: USD a million tokens in and out; (0, 0) books nothing, so that no budget holds.
        limit: name of the chat model's field that bounds an answer's tokens (`max_tokens`, `max_output_tokens`); empty where its own bound
            is all there is.
        structured: whether the model's own way to answer by a schema is used, where it has one; else the schema is put into words.
        picture: most tokens it counts for a picture, or a page of a document.
        at_once: most questions side by side.

    Raises:
        InputError: the chat model has no such field.
    """

    def __init__(
        self,
        model: BaseChatModel,
        *,
        price: tuple[float, float] = (0.0, 0.0),
        limit: str = "",
        structured: bool = True,
        picture: int = 1_600,
        at_once: int = 8,
    ) -> None:
        if limit and limit not in type(model).model_fields:
            raise InputError(f"{type(model).__name__} has no field {limit!r} to bound its answers by.")
        self._chat, self._limit, self._structured = model, limit, structured
        self._model = _described(model, price, picture, at_once)

    @property
    def terms(self) -> TextTerms:
        """What it can do and costs, as far as the chat model tells."""
        told, (line,) = self._model, self._model.prices
        return TextTerms(
            model=told.id,
            window=told.window,
            most=told.most,
            tools=told.tools,
            documents=told.documents,
            price=(line.input, line.output),
            at_once=told.at_once,
        )

    def worst(self, question: Question) -> float:
        """USD that answering costs at most; 0 without a price."""
        told = load(question)
        pages = told.pictures + sum(pages or self._model.pages for pages in told.documents)
        asked = min(told.text + pages * self._model.picture, self._model.window)
        most = question.most if self._limit else max(question.most, self._model.most)
        return self._cost(asked, most)

    def _cost(self, asked: int, answered: int) -> float:
        (line,) = self._model.prices
        return (asked * line.input + answered * line.output) / MILLION

    async def ask(self, question: Question) -> Answer:
        """The chat model's answer.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: see `storyboard.ports`. What else it raises is a mistake in a program.
        """
        self._check(question)
        samples = await asyncio.to_thread(gather, question, self._model)
        if question.answer is not None and not question.tools and self._structured and self._model.tools:
            return await self._by_schema(question, samples, question.answer)
        return await self._in_words(question, samples)

    async def close(self) -> None:
        """Nothing: the chat model belongs to whoever made it."""

    def _check(self, question: Question) -> None:
        wrong = [told for asked, told in ((question.search, "searches"), (question.tools and not self._model.tools, "tools")) if asked]
        if wrong:
            raise FixRequest(f"{self._model.id} answers without {' and '.join(wrong)}, which {question.purpose!r} asks for.")

    async def _by_schema(self, question: Question, samples: Samples, schema: dict[str, Any]) -> Answer:
        """The model's own way to answer by a schema."""
        named = {"title": TITLE, "description": question.purpose, **schema}
        runnable = self._bounded(question).with_structured_output(named, include_raw=True)
        told = cast("dict[str, Any]", await self._heard(runnable, messages(question, samples)))
        answer = self._answer(told["raw"], question, schema=True)
        parsed = told["parsed"]
        return answer.model_copy(update={"text": bare_json(answer.text) if parsed is None else json.dumps(parsed)})

    async def _in_words(self, question: Question, samples: Samples) -> Answer:
        told = question
        if question.answer is not None:
            told = question.model_copy(update={"system": f"{question.system}\n\n{INSTRUCTION}{json.dumps(question.answer)}".strip()})
        chat = self._bounded(question)
        runnable = chat.bind_tools([_declared(tool) for tool in question.tools]) if question.tools else chat
        answer = self._answer(cast("AIMessage", await self._heard(runnable, messages(told, samples))), question)
        return answer if question.answer is None else answer.model_copy(update={"text": bare_json(answer.text)})

    def _bounded(self, question: Question) -> BaseChatModel:
        """The chat model with the question's bound of tokens, where it takes one."""
        return self._chat.model_copy(update={self._limit: question.most}) if self._limit else self._chat

    async def _heard(self, runnable: Runnable[Any, Any], said: list[BaseMessage]) -> object:
        return await _as_ours(lambda: runnable.ainvoke(said), self._model.id)

    def _answer(self, message: AIMessage, question: Question, *, schema: bool = False) -> Answer:
        """What a message says. One that answers by a call it made for the schema's sake goes back in words."""
        used = message.usage_metadata
        asked, answered = (used["input_tokens"], used["output_tokens"]) if used else (0, 0)
        cost = self._cost(asked, answered) if used else self.worst(question)
        self._complain(message, cost)
        told = with_ids(message, len(question.turns))
        by_call = schema and bool(message.tool_calls)
        return Answer(
            text=_words(message),
            calls=()
            if by_call
            else tuple(ToolCall(id=call["id"] or "", name=call["name"], arguments=call["args"]) for call in told.tool_calls),
            raw="" if by_call else dumped(told),
            model=str(message.response_metadata.get("model_name") or self._model.id),
            cost=cost,
            tokens_in=asked,
            tokens_out=answered,
            cut=_ended(message) in CUT,
        )

    def _complain(self, message: AIMessage, cost: float) -> None:
        reason, name = _ended(message), self._model.id
        if reason in NO or message.additional_kwargs.get("refusal"):
            said = message.additional_kwargs.get("refusal") or _words(message)
            raise Refused(f"{name} refused this ({reason or 'refusal'}). {scrub(str(said))}".strip(), cost=cost)
        if message.invalid_tool_calls:
            raise TryLater(f"{name} made a call that is no JSON.", cost=cost)
        if reason not in CUT and not message.tool_calls and not _words(message).strip():
            raise TryLater(f"{name} answered nothing ({reason or 'no reason given'}).", cost=cost)


def _described(model: BaseChatModel, price: tuple[float, float], picture: int, at_once: int) -> Model:
    """What is known of a chat model: its profile, where it has one, and whether it takes tools."""
    from langchain_core.language_models import BaseChatModel

    profile = cast("dict[str, Any]", getattr(model, "profile", None) or {})
    pictures = PICTURES[:3] if profile.get("image_inputs", True) else ()
    return Model(
        id=_name(model),
        window=int(profile.get("max_input_tokens") or WINDOW),
        most=int(profile.get("max_output_tokens") or MOST),
        tools=type(model).bind_tools is not BaseChatModel.bind_tools,
        documents=(*pictures, *((PDF,) if profile.get("pdf_inputs") else ())),
        picture=picture,
        page=picture,
        at_once=at_once,
        prices=(Price(input=price[0], output=price[1], cached=price[0]),),
    )


def _name(model: BaseChatModel) -> str:
    """The model's id as the provider says it; the class's name where it has none."""
    found = (getattr(model, name, None) for name in ("model_name", "model", "model_id"))
    return next((name for name in found if isinstance(name, str) and name), type(model).__name__)


def _declared(tool: Tool) -> dict[str, Any]:
    """A tool as all of LangChain's chat models take it."""
    parameters = tool.parameters or {"type": "object", "properties": {}}
    return {"type": "function", "function": {"name": tool.name, "description": tool.description, "parameters": parameters}}


def _words(message: AIMessage) -> str:
    """What it says, as Unicode: half of a character pair becomes a question mark."""
    return str(message.text).encode("utf-8", "replace").decode()


def _ended(message: AIMessage) -> str:
    told = message.response_metadata
    return str(told.get("finish_reason") or told.get("stop_reason") or told.get("stopReason") or "")


async def _as_ours(call: Callable[[], Awaitable[T]], model: str) -> T:
    """What a call returns; its errors as ours, as far as they are known. Others pass: they are nobody's answer."""
    try:
        return await call()
    except Exception as error:
        if (ours := known(error, model)) is None:
            raise
        raise ours from None
