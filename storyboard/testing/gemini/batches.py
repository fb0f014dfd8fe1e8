"""Batch jobs: half the price, collected later. A job advances each time it is looked at, so that tests need no clock.

What the client gets is an `Operation` whose metadata is the batch; counts are text, as 64-bit numbers are in Google's JSON.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from storyboard.model.base import Frozen
from storyboard.testing.gemini.replies import Json, Reply, reply_error, reply_json, rpc_status
from storyboard.testing.gemini.requests import Received

BATCH_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch"
RESPONSE_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatchOutput"
PENDING, RUNNING, SUCCEEDED, FAILED, CANCELLED, EXPIRED = (
    f"BATCH_STATE_{state}" for state in ("PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED")
)
DONE = frozenset({SUCCEEDED, FAILED, CANCELLED, EXPIRED})

Ends = Callable[[Received], str]
"""Says in which state a job ends, from the request that made it (its prompt is the job's display name)."""


def succeeds(_: Received) -> str:
    """Every job is done in the end."""
    return SUCCEEDED


PAGE = 50
"""Jobs listed at once where the client names no number."""


class Item(Frozen):
    """One request of a job, as it arrived, and what it got."""

    request: Received
    metadata: Json = {}
    reply: Reply | None = None


class Job(Frozen):
    """One batch."""

    name: str
    model: str
    display_name: str
    items: tuple[Item, ...]
    created: str
    state: str = PENDING
    looks: int = 0
    """How often it was asked for."""
    ended: str = ""
    ends: str = SUCCEEDED
    """The state it will end in."""
    error: str = ""
    """Why it failed as a whole."""


class Jobs:
    """All jobs there are. Safe for many threads.

    Args:
        work: answers one item and books it.
        drop: books an item that will not be answered.
        looks: how often a job is looked at before it is done.
    """

    def __init__(self, work: Callable[[Received], Reply], drop: Callable[[Received], None], looks: int = 2) -> None:
        self._work, self._drop, self._looks = work, drop, looks
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._given = 0

    def named(self, digest: str) -> tuple[str, int]:
        """A name for a new job, and how many there have been with it; no two names are the same."""
        with self._lock:
            self._given += 1
            return f"batches/{digest[:16]}{self._given:04d}", self._given

    def add(self, job: Job) -> Reply:
        """Keeps a new job; the operation."""
        with self._lock:
            self._jobs[job.name] = job
        return reply_json(operation(job))

    def get(self, name: str) -> Reply:
        """The operation of a job, one look further."""
        with self._lock:
            if name not in self._jobs:
                return _unknown(name)
            self._jobs[name] = self._advanced(self._jobs[name])
            return reply_json(operation(self._jobs[name]))

    def cancel(self, name: str) -> Reply:
        """Stops a job that is not done; nothing of it is billed."""
        with self._lock:
            if name not in self._jobs:
                return _unknown(name)
            job = self._jobs[name]
            if job.state not in DONE:
                self._jobs[name] = self._ended(job, CANCELLED)
            return reply_json({})

    def delete(self, name: str) -> Reply:
        """Forgets a job."""
        with self._lock:
            return reply_json({}) if self._jobs.pop(name, None) else _unknown(name)

    def listed(self, size: int, token: str) -> Reply:
        """A page of all jobs, newest first."""
        with self._lock:
            jobs = list(self._jobs.values())[::-1]
        start = int(token) if token.isdecimal() else 0
        shown = [operation(job, outputs=False) for job in jobs[start : start + size]]
        more = {"nextPageToken": str(start + size)} if start + size < len(jobs) else {}
        return reply_json({"operations": shown, **more} if shown else {})

    def _advanced(self, job: Job) -> Job:
        """One look: pending, running, done."""
        if job.state in DONE:
            return job
        looked = job.model_copy(update={"looks": job.looks + 1, "state": RUNNING})
        if looked.looks < self._looks:
            return looked
        return self._finished(looked) if job.ends == SUCCEEDED else self._ended(looked, job.ends)

    def _finished(self, job: Job) -> Job:
        items = tuple(item.model_copy(update={"reply": self._work(item.request)}) for item in job.items)
        return job.model_copy(update={"items": items, "state": SUCCEEDED, "ended": now()})

    def _ended(self, job: Job, state: str) -> Job:
        for item in job.items:
            self._drop(item.request)
        return job.model_copy(update={"state": state, "ended": now()})


def now() -> str:
    """The time as Google writes it."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def operation(job: Job, *, outputs: bool = True) -> Json:
    """A job as a long-running operation."""
    done = job.state in DONE
    result: Json = {}
    if done and job.state == SUCCEEDED and outputs:
        result = {"response": {"@type": RESPONSE_TYPE, **output(job.items)}}
    elif done and job.error:
        result = {"error": {"code": 3, "message": job.error}}
    return {"name": job.name, "metadata": metadata(job, outputs=outputs), **({"done": True} if done else {}), **result}


def metadata(job: Job, *, outputs: bool = True) -> Json:
    """The batch itself, the only thing Google's client reads."""
    ended = {"endTime": job.ended} if job.ended else {}
    results = {"output": output(job.items)} if outputs and job.state == SUCCEEDED else {}
    return {
        "@type": BATCH_TYPE,
        "model": f"models/{job.model}",
        "displayName": job.display_name,
        **results,
        "createTime": job.created,
        **ended,
        "updateTime": job.ended or job.created,
        "batchStats": stats(job),
        "state": job.state,
        "name": job.name,
    }


def stats(job: Job) -> Mapping[str, str]:
    """How many items there are and how many are done; counts of nothing are left out."""
    good = sum(item.reply is not None and item.reply.status == 200 for item in job.items)
    bad = sum(item.reply is not None for item in job.items) - good
    pending = 0 if job.state in DONE else len(job.items)
    counts = {
        "requestCount": len(job.items),
        "successfulRequestCount": good,
        "failedRequestCount": bad,
        "pendingRequestCount": pending,
    }
    return {name: str(count) for name, count in counts.items() if count}


def output(items: Sequence[Item]) -> Json:
    """What came of the items, in their order."""
    return {"inlinedResponses": {"inlinedResponses": [_result(item) for item in items]}}


def _result(item: Item) -> Json:
    """One item's response or error, with the metadata that came with it."""
    known = {"metadata": item.metadata} if item.metadata else {}
    reply = item.reply or Reply()
    value = _json(reply)
    if value is None:
        return {"error": rpc_status(reply if reply.status != 200 else Reply(status=500)), **known}
    return {"response": value, **known}


def _json(reply: Reply) -> Any:
    """The response of a reply; None where there is none to be had."""
    if reply.status != 200:
        return None
    try:
        return json.loads(reply.body)
    except ValueError:
        return None


def _unknown(name: str) -> Reply:
    return reply_error(404, f"Requested entity was not found: {name}.")
