"""A large thing between two who carry it by its ends: a table, a sofa, a crate. It is a piece of the set and in nobody's single hand."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.space import yaw_to

FARTHEST = 3.6
"""Metres between two who carry one thing at the most."""
ROOM = 0.34
"""Metres from somebody's mark to their end of it."""
LIFTED, TOP = 0.3, 1.02
"""Metres from the floor to its underside at the least, and to the top of what is no higher than a table."""
DEEPEST, HIGHEST = 0.8, 0.78
"""Metres that are drawn of it across and upwards at the most."""
GRIP = 0.2
"""Metres between either hand and its middle."""
LOADS = frozenset(
    {"box", "crate", "fish_crate", "carton", "chest", "trunk", "coffin", "stretcher", "beam", "plank", "safe", "barrel", "container"}
)
"""Kinds of prop that two carry; furniture of every kind is carried too."""


class Load(NamedTuple):
    """What two carry, and who."""

    kind: str
    first: Figure
    second: Figure


def carried(
    figures: Sequence[Figure], blocking: Sequence[Blocking], kinds: Mapping[str, str]
) -> tuple[tuple[Figure, ...], tuple[Piece, ...]]:
    """The figures with their hands on what they carry together, and those things; `kinds` are those of the props by id."""
    items = {item.character: item for item in blocking if Pose.SHARE in (item.pose, item.gesture)}
    sharers = [figure for figure in figures if figure.character in items]
    out, made = {figure.character: figure for figure in figures}, list[Piece]()
    for first, second in zip(sharers[::2], sharers[1::2], strict=False):
        kind = next((kind for who in (first, second) if (kind := _kind(items[who.character], kinds))), "")
        gap = math.hypot(first.x - second.x, first.z - second.z)
        if kind and 0.9 < gap < FARTHEST:
            load = _piece(Load(kind, first, second), gap)
            made.append(load)
            out |= {who.character: _holding(who, load) for who in (first, second)}
    return tuple(out.get(figure.character, figure) if figure in sharers else figure for figure in figures), tuple(made)


def _kind(item: Blocking, kinds: Mapping[str, str]) -> str:
    """What is so large that it takes two; empty for what is only looked at together."""
    thing = kinds.get(item.holds, "") or item.thing
    return thing if thing in LOADS or (thing in KINDS and not KINDS[thing].passable) else ""


def _piece(load: Load, gap: float) -> Piece:
    a, b = load.first, load.second
    known = KINDS.get(load.kind)
    high = min(HIGHEST, known.height if known else 0.5)
    deep = min(DEEPEST, known.depth if known else 0.5)
    sizes = {"width": round(gap - 2 * ROOM, 3), "height": round(high, 3), "depth": round(deep, 3), "y": round(max(LIFTED, TOP - high), 3)}
    turn = round(yaw_to(a.x, a.z, b.x, b.z) - 90, 2)
    return piece(load.kind if known else "crate", round((a.x + b.x) / 2, 3), round((a.z + b.z) / 2, 3), turn, **sizes)


def _holding(who: Figure, load: Piece) -> Figure:
    """Both hands under the near end."""
    dx, dz = load.x - who.x, load.z - who.z
    away = math.hypot(dx, dz)
    dx, dz = dx / away, dz / away
    x, z = who.x + dx * (ROOM + 0.02), who.z + dz * (ROOM + 0.02)
    y = round(load.y + load.height - 0.04, 3)
    left: Vec = (round(x + dz * GRIP, 3), y, round(z - dx * GRIP, 3))
    right: Vec = (round(x - dz * GRIP, 3), y, round(z + dx * GRIP, 3))
    return who.model_copy(update={"holds": "", "other": "", "touch": (left, right)})
