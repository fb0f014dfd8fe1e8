"""People of a place who have no part in the action: they talk in twos and threes, walk past, look at goods, sit, wait, telephone."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from storyboard.model.stage import Piece
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import Turn


class Stand(NamedTuple):
    """Where one of them is and what they do there."""

    x: float
    z: float
    facing: float
    pose: str
    seat: float = 0.0
    build: str = ""
    """Empty for anybody."""


Knot = tuple[Stand, ...]
"""Those who belong together, around the middle of their own group."""

MOST = 26
"""People of one crowd who mingle in a picture; more would be a wall."""
ROOMY = 0.9
"""Metres that two groups keep from each other, more than they are wide."""
TRIES = 14
"""Places tried for one group."""
NEAREST, DEEP, WIDE = 1.6, 10.0, 7.5
"""Metres behind the action of the nearest group, and how far the others go from there into the depth and to the sides."""
BESIDE = 1.2
"""Metres beside the middle of the action that the nearest groups keep free, so that who acts stands before light."""
GOODS = frozenset(
    {"facade", "shop_window", "shopfront", "market_stall", "ticket_machine", "newsstand", "kiosk", "display_case", "bookcase"}
)
"""What people stop and look at."""
SEATS = frozenset({"bench", "chair", "terrace_chair", "stool"})
"""What they sit down on."""
SEATED, LOOKING = 3, 3
"""How many groups, at the most, sit and look at goods."""


def _talk(chance: random.Random) -> Knot:
    half, turn = chance.uniform(0.36, 0.46), chance.uniform(-40, 40)
    return _turned((Stand(-half, 0.0, 78.0, "talk"), Stand(half, 0.0, -78.0, chance.choice(("listen", "pockets")))), turn)


def _ring(chance: random.Random) -> Knot:
    poses = ("talk", "pockets", "listen")
    angles = [chance.uniform(-12, 12) + 120.0 * k for k in range(3)]
    return tuple(
        Stand(0.55 * math.sin(math.radians(a)), 0.45 * math.cos(math.radians(a)), a + 180.0, pose)
        for a, pose in zip(angles, poses, strict=True)
    )


def _pair(chance: random.Random) -> Knot:
    way = chance.choice((84.0, -84.0, 70.0, -70.0, 12.0, 168.0))
    return tuple(Stand(x, z, way + chance.uniform(-4, 4), "walk") for x, z in _abreast(way, 0.31))


def _abreast(way: float, half: float) -> tuple[tuple[float, float], tuple[float, float]]:
    a = math.radians(way + 90.0)
    x, z = round(half * math.sin(a), 3), round(half * math.cos(a), 3)
    return (x, z), (-x + 0.12, -z)


def _walker(chance: random.Random) -> Knot:
    return (Stand(0.0, 0.0, chance.choice((86.0, -86.0, 60.0, -120.0)) + chance.uniform(-10, 10), "walk"),)


def _hurried(chance: random.Random) -> Knot:
    return (Stand(0.0, 0.0, chance.choice((88.0, -88.0)), "hurry"),)


def _phone(chance: random.Random) -> Knot:
    return (Stand(0.0, 0.0, chance.uniform(-70, 70), "phone"),)


def _waits(chance: random.Random) -> Knot:
    return (Stand(0.0, 0.0, chance.choice((-60.0, 60.0, 120.0, -120.0, 15.0)), chance.choice(("pockets", "listen", "hip"))),)


def _child(chance: random.Random) -> Knot:
    way = chance.choice((80.0, -80.0))
    (ax, az), (bx, bz) = _abreast(way, 0.26)
    return (Stand(ax, az, way, "lead", 0.0, "woman"), Stand(bx, bz, way, "led", 0.0, "child"))


def _turned(knot: Knot, degrees: float) -> Knot:
    turn, out = Turn(degrees), list[Stand]()
    for one in knot:
        x, _, z = turn((one.x, 0.0, one.z))
        out.append(one._replace(x=x, z=z, facing=one.facing + degrees))
    return tuple(out)


KNOTS: tuple[Callable[[random.Random], Knot], ...] = (_talk, _pair, _phone, _ring, _walker, _talk, _waits, _child, _hurried, _pair, _walker)
"""What groups there are, in turn."""
STAYING: tuple[Callable[[random.Random], Knot], ...] = (_talk, _phone, _waits, _ring, _waits, _talk)
"""Those of people who wait."""

Fits = Callable[[float, float], bool]


def mingle(
    box: tuple[float, float, float, float], count: int, pieces: Sequence[Piece], seed: str, fits: Fits, *, waiting: bool = False
) -> list[Stand]:
    """So many people in groups behind and beside the action (x0, x1, z0, z1), where `fits` has room for somebody; some on free seats,
    some before goods."""
    chance, count = random.Random(seed), min(count, MOST)
    out: list[Stand] = []
    centres: list[tuple[float, float, float]] = []
    behind = [item for item in pieces if item.z < box[3] + 0.5]
    for knot, x, z in (*_sitting(behind, chance), *_looking(behind, chance)):
        _place(out, centres, knot, (x, z), fits)
    knots, at = (STAYING if waiting else KNOTS), 0
    while len(out) < count and at < count:
        knot = knots[at % len(knots)](chance)
        at += 1
        for _ in range(TRIES):
            if _place(out, centres, knot, _somewhere(box, chance), fits):
                break
    return out[:count]


def _somewhere(box: tuple[float, float, float, float], chance: random.Random) -> tuple[float, float]:
    """A place behind the action, or beside it; denser near it than far."""
    x0, x1, z0, z1 = box
    away, side = chance.random() ** 1.25, chance.choice((-1.0, 1.0))
    half = (x1 - x0) / 2
    if chance.random() < 0.22:
        return (x0 + x1) / 2 + side * (half + chance.uniform(1.8, 4.2)), chance.uniform(z0 - 1.0, z1 + 0.6)
    x = (x0 + x1) / 2 + side * (BESIDE * (1.0 - away) + chance.random() * (half * 0.6 + 2.4 + WIDE * away))
    return x, z0 - NEAREST - away * DEEP


def _place(out: list[Stand], centres: list[tuple[float, float, float]], knot: Knot, at: tuple[float, float], fits: Fits) -> bool:
    """Puts a group down where there is room for all of it."""
    wide = max(math.hypot(one.x, one.z) for one in knot)
    if any(math.hypot(at[0] - x, at[1] - z) < r + wide + ROOMY for x, z, r in centres):
        return False
    placed = [one._replace(x=at[0] + one.x, z=at[1] + one.z) for one in knot]
    if not all(one.seat or fits(one.x, one.z) for one in placed):
        return False
    out += placed
    centres.append((at[0], at[1], wide))
    return True


def _sitting(pieces: Sequence[Piece], chance: random.Random) -> list[tuple[Knot, float, float]]:
    """One or two on each of a few benches."""
    out: list[tuple[Knot, float, float]] = []
    for item in sorted((one for one in pieces if one.kind in SEATS), key=lambda one: (one.z, one.x)):
        places = min(2, max(1, int(item.width / 0.7)))
        turn, high, row = Turn(item.facing), KINDS[item.kind].seat, chance.choice(((0.0,), (-0.32, 0.32))) if places > 1 else (0.0,)
        spots = [turn((x, 0.0, 0.05)) for x in row]
        if high:
            knot = tuple(
                Stand(v[0], v[2], item.facing + 16.0 * (x < 0) - 16.0 * (x > 0), "sit", high) for v, x in zip(spots, row, strict=True)
            )
            out.append((knot, item.x, item.z))
    return out[:SEATED]


def _looking(pieces: Sequence[Piece], chance: random.Random) -> list[tuple[Knot, float, float]]:
    """Somebody, or two, before a window or a stall, their backs to who looks at the picture."""
    out: list[tuple[Knot, float, float]] = []
    for item in sorted((one for one in pieces if one.kind in GOODS), key=lambda one: (abs(one.x), one.z)):
        turn, side = Turn(item.facing), chance.uniform(0.05, 0.3) * item.width
        x, _, z = turn((side, 0.0, item.depth / 2 + 0.75))
        row = chance.choice(((0.0,), (-0.34, 0.34)))
        spots = [turn((u, 0.0, 0.0)) for u in row]
        back = item.facing + 180.0
        knot = tuple(
            Stand(v[0], v[2], back + chance.uniform(-22, 22), pose) for v, pose in zip(spots, ("browse", "listen")[: len(row)], strict=True)
        )
        out.append((knot, item.x + x, item.z + z))
    return out[:LOOKING]
