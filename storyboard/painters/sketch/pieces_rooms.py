"""What hangs on walls, gives light or stands about in rooms, and what fills rooms with a purpose."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, back, box, front, legs, rod, rule, shift, side, spread, top, whole
from storyboard.painters.sketch.solids import Blob, Box, Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def panes(w: float, h: float, z: float, columns: int, rows: int, *, behind: bool = True) -> tuple[Mark, ...]:
    """Glass in a frame with bars, on the front and, with `behind`, on the back."""
    marks: list[Mark] = []
    for make, sign in ((front, 1), (back, -1)) if behind else ((front, 1),):
        marks.append(make(0, 0.06, w - 0.12, h - 0.12, sign * z, "glass", glow=0.5))
        marks += [rule((x, 0.06, sign * z * 1.05), (x, h - 0.06, sign * z * 1.05), 0.035, 0.3, (0, 0, sign), 1.0) for x in list(spread(columns, w))[:-1] for x in (x + w / columns / 2,)]
        marks += [rule((-w / 2 + 0.06, h * k / rows, sign * z * 1.05), (w / 2 - 0.06, h * k / rows, sign * z * 1.05), 0.035, 0.3, (0, 0, sign), 1.0) for k in range(1, rows)]
    return tuple(marks)


def _window(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    sill = box(0, -0.05, d / 2, w + 0.14, 0.05, d + 0.1, 0.15)
    return [box(0, 0, 0, w, h, d, 0.2, *panes(w, h, d / 2 + 0.006, max(1, round(w / 0.75)), 2)), sill]


def _shop_window(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    streak = Face(tuple((x * w, y * h, d / 2 + 0.02) for x, y in ((-0.3, 0.08), (-0.22, 0.08), (-0.02, 0.92), (-0.1, 0.92))), "white", (0, 0, 1), 0, 0, 0.35)
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


def _disc(x: float, y: float, z: float, r: float, tone: Tone, *, glow: float = 0.0, line: float = 0.8) -> Face:
    return Face(tuple((x + r * math.cos(math.tau * k / 22), y + r * math.sin(math.tau * k / 22), z) for k in range(22)), tone, (0, 0, 1), line, glow)


def _round_window(p: Piece) -> list[Part]:
    r, z = p.width / 2, p.depth / 2
    return [_disc(0, r, z, r, 0.5), _disc(0, r, z + 0.01, r * 0.76, "glass", glow=0.4), Line(((-r * 0.4, r * 0.8, z + 0.02), (r * 0.2, r * 1.4, z + 0.02)), 0.02, "white", (0, 0, 1), 0.6)]


def _door(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    for make, sign in ((front, 1), (back, -1)):
        z = sign * (d / 2 + 0.005)
        marks += [make(x, y, w * 0.32, tall, z, shift(p.tone, 0.07), line=0.6) for x in (-w * 0.21, w * 0.21) for y, tall in ((0.16, h * 0.34), (h * 0.5, h * 0.4))]
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
    return [box(0, 0, 0, w + 0.2, h + 0.1, d * 0.9, shift(p.tone, -0.18)), box(0, 0, 0.01, w, h, d, p.tone, *marks)]


def _framed(p: Piece, inside: Tone, *marks: Mark, rim: float = 0.05, tone: Tone = 0.65, glow: float = 0.0) -> list[Part]:
    """A flat thing in a frame: pictures, boards, screens, mirrors."""
    w, h, z = p.width, p.height, p.depth / 2
    return [whole(p, front(0, rim, w - 2 * rim, h - 2 * rim, z + 0.003, inside, line=0.6, glow=glow), *marks, tone=tone)]


def _picture(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    hill = Face(tuple((x * w, y * h, z) for x, y in ((-0.38, 0.16), (0.38, 0.16), (0.38, 0.42), (0.12, 0.58), (-0.1, 0.36), (-0.38, 0.5))), 0.45, (0, 0, 1), 0.4)
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
        rows += [rule((x * p.width, y, z), ((x + wide) * p.width, y, z), 0.05, "lamp", alpha=0.85) for x, wide in ((-0.44, 0.1), (-0.28, 0.34), (0.2, 0.1), (0.36, 0.07))]
    return _framed(p, 0.85, *rows, rim=0.06, tone=0.7)


def _mirror(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    shines = [rule((w * a, h * 0.25, z), (w * (a + 0.3), h * 0.75, z), 0.03, "white", alpha=0.8) for a in (-0.32, -0.2)]
    return _framed(p, 0.12, *shines, tone=0.5)


def _clock(p: Piece) -> list[Part]:
    r, z = p.width / 2, p.depth / 2
    hands = [Line(((0, r, z + 0.01), (x * r, r + y * r, z + 0.01)), 0.018, "ink", (0, 0, 1)) for x, y in ((0.0, 0.66), (0.4, 0.22))]
    ticks = [Line(tuple((k * r * math.cos(a), r + k * r * math.sin(a), z + 0.01) for k in (0.78, 0.9)), 0.014, "ink", (0, 0, 1)) for a in (i * math.tau / 12 for i in range(12))]
    return [_disc(0, r, z, r, 0.7), _disc(0, r, z + 0.005, r * 0.9, 0.0), *hands, *ticks]


def _cross(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    t = w * 0.18
    arms = ((-t / 2, 0), (t / 2, 0), (t / 2, h * 0.6), (w / 2, h * 0.6), (w / 2, h * 0.6 + t), (t / 2, h * 0.6 + t), (t / 2, h), (-t / 2, h))
    left = ((-t / 2, h * 0.6 + t), (-w / 2, h * 0.6 + t), (-w / 2, h * 0.6), (-t / 2, h * 0.6))
    return [Prism((*arms, *left), -d / 2, d / 2, p.tone)]


def _flag(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    cloth = Face(((0.02, h * 0.95, 0), (w * 0.4, h * 0.8, 0.08), (w * 0.5, h * 0.45, 0.1), (w * 0.2, h * 0.4, 0.05), (0.02, h * 0.5, 0)), "accent", None)
    folds = [Line(((0.05, h * 0.9, 0.02), (w * (0.12 + 0.1 * k), h * 0.45, 0.07)), 0.01, "ink", None, 0.5) for k in range(3)]
    return [Turned(((0, 0.16), (0.05, 0.14)), 0.7), rod(0, 0, 0.05, h, 0.02, 0.6), Blob((0, h + 0.03, 0), 0.04, 0.04, 0.2, 0.02), cloth, *folds]


def _curtain(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    parts: list[Part] = [Pipe((-w / 2 - 0.1, h, 0), (w / 2 + 0.1, h, 0), 0.025, 0.025, 0.7)]
    for i in (-1, 1):
        outer, inner = i * w / 2, i * w * 0.22
        cloth = ((outer, h), (i * w * 0.1, h), (inner, h * 0.5), (i * w * 0.24, 0.03), (outer, 0.03))
        parts.append(Face(tuple((x, y, 0.02) for x, y in cloth), p.tone, None))
        parts += [Line(((outer + (i * w * 0.12 - outer) * k, h, 0.03), (outer + (inner - outer) * k, 0.05, 0.03)), 0.02, "ink", None, 0.45) for k in (0.25, 0.5, 0.75)]
    return parts


def _tool_board(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    tools: list[Mark] = []
    for k, x in enumerate(spread(7, w * 0.9)):
        tools.append(rule((x, h * 0.3, z), (x, h * (0.7 + 0.05 * (k % 3)), z), 0.035, 0.75, alpha=1.0))
        tools.append(rule((x - 0.05 * (k % 2 + 1), h * (0.7 + 0.05 * (k % 3)), z), (x + 0.06, h * (0.7 + 0.05 * (k % 3)), z), 0.06, 0.7, alpha=1.0))
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
    board = box(0, 0, 0, w, h, d, p.tone, front(0, 0.04, w - 0.08, h - 0.08, d / 2 + 0.004, p.tone, line=0.5), Words(p.label or "", (0, h / 2, d / 2 + 0.01), w * 0.86, h * 0.56))
    if p.y > 0.1:
        return [board]
    posts: list[Part] = [rod(i * w * 0.36, -d / 2 - 0.03, 0, 1.1, 0.04, 0.7) for i in (-1, 1)]
    raised = Box((board.lo[0], 1.0, board.lo[2]), (board.hi[0], 1.0 + h, board.hi[2]), p.tone, (Words(p.label or "", (0, 1.0 + h / 2, d / 2 + 0.01), w * 0.86, h * 0.56),))
    return [*posts, raised]


def _poster(p: Piece) -> list[Part]:
    w, h, z = p.width, p.height, p.depth / 2 + 0.003
    return [whole(p, front(0, h * 0.34, w * 0.8, h * 0.56, z, 0.5, line=0.4), rule((-w * 0.38, h * 0.22, z), (w * 0.38, h * 0.22, z), 0.04), rule((-w * 0.3, h * 0.11, z), (w * 0.3, h * 0.11, z), 0.02))]


def _lamp(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    shade = Turned(((h - 0.32, r), (h, r * 0.6)), p.tone, glow=1.0)
    return [Turned(((0, r * 0.7), (0.03, r * 0.6)), 0.7), rod(0, 0, 0.03, h - 0.3, 0.014, 0.75), shade]


def _table_lamp(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [Turned(((0, r * 0.5), (h * 0.1, r * 0.5), (h * 0.3, 0.03), (h * 0.5, 0.025)), 0.6), Turned(((h * 0.5, r), (h, r * 0.55)), p.tone, glow=1.0)]


def _ceiling_lamp(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [Line(((0, h, 0), (0, h + 1.2, 0)), 0.012, "ink", None), Turned(((0, r), (h * 0.5, r * 0.7), (h, r * 0.2)), 0.55), Turned(((-0.02, r * 0.85), (0.0, r * 0.9)), 0.0, glow=1.1)]


def _tube_lamp(p: Piece) -> list[Part]:
    return [whole(p, tone=0.3), Face(((-p.width / 2, 0, p.depth / 2), (p.width / 2, 0, p.depth / 2), (p.width / 2, 0, -p.depth / 2), (-p.width / 2, 0, -p.depth / 2)), 0.0, (0, -1, 0), 0.6, 0.8)]


def _chandelier(p: Piece) -> list[Part]:
    r, h = p.width / 2, p.height
    parts: list[Part] = [Line(((0, h * 0.5, 0), (0, h + 2.0, 0)), 0.02, "ink", None), Turned(((0, 0.05), (h * 0.3, 0.12), (h * 0.5, 0.04)), 0.5)]
    for k in range(6):
        x, z = r * math.cos(k * math.tau / 6), r * math.sin(k * math.tau / 6)
        parts += [Line(((0, h * 0.2, 0), (x * 0.6, 0.02, z * 0.6), (x, h * 0.25, z)), 0.025, 0.55, None), *candle(x, h * 0.25, z, 0.16)]
    return parts


def candle(x: float, y: float, z: float, h: float) -> list[Part]:
    """A burning candle."""
    return [Turned(((y, 0.025), (y + h, 0.025)), 0.02, x, z), Blob((x, y + h + 0.045, z), 0.016, 0.045, 0.0, 0.04, 0.4, 1.0, 1.6)]


def _candles(p: Piece) -> list[Part]:
    parts: list[Part] = []
    for k, x in enumerate(spread(3, p.width)):
        parts += candle(x, 0, 0.03 * (k % 2), p.height * (0.5 + 0.22 * (k % 2)))
    return parts


def _torch(p: Piece) -> list[Part]:
    h = p.height
    return [Pipe((0, 0, -0.05), (0, h * 0.6, 0.06), 0.03, 0.045, 0.7), *flame(0, h * 0.6, 0.06, h * 0.6)]


def flame(x: float, y: float, z: float, h: float) -> list[Part]:
    """A fire of three tongues."""
    tongues = ((0.0, 1.0, 0.0, "accent"), (0.12, 0.7, 0.01, "accent"), (-0.03, 0.62, 0.02, "lamp"))
    parts: list[Part] = []
    for off, tall, near, tone in tongues:
        w = h * 0.3 * tall
        outline = ((-w, 0.02), (0, -0.02), (w, 0.02), (w * 0.75, 0.4), (w * 0.2, 0.62), (w * 0.3, 1.0), (-w * 0.4, 0.7), (-w * 0.9, 0.36))
        parts.append(Face(tuple((x + off * h + u, y + v * h * tall, z + near) for u, v in outline), tone, None, 0.5, 1.3))
    return parts


def _fire(p: Piece) -> list[Part]:
    logs: list[Part] = [Pipe((-0.4 * p.width, 0.05, i * 0.1), (0.4 * p.width, 0.09, -i * 0.12), 0.06, 0.05, 0.8) for i in (-1, 1)]
    return [*logs, *flame(0, 0.08, 0.05, p.height)]


def _computer(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    screen = box(0, 0.1, -0.05, w, h - 0.1, 0.04, 0.8, front(0, 0.12, w - 0.05, h - 0.15, -0.027, 0.3, line=0.5, glow=0.5), back(0, 0.2, w * 0.4, 0.1, -0.072, 0.7))
    return [box(0, 0, -0.05, w * 0.4, 0.015, 0.18, 0.7), box(0, 0, -0.07, 0.05, 0.12, 0.03, 0.75), screen, box(0, 0, 0.2, w * 0.8, 0.02, 0.15, 0.5)]


def _fireplace(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    hole = front(0, 0.05, w * 0.55, h * 0.62, d / 2 + 0.004, 0.95)
    stones: list[Mark] = [rule((x, y, d / 2 + 0.005), (x + 0.2, y, d / 2 + 0.005), 0.01, alpha=0.5) for x, y in ((-w * 0.46, 0.3), (-w * 0.44, 0.6), (w * 0.32, 0.4), (w * 0.34, 0.75), (-w * 0.2, h - 0.2))]
    return [whole(p, hole, *stones), box(0, h, 0.04, w + 0.2, 0.08, d + 0.1, shift(p.tone, 0.2)), *flame(0, 0.08, d / 2 + 0.02, h * 0.4)]


def _plant(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    pot = min(0.35, h * 0.35)
    leaves: list[Part] = []
    for k in range(9):
        a, up = k * 2.4, 0.55 + 0.45 * ((k * 7 % 9) / 9)
        x, z = math.cos(a) * w * 0.5, math.sin(a) * w * 0.5
        tip, mid = (x, pot + (h - pot) * up * 0.86, z), (x * 0.45, pot + (h - pot) * up, z * 0.45)
        wide = 0.1 * w
        leaves.append(Face(((0, pot, 0), (mid[0] - wide, mid[1], mid[2]), tip, (mid[0] + wide, mid[1] - 0.05, mid[2])), shift(p.tone, 0.08 * (k % 3) - 0.05), None, 0.6))
    return [Turned(((0, w * 0.2), (pot * 0.85, w * 0.28), (pot, w * 0.3)), 0.35), *leaves]


def _rug(p: Piece) -> list[Part]:
    w, d, y = p.width, p.depth, 0.008
    return [top(0, 0, w, d, y, p.tone), top(0, 0, w - 0.22, d - 0.22, y + 0.001, shift(p.tone, 0.16), line=0.5), top(0, 0, w - 0.5, d - 0.5, y + 0.002, p.tone, line=0.4)]


def _umbrella_stand(p: Piece) -> list[Part]:
    sticks: list[Part] = [Pipe((x, 0.1, z), (x * 2, p.height, z * 2), 0.025, 0.012, 0.8) for x, z in ((0.04, 0.02), (-0.05, 0.0))]
    return [Turned(((0, 0.11), (p.height * 0.55, 0.13)), p.tone), *sticks]


def _stairs(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    count = max(3, round(h / 0.19))
    steps: list[Part] = [box(0, 0, d / 2 - d * (k + 0.5) / count, w, h * (k + 1) / count, d / count, shift(p.tone, 0.03 * (k % 2))) for k in range(count)]
    rails: list[Part] = []
    for i in (-1, 1):
        rails.append(Pipe((i * w / 2, 0.9, d / 2), (i * w / 2, h + 0.9, -d / 2), 0.03, 0.03, 0.7))
        rails += [Pipe((i * w / 2, h * t, d / 2 - d * t), (i * w / 2, h * t + 0.9, d / 2 - d * t), 0.016, 0.016, 0.7) for t in (0.05, 0.35, 0.65, 0.95)]
    return [*steps, *rails]


def _ladder(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    rails: list[Part] = [Pipe((i * w / 2, 0, d), (i * w / 2, h, -d), 0.022, 0.022, p.tone) for i in (-1, 1)]
    rungs: list[Part] = [Pipe((-w / 2, h * t, d - 2 * d * t), (w / 2, h * t, d - 2 * d * t), 0.016, 0.016, p.tone) for t in (0.08 + 0.115 * k for k in range(8))]
    return [*rails, *rungs]


def _railing(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    posts: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.022, 0.022, p.tone) for x in (-w / 2, *spread(max(1, round(w)), w), w / 2)]
    return [*posts, *[Pipe((-w / 2, h * k, 0), (w / 2, h * k, 0), r, r, p.tone) for k, r in ((0.35, 0.014), (0.68, 0.014), (1.0, 0.03))]]


def _column(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [Turned(((0, r * 1.25), (0.15, r * 1.2), (0.2, r), (h - 0.3, r * 0.9), (h - 0.22, r * 1.15), (h, r * 1.3)), p.tone)]


def _arch(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    leg, inner = w * 0.14, w * 0.36
    spring = h - inner - leg
    curve = [(inner * math.cos(a), spring + inner * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    upper: list[Part] = []
    for (ax, ay), (bx, by) in zip(curve, curve[1:], strict=False):
        upper.append(Prism(((bx, by), (ax, ay), (ax * 1.0, h), (bx * 1.0, h)), -d / 2, d / 2, p.tone, (), 0.35))
    ends: list[Part] = [box(i * (w / 2 - leg / 2), 0, 0, leg, h, d, p.tone) for i in (-1, 1)]
    return [*ends, *upper]


def _wall(p: Piece) -> list[Part]:
    return [whole(p, *bricks(p.width, p.height, p.depth / 2 + 0.004))]


def bricks(w: float, h: float, z: float, seed: int = 0) -> tuple[Mark, ...]:
    """Clusters of brick courses on a front side, most of the wall left empty."""
    marks: list[Mark] = []
    for k in range(int(min(18, w * h * 0.9))):
        row = (k * 7 + seed) % max(1, int(h / 0.18))
        x = ((k * 53 + seed * 17) % 97 / 97 - 0.5) * (w - 0.7)
        for j in range(2 + k % 2):
            y = (row + j % 2) * 0.18 + 0.06
            if y < h - 0.1:
                marks.append(rule((x + 0.22 * j, y, z), (x + 0.22 * j + 0.2, y, z), 0.012, alpha=0.45))
    return tuple(marks)


def _broken_wall(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    jag = ((w / 2, h * 0.45), (w * 0.36, h * 0.55), (w * 0.3, h * 0.85), (w * 0.12, h), (-w * 0.05, h * 0.9), (-w * 0.18, h * 0.62), (-w * 0.34, h * 0.7), (-w / 2, h * 0.3))
    rubble: list[Part] = [Blob((x * w, 0.1, d * 0.7), 0.2, 0.14, shift(p.tone, 0.1), 0.3) for x in (-0.4, 0.1, 0.42)]
    return [Prism(((-w / 2, 0), (w / 2, 0), *jag), -d / 2, d / 2, p.tone, bricks(w * 0.8, h * 0.5, d / 2 + 0.004)), *rubble]


def _altar(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    cloth = Face(tuple((x * w, y, d / 2 + 0.01) for x, y in ((-0.4, h), (0.4, h), (0.4, h * 0.45), (0.2, h * 0.4), (0, h * 0.45), (-0.2, h * 0.4), (-0.4, h * 0.45))), 0.0, (0, 0, 1))
    cross = Line(((0, h * 0.55, d / 2 + 0.02), (0, h * 0.9, d / 2 + 0.02)), 0.03, "accent", (0, 0, 1))
    return [whole(p, cloth, cross, tone=shift(p.tone, 0.25)), *candle(-w * 0.38, h, 0, 0.35), *candle(w * 0.38, h, 0, 0.35)]


def _lectern(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    desk = Prism(((-d / 2, h - 0.1), (d / 2, h - 0.22), (d / 2, h - 0.16), (-d / 2, h)), -w / 2, w / 2, shift(p.tone, -0.1))
    return [box(0, 0, 0, w * 0.8, 0.06, d, p.tone), box(0, 0.06, 0, w * 0.3, h - 0.25, d * 0.4, p.tone), box(0, h - 0.2, 0, w, 0.16, d, desk.tone)]


def _bars(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    count = max(4, round(w / 0.14))
    uprights: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.014, 0.014, p.tone) for x in spread(count, w)]
    return [*[Pipe((-w / 2, y, 0), (w / 2, y, 0), 0.03, 0.03, p.tone) for y in (0.05, h * 0.5, h - 0.05)], *uprights]


def _iv_stand(p: Piece) -> list[Part]:
    h = p.height
    bag = Face(tuple((0.12 + x, y, 0) for x, y in ((-0.06, h - 0.32), (0.06, h - 0.32), (0.07, h - 0.08), (-0.07, h - 0.08))), 0.05, None)
    return [Turned(((0, 0.16), (0.03, 0.14)), 0.6), rod(0, 0, 0.03, h, 0.012, 0.5), Pipe((-0.14, h, 0), (0.14, h, 0), 0.01, 0.01, 0.5), bag, Line(((0.12, h - 0.32, 0), (0.1, h - 0.7, 0.05), (0.2, h - 1.0, 0.1)), 0.008, "ink", None, 0.6)]


def _monitor(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    y = h - 0.36
    wave = Line(tuple((x * w, y + 0.18 + v, d / 2 - 0.01) for x, v in ((-0.4, 0), (-0.15, 0), (-0.05, 0.1), (0.03, -0.08), (0.1, 0), (0.4, 0))), 0.012, "accent", (0, 0, 1), 1.0, 0.4)
    return [Turned(((0, w * 0.5), (0.05, w * 0.4)), 0.6), rod(0, 0, 0.05, y, 0.025, 0.6), box(0, y, 0, w, 0.36, d * 0.9, p.tone, front(0, y + 0.04, w - 0.08, 0.26, d * 0.45 + 0.004, 0.8), wave)]


def _machine(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    dials: list[Mark] = [_disc(x, h * 0.75, z, min(0.1, w * 0.1), 0.02) for x in spread(3, w * 0.8)]
    return [whole(p, front(0, h * 0.12, w * 0.8, h * 0.42, z, shift(p.tone, 0.12)), *dials), rod(w * 0.3, -d * 0.2, h, h + 0.3, 0.07, 0.6), Pipe((-w / 2, h * 0.5, 0), (-w / 2 - 0.25, h * 0.5, 0), 0.06, 0.06, 0.6)]


def _console(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    lights = [rule((x, h * 0.72, d / 2 + 0.01), (x + 0.05, h * 0.72, d / 2 + 0.01), 0.05, "accent" if k % 4 == 0 else "lamp", alpha=1.0) for k, x in enumerate(spread(9, w * 0.9))]
    screens = [front(x, h + 0.05, w / 3 - 0.12, 0.4, -d * 0.25 + 0.05, 0.3, glow=0.5) for x in spread(3, w)]
    return [whole(p, front(0, 0.1, w * 0.94, h * 0.5, d / 2 + 0.004, shift(p.tone, 0.1)), *lights), box(0, h, -d * 0.3, w, 0.5, 0.1, shift(p.tone, 0.15), *screens)]


def _spotlight(p: Piece) -> list[Part]:
    beam = Face(((-0.1, 0, 0.1), (0.1, 0, 0.1), (0.9, -p.y, 1.6), (-0.9, -p.y, 1.6)), "lamp", None, 0, 0, 0.13)
    return [beam, Line(((0, p.height, 0), (0, p.height + 0.8, 0)), 0.04, "ink", None), Pipe((0, p.height * 0.8, -0.1), (0, 0.05, 0.1), 0.1, 0.15, p.tone), Blob((0, 0.02, 0.12), 0.11, 0.07, 0.0, 0.02, 0.4, 1.0, 1.2)]


def _microphone(p: Piece) -> list[Part]:
    h = p.height
    return [Turned(((0, 0.15), (0.02, 0.13)), 0.8), rod(0, 0, 0.02, h - 0.12, 0.012, 0.75), Pipe((0, h - 0.14, 0), (0, h, 0.06), 0.022, 0.035, 0.85)]


def _lens(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: list[tuple[float, float, Tone]] = [(h * (0.36 + 0.09 * k), h * (0.39 + 0.09 * k), 0.35) for k in range(6)]
    return [Turned(((0, r * 0.7), (h * 0.1, r * 0.7), (h * 0.14, r * 0.4), (h * 0.3, r * 0.4)), 0.6), Turned(((h * 0.3, r * 0.6), (h * 0.45, r), (h * 0.8, r), (h, r * 0.5)), p.tone, bands=tuple(bands), glow=1.2)]


def _turnstile(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    arms: list[Part] = [Pipe((0, h * 0.8, 0), (w * 0.45, h * (0.8 - 0.4 * (k == 1)), 0.12 * k), 0.02, 0.02, 0.3) for k in (0, 1)]
    return [box(-w * 0.3, 0, 0, w * 0.3, h, d, p.tone, top(-w * 0.3, 0, w * 0.24, d * 0.8, h + 0.003, 0.15)), *arms]


def _ticket_machine(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    return [whole(p, front(0, h * 0.58, w * 0.6, h * 0.2, z, 0.1, glow=0.5), front(0, h * 0.3, w * 0.3, h * 0.08, z, 0.9), rule((w * 0.2, h * 0.5, z), (w * 0.34, h * 0.5, z), 0.03), Words("TICKETS", (0, h * 0.89, z), w * 0.8, h * 0.06))]


def _suitcase(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    ribs = [rule((x, 0.04, d / 2 + 0.004), (x, h - 0.06, d / 2 + 0.004), 0.02, alpha=0.5) for x in spread(3, w * 0.7)]
    return [box(0, 0.04, 0, w, h * 0.85, d, p.tone, *ribs), Line(((-0.1, h * 0.86, 0), (-0.1, h, 0), (0.1, h, 0), (0.1, h * 0.86, 0)), 0.03, 0.75, None)]


def _trolley(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    wire: list[Mark] = [side(i, i * w / 2, 0, h * 0.35, d * 0.9, h * 0.4, 0.3) for i in (-1, 1)]
    from storyboard.painters.sketch.pieces_furniture import wheel

    wheels = [part for i in (-1, 1) for k in (-1, 1) for part in wheel(i * w * 0.4, 0.07, k * d * 0.4, 0.07, 0.03)]
    return [*legs(w, d, 0.1, h * 0.35, 0.02, 0.6), box(0, h * 0.35, 0, w, h * 0.42, d, p.tone, *wire), *wheels, Pipe((-w / 2, h, -d / 2), (w / 2, h, -d / 2), 0.025, 0.025, 0.7)]


def _sack(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    return [Turned(((0, w * 0.46), (h * 0.35, w * 0.5), (h * 0.75, w * 0.3), (h * 0.85, w * 0.12), (h, w * 0.2)), p.tone, squash=p.depth / w)]


def _crate(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    for k in (0.33, 0.66):
        marks += [rule((-w / 2, h * k, d / 2 + 0.003), (w / 2, h * k, d / 2 + 0.003)), rule((w / 2 + 0.003, h * k, -d / 2), (w / 2 + 0.003, h * k, d / 2), normal=(1, 0, 0)), rule((-w / 2 - 0.003, h * k, -d / 2), (-w / 2 - 0.003, h * k, d / 2), normal=(-1, 0, 0))]
    marks += [front(x, 0, 0.09, h, d / 2 + 0.006, shift(p.tone, -0.08), line=0.6) for x in (-w / 2 + 0.045, w / 2 - 0.045)]
    return [whole(p, *marks)]


def _carton(x: float, y: float, z: float, w: float, h: float, d: float, tone: float) -> Box:
    tape: tuple[Mark, ...] = (front(x, y + h * 0.62, 0.06, h * 0.38, z + d / 2 + 0.003, shift(tone, 0.2), line=0.3), top(x, z, 0.06, d, y + h + 0.003, shift(tone, 0.2), line=0.3))
    return box(x, y, z, w, h, d, tone, *tape)


def _boxes(p: Piece) -> list[Part]:
    w, h, d, t = p.width, p.height, p.depth, p.tone
    return [_carton(-w * 0.22, 0, 0, w * 0.54, h * 0.45, d, t), _carton(w * 0.28, 0, 0.03, w * 0.44, h * 0.38, d * 0.8, shift(t, 0.08)), _carton(-w * 0.18, h * 0.45, -0.02, w * 0.46, h * 0.34, d * 0.8, shift(t, 0.04)), _carton(-w * 0.2, h * 0.79, 0, w * 0.3, h * 0.21, d * 0.5, shift(t, 0.1))]


def _barrel(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: tuple[tuple[float, float, Tone], ...] = ((h * 0.12, h * 0.18, 0.8), (h * 0.82, h * 0.88, 0.8))
    return [Turned(((0, r * 0.82), (h * 0.25, r * 0.97), (h * 0.5, r), (h * 0.75, r * 0.97), (h, r * 0.82)), p.tone, bands=bands)]


def _pallet(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    load = [_carton(x, 0.14 + k * (h - 0.14) / 2, 0, w / 2 - 0.02, (h - 0.14) / 2 - 0.01, d * 0.95, shift(p.tone, 0.05 * ((i + k) % 2))) for k in (0, 1) for i, x in enumerate(spread(2, w))]
    return [*[box(x, 0, 0, 0.1, 0.1, d, 0.6) for x in (-w * 0.42, 0.0, w * 0.42)], box(0, 0.1, 0, w, 0.04, d, 0.5), *load]


def _tyres(p: Piece) -> list[Part]:
    r, count = p.width / 2, max(2, round(p.height / 0.2))
    step = p.height / count
    return [Turned(((step * k, r * 0.92), (step * (k + 0.3), r), (step * (k + 0.7), r), (step * (k + 1), r * 0.92)), p.tone) for k in range(count)]


def _bin(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: tuple[tuple[float, float, Tone], ...] = tuple((h * k, h * (k + 0.025), shift(p.tone, 0.2)) for k in (0.25, 0.5, 0.7))
    return [Turned(((0, r * 0.82), (h * 0.86, r * 0.95)), p.tone, bands=bands), Turned(((h * 0.86, r * 1.02), (h * 0.92, r), (h, r * 0.4)), shift(p.tone, -0.08))]


def _dumpster(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    ribs = [rule((x, 0.15, d / 2 + 0.01), (x, h * 0.78, d / 2 + 0.01), 0.06, shift(p.tone, 0.2)) for x in spread(4, w * 0.9)]
    lid = Prism(((-w / 2, h * 0.8), (w / 2, h * 0.8), (w / 2, h), (-w / 2, h * 0.92)), -d / 2 - 0.03, d / 2 + 0.03, shift(p.tone, 0.15))
    return [box(0, 0.12, 0, w, h * 0.68, d, p.tone, *ribs), lid, *[rod(i * w * 0.4, k * d * 0.4, 0, 0.12, 0.06, 0.9) for i in (-1, 1) for k in (-1, 1)]]


def _coffin(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    handles = [rule((i * (w / 2 + 0.01), h * 0.5, z), (i * (w / 2 + 0.01), h * 0.5, z + 0.2), 0.03, 0.1, (i, 0, 0), 1.0) for i in (-1, 1) for z in (-d * 0.3, 0.0, d * 0.25)]
    return [box(0, 0, 0, w, h * 0.7, d, p.tone, *handles), box(0, h * 0.7, 0, w + 0.06, h * 0.3, d + 0.06, shift(p.tone, -0.06), top(0, 0, w * 0.5, d * 0.8, h + 0.003, shift(p.tone, -0.15)))]


def _armour(p: Piece) -> list[Part]:
    h = p.height
    limbs: list[Part] = [Pipe((i * 0.12, 0.05, 0), (i * 0.1, h * 0.5, 0), 0.07, 0.09, p.tone) for i in (-1, 1)]
    arms: list[Part] = [Pipe((i * 0.24, h * 0.78, 0), (i * 0.28, h * 0.45, 0.06), 0.06, 0.05, p.tone) for i in (-1, 1)]
    return [*limbs, *arms, Turned(((h * 0.48, 0.15), (h * 0.6, 0.14), (h * 0.8, 0.21), (h * 0.84, 0.12)), p.tone), Turned(((h * 0.86, 0.1), (h * 0.93, 0.11), (h, 0.04)), shift(p.tone, -0.05), bands=((h * 0.91, h * 0.925, "ink"),)), Pipe((0.34, 0, 0.08), (0.34, h * 1.15, 0.08), 0.018, 0.015, 0.7)]


def _shower(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    glass: list[Part] = [Face(((-w / 2, 0.1, d / 2), (w / 2, 0.1, d / 2), (w / 2, h, d / 2), (-w / 2, h, d / 2)), "white", None, 0.8, 0, 0.25)]
    posts: list[Part] = [Pipe((i * w / 2, 0.1, d / 2), (i * w / 2, h, d / 2), 0.015, 0.015, 0.5) for i in (-1, 1)]
    return [box(0, 0, 0, w, 0.1, d, p.tone), Pipe((0, 0.9, -d / 2 + 0.05), (0, h, -d / 2 + 0.05), 0.015, 0.015, 0.4), Pipe((0, h, -d / 2 + 0.05), (0, h - 0.06, -d * 0.2), 0.02, 0.07, 0.4), *posts, Pipe((-w / 2, h, d / 2), (w / 2, h, d / 2), 0.015, 0.015, 0.5), *glass]




TABLE: dict[str, Builder] = {
    "wall_picture": _picture,
    "window": _window,
    "tall_window": _tall_window,
    "round_window": _round_window,
    "shop_window": _shop_window,
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
    "tool_board": _tool_board,
    "pipes": _pipes,
    "neon": _neon,
    "sign": _sign,
    "poster": _poster,
    "lamp": _lamp,
    "table_lamp": _table_lamp,
    "ceiling_lamp": _ceiling_lamp,
    "tube_lamp": _tube_lamp,
    "chandelier": _chandelier,
    "candles": _candles,
    "torch": _torch,
    "fire": _fire,
    "computer": _computer,
    "fireplace": _fireplace,
    "plant": _plant,
    "rug": _rug,
    "umbrella_stand": _umbrella_stand,
    "stairs": _stairs,
    "ladder": _ladder,
    "railing": _railing,
    "column": _column,
    "arch": _arch,
    "wall": _wall,
    "broken_wall": _broken_wall,
    "altar": _altar,
    "lectern": _lectern,
    "bars": _bars,
    "iv_stand": _iv_stand,
    "monitor": _monitor,
    "machine": _machine,
    "console": _console,
    "spotlight": _spotlight,
    "microphone": _microphone,
    "lens": _lens,
    "turnstile": _turnstile,
    "ticket_machine": _ticket_machine,
    "luggage": _suitcase,
    "trolley": _trolley,
    "sack": _sack,
    "crate": _crate,
    "boxes": _boxes,
    "barrel": _barrel,
    "pallet": _pallet,
    "tyres": _tyres,
    "bin": _bin,
    "dumpster": _dumpster,
    "coffin": _coffin,
    "suit_of_armour": _armour,
    "shower": _shower,
}
"""Builders by kind of piece."""
