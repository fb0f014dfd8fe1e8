"""Fruit and stores, tubs and cans, what is carried about a yard or a house. Centimetres around the grip."""

from __future__ import annotations

import math

from storyboard.painters.sketch.things_desk import WOOD
from storyboard.painters.sketch.things_hand import GOLD, HELD, STEEL, WHITE
from storyboard.painters.sketch.things_marks import Mark, Marks, area, disc, pen, rect, ring

ORANGE, LEAF, PITH = "#ef8a2b", "#7d9a5a", "#f6dcae"


def _helix(turns: float, r: float, top: float, drop: float) -> Marks:
    """A ribbon of peel that hangs in turns: its inside pale behind, its outside before it."""
    out: list[Mark] = []
    for back in (True, False):
        for k in range(int(turns * 2)):
            if (k % 2 == 0) is back:
                arc = [math.pi * (k + n / 8) for n in range(9)]
                points = tuple((round(r * math.cos(a) * (1 - 0.05 * k), 3), round(top - drop * a / math.tau, 3)) for a in arc)
                out += [Mark(points, "ink", 5.2), Mark(points, PITH if back else ORANGE, 4.0)]
    return tuple(out)


STORES: dict[str, Marks] = {
    "peel": _helix(3.0, 8.0, 8.0, 12.0),
    "orange": (
        disc(ORANGE, 0, 0, 8.6, line=1.3),
        *(disc("#c96a14", x, y, 0.35, line=0) for x, y in ((-4, 3), (-2, -3), (3, -4), (4, 2), (0, 1), (-5, -2), (2, 5), (-1, -6))),
        pen(0.9, "0,8 0.6,10.4", WOOD),
        area(LEAF, "0.6,9.6 5,13 10,11.4 6,8.6"),
        pen(0.9, "-5,4.6 -2.6,6.4", WHITE),
    ),
    "lemon": (
        area("#e8cf3f", "-11,0 -8,5 -2,7 4,6.4 8,4 11,0.6 8,-4 3,-6.6 -3,-6.6 -8,-4.6", 1.3),
        area(LEAF, "9,3 13,8 17,7 14,3"),
        pen(0.8, "-6,3.4 -2,5", WHITE),
    ),
    "pear": (
        area("#b8bf4f", "0,14 2.6,12 3.4,7 8,1 8.4,-5 5,-10 0,-11 -5,-10 -8.4,-5 -8,1 -3.4,7 -2.6,12", 1.3),
        pen(1.0, "0,14 1.4,18", WOOD),
        area(LEAF, "1,16 6,19 10,17 6,14.6"),
        pen(0.8, "-5.4,-1 -3,4", WHITE),
    ),
    "cherry": (
        pen(0.7, "-5,0 -2,9 4,14", LEAF),
        pen(0.7, "5,-1 4,8 4,14", LEAF),
        disc("#b3242f", -5, -3, 4.2, line=1.2),
        disc("#b3242f", 5, -4, 4.2, line=1.2),
        area(LEAF, "4,14 9,17 12,14 8,12"),
    ),
    "cookie": (
        disc("#c9954f", 0, 3, 9, line=1.3),
        *(disc("#4a2d18", x, y, 1.4, line=0.4) for x, y in ((-4, 6), (3, 7), (5, 1), (-1, 1), (-5, -1), (1, -3))),
    ),
    "butter": (
        disc(WHITE, 0, -5, 17, 3.4, 1.2),
        area("#f1dd7a", "-11,-4 7,-4 7,5 -11,5", 1.2),
        area("#f6e9a4", "-11,5 -7,8 11,8 7,5", 1.0),
        area("#e3c958", "7,-4 11,-1 11,8 7,5", 1.0),
        pen(0.6, "2,-4 2,5"),
    ),
    "milk": (
        area(WHITE, "-7,-13 7,-13 7,8 0,14 -7,8", 1.3),
        pen(0.6, "-7,8 7,8"),
        rect(WHITE, -4, 13, 4, 17, 1.1),
        rect("accent", -7, -10, 7, -3, 0.4),
        area(WHITE, "0,6 -2.6,1 0,-1 2.6,1", 0.8),
    ),
    "cutting_board": (
        area(WOOD, "-20,-11 14,-11 14,-3 24,-3 26,0 24,3 14,3 14,11 -20,11", 1.3),
        disc(WHITE, 22, 0, 1.2),
        *(pen(0.4, f"-17,{y} 10,{y}") for y in (-6, 0, 6)),
    ),
    "chopsticks": (
        *(pen(0.9, f"{x},15 {x + 1.4},6 {x - 1.2},-2 {x + 1},-12 {x - 0.6},-20", "#ecd08a") for x in (-5, -2.6, 0, 2.4, 5)),
        *(pen(0.3, f"{x},15 {x + 1.4},6 {x - 1.2},-2 {x + 1},-12") for x in (-4.2, 0.8, 5.6)),
        area("#ecd08a", "-7,12 7,12 6,18 0,20 -6,18", 0.9),
        pen(2.4, "26,34 -9,12"),
        pen(1.7, "26,34 -9,12", "accent"),
        pen(2.4, "29,28 -7,17"),
        pen(1.7, "29,28 -7,17", "accent"),
    ),
    "lid": (
        disc("ink", 0, 10.6, 3.0, 2.2),
        rect("ink", -1.2, 6, 1.2, 10),
        area(STEEL, "-19,-1 -14,4.6 -6,7.2 6,7.2 14,4.6 19,-1", 1.3),
        area(STEEL, "-20,-1 20,-1 20,-3.6 -20,-3.6", 1.1),
        pen(0.7, "-13,1.6 -6,4.6", WHITE),
    ),
    "washtub": (
        disc(0.5, 0, 12, 31, 5.4, 1.2),
        disc("#bcd3dd", 0, 11, 27, 3.8, 0.6),
        area(STEEL, "-31,12 -20,8.4 0,6.6 20,8.4 31,12 25,-16 -25,-16", 1.3),
        *(pen(0.8, f"{-30 + k},{y} 0,{y - 5} {30 - k},{y}") for k, y in ((2, 5), (5, -8))),
        *(ring(1.2, 33 * s, 8, 3.2, 3.8) for s in (-1, 1)),
        *(disc(WHITE, x, y, r) for x, y, r in ((-10, 13, 4), (-3, 14.6, 5), (5, 13.4, 4.2))),
    ),
    "milk_can": (
        area(STEEL, "-12,-26 12,-26 12,4 6,12 6,18 -6,18 -6,12 -12,4", 1.3),
        area(STEEL, "-8,18 8,18 8,22 -8,22", 1.2),
        rect(STEEL, -2, 22, 2, 25),
        *(ring(1.4, 10.6 * s, 11, 3, 3.8) for s in (-1, 1)),
        pen(0.7, "-12,-20 12,-20"),
        pen(0.7, "-12,2 12,2"),
        pen(0.8, "-8,-16 -8,0", WHITE),
    ),
    "trash_can": (
        area(STEEL, "-15,-24 15,-24 18,14 -18,14", 1.3),
        *(pen(0.7, f"{x},-23 {x * 1.2},13") for x in (-10, -5, 0, 5, 10)),
        area(WHITE, "-12,15 -9,21 -3,19 1,24 6,19 12,21 13,15", 1.0),
        disc(STEEL, 0, 14, 19, 3.2, 1.1),
        area(WHITE, "-9,14 -7,19 0,17 4,20 9,18 10,14", 0.9),
        area(STEEL, "21,-2 25,-3 31,26 28,31 23,30", 1.1),
    ),
    "drawer": (
        area(WOOD, "-25,12 25,12 19,22 -19,22", 1.2),
        area("d", "-21,12.6 21,12.6 17,20 -17,20", 0.8),
        area(WHITE, "-12,14 -2,13 0,18 -10,19", 0.7),
        area("accent", "4,13.4 12,13.4 11,17 5,17", 0.7),
        rect(WOOD, -26, -6, 26, 13, 1.3),
        rect(WOOD, -22, -3, 22, 10, 0.8),
        disc(GOLD, 0, 3.4, 2.8, line=1.1),
    ),
    "mattress": (
        area("l", "-66,-12 58,-12 80,8 -44,8", 1.3),
        area(0.3, "-66,-12 58,-12 58,-30 -66,-30", 1.2),
        area(0.42, "58,-12 80,8 80,-10 58,-30", 1.1),
        *(pen(2.0, f"{x},-30 {x},-12 {x + 22},8", "accent") for x in range(-58, 58, 14)),
        *(disc("ink", x, y, 1.2, line=0) for x, y in ((-40, -4), (-10, -4), (20, -4), (50, -4))),
    ),
    "dolly": (
        *(pen(2.6, f"{x},-58 {x},54 {x * 0.6},60 0,62", "accent") for x in (-15, 15)),
        *(pen(1.6, f"-15,{y} 15,{y}", "accent") for y in (-30, 0, 30)),
        area("d", "-17,-58 17,-58 24,-66 -24,-66", 1.1),
        *(disc("ink", x, -60, 7.0) for x in (-20, 20)),
        *(disc(STEEL, x, -60, 2.6) for x in (-20, 20)),
    ),
    "pallet": (
        *(rect(WOOD, -40, y, 40, y + 4, 1.0) for y in (6, -8)),
        *(rect("#7c5a34", x, -4, x + 10, 6, 0.9) for x in (-40, -5, 30)),
        area(WOOD, "-40,10 40,10 48,18 -32,18", 1.0),
        *(pen(0.5, f"{x},10 {x + 8},18") for x in (-24, -8, 8, 24)),
    ),
    "hay": (
        area("#d9b65c", "-26,-14 22,-14 22,10 -26,10", 1.3),
        area("#e6cb82", "-26,10 -16,20 32,20 22,10", 1.1),
        area("#c39c40", "22,-14 32,-4 32,20 22,10", 1.1),
        *(pen(1.0, f"{x},-14 {x},10 {x + 10},20", "#7c5a34") for x in (-12, 8)),
        *(pen(0.5, f"{x},{y} {x + 5},{y + 2}") for x, y in ((-22, -8), (-18, 4), (-6, -6), (-2, 5), (14, -9), (16, 3))),
        *(pen(0.6, t, "#d9b65c") for t in ("-26,-10 -32,-12", "-26,2 -31,5", "22,-12 27,-18", "-8,-14 -10,-19")),
    ),
    "paint_can": (
        pen(0.9, "-12,8 -13,22 0,28 13,22 12,8"),
        rect(STEEL, -13, -16, 13, 10, 1.3),
        disc("accent", 0, 10, 13, 3.2, 1.1),
        area("accent", "-12.6,9 12.6,9 12.6,2 10,-2 8,3 4,2 2,-7 -1,1 -6,3 -8,-3 -10,2 -12.6,1", 0.8),
    ),
    "potted_plant": (
        *(
            area(LEAF, t)
            for t in (
                "0,8 -4,24 -14,30 -10,18",
                "0,8 4,26 15,31 10,17",
                "0,8 -5,20 0,36 5,20",
                "0,8 -12,14 -20,13 -10,8",
                "0,8 12,14 20,13 10,8",
            )
        ),
        area("#b5623a", "-9,-12 9,-12 11,5 -11,5", 1.2),
        rect("#b5623a", -12.4, 4, 12.4, 9, 1.1),
    ),
    "oxygen_tank": (
        area("accent", "-8,-34 8,-34 8,16 5,22 -5,22 -8,16", 1.3),
        rect(STEEL, -3, 22, 3, 27),
        ring(1.2, 6, 26, 3),
        rect(WHITE, -8, -8, 8, 2, 0.8),
        pen(1.1, "0,27 -4,34 -14,32 -18,20"),
    ),
    "mailbox": (
        rect(WOOD, -2.6, -56, 2.6, -8, 1.1),
        area("accent", "-24,-8 18,-8 18,6 14,13 -18,13 -24,6", 1.3),
        area("accent", "12,-8 24,-8 24,6 20,13 14,13 12,6", 1.1),
        rect("ink", 15, -1, 21, 1),
        pen(1.4, "-12,4 -12,20", "d"),
        rect("d", -12, 16, -4, 21),
    ),
    "dark_lamp": (
        area(GOLD, "-2,-8 2,-8 3,-20 8,-26 -8,-26 -3,-20", 1.2),
        area(0.5, "-9,16 9,16 17,-8 -17,-8", 1.3),
        pen(0.6, "6,-8 6,-15"),
    ),
    "lamp": (
        area(GOLD, "-2,-8 2,-8 3,-20 8,-26 -8,-26 -3,-20", 1.2),
        area("lamp", "-9,16 9,16 17,-8 -17,-8", 1.3),
        *(pen(0.9, f"{x},-11 {x * 1.4},-19", "lamp") for x in (-14, 14)),
        pen(0.6, "6,-8 6,-15"),
    ),
    "television": (
        *(pen(1.0, f"0,16 {x},32") for x in (-12, 12)),
        rect("d", -26, -20, 26, 17, 1.3),
        area("lamp", "-22,-15 12,-15 13,0 12,12 -22,12 -23,0", 1.0),
        *(disc(STEEL, 19, y, 2.4) for y in (8, 1)),
        *(pen(0.5, f"16,{y} 22,{y}") for y in (-6, -9, -12)),
        pen(0.8, "-16,4 -8,8", WHITE),
    ),
    "washing_machine": (
        rect(WHITE, -26, -34, 26, 34, 1.3),
        pen(0.7, "-26,22 26,22"),
        disc("d", 0, -6, 18, line=1.2),
        disc("#bcd3dd", 0, -6, 14),
        area("accent", "-10,-10 -2,-4 4,-10 11,-12 6,-17 -4,-18", 0.7),
        *(disc("d", x, 28, 2.2) for x in (-18, -11)),
        rect("accent", 8, 25.6, 20, 30.4, 0.5),
    ),
    "microwave": (
        rect("d", -26, -15, 26, 15, 1.3),
        rect(0.25, -22, -11, 10, 11, 1.0),
        pen(1.4, "12.6,-9 12.6,9", "l"),
        rect("accent", 16, 6, 23, 10.4, 0.5),
        *(disc("l", x, y, 1.2, line=0.3) for x in (17, 19.6, 22) for y in (2, -2, -6)),
    ),
    "faucet": (
        area(STEEL, "-5,-20 5,-20 5,4 14,7 21,4 22,-4 28,-4 27,8 18,15 5,13 -5,13", 1.3),
        pen(3.0, "-9,18 9,18", "accent"),
        rect(STEEL, -1.6, 13, 1.6, 18),
        *(pen(1.2, f"25,{y} 25,{y - 4}", "#8fb0bd") for y in (-7, -13, -19)),
    ),
    "chair": (
        *(pen(2.4, t, WOOD) for t in ("-16,58 -15,-46", "16,58 15,-46", "-20,0 -22,-50", "20,0 22,-50")),
        *(rect(WOOD, -15, y, 15, y + 6, 1.1) for y in (48, 34, 20)),
        area("accent", "-17,8 17,8 23,-2 -23,-2", 1.2),
        rect(WOOD, -23, -6, 23, -2, 1.1),
    ),
    "ski": (
        *(area("accent", f"{x - 3},-80 {x + 3},-80 {x + 3},70 {x},86 {x - 3},70", 1.1) for x in (-5, 5)),
        *(rect("ink", x - 3.4, -10, x + 3.4, 4) for x in (-5, 5)),
    ),
    "sled": (
        pen(2.0, "-44,-10 36,-10 46,-4 48,6", STEEL),
        *(rect(WOOD, x, -9, x + 3, 4, 0.9) for x in (-30, 0, 26)),
        area("accent", "-42,4 40,4 46,9 -36,9", 1.2),
        pen(1.0, "46,6 60,12 70,4", "#c9a86a"),
    ),
    "skate": (
        area(WHITE, "-12,4 -12,26 0,26 2,12 12,8 14,4", 1.3),
        rect("d", -13, 0, 15, 4),
        area(STEEL, "-15,-4 18,-4 20,-1 -15,-1", 1.1),
        pen(1.2, "-8,0 -8,-2"),
        pen(1.2, "9,0 9,-2"),
        *(pen(0.6, f"1,{y} 6,{y - 2}") for y in (20, 16, 13)),
    ),
    "surfboard": (area("accent", "0,90 11,60 14,0 10,-62 0,-86 -10,-62 -14,0 -11,60", 1.3), pen(1.0, "0,84 0,-82", WHITE)),
    "dish": (
        area("l", "-26,20 -18,-4 2,-20 24,-22 20,-6 2,14", 1.3),
        pen(1.6, "-2,0 16,14"),
        disc("accent", 17, 15, 2.6),
        pen(3.0, "-2,-14 -4,-36"),
        area("d", "-16,-40 10,-40 4,-34 -10,-34"),
    ),
    "tin": HELD["tin"],
    "straw": (pen(1.8, "0,-12 0,10 5,16", "accent"), *(pen(0.6, f"-0.8,{y} 0.8,{y + 1.6}", WHITE) for y in (-9, -4, 1, 6))),
    "seeds": (
        area("l", "-8,-10 8,-10 9,12 -9,12", 1.2),
        rect("accent", -8.6, 6, 8.6, 12, 0.7),
        area(LEAF, "0,-4 -5,2 0,4 5,2", 0.8),
        *(disc("#6b4a26", x, y, 1.0, 0.7, 0.4) for x, y in ((-6, 16), (0, 18), (5, 15), (9, 18))),
    ),
}
"""What is stored, tipped out and carried about."""
