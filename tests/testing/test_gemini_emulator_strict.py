"""What the emulator refuses, and in whose words; the service is asked without a socket."""

from __future__ import annotations

import base64
import io
import json
from typing import Any

import pytest
from google.genai import types
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from storyboard.testing.gemini import Fault, Miscast, Received, Said, Slip, call, say, together
from storyboard.testing.gemini.faults import Anything
from storyboard.testing.gemini.loopback import Call
from storyboard.testing.gemini.record import Record
from storyboard.testing.gemini.replies import Reply
from storyboard.testing.gemini.service import Service, Settings
from storyboard.testing.gemini.specification import decoded, read_body, schema_named, specification

MODEL = "gemini-3-pro-image"
KEY = {"x-goog-api-key": "any"}


def service() -> Service:
    return Service(Settings(), Record())


def post(body: Any, model: str = MODEL, *, version: str = "v1", query: str = "", headers: dict[str, str] | None = None) -> Reply:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    target = f"/{version}/models/{model}:generateContent{query}"
    return service().answer(Call(method="POST", target=target, headers=KEY if headers is None else headers, body=data)).reply


def picture(file_format: str = "PNG", side: int = 8) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (side, side), (200, 30, 30)).save(target, file_format)
    return target.getvalue()


def inline(data: bytes, mime: str = "image/png") -> dict[str, Any]:
    return {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}}


def saying(*parts: dict[str, Any], **config: Any) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": [{"text": "a boat"}, *parts]}], **({"generationConfig": config} if config else {})}


def error(reply: Reply) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(reply.body)["error"]
    return found


IMAGE = inline(picture())

GOOD: dict[str, dict[str, Any]] = {
    "plain": saying(),
    "as the client writes it": {
        "contents": [{"role": "user", "parts": [{"text": "x"}, {"inlineData": {"data": "_-8=", "mime_type": "image/png"}}]}],
        "generationConfig": {"thinkingConfig": {"include_thoughts": True, "thinking_level": "HIGH"}, "seed": "7"},
        "tools": [{"googleSearch": {"searchTypes": {"web_search": {}}}}],
        "serviceTier": "flex",
        "store": False,
    },
    "all in snake_case": {
        "contents": [{"parts": [{"text": "x"}]}],
        "system_instruction": {"role": "user", "parts": [{"text": "You draw."}]},
        "generation_config": {
            "response_modalities": ["TEXT", "IMAGE"],
            "image_config": {"aspect_ratio": "16:9", "image_size": "2K"},
            "media_resolution": "MEDIA_RESOLUTION_HIGH",
            "candidate_count": 1,
        },
        "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
    },
    "null is nothing": saying(imageConfig=None, topK=None) | {"cachedContent": None},
    "enums by number": saying(thinkingConfig={"thinkingLevel": 4}),
    "fourteen pictures": saying(*[IMAGE] * 14),
    "jpeg and webp": saying(inline(picture("JPEG"), "image/jpeg"), inline(picture("WEBP"), "image/webp")),
    "heic, not decoded": saying(inline(b"\0\0\0\x18ftypheic rest", "image/heic")),
}


