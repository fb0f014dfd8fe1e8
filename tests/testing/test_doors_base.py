"""What all emulators of gateways share: mishaps on the wire, the record, files, limits, forms, and the check against a document."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from PIL import Image

from storyboard.testing.doors import (
    FINAL,
    ODD,
    PASSING,
    Asked,
    Desk,
    Emulator,
    Mishap,
    Refusal,
    at,
    at_random,
    emulator,
    first,
    told,
    where,
)
from storyboard.testing.doors.door import MOST_FILES
from storyboard.testing.doors.forms import fields
from storyboard.testing.doors.openai import LOCAL, OPENAI
from storyboard.testing.doors.specification import asked, document, violations
from storyboard.testing.gemini import Received, constant, read_back, read_log

PATH = "/v1/images/generations"
KEY = {"Authorization": "Bearer sk-any"}


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(OPENAI, faults=told(Mishap)) as running:
        yield running


def post(server: Emulator, prompt: str, **more: Any) -> httpx.Response:
    return httpx.post(f"{server.url}{PATH}", json={"model": "gpt-image-2", "prompt": prompt, **more}, headers=KEY)


def picture(answer: httpx.Response) -> bytes:
    import base64

    return base64.b64decode(answer.json()["data"][0]["b64_json"])


def size_of(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def test_equal_requests_get_equal_pictures_and_others_do_not(server: Emulator) -> None:
    one, same, other = (picture(post(server, words)) for words in ("A pier.", "A pier.", "A boat."))
    assert one == same != other
    assert read_back(one) == ()
    found = server.what_it_painted(one)
    assert found is not None
    assert found.request.prompt == "A pier."


STATUSES = {
    Mishap.RATE_LIMITED: 429,
    Mishap.RATE_LIMITED_BARE: 429,
    Mishap.INTERNAL: 500,
    Mishap.BAD_GATEWAY: 502,
    Mishap.OVERLOADED: 503,
    Mishap.TIMED_OUT: 504,
    Mishap.BAD_KEY: 401,
    Mishap.UNPAID: 429,
    Mishap.RETIRED: 404,
    Mishap.REFUSED: 400,
}


@pytest.mark.parametrize("mishap", STATUSES)
def test_failures_have_their_status(mishap: Mishap, server: Emulator) -> None:
    before = server.counts[mishap]
    answer = post(server, f"<{mishap}>")
    assert answer.status_code == STATUSES[mishap]
    assert ("retry-after" in answer.headers) == (mishap is Mishap.RATE_LIMITED)
    assert server.counts[mishap] == before + 1


@pytest.mark.parametrize("mishap", [Mishap.DROPPED, Mishap.DROPPED_PAINTED, Mishap.TRUNCATED])
def test_broken_connections_break(mishap: Mishap, server: Emulator) -> None:
    before = server.billed
    with pytest.raises(httpx.RemoteProtocolError):
        post(server, f"<{mishap}>")
    assert (server.billed > before) == (mishap is not Mishap.DROPPED)


def test_odd_answers_are_odd(server: Emulator) -> None:
    def asked_for(mishap: Mishap) -> httpx.Response:
        return post(server, f"<{mishap}>", size="1536x864")

    with pytest.raises(json.JSONDecodeError):
        asked_for(Mishap.CUT_JSON).json()
    assert asked_for(Mishap.EMPTY).content == b""
    assert asked_for(Mishap.NO_PICTURE).json()["data"] == []
    assert "created" not in asked_for(Mishap.WRONG_JSON).json()
    assert picture(asked_for(Mishap.NOT_A_PICTURE)).startswith(b"<html>")
    assert size_of(picture(asked_for(Mishap.WRONG_SIZE))) == (768, 432)
    assert size_of(picture(asked_for(Mishap.WRONG_RATIO))) == (864, 864)
    assert size_of(picture(asked_for(Mishap.SLOW))) == (1536, 864)
    with pytest.raises(OSError, match="truncated"), Image.open(io.BytesIO(picture(asked_for(Mishap.CUT_PICTURE)))) as image:
        image.load()


def test_every_mishap_is_of_one_sort() -> None:
    assert sorted([*PASSING, *FINAL, *ODD, Mishap.REFUSED, Mishap.LOST]) == sorted(Mishap)


def test_scripts_decide_by_request_and_not_by_who_came_first() -> None:
    requests = [Received(digest=f"{number:064x}", occurrence=times, number=number) for number in range(400) for times in (1, 2)]
    script = at_random(0.25, seed="s")
    met = [script(request) for request in requests]
    assert met == [script(request) for request in requests]
    assert 0.2 < sum(mishap is not None for mishap in met) / len(met) < 0.3
    assert {mishap for mishap in met if mishap} == set(PASSING)
    assert [first(1, Mishap.INTERNAL)(request) for request in requests[:2]] == [Mishap.INTERNAL, None]
    assert at({7: Mishap.SLOW})(requests[14]) is Mishap.SLOW
    assert where(lambda request: request.number == 3, Mishap.LOST)(requests[6]) is Mishap.LOST


def test_the_log_tells_every_request_and_what_became_of_it(tmp_path: Path) -> None:
    log = tmp_path / "requests.jsonl"
    with emulator(OPENAI, faults=at({2: Mishap.INTERNAL}), log=log, latency=constant(0.0)) as server:
        for words in ("one", "two", "two"):
            post(server, words)
        post(server, "three", size="1x1")
        assert server.repeats[server.requests[1].digest] == 2
    answers = [(entry.outcome, entry.status) for entry in read_log(log) if entry.kind == "answer"]
    assert answers == [("answered", 200), ("internal", 500), ("answered", 200), ("rejected", 400)]
    assert [entry.texts for entry in read_log(log) if entry.kind == "request"][:3] == [("one",), ("two",), ("two",)]


def test_keys_rates_and_unknown_addresses() -> None:
    with emulator(OPENAI, keys=("sk-good",), per_minute=60, burst=1) as server:
        assert httpx.post(f"{server.url}{PATH}", json={"prompt": "A pier."}).status_code == 401
        assert post(server, "A pier.").json()["error"]["code"] == "invalid_api_key"
        good = {"Authorization": "Bearer sk-good"}
        body = {"model": "gpt-image-2", "prompt": "A pier."}
        first_answer, second = (httpx.post(f"{server.url}{PATH}", json=body, headers=good) for _ in range(2))
        assert (first_answer.status_code, second.status_code) == (200, 429)
        assert 0 < float(second.headers["retry-after"]) <= 1
        assert httpx.get(f"{server.url}/v1/nothing", headers=good).status_code == 404
        assert not any("sk-good" in json.dumps(dict(request.headers)) for request in server.requests)


def test_a_lost_picture_is_billed_and_gone_and_other_calls_have_mishaps_of_their_own() -> None:
    def stumbling(call: Asked, count: int) -> Mishap | None:
        return Mishap.OVERLOADED if call.path == "/v1/models" and count == 1 else None

    with emulator(LOCAL, faults=first(1, Mishap.LOST), look_faults=stumbling) as server:
        urls = [httpx.post(f"{server.url}{PATH}", json={"prompt": "A pier."}).json()["data"][0]["url"] for _ in range(1)]
        assert httpx.get(urls[0]).status_code == 404
        again = httpx.post(f"{server.url}{PATH}", json={"prompt": "A pier."}).json()["data"][0]["url"]
        assert httpx.get(again).status_code == 200
        assert [httpx.get(f"{server.url}/v1/models").status_code for _ in range(2)] == [503, 200]
        assert server.looks["/v1/models"] == 2


def test_files_are_kept_as_long_as_there_is_room() -> None:
    desk, call = Desk(""), Asked(method="GET", path="/", base="http://a")
    urls = [desk.filed(call, str(number).encode(), "image/png") for number in range(MOST_FILES + 2)]
    kept = [desk.file(url.rpartition("/")[2].partition(".")[0]) is not None for url in urls]
    assert kept == [False, False, *[True] * MOST_FILES]


FILE = st.tuples(st.sampled_from(["image", "image[]", "mask"]), st.binary(max_size=2_000))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(["image", "image[]", "mask"]), st.binary(max_size=2_000)), min_size=1, max_size=4),
    st.text(max_size=50),
)
def test_a_form_is_read_as_it_was_sent(files: list[tuple[str, bytes]], words: str) -> None:
    sent = httpx.Request("POST", "http://a/b", data={"prompt": words}, files=[(name, ("p.png", data, "image/png")) for name, data in files])
    call = Asked(method="POST", path="/b", headers={name.lower(): value for name, value in sent.headers.items()}, body=sent.read())
    found = fields(call)
    assert [(field.name, field.data) for field in found if field.filename] == files
    assert [field.data.decode() for field in found if field.name == "prompt"] == [words]


@pytest.mark.parametrize(
    ("kind", "body"), [("application/json", b"{}"), ("multipart/form-data", b""), ("multipart/form-data; boundary=x", b"--y")]
)
def test_what_is_no_form_is_refused(kind: str, body: bytes) -> None:
    call = Asked(method="POST", path="/b", headers={"content-type": kind}, body=body)
    with pytest.raises(Refusal):
        fields(call)


IMAGES = asked("openrouter.openapi.json", "/images")
WHOLE = document("openrouter.openapi.json")
GOOD: dict[str, Any] = {
    "model": "a/b",
    "prompt": "A pier.",
    "aspect_ratio": "16:9",
    "n": 1,
    "input_references": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,"}}],
    "provider": {"only": ["google-vertex"], "sort": "price"},
}
ODD_VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=4), st.just([]), st.just({}), st.just(["16:9"]), st.just("1:1")
)


@settings(deadline=None, max_examples=150)
@given(st.dictionaries(st.sampled_from(sorted(GOOD)), ODD_VALUES, max_size=3), st.sets(st.sampled_from(sorted(GOOD)), max_size=2))
def test_the_check_agrees_with_json_schema(changed: dict[str, Any], without: set[str]) -> None:
    body = {name: value for name, value in {**GOOD, **changed}.items() if name not in without}
    wrong = [each for each in violations(body, IMAGES, WHOLE) if each.rule != "unknown"]
    assert (not wrong) == Draft202012Validator({**WHOLE, **IMAGES}).is_valid(body)


def test_the_check_names_the_place_and_refuses_names_it_does_not_know() -> None:
    body: dict[str, Any] = {**GOOD, "input_references": [{"type": "picture", "image_url": {"url": "a", "width": 3}}], "imageConfig": {}}
    found = {(each.path, each.rule) for each in violations(body, IMAGES, WHOLE)}
    assert found == {("input_references[0].type", "enum"), ("input_references[0].image_url.width", "unknown"), ("imageConfig", "unknown")}
