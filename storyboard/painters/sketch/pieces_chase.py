"""Signs on the road that something struck or slid: the burst of a collision with sparks, and the curved marks of tyres."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder
from storyboard.painters.sketch.solids import Face, Line, Part
from storyboard.staging.space import XY

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


COLOURS: dict[str, tuple[Tone, Tone]] = {
    "egg": ("#f2b93b", "paper"),
    "tomato": ("#c8402f", "#f0c04a"),
    "pastry": ("#f3d06a", "#8a5a2b"),
    "paint": ("accent", "accent"),
    "mud": ("#5b4630", "#3d2e20"),
}
"""Of what bursts: its own colour, and that of its crumbs, seeds or shell."""


def _splat(p: Piece) -> list[Part]:
    """A splash with arms that thin out, runs of it down the glass, and bits around it."""
    tone, bits = COLOURS.get(p.label, COLOURS["pastry"])
    r, ring = p.width / 2, list[Vec]()
    for k in range(SPLASH * 4):
        a, arm = math.tau * k / (SPLASH * 4), k // 4
        far = (0.5, 0.56, 0.78 + 0.22 * math.sin(2.7 * arm), 0.56)[k % 4]
        ring.append((r * far * math.cos(a), r * far * math.sin(a) * 0.85, 0.0))
    runs: list[Part] = []
    for x, long in ((-0.34, 0.62), (-0.08, 0.95), (0.2, 0.74), (0.4, 0.5)):
        drop = [(r * (x + s), -r * (0.2 if up else long), 0.004) for s, up in ((-0.05, 1), (0.05, 1), (0.07, 0), (0.0, -0), (-0.07, 0))]
        runs.append(Face(tuple(drop), tone, None, 0.8))
    crumbs: list[Part] = []
    for k in range(14):
        a, far = 2.4 * k, r * (0.2 + 0.085 * k)
        x, y, size = far * math.cos(a), far * math.sin(a) * 0.85, r * (0.05 + 0.02 * (k % 3))
        crumbs.append(Face(((x - size, y, 0.012), (x, y + size, 0.012), (x + size, y, 0.012), (x, y - size, 0.012)), bits, None, 0.7))
    return [*runs, Face(tuple(ring), tone, None, 1.2), *crumbs]


SPLASH = 9
"""Arms of a splash."""


def _street_rails(p: Piece) -> list[Part]:
    """Two pairs of bright rails, each with its dark groove."""
    w, rails = p.width / 2, list[Part]()
    for z in (-0.55, 0.55, 1.7, 2.8):
        for off, half, tone in ((0.07, 0.09, 0.95), (0.0, 0.06, 0.02)):
            ring = ((-w, 0.02, z + off - half), (w, 0.02, z + off - half), (w, 0.02, z + off + half), (-w, 0.02, z + off + half))
            rails.append(Face(ring, tone, None, 0.6))
    return rails


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
    """What its tyres leave on the road when a vehicle turns round itself: two lines with a loop each that end under it, and smoke."""
    tone = "paper" if p.lights else 0.85
    return [*(part for side in (-0.6, 0.6) for part in _ribbon(_loop(side), 0.09, tone)), *_smoke(p)]


def _ribbon(way: Sequence[XY], half: float, tone: Tone) -> list[Part]:
    """A line as even as a tyre's along a way on the road; `half` its width."""
    sides = list[tuple[Vec, Vec]]()
    for k, (x, z) in enumerate(way):
        (ax, az), (bx, bz) = way[max(k - 1, 0)], way[min(k + 1, len(way) - 1)]
        far = math.hypot(bx - ax, bz - az) or 1.0
        u, v = half * (az - bz) / far, half * (bx - ax) / far
        sides.append(((round(x + u, 4), 0.02, round(z + v, 4)), (round(x - u, 4), 0.02, round(z - v, 4))))
    return [Face((a, c, d, b), tone, None, 0.0, 0.0, 0.7) for (a, b), (c, d) in pairwise(sides)]


def _loop(side: float) -> list[XY]:
    """The way of a tyre that came along the road, across which the vehicle stands, and went round once; `side` off the middle."""
    way = list[XY]()
    for k in range(SPUN_STEPS + 1):
        t = k / SPUN_STEPS
        turned = math.tau * max(0.0, min(1.0, (t - 0.3) / 0.55))
        r = LOOP - side * 0.5
        way.append((side - (1.0 - math.cos(turned)) * r, math.sin(turned) * r - CAME * (1.0 - t)))
    return way


SPUN_STEPS, LOOP, CAME = 48, 1.5, 7.0
"""Points of the marks of a spin, metres of half the loop, and how far back they begin."""
TABLE: dict[str, Builder] = {"impact": _impact, "splat": _splat, "street_rails": _street_rails, "skid_marks": _skids, "spin_marks": _spin}
"""How each is taken apart."""
