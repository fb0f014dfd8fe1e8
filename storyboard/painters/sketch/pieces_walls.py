"""What hangs on walls or stands in them: windows, doors, pictures, boards, signs, curtains."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, back, box, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.solids import Blob, Box, Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def panes(w: float, h: float, z: float, columns: int, rows: int, *, behind: bool = True) -> tuple[Mark, ...]:
    """Glass in a frame with bars, on the front and, with `behind`, on the back."""
    marks: list[Mark] = []
    for make, sign in ((front, 1), (back, -1)) if behind else ((front, 1),):
        marks.append(make(0, 0.06, w - 0.12, h - 0.12, sign * z, "glass", glow=0.5))
        marks += _low_view(w, h, z * 1.02) if sign > 0 else ()
        marks += [
            rule((x, 0.06, sign * z * 1.05), (x, h - 0.06, sign * z * 1.05), 0.035, 0.3, (0, 0, sign), 1.0)
            for x in list(spread(columns, w))[:-1]
            for x in (x + w / columns / 2,)
        ]
        marks += [
            rule(
                (-w / 2 + 0.06, h * k / rows, sign * z * 1.05), (w / 2 - 0.06, h * k / rows, sign * z * 1.05), 0.035, 0.3, (0, 0, sign), 1.0
            )
            for k in range(1, rows)
        ]
    return tuple(marks)


ROOFS = (
    (-0.5, 0.14),
    (-0.38, 0.14),
    (-0.3, 0.22),
    (-0.2, 0.14),
    (-0.02, 0.14),
    (-0.02, 0.2),
    (0.16, 0.2),
    (0.16, 0.1),
    (0.3, 0.17),
    (0.5, 0.09),
)
"""The line of the roofs over the way, in shares of a window."""


def _low_view(w: float, h: float, z: float) -> list[Mark]:
    """What a window shows while the sun is low: its disc on dark roofs; both are there at no other hour."""
    r, x0, x1, low = min(w, h) * 0.13, -w / 2 + 0.06, w / 2 - 0.06, 0.06
    line = [(x * (w - 0.12), low + y * (h - 0.12)) for x, y in ROOFS]
    return [
        disc(w * 0.24, low + h * 0.2, z, r, "disc", line=0),
        Face(tuple((x, y, z) for x, y in ((x1, low), *line[::-1], (x0, low))), "roofs", (0, 0, 1), 0),
    ]


def _window(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    sill = box(0, -0.05, d / 2, w + 0.14, 0.05, d + 0.1, 0.15)
    return [box(0, 0, 0, w, h, d, 0.2, *panes(w, h, d / 2 + 0.006, max(1, round(w / 0.75)), 2)), sill]


def _passing(p: Piece) -> list[Part]:
    """The window of something that drives: land goes by behind the glass, streaked by speed, poles and trees in it."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    low, marks = h * 0.42, [front(0, 0.05, w - 0.1, h - 0.1, z, "glass", glow=0.0)]
    lumps = [(w * (k / 12 - 0.5) * 0.92, low + h * 0.07 * math.sin(k * 1.9) + h * 0.05 * (k % 2)) for k in range(13)]
    far = ((-w * 0.46, 0.05), (w * 0.46, 0.05), *lumps[::-1])
    marks.append(Face(tuple((x, y, z + 0.002) for x, y in far), 0.55, (0, 0, 1), 0))
    marks.append(front(0, 0.05, w * 0.92, h * 0.2, z + 0.003, 0.4, line=0))
    streaks = [
        rule((w * a, h * y, z + 0.004), (w * b, h * y, z + 0.004), 0.02, "white", alpha=0.6)
        for a, b, y in ((-0.4, 0.1, 0.2), (-0.1, 0.42, 0.13), (-0.3, 0.3, 0.32))
    ]
    shine = Face(
        tuple((x * w, y * h, z + 0.006) for x, y in ((-0.36, 0.1), (-0.26, 0.1), (-0.1, 0.92), (-0.2, 0.92))), "white", (0, 0, 1), 0, 0, 0.3
    )
    return [box(0, 0, 0, w, h, p.depth, 0.3, *marks, *streaks, shine), box(0, -0.05, p.depth / 2, w + 0.06, 0.05, 0.1, 0.3)]


