"""The skeleton of a figure: joints in the world from a pose, in pure arithmetic. Metres and degrees.

Every pose is a row of targets in body heights, so that one row serves a child and a man. Hands and feet are reached by
two-bone chains whose lengths belong to the build and never change; a target out of reach is approached as far as the limb goes.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field, replace

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.space import Turn, add, cross, dot, length, mul, sub, unit

Pair = tuple[Vec, Vec]
"""The figure's left and right, in this order."""

HEAD_YAW, HEAD_PITCH, EYE_TURN = 70.0, 40.0, 30.0
"""How far a head turns on its shoulders and eyes in their sockets, degrees."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Proportions in body heights. After the usual figure-drawing canons: 7.25 heads for adults, 5.6 for a child."""

    head: float
    """Chin to crown."""
    pelvis: float
    spine: float
    """Pelvis to waist, waist to chest: each."""
    neck: float
    """Chest to the pit of the neck."""
    shoulder: float
    """Half the distance between the shoulder joints."""
    hip: float
    arm: tuple[float, float]
    leg: tuple[float, float]


FRAMES: dict[str, Frame] = {
    "man": Frame(head=0.138, pelvis=0.52, spine=0.105, neck=0.104, shoulder=0.108, hip=0.05, arm=(0.17, 0.15), leg=(0.238, 0.238)),
    "woman": Frame(head=0.138, pelvis=0.522, spine=0.104, neck=0.104, shoulder=0.092, hip=0.052, arm=(0.166, 0.146), leg=(0.239, 0.239)),
    "child": Frame(head=0.178, pelvis=0.485, spine=0.098, neck=0.105, shoulder=0.088, hip=0.046, arm=(0.156, 0.138), leg=(0.22, 0.22)),
}


@dataclass(frozen=True, slots=True)
class Limb:
    """What one hand or foot does. `at` is (outwards, up, forward) in body heights: hands from the pelvis, feet from the floor."""

    at: Vec
    pole: Vec = (0.5, -0.3, -1.0)
    """Where elbow or knee points, same axes."""
    grip: str = "relaxed"
    """How the fingers are, a row of the painter's hands."""
    back: Vec | None = None
    """Where the back of the hand looks; None: outwards and up."""
    toe: float = 0.0
    """Degrees the toes point down."""


def _foot(out: float, up: float, front: float, toe: float = 0.0, pole: Vec = (0.14, 0.0, 1.0)) -> Limb:
    return Limb((out, up, front), pole, toe=toe)


@dataclass(frozen=True, slots=True)
class Stance:
    """A pose as targets. Angles in degrees: `lean` forward, `bend` to its right, `twist` to its left."""

    left: Limb = Limb((0.135, -0.04, 0.045), (0.5, 0.0, -1.0))
    right: Limb = Limb((0.138, -0.036, 0.03), (0.5, 0.0, -1.0))
    foot_left: Limb = field(default_factory=lambda: _foot(0.07, 0.04, 0.03))
    foot_right: Limb = field(default_factory=lambda: _foot(0.07, 0.04, -0.02))
    drop: float = 0.0
    """How much lower the pelvis is than in standing."""
    back: float = 0.0
    """How much the pelvis is behind its mark."""
    lean: float = 0.0
    bend: float = 0.0
    twist: float = 0.0
    hips: float = 0.0
    tilt: float = 0.0
    """Of the whole body about the pelvis, forward."""
    head: Vec = (0.0, 0.0, 0.0)
    """Yaw, pitch, roll of the head against the body."""
    seated: bool = False
    sway: float = 0.0
    """How much of the personal asymmetry shows: 1 in standing at ease."""


