"""What is stored, carried and thrown away."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, top, whole
from storyboard.painters.sketch.solids import Box, Face, Mark, Part, Pipe, Prism, Turned, Words


def _crate(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = []
    for k in (0.33, 0.66):
        marks += [
            rule((-w / 2, h * k, d / 2 + 0.003), (w / 2, h * k, d / 2 + 0.003)),
            rule((w / 2 + 0.003, h * k, -d / 2), (w / 2 + 0.003, h * k, d / 2), normal=(1, 0, 0)),
            rule((-w / 2 - 0.003, h * k, -d / 2), (-w / 2 - 0.003, h * k, d / 2), normal=(-1, 0, 0)),
        ]
    marks += [front(x, 0, 0.09, h, d / 2 + 0.006, shift(p.tone, -0.08), line=0.6) for x in (-w / 2 + 0.045, w / 2 - 0.045)]
    return [whole(p, *marks)]


def _carton(x: float, y: float, z: float, w: float, h: float, d: float, tone: float) -> Box:  # noqa: PLR0917 - a place and a size
    tape: tuple[Mark, ...] = (
        front(x, y + h * 0.62, 0.06, h * 0.38, z + d / 2 + 0.003, shift(tone, 0.2), line=0.3),
        top(x, z, 0.06, d, y + h + 0.003, shift(tone, 0.2), line=0.3),
    )
    return box(x, y, z, w, h, d, tone, *tape)


def _boxes(p: Piece) -> list[Part]:
    w, h, d, t = p.width, p.height, p.depth, p.tone
    return [
        _carton(-w * 0.22, 0, 0, w * 0.54, h * 0.45, d, t),
        _carton(w * 0.28, 0, 0.03, w * 0.44, h * 0.38, d * 0.8, shift(t, 0.08)),
        _carton(-w * 0.18, h * 0.45, -0.02, w * 0.46, h * 0.34, d * 0.8, shift(t, 0.04)),
        _carton(-w * 0.2, h * 0.79, 0, w * 0.3, h * 0.21, d * 0.5, shift(t, 0.1)),
    ]


def _barrel(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: tuple[tuple[float, float, Tone], ...] = ((h * 0.12, h * 0.18, 0.8), (h * 0.82, h * 0.88, 0.8))
    return [Turned(((0, r * 0.82), (h * 0.25, r * 0.97), (h * 0.5, r), (h * 0.75, r * 0.97), (h, r * 0.82)), p.tone, bands=bands)]


def _pallet(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    load = [
        _carton(x, 0.14 + k * (h - 0.14) / 2, 0, w / 2 - 0.02, (h - 0.14) / 2 - 0.01, d * 0.95, shift(p.tone, 0.05 * ((i + k) % 2)))
        for k in (0, 1)
        for i, x in enumerate(spread(2, w))
    ]
    return [*[box(x, 0, 0, 0.1, 0.1, d, 0.6) for x in (-w * 0.42, 0.0, w * 0.42)], box(0, 0.1, 0, w, 0.04, d, 0.5), *load]


def _tyres(p: Piece) -> list[Part]:
    r, count = p.width / 2, max(2, round(p.height / 0.2))
    step = p.height / count
    return [
        Turned(((step * k, r * 0.92), (step * (k + 0.3), r), (step * (k + 0.7), r), (step * (k + 1), r * 0.92)), p.tone)
        for k in range(count)
    ]


LIDDED = 0.8
"""Metres of height under which a bin has no lid: something is thrown into it."""


def _bin(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: tuple[tuple[float, float, Tone], ...] = tuple((h * k, h * (k + 0.025), shift(p.tone, 0.2)) for k in (0.25, 0.5, 0.7))
    if h < LIDDED:
        return [
            Turned(((0, r * 0.8), (h * 0.96, r * 0.98)), p.tone, bands=bands),
            Turned(((h * 0.961, r * 0.98), (h, r)), shift(p.tone, -0.1)),
            Turned(((h * 1.001, r * 0.86), (h * 1.002, r * 0.86)), 0.88),
        ]
    return [
        Turned(((0, r * 0.82), (h * 0.86, r * 0.95)), p.tone, bands=bands),
        Turned(((h * 0.86, r * 1.02), (h * 0.92, r), (h, r * 0.4)), shift(p.tone, -0.08)),
    ]


def _dumpster(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    ribs = [rule((x, 0.15, d / 2 + 0.01), (x, h * 0.78, d / 2 + 0.01), 0.06, shift(p.tone, 0.2)) for x in spread(4, w * 0.9)]
    lid = Prism(((-w / 2, h * 0.8), (w / 2, h * 0.8), (w / 2, h), (-w / 2, h * 0.92)), -d / 2 - 0.03, d / 2 + 0.03, shift(p.tone, 0.15))
    return [
        box(0, 0.12, 0, w, h * 0.68, d, p.tone, *ribs),
        lid,
        *[rod(i * w * 0.4, k * d * 0.4, 0, 0.12, 0.06, 0.9) for i in (-1, 1) for k in (-1, 1)],
    ]


def _coffin(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    handles = [
        rule((i * (w / 2 + 0.01), h * 0.5, z), (i * (w / 2 + 0.01), h * 0.5, z + 0.2), 0.03, 0.1, (i, 0, 0), 1.0)
        for i in (-1, 1)
        for z in (-d * 0.3, 0.0, d * 0.25)
    ]
    return [
        box(0, 0, 0, w, h * 0.7, d, p.tone, *handles),
        box(0, h * 0.7, 0, w + 0.06, h * 0.3, d + 0.06, shift(p.tone, -0.06), top(0, 0, w * 0.5, d * 0.8, h + 0.003, shift(p.tone, -0.15))),
    ]


def _armour(p: Piece) -> list[Part]:
    h = p.height
    limbs: list[Part] = [Pipe((i * 0.12, 0.05, 0), (i * 0.1, h * 0.5, 0), 0.07, 0.09, p.tone) for i in (-1, 1)]
    arms: list[Part] = [Pipe((i * 0.24, h * 0.78, 0), (i * 0.28, h * 0.45, 0.06), 0.06, 0.05, p.tone) for i in (-1, 1)]
    return [
        *limbs,
        *arms,
        Turned(((h * 0.48, 0.15), (h * 0.6, 0.14), (h * 0.8, 0.21), (h * 0.84, 0.12)), p.tone),
        Turned(((h * 0.86, 0.1), (h * 0.93, 0.11), (h, 0.04)), shift(p.tone, -0.05), bands=((h * 0.91, h * 0.925, "ink"),)),
        Pipe((0.34, 0, 0.08), (0.34, h * 1.15, 0.08), 0.018, 0.015, 0.7),
    ]


def _shower(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    glass: list[Part] = [
        Face(((-w / 2, 0.1, d / 2), (w / 2, 0.1, d / 2), (w / 2, h, d / 2), (-w / 2, h, d / 2)), "white", None, 0.8, 0, 0.25)
    ]
    posts: list[Part] = [Pipe((i * w / 2, 0.1, d / 2), (i * w / 2, h, d / 2), 0.015, 0.015, 0.5) for i in (-1, 1)]
    return [
        box(0, 0, 0, w, 0.1, d, p.tone),
        Pipe((0, 0.9, -d / 2 + 0.05), (0, h, -d / 2 + 0.05), 0.015, 0.015, 0.4),
        Pipe((0, h, -d / 2 + 0.05), (0, h - 0.06, -d * 0.2), 0.02, 0.07, 0.4),
        *posts,
        Pipe((-w / 2, h, d / 2), (w / 2, h, d / 2), 0.015, 0.015, 0.5),
        *glass,
    ]


def _flask(x: float, y: float, r: float) -> Turned:
    return Turned(((y, r), (y + r * 1.5, r * 0.3), (y + r * 2.2, r * 0.32)), 0.12, x=x, bands=((y, y + r * 0.7, 0.4),))


def _lab_bench(p: Piece) -> list[Part]:
    """Drawers under a top; on it a microscope, flasks, a rack of test tubes."""
    w, d, y = p.width, p.depth, 0.9
    marks = [front(x, 0.1, w / 4 - 0.06, y - 0.2, d / 2 + 0.004, shift(p.tone, 0.1), line=0.6) for x in spread(4, w)]
    tubes: list[Part] = [
        Pipe((w * 0.3 + k * 0.07, y + 0.05, 0), (w * 0.3 + k * 0.07, y + 0.26, 0), 0.02, 0.022, 0.15) for k in range(-3, 4)
    ]
    scope: list[Part] = [
        box(-w * 0.3, y, 0, 0.22, 0.04, 0.26, 0.85),
        Pipe((-w * 0.3, y + 0.04, -0.08), (-w * 0.3, y + 0.34, -0.08), 0.03, 0.03, 0.85),
        Pipe((-w * 0.3, y + 0.14, 0.07), (-w * 0.3, y + 0.44, -0.03), 0.035, 0.04, 0.8),
    ]
    rack = box(w * 0.3, y + 0.03, 0, 0.56, 0.06, 0.09, 0.6)
    glass: list[Part] = [_flask(-w * 0.08, y + 0.03, 0.12), _flask(w * 0.08, y + 0.03, 0.09)]
    return [box(0, 0, 0, w, y, d, p.tone, *marks), box(0, y, 0, w + 0.05, 0.03, d + 0.05, 0.5), *scope, *glass, *tubes, rack]


def _ticket_window(p: Piece) -> list[Part]:
    """A pane with a slot below, bars over its middle, the sign above."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [
        front(0, 0.06, w - 0.16, h * 0.68, z, "glass", line=0.9),
        front(0, 0.06, 0.5, 0.16, z + 0.003, 0.9, line=0.6),
        front(0, h * 0.78, w - 0.1, h * 0.2, z, 0.05, line=0.8),
        Words("TICKETS", (0, h * 0.88, z + 0.004), w * 0.7, h * 0.13),
    ]
    marks += [rule((x, 0.06, z + 0.006), (x, h * 0.74, z + 0.006), 0.025, 0.15) for x in spread(9, w - 0.2)]
    return [whole(p, *marks)]


