"""Hands at what is shut, and hands that shake: a bolt that is shot or drawn, a key that does not turn, a torch, another one's fist."""

from __future__ import annotations

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch import insert_grounds
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Tool, Work
from storyboard.painters.sketch.handwork_worn import WORN
from storyboard.painters.sketch.insert_marks import arrow, rays
from storyboard.shots.own_hands import HANDS

WOOD, FRAME, STEEL, IRON, RED = 0.4, 0.16, 0.2, 0.78, "#c8402f"
GAP = -0.72
"""Where a door ends and its frame begins."""
HOME, DRAWN = -1.34, -0.5
"""Where the end of a bolt is that is shot, and of one that is drawn."""
KNOB = 1.2
"""From a bolt's end to its knob."""
LONG = 2.1
KEY = (
    (-0.12, 0.06),
    (0.32, 0.06),
    (0.32, -0.06),
    (0.14, -0.06),
    (0.14, -0.2),
    (0.08, -0.2),
    (0.08, -0.13),
    (0.02, -0.13),
    (0.02, -0.22),
    (-0.04, -0.22),
    (-0.04, -0.06),
    (-0.12, -0.06),
)
"""The shaft and the teeth of a key halfway in a hole."""
EYE = (-0.12, 0.12)
"""That hole: its middle and how far it goes."""


def _planks(p: Plane) -> None:
    """A door of planks to the right, the frame it shuts against to the left, and the dark gap between."""
    p.box(-9, -9, 9, 9, WOOD, 0)
    for x in (0.1, 0.95, 1.8):
        p.line((x, -9), (x, 9), width=1.2, alpha=0.7)
    p.box(-9, -9, GAP - 0.06, 9, FRAME, 1.2)
    p.box(GAP - 0.06, -9, GAP + 0.05, 9, 0.97, 0.9)


def _staple(p: Plane, x: float) -> None:
    """A band of iron that a bolt goes through, screwed down over and under it."""
    p.shade(((x - 0.1, -0.34), (x + 0.18, -0.34), (x + 0.18, 0.3), (x - 0.1, 0.3)), "ink", 0.3, 0.04)
    p.poly(((x - 0.12, -0.36), (x + 0.12, -0.36), (x + 0.12, 0.36), (x - 0.12, 0.36)), IRON, 1.3)
    for y in (-0.28, 0.28):
        p.disc(x, y, 0.045, STEEL, line=0.7)


def bolt(p: Plane, end: float) -> None:
    """A door's bolt through its two staples, its round end at `end`: in the third staple, on the frame, or short of it."""
    _planks(p)
    p.box(-0.56, -0.3, 1.36, 0.3, 0.6, 1.1)
    p.box(GAP - 0.5, -0.3, GAP - 0.14, 0.3, 0.6, 1.1)
    rod = ((end + 0.1, -0.13), (end, -0.06), (end, 0.06), (end + 0.1, 0.13), (end + LONG, 0.13), (end + LONG, -0.13))
    p.shade([(x + 0.05, y - 0.1) for x, y in rod], "ink", 0.35, 0.04)
    p.poly(rod, STEEL, 1.5)
    p.line((end + 0.14, 0.06), (end + LONG - 0.1, 0.06), width=1.8, tone="white")
    for x in (GAP - 0.3, -0.36, 1.14):
        _staple(p, x)
    p.box(end + KNOB - 0.05, -0.3, end + KNOB + 0.05, -0.08, STEEL, 1.1)
    p.disc(end + KNOB, -0.36, 0.13, STEEL, line=1.4)


def shot_way(p: Plane) -> None:
    """The way of a bolt that is shot."""
    arrow(p, (0.66, 0.66), (-0.2, 0.66), (-1.2, 0.66), width=4.2)
    rays(p, HOME, 0.0, 0.16, 0.3, count=9)


def drawn_way(p: Plane) -> None:
    """The way of a bolt that is drawn, and the outline of its end where that was."""
    arrow(p, (-1.3, 0.66), (-0.4, 0.66), (0.66, 0.66), width=4.2)
    marks.dashes((DRAWN, 0.12), (HOME, 0.12), (HOME, -0.12), (DRAWN, -0.12))(p)


def stuck_key(p: Plane) -> None:
    """A key in the lock of a shut door, its shank bent; the lock's bolt still goes across into the frame."""
    _planks(p)
    p.box(GAP - 0.44, -0.14, GAP + 0.2, 0.12, STEEL, 1.4)
    p.box(GAP + 0.05, -0.26, GAP + 0.26, 0.24, 0.6, 1.1)
    p.poly(oval(-0.12, -0.1, 0.36, 0.58), 0.6, 1.3)
    for y in (0.34, -0.54):
        p.disc(-0.12, y, 0.05, STEEL, line=0.6)
    p.disc(-0.12, 0.0, 0.13, 0.98, line=0.9)
    p.poly(((-0.16, -0.06), (-0.16, 0.07), (0.16, 0.08), (0.5, -0.1), (0.44, -0.22), (0.12, -0.06)), marks.GOLD, 1.3)
    p.disc(0.62, -0.24, 0.27, marks.GOLD, ry=0.3, line=1.4)
    p.disc(0.64, -0.25, 0.12, 0.3, ry=0.14, line=1.0)


