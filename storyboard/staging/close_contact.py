"""Two whose bodies meet: a kiss on a brow or a cheek, somebody lifted off the feet, a hood drawn over a head, hands in hands."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from storyboard.model.shots import Blocking, Expression, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.relation_words import BY_HOOD, ELBOWED, HAND_KISSED, HOODED, IN_BOTH_HANDS, TURNED_ROUND
from storyboard.staging import figures as people
from storyboard.staging.body import Body
from storyboard.staging.closeness import LIPS_TO
from storyboard.staging.riding import BENT_TO_HAND, ELBOWING, HELD_UP, SEIZED, TURNING, WINDED
from storyboard.staging.space import add, mix, mul, rounded, sub, unit

Pair = tuple[Figure, Figure]
TIPTOE = 0.09
"""Metres that somebody comes up on the toes at the most."""
BY_COLLAR = frozenset({"collar", "neck", "chest"})
UNDER_ARMS = frozenset({"ribs", "waist", "arm", "shoulders", "back"})
OFF_GROUND, ALOFT, GROWN = 0.14, 0.5, 0.8
"""Metres that somebody is lifted by the collar, and a child under the arms; how tall a child is at the most, as a share of who lifts it."""


def met(figure: Figure, other: Figure, item: Blocking) -> Pair | None:
    """Both as they meet; None for who does nothing of the kind."""
    done = item.gesture or item.pose
    if done is Pose.KISS and item.at in LIPS_TO:
        return _kissed(figure, other, item.at)
    if done is Pose.LIFT and item.at in BY_COLLAR | UNDER_ARMS and not figure.holds:
        return _lifted(figure, other, item.at in BY_COLLAR)
    made = WAYS.get(item.at)
    return made(figure, other) if made is not None else None


def _touching(figure: Figure, left: Vec | None, right: Vec | None, **more: object) -> Figure:
    return figure.model_copy(update={"touch": tuple(at and rounded(at) for at in (left, right)), **more})


def _spot(body: Body, at: str, towards: Vec) -> Vec:
    """Where a mouth goes on a head."""
    high = {"brow": 0.22, "cheek": -0.28, "head": 0.44, "hair": 0.4}[at] * body.head_height
    return add(add(body.eye, mul(body.head_turn.up, high)), mul(towards, 0.02))


def _kissed(figure: Figure, other: Figure, at: str) -> Pair:
    """The mouth on the other, who holds still with the eyes shut; a hand at the shoulder and one at the arm."""
    still = other.model_copy(update={"expression": Expression.EYES_SHUT if other.expression is Expression.NEUTRAL else other.expression})
    theirs = people.bones(still)
    kisser = figure.model_copy(update={"gaze": rounded(theirs.eye), "gesture": None, "pose": Pose.KISS})
    own = people.bones(kisser)
    away = sub(own.head, theirs.head)
    towards = unit((away[0], 0.0, away[2]))
    lips = add(mix(own.eye, own.chin, 0.62), mul(own.head_turn.front, LIPS * own.head_height))
    gap = sub(_spot(theirs, at, towards), lips)
    kisser = kisser.model_copy(
        update={
            "x": round(figure.x + gap[0], 3),
            "z": round(figure.z + gap[2], 3),
            "floor": round(figure.floor + max(0.0, min(TIPTOE, gap[1])), 3),
        }
    )
    near = 0 if theirs.shoulders[0][2] > theirs.shoulders[1][2] else 1
    upper = mix(theirs.shoulders[near], theirs.elbows[near], 0.45)
    far = add(theirs.shoulders[1 - near], (0.0, -0.03, 0.0))
    return _touching(kisser, *((far, upper) if own.trunk.left[2] < 0 else (upper, far)), clasps="laid"), still


LIPS = 0.06
"""Head heights that lips are before the line from eye to chin."""


def _lifted(figure: Figure, other: Figure, by_collar: bool) -> Pair:
    """The other off the ground: by both fists in the collar, or a child by hands under its arms, up before the face."""
    small = other.appearance.height < GROWN * figure.appearance.height and not by_collar
    up = (ALOFT if small else OFF_GROUND) + other.floor
    face = Expression.AFRAID if by_collar and other.expression is Expression.NEUTRAL else other.expression
    held = other.model_copy(update={"floor": round(up, 3), "mount": SEIZED if by_collar else HELD_UP, "gesture": None, "expression": face})
    theirs = people.bones(held)
    if by_collar:
        left = mul(people.bones(figure).root.left, 0.06)
        at = add(theirs.neck, add(mul(_towards(figure, other), SHORT), (0.0, -0.1, 0.0)))
        return _touching(figure, add(at, left), sub(at, left), clasps="laid"), held
    off = add(mul(_towards(figure, other), SHORT), (0.0, -0.13 * held.appearance.height, 0.0))
    sides = [add(theirs.shoulders[n], off) for n in (1, 0)]
    return _touching(figure, sides[0], sides[1], clasps="laid"), held


SHORT = 0.12
"""Metres before a body that wrists are whose fingers are on it."""


def _towards(figure: Figure, other: Figure) -> Vec:
    """The floor direction from one to the other's front."""
    return unit((figure.x - other.x, 0.0, figure.z - other.z))


def _hooded(figure: Figure, other: Figure) -> Pair:
    """A hood over the other's head, both hands at its rim on either side of the face."""
    worn = other.model_copy(update={"appearance": other.appearance.model_copy(update={"hat": "hood"}), "gesture": None})
    theirs = people.bones(worn)
    out = mul(theirs.head_turn.left, RIM * theirs.head_height)
    rim = add(add(theirs.head, mul(theirs.head_turn.up, 0.3 * theirs.head_height)), mul(theirs.head_turn.front, 0.3 * theirs.head_height))
    bare = figure.model_copy(update={"holds": "", "gesture": None, "pose": Pose.STAND if figure.pose is not Pose.SIT else figure.pose})
    return _touching(bare, sub(rim, out), add(rim, out), clasps="laid", fingers="rim"), worn


