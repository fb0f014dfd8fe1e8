"""Beasts that are neither four-legged on one skeleton nor birds: reptiles, a kangaroo, a walrus, a bat, and what has shells.

All of them in lengths of the animal (`Animal.height`): left, up, front.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from storyboard.model.stage import Vec
from storyboard.painters.sketch.animals_coat import Coat
from storyboard.painters.sketch.animals_shapes import CERVINE
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.lofts import Ring, limb
from storyboard.staging.space import Turn, add, yaw_to

UP: Vec = (0.0, 1.0, 0.0)
BONE = 0.03


def tube(coat: Coat, path: Sequence[Vec], radii: Sequence[float], *, flat: float = 1.0, up: Vec = UP, parts: int = 3) -> list[Ring]:
    """A limb of an animal; `flat` times as high as it is wide where `up` is up."""
    size = coat.animal.height
    turned = Turn(coat.animal.facing)(up)
    return limb([coat.at(p) for p in path], [r * size for r in radii], flat=flat, up=turned, parts=parts)


def mirrored(path: Sequence[Vec], side: float) -> list[Vec]:
    return [(side * x, y, z) for x, y, z in path]


def sides(coat: Coat) -> tuple[float, float]:
    """The far side of an animal and the near one: 1 its left, -1 its right."""
    return (-coat.near, coat.near)


def ball(coat: Coat, at: Vec, radius: float, tone: Tone | None = None) -> None:
    """A knob or an eye; in the tone of the hide where none is given."""
    x, y, z = at
    loft = tube(
        coat, [(x, y + k * radius, z) for k in (-0.95, -0.6, 0.0, 0.6, 0.95)], [radius * k for k in (0.3, 0.8, 1.0, 0.8, 0.3)], up=(0, 0, 1)
    )
    if tone is None:
        coat.body([loft])
    else:
        coat.horn(loft, tone)


def crocodile(coat: Coat) -> None:
    """Low on bent legs, a saw along back and tail, a long jaw that is open a little, teeth all along it."""
    far, near = sides(coat)
    _bent_legs(coat, far, CROC_LEGS)
    coat.body([tube(coat, CROC_JAW, (0.045, 0.032, 0.026, 0.014), flat=0.5)])
    body = tube(coat, CROC_BODY, (0.007, 0.024, 0.05, 0.07, 0.072, 0.064, 0.046), flat=0.72)
    skull = tube(coat, CROC_SKULL, (0.05, 0.054, 0.036, 0.026, 0.03, 0.012), flat=0.62)
    _saw(coat)
    coat.body([body, skull])
    coat.shade(body)
    _bent_legs(coat, near, CROC_LEGS)
    for row in (0.0, 0.03):
        coat.plain_line([coat.at((near * (0.05 - row * 0.4), 0.075 + row, z)) for z in (-0.24, -0.1, 0.04, 0.16)])
    _teeth(coat, near)
    ball(coat, (near * 0.024, 0.128, 0.245), 0.017)
    ball(coat, (near * 0.036, 0.13, 0.25), 0.008, "#e2c23a")
    ball(coat, (near * 0.018, 0.115, 0.475), 0.008, 0.9)


CROC_BODY: tuple[Vec, ...] = (
    (0, 0.02, -0.56), (0, 0.035, -0.4), (0, 0.06, -0.22), (0, 0.075, -0.06), (0, 0.08, 0.08), (0, 0.08, 0.17), (0, 0.085, 0.23),
)  # fmt: skip
CROC_SKULL: tuple[Vec, ...] = ((0, 0.085, 0.19), (0, 0.095, 0.24), (0, 0.092, 0.3), (0, 0.09, 0.4), (0, 0.094, 0.48), (0, 0.094, 0.5))
CROC_JAW: tuple[Vec, ...] = ((0, 0.06, 0.2), (0, 0.05, 0.3), (0, 0.036, 0.4), (0, 0.03, 0.47))
CROC_LEGS: tuple[tuple[Vec, ...], ...] = (
    ((0.045, 0.06, 0.13), (0.11, 0.07, 0.1), (0.115, 0.012, 0.13), (0.12, 0.008, 0.18)),
    ((0.045, 0.06, -0.2), (0.12, 0.08, -0.16), (0.12, 0.012, -0.22), (0.13, 0.008, -0.15)),
)


def _bent_legs(coat: Coat, side: float, legs: Sequence[Sequence[Vec]], thick: float = 0.03) -> None:
    """Legs that stand out to the side, with toes."""
    for leg in legs:
        path = mirrored(leg, side)
        shank = tube(coat, path[:3], (thick * 1.3, thick, thick * 0.62), parts=3)
        toes = [
            tube(coat, (path[2], add(path[3], (side * k, 0.0, -abs(k) * 0.4))), (thick * 0.6, thick * 0.2)) for k in (-0.035, 0.0, 0.035)
        ]
        coat.body([shank, *toes])


def _saw(coat: Coat) -> None:
    """The scutes that stand along a crocodile's back and tail."""
    for k in range(15):
        z = -0.54 + 0.048 * k
        top = 0.03 + 0.105 * min(1.0, (z + 0.58) / 0.42)
        tooth = [coat.at((0.0, top - 0.03, z - 0.024)), coat.at((0.0, top + 0.026, z - 0.012)), coat.at((0.0, top - 0.02, z + 0.03))]
        coat.plain([tooth], min(0.9, coat.tone + 0.22))


