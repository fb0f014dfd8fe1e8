"""The skeleton of a figure: joints in the world from a pose, in pure arithmetic. Metres and degrees.

Every pose is a row of targets in body heights, so that one row serves a child and a man. Hands and feet are reached by
two-bone chains whose lengths belong to the build and never change; a target out of reach is approached as far as the limb goes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.touches import ARMS_WIDE
from storyboard.staging.line_of_action import Local, lively, mirrored
from storyboard.staging.mouthfuls import CHEWS, SNIFFS
from storyboard.staging.riding import MOUNTED, OUT_OF_WINDOW, drawn_up, stooped
from storyboard.staging.space import Turn, add, cross, dot, length, mul, sub, unit
from storyboard.staging.stance import frame_of
from storyboard.staging.stances import (
    ARMED,
    BESIDE_RAIL,
    BROWED,
    CALLING_LEFT,
    CRUMPLING,
    CUPPED,
    FINGERS,
    HEADS,
    KNEELING_EMBRACE,
    LOOKING_RIGHT,
    OVERHEARING,
    RAILED,
    SEATED,
    SIGHING,
    STANCES,
    STRIKING_RIGHT,
    TALLIED,
    THUMB_UP,
    TYING,
    WEIGHED,
    WHISPERING_RIGHT,
    WRUNG,
    Frame,
    Limb,
    Stance,
)
from storyboard.staging.stances_deeds import joined as joined_stance
from storyboard.staging.stances_motion import MOVED, arms_wide
from storyboard.staging.stances_talk import recoiled, talking
from storyboard.staging.stances_use import BARING, OFF_FACE, SHOWN_ASIDE, SHUTS, WITH, before_face, second
from storyboard.staging.stances_work import CHEWING, ON_SEAT, SMELLING, STEPPING_OVER

LOWER = 0.76
"""Share of somebody's height under which the eyes of whom they embrace make them kneel."""

RAIL = 0.62
"""Metres from which `Figure.seat` is a rail that somebody leans on, not a seat."""

PALM = 0.062
"""From the wrist to what a hand takes or a fist hits, in body heights."""

FORWARD, UPRIGHT, LARGE = 0.1, 0.05, 0.15
"""How far before the pit of the neck the middle of a head is carried, in head heights: nobody holds it like a dummy, but who has a
head of more than so many body heights, as children have, holds it upright."""
GIRDLE = 0.022
"""How far a shoulder blade lets its joint go after a hand that is stretched out, in body heights."""

Pair = tuple[Vec, Vec]
"""The figure's left and right, in this order."""

HEAD_YAW, HEAD_PITCH, EYE_TURN = 70.0, 40.0, 30.0
"""How far a head turns on its shoulders and eyes in their sockets, degrees."""


@dataclass(frozen=True, slots=True)
class Body:
    """The joints of a figure in world metres, pairs as (left, right), and the frames that clothes and head are built on."""

    figure: Figure
    height: float
    frame: Frame
    stance: Stance
    root: Turn
    hips_turn: Turn
    trunk: Turn
    """Of the chest."""
    head_turn: Turn
    pelvis: Vec
    waist: Vec
    chest: Vec
    neck: Vec
    """The pit of the neck."""
    head: Vec
    """On the axis of the skull at the height of the eyes; the chin is half a head below, the crown half a head above."""
    head_height: float
    eye: Vec
    """Between the eyes, on the skin."""
    chin: Vec
    gaze: tuple[float, float]
    """How far the eyes turn in their sockets to the figure's left and up, -1 to 1."""
    shoulders: Pair
    elbows: Pair
    wrists: Pair
    hips: Pair
    knees: Pair
    ankles: Pair
    hands: Pair
    """Directions from the wrists to the knuckles."""
    backs: Pair
    """Where the backs of the hands look."""
    grips: tuple[str, str]
    feet: tuple[Turn, Turn]


def seated(pose: Pose) -> bool:
    """True where the figure sits on `Figure.seat`."""
    return STANCES[pose].seated


