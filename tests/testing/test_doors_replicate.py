"""The emulator of Replicate, held against the published document, and used by Replicate's own client."""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator
from typing import Any, cast

import httpx
import jsonschema
import pytest
from PIL import Image
from pydantic.v1 import ValidationError
from replicate.client import Client
from replicate.exceptions import ModelError, ReplicateError

from storyboard.testing.doors import Emulator, Mishap, emulator, first
from storyboard.testing.doors.jobs import jobs
from storyboard.testing.doors.replicate import REPLICATE, SPECIFICATION, Ending, replicate
from storyboard.testing.doors.specification import document
from storyboard.testing.gemini import Received, read_back

MODEL = "google/nano-banana-pro"
CREATE = f"/v1/models/{MODEL}/predictions"
KEY = {"Authorization": "Bearer r8_any"}


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(REPLICATE) as running:
        yield running


class Closing(httpx.BaseTransport):
    """Opens a connection a call and closes it: the client has no end of its own."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with httpx.HTTPTransport() as transport:
            response = transport.handle_request(request)
            response.read()
            return response


def client(server: Emulator) -> Client:
    found = Client("r8_any", base_url=server.url, transport=Closing())
    found.poll_interval = 0.001
    return found


def fetched(output: Any) -> bytes:
    """What lies at an output's address; the client makes a file of it only where that is https."""
    assert isinstance(output, str)
    return httpx.get(output).content


def png(colour: tuple[int, int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (90, 60), colour).save(out, "PNG")
    return out.getvalue()


def schema(name: str) -> dict[str, Any]:
    """A schema of the published document as JSON Schema proper.

    `nullable` is OpenAPI's own word, and `oneOf` stands there for what is `anyOf`: the version `hidden` is a string too.
    """

    def plain(node: Any) -> Any:
        if isinstance(node, list):
            return list(map(plain, node))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if not isinstance(node, dict):
            return node
        inner = cast("dict[str, Any]", node)
        found = {"anyOf" if key == "oneOf" else key: plain(value) for key, value in inner.items() if key != "nullable"}
        return {**found, "type": [found["type"], "null"]} if "nullable" in inner and "type" in found else found

    found: dict[str, Any] = plain(copy.deepcopy(document(SPECIFICATION)["components"]["schemas"][name]))
    return found


def test_its_own_client_gets_a_picture_at_once(server: Emulator) -> None:
    found = client(server).run(MODEL, {"prompt": "a pier", "aspect_ratio": "16:9", "resolution": "1K"})
    with Image.open(io.BytesIO(fetched(found))) as image:
        assert image.size == (1376, 768)


def test_its_own_client_looks_after_a_prediction() -> None:
    with emulator(replicate(looks=3)) as running:
        prediction = client(running).models.predictions.create(model=MODEL, input={"prompt": "a pier"})
        before = str(prediction.status)
        prediction.wait()
        assert (before, prediction.status) == ("starting", "succeeded")
        assert prediction.output == jobs(running.desk)[prediction.id].addresses[-1]
        assert running.requests[-1].size == "2K", "the default"
        listed = client(running).predictions.list().results
        assert [each.id for each in listed] == [prediction.id]
        assert listed[0].input == {"prompt": "a pier"}


def test_files_are_uploaded_or_written_out(server: Emulator) -> None:
    one, two = png((200, 10, 10)), png((10, 10, 200))
    for how in ("url", "base64"):
        pictures = [io.BytesIO(one), io.BytesIO(two)]
        for number, picture in enumerate(pictures):
            picture.name = f"{number}.png"
        found = client(server).run(MODEL, {"prompt": "a pier", "image_input": pictures}, file_encoding_strategy=how)
        assert len(read_back(fetched(found))) == 2
    assert server.requests[-1].digest == server.requests[-2].digest, "however they come, they are the same pictures"
    assert server.requests[-1].body["canvas"] == (2528, 1696), "match_input_image"


def test_a_prediction_can_be_ended() -> None:
    with emulator(replicate(looks=9)) as running:
        prediction = client(running).predictions.create(version=MODEL, input={"prompt": "a pier"})
        prediction.cancel()
        assert prediction.status == "canceled"


def test_its_own_client_cannot_read_what_was_aborted() -> None:
    with emulator(replicate(looks=1, ends=lambda _: Ending.ABORTED)) as running:
        prediction = client(running).models.predictions.create(model=MODEL, input={"prompt": "a pier"})
        with pytest.raises(ValidationError, match="status"):
            prediction.wait()


def test_a_refusal_is_an_error_of_the_model() -> None:
    with emulator(REPLICATE, faults=first(1, Mishap.REFUSED)) as running, pytest.raises(ModelError, match="E005"):
        client(running).run(MODEL, {"prompt": "a pier"})


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "prompt"),
        ({"prompt": ""}, "prompt"),
        ({"prompt": "x", "aspect_ratio": "7:3"}, "aspect_ratio"),
        ({"prompt": "x", "resolution": "8K"}, "resolution"),
        ({"prompt": "x", "seed": 7}, "seed"),
        ({"prompt": "x", "image_input": ["data:image/png;base64,AAAA"] * 15}, "image_input"),
        ({"prompt": "x", "image_input": ["https://elsewhere.example/a.png"]}, "image_input"),
    ],
)
def test_inputs_that_the_model_does_not_take(given: dict[str, Any], told: str, server: Emulator) -> None:
    with pytest.raises(ReplicateError) as caught:
        client(server).models.predictions.create(model=MODEL, input=given)
    assert caught.value.status == 422
    assert caught.value.title == "Input validation failed"
    assert told in (caught.value.detail or "")


