"""The painter `openai`: OpenAI's images endpoints, and whatever speaks the same, as LocalAI on a machine of one's own does."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import urlsplit

from storyboard.model.patterns import regex
from storyboard.painters.gemini.messages import Count, absent
from storyboard.painters.gemini.samples import Sample
from storyboard.painters.web import keys, offers
from storyboard.painters.web.client import TIMEOUT, Answer, Part
from storyboard.painters.web.downloads import public
from storyboard.painters.web.held import Found, HeldPainter, Images, Loose
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.offers import Offer
from storyboard.painters.web.plain import Plain
from storyboard.ports import Misconfigured

ADDRESS = "https://api.openai.com/v1"
ENTRANCE = Entrance(
    name="openai",
    title="OpenAI",
    keys=("OPENAI_API_KEY",),
    address=ADDRESS,
    address_variable="OPENAI_BASE_URL",
    model_variable="OPENAI_IMAGE_MODEL",
    page="https://platform.openai.com/api-keys",
    probe="/models",
)
_THEIRS = regex(r"https?://(?:[^/]*@)?(?:[\w-]+\.)*openai\.com(?:[:/]|$)", re.IGNORECASE)
"""OpenAI's own addresses, those of its regions too: they need a key and cost money."""

LOCAL = "local"
"""What the table calls a model of a server of one's own, whatever its name."""

PRICE_VARIABLE = "OPENAI_PICTURE_PRICE"
"""USD that a server other than OpenAI's asks for a picture, of any size."""
NEAR = (".local", ".lan", ".internal", ".home.arpa", ".localhost")
"""Endings of names of machines in a house."""

ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
MILLION = 1_000_000


class Details(Loose):
    """What the tokens in are of."""

    text_tokens: Count = 0
    image_tokens: Count = 0


class Usage(Loose):
    """Tokens of an answer."""

    input_tokens: Count = 0
    output_tokens: Count = 0
    input_tokens_details: Annotated[Details, absent(Details)] = Details()


class Painted(Images):
    """An answer."""

    usage: Usage | None = None


def entrance(base_url: str = "") -> Entrance:
    """How a door of this kind is entered: a server that is not OpenAI's may need no key, and is named by its address."""
    address = keys.address(ENTRANCE, base_url)
    return ENTRANCE if theirs(address) else ENTRANCE.model_copy(update={"title": address, "free": True, "page": ""})


def theirs(address: str) -> bool:
    """Whether an address is one of OpenAI's."""
    return _THEIRS.match(address) is not None


def near(address: str) -> bool:
    """Whether an address is of this machine or this house, whose pictures are nobody's to charge for."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    try:
        ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(NEAR)
    return not public(host)


def asked_price(address: str) -> float:
    """USD a picture at a server that no table knows: what the user says, else nothing in one's own house.

    Raises:
        Misconfigured: the server is elsewhere and nobody said, or what was said is no price.
    """
    said = os.environ.get(PRICE_VARIABLE, "")
    try:
        price = float(said or (0.0 if near(address) else math.nan))
    except ValueError:
        price = math.nan
    if not math.isfinite(price) or price < 0:
        told = f"{PRICE_VARIABLE} is {said!r}, which is no price." if said else f"What {address} asks for a picture is not known."
        raise Misconfigured(f"{told} Say it in USD, 0 where it is free: {PRICE_VARIABLE}=0.04. Or give a table, see docs/doors.md.")
    return price


class OpenAIPainter(HeldPainter):
    """Paints with OpenAI's picture models, or with those of a server that speaks as OpenAI's does.

    Args:
        model: as the server calls it; by default OPENAI_IMAGE_MODEL, else the table's default at OpenAI, and nothing elsewhere: servers
            with one model need no name.
        key: by default OPENAI_API_KEY; servers other than OpenAI's may need none.
        base_url: by default OPENAI_BASE_URL, else OpenAI's; with the version in it, as `http://localhost:8080/v1`.
        timeout: seconds to wait for an answer.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    def __init__(self, *, model: str = "", key: str = "", base_url: str = "", timeout: float = TIMEOUT) -> None:
        super().__init__(entrance(base_url), model=model, key=key, base_url=base_url, timeout=timeout)

    @property
    def own(self) -> bool:
        """Whether it is a server other than OpenAI's."""
        return not theirs(self.base)

    def offered(self, model: str) -> tuple[Offer, tuple[str, ...]]:
        """What is known of a model; of one on another server nothing is, unless a table tells: no pictures, and `asked_price`."""
        known = offers.table(self.entrance.name).models
        if not self.own or model in known:
            return offers.find(self.entrance.name, model)
        price = dict.fromkeys(known[LOCAL].price, asked_price(self.base))
        return offers.paced(known[LOCAL], self.entrance.name).model_copy(update={"id": model or LOCAL, "price": price}), ()

    async def send(self, asked: Plain, offer: Offer) -> Answer:
        """A request as JSON, or as a form where pictures go along."""
        width, height = asked.frame.width, asked.frame.height
        optional = {
            "model": offer.id if offer.id != LOCAL else "",
            "quality": offer.quality,
            "response_format": "" if offer.tokens else "b64_json",  # OpenAI's own models answer nothing else, and refuse the field
        }
        fields = {"prompt": self.worded(asked), "size": f"{width}x{height}", **{name: value for name, value in optional.items() if value}}
        if asked.pictures:
            field = "image[]" if len(asked.pictures) > 1 else "image"
            return await self.client.post_form(f"{self.base}/images/edits", fields, tuple(parts(asked, field)), headers=self.headers)
        return await self.client.post(f"{self.base}/images/generations", fields, headers=self.headers)

    def worded(self, asked: Plain) -> str:
        """The prompt. LocalAI takes what follows a `|` for what must not be painted."""
        return asked.prompt.replace("|", "/") if self.own else asked.prompt

    def read(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        """A picture, and what its tokens cost."""
        told = self.message(answer, Painted)
        used = told.usage if offer.tokens else None
        if not told.source:
            raise self.nothing(offer, "", bill(used, offer) if used or not offer.price[asked.size] else None)
        if used is None:
            unknown = f"{self.entrance.title} did not say what it used; the list price of one picture is booked."
            return Found(told.source, offer.cost(asked.size), notices=(unknown,) if offer.tokens and offer.price[asked.size] else ())
        return Found(told.source, bill(used, offer))


def parts(asked: Plain, field: str) -> Iterator[Part]:
    """The pictures as files of a form, in their order, each in a field of that name."""
    yield from (Part(field, filename(number, picture), picture.data, picture.mime) for number, picture in enumerate(asked.pictures, 1))


def filename(number: int, picture: Sample) -> str:
    """What a picture is called in a form."""
    return f"picture-{number}.{ENDINGS.get(picture.mime, 'img')}"


def bill(usage: Usage | None, offer: Offer) -> float:
    """USD of what was used."""
    if usage is None or not offer.tokens:
        return 0.0
    price, pictures = offer.tokens, usage.input_tokens_details.image_tokens
    texts = usage.input_tokens - pictures
    return (texts * price["text"] + pictures * price["image"] + usage.output_tokens * price["output"]) / MILLION
