"""The service without its wires: a call in, a reply out. Knows nothing of sockets.

Order of what is looked at, as with the real one: path, key, size, JSON, specification, model, rules of the model, rate limit; then the
scripted fault, then the answer.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit

from storyboard.model.base import Frozen
from storyboard.model.patterns import regex
from storyboard.testing.gemini import batches, caches, failures, models, uploads, validation
from storyboard.testing.gemini.caches import Caches
from storyboard.testing.gemini.faults import Anything, Fault, Script, Slip, either, never
from storyboard.testing.gemini.gallery import Cast, Gallery, labelled, painted_for
from storyboard.testing.gemini.loopback import Call
from storyboard.testing.gemini.pacing import Bucket, Latency, constant, full, take
from storyboard.testing.gemini.pictures import name_of
from storyboard.testing.gemini.record import Record, Watch, unwatched
from storyboard.testing.gemini.replies import Delivery, Json, Reply, own_wording, reply_error, reply_json
from storyboard.testing.gemini.requests import Painted, Received, digest, understood
from storyboard.testing.gemini.said import Said, Think, Writer, spoken
from storyboard.testing.gemini.specification import read_body, too_deep
from storyboard.testing.gemini.uploads import Uploads

PATH = regex(r"(?:/[^?]*)?/(?P<version>v1|v1beta)/(?P<rest>.+)")
MODEL_CALL = regex(r"models/(?P<model>[^/:]+):(?P<method>\w+)")

SERVED = "models, batches, files and cachedContents"
MANY = "Multiple candidates is not enabled for this model"


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
    slips: Script = never
    """What goes wrong with answers of text models besides."""
    think: Think | None = None
    """What a text model answers."""
    write: Writer | None = None
    """The same in words or JSON, where `think` has no answer."""
    cast: Cast = labelled
    """Who a request asks to paint, by name."""
    log: Path | None = None
    watch: Watch = unwatched
    batch_looks: int = 2
    """How often a batch is looked at before it is done."""
    clock: Callable[[], float] = time.monotonic
    today: Callable[[], date] = date.today
    """The day it is: prices change."""


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
        self.gallery = Gallery()
        self._lock = threading.Lock()
        self._bucket: Bucket | None = None
        if settings.per_minute is not None:
            self._bucket = full(settings.per_minute, settings.burst, settings.clock())
        self.jobs = batches.Jobs(self._work, self._drop, settings.batch_looks)
        self.uploads, self.caches = Uploads(), Caches(settings.clock)
        self._actions: Mapping[tuple[str, str, str], Callable[[str], Reply]] = {
            ("GET", "batches", ""): self.jobs.get,
            ("DELETE", "batches", ""): self.jobs.delete,
            ("POST", "batches", "cancel"): self.jobs.cancel,
            ("GET", "files", ""): self.uploads.get,
            ("DELETE", "files", ""): self.uploads.delete,
            ("GET", "cachedContents", ""): self.caches.get,
            ("DELETE", "cachedContents", ""): self.caches.delete,
        }
        self._lists: Mapping[str, tuple[Callable[[int, str], Reply], int]] = {
            "batches": (self.jobs.listed, batches.PAGE),
            "files": (self.uploads.listed, uploads.PAGE),
            "cachedContents": (self.caches.listed, caches.PAGE),
        }

    def answer(self, call: Call) -> Ready:
        """The reply to one call."""
        address = urlsplit(call.target)
        query = {name: values[-1] for name, values in parse_qs(address.query).items()}
        found = PATH.fullmatch(address.path)
        if not found:
            return Ready(reply=_not_found(call))
        key = call.headers.get("x-goog-api-key", query.get("key", ""))
        known = found["rest"] == "files" and "upload_id" in query
        refused = None if known else validation.refuse_key(key, self.settings.keys)
        asked = MODEL_CALL.fullmatch(found["rest"])
        if call.method == "POST" and asked and asked["method"] in METHODS:
            return METHODS[asked["method"]](self, call, found["version"], asked["model"], refused)
        return Ready(reply=refused or self._resource(call, found["version"], found["rest"], query))

    def booked(self, ready: Ready, *, delivered: bool) -> None:
        """What was asked of a model is written down with its answer."""
        if ready.request is not None:
            self.record.answered(ready.request, ready.reply, delivered=delivered)

    def _resource(self, call: Call, version: str, rest: str, query: Mapping[str, str]) -> Reply:
        """Models, batches, files and cached content."""
        if call.method == "GET" and rest.partition("/")[0] == "models":
            return _models(rest, version)
        if call.method == "GET" and rest in self._lists:
            listed, page = self._lists[rest]
            return listed(int(query.get("pageSize", "") or page), query.get("pageToken", ""))
        if call.method == "POST" and rest == "files" and "/upload/" in call.target:
            address = f"http://{call.headers.get('host', '')}/{version}"
            return self.uploads.upload(call.headers, call.body, query.get("upload_id", ""), address)
        if (call.method, rest.partition("/")[0], "/" in rest) in {("POST", "cachedContents", False), ("PATCH", "cachedContents", True)}:
            return self._cache(call, version, rest)
        name, _, action = rest.partition(":")
        act = self._actions.get((call.method, name.partition("/")[0], action)) if "/" in name else None
        return act(name) if act else _not_found(call)

    def _cache(self, call: Call, version: str, rest: str) -> Reply:
        """Cached content made or kept for longer."""
        body, broken = parsed(call.body, "CachedContent", models.REQUEST_BYTES)
        if broken or call.method == "PATCH":
            return broken or self.caches.extend(rest, body)
        asked = {key: body[key] for key in ("contents", *caches.SETTINGS) if key in body}
        return self.uploads.missing(asked) or self.caches.create(body, self._understood(asked, body.get("model", ""), version, call))

    def _understood(self, body: Json, model: str, version: str, call: Call, batch: str = "") -> Received:
        """A request, with the files it names."""
        name = model.removeprefix("models/")
        request = understood(
            body, model=name, version=version, headers=_shown(call.headers), batch=batch, files=self.uploads.find, looks=_looks(name)
        )
        return request.model_copy(update={"day": self.settings.today().isoformat()})

    def generate(self, call: Call, version: str, model: str, refused: Reply | None) -> Ready:
        """One answer of a model."""
        body, broken = parsed(call.body, "GenerateContentRequest", models.REQUEST_BYTES)
        request, unknown = self.caches.applied(self._understood(body, model, version, call))
        if broken:
            request = request.model_copy(update={"digest": sha256(call.body).hexdigest()})
        numbered = self.record.arrived(request)
        reply = refused or broken or self.uploads.missing(body) or unknown or self._refused(numbered) or self._limit(numbered)
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
            return Ready(reply=failures.fail(Fault(str(fault)), asked, self._random(asked)))
        made = self.jobs.add(self._job(asked, body["batch"]["inputConfig"]["requests"]["requests"], call))
        return Ready(reply=made.model_copy(update={"delivery": Delivery.NONE}) if fault else made)

    def _job(self, asked: Received, entries: Sequence[Json], call: Call) -> batches.Job:
        """A job whose items have arrived."""
        items = tuple(batches.Item(request=self._item(asked, entry, call), metadata=entry.get("metadata", {})) for entry in entries)
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

    def _item(self, asked: Received, entry: Json, call: Call) -> Received:
        """One request of a job."""
        request = self._understood(entry.get("request", {}), asked.model, asked.version, call, batch=asked.batch)
        return self.record.arrived(self.caches.applied(request)[0], waiting=True)

    def _work(self, request: Received) -> Reply:
        """One item of a batch, answered and booked."""
        missing = self.uploads.missing(request.body) or self.caches.applied(request)[1]
        reply = missing or self._refused(request) or self._reply(request, self._random(request))
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
        known = request.model_copy(update={"seen": self._seen(request)})
        fault = self._fault(known)

        def speak() -> Said | None:
            return self._said(known)

        reply = failures.fail(fault, known, random, speak) if fault else failures.whole(failures.right(known, random, speak))
        if reply.pictures:
            shown = fault if reply.outcome == fault else None
            name = name_of(failures.canvas_of(known, shown).seed)
            self.gallery.add(painted_for(known, shown, self.settings.cast), (name, *reply.pictures))
        return reply

    def _fault(self, request: Received) -> Anything | None:
        """What goes wrong; slips of the tongue happen to text models alone."""
        script = either(self.settings.faults, self.settings.slips)
        fault = script(request)
        return None if isinstance(fault, Slip) and not _looks(request.model) else fault

    def _said(self, request: Received) -> Said | None:
        """What a text model is told to answer."""
        thought = self.settings.think(request) if self.settings.think else None
        if thought is not None or self.settings.write is None:
            return thought
        return spoken(self.settings.write(request))

    def _seen(self, request: Received) -> tuple[Painted | None, ...]:
        """What the emulator knows of each picture of a request."""
        return tuple(self.gallery.find(picture.sha256, picture.name) for picture in request.pictures)

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


def _looks(model: str) -> bool:
    """Whether a model looks at pictures rather than paints them."""
    known = models.MODELS.get(model.removesuffix(validation.NO_ALIAS))
    return known is not None and not known.ratios


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
    return reply_error(404, f"Not found: {call.method} {urlsplit(call.target).path}. The emulator serves {SERVED} only.")


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
        "supportedGenerationMethods": ["generateContent", "batchGenerateContent", *([] if known.ratios else ["createCachedContent"])],
        "thinking": True,
    }
