"""What each work of hands looks like: where its thing lies, where the hands touch it, the tool, and the marks that say how they move.

Units are those of the picture plane: half the shorter side is 1, its middle is (0, 0).
"""

from __future__ import annotations

from dataclasses import replace

from storyboard.painters.sketch import closeups_kitchen
from storyboard.painters.sketch import handwork_finer as finer
from storyboard.painters.sketch import handwork_latches as latches
from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch import handwork_pieces as pieces
from storyboard.painters.sketch.handwork_crumpled import CRUMPLED
from storyboard.painters.sketch.handwork_filled import FILLED
from storyboard.painters.sketch.handwork_house import PRY
from storyboard.painters.sketch.handwork_licked import LICK
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Tool, Work
from storyboard.painters.sketch.handwork_slams import SLAM
from storyboard.painters.sketch.handwork_swept import SWEPT
from storyboard.painters.sketch.handwork_washed import WASHED
from storyboard.painters.sketch.handwork_worn import WORN
from storyboard.shots.food_words import PIECE

_STEADY = Reach("rest", (-0.8, -0.42), "low", 1.2)
_HELD = Reach("hold", (-0.5, -0.05), "right", 1.3)
_PEN = Reach("pen", (0, 0), "right", 1.3)
_KNOB = Reach("pinch", (0, 0), "right", 1.3)
_FIST = Reach("grip", (0, 0), "below", 1.25)
_SNIP = Work(
    Lies(-0.5, 0.1, 2.0, 0.9),
    Reach("hold", (0, 0), "right", 1.3),
    Reach("pinch", (-1.1, 0.08), "right", 1.1),
    Tool("scissors", (-0.5, 0.12), -6, 1.3, 0.8),
    bare=True,
    under=marks.snipped,
)
_DOWN = Reach("pinch", (0, 0), "above", 1.2)

