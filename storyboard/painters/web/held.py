"""Painters that answer while the connection is held: one call, one answer with the picture or its address in it."""

from __future__ import annotations

import asyncio
import math
import time
from abc import ABC, abstractmethod
from typing import Annotated, NamedTuple, Protocol, TypeVar, runtime_checkable

from pydantic import BeforeValidator, ConfigDict, ValidationError

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.messages import Text, absent
from storyboard.painters.web import downloads, failures
from storyboard.painters.web.accepted import key
from storyboard.painters.web.behind import DoorPainter
from storyboard.painters.web.client import TIMEOUT, Answer
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.offers import Offer
from storyboard.painters.web.plain import Plain, painting, plain
from storyboard.ports import Accepted, FixRequest, Painting, PaintRequest, Refused, TryLater
from storyboard.ports.waiting import MOST_USD

PAINTED = "painted"
"""What a record says in the place of an id, where the picture is there and only its address is kept."""


class Found(NamedTuple):
    """What an answer brings."""

    source: str
    """The picture: base64, a `data:` URL, or its address."""
    cost: float
    """USD."""
    model: str = ""
    """Who painted it, where the answer says so."""
    notices: tuple[str, ...] = ()


class Loose(Frozen):
    """A message of a door's: unknown fields passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def _number(value: object) -> object:
    """A price as it was told; not a number where it is none, so that a picture that is paid is not lost for it."""
    try:
        return float(value) if isinstance(value, int | float | str) else None if value is None else math.nan
    except (ValueError, OverflowError):
        return math.nan


Told = Annotated[float | None, BeforeValidator(_number)]
"""A price in an answer: whatever the door wrote there. See `HeldPainter` for what becomes of one that cannot be one."""


class Datum(Loose):
    """One picture of an answer in OpenAI's form."""

    url: Text = ""
    b64_json: Text = ""


class Images(Loose):
    """An answer in OpenAI's form, as all doors of this kind have it."""

    data: Annotated[tuple[Datum, ...], absent(tuple)] = ()

    @property
    def source(self) -> str:
        """The first picture; empty where there is none."""
        return next((found for datum in self.data if (found := datum.b64_json or datum.url)), "")


M = TypeVar("M", bound=Loose)


@runtime_checkable
class Estimating(Protocol):
    """A painter whose door tells the price of a picture without painting it."""

    async def estimate(self, size: str = "1K") -> float:
        """USD of a picture of that size. Raises one of the four errors where it cannot be told."""
        ...

    async def close(self) -> None: ...


class HeldPainter(DoorPainter, ABC):
    """A painter behind one call. Needs a key when it paints, not before, so that a quote needs none.

    Args:
        entrance: the door.
        model: as the door calls it; by default the variable's, else the table's default.
        key: by default the variable's.
        base_url: by default the variable's, else the door's.
        timeout: seconds to wait for an answer.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    def __init__(self, entrance: Entrance, *, model: str = "", key: str = "", base_url: str = "", timeout: float = TIMEOUT) -> None:
        super().__init__(entrance, model=model, key=key, base_url=base_url, timeout=timeout)

    async def paint(self, request: PaintRequest) -> Painting:
        """One picture.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: see `storyboard.ports`.
        """
        self.ready()
        offer = self.offer.editor if request.references or request.edit else self.offer
        asked = short(await asyncio.to_thread(plain, request, offer), offer)
        record = self.acceptance.known(request)
        found = Found(record.result, record.cost or 0.0) if record else await self._sent(request, asked, offer)
        return await self._fetched(request, found, asked, offer)

    @abstractmethod
    async def send(self, asked: Plain, offer: Offer) -> Answer:
        """Makes the call. Raises one of the four errors where no answer comes."""

    @abstractmethod
    def read(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        """What an answer brings that has a good status. Raises one of the four errors where it is no picture."""

    def failure(self, answer: Answer, offer: Offer) -> ProviderError:
        """What an answer means that brought nothing."""
        return failures.failure(answer, self.entrance, model=offer.id, secret=self.key())

    def message(self, answer: Answer, kind: type[M]) -> M:
        """An answer as a message.

        Raises:
            TryLater: it is none of this door's; whether it was billed nobody knows.
        """
        try:
            return kind.model_validate_json(answer.body)
        except ValidationError:
            raise TryLater(f"The answer of {self.entrance.title} was cut off or is no JSON of its own.", cost=None) from None

    def nothing(self, offer: Offer, why: str, cost: float | None) -> TryLater:
        """The error for an answer without a picture.

        Args:
            offer: who was asked.
            why: in the door's words; empty where it says nothing.
            cost: USD, None where nobody knows.
        """
        said = failures.scrub(why, self.key()) or "It gave no reason."
        return TryLater(f"{offer.id} at {self.entrance.title} sent no picture: {said}", cost=cost)

    async def _sent(self, request: PaintRequest, asked: Plain, offer: Offer) -> Found:
        """Makes the call. The address of a picture is written down: it is paid, and must not be asked for again where fetching fails."""
        answer = await self.send(asked, offer)
        found = await asyncio.to_thread(self.found, answer, asked, offer)
        if downloads.remote(found.source):
            record = Accepted(
                key=key(request, self.entrance.name),
                door=self.entrance.name,
                panel=request.panel.id,
                seed=request.seed,
                id=PAINTED,
                result=found.source,
                cost=found.cost,
                at=time.time(),
            )
            self.acceptance.update(record)
        return found

    async def _fetched(self, request: PaintRequest, found: Found, asked: Plain, offer: Offer) -> Painting:
        """The picture of an answer.

        Raises:
            TryLater: it cannot be fetched now, and its address is kept; or it cannot be had any more, or is none as asked for.
        """
        record, told = self.acceptance.known(request), (*self.notices, *found.notices)
        try:
            cost = 0.0 if record else found.cost
            picture = await downloads.picture(found.source, allow=(downloads.origin(self.base),), cost=cost)
            made = await asyncio.to_thread(painting, picture, asked, model=found.model or offer.id, cost=found.cost, notices=told)
        except downloads.Gone as gone:
            if record:
                self.acceptance.ended(record)
            raise TryLater(str(gone), cost=found.cost) from None
        if record:
            self.acceptance.delivered(record)
        return made

    def found(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        """What an answer brings, at a price that can be one. Raises one of the four errors where it is no picture."""
        if not answer.fine:
            raise self.failure(answer, offer)
        try:
            return self._sound(self.read(answer, asked, offer), asked, offer)
        except (TryLater, FixRequest, Refused) as error:
            error.cost = error.cost if _possible(error.cost) else None
            raise

    def _sound(self, found: Found, asked: Plain, offer: Offer) -> Found:
        """What an answer brings, at a price that can be one: where it told none such, the most such a picture costs is booked."""
        if _possible(found.cost):
            return found
        told = f"{self.entrance.title} told a price that cannot be one; the most a picture costs is booked."
        return found._replace(cost=offer.cost(asked.size), notices=(*found.notices, told))


def _possible(cost: float | None) -> bool:
    """Whether a price can be one; False for none and for what is not a number."""
    return cost is not None and 0 <= cost <= MOST_USD


def short(asked: Plain, offer: Offer) -> Plain:
    """A request without the instructions that are the same every time, where the prompt is too short for them or the model follows none."""
    too_long = offer.prompt is not None and len(asked.prompt) > offer.prompt
    return asked._replace(system="") if too_long or not offer.instructions else asked
