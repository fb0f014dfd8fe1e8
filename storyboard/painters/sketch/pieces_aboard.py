"""What surrounds passengers and crew: dashboards, windscreens, doors, helms."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, back, box, front, rod, rule, shift, whole
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Turned


def _steering(p: Piece) -> list[Part]:
    r, y = p.width / 2, p.height / 2
    ring = tuple((r * math.cos(a), y + r * math.sin(a) * 0.94, -0.06 * math.sin(a)) for a in (math.tau * k / 24 for k in range(25)))
    spokes: list[Part] = [
        Line(((0, y, 0.02), (r * x, y + r * v, 0)), 0.035, p.tone, None) for x, v in ((-0.95, 0.05), (0.95, 0.05), (0, -0.9))
    ]
    return [Line(ring, 0.034, p.tone, None), *spokes, Blob((0, y, 0.02), 0.06, 0.05, p.tone, 0.03)]


def _dashboard(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    profile = ((-d / 2, h * 0.2), (d * 0.1, 0.0), (d / 2, h * 0.55), (d * 0.3, h), (-d / 2, h * 0.9))
    dial: list[Mark] = [front(x, h * 0.6, 0.14, h * 0.24, d / 2 + 0.01, 0.2, glow=0.4) for x in (w * 0.22, w * 0.34)]
    panel = front(0, h * 0.35, 0.24, h * 0.36, d / 2 + 0.01, 0.5)
    low = min(y for _, y in profile)
    return [box(0, low, -0.02, w, h, d, p.tone, *dial, panel, front(-w * 0.3, h * 0.4, 0.36, h * 0.22, d / 2 + 0.01, shift(p.tone, -0.1)))]


def _windscreen(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    corners = ((-w / 2, 0.0, 0.0), (w / 2, 0.0, 0.0), (w * 0.44, h, -0.12), (-w * 0.44, h, -0.12))
    frame: list[Part] = [Pipe(corners[k - 1], corners[k], 0.035, 0.035, 0.75) for k in range(4)]
    streaks: list[Part] = [
        Face(
            tuple((x * w, y * h, -0.02 - 0.1 * y) for x, y in ((a, 0.04), (a + wide, 0.04), (a + wide + 0.12, 0.96), (a + 0.12, 0.96))),
            "white",
            None,
            0,
            0,
            0.2,
        )
        for a, wide in ((-0.42, 0.07), (-0.31, 0.025), (0.2, 0.05))
    ]
    return [*frame, *streaks, box(0, h * 0.82, -0.08, 0.22, 0.07, 0.03, 0.85)]


def _car_door(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    frame: list[Part] = [
        Pipe((-w / 2, h, 0), (-w * 0.34, h + 0.42, 0), 0.03, 0.03, p.tone),
        Pipe((w / 2, h, 0), (w * 0.44, h + 0.42, 0), 0.03, 0.03, p.tone),
        Pipe((-w * 0.34, h + 0.42, 0), (w * 0.44, h + 0.42, 0), 0.03, 0.03, p.tone),
    ]
    marks = [
        rule((w * 0.2, h * 0.78, s * (d / 2 + 0.005)), (w * 0.36, h * 0.78, s * (d / 2 + 0.005)), 0.03, normal=(0, 0, s)) for s in (-1, 1)
    ]
    arm = front(0, h * 0.45, w * 0.6, 0.1, d / 2 + 0.004, shift(p.tone, -0.12))
    return [box(0, 0, 0, w, h, d, p.tone, *marks, arm, back(0, h * 0.45, w * 0.6, 0.1, -d / 2 - 0.004, shift(p.tone, -0.12))), *frame]


def _car_roof(p: Piece) -> list[Part]:
    return [whole(p)]


def _pole(p: Piece) -> list[Part]:
    return [rod(0, 0, 0, p.height, p.width / 2, p.tone)]


def _rack(p: Piece) -> list[Part]:
    w, d = p.width, p.depth
    bars: list[Part] = [Pipe((-w / 2, 0, z), (w / 2, 0, z), 0.018, 0.018, p.tone) for z in (-d / 2, 0, d / 2)]
    bags: list[Part] = [box(x, 0.02, 0, 0.5, 0.24, d * 0.7, t) for x, t in ((-w * 0.3, 0.6), (w * 0.05, 0.35), (w * 0.33, 0.7))]
    return [*bars, *bags]


def _helm(p: Piece) -> list[Part]:
    r, y, h = p.width / 2, p.height - p.width / 2, p.height
    ring = tuple((r * 0.76 * math.cos(a), y + r * 0.76 * math.sin(a), 0.0) for a in (math.tau * k / 24 for k in range(25)))
    spokes: list[Part] = [
        Line(((-r * c, y - r * s, 0), (r * c, y + r * s, 0)), 0.04, shift(p.tone, 0.2), None)
        for c, s in ((math.cos(a), math.sin(a)) for a in (math.pi * k / 4 for k in range(4)))
    ]
    return [
        box(0, 0, -0.12, 0.2, h * 0.66, 0.16, shift(p.tone, 0.15)),
        *spokes,
        Line(ring, 0.08, shift(p.tone, 0.2), None),
        Turned(((y - 0.06, 0.05), (y + 0.06, 0.05)), 0.7),
    ]


TABLE: dict[str, Builder] = {
    "steering_wheel": _steering,
    "dashboard": _dashboard,
    "windscreen": _windscreen,
    "car_door": _car_door,
    "car_roof": _car_roof,
    "pole": _pole,
    "luggage_rack": _rack,
    "wheel": _helm,
}
"""Builders by kind of piece."""
