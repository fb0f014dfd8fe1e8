"""The service without its wires: a call in, a reply out. Knows nothing of sockets.

Order of what is looked at, as with the real one: path, key, size, JSON, specification, model, rules of the model, rate limit; then the
scripted fault, then the answer.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit

from storyboard.model.base import Frozen
from storyboard.testing.gemini import batches, failures, models, validation
from storyboard.testing.gemini.faults import Fault, Script, never
from storyboard.testing.gemini.pacing import Bucket, Latency, constant, full, take
from storyboard.testing.gemini.record import Record, Watch, unwatched
from storyboard.testing.gemini.replies import Delivery, Json, Reply, own_wording, reply_error, reply_json
from storyboard.testing.gemini.requests import Received, digest, understood
from storyboard.testing.gemini.specification import read_body, too_deep

PATH = re.compile(r"(?:/[^?]*)?/(?P<version>v1|v1beta)/(?P<rest>.+)")
MODEL_CALL = re.compile(r"models/(?P<model>[^/:]+):(?P<method>\w+)")

MANY = "Multiple candidates is not enabled for this model"
Writer = Callable[[Received], str]
"""What a text model answers."""


class Call(Frozen):
    """One HTTP request."""

    method: str
    target: str
    """Path and query as they stand in the request line."""
    headers: Mapping[str, str] = {}
    """With names in lower case."""
    body: bytes = b""


class Settings(Frozen):
    """How the service behaves."""

    faults: Script = never
    batch_faults: Script = never
    """What goes wrong when a batch job is created; `dropped-painted` creates it without telling."""
    batch_ends: batches.Ends = batches.succeeds
    """In which state a batch job ends."""
    latency: Latency = constant(0)
    seed: str = ""
    per_minute: float | None = None
    """Requests a minute before 429; None for no limit."""
    burst: int | None = None
    keys: frozenset[str] = frozenset()
    """Keys that are good; empty means any."""
    write: Writer | None = None
    log: Path | None = None
    watch: Watch = unwatched
    batch_looks: int = 2
    """How often a batch is looked at before it is done."""
    clock: Callable[[], float] = time.monotonic


class Ready(Frozen):
    """A reply, and what has to happen around it."""

    reply: Reply
    seconds: float = 0.0
    """How long the answer takes."""
    request: Received | None = None
    """The request to be booked when the reply was sent; None where nothing was asked of a model."""


class Service:
    """Answers calls. Safe for many threads.

    Args:
        settings: how it behaves.
        record: what it remembers.
    """

    def __init__(self, settings: Settings, record: Record) -> None:
        self.settings, self.record = settings, record
        self._lock = threading.Lock()
        self._bucket: Bucket | None = None
        if settings.per_minute is not None:
            self._bucket = full(settings.per_minute, settings.burst, settings.clock())
        self.jobs = batches.Jobs(self._work, self._drop, settings.batch_looks)
        self._actions: Mapping[tuple[str, str], Callable[[str], Reply]] = {
            ("GET", ""): self.jobs.get,
            ("DELETE", ""): self.jobs.delete,
            ("POST", "cancel"): self.jobs.cancel,
        }

    def answer(self, call: Call) -> Ready:
        """The reply to one call."""
        address = urlsplit(call.target)
        query = {name: values[-1] for name, values in parse_qs(address.query).items()}
        found = PATH.fullmatch(address.path)
        if not found:
            return Ready(reply=_not_found(call))
        refused = validation.refuse_key(call.headers.get("x-goog-api-key", query.get("key", "")), self.settings.keys)
        asked = MODEL_CALL.fullmatch(found["rest"])
        if call.method == "POST" and asked and asked["method"] in METHODS:
            return METHODS[asked["method"]](self, call, found["version"], asked["model"], refused)
        return Ready(reply=refused or self._resource(call, found["version"], found["rest"], query))

    def _resource(self, call: Call, version: str, rest: str, query: Mapping[str, str]) -> Reply:
        """Models and batches."""
        if call.method == "GET" and rest.partition("/")[0] == "models":
            return _models(rest, version)
        if call.method == "GET" and rest == "batches":
            return self.jobs.listed(int(query.get("pageSize", "") or batches.PAGE), query.get("pageToken", ""))
        name, _, action = rest.partition(":")
        act = self._actions.get((call.method, action)) if name.startswith("batches/") else None
        return act(name) if act else _not_found(call)

    def generate(self, call: Call, version: str, model: str, refused: Reply | None) -> Ready:
        """One answer of a model."""
        body, broken = parsed(call.body, "GenerateContentRequest", models.REQUEST_BYTES)
        request = understood(body, model=model, version=version, headers=_shown(call.headers))
        if broken:
            request = request.model_copy(update={"digest": sha256(call.body).hexdigest()})
        numbered = self.record.arrived(request)
        reply = refused or broken or self._refused(numbered) or self._limit(numbered)
        random = self._random(numbered)
        if reply:
            return Ready(reply=reply, request=numbered)
        return Ready(reply=self._reply(numbered, random), seconds=self.settings.latency(random), request=numbered)

    def batch(self, call: Call, version: str, model: str, refused: Reply | None) -> Ready:
        """A batch job of many answers. Its items are booked one by one, when it is done."""
        body, broken = parsed(call.body, "BatchGenerateContentRequest", models.BATCH_BYTES)
        stopped = refused or broken or validation.refuse_model(model, version, "batchGenerateContent") or _no_items(body)
        if stopped:
            return Ready(reply=stopped)
        title = body["batch"].get("displayName", "")
        name, number = self.jobs.named(sha256(call.body).hexdigest())
        asked = Received(number=number, version=version, model=model, texts=(title,), digest=digest(model, {"batch": title}), batch=name)
        fault = self.settings.batch_faults(asked)
        if fault not in {None, Fault.DROPPED_PAINTED}:
            return Ready(reply=failures.fail(Fault(fault), asked, self._random(asked)))
        made = self.jobs.add(self._job(asked, body["batch"]["inputConfig"]["requests"]["requests"], _shown(call.headers)))
        return Ready(reply=made.model_copy(update={"delivery": Delivery.NONE}) if fault else made)

    def _job(self, asked: Received, entries: Sequence[Json], headers: Mapping[str, str]) -> batches.Job:
        """A job whose items have arrived."""
        items = tuple(
            batches.Item(
                request=self.record.arrived(
                    understood(entry.get("request", {}), model=asked.model, version=asked.version, headers=headers, batch=asked.batch),
                    waiting=True,
                ),
                metadata=entry.get("metadata", {}),
            )
            for entry in entries
        )
        error = MANY if any(_candidates(item.request) > 1 for item in items) else ""
        return batches.Job(
            name=asked.batch,
            model=asked.model,
            display_name=asked.prompt,
            items=items,
            created=batches.now(),
            ends=batches.FAILED if error else self.settings.batch_ends(asked),
            error=error,
        )

    def _work(self, request: Received) -> Reply:
        """One item of a batch, answered and booked."""
        reply = self._refused(request) or self._reply(request, self._random(request))
        self.record.answered(request, reply, delivered=True, waiting=True)
        return reply

    def _drop(self, request: Received) -> None:
        self.record.answered(request, Reply(outcome="cancelled"), delivered=False, waiting=True)

    def _random(self, request: Received) -> Random:
        return Random(f"{self.settings.seed} {request.digest} {request.occurrence}")

    def _refused(self, request: Received) -> Reply | None:
        return validation.refuse_model(request.model, request.version) or validation.refuse_request(request)

    def _reply(self, request: Received, random: Random) -> Reply:
        """The fault that the script names, or the answer."""
        fault = self.settings.faults(request)
        text = self.settings.write(request) if self.settings.write else ""
        return failures.fail(fault, request, random, text) if fault else failures.whole(failures.right(request, random, text))

    def _limit(self, request: Received) -> Reply | None:
        """429 where the bucket is empty."""
        with self._lock:
            if self._bucket is None:
                return None
            self._bucket, wait = take(self._bucket, self.settings.clock())
            per_minute = self._bucket.per_minute
        return failures.limited(request.model, per_minute, wait) if wait else None


Method = Callable[[Service, Call, str, str, "Reply | None"], Ready]
METHODS: Mapping[str, Method] = {"generateContent": Service.generate, "batchGenerateContent": Service.batch}
"""What may follow the colon after a model."""


def parsed(data: bytes, schema: str, most: int) -> tuple[Json, Reply | None]:
    """A body in camelCase, and the reply that refuses it where it must be; then the body is empty."""
    if len(data) > most:
        return {}, reply_error(400, f"Request payload size exceeds the limit: {most} bytes.")
    try:
        value: Any = json.loads(data)
    except (ValueError, RecursionError):
        return {}, reply_error(400, "Invalid JSON payload received. Unexpected token.\n" + data[:60].decode("utf-8", "replace") + "\n^")
    if too_deep(value):
        return {}, reply_error(400, "Invalid JSON payload received. Message too deep. Max recursion depth reached for key ''.")
    body, violations = read_body(value, schema)
    return ({} if violations else body), validation.refuse_violations(violations)


def _no_items(body: Json) -> Reply | None:
    """The reply to a batch without requests of its own."""
    given: Json = body.get("batch", {}).get("inputConfig", {})
    if "fileName" in given:
        return reply_error(
            404, f"The file {given['fileName']} was not found; the emulator takes the requests of a batch inline.", (own_wording(),)
        )
    if given.get("requests", {}).get("requests"):
        return None
    return reply_error(400, "* BatchGenerateContentRequest.batch.input_config: requests must not be empty\n", (own_wording(),))


def _candidates(request: Received) -> int:
    return int(request.body.get("generationConfig", {}).get("candidateCount", 1))


def _shown(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name not in {"x-goog-api-key", "authorization", "cookie"}}


def _not_found(call: Call) -> Reply:
    return reply_error(404, f"Not found: {call.method} {urlsplit(call.target).path}. The emulator serves models and batches only.")


def _models(rest: str, version: str) -> Reply:
    name = rest.partition("/")[2]
    if name and (refused := validation.refuse_model(name, version, "getModel")):
        return refused
    listed = [_model(known) for known in models.MODELS if known == name or not name]
    return reply_json(listed[0] if name else {"models": listed})


def _model(name: str) -> Json:
    known = models.MODELS[name]
    return {
        "name": f"models/{name}",
        "displayName": name,
        "inputTokenLimit": known.context,
        "outputTokenLimit": known.output,
        "supportedGenerationMethods": ["generateContent", "batchGenerateContent"],
        "thinking": True,
    }
