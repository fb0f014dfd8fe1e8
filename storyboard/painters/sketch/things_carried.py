"""Small things that are carried about: a watch on a chain, a lunch in a brown paper sack, a toothpick. Centimetres around the grip."""

from __future__ import annotations

import math

from storyboard.painters.sketch.things_marks import Marks, area, disc, pen, rect

GOLD, KRAFT, FOLD = "#d9a93f", "#b98a57", "#94693c"
_SACK: Marks = (
    area(KRAFT, "-8,-22 8,-22 8.6,-6 8,2 5,4 6,7 3,6 1,8 -2,6 -4,8 -6,6 -5,3 -8,1 -8.6,-8", 1.3),
    area(FOLD, "4.4,-21.6 7.6,-21.6 8.2,-6 6,1 4.8,-4", 0.0),
    pen(0.6, "-8,-17 8,-17"),
    *(pen(0.5, t) for t in ("-5,3 -3.4,-4 -4.6,-10", "-1,5 -0.6,-3", "3,4.6 2.2,-4 3.4,-9", "-7,1 -6.4,-5")),
)
CARRIED: dict[str, Marks] = {
    "pocket_watch": (
        pen(0.8, "0,9 -3,11 -7,9 -10,11 -14,8 -17,10", GOLD),
        disc(GOLD, 0, -3.4, 8.8, line=1.3),
        disc("white", 0, -3.4, 7.0, line=0.6),
        rect(GOLD, -1.3, 5.2, 1.3, 7.4, 0.9),
        disc(GOLD, 0, 8.6, 1.8, line=0.9),
        disc("white", 0, 8.6, 0.9, line=0.6),
        *(
            pen(0.5, f"{5.4 * math.sin(a):.2f},{-3.4 + 5.4 * math.cos(a):.2f} {6.5 * math.sin(a):.2f},{-3.4 + 6.5 * math.cos(a):.2f}")
            for a in (k * math.tau / 12 for k in range(12))
        ),
        pen(0.9, "0,-3.4 -2.6,-0.8"),
        pen(0.7, "0,-3.4 4,-0.6"),
        disc("ink", 0, -3.4, 0.7, line=0.0),
    ),
    "paper_sack": _SACK,
    "sacked_bottle": (
        rect("#5b7a55", -1.7, 4, 1.7, 15, 1.1),
        rect("#5b7a55", -2.1, 13.4, 2.1, 15.6, 0.9),
        *_SACK,
    ),
    "toothpick": (
        area("#e2c48a", "-0.5,-8 0.5,-8 0.7,0 0.4,8 0,9.4 -0.4,8 -0.7,0", 0.8),
        pen(0.2, "-0.2,-6 -0.25,0 -0.15,6"),
        pen(0.2, "0.2,-4 0.25,5"),
    ),
}
"""By kind."""
ACROSS: dict[str, float] = {"pocket_watch": 7, "toothpick": 7}
"""Centimetres across of those that are written down larger than they are."""
