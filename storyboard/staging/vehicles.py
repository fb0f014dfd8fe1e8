"""The insides of vehicles: seats where people are, what is around them, and how people who ride in a car get onto its seats."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.cast import PlaceKind as P
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure, Piece, Room
from storyboard.shots.relation_words import IN_LAP
from storyboard.shots.rides import TOO_WIDE
from storyboard.shots.seat_words import GLOVEBOX, KISSED, MIRROR
from storyboard.staging import body, solid
from storyboard.staging import figures as people
from storyboard.staging.action import Action
from storyboard.staging.in_seats import GLOVEBOX_AT, MIRROR_AT
from storyboard.staging.pieces import piece
from storyboard.staging.space import Turn, View, add, heading, mul


class Fitting(NamedTuple):
    """The inside of a vehicle."""

    room: Room | None
    pieces: tuple[Piece, ...]
    seated: bool = True
    """True where the seats are its own, so that the action brings none."""


LEFT, RIGHT, MIDDLE = -0.38, 0.38, 0.0
FRONT_ROW, BACK_ROW = 0.0, -0.95
"""Metres: the seats of a car that drives towards the master camera. Left and right as seen from there."""

BENCHES = {3: (-0.58, 0.0, 0.58), 4: (-0.69, -0.23, 0.23, 0.69)}
"""Metres across of three and four who sit on one bench in front, shoulder to shoulder."""
JAMMED = (-0.46, 0.0, 0.46)
"""The same of three in the front of a car."""
SQUEEZED = -0.3
"""Metres into the picture from which a third one who rides in a car sits behind."""

BEHIND = -0.8
"""Metres into the picture from which a mark is on the bench in the back."""

CABIN = 1.3
"""Metres from the middle of a car within which a mark is inside of it."""

BONNET, LENS_HEIGHT = 2.3, 1.15
"""Metres in front of the seats, and above the ground, from where a car is seen empty."""

CAR_SEAT = 0.3
"""Metres from the floor of a car to its seats."""

CLOSER = dict.fromkeys(TOO_WIDE, Size.MS)
"""A car has no room for wide sizes: from the bonnet, everybody in it is the widest there is."""

CLOSE_UPS = frozenset({Size.MCU, Size.CU, Size.BCU, Size.ECU})

WIDES = frozenset({Size.EWS, Size.WS})

AT_LENS = 0.6
"""Metres from the lens at which a pillar would fill the picture."""

MOVING = frozenset({Pose.WALK, Pose.RUN, Pose.CLIMB, Pose.FALL})
"""Poses of people who are outside of a car."""


def aboard(blocking: Sequence[Blocking], riders: Sequence[tuple[str, Mark]]) -> tuple[Blocking, ...]:
    """The blocking of a panel inside a car: everybody who rides is on a seat, the same all through the scene, and looks ahead.

    Gazes stay, and so does who stands outside.
    """
    seats = dict(riders)
    return tuple(_seated(item, seats[item.character]) if item.character in seats and item.pose not in MOVING else item for item in blocking)


def riders(blockings: Sequence[Sequence[Blocking]], abreast: int = 2) -> tuple[tuple[str, Mark], ...]:
    """Who rides in a scene's car, and their seats: left stays left; `abreast` sit in front, who stands further back sits behind."""
    first: dict[str, Blocking] = {}
    for item in (item for panel in blockings for item in panel):
        if item.pose not in MOVING and item.at != IN_LAP and (body.seated(item.pose) or _inside(item.mark)):
            first.setdefault(item.character, item)
    near = list(first) if abreast > 2 else [who for who in first if first[who].mark.z > BEHIND] or list(first)
    squeezed = abreast == 2 and len(near) == 3 and all(first[who].mark.z > SQUEEZED for who in near)
    abreast = 3 if squeezed else abreast
    ahead_of = sorted(near, key=lambda who: (-first[who].mark.z, who))[:abreast]
    front = sorted(ahead_of, key=lambda who: (_to_side(first[who]) if len(ahead_of) > 2 else first[who].mark.x, who))
    behind = sorted((who for who in first if who not in front), key=lambda who: (first[who].mark.x, who))
    one = (LEFT if first[front[0]].mark.x < 0 else RIGHT,) if front else ()
    ahead = one if len(front) == 1 else (LEFT, RIGHT) if len(front) == 2 else JAMMED if squeezed else BENCHES[min(4, len(front))]
    back = (MIDDLE,) if len(behind) == 1 else (LEFT, RIGHT, MIDDLE) if len(behind) < 3 else (LEFT, MIDDLE, RIGHT)
    seated = (
        *((who, Mark(x=x, z=FRONT_ROW)) for who, x in zip(front, ahead, strict=False)),
        *((who, Mark(x=x, z=BACK_ROW)) for who, x in zip(behind, back, strict=False)),
    )
    return tuple(seated)


