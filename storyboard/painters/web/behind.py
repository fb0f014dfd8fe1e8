"""What painters behind plain interfaces have in common: a door, what it offers, a key, connections, and a memory of what was accepted."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

from storyboard.painters.web import keys, offers
from storyboard.painters.web.accepted import Acceptance, key
from storyboard.painters.web.client import Client
from storyboard.painters.web.keys import Entrance
from storyboard.painters.web.offers import Offer
from storyboard.ports import Abilities, Fit, Memory, PaintRequest


class DoorPainter:
    """A painter behind a door. Needs a key when it paints, not before, so that a quote needs none.

    Args:
        entrance: the door.
        model: as the door calls it; by default the variable's, else the table's default.
        key: by default the variable's.
        base_url: by default the variable's, else the door's.
        timeout: seconds to wait for an answer to a call.
        tls: how servers prove who they are; by default as everywhere on this machine.

    Raises:
        Misconfigured: the user's table cannot be read.
    """

    def __init__(
        self, entrance: Entrance, *, model: str, key: str, base_url: str, timeout: float, tls: ssl.SSLContext | None = None
    ) -> None:
        self.entrance, self.tls = entrance, tls
        self.base = keys.address(entrance, base_url)
        self.offer, self.notices = self.offered(keys.model(entrance, model))
        self.client = Client(entrance, timeout=timeout, tls=tls)
        self.acceptance = Acceptance(entrance.name)
        self._key = key

    @property
    def abilities(self) -> Abilities:
        """What it can do. The price goes from the cheapest picture to the dearest; see `priced` for a narrower one."""
        return self.offer.abilities

    def priced(self, size: str) -> Abilities:
        """What it can do, with the price of a picture of that size."""
        return self.offer.priced(size)

    def offered(self, model: str) -> tuple[Offer, tuple[str, ...]]:
        """What the door's table says of a model, and what the user should know; empty for the default."""
        return offers.find(self.entrance.name, model)

    def ready(self) -> None:
        """Checks, without a call, that there is a key where one is needed.

        Raises:
            Misconfigured: there is none.
        """
        self.key()

    def key(self) -> str:
        """The key; empty where none is needed.

        Raises:
            Misconfigured: there is none.
        """
        return keys.key(self.entrance, self._key)

    @property
    def headers(self) -> Mapping[str, str]:
        """What every call carries, the key among it."""
        key = self.key()
        return {"Authorization": f"Bearer {key}"} if key else {}

    def remember(self, memory: Memory) -> None:
        """Keeps what was accepted, and what is paid and not fetched yet, there from now on."""
        self.acceptance.remember(memory)

    def awaits(self, request: PaintRequest, fit: Fit | None) -> bool:
        """Whether the door has this very request already, as far as is known."""
        del fit
        return self.acceptance.memory.accepted(self.entrance.name, key(request, self.entrance.name)) is not None

    async def close(self) -> None:
        """Closes the connections; what was accepted goes on. The painter may be used again."""
        await self.acceptance.close()
        await self.client.close()
