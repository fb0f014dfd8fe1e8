"""What turns up in every second script: cloth that hangs, rope with an end, small things of the pocket. Centimetres."""

from __future__ import annotations

import math

from storyboard.painters.sketch.things_hand import GOLD, HELD, POCKET, WHITE
from storyboard.painters.sketch.things_marks import Mark, Marks, area, disc, grown, pen, rect, ring


def _closing(cover: str, k: float) -> Marks:
    """A book whose covers are half together over its pages, and the way they go; `k` times as large as it is written down."""

    def at(*points: tuple[float, float]) -> str:
        return " ".join(f"{x * k},{y * k}" for x, y in points)

    wings = [
        (tone, tuple((side * x, y) for x, y in points))
        for side in (-1, 1)
        for tone, points in (
            (cover, ((0, -14), (9, -20), (11, 10), (0, 14))),
            (WHITE, ((0, -12), (7, -16.6), (8.6, 9.4), (0, 12.6))),
            (WHITE, ((0, -11), (3.6, -13), (4.6, 10.8), (0, 12))),
        )
    ]
    arrows = [
        pen(width, at(*((side * x, y) for x, y in points)), tone)
        for width, tone in ((3.4, "ink"), (1.7, WHITE))
        for side in (-1, 1)
        for points in (((24, 7), (21, 15), (15, 19), (6, 19)), ((10.4, 23.4), (5.4, 19), (10, 14.8)))
    ]
    return (*(area(tone, at(*points), 1.1) for tone, points in wings), *arrows)


def sized(k: float, *marks: Mark) -> Marks:
    """Marks `k` times as large as they are written down."""
    return grown(marks, k)


