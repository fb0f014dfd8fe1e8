"""Works of hands on hands, skin, hair and clothes, and with what is in no place of its own: money, thread, dice, a coin in the air."""

from __future__ import annotations

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_parts import Lies, Reach, Tool, Work
from storyboard.painters.sketch.insert_marks import rays, stroke


def trembling(p: Plane) -> None:
    """Short waves along both sides of two hands that shake."""
    for s in (-1, 1):
        for x, y, k in ((0.34, 0.62, 0), (0.62, 0.72, 1), (0.34, -0.5, 0), (0.62, -0.6, 1)):
            wave = [(s * (x + 0.07 * n), y + (0.05 if (n + k) % 2 else -0.05)) for n in range(7)]
            stroke(p, *wave, width=2.4, rim=2.0)


def tight(p: Plane) -> None:
    """Short strokes around two fists that are pressed shut."""
    for x in (-0.62, 0.62):
        rays(p, x, 0.06, 0.56, 0.72, count=11)


WORN: dict[str, Work] = {
    "still": Work(bare=True, left=Reach("flat", (-0.42, -0.12), "right", 1.45), right=Reach("rest", (0.02, 0.1), "low", 1.45)),
    "pause": Work(
        Lies(-0.42, -0.26, 1.2, 0.9),
        Reach("rest", (0.3, 0.3), "right", 1.25),
        Reach("hold", (-0.86, -0.34), "low", 1.25),
    ),
    "tremble": Work(
        bare=True,
        left=Reach("spread", (-0.3, 0.12), "right", 1.4),
        right=Reach("spread", (0.3, 0.12), "right", 1.4),
        over=trembling,
    ),
    "clench": Work(
        bare=True,
        left=Reach("fist", (-0.5, 0.02), "low", 1.5),
        right=Reach("fist", (0.5, 0.02), "low", 1.5),
        over=tight,
    ),
    "clasp": Work(
        bare=True,
        left=Reach("cup", (0.1, 0.06), "right", 1.5),
        right=Reach("rest", (-0.22, 0.1), "right", 1.5),
        over=marks.many(marks.arc(0.0, 0.2, 0.72, 60, 120), marks.arc(0.0, 0.0, 0.72, 240, 300)),
    ),
    "cuff": Work(
        Lies(-0.5, 0.0, 1.5, 0.8),
        Reach("pinch", (-0.1, 0.0), "right", 1.2),
        Reach("fist", (-0.6, -0.1), "right", 1.3),
        over=marks.hit(-0.1, 0.06, 0.16, 8),
    ),
    "ring": Work(
        bare=True,
        left=Reach("spread", (0.12, 0.3), "low", 1.55),
        right=Reach("pinch", (0, 0), "above", 1.15),
        tool=Tool("band", (0.06, 0.12), 50, 0.24, 0.5),
        over=marks.streaks(0.34, 0.72, 0.2, 0.44, 2, 0.12),
    ),
    "glove": Work(
        bare=True,
        left=Reach("spread", (-0.2, 0.46), "low", 1.6),
        right=Reach("pinch", (-0.42, -0.42), "right", 1.15),
        over=marks.streaks(-0.2, -0.62, -0.5, -0.34, 3, 0.12),
    ),
    "syringe": Work(
        bare=True,
        left=Reach("pinch", (-0.62, 0.3), "right", 1.15),
        right=Reach("pen", (0, 0), "right", 1.2),
        tool=Tool("syringe", (-0.5, 0.24), -16, 1.3, 0.7),
        over=marks.vial,
    ),
    "skin": Work(
        bare=True,
        left=Reach("flat", (0.3, 0.1), "right", 1.55),
        right=Reach("press", (0, 0), "low", 1.25),
        tool=Tool("plaster", (-0.3, 0.12), 14, 0.6, 0.55),
    ),
    "prick": Work(
        bare=True,
        left=Reach("point", (-0.2, 0.0), "right", 1.45),
        right=Reach("pinch", (0, 0), "right", 1.15),
        tool=Tool("needle", (-0.14, 0.06), 16, 0.6, 0.7),
        over=marks.falling(-0.24, -0.2, -0.62, tone="#b3261e"),
    ),
    "nails": Work(
        bare=True,
        left=Reach("flat", (0.06, 0.0), "right", 1.6),
        right=Reach("pen", (0, 0), "right", 1.15),
        tool=Tool("brush", (0.06, 0.06), 40, 0.8, 0.5),
        under=marks.varnish,
    ),
    "comb": Work(
        bare=True,
        right=Reach("pinch", (0, 0), "right", 1.2),
        tool=Tool("comb", (-0.4, 0.2), -12, 0.9, 0.8),
        under=marks.lock_of_hair,
        over=marks.streaks(0.12, 0.9, 0.02, 0.5, 2, 0.1),
    ),
    "count": Work(
        bare=True,
        right=Reach("pinch", (0.32, 0.12), "right", 1.2),
        left=Reach("hold", (-0.62, -0.36), "low", 1.2),
        under=marks.fan_of_notes,
        over=marks.arc(-0.1, 0.1, 0.62, 40, 110),
    ),
    "throw": Work(
        bare=True,
        right=Reach("spread", (0.3, 0.1), "level", 1.2),
        tool=Tool("dice", (-0.7, -0.2), 0, 0.8, 0.5),
        over=marks.many(marks.streaks(0.1, 0.16, -0.3, 0.02, 3, 0.1), marks.hit(-1.3, -0.6, 0.14, 5)),
    ),
    "toss": Work(
        bare=True,
        right=Reach("thumb", (-0.1, -0.3), "right", 1.35),
        tool=Tool("coin", (-0.2, 0.72), -70, 0.42, 0.5),
        over=marks.many(
            marks.streaks(-0.12, -0.16, -0.12, 0.22, 3, 0.1),
            marks.arc(-0.12, 0.5, 0.36, 20, 70, count=2),
            marks.arc(-0.12, 0.5, 0.36, 200, 250, count=2),
        ),
    ),
    "dress": Work(
        bare=True, right=Reach("pinch", (0.16, 0.02), "right", 1.25), left=Reach("pinch", (-0.2, 0.0), "right", 1.25), under=marks.placket
    ),
}
"""Works by the word of a draft; `dress` is what fastening looks like on clothes."""

