"""Whoever pushes or pulls at a thing stands at it: the nearest large piece of the set, with both hands on its side."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Piece
from storyboard.staging import solid
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import heading, yaw_to

AT_THING = "thing"
"""`Blocking.at` of who does something to a thing that is no fitting."""
WORKED = frozenset({Pose.PUSH, Pose.PULL, Pose.DRAG})
ROLLING = frozenset({"cart", "trolley", "service_trolley", "wheelbarrow", "pram"})
"""What is pushed by its handle, wherever it is."""
TOWARDS_ONESELF = frozenset({Pose.PULL, Pose.DRAG})
"""What is done from the other side of what somebody else pushes."""
LOW, HIGH, WIDE = 0.6, 3.6, 5.5
"""Metres: the height and the width of what somebody can set a shoulder against."""
NEAR = 3.6
"""Metres to its side within which a piece is meant."""
FARTHER = 7.0
"""The same of a car, which is brought to who pushes it."""
BEFORE = 1.5
"""Metres that a piece counts as further away which is on the camera's side: whoever is at it has the back to the lens, or is behind it."""
ROOTED = frozenset({"bush", "tree", "bare_tree", "pine", "palm", "hedge", "cactus", "stump", "coral", "seaweed", "crops"})
"""What grows where it is: nobody pushes it away."""
ARMS = 0.52
"""Metres from the mark to the side of the piece."""


def alongside(pieces: Sequence[Piece], items: Sequence[Blocking]) -> tuple[Piece, ...]:
    """The pieces with the car that somebody pushes broadside before the master camera, its boot at their hands; as they were where no
    car is pushed, or none is near."""
    pushing = [item for item in items if item.at == AT_THING and item.pose is Pose.PUSH and item.to is None]
    found = min((one for item in pushing for one in _near(item, pieces)), key=lambda one: one[:3], default=None)
    if found is None or found[3].kind not in BOOTS:
        return tuple(pieces)
    right = pushing[0].facing >= 0
    ahead = max((item.mark.x for item in pushing), key=lambda x: x if right else -x)
    room = found[3].width / 2 + ARMS
    z = sum(item.mark.z for item in pushing) / len(pushing)
    spot = {"x": round(ahead + (room if right else -room), 3), "z": round(z, 3), "facing": 0.0 if right else 180.0}
    car = found[3].model_copy(update=spot)
    return (car, *(one for one in pieces if one is not found[3] and (solid.is_passable(one) or not solid.overlap(one, car))))


PANELS = frozenset({"button_panel", "wall_box"})
"""What the buttons of a place are on."""
AT_PANEL, PANEL_NEAR = 0.56, 3.0
"""Metres from a mark to the buttons that are pressed, and within which they are those of the place."""


def at_panel(items: Sequence[Blocking], pieces: Sequence[Piece]) -> tuple[Blocking, ...]:
    """The blocking with who presses a button brought before the nearest one of the set."""
    panels = [one for one in pieces if one.kind in PANELS]
    return tuple(_before(item, panels) if item.at == "panel" and item.to is None else item for item in items)


def _before(item: Blocking, panels: Sequence[Piece]) -> Blocking:
    gaps = [(math.hypot(one.x - item.mark.x, one.z - item.mark.z), one.x, one.z, one) for one in panels]
    near = min((gap for gap in gaps if gap[0] < PANEL_NEAR), key=lambda gap: gap[:3], default=None)
    if near is None:
        return item
    panel, front = near[3], heading(near[3].facing)
    x, z = panel.x + front[0] * AT_PANEL, panel.z + front[2] * AT_PANEL
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": round(yaw_to(x, z, panel.x, panel.z), 2)})


def against(items: Sequence[Blocking], pieces: Sequence[Piece]) -> tuple[Blocking, ...]:
    """The blocking with those who push at a thing brought to it, all of them to the same one, side by side; as it was where the set
    has nothing large near them."""
    items = at_panel(items, pieces)
    workers = [item for item in items if item.at == AT_THING and item.pose in WORKED and item.thing not in ROLLING]
    found = min((one for item in workers for one in _near(item, pieces)), key=lambda one: one[:3], default=None)
    if found is None:
        return tuple(items)
    lead = min(workers, key=lambda item: (_gap(item, found[3]), item.character))
    sides = [[item for item in workers if (item.pose in TOWARDS_ONESELF) is (lead.pose in TOWARDS_ONESELF)]]
    sides.append([item for item in workers if item not in sides[0]])
    moved = {
        item.character: _brought(item, found[3], lead, n, far=far == 1)
        for far, side in enumerate(sides)
        for n, item in enumerate(sorted(side, key=lambda item: item is not lead))
    }
    return tuple(moved.get(item.character, item) for item in items)


