"""More works that are told by what they leave: a case with its lid up, a cap in the air, a sash that goes up, a fist at a shut door."""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Tool, Work
from storyboard.painters.sketch.insert_marks import arrow, rays

LEATHER, DARK, GREEN = "#9a6a3c", 0.86, "#4f7a52"


def _shadow(p: Plane, *points: tuple[float, float]) -> None:
    p.shade([(x + 0.08, y - 0.09) for x, y in points], "ink", 0.35, 0.06)


def case(p: Plane) -> None:
    """A case that lies, its lid up, clothes in it."""
    _shadow(p, (-1.1, -0.9), (0.8, -0.9), (0.96, -0.1), (-0.9, -0.1))
    p.poly(((-0.96, -0.02), (0.76, -0.02), (0.9, 0.82), (-1.1, 0.82)), LEATHER, 1.3)
    p.poly(((-0.86, 0.06), (0.66, 0.06), (0.78, 0.72), (-0.98, 0.72)), 0.2, 0.8)
    for s in (-0.6, 0.4):
        p.line((s, 0.1), (s * 1.08, 0.7), width=3.2, tone=LEATHER, taper=marks.BLUNT)
    p.poly(((-1.1, -0.46), (0.86, -0.46), (0.76, -0.02), (-0.96, -0.02)), 0.3, 1.1)
    for x, tone in ((-0.84, "accent"), (-0.28, "white"), (0.24, 0.55)):
        p.poly(((x, -0.42), (x + 0.5, -0.42), (x + 0.46, -0.1), (x + 0.06, -0.1)), tone, 0.9)
        p.line((x + 0.08, -0.26), (x + 0.44, -0.26), width=0.9, alpha=0.6)
    p.poly(((-1.1, -0.9), (0.86, -0.9), (0.86, -0.46), (-1.1, -0.46)), LEATHER, 1.3)
    p.box(-0.3, -0.82, 0.06, -0.7, "ink", 0.6)
    for x in (-0.72, 0.42):
        p.box(x, -0.6, x + 0.14, -0.46, marks.GOLD, 0.8)


def bag(p: Plane) -> None:
    """A bag whose mouth is wide open."""
    body = ((-0.96, -0.86), (0.62, -0.86), (0.8, 0.12), (-1.12, 0.12))
    _shadow(p, *body)
    p.line(*marks.curve((-0.8, 0.2), (-0.6, 0.86), (0.3, 0.86), (0.5, 0.2)), width=6.0, tone=0.7)
    p.disc(-0.16, 0.14, 0.97, DARK, ry=0.3, line=1.2)
    p.poly(((-0.5, 0.06), (-0.2, 0.26), (0.04, 0.22), (0.14, 0.0)), "white", 0.9)
    p.disc(0.36, 0.1, 0.14, marks.GOLD, line=0.8)
    p.poly([*body[:2], (0.8, 0.12), (0.4, -0.1), (-0.16, -0.18), (-0.7, -0.1), (-1.12, 0.12)], "accent", 1.3)
    p.line((-0.9, -0.6), (0.58, -0.6), width=1.2, alpha=0.5)
    p.box(-0.26, -0.46, -0.04, -0.28, marks.GOLD, 0.8)


def apart(p: Plane) -> None:
    """Which way the two sides of a mouth go."""
    arrow(p, (-0.6, 0.62), (-1.1, 0.7), width=2.8)
    arrow(p, (0.3, 0.62), (0.8, 0.7), width=2.8)


def zipped(p: Plane) -> None:
    """Cloth from edge to edge, its two sides shut by teeth behind a slider."""
    p.box(-9, -9, 9, 9, "accent", 0)
    p.poly(((-9, 0.5), (-0.1, 0.06), (-0.1, -0.06), (-9, -0.5)), DARK, 1.2)
    for k in range(18):
        x, wide = -1.9 + 0.1 * k, max(0.0, (-0.1 - (-1.9 + 0.1 * k)) * 0.245)
        for s in (-1, 1):
            p.box(x - 0.025, s * (0.06 + wide) - 0.05, x + 0.025, s * (0.06 + wide) + 0.05, marks.GOLD, 0.6)
    for k in range(20):
        p.box(0.02 + 0.1 * k - 0.03, -0.06 if k % 2 else -0.02, 0.02 + 0.1 * k + 0.03, 0.02 if k % 2 else 0.06, marks.GOLD, 0.6)
    for y in (-0.34, 0.34):
        p.line((0.1, y), (2.0, y * 0.9), width=1.0, alpha=0.5)
    p.poly(((-0.2, 0.14), (0.1, 0.1), (0.1, -0.1), (-0.2, -0.14)), 0.2, 1.2)


