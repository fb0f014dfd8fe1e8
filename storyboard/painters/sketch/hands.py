"""Hands: a palm, four fingers and a thumb as small lofts, posed by a table of grips."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyboard.model.stage import Vec
from storyboard.painters.sketch.lofts import Loft, Ring, limb, polygons, shade
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.body import Body
from storyboard.staging.space import XY, View, add, cross, dot, mix, mul, sub, unit

LENGTH = 0.106
"""Of a hand, in body heights."""
MITTEN, GROUPED, FINE = 9.0, 34.0, 110.0
"""Pixels of hand length from which fingers are grouped, single, and shaded."""

Thumb = tuple[Vec, Vec, Vec, Vec]
"""The thumb's joints as (along, towards the thumb's side, off the back) in hand lengths."""

_OUT: Thumb = ((0.1, 0.13, -0.03), (0.27, 0.25, -0.08), (0.43, 0.29, -0.12), (0.56, 0.27, -0.15))
_WIDE: Thumb = ((0.1, 0.13, -0.02), (0.25, 0.29, -0.05), (0.37, 0.4, -0.08), (0.48, 0.48, -0.09))
_OVER: Thumb = ((0.1, 0.14, -0.06), (0.28, 0.22, -0.17), (0.45, 0.13, -0.25), (0.5, 0.0, -0.27))
_ROUND: Thumb = ((0.1, 0.14, -0.06), (0.25, 0.24, -0.18), (0.4, 0.24, -0.29), (0.52, 0.18, -0.36))
_TO_TIP: Thumb = ((0.1, 0.14, -0.06), (0.28, 0.24, -0.16), (0.47, 0.22, -0.25), (0.62, 0.17, -0.28))
_UPRIGHT: Thumb = ((0.12, 0.14, -0.04), (0.24, 0.3, -0.05), (0.27, 0.5, -0.04), (0.24, 0.68, -0.02))


@dataclass(frozen=True, slots=True)
class Grip:
    """How a hand is held: the bend of each finger joint in radians, index to little finger."""

    curls: tuple[float, float, float, float]
    spread: float = 0.1
    thumb: Thumb = _OUT
    dip: float = 0.0
    """How far the whole hand drops at the wrist, radians."""


GRIPS: dict[str, Grip] = {
    "relaxed": Grip((0.3, 0.4, 0.48, 0.54), 0.08),
    "flat": Grip((0.08, 0.08, 0.1, 0.14), 0.16, dip=0.1),
    "fist": Grip((1.42, 1.45, 1.48, 1.5), 0.0, _OVER),
    "point": Grip((0.03, 1.3, 1.4, 1.45), 0.0, _OVER),
    "thumb": Grip((1.42, 1.45, 1.48, 1.5), 0.0, _UPRIGHT),
    "tucked": Grip((0.3, 0.4, 0.48, 0.54), 0.0),
    "spread": Grip((0.08, 0.06, 0.1, 0.16), 0.42, _WIDE),
    "hold": Grip((0.78, 0.82, 0.86, 0.9), 0.05, _ROUND),
    "give": Grip((0.36, 0.42, 0.46, 0.5), 0.12, _TO_TIP),
    "carry": Grip((0.55, 0.55, 0.6, 0.62), 0.14, _WIDE),
    "wheel": Grip((1.0, 1.05, 1.1, 1.12), 0.04, _ROUND),
    "pinch": Grip((0.72, 0.8, 1.1, 1.2), 0.03, _TO_TIP),
    "type": Grip((0.5, 0.46, 0.48, 0.55), 0.2, _OUT),
    "hook": Grip((0.95, 0.98, 1.0, 1.05), 0.06, _OVER),
    "salute": Grip((0.02, 0.02, 0.03, 0.05), 0.0, _TO_TIP),
    "beckon": Grip((0.46, 0.5, 0.54, 0.58), 0.12, _OUT),
    "pocket": Grip((0.3, 0.4, 0.48, 0.54), 0.0),
    "aim": Grip((0.5, 1.1, 1.15, 1.2), 0.02, _ROUND),
}
_FINGERS = ((0.15, 0.44, 0.49), (0.05, 0.49, 0.515), (-0.05, 0.45, 0.5), (-0.14, 0.35, 0.46))
"""Offset to the thumb's side, length, and where it leaves the palm, in hand lengths."""


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand in the world."""

    wrist: Vec
    along: Vec
    thumb: Vec
    """Towards the thumb's side."""
    back: Vec
    size: float
    plump: float = 1.0
    """How thick its fingers are against usual ones."""

    def at(self, along: float, aside: float, off: float) -> Vec:
        """A point given in hand lengths: along, towards the thumb, off the back."""
        a, b, c, k = self.along, self.thumb, self.back, self.size
        w = self.wrist
        return (
            w[0] + k * (a[0] * along + b[0] * aside + c[0] * off),
            w[1] + k * (a[1] * along + b[1] * aside + c[1] * off),
            w[2] + k * (a[2] * along + b[2] * aside + c[2] * off),
        )


