"""What is at a mouth or under a nose: a fork or a spoon that points at it, food that is bitten into, a coin that is bitten on, a jug
that is smelt at; the face over it is seen."""

from __future__ import annotations

import math

from storyboard.model.stage import Vec
from storyboard.painters.sketch.face_parts import PLAIN
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.halves import LOAF, LOAVES, bitten
from storyboard.painters.sketch.hands import Hand, palm_centre
from storyboard.painters.sketch.head import area, nose_tip
from storyboard.painters.sketch.holding import growth, leftwards, marked, plainly
from storyboard.painters.sketch.motion_pen import pen_of
from storyboard.painters.sketch.things import THINGS
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Marks, box_of, grown, turned
from storyboard.painters.sketch.uses_shown import shown_at, span, tip_at
from storyboard.staging.mouthfuls import bites
from storyboard.staging.self_touch import TIPPED_UP
from storyboard.staging.space import add, mix, mul, sub
from storyboard.staging.stances_work import BITTEN_ON, SPOONS


def at_lips(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A fork or spoon that points at the mouth, beside the dish; food between the teeth."""
    if side == 1 and bites(w.body.figure):
        tip_at(w, grown(bitten(kind), BITTEN), palm_centre(hand), w.head.skin(0.0, LIPS, -INTO), 1.6)
        _teeth(w)
        return
    if side == 1 and kind in BITTEN_ON - LICKED:
        _bitten_on(w, hand, kind)
        return
    if side == 0 or kind not in SPOONS | LICKED:
        plainly(w, hand, kind, side)
        return
    _to_mouth(w, hand, HELD.get(kind) or THINGS[kind])


def drunk(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A bottle that is tipped up: its neck at the lips, its bottom beyond the fist; what has a rim stays upright."""
    if side == 0 or kind not in TIPPED_UP:
        plainly(w, hand, kind, side)
        return
    lips = _mouth_of(w)
    (ax, ay), (bx, by) = w.view.project(palm_centre(hand)), w.view.project(lips)
    far = math.hypot(bx - ax, by - ay) or 1.0
    along = add(mul(w.view.right, (bx - ax) / far), (0.0, (ay - by) / far, 0.0))
    shown_at(w, kind, sub(lips, mul(along, span(kind)[1])), math.degrees(math.atan2(ay - by, bx - ax)) - 90.0)


def _mouth_of(w: Wear) -> Vec:
    """A point on the lips."""
    unit = w.body.head_height
    return add(w.body.chin, add(mul(w.body.head_turn.up, 0.2 * unit), mul(w.body.head_turn.front, 0.12 * unit)))


def chewed(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What a mouthful is gone from, held lower than the mouth that is full of it."""
    if side == 0 or kind in SPOONS | LICKED:
        plainly(w, hand, kind, side)
        return
    marks = grown(bitten(kind), BITTEN)
    raised = (0.0, HELD_OUT * (box_of(marks)[3] - box_of(marks)[1]) / 100, 0.0)
    marked(w, add(palm_centre(hand), raised), turned(marks, 24.0 if leftwards(w) else -24.0))


def smelt(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A thing with its rim right under the nose, and what rises from it."""
    if side == 0:
        plainly(w, hand, kind, side)
        return
    nose, (x, y, z) = w.head.world(nose_tip(w.head)), palm_centre(hand)
    x, z = mix((x, y, z), nose, CLOSER)[::2]
    rim = nose[1] - UNDER * w.head.size
    if kind in LOAVES:
        marked(w, (x, rim - 0.1, z), grown(LOAF, BITTEN))
    else:
        shown_at(w, kind, (x, rim - span(kind)[1], z))
    _fumes(w, (x, rim, z))


def _fumes(w: Wear, rim: Vec) -> None:
    """Three wavy lines from a rim, past the nose."""
    if w.view.depth(rim) < w.view.near:
        return
    (x, y), k = w.view.project(rim), w.view.pixels(rim, w.head.size)
    way = 1.0 if w.view.project(w.head.world((0.0, 0.0, 1.0)))[0] >= w.view.project(w.head.centre)[0] else -1.0
    for aside in FUMES:
        line = [(x + way * (aside + 0.035 * math.sin(n * 1.25)) * k, y - (0.04 + 0.034 * n) * k) for n in range(13)]
        w.drawing.stroke(line, pen_of(w) * 2.4, "paper", 0.7, (0.2, 0.6))
        w.drawing.stroke(line, pen_of(w), "ink", 0.85, (0.1, 0.6))


def _teeth(w: Wear) -> None:
    """The upper teeth on what is bitten into."""
    if w.pixels < PLAIN:
        return
    top = [(0.011 * n, LIPS + 0.045 - 0.0009 * n * n) for n in range(-6, 7)]
    shape = area(w.view, w.head, [*top, *((0.92 * x, y - 0.05) for x, y in reversed(top))], 0.03)
    if shape:
        w.drawing.shape([shape], "paper", w.width * 0.8)


def _to_mouth(w: Wear, hand: Hand, marks: Marks, most: float = 1.6) -> None:
    """What stands up out of a fist, leant so that its upper end is at the lips, wherever the fist is."""
    tip_at(w, marks, palm_centre(hand), _mouth_of(w), most)


def _bitten_on(w: Wear, hand: Hand, kind: str) -> None:
    """A thing whose edge is at the lips of who bites on it, half as large as one that is shown: it hides no face."""
    marks = grown(HELD.get(kind) or THINGS[kind], HALF)
    x0, low, x1, high = box_of(marks)
    if high - low > LONGER * (x1 - x0):
        _to_mouth(w, hand, marks, 1.2)
        return
    x, y, z = _mouth_of(w)
    marked(w, (x, y - high * growth(w, marks, 1.2) / 100, z), marks, 1.2)


HALF, LONGER = 0.6, 2.0
"""How large it is against one that is shown; how many times as long as wide what is stuck into the mouth end on is."""
BITTEN = 0.72
"""How large food is at somebody's mouth, against what is shown or cut."""
LIPS, INTO = -0.305, 0.05
"""Head heights under the eyes that a mouth is, and how far food is in it."""
UNDER, CLOSER = 0.08, 0.5
"""Head heights from the tip of the nose down to the rim that is smelt at; how far from the hand to the nose it is."""
HELD_OUT = 0.3
"""The share of what a mouthful is gone from by which it stands out of the fist."""
FUMES = (0.1, 0.22, 0.34)
"""Head heights before a rim that what rises from it does."""

LICKED = frozenset({"lollipop", "icecream"})
"""What is eaten off its upper end."""


def coiled(w: Wear, end: Vec) -> None:
    """The coiled cord of a hand microphone, from its lower end down and towards who speaks into it."""
    (x, y), k = w.view.project(end), w.view.pixels(end, 1.0)
    way = 1.0 if w.view.project(w.body.chest)[0] >= x else -1.0
    turns = [(n / COIL_STEPS, math.tau * COILS * n / COIL_STEPS) for n in range(COIL_STEPS + 1)]
    line = [(x + way * (0.12 * t * t + 0.016 * math.sin(a)) * k, y + (COIL_LONG * t + 0.014 * (1.0 - math.cos(a))) * k) for t, a in turns]
    for wide, tone in ((0.014, "paper"), (0.008, "ink")):
        w.drawing.stroke(line, max(wide * k, pen_of(w)), tone, taper=(0.0, 0.0))


COILS, COIL_STEPS, COIL_LONG = 15, 180, 0.62
"""Turns of such a cord, points that draw them, and how far down it hangs, in metres."""
