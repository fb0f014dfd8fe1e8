"""Everything that goes wrong with a paid image service, each by its name, and scripts that say when it does.

A script looks at a request and names the fault it meets, or None. Scripts decide by the request's own digest and by how often it has
come, so that what happens does not depend on which of many parallel requests arrived first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from random import Random
from typing import TypeVar

from storyboard.testing.gemini.requests import Received


class Fault(StrEnum):
    """One way an answer goes wrong."""

    RATE_LIMITED = "rate-limited"
    """429 with RetryInfo."""
    RATE_LIMITED_BARE = "rate-limited-bare"
    """429 without details."""
    DAILY_QUOTA = "daily-quota"
    NO_QUOTA = "no-quota"
    """429 with limit 0: there is no free tier for this model."""
    INTERNAL = "internal"
    OVERLOADED = "overloaded"
    DEADLINE = "deadline"
    LIST_WRAPPED = "list-wrapped"
    """503 whose body is a list of one error."""
    HTML_502 = "html-502"
    BAD_KEY = "bad-key"
    RETIRED = "retired"
    LOCATION = "location"
    SLOW = "slow"
    """The right answer, in small pieces."""
    TRUNCATED = "truncated"
    """Half of the right answer, with a length that says so; billed."""
    CUT_JSON = "cut-json"
    """Half of the right answer as if it were all of it; billed."""
    DROPPED = "dropped"
    """The connection ends before anything was painted."""
    DROPPED_PAINTED = "dropped-painted"
    """The connection ends after the picture was painted; billed."""
    EMPTY = "empty"
    """200 without a body."""
    NO_CONTENT = "no-content"
    """A candidate with content {}."""
    NO_CANDIDATES = "no-candidates"
    TEXT_ONLY = "text-only"
    THOUGHT_ONLY = "thought-only"
    """The picture comes with thought: true."""
    WRONG_SIZE = "wrong-size"
    WRONG_RATIO = "wrong-ratio"
    PNG = "png"
    MAX_TOKENS = "finish-max-tokens"
    SAFETY = "finish-safety"
    RECITATION = "finish-recitation"
    LANGUAGE = "finish-language"
    OTHER = "finish-other"
    BLOCKLIST = "finish-blocklist"
    PROHIBITED_CONTENT = "finish-prohibited-content"
    SPII = "finish-spii"
    MALFORMED_RESPONSE = "finish-malformed-response"
    IMAGE_SAFETY = "finish-image-safety"
    IMAGE_PROHIBITED_CONTENT = "finish-image-prohibited-content"
    IMAGE_RECITATION = "finish-image-recitation"
    IMAGE_OTHER = "finish-image-other"
    NO_IMAGE = "finish-no-image"
    MISSING_THOUGHT_SIGNATURE = "finish-missing-thought-signature"
    PROMPT_SAFETY = "prompt-safety"
    PROMPT_OTHER = "prompt-other"
    PROMPT_BLOCKLIST = "prompt-blocklist"
    PROMPT_PROHIBITED_CONTENT = "prompt-prohibited-content"
    PROMPT_IMAGE_SAFETY = "prompt-image-safety"


class Slip(StrEnum):
    """One way an answer of a text model goes wrong; image models are not touched."""

    NONSENSE = "nonsense"
    """Fits the schema and the declared functions, but is senseless."""
    CUT_TEXT = "cut-text"
    """The text ends in the middle, as if that were all."""
    FENCED = "fenced"
    """The text stands between lines of backticks, as Markdown has it."""
    PROSE = "prose"
    """A sentence comes before the text."""
    MAX_TOKENS = "max-tokens"
    """The text ends in the middle at the limit of tokens; calls are lost."""
    MALFORMED_CALL = "malformed-call"
    """No content: the model wrote a call that could not be read."""
    UNEXPECTED_TOOL_CALL = "unexpected-tool-call"
    """No content: the model called what it was not given."""
    SILENT = "silent"
    """Stopped without a word."""


class Miscast(StrEnum):
    """One way a picture shows what nobody asked for; the emulator remembers what it really shows. Text models are not touched."""

    WRONG_PERSON = "wrong-person"
    EXTRA_PERSON = "extra-person"
    MISSING_PERSON = "missing-person"
    UNASKED_TEXT = "unasked-text"


Anything = Fault | Slip | Miscast
"""Everything that goes wrong."""

BROKEN = (Slip.CUT_TEXT, Slip.FENCED, Slip.PROSE)
"""A text that is no JSON, although JSON was asked for."""

SLIPS = (*BROKEN, Slip.MAX_TOKENS, Slip.MALFORMED_CALL, Slip.UNEXPECTED_TOOL_CALL, Slip.SILENT)
"""An answer of a text model that is of no use, though the same request may bring another."""

PASSING = (
    Fault.RATE_LIMITED,
    Fault.RATE_LIMITED_BARE,
    Fault.INTERNAL,
    Fault.OVERLOADED,
    Fault.DEADLINE,
    Fault.LIST_WRAPPED,
    Fault.HTML_502,
    Fault.TRUNCATED,
    Fault.CUT_JSON,
    Fault.DROPPED,
    Fault.DROPPED_PAINTED,
    Fault.EMPTY,
    Fault.NO_CONTENT,
    Fault.NO_CANDIDATES,
    Fault.TEXT_ONLY,
    Fault.IMAGE_OTHER,
    Fault.NO_IMAGE,
)
"""No picture came, but the same request may work: what random faults are taken from."""

REFUSALS = (
    Fault.SAFETY,
    Fault.RECITATION,
    Fault.BLOCKLIST,
    Fault.PROHIBITED_CONTENT,
    Fault.SPII,
    Fault.IMAGE_SAFETY,
    Fault.IMAGE_PROHIBITED_CONTENT,
    Fault.IMAGE_RECITATION,
    Fault.PROMPT_SAFETY,
    Fault.PROMPT_BLOCKLIST,
    Fault.PROMPT_PROHIBITED_CONTENT,
    Fault.PROMPT_IMAGE_SAFETY,
)
"""Refused by policy; the same request would be refused again."""

ODD = (Fault.SLOW, Fault.THOUGHT_ONLY, Fault.WRONG_SIZE, Fault.WRONG_RATIO, Fault.PNG)
"""A picture came, but not quite as asked."""

FINAL = (Fault.DAILY_QUOTA, Fault.NO_QUOTA, Fault.BAD_KEY, Fault.RETIRED, Fault.LOCATION)
"""No request will work until somebody changes something."""

F = TypeVar("F", bound=StrEnum)
Plan = Callable[[Received], F | None]
"""Names the fault a request meets, of whatever kinds a service has."""

Script = Plan[Anything]
"""Names the fault a request meets."""


def never(_: Received) -> None:
    """Nothing goes wrong."""


def at(numbers: Mapping[int, Anything]) -> Script:
    """Faults by the request's number, from 1 in the order of arrival."""
    return lambda request: numbers.get(request.number)


