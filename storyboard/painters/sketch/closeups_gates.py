"""Fingers that something shuts on: the folding gate of a lift, between its post and the jamb, bare or gloved; a door, a locker."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import stroke

SKIN, LEATHER, IRON = 0.06, 0.84, 0.85
STEP, CELL = 0.46, 0.4
"""From one upright of the lattice to the next, and from one crossing of its straps to the next."""
BEHIND = 0.3
"""From the gate's post to the first knuckle."""
LENGTHS = (0.34, 0.46, 0.44, 0.3)
"""How far each finger stands out before the post."""


def caught(
    p: Plane, skin: Tone, *, nails: bool, leaf: Callable[[Plane], None] | None = None, beyond: Callable[[Plane], None] | None = None
) -> None:
    """Four fingers out of a gap, over a leaf that shuts, or the lattice of a gate; `beyond` draws what it shuts against."""
    plain(p, 0.3, 0.42)
    (leaf or _lattice)(p)
    for k in range(len(LENGTHS)):
        _finger(p, k, skin, nails=nails)
    p.poly(((0.3, -9), (9, -9), (9, 9), (0.3, 9)), 0.2, 1.4)
    p.poly(((0.3, -9), (0.46, -9), (0.46, 9), (0.3, 9)), 0.7, 0.9)
    if leaf is None:
        p.poly(((-0.22, -9), (0.0, -9), (0.0, 9), (-0.22, 9)), "accent", 1.5)
    if beyond:
        beyond(p)
    _squeeze(p)
    for width, tone in ((9.0, "white"), (4.0, "ink")):
        p.line((-1.5, -0.86), (-0.32, -0.86), width=width, tone=tone)
        p.line((-0.56, -0.72), (-0.32, -0.86), (-0.56, -1.0), width=width, tone=tone)


def _lattice(p: Plane) -> None:
    """Crossed straps between uprights, to the left of the post."""
    lefts = [-0.2 - STEP * k for k in range(1, 7)]
    for x in lefts:
        for k in range(-4, 5):
            for a, b in ((0.0, CELL), (CELL, 0.0)):
                p.line((x, CELL * k + a), (x + STEP, CELL * k + b), width=5.0, tone="ink")
    for x in lefts:
        p.box(x - 0.035, -9, x + 0.035, 9, IRON, 0.9)


def _finger(p: Plane, k: int, skin: Tone, *, nails: bool) -> None:
    y, fat, end = 0.42 - 0.25 * k, 0.112, -BEHIND - LENGTHS[k]
    tip = [(end - fat * math.cos(a), y + fat * math.sin(a)) for a in (math.pi * (0.5 - n / 10) for n in range(11))]
    p.poly([(0.36, y + fat * 0.7), (-0.08, y + fat), *tip, (-0.08, y - fat), (0.36, y - fat * 0.7)], skin, 1.5)
    if nails:
        p.poly(oval(end - fat * 0.3, y, fat * 0.56, fat * 0.5, 20), "white", 0.8)
    for x in (-BEHIND - 0.06, -BEHIND - LENGTHS[k] * 0.55):
        p.line((x, y + fat * 0.6), (x - 0.02, y), (x, y - fat * 0.5), width=0.8, tone="ink" if nails else "white", alpha=0.7)


def _squeeze(p: Plane) -> None:
    """Strokes out of the gap over and under the fingers, and beside the knuckles."""
    for y, up in ((0.64, 1.0), (-0.56, -1.0)):
        for x, lean in ((0.06, -0.1), (0.15, 0.0), (0.24, 0.1)):
            stroke(p, (x, y), (x + lean, y + up * 0.22), width=3.0, rim=3.0)


def _door(p: Plane) -> None:
    """A door's face, its edge and its handle."""
    p.box(-9, -9, 0.06, 9, "accent", 1.5)
    for low, high in ((0.66, 9.0), (-9.0, -0.66)):
        p.box(-2.4, low, -0.5, high, "accent", 1.1)
        p.line((-2.3, low + 0.06), (-0.56, low + 0.06), width=1.0, alpha=0.5)
    p.disc(-1.5, 0.1, 0.2, "#d9b044", line=1.3)
    p.disc(-1.46, 0.14, 0.07, "white", line=0.0)


def _locker(p: Plane) -> None:
    """The steel door of a locker, its vents and its number."""
    p.box(-9, -9, 0.06, 9, "#6f8794", 1.5)
    for k in range(3):
        p.box(-1.5, 0.68 + 0.12 * k, -0.4, 0.73 + 0.12 * k, 0.9, 0.6)
    p.box(-1.5, -0.1, -1.1, 0.2, "white", 0.8)
    p.text("17", -1.3, 0.05, 0.3, 0.18)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "gate_fingers": lambda p: caught(p, SKIN, nails=True),
    "door_fingers": lambda p: caught(p, SKIN, nails=True, leaf=_door),
    "locker_fingers": lambda p: caught(p, SKIN, nails=True, leaf=_locker),
    "gloved_gate": lambda p: caught(p, LEATHER, nails=False),
}
"""Drawings by kind of insert."""
