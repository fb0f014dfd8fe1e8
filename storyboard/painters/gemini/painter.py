"""The painters `gemini` (Google's Developer API, with a key) and `vertex` (Google Cloud): the same models behind two doors."""

from __future__ import annotations

import asyncio
import copy
import math
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Self, TypeVar

from storyboard.painters.gemini import models
from storyboard.painters.gemini.answers import Expected, read
from storyboard.painters.gemini.batch import GeminiBatches
from storyboard.painters.gemini.doors import CloudDoor, Door
from storyboard.painters.gemini.models import Tier
from storyboard.painters.gemini.request import Sent, build, config, contents
from storyboard.ports import Abilities, Batching, Misconfigured, Painting, PaintRequest

if TYPE_CHECKING:
    from google.auth.credentials import Credentials
    from google.genai import Client

T = TypeVar("T")

MODEL_VARIABLE, TIER_VARIABLE, RATE_VARIABLE = "GEMINI_IMAGE_MODEL", "GEMINI_SERVICE_TIER", "GEMINI_PER_MINUTE"
TIMEOUT = 240.0
"""Seconds to wait for a picture. 4K takes a minute and more at busy times; the run's own limit is usually shorter."""


SLOW = 28.0
"""Seconds that most pictures take at most (p50 19.6 s, p95 35.6 s were measured): so many must be in flight to use a known rate."""


class GeminiPainter:
    """Paints with Google's Developer API. Needs a key when it paints, not before, so that a quote needs none.

    Args:
        model: its id; by default GEMINI_IMAGE_MODEL, else the table's default.
        tier: `standard`, `batch`, `flex` or `priority`; by default GEMINI_SERVICE_TIER, else standard.
        key: by default GOOGLE_API_KEY, else GEMINI_API_KEY.
        base_url: by default GOOGLE_GEMINI_BASE_URL, else Google's.
        api_version: `v1beta` is the one whose published specification has all fields that are sent.
        per_minute: requests a minute the account may make; by default GEMINI_PER_MINUTE, else it is found out by trying.
        timeout: seconds to wait for an answer.

    Raises:
        Misconfigured: there is no such model or tier, or the rate is no number.
    """

    name = "gemini"
    tiers = frozenset(Tier)

    def __init__(
        self,
        *,
        model: str = "",
        tier: str = "",
        key: str = "",
        base_url: str = "",
        api_version: str = "v1beta",
        per_minute: float | None = None,
        timeout: float = TIMEOUT,
    ) -> None:
        self.table = models.table()
        self.model, self.notices = models.find(model or os.environ.get(MODEL_VARIABLE, ""), self.table)
        self.tier = self._tier(tier or os.environ.get(TIER_VARIABLE, "") or Tier.STANDARD)
        self.per_minute = per_minute or rate(os.environ.get(RATE_VARIABLE, ""), RATE_VARIABLE)
        self._door = Door(key=key, base_url=base_url, api_version=api_version, timeout=timeout)

    def _tier(self, name: str) -> Tier:
        if name not in {tier.value for tier in self.tiers}:
            known = ", ".join(sorted(tier.value for tier in self.tiers))
            raise Misconfigured(f"The painter {self.name} has no service tier {name!r}; it has {known}. See {TIER_VARIABLE}.")
        return Tier(name)

    @property
    def abilities(self) -> Abilities:
        """What it can do. The price goes from the cheapest picture to the dearest; see `priced` for a narrower one."""
        prices = [self.priced(size).price for size in self.model.scale]
        able = self.priced(next(iter(self.model.scale)))
        return able.model_copy(update={"price": (min(low for low, _ in prices), max(high for _, high in prices))})

    def priced(self, size: str) -> Abilities:
        """What it can do, with the price of a picture of that size."""
        able = models.abilities(self.model, size, share=self.table.tiers[self.tier])
        if self.per_minute is None:
            return able
        return able.model_copy(update={"per_minute": self.per_minute, "at_once": max(able.at_once, round(self.per_minute * SLOW / 60))})

    def sibling(self) -> Self | None:
        """The same painter with the cheaper model that the table names for drafts; None where it names none."""
        if not self.model.draft:
            return None
        drafting = copy.copy(self)
        drafting.model, drafting.notices = self.table.models[self.model.draft], ()
        return drafting

    def ready(self) -> None:
        """Checks, without a call, that there is something to identify with.

        Raises:
            Misconfigured: there is no key.
        """
        self._door.ready()

    async def paint(self, request: PaintRequest) -> Painting:
        """One picture, as Google sent it.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: see `storyboard.ports`.
        """
        self.ready()
        sent = await asyncio.to_thread(build, request, self.model, tier=self.tier)
        body = await self._ask(sent)
        painting = await asyncio.to_thread(read, body, self.expected(sent))
        return painting.model_copy(update={"prompt": sent.prompt, "notices": (*self.notices, *painting.notices)})

    @property
    def batches(self) -> Batching | None:
        """The way for many requests at once, at half the price."""
        return GeminiBatches(self.model, self.called, self.expected, self.notices, always=self.tier is Tier.BATCH)

    async def close(self) -> None:
        """Closes the connections. The painter may be used again."""
        await self._door.close()

    def expected(self, sent: Sent) -> Expected:
        """What must come back for a request, for `storyboard.painters.gemini.answers.read`."""
        return Expected(
            model=self.model,
            ratio=sent.frame.ratio,
            size=sent.size,
            width=sent.frame.width,
            height=sent.frame.height,
            tier=sent.tier,
            shares=tuple(self.table.tiers.items()),
            address=self._door.address,
        )

    async def _ask(self, sent: Sent) -> str:
        """The body of Google's answer. Its words stay ours to read: google-genai drops the reason of a refusal (3.4.0)."""
        asked = contents(sent), config(sent)
        answer = await self.called(
            lambda client: client.aio.models.generate_content(model=self.model.id, contents=asked[0], config=asked[1])
        )
        return (answer.sdk_http_response.body or "") if answer.sdk_http_response else ""

    async def called(self, call: Callable[[Client], Awaitable[T]]) -> T:
        """What a call of google-genai's returns.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: whatever the call raises, as one of ours.
        """
        return await self._door.called(call, self.model.id)