def _level_ladder(p: Piece) -> list[Part]:
    """On its side: two rails, a rung every foot."""
    w, h = p.width, p.height
    count = max(3, round(w / 0.3))
    rungs: list[Part] = [Pipe((x, 0.0, 0.0), (x, h, 0.0), 0.018, 0.018, shift(p.tone, -0.15)) for x in spread(count, w * 0.94)]
    return [*rungs, *(box(0, y, 0, w, 0.045, p.depth, p.tone) for y in (-0.02, h - 0.025))]


def _plank(p: Piece) -> list[Part]:
    """A board, with its grain along it."""
    w, h, d = p.width, p.height, p.depth
    grain = [rule((-w * 0.48, h + 0.002, z), (w * 0.48, h + 0.002, z), alpha=0.5) for z in (-d * 0.2, d * 0.22)]
    return [box(0, 0, 0, w, h, d, p.tone, *grain, rule((-w * 0.46, h * 0.5, d / 2 + 0.002), (w * 0.3, h * 0.5, d / 2 + 0.002), alpha=0.5))]


TABLE: dict[str, Builder] = {
    "plank": _plank,
    "level_ladder": _level_ladder,
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
    "lab_bench": _lab_bench,
    "ticket_window": _ticket_window,
}
"""Builders by kind of piece."""
