"""Cupboards, shelves, counters, kitchens and bathrooms, and seats that belong to vehicles."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, side, spread, top, whole
from storyboard.painters.sketch.solids import Box, Face, Mark, Part, Pipe, Prism, Turned


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
            marks.append(
                rule(
                    (knob - 0.03 * (rows > 1), y + tall * 0.6, d / 2 + 0.01),
                    (knob + 0.03, y + tall * (0.6 if rows > 1 else 0.45), d / 2 + 0.01),
                    0.02,
                )
            )
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
    slots = tuple(
        rule((x - 0.06, h - y, d / 2 + 0.01), (x + 0.06, h - y, d / 2 + 0.01), 0.01)
        for x in spread(max(2, round(w / 0.35)), w)
        for y in (0.18, 0.22, 0.26)
    )
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
    panels = [
        front(x, 0.12, w / max(2, round(w / 0.6)) - 0.05, h - 0.24, d / 2 - 0.036, shift(p.tone, 0.05), line=0.6)
        for x in spread(max(2, round(w / 0.6)), w)
    ]
    return [box(0, 0, -0.02, w - 0.06, h - 0.06, d - 0.1, p.tone, *panels), box(0, h - 0.06, 0, w, 0.06, d, 0.02)]


def _kitchen_counter(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    base = _doors(p.model_copy(update={"height": h - 0.05, "depth": d - 0.03}), max(2, round(w / 0.6)), 1)
    return [
        base,
        box(0, h - 0.05, 0, w, 0.05, d, shift(p.tone, -0.2)),
        Pipe((-w * 0.2, h, -d * 0.3), (-w * 0.2, h + 0.22, -d * 0.3), 0.014, 0.012, 0.4),
        Pipe((-w * 0.2, h + 0.22, -d * 0.3), (-w * 0.2, h + 0.18, -d * 0.05), 0.012, 0.012, 0.4),
    ]


def _fridge(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    return [
        whole(
            p,
            rule((-w / 2, h * 0.66, z), (w / 2, h * 0.66, z), 0.02),
            rule((-w * 0.38, h * 0.72, z), (-w * 0.38, h * 0.9, z), 0.03, 0.6),
            rule((-w * 0.38, h * 0.4, z), (-w * 0.38, h * 0.6, z), 0.03, 0.6),
        )
    ]


def _stove(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    rings: list[Part] = [Turned(((h, 0.09), (h + 0.012, 0.09)), 0.85, x, y) for x in (-w * 0.24, w * 0.24) for y in (-d * 0.22, d * 0.2)]
    knobs = [rule((x, h - 0.07, z), (x + 0.02, h - 0.07, z), 0.035) for x in spread(4, w * 0.8)]
    return [
        whole(p, front(0, 0.12, w * 0.8, h * 0.5, z, 0.7), rule((-w * 0.35, h * 0.74, z), (w * 0.35, h * 0.74, z), 0.03, 0.5), *knobs),
        *rings,
    ]


def _sink(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    bowl = Turned(((h - 0.24, w * 0.2), (h - 0.16, w * 0.42), (h - 0.1, w * 0.5)), p.tone, squash=d / w)
    return [
        rod(0, -d * 0.1, 0, h - 0.24, 0.08, shift(p.tone, 0.08)),
        bowl,
        Pipe((0, h - 0.12, -d * 0.38), (0, h, -d * 0.38), 0.015, 0.015, 0.5),
        Pipe((0, h, -d * 0.38), (0, h - 0.02, -d * 0.1), 0.014, 0.012, 0.5),
    ]


def _bathtub(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        box(
            0,
            0,
            0,
            w,
            h,
            d,
            p.tone,
            top(0, 0, w - 0.14, d - 0.14, h + 0.002, shift(p.tone, 0.2)),
            top(0.03, 0.02, w - 0.26, d - 0.24, h + 0.003, shift(p.tone, 0.3), line=0),
        ),
        Pipe((-w * 0.42, h, 0), (-w * 0.42, h + 0.2, 0), 0.02, 0.02, 0.5),
        Pipe((-w * 0.42, h + 0.2, 0), (-w * 0.32, h + 0.17, 0), 0.018, 0.018, 0.5),
    ]


def _toilet(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        box(0, h * 0.48, -d / 2 + 0.09, w, h * 0.52, 0.18, p.tone),
        Turned(((0, w * 0.3), (h * 0.3, w * 0.28), (h * 0.5, w * 0.48)), p.tone, z=d * 0.14, squash=1.2),
    ]


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
        Prism(
            ((-w / 2, 0.5), (w / 2, 0.5), (w / 2, h * 0.85), (0, h), (-w / 2, h * 0.85)),
            -d / 2,
            -d / 2 + 0.12,
            p.tone,
            (front(0, 0.6, w * 0.6, h * 0.48, -d / 2 + 0.125, shift(p.tone, -0.2)),),
        ),
        *[box(i * (w / 2 - 0.07), 0.5, 0.05, 0.14, 0.26, d - 0.1, shift(p.tone, 0.08)) for i in (-1, 1)],
    ]


def _deckchair(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    cloth = Face(((-w / 2, 0.28, d * 0.3), (w / 2, 0.28, d * 0.3), (w / 2, h, -d / 2), (-w / 2, h, -d / 2)), p.tone, None)
    stripes = [
        Face(
            tuple(
                (x * w, y, z)
                for x, y, z in ((a, 0.285, d * 0.3), (a + 0.12, 0.285, d * 0.3), (a + 0.12, h + 0.005, -d / 2), (a, h + 0.005, -d / 2))
            ),
            0.7,
            None,
            0,
        )
        for a in (-0.38, -0.06, 0.26)
    ]
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
    "deckchair": _deckchair,
    "judge_bench": _sides,
    "witness_stand": _sides,
    "jury_box": _sides,
}
"""Builders by kind of piece."""
