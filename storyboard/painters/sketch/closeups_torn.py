"""An umbrella that the wind has turned inside out, a tissue wound round a finger, a bus at its stop with its doors folding open."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import around, arrow
from storyboard.painters.sketch.things_marks import Marks, body, drawn
from storyboard.painters.sketch.things_torn import TORN
from storyboard.staging.space import XY


def _standing(p: Plane, marks: Marks, k: float, at: XY) -> None:
    """A thing, its grip at a point, so many units to the centimetre."""
    tones = body(p)
    for mark in marks:
        drawn(p, mark, [(at[0] + x * k, at[1] + y * k) for x, y in mark.points], k, tones)


def _blown(p: Plane) -> None:
    """In a gale: the cloth stands up from the hub like a cup, gusts beat against it from the left."""
    if p.behind is not None:
        p.behind(-0.6)
    else:
        plain(p, 0.24, 0.4)
    _standing(p, TORN["blown_umbrella"], 0.0225, (0.1, -0.3))
    for y, bend in ((0.66, 0.1), (0.3, -0.06), (-0.1, 0.08), (-0.5, -0.05)):
        for width, tone in ((5.4, "white"), (2.8, "ink")):
            p.line(*curve((-1.75, y), (-1.4, y + bend), (-1.1, y - bend * 0.5), (-0.74, y + 0.04)), width=width, tone=tone)
    for x, y in ((-1.2, -0.8), (0.9, -0.6), (1.3, 0.1), (-0.4, -0.9)):
        p.line((x, y), (x + 0.2, y - 0.06), width=2.0)
    arrow(p, *around(0.1, 0.4, 1.16, -30, 20), width=3.4)


def _bus_stop(p: Plane) -> None:
    """The side of a bus at the kerb, both leaves of its door folded outwards, steps up into the dark; the pole of the stop before it."""
    if p.behind is not None:
        p.behind(0.4)
    else:
        plain(p, 0.2, 0.34)
    p.box(-9, -9, 9, -0.72, 0.42, 1.0)
    p.box(-9, -0.84, 9, -0.72, 0.2, 1.0)
    for x in (-1.3, 1.66):
        p.disc(x, -0.6, 0.3, 0.95, line=1.4)
        p.disc(x, -0.6, 0.12, 0.3, line=0.9)
    p.poly(((-9, -0.6), (9, -0.6), (9, 0.86), (-9, 0.86)), "accent", 1.5)
    p.box(-9, 0.06, 9, 0.66, 0.72, 1.1)
    for x in (-1.56, -0.72, 1.3):
        p.box(x - 0.36, 0.1, x + 0.36, 0.62, "glass", 1.1)
    p.line((-9, -0.2), (9, -0.2), width=2.4, tone="white")
    p.box(-0.24, -0.66, 0.84, 0.76, 0.95, 1.4)
    p.poly(((-0.1, -0.66), (0.7, -0.66), (0.62, -0.46), (-0.02, -0.46)), 0.5, 0.9)
    p.poly(((-0.02, -0.46), (0.62, -0.46), (0.56, -0.26), (0.04, -0.26)), 0.6, 0.9)
    p.line((0.3, -0.3), (0.3, 0.4), width=3.0, tone="#d9b044")
    for s, x in ((-1, -0.24), (1, 0.84)):
        out = x + s * 0.05
        p.poly(((x, -0.66), (x - s * 0.14, -0.78), (x - s * 0.14, 0.82), (x, 0.76)), 0.2, 1.2)
        p.poly(((x - s * 0.025, -0.1), (x - s * 0.115, -0.14), (x - s * 0.115, 0.7), (x - s * 0.025, 0.66)), "glass", 0.7)
        arrow(p, (0.3 + s * 0.1, 0.9), (out - s * 0.04, 0.9), width=3.2)
    p.line((1.2, -0.95), (1.2, 0.9), width=7.0, tone=0.8, taper=(0.0, 0.0))
    p.disc(1.2, 0.62, 0.3, "white", line=1.6)
    p.text("BUS", 1.2, 0.62, 0.44, 0.17)
    p.shade(oval(1.24, -0.95, 0.24, 0.05), "ink", 0.4)


def _wound(p: Plane) -> None:
    """Turns of a tissue round an outstretched finger, a spot that comes through, and its end that is drawn on."""
    p.poly(
        curve((-0.3, 0.3), (0.0, 0.1), (0.3, -0.06), (0.62, -0.12)) + curve((0.6, -0.28), (0.26, -0.2), (-0.02, -0.02), (-0.26, 0.1)),
        "white",
        1.2,
    )
    for k in range(4):
        x = -0.62 + 0.13 * k
        p.poly(((x, 0.04), (x + 0.14, 0.02), (x + 0.22, 0.36), (x + 0.08, 0.4)), "white", 1.2)
    p.disc(-0.2, 0.24, 0.05, "#b3261e", line=0.0)
    arrow(p, *around(-0.36, 0.2, 0.52, 20, 150, 0.5), width=2.8)


_SOFT = ("napkin", "cloth", "handkerchief", "like_cloth", "scarf", "plaster", "like_string", "yarn")
WOUND: dict[tuple[str, str], Work] = {
    ("wind", kind): Work(
        bare=True, left=Reach("point", (0.06, 0.2), "level", 1.7), right=Reach("pinch", (0.62, -0.2), "right", 1.2), over=_wound
    )
    for kind in _SOFT
}
"""By what hands do and to which kind of thing."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {"blown_umbrella": _blown, "bus_stop": _bus_stop}
"""Drawings by kind of insert."""
