"""OpenAI's images endpoints, and those of servers of one's own that speak the same (LocalAI and the like).

What is taken and answered is that of OpenAI's published client (openai 3.52: `types/image_generate_params.py`, `image_edit_params.py`,
`images_response.py`); a test holds the names of the fields against it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from storyboard.model.base import Frozen
from storyboard.model.patterns import regex
from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.forms import as_json, fields
from storyboard.testing.doors.requests import received
from storyboard.testing.doors.specification import violations
from storyboard.testing.gemini.models import text_tokens
from storyboard.testing.gemini.replies import Json, Reply, reply_json
from storyboard.testing.gemini.requests import Received

CREATED = 1_763_700_000
"""When every picture was made, seconds since 1970: answers to equal requests are equal."""

REQUEST_ID = "req_emulated"


class ImageModel(Frozen):
    """What a model takes and costs."""

    sizes: tuple[str, ...] = ()
    """Those there are; empty for any that keeps the rules of free sizes."""
    step: int = 16
    """What width and height must be multiples of."""
    longest: int = 3840
    references: int = 16
    prompt: int = 32_000
    links: bool = False
    """Whether it answers addresses, and takes `response_format`."""
    tokens: int = 1_568
    """Tokens of a picture of a million pixels at the quality that is asked for by default; the emulator's own figure."""
    price_text: float = 5.0
    """USD a million tokens of text in."""
    price_reference: float = 8.0
    """USD a million tokens of pictures in."""
    price_picture: float = 30.0
    """USD a million tokens of pictures out."""


FIXED = ("1024x1024", "1536x1024", "1024x1536")
MODELS: Mapping[str, ImageModel] = {
    **dict.fromkeys(("gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-2.5-sunburst", "gpt-image-2.5-flare"), ImageModel()),
    "gpt-image-2": ImageModel(),
    "gpt-image-1.5": ImageModel(sizes=FIXED),
}
OWN = ImageModel(step=8, longest=4096, references=0, prompt=100_000, links=True, price_text=0, price_reference=0, price_picture=0)
"""A model on a machine of one's own: any name, no price."""

OWN_EDITING = OWN.model_copy(update={"references": 4})

TEXTS = ("model", "prompt", "size", "quality", "background", "moderation", "output_format", "response_format", "style", "user")
SHARED: Mapping[str, Json] = {
    **{name: {"type": "string"} for name in (*TEXTS, "safety_identifier", "complexity")},
    "quality": {"enum": ["low", "medium", "high", "xhigh", "max", "auto"]},
    "background": {"enum": ["transparent", "opaque", "auto"]},
    "output_format": {"enum": ["png", "webp", "jpeg", "gif", "svg"]},
    "response_format": {"enum": ["url", "b64_json"]},
    "n": {"type": "integer", "minimum": 1, "maximum": 10},
    "output_compression": {"type": "integer", "minimum": 0, "maximum": 100},
    "partial_images": {"type": "integer", "minimum": 0, "maximum": 3},
    "stream": {"type": "boolean"},
    "svg": {"type": "object"},
    "frame_count": {"type": "integer"},
    "frame_duration_ms": {"type": "integer"},
}
GENERATE: Json = {
    "type": "object",
    "required": ["prompt"],
    "properties": {**SHARED, "moderation": {"enum": ["low", "auto"]}},
}
EDIT: Json = {"type": "object", "required": ["prompt"], "properties": {**SHARED, "input_fidelity": {"enum": ["high", "low"]}}}
NUMBERS = ("n", "output_compression", "partial_images", "frame_count", "frame_duration_ms")
"""Fields of a form that are numbers in JSON."""

FILES = ("image", "image[]", "mask", "markup")

_SIZE = regex(r"(\d{2,5})x(\d{2,5})")

Known = Callable[[str], ImageModel | None]
"""What there is to know about a model by its name; None where there is none."""


