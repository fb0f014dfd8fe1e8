"""What clothes are as bodies: torso, shoulders, sleeves, legs, skirts and shoes as lofts over a skeleton."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyboard.model.stage import Vec
from storyboard.painters.sketch.lofts import Ring, limb, smooth
from storyboard.staging.body import Body, Pair
from storyboard.staging.space import Turn, add, cross, dot, length, mix, mul, sub, unit


@dataclass(frozen=True, slots=True)
class Garment:
    """A kind of clothing. Lengths in body heights, `grow` against the naked body."""

    grow: float = 1.08
    hem: float = 0.05
    """How far below the pelvis the top ends."""
    skirt: float = 0.0
    """Where a skirt ends along the legs: 1 is the knee, 1.3 a third down the shin; 0 is none."""
    flare: float = 1.0
    sleeve: float = 1.0
    """Share of the arm that is covered: 0.4 leaves the forearm bare."""
    cuff: float = 1.0
    """Width of the sleeve's end against the forearm's."""
    leg: float = 1.0
    """Width of the trousers."""
    bare_legs: bool = False
    details: tuple[str, ...] = ()
    """Names of what is drawn on it, in this order; see `garments.DETAILS`."""


GARMENTS: dict[str, Garment] = {
    "coat": Garment(1.2, 0.06, 1.25, 1.28, 1.0, 1.3, details=("scarf", "lapels", "placket", "pockets", "belt_line")),
    "hoodie": Garment(1.2, 0.06, cuff=1.2, leg=1.05, details=("kangaroo", "strings", "rib")),
    "suit": Garment(1.12, 0.09, 0.34, 1.02, 1.0, 1.12, details=("shirt_front", "tie", "lapels", "one_button", "pockets")),
    "dress": Garment(1.0, 0.05, 0.98, 1.25, 0.42, 1.15, bare_legs=True, details=("neckline", "waist_seam")),
    "shirt": Garment(1.07, 0.03, details=("placket", "buttons", "belt")),
    "tshirt": Garment(1.07, 0.055, sleeve=0.42, cuff=1.35, details=("crew",)),
    "apron": Garment(1.07, 0.03, sleeve=1.0, details=("bib",)),
    "uniform": Garment(1.1, 0.05, 0.0, leg=1.0, details=("placket", "buttons", "breast_pockets", "badge", "duty_belt")),
    "sweater": Garment(1.16, 0.06, cuff=1.15, details=("crew", "rib")),
}


@dataclass(frozen=True, slots=True)
class Clothes:
    """The lofts of a dressed figure. Pairs are (left, right)."""

    torso: list[Ring]
    yoke: list[Ring]
    """Through both shoulders, so that sleeves grow out of the body."""
    sleeves: tuple[list[Ring], list[Ring]]
    forearms: tuple[list[Ring], list[Ring]]
    """What a short sleeve leaves bare; empty under long ones."""
    legs: tuple[list[Ring], list[Ring]]
    shoes: tuple[list[Ring], list[Ring]]
    skirt: list[Ring]
    """Empty without one."""
    neck: list[Ring]


def garment_of(body: Body) -> Garment:
    """The row of what a figure wears."""
    return GARMENTS.get(body.figure.appearance.garment, GARMENTS["shirt"])


def clothes_of(body: Body, parts: int) -> Clothes:
    """All lofts of a figure; `parts` is how many rings each joint gets."""
    garment = garment_of(body)
    arms = [sleeve(body, garment, side, parts) for side in (0, 1)]
    return Clothes(
        torso=torso(body, garment, parts),
        yoke=yoke(body, garment, parts),
        sleeves=(arms[0][0], arms[1][0]),
        forearms=(arms[0][1], arms[1][1]),
        legs=(leg(body, garment, 0, parts), leg(body, garment, 1, parts)),
        shoes=(shoe(body, 0, parts), shoe(body, 1, parts)),
        skirt=skirt(body, garment, parts) if garment.skirt else [],
        neck=neck(body, parts),
    )


_WIDTHS: dict[str, tuple[float, ...]] = {
    "man": (0.086, 0.088, 0.082, 0.1, 0.1, 0.088, 0.058, 0.04),
    "woman": (0.09, 0.092, 0.068, 0.082, 0.082, 0.074, 0.05, 0.034),
    "child": (0.08, 0.08, 0.075, 0.082, 0.082, 0.072, 0.05, 0.036),
}
_DEPTHS: dict[str, tuple[float, ...]] = {
    "man": (0.062, 0.066, 0.06, 0.07, 0.066, 0.05, 0.044, 0.038),
    "woman": (0.062, 0.066, 0.052, 0.066, 0.056, 0.044, 0.038, 0.032),
    "child": (0.058, 0.062, 0.062, 0.06, 0.056, 0.046, 0.04, 0.034),
}


def torso(body: Body, garment: Garment, parts: int) -> list[Ring]:
    """From the hem to the neck. First axis to the figure's left, second to its front."""
    h, up, low = body.height, body.trunk.up, body.hips_turn.up
    bulk = body.figure.appearance.bulk
    belly = max(0.0, bulk - 1.05) * 0.1 + body.figure.appearance.belly
    bust = 0.012 if body.figure.appearance.build == "woman" else 0.0
    lifts = (0.0, 0.024, 0.05, 0.076, body.frame.neck + 0.006)
    centres = [
        add(body.pelvis, mul(low, -garment.hem * h)),
        body.pelvis,
        add(body.waist, mul(body.trunk.front, belly * 0.5 * h)),
        *(add(body.chest, mul(up, lift * h)) for lift in lifts),
    ]
    centres[3] = add(centres[3], mul(body.trunk.front, bust * h))
    return smooth([_torso_ring(body, garment, i, centre, belly) for i, centre in enumerate(centres)], parts)