def two_bone(start: Vec, target: Vec, upper: float, lower: float, pole: Vec) -> Pair:
    """Middle and end joint of a limb of two bones from `start` to `target`, bent towards `pole`.

    Both lengths are kept: what is too far is reached for, what is too near is pushed out to where the bones allow.
    """
    way = sub(target, start)
    along = unit(way) if length(way) > 1e-6 else (0.0, -1.0, 0.0)
    gap = min(max(length(way), abs(upper - lower) * 1.001 + 1e-6), (upper + lower) * 0.9995)
    to_foot = (upper * upper - lower * lower + gap * gap) / (2 * gap)
    rise = math.sqrt(max(upper * upper - to_foot * to_foot, 0.0))
    aside = unit(sub(pole, mul(along, dot(pole, along))))
    if length(aside) < 0.5:
        aside = unit(cross(along, (0.31, 0.2, 0.93)))
    return add(add(start, mul(along, to_foot)), mul(aside, rise)), add(start, mul(along, gap))


def joined(outer: Turn, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> Turn:
    """A turn within another one."""
    inner, turn = Turn(yaw, pitch, roll), Turn()
    turn.left, turn.up, turn.front = outer(inner.left), outer(inner.up), outer(inner.front)
    return turn


def stance_of(figure: Figure) -> Stance:
    """The pose's row with the figure's own way of standing and with all of the body in what the hands do."""
    base = recoiled(stooped(second(_base(figure), figure), figure), figure)
    if figure.fingers in FINGERS or figure.fingers in HEADS:
        base = _shaped(base, figure)
    frame = frame_of(figure.appearance)
    return lively(base, figure, frame, _touched(figure, frame, base))


def _shaped(stance: Stance, figure: Figure) -> Stance:
    """Hands that touch, as `Figure.fingers` has them."""
    own = FINGERS.get(figure.fingers)
    left, right = (
        limb if point is None or own is None else replace(own, at=limb.at)
        for limb, point in zip((stance.left, stance.right), figure.touch, strict=True)
    )
    return replace(stance, left=left, right=right, head=HEADS.get(figure.fingers, stance.head))


def _touched(figure: Figure, frame: Frame, stance: Stance) -> Local:
    """What the hands touch, from the pelvis, in body heights."""
    if figure.touch == (None, None):
        return None, None
    root, pelvis, k = Turn(figure.facing, stance.tilt), _pelvis(figure, frame, stance), 1 / figure.appearance.height
    left, right = (None if point is None else mul(root.local(sub(point, pelvis)), k) for point in figure.touch)
    return left, right


def _over_a_child(figure: Figure) -> bool:
    return figure.gaze is not None and figure.gaze[1] - figure.floor < LOWER * figure.appearance.height


def _at_nothing(figure: Figure) -> bool:
    return not figure.holds and figure.touch == (None, None) and figure.gaze is None


def _at_nothing_but(figure: Figure) -> bool:
    """Whether hands rub nothing but each other."""
    return not (figure.holds or figure.other) and figure.touch == (None, None)


def lens_on_right(figure: Figure) -> bool:
    """Whether the right hand is the one on the side of the master camera: it strikes, and is held to the mouth."""
    return figure.facing % 360 < 180


def at_left_ear(figure: Figure) -> bool:
    """Whether a phone is at the left ear: the one that the lens sees. The other hand has it from the right one."""
    return (figure.gesture or figure.pose) is Pose.PHONE and not lens_on_right(figure) and figure.touch == (None, None) and not figure.other


def _one_handed(figure: Figure, side: int) -> bool:
    """Whether somebody touches another with the hand of that side only: the other one is not flung up."""
    return figure.touch[side] is not None and figure.touch[1 - side] is None


def _on_a_wall(figure: Figure) -> bool:
    """Whether both hands are flat on something as high as the breast."""
    return None not in figure.touch and all(point[1] > figure.floor + 0.68 * figure.appearance.height for point in figure.touch if point)


CASES: dict[Pose, tuple[Callable[[Figure], bool], Stance]] = {
    Pose.EMBRACE: (_over_a_child, KNEELING_EMBRACE),
    Pose.LOOK_BACK: (lens_on_right, LOOKING_RIGHT),
    Pose.PHONE: (at_left_ear, mirrored(STANCES[Pose.PHONE])),
    Pose.TEND: (_at_nothing, TYING),
    Pose.LISTEN: (lambda figure: figure.touch[0] is not None, OVERHEARING),
    Pose.PRESS: (_on_a_wall, BROWED),
    Pose.FIGHT: (lambda figure: lens_on_right(figure) and not figure.holds, STRIKING_RIGHT),
    Pose.CALL: (lambda figure: not lens_on_right(figure) and not figure.holds, CALLING_LEFT),
    Pose.WHISPER: (lambda figure: lens_on_right(figure) and not figure.holds, WHISPERING_RIGHT),
    Pose.SHOW: (before_face, SHOWN_ASIDE),
    Pose.SHAKE_HEAD: (lambda figure: figure.pose is Pose.ARMS_CROSSED, replace(STANCES[Pose.ARMS_CROSSED], head=(34.0, 8.0, 0.0))),
    Pose.RUB: (_at_nothing_but, WRUNG),
    Pose.CATCH: (partial(_one_handed, side=1), replace(STANCES[Pose.CATCH], left=STANCES[Pose.REACH].left, head=(0.0, 0.0, 0.0))),
    **{pose: (partial(_one_handed, side=0), mirrored(STANCES[pose])) for pose in (Pose.PAT, Pose.REACH, Pose.DAB)},
}
"""Poses that are held otherwise in some case: whom they are done to, where somebody is turned, what there is to work on."""


BY_WAY: dict[tuple[Pose, str], Stance] = {
    **MOVED,
    (Pose.SHOW, "thumb"): THUMB_UP,
    (Pose.LOOK_DOWN, "breath"): SIGHING,
    **{(pose, "wide"): arms_wide(STANCES[pose]) for pose in sorted(ARMS_WIDE)},
    (Pose.CLIMB, "step"): STEPPING_OVER,
    (Pose.HOLD, "cup"): CUPPED,
    (Pose.HOLD, "weigh"): WEIGHED,
    (Pose.HOLD, SHUTS): replace(STANCES[Pose.READ], head=STANCES[Pose.HOLD].head),
    (Pose.HOLD, SNIFFS): SMELLING,
    (Pose.EAT, CHEWS): CHEWING,
    (Pose.SHRUG, "pocketed"): replace(STANCES[Pose.POCKET], head=STANCES[Pose.SHRUG].head),
    (Pose.COUNT, "count"): TALLIED,
    **{(pose, "crumple"): CRUMPLING for pose in (Pose.PRESS, Pose.KNOT, Pose.TEND, Pose.HOLD, Pose.TEAR)},
    (Pose.TEND, "wrap"): CRUMPLING,
    (Pose.WEAR, OFF_FACE): BARING,
}
"""Poses that a way of moving makes other ones of (`Figure.fingers`)."""


def _base(figure: Figure) -> Stance:
    """The row of a pose: what is held changes some, and who leans does so on what there is (`seat` is its height) or on a wall."""
    if figure.mount == OUT_OF_WINDOW:
        return drawn_up(_base(figure.model_copy(update={"mount": ""})))
    if figure.mount in MOUNTED:
        return MOUNTED[figure.mount]
    if figure.gesture is not None:
        return _gestured(figure, figure.gesture)
    if figure.pose is Pose.LEAN and figure.seat > RAIL:
        return _on_rail(figure)
    case = _in_case(figure, figure.pose)
    if case is not None:
        return case
    return _held_so(figure, figure.pose) if figure.holds or figure.pose is Pose.SHOW else talking(STANCES[figure.pose], figure)


def _gestured(figure: Figure, gesture: Pose) -> Stance:
    """The legs of a pose with what the hands do besides; some deeds on a seat, and sleep, have all of the body."""
    if gesture is Pose.SLEEP and figure.pose is Pose.LIE:
        return STANCES[Pose.LIE]
    whole = ON_SEAT.get((gesture, figure.holds)) if figure.pose is Pose.SIT else None
    railed = figure.pose is Pose.LEAN and figure.seat > RAIL
    legs = _on_rail(figure) if railed else BY_WAY.get((figure.pose, figure.fingers), STANCES[figure.pose])
    return whole or joined_stance(legs, _in_case(figure, gesture) or _held_so(figure, gesture))


def _in_case(figure: Figure, pose: Pose) -> Stance | None:
    case = CASES.get(pose)
    moved = BY_WAY.get((pose, figure.fingers))
    return moved or (case[1] if case is not None and case[0](figure) else None)


def _held_so(figure: Figure, pose: Pose) -> Stance:
    """The row of a pose, as it is with what is in the hand."""
    own = ARMED.get(pose, STANCES[pose]) if figure.holds else STANCES[pose]
    if pose is Pose.SIT:
        return SEATED.get(figure.holds, own)
    return WITH.get((pose, figure.holds), own)


def _on_rail(figure: Figure) -> Stance:
    """Forearms on a rail, what one has held beside one: higher than the waist for a child, and who is tall bends further."""
    height = figure.appearance.height
    frame = frame_of(figure.appearance)
    up = figure.seat / height + 0.03 - (frame.pelvis - RAILED.drop)
    near = BESIDE_RAIL if figure.holds and figure.gesture is None else RAILED.right
    left, right = (replace(limb, at=(limb.at[0], up + limb.at[1], limb.at[2])) for limb in (RAILED.left, near))
    return replace(RAILED, left=left, right=right, lean=max(6.0, min(38.0, 26.0 - (up - 0.05) * 150)))


def pose(figure: Figure) -> Body:
    """The joints of a figure on its mark, doing what its pose says, looking where it looks."""
    height, stance = figure.appearance.height, stance_of(figure)
    frame = frame_of(figure.appearance)
    root = Turn(figure.facing, stance.tilt)
    pelvis = _pelvis(figure, frame, stance)
    hips_turn = joined(root, -stance.twist * 0.4, 0.0 if stance.seated else stance.lean * 0.2, stance.hips)
    trunk = joined(root, stance.twist, stance.lean, stance.bend)
    waist = add(pelvis, mul(hips_turn.up, frame.spine * height))
    chest = add(waist, mul(trunk.up, frame.spine * height))
    neck = add(chest, trunk((0.0, frame.neck * height, 0.006 * height)))
    head_turn, gaze = _head(figure, root, stance, neck, frame)
    head = _head_centre(neck, head_turn, frame, height)
    hung = _Trunk(figure, frame, stance, root, hips_turn, trunk, pelvis, chest)
    shoulders, elbows, wrists = _pairs(_arm(0, stance.left, hung), _arm(1, stance.right, hung))
    hips, knees, ankles = _pairs(_leg(0, stance.foot_left, hung), _leg(1, stance.foot_right, hung))
    hands, backs = _hands(root, elbows, wrists, stance)
    return Body(
        figure=figure,
        height=height,
        frame=frame,
        stance=stance,
        root=root,
        hips_turn=hips_turn,
        trunk=trunk,
        head_turn=head_turn,
        pelvis=pelvis,
        waist=waist,
        chest=chest,
        neck=neck,
        head=head,
        head_height=frame.head * height,
        eye=add(head, mul(head_turn.front, 0.36 * frame.head * height)),
        chin=add(head, head_turn((0.0, -0.5 * frame.head * height, 0.3 * frame.head * height))),
        gaze=gaze,
        shoulders=shoulders,
        elbows=elbows,
        wrists=wrists,
        hips=hips,
        knees=knees,
        ankles=ankles,
        hands=hands,
        backs=backs,
        grips=(_grip(stance.left.grip, figure, 0), _grip(stance.right.grip, figure, 1)),
        feet=(_sole(root, stance.foot_left, 1.0), _sole(root, stance.foot_right, -1.0)),
    )


def _grip(own: str, figure: Figure, side: int) -> str:
    """A hand that touches something is no idle hand; who seizes somebody closes it."""
    if figure.touch[side] is None or figure.fingers:
        return own
    return "carry" if own in ("relaxed", "flat") else "hook" if own == "spread" and figure.pose is Pose.CATCH else own


def _sole(root: Turn, foot: Limb, out: float) -> Turn:
    return joined(root, out * foot.splay, foot.toe)


def _pelvis(figure: Figure, frame: Frame, stance: Stance) -> Vec:
    height = figure.appearance.height
    up = figure.seat + 0.05 * height if stance.seated else (frame.pelvis - stance.drop) * height
    off = mul(Turn(figure.facing)((stance.shift, 0.0, -stance.back)), height)
    return (figure.x + off[0], figure.floor + up, figure.z + off[2])


def _head_centre(neck: Vec, turn: Turn, frame: Frame, height: float) -> Vec:
    size = frame.head * height
    return add(add(neck, mul(turn.up, 0.65 * size)), mul(turn.front, (UPRIGHT if frame.head > LARGE else FORWARD) * size))


TILTED = 0.06
"""How much of its turn a head tilts towards what it looks at."""
INWARD = frozenset({Pose.EMBRACE, Pose.CRY, Pose.COVER, Pose.SLEEP, Pose.PRAY, Pose.STRETCH, Pose.LAUGH})
"""Deeds whose head is as the deed has it, whoever is about."""


DOWNCAST = frozenset({Pose.LOOK_DOWN, Pose.NOD})
BELOW = 0.2
"""Metres under the eyes from which what is looked at draws the head down by itself."""


def _bowed(figure: Figure, gaze: Vec) -> bool:
    """Whether a head is bowed before somebody as tall: the deed, not who is about, says where it points."""
    return (figure.gesture or figure.pose) in DOWNCAST and gaze[1] > figure.floor + 0.93 * figure.appearance.height - BELOW


def _raised(figure: Figure, gaze: Vec) -> bool:
    """Whether a head is tipped back before somebody no higher than the eyes: what is up there is looked at."""
    return (figure.gesture or figure.pose) is Pose.LOOK_UP and gaze[1] < figure.floor + figure.appearance.height + ABOVE


ABOVE = 0.15
"""Metres over the crown from which what is looked at draws the head up by itself."""


def _head(figure: Figure, root: Turn, stance: Stance, neck: Vec, frame: Frame) -> tuple[Turn, tuple[float, float]]:
    """The head's frame and what is left for the eyes to do."""
    yaw, pitch, roll = stance.head
    yaw, pitch = yaw + stance.twist * 0.4, pitch + stance.lean * 0.12
    if figure.gaze is None:
        return joined(root, yaw, pitch, roll), (0.0, 0.0)
    if (figure.gesture or figure.pose) in INWARD or figure.fingers in HEADS or _bowed(figure, figure.gaze) or _raised(figure, figure.gaze):
        return joined(root, _held(yaw, HEAD_YAW), _held(pitch, HEAD_PITCH), roll), (0.0, 0.0)
    eye = _head_centre(neck, root, frame, figure.appearance.height)
    left, up, front = root.local(unit(sub(figure.gaze, eye)))
    want_yaw, want_pitch = math.degrees(math.atan2(left, front)), -math.degrees(math.asin(max(-1.0, min(1.0, up))))
    head_yaw, head_pitch = _held(want_yaw * 0.86, HEAD_YAW), _held(want_pitch * 0.8, HEAD_PITCH)
    eyes = (_held((want_yaw - head_yaw) / EYE_TURN, 1.0), _held((head_pitch - want_pitch) / EYE_TURN, 1.0))
    return joined(root, head_yaw, head_pitch, roll - TILTED * head_yaw), eyes


def _held(value: float, limit: float) -> float:
    return max(-limit, min(limit, value))


def _own(side: int, v: Vec) -> Vec:
    """From (outwards, up, forward) to (left, up, forward)."""
    return (v[0] if side == 0 else -v[0], v[1], v[2])


@dataclass(frozen=True, slots=True)
class _Trunk:
    """What limbs are hung on."""

    figure: Figure
    frame: Frame
    stance: Stance
    root: Turn
    hips: Turn
    chest_turn: Turn
    pelvis: Vec
    chest: Vec

    @property
    def height(self) -> float:
        return self.figure.appearance.height


def _pairs(left: tuple[Vec, Vec, Vec], right: tuple[Vec, Vec, Vec]) -> tuple[Pair, Pair, Pair]:
    return (left[0], right[0]), (left[1], right[1]), (left[2], right[2])


def _arm(side: int, limb: Limb, trunk: _Trunk) -> tuple[Vec, Vec, Vec]:
    """Shoulder, elbow, wrist. A raised hand lifts its shoulder."""
    height, (upper, lower) = trunk.height, trunk.frame.arm
    raised = max(0.0, min(1.0, (limb.at[1] - 0.25) / 0.2)) * 0.02
    spot = (trunk.frame.shoulder - raised * 0.4, 0.042 + raised, -0.004)
    shoulder = add(trunk.chest, trunk.chest_turn(mul(_own(side, spot), height)))
    target = add(trunk.pelvis, trunk.root(mul(_own(side, limb.at), height)))
    touched = trunk.figure.touch[side]
    pole, bones = trunk.root(_own(side, limb.pole)), (upper * height, lower * height)
    if touched is not None:
        straight = unit(sub(touched, shoulder))
        along = trunk.root(unit(_own(side, limb.along))) if limb.along else _forearm(touched, shoulder, bones, pole, PALM * height)
        before = sub(touched, mul(along, PALM * height))
        near = trunk.figure.fingers or not abs(bones[0] - bones[1]) < length(sub(before, shoulder)) < sum(bones) * BENT
        target = sub(touched, mul(straight, PALM * height)) if near else before
    way = sub(target, shoulder)
    gap = length(way) / (upper + lower) / height
    shoulder = add(shoulder, mul(unit(way), GIRDLE * height * max(0.0, min(1.0, (gap - 0.8) * 4))))
    return shoulder, *two_bone(shoulder, target, *bones, pole)


def _forearm(touched: Vec, shoulder: Vec, bones: tuple[float, float], pole: Vec, palm: float) -> Vec:
    """The direction of the forearm whose palm, so many metres before the wrist, is on a point: the hand goes on from it."""
    elbow, wrist = two_bone(shoulder, sub(touched, mul(unit(sub(touched, shoulder)), palm)), *bones, pole)
    return unit(sub(wrist, elbow))


BENT = 0.995
"""Share of an arm under which it has an elbow: what is farther is reached for with all of it straight."""


def _leg(side: int, limb: Limb, trunk: _Trunk) -> tuple[Vec, Vec, Vec]:
    """Hip, knee, ankle."""
    height, (upper, lower) = trunk.height, trunk.frame.leg
    hip = add(trunk.pelvis, trunk.hips(mul(_own(side, (trunk.frame.hip, -0.012, 0.0)), height)))
    return hip, *two_bone(hip, _step(side, limb, trunk), upper * height, lower * height, trunk.root(_own(side, limb.pole)))


def _step(side: int, limb: Limb, trunk: _Trunk) -> Vec:
    """Where an ankle wants to be: off a high seat feet hang or rest on a rung; a tilted body takes its legs along."""
    figure, height, pelvis = trunk.figure, trunk.height, trunk.pelvis
    out, up, front = _own(side, limb.at)
    if trunk.stance.seated and figure.pose is not Pose.CYCLE:
        up = max(up, (pelvis[1] - figure.floor) / height - trunk.frame.leg[1] - 0.055)
    if trunk.stance.tilt:
        return add(pelvis, trunk.root(mul((out, up - trunk.frame.pelvis, front), height)))
    flat = trunk.root(mul((out, 0.0, front), height))
    return (figure.x + flat[0], figure.floor + up * height, figure.z + flat[2])


def _hands(root: Turn, elbows: Pair, wrists: Pair, stance: Stance) -> tuple[Pair, Pair]:
    found = [_hand(side, limb, root, elbows[side], wrists[side]) for side, limb in enumerate((stance.left, stance.right))]
    return (found[0][0], found[1][0]), (found[0][1], found[1][1])


def _hand(side: int, limb: Limb, root: Turn, elbow: Vec, wrist: Vec) -> Pair:
    """Direction and back of a hand. It follows the forearm, and droops a little where nothing asks for more."""
    fore = unit(sub(wrist, elbow)) if limb.along is None else root(unit(_own(side, limb.along)))
    along = unit(add(fore, mul(root.up, -0.18))) if limb.grip in ("relaxed", "type") else fore
    wish = root(_own(side, limb.back or (1.0, 0.55, 0.1)))
    back = unit(sub(wish, mul(along, dot(wish, along))))
    return along, back if length(back) > 0.5 else unit(cross(along, (0.2, 0.1, 1.0)))