def _teeth(coat: Coat, near: float) -> None:
    for k in range(9):
        z = 0.29 + 0.023 * k
        for root, tip in ((0.076, 0.05), (0.05 - 0.002 * k, 0.07)):
            at = z + (0.011 if tip > root else 0.0)
            coat.plain([[coat.at((near * 0.026, y, at + w)) for y, w in ((root, -0.007), (tip, 0.0), (root, 0.007))]], BONE)


def lizard(coat: Coat) -> None:
    """A blunt flat head, bent legs with long toes, a tail as long as the rest in a bow."""
    far, near = sides(coat)
    _bent_legs(coat, far, LIZARD_LEGS, 0.02)
    body = tube(coat, LIZARD_BODY, (0.004, 0.01, 0.016, 0.024, 0.046, 0.052, 0.046, 0.03), flat=0.8)
    skull = tube(
        coat,
        ((0, 0.105, 0.3), (0, 0.118, 0.36), (0, 0.115, 0.42), (0, 0.106, 0.475), (0, 0.1, 0.5)),
        (0.034, 0.046, 0.044, 0.028, 0.01),
        flat=0.72,
    )
    coat.body([body, skull])
    coat.shade(body)
    for k in range(11):
        z = -0.1 + 0.038 * k
        coat.plain(
            [
                [
                    coat.at((0.0, 0.122 + 0.04 * math.sin(0.3 * k + 0.1) * 0.5 + y, z + w))
                    for y, w in ((0.0, -0.014), (0.03, -0.004), (0.0, 0.014))
                ]
            ],
            0.75,
        )
    _bent_legs(coat, near, LIZARD_LEGS, 0.02)
    ball(coat, (near * 0.034, 0.135, 0.385), 0.02, "#e2c23a")
    ball(coat, (near * 0.05, 0.136, 0.388), 0.011, 0.97)
    coat.plain_line([coat.at((near * x, y, z)) for x, y, z in ((0.01, 0.1, 0.5), (0.034, 0.098, 0.44), (0.045, 0.104, 0.37))])


LIZARD_BODY: tuple[Vec, ...] = (
    (-0.16, 0.012, -0.5), (-0.02, 0.012, -0.48), (0.06, 0.014, -0.36), (0.02, 0.03, -0.22), (0, 0.065, -0.06), (0, 0.08, 0.1),
    (0, 0.09, 0.22), (0, 0.1, 0.31),
)  # fmt: skip
LIZARD_LEGS: tuple[tuple[Vec, ...], ...] = (
    ((0.03, 0.075, 0.22), (0.1, 0.1, 0.2), (0.11, 0.01, 0.24), (0.125, 0.008, 0.31)),
    ((0.03, 0.06, -0.04), (0.11, 0.095, 0.0), (0.11, 0.01, -0.06), (0.14, 0.008, 0.02)),
)


