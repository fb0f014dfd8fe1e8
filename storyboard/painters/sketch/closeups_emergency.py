"""Close pictures of emergencies: water out of a pipe and by a hatch, hands on a chest and on a wheel, a boot on a hand."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval, page
from storyboard.painters.sketch.handwork import draw_reach
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.handwork_parts import KEY, Reach
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import around, arrow

WATER, FOAM, STEEL, IRON, BOLT = "#8fc3dc", "white", 0.34, 0.5, "#f8d65c"


def _jet(p: Plane, x: float, y: float, degrees: float, far: float, wide: float) -> None:
    """A jet of water that widens from where it comes out, with drops at its end."""
    a = math.radians(degrees)
    c, s = math.cos(a), math.sin(a)
    for share, tone in ((1.0, WATER), (0.42, FOAM)):
        w = wide * share
        p.poly(((x, y), (x + far * c - w * s, y + far * s + w * c), (x + far * c + w * s, y + far * s - w * c)), tone, 1.2 * share)
    for k in range(5):
        off, on = wide * 1.2 * (k - 2) / 2, far * (1.1 + 0.09 * ((k * 2) % 3))
        p.disc(x + on * c - off * s, y + on * s + off * c, 0.04 + 0.012 * (k % 2), WATER, line=0.9)


def _burst_pipe(p: Plane) -> None:
    """A pipe along a wall, split between two flanges: water sprays out of it to all sides."""
    page(p, 0.5, 0.66)
    for degrees, far in ((62, 0.8), (118, 0.76), (20, 0.9), (160, 0.94)):
        _jet(p, 0.0, 0.3, degrees, far, 0.13)
    p.box(-9, 0.06, 9, 0.5, STEEL, 1.6)
    p.box(-9, 0.36, 9, 0.43, 0.14, 0.0)
    for x in (-1.1, 1.1):
        p.box(x - 0.12, -0.04, x + 0.12, 0.6, IRON, 1.5)
        for y in (0.06, 0.28, 0.5):
            p.disc(x, y, 0.045, 0.8, line=0.9)
    crack = ((-0.36, 0.34), (-0.16, 0.24), (-0.04, 0.36), (0.1, 0.22), (0.34, 0.32), (0.14, 0.14), (0.0, 0.24), (-0.18, 0.12))
    p.poly(crack, "ink", 1.0)
    for degrees, far, wide in ((-152, 1.3, 0.2), (-28, 1.3, 0.2), (-122, 1.05, 0.24), (-58, 1.05, 0.24), (-90, 1.0, 0.3)):
        _jet(p, 0.0, 0.22, degrees, far, wide)


def _hatch_water(p: Plane) -> None:
    """A round hatch in a steel ceiling, its lid hanging, seen from below: a column of water falls in over the ladder."""
    page(p, 0.6, 0.78)
    p.poly(((-9, 9), (9, 9), (9, 0.5), (-9, 0.5)), IRON, 1.4)
    p.poly(oval(0.0, 0.66, 0.9, 0.24), STEEL, 1.8)
    p.poly(oval(0.0, 0.66, 0.7, 0.17), "ink", 1.2)
    for k in range(12):
        p.disc(0.8 * math.cos(math.tau * k / 12), 0.66 + 0.2 * math.sin(math.tau * k / 12), 0.035, 0.85, line=0.7)
    p.poly(((0.74, 0.6), (1.02, 0.5), (1.16, -0.36), (0.86, -0.2)), STEEL, 1.6)
    for x in (-1.0, -0.66):
        p.line((x, 0.6), (x, -1.4), width=4.0, tone=0.2)
    for k in range(6):
        p.line((-1.0, 0.4 - 0.3 * k), (-0.66, 0.4 - 0.3 * k), width=3.0, tone=0.2)
    column = curve((-0.62, 0.64), (-0.5, 0.2), (-0.6, -0.4), (-0.84, -1.3)) + curve((0.84, -1.3), (0.6, -0.4), (0.5, 0.2), (0.62, 0.64))
    p.poly(column, WATER, 1.6)
    for x in (-0.4, -0.18, 0.06, 0.3, 0.44):
        p.line((x, 0.6), (x * 1.05, 0.0), (x * 1.5, -0.72), width=3.4, tone=FOAM)
    for k in range(13):
        x = -1.4 + 0.235 * k
        p.disc(x, -0.86 - 0.1 * (k % 2), 0.2, FOAM, ry=0.16, line=1.1)
    p.poly(((-9, -0.92), (9, -0.92), (9, -9), (-9, -9)), WATER, 1.0)
    for s in (-1, 1):
        for k in range(4):
            p.disc(s * (0.96 + 0.2 * k), -0.44 + 0.16 * ((k * 2) % 3), 0.05, WATER, line=0.9)


def _hatch_wheel(p: Plane) -> None:
    """A wheel with spokes on a steel door, a hand at either side of its rim, and which way it goes."""
    page(p, 0.4, 0.54)
    p.poly(oval(0.0, 0.0, 1.5, 1.3, 40), IRON, 1.8)
    for k in range(16):
        p.disc(1.36 * math.cos(math.tau * k / 16), 1.17 * math.sin(math.tau * k / 16), 0.05, STEEL, line=0.9)
    for k in range(5):
        a = math.tau * k / 5 + 0.3
        for wide, tone in ((13.0, "ink"), (9.5, "accent")):
            p.line((0.0, 0.0), (0.62 * math.cos(a), 0.62 * math.sin(a)), width=wide, tone=tone, taper=(0.02, 0.02))
    ring = around(0.0, 0.0, 0.66, 0, 360)
    for wide, tone in ((17.0, "ink"), (13.0, "accent")):
        p.line(*ring, width=wide, tone=tone, taper=(0.0, 0.0))
    p.disc(0.0, 0.0, 0.17, "accent", line=1.6)
    p.disc(0.0, 0.0, 0.07, 0.8, line=1.0)
    arm = Arm(skin=p.skin, sleeve=p.sleeve)
    draw_reach(p, Reach("grip", (0.68, -0.1), "low", 1.1), arm, KEY)
    draw_reach(p, Reach("grip", (-0.68, -0.1), "low", 1.1), arm, KEY, left=True)
    arrow(p, *around(0.0, 0.0, 0.92, 150, 40), width=4.6)


def _trodden_hand(p: Plane) -> None:
    """A hand flat on the ground, a boot that comes down on its fingers."""
    plain(p, 0.3, 0.46)
    p.poly(((-9, 0.1), (9, 0.1), (9, -9), (-9, -9)), 0.18, 0.8)
    draw_reach(p, Reach("spread", (0.06, -0.42), "level", 1.4), Arm(skin=p.skin, sleeve=p.sleeve), KEY, left=True)
    p.shade(oval(0.5, -0.5, 0.8, 0.12), "ink", 0.4, 0.05)
    p.poly(((0.42, 1.5), (0.36, 0.5), (1.12, 0.44), (1.3, 1.5)), 0.62, 1.6)
    boot = curve((0.38, 0.6), (0.34, 0.16), (0.0, -0.06), (-0.36, -0.16), (-0.44, -0.34), (-0.3, -0.4))
    p.poly((*boot, (1.16, -0.4), (1.2, 0.0), (1.1, 0.56)), 0.86, 1.8)
    p.poly(((-0.46, -0.36), (1.2, -0.36), (1.2, -0.54), (0.72, -0.54), (0.68, -0.48), (-0.44, -0.48)), "ink", 1.4)
    for k in range(3):
        p.line((0.02 + 0.13 * k, 0.02 + 0.1 * k), (0.26 + 0.1 * k, -0.06 + 0.12 * k), width=2.4, tone="white")
    arrow(p, (0.06, 0.98), (0.06, 0.4), width=4.6)
    for x, y, u, v in ((-0.56, -0.2, -0.86, -0.04), (-0.6, -0.42, -0.96, -0.44), (-0.5, -0.62, -0.76, -0.82)):
        p.line((x, y), (u, v), width=3.4)


def _torso(p: Plane) -> None:
    """The bare chest of somebody who lies, from above: an open shirt at both sides, the chin at the top."""
    plain(p, 0.3, 0.4)
    p.poly(((-9, 9), (9, 9), (9, -9), (-9, -9)), 0.1, 0.0)
    tone, cloth = p.other
    p.poly(((-1.5, 0.6), (-0.6, 0.8), (0.6, 0.8), (1.5, 0.6), (1.42, -1.5), (-1.42, -1.5)), cloth, 1.8)
    body = curve((-0.3, 1.5), (-0.32, 0.86), (-0.72, 0.66), (-1.02, 0.2), (-0.9, -0.5), (-0.84, -1.5)) + curve(
        (0.84, -1.5), (0.9, -0.5), (1.02, 0.2), (0.72, 0.66), (0.32, 0.86), (0.3, 1.5)
    )
    p.poly(body, tone, 1.8)
    for s in (-1, 1):
        p.line(*curve((s * 0.06, 0.72), (s * 0.3, 0.68), (s * 0.64, 0.72)), width=2.4)
        p.line(*curve((s * 0.1, -0.08), (s * 0.44, -0.16), (s * 0.78, 0.06)), width=2.2)
        p.disc(s * 0.5, 0.08, 0.06, "#b9776a", line=0.9)
        p.line(*curve((s * 0.14, -0.5), (s * 0.34, -0.72), (s * 0.62, -0.9)), width=1.8)
    p.line((0.0, 0.5), (0.0, -0.4), width=1.4, alpha=0.6)
    p.line(*curve((-0.26, 1.0), (0.0, 0.9), (0.26, 1.0)), width=2.4)


def _pumped_chest(p: Plane) -> None:
    """One hand on the other, both arms stretched from above, in the middle of a bare chest: down, and up again."""
    _torso(p)
    arm = Arm(skin=p.skin, sleeve=p.sleeve)
    draw_reach(p, Reach("rest", (-0.1, -0.12), "down", 1.15), arm, KEY)
    draw_reach(p, Reach("rest", (0.12, 0.0), "down", 1.15), arm, KEY, left=True)
    for s in (-1, 1):
        arrow(p, (s * 1.2, 0.5), (s * 1.2, -0.3), width=4.6)
    for k in (1, 2):
        p.line(*around(0.0, -0.1, 0.5 + 0.14 * k, 214, 326), width=2.6)


def _paddle(p: Plane, x: float, y: float) -> None:
    """A paddle from above: its plate, its handle, the cord."""
    p.line(*curve((x, y + 0.1), (x + 0.3 * x, y + 0.7), (x + 0.2, 1.5)), width=5.0, tone="ink")
    p.shade(oval(x + 0.04, y - 0.06, 0.34, 0.28), "ink", 0.35, 0.04)
    p.poly(oval(x, y, 0.32, 0.26), 0.72, 1.8)
    p.poly(oval(x, y + 0.05, 0.25, 0.19), "accent", 1.2)


def _shocked_chest(p: Plane) -> None:
    """A paddle in either hand, pressed on a bare chest: the shock leaps from one to the other."""
    _torso(p)
    arm = Arm(skin=p.skin, sleeve=p.sleeve)
    for s in (-1, 1):
        _paddle(p, s * 0.56, 0.3 if s < 0 else -0.24)
    draw_reach(p, Reach("grip", (0.6, -0.12), "down", 1.0), arm, KEY)
    draw_reach(p, Reach("grip", (-0.6, 0.42), "down", 1.0), arm, KEY, left=True)
    for x, y in ((-0.1, 0.16), (0.02, -0.3)):
        bolt = ((-0.2, 0.2), (0.04, 0.1), (-0.02, 0.02), (0.22, -0.1), (-0.06, -0.02), (0.0, 0.06))
        p.poly([(x + u, y + v) for u, v in bolt], BOLT, 1.2)
    tones: tuple[Tone, Tone] = ("white", "ink")
    for wide, tone in zip((5.0, 3.0), tones, strict=True):
        for s in (-1, 1):
            for k in range(3):
                p.line((s * 1.06, -0.2 - 0.3 * k), (s * 1.3, -0.14 - 0.34 * k), width=wide, tone=tone)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "burst_pipe": _burst_pipe,
    "hatch_water": _hatch_water,
    "hatch_wheel": _hatch_wheel,
    "trodden_hand": _trodden_hand,
    "pumped_chest": _pumped_chest,
    "shocked_chest": _shocked_chest,
    "bare_chest": _torso,
}
"""Drawings by kind of insert."""
