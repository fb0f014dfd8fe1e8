"""The line of action: the whole body serves what the hands do, and who merely stands has the weight on one leg.

A reach turns the shoulders, bends the spine, carries the weight over a foot and lifts the other heel; a hand that is far up
the trunk goes along with it, so that what was at the mouth or the ear stays there. After the usual rules of figure drawing:
hips and shoulders tilt against each other (contrapposto), feet are never parallel.
"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.cast import Age
from storyboard.model.shots import Expression, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.space import Turn, add, length, mul, sub
from storyboard.staging.stance import Frame, Limb, Stance

Local = tuple[Vec | None, Vec | None]
"""Points that the left and the right hand touch: left, up and forward of the pelvis, in body heights."""

EASY_REACH, FULL_REACH = 0.83, 1.08
"""Shares of an arm's length between which the trunk begins to help, and helps as far as it can."""
POSED = 0.8
"""How much of it where a pose puts the hand: its own lean is part of the row."""
FINGERS = 0.062
"""From the wrist to what is touched, in body heights."""
LEAN, STRETCH, TURNED, BENT, RAISED = 13.0, 6.0, 15.0, 10.0, 9.0
"""Degrees for an arm at full reach: forward, back under a raised arm, of the shoulders, to a side, away from a raised arm."""
BRACED = -4.0
"""Degrees of who leans back against what the hands have: they draw nobody forward."""
MOST_LEAN, MOST_TURN, MOST_STOOP = 17.0, 22.0, 44.0
"""Degrees: of a trunk after a hand, and after one that goes to the ground."""
LOW, STOOPING = 0.5, 5.0
"""Sine of the way down to what is low, and how much harder it draws by the arm's length that is lacking."""
STEP, HEEL = 0.1, 14.0
"""Body heights that a foot steps under a reach, and degrees by which the other heel lifts."""
PLAIN = 0.062
"""Body heights that feet which nothing is said of are off the middle, forward or back."""
DEEP, BOWED = 0.035, 34.0
"""How low a pelvis is, and how far a trunk leans, that no longer merely stands."""
AT_ATTENTION = 0.05
"""How far apart, from the middle, the feet are of who stands to attention."""
LEAST = 0.7
"""How much of the personal way of standing who works with the hands keeps."""
HIP, SHOULDER, OVER, OPEN = 8.5, 12.0, 0.027, 9.0
"""Of who stands at ease: degrees of the hips, of the shoulders against them, body heights over the one leg, degrees to the lens."""

CHILD = 0.6
"""How much of it children have."""
CENTRED = 0.9
"""How much of the way that a head is aside of its mark is taken back."""


class Line(NamedTuple):
    """How much further than its row a deed bends a body, so that it reads from afar: degrees as in `Stance`."""

    lean: float = 0.0
    bend: float = 0.0
    twist: float = 0.0
    hips: float = 0.0
    nod: float = 0.0
    """Of the head."""
    tip: float = 0.0
    """Of the head, to a shoulder."""


_OVER_HANDS = Line(lean=5.0, bend=2.0)
LINES: dict[Pose, Line] = {
    Pose.RUN: Line(7.0, 0.0, 8.0, 3.0),
    Pose.WALK: Line(3.0, 0.0, -7.0, 3.0),
    Pose.PUSH: Line(9.0),
    Pose.PULL: Line(-9.0, 0.0, 6.0),
    Pose.HAUL: Line(-10.0, 5.0, -8.0, -4.0),
    Pose.DRAG: Line(6.0, 5.0, 8.0, -3.0),
    Pose.THROW: Line(-8.0, 9.0, -10.0, -5.0),
    Pose.BRANDISH: Line(-13.0, 8.0, -10.0, -5.0),
    Pose.KICK: Line(-6.0, 6.0, -14.0, -3.0),
    Pose.FIGHT: Line(7.0, 0.0, -8.0, 3.0),
    Pose.LAUGH: Line(-9.0, 5.0, 0.0, 5.0),
    Pose.CRY: Line(10.0, 3.0),
    Pose.SLAM: Line(7.0, 6.0, 8.0),
    Pose.CALL: Line(5.0),
    Pose.CATCH: Line(-5.0, 6.0, 0.0, -5.0),
    Pose.JUMP: Line(-13.0, 5.0, 8.0, -5.0),
    Pose.DANCE: Line(-4.0, -8.0, 8.0, 6.0),
    Pose.PEEK: Line(3.0, -8.0, 0.0, 5.0),
    Pose.DIG: Line(6.0, 6.0, -6.0, -4.0),
    Pose.SWEEP: Line(4.0, 6.0, -6.0, -4.0),
    Pose.STRETCH: Line(-6.0, -8.0, 0.0, 7.0),
    Pose.CARRY: Line(-4.0),
    Pose.LIFT: Line(-3.0),
    Pose.CUFFED: Line(7.0, 4.0),
    Pose.SALUTE: Line(-3.0),
    Pose.WHISPER: Line(9.0, -4.0),
    Pose.SMOKE: Line(-3.0, 5.0, 0.0, -3.0),
    Pose.SHRUG: Line(-3.0, 6.0, 0.0, -4.0),
    Pose.THINK: Line(2.0, 5.0, 0.0, -4.0),
    Pose.WASH: Line(6.0),
    Pose.CLIMB: Line(4.0, -7.0, 0.0, 6.0),
    Pose.STOP: Line(-4.0, 0.0, 6.0),
    Pose.SHOW: Line(-3.0, -5.0, 4.0),
    Pose.HUG: Line(3.0, 5.0, 0.0, -3.0),
    Pose.LISTEN: Line(2.0, 6.0, 0.0, -4.0),
    Pose.PLAY: Line(-4.0, 6.0, 0.0, -4.0),
    **dict.fromkeys(
        (Pose.CUT, Pose.KNOT, Pose.COUNT, Pose.TEAR, Pose.EAT, Pose.READ, Pose.RUB, Pose.POUR, Pose.STIR, Pose.CUFF), _OVER_HANDS
    ),
}
"""By deed. Effort leans against its load; who throws or strikes winds up; who works with small things bends over the hands."""


