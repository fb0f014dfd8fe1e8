"""Pictures that are about people without parts: as many as the words say, doing what they say, laid out so that it is seen."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from storyboard.model.shots import Panel
from storyboard.model.stage import Camera, Extra, Piece
from storyboard.staging import solid
from storyboard.staging.crowds import CROWDS, Four, Hall, extra
from storyboard.staging.lying import LAID
from storyboard.staging.pieces import KINDS, piece

SEATED = frozenset({"audience", "congregation", "jury", "students"})
"""Who sits where the words do not say otherwise."""
CHAIRED = frozenset({"", "cheer", "sit", "applaud", "boo", "groan", "laugh", "weep", "sleep", "film"})
"""What who sits does without getting up."""
AT_SEAT = {"": "sit", "cheer": "clap", "applaud": "clap", "sleep": "sit", "weep": "sit", "sit": "sit", "game": "sit"}
"""The pose of it, where it is another than on foot."""
APART, MOST_TOLD = 0.82, 24
"""Metres from one to the next of those a picture is about, and most of them."""
USUAL: dict[str, int] = {
    "crowd": 20,
    "soldiers": 18,
    "police": 5,
    "audience": 18,
    "dancers": 8,
    "children": 7,
    "workers": 5,
    "men": 5,
    "women": 5,
    "protesters": 16,
    "queue": 8,
    "family": 4,
    "riders": 7,
}
"""How many they are where the words do not tell."""
WAYS: dict[str, float] = {
    **dict.fromkeys(("walk", "board", "queue"), 72.0),
    "hop": 40.0,
    **dict.fromkeys(("run", "lift", "dig", "work"), 56.0),
    **dict.fromkeys(("aim", "point", "throw", "boo", "salute"), 44.0),
    "march": 58.0,
    "push": 72.0,
    "tug": -72.0,
    "climb": 112.0,
    "turn": 118.0,
    "lie": 78.0,
}
"""Degrees they face from the lens, by what they do."""
FREE = frozenset(
    {
        "boo",
        "groan",
        "scatter",
        "surge",
        "pray",
        "weep",
        "climb",
        "lift",
        "push",
        "surrender",
        "shrug",
        "applaud",
        "duck",
        "hug",
        "fight",
        "tug",
        "link",
    }
)
"""Poses that leave nothing in the hands."""
ARMED: dict[str, str] = {
    **dict.fromkeys(FREE, ""),
    "aim": "rifle",
    "toast": "glass",
    "drink": "glass",
    "throw": "stone",
    "protest": "sign",
    "film": "phone",
    "dig": "spade",
    "work": "hoe",
    "hop": "sack",
    "sing": "sheet",
    "read": "paper",
    "play": "trumpet",
    "phone": "phone",
}
"""What they hold who do this; empty for both hands free."""
MIXED = frozenset({"protest", "play"})
"""What only every other one of them has in the hand."""
FAMILY: tuple[dict[str, float | str], ...] = (
    {"build": "man", "height": 1.78, "tone": 0.72},
    {"build": "woman", "height": 1.66, "tone": 0.2},
    {"build": "child", "height": 1.34, "tone": 0.45},
    {"build": "child", "height": 1.12, "tone": 0.6},
    {"build": "child", "height": 0.98, "tone": 0.3},
)
"""Father, mother, children."""
FEW: tuple[dict[str, float | str], ...] = (
    {"build": "man", "height": 1.78, "tone": 0.72},
    {"build": "woman", "height": 1.66, "tone": 0.2},
    {"build": "man", "height": 1.74, "tone": 0.4},
    {"build": "woman", "height": 1.62, "tone": 0.6},
    {"build": "man", "height": 1.8, "tone": 0.3},
)
"""Looks of a few people, told apart."""
ADULTS = frozenset({"men", "women"})
"""Kinds of which all are of one build: they differ in their coats."""
TALL, GROUP_LENS = 2.5, 40.0
"""Metres of height that such a picture shows at least, and its lens in millimetres."""
CLEAR = 0.95
"""Metres to their sides in which nothing of the set stands."""


def told(panel: Panel, hall: Hall) -> tuple[Extra, ...]:
    """The people a picture is about who have no part: as many as its words say, in the middle of the place, all at one thing."""
    detail = panel.detail
    if detail is None or detail.kind not in CROWDS:
        return ()
    kind, does = CROWDS[detail.kind], detail.hand
    chance = random.Random(f"told {hall.name}/{detail.kind}/{does}")
    count = min(detail.count or max(USUAL.get(detail.kind, 9), LEAST.get(does, 0)), AT_MOST.get(does, MOST_TOLD))
    cx, cz = (hall.box[0] + hall.box[1]) / 2, (hall.box[2] + hall.box[3]) / 2
    sits = does in ("sit", "game") or (detail.kind in SEATED and does in CHAIRED)
    pose = AT_SEAT.get(does, does) if sits else does or ("stand" if kind.pose == "sit" else kind.pose)
    laid = LAYING.get(does if does == "game" else "" if sits else pose, _block)
    laid = _bearers if _load(panel) and does == "lift" else laid
    laid = _row if detail.at == IN_ROW and laid is _block else laid
    spots = laid(count, WAYS.get(pose, 0.0), chance)
    out: list[Extra] = []
    for k, (x, z, facing, _) in enumerate(_fitted(spots, hall, cx)):
        made = extra((cx + x, cz + z, facing, SEAT if sits else 0.0), kind, POSED.get(pose, pose), hall, chance)
        made = made.model_copy(update={"pose": pose} if sits else {})
        made = made.model_copy(update={"holds": ARMED[pose] if pose not in MIXED or k % 2 else ""}) if pose in ARMED else made
        few = detail.kind == "family" or (detail.count and count <= len(FEW) and not kind.hat and (not kind.build or detail.kind in ADULTS))
        look = (FAMILY if detail.kind == "family" else FEW)[k % len(FEW)] if few else {}
        out.append(made.model_copy(update={name: value for name, value in look.items() if name == "tone" or detail.kind not in ADULTS}))
    return tuple(out)


IN_ROW = "row"
"""`Detail.at` of people who stand side by side in one line."""
SEAT = 0.45
"""Metres of the benches they sit on."""
LEAST: dict[str, int] = {"part": 14, "surge": 16, "pour": 10, "gather": 9, "fight": 6, "hug": 6, "scatter": 9}
"""How many it takes for what they do to be seen."""
AT_MOST: dict[str, int] = {"lie": 9}
"""How many show it: more would be a heap."""
POSED: dict[str, str] = {
    "surge": "run",
    "pour": "walk",
    "board": "walk",
    "queue": "stand",
    "gather": "stand",
    "part": "stand",
    "scatter": "run",
}
"""Poses of one of them, where they do it only together."""


def _fitted(spots: list[Four], hall: Hall, cx: float) -> list[Four]:
    """The spots moved together where a room is narrower than they are wide; who has no room even so is not there."""
    if hall.room is None:
        return spots
    low, high = hall.room.x0 + WALL - cx, hall.room.x1 - WALL - cx
    span = max(max(x for x, *_ in spots) - min(x for x, *_ in spots), 0.1)
    close = max(CLOSEST, min(1.0, (high - low) / span))
    middle = (low + high) / 2 if close < 1.0 else 0.0
    placed = [(middle + x * close, z, facing, seat) for x, z, facing, seat in spots]
    return [spot for spot in placed if low <= spot[0] <= high] or placed[:1]


WALL, CLOSEST = 0.4, 0.7
"""Metres from a wall in which nobody stands; how much closer than usual they stand at most, as a share."""


def _loose(x: float, z: float, facing: float, chance: random.Random, turned: float = 14.0) -> Four:
    return (x + chance.uniform(-0.1, 0.1), z + chance.uniform(-0.12, 0.12), facing + chance.uniform(-turned, turned), 0.0)


def _block(count: int, way: float, chance: random.Random) -> list[Four]:
    """In loose rows, all one way."""
    wide = max(2, math.ceil(math.sqrt(count * 2.2)))
    out: list[Four] = []
    for k in range(count):
        row, at = divmod(k, wide)
        here = min(wide, count - row * wide)
        spot = _loose((at - (here - 1) / 2) * APART + 0.3 * (row % 2), -row * APART * 1.15 - UNEVEN[(at + row) % 4], way, chance, 26.0)
        out.append(spot)
    return out


UNEVEN = (0.0, 0.38, 0.12, 0.55)
"""Metres that the people of a row are behind its line, in turn."""


def _strolling(count: int, way: float, chance: random.Random) -> list[Four]:
    """All one way, in ones, twos and threes with gaps between, over a broad band."""
    out: list[Four] = []
    x, lanes, group = 0.0, (0.0, -1.5, -0.75, -2.2, -0.3), 0
    while len(out) < count:
        here = min(STROLL[group % len(STROLL)], count - len(out))
        z = lanes[group % len(lanes)]
        out += [_loose(x + 0.2 * k, z - 0.52 * k, way, chance, 5.0) for k in range(here)]
        x, group = x + 0.5 + 0.45 * (group % 3 == 2), group + 1
    middle = x / 2
    return [(at - middle, z, facing, seat) for at, z, facing, seat in out]


STROLL = (2, 1, 3, 1, 2, 1)
"""How many walk together, in turn."""


def _ranks(count: int, way: float, chance: random.Random) -> list[Four]:
    """In straight rows, all one way."""
    del chance
    wide = max(2, math.ceil(math.sqrt(count * 2.2)))
    return [((k % wide - (wide - 1) / 2) * APART + 0.3 * (k // wide % 2), -(k // wide) * APART * 1.15, way, 0.0) for k in range(count)]


def _file(count: int, way: float, chance: random.Random) -> list[Four]:
    """One behind the other across the picture."""
    del way
    return [_loose((k - (count - 1) / 2) * 0.78, 0.0, 82.0, chance, 6.0) for k in range(count)]


def _row(count: int, way: float, chance: random.Random) -> list[Four]:
    """Side by side with room for what they work with, a second row behind."""
    front = min(count, 6)
    return [_loose((k % front - (front - 1) / 2) * 1.15 + 0.5 * (k // front), -(k // front) * 1.3, way, chance, 5.0) for k in range(count)]


def _pairs(count: int, way: float, chance: random.Random) -> list[Four]:
    """Two and two, face to face."""
    del way
    out: list[Four] = []
    pairs = max(1, count // 2)
    wide = min(4, pairs)
    for k in range(pairs):
        x, z = (k % wide - (wide - 1) / 2) * 1.7 + 0.6 * (k // wide), -(k // wide) * 1.2 + chance.uniform(-0.15, 0.15)
        out += [(x - NEAR, z, 82.0, 0.0), (x + NEAR, z, -82.0, 0.0)]
    return out


NEAR = 0.33
"""Metres from the middle of two who fight or embrace to each of them."""


def _over_boards(count: int, way: float, chance: random.Random) -> list[Four]:
    """Two and two, a table between them."""
    del way, chance
    pairs = max(1, count // 2)
    return [
        (side * ACROSS + (k - (pairs - 1) / 2) * APART_TABLES, -0.4 * (k % 2), -side * 88.0, 0.0) for k in range(pairs) for side in (-1, 1)
    ]


ACROSS, APART_TABLES = 0.72, 2.6
"""Metres from the middle of a table to who plays at it, and from one table to the next."""


def _load(panel: Panel) -> str:
    """Kind of the great thing that they carry, or push; empty for none."""
    detail = panel.detail
    return detail.tool if detail is not None and detail.hand in ("lift", "push") and detail.tool in KINDS else ""


def _bearers(count: int, way: float, chance: random.Random) -> list[Four]:
    """On both sides of what they carry, one behind the other."""
    del way, chance
    pairs = max(1, math.ceil(count / 2))
    return [((k // 2 - (pairs - 1) / 2) * STRIDE, SIDE if k % 2 else -SIDE, 90.0, 0.0) for k in range(count)]


STRIDE, SIDE, SHOULDER = 0.78, 0.36, 1.36
"""Metres from one bearer to the next, from the middle of the load to either side, and from the ground to its underside."""


def _hugging(count: int, way: float, chance: random.Random) -> list[Four]:
    return [(x + math.copysign(0.14, facing), z, facing, seat) for x, z, facing, seat in _pairs(count, way, chance)]


def _parted(count: int, way: float, chance: random.Random) -> list[Four]:
    """Two walls of people, an aisle between them towards the lens; they look into it."""
    del way
    out: list[Four] = []
    for k in range(count):
        side, at = (-1 if k % 2 else 1), k // 2
        row, back = at % 2, at // 2
        out.append(_loose(side * (1.05 + 0.3 * back * 0.2 + row * 0.75), -back * 0.95, side * -58.0, chance, 8.0))
    return out


def _surging(count: int, way: float, chance: random.Random) -> list[Four]:
    """A wedge that comes at the lens."""
    del way
    out: list[Four] = []
    row = left = 0
    while len(out) < count:
        here = 3 + row * 2
        out += [_loose((at - (here - 1) / 2) * 0.72, -row * 0.8, 0.0, chance, 12.0) for at in range(min(here, count - len(out)))]
        row, left = row + 1, left + here
    return out


def _pouring(count: int, way: float, chance: random.Random) -> list[Four]:
    """Out of a door and apart."""
    del way
    out: list[Four] = []
    for k in range(count):
        row, at = k // 3, k % 3 - 1
        out.append(_loose(at * (0.55 + 0.34 * (4 - min(4, row))), -row * 0.85, at * 18.0, chance, 8.0))
    return out


def _scattering(count: int, way: float, chance: random.Random) -> list[Four]:
    """Away from one point, each their own way."""
    del way
    out: list[Four] = []
    for k in range(count):
        a = 360.0 * (k + 0.3) / count + chance.uniform(-9, 9)
        far = 1.35 + 0.75 * (k % 2)
        out.append((math.sin(math.radians(a)) * far * 1.35, math.cos(math.radians(a)) * far * 0.8 - 1.2, a, 0.0))
    return out


def _ring(count: int, way: float, chance: random.Random) -> list[Four]:
    """In a ring around a point, looking to it; open to the lens."""
    del way
    out: list[Four] = []
    for k in range(count):
        a = 40.0 + 280.0 * k / max(1, count - 1) + chance.uniform(-4, 4)
        far = 1.55 + 0.55 * (k % 2 if count > 10 else 0)
        x, z = math.sin(math.radians(a)) * far * 1.25, math.cos(math.radians(a)) * far * 0.85
        out.append((x, z, a + 180.0, 0.0))
    return out


def _linked(count: int, way: float, chance: random.Random) -> list[Four]:
    """Shoulder to shoulder across the picture."""
    del way, chance
    return [((k - (count - 1) / 2) * 0.74, 0.0, 0.0, 0.0) for k in range(min(count, 9))]


def _strewn(count: int, way: float, chance: random.Random) -> list[Four]:
    """On the ground, across the picture, with room between."""
    wide = max(2, math.ceil(math.sqrt(count)))
    return [
        _loose((k % wide - (wide - 1) / 2) * 2.2 + 0.8 * (k // wide % 2), -(k // wide) * 1.3, way * (1 if k % 3 else -1), chance, 16.0)
        for k in range(count)
    ]


Laying = Callable[[int, float, random.Random], list[Four]]
LAYING: dict[str, Laying] = {
    "walk": _strolling,
    "march": _ranks,
    "queue": _file,
    "board": _file,
    "tug": _file,
    "dig": _row,
    "work": _row,
    "climb": _row,
    "throw": _row,
    "fight": _pairs,
    "hug": _hugging,
    "game": _over_boards,
    "part": _parted,
    "surge": _surging,
    "pour": _pouring,
    "scatter": _scattering,
    "gather": _ring,
    "link": _linked,
    "lie": _strewn,
}
"""How they stand, by what they do."""


def framed(group: Sequence[Extra], aspect: float, more: Sequence[Piece] = (), does: str = "") -> Camera:
    """The lens of a picture that is about people without parts: all of them, head to foot, a little from the side.

    `more` is what was brought for what they do; who come at the lens, or make way before it, are seen from in front.
    """
    xs = [x for one in group for x in (one.x - 0.3, one.x + 0.3)]
    xs += [item.x + side * min(item.width, MOST_OF) / 2 for item in more for side in (-1, 1)]
    zs = [one.z for one in group]
    x, z = (min(xs) + max(xs)) / 2, max(zs)
    wide = max(max(xs) - min(xs) + 0.9, TALL * aspect)
    away = wide * GROUP_LENS / 36.0
    turn = math.radians(0.0 if does in IN_FRONT else 10.0)
    up, low = HEIGHTS.get(does, (1.5, 1.0))
    eye = (round(x + away * math.sin(turn), 3), up, round(z + away * math.cos(turn), 3))
    return Camera(eye=eye, target=(round(x, 3), low, round(z, 3)), lens=GROUP_LENS)


HEIGHTS: dict[str, tuple[float, float]] = {"lie": (3.6, 0.5)}
"""Metres of the lens, and of what it looks at, where it is not that of who stands."""


IN_FRONT = frozenset({"part", "surge", "pour"})
"""What is seen from straight before them."""
MOST_OF = 5.0
"""Metres of a brought piece that the picture shows at most."""


def cleared(pieces: Sequence[Piece], group: Sequence[Extra], *, seats: bool = True) -> tuple[Piece, ...]:
    """The pieces of a set but what stands where they do or between them and the lens; who sits gets a bench, but for who brings a seat."""
    front, back = max(one.z for one in group), min(one.z for one in group)
    left, right = min(one.x for one in group) - CLEAR, max(one.x for one in group) + CLEAR
    kept = tuple(
        item
        for item in pieces
        if solid.is_passable(item) or item.z + item.depth / 2 < back - 0.4 or not (left - 2.0 < item.x < right + 2.0 or item.z > front)
    )
    benches = seats and any(one.seat for one in group) and not all(abs(one.facing) > SIDEWAYS for one in group)
    rows = sorted({one.z for one in group if one.seat}) if benches else []
    return (*kept, *(piece("bench", one.x, one.z, one.facing, width=0.9) for one in group if one.z in rows))


SIDEWAYS = 80.0
"""Degrees: who is turned more from the lens sits at a table, on a stool of their own."""


def brought(panel: Panel, group: Sequence[Extra], *, interior: bool) -> tuple[Piece, ...]:
    """What comes with what they do: the door they pour out of, the vehicle they board, the rope they pull on."""
    does = panel.detail.hand if panel.detail is not None else ""
    xs, zs = [one.x for one in group], [one.z for one in group]
    if group and (load := _load(panel)):
        return _loaded(load, does, (min(xs), max(xs)), (min(zs), max(zs)))
    if not group or does not in {*BRINGS, "gather", "game"}:
        return ()
    if does == "gather":
        kind = RINGED.get(panel.detail.at if panel.detail is not None else "", "")
        return (piece(kind, round((min(xs) + max(xs)) / 2, 3), round((min(zs) + max(zs)) / 2, 3), AROUND.get(kind, 0.0)),) if kind else ()
    if does == "game":
        return _tables(group)
    return BRINGS[does]((min(xs), max(xs)), (min(zs), max(zs)), interior)


def _loaded(kind: str, does: str, xs: tuple[float, float], zs: tuple[float, float]) -> tuple[Piece, ...]:
    """What they carry on their shoulders, or push before them."""
    middle, wide = round(sum(zs) / 2, 3), KINDS[kind].width
    if does == "push":
        return (piece(kind, round(xs[1] + AT_HANDS + wide / 2, 3), middle, 0.0),)
    high = min(KINDS[kind].height, HIGHEST)
    up = round(min(SHOULDER, max(LIFTED, TOP - high)), 3)
    return (piece(kind, round(sum(xs) / 2, 3), middle, 0.0, y=up, width=round(max(wide, xs[1] - xs[0] + 0.5), 3), height=high),)


TOP, LIFTED, HIGHEST = 1.86, 0.5, 1.2
"""Metres to the top of what is carried, to its underside at the least, and of it that are drawn upwards at the most."""
AT_HANDS = 0.5
"""Metres from who pushes to the side of what is pushed."""


RINGED: dict[str, str] = {"table": "table", "map": "table", "bed": "bed", "car": "car", "fire": "fire", "coffin": "coffin"}
"""What is brought for those who are around it."""
AROUND: dict[str, float] = {"car": 62.0}
"""Degrees it is turned."""


def _tables(group: Sequence[Extra]) -> tuple[Piece, ...]:
    """A table with a board on it between every two who play."""
    out: list[Piece] = []
    for one, two in zip(group[::2], group[1::2], strict=False):
        x, z = round((one.x + two.x) / 2, 3), round((one.z + two.z) / 2, 3)
        out += [
            piece("table", x, z, 0.0, width=0.8, depth=0.7),
            Piece(kind=LAID + "chessboard", x=x, z=z, y=0.75, width=0.3, height=0.25, depth=0.06),
        ]
        out += [piece("stool", who.x, who.z, 0.0, height=SEAT) for who in (one, two)]
    return tuple(out)


def _door(xs: tuple[float, float], zs: tuple[float, float], interior: bool) -> tuple[Piece, ...]:
    x, z = round(sum(xs) / 2, 3), round(zs[0] - 0.9, 3)
    wall = () if interior else (piece("brick_wall", x, round(z - 0.25, 3), 0.0, width=7.0, height=4.2),)
    return (*wall, piece("double_door", x, z, 0.0, width=2.2, height=2.5))


def _bus(xs: tuple[float, float], zs: tuple[float, float], interior: bool) -> tuple[Piece, ...]:
    return () if interior else (piece("bus", round(xs[1] + 1.2, 3), round(zs[0] - 1.9, 3), 0.0),)


def _hawser(xs: tuple[float, float], zs: tuple[float, float], interior: bool) -> tuple[Piece, ...]:
    """The rope through all their hands, and on out of the picture."""
    del interior
    long = round(xs[1] - xs[0] + 3.4, 3)
    return (Piece(kind="hawser", x=round(xs[0] - 1.7 + long / 2, 3), z=round(zs[1], 3), y=0.98, width=long, height=0.05, depth=0.05),)


BRINGS: dict[str, Callable[[tuple[float, float], tuple[float, float], bool], tuple[Piece, ...]]] = {
    "pour": _door,
    "board": _bus,
    "tug": _hawser,
}
"""By what they do."""
