"""Lumenfall as its pages describe it: OpenAI's images endpoints under `/openai/v1`, several providers behind them, a short prompt."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.faults import Mishap
from storyboard.testing.doors.forms import as_json, fields
from storyboard.testing.doors.openai import CREATED
from storyboard.testing.doors.requests import received
from storyboard.testing.doors.specification import violations
from storyboard.testing.gemini.models import PRO_RATIOS, nearest_ratio, pixels
from storyboard.testing.gemini.replies import Json, Reply, reply_json
from storyboard.testing.gemini.requests import Received

PROMPT = 1_000
"""Most characters of a prompt."""

MODELS = ("gemini-3-pro-image", "gemini-3-pro-image-preview")
PROVIDERS: Mapping[str, tuple[str, int, Mapping[str, float]]] = {
    "gemini": ("Google Gemini API", 14, {"1K": 0.134, "2K": 0.134, "4K": 0.24}),
    "vertex": ("Google Vertex AI", 14, {"1K": 0.134, "2K": 0.134, "4K": 0.24}),
    "replicate": ("Replicate", 14, {"1K": 0.15, "2K": 0.15, "4K": 0.30}),
    "fal": ("fal.ai", 2, {"1K": 0.15, "2K": 0.15, "4K": 0.30}),
}
"""Provider to its name, the pictures it takes, and USD a picture by size."""

SCHEMA: Json = {
    "type": "object",
    "required": ["model", "prompt"],
    "properties": {
        "model": {"type": "string"},
        "prompt": {"type": "string"},
        "n": {"type": "integer", "minimum": 1, "maximum": 10},
        "size": {"type": "string", "pattern": r"^(\d+x\d+|\d+:\d+|auto)$"},
        "aspect_ratio": {"type": "string", "pattern": r"^\d+:\d+$"},
        "resolution": {"enum": ["auto", "1K", "2K", "4K"]},
        "quality": {"enum": ["auto", "low", "medium", "high", "standard", "hd"]},
        "style": {"enum": ["vivid", "natural"]},
        "response_format": {"enum": ["url", "b64_json"]},
        "output_format": {"enum": ["png", "jpeg", "gif", "webp", "avif"]},
        "output_compression": {"type": "integer", "minimum": 1, "maximum": 100},
        "seed": {"type": "integer"},
        "user": {"type": "string"},
    },
}
"""Fields as the pages list them. Lumenfall passes others on to the provider, which may refuse them; the emulator does refuse them."""

NUMBERS = ("n", "output_compression", "seed")
PICTURES = ("image", "image[]")


def failure(refusal: Refusal) -> Json:
    """An error as Lumenfall words it."""
    told = {"type": "invalid_request_error", "code": "INVALID_REQUEST"} | refusal.more
    return {"error": {"message": refusal.message, **told}}


def generating(_: Desk, asked: Asked) -> Received:
    """A request to paint."""
    return _received(asked.parsed(), (), asked)


def editing(_: Desk, asked: Asked) -> Received:
    """A request to paint from pictures, which is a form."""
    parts = fields(asked)
    pictures = [part.data for part in parts if part.name in PICTURES]
    if not pictures:
        raise Refusal(400, "image is required")
    return _received(as_json([part for part in parts if part.name not in {*PICTURES, "mask"}], NUMBERS), pictures, asked)


def _received(body: Any, pictures: Sequence[bytes], asked: Asked) -> Received:
    wrong = next(iter(violations(body, SCHEMA)), None)
    if wrong:
        raise Refusal(400, f"{wrong.path}: {wrong.told}")
    if len(body["prompt"]) > PROMPT:
        raise Refusal(400, f"Too big: expected string to have <={PROMPT} characters")
    provider, most = _provider(body["model"])
    if len(pictures) > most:
        raise Refusal(400, f"{body['model']} does not support multiple input images")
    size = _size(body)
    settings = {name: value for name, value in body.items() if name != "prompt"}
    return received(
        model=body["model"],
        prompt=body["prompt"],
        canvas=_canvas(body, size),
        references=pictures,
        ratio=body.get("aspect_ratio", ""),
        size=size,
        settings={**settings, "provider": provider, "dry": "dryRun" in asked.query},
    )


def _provider(model: str) -> tuple[str, int]:
    """Who is asked, and how many pictures may come along: without a provider's name before the model, any may be asked."""
    forced, slash, name = model.rpartition("/")
    if name not in MODELS or (slash and forced not in PROVIDERS):
        raise Refusal(404, f"Model '{model}' not found", code="MODEL_NOT_FOUND", type="not_found_error")
    return (forced, PROVIDERS[forced][1]) if slash else ("gemini", min(most for _, most, _ in PROVIDERS.values()))


