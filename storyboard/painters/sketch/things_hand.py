"""What is so small or so flat that a fist hides it: drawn above the fingers and turned to the lens. Centimetres around the grip."""

from __future__ import annotations

import math

from storyboard.painters.sketch.things_marks import Mark, Marks, area, disc, moved, pen, rect, ring, round_

GOLD, STEEL, LEATHER, WHITE = "#d9b044", 0.16, "#8a5a36", 0.02
"""What metal, leather and paper are drawn in, whatever lies behind them."""


def _lines(x0: float, x1: float, *ys: float, width: float = 0.35) -> Marks:
    """Lines of writing, every third one short."""
    return tuple(pen(width, f"{x0},{y} {x1 - (x1 - x0) * 0.35 * (k % 3 == 2)},{y}") for k, y in enumerate(ys))


def _paper(wide: float, high: float, *more: Mark, low: float = 0.0) -> Marks:
    """A sheet held by its lower edge."""
    return (rect(WHITE, -wide / 2, low, wide / 2, low + high), *more)


def _star(x: float, y: float, r: float) -> tuple[tuple[float, float], ...]:
    """The corners of a star of five points."""
    return tuple(
        (x + k * math.sin(math.pi * n / 5), y + k * math.cos(math.pi * n / 5))
        for n in range(10)
        for k in ((r if n % 2 == 0 else r * 0.45),)
    )


def _blade(long: float, wide: float, guard: float = 0.0) -> Marks:
    """A blade above the fist, and what keeps the hand off it."""
    edge = area(WHITE, f"{-wide},4 {wide * 0.8},4 {wide},{long * 0.55} 0,{long} {-wide},{long * 0.8}", 1.1)
    bar = (rect("d", -guard, 3, guard, 5),) if guard else ()
    return (rect("d", -1.5, -9, 1.5, 5), edge, pen(0.3, f"{-wide * 0.2},7 {-wide * 0.2},{long * 0.75}"), *bar)


_CURL = "4,-8 7,-10 3,-12 7,-14 3,-16 7,-18 3,-20 7,-22 3,-24 7,-27 12,-34 24,-38"
"""A cord that is wound."""
_LETTER = _paper(15, 20, *_lines(-5.5, 5.5, 16, 13.5, 11, 8.5, 6, 3.5, width=0.5))

