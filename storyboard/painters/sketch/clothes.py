"""What clothes are as bodies: torso, shoulders, sleeves, legs, skirts and shoes as lofts over a skeleton."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from storyboard.model.stage import Vec
from storyboard.painters.sketch.dress_flown import flies_open
from storyboard.painters.sketch.lofts import Ring, limb, smooth
from storyboard.staging.body import Body, Pair
from storyboard.staging.space import Turn, add, cross, dot, length, mix, mul, sub, unit

NO_SLEEVE = 0.2
"""Share of the arm under which a garment has no sleeves."""


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
    bodice: float = 1.0
    """How much of the trunk is cloth, from the hem up: 0.72 leaves the shoulders bare, 0 all of it."""
    bell: float = 1.0
    """How late a skirt opens: 1 evenly from the hip down, 0.5 at the hip at once."""
    bustle: float = 0.0
    """How far a skirt stands out behind, body heights."""
    shorts: float = 0.0
    """How far down the thigh cloth goes on bare legs: 0.5 is half way to the knee."""
    boots: float = 0.0
    """Share of the leg that is in a boot."""
    whole: bool = False
    """True where the legs are of the cloth of the top."""
    barefoot: bool = False
    details: tuple[str, ...] = ()
    """Names of what is drawn on it, in this order; see `garments.DETAILS`."""


GARMENTS: dict[str, Garment] = {
    "coat": Garment(1.2, 0.06, 1.25, 1.28, 1.0, 1.3, details=("scarf", "lapels", "placket", "pockets", "belt_line")),
    "raincoat": Garment(1.24, 0.06, 1.02, 1.5, cuff=1.5, boots=0.34, details=("placket", "toggles", "big_pockets")),
    "jacket": Garment(1.18, 0.075, cuff=1.0, details=("scarf", "lapels_short", "zip", "pockets", "rib")),
    "labcoat": Garment(1.16, 0.06, 1.0, 1.22, 1.0, 1.25, details=("shirt_front", "lapels", "placket", "pen_pocket", "big_pockets")),
    "hoodie": Garment(1.2, 0.06, cuff=1.2, leg=1.05, details=("kangaroo", "strings", "rib")),
    "suit": Garment(1.12, 0.09, 0.34, 1.02, 1.0, 1.12, details=("shirt_front", "tie", "lapels", "one_button", "pockets")),
    "tailcoat": Garment(1.1, 0.03, details=("waistcoat_front", "cravat", "lapels", "cutaway")),
    "waistcoat": Garment(1.07, 0.03, details=("waistcoat",)),
    "gown": Garment(1.0, 0.02, 1.94, 3.4, bell=0.75, bustle=0.055, details=("bodice_seams", "frill", "gathers", "overskirt")),
    "ballgown": Garment(0.99, 0.02, 1.96, 6.2, 0.2, 1.2, bodice=0.66, bell=0.62, details=("lacing", "gathers")),
    "longdress": Garment(1.02, 0.05, 1.86, 1.9, 1.0, 1.2, details=("neckline", "waist_seam", "gathers")),
    "dress": Garment(1.0, 0.05, 0.98, 1.25, 0.42, 1.15, bare_legs=True, details=("neckline", "waist_seam")),
    "skirt": Garment(1.06, 0.03, 0.86, 1.2, bare_legs=True, details=("other_skirt", "placket", "buttons")),
    "tutu": Garment(0.98, 0.02, 0.3, 5.2, 0.2, bodice=0.72, bell=0.3, whole=True, details=("tulle",)),
    "maid": Garment(1.0, 0.05, 0.98, 1.35, bare_legs=True, details=("white_collar", "waist_seam")),
    "robe": Garment(1.2, 0.06, 1.9, 1.9, 1.0, 3.6, details=("wide_hem", "gathers")),
    "bathrobe": Garment(1.2, 0.06, 1.2, 1.3, 1.0, 2.0, bare_legs=True, details=("shawl_collar", "wrap_belt", "terry")),
    "cassock": Garment(1.08, 0.06, 1.9, 1.7, details=("clerical", "long_buttons")),
    "kimono": Garment(1.14, 0.06, 1.9, 1.25, 1.0, 6.5, details=("crossed", "obi")),
    "toga": Garment(1.1, 0.06, 1.7, 1.6, 0.42, 1.4, bare_legs=True, barefoot=True, details=("neckline", "drape")),
    "tunic": Garment(1.1, 0.05, 0.62, 1.5, cuff=1.15, leg=0.84, boots=0.42, details=("laced_neck", "wide_belt", "tunic_folds")),
    "sari": Garment(0.99, 0.03, 1.9, 1.5, 0.3, 1.1, details=("midriff", "pallu")),
    "armour": Garment(1.16, 0.06, 0.42, 1.5, whole=True, boots=0.3, details=("plate", "tassets")),
    "shirt": Garment(1.07, 0.03, details=("placket", "buttons", "belt")),
    "overalls": Garment(1.08, 0.03, leg=1.14, details=("dungarees",)),
    "jumpsuit": Garment(1.14, 0.03, leg=1.12, whole=True, details=("zip", "breast_pockets", "belt_seam")),
    "spacesuit": Garment(1.5, 0.05, cuff=1.6, leg=1.5, whole=True, boots=0.3, details=("chest_pack", "suit_rings")),
    "wetsuit": Garment(0.98, 0.04, leg=0.86, whole=True, details=("panels",)),
    "turnout": Garment(1.26, 0.1, 0.42, 1.15, cuff=1.25, leg=1.25, whole=True, boots=0.3, details=("placket", "bands")),
    "swimsuit": Garment(0.97, 0.035, sleeve=0.2, bare_legs=True, bodice=0.68, barefoot=True, details=("straps",)),
    "leotard": Garment(0.97, 0.0, sleeve=0.2, bare_legs=True, bodice=0.72, barefoot=True, shorts=0.1, details=("wide_straps",)),
    "jersey": Garment(1.09, 0.06, sleeve=0.42, cuff=1.4, details=("scoop", "number")),
    "trunks": Garment(0.98, 0.05, sleeve=0.2, bare_legs=True, bodice=0.0, shorts=0.52, barefoot=True, details=("chest",)),
    "sports": Garment(0.98, 0.05, sleeve=0.2, bare_legs=True, bodice=0.7, shorts=0.52, barefoot=True, details=("wide_straps",)),
    "pyjamas": Garment(1.13, 0.07, cuff=1.35, leg=1.16, whole=True, details=("stripes", "placket", "buttons", "pen_pocket")),
    "shorts": Garment(1.08, 0.05, sleeve=0.42, cuff=1.3, bare_legs=True, shorts=0.62, details=("crew",)),
    "tank": Garment(1.04, 0.055, sleeve=0.2, bodice=0.72, details=("wide_straps",)),
    "tshirt": Garment(1.07, 0.055, sleeve=0.42, cuff=1.35, details=("crew",)),
    "scrubs": Garment(1.14, 0.07, sleeve=0.46, cuff=1.5, leg=1.12, details=("v_neck", "pen_pocket")),
    "apron": Garment(1.07, 0.03, sleeve=1.0, details=("bib",)),
    "chef": Garment(1.12, 0.07, details=("double_breasted", "chef_scarf", "long_apron")),
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
    shorts: tuple[list[Ring], list[Ring]]
    """Over bare thighs; empty without."""
    neck: list[Ring]


def garment_of(body: Body) -> Garment:
    """The row of what a figure wears; who goes barefoot has neither shoes nor boots, of a coat that flies open only the trunk hangs."""
    look = body.figure.appearance
    row = GARMENTS.get(look.garment, GARMENTS["shirt"])
    row = replace(row, skirt=0.34, flare=1.02) if flies_open(body.figure) else row
    return replace(row, boots=0.0, barefoot=True) if "barefoot" in look.worn.split() else row


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
        shorts=(shorts(body, garment, 0, parts), shorts(body, garment, 1, parts)) if garment.shorts else ([], []),
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


WIDE_CUFF = 1.6
"""Width of a sleeve's end, against the forearm's, from which all of the forearm's cloth is wide."""


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
        wide = garment.cuff**0.6
        hangs = max(0.0, wide - WIDE_CUFF)
        radii = (0.01, 0.02, 0.03, 0.032, 0.0275 + 0.004 * hangs, 0.0285 + 0.008 * hangs, 0.0245 + 0.018 * hangs, 0.0205 * wide)
        return limb(path, [r * thick * slim for r in radii], up=body.trunk.front, parts=parts), []
    end = mix(top, elbow, min(0.94, garment.sleeve * 1.8))
    short = (0.01, 0.02, 0.03, 0.0335, 0.0275 * garment.cuff) if garment.sleeve > NO_SLEEVE else (0.01, 0.019, 0.0275, 0.0285, 0.027)
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


