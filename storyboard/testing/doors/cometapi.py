"""CometAPI as an emulator knows it: Gemini's own format under `/v1beta` alone, errors of the gateway in OpenAI's form, others in Google's.

The form of its errors is not documented; it is that of the gateways of its kind (new-api): `{"error": {"message", "type", "code"}}`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.gemini import answers, validation
from storyboard.testing.gemini.models import MODELS
from storyboard.testing.gemini.replies import Json, Reply, error_body, reply_json
from storyboard.testing.gemini.requests import Received, understood
from storyboard.testing.gemini.specification import problem, read_body, too_deep

SHARE = 0.192 / 0.1344
"""What it asks, as a multiple of Google's price: $0.192 for a picture at 1K."""

PREVIEW = "-preview"
"""What the names of some models end with here, that Google has retired."""


def read(_: Desk, asked: Asked) -> Received:
    """A request to make content.

    Raises:
        Refusal: there is no such model, or the request breaks a rule of Google's.
    """
    model = asked.groups["model"]
    known = model.removesuffix(PREVIEW)
    if known not in MODELS or not MODELS[known].ratios:
        told = f"No available channel for model {model} under group default (distributor)"
        raise Refusal(503, told, code="model_not_found")
    request = understood(_body(asked), model=known, version="v1beta", headers={})
    refused = validation.refuse_request(request)
    if refused:
        raise Refusal(400, json.loads(refused.body)["error"]["message"], google=True)
    return request.model_copy(update={"body": {**request.body, "canvas": answers.canvas(request).size}})


def _body(asked: Asked) -> Json:
    """The body in camelCase, held against Google's specification."""
    value = asked.parsed()
    if too_deep(value):
        raise Refusal(400, "Invalid JSON payload received. Message too deep.", google=True)
    body, violations = read_body(value, "GenerateContentRequest")
    if violations:
        raise Refusal(400, problem(violations)[0], google=True)
    return body


def answer(desk: Desk, _: Asked, made: Made) -> Reply:
    """A picture among words, or an answer without one, which costs nothing."""
    request, random = made.request, desk.random(made.request)
    if not made.pictures:
        told = "Unable to show the generated image. You will not be charged for this request."
        return _ended(
            request, {"content": {}, "finishReason": "NO_IMAGE", "index": 0, "finishMessage": told}, answers.refused_usage(request, random)
        )
    found: list[Json] = [{"text": "Here is the picture."}] * random.randrange(2)
    found += [answers.inline(data, made.mime.rpartition("/")[2]) for data in made.pictures]
    tokens = answers.canvas(request).tokens * len(made.pictures)
    usage = answers.usage_metadata(request, random, found, picture_tokens=tokens)
    grounding = answers.grounding_metadata(request, random) if request.search else {}
    candidate: Json = {"content": {"role": "model", "parts": found}, "finishReason": "STOP", "index": 0, **grounding}
    billed = answers.cost(request, usage, picture_tokens=tokens) * SHARE
    return _ended(request, candidate, usage).model_copy(update={"billed": billed})


def _ended(request: Received, candidate: Json, usage: Json) -> Reply:
    return reply_json(answers.response(request, [candidate], usage))


def _by_google(desk: Desk, _: Asked, made: Made) -> Reply:
    """Google's refusal passed on as it is: status 200, no picture."""
    told = "Unable to show the generated image. You will not be charged for this request."
    candidate: Json = {"content": {}, "finishReason": "IMAGE_SAFETY", "index": 0, "finishMessage": told}
    return _ended(made.request, candidate, answers.refused_usage(made.request, desk.random(made.request)))


def _prompt(desk: Desk, _: Asked, made: Made) -> Reply:
    usage = answers.refused_usage(made.request, desk.random(made.request), counted=False)
    return reply_json(answers.response(made.request, [], usage, promptFeedback={"blockReason": "PROHIBITED_CONTENT"}))


def _by_gateway(*_: object) -> Reply:
    raise Refusal(400, "request blocked by Gemini API: PROHIBITED_CONTENT", code="prompt_blocked")


def failure(refusal: Refusal) -> Json:
    """An error of the gateway's in OpenAI's form, one of Google's in Google's."""
    if refusal.more.get("google"):
        return error_body(refusal.status, refusal.message)
    return {"error": {"message": refusal.message, "type": "new_api_error", "param": "", "code": refusal.more.get("code", "")}}


def _key(asked: Asked) -> str:
    return asked.headers.get("x-goog-api-key", "").strip()


def _models(_: Desk, __: Asked, ___: Made) -> Reply:
    """The models there are, for whoever wants to know whether the key is good."""
    found: Sequence[Json] = [{"name": f"models/{name}"} for name in MODELS if MODELS[name].ratios]
    return reply_json({"models": found})


COMETAPI = Door(
    name="CometAPI",
    routes=(
        Route("POST", r"/v1beta/models/(?P<model>[^/:]+):generateContent", answer, read),
        Route("GET", "/v1beta/models", _models),
    ),
    failure=failure,
    key=_key,
    refusals=(_by_google, _prompt, _by_gateway),
    no_key=Refusal(401, "No key was given."),
    bad_key=Refusal(401, "Invalid token"),
    unpaid=Refusal(403, "User quota is not enough", code="insufficient_user_quota"),
    retired=Refusal(503, "No available channel for model under group default (distributor)", code="model_not_found"),
    limited=Refusal(429, "Too many requests; try again later.", code="rate_limit_exceeded"),
)
"""CometAPI."""
