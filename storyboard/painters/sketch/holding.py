"""What is in people's hands, and how it is held there: upright in the fist, along the arm, between two hands, at ear or mouth."""

from __future__ import annotations

import math
from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.props import draw_parts, draw_prop
from storyboard.painters.sketch.solids import Spot
from storyboard.painters.sketch.things import TURNED, TWO_HANDS, enlarged, faced, lifted
from storyboard.painters.sketch.things_hand import AIMED, AT_EAR, GOLD, HELD, LEATHER, OWN_WAY
from storyboard.painters.sketch.things_marks import box_of, grown, parts, turned, turned_round
from storyboard.staging.space import Turn, dot, length, mix, sub, unit

EAR_TILT, EAR_SIZE = 16.0, 1.05
"""Degrees by which a phone at an ear leans, and how much larger than life it is, so that it reads."""

POINTED = frozenset({"gun", "knife", "key", "pen", "torch", "rifle", "sword", "flashlight", "letter", "photo", "map", "pan", "spear"})
"""Things that point along the arm."""
BOTH_HANDS = frozenset({Pose.DIG, Pose.SWEEP, Pose.ROW})
"""Poses whose tool runs from the right hand through the left."""
BETWEEN = frozenset({Pose.CARRY})
"""Poses whose thing lies between the hands."""
TIPPED: dict[Pose, float] = {Pose.POUR: 118.0, Pose.READ: -52.0}
"""How far a thing is tipped forward, degrees, by what is done with it."""
SMALL = frozenset({"cigarette", "key", "ring", "coin", "pen", "card", "handcuffs", "syringe", "badge"})
"""Things drawn larger than life in wide shots."""
MIDDLING = frozenset(
    {"cup", "glass", "food", "bread_roll", "photo", "letter", "money", "knife", "envelope", "gun", "phone", "object", "book"}
)
"""The same, a little."""
CONTRASTED = frozenset({"key", "ring", "coin", "pen", "card", "cigarette", "handcuffs", "gun", "knife", "syringe"})
"""Things so small that their own tone matters less than that they are seen."""
OTHER_HAND: dict[Pose, str] = {Pose.POUR: "cup"}
"""What the left hand has."""
STIRRED = frozenset({"cup", "bowl", "soup", "glass", "teapot", "jug"})
"""What is held in the left hand while the right one stirs in it with a spoon."""
AS_USED: dict[tuple[Pose, str], str] = {
    (Pose.READ, "ledger"): "open_ledger",
    (Pose.READ, "book"): "open_book",
    (Pose.SHARE, "book"): "open_book",
    (Pose.WRITE, "ledger"): "open_ledger",
    (Pose.SHARE, "ledger"): "open_ledger",
    (Pose.TEND, "half_mask"): "oxygen_mask",
    (Pose.KNEEL, "half_mask"): "oxygen_mask",
}
"""What a thing is drawn as by what is done with it: a book is open for who reads, a mask is for breathing where somebody is tended."""
LEVEL = 0.3
"""Metres: most that one hand is above the other where both have hold of a thing."""


def in_hand(figure: Figure, side: int) -> str:
    """Kind of the thing in the left (0) or right (1) hand; empty for none."""
    pose, kind = doing(figure), figure.holds
    stirred = pose is Pose.STIR and kind in STIRRED
    if side == 0:
        return kind if stirred else OTHER_HAND.get(pose, "")
    return "spoon" if stirred else AS_USED.get((pose, kind), kind)


def doing(figure: Figure) -> Pose:
    """What the hands of somebody do."""
    return figure.gesture or figure.pose


def held(w: Wear, hand: Hand, side: int = 1) -> None:
    """The prop in a hand."""
    figure, pose = w.body.figure, doing(w.body.figure)
    kind = in_hand(figure, side)
    if side == 1 and kind == "phone" and pose is Pose.PHONE:
        _at_ear(w, hand)
    elif kind in HELD and _shows(w, kind, pose):
        _above_fingers(w, hand, kind)
    elif kind in TURNED and pose not in BOTH_HANDS:
        _to_lens(w, hand, kind, pose)
    elif side == 1 and pose in BOTH_HANDS:
        _along(w, hand, kind)
    elif side == 1 and pose in BETWEEN:
        _prop(w, kind, mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5), figure.facing, 0.0)
    else:
        _gripped(w, hand, kind, pose)


def _shows(w: Wear, kind: str, pose: Pose) -> bool:
    """Whether a small thing is held up to the lens: not where it is used, nor where both hands have a tool."""
    return pose not in BOTH_HANDS and pose.name not in OWN_WAY.get(kind, ()) and w.body.grips[1] != "aim"


LIFE = 17.0
"""Centimetres: what is smaller is drawn up to `LARGER` times as large as life in a hand."""
LARGER, FARTHER = 1.6, 1.35
"""Most that a small thing is enlarged, and how much more where the figure is small in the picture."""
SMALL_FIGURE = (60.0, 150.0)
"""Pixels of head height between which that goes from all to nothing."""
RIM = 0.4
"""Centimetres of paper left white around a small thing, so that no coat swallows it."""


