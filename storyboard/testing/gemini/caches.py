"""Explicitly cached content: kept under a name for a while, and cheaper to ask about.

What is saved is an estimate: tokens of the cache cost a tenth of the price in or less; making it and keeping it is not billed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from storyboard.model.base import Frozen
from storyboard.model.patterns import regex
from storyboard.testing.gemini import validation
from storyboard.testing.gemini.models import LEAST_CACHED
from storyboard.testing.gemini.replies import Json, Reply, own_wording, reply_error, reply_json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.tokens import input_tokens

DURATION = regex(r"(\d+(?:\.\d+)?)s")
HOUR = 3600.0
"""Seconds content is kept where nothing is said."""

PAGE = 50
SETTINGS = ("tools", "toolConfig", "systemInstruction")
"""What a request that builds on a cache may not say itself."""

GONE = "CachedContent not found (or permission denied)"


class Cache(Frozen):
    """One thing that is kept."""

    told: Json
    """As the service tells it."""
    model: str
    until: float
    """When it is forgotten, seconds on the clock."""
    settings: Json = {}
    system: str = ""
    texts: tuple[str, ...] = ()
    tokens: int = 0


class Caches:
    """All caches there are. Safe for many threads.

    Args:
        clock: seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._known: dict[str, Cache] = {}
        self._given = 0

    def create(self, body: Json, request: Received) -> Reply:
        """Keeps content.

        Args:
            body: as it was sent, in camelCase.
            request: the same as a request to its model.
        """
        refused = validation.refuse_model(request.model, request.version, "createCachedContent") or _no_talker(request)
        refused = refused or validation.refuse_request(request)
        tokens = 0 if refused else input_tokens(request)
        refused = refused or _too_small(tokens)
        if refused:
            return refused
        seconds = _seconds(body)
        if seconds is None:
            return reply_error(400, f"* CachedContent.ttl: {body.get('ttl')!r} is not a number of seconds\n", (own_wording(),))
        with self._lock:
            self._given += 1
            name = f"cachedContents/{sha256(f'{request.digest} {self._given}'.encode()).hexdigest()[:20]}"
            self._known[name] = Cache(
                told=_told(name, body, tokens, seconds),
                model=request.model,
                until=self._clock() + seconds,
                settings={key: request.body[key] for key in SETTINGS if key in request.body},
                system=request.system,
                texts=request.texts,
                tokens=tokens,
            )
            return reply_json(self._known[name].told)

    def get(self, name: str) -> Reply:
        """What is known of a cache."""
        found = self.find(name)
        return reply_json(found.told) if found else _unknown()

    def delete(self, name: str) -> Reply:
        """Forgets a cache."""
        found = self.find(name)
        with self._lock:
            self._known.pop(name, None)
        return reply_json({}) if found else _unknown()

    def extend(self, name: str, body: Json) -> Reply:
        """Keeps a cache for so many seconds more, from now."""
        found, seconds = self.find(name), _seconds(body)
        if found is None or seconds is None:
            return _unknown()
        told = {**found.told, "updateTime": _time(0), "expireTime": _time(seconds)}
        with self._lock:
            self._known[name] = found.model_copy(update={"told": told, "until": self._clock() + seconds})
        return reply_json(told)

    def listed(self, size: int, token: str) -> Reply:
        """A page of all caches, newest first."""
        with self._lock:
            caches = [cache.told for cache in self._known.values() if cache.until > self._clock()][::-1]
        start = int(token) if token.isdecimal() else 0
        more = {"nextPageToken": str(start + size)} if start + size < len(caches) else {}
        return reply_json({"cachedContents": caches[start : start + size], **more} if caches else {})

    def find(self, name: str) -> Cache | None:
        """A cache that is still kept."""
        with self._lock:
            found = self._known.get(name)
        return found if found and found.until > self._clock() else None

    def applied(self, request: Received) -> tuple[Received, Reply | None]:
        """A request with what its cache adds to it, and the reply that refuses it where there is no such cache for its model."""
        if not request.cached:
            return request, None
        found = self.find(request.cached)
        if found is None:
            return request, _unknown()
        if found.model != request.model:
            used = f"GenerateContent request (models/{request.model}) and CachedContent (models/{found.model})"
            return request, reply_error(400, f"Model used by {used} has to be the same.")
        more = {"cached_texts": found.texts, "cached_tokens": found.tokens, "cached_settings": found.settings, "system": found.system}
        return request.model_copy(update=more), None


def _no_talker(request: Received) -> Reply | None:
    if not validation.model_named(request.model).ratios:
        return None
    return reply_error(400, f"models/{request.model} does not support createCachedContent.", (own_wording(),))


def _too_small(tokens: int) -> Reply | None:
    if tokens >= LEAST_CACHED:
        return None
    return reply_error(400, f"Cached content is too small. total_token_count={tokens}, min_total_token_count={LEAST_CACHED}")


def _seconds(body: Json) -> float | None:
    """How long to keep content; None where that cannot be told."""
    found = DURATION.fullmatch(body.get("ttl", f"{HOUR}s"))
    return float(found[1]) if found and float(found[1]) > 0 else None


def _time(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _told(name: str, body: Json, tokens: int, seconds: float) -> Json:
    shown = {"displayName": body["displayName"]} if "displayName" in body else {}
    return {
        "name": name,
        "model": body["model"],
        **shown,
        "createTime": _time(0),
        "updateTime": _time(0),
        "expireTime": _time(seconds),
        "usageMetadata": {"totalTokenCount": tokens},
    }


def _unknown() -> Reply:
    return reply_error(403, GONE)
