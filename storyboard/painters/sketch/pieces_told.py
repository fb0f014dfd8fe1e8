"""What tells a place beside its furniture: lanes and hurdles, boards with dishes and times, a jukebox, a weighing dial, a band."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, spread, top, whole
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Turned, Words

LANES = 7


def _track_lanes(p: Piece) -> list[Part]:
    """The straight of a running track: its floor, white lines between the lanes, two across."""
    w, d, y = p.width, p.depth, p.height + 0.004
    lines: list[Mark] = [top(0, d * (k / LANES - 0.5), w, 0.09, y, "paper", line=0.0) for k in range(LANES + 1)]
    lines += [top(x, 0, 0.12, d, y, "paper", line=0.0) for x in (-w * 0.2, w * 0.06)]
    return [whole(p, *lines)]


def _hurdle(p: Piece) -> list[Part]:
    """Two feet, two posts, a striped bar."""
    w, h = p.width, p.height
    bar = box(0, h - 0.12, 0, w, 0.12, 0.04, 0.02, *(front(x, h - 0.12, w * 0.1, 0.12, 0.025, 0.9, line=0.4) for x in spread(4, w * 0.9)))
    posts: list[Part] = []
    for x in (-w * 0.44, w * 0.44):
        posts += [box(x, 0, 0.02, 0.05, h - 0.1, 0.05, 0.7), box(x, 0, 0.22, 0.06, 0.05, 0.6, 0.7)]
    return [*posts, bar]


def _banner(p: Piece) -> list[Part]:
    """A cloth with words between two poles, chequered at both ends."""
    w, h = p.width, p.height
    cloth = h * 0.26
    marks: list[Mark] = [
        front(0, h - cloth, w, cloth, 0.03, "paper"),
        Words(p.label or "FINISH", (0, h - cloth / 2, 0.06), w * 0.6, cloth * 0.66),
    ]
    for s in (-1, 1):
        for k in range(6):
            x, y = s * (w / 2 - cloth * (0.17 + 0.33 * (k % 2))), h - cloth + cloth / 3 * (k // 2)
            if (k + k // 2) % 2:
                marks.append(front(x, y, cloth / 3, cloth / 3, 0.05, 0.95, line=0.2))
    return [*(rod(s * w / 2, 0, 0, h, 0.06, 0.6) for s in (-1, 1)), *marks]


def _board(p: Piece, title: str, columns: int, rows: int) -> list[Part]:
    """A framed board with a headline and columns of words and figures."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    dark = isinstance(p.tone, str) or p.tone > 0.5
    ink: Tone = "paper" if dark else "ink"
    marks: list[Mark] = [Words(p.label or title, (0, h * 0.86, z), w * 0.7, h * 0.15, tone=ink)]
    for x in spread(columns, w * 0.92):
        wide = w * 0.92 / columns
        for k in range(rows):
            y = h * (0.68 - 0.6 * k / max(1, rows - 1))
            marks.append(rule((x - wide * 0.42, y, z), (x + wide * (0.1 + 0.06 * ((k * 3) % 4)), y, z), 0.03, ink, alpha=0.8))
            marks.append(rule((x + wide * 0.3, y, z), (x + wide * 0.42, y, z), 0.03, ink, alpha=0.9))
    return [whole(p, *marks), *(box(0, y, 0, w + 0.08, 0.05, p.depth + 0.03, 0.6) for y in (-0.05, h))]


