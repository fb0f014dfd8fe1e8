"""Where a scene plays: all marks of all its panels, and the furniture that what people do there needs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Piece
from storyboard.shots.floor import is_fallen
from storyboard.staging import body
from storyboard.staging.fits import own_seat
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.recipe import Recipe
from storyboard.staging.sharing import LAIN_ALONG
from storyboard.staging.space import heading, wrapped, yaw_to

Spot = tuple[float, float]
"""A floor point, x and z in metres."""

SAME = 0.35
"""Metres within which two marks are one seat."""

DESK_POSES = frozenset({Pose.TYPE, Pose.WRITE})

WIDE_SEATS = frozenset({"sofa", "bench", "booth", "pew", "log", "bus_seat"})
"""Seats that two people share side by side."""


class Seat(NamedTuple):
    x: float
    z: float
    facing: float
    works: bool
    """True for somebody who writes or types there."""


class Action(NamedTuple):
    """The floor plan of a scene's action. Marks sorted, so that order of panels does not matter."""

    marks: tuple[Spot, ...]
    seats: tuple[Seat, ...]
    beds: tuple[Seat, ...]
    driver: float = -1.0
    """Where across the floor somebody drives; left where nobody does."""
    rails: tuple[Seat, ...] = ()
    """Where somebody leans on what is in front of them."""
    couches: tuple[Seat, ...] = ()
    """Where somebody lies along a fitting that another may sit on the edge of."""
    wet: frozenset[Spot] = frozenset()
    """Marks of who swims."""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """x0, x1, z0, z1 of all marks."""
        xs, zs = [x for x, _ in self.marks] or [0.0], [z for _, z in self.marks] or [0.0]
        return (min(xs), max(xs), min(zs), max(zs))

    @property
    def ground(self) -> tuple[float, float, float, float]:
        """The box a set is laid out around: at least `HOME`, so that scenes of one place find it as it was."""
        (x0, x1, z0, z1), (a, b, c, d) = self.box, HOME
        return (min(x0, a), max(x1, b), min(z0, c), max(z1, d))

    @property
    def middle(self) -> Spot:
        """The middle of that box."""
        x0, x1, z0, z1 = self.ground
        return ((x0 + x1) / 2, (z0 + z1) / 2)

    @property
    def centre(self) -> Spot:
        x0, x1, z0, z1 = self.box
        return ((x0 + x1) / 2, (z0 + z1) / 2)


HOME = (-1.2, 1.2, -0.6, 0.6)
"""x0, x1, z0, z1 in metres: where most action is. A set grows beyond it only for who goes further."""

IN_BED = 0.75
"""Metres from the middle of where somebody lies within which whoever sits does so on the bed."""

FARTHEST = 12.0
"""Metres from the origin beyond which a mark is an exit, not a place the set grows to."""


def action_of(blockings: Iterable[Blocking]) -> Action:
    """The action of a scene from the blocking of all its panels."""
    marks: set[Spot] = set()
    seats: list[Seat] = []
    beds: list[Seat] = []
    rails: list[Seat] = []
    couches: list[Seat] = []
    drivers: list[float] = []
    wet: set[Spot] = set()
    ordered = sorted(blockings, key=lambda item: (item.mark.x, item.mark.z, item.facing, item.character, item.pose))
    for item in ordered:
        ends = [item.mark, *([item.to] if item.to else [])]
        marks |= {(round(m.x, 2), round(m.z, 2)) for m in ends if math.hypot(m.x, m.z) <= FARTHEST}
        drivers += [item.mark.x] if item.pose is Pose.DRIVE else []
        wet |= {(round(item.mark.x, 2), round(item.mark.z, 2))} if item.pose is Pose.SWIM else set()
        if own_seat(item):
            couches += [Seat(item.mark.x, item.mark.z, item.facing, False)] if item.at in LAIN_ALONG and item.pose is Pose.LIE else []
            continue
        if body.seated(item.pose):
            _join(seats, Seat(item.mark.x, item.mark.z, item.facing, item.pose in DESK_POSES))
        elif item.pose is Pose.LIE and not is_fallen(item):
            _join(beds, Seat(item.mark.x, item.mark.z, item.facing, False))
        elif item.pose is Pose.LEAN:
            _join(rails, Seat(item.mark.x, item.mark.z, item.facing, False))
    chairs = tuple(seat for seat in seats if not any(_near(seat, bed, IN_BED) for bed in (*beds, *couches)))
    return Action(tuple(sorted(marks)), chairs, tuple(beds), drivers[0] if drivers else -1.0, tuple(rails), tuple(couches), frozenset(wet))


