"""Marks of what a thing does by itself in a close picture: it opens, swings, burns, breaks, drips, goes out."""

from __future__ import annotations

import math

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_marks import Deed, around, arrow, rays, stroke

DARK_WATER = "#5a7080"
BLOOD, WINE = "#a3242f", "#6d1a30"
WATER, GLASS, FIRE = "#a9c3cf", "#e6eef0", ("#e2542c", "#f0962e", "#f8d65c")
DROPS: dict[str, Tone] = {"drop": BLOOD, "wine_drop": WINE, "oil_drop": "#3a2c24", "milk_drop": "white", "water_drop": WATER}
"""The colour of what drips, by the kind of its drops."""


def _opened(p: Plane) -> None:
    for r in (1.12, 1.25):
        stroke(p, *around(0.2, -0.1, r, 118 - 60 * (r - 1.12), 62, 0.72 * r), width=2.8)
    for k in range(3):
        stroke(p, (1.3 + 0.12 * k, 0.3 - 0.05 * k), (1.3 + 0.12 * k, -0.3 + 0.05 * k))


def _closed(p: Plane) -> None:
    for s in (-1, 1):
        for y in (0.2, 0.36):
            stroke(p, (1.6 * s, y), (0.9 * s, y), width=2.6)
        for y in (-0.5, -0.1, 0.6):
            stroke(p, (0.74 * s, y), (0.98 * s, y + 0.05))


def _lowered(p: Plane) -> None:
    for s in (-1, 1):
        arrow(p, (1.3 * s, 0.7), (1.3 * s, 0.2), (1.3 * s, -0.4), width=2.8)
        for k in range(2):
            stroke(p, (1.0 * s, -0.5 - 0.1 * k), (1.12 * s, -0.5 - 0.1 * k))


def _plunges(p: Plane) -> None:
    """Spray before the bow of a boat and at her sides, and the way she goes down."""
    for x, y, r in (
        (0.62, -0.3, 0.2),
        (0.8, -0.14, 0.16),
        (0.98, -0.32, 0.18),
        (0.74, 0.06, 0.11),
        (-0.7, -0.36, 0.16),
        (-0.86, -0.24, 0.1),
    ):
        p.disc(x, y, r, "white", ry=r * 0.8, line=0.8)
    for k in range(7):
        a = math.radians(20 + 20 * k)
        drop(p, 0.8 + 0.42 * math.cos(a), -0.1 + 0.46 * math.sin(a), 0.7)
    arrow(p, (-0.2, 0.72), (0.16, 0.62), (0.5, 0.36), width=2.8)


def _wheels_about(p: Plane) -> None:
    """The rings a boat draws on the water that turns about, with their way."""
    for r in (1.1, 1.34):
        p.line(*around(0.0, -0.4, r, 0, 360, r * 0.26), width=2.6, tone="white")
    arrow(p, *around(0.0, -0.4, 1.22, 200, 340, 0.34), width=3.0)
    arrow(p, *around(0.0, -0.4, 1.22, 20, 160, 0.34), width=3.0)


def _topples(p: Plane) -> None:
    """The bow by which something tall comes over."""
    for r in (1.0, 1.2):
        arrow(p, *around(0.0, -0.62, r, 84, 8, r * 1.25), width=2.8)
    for k in range(4):
        stroke(p, (0.9 + 0.14 * k, -0.72 - 0.03 * k), (1.02 + 0.16 * k, -0.62 - 0.02 * k))


def _dark(p: Plane) -> None:
    """The light is gone: night over all, a few rays that fade."""
    p.shade(((-9, -9), (9, -9), (9, 9), (-9, 9)), "ink", 0.74, 0.02)
    for k in range(10):
        a = math.tau * k / 10 + 0.1
        p.line((0.9 * math.cos(a), 0.74 * math.sin(a)), (1.02 * math.cos(a), 0.84 * math.sin(a)), width=2.0, tone="paper", alpha=0.4)


