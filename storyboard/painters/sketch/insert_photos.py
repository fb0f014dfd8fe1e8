"""Photographs as flat things: a white rim, a sky and a ground, and on it small people, a house, a ship, a car. Centimetres.

They are marks as other small things are, so that they lie in suitcases, stick out of books and are turned as these are.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

from storyboard.breakdown.breed_words import DOGS
from storyboard.painters.sketch import insert_drawn
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.things_marks import Mark, Marks, disc, pen, rect
from storyboard.shots.pictured import PICTURED, parted
from storyboard.staging.space import XY

SKIN, RIM, SKY, GROUND, DARK = "#e3c3a4", 0.02, 0.16, 0.34, 0.82
WIDE, HIGH = 17.0, 12.4
"""Half the width and height of a print, and..."""
INNER = 1.5
"""... how wide its rim is."""
LOW = -7.0
"""Where the feet of who stands on it are."""


def _poly(tone: Tone, *points: XY, line: float = 0.8) -> Mark:
    return Mark(tuple(points), tone, line=line)


def _person(x: float, foot: float, high: float, tone: Tone, *, skirt: bool = False, hat: bool = False, face: int = 0) -> Marks:
    """Somebody standing, `high` centimetres; `face` is the side their arm is held out to."""
    k = high / 18.0
    hem = foot + (5.0 if skirt else 8.0) * k

    def at(u: float, v: float) -> XY:
        return x + u * k, foot + v * k

    legs = [_poly(DARK, at(s * 0.3, 0), at(s * 1.9, 0), at(s * 1.9, 9), at(s * 0.2, 9)) for s in (-1, 1)]
    wide = 4.0 if skirt else 2.7
    body = _poly(
        tone, at(-wide, (hem - foot) / k), at(wide, (hem - foot) / k), at(2.4, 12.4), at(1.0, 13.6), at(-1.0, 13.6), at(-2.4, 12.4)
    )
    arms = [_poly(tone, at(s * 2.2, 13), at(s * 3.7, 12.4), at(s * 3.6, 7), at(s * 2.6, 7)) for s in (-1, 1) if s != face]
    hand = [_poly(tone, at(face * 2.0, 13), at(face * 2.2, 11.6), at(face * 5.6, 9.2), at(face * 5.8, 10.4))] if face else []
    hair = [Mark(tuple(at(2.1 * math.cos(a), 15.9 + 2.2 * math.sin(a)) for a in (math.pi * n / 8 for n in range(9))), DARK, line=0.6)]
    if skirt:
        hair = [_poly(DARK, at(-2.4, 13.2), at(-2.4, 17), at(-1, 18.6), at(1, 18.6), at(2.4, 17), at(2.4, 13.2)), *hair]
    cap = [_poly(DARK, at(-2.8, 16.8), at(2.8, 16.8), at(2.0, 19), at(-2.0, 19))] if hat else []
    head = Mark(tuple(at(1.8 * math.cos(a), 15.6 + 2.2 * math.sin(a)) for a in (math.tau * n / 16 for n in range(16))), SKIN, line=0.8)
    eyes = [Mark((at(u, 15.6), at(u, 16.1)), "ink", 0.4) for u in (-0.7, 0.7)]
    smile = Mark((at(-0.7, 14.7), at(0, 14.3), at(0.7, 14.7)), "ink", 0.3)
    return (*legs, *arms, body, *(hair[:-1]), head, *hair[-1:], *cap, *eyes, smile, *hand)


def _man(x: float = 0.0, high: float = 16.5) -> Marks:
    return _person(x, LOW, high, "accent")


def _woman(x: float = 0.0, high: float = 16.0) -> Marks:
    return _person(x, LOW, high, "accent", skirt=True)


def _couple() -> Marks:
    return (*_person(-3.2, LOW, 17.0, 0.7), *_person(3.0, LOW, 15.8, "accent", skirt=True))


def _two_children() -> Marks:
    return (*_person(-3.4, LOW, 11.4, "#5f98c8"), *_person(3.0, LOW, 13.0, "accent"))


def _two_men() -> Marks:
    return (*_person(-3.4, LOW, 16.8, 0.66), *_person(3.4, LOW, 16.0, "accent"))


def _two_women() -> Marks:
    return (*_person(-3.6, LOW, 16.0, 0.5, skirt=True), *_person(3.6, LOW, 15.2, "accent", skirt=True))


def _tractor() -> Marks:
    return (
        rect(DARK, 6.6, -1, 7.6, 5.4),
        _poly("accent", (-3, -4), (-3, 0.6), (10.6, 0.4), (11.4, -4)),
        _poly("lamp", (-9.4, 0.4), (-8.6, 7), (-1.6, 7), (-1.6, 0.4)),
        _poly("accent", (-10.4, 7), (-10, 8.4), (-0.8, 8.4), (-0.6, 7)),
        disc(DARK, -6, -3, 5.4),
        disc("lamp", -6, -3, 2.6),
        disc(DARK, 8, -5.6, 3.0),
        disc("lamp", 8, -5.6, 1.4),
    )


def _handshake() -> Marks:
    return (*_person(-5.6, LOW, 17.0, 0.66, face=1), *_person(5.6, LOW, 17.0, "accent", face=-1), disc(SKIN, 0, 2.3, 1.2, 1.0))


def _shoulder_ride() -> Marks:
    """A child on a man's shoulders, the legs down his chest."""
    legs = (_poly(RIDER, (x - 0.8, 1.8), (x + 0.8, 1.8), (x + 0.7, -2.8), (x - 0.7, -2.8), line=0.7) for x in (-1.9, 1.9))
    return (*_person(0.0, 1.2, 9.0, RIDER), *_person(0.0, LOW - 1.4, 13.4, "accent"), *legs)


