"""Close pictures of a house by the sea: rain on its window, furniture under sheets, keys, the huts on its beach; and small finds."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from storyboard.painters.sketch import insert_palm
from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.closeups_opened import HOOKS, key_board
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

DROP, SILVER, SPLINTER = "#cfe0e8", "#b9bec4", "#6b4426"
PANES = ((-1.06, -0.94, -0.04, -0.06), (0.04, -0.94, 1.06, -0.06), (-1.06, 0.06, -0.04, 0.94), (0.04, 0.06, 1.06, 0.94))
"""Of each pane of a window: its corners."""


def _run(p: Plane, x: float, top: float, low: float) -> None:
    """Water that has run down a pane, the drop at its lower end."""
    points = [(x + 0.022 * math.sin(7.0 * k + 31.0 * x), top + (low - top) * k / 8) for k in range(9)]
    p.line(*points, width=2.2, tone="white", alpha=0.75, taper=(0.6, 0.02))
    p.disc(points[-1][0], low, 0.026, DROP, ry=0.036, line=0.8)


def _rain_window(p: Plane) -> None:
    """A window from inside: grey panes, the far roofs behind them gone soft, drops on the glass and water running down it."""
    plain(p, 0.34, 0.46)
    p.box(-1.24, -1.12, 1.24, 1.12, "white", 1.4)
    for x0, y0, x1, y1 in PANES:
        p.box(x0, y0, x1, y1, 0.56, 1.0)
    p.shade(((-1.0, -0.9), (-1.0, -0.5), (-0.5, -0.34), (-0.1, -0.56), (-0.1, -0.9)), "ink", 0.4, 0.08)
    p.shade(((0.1, -0.9), (0.1, -0.6), (0.4, -0.3), (0.7, -0.5), (1.0, -0.4), (1.0, -0.9)), "ink", 0.4, 0.08)
    for k in range(46):
        x, y = -1.0 + 2.0 * ((k * 0.618) % 1.0), -0.88 + 1.76 * ((k * 0.755) % 1.0)
        if abs(x) > 0.08 and abs(y) > 0.1:
            p.disc(x, y, 0.014 + 0.008 * (k % 3), DROP, line=0.6)
    for k, x in enumerate((-0.94, -0.76, -0.6, -0.38, -0.2, 0.16, 0.32, 0.54, 0.7, 0.92)):
        for foot, top in ((-0.9, -0.14), (0.1, 0.9)):
            low = foot + 0.12 + 0.13 * ((k * 2 + (top > 0)) % 4)
            _run(p, x + 0.03 * (top > 0), top - 0.1 * (k % 3), low)
    p.box(-1.5, -1.26, 1.5, -1.1, "white", 1.4)
    p.box(-0.05, 0.0, 0.05, 0.12, 0.7, 0.8)


def _sheeted(p: Plane, outline: tuple[XY, ...], folds: tuple[tuple[XY, ...], ...]) -> None:
    """A pale sheet over something, which its folds let one guess."""
    p.shade([(x * 1.04 + 0.06, y - 0.06) for x, y in outline], "ink", 0.35, 0.06)
    p.poly(outline, 0.03, 1.6)
    for fold in folds:
        p.line(*fold, width=1.3, alpha=0.75)


def _dust_sheets(p: Plane) -> None:
    """A room that is shut up: a sofa, an armchair and a lamp under dust sheets that reach the boards."""
    plain(p, 0.3, 0.42)
    p.poly(((-9, -0.34), (9, -0.34), (9, -9), (-9, -9)), 0.5, 1.0)
    for k in range(9):
        x = -2.0 + 0.5 * k
        p.line((x * 0.7, -0.34), (x * 1.5, -1.2), width=0.8, alpha=0.5)
    lamp = ((0.52, -0.36), (0.56, 0.2), (0.44, 0.34), (0.5, 0.86), (0.78, 0.9), (0.86, 0.34), (0.74, 0.2), (0.8, -0.36))
    _sheeted(p, lamp, (((0.62, 0.82), (0.6, 0.3), (0.64, -0.3)), ((0.74, 0.8), (0.72, 0.2), (0.72, -0.3))))
    sofa = (
        (-1.5, -0.7), (-1.48, -0.1), (-1.36, 0.06), (-1.18, 0.06), (-1.1, 0.46), (-0.9, 0.52), (-0.1, 0.5), (0.06, 0.44),
        (0.12, 0.06), (0.28, 0.04), (0.36, -0.1), (0.4, -0.7), (0.1, -0.62), (-0.3, -0.72), (-0.8, -0.64), (-1.2, -0.74),
    )  # fmt: skip
    _sheeted(
        p,
        sofa,
        (
            ((-1.18, 0.06), (-1.1, -0.12), (0.04, -0.14), (0.12, 0.06)),
            ((-1.1, -0.12), (-1.14, -0.4), (-1.12, -0.68)),
            ((0.04, -0.14), (0.08, -0.4), (0.06, -0.6)),
            ((-0.6, -0.14), (-0.64, -0.4), (-0.56, -0.62)),
            ((-0.56, 0.5), (-0.52, 0.2), (-0.56, -0.1)),
        ),
    )
    chair = (
        (0.62, -0.98), (0.64, -0.4), (0.74, -0.28), (0.88, -0.28), (0.94, 0.16), (1.1, 0.24), (1.36, 0.2), (1.44, 0.1),
        (1.48, -0.28), (1.6, -0.34), (1.66, -0.46), (1.68, -0.98), (1.4, -0.9), (1.12, -1.0), (0.86, -0.92),
    )  # fmt: skip
    _sheeted(
        p,
        chair,
        (
            ((0.88, -0.28), (0.94, -0.46), (1.4, -0.46), (1.48, -0.28)),
            ((0.94, -0.46), (0.9, -0.7), (0.92, -0.92)),
            ((1.4, -0.46), (1.42, -0.7), (1.38, -0.9)),
            ((1.16, 0.2), (1.2, -0.1), (1.14, -0.42)),
        ),
    )


PAINTED: tuple[Tone, ...] = ("accent", 0.2, "#7f9fb2", "accent")
"""Tones of huts in a row."""


def _hut(p: Plane, x: float, tone: Tone) -> None:
    """One hut: boards, a door, a gable with its white edge, on short legs."""
    for s in (-0.24, 0.2):
        p.box(x + s, -0.66, x + s + 0.05, -0.5, 0.6, 0.9)
    p.box(x - 0.28, -0.56, x + 0.28, 0.24, tone, 1.4)
    for k in range(1, 6):
        p.line((x - 0.28 + 0.093 * k, -0.56), (x - 0.28 + 0.093 * k, 0.26), width=0.7, alpha=0.5)
    p.poly(((x - 0.28, 0.24), (x + 0.28, 0.24), (x, 0.58)), tone, 1.2)
    p.box(x - 0.13, -0.56, x + 0.13, 0.1, "white", 1.1)
    p.disc(x + 0.08, -0.24, 0.02, 0.8, line=0.5)
    p.line((x - 0.36, 0.16), (x, 0.62), (x + 0.36, 0.16), width=7.0)
    p.line((x - 0.36, 0.16), (x, 0.62), (x + 0.36, 0.16), width=4.4, tone="white")


def _beach_huts(p: Plane) -> None:
    """Bathing huts in a row on the sand, the sea beside them."""
    plain(p, 0.04, 0.16)
    p.poly(((-9, 0.0), (9, 0.0), (9, -9), (-9, -9)), "#9fb8c4", 0.9)
    for k in range(7):
        y = -0.06 - 0.05 * k
        p.line((-1.9 + 0.1 * k, y), (-1.5 + 0.1 * k, y + 0.01), width=1.4, tone="white")
    p.poly(((-9, -0.9), (-1.7, -0.4), (-1.2, -0.3), (9, -0.2), (9, -9), (-9, -9)), "#d8c39a", 1.1)
    for k in range(26):
        x, y = -1.7 + 3.5 * ((k * 0.618) % 1.0), -0.98 + 0.3 * ((k * 0.755) % 1.0)
        p.line((x, y), (x + 0.1, y + 0.01), width=0.8, alpha=0.45)
    p.shade(((-1.2, -0.72), (1.6, -0.72), (1.7, -0.6), (-1.1, -0.6)), "ink", 0.4, 0.04)
    for k, tone in enumerate(PAINTED):
        _hut(p, -0.8 + 0.72 * k, tone)


def _splinter(p: Plane) -> None:
    """An open hand seen from above, a splinter of wood under the skin of its palm, the skin red round it."""
    plain(p, 0.3, 0.42)
    p = replace(p, zoom=0.86 * p.zoom, off=(0.06, -0.1))
    insert_palm.hand(p, Arm(skin=p.skin))
    p.shade(oval(-0.1, -0.24, 0.22, 0.18), "#c8402c", 0.5, 0.06)
    p.poly(((-0.2, -0.36), (-0.16, -0.4), (0.2, 0.02), (0.17, 0.06)), SPLINTER, 1.3)
    p.line((-0.14, -0.34), (0.16, 0.01), width=0.9, tone="#c9a26a")
    p.disc(-0.2, -0.42, 0.045, "#b3261e", ry=0.055, line=0.8)


def _cigarette_case(p: Plane) -> None:
    """A flat silver case, open: cigarettes under the band of one half, the other half plain and bright."""
    plain(p, 0.46, 0.58)
    p.shade(((-1.2, -0.74), (1.3, -0.74), (1.3, 0.6), (-1.2, 0.6)), "ink", 0.4, 0.08)
    for x0, x1 in ((-1.26, -0.02), (0.02, 1.26)):
        p.box(x0, -0.66, x1, 0.66, SILVER, 1.6)
        p.box(x0 + 0.08, -0.58, x1 - 0.08, 0.58, 0.14, 0.9)
    for k in range(7):
        x = -1.13 + 0.145 * k
        p.box(x, -0.54, x + 0.12, 0.5, "white", 1.0)
        p.box(x, -0.54, x + 0.12, -0.22, "#c98a4b", 0.8)
    p.box(-1.2, 0.0, -0.08, 0.14, "accent", 1.0)
    p.line((0.2, -0.36), (0.7, 0.46), width=5.0, tone="white", alpha=0.8)
    p.line((0.42, -0.44), (0.98, 0.46), width=3.0, tone="white", alpha=0.8)
    for y in (-0.5, 0.4):
        p.box(-0.05, y, 0.05, y + 0.12, 0.6, 0.9)
    p.box(1.22, -0.07, 1.32, 0.07, 0.5, 0.9)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "rain_window": _rain_window,
    "dust_sheets": _dust_sheets,
    "beach_huts": _beach_huts,
    "splinter_palm": _splinter,
    "cigarette_case": _cigarette_case,
    "key_board": lambda p: key_board(p, len(HOOKS) - 1),
}
"""Drawings by kind of insert."""
