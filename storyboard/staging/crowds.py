"""Crowds: where the people of a place are who have no part. In its seats, in rows, in ranks, or loosely around; never before the cast."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from storyboard.breakdown.group_words import FACED
from storyboard.model.stage import Camera, Extra, Figure, Piece, Room
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.animals import Seen
from storyboard.staging.mingling import mingle
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import Box, Turn, View, meet, yaw_to


class Kind(NamedTuple):
    """What a crowd does where the script does not say, and what marks it."""

    pose: str
    layout: str
    """`seats`, `rows`, `ranks`, `file`, `around`, `scattered` or `dance`."""
    holds: str = ""
    hat: str = ""
    build: str = ""
    facing: str = "action"
    """`action`, `camera`, `any` or `way`."""


CROWDS: dict[str, Kind] = {
    "crowd": Kind("stand", "around"),
    "audience": Kind("sit", "rows"),
    "congregation": Kind("sit", "seats"),
    "dancers": Kind("dance", "dance", facing="any"),
    "soldiers": Kind("stand", "ranks", "rifle", "helmet", "man", "camera"),
    "police": Kind("stand", "scattered", "", "cap", "man", "camera"),
    "guests": Kind("sit", "seats", "glass", facing="any"),
    "passengers": Kind("sit", "seats"),
    "students": Kind("sit", "rows", build="child"),
    "protesters": Kind("cheer", "around", "sign", facing="camera"),
    "children": Kind("stand", "scattered", build="child", facing="any"),
    "workers": Kind("stand", "scattered", facing="any"),
    "men": Kind("stand", "scattered", build="man", facing="any"),
    "women": Kind("stand", "scattered", build="woman", facing="any"),
    "jury": Kind("sit", "seats"),
    "fans": Kind("cheer", "around", "flag"),
    "queue": Kind("stand", "file"),
    "family": Kind("stand", "around"),
    "riders": Kind("walk", "scattered", build="man", facing="way"),
}
"""Every crowd there is; those of `storyboard.breakdown.animal_words`."""

UNIFORMS: dict[str, float] = {"helmet": 0.5, "cap": 0.82}
"""Tone of the coats of who wear the same, by their hats."""

LAYOUTS: dict[str, str] = {"walk": "scattered", "run": "scattered", "march": "ranks", "dance": "dance", "cheer": "around"}
"""How a crowd stands that the script moves."""

MOST = 46
"""People of all crowds in one picture."""

CLEAR = 0.95
"""Metres around every mark that a crowd keeps free."""

AT_LENS = 1.5
"""Metres around the lens in which no head is."""

FIRST_ROW = 2.3
"""Metres from the action to the first row of an audience."""

SEAT_WIDTH = 0.62
"""Metres of a bench that one person takes."""


class Hall(NamedTuple):
    """What a crowd must know of the set."""

    pieces: tuple[Piece, ...]
    room: Room | None
    marks: tuple[tuple[float, float], ...]
    box: Box
    """x0, x1, z0, z1 of the action."""
    name: str
    epoch: str = ""
    """The time its place is dressed for."""


def extras(seen: Sequence[Seen], hall: Hall, cast: Sequence[Figure], camera: Camera, aspect: float) -> tuple[Extra, ...]:
    """The crowds of a panel, far ones first in the list; clear of the cast and of the lens."""
    out: list[Extra] = []
    for one in seen:
        if one.sighting.kind in CROWDS:
            out += _crowd(one, hall)
    view = View(camera, aspect, 1.0)
    boxes = [(view.depth((figure.x, 1.0, figure.z)), _frame(view, figure)) for figure in cast]
    return tuple(one for one in out if not _in_the_way(one, view, boxes, aspect))[:MOST]


def _crowd(one: Seen, hall: Hall) -> list[Extra]:
    kind, count = CROWDS[one.sighting.kind], one.sighting.count
    if is_before(one):
        return _before(one, hall)
    free = one.sighting.kind in MINGLING or (one.sighting.kind == "students" and hall.room is None)
    if free and one.pose in {"", "walk", "stand"}:
        return _mingling(one, hall)
    if one.pose in {"", "sit", "stand"} and one.sighting.kind in WAITING and len(_seats(hall, 0, "")) < FEW_SEATS:
        return _mingling(one, hall, waiting=True)
    pose = one.pose or kind.pose
    if pose == "press":
        pose, kind = "stand", kind._replace(facing="any")
    seated = kind.layout in {"rows", "seats"}
    layout = kind.layout if seated and pose in {"cheer", "sit", "kneel"} else LAYOUTS.get(pose, "seats" if pose == "sit" else kind.layout)
    spots = LAYING[layout](hall, count, f"{hall.name}/{one.sighting.kind}")
    chance = random.Random(f"crowd {hall.name}/{one.sighting.kind}")
    made = [extra(spot, kind, pose, hall, chance) for spot in spots]
    return [member for member in made if member.seat or _free(member, hall)][:count]


def is_before(one: Seen) -> bool:
    """Whether a crowd stands between the lens and who speaks to it: what has seats keeps to them."""
    kind = CROWDS.get(one.sighting.kind)
    return kind is not None and one.sighting.relation == FACED and kind.layout not in SEATED


SEATED = frozenset({"rows", "seats"})
"""Layouts of who sits, wherever somebody speaks to them from."""


def _before(one: Seen, hall: Hall) -> list[Extra]:
    """In bows on the lens' side of who faces them, all eyes on them, open in the middle so far as anybody would hide them."""
    kind, chance = CROWDS[one.sighting.kind], random.Random(f"crowd {hall.name}/{one.sighting.kind}")
    cx, cz = (hall.box[0] + hall.box[1]) / 2, (hall.box[2] + hall.box[3]) / 2
    back = _around(hall._replace(room=None, box=(cx, cx, cz, cz)), 3 * one.sighting.count, hall.name)
    spots = [(x, 2 * cz - z + AHEAD, TO_ACTION, 0.0) for x, z, _, _ in back]
    pose = one.pose if one.pose in {"cheer", "kneel", "dance"} else "stand"
    made = [extra(spot, kind._replace(facing="action"), pose, hall, chance) for spot in spots if _inside(spot, hall.room)]
    return [member for member in made if _free(member, hall)][: one.sighting.count]


