"""What things do by themselves in close pictures, as marks: they turn, ring, shake, fall, break."""

from __future__ import annotations

import math

from storyboard.painters.sketch import closeups_rung
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.insert_events import EVENTS
from storyboard.painters.sketch.insert_marks import MARK, Deed, around, arrow, rays, stroke


def _turned(p: Plane) -> None:
    """Bows around the thing, double and thinning, the way it turns."""
    for start in (20, 140, 260):
        for k, r in enumerate((0.92, 1.06)):
            points = around(0.05, 0.02, r, start, start + 70 - 14 * k)
            stroke(p, *points, width=MARK + 0.4 - 0.6 * k, rim=1.4 - 0.4 * k)


def _rung(p: Plane) -> None:
    """Rays around, and the waves of a sound on both sides."""
    for s in (-1, 1):
        for r in (1.0, 1.2, 1.4):
            points = around(0, 0.1, r, -32 if s > 0 else 148, 32 if s > 0 else 212, 0.86 * r)
            stroke(p, *points)
    rays(p, 0.0, 0.0, 0.94, 1.1, count=14, wide=1.2)


def _knocked(p: Plane) -> None:
    """A burst with short strokes around it."""
    ring = ((math.tau * k / 18, 0.42 if k % 2 else 0.24) for k in range(18))
    star = [(r * math.cos(a), r * math.sin(a)) for a, r in ring]
    p.poly([(x - 0.62, y + 0.3) for x, y in star], "white", 1.4)
    rays(p, -0.62, 0.3, 0.5, 0.72, count=11)


def _shaken(p: Plane) -> None:
    for s in (-1, 1):
        for k in range(3):
            x = s * (0.9 + 0.16 * k)
            high = 0.5 - 0.11 * k
            stroke(p, (x, high), (x + 0.06 * s, high * 0.4), (x - 0.05 * s, -high * 0.3), (x + 0.03 * s, -high), rim=1.4)


def _falling(p: Plane) -> None:
    """Lines of a fall above the thing, longest in the middle."""
    for k in range(5):
        x, top = -0.38 + 0.16 * k, 0.92 - 0.1 * abs(k - 2)
        stroke(p, (x, top), (x, 0.3 - 0.06 * (k % 2)), rim=1.4)
    arrow(p, (0.72, 0.86), (0.72, 0.4), (0.72, -0.2), width=3.0)


DEEDS: dict[str, Deed] = {
    "turns": Deed(over=_turned),
    "rings": Deed(over=_rung, zoom=0.84),
    "ticks": closeups_rung.TICKING,
    "wanes": closeups_rung.WANING,
    "plays": closeups_rung.PLAYED,
    "crackles": closeups_rung.CRACKLING,
    "knock": Deed(over=_knocked),
    "shakes": Deed(over=_shaken, zoom=0.9),
    "falls": Deed(over=_falling, zoom=0.6, off=(0.0, -0.26)),
    **EVENTS,
}
"""What things do by themselves in a close picture, by its word."""


def draw_deed(plane: Plane, deed: Deed) -> None:
    """The marks of what happens."""
    if deed.over:
        deed.over(plane)
