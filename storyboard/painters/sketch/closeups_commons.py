"""The commonest subjects of inserts, drawn flat as what they are: pistol, knife, syringe, handcuffs, ring, cards, screens with a line."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval, page
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import around
from storyboard.staging.space import XY

WOOD, STEEL, DARK, PALE, GLASS, GOLD, BLOOD = 0.42, 0.3, 0.84, 0.05, "#dfe8ea", "#d9a93c", "#b3202a"


def _page(p: Plane, tone: Tone = 0.24) -> None:
    """A plain table top, or the ground outside, a little darker below."""
    if p.behind is not None and not p.bed:
        p.behind(0.9)
        return
    plain(p, tone, 0.4)


def turned(points: Sequence[XY], degrees: float, x: float = 0.0, y: float = 0.0) -> list[XY]:
    """Points turned about one."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(x + u * c - v * s, y + u * s + v * c) for u, v in points]


def _shadow(p: Plane, points: Sequence[XY]) -> None:
    p.shade([(x + 0.07, y - 0.08) for x, y in points], "ink", 0.4, 0.05)


def _pistol(p: Plane) -> None:
    """An automatic from its side: slide, frame, trigger guard, grip with its screws."""
    _page(p)
    t = -8.0
    slide = ((-1.2, 0.28), (0.72, 0.28), (0.78, 0.62), (-1.16, 0.62), (-1.24, 0.5))
    grip = ((0.2, 0.3), (0.76, 0.3), (0.98, -0.72), (0.86, -0.82), (0.4, -0.78), (0.34, -0.6))
    frame = ((-1.12, 0.3), (0.74, 0.3), (0.74, 0.1), (-0.3, 0.1), (-0.36, 0.18), (-1.1, 0.18))
    for shape in (slide, grip):
        _shadow(p, turned(shape, t))
    p.line(*turned(around(-0.06, 0.02, 0.3, 170, 350, 0.3), t), width=3.4, tone=DARK)
    p.poly(turned(grip, t), "accent")
    p.poly(turned(frame, t), 0.6)
    p.poly(turned(slide, t), 0.72)
    for k in range(6):
        p.line(*turned(((0.44 + 0.05 * k, 0.34), (0.44 + 0.05 * k, 0.58)), t), width=1.0, tone="white")
    p.poly(turned(((-0.34, 0.36), (0.16, 0.36), (0.16, 0.54), (-0.34, 0.54)), t), 0.9, 0.7)
    p.poly(turned(((-1.1, 0.62), (-1.02, 0.7), (-0.96, 0.62)), t), 0.8)
    p.poly(turned(((0.6, 0.62), (0.64, 0.72), (0.74, 0.62)), t), 0.8)
    p.line(*turned(((-0.08, 0.1), (-0.12, -0.06), (-0.04, -0.16)), t), width=3.0)
    for k in range(5):
        p.line(*turned(((0.36 + 0.03 * k, 0.14 - 0.16 * k), (0.8 + 0.03 * k, 0.1 - 0.16 * k)), t), width=0.8, alpha=0.6)


def _knife(p: Plane) -> None:
    """A kitchen knife across the picture, light on its edge."""
    _page(p, 0.3)
    t = 14.0
    blade = ((-1.46, -0.02), (-1.0, -0.2), (0.34, -0.24), (0.34, 0.14), (-0.9, 0.14))
    handle = ((0.34, -0.2), (1.4, -0.16), (1.46, 0.02), (1.36, 0.16), (0.34, 0.16))
    _shadow(p, turned((*blade, *handle), t))
    p.poly(turned(blade, t), GLASS)
    p.line(*turned(((-1.3, -0.06), (-0.9, -0.12), (0.3, -0.14)), t), width=1.0, alpha=0.6)
    p.line(*turned(((-0.8, 0.06), (-0.1, 0.07)), t), width=2.0, tone="white")
    p.poly(turned(handle, t), DARK)
    for x in (0.56, 0.86, 1.16):
        p.disc(*turned(((x, 0.0),), t)[0], 0.05, GOLD, line=0.6)


