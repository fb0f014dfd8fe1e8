"""Close pictures of a lift's doors from before it: they slide open or shut, on somebody or nobody, or catch something."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow
from storyboard.shots.sliding import CAUGHT

STEEL, BRASS, DARK, BOARD = 0.32, "#d9b044", 0.84, "#b98a55"
OPEN, CLOSING = 0.6, 0.3
"""How far from the middle the leaves are that have slid open, and that are about to meet."""
HELD = 0.2
"""The same of leaves that something keeps apart."""


def _cabin(p: Plane) -> None:
    """The inside of a lift that its doors leave free: back wall with a rail, floor, a lamp."""
    p.box(-0.6, -0.88, 0.6, 0.7, 0.1, 0.8)
    p.poly(((-0.6, -0.88), (0.6, -0.88), (0.42, -0.62), (-0.42, -0.62)), 0.5, 1.0)
    p.poly(((-0.6, 0.7), (0.6, 0.7), (0.42, 0.52), (-0.42, 0.52)), 0.24, 1.0)
    p.poly(((-0.2, 0.64), (0.2, 0.64), (0.15, 0.57), (-0.15, 0.57)), "lamp", 0.9)
    p.box(-0.42, -0.62, 0.42, 0.52, 0.16, 1.0)
    p.box(-0.42, -0.18, 0.42, -0.12, BRASS, 1.0)
    for s in (-1, 1):
        p.line((s * 0.42, -0.16), (s * 0.6, -0.22), width=3.0, tone=BRASS)


def _somebody(p: Plane) -> None:
    """Somebody who stands there, dark before the light."""
    p.shade(oval(0.0, -0.8, 0.34, 0.06), "ink", 0.6, 0.05)
    body = (
        (-0.17, -0.8), (-0.2, -0.14), (-0.27, -0.2), (-0.29, 0.06), (-0.23, 0.2), (-0.08, 0.26), (-0.06, 0.34), (0.06, 0.34), (0.08, 0.26),
        (0.23, 0.2), (0.29, 0.06), (0.27, -0.2), (0.2, -0.14), (0.17, -0.8), (0.03, -0.8), (0.0, -0.3), (-0.03, -0.8),
    )  # fmt: skip
    p.poly(body, 0.88, 1.4)
    p.disc(0.0, 0.42, 0.1, 0.88, ry=0.135, line=1.4)


def _front(p: Plane, gap: float) -> None:
    """The two leaves over the cabin, their frame's lamp above."""
    for s in (-1, 1):
        p.poly(((1.1 * s, -0.88), (1.1 * s, 0.7), (gap * s, 0.7), (gap * s, -0.88)), STEEL, 1.4)
        p.line(((gap + 0.08) * s, -0.74), ((gap + 0.08) * s, -0.2), width=1.4, tone="white")
    p.box(-0.26, 0.84, 0.26, 0.99, DARK)
    p.poly(((-0.07, 0.88), (0.07, 0.88), (0.0, 0.96)), "accent", 0.0)


def _lift(p: Plane, gap: float, within: Callable[[Plane], None] | None = None) -> None:
    """A lift, its leaves so far from the middle, and whoever is in it."""
    plain(p, 0.3, 0.42)
    p.poly(((-9, -0.86), (9, -0.86), (9, -9), (-9, -9)), 0.5, 0.9)
    p.box(-1.2, -0.9, 1.2, 0.8, 0.6)
    p.box(-1.1, -0.88, 1.1, 0.7, 0.94, 0.8)
    _cabin(p)
    if within is not None:
        within(p)
    _front(p, gap)


def _opens(p: Plane, within: Callable[[Plane], None] | None = None) -> None:
    """The leaves far apart, an arrow outwards on each."""
    _lift(p, OPEN, within)
    for s in (-1, 1):
        arrow(p, (0.5 * s, 0.2), (0.76 * s, 0.2), (1.06 * s, 0.2), width=4.4)


def _closes(p: Plane, within: Callable[[Plane], None] | None = None) -> None:
    """The leaves near each other, an arrow inwards on each."""
    _lift(p, CLOSING, within)
    for s in (-1, 1):
        arrow(p, (1.02 * s, 0.28), (0.76 * s, 0.28), (0.4 * s, 0.28), width=5.4)
        for y in (0.5, 0.04):
            p.line((1.02 * s, y), (0.74 * s, y), width=2.0, alpha=0.7)


