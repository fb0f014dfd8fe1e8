"""What goes wrong at a gateway, each by its name, and scripts that say when it does; they decide as those of the Gemini emulator do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from storyboard.testing.gemini.faults import Plan, a_share
from storyboard.testing.gemini.requests import Received


class Mishap(StrEnum):
    """One way an answer goes wrong."""

    RATE_LIMITED = "rate-limited"
    """429 with Retry-After."""
    RATE_LIMITED_BARE = "rate-limited-bare"
    """429 that does not say how long to wait."""
    INTERNAL = "internal"
    """500."""
    BAD_GATEWAY = "bad-gateway"
    """502 with a page of HTML."""
    OVERLOADED = "overloaded"
    """503."""
    TIMED_OUT = "timed-out"
    """504."""
    SLOW = "slow"
    """The right answer, in small pieces."""
    TRUNCATED = "truncated"
    """Half of the right answer, with a length that says so; billed."""
    CUT_JSON = "cut-json"
    """Half of the right answer as if it were all of it; billed."""
    WRONG_JSON = "wrong-json"
    """JSON of another shape; billed."""
    EMPTY = "empty"
    """The right status without a body."""
    NO_PICTURE = "no-picture"
    """The right answer, but for the picture."""
    DROPPED = "dropped"
    """The connection ends before anything was painted."""
    DROPPED_PAINTED = "dropped-painted"
    """The connection ends after the picture was painted; billed."""
    NOT_A_PICTURE = "not-a-picture"
    """Something else in the picture's place; billed."""
    CUT_PICTURE = "cut-picture"
    """Half a picture file; billed."""
    WRONG_RATIO = "wrong-ratio"
    WRONG_SIZE = "wrong-size"
    """The right ratio, half as wide."""
    REFUSED = "refused"
    """Refused by policy, in one of the forms the gateway has for it."""
    BAD_KEY = "bad-key"
    UNPAID = "unpaid"
    """402, or what the gateway says instead: the account is empty."""
    RETIRED = "retired"
    """404: there is no such model."""
    LOST = "lost"
    """The picture's address leads to nothing; billed. Only where answers hold addresses."""


PASSING: tuple[Mishap, ...] = (
    Mishap.RATE_LIMITED,
    Mishap.RATE_LIMITED_BARE,
    Mishap.INTERNAL,
    Mishap.BAD_GATEWAY,
    Mishap.OVERLOADED,
    Mishap.TIMED_OUT,
    Mishap.SLOW,
    Mishap.TRUNCATED,
    Mishap.CUT_JSON,
    Mishap.WRONG_JSON,
    Mishap.EMPTY,
    Mishap.NO_PICTURE,
    Mishap.DROPPED,
    Mishap.DROPPED_PAINTED,
    Mishap.NOT_A_PICTURE,
    Mishap.CUT_PICTURE,
)
"""No picture came, or slowly, but the same request may work: what random faults are taken from."""

FINAL: tuple[Mishap, ...] = (Mishap.BAD_KEY, Mishap.UNPAID, Mishap.RETIRED)
"""No request will work until somebody changes something."""

ODD: tuple[Mishap, ...] = (Mishap.WRONG_SIZE, Mishap.WRONG_RATIO)
"""A picture came, but not quite as asked."""

Script = Plan[Mishap]


def at(numbers: Mapping[int, Mishap]) -> Script:
    """Mishaps by the request's number, from 1 in the order of arrival."""
    return lambda request: numbers.get(request.number)


def first(tries: int, mishap: Mishap) -> Script:
    """The first `tries` of every distinct request fail."""
    return lambda request: mishap if request.occurrence <= tries else None


def where(condition: Callable[[Received], bool], mishap: Mishap) -> Script:
    """Requests that fulfil a condition fail, always."""
    return lambda request: mishap if condition(request) else None


def at_random(rate: float, *, seed: str = "", kinds: Sequence[Mishap] = PASSING) -> Script:
    """A share of requests fails, with mishaps of these kinds, equally often.

    Args:
        rate: from 0 to 1.
        seed: another seed fails other requests.
        kinds: the mishaps.
    """
    return a_share(rate, seed, kinds)
