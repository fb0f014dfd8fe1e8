"""The emulators of doors that speak as OpenAI does, against OpenAI's own client."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from typing import Any

import httpx
import openai
import pytest
from jsonschema import Draft4Validator
from openai.types import ImageModel, image_edit_params, image_generate_params
from PIL import Image

from storyboard.testing.doors import Emulator, Mishap, aimlapi, emulator, lumenfall, told
from storyboard.testing.doors import openai as ours
from storyboard.testing.doors.specification import answered
from storyboard.testing.gemini import read_back

GPT = "gpt-image-2.5-flare"
LUMEN = "gemini-3-pro-image"


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(ours.OPENAI, faults=told(Mishap), keys=("sk-good",)) as running:
        yield running


@pytest.fixture(scope="module")
def local() -> Iterator[Emulator]:
    with emulator(ours.LOCAL) as running:
        yield running


@pytest.fixture(scope="module")
def lumen() -> Iterator[Emulator]:
    with emulator(lumenfall.LUMENFALL, faults=told(Mishap)) as running:
        yield running


@pytest.fixture(scope="module")
def aiml() -> Iterator[Emulator]:
    with emulator(aimlapi.AIMLAPI, faults=told(Mishap)) as running:
        yield running


def client(server: Emulator, base: str = "/v1") -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-good", base_url=f"{server.url}{base}", max_retries=0)


def png(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (shade, 90, 120)).save(out, "PNG")
    return out.getvalue()


def picture(answer: Any) -> bytes:
    (datum,) = answer.data
    return base64.b64decode(datum.b64_json) if datum.b64_json else httpx.get(datum.url).content


def generate(asked: openai.OpenAI, fields: dict[str, Any]) -> Any:
    """Calls the client with whatever it would not let pass by its types."""
    call: Any = asked.images.generate
    return call(**fields)


def size_of(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        return image.size


FILES = {"image", "mask", "markup"}


def test_the_fields_and_models_are_those_of_the_client() -> None:
    generate, edit = image_generate_params.ImageGenerateParamsBase.__annotations__, image_edit_params.ImageEditParamsBase.__annotations__
    assert set(ours.GENERATE["properties"]) >= {*generate} - FILES
    assert set(ours.EDIT["properties"]) >= {*edit} - FILES
    assert set(ours.MODELS) <= set(ImageModel.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", ["1536x864", "1568x656", "auto"])
def test_a_picture_has_the_pixels_that_were_asked_for(size: str, server: Emulator) -> None:
    answer = client(server).images.generate(model=GPT, prompt="A pier.", size=size)
    assert size_of(picture(answer)) == ((1024, 1024) if size == "auto" else tuple(map(int, size.split("x"))))
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.input_tokens + answer.usage.output_tokens


def test_pictures_sent_along_stand_in_the_picture(server: Emulator) -> None:
    sent = [(f"{shade}.png", png(shade), "image/png") for shade in (1, 2, 3)]
    several = client(server).images.edit(model=GPT, prompt="A pier.", image=sent, size="1024x1024")
    assert read_back(picture(several)) == tuple(digest[:8] for digest in server.requests[-1].references)
    one = client(server).images.edit(model=GPT, prompt="A pier.", image=sent[1])
    assert read_back(picture(one)) == (server.requests[-1].references[0][:8],)
    assert server.billed > 0


ERRORS: dict[str, type[openai.APIError]] = {
    "rate-limited": openai.RateLimitError,
    "unpaid": openai.RateLimitError,
    "bad-key": openai.AuthenticationError,
    "retired": openai.NotFoundError,
    "refused": openai.BadRequestError,
    "overloaded": openai.InternalServerError,
    "bad-gateway": openai.InternalServerError,
    "dropped": openai.APIConnectionError,
    "truncated": openai.APIConnectionError,
}


@pytest.mark.parametrize("mishap", ERRORS)
def test_the_client_knows_the_errors(mishap: str, server: Emulator) -> None:
    with pytest.raises(ERRORS[mishap]) as caught:
        client(server).images.generate(model=GPT, prompt=f"<{mishap}>")
    if mishap == "refused":
        assert caught.value.code in {"moderation_blocked", "content_policy_violation"}
    if mishap == "rate-limited":
        assert isinstance(caught.value, openai.APIStatusError)
        assert caught.value.response.headers["retry-after"] == "1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"size": "1000x1000"},
        {"size": "4096x1024"},
        {"size": "large"},
        {"model": "gpt-image-1.5", "size": "1536x864"},
        {"n": 11},
        {"quality": "best"},
        {"response_format": "url"},
        {"extra_body": {"aspect_ratio": "16:9"}},
        {"prompt": "x" * 32_001},
        {"model": "dall-e-3"},
    ],
    ids=lambda wrong: json.dumps(wrong)[:50],
)
def test_what_openai_does_not_take_is_refused(wrong: dict[str, Any], server: Emulator) -> None:
    with pytest.raises((openai.BadRequestError, openai.NotFoundError)):
        generate(client(server), {"model": GPT, "prompt": "A pier."} | wrong)


def test_more_pictures_than_are_taken_and_none_are_refused(server: Emulator) -> None:
    with pytest.raises(openai.BadRequestError):
        client(server).images.edit(model=GPT, prompt="A pier.", image=[png(1)] * 17)
    form = httpx.post(
        f"{server.url}/v1/images/edits", data={"model": GPT, "prompt": "A pier."}, headers={"Authorization": "Bearer sk-good"}
    )
    assert form.status_code == 400


def test_a_server_of_ones_own_needs_no_key_and_no_model_and_answers_addresses(local: Emulator) -> None:
    answer = httpx.post(f"{local.url}/v1/images/generations", json={"prompt": "A pier.", "size": "512x512"}).json()
    found = httpx.get(answer["data"][0]["url"])
    assert (size_of(found.content), found.headers["content-type"]) == ((512, 512), "image/png")
    asked = client(local).images.generate(prompt="A pier.", model="flux", size="1344x768", response_format="b64_json")
    assert size_of(picture(asked)) == (1344, 768)
    assert local.billed == 0
    assert httpx.get(f"{local.url}/files/{'0' * 64}.png").status_code == 404


def test_lumenfall_takes_openais_calls_and_tells_provider_and_price(lumen: Emulator) -> None:
    images = client(lumen, "/openai/v1").images
    plain: Any = images.generate(model=LUMEN, prompt="A pier.", extra_body={"aspect_ratio": "21:9", "resolution": "2K"})
    assert size_of(picture(plain)) == (3168, 1344)
    assert plain.metadata["provider"] == "gemini"
    assert plain.metadata["cost"] == pytest.approx(0.134)
    sized = images.generate(model=f"fal/{LUMEN}", prompt="A pier.", size="1792x1024", response_format="b64_json")
    assert size_of(picture(sized)) == (1376, 768)
    edited = images.edit(model=f"gemini/{LUMEN}", prompt="A pier.", image=[png(1), png(2), png(3)])
    assert len(read_back(picture(edited))) == 3


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"prompt": "x" * 1_001}, "INVALID_REQUEST"),
        ({"model": "dall-e-3"}, "MODEL_NOT_FOUND"),
        ({"prompt": "<refused>"}, "CONTENT_POLICY_VIOLATION"),
        ({"extra_body": {"aspect_ratio": "wide"}}, "INVALID_REQUEST"),
    ],
    ids=str,
)
def test_lumenfall_says_what_is_wrong(wrong: dict[str, Any], code: str, lumen: Emulator) -> None:
    with pytest.raises((openai.BadRequestError, openai.NotFoundError)) as caught:
        generate(client(lumen, "/openai/v1"), {"model": LUMEN, "prompt": "A pier."} | wrong)
    assert caught.value.code == code


def test_lumenfalls_routes_take_different_numbers_of_pictures(lumen: Emulator) -> None:
    for model in (LUMEN, f"fal/{LUMEN}"):
        with pytest.raises(openai.BadRequestError, match="multiple input images"):
            client(lumen, "/openai/v1").images.edit(model=model, prompt="A pier.", image=[png(1)] * 3)


def test_aiml_takes_openais_call_and_answers_as_its_document_says(aiml: Emulator) -> None:
    extra = {"aspect_ratio": "16:9", "resolution": "1K"}
    plain = client(aiml).images.generate(model="google/nano-banana-pro", prompt="A pier.", extra_body=extra)
    assert size_of(picture(plain)) == (1376, 768)
    links = [f"data:image/png;base64,{base64.b64encode(png(shade)).decode()}" for shade in (1, 2)]
    edited = client(aiml).images.generate(
        model="google/gemini-3-pro-image-edit", prompt="A pier.", extra_body={**extra, "image_urls": links}
    )
    assert len(read_back(picture(edited))) == 2
    told = httpx.post(
        f"{aiml.url}/v1/images/generations",
        json={"model": "google/nano-banana-pro", "prompt": "A pier."},
        headers={"Authorization": "Bearer a"},
    ).json()
    Draft4Validator(answered("aimlapi.images.openapi.json", aimlapi.PATH)).validate(_without_nulls(told))
    assert told["meta"]["usage"]["usd_spent"] == pytest.approx(0.195)


def _without_nulls(answer: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0 has `nullable`, which JSON Schema does not know."""
    return {**answer, "data": [{name: value for name, value in datum.items() if value is not None} for datum in answer["data"]]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"model": "google/gemini-3-pro-image-edit", "extra_body": {"aspect_ratio": "21:9"}},
        {"model": "google/gemini-3-pro-image-edit", "extra_body": {"image_urls": ["a"] * 6}},
        {"extra_body": {"image_urls": []}},
        {"extra_body": {"num_images": 5}},
        {"size": "1024x1024"},
        {"model": "google/none"},
        {"prompt": "<unpaid>"},
    ],
    ids=str,
)
def test_aiml_refuses_what_its_documents_do_not_have(wrong: dict[str, Any], aiml: Emulator) -> None:
    with pytest.raises(openai.APIStatusError):
        generate(client(aiml), {"model": "google/nano-banana-pro", "prompt": "A pier."} | wrong)
