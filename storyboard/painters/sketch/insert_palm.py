"""A close picture of what lies in an open palm: one hand seen from above, its fingers a little curled, the small thing in it."""

from __future__ import annotations

import math
from dataclasses import replace

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_sprites import Box, Sprite, sprite
from storyboard.staging.space import XY

FINGERS: tuple[tuple[float, float, float, float, float], ...] = (
    (-0.36, 0.34, 116.0, 0.6, 0.125),
    (-0.12, 0.46, 99.0, 0.7, 0.135),
    (0.13, 0.45, 85.0, 0.66, 0.13),
    (0.36, 0.34, 70.0, 0.5, 0.11),
)
"""Of each finger: where it leaves the palm, its direction in degrees, its length, and half its thickness."""
THUMB = (-0.44, -0.2, 150.0, 0.62, 0.15)
PALM: tuple[XY, ...] = (
    (-0.34, -1.5),
    (-0.36, -0.94),
    (-0.56, -0.62),
    (-0.62, -0.26),
    (-0.5, 0.1),
    (-0.47, 0.36),
    (-0.24, 0.52),
    (0.0, 0.56),
    (0.25, 0.52),
    (0.47, 0.34),
    (0.52, 0.0),
    (0.5, -0.4),
    (0.36, -0.86),
    (0.34, -1.5),
)
"""The palm and the wrist, counted from the thumb's side."""
LYING = {"seeds": "seed", "bullet": "shell_case"}
"""What is out of its packet there."""
MANY_OF = {"seeds": ((-0.17, -0.06), (0.15, 0.04), (0.0, -0.26)), "pill": ((-0.04, -0.12),)}
"""Where each of several lies, from the middle of the palm."""
SIZES = {"seed": 0.26, "seeds": 0.2, "pill": 0.34, "tooth": 0.34, "crumbs": 0.46, "coin": 0.4, "ring": 0.38, "bullet": 0.4}
USUAL = 0.56
"""How large things are there, in units of half the picture."""


def _digit(p: Plane, row: tuple[float, float, float, float, float], skin: float) -> None:
    """A finger from its root to its tip, with the creases of its joints."""
    x, y, way, long, half = row
    c, s = math.cos(math.radians(way)), math.sin(math.radians(way))

    def at(along: float, aside: float) -> XY:
        return x + along * c - aside * s, y + along * s + aside * c

    tip = [at(long - half + half * math.sin(a), half * 0.92 * math.cos(a)) for a in (math.pi * k / 10 for k in range(11))]
    p.poly([at(-0.1, half), at(long * 0.45, half * 1.02), *tip, at(long * 0.45, -half * 1.02), at(-0.1, -half)], skin, 1.2)
    for share in (0.36, 0.68):
        p.line(at(long * share, -half * 0.7), at(long * share - 0.02, 0.0), at(long * share, half * 0.7), width=0.7, alpha=0.7)


def hand(p: Plane, arm: Arm) -> None:
    """An open hand from above, fingers up."""
    p.shade([(x * 1.1 + 0.1, y - 0.1) for x, y in PALM], "ink", 0.3, 0.1)
    for row in FINGERS:
        _digit(p, row, arm.skin)
    p.poly(PALM, arm.skin, 1.2)
    _digit(p, THUMB, arm.skin)
    p.poly(oval(-0.38, -0.34, 0.2, 0.3, 20), arm.skin, 0.0)
    p.shade(oval(0.04, -0.06, 0.3, 0.26), "ink", 0.12, 0.1)
    p.line((-0.2, -0.78), (-0.14, -0.4), (-0.3, -0.06), (-0.5, 0.06), width=0.9)
    p.line((-0.46, 0.14), (-0.1, 0.1), (0.26, -0.08), width=0.8)
    p.line((0.46, 0.2), (0.18, 0.22), (-0.08, 0.36), width=0.8)
    if not arm.bare:
        p.poly(((-0.5, -9), (-0.46, -0.98), (0.0, -1.03), (0.46, -0.98), (0.5, -9)), arm.sleeve, 1.3)


def lying(kind: str) -> Sprite | None:
    """A thing of a kind as it lies in a hand; None for what has no drawing of it alone."""
    return sprite(LYING.get(kind, kind))


def draw(p: Plane, kind: str, arm: Arm) -> Box:
    """An open hand, and a thing of a kind in the middle of it."""
    plain(p, 0.3, 0.42)
    p = replace(p, zoom=0.86, off=(0.06, -0.1))
    hand(p, arm)
    size = SIZES.get(kind, USUAL)
    one = lying(kind)
    for x, y in MANY_OF.get(kind, ((0.02, -0.04),)):
        p.shade(oval(x + 0.03, y - size * 0.14, size * 0.5, size * 0.4), "ink", 0.3, 0.05)
        if one is not None:
            one(p, Box(x, y - size / 2, size * 1.3, size, turn=14.0))
    return Box(0.0, -0.3, 0.6, 0.6)