def _menu_board(p: Piece) -> list[Part]:
    """Dishes and prices over a counter, a cup and a burger beside them."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    x, y = w * 0.4, h * 0.3
    cup: list[Part] = [
        Face(((x - 0.13, y + 0.2, z), (x + 0.13, y + 0.2, z), (x + 0.09, y, z), (x - 0.09, y, z)), "paper", (0, 0, 1)),
        Line(((x + 0.12, y + 0.17, z), (x + 0.2, y + 0.14, z), (x + 0.17, y + 0.06, z), (x + 0.1, y + 0.05, z)), 0.025, "paper", (0, 0, 1)),
        *(
            Line(((x + s, y + 0.25, z), (x + s + 0.03, y + 0.32, z), (x + s, y + 0.38, z)), 0.016, "paper", (0, 0, 1))
            for s in (-0.06, 0.05)
        ),
    ]
    bun = [(-x + 0.16 * math.cos(a), y + 0.12 + 0.12 * math.sin(a), z) for a in (math.pi * k / 8 for k in range(9))]
    burger: list[Part] = [
        Face(tuple(bun), "lamp", (0, 0, 1)),
        front(-x, y + 0.07, 0.34, 0.05, z, 0.6),
        front(-x, y - 0.02, 0.3, 0.08, z, "lamp"),
    ]
    return [*_board(p.model_copy(update={"width": w}), "MENU", 3, 5), *cup, *burger]


def _timetable(p: Piece) -> list[Part]:
    return _board(p, "TIMES", 3, 7)


def _notice(p: Piece) -> list[Part]:
    """A sheet behind a frame: a headline and lines of writing, in columns where it is of times or prices."""
    return _board(p, "NOTICE", 2 if _IN_COLUMNS.intersection((p.label or "").split()) else 1, 6)


_IN_COLUMNS = frozenset({"TIMETABLE", "TIMES", "SCHEDULE", "DEPARTURES", "ARRIVALS", "MENU", "ROTA", "RESULTS"})
"""Headlines of what is read across."""


def _jukebox(p: Piece) -> list[Part]:
    """A rounded cabinet: a glowing arch, records behind glass, rows of buttons."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    arch = [(w / 2 * math.cos(a), h * 0.66 + h * 0.34 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    ring = tuple((x, y, z) for x, y in arch)
    inner = tuple((x * 0.76, h * 0.66 + (y - h * 0.66) * 0.72, z + 0.01) for x, y in arch)
    marks: list[Part] = [Face(ring, "lamp", (0, 0, 1), 1.0, 0.8), Face(inner, "glass", (0, 0, 1), 0.8, 0.3)]
    marks += [front(s * w * 0.43, h * 0.1, w * 0.12, h * 0.56, z, "lamp", glow=0.6) for s in (-1, 1)]
    disc = tuple((0.16 * math.cos(a), h * 0.77 + 0.07 * math.sin(a), z + 0.02) for a in (math.tau * k / 16 for k in range(16)))
    marks += [Face(disc, 0.95, (0, 0, 1)), front(0, h * 0.52, w * 0.66, h * 0.1, z + 0.01, 0.05)]
    marks += [rule((x, h * 0.54, z + 0.02), (x, h * 0.6, z + 0.02), 0.02) for x in spread(9, w * 0.6)]
    marks += [rule((x, h * 0.12, z + 0.01), (x, h * 0.46, z + 0.01), 0.02, 0.85) for x in spread(7, w * 0.6)]
    return [box(0, 0, 0, w, h * 0.66, p.depth, p.tone), *marks]


def _weigh_dial(p: Piece) -> list[Part]:
    """The round dial of a scale on its stand, figures around it, a needle."""
    w, h, d = p.width, p.height, p.depth
    r, z = w / 2, d / 2 + 0.006
    y = h - r
    ring = tuple((r * math.cos(a), y + r * math.sin(a), z) for a in (math.tau * k / 24 for k in range(24)))
    ticks: list[Part] = [
        Line(
            (
                (r * 0.78 * math.cos(a), y + r * 0.78 * math.sin(a), z + 0.01),
                (r * 0.92 * math.cos(a), y + r * 0.92 * math.sin(a), z + 0.01),
            ),
            0.02,
        )
        for a in (math.tau * k / 20 for k in range(20))
    ]
    needle = Line(((0, y, z + 0.02), (r * 0.5, y + r * 0.56, z + 0.02)), 0.035, "accent", (0, 0, 1))
    return [
        box(0, 0, 0, w * 0.3, y, d * 0.7, p.tone),
        box(0, 0, 0, w * 0.8, 0.12, d, p.tone),
        Turned(((y - r, 0.1), (y + r, 0.1)), p.tone, squash=0.3),
        Face(ring, "paper", (0, 0, 1), 1.4),
        *ticks,
        needle,
        Words("KG", (0, y - r * 0.45, z + 0.02), r * 0.6, r * 0.26),
    ]


