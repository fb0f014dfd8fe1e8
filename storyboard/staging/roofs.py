"""Who is on the roof of a house that stands there is up on its ridge."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark, Panel
from storyboard.model.stage import Piece
from storyboard.staging import solid

AT_ROOF, ROOFED = "roof", "roofed"
"""`Blocking.at` of who is on a roof by the words, and of who has been brought onto one."""
RIDGES: dict[str, float] = {
    "house": 0.985,
    "barn": 0.985,
    "hut": 0.985,
    "cottage": 0.98,
    "facade": 1.0,
    "shopfront": 1.0,
    "saloon": 1.0,
    "apartment_block": 1.0,
    "hall": 1.0,
}
"""Buildings one can be on top of, and how high their ridge is as a share of their height."""
HIGHEST = 12.0
"""Metres: on a higher roof nobody would be seen."""


def up(panel: Panel, pieces: Sequence[Piece], place: str) -> Panel:
    """The panel with who is on a roof brought onto the nearest house; as it was in a place that is a roof itself, or has no house."""
    houses = [one for one in pieces if one.kind in RIDGES and one.height <= HIGHEST]
    climbing = [item for item in panel.blocking if item.at == AT_ROOF]
    if not climbing:
        return panel
    if AT_ROOF in place.casefold() or not houses:
        bare = {"at": ""} if AT_ROOF in place.casefold() else {"at": "ledge"}
        return _with(panel, [item.model_copy(update=bare) for item in climbing])
    return _with(panel, [_on(item, min(houses, key=lambda one: _gap(item, one)), n) for n, item in enumerate(climbing)])


def _with(panel: Panel, moved: Sequence[Blocking]) -> Panel:
    by = {item.character: item for item in moved}
    return panel.model_copy(update={"blocking": tuple(by.get(item.character, item) for item in panel.blocking)})


def _gap(item: Blocking, piece: Piece) -> tuple[float, float]:
    return math.hypot(item.mark.x - piece.x, item.mark.z - piece.z), piece.x


def _on(item: Blocking, piece: Piece, number: int) -> Blocking:
    mark = Mark(x=round(piece.x + (number - 0.3) * 0.9, 3), z=round(piece.z, 3))
    return item.model_copy(update={"mark": mark, "to": None, "at": ROOFED})


def height(item: Blocking, pieces: Sequence[Piece]) -> float:
    """Metres up to the roof that somebody is on."""
    under = [one.height * RIDGES[one.kind] for one in pieces if one.kind in RIDGES and solid.stands_on(one, item.mark.x, item.mark.z, 0.2)]
    return round(max(under, default=0.0), 3)
