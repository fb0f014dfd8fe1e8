"""Vehicles that are on their way: who is in them, and where one drives through a picture."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Panel, Pose, Time
from storyboard.model.stage import Piece
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.variants import VEHICLES

ROOM = 4.2
"""Metres around a vehicle that drives through in which no other one is parked, and nothing stands in its way."""
BEHIND = 3.4
"""Metres behind the people of a scene that it passes."""
MOST = 3
"""Most people that are seen in a vehicle."""
PARKED = frozenset({"car", "truck", "van", "bus", "motorcycle", "police_car"})
STAY = frozenset({"kerb", "road_line", "guard_rail", "grass", "path", "street_lamp", "pole", "telegraph_pole"})
"""What belongs to a road."""


def under_way(pieces: Sequence[Piece], scene: SceneBoard, panel: Panel) -> tuple[Piece, ...]:
    """The pieces of a car scene seen from outside: its vehicle with its people, driving where somebody drives."""
    main = next((item for item in pieces if item.kind == "car" or item.kind in VEHICLES), None)
    if main is None:
        return tuple(pieces)
    people = max((sum(one.pose in (Pose.SIT, Pose.DRIVE) for one in other.blocking) for other in scene.panels), default=0)
    drives = any(one.pose is Pose.DRIVE for other in scene.panels for one in other.blocking)
    driven = _driven(main, panel, min(MOST, people), moving=drives)
    return tuple(driven if item is main else item for item in pieces)


def passing(pieces: Sequence[Piece], panel: Panel, centre: tuple[float, float]) -> tuple[Piece, ...]:
    """The pieces of a place outside with the vehicle that the panel's words are about, in the middle of the picture."""
    if panel.traffic not in KINDS:
        return tuple(pieces)
    x, z = centre
    near = [one.mark.z for one in panel.blocking]
    z = min(near) - BEHIND if near else z
    new = _driven(piece(panel.traffic, round(x, 3), round(z, 3), -16.0), panel, 1, moving=True)
    return (new, *(item for item in pieces if item.kind in STAY or not _in_the_way(item, new)))


def _driven(item: Piece, panel: Panel, riders: int, *, moving: bool) -> Piece:
    return item.model_copy(update={"riders": riders, "moving": moving, "lights": moving and panel.light.time is Time.NIGHT})


def _in_the_way(item: Piece, new: Piece) -> bool:
    reach = new.width / 2 + 0.6 + (ROOM - 2.0 if item.kind in PARKED else 0.0)
    return abs(item.x - new.x) < reach + item.width / 2 and abs(item.z - new.z) < new.depth / 2 + 0.4 + item.depth / 2
