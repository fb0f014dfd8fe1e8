"""People who are carried, dragged or helped up: where they are against whoever does it, where hands meet. Metres, degrees."""

from __future__ import annotations

import math

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.floor import MOVING
from storyboard.shots.touches import IN_ARMS
from storyboard.staging import figures as people
from storyboard.staging.body import PALM
from storyboard.staging.parts import one_hand
from storyboard.staging.riding import BY_FEET, HAULING
from storyboard.staging.sharing import HAND_IN_HAND
from storyboard.staging.space import add, heading, mix, mul, rounded, sub, unit, yaw_to

ACROSS = 30.0
"""Most degrees off the camera that somebody is turned who carries a person: who lies across their arms is seen from the side."""
BEFORE, LOW = 0.31, -0.02
"""Metres from the mark of who carries to who is carried, and from the hips of the one up to those of the other."""
ASIDE = 0.1
"""Metres by which the hips of who is carried are nearer to the one arm, so that the weight is in the middle."""
FEET, HEAD = 1.3, 1.2
"""Metres from the hips of who lies to who drags them by the feet, or by the arms."""
RAISED = 0.64
"""Metres above the floor of the hands of who is dragged by the arms."""
HELPED = frozenset({Pose.CROUCH, Pose.KNEEL, Pose.SIT, Pose.COVER})
"""Poses that somebody is pulled up from."""
ARM_UP = 0.6
"""Metres between who helps somebody up and them."""
STRETCH = 0.97
"""Share of an arm's length at which it is all but straight."""
DRAGGED, DRAGGED_FEET = "dragged", "dragged_feet"
"""`Blocking.at` of who has come to the head, or to the feet, of somebody they drag."""
WALKING = MOVING | {Pose.STAND, Pose.SIT}
"""Poses of two who go, or stand, hand in hand."""
BY_LEGS = frozenset({"foot", "knee"})


def carries(item: Blocking, other: Blocking) -> bool:
    """Whether somebody has the other in both arms."""
    return item.pose is Pose.CARRY and not (item.holds or item.thing) and (item.at == IN_ARMS or other.pose is Pose.LIE)


def drags(item: Blocking, other: Blocking) -> bool:
    """Whether somebody drags another who lies."""
    return item.pose in (Pose.DRAG, Pose.PULL) and other.pose is Pose.LIE and item.gaze == other.character


def _dragged(item: Blocking, other: Blocking) -> bool:
    """The same once they have been brought together."""
    return item.pose is Pose.TEND and other.pose is Pose.LIE and item.at in (DRAGGED, DRAGGED_FEET)


def helps_up(item: Blocking, other: Blocking) -> bool:
    """Whether somebody pulls another to their feet."""
    return item.pose is Pose.PULL and item.at in ("hand", "wrist", "arm") and other.pose in HELPED


def brought(item: Blocking, other: Blocking) -> tuple[Blocking, Blocking] | None:
    """Both where the one carries, drags or helps up the other; None where it is something else."""
    if carries(item, other):
        return _carrying(item, other)
    if drags(item, other):
        return _dragging(item, other), other
    if helps_up(item, other):
        return _helping(item, other), other
    return None


def _carrying(item: Blocking, other: Blocking) -> tuple[Blocking, Blocking]:
    facing = math.copysign(min(ACROSS, abs(item.facing)), item.facing)
    down = {"pose": Pose.LIE, "gesture": None, "state": "fallen", "mark": item.mark, "to": None, "holds": "", "thing": "", "at": ""}
    lying = other.model_copy(update={**down, "facing": round(facing + math.copysign(90.0, facing), 2)})
    return item.model_copy(update={"facing": facing}), lying


def _dragging(item: Blocking, other: Blocking) -> Blocking:
    """At the feet, else behind the head of who lies, bent over them and going backwards."""
    feet, at = heading(other.facing), DRAGGED_FEET if item.at in BY_LEGS else DRAGGED
    off = FEET if item.at in BY_LEGS else -HEAD
    x, z = other.mark.x + feet[0] * off, other.mark.z + feet[2] * off
    towards = round(yaw_to(x, z, other.mark.x, other.mark.z), 2)
    return item.model_copy(update={"pose": Pose.TEND, "mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": towards, "to": None, "at": at})


def _helping(item: Blocking, other: Blocking) -> Blocking:
    dx, dz = item.mark.x - other.mark.x, item.mark.z - other.mark.z
    gap = math.hypot(dx, dz) or 1.0
    mark = Mark(x=round(other.mark.x + dx / gap * ARM_UP, 3), z=round(other.mark.z + dz / gap * ARM_UP, 3))
    return item.model_copy(update={"mark": mark, "facing": round(yaw_to(mark.x, mark.z, other.mark.x, other.mark.z), 2), "to": None})


def borne(figure: Figure, other: Figure, item: Blocking, theirs: Blocking) -> tuple[Figure, Figure] | None:
    """The figures of both with their hands where they meet; None where neither carries, drags nor helps up."""
    if carries(item, theirs):
        return _in_arms(figure, other)
    if _dragged(item, theirs):
        return _by_feet(figure, other) if item.at == DRAGGED_FEET else _by_arms(figure, other)
    if Pose.SHAKE in (item.pose, theirs.pose) and (led := _child_of(figure, other)) is not None:
        return led
    if item.at == "hand" and item.pose in WALKING and theirs.pose in WALKING:
        return _hand_in_hand(figure, other)
    return _by_hand(figure, other) if helps_up(item, theirs) else None


