"""Vegetables and weeds, each with the outline one knows it by. Centimetres around the grip."""

from __future__ import annotations

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.things_marks import Mark, Marks, area, disc, grown, pen, pts, ring, turned
from storyboard.staging.space import XY

GREEN, PALE, DEEP, ROOT, SOIL = "#7d9a5a", "#b9cc86", "#4f7340", "#efe6cc", "#6f5237"
WILLOW = "#9c7240"
_STEPS = 4
"""Points between two that are written down."""


def _between(p: XY, a: XY, b: XY, q: XY, t: float) -> XY:
    """A point of the smooth curve from `a` to `b`, on its way from `p` to `q`."""
    x, y = (
        round(
            0.5
            * (2 * a[k] + (b[k] - p[k]) * t + (2 * p[k] - 5 * a[k] + 4 * b[k] - q[k]) * t**2 + (3 * (a[k] - b[k]) + q[k] - p[k]) * t**3),
            3,
        )
        for k in (0, 1)
    )
    return x, y


def soft(tone: Tone, text: str, line: float = 1.3) -> Mark:
    """An area without corners, through the points that are written down."""
    around = pts(text)
    n = len(around)
    points = (
        _between(around[k - 1], around[k], around[(k + 1) % n], around[(k + 2) % n], step / _STEPS)
        for k in range(n)
        for step in range(_STEPS)
    )
    return Mark(tuple(points), tone, line=line)


def _at(marks: Marks, x: float, y: float) -> Marks:
    return tuple(Mark(tuple((a + x, b + y) for a, b in one.points), one.tone, one.width, one.line) for one in marks)


def _head(outer: Tone, inner: Tone, heart: Tone) -> Marks:
    """A head of leaves that lie around each other."""
    return (
        soft(outer, "-12,2 -14,7 -11,12 -6,15 0,14 6,15 11,12 14,7 12,2 8,-5 0,-7 -8,-5"),
        soft(inner, "-10,3 -10,9 -5,13 1,12 6,13 10,9 10,2 5,-5 -3,-6 -8,-3", 1.0),
        soft(heart, "-6,6 -2,11 4,11 8,6 7,0 1,-4 -5,-2", 0.9),
        pen(0.6, "-1,-5 -1,1 2,6 5,9"),
        *(pen(0.4, t) for t in ("-1,0 -4,4", "-1,-2 4,2 6,5", "1,4 0,8", "-9,1 -8,6 -5,10", "10,1 9,-2 6,-4", "-12,6 -10,10", "12,8 9,12")),
        soft(outer, "-12,2 -9,2 -4,-2 -1,-7 -6,-6 -10,-3", 1.0),
        pen(0.5, "-10,-1 -5,-3 -2,-6"),
        soft(outer, "12,2 9,1 4,-3 1,-7 6,-6 10,-3", 1.0),
        pen(0.5, "10,-1 5,-3.6 2,-6"),
    )


def _tops(tone: Tone, up: float) -> Marks:
    """Leaves on stalks, from so far above the grip."""
    leaf = "0,{a} {x},{b} {x2},{c} {x3},{d}"
    return tuple(
        mark
        for x in (-4, 0, 4)
        for mark in (
            pen(0.7, f"0,{up} {x * 0.5},{up + 5} {x},{up + 9}", tone),
            soft(tone, leaf.format(a=up + 6, x=x * 1.6 - 1.6, b=up + 10, x2=x * 1.5, c=up + 15, x3=x * 1.2 + 1.8, d=up + 10), 0.8),
        )
    )


def _florets(tone: Tone, spots: str, r: float) -> Marks:
    return tuple(disc(tone, x, y, r, line=0.9) for x, y in pts(spots))


