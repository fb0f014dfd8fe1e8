"""A wooden leg: the trouser ends at the knee in a cuff of leather, a turned peg goes from there to the ground."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.lofts import Ring, limb, polygons
from storyboard.shots.cover_words import PEG_LEG
from storyboard.staging.space import mix

SIDE = 0
"""Which leg it is: the left one."""
WOOD, LEATHER = "#a9743f", 0.82
TO_GROUND, TO_KNEE = 1.16, 0.5
"""How far a peg goes on the way from the knee to the ankle; share of the trouser over it."""


def is_wooden(w: Wear) -> bool:
    """Whether somebody has one."""
    return PEG_LEG in w.body.figure.appearance.worn.split()


def draw_leg(w: Wear) -> None:
    """The peg with an iron tip, the trouser above, the cuff between them."""
    hip, knee = w.body.hips[SIDE], w.body.knees[SIDE]
    end = mix(knee, w.body.ankles[SIDE], TO_GROUND)
    trouser = w.clothes.legs[SIDE]
    above = trouser[: round(TO_KNEE * (len(trouser) - 1)) + 1]
    _draw(w, _tube(w, (knee, mix(knee, end, 0.4), end), (0.027, 0.022, 0.014)), WOOD)
    _draw(w, _tube(w, (mix(knee, end, 0.92), end), (0.018, 0.017)), LEATHER)
    _draw(w, above, w.tone(w.skin if w.garment.bare_legs else w.legs))
    _draw(w, _tube(w, (mix(hip, knee, 0.86), knee, mix(knee, end, 0.16)), (0.047, 0.046, 0.036)), LEATHER)


def _tube(w: Wear, path: Sequence[Vec], radii: Sequence[float]) -> list[Ring]:
    return limb(path, [r * w.body.height for r in radii], up=w.body.root.front, parts=3)


def _draw(w: Wear, loft: list[Ring], tone: float | str) -> None:
    w.drawing.shape(polygons(w.view, loft, w.sides), tone, w.width)
