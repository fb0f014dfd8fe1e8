"""Errors of the libraries behind LangChain's chat models, as one of ours. They are known by name and status, so that none is imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.gemini.failures import scrub
from storyboard.ports import FixRequest, Misconfigured, Refused, TryLater

Make = Callable[[str, float | None], ProviderError]

_KEYS = regex(r"\b(?:sk|pk|rk|xai|gsk)-[\w-]{8,}")
_POLICY = regex(r"content[_ ]?(?:filter|policy|management)|safety system|prohibited content|usage polic", re.IGNORECASE)


def _limited(said: str, after: float | None) -> ProviderError:
    return TryLater(said, after=after, limited=True)


def _later(said: str, after: float | None) -> ProviderError:
    """The work may have been done, and billed, all the same."""
    return TryLater(said, after=after, cost=None)


def _fix(said: str, _: float | None) -> ProviderError:
    return Refused(said) if _POLICY.search(said) else FixRequest(said)


def _refused(said: str, _: float | None) -> ProviderError:
    return Refused(said, cost=None)


def _misconfigured(said: str, _: float | None) -> ProviderError:
    return Misconfigured(said)


NAMES: Mapping[str, Make] = {
    "RateLimitError": _limited,
    "ResourceExhausted": _limited,
    "TooManyRequests": _limited,
    "ThrottlingException": _limited,
    "AuthenticationError": _misconfigured,
    "Unauthenticated": _misconfigured,
    "PermissionDeniedError": _misconfigured,
    "PermissionDenied": _misconfigured,
    "Forbidden": _misconfigured,
    "NotFoundError": _misconfigured,
    "NotFound": _misconfigured,
    "DefaultCredentialsError": _misconfigured,
    "BadRequestError": _fix,
    "InvalidArgument": _fix,
    "UnprocessableEntityError": _fix,
    "ContextOverflowError": _fix,
    "RequestTooLargeError": _fix,
    "NotImplementedError": _fix,
    "ContentFilterFinishReasonError": _refused,
    "ContentPolicyViolationError": _refused,
    "InternalServerError": _later,
    "APIConnectionError": _later,
    "APITimeoutError": _later,
    "ServiceUnavailable": _later,
    "ServiceUnavailableError": _later,
    "OverloadedError": _later,
    "DeadlineExceeded": _later,
    "LengthFinishReasonError": _later,
    "ConnectError": _later,
    "ReadTimeout": _later,
    "RemoteProtocolError": _later,
    "ReadError": _later,
    "ConnectTimeout": _later,
    "TimeoutError": _later,
    "ConnectionError": _later,
}
"""Names of error classes of openai, anthropic, google, httpx and the like, the class's own or one it comes from."""

STATUSES: Mapping[int, Make] = {
    400: _fix,
    401: _misconfigured,
    402: _misconfigured,
    403: _misconfigured,
    404: _misconfigured,
    408: _later,
    409: _later,
    413: _fix,
    422: _fix,
    425: _later,
    429: _limited,
    529: _later,
}
"""What an HTTP status means; 5xx is a passing trouble, others are not known."""


def known(error: Exception, model: str) -> ProviderError | None:
    """The error of ours that another library's means; None where it is not known, as with a mistake in a program."""
    make = _by_status(_status(error)) or next((NAMES[name] for name in _classes(error) if name in NAMES), None)
    said = scrub(_KEYS.sub("…", str(error)))
    return make(f"{model} failed ({type(error).__name__}): {said or 'it gave no reason.'}", _after(error)) if make else None


def _by_status(status: int) -> Make | None:
    return STATUSES.get(status, _later if 500 <= status < 600 else None)


def _status(error: Exception) -> int:
    """The HTTP status an error carries, by whatever name; 0 for none."""
    response = getattr(error, "response", None)
    found = (getattr(error, "status_code", None), getattr(error, "code", None), getattr(response, "status_code", None))
    return next((value for value in map(_number, found) if value), 0)


def _number(value: object) -> int:
    """A status as a number: google's older errors hold an enum."""
    plain = getattr(value, "value", value)
    return plain if isinstance(plain, int) else 0


def _classes(error: Exception) -> Iterator[str]:
    return (kind.__name__ for kind in type(error).__mro__)


def _after(error: Exception) -> float | None:
    """Seconds to wait, from the header Retry-After."""
    headers = getattr(getattr(error, "response", None), "headers", None)
    value = cast("Mapping[str, object]", headers).get("retry-after") if isinstance(headers, Mapping) else None
    number = re.fullmatch(r"\d{1,4}(?:\.\d+)?", str(value).strip()) if value else None
    return float(number[0]) if number else None