AHEAD = 0.5
"""Metres more than elsewhere from who speaks to the foremost."""
MINGLING = frozenset({"crowd", "workers", "men", "women", "children"})
"""Kinds that go about their own business where the script gives them none with the action."""
WAITING = frozenset({"passengers", "guests"})
"""Kinds that sit, or where there is nothing to sit on stand about in groups."""
NOW_ONLY: dict[str, str] = {"phone": "pockets"}
"""What is done in our time alone, and what is done instead."""


def _mingling(one: Seen, hall: Hall, *, waiting: bool = False) -> list[Extra]:
    """Those of a crowd who mind their own affairs."""
    kind, seed = CROWDS[one.sighting.kind], f"{hall.name}/{one.sighting.kind}"
    chance, out = random.Random(f"crowd {seed}"), list[Extra]()
    for stand in mingle(hall.box, one.sighting.count, hall.pieces, seed, partial(_has_room, hall), waiting=waiting):
        pose = NOW_ONLY.get(stand.pose, stand.pose) if hall.epoch else stand.pose
        made = extra((stand.x, stand.z, stand.facing, stand.seat), kind._replace(build=kind.build or stand.build), pose, hall, chance)
        out.append(made.model_copy(update={"holds": "phone"}) if pose == "phone" else made)
    return out


def _has_room(hall: Hall, x: float, z: float) -> bool:
    return _inside((x, z, 0.0, 0.0), hall.room) and _clear_at(hall, x, z)


def extra(spot: tuple[float, float, float, float], kind: Kind, pose: str, hall: Hall, chance: random.Random) -> Extra:
    """One of a crowd of a kind, at a spot (x, z, facing, height of the seat)."""
    x, z, facing, seat = spot
    build = kind.build or chance.choice(("man", "woman"))
    tall = {"man": 1.77, "woman": 1.66, "child": 1.32}[build] * chance.uniform(0.93, 1.07)
    cx, cz = (hall.box[0] + hall.box[1]) / 2, (hall.box[2] + hall.box[3]) / 2
    if not seat and facing == TO_ACTION:
        facing = {"action": yaw_to(x, z, cx, cz), "camera": 0.0, "any": chance.uniform(-180, 180)}.get(kind.facing, 0.0) + chance.uniform(
            -14, 14
        )
    standing = "stand" if pose in {"sit", "kneel"} and not seat and pose != "kneel" else pose
    arms = ARMS_OF.get(hall.epoch, {}).get(kind.holds, kind.holds)
    return Extra(
        x=round(x, 3),
        z=round(z, 3),
        seat=seat,
        facing=round(facing, 1),
        height=round(tall, 3),
        pose=("clap" if pose == "cheer" else "sit") if seat else standing,
        build=build,
        tone=UNIFORMS[kind.hat] if kind.hat in UNIFORMS else round(chance.uniform(0.15, 0.8), 2),
        hair_tone=chance.choice((0.4, 0.65, 0.85, 0.9)),
        holds=arms if arms and chance.random() < HELD.get(kind.holds, 0.5) else "",
        hat=kind.hat,
        epoch=hall.epoch,
    )


