"""Where hands go that touch somebody, by the part of the body or of the clothes that is named (`Blocking.at`)."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.body import Body, lens_on_right
from storyboard.staging.space import add, dot, length, mix, mul, sub, unit
from storyboard.staging.stances_use import HEADGEAR

Points = tuple[Vec | None, Vec | None]
"""For the left and the right hand."""


def one_hand(side: int, at: Vec) -> Points:
    """A touch of one hand: the left one for `side` 0."""
    return (at, None) if side == 0 else (None, at)


LENS_SIDE = 0.6
"""How many metres further a point may be from somebody that is a metre nearer to the master camera, and still be the one they touch."""


def nearer(figure: Figure, points: tuple[Vec, Vec]) -> int:
    """Which of a pair somebody touches: the nearer one, or the one that the lens sees."""
    gaps = [math.hypot(point[0] - figure.x, point[2] - figure.z) - LENS_SIDE * point[2] for point in points]
    return 0 if gaps[0] <= gaps[1] else 1


def nearest(figure: Figure, pair: tuple[Vec, Vec]) -> Vec:
    """The nearer one of a pair."""
    return pair[nearer(figure, pair)]


def _one(at: Callable[[Figure, Body], Vec], ahead: float = 0.03, up: float = 0.0) -> Callable[[Figure, Body, Vec], Points]:
    """A hand to a point of the other's body, `ahead` metres before its middle and `up` above it: the right one with what is in it, else
    the one on the side of the lens."""

    def points(figure: Figure, other: Body, towards: Vec) -> Points:
        held = (-0.02, 0.02) if figure.holds in HEADGEAR else _held_off(figure, other) if figure.holds and at in ON_FACE else (0.0, 0.0)
        found = add(at(figure, other), add(mul(outwards(other, towards), ahead + held[0]), (0.0, up - held[1], 0.0)))
        return one_hand(int(bool(figure.holds) or lens_on_right(figure)), found)

    return points


def outwards(other: Body, towards: Vec) -> Vec:
    """From the middle of a body to its skin where somebody before it touches it: half-way between its front and them."""
    front = other.trunk.front
    return unit(add(towards, mul(front, 0.8))) if dot(front, towards) > -0.2 else towards


def _two(at: Callable[[Figure, Body], Vec], ahead: float, apart: float, up: float = 0.0) -> Callable[[Figure, Body, Vec], Points]:
    """Both hands at a point of the other's body, each `apart` metres from its middle: they tie, button, straighten."""

    def points(figure: Figure, other: Body, towards: Vec) -> Points:
        middle = add(at(figure, other), add(mul(outwards(other, towards), ahead), (0.0, up, 0.0)))
        aside = mul(unit((towards[2], 0.0, -towards[0])), apart)
        return sub(middle, aside), add(middle, aside)

    return points


HELD_OFF, HELD_UP, LEVEL_OFF = 0.07, 0.11, 0.13
"""Metres that a hand is before and below what the thing in it is held to: things stand up out of the fist, some lie before it."""
LEVEL = frozenset({"spoon", "fork", "thermometer", "syringe"})
"""What points ahead out of a hand."""


def _held_off(figure: Figure, other: Body) -> tuple[float, float]:
    if other.figure.pose is Pose.LIE:
        return 0.04, 0.0
    return (LEVEL_OFF, 0.03) if figure.holds in LEVEL else (HELD_OFF, HELD_UP)


def _face(share: float) -> Callable[[Figure, Body], Vec]:
    """A point between eyes and chin."""
    return lambda _, other: mix(other.eye, other.chin, share)


def _on_shoulders(figure: Figure, other: Body, towards: Vec) -> Points:
    """A hand on either shoulder: a coat is laid around them."""
    del figure
    left, right = add(other.shoulders[1], mul(towards, 0.04)), add(other.shoulders[0], mul(towards, 0.04))
    return (left[0], left[1] + 0.04, left[2]), (right[0], right[1] + 0.04, right[2])


def _cupped(figure: Figure, other: Body, towards: Vec) -> Points:
    """A palm on either cheek: on the sides of the face, low, so that it stays free."""
    del figure
    jaw, out = mix(other.eye, other.chin, 0.75), mul(other.head_turn.left, 0.3 * other.head_height)
    low = add(mul(towards, -0.02), (0.0, -0.02, 0.0))
    return add(sub(jaw, out), low), add(add(jaw, out), low)


