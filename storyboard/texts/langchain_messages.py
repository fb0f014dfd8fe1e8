"""A conversation as LangChain's messages, and back."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from storyboard.ports import Question, Turn
from storyboard.texts.attachments import Samples
from storyboard.texts.models import PDF

if TYPE_CHECKING:
    from langchain_core.messages import AIMessage, BaseMessage

Block = dict[str, Any]
Content = str | list[str | Block]


def messages(question: Question, samples: Samples) -> list[BaseMessage]:
    """The conversation, the system's words first."""
    from langchain_core.messages import SystemMessage

    head: list[BaseMessage] = [SystemMessage(question.system)] if question.system else []
    return [*head, *(_message(turn, samples) for turn in question.turns)]


def _message(turn: Turn, samples: Samples) -> BaseMessage:
    from langchain_core.messages import AIMessage, HumanMessage, ToolMessage

    if turn.role == "user":
        return HumanMessage(_content(turn, samples))
    if turn.role == "tool":
        return ToolMessage(_content(turn, samples), tool_call_id=turn.call, name=turn.name)
    calls = [{"id": call.id, "name": call.name, "args": call.arguments, "type": "tool_call"} for call in turn.calls]
    return _echo(turn.raw) or AIMessage(turn.text, tool_calls=cast("Any", calls))


def _content(turn: Turn, samples: Samples) -> Content:
    """Words alone as words; else blocks, each attachment after its label."""
    return list(_blocks(turn, samples)) if turn.attachments else turn.text


def _blocks(turn: Turn, samples: Samples) -> Iterator[str | Block]:
    for attachment in turn.attachments:
        if attachment.label:
            yield {"type": "text", "text": attachment.label}
        sample = samples[attachment]
        data = base64.b64encode(sample.data).decode()
        yield {"type": "file" if sample.mime == PDF else "image", "base64": data, "mime_type": sample.mime}
    if turn.text:
        yield {"type": "text", "text": turn.text}


def dumped(message: AIMessage) -> str:
    """A model's message for `Turn.raw`; empty where it holds what is no JSON."""
    from langchain_core.messages import message_to_dict

    try:
        return json.dumps(message_to_dict(message))
    except (TypeError, ValueError):
        return ""


def _echo(raw: str) -> BaseMessage | None:
    """The message of `dumped`; None where the turn came from somebody else."""
    from langchain_core.messages import messages_from_dict

    try:
        value = json.loads(raw or "null")
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or cast("Block", value).get("type") != "ai":
        return None
    try:
        return messages_from_dict([cast("Block", value)])[0]
    except (ValidationError, KeyError, TypeError, ValueError):
        return None


def with_ids(message: AIMessage, turns: int) -> AIMessage:
    """The message with an id on every call: what comes of a call is told by it."""
    if all(call["id"] for call in message.tool_calls):
        return message
    calls = [{**call, "id": call["id"] or f"call-{turns}-{number}"} for number, call in enumerate(message.tool_calls, 1)]
    return message.model_copy(update={"tool_calls": calls})