RIDER = "#5f98c8"


def _group() -> Marks:
    tones = (0.6, "accent", 0.4, 0.72, "accent", 0.5)
    back = [_person(-7.5 + 5 * k, LOW + 3, 14.0, tones[k], hat=k == 1) for k in range(4)]
    front = [_person(-10 + 5 * k, LOW - 1.6, 12.6 + 1.2 * (k % 2), tones[(k * 2 + 1) % 6], skirt=k % 2 == 0) for k in range(5)]
    return tuple(mark for one in (*back, *front) for mark in one)


def _baby() -> Marks:
    return (
        _poly("white", (-9, -6.6), (-5, -8), (5, -8), (9, -6), (7.4, 0), (2, 1.8), (-4, 1.4)),
        _poly("accent", (-7, -6), (4, -7), (7, -4), (4, 0), (-4, 0)),
        disc(SKIN, 3.4, 2.6, 4.6, 4.8),
        pen(0.5, "2,5.4 3,6.6 4.4,6.4"),
        disc("ink", 2, 3, 0.5),
        disc("ink", 5, 3, 0.5),
        pen(0.4, "2.6,0.8 3.6,0.3 4.6,0.8"),
    )


def _house() -> Marks:
    return (
        rect("l", -8.6, LOW, 8.6, 2),
        _poly("accent", (-10.4, 1.6), (0, 8.6), (10.4, 1.6)),
        rect("accent", 4.6, 4.6, 6.8, 9.4),
        rect(DARK, -1.6, LOW, 1.6, -1.6),
        *(rect("lamp", x, -3.6, x + 3.4, -0.4) for x in (-6.6, 3.4)),
        *(pen(0.4, f"{x + 1.7},-3.6 {x + 1.7},-0.4") for x in (-6.6, 3.4)),
    )


def _church() -> Marks:
    return (
        rect("l", -3, LOW, 9, 0),
        _poly("accent", (-3, 0), (9, 0), (7, 4), (-1, 4)),
        rect("l", -7, LOW, -2, 4),
        _poly("accent", (-7.6, 4), (-1.4, 4), (-4.5, 9.6)),
        pen(0.7, "-4.5,9.4 -4.5,11"),
        pen(0.7, "-5.4,10.2 -3.6,10.2"),
        rect(DARK, -5.4, LOW, -3.6, -3),
    )


def _sea(level: float = -4.0) -> Marks:
    return (
        rect("#8fb0bd", -WIDE + INNER, -HIGH + INNER, WIDE - INNER, level, 0.6),
        *(pen(0.4, f"{x},{y} {x + 1.4},{y + 0.5} {x + 3},{y}", "white") for x, y in ((-13, -6), (-6, -8.4), (3, -7), (9, -9), (-11, -9.6))),
    )


def _ship() -> Marks:
    return (
        *_sea(),
        _poly(DARK, (-12, 0), (12.4, 0.6), (9.6, -5), (-10, -5)),
        rect("l", -7, 0, 6.6, 3),
        rect("l", -4.4, 3, 4, 5.2),
        *(_poly("accent", (x, 5.2), (x + 2.4, 5.2), (x + 1.9, 9.4), (x - 0.3, 9.4)) for x in (-3.4, 0.8)),
        *(disc("lamp", x, 1.4, 0.6, line=0.5) for x in (-5, -2.4, 0.2, 2.8, 5.2)),
    )


def _boat() -> Marks:
    return (
        *_sea(),
        _poly("accent", (-8, -2), (8.6, -2), (6, -5.6), (-6, -5.6)),
        pen(0.8, "0,-2 0,9.6"),
        _poly("white", (0.6, 9), (0.6, -1), (7.4, -1)),
        _poly("white", (-0.6, 7.6), (-0.6, -1), (-5.4, -1)),
    )


