"""The painter `cometapi`: Google's models behind CometAPI: Gemini's own format, with a key, an address and errors of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.painters.gemini import models, tables
from storyboard.painters.gemini.doors import Door
from storyboard.painters.gemini.failures import Advice
from storyboard.painters.gemini.models import Model, Table, Tier
from storyboard.painters.gemini.painter import TIMEOUT, GeminiPainter
from storyboard.painters.gemini.request import Sent
from storyboard.painters.web import failures, keys
from storyboard.painters.web.client import Answer
from storyboard.painters.web.keys import Entrance
from storyboard.ports import Batching, Misconfigured

if TYPE_CHECKING:
    from google.genai.errors import APIError

TABLE_VARIABLE = "STORYBOARD_COMETAPI_TABLE"

VERSION = "v1beta"
"""The only path that is documented; google-genai's own default, `v1`, is not served."""

ENTRANCE = Entrance(
    name="cometapi",
    title="CometAPI",
    keys=("COMETAPI_KEY",),
    address="https://api.cometapi.com",
    address_variable="COMETAPI_BASE_URL",
    model="gemini-3-pro-image",
    model_variable="COMETAPI_IMAGE_MODEL",
    page="https://www.cometapi.com/console/token",
    probe="/v1beta/models",
)
"""As of 20 November 2026 (apidoc.cometapi.com)."""

CODES: Mapping[str, failures.Kind] = {
    "prompt_blocked": failures.refused,
    "sensitive_words_detected": failures.refused,
    "content_policy_violation": failures.refused,
    "content_filter": failures.refused,
    "insufficient_user_quota": failures.unpaid,
    "pre_consume_token_quota_failed": failures.unpaid,
    "model_not_found": failures.missing,
}
"""Codes of gateways of its kind (new-api): what is refused before it is sent on is not billed."""

MOST_ERROR = 20_000
"""Characters an error may take; a longer answer is a picture."""


class Terms(Frozen):
    """What is CometAPI's own: its price as a share of Google's."""

    dated: str
    source: str = ""
    share: float


def terms() -> Terms:
    """CometAPI's terms: ours, with what the user's own table says.

    Raises:
        Misconfigured: the user's table cannot be read.
    """
    file = os.environ.get(TABLE_VARIABLE, "")
    try:
        return Terms.model_validate(tables.read("cometapi.toml", file, TABLE_VARIABLE))
    except ValidationError as error:
        raise Misconfigured(f"{file} is not a table of CometAPI's terms: {error}") from error


class CometDoor(Door):
    """CometAPI's address, key and errors. Needs a key when it is asked, not before.

    Args:
        key: by default the variable's.
        base_url: by default the variable's, else CometAPI's.
        timeout: seconds to wait for an answer.
    """

    def __init__(self, *, key: str, base_url: str, timeout: float) -> None:
        advice = Advice(
            who="The painter cometapi",
            variable=ENTRANCE.model_variable,
            default=ENTRANCE.model,
            without=ENTRANCE.without,
            keys=ENTRANCE.keys[0],
            addresses=ENTRANCE.address_variable,
        )
        super().__init__(key=key, base_url=base_url, api_version=VERSION, timeout=timeout, advice=advice)

    @property
    def address(self) -> str:
        """Whom it asks, for messages."""
        return ENTRANCE.title

    def refused(self, status: int, headers: Mapping[str, str], body: str, model: str) -> ProviderError | None:
        """The error for an answer in which the gateway itself fails; None where it is one of Google's, or no error at all."""
        if len(body) > MOST_ERROR or not _own(body):
            return None
        plain = {name.lower(): value for name, value in headers.items()}
        return failures.failure(
            Answer(status, plain, body.encode()), ENTRANCE, model=model, codes=CODES, secret=keys.found_key(ENTRANCE, self._key)
        )

    def _url(self) -> str:
        return keys.address(ENTRANCE, self._base_url)

    def _found_key(self) -> str:
        return keys.key(ENTRANCE, self._key)

    def _failed(self, error: APIError, model: str) -> ProviderError:
        response = cast("Any", error).response
        found = self.refused(error.code, response.headers, response.text, model) if hasattr(response, "headers") else None
        return found or super()._failed(error, model)


def _own(body: str) -> bool:
    """Whether an answer is an error of the gateway's own: Google's have a number as their code and the name of a status."""
    try:
        error = cast("object", json.loads(body)["error"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
    return isinstance(error, str) or (isinstance(error, dict) and "status" not in error)


def known(slug: str, table: Table) -> tuple[Model, tuple[str, ...]]:
    """What is known about a model by the name it has here, and what the user should know where that is not all of it."""
    bare = tables.bare(slug)
    alias = table.aliases.get(bare)
    id = alias.model if alias else bare
    like = table.models.get(id, table.models[table.default])
    told = () if id in table.models else (f"Nothing is known about the model {slug}: limits and price of {like.id} are assumed.",)
    return like.model_copy(update={"id": slug, "draft": ""}), told


class CometPainter(GeminiPainter):
    """Paints with Google's models behind CometAPI. Needs a key when it paints, not before, so that a quote needs none.

    Args:
        model: as CometAPI calls it; by default COMETAPI_IMAGE_MODEL, else the table's default.
        key: by default COMETAPI_KEY.
        base_url: by default COMETAPI_BASE_URL, else CometAPI's.
        per_minute: requests a minute the account may make; by default it is found out by trying.
        timeout: seconds to wait for an answer.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    name = "cometapi"
    entrance = ENTRANCE
    tiers = frozenset({Tier.STANDARD})

    def __init__(
        self, *, model: str = "", key: str = "", base_url: str = "", per_minute: float | None = None, timeout: float = TIMEOUT
    ) -> None:
        google = models.table()
        self.table = google.model_copy(update={"tiers": dict.fromkeys(Tier, terms().share)})
        self.model, self.notices = known(keys.model(ENTRANCE, model), google)
        self.tier, self.per_minute = Tier.STANDARD, per_minute
        self._comet = self._door = CometDoor(key=key, base_url=base_url, timeout=timeout)

    @property
    def batches(self) -> Batching | None:
        """None: batch jobs are not documented."""

    async def _ask(self, sent: Sent) -> str:
        """The body of the answer.

        Raises:
            FixRequest, Refused, Misconfigured: the gateway fails in an answer whose status says that it worked.
        """
        body = await super()._ask(sent)
        error = self._comet.refused(200, {}, body, self.model.id)
        if error is not None:
            raise error
        return body