def _bump(p: Plane, y: float, reach: float) -> None:
    """Short strokes where the leaves have struck something at a height."""
    for s in (-1, 1):
        for rise in (-0.2, 0.0, 0.2):
            p.line((s * (reach + 0.08), y + rise), (s * (reach + 0.3), y + rise * 1.9), width=3.4, taper=(0.2, 0.8))


def _caught(p: Plane, part: Callable[[Plane], None], y: float, gap: float) -> None:
    """The leaves held apart by something at a height, their arrows run up against it."""
    _lift(p, gap)
    for s in (-1, 1):
        arrow(p, (1.04 * s, 0.52), (0.8 * s, 0.52), (1.15 * gap * s, 0.52), width=4.4)
    part(p)
    _bump(p, y, gap + 0.14)


def _elbow(p: Plane) -> None:
    """An arm from below, its bent elbow between the leaves, the fist before the left one."""
    sleeve = ((-0.86, -1.3), (-0.4, -1.3), (0.18, -0.24), (0.2, -0.04), (0.08, 0.08), (-0.62, 0.4), (-0.78, 0.08), (-0.26, -0.16))
    p.poly(sleeve, "accent", 1.8)
    for y in (-0.1, -0.24):
        p.line((0.06, y), (-0.12, y - 0.02), width=2.0)
    p.poly(((-0.6, 0.38), (-0.76, 0.06), (-0.98, 0.1), (-1.12, 0.24), (-1.1, 0.42), (-0.98, 0.54), (-0.78, 0.54)), p.skin, 1.8)
    for k in range(3):
        p.line((-1.09 + 0.06 * k, 0.4 - 0.1 * k), (-0.92 + 0.06 * k, 0.36 - 0.1 * k), width=2.0)


def _hand(p: Plane) -> None:
    """A flat hand that reaches in from the left, its fingers between the leaves."""
    p.poly(((-1.5, -0.5), (-0.66, -0.2), (-0.74, 0.12), (-1.5, -0.06)), "accent", 1.8)
    palm = ((-0.7, -0.18), (-0.4, -0.18), (0.14, -0.14), (0.2, -0.08), (0.2, 0.16), (0.1, 0.2), (-0.3, 0.22), (-0.76, 0.1))
    p.poly(palm, p.skin, 1.6)
    for y in (-0.05, 0.03, 0.11):
        p.line((0.2, y), (-0.16, y), width=2.0)
    p.poly(((-0.5, 0.14), (-0.3, 0.34), (-0.2, 0.32), (-0.22, 0.14)), p.skin, 1.6)


def _foot(p: Plane) -> None:
    """A leg that comes in from the left, its shoe flat on the sill between the leaves."""
    p.poly(((-0.62, 0.1), (-0.24, 0.06), (-0.08, -0.66), (-0.4, -0.7)), DARK - 0.2, 1.8)
    p.poly(((-0.44, -0.66), (-0.06, -0.62), (0.1, -0.74), (0.26, -0.8), (0.28, -0.92), (-0.46, -0.92)), "accent", 1.8)
    p.line((-0.46, -0.87), (0.28, -0.87), width=2.4)


def _case(tone: Tone) -> Callable[[Plane], None]:
    """A box on the sill, a leaf against either side of it."""

    def draw(p: Plane) -> None:
        p.shade(oval(0.0, -0.98, 0.46, 0.06), "ink", 0.5, 0.05)
        p.box(-0.36, -1.0, 0.36, -0.42, tone, 1.8)
        p.poly(((-0.36, -0.42), (0.36, -0.42), (0.28, -0.3), (-0.28, -0.3)), tone, 1.4)
        p.box(-0.06, -1.0, 0.06, -0.42, "white", 1.0)

    return draw


_PARTS: dict[str, tuple[Callable[[Plane], None], float, float]] = {
    "elbow": (_elbow, -0.1, HELD),
    "hand": (_hand, 0.04, HELD),
    "foot": (_foot, -0.74, HELD + 0.08),
    "box": (_case(BOARD), -0.7, 0.36),
}
"""What is caught: its drawing, at what height, and how far from the middle it keeps the leaves."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "lift_doors": _opens,
    "lift_somebody": partial(_opens, within=_somebody),
    "shut_lift": _closes,
    "lift_leaving": partial(_closes, within=_somebody),
    **{kind: partial(_caught, part=_PARTS[what][0], y=_PARTS[what][1], gap=_PARTS[what][2]) for what, kind in CAUGHT.items()},
}
"""Drawings by kind of insert."""