def _gripped(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both hands on one arm: the fingers of one feel the wrist that the other holds."""
    side = nearer(figure, other.wrists)
    held = add(other.wrists[side], mul(towards, 0.02))
    return mix(other.elbows[side], held, 0.55), held


def _crown(_: Figure, other: Body) -> Vec:
    """The top of the head."""
    return add(other.head, mul(other.head_turn.up, 0.5 * other.head_height))


def _ear(figure: Figure, other: Body) -> Vec:
    """The nearer side of the head."""
    out = mul(other.head_turn.left, 0.36 * other.head_height)
    sides = add(other.head, out), sub(other.head, out)
    return sides[nearer(figure, sides)]


def _behind(figure: Figure, other: Body) -> Vec:
    """Between the shoulder blades, round the nearer side."""
    side = nearer(figure, other.shoulders)
    return add(mix(other.chest, other.shoulders[side], 0.55), mul(other.trunk.front, -0.075 * other.height))


def _side_of_waist(figure: Figure, other: Body) -> Vec:
    out = mul(other.trunk.left, 0.085 * other.height)
    sides = add(other.waist, out), sub(other.waist, out)
    return sides[nearer(figure, sides)]


def _in_hands(_: Figure, other: Body) -> Vec:
    """What the other holds: between the hands where they are close together, else in the right one."""
    right = add(other.wrists[1], mul(other.hands[1], 0.07))
    left = add(other.wrists[0], mul(other.hands[0], 0.07))
    return mix(left, right, 0.5) if length(sub(left, right)) < BOTH else right


BOTH = 0.45
"""Metres between hands that hold one thing."""

_MOUTH, _CHEEK, _BROW = _face(0.62), _face(0.5), _face(0.0)
ON_FACE: tuple[Callable[[Figure, Body], Vec], ...] = (_MOUTH, _CHEEK, _BROW, _crown, _ear)
"""Points of the head that a thing in the hand is brought to."""

PARTS: dict[str, Callable[[Figure, Body, Vec], Points]] = {
    "neck": _one(lambda _, other: mix(other.neck, other.head, 0.25), 0.06),
    "shoulder": _one(lambda figure, other: nearest(figure, other.shoulders), 0.02, 0.06),
    "shoulders": _on_shoulders,
    "mouth": _one(_MOUTH, 0.06),
    "head": _one(_crown, 0.02, 0.03),
    "hair": _one(_crown, 0.04, 0.0),
    "ear": _one(_ear, 0.03),
    "back": _one(_behind, 0.0, -0.02),
    "waist": _one(_side_of_waist, 0.02),
    "held": _one(_in_hands, 0.02, 0.09),
    "brow": _one(_BROW, 0.05, 0.05),
    "cheek": _one(_CHEEK, 0.05),
    "wrist": _gripped,
    "arm": _one(lambda figure, other: mix(nearest(figure, other.shoulders), nearest(figure, other.elbows), 0.75), 0.05),
    "hand": _one(lambda figure, other: nearest(figure, other.wrists), 0.02),
    "collar": _one(lambda _, other: other.neck, 0.07, -0.02),
    "ribs": _one(lambda _, other: mix(other.chest, other.pelvis, 0.45), 0.16),
    "breast": _one(lambda _, other: mix(other.chest, other.neck, 0.3), 0.15),
    "chest": _one(lambda _, other: other.chest, 0.14),
    "knee": _one(lambda figure, other: nearest(figure, other.knees), 0.05, 0.06),
    "lap": _one(lambda _, other: mix(mix(*other.hips, 0.5), mix(*other.knees, 0.5), 0.62), 0.0, 0.12),
    "foot": _one(lambda figure, other: nearest(figure, other.ankles), 0.06),
    "face": _cupped,
    "above": _one(lambda _, other: other.head, 0.2, -0.22),
}
"""Where hands go, by the part of the other's body or clothes that is named (`Blocking.at`)."""


def _throat(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both hands around the throat."""
    del figure
    across = mul(unit((towards[2], 0.0, -towards[0])), 0.035 * other.height)
    at = add(mix(other.neck, other.head, 0.08), mul(towards, 0.06))
    return add(at, across), sub(at, across)


def _tended_arm(figure: Figure, other: Body, towards: Vec) -> Points:
    """One hand under the wrist, the other, with what is in it, at the forearm."""
    del towards
    side = nearer(figure, other.wrists)
    elbow, wrist = other.elbows[side], other.wrists[side]
    return add(mix(elbow, wrist, 0.95), (0.0, -0.03, 0.0)), add(mix(elbow, wrist, 0.45), (0.0, 0.05, 0.02))


def _clasped(figure: Figure, other: Body, towards: Vec) -> Points:
    """One hand under the other's, one over it: fingers are folded shut, a ring is put on, a cut is bound."""
    side = nearer(figure, other.wrists)
    held = add(other.wrists[side], add(mul(other.hands[side], 0.06), mul(towards, 0.02)))
    return add(held, (0.0, -0.05, 0.0)), add(held, (0.0, 0.035, 0.02))


def _blade(figure: Figure, other: Body, towards: Vec) -> Points:
    """A blade before the throat, the other hand at the shoulder."""
    throat = add(mix(other.neck, other.head, 0.1), add(mul(towards, 0.13), (0.0, -0.07, 0.03)))
    if not figure.holds:
        return _throat(figure, other, towards)
    return add(nearest(figure, other.shoulders), mul(towards, 0.03)), throat


def slap(figure: Figure, other: Body, towards: Vec) -> Points:
    """The hand that strikes, flat against the cheek."""
    at = add(mix(other.eye, other.chin, 0.5), mul(towards, 0.02))
    return one_hand(int(lens_on_right(figure) and not figure.holds), at)


def _both_in_hair(figure: Figure, other: Body, towards: Vec) -> Points:
    """Both hands in the hair, one on either side of the crown; what is in a hand is drawn through it with that one."""
    top, out = _crown(other.figure, other), mul(other.head_turn.left, 0.3 * other.head_height)
    near = add(mul(towards, 0.03), (0.0, -0.02, 0.0))
    if figure.holds:
        return None, add(top, near)
    return add(sub(top, out), near), add(add(top, out), near)


BY_DEED: dict[tuple[Pose, str], Callable[[Figure, Body, Vec], Points]] = {
    (Pose.CATCH, "neck"): _throat,
    (Pose.TEND, "hair"): _both_in_hair,
    (Pose.TEND, "arm"): _tended_arm,
    (Pose.TEND, "hand"): _clasped,
    (Pose.TEND, "collar"): _two(lambda _, other: other.neck, 0.08, 0.035, -0.03),
    (Pose.FIGHT, "neck"): _blade,
    (Pose.FIGHT, "collar"): _two(lambda _, other: other.neck, 0.09, 0.045, -0.05),
    **{(Pose.FIGHT, part): slap for part in ("cheek", "mouth", "ear")},
}
"""The same where the deed makes another one of it."""
