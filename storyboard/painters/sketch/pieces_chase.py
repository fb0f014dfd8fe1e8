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
    """A splash with round arms and drops flung off it, runs of it down the glass, crumbs, and of pastry the pieces of its shell."""
    tone, bits = COLOURS.get(p.label, COLOURS["pastry"])
    r = p.width / 2
    runs = [_run(r * x, r * long, tone) for x, long in RUNS]
    flung = [_blob(r * far * math.cos(a), r * far * math.sin(a) * 0.8, r * size, tone) for a, far, size in DROPS]
    crumbs = [_blob(r * 0.11 * k * math.cos(2.4 * k), r * 0.09 * k * math.sin(2.4 * k), r * 0.045, bits, 0.012) for k in range(2, 12)]
    shell = [part for spot in SHELLS for part in _shell(r, *spot)] if p.label == "pastry" else []
    return [*runs, *flung, Face(_splash(r), tone, None, 1.4), *crumbs, *shell]


def _splash(r: float) -> tuple[Vec, ...]:
    """A splash from above: blunt arms of several lengths with hollows between."""
    ring = list[Vec]()
    for k in range(SPLASH * 6):
        a, arm = math.tau * k / (SPLASH * 6), k // 6
        far = 0.52 + (0.0, 0.06, 0.3, 0.36, 0.3, 0.06)[k % 6] * (0.62 + 0.38 * math.sin(2.7 * arm))
        ring.append((r * far * math.cos(a), r * far * math.sin(a) * 0.78, 0.0))
    return tuple(ring)


def _blob(x: float, y: float, r: float, tone: Tone, z: float = 0.002) -> Face:
    return Face(tuple((x + r * math.cos(math.tau * k / 9), y + r * math.sin(math.tau * k / 9), z) for k in range(9)), tone, None, 0.8)


def _run(x: float, long: float, tone: Tone) -> Face:
    """What runs down the glass, with a drop at its end."""
    wide = 0.028
    end = [(x + 1.5 * wide * math.cos(a), -long + 1.5 * wide * math.sin(a), 0.004) for a in (math.pi * (1 + k / 6) for k in range(7))]
    return Face(((x - wide, -0.1, 0.004), *end, (x + wide, -0.1, 0.004)), tone, None, 0.8)


def _shell(r: float, x: float, y: float, turned: float) -> list[Part]:
    """A broken half of a tart: its fluted rim, brown, about what is left of the filling."""
    around = [turned + math.pi * k / 16 for k in range(17)]
    rim = [(r * (x + f * math.cos(a)), r * (y + f * math.sin(a)), 0.02) for k, a in enumerate(around) for f in (0.34 + 0.035 * (k % 2),)]
    inner = [(r * (x + 0.25 * math.cos(a)), r * (y + 0.25 * math.sin(a)), 0.024) for a in around]
    flutes: list[Part] = [Line((a, b), 0.008, "ink", None, 0.7) for a, b in zip(rim[2:-2:2], inner[2:-2:2], strict=True)]
    burnt = _blob(r * (x + 0.12 * math.cos(turned + 1.4)), r * (y + 0.12 * math.sin(turned + 1.4)), r * 0.05, "#6b3f1c", 0.03)
    return [Face(tuple(rim), "#b9793a", None, 1.3), Face(tuple(inner), "#f7dd86", None, 0.8), *flutes, burnt]


RUNS = ((-0.4, 0.62), (-0.18, 0.98), (0.1, 0.8), (0.3, 1.06), (0.46, 0.6))
"""Where a splash runs down, and how far, in halves of its width."""
DROPS = ((0.5, 1.1, 0.06), (1.1, 0.98, 0.045), (1.9, 1.12, 0.05), (2.7, 1.05, 0.07), (3.6, 1.12, 0.04), (5.9, 1.12, 0.05))
"""Drops flung off a splash: where around it, how far, and how large."""
SHELLS = ((-0.16, 0.02, 0.5), (0.44, -0.2, 3.9))
"""Where the halves of a shell stick in it, and which way they are turned."""
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
