"""Close pictures of what shuts and opens by itself, a door's bolt and the wings of a gate; and of a board of hooks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_latches import DRAWN, HOME, bolt, drawn_way, shot_way
from storyboard.painters.sketch.insert_grounds import NIGHT, plain
from storyboard.painters.sketch.insert_marks import arrow
from storyboard.staging.space import XY

STONE, IRON, BRASS, WOOD = 0.34, 0.86, "#d9b044", "#9a6a3c"
FOOT, TOP = -0.7, 0.74
"""Where the pillars of a gate stand, and how high its wings are."""
POST = 0.86
"""How far from the middle its pillars are."""


def _shot(p: Plane) -> None:
    bolt(p, HOME)
    shot_way(p)


def _drawn(p: Plane) -> None:
    bolt(p, DRAWN)
    drawn_way(p)


def _ground(p: Plane) -> None:
    """Sky, and a way that goes between the pillars to where it ends small."""
    night = NIGHT if p.drawing.mood.lit else 0.0
    if p.behind is not None:
        p.behind(0.1)
    else:
        plain(p, 0.1 + night, 0.2 + night)
    p.poly(((-9, 0.1), (9, 0.1), (9, -9), (-9, -9)), 0.36 + night, 0.9)
    p.poly(((-0.1, 0.1), (0.1, 0.1), (1.3, -1.4), (-1.3, -1.4)), 0.08 + night, 1.0)


def _wing(p: Plane, side: int) -> None:
    """A wing that has swung towards us: its bars grow taller away from its pillar, where it was shut nothing is."""

    def at(far: float, y: float) -> XY:
        grown = 1.0 + 0.42 * far
        return side * (POST + 0.52 * far), 0.02 + (y - 0.02) * grown

    for k in range(7):
        p.line(at(k / 6, FOOT), at(k / 6, TOP), width=4.4 if k in (0, 6) else 3.0)
        x, y = at(k / 6, TOP)
        p.poly(((x - 0.035, y), (x, y + 0.12), (x + 0.035, y)), IRON, 0.8)
    for y in (FOOT + 0.08, 0.1, TOP - 0.1):
        p.line(at(0, y), at(1, y), width=4.4)


def _open_gate(p: Plane) -> None:
    """Two pillars, both wings wide open towards us, the way between them clear; arrows tell how they went."""
    _ground(p)
    p = replace(p, zoom=p.zoom * 0.84, off=(0.0, 0.04))
    for s in (-1, 1):
        p.shade(oval(s * 1.1, FOOT - 0.24, 0.5, 0.1), "ink", 0.4, 0.06)
        p.box(s * POST - 0.14, FOOT - 0.06, s * POST + 0.14, 0.86, STONE, 1.4)
        p.box(s * POST - 0.19, 0.84, s * POST + 0.19, 0.96, STONE - 0.14, 1.2)
        _wing(p, s)
        arrow(p, (s * 0.08, -0.5), (s * 0.34, -0.72), (s * 0.7, -0.86), (s * 1.06, -0.86), width=4.6)


HOOKS = (-1.32, -0.66, 0.0, 0.66, 1.32)


def _hook(p: Plane, x: float) -> None:
    """A brass hook screwed to a board."""
    p.disc(x, 0.48, 0.11, BRASS, line=1.1)
    path = ((x, 0.42), (x, 0.14), (x + 0.03, 0.06), (x + 0.1, 0.03), (x + 0.17, 0.07), (x + 0.19, 0.16))
    p.shade([(u + 0.06, v - 0.08) for u, v in path], "ink", 0.3, 0.03)
    for width, tone in ((7.4, "ink"), (4.6, BRASS)):
        p.line(*path, width=width, tone=tone, taper=(0.02, 0.02))


ONE_KEY = (2,)
KEYS_ON = (0, 1, 3, 4, 2)
"""On which hook of the board a single key is, and in which order hooks have keys where there are several."""


def key_board(p: Plane, count: int) -> None:
    """A board of hooks with so many keys, each by the hole of its bow; the other hooks are empty."""
    plain(p, 0.16, 0.28)
    p = replace(p, zoom=p.zoom * 0.86, off=(0.0, 0.22))
    p.shade(((-1.74, 0.16), (1.84, 0.16), (1.84, 0.64), (-1.74, 0.64)), "ink", 0.35, 0.05)
    p.box(-1.78, 0.24, 1.78, 0.7, WOOD, 1.3)
    for x in HOOKS:
        _hook(p, x)
    hung = ONE_KEY if count < MANY_KEYS else KEYS_ON[:count]
    for k in hung:
        key_on(replace(p, zoom=p.zoom * (1.0 if len(hung) == 1 else 0.9)), *_ring_at(k, len(hung)))


MANY_KEYS = 2


def _ring_at(k: int, count: int) -> XY:
    """Where the bow of a key hangs on a hook, in units of how large it is drawn."""
    scale = 1.0 if count == 1 else 0.9
    return (HOOKS[k] + 0.09) / scale, 0.06 / scale


def key_on(p: Plane, x: float, top: float) -> None:
    """A large brass key that hangs by its bow at (x, top)."""
    tone: Tone = "#e0ac30"
    p.shade([(u + 0.1, v - 0.06) for u, v in oval(x, top - 0.5, 0.3, 0.6)], "ink", 0.25, 0.08)
    p.disc(x, top - 0.2, 0.27, tone, ry=0.26, line=1.6)
    p.disc(x, top - 0.18, 0.13, 0.22, ry=0.14, line=1.2)
    p.box(x - 0.06, top - 1.06, x + 0.06, top - 0.44, tone, 1.5)
    p.box(x - 0.1, top - 0.52, x + 0.1, top - 0.45, tone, 1.1)
    p.poly(((x + 0.06, top - 1.04), (x + 0.26, top - 1.04), (x + 0.26, top - 0.94), (x + 0.17, top - 0.94), (x + 0.17, top - 0.88),
            (x + 0.26, top - 0.88), (x + 0.26, top - 0.78), (x + 0.06, top - 0.78)), tone, 1.3)  # fmt: skip
    for width, end in ((7.4, "ink"), (4.6, BRASS)):
        p.line(
            (x - 0.06, top), (x + 0.01, top - 0.03), (x + 0.08, top + 0.01), (x + 0.1, top + 0.1), width=width, tone=end, taper=(0.02, 0.02)
        )


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "door_bolt": lambda p: bolt(p, HOME),
    "shot_bolt": _shot,
    "drawn_bolt": _drawn,
    "open_gate": _open_gate,
    "key_hook": lambda p: key_board(p, p.count),
}
"""Drawings by kind of insert."""
