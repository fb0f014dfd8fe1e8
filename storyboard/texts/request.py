"""From a question to the body that Gemini is sent.

The body is written here rather than by google-genai, so that what a model said goes back to it byte for byte: signatures of thoughts
are bound to their parts (https://ai.google.dev/gemini-api/docs/thought-signatures).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, TypeGuard, cast

from storyboard.painters.gemini.models import Tier
from storyboard.painters.gemini.samples import Sample
from storyboard.ports import Attachment, FixRequest, Question, Tool, ToolCall, Turn
from storyboard.texts.attachments import Samples, gather
from storyboard.texts.models import Model

Json = dict[str, Any]

UNSIGNED = "skip_thought_signature_validator"
"""What stands in place of a signature on calls that another model made (Google's own words for it)."""


def build(question: Question, model: Model, *, tier: Tier = Tier.STANDARD, combining: bool = True) -> Json:
    """The body of the request. Reads the attachments.

    Args:
        question: what is asked.
        model: who is asked.
        tier: how urgently.
        combining: whether it is told that searches stand beside tools: the Developer API wants to be, Vertex knows no such field.

    Raises:
        FixRequest: the question asks for what the model cannot do.
    """
    _check(question, model)
    optional: Json = {
        "systemInstruction": {"parts": [{"text": question.system}]} if question.system else None,
        "tools": list(_tools(question)),
        "toolConfig": {"includeServerSideToolInvocations": True} if combining and question.tools and question.search else None,
        "serviceTier": tier.value if tier is not Tier.STANDARD else None,
    }
    return {
        "contents": list(contents(question.turns, gather(question, model))),
        "generationConfig": _settings(question, model),
        **{name: value for name, value in optional.items() if value},
    }


def _check(question: Question, model: Model) -> None:
    limits = (
        (model.tools or not question.tools, "with tools"),
        (model.schemas or question.answer is None, "by a schema"),
        (model.searches or not question.search, "with searches"),
        (question.turns, "without a turn"),
    )
    wrong = [told for fine, told in limits if not fine]
    if wrong:
        raise FixRequest(f"{model.id} does not answer {' or '.join(wrong)}, as {question.purpose!r} asks.")


def _settings(question: Question, model: Model) -> Json:
    """No temperature and the like: Google advises against them for this family, and has deprecated them."""
    optional: Json = {
        "thinkingConfig": {"thinkingLevel": model.thinking_level} if model.thinking_level else None,
        "mediaResolution": f"MEDIA_RESOLUTION_{model.media_resolution}" if model.media_resolution else None,
        "responseMimeType": "application/json" if question.answer is not None else None,
        "responseJsonSchema": question.answer,
    }
    told = {name: value for name, value in optional.items() if value is not None}
    return {"maxOutputTokens": min(question.most, model.most), **told}


def _tools(question: Question) -> Iterator[Json]:
    if question.tools:
        yield {"functionDeclarations": [_declaration(tool) for tool in question.tools]}
    if question.search:
        yield {"googleSearch": {}}


def _declaration(tool: Tool) -> Json:
    told: Json = {"name": tool.name, "description": tool.description}
    return {**told, "parametersJsonSchema": tool.parameters} if tool.parameters else told


def contents(turns: Sequence[Turn], samples: Samples) -> Iterator[Json]:
    """The conversation in Google's form: answers to calls that were made together go back together, in the order of the calls.

    Raises:
        FixRequest: a turn says nothing.
    """
    calls: tuple[ToolCall, ...] = ()
    ids: frozenset[str] = frozenset()
    for is_tool, run in groupby(turns, lambda turn: turn.role == "tool"):
        group = list(run)
        if is_tool:
            yield {"role": "user", "parts": [_response(turn, ids, samples) for turn in _in_order(group, calls)]}
            continue
        said = [_content(turn, samples) for turn in group]
        yield from said
        calls, ids = group[-1].calls, _ids(said[-1])


def _in_order(turns: Sequence[Turn], calls: Sequence[ToolCall]) -> list[Turn]:
    places = {call.id: place for place, call in enumerate(calls)}
    return sorted(turns, key=lambda turn: places.get(turn.call, len(places)))


def _ids(content: Json) -> frozenset[str]:
    """Ids that the model itself gave to its calls."""
    return frozenset(str(part["functionCall"].get("id")) for part in content["parts"] if isinstance(part.get("functionCall"), dict))


def _content(turn: Turn, samples: Samples) -> Json:
    content = (_echo(turn.raw) or _told(turn)) if turn.role == "model" else {"role": "user", "parts": list(_parts(turn, samples))}
    if not content["parts"]:
        raise FixRequest(f"A turn of the {turn.role} says nothing; Gemini takes no empty turns.")
    return content


def _echo(raw: str) -> Json | None:
    """A turn in Google's own form, as it came; None where it came from somebody else."""
    try:
        value = json.loads(raw or "null")
    except (ValueError, RecursionError):
        return None
    parts = cast("Json", value).get("parts") if isinstance(value, dict) else None
    return {"role": "model", "parts": parts} if _are_parts(parts) else None


def _are_parts(value: object) -> TypeGuard[list[Json]]:
    return isinstance(value, list) and all(isinstance(part, dict) for part in cast("list[object]", value))


def _told(turn: Turn) -> Json:
    """What a model said that was not asked through here."""
    said: list[Json] = [{"text": turn.text}] if turn.text else []
    made: list[Json] = [{"functionCall": {"id": call.id, "name": call.name, "args": call.arguments}} for call in turn.calls]
    first = [{**part, "thoughtSignature": UNSIGNED} for part in made[:1]]
    return {"role": "model", "parts": [*said, *first, *made[1:]]}


def _parts(turn: Turn, samples: Samples) -> Iterator[Json]:
    """Pictures before words: Google advises so."""
    for attachment in turn.attachments:
        if attachment.label:
            yield {"text": attachment.label}
        yield {"inlineData": _blob(samples[attachment])}
    if turn.text:
        yield {"text": turn.text}


def _response(turn: Turn, ids: frozenset[str], samples: Samples) -> Json:
    """What came of a call. Its id goes along where the model gave it one."""
    named = {"id": turn.call} if turn.call in ids else {}
    shown = {"parts": [{"inlineData": _blob(samples[attachment])} for attachment in turn.attachments]} if turn.attachments else {}
    return {"functionResponse": {**named, "name": turn.name, "response": _outcome(turn.text, turn.attachments), **shown}}


def _outcome(text: str, attachments: Sequence[Attachment]) -> Json:
    labels = [attachment.label for attachment in attachments]
    return {"output": text, "attachments": labels} if labels else {"output": text}


def _blob(sample: Sample) -> Json:
    return {"mimeType": sample.mime, "data": base64.b64encode(sample.data).decode()}