WIDER = 0.3
"""Share of what a belly stands out by that it is wider too."""


def _torso_ring(body: Body, garment: Garment, i: int, centre: Vec, belly: float) -> Ring:
    build = body.figure.appearance.build
    widths, depths = _WIDTHS.get(build, _WIDTHS["man"]), _DEPTHS.get(build, _DEPTHS["man"])
    grow = garment.grow * body.figure.appearance.bulk**0.8 if i < 5 else garment.grow**0.5 * body.figure.appearance.bulk**0.4
    loose = 0.012 * (garment.grow - 1) * 5 if i < 3 else 0.0
    turn = body.hips_turn if i < 2 else body.trunk
    round_ = belly if i in (1, 2) else 0.0
    h = body.height
    return centre, mul(turn.left, (widths[i] * grow + loose + round_ * WIDER) * h), mul(turn.front, (depths[i] * grow + loose + round_) * h)


def yoke(body: Body, garment: Garment, parts: int) -> list[Ring]:
    """One loft from the left deltoid over the neck to the right one."""
    h, grow = body.height, garment.grow**0.7 * body.figure.appearance.bulk**0.6
    pit = add(body.neck, mul(body.trunk.up, -0.028 * h))
    left, right = body.shoulders
    out = mul(body.trunk.left, 0.02 * h)
    low = mul(body.trunk.up, -0.006 * h)
    spots = [add(add(left, out), low), left, mix(left, pit, 0.55), pit, mix(right, pit, 0.55), right, add(sub(right, out), low)]
    tall, deep = (0.014, 0.03, 0.032, 0.03, 0.032, 0.03, 0.014), (0.016, 0.032, 0.042, 0.044, 0.042, 0.032, 0.016)
    up, front = body.trunk.up, body.trunk.front
    rings = [(c, mul(up, a * h * grow), mul(front, b * h * grow)) for c, a, b in zip(spots, tall, deep, strict=True)]
    return smooth(rings, parts)