HELD: dict[str, Marks] = {
    "key": (
        ring(1.3, 0, 5.5, 2.5, tone=GOLD),
        ring(0.3, 0, 5.5, 3.2),
        rect(GOLD, -0.65, 8, 0.65, 16, 1.1),
        rect(GOLD, 0.6, 12.6, 2.8, 13.8, 0.9),
        rect(GOLD, 0.6, 14.6, 3.2, 16, 0.9),
    ),
    "coin": (
        disc(GOLD, 0, 5.6, 2.7, line=1.2),
        *(disc("ink", *at, 0.11, line=0) for at in round_(0, 5.6, 2.25, 2.25)),
        area(
            "ink",
            "-0.9,4 -0.45,4.4 -0.6,5 -1,5.6 -0.9,6.4 -0.4,7 0.3,7.1 0.75,6.7 0.8,6.2 0.76,5.95 1.15,5.45 0.84,5.3 0.92,5.06 0.8,4.9 "
            "0.84,4.66 0.36,4.56 0.4,4.3 0.9,4",
            0,
        ),
    ),
    "badge": (
        area(GOLD, "0,1.5 3.6,4 4.4,8.6 3.4,11.4 0,12.6 -3.4,11.4 -4.4,8.6 -3.6,4", 1.3),
        area("ink", "0,2.8 2.8,4.7 3.4,8.4 2.6,10.4 0,11.3 -2.6,10.4 -3.4,8.4 -2.8,4.7", 0),
        Mark(_star(0, 7.3, 2.7), GOLD),
    ),
    "ring": (
        ring(0.75, 0, 4.6, 1.9, tone=GOLD),
        ring(0.2, 0, 4.6, 2.3),
        area(WHITE, "-1.2,7.6 1.2,7.6 0,6 "),
        area(WHITE, "-1.2,7.6 -0.6,8.4 0.6,8.4 1.2,7.6"),
    ),
    "pen": (area("ink", "-0.8,-5 0.8,-5 0.8,11 0,13.6 -0.8,11"), rect("accent", -0.8, 6, 0.8, 8, 0.4)),
    "pencil": (
        rect("#e2b13c", -0.9, -5, 0.9, 10.5),
        area("#efd9b0", "-0.9,10.5 0.9,10.5 0,14"),
        area("ink", "-0.35,12.7 0.35,12.7 0,14"),
        rect("accent", -0.9, -6.4, 0.9, -5),
    ),
    "card": (
        rect(WHITE, -4.6, 2.5, 4.6, 8.4, 1.2),
        rect("accent", -3.8, 5, -1.4, 7.6, 0.4),
        *_lines(-0.4, 3.8, 7, 5.8),
        pen(0.3, "-3.8,3.7 3.8,3.7"),
    ),
    "phone": (
        rect("ink", -3.5, 1, 3.5, 15.5, 1.2),
        rect(WHITE, -2.9, 2.4, 2.9, 14.4, 0.3),
        rect("accent", -2.9, 12.6, 2.9, 14.4, 0),
        *_lines(-2.2, 2.2, 11, 9.6, 8.2, width=0.4),
        pen(0.35, "-0.9,15 0.9,15", WHITE),
    ),
    "remote": (
        rect("ink", -2.3, 0, 2.3, 15, 1.1),
        disc("accent", 0, 13.2, 0.9, line=0.4),
        *(disc(WHITE, x, y, 0.5, line=0) for x in (-1.1, 0, 1.1) for y in (5, 7, 9, 11)),
    ),
    "letter": _LETTER,
    "paper": _LETTER,
    "document": _paper(
        17, 23, pen(1.0, "-5.5,20 2,20"), *_lines(-6.5, 6.5, 17, 14.6, 12.2, 9.8, 7.4, 5, width=0.5), disc("accent", 5, 3.4, 1.5, line=0.4)
    ),
    "note": _paper(9, 10, *_lines(-3.2, 3.2, 7.6, 5.4, 3.2, width=0.5), low=1),
    "envelope": (rect(WHITE, -10, 1, 10, 14, 1.2), pen(0.45, "-10,14 0,6.4 10,14"), disc("accent", 0, 7, 1.5, line=0.5)),
    "photo": (
        rect(WHITE, -6.4, 1, 6.4, 15, 1.2),
        rect(0.42, -5.2, 4.4, 5.2, 13.8, 0.6),
        area(0.7, "-3.4,4.4 3.4,4.4 2.6,7.6 -2.6,7.6", 0.4),
        disc(0.12, 0, 9.6, 1.9, 2.3, 0.6),
    ),
    "newspaper": _paper(
        28,
        34,
        pen(2.4, "-11,29.5 11,29.5"),
        pen(0.4, "-12.5,26.5 12.5,26.5"),
        rect(0.45, -12, 14, 1, 25, 0.5),
        *_lines(2.5, 12, 24, 22, 20, 18, 16),
        *_lines(-12, 12, 11.5, 9.5, 7.5, 5.5),
    ),
    "map": (
        area(WHITE, "-20,2 -7,0 7,2 20,0 20,26 7,28 -7,26 -20,28", 1.2),
        area("#b9c7a2", "-20,9 -11,12 -2,8 3,3 7,2 -7,0 -20,2", 0.4),
        pen(0.4, "-7,0 -7,26"),
        pen(0.4, "7,2 7,28"),
        pen(0.9, "-15,22 -8,18 -1,20 6,12 13,9", "accent"),
        pen(0.9, "11.5,7.5 14.5,10.5"),
        pen(0.9, "11.5,10.5 14.5,7.5"),
    ),
    "book": (
        area("accent", "-8,1 8,1 8,22 -8,22", 1.3),
        rect(WHITE, 8, 1.8, 9.6, 21.2, 0.8),
        rect("d", -8, 1, -6, 22, 0.5),
        pen(1.0, "-3.4,17 5,17", WHITE),
        pen(0.7, "-2,14.4 3.6,14.4", WHITE),
    ),
    "money": (
        area("#9bb28a", "-9,1 7,-1 9,6 -7,8", 1.0),
        area("#aec29b", "-8,3 8.6,2 9.6,9.4 -7,10.6", 1.0),
        rect("#bccdac", -7.4, 5, 8.6, 12.6, 1.1),
        disc(WHITE, 0.6, 8.8, 2.4, line=0.6),
        pen(0.6, "0.6,7.2 0.6,10.4"),
    ),
    "razor": (
        area(LEATHER, "-1.2,-10 1.2,-10 1.5,4 -0.9,4", 1.0),
        area(WHITE, "-1.2,4 1.6,4 2.4,20 -1.8,20", 1.1),
        pen(0.4, "1.2,6 1.7,19"),
    ),
    "wallet": (
        rect(LEATHER, -6, 0.5, 6, 10, 1.2),
        rect("#9bb28a", -4.6, 10, 4.6, 12, 0.6),
        pen(0.4, "-6,6.4 6,6.4"),
        disc("ink", 4.4, 5, 0.6),
    ),
    "watch": (
        rect(LEATHER, -1.4, -4, 1.4, 14, 0.9),
        disc(GOLD, 0, 6.4, 3.4, line=1.2),
        disc(WHITE, 0, 6.4, 2.6, line=0.5),
        pen(0.5, "0,6.4 0,8.2"),
        pen(0.5, "0,6.4 1.5,6.4"),
    ),
    "necklace": (
        pen(0.7, "0.4,1 -2.6,-5 -3.6,-10 -2.4,-14 0,-16.5 2.4,-14 3.6,-10 2.6,-5 0.4,1", GOLD),
        disc("accent", 0, -18, 2.1, 2.5, 1.1),
    ),
    "glasses": (
        ring(0.7, -3.6, 5.4, 2.9),
        ring(0.7, 3.6, 5.4, 2.9),
        pen(0.7, "-0.8,6 0.8,6"),
        pen(0.7, "-6.4,6.2 -8.6,9.4"),
        pen(0.7, "6.4,6.2 8.6,9.4"),
    ),
    "cigarette": (
        rect(WHITE, -0.6, 2, 0.6, 9.4, 1.0),
        rect("#d39a53", -0.6, 0, 0.6, 2.4, 0.7),
        rect("accent", -0.6, 9.4, 0.6, 10.6, 0.5),
        pen(0.4, "0,11 1,13.5 -0.8,16 1.2,19 0,22", 0.35),
    ),
    "syringe": (
        rect(WHITE, -1.3, 2, 1.3, 12, 1.1),
        rect("accent", -1.0, 6, 1.0, 11.6, 0),
        pen(0.4, "0,12 0,18"),
        pen(0.7, "0,2 0,-1"),
        pen(0.9, "-2,-1.2 2,-1.2"),
        pen(0.8, "-2.4,2 2.4,2"),
    ),
    "knife": _blade(22, 1.7),
    "sword": (*_blade(78, 2.6, 8), disc("d", 0, -10, 1.8)),
    "gun": (
        area("ink", "-2.8,-6 2,-7 3.4,3 -1.4,4", 1.1),
        area("ink", "-4,3 17,3 17,8.4 -4,8.4 -5,6", 1.1),
        pen(0.4, "-2,6.4 15,6.4", 0.4),
        ring(0.8, 5.4, 1.6, 2.0),
        rect("ink", 15, 8.4, 16.4, 9.4),
    ),
    "rifle": (
        area("#7c5636", "-30,-10 -27,-2 -6,5 16,5 40,5 40,8 -6,8.6 -10,6", 1.0),
        rect("ink", 0, 7, 72, 9.2),
        pen(1.0, "2,4.6 3,1 7,1 8,4.6"),
        rect("ink", 68, 9, 69.6, 11.4),
        rect("ink", -2, 9.4, 16, 12.4),
    ),
    "axe": (
        rect("#9a7448", -1.5, -26, 1.5, 34),
        area(STEEL, "-3,24 2,25 10,20 13,27 12,36 9,39 2,33 -3,34", 1.2),
        pen(0.5, "10.4,21 11,36"),
    ),
    "broom": (
        rect("#9a7448", -1.4, -52, 1.4, 62),
        rect("d", -9, -56, 9, -51),
        area("#d9b65c", "-9,-56 9,-56 14,-78 -14,-78", 1.2),
        *(pen(0.5, f"{x},-57 {x * 1.5},-77") for x in (-6, -2, 2, 6)),
    ),
    "shovel": (
        rect("#9a7448", -1.4, -34, 1.4, 50),
        pen(2.2, "-6,50 6,50", "#9a7448"),
        area(STEEL, "-10,-34 10,-34 10,-54 0,-68 -10,-54", 1.2),
        pen(0.6, "0,-36 0,-58"),
    ),
    "binoculars": (
        area("ink", "-8,1 -1.6,1 -1.2,8 -2.4,13 -6.8,13 -8.6,8"),
        area("ink", "8,1 1.6,1 1.2,8 2.4,13 6.8,13 8.6,8"),
        rect("d", -1.6, 5, 1.6, 9),
        disc(WHITE, -4.8, 1.4, 2.9, 1.1),
        disc(WHITE, 4.8, 1.4, 2.9, 1.1),
    ),
    "bomb": (
        *(rect("accent", x, -2, x + 4, 13, 1.0) for x in (-7, -2.5, 2)),
        rect("ink", -7.4, 4, 6.4, 6.6),
        rect(WHITE, -3.4, 6, 2.4, 10.4),
        pen(0.4, "-2.4,8.2 1.6,8.2", "accent"),
        pen(0.6, "-5,13 -6,17 0,18 2,14"),
    ),
    "handcuffs": (
        ring(1.1, -5, 4, 4.2, tone=STEEL),
        ring(0.3, -5, 4, 4.9),
        ring(1.1, 6, -3, 4.2, tone=STEEL),
        ring(0.3, 6, -3, 4.9),
        pen(1.2, "-1.4,2 2,-0.6"),
    ),
    "plate": (disc(WHITE, 0, 3.4, 13, 4, 1.2), disc(0.14, 0, 3.8, 8.6, 2.4, 0.6)),
    "tart": (
        area("#d7a65e", "-7.4,2 7.4,2 9,7 -9,7", 1.1),
        *(pen(0.45, f"{x * 0.85},2.2 {x},6.8") for x in (-7, -4.2, -1.4, 1.4, 4.2, 7)),
        disc("#f0d489", 0, 7, 9, 2.7, 1.1),
        disc("#7a4a22", -3, 7.2, 2.2, 0.8, 0),
        disc("#7a4a22", 2.6, 6.4, 2.6, 0.8, 0),
        disc("#7a4a22", 4, 8, 1.4, 0.5, 0),
    ),
    "tin": (
        rect(STEEL, -4.4, -1, 4.4, 10, 1.1),
        disc(0.3, 0, 10, 4.4, 1.3),
        rect("accent", -4.4, 1.6, 4.4, 7, 0.4),
        pen(0.5, "-2,10 2,10"),
    ),
    "cup": (
        area(WHITE, "-4.6,1.4 4.6,1.4 5.4,10.4 -5.4,10.4", 1.2),
        disc("#5a3a22", 0, 10.4, 5.4, 1.5),
        ring(1.1, -7, 6, 2.6, 3.0, WHITE),
        ring(0.3, -7, 6, 3.1, 3.5),
        pen(0.5, "-1.6,13 -0.6,15.4 -2.2,17.6 -0.8,20", 0.3),
        pen(0.5, "1.8,13 2.8,15.4 1.2,17.6 2.6,20", 0.3),
    ),
    "stick": (pen(2.2, "-5,6 -4.4,9 -1.6,10 0.4,8 0,3 0,-78", "#7c5636"), rect("ink", -1.3, -80, 1.3, -77)),
    "flashlight": (
        *(pen(0.9, f"13,{4 + k} 24,{4 + 4.4 * k}", "#e8c65a") for k in (-2, 0, 2)),
        rect("ink", -9, 2.4, 6, 5.6, 1.1),
        area("ink", "6,2.2 10.6,0.2 10.6,7.8 6,5.8", 1.1),
        rect(WHITE, 10.2, 0.6, 11.2, 7.4, 0.4),
        disc("accent", -2, 5.2, 0.8, line=0.4),
    ),
    "cloth": (
        area(WHITE, "-3,2 3,2 6,-6 8,-20 3,-17 0,-22 -4,-17 -8,-21 -6,-7", 1.2),
        pen(0.4, "-1.4,0 -3.4,-14"),
        pen(0.4, "1.4,0 3,-14"),
    ),
    "whistle": moved(
        (
            disc(STEEL, -1.4, 4.4, 3.1, line=1.2),
            area(STEEL, "-1.4,7.5 6.4,7.5 6.4,4.6 1.6,4.4", 1.2),
            disc("ink", -1.4, 4.4, 1.1),
            ring(0.5, -5.2, 5, 0.9),
            pen(0.5, "-6,5 -9,0 -8,-8 -3,-14", "accent"),
        ),
        3,
    ),
    "lighter": (
        rect("accent", -2.2, 0, 2.2, 7.6, 1.1),
        rect(STEEL, -2.2, 7.6, 2.2, 9.4),
        disc("ink", 1, 9.8, 1.0),
        area("#f4b942", "-1.6,9.6 0.2,10 0.8,12.4 -0.6,16.4 -2.2,12.6", 0.7),
        area("lamp", "-1,10 -0.1,10.4 0.1,12 -0.6,13.6 -1.2,12", 0),
    ),
    "match": (
        rect("#d8b27a", -0.5, -3, 0.5, 9, 0.9),
        area("#f4b942", "-1.8,9 0,8 1.8,9 2.4,12 0,17 -2.4,12", 0.7),
        area("lamp", "-0.8,9.6 0.8,9.6 1,11.6 0,13.6 -1,11.6", 0),
        disc("ink", 0, 9, 0.9),
    ),
    "half_mask": moved(
        (
            pen(0.7, "-9.4,3.4 -13,6 -12,10", 0.5),
            pen(0.7, "9.4,3.4 13,6 12,10", 0.5),
            area("b", "-10,2 -8.4,7 -3,7.6 0,6 3,7.6 8.4,7 10,2 7.4,-2 3,-1.6 0,2 -3,-1.6 -7.4,-2", 1.2),
            disc("ink", -4.8, 2.8, 2.3, 1.4),
            disc("ink", 4.8, 2.8, 2.3, 1.4),
        ),
        6,
    ),
    "receiver": (
        pen(0.9, "0,-9 3,-12 -2,-14 3,-17 -2,-19 3,-22 -2,-24 3,-27 -2,-30 4,-36 16,-40"),
        area("ink", "-2.4,-6 2,-6 2.4,-1 2.4,9 2,14 -2.4,14 -1,9 -1,-1", 1.1),
        area("ink", "-6,10 -1.4,9 2.4,10 2,16 -3,17 -6.4,14.6"),
        area("ink", "-6,-2 -1.4,-1 2.4,-2 2,-8 -3,-9 -6.4,-6.6"),
        pen(0.4, "-5.4,14.4 -5,11", WHITE),
        pen(0.4, "-5.4,-6.4 -5,-3", WHITE),
    ),
    "handset": moved(
        (
            pen(0.9, f"0,-5 {_CURL}"),
            area("ink", "-4.6,12 4.6,12 5.2,3 3,-6 -3,-6 -5.2,3", 1.2),
            *(pen(0.5, f"-2.8,{y} 2.8,{y}", WHITE) for y in (10, 8.2, 6.4)),
            rect("accent", -6.2, 0, -4.4, 6),
        ),
        4,
    ),
    "pill": (disc(WHITE, 0, 5, 2.6, 2.6, 1.3), pen(0.4, "-1.8,5 1.8,5"), disc("accent", 5.2, 3.4, 2.0, 2.0, 1.0)),
    "croissant": moved(
        (
            area("#d49a4a", "-11,0 -8,6 -3,9.4 3,9.4 8,6 11,0 8,1 4,3.4 -4,3.4 -8,1", 1.2),
            pen(0.5, "-6.4,3 -6,7"),
            pen(0.5, "-2,4 -2.4,9"),
            pen(0.5, "2,4 2.4,9"),
            pen(0.5, "6.4,3 6,7"),
        ),
        5,
    ),
    "toothbrush": (
        pen(1.7, "0,-10 0,11", "accent"),
        rect("accent", -1, 8, 1, 17, 0.8),
        rect(WHITE, 1, 10, 4, 16.6, 0.8),
        *(pen(0.35, f"1,{y} 4,{y}") for y in (11.6, 13.2, 14.8)),
    ),
    "oxygen_mask": (
        pen(0.8, "-5,9 -10,11 -12,6", 0.5),
        pen(0.8, "5,9 10,11 12,6", 0.5),
        area(WHITE, "-4,12.6 4,12.6 6.4,7 5,2.4 0,0.6 -5,2.4 -6.4,7", 1.2),
        area("#bcd3dd", "-3,11 3,11 4.8,7 3.8,3.6 0,2.2 -3.8,3.6 -4.8,7", 0.4),
        disc("accent", 0, 3, 1.5),
        pen(1.1, "0,2 4,-5 1,-12 5,-20 2,-30", "#9fb9c4"),
    ),
}
"""What these kinds of props look like in a hand. In close pictures and in the set they are drawn otherwise."""