def rate(text: str, variable: str) -> float | None:
    """Requests a minute as written in an environment variable; None where nothing is written.

    Raises:
        Misconfigured: it is no number above 0.
    """
    try:
        found = float(text) if text.strip() else None
    except ValueError:
        found = 0.0
    if found is not None and not 0 < found < math.inf:
        raise Misconfigured(f"{variable} is {text!r}; it wants the requests a minute your account may make, a number above 0.")
    return found


class VertexPainter(GeminiPainter):
    """Paints with Google Cloud: with Application Default Credentials and a project, or with an express key.

    Args:
        project: by default GOOGLE_CLOUD_PROJECT, else the one of the credentials.
        location: by default GOOGLE_CLOUD_LOCATION, else `global`, the only one that serves the picture models.
        credentials: by default those of the environment (`gcloud auth application-default login`).
        model: as in GeminiPainter.
        key: an express key, by default GOOGLE_API_KEY where no project is named.
        base_url: by default GOOGLE_VERTEX_BASE_URL, else Google's.
        timeout: seconds to wait for an answer.

    Raises:
        Misconfigured: there is no such model, or a service tier is asked for.
    """

    name = "vertex"
    tiers = frozenset({Tier.STANDARD})

    def __init__(
        self,
        *,
        project: str = "",
        location: str = "",
        credentials: Credentials | None = None,
        model: str = "",
        key: str = "",
        base_url: str = "",
        timeout: float = TIMEOUT,
    ) -> None:
        super().__init__(model=model)
        self._door = CloudDoor(project=project, location=location, credentials=credentials, key=key, base_url=base_url, timeout=timeout)

    @property
    def batches(self) -> Batching | None:
        """None: batch jobs on Vertex AI read from and write to Cloud Storage."""