LEDGER = 0.74
"""How large a ledger is against what it is written down as: as wide as a chest it would hide who has it."""
EVERYDAY: dict[str, Marks] = {
    **{kind: HELD[kind] for kind in POCKET},
    "kitchen_timer": (
        rect("d", -7, -5, 7, -2, 1.0),
        disc("b", 0, 6, 10.4, line=1.3),
        disc(WHITE, 0, 6, 7.8, line=0.9),
        *(
            pen(
                0.8 if k % 3 else 1.4,
                f"{6.2 * math.sin(math.tau * k / 12)},{6 + 6.2 * math.cos(math.tau * k / 12)} "
                f"{7.2 * math.sin(math.tau * k / 12)},{6 + 7.2 * math.cos(math.tau * k / 12)}",
            )
            for k in range(12)
        ),
        area("accent", "0,6 0,13 3.4,12 5.8,9.6", 0.4),
        disc("d", 0, 6, 3.6, line=1.1),
        area("d", "-1.2,5 1.2,5 0.8,12 -0.8,12", 0.9),
        area("accent", "-1.2,17.6 1.2,17.6 0,14.4", 0.7),
    ),
    "croquembouche": (
        rect("d", -15, -6, 15, -3.6, 1.1),
        rect("d", -4, -9, 4, -6, 1.0),
        *(
            disc(("#c98a3c", "#d9a052", "#b97a30")[(row + k) % 3], (k - (5 - row) / 2) * 4.6, -1 + row * 5.0, 2.9, line=1.0)
            for row in range(6)
            for k in range(6 - row)
        ),
        disc("#d9a052", 0, 28, 2.6, line=1.0),
        *(
            pen(0.4, f"{-13 + 2 * k},{2 + 5 * k} {-4 + k},{7 + 4 * k} {4 - k},{4 + 5 * k} {13 - 2 * k},{6 + 4 * k}", "lamp")
            for k in range(4)
        ),
        pen(0.5, "0,30 -3,35", "accent"),
        pen(0.5, "0,30 3,35", "accent"),
    ),
    "torch": (
        rect("#8a5a36", -1.8, -24, 1.8, 14, 1.1),
        area("d", "-3,12 3,12 4,20 -4,20"),
        area("#f08a30", "-5,18 5,18 8,26 4,30 3,40 -1,32 -5,36 -8,26", 0.8),
        area("lamp", "-3,19 3,19 4,25 1,27 0,33 -2,27 -4,26", 0),
    ),
    "flare": (
        rect("accent", -1.6, -10, 1.6, 12, 1.1),
        rect("ink", -1.7, -10, 1.7, -6),
        *(pen(1.1, f"0,15 {x},{y}", "accent") for x, y in ((-17, 22), (-12, 31), (0, 36), (12, 31), (17, 22), (-15, 12), (15, 12))),
        area("accent", "-5,12 5,12 8,18 4,20 6,27 1,23 -2,30 -4,22 -8,25 -5,18 -9,16", 0.6),
        area("lamp", "-3,13 3,13 4,18 1,19 0,24 -2,19 -4,18", 0),
    ),
    "tape_recorder": (
        rect("b", -14, -9, 14, 9, 1.1),
        rect("d", -11, -1, 11, 7.4, 0.7),
        *(disc("l", x, 3.2, 3.2) for x in (-5.4, 5.4)),
        *(disc("ink", x, 3.2, 1.1) for x in (-5.4, 5.4)),
        *(rect("l", x, -7.4, x + 3.4, -3.6, 0.6) for x in (-9.4, -5.2, -1, 3.2)),
        rect("accent", 7.4, -7.4, 10.8, -3.6, 0.6),
        pen(1.1, "-10,9 -9,13 9,13 10,9", "d"),
    ),
    "stretcher": (
        rect("#8a5a36", -96, -4, 96, -1),
        area("l", "-78,-1 78,-1 78,6 -78,6", 1.1),
        area("accent", "-20,-1 -14,-1 -14,6 -20,6", 0.4),
        area("accent", "24,-1 30,-1 30,6 24,6", 0.4),
        rect(WHITE, -76, 6, -52, 12),
        *(rect("d", x, -10, x + 4, -4) for x in (-62, 58)),
    ),
    "rope": (
        *(ring(1.5, x, -15, r, 15 - abs(x), "#c9a86a") for x, r in ((-3, 7), (0, 8.5), (3, 7))),
        *(ring(0.3, x, -15, r + 0.9, 16 - abs(x)) for x, r in ((-3, 7), (3, 7))),
        *(pen(2.0, f"-4,{y} 4,{y + 1}", "#c9a86a") for y in (-6, -3.6, -1.2)),
        *(pen(0.35, f"-4,{y} 4,{y + 1}") for y in (-7.2, -4.8, -2.4, 0)),
        pen(2.0, "2,2 9,5 15,0 17,-12 15,-28 18,-42", "#c9a86a"),
        pen(0.35, "3,3 9,6.2 16.2,0.4 18.2,-12 16.2,-28 19,-42"),
        *(pen(0.7, f"18,-42 {x},-48", "#c9a86a") for x in (15.4, 18, 20.6)),
    ),
    "towel": (
        area("l", "-3.4,3 3.4,3 7,-4 11,-20 13,-42 7,-39 3,-43 -3,-39 -7,-43 -13,-40 -11,-18 -7,-4", 1.2),
        area("accent", "-12.4,-32 -7,-35 -3,-31 3,-35 7,-31 12.4,-34 12.7,-38 7,-35.4 3,-39.4 -3,-35.4 -7,-39.4 -12.8,-36", 0.4),
        pen(0.5, "-1.6,1 -5,-16 -6.6,-38"),
        pen(0.5, "0.4,1 0.8,-18 0,-34"),
        pen(0.5, "2,1 6,-15 7,-36"),
    ),
    "coat": (
        area("d", "-2,4 3,4 6,0 14,-8 20,-30 19,-62 12,-58 8,-64 -4,-60 -12,-64 -19,-58 -18,-30 -12,-8 -5,0", 1.2),
        area("d", "9,-6 15,-10 25,-34 27,-46 21,-48 17,-32", 1.1),
        area("l", "-4,2 0,-7 4,2 2,4 -2,4", 0.7),
        pen(0.7, "0,-7 -1,-34 0,-60", "l"),
        *(disc("l", 2.8, y, 1.0, line=0.3) for y in (-14, -25, -36)),
        pen(0.5, "-8,-6 -12,-30 -12,-56", "l"),
    ),
    "dough": (
        area(WHITE, "-19,-8 -20,-2 -15,3 -9,3.4 -4,7 3,6 8,8 14,4 20,2 21,-4 17,-9 8,-10.4 -4,-9.6 -12,-10.6", 1.3),
        pen(0.6, "-12,0 -8,-3 -2,-2", 0.35),
        pen(0.6, "2,3 7,0 12,1", 0.35),
        pen(0.6, "8,-5 12,-6 15,-4", 0.35),
        *(pen(0.5, f"{x},-13 {x * 1.08},-16.4", 0.2) for x in (-13, -4, 6, 14)),
    ),
    "mask": (
        area("l", "-9,8 9,8 8,-4 0,-13 -8,-4"),
        disc("ink", -4, 2, 2.2, 1.2),
        disc("ink", 4, 2, 2.2, 1.2),
        pen(0.8, "-3,-6 0,-7 3,-6"),
    ),
    "headphones": (
        pen(2.0, "-10,-4 -10,4 -7,10 0,13 7,10 10,4 10,-4"),
        area("accent", "-13,-10 -7,-10 -7,3 -13,3", 1.2),
        area("accent", "7,-10 13,-10 13,3 7,3", 1.2),
        rect("ink", -7, -8.6, -5.4, 1.6),
        rect("ink", 5.4, -8.6, 7, 1.6),
        pen(0.7, "10,-10 11,-18 6,-24 9,-32"),
    ),
    "ledger": sized(
        LEDGER,
        area("#6b3b2a", "-18,-15 18,-15 18,15 -18,15", 1.3),
        rect("ink", -18, -15, -14, 15, 0.5),
        rect(WHITE, 18, -14, 20, 14, 0.9),
        rect(WHITE, -8, 2, 12, 10, 0.8),
        pen(0.9, "-5,7 9,7"),
        pen(0.6, "-5,4.6 5,4.6"),
        area(GOLD, "12,15 18,15 18,9", 0.6),
        area(GOLD, "12,-15 18,-15 18,-9", 0.6),
    ),
    "open_ledger": sized(
        LEDGER,
        area("#6b3b2a", "-23,-13 23,-13 24,15 -24,15"),
        area(WHITE, "-22,-11 0,-13 0,13 -22,15"),
        area(WHITE, "22,-11 0,-13 0,13 22,15"),
        *(pen(0.5, f"{x},{y} {x + 9},{y}") for x in (-19, 3) for y in (10, 7, 4, 1, -2, -5, -8)),
        *(pen(0.6, f"{x},{y} {x + 4},{y}", "accent") for x in (-7, 14) for y in (10, 7, 4, 1, -2, -5, -8)),
    ),
    "closing_ledger": _closing("#6b3b2a", LEDGER),
    "closing_book": _closing("accent", 0.72),
    "rope_end": (
        pen(2.2, "0,-10 1,4 -1,40 1,80 -1,140", "#c9a86a"),
        *(pen(0.35, f"-1.2,{y} 1.2,{y + 2}") for y in range(-8, 130, 4)),
        *(pen(0.8, f"0,-10 {x},-17", "#c9a86a") for x in (-3, 0, 3)),
    ),
    "cactus": (
        area("#b5623a", "-8,-8 8,-8 10,4 -10,4", 1.1),
        rect("#b5623a", -11, 3, 11, 7, 1.0),
        area("#6f8f55", "-4.6,7 4.6,7 5,28 3,33 0,34.4 -3,33 -5,28", 1.1),
        area("#6f8f55", "5,15 11,16 12,25 9,26.4 7.4,25 7,20 5,19.4", 1.0),
        area("#6f8f55", "-5,18 -10,19 -11.4,28 -8.6,29.4 -7,28 -6.8,23 -5,22.4", 1.0),
        *(
            pen(0.4, f"{x},{y} {x + 1.6},{y + 1}", WHITE)
            for x, y in ((-3, 11), (1, 13), (-2, 17), (2, 20), (-3, 24), (1, 27), (9, 21), (-10, 24))
        ),
        disc("accent", 0, 34.6, 1.8),
    ),
    "open_book": (
        area("accent", "-15,-3 0,-5 15,-3 15.6,17 0,15 -15.6,17", 1.2),
        area(WHITE, "-14,-1.6 0,-3.6 0,14.6 -14.4,16"),
        area(WHITE, "14,-1.6 0,-3.6 0,14.6 14.4,16"),
        *(pen(0.45, f"{x},{y} {x + 8.6},{y - 0.4}") for x in (-11.6, 3) for y in (12, 9.4, 6.8, 4.2, 1.6)),
    ),
    "ladder": (
        area("#b08850", "-19,-110 -16,-110 -13,110 -16,110", 1.1),
        area("#b08850", "16,-110 19,-110 16,110 13,110", 1.1),
        *(rect("#c9a26a", -17 + (y + 110) * 0.013, y, 17 - (y + 110) * 0.013, y + 3.4, 0.9) for y in range(-98, 104, 25)),
    ),
}
"""Kinds whose drawing here counts, also where there is an older one."""
COAT_FLYING: Marks = (
    area("d", "-14,22 -24,30 -40,34 -46,29 -42,22 -27,16 -15,4", 1.2),
    area("d", "14,22 25,24 38,12 45,15 48,9 38,0 24,9 14,4", 1.2),
    area("d", "-6,29 -15,24 -16,4 -24,-26 -30,-36 -18,-33 -8,-40 3,-33 14,-41 20,-32 31,-34 22,-14 16,4 15,24 6,29 0,24", 1.3),
    area("l", "-6,29 0,24 6,29 3,18 0,14 -3,18", 0.8),
    pen(0.8, "0,14 -2,-8 3,-33", "l"),
    *(disc("l", 3.0 - 0.04 * y, y, 1.2, line=0.4) for y in (6, -7, -20)),
    pen(0.6, "-10,2 -16,-18 -18,-31", "l"),
    pen(0.6, "11,0 15,-16 19,-30", "l"),
)
"""A coat in the air, its sleeves and its hem flung out; the middle of it at the point."""
