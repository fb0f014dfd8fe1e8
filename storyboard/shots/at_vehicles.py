"""Who does something at a vehicle, on foot: at the one the words or the scene name, and out of it with its door still open."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import vehicle_words
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor
from storyboard.shots.rereading import OUT_OF_CAR

HIGH = frozenset({"truck", "bus"})
"""Vehicles that are climbed into however somebody gets in."""
_SHUTS = regex(r"(?:shut|clos|slam|push|kick|pull|bang|swing)\w*\b", re.IGNORECASE)


_IN_IT = regex(rf"(?:{vehicle_words.IN_CAR})", re.IGNORECASE)
"""Somebody sits in a car that stands in the place."""


def at_vehicle(floor: Floor, who: str, deed: Deed, found: tuple[str, str]) -> str:
    """What somebody is at, of whom `found` are `Blocking.at` so far and the words of the deed; who gets in or shuts a door is seen so."""
    kind, told = found
    ridden, becomes = vehicle_words.touched(deed.pose, told, floor.vehicle)
    ridden = "" if ridden.startswith(vehicle_words.HAILING) and not floor.outside else ridden
    if deed.pose is Pose.SIT and floor.outside and _IN_IT.match(told):
        return f"{vehicle_words.OUT_OF}{vehicle_words.meant(told, floor.vehicle) or 'car'}"
    if floor.outside and (leant := vehicle_words.leant_from(deed.pose, told, floor.vehicle)):
        floor.change(who, pose=Pose.LEAN, gesture=None, gaze="")
        return leant
    if kind == "door" and who in floor.left and _SHUTS.match(told):
        ridden, becomes = floor.left.pop(who), Pose.SLAM
    at = ridden or vehicle_words.as_named(kind, told, floor.vehicle)
    if ridden:
        floor.change(who, pose=becomes or floor.here[who].pose, gaze="")
    elif at.startswith(vehicle_words.OUT_OF):
        floor.left[who] = vehicle_words.of(at)
    elif at in vehicle_words.VEHICLES and deed.at == OUT_OF_CAR:
        floor.change(who, pose=Pose.JUMP if deed.pose is Pose.JUMP and at not in HIGH else Pose.CLIMB)
    return at
