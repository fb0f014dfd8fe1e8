"""What is in people's hands, and how it is held there: upright in the fist, along the arm, between two hands, at ear or mouth."""

from __future__ import annotations

import math
from dataclasses import replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.lettering import lettered
from storyboard.painters.sketch.props import PLAIN, draw_parts, draw_prop
from storyboard.painters.sketch.solids import Spot
from storyboard.painters.sketch.things import THINGS, TURNED, TWO_HANDS, enlarged, faced, lifted, limited
from storyboard.painters.sketch.things_hand import AIMED, AT_EAR, GOLD, HELD, LEATHER, OWN_WAY
from storyboard.painters.sketch.things_marks import Marks, box_of, grown, moved, parts, turned, turned_round
from storyboard.shots.meant_at import BOARDS, CUPS
from storyboard.staging.body import at_left_ear
from storyboard.staging.space import Turn, dot, length, mix, sub, unit
from storyboard.staging.stances_use import BEATING, HANDLED, HEADGEAR, SHUTS, STRUCK, borne

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
DRINKS = frozenset(
    {"bottle", "like_bottle", "jug", "teapot", "kettle", "flask", "thermos", "carafe", "champagne", "milk", "carton", "pot", "object"}
)
"""What drinks are poured out of, into a cup; all else is poured out of over none."""
FILLED = frozenset({"glass", "cup", "mug", "goblet", "wineglass"})
"""What is poured into; who pours has a bottle, whatever the words put into the hand."""
STIRS = frozenset({Pose.STIR, Pose.COUNT})
"""What is done with a spoon in a cup, at a stove or sitting: nobody counts cups in the hand."""
STIRRED = CUPS | {"soup"}
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
CLOSING = {"ledger": "closing_ledger", "book": "closing_book", "laptop": "closing_laptop"}
"""What a thing is drawn as that is being closed: its covers half together, its lid half down."""
BY_ITSELF = frozenset({Pose.HUG, Pose.PLAY, Pose.HANG})
"""Poses whose thing lies behind both arms and before the body."""
OPEN = frozenset({Pose.CATCH, Pose.DROP, Pose.HUG, Pose.RUB})
"""Poses whose right hand does not close around what it has to do with."""
HALVED = frozenset({Pose.TEAR})
"""Poses with a half of the same thing in either hand."""
FALLS = 0.22
"""Body heights that a dropped thing is seen under the hand."""
LEVEL = 0.3
"""Metres: most that one hand is above the other where both have hold of a thing."""


def in_hand(figure: Figure, side: int) -> str:
    """Kind of the thing in the left (0) or right (1) hand; empty for none."""
    pose, kind = doing(figure), figure.holds
    stirred = pose in STIRS and kind in STIRRED
    if pose is Pose.ROW and kind in ("", "oar"):
        return "oar"
    if at_left_ear(figure):
        return kind if side == 0 else ""
    if side == 0:
        return kind if stirred or pose in HALVED else figure.other or (OTHER_HAND.get(pose, "") if _pours_a_drink(figure) else "")
    if pose is Pose.POUR and kind in FILLED:
        return "bottle"
    if figure.fingers == SHUTS:
        return CLOSING.get(kind, kind)
    return "spoon" if stirred else AS_USED.get((pose, kind), kind)


def _pours_a_drink(figure: Figure) -> bool:
    """Whether what is poured goes into a cup, where the words name no vessel: not over a bin or a sink, nor out of a bowl."""
    return figure.touch == (None, None) and figure.holds in DRINKS | FILLED


def doing(figure: Figure) -> Pose:
    """What the hands of somebody do."""
    return figure.gesture or figure.pose


def plainly(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """As a thing of its kind is held by who does that."""
    figure, pose = w.body.figure, doing(w.body.figure)
    if kind in EAR_MARKS and pose is Pose.PHONE and side == int(not at_left_ear(figure)):
        _at_ear(w, hand, EAR_MARKS[kind])
    elif pose is Pose.WEAR and (kind in HEADGEAR or kind == "glasses"):
        _before_head(w, hand, kind, side)
    elif kind in HELD and figure.fingers == "weigh" and side == 1:
        _in_palm(w, hand, kind)
    elif kind in HELD and _shows(w, kind, pose, side):
        _above_fingers(w, hand, kind)
    elif kind in TURNED and pose not in BOTH_HANDS:
        _to_lens(w, hand, kind, pose, side)
    elif side == 1 and pose in BOTH_HANDS:
        _along(w, hand, kind)
    elif side == 1 and pose in BETWEEN and not figure.other:
        _prop(w, kind, mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5), figure.facing, 0.0)
    else:
        _gripped(w, hand, kind, pose, side)


