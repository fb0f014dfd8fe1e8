"""What stands in whose way: footprints, overlaps, and what lies between the lens and a face."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from storyboard.model.stage import Piece, Vec
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import Turn, sub

TRUNKS = {"tree": 0.16, "pine": 0.3, "palm": 0.16, "bare_tree": 0.16, "street_lamp": 0.5, "parasol": 0.1, "umbrella": 0.1, "swing": 0.8}
"""Kinds whose foot is narrower than their size: the share of it that touches the ground."""

SEE_THROUGH = frozenset(
    {
        "windscreen",
        "cab_side",
        "cab_rear",
        "fork_mast",
        "joysticks",
        "lattice",
        "dashboard",
        "steering_wheel",
        "bars",
        "railing",
        "ladder",
        "rope",
        "well",
        "wire_fence",
        "window",
        "shop_window",
        "arch",
        "car_door",
        "car_tail",
        "gate",
        "iv_stand",
        "pole",
        "antenna",
        "microphone",
        "gondola",
        "bulbs",
        "lift_front",
        "cables",
        "cage_grille",
        "handlebars",
        "fringed_roof",
        "lattice_rail",
    }
)
"""Kinds that do not hide who is behind them: open, of glass, or lower than a face."""


_turned = lru_cache(maxsize=1024)(Turn)
"""The axes of a facing: a set asks for those of its pieces some hundred times a picture."""


def local(piece: Piece, point: Vec) -> Vec:
    """A point in the piece's own axes, from the middle of its underside."""
    return _turned(piece.facing).local(sub(point, (piece.x, piece.y, piece.z)))


def corners(piece: Piece) -> list[Vec]:
    """The eight corners of a piece's box."""
    turn, w, d = _turned(piece.facing), piece.width / 2, piece.depth / 2
    flat = [turn((x, 0.0, z)) for x, z in ((-w, -d), (w, -d), (w, d), (-w, d))]
    return [(piece.x + v[0], y, piece.z + v[2]) for v in flat for y in (piece.y, piece.y + piece.height)]


def is_seat(piece: Piece) -> bool:
    """Whether somebody may sit on a piece."""
    return piece.kind in KINDS and KINDS[piece.kind].seat > 0


def is_passable(piece: Piece) -> bool:
    """Whether somebody may stand where the piece is."""
    return piece.kind in KINDS and KINDS[piece.kind].passable


def stands_on(piece: Piece, x: float, z: float, margin: float) -> bool:
    """Whether a floor point is within `margin` metres of the foot of a piece."""
    share = TRUNKS.get(piece.kind, 1.0)
    left, _, front = local(piece, (x, piece.y, z))
    return abs(left) < piece.width * share / 2 + margin and abs(front) < piece.depth * share / 2 + margin


def holds_point(piece: Piece, point: Vec, margin: float) -> bool:
    """Whether a point is inside a piece grown by `margin` metres."""
    left, up, front = local(piece, point)
    wide = piece.width / 2 + margin, piece.depth / 2 + margin
    return abs(left) < wide[0] and abs(front) < wide[1] and -margin < up < piece.height + margin


def overlap(a: Piece, b: Piece) -> bool:
    """Whether two pieces stand in each other (by their upright boxes, a little slack allowed)."""
    if a.y >= b.y + b.height - 0.02 or b.y >= a.y + a.height - 0.02:
        return False
    (ax, az), (bx, bz) = half_extent(a), half_extent(b)
    return abs(a.x - b.x) < ax + bx - 0.06 and abs(a.z - b.z) < az + bz - 0.06


def covers(a: Piece, b: Piece) -> bool:
    """Whether one of two flat pieces on the back wall hangs over the other."""
    if max(a.depth, b.depth) > FLAT or a.facing or b.facing or abs(a.z - b.z) > FLAT:
        return False
    return abs(a.x - b.x) < (a.width + b.width) / 2 and a.y < b.y + b.height and b.y < a.y + a.height


FLAT = 0.2
"""Metres: what is no deeper hangs on a wall."""


def half_extent(piece: Piece) -> tuple[float, float]:
    """How far the foot of a piece reaches from its middle along x and along z."""
    turn = _turned(piece.facing)
    share = TRUNKS.get(piece.kind, 1.0)
    w, d = piece.width * share / 2, piece.depth * share / 2
    return (abs(turn.left[0]) * w + abs(turn.front[0]) * d, abs(turn.left[2]) * w + abs(turn.front[2]) * d)


def between(piece: Piece, eye: Vec, point: Vec, margin: float = 0.0) -> bool:
    """Whether the straight line from `eye` to `point` goes through a piece grown by `margin` (slabs in the piece's axes)."""
    a, b = local(piece, eye), local(piece, point)
    lows = (-piece.width / 2 - margin, -margin, -piece.depth / 2 - margin)
    highs = (piece.width / 2 + margin, piece.height + margin, piece.depth / 2 + margin)
    enter, leave = 0.0, 1.0
    for start, end, low, high in zip(a, b, lows, highs, strict=True):
        run = end - start
        if abs(run) < 1e-9:
            if not low <= start <= high:
                return False
            continue
        near, far = sorted(((low - start) / run, (high - start) / run))
        enter, leave = max(enter, near), min(leave, far)
    return enter < leave


def hides(piece: Piece, eye: Vec, points: Sequence[Vec], margin: float = 0.0) -> bool:
    """Whether a piece stands between the lens and any of these points."""
    return piece.kind not in SEE_THROUGH and any(between(piece, eye, point, margin) for point in points)