def sleeve(body: Body, garment: Garment, side: int, parts: int) -> tuple[list[Ring], list[Ring]]:
    """The covered and the bare part of an arm."""
    h, thick = body.height, garment.grow**0.75 * body.figure.appearance.bulk**0.5 * body.height
    top, elbow, wrist = body.shoulders[side], body.elbows[side], body.wrists[side]
    slim = {"man": 1.0, "woman": 0.84, "child": 0.92}.get(body.figure.appearance.build, 1.0)
    up = mul(unit(sub(top, elbow)), h)
    dome = [add(top, mul(up, 0.026)), add(top, mul(up, 0.019)), top]
    if garment.sleeve >= 1:
        end = mix(elbow, wrist, 0.98)
        path = [*dome, mix(top, elbow, 0.5), mix(top, elbow, 0.9), mix(elbow, wrist, 0.12), mix(elbow, wrist, 0.6), end]
        radii = (0.01, 0.02, 0.03, 0.032, 0.0275, 0.0285, 0.0245, 0.0205 * garment.cuff**0.6)
        return limb(path, [r * thick * slim for r in radii], up=body.trunk.front, parts=parts), []
    end = mix(top, elbow, garment.sleeve * 1.8)
    short = (0.01, 0.02, 0.03, 0.0335, 0.0275 * garment.cuff)
    cover = limb([*dome, mix(top, end, 0.5), end], [r * thick * slim for r in short], up=body.trunk.front, parts=parts)
    skin = [r * h * slim * body.figure.appearance.bulk**0.6 for r in (0.026, 0.027, 0.025, 0.026, 0.024, 0.017)]
    path = [
        mix(top, elbow, garment.sleeve * 1.5),
        end,
        mix(top, elbow, 0.92),
        mix(elbow, wrist, 0.15),
        mix(elbow, wrist, 0.45),
        mix(elbow, wrist, 1.0),
    ]
    return cover, limb(path, skin, up=body.trunk.front, parts=parts)


def leg(body: Body, garment: Garment, side: int, parts: int) -> list[Ring]:
    """Trousers or bare legs from the hip to the ankle."""
    h = body.height * body.figure.appearance.bulk**0.6
    hip, knee, ankle = body.hips[side], body.knees[side], body.ankles[side]
    inside = add(hip, mul(unit(sub(hip, knee)), 0.03 * body.height))
    path = [
        inside,
        mix(hip, knee, 0.18),
        mix(hip, knee, 0.6),
        mix(hip, knee, 0.95),
        mix(knee, ankle, 0.1),
        mix(knee, ankle, 0.4),
        mix(knee, ankle, 0.97),
    ]
    radii = (0.05, 0.056, 0.048, 0.039, 0.038, 0.037, 0.033)
    if garment.bare_legs:
        radii = (0.05, 0.054, 0.042, 0.031, 0.03, 0.032, 0.019)
    return limb(path, [r * h * garment.leg if not garment.bare_legs else r * h for r in radii], up=body.root.front, parts=parts)


def shoe(body: Body, side: int, parts: int) -> list[Ring]:
    """From the heel to the toe, flat on the ground where the foot is."""
    turn, h, ankle = body.feet[side], body.height, body.ankles[side]
    spots = [(0.0, -0.019, -0.036), (0.0, -0.012, -0.012), (0.0, -0.012, 0.02), (0.0, -0.024, 0.062), (0.0, -0.029, 0.096)]
    path = [add(ankle, turn(mul(p, h))) for p in spots]
    slim = 0.84 if body.figure.appearance.build == "woman" else 1.0
    return limb(path, [r * h * slim for r in (0.019, 0.028, 0.029, 0.025, 0.012)], flat=0.92, up=turn.up, parts=max(parts, 2))


def neck(body: Body, parts: int) -> list[Ring]:
    """From inside the collar to under the jaw."""
    h, k = body.height, {"man": 1.03, "woman": 0.79, "child": 0.78}.get(body.figure.appearance.build, 1.0)
    top = add(body.head, body.head_turn((0.0, -0.26 * body.head_height, -0.1 * body.head_height)))
    low = add(body.neck, mul(body.trunk.up, -0.006 * h))
    path = [low, mix(low, top, 0.5), top]
    return limb(
        path, [r * h * k * body.figure.appearance.bulk**0.5 for r in (0.0355, 0.0315, 0.031)], up=body.trunk.front, parts=max(parts, 2)
    )


