"""Clothes in rags: torn hems that hang in points, and patches sewn on."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from storyboard.painters.sketch import clothes
from storyboard.painters.sketch.dress_lines import at, off
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.lofts import Ring, on_ring
from storyboard.staging.space import XY, add, mix

RAGGED = "ragged"
"""Among what is worn (`Appearance.worn`)."""
POINTS = 14
"""How many points a torn hem has around."""
SHORTEST, LONGEST = 0.012, 0.05
"""How far they hang down, body heights."""
LEFT = 0.78
"""Share of the leg down to where torn trousers go."""
PATCHES = ((0.3, 52.0), (0.66, 128.0), (0.5, 236.0), (0.22, 300.0))
"""Where patches are on a trunk: up it, and degrees around from its left."""
ON_LEGS = ((0.5, 84.0), (0.72, 264.0))
"""And on each leg: at a knee and on a calf."""


def hem(w: Wear, ring: Ring, name: str) -> list[list[XY]]:
    """The points that hang from the end of a torn piece of clothing, as polygons to be drawn with it; none where it is whole."""
    if not torn(w):
        return []
    chance, h = random.Random(f"rags:{name}:{w.seed}"), w.body.height
    rim = [on_ring(ring, math.tau * k / POINTS) for k in range(POINTS + 1)]
    falls = [round(chance.uniform(SHORTEST, LONGEST) * h, 4) for _ in range(POINTS)]
    corners = [(rim[k], add(mix(rim[k], rim[k + 1], 0.5), (0.0, -falls[k], 0.0)), rim[k + 1]) for k in range(POINTS)]
    return [[w.view.project(p) for p in three] for three in corners]


def torn(w: Wear) -> bool:
    """Whether somebody's clothes are in rags."""
    return RAGGED in w.body.figure.appearance.worn.split()


def shortened(w: Wear) -> bool:
    """Whether somebody's trousers are torn off over the ankles; what is in boots is not seen to be."""
    return torn(w) and not w.garment.bare_legs and not w.garment.boots


def trouser(leg: list[Ring]) -> list[Ring]:
    """What is left of the leg of torn trousers."""
    return leg[: round(LEFT * (len(leg) - 1)) + 1]


def calf(w: Wear, side: int) -> list[Ring]:
    """The bare leg under it."""
    return clothes.leg(w.body, replace(w.garment, bare_legs=True), side, 2)


def patches(w: Wear) -> None:
    """On the trunk, of another cloth, each with its stitches."""
    for t, a in PATCHES:
        _patch(w, w.clothes.torso, t, a, 13.0)


def leg_patches(w: Wear, leg: list[Ring]) -> None:
    """The same on trousers."""
    for t, a in ON_LEGS:
        _patch(w, leg, t, a, 40.0)


def _patch(w: Wear, loft: list[Ring], t: float, a: float, wide: float) -> None:
    w.piece(loft, (t - 0.06, t + 0.06), (at(a - wide), at(a + wide)), off(w, 0.12), 0.6)
    for k in (-0.6, 0.0, 0.6):
        w.along(loft, [(t + 0.045, a + k * wide), (t + 0.08, a + k * wide)], 0.5)
