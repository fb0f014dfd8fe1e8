"""Tables, seats, beds, cupboards: what one sits at, on and keeps things in."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, back, box, front, legs, rod, rule, shift, side, spread, top, whole
from storyboard.painters.sketch.solids import Box, Face, Mark, Part, Pipe, Prism, Turned


def _table(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    slab = box(0, h - 0.05, 0, w, 0.05, d, p.tone - 0.12)
    return [*legs(w, d, 0, h - 0.05, 0.03, shift(p.tone, 0.15)), slab]


def _round_table(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    foot = Turned(((0, r * 0.55), (0.04, r * 0.5), (0.06, 0.05), (h - 0.05, 0.05)), shift(p.tone, 0.2))
    return [foot, Turned(((h - 0.05, r), (h, r)), shift(p.tone, -0.12))]


def _desk(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    drawers: list[Mark] = []
    for y in (0.1, 0.32, 0.54):
        drawers.append(back(w / 2 - 0.23, y, 0.34, 0.18, -d / 2 + 0.05, shift(p.tone, 0.06)))
    return [
        box(w / 2 - 0.23, 0, 0, 0.42, h - 0.05, d - 0.1, shift(p.tone, 0.12), *drawers),
        box(-w / 2 + 0.05, 0, 0, 0.05, h - 0.05, d - 0.1, shift(p.tone, 0.12)),
        box(0, h * 0.35, d / 2 - 0.08, w - 0.12, h * 0.58, 0.03, shift(p.tone, 0.1)),
        box(0, h - 0.05, 0, w, 0.05, d, shift(p.tone, -0.12)),
    ]


def _workbench(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    planks = [rule((-w / 2, h, z), (w / 2, h, z), normal=(0, 1, 0)) for z in spread(3, d * 0.7)]
    return [
        *[box(i * (w / 2 - 0.08), 0, k * (d / 2 - 0.08), 0.1, h - 0.1, 0.1, shift(p.tone, 0.15)) for i in (-1, 1) for k in (-1, 1)],
        box(0, 0.18, 0, w - 0.1, 0.04, d - 0.1, shift(p.tone, 0.1)),
        box(0, h - 0.1, 0, w, 0.1, d, shift(p.tone, -0.08), *planks),
        box(w * 0.33, h, d * 0.25, 0.14, 0.12, 0.2, 0.75),
        box(-w * 0.2, h, -d * 0.1, 0.3, 0.08, 0.18, 0.6),
    ]


def _chair(p: Piece) -> list[Part]:
    w, h, d, s = p.width, p.height, p.depth, 0.45 if p.height > 0.6 else p.height * 0.5
    z = -d / 2 + 0.02
    slats = [box(x, s + 0.06, z, w * 0.14, h - s - 0.14, 0.02, p.tone) for x in spread(3, w * 0.8)]
    return [
        *legs(w, d, 0, s - 0.04, 0.02, p.tone, 0.03),
        box(0, s - 0.04, 0, w, 0.04, d, shift(p.tone, -0.1)),
        *[Pipe((i * (w / 2 - 0.02), s, z), (i * (w / 2 - 0.02), h, z - 0.03), 0.018, 0.018, p.tone) for i in (-1, 1)],
        *slats,
        box(0, h - 0.1, z - 0.02, w, 0.1, 0.03, p.tone),
    ]


def _office_chair(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    feet = [Pipe((0, 0.09, 0), (x * w * 0.45, 0.03, z * d * 0.45), 0.025, 0.02, 0.85) for x, z in ((1, 0.2), (-1, 0.2), (0.6, -0.9), (-0.6, -0.9), (0, 1))]
    return [
        *feet,
        rod(0, 0, 0.1, 0.42, 0.03, 0.8),
        box(0, 0.42, 0, w * 0.8, 0.08, d * 0.8, p.tone),
        Pipe((0, 0.44, -d * 0.38), (0, 0.62, -d * 0.45), 0.025, 0.025, 0.8),
        box(0, 0.58, -d * 0.42, w * 0.75, h - 0.58, 0.07, p.tone),
    ]


def _stool(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [
        Turned(((0, r), (0.02, r), (0.04, 0.03), (h - 0.09, 0.03)), 0.6),
        Turned(((h * 0.3, r * 0.75), (h * 0.3 + 0.02, r * 0.75)), 0.6),
        Turned(((h - 0.09, r * 0.95), (h - 0.03, r), (h, r * 0.92)), p.tone),
    ]


def _bench(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    seat, rest = [], []
    for z in spread(3, d - 0.1):
        seat.append(box(0, 0.42, z + 0.03, w, 0.035, d / 3 - 0.05, shift(p.tone, -0.08)))
    for y in (0.56, 0.72):
        rest.append(box(0, min(y, h - 0.12), -d / 2 + 0.03, w, 0.11, 0.03, p.tone))
    ends = [box(i * (w / 2 - 0.12), 0, 0, 0.06, 0.42, d - 0.06, shift(p.tone, 0.2)) for i in (-1, 1)]
    posts = [box(i * (w / 2 - 0.12), 0.42, -d / 2 + 0.02, 0.06, h - 0.42, 0.05, shift(p.tone, 0.2)) for i in (-1, 1)]
    return [*ends, *posts, *seat, *rest]


def _sofa(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    arm = min(0.2, w * 0.2)
    inner, count = w - 2 * arm, max(1, round((w - 0.4) / 0.75))
    cushions: list[Part] = [box(x, 0.26, 0.08, inner / count - 0.01, 0.17, d - 0.28, shift(p.tone, -0.1)) for x in spread(count, inner)]
    rests: list[Part] = [box(x, 0.43, -d / 2 + 0.24, inner / count - 0.02, h - 0.45, 0.14, shift(p.tone, -0.05)) for x in spread(count, inner)]
    return [
        box(0, 0.06, 0, w, 0.2, d, shift(p.tone, 0.05)),
        box(0, 0.26, -d / 2 + 0.09, w, h - 0.26, 0.18, p.tone),
        *[box(i * (w - arm) / 2, 0.26, 0.09, arm, 0.34, d - 0.18, p.tone) for i in (-1, 1)],
        *cushions,
        *rests,
    ]


def _booth(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    seams = [rule((x, 0.5, -d / 2 + 0.14), (x, h - 0.05, -d / 2 + 0.14)) for x in spread(4, w)]
    return [
        box(0, 0, 0.05, w, 0.34, d - 0.1, shift(p.tone, 0.12)),
        box(0, 0.34, 0.07, w, 0.12, d - 0.14, shift(p.tone, -0.1)),
        box(0, 0, -d / 2 + 0.07, w, h, 0.14, p.tone, *seams),
    ]


def _pew(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        box(0, 0.4, 0.03, w, 0.05, d - 0.12, shift(p.tone, -0.08)),
        box(0, 0.1, -d / 2 + 0.03, w, h - 0.1, 0.05, p.tone),
        box(0, h - 0.05, -d / 2 + 0.01, w, 0.05, 0.12, shift(p.tone, 0.06)),
        *[box(i * (w / 2 - 0.03), 0, 0, 0.06, h * 0.7, d, shift(p.tone, 0.1)) for i in (-1, 1)],
    ]


def _wheelchair(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0.42, 0, w * 0.7, 0.06, d * 0.5, p.tone), box(0, 0.48, -d * 0.25, w * 0.7, h - 0.5, 0.05, p.tone)]
    for i in (-1, 1):
        parts += wheel(i * w * 0.42, 0.3, -0.08, 0.3, 0.03, spokes=True)
        parts += wheel(i * w * 0.36, 0.09, d * 0.36, 0.09, 0.03)
        parts.append(Pipe((i * w * 0.36, 0.66, -d * 0.25), (i * w * 0.36, 0.66, d * 0.1), 0.02, 0.02, 0.75))
    return [*parts, box(0, 0.1, d * 0.42, w * 0.6, 0.03, 0.16, 0.7)]


def wheel(x: float, y: float, z: float, r: float, width: float, *, spokes: bool = False, axis: str = "x") -> list[Part]:
    """A wheel standing up, its axle along x or z."""
    import math

    ring = [(math.cos(math.tau * k / 18) * r, math.sin(math.tau * k / 18) * r) for k in range(18)]
    if spokes:
        from storyboard.painters.sketch.solids import Line

        def at(u: float, v: float) -> tuple[float, float, float]:
            return (x, y + v, z + u) if axis == "x" else (x + u, y + v, z)

        rim = tuple(at(u, v) for u, v in [*ring, ring[0]])
        bars = [Line((at(-u, -v), at(u, v)), 0.006, 0.7, None, 0.6) for u, v in ring[:9:2]]
        return [Line(rim, max(width, 0.03), 0.85, None), *bars]
    half = width / 2
    if axis == "x":
        return [
            Face(tuple((x + half * s, y + v, z + u * s) for u, v in ring[::-1]), 0.9, (s, 0, 0)) for s in (-1, 1)
        ] + [Face(tuple((x + (half + 0.005) * s, y + v * 0.5, z + u * 0.5 * s) for u, v in ring[::-1]), 0.4, (s, 0, 0)) for s in (-1, 1)]
    return [
        Prism(
            tuple((x + u, y + v) for u, v in ring),
            z - half,
            z + half,
            0.92,
            tuple(
                Face(tuple((x + u * 0.55 * s, y + v * 0.55, z + (half + 0.004) * s) for u, v in ring), 0.4, (0, 0, s), 0.5) for s in (-1, 1)
            ),
        )
    ]


def _bed(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    pillows: list[Part] = [box(x, h, -d / 2 + 0.28, min(0.6, w * 0.45), 0.1, 0.36, 0.0) for x in spread(2 if w > 1.2 else 1, w * 0.96)]
    return [
        box(0, 0, -d / 2 + 0.03, w, h + 0.45, 0.06, shift(p.tone, 0.4)),
        box(0, 0.1, 0.03, w, h * 0.42, d - 0.06, shift(p.tone, 0.3)),
        box(0, h * 0.42 + 0.1, 0.03, w - 0.02, h - h * 0.42 - 0.1, d - 0.08, p.tone),
        *pillows,
        box(0, h * 0.5, d * 0.16, w + 0.03, h * 0.5 + 0.04, d * 0.66, shift(p.tone, 0.18), rule((-w / 2, h + 0.05, -d * 0.1), (w / 2, h + 0.05, -d * 0.1), normal=None)),
    ]


def _hospital_bed(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    rails: list[Part] = []
    for i in (-1, 1):
        for y in (0.12, 0.3):
            rails.append(Pipe((i * w / 2, h + y, -d * 0.3), (i * w / 2, h + y, d * 0.2), 0.014, 0.014, 0.45))
        rails += [Pipe((i * w / 2, h - 0.1, z), (i * w / 2, h + 0.3, z), 0.014, 0.014, 0.45) for z in (-d * 0.3, -d * 0.05, d * 0.2)]
    return [
        *legs(w, d, 0, h - 0.25, 0.025, 0.5),
        box(0, h - 0.25, 0, w, 0.08, d, 0.45),
        box(0, h - 0.17, 0, w - 0.04, 0.17, d - 0.04, p.tone),
        *[box(0, h - 0.25, k * (d / 2 - 0.02), w, 0.55, 0.04, 0.3) for k in (-1, 1)],
        box(0, h, -d / 2 + 0.3, w * 0.7, 0.1, 0.36, 0.0),
        *rails,
    ]


def _bunk(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    posts: list[Part] = [Pipe((i * w / 2, 0, k * d / 2), (i * w / 2, h, k * d / 2), 0.025, 0.025, 0.7) for i in (-1, 1) for k in (-1, 1)]
    beds: list[Part] = []
    for y in (0.35, h * 0.78):
        beds += [box(0, y, 0, w, 0.05, d, 0.6), box(0, y + 0.05, 0, w - 0.03, 0.11, d - 0.03, p.tone), box(0, y + 0.16, -d / 2 + 0.2, w * 0.7, 0.08, 0.28, 0.05)]
    return [*posts, *beds]


def _doors(p: Piece, columns: int, rows: int, *, y0: float = 0.08, tone: float = 0.06) -> Box:
    """A cupboard: fronts in a grid, each with a handle."""
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    tall = (h - y0 - 0.03) / rows
    for x in spread(columns, w):
        for k in range(rows):
            y = y0 + k * tall
            marks.append(front(x, y + 0.01, w / columns - 0.03, tall - 0.02, d / 2 + 0.004, shift(p.tone, tone), line=0.6))
            knob = x + (w / columns * 0.34 if rows == 1 else 0) * (-1 if x > 0 else 1)
            marks.append(rule((knob - 0.03 * (rows > 1), y + tall * 0.6, d / 2 + 0.01), (knob + 0.03, y + tall * (0.6 if rows > 1 else 0.45), d / 2 + 0.01), 0.02))
    return whole(p, *marks)


def _cabinet(p: Piece) -> list[Part]:
    return [_doors(p, max(2, round(p.width / 0.5)), 1)]


def _drawers(p: Piece) -> list[Part]:
    return [_doors(p, max(1, round(p.width / 0.6)), max(3, round(p.height / 0.34)))]


def _wardrobe(p: Piece) -> list[Part]:
    return [_doors(p, 2, 1)]


def _locker(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    base = _doors(p, max(2, round(w / 0.35)), 1)
    slots = tuple(rule((x - 0.06, h - y, d / 2 + 0.01), (x + 0.06, h - y, d / 2 + 0.01), 0.01) for x in spread(max(2, round(w / 0.35)), w) for y in (0.18, 0.22, 0.26))
    return [Box(base.lo, base.hi, base.tone, base.marks + slots)]


def _shelf_of(p: Piece, rows: int, goods: str) -> list[Part]:
    """An open case: a back, boards, and rows of goods as flat fronts."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [box(0, 0, -d / 2 + 0.015, w, h, 0.03, shift(p.tone, 0.18))]
    parts += [box(i * (w / 2 - 0.02), 0, 0.015, 0.04, h, d - 0.03, p.tone) for i in (-1, 1)]
    for k in range(rows + 1):
        y = 0.06 + (h - 0.1) * k / rows
        row = _row(goods, w - 0.14, y, (h - 0.1) / rows - 0.05, d * 0.25, k) if k < rows else ()
        parts.append(box(0, y - 0.03, 0.015, w - 0.08, 0.03, d - 0.03, shift(p.tone, -0.06), *row))
    return parts


