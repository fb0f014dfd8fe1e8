"""The two doors to Google's models: the Developer API, with a key, and Google Cloud. What a call raises becomes one of our errors."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini import transport
from storyboard.painters.gemini.failures import PAINTING, Advice, failure, scrub
from storyboard.ports import Misconfigured

if TYPE_CHECKING:
    from google.auth.credentials import Credentials
    from google.genai import Client
    from google.genai.errors import APIError
    from google.genai.types import HttpOptions

T = TypeVar("T")

KEY_VARIABLES = ("GOOGLE_API_KEY", "GEMINI_API_KEY")
"""Where a key is looked for; the first wins, as in Google's own libraries."""


class Door:
    """Google's Developer API. Needs a key when it is asked, not before.

    Args:
        key: by default GOOGLE_API_KEY, else GEMINI_API_KEY.
        base_url: by default GOOGLE_GEMINI_BASE_URL, else Google's.
        api_version: `v1beta` is the one whose published specification has all fields that are sent.
        timeout: seconds to wait for an answer.
        advice: what messages tell the user to look at.
    """

    def __init__(
        self, *, key: str = "", base_url: str = "", api_version: str = "v1beta", timeout: float, advice: Advice = PAINTING
    ) -> None:
        self._key, self._base_url, self._api_version, self._timeout = key, base_url, api_version, timeout
        self.advice = advice
        self._clients = transport.Clients(self._client)

    @property
    def address(self) -> str:
        """Whom it asks, for messages."""
        return self._url() or "the Gemini API"

    def ready(self) -> None:
        """Checks, without a call, that there is something to identify with.

        Raises:
            Misconfigured: there is no key.
        """
        self._found_key()

    async def called(self, call: Callable[[Client], Awaitable[T]], model: str) -> T:
        """What a call of google-genai's returns.

        Args:
            call: makes it.
            model: the model asked, for messages.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: whatever the call raises, as one of ours.
        """
        client = await self._connected()
        from google.genai.errors import APIError

        lost: tuple[type[Exception], ...] = (*transport.errors(transport.TRANSPORTS), UnicodeDecodeError, TimeoutError)
        unknown = transport.errors(transport.CREDENTIALS)
        try:
            return await call(client)
        except APIError as error:
            raise self._failed(error, model) from None
        except lost as error:
            raise transport.broken(error, self.address, self.advice) from None
        except unknown as error:
            raise Misconfigured(self._unknown(error)) from None

    async def close(self) -> None:
        """Closes the connections. The door may be used again."""
        await self._clients.close()

    async def _connected(self) -> Client:
        unknown: tuple[type[Exception], ...] = (*transport.errors(transport.CREDENTIALS), ValueError)
        try:
            return await self._clients.get()
        except unknown as error:
            raise Misconfigured(self._unknown(error)) from None

    def _failed(self, error: APIError, model: str) -> ProviderError:
        response = cast("Any", error).response
        body, headers = (response.text, dict(response.headers)) if hasattr(response, "headers") else ("", {})
        said = body or str(error.message or "")
        return failure(error.code, said, headers=headers, model=model, address=self.address, advice=self.advice)

    def _url(self) -> str:
        return self._base_url or os.environ.get("GOOGLE_GEMINI_BASE_URL", "")

    def _found_key(self) -> str:
        key = self._key or next((os.environ[name] for name in KEY_VARIABLES if os.environ.get(name, "").strip()), "")
        if not key.strip():
            raise Misconfigured(
                f"{self.advice.who} needs a key. Get one at https://aistudio.google.com/apikey, put it into GEMINI_API_KEY, "
                f"then run the command again. {self.advice.without}"
            )
        return key.strip()

    def _client(self) -> Client:
        from google.genai import Client

        return Client(vertexai=False, api_key=self._found_key(), http_options=self._http())

    def _http(self) -> HttpOptions:
        """One try, no redirects (they would carry the key elsewhere), and an end to waiting."""
        from google.genai.types import HttpOptions, HttpRetryOptions

        return HttpOptions(
            base_url=self._url() or None,
            api_version=self._api_version,
            timeout=round(self._timeout * 1000),
            retry_options=HttpRetryOptions(attempts=1),
            async_client_args={"follow_redirects": False, "event_hooks": {"response": [transport.hear]}, **transport.trust(self._url())},
        )

    def _unknown(self, error: Exception) -> str:
        return f"{self.address} cannot be used: {scrub(str(error))} {self.advice.without}"


class CloudDoor(Door):
    """Google Cloud: with Application Default Credentials and a project, or with an express key.

    Args:
        project: by default GOOGLE_CLOUD_PROJECT, else the one of the credentials.
        location: by default GOOGLE_CLOUD_LOCATION, else `global`.
        credentials: by default those of the environment (`gcloud auth application-default login`).
        key: an express key, by default GOOGLE_API_KEY where no project is named.
        base_url: by default GOOGLE_VERTEX_BASE_URL, else Google's.
        timeout: seconds to wait for an answer.
        advice: what messages tell the user to look at.
    """

    def __init__(
        self,
        *,
        project: str = "",
        location: str = "",
        credentials: Credentials | None = None,
        key: str = "",
        base_url: str = "",
        timeout: float,
        advice: Advice = PAINTING,
    ) -> None:
        super().__init__(key=key, base_url=base_url, api_version="v1beta1", timeout=timeout, advice=advice)
        self._project = project or os.environ.get("GOOGLE_CLOUD_PROJECT", "")
        self._location = location or os.environ.get("GOOGLE_CLOUD_LOCATION", "") or "global"
        self._credentials = credentials

    def ready(self) -> None:
        """Nothing can be checked without looking for credentials, which a call does."""

    @property
    def address(self) -> str:
        """Whom it asks, for messages."""
        return self._url() or "Vertex AI"

    def _url(self) -> str:
        return self._base_url or os.environ.get("GOOGLE_VERTEX_BASE_URL", "")

    def _client(self) -> Client:
        from google.genai import Client

        key = self._key or ("" if self._project or self._credentials else os.environ.get("GOOGLE_API_KEY", ""))
        if key.strip():
            return Client(vertexai=True, api_key=key.strip(), http_options=self._http())
        return Client(
            vertexai=True, project=self._project or None, location=self._location, credentials=self._credentials, http_options=self._http()
        )

    def _unknown(self, error: Exception) -> str:
        return (
            f"{self.address} cannot be used: {scrub(str(error))} Run `gcloud auth application-default login` and set "
            f"GOOGLE_CLOUD_PROJECT, or put an express key into GOOGLE_API_KEY. {self.advice.without}"
        )
