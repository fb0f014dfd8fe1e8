"""A tractor from outside; it drives along its own +x."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.bodywork import arc, kept, rounded, under
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, rule
from storyboard.painters.sketch.pieces_cycles import guard
from storyboard.painters.sketch.pieces_driving import TYRE, profile_at, speed
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe
from storyboard.staging.space import XY

PAINT = "accent"
GLASS = 0.3


def great_wheel(x: float, z: float, r: float, wide: float, rim: Tone) -> Shell:
    """A farm tyre: round shoulders, lugs all around, a dished rim with bolts on both sides."""
    half = wide / 2
    rows = tuple(
        tuple((x + r * k * math.cos(a), r + r * k * math.sin(a), z + half * t) for a in (-math.tau * n / 26 for n in range(26)))
        for t, k in ((-1.0, 0.9), (-0.7, 1.0), (0.7, 1.0), (1.0, 0.9))
    )
    marks: list[Mark] = []
    for s in (-1, 1):
        side = z + s * (half + 0.006)
        for n in range(18):
            a, b = math.tau * n / 18, math.tau * (n + 0.55) / 18
            ends = (
                (x + r * 0.72 * math.cos(b), r + r * 0.72 * math.sin(b), side),
                (x + r * 0.9 * math.cos(a), r + r * 0.9 * math.sin(a), side),
            )
            marks.append(Line(ends, 0.05 * r, 0.72, (0, 0, s)))
        for k, tone, line in ((0.62, rim, 0.9), (0.5, 0.35, 0.5), (0.24, rim, 0.7)):
            ring = arc(x, r, r * k, 0, s * 346, 21)
            marks.append(Face(tuple((u, v, side) for u, v in ring), tone, (0, 0, s), line))
        for n in range(6):
            c, v = math.cos(math.tau * n / 6), math.sin(math.tau * n / 6)
            marks.append(
                Line(((x + r * 0.3 * c, r + r * 0.3 * v, side), (x + r * 0.46 * c, r + r * 0.46 * v, side)), 0.06 * r, 0.75, (0, 0, s))
            )
    return Shell(rows, TYRE, tuple(marks))


def _loft(stations: tuple[tuple[float, float, float, float], ...], w: float, h: float, tone: Tone, marks: tuple[Mark, ...] = ()) -> Shell:
    """A body with round edges: where along it, half width in metres, lower and upper edge as shares."""
    rows: list[tuple[Vec, ...]] = []
    for x, half, low, high in stations:
        ring = rounded(((half, h * low), (half, h * high), (-half, h * high), (-half, h * low)), 0.08)
        rows.append(tuple((x * w, y, z) for z, y in ring))
    return Shell(tuple(rows), tone, marks)


def _bonnet(w: float, h: float) -> Shell:
    """The bonnet with its louvres, its grille and both lamps."""
    marks: list[Mark] = []
    for s in (-1, 1):
        z = s * 0.405
        marks += [rule((w * 0.16, h * y, z), (w * 0.38, h * y, z), 0.03, 0.9, (0, 0, s)) for y in (0.42, 0.47, 0.52)]
        marks.append(rule((-w * 0.04, h * 0.585, z), (w * 0.42, h * 0.555, z), 0.035, "paper", (0, 0, s), 0.9))
        lamp = [
            (w * 0.485, h * 0.545 + 0.075 * math.sin(a), s * 0.2 + 0.085 * math.cos(a)) for a in (-math.tau * k / 14 for k in range(14))
        ]
        marks.append(Face(tuple(lamp), 0.0, (1, 0, 0), 0.9, 0.9))
    grille = rounded(((-0.28, h * 0.34), (0.28, h * 0.34), (0.28, h * 0.49), (-0.28, h * 0.49)), 0.05)
    marks.append(Face(tuple((w * 0.484, y, z) for z, y in reversed(grille)), 0.92, (1, 0, 0), 0.8))
    marks += [rule((w * 0.488, h * y, -0.26), (w * 0.488, h * y, 0.26), 0.018, 0.4, (1, 0, 0)) for y in (0.38, 0.42, 0.46)]
    rows = (
        (-0.09, 0.42, 0.3, 0.64),
        (0.1, 0.41, 0.3, 0.635),
        (0.32, 0.39, 0.3, 0.615),
        (0.43, 0.37, 0.31, 0.595),
        (0.47, 0.34, 0.32, 0.57),
        (0.48, 0.3, 0.34, 0.55),
    )
    return _loft(rows, w, h, PAINT, tuple(marks))


def _cab(p: Piece, w: float, h: float) -> list[Part]:
    """A cab of glass between thin pillars on the footplate, its seat seen through, a round-edged roof."""
    panes: list[Mark] = []
    seat: list[XY] = rounded(
        [(w * x, h * y) for x, y in ((-0.31, 0.54), (-0.19, 0.53), (-0.19, 0.62), (-0.275, 0.63), (-0.29, 0.8), (-0.32, 0.8))], 0.05
    )
    side: list[XY] = rounded([(w * x, h * y) for x, y in ((-0.345, 0.54), (-0.1, 0.5), (-0.075, 0.65), (-0.115, 0.9), (-0.335, 0.9))], 0.06)
    for s in (-1, 1):
        for ring, tone, off in ((side, GLASS, 0.004), (seat, 0.6, 0.008)):
            face = [(x, y, s * (0.6 + off)) for x, y in (ring if s > 0 else ring[::-1])]
            panes.append(Face(tuple(face), tone, (0, 0, s), 0.9))
        gleam = [(w * x, h * y, s * 0.612) for x, y in ((-0.24, 0.54), (-0.21, 0.54), (-0.26, 0.89), (-0.29, 0.89))]
        panes.append(Face(tuple(gleam), "white", (0, 0, s), 0.0, 0.0, 0.3))
    ahead = ((w * -0.052, h * 0.66, 0.5), (w * -0.052, h * 0.66, -0.5), (w * -0.098, h * 0.9, -0.48), (w * -0.098, h * 0.9, 0.48))
    behind = ((w * -0.366, h * 0.56, -0.5), (w * -0.366, h * 0.56, 0.5), (w * -0.356, h * 0.9, 0.48), (w * -0.356, h * 0.9, -0.48))
    panes += [Face(ahead, GLASS, (1, 0.2, 0), 1.0), Face(behind, GLASS, (-1, 0, 0), 1.0)]
    panes += profile_at(w * -0.2, h * 0.64, h * 0.89, 0.614) if p.riders else []
    stations = (
        (-0.365, 0.58, 0.46, 0.93),
        (-0.35, 0.6, 0.45, 0.94),
        (-0.11, 0.6, 0.42, 0.94),
        (-0.095, 0.58, 0.42, 0.92),
        (-0.06, 0.57, 0.42, 0.72),
        (-0.045, 0.56, 0.42, 0.64),
    )
    roof = ((-0.4, 0.6, 0.94, 0.975), (-0.385, 0.66, 0.935, 0.99), (-0.09, 0.66, 0.935, 0.99), (-0.06, 0.6, 0.94, 0.97))
    return [_loft(stations, w, h, 0.62, tuple(panes)), _loft(roof, w, h, PAINT)]


def _tractor(p: Piece) -> list[Part]:
    """Great wheels behind, small ones in front, a cab, a bonnet, a pipe."""
    w, h = p.width, p.height
    rear, front = h * 0.33, h * 0.21
    wheels: list[Part] = [great_wheel(-w * 0.25, s * 0.74, rear, 0.34, "lamp") for s in (-1, 1)]
    wheels += [great_wheel(w * 0.36, s * 0.6, front, 0.22, "lamp") for s in (-1, 1)]
    guards: list[Part] = [guard(-w * 0.25, rear, 1.07, 22, 168, PAINT, 0.2, s * 0.72) for s in (-1, 1)]
    steps: list[Part] = [box(-w * 0.05, h * y, s * 0.56, 0.3, 0.03, 0.2, 0.85) for s in (-1, 1) for y in (0.15, 0.26)]
    return [
        under(p),
        Pipe((w * 0.36, front, -0.6), (w * 0.36, front, 0.6), 0.06, 0.06, 0.85),
        _loft(((-0.34, 0.24, 0.22, 0.42), (0.42, 0.22, 0.22, 0.36)), w, h, 0.86),
        *wheels,
        *steps,
        _bonnet(w, h),
        *_cab(p, w, h),
        *guards,
        Pipe((w * 0.16, h * 0.6, 0.3), (w * 0.16, h * 0.86, 0.3), 0.05, 0.05, 0.7),
        Pipe((w * 0.16, h * 0.86, 0.3), (w * 0.155, h * 1.02, 0.3), 0.032, 0.03, 0.85),
        *speed(p, (-w * 0.25, w * 0.36), front),
    ]


TABLE: dict[str, Builder] = {"tractor": kept(_tractor)}
"""Builders by kind of piece."""
