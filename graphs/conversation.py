"""Turns of a conversation as LangChain messages, which LangGraph's tool node works on, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from langchain_core.messages import AIMessage, AnyMessage, ToolMessage

from storyboard.ports import Answer, ToolCall, Turn

RAW = "storyboard_raw"
"""Where a message keeps the provider's own form of it."""


def said(answer: Answer) -> AIMessage:
    """A model's answer as a message; calls without an id are numbered."""
    calls = [
        {"name": call.name, "args": dict(call.arguments), "id": call.id or f"call{n}", "type": "tool_call"}
        for n, call in enumerate(answer.calls)
    ]
    return AIMessage(content=answer.text, tool_calls=calls, additional_kwargs={RAW: answer.raw})


def turns(messages: Sequence[AnyMessage]) -> tuple[Turn, ...]:
    """The conversation as a question carries it; what a tool shows beside its words is its message's artifact, attachments.

    Empty answers are left out: providers take no turn that says nothing.
    """
    return tuple(_turns(messages))


def _turns(messages: Sequence[AnyMessage]) -> Iterator[Turn]:
    for message in messages:
        if isinstance(message, AIMessage):
            calls = tuple(ToolCall(id=call["id"] or "", name=call["name"], arguments=call["args"]) for call in message.tool_calls)
            if message.text or calls:
                yield Turn(role="model", text=message.text, calls=calls, raw=str(message.additional_kwargs.get(RAW, "")))
        elif isinstance(message, ToolMessage):
            shown = tuple(message.artifact) if message.artifact else ()
            yield Turn(role="tool", text=message.text, call=message.tool_call_id, name=message.name or "", attachments=shown)
        else:
            yield Turn(role="user", text=message.text)
