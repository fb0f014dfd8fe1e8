"""Skeletons of bones, and ghosts that one sees through, with a hem that trails."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

from storyboard.model.stage import Vec
from storyboard.painters.sketch import holding
from storyboard.painters.sketch.creatures_parts import FACED, Held, Looks, Paint, disc, jointed, limbs, shaded, shape, turns
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.lofts import Ring, limb, polygons
from storyboard.staging.space import XY, add, dot, mix, mul, sub


def skeleton(w: Wear, held: Held) -> list[Paint]:
    """A skeleton's parts with the distance they are sorted by."""
    return jointed(w, held, Looks(_ribs, _bone_head, _bone_arm, _bone_leg))


def _bone(w: Wear, one: Vec, other: Vec, radius: float) -> None:
    h = w.body.height
    path = [mix(one, other, t) for t in (0.0, 0.06, 0.16, 0.84, 0.94, 1.0)]
    shape(w, [limb(path, [r * radius * h for r in (0.9, 1.5, 0.8, 0.8, 1.5, 0.9)])], w.skin, 0.9)


def _ribs(w: Wear) -> None:
    body, h, turn = w.body, w.body.height, w.body.trunk
    _bone(w, body.pelvis, body.neck, 0.016)
    hips = limb(
        (add(body.pelvis, mul(body.hips_turn.up, -0.02 * h)), add(body.pelvis, mul(body.hips_turn.up, 0.05 * h))),
        (0.05 * h, 0.1 * h),
        flat=0.6,
        up=body.hips_turn.front,
    )
    shape(w, [hips], w.skin, 0.9)
    for k in range(6):
        at = add(mix(body.waist, body.chest, 0.35 + 0.22 * k), mul(turn.up, 0.0))
        wide = (0.085, 0.1, 0.108, 0.106, 0.092, 0.066)[k]
        ring = [add(at, turn((wide * math.cos(a) * h, -0.018 * math.sin(a) * h, wide * 0.72 * math.sin(a) * h))) for a in turns(20)]
        line: list[XY] = [w.view.project(p) for p in ring]
        for tone, width in (("ink", 2.6), ("white", 1.2)):
            w.drawing.stroke([*line, line[0]], w.width * width, tone, 0.95, (0.02, 0.02))
    _bone(w, body.shoulders[0], body.shoulders[1], 0.013)


def _bone_head(w: Wear) -> None:
    body, turn, size = w.body, w.body.head_turn, w.body.head_height
    rows = ((-0.5, 0.16), (-0.36, 0.24), (-0.18, 0.27), (-0.06, 0.36), (0.16, 0.42), (0.36, 0.36), (0.48, 0.16))
    loft: list[Ring] = [
        (add(body.head, turn((0.0, y * size, 0.0))), mul(turn.left, r * size), mul(turn.front, r * 1.05 * size)) for y, r in rows
    ]
    shape(w, [loft], w.skin)
    shaded(w, loft, w.skin + 0.04)
    if w.pixels < FACED * 0.6 or dot(turn.front, sub(w.view.eye, body.head)) < -0.3 * size:
        return
    for s in (1.0, -1.0):
        if dot(turn((s * 0.6, 0.0, 1.0)), sub(w.view.eye, body.head)) > 0:
            disc(w, add(body.head, turn((s * 0.16 * size, 0.04 * size, 0.38 * size))), turn, 0.11 * size, 0.95)
    nose = [add(body.head, turn((x * size, y * size, 0.38 * size))) for x, y in ((0.0, -0.08), (0.05, -0.18), (-0.05, -0.18))]
    w.drawing.fill([[w.view.project(p) for p in nose]], 0.95)
    gape = 0.1 if body.figure.speaks else 0.0
    for row in (-0.28, -0.36 - gape):
        teeth = [w.view.project(add(body.head, turn((x * size, row * size, 0.28 * size)))) for x in (-0.16, 0.0, 0.16)]
        w.drawing.stroke(teeth, w.width * 0.8)
    for x in (-0.12, -0.06, 0.0, 0.06, 0.12):
        w.drawing.stroke(
            [w.view.project(add(body.head, turn((x * size, y * size, 0.29 * size)))) for y in (-0.26, -0.38 - gape)], w.width * 0.6
        )


def _bone_arm(w: Wear, side: int) -> None:
    _bone(w, w.body.shoulders[side], w.body.elbows[side], 0.014)
    _bone(w, w.body.elbows[side], w.body.wrists[side], 0.012)


def _bone_leg(w: Wear, side: int) -> None:
    body, h = w.body, w.body.height
    _bone(w, body.hips[side], body.knees[side], 0.017)
    _bone(w, body.knees[side], body.ankles[side], 0.015)
    turn = body.feet[side]
    _bone(w, add(body.ankles[side], turn((0.0, -0.025 * h, -0.01 * h))), add(body.ankles[side], turn((0.0, -0.035 * h, 0.1 * h))), 0.014)


def ghost(w: Wear, held: Held) -> list[Paint]:
    """A ghost's parts with the distance they are sorted by."""
    body, depth = w.body, w.view.depth
    trunk = depth(mix(body.chest, body.waist, 0.5))
    return [
        (trunk + 0.05, partial(_shroud, w)),
        (depth(body.head) - 0.16, partial(_ghost_head, w)),
        *limbs(w, held, partial(_veil, w), None),
    ]


