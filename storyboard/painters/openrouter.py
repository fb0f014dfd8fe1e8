"""The painter `openrouter`: OpenRouter's images endpoint, and its chat for models that paint there alone."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, cast

from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.gemini.failures import REFUSALS, refusal
from storyboard.painters.gemini.messages import Text, absent
from storyboard.painters.web import failures
from storyboard.painters.web.client import Answer
from storyboard.painters.web.held import Found, HeldPainter, Images, Loose, Told
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.offers import Offer
from storyboard.painters.web.plain import Plain, data_url
from storyboard.ports import FixRequest, Misconfigured, Refused, TryLater

ENTRANCE = Entrance(
    name="openrouter",
    title="OpenRouter",
    keys=("OPENROUTER_API_KEY",),
    address="https://openrouter.ai/api/v1",
    address_variable="OPENROUTER_BASE_URL",
    model_variable="OPENROUTER_IMAGE_MODEL",
    page="https://openrouter.ai/settings/keys",
    probe="/key",
)

ROUTE_VARIABLE = "OPENROUTER_IMAGE_ROUTE"
IMAGES, CHAT = "images", "chat"
TITLE = "storyboard"
"""What OpenRouter's list of programs calls this one."""

FILTERED = "content_filter"
"""The finish reason of what is refused by policy."""

LONGEST_CODE = 80
"""Characters of the name of an error."""

UNKNOWN = 500
"""The status of an error that does not say."""

_POLICY = regex("|".join((r"\b(?:" + "|".join(REFUSALS) + r")\b", r"(?i:flagged_input|content.?polic|content_filter|moderation|safety)")))
"""What the metadata of an error say where the provider behind it refused."""


class Failed(Loose):
    """An error within an answer of good status."""

    code: int | str | None = None
    message: Text = ""


class Usage(Loose):
    """What an answer cost."""

    cost: Told = None


class Painted(Images):
    """An answer of the images endpoint."""

    usage: Annotated[Usage, absent(Usage)] = Usage()
    error: Failed | None = None


class Link(Loose):
    url: Text = ""


class Shown(Loose):
    """A picture within a message."""

    image_url: Annotated[Link, absent(Link)] = Link()


class Message(Loose):
    """What the model says."""

    content: object = None
    refusal: Text = ""
    images: Annotated[tuple[Shown, ...], absent(tuple)] = ()


class Choice(Loose):
    """One answer of a model."""

    message: Annotated[Message, absent(Message)] = Message()
    finish_reason: Text = ""
    native_finish_reason: Text = ""
    """The reason in the words of the provider behind."""
    error: Failed | None = None


class Chatted(Loose):
    """An answer of the chat."""

    choices: Annotated[tuple[Choice, ...], absent(tuple)] = ()
    model: Text = ""
    usage: Annotated[Usage, absent(Usage)] = Usage()
    error: Failed | None = None