def _car() -> Marks:
    return (
        _poly("accent", (-12, -5.6), (-12, -1.6), (-8, -0.6), (-5, 3.4), (4, 3.4), (7.4, -0.6), (12, -1.8), (12, -5.6)),
        _poly("lamp", (-6.4, -0.6), (-4, 2.6), (-0.6, 2.6), (-0.6, -0.6)),
        _poly("lamp", (0.4, -0.6), (0.4, 2.6), (3.4, 2.6), (5.8, -0.6)),
        *(disc(DARK, x, -5.8, 2.5) for x in (-7, 7)),
        *(disc("l", x, -5.8, 1.1) for x in (-7, 7)),
    )


def _train() -> Marks:
    return (
        pen(0.8, "-15,-7.6 15,-7.6"),
        rect(DARK, -4, -4, 10, 1.6),
        rect("accent", -11, -4.4, -4, 5),
        rect("lamp", -9.4, 0.6, -6, 3.6),
        _poly(DARK, (6, 1.6), (8.6, 1.6), (9.2, 6.4), (5.4, 6.4)),
        *(disc("l", x, -5.4, 2.2) for x in (-8, -2, 3, 8)),
        *(disc("white", x, y, r) for x, y, r in ((5, 8.4, 1.6), (2, 9.4, 1.9), (-1.6, 9.6, 1.6))),
    )


def _plane() -> Marks:
    return (
        _poly("accent", (-12, 1), (-10.6, 5), (-8, 2.4), (8, 2.6), (12, 1), (9, -1), (-9, -1)),
        _poly(DARK, (-1, 0.4), (3.4, 0.4), (-2.4, -7.4), (-4.6, -7.4)),
        *(disc("lamp", x, 1.2, 0.6, line=0.5) for x in (-4, -1, 2, 5)),
    )


def _tree() -> Marks:
    return (rect("#8a6a4a", -1.3, LOW, 1.3, 0), *(disc("#7f9a62", x, y, r) for x, y, r in ((-3.6, 2.4, 4), (3.4, 2.6, 4), (0, 6, 4.4))))


def _mountain() -> Marks:
    return (
        _poly(0.5, (-15, LOW), (-4, 8), (2, 0), (6, 5), (15, LOW)),
        _poly("white", (-7, 4), (-4, 8), (-1.6, 4.8), (-3.4, 5.4), (-4.6, 3.6)),
        _poly("white", (4.2, 2.8), (6, 5), (8, 2.6), (6.4, 3.2)),
    )


def _beach() -> Marks:
    return (
        *_sea(-1.0),
        _poly("#e6d3a4", (-15.5, -11), (-15.5, -6), (-4, -4.6), (15.5, -9), (15.5, -11)),
        disc("lamp", 9, 7, 2.4),
        pen(0.8, "-8,-7 -6.6,2"),
        _poly("accent", (-12.4, 0.6), (-6.8, 4.4), (-1.4, 2.2)),
    )


def _quadruped(long: float, tall: float, neck: float, tone: Tone) -> Marks:
    """An animal from the side, the head at the right."""
    h, up = long / 2, LOW + tall * 0.5
    return (
        *(rect(tone, x, LOW, x + long * 0.1, up + 1) for x in (-h, -h + long * 0.16, h - long * 0.3, h - long * 0.13)),
        _poly(tone, (-h, up), (h, up), (h, up + tall * 0.42), (-h, up + tall * 0.44)),
        _poly(
            tone, (h - long * 0.2, up + tall * 0.3), (h, up + tall * 0.1), (h + neck, up + tall * 0.66), (h + neck * 0.3, up + tall * 0.86)
        ),
        _poly(
            tone,
            (h + neck * 0.2, up + tall * 0.9),
            (h + neck * 0.9, up + tall * 0.9),
            (h + neck * 1.7, up + tall * 0.56),
            (h + neck * 1.4, up + tall * 0.4),
        ),
        pen(0.9, f"{-h},{up + tall * 0.4} {-h - 2},{up - 1}"),
        disc("ink", h + neck * 0.8, up + tall * 0.72, 0.4),
    )