def failure(refusal: Refusal) -> Json:
    """An error as OpenAI words it."""
    told = {"type": "invalid_request_error", "param": None, "code": None} | refusal.more
    return {"error": {"message": refusal.message, **told}}


def named(name: str) -> ImageModel | None:
    """A model of OpenAI's."""
    return MODELS.get(name)


def any_model(name: str) -> ImageModel | None:
    """A model of one's own; a name with `edit` in it takes pictures."""
    return OWN_EDITING if "edit" in name else OWN


def generating(known: Known) -> Callable[[Desk, Asked], Received]:
    """Reads requests to paint."""

    def read(_: Desk, asked: Asked) -> Received:
        body = asked.parsed()
        _hold(body, GENERATE)
        return _received(body, (), known)

    return read


def editing(known: Known) -> Callable[[Desk, Asked], Received]:
    """Reads requests to paint from pictures, which are forms."""

    def read(_: Desk, asked: Asked) -> Received:
        parts = fields(asked)
        body = as_json([part for part in parts if part.name not in FILES], NUMBERS)
        _hold(body, EDIT)
        pictures = [part.data for part in parts if part.name in {"image", "image[]"}]
        if not pictures:
            raise Refusal(400, "Missing required parameter: 'image'.", param="image", code="missing_required_parameter")
        return _received(body, pictures, known)

    return read


def _hold(body: Any, schema: Json) -> None:
    """Holds a body against what the endpoint takes."""
    wrong = next(iter(violations(body, schema)), None)
    if wrong is None:
        return
    if wrong.rule == "unknown":
        raise Refusal(400, f"Unknown parameter: '{wrong.path}'.", param=wrong.path, code="unknown_parameter")
    if wrong.rule == "required":
        raise Refusal(400, f"Missing required parameter: '{wrong.path}'.", param=wrong.path, code="missing_required_parameter")
    raise Refusal(400, f"Invalid value for '{wrong.path}': {wrong.told}.", param=wrong.path or None, code="invalid_value")


def _received(body: Json, pictures: Sequence[bytes], known: Known) -> Received:
    name = body.get("model", "")
    model = known(name)
    if model is None:
        raise Refusal(404, f"The model '{name}' does not exist or you do not have access to it.", code="model_not_found", param="model")
    _rules(body, model, len(pictures))
    width, height = _pixels(body.get("size", "auto"), model)
    settings = {key: value for key, value in body.items() if key != "prompt"}
    return received(
        model=name,
        prompt=body["prompt"],
        canvas=(width, height),
        references=pictures,
        size=body.get("size", ""),
        settings={**settings, "links": model.links and body.get("response_format", "url") == "url"},
    )


def _rules(body: Json, model: ImageModel, pictures: int) -> None:
    """What goes beyond the form of a request."""
    if len(body["prompt"]) > model.prompt:
        told = f"Invalid 'prompt': string too long. Expected a string with maximum length {model.prompt}."
        raise Refusal(400, told, param="prompt", code="string_above_max_length")
    if "response_format" in body and not model.links:
        raise Refusal(400, "Unknown parameter: 'response_format'.", param="response_format", code="unknown_parameter")
    if pictures > model.references:
        told = f"Invalid 'image': too many images. Expected at most {model.references}, but got {pictures} instead."
        raise Refusal(400, told, param="image", code="array_above_max_length")
    if body.get("n", 1) != 1:
        raise Refusal(400, "The emulator paints one picture at a time.", param="n", code="invalid_value")


def _pixels(size: str, model: ImageModel) -> tuple[int, int]:
    """Width and height; a square where the model may choose."""
    found = _SIZE.fullmatch("1024x1024" if size == "auto" else size)
    if not found or (model.sizes and found[0] not in model.sizes):
        told = f"Invalid value: '{size}'. Supported values are: {', '.join(model.sizes) or 'WIDTHxHEIGHT'} and 'auto'."
        raise Refusal(400, told, param="size", code="invalid_value")
    width, height = int(found[1]), int(found[2])
    if width % model.step or height % model.step:
        raise Refusal(400, f"Width and height must be divisible by {model.step}.", param="size", code="invalid_value")
    if not 1 / 3 <= width / height <= 3 or max(width, height) > model.longest:
        raise Refusal(400, f"'{size}' is outside the limits of the model.", param="size", code="invalid_value")
    return width, height


