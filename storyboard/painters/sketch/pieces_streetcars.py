"""What carries people through a town beside cars: three-wheelers and trams. They drive along their own +x."""

from __future__ import annotations

from functools import partial

from storyboard.model.stage import Piece
from storyboard.painters.sketch.bodywork import Body, Car, Skin, arc, bodied, both, kept, rounded, skin_of, under
from storyboard.painters.sketch.kit import Builder, box, flanks, shift, side, spread
from storyboard.painters.sketch.pieces_cars import SALOON
from storyboard.painters.sketch.pieces_driving import discs, on_glass, on_screen, side_riders, speed, treads
from storyboard.painters.sketch.pieces_vans import TALL
from storyboard.painters.sketch.solids import Face, Mark, Part, Pipe, Prism

DARK = 0.86
"""The tone of the inside, seen through an open side."""


TUK_TUK = Car(
    Body(
        deck=(
            *((-0.5, 0.82), (-0.49, 0.92), (-0.45, 0.975), (-0.34, 1.0), (0.06, 0.995), (0.17, 0.97), (0.235, 0.915)),
            *((0.29, 0.78), (0.36, 0.55), (0.39, 0.48), (0.44, 0.435), (0.475, 0.37), (0.5, 0.26)),
        ),
        under=((-0.5, 0.2), (-0.46, 0.15), (-0.2, 0.14), (0.2, 0.14), (0.38, 0.17), (0.5, 0.22)),
        plan=((-0.5, 0.86), (-0.47, 0.95), (-0.4, 1.0), (0.06, 1.0), (0.22, 0.9), (0.34, 0.7), (0.43, 0.48), (0.48, 0.34), (0.5, 0.2)),
        swell=TALL,
        stations=(-0.5, -0.488, -0.45, -0.36, -0.1, 0.08, 0.17, 0.235, 0.27, 0.32, 0.36, 0.39, 0.42, 0.45, 0.475, 0.49, 0.5),
    ),
    SALOON.cabin,
    0.46,
    (-0.3, 0.4),
    0.27,
)
"""A rounded cab on three wheels."""


def _tuk_tuk(p: Piece) -> list[Part]:
    """A rounded cab on three wheels: apron and windscreen in front, both sides open under a canopy."""
    w, h, d = p.width, p.height, p.depth
    k, r = skin_of(TUK_TUK, w, h, d), 0.25
    rear = ((-0.42, 0.46), (-0.06, 0.46), (-0.06, 0.86), (-0.4, 0.86))
    ahead = ((-0.01, 0.26), (0.2, 0.26), (0.27, 0.46), (0.2, 0.84), (-0.01, 0.86))
    marks: list[Mark] = []
    for shape in (rear, ahead):
        ring = rounded([(x * w, y * h) for x, y in shape], 0.09)
        marks += both(partial(k.flank, ring), DARK, line=1.0)
    seat = rounded([(x * w, y * h) for x, y in ((-0.4, 0.46), (-0.2, 0.46), (-0.24, 0.5), (-0.33, 0.52), (-0.36, 0.7), (-0.4, 0.7))], 0.05)
    marks += both(partial(k.flank, seat, out=0.01), 0.6, line=0.5)
    bar = rounded([(x * w, y * h) for x, y in ((-0.02, 0.26), (0.09, 0.26), (0.07, 0.4), (0.0, 0.42), (-0.01, 0.58), (-0.03, 0.58))], 0.05)
    marks += both(partial(k.flank, bar, out=0.01), 0.6, line=0.5)
    zs = (k.half(0.0, h * 0.46) + 0.014, k.half(0.0, h * 0.86) + 0.014)
    seats = (w * 0.1, -w * 0.2, -w * 0.32)[: p.riders]
    marks += [mark for x in seats for mark in on_glass(x, h * 0.46, h * 0.86, zs)]
    band = [(x * w, y * h) for x, y in ((-0.48, 0.885), (0.2, 0.885), (0.17, 0.945), (-0.47, 0.945))]
    marks += both(partial(k.flank, band), shift(p.tone, -0.3), line=0.4)
    for n in range(9):
        x = w * (-0.44 + 0.07 * n)
        tongue = [(x, h * 0.885), (x + w * 0.03, h * 0.85), (x + w * 0.06, h * 0.885)]
        marks += both(partial(k.flank, tongue, out=0.016), shift(p.tone, -0.3), line=0.4)
    marks += [*_apron(k, p), *discs((-w * 0.3,), r, d / 2)]
    nose = treads((w * 0.36,), 0.24, 0.1, h * 0.135, 0.14)
    return [under(p), *nose[:1], *treads((-w * 0.3,), r, d / 2, h * 0.14, 0.14), bodied(TUK_TUK, p, marks), *speed(p, (-w * 0.3,), 0.26)]


