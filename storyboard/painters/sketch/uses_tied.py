"""What both hands work at before the chest: a rope that is knotted, fruit that is peeled, a thing that is wrapped, a sack at its neck."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.holding import marked, most, plainly
from storyboard.painters.sketch.props import draw_prop, parts_of
from storyboard.painters.sketch.solids import bounds
from storyboard.painters.sketch.things import THINGS, TURNED, enlarged, faced
from storyboard.painters.sketch.things_marks import WAD, Mark, Marks, area, box_of, grown, pen, toned
from storyboard.staging.space import XY, add, mix
from storyboard.staging.stances_work import CORDS, PEELED

ROPE, THICK, THIN = "#c9a35c", 0.03, 0.014
"""The colour of a rope, and metres across it; across string."""
KNOTTED: tuple[XY, ...] = (
    (-1.0, 0.0), (-0.5, -0.02), (-0.1, 0.1), (0.26, 0.34), (0.3, 0.62), (0.0, 0.78), (-0.3, 0.62), (-0.26, 0.34), (0.1, 0.1), (0.5, -0.02),
    (1.0, 0.0),
)  # fmt: skip
"""An overhand knot that is drawn together, from the left hand to the right one; 1 is half the way between them."""
LOOP = 0.16
"""Least metres that half the way between two hands is drawn of it."""
TAIL = 0.34
"""Metres that the ends hang down from the hands."""


def tied(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is tied, peeled or wrapped; anything else as it is held."""
    if w.body.figure.other:
        plainly(w, hand, kind, side)
    elif side == 0:
        return
    elif kind in CORDS:
        knotted(w, ROPE if kind in {"rope", "knot"} else 0.1, THICK if kind in {"rope", "knot", "cable"} else THIN)
    elif kind in PEELED:
        _peeled(w, kind)
    elif kind in NECKED:
        _necked(w, kind)
    elif w.body.figure.fingers == "wrap":
        _wrapped(w, kind)
    else:
        plainly(w, hand, kind, side)


