"""A thing that is used, at a point near the hands: turned to the lens, along a line, with its end where it is wanted."""

from __future__ import annotations

import math
from dataclasses import replace

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import MIDDLING, SMALL, apart, growth, leftwards, marked
from storyboard.painters.sketch.props import draw_prop, parts_of
from storyboard.painters.sketch.solids import bounds
from storyboard.painters.sketch.things import THINGS, TURNED, enlarged, faced
from storyboard.painters.sketch.things_everyday import COAT_FLYING
from storyboard.painters.sketch.things_hand import AIMED, HELD
from storyboard.painters.sketch.things_marks import Marks, box_of, grown, turned, turned_round
from storyboard.staging.space import add, mix, mul, sub
from storyboard.staging.stances_motion import LOBBED


def shown_at(w: Wear, kind: str, at: Vec, roll: float = 0.0, *, mirrored: bool = False) -> None:
    """A thing at a point near the hands, its front to the lens, turned in the picture by `roll` degrees, anticlockwise."""
    if kind in HELD:
        marks = turned_round(HELD[kind]) if kind in AIMED and leftwards(w) else HELD[kind]
        marked(w, at, turned(marks, roll))
    elif kind in TURNED:
        marks = _off_body(w, THINGS[kind])
        marked(w, at, turned(turned_round(marks) if mirrored else marks, roll))
    else:
        facing, pitch = faced(at, w.view.eye)
        size = 1.5 if kind in MIDDLING | SMALL else 1.0
        draw_prop(w.drawing, w.view, kind, at, facing, pitch=pitch, roll=roll, size=size, key=w.key, tone=apart(w, kind))


def lobbed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing that has left the hand, on its way through the air; out of a pan it is above that."""
    ahead, up = LOBBED[w.body.figure.fingers]
    pan = w.body.figure.other if w.body.figure.other in FLIPPED_IN else ""
    if side == 1 and pan:
        shown_at(w, pan, add(palm_centre(hand), mul(w.body.root.front, 0.08 * w.body.height)))
        up += 0.04
    if side == 1:
        off = add(mul(w.body.root.front, ahead * w.body.height), (0.0, up * w.body.height, 0.0))
        shown_at(w, kind, add(palm_centre(hand), off), 30.0)


FLIPPED_IN = frozenset({"pan", "pot", "plate", "tray"})
"""What somebody tosses something out of, which stays in the hand."""


def strewn(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """Grains that fly out of the open hand in a fan, thinner and lower the farther they are."""
    del kind
    for n in range(46 if side == 1 else 0):
        far = 0.05 + 0.4 * ((n * 29) % 46) / 46
        up = far * (0.9 * ((n * n * 7) % 43) / 43 - 0.3) - 0.5 * far * far
        aside = far * 0.5 * (((n * n * 11) % 37) / 37 - 0.5)
        off = add(
            mul(w.body.root.front, far * w.body.height), add(mul(w.body.root.left, aside * w.body.height), (0.0, up * w.body.height, 0.0))
        )
        spot = add(palm_centre(hand), off)
        if w.view.depth(spot) > w.view.near:
            (x, y), r = w.view.project(spot), w.view.pixels(spot, 0.008 + 0.004 * (n % 3))
            w.drawing.shape([[(x - r, y), (x, y - r), (x + r, y), (x, y + r)]], "white", max(0.8, 0.35 * r))


def flown(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A coat that has left the hand, on its way through the air along the arm that threw it, both sleeves and the hem flung out."""
    del kind
    if side != 1:
        return
    leftward = w.view.project(palm_centre(hand))[0] < w.view.project(w.body.shoulders[1])[0]
    way = mul(w.view.right, FLOWN * w.body.height * (-1.0 if leftward else 1.0))
    marks = grown(turned(COAT_FLYING, 50.0), 0.85)
    marked(w, add(palm_centre(hand), add(way, (0.0, -0.04 * w.body.height, 0.0))), marks if leftward else turned_round(marks))


FLOWN = 0.3
"""Body heights from the open hand to the middle of a coat that was thrown off."""


def unseen(_: Wear, __: Hand, ___: str, ____: int) -> None:
    """Nothing: the deed itself is drawn with what is handled."""