def _apron(k: Skin, p: Piece) -> list[Mark]:
    """Windscreen, lamp and the guard of the front wheel; the tail lamps."""
    d, rows = k.d, ((0.365, 0.5), (0.31, 0.62), (0.245, 0.7))
    screen = [k.deck(x * k.w, s * z * d, 0.01) for s, part in ((1, rows), (-1, rows[::-1])) for x, z in part]
    foot, head = k.deck(0.36 * k.w, 0.0), k.deck(0.25 * k.w, 0.0)
    out: list[Mark] = [Face(tuple(screen), 0.2, (0.9, 0.3, 0), 1.0), *(on_screen(0.0, foot, head) if p.riders else ())]
    gleam = [k.deck(x * k.w, z * d, 0.014) for x, z in ((0.36, 0.1), (0.36, 0.25), (0.25, 0.45), (0.25, 0.28))]
    out.append(Face(tuple(gleam), "white", (0.9, 0.3, 0), 0.0, 0.0, 0.3))
    lamp = [k.end([(z * 0.075, k.h * 0.34 + y * 0.075)], 1, 0.03)[0] for z, y in arc(0.0, 0.0, 1.0, 0, -345, 15)]
    out.append(Face(tuple(lamp), 0.0, (1, 0, 0), 0.9, 0.9))
    for s in (-1, 1):
        tail = [(s * z * d, y * k.h) for z, y in rounded(((0.66, 0.38), (0.84, 0.38), (0.84, 0.45), (0.66, 0.45)), 0.03)]
        out.append(Face(k.end(tail, -1), "accent", (-1, 0, 0), 0.7, 0.4))
    rear = [(z * d, y * k.h) for z, y in rounded(((-0.62, 0.56), (0.62, 0.56), (0.6, 0.82), (-0.6, 0.82)), 0.06)]
    return [*out, Face(k.end(rear, -1), DARK, (-1, 0, 0), 0.9)]


def _tram(p: Piece) -> list[Part]:
    """One car with a clerestory roof, big windows, doors at its ends, a lamp in its face, and the bow to the wire."""
    w, h, d = p.width, p.height, p.depth
    roof = h * 0.86
    body = ((-w / 2, 0.35), (w / 2, 0.35), (w * 0.5, h * 0.42), (w * 0.485, roof), (-w * 0.485, roof), (-w * 0.5, h * 0.42))
    z, count = d / 2 + 0.008, 6
    marks: list[Mark] = []
    marks += flanks(((-w / 2, 0.35), (w / 2, 0.35), (w / 2, h * 0.4), (-w / 2, h * 0.4)), z - 0.002, shift(p.tone, 0.2), line=0.3)
    for x in spread(count, w * 0.68):
        half = w * 0.29 / count
        marks += flanks(((x - half, h * 0.46), (x + half, h * 0.46), (x + half, h * 0.78), (x - half, h * 0.78)), z, "glass", glow=0.35)
    for x in (-w * 0.42, w * 0.42):
        marks += flanks(((x - w * 0.04, 0.45), (x + w * 0.04, 0.45), (x + w * 0.04, h * 0.78), (x - w * 0.04, h * 0.78)), z, 0.75)
    marks += side_riders(p, tuple(spread(count, w * 0.68))[::2], h * 0.46, h * 0.78, z + 0.006)
    low, high = (w * 0.497, h * 0.46, 0.0), (w * 0.488, h * 0.78, 0.0)
    marks += [Face(((*low[:2], d * 0.42), (*low[:2], -d * 0.42), (*high[:2], -d * 0.42), (*high[:2], d * 0.42)), 0.12, (1, 0, 0))]
    marks += [*(on_screen(0.0, low, high) if p.riders else ()), side(1, w / 2 + 0.01, 0.0, h * 0.28, 0.34, 0.3, 0.0, glow=0.9)]
    crown = ((-w * 0.47, roof), (w * 0.47, roof), (w * 0.4, roof + 0.42), (-w * 0.4, roof + 0.42))
    mast = ((-w * 0.06, roof + 0.45, 0.0), (w * 0.04, h * 1.12, 0.0), (-w * 0.06, h * 1.32, 0.0))
    wire_y = h * 1.33
    return [
        box(0, 0.18, 0, w * 0.62, 0.3, d * 0.8, DARK),
        Prism(body, -d / 2, d / 2, p.tone, tuple(marks)),
        Prism(crown, -d * 0.42, d * 0.42, shift(p.tone, -0.2)),
        Pipe(mast[0], mast[1], 0.03, 0.03, 0.9),
        Pipe(mast[1], mast[2], 0.03, 0.03, 0.9),
        Pipe((-w * 1.6, wire_y, 0), (w * 1.6, wire_y, 0), 0.015, 0.015, 0.9),
        *[Pipe((-w * 1.6, 0.02, s * d * 0.28), (w * 1.6, 0.02, s * d * 0.28), 0.03, 0.03, 0.6) for s in (-1, 1)],
        *speed(p, (), 0.0),
    ]


TABLE: dict[str, Builder] = {"tuk_tuk": kept(_tuk_tuk), "tuk_tuk_door_open": kept(_tuk_tuk), "tram": _tram}
"""Builders by kind of piece."""
