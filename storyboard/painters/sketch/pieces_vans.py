"""What carries loads and many people on roads, from outside: vans, buses, lorries and pickups. They drive along their own +x."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from storyboard.model.stage import Piece
from storyboard.painters.sketch.bodywork import Body, Cabin, Car, Skin, bodied, both, cabined, kept, lines, rounded, skin_of, under
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, rule, shift, spread
from storyboard.painters.sketch.pieces_cars import SALOON, glass_of, mirror
from storyboard.painters.sketch.pieces_driving import discs, on_glass, on_screen, speed, treads
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Words
from storyboard.staging.space import XY

TALL = ((0.0, 0.93), (0.06, 0.975), (0.3, 1.0), (0.55, 0.99), (0.82, 0.955), (0.94, 0.925), (0.985, 0.88), (1.0, 0.82))
"""How the flanks of what is high swell, by the share of the way up."""
VAN = Car(
    Body(
        deck=(
            *((-0.5, 0.86), (-0.497, 0.93), (-0.485, 0.972), (-0.45, 0.99), (-0.2, 1.0), (0.1, 1.0), (0.17, 0.985), (0.205, 0.96)),
            *((0.24, 0.895), (0.3, 0.752), (0.356, 0.604), (0.372, 0.577), (0.42, 0.548), (0.46, 0.505), (0.484, 0.45)),
            *((0.496, 0.38), (0.5, 0.3)),
        ),
        under=((-0.5, 0.19), (-0.49, 0.145), (-0.46, 0.125), (0.44, 0.125), (0.48, 0.13), (0.495, 0.15), (0.5, 0.19)),
        plan=(
            *((-0.5, 0.9), (-0.495, 0.95), (-0.48, 0.985), (-0.45, 1.0), (0.2, 1.0), (0.36, 0.975)),
            *((0.43, 0.93), (0.47, 0.84), (0.49, 0.74), (0.5, 0.62)),
        ),
        swell=TALL,
        stations=(-0.5, -0.496, -0.484, -0.45, -0.3, 0.0, 0.17, 0.21, 0.24, 0.3, 0.356, 0.374, 0.41, 0.44, 0.466, 0.486, 0.496, 0.5),
    ),
    SALOON.cabin,
    0.56,
    (-0.31, 0.3),
    0.34,
)
"""A delivery van, its windscreen in one sweep with a short bonnet."""
BUS = Car(
    Body(
        deck=(
            *((-0.5, 0.85), (-0.498, 0.92), (-0.492, 0.97), (-0.48, 1.0), (0.46, 1.0), (0.478, 0.985), (0.487, 0.93)),
            *((0.493, 0.75), (0.498, 0.5), (0.5, 0.34)),
        ),
        under=((-0.5, 0.13), (-0.49, 0.105), (0.48, 0.105), (0.495, 0.115), (0.5, 0.14)),
        plan=((-0.5, 0.92), (-0.495, 0.975), (-0.485, 1.0), (0.45, 1.0), (0.475, 0.98), (0.49, 0.92), (0.5, 0.8)),
        swell=TALL,
        stations=(-0.5, -0.498, -0.493, -0.48, -0.2, 0.2, 0.44, 0.462, 0.478, 0.487, 0.493, 0.498, 0.5),
    ),
    SALOON.cabin,
    0.5,
    (-0.3, 0.33),
    0.48,
)
"""A bus with a great windscreen in a nearly upright front."""
LORRY = Car(
    Body(
        deck=((-0.5, 0.97), (-0.47, 0.995), (-0.3, 1.0), (0.2, 1.0), (0.31, 0.97), (0.36, 0.9), (0.43, 0.62), (0.47, 0.5), (0.5, 0.3)),
        under=((-0.5, 0.17), (0.44, 0.17), (0.48, 0.15), (0.5, 0.17)),
        plan=((-0.5, 0.97), (-0.46, 1.0), (0.28, 1.0), (0.38, 0.97), (0.45, 0.93), (0.5, 0.84)),
        swell=TALL,
        stations=(-0.5, -0.47, -0.3, 0.1, 0.24, 0.31, 0.36, 0.4, 0.43, 0.46, 0.485, 0.5),
    ),
    SALOON.cabin,
    0.5,
    (0.0, 0.0),
    0.5,
)
"""The cab of a lorry, over its engine."""
PICKUP = Car(
    Body(
        deck=(
            *((-0.5, 0.5), (-0.495, 0.565), (-0.485, 0.595), (-0.05, 0.6), (0.2, 0.605), (0.24, 0.6), (0.34, 0.585)),
            *((0.43, 0.56), (0.465, 0.535), (0.485, 0.49), (0.495, 0.43), (0.5, 0.36)),
        ),
        under=((-0.5, 0.3), (-0.49, 0.24), (-0.46, 0.21), (0.43, 0.19), (0.47, 0.2), (0.495, 0.23), (0.5, 0.28)),
        plan=((-0.5, 0.92), (-0.49, 0.96), (-0.47, 0.985), (0.3, 1.0), (0.4, 0.97), (0.46, 0.9), (0.49, 0.8), (0.5, 0.7)),
        stations=(-0.5, -0.494, -0.484, -0.46, -0.36, -0.2, -0.05, 0.1, 0.2, 0.28, 0.36, 0.42, 0.455, 0.475, 0.488, 0.496, 0.5),
    ),
    Cabin(
        front=((0.0, 0.235), (0.3, 0.195), (0.6, 0.155), (0.8, 0.125), (0.9, 0.105), (0.955, 0.08), (1.0, 0.03)),
        rear=((0.0, -0.07), (0.3, -0.068), (0.6, -0.06), (0.8, -0.05), (0.9, -0.045), (0.955, -0.035), (1.0, -0.01)),
        half=((0.0, 0.92), (0.3, 0.88), (0.6, 0.83), (0.8, 0.79), (0.9, 0.765), (0.955, 0.72), (1.0, 0.6)),
    ),
    0.605,
    (-0.32, 0.32),
    0.38,
)
"""A pickup with one row of seats before its bed."""


def _at(k: Skin, points: Sequence[XY]) -> list[XY]:
    """Shares of length and height as metres."""
    return [(x * k.w, y * k.h) for x, y in points]


def window(k: Skin, points: Sequence[XY], tone: Tone, *, glow: float = 0.0, r: float = 0.06, gleam: bool = True) -> list[Mark]:
    """A pane in both flanks with its dark frame and a gleam of sky; `points` are shares of length and height."""
    ring = rounded(_at(k, points), r)
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    (x0, x1), (y0, y1) = (min(xs), max(xs)), (min(ys), max(ys))
    out = both(partial(k.flank, ring), tone, line=1.1, glow=glow)
    if gleam:
        a, wide = x0 + (x1 - x0) * 0.42, (x1 - x0) * 0.16
        lean, low, high = -(y1 - y0) * 0.3, y0 + (y1 - y0) * 0.06, y1 - (y1 - y0) * 0.06
        band = [(a, low), (a + wide, low), (a + wide + lean, high), (a + lean, high)]
        out += both(partial(k.flank, band, out=0.012), "white", line=0.0, alpha=0.28)
    return out


def _front_panes(k: Skin, ys: XY, half: float, tone: Tone, glow: float = 0.0) -> list[Mark]:
    """A windscreen laid on an upright front, with its wipers and a gleam."""
    (low, high), d, h = ys, k.d, k.h
    zs = [half * n / 4 for n in range(-4, 5)]
    ring = [*((z * d, low * h) for z in reversed(zs)), *((z * d * 0.98, high * h) for z in zs)]
    gleam = [(z * d, y * h) for z, y in ((0.25, low + 0.03), (0.45, low + 0.03), (0.7, high - 0.03), (0.5, high - 0.03))]
    wipers: list[Mark] = [
        Line(k.end([(z * d, low * h + 0.04), (z * d - 0.62, low * h + 0.1)], 1, 0.02), 0.02, "ink", (1, 0, 0)) for z in (0.72, 0.05)
    ]
    screen = Face(k.end(ring, 1), tone, (1, 0.2, 0), 1.1, glow)
    return [screen, Face(k.end(gleam, 1, 0.014), "white", (1, 0.2, 0), 0.0, 0.0, 0.24), *wipers]


def _lamps(k: Skin, y: float, *, tall: float = 0.07, zs: XY = (0.55, 0.9)) -> list[Mark]:
    """Head lamps around the corners of the front, plate and bumper between them."""
    d, h = k.d, k.h
    out: list[Mark] = []
    for s in (-1, 1):
        ring = [(s * z * d, v * h) for z, v in rounded(((zs[0], y), (zs[1], y + 0.008), (zs[1], y + tall), (zs[0] + 0.05, y + tall)), 0.05)]
        out.append(Face(k.end(ring, 1), 0.02, (1, 0, s * 0.4), 0.9, 0.9))
    plate = [(z * d, v * h) for z, v in ((-0.27, y - 0.09), (0.27, y - 0.09), (0.27, y - 0.045), (-0.27, y - 0.045))]
    return [*out, Face(k.end(plate, 1, 0.02), 0.03, (1, 0, 0), 0.6)]


def _tails(k: Skin, low: float, high: float) -> list[Mark]:
    """Upright tail lamps at both corners, and the plate."""
    d, h, out = k.d, k.h, list[Mark]()
    for s in (-1, 1):
        ring = [(s * z * d, y * h) for z, y in rounded(((0.8, low), (0.9, low), (0.9, high), (0.8, high)), 0.04)]
        out.append(Face(k.end(ring, -1), "accent", (-1, 0, s * 0.3), 0.8, 0.4))
    plate = [(z * d, y * h) for z, y in ((-0.25, low - 0.06), (0.25, low - 0.06), (0.25, low - 0.01), (-0.25, low - 0.01))]
    return [*out, Face(k.end(plate, -1, 0.015), 0.05, (-1, 0, 0), 0.6)]


def _sill(k: Skin, low: float, high: float) -> list[Mark]:
    """A dark strip along the lower edge of both flanks."""
    ring = _at(k, [*((x / 10, low) for x in range(-5, 6)), *((x / 10, high) for x in range(5, -6, -1))])
    inside = [(max(-0.495 * k.w, min(0.475 * k.w, x)), y) for x, y in ring]
    return both(partial(k.flank, inside), 0.84, line=0.3)


def _label(p: Piece, y: float, x: float = -0.12) -> list[Mark]:
    return [Words(p.label, (p.width * x, y, s * (p.depth / 2 + 0.02)), p.width * 0.5, 0.4, (0, 0, s)) for s in (-1, 1)] if p.label else []


def _rear_doors(k: Skin, glass: Tone) -> list[Mark]:
    """Two doors with a window each, their hinges and the handle between them."""
    d, h, out = k.d, k.h, list[Mark]()
    for z in (-0.84, 0.0, 0.84):
        out.append(Line(k.end([(z * d, y * h) for y in (0.2, 0.5, 0.8, 0.94)], -1, 0.012), 0.014, "ink", (-1, 0, 0), 0.8))
    for s in (-1, 1):
        pane = [(z * d * s, y * h) for z, y in rounded(((0.1, 0.56), (0.72, 0.56), (0.7, 0.86), (0.1, 0.86)), 0.05)]
        out.append(Face(k.end(pane, -1), glass, (-1, 0, 0), 1.0))
        hinges = [[(s * z * d, y * h) for z in (0.74, 0.86)] for y in (0.3, 0.76)]
        out += [Line(k.end(hinge, -1, 0.02), 0.05, 0.8, (-1, 0, 0)) for hinge in hinges]
    out.append(Line(k.end([(0.06 * d, h * 0.47), (0.06 * d, h * 0.53)], -1, 0.02), 0.05, 0.85, (-1, 0, 0)))
    return out


def _van_body(p: Piece, extra: Sequence[Mark] = ()) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    k, xs, glass = skin_of(VAN, w, h, d), (-w * 0.31, w * 0.3), glass_of(p.tone)
    cab = ((0.165, 0.565), (0.34, 0.565), (0.322, 0.63), (0.235, 0.86), (0.165, 0.86))
    gaps = (
        [(0.15, 0.9), (0.147, 0.5), (0.15, 0.16), (0.22, 0.155)],
        [(0.362, 0.55), (0.368, 0.46), (0.36, 0.36)],
        [(0.13, 0.88), (0.13, 0.15)],
        [(-0.16, 0.9), (-0.16, 0.15)],
        [(-0.45, 0.62), (-0.16, 0.62)],
    )
    marks: list[Mark] = [*_sill(k, 0.13, 0.185), *extra, *window(k, cab, glass)]
    for gap in gaps:
        marks += lines(partial(k.flank, _at(k, gap)), 0.014, "ink", 0.75)
    for x in (0.17, 0.1):
        bar = rounded(_at(k, ((x, 0.475), (x + 0.04, 0.475), (x + 0.04, 0.495), (x, 0.495))), 0.02)
        marks += both(partial(k.flank, bar, out=0.02), 0.85, line=0.4)
    marks += [*_windscreen(k, glass), *_lamps(k, 0.36), *_grille(k), *_tails(k, 0.28, 0.5), *_rear_doors(k, glass)]
    marks += [*_cab_riders(k, p), *discs(xs, VAN.tyre, d / 2), *_label(p, h * 0.62)]
    return [
        under(p),
        *treads(xs, VAN.tyre, d / 2, h * 0.12),
        bodied(VAN, p, marks),
        *(mirror(w * 0.345, h * 0.57, s * (d / 2 - 0.04), s, 0.85) for s in (-1, 1)),
        *speed(p, xs, VAN.tyre),
    ]


def _grille(k: Skin) -> list[Mark]:
    """The dark grille between the lamps, and the one in the bumper."""
    d, h = k.d, k.h
    upper = [(z * d, y * h) for z, y in rounded(((-0.46, 0.42), (0.46, 0.42), (0.4, 0.365), (-0.4, 0.365)), 0.05)]
    lower = [(z * d, y * h) for z, y in rounded(((-0.6, 0.235), (0.6, 0.235), (0.52, 0.18), (-0.52, 0.18)), 0.05)]
    return [Face(k.end(ring, 1), 0.9, (1, 0, 0), 0.6) for ring in (upper, lower)]


def _windscreen(k: Skin, glass: Tone) -> list[Mark]:
    """The windscreen of a van, which lies on its sloping front."""
    d, rows = k.d, ((0.352, 0.8), (0.3, 0.79), (0.236, 0.775))
    ring = [k.deck(x * k.w, s * z * d, 0.01) for s, part in ((1, rows), (-1, rows[::-1])) for x, z in part]
    gleam = [k.deck(x * k.w, z * d, 0.014) for x, z in ((0.346, 0.15), (0.346, 0.4), (0.24, 0.6), (0.24, 0.35))]
    wipers: list[Mark] = [
        Line((k.deck(0.35 * k.w, z * d, 0.02), k.deck(0.34 * k.w, (z - 0.6) * d, 0.03)), 0.018, "ink", (0.7, 0.7, 0)) for z in (0.7, 0.05)
    ]
    return [Face(tuple(ring), glass, (0.7, 0.6, 0), 1.1), Face(tuple(gleam), "white", (0.7, 0.6, 0), 0.0, 0.0, 0.24), *wipers]


def _cab_riders(k: Skin, p: Piece) -> list[Mark]:
    """Who is seen in the cab of a van."""
    low, high = (0.352, 0.245), (k.deck(0.352 * k.w, 0.0)[1], k.deck(0.245 * k.w, 0.0)[1])
    zs = (k.half(0.2 * k.w, k.h * 0.57) + 0.012, k.half(0.2 * k.w, k.h * 0.86) + 0.012)
    beside = on_glass(0.215 * k.w, k.h * 0.57, k.h * 0.86, zs) if p.riders else []
    ahead = [
        mark for s in (-1, 1)[: p.riders] for mark in on_screen(s * k.d * 0.4, (low[0] * k.w, high[0], 0.0), (low[1] * k.w, high[1], 0.0))
    ]
    return [*beside, *ahead]


def _van(p: Piece) -> list[Part]:
    return _van_body(p)


def _ambulance(p: Piece) -> list[Part]:
    """A high van with a band along it, a cross on its flank and lamps over the windscreen."""
    w, h, d = p.width, p.height, p.depth
    k = skin_of(VAN, w, h, d)
    band = _at(k, ((-0.49, 0.42), (-0.2, 0.42), (0.1, 0.42), (0.36, 0.42), (0.36, 0.5), (0.1, 0.5), (-0.2, 0.5), (-0.49, 0.5)))
    marks = both(partial(k.flank, band), "accent", line=0.3)
    x, y, r = -0.3 * w, 0.7 * h, 0.1
    cross = [
        (x + a * r, y + b * r)
        for a, b in ((-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1), (-1, -1))
    ]
    marks += both(partial(k.flank, cross, out=0.01), "accent", line=0.4)
    marks += [Words("AMBULANCE", (0.0 * w, h * 0.68, s * (d / 2 + 0.015)), 1.5, 0.2, (0, 0, s)) for s in (-1, 1)]
    bar = rounded(((0.14, 0.0), (0.1, 0.15), (-0.1, 0.15), (-0.14, 0.0)), 0.04)
    lamps = [
        Shell(tuple(tuple((w * 0.14 + u, h * 0.985 + v, at) for u, v in bar[::-1]) for at in (z - d * 0.16, z + d * 0.16)), tone, (), 0.8)
        for z, tone in ((-d * 0.2, 0.5), (d * 0.2, "accent"))
    ]
    return [*_van_body(p, marks), *lamps]


def _bus(p: Piece) -> list[Part]:
    """Windows all along, two doors, a destination over the windscreen."""
    w, h, d = p.width, p.height, p.depth
    k, xs = skin_of(BUS, w, h, d), (-w * 0.3, w * 0.33)
    marks: list[Mark] = [*_sill(k, 0.11, 0.16)]
    band = _at(k, [*((x / 10, 0.34) for x in range(-4, 5)), *((x / 10, 0.41) for x in range(4, -5, -1))])
    marks += both(partial(k.flank, band), shift(p.tone, 0.3), line=0.3)
    count = max(4, round(w / 1.5))
    doors = (0.42, 0.02)
    for x in spread(count, 0.93):
        if all(abs(x - at) > 0.06 for at in doors):
            half = 0.44 / count
            marks += window(k, ((x - half, 0.5), (x + half, 0.5), (x + half, 0.83), (x - half, 0.83)), "glass", glow=0.3)
    for x in doors:
        marks += _bus_door(k, x)
    marks += [*_front_panes(k, (0.44, 0.84), 0.84, glass_of(p.tone), 0.0), *_lamps(k, 0.22), *_destination(k, p), *_tails(k, 0.2, 0.34)]
    rear = [(z * k.d, y * h) for z, y in rounded(((-0.78, 0.54), (0.78, 0.54), (0.76, 0.84), (-0.76, 0.84)), 0.08)]
    marks += [Face(k.end(rear, -1), "glass", (-1, 0, 0), 1.0, 0.3), *_bus_riders(k, p), *discs(xs, BUS.tyre, d / 2)]
    return [under(p), *treads(xs, BUS.tyre, d / 2, h * 0.105), bodied(BUS, p, marks), *_bus_mirrors(k), *speed(p, xs, BUS.tyre)]


def _bus_door(k: Skin, x: float) -> list[Mark]:
    """A folding door of two leaves, glass almost to the step."""
    half, out = 0.052, list[Mark]()
    frame = _at(k, ((x - half, 0.135), (x + half, 0.135), (x + half, 0.85), (x - half, 0.85)))
    out += both(partial(k.flank, frame), 0.8, line=0.8)
    for side in (-1, 1):
        a, b = sorted((x + side * 0.006, x + side * (half - 0.006)))
        pane = rounded(_at(k, ((a, 0.19), (b, 0.19), (b, 0.82), (a, 0.82))), 0.06)
        out += both(partial(k.flank, pane, out=0.01), "glass", line=0.6, glow=0.35)
    return out


def _destination(k: Skin, p: Piece) -> list[Mark]:
    """The sign over the windscreen."""
    ring = [(z * k.d, y * k.h) for z, y in ((-0.6, 0.87), (0.6, 0.87), (0.58, 0.945), (-0.58, 0.945))]
    face = k.end(ring, 1, 0.012)
    words = p.label or "CITY"
    return [
        *(_line(k, words) if p.label else ()),
        Face(face, 0.92, (1, 0, 0), 0.7),
        Words(words, (face[0][0] + 0.02, k.h * 0.907, 0.0), k.d * 1.0, k.h * 0.045, (1, 0, 0), "lamp", 0.3),
    ]


def _line(k: Skin, words: str) -> list[Mark]:
    """The number of the line, large on either side of the front door."""
    x, y = 0.3 * k.w, 0.9 * k.h
    plate = [(x + a * 0.62, y + b * 0.25) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    out = k.half(x, y) + 0.03
    told: list[Mark] = [Words(words, (x, y, side * out), 1.1, 0.4, (0, 0, side), "lamp", 0.3) for side in (-1, 1)]
    return [*both(partial(k.flank, plate, out=0.012), 0.92, line=0.7), *told]


def _bus_riders(k: Skin, p: Piece) -> list[Mark]:
    """The driver behind the windscreen, others at the windows."""
    if not p.riders:
        return []
    zs = (k.half(0.0, k.h * 0.5) + 0.014, k.half(0.0, k.h * 0.83) + 0.014)
    seats = [x * k.w for x in (-0.1, -0.2, 0.2)][: max(1, p.riders)]
    x = k.end([(0.4 * k.d, k.h * 0.6)], 1)[0][0]
    ahead = on_screen(k.d * 0.45, (x, k.h * 0.46, 0.0), (x - 0.05, k.h * 0.8, 0.0))
    return [*(mark for at in seats for mark in on_glass(at, k.h * 0.5, k.h * 0.8, zs)), *ahead]


def _bus_mirrors(k: Skin) -> list[Part]:
    """Long mirrors that hang before the front like feelers."""
    out: list[Part] = []
    for s in (-1, 1):
        foot, tip = (k.w * 0.475, k.h * 0.93, s * k.d * 0.9), (k.w * 0.515, k.h * 0.84, s * k.d * 1.06)
        out += [Pipe(foot, tip, 0.03, 0.03, 0.9), box(tip[0], tip[1] - 0.42, tip[2], 0.08, 0.42, 0.22, 0.9)]
    return out


def shifted(part: Shell, x: float) -> Shell:
    """A skin moved along x, its marks too."""
    rows = tuple(tuple((a + x, b, c) for a, b, c in row) for row in part.rows)
    return replace(part, rows=rows, marks=tuple(moved(mark, x) for mark in part.marks))


def moved(mark: Mark, x: float) -> Mark:
    """The same mark further along x, metres."""
    if isinstance(mark, Words):
        return replace(mark, at=(mark.at[0] + x, mark.at[1], mark.at[2]))
    return replace(mark, points=tuple((a + x, b, c) for a, b, c in mark.points))


def _lorry_cab(p: Piece) -> Shell:
    """The cab of a lorry in its own frame."""
    k, glass = skin_of(LORRY, p.width, p.height, p.depth), glass_of(p.tone)
    door = ((-0.06, 0.5), (0.36, 0.5), (0.3, 0.86), (-0.06, 0.86))
    marks: list[Mark] = [*_sill(k, 0.18, 0.235), *window(k, door, glass)]
    for gap in ([(-0.12, 0.92), (-0.12, 0.24)], [(0.385, 0.86), (0.41, 0.5), (0.4, 0.3)]):
        marks += lines(partial(k.flank, _at(k, gap)), 0.016, "ink", 0.8)
    bar = rounded(_at(k, ((-0.08, 0.44), (0.03, 0.44), (0.03, 0.455), (-0.08, 0.455))), 0.02)
    marks += both(partial(k.flank, bar, out=0.02), 0.85, line=0.4)
    marks += [*_front_panes(k, (0.53, 0.86), 0.84, glass), *_lamps(k, 0.2, zs=(0.58, 0.92))]
    for y in (0.31, 0.35, 0.39, 0.43):
        marks.append(Line(k.end([(z * k.d, y * k.h) for z in (-0.6, -0.3, 0.0, 0.3, 0.6)], 1, 0.012), 0.05, 0.88, (1, 0, 0)))
    if p.riders:
        x = k.end([(0.4 * k.d, k.h * 0.6)], 1)[0][0]
        marks += on_screen(k.d * 0.42, (x, k.h * 0.55, 0.0), (x - 0.16, k.h * 0.85, 0.0))
        zs = (k.half(0.0, k.h * 0.5) + 0.012, k.half(0.0, k.h * 0.86) + 0.012)
        marks += on_glass(0.14 * p.width, k.h * 0.5, k.h * 0.84, zs)
    return Shell(bodied(LORRY, p, ()).rows, p.tone, tuple(marks))


def _truck(p: Piece) -> list[Part]:
    """A cab before a box on a frame, the wheels under mudguards, a tank and a rail between them."""
    w, h, d = p.width, p.height, p.depth
    cab = p.model_copy(update={"width": w * 0.25, "height": h * 0.84})
    ahead, xs = w * 0.375, (-w * 0.38, -w * 0.25, w * 0.375)
    ribs: list[Mark] = [
        rule((x - w * 0.13, 1.08, s * (d / 2 + 0.005)), (x - w * 0.13, h - 0.08, s * (d / 2 + 0.005)), 0.02, alpha=0.3, normal=(0, 0, s))
        for x in spread(7, w * 0.74)
        for s in (-1, 1)
    ]
    doors: list[Mark] = [
        rule((-w * 0.5 - 0.005, 1.05, z), (-w * 0.5 - 0.005, h - 0.06, z), 0.03, normal=(-1, 0, 0)) for z in (-0.5, 0.0, 0.5)
    ]
    tails: list[Mark] = [
        Face(
            ((-w * 0.485, 0.72, z - 0.14), (-w * 0.485, 0.72, z + 0.14), (-w * 0.485, 0.84, z + 0.14), (-w * 0.485, 0.84, z - 0.14)),
            "accent",
            (-1, 0, 0),
            0.6,
            0.4,
        )
        for z in (-d * 0.36, d * 0.36)
    ]
    load = box(-w * 0.13, 1.02, 0, w * 0.74, h - 1.02, d, shift(p.tone, -0.25), *ribs, *doors, *_label(p, h * 0.6, -0.13))
    frame = box(-w * 0.1, 0.66, 0, w * 0.77, 0.3, d * 0.62, 0.88, *tails, *discs(xs[:2], 0.5, d / 2 - 0.02, arch=False))
    tank = [Pipe((w * 0.06, 0.62, s * d * 0.36), (w * 0.2, 0.62, s * d * 0.36), 0.26, 0.26, 0.6) for s in (-1, 1)]
    guards: list[Part] = [box(-w * 0.315, 0.98, s * (d / 2 - 0.22), w * 0.28, 0.04, 0.4, 0.9) for s in (-1, 1)]
    front = _lorry_cab(cab)
    front = replace(front, marks=(*front.marks, *discs((0.0,), 0.5, d / 2)))
    mirrors: list[Part] = [box(ahead + cab.width * 0.46, h * 0.52, s * (d / 2 + 0.16), 0.08, 0.46, 0.2, 0.9) for s in (-1, 1)]
    return [
        under(p),
        *treads(xs, 0.5, d / 2, 0.42, 0.34),
        frame,
        *tank,
        *guards,
        shifted(front, ahead),
        load,
        *mirrors,
        *speed(p, xs, 0.5),
    ]


def _pickup(p: Piece) -> list[Part]:
    """The cab and bonnet of a car before an open bed with low sides."""
    w, h, d = p.width, p.height, p.depth
    k, xs, r = skin_of(PICKUP, w, h, d), (-w * 0.32, w * 0.32), PICKUP.tyre
    glass = glass_of(p.tone)
    marks: list[Mark] = [*_sill(k, 0.2, 0.25)]
    for gap in (
        [(-0.04, 0.59), (-0.04, 0.27)],
        [(0.2, 0.59), (0.205, 0.45), (0.19, 0.28)],
        [(0.19, 0.27), (-0.04, 0.27)],
        [(-0.075, 0.59), (-0.075, 0.24)],
    ):
        marks += lines(partial(k.flank, _at(k, gap)), 0.013, "ink", 0.8)
    bar = rounded(_at(k, ((-0.03, 0.52), (0.01, 0.52), (0.01, 0.545), (-0.03, 0.545))), 0.02)
    marks += both(partial(k.flank, bar, out=0.02), 0.85, line=0.4)
    marks += [*discs(xs, r, d / 2), *_lamps(k, 0.42, tall=0.075, zs=(0.56, 0.88)), *_tails(k, 0.42, 0.55), *_bed(k)]
    ring = [(z * k.d, y * k.h) for z, y in rounded(((-0.48, 0.5), (0.48, 0.5), (0.44, 0.41), (-0.44, 0.41)), 0.05)]
    marks += [Face(k.end(ring, 1), 0.9, (1, 0, 0), 0.7)]
    return [
        under(p),
        *treads(xs, r, d / 2, h * 0.19, 0.26),
        bodied(PICKUP, p, marks),
        cabined(PICKUP, p, _pickup_glass(k, p, glass)),
        *(mirror(w * 0.18, k.belt, s * k.d * 0.98, s, p.tone) for s in (-1, 1)),
        *speed(p, xs, r),
    ]


def _bed(k: Skin) -> list[Mark]:
    """The open bed, dark inside, its rear wall lit."""
    x0, x1, z, y = -0.48 * k.w, -0.08 * k.w, k.d * 0.78, k.h * 0.6 + 0.008
    hole = ((x0, y, z), (x1, y, z), (x1, y, -z), (x0, y, -z))
    return [Face(hole, 0.82, (0, 1, 0), 1.0)]


def _pickup_glass(k: Skin, p: Piece, glass: float) -> list[Mark]:
    """The panes of the cab and who is behind them."""
    w = k.w
    side = rounded([(x * w, t) for x, t in ((-0.035, 0.1), (0.17, 0.1), (0.1, 0.82), (-0.03, 0.82))], 0.06)
    out = both(partial(k.side, side), glass, line=1.2)
    for s, low, high in ((1, 0.04, 0.86), (-1, 0.1, 0.8)):
        ring = [(a, t) for t, way in ((low, 1), (high, -1)) for a in (-0.84 * way, -0.4 * way, 0.0, 0.4 * way, 0.84 * way)]
        out.append(Face(k.screen(ring, s), glass, (0.8 * s, 0.5, 0), 0.9))
    foot, head = (k.ahead(0.1) + 0.006, k.up(0.1), 0.0), (k.ahead(0.84) + 0.006, k.up(0.84), 0.0)
    if p.riders:
        out += on_glass(0.045 * w, k.up(0.1), k.up(0.84), (k.beside(0.1) + 0.01, k.beside(0.84) + 0.01))
    out += [mark for s in (-1, 1)[: p.riders] for mark in on_screen(s * k.d * 0.4, foot, head)]
    band = [(x * w, t) for x, t in ((0.05, 0.12), (0.08, 0.12), (0.03, 0.8), (0.0, 0.8))]
    out += both(partial(k.side, band, out=0.012), "white", line=0.0, alpha=0.3)
    gleam = [(-0.6, 0.06), (-0.35, 0.06), (-0.1, 0.84), (-0.35, 0.84)]
    return [*out, Face(k.screen(gleam, 1, 0.014), "white", (0.8, 0.5, 0), 0.0, 0.0, 0.26)]


BUILT: dict[str, Callable[[Piece], list[Part]]] = {"van": _van, "ambulance": _ambulance, "bus": _bus, "truck": _truck, "pickup": _pickup}
TABLE: dict[str, Builder] = {kind: kept(builder) for kind, builder in BUILT.items()}
"""Builders by kind of piece."""