_POTATO: Marks = (
    soft("#c6a46c", "-8,-1 -7,-5 -2,-6 4,-5.4 8,-3 8.6,1 6,5 1,5.6 -4,5 -7.4,3"),
    *(
        soft("#8d6f43", f"{x - 0.9},{y} {x},{y + 0.5} {x + 0.9},{y + 0.1} {x},{y - 0.5}", 0.5)
        for x, y in ((-3.6, 1.8), (2.2, -1.6), (4.8, 2.2), (-2, -3.4))
    ),
    *(disc("#8d6f43", x, y, 0.22, line=0) for x, y in ((-5.4, -0.6), (0, 2.8), (1, 0.6), (5.6, -1.6), (-0.6, -0.8), (2.8, 3.8), (-5, 3))),
    pen(0.5, "-6,2.4 -4.4,3.8 -2,4.4", "#e6cf9d"),
)
_CARROT: Marks = (
    *_tops(GREEN, 5.0),
    soft("#e08334", "-2.8,5 0,6 2.8,5 2.8,2 1.6,-5 0.4,-12 -0.1,-14.4 -0.6,-12 -1.8,-5 -2.9,2"),
    *(pen(0.35, t, "#a4561c") for t in ("-2.7,3 -1,2.7", "2.6,0.6 0.9,0.3", "-2,-3 -0.6,-3.3", "1.4,-5.6 0.4,-5.8", "-1,-8.4 -0.2,-8.6")),
    pen(0.5, "-1.2,4 -0.8,-2", "#f3b478"),
)
_ONION: Marks = (
    *(pen(0.4, f"{x * 0.4},-5.6 {x},-8", "#8a6a3c") for x in (-1.8, -0.7, 0.6, 1.8)),
    soft("#cf914c", "-0.7,13 0.8,13 1.4,8.6 4.4,5.6 6.6,1.6 6,-3 2.6,-5.8 -2.6,-5.8 -6,-3 -6.6,1.6 -4.4,5.6 -1.4,8.6"),
    *(pen(0.4, f"0,9 {x},4 {x * 1.25},0 {x * 0.7},-5.4", "#8d5a26") for x in (-4, -1.6, 1.6, 4)),
    pen(0.6, "-4.6,2.4 -3.2,4.8", "#f0c894"),
)
_LEEK: Marks = (
    *(pen(0.4, f"{x},-19 {x * 1.8},-22", "#9a8a60") for x in (-1.6, -0.5, 0.6, 1.7)),
    soft(GREEN, "-1.6,4 -6,10 -12,17 -13,20 -9,19 -4,14 0,8"),
    soft(DEEP, "1.6,4 6,10 12,16 13,20 9,19 4,14 0,8"),
    soft(PALE, "-2,2 -4,10 -5,20 -2,24 0,20 0.6,10 2,2"),
    soft(GREEN, "0,4 1,12 3,21 5,23 5.4,18 3.6,9 2,3", 1.0),
    area(PALE, "-2.3,-8 2.3,-8 2.4,4 0,8 -2.4,4", 0.0),
    area("#f2f0de", "-2.4,-18 2.4,-18 2.2,-6 -2.2,-6", 0.0),
    soft("#f2f0de", "-2.4,-18 0,-19.6 2.4,-18 2.6,-16 -2.6,-16", 0.9),
    *(pen(0.7, f"{x},-17 {x * 0.92},-6 {x},4") for x in (-2.5, 2.5)),
    *(pen(0.3, f"{x},-15 {x},2") for x in (-0.9, 0.8)),
    pen(0.5, "-2.4,4 0,7 2.4,4"),
)
_MARROW: Marks = (
    soft("#5f8a48", "-21,1 -19,6 -12,8.6 0,9 12,8.6 19,6 21.6,1 19,-4.6 12,-7 0,-7.6 -12,-7 -19,-4.6"),
    *(
        soft(PALE, f"-19,{y * 0.6 + 0.6} -8,{y + 0.9} 8,{y + 0.9} 19,{y * 0.6 + 0.6} 8,{y - 0.5} -8,{y - 0.5}", 0.3)
        for y in (-4.8, -1.2, 2.6, 6.2)
    ),
    area(DEEP, "20,2.4 25,3.4 25.6,0.4 21,-0.8", 1.0),
)
_CUCUMBER: Marks = (
    soft("#567f3e", "-15,1 -13,3.6 -6,3 4,3.2 12,5 15,4.4 15.6,1.8 13,-0.4 5,-2 -6,-2.4 -13,-1.8"),
    *(pen(0.4, t, PALE) for t in ("-12,1.8 -2,1.2 8,2.2", "-10,-0.6 0,-0.6 11,1.2")),
    *(disc(DEEP, x, y, 0.3, line=0) for x, y in ((-9, 0.6), (-4, 2), (1, 0.4), (6, 1.2), (10, 3), (-7, -1.2))),
)
_AUBERGINE: Marks = (
    soft("#5b3a63", "-3,9 -5,4 -7.6,-3 -7,-9 -2,-12 4,-11.6 7.6,-7 6.6,-1 4,5 3,9"),
    area(GREEN, "-4.6,7 -2.6,11 -0.6,12 -0.8,16 1.4,16 1.2,12 3,11 4.6,6 2,8.4 0.2,5 -1.6,8.4", 1.1),
    pen(0.9, "-4.6,-2 -4.6,-6", "#b497bc"),
)
_TURNIP: Marks = (
    *_tops(GREEN, 6.0),
    soft("#f1ead8", "-7,3 -7.6,0 -5,-4 -1.4,-6 -0.4,-11 0.2,-11 0.9,-6 5,-4 7.6,0 7,3 3,6.4 -3,6.4"),
    soft("#a0628a", "-7.2,2 -3,6.6 3,6.6 7.2,2 4,3 2,1.8 -1,3 -4,1.8", 0.4),
    pen(0.4, "-3,-3 0,-4"),
)
_BEETROOT: Marks = (
    *(pen(0.9, f"0,5 {x},11", "#a83a5c") for x in (-2.6, 0, 2.6)),
    *_tops(DEEP, 7.0),
    soft("#7c2b47", "-6.6,3 -7,-1 -4,-5 -1,-6.6 -0.3,-13 0.3,-13 1,-6.6 4,-5 7,-1 6.6,3 2.6,6 -2.6,6"),
    pen(0.6, "-4.6,1 -3.4,3.2", "#c47f97"),
)
_CAULIFLOWER: Marks = (
    soft(GREEN, "-12,0 -14,7 -11,13 -6,10 0,12 6,10 11,13 14,7 12,0 7,-7 -7,-7"),
    *_florets("#f4efdd", "-6,4 6,4 -4,8.4 4,8.4 0,10 -2,4 3,3 0,6.6", 4.0),
    soft(PALE, "-12,0 -8,4 -3,-1 0,-7 -7,-7", 1.0),
    soft(PALE, "12,0 8,4 3,-1 0,-7 7,-7", 1.0),
    pen(0.5, "-10,0 -5,-3 -2,-6"),
    pen(0.5, "10,0 5,-3 2,-6"),
)
_BROCCOLI: Marks = (
    soft("#9db873", "-2.4,-11 2.4,-11 2.2,-4 5,2 6,5 -6,5 -5,2 -2.2,-4"),
    *_florets(DEEP, "-7,5 7,5 -4,9 4,9 0,11 -3,5 3,5 0,7", 4.2),
    *(disc(GREEN, x, y, 0.6, line=0) for x, y in ((-7, 6), (-4, 10), (0, 12), (3, 9), (7, 6), (1, 7), (-2, 5.4))),
)
_MUSHROOM: Marks = (
    soft("#efe6d2", "-2.2,-6 2.2,-6 2.4,-2 1.8,3 -1.8,3 -2.4,-2"),
    soft("#cdb48c", "-8,2 -7.4,6 -4,9.4 0,10.4 4,9.4 7.4,6 8,2 4,1 0,0.6 -4,1"),
    *(pen(0.35, f"{x},1.2 {x * 0.5},3") for x in (-5, -2.4, 2.4, 5)),
)
_BELL_PEPPER: Marks = (
    soft("#c8402f", "-7,4 -8,-1 -6.4,-7 -3,-8.6 0,-7.4 3,-8.6 6.4,-7 8,-1 7,4 3.6,7 0,5.6 -3.6,7"),
    *(pen(0.5, f"{x * 0.5},5.8 {x},0 {x * 0.7},-7") for x in (-3.4, 3.4)),
    soft(GREEN, "-3,6 -1,7.4 -0.8,11 1.2,11.4 1.2,7.4 3,6 0,5", 1.0),
    pen(0.8, "-5.6,0 -5.2,3", "white"),
)
_TOMATO: Marks = (
    soft("#cf3f2d", "-9,0 -8,5 -3.6,8 3.6,8 8,5 9,0 7,-5.6 0,-8 -7,-5.6"),
    *(
        soft(GREEN, f"0,8.4 {x * 0.6 - 0.5},{8 + (y - 8) * 0.4} {x},{y} {x * 0.4 + 0.6},{8 + (y - 8) * 0.6}", 0.7)
        for x, y in ((-6, 4.6), (-3, 11), (3, 11), (6, 4.6))
    ),
    pen(0.8, "-6,2 -4,4.6", "white"),
)
_GARLIC: Marks = (
    soft("#f3eee4", "-0.6,12 0.8,12 1.2,7 4.6,4 6.4,0 5,-4 2,-5.4 -2,-5.4 -5,-4 -6.4,0 -4.6,4 -1.2,7"),
    *(pen(0.4, f"0,7.6 {x},3 {x * 1.2},-1 {x * 0.8},-5") for x in (-3.4, -1, 1.6, 3.8)),
    pen(0.4, "-4.6,1 -4.8,-2", "#b388a0"),
)
_WEED: Marks = (
    *(pen(0.5, t, "#c9b48a") for t in ("0,-8 -3,-14 -2,-19", "0,-8 1,-15 0,-21", "0,-8 4,-13 5,-17", "0,-8 -5,-12 -8,-13")),
    soft(SOIL, "-5,-6 -3,-10 1,-11.6 5,-9 5,-6 1,-4.6 -3,-4.6", 1.0),
    *(disc(SOIL, x, y, 0.7, line=0.5) for x, y in ((-4, -14), (5, -15), (1.6, -18))),
    *(
        area(GREEN, f"0,-4 {x * 0.5 - 1},{y * 0.55} {x},{y} {x * 0.5 + 1.4},{y * 0.5}", 0.9)
        for x, y in ((-12, 3), (-8, 9), (12, 4), (8, 10))
    ),
    *(pen(0.35, f"0,-3 {x * 0.6},{y * 0.6}") for x, y in ((-12, 3), (12, 4))),
    pen(0.9, "0,-5 0.6,6 -0.6,15", DEEP),
    disc("#e8c23c", -0.6, 16.4, 3, 2.4, 0.9),
)
_CABBAGE = _head(GREEN, PALE, "#d5e0ac")


