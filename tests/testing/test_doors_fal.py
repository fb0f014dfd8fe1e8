"""The emulator of fal, used by fal's own client, which insists on https and reads its addresses when it is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from storyboard.testing.doors import Emulator, Mishap, emulator, first
from storyboard.testing.doors.fal import FAL, Ending, fal
from storyboard.testing.doors.jobs import jobs
from storyboard.testing.doors.tls import certified, trusting
from storyboard.testing.gemini import Received, read_back

MODEL = "fal-ai/gemini-3-pro-image-preview"
KEY = {"Authorization": "Key id:secret"}
PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="  # 1 x 1

SESSION = """
import json, fal_client
client, told = fal_client.SyncClient(key="id:secret"), {}
edit = "fal-ai/gemini-3-pro-image-preview/edit"
handle = client.submit(edit, {"prompt": "a pier", "image_urls": [PIXEL], "aspect_ratio": "16:9"})
told["states"] = [type(event).__name__ for event in handle.iter_events(with_logs=True, interval=0.001)]
told["image"] = handle.get()["images"][0]
told["again"] = client.result(edit, handle.request_id)["images"][0]["url"] == told["image"]["url"]
for name, arguments in json.loads(CASES).items():
    try:
        told[name] = client.subscribe("fal-ai/gemini-3-pro-image-preview", arguments, interval=0.001)["images"][0]["url"]
    except fal_client.FalClientHTTPError as error:
        told[name] = [error.status_code, error.error_type, error.message]
waiting = client.submit(edit, {"prompt": "a quay", "image_urls": [PIXEL]})
try:
    waiting.cancel()
    told["cancel"] = "ended"
except fal_client.FalClientHTTPError as error:
    told["cancel"] = error.status_code
print(json.dumps(told))
"""
CASES: dict[str, dict[str, Any]] = {
    "plain": {"prompt": "a pier"},
    "ratio": {"prompt": "a pier", "aspect_ratio": "7:3"},
    "unknown": {"prompt": "a pier", "thinking": "high"},
    "policy": {"prompt": "policy"},
    "no-runner": {"prompt": "no-runner"},
}


def ending(received: Received) -> str:
    return next((end for end in Ending if received.prompt == end), Ending.COMPLETED)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """What fal's own client made of the emulator, in a process of its own."""
    context, certificate = certified(tmp_path_factory.mktemp("tls"))
    with emulator(fal(looks=2, ends=ending), tls=context) as running:
        host = running.url.removeprefix("https://")
        given = {"FAL_RUN_HOST": host, "FAL_QUEUE_RUN_HOST": host, "SSL_CERT_FILE": str(certificate)}
        script = f"PIXEL, CASES = {PIXEL!r}, {json.dumps(CASES)!r}\n{SESSION}"
        done = subprocess.run([sys.executable, "-c", script], env={**os.environ, **given}, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        picture = httpx.get(found["image"]["url"], verify=trusting(certificate)).content
        yield {**found, "picture": picture, "model": running.requests[0].model}


def test_its_own_client_follows_a_request_to_its_picture(told: dict[str, Any]) -> None:
    assert told["states"] == ["Queued", "InProgress", "Completed"]
    assert (told["image"]["width"], told["image"]["height"]) == (1376, 768)
    assert told["image"]["file_size"] == len(told["picture"])
    assert len(read_back(told["picture"])) == 1
    assert told["model"] == f"{MODEL}/edit"
    assert told["again"], "looked up by its id alone"


def test_its_own_client_reads_every_error(told: dict[str, Any]) -> None:
    assert told["plain"].startswith("https://")
    assert told["ratio"][0] == told["unknown"][0] == 422
    assert told["ratio"][2][0]["loc"] == ["body", "aspect_ratio"]
    assert told["unknown"][2][0]["type"] == "unknown"
    status, kind, detail = told["policy"]
    assert (status, kind, detail[0]["type"]) == (422, "content_policy_violation", "content_policy_violation")
    assert told["no-runner"] == [504, "request_timeout", "Request timed out"]


def test_its_own_client_ends_a_request(told: dict[str, Any]) -> None:
    assert told["cancel"] == "ended"


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(FAL) as running:
        yield running


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        (f"/{MODEL}", {"prompt": "x"}, 422),
        (f"/{MODEL}", {"prompt": "a pier", "num_images": 5}, 422),
        (f"/{MODEL}", {"prompt": "a pier", "image_urls": [PIXEL]}, 422),
        (f"/{MODEL}/edit", {"prompt": "a pier"}, 422),
        (f"/{MODEL}/edit", {"prompt": "a pier", "image_urls": ["https://elsewhere.example/a.png"]}, 422),
        (f"/{MODEL}/edit", {"prompt": "a pier", "image_urls": [PIXEL] * 15}, 422),
        (f"/{MODEL}/upscale", {"prompt": "a pier"}, 404),
        ("/fal-ai/another-model", {"prompt": "a pier"}, 404),
        (f"/{MODEL}", {"prompt": "a pier", "resolution": "4K", "safety_tolerance": "4"}, 200),
    ],
)
def test_what_the_model_takes(path: str, body: dict[str, Any], status: int, server: Emulator) -> None:
    answer = httpx.post(server.url + path, json=body, headers=KEY)
    assert answer.status_code == status
    if status == 422:
        assert {"loc", "msg", "type"} <= set(answer.json()["detail"][0])


