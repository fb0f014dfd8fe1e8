"""Pictures that are about animals: where they are, what they are on or come out of, and the lens that shows them whole in their place."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyboard.breakdown.animal_deeds import MOUTH, MOVES, WINGED, WINGLESS
from storyboard.breakdown.animal_words import kin
from storyboard.breakdown.breed_words import DOGS
from storyboard.model.shots import Panel, Shot, Size
from storyboard.model.stage import Animal, Camera, Piece, Room
from storyboard.shots.things import MANY
from storyboard.staging import solid
from storyboard.staging.animals import SPECIES, Species
from storyboard.staging.crowds import Hall
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.space import Turn, add, heading

USUAL, BIRDS, MOST = 6, 11, 16
"""How many they are where the words do not tell: on four legs, and with wings; and most of them."""
SIDEWAYS, THREE_QUARTER = 96.0, 62.0
"""Degrees an animal that goes somewhere is turned from the lens, and one that stays."""
OVER = 1.3
"""Metres over what they burst from, or over the ground, of the lowest bird."""
LENS: tuple[tuple[float, float], ...] = ((0.45, 26.0), (0.9, 30.0), (99.0, 35.0))
"""Millimetres by the height of the animal: small ones are filmed from near, so that the place is seen behind them."""
SHARE: dict[Size, float] = {Size.FS: 0.58, Size.WS: 0.36, Size.EWS: 0.16}
"""Share of the frame's height that they take, by size."""
FAR_SHARE = 0.78
"""The same of a tree with its birds."""
ACROSS = 0.82
"""Most of the frame's width that they take."""
LOWEST, UP = 0.12, 1.15
"""Metres: how low the lens may be; how high it is over the middle of the animals, in shares of that."""
LARGER = 1.5
"""How much larger than life several birds are drawn, which would be specks over what they are at."""
WATERFOWL = frozenset({"duck", "goose", "swan"})
"""Who walks as a rule and flies where the words say so."""
FLAT = 0.06
"""Metres of height over which what one may stand on or before would hide the feet of an animal behind it."""
CLEAR = 0.5
"""Metres around them in which nothing of the set stands."""


class Herd(NamedTuple):
    """What a picture of animals consists of."""

    animals: tuple[Animal, ...]
    brought: tuple[Piece, ...] = ()
    """What they are at, where the set has none, and what is in a mouth."""
    low: float = 0.0
    """Metres: the lowest and the highest of what has to be seen, and how far it goes to the left and to the right."""
    high: float = 1.0
    left: float = -1.0
    right: float = 1.0
    depth: float = 0.0
    """Where the nearest of them is, along z."""
    top: float = 0.0
    """Metres of what they are on; 0 on the ground."""
    tall: bool = False
    """Whether they are at something much taller than they are, which fills the picture with them."""


class _Spot(NamedTuple):
    x: float
    z: float
    y: float
    facing: float


def told(panel: Panel, hall: Hall, coats: Mapping[str, float]) -> Herd | None:
    """The animals a picture is about, in the middle of the place; None where it is about none. `coats` are tones by species."""
    detail = panel.detail
    kind = detail.kind.removeprefix(MANY) if detail is not None else ""
    if detail is None or kind not in SPECIES:
        return None
    row = SPECIES[kind]._replace(flies=SPECIES[kind].flies or (kind in WATERFOWL and detail.hand in {"fly", "burst", "land"}))
    pose = _pose(detail.hand, row)
    many = detail.kind.startswith(MANY)
    count = min(MOST, detail.count or (BIRDS if row.flies else USUAL)) if many else 1
    row = row._replace(height=row.height * LARGER) if row.flies and many else row
    base = Animal(kind=kind, height=round(row.height, 3), tone=coats.get(kind, row.tone), pose="run" if pose == "scatter" else pose)
    cx, cz = (hall.box[0] + hall.box[1]) / 2, (hall.box[2] + hall.box[3]) / 2
    at = "" if pose in MOUTH or (pose == "graze" and detail.at in ON_TOP - LAID) else detail.at
    at = "" if at in TALL and not row.flies and pose in MOVES - {"jump"} else at
    thing = _thing_at(at, hall, cx, cz, row)
    chance = random.Random(f"herd {hall.name}/{detail.kind}/{pose}")
    spots = _inside(_laid(pose, row, count, thing, chance), hall, cx, row)
    animals = tuple(_placed(base, one, (thing.x, thing.z) if thing else (cx, cz)) for one in spots)
    animals = (*animals, *_chased(animals[0], detail.at)) if pose == "run" else animals
    held, prey = _held(animals, detail.at if pose in MOUTH else "")
    brought = (
        *(_plunged(animals[0]) if pose == "dive" else ()),
        *(_pages(thing) if thing is not None and thing not in hall.pieces else ()),
        *held,
    )
    herd = _measured(animals, row, thing, brought)
    return herd._replace(animals=(*animals, *prey))