@pytest.mark.parametrize("body", GOOD.values(), ids=GOOD)
def test_what_is_right_is_taken(body: dict[str, Any]) -> None:
    data = json.dumps(body).replace('"_-8="', json.dumps(base64.urlsafe_b64encode(picture()).decode()))
    reply = post(data.encode())
    assert reply.status == 200, reply.body


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "unknown at the root": (saying() | {"labels": {}}, 'Invalid JSON payload received. Unknown name "labels": Cannot find field.'),
    "unknown further down": (
        saying(aspectRatio="16:9"),
        "Invalid JSON payload received. Unknown name \"aspectRatio\" at 'generation_config': Cannot find field.",
    ),
    "unknown in a part": (
        saying({"image": "x"}),
        "Invalid JSON payload received. Unknown name \"image\" at 'contents[0].parts[1]': Cannot find field.",
    ),
    "vertex only": (
        saying(imageConfig={"personGeneration": "ALLOW_ALL"}),
        "Unknown name \"personGeneration\" at 'generation_config.image_config'",
    ),
    "both spellings": (saying() | {"serviceTier": "flex", "service_tier": "flex"}, "given twice"),
    "no enum value": (
        saying(thinkingConfig={"thinkingLevel": "XHIGH"}),
        '(type.googleapis.com/google.ai.generativelanguage.v1beta.ThinkingConfig.ThinkingLevel), "XHIGH"',
    ),
    "no modality": (saying(responseModalities=["PICTURE"]), "Invalid value at 'generation_config.response_modalities[0]'"),
    "text for a number": (saying(seed="seven"), "Invalid value at 'generation_config.seed' (TYPE_INT32), \"seven\""),
    "too large a seed": (saying(seed=2**31), "(TYPE_INT32), 2147483648"),
    "number for text": (saying({"text": 3}), "Invalid value at 'contents[0].parts[1].text' (TYPE_STRING), 3"),
    "text for truth": (saying() | {"store": "no"}, "(TYPE_BOOL)"),
    "no list": ({"contents": {"parts": [{"text": "x"}]}}, "Invalid value at 'contents'"),
    "no message": ({"contents": ["x"]}, "Invalid value at 'contents[0]'"),
    "no base64": (saying({"inlineData": {"mimeType": "image/png", "data": "%%%"}}), "(TYPE_BYTES), Base64 decoding failed"),
    "no contents": ({"contents": []}, "* GenerateContentRequest.contents: contents is not specified"),
    "no parts": ({"contents": [{"role": "user", "parts": []}]}, "contents.parts must not be empty"),
    "empty part": (saying({"thought": True}), "required oneof field 'data' must have one initialized field"),
    "two things in a part": (saying({"text": "x"} | IMAGE), "oneof field 'data' is already set. Cannot set 'inlineData'"),
    "role": ({"contents": [{"role": "system", "parts": [{"text": "x"}]}]}, "Please use a valid role: user, model."),
    "picture in the system": (saying() | {"systemInstruction": {"parts": [IMAGE]}}, "only supports text"),
    "candidates": (saying(candidateCount=2), "Multiple candidates is not enabled for this model"),
    "picture type": (saying(responseMimeType="image/png"), "generation_config.response_mime_type: allowed mimetypes are"),
    "ratio": (
        saying(imageConfig={"aspectRatio": "2.39:1"}),
        "image_config.aspect_ratio: aspect_ratio must be one of '1:1', '1:4', '1:8', '2:3'",
    ),
    "ratio auto": (saying(imageConfig={"aspectRatio": "auto"}), "aspect_ratio must be one of"),
    "ratio of others": (saying(imageConfig={"aspectRatio": "1:8"}), "1:8 is not supported by models/gemini-3-pro-image"),
    "lower-case size": (saying(imageConfig={"imageSize": "2k"}), "'2k' is not supported"),
    "size of others": (saying(imageConfig={"imageSize": "512"}), "'512' is not supported"),
    "two configs": (saying(imageConfig={"imageSize": "2K"}, responseFormat={"image": {"imageSize": "IMAGE_SIZE_TWO_K"}}), "Only one of"),
    "modalities": (saying(responseModalities=["TEXT", "AUDIO"]), "The requested combination of response modalities (AUDIO, TEXT)"),
    "thinking twice": (
        saying(thinkingConfig={"thinkingLevel": "LOW", "thinkingBudget": 5}),
        "only one of thinking budget and thinking level",
    ),
    "no thinking": (saying(thinkingConfig={"thinkingBudget": 0}), "Budget 0 is invalid"),
    "functions": (saying() | {"tools": [{"functionDeclarations": []}]}, "Function calling is not enabled"),
    "code": (saying() | {"tools": [{"codeExecution": {}}]}, "Tools not supported"),
    "top k": (saying(topK=5), "top_k cannot be set"),
    "stops": (saying(stopSequences=list("abcdef")), "at most 5"),
    "output": (saying(maxOutputTokens=40_000), "1 to 32768"),
    "fifteen pictures": (saying(*[IMAGE] * 15), "at most 14 images, the request has 15"),
    "gif": (saying(inline(picture("GIF"), "image/gif")), "Unsupported MIME type: image/gif"),
    "pdf file": (
        saying({"fileData": {"fileUri": "https://x.example/a.pdf", "mimeType": "application/pdf"}}),
        "Unsupported MIME type: application/pdf",
    ),
    "no picture": (saying(inline(b"hello")), "Unable to process input image"),
    "half a picture": (saying(inline(picture()[:20])), "Unable to process input image"),
    "another type": (saying(inline(picture("JPEG"))), "The image is image/jpeg, but its MIME type is given as image/png"),
    "too many words": (saying({"text": "word " * 60_000}), "exceeds the maximum number of tokens allowed (65536)"),
    "deep": (json.loads('{"x":' * 150 + "1" + "}" * 150), "Message too deep"),
}