SMALL: dict[str, Callable[[], Marks]] = {
    "handshake": _handshake,
    "couple": _couple,
    "two_children": _two_children,
    "two_men": _two_men,
    "two_women": _two_women,
    "group": _group,
    "baby": _baby,
    "child": lambda: _person(0.0, LOW, 12.6, "accent"),
    "soldier": lambda: _person(0.0, LOW, 17.0, 0.6, hat=True),
    "woman": _woman,
    "man": _man,
    "shoulder_ride": _shoulder_ride,
    "house": _house,
    "church": _church,
    "ship": _ship,
    "boat": _boat,
    "car": _car,
    "tractor": _tractor,
    "train": _train,
    "plane": _plane,
    "tree": _tree,
    "mountain": _mountain,
    "beach": _beach,
    **insert_drawn.SMALL,
    **dict.fromkeys(("horse", "pony", "donkey", "camel"), lambda: _quadruped(12.0, 10.0, 4.0, "#8a6a4a")),
    **dict.fromkeys(("cow", "calf"), lambda: _quadruped(13.0, 9.0, 2.6, "#b98a6a")),
    "ox": lambda: _quadruped(13.0, 10.0, 3.0, "#7d6248"),
    **dict.fromkeys((*DOGS, "puppy", "cat", "kitten", "fox", "wolf", "goat", "lamb", "sheep"), lambda: _quadruped(7.0, 6.0, 2.2, 0.5)),
}
"""What is drawn on a print, by its word."""
PEOPLE = frozenset({"child", "man", "woman", "soldier", "baby"})
RIDDEN = frozenset({"horse", "pony", "donkey", "camel"})
BEHIND = frozenset(
    {"house", "church", "ship", "boat", "car", "tractor", "train", "plane", "tree", "mountain", "beach", "tower", "lighthouse", "castle"}
)
BORNE = frozenset({"pumpkin", "heart"})
ALOFT = frozenset({"sun", "moon", "plane"})
"""Who rides, what is ridden, what others stand before, what is carried, and what is over them."""


def _shifted(marks: Marks, x: float, y: float = 0.0, k: float = 1.0) -> Marks:
    return tuple(Mark(tuple((a * k + x, b * k + y) for a, b in m.points), m.tone, m.width * k, m.line) for m in marks)


def _one(kind: str) -> Marks:
    return SMALL[kind]() if kind in SMALL else insert_drawn.thing(kind)


def _together(kinds: tuple[str, ...]) -> Marks:
    """Two on one sheet: one rides the other, has it in the arms, stands before it or under it, or they are side by side."""
    first, second = map(_one, kinds)
    if kinds[0] in PEOPLE and kinds[1] in RIDDEN:
        leg = _poly(DARK, (-2.4, 1.2), (0.2, 1.4), (0.6, -3.4), (2.2, -4.0), (2.0, -5.0), (-0.8, -4.6))
        return (*_shifted(first, -1.0, 4.6, 0.86), *second, leg)
    if kinds[1] == "beach":
        return (*second, *_shifted(first, -2.0, -1.0, 0.86))
    if kinds[1] in BEHIND:
        return (*_shifted(second, 2.0, 1.4), *_shifted(first, -5.4, -2.4, 0.86))
    if kinds[1] in ALOFT:
        return (*_shifted(second, 10.0, 6.4, 0.5), *_shifted(first, -2.4))
    if kinds[0] in PEOPLE and (kinds[1] not in SMALL or kinds[1] in BORNE):
        return (*first, *_shifted(second, 0.0, 1.6, 0.5))
    return (*_shifted(first, -5.4), *_shifted(second, 5.0, 0.0, 0.86))


def _page(sheet: str) -> Marks:
    """The sheet itself: a print with its rim, sky and ground, a page that is drawn on, a map with its folds."""
    x, y = WIDE - INNER, HIGH - INNER
    if sheet == "map":
        folds = (pen(0.3, f"{u},{-HIGH} {u},{HIGH}", 0.4) for u in (-8.5, 0, 8.5))
        return (rect("#efe3c4", -WIDE, -HIGH, WIDE, HIGH, 1.1), *folds, pen(0.3, f"{-WIDE},0 {WIDE},0", 0.4))
    if sheet:
        return (rect(RIM, -WIDE, -HIGH, WIDE, HIGH, 1.1), pen(0.5, f"{-x},{LOW} -4,{LOW + 0.5} 6,{LOW - 0.4} {x},{LOW}", 0.6))
    ground = _poly(GROUND, (-x, LOW + 2), (-4, LOW + 2.8), (6, LOW + 1.6), (x, LOW + 2.4), (x, -y), (-x, -y), line=0.5)
    return (rect(RIM, -WIDE, -HIGH, WIDE, HIGH, 1.1), rect(SKY, -x, -y, x, y, 0.7), ground)


@cache
def marks_of(kind: str) -> Marks | None:
    """A photograph or a drawing of a kind that begins with `PICTURED`; None where nothing of it is drawn so."""
    if not kind.startswith(PICTURED):
        return None
    sheet, kinds = parted(kind)
    shown = _together(kinds) if len(kinds) == 2 and all(map(_one, kinds)) else _one(kinds[0])
    return (*_page(sheet), *shown) if shown else None