_TONES = (0.1, 0.65, 0.3, 0.8, 0.45, 0.2, 0.7, 0.05, 0.55, 0.35, 0.75)


def _row(goods: str, w: float, y: float, room: float, z: float, seed: int) -> list[Mark]:
    """A row of books, bottles or boxes standing on a board, the same every time."""
    marks: list[Mark] = []
    x, k = -w / 2, seed * 5
    while x < w / 2 - 0.06:
        k += 1
        tone, chance = _TONES[k % 11], (k * 37 % 17) / 17
        if goods == "books":
            wide, tall = 0.035 + 0.03 * chance, room * (0.68 + 0.27 * ((k * 53 % 13) / 13))
            marks.append(front(x + wide / 2, y, wide, tall, z, tone, line=0.35))
            x += wide + (0.09 if k % 13 == 0 else 0.003)
        elif goods == "bottles":
            marks += bottle(x + 0.05, y, z, min(room * (0.75 + 0.2 * chance), 0.34), tone)
            x += 0.1 + 0.06 * (k % 5 == 0)
        else:
            wide, tall = 0.12 + 0.16 * chance, room * (0.45 + 0.4 * ((k * 29 % 11) / 11))
            marks.append(front(min(x + wide / 2, w / 2 - wide / 2), y, wide, tall, z, tone * 0.8))
            x += wide + 0.04
    return marks


