"""The insides of vehicles: seats where people are, what is around them, and how people who ride in a car get onto its seats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from storyboard.model.cast import PlaceKind as P
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Piece, Room
from storyboard.staging import body
from storyboard.staging.action import Action
from storyboard.staging.pieces import piece


class Fitting(NamedTuple):
    """The inside of a vehicle."""

    room: Room | None
    pieces: tuple[Piece, ...]
    seated: bool = True
    """True where the seats are its own, so that the action brings none."""


LEFT, RIGHT, MIDDLE = -0.38, 0.38, 0.0
FRONT_ROW, BACK_ROW = 0.0, -0.95
"""Metres: the seats of a car that drives towards the master camera. Left and right as seen from there."""

CAR_SEAT = 0.3
"""Metres from the floor of a car to its seats."""

CLOSER = {Size.EWS: Size.MS, Size.WS: Size.MS, Size.FS: Size.MS, Size.MLS: Size.MS}
"""A car has no room for wide sizes: from the bonnet, everybody in it is the widest there is."""

MOVING = frozenset({Pose.WALK, Pose.RUN, Pose.CLIMB, Pose.FALL})
"""Poses of people who are outside of a car."""


def aboard(blocking: Sequence[Blocking], cast: Sequence[str]) -> tuple[Blocking, ...]:
    """The blocking of a scene inside a car: everybody on the seat that is theirs all through the scene.

    `cast` lists who is in the scene by where they first stood, left to right; whoever is left in the script's floor plan sits
    left. Two sit in front, more sit behind. Those who drive, and whoever sits, look ahead; gazes stay.
    """
    seats = _seats(len(cast))
    where = {who: seats[index] for index, who in enumerate(cast) if index < len(seats)}
    return tuple(_seated(item, where[item.character]) if item.character in where and item.pose not in MOVING else item for item in blocking)


def _seats(count: int) -> tuple[Mark, ...]:
    """Seats for so many: somebody alone drives, a third sits between the two in front, more fill the back."""
    if count == 1:
        return (Mark(x=RIGHT, z=FRONT_ROW),)
    back = (MIDDLE,) if count == 3 else (LEFT, RIGHT, MIDDLE)
    return (Mark(x=LEFT, z=FRONT_ROW), Mark(x=RIGHT, z=FRONT_ROW), *(Mark(x=x, z=BACK_ROW) for x in back))


def _seated(item: Blocking, seat: Mark) -> Blocking:
    pose = item.pose if body.seated(item.pose) else Pose.SIT
    return item.model_copy(update={"mark": seat, "facing": 0.0, "pose": pose, "to": None})


def through_windscreen(shot: Shot) -> Shot:
    """A shot as it can be taken in a car: wides become everybody from the bonnet."""
    size = CLOSER.get(shot.size, shot.size)
    framing = Framing.GROUP if shot.framing is Framing.ESTABLISHING else shot.framing
    return shot.model_copy(update={"size": size, "framing": framing})


def riders(blockings: Sequence[Sequence[Blocking]]) -> tuple[str, ...]:
    """Who is in a scene, by where they first stand, left to right; whoever drives comes second, where the wheel is."""
    first: dict[str, Blocking] = {}
    drivers: list[str] = []
    for item in (item for panel in blockings for item in panel):
        first.setdefault(item.character, item)
        drivers += [item.character] if item.pose is Pose.DRIVE else []
    ordered = sorted(first, key=lambda who: (first[who].mark.x, who))
    driver = next(iter(drivers), "")
    rest = [who for who in ordered if who != driver]
    return tuple([*rest[:1], driver, *rest[1:]] if driver else ordered)


def car(_: Action) -> Fitting:
    """A car that drives towards the master camera. The wheel is in front of whoever sits on the right of the picture."""
    return Fitting(
        None,
        (
            piece("car_seat", -0.38, -0.12),
            piece("car_seat", 0.38, -0.12),
            piece("car_bench", 0.0, -1.1),
            piece("dashboard", 0.0, 0.78, 180),
            piece("steering_wheel", 0.38, 0.5, 180),
            piece("windscreen", 0.0, 0.92, 180),
            piece("car_door", -0.76, 0.0, 90),
            piece("car_door", 0.76, 0.0, -90),
            piece("car_roof", 0.0, -0.5),
            piece("tree", -7.0, -16.0),
            piece("tree", 6.5, -19.0),
            piece("house", -13.0, -27.0),
            piece("house", 14.0, -30.0),
        ),
    )


def _rows(action: Action, half: float, pitch: float, rows: tuple[int, int]) -> list[Piece]:
    """Double seats left and right of the aisle, looking towards the master camera; those on marks move under their people."""
    _, _, z0, z1 = action.box
    out = [piece("bus_seat", round(seat.x, 3), round(seat.z, 3), seat.facing, width=0.6) for seat in action.seats]
    for index in range(*rows):
        z = (z0 + z1) / 2 - 0.6 - index * pitch
        out += [piece("bus_seat", side * half, round(z, 3), 0.0) for side in (-1, 1)]
    return out


def _clear_of(pieces: list[Piece], action: Action) -> tuple[Piece, ...]:
    """Without the seats that would stand on somebody's mark or in a seat that is taken."""
    taken = len(action.seats)
    own, rest = pieces[:taken], pieces[taken:]
    return (*own, *(p for p in rest if all(abs(p.x - x) > p.width / 2 + 0.3 or abs(p.z - z) > p.depth / 2 + 0.3 for x, z in action.marks)))


