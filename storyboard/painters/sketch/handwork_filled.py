"""What is filled: a vessel under a tap that runs into it."""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_marks import WATER
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Work
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_pair_sets import LEAVES, SOURCES

SPOUT, LEVEL = -0.3, 0.46
"""Where the water comes down, and how high it leaves the tap."""
DRAWN_AT = 0.2
"""Where it leaves the drawing of a tap."""


def tap(p: Plane, x: float, level: float) -> None:
    """A tap from the left, its spout over a point."""
    SOURCES["faucet"](replace(p, off=(p.off[0] + x - DRAWN_AT, p.off[1] + level - LEAVES)))


def running(p: Plane, x: float, top: float, foot: float) -> None:
    """A jet of water and the light on it."""
    p.poly(((x - 0.08, top), (x + 0.08, top), (x + 0.06, foot), (x - 0.06, foot)), WATER, 1.2)
    p.line((x - 0.02, top), (x - 0.015, foot), width=1.6, tone="white", alpha=0.8)


def splashing(p: Plane, x: float, y: float) -> None:
    """Drops that leap where a jet comes down."""
    p.poly(oval(x, y, 0.17, 0.05), "white", 0.9)
    for side in (-1, 1):
        for k in range(3):
            p.disc(x + side * (0.16 + 0.1 * k), y + 0.1 + 0.07 * (2 - abs(k - 1)), 0.035, WATER, line=0.8)


def sink(p: Plane) -> None:
    """A tiled wall, and the bottom of a sink."""
    plain(p, 0.16, 0.28)
    for x in (-1.6, -0.8, 0.0, 0.8, 1.6):
        p.line((x, -0.6), (x, 1.1), width=0.7, alpha=0.4)
    for y in (-0.1, 0.6):
        p.line((-2.0, y), (2.0, y), width=0.7, alpha=0.4)
    p.poly(((-9, -0.62), (9, -0.62), (9, -9), (-9, -9)), 0.3, 1.1)
    p.shade(oval(SPOUT, -0.9, 0.9, 0.1), "ink", 0.4)


def _under_tap(p: Plane) -> None:
    sink(p)
    tap(p, SPOUT, LEVEL)


def _runs(p: Plane) -> None:
    """The jet over the vessel, which it goes into at its rim, and what leaps there."""
    running(p, SPOUT, LEVEL, RIM)
    splashing(p, SPOUT, RIM)


RIM = 0.02
"""How high the rim of a vessel of usual height is."""
FILLED: dict[str, Work] = {
    "fill": Work(
        Lies(SPOUT, -0.44, 1.2, 0.96), Reach("hold", (0.28, -0.46), "right", 1.2), under=_under_tap, below=True, over=_runs, grips=True
    )
}
"""By what hands do."""