def _pose(does: str, row: Species) -> str:
    """What is done by who can do it: pigs do not fly, birds do not beg."""
    pose = (WINGED if row.flies else WINGLESS).get(does, does)
    return "perch" if row.flies and pose in {"", "stand", "sit", "lie"} else pose or "stand"


def _thing_at(at: str, hall: Hall, cx: float, cz: float, row: Species) -> Piece | None:
    """What they are at: that of the set, else one that is brought."""
    own = next((one for one in hall.pieces if one.kind == at and not solid.is_passable(one)), None)
    if own is not None or not at:
        return own
    at = LIKE.get(at, at)
    if at.startswith("thing:"):
        return Piece(kind=at, x=round(cx, 3), z=round(cz + 0.1, 3), y=0.0, width=0.5, height=0.05, depth=0.3)
    if at not in KINDS:
        return None
    behind = 1.6 if at in TALL else row.height * 0.6 if at in BESIDE else 0.0
    return piece(at, round(cx, 3), round(cz - behind, 3), 0.0)


LIKE: dict[str, str] = {"window_ledge": "parapet"}
"""What stands for a place to sit on."""
TALL = frozenset({"tree", "pine", "power_pole", "statue", "house"})
"""What they are up in, or over."""
BESIDE = frozenset({"bush", "hedge", "trough", "car"})
"""What they come out of or stand at, before it."""
LIES_ON = frozenset(
    {"bed", "sofa", "armchair", "chair", "bench", "table", "counter", "parapet", "crate", "barrel", "rock", "log", "haystack", "rug"}
)
ON_TOP = LIES_ON | {"fence", "gravestone", "car"}
"""What they are on."""
LAID = frozenset({"table", "counter"})
"""What they eat from."""


def _top(item: Piece) -> float:
    """Metres of what one is on: the seat of what has one."""
    row = KINDS.get(item.kind)
    high = row.seat if row is not None and row.seat else item.height
    return item.y + (min(0.2, high) if item.kind.startswith("thing:") else high)


def _laid(pose: str, row: Species, count: int, thing: Piece | None, chance: random.Random) -> list[_Spot]:
    """Where each of them is, from the middle of what they are at."""
    if pose in APART:
        return APART[pose](row, count, thing, chance)
    if thing is not None and thing.kind in TALL and row.flies:
        return _in_crown(thing, count, chance)
    if thing is not None and thing.kind in ON_TOP:
        return _on(thing, pose, row, count, chance)
    if thing is not None and thing.kind.startswith("thing:") and count == 1:
        ahead = row.height * (row.reach + 0.1) + 0.2
        return [_Spot(-ahead, 0.0, 0.0, 84.0) if pose == "graze" else _Spot(0.0, 0.0, 0.03, THREE_QUARTER + 16.0)]
    return _grounded(pose, row, count, chance)


def _inside(spots: list[_Spot], hall: Hall, cx: float, row: Species) -> list[_Spot]:
    """The spots without those that are in the walls of a room, or beyond them."""
    if hall.room is None:
        return spots
    off = row.height * 0.6
    low, high = hall.room.x0 + off - cx, hall.room.x1 - off - cx
    return [one for one in spots if low < one.x < high] or spots[:1]


def _step(row: Species) -> float:
    return row.height * (1.05 + row.reach * 0.8)


ON_SIDE = frozenset({"fallen", "side", "roll"})
"""Who is looked down on: of legs that point to the lens nothing is seen at their own height."""
SIDE_ON = frozenset({"fallen", "knees", "kick", "shy", "roll", "limp", "rear", "look_back", "teeth"})
"""What is told only from the side, besides what goes somewhere."""
UP_IN_AIR: dict[str, float] = {"jump": 0.22, "dive": 0.3}
"""How high who leaps is over the ground, in its heights."""


