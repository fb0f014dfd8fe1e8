"""A piece that a hand takes from food: the rest with its gap, what is inside it seen there, and the piece between the fingers."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork_parts import Reach, Tool, Work
from storyboard.painters.sketch.insert_marks import around
from storyboard.shots.food_words import PIECE

CRUST, CRUMB, CREAM, CHOCOLATE, CHEESE, GRAPE = "#b87a3e", "#f0dcb2", "#f6ead2", "#6b4226", "#e8c25a", "#7c5a86"
TORN = ((-0.34, 0.4), (-0.46, 0.26), (-0.32, 0.14), (-0.48, 0.0), (-0.34, -0.14), (-0.5, -0.28), (-0.38, -0.44), (-0.44, -0.58))
"""The ragged edge of what is left, from above."""


def _fallen(p: Plane, tone: Tone) -> None:
    """Crumbs between what is left and the piece."""
    for x, y, r in (
        (-0.2, -0.5, 0.04),
        (-0.06, -0.62, 0.05),
        (0.1, -0.54, 0.035),
        (0.02, -0.36, 0.03),
        (0.2, -0.66, 0.04),
        (0.0, -0.04, 0.03),
    ):
        p.poly(((x - r, y), (x, y + r), (x + r, y + 0.3 * r), (x + 0.2 * r, y - r)), tone, 0.6)


def loaf(p: Plane) -> None:
    """A loaf of which one end is torn off, its crumb seen there; the end, crumb and crust, a little off it."""
    _torn(p, CRUST, CRUMB)
    for x in (-1.5, -1.12, -0.78):
        p.line((x, 0.3), (x + 0.18, 0.04), width=3.0, tone=CRUMB)


def _torn(p: Plane, rind: Tone, inside: Tone) -> None:
    """What is left of something soft with a rind, and the piece."""
    left = [(-0.44, -0.58), (-1.6, -0.6), (-1.9, -0.36), (-1.94, 0.0), (-1.7, 0.34), (-1.2, 0.48), (-0.34, 0.4)]
    p.shade([(x + 0.08, y - 0.12) for x, y in left], "ink", 0.4, 0.06)
    p.poly([*left, *TORN[1:]], rind, 1.4)
    inner = ((-0.7, -0.56), (-0.62, -0.3), (-0.7, -0.04), (-0.58, 0.2), (-0.6, 0.43))
    p.poly([*TORN, *inner], inside, 0.9)
    for x, y in ((-0.56, 0.26), (-0.6, 0.04), (-0.56, -0.2), (-0.58, -0.42)):
        p.disc(x, y, 0.03, rind, ry=0.02, line=0.0)
    piece = ((0.14, 0.5), (0.02, 0.36), (0.1, 0.24), (-0.02, 0.1), (0.1, -0.02), (0.34, -0.02), (0.52, 0.14), (0.52, 0.4), (0.36, 0.54))
    p.poly(piece, inside, 1.2)
    p.poly(((0.34, -0.02), (0.52, 0.14), (0.52, 0.4), (0.36, 0.54), (0.3, 0.5), (0.42, 0.36), (0.42, 0.16), (0.28, 0.02)), rind, 0.9)
    _fallen(p, inside)


def cheese(p: Plane) -> None:
    """The same of a cheese."""
    _torn(p, "#c98d2c", CHEESE)


def chocolate(p: Plane) -> None:
    """A bar of squares with its corner broken off, and that."""
    p.shade(((-1.8, -0.7), (-0.3, -0.7), (-0.3, 0.3), (-1.8, 0.3)), "ink", 0.4, 0.06)
    for column in range(4):
        for row in range(3):
            x, y = -1.86 + 0.4 * column, -0.56 + 0.34 * row
            gone = (column, row) in ((3, 2), (3, 1))
            if not gone:
                p.box(x, y, x + 0.38, y + 0.32, CHOCOLATE, 1.0)
                p.line((x + 0.07, y + 0.24), (x + 0.3, y + 0.24), width=1.2, tone="#94643f")
    p.poly(((0.0, 0.08), (0.4, 0.14), (0.36, 0.5), (-0.04, 0.42), (0.04, 0.26)), CHOCOLATE, 1.2)
    _fallen(p, CHOCOLATE)


def cake(p: Plane) -> None:
    """A round cake with a wedge out of it, its layers seen in the gap, and the wedge."""
    p.shade(oval(-0.9, -0.56, 1.1, 0.26), "ink", 0.35, 0.06)
    p.disc(-0.95, -0.52, 1.08, 0.06, ry=0.24, line=1.2)
    p.poly((*_rim(-0.4, 180, 360), *_rim(0.1, 360, 180)), CREAM, 1.3)
    p.poly(_rim(0.1, 0, 360), "accent", 1.3)
    p.poly(((-0.95, 0.12), (-0.1, 0.02), (-0.1, -0.46), (-0.95, -0.3)), CRUST, 1.0)
    p.poly(((-0.95, 0.12), (-0.44, -0.12), (-0.44, -0.6), (-0.95, -0.3)), CRUST, 1.2)
    p.poly(((-0.95, 0.12), (-0.1, 0.02), (-0.14, -0.02), (-0.44, -0.12)), 0.6, 0.8)
    for low in (-0.08, -0.2):
        p.line((-0.95, low + 0.06), (-0.44, low - 0.16), width=4.0, tone=CREAM)
    p.poly(((0.0, 0.3), (0.7, 0.42), (0.66, 0.6), (0.34, 0.6)), "accent", 1.1)
    p.poly(((0.0, 0.3), (0.7, 0.42), (0.7, 0.06), (0.0, -0.08)), CRUST, 1.2)
    for low in (0.18, 0.04):
        p.line((0.03, low), (0.68, low + 0.12), width=4.0, tone=CREAM)
    _fallen(p, CRUST)


def _rim(y: float, start: float, end: float) -> list[tuple[float, float]]:
    """Part of the edge of a round cake."""
    return around(-0.95, y, 0.9, start, end, 0.26)


def grapes(p: Plane) -> None:
    """A bunch with a bare stalk where one was, and that one."""
    p.line((-1.0, 0.7), (-0.94, 0.3), (-0.9, -0.2), width=4.0, tone="#6d7a3c")
    p.line((-0.92, 0.1), (-0.5, 0.06), width=3.0, tone="#6d7a3c")
    p.disc(-0.48, 0.06, 0.04, "#6d7a3c")
    for row, count in enumerate((4, 5, 4, 3, 1)):
        for k in range(count):
            x, y = -0.94 + 0.3 * (k - (count - 1) / 2), 0.24 - 0.24 * row
            if x < -0.42 or row > 1:
                p.disc(x - 0.1, y, 0.17, GRAPE, line=1.1)
                p.line((x - 0.16, y + 0.06), (x - 0.12, y + 0.1), width=1.6, tone="white")
    p.disc(0.16, 0.22, 0.19, GRAPE, line=1.2)
    p.line((0.08, 0.3), (0.13, 0.34), width=1.8, tone="white")


def pizza(p: Plane) -> None:
    """A pizza with one slice out, and that, threads of cheese between them."""
    for r, tone in ((1.0, CRUST), (0.86, CHEESE)):
        p.poly([(-0.95, -0.1), *around(-0.95, -0.1, r, 42, 340, 0.56 * r)], tone, 1.2)
    for x, y in ((-1.4, 0.04), (-1.1, -0.36), (-1.5, -0.24), (-0.9, 0.2), (-0.7, -0.34), (-1.24, 0.26)):
        p.disc(x, y, 0.1, "#b8442f", ry=0.07, line=0.7)
    for y in (-0.06, 0.02, 0.08):
        p.line((-0.6, y - 0.04), (-0.3, y - 0.12), (0.0, y + 0.12), width=2.4, tone=CHEESE)
    p.poly(((-0.1, 0.06), (0.62, 0.1), (0.66, 0.5), (0.5, 0.6)), CRUST, 1.2)
    p.poly(((-0.1, 0.06), (0.52, 0.12), (0.54, 0.44), (0.42, 0.5)), CHEESE, 0.8)
    p.disc(0.32, 0.26, 0.09, "#b8442f", ry=0.07, line=0.7)


def _taken(under: Callable[[Plane], None]) -> Work:
    return Work(
        bare=True,
        right=Reach("pinch", (0.44, 0.22), "right", 1.2),
        under=under,
        over=marks.going((-0.2, 0.66), (0.0, 0.84), (0.3, 0.92)),
    )


def _wedge_cut(p: Plane) -> None:
    """A round cake on its plate, the two cuts of a wedge in its top."""
    p.shade(oval(-0.5, -0.6, 1.1, 0.26), "ink", 0.35, 0.06)
    p.disc(-0.55, -0.6, 1.1, 0.06, ry=0.24, line=1.2)
    side = [(x + 0.4, y) for x, y in (*_rim(-0.5, 180, 360), *_rim(0.0, 360, 180))]
    p.poly(side, CREAM, 1.3)
    p.poly([(x + 0.4, y) for x, y in _rim(0.0, 0, 360)], "accent", 1.3)
    p.line((-0.55, 0.02), (-0.86, -0.24), (-0.86, -0.7), width=3.0)
    p.line((-0.55, 0.02), (-0.3, -0.25), width=3.0)


CAKE_CUT = Work(
    bare=True,
    right=Reach("grip", (0, 0), "below", 1.2),
    tool=Tool("knife", (-0.5, -0.3), 26, 1.5),
    under=_wedge_cut,
    over=marks.going((-0.16, 0.86), (-0.16, 0.4)),
)
WORK = _taken(loaf)
"""What is drawn of food that has no row here."""
PIECES: dict[tuple[str, str], Work] = {
    **{
        (PIECE, kind): _taken(under)
        for under, kinds in (
            (cake, ("cake", "cake_slice", "tart")),
            (cheese, ("cheese",)),
            (chocolate, ("chocolate",)),
            (grapes, ("grapes",)),
            (pizza, ("pizza",)),
        )
        for kind in kinds
    },
    ("cut", "cake"): CAKE_CUT,
    ("cut", "cake_slice"): CAKE_CUT,
}
"""By what hands do and to which kind of thing."""
