"""Hands at a place where something is hidden: a vent behind its grille, a loose board or brick, a book with its pages cut out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch import handwork_marks as marks
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_house import PRY
from storyboard.painters.sketch.handwork_parts import Reach, Tool, Work
from storyboard.painters.sketch.insert_marks import around, arrow
from storyboard.shots.hiding_words import BOARD, BOOK, BRICK, VENT
from storyboard.staging.space import XY

STEEL, PALE_STEEL, WOOD, PALE_WOOD, BRICKS, MORTAR, GAP = "#9aa5ab", "#c3cbcf", "#a9814f", "#c39a62", "#a5573f", "#cbbfae", 0.98

Draw = Callable[[Plane], None]


def _wall(p: Plane) -> None:
    p.box(-9, -9, 9, 9, 0.26, 0.0)
    for x, y in ((-1.5, 0.8), (1.2, 0.84), (-1.46, -0.8), (1.3, -0.7)):
        p.line((x, y), (x + 0.26, y + 0.02), width=0.7, alpha=0.4)


def _screw(p: Plane, x: float, y: float, turn: float = 0.06) -> None:
    p.disc(x, y, 0.085, PALE_STEEL, line=1.3)
    p.line((x - 0.055, y - turn), (x + 0.055, y + turn), width=2.2)


CORNERS = ((-1.12, 0.58), (0.72, 0.58), (-1.12, -0.62), (0.72, -0.62))
"""Where the screws of a grille are."""


def _grille(p: Plane, dx: float = 0.0, dy: float = 0.0, *, screws: bool = True) -> None:
    """A steel frame with slats."""
    p.shade(((-1.2 + dx, -0.86 + dy), (1.0 + dx, -0.86 + dy), (1.0 + dx, 0.6 + dy), (-1.2 + dx, 0.6 + dy)), "ink", 0.4, 0.06)
    p.box(-1.28 + dx, -0.78 + dy, 0.88 + dx, 0.74 + dy, STEEL, 1.6)
    p.box(-0.98 + dx, -0.56 + dy, 0.58 + dx, 0.52 + dy, GAP, 1.2)
    for k in range(6):
        y = -0.5 + 0.175 * k + dy
        p.poly(((-0.98 + dx, y), (0.58 + dx, y), (0.58 + dx, y + 0.1), (-0.98 + dx, y + 0.1)), PALE_STEEL, 1.0)
    for k, (x, y) in enumerate(CORNERS):
        if screws:
            _screw(p, x + dx, y + dy, 0.06 - 0.04 * k)
        else:
            p.disc(x + dx, y + dy, 0.05, GAP, line=0.8)


def vent(p: Plane) -> None:
    """A grille in a wall, screwed on."""
    _wall(p)
    _grille(p)


def _open_vent(p: Plane) -> None:
    """The dark square behind a grille, its four holes; the grille leans below, its screws lie by."""
    _wall(p)
    p.box(-1.08, -0.62, 0.78, 0.66, STEEL, 1.6)
    p.box(-0.98, -0.54, 0.68, 0.58, GAP, 1.3)
    p.poly(((-0.98, -0.54), (0.68, -0.54), (0.4, -0.26), (-0.7, -0.26)), 0.72, 0.9)
    p.poly(((-0.98, -0.54), (-0.7, -0.26), (-0.7, 0.34), (-0.98, 0.58)), 0.84, 0.9)
    for x, y in CORNERS:
        p.disc(x * 1.06 - 0.02, y * 1.06, 0.045, GAP, line=0.8)
    p.poly(((-1.9, -1.3), (-1.24, -1.3), (-1.3, -0.2), (-1.86, -0.16)), STEEL, 1.5)
    for k in range(5):
        p.line((-1.78, -1.0 + 0.16 * k), (-1.4, -1.0 + 0.16 * k), width=4.0, tone=PALE_STEEL)
        p.line((-1.78, -1.04 + 0.16 * k), (-1.4, -1.04 + 0.16 * k), width=1.4)


def _grille_off(p: Plane) -> None:
    """The grille as it comes off, to one side of the dark it was over."""
    _wall(p)
    p.box(-1.08, -0.62, 0.78, 0.66, GAP, 1.5)
    _grille(p, 0.42, 0.12, screws=False)


def boards(p: Plane) -> None:
    """Floorboards from above, one of them loose: shorter, its nails gone, a dark gap round it."""
    p.box(-9, -9, 9, 9, WOOD, 0.0)
    for y in (-0.92, -0.36, 0.3, 0.86):
        p.line((-9, y), (9, y), width=2.2)
        p.line((-1.6, y + 0.2), (-0.9, y + 0.22), (0.2, y + 0.18), width=0.8, alpha=0.5)
    p.box(-1.26, -0.38, 0.98, 0.32, GAP, 1.2)
    p.box(-1.2, -0.3, 0.9, 0.25, PALE_WOOD, 1.4)
    for x in (-1.1, 0.8):
        for y in (-0.16, 0.12):
            p.disc(x, y, 0.04, GAP, line=0.8)


def _open_floor(p: Plane) -> None:
    """The dark between the joists where a board was; that lies beside."""
    p.box(-9, -9, 9, 9, WOOD, 0.0)
    for y in (-0.62, 0.44):
        p.line((-9, y), (9, y), width=2.2)
        p.line((-1.7, y + 0.24), (-0.9, y + 0.26), (0.2, y + 0.2), width=0.8, alpha=0.5)
    p.box(-1.3, -0.62, 1.1, 0.44, GAP, 1.6)
    p.box(-1.3, -0.62, -1.1, 0.44, 0.7, 1.0)
    p.box(0.9, -0.62, 1.1, 0.44, 0.7, 1.0)
    p.poly(((-1.9, -1.2), (0.9, -0.98), (0.86, -0.7), (-1.9, -0.88)), PALE_WOOD, 1.5)
    p.disc(0.66, -0.84, 0.035, GAP, line=0.8)


def _courses(p: Plane) -> None:
    p.box(-9, -9, 9, 9, MORTAR, 0.0)
    for row in range(-3, 4):
        for k in range(-3, 4):
            x, y = 0.86 * k + 0.43 * (row % 2) - 0.2, 0.4 * row
            p.box(x - 0.4, y - 0.17, x + 0.4, y + 0.17, BRICKS, 1.0)


def brick(p: Plane) -> None:
    """A wall of bricks, one of them without mortar, half out of its place."""
    _courses(p)
    p.box(-0.66, -0.23, 0.26, 0.23, GAP, 1.2)
    p.shade(((-0.6, -0.34), (0.3, -0.34), (0.3, 0.1), (-0.6, 0.1)), "ink", 0.5, 0.05)
    p.poly(((-0.64, 0.2), (0.24, 0.2), (0.34, 0.08), (-0.54, 0.08)), "#c47a5d", 1.2)
    p.box(-0.54, -0.3, 0.34, 0.08, BRICKS, 1.6)
    p.line((-0.4, -0.08), (0.2, -0.06), width=0.9, alpha=0.5)


def _open_wall(p: Plane) -> None:
    """The dark place of a brick, which lies below."""
    _courses(p)
    p.box(-0.86, -0.28, 0.46, 0.34, GAP, 1.7)
    p.poly(((-0.86, -0.28), (0.46, -0.28), (0.3, -0.1), (-0.7, -0.1)), "#6d3626", 1.0)
    p.box(-9, -9, 9, -0.84, 0.5, 1.5)
    p.poly(((-1.7, -0.78), (-0.9, -0.78), (-0.8, -0.64), (-1.58, -0.64)), "#c47a5d", 1.2)
    p.box(-1.7, -1.14, -0.9, -0.78, BRICKS, 1.5)


def book(p: Plane) -> None:
    """An open book, in its right half a square hole cut out of the pages."""
    p.box(-9, -9, 9, 9, 0.5, 0.0)
    p.shade(((-1.4, -0.9), (1.3, -0.9), (1.3, 0.7), (-1.4, 0.7)), "ink", 0.4, 0.08)
    p.box(-1.46, -0.8, 1.24, 0.76, "accent", 1.5)
    for x0, x1 in ((-1.38, -0.12), (-0.1, 1.16)):
        p.box(x0, -0.72, x1, 0.7, "white", 1.2)
    for k in range(8):
        p.line((-1.24, 0.5 - 0.15 * k), (-0.28 - 0.2 * (k % 4 == 3), 0.5 - 0.15 * k), width=1.3)
    for y in (0.6, -0.62):
        p.line((0.04, y), (1.0, y), width=1.2)
    p.box(0.06, -0.54, 1.0, 0.5, 0.5, 1.6)
    for k in range(3):
        p.line((0.1 + 0.03 * k, -0.5 + 0.03 * k), (0.1 + 0.03 * k, 0.46 - 0.03 * k), width=0.8, tone="white")
    p.poly(((0.06, -0.54), (1.0, -0.54), (0.9, -0.42), (0.16, -0.42)), 0.3, 0.9)


_DOWN, _AHEAD = ((1.3, 0.86), (1.3, 0.3)), ((1.6, 0.8), (0.9, 0.8))


def _held(under: Draw, tip: XY, size: float, way: tuple[XY, XY]) -> dict[str, Work]:
    """A thing that goes into such a place along `way`, and one that comes out."""
    work = Work(bare=True, right=Reach("hold", (0, 0), "right", 1.2), tool=Tool("like_bag", tip, 24, size, 0.72), under=under)
    return {"put": replace(work, over=marks.going(*way)), "take": replace(work, over=marks.going(*way[::-1]))}


def _unscrewing(p: Plane) -> None:
    arrow(p, *around(0.72, 0.58, 0.3, 20, 250), width=3.0)


HIDING: dict[tuple[str, str], Work] = {
    ("screw", VENT): Work(
        bare=True, right=Reach("grip", (0, 0), "low", 1.2), tool=Tool("screwdriver", (0.72, 0.58), -40, 1.2), under=vent, over=_unscrewing
    ),
    ("pull", VENT): Work(
        bare=True,
        right=Reach("pinch", (1.3, -0.1), "right", 1.2),
        left=Reach("pinch", (-0.86, 0.0), "right", 1.2),
        under=_grille_off,
        over=marks.going((1.3, 0.6), (1.62, 0.86)),
    ),
    ("pull", BOARD): PRY,
    ("pull", BRICK): Work(
        bare=True, right=Reach("pinch", (0.36, -0.12), "right", 1.25), under=brick, over=marks.going((-0.2, -0.5), (0.06, -0.86))
    ),
    **{
        (hand, kind): work
        for kind, works in (
            (VENT, _held(_open_vent, (-0.34, -0.1), 1.0, _AHEAD)),
            (BOARD, _held(_open_floor, (-0.3, -0.3), 0.9, _DOWN)),
            (BRICK, _held(_open_wall, (-0.34, -0.06), 0.7, _AHEAD)),
            (BOOK, _held(book, (0.3, -0.26), 0.7, _DOWN)),
        )
        for hand, work in works.items()
    },
}
"""By what hands do and to which kind of thing."""
CLOSEUPS: dict[str, Draw] = {VENT: vent, BOARD: boards, BRICK: brick, BOOK: book}
"""Drawings by kind of insert."""