def _silent(p: Plane) -> None:
    """The waves of a sound, struck out."""
    for s in (-1, 1):
        for r in (1.04, 1.24):
            p.line(*around(0, 0.0, r, -26 if s > 0 else 154, 26 if s > 0 else 206, 0.8 * r), width=2.0, tone=0.5)
        for a, b in ((0.24, -0.24), (-0.24, 0.24)):
            stroke(p, (0.98 * s, a), (1.36 * s, b), width=3.4, tone=FIRE[0])


PLUNGES, WHEELS, TOPPLES = Deed(over=_plunges), Deed(over=_wheels_about), Deed(over=_topples, zoom=0.84)
DARK, SILENT = Deed(over=_dark), Deed(over=_silent, zoom=0.84)
"""What boats do, what falls that is tall, lamps that go out, clocks that stop."""
LOWERED = Deed(over=_lowered)
"""What is let down: a shutter, a boom."""


def _out(p: Plane) -> None:
    """Darkness over all, and the last thread of smoke."""
    p.shade(((-9, -9), (9, -9), (9, 9), (-9, 9)), "ink", 0.5, 0.02)
    for x in (-0.14, 0.0, 0.14):
        path = [(x + 0.1 * math.sin(0.9 * k + 4 * x), 0.36 + 0.09 * k) for k in range(8)]
        p.line(*path, width=2.2, tone=0.4)


def _shining(p: Plane) -> None:
    p.shade(oval(0, 0, 1.2, 1.0), "lamp", 0.35, 0.25)
    for k in range(16):
        a = math.tau * k / 16 + 0.1
        c, s = 1.3 * math.cos(a), math.sin(a)
        stroke(p, (c * 0.86, s * 0.86), (c * 1.12, s * 1.12), tone="lamp", width=3.0)


def _flickering(p: Plane) -> None:
    """Light that comes and goes: rays in pieces, and a jagged stroke on both sides."""
    for k in range(12):
        a = math.tau * k / 12 + 0.1
        c, s = 1.25 * math.cos(a), math.sin(a)
        for near, far in ((0.8, 0.88), (0.94, 1.0), (1.06, 1.12)):
            stroke(p, (c * near, s * near), (c * far, s * far), tone="lamp" if k % 2 else "ink")
    for s in (-1, 1):
        stroke(p, (1.5 * s, 0.5), (1.36 * s, 0.2), (1.56 * s, 0.1), (1.4 * s, -0.24), (1.6 * s, -0.34), (1.46 * s, -0.6), width=2.8)


def _star(p: Plane, x: float, y: float, r: float, tone: Tone, points: int = 14) -> None:
    ring = ((math.tau * k / (2 * points), r if k % 2 else r * 0.66) for k in range(2 * points))
    p.poly([(x + q * 1.2 * math.cos(a), y + q * math.sin(a)) for a, q in ring], tone, 1.4)


def _blast(p: Plane) -> None:
    """A ball of fire with jagged edges, pieces that fly from it."""
    for r, tone in zip((0.66, 0.48, 0.3), FIRE, strict=True):
        _star(p, 0.3, 0.26, r, tone)
    p.disc(0.3, 0.26, 0.13, "white", line=0.0)
    rays(p, 0.3, 0.26, 0.72, 0.94, count=18, wide=1.24)
    _pieces(p, 1.0, 12)


def _pieces(p: Plane, away: float, count: int) -> None:
    """Shards around the middle, each with the stroke of its flight."""
    for k in range(count):
        a = math.tau * k / count + 0.3
        r = away * (1.0 + 0.12 * (k % 3))
        x, y = 1.15 * r * math.cos(a), 0.84 * r * math.sin(a)
        t = 1.7 * k
        p.poly([(x + 0.1 * math.cos(t + b), y + 0.1 * math.sin(t + b)) for b in (0.0, 1.9, 3.6)], GLASS, 1.2)
        stroke(p, (x * 0.84, y * 0.84), (x * 0.92, y * 0.92))


def _broken(p: Plane) -> None:
    """Cracks through the thing from a point, and shards that fly off."""
    for k in range(7):
        a = math.tau * k / 7 + 0.25
        ends = [(r * math.cos(a + d), 0.86 * r * math.sin(a + d)) for r, d in ((0.05, 0.0), (0.26, 0.14), (0.44, -0.1), (0.66, 0.06))]
        stroke(p, *ends, width=2.6)
    _pieces(p, 0.86, 11)