@pytest.mark.parametrize(
    ("path", "body", "headers", "status"),
    [
        (CREATE, {"input": {"prompt": "x"}, "version": "y"}, {}, 422),
        (CREATE, {"prompt": "x"}, {}, 422),
        (CREATE, {"input": {"prompt": "x"}}, {"Prefer": "wait=100"}, 400),
        (CREATE, {"input": {"prompt": "x"}}, {"Prefer": "wait=1", "Cancel-After": "1h30m"}, 201),
        (CREATE, {"input": {"prompt": "x"}}, {"Cancel-After": "4"}, 400),
        (CREATE, {"input": {"prompt": "x"}}, {"Authorization": "Token any"}, 401),
        ("/v1/models/google/nano-banana-17/predictions", {"input": {"prompt": "x"}}, {}, 404),
    ],
)
def test_calls_are_held_against_the_document(path: str, body: Any, headers: dict[str, str], status: int, server: Emulator) -> None:
    assert httpx.post(server.url + path, json=body, headers=KEY | headers).status_code == status


@pytest.mark.parametrize("end", Ending)
@pytest.mark.parametrize("looks", [0, 2])
def test_every_prediction_fits_the_document(end: Ending, looks: int) -> None:
    def ends(_: Received) -> str:
        return end

    with emulator(replicate(looks=looks, ends=ends)) as running:
        made = httpx.post(running.url + CREATE, json={"input": {"prompt": "x"}}, headers=KEY | {"Prefer": "wait", "Cancel-After": "5m"})
        assert made.status_code == (202 if looks else 201)
        id = made.json()["id"]
        seen = [made.json(), *(httpx.get(f"{running.url}/v1/predictions/{id}", headers=KEY).json() for _ in range(looks))]
        for told in (*seen, *httpx.get(f"{running.url}/v1/predictions", headers=KEY).json()["results"]):
            jsonschema.validate(told, schema("schemas_prediction_response"), format_checker=jsonschema.FormatChecker())
        assert seen[-1]["status"] in {"succeeded", "failed", "canceled", "aborted"}


def test_a_list_begins_where_it_is_asked_to(server: Emulator) -> None:
    client(server).run(MODEL, {"prompt": "something new"})
    for after, found in (("2020-01-01T00:00:00+00:00", True), ("2100-01-01T00:00:00.0000000+00:00", False)):
        listed = httpx.get(f"{server.url}/v1/predictions", params={"created_after": after}, headers=KEY).json()
        assert bool(listed["results"]) is found
    assert httpx.get(f"{server.url}/v1/predictions", params={"created_after": "soon"}, headers=KEY).status_code == 400


def test_whose_key_it_is(server: Emulator) -> None:
    assert client(server).accounts.current().username == "emulated"
    assert httpx.get(f"{server.url}/v1/account").status_code == 401


def test_what_it_bills_is_what_it_made() -> None:
    def by_words(received: Received) -> str:
        return Ending.FAILED if "fail" in received.prompt else Ending.SUCCEEDED

    with emulator(replicate(ends=by_words)) as running:
        for prompt, size in (("a", "1K"), ("b", "4K"), ("fail", "4K")):
            client(running).models.predictions.create(model=MODEL, input={"prompt": prompt, "resolution": size})
        assert running.billed == pytest.approx(0.45)
