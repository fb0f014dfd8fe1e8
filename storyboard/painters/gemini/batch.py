"""Gemini's batch jobs: many requests at once, answered within a day, at half the price (ai.google.dev/gemini-api/docs/batch-api).

Requests go inline, never as a file. One item's answer is read exactly as an answer of its own would be.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeVar

from pydantic import BeforeValidator, ValidationError

from storyboard.model.aspect import parse_aspect
from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.gemini import transport
from storyboard.painters.gemini.answers import Expected, read
from storyboard.painters.gemini.failures import failure, scrub, unwrapped
from storyboard.painters.gemini.messages import Count, Text, Wire
from storyboard.painters.gemini.models import Model, Tier, frame
from storyboard.painters.gemini.request import BASE64, Sent, build, config, contents
from storyboard.painters.gemini.samples import Sample
from storyboard.ports import FixRequest, Misconfigured, Painting, PaintRequest, TryLater

if TYPE_CHECKING:
    from google.genai import Client
    from google.genai.types import InlinedRequest

MOST_JOB_BYTES = 18_000_000
"""Bytes of a job as sent: Google takes 20 MB; the rest is for what is counted only roughly."""

ENVELOPE = 4_000
"""Bytes of a request besides its texts and pictures."""

MOST_ANSWER = 100_000_000
"""Characters of a job's answer. Google states no limit; pictures of that length are still read in one piece here."""

CHARACTERS = 1.8
"""Characters of answer for each pixel: a 4K picture (17 million pixels) takes about 30 million."""

MOST_JOBS = 90
"""Jobs under way at once: Google allows 100, and others may use the key too."""

MOST_LISTED = 1_000
"""Jobs that are looked through for one of ours, newest first."""

PAGE = 100
"""Jobs a page of the list."""

SUCCEEDED = "SUCCEEDED"
ENDED = frozenset({SUCCEEDED, "FAILED", "CANCELLED", "EXPIRED", "PARTIALLY_SUCCEEDED"})
"""States, after `BATCH_STATE_` or `JOB_STATE_`, from which a job does not change any more. In any other it is asked about again."""

STATUSES: Mapping[int, tuple[int, str]] = {
    1: (499, "CANCELLED"),
    2: (500, "UNKNOWN"),
    3: (400, "INVALID_ARGUMENT"),
    4: (504, "DEADLINE_EXCEEDED"),
    5: (404, "NOT_FOUND"),
    6: (409, "ALREADY_EXISTS"),
    7: (403, "PERMISSION_DENIED"),
    8: (429, "RESOURCE_EXHAUSTED"),
    9: (400, "FAILED_PRECONDITION"),
    10: (409, "ABORTED"),
    11: (400, "OUT_OF_RANGE"),
    12: (501, "UNIMPLEMENTED"),
    13: (500, "INTERNAL"),
    14: (503, "UNAVAILABLE"),
    15: (500, "DATA_LOSS"),
    16: (401, "UNAUTHENTICATED"),
}
"""google.rpc.Code as HTTP status and name (googleapis/google/rpc/code.proto): items fail with the former."""

_JOB = regex(r"batches/[\w-]{1,200}")
T = TypeVar("T")


class Caller(Protocol):
    """Calls google-genai; whatever goes wrong is one of our four errors."""

    def __call__(self, call: Callable[[Client], Awaitable[T]], /) -> Awaitable[T]: ...


def _entries(value: Any) -> Any:
    return () if value is None else value


class Fault(Wire):
    """google.rpc.Status."""

    code: Count = 0
    message: Text = ""
    details: Annotated[tuple[dict[str, Any], ...], BeforeValidator(_entries)] = ()


class Result(Wire):
    """What came of one item."""

    response: dict[str, Any] | None = None
    error: Fault | None = None
    metadata: Annotated[dict[str, Any], BeforeValidator(lambda value: value or {})] = {}
    """As it was sent: the item's number by the name of `key`."""


class Results(Wire):
    inlined_responses: Annotated[tuple[Result, ...], BeforeValidator(_entries)] = ()


class Output(Wire):
    inlined_responses: Results | None = None


class Metadata(Wire):
    state: Text = ""
    output: Output | None = None