def _band(p: Piece) -> list[Part]:
    """A low stage with a drum kit, a double bass and music stands."""
    w, h, d = p.width, p.height, p.depth
    low = 0.35
    drum = tuple((0.34 * math.cos(a), low + 0.38 + 0.34 * math.sin(a), d * 0.12) for a in (math.tau * k / 20 for k in range(20)))
    bass = [(0.24, 0.15), (0.27, 0.4), (0.17, 0.6), (0.22, 0.8), (0.1, 1.02), (0.03, 1.05)]
    outline = [(w * 0.3 + x, low + y, 0.0) for x, y in bass] + [(w * 0.3 - x, low + y, 0.0) for x, y in reversed(bass)]
    stands: list[Part] = []
    for x in (-w * 0.36, -w * 0.2, w * 0.12):
        stands += [rod(x, d * 0.3, low, low + 0.7, 0.015, 0.8), front(x, low + 0.7, 0.42, 0.34, d * 0.3 + 0.02, 0.12)]
    cymbals: list[Part] = [Turned(((low + 0.96, 0.26), (low + 0.98, 0.26)), "lamp", x, 0.0, 0.5) for x in (-0.5, 0.5)]
    return [
        box(0, 0, 0, w, low, d, p.tone, front(0, low * 0.2, w * 0.96, low * 0.5, d / 2 + 0.01, shift(p.tone, 0.12))),
        *(rod(x, 0.0, low, low + 0.97, 0.015, 0.8) for x in (-0.5, 0.5)),
        Turned(((low + 0.5, 0.2), (low + 0.74, 0.2)), 0.3, -0.42, 0.05, 0.6),
        *cymbals,
        Face(drum, "paper", (0, 0, 1), 1.2),
        Face(tuple(outline), 0.6, None, 1.1),
        Line(((w * 0.3, low + 1.0, 0.01), (w * 0.3, min(h, low + 1.75), 0.01)), 0.06, 0.8, None),
        *stands,
    ]


def _laid_table(p: Piece) -> list[Part]:
    """A round table laid for a feast: a cloth in folds, glasses, a candle."""
    w, h = p.width, p.height
    cloth = Turned(((0, w * 0.5), (h * 0.72, w * 0.46)), "paper", line=0.9)
    folds: list[Part] = [
        Line(
            ((w * 0.49 * math.sin(a), 0.02, w * 0.49 * math.cos(a)), (w * 0.46 * math.sin(a), h * 0.7, w * 0.46 * math.cos(a))), 0.012, 0.5
        )
        for a in (math.tau * k / 14 for k in range(14))
    ]
    glasses: list[Part] = []
    for x, z in ((-w * 0.22, 0.1), (w * 0.22, 0.05), (0.05, -0.2)):
        glasses += [
            rod(x, z, h * 0.73, h * 0.84, 0.008, 0.6),
            Turned(((h * 0.84, 0.02), (h * 0.9, 0.045), (h * 1.0, 0.04)), "glass", x, z),
        ]
    return [cloth, *folds, *glasses, Pipe((0, h * 0.73, 0), (0, h * 0.95, 0), 0.025, 0.02, "paper")]


def _trestle(p: Piece) -> list[Part]:
    """A long trestle table with a cloth of bunting along its edge."""
    w, h, d = p.width, p.height, p.depth
    flags: list[Part] = []
    for i, x in enumerate(spread(max(4, round(w / 0.3)), w)):
        flags.append(
            Face(
                ((x - 0.13, h, d / 2 + 0.02), (x + 0.13, h, d / 2 + 0.02), (x, h - 0.28, d / 2 + 0.02)),
                ("accent", "paper", 0.6)[i % 3],
                (0, 0, 1),
            )
        )
    return [box(0, h - 0.05, 0, w, 0.05, d, p.tone), *legs(w, d, 0, h - 0.05, 0.03, 0.6), *flags]


