"""Hands as large as a close picture has them: every joint, nails, knuckles, the ball of the thumb, a wrist and a cuff.

A hand is told by where the thing is that it touches, by the way the forearm comes and by its grip, so that fingers always
meet what they handle. Lengths are those of a hand from the wrist to the tip of the middle finger.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, lens
from storyboard.painters.sketch.hands import Hand
from storyboard.painters.sketch.lofts import Loft, Ring, limb, polygons, shade
from storyboard.staging.space import XY, View, add, cross, dot, mix, mul, sub, unit

Fold = tuple[float, float, float]
"""How far the three joints of a finger are bent, radians."""


@dataclass(frozen=True, slots=True)
class Grasp:
    """How a large hand is held: index to little finger, and where the thumb goes."""

    folds: tuple[Fold, Fold, Fold, Fold]
    spread: float = 0.08
    thumb: Vec | None = None
    """The tip of the thumb in hand lengths along, towards its side and off the back; None brings it to the tip of the index."""
    touch: str = "pinch"
    """What of it is at the place it touches: `pinch` between thumb and index, `index`, `thumb`, `fist` (the hollow), `pads` (all four)."""
    gap: float = 0.03
    """Between thumb and index, half of what is held."""


_CURLED: Fold = (1.3, 1.55, 0.7)
_HALF: Fold = (1.0, 1.15, 0.5)
_IN_FIST: Vec = (0.52, 0.06, -0.27)
GRASPS: dict[str, Grasp] = {
    "pinch": Grasp(((0.62, 0.72, 0.3), (0.72, 0.85, 0.35), (0.85, 0.95, 0.4), (0.95, 1.0, 0.45)), 0.1),
    "pen": Grasp(((0.6, 0.75, 0.15), (0.78, 0.95, 0.3), (1.05, 1.2, 0.5), (1.15, 1.25, 0.5)), 0.03, gap=0.045),
    "hold": Grasp(((0.5, 0.7, 0.3), (0.52, 0.75, 0.32), (0.58, 0.8, 0.35), (0.66, 0.85, 0.4)), 0.08, gap=0.13),
    "grip": Grasp((_CURLED, (1.34, 1.55, 0.7), (1.38, 1.55, 0.7), (1.42, 1.55, 0.7)), 0.0, _IN_FIST, "fist"),
    "point": Grasp(((0.12, 0.2, 0.12), _CURLED, (1.36, 1.55, 0.7), (1.4, 1.55, 0.7)), 0.0, (0.5, 0.02, -0.25), "index"),
    "trigger": Grasp(((0.32, 0.62, 0.5), (1.2, 1.45, 0.6), (1.26, 1.45, 0.6), (1.3, 1.45, 0.6)), 0.0, (0.62, 0.16, -0.06), "index"),
    "press": Grasp(((0.42, 0.42, 0.2), (0.95, 1.15, 0.5), (1.1, 1.3, 0.5), (1.2, 1.35, 0.5)), 0.05, (0.52, 0.2, -0.22), "index"),
    "thumb": Grasp((_HALF, (1.1, 1.3, 0.5), (1.15, 1.35, 0.5), (1.2, 1.35, 0.5)), 0.0, (0.66, 0.36, -0.1), "thumb"),
    "key": Grasp(((1.0, 1.3, 0.5), _CURLED, (1.32, 1.55, 0.6), (1.36, 1.55, 0.6)), 0.0, (0.58, 0.26, -0.16), "thumb"),
    "flat": Grasp(((0.1, 0.12, 0.08), (0.08, 0.1, 0.08), (0.1, 0.12, 0.1), (0.16, 0.14, 0.1)), 0.16, (0.5, 0.36, -0.08), "pads"),
    "spread": Grasp(((0.18, 0.16, 0.1), (0.12, 0.14, 0.1), (0.14, 0.16, 0.1), (0.2, 0.2, 0.12)), 0.42, (0.46, 0.48, -0.06), "pads"),
    "rest": Grasp(((0.4, 0.42, 0.2), (0.42, 0.45, 0.22), (0.46, 0.48, 0.25), (0.52, 0.5, 0.25)), 0.14, (0.56, 0.28, -0.16), "pads"),
    "two": Grasp(((0.5, 0.35, 0.1), (0.24, 0.3, 0.1), (0.9, 1.1, 0.5), (1.0, 1.2, 0.5)), 0.1, (0.5, 0.24, -0.2), "index"),
    "bunch": Grasp(((0.75, 0.5, 0.2), (0.8, 0.5, 0.2), (0.84, 0.52, 0.22), (0.9, 0.56, 0.25)), -0.08, gap=0.02),
    "fist": Grasp(((1.3, 1.55, 0.7), (1.34, 1.55, 0.7), (1.38, 1.55, 0.7), (1.42, 1.55, 0.7)), 0.0, (0.52, 0.06, -0.27), "fist"),
    "cup": Grasp(((0.5, 0.5, 0.25), (0.5, 0.52, 0.25), (0.54, 0.55, 0.28), (0.6, 0.58, 0.3)), 0.02, (0.48, 0.36, -0.14), "fist"),
}
"""Grips of large hands, by name."""
_KNUCKLES = ((0.155, 0.5, 0.45), (0.052, 0.525, 0.5), (-0.052, 0.505, 0.465), (-0.15, 0.465, 0.375))
"""Offset of each finger to the thumb's side, where it leaves the palm, and its length."""
_BONES = (0.45, 0.3, 0.25)
_THICK = (0.07, 0.062, 0.064, 0.056, 0.058, 0.05, 0.046, 0.03)
"""Half the thickness of a finger from its knuckle to its tip: joints are wider than bones."""
_LITTLE = (1.0, 1.02, 0.97, 0.86)
_THUMB_BONES = (0.2, 0.19)


