"""What a failed call means: statuses, Google's error envelope and broken connections, each as one of the four errors."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeGuard

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.ports import FixRequest, Misconfigured, Refused, TryLater

MOST_TOLD = 400
"""Characters of a provider's own words that are passed on."""

LONGEST_AFTER = 3600.0
"""Seconds beyond which a wait the provider asks for is not believed."""


class Advice(Frozen):
    """What a message tells the user to look at, since a key, a model and a way out are named differently where text is asked for."""

    who: str = "The painter gemini"
    variable: str = "GEMINI_IMAGE_MODEL"
    """Environment variable that names the model."""
    default: str = "gemini-3-pro-image"
    without: str = "To go on without Gemini, say --painter sketch."
    keys: str = "GEMINI_API_KEY or GOOGLE_API_KEY"
    """Environment variables that hold the key."""
    addresses: str = "GOOGLE_GEMINI_BASE_URL (or GOOGLE_VERTEX_BASE_URL)"
    """Those that hold the base URL."""


PAINTING = Advice()

_KEYS = regex(r"AIza[\w-]{10,}|AQ\.[\w-]{10,}|ya29\.[\w.-]{10,}|(?<=api_key:)\S+|(?<=key=)[\w.-]{10,}|(?<=Bearer )\S+")
"""What looks like a key: Google quotes keys in some of its messages."""

TAGS = regex(r"(?s)<(script|style)\b.*?</\1>|<[^>]*>")
"""Markup of a page that came instead of an answer."""

_RETRY = regex(r"retry in (\d+(?:\.\d+)?)\s*s", re.IGNORECASE)
_DAILY = regex(r"per ?day", re.IGNORECASE)
_NONE = regex(r"limit: 0(?![\d.])")
_SPENT = regex(r"spend(?:ing)? (?:cap|limit)|credits? (?:is|are|have been) (?:depleted|exhausted|used up)", re.IGNORECASE)
_KEY_INVALID = regex(r"API_KEY_INVALID|api key (?:not valid|expired|not found)|pass a valid api key", re.IGNORECASE)


class Told(Frozen):
    """What a failed call told."""

    status: int
    """HTTP."""
    name: str = ""
    """`RESOURCE_EXHAUSTED` and the like."""
    message: str = ""
    reasons: tuple[str, ...] = ()
    """`API_KEY_INVALID` and the like."""
    quotas: tuple[str, ...] = ()
    """Ids of the quotas that are used up."""
    after: float | None = None
    """Seconds the provider asked to wait."""
    google: bool = False
    """Whether the answer is Google's own rather than that of something between."""


class Asked(Frozen):
    """What was asked, and of whom."""

    model: str
    address: str
    advice: Advice

    @property
    def without(self) -> str:
        """How to go on without Google."""
        return self.advice.without


def failure(
    status: int,
    body: str,
    *,
    headers: Mapping[str, str] | None = None,
    model: str = "",
    address: str = "",
    advice: Advice = PAINTING,
) -> ProviderError:
    """The error for an HTTP answer that brought nothing.

    Args:
        status: HTTP status.
        body: what came with it, JSON or not.
        headers: for Retry-After and Location.
        model: the model asked for, for the message.
        address: where it was asked.
        advice: what the user is told to look at.
    """
    told = read(status, body, headers or {})
    return KINDS.get(status, _others(status))(told, Asked(model=model or "the model", address=address or "Google", advice=advice))


def read(status: int, body: str, headers: Mapping[str, str]) -> Told:
    """What an answer tells, from whatever form it has."""
    error = _error(body)
    details = _dicts(error.get("details"))
    message = scrub(str(error.get("message") or _plain(body)))
    return Told(
        status=status,
        name=str(error.get("status") or ""),
        message=message,
        reasons=tuple(str(detail["reason"]) for detail in details if detail.get("reason")),
        quotas=tuple(str(violation.get("quotaId") or violation.get("quotaMetric") or "") for violation in _violations(details)),
        after=_after(details, message, headers),
        google=bool(error.get("status")),
    )


def _error(body: str) -> dict[str, Any]:
    """The `error` object of an answer: Google's envelope, bare or in a list of one, or that of a gateway; {} where there is none."""
    try:
        value = unwrapped(json.loads(body))
    except (ValueError, RecursionError):
        return {}
    error = _dict(value).get("error", value)
    return {"message": error} if isinstance(error, str) else _dict(error)


def unwrapped(value: Any) -> Any:
    """What Google sometimes sends in a list of one."""
    entries = _list(value)
    return entries[0] if len(entries) == 1 else value


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _list(value: Any) -> list[Any]:
    return value if _is_list(value) else []


def _dict(value: Any) -> dict[str, Any]:
    return value if _is_dict(value) else {}


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [_dict(entry) for entry in _list(value)]


