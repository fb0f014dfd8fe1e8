"""What tells the commonest places: kitchens, wards, platforms, stages, tunnels, barns, modules in orbit, shop windows."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, spread, top
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words
from storyboard.staging.space import XY

STEEL = 0.45
SILL = 0.6
"""Metres from the pavement to what lies in a shop window."""


def _ring(r: float, ry: float, start: float = 0.0, stop: float = 1.0, count: int = 24) -> list[XY]:
    return [
        (r * math.cos(math.tau * (start + (stop - start) * k / count)), ry * math.sin(math.tau * (start + (stop - start) * k / count)))
        for k in range(count + 1)
    ]


def _flat(points: list[XY], x: float, y: float, z: float, tone: Tone, line: float = 0.6, glow: float = 0.0) -> Face:  # noqa: PLR0917 - a place and a look
    """A flat shape on a front side."""
    return Face(tuple((x + u, y + v, z) for u, v in points), tone, (0, 0, 1), line, glow)


def _sink_unit(p: Piece) -> list[Part]:
    """A run of kitchen cupboards with a basin let in, a tap, a rack of plates, a kettle."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    doors: list[Mark] = [front(x, 0.12, w / 3 - 0.06, h - 0.26, z, shift(p.tone, -0.04)) for x in spread(3, w)]
    doors += [rule((x + w / 8, h * 0.5, z + 0.01), (x + w / 8, h * 0.66, z + 0.01), 0.025, "ink") for x in spread(3, w)]
    plates: list[Part] = [Turned(((h + 0.02, 0.11), (h + 0.2, 0.11)), 0.02, w * 0.3 + 0.05 * k, -d * 0.15, 0.2, 0.6) for k in range(5)]
    kettle = Turned(((h, 0.12), (h + 0.08, 0.13), (h + 0.19, 0.07), (h + 0.22, 0.03)), 0.62, -w * 0.36, 0.0)
    return [
        box(0, 0, 0, w, h - 0.04, d, p.tone, *doors),
        box(0, h - 0.04, 0, w + 0.03, 0.04, d + 0.03, 0.5, top(-w * 0.02, 0.02, w * 0.34, d * 0.6, h + 0.004, 0.7)),
        Pipe((-w * 0.02, h, -d * 0.34), (-w * 0.02, h + 0.3, -d * 0.34), 0.016, 0.014, 0.6),
        Pipe((-w * 0.02, h + 0.3, -d * 0.34), (-w * 0.02, h + 0.24, -d * 0.02), 0.014, 0.012, 0.6),
        *plates,
        kettle,
    ]


def _pan_rail(p: Piece) -> list[Part]:
    """A rail on the wall with pans, ladles and a sieve hanging from it."""
    w, h = p.width, p.height
    parts: list[Part] = [Pipe((-w / 2, h, 0), (w / 2, h, 0), 0.016, 0.016, 0.8)]
    for k, x in enumerate(spread(6, w)):
        r, long = (0.15, 0.06, 0.19, 0.05, 0.12, 0.16)[k], (0.2, 0.34, 0.22, 0.3, 0.24, 0.18)[k]
        parts.append(Line(((x, h, 0.03), (x, h - long, 0.03)), 0.022, 0.85, None))
        parts.append(_flat(_ring(r, r), x, h - long - r * 0.9, 0.04, (0.75, 0.4, 0.85, 0.6, "accent", 0.7)[k]))
    return parts


