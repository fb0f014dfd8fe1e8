"""Painters that need nobody: one that answers at once, and one that follows a script of failures."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable
from functools import cache
from hashlib import sha256

from storyboard.model.aspect import parse_aspect
from storyboard.ports import Abilities, Painting, PaintRequest


class InstantPainter:
    """Answers every request at once with a small picture whose colours come from the request's seed.

    Args:
        price: USD that every picture costs.
        abilities: what it says it can do; free and without references by default.
    """

    def __init__(self, price: float = 0.0, abilities: Abilities | None = None) -> None:
        self.abilities = abilities or Abilities(price=(price, price), sizes=("512", "1K", "2K", "4K"))
        self.price = price
        self.requests: list[PaintRequest] = []
        """Everything asked for, in order."""
        self.closed = 0

    @property
    def counted(self) -> Counter[str]:
        """How often each panel (by id) was asked for."""
        return Counter(request.panel.id for request in self.requests)

    async def paint(self, request: PaintRequest) -> Painting:
        """A two-coloured JPEG of the ratio asked for, 180 pixels high."""
        self.requests.append(request)
        colours = sha256(request.seed.encode()).digest()
        return Painting(data=picture(parse_aspect(request.aspect), tuple(colours[:6])), mime="image/jpeg", model="instant", cost=self.price)

    async def close(self) -> None:
        """Counts how often it was closed."""
        self.closed += 1


class ScriptedPainter(InstantPainter):
    """Follows a script: for each call of a panel the next entry is raised, or painted where it is None.

    Args:
        script: panel id to what its calls bring, in order; after the last entry pictures come.
        price: USD that every picture costs.
    """

    def __init__(self, script: dict[str, Iterable[Exception | None]], price: float = 0.0) -> None:
        super().__init__(price)
        self._script = {panel: list(entries) for panel, entries in script.items()}

    async def paint(self, request: PaintRequest) -> Painting:
        """The next entry of the panel's script.

        Raises:
            Exception: whatever the script says.
        """
        entries = self._script.get(request.panel.id, [])
        entry = entries.pop(0) if entries else None
        if entry is not None:
            self.requests.append(request)
            raise entry
        return await super().paint(request)


@cache
def picture(aspect: float, colours: tuple[int, ...]) -> bytes:
    """A JPEG, left half in a light colour, right half in a dark one."""
    from PIL import Image

    width, height = round(180 * aspect), 180
    red, green, blue = (colour // 3 for colour in colours[:3])
    image = Image.new("RGB", (width, height), (red, green, blue))
    image.paste((170 + red, 170 + green, 170 + blue), (0, 0, width // 2, height))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()
