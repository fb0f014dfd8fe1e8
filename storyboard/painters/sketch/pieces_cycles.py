"""What runs on two wheels; it drives along its own +x."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, rule, shift
from storyboard.painters.sketch.pieces_driving import discs, speed
from storyboard.painters.sketch.pieces_furniture import wheel
from storyboard.painters.sketch.solids import Blob, Line, Mark, Part, Pipe, Prism
from storyboard.staging.space import XY


def _bicycle(p: Piece) -> list[Part]:
    """A frame of tubes between two thin wheels."""
    w, h, r = p.width, p.height, 0.34
    a, b = -w / 2 + r, w / 2 - r
    parts: list[Part] = [part for x in (a, b) for part in wheel(x, r, 0, r, 0.035, spokes=True, axis="z")]
    seat, head = (a * 0.35, h * 0.78), (b * 0.72, h * 0.86)
    for (x0, y0), (x1, y1) in (((a, r), seat), ((a, r), (0.0, r)), ((0.0, r), seat), ((0.0, r), head), (seat, head), (head, (b, r))):
        parts.append(Pipe((x0, y0, 0), (x1, y1, 0), 0.018, 0.018, p.tone))
    return [
        *parts,
        Pipe((head[0], h * 0.95, -0.28), (head[0], h * 0.95, 0.28), 0.018, 0.018, 0.85),
        Pipe((head[0], head[1], 0), (head[0], h * 0.95, 0), 0.02, 0.02, 0.85),
        box(seat[0], h * 0.78, 0, 0.26, 0.09, 0.2, 0.9),
    ]


def _scaled(w: float, h: float, points: tuple[XY, ...]) -> tuple[XY, ...]:
    return tuple((x * w, y * h) for x, y in points)


def _motorcycle(p: Piece) -> list[Part]:
    """Two broad tyres, the engine between them, tank, saddle, fork, lamp and exhaust."""
    w, h, r = p.width, p.height, 0.34
    a, b = -w / 2 + r, w / 2 - r
    engine = _scaled(w, h, ((-0.13, 0.2), (0.13, 0.18), (0.2, 0.36), (0.13, 0.58), (-0.1, 0.58), (-0.17, 0.38)))
    tank = _scaled(w, h, ((-0.08, 0.6), (0.2, 0.66), (0.25, 0.76), (0.17, 0.88), (0.0, 0.87), (-0.09, 0.74)))
    saddle = _scaled(w, h, ((-0.36, 0.66), (-0.08, 0.62), (-0.04, 0.76), (-0.12, 0.78), (-0.3, 0.77), (-0.42, 0.84)))
    fins: list[Mark] = [
        rule((-w * 0.1, h * y, s * 0.135), (w * 0.12, h * y, s * 0.135), 0.018, normal=(0, 0, s))
        for y in (0.42, 0.47, 0.52)
        for s in (-1, 1)
    ]
    rounds = [(math.cos(t), math.sin(t)) for t in (math.pi * (0.15 + 0.07 * k) for k in range(11))]
    guards: list[Part] = [Line(tuple((x + 1.16 * r * c, r + 1.16 * r * n, 0.0) for c, n in rounds), 0.07, p.tone, None) for x in (a, b)]
    return [
        *guards,
        Pipe((a, r, 0.1), (-w * 0.05, h * 0.34, 0.1), 0.035, 0.035, 0.8),
        Pipe((b, r, 0.0), (w * 0.2, h * 0.86, 0.0), 0.04, 0.04, 0.3),
        Prism(engine, -0.13, 0.13, shift(p.tone, -0.2), (*fins, *discs((a, b), r, 0.08, arch=False))),
        Pipe((-w * 0.38, h * 0.26, 0.17), (w * 0.1, h * 0.22, 0.17), 0.05, 0.035, 0.25),
        Prism(saddle, -0.13, 0.13, 0.92),
        Prism(tank, -0.15, 0.15, p.tone),
        Pipe((w * 0.19, h * 0.96, -0.34), (w * 0.19, h * 0.96, 0.34), 0.02, 0.02, 0.9),
        Blob((w * 0.28, h * 0.82, 0), 0.11, 0.11, 0.0, 0.02, 0.7, 1.0, 1.0),
        *speed(p, (a, b), r),
    ]


TABLE: dict[str, Builder] = {"motorcycle": _motorcycle, "bicycle": _bicycle}
"""Builders by kind of piece."""