def _glove_boxes(blocking: Sequence[Blocking]) -> tuple[Piece, ...]:
    """The flap of a glove compartment that is open."""
    x, y, z = GLOVEBOX_AT
    at = [math.copysign(x, one.mark.x) * (-1 if one.pose is Pose.DRIVE else 1) for one in blocking if one.at == GLOVEBOX]
    return tuple(piece("object", side, z - 0.02, y=y, width=0.44, height=0.03, depth=0.24, tone=0.8) for side in at)


def used(blocking: Sequence[Blocking]) -> tuple[Piece, ...]:
    """What of a car is there only for who uses it."""
    return (*_glove_boxes(blocking), *_mirrors(blocking))


def _mirrors(blocking: Sequence[Blocking]) -> tuple[Piece, ...]:
    """The mirror over the dashboard of a car that somebody looks into, or turns."""
    x, y, z = MIRROR_AT
    at = [one for one in blocking if one.at == MIRROR]
    return tuple(
        piece("object", math.copysign(x, one.mark.x) * 0.4, z, y=y - 0.04, width=0.22, height=0.07, depth=0.03, tone=0.85) for one in at
    )


def _to_side(item: Blocking) -> float:
    """Where across a bench somebody sits: whoever drives at its end."""
    return math.copysign(CABIN, item.mark.x) if item.pose is Pose.DRIVE else item.mark.x


def from_outside(shot: Shot, *, open_air: bool) -> bool:
    """Whether a shot in a car is of the car on its road: nobody is in the picture, or it is the widest there is.

    All else is seen from within, as its heading says, its first wide too; but for wides where the heading or the words go out to
    the road (`open_air`).
    """
    wide = shot.size is Size.EWS or (open_air and shot.size in WIDES)
    return shot.framing is Framing.EMPTY or (shot.framing is Framing.ESTABLISHING and wide)


def as_seen_outside(shot: Shot) -> Shot:
    """The same shot as a wide of the car in its road."""
    return shot.model_copy(update={"framing": Framing.ESTABLISHING, "size": shot.size if shot.size in WIDES else Size.WS, "subjects": ()})


def before_doors(pieces: Sequence[Piece], camera: Camera, subjects: Sequence[Figure], size: Size, aspect: float) -> tuple[Piece, ...]:
    """A car as it is taken apart for a setup: no door or back that the lens is outside of, no windscreen whose frame is across a face."""
    x = camera.eye[0]
    doors = [item for item in pieces if item.kind == "car_door" and item.x * x > 0 and abs(x) > abs(item.x) - 0.25]
    doors += [
        item
        for item in pieces
        if item.kind == "dashboard" and subjects and (all(map(_low_in_hand, subjects)) or any(map(_low_touch, subjects)))
    ]
    doors += [item for item in pieces if item.kind == "steering_wheel" and any(map(_leans_out, subjects))]
    doors += [item for item in pieces if item.kind == "car_tail" and camera.eye[2] < item.z + 0.6]
    gone = [item for item in pieces if item.kind == "windscreen" and _gone(item, camera, subjects, size, aspect)]
    return tuple(item for item in pieces if item not in doors and item not in gone)


def _leans_out(figure: Figure) -> bool:
    """Whether somebody leans out of a side window whose arm a steering wheel before the lens would hide, and who drives not."""
    return figure.mount.startswith("leaning_out") and figure.pose is not Pose.DRIVE


def _low_in_hand(figure: Figure) -> bool:
    """Whether somebody who rides has something in the lap or the hand that a dashboard would hide."""
    return bool(figure.holds) and figure.pose is not Pose.DRIVE


def _low_touch(figure: Figure) -> bool:
    """Whether a hand of somebody is on a knee, or at the belt."""
    return any(point is not None and point[1] - figure.floor < LAP for point in figure.touch)


LAP = 0.95
"""Metres above the floor of a car under which a dashboard hides a hand."""


def _gone(screen: Piece, camera: Camera, subjects: Sequence[Figure], size: Size, aspect: float) -> bool:
    """Whether a windscreen is taken out: for close sizes, at the lens, and where its frame is across a face."""
    return size in CLOSE_UPS or solid.holds_point(screen, camera.eye, AT_LENS) or _across(screen, camera, subjects, aspect)


def _across(screen: Piece, camera: Camera, subjects: Sequence[Figure], aspect: float) -> bool:
    """Whether a pillar or the upper frame of a windscreen crosses somebody's head."""
    view, turn = View(camera, aspect, 1.0), Turn(screen.facing)
    w, h = screen.width / 2, screen.height
    outline = ((-w, 0.0, 0.0), (-w * 0.88, h, -0.12), (w * 0.88, h, -0.12), (w, 0.0, 0.0))
    corners = [add((screen.x, screen.y, screen.z), turn(p)) for p in outline]
    frame = [view.segment(a, b) for a, b in pairwise(corners)]
    return any(_crosses(line, view, subject) for line in frame if line for subject in subjects)