def first(tries: int, fault: Anything) -> Script:
    """The first `tries` of every distinct request fail."""
    return lambda request: fault if request.occurrence <= tries else None


def where(condition: Callable[[Received], bool], fault: Anything) -> Script:
    """Requests that fulfil a condition fail, always."""
    return lambda request: fault if condition(request) else None


def told(kinds: Iterable[F]) -> Plan[F]:
    """The fault whose name stands in the request's words in angle brackets: `Meet <overloaded>.`"""
    every = tuple(kinds)
    return lambda request: next((fault for fault in every if f"<{fault}>" in request.prompt), None)


def at_random(rate: float, *, seed: str = "", kinds: Sequence[Anything] = PASSING) -> Script:
    """A share of requests fails, with faults of these kinds, equally often.

    Args:
        rate: from 0 to 1.
        seed: another seed fails other requests.
        kinds: the faults.
    """
    return a_share(rate, seed, kinds)


def a_share(rate: float, seed: str, kinds: Sequence[F]) -> Plan[F]:
    """As `at_random`, for faults of any service."""

    def script(request: Received) -> F | None:
        random = Random(f"fault {seed} {request.digest} {request.occurrence}")
        return random.choice(kinds) if random.random() < rate else None

    return script


def either(*scripts: Script) -> Script:
    """The first fault that one of the scripts names."""
    return lambda request: next((fault for script in scripts if (fault := script(request)) is not None), None)
