"""Bodies that are neither people nor animals: robots of boxes, snowmen, aliens."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from storyboard.model.stage import Vec
from storyboard.painters.sketch import miens
from storyboard.painters.sketch.creatures_parts import FACED, Held, Looks, Paint, disc, jointed, limbs, shaded, shape
from storyboard.painters.sketch.creatures_spirits import ghost, skeleton
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.lofts import Ring, limb, polygons
from storyboard.staging.space import Turn, add, dot, mix, mul, sub, unit


def _box(w: Wear, centre: Vec, turn: Turn, half: Vec, tone: Tone, taper: float = 1.0) -> None:
    """A box with the faces that the camera sees; narrower below by `taper`."""
    a, b, c = half

    def at(x: float, y: float, z: float) -> Vec:
        k = 1.0 if y > 0 else taper
        return add(centre, turn((x * a * k, y * b, z * c * k)))

    for normal, corners in SIDES:
        spots = [at(*corner) for corner in corners]
        middle = add(centre, turn((normal[0] * a, normal[1] * b, normal[2] * c)))
        if dot(turn(normal), sub(w.view.eye, middle)) <= 0 or len(flat := w.view.polygon(spots)) < 3:
            continue
        lit = dot(turn(normal), w.key)
        shaded = min(0.86, tone + (0.14 if lit < 0.1 else 0.0)) if isinstance(tone, float) else tone
        w.drawing.shape([flat], w.tone(shaded), w.width * 0.9)


_UNIT = ((-1, -1), (1, -1), (1, 1), (-1, 1))
SIDES: tuple[tuple[Vec, tuple[Vec, ...]], ...] = tuple(
    (
        (s if axis == 0 else 0.0, s if axis == 1 else 0.0, s if axis == 2 else 0.0),
        tuple((s, p, q) if axis == 0 else (p, s, q) if axis == 1 else (p, q, s) for p, q in _UNIT),
    )
    for axis in (0, 1, 2)
    for s in (1.0, -1.0)
)
"""The six faces of a box: normal and corners."""


def _robot(w: Wear, held: Held) -> list[Paint]:
    return jointed(w, held, Looks(_chassis, _lens_head, _tube_arm, _tube_leg, 0.08))


def _chassis(w: Wear) -> None:
    """A box with a panel, on a smaller box."""
    body, h = w.body, w.body.height
    _box(w, add(body.pelvis, mul(body.hips_turn.up, 0.01 * h)), body.hips_turn, (0.085 * h, 0.05 * h, 0.065 * h), min(0.8, w.skin + 0.2))
    middle = add(mix(body.waist, body.chest, 0.7), mul(body.trunk.up, 0.01 * h))
    _box(w, middle, body.trunk, (0.125 * h, 0.115 * h, 0.085 * h), w.skin, 0.84)
    front = add(middle, body.trunk((0.0, 0.03 * h, 0.086 * h)))
    if dot(body.trunk.front, sub(w.view.eye, front)) > 0 and w.pixels > FACED and not w.dark:
        panel = [add(front, body.trunk((x * h, y * h, 0.0))) for x, y in ((-0.08, -0.05), (0.08, -0.05), (0.08, 0.05), (-0.08, 0.05))]
        w.drawing.shape([w.view.polygon(panel)], "accent" if w.body.figure.appearance.accent else 0.62, w.width * 0.7)
        for k in (-1.0, 0.0, 1.0):
            disc(w, add(front, body.trunk((k * 0.05 * h, -0.085 * h, 0.0))), body.trunk, 0.014 * h, 0.85, line=False)
    shape(
        w,
        [
            limb(
                (add(body.chest, mul(body.trunk.up, 0.06 * h)), body.neck, add(body.head, mul(body.head_turn.up, -0.06 * h))),
                (0.035 * h,) * 3,
            )
        ],
        0.6,
        0.8,
    )


def _lens_head(w: Wear) -> None:
    """A box with one round lens, a grille and an aerial."""
    body, turn = w.body, w.body.head_turn
    size = body.head_height
    if w.view.depth(body.head) < w.view.near + size:
        return
    top = add(body.head, turn((0.0, 0.5 * size, 0.0)))
    tip = add(top, turn((0.0, 0.36 * size, -0.05 * size)))
    w.drawing.stroke([w.view.project(top), w.view.project(tip)], w.width * 1.2)
    shape(
        w,
        [limb([add(tip, turn((0.0, k * 0.07 * size, 0.0))) for k in (-1.0, 0.0, 1.0)], [r * size for r in (0.02, 0.08, 0.02)], parts=3)],
        "accent" if body.figure.appearance.accent else 0.3,
        0.8,
    )
    for s in (1.0, -1.0):
        ear = add(body.head, turn((s * 0.56 * size, 0.0, 0.0)))
        _box(w, ear, turn, (0.06 * size, 0.16 * size, 0.14 * size), min(0.8, w.skin + 0.25))
    _box(w, body.head, turn, (0.54 * size, 0.46 * size, 0.44 * size), w.skin)
    front = add(body.head, turn((0.0, 0.1 * size, 0.45 * size)))
    if dot(turn.front, sub(w.view.eye, front)) <= 0 or w.pixels < FACED * 0.6:
        return
    mien = miens.MIENS[body.figure.expression]
    disc(w, front, turn, 0.28 * size, 0.2)
    disc(w, front, turn, 0.2 * size * (0.85 + 0.15 * mien.lid), 0.92)
    if w.pixels > FACED:
        glint = add(front, turn((0.07 * size, 0.08 * size, 0.01)))
        disc(w, glint, turn, 0.05 * size, "lamp", line=False)
        wide = 0.24 * size
        talks = bool(body.figure.speaks)
        for k in range(5):
            x = (k - 2) * wide / 2.2
            tall = (0.09 if talks and k % 2 == 0 else 0.045) * size
            low = add(front, turn((x, -0.4 * size, 0.0)))
            w.drawing.stroke([w.view.project(add(low, mul(turn.up, t))) for t in (-tall, tall)], w.width * 0.9)


def _tube_arm(w: Wear, side: int) -> None:
    body, h = w.body, w.body.height
    top, elbow, wrist = body.shoulders[side], body.elbows[side], body.wrists[side]
    for one, other in ((top, elbow), (elbow, wrist)):
        shape(w, [limb((one, other), (0.024 * h, 0.024 * h))], min(0.8, w.skin + 0.15), 0.9)
    for joint, r in ((top, 0.042), (elbow, 0.034), (wrist, 0.034)):
        ball = limb(
            [add(joint, (0.0, k * r * h, 0.0)) for k in (-1.0, -0.6, 0.0, 0.6, 1.0)],
            [k * r * h for k in (0.2, 0.8, 1.0, 0.8, 0.2)],
            parts=1,
        )
        shape(w, [ball], w.skin, 0.8)


def _tube_leg(w: Wear, side: int) -> None:
    body, h = w.body, w.body.height
    for one, other in ((body.hips[side], body.knees[side]), (body.knees[side], body.ankles[side])):
        shape(w, [limb((one, other), (0.034 * h, 0.034 * h))], min(0.8, w.skin + 0.15), 0.9)
    turn = body.feet[side]
    _box(w, add(body.ankles[side], turn((0.0, -0.018 * h, 0.03 * h))), turn, (0.05 * h, 0.03 * h, 0.085 * h), min(0.8, w.skin + 0.3))
    shape(
        w,
        [
            limb(
                [add(body.knees[side], (0.0, k * 0.04 * h, 0.0)) for k in (-1.0, 0.0, 1.0)], [r * h for r in (0.015, 0.046, 0.015)], parts=2
            )
        ],
        w.skin,
        0.8,
    )


def _ball(w: Wear, at: Vec, radius: float, tone: float, squash: float = 0.94) -> None:
    steps = [math.pi * (k + 0.5) / 9 for k in range(9)]
    loft: list[Ring] = [
        (add(at, (0.0, -math.cos(a) * radius * squash, 0.0)), (math.sin(a) * radius, 0.0, 0.0), (0.0, 0.0, math.sin(a) * radius))
        for a in steps
    ]
    shape(w, [loft], tone)
    shaded(w, loft, tone + 0.02)


def _snowman(w: Wear, held: Held) -> list[Paint]:
    body, depth = w.body, w.view.depth
    trunk = depth(body.chest)
    return [
        (trunk + 0.02, partial(_snow_balls, w)),
        (depth(body.head) - 0.1 * body.height, partial(_snow_head, w)),
        *limbs(w, held, partial(_twig, w), None),
    ]


def _snow_balls(w: Wear) -> None:
    """A large ball under a smaller one, with buttons of coal and a scarf."""
    body, h, turn = w.body, w.body.height, w.body.trunk
    _ball(w, add(body.pelvis, mul(body.root.up, -0.1 * h)), 0.245 * h, w.skin)
    chest = add(mix(body.waist, body.chest, 0.6), mul(turn.up, 0.02 * h))
    _ball(w, chest, 0.18 * h, w.skin)
    for k in (0.09, 0.0, -0.09):
        spot = add(chest, turn((0.0, k * h, math.sqrt(max(0.0, 0.182**2 - k * k)) * h)))
        if dot(turn.front, sub(w.view.eye, spot)) > 0 and w.pixels > FACED * 0.6:
            disc(w, spot, turn, 0.02 * h, 0.95, line=False)


def _snow_head(w: Wear) -> None:
    body, turn = w.body, w.body.head_turn
    size = body.head_height
    if w.view.depth(body.head) < w.view.near + size:
        return
    neck = add(body.head, mul(turn.up, -0.46 * size))
    scarf: Tone = "accent" if body.figure.appearance.accent else 0.5
    _ball(w, body.head, 0.5 * size, w.skin)
    w.drawing.shape(
        polygons(w.view, limb([add(neck, mul(turn.up, k * size)) for k in (-0.08, 0.02, 0.1)], [r * size for r in (0.34, 0.4, 0.36)]), 14),
        w.tone(scarf),
        w.width * 0.9,
    )
    end = [add(neck, turn((x * size, y * size, 0.36 * size))) for x, y in ((0.1, 0.0), (0.26, 0.0), (0.3, -0.6), (0.14, -0.6))]
    w.drawing.shape([w.view.polygon(end)], w.tone(scarf), w.width * 0.8)
    if dot(turn.front, sub(w.view.eye, body.head)) > -0.3 * size and w.pixels > FACED * 0.6:
        for s in (1.0, -1.0):
            if dot(turn((s * 0.5, 0.0, 1.0)), sub(w.view.eye, body.head)) > 0:
                disc(w, add(body.head, turn((s * 0.17 * size, 0.14 * size, 0.45 * size))), turn, 0.05 * size, 0.96, line=False)
        gape = 0.05 if body.figure.speaks else 0.0
        for k in range(6):
            x = (k - 2.5) * 0.085
            y = -0.22 + (0.02 - gape if body.figure.speaks else 0.6) * x * x * (4 if body.figure.speaks else 1)
            disc(w, add(body.head, turn((x * size, y * size, 0.42 * size))), turn, 0.026 * size, 0.96, line=False)
        carrot = [add(body.head, turn((0.0, -0.02 * size, z * size))) for z in (0.42, 0.62, 0.95)]
        w.drawing.shape(polygons(w.view, limb(carrot, [r * size for r in (0.08, 0.055, 0.008)]), 12), "#e07a2a", w.width * 0.7)
    brim = add(body.head, mul(turn.up, 0.42 * size))
    for low, high, r in ((0.0, 0.05, 0.46), (0.05, 0.46, 0.3)):
        shape(w, [limb((add(brim, mul(turn.up, low * size)), add(brim, mul(turn.up, high * size))), (r * size, r * size))], 0.84, 0.8)


def _twig(w: Wear, side: int) -> None:
    """An arm of wood with three twigs."""
    body, h = w.body, w.body.height
    top, elbow, wrist = body.shoulders[side], body.elbows[side], body.wrists[side]
    shape(w, [limb((mix(body.chest, top, 0.6), elbow, wrist), (0.014 * h, 0.012 * h, 0.008 * h), parts=2)], 0.7, 0.7)
    across = unit(sub(body.shoulders[0], body.shoulders[1]))
    for k in (-0.035, 0.0, 0.035):
        tip = add(add(wrist, mul(body.hands[side], 0.07 * h)), mul(across, k * h))
        w.drawing.stroke([w.view.project(wrist), w.view.project(tip)], w.width * 1.2, 0.8)


def _alien(w: Wear, held: Held) -> list[Paint]:
    return jointed(w, held, Looks(_thin_trunk, _alien_head, _thin_arm, _thin_leg))


def _thin_trunk(w: Wear) -> None:
    body, h = w.body, w.body.height
    path = (
        add(body.pelvis, mul(body.hips_turn.up, -0.04 * h)),
        body.pelvis,
        body.waist,
        body.chest,
        add(body.chest, mul(body.trunk.up, 0.06 * h)),
        body.neck,
        body.head,
    )
    loft = limb(path, [r * h for r in (0.03, 0.06, 0.05, 0.078, 0.06, 0.026, 0.024)], flat=0.75, up=body.trunk.front, parts=3)
    shape(w, [loft], w.skin)
    shaded(w, loft, w.skin)


def _alien_head(w: Wear) -> None:
    """A skull wide at the top and narrow at the chin, with great dark eyes."""
    body, turn, size = w.body, w.body.head_turn, w.body.head_height
    if w.view.depth(body.head) < w.view.near + size:
        return
    rows = ((-0.5, 0.06), (-0.4, 0.16), (-0.2, 0.3), (0.0, 0.42), (0.22, 0.5), (0.4, 0.42), (0.5, 0.24), (0.55, 0.06))
    loft: list[Ring] = [
        (add(body.head, turn((0.0, y * size, -0.03 * size))), mul(turn.left, r * size), mul(turn.front, r * 0.95 * size)) for y, r in rows
    ]
    shape(w, [loft], w.skin)
    shaded(w, loft, w.skin)
    if w.pixels < FACED * 0.6:
        return
    for s in (1.0, -1.0):
        if dot(turn((s * 0.7, 0.0, 0.8)), sub(w.view.eye, body.head)) < 0.02:
            continue
        eye = [add(body.head, turn((s * x * size, y * size, z * size))) for x, y, z in ALMOND]
        w.drawing.shape([[w.view.project(p) for p in eye]], 0.96, w.width * 0.7)
        spot = add(body.head, turn((s * 0.2 * size, 0.1 * size, 0.44 * size)))
        disc(w, spot, turn, 0.03 * size, "white", line=False)
    if dot(turn.front, sub(w.view.eye, body.head)) > 0:
        deep = 0.07 if body.figure.speaks else 0.008
        mouth = [
            add(body.head, turn((x * size, y * size, 0.3 * size)))
            for x, y in ((-0.08, -0.3), (0.08, -0.3), (0.05, -0.3 - deep), (-0.05, -0.3 - deep))
        ]
        w.drawing.shape([[w.view.project(p) for p in mouth]], 0.9, w.width * 0.6)


ALMOND: tuple[Vec, ...] = (
    (0.07, -0.12, 0.4),
    (0.06, -0.02, 0.42),
    (0.16, 0.12, 0.42),
    (0.34, 0.2, 0.3),
    (0.36, 0.12, 0.28),
    (0.28, -0.04, 0.32),
    (0.16, -0.14, 0.37),
)
"""The outline of an eye: outwards, up, forward, in head heights."""


def _thin_arm(w: Wear, side: int, radii: tuple[float, float, float] = (0.026, 0.022, 0.018)) -> None:
    body, h = w.body, w.body.height
    loft = limb((body.shoulders[side], body.elbows[side], body.wrists[side]), [r * h for r in radii], parts=3)
    shape(w, [loft], w.skin)
    shaded(w, loft, w.skin)


def _thin_leg(w: Wear, side: int) -> None:
    body, h = w.body, w.body.height
    loft = limb((body.hips[side], body.knees[side], body.ankles[side]), [r * h for r in (0.042, 0.032, 0.022)], parts=3)
    turn = body.feet[side]
    foot = limb(
        [add(body.ankles[side], turn((0.0, -0.03 * h, z * h))) for z in (-0.02, 0.03, 0.09)],
        [r * h for r in (0.022, 0.03, 0.012)],
        flat=0.6,
        up=turn.up,
        parts=2,
    )
    shape(w, [foot, loft], w.skin)
    shaded(w, loft, w.skin)


ODD: dict[str, Callable[[Wear, Held], list[Paint]]] = {
    "robot": _robot,
    "snowman": _snowman,
    "alien": _alien,
    "skeleton": skeleton,
    "ghost": ghost,
}
"""By body."""