def _syringe(p: Plane) -> None:
    """Needle, barrel with its scale and what is in it, plunger."""
    _page(p)
    t = 24.0
    p.line(*turned(((-1.5, 0.0), (-0.62, 0.0)), t), width=2.0)
    p.poly(turned(((-0.64, -0.07), (-0.46, -0.1), (-0.46, 0.1), (-0.64, 0.07)), t), STEEL)
    _shadow(p, turned(((-0.46, -0.2), (0.7, -0.2), (0.7, 0.2), (-0.46, 0.2)), t))
    p.poly(turned(((-0.46, -0.2), (0.7, -0.2), (0.7, 0.2), (-0.46, 0.2)), t), "white")
    p.poly(turned(((-0.44, -0.17), (0.2, -0.17), (0.2, 0.17), (-0.44, 0.17)), t), "accent", 0.5)
    p.poly(turned(((0.2, -0.17), (0.32, -0.17), (0.32, 0.17), (0.2, 0.17)), t), DARK)
    p.poly(turned(((0.32, -0.05), (1.2, -0.05), (1.2, 0.05), (0.32, 0.05)), t), STEEL)
    p.poly(turned(((0.7, -0.34), (0.78, -0.34), (0.78, 0.34), (0.7, 0.34)), t), STEEL)
    p.poly(turned(((1.2, -0.24), (1.3, -0.24), (1.3, 0.24), (1.2, 0.24)), t), STEEL)
    for k in range(7):
        p.line(*turned(((-0.34 + 0.13 * k, -0.2), (-0.34 + 0.13 * k, -0.06 if k % 2 else -0.1)), t), width=1.2)
    x, y = turned(((-1.56, 0.0),), t)[0]
    p.poly(((x, y), (x - 0.05, y - 0.12), (x, y - 0.17), (x + 0.05, y - 0.12)), "accent", 0.8)


def _handcuffs(p: Plane) -> None:
    """Two bracelets with their locks, and the chain between them."""
    _page(p)
    for side in (-1, 1):
        x = 0.84 * side
        p.shade(oval(x + 0.06, -0.1, 0.6, 0.6), "ink", 0.25)
        p.line(*around(x, 0.0, 0.5, 200 if side < 0 else -20, 520 if side < 0 else 300), width=10.0, taper=(0.02, 0.02))
        p.line(*around(x, 0.0, 0.5, 200 if side < 0 else -20, 520 if side < 0 else 300), width=7.0, tone=0.16, taper=(0.02, 0.02))
        inner = 0.46 * -side
        p.poly(((x + inner - 0.16, -0.26), (x + inner + 0.16, -0.26), (x + inner + 0.16, 0.26), (x + inner - 0.16, 0.26)), "accent")
        p.disc(x + inner, 0.06, 0.05, DARK, line=0.4)
        p.line((x + inner, 0.04), (x + inner, -0.1), width=2.4, tone=DARK)
        for k in range(5):
            a = math.radians(110 + 18 * k if side > 0 else 70 - 18 * k)
            p.line((x + 0.42 * math.cos(a), 0.42 * math.sin(a)), (x + 0.52 * math.cos(a), 0.52 * math.sin(a)), width=1.2)
    for k, x in enumerate((-0.2, -0.06, 0.08, 0.22)):
        p.disc(x, 0.0, 0.1 if k % 2 else 0.07, "paper", ry=0.05 if k % 2 else 0.09, line=1.6)


def _ring(p: Plane) -> None:
    """A wedding band standing on a table, light in its round."""
    _page(p, 0.3)
    p.shade(oval(0.1, -0.74, 0.7, 0.16), "ink", 0.5)
    for r, tone, width in ((0.64, "ink", 15.0), (0.64, GOLD, 11.0)):
        p.line(*around(0.0, -0.04, r, 0, 360, r * 1.02), width=width, tone=tone)
    p.line(*around(0.0, -0.04, 0.66, 110, 165, 0.67), width=3.0, tone="white")
    p.line(*around(0.0, -0.04, 0.58, 200, 330, 0.59), width=2.0, tone="#8a6a1c")
    p.poly(((-0.22, 0.64), (0.22, 0.64), (0.12, 0.52), (-0.12, 0.52)), GOLD)
    p.poly(((-0.26, 0.82), (-0.12, 0.96), (0.12, 0.96), (0.26, 0.82), (0.0, 0.56)), GLASS)
    for x in (-0.12, 0.12):
        p.line((x, 0.94), (x * 0.6, 0.82), (0.0, 0.58), width=0.9)
    p.line((-0.26, 0.82), (0.26, 0.82), width=0.9)


