"""Arms and tools with a handle: guns, blades, axes. Origin at the grip, the front points away from it."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch.kit import box
from storyboard.painters.sketch.props_gear import Tones, flat
from storyboard.painters.sketch.solids import Face, Line, Part, Pipe


def _sword(t: Tones) -> list[Part]:
    blade = ((-0.022, 0.1), (0.022, 0.1), (0.018, 0.85), (0, 0.93), (-0.018, 0.85))
    return [
        flat(blade, 0.0, t[2]),
        Line(((0, 0.001, 0.1), (0, 0.001, 0.85)), 0.006, 0.45, None),
        box(0, -0.012, 0.09, 0.18, 0.024, 0.024, t[0]),
        Pipe((0, 0, -0.08), (0, 0, 0.08), 0.015, 0.015, t[1]),
    ]


def _axe(t: Tones) -> list[Part]:
    head = Face(((0, -0.04, 0.42), (0, 0.1, 0.4), (0, 0.13, 0.52), (0, -0.02, 0.48)), t[2], None)
    return [Pipe((0, 0, -0.15), (0, 0, 0.5), 0.016, 0.014, 0.5), head]


def _hammer(t: Tones) -> list[Part]:
    return [
        Pipe((0, 0, -0.08), (0, 0, 0.22), 0.014, 0.012, 0.5),
        box(0, -0.06, 0.23, 0.03, 0.12, 0.032, t[0] if isinstance(t[0], str) else 0.7),
    ]


def _knife(t: Tones) -> list[Part]:
    blade = ((-0.012, 0.05), (0.012, 0.05), (0.012, 0.2), (-0.004, 0.25), (-0.012, 0.22))
    edge = ((0.006, 0.05), (0.012, 0.05), (0.012, 0.2), (0.002, 0.236))
    return [
        flat(blade, 0.004, t[2]),
        flat(edge, 0.0045, 0.3, 0.3),
        box(0, -0.006, 0, 0.024, 0.018, 0.11, t[0] if isinstance(t[0], str) else t[1]),
    ]


def _gun(t: Tones) -> list[Part]:
    body = t[0] if isinstance(t[0], str) else 0.78
    profile = ((-0.01, -0.1), (0.03, -0.1), (0.018, 0.0), (0.03, 0.015), (0.15, 0.018), (0.15, 0.052), (-0.03, 0.052), (-0.03, 0.03))
    turned = tuple((z, y) for z, y in profile)
    sides = [Face(tuple((s * 0.014, y, z) for z, y in turned), body, (s, 0, 0), 1.0) for s in (-1, 1)]
    upper = Face(((-0.014, 0.052, -0.03), (0.014, 0.052, -0.03), (0.014, 0.052, 0.15), (-0.014, 0.052, 0.15)), 0.55, (0, 1, 0))
    muzzle = Face(((-0.014, 0.018, 0.15), (0.014, 0.018, 0.15), (0.014, 0.052, 0.15), (-0.014, 0.052, 0.15)), 0.95, (0, 0, 1))
    guard = Line(((0, 0.016, 0.075), (0, -0.016, 0.066), (0, -0.02, 0.035), (0, 0.0, 0.022)), 0.006, 0.85, None)
    return [guard, *sides, upper, muzzle, Line(((0.0145, 0.034, -0.02), (0.0145, 0.034, 0.145)), 0.002, "ink", (1, 0, 0))]


def _rifle(t: Tones) -> list[Part]:
    """A long gun, gripped behind its trigger: stock, receiver, barrel."""
    wood, steel = (t[0], t[0]) if isinstance(t[0], str) else (0.5, 0.8)
    stock = ((-0.11, -0.4), (0.0, -0.4), (0.035, -0.12), (0.04, 0.1), (0.012, 0.1), (-0.01, -0.02), (-0.045, -0.12))
    fore = ((0.012, 0.1), (0.04, 0.1), (0.045, 0.42), (0.025, 0.42))
    parts: list[Part] = []
    for s in (-1, 1):
        parts += [Face(tuple((s * 0.018, y, z) for y, z in shape), wood, (s, 0, 0), 1.0) for shape in (stock, fore)]
    guard = Line(((0, 0.0, 0.1), (0, -0.035, 0.08), (0, -0.035, 0.03), (0, -0.002, 0.01)), 0.006, 0.85, None)
    return [*parts, guard, box(0, 0.04, 0.02, 0.04, 0.045, 0.3, steel), Pipe((0, 0.062, 0.15), (0, 0.062, 0.78), 0.013, 0.011, steel)]


ARMS: dict[str, Callable[[Tones], list[Part]]] = {
    "gun": _gun,
    "rifle": _rifle,
    "knife": _knife,
    "sword": _sword,
    "axe": _axe,
    "hammer": _hammer,
}
"""Builders by kind of prop."""