def _joint_spots(grasp: Grasp, i: int) -> list[Vec]:
    """Knuckle, two joints and tip."""
    aside, start, long = _KNUCKLES[i]
    angle, fan = 0.0, grasp.spread * (1.0 - i * 0.68) * 0.7
    spot = (start, aside, 0.02)
    spots = [spot]
    for share, bend in zip(_BONES, grasp.folds[i], strict=True):
        angle += bend
        step = long * share
        ahead = max(math.cos(angle), 0.0)
        spot = (spot[0] + step * math.cos(angle), spot[1] + step * fan * ahead, spot[2] - step * math.sin(angle))
        spots.append(spot)
    return spots


def _finger(hand: Hand, grasp: Grasp, i: int) -> list[Ring]:
    """A finger as a tube that swells at its joints and ends round."""
    a, b, c, d = _joint_spots(grasp, i)
    root = (a[0] - 0.1, a[1], 0.0)
    end = mix(c, d, 0.88)
    path = [root, a, mix(a, b, 0.5), b, mix(b, c, 0.5), c, mix(c, d, 0.5), end, d]
    thick = [k * _LITTLE[i] * hand.size * hand.plump for k in (0.064, *_THICK)]
    return limb([hand.at(*p) for p in path], thick, up=hand.thumb, parts=3)


def _thumb_spots(grasp: Grasp) -> list[Vec]:
    """From the root at the wrist to the tip: the last two bones bend so that the tip comes where it is wanted."""
    root, base = (0.1, 0.12, -0.03), (0.28, 0.235, -0.12)
    if grasp.thumb is not None:
        tip = grasp.thumb
    else:
        index = _joint_spots(grasp, 0)
        tip = add(mix(index[2], index[3], 0.8), (-0.055 - grasp.gap, 0.02, -0.055 - grasp.gap))
    return [root, base, _elbow(base, tip), tip]


