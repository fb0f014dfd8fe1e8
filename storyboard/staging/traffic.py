"""Vehicles that are on their way: who is in them, and where one drives through a picture."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Blocking, Panel, Pose, Time
from storyboard.model.stage import Figure, Piece
from storyboard.staging import solid
from storyboard.staging.against import AT_THING
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.variants import VEHICLES

ROOM = 4.2
"""Metres around a vehicle that drives through in which no other one is parked, and nothing stands in its way."""
BEHIND = 3.4
"""Metres behind the people of a scene that it passes."""
ASIDE, ACROSS = 2.2, 4.4
"""Metres along the road and behind it at which another vehicle crosses behind the scene's own."""
ROOM_TO_PUSH = 0.3
"""Metres between who stands foremost and the vehicle that is pushed."""
TURNED = 45.0
"""Most degrees that who stands before a vehicle is turned from it."""
AT_HAND = 0.8
"""Metres from a vehicle within which who pushes pushes it."""
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
    return _crossed(tuple(driven if item is main else item for item in pieces), driven, panel)


def _crossed(pieces: tuple[Piece, ...], main: Piece, panel: Panel) -> tuple[Piece, ...]:
    """The pieces with another vehicle of the words across the road behind the scene's own."""
    if panel.traffic not in KINDS or panel.traffic == main.kind:
        return pieces
    new = _driven(piece(panel.traffic, round(main.x + ASIDE, 3), round(main.z - ACROSS, 3), 168.0), panel, 1, moving=True)
    return (new, *(item for item in pieces if item is main or item.kind in STAY or not _in_the_way(item, new)))


def standing(pieces: Sequence[Piece], scene: SceneBoard, panel: Panel) -> tuple[tuple[Piece, ...], tuple[Blocking, ...]]:
    """Pieces and blocking for people who push outside where a vehicle of the scene came to stand: it is before them, at their hands.

    Nobody stands idle between them and it: who does pushes too.
    """
    pushing = [one for one in panel.blocking if one.pose is Pose.PUSH and not one.at and one.to is None]
    came = next((other.traffic for other in scene.panels if other.traffic in PARKED), "")
    if not came or not pushing or panel.traffic:
        return tuple(pieces), panel.blocking
    behind = min(one.mark.x for one in pushing)
    between = [one for one in panel.blocking if one.pose is Pose.STAND and one.mark.x > behind and abs(one.facing - 90.0) < TURNED]
    ahead = max(one.mark.x for one in panel.blocking)
    parked = piece(came, round(ahead + KINDS[came].width / 2 + ROOM_TO_PUSH, 3), round(min(one.mark.z for one in pushing), 3), 0.0)
    kept = (item for item in pieces if item.kind in STAY or not _in_the_way(item, parked))
    at_it = {"at": AT_THING, "pose": Pose.PUSH, "gaze": ""}
    return (parked, *kept), tuple(one.model_copy(update=at_it) if one in (*pushing, *between) else one for one in panel.blocking)


def passing(pieces: Sequence[Piece], panel: Panel, centre: tuple[float, float]) -> tuple[Piece, ...]:
    """The pieces of a place outside with the vehicle that the panel's words are about, in the middle of the picture."""
    if panel.traffic not in KINDS:
        return tuple(pieces)
    x, z = centre
    near = [one.mark.z for one in panel.blocking]
    z = min(near) - BEHIND if near else z
    new = _driven(piece(panel.traffic, round(x, 3), round(z, 3), -16.0), panel, 1, moving=True)
    return (new, *(item for item in pieces if item.kind in STAY or not _in_the_way(item, new)))


def pushed(item: Piece, figures: Sequence[Figure]) -> bool:
    """Whether somebody has their hands on a vehicle: then it is what the picture is about."""
    return item.kind in PARKED and any(
        figure.pose is Pose.PUSH and solid.stands_on(item, figure.x, figure.z, AT_HAND) for figure in figures
    )


def _driven(item: Piece, panel: Panel, riders: int, *, moving: bool) -> Piece:
    return item.model_copy(update={"riders": riders, "moving": moving, "lights": moving and panel.light.time is Time.NIGHT})


def _in_the_way(item: Piece, new: Piece) -> bool:
    reach = new.width / 2 + 0.6 + (ROOM - 2.0 if item.kind in PARKED else 0.0)
    return abs(item.x - new.x) < reach + item.width / 2 and abs(item.z - new.z) < new.depth / 2 + 0.4 + item.depth / 2
