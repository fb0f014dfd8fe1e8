"""What surrounds passengers and crew: dashboards, windscreens, doors, helms."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, back, box, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Turned


def _steering(p: Piece) -> list[Part]:
    r, y = p.width / 2, p.height / 2
    ring = tuple((r * math.cos(a), y + r * math.sin(a) * 0.94, -0.06 * math.sin(a)) for a in (math.tau * k / 24 for k in range(25)))
    spokes: list[Part] = [
        Line(((0, y, 0.02), (r * x, y + r * v, 0)), 0.035, p.tone, None) for x, v in ((-0.95, 0.05), (0.95, 0.05), (0, -0.9))
    ]
    hub = Face(
        tuple((0.07 * math.cos(a), y - 0.01 + 0.055 * math.sin(a), 0.03) for a in (math.tau * k / 16 for k in range(16))), p.tone, None
    )
    return [Line(ring, 0.034, p.tone, None), *spokes, hub]


def _dashboard(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    profile = ((-d / 2, h * 0.2), (d * 0.1, 0.0), (d / 2, h * 0.55), (d * 0.3, h), (-d / 2, h * 0.9))
    dial: list[Mark] = [front(x, h * 0.6, 0.14, h * 0.24, d / 2 + 0.01, 0.2, glow=0.4) for x in (w * 0.22, w * 0.34)]
    panel = front(0, h * 0.35, 0.24, h * 0.36, d / 2 + 0.01, 0.5)
    low, z = min(y for _, y in profile), -d / 2 - 0.03
    outer: list[Mark] = [
        back(0, 0, w, h * 0.8, z, shift(p.tone, 0.16), line=0.6),
        *(back(x, h * 0.86, w * 0.16, h * 0.05, z, 0.9, line=0.3) for x in spread(5, w * 0.94)),
    ]
    for x in (w * 0.34, -w * 0.06):
        outer += [
            rule((x, h * 0.72, z - 0.01), (x - w * 0.34, h * 0.98, z - 0.01), 0.025, "ink", (0, 0, -1), 1.0),
            back(x, h * 0.66, 0.07, 0.05, z - 0.01, 0.95, line=0.4),
        ]
    return [
        box(
            0,
            low,
            -0.02,
            w,
            h,
            d,
            p.tone,
            *dial,
            panel,
            *outer,
            front(-w * 0.3, h * 0.4, 0.36, h * 0.22, d / 2 + 0.01, shift(p.tone, -0.1)),
        )
    ]


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


def _cage_grille(p: Piece) -> list[Part]:
    """A frame of crossed wires, seen through."""
    w, h = p.width, p.height
    frame: list[Part] = [
        Pipe(a, b, 0.022, 0.022, 0.85)
        for a, b in pairwise(((-w / 2, 0, 0), (w / 2, 0, 0), (w / 2, h, 0), (-w / 2, h, 0), (-w / 2, 0.0, 0.0)))
    ]
    upright: list[Part] = [Line(((x, 0, 0), (x, h, 0)), 0.01, 0.9, alpha=0.8) for x in spread(15, w)]
    across: list[Part] = [Line(((-w / 2, y + h / 2, 0), (w / 2, y + h / 2, 0)), 0.01, 0.9, alpha=0.8) for y in spread(7, h)]
    return [*frame, *upright, *across]


def _cab_back(p: Piece) -> list[Part]:
    """Padded below, a wide window over it with its curtain drawn to both sides."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    pads: list[Mark] = [rule((x, 0.2, z), (x, h * 0.56, z), 0.02, "ink") for x in spread(8, w)]
    pane: list[Mark] = [
        front(0, h * 0.6, w * 0.72, h * 0.3, z + 0.004, "glass"),
        rule((0, h * 0.6, z + 0.01), (0, h * 0.9, z + 0.01), 0.03),
    ]
    for side in (-1, 1):
        pane.append(front(side * w * 0.38, h * 0.57, w * 0.14, h * 0.36, z + 0.012, shift(p.tone, -0.2)))
        pane += [rule((side * w * x, h * 0.58, z + 0.016), (side * w * x, h * 0.92, z + 0.016), 0.012) for x in (0.34, 0.38, 0.42)]
    return [whole(p, *pads, rule((-w / 2, h * 0.57, z), (w / 2, h * 0.57, z), 0.025, "ink"), *pane)]


def _wing_mirror(p: Piece) -> list[Part]:
    """A tall case on two arms; its glass looks back at who drives."""
    w, h, d = p.width, p.height, p.depth
    arms: list[Part] = [Pipe((0, y, 0), (0.0, y, -0.3), 0.015, 0.015, 0.9) for y in (h * 0.1, h * 0.9)]
    return [*arms, box(0, 0, 0, w, h, d, p.tone), back(0, h * 0.08, w * 0.8, h * 0.84, -d / 2 - 0.005, 0.05)]


def _handlebars(p: Piece) -> list[Part]:
    """A bar with grips on its column, behind the rounded apron with its lamp; the front is towards who drives."""
    w, h, z = p.width, p.height, -p.depth / 2
    bar: list[Part] = [
        Line(((-w / 2, h, 0.06), (w / 2, h, 0.06)), 0.03, 0.85),
        *(Line(((s * w / 2, h, 0.06), (s * (w / 2 - 0.12), h, 0.06)), 0.05, 0.95) for s in (-1, 1)),
        Line(((0, 0.2, -0.05), (0, h, 0.05)), 0.04, 0.7),
    ]
    lamp = Face(tuple((0.1 * math.cos(a), h * 0.5 + 0.1 * math.sin(a), z - 0.01) for a in _turns(16)), "lamp", (0, 0, -1), 0.8, 0.6)
    return [box(0, 0.05, z + 0.06, w * 1.1, h * 0.74, 0.1, p.tone, lamp), *bar]


def _turns(count: int) -> list[float]:
    return [-math.tau * k / count for k in range(count)]


def _fringed_roof(p: Piece) -> list[Part]:
    """A cloth roof with a scalloped fringe on four posts, low panels at the back half."""
    w, h, d = p.width, p.height, p.depth
    hang, parts = 0.16, list[Part]()
    for x in (-w / 2, w / 2):
        for z in (-d / 2, -d * 0.02, d / 2):
            parts.append(Pipe((x, 0.3, z), (x, h, z), 0.03, 0.03, 0.8))
        parts += [box(x, 0.26, -d * 0.27, 0.05, 0.4, d * 0.42, p.tone), Line(((x, 0.86, -d / 2), (x, 0.86, -d * 0.02)), 0.03, 0.8)]
        parts += [_scallop((x, h, z), (0, 0, d / 24), hang) for z in spread(12, d)]
    parts += [_scallop((x, h, z), (w / 16, 0, 0), hang) for z in (-d / 2, d / 2) for x in spread(8, w)]
    return [box(0, h, 0, w + 0.1, 0.05, d + 0.1, p.tone), *parts]


def _scallop(at: Vec, half: Vec, hang: float) -> Part:
    """One round tongue of a fringe."""
    x, y, z = at
    ring = [(x + half[0] * math.cos(a), y - hang * math.sin(a), z + half[2] * math.cos(a)) for a in (math.pi * k / 8 for k in range(9))]
    return Face(tuple(ring), 0.2, None, 0.7)


TABLE: dict[str, Builder] = {
    "cage_grille": _cage_grille,
    "cab_back": _cab_back,
    "wing_mirror": _wing_mirror,
    "handlebars": _handlebars,
    "fringed_roof": _fringed_roof,
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