_SIT = Stance(
    left=Limb((0.075, 0.045, 0.165), (1.0, -0.5, -0.6), "flat", (0.2, 1.0, 0.1)),
    right=Limb((0.07, 0.045, 0.15), (1.0, -0.5, -0.6), "flat", (0.2, 1.0, 0.1)),
    foot_left=_foot(0.075, 0.04, 0.235, pole=(0.12, 1.0, 0.8)),
    foot_right=_foot(0.075, 0.04, 0.205, pole=(0.12, 1.0, 0.8)),
    back=0.02,
    lean=4.0,
    seated=True,
    sway=0.35,
)
_EASE = Stance(sway=1.0)
_FIRM = (_foot(0.085, 0.04, 0.06), _foot(0.085, 0.04, -0.05))


def _forward(out: float, up: float, front: float, grip: str = "hold", back: Vec = (1.0, 0.3, 0.0)) -> Limb:
    return Limb((out, up, front), (0.7, -1.0, -0.4), grip, back)


STANCES: dict[Pose, Stance] = {
    Pose.STAND: _EASE,
    Pose.SIT: _SIT,
    Pose.WALK: Stance(
        left=Limb((0.14, -0.02, -0.12), (0.4, -0.1, -1.0)),
        right=Limb((0.13, -0.005, 0.14), (0.4, -0.3, -1.0)),
        foot_left=_foot(0.045, 0.05, 0.16, -16),
        foot_right=_foot(0.045, 0.085, -0.2, 42),
        drop=0.012,
        lean=5,
        twist=-9,
        hips=2,
    ),
    Pose.RUN: Stance(
        left=Limb((0.1, 0.13, 0.2), (0.6, -0.8, -0.8), "fist", (1.0, 0.2, 0.0)),
        right=Limb((0.19, 0.06, -0.15), (0.5, 0.3, -1.0), "fist", (1.0, 0.2, 0.0)),
        foot_left=_foot(0.04, 0.21, -0.33, 60),
        foot_right=_foot(0.05, 0.06, 0.25, -14, (0.1, 0.3, 1.0)),
        drop=-0.005,
        lean=19,
        twist=15,
        head=(0.0, -4.0, 0.0),
    ),
    Pose.LIE: Stance(
        left=Limb((0.16, -0.02, -0.015), (1.0, 0.0, 0.2), "relaxed", (0.3, 0.0, 1.0)),
        right=Limb((0.03, 0.09, 0.095), (1.0, 0.0, 0.3), "flat", (0.0, 0.0, 1.0)),
        foot_left=_foot(0.07, 0.035, -0.02, 35, (0.3, 0.0, 1.0)),
        foot_right=_foot(0.06, 0.045, -0.02, 35, (0.3, 0.0, 1.0)),
        drop=0.455,
        tilt=-90,
        head=(12.0, 6.0, 0.0),
    ),
    Pose.KNEEL: Stance(
        left=Limb((0.08, 0.06, 0.19), (1.0, -0.4, -0.4), "flat", (0.3, 1.0, 0.0)),
        right=Limb((0.12, 0.02, 0.08), (0.8, -0.2, -0.8)),
        foot_left=_foot(0.085, 0.04, 0.21, pole=(0.2, 1.0, 0.8)),
        foot_right=_foot(0.06, 0.045, -0.235, 62, (0.1, -0.7, 1.0)),
        drop=0.232,
        lean=7,
    ),
    Pose.CROUCH: Stance(
        left=Limb((0.07, 0.06, 0.2), (0.9, -0.6, -0.3)),
        right=Limb((0.05, 0.02, 0.23), (0.9, -0.6, -0.3)),
        foot_left=_foot(0.09, 0.04, 0.06, pole=(0.45, 0.3, 1.0)),
        foot_right=_foot(0.09, 0.06, -0.03, 30, (0.35, 0.1, 1.0)),
        drop=0.325,
        back=0.07,
        lean=30,
        head=(0.0, -6.0, 0.0),
    ),
    Pose.LEAN: Stance(
        left=Limb((-0.045, 0.165, 0.1), (1.0, -0.7, 0.25), "flat", (0.0, 0.3, 1.0)),
        right=Limb((-0.03, 0.135, 0.125), (1.0, -0.7, 0.25), "flat", (0.0, 0.3, 1.0)),
        foot_left=_foot(0.07, 0.04, 0.07),
        foot_right=_foot(-0.015, 0.055, 0.17, 14),
        drop=0.02,
        back=0.05,
        lean=-8,
        bend=3,
        hips=3,
        head=(0.0, 5.0, 3.0),
    ),
    Pose.POINT: Stance(
        right=Limb((0.15, 0.285, 0.34), (0.5, -1.0, -0.2), "point", (0.8, 0.7, 0.0)),
        foot_left=_FIRM[1],
        foot_right=_FIRM[0],
        lean=3,
        twist=12,
        sway=0.3,
    ),
    Pose.REACH: Stance(
        right=Limb((0.08, 0.2, 0.4), (0.6, -1.0, -0.3), "spread", (0.3, 1.0, 0.0)),
        left=Limb((0.15, 0.0, -0.05), (0.5, -0.1, -1.0)),
        foot_left=_foot(0.06, 0.045, -0.1, 12),
        foot_right=_foot(0.07, 0.04, 0.1),
        lean=16,
        twist=14,
    ),
    Pose.GIVE: Stance(right=_forward(0.07, 0.14, 0.3, "give", (0.5, -0.8, 0.2)), lean=5, twist=8, sway=0.4),
    Pose.HOLD: Stance(right=_forward(0.045, 0.125, 0.19), sway=0.7, head=(0.0, 4.0, 0.0)),
    Pose.CARRY: Stance(left=_forward(0.09, 0.04, 0.2, "carry"), right=_forward(0.09, 0.04, 0.2, "carry"), lean=-5, sway=0.4),
    Pose.DRIVE: replace(
        _SIT,
        left=_forward(0.1, 0.205, 0.29, "wheel", (0.6, 0.8, 0.2)),
        right=_forward(0.1, 0.215, 0.285, "wheel", (0.6, 0.8, 0.2)),
        foot_left=_foot(0.08, 0.06, 0.33, -18, (0.12, 1.0, 0.6)),
        foot_right=_foot(0.07, 0.06, 0.36, -18, (0.12, 1.0, 0.6)),
        lean=-5,
    ),
    Pose.PHONE: Stance(right=Limb((0.098, 0.345, 0.055), (0.8, -1.0, 0.35), "hold", (1.0, 0.0, 0.1)), head=(0.0, 3.0, 6.0), sway=1.0),
    Pose.WRITE: replace(
        _SIT,
        left=Limb((0.09, 0.125, 0.2), (1.0, -0.5, -0.3), "flat", (0.2, 1.0, 0.1)),
        right=Limb((0.03, 0.135, 0.21), (1.0, -0.5, -0.3), "pinch", (0.7, 0.8, 0.1)),
        lean=15,
        head=(-4.0, 20.0, 0.0),
    ),
    Pose.TYPE: replace(
        _SIT,
        left=Limb((0.065, 0.14, 0.23), (1.0, -0.7, -0.3), "type", (0.1, 1.0, 0.1)),
        right=Limb((0.065, 0.14, 0.235), (1.0, -0.7, -0.3), "type", (0.1, 1.0, 0.1)),
        lean=8,
        head=(0.0, 8.0, 0.0),
    ),
    Pose.DRINK: Stance(
        right=Limb((0.035, 0.312, 0.145), (1.0, -0.7, 0.2), "hold", (0.9, 0.0, 0.4)), lean=-2, head=(0.0, -6.0, 0.0), sway=0.7
    ),
    Pose.EMBRACE: Stance(
        left=Limb((-0.005, 0.26, 0.24), (1.0, -0.2, 0.1), "flat", (0.2, 0.2, 1.0)),
        right=Limb((-0.01, 0.18, 0.24), (1.0, -0.5, 0.1), "flat", (0.2, 0.2, 1.0)),
        lean=8,
        head=(14.0, 8.0, -8.0),
    ),
    Pose.FIGHT: Stance(
        left=Limb((0.02, 0.29, 0.22), (0.7, -1.0, -0.1), "fist", (0.7, 0.2, 0.8)),
        right=Limb((0.05, 0.27, 0.12), (0.8, -1.0, -0.1), "fist", (0.7, 0.2, 0.8)),
        foot_left=_foot(0.09, 0.04, 0.16),
        foot_right=_foot(0.11, 0.06, -0.15, 18),
        drop=0.045,
        lean=13,
        twist=-22,
        head=(14.0, 4.0, 0.0),
    ),
    Pose.FALL: Stance(
        left=Limb((0.26, 0.36, 0.16), (0.5, -1.0, -0.2), "spread", (0.6, 0.6, 0.0)),
        right=Limb((0.3, 0.3, -0.02), (0.5, -0.6, -0.8), "spread", (0.6, 0.6, 0.0)),
        foot_left=_foot(0.1, 0.14, 0.24, -10, (0.2, 0.4, 1.0)),
        foot_right=_foot(0.09, 0.05, 0.1, 8, (0.2, 0.2, 1.0)),
        drop=0.13,
        back=0.12,
        lean=12,
        tilt=-36,
        head=(0.0, 14.0, -6.0),
    ),
    Pose.CLIMB: Stance(
        left=Limb((0.1, 0.5, 0.14), (1.0, -0.4, -0.4), "hook", (0.2, 0.1, -1.0)),
        right=Limb((0.1, 0.33, 0.2), (1.0, -0.8, -0.3), "hook", (0.2, 0.1, -1.0)),
        foot_left=_foot(0.07, 0.05, 0.06, 16),
        foot_right=_foot(0.08, 0.22, 0.16, 4, (0.5, 0.4, 1.0)),
        drop=-0.01,
        lean=7,
        bend=-4,
        head=(0.0, -22.0, 0.0),
    ),
    Pose.AIM: Stance(
        left=Limb((0.004, 0.258, 0.268), (0.8, -1.0, 0.0), "hold", (0.8, 0.1, 0.4)),
        right=Limb((-0.002, 0.272, 0.288), (0.8, -1.0, 0.0), "aim", (1.0, 0.1, 0.0)),
        foot_left=_foot(0.1, 0.04, 0.12),
        foot_right=_foot(0.1, 0.04, -0.12),
        drop=0.02,
        lean=8,
        head=(0.0, 3.0, -5.0),
    ),
    Pose.WAVE: Stance(
        right=Limb((0.21, 0.44, 0.045), (1.0, -0.8, 0.0), "spread", (0.0, 0.1, -1.0)), bend=-3, head=(0.0, 0.0, 4.0), sway=0.7
    ),
    Pose.LOOK_UP: Stance(head=(0.0, -34.0, 0.0), lean=-5, sway=0.8),
    Pose.LOOK_DOWN: Stance(head=(0.0, 34.0, 0.0), lean=5, sway=0.8),
    Pose.LOOK_BACK: Stance(twist=24, head=(52.0, 2.0, 0.0), sway=0.5),
    Pose.OPEN_DOOR: Stance(
        right=_forward(0.1, 0.06, 0.27, "hold", (0.7, 0.7, 0.0)),
        foot_left=_foot(0.06, 0.06, -0.12, 22),
        foot_right=_foot(0.06, 0.04, 0.1),
        lean=7,
        twist=10,
    ),
    Pose.HANDS_UP: Stance(
        left=Limb((0.165, 0.45, 0.04), (1.0, -0.8, 0.0), "spread", (0.1, 0.1, -1.0)),
        right=Limb((0.165, 0.45, 0.04), (1.0, -0.8, 0.0), "spread", (0.1, 0.1, -1.0)),
        sway=0.3,
    ),
}


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
    """The pose's row with the figure's own way of standing, which is drawn once from its name."""
    base = STANCES[figure.pose]
    if not base.sway:
        return base
    own = random.Random(f"stance:{figure.character}:{figure.name}")
    leg, size = own.choice((-1.0, 1.0)), base.sway * own.uniform(0.6, 1.0)
    near, far = own.uniform(0.0, 0.02), own.uniform(0.02, 0.05)
    return replace(
        base,
        hips=base.hips + leg * 4.0 * size,
        bend=base.bend - leg * 3.0 * size,
        head=(base.head[0], base.head[1] + own.uniform(-1.5, 2.5) * size, base.head[2] + leg * 3.0 * size),
        foot_left=_placed(base.foot_left, (near if leg > 0 else far) * size, base.seated),
        foot_right=_placed(base.foot_right, (far if leg > 0 else near) * size, base.seated),
    )


