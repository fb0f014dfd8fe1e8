"""The wall of a window or a door that somebody is at is a wall of the room: in its tone, up to the ceiling, from one side to the other."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking
from storyboard.model.stage import Piece, Room
from storyboard.staging.fit import WALL
from storyboard.staging.fits import fit_of
from storyboard.staging.fitting_doors import TALL, THICK
from storyboard.staging.pieces_places import FLOORS
from storyboard.staging.space import heading, wrapped

UPRIGHT = frozenset({"window", "door", "lock", "mirror", "hook", "panel", "switch", "chart", "gate", "wall"})
"""`Blocking.at` of who is before a wall that comes with what they are at."""
BEHIND, AHEAD = -0.12, 0.1
"""Metres from such a wall, towards its front, under which something is behind it, and over which a fitting is before its user."""
SHADE = 0.02
"""How much darker than the walls of the room it is, in tones: it is turned another way."""


def turned_out(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with who is at a wall turned to the other side where it would hide somebody, and there would hide nobody."""
    return tuple(_outward(item, [one for one in items if one is not item]) for item in items)


def _outward(item: Blocking, others: Sequence[Blocking]) -> Blocking:
    other_way = item.model_copy(update={"facing": -item.facing})
    hides = item.at in UPRIGHT and item.to is None and _hides(item, others)
    return other_way if hides and not _hides(other_way, others) else item


def _hides(item: Blocking, others: Sequence[Blocking]) -> bool:
    """Whether the wall that somebody is at has another behind it."""
    fit = fit_of(item)
    if fit is None or fit.ahead < AHEAD or abs(fit.turn) != TO_USER:
        return False
    way = heading(item.facing)
    return any((one.mark.x - item.mark.x) * way[0] + (one.mark.z - item.mark.z) * way[2] > fit.ahead for one in others)


TO_USER = 180.0
"""Degrees of a fitting whose front is to who is at it."""


def joined(pieces: Sequence[Piece], room: Room, here: Sequence[Blocking]) -> tuple[Piece, ...]:
    """The pieces of a room with such walls led on to its own; what would be behind one is not there.

    A wall that would have somebody behind it ends where it did.
    """
    slabs = [item for item in pieces if _is_wall(item)]
    whole = [
        slab for slab in slabs if not any(_out(slab, mark.x, mark.z) < AHEAD for one in here for mark in (one.mark, one.to or one.mark))
    ]
    led = {id(slab): _led(slab, room, slabs) if slab in whole else slab for slab in slabs}
    kept = (item for item in pieces if item in slabs or item.kind in FLOORS or not any(_is_behind(item, led[id(slab)]) for slab in whole))
    return tuple(_papered(led.get(id(item), item), room) for item in kept)


def _is_wall(item: Piece) -> bool:
    return item.kind == WALL and item.depth == THICK and item.height == TALL


def _papered(item: Piece, room: Room) -> Piece:
    """A wall in the tone of the room's and up to its ceiling, and what is over a door with it."""
    lintel = item.kind == WALL and item.depth == THICK and abs(item.y + item.height - TALL) < THICK
    if not lintel:
        return item
    return item.model_copy(update={"tone": round(room.tone + SHADE, 3), "height": round(max(room.height - item.y, 0.1), 3)})


def _out(slab: Piece, x: float, z: float) -> float:
    """Metres from a wall to a spot, towards its front."""
    front = heading(slab.facing)
    return (x - slab.x) * front[0] + (z - slab.z) * front[2]


def _is_behind(item: Piece, slab: Piece) -> bool:
    """Whether most of a piece is behind a wall; what hangs on it is not."""
    if _is_wall(item) or abs(wrapped(item.facing - slab.facing)) < 1.0:
        return False
    along = heading(slab.facing + 90)
    aside = abs((item.x - slab.x) * along[0] + (item.z - slab.z) * along[2])
    return _out(slab, item.x, item.z) < BEHIND and aside < slab.width / 2


def _led(slab: Piece, room: Room, slabs: Sequence[Piece]) -> Piece:
    """A wall as long as the room has space for it, but where the next piece of it begins."""
    along = heading(slab.facing + 90)
    ends = [_end(slab, room, slabs, sign) for sign in (-1.0, 1.0)]
    middle = (ends[1] - ends[0]) / 2
    spot = {"x": round(slab.x + along[0] * middle, 3), "z": round(slab.z + along[2] * middle, 3)}
    return slab.model_copy(update={**spot, "width": round(ends[0] + ends[1], 3)})


def _end(slab: Piece, room: Room, slabs: Sequence[Piece], sign: float) -> float:
    """Metres from the middle of a wall to where it ends on one side."""
    along, half = heading(slab.facing + 90), slab.width / 2
    dx, dz = along[0] * sign, along[2] * sign
    if any(_next_to(slab, one, (dx, dz)) for one in slabs if one is not slab):
        return half
    gaps = [
        ((room.x1 if dx > 0 else room.x0) - slab.x) / dx if abs(dx) > 1e-6 else math.inf,
        ((room.z1 - FREE if dz > 0 else room.z0) - slab.z) / dz if abs(dz) > 1e-6 else math.inf,
    ]
    return max(0.1, min(gaps))


def _next_to(slab: Piece, one: Piece, way: tuple[float, float]) -> bool:
    """Whether another piece of the same wall is on that side of it, beyond a door."""
    gap = (one.x - slab.x) * way[0] + (one.z - slab.z) * way[1]
    return 0 < gap < NEXT and abs(_out(slab, one.x, one.z)) < THICK and abs(one.facing - slab.facing) < 1.0


FREE = 0.5
"""Metres from the side of the room that the camera looks in from, at which such a wall ends."""
NEXT = 3.0
"""Metres between the middles of the two pieces of wall beside a door."""
