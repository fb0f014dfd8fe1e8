"""What one picture has met so far on its way along a chain, and one try of it at one door."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from storyboard.model.errors import ProviderError
from storyboard.model.fingerprint import digest
from storyboard.model.takes import Reference, Said
from storyboard.painters.chain.choosing import Kind
from storyboard.ports import Abilities, FixRequest, Misconfigured, PaintRequest, Refused, TryLater

KINDS: Mapping[type[ProviderError], Kind] = {FixRequest: Kind.REQUEST, Refused: Kind.REFUSED, Misconfigured: Kind.CONFIGURATION}
"""What an error other than `TryLater` counts as."""

EXCLUDING = {Kind.REQUEST, Kind.REFUSED}
"""After these a door is not asked for the same picture again."""


@dataclass
class Story:
    """What one request has met so far."""

    failures: Counter[str] = field(default_factory=Counter[str])
    said: list[Said] = field(default_factory=list[Said])
    last: str = ""
    """The door asked last."""
    excluded: dict[str, tuple[Kind, str]] = field(default_factory=dict[str, tuple[Kind, str]])
    """Doors that are not asked for it, or not again, and why."""


@dataclass(frozen=True)
class Try:
    """One request at one door."""

    door: str
    request: PaintRequest
    abilities: Abilities
    left_out: tuple[Reference, ...]

    @property
    def worst(self) -> float:
        """USD it may cost."""
        return self.abilities.cost(ground=self.request.ground)[1]


def cost_of(error: BaseException | None, asked: Try) -> float:
    """USD that a failed try cost, or may have cost."""
    cost = error.cost if isinstance(error, TryLater | FixRequest | Refused) else 0.0
    return asked.worst if cost is None else cost


def kind_of(error: ProviderError) -> Kind:
    """What an error counts as."""
    if isinstance(error, TryLater):
        return Kind.LIMITED if error.limited else Kind.LATER
    return next((kind for failure, kind in KINDS.items() if isinstance(error, failure)), Kind.LATER)


def wish_of(request: PaintRequest) -> str:
    """What a refusal is remembered by: the words, whatever pictures go along."""
    return digest((request.wish or request.brief).encode())


def last_said(story: Story) -> str:
    """What was said last, and by whom."""
    return f"{story.said[-1].door}: {story.said[-1].message}" if story.said else ""