def _grounded(pose: str, row: Species, count: int, chance: random.Random) -> list[_Spot]:
    """One alone in the middle; several in a loose group, all one way where they go somewhere."""
    turn, step, moves = SIDEWAYS if pose in MOVES | SIDE_ON else THREE_QUARTER, _step(row), pose in MOVES
    if count == 1:
        return [_Spot(0.0, 0.0, UP_IN_AIR.get(pose, 0.0) * row.height, turn)]
    wide = max(2, math.ceil(math.sqrt(count * 1.7)))
    out: list[_Spot] = []
    for k in range(count):
        back, at = divmod(k, wide)
        here = min(wide, count - back * wide)
        x = (at - (here - 1) / 2) * step * 1.12 + 0.45 * step * (back % 2) + chance.uniform(-0.12, 0.12) * step
        z = -back * step * 0.72 + chance.uniform(-0.15, 0.15) * step
        out.append(_Spot(x, z, 0.0, turn + chance.uniform(-7, 7) if moves else turn * chance.choice((1, 1, -1)) + chance.uniform(-22, 22)))
    return out


def _scattered(row: Species, count: int, _: Piece | None, chance: random.Random) -> list[_Spot]:
    """Away from one point, each its own way."""
    step, out = _step(row), list[_Spot]()
    count = max(count, 3)
    for k in range(count):
        a = 360.0 * (k + 0.25) / count + chance.uniform(-9, 9)
        way, far = math.radians(a), step * (1.05 + 0.35 * (k % 2))
        out.append(_Spot(math.sin(way) * far * 1.25, math.cos(way) * far * 0.8, 0.0, a))
    return out


def _flying(row: Species, count: int, _: Piece | None, chance: random.Random) -> list[_Spot]:
    """Overhead, wheeling: one behind the other on a ring."""
    if count == 1:
        return [_Spot(0.0, 0.0, 1.15, SIDEWAYS - 34)]
    step = row.height * 2.6
    out: list[_Spot] = []
    for k in range(count):
        a = math.tau * k / count
        r = step * (0.24 * count) ** 0.8
        up = 1.9 + 0.5 * r * (1 + math.sin(a)) + chance.uniform(-0.3, 0.3) * step
        out.append(_Spot(r * math.cos(a) * 1.3, -abs(r) * 0.4 * (1 + math.sin(a)), up, math.degrees(-a) + chance.uniform(-12, 12)))
    return out


def _burst(row: Species, count: int, thing: Piece | None, chance: random.Random) -> list[_Spot]:
    """Up and away from one point, the farther the higher."""
    base = OVER if thing is None else max(OVER, (thing.y + thing.height) * (0.62 if thing.kind in TALL else 1.0))
    wide = row.height * 1.9 if thing is None or thing.kind not in TALL else thing.width * 0.36
    if count == 1:
        return [_Spot(0.0, 0.3, base + 0.4, SIDEWAYS - 26.0)]
    out: list[_Spot] = []
    count = max(count, 3)
    for k in range(count):
        share = (k + 0.5) / count * 2 - 1
        ring = 1.0 + 0.6 * (k % 3)
        x = share * wide * ring * 1.6
        up = base + wide * ring * (0.75 - 0.55 * abs(share)) + chance.uniform(-0.1, 0.2) * wide
        out.append(_Spot(x, 0.25 + 0.5 * (k % 2), up, math.copysign(70.0 + 25.0 * abs(share), share) + chance.uniform(-10, 10)))
    return out


APART = {"burst": _burst, "fly": _flying, "scatter": _scattered}
"""What they do apart from anything they stand on."""


def _in_crown(thing: Piece, count: int, chance: random.Random) -> list[_Spot]:
    """On the boughs of a tree, or in a row on wires."""
    if thing.kind == "power_pole":
        return [_Spot((k - (count - 1) / 2) * 0.42, 0.0, thing.height * 0.9, chance.choice((60.0, -60.0))) for k in range(count)]
    if thing.kind == "house":
        gap = thing.width * 0.66 / count
        return [_Spot((k - (count - 1) / 2) * gap, 0.0, thing.height * 0.985, chance.choice((60.0, -60.0))) for k in range(count)]
    out: list[_Spot] = []
    for k in range(count):
        a = math.tau * k / max(count, 1) + chance.uniform(-0.2, 0.2)
        r = thing.width * (0.12 + 0.22 * (k % 2))
        out.append(
            _Spot(r * math.cos(a), thing.depth * 0.5 + 0.1, thing.height * (0.72 + 0.16 * math.sin(a)), chance.choice((60.0, -60.0)))
        )
    return out


