"""The text models `gemini` (Google's Developer API, with a key) and `vertex` (Google Cloud): the same models behind two doors."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from storyboard.painters.gemini.doors import CloudDoor, Door
from storyboard.painters.gemini.failures import Advice
from storyboard.painters.gemini.models import Tier
from storyboard.ports import Answer, Misconfigured, Question, TextTerms
from storyboard.texts import models
from storyboard.texts.answers import Expected, read
from storyboard.texts.fenced import bare_json
from storyboard.texts.models import MODEL_VARIABLE, TIER_VARIABLE
from storyboard.texts.request import Json, build

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

TIMEOUT = 300.0
"""Seconds to wait for an answer; a long one with thoughts takes minutes."""

IN_BODY = "-"
"""What google-genai is given for a question; it is replaced by the body that was built here."""


def today() -> date:
    """The day whose prices count."""
    return datetime.now(UTC).date()


def _advice(who: str) -> Advice:
    return Advice(
        who=f"The text model {who}",
        variable=MODEL_VARIABLE,
        default=models.table().default,
        without="Without a text model --shots rules plans, --inspect plain looks and --model rules understands.",
    )


class GeminiTexts:
    """Asks Google's Developer API. Needs a key when it asks, not before, so that a quote needs none.

    Args:
        model: its id; by default GEMINI_TEXT_MODEL, else the table's default.
        tier: `standard`, `flex` or `priority`; by default GEMINI_TEXT_TIER, else standard.
        thinking: how much it thinks, one of the model's levels; by default the table's.
        key: by default GOOGLE_API_KEY, else GEMINI_API_KEY.
        base_url: by default GOOGLE_GEMINI_BASE_URL, else Google's.
        api_version: `v1beta` is the one whose published specification has all fields that are sent.
        timeout: seconds to wait for an answer.
        day: tells the day whose prices count.

    Raises:
        Misconfigured: there is no such model, tier or level.
    """

    name = "gemini"
    tiers = frozenset({Tier.STANDARD, Tier.FLEX, Tier.PRIORITY})
    combining = True

    def __init__(
        self,
        *,
        model: str = "",
        tier: str = "",
        thinking: str = "",
        key: str = "",
        base_url: str = "",
        api_version: str = "v1beta",
        timeout: float = TIMEOUT,
        day: Callable[[], date] = today,
    ) -> None:
        self.table = models.table()
        self.model = _thoughtful(models.find(model or os.environ.get(MODEL_VARIABLE, ""), self.table), thinking)
        self.tier = self._tier(tier or os.environ.get(TIER_VARIABLE, "") or Tier.STANDARD)
        self._day = day
        self._door = Door(key=key, base_url=base_url, api_version=api_version, timeout=timeout, advice=_advice(self.name))

    def _tier(self, name: str) -> Tier:
        known = sorted(tier.value for tier in self.tiers.intersection(self.model.tiers))
        if name not in known:
            raise Misconfigured(f"{self.name} does not serve {self.model.id} at {name!r}, only at {', '.join(known)}. See {TIER_VARIABLE}.")
        return Tier(name)

    @property
    def _share(self) -> float:
        return self.table.tiers[self.tier]

    @property
    def terms(self) -> TextTerms:
        """What it can do, and what that costs today."""
        return models.terms(self.model, self._day(), self._share)

    def ready(self) -> None:
        """Checks, without a call, that there is something to identify with.

        Raises:
            Misconfigured: there is no key.
        """
        self._door.ready()

    def worst(self, question: Question) -> float:
        """USD that answering costs at most."""
        return models.worst(question, self.model, self._day(), self._share)

    async def ask(self, question: Question) -> Answer:
        """The model's answer. It may break the schema or call tools there are none of: whoever asked checks that.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: see `storyboard.ports`.
        """
        self.ready()
        body = await asyncio.to_thread(build, question, self.model, tier=self.tier, combining=self.combining)
        answer = await asyncio.to_thread(read, await self._said(body), self._expected(question))
        return answer if question.answer is None else answer.model_copy(update={"text": bare_json(answer.text)})

    async def close(self) -> None:
        """Closes the connections. The model may be asked again."""
        await self._door.close()

    def _expected(self, question: Question) -> Expected:
        return Expected(
            model=self.model,
            day=self._day(),
            turns=len(question.turns),
            worst=self.worst(question),
            address=self._door.address,
            advice=self._door.advice,
            tier=self.tier,
            shares=tuple(self.table.tiers.items()),
        )

    async def _said(self, body: Json) -> str:
        """The body of Google's answer. Its words stay ours to read: google-genai drops the reason of a refusal (3.4.0)."""
        from google.genai.types import AutomaticFunctionCallingConfig, GenerateContentConfig, HttpOptions

        config = GenerateContentConfig(
            automatic_function_calling=AutomaticFunctionCallingConfig(disable=True),
            automatic_continuation=False,
            should_return_http_response=True,
            http_options=HttpOptions(extra_body=body),
        )
        answer = await self._door.called(
            lambda client: client.aio.models.generate_content(model=self.model.id, contents=IN_BODY, config=config), self.model.id
        )
        return (answer.sdk_http_response.body or "") if answer.sdk_http_response else ""


def _thoughtful(model: models.Model, level: str) -> models.Model:
    if level and level.upper() not in model.thinking:
        raise Misconfigured(f"{model.id} has no thinking level {level!r}; it has {', '.join(model.thinking) or 'none'}.")
    return model.model_copy(update={"thinking_level": level.upper()}) if level else model


class VertexTexts(GeminiTexts):
    """Asks Google Cloud: with Application Default Credentials and a project, or with an express key.

    Args:
        project: by default GOOGLE_CLOUD_PROJECT, else the one of the credentials.
        location: by default GOOGLE_CLOUD_LOCATION, else `global`.
        credentials: by default those of the environment (`gcloud auth application-default login`).
        model: as in GeminiTexts.
        thinking: as in GeminiTexts.
        key: an express key, by default GOOGLE_API_KEY where no project is named.
        base_url: by default GOOGLE_VERTEX_BASE_URL, else Google's.
        timeout: seconds to wait for an answer.
        day: tells the day whose prices count.

    Raises:
        Misconfigured: there is no such model or level, or a service tier is asked for.
    """

    name = "vertex"
    tiers = frozenset({Tier.STANDARD})
    combining = False

    def __init__(
        self,
        *,
        project: str = "",
        location: str = "",
        credentials: Credentials | None = None,
        model: str = "",
        thinking: str = "",
        key: str = "",
        base_url: str = "",
        timeout: float = TIMEOUT,
        day: Callable[[], date] = today,
    ) -> None:
        super().__init__(model=model, thinking=thinking, day=day)
        self._door = CloudDoor(
            project=project,
            location=location,
            credentials=credentials,
            key=key,
            base_url=base_url,
            timeout=timeout,
            advice=_advice(self.name),
        )
