"""Flat close-ups of doors, of what somebody left on a wall or a page, and of a face's parts."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

PALE, DARK, WALL, WOOD, STEEL, SKIN, BRASS = 0.05, 0.82, 0.2, 0.42, 0.3, 0.06, "#d9b044"


def _backed(p: Plane, tone: float) -> None:
    plain(p, tone, min(1.0, tone + 0.16))


def _arc(x: float, y: float, r: float, ry: float, start: float, end: float, *, count: int = 16) -> list[XY]:
    """Points of an ellipse between two angles in degrees."""
    turns = (math.radians(start + (end - start) * k / count) for k in range(count + 1))
    return [(x + r * math.cos(a), y + ry * math.sin(a)) for a in turns]


def _door(p: Plane) -> None:
    """A door ajar, dark behind it, and fingers round its edge."""
    _backed(p, WALL)
    p.box(-9, -9, 9, -0.92, 0.1, 0.8)
    p.box(-0.86, -1.4, 1.02, 1.4, PALE)
    p.box(-0.7, -1.4, 0.86, 1.4, 0.97, 0.6)
    p.poly(((0.86, -1.4), (-0.16, -1.5), (-0.16, 1.5), (0.86, 1.4)), "accent", 1.3)
    p.poly(((-0.16, -1.5), (-0.16, 1.5), (-0.26, 1.46), (-0.26, -1.46)), DARK, 0.8)
    for low, high in ((-0.86, -0.12), (0.16, 0.86)):
        p.poly(((0.72, low), (0.06, low - 0.04), (0.06, high + 0.04), (0.72, high)), "accent", 0.7)
    p.disc(0.0, 0.02, 0.07, BRASS)
    for k in range(4):
        y = 0.5 - 0.14 * k
        p.poly([*_arc(-0.02, y, 0.08, 0.066, -90, 90), *_arc(-0.27, y, 0.05, 0.066, 90, 270)], SKIN, 1.1)
        p.line((-0.01, y + 0.03), (0.03, y + 0.02), (0.03, y - 0.02), (-0.01, y - 0.03), width=0.5)
        p.line((-0.16, y + 0.05), (-0.15, y - 0.04), width=0.5)


def _panel(p: Plane) -> None:
    """The middle of a front door, seen from before it."""
    _backed(p, WOOD)
    for x0, x1 in ((-1.6, -0.1), (0.1, 1.6)):
        p.box(x0, 0.52, x1, 9, WOOD + 0.06, 0.7)
        p.box(x0, -9, x1, -0.56, WOOD + 0.06, 0.7)


def _closed_door(p: Plane) -> None:
    _backed(p, WALL)
    p.box(-1.3, -9, 1.0, 9, PALE)
    p.box(-1.14, -9, 0.84, 9, "accent", 1.2)
    for low, high in ((-9, -0.2), (0.06, 0.9)):
        p.box(-0.9, low, 0.6, high, "accent", 0.8)
    p.disc(0.7, -0.08, 0.09, BRASS)


def _mail_slot(p: Plane) -> None:
    _panel(p)
    p.shade(((-0.86, -0.34), (0.94, -0.34), (0.94, 0.2), (-0.86, 0.2)), "ink", 0.4)
    p.box(-0.9, -0.3, 0.9, 0.3, BRASS, 1.3)
    p.box(-0.72, -0.14, 0.72, 0.14, 0.98, 0.8)
    p.poly(((-0.72, 0.14), (0.72, 0.14), (0.78, 0.26), (-0.78, 0.26)), BRASS, 0.9)
    p.text(p.words or "LETTERS", 0, -0.22, 0.8, 0.1)
    p.poly(((-0.34, -0.02), (0.4, 0.1), (0.34, 0.5), (-0.42, 0.38)), PALE, 1.0)
    p.line((-0.42, 0.38), (0.02, 0.2), (0.34, 0.5), width=0.7)
    for x in (-0.82, 0.82):
        p.disc(x, 0, 0.03, DARK, line=0.4)


def _doorbell(p: Plane) -> None:
    _backed(p, WALL)
    p.box(-9, -9, -0.86, 9, WOOD)
    p.box(-0.86, -9, -0.6, 9, PALE)
    p.shade(((-0.14, -0.74), (0.62, -0.74), (0.62, 0.64), (-0.14, 0.64)), "ink", 0.35)
    p.poly([*_arc(0.2, 0.46, 0.34, 0.24, 0, 180), *_arc(0.2, -0.46, 0.34, 0.24, 180, 360)], BRASS, 1.3)
    p.disc(0.2, -0.1, 0.2, DARK)
    p.disc(0.2, -0.08, 0.15, "accent")
    p.poly(
        [(0.08, 0.28), (0.32, 0.28), (0.27, 0.36), (0.26, 0.46), *_arc(0.2, 0.46, 0.06, 0.08, 0, 180, count=6), (0.14, 0.46), (0.13, 0.36)],
        DARK,
        0.6,
    )
    p.disc(0.2, 0.25, 0.035, DARK, line=0.3)


def _signature(p: Plane) -> None:
    """The end of a letter: a line and a name written over it."""
    _backed(p, WOOD)
    p.poly(((-1.5, -0.9), (1.45, -0.8), (1.5, 1.6), (-1.45, 1.6)), PALE)
    p.scribble(-1.2, 1.2, (0.86, 0.68, 0.5))
    p.line((-1.1, -0.44), (1.15, -0.4), width=0.9)
    p.text("X", -1.16, -0.3, 0.2, 0.16)
    if p.words:
        p.text(p.words, 0.05, -0.2, 1.9, 0.34, "accent")
        return
    pen: list[XY] = [(-0.86, -0.4), (-0.6, 0.16), (-0.5, -0.36), (-0.4, -0.06), (-0.26, -0.3), (-0.14, -0.02), (-0.02, -0.32)]
    pen += [(0.16, 0.2), (0.2, -0.34), (0.34, -0.04), (0.46, -0.3), (0.58, -0.02), (0.7, -0.28), (0.98, -0.1)]
    p.line(*pen, width=1.8, tone="accent")
    p.line((-0.9, -0.54), (0.4, -0.5), (1.0, -0.6), width=1.3, tone="accent")


def _smear(p: Plane) -> None:
    """A written page with a wide smear drawn over it, and the prints of fingers."""
    _backed(p, WOOD)
    p.shade(((-0.7, -1.3), (1.1, -1.3), (1.1, 0.9), (-0.7, 0.9)), "ink", 0.4)
    p.poly(((-0.96, -1.4), (0.92, -1.4), (0.98, 0.86), (-0.9, 0.96)), PALE)
    p.scribble(-0.74, 0.76, [0.68 - 0.15 * k for k in range(11)])
    p.poly(
        ((-0.72, 0.24), (-0.4, 0.42), (0.2, 0.3), (0.86, 0.02), (0.9, -0.18), (0.3, -0.02), (0.84, -0.36), (0.0, -0.12), (-0.5, -0.02)),
        "accent",
        0.0,
    )
    for k in range(4):
        p.line((-0.2 + 0.1 * k, 0.3 - 0.12 * k), (0.98, -0.04 - 0.13 * k), width=1.6, tone="accent", alpha=0.8)
    for x, y in ((-0.62, -0.34), (-0.42, -0.42), (-0.24, -0.44)):
        p.poly(oval(x, y, 0.08, 0.12, 14), "accent", 0.0)
    for x, y, r in ((0.5, -0.56, 0.05), (0.62, -0.7, 0.03), (0.3, -0.62, 0.03)):
        p.disc(x, y, r, "accent", line=0.0)


def _wall_drawing(p: Plane) -> None:
    """Drawn on a wall by a child: a house, two people hand in hand, the sun; the skirting board below."""
    _backed(p, 0.12)
    p.box(-9, -9, 9, -0.78, WOOD, 0.9)
    p.line((-9, -0.7), (9, -0.7), width=0.9)
    p.line((-1.2, -0.5), (-1.2, 0.2), (-0.8, 0.6), (-0.4, 0.2), (-0.4, -0.5), width=2.0, tone="accent")
    p.line((-1.24, 0.2), (-0.36, 0.2), width=2.0, tone="accent")
    p.line((-0.9, -0.5), (-0.9, -0.14), (-0.7, -0.14), (-0.7, -0.5), width=1.6, tone="accent")
    for x, high in ((0.2, 0.34), (0.72, 0.04)):
        p.line(*_arc(x, high, 0.13, 0.13, 90, 450), width=1.8)
        p.line((x, high - 0.13), (x, high - 0.5), width=1.8)
        p.line((x - 0.14, -0.52), (x, high - 0.5), (x + 0.14, -0.52), width=1.8)
    p.line((-0.04, -0.1), (0.2, 0.06), (0.46, -0.18), (0.72, -0.2), (0.96, -0.3), width=1.8)
    p.line(*_arc(1.2, 0.66, 0.18, 0.18, 0, 360), width=1.8, tone=BRASS)
    for k in range(8):
        a = math.tau * k / 8
        p.line(
            (1.2 + 0.24 * math.cos(a), 0.66 + 0.24 * math.sin(a)),
            (1.2 + 0.36 * math.cos(a), 0.66 + 0.36 * math.sin(a)),
            width=1.6,
            tone=BRASS,
        )


def _pencil_marks(p: Plane) -> None:
    """A ladder of pencil marks up the frame of a door, each with its date."""
    _backed(p, WALL)
    p.box(-0.5, -9, 0.9, 9, PALE)
    p.box(0.9, -9, 9, 9, 0.9, 0.8)
    p.line((-0.36, -9), (-0.36, 9), width=0.6)
    for k, name in enumerate(("AGE 3", "AGE 4", "AGE 5", "AGE 6", "AGE 7")):
        y = -0.82 + 0.38 * k
        p.line((-0.28, y), (0.2, y + 0.01), width=2.2, tone="accent" if k == 4 else "ink")
        p.text(name, 0.54, y, 0.56, 0.11)


def _bare_hook(p: Plane) -> None:
    """A hook on a wall with nothing on it, the paler square where a picture hung."""
    _backed(p, 0.34)
    p.box(-0.9, -1.3, 0.9, 0.34, 0.14, 0.0)
    _hook(p, 0.0, 1.0)


def _bare_hooks(p: Plane) -> None:
    """A board of hooks with nothing on any of them."""
    _backed(p, 0.34)
    p.box(-1.72, 0.2, 1.72, 0.68, PALE, 0.9)
    for x in (-1.32, -0.66, 0.0, 0.66, 1.32):
        _hook(p, x, 0.72)


def _hook(p: Plane, at: float, size: float) -> None:
    """A brass hook on a wall, its shadow beside it."""
    top = 0.24 + 0.28 * size
    p.disc(at, top, 0.14 * size, BRASS)
    p.disc(at, top, 0.05 * size, DARK, line=0.4)
    arc = _arc(at + 0.14 * size, top - 0.52 * size, 0.14 * size, 0.2 * size, 180, 360, count=10)
    path: list[XY] = [(at, top - 0.1 * size), (at, top - 0.5 * size), *arc, (at + 0.28 * size, top - 0.38 * size)]
    p.line(*path, width=7.0 * size)
    p.line(*path, width=4.6 * size, tone=BRASS)
    p.shade([(x + 0.1 * size, y - 0.14 * size) for x, y in path], "ink", 0.35, 0.04)


def _star(x: float, y: float, r: float) -> list[XY]:
    return [
        (x + k * math.sin(math.pi * n / 5), y + 0.62 * k * math.cos(math.pi * n / 5))
        for n in range(10)
        for k in ((r if n % 2 == 0 else r * 0.45),)
    ]


def _counter_badge(p: Plane) -> None:
    """A badge that has been laid down: flat on a counter, whose edge and front are seen."""
    _backed(p, 0.5)
    p.poly(((-9, 0.62), (9, 0.62), (9, -0.72), (-9, -0.72)), PALE, 0.9)
    p.poly(((-9, -0.72), (9, -0.72), (9, -9), (-9, -9)), WOOD, 1.0)
    for k in range(4):
        p.line((-1.7 + 0.7 * k, 0.46 - 0.22 * k), (-0.9 + 0.8 * k, 0.46 - 0.22 * k), width=0.5, alpha=0.4)
    shield: list[XY] = [(0, -0.44), (0.5, -0.24), (0.66, 0.08), (0.5, 0.32), (0.0, 0.42), (-0.5, 0.32), (-0.66, 0.08), (-0.5, -0.24)]
    p.shade([(x + 0.08, y - 0.1) for x, y in shield], "ink", 0.45, 0.05)
    p.poly([(x, y - 0.06) for x, y in shield], "#8f6f20", 1.2)
    p.poly(shield, BRASS, 1.2)
    p.poly([(x * 0.82, y * 0.8) for x, y in shield], DARK, 0.6)
    p.poly(_star(0, 0.0, 0.38), BRASS, 0.9)


def _thumb(p: Plane) -> None:
    """A thumb held up, and the print it left."""
    _backed(p, 0.12)
    p.poly(
        (
            (-0.5, -9),
            (-0.44, -0.3),
            (-0.5, 0.2),
            (-0.4, 0.62),
            (-0.16, 0.82),
            (0.12, 0.74),
            (0.26, 0.4),
            (0.3, -0.1),
            (0.44, -0.5),
            (0.5, -9),
        ),
        SKIN,
        1.4,
    )
    p.poly([*_arc(-0.08, 0.42, 0.24, 0.3, 0, 180, count=12), (-0.3, 0.2), (0.12, 0.2)], 0.0, 0.8)
    for y in (-0.1, -0.16):
        p.line((-0.4, y), (-0.1, y - 0.04), (0.24, y), width=0.7)
    for k in range(4):
        p.line(*_arc(1.0, -0.4, 0.34 - 0.08 * k, 0.46 - 0.11 * k, -40, 260), width=1.3, tone="accent")


def _eye(p: Plane, x: float, k: float, glance: float) -> None:
    lid = [*_arc(x, 0, 0.52 * k, 0.3 * k, 0, 180, count=18), *_arc(x, 0, 0.52 * k, 0.22 * k, 180, 360, count=18)]
    p.poly(lid, 0.0, 0.8)
    p.disc(x + glance, 0.02, 0.24 * k, "accent", line=0.9)
    p.disc(x + glance, 0.02, 0.12 * k, "ink", line=0.0)
    p.disc(x + glance - 0.06 * k, 0.1 * k, 0.05 * k, "white", line=0.0)
    p.line(*_arc(x, 0, 0.54 * k, 0.31 * k, 4, 176), width=2.6)
    p.line(*_arc(x, 0.04, 0.56 * k, 0.42 * k, 30, 150), width=0.7)
    p.line(*_arc(x, 0.14, 0.66 * k, 0.54 * k, 35, 145), width=3.6)


def _eyes(p: Plane) -> None:
    _backed(p, SKIN)
    p.shade(oval(0, -0.5, 0.4, 0.9), "ink", 0.1, 0.2)
    for x in (-0.86, 0.86):
        p.shade(oval(x, 0.06, 0.62, 0.4), "ink", 0.16, 0.12)
        _eye(p, x, 1.0, 0.06)
    p.line((-0.16, -0.2), (-0.2, -0.7), (-0.3, -0.92), width=0.9)
    p.line((-0.26, -0.98), (0.0, -1.04), (0.26, -0.98), width=1.1)


def _mouth(p: Plane) -> None:
    _backed(p, SKIN)
    p.line((-0.3, 0.94), (-0.12, 0.72), (0.0, 0.76), (0.12, 0.72), (0.3, 0.94), width=1.2)
    p.line((-0.08, 0.6), (-0.06, 0.36), width=0.6)
    p.line((0.08, 0.6), (0.06, 0.36), width=0.6)
    p.poly(
        ((-0.78, -0.08), (-0.3, 0.24), (0.0, 0.16), (0.3, 0.24), (0.78, -0.08), (0.3, -0.42), (0.0, -0.48), (-0.3, -0.42)), "accent", 1.2
    )
    p.poly(((-0.7, -0.08), (-0.2, 0.04), (0.2, 0.04), (0.7, -0.08), (0.24, -0.2), (-0.24, -0.2)), DARK, 0.8)
    p.poly(((-0.5, -0.04), (-0.2, 0.03), (0.2, 0.03), (0.5, -0.04), (0.3, -0.08), (-0.3, -0.08)), "white", 0.4)
    p.line((-0.3, -0.66), (0.0, -0.7), (0.3, -0.66), width=0.9)


def _ear(p: Plane) -> None:
    _backed(p, SKIN)
    p.poly(((-9, 1.6), (1.0, 1.6), (0.7, 0.9), (0.1, 0.86), (-0.4, 0.5), (-0.62, -0.1), (-0.9, -0.5), (-9, -0.6)), DARK, 0.8)
    rim = [
        *_arc(0.06, 0.24, 0.5, 0.62, 200, 0, count=20),
        (0.5, -0.1),
        (0.3, -0.44),
        (0.18, -0.76),
        (-0.06, -0.84),
        (-0.26, -0.66),
        (-0.34, -0.3),
    ]
    p.poly(rim, 0.02, 1.5)
    p.line(*_arc(0.08, 0.24, 0.34, 0.44, 190, 0, count=16), (0.36, -0.06), (0.22, -0.3), width=1.1)
    p.line((-0.14, 0.2), (0.06, 0.28), (0.16, 0.1), (0.04, -0.14), (-0.12, -0.2), width=1.1)
    p.shade(oval(-0.08, -0.04, 0.12, 0.16), "ink", 0.5, 0.05)


def _peephole(p: Plane) -> None:
    """The lens of a spyhole in a door, somebody bent small in it."""
    _backed(p, WOOD)
    p.shade(oval(0.06, -0.06, 0.78, 0.78), "ink", 0.4)
    for r, tone in ((0.76, BRASS), (0.62, DARK), (0.52, 0.12)):
        p.disc(0, 0, r, tone)
    p.poly(((-0.26, -0.44), (-0.2, -0.12), (0.0, -0.06), (0.2, -0.12), (0.26, -0.44), (0.0, -0.52)), "accent", 0.9)
    p.disc(0, 0.1, 0.2, SKIN, ry=0.22)
    p.poly(_arc(0, 0.16, 0.21, 0.2, 0, 180, count=12), DARK, 0.5)
    p.line((-0.36, 0.3), (-0.24, 0.42), width=1.4, tone="white")


def _puddle(p: Plane) -> None:
    """Water on the ground: a ragged pool, rings in it, a drop above."""
    _backed(p, 0.42)
    for y in (0.5, -0.8):
        p.line((-1.8, y), (1.8, y - 0.05), width=0.6, alpha=0.5)
    edge: list[XY] = [
        (-1.2, -0.3),
        (-0.9, -0.06),
        (-0.4, 0.0),
        (0.1, 0.1),
        (0.7, 0.02),
        (1.2, -0.1),
        (1.3, -0.4),
        (0.8, -0.62),
        (0.2, -0.6),
        (-0.5, -0.7),
        (-1.0, -0.56),
    ]
    p.poly(edge, "#a9c3cf", 1.3)
    p.poly(((1.36, -0.64), (1.6, -0.6), (1.62, -0.72), (1.4, -0.76)), "#a9c3cf", 1.0)
    for r in (0.18, 0.36, 0.56):
        p.line(*_arc(0, -0.3, r, r * 0.34, 0, 360, count=24), width=0.9, tone="white")
    p.line((-0.9, -0.28), (-0.6, -0.26), width=1.2, tone="white")
    p.poly(((0, 0.62), (0.09, 0.34), (0.1, 0.24), (0, 0.14), (-0.1, 0.24), (-0.09, 0.34)), "#a9c3cf", 1.1)
    for x, y in ((-0.2, 0.0), (0.2, 0.02)):
        p.line((x, y), (x * 2, y + 0.16), width=1.1)


def _hole(p: Plane) -> None:
    """A hole broken through: ragged, dark, cracks running from it."""
    _backed(p, WALL)
    rim = [(r * math.cos(a), r * 0.86 * math.sin(a)) for a, r in ((math.tau * k / 14, 0.7 if k % 2 else 0.52) for k in range(14))]
    p.poly([(x * 1.2, y * 1.2) for x, y in rim], PALE, 1.0)
    p.poly(rim, 0.98, 1.0)
    for k in range(6):
        a = math.tau * k / 6 + 0.3
        p.line(
            (0.8 * math.cos(a), 0.7 * math.sin(a)),
            (1.06 * math.cos(a + 0.08), 0.92 * math.sin(a + 0.08)),
            (1.3 * math.cos(a), 1.1 * math.sin(a)),
            width=1.1,
        )
    for x, y in ((-0.9, -0.92), (-0.6, -0.98), (0.5, -0.94), (0.8, -0.9)):
        p.poly(((x, y), (x + 0.1, y + 0.08), (x + 0.18, y - 0.02)), STEEL, 0.8)


def _sky(p: Plane, tone: float, disc: Tone) -> None:
    _backed(p, tone)
    p.shade(oval(0, 0.1, 0.9, 0.9), "lamp", 0.6, 0.3)
    p.disc(0, 0.1, 0.46, disc)


def _sun(p: Plane) -> None:
    _sky(p, 0.08, BRASS)
    for k in range(12):
        a = math.tau * k / 12
        p.line((0.58 * math.cos(a), 0.1 + 0.58 * math.sin(a)), (0.84 * math.cos(a), 0.1 + 0.84 * math.sin(a)), width=2.2, tone=BRASS)
    p.poly(((-9, -0.7), (-1.0, -0.56), (0.2, -0.74), (1.2, -0.58), (9, -0.72), (9, -9), (-9, -9)), WOOD, 1.0)


def _moon(p: Plane) -> None:
    _sky(p, 0.86, "lamp")
    for x, y, r in ((-0.14, 0.24, 0.1), (0.12, 0.0, 0.13), (-0.12, -0.1, 0.06), (0.2, 0.3, 0.05)):
        p.disc(x, y, r, 0.16, line=0.4)
    p.poly(((-9, -0.3), (-0.5, -0.24), (0.1, -0.16), (0.6, -0.3), (1.6, -0.26), (1.5, -0.4), (-9, -0.46)), 0.6, 0.6)
    for x, y in ((-1.3, 0.6), (-0.9, -0.6), (1.1, 0.66), (1.4, -0.1), (-1.5, 0.0)):
        p.disc(x, y, 0.025, "white", line=0.0)


def _rain(p: Plane) -> None:
    """Rain on a pane: slanting lines and drops that run."""
    _backed(p, 0.5)
    for k in range(26):
        x, y = -1.9 + 0.15 * k + 0.07 * (k % 3), 1.1 - 0.37 * (k % 6)
        p.line((x, y), (x - 0.1, y - 0.34), width=1.2, tone="white", alpha=0.85)
    for x, y in ((-0.9, 0.3), (0.1, -0.1), (0.8, 0.5), (1.3, -0.3), (-0.3, 0.66)):
        p.line((x, y + 0.5), (x, y), width=1.0, tone="white", alpha=0.6)
        p.poly(((x, y + 0.16), (x + 0.07, y), (x, y - 0.08), (x - 0.07, y)), "#cfe0e8", 0.9)
    p.box(-9, -9, 9, -0.92, PALE, 1.0)


def _arm_mark(p: Plane) -> None:
    """A cut on a forearm that lies across the picture."""
    _backed(p, 0.34)
    p.poly(((-9, 0.5), (0.2, 0.42), (1.0, 0.34), (9, 0.4), (9, -0.5), (1.0, -0.42), (0.2, -0.52), (-9, -0.62)), SKIN, 1.3)
    p.poly(((-9, 0.7), (-1.0, 0.6), (-1.0, -0.74), (-9, -0.82)), 0.55, 1.2)
    p.line((-0.4, 0.2), (0.0, 0.02), (0.46, -0.14), width=4.4, tone="accent")
    p.line((-0.4, 0.2), (0.0, 0.02), (0.46, -0.14), width=0.9)
    for x, y in ((-0.2, 0.0), (0.1, -0.12), (0.34, -0.2)):
        p.poly(((x, y), (x + 0.05, y - 0.16), (x, y - 0.24), (x - 0.05, y - 0.16)), "accent", 0.6)


def _held_face(p: Plane) -> None:
    """A face from brow to chin."""
    _backed(p, WALL)
    p.poly([*_arc(0, 0.1, 0.74, 0.92, 0, 180), (-0.7, -0.2), (-0.5, -0.7), (-0.2, -1.0), (0.2, -1.0), (0.5, -0.7), (0.7, -0.2)], SKIN, 1.4)
    p.poly([*_arc(0, 0.14, 0.8, 1.0, 0, 180), (-0.7, 0.4), (-0.3, 0.66), (0.36, 0.62), (0.7, 0.4)], DARK, 1.0)
    for x in (-0.3, 0.3):
        p.poly(oval(x, 0.06, 0.16, 0.08), 0.0, 0.9)
        p.disc(x, 0.06, 0.07, "ink", line=0.0)
        p.line((x - 0.2, 0.24), (x, 0.29), (x + 0.2, 0.24), width=2.2)
    p.line((-0.04, 0.0), (-0.1, -0.3), (0.04, -0.34), width=1.0)
    p.line((-0.2, -0.58), (0.0, -0.62), (0.2, -0.58), width=2.0, tone="accent")


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "door": _door,
    "closed_door": _closed_door,
    "mail_slot": _mail_slot,
    "doorbell": _doorbell,
    "signature": _signature,
    "smear": _smear,
    "wall_drawing": _wall_drawing,
    "pencil_marks": _pencil_marks,
    "bare_hook": _bare_hook,
    "bare_hooks": _bare_hooks,
    "counter_badge": _counter_badge,
    "thumb": _thumb,
    "eyes": _eyes,
    "mouth": _mouth,
    "ear": _ear,
    "face": _held_face,
    "wound": _arm_mark,
    "peephole": _peephole,
    "puddle": _puddle,
    "hole": _hole,
    "sun": _sun,
    "moon": _moon,
    "rain": _rain,
}
"""Drawings by kind of insert."""
