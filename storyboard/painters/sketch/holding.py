"""What is in people's hands, and how it is held there: upright in the fist, along the arm, between two hands, at ear or mouth."""

from __future__ import annotations

import math

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.props import draw_prop
from storyboard.staging.space import Turn, mix, mul, sub, unit

EAR_PITCH, EAR_SIZE = -66.0, 1.4
"""How steeply a phone is held, degrees, and how much larger than life, so that it reads."""

POINTED = frozenset({"gun", "knife", "key", "pen", "torch", "rifle", "sword", "flashlight", "letter", "photo", "map", "pan", "spear"})
"""Things that point along the arm."""
BOTH_HANDS = frozenset({Pose.DIG, Pose.SWEEP, Pose.ROW})
"""Poses whose tool runs from the right hand through the left."""
BETWEEN = frozenset({Pose.CARRY})
"""Poses whose thing lies between the hands."""
TIPPED: dict[Pose, float] = {Pose.POUR: 118.0, Pose.READ: -52.0}
"""How far a thing is tipped forward, degrees, by what is done with it."""
SMALL = frozenset({"cigarette", "bread_roll", "food", "cup", "glass", "key", "ring", "coin", "pen", "photo", "card", "handcuffs"})
"""Things drawn larger than life in wide shots."""
OTHER_HAND: dict[Pose, str] = {Pose.POUR: "cup"}
"""What the left hand has."""


def doing(figure: Figure) -> Pose:
    """What the hands of somebody do."""
    return figure.gesture or figure.pose


def held(w: Wear, hand: Hand, side: int = 1) -> None:
    """The prop in a hand."""
    figure, pose = w.body.figure, doing(w.body.figure)
    kind = figure.holds if side == 1 else OTHER_HAND[pose]
    if side == 1 and kind == "phone" and pose is Pose.PHONE:
        _at_ear(w, hand)
    elif side == 1 and pose in BOTH_HANDS:
        _along(w, hand, kind)
    elif side == 1 and pose in BETWEEN:
        _prop(w, kind, mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5), figure.facing, 0.0)
    else:
        _gripped(w, hand, kind, pose)


def _gripped(w: Wear, hand: Hand, kind: str, pose: Pose) -> None:
    along = hand.along
    level = (kind in POINTED and pose is not Pose.SHOW) or w.body.grips[1] == "aim"
    pitch = -math.degrees(math.asin(max(-1.0, min(1.0, along[1])))) if level else TIPPED.get(pose, 0.0)
    upright = abs(along[1]) >= 0.97 or pose in TIPPED or pose is Pose.SHOW
    facing = w.body.figure.facing if upright else math.degrees(math.atan2(along[0], along[2]))
    _prop(w, kind, palm_centre(hand), facing, pitch)


def _along(w: Wear, hand: Hand, kind: str) -> None:
    """A long tool in both hands: it points from the right one through the left."""
    right, left = palm_centre(hand), palm_centre(hand_of(w.body, 0))
    way = unit(sub(left, right))
    pitch = -math.degrees(math.asin(max(-1.0, min(1.0, way[1]))))
    _prop(w, kind, right, math.degrees(math.atan2(way[0], way[2])), pitch)


def _prop(w: Wear, kind: str, at: Vec, facing: float, pitch: float) -> None:
    far = 1.7 if kind in SMALL and w.pixels <= 60 else 1.25
    big = far if w.pixels <= 60 or w.body.grips[1] == "aim" else 1.15 if kind in SMALL else 1.0
    draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, size=big, key=w.key, tone=w.thing)


def _at_ear(w: Wear, hand: Hand) -> None:
    """A phone between hand and cheek, from above the ear to before the mouth."""
    facing = w.body.figure.facing + 180.0
    way = Turn(facing, EAR_PITCH).front
    at = sub(palm_centre(hand), mul(way, 0.06 * EAR_SIZE))
    draw_prop(w.drawing, w.view, "phone", at, facing, pitch=EAR_PITCH, roll=90.0, size=EAR_SIZE, key=w.key, tone=w.thing)