def _on(thing: Piece, pose: str, row: Species, count: int, chance: random.Random) -> list[_Spot]:
    """On top of something, side by side; who leaps onto it is still in the air before it."""
    top = _top(thing)
    if pose == "jump":
        return [_Spot(-thing.width / 2 - row.height * 0.7, 0.1, top * 0.62 + 0.05, SIDEWAYS)]
    gap = min(_step(row), thing.width / max(1, count))
    behind = -0.1 if thing.kind == "sofa" else 0.1 if thing.depth > 1.0 else 0.0
    turn = SIDEWAYS - 8 if pose in MOVES else THREE_QUARTER
    return [
        _Spot((k - (count - 1) / 2) * gap, behind, top, turn if count == 1 else turn * chance.choice((1, -1)) + chance.uniform(-15, 15))
        for k in range(count)
    ]


def _placed(animal: Animal, spot: _Spot, centre: tuple[float, float]) -> Animal:
    x, y, z, facing = round(centre[0] + spot.x, 3), round(spot.y, 3), round(centre[1] + spot.z, 3), round(spot.facing, 1)
    return animal.model_copy(update={"x": x, "floor": y, "z": z, "facing": facing})


def muzzle(animal: Animal) -> tuple[float, float, float]:
    """Where the mouth of an animal on four legs is, and where a bird's beak is."""
    row, high = SPECIES[animal.kind], animal.height
    up, ahead = (0.8, 0.5) if row.flies else (row.head - 0.22, row.reach + 0.28)
    return add((animal.x, animal.floor, animal.z), Turn(animal.facing)((0.0, high * up, high * ahead)))


def _chased(hunter: Animal, prey: str) -> tuple[Animal, ...]:
    """The animal that another one is after, a length ahead of it."""
    if prey not in SPECIES:
        return ()
    row, ahead = SPECIES[prey], heading(hunter.facing)
    gap = hunter.height * 2.4 + SPECIES[prey].height
    x, z = round(hunter.x + ahead[0] * gap, 3), round(hunter.z + ahead[2] * gap, 3)
    return (hunter.model_copy(update={"kind": prey, "x": x, "z": z, "height": row.height, "tone": row.tone}),)


def _pages(thing: Piece) -> tuple[Piece, ...]:
    """What was brought; an open book as two flat halves."""
    if thing.kind != BOOK:
        return (thing,)
    half = Piece(kind="page", x=thing.x, z=thing.z, width=0.34, height=0.03, depth=0.5, tone=0.03)
    return tuple(half.model_copy(update={"x": round(thing.x + side * 0.18, 3), "facing": side * -6.0}) for side in (-1, 1))


BOOK = "thing:open_book"


def _plunged(animal: Animal) -> tuple[Piece, ...]:
    """The water that who dives goes into."""
    return (piece("water", animal.x, round(animal.z - 1.0, 3), 0.0, width=60.0, depth=9.0, tone=0.5),)


def _held(animals: Sequence[Animal], thing: str) -> tuple[tuple[Piece, ...], tuple[Animal, ...]]:
    """What the first of them has in the mouth: a thing, or a smaller animal that hangs from it."""
    if not thing:
        return (), ()
    x, y, z = muzzle(animals[0])
    if thing in SPECIES:
        row = SPECIES[thing]
        high = min(row.height, animals[0].height * 0.55)
        low = round(y - high * 0.5, 3)
        return (), (Animal(kind=thing, x=round(x, 3), z=round(z + 0.06, 3), floor=low, facing=78.0, height=round(high, 3), tone=row.tone),)
    return (Piece(kind=f"thing:{thing}", x=round(x, 3), y=round(y - 0.12, 3), z=round(z + 0.03, 3), width=0.3, height=0.2, depth=0.06),), ()


