"""Answers with status 200: pictures in all their forms, refusals, and answers without a picture."""

from __future__ import annotations

import base64
import io
import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from storyboard.model.errors import ProviderError
from storyboard.model.takes import Source
from storyboard.painters.gemini import models
from storyboard.painters.gemini.answers import Expected, read
from storyboard.painters.gemini.models import Tier
from storyboard.ports import FixRequest, Misconfigured, Painting, Refused, TryLater

TABLE = models.load()
MODEL = TABLE.models["gemini-3-pro-image"]
EXPECTED = Expected(model=MODEL, ratio="16:9", size="1K", width=1376, height=768, shares=tuple(TABLE.tiers.items()), address="Google")
USAGE = {
    "promptTokenCount": 1000,
    "candidatesTokenCount": 1320,
    "thoughtsTokenCount": 300,
    "totalTokenCount": 2620,
    "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 1120}],
}
COST = (1000 * 2 + (200 + 300) * 12 + 1120 * 120) / 1e6


@cache
def picture(colour: str = "red", size: tuple[int, int] = (1376, 768), form: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, form)
    return out.getvalue()


def inline(data: bytes, mime: str = "image/jpeg", **more: Any) -> dict[str, Any]:
    return {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}, **more}


def body(*parts: Any, reason: str | None = "STOP", usage: Any = USAGE, **candidate: Any) -> str:
    ended = {"finishReason": reason} if reason is not None else {}
    content = {"content": {"role": "model", "parts": list(parts)}}
    return json.dumps({"candidates": [{**content, **ended, "index": 0, **candidate}], "usageMetadata": usage, "modelVersion": "m-1"})


RED, BLUE, TEXT = inline(picture("red")), inline(picture("blue")), {"text": "Here it is."}
DREAM = inline(picture("blue"), thought=True)

