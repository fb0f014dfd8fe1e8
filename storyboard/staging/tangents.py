"""What would seem to grow out of somebody's head is moved a little aside before a picture is taken, as a crew does; a statue of which only
the legs would hang into the picture is not there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.stage import Figure, Piece, Stage
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.space import XY, View

SLENDER = frozenset({"statue", "street_lamp", "traffic_light", "mast", "antenna", "cactus", "pole", "flag", "phone_booth"})
"""Outside, what stands alone and is taken for a hat, a pair of ears or a stick."""
HEAD = 0.15
"""Metres from the middle of a head to where its hair ends, and a little air."""
FARTHEST = 2.2
"""Metres that a thing is moved at the most."""
APART = 0.4
"""Metres behind a head from which a thing is behind it and not beside."""


BASES = {"statue": 0.4, "rider_statue": 0.46}
"""Shares of the height of what is a figure on a base that the base is."""
LEGS = 0.7
"""Share of such a figure, from below, that the upper edge of a picture leaves in it at least."""
NEAR = 1.0
"""Metres from such a base within which somebody is at it, who would be at nothing without it."""


class _Head(NamedTuple):
    """A head in the picture, in heights of it."""

    at: XY
    half: float
    depth: float


def eased(stage: Stage) -> Stage:
    """The same picture without slender things behind heads, and without the legs of statues alone; inside, and in a close picture of a
    thing, as it is."""
    if stage.interior or stage.insert:
        return stage
    view = View(stage.camera, stage.aspect, 1.0)
    stage = _without_legs(stage, view)
    heads = [head for figure in stage.figures if (head := _head(figure, view)) is not None]
    pieces = tuple(_aside(piece, heads, view) if piece.kind in SLENDER else piece for piece in stage.pieces)
    return stage if pieces == stage.pieces else stage.model_copy(update={"pieces": pieces})


def _without_legs(stage: Stage, view: View) -> Stage:
    gone = [item for item in stage.pieces if item.kind in BASES and _only_legs(item, view) and not _has_company(item, stage.figures)]
    return stage.model_copy(update={"pieces": tuple(item for item in stage.pieces if item not in gone)}) if gone else stage


def _only_legs(item: Piece, view: View) -> bool:
    """Whether the upper edge of the picture cuts the figure on a base off above its legs."""
    base = BASES[item.kind] * item.height
    feet, hips = ((item.x, item.y + up, item.z) for up in (base, base + LEGS * (item.height - base)))
    return view.depth(feet) > view.near and view.project(hips)[1] < 0.0 < view.project(feet)[1]


def _has_company(item: Piece, figures: Sequence[Figure]) -> bool:
    return any(solid.stands_on(item, figure.x, figure.z, NEAR) for figure in figures)


def _head(figure: Figure, view: View) -> _Head | None:
    point = people.head_point(figure)
    depth = view.depth(point)
    return _Head(view.project(point), view.pixels(point, HEAD), depth) if depth > view.near else None


def _aside(piece: Piece, heads: Sequence[_Head], view: View) -> Piece:
    """The piece as far to a side that no head is before it, to the nearer side if that will do; where it stands if none will."""
    if not _covered(piece, heads, view):
        return piece
    right = view.right
    for step in (k * side * FARTHEST / 8 for k in range(1, 9) for side in (1, -1)):
        moved = piece.model_copy(update={"x": round(piece.x + right[0] * step, 3), "z": round(piece.z + right[2] * step, 3)})
        if not _covered(moved, heads, view):
            return moved
    return piece


def _covered(piece: Piece, heads: Sequence[_Head], view: View) -> bool:
    foot, top = (piece.x, piece.y, piece.z), (piece.x, piece.y + piece.height, piece.z)
    depth = view.depth(foot)
    if depth <= view.near:
        return False
    (x, _), (_, y), half = view.project(foot), view.project(top), view.pixels(foot, piece.width / 2)
    return any(depth > head.depth + APART and abs(x - head.at[0]) < half + head.half and y < head.at[1] - head.half * 0.5 for head in heads)