@pytest.mark.parametrize(("body", "message"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_refused(body: dict[str, Any], message: str) -> None:
    reply = post(body)
    assert (reply.status, reply.outcome) == (400, "rejected")
    assert error(reply)["status"] == "INVALID_ARGUMENT"
    assert message in error(reply)["message"]


def test_all_unknown_fields_are_told_at_once_with_where() -> None:
    found = error(post(saying(a=1, b=2)))
    assert [item["field"] for item in found["details"][0]["fieldViolations"]] == ["generation_config"] * 2
    assert len(found["message"].splitlines()) == 2


def test_wordings_of_our_own_say_so() -> None:
    own = error(post(saying(imageConfig={"imageSize": "512"})))
    google = error(post(saying(candidateCount=2)))
    assert "emulator's own" in own["details"][0]["detail"]
    assert "details" not in google


@pytest.mark.parametrize(
    ("model", "version", "message"),
    [
        ("gemini-3-pro-image-preview", "v1", "This model models/gemini-3-pro-image-preview is no longer available."),
        (
            "imagen-9",
            "v1beta",
            "models/imagen-9 is not found for API version v1beta, or is not supported for generateContent. Call ListModels",
        ),
        ("gemini-3-pro-image-latest", "v1", "is not found for API version v1,"),
    ],
)
def test_models_that_are_not_there(model: str, version: str, message: str) -> None:
    reply = post(saying(), model, version=version)
    assert reply.status == 404
    assert error(reply)["message"].startswith(message) or message in error(reply)["message"]


def test_latest_is_known_to_v1beta() -> None:
    assert post(saying(), f"{MODEL}-latest", version="v1beta").status == 200


@pytest.mark.parametrize(
    ("model", "config", "status"),
    [
        ("gemini-3.1-flash-image", {"imageConfig": {"aspectRatio": "1:8", "imageSize": "512"}}, 200),
        ("gemini-3.1-flash-lite-image", {"imageConfig": {"imageSize": "2K"}}, 400),
        ("gemini-nano-banana-2.1", {"thinkingConfig": {"thinkingLevel": "LOW"}}, 400),
        ("gemini-3.8-flash", {"imageConfig": {"imageSize": "2K"}}, 400),
        ("gemini-3.8-flash", {"responseMimeType": "application/json", "responseJsonSchema": {"type": "object"}}, 200),
    ],
)
def test_every_model_has_its_own_table(model: str, config: dict[str, Any], status: int) -> None:
    assert post(saying(**config), model).status == status


def test_a_key_comes_by_header_or_query() -> None:
    assert post(saying(), headers={}).status == 403
    assert "unregistered callers" in error(post(saying(), headers={}))["message"]
    assert post(saying(), headers={}, query="?key=any").status == 200


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b'"x"', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_message_is_refused(body: bytes) -> None:
    assert post(body).status == 400


def test_other_addresses_are_not_found() -> None:
    for method, target in (("GET", "/"), ("POST", "/v1/files"), ("PUT", "/v1/models"), ("GET", "/v2/models")):
        assert service().answer(Call(method=method, target=target, headers=KEY)).reply.status == 404


def test_a_prefix_before_the_version_is_kept_out() -> None:
    found = service().answer(Call(method="GET", target="/proxy/v1/models", headers=KEY)).reply
    assert json.loads(found.body)["models"][0]["name"] == f"models/{MODEL}"


def test_rejected_requests_are_booked_too() -> None:
    made = service()
    data = json.dumps({"nonsense": 1}).encode()
    ready = made.answer(Call(method="POST", target=f"/v1/models/{MODEL}:generateContent", headers=KEY, body=data))
    assert ready.request is not None
    assert ready.request.digest
    assert len(made.record.requests) == 1


@given(st.binary(max_size=64), st.booleans(), st.booleans())
@settings(deadline=None)
def test_base64_of_either_alphabet_padded_or_not(data: bytes, url_safe: bool, padded: bool) -> None:
    text = (base64.urlsafe_b64encode if url_safe else base64.b64encode)(data).decode()
    assert decoded(text if padded else text.rstrip("=")) == data


NAMES = [*schema_named("GenerateContentRequest")["properties"], *schema_named("Part")["properties"]]
MORE = ["parts", "role", "data", "inline_data", "mimeType", "imageConfig", "googleSearch", "thinkingConfig", "candidateCount", "seed"]

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES + MORE),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(JSON)
@settings(deadline=None, max_examples=120)
def test_no_body_breaks_the_service(body: Any) -> None:
    assert post(body).status in {200, 400}


@given(st.sampled_from(sorted(specification()["components"]["schemas"])), JSON)
@settings(deadline=None, max_examples=100)
def test_reading_twice_changes_nothing(schema: str, body: Any) -> None:
    first, violations = read_body(body, schema)
    if not violations:
        assert read_body(first, schema) == (first, ())


def test_every_finish_reason_of_a_fault_is_one_of_the_specification() -> None:
    schemas = specification()["components"]["schemas"]
    reasons = schemas["Candidate"]["properties"]["finishReason"]["enum"]
    blocked = schemas["PromptFeedback"]["properties"]["blockReason"]["enum"]
    for fault in Fault:
        opening, _, rest = fault.partition("-")
        name = rest.replace("-", "_").upper()
        assert opening != "finish" or (name in reasons and name in types.FinishReason.__members__)
        assert opening != "prompt" or name in blocked


ASKED: dict[str, dict[str, Any]] = {
    "plain": saying(),
    "thoughts": saying(thinkingConfig={"includeThoughts": True}),
    "search": saying() | {"tools": [{"googleSearch": {}}]},
    "flex": saying(IMAGE) | {"serviceTier": "flex"},
}


@pytest.mark.parametrize(("asked", "fault"), [*((name, None) for name in ASKED), *(("plain", fault) for fault in Fault)])
def test_what_it_answers_follows_the_specification_too(asked: str, fault: Fault | None) -> None:
    def script(_: Received) -> Fault | None:
        return fault

    made = Service(Settings(faults=script), Record())
    call = Call(method="POST", target=f"/v1/models/{MODEL}:generateContent", headers=KEY, body=json.dumps(ASKED[asked]).encode())
    reply = made.answer(call).reply
    if reply.status == 200 and reply.body and fault is not Fault.CUT_JSON:
        assert read_body(json.loads(reply.body), "GenerateContentResponse")[1] == ()


TALKER = "gemini-3.8-flash"
FUNCTIONS: dict[str, Any] = {
    "tools": [
        {
            "functionDeclarations": [
                {
                    "name": "find",
                    "parametersJsonSchema": {"type": "object", "properties": {"scene": {"type": "string"}}, "required": ["scene"]},
                }
            ]
        }
    ]
}
TALK: dict[str, dict[str, Any]] = {
    "functions": saying() | FUNCTIONS,
    "any": saying() | FUNCTIONS | {"toolConfig": {"functionCallingConfig": {"mode": "ANY"}}},
    "none": saying() | FUNCTIONS | {"toolConfig": {"functionCallingConfig": {"mode": "NONE"}}},
    "schema": saying(responseMimeType="application/json", responseJsonSchema={"type": "array", "items": {"type": "integer"}}),
    "thoughts": saying(thinkingConfig={"includeThoughts": True}) | FUNCTIONS,
    "search": saying() | {"tools": [{"googleSearch": {}}]},
    "short": saying(maxOutputTokens=1),
}
EVERYTHING: tuple[Anything | None, ...] = (None, *Slip, *Miscast, *Fault)


def talked(_: Received) -> Said:
    return together(say("Let me look."), call("find", scene="3"), call("find", scene="4"))


@pytest.mark.parametrize("asked", TALK)
@pytest.mark.parametrize("think", [None, talked], ids=["by itself", "told"])
def test_what_a_text_model_answers_follows_the_specification_too(asked: str, think: Any) -> None:
    body = json.dumps(TALK[asked]).encode()
    for fault in EVERYTHING:
        made = Service(Settings(faults=lambda _, met=fault: met, think=think), Record())
        reply = made.answer(Call(method="POST", target=f"/v1/models/{TALKER}:generateContent", headers=KEY, body=body)).reply
        if reply.status == 200 and reply.body and fault is not Fault.CUT_JSON:
            answer = json.loads(reply.body)
            assert read_body(answer, "GenerateContentResponse")[1] == ()
            reasons = {candidate["finishReason"] for candidate in answer.get("candidates", [])}
            assert reasons <= set(types.FinishReason.__members__)
            assert reply.billed > 0


WORDS = [
    "functionCall",
    "functionResponse",
    "name",
    "args",
    "response",
    "id",
    "contents",
    "role",
    "tools",
    "functionDeclarations",
    "toolConfig",
]
MORE_WORDS = ["functionCallingConfig", "mode", "responseSchema", "properties", "items", "type", "required", "generationConfig", "fileUri"]


def talk(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES + MORE + WORDS + MORE_WORDS), inner, max_size=4)


