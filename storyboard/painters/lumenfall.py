"""The painter `lumenfall`: one key, many providers of the same models; a short prompt."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from storyboard.painters.gemini.messages import Text, absent
from storyboard.painters.openai import parts
from storyboard.painters.web.client import Answer
from storyboard.painters.web.held import Found, HeldPainter, Images, Loose, Told
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.offers import Offer
from storyboard.painters.web.plain import Plain

ENTRANCE = Entrance(
    name="lumenfall",
    title="Lumenfall",
    keys=("LUMENFALL_API_KEY",),
    address="https://api.lumenfall.ai/openai/v1",
    address_variable="LUMENFALL_BASE_URL",
    model_variable="LUMENFALL_IMAGE_MODEL",
    page="https://lumenfall.ai",
    probe="/models",
)

MICROS = 1_000_000
"""Parts of a dollar in which a dry run tells the price."""


class Metadata(Loose):
    """Who painted, and for how much."""

    executed_model: Text = ""
    cost: Told = None
    cost_currency: Text = "USD"


class Painted(Images):
    """An answer."""

    metadata: Annotated[Metadata, absent(Metadata)] = Metadata()


class Estimate(Loose):
    """The answer of a dry run."""

    total_cost_micros: Annotated[float, Field(ge=0)]
    currency: Text = "USD"


class LumenfallPainter(HeldPainter):
    """Paints through Lumenfall. See `HeldPainter` for the arguments; the variables are LUMENFALL_API_KEY, LUMENFALL_BASE_URL and
    LUMENFALL_IMAGE_MODEL, a table of one's own is named by STORYBOARD_LUMENFALL_TABLE."""

    def __init__(self, *, model: str = "", key: str = "", base_url: str = "", **more: Any) -> None:
        super().__init__(ENTRANCE, model=model, key=key, base_url=base_url, **more)

    async def send(self, asked: Plain, offer: Offer) -> Answer:
        """A request as JSON, or as a form where pictures go along."""
        fields = body(asked, offer)
        if asked.pictures:
            return await self.client.post_form(f"{self.base}/images/edits", fields, tuple(parts(asked, "image")), headers=self.headers)
        return await self.client.post(f"{self.base}/images/generations", fields, headers=self.headers)

    def read(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        """A picture, and what it cost as Lumenfall says."""
        told = self.message(answer, Painted)
        cost = told.metadata.cost if told.metadata.cost_currency == "USD" else None
        if not told.source:
            raise self.nothing(offer, "", cost)
        unknown = "Lumenfall did not say what it cost; the list price of one picture is booked."
        model = told.metadata.executed_model or offer.id
        return Found(told.source, offer.cost(asked.size) if cost is None else cost, model, (unknown,) if cost is None else ())

    async def estimate(self, size: str = "1K") -> float:
        """USD of a picture as Lumenfall reckons it, with no picture made and nothing billed. The key is tried out on the way.

        Raises:
            TryLater, FixRequest, Misconfigured: it cannot be told.
        """
        fields = {"model": self.offer.id, "prompt": "A pier.", "aspect_ratio": "16:9", "resolution": size}
        url = f"{self.base}/images/generations?dryRun=true"
        answer = await self.client.post(url, fields, headers=self.headers, submits=False)
        if not answer.fine:
            raise self.failure(answer, self.offer)
        return self.message(answer, Estimate).total_cost_micros / MICROS


def body(asked: Plain, offer: Offer) -> dict[str, str]:
    """What is asked for, pictures apart. A seed is left out: not every provider takes one, and what is not taken may be refused."""
    return {
        "model": offer.id,
        "prompt": asked.prompt,
        "aspect_ratio": asked.frame.ratio,
        "resolution": asked.size,
        "response_format": "b64_json",
    }