def turtle(coat: Coat) -> None:
    """A dome of plates with a rim, under it four stumps and a bare head on a wrinkled neck."""
    far, near = sides(coat)
    _stumps(coat, far)
    coat.horn(tube(coat, ((0, 0.16, -0.36), (0, 0.14, -0.44), (0, 0.1, -0.5)), (0.05, 0.03, 0.008)), SKIN)
    if not coat.fronted:
        _turtle_head(coat, near)
    _stumps(coat, near)
    dome = tube(
        coat,
        ((0, 0.2, -0.46), (0, 0.24, -0.36), (0, 0.29, -0.14), (0, 0.3, 0.08), (0, 0.26, 0.3), (0, 0.22, 0.38)),
        (0.06, 0.21, 0.33, 0.33, 0.2, 0.06),
        flat=0.86,
    )
    coat.body([dome])
    coat.shade(dome)
    rim = [
        coat.at((near * x, y, z))
        for x, y, z in (
            (0.1, 0.26, -0.47),
            (0.34, 0.23, -0.2),
            (0.35, 0.23, 0.1),
            (0.12, 0.27, 0.4),
            (0.12, 0.18, 0.4),
            (0.33, 0.13, 0.1),
            (0.32, 0.13, -0.2),
            (0.1, 0.17, -0.48),
        )
    ]
    coat.plain([rim], "#8f9350")
    for line in PLATES:
        coat.plain_line([coat.at((near * x, y, z)) for x, y, z in line])
    if coat.fronted:
        _turtle_head(coat, near)


def _turtle_head(coat: Coat, near: float) -> None:
    coat.horn(tube(coat, ((0, 0.2, 0.3), (0, 0.25, 0.42), (0, 0.37, 0.5)), (0.1, 0.075, 0.066)), SKIN)
    coat.horn(tube(coat, ((0, 0.37, 0.43), (0, 0.41, 0.5), (0, 0.405, 0.57), (0, 0.375, 0.63)), (0.06, 0.085, 0.075, 0.03)), SKIN)
    ball(coat, (near * 0.07, 0.43, 0.56), 0.02, 0.97)
    coat.plain_line([coat.at((near * x, y, z)) for x, y, z in ((0.02, 0.365, 0.64), (0.06, 0.37, 0.59), (0.075, 0.385, 0.53))])


SKIN = "#b3a878"
PLATES: tuple[tuple[Vec, ...], ...] = (
    ((0.26, 0.42, -0.36), (0.25, 0.46, -0.22), (0.26, 0.42, 0.02), (0.25, 0.46, 0.2), (0.2, 0.38, 0.32)),
    ((0.25, 0.46, -0.22), (0.14, 0.56, -0.18)),
    ((0.26, 0.43, 0.0), (0.15, 0.58, -0.02)),
    ((0.25, 0.46, 0.19), (0.14, 0.56, 0.16)),
    ((0.26, 0.42, -0.32), (0.31, 0.22, -0.34)),
    ((0.26, 0.43, -0.1), (0.35, 0.22, -0.12)),
    ((0.26, 0.43, 0.1), (0.35, 0.22, 0.1)),
    ((0.22, 0.4, 0.28), (0.28, 0.22, 0.28)),
)


def _stumps(coat: Coat, side: float) -> None:
    for z, ahead in ((0.27, 0.05), (-0.25, -0.04)):
        leg = tube(coat, ((side * 0.2, 0.22, z), (side * 0.26, 0.12, z + ahead), (side * 0.27, 0.02, z + ahead)), (0.09, 0.075, 0.08))
        coat.horn(leg, SKIN)