def shorts(body: Body, garment: Garment, side: int, parts: int) -> list[Ring]:
    """The legs of short trousers: from the hip to where they end on the thigh."""
    hip, knee, h = body.hips[side], body.knees[side], body.height * body.figure.appearance.bulk**0.6
    inside = add(hip, mul(unit(sub(hip, knee)), 0.03 * body.height))
    path = [inside, mix(hip, knee, garment.shorts * 0.4), mix(hip, knee, garment.shorts)]
    return limb(path, [r * h for r in (0.053, 0.06, 0.056)], up=body.root.front, parts=parts)


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
    steps = [k for k in (0.28, 0.6, 0.97, 1.45) if k < garment.skirt - 0.02] + [garment.skirt]
    rings.extend(_skirt_ring(body, k, grow, 1 + (garment.flare - 1) * (k / garment.skirt) ** garment.bell) for k in steps)
    if garment.bustle:
        rings = [rings[0], *(_behind(ring, turn.front, garment.bustle * h * share) for ring, share in zip(rings[1:], BUSTLE, strict=False))]
    return smooth(rings, parts)


BUSTLE = (0.8, 1.0, 0.9, 0.7, 0.55, 0.5)
"""Share of a bustle by ring, from the hips down."""


def _behind(ring: Ring, front: Vec, by: float) -> Ring:
    """A ring that reaches further back, metres."""
    centre, wide, deep = ring
    return add(centre, mul(front, -by)), wide, mul(unit(deep), length(deep) + by * 0.8)


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
