"""Answers that are no answer: every status and envelope becomes one of the four errors, and no key is passed on."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.failures import MOST_TOLD, failure, scrub
from storyboard.ports import FixRequest, Misconfigured, Refused, TryLater

RPC = "type.googleapis.com/google.rpc."
KEY = "AIzaSyB0123456789abcdefghijklmnopqrstuvw"


def envelope(code: int, message: str, *details: dict[str, Any], status: str = "SOME") -> str:
    return json.dumps({"error": {"code": code, "message": message, "status": status, "details": list(details)}})


def retry(delay: Any) -> dict[str, Any]:
    return {"@type": f"{RPC}RetryInfo", "retryDelay": delay}


def quota(id: str) -> dict[str, Any]:
    return {"@type": f"{RPC}QuotaFailure", "violations": [{"quotaMetric": "x/requests", "quotaId": id, "quotaValue": "10"}]}


def reason(name: str) -> dict[str, Any]:
    return {"@type": f"{RPC}ErrorInfo", "reason": name, "domain": "googleapis.com"}


MINUTE, DAY = "GenerateRequestsPerMinutePerProjectPerModel", "GenerateRequestsPerDayPerProjectPerModel"

CASES: dict[str, tuple[int, str, type[ProviderError], str]] = {
    "key not valid": (
        400,
        envelope(400, "API key not valid. Please pass a valid API key.", reason("API_KEY_INVALID")),
        Misconfigured,
        "GEMINI_API_KEY",
    ),
    "key not valid, words only": (400, envelope(400, "API key not valid. Please pass a valid API key."), Misconfigured, "key"),
    "key expired": (400, envelope(400, "API key expired. Please renew the API key."), Misconfigured, "renew"),
    "location": (
        400,
        envelope(400, "User location is not supported for the API use.", status="FAILED_PRECONDITION"),
        Misconfigured,
        "location",
    ),
    "unknown field": (
        400,
        envelope(400, 'Invalid JSON payload received. Unknown name "x"', status="INVALID_ARGUMENT"),
        FixRequest,
        "Unknown name",
    ),
    "bad ratio": (400, envelope(400, "aspect_ratio must be one of '1:1'", status="INVALID_ARGUMENT"), FixRequest, "aspect_ratio"),
    "unauthenticated": (401, envelope(401, "Request had invalid authentication credentials."), Misconfigured, "sketch"),
    "no key": (403, envelope(403, "Method doesn't allow unregistered callers"), Misconfigured, "unregistered"),
    "payment": (402, envelope(402, "Insufficient credits."), Misconfigured, "payment"),
    "retired": (404, envelope(404, "This model models/x is no longer available."), Misconfigured, "gemini-3-pro-image"),
    "wrong path": (404, "<html>nothing here</html>", Misconfigured, "base URL"),
    "request timeout": (408, "", TryLater, "408"),
    "too large": (413, envelope(413, "Request payload size exceeds the limit"), FixRequest, "payload"),
    "cancelled": (499, envelope(499, "The operation was cancelled."), TryLater, "cancelled"),
    "rate": (429, envelope(429, "You exceeded your current quota.", quota(MINUTE), retry("10s")), TryLater, "rate"),
    "rate, short": (429, envelope(429, "Resource has been exhausted (e.g. check quota)."), TryLater, "exhausted"),
    "day": (429, envelope(429, "You exceeded your current quota.", quota(DAY), retry("36000s")), Misconfigured, "Today's quota"),
    "day and minute": (429, envelope(429, "You exceeded", quota(MINUTE), quota(DAY)), Misconfigured, "midnight"),
    "no free tier": (
        429,
        envelope(429, "Quota exceeded for metric: x, limit: 0, model: m. Please retry in 10.67s."),
        Misconfigured,
        "its quota is 0",
    ),
    "limit of ten": (429, envelope(429, "Quota exceeded for metric: x, limit: 10, model: m."), TryLater, "rate"),
    "spent": (429, envelope(429, "Your project has exceeded its monthly spending cap."), Misconfigured, "payment"),
    "prepaid": (429, envelope(429, "Your prepayment credits are depleted."), Misconfigured, "payment"),
    "spent for ten minutes": (429, envelope(429, "The spend limit of 10 minutes is reached.", retry("90s")), TryLater, "rate"),
    "internal": (500, envelope(500, "An internal error has occurred."), TryLater, "internal"),
    "html": (502, "<html><head><style>b{}</style></head><body><h1>Server Error</h1></body></html>", TryLater, "Server Error"),
    "overloaded": (503, envelope(503, "The model is overloaded."), TryLater, "overloaded"),
    "overloaded in a list": (503, f"[{envelope(503, 'The model is overloaded.')}]", TryLater, "overloaded"),
    "deadline": (504, envelope(504, "Deadline expired"), TryLater, "Deadline"),
    "created": (201, "{}", TryLater, "201"),
    "redirect": (302, "", Misconfigured, "BASE_URL"),
    "teapot": (418, "I'm a teapot", Misconfigured, "teapot"),
    "gateway": (401, json.dumps({"error": {"message": "Incorrect key", "type": "x", "code": "invalid"}}), Misconfigured, "Incorrect key"),
    "gateway in short": (500, json.dumps({"error": "boom"}), TryLater, "boom"),
    "a string": (500, '"boom"', TryLater, "boom"),
    "null": (500, "null", TryLater, "500"),
    "wrong types": (429, json.dumps({"error": {"details": [3, None, {"violations": "x"}], "message": None}}), TryLater, "rate"),
}


@pytest.mark.parametrize("name", CASES)
def test_each_failure_is_one_of_the_four(name: str) -> None:
    status, body, kind, words = CASES[name]
    error = failure(status, body, model="m", address="Google")
    assert type(error) is kind
    assert words in str(error)


WAITS: list[tuple[str, dict[str, str], float | None]] = [
    (envelope(429, "x", retry("10s")), {}, 10.0),
    (envelope(429, "x", retry("10.67s")), {"Retry-After": "99"}, 10.67),
    (envelope(429, "x", retry({"seconds": "3", "nanos": 500_000_000})), {}, 3.5),
    (envelope(429, "x"), {"retry-after": "7"}, 7.0),
    (envelope(429, "Please retry in 2.5s."), {}, 2.5),
    (envelope(429, "x", retry("soon")), {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}, None),
    (envelope(429, "x", retry("86400s")), {}, 3600.0),
    (envelope(503, "x"), {}, None),
]


@pytest.mark.parametrize(("body", "headers", "after"), WAITS)
def test_a_wait_that_is_asked_for_is_read(body: str, headers: dict[str, str], after: float | None) -> None:
    error = failure(429, body, headers=headers)
    assert isinstance(error, TryLater)
    assert error.after == after
    assert error.limited


def test_only_a_rate_limit_is_limited_and_only_a_proxys_failure_may_have_cost() -> None:
    google, proxy = failure(503, envelope(503, "x", status="UNAVAILABLE")), failure(502, "<html>")
    assert isinstance(google, TryLater)
    assert isinstance(proxy, TryLater)
    assert (google.limited, google.cost) == (False, 0.0)
    assert (proxy.limited, proxy.cost) == (False, None)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 418, 429, 500])
@pytest.mark.parametrize(
    "text",
    [f"Consumer 'api_key:{KEY}' has been suspended", f"GET /v1/x?key={KEY} failed", "Bearer ya29.a0AfH6SMBx-long-token", f"{KEY} is bad"],
)
def test_no_key_is_passed_on(status: int, text: str) -> None:
    for body in (envelope(status, text), text, json.dumps({"error": text})):
        message = str(failure(status, body, model="m"))
        assert KEY not in message
        assert "a0AfH6SMBx" not in message


def test_long_words_are_cut_and_lines_joined() -> None:
    assert scrub("one\ntwo\t three") == "one two three"
    assert len(scrub("x" * 10_000)) == MOST_TOLD


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["error", "message", "details", "status", "retryDelay", "violations", "code"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(status=st.integers(201, 599), value=JSON)
@settings(deadline=None, max_examples=100)
def test_whatever_comes_is_one_of_the_four(status: int, value: Any) -> None:
    for body in (json.dumps(value), json.dumps({"error": value}), json.dumps(value)[:-1]):
        assert isinstance(failure(status, body), TryLater | FixRequest | Refused | Misconfigured)