def bottle(p: Plane) -> None:
    """A bottle's neck that runs over, its cork in the air."""
    glass = ((-0.86, -9), (0.0, -9), (0.0, -0.4), (-0.22, -0.06), (-0.24, 0.4), (-0.62, 0.4), (-0.64, -0.06), (-0.86, -0.4))
    p.poly(glass, GREEN, 1.3)
    p.box(-0.84, -9, -0.02, -0.66, "white", 0.9)
    p.box(-0.66, 0.28, -0.2, 0.4, GREEN, 1.0)
    p.line((-0.74, -0.44), (-0.56, -0.1), width=2.4, tone="white", alpha=0.7)
    p.poly(((-0.54, 0.62), (-0.26, 0.66), (-0.22, 0.98), (-0.56, 0.94)), "#c9a26a", 1.2)
    rays(p, -0.43, 0.44, 0.16, 0.34, count=11)


def tin_can(p: Plane) -> None:
    """A tin, its lid peeled up."""
    _shadow(p, (-0.86, -0.9), (0.26, -0.9), (0.26, 0.1), (-0.86, 0.1))
    p.box(-0.86, -0.84, 0.22, 0.08, 0.2, 1.2)
    p.disc(-0.32, -0.84, 0.54, 0.2, ry=0.13, line=1.2)
    p.box(-0.85, -0.66, 0.21, -0.12, "accent", 0.6)
    p.disc(-0.32, 0.08, 0.54, 0.3, ry=0.15, line=1.2)
    p.disc(-0.32, 0.07, 0.46, "#8a4a26", ry=0.11, line=0.8)
    p.poly(((-0.8, 0.12), (0.02, 0.2), (0.3, 0.68), (0.1, 0.84), (-0.5, 0.7), (-0.84, 0.36)), 0.12, 1.2)
    p.line((-0.66, 0.3), (-0.4, 0.56), (0.06, 0.68), width=1.0, alpha=0.5)


def chart(p: Plane) -> None:
    """A map that is drawn apart between two hands."""
    for k in range(4):
        x, lean = -1.08 + 0.54 * k, 0.1 if k % 2 else 0.0
        p.poly(((x, -0.7 + lean), (x + 0.54, -0.6 - lean), (x + 0.54, 0.78 - lean), (x, 0.68 + lean)), lean or "white", 1.1)
    p.poly(((-1.06, -0.62), (-0.5, -0.52), (-0.1, -0.2), (0.4, -0.3), (0.6, -0.56), (-0.5, -0.62)), "#b9c7a2", 0.6)
    p.line(*marks.curve((-0.9, 0.4), (-0.4, 0.16), (0.1, 0.36), (0.66, -0.04)), width=3.4, tone="accent")
    for dx in (-0.07, 0.07):
        p.line((0.7 - dx, -0.12), (0.7 + dx, 0.02), width=2.8)


def wider(p: Plane) -> None:
    """Which way the two sides of a map go."""
    arrow(p, (-0.5, 0.92), (-1.1, 0.92), width=2.8)
    arrow(p, (0.5, 0.92), (1.1, 0.92), width=2.8)


def sash(p: Plane) -> None:
    """A window whose lower half goes up; air comes in below."""
    p.box(-9, -9, 9, 9, 0.24, 0)
    p.box(-1.3, -0.94, 1.1, 9, "white", 1.3)
    p.box(-1.16, -0.8, 0.96, 9, "#cfe0e8", 1.0)
    p.poly(((-1.16, -0.8), (0.96, -0.8), (0.96, -0.5), (0.2, -0.36), (-0.5, -0.46), (-1.16, -0.3)), "#9db58c", 0.7)
    p.box(-1.2, -0.02, 1.0, 9, "white", 1.2)
    p.box(-1.06, 0.14, -0.16, 9, "glass", 0.9)
    p.box(-0.04, 0.14, 0.86, 9, "glass", 0.9)
    p.box(-1.4, -1.06, 1.2, -0.9, "white", 1.2)
    for y in (-0.36, -0.56):
        p.line(*marks.curve((-0.8, y), (-0.5, y + 0.06), (-0.2, y - 0.04), (0.2, y + 0.02)), width=1.6, alpha=0.6)


def shut_door(p: Plane) -> None:
    """A shut door from near: panels, a number, a handle."""
    p.box(-9, -9, 9, 9, "accent", 0)
    for low, high in ((0.34, 9.0), (-9.0, -0.46)):
        p.box(-1.5, low, 0.7, high, "accent", 1.1)
        p.line((-1.44, low + 0.06), (0.64, low + 0.06), width=1.0, alpha=0.5)
    p.line((1.3, -9), (1.3, 9), width=2.4)
    p.box(1.3, -9, 9, 9, 0.2, 0.8)
    p.box(0.92, -0.5, 1.14, 0.1, marks.GOLD, 1.0)
    p.disc(1.03, -0.14, 0.13, marks.GOLD, line=1.0)