FELT: dict[Expression, Line] = {
    Expression.SAD: Line(8.0, 2.0, nod=14.0),
    Expression.WORRIED: Line(3.0, 3.0, nod=5.0),
    Expression.AFRAID: Line(-7.0, 3.0),
    Expression.SURPRISED: Line(-7.0),
    Expression.ANGRY: Line(6.0, nod=5.0),
    Expression.SHOUTING: Line(8.0),
    Expression.DETERMINED: Line(3.0, nod=4.0),
    Expression.HAPPY: Line(-3.0, 3.0, nod=-4.0),
    Expression.DISGUSTED: Line(-7.0, 4.0),
    Expression.PUZZLED: Line(2.0, 5.0),
    Expression.BORED: Line(5.0, 4.0),
    Expression.ASHAMED: Line(8.0, nod=15.0),
    Expression.IN_PAIN: Line(9.0, 4.0, nod=6.0),
    Expression.LIP_BITTEN: Line(3.0, 3.0, nod=4.0),
    Expression.STARING: Line(-4.0),
    Expression.ONE_EYE: Line(6.0, 7.0, nod=16.0, tip=24.0),
}
"""What a feeling does to the trunk of who stands or sits: grief bows it, fright throws it back, anger thrusts it forward. The head of
who opens one eye is sunk as in sleep."""


AGED = Line(4.5, nod=3.0)
"""How age bows who stands: the back comes forward, and the head looks up from it no more than it must."""


def drawn_out(stance: Stance, pose: Pose, frame: Frame) -> Stance:
    """The row of a pose with its line of action, the hands where they are on the trunk."""
    line = LINES.get(pose)
    return stance if line is None else _bent(stance, line, frame)


def _bent(stance: Stance, line: Line, frame: Frame) -> Stance:
    bent = replace(
        stance, lean=stance.lean + line.lean, bend=stance.bend + line.bend, twist=stance.twist + line.twist, hips=stance.hips + line.hips
    )
    moved = along(stance, bent, frame)
    yaw, pitch, roll = moved.head
    return replace(moved, head=(yaw, pitch + line.nod, roll + line.tip)) if line.nod or line.tip else moved


def mirrored(stance: Stance) -> Stance:
    """A pose with left and right changed."""
    yaw, pitch, roll = stance.head
    return replace(
        stance,
        left=stance.right,
        right=stance.left,
        foot_left=stance.foot_right,
        foot_right=stance.foot_left,
        twist=-stance.twist,
        bend=-stance.bend,
        hips=-stance.hips,
        shift=-stance.shift,
        head=(-yaw, pitch, -roll),
    )


def of_trunk(stance: Stance, frame: Frame) -> tuple[Turn, Vec, Vec]:
    """Frame of the chest, middle of the chest and pit of the neck, from the pelvis in body heights."""
    low = Turn(-stance.twist * 0.4, 0.0 if stance.seated else stance.lean * 0.2, stance.hips)
    trunk = Turn(stance.twist, stance.lean, stance.bend)
    chest = add(mul(low.up, frame.spine), mul(trunk.up, frame.spine))
    return trunk, chest, add(chest, trunk((0.0, frame.neck, 0.006)))