def _shop_window(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    streak = Face(
        tuple((x * w, y * h, d / 2 + 0.02) for x, y in ((-0.3, 0.08), (-0.22, 0.08), (-0.02, 0.92), (-0.1, 0.92))),
        "white",
        (0, 0, 1),
        0,
        0,
        0.35,
    )
    return [box(0, 0, 0, w, h, d, 0.45, *panes(w, h, d / 2 + 0.006, max(1, round(w / 1.6)), 1), streak)]


def _arched(w: float, h: float) -> tuple[tuple[float, float], ...]:
    low = h - w * 0.9
    left = [(-w / 2 * math.cos(a), low + w * 0.9 * math.sin(a)) for a in (0.0, 0.4, 0.8, 1.2)]
    return ((-w / 2, 0), (w / 2, 0), *((-x, y) for x, y in left), (0, h), *left[::-1])


def _tall_window(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.01
    outline = _arched(w, h)
    glass = Face(tuple((x * 0.84, 0.1 + y * 0.94, z) for x, y in outline), "glass", (0, 0, 1), 0.8, 0.4)
    bars: list[Mark] = [rule((0, 0.1, z + 0.01), (0, h * 0.97, z + 0.01), 0.05, 0.5)]
    bars += [rule((-w * 0.4, h * k, z + 0.01), (w * 0.4, h * k, z + 0.01), 0.04, 0.5) for k in (0.2, 0.4, 0.6)]
    return [Prism(outline, -d / 2, d / 2, 0.3, (glass, *bars))]


def disc(x: float, y: float, z: float, r: float, tone: Tone, *, glow: float = 0.0, line: float = 0.8) -> Face:
    """A round patch on a front side at `z`, centred on (x, y)."""
    return Face(
        tuple((x + r * math.cos(math.tau * k / 22), y + r * math.sin(math.tau * k / 22), z) for k in range(22)), tone, (0, 0, 1), line, glow
    )


def _round_window(p: Piece) -> list[Part]:
    r, z = p.width / 2, p.depth / 2
    return [
        disc(0, r, z, r, 0.5),
        disc(0, r, z + 0.01, r * 0.76, "glass", glow=0.4),
        Line(((-r * 0.4, r * 0.8, z + 0.02), (r * 0.2, r * 1.4, z + 0.02)), 0.02, "white", (0, 0, 1), 0.6),
    ]


def _door(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    for make, sign in ((front, 1), (back, -1)):
        z = sign * (d / 2 + 0.005)
        marks += [
            make(x, y, w * 0.32, tall, z, shift(p.tone, 0.07), line=0.6)
            for x in (-w * 0.21, w * 0.21)
            for y, tall in ((0.16, h * 0.34), (h * 0.5, h * 0.4))
        ]
        marks.append(rule((w * 0.4, h * 0.47, z * 1.1), (w * 0.28, h * 0.47, z * 1.1), 0.035, "ink", (0, 0, sign), 1.0))
    frame: list[Part] = [box(i * (w / 2 + 0.05), 0, 0, 0.1, h + 0.1, d + 0.05, shift(p.tone, -0.2)) for i in (-1, 1)]
    return [*frame, box(0, h, 0, w, 0.1, d + 0.05, shift(p.tone, -0.2)), box(0, 0, 0, w, h, d, p.tone, *marks)]


def _double_door(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    for make, sign in ((front, 1), (back, -1)):
        z = sign * (d / 2 + 0.005)
        marks += [make(x, 0.14, w * 0.4, h - 0.3, z, shift(p.tone, 0.07), line=0.6) for x in (-w / 4, w / 4)]
        marks += [make(x, h * 0.56, w * 0.22, h * 0.3, z * 1.1, "glass", line=0.6, glow=0.3) for x in (-w / 4, w / 4)]
        marks.append(rule((0, 0, z * 1.1), (0, h, z * 1.1), 0.02, "ink", (0, 0, sign), 1.0))
        marks += [rule((x, h * 0.4, z * 1.2), (x, h * 0.52, z * 1.2), 0.03, "ink", (0, 0, sign), 1.0) for x in (-0.06, 0.06)]
    frame: list[Part] = [box(i * (w / 2 + 0.06), 0, 0, 0.12, h + 0.12, d + 0.04, shift(p.tone, -0.2)) for i in (-1, 1)]
    return [*frame, box(0, h, 0, w, 0.12, d + 0.04, shift(p.tone, -0.2)), box(0, 0, 0, w, h, d, p.tone, *marks)]


def _framed(p: Piece, inside: Tone, *marks: Mark, rim: float = 0.05, tone: Tone = 0.65, glow: float = 0.0) -> list[Part]:
    """A flat thing in a frame: pictures, boards, screens, mirrors."""
    w, h, z = p.width, p.height, p.depth / 2
    return [whole(p, front(0, rim, w - 2 * rim, h - 2 * rim, z + 0.003, inside, line=0.6, glow=glow), *marks, tone=tone)]


def _picture(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    hill = Face(
        tuple((x * w, y * h, z) for x, y in ((-0.38, 0.16), (0.38, 0.16), (0.38, 0.42), (0.12, 0.58), (-0.1, 0.36), (-0.38, 0.5))),
        0.45,
        (0, 0, 1),
        0.4,
    )
    return _framed(p, 0.1, hill, rim=min(0.07, w * 0.12))


def _scribbles(w: float, h: float, z: float, tone: Tone, rows: int) -> list[Mark]:
    marks: list[Mark] = []
    for k in range(rows):
        y, start = h * (0.82 - 0.62 * k / rows), -w * 0.42
        for j, share in enumerate((0.3, 0.22, 0.14)):
            if (k + j) % 3:
                marks.append(rule((start, y, z), (start + w * share, y + 0.01 * (j - 1), z), 0.018, tone, alpha=0.8))
            start += w * (share + 0.05)
    return marks


def _blackboard(p: Piece) -> list[Part]:
    tray = box(0, -0.04, p.depth, p.width, 0.04, 0.1, 0.5)
    return [*_framed(p, 0.82, *_scribbles(p.width, p.height, p.depth / 2 + 0.01, "paper", 6), tone=0.5), tray]


def _whiteboard(p: Piece) -> list[Part]:
    return _framed(p, 0.0, *_scribbles(p.width, p.height, p.depth / 2 + 0.01, 0.6, 5), rim=0.03, tone=0.4)


def _screen(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    shine = Face(tuple((x * w, y * h, z) for x, y in ((-0.4, 0.1), (-0.28, 0.1), (0.0, 0.9), (-0.12, 0.9))), "white", (0, 0, 1), 0, 0, 0.16)
    foot: list[Part] = [box(0, -0.08, 0, w * 0.3, 0.08, 0.12, 0.8)] if p.y > 0.3 and p.y < 0.95 else []
    return [*_framed(p, 0.72, shine, rim=0.035, tone=0.88), *foot]


def _big_screen(p: Piece) -> list[Part]:
    rows: list[Mark] = []
    z = p.depth / 2 + 0.01
    for k in range(5):
        y = p.height * (0.16 + 0.15 * k)
        rows += [
            rule((x * p.width, y, z), ((x + wide) * p.width, y, z), 0.05, "lamp", alpha=0.85)
            for x, wide in ((-0.44, 0.1), (-0.28, 0.34), (0.2, 0.1), (0.36, 0.07))
        ]
    return _framed(p, 0.85, *rows, rim=0.06, tone=0.7)


def _mirror(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    shines = [rule((w * a, h * 0.25, z), (w * (a + 0.3), h * 0.75, z), 0.03, "white", alpha=0.8) for a in (-0.32, -0.2)]
    return _framed(p, 0.12, *shines, tone=0.5)


def _clock(p: Piece) -> list[Part]:
    r, z = p.width / 2, p.depth / 2
    hands = [Line(((0, r, z + 0.01), (x * r, r + y * r, z + 0.01)), 0.018, "ink", (0, 0, 1)) for x, y in ((0.0, 0.66), (0.4, 0.22))]
    ticks = [
        Line(tuple((k * r * math.cos(a), r + k * r * math.sin(a), z + 0.01) for k in (0.78, 0.9)), 0.014, "ink", (0, 0, 1))
        for a in (i * math.tau / 12 for i in range(12))
    ]
    return [disc(0, r, z, r, 0.7), disc(0, r, z + 0.005, r * 0.9, 0.0), *hands, *ticks]


def _cross(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    t = w * 0.18
    arms = (
        (-t / 2, 0),
        (t / 2, 0),
        (t / 2, h * 0.6),
        (w / 2, h * 0.6),
        (w / 2, h * 0.6 + t),
        (t / 2, h * 0.6 + t),
        (t / 2, h),
        (-t / 2, h),
    )
    left = ((-t / 2, h * 0.6 + t), (-w / 2, h * 0.6 + t), (-w / 2, h * 0.6), (-t / 2, h * 0.6))
    return [Prism((*arms, *left), -d / 2, d / 2, p.tone)]


def _flag(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    cloth = Face(
        ((0.02, h * 0.95, 0), (w * 0.4, h * 0.8, 0.08), (w * 0.5, h * 0.45, 0.1), (w * 0.2, h * 0.4, 0.05), (0.02, h * 0.5, 0)),
        "accent",
        None,
    )
    folds = [Line(((0.05, h * 0.9, 0.02), (w * (0.12 + 0.1 * k), h * 0.45, 0.07)), 0.01, "ink", None, 0.5) for k in range(3)]
    return [
        Turned(((0, 0.16), (0.05, 0.14)), 0.7),
        rod(0, 0, 0.05, h, 0.02, 0.6),
        Blob((0, h + 0.03, 0), 0.04, 0.04, 0.2, 0.02),
        cloth,
        *folds,
    ]


def _curtain(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    parts: list[Part] = [Pipe((-w / 2 - 0.1, h, 0), (w / 2 + 0.1, h, 0), 0.025, 0.025, 0.7)]
    for i in (-1, 1):
        outer, inner = i * w / 2, i * w * 0.22
        cloth = ((outer, h), (i * w * 0.1, h), (inner, h * 0.5), (i * w * 0.24, 0.03), (outer, 0.03))
        parts.append(Face(tuple((x, y, 0.02) for x, y in cloth), p.tone, None))
        parts += [
            Line(((outer + (i * w * 0.12 - outer) * k, h, 0.03), (outer + (inner - outer) * k, 0.05, 0.03)), 0.02, "ink", None, 0.45)
            for k in (0.25, 0.5, 0.75)
        ]
    return parts


HEM, PLEATS = 0.13, 11
"""Metres from the floor to the hem of a drape, which feet are seen under, and its folds."""


def _drape(p: Piece) -> list[Part]:
    """A heavy curtain drawn to, in deep folds from a rail, whichever side it is seen from."""
    w, h, d = p.width, p.height, p.depth / 2
    xs = [w * (k / PLEATS - 0.5) for k in range(PLEATS + 1)]
    zs = [d if k % 2 else -d for k in range(PLEATS + 1)]
    parts: list[Part] = [Pipe((-w / 2 - 0.12, h, 0), (w / 2 + 0.12, h, 0), 0.03, 0.03, 0.75)]
    for k, (x0, x1, z0, z1) in enumerate(zip(xs, xs[1:], zs, zs[1:], strict=False)):
        tone = min(1.0, float(p.tone) + (0.14 if k % 2 else 0.0)) if isinstance(p.tone, float) else p.tone
        parts.append(Face(((x0, h - 0.02, z0), (x1, h - 0.02, z1), (x1 * 1.03, HEM, z1), (x0 * 1.03, HEM, z0)), tone, None, line=0.8))
    return parts


def _tool_board(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    tools: list[Mark] = []
    for k, x in enumerate(spread(7, w * 0.9)):
        tools.append(rule((x, h * 0.3, z), (x, h * (0.7 + 0.05 * (k % 3)), z), 0.035, 0.75, alpha=1.0))
        tools.append(
            rule((x - 0.05 * (k % 2 + 1), h * (0.7 + 0.05 * (k % 3)), z), (x + 0.06, h * (0.7 + 0.05 * (k % 3)), z), 0.06, 0.7, alpha=1.0)
        )
    return [whole(p, *tools)]


def _pipes(p: Piece) -> list[Part]:
    parts: list[Part] = []
    for k, y in enumerate((0.05, p.height * 0.45, p.height * 0.9)):
        parts.append(Pipe((-p.width / 2, y, 0), (p.width / 2, y, 0), 0.06 - 0.012 * k, 0.06 - 0.012 * k, shift(p.tone, 0.1 * k - 0.1)))
    return parts


def _neon(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    plate = box(0, 0, -p.depth / 2, w + 0.2, h + 0.16, 0.05, 0.85)
    return [plate, Words(p.label or "OPEN", (0, h / 2 + 0.06, 0.02), w * 0.92, h * 0.76, (0, 0, 1), "accent", 1.2)]


def _sign(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    board = box(
        0,
        0,
        0,
        w,
        h,
        d,
        p.tone,
        front(0, 0.04, w - 0.08, h - 0.08, d / 2 + 0.004, p.tone, line=0.5),
        Words(p.label or "", (0, h / 2, d / 2 + 0.01), w * 0.86, h * 0.56),
    )
    if p.y > 0.1:
        return [board]
    posts: list[Part] = [rod(i * w * 0.36, -d / 2 - 0.03, 0, 1.1, 0.04, 0.7) for i in (-1, 1)]
    raised = Box(
        (board.lo[0], 1.0, board.lo[2]),
        (board.hi[0], 1.0 + h, board.hi[2]),
        p.tone,
        (Words(p.label or "", (0, 1.0 + h / 2, d / 2 + 0.01), w * 0.86, h * 0.56),),
    )
    return [*posts, raised]


def _poster(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.003
    return [
        whole(
            p,
            front(0, h * 0.34, w * 0.8, h * 0.56, z, 0.5, line=0.4),
            Words(p.label, (0, h * 0.24, z), w * 0.8, h * 0.13)
            if p.label
            else rule((-w * 0.38, h * 0.22, z), (w * 0.38, h * 0.22, z), 0.04),
            rule((-w * 0.3, h * 0.11, z), (w * 0.3, h * 0.11, z), 0.02),
        )
    ]


INDOORS = 0.3
"""The tone of a house's wall from which an open door in it leads inside."""


def _beyond(p: Piece) -> list[Part]:
    """A plane behind an open door: the light inside a house with floor and far wall, or the open with its ground."""
    w, h, z = p.width, p.height, p.depth / 2
    if p.tone < INDOORS:
        return [whole(p, front(0, 0, w, h, z, "glass", line=0.0), front(0, 0, w, h * 0.3, z + 0.004, 0.5, line=0.4))]
    floor = Face(
        ((-w / 2, 0, z + 0.004), (w / 2, 0, z + 0.004), (w * 0.2, h * 0.22, z + 0.004), (-w * 0.2, h * 0.22, z + 0.004)),
        0.45,
        (0, 0, 1),
        0.5,
    )
    edges = [rule((s * w * 0.2, h * 0.22, z + 0.006), (s * w * 0.2, h, z + 0.006), 0.02, alpha=0.5) for s in (-1, 1)]
    return [whole(p, front(0, 0, w, h, z, "glass", line=0.0, glow=0.35), floor, *edges)]


def _flung_leaf(p: Piece) -> list[Part]:
    """A door that has just banged against the wall: strokes out from its far edge, high and low."""
    x = p.width / 2 + 0.12
    strokes = [
        Pipe(
            (x + math.cos(a) * 0.04, y + math.sin(a) * 0.1, 0.0), (x + math.cos(a) * long, y + math.sin(a) * long, 0.0), 0.016, 0.004, 0.95
        )
        for y in (p.height * 0.34, p.height * 0.76)
        for a, long in ((math.radians(angle), 0.3 if angle % 4 == 0 else 0.22) for angle in (62, 32, 0, -32, -62))
    ]
    return [*_door(p), *strokes]


TABLE: dict[str, Builder] = {
    "flung_leaf": _flung_leaf,
    "beyond": _beyond,
    "wall_picture": _picture,
    "window": _window,
    "tall_window": _tall_window,
    "round_window": _round_window,
    "shop_window": _shop_window,
    "passing_window": _passing,
    "door": _door,
    "double_door": _double_door,
    "blackboard": _blackboard,
    "whiteboard": _whiteboard,
    "screen": _screen,
    "big_screen": _big_screen,
    "mirror": _mirror,
    "clock": _clock,
    "crucifix": _cross,
    "cross": _cross,
    "flag": _flag,
    "curtain": _curtain,
    "drape": _drape,
    "tool_board": _tool_board,
    "pipes": _pipes,
    "neon": _neon,
    "sign": _sign,
    "poster": _poster,
}
"""Builders by kind of piece."""
