"""Signs on the road that something struck or slid: the burst of a collision with sparks, and the curved marks of tyres."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder
from storyboard.painters.sketch.solids import Face, Line, Part

RAYS = 11
"""Points of a burst."""


def _impact(p: Piece) -> list[Part]:
    """A star of paper with an inked edge, and sparks that fly from it."""
    r, points = p.width / 2, list[Vec]()
    for k in range(RAYS * 2):
        a, far = math.pi * k / RAYS, (1.0 if k % 2 else 0.45) * (1.0 + 0.18 * math.sin(2.3 * k))
        points.append((r * far * math.cos(a), r * far * math.sin(a), 0.0))
    sparks: list[Part] = [
        Line(
            tuple((r * far * math.cos(a), r * far * math.sin(a) * 0.9, 0.02) for far in (1.35, 1.75 + 0.25 * (k % 3))),
            0.05,
            "accent" if k % 2 else "ink",
        )
        for k, a in enumerate(math.tau * (n + 0.3) / 10 for n in range(10))
    ]
    inner = tuple((x * 0.5, y * 0.5, 0.01) for x, y, _ in points)
    return [Face(tuple(points), "paper", None, 1.4), Face(inner, "accent", None, 0.4), *sparks]


def _skids(p: Piece) -> list[Part]:
    """Two dark lines that a sliding car has left behind it, bent."""
    lines, tone = list[Part](), "paper" if p.lights else 0.85
    for side in (-0.62, 0.62):
        bend = [(-0.4 * k - 1.0, 0.015, side + 0.055 * k * k) for k in range(14)]
        lines.append(Line(tuple(bend), 0.2, tone, None, 0.6))
    return [*lines, *_smoke(p)]


def _smoke(p: Piece) -> list[Part]:
    """Arcs of smoke at the wheels."""
    del p
    turns = [math.pi * k / 8 for k in range(9)]
    spots = ((-1.9, 1.15, 0.35), (-2.5, 1.5, 0.5), (-1.9, -1.15, 0.35), (-2.4, -1.5, 0.45))
    return [Line(tuple((x + r * math.cos(a), 0.05 + r * math.sin(a), z) for a in turns), 0.03, "ink", None, 0.6) for x, z, r in spots]


def _spin(p: Piece) -> list[Part]:
    """Two arrows around a vehicle, light on a dark road."""
    tone, parts = ("paper" if p.lights else "ink"), list[Part]()
    for start in (0.25, 0.25 + math.pi):
        turns = [start + 0.15 * k for k in range(14)]
        x, z = SPUN[0] * math.cos(turns[-1]), SPUN[1] * math.sin(turns[-1])
        parts.append(Line(tuple((SPUN[0] * math.cos(a), 0.04, SPUN[1] * math.sin(a)) for a in turns), 0.1, tone, None, 0.9))
        back = turns[-1] - 0.28
        tips = [(SPUN[0] * far * math.cos(back), 0.04, SPUN[1] * far * math.sin(back)) for far in (0.82, 1.18)]
        parts += [Line((tip, (x, 0.04, z)), 0.1, tone, None, 0.9) for tip in tips]
    return parts


SPUN = (3.1, 2.0)
"""Half the length and width in metres of the arrows around a vehicle that spins."""
TABLE: dict[str, Builder] = {"impact": _impact, "skid_marks": _skids, "spin_marks": _spin}
"""How each is taken apart."""