def lively(stance: Stance, figure: Figure, frame: Frame, touched: Local) -> Stance:
    """A pose as somebody has it who does it with the whole body."""
    if stance.tilt:
        return stance
    line = FELT.get(figure.expression) if (stands(stance) or stance.seated) and not figure.mount else None
    felt = stance if line is None else _bent(stance, line, frame)
    felt = _bent(felt, AGED, frame) if figure.age is Age.OLD and stands(stance) and not figure.mount else felt
    return _at_ease(_serving(felt, frame, touched), figure, frame)


def _own(side: int, v: Vec) -> Vec:
    return v if side == 0 else (-v[0], v[1], v[2])


def _pull(stance: Stance, frame: Frame, touched: Local, side: int) -> Vec:
    """Where an arm that is stretched draws the trunk, 0 to 1 long."""
    limb, spot = (stance.left, stance.right)[side], touched[side]
    if spot is None and limb.grip == "relaxed":
        return 0.0, 0.0, 0.0
    trunk, chest, _ = of_trunk(stance, frame)
    way = sub(spot or _own(side, limb.at), add(chest, trunk(_own(side, (frame.shoulder, 0.042, 0.0)))))
    gap = length(way)
    arm = sum(frame.arm) + (0.0 if spot is None else FINGERS)
    pull = max(0.0, min(1.0, (gap / arm - EASY_REACH) / (FULL_REACH - EASY_REACH))) * (POSED if spot is None else 1.0)
    if spot is not None and way[1] < -LOW * gap:
        pull += min(2.0, STOOPING * max(0.0, gap / arm - FULL_REACH))
    return mul(way, pull / max(gap, 1e-6))


def _serving(stance: Stance, frame: Frame, touched: Local) -> Stance:
    """A trunk and feet that go where the hands go."""
    left, right = (_pull(stance, frame, touched, side) for side in (0, 1))
    both = add(left, right)
    if length(left) + length(right) < 0.02:
        return stance
    braced = stance.lean < BRACED and touched == (None, None)
    ahead, down = 0.0 if braced else max(0.0, both[2]), max(0.0, -both[1])
    most = MOST_LEAN if max(length(left), length(right)) <= 1.0 else MOST_STOOP
    lean = _within(LEAN * ahead + LEAN * 0.5 * down * (both[2] > 0) - STRETCH * max(0.0, both[1]), most)
    bent = replace(
        stance,
        lean=stance.lean + lean,
        twist=stance.twist + _within(TURNED * (right[2] - left[2]), MOST_TURN),
        bend=stance.bend - BENT * both[0] + RAISED * (max(0.0, left[1]) - max(0.0, right[1])),
    )
    if not stance.seated:
        bent = _stepped(replace(bent, shift=stance.shift + 0.014 * both[0], back=stance.back - 0.012 * ahead), left, right)
    return along(stance, bent, frame, touched)