_PROFILE = (
    *((-3.2, 1.3), (-1.22, 1.3), (-1.16, 1.06), (-0.92, 0.6), (-0.9, 0.5), (-1.04, 0.42), (-1.06, 0.33), (-0.96, 0.22), (-1.04, 0.14)),
    *((-0.98, 0.04), (-1.0, -0.06), (-1.12, -0.14), (-1.04, -0.34), (-1.1, -0.5), (-1.36, -0.6), (-1.9, -0.62), (-2.1, -1.3), (-3.2, -1.3)),
)
"""Nose, lips and chin of somebody at the left of the picture."""


def at_lips(p: Plane) -> None:
    """The lower half of a face in profile, a cigarette between its lips."""
    p.poly(marks.curve(*_PROFILE[1:14], steps=4) + list(_PROFILE[14:]) + [_PROFILE[0]], p.skin, 1.6)
    p.line((-1.04, 0.14), (-1.22, 0.12), (-1.3, 0.08), width=1.4)
    p.line((-1.12, 0.46), (-1.2, 0.4), (-1.16, 0.33), width=1.0)
    p.poly(((-1.04, 0.19), (-0.22, 0.2), (-0.22, 0.09), (-1.04, 0.08)), "white", 1.2)
    p.poly(((-1.04, 0.19), (-0.78, 0.193), (-0.78, 0.085), (-1.04, 0.08)), "#c98a4b", 0.9)
    p.poly(((-0.3, 0.2), (-0.22, 0.2), (-0.22, 0.09), (-0.3, 0.09)), "#b3261e", 0.6)


SMOKED = Work(
    bare=True,
    right=Reach("pinch", (0, 0), "right", 1.2),
    tool=Tool("match_stick", (-0.2, 0.02), -28, 0.6, 0.8),
    under=at_lips,
    over=marks.many(marks.flame(-0.19, 0.06, 0.24), marks.smoke(-0.2, 0.5)),
)
"""A cigarette that is lit at the mouth."""
