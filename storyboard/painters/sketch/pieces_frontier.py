"""The frontier and beyond: horses, wooden stores, troughs; stations in orbit and hulls."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, top
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe, Turned, Words


def _leg(x: float, z: float, y: float, reach: float, tone: float) -> list[Part]:
    knee = (x + reach, y * 0.52, z)
    return [
        Pipe((x, y, z), knee, 0.12, 0.065, tone),
        Pipe(knee, (x + reach * 0.4, 0.1, z), 0.06, 0.045, tone),
        rod(x + reach * 0.4 + 0.02, z, 0, 0.1, 0.065, 0.95),
    ]


def _horse(p: Piece) -> list[Part]:
    """Standing, saddled; the head looks along +x."""
    k, t = p.height / 1.9, p.tone
    legs = [
        part
        for x, z, reach in ((-0.6, -0.14, -0.08), (0.52, -0.14, 0.05), (-0.52, 0.14, -0.02), (0.6, 0.14, 0.1))
        for part in _leg(x * k, z, 1.0 * k, reach, t)
    ]
    return [
        *legs,
        Pipe((-0.88 * k, 1.18 * k, 0), (-1.0 * k, 0.55 * k, 0), 0.06, 0.1, 0.92),
        Pipe((-0.62 * k, 1.12 * k, 0), (0.58 * k, 1.14 * k, 0), 0.31, 0.3, t),
        Pipe((0.6 * k, 1.2 * k, 0), (0.98 * k, 1.74 * k, 0), 0.24, 0.13, t),
        Pipe((0.5 * k, 1.46 * k, 0), (0.86 * k, 1.86 * k, 0), 0.06, 0.05, 0.95),
        Pipe((0.94 * k, 1.76 * k, 0), (1.34 * k, 1.5 * k, 0), 0.14, 0.085, t),
        *[Pipe((0.9 * k, 1.84 * k, z), (0.9 * k, 2.0 * k, z), 0.035, 0.01, t) for z in (-0.06, 0.06)],
        Pipe((-0.26 * k, 1.4 * k, 0), (0.2 * k, 1.4 * k, 0), 0.14, 0.12, 0.95),
        rod(0.18 * k, 0, 1.45 * k, 1.62 * k, 0.035, 0.95),
    ]


def _trough(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    boards: list[Mark] = [
        rule((-w / 2, h * 0.5, d / 2 + 0.003), (w / 2, h * 0.5, d / 2 + 0.003)),
        top(0, 0, w - 0.12, d - 0.12, h + 0.003, 0.1),
    ]
    return [box(0, 0.1, 0, w, h - 0.1, d, p.tone, *boards), *[box(x, 0, 0, 0.12, 0.12, d, 0.8) for x in (-w * 0.4, w * 0.4)]]


def _post_rail(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    posts: list[Part] = [rod(i * w * 0.42, 0, 0, h, 0.06, p.tone) for i in (-1, 1)]
    return [*posts, Pipe((-w / 2, h * 0.88, 0), (w / 2, h * 0.88, 0), 0.05, 0.05, p.tone)]


def _saloon(p: Piece) -> list[Part]:
    """Boards, a stepped false front with the name, a porch roof on posts, swing doors between two windows."""
    w, h, d, z = p.width, p.height, p.depth, p.depth / 2 + 0.01
    marks: list[Mark] = [rule((-w / 2, y * h / 9, z), (w / 2, y * h / 9, z), 0.012, "ink", alpha=0.35) for y in range(1, 9)]
    marks += [front(x, 0.9, w * 0.2, 1.2, z, "glass") for x in (-w * 0.3, w * 0.3)]
    marks += [front(0, 0.12, w * 0.2, 2.2, z, 0.95), *[front(x, 0.6, w * 0.095, 1.0, z + 0.02, 0.5) for x in (-w * 0.05, w * 0.05)]]
    sign: list[Mark] = [front(0, h * 0.66, w * 0.66, h * 0.2, z, 0.05), Words(p.label, (0, h * 0.76, z + 0.01), w * 0.56, h * 0.13)]
    posts: list[Part] = [rod(x, d / 2 + 1.5, 0.15, 2.75, 0.07, 0.65) for x in spread(4, w * 1.2)]
    return [
        box(0, 0, 0, w, h * 0.86, d, p.tone, *marks, *sign),
        box(0, h * 0.86, d / 2 - 0.15, w * 0.6, h * 0.14, 0.3, p.tone),
        box(0, 0, d / 2 + 0.85, w, 0.15, 1.7, shift(p.tone, 0.12)),
        *posts,
        box(0, 2.75, d / 2 + 0.85, w * 1.02, 0.12, 1.8, shift(p.tone, 0.22)),
    ]


def _station(p: Piece) -> list[Part]:
    """A spine of tubes with a drum in the middle, and panels in pairs at its ends."""
    w, h, d = p.width, p.height, p.depth
    y, r = h / 2, h * 0.09
    panels = [
        box(
            x,
            y + s * h * 0.3 - h * 0.18,
            0,
            w * 0.1,
            h * 0.36,
            0.06,
            0.75,
            *[
                rule((x - w * 0.05, yy, 0.04), (x + w * 0.05, yy, 0.04), 0.03, 0.2)
                for yy in (y + s * h * 0.3 - h * 0.09 + k * h * 0.09 for k in range(3))
            ],
        )
        for x in (-w * 0.42, -w * 0.29, w * 0.29, w * 0.42)
        for s in (-1, 1)
    ]
    lit: list[Mark] = [front(x, y - 0.1, 0.28, 0.28, d * 0.3 + 0.02, "lamp", glow=0.3) for x in spread(5, w * 0.16)]
    return [
        *panels,
        Pipe((-w * 0.48, y, 0), (w * 0.48, y, 0), r * 0.55, r * 0.55, p.tone),
        Pipe((-w * 0.16, y, 0), (w * 0.16, y, 0), r * 1.5, r * 1.5, shift(p.tone, -0.08)),
        Turned(
            ((y - h * 0.3, r * 0.7), (y - h * 0.22, r * 1.6), (y + h * 0.22, r * 1.6), (y + h * 0.3, r * 0.7)),
            p.tone,
            bands=((y - 0.2, y + 0.2, 0.8),),
        ),
        box(0, y - 0.3, d * 0.15, w * 0.18, 0.6, d * 0.3, p.tone, *lit),
    ]


def _hull(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    seams: list[Mark] = [rule((x, h + 0.003, -d / 2), (x, h + 0.003, d / 2), 0.03, "ink", (0, 1, 0)) for x in spread(7, w)]
    seams += [rule((-w / 2, h + 0.003, z), (w / 2, h + 0.003, z), 0.03, "ink", (0, 1, 0)) for z in spread(3, d)]
    return [box(0, 0, 0, w, h, d, p.tone, *seams)]


def _hab_dome(p: Piece) -> list[Part]:
    """A dome of panels on a ring, an airlock before it with a lit pane."""
    r, h, d = p.width / 2, p.height, p.depth
    shell = Turned(
        ((0, r), (h * 0.16, r), (h * 0.5, r * 0.88), (h * 0.78, r * 0.62), (h * 0.95, r * 0.26), (h, 0.03)),
        p.tone,
        bands=((h * 0.1, h * 0.16, 0.5), (h * 0.48, h * 0.5, 0.4)),
    )
    pane = front(0, h * 0.2, 0.7, h * 0.26, d / 2 + 0.62, "lamp", glow=0.3)
    return [shell, box(0, 0, d / 2 + 0.1, r * 0.5, h * 0.52, 1.0, p.tone + 0.1, pane)]


def _hatch(p: Piece) -> list[Part]:
    r, h = p.width / 2, p.height
    return [
        Turned(((0, r), (h * 0.6, r), (h, r * 0.8)), p.tone, bands=((h * 0.2, h * 0.4, 0.1),)),
        Pipe((-r * 0.5, h + 0.06, 0), (r * 0.5, h + 0.06, 0), 0.03, 0.03, 0.9),
    ]


def _raised_lid(p: Piece) -> list[Part]:
    """A flat lid hinged at its far edge and pulled up at the near one, boards across it, a ring at the edge."""
    w, h, d = p.width / 2, p.height, p.depth / 2
    thick = 0.05
    slab = (
        ((-w, 0.0, -d), (w, 0.0, -d), (w, h, d), (-w, h, d)),
        ((-w, thick, -d), (w, thick, -d), (w, h + thick, d), (-w, h + thick, d)),
    )
    below, above = slab
    edges = [Face((below[a], below[b], above[b], above[a]), shift(p.tone, 0.1), n, 1.1) for a, b, n in LID_EDGES]
    seams = [Line(((x, thick, -d), (x, h + thick, d)), 0.012, 0.8, (0.0, d, -h)) for x in (-w / 3, w / 3)]
    return [Face(below, shift(p.tone, 0.3), (0.0, -d, h), 1.1), *edges, Face(above, p.tone, (0.0, d, -h), 1.2), *seams]


LID_EDGES = ((3, 2, (0.0, 0.0, 1.0)), (1, 2, (1.0, 0.0, 0.0)), (0, 3, (-1.0, 0.0, 0.0)))
"""Corners of a lid between which its edges are, and where each looks."""
TABLE: dict[str, Builder] = {
    "raised_lid": _raised_lid,
    "horse": _horse,
    "trough": _trough,
    "post_rail": _post_rail,
    "saloon": _saloon,
    "space_station": _station,
    "hull": _hull,
    "hab_dome": _hab_dome,
    "hatch": _hatch,
}
"""Builders by kind of piece."""
