"""Curls: round locks all over a shell of hair, each with a bow of its own."""

from __future__ import annotations

import math
import random
from typing import NamedTuple

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY, View, dot, sub

SIDES = 10
ACROSS, DOWN = 16, 5
"""How many curls go around a head, and how many rows there are, about."""


class Spot(NamedTuple):
    """A curl in the picture."""

    x: float
    y: float
    r: float
    turn: float
    """Radians at which its bow begins."""


def spots(view: View, shell: list[list[tuple[Vec, Vec]]], size: float, seed: str) -> list[Spot]:
    """The curls that face the lens, or are at the edge of the hair, of about `size` pixels; in painting order."""
    chance = random.Random(f"curls:{seed}")
    out: list[Spot] = []
    step = max(1, len(shell) // ACROSS)
    for i in range(0, len(shell) - 1, step):
        column = shell[i]
        rows = max(1, (len(column) - 1) // DOWN)
        for k in range(rows - (i // step) % 2, len(column), rows):
            point, normal = column[max(k, 0)]
            turn, r = chance.uniform(0.0, math.tau), size * chance.uniform(0.8, 1.15)
            if dot(normal, sub(view.eye, point)) > -0.02:
                x, y = view.project(point)
                out.append(Spot(x, y, r, turn))
    return out


def ring(spot: Spot) -> list[XY]:
    """The outline of a curl."""
    steps = (math.tau * k / SIDES for k in range(SIDES))
    return [(spot.x + spot.r * math.cos(a), spot.y + spot.r * math.sin(a)) for a in steps]


def draw(drawing: Drawing, found: list[Spot], width: float, tones: tuple[Tone, Tone]) -> None:
    """A bow in most curls, dark, in some light."""
    light, dark = tones
    for n, spot in enumerate(found):
        bow = [
            (spot.x + spot.r * k * math.cos(spot.turn + a), spot.y + spot.r * k * math.sin(spot.turn + a))
            for a, k in ((0.0, 0.85), (0.8, 0.8), (1.6, 0.74), (2.4, 0.66), (3.2, 0.55), (4.0, 0.42))
        ]
        drawing.stroke(bow, width * (0.5 if n % 3 else 0.7), light if n % 4 == 0 else dark, 0.75, taper=(0.3, 0.6))