def _dresser(p: Piece) -> list[Part]:
    """A sideboard with plates standing on its shelves, cups on hooks."""
    w, h, d = p.width, p.height, p.depth
    low, z = h * 0.42, -d * 0.1
    doors: list[Mark] = [front(x, 0.08, w / 3 - 0.05, low - 0.16, d / 2 + 0.005, shift(p.tone, -0.05)) for x in spread(3, w)]
    doors += [_flat(_ring(0.02, 0.02), x, low * 0.5, d / 2 + 0.012, 0.9) for x in spread(3, w)]
    parts: list[Part] = [box(0, 0, 0, w, low, d, p.tone, *doors), box(0, low, z - d * 0.2, w * 0.96, h - low, d * 0.12, shift(p.tone, 0.2))]
    boards = (low + (h - low) * 0.34, low + (h - low) * 0.68, h - 0.05)
    parts += [box(0, y, z, w * 0.96, 0.04, d * 0.5, p.tone) for y in boards]
    for k, y in enumerate((low + 0.02, low + (h - low) * 0.38, low + (h - low) * 0.72)):
        r = min(0.14, (h - low) * 0.13)
        for n, x in enumerate(spread(max(4, round(w / 0.36)), w * 0.9)):
            plate = _flat(_ring(r, r), x, y + r, z + d * 0.16, (0.05, 0.16)[(n + k) % 2])
            parts += [plate, _flat(_ring(r * 0.6, r * 0.6), x, y + r, z + d * 0.165, (0.3, 0.02)[(n + k) % 2], 0.3)]
    return parts


def _ward_bed(p: Piece) -> list[Part]:
    """A hospital bed: a high mattress, a white sheet turned down over a blanket, a raised pillow end, rails, a chart at its foot."""
    w, h, d = p.width, p.height, p.depth
    frame: list[Part] = [*legs(w, d, 0.08, h - 0.28, 0.026, 0.6), box(0, h - 0.3, 0, w, 0.08, d, STEEL)]
    frame += [Turned(((0.0, 0.05), (0.09, 0.05)), 0.9, i * (w / 2 - 0.06), k * (d / 2 - 0.08)) for i in (-1, 1) for k in (-1, 1)]
    sheet = box(0, h - 0.22, 0, w - 0.03, 0.2, d - 0.06, 0.02)
    blanket = Prism(
        ((-w / 2 - 0.02, h - 0.26), (w / 2 + 0.02, h - 0.26), (w / 2 + 0.01, h + 0.01), (-w / 2 - 0.01, h + 0.01)),
        -d * 0.12,
        d * 0.47,
        p.tone + 0.25,
    )
    fold = box(0, h + 0.005, -d * 0.14, w * 1.02, 0.025, 0.2, 0.0)
    pillow = Blob((0, h + 0.07, -d / 2 + 0.34), w * 0.34, 0.1, 0.0, 0.05)
    head = box(
        0, h - 0.3, -d / 2 + 0.02, w, 0.75, 0.05, 0.34, rule((-w * 0.4, h + 0.2, -d / 2 + 0.05), (w * 0.4, h + 0.2, -d / 2 + 0.05), 0.02)
    )
    chart = front(0, h - 0.16, 0.24, 0.3, d / 2 + 0.02, 0.0)
    lines: list[Mark] = [
        rule((-0.08, h - 0.08 + 0.06 * k, d / 2 + 0.03), (0.08, h - 0.08 + 0.06 * k, d / 2 + 0.03), 0.012) for k in range(3)
    ]
    foot = box(0, h - 0.3, d / 2 - 0.01, w, 0.48, 0.04, 0.34, chart, *lines)
    rails: list[Part] = [Pipe((i * w / 2, h + 0.22, -d * 0.3), (i * w / 2, h + 0.22, d * 0.12), 0.016, 0.016, 0.6) for i in (-1, 1)]
    rails += [Pipe((i * w / 2, h - 0.2, z), (i * w / 2, h + 0.22, z), 0.014, 0.014, 0.6) for i in (-1, 1) for z in (-d * 0.3, d * 0.12)]
    return [*frame, head, sheet, blanket, fold, pillow, *rails, foot]


def _roundel(p: Piece) -> list[Part]:
    """The name of a station on its tiled wall: a ring and a bar across it."""
    w, h = p.width, p.height
    r = h / 2
    hoop = [*_ring(r, r), *reversed(_ring(r * 0.68, r * 0.68))]
    return [
        _flat(_ring(r * 0.7, r * 0.7), 0, r, 0.0, 0.0, 0),
        _flat(hoop, 0, r, 0.01, "accent", 0.4),
        front(0, r * 0.74, w, r * 0.52, 0.02, 0.9),
        Words(p.label or "CENTRAL", (0, r, 0.03), w * 0.86, r * 0.34, (0, 0, 1), "paper"),
    ]


