"""What one balances on or vaults over: a balance beam, a plank laid low, a vaulting horse."""

from __future__ import annotations

import re
from collections.abc import Callable

from storyboard.model.patterns import regex
from storyboard.model.shots import Panel
from storyboard.model.stage import Piece
from storyboard.staging.fit import WALL, About, Fit, Put


def _beam(one: Put, _: Fit, __: About) -> list[Piece]:
    """A balance beam on its two legs."""
    feet = [one(WALL, s * 1.7, width=0.14, height=0.05, depth=1.1, tone=0.7) for s in (-1, 1)]
    legs = [one(WALL, s * 1.7, width=0.12, height=0.96, depth=0.12, tone=0.6) for s in (-1, 1)]
    return [*feet, *legs, one(WALL, width=4.6, height=0.14, depth=0.16, y=0.96, tone=0.3)]


def _plank(one: Put, _: Fit, __: About) -> list[Piece]:
    """A plank laid low on two stacks of bricks."""
    bricks = [one("brick_wall", s * 1.3, width=0.5, height=0.29, depth=0.4) for s in (-1, 1)]
    return [*bricks, one(WALL, width=3.6, height=0.05, depth=0.34, y=0.29, tone=0.35)]


def _horse(one: Put, _: Fit, __: About) -> list[Piece]:
    """A padded vaulting horse on four legs."""
    legs = [one(WALL, x * 0.6, z * 0.16, width=0.08, height=0.72, depth=0.08, tone=0.6) for x in (-1, 1) for z in (-1, 1)]
    return [
        *legs,
        one(WALL, width=1.6, height=0.34, depth=0.4, y=0.72, tone=0.45),
        one(WALL, width=1.5, height=0.06, depth=0.34, y=1.06, tone=0.2),
    ]


MADE: dict[str, Callable[[Put, Fit, About], list[Piece]]] = {"beam": _beam, "plank": _plank, "vaulting_horse": _horse}
"""By the kind of a fitting."""
_GYM = regex(r"\b(?:gym(?:nasium)?|gymnastics|sports? hall|leisure cent(?:re|er)|dojo)\b", re.IGNORECASE)


def in_gym(panel: Panel, place: str) -> Panel:
    """The panel with who is on a ledge of a gymnasium brought onto its beam."""
    if not _GYM.search(place) or all(item.at != "ledge" for item in panel.blocking):
        return panel
    moved = tuple(item.model_copy(update={"at": "beam"}) if item.at == "ledge" else item for item in panel.blocking)
    return panel.model_copy(update={"blocking": moved})
