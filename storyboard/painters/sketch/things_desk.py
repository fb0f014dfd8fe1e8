"""What is drawn, written, stamped and played on a table top, and small hardware. Centimetres around the grip."""

from __future__ import annotations

from storyboard.painters.sketch.things_hand import GOLD, HELD, STEEL, WHITE
from storyboard.painters.sketch.things_marks import Marks, area, disc, moved, pen, rect, ring

WOOD = "#9a7448"
"""What plain wood is drawn in."""
_HOUSE: Marks = (
    area(0.3, "-8,5 8,5 8,14 -8,14", 0.7),
    area("accent", "-10,14 0,21 10,14", 0.8),
    rect(WHITE, -2, 5, 2, 11, 0.6),
    disc(GOLD, 12, 24, 2.6, line=0.6),
    *(pen(0.5, f"12,24 {x},{y}", GOLD) for x, y in ((7, 27), (8, 21), (12, 30), (16.4, 28), (17, 22), (13, 19))),
    pen(1.0, "-13,5 -13,12", WOOD),
    disc("#7d9a5a", -13, 15, 3.6, 4.4, 0.7),
    pen(0.5, "-17,5 17,5"),
)
"""A picture: a house, a tree and the sun."""

DESK: dict[str, Marks] = {
    "drawing": (rect(WHITE, -19, 0, 19, 32, 1.3), *_HOUSE),
    "sketchpad": (
        rect(0.5, -18, -2, 21, 34, 1.2),
        rect(WHITE, -19, 0, 20, 34, 1.2),
        *_HOUSE,
        *(ring(0.6, x, 34.6, 0.9, 1.8) for x in range(-16, 20, 4)),
        rect("#e2b13c", 15, -7, 17, 15, 0.9),
        area("ink", "15,-7 17,-7 16,-11"),
    ),
    "portrait": (
        rect(GOLD, -17, -2, 17, 38, 1.3),
        rect(0.5, -13, 2, 13, 34),
        area("accent", "-11,2 11,2 8,11 3,14 -3,14 -8,11"),
        disc(WHITE, 0, 20, 5.4, 7),
        area("ink", "-6,20 -6,26 -3,29 3,29 6,26 6,20 4,25 -4,25"),
        *(disc("ink", x, 20.6, 0.6, line=0) for x in (-2, 2)),
        pen(0.5, "-1.6,16.4 0,16 1.6,16.4"),
    ),
    "seascape": (
        rect(GOLD, -26, -2, 26, 32, 1.3),
        rect(0.08, -22, 2, 22, 28),
        area("#8fb0bd", "-22,2 22,2 22,14 -22,14", 0.5),
        *(pen(0.6, f"{x},{y} {x + 4},{y + 1.6} {x + 8},{y}") for x, y in ((-19, 10), (-6, 7), (8, 11), (6, 4), (-16, 4))),
        area(WOOD, "-5,13 9,13 6,9 -3,9"),
        area(WHITE, "2,14 2,25 9,14"),
        area("accent", "1,14 1,23 -4,14"),
        disc(GOLD, -14, 22, 2.6),
    ),
    "certificate": (
        rect(WHITE, -21, 0, 21, 30, 1.3),
        rect("l", -19, 2, 19, 28, 0.9),
        pen(1.6, "-12,23 12,23"),
        *(pen(0.5, f"{-x},{y} {x},{y}") for x, y in ((14, 18.6), (12, 15.6), (14, 12.6))),
        area("accent", "8,7 6,-3 9,-1 12,-3 11,7", 0.8),
        disc("accent", 9, 7, 3.8, line=1.0),
        disc(GOLD, 9, 7, 2.0, line=0.5),
        pen(0.7, "-13,7 -9,9 -6,6 -2,8.6"),
    ),
    "calendar": (
        rect(WHITE, -15, 0, 15, 30, 1.3),
        rect("accent", -15, 23, 15, 30),
        *(ring(0.8, x, 30, 1.2, 2.0) for x in (-9, 0, 9)),
        *(pen(0.4, f"{x},2 {x},21") for x in (-9, -3, 3, 9)),
        *(pen(0.4, f"-13,{y} 13,{y}") for y in (7, 12, 17)),
        ring(0.9, 0, 9.6, 3.4, 2.8, "accent"),
    ),
    "postcard": (
        rect(WHITE, -12, 0, 12, 16, 1.2),
        pen(0.5, "1,2 1,14"),
        rect("accent", 6.6, 10, 10.4, 14.6, 0.7),
        *(pen(0.5, f"-10.4,{y} -1,{y}") for y in (13, 10.6, 8.2, 5.8, 3.4)),
        *(pen(0.5, f"3,{y} 10,{y}") for y in (7.6, 5.2, 2.8)),
    ),
    "stamp": (
        disc(WOOD, 0, 17, 4.4, 4.0, 1.2),
        area(WOOD, "-2,14 2,14 3,6 -3,6"),
        rect(WOOD, -9, 1, 9, 7, 1.2),
        rect("accent", -9, -1.6, 9, 1, 0.8),
    ),
    "seal": (
        area("accent", "-8,4 -9,9 -5,13 0,14 6,13.4 9,9 8.6,3 5,-1 -1,-2 -6,0", 1.3),
        disc("accent", 0, 6, 5.4, line=0.8),
        pen(1.0, "-2.4,3 -2.4,9 0,6.6 2.4,9 2.4,3"),
    ),
    "inkwell": (
        area("ink", "-9,-8 9,-8 8,2 4,4 4,8 -4,8 -4,4 -8,2", 1.1),
        disc(0.3, 0, 8, 4, 1.2),
        area(WHITE, "0,8 2,14 8,30 16,38 18,30 12,20 4,11", 1.0),
        pen(0.6, "1,9 16,36"),
        rect(WHITE, -5, -5, 5, 0, 0.6),
    ),
    "pencil_mug": (
        *(
            rect(c, x, 6, x + 2.2, top, 0.9)
            for x, top, c in ((-6, 24, "#e2b13c"), (-2.4, 28, "accent"), (1.4, 25, "#7d9a5a"), (4, 22, "#e2b13c"))
        ),
        *(
            area("#efd9b0", f"{x},{top} {x + 2.2},{top} {x + 1.1},{top + 3.4}", 0.8)
            for x, top in ((-6, 24), (-2.4, 28), (1.4, 25), (4, 22))
        ),
        area(WHITE, "-7.4,-7 7.4,-7 8,11 -8,11", 1.3),
        ring(1.6, 10.4, 2, 3.4, 4.4, WHITE),
        ring(0.4, 10.4, 2, 4.4, 5.4),
        rect("accent", -7.6, 0, 7.8, 4, 0.5),
    ),
    "marker": (rect("d", -1.6, -8, 1.6, 6, 1.1), rect("accent", -1.7, 6, 1.7, 10), area("accent", "-1,10 1,10 0.6,14 -0.6,13")),
    "eraser": (area("accent", "-9,0 3,0 3,6 -9,6", 1.1), area(WHITE, "3,0 9,0 10,3 9,6 3,6", 1.1)),
    "glue": (
        area(WHITE, "-4,-10 4,-10 4.6,6 2,9 -2,9 -4.6,6", 1.2),
        area("accent", "-1.8,9 1.8,9 0.6,16 -0.6,16"),
        rect("accent", -4.4, -6, 4.4, 2, 0.5),
    ),
    "stapler": (
        area("d", "-14,-3 14,-3 14,-0.6 -14,-0.6", 1.0),
        area("accent", "-13,0 12,4 15,7 13,10 -10,7 -14,3", 1.2),
        pen(0.6, "-11,2 12,6"),
    ),
    "palette": (
        area(WOOD, "-18,0 -16,9 -6,15 8,14 17,7 17,-2 9,-5 5,-10 -6,-11 -14,-7", 1.3),
        disc(WHITE, 7, -5, 2.6, 2.0),
        *(
            disc(c, x, y, 2.6, 2.2, 0.7)
            for x, y, c in ((-12, 3, "accent"), (-7, 9, GOLD), (0, 10.6, WHITE), (8, 9, "#7d9a5a"), (13, 3, "ink"))
        ),
    ),
    "easel": (
        *(pen(2.2, t, WOOD) for t in ("-22,-70 -2,60", "22,-70 2,60", "0,40 6,-66")),
        rect(WOOD, -24, -16, 24, -12),
        rect(WHITE, -22, -12, 22, 42, 1.2),
        area(0.35, "-16,-6 16,-6 10,10 2,2 -6,14", 0.7),
        disc("accent", 9, 28, 5),
    ),
    "poker_chip": (
        disc("accent", 0, 5, 7, line=1.3),
        *(disc(WHITE, x, y, 1.4, line=0.4) for x, y in ((-5.4, 5), (5.4, 5), (0, 10.4), (0, -0.4))),
        disc(WHITE, 0, 5, 3.4),
    ),
    "domino": (
        rect(WHITE, -4.6, -6, 4.6, 14, 1.3),
        pen(0.7, "-4.6,4 4.6,4"),
        *(
            disc("ink", x, y, 1.0, line=0)
            for x, y in ((-2.2, 11.4), (2.2, 11.4), (0, 9), (-2.2, 6.6), (2.2, 6.6), (-2.2, 1.4), (0, -1), (2.2, -3.4))
        ),
    ),
    "puzzle_piece": (
        area("accent", "-8,-5 -2,-5 -3,-2 0,-0.4 3,-2 2,-5 8,-5 8,1 11,0 12.6,3 11,6 8,5 8,11 2,11 3,14 0,16 -3,14 -2,11 -8,11", 1.3),
        pen(0.6, "-6,8.6 -3,9.4 -1,8.8", "white"),
    ),
    "dartboard": (
        disc("ink", 0, 0, 20, line=1.2),
        disc(WHITE, 0, 0, 16),
        disc("accent", 0, 0, 11),
        disc(WHITE, 0, 0, 7),
        disc("accent", 0, 0, 2.6),
        *(pen(0.4, t) for t in ("-16,0 16,0", "0,-16 0,16", "-11,-11 11,11", "-11,11 11,-11")),
        pen(1.0, "1,1 12,9"),
        area("accent", "12,9 17,10 15,14"),
    ),
    "xray": (
        rect("ink", -16, 0, 16, 36, 1.2),
        pen(1.4, "0,4 0,33", WHITE),
        *(pen(0.9, f"0,{y} {6 * s},{y + 1.4} {11 * s},{y - 2}", WHITE) for y in (12, 17, 22, 27) for s in (-1, 1)),
        area(WHITE, "-7,5 0,8 7,5 4,2 -4,2", 0),
    ),
    "nail": (
        rect(STEEL, -0.9, -12, 0.9, 12, 1.0),
        area(STEEL, "-0.9,-12 0.9,-12 0,-16"),
        area(STEEL, "-3.6,12 3.6,12 3.2,14 -3.2,14", 1.1),
    ),
    "screw": (
        area(STEEL, "-2,8 2,8 1.4,-10 0,-15 -1.4,-10", 1.1),
        *(pen(0.8, f"-2.6,{y} 2.6,{y + 1.6}") for y in (-9, -6, -3, 0, 3)),
        area(STEEL, "-5,8 5,8 4,12 -4,12", 1.1),
        pen(1.0, "-2,12 2,12"),
    ),
    "bolt": (
        rect(STEEL, -2.6, -13, 2.6, 8, 1.1),
        *(pen(0.6, f"-2.6,{y} 2.6,{y + 1}") for y in (-12, -10, -8)),
        area(STEEL, "-6,8 6,8 6,14 -6,14", 1.2),
        pen(0.6, "-2,8 -2,14"),
        area("d", "-6.4,-6 6.4,-6 6.4,-1 -6.4,-1", 1.2),
        pen(0.6, "2,-6 2,-1"),
    ),
    "hinge": (
        rect(GOLD, -16, -10, -2, 12, 1.1),
        rect(GOLD, 2, -10, 16, 12, 1.1),
        rect(GOLD, -2.4, -12, 2.4, 14, 1.1),
        *(disc("ink", x, y, 1.1, line=0) for x in (-9, 9) for y in (-5, 1, 7)),
    ),
    "cutter": (
        area("accent", "-4,-12 4,-12 4.4,8 2,12 -4,10", 1.2),
        area(WHITE, "-3,10 2,12 2.4,22 -3,16", 1.1),
        *(pen(0.4, f"-3,{y} 2.2,{y + 3}") for y in (12, 14.4)),
        rect("ink", -1.4, -4, 1.4, 4),
    ),
    "badge": moved(HELD["badge"], -6),
    "stick": HELD["stick"],
    "pole": (rect(WOOD, -1.7, -95, 1.7, 105, 1.1), *(rect("d", -1.9, y, 1.9, y + 6) for y in (-95, -30, 30, 99))),
    "broken_plate": (
        area(WHITE, "-17,2 -15,10 -7,15 -2,14 -6,7 0,3 -5,-2 -12,-5", 1.2),
        area(WHITE, "2,15 11,12 17,5 13,0 7,3 4,8", 1.2),
        area(WHITE, "1,-2 8,-4 15,-8 8,-13 -2,-13 -3,-7", 1.2),
        area(WHITE, "-13,-9 -8,-8 -7,-13 -11,-14", 1.0),
        area(WHITE, "18,-5 21,-8 18,-11 16,-9", 0.9),
        pen(0.5, "-12,2 -10,8 -6,11", "accent"),
        pen(0.5, "5,11 10,8 13,4", "accent"),
        pen(0.5, "1,-9 6,-10 10,-8", "accent"),
        *(pen(0.7, t) for t in ("0,18 -1,24", "20,10 26,14", "-20,8 -26,12", "20,-14 25,-18", "-15,-16 -20,-20")),
    ),
}
"""What lies on a desk."""