def _swung(p: Plane) -> None:
    """To and fro: bows under the thing, and strokes beside it."""
    for r in (1.48, 1.6):
        stroke(p, *around(0.0, 0.7, r, 236, 304, 1.03 * r), width=2.8)
    for s in (-1, 1):
        for k in range(2):
            stroke(p, *around(0.0, 0.5, 1.16 + 0.16 * k, -28 if s > 0 else 208, 12 if s > 0 else 168))


def _tongue(p: Plane, x: float, foot: float, high: float) -> None:
    for k, tone in enumerate(FIRE):
        h, w = high * (1 - 0.27 * k), high * (0.3 - 0.085 * k)
        shape = ((0, 1.0), (0.5, 0.62), (0.34, 0.5), (1.0, 0.26), (0.7, 0.0), (-0.7, 0.0), (-1.0, 0.3), (-0.42, 0.44), (-0.5, 0.68))
        p.poly([(x + w * u, foot + h * v) for u, v in shape], tone, 1.0 if not k else 0.4)


def _burning(p: Plane) -> None:
    """Flames over and beside the thing, smoke above."""
    _smoking(p)
    for x, foot, high in (
        (-0.7, -0.5, 0.8),
        (0.66, -0.5, 0.9),
        (-0.34, 0.1, 0.7),
        (0.36, 0.2, 0.66),
        (-0.3, -0.66, 0.62),
        (0.2, -0.66, 0.56),
    ):
        _tongue(p, x, foot, high)


def _smoking(p: Plane) -> None:
    for x, y, r in ((0.0, 0.5, 0.18), (0.2, 0.66, 0.24), (-0.12, 0.76, 0.26), (0.3, 0.92, 0.32), (-0.1, 1.02, 0.34)):
        p.disc(x, y, r, 0.6, ry=r * 0.8, line=0.9)
        p.line(*around(x, y, r * 0.6, 200, 320, r * 0.5), width=0.8)


def _steaming(p: Plane) -> None:
    """White clouds and the threads they rise in."""
    for x in (-0.3, 0.0, 0.3):
        p.line(*[(x + 0.07 * math.sin(1.1 * k + 3 * x), 0.24 + 0.09 * k) for k in range(8)], width=2.6, tone="white")
    for x, y, r in ((0.0, 0.42, 0.16), (0.24, 0.6, 0.22), (-0.2, 0.66, 0.24), (0.3, 0.9, 0.28), (-0.14, 0.98, 0.3)):
        p.disc(x, y, r, "white", ry=r * 0.8, line=0.9)
        p.line(*around(x, y, r * 0.6, 200, 320, r * 0.5), width=0.8)


STEAMING = Deed(over=_steaming, zoom=0.8, off=(0.0, -0.2))
"""What boils gives off."""


def drop(p: Plane, x: float, y: float, k: float = 1.0) -> None:
    """One falling drop."""
    shape = ((0, 0.17), (0.07, 0.0), (0.06, -0.08), (0, -0.12), (-0.06, -0.08), (-0.07, 0.0))
    p.poly([(x + u * k, y + v * k) for u, v in shape], WATER, 1.2)


def _dripping(p: Plane) -> None:
    for y, k in ((-0.4, 1.1), (-0.66, 1.2), (-0.9, 1.1)):
        drop(p, 0.1, y, k)
    for r in (0.2, 0.4):
        stroke(p, *around(0.1, -0.98, r, 180, 360, r * 0.2), width=1.6)


def _spilt(p: Plane) -> None:
    """What runs out of the thing over the foot of the picture."""
    edge = ((-1.3, -0.9), (-0.9, -0.62), (-0.34, -0.66), (0.0, -0.4), (0.3, -0.62), (0.9, -0.58), (1.4, -0.82), (1.2, -1.3), (-1.2, -1.3))
    p.poly(edge, WATER, 1.3)
    for s in (-1, 1):
        drop(p, 0.94 * s, 0.0)
        drop(p, 0.84 * s, 0.4, 0.8)
        arrow(p, (0.8 * s, -0.8), (1.1 * s, -0.84), (1.42 * s, -0.9))
    p.line((-0.6, -0.84), (-0.1, -0.8), width=1.4, tone="white")