def _placed(foot: Limb, out: float, sits: bool) -> Limb:
    return replace(foot, at=(foot.at[0] + out * (0.4 if sits else 0.8), foot.at[1], foot.at[2] + (0.0 if sits else out * 0.9)))


def pose(figure: Figure) -> Body:
    """The joints of a figure on its mark, doing what its pose says, looking where it looks."""
    height, stance = figure.appearance.height, stance_of(figure)
    frame = FRAMES.get(figure.appearance.build, FRAMES["man"])
    root = Turn(figure.facing, stance.tilt)
    pelvis = _pelvis(figure, frame, stance)
    hips_turn = joined(root, -stance.twist * 0.4, 0.0 if stance.seated else stance.lean * 0.2, stance.hips)
    trunk = joined(root, stance.twist, stance.lean, stance.bend)
    waist = add(pelvis, mul(hips_turn.up, frame.spine * height))
    chest = add(waist, mul(trunk.up, frame.spine * height))
    neck = add(chest, trunk((0.0, frame.neck * height, 0.006 * height)))
    head_turn, gaze = _head(figure, root, stance, neck, frame.head * height)
    head = _head_centre(neck, head_turn, frame.head * height)
    shoulders, elbows, wrists = _arms(root, trunk, chest, pelvis, frame, stance, height)
    hips, knees, ankles = _legs(figure, root, hips_turn, pelvis, frame, stance)
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
        grips=(stance.left.grip, stance.right.grip),
        feet=(_sole(root, stance.foot_left, 10.0), _sole(root, stance.foot_right, -10.0)),
    )


