"""Food, tools and ornaments: more of what people hold and look at. Origin at the grip, the front points away from it."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import box, front, rod, rule, top
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Pipe, Turned
from storyboard.staging.space import XY

Tones = tuple[Tone, Tone, Tone]
"""Body, its darker parts, its lighter parts."""


def ring(r: float, count: int = 20) -> list[XY]:
    """The corners of a circle around 0."""
    return [(r * math.cos(math.tau * k / count), r * math.sin(math.tau * k / count)) for k in range(count)]


def flat(outline: tuple[tuple[float, float], ...], y: float, tone: Tone, line: float = 0.8) -> Face:
    """A flat outline given in (x, z) lying at `y`, seen from both sides."""
    return Face(tuple((x, y, z) for x, z in outline), tone, None, line)


def _necklace(t: Tones) -> list[Part]:
    chain = [(x, 0.0, z + 0.06) for x, z in ring(0.06, 24)]
    drop = Face(((0, 0.001, -0.0), (0.013, 0.001, -0.014), (0, 0.001, -0.034), (-0.013, 0.001, -0.014)), t[0], None)
    return [Line((*chain, chain[0]), 0.003, t[1], None), drop]


def _flowers(t: Tones) -> list[Part]:
    parts: list[Part] = [Pipe((0, -0.08, 0), (x, 0.2, z), 0.003, 0.003, 0.6) for x, z in ring(0.05, 5)]
    heads: list[Part] = [
        Blob((x * 1.4, 0.24 + 0.03 * (k % 2), z * 1.4), 0.036, 0.034, "accent" if k % 2 else t[2], 0.18)
        for k, (x, z) in enumerate(ring(0.05, 7))
    ]
    wrap = Turned(((-0.03, 0.02), (0.14, 0.075)), t[2])
    return [*parts, wrap, *heads]


def _food(t: Tones) -> list[Part]:
    """A burger on its plate."""
    bun = Turned(((0.062, 0.055), (0.08, 0.052), (0.098, 0.03), (0.102, 0.005)), t[0])
    return [
        *_plate(t),
        Turned(((0.018, 0.052), (0.036, 0.056)), t[0]),
        Turned(((0.036, 0.06), (0.048, 0.06)), t[1]),
        Turned(((0.048, 0.063), (0.06, 0.06)), t[2]),
        bun,
    ]


def _bread(t: Tones) -> list[Part]:
    """A loaf on its board, three cuts across the crust."""
    crust = t[0] if isinstance(t[0], str) else 0.42
    body: list[Part] = [Turned(((0.0, 0.115), (0.03, 0.13), (0.055, 0.115), (0.074, 0.075), (0.082, 0.015)), crust, squash=0.55)]
    cuts: list[Part] = [
        Line(((x - 0.014, 0.072, -0.034), (x, 0.086, 0.0), (x + 0.014, 0.072, 0.036)), 0.007, t[2], None) for x in (-0.06, 0.0, 0.06)
    ]
    return [box(0, -0.018, 0, 0.36, 0.018, 0.2, t[1] if isinstance(t[0], str) else 0.55), *body, *cuts]


def _tart(t: Tones) -> list[Part]:
    """A round tart in its crimped case, dark where it was baked longest."""
    spots: list[Part] = [Face(tuple((x + a, 0.0302, z + b) for x, z in ring(r, 10)), t[1], (0, 1, 0), 0.3) for a, b, r in _BURNT]
    crimps: list[Part] = [Line(((x, 0.002, z), (x * 1.16, 0.03, z * 1.16)), 0.003, "ink", None, 0.7) for x, z in ring(0.047, 22)]
    return [Turned(((0.0, 0.046), (0.03, 0.055)), 0.3), *crimps, Turned(((0.0301, 0.048), (0.0302, 0.047)), t[0], line=0.6), *spots]


_BURNT = ((0.012, 0.01, 0.011), (-0.018, -0.008, 0.008), (0.004, -0.024, 0.007), (-0.014, 0.022, 0.006))
"""Where a tart is dark: x, z and radius."""


def _plate(t: Tones) -> list[Part]:
    return [Turned(((0, 0.06), (0.006, 0.09), (0.018, 0.125)), t[2]), Turned(((0.0181, 0.085), (0.0182, 0.085)), t[2], line=0.5)]


def _pen(t: Tones) -> list[Part]:
    return [Pipe((0, 0.004, -0.07), (0, 0.004, 0.05), 0.0045, 0.0045, t[0]), Pipe((0, 0.004, 0.05), (0, 0.004, 0.072), 0.0045, 0.001, t[1])]


def _stick(t: Tones) -> list[Part]:
    return [Pipe((0, 0, -0.2), (0, 0, 0.6), 0.016, 0.012, t[0])]


def _remote(t: Tones) -> list[Part]:
    keys = [top(x, 0.02 + 0.024 * k, 0.011, 0.011, 0.0205, t[2], line=0.4) for x in (-0.014, 0.0, 0.014) for k in range(4)]
    return [
        box(
            0,
            0,
            0.05,
            0.05,
            0.02,
            0.16,
            t[0] if isinstance(t[0], str) else t[1],
            top(0, 0.115, 0.014, 0.01, 0.0205, "accent", line=0.4),
            *keys,
        )
    ]


def _binoculars(t: Tones) -> list[Part]:
    tubes: list[Part] = []
    for x in (-0.036, 0.036):
        tubes += [
            Pipe((x, 0, -0.05), (x * 1.15, 0, 0.06), 0.02, 0.03, t[1]),
            Pipe((x * 1.15, 0, 0.06), (x * 1.15, 0, 0.075), 0.032, 0.032, t[0]),
        ]
    return [box(0, -0.01, 0, 0.05, 0.02, 0.05, t[1]), *tubes]


def _bomb(t: Tones) -> list[Part]:
    sticks: list[Part] = [Pipe((x, 0.022, -0.08), (x, 0.022, 0.1), 0.02, 0.02, "accent") for x in (-0.042, 0.0, 0.042)]
    wire = Line(((-0.04, 0.04, 0.1), (-0.02, 0.08, 0.12), (0.02, 0.075, 0.02)), 0.005, "ink", None)
    return [*sticks, box(0, 0.04, 0.01, 0.09, 0.03, 0.05, t[1], top(0, 0.01, 0.07, 0.03, 0.0705, t[2], line=0.5)), wire]


def _badge(t: Tones) -> list[Part]:
    star = tuple(
        (r * math.sin(math.pi * k / 5), 0.004, 0.04 + r * math.cos(math.pi * k / 5))
        for k in range(10)
        for r in ((0.042,) if k % 2 == 0 else (0.02,))
    )
    middle = tuple((x, 0.005, z + 0.04) for x, z in ring(0.013))
    return [Face(star, t[0], None), Face(middle, t[2], None, 0.6)]


def _painting(t: Tones) -> list[Part]:
    view = Face(
        ((-0.2, 0.06, 0.016), (0.2, 0.06, 0.016), (0.2, 0.14, 0.016), (0.06, 0.2, 0.016), (-0.04, 0.13, 0.016), (-0.2, 0.18, 0.016)),
        0.5,
        (0, 0, 1),
        0.5,
    )
    return [box(0, 0, 0, 0.52, 0.4, 0.03, t[0], front(0, 0.05, 0.42, 0.3, 0.0155, t[2]), view)]


def _helmet(t: Tones) -> list[Part]:
    return [
        Turned(((0, 0.125), (0.05, 0.13), (0.1, 0.115), (0.14, 0.07), (0.155, 0.01)), t[0], squash=1.15),
        Turned(((-0.004, 0.15), (0.008, 0.14)), t[1], squash=1.2),
    ]


def _mask(t: Tones) -> list[Part]:
    face = Face(tuple((x * 0.85, y, 0.0) for x, y in ring(0.11)), t[0], None)
    holes: list[Part] = [Face(tuple((x * 1.4 + s * 0.038, y + 0.02, 0.003) for x, y in ring(0.017)), "ink", None, 0.5) for s in (-1, 1)]
    return [face, *holes, Line(((-0.04, -0.05, 0.003), (0, -0.058, 0.003), (0.04, -0.05, 0.003)), 0.006, "ink", None)]


def _bicycle(t: Tones) -> list[Part]:
    """A small bicycle, as far as a hand holds it: frame, two wheels, bars."""
    wheels: list[Part] = []
    for z in (-0.5, 0.5):
        rim = [(0.0, y - 0.5, x + z) for x, y in ring(0.33, 24)]
        wheels.append(Line((*rim, rim[0]), 0.03, t[1], None))
    joints = (
        ((0, -0.5, -0.5), (0, -0.05, -0.2)),
        ((0, -0.05, -0.2), (0, -0.02, 0.36)),
        ((0, -0.5, 0.0), (0, -0.02, 0.36)),
        ((0, -0.5, 0.0), (0, -0.05, -0.2)),
        ((0, -0.5, -0.5), (0, -0.5, 0.0)),
        ((0, 0.06, 0.34), (0, -0.5, 0.5)),
    )
    return [
        *wheels,
        *[Pipe(a, b, 0.016, 0.016, t[0]) for a, b in joints],
        Pipe((-0.24, 0.06, 0.32), (0.24, 0.06, 0.32), 0.014, 0.014, t[1]),
        box(0, -0.04, -0.22, 0.14, 0.05, 0.24, t[1]),
    ]


def _tin(t: Tones) -> list[Part]:
    return [
        rod(0, 0, -0.05, 0.06, 0.033, t[0]),
        Line(((-0.02, 0.061, 0), (0.02, 0.061, 0)), 0.003, "ink", None),
        *[rule((-0.02, y, 0.034), (0.02, y, 0.034), 0.004) for y in (-0.01, 0.02)],
    ]


TABLE: dict[str, Callable[[Tones], list[Part]]] = {
    "necklace": _necklace,
    "flowers": _flowers,
    "food": _food,
    "bread": _bread,
    "tart": _tart,
    "plate": _plate,
    "pen": _pen,
    "stick": _stick,
    "remote": _remote,
    "binoculars": _binoculars,
    "bomb": _bomb,
    "badge": _badge,
    "painting": _painting,
    "helmet": _helmet,
    "mask": _mask,
    "bicycle": _bicycle,
    "tin": _tin,
}
"""Builders by kind of prop."""