def _crosses(line: Sequence[tuple[float, float]], view: View, figure: Figure) -> bool:
    """Whether a line of the picture passes within a head of somebody's face."""
    found = people.bones(figure)
    (x, y), reach = view.project(found.head), 0.6 * view.pixels(found.head, found.head_height)
    (ax, ay), (bx, by) = line
    long = math.hypot(bx - ax, by - ay) or 1.0
    t = min(1.0, max(0.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long**2))
    return math.hypot(ax + (bx - ax) * t - x, ay + (by - ay) * t - y) < reach


def _inside(mark: Mark) -> bool:
    return abs(mark.x) <= CABIN and abs(mark.z) <= CABIN


def _seated(item: Blocking, seat: Mark) -> Blocking:
    pose = item.pose if body.seated(item.pose) else Pose.SIT
    at = KISSED if Pose.KISS in (item.pose, item.gesture) else item.at
    return item.model_copy(update={"mark": seat, "facing": 0.0, "pose": pose, "to": None, "at": at})


def through_windscreen(shot: Shot) -> Shot:
    """A shot as it can be taken in a car: everybody from before the dashboard to show where they are, wides of people from the bonnet."""
    if shot.framing is Framing.ESTABLISHING:
        return shot.model_copy(update={"size": Size.MLS, "framing": Framing.GROUP})
    return shot.model_copy(update={"size": CLOSER.get(shot.size, shot.size)})


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


def _driven(action: Action) -> tuple[Piece, ...]:
    """The wheel, on its column, and the dashboard before who drives a bus."""
    seat = next((one for one in action.seats if abs(one.x - action.driver) < AT_WHEEL), None)
    if seat is None:
        return ()
    way = heading(seat.facing)
    column, board = (add((seat.x, 0.0, seat.z), mul(way, ahead)) for ahead in (0.44, 0.8))
    return (
        piece("steering_wheel", round(column[0], 3), round(column[2], 3), seat.facing + 180, y=0.6, width=0.5, height=0.5),
        piece("dashboard", round(board[0], 3), round(board[2], 3), seat.facing + 180, width=1.1, y=0.16),
    )


AT_WHEEL = 0.02
"""Metres across the floor within which a seat is that of who drives."""


def bus(action: Action) -> Fitting:
    """A bus seen from its front: double seats along an aisle, windows, poles, a wheel before who drives."""
    room = _tube(action, 1.25, 10.0, 2.25, 0.2)
    back = [piece("shop_window", (room.x0 + room.x1) / 2, room.z0 + 0.05, width=1.9, height=1.0, y=0.95)]
    poles = [piece("pole", side * 0.45, round(action.box[2] - 1.4 - 1.6 * k, 3)) for k in range(3) for side in (-1, 1)]
    seats = _clear_of(_rows(action, 0.82, 0.85, (0, 6)), action)
    return Fitting(room, (*seats, *_driven(action), *back, *_windows(room, "passing_window", 1.6, 0.95, 1.35, 0.85), *poles))


def train(action: Action) -> Fitting:
    """A carriage: seats along an aisle, small tables between who sits face to face, racks over wide windows."""
    room = _tube(action, 1.45, 14.0, 2.35, 0.15)
    back = [piece("door", (room.x0 + room.x1) / 2, room.z0 + 0.05, height=2.0)]
    racks = [piece("luggage_rack", side * (room.x1 - 0.3), round(action.box[2] - 2.5, 3), -90.0 * side, width=8.0) for side in (-1, 1)]
    tables = [piece("side_table", round((a.x + b.x) / 2, 3), round((a.z + b.z) / 2, 3), height=0.72) for a, b in _pairs(action)]
    seats = _clear_of(_rows(action, 0.95, 0.95, (0, 7)), action)
    return Fitting(room, (*seats, *tables, *back, *_windows(room, "passing_window", 1.9, 0.9, 1.5, 0.9), *racks))


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
    """A cabin: seats along an aisle, small round windows, lockers above, a curtain at the end."""
    room = _tube(action, 1.8, 14.0, 2.2, 0.06)
    back = [piece("curtain", (room.x0 + room.x1) / 2, room.z0 + 0.15, height=2.1, width=1.0)]
    racks = [
        piece("luggage_rack", side * (room.x1 - 0.35), round(action.box[2] - 3.0, 3), -90.0 * side, width=10.0, tone=0.1, y=1.65)
        for side in (-1, 1)
    ]
    seats = _clear_of([*_rows(action, 1.15, 0.85, (0, 8))], action)
    return Fitting(room, (*seats, *back, *_windows(room, "round_window", 1.0, 1.0, 0.35, 0.45), *racks))


CABINS: dict[P, Callable[[Action], Fitting]] = {P.BUS: bus, P.TRAIN: train, P.PLANE: plane}
"""Kinds of place that are the inside of a vehicle with an aisle."""