HELD: dict[str, float] = {"rifle": 1.0, "sign": 0.6, "flag": 0.35, "glass": 0.4}
"""How many of a crowd hold what it has."""

ARMS_OF: dict[str, dict[str, str]] = {"medieval": {"rifle": "spear"}, "antique": {"rifle": "spear"}}
"""What soldiers of another time have instead."""

TO_ACTION = 999.0
"""In place of a facing that the kind of crowd decides."""

Four = tuple[float, float, float, float]
"""x, z, facing, height of the seat."""


def _seats(hall: Hall, count: int, seed: str) -> list[Four]:
    """The free seats of the set, those behind the action first; then rows or a loose group for who finds none."""
    out: list[Four] = []
    for item in sorted(hall.pieces, key=lambda p: (p.z, p.x)):
        seat = KINDS[item.kind].seat if item.kind in KINDS else 0.0
        if item.kind == "jury_box":
            out += _boxed(item)
        if not seat or item.kind in NO_SEATS:
            continue
        places = max(1, int(item.width / SEAT_WIDTH + 0.15))
        ahead, aside = math.radians(item.facing), math.radians(item.facing + 90)
        for k in range(places):
            off = (k - (places - 1) / 2) * item.width / places
            x, z = item.x + math.sin(aside) * off + math.sin(ahead) * 0.04, item.z + math.cos(aside) * off + math.cos(ahead) * 0.04
            if all(math.hypot(x - mx, z - mz) > 0.55 for mx, mz in hall.marks):
                out.append((x, z, item.facing, seat))
    return out if len(out) >= FEW_SEATS else [*out, *_around(hall, min(count, 14), seed)]


FEW_SEATS = 4
"""Free seats of a place under which its people do not sit in it."""


def _boxed(item: Piece) -> list[Four]:
    """Two rows of six behind the barrier of a jury, the second one higher."""
    turn = Turn(item.facing)
    out: list[Four] = []
    for row, seat in ((0.55, 0.5), (1.2, 0.72)):
        for k in range(6):
            v = turn(((k - 2.5) * item.width / 6.2, 0.0, -row))
            out.append((item.x + v[0], item.z + v[2], item.facing, seat))
    return out


NO_SEATS = frozenset(
    {"bed", "rock", "log", "stump", "throne", "toilet", "hospital_bed", "cell_bunk", "sofa", "armchair", "car_seat", "car_bench"}
)
"""Kinds one can sit on that no crowd takes."""


