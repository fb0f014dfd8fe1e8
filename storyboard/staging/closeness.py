"""People who are close: arms around a back, a mouth at an ear, a hand on the shoulder of who sits, hands shaken at the height of a belt."""

from __future__ import annotations

import math

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.body import Body
from storyboard.staging.figures import bones
from storyboard.staging.parts import Points
from storyboard.staging.space import add, heading, mix, mul, opposite, sub, yaw_to

COMFORTED = frozenset({"shoulder", "shoulders", "neck", "cheek", "brow", "head", "hair", "ear", "back"})
"""Parts of somebody who sits at which they are touched from the side and not over their knees."""
BY_SEAT = (0.46, -0.12)
"""Metres from somebody's seat to who stands by it: aside, and back from the knees."""
OPENED = 24.0
"""Most degrees off the master camera that somebody is turned who is whispered to: the ear and the face are both seen."""
OFFERED = frozenset({"arm", "hand", "wrist"})
"""Parts that somebody who sits holds out to be tended."""


AT_BACK = frozenset({Pose.PAT, Pose.TEND, Pose.REACH, Pose.AIM})
"""What is done to somebody's back, which they turn for it."""


def from_behind(item: Blocking) -> bool:
    """Whether somebody does to one that sits what is done from beside the chair."""
    return (item.gesture or item.pose) is Pose.PAT and item.at in COMFORTED


def by_the_seat(item: Blocking, other: Blocking) -> Blocking:
    """Who comforts somebody that sits: beside the chair, on the side away from the master camera."""
    knees = heading(other.facing)
    across = (knees[2], -knees[0])
    side = -math.copysign(1.0, across[1]) if abs(across[1]) > 0.1 else 1.0
    aside, back = BY_SEAT
    x, z = other.mark.x + across[0] * side * aside - knees[0] * back, other.mark.z + across[1] * side * aside - knees[2] * back
    facing = yaw_to(x, z, other.mark.x + knees[0] * 0.25, other.mark.z + knees[2] * 0.25)
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": round(facing, 2), "to": None})


def whispered_to(other: Blocking) -> Blocking:
    """Who listens to a whisper: face to the camera, an ear to the mouth."""
    return other.model_copy(update={"facing": max(-OPENED, min(OPENED, other.facing)), "gaze": "", "to": None})


LIPS_TO = frozenset({"brow", "cheek", "head", "hair"})
"""Parts that a mouth goes to which is not met by another."""


def face_to_lens(item: Blocking, other: Blocking, towards: float, free: frozenset[Pose]) -> Blocking | None:
    """Who is whispered to, or kissed on the brow or the cheek; None for all others."""
    if item.pose is Pose.WHISPER and other.pose in free:
        return whispered_to(other)
    return kissed(other, towards) if (item.gesture or item.pose) is Pose.KISS and item.at in LIPS_TO else None


def kissed(other: Blocking, towards: float) -> Blocking:
    """Who is kissed on the brow or the cheek: half turned to the camera, hands where they are."""
    back = opposite(towards)
    pose = Pose.STAND if other.pose is Pose.KISS else other.pose
    return other.model_copy(update={"pose": pose, "facing": round(max(-KISSED, min(KISSED, back)), 2), "gaze": "", "to": None})


KISSED = 58.0
"""Most degrees off the master camera that somebody is turned who is kissed so."""
TENDING = frozenset({Pose.TEND, Pose.PAT})
"""What is done gently to somebody, who stands so that it is seen."""
SEEN_AT = frozenset(
    {"", "neck", "shoulder", "shoulders", "mouth", "brow", "cheek", "ear", "face", "collar", "chest", "ribs", "arm", "hand", "wrist"}
)
"""Parts of the body at which it is seen only from their front."""
FACIAL = frozenset({"mouth", "brow", "cheek", "ear", "face", "neck"})
"""Those of the head."""
TO_LENS = 46.0
"""Most degrees off the master camera that somebody is turned who is tended there."""


def is_tended(item: Blocking) -> bool:
    """Whether somebody does to whom they look at what is seen only from the front of these."""
    return (item.gesture or item.pose) in TENDING and item.at in SEEN_AT


def opened(item: Blocking, other: Blocking, towards: float) -> Blocking:
    """Who is tended, half turned from who tends them (`towards` is the yaw of those) to the master camera: face, collar and both arms
    are seen; anybody else as they were."""
    if other.pose not in UPRIGHT or not is_tended(item):
        return other
    back = opposite(towards)
    return other.model_copy(update={"facing": round(max(-TO_LENS, min(TO_LENS, back)), 2), "to": None})


UPRIGHT = frozenset({Pose.STAND, Pose.WALK, Pose.HOLD, Pose.SMOKE, Pose.LOOK_DOWN, Pose.LOOK_UP, Pose.ARMS_CROSSED})
"""Poses of who turns for it."""


def offering(item: Blocking, other: Blocking) -> Blocking:
    """Who sits and is tended at an arm holds it out."""
    if other.pose is not Pose.SIT or other.gesture is not None or item.at not in OFFERED:
        return other
    return other.model_copy(update={"gesture": Pose.HOLD, "gaze": item.character})


def backs(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both arms around a back, one hand above the other."""
    left = bones(figure).root.left
    behind = add(mix(other.chest, other.neck, 0.12), mul(towards, -0.08 * other.height))
    return add(behind, add(mul(left, 0.05), (0.0, 0.02, 0.0))), add(behind, add(mul(left, -0.05), (0.0, -0.1 * other.height, 0.0)))


def waist(figure: Figure, other: Body, towards: Vec) -> Points:
    """Hands at a waist: the faces stay free."""
    left = bones(figure).root.left
    behind = add(mix(other.waist, other.chest, 0.2), mul(towards, -0.04 * other.height))
    return add(behind, mul(left, 0.1)), add(behind, add(mul(left, -0.1), (0.0, -0.04, 0.0)))


def belt(figure: Figure, other: Body, towards: Vec) -> Points:
    """The right hands, half-way between two and a little over their belts."""
    middle = mix(bones(figure).waist, other.waist, 0.5)
    return None, add(sub(middle, mul(towards, 0.03)), (0.0, 0.005 * other.height, 0.0))
