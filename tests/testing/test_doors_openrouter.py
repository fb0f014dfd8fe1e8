"""OpenRouter's emulator against two clients that others wrote, and its answers against the published document."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from typing import Any

import httpx
import openai
import openrouter
import pytest
from jsonschema import Draft202012Validator
from openrouter import errors
from PIL import Image

from storyboard.testing.doors import Emulator, Mishap, emulator, told
from storyboard.testing.doors.openrouter import OPENROUTER, REFERENCES, SPECIFICATION
from storyboard.testing.doors.specification import answered, document
from storyboard.testing.gemini import read_back

MODEL = "google/gemini-3-pro-image"


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(OPENROUTER, faults=told(Mishap), keys=("sk-or-good",)) as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Emulator) -> openrouter.OpenRouter:
    return openrouter.OpenRouter(api_key="sk-or-good", server_url=f"{server.url}/api/v1")


@pytest.fixture(scope="module")
def chat(server: Emulator) -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-or-good", base_url=f"{server.url}/api/v1", max_retries=0)


def png(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (shade, 90, 120)).save(out, "PNG")
    return out.getvalue()


def link(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


def size_of(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def test_its_own_client_gets_a_picture_that_knows_what_it_was_made_from(client: openrouter.OpenRouter, server: Emulator) -> None:
    references: Any = [{"type": "image_url", "image_url": {"url": link(png(shade))}} for shade in (10, 20, 30)]
    answer = client.images.generate(model=MODEL, prompt="A pier.", aspect_ratio="16:9", resolution="2K", input_references=references)
    data = base64.b64decode(answer.data[0].b64_json)
    assert size_of(data) == (2752, 1536)
    assert answer.data[0].media_type == "image/jpeg"
    assert read_back(data) == tuple(digest[:8] for digest in server.requests[-1].references)
    assert answer.usage is not None
    assert 0.134 < (answer.usage.cost or 0.0) < 0.2


def test_its_own_client_lists_the_models_and_who_serves_them(client: openrouter.OpenRouter) -> None:
    assert MODEL in [model.id for model in client.images.list_models().data]
    found = client.images.list_model_endpoints(author="google", slug="gemini-3-pro-image")
    assert found.endpoints[0].supported_parameters.keys() == {"aspect_ratio", "resolution", "input_references"}


@pytest.mark.parametrize(
    ("mishap", "error"),
    [
        ("rate-limited", errors.TooManyRequestsResponseError),
        ("overloaded", errors.ProviderOverloadedResponseError),
        ("timed-out", errors.EdgeNetworkTimeoutResponseError),
        ("internal", errors.BadGatewayResponseError),
        ("unpaid", errors.PaymentRequiredResponseError),
        ("retired", errors.NotFoundResponseError),
        ("bad-key", errors.UnauthorizedResponseError),
    ],
)
def test_its_own_client_knows_the_errors(mishap: str, error: type[Exception], client: openrouter.OpenRouter) -> None:
    with pytest.raises(error):
        client.images.generate(model=MODEL, prompt=f"Meet <{mishap}>.", retries=None)


def test_openais_client_gets_pictures_from_the_chat(chat: openai.OpenAI) -> None:
    content: Any = [{"type": "text", "text": "A pier."}, {"type": "image_url", "image_url": {"url": link(png(40))}}]
    extra = {"modalities": ["image", "text"], "image_config": {"aspect_ratio": "21:9", "image_size": "1K"}}
    answer = chat.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": content}], extra_body=extra)
    (image,) = getattr(answer.choices[0].message, "images")  # noqa: B009 - OpenAI's client does not know the field
    data = base64.b64decode(image["image_url"]["url"].partition(",")[2])
    assert size_of(data) == (1584, 672)
    assert len(read_back(data)) == 1


def test_a_key_that_is_missing_or_wrong_is_told(server: Emulator) -> None:
    body = {"model": MODEL, "prompt": "A pier."}
    missing = httpx.post(f"{server.url}/api/v1/images", json=body)
    wrong = httpx.post(f"{server.url}/api/v1/images", json=body, headers={"Authorization": "Bearer sk-or-bad"})
    assert (missing.status_code, missing.json()["error"]["message"]) == (401, "Missing Authentication header")
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (401, 401)


def posted(server: Emulator, path: str, body: Any) -> httpx.Response:
    return httpx.post(f"{server.url}/api/v1{path}", json=body, headers={"Authorization": "Bearer sk-or-good"})


@pytest.mark.parametrize(
    "wrong",
    [
        {"prompt": ""},
        {"aspect_ratio": "16:10"},
        {"aspect_ratio": "1:8"},
        {"resolution": "512"},
        {"seed": 7},
        {"n": 2},
        {"imageConfig": {}},
        {"input_references": [{"type": "image_url"}]},
        {"input_references": [{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]},
        {"input_references": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,aGVsbG8="}}]},
        {"input_references": [{"type": "image_url", "image_url": {"url": link(png(1))}}] * (REFERENCES + 1)},
    ],
    ids=lambda wrong: json.dumps(wrong)[:60],
)
def test_what_the_document_or_the_model_does_not_take_is_refused(wrong: dict[str, Any], server: Emulator) -> None:
    assert posted(server, "/images", {"model": MODEL, "prompt": "A pier."} | wrong).status_code == 400


def test_chat_without_pictures_and_tools_are_refused(server: Emulator) -> None:
    body = {"model": MODEL, "messages": [{"role": "user", "content": "A pier."}]}
    assert posted(server, "/chat/completions", body).status_code == 400
    tools = [{"type": "function", "function": {"name": "look"}}]
    assert posted(server, "/chat/completions", body | {"modalities": ["image"], "tools": tools}).status_code == 404
    assert posted(server, "/images", {"model": "acme/none", "prompt": "A pier."}).status_code == 404


STATUSES = {"rate-limited": 429, "overloaded": 529, "timed-out": 524, "internal": 502, "unpaid": 402, "retired": 404, "bad-key": 401}


@pytest.mark.parametrize("path", ["/images", "/chat/completions"])
def test_answers_and_errors_are_what_the_document_says(path: str, server: Emulator) -> None:
    def asked(words: str) -> httpx.Response:
        chat = {"messages": [{"role": "user", "content": words}], "modalities": ["image", "text"]}
        return posted(server, path, {"model": MODEL, **({"prompt": words} if path == "/images" else chat)})

    answers = [asked("A pier."), asked("<no-picture>")]
    failures = [asked(f"<{mishap}>") for mishap in STATUSES if (path, mishap) != ("/chat/completions", "internal")]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert {failure.status_code for failure in failures} == set(STATUSES.values()) - ({502} if path != "/images" else set())
    for answer in (*answers, *failures):
        schema = Draft202012Validator({**document(SPECIFICATION), **answered(SPECIFICATION, path, answer.status_code)})
        schema.validate(answer.json())
        assert not schema.is_valid({"nonsense": 1})
