"""AIML API, held against its published descriptions: one model that paints from words, one that paints from pictures."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from typing import Any, cast

from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.requests import received
from storyboard.testing.doors.specification import Violation, violations
from storyboard.testing.doors.specification import asked as schema_asked
from storyboard.testing.gemini.models import nearest_ratio, pixels
from storyboard.testing.gemini.replies import Json, Reply, reply_json
from storyboard.testing.gemini.requests import Received

PATH = "/v1/images/generations"
DOCUMENTS: Mapping[str, str] = {
    "google/nano-banana-pro": "aimlapi.images.openapi.json",
    "google/gemini-3-pro-image-preview": "aimlapi.images.openapi.json",
    "google/gemini-3-pro-image-edit": "aimlapi.edits.openapi.json",
}
"""Model to the document that describes it."""

PRICES: Mapping[str, float] = {"1K": 0.195, "2K": 0.195, "4K": 0.35}
CREDITS = 2_000_000
"""Credits for a dollar."""

DATA = "data:"


def failure(refusal: Refusal) -> Json:
    """An error as AIML API words it."""
    told = {"path": PATH, "requestId": "a5f6c1e0", "statusCode": refusal.status, "timestamp": "2026-11-20T12:00:00.000Z"}
    return {"message": refusal.message, **told, **refusal.more}


def read(_: Desk, asked: Asked) -> Received:
    """A request to paint.

    Raises:
        Refusal: there is no such model, or the body does not fit its document.
    """
    value: Any = asked.parsed()
    body = cast("Json", value if isinstance(value, dict) else {})
    name = str(body.get("model", ""))
    if name not in DOCUMENTS:
        raise Refusal(404, f"Model {name} not found")
    wrong = violations(body, schema_asked(DOCUMENTS[name], PATH))
    if wrong:
        raise Refusal(400, "Body validation error", meta=[_issue(each) for each in wrong])
    pictures = [_picture(url) for url in body.get("image_urls", [])]
    size = body.get("resolution", "1K")
    return received(
        model=name,
        prompt=body["prompt"],
        canvas=pixels(_ratio(body, pictures), size),
        references=pictures,
        ratio=body.get("aspect_ratio", ""),
        size=size,
        settings={key: value for key, value in body.items() if key not in {"prompt", "image_urls"}},
    )


def _issue(wrong: Violation) -> Json:
    """One entry of the list of what is wrong."""
    return {"code": wrong.rule, "path": wrong.path.split("."), "message": wrong.told}


def _ratio(body: Json, pictures: Sequence[bytes]) -> str:
    """The ratio that is painted: what is asked for, else the first picture's, else what the documents say."""
    schema: Json = schema_asked(DOCUMENTS[body["model"]], PATH)["properties"]["aspect_ratio"]
    if "aspect_ratio" in body or not pictures:
        return str(body.get("aspect_ratio", schema.get("default", "16:9")))
    width, height = received(model="", prompt="", canvas=(1, 1), references=pictures[:1]).pictures[0].size or (16, 9)
    return nearest_ratio(width, height, tuple(schema["enum"]))


def _picture(url: str) -> bytes:
    """A picture out of a request: a `data:` URL, or bare base64. The emulator fetches nothing."""
    if url.startswith(("http://", "https://")):
        raise Refusal(400, "The emulator fetches no pictures; send them as data: URLs.")
    try:
        return base64.b64decode(url.partition(",")[2] if url.startswith(DATA) else url, validate=True)
    except binascii.Error:
        raise Refusal(400, "Body validation error", meta=[{"path": ["image_urls"], "message": "is no base64"}]) from None


def answer(desk: Desk, asked: Asked, made: Made) -> Reply:
    """The address of a picture, and what it cost."""
    request = made.request
    usd = PRICES[request.size] if made.pictures else 0.0
    data: list[dict[str, Any]] = [{"url": desk.filed(asked, picture, made.mime), "b64_json": None} for picture in made.pictures]
    usage = {"credits_used": round(usd * CREDITS), "usd_spent": usd}
    status = desk.random(request).choice((200, 201))
    return reply_json({"data": data, "meta": {"usage": usage}, "model": request.model}, status=status, billed=usd)


def _blocked(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(400, "The request was rejected: content policy violation detected by the provider.")


def _prohibited(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(422, "Provider error: PROHIBITED_CONTENT, the prompt violates the usage policy.")


def listed(_: Desk, __: Asked, ___: Made) -> Reply:
    """The models there are."""
    return reply_json({"object": "list", "data": [{"id": name, "type": "image"} for name in DOCUMENTS]})


AIMLAPI = Door(
    name="AIML API",
    routes=(Route("POST", PATH, answer, read), Route("GET", "/v1/models", listed, open=True)),
    failure=failure,
    refusals=(_blocked, _prohibited),
    no_key=Refusal(401, "Unauthorized"),
    bad_key=Refusal(401, "Unauthorized: the key is not valid."),
    unpaid=Refusal(403, "You have run out of credits. Top up your balance to go on."),
    retired=Refusal(404, "Model google/nano-banana-pro not found"),
    limited=Refusal(429, "Too Many Requests"),
)