def _before_head(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is put on or taken off, once, between both hands; what is worn on the head is above it."""
    if side == 1:
        at = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.5)
        turned_to(w, kind, at) if kind in TURNED else _prop(w, kind, at, w.body.figure.facing, 0.0)


def _shows(w: Wear, kind: str, pose: Pose, side: int) -> bool:
    """Whether a small thing is held up to the lens: not where it is used, nor where both hands have a tool."""
    return pose not in BOTH_HANDS and pose.name not in OWN_WAY.get(kind, ()) and w.body.grips[side] != "aim"


LIFE = 17.0
"""Centimetres: what is smaller is drawn up to `LARGER` times as large as life in a hand."""
LARGER, FARTHER = 1.6, 1.35
"""Most that a small thing is enlarged, and how much more where the figure is small in the picture."""
SMALL_FIGURE = (60.0, 150.0)
"""Pixels of head height between which that goes from all to nothing."""
RIM = 0.4
"""Centimetres of paper left white around a small thing, so that no coat swallows it."""


def _above_fingers(w: Wear, hand: Hand, kind: str, roll: float = 0.0) -> None:
    """A small or flat thing, its front to the lens and clear of the fist, with a white rim; what is aimed points where its owner looks."""
    marks = turned_round(HELD[kind]) if kind in AIMED and leftwards(w) else HELD[kind]
    marks = turned(marks, roll) if roll else marks
    marked(w, palm_centre(hand), marks, most(kind, marks))


def _in_palm(w: Wear, hand: Hand, kind: str) -> None:
    """A small thing that lies across an open palm."""
    _, low, _, high = box_of(HELD[kind])
    x, y, z = palm_centre(hand)
    marked(w, (x, y + ON_PALM, z), turned(moved(HELD[kind], -(low + high) / 2), ACROSS), most(kind, HELD[kind]), lying=True)


ON_PALM, ACROSS = 0.035, 78.0
"""Metres over the middle of a palm that a thing lies on it; the degrees it is turned there."""


def most(kind: str, marks: Marks) -> float:
    """The most that marks of a kind are enlarged."""
    x0, y0, x1, y1 = box_of(marks)
    return limited(kind, max(x1 - x0, y1 - y0))


FLAT_DOWN = -66.0
"""Degrees a thing that lies is turned, its front up: not so flat that the lens sees an edge."""


def marked(w: Wear, at: Vec, marks: Marks, most: float = 2.0, *, lying: bool = False) -> None:
    """Marks at a point, turned to the lens, with a white rim; small ones larger than life, in a wide at most so many times."""
    size = growth(w, marks, most)
    told = marks if w.thing is None else tuple(replace(mark, tone="b") if mark.tone in (GOLD, LEATHER) else mark for mark in marks)
    facing, pitch = faced(at, w.view.eye)
    spot, shown = Spot(at, facing, FLAT_DOWN if lying else pitch), grown(told, size)
    outlines = [w.view.polygon([spot((x / 100, y / 100, 0.0)) for x, y in mark.points]) for mark in shown if not mark.width]
    if filled := [outline for outline in outlines if len(outline) > 2]:
        w.drawing.shape(filled, "white", w.view.pixels(at, RIM * size / 100) * 2, ink="white")
    tone = w.thing if w.thing is not None else 0.4
    draw_parts(w.drawing, w.view, parts(shown, (tone, 0.75, 0.05)), spot, w.key)


def growth(w: Wear, marks: Marks, most: float = 2.0) -> float:
    """How many times as large as written down marks are drawn by a figure of that size in the picture."""
    x0, y0, x1, y1 = box_of(marks)
    across = max(x1 - x0, y1 - y0)
    low, high = SMALL_FIGURE
    far = max(0.0, min(1.0, (high - w.pixels) / (high - low)))
    near = max(1.0, min(LARGER, LIFE / across))
    return near + far * (min(near * FARTHER if across < 2 * LIFE else near, most) - near)


def leftwards(w: Wear) -> bool:
    """Whether somebody faces the left of the picture."""
    return dot(w.body.root.front, w.view.right) < 0


def _gripped(w: Wear, hand: Hand, kind: str, pose: Pose, side: int = 1) -> None:
    along = hand.along
    level = (kind in POINTED and pose is not Pose.SHOW) or w.body.grips[side] == "aim"
    pitch = -math.degrees(math.asin(max(-1.0, min(1.0, along[1])))) if level else _tipped(pose, side)
    upright = abs(along[1]) >= 0.97 or pose in TIPPED or pose is Pose.SHOW or side == 0
    facing = w.body.figure.facing if upright else math.degrees(math.atan2(along[0], along[2]))
    _prop(w, kind, palm_centre(hand), facing, pitch)


def _tipped(pose: Pose, side: int) -> float:
    """What is poured into is not tipped."""
    return 0.0 if pose is Pose.POUR and side == 0 else TIPPED.get(pose, 0.0)


def _along(w: Wear, hand: Hand, kind: str) -> None:
    """A long tool in both hands: it points from the right one through the left."""
    right, left = palm_centre(hand), palm_centre(hand_of(w.body, 0))
    way = unit(sub(left, right))
    if kind in TURNED:
        leant = -math.degrees(math.atan2(dot(way, w.view.right), way[1]))
        turned_to(w, kind, mix(right, left, 1.4), leant + 180.0 if kind in HEAD_DOWN else leant)
        return
    pitch = -math.degrees(math.asin(max(-1.0, min(1.0, way[1]))))
    _prop(w, kind, right, math.degrees(math.atan2(way[0], way[2])), pitch)


HEAD_DOWN = frozenset({"mop", "vacuum"})
"""Tools of a long handle that are drawn with what they work with below."""


def _to_lens(w: Wear, hand: Hand, kind: str, pose: Pose, side: int = 1) -> None:
    """A thing of the lexicon: its front to the lens, tipped where it is poured from, between the hands where both have it."""
    right, left = palm_centre(hand), palm_centre(hand_of(w.body, 0))
    alone = side == 1 and not w.body.figure.other
    both = alone and kind in TWO_HANDS and length(sub(left, right)) < SPAN and abs(left[1] - right[1]) < LEVEL
    at = mix(right, left, 0.5) if both else right
    up = UNDER_IT - box_of(THINGS[kind])[1] / 100 if borne(w.body.figure) else _hung(kind) if _hangs(w, kind, side) else lifted(kind)
    at = (at[0], at[1] + up * enlarged(kind), at[2])
    turned_to(w, kind, at, _struck(w, kind, side) if pose is not Pose.POUR or side == 0 else TIPPED[Pose.POUR] * 0.6)


UNDER_IT = -0.04
"""Metres from the palms to the underside of what is borne on them."""


def _hangs(w: Wear, kind: str, side: int) -> bool:
    """Whether a thing hangs by its handle from an arm that hangs too."""
    return kind in HANDLED and w.body.grips[side] == "hook" and w.body.hands[side][1] < -0.8


def _hung(kind: str) -> float:
    """Metres by which a thing is lowered so that its handle is in the fist."""
    return HANDLE - box_of(THINGS[kind])[3] / 100


HANDLE = 0.04
"""Metres from the fist to the top of a handle."""


def turned_to(w: Wear, kind: str, at: Vec, roll: float = 0.0) -> None:
    """A thing with its front to the lens, rolled so many degrees; a board with the words that are on it."""
    facing, pitch = faced(at, w.view.eye)
    words = w.body.figure.words if kind in BOARDS else ""
    if words:
        marks = grown(lettered(kind, THINGS[kind], words), near_life(w, kind))
        draw_parts(w.drawing, w.view, parts(marks, PLAIN), Spot(at, facing, pitch, roll), w.key)
        return
    draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=roll, size=near_life(w, kind), key=w.key, tone=_off_cloth(w))


CLOSE_HEAD = (150.0, 330.0)
"""Pixels of head height between which a thing goes from enlarged to life: in a close picture it would hide the face."""


def near_life(w: Wear, kind: str) -> float:
    """How many times life a thing is drawn by a figure of that size in the picture."""
    low, high = CLOSE_HEAD
    return 1.0 + (enlarged(kind) - 1.0) * max(0.0, min(1.0, (high - w.pixels) / (high - low)))


def _struck(w: Wear, kind: str, side: int) -> float:
    """Degrees by which a chisel is turned on its head under the hammer, and the hammer back to strike."""
    figure = w.body.figure
    if figure.other not in STRUCK or figure.holds not in BEATING:
        return 0.0
    out = 1.0 if dot(w.body.root.left, w.view.right) > 0 else -1.0
    return 168.0 if side == 0 and kind in STRUCK else out * 38.0


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
    draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=_shown(w, kind, at, facing), size=big, key=w.key, tone=apart(w, kind))


def _shown(w: Wear, kind: str, at: Vec, facing: float) -> float:
    """Degrees a flat thing is rolled so that the lens sees its face and not its edge."""
    if kind not in EDGED:
        return 0.0
    towards = Turn(facing).local(unit(sub(w.view.eye, at)))
    return 0.0 if abs(towards[1]) > 0.7 else math.copysign(62.0, towards[0]) if abs(towards[0]) > 0.25 else 40.0


EDGED = frozenset({"key", "coin", "card", "knife"})
"""Flat things held along the arm."""


def apart(w: Wear, kind: str) -> Tone | None:
    """What a small thing is recoloured in: light before dark cloth, dark before light cloth, so that it has a silhouette."""
    if w.thing is not None or kind not in CONTRASTED:
        return w.thing
    cloth = w.top if not isinstance(w.top, str) else 0.5
    return 0.04 if cloth > 0.45 or w.drawing.mood.lit else 0.85


EAR_MARKS: dict[str, Marks] = {"phone": AT_EAR, "receiver": HELD["receiver"]}
"""What is held to an ear."""


def _at_ear(w: Wear, hand: Hand, marked_as: Marks) -> None:
    """A phone between hand and cheek, its back to the lens, its lower end towards the mouth."""
    at = palm_centre(hand)
    towards = w.view.project(w.body.chin)[0] - w.view.project(at)[0]
    marks = turned(grown(marked_as, EAR_SIZE), math.copysign(EAR_TILT, towards))
    draw_parts(w.drawing, w.view, parts(marks, (0.92 if w.thing is None else w.thing, 0.75, 0.05)), Spot(at, *faced(at, w.view.eye)), w.key)