def _sole(root: Turn, foot: Limb, out: float) -> Turn:
    return joined(root, out, foot.toe)


def _pelvis(figure: Figure, frame: Frame, stance: Stance) -> Vec:
    height = figure.appearance.height
    up = figure.seat + 0.05 * height if stance.seated else (frame.pelvis - stance.drop) * height
    back = mul(Turn(figure.facing).front, -stance.back * height)
    return (figure.x + back[0], figure.floor + up, figure.z + back[2])


def _head_centre(neck: Vec, turn: Turn, size: float) -> Vec:
    return add(add(neck, mul(turn.up, 0.7 * size)), mul(turn.front, 0.05 * size))


def _head(figure: Figure, root: Turn, stance: Stance, neck: Vec, size: float) -> tuple[Turn, tuple[float, float]]:
    """The head's frame and what is left for the eyes to do."""
    yaw, pitch, roll = stance.head
    yaw, pitch = yaw + stance.twist * 0.4, pitch + stance.lean * 0.12
    if figure.gaze is None:
        return joined(root, yaw, pitch, roll), (0.0, 0.0)
    eye = _head_centre(neck, root, size)
    left, up, front = root.local(unit(sub(figure.gaze, eye)))
    want_yaw, want_pitch = math.degrees(math.atan2(left, front)), -math.degrees(math.asin(max(-1.0, min(1.0, up))))
    head_yaw, head_pitch = _held(want_yaw * 0.86, HEAD_YAW), _held(want_pitch * 0.8, HEAD_PITCH)
    eyes = (_held((want_yaw - head_yaw) / EYE_TURN, 1.0), _held((head_pitch - want_pitch) / EYE_TURN, 1.0))
    return joined(root, head_yaw, head_pitch, roll), eyes