class Operation(Wire):
    """A job as Google tells it: a long-running operation whose metadata is the batch."""

    metadata: Metadata = Metadata()
    done: Annotated[bool, BeforeValidator(bool)] = False
    response: Output | None = None
    error: Fault | None = None


class GeminiBatches:
    """Batch jobs of one painter (`storyboard.ports.Batching`).

    Args:
        model: what paints.
        called: calls Google.
        expected: what must come back for a request.
        notices: said with every picture.
        always: whether the painter's tier is `batch`.
    """

    jobs = MOST_JOBS

    def __init__(
        self, model: Model, called: Caller, expected: Callable[[Sent], Expected], notices: tuple[str, ...] = (), *, always: bool = True
    ) -> None:
        self.always = always
        self._model, self._called, self._expected, self._notices = model, called, expected, notices

    async def share(self, request: PaintRequest) -> float:
        """How much of a job a request fills: of what may be sent, or of what may come back.

        Raises:
            FixRequest: it can never be sent.
        """
        sent = await asyncio.to_thread(self._built, request)
        share = max(_weight(sent) / MOST_JOB_BYTES, sent.frame.width * sent.frame.height * CHARACTERS / MOST_ANSWER)
        if share > 1:
            raise FixRequest(
                f"The pictures of panel {request.panel.id} take {_weight(sent) / 1e6:.0f} MB; a batch job takes "
                f"{MOST_JOB_BYTES / 1e6:.0f} MB. Paint this panel without --batch."
            )
        return share

    async def submit(self, requests: Sequence[PaintRequest], name: str) -> str:
        """Makes a job; its id.

        Raises:
            FixRequest, Misconfigured: no job was made.
            TryLater: none was made where it is `limited`; otherwise nobody knows.
        """
        items = await asyncio.to_thread(self._items, requests)
        try:
            job = await self._called(
                lambda client: client.aio.batches.create(model=self._model.id, src=items, config={"display_name": name})
            )
        except TryLater as error:
            raise TryLater(str(error), after=error.after, limited=error.limited, cost=0.0 if error.limited else None) from None
        if not job.name:
            raise TryLater(f"{self._model.id} took a batch job without naming it.", cost=None)
        return job.name

    def _items(self, requests: Sequence[PaintRequest]) -> list[InlinedRequest]:
        from google.genai.types import InlinedRequest

        sent = enumerate(map(self._built, requests))
        return [InlinedRequest(contents=list(contents(each)), config=config(each), metadata={"key": str(number)}) for number, each in sent]

    def _built(self, request: PaintRequest) -> Sent:
        return build(request, self._model, tier=Tier.BATCH)

    async def find(self, name: str) -> str | None:
        """The id of the newest job of that name among the last MOST_LISTED, None where there is none."""
        return await self._called(lambda client: _found(client, name))

    async def collect(self, job: str, requests: Sequence[PaintRequest]) -> tuple[Painting | ProviderError, ...] | None:
        """What came of a job's requests, in their order; None while it is under way.

        A job that failed, was cancelled, ran out of time or is no longer kept leaves each request to be tried again.

        Raises:
            TryLater, Misconfigured: Google did not say; the job is as it was.
        """
        if not _JOB.fullmatch(job):
            return _all(requests, TryLater(f"{scrub(job)!r} is the id of no batch job.", cost=None))
        try:
            body = await self._called(lambda client: _told(client, job))
        except FixRequest as error:
            return _all(requests, TryLater(str(error), cost=None))
        if body is None:
            return _all(requests, TryLater(f"Google knows no batch job {job} any more.", cost=None))
        return await asyncio.to_thread(self._read, body, requests)

    def _read(self, body: str, requests: Sequence[PaintRequest]) -> tuple[Painting | ProviderError, ...] | None:
        try:
            told = Operation.model_validate(unwrapped(json.loads(body)))
        except (ValidationError, ValueError, RecursionError):
            raise TryLater("What Google says of a batch job was cut off or is no JSON of Google's.") from None
        state = told.metadata.state.rpartition("STATE_")[2]
        if state not in ENDED and not told.done:
            return None
        results, lost = _placed(_results(told), len(requests)), _unfinished(state, told)
        return tuple(
            self._item(results[number], request) if number in results else TryLater(str(lost), cost=lost.cost)
            for number, request in enumerate(requests)
        )

    def _item(self, result: Result, request: PaintRequest) -> Painting | ProviderError:
        """One item: what `GeminiPainter.paint` would return or raise. A rate limit is a failed try here, since nobody waits for a turn."""
        expected = self._framed(request)
        try:
            if result.error is not None or result.response is None:
                raise _failure(result.error or Fault(), expected)
            painting = read(json.dumps(result.response), expected)
        except TryLater as error:
            return TryLater(str(error), cost=error.cost)
        except ProviderError as error:
            return error
        return painting.model_copy(update={"prompt": self._prompt(request), "notices": (*self._notices, *painting.notices)})

    def _framed(self, request: PaintRequest) -> Expected:
        """What must come back, told without the pictures that were sent: they may have changed since."""
        framed = frame(parse_aspect(request.aspect), self._model, request.size)
        bare = Sent(
            system="", parts=(), frame=framed, size=request.size, seed=0, ground=request.ground, tier=Tier.BATCH, thinking="", resolution=""
        )
        return self._expected(bare)

    def _prompt(self, request: PaintRequest) -> str:
        """What was said; the brief alone where a picture that was sent is not there any more."""
        try:
            return self._built(request).prompt
        except FixRequest:
            return request.brief


