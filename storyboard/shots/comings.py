"""Who comes and who goes, and by which door.

Everybody comes in from screen left and leaves to screen right. Inside, people come and go by the door of the room; outside by that of a
house where the words name one: who goes into it leaves, who comes out of it arrives.
"""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Mark, Pose
from storyboard.shots.deed import Deed
from storyboard.shots.fittings import way
from storyboard.shots.floor import MOVING, OFFSTAGE, Floor, yaw
from storyboard.shots.heading_words import TO, headed
from storyboard.shots.posing import posed
from storyboard.shots.regarding import BEFORE, BELOW

IN, OUT = (1.7, 1.1), (1.15, 0.8)
"""Metres to the side, and into the picture, from a mark to the door that somebody comes in by, and goes out by."""
_HOUSE = (
    r"house|farmhouse|home|shop|store|barn|bar|pub|cabin|building|office|church|chapel|hotel|motel|inn|tavern|caf[eé]|diner|restaurant|"
    r"bank|hut|shack|shed|cottage|villa|mansion|palace|lobby|hall|hallway|kitchen|room|hospital|clinic|school|library|museum|"
    r"warehouse|garage|bakery|club|theat(?:er|re)|cinema|apartment|flat|saloon|stable|lighthouse|rink|gym|studio|workshop|factory|"
    r"courthouse|prison|jail|station|trailer|dark doorway|vestibule|foyer"
)
_INTO = regex(
    rf"\w+(?:ly)? (?:\w+ )?(?:(?:back |right |straight )?(?:in|inside|indoors)(?=\s*(?:[,.;!—]|\Z|and\b|after\b|before\b|without\b))|"
    rf"(?:back )?into (?:the|an?|his|her|their|[A-Z][\w’'-]+['’]s) (?:[\w-]+ ){{0,2}}?(?:{_HOUSE})\b)",
    re.IGNORECASE,
)
"""Into a house, by whatever verb the sentence begins with."""
_FROM = regex(
    r"\w+(?:ly)? (?:\w+ )?(?:out(?! of (?:sight|reach|the (?:car|van|truck|way|water|dark|shadows?)))\b"
    rf"|from (?:the|an?|his|her) (?:[\w-]+ ){{0,2}}?(?:{_HOUSE})\b)",
    re.IGNORECASE,
)
"""Out of a house, to those who stand before it."""


def gait(deed: Deed) -> Pose:
    """How somebody goes who comes, goes or walks: as the verb says, else they walk."""
    return deed.pose if deed.pose is not None and deed.pose in MOVING else Pose.WALK


def heads_for(floor: Floor, who: str, deed: Deed) -> bool:
    """Whether somebody walks to something that stands there: away from the others, with it ahead of them."""
    at = "" if floor.car or deed.whom in floor.here else headed(deed.told)
    if not at or (at in OUT_OF_DOORS and not floor.outside) or (at in IN_ROOMS and floor.outside):
        return False
    mark = floor.here[who].mark
    others = [one.mark.x for name, one in floor.here.items() if name != who and name not in floor.gone]
    way = -1.0 if others and sum(others) / len(others) > mark.x else 1.0
    end = Mark(x=round(mark.x + way * STEPS[0], 3), z=round(mark.z - STEPS[1], 3))
    floor.rest[who] = Pose.STAND
    floor.busy.add(who)
    floor.change(who, pose=gait(deed), to=end, facing=round(yaw(mark, end), 1), gaze="", at=at)
    return True


STEPS = (0.9, 0.9)
"""Metres aside and away from the camera that somebody goes on the way to something."""
OUT_OF_DOORS = frozenset(f"{TO}{kind}" for kind in ("gravestone", "trunk", "rock", "draw_well", "fence", "gate"))
IN_ROOMS = frozenset(f"{TO}{kind}" for kind in ("window", "fireplace", "bed", "piano", "wardrobe", "bookcase", "fridge", "stove", "sofa"))
"""What is walked to only under the sky, and only in a room."""


def comes(floor: Floor, who: str, deed: Deed) -> None:
    """Comes in from the left, by a door where there is one."""
    if floor.car:
        posed(floor, who, Pose.SIT)
        return
    floor.gone.discard(who)
    floor.rest[who] = Pose.STAND
    if deed.pose is Pose.STAND:
        posed(floor, who, Pose.STAND)
        return
    slot, door = floor.slots[who], _by_door(floor, deed)
    start = Mark(x=round(slot.x - IN[0], 3), z=round(slot.z - IN[1], 3)) if door else Mark(x=-OFFSTAGE, z=round(slot.z + 0.2, 3))
    floor.busy.add(who)
    facing = round(yaw(start, slot), 1) if door else 90.0
    held = deed.prop or floor.here[who].holds
    carries = Pose.CARRY if floor.here[who].pose is Pose.CARRY else None
    at = "way_in" if door else ""
    floor.change(who, mark=start, to=slot, pose=gait(deed), gesture=carries, facing=facing, gaze="", holds=held, at=at)


def leaves(floor: Floor, who: str, deed: Deed) -> None:
    """Goes off; who comes out of a house to a place outside arrives."""
    out = floor.outside and not floor.car and deed.pose is not Pose.DRIVE and _FROM.match(deed.told) is not None
    (comes if out and _by_door(floor, deed) else goes)(floor, who, deed)


def goes(floor: Floor, who: str, deed: Deed) -> None:
    """Goes off to the right, by a door where there is one; what was only looked at stays where it lies."""
    if floor.here[who].at in (BEFORE, BELOW):
        floor.change(who, at="", thing="", named="")
    mark = floor.here[who].mark
    seated = floor.car or deed.pose is Pose.DRIVE
    pose = floor.here[who].pose if seated else gait(deed)
    door = not seated and (_by_door(floor, deed) or goes_in(floor, deed))
    far = (OFFSTAGE + max(0.0, mark.x) - mark.x, 0.0 if seated else 0.7)
    end = Mark(x=round(mark.x + (OUT[0] if door else far[0]), 3), z=round(mark.z + (-OUT[1] if door else far[1]), 3))
    facing = round(yaw(mark, end), 1) if door else 90.0
    floor.change(who, to=end, pose=pose, facing=facing, gaze="", at="way_out" if door else "")
    floor.gone.add(who)
    floor.busy.add(who)


def _by_door(floor: Floor, deed: Deed) -> bool:
    """Whether somebody comes or goes by a door."""
    if floor.car or deed.pose is Pose.DRIVE:
        return False
    return way(deed.told, outside=floor.outside)


def goes_in(floor: Floor, deed: Deed) -> bool:
    """Whether somebody outside goes into a house."""
    return floor.outside and not floor.car and _INTO.match(deed.told) is not None