def _held(value: float, limit: float) -> float:
    return max(-limit, min(limit, value))


def _own(side: int, v: Vec) -> Vec:
    """From (outwards, up, forward) to (left, up, forward)."""
    return (v[0] if side == 0 else -v[0], v[1], v[2])


def _arms(root: Turn, trunk: Turn, chest: Vec, pelvis: Vec, frame: Frame, stance: Stance, height: float) -> tuple[Pair, Pair, Pair]:
    found = [_arm(side, limb, root, trunk, chest, pelvis, frame, height) for side, limb in enumerate((stance.left, stance.right))]
    (a, b, c), (d, e, f) = found
    return (a, d), (b, e), (c, f)


def _arm(side: int, limb: Limb, root: Turn, trunk: Turn, chest: Vec, pelvis: Vec, frame: Frame, height: float) -> tuple[Vec, Vec, Vec]:
    raised = max(0.0, min(1.0, (limb.at[1] - 0.25) / 0.2)) * 0.02
    shoulder = add(chest, trunk(mul(_own(side, (frame.shoulder - raised * 0.4, 0.042 + raised, -0.004)), height)))
    target = add(pelvis, root(mul(_own(side, limb.at), height)))
    elbow, wrist = two_bone(shoulder, target, frame.arm[0] * height, frame.arm[1] * height, root(_own(side, limb.pole)))
    return shoulder, elbow, wrist


