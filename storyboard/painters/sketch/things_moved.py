"""What two people carry, what is wheeled about a house or a garden, and what stands there. Centimetres around the grip."""

from __future__ import annotations

from storyboard.painters.sketch.things_desk import WOOD
from storyboard.painters.sketch.things_hand import GOLD, LEATHER, STEEL, WHITE
from storyboard.painters.sketch.things_marks import Marks, area, disc, pen, rect, ring
from storyboard.painters.sketch.things_stores import LEAF

PUMPKIN = "#d8843a"


def _pumpkin(wide: float) -> Marks:
    """A ribbed pumpkin with its stalk, so many centimetres across."""
    w, h = wide / 2, wide * 0.39
    ribs = tuple(disc(PUMPKIN, x * w, 0, k * w, h) for x, k in ((-0.62, 0.38), (0.62, 0.38), (-0.32, 0.4), (0.32, 0.4), (0.0, 0.36)))
    stalk = f"{-0.07 * w},{0.94 * h} {0.08 * w},{0.94 * h} {0.2 * w},{1.4 * h} {0.04 * w},{1.42 * h}"
    return (*ribs, area("#7c8a4a", stalk))


MOVED: dict[str, Marks] = {
    "pumpkin": _pumpkin(30.0),
    "great_pumpkin": _pumpkin(66.0),
    "pane": (
        area("#cfe0e8", "-30,-40 30,-40 30,40 -30,40", 1.3),
        area(WHITE, "-30,6 -30,26 4,40 -14,40", 0),
        area(WHITE, "-22,-40 -8,-40 30,-6 30,8", 0),
        pen(0.5, "-24,-30 -16,-22"),
        pen(0.5, "14,22 24,32"),
    ),
    "table": (
        area(WOOD, "-60,6 60,6 72,18 -72,18", 1.3),
        rect(WOOD, -72, 1, 72, 6, 1.1),
        *(area(WOOD, f"{x},1 {x + 6},1 {x + 4.6},-66 {x + 1.4},-66", 1.1) for x in (-68, 62)),
        *(area("#7c5a34", f"{x},1 {x + 5},1 {x + 4},-50 {x + 1},-50", 0.9) for x in (-46, 41)),
    ),
    "sofa": (
        area("b", "-80,4 80,4 76,34 -76,34", 1.3),
        rect("b", -80, -12, 80, 6, 1.2),
        *(area("d", f"{x - 10},-24 {x + 10},-24 {x + 10},20 {x - 10},20", 1.2) for x in (-82, 82)),
        rect("d", -72, -24, 72, -12, 1.1),
        pen(0.9, "0,-12 0,32"),
        *(rect(WOOD, x, -30, x + 5, -24) for x in (-78, 73)),
    ),
    "coffin": (
        area(WOOD, "-80,-14 80,-14 88,8 -88,8", 1.3),
        area("#b58a58", "-88,8 88,8 76,22 -76,22", 1.2),
        pen(1.4, "-10,15 26,15", GOLD),
        pen(1.4, "12,10 12,20", GOLD),
        *(pen(1.6, f"{x},-3 {x + 2},-7 {x + 12},-7 {x + 14},-3", GOLD) for x in (-56, -6, 44)),
    ),
    "rug": (
        area("b", "-66,-9 60,-9 60,9 -66,9", 1.3),
        disc("d", 60, 0, 6, 9, 1.2),
        ring(0.7, 60, 0, 3.6, 5.6, "l"),
        *(pen(1.6, f"{x},-9 {x},9", "l") for x in (-58, -30, 0, 30)),
        *(pen(0.7, f"-66,{y} -72,{y}") for y in (-7, -3, 1, 5)),
    ),
    "piano": (
        area("ink", "-60,-50 60,-50 60,44 -60,44", 1.2),
        rect(0.3, -54, 4, 54, 38, 0.9),
        rect("ink", -62, -10, 62, 0, 1.1),
        rect(WHITE, -56, -8, 56, 0, 0.9),
        *(pen(0.5, f"{x},-8 {x},0") for x in range(-49, 56, 7)),
        *(rect("ink", x, -4, x + 3, 0, 0.4) for x in (-51, -44, -30, -23, -16, -2, 5, 19, 26, 33, 47)),
        rect(WHITE, -14, 8, 14, 28, 0.9),
        *(pen(0.5, f"-10,{y} 10,{y}") for y in (24, 20, 16, 12)),
    ),
    "blind": (
        rect("d", -32, 32, 32, 38, 1.2),
        *(area("l", f"-31,{y} 31,{y} 31,{y + 5} -31,{y + 5}", 0.9) for y in range(-32, 32, 7)),
        pen(0.7, "24,32 24,-44"),
        disc("accent", 24, -45, 2),
    ),
    "socket": (
        rect(WHITE, -10, -10, 10, 10, 1.3),
        disc(0.12, 0, 0, 7, line=1.0),
        *(disc("ink", x, 0, 1.3, line=0) for x in (-3, 3)),
    ),
    "projector": (
        rect("d", -22, -10, 20, 9, 1.2),
        disc(STEEL, 22, 0, 7, 7.4, 1.1),
        disc("lamp", 24, 0, 4.4, 5, 0.8),
        *(pen(1.2, f"31,{3 * k} 46,{8 * k}", "#e8c65a") for k in (-1, 0, 1)),
        *(disc("d", x, 19, 11, line=1.1) for x in (-14, 11)),
        *(disc("l", x, 19, 3) for x in (-14, 11)),
        *(rect("d", x, -15, x + 4, -10) for x in (-18, 12)),
    ),
    "printer": (
        rect("l", -25, -12, 25, 8, 1.3),
        area(WHITE, "-15,8 15,8 12,27 -12,27", 1.1),
        area(WHITE, "-16,-8 16,-8 20,-20 -20,-20", 1.1),
        *(pen(0.6, f"{-11 + k},{-12 - 3 * k} {11 - k},{-12 - 3 * k}") for k in (0, 1)),
        rect("d", -18, -9, 18, -6, 0.6),
        disc("accent", 19, 3, 1.8),
    ),
    "disk": (
        disc(STEEL, 0, 5, 9, line=1.3),
        ring(0.5, 0, 5, 6.4),
        disc("accent", 0, 5, 3.4, line=0.8),
        disc(WHITE, 0, 5, 1.2),
        pen(0.8, "-6,9 -3.6,11", WHITE),
    ),
    "leaf": (
        area(LEAF, "0,20 6,14 9,6 6,-2 0,-6 -6,-2 -9,6 -6,14", 1.2),
        pen(0.7, "0,18 0,-14"),
        *(pen(0.4, f"0,{y} {6 * s},{y + 4}") for y in (0, 5, 10) for s in (-1, 1)),
    ),
    "nest": (
        *(disc(WHITE, x, 3, 4, 5) for x in (-6, 0, 6)),
        area(WOOD, "-16,2 16,2 12,-8 5,-11 -5,-11 -12,-8", 1.2),
        *(pen(0.7, t) for t in ("-19,1 8,-2", "-12,-4 18,0", "-10,-7 10,-5", "-6,-10 12,-8", "14,3 20,5", "-14,3 -20,4")),
    ),
    "parachute": (
        area("accent", "-40,40 -34,56 -18,66 0,70 18,66 34,56 40,40 26,44 13,40 0,44 -13,40 -26,44", 1.3),
        *(pen(0.7, f"{x},42 0,-2") for x in (-39, -26, -13, 0, 13, 26, 39)),
        *(pen(0.6, f"{x * 0.5},68 {x},42") for x in (-26, 26)),
        rect(LEATHER, -5, -12, 5, 0, 1.1),
    ),
    "heater": (
        *(area("l", f"{x},-26 {x + 8},-26 {x + 8},20 {x + 4},24 {x},20", 1.1) for x in range(-36, 36, 9)),
        pen(2.0, "-40,-20 38,-20", STEEL),
        pen(2.0, "36,-18 44,-18 44,-34", STEEL),
        disc("accent", 42, -16, 3.4),
        *(pen(1.0, f"{x},30 {x + 3},36 {x - 2},42 {x + 2},48", "accent") for x in (-22, 0, 22)),
    ),
    "vacuum": (
        pen(3.0, "0,52 -4,58 -10,58", "d"),
        pen(3.0, "0,52 0,-30", "d"),
        area("accent", "-9,-24 9,-24 11,14 4,24 -4,24 -11,14", 1.3),
        area("d", "-20,-44 20,-44 14,-30 -14,-30", 1.2),
        disc("l", 0, 0, 4),
    ),
    "dustpan": (
        area("accent", "-14,-20 14,-20 11,-4 -11,-4", 1.3),
        rect("d", -2, -4, 2, 14),
        pen(0.7, "-12,-17 12,-17"),
        *(disc("d", x, -15, 1.1) for x in (-5, 2, 6)),
    ),
    "siren": (
        rect("d", -14, -14, 14, -6, 1.2),
        area("accent", "-10,-6 10,-6 9,8 4,13 -4,13 -9,8", 1.3),
        pen(0.9, "-4,6 -3,10", WHITE),
        *(pen(1.8, t, "accent") for t in ("-16,4 -26,6", "16,4 26,6", "-13,14 -21,21", "13,14 21,21", "0,18 0,28")),
    ),
    "lawnmower": (
        pen(2.2, "44,52 30,46 2,-8", "d"),
        area("accent", "-30,-16 16,-16 12,0 -18,2 -28,-4", 1.3),
        rect("d", -14, 1, 2, 9),
        *(disc("ink", x, -18, 8) for x in (-26, 12)),
        *(disc(STEEL, x, -18, 3) for x in (-26, 12)),
        *(pen(0.8, f"{x},-26 {x + 2},-19", LEAF) for x in range(-60, -36, 4)),
    ),
    "tag": (
        area("#e9cf9c", "-8,-14 8,-14 8,6 3,12 -3,12 -8,6", 1.3),
        ring(0.7, 0, 7, 1.8),
        pen(0.8, "0,8 4,18 -2,24 4,30"),
        *(pen(0.7, f"-5,{y} 5,{y}") for y in (0, -4, -8)),
    ),
    "buoy": (
        area("accent", "-20,-20 20,-20 15,-4 -15,-4", 1.3),
        area("accent", "-10,-4 10,-4 4,28 -4,28", 1.2),
        area(WHITE, "-8,4 8,4 6,14 -6,14", 0.8),
        disc("lamp", 0, 32, 4, line=1.1),
        pen(1.2, "-34,-18 -26,-15 -20,-18 -10,-15 0,-18 10,-15 20,-18 28,-15 34,-18", "#8fb0bd"),
    ),
    "holster": (
        area(LEATHER, "-8,10 8,10 6,-18 0,-24 -5,-18", 1.3),
        area("ink", "-6,10 7,10 9,16 13,26 6,28 1,18 -6,17", 1.1),
        pen(3.4, "-24,7 24,9", LEATHER),
        rect(GOLD, -18, 4, -12, 12),
        pen(0.6, "0,6 -1,-16"),
    ),
    "medal": (
        area("accent", "-6,24 6,24 2,8 -2,8", 1.2),
        pen(0.9, "0,24 0,9", WHITE),
        disc(GOLD, 0, 0, 8, line=1.3),
        ring(0.5, 0, 0, 6),
        area(WHITE, "0,5 1.4,1.6 5,1.6 2,-0.6 3.2,-4.2 0,-2 -3.2,-4.2 -2,-0.6 -5,1.6 -1.4,1.6", 0.7),
    ),
    "speaker": (
        rect("d", -14, -22, 14, 24, 1.3),
        disc(0.3, 0, -6, 10, line=1.1),
        disc("ink", 0, -6, 4),
        disc(0.3, 0, 14, 5, line=1.0),
        *(pen(1.1, t) for t in ("18,10 22,4 22,-4 18,-10", "23,14 29,6 29,-6 23,-14")),
    ),
    "cork": (
        area("#c99b62", "-4,-6 4,-6 5,6 -5,6", 1.3),
        disc("#d9b27e", 0, 6, 5, 1.8, 1.0),
        *(disc("#7c5636", x, y, 0.6, line=0) for x, y in ((-2, 1), (2, -2), (0, 3), (-1, -4))),
    ),
}
"""What is moved about."""