def kangaroo(coat: Coat) -> None:
    """Upright on long folded hind legs and a thick tail, small arms before the breast, a deer's head with long ears."""
    far, near = sides(coat)
    hops = coat.animal.pose in {"run", "jump", "walk"}
    tail = tube(
        coat,
        ((0, 0.36, -0.14), (0, 0.22, -0.34), (0, 0.1 + 0.16 * hops, -0.56), (0, 0.04 + 0.3 * hops, -0.86)),
        (0.13, 0.085, 0.055, 0.022),
    )
    legs = {side: _roo_leg(coat, side, hops=hops) for side in (far, near)}
    arms = {
        side: tube(
            coat, mirrored(((0.07, 0.68, 0.12), (0.12, 0.54, 0.16), (0.1, 0.52, 0.3), (0.1, 0.48, 0.33)), side), (0.045, 0.035, 0.024, 0.02)
        )
        for side in (far, near)
    }
    coat.body([arms[far]], far=True)
    coat.body(legs[far], far=True)
    trunk = tube(
        coat,
        ((0, 0.27, -0.14), (0, 0.4, -0.1), (0, 0.55, 0.02), (0, 0.7, 0.11), (0, 0.8, 0.14), (0, 0.9, 0.17)),
        (0.1, 0.17, 0.155, 0.105, 0.062, 0.055),
        up=(0, 0, 1),
    )
    root = coat.at((0, 0.93, 0.17))
    turn, size = Turn(coat.animal.facing, 16.0), coat.animal.height
    skull = limb(
        [add(root, turn((0.0, y * size, z * size))) for y, z in ((0.0, -0.05), (0.012, 0.03), (0.0, 0.11), (-0.012, 0.18), (-0.014, 0.2))],
        [k * size for k in (0.045, 0.066, 0.048, 0.034, 0.014)],
        parts=3,
    )
    coat.ear(_roo_ear(coat, root, turn, far), dark=True)
    coat.body([tail, trunk, skull])
    coat.shade(trunk)
    coat.ear(_roo_ear(coat, root, turn, near), dark=False)
    coat.body(legs[near])
    coat.body([arms[near]])
    coat.face(add(root, turn((0.0, 0.0, -0.03 * size))), turn, 0.23 * size, CERVINE)
    coat.plain_line([coat.at((near * 0.1, y, z)) for y, z in ((0.5, 0.17), (0.45, 0.1), (0.47, 0.02))])


def _roo_ear(coat: Coat, root: Vec, turn: Turn, side: float) -> list[list[tuple[float, float]]]:
    size = coat.animal.height
    base = [
        add(root, turn((side * x * size, y * size, z * size)))
        for x, y, z in ((0.02, 0.05, 0.03), (0.06, 0.12, 0.02), (0.06, 0.2, -0.02), (0.02, 0.13, -0.05), (0.02, 0.04, -0.03))
    ]
    return [coat.view.polygon(base)]


def _roo_leg(coat: Coat, side: float, *, hops: bool) -> list[list[Ring]]:
    reach = -0.3 if hops else 0.0
    thigh = tube(coat, mirrored(((0.1, 0.38, -0.1), (0.13, 0.34, 0.02), (0.13, 0.27, 0.12)), side), (0.15, 0.13, 0.07))
    shin = tube(coat, mirrored(((0.13, 0.28, 0.13), (0.13, 0.17, 0.0), (0.13, 0.06, -0.13 + reach)), side), (0.07, 0.05, 0.032))
    foot = tube(
        coat, mirrored(((0.13, 0.06, -0.14 + reach), (0.13, 0.03, 0.0 + reach), (0.13, 0.02, 0.2 + reach)), side), (0.032, 0.034, 0.016)
    )
    return [thigh, shin, foot]


