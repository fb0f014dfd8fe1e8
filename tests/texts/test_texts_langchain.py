"""Any chat model of LangChain's as a text model: messages, tools, schemas, pictures, errors."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.fake_chat_models import FakeListChatModel, FakeMessagesListChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable

from storyboard.model.errors import InputError
from storyboard.ports import Answer, Attachment, FixRequest, Misconfigured, Question, Refused, Tool, ToolCall, TryLater, Turn
from storyboard.testing.painters import picture
from storyboard.texts.langchain import LangChainTexts

SCHEMA = {"type": "object", "properties": {"size": {"type": "string"}}, "required": ["size"]}
STATUS = Tool(name="status", description="How far the board is.")
USED: Any = {"input_tokens": 1000, "output_tokens": 100, "total_tokens": 1100}


class Chat(BaseChatModel):
    """Says what it is told to, remembers what it was sent, and takes tools the way real ones do."""

    says: Callable[[Sequence[BaseMessage]], AIMessage]
    heard: list[Any] = []
    max_tokens: int = 0
    model_name: str = "chat-1"

    @property
    def _llm_type(self) -> str:
        return "test"

    def _generate(self, messages: list[BaseMessage], stop: list[str] | None = None, run_manager: Any = None, **more: Any) -> ChatResult:  # noqa: ARG002 - LangChain's form
        self.heard.append(SimpleNamespace(messages=messages, tools=more.get("tools", []), max_tokens=self.max_tokens))
        return ChatResult(generations=[ChatGeneration(message=self.says(messages))])

    def bind_tools(self, tools: Sequence[Any], **more: Any) -> Runnable[Any, AIMessage]:
        return self.bind(tools=tools, **more)


def chat(*said: AIMessage | str | Exception) -> Chat:
    rest = iter(said)

    def says(_: Sequence[BaseMessage]) -> AIMessage:
        told = next(rest)
        if isinstance(told, Exception):
            raise told
        return AIMessage(told) if isinstance(told, str) else told

    return Chat(says=says, heard=[])


def question(text: str = "Who is Mia?", **more: Any) -> Question:
    told: dict[str, Any] = {"purpose": "a test", "turns": (Turn(role="user", text=text),)}
    return Question(**told | more)


def ask(model: LangChainTexts, *questions: Question) -> list[Answer]:
    async def go() -> list[Answer]:
        return [await model.ask(item) for item in questions]

    return asyncio.run(go())


def calling(*names: str | None) -> AIMessage:
    return AIMessage("", tool_calls=[{"id": name, "name": "status", "args": {"scene": 3}, "type": "tool_call"} for name in names])


def test_words_with_tokens_and_a_price() -> None:
    told = AIMessage("A fisherwoman.", usage_metadata=USED, response_metadata={"model_name": "chat-1-2026"})
    model = chat(told)
    (answer,) = ask(LangChainTexts(model, price=(2.0, 10.0)), question(system="Be brief."))
    assert (answer.text, answer.model, answer.tokens_in, answer.tokens_out) == ("A fisherwoman.", "chat-1-2026", 1000, 100)
    assert answer.cost == pytest.approx(0.003)
    assert [type(message) for message in model.heard[0].messages] == [SystemMessage, HumanMessage]
    assert model.heard[0].tools == []


def test_without_a_price_it_costs_nothing_and_without_usage_the_worst_is_booked() -> None:
    (answer,) = ask(LangChainTexts(chat("Yes.")), question())
    assert answer.cost == LangChainTexts(chat("")).worst(question()) == 0.0
    priced = LangChainTexts(chat("Yes."), price=(1.0, 1.0))
    (answer,) = ask(priced, question())
    assert answer.cost == priced.worst(question()) > 8192e-6


def test_a_fake_model_of_langchains_own() -> None:
    assert ask(LangChainTexts(FakeListChatModel(responses=["Yes."])), question())[0].text == "Yes."
    model = LangChainTexts(FakeMessagesListChatModel(responses=[AIMessage(json.dumps({"size": "CU"}))]))
    assert not model.terms.tools
    assert json.loads(ask(model, question(answer=SCHEMA))[0].text) == {"size": "CU"}
    with pytest.raises(FixRequest, match="without tools"):
        ask(model, question(tools=(STATUS,)))


def test_a_conversation_with_tools_keeps_ids_and_the_models_own_messages() -> None:
    first = AIMessage("", tool_calls=calling("a", "b").tool_calls, additional_kwargs={"signature": "xyz"})
    model = chat(first, "Half.")
    texts = LangChainTexts(model)
    (answer,) = ask(texts, question(tools=(STATUS,)))
    assert answer.calls == tuple(ToolCall(id=id, name="status", arguments={"scene": 3}) for id in "ab")
    turns = (
        Turn(role="user", text="Who is Mia?"),
        Turn(role="model", calls=answer.calls, raw=answer.raw),
        *(Turn(role="tool", call=call.id, name=call.name, text="half") for call in answer.calls),
    )
    (answer,) = ask(texts, question(turns=turns, tools=(STATUS,)))
    assert answer.text == "Half."
    _, told, one, two = model.heard[1].messages
    assert told == first
    assert isinstance(one, ToolMessage)
    assert (one.tool_call_id, two.tool_call_id, one.content) == ("a", "b", "half")
    assert model.heard[1].tools[0]["function"]["name"] == "status"


def test_calls_without_ids_get_them_in_the_message_too() -> None:
    model = chat(calling(None, None), "Half.")
    texts = LangChainTexts(model)
    (answer,) = ask(texts, question(tools=(STATUS,)))
    assert [call.id for call in answer.calls] == ["call-1-1", "call-1-2"]
    ask(texts, question(turns=(*question().turns, Turn(role="model", raw=answer.raw)), tools=(STATUS,)))
    assert [call["id"] for call in model.heard[1].messages[1].tool_calls] == ["call-1-1", "call-1-2"]


@pytest.mark.parametrize(
    "raw", ["", "{", '{"parts": [{"text": "x"}]}', '{"type": "human", "data": {"content": "x"}}', '{"type": "ai"}', "[]"]
)
def test_a_turn_of_somebody_else_is_told_anew(raw: str) -> None:
    model = chat("Yes.")
    calls = (ToolCall(id="a", name="status", arguments={"scene": 3}),)
    turns = (*question().turns, Turn(role="model", text="Let me see.", calls=calls, raw=raw), Turn(role="tool", call="a", text="half"))
    ask(LangChainTexts(model), question(turns=turns))
    told = model.heard[0].messages[1]
    assert isinstance(told, AIMessage)
    assert (told.text, told.tool_calls[0]["args"]) == ("Let me see.", {"scene": 3})


def test_a_schema_is_met_the_models_own_way() -> None:
    answered = AIMessage("", tool_calls=[{"id": "1", "name": "Answer", "args": {"size": "CU"}, "type": "tool_call"}], usage_metadata=USED)
    model = chat(answered)
    (answer,) = ask(LangChainTexts(model, price=(1, 1)), question(answer=SCHEMA))
    assert json.loads(answer.text) == {"size": "CU"}
    assert (answer.calls, answer.raw) == ((), "")
    assert answer.cost == pytest.approx(0.0011)


@pytest.mark.parametrize("said", ['{"size": "CU"}', '```json\n{"size": "CU"}\n```', 'Here: {"size": "CU"}.'])
@pytest.mark.parametrize("structured", [True, False])
def test_a_schema_in_words_is_read_whatever_stands_around_the_answer(said: str, structured: bool) -> None:
    model = chat(said)
    (answer,) = ask(LangChainTexts(model, structured=structured), question(answer=SCHEMA))
    assert json.loads(answer.text) == {"size": "CU"}
    assert isinstance(model.heard[0].messages[0], HumanMessage if structured else SystemMessage)


def test_tools_and_a_schema_together_put_the_schema_into_words() -> None:
    model = chat(calling("a"), '{"size": "CU"}')
    called, answered = ask(LangChainTexts(model), *[question(answer=SCHEMA, tools=(STATUS,), system="Be brief.")] * 2)
    assert called.calls
    assert json.loads(answered.text) == {"size": "CU"}
    assert '"required"' in str(model.heard[0].messages[0].content)
    assert str(model.heard[0].messages[0].content).startswith("Be brief.")


def test_a_picture_goes_as_a_block_after_its_label(tmp_path: Path) -> None:
    data = picture(1.0, (1, 2, 3, 4, 5, 6))
    (tmp_path / "a.jpg").write_bytes(data)
    shown = Attachment(file="a.jpg", sha256=sha256(data).hexdigest(), mime="image/jpeg", label="MIA")
    model = chat("Yes.")
    ask(LangChainTexts(model), question(turns=(Turn(role="user", text="Who?", attachments=(shown,)),), folder=str(tmp_path)))
    label, image, text = model.heard[0].messages[0].content
    assert (label["text"], text["text"]) == ("MIA", "Who?")
    assert (image["type"], image["mime_type"]) == ("image", "image/jpeg")
    script = shown.model_copy(update={"mime": "application/pdf"})
    with pytest.raises(FixRequest, match="does not read"):
        ask(LangChainTexts(model), question(turns=(Turn(role="user", attachments=(script,)),), folder=str(tmp_path)))


def test_an_answer_is_bounded_by_the_field_that_is_named() -> None:
    model = chat("Yes.", "Yes.")
    ask(LangChainTexts(model, limit="max_tokens"), question(most=77))
    ask(LangChainTexts(model), question(most=77))
    assert [heard.max_tokens for heard in model.heard] == [77, 0]
    assert model.max_tokens == 0
    bounded, free = (LangChainTexts(model, price=(0, 1), limit=limit) for limit in ("max_tokens", ""))
    assert bounded.worst(question(most=77)) == pytest.approx(77e-6)
    assert free.worst(question(most=77)) == pytest.approx(8192e-6)
    with pytest.raises(InputError, match="no field 'length'"):
        LangChainTexts(model, limit="length")


def test_half_a_character_is_survived() -> None:
    called = AIMessage("x\ud800", tool_calls=[{"id": "a", "name": "status", "args": {"b": "\ud800"}, "type": "tool_call"}])
    (answer,) = ask(LangChainTexts(chat(called)), question())
    assert answer.text == "x?"
    assert Answer.model_validate_json(answer.model_copy(update={"calls": ()}).model_dump_json()).raw == answer.raw


@pytest.mark.parametrize("told", [{"finish_reason": "length"}, {"stop_reason": "max_tokens"}, {"finish_reason": "MAX_TOKENS"}])
def test_what_ends_at_the_limit_is_cut(told: dict[str, str]) -> None:
    assert ask(LangChainTexts(chat(AIMessage("He", response_metadata=told))), question())[0].cut


@pytest.mark.parametrize(
    "told",
    [
        AIMessage("", response_metadata={"finish_reason": "content_filter"}),
        AIMessage("I cannot.", response_metadata={"stop_reason": "refusal"}),
        AIMessage("", additional_kwargs={"refusal": "I cannot."}),
    ],
)
def test_a_refusal_is_one(told: AIMessage) -> None:
    with pytest.raises(Refused):
        ask(LangChainTexts(chat(told)), question())


@pytest.mark.parametrize(
    "told",
    [
        AIMessage("  "),
        AIMessage("", invalid_tool_calls=[{"id": "a", "name": "status", "args": "{", "error": "x", "type": "invalid_tool_call"}]),
    ],
)
def test_nothing_and_broken_calls_may_be_better_the_next_time(told: AIMessage) -> None:
    with pytest.raises(TryLater):
        ask(LangChainTexts(chat(told)), question())


def error(name: str, message: str = "it broke", *, base: type[Exception] = Exception, **told: Any) -> Exception:
    made: Exception = type(name, (base,), {})(message)
    for field, value in told.items():
        setattr(made, field, value)
    return made


KEYED = "Incorrect API key provided: sk-proj-abcdefgh12345678"
ERRORS = [
    (error("RateLimitError", status_code=429), TryLater),
    (error("ResourceExhausted", code=SimpleNamespace(value=(8, "resource exhausted"))), TryLater),
    (error("AuthenticationError", KEYED, status_code=401), Misconfigured),
    (error("PermissionDenied", code=403), Misconfigured),
    (error("NotFoundError", status_code=404), Misconfigured),
    (error("BadRequestError", status_code=400), FixRequest),
    (error("BadRequestError", "blocked by content_filter", status_code=400), Refused),
    (error("Strange", status_code=422), FixRequest),
    (error("Strange", status_code=503), TryLater),
    (error("OverloadedError", status_code=529), TryLater),
    (error("Strange", response=SimpleNamespace(status_code=502, headers={})), TryLater),
    (error("APIConnectionError"), TryLater),
    (error("MyTimeout", base=error("APITimeoutError").__class__), TryLater),
    (TimeoutError(), TryLater),
    (ConnectionResetError(), TryLater),
]


@pytest.mark.parametrize(("raised", "kind"), ERRORS, ids=lambda value: getattr(value, "__name__", type(value).__name__))
def test_errors_of_other_libraries_are_one_of_the_four(raised: Exception, kind: type[Exception]) -> None:
    with pytest.raises(kind) as found:
        ask(LangChainTexts(chat(raised)), question())
    assert "chat-1 failed" in str(found.value)
    assert "sk-proj" not in str(found.value)


def test_a_wait_that_is_asked_for_is_told() -> None:
    raised = error("RateLimitError", response=SimpleNamespace(status_code=429, headers={"retry-after": "12"}))
    with pytest.raises(TryLater) as found:
        ask(LangChainTexts(chat(raised)), question())
    assert (found.value.after, found.value.limited) == (12.0, True)


def test_a_mistake_in_a_program_stays_one() -> None:
    with pytest.raises(KeyError):
        ask(LangChainTexts(chat(KeyError("oops"))), question())


def test_searches_are_not_for_it() -> None:
    with pytest.raises(FixRequest, match="searches"):
        ask(LangChainTexts(chat("x")), question(search=True))


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
ARGUMENTS = st.dictionaries(
    WORDS, st.none() | st.booleans() | st.integers(-(2**31), 2**31) | WORDS | st.lists(WORDS, max_size=2), max_size=3
)


@given(WORDS, st.lists(st.tuples(WORDS, ARGUMENTS), max_size=3))
@hypothesis_settings(deadline=None, max_examples=40)
def test_any_message_comes_back_as_it_was(text: str, calls: list[tuple[str, dict[str, Any]]]) -> None:
    made: Any = [{"id": f"id-{number}", "name": name, "args": args, "type": "tool_call"} for number, (name, args) in enumerate(calls)]
    message = AIMessage(f"x{text}", tool_calls=made, response_metadata={"signature": text})
    model = chat(message, "Yes.")
    texts = LangChainTexts(model)
    (answer,) = ask(texts, question())
    ask(texts, question(turns=(*question().turns, Turn(role="model", raw=answer.raw))))
    assert model.heard[1].messages[1] == message