def seen_well(item: Blocking) -> Blocking:
    """Somebody turned as the picture needs it: along a shared rail, or with the face that the deed is about to the camera."""
    return _open(_leaning(item))


def _open(item: Blocking) -> Blocking:
    """Who has a hand at the own face and looks at nobody is not seen from behind doing it."""
    if item.at not in AT_FACE or item.gaze or item.to is not None or item.pose not in ON_FEET or abs(item.facing) <= OPEN:
        return item
    return item.model_copy(update={"facing": math.copysign(OPEN, item.facing)})


AT_FACE = frozenset({"own_eyes", "own_nose", "own_mouth", "own_lips", "own_cheek", "own_brow", "own_chin", "own_glasses", "own_tears"})
"""`Blocking.at` of deeds that nobody would know but by the face."""
ON_FEET = frozenset({Pose.STAND, Pose.DAB, Pose.CRY})
OPEN = 40.0
"""Degrees off the master camera's direction that a face is turned at most which the deed is about."""


def _leaning(item: Blocking) -> Blocking:
    """Who leans beside somebody they look at faces what they both lean on, not each other: the head turns, the rail is shared."""
    if item.pose is not Pose.LEAN or not item.gaze or not 45 <= abs(item.facing) <= 135:
        return item
    return item.model_copy(update={"facing": math.copysign(LEANING, item.facing)})


LEANING = 14.0
"""Degrees off the master camera's direction that somebody leans who looks to the side."""


def _near(a: Seat | Mark, b: Seat | Mark, metres: float) -> bool:
    return math.hypot(a.x - b.x, a.z - b.z) < metres


def on_bed(action: Action, mark: Mark) -> bool:
    """Whether a mark is on something that somebody lies on in the scene."""
    return any(_near(mark, bed, IN_BED) for bed in (*action.beds, *action.couches))


def _join(seats: list[Seat], seat: Seat) -> None:
    """One seat a mark; who works there wins."""
    for index, other in enumerate(seats):
        if _near(seat, other, SAME):
            seats[index] = other._replace(works=other.works or seat.works)
            return
    seats.append(seat)


def furniture(action: Action, recipe: Recipe) -> tuple[Piece, ...]:
    """Seats under who sits, tables between who sit facing each other, desks before who works, beds under who lies."""
    out = [*_seats(action.seats, recipe.seat), *_beds(action.beds, recipe.bed)]
    out += [item for rail in action.rails for item in _rail(rail, recipe.rail)]
    paired: set[int] = set()
    for i, a in enumerate(action.seats):
        for j in range(i + 1, len(action.seats)):
            if i not in paired and j not in paired and _face(a, action.seats[j]):
                paired |= {i, j}
                out += _between(a, action.seats[j], recipe)
    for i, seat in enumerate(action.seats):
        if i not in paired:
            out += _before(seat, action, recipe)
    return tuple(out)


SILL = 0.86
"""Metres from the ground to the sill that somebody leans out over."""


def rail_height(recipe: Recipe) -> float:
    """Metres from the ground to what people lean on; 0 where they lean on a wall."""
    if recipe.rail == "sill":
        return SILL
    return KINDS[recipe.rail].height if recipe.rail else 0.0


def _rail(spot: Seat, kind: str) -> list[Piece]:
    """What somebody leans on: a rail before them, or the wall around a window they lean out of."""
    if not kind:
        return []
    ahead, across = heading(spot.facing), heading(spot.facing + 90)

    def put(name: str, aside: float, **size: float) -> Piece:
        x, z = spot.x + ahead[0] * REACH + across[0] * aside, spot.z + ahead[2] * REACH + across[2] * aside
        return piece(name, round(x, 3), round(z, 3), spot.facing, **size)

    if kind != "sill":
        return [put(kind, 0.0)]
    return [
        put("wall", 0.0, width=3.2, height=SILL, depth=0.2),
        *(put("wall", side * 1.1, width=1.0, height=2.6 - SILL, depth=0.2, y=SILL) for side in (-1, 1)),
        put("wall", 0.0, width=3.2, height=0.9, depth=0.2, y=2.6),
    ]


REACH = 0.42
"""Metres from a mark to the rail in front of it."""


def seat_height(kind: str) -> float:
    """Metres from the floor to the seat of a kind; a bench's for what is no seat."""
    return (KINDS[kind].seat if kind in KINDS else 0.0) or 0.45


SEAT_SIZES: dict[str, dict[str, float]] = {
    "rock": {"width": 0.75, "height": 0.5, "depth": 0.6},
    "bales": {"width": 1.05, "height": 0.45, "depth": 0.6},
}
"""Metres of what people sit on where its usual size is another one: not every boulder is a seat, one bale is, a stack is not."""