def _elbow(base: Vec, tip: Vec) -> Vec:
    """Where the last joint of the thumb is between two points: bent outwards."""
    a, b = _THUMB_BONES
    way = sub(tip, base)
    far = math.sqrt(dot(way, way))
    near = min(max((a * a - b * b + far * far) / (2 * far), 0.0), far)
    lift = math.sqrt(max(a * a - near * near, 0.0))
    ahead = unit(way)
    out = sub((0.1, 1.0, 0.15), mul(ahead, dot((0.1, 1.0, 0.15), ahead)))
    return add(add(base, mul(ahead, near)), mul(unit(out), min(lift, 0.14)))


def _thumb(hand: Hand, grasp: Grasp) -> list[Ring]:
    root, base, joint, tip = _thumb_spots(grasp)
    path = [root, mix(root, base, 0.6), base, mix(base, joint, 0.5), joint, mix(joint, tip, 0.5), mix(joint, tip, 0.88), tip]
    thick = [k * hand.size * hand.plump for k in (0.1, 0.105, 0.085, 0.07, 0.068, 0.066, 0.056, 0.034)]
    return limb([hand.at(*p) for p in path], thick, up=hand.back, parts=3)


def _palm(hand: Hand) -> list[Ring]:
    """Wrist to knuckles."""
    path = [hand.at(*p) for p in ((-0.34, 0, 0), (-0.12, 0, 0), (0.04, 0, 0), (0.22, 0.005, 0.0), (0.4, 0.005, 0.005), (0.5, 0.0, 0.0))]
    return limb(path, [k * hand.size for k in (0.155, 0.142, 0.15, 0.2, 0.222, 0.2)], flat=0.52, up=hand.back, parts=3)


def _heads(hand: Hand) -> list[list[Ring]]:
    """The knuckles as they stand out of the back of a closed hand."""
    out: list[list[Ring]] = []
    for i, (aside, start, _) in enumerate(_KNUCKLES):
        path = [hand.at(start - 0.12, aside * 0.9, 0.015), hand.at(start + 0.01, aside, 0.015)]
        out.append(limb(path, [0.075 * _LITTLE[i] * hand.size] * 2, up=hand.back))
    return out


def hand_at(spot: XY, way: Vec, back: Vec, grasp: Grasp, size: float, *, left: bool = False, deep: float = 0.0) -> Hand:
    """The hand that touches a spot of the picture plane, its forearm coming along `way`; a left one is the mirror image.

    `deep` is how far before the plane the spot is.
    """
    along = unit(way)
    up = unit(sub(back, mul(along, dot(back, along))))
    hand = Hand((0.0, 0.0, 0.0), along, cross(along, up) if left else cross(up, along), up, size)
    x, y, z = touching(hand, grasp)
    return Hand((spot[0] - x, spot[1] - y, deep - z), along, hand.thumb, up, size)


def touching(hand: Hand, grasp: Grasp) -> Vec:
    """The point of a hand that is at what it touches."""
    if grasp.touch == "fist":
        return hand.at(0.52, 0.04, -0.16)
    if grasp.touch == "thumb":
        return hand.at(*_thumb_spots(grasp)[-1])
    if grasp.touch == "pads":
        return mix(hand.at(*_joint_spots(grasp, 1)[-1]), hand.at(*_joint_spots(grasp, 2)[-1]), 0.5)
    index = hand.at(*_joint_spots(grasp, 0)[-1])
    return index if grasp.touch == "index" else mix(index, hand.at(*_thumb_spots(grasp)[-1]), 0.5)


@dataclass(frozen=True, slots=True)
class Arm:
    """Whose hand it is, as far as a close picture shows it."""

    skin: float = 0.06
    sleeve: Tone = 0.55
    bare: bool = False
    """Whether the sleeve ends above the picture."""
    nails: Tone = "white"
    small: bool = False
    """Whether it is a child's."""

    @property
    def forearm(self) -> Tone:
        """Its tone: the sleeve's, or the skin's where that is short."""
        return self.skin if self.bare else self.sleeve