def _foamed(p: Plane) -> None:
    """Froth that rises over the rim of what stands there, runs down its sides and hisses below; steam."""
    for x, long in ((-0.44, 0.72), (-0.16, 0.4), (0.2, 0.86), (0.46, 0.56)):
        p.poly(((x - 0.1, 0.3), (x + 0.1, 0.3), (x + 0.08, 0.3 - long), (x, 0.22 - long), (x - 0.08, 0.3 - long)), "white", 1.2)
    for x, y, r in ((-0.46, 0.34, 0.17), (-0.2, 0.42, 0.2), (0.1, 0.46, 0.22), (0.4, 0.36, 0.18), (-0.06, 0.28, 0.17), (0.24, 0.26, 0.15)):
        p.disc(x, y, r, "white", ry=r * 0.8, line=1.2)
        p.disc(x - 0.3 * r, y + 0.2 * r, r * 0.2, "white", line=0.8)
    p.poly(oval(0.06, -0.8, 0.8, 0.12), "white", 1.2)
    for s in (-1, 1):
        p.line(*[(s * 0.5 + 0.07 * math.sin(1.2 * k), 0.6 + 0.08 * k) for k in range(7)], width=2.4, tone="white")
        arrow(p, (0.76 * s, 0.4), (0.86 * s, 0.1), (0.82 * s, -0.3), width=2.8)
    for k in range(5):
        stroke(p, (-0.8 + 0.4 * k, -0.94), (-0.86 + 0.43 * k, -1.04), width=2.0)


def _blown(p: Plane) -> None:
    """Wind: long curled strokes across the picture."""
    for y, x in ((0.62, -1.5), (0.1, -1.7), (-0.42, -1.45), (-0.78, -1.1)):
        path = [(x + 0.2 * k, y + 0.05 * math.sin(1.1 * k)) for k in range(9)]
        curl = [(path[-1][0] + 0.12 * math.sin(a), path[-1][1] + 0.12 - 0.12 * math.cos(a)) for a in (0.6 * n for n in range(8))]
        stroke(p, *path, *curl, width=1.8)


def _afloat(p: Plane) -> None:
    """Waves across the foot of the thing."""
    foot = [(-1.9 + 0.2 * k, -0.42 + (0.06 if k % 2 else -0.02)) for k in range(20)]
    p.poly([*foot, (1.9, -9.0), (-1.9, -9.0)], DARK_WATER if p.drawing.mood.lit else WATER, 1.2)
    for y in (-0.6, -0.8):
        for x in (-1.5, -0.7, 0.2, 0.9):
            p.line((x, y), (x + 0.2, y + 0.05), (x + 0.4, y), width=1.4, tone="white")


def _sinking(p: Plane) -> None:
    """Water over half of the thing, rings, bubbles and the way down."""
    top = [(-1.9 + 0.2 * k, -0.04 + (0.05 if k % 2 else -0.03)) for k in range(20)]
    p.poly([*top, (1.9, -9.0), (-1.9, -9.0)], DARK_WATER if p.drawing.mood.lit else WATER, 1.2)
    for x, y, r in ((-0.3, -0.2, 0.07), (0.1, -0.36, 0.05), (0.34, -0.14, 0.08), (-0.12, -0.6, 0.06), (0.24, -0.66, 0.04)):
        p.disc(x, y, r, "white", line=0.9)
    for s in (-1, 1):
        arrow(p, (0.92 * s, 0.5), (0.92 * s, 0.1), (0.92 * s, -0.4), width=2.8)
        stroke(p, (0.5 * s, 0.1), (0.7 * s, 0.3))


def _risen(p: Plane) -> None:
    for k in range(5):
        x = -0.4 + 0.2 * k
        stroke(p, (x, -0.62), (x, -1.0 + 0.08 * abs(k - 2)))
    for s in (-1, 1):
        stroke(p, (0.86 * s, -0.5), (0.86 * s, 0.3), width=2.4)
        arrow(p, (1.1 * s, -0.56), (1.1 * s, 0.0), (1.1 * s, 0.7), width=3.2)