def _cigarette(p: Plane) -> None:
    """One that burns, its ash and its smoke."""
    _page(p)
    t = 8.0
    _shadow(p, turned(((-1.0, -0.14), (1.2, -0.14), (1.2, 0.14), (-1.0, 0.14)), t))
    p.poly(turned(((-0.66, -0.13), (0.6, -0.13), (0.6, 0.13), (-0.66, 0.13)), t), "white")
    p.poly(turned(((0.6, -0.13), (1.26, -0.13), (1.26, 0.13), (0.6, 0.13)), t), "#d39a5c")
    p.poly(turned(((-0.8, -0.13), (-0.66, -0.13), (-0.66, 0.13), (-0.8, 0.13)), t), "#e2542c")
    p.poly(turned(((-1.12, -0.09), (-0.8, -0.13), (-0.8, 0.13), (-1.1, 0.11), (-1.18, 0.0)), t), 0.5)
    x, y = turned(((-1.0, 0.12),), t)[0]
    for off in (0.0, 0.1):
        path = [(x + off + 0.09 * math.sin(0.9 * k + off * 9), y + 0.1 * k) for k in range(11)]
        p.line(*path, width=2.2, tone="white", alpha=0.9)


def _ace(p: Plane) -> None:
    """An ace of spades, tilted."""
    _page(p, 0.5)
    t = -10.0
    card = ((-0.62, -0.88), (0.62, -0.88), (0.62, 0.88), (-0.62, 0.88))
    _shadow(p, turned(card, t))
    p.poly(turned(card, t), "white")
    half = ((0.0, 0.42), (0.34, 0.04), (0.36, -0.12), (0.22, -0.22), (0.06, -0.14), (0.12, -0.36))
    spade = (*half, *((-x, y) for x, y in reversed(half)))
    p.poly(turned(spade, t), 0.95)
    for side in (-1, 1):
        small = [(side * (u * 0.26 - 0.47), side * (v * 0.26 + 0.5)) for u, v in spade]
        p.poly(turned(small, t), 0.95, 0.4)
        x, y = turned(((side * -0.47, side * 0.72),), t)[0]
        p.text("A", x, y, 0.2, 0.18)


def _fuse(p: Plane) -> None:
    """A cord along the ground, its end in sparks, what has burnt behind it."""
    _page(p)
    path = [(0.2 + 0.13 * k, -0.2 + 0.3 * math.sin(0.75 * k)) for k in range(12)]
    burnt = [(0.2 - 0.15 * k, -0.2 - 0.16 * math.sin(0.8 * k)) for k in range(11)]
    p.line(*burnt, width=4.0, tone=0.55, alpha=0.6)
    for width, tone in ((9.0, "ink"), (6.0, 0.62)):
        p.line(*path, width=width, tone=tone)
    for k in range(16):
        a, far = math.tau * k / 16 + 0.2, 0.52 if k % 2 else 0.34
        p.line((0.2 + 0.1 * math.cos(a), -0.2 + 0.1 * math.sin(a)), (0.2 + far * math.cos(a), -0.2 + far * math.sin(a)), width=2.4,
               tone="#f0962e" if k % 3 else "#e2542c")  # fmt: skip
    p.shade(oval(0.2, -0.2, 0.5, 0.5), "lamp", 0.5, 0.12)
    p.disc(0.2, -0.2, 0.12, "#f8d65c", line=1.0)
    for x, y, r in ((0.06, 0.2, 0.12), (-0.06, 0.44, 0.17), (0.1, 0.7, 0.2)):
        p.disc(x, y, r, 0.4, ry=r * 0.8, line=0.8)


