"""OpenRouter, held against its published OpenAPI document: the images endpoint, and chat with pictures as answers."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.faults import Mishap
from storyboard.testing.doors.openai import CREATED
from storyboard.testing.doors.requests import received
from storyboard.testing.doors.specification import asked as schema_asked
from storyboard.testing.doors.specification import document, violations
from storyboard.testing.gemini.models import PRO_RATIOS, nearest_ratio, pixels, text_tokens
from storyboard.testing.gemini.replies import Json, Reply, reply_json
from storyboard.testing.gemini.requests import Received

SPECIFICATION = "openrouter.openapi.json"
IMAGES, CHAT = "/images", "/chat/completions"
BASE = "/api/v1"

MODELS = ("google/gemini-3-pro-image", "google/gemini-3-pro-image-preview")
SIZES = ("1K", "2K", "4K")
REFERENCES = 14
"""Most pictures the models take, whatever the document allows."""

SUPPORTED: Mapping[str, Json] = {
    "aspect_ratio": {"type": "enum", "values": list(PRO_RATIOS)},
    "resolution": {"type": "enum", "values": list(SIZES)},
    "input_references": {"type": "range", "min": 0, "max": REFERENCES},
}
"""What the models take beside `model` and `prompt`; anything else is refused."""

ALWAYS = frozenset({"model", "prompt", "n", "provider", "stream"})
DATA = "data:"
PRICES = {"text": 2.0, "output": 12.0, "image": 120.0}
"""USD a million tokens: in, out as text, out as pictures."""

TOKENS: Mapping[str, int] = {"1K": 1120, "2K": 1120, "4K": 2000}
REFERENCE_TOKENS = 560


def failure(refusal: Refusal) -> Json:
    """An error as OpenRouter words it."""
    told = {"metadata": refusal.more["metadata"]} if "metadata" in refusal.more else {}
    return {"error": {"code": refusal.status, "message": refusal.message, **told}}


def generating(_: Desk, asked: Asked) -> Received:
    """A request to the images endpoint.

    Raises:
        Refusal: it does not fit the document, or the model does not take it.
    """
    body = _held(asked, IMAGES)
    _known(body["model"])
    unknown = [name for name in body if name not in {*SUPPORTED, *ALWAYS}]
    if unknown or body.get("n", 1) > 1 or body.get("stream"):
        raise Refusal(400, f"{(unknown or ['n'])[0]} is not supported by {body['model']}")
    ratio, size = body.get("aspect_ratio", "auto"), body.get("resolution", "1K")
    links = [part["image_url"]["url"] for part in body.get("input_references", ())]
    settings = {name: value for name, value in body.items() if name not in {"prompt", "input_references"}}
    return _request(body["model"], body["prompt"], links, ratio, size, settings)


def chatting(_: Desk, asked: Asked) -> Received:
    """A request to the chat that wants a picture.

    Raises:
        Refusal: it does not fit the document, or no picture is wanted.
    """
    body = _held(asked, CHAT)
    _known(body["model"])
    if body.get("tools"):
        raise Refusal(
            404, "No endpoints found that support tool use. To learn more about provider routing, visit: https://openrouter.ai/docs"
        )
    if "image" not in body.get("modalities", ()):
        raise Refusal(400, "The emulator answers pictures only: ask for the modality `image`.")
    config: Json = body.get("image_config", {})
    parts = list(_content(body["messages"]))
    texts = [part["text"] for part in parts if part["type"] == "text"]
    links = [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]
    settings = {name: value for name, value in body.items() if name != "messages"} | {"chat": True}
    ratio, size = config.get("aspect_ratio", "auto"), config.get("image_size", "1K")
    return _request(body["model"], "\n\n".join(texts), links, ratio, size, settings)


def _held(asked: Asked, path: str) -> Json:
    """The body, held against the document."""
    body: Any = asked.parsed()
    wrong = violations(body, schema_asked(SPECIFICATION, path), document(SPECIFICATION))
    if wrong:
        told = [{"path": each.path.split("."), "code": each.rule, "message": each.told} for each in wrong]
        raise Refusal(400, "Invalid request parameters", metadata={"issues": told})
    found: Json = body
    return found


def _known(model: str) -> None:
    if model not in MODELS:
        raise Refusal(404, f"No endpoints found for {model}.")


def _content(messages: Sequence[Json]) -> Iterator[Json]:
    """All parts of a conversation."""
    for message in messages:
        content = message.get("content") or ""
        yield from [{"type": "text", "text": content}] if isinstance(content, str) else content


def _request(model: str, prompt: str, links: Sequence[str], ratio: str, size: str, settings: Json) -> Received:
    pictures = [_picture(link) for link in links]
    if len(pictures) > REFERENCES:
        raise Refusal(400, f"{model} takes at most {REFERENCES} images")
    if ratio not in {*PRO_RATIOS, "auto"} or size not in SIZES:
        raise Refusal(400, f"{model} does not support {ratio} in {size}")
    found = received(model=model, prompt=prompt, canvas=(1, 1), references=pictures, ratio=ratio, size=size, settings=settings)
    canvas = pixels(_painted_ratio(ratio, found), size)
    return received(model=model, prompt=prompt, canvas=canvas, references=pictures, ratio=ratio, size=size, settings=settings)


def _painted_ratio(ratio: str, found: Received) -> str:
    """The ratio asked for; else the one nearest to the last picture; else a square."""
    last = next((picture.size for picture in reversed(found.pictures) if picture.size), (1, 1))
    return nearest_ratio(*last, PRO_RATIOS) if ratio == "auto" else ratio


def _picture(link: str) -> bytes:
    if not link.startswith(DATA):
        raise Refusal(400, "The emulator fetches no pictures; send them as data: URLs.")
    try:
        return base64.b64decode(link.partition(",")[2], validate=True)
    except binascii.Error:
        raise Refusal(400, "Invalid base64 in a data: URL.") from None


def painting(desk: Desk, _: Asked, made: Made) -> Reply:
    """An answer of the images endpoint."""
    usage = usage_of(desk, made)
    data = [{"b64_json": base64.b64encode(picture).decode("ascii"), "media_type": made.mime} for picture in made.pictures]
    return reply_json({"created": CREATED, "data": data, "usage": usage}, billed=usage["cost"])


def talking(desk: Desk, _: Asked, made: Made) -> Reply:
    """An answer of the chat: words, thoughts that can only be sent back, and pictures."""
    usage = usage_of(desk, made)
    links = [f"data:{made.mime};base64,{base64.b64encode(picture).decode('ascii')}" for picture in made.pictures]
    signed = {"type": "reasoning.encrypted", "data": made.request.digest, "format": "google-gemini-v1", "index": 0}
    message = {"role": "assistant", "content": "", "reasoning": None, "refusal": None, "reasoning_details": [signed]}
    images = [{"type": "image_url", "image_url": {"url": link}} for link in links]
    return _said(made, {**message, **({"images": images} if images else {"content": "I cannot paint this now."})}, "stop", usage)


def _said(made: Made, message: Json, reason: str, usage: Json, **more: Any) -> Reply:
    """One choice of the chat."""
    choice = {"index": 0, "finish_reason": reason, "message": message, **more}
    told = {"id": f"gen-{made.request.digest[:16]}", "object": "chat.completion", "created": CREATED, "system_fingerprint": None}
    body = {**told, "model": made.request.model, "choices": [choice], "usage": usage}
    return reply_json(body, billed=usage["cost"])


def usage_of(desk: Desk, made: Made) -> Json:
    """Tokens in and out, and their price; without a picture nothing is billed."""
    request = made.request
    thought = desk.random(request).randint(150, 900)
    prompt = text_tokens(request.prompt) + REFERENCE_TOKENS * len(request.pictures)
    painted = TOKENS[request.size] * len(made.pictures)
    dollars = (prompt * PRICES["text"] + thought * PRICES["output"] + painted * PRICES["image"]) / 1_000_000
    return {
        "prompt_tokens": prompt,
        "completion_tokens": painted + thought,
        "total_tokens": prompt + painted + thought,
        "completion_tokens_details": {"image_tokens": painted, "reasoning_tokens": thought},
        "cost": dollars if painted else 0.0,
        "is_byok": False,
    }


def _flagged(_: Desk, __: Asked, made: Made) -> Reply:
    told = {"reasons": ["violence"], "flagged_input": made.request.prompt[:50], "provider_name": "Google", "model_slug": made.request.model}
    raise Refusal(403, "The model requires moderation. Your input was flagged.", metadata=told)


def _provider(_: Desk, asked: Asked, made: Made) -> Reply:
    """What Google refuses: an error of the images endpoint, a finish reason of the chat."""
    if asked.path.endswith(CHAT):
        message = {"role": "assistant", "content": None, "refusal": "The request was blocked by Google."}
        usage = {"prompt_tokens": 9, "completion_tokens": 0, "total_tokens": 9, "cost": 0.0}
        return _said(made, message, "content_filter", usage, native_finish_reason="PROHIBITED_CONTENT")
    raise Refusal(400, "Provider returned error", metadata={"raw": '{"blockReason": "PROHIBITED_CONTENT"}', "provider_name": "Google"})


def _overloaded(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(529, "Provider returned error")


def _timed_out(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(524, "Request timed out. Please try again later.")


def _internal(_: Desk, asked: Asked, made: Made) -> Reply:
    """An error of the provider behind; the chat tells it within an answer of good status."""
    if not asked.path.endswith(CHAT):
        raise Refusal(502, "Provider returned error")
    usage = {"prompt_tokens": 9, "completion_tokens": 0, "total_tokens": 9, "cost": 0.0}
    error = {"code": 502, "message": "Provider returned error"}
    return _said(made, {"role": "assistant", "content": ""}, "error", usage, error=error)


def listed(_: Desk, __: Asked, ___: Made) -> Reply:
    """The models of the images endpoint."""
    return reply_json({"data": [_listed(model) for model in MODELS]})


def _listed(model: str) -> Json:
    return {
        "id": model,
        "name": model,
        "description": "A model of the emulator's.",
        "created": CREATED,
        "architecture": {"input_modalities": ["image", "text"], "output_modalities": ["image", "text"]},
        "supported_parameters": dict(SUPPORTED),
        "supports_streaming": False,
        "endpoints": f"{BASE}/images/models/{model}/endpoints",
    }


def endpoints(_: Desk, asked: Asked, __: Made) -> Reply:
    """Who serves a model, and at which price."""
    model = asked.groups["model"]
    _known(model)
    endpoint = {
        "provider_name": "Google AI Studio",
        "provider_slug": "google-ai-studio",
        "provider_tag": "google-ai-studio",
        "supported_parameters": dict(SUPPORTED),
        "allowed_passthrough_parameters": [],
        "supports_streaming": False,
        "pricing": [{"billable": "output_image", "unit": "token", "cost_usd": PRICES["image"] / 1_000_000}],
    }
    return reply_json({"id": model, "endpoints": [endpoint]})


def key_told(_: Desk, __: Asked, ___: Made) -> Reply:
    """What is known of the key."""
    return reply_json({"data": {"label": "sk-or-v1-…", "usage": 0.0, "limit": None, "limit_remaining": None, "is_free_tier": False}})


OPENROUTER = Door(
    name="OpenRouter",
    routes=(
        Route("POST", f"{BASE}{IMAGES}", painting, generating),
        Route("POST", f"{BASE}{CHAT}", talking, chatting),
        Route("GET", f"{BASE}/images/models", listed, open=True),
        Route("GET", f"{BASE}/images/models/(?P<model>[^/]+/[^/]+)/endpoints", endpoints, open=True),
        Route("GET", f"{BASE}/key", key_told),
    ),
    failure=failure,
    refusals=(_flagged, _provider),
    mishaps={Mishap.OVERLOADED: _overloaded, Mishap.TIMED_OUT: _timed_out, Mishap.INTERNAL: _internal},
    no_key=Refusal(401, "Missing Authentication header"),
    bad_key=Refusal(401, "User not found."),
    unpaid=Refusal(402, "Insufficient credits. Add more using https://openrouter.ai/credits"),
    retired=Refusal(404, "No endpoints found for google/gemini-3-pro-image."),
    limited=Refusal(429, "Rate limit exceeded"),
)
