"""A large thing between two who carry it by its ends: a table, a sofa, a crate. It is a piece of the set and in nobody's single hand."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.staging.against import RAISES
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.shouldering import AS_CARRIED, over_shoulder, shouldered, shoulders, slung
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


BY_TOP, SIDE, FLAT, THIN = frozenset({"table", "desk", "bench", "stretcher", "dining_table"}), 0.42, 0.46, 0.2
"""What is carried by its top; how far up its ends all else is, as a share of its height; metres under which it is carried by
its lower edge, and under which it has but one edge."""


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
    ends, helpers = _at_ends(sharers)
    for first, second in (_across(*pair) for pair in ends):
        kind = next((kind for who in (first, second) if (kind := _kind(items[who.character], kinds))), "")
        gap = math.hypot(first.x - second.x, first.z - second.z)
        if kind and 0.9 < gap < FARTHEST:
            held = _ends(Load(kind, first, second), gap)
            load = _piece(held, math.hypot(held.first.x - held.second.x, held.first.z - held.second.z))
            made.append(load)
            out |= {who.character: _holding(who, load) for who in (held.first, held.second)}
            out |= {held.first.character: out[held.first.character].model_copy(update={"fingers": RAISES})} if kind in RAISED else {}
            out |= {who.character: _holding(_beside(who, load, held), load) for who in helpers}
    at = {item.character: item.at for item in blocking}
    seen = [out[figure.character] if figure in sharers else figure for figure in figures]
    for n, figure in enumerate(seen):
        if shoulders(figure, alone=len(sharers) < PAIR):
            seen[n], load = shouldered(figure)
            made.append(load)
        elif slung(figure, at.get(figure.character, "")):
            seen[n], load = over_shoulder(figure)
            made.append(load)
    return tuple(seen), tuple(made)


def _at_ends(sharers: Sequence[Figure]) -> tuple[list[tuple[Figure, Figure]], Sequence[Figure]]:
    """Who has an end of one thing each, two and two; of three, who is between those outermost and has it by its side."""
    if len(sharers) != PAIR + 1:
        return list(zip(sharers[::2], sharers[1::2], strict=False)), ()
    row = sorted(sharers, key=lambda who: (who.x, who.character))
    return [(row[0], row[-1])], row[1:-1]


def _across(first: Figure, second: Figure) -> tuple[Figure, Figure]:
    """Two turned about the point between them until most of what they carry is seen across the picture."""
    dx, dz = second.x - first.x, second.z - first.z
    gap = math.hypot(dx, dz)
    if abs(dz) < STEEPEST * gap or gap > FARTHEST:
        return first, second
    x, z = (first.x + second.x) / 2, (first.z + second.z) / 2
    tall = STEEPEST * gap / 2
    wide = math.sqrt((gap / 2) ** 2 - tall**2)
    side, back = math.copysign(1.0, dx or 1.0), math.copysign(1.0, dz)
    return (
        first.model_copy(update={"x": round(x - side * wide, 3), "z": round(z - back * tall, 3)}),
        second.model_copy(update={"x": round(x + side * wide, 3), "z": round(z + back * tall, 3)}),
    )


STEEPEST = 0.42
"""How much of the way between two who carry something may go into the picture, as a share."""


def _beside(who: Figure, load: Piece, ends: Load) -> Figure:
    """Who carries by the side that is farther from the master camera, square to it."""
    dx, dz = ends.second.x - ends.first.x, ends.second.z - ends.first.z
    long = math.hypot(dx, dz) or 1.0
    away = load.depth / 2 + ROOM
    x, z = load.x + abs(dz) / long * away * (-1 if dz * dx >= 0 else 1), load.z - abs(dx) / long * away
    return who.model_copy(update={"x": round(x, 3), "z": round(z, 3)})


PAIR = 2
RAISED = frozenset({"lantern"})
"""What is small for two, and is had up between them before their faces."""
RAISED_BETWEEN, RAISED_TO, RAISED_SIZE = 0.98, 0.91, (0.36, 0.46, 0.36)
"""Metres between who has it so, to its underside, and how large it is drawn."""
MOST_APART = 2.3
"""Metres between two who carry a thing at the most that is drawn: it is as long as its ends are apart."""


def _ends(load: Load, gap: float) -> Load:
    """The two at the ends of what they carry: as far from each other as it is long."""
    known = KINDS.get(AS_CARRIED.get(load.kind, load.kind))
    if load.kind in RAISED:
        return _apart(load, gap, RAISED_BETWEEN - gap)
    lack = (min(MOST_APART, (known.width if known else 0.0) + 2 * ROOM) - gap) / 2
    return _apart(load, gap, 2 * lack) if lack > 0 else load


def _apart(load: Load, gap: float, more: float) -> Load:
    """The two so much farther from each other, each by half of it."""
    lack = more / 2
    dx, dz = (load.second.x - load.first.x) / gap * lack, (load.second.z - load.first.z) / gap * lack
    return load._replace(first=_moved(load.first, -dx, -dz), second=_moved(load.second, dx, dz))


def _moved(figure: Figure, dx: float, dz: float) -> Figure:
    return figure.model_copy(update={"x": round(figure.x + dx, 3), "z": round(figure.z + dz, 3)})


def _kind(item: Blocking, kinds: Mapping[str, str]) -> str:
    """What is so large that it takes two; empty for what is only looked at together."""
    thing = kinds.get(item.holds, "") or item.thing
    return thing if thing in LOADS or thing in RAISED or (thing in KINDS and not KINDS[thing].passable) else ""


def _piece(load: Load, gap: float) -> Piece:
    a, b = load.first, load.second
    kind = AS_CARRIED.get(load.kind, load.kind)
    known = KINDS.get(kind)
    high = min(HIGHEST, known.height if known else 0.5)
    deep = min(DEEPEST, known.depth if known else 0.5)
    sizes = {"width": round(gap - 2 * ROOM, 3), "height": round(high, 3), "depth": round(deep, 3), "y": round(max(LIFTED, TOP - high), 3)}
    if load.kind in RAISED:
        sizes = {**dict(zip(("width", "height", "depth"), RAISED_SIZE, strict=True)), "y": RAISED_TO}
    turn = round(yaw_to(a.x, a.z, b.x, b.z) - 90, 2)
    return piece(kind if known else "crate", round((a.x + b.x) / 2, 3), round((a.z + b.z) / 2, 3), turn, **sizes)


def _raising(who: Figure, load: Piece, way: tuple[float, float]) -> Figure:
    """Both hands under the foot of what goes up."""
    (dx, dz), under = way, load.width / 6
    at = (load.x - dx * under, load.z - dz * under)
    left, right = ((round(at[0] + side * dz * UNDER, 3), load.y, round(at[1] - side * dx * UNDER, 3)) for side in (1, -1))
    gaze = (load.x, round(load.y + load.height / 2, 3), load.z)
    return who.model_copy(update={"holds": "", "other": "", "touch": (left, right), "gaze": gaze})


UNDER = 0.1
"""Metres between either hand under what goes up and its middle."""


def _holding(who: Figure, load: Piece) -> Figure:
    """Both hands under the near end."""
    dx, dz = load.x - who.x, load.z - who.z
    away = math.hypot(dx, dz)
    dx, dz = dx / away, dz / away
    if load.kind in RAISED:
        return _raising(who, load, (dx, dz))
    x, z = who.x + dx * (ROOM + 0.02), who.z + dz * (ROOM + 0.02)
    by_top = load.kind in BY_TOP or load.height < THIN
    y = round(load.y + (load.height - 0.04 if by_top else 0.03 if load.height < FLAT else load.height * SIDE), 3)
    left: Vec = (round(x + dz * GRIP, 3), y, round(z - dx * GRIP, 3))
    right: Vec = (round(x - dz * GRIP, 3), y, round(z + dx * GRIP, 3))
    return who.model_copy(update={"holds": "", "other": "", "touch": (left, right)})