def _violations(details: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [violation for detail in details for violation in _dicts(detail.get("violations"))]


def _after(details: list[dict[str, Any]], message: str, headers: Mapping[str, str]) -> float | None:
    """Seconds to wait: RetryInfo, then the Retry-After header, then the words of the message."""
    said = [_seconds(detail["retryDelay"]) for detail in details if "retryDelay" in detail]
    header = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    words = _RETRY.search(message)
    found = [*said, _seconds(header), float(words[1]) if words else None]
    return next((min(seconds, LONGEST_AFTER) for seconds in found if seconds is not None), None)


def _seconds(value: Any) -> float | None:
    """A google.protobuf.Duration (`10.6s`, or seconds and nanos), or plain seconds."""
    if isinstance(value, dict):
        parts = _dict(value)
        return _seconds(f"{parts.get('seconds') or 0}.{int(_seconds(parts.get('nanos')) or 0):09d}")
    number = re.fullmatch(r"(\d+(?:\.\d+)?)s?", str(value).strip())
    return float(number[1]) if number else None


def scrub(text: str) -> str:
    """A provider's words on one line, of bearable length, without anything that looks like a key."""
    line = " ".join(_KEYS.sub("…", text).split())
    return line if len(line) <= MOST_TOLD else f"{line[: MOST_TOLD - 1]}…"


def _plain(body: str) -> str:
    """The words of a page that is no JSON."""
    return TAGS.sub(" ", body[:20_000]) if "<" in body[:20_000] else body[: 2 * MOST_TOLD]


Kind = Callable[[Told, Asked], ProviderError]


def _bad_request(told: Told, asked: Asked) -> ProviderError:
    if _KEY_INVALID.search(" ".join((*told.reasons, told.message))):
        return _key(told, asked)
    if told.name == "FAILED_PRECONDITION":
        return Misconfigured(f"{asked.address} does not serve this account or place: {told.message} {asked.without}")
    return FixRequest(f"{asked.model} cannot take the request: {told.message}")


def _key(told: Told, asked: Asked) -> ProviderError:
    return Misconfigured(
        f"{asked.address} does not accept the key for {asked.model}: {told.message} Check {asked.advice.keys}. {asked.without}"
    )


def _unpaid(told: Told, asked: Asked) -> ProviderError:
    return Misconfigured(f"{asked.address} wants payment before it serves {asked.model}: {told.message} {asked.without}")


def _missing(told: Told, asked: Asked) -> ProviderError:
    return Misconfigured(
        f"{asked.address} has no model {asked.model}: {told.message} "
        f"Set {asked.advice.variable} to one it serves ({asked.advice.default} is the default), or check the base URL. {asked.without}"
    )


def _limited(told: Told, asked: Asked) -> ProviderError:
    if _NONE.search(told.message):
        return Misconfigured(
            f"This key may not use {asked.model} at all (its quota is 0: the model has no free tier). {told.message} {asked.without}"
        )
    if any(_DAILY.search(quota) for quota in told.quotas) or _DAILY.search(told.message):
        return Misconfigured(
            f"Today's quota of {asked.model} is used up. Go on with `storyboard resume FOLDER` after midnight Pacific time. {told.message}"
        )
    if told.after is None and _SPENT.search(told.message):
        return _unpaid(told, asked)
    return TryLater(f"{asked.address} limits the rate of requests: {told.message}", after=told.after, limited=True)


def _overloaded(told: Told, asked: Asked) -> ProviderError:
    """Google does not bill requests that end in an error; what stands between may have lost an answer that was billed."""
    cost = 0.0 if told.google else None
    return TryLater(
        f"{asked.address} failed on {asked.model} ({told.status}): {told.message or 'no reason given.'}", after=told.after, cost=cost
    )


def _odd(told: Told, asked: Asked) -> ProviderError:
    return Misconfigured(
        f"{asked.address} answers {told.status} where {asked.model} was expected: {told.message} Check {asked.advice.addresses}."
    )


def _request(told: Told, asked: Asked) -> ProviderError:
    return FixRequest(f"{asked.address} cannot take the request for {asked.model} ({told.status}): {told.message}")


KINDS: Mapping[int, Kind] = {
    400: _bad_request,
    401: _key,
    402: _unpaid,
    403: _key,
    404: _missing,
    408: _overloaded,
    409: _overloaded,
    413: _request,
    422: _request,
    425: _overloaded,
    429: _limited,
    499: _overloaded,
}
"""What each status means; see `_others` for the rest."""


def _others(status: int) -> Kind:
    return _overloaded if status >= 500 or status < 300 else _odd


REFUSALS: Mapping[str, str] = {
    "SAFETY": "for reasons of safety",
    "IMAGE_SAFETY": "for the safety of the picture",
    "PROHIBITED_CONTENT": "as prohibited content",
    "IMAGE_PROHIBITED_CONTENT": "as a prohibited picture",
    "RECITATION": "as a recitation of a protected work",
    "IMAGE_RECITATION": "as too near to a protected picture",
    "BLOCKLIST": "for a word on a blocklist",
    "SPII": "for personal data in it",
    "MODEL_ARMOR": "by the project's Model Armor",
    "JAILBREAK": "as an attempt at a jailbreak",
    "ESCALATION": "by an escalation rule",
}
"""Finish and block reasons that mean no, in words."""

UNFIXABLE: Mapping[str, type[ProviderError]] = {
    "LANGUAGE": FixRequest,
    "MISSING_THOUGHT_SIGNATURE": FixRequest,
    "PUP_LIMITED_DISABLED": Misconfigured,
}
"""Finish reasons that the same request will meet again, without being a refusal of this picture."""


def refusal(reason: str, message: str, model: str, cost: float | None = 0.0) -> Refused:
    """The error for what was refused. Google does not bill refused pictures."""
    why = REFUSALS.get(reason, f"({reason})")
    return Refused(f"{model} refused this {why}. {scrub(message)}".strip(), cost=cost)