def answering(known: Known) -> Callable[[Desk, Asked, Made], Reply]:
    """Answers with pictures and what they took."""

    def answer(desk: Desk, asked: Asked, made: Made) -> Reply:
        request = made.request
        model = known(request.model) or OWN
        data = [_datum(desk, asked, picture, made) for picture in made.pictures]
        usage = usage_of(made, model)
        told = {"usage": usage} if model.price_picture else {}
        return reply_json({"created": CREATED, "data": data, **told}, billed=cost(usage, model))

    return answer


def _datum(desk: Desk, asked: Asked, picture: bytes, made: Made) -> Json:
    if made.request.body["links"]:
        return {"url": desk.filed(asked, picture, made.mime)}
    return {"b64_json": base64.b64encode(picture).decode("ascii")}


def usage_of(made: Made, model: ImageModel) -> Json:
    """Tokens in and out."""
    width, height = made.request.body["canvas"]
    texts, pictures = text_tokens(made.request.prompt), 1_000 * len(made.request.pictures)
    painted = len(made.pictures) * round(model.tokens * width * height / 1_048_576)
    return {
        "input_tokens": texts + pictures,
        "input_tokens_details": {"text_tokens": texts, "image_tokens": pictures},
        "output_tokens": painted,
        "output_tokens_details": {"text_tokens": 0, "image_tokens": painted},
        "total_tokens": texts + pictures + painted,
    }


def cost(usage: Json, model: ImageModel) -> float:
    """USD of an answer; without a picture that of what was read."""
    told, painted = usage["input_tokens_details"], usage["output_tokens"]
    tokens = told["text_tokens"] * model.price_text + told["image_tokens"] * model.price_reference + painted * model.price_picture
    return float(tokens / 1_000_000)


def _blocked(_: Desk, __: Asked, ___: Made) -> Reply:
    told = f"Your request was rejected by the safety system. If you believe this is an error, include the request ID {REQUEST_ID}."
    raise Refusal(400, told, type="image_generation_user_error", code="moderation_blocked")


def _policy(_: Desk, __: Asked, ___: Made) -> Reply:
    raise Refusal(400, "Your request was rejected as a result of our safety system.", code="content_policy_violation")


def listed(_: Desk, __: Asked, ___: Made) -> Reply:
    """The models there are."""
    return Reply(body=json.dumps({"object": "list", "data": [{"id": name, "object": "model"} for name in MODELS]}).encode())


def routes(known: Known, prefix: str = "/v1") -> tuple[Route, ...]:
    """The endpoints for pictures."""
    return (
        Route("POST", f"{prefix}/images/generations", answering(known), generating(known)),
        Route("POST", f"{prefix}/images/edits", answering(known), editing(known)),
        Route("GET", f"{prefix}/models", listed),
    )


OPENAI = Door(
    name="OpenAI",
    routes=routes(named),
    failure=failure,
    refusals=(_blocked, _policy),
    no_key=Refusal(401, "You didn't provide an API key.", code=None),
    bad_key=Refusal(401, "Incorrect API key provided: sk-…. You can find your API key in your account.", code="invalid_api_key"),
    unpaid=Refusal(
        429,
        "You exceeded your current quota, please check your plan and billing details.",
        type="insufficient_quota",
        code="insufficient_quota",
    ),
    retired=Refusal(404, "The model `gpt-image-1` has been deprecated.", code="model_not_found"),
    limited=Refusal(429, "Rate limit reached for images per minute.", type="requests", code="rate_limit_exceeded"),
    mime="image/png",
)
LOCAL = Door(name="a server of one's own", routes=routes(any_model), failure=failure, keyless=True, mime="image/png")