def _light_cone(p: Piece) -> list[Part]:
    """The cone of a spotlight from above, and the pool it makes on the boards."""
    w, h = p.width, p.height
    cone = Face(((-0.12, h, 0), (0.12, h, 0), (w / 2, 0.02, 0), (-w / 2, 0.02, 0)), "lamp", None, 0, 0, 0.2)
    inner = Face(((-0.08, h, 0.01), (0.08, h, 0.01), (w * 0.34, 0.02, 0.01), (-w * 0.34, 0.02, 0.01)), "lamp", None, 0, 0, 0.14)
    pool = Face(tuple((u, 0.015, v) for u, v in _ring(w / 2, w * 0.34)), "lamp", None, 0, 0, 0.5)
    return [pool, cone, inner]


def _footlights(p: Piece) -> list[Part]:
    """A row of lamps in their shells along the edge of a stage."""
    w = p.width
    shells: list[Part] = [
        box(x, 0, 0, w / 14, 0.16, 0.14, 0.85, _flat(_ring(0.07, 0.06), x, 0.09, 0.08, "lamp", 0.3, 1.0))
        for x in spread(max(5, round(w / 0.7)), w)
    ]
    return [box(0, 0, -0.02, w, 0.06, 0.3, 0.75), *shells]


def _swag(p: Piece) -> list[Part]:
    """The border over a stage: a heavy curtain drawn up in bows, with a fringe."""
    w, h = p.width, p.height
    count, parts = max(3, round(w / 1.6)), list[Part]()
    for x in spread(count, w):
        half = w / count / 2
        bow = [
            (-half, h),
            (half, h),
            *((half * math.cos(a), h * 0.55 - h * 0.55 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))),
        ]
        parts.append(_flat(bow, x, 0, 0.0, "accent"))
        for t in (-0.5, 0.0, 0.5):
            parts.append(
                Line(((x + half * t * 0.5, h, 0.01), (x + half * t, h * (0.12 + 0.3 * abs(t)), 0.01)), 0.03, "ink", (0, 0, 1), 0.35)
            )
    return parts


def _vault(p: Piece) -> list[Part]:
    """One ring of a tunnel's lining, and the wall it leaves at the corners of a square bore."""
    w, h = p.width, p.height
    spring, r = h * 0.45, w / 2
    curve = [(r * 0.94 * math.cos(a), spring + (h * 0.98 - spring) * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))]
    parts: list[Part] = []
    for side in (1, -1):
        half = [(x * side, y) for x, y in curve[:8]]
        outline = [(side * r * 1.3, 0.0), (side * r * 0.94, 0.0), *half, (0.0, h * 1.3), (side * r * 1.3, h * 1.3)]
        parts.append(_flat(outline, 0, 0, 0.0, p.tone, 0))
    line = [(r * 0.94, 0.0), *curve, (-r * 0.94, 0.0)]
    parts.append(Line(tuple((x, y, 0.02) for x, y in line), 0.05, "ink", None, 0.9))
    return parts


