"""The emulator of CometAPI, used by Google's own client as CometAPI documents it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import httpx
import pytest
from google import genai
from google.genai import errors, types
from PIL import Image

from storyboard.testing.doors import Emulator, Mishap, emulator, first
from storyboard.testing.doors.cometapi import COMETAPI, SHARE
from storyboard.testing.gemini import read_back

MODEL = "gemini-3-pro-image"
ADDRESS = f"/v1beta/models/{MODEL}:generateContent"


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(COMETAPI) as running:
        yield running


def client(server: Emulator, version: str = "v1beta") -> genai.Client:
    return genai.Client(vertexai=False, api_key="any", http_options=types.HttpOptions(base_url=server.url, api_version=version))


def picture(response: types.GenerateContentResponse) -> bytes:
    found = [part.inline_data.data for part in response.parts or [] if part.inline_data and part.inline_data.data and not part.thought]
    return found[-1]


def config(**more: object) -> types.GenerateContentConfig:
    return types.GenerateContentConfig.model_validate({"image_config": {"aspect_ratio": "16:9", "image_size": "2K"}, **more})


def test_googles_client_gets_a_picture(server: Emulator) -> None:
    sample = io.BytesIO()
    Image.new("RGB", (90, 60), (200, 10, 10)).save(sample, "PNG")
    with client(server) as google:
        parts = [types.Part.from_bytes(data=sample.getvalue(), mime_type="image/png"), types.Part.from_text(text="a pier")]
        response = google.models.generate_content(model=MODEL, contents=[types.Content(role="user", parts=parts)], config=config())
    with Image.open(io.BytesIO(picture(response))) as image:
        assert image.size == (2752, 1536)
    assert len(read_back(picture(response))) == 1
    assert response.usage_metadata is not None
    assert response.candidates is not None
    assert response.candidates[0].finish_reason is types.FinishReason.STOP


def test_a_search_comes_with_what_the_terms_ask_for(server: Emulator) -> None:
    with client(server) as google:
        tool = types.Tool(google_search=types.GoogleSearch())
        response = google.models.generate_content(model=MODEL, contents="a pier", config=config(tools=[tool]))
    assert response.candidates is not None
    found = response.candidates[0].grounding_metadata
    assert found is not None
    assert found.web_search_queries


def test_googles_own_default_path_is_not_served(server: Emulator) -> None:
    with client(server, "v1") as google, pytest.raises(errors.ClientError) as caught:
        google.models.generate_content(model=MODEL, contents="a pier")
    assert caught.value.code == 404


@pytest.mark.parametrize(
    ("changes", "google"),
    [
        ({"generationConfig": {"imageConfig": {"aspectRatio": "7:3"}}}, True),
        ({"generationConfig": {"candidateCount": 2}}, True),
        ({"labels": {"a": "b"}}, True),
    ],
)
def test_bodies_are_held_against_googles_document(changes: dict[str, object], google: bool, server: Emulator) -> None:
    body = {"contents": [{"role": "user", "parts": [{"text": "a pier"}]}], **changes}
    answer = httpx.post(server.url + ADDRESS, json=body, headers={"x-goog-api-key": "any"})
    assert answer.status_code == 400
    assert ("status" in answer.json()["error"]) is google


def test_the_gateways_own_errors_have_openais_form(server: Emulator) -> None:
    body = {"contents": [{"role": "user", "parts": [{"text": "a pier"}]}]}
    without = httpx.post(server.url + ADDRESS, json=body)
    unknown = httpx.post(f"{server.url}/v1beta/models/gemini-99:generateContent", json=body, headers={"x-goog-api-key": "any"})
    assert (without.status_code, unknown.status_code) == (401, 503)
    assert json.loads(unknown.text)["error"]["code"] == "model_not_found"
    assert set(without.json()["error"]) == {"message", "type", "param", "code"}


@pytest.mark.parametrize(("mishap", "kind"), [(Mishap.OVERLOADED, errors.ServerError), (Mishap.UNPAID, errors.ClientError)])
def test_googles_client_understands_that_something_failed(mishap: Mishap, kind: type[errors.APIError]) -> None:
    with emulator(COMETAPI, faults=first(1, mishap)) as running, client(running) as google, pytest.raises(kind):
        google.models.generate_content(model=MODEL, contents="a pier", config=config())


def test_it_asks_for_more_than_google() -> None:
    assert pytest.approx(1.43, abs=0.01) == SHARE
    with emulator(COMETAPI) as running, client(running) as google:
        google.models.generate_content(model=MODEL, contents="a pier", config=config(image_config={"aspect_ratio": "16:9"}))
        assert 0.192 <= running.billed < 0.23
