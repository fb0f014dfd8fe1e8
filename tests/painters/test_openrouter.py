"""The painter `openrouter`: what it sends by each route, and answers that only OpenRouter gives."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.models import Frame
from storyboard.painters.gemini.samples import Sample
from storyboard.painters.openrouter import BODIES, CHAT, IMAGES, OpenRouterPainter
from storyboard.painters.web.client import Answer
from storyboard.painters.web.plain import Plain
from storyboard.ports import Misconfigured, Refused, TryLater
from storyboard.testing.doors import emulator
from storyboard.testing.doors.openrouter import OPENROUTER
from storyboard.testing.painting import request

ASKED = Plain(
    system="You paint.",
    text="A pier.",
    pictures=(Sample(b"\x89PNG", "image/png"),),
    frame=Frame(ratio="16:9", width=1376, height=768),
    size="2K",
    seed=7,
    ground=False,
)


def painter(route: str = IMAGES) -> OpenRouterPainter:
    return OpenRouterPainter(key="sk-or-secret-key", route=route)


def answer(body: Any, status: int = 200) -> Answer:
    return Answer(status, {}, json.dumps(body).encode())


def raised(route: str, body: Any, status: int = 200) -> ProviderError:
    hand = painter(route)
    got = answer(body, status)
    if not got.fine:
        return hand.failure(got, hand.offer)
    with pytest.raises(ProviderError) as caught:
        hand.read(got, ASKED, hand.offer)
    return caught.value


def test_the_images_endpoint_is_told_everything_in_one_prompt_and_nothing_that_is_not_needed() -> None:
    body = BODIES[IMAGES][1](ASKED, painter().offer)
    assert body == {
        "model": "google/gemini-3-pro-image",
        "prompt": "You paint.\n\nA pier.",
        "aspect_ratio": "16:9",
        "resolution": "2K",
        "input_references": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw=="}}],
    }


def test_the_chat_has_a_place_for_instructions_and_for_a_seed() -> None:
    body = BODIES[CHAT][1](ASKED, painter().offer)
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    assert [part["type"] for part in body["messages"][1]["content"]] == ["image_url", "text"]
    assert (body["modalities"], body["image_config"]) == (["image", "text"], {"aspect_ratio": "16:9", "image_size": "2K"})
    assert body["seed"] == 7


def test_the_route_is_chosen_by_argument_variable_or_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_IMAGE_ROUTE", raising=False)
    assert OpenRouterPainter().route == IMAGES
    assert OpenRouterPainter(model="google/gemini-3-pro-image-preview").route == CHAT
    monkeypatch.setenv("OPENROUTER_IMAGE_ROUTE", "chat")
    assert OpenRouterPainter().route == CHAT
    with pytest.raises(Misconfigured, match="OPENROUTER_IMAGE_ROUTE"):
        OpenRouterPainter(route="mail")


@pytest.mark.parametrize(
    "body",
    [
        {"choices": [{"finish_reason": "content_filter", "message": {"content": None}}]},
        {"choices": [{"finish_reason": "stop", "native_finish_reason": "IMAGE_SAFETY", "message": {"content": ""}}]},
        {"choices": [{"finish_reason": "error", "error": {"code": 403, "message": "flagged by moderation"}, "message": {}}]},
    ],
    ids=lambda body: json.dumps(body)[:60],
)
def test_refusals_within_an_answer_of_the_chat(body: Any) -> None:
    assert isinstance(raised(CHAT, body), Refused)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (403, {"code": 403, "message": "Your input was flagged", "metadata": {"reasons": ["violence"], "flagged_input": "blood"}}),
        (400, {"code": 400, "message": "Provider returned error", "metadata": {"raw": "blocked: PROHIBITED_CONTENT"}}),
        (502, {"code": 502, "message": "Provider returned error", "metadata": {"raw": '{"finishReason": "IMAGE_SAFETY"}'}}),
    ],
)
def test_why_the_provider_behind_refused_stands_in_the_metadata(status: int, error: Any) -> None:
    found = raised(IMAGES, {"error": error}, status)
    assert isinstance(found, Refused)
    assert "OpenRouter" in str(found)


def test_other_errors_of_the_provider_behind_are_no_refusals() -> None:
    raw = {"code": 502, "message": "Provider returned error", "metadata": {"raw": "OTHERWISE busy", "provider_name": "Google"}}
    assert isinstance(raised(IMAGES, {"error": raw}, 502), TryLater)
    assert isinstance(raised(IMAGES, {"error": {"code": 403, "message": "Key limit exceeded"}}, 403), Misconfigured)


NONE: tuple[Any, ...] = ({}, *({"data": none, "choices": none} for none in (None, list[Any](), [dict[str, Any]()])))


@pytest.mark.parametrize("route", [IMAGES, CHAT])
@pytest.mark.parametrize("body", NONE, ids=str)
def test_an_answer_without_a_picture_may_be_asked_for_again(route: str, body: Any) -> None:
    found = raised(route, body)
    assert isinstance(found, TryLater)
    assert found.cost is None
    told = raised(route, {**body, "usage": {"cost": 0.02}})
    assert isinstance(told, TryLater)
    assert told.cost == pytest.approx(0.02)


def test_an_error_with_a_good_status_is_an_error_all_the_same() -> None:
    found = raised(IMAGES, {"error": {"code": 429, "message": "Rate limit exceeded"}})
    assert isinstance(found, TryLater)
    assert found.limited
    assert isinstance(raised(IMAGES, {"error": {"code": "invalid", "message": "?"}}), TryLater)
    assert isinstance(raised(CHAT, {"error": {"code": 402, "message": "Insufficient credits."}}), Misconfigured)


@pytest.mark.parametrize("route", [IMAGES, CHAT])
def test_an_error_with_a_good_status_costs_what_it_says_whatever_it_is_called(route: str) -> None:
    for code in (500, "9" * 5_000, "٣", None):
        found = raised(route, {"error": {"code": code, "message": "?"}, "usage": {"cost": 0.04}})
        assert isinstance(found, TryLater)
        assert found.cost == pytest.approx(0.04)


def test_the_last_picture_of_the_chat_is_the_final_one_and_without_a_price_the_list_price_is_booked() -> None:
    images = [{"image_url": {"url": f"data:image/png;base64,{name}"}} for name in ("draft", "final")]
    hand = painter(CHAT)
    found = hand.read(answer({"choices": [{"message": {"images": images}}]}), ASKED, hand.offer)
    assert found.source.endswith("final")
    assert found.cost == pytest.approx(0.134)
    assert "list price" in found.notices[0]


@pytest.mark.parametrize("told", [-1, "free", 1e9, [0.1], "NaN"])
@pytest.mark.parametrize("route", [IMAGES, CHAT])
def test_a_price_that_cannot_be_one_loses_no_picture_and_the_most_it_costs_is_booked(route: str, told: object) -> None:
    url, usage = "data:image/png;base64,iVBORw==", {"cost": told}
    sent = {"choices": [{"message": {"images": [{"image_url": {"url": url}}]}}], "data": [{"url": url}], "usage": usage}
    hand = painter(route)
    found = hand.found(answer(sent), ASKED, hand.offer)
    assert found.cost == pytest.approx(0.134)
    assert "cannot be one" in found.notices[-1]
    with pytest.raises(TryLater) as nothing:
        hand.found(answer({"usage": usage}), ASKED, hand.offer)
    assert nothing.value.cost is None, "nobody knows"


def test_a_key_in_the_doors_own_words_is_left_out() -> None:
    found = raised(IMAGES, {"error": {"code": 400, "message": "sk-or-secret-key", "metadata": {"raw": "SAFETY sk-or-secret-key"}}}, 400)
    assert "sk-or-secret-key" not in str(found)


def test_its_name_goes_along() -> None:
    async def go(url: str) -> None:
        hand = OpenRouterPainter(key="sk-or-any", base_url=f"{url}/api/v1/")
        await hand.paint(request())
        await hand.close()

    with emulator(OPENROUTER) as server:
        asyncio.run(go(server.url))
        assert server.requests[0].headers["x-title"] == "storyboard"
        assert "authorization" not in server.requests[0].headers