def walrus(coat: Coat) -> None:
    """A heavy slug of a body raised on its flippers, two long tusks under a bristly muzzle; a seal without them."""
    far, near = sides(coat)
    coat.body([_flipper(coat, far)], far=True)
    fan = [coat.at(p) for p in ((0, 0.1, -0.72), (0.14, 0.04, -1.02), (0.0, 0.06, -0.92), (-0.14, 0.04, -1.02))]
    coat.plain([fan], min(0.9, coat.tone + 0.14))
    body = tube(
        coat,
        ((0, 0.1, -0.78), (0, 0.2, -0.5), (0, 0.32, -0.14), (0, 0.46, 0.14), (0, 0.64, 0.27), (0, 0.78, 0.32)),
        (0.07, 0.19, 0.31, 0.3, 0.22, 0.16),
    )
    skull = tube(coat, ((0, 0.78, 0.24), (0, 0.85, 0.34), (0, 0.82, 0.45), (0, 0.78, 0.52)), (0.12, 0.155, 0.13, 0.06))
    coat.body([body, skull])
    coat.shade(body)
    coat.body([_flipper(coat, near)])
    for k in range(3):
        coat.plain_line([coat.at((near * 0.2, 0.62 - 0.1 * k, 0.12 + 0.05 * k)), coat.at((near * 0.24, 0.5 - 0.09 * k, 0.3 + 0.03 * k))])
    if coat.animal.kind == "walrus":
        for side in (far, near):
            coat.horn(tube(coat, mirrored(((0.06, 0.72, 0.48), (0.07, 0.52, 0.53), (0.06, 0.34, 0.5)), side), (0.03, 0.024, 0.006)), BONE)
    for side in (far, near):
        ball(coat, (side * 0.055, 0.745, 0.52), 0.075)
        for k in range(4):
            end = (side * (0.14 + 0.05 * k), 0.66 + 0.03 * k, 0.56)
            coat.plain_line([coat.at((side * 0.06, 0.73, 0.58)), coat.at(end)])
    ball(coat, (0.0, 0.8, 0.56), 0.035, 0.92)
    ball(coat, (near * 0.115, 0.87, 0.42), 0.024, 0.97)


def _flipper(coat: Coat, side: float) -> list[Ring]:
    return tube(
        coat,
        mirrored(((0.22, 0.38, 0.14), (0.34, 0.16, 0.2), (0.4, 0.03, 0.3), (0.46, 0.02, 0.42)), side),
        (0.13, 0.1, 0.09, 0.04),
        flat=0.5,
    )


def bat(coat: Coat) -> None:
    """Spread wings of skin between long fingers, scalloped behind; a small furred body with great ears."""
    up, animal, (x, _, z) = 1.2, coat.animal, coat.view.eye
    coat = replace(coat, animal=animal.model_copy(update={"facing": round(yaw_to(animal.x, animal.z, x, z) + BANKED * coat.near, 1)}))
    for side in (1.0, -1.0):
        wing = [coat.at((side * x, y + up, z)) for x, y, z in BAT_WING]
        coat.plain([wing], min(0.9, coat.tone + 0.1))
        for tip in BAT_WING[2:9:2]:
            coat.drawing.stroke(
                [coat.view.project(coat.at((side * x, y + up, z))) for x, y, z in (BAT_WING[1], tip)], coat.width * 0.9, coat.ink, 0.8
            )
    body = tube(coat, ((0, up - 0.32, 0), (0, up - 0.1, 0), (0, up + 0.12, 0)), (0.06, 0.15, 0.12), up=(0, 0, 1))
    for side in (1.0, -1.0):
        coat.ear([coat.view.polygon([coat.at((side * x, up + y, 0.02)) for x, y in ((0.02, 0.3), (0.13, 0.56), (0.17, 0.22))])], dark=True)
    head = tube(coat, ((0, up + 0.08, 0.02), (0, up + 0.22, 0.03), (0, up + 0.34, 0.02)), (0.09, 0.14, 0.07), up=(0, 0, 1))
    coat.body([body, head])
    for side in (1.0, -1.0):
        ball(coat, (side * 0.06, up + 0.26, 0.14), 0.026, "lamp")
        coat.plain([[coat.at((side * x, up + y, 0.16)) for x, y in ((0.01, 0.15), (0.04, 0.15), (0.028, 0.08))]], BONE)


