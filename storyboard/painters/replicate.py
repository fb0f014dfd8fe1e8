"""The painter `replicate`: a request becomes a prediction, which is looked after by its id until it has ended.

As of 20 November 2026, from the published OpenAPI document and the page of google/nano-banana-pro. The API's own client fails on a
prediction that was aborted (replicate 1.0.7), so calls are made here.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, ValidationError

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.gemini.samples import Sample
from storyboard.painters.web.client import Answer, Part
from storyboard.painters.web.failures import scrub
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.plain import Plain, data_url
from storyboard.painters.web.queued import CALL, ID, SKEW, Done, Ended, QueuedPainter, State, entries, fields, same_words
from storyboard.ports import Accepted, FixRequest, Refused, TryLater

ENTRANCE = Entrance(
    name="replicate",
    title="Replicate",
    keys=("REPLICATE_API_TOKEN",),
    address="https://api.replicate.com",
    address_variable="REPLICATE_BASE_URL",
    model_variable="REPLICATE_IMAGE_MODEL",
    page="https://replicate.com/account/api-tokens",
    probe="/v1/account",
)

WAIT = "wait=1"
"""How long the answer to a submission may be held, in seconds: short, since the id in it has to be written down."""

LONGEST = "30m"
"""After which Replicate ends a prediction that nobody has collected."""

DATA_URL_BYTES = 256_000
"""Largest picture that goes along as a data URL, as the documentation asks; larger ones are uploaded."""

TICK = 2.0
"""Seconds by which a prediction may seem older than its submission all the same: answers tell the time in whole seconds."""

UNDER_WAY = frozenset({"starting", "processing"})

_MODEL = regex(r"[\w.-]+/[\w.-]+")
_POLICY = regex(r"E005|sensitive|safety|content polic|prohibited|nsfw|blocked", re.IGNORECASE)
_WRONG = regex(r"E006|invalid input|input validation", re.IGNORECASE)


def _texts(value: object) -> tuple[str, ...]:
    """An output that is one address, or a list of them."""
    return tuple(entry for entry in (entries(value) or [value]) if isinstance(entry, str) and entry)


def _moment(value: object) -> datetime | None:
    """A date and time in ISO 8601, of UTC where it does not say; None where it is none."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found.replace(tzinfo=found.tzinfo or UTC) if found else None


def ahead(answer: Answer, now: float) -> float:
    """Seconds by which the clock of whoever answered is ahead of ours, by the Date of the answer; 0 where it has none.

    Args:
        answer: that came just now.
        now: seconds since 1970.
    """
    try:
        return parsedate_to_datetime(answer.headers.get("date", "")).timestamp() - now
    except ValueError:
        return 0.0


class Prediction(Frozen):
    """A prediction, as far as it is read."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    status: str
    model: str = ""
    input: Annotated[dict[str, Any], BeforeValidator(fields)] = {}
    output: Annotated[tuple[str, ...], BeforeValidator(_texts)] = ()
    error: str | None = None
    data_removed: bool = False
    created_at: Annotated[datetime | None, BeforeValidator(_moment)] = None

    @property
    def created(self) -> float:
        """When, seconds since 1970 by Replicate's clock; endless where it does not say, so that none is passed over."""
        return self.created_at.timestamp() if self.created_at else math.inf


