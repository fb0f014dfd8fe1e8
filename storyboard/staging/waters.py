"""Water that people stand in: it ends at the walls of a room, a flooded place is full of it, and there are rings around whoever wades."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.breakdown.lists import listed
from storyboard.breakdown.places import fold
from storyboard.model.shots import Blocking, Weather
from storyboard.model.stage import Piece, Room
from storyboard.staging import body, solid
from storyboard.staging.pieces import piece
from storyboard.staging.places import Ask

FLOODED = listed("flooded flood submerged inundated waterlogged inondee inonde inundado uberflutet")
"""Words of a place's name that put its floor under water."""

DEEP, REACH, WIDE = 0.34, 22.0, 44.0
"""Metres from the ground to where water stands that people wade in, from the middle to where it ends in the open, and across."""

OVER = 0.1
"""Metres from the water to the rings on it, so that they are painted after it."""


def waded(pieces: Sequence[Piece], panel: Sequence[Blocking], name: str, room: Room | None) -> tuple[Piece, ...]:
    """The pieces of a place with the water that stands in it, cut to its walls, and rings around everybody on their feet in it."""
    sheets = [item for item in pieces if _stands(item)]
    upright = [item for item in panel if not item.at or item.at == "shallows"]
    upright = [item for item in upright if not body.seated(item.pose)]
    if not sheets and not FLOODED.isdisjoint(fold(name)):
        sheets = _flood(upright)
    if not sheets:
        return tuple(pieces)
    cut = sheets if room is None else [_cut(item, room) for item in sheets]
    wet = [item for item in upright if any(solid.stands_on(sheet, item.mark.x, item.mark.z, 0.2) for sheet in cut)]
    rings = [piece("ripples", item.mark.x, item.mark.z, 0.0, y=round(DEEP + OVER, 3)) for item in wet]
    return (*(item for item in pieces if not _stands(item) and item.kind != "ripples"), *cut, *rings)


RAINY = frozenset({Weather.RAIN, Weather.STORM})
PAVED = frozenset({"asphalt", "tiles", "earth", "floor"})
"""Grounds on which rain stands in puddles."""
PUDDLES = (
    (-1.8, 1.2, 1.7, 0.8),
    (1.3, 1.7, 2.2, 0.9),
    (0.2, -1.2, 1.5, 0.7),
    (2.9, -0.7, 1.9, 0.8),
    (-3.4, -0.5, 2.2, 1.0),
    (0.4, 3.2, 2.4, 1.0),
)
"""Where puddles lie around the action, and how wide and deep they are, metres."""


def puddles(pieces: Sequence[Piece], ground: str, ask: Ask, weather: Weather) -> tuple[Piece, ...]:
    """The pieces of a place outside with puddles on its ground, where it rains or the script says so."""
    wet = weather in RAINY or "puddle" in ask.dressing
    if not wet or ground not in PAVED or any(item.kind == "water" for item in pieces):
        return tuple(pieces)
    x, z = ask.action.centre
    return (*pieces, *(piece("pool", round(x + a, 3), round(z + b, 3), width=wide, depth=deep) for a, b, wide, deep in PUDDLES))


def _stands(item: Piece) -> bool:
    return item.kind == "water" and item.y == DEEP


def _flood(upright: Sequence[Blocking]) -> list[Piece]:
    """Water to the knees behind those who stand in it, and before them, where it hides their feet."""
    z = sum(item.mark.z for item in upright) / len(upright) if upright else 0.0
    x = sum(item.mark.x for item in upright) / len(upright) if upright else 0.0
    return [piece("water", round(x, 3), round(z + way * REACH / 2, 3), width=WIDE, depth=REACH, y=DEEP) for way in (-1, 1)]


def _cut(item: Piece, room: Room) -> Piece:
    """A sheet of water within four walls."""
    x0, x1 = max(room.x0, item.x - item.width / 2), min(room.x1, item.x + item.width / 2)
    z0, z1 = max(room.z0, item.z - item.depth / 2), min(room.z1, item.z + item.depth / 2)
    size = {"width": round(max(0.1, x1 - x0), 3), "depth": round(max(0.1, z1 - z0), 3)}
    return item.model_copy(update={"x": round((x0 + x1) / 2, 3), "z": round((z0 + z1) / 2, 3), **size})