def lock_box(p: Plane) -> None:
    """A grey box of steel on a wall: its lid screwed down, its pipes up and down the wall, a warning sign, a keyhole on a round plate."""
    insert_grounds.plain(p, 0.3, 0.46)
    for y, end in ((0.8, 9.0), (-0.8, -9.0)):
        p.box(0.16, min(y, end), 0.4, max(y, end), 0.5, 1.2)
        p.box(0.1, y - 0.06, 0.46, y + 0.06, 0.62, 1.0)
    p.shade(((-0.94, -0.92), (1.12, -0.92), (1.12, 0.66), (-0.94, 0.66)), "ink", 0.4, 0.06)
    p.poly(((0.9, 0.8), (1.08, 0.7), (1.08, -0.88), (0.9, -0.8)), 0.6, 1.3)
    p.box(-1.06, -0.8, 0.9, 0.8, STEEL, 1.6)
    p.box(-0.96, -0.7, 0.8, 0.7, STEEL + 0.06, 0.9)
    for x in (-0.86, 0.7):
        for y in (-0.6, 0.6):
            p.disc(x, y, 0.05, 0.5, line=0.7)
    p.poly(((-0.8, 0.1), (-0.58, 0.5), (-0.36, 0.1)), "#e8c33a", 1.1)
    p.line((-0.56, 0.4), (-0.62, 0.28), (-0.55, 0.27), (-0.6, 0.16), width=2.2)
    p.disc(-0.12, 0.0, 0.26, 0.62, line=1.2)
    p.disc(EYE[0], 0.0, EYE[1], 0.98, line=0.8)


def _boxed_key(p: Plane) -> None:
    """The same with a small key halfway in it: what is out of the hole shows its teeth."""
    lock_box(p)
    p.poly(KEY, marks.GOLD, 1.3)
    p.line((-0.1, 0.03), (0.3, 0.03), width=1.2, tone="white")
    p.disc(0.5, 0.0, 0.22, marks.GOLD, line=1.4)
    p.disc(0.47, 0.0, 0.08, 0.3, line=1.0)


def barred(p: Plane) -> None:
    """The way a key should turn, broken off and crossed out; the jolts of it."""
    marks.turning(-0.12, -0.04, 0.74, 30, 142)(p)
    for width, tone in ((9.0, "white"), (6.4, RED)):
        for a, b in (((-0.34, 0.88), (0.12, 0.5)), ((-0.34, 0.5), (0.12, 0.88))):
            p.line(a, b, width=width, tone=tone, taper=marks.BLUNT)
    _jolts(p)


def _jolts(p: Plane) -> None:
    for x, y in ((-0.6, -0.46), (-0.36, -0.74), (0.0, -0.82), (0.34, -0.72)):
        p.line((x, y), (x * 1.25, y - 0.16), width=2.6)


def shudder(x: float, y: float, wide: float, high: float) -> marks.Draw:
    """Short waves on both sides of what trembles."""

    def draw(p: Plane) -> None:
        for side in (-1, 1):
            for k in range(3):
                far, tall = x + side * (wide + 0.13 * k), high * (1.0 - 0.22 * k)
                wave = [(far + 0.05 * (-1) ** n, y + tall * (0.5 - n / 6)) for n in range(7)]
                for width, tone in ((4.2, "white"), (2.4, "ink")):
                    p.line(*wave, width=width, tone=tone)

    return draw


def beam(p: Plane) -> None:
    """The dark, and the light of a torch that goes off to the left, its edge three times over."""
    p.box(-9, -9, 9, 9, 0.9, 0)
    p.shade(((-0.42, 0.36), (-0.42, 0.0), (-9, -2.6), (-9, 2.6)), "lamp", 0.75, 0.06)
    p.poly(((-0.44, 0.3), (-0.44, 0.06), (-9, -1.9), (-9, 2.1)), "lamp", 0)
    for k in (1, 2, 3):
        for end in (2.1 + 0.9 * k, -1.9 - 0.9 * k):
            p.line((-0.6 - 0.1 * k, 0.32 if end > 0 else 0.04), (-9, end), width=1.4, tone="lamp", alpha=0.8 - 0.2 * k)