def hair(p: Plane) -> None:
    """Long hair from behind, its strands drawn straight below the comb."""
    tone = 0.66
    p.poly(marks.curve((-1.5, 1.4), (-1.66, 0.2), (-1.5, -1.5), (0.1, -1.5), (0.2, 0.2), (0.0, 1.4)), tone, 1.4)
    for k in range(11):
        x = -1.46 + 0.15 * k
        p.line(*marks.curve((x * 0.9 - 0.06, 1.3), (x, 0.5), (x + 0.05, -0.3), (x + 0.02, -1.4)), width=1.3, alpha=0.75)
    p.line(*marks.curve((-1.2, 1.2), (-1.34, 0.4), (-1.26, -0.2)), width=3.0, tone="white", alpha=0.25)


_LEFT = Reach("hold", (-0.62, -0.5), "right", 1.15)
_CASE = Work(
    bare=True,
    right=Reach("pinch", (0.84, 0.66), "right", 1.15),
    left=Reach("rest", (-1.0, -0.56), "low", 1.05),
    under=case,
    over=marks.going((1.2, -0.06), (1.26, 0.3)),
)
_BAG = Work(
    bare=True, right=Reach("pinch", (0.74, 0.16), "right", 1.15), left=Reach("pinch", (-1.08, 0.16), "right", 1.15), under=bag, over=apart
)
_ZIP = Work(
    bare=True,
    right=Reach("pinch", (0.0, 0.0), "right", 1.25),
    left=Reach("rest", (-1.1, -0.5), "low", 1.1),
    under=zipped,
    over=marks.going((0.0, 0.72), (-0.7, 0.72)),
)
_DRAWER = Work(right=Reach("hold", (-0.02, -0.06), "low", 1.2), over=marks.going((-1.16, 0.4), (-1.16, -0.5)))
_COMB = Work(
    bare=True,
    right=Reach("pinch", (0, 0), "right", 1.2),
    tool=Tool("comb", (-0.86, 0.16), -8, 0.96, 0.8),
    under=hair,
    over=marks.going((0.42, 0.9), (0.42, 0.42)),
)
_FOOD = ("fish", "plate", "salad", "soup", "sardine", "lobster", "chicken", "steak", "cup", "glass", "bowl", "like_dish")
SHUT: dict[tuple[str, str], Work] = {
    **{("open", kind): _CASE for kind in ("suitcase", "chest", "toolbox", "first_aid", "like_case", "holdall")},
    **{("open", kind): _BAG for kind in ("bag", "like_bag", "sack", "basket")},
    **{("fasten", kind): _ZIP for kind in ("bag", "like_bag", "suitcase", "zipper", "tent", "suit", "boot")},
    **{
        ("open", kind): Work(bare=True, right=Reach("pinch", (-0.24, 0.8), "right", 1.2), left=_LEFT, under=bottle)
        for kind in ("bottle", "champagne", "like_bottle", "carafe")
    },
    **{
        ("open", kind): Work(
            bare=True,
            right=Reach("pinch", (0.2, 0.74), "right", 1.2),
            left=Reach("hold", (-0.9, -0.4), "right", 1.15),
            under=tin_can,
            over=marks.turning(-0.5, 0.3, 0.74, 64, 118),
        )
        for kind in ("tin", "can", "like_can", "sardine", "paint_can")
    },
    **{
        (hand, "map"): Work(
            bare=True,
            right=Reach("pinch", (1.06, 0.5), "right", 1.15),
            left=Reach("pinch", (-1.08, 0.5), "right", 1.15),
            under=chart,
            over=wider,
        )
        for hand in ("open", "spread")
    },
    ("open", "window"): Work(
        bare=True,
        right=Reach("rest", (0.5, 0.06), "below", 1.15),
        left=Reach("rest", (-0.6, 0.06), "below", 1.15),
        under=sash,
        over=marks.many(marks.going((-1.42, -0.5), (-1.42, 0.3)), marks.going((1.36, -0.5), (1.36, 0.3))),
    ),
    ("open", "drawer"): _DRAWER,
    ("close", "drawer"): replace(_DRAWER, right=Reach("flat", (0.1, -0.06), "low", 1.2), over=marks.going((-1.16, -0.5), (-1.16, 0.4))),
    ("rap", "door"): Work(
        bare=True,
        right=Reach("fist", (-0.3, 0.1), "low", 1.35),
        under=shut_door,
        over=marks.many(marks.hit(-0.62, 0.3, 0.16, 9), marks.arc(-0.7, 0.34, 0.42, 110, 200, count=3)),
    ),
    **{("comb", kind): _COMB for kind in ("comb", "hair", "hairbrush")},
    **{
        ("squeeze", kind): Work(
            Lies(-0.4, -0.56, 1.9, 0.8),
            Reach("hold", (0, 0), "above", 1.2),
            None,
            Tool("lemon", (-0.34, 0.2), 90, 0.5, 0.5),
            over=marks.many(marks.falling(-0.36, 0.06, -0.36, tone="#f3e27a"), marks.arc(-0.36, 0.42, 0.4, 150, 210, count=2)),
        )
        for kind in _FOOD
    },
}
"""By what hands do and to which kind of thing."""
