"""Works of hands about a house: a bell rung on a counter, an empty drawer pulled, cloths folded, a hand bound, a board pried up."""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.closeups_left import empty_drawer
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_parts import Reach, Work
from storyboard.painters.sketch.insert_marks import around, arrow, rays, stroke

BRASS, WOOD, DARK, GAP = "#d0a53f", "#a9814f", 0.86, 0.98


def _counter_bell(p: Plane) -> None:
    """The bell of a counter: a dome on its foot, over it the knob that is struck."""
    p.shade(oval(-0.22, -0.72, 1.0, 0.16), "ink", 0.4)
    p.disc(-0.3, -0.66, 0.86, 0.8, ry=0.15, line=1.4)
    p.disc(-0.3, -0.6, 0.86, 0.6, ry=0.14, line=1.2)
    p.poly([*around(-0.3, -0.56, 0.74, 0, 180, 0.66), (-1.04, -0.6), (0.44, -0.6)], BRASS, 1.5)
    p.line(*around(-0.3, -0.56, 0.56, 110, 150, 0.5), width=4.4, tone="white")
    p.line((-1.02, -0.5), (0.42, -0.5), width=1.2, alpha=0.6)
    p.box(-0.36, 0.08, -0.24, 0.2, 0.5, 1.1)
    p.disc(-0.3, 0.2, 0.12, BRASS, ry=0.08, line=1.2)


def _struck(p: Plane) -> None:
    for k in range(3):
        for middle in (12, 168):
            stroke(p, *around(-0.3, -0.3, 0.96 + 0.16 * k, middle - 24, middle + 24), width=4.0 - 0.8 * k)
    rays(p, -0.3, 0.22, 0.2, 0.32, count=9)


def _handbell(p: Plane) -> None:
    """A bell by its handle, swung to one side, its clapper at the rim."""
    for x, alpha in ((-0.86, 0.35), (0.5, 0.35)):
        p.line((-0.2 + 0.2 * x, 0.1), (-0.2 + x, -0.74), width=1.6, alpha=alpha)
    p.box(-0.28, 0.1, -0.08, 0.66, WOOD, 1.3)
    p.disc(-0.16, -0.72, 0.1, DARK, line=1.2)
    p.poly(
        ((-0.34, 0.1), (-0.02, 0.1), (0.12, -0.3), (0.32, -0.56), (0.36, -0.66), (-0.72, -0.66), (-0.68, -0.56), (-0.48, -0.3)), BRASS, 1.5
    )
    p.line((-0.66, -0.56), (0.3, -0.56), width=1.2, alpha=0.6)
    p.line((-0.36, -0.02), (-0.48, -0.34), width=4.0, tone="white")


def _swung(p: Plane) -> None:
    for s in (-1, 1):
        for k in range(3):
            middle = 0 if s > 0 else 180
            stroke(p, *around(-0.18, -0.4, 0.72 + 0.15 * k, middle - 26, middle + 26), width=3.8 - 0.8 * k)


def _out(p: Plane) -> None:
    """The way of a drawer, towards who looks."""
    for x in (-1.5, 0.96):
        arrow(p, (x, 0.1), (x * 1.06, -0.56), width=4.0)


def _folded_cloth(p: Plane) -> None:
    """A cloth folded in half and half again, its upper part coming over; the layers show at its edge."""
    p.shade(((-1.06, -0.86), (0.94, -0.86), (0.94, 0.06), (-1.06, 0.06)), "ink", 0.35, 0.08)
    for k in range(3):
        y = -0.82 + 0.09 * k
        p.poly(((-1.08, y), (0.92, y), (0.88, y + 0.5), (-1.04, y + 0.5)), "accent" if k == 2 else "white", 1.3)
    for y in (-0.56, -0.48):
        p.line((-1.06, y), (0.9, y), width=3.4, tone="white")
    p.shade(((-1.04, -0.12), (0.88, -0.12), (0.84, -0.34), (-1.0, -0.34)), "ink", 0.35, 0.06)
    edge = marks.curve((-1.1, 0.52), (-0.5, 0.62), (0.1, 0.5), (0.78, 0.66))
    p.poly([(-1.04, -0.14), *edge, (0.88, -0.14)], "accent", 1.5)
    for dy in (0.1, 0.18):
        p.line(*((x, y - dy) for x, y in edge), width=3.0, tone="white")
    for x in (-0.6, 0.1, 0.5):
        p.line((x, 0.34), (x + 0.04, 0.1), (x - 0.02, -0.1), width=1.1, alpha=0.6)