def test_a_key_of_another_kind_is_none(server: Emulator) -> None:
    for headers in ({}, {"Authorization": "Bearer id:secret"}):
        answer = httpx.post(f"{server.url}/{MODEL}", json={"prompt": "a pier"}, headers=headers)
        assert answer.status_code == 401
        assert isinstance(answer.json()["detail"], str)


def test_a_request_under_way_has_no_answer_yet_and_is_listed() -> None:
    with emulator(fal(looks=1)) as running:
        made = httpx.post(f"{running.url}/{MODEL}", json={"prompt": "a pier", "seed": 7}, headers=KEY).json()
        early = httpx.get(made["response_url"], headers=KEY)
        assert (early.status_code, early.json()) == (400, {"detail": "Request is still in progress"})
        assert httpx.get(made["status_url"], headers=KEY).status_code == 202
        assert httpx.get(made["status_url"], headers=KEY).status_code == 200
        query = {"endpoint_id": MODEL, "start": "2020-01-01T00:00:00Z", "expand": "payloads"}
        listed = httpx.get(f"{running.url}/v1/models/requests/by-endpoint", params=query, headers=KEY).json()["items"]
        assert [(entry["request_id"], entry["json_input"]) for entry in listed] == [(made["request_id"], {"prompt": "a pier", "seed": 7})]
        other = httpx.get(f"{running.url}/v1/models/requests/by-endpoint", params={**query, "endpoint_id": "x"}, headers=KEY)
        assert other.json()["items"] == []


def test_what_it_bills_is_what_it_made() -> None:
    with emulator(fal(ends=ending), faults=first(1, Mishap.OVERLOADED)) as running:
        for body in ({"prompt": "a pier", "resolution": "4K", "enable_web_search": True}, {"prompt": "policy"}, {"prompt": "a quay"}):
            for _ in range(2):
                httpx.post(f"{running.url}/{MODEL}", json=body, headers=KEY)
        assert len(jobs(running.desk)) == 3
        assert running.billed == pytest.approx(0.315 + 0.15)


def test_a_certificate_is_trusted_by_whom_it_was_given_to(tmp_path: Path) -> None:
    context, certificate = certified(tmp_path)
    with emulator(FAL, tls=context) as running:
        assert httpx.get(f"{running.url}/nothing", verify=trusting(certificate)).status_code == 404
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(f"{running.url}/nothing")