def _above_fingers(w: Wear, hand: Hand, kind: str) -> None:
    """A small or flat thing, its front to the lens and clear of the fist, with a white rim; what is aimed points where its owner looks."""
    marks = turned_round(HELD[kind]) if kind in AIMED and _leftwards(w) else HELD[kind]
    x0, y0, x1, y1 = box_of(marks)
    across = max(x1 - x0, y1 - y0)
    low, high = SMALL_FIGURE
    far = max(0.0, min(1.0, (high - w.pixels) / (high - low)))
    size = max(1.0, min(LARGER, LIFE / across)) * (1 + (FARTHER - 1) * far * (across < 2 * LIFE))
    at = palm_centre(hand)
    told = marks if w.thing is None else tuple(replace(mark, tone="b") if mark.tone in (GOLD, LEATHER) else mark for mark in marks)
    spot, shown = Spot(at, *faced(at, w.view.eye)), grown(told, size)
    outlines = [w.view.polygon([spot((x / 100, y / 100, 0.0)) for x, y in mark.points]) for mark in shown if not mark.width]
    if filled := [outline for outline in outlines if len(outline) > 2]:
        w.drawing.shape(filled, "white", w.view.pixels(at, RIM * size / 100) * 2, ink="white")
    tone = w.thing if w.thing is not None else 0.4
    draw_parts(w.drawing, w.view, parts(shown, (tone, 0.75, 0.05)), spot, w.key)


def _leftwards(w: Wear) -> bool:
    """Whether somebody faces the left of the picture."""
    return dot(w.body.root.front, w.view.right) < 0


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


def _to_lens(w: Wear, hand: Hand, kind: str, pose: Pose) -> None:
    """A thing of the lexicon: its front to the lens, tipped where it is poured from, between the hands where both have it."""
    right, left = palm_centre(hand), palm_centre(hand_of(w.body, 0))
    both = kind in TWO_HANDS and length(sub(left, right)) < SPAN and abs(left[1] - right[1]) < LEVEL
    at = mix(right, left, 0.5) if both else right
    at = (at[0], at[1] + lifted(kind) * enlarged(kind), at[2])
    facing, pitch = faced(at, w.view.eye)
    roll = TIPPED[Pose.POUR] * 0.6 if pose is Pose.POUR else 0.0
    draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=roll, size=enlarged(kind), key=w.key, tone=_off_cloth(w))


def _off_cloth(w: Wear) -> Tone:
    """The tone of a thing before a body: light before cloth of a middling tone, middling before other."""
    cloth = w.top if not isinstance(w.top, str) else 0.5
    return w.thing if w.thing is not None else 0.14 if 0.28 < cloth < 0.68 else 0.42


SPAN = 0.8
"""Metres between the hands up to which both have hold of a thing."""


def _prop(w: Wear, kind: str, at: Vec, facing: float, pitch: float) -> None:
    far, near = (1.9, 1.4) if kind in SMALL else (1.65, 1.1) if kind in MIDDLING else (1.25, 1.0)
    share = max(0.0, min(1.0, (w.pixels - 45.0) / 120.0))
    big = far if w.body.grips[1] == "aim" else far + (near - far) * share
    draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=_shown(w, kind, at, facing), size=big, key=w.key, tone=_apart(w, kind))


def _shown(w: Wear, kind: str, at: Vec, facing: float) -> float:
    """Degrees a flat thing is rolled so that the lens sees its face and not its edge."""
    if kind not in EDGED:
        return 0.0
    towards = Turn(facing).local(unit(sub(w.view.eye, at)))
    return 0.0 if abs(towards[1]) > 0.7 else math.copysign(62.0, towards[0]) if abs(towards[0]) > 0.25 else 40.0


EDGED = frozenset({"key", "coin", "card", "knife"})
"""Flat things held along the arm."""


def _apart(w: Wear, kind: str) -> Tone | None:
    """What a small thing is recoloured in: light before dark cloth, dark before light cloth, so that it has a silhouette."""
    if w.thing is not None or kind not in CONTRASTED:
        return w.thing
    cloth = w.top if not isinstance(w.top, str) else 0.5
    return 0.04 if cloth > 0.45 or w.drawing.mood.lit else 0.85


def _at_ear(w: Wear, hand: Hand) -> None:
    """A phone between hand and cheek, its back to the lens, its lower end towards the mouth."""
    at = palm_centre(hand)
    towards = w.view.project(w.body.chin)[0] - w.view.project(at)[0]
    marks = turned(grown(AT_EAR, EAR_SIZE), math.copysign(EAR_TILT, towards))
    draw_parts(w.drawing, w.view, parts(marks, (0.92 if w.thing is None else w.thing, 0.75, 0.05)), Spot(at, *faced(at, w.view.eye)), w.key)
