"""Tools and loads: what people dig, sweep, cook and serve with. Origin at the grip, the front points away from it."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import box, rod, rule, top
from storyboard.painters.sketch.props_gear import Tones, flat, ring
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Pipe, Turned


def _shovel(t: Tones) -> list[Part]:
    blade = ((-0.11, 0.88), (0.11, 0.88), (0.12, 1.08), (0.0, 1.24), (-0.12, 1.08))
    return [
        Pipe((0, 0, -0.2), (0, 0, 0.9), 0.017, 0.015, t[1]),
        Pipe((-0.07, 0, -0.2), (0.07, 0, -0.2), 0.016, 0.016, t[1]),
        flat(blade, 0.0, t[0]),
    ]


def _broom(t: Tones) -> list[Part]:
    brush = ((-0.1, 0.95), (0.1, 0.95), (0.22, 1.25), (-0.22, 1.25))
    bristles: list[Part] = [
        Line(((x * 0.5, 0.002, 0.98), (x, 0.002, 1.24)), 0.006, "ink", None, 0.6) for x in (-0.16, -0.08, 0.0, 0.08, 0.16)
    ]
    return [Pipe((0, 0, -0.3), (0, 0, 0.96), 0.015, 0.015, t[1]), flat(brush, 0.0, t[0]), *bristles]


def _pan(t: Tones) -> list[Part]:
    return [
        Pipe((0, 0, -0.08), (0, 0, 0.16), 0.014, 0.014, t[1]),
        Turned(((-0.09, 0.13), (0.05, 0.15)), t[1], 0.0, 0.3),
        Turned(((0.0505, 0.13), (0.051, 0.13)), 0.35, 0.0, 0.3, line=0.5),
        *[
            Line(((x, 0.1, 0.3), (x + 0.03, 0.17, 0.3), (x - 0.02, 0.24, 0.3), (x + 0.02, 0.3, 0.3)), 0.008, t[2], None, 0.8)
            for x in (-0.05, 0.05)
        ],
    ]


def _tray(t: Tones) -> list[Part]:
    rim = top(0, 0.1, 0.46, 0.3, 0.016, t[2], line=0.6)
    return [
        box(0, 0, 0.1, 0.5, 0.015, 0.34, t[0], rim),
        Turned(((0.02, 0.034), (0.11, 0.042)), t[2], -0.12, 0.08),
        Turned(((0.02, 0.03), (0.16, 0.036)), 0.12, 0.02, 0.14),
        Turned(((0.02, 0.06), (0.05, 0.08)), t[1], 0.14, 0.08),
    ]


def _cake(t: Tones) -> list[Part]:
    candles: list[Part] = []
    for x, z in ring(0.075, 5):
        candles += [rod(x, z + 0.1, 0.15, 0.22, 0.008, t[1]), Blob((x, 0.245, z + 0.1), 0.011, 0.022, "lamp", 0.0, 0.4, 1.0, 2.0)]
    return [
        Turned(((0.0, 0.17), (0.012, 0.19)), t[2], 0.0, 0.1),
        Turned(((0.014, 0.13), (0.115, 0.13)), "accent" if t[0] == 0.4 else t[0], 0.0, 0.1),
        Turned(((0.1, 0.136), (0.148, 0.132)), t[2], 0.0, 0.1),
        *candles,
    ]


def _sack(t: Tones) -> list[Part]:
    return [Turned(((-0.16, 0.14), (-0.05, 0.2), (0.12, 0.16), (0.2, 0.06), (0.25, 0.1)), t[0], 0.0, 0.08)]


def _baby(t: Tones) -> list[Part]:
    return [Blob((0.04, 0.04, 0.02), 0.24, 0.11, t[2], 0.08), Blob((-0.18, 0.1, 0.02), 0.08, 0.085, 0.06, 0.05)]


def _bucket(t: Tones) -> list[Part]:
    handle = Line(((-0.13, -0.14, 0), (-0.09, 0.0, 0), (0.09, 0.0, 0), (0.13, -0.14, 0)), 0.01, t[1], None)
    return [handle, Turned(((-0.42, 0.1), (-0.13, 0.14)), t[0], bands=((-0.2, -0.17, t[1]),))]


def _trophy(t: Tones) -> list[Part]:
    body = "accent" if t[0] == 0.4 else t[0]
    ears: list[Part] = [
        Line(((s * 0.08, 0.3, 0), (s * 0.17, 0.27, 0), (s * 0.15, 0.18, 0), (s * 0.07, 0.16, 0)), 0.014, body, None) for s in (-1, 1)
    ]
    return [
        *ears,
        box(0, -0.06, 0, 0.14, 0.06, 0.14, t[1]),
        Turned(((0.0, 0.05), (0.06, 0.018), (0.1, 0.03), (0.2, 0.1), (0.34, 0.115)), body),
    ]


def _flag(t: Tones) -> list[Part]:
    cloth = Face(
        ((0, 0.72, 0), (0.28, 0.76, 0.06), (0.58, 0.7, 0), (0.56, 0.36, 0), (0.28, 0.4, 0.06), (0, 0.36, 0)),
        "accent" if t[0] == 0.4 else t[0],
        None,
    )
    return [Pipe((0, -0.5, 0), (0, 0.78, 0), 0.014, 0.012, t[1]), cloth]


def _lantern(t: Tones, pane: Tone = "lamp", glow: float = 1.0) -> list[Part]:
    """A storm lantern that hangs from its bail: a font for the oil, a bellied chimney of glass, a vented cap, a tube on each side."""
    bail = Line(((-0.08, -0.1, 0), (-0.06, -0.01, 0), (0, 0.02, 0), (0.06, -0.01, 0), (0.08, -0.1, 0)), 0.008, t[1], None)
    wick = Blob((0, -0.205, 0.056), 0.016, 0.034, "white" if glow else 0.9, 0.0, 0.5, 1.0, glow * 1.5)
    return [
        bail,
        Turned(((-0.33, 0.082), (-0.32, 0.088), (-0.275, 0.084), (-0.262, 0.05)), BRASS),
        Turned(((-0.262, 0.04), (-0.24, 0.058), (-0.2, 0.066), (-0.16, 0.056), (-0.13, 0.036)), pane, glow=glow),
        wick,
        *(Pipe((s * 0.08, -0.3, 0), (s * 0.08, -0.1, 0), 0.008, 0.008, BRASS) for s in (-1, 1)),
        Turned(((-0.135, 0.05), (-0.12, 0.056), (-0.085, 0.03), (-0.06, 0.034), (-0.05, 0.012)), BRASS),
    ]


BRASS = "#b8893a"


def _dark_lantern(t: Tones) -> list[Part]:
    """One that has gone out."""
    return _lantern(t, 0.4, 0.0)


def _stone(t: Tones) -> list[Part]:
    return [Blob((0, 0.03, 0.02), 0.075, 0.06, t[1], 0.2)]


def _spear(t: Tones) -> list[Part]:
    head = ((-0.03, 1.1), (0.03, 1.1), (0.0, 1.32))
    return [Pipe((0, 0, -0.9), (0, 0, 1.12), 0.014, 0.014, 0.5), flat(head, 0.0, t[2])]


def _goblet(t: Tones) -> list[Part]:
    return [Turned(((-0.08, 0.04), (-0.07, 0.012), (0.0, 0.012), (0.02, 0.035), (0.09, 0.045)), t[0])]


def _wood(t: Tones) -> list[Part]:
    return [Pipe((-0.3, y, z), (0.3, y, z), 0.05, 0.05, t[0]) for y, z in ((0.0, 0.0), (0.0, 0.11), (0.09, 0.05))]


def _crown(t: Tones) -> list[Part]:
    points = [
        Face(
            (
                (0.085 * math.cos(a - 0.3), 0.04, 0.085 * math.sin(a - 0.3)),
                (0.085 * math.cos(a + 0.3), 0.04, 0.085 * math.sin(a + 0.3)),
                (0.1 * math.cos(a), 0.13, 0.1 * math.sin(a)),
            ),
            "accent" if t[0] == 0.4 else t[0],
            None,
        )
        for a in (math.tau * k / 7 for k in range(7))
    ]
    return [*points, Turned(((0.0, 0.085), (0.05, 0.088)), "accent" if t[0] == 0.4 else t[0])]


def _fish(t: Tones) -> list[Part]:
    body = ((-0.05, 0.0), (-0.07, 0.14), (0.0, 0.34), (0.07, 0.14), (0.05, 0.0), (0.09, -0.1), (-0.09, -0.1))
    return [Face(tuple((x, -z, 0.0) for x, z in body), t[0], None), Blob((0.0, -0.28, 0.01), 0.01, 0.01, "ink", 0.0, 0.2)]


def _cloth(t: Tones) -> list[Part]:
    return [Face(((-0.1, -0.02, -0.05), (0.1, -0.02, -0.07), (0.13, -0.05, 0.1), (0.0, -0.03, 0.13), (-0.12, -0.06, 0.1)), t[2], None)]


def _roll(t: Tones) -> list[Part]:
    return [Blob((0, 0.03, 0.03), 0.075, 0.05, 0.4, 0.06), rule((-0.05, 0.03, 0.09), (0.05, 0.03, 0.09), 0.012, t[2], None)]


def _handcuffs(t: Tones) -> list[Part]:
    rings: list[Part] = []
    for s in (-1, 1):
        loop = [(x + s * 0.06, 0.0, z + 0.04) for x, z in ring(0.045, 16)]
        rings.append(Line((*loop, loop[0]), 0.014, t[1], None))
    return [*rings, Line(((-0.02, 0.0, 0.04), (0.02, 0.0, 0.04)), 0.01, t[1], None)]


CARRIED: dict[str, Callable[[Tones], list[Part]]] = {
    "shovel": _shovel,
    "broom": _broom,
    "pan": _pan,
    "tray": _tray,
    "cake": _cake,
    "sack": _sack,
    "baby": _baby,
    "bucket": _bucket,
    "trophy": _trophy,
    "flag": _flag,
    "lantern": _lantern,
    "dark_lantern": _dark_lantern,
    "stone": _stone,
    "spear": _spear,
    "goblet": _goblet,
    "wood": _wood,
    "crown": _crown,
    "fish": _fish,
    "cloth": _cloth,
    "bread_roll": _roll,
    "handcuffs": _handcuffs,
}
"""Builders by kind of prop."""
