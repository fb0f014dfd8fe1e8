"""The painter `fal`: a request goes into fal's queue, is looked after at the addresses the queue gave, and fetched where its answer says.

As of 20 November 2026, from the model's page, the queue's documentation and the types of fal's own clients.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.web import failures
from storyboard.painters.web.client import Answer
from storyboard.painters.web.downloads import origin
from storyboard.painters.web.failures import Kind, Told
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.plain import Plain, data_url
from storyboard.painters.web.queued import CALL, ID, SKEW, Done, Ended, QueuedPainter, State, entries, fields, same_words
from storyboard.ports import Accepted, FixRequest, Refused, TryLater

ENTRANCE = Entrance(
    name="fal",
    title="fal",
    keys=("FAL_KEY",),
    address="https://queue.fal.run",
    address_variable="FAL_BASE_URL",
    model_variable="FAL_IMAGE_MODEL",
    page="https://fal.ai/dashboard/keys",
    probe="/fal-ai/nano-banana-pro/requests/00000000-0000-0000-0000-000000000000/status",
)

COMPLETED = "COMPLETED"
UNDER_WAY = frozenset({"IN_QUEUE", "IN_PROGRESS"})

HISTORY = "https://api.fal.ai"
"""Where requests of the past are listed; under another base URL than fal's own they are looked for there."""

SURE = 180.0
"""Seconds after which a request that the history does not list was surely never taken on; it may list only those that have ended."""

REQUEST_ID = "x-fal-request-id"
"""Header of answers that come from the model rather than from what stands before it."""

RETRYABLE = "x-fal-retryable"

_MODEL = regex(r"[\w.-]+/[\w.-]+(?:/[\w.-]+)*")
_UNSAFE = regex(r"unsafe|safety|polic|prohibited|sensitive|nsfw|blocked", re.IGNORECASE)


def _later(told: Told, entrance: Entrance, model: str) -> ProviderError:
    return TryLater(f"{entrance.title} sent no picture from {model}: {told.message or 'no reason given.'}", after=told.after)


def _nothing(told: Told, entrance: Entrance, model: str) -> ProviderError:
    """No picture came, which may pass; unless the words say that it was refused."""
    return (failures.refused if _UNSAFE.search(told.message) else _later)(told, entrance, model)


CODES: Mapping[str, Kind] = {
    "content_policy_violation": failures.refused,
    "no_media_generated": _nothing,
    **dict.fromkeys(("internal_server_error", "generation_timeout", "downstream_service_error", "downstream_service_unavailable"), _later),
    **dict.fromkeys(("request_timeout", "startup_timeout", "runner_scheduling_failure", "runner_connection_timeout"), _later),
    **dict.fromkeys(("runner_disconnected", "runner_connection_refused", "runner_connection_error", "runner_incomplete_response"), _later),
    **dict.fromkeys(("runner_server_error", "internal_error"), _later),
}
"""fal's names of errors: of models (`detail[].type`) and of the queue (`error_type`)."""