def bottle(x: float, y: float, z: float, h: float, tone: float) -> list[Mark]:
    """A flat bottle with a label, to stand in rows."""
    r = h * 0.15
    outline = ((-r, 0), (r, 0), (r, 0.55), (r * 0.4, 0.72), (r * 0.36, 1), (-r * 0.36, 1), (-r * 0.4, 0.72), (-r, 0.55))
    glass = Face(tuple((x + u, y + v * h, z) for u, v in outline), tone, None, 0.5)
    label = Face(tuple((x + u * r * 0.8, y + v * h, z + 0.001) for u, v in ((-1, 0.16), (1, 0.16), (1, 0.42), (-1, 0.42))), 0.02, None, 0)
    return [glass, label]


def _shelf(p: Piece) -> list[Part]:
    return _shelf_of(p, max(2, round(p.height / 0.45)), "goods")


def _bookcase(p: Piece) -> list[Part]:
    return _shelf_of(p, max(2, round(p.height / 0.38)), "books")


def _bottle_shelf(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    rows = max(1, round(h / 0.5))
    for k in range(rows):
        y = h * k / rows
        parts.append(box(0, y, 0, w, 0.04, d, shift(p.tone, 0.15), *_row("bottles", w - 0.1, y + 0.04, h / rows - 0.08, 0.0, k + 1)))
    return parts


def _counter(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    panels = [front(x, 0.12, w / max(2, round(w / 0.6)) - 0.05, h - 0.24, d / 2 - 0.036, shift(p.tone, 0.05), line=0.6) for x in spread(max(2, round(w / 0.6)), w)]
    return [box(0, 0, -0.02, w - 0.06, h - 0.06, d - 0.1, p.tone, *panels), box(0, h - 0.06, 0, w, 0.06, d, 0.02)]


def _kitchen_counter(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    base = _doors(p.model_copy(update={"height": h - 0.05, "depth": d - 0.03}), max(2, round(w / 0.6)), 1)
    return [base, box(0, h - 0.05, 0, w, 0.05, d, shift(p.tone, -0.2)), Pipe((-w * 0.2, h, -d * 0.3), (-w * 0.2, h + 0.22, -d * 0.3), 0.014, 0.012, 0.4), Pipe((-w * 0.2, h + 0.22, -d * 0.3), (-w * 0.2, h + 0.18, -d * 0.05), 0.012, 0.012, 0.4)]


def _fridge(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    return [whole(p, rule((-w / 2, h * 0.66, z), (w / 2, h * 0.66, z), 0.02), rule((-w * 0.38, h * 0.72, z), (-w * 0.38, h * 0.9, z), 0.03, 0.6), rule((-w * 0.38, h * 0.4, z), (-w * 0.38, h * 0.6, z), 0.03, 0.6))]


def _stove(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    rings: list[Part] = [Turned(((h, 0.09), (h + 0.012, 0.09)), 0.85, x, y) for x in (-w * 0.24, w * 0.24) for y in (-d * 0.22, d * 0.2)]
    knobs = [rule((x, h - 0.07, z), (x + 0.02, h - 0.07, z), 0.035) for x in spread(4, w * 0.8)]
    return [whole(p, front(0, 0.12, w * 0.8, h * 0.5, z, 0.7), rule((-w * 0.35, h * 0.74, z), (w * 0.35, h * 0.74, z), 0.03, 0.5), *knobs), *rings]


def _sink(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    bowl = Turned(((h - 0.24, w * 0.2), (h - 0.16, w * 0.42), (h - 0.1, w * 0.5)), p.tone, squash=d / w)
    return [rod(0, -d * 0.1, 0, h - 0.24, 0.08, shift(p.tone, 0.08)), bowl, Pipe((0, h - 0.12, -d * 0.38), (0, h, -d * 0.38), 0.015, 0.015, 0.5), Pipe((0, h, -d * 0.38), (0, h - 0.02, -d * 0.1), 0.014, 0.012, 0.5)]


def _bathtub(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [box(0, 0, 0, w, h, d, p.tone, top(0, 0, w - 0.14, d - 0.14, h + 0.002, shift(p.tone, 0.2)), top(0.03, 0.02, w - 0.26, d - 0.24, h + 0.003, shift(p.tone, 0.3), line=0)), Pipe((-w * 0.42, h, 0), (-w * 0.42, h + 0.2, 0), 0.02, 0.02, 0.5), Pipe((-w * 0.42, h + 0.2, 0), (-w * 0.32, h + 0.17, 0), 0.018, 0.018, 0.5)]


def _toilet(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [box(0, h * 0.48, -d / 2 + 0.09, w, h * 0.52, 0.18, p.tone), Turned(((0, w * 0.3), (h * 0.3, w * 0.28), (h * 0.5, w * 0.48)), p.tone, z=d * 0.14, squash=1.2)]


def _piano(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    y = h * 0.55
    keys = [rule((x, y + 0.031, d * 0.2), (x, y + 0.031, d / 2 - 0.02), 0.012, "ink", (0, 1, 0)) for x in spread(22, w - 0.12)]
    return [
        box(0, 0, -d * 0.18, w, h, d * 0.62, p.tone),
        box(0, y - 0.08, d * 0.3, w, 0.1, d * 0.4, p.tone, top(0, d * 0.34, w - 0.08, d * 0.26, y + 0.03, 0.0), *keys),
        *[box(i * (w / 2 - 0.05), 0, d * 0.44, 0.08, y - 0.08, 0.08, p.tone) for i in (-1, 1)],
        front_part(0, h * 0.72, w * 0.4, h * 0.2, d * 0.14, 0.0),
    ]


def front_part(x: float, y: float, w: float, h: float, z: float, tone: float) -> Face:
    """A sheet standing free: seen from the front only."""
    return front(x, y, w, h, z, tone)


def _throne(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        box(0, 0, 0, w, 0.5, d, p.tone, front(0, 0.06, w * 0.7, 0.36, d / 2 + 0.004, shift(p.tone, 0.15))),
        Prism(((-w / 2, 0.5), (w / 2, 0.5), (w / 2, h * 0.85), (0, h), (-w / 2, h * 0.85)), -d / 2, -d / 2 + 0.12, p.tone, (front(0, 0.6, w * 0.6, h * 0.48, -d / 2 + 0.125, shift(p.tone, -0.2)),)),
        *[box(i * (w / 2 - 0.07), 0.5, 0.05, 0.14, 0.26, d - 0.1, shift(p.tone, 0.08)) for i in (-1, 1)],
    ]


def _seat(p: Piece, count: int) -> list[Part]:
    """A vehicle's seat or bench with headrests."""
    w, h, d = p.width, p.height, p.depth
    y = 0.3 if h < 1.12 or count < 3 else 0.42
    rests: list[Part] = []
    for x in spread(count, w):
        rests.append(box(x, h - 0.2, -d / 2 + 0.07, min(0.28, w / count * 0.6), 0.2, 0.1, shift(p.tone, 0.05)))
    seams = [rule((x, y + 0.15, -d / 2 + 0.145), (x, h - 0.3, -d / 2 + 0.145)) for x in spread(2 * count, w)]
    return [box(0, y - 0.2, 0.05, w, 0.2, d - 0.1, shift(p.tone, -0.08)), box(0, y - 0.1, -d / 2 + 0.07, w * 0.96, h - y - 0.12, 0.14, p.tone, *seams), *rests]


def _car_seat(p: Piece) -> list[Part]:
    return _seat(p, 1)


def _car_bench(p: Piece) -> list[Part]:
    return _seat(p, 2)


def _deckchair(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    cloth = Face(((-w / 2, 0.28, d * 0.3), (w / 2, 0.28, d * 0.3), (w / 2, h, -d / 2), (-w / 2, h, -d / 2)), p.tone, None)
    stripes = [Face(tuple((x * w, y, z) for x, y, z in ((a, 0.285, d * 0.3), (a + 0.12, 0.285, d * 0.3), (a + 0.12, h + 0.005, -d / 2), (a, h + 0.005, -d / 2))), 0.7, None, 0) for a in (-0.38, -0.06, 0.26)]
    frame: list[Part] = [Pipe((i * w / 2, 0, d / 2), (i * w / 2, h, -d / 2), 0.018, 0.018, 0.6) for i in (-1, 1)]
    props: list[Part] = [Pipe((i * w / 2, 0, -d * 0.3), (i * w / 2, 0.4, d * 0.1), 0.018, 0.018, 0.6) for i in (-1, 1)]
    return [*props, cloth, *stripes, *frame]


def _sides(p: Piece) -> list[Part]:
    """A box with plain panels on all sides: barriers, stands, altars."""
    w, h, d = p.width, p.height, p.depth
    count = max(1, round(w / 0.7))
    panels: list[Mark] = [front(x, 0.14, w / count - 0.1, h - 0.32, d / 2 + 0.003, shift(p.tone, 0.07)) for x in spread(count, w)]
    panels += [side(i, i * (w / 2 + 0.003), 0, 0.14, d - 0.16, h - 0.32, shift(p.tone, 0.07)) for i in (-1, 1)]
    return [whole(p, *panels), box(0, h - 0.06, 0, w + 0.06, 0.07, d + 0.06, shift(p.tone, -0.1))]


TABLE: dict[str, Builder] = {
    "table": _table,
    "side_table": _table,
    "coffee_table": _table,
    "school_desk": _table,
    "round_table": _round_table,
    "desk": _desk,
    "workbench": _workbench,
    "chair": _chair,
    "office_chair": _office_chair,
    "stool": _stool,
    "bench": _bench,
    "sofa": _sofa,
    "armchair": _sofa,
    "booth": _booth,
    "pew": _pew,
    "wheelchair": _wheelchair,
    "bed": _bed,
    "hospital_bed": _hospital_bed,
    "cell_bunk": _bunk,
    "wardrobe": _wardrobe,
    "cabinet": _cabinet,
    "wall_cupboard": _cabinet,
    "filing_cabinet": _drawers,
    "locker": _locker,
    "shelf": _shelf,
    "bookcase": _bookcase,
    "bottle_shelf": _bottle_shelf,
    "counter": _counter,
    "kitchen_counter": _kitchen_counter,
    "fridge": _fridge,
    "stove": _stove,
    "sink": _sink,
    "bathtub": _bathtub,
    "toilet": _toilet,
    "piano": _piano,
    "throne": _throne,
    "car_seat": _car_seat,
    "car_bench": _car_bench,
    "bus_seat": _car_bench,
    "deckchair": _deckchair,
    "judge_bench": _sides,
    "witness_stand": _sides,
    "jury_box": _sides,
}
"""Builders by kind of piece."""