def skirt(body: Body, garment: Garment, parts: int) -> list[Ring]:
    """From the waist along both thighs to the hem: hangs in standing, lies over the lap in sitting, opens with the stride."""
    grow = garment.grow * body.figure.appearance.bulk**0.8
    widths = _WIDTHS.get(body.figure.appearance.build, _WIDTHS["man"])
    h, turn = body.height, body.hips_turn
    rings: list[Ring] = [
        (body.waist, mul(body.trunk.left, widths[2] * grow * 1.03 * h), mul(body.trunk.front, 0.064 * grow * h)),
        (body.pelvis, mul(turn.left, widths[1] * grow * 1.05 * h), mul(turn.front, 0.075 * grow * h)),
    ]
    steps = [k for k in (0.28, 0.6, 0.97) if k < garment.skirt] + [garment.skirt]
    rings.extend(_skirt_ring(body, k, grow, 1 + (garment.flare - 1) * k / garment.skirt) for k in steps)
    return smooth(rings, parts)


def _skirt_ring(body: Body, k: float, grow: float, flare: float) -> Ring:
    one, other = (_down_leg(body, side, k) for side in (0, 1))
    before = mix(_down_leg(body, 0, k - 0.15), _down_leg(body, 1, k - 0.15), 0.5)
    centre = mix(one, other, 0.5)
    along = unit(sub(centre, before))
    left = unit(sub(body.hips_turn.left, mul(along, dot(body.hips_turn.left, along))))
    front = cross(along, left)
    front = mul(front, -1.0) if dot(front, add(body.hips_turn.front, body.hips_turn.up)) < 0 else front
    apart = sub(one, other)
    thick = (0.064 - 0.014 * min(k, 1.0)) * body.height * grow * flare
    wide = abs(dot(apart, left)) * 0.5 + thick * (1.06 if k < 0.5 else 1.0)
    deep = abs(dot(apart, front)) * 0.42 + thick
    return centre, mul(left, wide), mul(front, deep)


def _down_leg(body: Body, side: int, k: float) -> Vec:
    """A point down the leg: 0 the hip, 1 the knee, 2 the ankle; cloth that passes the knee falls rather than follows."""
    if k <= 1:
        return mix(body.hips[side], body.knees[side], max(k, 0.0))
    shin = sub(body.ankles[side], body.knees[side])
    fall = (shin[0] * 0.6, min(shin[1], -0.6 * length(shin)) if abs(body.root.up[1]) > 0.5 else shin[1], shin[2] * 0.6)
    return add(body.knees[side], mul(fall, k - 1))


@dataclass(frozen=True, slots=True)
class Band:
    """A strip around an axis, in body heights: collars, hoods, belts. 0 degrees is left, 90 the front."""

    low: float
    high: float
    inner: float
    """Radius at the lower rim."""
    outer: float
    """Radius at the upper rim."""
    start: float = 0.0
    stop: float = 360.0
    deep: float = 0.95
    """Depth against width."""
    dip: float = 0.0
    """How far the lower rim drops in front: the tips of a turned-down collar."""


def band(centre: Vec, turn: Turn, size: float, b: Band, steps: int = 12) -> list[Pair]:
    """The strip as pairs of points (lower rim, upper rim)."""
    out: list[Pair] = []
    for i in range(steps + 1):
        a = math.radians(b.start + (b.stop - b.start) * i / steps)
        c, s = math.cos(a), math.sin(a) * b.deep
        drop = b.low - b.dip * max(0.0, math.sin(a) - 0.35) ** 2
        low = add(centre, turn((c * b.inner * size, drop * size, s * b.inner * size + (b.low - drop) * 0.45 * size)))
        high = add(centre, turn((c * b.outer * size, b.high * size, s * b.outer * size)))
        out.append((low, high))
    return out