def _legs(figure: Figure, root: Turn, hips_turn: Turn, pelvis: Vec, frame: Frame, stance: Stance) -> tuple[Pair, Pair, Pair]:
    found = [_leg(side, limb, figure, root, hips_turn, pelvis, frame) for side, limb in enumerate((stance.foot_left, stance.foot_right))]
    (a, b, c), (d, e, f) = found
    return (a, d), (b, e), (c, f)


def _leg(side: int, limb: Limb, figure: Figure, root: Turn, hips_turn: Turn, pelvis: Vec, frame: Frame) -> tuple[Vec, Vec, Vec]:
    height = figure.appearance.height
    hip = add(pelvis, hips_turn(mul(_own(side, (frame.hip, -0.012, 0.0)), height)))
    elbow, ankle = two_bone(
        hip, _step(side, limb, figure, root, pelvis, frame), frame.leg[0] * height, frame.leg[1] * height, root(_own(side, limb.pole))
    )
    return hip, elbow, ankle


def _step(side: int, limb: Limb, figure: Figure, root: Turn, pelvis: Vec, frame: Frame) -> Vec:
    """Where an ankle wants to be: off a high seat feet hang or rest on a rung; a tilted body takes its legs along."""
    height, stance = figure.appearance.height, STANCES[figure.pose]
    out, up, front = _own(side, limb.at)
    if stance.seated:
        up = max(up, (pelvis[1] - figure.floor) / height - frame.leg[1] - 0.055)
    if stance.tilt:
        return add(pelvis, root(mul((out, up - frame.pelvis, front), height)))
    flat = root(mul((out, 0.0, front), height))
    return (figure.x + flat[0], figure.floor + up * height, figure.z + flat[2])


def _hands(root: Turn, elbows: Pair, wrists: Pair, stance: Stance) -> tuple[Pair, Pair]:
    found = [_hand(side, limb, root, elbows[side], wrists[side]) for side, limb in enumerate((stance.left, stance.right))]
    return (found[0][0], found[1][0]), (found[0][1], found[1][1])


def _hand(side: int, limb: Limb, root: Turn, elbow: Vec, wrist: Vec) -> Pair:
    """Direction and back of a hand. It follows the forearm, and droops a little where nothing asks for more."""
    fore = unit(sub(wrist, elbow))
    along = unit(add(fore, mul(root.up, -0.18))) if limb.grip in ("relaxed", "type") else fore
    wish = root(_own(side, limb.back or (1.0, 0.55, 0.1)))
    back = unit(sub(wish, mul(along, dot(wish, along))))
    return along, back if length(back) > 0.5 else unit(cross(along, (0.2, 0.1, 1.0)))