def hand_of(body: Body, side: int) -> Hand:
    """The left (0) or right (1) hand of a body."""
    dip = GRIPS[body.grips[side]].dip
    along, back = body.hands[side], body.backs[side]
    along, back = unit(sub(along, mul(back, dip))), unit(add(back, mul(along, dip)))
    thumb = cross(along, back) if side == 0 else cross(back, along)
    factor = {"man": 1.04, "woman": 0.94}.get(body.figure.appearance.build, 1.0)
    return Hand(body.wrists[side], along, thumb, back, LENGTH * body.height * factor)


def palm_centre(hand: Hand) -> Vec:
    """Where a held thing sits: in the hollow of the hand."""
    return hand.at(0.52, 0.04, -0.2)


def palm(hand: Hand, parts: int = 2) -> list[Ring]:
    """From the end of the forearm to the knuckles."""
    path = [hand.at(-0.1, 0, 0), hand.at(0.08, 0, 0), hand.at(0.28, 0.01, 0), hand.at(0.5, 0.005, 0)]
    return limb(path, [k * hand.size for k in (0.13, 0.15, 0.2, 0.195)], flat=0.58, up=hand.back, parts=parts)


def fingers(hand: Hand, grip: Grip, parts: int = 2) -> list[list[Ring]]:
    """Index to little finger."""
    return [_finger(hand, grip, i, parts) for i in range(4)]


def _finger(hand: Hand, grip: Grip, i: int, parts: int) -> list[Ring]:
    aside, long, start = _FINGERS[i]
    angle, fan = 0.0, grip.spread * (1.1 - i * 0.72) * 0.6
    spot = (start, aside, 0.015)
    path = [hand.at(start - 0.07, aside, 0.0), hand.at(*spot)]
    for share in (0.44, 0.31, 0.25):
        angle += grip.curls[i]
        step = long * share
        spot = (spot[0] + step * math.cos(angle), spot[1] + step * fan * max(math.cos(angle), 0.0), spot[2] - step * math.sin(angle))
        path.append(hand.at(*spot))
    return limb(path, [k * hand.size for k in (0.066, 0.064, 0.058, 0.052, 0.036)], up=hand.thumb, parts=parts)


def thumb(hand: Hand, grip: Grip, parts: int = 2) -> list[Ring]:
    """From its ball to its tip."""
    path = [hand.at(*joint) for joint in grip.thumb]
    return limb(path, [k * hand.size for k in (0.095, 0.08, 0.064, 0.044)], up=hand.back, parts=parts)


def mitten(hand: Hand, grip: Grip) -> list[Ring]:
    """A hand too small for fingers."""
    bend = sum(grip.curls) / 4
    tip = hand.at(0.5 + 0.44 * math.cos(bend * 1.3), 0.0, -0.44 * math.sin(bend * 1.3))
    path = [hand.at(-0.1, 0, 0), hand.at(0.25, 0.03, 0), hand.at(0.55, 0.02, 0), tip]
    return limb(path, [k * hand.size for k in (0.13, 0.2, 0.2, 0.09)], flat=0.6, up=hand.back)