def draw_big(p: Plane, hand: Hand, grasp: Grasp, key: Vec, arm: Arm, held: Callable[[], None] | None = None) -> None:
    """A hand with its wrist and sleeve. `held` draws what it holds, between the fingers behind that and those before."""
    view = lens(p)
    behind = dot(hand.back, sub(view.eye, hand.wrist)) > 0
    digits = [*(_finger(hand, grasp, i) for i in range(4)), _thumb(hand, grasp)]
    far, near = _layers(view, hand, digits, behind=behind)
    pen = _Pen(p, view, key, arm, hand)
    for i in far:
        _draw_digit(pen, digits[i], i, grasp)
    thumb_first = dot(hand.thumb, unit(sub(view.eye, hand.wrist))) > THUMB_BEFORE and grasp.touch != "fist"
    if held and not thumb_first:
        held()
    _draw_palm(pen, behind=behind)
    for i in near:
        if held and thumb_first and i == THUMB:
            held()
        _draw_digit(pen, digits[i], i, grasp)
    if behind:
        _draw_back(pen, grasp)
    _draw_sleeve(pen)


THUMB = 4
THUMB_BEFORE = 0.25
"""How far the thumb's side of a hand is turned to the lens from which the thumb lies over what is held."""


@dataclass(frozen=True, slots=True)
class _Pen:
    plane: Plane
    view: View
    key: Vec
    arm: Arm
    hand: Hand

    def line(self, points: Sequence[Vec], width: float, alpha: float = 1.0) -> None:
        self.plane.drawing.stroke([self.view.project(q) for q in points], self.plane.ink * width, alpha=alpha)

    def body(self, loft: Loft, *, bare: int = 0, width: float = 0.8) -> None:
        """A loft with its outline and shade; the first `bare` rings have no ink, so that it grows out of what is under it."""
        plane, skin = self.plane, self.arm.skin
        root = polygons(self.view, loft[: bare + 1], 16) if bare else []
        plane.drawing.shape(root + polygons(self.view, loft[bare:], 16), skin, plane.ink * width, unlined=len(root))
        plane.drawing.fill(shade(self.view, loft, self.key, -0.1), min(0.9, skin + 0.17), 0.75)