def _weight(sent: Sent) -> float:
    """Bytes of a request as sent."""
    parts = sum(len(part.data) * BASE64 if isinstance(part, Sample) else _length(part) for part in sent.parts)
    return parts + _length(sent.system) + ENVELOPE


def _length(text: str) -> int:
    """Bytes of a text within JSON, where other than ASCII letters are escaped."""
    return len(json.dumps(text))


async def _found(client: Client, name: str) -> str | None:
    jobs = await client.aio.batches.list(config={"page_size": PAGE})
    looked = 0
    async for job in jobs:
        if job.display_name == name:
            return job.name
        looked += 1
        if looked == MOST_LISTED:
            return None
    return None


async def _told(client: Client, job: str) -> str | None:
    """What Google says of a job, in its own words; None where it knows no such job."""
    from google.genai.errors import APIError

    with transport.heard() as bodies:
        try:
            await client.aio.batches.get(name=job)
        except APIError as error:
            if error.code == 404:
                return None
            raise
        except ValidationError:
            pass
    if not bodies:
        raise Misconfigured(
            "The answers of a batch job cannot be read through the installed HTTP library. Uninstall aiohttp, then run the command again."
        )
    return bodies[-1]


def _results(told: Operation) -> tuple[Result, ...]:
    """The items' results, from wherever they stand."""
    for output in (told.metadata.output, told.response):
        if output is not None and output.inlined_responses is not None:
            return output.inlined_responses.inlined_responses
    return ()


def _placed(results: Sequence[Result], count: int) -> dict[int, Result]:
    """Results by the number of their item: as they say themselves, else by their place where there is one for each."""
    keys = [str(result.metadata.get("key", "")) for result in results]
    known = {str(number): number for number in range(count)}
    if results and len(set(keys)) == len(keys) and set(keys) <= known.keys():
        return {known[key]: result for key, result in zip(keys, results, strict=True)}
    return dict(enumerate(results)) if len(results) == count else {}


def _all(requests: Sequence[PaintRequest], error: TryLater) -> tuple[TryLater, ...]:
    return tuple(TryLater(str(error), cost=error.cost) for _ in requests)


def _unfinished(state: str, told: Operation) -> TryLater:
    """A job that ended without an answer to each request. Google bills only what was answered."""
    why = scrub(told.error.message) if told.error else ""
    ended = state.lower() or "failed"
    cost = None if state == SUCCEEDED else 0.0
    return TryLater(f"The batch job ended as {ended} without the pictures{f': {why}' if why else '.'}", cost=cost)


def _failure(fault: Fault, expected: Expected) -> ProviderError:
    """The error of an item, in the form an answer of its own would have it."""
    status, name = STATUSES.get(fault.code, (500, "UNKNOWN"))
    body = json.dumps({"error": {"code": status, "status": name, "message": fault.message, "details": list(fault.details)}})
    return failure(status, body, model=expected.model.id, address=expected.address)
