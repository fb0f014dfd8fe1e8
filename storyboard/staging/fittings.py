"""Fittings that somebody is on or handles: a ladder with the climber on its rungs, steps under the feet, a lever in the hand."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.pieces import piece
from storyboard.staging.space import heading


class Fit(NamedTuple):
    """How a fitting stands to who uses it, in metres and degrees."""

    kind: str
    """Kind of piece."""
    ahead: float
    """From the mark to the middle of the piece, where they face."""
    turn: float
    """Of the piece against where they face."""
    up: float = 0.0
    """How high above the floor they are on it."""
    y: float | None = None
    """Underside of the piece where it is another than usual."""
    height: float | None = None
    width: float | None = None


FITS: dict[str, Fit] = {
    "ladder": Fit("ladder", 0.42, 180.0, up=0.72, height=3.2),
    "stairs": Fit("stairs", 0.25, 180.0, up=0.62),
    "fence": Fit("fence", 0.34, 0.0, up=0.35),
    "rope": Fit("rope", 0.3, 0.0, up=0.0),
    "lever": Fit("lever", 0.5, 180.0),
    "hatch": Fit("hatch", 0.7, 0.0),
    "duct": Fit("duct", 1.45, 180.0),
    "door": Fit("door", 0.66, 180.0),
    "wall": Fit("wall", 0.6, 180.0),
    "chart": Fit("chart", 0.6, 180.0),
    "hole": Fit("hatch", 0.12, 0.0),
    "door_behind": Fit("door", -0.24, 0.0),
    "doorway": Fit("doorway", -0.1, 0.0),
    "way_in": Fit("doorway", -0.55, 0.0),
    "way_out": Fit("doorway", 0.1, 180.0),
}
"""By `Blocking.at`."""

BOARDS = ("whiteboard", "blackboard", "wall_map")
"""Kinds that are drawn and written on: the one the set has, else the first."""
WALL = "object"
"""Kind of the wall around a door: a plain box."""
INSIDE, OUTSIDE = 0.22, 0.42
"""Tones of that wall."""
WAYS = frozenset({"way_in", "way_out"})
"""Doors that somebody has come in by, or walks to."""

CLEARED = 0.75
"""Metres around a fitting in which nothing else stands."""
FIXED = frozenset({"door", "window", "wall", "column", "rug", "kerb", "road_line", "ceiling_lamp", "tube_lamp"})
"""What is not moved for a fitting."""


def _used(one: Blocking) -> Fit | None:
    """The fitting of somebody who has not walked away from it; who comes or goes has the door of the way."""
    return FITS.get(one.at) if one.to is None or one.at in WAYS else None


def raised(one: Blocking) -> tuple[float, float] | None:
    """Heights of floor and seat of somebody who is up on a fitting, metres; None for who stands on the floor."""
    fit = _used(one)
    return (fit.up, 0.45) if fit is not None and fit.up and one.pose in (Pose.CLIMB, Pose.JUMP, Pose.WALK, Pose.RUN) else None


def fitted(
    pieces: Sequence[Piece], here: Sequence[Blocking], items: Iterable[Blocking], walls: float = INSIDE, *, open_air: bool = False
) -> tuple[Piece, ...]:
    """The pieces of a set with the fittings that are used in a panel, and with those of the whole scene that are in nobody's way.

    Args:
        pieces: the set without them; what is loose and in their way is taken out.
        here: the blocking of the panel.
        items: the blocking of all panels of the scene.
        walls: tone of the wall around a door.
        open_air: True in a place without walls: nobody goes there by a door that the words do not name.
    """
    now = {_spot(one): fit for one in here if (fit := _used(one)) is not None and not (open_air and one.at in WAYS)}
    later = {_spot(one): fit for one in items if (fit := _used(one)) is not None and one.at in STAYS and not _crowded(one, here)}
    spots = {**later, **now}
    if not spots:
        return tuple(pieces)
    board = next((item.kind for item in pieces if item.kind in BOARDS), BOARDS[0])
    own = [
        made
        for (_, x, z, facing), fit in sorted(spots.items(), key=lambda found: found[0])
        for made in _put(fit, x, z, facing, (walls, board))
    ]
    loose = [item for item in pieces if item.kind in FIXED or not any(solid.stands_on(item, one.x, one.z, CLEARED - 0.4) for one in own)]
    return (*loose, *own)


STAYS = frozenset({"ladder", "lever", "rope", "hatch"})
"""Fittings that are there all through a scene; steps and fences would hide whoever stands where they are used."""
AWAY = 0.9
"""Metres that everybody else of a panel is from a fitting which stays."""


def _spot(one: Blocking) -> tuple[str, float, float, float]:
    at = one.to if one.at == "way_out" and one.to is not None else one.mark
    return (one.at, at.x, at.z, one.facing)


def _crowded(one: Blocking, here: Sequence[Blocking]) -> bool:
    """Whether somebody of a panel stands where a fitting would be, or before it."""
    way = heading(one.facing)
    x, z = one.mark.x + way[0] * FITS[one.at].ahead, one.mark.z + way[2] * FITS[one.at].ahead
    return any(math.hypot(mark.x - x, mark.z - z) < AWAY for other in here for mark in (other.mark, other.to or other.mark))


def _put(fit: Fit, x: float, z: float, facing: float, walls: tuple[float, str]) -> list[Piece]:
    ahead = heading(facing)
    x, z, turned = round(x + ahead[0] * fit.ahead, 3), round(z + ahead[2] * fit.ahead, 3), round(facing + fit.turn, 2)
    if fit.kind in WALLED:
        return _walled(fit.kind, (x, z, turned), walls)
    sizes = {name: value for name, value in (("y", fit.y), ("height", fit.height), ("width", fit.width)) if value is not None}
    return [piece(fit.kind, x, z, turned, **sizes)]


WALLED = frozenset({"door", "doorway", "wall", "chart"})
"""Fittings that stand in a piece of wall of their own."""
WING, TALL, THICK, GAP = 1.15, 2.62, 0.14, 1.06
"""Metres: width of the wall on either side of a door, its height and thickness, the opening with its frame."""
LEAF = 68.0
"""Degrees a door stands open."""


def _walled(kind: str, at: tuple[float, float, float], walls: tuple[float, str]) -> list[Piece]:
    """A door in a piece of wall, shut or open away from whoever looks at its front; or the bare wall."""
    (x, z, turned), (tone, board) = at, walls
    across, back = heading(turned + 90), heading(turned + 180)

    def put(name: str, aside: float, behind: float = 0.0, turn: float = 0.0, **size: float) -> Piece:
        spot = x + across[0] * aside + back[0] * behind, z + across[2] * aside + back[2] * behind
        return piece(name, round(spot[0], 3), round(spot[1], 3), round(turned + turn, 2), **size)

    if kind in ("wall", "chart"):
        bare = put(WALL, 0.0, width=GAP + 2 * WING, height=TALL, depth=THICK, tone=tone)
        return [bare, put(board, -0.2, -THICK)] if kind == "chart" else [bare]
    wings = [put(WALL, side * (GAP + WING) / 2, width=WING, height=TALL, depth=THICK, tone=tone) for side in (-1, 1)]
    top = put(WALL, 0.0, width=GAP, height=TALL - 2.2, depth=THICK, y=2.2, tone=tone)
    if kind == "door":
        return [*wings, top, put("door", 0.0)]
    leaf = put("door", -GAP / 2 + 0.18, 0.44, LEAF, width=0.9)
    return [*wings, top, leaf]


Hold = Callable[[Figure, Vec], tuple[Vec, Vec]]


def _rungs(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    """One hand on a rung before the face, one above it."""
    return _at(figure, 0.34, eye[1] - 0.12, 0.13), _at(figure, 0.4, eye[1] + 0.16, -0.13)


def _rope(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return _at(figure, 0.3, eye[1] - 0.3, 0.0), _at(figure, 0.3, eye[1] + 0.05, 0.0)


def _handle(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    return _at(figure, 0.5, figure.floor + 1.06, 0.03), _at(figure, 0.5, figure.floor + 1.12, -0.03)


def _knob(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    spot = _at(figure, 0.58, figure.floor + 1.0, -0.3)
    return spot, spot


def _panel(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    spot = _at(figure, 0.56, eye[1] - 0.06, 0.06)
    return spot, spot


def _palms(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return _at(figure, 0.56, eye[1] - 0.3, -0.22), _at(figure, 0.56, eye[1] - 0.3, 0.22)


def _board(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    spot = _at(figure, 0.44, eye[1] - 0.04, -0.12)
    return spot, spot


def _shoulder(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return _at(figure, 0.16, eye[1] - 0.62, 0.02), _at(figure, 0.13, eye[1] - 0.3, -0.1)


def _lapels(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return _at(figure, 0.2, eye[1] - 0.36, 0.24), _at(figure, 0.2, eye[1] - 0.36, -0.24)


def _buttons(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return _at(figure, 0.2, eye[1] - 0.5, 0.03), _at(figure, 0.21, eye[1] - 0.47, -0.03)


AT_SIDES = frozenset({"door", "wall", "thing"})
"""What palms and fists go to."""
AT_DOOR: dict[Pose, tuple[Hold, bool]] = {
    Pose.OPEN_DOOR: (_knob, False),
    Pose.KNOCK: (_panel, False),
    Pose.PUSH: (_palms, True),
}
"""Where hands are on a door or a wall, and whether both."""

ON_SELF: dict[str, Hold] = {"chart": _board, "own_shoulder": _shoulder, "own_coat": _lapels, "own_buttons": _buttons}
"""Where hands are, whatever they hold: with a pen on a board, at the strap on the own shoulder, at the own coat."""

HOLDS: dict[str, Hold] = {"ladder": _rungs, "rope": _rope, "lever": _handle}
"""Where the hands are on a fitting."""


def _at(figure: Figure, ahead: float, high: float, aside: float) -> Vec:
    way, across = heading(figure.facing), heading(figure.facing + 90)
    x, z = figure.x + way[0] * ahead + across[0] * aside, figure.z + way[2] * ahead + across[2] * aside
    return (round(x, 3), round(high, 3), round(z, 3))


def holding(figures: Sequence[Figure], blocking: Sequence[Blocking]) -> tuple[Figure, ...]:
    """The figures with their hands on what they use; who climbs steps walks up them."""
    items = {one.character: one for one in blocking if _used(one) is not None or one.at in ON_SELF or one.at in AT_SIDES}
    return tuple(_held(figure, items[figure.character]) if figure.character in items else figure for figure in figures)


def _held(figure: Figure, item: Blocking) -> Figure:
    if item.at == "stairs" and figure.pose is Pose.CLIMB:
        return figure.model_copy(update={"pose": Pose.WALK})
    if item.at in AT_SIDES and (item.gesture or item.pose) in AT_DOOR:
        at, both = AT_DOOR[item.gesture or item.pose]
        left, right = at(figure, people.eye_point(figure))
        return figure.model_copy(update={"touch": (left if both else None, right)})
    if item.at in ON_SELF:
        left, right = ON_SELF[item.at](figure, people.eye_point(figure))
        return figure.model_copy(update={"touch": (None if left == right else left, right)})
    hold = HOLDS.get(item.at)
    if hold is None or figure.touch != (None, None):
        return figure
    left, right = hold(figure, people.eye_point(figure))
    return figure.model_copy(update={"touch": (None if figure.holds else left, right)})