def _basket(inside: Marks) -> Marks:
    """A basket of willow: its handle behind what is in it."""
    return (
        ring(1.8, 0, 2, 16, 17, WILLOW),
        *inside,
        area("#b58a54", "-20,2 20,2 16,-15 -16,-15", 1.3),
        *(pen(0.6, f"{-19.5 + y / 4},{-y} {19.5 - y / 4},{-y}", "#7c5a34") for y in (2, 6, 10)),
        *(pen(0.5, f"{x},2 {x * 0.8},-15", "#7c5a34") for x in (-14, -8, -2, 4, 10, 16)),
        area(WILLOW, "-21,1 21,1 21,4 -21,4", 1.0),
    )


GARDEN: dict[str, Marks] = {
    "potato": _POTATO,
    "carrot": _CARROT,
    "onion": _ONION,
    "leek": _LEEK,
    "marrow": _MARROW,
    "cucumber": _CUCUMBER,
    "aubergine": _AUBERGINE,
    "turnip": _TURNIP,
    "beetroot": _BEETROOT,
    "cabbage": _CABBAGE,
    "lettuce": _head("#8fb85a", "#b7d67e", "#dcecaf"),
    "cauliflower": _CAULIFLOWER,
    "broccoli": _BROCCOLI,
    "mushroom": _MUSHROOM,
    "bell_pepper": _BELL_PEPPER,
    "tomato": _TOMATO,
    "garlic": _GARLIC,
    "weed": _WEED,
    "vegetables": (
        *_at(turned(grown(_LEEK, 0.8), -24), 7, 8),
        *_at(turned(_CARROT, 26), -9, 6),
        *_at(turned(_CARROT, 8), -4, 4),
        *_at(_ONION, 10, -1),
        *_at(grown(_CABBAGE, 0.8), -1, -3),
    ),
    "frozen_peas": (
        soft("#dfe8ee", "-11,-7 -10,-9 0,-8 10,-9 11,-7 10.4,0 11,7 10,9 0,8 -10,9 -11,7 -10.4,0"),
        soft(GREEN, "-9.6,-5 0,-4.4 9.6,-5 9.4,0 9.6,5 0,4.6 -9.6,5 -9.4,0", 0.6),
        *(
            disc(PALE, x, y, 1.5, line=0.6)
            for x, y in pts("-6.6,-2 -4,1.6 -1.4,-1.6 1.6,1.4 4.2,-1.8 6.8,1.2 -6.8,2.4 0.2,3.2 5,3.4 -2.8,-3.4 2.4,-3.2 7.2,-2.8")
        ),
        *(pen(0.4, t) for t in ("-10.4,-7.6 -7,-6.6", "10.4,7.6 7,6.6", "-10.4,7.6 -8,6.6", "10.4,-7.6 7.6,-6.6")),
    ),
    "basket": _basket(()),
    "vegetable_basket": _basket(
        (
            *_at(turned(grown(_LEEK, 0.7), 30), -12, 12),
            *_at(turned(_CARROT, -30), 12, 9),
            *_at(grown(_CABBAGE, 0.75), -2, 5),
            *_at(grown(_TOMATO, 0.7), 9, 4),
            *_at(grown(_POTATO, 0.8), -12, 3),
            *_at(grown(_ONION, 0.7), 4, 2),
        )
    ),
}
"""What grows in beds, and the basket it is carried in, by its kind."""
ACROSS: dict[str, float] = {
    "potato": 10, "onion": 9, "turnip": 20, "beetroot": 20, "bell_pepper": 12, "garlic": 9, "mushroom": 9, "tomato": 9,
}  # fmt: skip
"""Centimetres across of those that are written down larger than they are."""
LIES = frozenset({"carrot", "leek", "cucumber", "marrow", "weed"})
"""Those that lie on their side in a close picture."""
WIDE = frozenset({"marrow", "vegetable_basket"})
"""Those that both hands have hold of."""