def _bunting(p: Piece) -> list[Part]:
    """Small flags on a cord between two posts."""
    w, h = p.width, p.height
    parts: list[Part] = [rod(s * w / 2, 0, 0, h, 0.04, 0.6) for s in (-1, 1)]
    count = max(6, round(w / 0.42))

    def at(share: float) -> tuple[float, float]:
        return (w * (share - 0.5), h - 0.5 * (1 - (2 * share - 1) ** 2) - 0.05)

    parts.append(Line(tuple((*at(k / 20), 0.0) for k in range(21)), 0.02, "ink", None))
    for k in range(count):
        x, y = at((k + 0.5) / count)
        parts.append(Face(((x - 0.14, y, 0), (x + 0.14, y, 0), (x, y - 0.34, 0)), ("accent", "paper", 0.65)[k % 3], None, 0.7))
    return parts


def _sconce(p: Piece) -> list[Part]:
    """A small lamp with a pleated shade on its bracket at the wall."""
    w, h = p.width, p.height
    shade = Turned(((h * 0.46, w * 0.5), (h, w * 0.3)), "lamp", glow=0.7)
    bracket: list[Part] = [Line(((0, h * 0.1, -p.depth / 2), (0, h * 0.1, 0), (0, h * 0.5, 0)), 0.025, 0.7)]
    return [box(0, 0, -p.depth / 2, w * 0.3, h * 0.36, 0.02, 0.6), *bracket, shade]


def _cabbage(p: Piece) -> list[Part]:
    """Leaves around a round head, on a patch of dark earth."""
    w, h = p.width, p.height
    earth = tuple((w * 0.9 * math.cos(a), 0.012, w * 0.6 * math.sin(a)) for a in (-math.tau * k / 14 for k in range(14)))
    ball = tuple(
        (round(h * (0.5 - 0.46 * math.cos(a)), 4), round(w * 0.3 * math.sin(a) + 0.004, 4)) for a in (math.pi * k / 8 for k in range(9))
    )
    outer = [_splayed(p, math.tau * k / 7, 0.62, 0.5) for k in range(7)]
    inner = [_splayed(p, math.tau * (k + 0.5) / 5, 0.4, 0.8) for k in range(5)]
    return [Face(earth, 0.62, (0, 1, 0), 0.2), *outer, Turned(ball, shift(p.tone, -0.15)), *inner]


def _splayed(p: Piece, a: float, far: float, up: float) -> Face:
    """A broad leaf that leans out from the middle, so far in widths, its top so high in heights."""
    w, h, c, s = p.width, p.height, math.cos(a), math.sin(a)
    outline = ((0.12, -0.1, 0.02), (0.7, -0.3, 0.4), (1.0, -0.16, 0.94), (1.0, 0.16, 1.0), (0.7, 0.3, 0.44), (0.12, 0.1, 0.02))
    points = ((c * r * far - s * x, z * up * h, s * r * far + c * x) for r, x, z in outline)
    return Face(tuple((round(x * w, 4), round(y, 4), round(z * w, 4)) for x, y, z in points), shift(p.tone, 0.1), None, 0.7)


def _bean_poles(p: Piece) -> list[Part]:
    """Pairs of canes tied at their tops to one along them, leaves up their length."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [Line(((-w / 2, h, 0), (w / 2, h, 0)), 0.03, 0.75, None)]
    for k, x in enumerate(spread(4, w)):
        for s in (-1, 1):
            parts.append(Line(((x, 0, s * d / 2), (x, h + 0.12, -s * 0.05)), 0.025, 0.75, None))
            for n in range(5):
                y = h * (0.16 + 0.17 * n)
                z = s * d / 2 * (1 - y / h)
                parts.append(
                    Face(
                        ((x, y, z), (x + 0.16, y + 0.1, z), (x + 0.05, y + 0.2, z), (x - 0.1, y + 0.12, z)),
                        p.tone + 0.1 * ((k + n) % 3),
                        None,
                        0.6,
                    )
                )
    return parts


TABLE: dict[str, Builder] = {
    "cabbage": _cabbage,
    "bean_poles": _bean_poles,
    "sconce": _sconce,
    "track_lanes": _track_lanes,
    "hurdle": _hurdle,
    "banner": _banner,
    "menu_board": _menu_board,
    "notice": _notice,
    "timetable": _timetable,
    "jukebox": _jukebox,
    "weigh_dial": _weigh_dial,
    "bandstand": _band,
    "laid_table": _laid_table,
    "trestle": _trestle,
    "bunting": _bunting,
}
"""Builders by kind of piece."""
