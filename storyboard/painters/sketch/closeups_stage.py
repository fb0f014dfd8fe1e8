"""Flat close-ups of what lies, hangs, burns or stands: light, food, traces, feet and hands."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork import draw_reach
from storyboard.painters.sketch.handwork_parts import KEY, Reach
from storyboard.painters.sketch.insert_events import DROPS
from storyboard.painters.sketch.insert_grounds import NIGHT, lay, plain
from storyboard.staging.space import XY

PALE, DARK = 0.06, 0.82


def _ground(p: Plane, tone: float) -> None:
    plain(p, tone, min(1.0, tone + 0.18))


def _table(p: Plane, far: float = 0.3) -> None:
    if p.bed:
        lay(p)
        return
    if p.behind is not None:
        p.behind(far)
        return
    _ground(p, 0.45)
    p.poly(((-9, far), (9, far), (9, -9), (-9, -9)), 0.16 + (NIGHT if p.drawing.mood.dark else 0.0), 0.8)
    for k in range(5):
        y = far - 0.22 - 0.26 * k
        p.line((-1.7 + 0.5 * k, y), (-0.9 + 0.6 * k, y), width=0.5, alpha=0.4)


def _bulb(p: Plane) -> None:
    _ground(p, 0.7)
    p.shade(oval(0, -0.1, 1.3, 1.3), "lamp", 0.5, 0.35)
    p.line((0, 1.6), (0, 0.8), width=2.4)
    p.box(-0.16, 0.46, 0.16, 0.86, DARK)
    globe: list[XY] = [
        (0.18, 0.46),
        (0.24, 0.3),
        *[(0.52 * math.cos(a), -0.16 + 0.52 * math.sin(a)) for a in _fan(0.9, -4.04, 20)],
        (-0.24, 0.3),
    ]
    p.poly([*globe, (-0.18, 0.46)], "lamp")
    p.line((-0.12, 0.4), (-0.16, -0.1), (-0.06, 0.04), (0.06, -0.1), (0.16, 0.04), (0.12, 0.4), width=1.0, tone="accent")
    for k in range(9):
        a = math.tau * k / 9 + 0.2
        p.line((0.78 * math.cos(a), 0.74 * math.sin(a) - 0.16), (1.0 * math.cos(a), 0.96 * math.sin(a) - 0.16), width=1.4, tone="lamp")


def _fan(start: float, end: float, count: int) -> list[float]:
    return [start + (end - start) * k / count for k in range(count + 1)]


def _flame(p: Plane, x: float, y: float, high: float) -> None:
    p.shade(oval(x, y + high * 0.4, high * 1.1, high * 1.1), "lamp", 0.55, 0.25)
    shape = ((0, 1), (0.2, 0.62), (0.3, 0.3), (0.2, 0.04), (0, 0), (-0.2, 0.04), (-0.28, 0.3), (-0.14, 0.6))
    p.poly([(x + u * high, y + v * high) for u, v in shape], "lamp")
    p.poly([(x + u * high * 0.5, y + v * high * 0.55) for u, v in shape], "accent", 0.5)


def _candle(p: Plane) -> None:
    _unlit(p)
    _flame(p, 0, 0.32, 0.56)


def _unlit(p: Plane) -> None:
    _ground(p, 0.75)
    p.poly(((-9, -0.75), (9, -0.75), (9, -9), (-9, -9)), 0.5, 0.8)
    p.disc(0, -0.8, 0.5, DARK, ry=0.16)
    p.box(-0.22, -0.78, 0.22, 0.2, PALE)
    p.disc(0, 0.2, 0.22, 0.02, ry=0.07)
    p.poly(((-0.22, 0.16), (-0.12, 0.18), (-0.12, -0.2), (-0.17, -0.26), (-0.22, -0.2)), PALE, 0.7)
    p.line((0, 0.18), (0.01, 0.36), width=1.8)


def _match(p: Plane) -> None:
    _ground(p, 0.85)
    p.poly(((0.75, -0.85), (0.83, -0.78), (-0.02, 0.1), (-0.1, 0.02)), 0.2)
    p.disc(-0.06, 0.08, 0.09, "accent")
    _flame(p, -0.06, 0.08, 0.66)
    draw_reach(p, Reach("pinch", (0.3, -0.3), "right", 1.3), Arm(), KEY)


def _ashtray(p: Plane) -> None:
    _table(p)
    p.shade(oval(0.1, -0.45, 0.9, 0.42), "ink", 0.35)
    p.disc(0, -0.36, 0.86, 0.6, ry=0.42)
    p.disc(0, -0.3, 0.68, 0.35, ry=0.3)
    p.disc(0.0, -0.36, 0.4, 0.7, ry=0.13, line=0.4)
    p.poly(((0.2, -0.3), (0.24, -0.2), (1.02, 0.08), (1.0, -0.04)), PALE)
    p.poly(((0.2, -0.3), (0.24, -0.2), (0.12, -0.24), (0.08, -0.34)), "accent")
    for x in (0.08, 0.16):
        p.line((x, -0.22), (x + 0.14, 0.1), (x - 0.1, 0.4), (x + 0.12, 0.75), (x, 1.1), width=1.2, tone=PALE, alpha=0.8)
    p.poly(((-0.4, -0.26), (-0.36, -0.18), (-0.16, -0.3), (-0.2, -0.38)), PALE, 0.7)


def _plate(p: Plane) -> None:
    _table(p, 0.62)
    p.shade(oval(0.08, -0.2, 1.0, 0.6), "ink", 0.3)
    p.disc(0, -0.1, 0.96, PALE, ry=0.58)
    p.disc(0, -0.1, 0.7, 0.02, ry=0.4, line=0.6)
    p.poly(((-0.42, -0.1), (-0.2, 0.14), (0.16, 0.12), (0.28, -0.06), (0.0, -0.28), (-0.3, -0.26)), "accent")
    for x, y in ((0.4, 0.02), (0.5, -0.12), (0.36, -0.2)):
        p.disc(x, y, 0.09, 0.45, line=0.7)
    for k, x in enumerate((-1.3, -1.24, -1.18)):
        p.line((x, 0.3), (x, 0.02), width=1.2)
        p.line((-1.24, 0.02), (-1.24, -0.7), width=2.4 if k == 1 else 0.6)
    p.poly(((1.16, 0.34), (1.26, 0.3), (1.26, -0.16), (1.16, -0.16)), 0.2, 0.8)
    p.line((1.21, -0.16), (1.21, -0.7), width=2.6)


def _pan(p: Plane) -> None:
    _ground(p, 0.3)
    for r in (1.02, 0.8):
        p.disc(-0.2, -0.2, r, DARK, ry=r * 0.62, line=0.8)
    p.shade(oval(-0.1, -0.9, 0.8, 0.16), "lamp", 0.6, 0.1)
    p.disc(-0.2, 0.0, 0.92, 0.7, ry=0.54)
    p.disc(-0.2, 0.02, 0.78, 0.5, ry=0.42)
    p.poly(((0.6, -0.14), (0.7, -0.28), (1.7, -0.62), (1.66, -0.44)), DARK)
    p.poly(((-0.6, 0.0), (-0.4, 0.24), (-0.1, 0.16), (0.2, 0.22), (0.3, 0.0), (0.0, -0.2), (-0.4, -0.18)), PALE)
    p.disc(-0.12, 0.04, 0.14, "accent", ry=0.1)
    for x in (-0.6, -0.2, 0.2):
        p.line((x, 0.5), (x + 0.1, 0.66), (x - 0.06, 0.82), (x + 0.08, 1.02), width=1.2, tone=PALE, alpha=0.9)


def _cake(p: Plane) -> None:
    _table(p)
    p.disc(0, -0.62, 0.98, PALE, ry=0.26)
    p.poly(((-0.76, -0.58), (-0.76, -0.04), (0.76, -0.04), (0.76, -0.58)), "accent")
    p.disc(0, -0.58, 0.76, "accent", ry=0.18, line=0)
    p.line(*[(0.76 * math.cos(a), -0.58 + 0.18 * math.sin(a)) for a in _fan(math.pi, math.tau, 14)], width=1.0)
    p.disc(0, -0.04, 0.76, PALE, ry=0.2)
    for k in range(7):
        x = -0.66 + 0.22 * k
        p.poly(oval(x, -0.2 - 0.03 * (k % 2), 0.1, 0.14, 12), PALE, 0.7)
    for k in range(5):
        x = -0.44 + 0.22 * k
        p.box(x - 0.03, -0.04, x + 0.03, 0.3, 0.4, 0.6)
        _flame(p, x, 0.3, 0.2)


def _keyboard(p: Plane) -> None:
    _ground(p, 0.4)
    p.box(-1.7, -0.85, 1.7, 0.55, DARK)
    for row in range(4):
        for k in range(11 - row % 2):
            x, y = -1.5 + 0.28 * k + 0.1 * (row % 2), 0.32 - 0.28 * row
            p.box(x, y - 0.2, x + 0.22, y, "accent" if (row, k) == (1, 5) else 0.12, 0.6)
    p.box(-0.8, -0.8, 0.8, -0.66, 0.12, 0.6)


def _feet(p: Plane) -> None:
    if p.behind is not None:
        p.behind(0.1)
    else:
        _ground(p, 0.28)
        p.poly(((-9, 0.1), (9, 0.1), (9, -9), (-9, -9)), 0.14, 0.7)
    for x, y in ((-0.62, -0.42), (0.3, -0.6)):
        p.shade(oval(x + 0.2, y - 0.2, 0.6, 0.12), "ink", 0.4)
        p.poly(((x - 0.2, y + 0.3), (x - 0.26, 1.6), (x + 0.3, 1.6), (x + 0.24, y + 0.3)), 0.72)
        shoe = ((-0.26, -0.2), (-0.24, 0.34), (0.2, 0.36), (0.34, 0.16), (0.66, 0.04), (0.76, -0.1), (0.74, -0.2))
        p.poly([(x + u, y + v) for u, v in shoe], "accent")
        p.box(x - 0.28, y - 0.28, x + 0.76, y - 0.18, DARK, 0.8)
        for k in range(3):
            p.line((x + 0.2 + 0.1 * k, y + 0.26 - 0.07 * k), (x + 0.34 + 0.1 * k, y + 0.3 - 0.07 * k), width=1.2, tone=PALE)


def _hands(p: Plane) -> None:
    _table(p, 0.5)
    for left in (True, False):
        draw_reach(p, Reach("rest", (0.16 if not left else -0.16, 0.02), "right", 1.5), Arm(sleeve="accent"), KEY, left=left)


def _drop(p: Plane, tone: Tone) -> None:
    """A drop in the air over the pool of those before it, in the colour of what drips."""
    _ground(p, 0.1)
    p.poly(((-9, -0.25), (9, -0.25), (9, -9), (-9, -9)), 0.03, 0.8)
    p.disc(0, -0.62, 0.78, tone, ry=0.22)
    for x, y, r in ((-1.06, -0.55, 0.1), (1.0, -0.72, 0.08), (0.72, -0.36, 0.06), (-0.8, -0.84, 0.07)):
        p.disc(x, y, r, tone, ry=r * 0.5, line=0.6)
    p.poly(((0, 0.72), (0.16, 0.36), (0.2, 0.16), (0.12, 0.02), (0, -0.03), (-0.12, 0.02), (-0.2, 0.16), (-0.16, 0.36)), tone)
    p.line((-0.1, 0.2), (-0.06, 0.3), width=1.4, tone="white")


def _mirror(p: Plane) -> None:
    _ground(p, 0.3)
    p.poly(oval(0, 0, 0.86, 0.98), "accent")
    p.poly(oval(0, 0, 0.74, 0.86), 0.05)
    for x in (-0.3, 0.0, 0.2):
        p.line((x - 0.2, -0.5), (x + 0.3, 0.5), width=1.2, tone=0.3, alpha=0.8)


def _print(p: Plane, x: float, y: float, k: float) -> None:
    """The print of a hand."""
    p.poly([(x + u * k, y + v * k) for u, v in ((-0.26, -0.3), (0.22, -0.34), (0.3, 0.1), (-0.28, 0.16))], 0.55, 0)
    for u, v, w, z in (
        (-0.22, 0.2, -0.32, 0.7),
        (-0.06, 0.2, -0.08, 0.86),
        (0.1, 0.16, 0.16, 0.78),
        (0.24, 0.1, 0.38, 0.58),
        (0.28, -0.2, 0.62, 0.06),
    ):
        p.line((x + u * k, y + v * k), (x + w * k, y + z * k), width=9 * k, tone=0.55)


def _handprint(p: Plane) -> None:
    _mirror(p)
    _print(p, 0.0, -0.16, 0.8)


def _pane(p: Plane) -> None:
    """A window of four panes in its frame, the light on its glass, the sill below."""
    _ground(p, 0.25)
    p.box(-1.25, -0.98, 1.25, 1.3, 0.1)
    for x0, x1 in ((-1.1, -0.06), (0.06, 1.1)):
        for y0, y1 in ((-0.9, 0.0), (0.12, 1.2)):
            p.box(x0, y0, x1, y1, 0.45, 0.8)
            p.line((x0 + 0.2, y0 + 0.25), (x0 + 0.5, y0 + 0.6), width=1.6, tone="white", alpha=0.8)
            p.line((x0 + 0.4, y0 + 0.25), (x0 + 0.62, y0 + 0.5), width=1.0, tone="white", alpha=0.7)
    p.box(-1.45, -1.12, 1.45, -0.96, 0.05)
    p.box(-0.05, 0.0, 0.05, 0.14, "accent", 0.6)


def _window(p: Plane) -> None:
    """A pane with a crack."""
    _ground(p, 0.25)
    p.box(-1.25, -1.3, 1.25, 1.3, 0.1)
    for x0, x1 in ((-1.1, -0.06), (0.06, 1.1)):
        p.box(x0, -1.2, x1, 0.0, 0.62, 0.8)
        p.box(x0, 0.12, x1, 1.2, 0.62, 0.8)
    middle = (0.52, -0.5)
    for x, y in ((0.1, -0.1), (0.3, -1.1), (0.9, -0.06), (1.06, -0.7), (0.66, -1.16), (0.08, -0.72), (0.5, -0.04)):
        p.line(middle, ((x + middle[0]) / 2 + 0.05, (y + middle[1]) / 2), (x, y), width=1.1, tone="white")
    p.disc(*middle, 0.05, "white", line=0.4)


def _cradle(p: Plane) -> None:
    _ground(p, 0.35)
    p.poly(((-9, -0.5), (9, -0.5), (9, -9), (-9, -9)), 0.2, 0.8)
    p.line(*[(1.0 * math.sin(a), 0.2 - 1.1 * math.cos(a)) for a in _fan(-0.75, 0.75, 10)], width=4)
    p.poly(((-0.95, 0.1), (0.95, 0.1), (0.7, -0.66), (-0.7, -0.66)), "accent")
    p.poly(((-0.95, 0.1), (-0.95, 0.72), (-0.6, 0.92), (-0.3, 0.6), (-0.3, 0.1)), "accent")
    p.poly(((-0.2, 0.12), (0.9, 0.12), (0.84, -0.05), (-0.16, -0.05)), PALE)
    for x in (-0.5, -0.1, 0.3, 0.6):
        p.line((x, 0.0), (x * 0.82, -0.6), width=0.8)


def _pedal(p: Plane) -> None:
    _ground(p, 0.75)
    for x, wide in ((-0.5, 0.3), (0.5, 0.2)):
        p.poly(((x - wide, -0.5), (x + wide, -0.5), (x + wide * 0.9, 0.1), (x - wide * 0.9, 0.1)), 0.4)
        for k in range(4):
            p.line((x - wide * 0.7, -0.4 + 0.13 * k), (x + wide * 0.7, -0.4 + 0.13 * k), width=1.2)
    p.poly(((0.35, 1.6), (0.85, 1.6), (0.76, 0.3), (0.9, -0.2), (0.7, -0.42), (0.36, -0.3), (0.36, 0.2)), "accent")


def _bullet(p: Plane) -> None:
    _table(p)
    for k, x in enumerate((-0.7, -0.1, 0.5)):
        p.shade(oval(x + 0.14, -0.66, 0.22, 0.07), "ink", 0.4)
        p.box(x - 0.14, -0.66, x + 0.14, 0.1, "accent" if k == 1 else 0.35)
        p.poly(((x - 0.14, 0.1), (x - 0.1, 0.36), (x, 0.48), (x + 0.1, 0.36), (x + 0.14, 0.1)), 0.6)
        p.box(x - 0.17, -0.74, x + 0.17, -0.66, 0.5, 0.7)


def _trigger(p: Plane) -> None:
    _ground(p, 0.3)
    p.poly(((-1.8, 0.3), (1.8, 0.3), (1.8, 0.8), (-1.8, 0.8)), 0.75)
    p.poly(((0.5, 0.3), (1.2, 0.3), (1.5, -1.4), (0.9, -1.4)), 0.6)
    p.line((-0.8, 0.3), (-0.7, -0.3), (-0.2, -0.5), (0.3, -0.4), (0.55, 0.0), width=5, tone=DARK)
    p.poly(((-0.3, 0.3), (-0.12, 0.3), (-0.1, 0.0), (-0.24, -0.28), (-0.36, -0.26), (-0.26, 0.0)), "accent")
    draw_reach(p, Reach("trigger", (-0.16, -0.02), "level", 1.6), Arm(), KEY)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "bulb": _bulb,
    "candle": _candle,
    "unlit_candle": _unlit,
    "match": _match,
    "ashtray": _ashtray,
    "plate": _plate,
    "pan": _pan,
    "cake": _cake,
    "keyboard": _keyboard,
    "feet": _feet,
    "hands": _hands,
    **{kind: partial(_drop, tone=tone) for kind, tone in DROPS.items()},
    "mirror": _mirror,
    "handprint": _handprint,
    "cradle": _cradle,
    "window": _window,
    "pane": _pane,
    "pedal": _pedal,
    "bullet": _bullet,
    "trigger": _trigger,
}
"""Drawings by kind of insert."""