def caught(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing in the air just before both hands, which go to meet it."""
    del hand
    if side == 1:
        off = add(mul(w.body.root.front, 0.13 * w.body.height), (0.0, -0.5 * sum(span(kind)) - 0.02 * w.body.height, 0.0))
        shown_at(w, kind, add(between(w), off), 20.0)


def off_face(w: Wear, _: Hand, kind: str, side: int) -> None:
    """Glasses just off the face, lower than the eyes, which are seen over them."""
    if side == 1:
        turn, unit = w.body.head_turn, w.body.head_height
        down = add(mul(turn.up, -0.5 * unit), mul(turn.left, -0.2 * unit))
        shown_at(w, kind, add(w.body.eye, add(mul(turn.front, 0.55 * unit), down)), -8.0)


def pocketed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing that goes into a pocket of the coat: its upper half over the edge, the fingers already in it."""
    if side != 1 or (kind not in HELD and kind not in THINGS):
        return
    at = palm_centre(hand)
    marked(w, add(at, (0.0, SUNK, 0.0)), grown(_off_body(w, HELD.get(kind) or THINGS[kind]), 0.85), 1.2)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    x += math.copysign(0.05 * k, w.view.project(w.body.pelvis)[0] - x)
    patch = [(x - 0.11 * k, y), (x + 0.11 * k, y), (x + 0.1 * k, y + 0.17 * k), (x - 0.1 * k, y + 0.17 * k)]
    w.drawing.fill([patch], w.top, 1.0)
    w.drawing.stroke([*patch, patch[0]], w.width * 0.9, taper=(0.0, 0.0))
    w.drawing.stroke([(px, py + 0.03 * k) for px, py in patch[:2]], w.width * 0.6, taper=(0.0, 0.0))


SUNK = 0.02
"""Metres over the edge of a pocket of the middle of what goes into it: half of it is in."""


def _off_body(w: Wear, marks: Marks) -> Marks:
    """In no colour of the story before clothes of that colour."""
    return tuple(replace(mark, tone="b") if mark.tone == w.top and isinstance(w.top, str) else mark for mark in marks)


def between(w: Wear, share: float = 0.5) -> Vec:
    return mix(palm_centre(hand_of(w.body, 1)), palm_centre(hand_of(w.body, 0)), share)


def to_the_other(w: Wear, hand: Hand) -> float:
    """Degrees that what stands upright in a hand is turned by to point at the other hand."""
    (ax, ay), (bx, by) = w.view.project(palm_centre(hand)), w.view.project(palm_centre(hand_of(w.body, 0)))
    return math.degrees(math.atan2(ay - by, bx - ax)) - 90.0


def span(kind: str) -> tuple[float, float]:
    """How far a thing is drawn under and over its grip, metres."""
    marks = HELD.get(kind)
    if marks is not None:
        return box_of(marks)[1] * 0.013, box_of(marks)[3] * 0.013
    k = enlarged(kind) if kind in TURNED else 1.0
    boxes = [bounds(part) for part in parts_of(kind)]
    return min(box[0][1] for box in boxes) * k, max(box[1][1] for box in boxes) * k


def tip_at(w: Wear, marks: Marks, start: Vec, tip: Vec, most: float) -> None:
    """Marks with their upper end at a point, along the line from another one."""
    (ax, ay), (bx, by) = w.view.project(start), w.view.project(tip)
    long = box_of(marks)[3] * growth(w, marks, most) / 100
    far = math.hypot(bx - ax, by - ay) or 1.0
    along = add(mul(w.view.right, (bx - ax) / far), (0.0, (ay - by) / far, 0.0))
    marked(w, sub(tip, mul(along, long)), turned(marks, math.degrees(math.atan2(ay - by, bx - ax)) - 90.0), most)


FOOT, TILT = 0.52, 13.0
"""Metres before somebody to the foot of what they lean on something, and its degrees off upright."""
BICYCLE_AHEAD, BICYCLE_UP = 0.84, 0.83
"""Metres from them to the middle of a bicycle, whose saddle is in the hand, and from the ground to its frame."""
LEANT_AT_MOST = 1.4
"""How many times as large as life what is leant somewhere is drawn in a wide, at most."""


def leant(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is leant on something: a bicycle on its wheels, anything else with its foot on the ground and its upper end away."""
    del hand
    if side != 1:
        return
    figure, front = w.body.figure, w.body.root.front
    foot = (figure.x + front[0] * FOOT, figure.floor, figure.z + front[2] * FOOT)
    way = add(mul(front, math.sin(math.radians(TILT))), (0.0, math.cos(math.radians(TILT)), 0.0))
    marks = HELD.get(kind) or THINGS.get(kind)
    if kind == "bicycle":
        at = add(foot, add(mul(front, BICYCLE_AHEAD - FOOT), (0.0, BICYCLE_UP, 0.0)))
        draw_prop(w.drawing, w.view, kind, at, figure.facing, key=w.key, roll=4.0)
    elif marks is None:
        shown_at(w, kind, add(foot, mul(way, -span(kind)[0])), TILT if leftwards(w) else -TILT)
    else:
        _stood_up(w, marks, foot, way)


def _stood_up(w: Wear, marks: Marks, foot: Vec, way: Vec) -> None:
    """Marks on end along a way from their foot, whichever way they are written down."""
    x0, low, x1, high = box_of(marks)
    marks = marks if high - low >= x1 - x0 else turned(marks, 90.0)
    _, low, _, high = box_of(marks)
    tip_at(w, marks, foot, add(foot, mul(way, (high - low) * growth(w, marks, LEANT_AT_MOST) / 100)), LEANT_AT_MOST)
