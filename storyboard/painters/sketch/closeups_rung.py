"""Things that sound, told from the same that are silent: a clock that strikes, a telephone and a bell that ring, a kettle that whistles."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from storyboard.painters.sketch import insert_grounds
from storyboard.painters.sketch.closeups_commons import dial, turned
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_marks import Deed, around, arrow, rays, stroke
from storyboard.staging.space import XY

BRASS, STEEL, DARK, PALE, GREEN, RED = "#d0a53f", 0.36, 0.86, 0.05, "#4f9a58", "#c8402c"
FULL = "12:00"
"""What a clock that strikes shows where no hour is told."""
RIM = 1.8
"""How much broader than a stroke of sound its pale rim is."""


def _waves(p: Plane, x: float, y: float, first: float, *, count: int = 3, wide: int = 38) -> None:
    """Sound to both sides of a point, thicker as it is nearer."""
    for k in range(count):
        for middle in (0, 180):
            stroke(p, *around(x, y, first + 0.17 * k, middle - wide, middle + wide), width=4.0 - 0.9 * k, rim=RIM)


def _striking_clock(p: Plane) -> None:
    """A clock on the full hour, over it the bell and the hammer that strikes it."""
    insert_grounds.plain(p, 0.2, 0.36)
    p.shade(oval(0.1, -0.5, 0.66, 0.6), "ink", 0.35)
    p.poly(((-0.74, -9), (0.74, -9), (0.74, 0.24), (0.42, 0.42), (-0.42, 0.42), (-0.74, 0.24)), "accent", 1.4)
    face = replace(p, zoom=0.62 * p.zoom, off=(p.off[0], p.off[1] - 0.38 * p.zoom))
    face.disc(0, 0, 0.9, PALE)
    dial(replace(face, words=p.words or FULL), 0.86)
    bell = [*around(-0.06, 0.5, 0.4, 0, 180, 0.34), (-0.52, 0.46), (0.4, 0.46)]
    p.poly(bell, BRASS, 1.4)
    p.disc(-0.06, 0.86, 0.05, DARK)
    for width, tone in ((10.0, "ink"), (6.0, STEEL)):
        p.line((0.84, 0.34), (0.8, 0.62), (0.46, 0.7), width=width, tone=tone)
    p.disc(0.42, 0.7, 0.12, STEEL, line=1.4)
    rays(p, 0.36, 0.7, 0.16, 0.3, count=9)
    _waves(p, -0.06, 0.58, 0.92)
    arrow(p, *around(0.84, 0.4, 0.5, 40, 100), width=2.6)


def _ringing_phone(p: Plane) -> None:
    """A telephone on its table: somebody calls, so its screen has the face and the two buttons, and it shakes."""
    insert_grounds.plain(p, 0.4, 0.5)
    for turn, alpha in ((0.1, 0.3), (-0.08, 0.3)):
        p.line((-0.54 + turn, -1.0), (-0.54 - turn, 0.98), (0.56 - turn, 0.98), (0.56 + turn, -1.0), width=1.4, alpha=alpha)
    p.box(-0.52, -1.0, 0.52, 0.96, DARK)
    p.box(-0.45, -0.9, 0.45, 0.86, "lamp")
    p.disc(0, 0.42, 0.24, 0.3, line=1.0)
    p.disc(0, 0.48, 0.09, PALE, line=0.6)
    p.poly([(x, min(y, 0.36)) for x, y in oval(0, 0.28, 0.16, 0.12, 16)], PALE, 0.6)
    p.text(p.words or "CALLING", 0, -0.06, 0.8, 0.16)
    for x, tone, turn in ((-0.24, RED, 40), (0.24, GREEN, -30)):
        p.disc(x, -0.54, 0.17, tone, line=1.0)
        ends = around(x, -0.62, 0.11, 150 + turn * 0.2, 30 + turn * 0.2)
        p.line(*ends, width=6.0, tone="white")
    _waves(p, 0, 0.0, 0.86, wide=32)
    for s in (-1, 1):
        for y in (0.9, -0.94):
            stroke(p, *((s * (0.66 + 0.06 * k), y + (0.05 if k % 2 else -0.05)) for k in range(6)), width=2.6, rim=RIM)


HALF_BELL: tuple[XY, ...] = ((0.16, 0.62), (0.3, 0.5), (0.38, 0.1), (0.52, -0.3), (0.68, -0.5))
BELL: list[XY] = [*((-x, y) for x, y in HALF_BELL), *reversed(HALF_BELL)]
"""A bell that hangs, its mouth down."""


AXLE = 0.82
"""How high what swings is hung up."""


def _hung(points: Sequence[XY], degrees: float) -> list[XY]:
    """Points of what is hung up, swung aside."""
    return turned([(x, y - AXLE) for x, y in points], degrees, y=AXLE)


def _ringing_bell(p: Plane) -> None:
    """A bell swung to one side under its beam, its clapper at the rim, where it was on the other side."""
    insert_grounds.plain(p, 0.2, 0.36)
    p.box(-1.2, 0.8, 1.2, 1.06, "#8a6038", 1.4)
    p.line(*_hung(BELL, -26), width=1.6, alpha=0.35)
    for width, tone in ((9.0, "ink"), (5.0, STEEL)):
        p.line(*_hung([(0.0, 0.1), (0.3, -0.62)], 24), width=width, tone=tone)
    p.poly(_hung(BELL, 24), BRASS, 1.5)
    p.line(*_hung([(-0.5, -0.3), (0.5, -0.3)], 24), width=1.4)
    p.line(*_hung([(-0.2, 0.4), (-0.3, 0.0)], 24), width=3.0, tone="white")
    ((x, y),) = _hung([(0.36, -0.64)], 24)
    p.disc(x, y, 0.13, DARK, line=1.2)
    rays(p, x, y, 0.18, 0.32, count=10)
    p.box(-0.14, 0.66, 0.14, 0.9, STEEL, 1.2)
    _waves(p, 0.3, 0.1, 1.0)
    arrow(p, *around(0.0, 0.82, 1.62, 252, 284), width=2.8)


def _note(p: Plane, x: float, y: float, k: float, *, two: bool) -> None:
    """A note, or two with their beam."""
    tops = [(x + 0.3 * k * n, y + 0.02 * n) for n in range(2 if two else 1)]
    for u, v in tops:
        p.disc(u, v, 0.1 * k, "ink", ry=0.075 * k, line=0.6)
        p.line((u + 0.09 * k, v), (u + 0.09 * k, v + 0.42 * k), width=2.6)
    u, v = tops[0]
    end = (u + 0.39 * k, v + 0.44 * k) if two else (u + 0.24 * k, v + 0.24 * k)
    p.line((u + 0.09 * k, v + 0.42 * k), end, width=4.6)


def _played(p: Plane) -> None:
    """Notes that rise from both sides, on the lines of a sound."""
    for s in (-1, 1):
        p.line(*((s * (0.9 + 0.09 * k), 0.08 + 0.06 * k + 0.06 * math.sin(k)) for k in range(9)), width=1.6)
    for x, y, k, two in ((-1.3, 0.3, 1.0, True), (-1.52, -0.24, 0.8, False), (1.0, 0.34, 0.9, False), (1.24, -0.1, 1.0, True)):
        _note(p, x, y, k, two=two)


def _crackled(p: Plane) -> None:
    """Jagged strokes, as of a voice that breaks up."""
    for s in (-1, 1):
        for n, y in enumerate((0.5, 0.14, -0.22)):
            points = [(s * (0.86 + 0.13 * k), y + (0.1 if (k + n) % 2 else -0.08)) for k in range(6)]
            stroke(p, *points, width=3.0 - 0.4 * n, rim=RIM)
    rays(p, 0.0, 0.0, 0.92, 1.04, count=10, wide=1.2)


def _whistled(p: Plane) -> None:
    """A hard jet out of a spout at the right, its clouds, and the sound of it."""
    p.poly(((0.56, 0.08), (1.5, 0.4), (1.46, 0.76), (0.5, 0.16)), "white", 1.0)
    for x, y, r in ((1.16, 0.52, 0.2), (1.4, 0.74, 0.28), (1.0, 0.76, 0.2), (1.56, 0.4, 0.22)):
        p.disc(x, y, r, "white", ry=r * 0.8, line=1.0)
        p.line(*around(x, y, r * 0.6, 200, 320, r * 0.5), width=0.8)
    for k in range(3):
        stroke(p, *around(0.54, 0.12, 0.36 + 0.15 * k, 66, 120), width=3.4 - 0.6 * k, rim=RIM)
    for k in range(3):
        stroke(p, *((-0.86 - 0.06 * k, 0.5 - 0.14 * n + (0.03 if n % 2 else 0.0)) for n in range(5)), width=2.4 - 0.4 * k, rim=RIM)


def _ticked(p: Plane) -> None:
    """A small sound, twice: two short arcs close to one side, and none to the other."""
    for s in (-1, 1):
        for k in range(2):
            stroke(p, *around(0, 0, 0.96 + 0.11 * k, -9 if s > 0 else 171, 9 if s > 0 else 189), width=2.4 - 0.5 * k, rim=RIM)


def _waned(p: Plane) -> None:
    """A small sound that comes slower: its arcs lie ever farther apart, each shorter and paler than the last."""
    for s in (-1, 1):
        for k, (out, half) in enumerate(((0.92, 18.0), (1.1, 10.0), (1.4, 4.0))):
            middle = 0.0 if s > 0 else 180.0
            arc = around(0, 0, out, middle - half, middle + half)
            p.line(*arc, width=4.2 - 1.2 * k, tone="white", alpha=0.9 - 0.25 * k)
            p.line(*arc, width=2.8 - 0.8 * k, tone=0.95 - 0.3 * k)


WANING = Deed(over=_waned, zoom=0.78)
TICKING, PLAYED = Deed(over=_ticked, zoom=0.92), Deed(over=_played, zoom=0.82)
CRACKLING, WHISTLING = Deed(over=_crackled, zoom=0.84), Deed(over=_whistled, zoom=0.8)
"""Sounds that are told apart."""
CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "striking_clock": _striking_clock,
    "ringing_phone": _ringing_phone,
    "ringing_bell": _ringing_bell,
}
"""Drawings by kind of insert."""