def _within(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _stepped(stance: Stance, left: Vec, right: Vec) -> Stance:
    """The foot on the side that reaches comes forward, the heel of the other lifts; a step that the pose has stays."""
    far = max(left[2], right[2])
    if far < 0.1 or not stands(stance):
        return stance
    near = 0 if left[2] > right[2] else 1
    steps = (STEP * far, -0.5 * STEP * far)
    feet = [_moved(foot, steps[side != near]) for side, foot in enumerate((stance.foot_left, stance.foot_right))]
    feet[1 - near] = replace(feet[1 - near], at=add(feet[1 - near].at, (0.012, 0.014 * far, 0.0)), toe=HEEL * far, splay=22.0)
    return replace(stance, foot_left=feet[0], foot_right=feet[1], drop=stance.drop + 0.008 * far)


def _moved(foot: Limb, ahead: float) -> Limb:
    return replace(foot, at=(foot.at[0], foot.at[1], foot.at[2] + ahead))


def stands(stance: Stance) -> bool:
    """Whether somebody stands on both feet, side by side, as nothing else is said."""
    feet = (stance.foot_left.at, stance.foot_right.at)
    on_both = all(abs(at[2]) <= PLAIN and at[1] < 0.05 and at[0] >= AT_ATTENTION for at in feet)
    return on_both and not stance.seated and abs(stance.drop) < DEEP and stance.lean < BOWED


def along(stance: Stance, bent: Stance, frame: Frame, touched: Local = (None, None)) -> Stance:
    """The hands taken along with the trunk, by how far up it they are; the head looks where it looked."""
    moved = sub(of_trunk(bent, frame)[2], of_trunk(stance, frame)[2])
    turned, leant = bent.twist - stance.twist, bent.lean - stance.lean
    head = (bent.head[0] - turned * 0.4, bent.head[1] - leant * 0.12, bent.head[2])
    left, right = (
        limb if touched[side] is not None else _taken(limb, _own(side, moved)) for side, limb in enumerate((stance.left, stance.right))
    )
    return replace(bent, left=left, right=right, head=head)


def _taken(limb: Limb, moved: Vec) -> Limb:
    share = max(0.0, min(1.1, limb.at[1] / 0.28))
    return replace(limb, at=add(limb.at, mul(moved, share))) if share else limb


class Manner(NamedTuple):
    """Somebody's own way of standing."""

    leg: float
    """Which leg has the weight: 1 the left, -1 the right one."""
    much: float
    nod: float
    ahead: bool
    """Whether the free foot is before the other, not behind it."""
    loose: float


@lru_cache(maxsize=256)
def manner_of(character: str, name: str) -> Manner:
    """Drawn once from the name."""
    own = random.Random(f"stance:{character}:{name}")
    return Manner(own.choice((-1.0, 1.0)), own.uniform(0.75, 1.0), own.uniform(-1.5, 2.5), own.random() < 0.7, own.uniform(0.7, 1.0))


def _at_ease(stance: Stance, figure: Figure, frame: Frame) -> Stance:
    """The own way of standing: weight on one leg, the other knee loose, shoulders against hips; half of it in a pose that has its legs."""
    own, plain = manner_of(figure.character, figure.name), stands(stance)
    size = own.much * max(stance.sway, LEAST if plain else 0.0) * (CHILD if _small(figure) else 1.0)
    if not size:
        return stance
    full, leg = (size if plain else size * 0.5), own.leg
    opened = -OPEN if figure.facing % 360 < 180 else OPEN
    bent = replace(
        stance,
        hips=stance.hips + leg * (0.0 if stance.seated else HIP) * full,
        bend=stance.bend - leg * SHOULDER * full,
        twist=stance.twist + opened * full * (0.6 if stance.seated else 1.0),
        shift=stance.shift + leg * OVER * (full if plain else 0.0),
        head=(stance.head[0], stance.head[1] + own.nod * size, stance.head[2] + leg * 6.0 * size),
    )
    if plain:
        return _hanging(_centred(along(stance, _weighted(bent, own, full), frame), frame), leg, full)
    return _hanging(along(stance, _sat(bent, leg, full) if stance.seated else bent, frame), leg, full)


def _small(figure: Figure) -> bool:
    return figure.age is Age.CHILD or figure.appearance.build == "child"


def _centred(stance: Stance, frame: Frame) -> Stance:
    """The same with the head over the mark: a camera that looks for it finds it, and hips and feet give way instead."""
    off = CENTRED * (of_trunk(stance, frame)[2][0] + stance.shift)
    left, right = stance.foot_left, stance.foot_right
    return replace(
        stance,
        shift=stance.shift - off,
        foot_left=replace(left, at=add(left.at, (-off, 0.0, 0.0))),
        foot_right=replace(right, at=add(right.at, (off, 0.0, 0.0))),
    )


def _weighted(stance: Stance, own: Manner, size: float) -> Stance:
    """One foot under the weight; the other a little before it and turned out, or behind on its toes."""
    feet = [stance.foot_left, stance.foot_right]
    firm, free = (0, 1) if own.leg > 0 else (1, 0)
    a, b = feet[firm].at, feet[free].at
    feet[firm] = replace(feet[firm], at=(a[0] - 0.014 * size, a[1], a[2] - 0.012 * size), splay=6.0)
    step = (0.045, 0.0, 0.075 * own.loose) if own.ahead else (0.03, 0.014, -0.075 * own.loose)
    feet[free] = replace(
        feet[free], at=add(b, mul(step, size)), splay=10.0 + 28.0 * size * own.loose, toe=0.0 if own.ahead else 16.0 * size
    )
    return replace(stance, foot_left=feet[0], foot_right=feet[1], drop=stance.drop + 0.004 * size)


def _sat(stance: Stance, leg: float, size: float) -> Stance:
    """One foot before the other, the knees not side by side."""
    feet = [stance.foot_left, stance.foot_right]
    if any(foot.at[2] < 0.12 for foot in feet):
        return stance
    first, other = (0, 1) if leg > 0 else (1, 0)
    feet[first] = replace(_moved(feet[first], 0.09 * size), splay=14.0)
    feet[other] = replace(_moved(feet[other], -0.16 * size), toe=26.0 * size)
    return replace(stance, foot_left=feet[0], foot_right=feet[1])


def _hanging(stance: Stance, leg: float, size: float) -> Stance:
    """Arms that hang do not hang alike: one a little before the hip, one at the seam."""
    if stance.seated:
        return stance
    left, right = (
        replace(limb, at=add(limb.at, mul((0.012, 0.012, 0.035) if (side == 0) == (leg < 0) else (0.004, 0.0, -0.03), size)))
        if limb.grip == "relaxed" and limb.at[1] < 0.01
        else limb
        for side, limb in enumerate((stance.left, stance.right))
    )
    return replace(stance, left=left, right=right)