class OpenRouterPainter(HeldPainter):
    """Paints through OpenRouter. See `HeldPainter` for the arguments; the variables are OPENROUTER_API_KEY, OPENROUTER_BASE_URL and
    OPENROUTER_IMAGE_MODEL, a table of one's own is named by STORYBOARD_OPENROUTER_TABLE.

    Args:
        route: `images` or `chat`; by default OPENROUTER_IMAGE_ROUTE, else what the table says of the model, else `images`.

    Raises:
        Misconfigured: the user's table cannot be read, or there is no such route.
    """

    def __init__(self, *, model: str = "", key: str = "", base_url: str = "", route: str = "", **more: Any) -> None:
        super().__init__(ENTRANCE, model=model, key=key, base_url=base_url, **more)
        self.route = route or os.environ.get(ROUTE_VARIABLE, "").strip() or self.offer.route or IMAGES
        if self.route not in BODIES:
            raise Misconfigured(f"OpenRouter has no route {self.route!r}; it has {' and '.join(sorted(BODIES))}. See {ROUTE_VARIABLE}.")

    @property
    def headers(self) -> Mapping[str, str]:
        """The key, and who asks."""
        return {**super().headers, "X-Title": TITLE}

    async def send(self, asked: Plain, offer: Offer) -> Answer:
        """A request to the images endpoint, or as a conversation of one turn."""
        path, body = BODIES[self.route]
        return await self.client.post(f"{self.base}{path}", body(asked, offer), headers=self.headers)

    def read(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        """A picture, and what it cost."""
        return (self._chatted if self.route == CHAT else self._painted)(answer, asked, offer)

    def failure(self, answer: Answer, offer: Offer) -> ProviderError:
        """What an answer means that brought nothing. Why the provider behind refused stands in the metadata."""
        told = metadata(answer)
        if _POLICY.search(told):
            said = failures.scrub(told, self.key())
            return Refused(f"{self.entrance.title} refused this picture ({offer.id}): {failures.read(answer).message} {said}")
        return super().failure(answer, offer)

    def _painted(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        told = self.message(answer, Painted)
        self._raise(told.error, answer, offer, told.usage)
        if not told.source:
            raise self.nothing(offer, "", told.usage.cost)
        return self._booked(told.source, told.usage, asked, offer)

    def _chatted(self, answer: Answer, asked: Plain, offer: Offer) -> Found:
        told = self.message(answer, Chatted)
        self._raise(told.error, answer, offer, told.usage)
        choice = told.choices[0] if told.choices else Choice()
        self._raise(choice.error, answer, offer, told.usage)
        sources = [shown.image_url.url for shown in choice.message.images if shown.image_url.url]
        if choice.finish_reason == FILTERED or choice.native_finish_reason in REFUSALS:
            reason = choice.native_finish_reason or choice.finish_reason
            raise refusal(reason, choice.message.refusal, offer.id, cost=told.usage.cost or 0.0)
        if not sources:
            said = choice.message.content if isinstance(choice.message.content, str) else choice.message.refusal
            raise self.nothing(offer, said or choice.finish_reason, told.usage.cost)
        return self._booked(sources[-1], told.usage, asked, offer)

    def _raise(self, error: Failed | None, answer: Answer, offer: Offer, usage: Usage) -> None:
        """Raises an error that came with a good status, and what it cost all the same."""
        if error is None:
            return
        told = str(error.code or "")[:LONGEST_CODE]
        code = int(told) if re.fullmatch(r"[1-5][0-9]{2}", told) else UNKNOWN
        body = json.dumps({"error": {"message": error.message, "code": told, "metadata": metadata(answer)}}).encode()
        found = self.failure(answer._replace(status=code, body=body), offer)
        if usage.cost and isinstance(found, TryLater | FixRequest | Refused):
            found.cost = usage.cost
        raise found

    def _booked(self, source: str, usage: Usage, asked: Plain, offer: Offer) -> Found:
        if usage.cost is not None:
            return Found(source, usage.cost)
        return Found(
            source, offer.cost(asked.size), notices=("OpenRouter did not say what it cost; the list price of one picture is booked.",)
        )


def metadata(answer: Answer) -> str:
    """What an error tells beside its message; empty where it tells nothing."""
    value = answer.json()
    error = cast("dict[str, Any]", value).get("error") if isinstance(value, dict) else None
    told = cast("dict[str, Any]", error).get("metadata") if isinstance(error, dict) else None
    return told if isinstance(told, str) else json.dumps(told) if told else ""


def _image(asked: Plain, offer: Offer) -> dict[str, Any]:
    """A request for the images endpoint. What a model does not know is refused, so nothing is sent that is not needed."""
    body: dict[str, Any] = {"model": offer.id, "prompt": asked.prompt, "aspect_ratio": asked.frame.ratio, "resolution": asked.size}
    references = [_part(data_url(picture)) for picture in asked.pictures]
    return {**body, "input_references": references} if references else body


def _conversation(asked: Plain, offer: Offer) -> dict[str, Any]:
    """A request for the chat: the instructions, then pictures and words."""
    content = [*(_part(data_url(picture)) for picture in asked.pictures), {"type": "text", "text": asked.text}]
    return {
        "model": offer.id,
        "messages": [{"role": "system", "content": asked.system}, {"role": "user", "content": content}],
        "modalities": ["image", "text"],
        "image_config": {"aspect_ratio": asked.frame.ratio, "image_size": asked.size},
        "seed": asked.seed,
    }


def _part(url: str) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": url}}


BODIES: Mapping[str, tuple[str, Callable[[Plain, Offer], dict[str, Any]]]] = {
    IMAGES: ("/images", _image),
    CHAT: ("/chat/completions", _conversation),
}
"""Where each route leads, and what is sent there."""