BANKED = 24.0
"""Degrees a bat is turned off the lens: its wings are what tells it."""
BAT_WING: tuple[Vec, ...] = (
    (0.08, 0.12, 0.0), (0.62, 0.42, 0.0), (1.55, 0.2, 0.0), (1.22, 0.1, 0.0), (1.14, -0.3, 0.0), (0.9, -0.1, 0.0), (0.72, -0.42, 0.0),
    (0.5, -0.16, 0.0), (0.3, -0.44, 0.0), (0.08, -0.22, 0.0),
)  # fmt: skip
"""The wing of a bat: shoulder, wrist, then tips of fingers with the skin between them."""


def hedgehog(coat: Coat) -> None:
    """A dome of spines, a pointed face under it."""
    near = coat.near
    for side in sides(coat):
        for z in (0.22, -0.26):
            coat.body([tube(coat, ((side * 0.2, 0.24, z), (side * 0.2, 0.06, z + 0.03), (side * 0.2, 0.03, z + 0.12)), (0.09, 0.06, 0.05))])
    if not coat.fronted:
        _snout(coat, near)
    for k in range(5):
        for n in range(22):
            a = math.radians(-12 + 204 * n / 21)
            z, grown = -0.5 + 0.2 * k + 0.05 * (n % 2), (0.7, 0.95, 1.0, 0.98, 0.8)[k]
            root = (0.36 * math.cos(a) * grown, 0.4 + 0.34 * math.sin(a) * grown, z)
            tip = (0.48 * math.cos(a) * grown, 0.4 + 0.52 * math.sin(a) * grown, z - 0.16)
            coat.drawing.stroke([coat.view.project(coat.at(p)) for p in (root, tip)], coat.width * 1.5, 0.86, 0.9, (0.0, 0.6))
    dome = tube(coat, ((0, 0.34, -0.6), (0, 0.4, -0.44), (0, 0.44, -0.1), (0, 0.42, 0.2), (0, 0.4, 0.34)), (0.08, 0.26, 0.37, 0.34, 0.22))
    coat.body([dome])
    for k in range(7):
        for n in range(9):
            x, y = math.cos(math.radians(4 + 19 * n)), math.sin(math.radians(4 + 19 * n))
            grown, z = (0.6, 0.85, 1.0, 1.0, 0.98, 0.9, 0.66)[k], -0.5 + 0.125 * k + 0.05 * (n % 2)
            root, tip = (near * 0.37 * x * grown, 0.42 + 0.37 * y * grown, z), (near * 0.4 * x * grown, 0.42 + 0.41 * y * grown, z - 0.11)
            coat.drawing.stroke(
                [coat.view.project(coat.at(p)) for p in (root, tip)], coat.width * 1.1, 0.06 if n % 2 else 0.9, 0.9, (0.0, 0.6)
            )
    if coat.fronted:
        _snout(coat, near)


def _snout(coat: Coat, near: float) -> None:
    coat.horn(tube(coat, ((0, 0.36, 0.26), (0, 0.37, 0.42), (0, 0.31, 0.6), (0, 0.27, 0.72)), (0.25, 0.21, 0.1, 0.03)), 0.14)
    coat.ear(
        [
            coat.view.polygon(
                [
                    coat.at((near * (0.2 + 0.05 * math.cos(a)), 0.5 + 0.07 * math.sin(a), 0.32))
                    for a in (k * math.tau / 10 for k in range(10))
                ]
            )
        ],
        dark=True,
    )
    ball(coat, (near * 0.15, 0.42, 0.5), 0.034, 0.97)
    ball(coat, (0.0, 0.28, 0.74), 0.045, 0.97)


WILD: dict[str, Callable[[Coat], None]] = {
    "crocodile": crocodile,
    "lizard": lizard,
    "turtle": turtle,
    "kangaroo": kangaroo,
    "walrus": walrus,
    "seal": walrus,
    "bat": bat,
    "hedgehog": hedgehog,
}
"""By kind."""