def _layers(view: View, hand: Hand, digits: Sequence[Loft], *, behind: bool) -> tuple[list[int], list[int]]:
    """The fingers that are drawn before the palm, and those after it, each with the far ones first."""
    order = sorted(range(5), key=lambda i: -view.depth(digits[i][len(digits[i]) * 2 // 3][0]))
    towards = unit(sub(view.eye, hand.wrist))
    facing = dot(hand.back, towards)
    hidden: list[int] = []
    for i in order:
        tip = sub(digits[i][-3][0], hand.at(0.5, 0.0, 0.0))
        if behind and facing > 0.15 and dot(tip, towards) < -0.1 * hand.size and dot(tip, hand.along) < 0.32 * hand.size:
            hidden.append(i)
    near = [i for i in order if i not in hidden]
    if THUMB in near and dot(hand.thumb, towards) > THUMB_BEFORE:
        near = [*(i for i in near if i != THUMB), THUMB]
    return hidden, near


def _draw_palm(pen: _Pen, *, behind: bool) -> None:
    hand, plane, view = pen.hand, pen.plane, pen.view
    flat = _palm(hand)
    ball = limb(
        [hand.at(*q) for q in ((-0.14, 0.03, 0.0), (0.02, 0.07, -0.02), (0.14, 0.125, -0.05), (0.27, 0.2, -0.09))],
        [k * hand.size for k in (0.07, 0.095, 0.112, 0.085)],
        up=hand.back,
        parts=2,
    )
    edge = limb(
        [hand.at(*q) for q in ((-0.14, -0.03, 0.0), (0.02, -0.06, -0.02), (0.2, -0.135, -0.03), (0.4, -0.15, -0.01))],
        [k * hand.size for k in (0.07, 0.085, 0.085, 0.07)],
        up=hand.back,
        parts=2,
    )
    heads = _heads(hand)
    bodies = [polygon for loft in (flat, ball, edge, *heads) for polygon in polygons(view, loft, 16)]
    plane.drawing.shape(bodies, pen.arm.skin, plane.ink * 0.85)
    plane.drawing.fill(shade(view, flat, pen.key, -0.2), min(0.9, pen.arm.skin + 0.14), 0.6)
    if not behind:
        pen.line([hand.at(*q) for q in ((0.06, 0.03, -0.11), (0.2, 0.06, -0.14), (0.34, 0.12, -0.14), (0.4, 0.2, -0.12))], 0.5, 0.7)
        pen.line([hand.at(*q) for q in ((0.4, 0.14, -0.11), (0.37, 0.0, -0.12), (0.3, -0.12, -0.1))], 0.45, 0.6)


def _draw_digit(pen: _Pen, digit: Loft, i: int, grasp: Grasp) -> None:
    hand = pen.hand
    pen.body(digit, bare=len(digit) // (4 if i < 4 else 3))
    spots = _joint_spots(grasp, i) if i < 4 else _thumb_spots(grasp)
    joints = [hand.at(*spot) for spot in spots]
    outer = _outer(hand, joints, i)
    seen = dot(outer, unit(sub(pen.view.eye, joints[-1])))
    if seen > 0.12:
        _nail(pen, joints, outer, (0.046 if i == 4 else 0.042 * _LITTLE[i]) * hand.size)
    for joint in (1, 2):
        _crease(pen, joints, joint, i)


def _outer(hand: Hand, joints: Sequence[Vec], i: int) -> Vec:
    """The direction in which the nail of a finger looks."""
    along = unit(sub(joints[-1], joints[-2]))
    wish = hand.back if i < 4 else unit(add(mul(hand.thumb, 0.75), mul(hand.back, 0.65)))
    if i < 4:
        before = unit(sub(joints[-2], joints[-3]))
        bent = sub(before, mul(along, dot(before, along)))
        wish = add(wish, mul(bent, 3.0)) if dot(bent, bent) > 1e-4 else wish
    return unit(sub(wish, mul(along, dot(wish, along))))


def _nail(pen: _Pen, joints: Sequence[Vec], outer: Vec, wide: float) -> None:
    """A nail: a pale oval with its root as a line, in the last bone of a finger."""
    along = unit(sub(joints[-1], joints[-2]))
    across = cross(outer, along)
    middle = add(mix(joints[-2], joints[-1], 0.66), mul(outer, wide * 0.9))
    ring: list[XY] = []
    for k in range(16):
        a = math.tau * k / 16
        c, s = math.cos(a) * wide * 1.15, math.sin(a) * wide * 0.72
        drop = -abs(math.sin(a)) * wide * 0.18
        ring.append(pen.view.project(add(add(middle, mul(along, c)), add(mul(across, s), mul(outer, drop)))))
    plane = pen.plane
    plane.drawing.fill([ring], pen.arm.nails, 0.3 if pen.arm.nails == "white" else 1.0)
    plane.drawing.stroke([*ring[4:13]], plane.ink * 0.36, alpha=0.6)


def _crease(pen: _Pen, joints: Sequence[Vec], joint: int, i: int) -> None:
    """Two short lines over the back of a joint, where it is seen."""
    hand = pen.hand
    before, after = unit(sub(joints[joint], joints[joint - 1])), unit(sub(joints[joint + 1], joints[joint]))
    along = unit(add(before, after))
    wish = add(hand.back if i < 4 else hand.thumb, mul(sub(before, after), 1.5))
    outer = unit(sub(wish, mul(along, dot(wish, along))))
    if dot(outer, unit(sub(pen.view.eye, joints[joint]))) < 0.1:
        return
    across, thick = cross(outer, along), (0.062 if i < 4 else 0.07) * hand.size
    for shift in (-0.012, 0.014):
        points: list[Vec] = []
        for k in range(-2, 3):
            a = 0.3 * k
            lift = mul(outer, thick * math.cos(a))
            points.append(
                add(add(joints[joint], mul(along, (shift - 0.006 * abs(k)) * hand.size)), add(lift, mul(across, thick * math.sin(a))))
            )
        pen.line(points, 0.42, 0.6)


def _draw_back(pen: _Pen, grasp: Grasp) -> None:
    """Knuckles and the sinews that run from them."""
    hand = pen.hand
    for i, (aside, start, _) in enumerate(_KNUCKLES):
        bent = grasp.folds[i][0] > 0.7
        high = 0.1
        arc = [hand.at(start + dx, aside + dy, high) for dx, dy in ((-0.05, 0.045), (0.0, 0.02), (0.0, -0.02), (-0.05, -0.045))]
        pen.line(arc, 0.5 if bent else 0.38, 0.75 if bent else 0.5)
        if i < 3:
            pen.line([hand.at(start - 0.1, aside * 0.9, 0.11), hand.at(start - 0.28, aside * 0.7, 0.1)], 0.35, 0.3)


def _draw_sleeve(pen: _Pen) -> None:
    """The cuff over the wrist and the sleeve beyond the picture; a bare forearm where the sleeve is short."""
    hand, plane, view = pen.hand, pen.plane, pen.view
    k = hand.size
    if pen.arm.bare:
        path = [add(hand.wrist, mul(hand.along, -step * k)) for step in (0.02, 0.16, 0.34, 0.8, 1.3, 1.9, 2.6)]
        arm = limb(path, [r * k for r in (0.1, 0.138, 0.155, 0.2, 0.25, 0.27, 0.28)], flat=0.66, up=hand.back, parts=2)
        pen.body(arm, bare=4, width=0.85)
        return
    path = [add(hand.wrist, mul(hand.along, -step * k)) for step in (0.2, 0.42, 0.8, 1.3, 1.9, 2.6)]
    arm = limb(path, [r * k for r in (0.225, 0.235, 0.27, 0.31, 0.34, 0.36)], flat=0.9, up=hand.back, parts=2)
    plane.drawing.shape(polygons(view, arm, 20), pen.arm.sleeve, plane.ink)
    plane.drawing.hatch(shade(view, arm, pen.key, -0.1), gap=7.0, width=1.2, alpha=0.45)
    _cuff(pen, arm)


def _cuff(pen: _Pen, arm: Loft) -> None:
    """The opening of the cuff, its seam, and the folds of the sleeve."""
    hand, plane, view, k = pen.hand, pen.plane, pen.view, pen.hand.size
    centre, u, v = arm[0]
    mouth = [view.project(add(centre, add(mul(u, math.cos(a)), mul(v, math.sin(a))))) for a in (math.tau * n / 24 for n in range(25))]
    plane.drawing.stroke(mouth, plane.ink * 0.6, alpha=0.9, taper=(0.05, 0.05))
    seam = [
        view.project(add(add(arm[3][0], (0.0, 0.0, 0.0)), add(mul(arm[3][1], math.cos(a)), mul(arm[3][2], math.sin(a)))))
        for a in (math.tau * n / 24 for n in range(25))
        if _faces(pen, arm[3], a)
    ]
    if len(seam) > 2:
        plane.drawing.stroke(seam, plane.ink * 0.5, alpha=0.8)
    for step, aside, run in ((0.7, 0.6, 0.22), (0.95, -0.3, 0.26), (1.2, 0.35, 0.3)):
        start = add(hand.wrist, mul(hand.along, -step * k))
        side = add(mul(hand.thumb, aside * 0.24 * k), mul(hand.back, 0.26 * k))
        points = [add(add(start, side), add(mul(hand.along, -t * run * k), mul(hand.thumb, -aside * t * 0.3 * k))) for t in (0.0, 0.5, 1.0)]
        pen.line(points, 0.5, 0.55)


def _faces(pen: _Pen, ring: Ring, angle: float) -> bool:
    out = add(mul(ring[1], math.cos(angle)), mul(ring[2], math.sin(angle)))
    return dot(out, sub(pen.view.eye, ring[0])) > 0
