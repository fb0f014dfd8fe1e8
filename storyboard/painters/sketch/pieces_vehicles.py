"""Vehicles from outside; they drive along their own +x."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, back, box, flanks, front, rod, rule, shift, side, spread, top
from storyboard.painters.sketch.pieces_driving import pane
from storyboard.painters.sketch.pieces_furniture import wheel
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Prism
from storyboard.staging.space import XY


def _rect(x0: float, y0: float, x1: float, y1: float) -> tuple[XY, ...]:
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def _wheels(p: Piece, xs: tuple[float, ...], r: float) -> list[Part]:
    """A wheel at each x on both flanks, a little proud of the body."""
    return [part for x in xs for k in (-1, 1) for part in wheel(x, r, k * (p.depth / 2 - 0.08), r, 0.2, axis="z")]


def _train(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    profile = ((-w / 2, 0.8), (w / 2, 0.8), (w / 2, h * 0.9), (w / 2 - 0.3, h), (-w / 2 + 0.3, h), (-w / 2, h * 0.9))
    z = d / 2 + 0.008
    marks: list[Mark] = []
    for k, x in enumerate(spread(11, w * 0.96)):
        marks += (
            flanks(_rect(x - 0.45, 1.0, x + 0.45, h * 0.84), z, shift(p.tone, 0.1))
            if k in (1, 9)
            else flanks(_rect(x - 0.65, h * 0.5, x + 0.65, h * 0.8), z, "glass", glow=0.35)
        )
    marks += flanks(_rect(-w / 2, h * 0.33, w / 2, h * 0.4), z, shift(p.tone, 0.25), line=0.3)
    marks += [side(s, s * (w / 2 + 0.01), 0, h * 0.5, d * 0.7, h * 0.3, 0.15) for s in (-1, 1)]
    bogies: list[Part] = [box(x, 0.2, 0, 3.0, 0.6, d * 0.7, 0.9) for x in (-w * 0.36, w * 0.36)]
    return [
        *bogies,
        *_wheels(p.model_copy(update={"depth": d * 0.8}), (-w * 0.4, -w * 0.32, w * 0.32, w * 0.4), 0.42),
        Prism(profile, -d / 2, d / 2, p.tone, tuple(marks)),
    ]


def _plane(p: Piece) -> list[Part]:
    w, h, d, t = p.width, p.height, p.depth, p.tone
    y, r = h * 0.36, h * 0.19
    hull = (
        (-w / 2, y + r * 0.7),
        (-w * 0.3, y - r * 0.7),
        (-w * 0.1, y - r),
        (w * 0.36, y - r),
        (w * 0.47, y - r * 0.5),
        (w / 2, y),
        (w * 0.46, y + r * 0.5),
        (w * 0.4, y + r),
        (-w * 0.34, y + r),
        (-w / 2, y + r * 1.0),
    )
    windows: list[Mark] = []
    for x in spread(16, w * 0.64):
        windows += flanks(_rect(x + w * 0.02 - 0.14, y + 0.1, x + w * 0.02 + 0.14, y + 0.5), r + 0.01, "glass", line=0.4)
    windows += flanks(((w * 0.42, y + 0.3), (w * 0.455, y + 0.3), (w * 0.43, y + r * 0.75), (w * 0.4, y + r * 0.75)), r + 0.01, 0.15)
    tail = ((-w * 0.5, y + r * 0.8), (-w * 0.34, y + r), (-w * 0.43, h), (-w * 0.5, h))
    wings: list[Part] = [
        Face(
            ((w * 0.1, y - r * 0.5, s * r), (-w * 0.12, y - r * 0.5, s * r), (-w * 0.22, y, s * d / 2), (-w * 0.16, y, s * d / 2)),
            shift(t, 0.12),
            None,
        )
        for s in (-1, 1)
    ]
    engines: list[Part] = [
        Prism(
            ((w * 0.0, y - r * 1.3), (w * 0.13, y - r * 1.3), (w * 0.13, y - r * 0.6), (w * 0.0, y - r * 0.6)),
            s * d * 0.2 - 0.5,
            s * d * 0.2 + 0.5,
            0.4,
        )
        for s in (-1, 1)
    ]
    gear: list[Part] = [Pipe((x, 0, z), (x, y - r, z), 0.16, 0.14, 0.8) for x, z in ((w * 0.36, 0.0), (-w * 0.05, -r), (-w * 0.05, r))]
    return [
        *gear,
        *wings,
        Prism(hull, -r, r, t, tuple(windows)),
        *engines,
        Prism(tail, -0.15, 0.15, "accent" if p.label else shift(t, 0.2)),
    ]


def _helicopter(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    under = (
        (-w * 0.02, h * 0.24),
        (w * 0.06, h * 0.2),
        (w * 0.28, h * 0.2),
        (w * 0.37, h * 0.25),
        (w * 0.42, h * 0.34),
        (w * 0.425, h * 0.42),
    )
    over = (
        (w * 0.39, h * 0.53),
        (w * 0.33, h * 0.65),
        (w * 0.24, h * 0.74),
        (w * 0.14, h * 0.78),
        (-w * 0.02, h * 0.77),
        (-w * 0.12, h * 0.66),
        (-w * 0.1, h * 0.42),
    )
    cabin = (*under, *over)
    z = d * 0.3 + 0.01
    glass = pane(
        (
            (w * 0.22, h * 0.42),
            (w * 0.41, h * 0.41),
            (w * 0.385, h * 0.52),
            (w * 0.33, h * 0.63),
            (w * 0.25, h * 0.71),
            (w * 0.22, h * 0.71),
        ),
        z,
    )
    glass += pane(((w * 0.06, h * 0.46), (w * 0.18, h * 0.46), (w * 0.18, h * 0.7), (w * 0.06, h * 0.7)), z)
    glass += flanks(((-w * 0.1, h * 0.36), (w * 0.415, h * 0.36), (w * 0.42, h * 0.4), (-w * 0.1, h * 0.4)), z, "accent", line=0)
    skids: list[Part] = [Pipe((-w * 0.06, 0.06, s * d * 0.36), (w * 0.32, 0.06, s * d * 0.36), 0.04, 0.04, 0.85) for s in (-1, 1)]
    struts: list[Part] = [
        Pipe((x, 0.06, s * d * 0.36), (x, h * 0.22, s * d * 0.2), 0.03, 0.03, 0.85) for s in (-1, 1) for x in (w * 0.04, w * 0.24)
    ]
    rotor = Face(
        tuple((w * 0.1 + w * 0.5 * math.cos(a), h * 0.97, w * 0.5 * math.sin(a)) for a in (math.tau * k / 24 for k in range(24))),
        0.6,
        None,
        0.4,
        0,
        0.22,
    )
    blades: list[Part] = [
        Line(((w * 0.1 - w * 0.5 * c, h * 0.97, -w * 0.5 * s), (w * 0.1 + w * 0.5 * c, h * 0.97, w * 0.5 * s)), 0.14, 0.85, None)
        for c, s in ((0.95, 0.3), (-0.3, 0.95))
    ]
    fin = Face(((-w * 0.5, h * 0.6, 0), (-w * 0.43, h * 0.6, 0), (-w * 0.47, h * 0.98, 0), (-w * 0.52, h * 0.98, 0)), p.tone, None)
    return [
        *skids,
        *struts,
        Pipe((-w * 0.08, h * 0.62, 0), (-w * 0.5, h * 0.68, 0), 0.3, 0.1, p.tone),
        fin,
        Prism(cabin, -d * 0.3, d * 0.3, p.tone, tuple(glass)),
        rod(w * 0.1, 0, h * 0.78, h * 0.97, 0.06, 0.85),
        rotor,
        *blades,
    ]


def _hull_part(w: float, h: float, d: float, tone: float, *marks: Mark) -> list[Part]:
    """A hull that narrows to the bow: a straight body and two planes of bow."""
    sheer = (
        (w * 0.2, h * 0.88),
        (w * 0.08, h * 0.8),
        (-w * 0.1, h * 0.75),
        (-w * 0.3, h * 0.77),
        (-w * 0.43, h * 0.84),
        (-w * 0.49, h * 0.92),
    )
    body = ((-w * 0.44, 0.0), (w * 0.2, 0.0), *sheer)
    rail = [Line(tuple((x, y - h * 0.1, s * (d / 2 + 0.02)) for x, y in sheer), h * 0.05, shift(tone, 0.3), (0, 0, s)) for s in (-1, 1)]
    tyres = [disc(x, h * 0.5, d / 2 + 0.03, min(0.28, h * 0.16), 0.92) for x in (-w * 0.34, -w * 0.16, w * 0.04)]
    bow: list[Part] = []
    for s in (-1, 1):
        points = ((w * 0.2, 0.0, s * d / 2), (w * 0.36, 0.0, 0.0), (w * 0.5, h, 0.0), (w * 0.2, h * 0.88, s * d / 2))
        bow.append(Face(points if s > 0 else points[::-1], tone, (0.35, 0, s), 1.0))
    deck = Face(((w * 0.2, h * 0.88, d / 2), (w * 0.5, h, 0), (w * 0.2, h * 0.88, -d / 2)), shift(tone, -0.15), (0, 1, 0), 1.0)
    return [Prism(body, -d / 2, d / 2, tone, (*marks, *rail, *tyres)), *bow, deck]


def _boat(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    stripe = flanks(_rect(-w * 0.47, h * 0.3, w * 0.2, h * 0.36), d / 2 + 0.01, 0.05, line=0.3)
    return [
        *_hull_part(w, h * 0.45, d, p.tone, *stripe),
        *[_moved_box(-w * 0.12, h * 0.4, w * 0.34, h * 0.46, d * 0.7, shift(p.tone, -0.2))],
        Pipe((-w * 0.12, h * 0.86, 0), (-w * 0.12, h * 1.5, 0), 0.03, 0.02, 0.7),
        *(part for x, _ in zip((w * 0.2, -w * 0.38, w * 0.33), range(p.riders), strict=False) for part in _crew(x, h * 0.4)),
    ]


def _crew(x: float, deck: float) -> list[Part]:
    """Somebody on deck, as one sees them from the bank: trunk and shoulders, head, hair."""
    ring = [(0.17 * math.cos(a), 1.2 + 0.2 * math.sin(a)) for a in (math.tau * k / 12 for k in range(12))]
    trunk = ((-0.26, 0.0), (-0.38, 0.7), (-0.3, 0.92), (-0.08, 1.04), (0.08, 1.04), (0.3, 0.92), (0.38, 0.7), (0.26, 0.0))
    shapes = ((trunk, 0.66, 0.0), (ring, 0.02, 0.02), (ring[:7], 0.85, 0.03))
    return [Face(tuple((x + u, deck + v, z) for u, v in points), tone, (0.0, 0.0, 1.0), 1.0) for points, tone, z in shapes]


def _moved_box(x: float, y: float, w: float, h: float, d: float, tone: float) -> Part:
    """A deck house with windows all around."""
    marks: list[Mark] = [front(x + i * w * 0.24, y + h * 0.4, w * 0.34, h * 0.4, d / 2 + 0.005, "glass", glow=0.5) for i in (-1, 1)]
    marks += [back(x + i * w * 0.24, y + h * 0.4, w * 0.34, h * 0.4, -d / 2 - 0.005, "glass", glow=0.5) for i in (-1, 1)]
    marks += [side(s, x + s * (w / 2 + 0.005), 0, y + h * 0.4, d * 0.7, h * 0.4, "glass", glow=0.5) for s in (-1, 1)]
    return box(x, y, 0, w, h, d, tone, *marks)


def _ship(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    line = flanks(_rect(-w * 0.47, h * 0.06, w * 0.2, h * 0.12), d / 2 + 0.02, "accent" if p.label else 0.2, line=0.3)
    load: list[Part] = [
        box(x, h * 0.4, z, w * 0.12, h * 0.18, d * 0.4, 0.25 + 0.1 * ((k * 3) % 5))
        for k, x in enumerate((-w * 0.1, w * 0.03, w * 0.16))
        for z in (-d * 0.22, d * 0.22)
    ]
    return [
        *_hull_part(w, h * 0.45, d, p.tone, *line),
        *load,
        _moved_box(-w * 0.36, h * 0.38, w * 0.16, h * 0.42, d * 0.8, 0.1),
        rod(-w * 0.4, 0, h * 0.8, h, d * 0.1, 0.7),
        rod(w * 0.3, 0, h * 0.4, h * 0.8, 0.12, 0.7),
    ]


def _rowing(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    inside = top(-w * 0.12, 0, w * 0.6, d * 0.76, h * 0.5, shift(p.tone, 0.25))
    thwarts: list[Part] = [box(x, h * 0.6, 0, 0.24, 0.05, d * 0.9, shift(p.tone, -0.15)) for x in (-w * 0.3, w * 0.04)]
    oars: list[Part] = [Pipe((-w * 0.05, h * 0.7, s * d * 0.2), (-w * 0.35, h * 0.3, s * d * 1.2), 0.03, 0.05, 0.4) for s in (-1, 1)]
    flank: list[Part] = []
    for s in (-1, 1):
        side = ((-w * 0.44, 0, s * d * 0.36), (w * 0.2, 0, s * d * 0.36), (w * 0.2, h * 0.88, s * d / 2), (-w * 0.5, h * 0.9, s * d * 0.44))
        bow = ((w * 0.2, 0, s * d * 0.36), (w * 0.5, h, 0.0), (w * 0.2, h * 0.88, s * d / 2))
        flank += [Face(side, p.tone, None, 1.0), Face(bow, p.tone, None, 1.0)]
        wale = ((-w * 0.5, h * 0.9, s * d * 0.445), (w * 0.2, h * 0.88, s * d * 0.505), (w * 0.5, h, 0.0))
        flank.append(Line(wale, 0.05, shift(p.tone, 0.3), None))
    return [
        *flank[:3],
        Face(
            ((-w * 0.5, h * 0.9, -d * 0.44), (-w * 0.5, h * 0.9, d * 0.44), (-w * 0.44, 0, d * 0.36), (-w * 0.44, 0, -d * 0.36)),
            p.tone,
            None,
        ),
        inside,
        *thwarts,
        *oars,
        *flank[3:],
    ]


def _cabin(p: Piece) -> list[Part]:
    return [
        _moved_box(0, 0, p.width, p.height, p.depth, p.tone),
        box(0, p.height, 0, p.width + 0.2, 0.1, p.depth + 0.2, shift(p.tone, 0.2)),
    ]


def _spaceship(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    body = ((-w * 0.5, h * 0.25), (w * 0.2, h * 0.2), (w * 0.5, h * 0.42), (w * 0.2, h * 0.66), (-w * 0.3, h * 0.8), (-w * 0.5, h * 0.7))
    glass = flanks(
        ((w * 0.16, h * 0.48), (w * 0.36, h * 0.46), (w * 0.18, h * 0.62), (w * 0.06, h * 0.64)), d * 0.16 + 0.02, "glass", glow=0.6
    )
    panels = flanks(_rect(-w * 0.4, h * 0.4, -w * 0.1, h * 0.44), d * 0.16 + 0.02, 0.7, line=0.3)
    wings: list[Part] = [
        Face(
            (
                (-w * 0.46, h * 0.4, s * d * 0.16),
                (w * 0.1, h * 0.4, s * d * 0.16),
                (-w * 0.3, h * 0.3, s * d / 2),
                (-w * 0.5, h * 0.3, s * d / 2),
            ),
            shift(p.tone, 0.15),
            None,
        )
        for s in (-1, 1)
    ]
    legs: list[Part] = [
        Pipe((x, 0, z), (x, h * 0.25, z * 0.6), 0.12, 0.12, 0.8) for x, z in ((w * 0.2, 0.0), (-w * 0.3, -d * 0.2), (-w * 0.3, d * 0.2))
    ]
    jets: list[Mark] = [side(-1, -w * 0.5 - 0.02, z, h * 0.38, d * 0.1, h * 0.2, "accent", glow=1.2) for z in (-d * 0.07, d * 0.07)]
    return [*legs, *wings, Prism(body, -d * 0.16, d * 0.16, p.tone, (*glass, *panels, *jets))]


def _cart(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    wheels = [
        part for x in (-w * 0.26, w * 0.2) for s in (-1, 1) for part in wheel(x, 0.45, s * d * 0.48, 0.45, 0.08, spokes=True, axis="z")
    ]
    return [
        box(
            -w * 0.06,
            0.5,
            0,
            w * 0.8,
            h * 0.35,
            d * 0.84,
            p.tone,
            *[rule((-w * 0.46, 0.5 + y, d * 0.42 + 0.01), (w * 0.34, 0.5 + y, d * 0.42 + 0.01)) for y in (0.2, 0.4)],
        ),
        *wheels,
        *[Pipe((w * 0.3, 0.6, s * 0.3), (w * 0.7, 0.8, s * 0.35), 0.04, 0.03, p.tone) for s in (-1, 1)],
    ]


def _two_wheeled(p: Piece) -> list[Part]:
    """A box of boards on two wheels, a board down at its back; shafts, or a drawbar, that rest on the ground before it."""
    w, h, d = p.width, p.height, p.depth
    r, bed = (0.34, 0.45) if p.kind == "hand_cart" else (0.24, 0.34)
    pulled = (-1, 1) if p.kind == "hand_cart" else (0,)
    lines = [rule((-w * 0.46, bed + y, d * 0.42 + 0.01), (w * 0.14, bed + y, d * 0.42 + 0.01)) for y in (h * 0.15, h * 0.3)]
    return [
        box(-w * 0.16, bed, 0, w * 0.62, h * 0.45, d * 0.84, p.tone, *lines),
        *[part for s in (-1, 1) for part in wheel(-w * 0.16, r, s * d * 0.48, r, 0.07, spokes=p.kind == "hand_cart", axis="z")],
        *[Pipe((w * 0.1, bed, s * d * 0.34), (w * 0.5, 0.12, s * d * 0.26), 0.035, 0.03, p.tone) for s in pulled],
    ]


TABLE: dict[str, Builder] = {
    **dict.fromkeys(("hand_cart", "trailer"), _two_wheeled),
    "train": _train,
    "plane": _plane,
    "helicopter": _helicopter,
    "boat": _boat,
    "ship": _ship,
    "rowing_boat": _rowing,
    "cabin": _cabin,
    "spaceship": _spaceship,
    "horse_cart": _cart,
}
"""Builders by kind of piece."""