AT_EAR: Marks = (
    rect("b", -3.6, -8, 3.6, 8, 1.2),
    disc(0.45, 1.9, 6, 0.9, line=0.3),
    disc(0.45, 1.9, 3.6, 0.9, line=0.3),
    rect(WHITE, -3.6, -8, 3.6, -7, 0.4),
)
"""A phone at somebody's ear: its back."""

POCKET = (
    "oxygen_mask",
    "coin",
    "pencil",
    "whistle",
    "lighter",
    "match",
    "half_mask",
    "receiver",
    "handset",
    "pill",
    "croissant",
    "toothbrush",
)
"""Kinds that are drawn like this wherever they are."""

AIMED = frozenset({"gun", "rifle", "flashlight", "whistle", "axe"})
"""Kinds that point to where their owner looks."""

OWN_WAY: dict[str, frozenset[str]] = {
    **dict.fromkeys(("newspaper", "map", "book"), frozenset({"READ", "SHARE"})),
    **dict.fromkeys(("letter", "paper", "document", "note", "photo", "card"), frozenset({"SHARE"})),
    "pen": frozenset({"WRITE"}),
    "phone": frozenset({"PHONE", "TYPE"}),
    "cigarette": frozenset({"SMOKE"}),
    "cup": frozenset({"DRINK", "POUR"}),
    "binoculars": frozenset({"SPY"}),
    "glasses": frozenset({"WEAR"}),
    "gun": frozenset({"AIM", "SHOOT", "FIGHT"}),
    "rifle": frozenset({"AIM", "SHOOT", "FIGHT", "CARRY", "WALK", "RUN"}),
    "knife": frozenset({"FIGHT", "AIM"}),
    "sword": frozenset({"FIGHT", "AIM", "POINT"}),
    "axe": frozenset({"FIGHT", "DIG"}),
    "flashlight": frozenset({"SCAN", "POINT", "AIM"}),
    "stick": frozenset({"POINT", "FIGHT", "AIM", "DIG", "SWEEP"}),
    "tart": frozenset({"EAT"}),
}
"""Poses (by name) in which a thing is held as its use asks, and not shown to the lens."""
