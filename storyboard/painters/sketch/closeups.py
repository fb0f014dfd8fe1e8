"""Things an insert is on that are fixed to something or are to be read: drawn flat, filling the picture, in the story's colour."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch import (
    closeups_afloat,
    closeups_baby,
    closeups_breaking,
    closeups_cabs,
    closeups_caught,
    closeups_commons,
    closeups_emergency,
    closeups_events,
    closeups_farm,
    closeups_flood,
    closeups_gates,
    closeups_goods,
    closeups_happened,
    closeups_holes,
    closeups_house,
    closeups_kept,
    closeups_kitchen,
    closeups_left,
    closeups_lettered,
    closeups_lifts,
    closeups_light,
    closeups_lit,
    closeups_opened,
    closeups_openings,
    closeups_party,
    closeups_road,
    closeups_rung,
    closeups_screens,
    closeups_sea,
    closeups_shop,
    closeups_sky,
    closeups_slammed,
    closeups_stage,
    closeups_torn,
    closeups_traces,
    closeups_tracks,
    closeups_unveiled,
    closeups_wheels,
    closeups_wilds,
    closeups_yard,
    handwork_crumpled,
    handwork_drawn,
    handwork_hiding,
    insert_grounds,
    insert_pair_sets,
    things,
)
from storyboard.painters.sketch.flat import Plane, oval

ABOVE_FOOT, HIGH_UP = 0.55, 0.66
"""Where the horizon is over the foot of what stands, and over the middle of what lies, outside."""
WALL, WOOD, STEEL, DARK, PALE = 0.2, 0.42, 0.3, 0.82, 0.06


def backed(p: Plane, tone: float = WALL, low: float = 0.0) -> None:
    """A plain surface behind the thing, darker towards one corner and by night; `low` draws a table's edge at that height.

    What is seen from above is on its ground; outside there are sky and ground.
    """
    if p.bed and not low and tone < insert_grounds.PALE:
        insert_grounds.lay(p)
        return
    if p.behind is not None and tone < insert_grounds.PALE:
        p.behind(low + ABOVE_FOOT if low else HIGH_UP)
        return
    insert_grounds.plain(replace(p, bed=""), tone, min(1.0, tone + 0.16))
    night = insert_grounds.NIGHT if p.drawing.mood.dark else 0.0
    if low:
        p.poly(((-9, low), (9, low), (9, -9), (-9, -9)), PALE + night, 0.7)
        p.shade(((-9, low - 0.02), (9, low - 0.02), (9, low - 0.14), (-9, low - 0.14)), "ink", 0.25)


def _door(p: Plane) -> None:
    """The edge of a door with a panel, its frame and the wall behind."""
    backed(p, WALL)
    p.box(-9, -9, 0.62, 9, WOOD)
    p.box(0.62, -9, 0.9, 9, 0.12)
    p.box(-1.6, 0.55, -0.42, 9, WOOD + 0.06, 0.7)
    p.box(-1.6, -9, -0.42, -0.62, WOOD + 0.06, 0.7)


def _doorknob(p: Plane) -> None:
    _door(p)
    p.poly(((-0.08, -0.66), (0.4, -0.66), (0.4, 0.62), (-0.08, 0.62)), STEEL)
    p.shade(oval(0.24, -0.02, 0.42, 0.42), "ink", 0.4)
    p.disc(0.16, 0.12, 0.36, "accent")
    p.disc(0.1, 0.18, 0.2, "accent", line=0.6)
    p.line((-0.04, 0.26), (0.06, 0.34), (0.16, 0.36), width=1.3, tone="white")
    p.disc(0.16, -0.42, 0.07, DARK)
    p.poly(((0.13, -0.45), (0.19, -0.45), (0.22, -0.6), (0.1, -0.6)), DARK)


def _keyhole(p: Plane) -> None:
    _door(p)
    p.poly(oval(-0.1, 0.0, 0.42, 0.78), "accent")
    p.disc(-0.1, 0.18, 0.17, 0.98)
    p.poly(((-0.2, 0.1), (0.0, 0.1), (0.09, -0.42), (-0.29, -0.42)), 0.98)
    p.disc(-0.1, 0.64, 0.04, STEEL)
    p.disc(-0.1, -0.64, 0.04, STEEL)


def _clock(p: Plane) -> None:
    backed(p)
    p.shade(oval(0.08, -0.08, 0.84, 0.84), "ink", 0.35)
    p.disc(0, 0, 0.82, "accent")
    p.disc(0, 0, 0.7, PALE)
    for k in range(12):
        c, s = math.sin(math.tau * k / 12), math.cos(math.tau * k / 12)
        p.line((c * 0.56, s * 0.56), (c * 0.64, s * 0.64), width=2.2 if k % 3 == 0 else 1.2)
    p.line((0, -0.1), (-0.3, -0.48), width=0.9, tone="accent")
    closeups_commons.dial(p, 0.66)


def _stopwatch(p: Plane) -> None:
    backed(p, PALE + 0.1)
    p.line((0, 0.8), (0.1, 1.2), (-0.2, 1.6), width=5, tone=DARK)
    p.box(-0.1, 0.62, 0.1, 0.86, STEEL)
    p.box(-0.14, 0.82, 0.14, 0.95, "accent")
    _clock_face(p)


def _clock_face(p: Plane) -> None:
    p.shade(oval(0.08, -0.14, 0.74, 0.74), "ink", 0.35)
    p.disc(0, -0.06, 0.72, "accent")
    p.disc(0, -0.06, 0.6, PALE)
    for k in range(12):
        c, s = math.sin(math.tau * k / 12), math.cos(math.tau * k / 12)
        p.line((c * 0.48, s * 0.48 - 0.06), (c * 0.55, s * 0.55 - 0.06), width=1.6)
    p.line((0, -0.06), (0.3, 0.28), width=2.4)
    p.disc(0, -0.06, 0.05, "ink")


def _screen(p: Plane) -> None:
    backed(p, 0.5)
    p.box(-0.16, -1.0, 0.16, -0.6, STEEL)
    p.box(-0.5, -1.1, 0.5, -0.95, STEEL)
    p.shade(((-1.3, -0.8), (1.3, -0.8), (1.3, 0.95), (-1.3, 0.95)), "lamp", 0.4, 0.2)
    p.box(-1.28, -0.72, 1.28, 0.86, DARK)
    p.box(-1.18, -0.6, 1.18, 0.76, 0.1)
    p.box(-1.18, 0.6, 1.18, 0.76, 0.35, 0.5)
    for k in range(3):
        p.disc(-1.1 + 0.12 * k, 0.68, 0.035, PALE, line=0.4)
    if p.words:
        p.paragraph(p.words, 0, 0.22, 2.0, 0.22, "accent")
        return
    p.scribble(-1.02, 0.2, [0.44 - 0.16 * k for k in range(6)])
    p.box(0.42, -0.1, 1.04, 0.46, 0.45, 0.6)
    p.box(-1.02, -0.52, -0.5, -0.4, "accent", 0.5)


def _phone(p: Plane) -> None:
    backed(p, WOOD - 0.1)
    p.shade(((-0.4, -1.05), (0.66, -1.05), (0.66, 0.85), (-0.4, 0.85)), "ink", 0.4)
    p.box(-0.54, -1.02, 0.54, 0.96, DARK)
    p.box(-0.47, -0.9, 0.47, 0.84, "lamp")
    p.text("12:47", 0, 0.62, 0.5, 0.16)
    p.box(-0.41, -0.24, 0.41, 0.38, PALE, 0.7)
    p.disc(-0.28, 0.24, 0.08, "accent", line=0.6)
    p.scribble(-0.14, 0.34, [0.24])
    if p.words:
        p.paragraph(p.words, 0, 0.06, 0.74, 0.1)
    else:
        p.scribble(-0.32, 0.34, [0.04, -0.08])
    p.box(-0.41, -0.56, 0.41, -0.34, 0.22, 0.6)
    p.disc(0, -0.73, 0.08, 0.22, line=0.8)


def _letter(p: Plane) -> None:
    backed(p, WOOD)
    p.shade(((-0.7, -1.3), (0.9, -1.3), (0.9, 0.86), (-0.7, 0.86)), "ink", 0.4)
    p.poly(((-0.82, -1.4), (0.8, -1.4), (0.86, 0.82), (-0.78, 0.94)), PALE)
    if 0 < len(p.words) <= FEW:
        p.text(p.words, 0.03, 0.2, 1.3, 0.6, "accent")
        return
    if p.words:
        p.paragraph(p.words, 0.03, 0.46, 1.4, 0.17, "accent")
        p.scribble(-0.62, 0.68, [-0.62 - 0.15 * k for k in range(3)])
        return
    p.scribble(-0.6, 0.1, [0.66])
    p.scribble(-0.62, 0.7, [0.4 - 0.155 * k for k in range(8)])


FEW = 10
"""Letters of what is alone on a sheet, as large as that lets it be."""


def _newspaper(p: Plane) -> None:
    backed(p, WOOD)
    p.poly(((-1.2, -1.5), (1.2, -1.5), (1.26, 0.9), (-1.14, 0.98)), PALE)
    p.text("THE NEWS", 0.05, 0.76, 1.6, 0.16)
    p.line((-1.05, 0.6), (1.15, 0.56), width=1.2)
    p.paragraph(p.words or "SHOCK", 0.05, 0.36, 2.1, 0.26, "accent")
    p.box(-1.0, -0.95, 0.1, -0.14, 0.35, 0.7)
    p.disc(-0.45, -0.4, 0.16, PALE, line=0.6)
    p.poly(((-0.75, -0.95), (-0.68, -0.66), (-0.22, -0.66), (-0.15, -0.95)), 0.6, 0.6)
    p.scribble(0.22, 1.1, [-0.16 - 0.12 * k for k in range(7)])


def _photo(p: Plane) -> None:
    backed(p, WOOD)
    p.shade(((-0.9, -0.95), (1.1, -0.95), (1.1, 0.75), (-0.9, 0.75)), "ink", 0.4)
    p.box(-1.06, -0.86, 1.06, 0.86, PALE)
    p.box(-0.92, -0.72, 0.92, 0.72, 0.28, 0.8)
    p.poly(((-0.92, 0.1), (-0.4, 0.36), (0.1, 0.12), (0.5, 0.3), (0.92, 0.05), (0.92, -0.72), (-0.92, -0.72)), 0.4, 0)
    for x, high, tone in ((-0.3, 0.08, 0.7), (0.32, -0.04, "accent")):
        p.poly(((x - 0.34, -0.72), (x - 0.26, high - 0.32), (x + 0.26, high - 0.32), (x + 0.34, -0.72)), tone, 0.8)
        p.disc(x, high, 0.2, PALE, ry=0.25, line=0.8)
        p.poly([(x + 0.22 * math.cos(a), high + 0.06 + 0.24 * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))], DARK, 0.5)
        p.line((x - 0.07, high - 0.11), (x, high - 0.14), (x + 0.07, high - 0.11), width=0.7)


def _ticket(p: Plane) -> None:
    backed(p, WOOD)
    p.shade(((-1.0, -0.6), (1.2, -0.6), (1.2, 0.42), (-1.0, 0.42)), "ink", 0.4)
    p.box(-1.12, -0.5, 1.12, 0.5, PALE)
    p.box(-1.12, 0.28, 1.12, 0.5, "accent", 0.7)
    p.line((0.6, -0.5), (0.6, 0.28), width=0.8)
    p.text(p.words or "ADMIT ONE", -0.26, 0.0, 1.4, 0.22)
    p.scribble(-1.0, 0.4, [-0.24, -0.36])
    for k in range(7):
        p.line((0.7 + 0.05 * k, -0.4), (0.7 + 0.05 * k, 0.18), width=1.6 if k % 3 else 0.8)


def _sign(p: Plane) -> None:
    backed(p, WALL)
    p.box(-1.3, -0.55, 1.3, 0.6, "accent")
    p.box(-1.2, -0.45, 1.2, 0.5, PALE, 0.6)
    if p.words:
        p.paragraph(p.words, 0, 0.16, 2.1, 0.28)
    else:
        p.scribble(-0.9, 0.9, [0.22, 0.0, -0.22])
    for x in (-1.14, 1.14):
        p.disc(x, 0.44, 0.03, DARK, line=0.4)


def _button(p: Plane) -> None:
    backed(p, STEEL)
    p.box(-0.62, -0.82, 0.62, 0.82, 0.12)
    p.disc(0, 0.0, 0.44, DARK)
    p.disc(0, 0.05, 0.36, "accent")
    p.line((-0.2, 0.2), (-0.08, 0.3), (0.06, 0.32), width=1.4, tone="white")
    for x in (-0.5, 0.5):
        for y in (-0.7, 0.7):
            p.disc(x, y, 0.04, DARK, line=0.4)


def _switch(p: Plane) -> None:
    backed(p, WALL)
    p.shade(((-0.4, -0.8), (0.6, -0.8), (0.6, 0.7), (-0.4, 0.7)), "ink", 0.3)
    p.box(-0.5, -0.74, 0.5, 0.74, PALE)
    p.box(-0.14, -0.3, 0.14, 0.3, DARK)
    p.poly(((-0.1, 0.0), (0.1, 0.0), (0.13, 0.4), (-0.13, 0.4)), "accent")
    for y in (-0.58, 0.58):
        p.disc(0, y, 0.05, STEEL, line=0.6)


def _lever(p: Plane) -> None:
    backed(p, STEEL)
    p.box(-0.5, -0.9, 0.5, -0.2, 0.6)
    p.box(-0.1, -0.82, 0.1, -0.3, 0.95)
    p.poly(((-0.08, -0.6), (0.08, -0.58), (0.42, 0.5), (0.26, 0.56)), PALE)
    p.disc(0.36, 0.6, 0.19, "accent")
    p.line((0.26, 0.66), (0.34, 0.72), width=1.4, tone="white")


def _gauge(p: Plane) -> None:
    backed(p, 0.6)
    p.disc(0, -0.1, 0.86, DARK)
    p.disc(0, -0.1, 0.76, PALE)
    for k in range(9):
        a = math.pi * (1.15 - 1.3 * k / 8)
        p.line(
            (0.58 * math.cos(a), 0.58 * math.sin(a) - 0.1), (0.68 * math.cos(a), 0.68 * math.sin(a) - 0.1), width=2.2 if k % 4 == 0 else 1.0
        )
    p.text("E", -0.42, -0.34, 0.2, 0.16)
    p.text("F", 0.42, -0.34, 0.2, 0.16)
    p.line((0, -0.16), (-0.52, -0.24), width=3.4, tone="accent")
    p.disc(0, -0.16, 0.09, "ink")


def _compass(p: Plane) -> None:
    backed(p, WOOD)
    p.disc(0, 0, 0.82, STEEL)
    p.disc(0, 0, 0.7, PALE)
    for letter, x, y in (("N", 0, 0.56), ("E", 0.56, 0), ("S", 0, -0.56), ("W", -0.56, 0)):
        p.text(letter, x, y, 0.16, 0.14)
    p.poly(((0.3, 0.4), (0.08, -0.06), (-0.08, 0.06)), "accent")
    p.poly(((-0.3, -0.4), (0.08, -0.06), (-0.08, 0.06)), DARK)


def _wheel(p: Plane) -> None:
    backed(p, 0.7)
    p.poly(((-9, -0.2), (9, -0.2), (9, 0.5), (-9, 0.5)), 0.55)
    for x in (-0.5, 0.5):
        p.disc(x, 0.28, 0.24, PALE)
        p.line((x, 0.28), (x - 0.12, 0.4), width=1.6, tone="accent")
    for r, tone in ((1.02, DARK), (0.84, 0.55)):
        p.disc(0, -0.5, r, tone)
    p.poly(((-0.86, -0.4), (0.86, -0.4), (0.2, -0.72), (-0.2, -0.72)), DARK)
    p.disc(0, -0.55, 0.22, "accent")


def _scoreboard(p: Plane) -> None:
    backed(p, 0.5)
    p.box(-1.4, -0.6, 1.4, 0.7, 0.95)
    p.text("HOME", -0.75, 0.44, 0.8, 0.16, PALE)
    p.text("AWAY", 0.75, 0.44, 0.8, 0.16, PALE)
    p.text(p.words or "2:3", 0, -0.14, 1.5, 0.56, "accent")


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "doorknob": _doorknob,
    "keyhole": _keyhole,
    "clock": _clock,
    "watch": _stopwatch,
    "screen": _screen,
    "phone": _phone,
    "letter": _letter,
    "newspaper": _newspaper,
    "photo": _photo,
    "ticket": _ticket,
    "sign": _sign,
    "button": _button,
    "switch": _switch,
    "lever": _lever,
    "gauge": _gauge,
    "compass": _compass,
    "wheel": _wheel,
    "scoreboard": _scoreboard,
    **closeups_stage.CLOSEUPS,
    **closeups_goods.CLOSEUPS,
    **closeups_traces.CLOSEUPS,
    **closeups_gates.CLOSEUPS,
    **closeups_caught.CLOSEUPS,
    **closeups_holes.CLOSEUPS,
    **closeups_left.CLOSEUPS,
    **closeups_happened.CLOSEUPS,
    **closeups_house.CLOSEUPS,
    **closeups_shop.CLOSEUPS,
    **closeups_rung.CLOSEUPS,
    **closeups_tracks.CLOSEUPS,
    **closeups_lifts.CLOSEUPS,
    **closeups_party.CLOSEUPS,
    **closeups_emergency.CLOSEUPS,
    **closeups_flood.CLOSEUPS,
    **closeups_wilds.CLOSEUPS,
    **closeups_light.CLOSEUPS,
    **closeups_lettered.CLOSEUPS,
    **closeups_events.CLOSEUPS,
    **closeups_kept.CLOSEUPS,
    **closeups_opened.CLOSEUPS,
    **closeups_kitchen.CLOSEUPS,
    **closeups_baby.CLOSEUPS,
    **closeups_yard.CLOSEUPS,
    **closeups_wheels.CLOSEUPS,
    **closeups_farm.CLOSEUPS,
    **closeups_road.CLOSEUPS,
    **closeups_screens.CLOSEUPS,
    **closeups_sky.CLOSEUPS,
    **closeups_sea.CLOSEUPS,
    **closeups_commons.CLOSEUPS,
    **closeups_afloat.CLOSEUPS,
    **closeups_breaking.CLOSEUPS,
    **closeups_cabs.CLOSEUPS,
    **closeups_lit.CLOSEUPS,
    **closeups_openings.CLOSEUPS,
    **handwork_crumpled.CLOSEUPS,
    **closeups_slammed.CLOSEUPS,
    **closeups_unveiled.CLOSEUPS,
    **closeups_torn.CLOSEUPS,
    **handwork_drawn.CLOSEUPS,
    **handwork_hiding.CLOSEUPS,
    **insert_pair_sets.CLOSEUPS,
}
"""Drawings by kind of insert."""
CLOSEUPS["knot"] = CLOSEUPS["rope"]
CLOSEUPS.update(things.closeups(frozenset(CLOSEUPS), backed))