def knotted(w: Wear, tone: Tone, thick: float) -> None:
    """A cord that is drawn together to a knot between two hands, its ends hanging from them."""
    palms = [palm_centre(hand_of(w.body, side)) for side in (0, 1)]
    (ax, ay), (bx, by) = sorted(w.view.project(palm) for palm in palms)
    k = w.view.pixels(mix(palms[0], palms[1], 0.5))
    mx, my, half = (ax + bx) / 2, (ay + by) / 2, max(LOOP * k, (bx - ax) / 2)
    loop = [(mx + x * half, my - y * half) for x, y in curve(*KNOTTED, steps=ROUND)]
    tails = [[(x, y), (x + 0.02 * k, y + 0.5 * TAIL * k), (x - 0.03 * k, y + TAIL * k)] for x, y in (loop[0], loop[-1])]
    for line in (*tails, loop[: 2 * len(loop) // 3], loop[len(loop) // 2 :]):
        cord(w, line, thick * k, tone)


def cord(w: Wear, line: Sequence[XY], wide: float, tone: Tone) -> None:
    """A cord so many pixels wide along a line, with its outline."""
    w.drawing.stroke(list(line), max(3.4, wide) + 2.4, taper=(0.0, 0.0))
    w.drawing.stroke(list(line), max(2.2, wide - 1.0), tone, taper=(0.0, 0.0))


WET: tuple[XY, ...] = (
    (-1.9, -0.62), (-1.62, 0.1), (-1.3, 0.3), (-1.0, 0.22), (-0.5, 0.16), (0.0, 0.13), (0.5, 0.16), (1.0, 0.22), (1.3, 0.3), (1.62, 0.1),
    (1.9, -0.62), (1.5, -0.8), (1.2, -0.3), (1.0, -0.22), (0.5, -0.16), (0.0, -0.13), (-0.5, -0.16), (-1.0, -0.22), (-1.2, -0.3),
    (-1.5, -0.8),
)  # fmt: skip
"""A cloth that two fists twist, its ends hanging out of them; 1 is half the way between the fists, and up."""
TWISTS = (-0.75, -0.45, -0.15, 0.15, 0.45, 0.75)
"""Where its folds go round it."""
DROPS: tuple[XY, ...] = ((-0.34, -0.5), (0.02, -0.85), (0.3, -0.45), (-0.06, -1.4), (0.24, -1.75), (-0.28, -2.1))
"""Where water falls from it."""


def wrung(w: Wear, _: Hand, kind: str, side: int) -> None:
    """A wet cloth of the colour of the thing, twisted between two fists, water dripping from it."""
    if side == 0:
        return
    palms = [palm_centre(hand_of(w.body, side)) for side in (0, 1)]
    (ax, ay), (bx, by) = sorted(w.view.project(palm) for palm in palms)
    k = w.view.pixels(mix(palms[0], palms[1], 0.5))
    half = max(LOOP * k, (bx - ax) / 2)

    def on(x: float, y: float) -> XY:
        return (ax + bx) / 2 + x * half, (ay + by) / 2 + x * (by - ay) / 2 - y * half

    marks = THINGS.get(kind, THINGS["cloth"])
    cloth = [on(x, y) for x, y in curve(*WET, WET[0], steps=ROUND)]
    w.drawing.shape([cloth], toned(max(marks, key=_size).tone, (0.4, 0.75, 0.05)), max(2.4, 0.006 * k))
    for x in TWISTS:
        w.drawing.stroke([on(x - 0.12, -0.17), on(x + 0.12, 0.17)], max(1.6, 0.004 * k), taper=(0.0, 0.0))
    for x, y in DROPS:
        drop = [on(x + dx, y + dy) for dx, dy in ((0.0, 0.2), (0.07, 0.0), (0.0, -0.08), (-0.07, 0.0))]
        w.drawing.shape([drop], "white", max(1.2, 0.003 * k))


def _size(mark: Mark) -> float:
    """The square that a mark fills."""
    x0, y0, x1, y1 = box_of((mark,))
    return (x1 - x0) * (y1 - y0)


ROUND = 4
"""Points of a round line for each that it goes through."""
STRIP: tuple[XY, ...] = ((0.0, 0.0), (0.07, -0.05), (0.09, -0.11), (0.05, -0.17), (0.01, -0.22), (0.03, -0.28), (0.07, -0.32))
"""Metres of a strip of peel that hangs from what it comes off, away from the other hand."""


def _peeled(w: Wear, kind: str) -> None:
    """Fruit in the left hand, a strip of its peel hanging from it to the right one, and the way it comes off."""
    left, right = palm_centre(hand_of(w.body, 0)), palm_centre(hand_of(w.body, 1))
    at = mix(left, right, 0.42)
    marks = THINGS[kind]
    marked(w, at, marks, most(kind, marks))
    (x, y), k = w.view.project(right), w.view.pixels(right)
    out = 1.0 if x >= w.view.project(at)[0] else -1.0
    line = curve(*((x + out * px * k, y - py * k) for px, py in STRIP), steps=ROUND)
    cord(w, line, 0.034 * k, next((mark.tone for mark in marks if not mark.width), 0.3))


NECKED = frozenset({"sack", "bag", "bin_bag", "like_bag", "parcel"})
"""What is tied or opened at its upper end."""


def _necked(w: Wear, kind: str) -> None:
    """A bag under the hands, which have its upper end, with the string about it."""
    at = mix(palm_centre(hand_of(w.body, 0)), palm_centre(hand_of(w.body, 1)), 0.5)
    top = max(bounds(part)[1][1] for part in parts_of(kind)) * (enlarged(kind) if kind in TURNED else 1.0)
    facing, pitch = faced(at, w.view.eye)
    draw_prop(w.drawing, w.view, kind, (at[0], at[1] - top + 0.03, at[2]), facing, pitch=pitch, key=w.key, tone=w.thing)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    for end in ((-0.15, 0.12), (0.15, 0.12)):
        cord(w, curve((x, y), (x + end[0] * 0.8 * k, y - 0.02 * k), (x + end[0] * k, y + end[1] * k), steps=ROUND), 0.016 * k, ROPE)


PAPER: Marks = (
    area(0.05, "-20,-16 -4,-20 18,-17 21,-2 19,9 8,5 -1,11 -10,4 -18,10 -22,-3", 1.2),
    area(0.16, "-20,-16 -4,-20 -1,11 -10,4 -18,10 -22,-3", 0.8),
    pen(0.5, "-15,-10 -8,-2 -12,4"),
    pen(0.5, "5,-13 9,-4 6,3"),
    pen(0.4, "12,-12 15,-3"),
)
"""A sheet that is folded up around a thing, in centimetres."""


def _wrapped(w: Wear, kind: str) -> None:
    """A thing whose upper part looks out of the sheet that both hands fold around it."""
    at = mix(palm_centre(hand_of(w.body, 0)), palm_centre(hand_of(w.body, 1)), 0.5)
    facing, pitch = faced(at, w.view.eye)
    size = enlarged(kind) if kind in TURNED else 1.2
    draw_prop(w.drawing, w.view, kind, add(at, (0.0, 0.06, 0.0)), facing, pitch=pitch, size=size, key=w.key, tone=w.thing)
    marked(w, add(at, (0.0, -0.02, 0.0)), grown(PAPER, 0.72), 1.3)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    for out in (-1.0, 1.0):
        arc = [(x + out * (0.3 - 0.16 * t) * k, y - (0.02 + 0.2 * math.sin(0.5 * math.pi * t)) * k) for t in (n / 6 for n in range(7))]
        w.drawing.stroke(arc, w.width, "ink", 0.85)


def crumpled(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A ball of paper between both hands, and short strokes about it: it rustles."""
    del kind
    if side == 0:
        return
    at = mix(palm_centre(hand), palm_centre(hand_of(w.body, 0)), 0.4)
    marked(w, at, WAD, 1.6)
    (x, y), k = w.view.project(at), w.view.pixels(at)
    for angle in (30.0, 60.0, 90.0, 120.0, 150.0):
        c, s = math.cos(math.radians(angle)), -math.sin(math.radians(angle))
        w.drawing.stroke([(x + 0.14 * k * c, y + 0.14 * k * s), (x + 0.19 * k * c, y + 0.19 * k * s)], w.width, "ink", 0.85)


CAPE_LOW, CAPE_WIDE, CAPE_OVER = 0.62, 0.09, 0.07
"""Metres that a cloth hangs down from the shoulders it is laid around, past them on either side, and over them."""
LEAST_CAPE = 0.17
"""Least metres from its middle to either side, of somebody who is seen from the side."""


def draped(w: Wear) -> None:
    """A cloth around the shoulders of whom both hands are on, open in front of the breast."""
    points = [w.view.project(point) for point in w.body.figure.touch if point is not None]
    (ax, ay), (bx, by) = sorted(points)
    k = w.view.pixels(mix(palm_centre(hand_of(w.body, 0)), palm_centre(hand_of(w.body, 1)), 0.5))
    middle, half = (ax + bx) / 2, max(LEAST_CAPE * k, (bx - ax) / 2)
    out, top, low = half + CAPE_WIDE * k, min(ay, by) - CAPE_OVER * k, max(ay, by) + CAPE_LOW * k
    for way in (-1.0, 1.0):
        edge = [(0.22, 0.0), (0.7, 0.03), (1.0, 0.12), (1.12, 0.55), (1.2, 1.0), (0.3, 1.05), (0.12, 0.5)]
        side = [(middle + way * x * out, top + y * (low - top)) for x, y in edge]
        w.drawing.shape([side], 0.55, w.width)
        for x in (0.5, 0.8):
            w.drawing.stroke(
                [(middle + way * x * out, top + 0.3 * (low - top)), (middle + way * (x + 0.06) * out, low - 0.06 * k)], w.width * 0.7
            )
