"""Whoever pushes or pulls at a thing stands at it: the nearest large piece of the set, with both hands on its side."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Piece
from storyboard.staging import solid
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import yaw_to

AT_THING = "thing"
"""`Blocking.at` of who does something to a thing that is no fitting."""
WORKED = frozenset({Pose.PUSH, Pose.PULL})
LOW, HIGH, WIDE = 0.6, 3.6, 5.5
"""Metres: the height and the width of what somebody can set a shoulder against."""
NEAR = 3.6
"""Metres to its side within which a piece is meant."""
ARMS = 0.52
"""Metres from the mark to the side of the piece."""


def against(items: Sequence[Blocking], pieces: Sequence[Piece]) -> tuple[Blocking, ...]:
    """The blocking with those who push at a thing brought to it, all of them to the same one, side by side; as it was where the set
    has nothing large near them."""
    workers = [item for item in items if item.at == AT_THING and item.pose in WORKED]
    found = min((one for item in workers for one in _near(item, pieces)), key=lambda one: one[:3], default=None)
    if found is None:
        return tuple(items)
    lead = min(workers, key=lambda item: (_gap(item, found[3]), item.character))
    moved = {item.character: _brought(item, found[3], lead, n) for n, item in enumerate(sorted(workers, key=lambda item: item is not lead))}
    return tuple(moved.get(item.character, item) for item in items)


Found = tuple[float, float, float, Piece]
"""How far a piece is, less for a high one; where it stands; the piece."""


def _near(item: Blocking, pieces: Sequence[Piece]) -> list[Found]:
    gaps = [(_gap(item, piece), piece) for piece in pieces if _fits(piece)]
    return [(gap - min(piece.height, 2.0), piece.x, piece.z, piece) for gap, piece in gaps if gap < NEAR]


BESIDE = 0.68
"""Metres between two who push side by side."""


def _brought(item: Blocking, piece: Piece, lead: Blocking, place: int) -> Blocking:
    """At the side of the piece that the first of them comes to; `place` counts them."""
    dx, dz = lead.mark.x - piece.x, lead.mark.z - piece.z
    away = math.hypot(dx, dz)
    if away < 0.05:
        return item
    reach = (_edge(piece, dx / away, dz / away) + ARMS) / away
    step = BESIDE * ((place + 1) // 2) * (1 if place % 2 else -1)
    x, z = piece.x + dx * reach - dz / away * step, piece.z + dz * reach + dx / away * step
    facing = round(yaw_to(dx, dz, 0.0, 0.0), 2)
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": facing, "to": None, "gaze": ""})


def _fits(piece: Piece) -> bool:
    flat = solid.is_passable(piece) or (piece.kind in KINDS and KINDS[piece.kind].seat > 0)
    return not flat and LOW <= piece.height <= HIGH and max(piece.width, piece.depth) <= WIDE and piece.y < LOW


def _edge(piece: Piece, dx: float, dz: float) -> float:
    """Metres from the middle of a piece to its side in a direction."""
    wide, deep = solid.half_extent(piece)
    return min(wide / abs(dx) if abs(dx) > 1e-6 else math.inf, deep / abs(dz) if abs(dz) > 1e-6 else math.inf)


def _gap(item: Blocking, piece: Piece) -> float:
    dx, dz = item.mark.x - piece.x, item.mark.z - piece.z
    away = math.hypot(dx, dz)
    return max(0.0, away - _edge(piece, dx / away, dz / away)) if away > 0.05 else 0.0