Found = tuple[float, float, float, Piece]
"""How far a piece is, less for a high one; where it stands; the piece."""


def _near(item: Blocking, pieces: Sequence[Piece]) -> list[Found]:
    gaps = [(_gap(item, piece), piece) for piece in pieces if _fits(piece)]
    near = [(gap, piece) for gap, piece in gaps if gap < (FARTHER if piece.kind in BOOTS else NEAR)]
    return [(gap + _behind(item, piece) - min(piece.height, 2.0), piece.x, piece.z, piece) for gap, piece in near]


def _behind(item: Blocking, piece: Piece) -> float:
    return BEFORE if piece.z > item.mark.z + 0.3 else 0.0


BESIDE = 0.68
"""Metres between two who push side by side."""


def _brought(item: Blocking, piece: Piece, lead: Blocking, place: int, *, far: bool = False) -> Blocking:
    """At the side of the piece that the first of them comes to, or at the far side of it; `place` counts them."""
    dx, dz = _side(piece, lead)
    dx, dz = (-dx, -dz) if far else (dx, dz)
    away = math.hypot(dx, dz)
    if away < 0.05:
        return item
    reach = (_edge(piece, dx / away, dz / away) + ARMS) / away
    step = BESIDE * ((place + 1) // 2) * (1 if place % 2 else -1)
    x, z = piece.x + dx * reach - dz / away * step, piece.z + dz * reach + dx / away * step
    facing = round(yaw_to(dx, dz, 0.0, 0.0), 2)
    pulls = {"pose": Pose.PULL} if item.pose is Pose.DRAG else {}
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": facing, "to": None, "gaze": "", **pulls})


def _side(piece: Piece, lead: Blocking) -> tuple[float, float]:
    """From the middle of a piece to who works at it: where they are, of a car its boot."""
    if piece.kind in BOOTS:
        along = heading(piece.facing + 90)
        return -along[0], -along[2]
    return lead.mark.x - piece.x, lead.mark.z - piece.z


BOOTS = frozenset({"car", "police_car", "taxi", "ambulance", "van"})
"""Vehicles that are pushed from behind: they drive along their own +x."""


def hands_up(figure_x: float, figure_z: float, pieces: Sequence[Piece]) -> float:
    """Metres above the floor where the palms of somebody are who works at a large piece next to them: under the top of a low one."""
    near = [piece.height for piece in pieces if _fits(piece) and solid.stands_on(piece, figure_x, figure_z, ARMS + 0.25)]
    return round(max(UNDER, min(BREAST, max(near, default=BREAST) * LID)), 3)


def turns_round(figure_x: float, figure_z: float, pieces: Sequence[Piece]) -> bool:
    """Whether the large piece next to somebody is one that turns on its foot: who pushes it goes round it."""
    return any(piece.kind in ON_FOOT and solid.stands_on(piece, figure_x, figure_z, ARMS + 0.25) for piece in pieces)


ON_FOOT = frozenset({"lens"})
UPWARDS, RAISES = "upwards", "raises"
"""How the hands are that pull a lid up, and that have a thing up on both sides: `Figure.fingers`."""
PUSHES_ROUND = "pushes_round"
"""`Figure.fingers` of who pushes what turns."""
UNDER, BREAST, LID = 0.6, 1.28, 0.68
"""Metres: the lowest and the highest a palm pushes; and the share of a piece's height that has a flat side, as the lid of a car's boot."""


def _fits(piece: Piece) -> bool:
    flat = solid.is_passable(piece) or (piece.kind in KINDS and KINDS[piece.kind].seat > 0)
    return not flat and piece.kind not in ROOTED and LOW <= piece.height <= HIGH and max(piece.width, piece.depth) <= WIDE and piece.y < LOW


def _edge(piece: Piece, dx: float, dz: float) -> float:
    """Metres from the middle of a piece to its side in a direction."""
    wide, deep = solid.half_extent(piece)
    return min(wide / abs(dx) if abs(dx) > 1e-6 else math.inf, deep / abs(dz) if abs(dz) > 1e-6 else math.inf)


def _gap(item: Blocking, piece: Piece) -> float:
    dx, dz = item.mark.x - piece.x, item.mark.z - piece.z
    away = math.hypot(dx, dz)
    return max(0.0, away - _edge(piece, dx / away, dz / away)) if away > 0.05 else 0.0
