"""A page before it is drawn: what stands on it, as close as it may stand, until it is known what room is left between its rows."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Draw = Callable[[float], None]
"""Draws something with its top at a height of the page."""


@dataclass
class Sheet:
    """One page, from its top down."""

    leading: float
    """Of its raster: things are moved by whole lines."""
    parts: list[tuple[float, Draw]] = field(default_factory=list[tuple[float, Draw]])
    """What stands on it: its height where all stands close, and how it is drawn."""
    loose: list[tuple[int, float]] = field(default_factory=list[tuple[int, float]])
    """How many parts stand above a place that wishes for more room, and how much of it."""
    foot: float = 0.0
    """The lowest point of what stands on it."""

    def put(self, y: float, draw: Draw, foot: float) -> None:
        """Takes something down that reaches from `y` to `foot`."""
        self.parts.append((y, draw))
        self.foot = foot

    def loosen(self, wish: float) -> None:
        """Wishes for room under what was put last."""
        if wish > 0:
            self.loose.append((len(self.parts), wish))

    def draw(self, bottom: float) -> None:
        """Draws all of it; room down to `bottom` goes where it is wished for, and above nothing but what stands below."""
        wishes = [(above, wish) for above, wish in self.loose if above < len(self.parts)]
        shares = shared([wish for _, wish in wishes], bottom - self.foot, self.leading)
        for number, (y, draw) in enumerate(self.parts):
            draw(y + sum(share for (above, _), share in zip(wishes, shares, strict=True) if above <= number))
        self.parts, self.loose, self.foot = [], [], 0.0


def shared(wishes: Sequence[float], room: float, step: float) -> list[float]:
    """What each wish gets of the room, in whole steps: all of it where that is enough for all, else its part."""
    part = min(room / sum(wishes), 1.0) if sum(wishes) > 0 else 0.0
    return [max(math.floor(part * wish / step + 0.01), 0) * step for wish in wishes]
