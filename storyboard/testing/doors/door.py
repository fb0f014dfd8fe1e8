"""A gateway as the emulator knows it: routes as a table, how it words a failure, and what it has at hand while it answers."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from random import Random
from typing import Any, NamedTuple

from storyboard.model.base import Frozen
from storyboard.testing.doors.faults import Mishap
from storyboard.testing.gemini.gallery import Gallery
from storyboard.testing.gemini.replies import Json, Reply
from storyboard.testing.gemini.requests import Received

MOST_FILES = 400
"""Pictures that can be fetched; the oldest go first, as the services' own do after an hour."""


class Refusal(Exception):
    """Raised while a request is read: the gateway does not take it.

    Args:
        status: HTTP.
        message: in the gateway's words, or ours where those are not known.
        more: what else the door's `failure` is told, as a `type` or a list of issues.
    """

    def __init__(self, status: int, message: str, **more: Any) -> None:
        super().__init__(message)
        self.status, self.message, self.more = status, message, more


class Asked(Frozen):
    """One HTTP request, its address taken apart."""

    method: str
    path: str
    query: Mapping[str, str] = {}
    headers: Mapping[str, str] = {}
    """With names in lower case."""
    body: bytes = b""
    groups: Mapping[str, str] = {}
    """What the route found in the path."""
    base: str = ""
    """This server as the client calls it: `http://127.0.0.1:8123`."""

    def parsed(self) -> Any:
        """The body, read as JSON.

        Raises:
            Refusal: it is no JSON.
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            raise Refusal(400, "The body is not valid JSON.") from None


class Made(Frozen):
    """What was painted for a request."""

    request: Received = Received()
    pictures: tuple[bytes, ...] = ()
    """Files; none where the mishap is that there is none."""
    mime: str = "image/jpeg"


class Desk:
    """What a gateway has at hand while it answers. Safe for many threads.

    Args:
        seed: decides all that varies in answers.
    """

    def __init__(self, seed: str) -> None:
        self.gallery = Gallery()
        self.lock = threading.Lock()
        self.kept: dict[str, Any] = {}
        """Whatever a door remembers from one call to the next, as jobs under way; to be used with `lock`."""
        self._seed = seed
        self._files: dict[str, tuple[bytes, str]] = {}

    def random(self, request: Received) -> Random:
        """What varies in the answer to a request: the same for the same try of the same request."""
        return Random(f"{self._seed} {request.digest} {request.occurrence}")

    def filed(self, asked: Asked, data: bytes, mime: str) -> str:
        """The address on this server where a picture can be fetched."""
        name = sha256(data).hexdigest()
        with self.lock:
            self._files[name] = data, mime
            while len(self._files) > MOST_FILES:
                self._files.pop(next(iter(self._files)))
        return f"{asked.base}/files/{name}.{mime.rpartition('/')[2]}"

    def file(self, name: str) -> tuple[bytes, str] | None:
        """A picture and its type, by its sha256; None where it is not, or no longer, there."""
        with self.lock:
            return self._files.get(name)

    def lose(self, data: bytes) -> None:
        """A picture can not be fetched any more."""
        with self.lock:
            self._files.pop(sha256(data).hexdigest(), None)


class Route(NamedTuple):
    """One address of a gateway.

    A route with `read` is asked for pictures: what it reads is counted, booked, limited and met by mishaps, and `answer` gets what was
    painted. Without `read`, `answer` gets an empty `Made`.
    """

    method: str
    path: str
    """A regular expression for the whole path, with named groups."""
    answer: Callable[[Desk, Asked, Made], Reply]
    """May raise Refusal."""
    read: Callable[[Desk, Asked], Received] | None = None
    """May raise Refusal."""
    open: bool = False
    """Whether it is answered without a key."""


def bearer(asked: Asked) -> str:
    """The key of an `Authorization: Bearer` header; empty where there is none."""
    scheme, _, key = asked.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""


NO_KEY = Refusal(401, "There is no key.")
BAD_KEY = Refusal(401, "The key is not valid.")
UNPAID = Refusal(402, "The credits are used up.")
RETIRED = Refusal(404, "There is no such model.")
LIMITED = Refusal(429, "Too many requests.")


@dataclass(frozen=True, slots=True)
class Door:
    """A gateway."""

    name: str
    routes: tuple[Route, ...]
    failure: Callable[[Refusal], Json]
    """A failure as the gateway words it: the body of an error."""
    key: Callable[[Asked], str] = bearer
    """The key a call carries; empty where there is none."""
    keyless: bool = False
    """Whether it can be used without a key."""
    refusals: tuple[Callable[[Desk, Asked, Made], Reply], ...] = ()
    """Forms a refusal by policy has; the mishap `refused` is one of them. They may raise Refusal, and get no pictures."""
    mishaps: Mapping[Mishap, Callable[[Desk, Asked, Made], Reply]] = field(
        default_factory=dict[Mishap, Callable[[Desk, Asked, Made], Reply]]
    )
    """Mishaps that look otherwise here than elsewhere. They may raise Refusal."""
    no_key: Refusal = NO_KEY
    bad_key: Refusal = BAD_KEY
    unpaid: Refusal = UNPAID
    retired: Refusal = RETIRED
    """What is said to a model that is gone."""
    limited: Refusal = LIMITED
    mime: str = "image/jpeg"
    """What it paints."""

    def refused(self, refusal: Refusal, *, outcome: str = "rejected", headers: Mapping[str, str] | None = None) -> Reply:
        """An error as a reply."""
        body = json.dumps(self.failure(refusal)).encode()
        return Reply(status=refusal.status, body=body, outcome=outcome, headers=headers or {})