def _clear(w: Wear, lofts: Sequence[Sequence[Ring]], alpha: float) -> None:
    """A part one sees through: a breath of white, and its edge in a thin grey line."""
    for polygon in (p for loft in lofts for p in polygons(w.view, loft, max(14, w.sides))):
        w.drawing.fill([polygon], "white", alpha)


def _shroud(w: Wear) -> None:
    """A gown that runs out into a trailing hem over the ground: no feet."""
    body, h, back = w.body, w.body.height, mul(w.body.root.front, -1.0)
    (x, y), tall = w.view.project(body.waist), w.view.pixels(body.waist, h)
    if w.view.depth(body.waist) > w.view.near:
        w.drawing.soft([(x + tall * 0.34 * math.cos(a), y + tall * 0.6 * math.sin(a)) for a in turns(16)], "white", 0.34, tall * 0.16)
    low = add(body.pelvis, (0.0, -0.28 * h, 0.0))
    path = [
        body.neck,
        add(body.chest, mul(body.trunk.up, 0.04 * h)),
        body.waist,
        body.pelvis,
        add(low, mul(back, 0.04 * h)),
        add(add(body.pelvis, (0.0, -0.42 * h, 0.0)), mul(back, 0.14 * h)),
        add(add(body.pelvis, (0.0, -0.47 * h, 0.0)), mul(back, 0.3 * h)),
    ]
    loft = limb(path, [r * h for r in (0.035, 0.1, 0.085, 0.11, 0.13, 0.11, 0.015)], flat=0.8, up=body.trunk.front, parts=3)
    _clear(w, [loft], 0.62)
    for k in (-0.6, -0.15, 0.35, 0.75):
        line = [add(c, add(mul(u, k), mul(v, 0.6))) for c, u, v in loft[5:]]
        w.drawing.stroke([w.view.project(p) for p in line], w.width * 0.8, 0.75, 0.7, (0.2, 0.7))
    for k in (-1.0, 1.0):
        edge = [add(c, mul(u, k)) for c, u, _ in loft]
        w.drawing.stroke([w.view.project(p) for p in edge], w.width * 1.1, "ink", 0.8, (0.1, 0.5))


def _ghost_head(w: Wear) -> None:
    """A pale face with hollow eyes in a veil of hair."""
    body, turn, size = w.body, w.body.head_turn, w.body.head_height
    if w.view.depth(body.head) < w.view.near + size:
        return
    long = body.figure.appearance.hair in {"long", "bob", "ponytail", "bun", "curly", "pigtails", "dreads", "afro"}
    if long:
        veil: list[Ring] = [
            (add(body.head, turn((0.0, y * size, z * size))), mul(turn.left, r * size), mul(turn.front, r * 0.8 * size))
            for y, z, r in (
                (0.56, -0.08, 0.16),
                (0.4, -0.1, 0.42),
                (0.0, -0.14, 0.5),
                (-0.5, -0.2, 0.52),
                (-1.1, -0.3, 0.44),
                (-1.5, -0.5, 0.1),
            )
        ]
        _clear(w, [veil], 0.5)
        for k in (-0.9, -0.5, 0.5, 0.9):
            w.drawing.stroke([w.view.project(add(c, add(mul(u, k), mul(v, 0.4)))) for c, u, v in veil[1:]], w.width * 0.6, 0.6, 0.6)
    rows = ((-0.5, 0.1), (-0.4, 0.2), (-0.2, 0.28), (0.05, 0.33), (0.3, 0.3), (0.46, 0.16), (0.5, 0.05))
    loft: list[Ring] = [
        (add(body.head, turn((0.0, y * size, 0.0))), mul(turn.left, r * size), mul(turn.front, r * 1.12 * size)) for y, r in rows
    ]
    _clear(w, [loft], 0.86)
    edge = [w.view.project(add(c, mul(u, k))) for k, rings in ((1.0, loft), (-1.0, loft[::-1])) for c, u, _ in rings]
    w.drawing.stroke(edge, w.width, "ink", 0.85, (0.02, 0.02))
    if w.pixels < FACED * 0.6 or dot(turn.front, sub(w.view.eye, body.head)) < -0.2 * size:
        return
    for s in (1.0, -1.0):
        if dot(turn((s * 0.5, 0.0, 1.0)), sub(w.view.eye, body.head)) > 0:
            disc(w, add(body.head, turn((s * 0.13 * size, 0.02 * size, 0.31 * size))), turn, 0.075 * size, 0.8, line=False, wide=0.9)
    deep = 0.11 if body.figure.speaks or holding.doing(body.figure).value == "call" else 0.035
    disc(w, add(body.head, turn((0.0, -0.27 * size, 0.28 * size))), turn, deep * size, 0.78, line=False, wide=0.7)


def _veil(w: Wear, side: int) -> None:
    """A wide sleeve that hangs from the arm."""
    body, h = w.body, w.body.height
    top, elbow, wrist = body.shoulders[side], body.elbows[side], body.wrists[side]
    tip = add(wrist, mul(body.hands[side], 0.05 * h))
    loft = limb((top, elbow, wrist, tip), (0.04 * h, 0.042 * h, 0.05 * h, 0.02 * h), parts=3)
    _clear(w, [loft], 0.66)
    for k in (-1.0, 1.0):
        w.drawing.stroke([w.view.project(add(c, mul(u, k))) for c, u, _ in loft], w.width, "ink", 0.8, (0.1, 0.3))
