"""Buildings: boxes with roofs, doors and windows that shine at night."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, side, spread, whole
from storyboard.painters.sketch.pieces_facades import DARK, curtained, dressed, entrance, facade, flanks, lit, windows
from storyboard.painters.sketch.pieces_fronts import castle_gate, church_door, letter_box, shutters, wall_lamp, window_box
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def _roof(w: float, y: float, top: float, d: float, tone: float, over: float = 0.35) -> list[Part]:
    """Two slopes and two gables, ridge along x."""
    a, b, z = -w / 2 - over, w / 2 + over, d / 2 + over
    slopes: list[Part] = []
    for s in (-1, 1):
        points = ((a, y, s * z), (b, y, s * z), (b, top, 0.0), (a, top, 0.0))
        slopes.append(Face(points if s > 0 else points[::-1], tone, (0, z, s * (top - y)), 1.0))
    gables: list[Part] = [
        Face(((s * w / 2, y, s * d / 2), (s * w / 2, y, -s * d / 2), (s * w / 2, top - 0.1, 0.0)), shift(tone, -0.15), (s, 0, 0), 1.0)
        for s in (-1, 1)
    ]
    return [*gables, *slopes]


def _house(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    eave, z = h * 0.6, d / 2 + 0.02
    rows = 2 if eave > 4.4 else 1
    marks: list[Mark] = [*entrance(0, z, 1.0, 2.1, p.tone)]
    for i, x in enumerate((-w * 0.32, w * 0.32)):
        tone, glow = lit(i + 1)
        marks += [front(x, 0.9, w * 0.16, 1.2, z, tone, glow=glow), *curtained(x, 0.9, w * 0.16, 1.2, z, i)]
        marks.append(rule((x, 0.9, z + 0.01), (x, 2.1, z + 0.01), 0.05, "paper", alpha=1.0))
        marks += shutters(x, 0.9, w * 0.16, 1.2, z, p.tone)
    if rows == 2:
        marks += dressed(w, eave, z, 3, 1, 2.7, tone=p.tone, seed=2, share=0.36)
    body = box(0, 0, 0, w, eave, d, p.tone, *marks, *flanks(w, d, eave, 2, rows, 0.7))
    chimney = box(w * 0.28, h * 0.72, -d * 0.1, 0.6, h * 0.34, 0.6, shift(p.tone, 0.2))
    lived_in = [part for x in (-w * 0.32, w * 0.32) for part in window_box(x, 0.66, z, w * 0.18, p.tone)]
    step = box(0, 0, d / 2 + 0.5, 1.6, 0.18, 1.0, shift(p.tone, -0.1))
    return [
        body,
        chimney,
        *_roof(w, eave, h, d, shift(p.tone, 0.46)),
        step,
        *lived_in,
        *wall_lamp(0.95, 1.8, z),
        *letter_box(1.7, d / 2 + 1.6),
    ]


def _shopfront(p: Piece) -> list[Part]:
    """The diner: a long lit window band, a door, an accent stripe and a big sign on the roof."""
    w, h, d = p.width, p.height, p.depth
    z, roof = d / 2 + 0.02, min(h * 0.78, 3.3)
    marks: list[Mark] = [front(x - w * 0.14, 0.95, w * 0.15, roof - 1.55, z, "glass", glow=0.7) for x in spread(4, w * 0.66)]
    marks += [
        front(w * 0.33, 0, w * 0.14, roof - 0.5, z, shift(p.tone, -0.2)),
        front(w * 0.33, 0.25, w * 0.1, roof - 0.95, z + 0.01, "glass", glow=0.6),
    ]
    marks += [
        front(-w * 0.14, 0.7, w * 0.7, 0.1, z + 0.01, "accent", line=0.3),
        front(0, roof - 0.5, w, 0.12, z, shift(p.tone, 0.2), line=0.4),
    ]
    sign = box(
        -w * 0.06,
        roof + 0.15,
        d / 2 - 0.25,
        w * 0.52,
        1.15,
        0.2,
        0.85,
        Words(p.label or "OPEN", (-w * 0.06, roof + 0.72, d / 2 - 0.13), w * 0.46, 0.78, (0, 0, 1), "accent", 1.4),
    )
    posts: list[Part] = [rod(-w * 0.06 + i * w * 0.2, d / 2 - 0.3, roof, roof + 0.2, 0.05, 0.8) for i in (-1, 1)]
    return [
        box(0, 0, 0, w, roof, d, p.tone, *marks, *flanks(w, d, roof - 0.5, 2, 1, 0.6)),
        box(0, roof, 0, w + 0.3, 0.18, d + 0.3, shift(p.tone, 0.15)),
        *posts,
        sign,
    ]


def _block(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    floors, z = max(2, min(9, round(h / 2.9))), d / 2 + 0.02
    marks = [
        *entrance(0, z, 1.8, 2.4, p.tone),
        *dressed(w, h - 0.5, z, max(3, min(8, round(w / 2.3))), floors - 1, 3.0, tone=p.tone, share=0.46),
    ]
    balconies: list[Part] = [
        box(x, 3.0 + (h - 3.5) * j / (floors - 1), d / 2 + 0.4, w * 0.12, 0.7, 0.8, shift(p.tone, -0.1))
        for j in range(floors - 1)
        for x in (-w * 0.31,)
    ]
    return [box(0, 0, 0, w, h, d, p.tone, *marks, *flanks(w, d, h - 0.5, 3, floors - 1, 3.0)), *balconies]


def _skyscraper(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.03
    lines: list[Mark] = [rule((x, 0, z), (x, h, z), 0.12, alpha=0.35) for x in spread(8, w * 1.14)]
    lines += [
        rule((s * (w / 2 + 0.03), 0, x), (s * (w / 2 + 0.03), h, x), 0.12, normal=(s, 0, 0), alpha=0.35)
        for x in spread(8, d * 1.14)
        for s in (-1, 1)
    ]
    lit: list[Mark] = []
    for k in range(26):
        i, j = (k * 37) % 8, (k * 23) % 20
        lit.append(front((i + 0.5) * w / 8 - w / 2, h * (0.06 + j * 0.045), w / 8 * 0.8, h * 0.03, z, *_pane(k)))
    return [
        box(0, 0, 0, w, h, d, p.tone, *lit, *lines),
        box(0, h, 0, w * 0.5, h * 0.06, d * 0.5, shift(p.tone, 0.1)),
        rod(0, 0, h * 1.06, h * 1.2, 0.3, 0.8),
    ]


def _pane(k: int) -> tuple[Tone]:
    return ("glass",) if k % 3 else (DARK,)


def _hall(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z, eave = d / 2 + 0.02, h * 0.78
    gate: list[Mark] = [
        front(0, 0, w * 0.3, h * 0.56, z, shift(p.tone, 0.25)),
        *(front(x, 2.5, 0.5, 0.22, z + 0.02, 0.05, glow=1.2) for x in (-w * 0.19, w * 0.19)),
        *(front(x, 0, 0.95, 2.05, z, shift(p.tone, 0.2)) for x in (-w * 0.22, w * 0.22)),
        *[rule((-w * 0.15, h * k, z + 0.01), (w * 0.15, h * k, z + 0.01), 0.03) for k in (0.1, 0.2, 0.3, 0.4, 0.5)],
    ]
    ribs: list[Mark] = [rule((x, 0.1, z), (x, eave, z), 0.02, alpha=0.3) for x in spread(16, w) if abs(x) > w * 0.16]
    return [
        box(
            0,
            0,
            0,
            w,
            eave,
            d,
            p.tone,
            *ribs,
            *gate,
            *windows(w * 0.9, eave, z, 8, 1, eave * 0.82),
            Words(p.label, (0, eave * 0.8, z + 0.03), w * 0.3, 0.7),
        ),
        *_roof(w, eave, h, d, shift(p.tone, 0.2)),
    ]


def _front_roof(w: float, y: float, top: float, d: float, tone: float) -> Prism:
    """A roof whose gable faces the front."""
    return Prism(((-w / 2 - 0.3, y), (w / 2 + 0.3, y), (0.0, top)), -d / 2 - 0.2, d / 2 + 0.2, tone)


def _pyramid(x: float, y: float, z: float, r: float, h: float, tone: float) -> Turned:
    return Turned(((y, r), (y + h, 0.02)), tone, x, z)


def _church(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    t = w * 0.36
    entrance, before = church_door(d / 2 + t / 2 + 0.02, p.tone)
    door: list[Mark] = [
        *entrance,
        front(0, h * 0.36, 0.8, 1.6, d / 2 + t / 2 + 0.02, "glass", glow=0.5),
    ]
    pointed = ((-0.42, 0.0), (0.42, 0.0), (0.42, 1.4), (0.24, 1.9), (0.0, 2.2), (-0.24, 1.9), (-0.42, 1.4))
    lit = [Face(tuple((s * (w + t) * 0.25 + x, 1.1 + y, d / 2 + 0.02) for x, y in pointed), "glass", (0, 0, 1), 0.7, 0.5) for s in (-1, 1)]
    arches = [side(s, s * (w / 2 + 0.02), z, 1.4, 0.8, h * 0.2, "glass", glow=0.4) for s in (-1, 1) for z in spread(4, d * 0.9)]
    tower = box(0, 0, d / 2, t, h * 0.64, t, p.tone, *door)
    spire = Turned(((h * 0.64, t * 0.66), (h * 0.95, 0.03)), shift(p.tone, 0.3), 0, d / 2)
    cross: list[Part] = [
        Line(((0, h * 0.94, d / 2), (0, h * 1.03, d / 2)), 0.12, "ink", None),
        Line(((-0.35, h * 0.99, d / 2), (0.35, h * 0.99, d / 2)), 0.12, "ink", None),
    ]
    return [
        box(0, 0, 0, w, h * 0.34, d, p.tone, *arches, *lit),
        _front_roof(w, h * 0.34, h * 0.54, d, shift(p.tone, 0.25)),
        tower,
        spire,
        *cross,
        *before,
    ]


def _battlements(x: float, y: float, z: float, r: float, tone: float) -> list[Part]:
    return [
        box(x + r * math.cos(a), y, z + r * math.sin(a), r * 0.36, r * 0.36, r * 0.36, tone) for a in (math.tau * k / 8 for k in range(8))
    ]


def _tower(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    slits: list[Part] = [
        Face(
            ((-0.18, y, r * 0.99), (0.18, y, r * 0.99), (0.18, y + 1.1, r * 0.99), (-0.18, y + 1.1, r * 0.99)), "glass", (0, 0, 1), 0.5, 0.4
        )
        for y in (h * 0.35, h * 0.65)
    ]
    return [
        Turned(((0, r), (h * 0.86, r * 0.9), (h * 0.9, r * 1.06), (h * 0.95, r * 1.06)), p.tone),
        *slits,
        *_battlements(0, h * 0.95, 0, r * 0.92, p.tone),
    ]


def _castle(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    r, wall = w * 0.1, h * 0.5
    gate: list[Mark] = [
        Face(
            tuple(
                (x * w * 0.07, y * h * 0.3, d * 0.3 + 0.02)
                for x, y in ((-1, 0), (1, 0), (1, 0.6), (0.6, 0.9), (0, 1), (-0.6, 0.9), (-1, 0.6))
            ),
            0.9,
            (0, 0, 1),
        )
    ]
    gate += castle_gate(w * 0.07, h * 0.3, wall, d * 0.3 + 0.02)
    gate += windows(w * 0.7, wall, d * 0.3 + 0.02, 6, 1, wall * 0.6, share=0.12)
    teeth: list[Part] = [box(x, wall, d * 0.3 - 0.3, w * 0.04, h * 0.06, 0.6, p.tone) for x in spread(12, w * 0.84)]
    towers: list[Part] = []
    for x in (-w * 0.42, w * 0.42):
        towers += [
            Turned(((0, r), (h * 0.7, r * 0.94), (h * 0.73, r * 1.1), (h * 0.78, r * 1.1)), shift(p.tone, -0.04), x, d * 0.3),
            _pyramid(x, h * 0.78, d * 0.3, r * 1.15, h * 0.22, shift(p.tone, 0.25)),
        ]
    keep = box(
        w * 0.05,
        0,
        -d * 0.2,
        w * 0.3,
        h * 0.86,
        d * 0.4,
        shift(p.tone, 0.06),
        *[front(x, h * 0.66, 0.5, 1.2, 0.02, "glass", glow=0.4) for x in (w * 0.0, w * 0.1)],
    )
    return [keep, box(0, 0, 0, w * 0.84, wall, d * 0.6, p.tone, *gate), *teeth, *towers]


def _lighthouse(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: tuple[tuple[float, float, Tone], ...] = tuple((h * k, h * (k + 0.12), "accent") for k in (0.18, 0.46))
    door = Face(((-0.5, 0, r * 0.99), (0.5, 0, r * 0.99), (0.5, 2.1, r * 0.95), (-0.5, 2.1, r * 0.95)), 0.8, (0, 0, 1))
    beam: list[Part] = [
        Face(((0, h * 0.87, 0), (s * r * 9, h * 0.98, -r), (s * r * 9, h * 0.8, -r)), "lamp", None, 0, 0, 0.22) for s in (-1, 1)
    ]
    lamp = Turned(((h * 0.82, r * 0.42), (h * 0.92, r * 0.42)), 0.02, glow=1.6)
    return [
        *beam,
        Turned(((0, r), (h * 0.78, r * 0.6)), p.tone, bands=bands),
        door,
        Turned(((h * 0.78, r * 0.85), (h * 0.815, r * 0.85)), 0.8),
        lamp,
        Turned(((h * 0.92, r * 0.55), (h, 0.05)), 0.8),
    ]


def _prison(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.02
    marks: list[Mark] = [front(0, 0, 3.0, 3.4, z, 0.9), *windows(w, h - 0.6, z, 9, 2, 4.0, share=0.2)]
    wire = Line(tuple((x, h + 0.2 + 0.25 * (k % 2), d / 2) for k, x in enumerate(spread(40, w))), 0.03, "ink", None)
    towers: list[Part] = [
        part
        for x in (-w * 0.44, w * 0.44)
        for part in (
            box(x, 0, d / 2, 2.2, h * 1.12, 2.2, shift(p.tone, 0.08)),
            box(x, h * 1.12, d / 2, 2.8, 1.6, 2.8, 0.2, front(x, h * 1.12 + 0.5, 2.2, 0.8, d / 2 + 1.42, "glass", glow=0.6)),
            box(x, h * 1.12 + 1.6, d / 2, 3.2, 0.3, 3.2, 0.7),
        )
    ]
    return [box(0, 0, 0, w, h, d, p.tone, *marks), wire, *towers]


def _temple(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    steps: list[Part] = [box(0, 0.3 * k, 0.4 - 0.2 * k, w + 1.2 - 0.8 * k, 0.3, d + 1.2 - 0.8 * k, shift(p.tone, 0.08)) for k in range(2)]
    columns: list[Part] = [
        Turned(((0.6, 0.5), (0.9, 0.42), (h * 0.68, 0.36), (h * 0.72, 0.5)), p.tone, x, d / 2 - 0.6) for x in spread(6, w * 0.96)
    ]
    inner = box(0, 0.6, -0.8, w * 0.9, h * 0.66, d * 0.7, shift(p.tone, 0.35), front(0, 0.6, 1.8, h * 0.42, -0.8 + d * 0.35 + 0.02, 0.85))
    return [*steps, inner, *columns, box(0, h * 0.72, 0, w, h * 0.08, d, p.tone), _front_roof(w, h * 0.8, h, d, p.tone)]


def _barn(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.02
    x, y = w * 0.18, h * 0.42
    door: list[Mark] = [
        front(0, 0, 2 * x, y, z, shift(p.tone, 0.12)),
        rule((-x, 0, z + 0.01), (x, y, z + 0.01), 0.1, 0.05, alpha=1.0),
        rule((x, 0, z + 0.01), (-x, y, z + 0.01), 0.1, 0.05, alpha=1.0),
        rule((0, 0, z + 0.01), (0, y, z + 0.01), 0.06),
    ]
    planks: list[Mark] = [rule((k, 0.1, z), (k, h * 0.58, z), 0.02, alpha=0.35) for k in spread(14, w) if abs(k) > x]
    loft = Face(tuple((a * w * 0.06, h * 0.68 + b, d / 2 + 0.24) for a, b in ((-1, 0), (1, 0), (1, 0.9), (-1, 0.9))), 0.85, (0, 0, 1))
    return [
        box(0, 0, 0, w, h * 0.6, d, p.tone, *planks, *door),
        Prism(
            ((-w / 2 - 0.3, h * 0.6), (w / 2 + 0.3, h * 0.6), (w * 0.3, h * 0.86), (0.0, h), (-w * 0.3, h * 0.86)),
            -d / 2 - 0.2,
            d / 2 + 0.2,
            shift(p.tone, 0.1),
            (loft,),
        ),
    ]


def _hut(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.02
    logs: list[Mark] = [rule((-w / 2, y, z), (w / 2, y, z), 0.025, alpha=0.5) for y in (0.4, 0.8, 1.2, 1.6)]
    return [
        box(
            0,
            0,
            0,
            w,
            h * 0.62,
            d,
            p.tone,
            *logs,
            *entrance(-w * 0.2, z, 0.85, h * 0.56, p.tone),
            front(w * 0.24, 0.8, 0.8, 0.7, z + 0.01, "glass", glow=0.7),
        ),
        *_roof(w, h * 0.62, h, d, shift(p.tone, 0.25)),
    ]


def _tent(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.01
    flap = Face(((0, h * 0.8, z), (-w * 0.16, 0, z), (w * 0.12, 0, z)), 0.9, (0, 0, 1))
    ropes: list[Part] = [Line(((s * w * 0.25, h * 0.5, d / 2), (s * w * 0.75, 0, d * 0.7)), 0.015, "ink", None, 0.7) for s in (-1, 1)]
    return [Prism(((-w / 2, 0), (w / 2, 0), (0, h)), -d / 2, d / 2, p.tone, (flap,)), *ropes]


def _garage_door(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    slats = [
        rule((-w / 2, h * k / 8, s * (d / 2 + 0.01)), (w / 2, h * k / 8, s * (d / 2 + 0.01)), 0.02, normal=(0, 0, s))
        for k in range(1, 8)
        for s in (-1, 1)
    ]
    return [
        whole(p, *slats),
        box(0, h, 0, w + 0.3, 0.2, d + 0.1, shift(p.tone, 0.2)),
        *[box(s * (w / 2 + 0.08), 0, 0, 0.16, h, d + 0.1, shift(p.tone, 0.2)) for s in (-1, 1)],
    ]


def _escape(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    for k in range(max(2, round(h / 2.9))):
        y = k * 2.9
        parts += [
            box(0, y, 0, w, 0.06, d, p.tone),
            *[Pipe((-w / 2, y + r, d / 2), (w / 2, y + r, d / 2), 0.02, 0.02, p.tone) for r in (0.5, 0.95)],
        ]
        parts += [Pipe((x, y, d / 2), (x, y + 0.95, d / 2), 0.014, 0.014, p.tone) for x in (-w / 2, *spread(6, w), w / 2)]
        if y + 2.9 < h:
            lean = 1 if k % 2 else -1
            parts += [Pipe((lean * w * 0.4, y, z), (-lean * w * 0.3, y + 2.9, z), 0.03, 0.03, p.tone) for z in (-d * 0.3, d * 0.2)]
    return parts


TABLE: dict[str, Builder] = {
    "house": _house,
    "facade": facade,
    "shopfront": _shopfront,
    "apartment_block": _block,
    "skyscraper": _skyscraper,
    "hall": _hall,
    "church": _church,
    "castle": _castle,
    "tower": _tower,
    "lighthouse": _lighthouse,
    "prison": _prison,
    "temple": _temple,
    "barn": _barn,
    "hut": _hut,
    "tent": _tent,
    "garage_door": _garage_door,
    "fire_escape": _escape,
}
"""Builders by kind of piece."""
