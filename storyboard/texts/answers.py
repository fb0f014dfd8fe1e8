"""What comes back from Gemini with status 200: words or calls, a refusal, or nothing this time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, NamedTuple

from pydantic import ValidationError

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.failures import REFUSALS, UNFIXABLE, Advice, failure, refusal, scrub, unwrapped
from storyboard.painters.gemini.messages import (
    MOST_SEARCH_ENTRY,
    MOST_SOURCES,
    Ended,
    Envelope,
    Grounding,
    Spoken,
    Text,
    UsageMetadata,
    Wire,
    absent,
    pages,
    rendered,
    searched,
)
from storyboard.painters.gemini.models import Tier, share_of
from storyboard.ports import Answer, ToolCall, TryLater
from storyboard.texts.models import Model, Usage, bill

MOST_BODY = 20_000_000
"""Longest answer that is read, characters; 65,536 tokens take about 300,000, and signatures as much again."""

MOST_CALLS = 64
"""Calls of one answer beyond which it is taken for a broken one."""

CUT = "MAX_TOKENS"

BROKEN = {
    "MALFORMED_FUNCTION_CALL",
    "MALFORMED_RESPONSE",
    "UNEXPECTED_TOOL_CALL",
    "TOO_MANY_TOOL_CALLS",
    "OTHER",
    "CONTINUATION",
}
"""Finish reasons that make an answer worthless; the same question may be answered well."""


class Call(Wire):
    id: Text = ""
    name: Text = ""
    args: Annotated[dict[str, Any], absent(dict)] = {}


class Part(Spoken):
    function_call: Call | None = None


class Content(Wire):
    parts: Annotated[tuple[Part, ...], absent(tuple)] = ()


class Candidate(Ended):
    content: Content | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.content.parts if self.content else ()


class Message(Envelope):
    candidates: Annotated[tuple[Candidate, ...], absent(tuple)] = ()


class Expected(NamedTuple):
    """What was asked of whom."""

    model: Model
    day: date
    """The day whose prices count."""
    turns: int
    """How many turns went before: ids of calls that the model left without are made of it."""
    worst: float
    """USD that is booked where the answer does not say what it took."""
    address: str
    advice: Advice
    tier: Tier = Tier.STANDARD
    shares: tuple[tuple[Tier, float], ...] = ()
    """What each tier costs, as a share of the standard price."""


def read(body: str, expected: Expected) -> Answer:
    """The answer in a body.

    Raises:
        Refused: question or answer are against policy; also where the status was 200.
        TryLater: nothing came, or something broken; `cost` says what was billed all the same.
        FixRequest, Misconfigured: the answer says that the same question will never work.
    """
    raw, message = _parsed(body, expected)
    candidate = message.candidates[0] if message.candidates else Candidate()
    failed = _failed(message, candidate, expected)
    if failed is not None:
        raise failed
    calls = tuple(_calls(candidate, expected.turns))
    text = "".join(part.text for part in candidate.parts if not part.thought)
    if candidate.finish_reason != CUT and not calls and not text.strip():
        raise TryLater(_without(candidate, expected, "answered nothing"), cost=_cost(message, candidate, expected))
    return _answer(message, candidate, expected).model_copy(update={"text": text, "calls": calls, "raw": _echo(raw)})


def _parsed(body: str, expected: Expected) -> tuple[Any, Message]:
    """The answer as it is and as a message. An error in an answer with status 200 is an error all the same."""
    if len(body) > MOST_BODY:
        raise TryLater(f"{expected.model.id} answered with more than {MOST_BODY:,} characters.", cost=None)
    try:
        raw = unwrapped(json.loads(body or "{}"))
        message = Message.model_validate(raw)
        json.dumps(raw, ensure_ascii=False, allow_nan=False).encode()  # what is no JSON, or no Unicode, cannot go back
    except (ValidationError, ValueError, RecursionError):
        raise TryLater(f"The answer of {expected.model.id} was cut off or is no JSON of Google's.", cost=None) from None
    if message.error is not None:
        raise failure(message.error.code, body, model=expected.model.id, address=expected.address, advice=expected.advice)
    return raw, message


def _failed(message: Message, candidate: Candidate, expected: Expected) -> ProviderError | None:
    """The error that an answer means, whatever else it says."""
    cost, feedback, reason = _cost(message, candidate, expected), message.prompt_feedback, candidate.finish_reason
    if not message.candidates and feedback is not None and feedback.block_reason:
        return refusal(feedback.block_reason, feedback.block_reason_message, expected.model.id, cost)
    if reason in REFUSALS:
        return refusal(reason, candidate.finish_message, expected.model.id, cost)
    if reason in UNFIXABLE:
        return UNFIXABLE[reason](_without(candidate, expected, "did not answer"))
    if reason in BROKEN or sum(part.function_call is not None for part in candidate.parts) > MOST_CALLS:
        return TryLater(_without(candidate, expected, "broke off"), cost=cost)
    return None


def _without(candidate: Candidate, expected: Expected, what: str) -> str:
    return f"{expected.model.id} {what} ({candidate.finish_reason or 'no finish reason'}). {scrub(candidate.finish_message)}".strip()


def _calls(candidate: Candidate, turns: int) -> Iterator[ToolCall]:
    made = [part.function_call for part in candidate.parts if part.function_call is not None]
    for number, call in enumerate(made, 1):
        yield ToolCall(id=call.id or f"call-{turns}-{number}", name=call.name, arguments=call.args)


def _echo(raw: Any) -> str:
    """The model's turn as it came, for `Turn.raw`; empty where there is none."""
    content: dict[str, Any] = raw["candidates"][0].get("content") or {}
    return json.dumps({"role": "model", "parts": content["parts"]}, ensure_ascii=False) if content.get("parts") else ""


def _answer(message: Message, candidate: Candidate, expected: Expected) -> Answer:
    """All but what was said."""
    cost, used, grounding = _cost(message, candidate, expected), message.usage_metadata or UsageMetadata(), candidate.grounding_metadata
    return Answer(
        model=message.model_version or expected.model.id,
        cost=expected.worst if cost is None else cost,
        tokens_in=used.prompt_token_count + used.tool_use_prompt_token_count,
        tokens_out=used.candidates_token_count + used.thoughts_token_count,
        cut=candidate.finish_reason == CUT,
        sources=tuple(pages(grounding or Grounding())),
        queries=searched(grounding or Grounding())[:MOST_SOURCES],
        search_entry=entry if len(entry := rendered(grounding)) <= MOST_SEARCH_ENTRY else "",
    )


def _cost(message: Message, candidate: Candidate, expected: Expected) -> float | None:
    """What the answer costs, USD; None where it does not say what it took."""
    used = message.usage_metadata
    if used is None:
        return None
    usage = Usage(
        prompt=used.prompt_token_count + used.tool_use_prompt_token_count,
        cached=used.cached_content_token_count,
        output=used.candidates_token_count + used.thoughts_token_count,
        queries=len(searched(candidate.grounding_metadata or Grounding())),
    )
    return bill(usage, expected.model, expected.day, share_of(expected.shares, expected.tier, used.service_tier))
