"""What a failed call to a door means: statuses and the error shapes of gateways, each as one of the four errors of `storyboard.ports`.

Shapes that are read (as of November 2026): `{"error": {"message", "type", "code"}}`, `{"error": "text"}`,
`{"message", "statusCode"}`, `{"title", "detail", "status", "type"}` (RFC 7807), `{"detail": "text"}` and
`{"detail": [{"loc", "msg", "type"}]}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol, TypeGuard

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.gemini.failures import LONGEST_AFTER, TAGS
from storyboard.painters.gemini.failures import scrub as without_keys
from storyboard.painters.web.keys import Entrance
from storyboard.ports import FixRequest, Misconfigured, Refused, TryLater

SHORTEST_SECRET = 8
"""Characters from which on a header's value is taken out of messages."""

_KEYS = regex(r"(?i)\b(?:bearer|key)\s+\S{8,}|\b(?:sk|r8|lmnfl|fal)[-_][\w-]{8,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{16,}")
_POLICY = regex(
    r"content[ _-]?polic|content_filter|moderation|safety system|flagged as sensitive|\bE005\b|prohibited[ _]content|usage polic|nsfw",
    re.IGNORECASE,
)
"""Words with which doors say that they will not paint this for reasons of policy."""

_SPENT = regex(
    r"insufficient[ _](?:balance|credit|quota|funds)|out of credit|exhausted (?:balance|credit)|exceeded your current quota"
    r"|account is not active|billing[ _](?:hard[ _])?limit|billing[ _](?:details|error|is not|not|has not|must)"
    r"|(?:check|enable|set up) (?:your )?billing",
    re.IGNORECASE,
)
"""Words with which doors say that the account is empty, whatever the status. That somebody could raise a rate limit at the address of
a billing page is none of them."""


class Heard(Protocol):
    """An answer as far as it is needed here; `storyboard.painters.web.client.Answer` is one."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def text(self) -> str: ...


class Told(Frozen):
    """What a failed call told."""

    status: int
    message: str = ""
    codes: tuple[str, ...] = ()
    """The door's own names for it: `CONTENT_POLICY_VIOLATION`, `content_policy_violation`, `invalid_request_error`."""
    after: float | None = None
    """Seconds the provider asked to wait."""
    own: bool = False
    """Whether it is the door's own answer rather than the page of something between."""


Kind = Callable[[Told, Entrance, str], ProviderError]
"""Makes the error from what was told, by whom, and of which model."""


def failure(
    answer: Heard, entrance: Entrance, *, model: str = "", codes: Mapping[str, Kind] | None = None, secret: str = ""
) -> ProviderError:
    """The error for an answer that brought nothing.

    Args:
        answer: what came.
        entrance: the door.
        model: what was asked for, for messages.
        codes: what the door's own names mean, in lower case, where that differs from what the status says.
        secret: the key, which is taken out of messages.
    """
    told = read(answer, secret)
    kinds = codes or {}
    own = next((kinds[code.lower()] for code in told.codes if code.lower() in kinds), None)
    return (own or _kind(told))(told, entrance, model or entrance.model or "the model")


def read(answer: Heard, secret: str = "") -> Told:
    """What an answer tells, whatever shape it has."""
    value = _parsed(answer.text)
    message = " ".join(map(_sentence, _messages(value))) if value else _page(answer.text)
    return Told(
        status=answer.status,
        message=scrub(message, secret),
        codes=tuple(_codes(value)),
        after=seconds_to_wait(answer.headers.get("retry-after", "")),
        own=bool(value),
    )


def seconds_to_wait(text: str) -> float | None:
    """A Retry-After header in seconds from now (RFC 9110 §10.2.3): a number or a date; None where it is neither."""
    text = text.strip()
    if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", text):
        return min(float(text), LONGEST_AFTER)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max((aware - datetime.now(UTC)).total_seconds(), 0.0), LONGEST_AFTER)


def scrub(text: str, *secrets: str) -> str:
    """A door's words on one line, of bearable length, without keys: the ones given, and whatever looks like one."""
    for secret in sorted({part for value in secrets for part in (value, *value.split())}, key=len, reverse=True):
        text = text.replace(secret, "…") if len(secret) >= SHORTEST_SECRET else text
    return without_keys(_KEYS.sub("…", text))


def _is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _dicts(value: object) -> list[dict[str, Any]]:
    """The objects in a list; none where it is no list."""
    return [entry for entry in value if _is_dict(entry)] if _is_list(value) else []