def draw_hand(drawing: Drawing, view: View, hand: Hand, grip: Grip, *, width: float, skin: float, key: Vec, dark: bool = False) -> None:
    """A hand, as finely as its size in the picture asks for; `dark` leaves out what is inside the outline."""
    pixels = view.pixels(hand.at(0.4, 0, 0), hand.size)
    if view.depth(hand.wrist) < view.near:
        return
    if pixels < MITTEN or dark:
        drawing.shape(polygons(view, mitten(hand, grip), 10), skin, width)
    elif pixels < GROUPED:
        _grouped(drawing, view, hand, grip, width, skin)
    else:
        _single(drawing, view, hand, grip, width=width, skin=skin, key=key, fine=pixels > FINE)


def _grouped(drawing: Drawing, view: View, hand: Hand, grip: Grip, width: float, skin: float) -> None:
    four = fingers(hand, grip, 1)
    drawing.shape(polygons(view, thumb(hand, grip, 1), 8), skin, width)
    drawing.shape([p for loft in (palm(hand, 1), *four) for p in polygons(view, loft, 10)], skin, width)
    for one, two in ((four[0], four[1]), (four[1], four[2]), (four[2], four[3])):
        drawing.stroke([view.project(mix(a[0], b[0], 0.5)) for a, b in zip(one[2:], two[2:], strict=True)], width * 0.5, alpha=0.65)


def _single(drawing: Drawing, view: View, hand: Hand, grip: Grip, *, width: float, skin: float, key: Vec, fine: bool) -> None:
    """Every finger for itself, far ones first; the palm joins those whose roots the camera sees."""
    parts, sides = (3, 16) if fine else (2, 12)
    digits: list[list[Ring]] = [*fingers(hand, grip, parts), thumb(hand, grip, parts)]
    flat = palm(hand, parts)
    behind = dot(hand.back, sub(view.eye, hand.wrist)) > 0
    order = sorted(range(5), key=lambda i: -view.depth(digits[i][-2][0]))
    curled = [i for i in order if behind and _below(hand, digits[i])]
    for i in curled:
        _digit(drawing, view, digits[i], (width, skin), key, sides)
    drawing.shape(polygons(view, flat, sides), skin, width)
    drawing.fill(shade(view, flat, key, -0.1), skin + 0.2, 0.85)
    for i in (i for i in order if i not in curled):
        _digit(drawing, view, digits[i], (width, skin), key, sides)
    if behind:
        _knuckles(drawing, view, hand, width)


def _below(hand: Hand, digit: Loft) -> bool:
    """True where the tip is hidden by the back of the hand."""
    tip = sub(digit[-1][0], hand.wrist)
    return dot(tip, hand.along) < 0.62 * hand.size and dot(tip, hand.back) < -0.12 * hand.size


def _digit(drawing: Drawing, view: View, digit: Loft, tones: tuple[float, float], key: Vec, sides: int) -> None:
    """A finger whose root has no ink, so that it grows from the palm. `tones` are the line's width and the skin."""
    width, skin = tones
    root = max(2, len(digit) // 3)
    bare = polygons(view, digit[:root], sides)
    drawing.shape(bare + polygons(view, digit[root - 1 :], sides), skin, width * 0.85, unlined=len(bare))
    drawing.fill(shade(view, digit, key, -0.15), skin + 0.2, 0.85)


def _knuckles(drawing: Drawing, view: View, hand: Hand, width: float) -> None:
    for aside, _, start in _FINGERS:
        arc: list[XY] = [view.project(hand.at(start + dx, aside + dy, 0.11)) for dx, dy in ((-0.02, 0.035), (0.02, 0.0), (-0.02, -0.035))]
        drawing.stroke(arc, width * 0.45, alpha=0.6)
