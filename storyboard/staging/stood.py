"""Vehicles and pieces of a set that a plan lists among the things of a panel: each beside or behind the people, where the lens has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storyboard.model.stage import Camera, Figure, Piece, Room, Vec
from storyboard.shots.stood import STOOD
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.pieces import piece
from storyboard.staging.space import View, heading

STANDING = frozenset(STOOD.values())
"""Kinds that stand about where a panel lists them."""
TURNED = -14.0
"""Degrees that what stands there is turned off the lens."""
BEYOND, ASIDE = (0.4, 1.0, 1.8, 3.0, 5.0), (0.0, 0.8, 1.6, 2.6, 3.6, 5.0)
"""Metres behind the people, and to either side of their middle, that are tried."""
COVER, CUT = 0.35, 1.0
"""What it costs that a joint is before a piece, and that a corner of it is out of the picture."""
BACK = 0.4
"""What it costs that the only one in the picture has the back to it."""
GREAT, TAKEN = 2.8, 6.0
"""Metres across of what is not taken away for a new piece, and what it costs to stand in it."""
CLEAR = 0.25
"""Metres from a wall."""


def put(
    pieces: Sequence[Piece], kinds: Sequence[str], figures: Sequence[Figure], room: Room | None, lens: tuple[Camera, float]
) -> tuple[Piece, ...]:
    """The pieces of a set with those that a panel lists; one that the set has in the picture is not there twice.

    Args:
        pieces: the set as this camera sees it.
        kinds: what is listed.
        figures: everybody who is seen.
        room: its walls; None in the open.
        lens: the camera, and width over height of its picture.
    """
    here, view = [one for one in figures if not one.foreground], View(*lens, 1.0)
    for kind in (one for one in kinds if one in STANDING):
        if here and not any(one.kind == kind and _cut(one, view) == 0 for one in pieces):
            great = [one for one in pieces if max(one.width, one.depth) >= GREAT and not solid.is_passable(one) and one.kind != kind]
            new = min(_places(kind, here, room), key=lambda one: _rank(one, here, view) + _taken(one, great), default=None)
            own = [one for one in pieces if one.kind == kind]
            moved = own if len(own) == 1 else []
            pieces = pieces if new is None else (*(one for one in pieces if one not in moved and not _in_the_way(one, new)), new)
    return tuple(pieces)


def _places(kind: str, here: Sequence[Figure], room: Room | None) -> Iterator[Piece]:
    """Where a piece may stand: behind everybody, on either side."""
    middle, back = sum(one.x for one in here) / len(here), min(one.z for one in here)
    for far in BEYOND:
        for aside in ASIDE:
            for side in (1, -1) if aside else (1,):
                one = piece(kind, 0.0, 0.0, TURNED)
                wide, deep = solid.half_extent(one)
                one = one.model_copy(update={"x": round(middle + side * aside, 3), "z": round(back - far - deep, 3)})
                if room is None or (room.x0 + wide + CLEAR <= one.x <= room.x1 - wide - CLEAR and one.z >= room.z0 + deep + CLEAR):
                    yield one


def _rank(one: Piece, here: Sequence[Figure], view: View) -> float:
    """What speaks against a place: what of it is cut off or hidden, and how far off it is."""
    away = min(abs(one.z - who.z) + 0.2 * abs(one.x - who.x) for who in here)
    behind = BACK if len(here) == 1 and _at_back(one, here[0]) else 0.0
    return round(CUT * _cut(one, view) + COVER * _hidden(one, here, view) + 0.15 * away + behind, 3)


def _at_back(one: Piece, who: Figure) -> bool:
    """Whether somebody who is seen from the side has the back to it."""
    x, _, z = heading(who.facing)
    return x * (one.x - who.x) + z * (one.z - who.z) < 0 and abs(x) > 0.5


def _taken(one: Piece, great: Sequence[Piece]) -> float:
    """What speaks against a place where something great of the set stands, which stays."""
    return TAKEN * sum(1 for other in great if solid.overlap(one, other))


def _cut(one: Piece, view: View) -> int:
    """How many corners of it the lens has not."""
    return sum(1 for corner in solid.corners(one) if not _inside(corner, view))


def _inside(point: Vec, view: View) -> bool:
    if view.depth(point) < 2 * view.near:
        return False
    x, y = view.project(point)
    return 0 < x < view.width and 0 < y < 1


def _hidden(one: Piece, here: Sequence[Figure], view: View) -> int:
    """How many points of people are before it."""
    seen = [view.project(corner) for corner in solid.corners(one) if view.depth(corner) > 2 * view.near]
    if not seen:
        return 0
    (x0, x1), (y0, y1) = ((min(a), max(a)) for a in zip(*seen, strict=True))
    found = [people.bones(who) for who in here]
    points = [view.project(p) for bones in found for p in (bones.head, bones.chest, bones.pelvis, *bones.knees)]
    return sum(1 for x, y in points if x0 < x < x1 and y0 < y < y1)


def _in_the_way(item: Piece, new: Piece) -> bool:
    """Whether a piece of the set would be in a new one, or right before it."""
    return not solid.is_passable(item) and max(item.width, item.depth) < GREAT and solid.overlap(item, new)