def _size(body: Json) -> str:
    told = body.get("resolution", "auto")
    return "1K" if told == "auto" else str(told)


def _canvas(body: Json, size: str) -> tuple[int, int]:
    """Width and height: any ratio becomes the nearest one that is painted. `size` wins over the others."""
    text = body.get("size", "auto")
    text = body.get("aspect_ratio", "1:1") if text == "auto" else text
    width, height = map(int, text.replace("x", ":").split(":"))
    return pixels(nearest_ratio(width, height, PRO_RATIOS), size)


def answer(desk: Desk, asked: Asked, made: Made) -> Reply:
    """A picture, or the price of a dry run."""
    request = made.request
    provider: str = request.body["provider"]
    name, _, prices = PROVIDERS[provider]
    usd = prices[request.size]
    if request.body["dry"]:
        dry = {"estimated": True, "model": request.model, "provider": provider, "total_cost_micros": round(usd * 1e6), "currency": "USD"}
        return reply_json(dry, outcome="dry run")
    cost = usd if made.pictures else 0.0
    told = {
        "model": request.model,
        "executed_model": f"{provider}/{request.model.rpartition('/')[2]}",
        "provider": provider,
        "provider_name": name,
        "cost": cost,
        "cost_currency": "USD",
        "attempts": 1,
    }
    data = [_datum(desk, asked, picture, made) for picture in made.pictures]
    return reply_json({"created": CREATED, "data": data, "metadata": told}, billed=cost)


def _datum(desk: Desk, asked: Asked, picture: bytes, made: Made) -> Json:
    if made.request.body.get("response_format", "url") == "url":
        return {"url": desk.filed(asked, picture, made.mime)}
    return {"b64_json": base64.b64encode(picture).decode("ascii")}


def _policy(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(400, "The request was blocked by the provider's content policy.", code="CONTENT_POLICY_VIOLATION")


def _exhausted(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(502, "All providers failed for this request.", code="ALL_PROVIDERS_EXHAUSTED", type="upstream_error")


def _upstream(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(500, "The provider returned an error.", code="UPSTREAM_ERROR", type="upstream_error")


def listed(_: Desk, __: Asked, ___: Made) -> Reply:
    """The models there are."""
    return reply_json({"object": "list", "data": [{"id": name, "object": "model", "owned_by": "google"} for name in MODELS]})


LUMENFALL = Door(
    name="Lumenfall",
    routes=(
        Route("POST", "/openai/v1/images/generations", answer, generating),
        Route("POST", "/openai/v1/images/edits", answer, editing),
        Route("GET", "/openai/v1/models", listed),
    ),
    failure=failure,
    refusals=(_policy,),
    mishaps={Mishap.OVERLOADED: _exhausted, Mishap.INTERNAL: _upstream},
    no_key=Refusal(401, "Missing API key", code="AUTHENTICATION_FAILED", type="authentication_error"),
    bad_key=Refusal(401, "Invalid API key", code="AUTHENTICATION_FAILED", type="authentication_error"),
    unpaid=Refusal(402, "Insufficient balance", code="INSUFFICIENT_BALANCE", type="billing_error"),
    retired=Refusal(404, "Model not found", code="MODEL_NOT_FOUND", type="not_found_error"),
    limited=Refusal(429, "Too many requests", code="RATE_LIMITED", type="rate_limit_error"),
)
