"""How many tokens a request has: words, functions, pictures, documents and what was cached."""

from __future__ import annotations

import json
from collections.abc import Iterator

from storyboard.testing.gemini.documents import PAGE_TOKENS
from storyboard.testing.gemini.models import INPUT_PICTURE_TOKENS, MODELS, RESOLUTION_TOKENS, text_tokens
from storyboard.testing.gemini.replies import Json
from storyboard.testing.gemini.requests import Received, Sent
from storyboard.testing.gemini.talk import Calling

HIGHEST = max(RESOLUTION_TOKENS.values())


def input_tokens(request: Received) -> int:
    """All tokens of a request, cached ones included."""
    return sum(count for _, count in input_details(request))


def input_details(request: Received) -> tuple[tuple[str, int], ...]:
    """Tokens of a request by modality; what there is none of is left out."""
    counts = (
        ("TEXT", text_tokens(*_texts(request)) + request.cached_tokens),
        ("IMAGE", picture_tokens(request) * len(request.pictures)),
        ("DOCUMENT", sum(map(document_tokens, request.documents))),
    )
    return counts[:1] + tuple(item for item in counts[1:] if item[1])


def picture_tokens(request: Received) -> int:
    """Tokens of one picture."""
    known = MODELS.get(request.model.removesuffix("-latest"))
    if known is None or known.ratios:
        return INPUT_PICTURE_TOKENS
    asked = request.body.get("generationConfig", {}).get("mediaResolution", "")
    return RESOLUTION_TOKENS.get(asked, HIGHEST)


def document_tokens(document: Sent) -> int:
    """Tokens of a document: by its pages, or by its length where it is text."""
    return PAGE_TOKENS * document.pages if document.pages else document.bytes // 4 + 1


def call_tokens(*calls: Calling) -> int:
    """Tokens of calls of functions."""
    return text_tokens(*(f"{call.name} {json.dumps(call.args)}" for call in calls))


def _texts(request: Received) -> Iterator[str]:
    """Everything that is read as text."""
    yield from request.texts
    if request.system:
        yield request.system
    body: Json = request.body
    yield from (json.dumps(tool) for tool in body.get("tools", []) if tool.get("functionDeclarations"))
    for turn in request.turns:
        yield from (f"{call.name} {json.dumps(call.args)}" for call in turn.calls)
        yield from (f"{item.name} {json.dumps(item.response)}" for item in turn.results)