def _seats(seats: Sequence[Seat], kind: str) -> list[Piece]:
    out: list[Piece] = []
    left = list(seats)
    while left:
        seat = left.pop(0)
        mates = [other for other in left if kind in WIDE_SEATS and _side_by_side(seat, other)]
        left = [other for other in left if other not in mates]
        xs, zs = [s.x for s in (seat, *mates)], [s.z for s in (seat, *mates)]
        span = math.hypot(max(xs) - min(xs), max(zs) - min(zs))
        width = max(KINDS[kind].width, span + 0.7) if kind in WIDE_SEATS else KINDS[kind].width
        behind = heading(seat.facing)
        own = SEAT_SIZES.get(kind, {})
        off = own.get("depth", KINDS[kind].depth) * 0.08
        x, z = (min(xs) + max(xs)) / 2 - behind[0] * off, (min(zs) + max(zs)) / 2 - behind[2] * off
        out.append(piece(kind, round(x, 3), round(z, 3), seat.facing, **{"width": round(width, 3), **own}))
    return out


def _side_by_side(a: Seat, b: Seat) -> bool:
    gap = math.hypot(a.x - b.x, a.z - b.z)
    along = abs((a.x - b.x) * heading(a.facing)[0] + (a.z - b.z) * heading(a.facing)[2])
    return _turn(a.facing, b.facing) < 30 and gap < 1.3 and along < 0.35


def _turn(a: float, b: float) -> float:
    return abs(wrapped(a - b))


OPENED = 62.0
"""Degrees that two who face each other may be open to the camera."""


def _face(a: Seat, b: Seat) -> bool:
    """Whether two who sit look at each other over what a table would be."""
    gap = math.hypot(a.x - b.x, a.z - b.z)
    towards = yaw_to(a.x, a.z, b.x, b.z)
    return 0.9 < gap < 2.9 and _turn(a.facing, towards) < OPENED and _turn(b.facing, towards + 180) < OPENED


def _between(a: Seat, b: Seat, recipe: Recipe) -> list[Piece]:
    if not recipe.table:
        return []
    gap, line = math.hypot(a.x - b.x, a.z - b.z), yaw_to(a.x, a.z, b.x, b.z)
    kind = KINDS[recipe.table]
    width = max(0.4, min(kind.width, gap - 0.62))
    at = {
        "width": round(width, 3),
        "height": _top(recipe, recipe.table),
        "depth": round(max(kind.depth, 0.75) if kind.depth > 0.5 else kind.depth, 3),
    }
    table = piece(recipe.table, round((a.x + b.x) / 2, 3), round((a.z + b.z) / 2, 3), round(line - 90, 2), **at)
    return [table, *_computer(a if a.works else b, table, recipe)]


CONSOLE = 0.72
"""Metres of a console that somebody sits at: as low as a desk, its screens lying in it, so that it hides nobody."""


def _top(recipe: Recipe, kind: str) -> float:
    """A table suits its seats: a high one goes with bar stools."""
    if kind == "console":
        return CONSOLE
    return 1.02 if recipe.seat == "stool" and kind == "round_table" else KINDS[kind].height


def _before(seat: Seat, action: Action, recipe: Recipe) -> list[Piece]:
    kind = (recipe.desk or recipe.table or "table") if seat.works else recipe.desk
    if not kind:
        return []
    ahead, far = heading(seat.facing), KINDS[kind].depth / 2 + 0.34
    x, z = round(seat.x + ahead[0] * far, 3), round(seat.z + ahead[2] * far, 3)
    desk = piece(kind, x, z, seat.facing, height=_top(recipe, kind))
    if any(math.hypot(mx - x, mz - z) < 0.62 for mx, mz in action.marks):
        return []
    return [desk, *_computer(seat, desk, recipe)]


def _computer(seat: Seat, desk: Piece, recipe: Recipe) -> list[Piece]:
    if not (seat.works and recipe.seat == "office_chair"):
        return []
    across = heading(seat.facing + 90)
    x, z = desk.x + across[0] * 0.42, desk.z + across[2] * 0.42
    return [piece("computer", round(x, 3), round(z, 3), seat.facing + 180, y=desk.height)]


def _beds(beds: Sequence[Seat], kind: str) -> list[Piece]:
    if not kind:
        return []
    turn = 90.0 if KINDS[kind].width > KINDS[kind].depth else 0.0
    return [piece(kind, bed.x, bed.z, bed.facing - math.copysign(turn, bed.facing)) for bed in beds]


def lying_height(kind: str) -> float:
    """Metres from the floor to where somebody lies on a kind; 0 on the ground."""
    return KINDS[kind].seat if kind else 0.0