RIM = 0.5
"""Head heights from the middle of a head to the rim of a hood at either side."""


def _in_both_hands(figure: Figure, other: Figure) -> Pair:
    """The other's hands together between two, both own ones around them, the eyes of both on them."""
    own, theirs = people.bones(figure), people.bones(other)
    at = add(mix(own.chest, theirs.chest, 0.52), (0.0, -0.05 * min(own.height, theirs.height), 0.04))
    aside = own.root.left
    one = _touching(figure, add(at, mul(aside, 0.05)), sub(at, mul(aside, 0.05)), fingers="cupping", holds="")
    two = _touching(other, sub(at, mul(aside, 0.015)), add(at, mul(aside, 0.015)), holds="")
    return one, two.model_copy(update={"gaze": rounded(at)})


def _hand_kissed(figure: Figure, other: Figure) -> Pair:
    """The other's right hand at the own lips, the own one under it; the head goes down to it with the eyes shut."""
    shut = Expression.EYES_SHUT if figure.expression is Expression.NEUTRAL else figure.expression
    up = figure.pose not in (Pose.SIT, Pose.KNEEL)
    kisser = figure.model_copy(update={"mount": BENT_TO_HAND if up else "", "gaze": None, "gesture": None, "expression": shut, "holds": ""})
    own, towards = people.bones(kisser), _towards(other, figure)
    lips = add(mix(own.eye, own.chin, 0.66), mul(own.head_turn.front, LIPS * own.head_height))
    held = add(lips, add(mul(towards, 0.13), (0.0, -0.015, 0.0)))
    under = add(lips, add(mul(towards, 0.12), (0.0, -0.075, 0.0)))
    one = _touching(kisser, *((None, under) if own.trunk.left[2] < 0 else (under, None)), fingers="cupping")
    return one, _touching(other, None, held, holds="", gesture=None)


def _turned_round(figure: Figure, other: Figure) -> Pair:
    """The other's back still to them, the head already coming round; a hand from behind on the shoulder that is nearer to the lens."""
    turning, away = _from_behind(figure, other, Pose.LOOK_BACK, TURNING)
    turning = turning.model_copy(update={"gaze": rounded(add(people.bones(figure).eye, PAST_LENS))})
    at = add(max(people.bones(turning).shoulders, key=lambda one: one[2]), add(mul(away, -0.07), (0.0, 0.02, 0.05)))
    return _nearer_hand(figure, at, ""), turning


def _by_hood(figure: Figure, other: Figure) -> Pair:
    """The other's back to them, bent back on the toes by the fist that has the hood at the nape."""
    caught, away = _from_behind(figure, other, Pose.STAND, SEIZED)
    face = Expression.AFRAID if other.expression is Expression.NEUTRAL else other.expression
    at = add(people.bones(caught).neck, add(mul(away, -NAPE), (0.0, 0.0, 0.06)))
    return _nearer_hand(figure, at, "seize"), caught.model_copy(update={"expression": face, "gaze": None})


def _elbowed(figure: Figure, other: Figure) -> Pair:
    """The back to the other, the elbow on the side of the lens in the ribs of them who double up over it."""
    away = _towards(figure, other)
    facing = round(math.degrees(math.atan2(away[0], away[2])), 2)
    turned = {"facing": facing, "pose": Pose.STAND, "gesture": None, "touch": (None, None), "holds": ""}
    side = "right" if facing % 360 < HALF_ROUND else "left"
    hurt = {"mount": WINDED, "expression": Expression.IN_PAIN, "gesture": None, "touch": (None, None), "gaze": None}
    return figure.model_copy(update=turned | {"mount": f"{ELBOWING}{side}", "gaze": None}), other.model_copy(update=hurt)


HALF_ROUND = 180.0
"""Degrees: who is turned less than these off the master camera has the right side to it."""
NAPE = 0.15
"""Metres from a neck back to a fist in the hood behind it."""


def _from_behind(figure: Figure, other: Figure, pose: Pose, mount: str) -> tuple[Figure, Vec]:
    """The other with the back to them, and where they are turned."""
    away = mul(_towards(figure, other), -1.0)
    facing = round(math.degrees(math.atan2(away[0], away[2])), 2)
    turned = {"facing": facing, "pose": pose, "gesture": None, "touch": (None, None), "mount": mount}
    return other.model_copy(update=turned), away


def _nearer_hand(figure: Figure, at: Vec, fingers: str) -> Figure:
    """Somebody with the hand that is nearer to the lens there, and nothing in either."""
    right = people.bones(figure).root.left[2] < 0
    return _touching(figure, *((None, at) if right else (at, None)), clasps="laid", fingers=fingers, holds="", gesture=None)


PAST_LENS = (0.0, 0.0, 1.0)
"""Metres that somebody who is turned from behind looks past who turns them: the head comes round on the side of the lens."""
WAYS: Mapping[str, Callable[[Figure, Figure], Pair]] = {
    HOODED: _hooded,
    IN_BOTH_HANDS: _in_both_hands,
    HAND_KISSED: _hand_kissed,
    TURNED_ROUND: _turned_round,
    BY_HOOD: _by_hood,
    ELBOWED: _elbowed,
}
"""By `Blocking.at`."""
