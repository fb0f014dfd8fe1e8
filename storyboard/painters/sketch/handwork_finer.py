"""Works of hands that look another way on one kind of thing, and those whose thing is drawn by themselves: a sign, dough, a lighter."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.closeups_cabs import STALK_TURNED
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Tool, Work
from storyboard.painters.sketch.handwork_worn import SMOKED
from storyboard.painters.sketch.insert_marks import around, arrow, rays

DOUGH, GAUZE, BRASS = "#e9d3a4", "#f4f1ea", "#c9a24a"


def hung_sign(p: Plane) -> None:
    """A sign on a glass door that is turned over: its string, the side that comes, the one that goes as a pale edge."""
    p.box(-9, -9, 9, 9, 0.62, 0)
    p.box(-1.3, -9, 1.1, 9, "glass", 1.2)
    for x in (-1.0, -0.5, 0.5):
        p.line((x - 0.3, -1.2), (x + 0.4, 1.2), width=2.2, tone="white", alpha=0.35)
    p.disc(-0.3, 0.86, 0.05, "ink")
    p.line((-1.1, 0.3), (-0.3, 0.86), (0.42, 0.34), width=1.4)
    p.line((-0.9, 0.36), (-0.3, 0.86), (0.2, 0.46), width=0.8, alpha=0.4)
    p.poly(((-0.84, 0.38), (0.14, 0.5), (0.14, -0.62), (-0.84, -0.5)), 0.5, 0.8)
    p.shade(((-1.1, 0.2), (0.5, 0.2), (0.5, -0.62), (-1.1, -0.6)), "ink", 0.3, 0.06)
    p.poly(((-1.2, 0.24), (0.5, 0.36), (0.5, -0.56), (-1.2, -0.42)), "accent", 1.2)
    p.poly(((-1.12, 0.16), (0.42, 0.27), (0.42, -0.47), (-1.12, -0.34)), "white", 0.6)
    p.text(p.words or "CLOSED", -0.36, -0.08, 1.34, 0.3)


def turned_over(p: Plane) -> None:
    """The way a sign is turned, around the string it hangs from."""
    arrow(p, *around(-0.3, -0.74, 0.8, 200, 340, 0.16), width=2.8)
    arrow(p, *around(-0.3, 0.62, 0.8, 20, 70, 0.2), width=2.4)


def loosened(p: Plane) -> None:
    """A knot that comes undone: its loop wide open, one end drawn out of it; where the knot was tight, its pale shape."""
    for r in (0.26, 0.17):
        p.line(*oval(-0.24, 0.0, r, r * 0.8), width=1.2, alpha=0.4)
    marks.cord(
        p, (-2.0, -0.42), (-1.2, -0.3), (-0.72, -0.06), (-0.66, 0.36), (-0.24, 0.58), (0.14, 0.36), (0.1, -0.06), (-0.28, -0.24),
        (-0.7, -0.2), wide=13.0,
    )  # fmt: skip
    marks.cord(p, (-0.5, -0.56), (-0.24, -0.3), (0.02, 0.0), (0.3, 0.2), (0.62, 0.28), (0.9, 0.18), (1.16, 0.26), wide=13.0)
    for k in range(3):
        p.line((-0.52, -0.57), (-0.62 - 0.03 * k, -0.6 - 0.07 * (k - 1)), width=1.8, tone="accent")


def drawn_out(p: Plane) -> None:
    """The way the free end goes, away from the knot."""
    arrow(p, (0.5, 0.62), (0.8, 0.7), (1.16, 0.66), width=2.8)
    arrow(p, *around(-0.26, 0.16, 0.66, 150, 90, 0.6), width=2.4)


def dough(p: Plane) -> None:
    """A soft mound from hand to hand, floured, dented where it is pressed."""
    outline = marks.curve(
        (-1.06, -0.5), (-1.02, -0.12), (-0.78, 0.12), (-0.5, 0.14), (-0.26, 0.3), (0.02, 0.2), (0.26, 0.32), (0.54, 0.14), (0.84, 0.12),
        (1.06, -0.16), (1.04, -0.56), (0.7, -0.82), (0.0, -0.9), (-0.72, -0.8), (-1.06, -0.5),
    )  # fmt: skip
    p.shade([(x * 1.06 + 0.06, y - 0.1) for x, y in outline], "ink", 0.4, 0.06)
    p.poly(outline, DOUGH, 1.3)
    p.shade([(x * 0.8, y * 0.6 - 0.42) for x, y in outline], "#b98d52", 0.3, 0.1)
    for points in (
        ((-0.8, -0.5), (-0.4, -0.62), (0.0, -0.56)),
        ((0.2, -0.6), (0.6, -0.62), (0.86, -0.44)),
        ((-0.1, -0.74), (0.3, -0.78), (0.5, -0.72)),
    ):
        p.line(*marks.curve(*points), width=1.4, tone="#9a7440")
    for k in range(26):
        a, r = 2.4 * k, 1.16 + 0.3 * ((k * 7) % 5) / 5
        p.disc(r * math.cos(a) * 1.1, r * math.sin(a) * 0.62 - 0.3, 0.016 + 0.006 * (k % 3), "white", line=0.3)


def handful(p: Plane) -> None:
    """What falls out of a hand, and the heap it makes: fine and pale."""
    heap = marks.curve((-1.3, -0.74), (-0.86, -0.56), (-0.56, -0.2), (-0.38, -0.1), (-0.2, -0.22), (0.14, -0.58), (0.56, -0.74))
    p.shade([(x + 0.1, y - 0.1) for x, y in heap], "ink", 0.35, 0.06)
    p.poly(heap, "white", 1.2)
    p.shade(((-0.3, -0.2), (0.1, -0.58), (0.5, -0.74), (-0.3, -0.74)), "ink", 0.16, 0.05)
    marks.grains(-0.38, 0.4, -0.14, 0.22)(p)
    for k in range(24):
        p.disc(-1.6 + 0.1 * k, -0.82 + 0.05 * ((k * 7) % 5), 0.014, "white", line=0.4)


def lit(p: Plane) -> None:
    """The flame of a lighter."""
    marks.flame(-0.42, 0.5, 0.3)(p)


def struck_wheel(p: Plane) -> None:
    """Where the thumb has turned the wheel."""
    p.line(*around(-0.18, 0.42, 0.22, 20, 80), width=2.0)
    p.line(*around(-0.18, 0.42, 0.32, 26, 74), width=1.6)


def bands(p: Plane) -> None:
    """Turns of a bandage round a hand and its wrist, and the strip that runs from them to the roll."""
    a = math.radians(20)
    c, s = math.cos(a), math.sin(a)

    def at(u: float, v: float) -> tuple[float, float]:
        return -0.86 + u * c - v * s, -0.14 + u * s + v * c

    strip = [at(0.1, 0.24), (0.0, 0.32), (0.5, 0.36), (0.5, 0.14), (0.0, 0.08), at(0.1, 0.02)]
    p.poly(strip, GAUZE, 1.0)
    for k in range(5):
        u, high = -0.44 + 0.17 * k, 0.3 + 0.03 * k
        p.poly([at(u - 0.06, -high), at(u + 0.14, -high + 0.02), at(u + 0.22, high), at(u + 0.02, high + 0.02)], GAUZE, 1.0)
        p.line(at(u + 0.1, -high + 0.06), at(u + 0.16, high - 0.06), width=0.6, alpha=0.4)
    p.line(*around(-0.8, -0.1, 0.72, 60, 120), width=2.2)


def roll_of_gauze(p: Plane) -> None:
    """The roll a bandage comes from, between fingers."""
    p.disc(0.52, 0.25, 0.22, GAUZE, ry=0.22, line=1.2)
    for r in (0.15, 0.08):
        p.line(*oval(0.52, 0.25, r, r), width=0.8, alpha=0.8)


def tumbling(p: Plane) -> None:
    """Pills that fall from a bottle into a palm, and those that lie in it."""
    for x, y, turn in ((-0.5, 0.08, 20), (-0.62, -0.08, -30), (-0.4, -0.1, 60), (-0.74, -0.34, 10), (-0.5, -0.36, -12), (-0.3, -0.34, 30)):
        a = math.radians(turn)
        c, s = math.cos(a) * 0.085, math.sin(a) * 0.085
        ends = [(x - c, y - s), (x + c, y + s)]
        for width, tone in ((13.0, "ink"), (10.0, "white")):
            p.line(*ends, width=width, tone=tone)
        p.line((x, y), (x + c, y + s), width=10.0, tone="accent")
    for k in range(2):
        p.line((-0.86 + 0.6 * k, 0.12), (-0.88 + 0.6 * k, -0.06), width=1.6)


def shackle_up(p: Plane) -> None:
    """A padlock that springs open on a hasp: its body, the shackle out of one hole."""
    p.box(-1.2, 0.5, 0.4, 0.74, 0.5, 1.0)
    for width, tone in ((17.0, "ink"), (13.0, 0.2)):
        p.line((-0.76, 0.0), *around(-0.42, 0.46, 0.34, 180, 0, 0.42), (-0.08, 0.26), width=width, tone=tone)
    p.shade(oval(-0.36, -0.9, 0.8, 0.14), "ink", 0.4)
    p.box(-1.04, -0.84, 0.2, 0.06, BRASS, 1.2)
    for y in (-0.1, -0.68):
        p.line((-1.02, y), (0.18, y), width=0.9, alpha=0.5)
    p.disc(-0.42, -0.36, 0.17, 0.92)
    p.disc(-0.42, -0.36, 0.1, BRASS, line=0.7)
    p.line((-0.02, 0.34), (0.02, 0.44), width=2.0)
    p.line((0.06, 0.28), (0.16, 0.34), width=2.0)


def turned_key(p: Plane) -> None:
    """The way a key is turned."""
    arrow(p, *around(-0.42, -0.36, 0.52, 200, 130), width=2.6)


def cloth_on_table(p: Plane) -> None:
    """Cloth from edge to edge, with its folds and hem; a button that is half sewn on."""
    edge = marks.curve((-2.2, 0.62), (-1.2, 0.5), (-0.3, 0.6), (0.7, 0.46), (2.2, 0.6))
    p.poly([*edge, (2.2, -9.0), (-2.2, -9.0)], 0.2, 1.2)
    p.line(*((x, y - 0.07) for x, y in edge), width=0.8, alpha=0.5)
    for x in (-1.3, -0.1, 0.9, 1.5):
        p.line(*marks.curve((x, 0.5), (x - 0.12, 0.1), (x + 0.06, -0.4), (x - 0.1, -1.1)), width=1.0, alpha=0.45)
    marks.stitches(p)
    marks.thread(p)


def threaded(p: Plane) -> None:
    """A needle with its eye, a thread through that."""
    low, top = (-0.62, -0.62), (-0.16, 0.5)
    for width, tone in ((9.0, "ink"), (6.0, 0.12)):
        p.line(low, top, width=width, tone=tone, taper=(0.5, 0.04))
    eye = [
        (-0.2 + 0.045 * math.cos(t) + 0.05 * math.sin(t), 0.4 - 0.02 * math.cos(t) + 0.12 * math.sin(t))
        for t in (math.tau * k / 16 for k in range(16))
    ]
    p.poly(eye, "white", 1.2)
    way = marks.curve(
        (-0.66, 0.34), (-0.42, 0.46), (-0.2, 0.42), (0.06, 0.3), (0.34, 0.26), (0.6, 0.1), (0.9, -0.3), (0.8, -0.7), (1.2, -1.2)
    )
    for width, tone in ((5.6, "ink"), (3.8, "accent")):
        p.line(*way, width=width, tone=tone, taper=marks.BLUNT)


def in_two_sheets(p: Plane) -> None:
    """The print or the sheet between two hands that tear it, with what is on it."""
    zig = [(0.05 if k % 2 else -0.06, 0.72 - 0.145 * k) for k in range(10)]
    for s in (-1, 1):
        edge = [(x + 0.15 * s, y) for x, y in zig]
        p.poly([*edge, (0.98 * s, -0.66), (1.04 * s, 0.78)], "white", 1.0)
        inner = [(x + 0.24 * s, y) for x, y in zig[1:-1]]
        p.poly([*inner, (0.86 * s, -0.46), (0.9 * s, 0.6)], 0.34, 0.6)
        p.poly(
            ((0.24 * s, -0.46), (0.86 * s, -0.46), (0.8 * s, -0.18), (0.6 * s, -0.06), (0.32 * s, -0.1)), "accent" if s > 0 else 0.76, 0.7
        )
        p.disc(0.55 * s, 0.16, 0.17, "#ecd9c4", ry=0.21, line=0.8)
        p.poly([(0.55 * s + 0.19 * math.cos(a), 0.2 + 0.2 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))], 0.86, 0.5)
        p.line((0.49 * s, 0.06), (0.55 * s, 0.03), (0.61 * s, 0.06), width=0.8)
    for (_, y), _next in pairwise(zig[1::3]):
        p.line((-0.04, y), (0.05, y - 0.05), width=1.2)
    rays(p, 0.0, 0.82, 0.12, 0.24, count=7)


def drawn_in_sand(p: Plane) -> None:
    """Letters that a finger has drawn in loose ground: a groove with its pale rim."""
    if p.words:
        for shift, tone in ((0.03, "white"), (0.0, 0.72)):
            p.text(p.words, -0.72, 0.1 - shift, 1.4, 0.42, tone)
        return
    name = marks.curve(
        (-1.5, -0.2), (-1.3, 0.4), (-1.1, -0.2), (-1.0, 0.05), (-0.86, 0.2), (-0.76, -0.1), (-0.62, 0.2), (-0.5, -0.1), (-0.36, 0.2),
        (-0.24, -0.08), (-0.12, 0.04),
    )  # fmt: skip
    for shift, width, tone in ((0.05, 7.0, "white"), (0.0, 6.0, 0.66)):
        p.line(*((x, y - shift) for x, y in name), width=width, tone=tone, taper=marks.BLUNT)


def laced(p: Plane) -> None:
    """A shoe from above, toe below, its eyelets and tongue, and the bow that is being tied."""
    sole = marks.curve(
        (-0.62, 1.3), (-0.7, 0.4), (-0.66, -0.3), (-0.44, -0.84), (0.0, -1.0), (0.44, -0.84), (0.66, -0.3), (0.7, 0.4), (0.62, 1.3)
    )
    p.shade([(x + 0.12, y - 0.08) for x, y in sole], "ink", 0.4, 0.06)
    p.poly(sole, 0.9, 1.2)
    p.poly([(x * 0.88, y * 0.93) for x, y in sole], "#8a5a34", 1.0)
    p.poly(((-0.24, 1.3), (-0.26, -0.16), (0.0, -0.3), (0.26, -0.16), (0.24, 1.3)), "#6b4426", 1.0)
    p.line(*marks.curve((-0.5, -0.36), (0.0, -0.56), (0.5, -0.36)), width=1.2)
    for k in range(4):
        y = -0.1 + 0.2 * k
        for s in (-1, 1):
            p.disc(0.34 * s, y, 0.035, "white", line=0.7)
            p.line((0.34 * s, y), (-0.3 * s, y + 0.18), width=3.4, tone="white", taper=marks.BLUNT)
    for s in (-1, 1):
        loop = marks.curve((0.0, 0.5), (0.26 * s, 0.74), (0.62 * s, 0.66), (0.6 * s, 0.42), (0.26 * s, 0.42), (0.0, 0.5))
        end = marks.curve((0.0, 0.5), (0.2 * s, 0.24), (0.34 * s, 0.02))
        for line in (loop, end):
            for width, tone in ((6.4, "ink"), (4.0, "white")):
                p.line(*line, width=width, tone=tone, taper=marks.BLUNT)
    p.disc(0.0, 0.5, 0.085, "white", line=1.1)


def ring_box(p: Plane) -> None:
    """A small box lined with velvet, its lid up, a ring with a stone in the slit."""
    p.shade(oval(-0.2, -0.82, 1.0, 0.14), "ink", 0.45)
    p.poly(((-0.86, 0.1), (0.5, 0.1), (0.66, 0.92), (-1.0, 0.92)), "accent", 1.3)
    p.poly(((-0.72, 0.14), (0.36, 0.14), (0.48, 0.8), (-0.84, 0.8)), "white", 0.7)
    p.poly(((-0.86, 0.1), (0.5, 0.1), (0.6, -0.22), (-0.96, -0.22)), 0.9, 1.0)
    p.poly(((-0.96, -0.22), (0.6, -0.22), (0.54, -0.82), (-0.9, -0.82)), "accent", 1.3)
    for width, tone in ((9.0, "ink"), (6.0, marks.GOLD)):
        p.line(*around(-0.18, -0.02, 0.24, -30, 210, 0.26), width=width, tone=tone, taper=marks.BLUNT)
    p.poly(((-0.34, 0.36), (-0.26, 0.46), (-0.1, 0.46), (-0.02, 0.36), (-0.18, 0.18)), "#dcecf2", 1.1)
    p.line((-0.34, 0.36), (-0.02, 0.36), width=0.8)
    rays(p, -0.18, 0.34, 0.26, 0.36, count=9)


def on_board(p: Plane) -> None:
    """A blackboard from edge to edge, wiped in streaks, and what the chalk has written."""
    p.box(-9, -9, 9, 9, "#34423b", 0)
    for x, y in ((-1.0, 0.5), (0.6, 0.2), (-0.4, -0.5), (0.9, -0.7)):
        p.line((x - 0.6, y - 0.1), (x, y + 0.06), (x + 0.6, y), width=9.0, tone="white", alpha=0.08)
    if p.words:
        p.text(p.words, -0.8, 0.1, 1.3, 0.42, "white")
        return
    for row, (y, end) in enumerate(((0.5, 0.2), (0.24, 0.0), (-0.02, -0.2))):
        p.line(*((-1.3 + 0.07 * k, y + 0.05 * math.sin(2.1 * k + row)) for k in range(int((end + 1.3) / 0.07))), width=2.6, tone="white")


_KEY_HAND = Reach("pinch", (0, 0), "right", 1.2)
COUNTED = ("letter", "envelope", "photo", "card", "cards", "ticket", "page", "form", "passport", "newspaper", "document", "note")
"""Flat things that are counted like bank notes."""
_LIGHTER = Work(
    bare=True,
    right=Reach("thumb", (0, 0), "low", 1.45),
    tool=Tool("lighter_body", (-0.42, 0.46), -62, 0.95, 0.12),
    over=marks.many(lit, struck_wheel),
)
_UNLOCK = Work(bare=True, right=_KEY_HAND, tool=Tool("key_out", (-0.42, -0.36), -14, 0.86, 0.86), under=shackle_up, over=turned_key)
_COUNT = Work(
    Lies(-0.62, 0.02, 0.95, 0.6),
    Reach("pinch", (0.32, 0.12), "right", 1.2),
    Reach("hold", (-0.62, -0.36), "low", 1.2),
    over=marks.arc(-0.1, 0.1, 0.62, 40, 110),
    fan=True,
)


def _piles(p: Plane) -> None:
    """Coins in piles."""
    for x, high in ((-1.2, 5), (-0.78, 4), (-0.36, 2)):
        for k in range(high):
            p.disc(x, -0.44 + 0.075 * k, 0.2, GOLD, ry=0.085, line=1.1)
            p.line((x - 0.16, -0.46 + 0.075 * k), (x, -0.49 + 0.075 * k), (x + 0.16, -0.46 + 0.075 * k), width=0.8)
        p.disc(x, -0.365 + 0.075 * (high - 1), 0.13, GOLD, ry=0.05, line=0.6)


def _coins(p: Plane) -> None:
    """Coins in piles, and one that is slid to them."""
    _piles(p)
    p.disc(0.3, -0.42, 0.2, GOLD, ry=0.1, line=1.3)
    arrow(p, (0.12, -0.66), (-0.1, -0.68), (-0.3, -0.64), width=2.6)


def _dropped(p: Plane) -> None:
    """Coins in piles, and one that was let go of: it has come to lie off them."""
    _piles(p)
    p.disc(0.14, -0.66, 0.2, GOLD, ry=0.1, line=1.3)
    p.disc(0.14, -0.65, 0.13, GOLD, ry=0.06, line=0.6)


GOLD = "#d9ac3c"
_COINS = Work(bare=True, right=Reach("point", (0.42, -0.36), "right", 1.2), under=_coins)
_COIN_LEFT = Work(
    bare=True,
    right=Reach("spread", (0.5, 0.3), "low", 1.35),
    left=Reach("spread", (-0.96, 0.6), "low", 1.3),
    under=_dropped,
)
"""Both hands open in the air, off the piles."""
_PAPERS = (
    "paper",
    "postcard",
    *COUNTED,
    "menu",
    "map",
    "playing_card",
    "poster",
    "banner",
    "book",
    "ledger",
    "cloth",
    "like_sheet",
    "like_card",
    "like_cloth",
)
_TURNED = Work(Lies(-0.4, -0.1, 1.3, 1.0), Reach("pinch", (0.3, -0.16), "right", 1.2), over=marks.arc(-0.3, -0.1, 0.86, 20, 150, count=2))
_SHAKEN = Work(
    Lies(-0.5, 0.06, 1.3, 1.0),
    Reach("pinch", (0.16, 0.06), "right", 1.2),
    over=marks.many(marks.arc(-0.5, 0.06, 0.86, 40, 140, count=2), marks.arc(-0.5, 0.06, 0.86, 220, 320, count=2)),
)
"""Papers turned over, and papers shaken."""
FINER: dict[tuple[str, str], Work] = {
    ("count", "coin"): _COINS,
    ("pause", "coin"): _COIN_LEFT,
    **{("flip", kind): _TURNED for kind in _PAPERS},
    **{("shake", kind): _SHAKEN for kind in _PAPERS},
    **{("light", kind): SMOKED for kind in ("cigarette", "cigar")},
    **{(hand, "lighter"): _LIGHTER for hand in ("light", "flick", "press", "open", "turn")},
    **{(hand, kind): _UNLOCK for hand in ("open", "turn") for kind in ("padlock", "lock")},
    **{("count", kind): _COUNT for kind in COUNTED},
    ("open", "ring"): Work(
        bare=True, right=Reach("pinch", (0.6, 0.86), "right", 1.15), left=Reach("hold", (-0.98, -0.5), "right", 1.2), under=ring_box
    ),
    ("turn", "wipers"): STALK_TURNED,
    ("turn", "radio"): Work(
        Lies(-0.5, -0.1, 2.1, 1.5),
        Reach("pinch", (0.1, -0.36), "right", 1.2),
        over=marks.many(marks.arc(0.02, -0.34, 0.5, 100, 180, count=2)),
    ),
    ("shake", "pills"): Work(
        bare=True,
        left=Reach("cup", (-0.52, -0.42), "offered", 1.5),
        right=Reach("hold", (0, 0), "level", 1.2),
        tool=Tool("pill_bottle", (-0.42, 0.24), 34, 0.95, 0.55),
        over=tumbling,
    ),
    ("tear", "photo"): Work(
        bare=True, right=Reach("pinch", (0.78, 0.42), "right", 1.2), left=Reach("pinch", (-0.78, 0.42), "right", 1.2), under=in_two_sheets
    ),
    ("write", "like_heap"): Work(bare=True, right=Reach("point", (-0.1, 0.02), "low", 1.3), under=drawn_in_sand),
    **{
        ("write", kind): Work(
            bare=True, right=Reach("pen", (0, 0), "right", 1.3), tool=Tool("chalk", (-0.06, 0.0), 48, 0.5, 0.5), under=on_board
        )
        for kind in ("whiteboard", "like_board", "blackboard", "chalkboard")
    },
    ("tie", "shoe"): Work(
        bare=True, right=Reach("pinch", (0.6, 0.52), "right", 1.15), left=Reach("pinch", (-0.6, 0.52), "right", 1.15), under=laced
    ),
    ("sprinkle", "like_heap"): Work(bare=True, right=Reach("bunch", (-0.35, 0.5), "above", 1.2), under=handful),
}
"""By what hands do and to which kind of thing."""
FLIP = Work(bare=True, right=Reach("pinch", (0.5, -0.1), "right", 1.25), under=hung_sign, over=turned_over)
UNTIE = Work(
    bare=True,
    right=Reach("pinch", (1.0, 0.22), "right", 1.2),
    left=Reach("pinch", (-0.9, -0.16), "right", 1.2),
    under=loosened,
    over=drawn_out,
)
KNEAD = Work(
    bare=True,
    right=Reach("spread", (0.18, -0.02), "right", 1.2),
    left=Reach("spread", (-0.18, -0.02), "right", 1.2),
    under=dough,
    over=marks.streaks(0.0, 0.86, 0.0, 0.56, 3, 0.2),
)
BIND = Work(
    bare=True,
    left=Reach("flat", (0.1, 0.1), "right", 1.55),
    right=Reach("pinch", (0.5, 0.25), "right", 1.2),
    over=marks.many(bands, roll_of_gauze),
)
INJECT = Work(
    bare=True,
    left=Reach("fist", (1.0, -0.5), "level", 1.75),
    right=Reach("pen", (0, 0), "right", 1.2),
    tool=Tool("syringe", (-0.62, -0.22), 34, 1.25, 0.62),
    over=marks.streaks(-0.2, 0.56, -0.44, 0.38, 2, 0.1),
)
SEW = Work(
    Lies(-0.5, -0.3, 2.4, 1.1),
    Reach("pinch", (0, 0), "right", 1.2),
    Reach("pinch", (-0.86, -0.28), "right", 1.15),
    Tool("needle", (-0.3, -0.16), 34, 0.62, 0.7),
    under=cloth_on_table,
    bare=True,
)
THREAD = Work(
    bare=True, right=Reach("pinch", (0.5, 0.16), "right", 1.15), left=Reach("pinch", (-0.56, -0.44), "right", 1.15), under=threaded
)