WORKS: dict[str, Work] = {
    **WORN,
    "brush_off": SWEPT,
    **latches.WORKS,
    **WASHED,
    **FILLED,
    **CRUMPLED,
    **closeups_kitchen.OVEN,
    "slam": SLAM,
    PIECE: pieces.WORK,
    "flip": finer.FLIP,
    "untie": finer.UNTIE,
    "bind": finer.BIND,
    "lick": LICK,
    "pry": PRY,
    "thread": finer.THREAD,
    "inject": finer.INJECT,
    "press": Work(right=Reach("press", (-0.2, 0.1), "low", 1.3), over=marks.hit(-0.2, 0.14, 0.2, 9), thing=Lies(-0.3, 0.0)),
    "point": Work(right=Reach("point", (-0.2, 0.0), "low", 1.3)),
    "tap": Work(right=Reach("press", (-0.2, 0.0), "low", 1.3), over=marks.arc(-0.2, 0.02, 0.17, 30, 170, count=3, gap=0.1)),
    "flick": Work(
        Lies(-0.75, -0.05, 1.3, 0.8, 68),
        Reach("thumb", (-0.22, 0.12), "right", 1.35),
        over=marks.many(marks.arc(-0.75, -0.05, 0.5, 30, 78, count=3, gap=0.12), marks.ringing(-0.86, 0.1)),
    ),
    "drum": Work(
        Lies(-0.3, -0.62, 3.0, 1.0),
        Reach("two", (-0.36, -0.04), "side", 1.35),
        over=marks.many(marks.hit(-0.38, -0.1, 0.13, 7), marks.arc(-0.46, 0.34, 0.2, 60, 190, count=2), marks.hit(-0.72, -0.02, 0.1, 5)),
    ),
    "rap": Work(
        right=Reach("grip", (-0.3, 0.1), "low", 1.3), over=marks.many(marks.hit(-0.66, 0.34, 0.16, 9), marks.arc(0.0, 0.2, 0.72, 120, 170))
    ),
    "stroke": Work(
        right=Reach("rest", (-0.3, 0.0), "right", 1.25),
        over=marks.many(marks.streaks(0.5, 0.42, -0.16, 0.42, 3, 0.1)),
    ),
    "rub": Work(
        right=Reach("flat", (-0.3, -0.05), "low", 1.25),
        tool=Tool("cloth", (-0.5, 0.1), -40, 0.8, 0.3),
        under=marks.many(marks.arc(-0.5, -0.1, 0.86, 40, 150, ry=0.4, count=3, gap=0.1)),
    ),
    "write": Work(Lies(-0.3, 0.0, 2.6, 1.7), _PEN, _STEADY, Tool("pen", (-0.12, 0.04), 52, 1.1, 0.3), under=marks.writing),
    "sign": Work(Lies(-0.3, 0.0, 2.6, 1.7), _PEN, _STEADY, Tool("pen", (-0.12, 0.04), 52, 1.1, 0.3), under=marks.signing),
    "paint": Work(
        Lies(-0.4, 0.0, 2.0, 1.5),
        _PEN,
        _STEADY,
        Tool("paintbrush", (-0.16, -0.1), 48, 1.5, 0.45),
        under=marks.path((-1.0, 0.3), (-0.7, 0.36), (-0.4, 0.1), (-0.16, -0.1), width=9.0, tone="accent"),
    ),
    "cut": Work(
        Lies(-0.5, -0.28, 1.0, 0.72),
        _FIST,
        Reach("rest", (-0.62, 0.02), "right", 1.2),
        Tool("knife", (-0.62, -0.4), 12, 1.5),
        under=marks.cut_open,
        over=marks.going((-0.16, 0.72), (-0.16, 0.26)),
    ),
    "slit": Work(
        Lies(-0.4, -0.05, 1.7, 1.1),
        _FIST,
        _STEADY,
        Tool("knife", (-0.36, 0.02), -8, 1.3),
        over=marks.streaks(-1.0, 0.36, -0.5, 0.2, 2, 0.1),
    ),
    "saw": Work(
        Lies(-0.6, -0.3, 1.9, 0.7),
        _FIST,
        Reach("spread", (-0.86, -0.16), "right", 1.1),
        Tool("saw", (-0.95, 0.06), 8, 1.9),
        over=marks.many(marks.dust(-0.3, -0.3), marks.going((-0.1, 0.66), (0.44, 0.74)), marks.going((-0.1, 0.66), (-0.64, 0.58))),
    ),
    "snip": _SNIP,
    "clip": replace(_SNIP, tool=Tool("pliers", (-0.5, 0.12), -14, 1.3, 0.75)),
    "shave": Work(
        Lies(-0.4, -0.42, 3.0, 0.5),
        Reach("grip", (0, 0), "low", 1.2),
        Reach("rest", (-0.62, 0.1), "right", 1.15),
        Tool("plane", (-0.7, -0.02), 4, 1.5, 0.75),
        under=marks.shavings,
        over=marks.streaks(0.7, 0.62, 0.2, 0.6, 3, 0.1),
    ),
    "sharpen": Work(
        Lies(-0.75, 0.04, 0.9, 1.6, -72),
        _FIST,
        Reach("pinch", (-1.0, -0.06), "right", 1.15),
        Tool("knife", (-0.5, 0.3), -16, 1.2),
        under=marks.shavings,
        over=marks.streaks(-0.5, 0.5, -0.1, 0.42, 2, 0.1),
    ),
    "sew": finer.SEW,
    "tie": Work(
        bare=True, right=Reach("pinch", (0.86, 0.04), "right", 1.15), left=Reach("pinch", (-0.86, 0.04), "right", 1.15), under=marks.loops
    ),
    "fold": Work(
        bare=True,
        right=Reach("flat", (0.5, 0.36), "right", 1.15),
        left=Reach("rest", (-0.6, -0.16), "low", 1.2),
        under=marks.half_folded,
        over=marks.arc(-0.1, 0.3, 0.5, 60, 130, count=2),
    ),
    "fold_clothes": Work(
        bare=True,
        right=Reach("flat", (0.56, 0.3), "right", 1.15),
        left=Reach("rest", (-0.6, -0.16), "low", 1.2),
        under=marks.shirt_half_folded,
        over=marks.arc(-0.1, 0.36, 0.5, 60, 130, count=2),
    ),
    "tear": Work(
        bare=True, right=Reach("pinch", (0.66, 0.3), "right", 1.2), left=Reach("pinch", (-0.66, 0.3), "right", 1.2), under=marks.halves
    ),
    "break": Work(
        Lies(-0.56, 0.1, 0.95, 0.7, 16),
        Reach("hold", (0.5, 0.1), "right", 1.2),
        Reach("hold", (-0.5, 0.1), "right", 1.2),
        both=Lies(0.56, 0.1, 0.95, 0.7, -16),
        over=marks.crumbs,
    ),
    "crack": Work(
        Lies(-0.05, -0.62, 1.3, 0.6),
        Reach("pinch", (0.34, 0.42), "right", 1.1),
        Reach("pinch", (-0.34, 0.42), "right", 1.1),
        under=marks.egg_falls,
    ),
    "insert": Work(
        Lies(-0.55, -0.2, 1.3, 1.1),
        _DOWN,
        None,
        Tool("key", (-0.46, 0.1), 42, 0.8, 0.72),
        ghost=(0.26, 0.26),
        over=marks.going((-0.98, 0.78), (-0.66, 0.42)),
        zoom=0.9,
        off=(-0.4, -0.1),
    ),
    "stick": Work(Lies(-0.4, 0.0, 1.9, 1.3), _PEN, _STEADY, Tool("pin", (-0.3, 0.1), 40, 0.5, 0.7), over=marks.hit(-0.3, 0.1, 0.14, 8)),
    "drop": Work(
        Lies(-0.4, -0.5, 1.3, 0.9),
        Reach("pinch", (-0.1, 0.52), "above", 1.15),
        None,
        Tool("pill", (-0.3, 0.36), -90, 0.34, 0.5),
        over=marks.many(marks.streaks(-0.3, 0.44, -0.3, 0.2, 3, 0.1), marks.going((-0.78, 0.5), (-0.78, -0.16))),
    ),
    "put": Work(
        Lies(-0.45, -0.42, 2.0, 0.9),
        Reach("hold", (0, 0), "above", 1.2),
        None,
        Tool("cup", (-0.4, 0.42), -90, 0.6, 0.5),
        over=marks.many(marks.going((-0.98, 0.86), (-0.98, 0.16)), marks.hit(-0.4, -0.46, 0.4, 6)),
    ),
    "take": Work(
        Lies(-0.38, -0.12, 1.2, 1.1),
        Reach("hold", (-0.3, 0.3), "above", 1.2),
        over=marks.going((-1.06, -0.6), (-1.06, 0.26)),
        grips=True,
    ),
    "slide": Work(
        Lies(-0.5, -0.12, 1.1, 0.8),
        Reach("flat", (-0.28, -0.08), "right", 1.25),
        over=marks.many(marks.streaks(1.1, 0.5, 0.2, 0.36, 3, 0.12), marks.going((-0.16, -0.66), (-1.0, -0.66))),
    ),
    "deal": Work(
        Lies(-0.7, -0.16, 1.0, 0.7), Reach("pinch", (-0.2, -0.05), "right", 1.2), over=marks.going((0.0, 0.7), (-0.5, 0.76), (-0.96, 0.5))
    ),
    "strike": Work(
        Lies(-0.72, -0.22, 0.95, 0.7),
        _KNOB,
        Reach("hold", (-0.8, -0.26), "right", 1.15),
        Tool("match_stick", (-0.2, 0.14), -24, 0.5, 0.8),
        over=marks.many(marks.sparks(-0.2, 0.16), marks.streaks(-0.62, 0.3, -0.34, 0.2, 2, 0.09)),
    ),
    "light": Work(
        Lies(-0.45, -0.3, 0.7, 1.2),
        _KNOB,
        None,
        Tool("match_stick", (-0.42, 0.42), -20, 0.6, 0.8),
        over=marks.flame(-0.42, 0.4, 0.3),
        zoom=0.8,
        off=(-0.45, -0.2),
    ),
    "stub": Work(
        Lies(-0.4, -0.36, 1.5, 0.8),
        _DOWN,
        None,
        Tool("cigarette", (-0.42, -0.3), 66, 0.62, 0.6),
        over=marks.many(marks.smoke(-0.66, -0.1), marks.arc(-0.42, -0.3, 0.2, 190, 350, ry=0.08, count=2)),
    ),
    "hammer": Work(
        Lies(-0.5, -0.5, 2.2, 0.6),
        _FIST,
        Reach("pinch", (-0.72, -0.16), "right", 1.05),
        Tool("hammer", (-0.6, 0.36), 6, 1.2),
        under=marks.many(marks.path((-0.62, -0.42), (-0.61, 0.02), width=4.4), marks.path((-0.72, 0.03), (-0.5, 0.03), width=4.0)),
        over=marks.many(marks.hit(-0.62, 0.06, 0.12, 7), marks.turning(0.4, 0.2, 1.26, 128, 166)),
    ),
    "stake_in": Work(
        Lies(-0.6, -0.56, 0.9, 0.3),
        _FIST,
        Reach("pinch", (-0.76, -0.2), "right", 1.05),
        Tool("hammer", (-0.6, 0.36), 6, 1.2),
        under=marks.many(
            marks.path((-0.6, -0.56), (-0.58, 0.06), width=17.0),
            marks.path((-0.6, -0.55), (-0.58, 0.05), width=13.0, tone=0.2),
        ),
        over=marks.many(marks.hit(-0.58, 0.08, 0.14, 7), marks.turning(0.4, 0.2, 1.26, 128, 166)),
    ),
    "stamp": Work(
        Lies(-0.5, -0.24, 2.4, 1.4),
        Reach("grip", (0, 0), "low", 1.2),
        _STEADY,
        Tool("stamp", (-0.1, -0.2), 78, 0.8),
        under=marks.printed,
        over=marks.hit(-0.1, -0.22, 0.4, 7),
    ),
    "seal": Work(
        Lies(-0.3, 0.0, 2.2, 1.5), Reach("fist", (0.02, 0.1), "low", 1.25), _STEADY, under=marks.wax, over=marks.hit(-0.12, -0.12, 0.44, 7)
    ),
    "solder": Work(
        Lies(-0.5, -0.3, 1.8, 1.0),
        _PEN,
        Reach("pinch", (-0.9, -0.2), "right", 1.1),
        Tool("iron_pen", (-0.3, -0.1), 40, 1.2, 0.6),
        over=marks.many(marks.smoke(-0.34, 0.0), marks.hit(-0.3, -0.1, 0.08, 6)),
    ),
    "sprinkle": Work(Lies(-0.4, -0.42, 1.6, 0.8), Reach("bunch", (-0.35, 0.5), "above", 1.2), over=marks.grains(-0.38, 0.4, -0.4, 0.5)),
    "shake": Work(
        Lies(-0.4, -0.5, 1.5, 0.7),
        Reach("hold", (0, 0), "level", 1.15),
        None,
        Tool("salt", (-0.32, 0.36), 64, 0.62, 0.5),
        over=marks.many(marks.grains(-0.34, 0.3, -0.42, 0.5), marks.arc(-0.1, 0.6, 0.44, 100, 160)),
    ),
    "pour": Work(
        Lies(-0.62, -0.56, 0.95, 0.8),
        Reach("hold", (0, 0), "level", 1.15),
        None,
        Tool("jug", (-0.48, 0.16), 30, 0.95, 0.5),
        under=marks.stream(-0.53, 0.2, -0.3),
    ),
    "drip": Work(
        Lies(-0.5, -0.4, 1.7, 0.8), _PEN, None, Tool("dropper", (-0.36, 0.36), 44, 1.0, 0.72), over=marks.falling(-0.38, 0.24, -0.36)
    ),
    "squeeze": Work(
        Lies(-0.4, -0.56, 1.9, 0.8),
        Reach("hold", (0, 0), "right", 1.25),
        None,
        Tool("tube", (-0.36, -0.04), 50, 1.0, 0.6),
        over=marks.falling(-0.38, -0.12, -0.36, tone="white"),
    ),
    "stir": Work(
        Lies(-0.5, -0.36, 1.1, 0.9),
        _PEN,
        Reach("hold", (-0.86, -0.36), "right", 1.1),
        Tool("stirrer", (-0.46, -0.02), 62, 0.95, 0.7),
        over=marks.swirl(-0.48, 0.06),
    ),
    "spread": Work(
        Lies(-0.5, -0.3, 1.2, 0.8),
        _FIST,
        Reach("hold", (-1.0, -0.3), "right", 1.1),
        Tool("knife", (-0.72, -0.16), 10, 1.1),
        under=marks.path((-0.9, -0.16), (-0.6, -0.1), (-0.4, -0.2), width=12.0, tone=marks.SPARK),
        over=marks.arc(-0.4, 0.0, 0.5, 60, 130),
    ),
    "open": Work(
        Lies(-0.3, -0.15, 1.5, 1.2),
        Reach("pinch", (0.1, 0.4), "right", 1.2),
        Reach("hold", (-0.95, -0.2), "right", 1.15),
        over=marks.turning(-0.3, 0.1, 0.86, 62, 128),
        grips=True,
    ),
    "close": Work(
        Lies(-0.3, -0.2, 1.5, 1.1),
        Reach("rest", (0.0, 0.3), "right", 1.2),
        Reach("hold", (-0.95, -0.25), "right", 1.15),
        over=marks.going((-0.3, 0.98), (-0.3, 0.56)),
        grips=True,
    ),
    "fasten": Work(
        Lies(-0.05, 0.0, 1.1, 1.2), Reach("pinch", (0.14, 0.0), "right", 1.2), Reach("pinch", (-0.2, 0.0), "right", 1.2), grips=True
    ),
    "pull": Work(Lies(-0.6, 0.0, 1.3, 1.1), Reach("grip", (-0.1, 0.0), "low", 1.25), None, over=marks.going((-0.7, -0.56), (0.1, -0.7))),
    "plug": Work(
        Lies(-0.7, -0.05, 0.9, 0.9),
        Reach("hold", (0.0, 0.0), "level", 1.25),
        None,
        Tool("plug", (-0.4, -0.02), -2, 0.62, 0.6),
        over=marks.going((0.34, -0.46), (-0.3, -0.46)),
        zoom=0.8,
        off=(-0.6, 0.0),
    ),
    "unplug": Work(
        Lies(-0.9, -0.05, 0.9, 0.9),
        Reach("hold", (0.0, 0.0), "level", 1.25),
        None,
        Tool("plug", (-0.1, -0.02), -2, 0.62, 0.6),
        over=marks.many(marks.going((-0.3, -0.46), (0.34, -0.46)), marks.hit(-0.62, 0.0, 0.16, 7)),
        zoom=0.8,
        off=(-0.9, 0.0),
    ),
    "turn": Work(
        right=Reach("pinch", (-0.1, 0.0), "right", 1.3),
        over=marks.many(marks.turning(-0.26, 0.04, 0.68, 190, 100), marks.turning(-0.26, 0.04, 0.68, 368, 300)),
    ),
    "wind": Work(
        Lies(-0.3, 0.0, 1.2, 2.6),
        Reach("pinch", (0.22, 0.02), "right", 1.15),
        Reach("hold", (-0.86, -0.3), "right", 1.2),
        over=marks.turning(0.2, 0.06, 0.4, 150, 40, 0.36),
        grips=True,
    ),
    "screw": Work(
        Lies(-0.6, -0.36, 1.6, 0.9),
        Reach("grip", (0, 0), "low", 1.2),
        _STEADY,
        Tool("screwdriver", (-0.5, -0.2), 44, 1.3),
        over=marks.turning(-0.3, 0.0, 0.42, 210, 80),
    ),
    "wrench": Work(
        Lies(-0.75, -0.1, 0.9, 0.9),
        _FIST,
        None,
        Tool("wrench", (-0.7, -0.06), 2, 1.4),
        over=marks.many(marks.turning(-0.7, -0.06, 0.78, 30, 84), marks.turning(-0.7, -0.06, 0.78, 276, 330)),
    ),
    "peel": Work(
        Lies(-0.3, 0.16, 0.9, 0.9),
        Reach("pinch", (0.12, 0.0), "right", 1.15),
        Reach("hold", (-0.42, 0.1), "right", 1.2),
        over=marks.strip,
        grips=True,
    ),
    "pick": Work(
        right=Reach("pen", (0.1, 0.0), "right", 1.15),
        left=Reach("pen", (-0.52, -0.16), "right", 1.1),
        tool=Tool("wire", (-0.2, 0.06), -18, 0.6, 0.7),
        zoom=0.9,
        off=(-0.15, 0.1),
    ),
    "load": Work(
        Lies(-0.6, -0.05, 1.9, 0.8),
        Reach("pinch", (0, 0), "right", 1.2),
        Reach("hold", (-0.95, -0.12), "right", 1.15),
        Tool("shell_case", (-0.2, 0.12), 24, 0.5, 0.7),
        over=marks.going((0.3, 0.8), (-0.12, 0.5)),
    ),
    "hold": Work(Lies(-0.4, 0.05, 1.1, 1.2), Reach("hold", (-0.2, -0.1), "right", 1.3), grips=True),
    "tweeze": Work(
        Lies(-0.42, -0.3, 0.34, 0.3),
        _PEN,
        None,
        Tool("tweezers", (-0.4, -0.16), 44, 1.0, 0.5),
        over=marks.going((-0.84, -0.36), (-0.84, 0.22)),
    ),
    "snuff": Work(right=Reach("pinch", (-0.45, 0.12), "right", 1.25), over=marks.smoke(-0.46, 0.24), zoom=0.8, off=(-0.45, -0.2)),
    "wrap": Work(
        Lies(-0.1, -0.05, 0.9, 1.1),
        Reach("flat", (0.36, 0.1), "right", 1.2),
        Reach("flat", (-0.56, 0.1), "right", 1.2),
        under=marks.sheet,
        below=True,
        over=marks.many(marks.arc(0.3, 0.1, 0.6, 60, 120, count=1), marks.arc(-0.5, 0.1, 0.6, 60, 120, count=1)),
    ),
    "leaf": Work(
        Lies(-0.1, 0.05, 2.4, 1.4),
        Reach("pinch", (0.56, 0.36), "right", 1.15),
        Reach("rest", (-0.95, -0.36), "low", 1.15),
        under=marks.turned_leaf,
        over=marks.arc(0.1, 0.3, 0.62, 70, 130, count=2),
    ),
    "knead": finer.KNEAD,
    "swipe": Work(
        Lies(-0.3, -0.4, 1.5, 0.9),
        Reach("pinch", (0, 0), "level", 1.2),
        None,
        Tool("card", (-0.62, 0.16), 0, 0.7, 0.75),
        over=marks.going((0.5, 0.7), (-0.5, 0.7)),
    ),
    "lever": Work(
        right=Reach("grip", (-0.02, 0.6), "low", 1.25), over=marks.turning(-0.42, -0.5, 1.36, 136, 96), off=(-0.35, 0.1), zoom=0.95
    ),
    "trigger": Work(),
    "roll": Work(
        bare=True,
        right=Reach("pinch", (0.5, 0.1), "right", 1.2),
        left=Reach("pinch", (-0.5, 0.05), "right", 1.2),
        under=marks.rolled,
        over=marks.arc(0.0, 0.1, 0.22, 40, 140, count=2),
    ),
    "reveal": Work(
        Lies(-0.3, 0.0, 0.9, 1.25, 12), Reach("pinch", (0.06, -0.2), "right", 1.2), over=marks.turning(-0.3, 0.0, 0.94, 56, 124)
    ),
}
"""Works by the word of a draft; a thing with a close picture of its own is fixed, and the hands are at that."""
