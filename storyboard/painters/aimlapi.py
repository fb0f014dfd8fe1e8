"""The painter `aimlapi`: AIML API, where one model paints from words and another from pictures."""

from __future__ import annotations

from typing import Annotated, Any

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.messages import Text, absent
from storyboard.painters.web import failures
from storyboard.painters.web.client import Answer
from storyboard.painters.web.held import Found, HeldPainter, Images, Loose, Told
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.offers import Offer
from storyboard.painters.web.plain import Plain, data_url

ENTRANCE = Entrance(
    name="aimlapi",
    title="AIML API",
    keys=("AIMLAPI_API_KEY", "AIML_API_KEY"),
    address="https://api.aimlapi.com/v1",
    address_variable="AIMLAPI_BASE_URL",
    model_variable="AIMLAPI_IMAGE_MODEL",
    page="https://aimlapi.com/app/keys",
    probe="/models",
)

CREDITS = 2_000_000
"""Credits for a dollar: 120,000 are 0.06 in the published example."""

FORBIDDEN = 403
"""The status of an account without credits, and of a key that may not do this."""


class Usage(Loose):
    """What an answer cost."""

    usd_spent: Told = None
    credits_used: Told = None

    @property
    def dollars(self) -> float | None:
        """USD; None where it does not say."""
        return self.usd_spent if self.usd_spent is not None or self.credits_used is None else self.credits_used / CREDITS


class Meta(Loose):
    """What is told beside the pictures."""

    usage: Annotated[Usage, absent(Usage)] = Usage()


class Painted(Images):
    """An answer."""

    meta: Annotated[Meta, absent(Meta)] = Meta()
    model: Text = ""


class AimlPainter(HeldPainter):
    """Paints through AIML API. See `HeldPainter` for the arguments; the variables are AIMLAPI_API_KEY (or AIML_API_KEY),
    AIMLAPI_BASE_URL and AIMLAPI_IMAGE_MODEL, a table of one's own is named by STORYBOARD_AIMLAPI_TABLE."""

    def __init__(self, *, model: str = "", key: str = "", base_url: str = "", **more: Any) -> None:
        super().__init__(ENTRANCE, model=model, key=key, base_url=base_url, **more)

    async def send(self, asked: Plain, offer: Offer) -> Answer:
        """A request as JSON, pictures in it."""
        fields: dict[str, Any] = {"model": offer.id, "prompt": asked.prompt, "aspect_ratio": asked.frame.ratio, "resolution": asked.size}
        pictures = {"image_urls": [data_url(picture) for picture in asked.pictures]} if asked.pictures else {}
        return await self.client.post(f"{self.base}/images/generations", fields | pictures, headers=self.headers)

    def read(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        """A picture, and what it cost in dollars or credits."""
        told = self.message(answer, Painted)
        cost = told.meta.usage.dollars
        if not told.source:
            raise self.nothing(offer, "", cost)
        unknown = "AIML API did not say what it cost; the list price of one picture is booked."
        booked = offer.cost(asked.size) if cost is None else cost
        return Found(told.source, booked, told.model or offer.id, (unknown,) if cost is None else ())

    def failure(self, answer: Answer, offer: Offer) -> ProviderError:
        """What an answer means that brought nothing. 403 is about credits more often than about keys."""
        found = super().failure(answer, offer)
        if answer.status != FORBIDDEN or "credit" not in answer.text.lower():
            return found
        return failures.unpaid(failures.read(answer, self.key()), self.entrance, offer.id)