def _in_arms(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    own = people.bones(figure)
    ahead, along = heading(figure.facing), heading(other.facing)
    x, z = (figure.x + ahead[0] * BEFORE + along[0] * ASIDE, figure.z + ahead[2] * BEFORE + along[2] * ASIDE)
    up = round(own.pelvis[1] + LOW, 3)
    lying = other.model_copy(
        update={"x": round(x, 3), "z": round(z, 3), "floor": up, "seat": 0.0, "mount": IN_ARMS, "gaze": None, "holds": ""}
    )
    found = people.bones(lying)
    neck = add(own.neck, mul(ahead, -0.02))
    near = 0 if _gap(found.shoulders[0], own.neck) < _gap(found.shoulders[1], own.neck) else 1
    knees, back = mix(found.knees[0], found.knees[1], 0.5), mix(found.chest, found.waist, 0.2)
    under: tuple[Vec, Vec] = (rounded(add(knees, (0.0, -0.1, 0.0))), rounded(add(back, (0.0, -0.12, 0.0))))
    left, right = under if _gap(under[0], own.shoulders[0]) < _gap(under[0], own.shoulders[1]) else under[::-1]
    return figure.model_copy(update={"touch": (left, right)}), lying.model_copy(update={"touch": one_hand(near, rounded(neck))})


def _by_feet(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    lying = other.model_copy(update={"mount": BY_FEET})
    left, right = people.bones(lying).ankles
    return _stepped(figure, (rounded(right), rounded(left))), lying


def _by_arms(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    found = people.bones(other)
    behind = mul(unit(sub(found.head, found.pelvis)), 0.42)
    at = [(point[0] + behind[0], RAISED, point[2] + behind[2]) for point in found.shoulders]
    mine, theirs = [[rounded(add(point, (0.0, up, 0.0))) for point in at] for up in (-GRIP, GRIP)]
    return _stepped(figure, (mine[1], mine[0])), other.model_copy(update={"touch": (theirs[0], theirs[1])})


def _by_hand(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    own, found = people.bones(figure), people.bones(other)
    side = 0 if _gap(found.shoulders[0], own.chest) < _gap(found.shoulders[1], own.chest) else 1
    at = add(mix(own.shoulders[1], found.shoulders[side], 0.52), (0.0, -0.06, 0.0))
    past = mul(unit(sub(found.shoulders[side], own.shoulders[1])), GRIP)
    mine, theirs = rounded(add(at, past)), rounded(sub(at, past))
    return figure.model_copy(update={"touch": (mine, mine)}), other.model_copy(update={"touch": one_hand(side, theirs)})


GRIP = 0.07
"""Metres that two hands which have hold of each other reach past where they meet."""


def _hand_in_hand(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Two who walk side by side: the inner hands meet between them, low."""
    own, found = people.bones(figure), people.bones(other)
    mine = 0 if _gap(own.shoulders[0], found.chest) < _gap(own.shoulders[1], found.chest) else 1
    theirs = 0 if _gap(found.shoulders[0], own.chest) < _gap(found.shoulders[1], own.chest) else 1
    middle = mix(own.shoulders[mine], found.shoulders[theirs], 0.5)
    low = min(own.shoulders[mine][1] - figure.appearance.height * ARM_DOWN, found.shoulders[theirs][1] - other.appearance.height * ARM_DOWN)
    at = rounded((middle[0], max(low, own.pelvis[1] - 0.08), middle[2]))
    return figure.model_copy(update={"touch": one_hand(mine, at)}), other.model_copy(update={"touch": one_hand(theirs, at)})


def _child_of(figure: Figure, other: Figure) -> tuple[Figure, Figure] | None:
    """A child by the hand of somebody grown, at their side, both to the lens; None where neither is so much smaller: they shake hands."""
    if min(figure.appearance.height, other.appearance.height) > CHILD * max(figure.appearance.height, other.appearance.height):
        return None
    grown, small = (figure, other) if figure.appearance.height > other.appearance.height else (other, figure)
    if Pose.SIT in (grown.pose, small.pose):
        return None
    side = 1.0 if small.x > grown.x else -1.0
    free = {"holds": "", "other": grown.holds or grown.other} if grown.holds and side < 0 else {}
    stand = {"pose": Pose.STAND, "gesture": None, "facing": round(OPEN_TO_LENS * side, 2)}
    grown = grown.model_copy(update={**stand, **free})
    small = small.model_copy(update={**stand, "x": round(grown.x + side * HAND_IN_HAND, 3), "z": round(grown.z + 0.04, 3)})
    grown, small = _hand_in_hand(grown, small)
    return (grown, small) if grown.character == figure.character else (small, grown)


CHILD, OPEN_TO_LENS = 0.8, 22.0
"""Share of the height of somebody under which another is led by the hand; degrees off the master camera of both."""


ARM_DOWN = 0.33
"""From the shoulder down to the hand of a hanging arm, in body heights."""


def _stepped(figure: Figure, points: tuple[Vec, Vec]) -> Figure:
    """Bent over, as near as both hands reach what they have hold of."""
    figure = figure.model_copy(update={"mount": HAULING, "gesture": None})
    found = people.bones(figure)
    arm = (sum(found.frame.arm) + PALM) * figure.appearance.height * STRETCH
    start, middle = mix(found.shoulders[0], found.shoulders[1], 0.5), mix(points[0], points[1], 0.5)
    level = math.hypot(middle[0] - start[0], middle[2] - start[2])
    lack = level - math.sqrt(max(0.02, arm * arm - (middle[1] - start[1]) ** 2))
    way = heading(figure.facing)
    near = {"x": round(figure.x + way[0] * lack, 3), "z": round(figure.z + way[2] * lack, 3)}
    return figure.model_copy(update={**near, "touch": points})


def _gap(a: Vec, b: Vec) -> float:
    return math.dist(a, b)