def _padlock(p: Plane) -> None:
    """A shackle over a body with its keyhole."""
    _page(p)
    p.shade(oval(0.1, -0.9, 0.8, 0.12), "ink", 0.35)
    for width, tone in ((15.0, "ink"), (11.0, 0.22)):
        p.line((-0.36, 0.0), *around(0.0, 0.34, 0.36, 180, 0, 0.44), (0.36, 0.0), width=width, tone=tone)
    p.box(-0.62, -0.86, 0.62, 0.1, GOLD)
    for y in (-0.12, -0.64):
        p.line((-0.6, y), (0.6, y), width=0.9, alpha=0.5)
    p.disc(0.0, -0.28, 0.11, 0.95)
    p.poly(((-0.07, -0.32), (0.07, -0.32), (0.1, -0.58), (-0.1, -0.58)), 0.95)


def _keypad(p: Plane) -> None:
    """Twelve keys with their figures under a small display."""
    _page(p, 0.3)
    p.shade(((-0.62, -1.0), (0.8, -1.0), (0.8, 0.9), (-0.62, 0.9)), "ink", 0.35)
    p.box(-0.7, -0.96, 0.7, 0.96, 0.6)
    p.box(-0.54, 0.56, 0.54, 0.84, "#bfe3bd")
    p.text(p.words or "* * *", 0.0, 0.7, 0.9, 0.16)
    for k, sign in enumerate("123456789*0#"):
        x, y = -0.38 + 0.38 * (k % 3), 0.32 - 0.36 * (k // 3)
        p.box(x - 0.15, y - 0.14, x + 0.15, y + 0.14, "accent" if k == 4 else "white", 0.9)
        if sign not in "*#":
            p.text(sign, x, y, 0.2, 0.16)


def _rear_view(p: Plane) -> None:
    """The mirror over a windscreen, two eyes in it."""
    page(p, 0.3, 0.12)
    p.poly(((-9, -9), (9, -9), (9, -0.82), (-9, -0.7)), DARK)
    p.line((0.0, 1.4), (0.0, 0.5), width=7.0, tone=DARK)
    p.poly(((-1.3, -0.3), (-1.1, -0.46), (1.1, -0.46), (1.3, -0.3), (1.22, 0.42), (1.06, 0.56), (-1.06, 0.56), (-1.22, 0.42)), DARK)
    p.poly(((-1.16, -0.24), (-1.04, -0.34), (1.04, -0.34), (1.16, -0.24), (1.1, 0.36), (-1.1, 0.36)), "#dcc4ae")
    for side in (-1, 1):
        x = 0.48 * side
        p.poly([(x + 0.3 * math.cos(a), 0.0 + 0.13 * math.sin(a)) for a in (math.tau * k / 20 for k in range(20))], "white")
        p.disc(x, 0.0, 0.12, 0.7, line=0.8)
        p.disc(x, 0.0, 0.055, 0.98, line=0.0)
        p.line(*around(x, -0.04, 0.4, 40, 140, 0.34), width=4.0)
    p.line((-0.08, -0.3), (-0.12, 0.0), width=1.0, alpha=0.6)


def _monitor(p: Plane, trace: Sequence[XY], tone: Tone) -> None:
    """A dark screen with a grid and a line across it."""
    _page(p, 0.5)
    p.box(-1.36, -0.84, 1.36, 0.9, 0.55)
    p.box(-1.22, -0.7, 1.22, 0.76, 0.97)
    for k in range(1, 8):
        p.line((-1.22 + 0.305 * k, -0.7), (-1.22 + 0.305 * k, 0.76), width=0.6, tone=0.6, alpha=0.5)
    for k in range(1, 5):
        p.line((-1.22, -0.7 + 0.29 * k), (1.22, -0.7 + 0.29 * k), width=0.6, tone=0.6, alpha=0.5)
    p.line(*trace, width=3.6, tone=tone)
    if p.words:
        p.text(p.words, 0.0, 0.6, 2.0, 0.16, PALE)


def _heartbeat(p: Plane) -> None:
    beat = ((0.0, 0.0), (0.14, 0.0), (0.2, 0.1), (0.26, 0.0), (0.32, -0.14), (0.4, 0.56), (0.48, -0.3), (0.54, 0.0), (0.7, 0.0))
    _monitor(p, [(-1.2 + 0.8 * k + x, y) for k in range(3) for x, y in beat], "#7be07b")


def _flatline(p: Plane) -> None:
    beat = ((-1.2, 0.0), (-1.0, 0.0), (-0.92, 0.5), (-0.84, -0.3), (-0.78, 0.0), (1.2, 0.0))
    _monitor(p, beat, "#7be07b")


def _graph(p: Plane) -> None:
    _monitor(p, ((-1.1, -0.5), (-0.7, -0.3), (-0.4, -0.42), (0.0, -0.05), (0.3, -0.16), (0.7, 0.34), (1.08, 0.6)), "#e2542c")
    p.poly(((1.2, 0.7), (0.98, 0.62), (1.12, 0.46)), "#e2542c", 0.4)


def _broken_glass(p: Plane) -> None:
    """What is left of a tumbler, its splinters around it."""
    _page(p)
    stump = ((-0.42, -0.5), (0.42, -0.5), (0.5, -0.06), (0.3, 0.2), (0.2, -0.02), (0.0, 0.34), (-0.16, 0.0), (-0.34, 0.24), (-0.5, -0.04))
    _shadow(p, stump)
    p.poly(stump, GLASS)
    p.disc(0.0, -0.5, 0.42, GLASS, ry=0.1)
    p.line((-0.34, -0.4), (-0.4, -0.1), width=1.6, tone="white")
    for k in range(13):
        a, far = math.tau * k / 13 + 0.2, 0.9 + 0.16 * (k % 3)
        x, y, s = far * 1.25 * math.cos(a), -0.32 + far * 0.52 * math.sin(a), 0.1 + 0.05 * (k % 3)
        shard = [(x + s * math.cos(1.9 * k + b), y + s * 0.7 * math.sin(1.9 * k + b)) for b in (0.0, 1.7, 3.7)]
        p.shade([(u + 0.03, v - 0.04) for u, v in shard], "ink", 0.3, 0.03)
        p.poly(shard, GLASS, 0.9)


def _fingerprint(p: Plane) -> None:
    """The whorl of one finger on glass."""
    p.drawing.gradient([p.at(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], (0, 0), "#c9d6da", (p.width, p.height), "#9fb2b9")
    for k in range(7):
        r = 0.1 + 0.1 * k
        p.line(*around(0.0, 0.08 - 0.04 * k, r * 0.86, -38 + 3 * k, 218 - 3 * k, r * 1.12), width=3.4, tone=0.6)
        if k:
            p.line(*around(0.0, -0.2, r * 0.9, 214, 326, r * 0.62), width=3.0, tone=0.6)
    for x in (-1.5, 1.0):
        p.line((x, 0.9), (x + 0.4, 1.4), width=2.0, tone="white", alpha=0.7)


def _wristwatch(p: Plane) -> None:
    """A dial on a strap; its hands stand where the words to be read on it say."""
    _page(p)
    for side in (-1, 1):
        p.poly(((-0.36, side * 0.5), (0.36, side * 0.5), (0.3, side * 1.6), (-0.3, side * 1.6)), 0.66)
    p.shade(oval(0.08, -0.08, 0.72, 0.72), "ink", 0.35)
    p.disc(0.0, 0.0, 0.68, "accent")
    p.disc(0.0, 0.0, 0.58, PALE)
    p.box(0.66, -0.07, 0.8, 0.07, STEEL)
    dial(p, 0.58)


def dial(p: Plane, r: float) -> None:
    """Marks of the hours, and two hands at the time that is to be read."""
    for k in range(12):
        c, s = math.sin(math.tau * k / 12), math.cos(math.tau * k / 12)
        p.line((c * r * 0.82, s * r * 0.82), (c * r * 0.94, s * r * 0.94), width=2.2 if k % 3 == 0 else 1.2)
    hours, minutes = told_time(p.words)
    for turn, long, width in (((hours % 12 + minutes / 60) / 12, 0.5, 3.2), (minutes / 60, 0.78, 2.2)):
        p.line((0, 0), (math.sin(math.tau * turn) * r * long, math.cos(math.tau * turn) * r * long), width=width)
    p.disc(0, 0, 0.05, "ink")


def told_time(words: str) -> tuple[int, int]:
    """Hours and minutes of `11:55`; ten past ten where nothing is told."""
    hours, _, minutes = words.replace(".", ":").partition(":")
    told = hours.isdigit() and minutes[:2].isdigit()
    return (int(hours) % 24, int(minutes[:2]) % 60) if told else (10, 9)


def _test_stick(p: Plane) -> None:
    """A stick with a window, two lines in it."""
    _page(p)
    t = 16.0
    stick = ((-1.4, -0.16), (0.7, -0.2), (1.34, -0.1), (1.4, 0.0), (1.34, 0.1), (0.7, 0.2), (-1.4, 0.16))
    _shadow(p, turned(stick, t))
    p.poly(turned(stick, t), "white")
    p.poly(turned(((0.84, -0.16), (1.34, -0.1), (1.4, 0.0), (1.34, 0.1), (0.84, 0.16)), t), "#d98aa6")
    p.poly(turned(((-0.5, -0.12), (0.34, -0.12), (0.34, 0.12), (-0.5, 0.12)), t), 0.08)
    for x in (-0.2, 0.06):
        p.line(*turned(((x, -0.1), (x, 0.1)), t), width=5.0, tone=BLOOD)


def _pedal(p: Plane) -> None:
    """Three pedals, a shoe pressed on the middle one."""
    page(p, 0.8, 0.62)
    p.poly(((-9, -9), (9, -9), (9, -0.66), (-9, -0.66)), 0.5)
    for x in (-0.9, 0.0, 0.9):
        p.line((x, 1.3), (x, 0.1), width=6.0, tone=0.4)
        p.box(x - 0.26, -0.5, x + 0.26, 0.12, 0.25)
        for k in range(4):
            p.line((x - 0.2, -0.4 + 0.13 * k), (x + 0.2, -0.4 + 0.13 * k), width=1.4)
    p.poly(((-0.3, 1.6), (0.34, 1.6), (0.3, 0.62), (-0.26, 0.62)), 0.75)
    p.poly(
        ((-0.28, 0.7), (0.32, 0.7), (0.38, 0.2), (0.4, -0.2), (0.3, -0.48), (0.0, -0.58), (-0.3, -0.48), (-0.36, -0.2), (-0.34, 0.2)),
        "accent",
    )
    p.line((-0.34, -0.14), (-0.1, -0.02), (0.12, -0.02), (0.38, -0.14), width=1.4)
    for y in (0.12, 0.26, 0.4):
        p.line((-0.16, y), (0.18, y + 0.05), width=2.0, tone="white")


def _speedometer(p: Plane) -> None:
    """A dial with figures, the needle far round."""
    page(p, 0.7, 0.86)
    p.disc(0.0, -0.1, 0.9, DARK)
    p.disc(0.0, -0.1, 0.8, 0.95)
    for k in range(9):
        a = math.radians(215 - 31.25 * k)
        c, s = math.cos(a), math.sin(a)
        p.line((0.66 * c, 0.66 * s - 0.1), (0.75 * c, 0.75 * s - 0.1), width=2.4, tone="white")
        p.text(str(20 * k), 0.52 * c, 0.52 * s - 0.1, 0.2, 0.1, "white")
    p.line((0.0, -0.1), (0.62 * math.cos(0.1), 0.62 * math.sin(0.1) - 0.1), width=4.0, tone="accent")
    p.disc(0.0, -0.1, 0.08, STEEL)
    p.text("KM/H", 0.0, -0.5, 0.4, 0.1, "white")


def _locket(p: Plane) -> None:
    """Two halves of a heart on a chain, a face in each."""
    _page(p)
    for side in (-1, 1):
        p.line(*((side * (0.1 + 0.11 * k), 0.5 + 0.09 * k + 0.03 * (k % 2)) for k in range(14)), width=3.0, tone=GOLD)
        x = 0.5 * side
        p.shade(oval(x + 0.05, -0.16, 0.5, 0.62), "ink", 0.35)
        p.poly(oval(x, -0.1, 0.46, 0.6), GOLD)
        p.poly(oval(x, -0.1, 0.36, 0.49), PALE)
        p.poly(((x - 0.28, -0.4), (x - 0.16, -0.22), (x + 0.16, -0.22), (x + 0.28, -0.4), (x, -0.58)), "accent" if side > 0 else 0.7, 0.7)
        p.disc(x, 0.02, 0.16, "white", ry=0.2, line=0.8)
        p.poly([(x + 0.18 * math.cos(a), 0.06 + 0.2 * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))], DARK, 0.5)
        for eye in (-0.06, 0.06):
            p.disc(x + eye, 0.02, 0.018, "ink", line=0.0)


def _rapids(p: Plane) -> None:
    """A river that breaks over rocks: white water between two banks."""
    page(p, 0.1, 0.04)
    p.poly(((-9, 0.42), (9, 0.42), (9, -9), (-9, -9)), 0.42)
    for k in range(14):
        x = -2.2 + 0.33 * k
        p.poly(((x, 0.4), (x + 0.16, 0.86 + 0.1 * (k % 3)), (x + 0.32, 0.4)), 0.58, 0.8)
    p.poly(((-0.5, 0.4), (0.5, 0.4), (1.1, -0.1), (1.7, -1.2), (-1.7, -1.2), (-1.1, -0.1)), "#7fa3b0")
    for x, y, r in ((-0.5, 0.1, 0.2), (0.44, 0.02, 0.18), (-0.86, -0.5, 0.3), (0.1, -0.36, 0.26), (0.92, -0.62, 0.3), (-0.2, -0.86, 0.24)):
        p.poly(((x - r, y - r * 0.4), (x - r * 0.7, y + r * 0.5), (x, y + r * 0.8), (x + r * 0.8, y + r * 0.3), (x + r, y - r * 0.4)), 0.85)
        for n in range(5):
            a = math.pi * (0.95 - 0.22 * n)
            p.disc(x + r * 1.1 * math.cos(a), y - r * 0.5 - 0.02 * n, r * 0.34, "white", ry=r * 0.24, line=0.6)
        for n in range(3):
            low = y - r * (0.9 + 0.24 * n)
            p.line((x - r * 1.3 + 0.1 * n, low), (x, low + r * 0.15), (x + r * 1.3, low - r * 0.05), width=3.0, tone="white")
    for k in range(12):
        y = -0.1 - 0.09 * ((k * 5) % 11)
        x = (-0.9 + 0.15 * k) * (0.8 - y * 0.7)
        p.line((x, y), (x + 0.14, y + 0.05), (x + 0.28, y), width=2.0, tone="white")


def _steam(p: Plane) -> None:
    """White wisps that curl up out of an open pot; out of doors from the bars of a grating."""
    page(p, 0.62, 0.78)
    if p.behind is None:
        p.box(-0.7, -1.2, 0.7, -0.56, STEEL)
        p.disc(0.0, -0.56, 0.7, 0.2, ry=0.14)
        p.disc(0.0, -0.56, 0.6, 0.7, ry=0.1, line=0.8)
    else:
        p.poly(((-9, -0.5), (9, -0.5), (9, -9), (-9, -9)), 0.5)
        p.poly(((-0.8, -0.56), (0.8, -0.56), (1.0, -0.9), (-1.0, -0.9)), 0.95)
        for k in range(7):
            p.line((-0.66 + 0.22 * k, -0.58), (-0.84 + 0.28 * k, -0.88), width=3.0, tone=STEEL)
    for n, x in enumerate((-0.42, -0.14, 0.16, 0.44)):
        path = [(x + (0.1 + 0.015 * k) * math.sin(0.8 * k + 0.4 * n), -0.56 + 0.12 * k) for k in range(14)]
        p.line(*path, width=13.0, tone="white", alpha=0.35)
        p.line(*path, width=5.0, tone="white", alpha=0.9)
    p.shade(oval(0.0, 0.5, 0.8, 0.7), "white", 0.3, 0.3)


def _sea_beam(p: Plane) -> None:
    """A beam that sweeps over the dark sea: from a tower far off, across the waves it lights."""
    page(p, 0.97, 0.86)
    p.poly(((-9, 0.2), (9, 0.2), (9, -9), (-9, -9)), "#22343f", 0.8)
    p.poly(((-1.5, 0.2), (-1.42, 0.74), (-1.26, 0.74), (-1.18, 0.2)), 0.7)
    p.disc(-1.34, 0.82, 0.08, "lamp", line=0.8)
    beam = ((-1.3, 0.86), (9.0, 0.5), (9.0, -2.6), (-1.3, 0.78))
    p.shade(beam, "lamp", 0.55, 0.05)
    for k in range(34):
        y = 0.12 - 0.034 * k
        x = -1.8 + 0.115 * ((k * 13) % 33)
        lit = y > -0.8 * (x + 1.3) + 0.6 or -0.28 * (x + 1.3) + 0.8 > y > -0.78 * (x + 1.3) + 0.78
        p.line((x, y), (x + 0.1, y + 0.05), (x + 0.24 + 0.006 * k, y), width=2.2, tone="white" if lit else 0.6, alpha=0.9)


def _wave(p: Plane) -> None:
    """A breaker: its back, the crest that curls over, foam and drops."""
    page(p, 0.14, 0.06)
    p.poly(((-9, -0.3), (9, -0.3), (9, -9), (-9, -9)), "#6f94a3")
    back = [(-1.7, -0.36), (-1.2, -0.1), (-0.7, 0.4), (-0.2, 0.78), (0.3, 0.82), (0.72, 0.56), (0.86, 0.2), (0.72, 0.1), (0.5, 0.3)]
    front = [(0.2, 0.36), (-0.1, 0.06), (-0.14, -0.3), (0.1, -0.6), (0.6, -0.76), (1.6, -0.8), (-1.7, -0.8)]
    p.poly((*back, *front), "#8fb4c2", 1.4)
    for k in range(4):
        p.line((-1.3 + 0.3 * k, -0.5), (-0.9 + 0.26 * k, 0.0 + 0.06 * k), (-0.36 + 0.2 * k, 0.5 + 0.02 * k), width=1.6, tone="white")
    for x, y, r in ((-0.2, 0.8, 0.12), (0.06, 0.86, 0.14), (0.34, 0.84, 0.15), (0.6, 0.68, 0.14), (0.78, 0.46, 0.13), (0.88, 0.22, 0.12)):
        p.disc(x, y, r, "white", ry=r * 0.8, line=0.9)
    for k in range(8):
        p.disc(0.2 + 0.2 * k, -0.66 + 0.06 * (k % 3), 0.16, "white", ry=0.1, line=0.8)
    for k in range(9):
        p.disc(0.96 + 0.09 * (k % 4), 0.9 - 0.13 * k, 0.03, "white", line=0.7)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "gun": _pistol,
    "knife": _knife,
    "syringe": _syringe,
    "handcuffs": _handcuffs,
    "ring": _ring,
    "cigarette": _cigarette,
    "ace": _ace,
    "fuse": _fuse,
    "padlock": _padlock,
    "keypad": _keypad,
    "rear_view": _rear_view,
    "heartbeat": _heartbeat,
    "flatline": _flatline,
    "graph": _graph,
    "broken_glass": _broken_glass,
    "fingerprint": _fingerprint,
    "watch": _wristwatch,
    "test_stick": _test_stick,
    "pedal": _pedal,
    "rapids": _rapids,
    "steam": _steam,
    "wave": _wave,
    "sea_beam": _sea_beam,
    "speedometer": _speedometer,
    "locket": _locket,
}
"""Drawings by kind of insert."""