def _rushing(p: Plane) -> None:
    """Speed: long strokes behind it at the left, dust at its foot."""
    for k, (y, long) in enumerate(((0.5, 0.6), (0.22, 0.9), (-0.06, 0.7), (-0.34, 1.0), (-0.6, 0.7))):
        stroke(p, (-0.78 - 0.05 * (k % 2), y), (-0.78 - long, y), width=2.4)
    for k in range(3):
        p.shade(oval(-0.66 - 0.26 * k, -0.72 + 0.03 * k, 0.2 + 0.05 * k, 0.1 + 0.03 * k), 0.5, 0.5, 0.04)


def _fired(p: Plane) -> None:
    """The flash at a muzzle that points to the left, smoke before it, and that it jumps."""
    x, y = -1.16, 0.5
    _star(p, x, y, 0.42, FIRE[0], 11)
    _star(p, x, y, 0.3, FIRE[1], 11)
    _star(p, x, y, 0.16, "white", 9)
    for k, (dx, dy, r) in enumerate(((-0.5, 0.14, 0.13), (-0.66, -0.08, 0.1), (-0.42, 0.34, 0.1))):
        p.disc(x + dx, y + dy, r, 0.2, ry=r * 0.8, line=0.9 - 0.1 * k)
    for k in range(3):
        p.line(*around(0.8, 0.1, 0.5 + 0.14 * k, -8, 42), width=2.8)


FIRED = Deed(over=_fired, zoom=0.86, off=(0.22, -0.06))
"""A gun that goes off."""


def _in_light(p: Plane) -> None:
    """Darkness around a pool of light, and the beam that makes it from below."""
    pool = oval(0.06, 0.04, 0.98, 0.84, 40)
    for grown, alpha in ((1.0, 0.5), (1.16, 0.62)):
        ring = [(0.06 + (x - 0.06) * grown, 0.04 + (y - 0.04) * grown) for x, y in pool]
        p.shade(((-9, -9), (9, -9), (9, 9), (-9, 9), (-9, 0.04), ring[20], *ring[21:], *ring[:21], (-9, 0.04)), "ink", alpha, 0.05)
    p.shade(pool, "lamp", 0.22, 0.1)
    p.shade(((-1.9, -1.06), (-0.62, 0.62), (0.5, -0.72)), "lamp", 0.34, 0.08)
    p.line((-1.86, -1.0), (-0.66, 0.56), width=1.6, tone="paper", alpha=0.5)
    p.line((-1.78, -1.06), (0.4, -0.72), width=1.6, tone="paper", alpha=0.5)


EVENTS: dict[str, Deed] = {
    "lit": Deed(over=_in_light, zoom=0.8),
    "opens": Deed(over=_opened, zoom=0.94),
    "closes": Deed(over=_closed, zoom=0.94),
    "dies": Deed(over=_out),
    "shines": Deed(over=_shining, zoom=0.84),
    "flickers": Deed(over=_flickering, zoom=0.84),
    "bursts": Deed(over=_blast, off=(-0.2, -0.14)),
    "breaks": Deed(over=_broken, zoom=0.86),
    "swings": Deed(over=_swung, zoom=0.84, off=(0.0, 0.08)),
    "burns": Deed(over=_burning, zoom=0.86, off=(0.0, -0.12)),
    "smokes": Deed(over=_smoking, zoom=0.8, off=(0.0, -0.2)),
    "drips": Deed(over=_dripping, zoom=0.8, off=(0.0, 0.2)),
    "foams": Deed(over=_foamed, zoom=0.84, off=(0.0, -0.16)),
    "spills": Deed(over=_spilt, zoom=0.8, off=(0.0, 0.1)),
    "flaps": Deed(over=_blown, zoom=0.9),
    "floats": Deed(over=_afloat, zoom=0.86),
    "sinks": Deed(over=_sinking, zoom=0.9, off=(0.0, 0.1)),
    "rises": Deed(over=_risen, zoom=0.74, off=(0.0, 0.14)),
    "moves": Deed(over=_rushing, zoom=0.74, off=(0.16, 0.0)),
}
"""What a thing does in a close picture without a hand, by its word."""