NOTHING: dict[str, Any] = {}
LEAVES: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from(["model", "user", "find", "ANY", "NONE", "OBJECT", "ARRAY", "", "application/json"])
)
PARTS: st.SearchStrategy[Any] = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "text": st.text(max_size=4),
            "thoughtSignature": st.sampled_from(["", "AAAA", "c2tpcA=="]),
            "functionCall": st.fixed_dictionaries(
                {"name": st.sampled_from(["find", "x"])}, optional={"args": st.dictionaries(st.text(max_size=3), LEAVES, max_size=2)}
            ),
            "functionResponse": st.fixed_dictionaries(
                {"name": st.sampled_from(["find", "x"])}, optional={"response": st.just(NOTHING), "id": st.just("1")}
            ),
        },
    ),
    max_size=3,
)
TALKS: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"contents": st.lists(st.fixed_dictionaries({"role": st.sampled_from(["user", "model"]), "parts": PARTS}), max_size=4)},
    optional={
        "tools": st.recursive(LEAVES, talk, max_leaves=8),
        "toolConfig": st.recursive(LEAVES, talk, max_leaves=8),
        "generationConfig": st.recursive(LEAVES, talk, max_leaves=8),
    },
)


@given(TALKS, st.booleans())
@settings(deadline=None, max_examples=120)
def test_no_conversation_breaks_the_service(body: Any, declares: bool) -> None:
    assert post(body | (FUNCTIONS if declares else {}), TALKER).status in {200, 400}


def test_a_batch_follows_the_specification_too() -> None:
    made = service()
    body = {"batch": {"displayName": "x", "inputConfig": {"requests": {"requests": [{"request": saying()}, {"request": saying(topK=1)}]}}}}
    target = f"/v1/models/{MODEL}:batchGenerateContent"
    name = json.loads(made.answer(Call(method="POST", target=target, headers=KEY, body=json.dumps(body).encode())).reply.body)["name"]
    looks: list[dict[str, Any]] = []
    for _ in range(3):
        looked: dict[str, Any] = json.loads(made.answer(Call(method="GET", target=f"/v1/{name}", headers=KEY)).reply.body)
        assert read_body(looked, "Operation")[1] == ()
        assert looked["metadata"].pop("@type")
        assert read_body(looked["metadata"], "GenerateContentBatch")[1] == ()
        looks.append(looked["metadata"])
    assert looks[-1]["batchStats"] == {"requestCount": "2", "successfulRequestCount": "1", "failedRequestCount": "1"}