def _measured(animals: tuple[Animal, ...], row: Species, thing: Piece | None, brought: tuple[Piece, ...]) -> Herd:
    """The herd with the room it takes; of what it is at, as much as says what that is."""
    aloft = row.flies and animals[0].pose in {"fly", "burst"}
    half = row.height * (1.5 if aloft or animals[0].pose == "land" else 0.55 + row.reach)
    high = (
        row.height
        * (2.2 if aloft and len(animals) == 1 else 1.0 if row.flies else max(row.head + 0.1, 0.9))
        * TALLER.get(animals[0].pose, 1.0)
    )
    low, up = min(one.floor for one in animals), max(one.floor for one in animals) + high
    left, right = min(one.x for one in animals) - half, max(one.x for one in animals) + half
    top = 0.0
    if thing is not None and thing.kind in TALL:
        low, up = min(low, thing.y + thing.height * (0.1 if thing.kind == "house" else SEEN)), max(up, (thing.y + thing.height) * 1.02)
        left, right = min(left, thing.x - thing.width * 0.4), max(right, thing.x + thing.width * 0.4)
    elif thing is not None:
        wide = min(thing.width / 2, WIDEST)
        left, right, low = min(left, thing.x - wide), max(right, thing.x + wide), min(low, thing.y)
        top = _top(thing) if thing.kind in ON_TOP else 0.0
    return Herd(animals, brought, low, up, left, right, max(one.z for one in animals), top, thing is not None and thing.kind in TALL)


SEEN, WIDEST = 0.42, 1.1
"""Share of the height, from below, of a tree that need not be seen; metres to each side of anything else that have to."""
TALLER: dict[str, float] = {"rear": 1.45, "jump": 1.2, "beg": 1.3, "fallen": 0.62, "roll": 0.8, "kick": 1.1, "land": 1.75, "flop": 1.3}
"""How much more height a pose takes than standing."""


OUTSIDE, WIDEST_LENS = 1.2, 18.0
"""Metres the lens may be before the front wall of a room, which is left out; the widest lens, millimetres."""


def framed(herd: Herd, shot: Shot, aspect: float, room: Room | None) -> Camera:
    """The lens of a picture of animals: all of them whole, as large as the size of the shot says, the place behind them.

    Small dogs are small in it: they are framed as one of the usual size.
    """
    tall, wide = herd.high - herd.low, herd.right - herd.left
    lens = next(lens for most, lens in LENS if herd.animals[0].height < most)
    share = FAR_SHARE if herd.tall and shot.size is not Size.EWS else SHARE.get(shot.size, SHARE[Size.FS])
    least = SPECIES[kin(herd.animals[0].kind)].height if herd.animals[0].kind in DOGS else 0.0
    high = max(tall / share, wide / ACROSS / aspect, least / share)
    away = high * aspect * lens / 36.0
    if room is not None and (deep := max(1.0, room.z1 - herd.depth + OUTSIDE)) < away:
        lens = max(WIDEST_LENS, lens * deep / away)
        away = high * aspect * lens / 36.0
    x, middle = (herd.left + herd.right) / 2, (herd.low + herd.high) / 2
    eye = max(LOWEST, min(EYE, middle * UP if herd.low < 1.0 else 0.5 * middle), herd.top + OVER_TOP if herd.top else 0.0)
    eye = max(eye, min(EYE, herd.animals[0].height)) if herd.animals[0].pose in ON_SIDE else eye
    eye = max(eye, MANY_EYE * min(1.0, tall)) if len(herd.animals) > 2 and herd.low < 1.0 else eye
    side = math.radians(float(shot.side) or 8.0)
    spot = (round(x + away * math.sin(side), 3), round(eye, 3), round(herd.depth + away * math.cos(side), 3))
    return Camera(eye=spot, target=(round(x, 3), round(eye, 3), round(herd.depth, 3)), lens=lens, shift_y=_shift(middle - eye, high))


EYE, OVER_TOP, MANY_EYE = 1.6, 0.32, 1.5
"""Metres: the highest the lens is, how far over what they lie on, and over the ground where several are behind each other."""


def _shift(off: float, high: float) -> float:
    """The lens is level and shifted, so that uprights stay upright: how far, in shares of the frame's height."""
    return round(off / high, 4)


def cleared(pieces: Sequence[Piece], herd: Herd) -> tuple[Piece, ...]:
    """The pieces of a set but what stands where the animals are or between them and the lens, with what was brought."""
    on = {one.kind for one in herd.brought}
    back = min(one.z for one in herd.animals) - CLEAR
    left, right = herd.left - CLEAR - 1.0, herd.right + CLEAR + 1.0
    under = [item for item in pieces if any(solid.stands_on(item, one.x, one.z, 0.3) and one.floor > 0.1 for one in herd.animals)]
    kept = (
        item
        for item in pieces
        if item in under
        or solid.is_passable(item)
        or item.z + item.depth / 2 < back
        or not (left - 1.0 < item.x < right + 1.0 or item.z > back)
    )
    return (*(item for item in kept if item.kind not in on or item.z < back), *herd.brought)