def _daylight(p: Piece) -> list[Part]:
    """The far mouth of a tunnel: a small bright arch."""
    w, h = p.width, p.height
    curve = [(w / 2 * math.cos(a), h * 0.5 + h * 0.5 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    return [_flat([(w / 2, 0.0), *curve, (-w / 2, 0.0)], 0, 0, 0.0, "sky", 0.5)]


def _bales(p: Piece) -> list[Part]:
    """Bales of straw stacked like bricks, bound with twine, stalks sticking out."""
    w, h, d = p.width, p.height, p.depth
    rows, high = max(1, round(h / 0.5)), h / max(1, round(h / 0.5))
    parts: list[Part] = []
    for row in range(rows):
        count = max(1, round(w / 1.0) - row // 2)
        for n, x in enumerate(spread(count, w * count / max(1, round(w / 1.0)))):
            off, z = (0.18 if row % 2 else 0.0), d / 2 * 0.94
            wide = w / max(1, round(w / 1.0)) * 0.96
            twine: list[Mark] = [
                rule((x + off + wide * k, high * row, z), (x + off + wide * k, high * (row + 1), z), 0.022, "ink") for k in (-0.22, 0.22)
            ]
            stalks: list[Mark] = [
                rule(
                    (x + off + wide * u, high * (row + v), z),
                    (x + off + wide * (u + 0.09), high * (row + v + 0.06), z),
                    0.014,
                    "ink",
                    alpha=0.5,
                )
                for u, v in ((-0.4, 0.3), (-0.1, 0.7), (0.05, 0.25), (0.3, 0.6), (0.4, 0.2), (-0.3, 0.8))
            ]
            parts.append(
                box(x + off, high * row, 0, wide, high * 0.97, d * 0.94, shift(p.tone, 0.07 * ((n + row) % 3) - 0.05), *twine, *stalks)
            )
    return parts


def _module_end(p: Piece) -> list[Part]:
    """The end of a module in orbit: a round hatch standing open into the next one, handles around it, bags strapped to the wall."""
    w, h = p.width, p.height
    r, y = min(w, h) * 0.34, h * 0.5
    parts: list[Part] = [front(0, 0, w, h, 0.0, p.tone, line=0.6)]
    parts += [
        _flat(_ring(r * k, r * k), 0, y, 0.01 + 0.01 * n, tone)
        for n, (k, tone) in enumerate(((1.22, 0.1), (1.06, 0.5), (0.94, 0.92), (0.6, 0.6), (0.34, 0.05)))
    ]
    for k in range(8):
        c, s = math.cos(math.tau * (k + 0.5) / 8), math.sin(math.tau * (k + 0.5) / 8)
        parts.append(Line(((1.02 * r * c, y + 1.02 * r * s, 0.07), (1.18 * r * c, y + 1.18 * r * s, 0.07)), 0.05, 0.85, (0, 0, 1)))
    for x, v in ((-0.42, 0.72), (0.42, 0.72), (-0.42, 0.18), (0.42, 0.18)):
        parts += [
            box(
                x * w,
                v * h,
                0.08,
                w * 0.13,
                h * 0.16,
                0.14,
                0.12,
                rule((x * w - w * 0.06, v * h + h * 0.08, 0.16), (x * w + w * 0.06, v * h + h * 0.08, 0.16), 0.03, "accent", alpha=1.0),
            )
        ]
    parts += [Line(((s * w * 0.33, h * 0.3, 0.05), (s * w * 0.33, h * 0.7, 0.05)), 0.05, "accent", (0, 0, 1)) for s in (-1, 1)]
    return parts


def _rack(p: Piece) -> list[Part]:
    """Equipment in a module in orbit: drawers, a lit screen, cables, a rail to hold on to."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    marks: list[Mark] = []
    for k, x in enumerate(spread(max(2, round(w / 0.7)), w)):
        wide = w / max(2, round(w / 0.7)) - 0.06
        marks += [front(x, h * y, wide, h * t, z, tone) for y, t, tone in ((0.06, 0.2, 0.18), (0.28, 0.16, 0.3), (0.74, 0.2, 0.14))]
        marks.append(front(x, h * 0.47, wide, h * 0.24, z, (0.75, 0.2)[k % 2], glow=0.5 if k % 2 else 0.0))
        marks.append(rule((x - wide * 0.3, h * 0.36, z + 0.01), (x + wide * 0.3, h * 0.36, z + 0.01), 0.03, "ink"))
    rail = Pipe((-w / 2, h * 0.45, d / 2 + 0.09), (w / 2, h * 0.45, d / 2 + 0.09), 0.02, 0.02, "accent")
    cable = Line(
        tuple((w * (t - 0.5), h * (0.9 - 0.16 * math.sin(math.pi * t * 3) ** 2), d / 2 + 0.06) for t in (k / 20 for k in range(21))),
        0.03,
        0.85,
    )
    return [box(0, 0, 0, w, h, d, p.tone, *marks), rail, cable]


GOODS: dict[str, str] = {
    "bakery baker patisserie pastry boulangerie cake cafe coffee tea diner": "loaves",
    "book books library stationer records": "books",
    "wine liquor bar pub drinks pharmacy chemist drugstore apothecary perfume": "bottles",
    "flower flowers florist garden": "flowers",
    "grocer grocery greengrocer fruit deli butcher butchers supermarket market": "fruit",
}
"""Words of a shop's sign, and what lies in its window; others show boxes and busts."""


def goods(label: str) -> str:
    """What lies in the window of a shop with these words over it."""
    words = set(label.lower().replace("'s", "").split())
    return next((kind for names, kind in GOODS.items() if words & set(names.split())), "boxes")


def shown(kind: str, w: float, h: float, z: float, rows: int = 2) -> list[Face]:
    """Goods on two shelves (or on the lower one) behind a pane `w` wide and `h` high, over a low wall."""
    faces: list[Face] = []
    for row, y in enumerate((SILL + 0.06 * h, SILL + 0.52 * h)[:rows]):
        faces.append(front(0, y - 0.03, w, 0.04, z, 0.85, line=0))
        for n, x in enumerate(spread(max(3, round(w / 0.34)), w * 0.92)):
            faces += _good(kind, n + row, x, y, min(0.3, h * 0.34), z + 0.004)
    return faces


def _good(kind: str, n: int, x: float, y: float, tall: float, z: float) -> list[Face]:
    if kind == "loaves":
        return [_flat(_ring(0.15, tall * 0.55, 0.0, 0.5, 10), x, y, z, (0.5, 0.62, 0.4)[n % 3], 0.5)]
    if kind == "bottles":
        shape = [
            (-0.05, 0.0),
            (0.05, 0.0),
            (0.05, tall * 0.6),
            (0.02, tall * 0.75),
            (0.02, tall),
            (-0.02, tall),
            (-0.02, tall * 0.75),
            (-0.05, tall * 0.6),
        ]
        return [_flat(shape, x, y, z, (0.75, 0.45, "accent")[n % 3], 0.4)]
    if kind == "flowers":
        pot = _flat([(-0.06, 0.0), (0.06, 0.0), (0.08, tall * 0.4), (-0.08, tall * 0.4)], x, y, z, 0.6, 0.4)
        return [pot, _flat(_ring(0.12, tall * 0.32), x, y + tall * 0.66, z, ("accent", 0.35)[n % 2], 0.4)]
    if kind == "fruit":
        return [_flat(_ring(0.07, 0.07), x + 0.08 * k, y + 0.07, z, ("accent", 0.5, 0.3)[n % 3], 0.4) for k in (-1, 1)]
    if kind == "books":
        return [
            front(x + 0.07 * k, y, 0.06, tall * (0.8 + 0.2 * ((n + k) % 2)), z, (0.7, 0.3, "accent", 0.5)[(n + k) % 4], line=0.3)
            for k in (-1, 0, 1)
        ]
    return [front(x, y, 0.2, tall * (0.6, 1.0, 0.8)[n % 3], z, (0.35, 0.6, 0.2)[n % 3], line=0.4)]


def _goods_window(p: Piece) -> list[Part]:
    """A shop window at night as by day: a lit pane, goods in rows behind it, an awning over it."""
    w, h, z = p.width, p.height, p.depth / 2
    pane = front(0, 0.55, w, h - 0.95, z, "glass", glow=0.6)
    bars: list[Part] = [box(x, 0.5, z + 0.01, 0.07, h - 0.9, 0.06, 0.8) for x in (-w / 2, 0.0, w / 2)]
    stripes: list[Part] = []
    for k, x in enumerate(spread(8, w * 1.1)):
        a, b = x - w * 1.1 / 16, x + w * 1.1 / 16
        stripes.append(Face(((a, h, z), (b, h, z), (b, h - 0.42, z + 0.8), (a, h - 0.42, z + 0.8)), ("accent", 0.02)[k % 2], None, 0.4))
    return [box(0, 0, 0, w * 1.04, 0.55, p.depth, p.tone), pane, *shown(goods(p.label), w * 0.94, h - 1.05, z + 0.01), *bars, *stripes]


def _chiller(p: Piece) -> list[Part]:
    """A lit cabinet of cold goods behind glass doors: cartons and bottles on five shelves."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.006
    doors = max(2, round(w / 0.8))
    marks: list[Mark] = [front(0, 0.16, w - 0.08, h - 0.36, z, 0.06, glow=0.8)]
    for row, y in enumerate(0.2 + (h - 0.5) * k / 5 for k in range(5)):
        marks.append(front(0, y - 0.03, w - 0.08, 0.035, z + 0.004, 0.5, line=0))
        for n, x in enumerate(spread(round(w / 0.17), w - 0.16)):
            marks += _good("bottles" if (row + n // 5) % 2 else "boxes", n + row * 2, x, y, 0.24, z + 0.008)[:1] if n % 7 else []
    marks += [
        rule((x - w / doors / 2, 0.16, z + 0.02), (x - w / doors / 2, h - 0.2, z + 0.02), 0.05, "ink") for x in list(spread(doors, w))[1:]
    ]
    marks.append(front(0, h - 0.18, w, 0.16, z + 0.01, "accent", line=0.4))
    return [box(0, 0, 0, w, h, p.depth, 0.3, *marks)]


def _glass_roof(p: Piece) -> list[Part]:
    """The pitched roof of a glasshouse from within: panes of sky between white bars, meeting at the ridge."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    for s in (-1, 1):
        slope = ((s * w / 2, 0.0, -d / 2), (s * w / 2, 0.0, d / 2), (0.0, h, d / 2), (0.0, h, -d / 2))
        parts.append(Face(slope, "sky", None, 0.5))
        parts += [Line(((s * w / 2, 0.02, z), (0.0, h - 0.02, z)), 0.05, 0.3, None) for z in spread(9, d)]
        parts += [Line(((s * w * t, h * (1 - 2 * t), -d / 2), (s * w * t, h * (1 - 2 * t), d / 2)), 0.035, 0.3, None) for t in (0.17, 0.33)]
    end = Face(((-w / 2, 0, -d / 2), (w / 2, 0, -d / 2), (0, h, -d / 2)), "sky", None, 0.6)
    bars: list[Part] = [Line(((x, 0, -d / 2 + 0.02), (x, h * (1 - abs(x) * 2 / w), -d / 2 + 0.02)), 0.04, 0.3, None) for x in spread(7, w)]
    return [end, *bars, *parts, Pipe((0, h, -d / 2), (0, h, d / 2), 0.05, 0.05, 0.4)]


def _pier(p: Piece) -> list[Part]:
    """A square pier of concrete with a number and a painted foot."""
    w, h = p.width, p.height
    marks: list[Mark] = [Words(p.label or "B4", (0, h * 0.62, w / 2 + 0.01), w * 0.8, 0.3, (0, 0, 1))]
    return [box(0, 0, 0, w, h, w, p.tone, *marks), box(0, 0, 0, w + 0.02, 0.9, w + 0.02, "accent"), rod(0, 0, 0, 0.01, 0.02, 0.5)]


TABLE: dict[str, Builder] = {
    "sink_unit": _sink_unit,
    "pan_rail": _pan_rail,
    "dresser": _dresser,
    "hospital_bed": _ward_bed,
    "roundel": _roundel,
    "light_cone": _light_cone,
    "footlights": _footlights,
    "swag": _swag,
    "vault": _vault,
    "daylight": _daylight,
    "bales": _bales,
    "module_end": _module_end,
    "module_rack": _rack,
    "goods_window": _goods_window,
    "pier": _pier,
    "chiller": _chiller,
    "glass_roof": _glass_roof,
}
"""Builders by kind of piece."""