def clicked(p: Plane) -> None:
    """A burst of light at the lens, and the stroke of a click over the switch."""
    for k in range(7):
        y = 0.18 + 0.5 * (k - 3) / 3
        p.line((-0.62, 0.18 + (y - 0.18) * 0.55), (-0.98, y * 1.5 - 0.09), width=3.0, tone="white")
    for a, b in (((0.02, 0.72), (-0.06, 0.94)), ((0.2, 0.76), (0.22, 1.0)), ((0.38, 0.72), (0.48, 0.92))):
        p.line(a, b, width=3.6, tone="white")


def _flame(p: Plane) -> None:
    """The dark, and a burning match upright in it between a thumb and a finger from below, with its round of light."""
    p.box(-9, -9, 9, 9, 0.9, 0)
    for r, alpha in ((1.3, 0.25), (0.9, 0.35), (0.55, 0.5)):
        p.shade(oval(0.0, 0.3, r, r * 0.9), "lamp", alpha, 0.2)
    p.line((0.02, -0.6), (0.0, 0.14), width=9.0, tone="ink", taper=marks.BLUNT)
    p.line((0.02, -0.6), (0.0, 0.14), width=6.0, tone="#d8b27a", taper=marks.BLUNT)
    marks.flame(0.0, 0.12, 0.42)(p)
    for side in (-1, 1):
        _tip(p, side)


def _tip(p: Plane, side: int) -> None:
    """A thumb or a finger that comes up from below to what is pinched, its nail towards the lens."""
    skin = p.skin or 0.12
    outline = ((0.62, -9), (0.6, -1.3), (0.4, -0.92), (0.14, -0.6), (0.06, -0.44), (0.0, -0.34))
    inner = ((0.0, -0.62), (0.06, -0.86), (0.16, -1.3), (0.14, -9))
    p.poly([(side * x, y) for x, y in (*outline, *inner)], skin, 1.6)
    p.poly([(side * x, y) for x, y in ((0.05, -0.42), (0.13, -0.54), (0.16, -0.66), (0.09, -0.7), (0.03, -0.58))], "white", 0.9)
    p.line(*((side * x, y) for x, y in ((0.2, -0.86), (0.28, -0.9), (0.34, -0.88))), width=1.1)


def closing(p: Plane) -> None:
    """The way fingers are folded shut, from both sides."""
    arrow(p, (0.56, -0.6), (0.3, -0.46), (-0.02, -0.24), width=3.4)
    arrow(p, (0.66, 0.92), (0.34, 0.8), (0.06, 0.56), width=3.4)


_BOLTED = Work(bare=True, right=Reach("pinch", (HOME + KNOB, -0.4), "low", 1.2), under=lambda p: bolt(p, HOME), over=shot_way)
_TORCH = Work(
    bare=True,
    right=Reach("thumb", (0.26, 0.34), "right", 1.25),
    tool=Tool("torch_body", (-0.46, 0.18), 0, 1.7),
    under=beam,
    over=clicked,
)
WORKS: dict[str, Work] = {
    "bolt": _BOLTED,
    "unbolt": Work(bare=True, right=Reach("pinch", (DRAWN + KNOB, -0.4), "low", 1.2), under=lambda p: bolt(p, DRAWN), over=drawn_way),
    "jam": Work(bare=True, right=Reach("pinch", (0.74, -0.24), "right", 1.2), under=stuck_key, over=barred),
    "click_on": _TORCH,
    "shield": Work(
        bare=True, right=Reach("hold", (0.42, 0.0), "right", 1.45), left=Reach("hold", (-0.42, 0.0), "right", 1.45), under=_flame
    ),
    "tremble": Work(Lies(-0.2, 0.22, 1.2, 1.3), Reach("hold", (-0.08, -0.1), "low", 1.25), over=shudder(-0.16, 0.2, 0.8, 0.9), grips=True),
    "enclose": Work(
        Lies(-0.5, 0.38, 0.58, 0.8, 40.0),
        right=Reach("rest", (-0.36, 0.1), "over", 1.2),
        left=Reach("fist", (-0.3, -0.06), "offered", 1.35),
        over=closing,
    ),
}
"""Works by their words; what trembles in a hand is whatever that has."""
_KEYED = Reach("pinch", (0.7, -0.14), "right", 1.2)
ON_KINDS: dict[tuple[str, str], Work] = {
    ("jam", "box_lock"): Work(bare=True, right=_KEYED, under=_boxed_key, over=barred),
    ("turn", "box_lock"): Work(bare=True, right=_KEYED, under=_boxed_key, over=marks.turning(-0.12, -0.04, 0.74, 30, 142)),
    ("tremble", HANDS): WORN["tremble"],
    **{
        ("tremble", kind): Work(bare=True, right=_TORCH.right, tool=_TORCH.tool, under=beam, over=shudder(0.5, -0.1, 1.0, 0.9))
        for kind in ("flashlight", "torch")
    },
}
"""By what hands do and to which kind of thing."""
