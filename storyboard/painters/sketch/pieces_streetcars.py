"""What carries people through a town beside cars: three-wheelers and trams. They drive along their own +x."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, flanks, rule, shift, side, spread
from storyboard.painters.sketch.pieces_driving import on_screen, side_riders, speed
from storyboard.painters.sketch.pieces_furniture import wheel
from storyboard.painters.sketch.solids import Face, Mark, Part, Pipe, Prism

DARK = 0.86
"""The tone of the inside, seen through an open side."""


def _tuk_tuk(p: Piece) -> list[Part]:
    """A rounded cab on three wheels: apron and windscreen in front, both sides open under a canopy."""
    w, h, d = p.width, p.height, p.depth
    low, sill = 0.26, h * 0.46
    cab = (
        *((-w * 0.5, low), (w * 0.34, low), (w * 0.48, h * 0.3), (w * 0.46, h * 0.5), (w * 0.36, h * 0.86)),
        *((w * 0.28, h * 0.97), (w * 0.18, h), (-w * 0.4, h), (-w * 0.48, h * 0.94), (-w * 0.5, h * 0.84)),
    )
    z = d / 2 + 0.006
    back = ((-w * 0.4, sill), (-w * 0.02, sill), (-w * 0.02, h * 0.86), (-w * 0.4, h * 0.86))
    ahead = ((w * 0.04, h * 0.3), (w * 0.3, h * 0.3), (w * 0.4, sill), (w * 0.3, h * 0.86), (w * 0.04, h * 0.86))
    marks = [*flanks(back, z, DARK), *flanks(ahead, z, DARK)]
    marks += side_riders(p, (w * 0.14, -w * 0.2, -w * 0.32), sill, h * 0.86, z + 0.006)
    low_, high_ = (w * 0.472, h * 0.52, 0.0), (w * 0.362, h * 0.88, 0.0)
    glass = Face(((*low_[:2], d * 0.4), (*low_[:2], -d * 0.4), (*high_[:2], -d * 0.38), (*high_[:2], d * 0.38)), 0.12, (0.9, 0.3, 0))
    marks += [glass, *(on_screen(0.0, low_, high_) if p.riders else ())]
    marks += [side(1, w * 0.49, 0.0, h * 0.3, 0.26, 0.2, 0.0, glow=0.9), side(-1, -w * 0.505, 0.0, h * 0.4, d * 0.7, 0.1, "accent")]
    marks += [rule((-w * 0.5, h * 0.9, s * z), (w * 0.34, h * 0.9, s * z), 0.05, shift(p.tone, -0.3), (0, 0, s)) for s in (-1, 1)]
    rear = [part for k in (-1, 1) for part in wheel(-w * 0.3, 0.27, k * (d / 2 - 0.04), 0.27, 0.14, axis="z")]
    nose = wheel(w * 0.4, 0.24, 0.0, 0.24, 0.14, axis="z")
    return [*nose, Prism(cab, -d / 2, d / 2, p.tone, tuple(marks)), *rear, *speed(p, (-w * 0.3, w * 0.4), 0.26)]


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


TABLE: dict[str, Builder] = {"tuk_tuk": _tuk_tuk, "tram": _tram}
"""Builders by kind of piece."""