class ReplicatePainter(QueuedPainter):
    """Paints with Google's models at Replicate.

    Args:
        options: see `storyboard.painters.web.queued.QueuedPainter`.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(ENTRANCE, **options)

    async def submit(self, asked: Plain) -> Accepted:
        """Creates a prediction. Pictures that are too large to go along are uploaded before."""
        body = {"input": inputs(asked, [await self._address(picture) for picture in asked.pictures])}
        headers = {**self.headers, "Prefer": WAIT, "Cancel-After": LONGEST}
        answer = await self.client.post(f"{self.base}/v1/models/{self._model()}/predictions", body, headers=headers, seconds=CALL)
        if not answer.fine:
            raise self._unsubmitted(answer)
        made = prediction(answer.json())
        if made is None:
            raise TryLater("Replicate answered with something that is no prediction.", cost=None)
        return _record(made)

    async def find(self, intent: Accepted, asked: Plain) -> Accepted | None:
        """The newest prediction of the same words that was created since by Replicate's clock, and that no other panel has.

        An older one is the picture before, which a redraw in the same words must not get again.
        """
        since = datetime.fromtimestamp(intent.at - SKEW, UTC).isoformat()
        answer = await self.client.get(f"{self.base}/v1/predictions?created_after={since.replace('+', '%2B')}", headers=self.headers)
        if not answer.fine:
            raise self.failure(answer)
        sent = intent.at + ahead(answer, time.time()) - TICK
        found = map(prediction, entries(fields(answer.json()).get("results")))
        fresh = (each for each in found if each and each.created >= sent and each.id not in self.collected)
        lost = (each for each in fresh if same_words(each.input.get("prompt"), asked))
        made = next(lost, None)
        return _record(made) if made else None

    async def look(self, record: Accepted, asked: Plain) -> State:
        """How far a prediction is. Its address is made here: the key goes nowhere else."""
        answer = await self.client.get(f"{self.base}/v1/predictions/{record.id}", headers=self.headers, seconds=CALL)
        if answer.status == 404:
            return Ended(TryLater(f"Replicate does not know the prediction {record.id} any more.", cost=None))
        if not answer.fine:
            raise self.failure(answer)
        found = prediction(answer.json())
        if found is None:
            raise TryLater("Replicate answered with something that is no prediction.")
        return state(found, self.offer.cost(asked.size))

    def _model(self) -> str:
        if not _MODEL.fullmatch(self.offer.id):
            raise FixRequest(f"{self.offer.id} is no model at Replicate; {ENTRANCE.model_variable} wants an owner and a name, as a/b.")
        return self.offer.id

    def _unsubmitted(self, answer: Answer) -> ProviderError:
        """What a refused submission means. After a failure on their side nobody knows whether it was taken on."""
        error = self.failure(answer)
        return TryLater(str(error), cost=None) if isinstance(error, TryLater) and answer.status >= 500 else error

    async def _address(self, picture: Sample) -> str:
        """Where a picture is: in the address itself, or uploaded."""
        if len(picture.data) <= DATA_URL_BYTES:
            return data_url(picture)
        name = f"picture.{picture.mime.rpartition('/')[2]}"
        try:
            part = Part("content", name, picture.data, picture.mime)
            answer = await self.client.post_form(f"{self.base}/v1/files", {}, [part], headers=self.headers)
        except TryLater as error:
            raise TryLater(str(error), after=error.after) from None
        if not answer.fine:
            raise self.failure(answer)
        address = fields(fields(answer.json()).get("urls")).get("get")
        if not isinstance(address, str):
            raise TryLater("Replicate did not say where it put an uploaded picture.")
        return address


def _record(made: Prediction) -> Accepted:
    return Accepted(key="", door=ENTRANCE.name, panel="", id=made.id)


def inputs(asked: Plain, pictures: Sequence[str]) -> dict[str, Any]:
    """The input of google/nano-banana-pro. Another model must not step in: it would paint otherwise, at another price."""
    return {
        "prompt": asked.prompt,
        "aspect_ratio": asked.frame.ratio,
        "resolution": asked.size,
        "output_format": "jpg",
        "allow_fallback_model": False,
        **({"image_input": list(pictures)} if pictures else {}),
    }


def prediction(value: Any) -> Prediction | None:
    """A prediction; None where it is none, or its id could lead elsewhere."""
    try:
        found = Prediction.model_validate(value)
    except ValidationError:
        return None
    return found if ID.fullmatch(found.id) else None


def state(found: Prediction, usd: float) -> State:
    """How far a prediction is. Replicate asks for pictures that were made: one that failed or was ended cost nothing.

    Args:
        found: the prediction.
        usd: what a picture costs.
    """
    if found.status in UNDER_WAY:
        return None
    if found.status == "succeeded":
        gone = "its output is removed after an hour" if found.data_removed else "it has no output"
        return Done(found.output[-1], usd) if found.output else Ended(TryLater(f"Replicate sent no picture: {gone}.", cost=usd))
    return Ended(_failed(found))


def _failed(found: Prediction) -> ProviderError:
    """Why a prediction brought nothing: `failed`, `canceled`, or `aborted` before it began."""
    said = scrub(found.error or f"The prediction was {found.status}.")
    if _POLICY.search(said):
        return Refused(f"Replicate refused this picture: {said}")
    if _WRONG.search(said):
        return FixRequest(f"Replicate cannot paint this: {said}")
    return TryLater(f"Replicate sent no picture ({found.status}): {said}")