def _parsed(text: str) -> dict[str, Any]:
    """The object of an answer, bare or in a list; {} where it is none."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if _is_dict(value) else (*_dicts(value), dict[str, Any]())[0]


def _inner(value: dict[str, Any]) -> dict[str, Any]:
    """The object that holds message and code."""
    error: object = value.get("error")
    return error if _is_dict(error) else value


def _messages(value: dict[str, Any]) -> Iterator[str]:
    inner = _inner(value)
    texts: tuple[object, ...] = (value.get("error"), inner.get("message"), inner.get("title"), inner.get("detail"))
    yield from (text for text in texts if isinstance(text, str) and text)
    yield from (_located(entry) for entry in _dicts(value.get("detail")))
    yield from (json.dumps(issue)[:200] for name in ("meta", "errors", "issues") for issue in _dicts(value.get(name)))


def _sentence(text: str) -> str:
    """Words of a door's with a full stop, since others follow."""
    return text if text.rstrip()[-1:] in {"", ".", "!", "?", "…"} else f"{text.rstrip()}."


def _located(entry: dict[str, Any]) -> str:
    """One entry of a list of faults: where, and what."""
    where: object = entry.get("loc")
    place = ".".join(map(str, where)) if _is_list(where) else ""
    return f"{place}: {entry.get('msg', '')}".strip(": ")


def _codes(value: dict[str, Any]) -> Iterator[str]:
    inner = _inner(value)
    details = (entry.get("type") for entry in _dicts(value.get("detail")))
    names: tuple[object, ...] = (inner.get("code"), inner.get("type"), value.get("error_type"), *details)
    yield from (str(name) for name in names if isinstance(name, str | int) and name != "")


def _page(text: str) -> str:
    """The words of a page that is no JSON."""
    return TAGS.sub(" ", text[:20_000]) if "<" in text[:20_000] else text[:800]


def _kind(told: Told) -> Kind:
    """What an answer means by its words where they are plain, else by its status."""
    words = f"{told.message} {' '.join(told.codes)}"
    if told.status in {400, 403, 422, 451} and _POLICY.search(words):
        return refused
    if told.status in {400, 403, 429} and _SPENT.search(words):
        return unpaid
    return KINDS.get(told.status, _others(told.status))


def refused(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """Refused by policy."""
    return Refused(f"{entrance.title} refused this picture ({model}): {told.message or 'no reason given.'}")


def request(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """The request is at fault."""
    return FixRequest(f"{entrance.title} cannot take the request for {model} ({told.status}): {told.message or 'no reason given.'}")


def unknown_key(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """The key is not accepted."""
    return Misconfigured(
        f"{entrance.title} does not accept the key for {model} ({told.status}): {told.message} "
        f"Check {' or '.join(entrance.keys)}. {entrance.without}"
    )


def unpaid(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """The account is empty."""
    return Misconfigured(f"{entrance.title} wants payment before it serves {model}: {told.message} {entrance.without}")


def missing(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """There is no such model, or no such address."""
    hint = f"Set {entrance.model_variable} to a model it serves. " if entrance.model_variable else ""
    return Misconfigured(f"{entrance.title} has no {model} here: {told.message} {hint}Or check the base URL. {entrance.without}")


def limited(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """Too many requests."""
    return TryLater(f"{entrance.title} limits the rate of requests for {model}: {told.message}", after=told.after, limited=True)


def overloaded(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """A failure on the other side. What stands between may have lost an answer that was billed."""
    words = f"{entrance.title} failed on {model} ({told.status}): {told.message or 'no reason given.'}"
    return TryLater(words, after=told.after, cost=0.0 if told.own and told.status not in CUT else None)


def odd(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """A status that nobody expects, such as a redirect."""
    return Misconfigured(f"{entrance.title} answers {told.status} where {model} was expected: {told.message} Check the base URL.")


CUT = {408, 499, 504, 522, 524}
"""Statuses that say only that somebody did not wait any longer: the work may have been done."""

KINDS: Mapping[int, Kind] = {
    400: request,
    401: unknown_key,
    402: unpaid,
    403: unknown_key,
    404: missing,
    405: odd,
    408: overloaded,
    409: overloaded,
    413: request,
    415: request,
    422: request,
    425: overloaded,
    429: limited,
    451: refused,
    499: overloaded,
}
"""What each status means; see `_others` for the rest."""


def _others(status: int) -> Kind:
    return overloaded if status >= 500 or status < 300 else odd