class FalPainter(QueuedPainter):
    """Paints with Google's models at fal.

    Args:
        sure: seconds after which a request that the history does not list was surely never taken on.
        options: see `storyboard.painters.web.queued.QueuedPainter`.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    def __init__(self, *, sure: float = SURE, **options: Any) -> None:
        super().__init__(ENTRANCE, **options)
        self._sure = sure
        self._doubted: set[str] = set()

    @property
    def headers(self) -> Mapping[str, str]:
        """What every call carries."""
        return {"Authorization": f"Key {self.key()}"}

    async def submit(self, asked: Plain) -> Accepted:
        """Puts a request into the queue; where pictures go along, into that of the model that edits."""
        body = inputs(asked, list(map(data_url, asked.pictures)))
        answer = await self.client.post(f"{self.base}/{self._model(asked)}", body, headers=self.headers, seconds=CALL)
        if not answer.fine:
            raise self.failure(answer)
        told = fields(answer.json())
        id = told.get("request_id")
        if not isinstance(id, str) or not ID.fullmatch(id):
            raise TryLater("fal answered a submission without the id of a request.", cost=None)
        status, result, cancel = (str(told.get(name) or "") for name in ("status_url", "response_url", "cancel_url"))
        return Accepted(key="", door=ENTRANCE.name, panel="", id=id, status=status, result=result, cancel=cancel)

    async def find(self, intent: Accepted, asked: Plain) -> Accepted | None:
        """The request of the same words and seed that was sent since. The history names a request late, and some keys may not read it."""
        since = quote(datetime.fromtimestamp(intent.at - SKEW, UTC).isoformat())
        host = HISTORY if self.base == ENTRANCE.address else self.base
        models = ",".join(map(quote, dict.fromkeys((self.offer.id, self.offer.editor.id))))
        query = f"endpoint_id={models}&start={since}&limit=100&expand=payloads"
        answer = await self.client.get(f"{host}/v1/models/requests/by-endpoint?{query}", headers=self.headers)
        listed = map(fields, entries(fields(answer.json()).get("items"))) if answer.fine else iter(())
        found = [entry for entry in listed if _same(fields(entry.get("json_input")), asked)]
        ids = [str(entry.get("request_id")) for entry in sorted(found, key=lambda entry: str(entry.get("sent_at")), reverse=True)]
        if lost := [id for id in ids if ID.fullmatch(id) and id not in self.collected]:
            return Accepted(key="", door=ENTRANCE.name, panel="", id=lost[0])
        if time.time() - intent.at >= self._sure:
            return None
        raise self._unsure(intent, known=answer.fine)

    def _unsure(self, intent: Accepted, *, known: bool) -> TryLater:
        """Nobody knows yet whether a request was taken on: it is looked for again before it is sent again.

        Where the history cannot be read it is possibly billed, which is booked once.
        """
        cost = 0.0 if known or intent.key in self._doubted else None
        self._doubted.add(intent.key)
        return TryLater(
            "fal's answer to a submission was lost; it is looked for before anything is sent again.", after=self._sure / 6, cost=cost
        )

    async def look(self, record: Accepted, asked: Plain) -> State:
        """How far a request is, and what came of it once it is complete."""
        answer = await self.client.get(self._address(record, record.status, "/status"), headers=self.headers, seconds=CALL)
        if answer.status == 404:
            return Ended(TryLater(f"fal does not know the request {record.id} any more.", cost=None))
        if not answer.fine:
            raise self.failure(answer)
        status = fields(answer.json())
        if status.get("status") in UNDER_WAY:
            return None
        if status.get("status") != COMPLETED:
            raise TryLater("fal answered with something that is no status.")
        return await self._result(record, asked, failed=bool(status.get("error") or status.get("error_type")))

    def failure(self, answer: Answer) -> ProviderError:
        """What an answer means that brought nothing; fal says itself where trying again may help."""
        error = failures.failure(answer, ENTRANCE, model=self.offer.id, codes=CODES, secret=self.key())
        again = answer.headers.get(RETRYABLE, "").lower() in {"true", "1"}
        return TryLater(str(error)) if again and isinstance(error, FixRequest) else error

    async def _result(self, record: Accepted, asked: Plain, *, failed: bool) -> State:
        """What came of a request that is complete."""
        answer = await self.client.get(self._address(record, record.result, ""), headers=self.headers, seconds=CALL)
        if answer.fine:
            return pictured(fields(answer.json()), self.offer.cost(asked.size, ground=asked.ground))
        error = self.failure(answer)
        own = failed or REQUEST_ID in answer.headers or isinstance(error, FixRequest | Refused)
        if own or answer.status == 404:
            return Ended(error if isinstance(error, FixRequest | Refused) else TryLater(str(error)))
        raise error

    def _model(self, asked: Plain) -> str:
        """The model's name, which is another where pictures go along."""
        model = (self.offer.editor if asked.pictures else self.offer).id
        if not _MODEL.fullmatch(model):
            raise FixRequest(f"{model} is no model at fal; {ENTRANCE.model_variable} wants an owner and a name, as a/b.")
        return model

    def _address(self, record: Accepted, given: str, end: str) -> str:
        """The address the queue gave, or one made from the id: the key goes to the queue's own host only."""
        owner, alias = self.offer.id.split("/")[:2]
        return given if given and origin(given) == origin(self.base) else f"{self.base}/{owner}/{alias}/requests/{record.id}{end}"


def pictured(result: dict[str, Any], usd: float) -> State:
    """The last picture of a result; fal asks for pictures that were made.

    Args:
        result: the model's answer.
        usd: what a picture costs.

    Raises:
        TryLater: it is no result at all.
    """
    addresses = [fields(image).get("url") for image in entries(result.get("images"))]
    if usable := [address for address in addresses if isinstance(address, str) and address]:
        return Done(usable[-1], usd)
    if "images" not in result:
        raise TryLater("fal answered with something that is no result.")
    return Ended(TryLater(f"fal sent no picture: {failures.scrub(str(result.get('description') or 'it gave no reason.'))}", cost=usd))


def _same(given: dict[str, Any], asked: Plain) -> bool:
    """Whether an input of the past is that of a request: its seed belongs to one panel and attempt."""
    return same_words(given.get("prompt"), asked) and given.get("seed") == asked.seed


def inputs(asked: Plain, pictures: Sequence[str]) -> dict[str, Any]:
    """The input of the models, with or without pictures."""
    return {
        "prompt": asked.text,
        "system_prompt": asked.system,
        "num_images": 1,
        "seed": asked.seed,
        "aspect_ratio": asked.frame.ratio,
        "resolution": asked.size,
        "output_format": "jpeg",
        **({"image_urls": list(pictures)} if pictures else {}),
        **({"enable_web_search": True} if asked.ground else {}),
    }