def _loose_board(p: Plane) -> None:
    """Floorboards from above, one of them up at its end over a dark gap, its nails drawn."""
    p.box(-9, -9, 9, 9, WOOD, 0.0)
    for y in (-0.92, -0.44, 0.36, 0.84):
        p.line((-9, y), (9, y), width=2.2)
        for k in range(5):
            x = -1.8 + 0.8 * k + 0.2 * (y > 0)
            p.line((x, y + 0.2), (x + 0.5, y + 0.22), width=0.8, alpha=0.5)
    p.box(-9, -0.44, 0.3, 0.36, GAP, 1.4)
    p.shade(((-2.0, -0.44), (0.2, -0.44), (0.2, -0.2), (-2.0, -0.3)), "ink", 0.5, 0.06)
    p.poly(((-9, -0.34), (0.2, -0.08), (0.26, 0.66), (-9, 0.42)), "#c39a62", 1.6)
    p.poly(((-9, -0.42), (0.2, -0.2), (0.2, -0.08), (-9, -0.34)), "#7d5a30", 1.3)
    for y in (0.12, 0.4):
        p.line((-1.8, y - 0.12), (-0.9, y - 0.08), (-0.1, y), width=0.9, alpha=0.55)
    for y in (0.1, 0.46):
        p.disc(0.06, y, 0.035, 0.9, line=0.8)


def _lifted(p: Plane) -> None:
    arrow(p, (0.9, 0.5), (0.9, 0.94), width=4.0)
    for x, y in ((0.4, -0.3), (0.5, -0.16), (0.36, -0.44)):
        p.line((x, y), (x + 0.09, y + 0.05), width=1.8)


_BELL = Work(bare=True, right=Reach("press", (-0.28, 0.24), "low", 1.3), under=_counter_bell, over=_struck)
_HANDBELL = Work(bare=True, right=Reach("grip", (-0.16, 0.34), "right", 1.2), under=_handbell, over=_swung)
_DRAWER = Work(bare=True, right=Reach("grip", (0.0, -0.5), "low", 1.15), under=empty_drawer, over=_out)
_CLOTH = Work(
    bare=True,
    right=Reach("pinch", (0.74, 0.56), "right", 1.2),
    left=Reach("pinch", (-1.02, 0.46), "right", 1.2),
    under=_folded_cloth,
    over=marks.many(marks.arc(1.2, 0.1, 0.66, 80, 150, count=2)),
)
_PRIED = Work(
    bare=True,
    right=Reach("bunch", (0.3, -0.1), "low", 1.3),
    left=Reach("spread", (-1.2, -0.66), "low", 1.1),
    under=_loose_board,
    over=_lifted,
)
CLOTHS = ("towel", "blanket", "tablecloth", "napkin", "cloth", "like_cloth", "rug", "flag", "curtain", "scarf", "quilt")
HOUSE: dict[tuple[str, str], Work] = {
    **{(hand, "bell"): _BELL for hand in ("press", "tap", "rap", "ring", "point", "slam")},
    **{(hand, "bell"): _HANDBELL for hand in ("shake", "hold", "take")},
    **{("pull", kind): _DRAWER for kind in ("drawer", "empty_drawer")},
    ("open", "empty_drawer"): _DRAWER,
    ("close", "empty_drawer"): replace(
        _DRAWER, right=Reach("flat", (0.0, -0.46), "low", 1.15), over=marks.going((-1.5, -0.56), (-1.42, 0.1))
    ),
    **{(hand, kind): _CLOTH for hand in ("fold", "fold_clothes") for kind in CLOTHS},
}
"""By what hands do and to which kind of thing."""
PRY = _PRIED
"""What is pried up, whatever it is called: a board of a floor."""
RUB_HANDS = Work(
    bare=True,
    left=Reach("flat", (0.34, -0.06), "right", 1.5),
    right=Reach("flat", (-0.42, 0.12), "right", 1.5),
    over=marks.many(marks.arc(-0.1, 0.1, 0.92, 56, 104, count=3), marks.arc(-0.1, 0.1, 0.92, 236, 284, count=3)),
)
"""Hands that warm each other."""