PICTURES: dict[str, tuple[str, bytes]] = {
    "picture": (body(RED), picture("red")),
    "text before": (body(TEXT, RED), picture("red")),
    "text after": (body(RED, TEXT), picture("red")),
    "the last of two": (body(BLUE, TEXT, RED), picture("red")),
    "not the thought after it": (body(RED, DREAM), picture("red")),
    "the last thought where there is no other": (body(inline(picture("red"), thought=True), DREAM), picture("blue")),
    "unknown finish reason": (body(RED, reason="SOMETHING_NEW"), picture("red")),
    "no finish reason": (body(RED, reason=None), picture("red")),
    "cut off after the picture": (body(RED, reason="MAX_TOKENS"), picture("red")),
    "a call beside it": (body(RED, TEXT, {"functionCall": {"name": "x"}}), picture("red")),
    "list of one": (f"[{body(RED)}]", picture("red")),
    "nulls": (body({**RED, "text": None, "thought": None}, usage=None, groundingMetadata=None, finishMessage=None), picture("red")),
    "no mime": (body(inline(picture("red"), mime="")), picture("red")),
    "snake case": (body({"inline_data": {"mime_type": "image/jpeg", "data": RED["inlineData"]["data"]}}), picture("red")),
    "png named jpeg": (body(inline(picture("red", form="PNG"))), picture("red", form="PNG")),
    "url-safe base64": (
        body({"inlineData": {"mimeType": "image/jpeg", "data": base64.urlsafe_b64encode(picture("red")).decode()}}),
        picture("red"),
    ),
    "no padding": (body({"inlineData": {"mimeType": "image/jpeg", "data": RED["inlineData"]["data"].rstrip("=")}}), picture("red")),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_is_found_and_kept_as_received(name: str) -> None:
    answer, data = PICTURES[name]
    painting = read(answer, EXPECTED)
    assert painting.data == data
    assert painting.mime == ("image/png" if data.startswith(b"\x89PNG") else "image/jpeg")
    assert painting.model == "m-1"


def blocked(reason: str) -> str:
    return json.dumps(
        {"promptFeedback": {"blockReason": reason, "blockReasonMessage": "Because."}, "usageMetadata": {"promptTokenCount": 10}}
    )


def ended(reason: str, **candidate: Any) -> str:
    return json.dumps(
        {"candidates": [{"content": {}, "finishReason": reason, "finishMessage": "It said why.", **candidate}], "usageMetadata": USAGE}
    )


REFUSED = (
    "SAFETY",
    "IMAGE_SAFETY",
    "PROHIBITED_CONTENT",
    "IMAGE_PROHIBITED_CONTENT",
    "RECITATION",
    "IMAGE_RECITATION",
    "BLOCKLIST",
    "SPII",
    "MODEL_ARMOR",
)
LATER = ("NO_IMAGE", "IMAGE_OTHER", "OTHER", "STOP", "MAX_TOKENS", "MALFORMED_RESPONSE", "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL")
LATER_TOO = ("TOO_MANY_TOOL_CALLS", "CONTINUATION", "FINISH_REASON_UNSPECIFIED", "SOMETHING_NEW")

FAILURES: dict[str, tuple[str, type[ProviderError], str]] = {
    **{reason: (ended(reason), Refused, "It said why.") for reason in REFUSED},
    **{f"{reason}, with a picture": (body(RED, reason=reason), Refused, "refused") for reason in REFUSED},
    **{
        f"prompt {reason}": (blocked(reason), Refused, "Because.")
        for reason in ("SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "JAILBREAK")
    },
    **{reason: (ended(reason), TryLater, reason) for reason in (*LATER, *LATER_TOO)},
    "language": (ended("LANGUAGE"), FixRequest, "LANGUAGE"),
    "account disabled": (ended("PUP_LIMITED_DISABLED"), Misconfigured, "PUP_LIMITED_DISABLED"),
    "a draft, then no image": (body(DREAM, reason="NO_IMAGE"), TryLater, "NO_IMAGE"),
    **{
        f"a draft, then {reason}": (body(DREAM, reason=reason), TryLater, reason)
        for reason in ("OTHER", "MAX_TOKENS", "TOO_MANY_TOOL_CALLS")
    },
    "a draft, then language": (body(DREAM, reason="LANGUAGE"), FixRequest, "LANGUAGE"),
    "text only": (body({"text": "I can describe it."}), TryLater, "I can describe it."),
    "content without parts": (ended("STOP"), TryLater, "no picture"),
    "no content": (json.dumps({"candidates": [{"finishReason": "STOP"}]}), TryLater, "no picture"),
    "no candidates": (json.dumps({"usageMetadata": USAGE}), TryLater, "no finish reason"),
    "empty": ("", TryLater, "no picture"),
    "truncated": (body(RED)[:-200], TryLater, "cut off"),
    "html": ("<html>", TryLater, "cut off"),
    "a list": ("[1, 2]", TryLater, "cut off"),
    "wrong types": (json.dumps({"candidates": "none"}), TryLater, "cut off"),
    "cut picture": (body(inline(picture("red")[:-300])), TryLater, "decoded"),
    "no picture in the picture": (body(inline(b"hello world, no picture")), TryLater, "decoded"),
    "no base64": (body({"inlineData": {"mimeType": "image/jpeg", "data": "!!!!"}}), TryLater, "decoded"),
    "a sound": (body(inline(b"RIFF", mime="audio/wav")), TryLater, "no picture"),
    "another ratio": (body(inline(picture(size=(1024, 1024)))), TryLater, "1024 x 1024"),
    "error inside": (json.dumps({"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}}), TryLater, "overloaded"),
    "key inside": (json.dumps({"error": {"code": 400, "message": "API key not valid."}}), Misconfigured, "key"),
    "error of a gateway": (json.dumps({"error": {"code": "model_not_found", "message": "boom"}}), TryLater, "boom"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_an_answer_without_a_picture_is_one_of_the_four(name: str) -> None:
    answer, kind, words = FAILURES[name]
    with pytest.raises(ProviderError) as raised:
        read(answer, EXPECTED)
    assert type(raised.value) is kind
    assert words in str(raised.value)


def cost(answer: str) -> float | None:
    with pytest.raises(TryLater) as raised:
        read(answer, EXPECTED)
    return raised.value.cost


def test_what_came_to_nothing_costs_what_it_used_or_nobody_knows() -> None:
    assert cost(ended("NO_IMAGE")) == 0.0
    assert cost(ended("STOP", finishMessage="You will not be charged for this request.")) == 0.0
    assert cost(body(TEXT, usage={**USAGE, "candidatesTokenCount": 200, "candidatesTokensDetails": []})) == pytest.approx(
        (2000 + 500 * 12) / 1e6
    )
    assert cost(body(inline(picture(size=(1024, 1024))))) == pytest.approx(COST)
    assert cost(body(RED)[:-200]) is None
    assert cost("") is None


def test_the_bill_is_what_google_counted() -> None:
    painting = read(body(RED), EXPECTED)
    assert painting.cost == pytest.approx(COST)
    assert painting.notices == ()


def test_interim_pictures_are_billed_as_counted_or_as_many_as_came() -> None:
    two = {**USAGE, "candidatesTokenCount": 2440, "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 2240}]}
    assert read(body(BLUE, RED, usage=two), EXPECTED).cost == pytest.approx(COST + 1120 * 120 / 1e6)
    silent = {key: value for key, value in two.items() if key != "candidatesTokensDetails"}
    assert read(body(BLUE, RED, usage=silent), EXPECTED).cost == pytest.approx(COST + 1120 * 120 / 1e6)


def test_without_usage_the_list_price_is_booked_and_said() -> None:
    painting = read(body(RED, usage=None), EXPECTED)
    assert painting.cost == pytest.approx(models.price(MODEL, "1K")[0])
    assert "list price" in painting.notices[0]


@pytest.mark.parametrize(
    ("asked", "served", "share"), [("flex", None, 0.5), ("flex", "flex", 0.5), ("flex", "STANDARD", 1.0), ("standard", "priority", 1.8)]
)
def test_the_tier_that_served_decides_the_price(asked: str, served: str | None, share: float) -> None:
    usage = {**USAGE, "serviceTier": served}
    assert read(body(RED, usage=usage), EXPECTED._replace(tier=Tier(asked))).cost == pytest.approx(COST * share)


GROUNDING = {
    "webSearchQueries": ["lighthouse 1923", "harbour wall"],
    "searchEntryPoint": {"renderedContent": "<div>chips</div>", "sdkBlob": "eA=="},
    "groundingChunks": [
        {"web": {"uri": "https://vertexaisearch.cloud.google.com/grounding-api-redirect/a", "title": "one.example"}},
        {"web": {"uri": "https://vertexaisearch.cloud.google.com/grounding-api-redirect/a", "title": "one.example"}},
        {"web": {"uri": "javascript:alert(1)", "title": "bad"}},
        {"image": {"sourceUri": "https://x"}},
    ],
}


def test_searches_are_kept_with_the_picture_and_paid() -> None:
    painting = read(body(RED, groundingMetadata=GROUNDING), EXPECTED)
    assert painting.queries == ("lighthouse 1923", "harbour wall")
    assert painting.sources == (Source(title="one.example", url="https://vertexaisearch.cloud.google.com/grounding-api-redirect/a"),)
    assert painting.search_entry == "<div>chips</div>"
    assert painting.cost == pytest.approx(COST + 2 * 0.014)


def test_search_suggestions_that_are_too_long_are_left_out_with_a_notice() -> None:
    painting = read(body(RED, groundingMetadata={"searchEntryPoint": {"renderedContent": "x" * 50_001}}), EXPECTED)
    assert painting.search_entry == ""
    assert "left out" in painting.notices[0]


def test_a_smaller_picture_is_taken_with_a_notice() -> None:
    painting = read(body(inline(picture(size=(688, 384)))), EXPECTED)
    assert "688 x 384 pixels instead of 1376 x 768" in painting.notices[0]


def test_an_odd_ending_is_told() -> None:
    assert "SOMETHING_NEW" in read(body(RED, reason="SOMETHING_NEW"), EXPECTED).notices[0]


WORDS = st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.just(RED["inlineData"]["data"])
NAMES = [
    "candidates",
    "content",
    "parts",
    "inlineData",
    "data",
    "mimeType",
    "finishReason",
    "usageMetadata",
    "promptFeedback",
    "error",
    "thought",
]


@given(
    st.recursive(
        WORDS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4), max_leaves=10
    )
)
@settings(deadline=None, max_examples=150)
def test_whatever_comes_is_a_painting_or_one_of_the_four(value: Any) -> None:
    for answer in (json.dumps(value), json.dumps({"candidates": [{"content": {"parts": value}}]}), json.dumps({"candidates": value})):
        assert isinstance(outcome(answer), Painting | TryLater | FixRequest | Refused | Misconfigured)


def outcome(answer: str) -> Painting | ProviderError:
    try:
        return read(answer, EXPECTED)
    except ProviderError as error:
        return error