def _tube(action: Action, half: float, depth: float, height: float, tone: float) -> Room:
    x0, x1, z0, z1 = action.box
    return Room(
        x0=round(min(-half, x0 - 0.5), 3),
        x1=round(max(half, x1 + 0.5), 3),
        z0=round(z0 - depth * 0.7, 3),
        z1=round(z1 + depth * 0.3, 3),
        height=height,
        tone=tone,
    )


def _windows(room: Room, kind: str, spacing: float, y: float, width: float, height: float) -> list[Piece]:
    out: list[Piece] = []
    count = int((room.z1 - room.z0 - 0.6) / spacing)
    for index in range(count):
        z = round(room.z0 + 0.6 + spacing * (index + 0.5), 3)
        for x, facing in ((room.x0 + 0.05, 90.0), (room.x1 - 0.05, -90.0)):
            out.append(piece(kind, round(x, 3), z, facing, y=y, width=width, height=height))
    return out


def bus(action: Action) -> Fitting:
    room = _tube(action, 1.25, 10.0, 2.25, 0.2)
    back = [piece("shop_window", (room.x0 + room.x1) / 2, room.z0 + 0.05, width=1.9, height=1.0, y=0.95)]
    poles = [piece("pole", side * 0.45, round(action.box[2] - 1.4 - 1.6 * k, 3)) for k in range(3) for side in (-1, 1)]
    seats = _clear_of(_rows(action, 0.82, 0.85, (0, 6)), action)
    return Fitting(room, (*seats, *back, *_windows(room, "window", 1.6, 0.95, 1.35, 0.85), *poles))


def train(action: Action) -> Fitting:
    room = _tube(action, 1.45, 14.0, 2.35, 0.15)
    back = [piece("door", (room.x0 + room.x1) / 2, room.z0 + 0.05, height=2.0)]
    racks = [piece("luggage_rack", side * (room.x1 - 0.3), round(action.box[2] - 2.5, 3), -90.0 * side, width=8.0) for side in (-1, 1)]
    tables = [piece("side_table", round((a.x + b.x) / 2, 3), round((a.z + b.z) / 2, 3), height=0.72) for a, b in _pairs(action)]
    seats = _clear_of(_rows(action, 0.95, 0.95, (0, 7)), action)
    return Fitting(room, (*seats, *tables, *back, *_windows(room, "window", 1.9, 0.9, 1.5, 0.9), *racks))


def _pairs(action: Action) -> list[tuple[Mark, Mark]]:
    """Two who sit across from each other, near enough for a table."""
    found: list[tuple[Mark, Mark]] = []
    for i, a in enumerate(action.seats):
        for b in action.seats[i + 1 :]:
            across = abs((a.facing - b.facing) % 360 - 180) < 40
            if across and 0.9 < ((a.x - b.x) ** 2 + (a.z - b.z) ** 2) ** 0.5 < 2.6:
                found.append((Mark(x=a.x, z=a.z), Mark(x=b.x, z=b.z)))
    return found


def plane(action: Action) -> Fitting:
    room = _tube(action, 1.8, 14.0, 2.2, 0.06)
    back = [piece("curtain", (room.x0 + room.x1) / 2, room.z0 + 0.15, height=2.1, width=1.0)]
    racks = [
        piece("luggage_rack", side * (room.x1 - 0.35), round(action.box[2] - 3.0, 3), -90.0 * side, width=10.0, tone=0.1, y=1.65)
        for side in (-1, 1)
    ]
    seats = _clear_of([*_rows(action, 1.15, 0.85, (0, 8))], action)
    return Fitting(room, (*seats, *back, *_windows(room, "round_window", 1.0, 1.0, 0.35, 0.45), *racks))


CABINS: dict[P, Callable[[Action], Fitting]] = {P.CAR: car, P.BUS: bus, P.TRAIN: train, P.PLANE: plane}
"""Kinds of place that are the inside of a vehicle."""