def _rows(hall: Hall, count: int, seed: str) -> list[Four]:
    """Rows before the action, looking at it: what is seen of an audience from the stage, and its heads from behind."""
    chance, wide, z1 = random.Random(seed), 9, hall.box[3]
    deep = max(2, min(6, count // wide + 1))
    out = [
        (
            (k - (wide - 1) / 2) * 0.66 + (0.33 if row % 2 else 0.0) + chance.uniform(-0.05, 0.05),
            z1 + FIRST_ROW + row * 0.95,
            180.0 + chance.uniform(-8, 8),
            0.45,
        )
        for row in range(deep)
        for k in range(wide)
    ]
    inside = [spot for spot in out if hall.room is None or spot[1] < hall.room.z1 - 0.3]
    return inside if len(inside) >= 8 else out


def _ranks(hall: Hall, count: int, seed: str) -> list[Four]:
    """In ranks behind the action, all one way."""
    del seed
    wide = 8
    z0 = hall.box[2]
    return [((k % wide - (wide - 1) / 2) * 0.95, z0 - 1.9 - (k // wide) * 1.2, 0.0, 0.0) for k in range(count)]


def _file(hall: Hall, count: int, seed: str) -> list[Four]:
    """One behind the other, all looking to where the file begins: before a counter, else across the picture close behind the action."""
    chance = random.Random(seed)
    if served := next((one for one in hall.pieces if one.kind in SERVING), None):
        z, x0 = served.z + served.depth / 2 + 0.75, served.x + 0.75
        line = [(x0 + k * STEP, z + k * 0.05 + chance.uniform(-0.05, 0.05), -90.0 + chance.uniform(-9, 9), 0.0) for k in range(count)]
        return [spot for spot in line if _inside(spot, hall.room)]
    cx, z0 = (hall.box[0] + hall.box[1]) / 2, hall.box[2]
    xs = [cx + (k - (count - 1) / 2) * STEP for k in range(count)]
    out = [(x, z0 - 1.2 + chance.uniform(-0.06, 0.06), 90.0 + chance.uniform(-9, 9), 0.0) for x in xs]
    return [spot for spot in out if _inside(spot, hall.room)]


SERVING = frozenset({"counter", "ticket_window", "ticket_machine", "market_stall", "kitchen_counter"})
"""Kinds that people queue at."""
STEP = 0.66
"""Metres from one to the next in a file."""


def _around(hall: Hall, count: int, seed: str) -> list[Four]:
    """In bows behind and beside the action, denser near it."""
    chance = random.Random(seed)
    x0, x1, z0, z1 = hall.box
    cx, cz, out = (x0 + x1) / 2, (z0 + z1) / 2, list[Four]()
    for ring in range(5):
        radius = 2.1 + ring * 0.85
        steps = 9 + ring * 2
        for k in range(steps):
            turn = math.radians(-100 + 200 * (k + 0.5 * (ring % 2)) / (steps - 1) + chance.uniform(-4, 4))
            reach = radius + chance.uniform(-0.2, 0.2)
            out.append((cx + math.sin(turn) * (reach + (x1 - x0) / 2), cz - math.cos(turn) * (reach + (z1 - z0) / 2), TO_ACTION, 0.0))
    return [spot for spot in out if _inside(spot, hall.room)][:count]


def _scattered(hall: Hall, count: int, seed: str) -> list[Four]:
    """Here and there behind the action, going their ways."""
    chance, z0 = random.Random(seed), hall.box[2]
    out: list[Four] = []
    for _ in range(count * 3):
        away = chance.uniform(0.0, 1.0) ** 1.3
        z = z0 - 1.6 - away * 13
        x = chance.uniform(-1, 1) * (3.6 + away * 7)
        out.append((x, z, chance.choice((90.0, -90.0, 75.0, -105.0)) + chance.uniform(-15, 15), 0.0))
    return [spot for spot in out if _inside(spot, hall.room)][:count]


def _dance(hall: Hall, count: int, seed: str) -> list[Four]:
    return _around(hall, count, seed)


Layout = Callable[[Hall, int, str], list[Four]]

LAYING: dict[str, Layout] = {
    "seats": _seats, "rows": _rows, "ranks": _ranks, "file": _file, "around": _around, "scattered": _scattered, "dance": _dance
}  # fmt: skip


def _inside(spot: Four, room: Room | None) -> bool:
    return room is None or (room.x0 + 0.45 < spot[0] < room.x1 - 0.45 and room.z0 + 0.45 < spot[1] < room.z1 - 0.4)


def _free(extra: Extra, hall: Hall) -> bool:
    """Whether nobody of the cast and nothing of the set is where one stands."""
    return _clear_at(hall, extra.x, extra.z)


def _clear_at(hall: Hall, x: float, z: float) -> bool:
    if any(math.hypot(x - mx, z - mz) < CLEAR for mx, mz in hall.marks):
        return False
    return not any(not solid.is_passable(item) and solid.stands_on(item, x, z, 0.12) for item in hall.pieces)


UPPER = 0.62
"""How much of somebody of the cast, from the crown down, no crowd is before."""


TRUNK = 0.09
"""Half the breadth of a trunk, as a share of the height of its owner."""


def _frame(view: View, figure: Figure) -> Box:
    found = [view.project(point) for point in people.extent(figure)]
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return (min(xs), min(ys), max(xs), max(ys))


def _in_the_way(extra: Extra, view: View, cast: Iterable[tuple[float, Box]], aspect: float) -> bool:
    """Whether one of a crowd is at the lens, out of the picture, before somebody of the cast, right behind a face, or hidden but for the
    legs."""
    top = extra.seat + extra.height * 0.52 if extra.seat else extra.height
    head = (extra.x, extra.floor + top - 0.12, extra.z)
    deep = view.depth(head)
    if deep < AT_LENS:
        return True
    (x, y), tall = view.project(head), view.pixels(head, extra.height)
    if x < -tall * 0.3 or x > aspect + tall * 0.3 or y > 1.05 or y + tall < -0.1:
        return True
    box = (x - tall * 0.15, y - tall * 0.08, x + tall * 0.15, y + tall * (0.5 if extra.seat else 0.95))
    for far, other in cast:
        if deep < far and meet(box, (other[0], other[1], other[2], other[1] + (other[3] - other[1]) * UPPER)):
            return True
        if deep > far and other[0] < x - tall * TRUNK and x + tall * TRUNK < other[2] and y > other[1]:
            return True
        face = (other[0], other[1] - 0.02, other[2], other[1] + (other[3] - other[1]) * 0.2)
        if deep < far + 2.2 and meet((box[0], box[1], box[2], box[1] + tall * 0.16), face):
            return True
    return False
