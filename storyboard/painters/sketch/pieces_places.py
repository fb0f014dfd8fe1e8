"""What tells odd places: peaks and ice, a caravan, a windmill, the goods of one trade, what stands at borders and airports."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, spread, top, whole
from storyboard.painters.sketch.pieces_public import outline
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words

SNOW: Tone = 0.02


SHADE: Tone = 0.3


"""Of ice on the side away from the light."""


def _ice_peak(p: Piece) -> list[Part]:
    """A summit under snow: a jagged white mountain, its dark flank and ribs of rock."""
    w, h, z = p.width, p.height, p.depth / 2
    profile = (
        (-w / 2, 0.0),
        (w / 2, 0.0),
        (w * 0.3, h * 0.42),
        (w * 0.2, h * 0.5),
        (0.03 * w, h),
        (-0.1 * w, h * 0.72),
        (-0.3 * w, h * 0.4),
    )
    flank = outline(
        [(0.03 * w, h), (w * 0.2, h * 0.5), (w * 0.3, h * 0.42), (w / 2, 0), (w * 0.16, 0), (w * 0.1, h * 0.3), (w * 0.02, h * 0.6)],
        z + 0.02,
        SHADE,
    )
    ribs: list[Mark] = [
        outline(
            [(w * x, h * y), (w * (x + 0.03), h * (y - 0.16)), (w * (x - 0.025), h * (y - 0.3)), (w * (x - 0.01), h * (y - 0.1))],
            z + 0.04,
            0.6,
        )
        for x, y in ((-0.1, 0.6), (-0.22, 0.42), (0.06, 0.5), (0.2, 0.38), (-0.02, 0.34))
    ]
    snow = [(-0.3 * w, h * 0.4), (-0.2 * w, h * 0.5), (-0.16 * w, h * 0.38), (-0.08 * w, h * 0.52), (0.0, h * 0.36), (0.08 * w, h * 0.5)]
    cap = outline([*snow, (w * 0.16, h * 0.4), (w * 0.22, h * 0.48), (0.03 * w, h), (-0.1 * w, h * 0.72)], z + 0.03, SNOW)
    return [Prism(profile, -z, z, p.tone, (flank, cap, *ribs))]


def _serac(p: Piece) -> list[Part]:
    """A tower of ice that leans, its facets and cracks."""
    w, h, z = p.width, p.height, p.depth / 2
    body = ((-w / 2, 0.0), (w / 2, 0.0), (w * 0.42, h * 0.62), (w * 0.2, h), (-w * 0.28, h * 0.86), (-w * 0.44, h * 0.4))
    facet = outline([(w * 0.1, 0), (w / 2, 0), (w * 0.42, h * 0.62), (w * 0.2, h), (w * 0.05, h * 0.55)], z + 0.01, 0.26)
    cracks: list[Mark] = [
        rule((w * x, h * y, z + 0.02), (w * (x + 0.1), h * (y - 0.22), z + 0.02), 0.03, alpha=0.6)
        for x, y in ((-0.3, 0.7), (-0.1, 0.5), (-0.34, 0.34))
    ]
    return [Prism(body, -z, z, 0.05, (facet, *cracks))]


def _crevasse(p: Piece) -> list[Part]:
    """A crack in the ice, open and dark."""
    w, d = p.width / 2, p.depth / 2
    near = [(-w, 0.1), (-w * 0.6, 0.8), (-w * 0.2, 0.5), (w * 0.2, 1.0), (w * 0.6, 0.6), (w, 0.1)]
    far = [(x, -y * 0.7) for x, y in reversed(near)]
    rim = tuple((x, 0.02, y * d) for x, y in (*near, *far))
    return [Face(tuple((x * 1.05, 0.015, z * 1.3) for x, _, z in rim), 0.2, (0, 1, 0)), Face(rim, 0.95, (0, 1, 0))]


def _caravan(p: Piece) -> list[Part]:
    """A touring caravan: rounded ends, a band, a window and a door, one wheel, the drawbar."""
    w, h, z = p.width, p.height, p.depth / 2
    y = h * 0.16
    body = (
        *((-w / 2, y + h * 0.1), (-w * 0.46, y), (w * 0.46, y), (w / 2, y + h * 0.1)),
        *((w / 2, h * 0.72), (w * 0.44, h * 0.95), (w * 0.36, h), (-w * 0.36, h), (-w * 0.44, h * 0.95), (-w / 2, h * 0.72)),
    )
    marks: list[Mark] = [
        front(0, h * 0.36, w * 0.98, h * 0.08, z + 0.01, "accent", line=0.3),
        front(-w * 0.22, h * 0.52, w * 0.3, h * 0.26, z + 0.02, "glass", glow=0.4),
        front(w * 0.36, h * 0.52, w * 0.14, h * 0.26, z + 0.02, "glass", glow=0.4),
        front(w * 0.14, y + h * 0.02, w * 0.16, h * 0.68, z + 0.02, 0.14),
        front(w * 0.14, h * 0.56, w * 0.1, h * 0.2, z + 0.03, "glass", glow=0.4),
        *[rule((-w * 0.37 + w * 0.15 * k, h * 0.52, z + 0.03), (-w * 0.37 + w * 0.15 * k, h * 0.78, z + 0.03), 0.02) for k in range(3)],
    ]
    wheel: list[Part] = [disc(-w * 0.04, h * 0.14, z + 0.05, h * 0.14, 0.88), disc(-w * 0.04, h * 0.14, z + 0.06, h * 0.06, 0.2)]
    bar: list[Part] = [Pipe((w / 2, h * 0.14, 0), (w * 0.66, h * 0.12, 0), 0.05, 0.04, 0.8), rod(w * 0.64, 0, 0, h * 0.14, 0.04, 0.8)]
    return [Prism(body, -z, z, 0.06, tuple(marks)), *wheel, *bar, box(w * 0.14, 0, z + 0.2, w * 0.14, h * 0.08, 0.3, 0.5)]


def _windmill(p: Piece) -> list[Part]:
    """A tower mill with four lattice sails."""
    w, h = p.width, p.height
    hub, z, long = h * 0.72, w * 0.3, h * 0.46
    parts: list[Part] = [
        Turned(((0, w * 0.3), (h * 0.7, w * 0.19)), 0.15),
        Turned(((h * 0.7, w * 0.22), (h * 0.78, w * 0.16), (h * 0.86, 0.05)), 0.6),
        front(0, 0, w * 0.16, h * 0.15, w * 0.31, 0.7),
    ]
    for k in range(4):
        a = math.radians(20 + 90 * k)
        ux, uy, nx, ny = math.cos(a), math.sin(a), -math.sin(a), math.cos(a)

        def at(u: float, v: float, ux: float = ux, uy: float = uy, nx: float = nx, ny: float = ny) -> tuple[float, float, float]:
            return (ux * u + nx * v, hub + uy * u + ny * v, z + 0.1)

        parts.append(Face((at(long * 0.14, 0), at(long, 0), at(long, w * 0.13), at(long * 0.14, w * 0.13)), 0.06, (0, 0, 1), 1.2))
        parts += [Line((at(long * s, 0), at(long * s, w * 0.13)), 0.05, "ink", (0, 0, 1), 0.8) for s in (0.3, 0.45, 0.6, 0.75, 0.9)]
        parts.append(Line((at(0, 0), at(long, 0)), 0.16, "ink", (0, 0, 1)))
    return parts


def _beehive(p: Piece) -> list[Part]:
    """Boxes over each other on legs, a slit to fly in at, bees."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = [*legs(w, d, 0, h * 0.2, 0.03, 0.5)]
    parts += [
        box(
            0,
            h * (0.2 + 0.24 * k),
            0,
            w,
            h * 0.23,
            d,
            0.08,
            rule((-w / 2, h * (0.2 + 0.24 * k), d / 2), (w / 2, h * (0.2 + 0.24 * k), d / 2)),
        )
        for k in range(3)
    ]
    parts += [box(0, h * 0.92, 0, w * 1.14, h * 0.08, d * 1.14, 0.55), front(0, h * 0.22, w * 0.5, 0.04, d / 2 + 0.01, 0.95)]
    bees = ((-0.5, 0.5), (0.4, 0.44), (0.7, 0.9), (-0.3, 1.2), (0.1, 1.3), (-0.8, 0.85))
    return [*parts, *[Blob((w * x, h * y, d), 0.022, 0.016, "accent", 0.0) for x, y in bees]]


def _fruit_tree(p: Piece) -> list[Part]:
    """A low round tree full of fruit."""
    w, h = p.width, p.height
    crown = [(-0.28, 0.66, 0.28), (0.26, 0.68, 0.28), (0.0, 0.8, 0.32), (0.02, 0.6, 0.3)]
    fruit = [(-0.36, 0.62), (-0.16, 0.74), (0.05, 0.62), (0.2, 0.82), (0.36, 0.66), (-0.06, 0.9), (-0.24, 0.54), (0.22, 0.54), (0.05, 0.76)]
    parts: list[Part] = [
        Pipe((0, 0, 0), (0, h * 0.5, 0), w * 0.06, w * 0.04, 0.7),
        *[Pipe((0, h * 0.4, 0), (s * w * 0.2, h * 0.6, 0), w * 0.03, w * 0.02, 0.7) for s in (-1, 1)],
        *[Blob((x * w, y * h, 0), r * w, r * w * 0.8, 0.42, 0.16) for x, y, r in crown],
    ]
    return [*parts, *[Blob((x * w, y * h, w * 0.36), 0.085, 0.085, "accent", 0.0) for x, y in fruit]]


def _baggage_belt(p: Piece) -> list[Part]:
    """A luggage carousel: an apron, a belt of scales, suitcases on it."""
    w, h, d = p.width, p.height, p.depth
    y = h * 0.5
    parts: list[Part] = [
        box(0, 0, 0, w, y, d, 0.3, front(0, 0.05, w, y * 0.3, d / 2 + 0.01, 0.7)),
        top(0, 0, w * 0.98, d * 0.9, y + 0.01, 0.85),
    ]
    parts += [rule((x, y + 0.02, -d * 0.45), (x, y + 0.02, d * 0.45), 0.015, 0.5, None) for x in spread(round(w / 0.4), w)]
    tones: tuple[Tone, ...] = ("accent", 0.15, 0.6)
    for k, x in enumerate(spread(max(3, round(w / 1.3)), w * 0.94)):
        parts += [box(x, y + 0.02, 0, 0.65, 0.42, 0.3, tones[k % 3]), box(x, y + 0.44, 0, 0.2, 0.05, 0.05, 0.9)]
    return parts


def _scanner(p: Piece) -> list[Part]:
    """A gate that looks for metal, a light on it."""
    w, h, d = p.width, p.height, p.depth
    return [
        *[
            box(s * (w / 2 - 0.1), 0, 0, 0.2, h, d, 0.15, front(s * (w / 2 - 0.1), h * 0.1, 0.06, h * 0.7, d / 2 + 0.01, 0.6))
            for s in (-1, 1)
        ],
        box(
            0,
            h - 0.28,
            0,
            w,
            0.28,
            d,
            0.3,
            disc(0, h - 0.14, d / 2 + 0.01, 0.06, "accent", glow=0.6),
            Words("SCAN", (w * 0.25, h - 0.14, d / 2 + 0.02), 0.3, 0.12),
        ),
    ]


def _booth_desk(p: Piece) -> list[Part]:
    """An officer's booth: a desk under glass, its words on a lit board."""
    w, h, z = p.width, p.height, p.depth / 2
    words = Words(p.label or "PASSPORTS", (0, h - 0.2, z + 0.02), w * 0.86, 0.24, (0, 0, 1), "white", 0.6)
    return [
        box(0, 0, 0, w, h * 0.45, p.depth, p.tone, front(0, h * 0.06, w * 0.9, h * 0.3, z + 0.01, shift(p.tone, 0.15))),
        *[box(s * (w / 2 - 0.04), h * 0.45, 0, 0.08, h * 0.4, p.depth, 0.7) for s in (-1, 1)],
        box(0, h * 0.45, -z * 0.9, w, h * 0.4, 0.05, 0.1),
        front(0, h * 0.48, w * 0.5, h * 0.3, z * 0.9, "glass", glow=0.2),
        box(0, h - 0.4, 0, w, 0.4, p.depth, 0.9, words),
    ]


def _marquee_wall(p: Piece) -> list[Part]:
    """The white wall of a party tent: folds, swags under the eave, a string of flags."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    marks: list[Mark] = [rule((x, 0, z), (x, h * 0.84, z), 0.015, 0.4, alpha=0.5) for x in spread(round(w / 0.5), w)]
    count = max(3, round(w / 1.5))
    for x in spread(count, w):
        half = w / count / 2
        marks.append(
            outline(
                [
                    (x - half, h),
                    (x - half, h * 0.86),
                    (x - half * 0.5, h * 0.78),
                    (x, h * 0.75),
                    (x + half * 0.5, h * 0.78),
                    (x + half, h * 0.86),
                    (x + half, h),
                ],
                z + 0.01,
                0.12,
            )
        )
    flags = round(w / 0.32)
    for k, x in enumerate(spread(flags, w)):
        y = h * (0.72 - 0.05 * math.sin(math.pi * ((k * count / flags) % 1)))
        marks.append(outline([(x - 0.11, y), (x, y - 0.24), (x + 0.11, y)], z + 0.02, ("accent", 0.1, 0.55)[k % 3]))
    return [whole(p, *marks, tone=0.02)]


def _scroll(p: Piece) -> list[Part]:
    """A hanging scroll with a sign of brush strokes."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    strokes = (
        ((-0.3, 0.78), (0.3, 0.8)),
        ((0.0, 0.9), (-0.02, 0.55)),
        ((-0.02, 0.72), (-0.32, 0.5)),
        ((0.02, 0.72), (0.34, 0.48)),
        ((-0.25, 0.36), (0.28, 0.38)),
        ((0.0, 0.44), (0.0, 0.14)),
    )
    marks = [rule((a[0] * w, a[1] * h, z), (b[0] * w, b[1] * h, z), 0.06, "ink", alpha=1.0) for a, b in strokes]
    return [whole(p, *marks, tone=0.02), *[Pipe((-w * 0.6, y, 0), (w * 0.6, y, 0), 0.03, 0.03, 0.85) for y in (0.0, h)]]


def _space_suit(p: Piece) -> list[Part]:
    """A pressure suit on its hook: helmet with a dark visor, pack, arms and legs."""
    w, h = p.width, p.height
    limbs: list[Part] = [Pipe((s * w * 0.16, h * 0.45, 0), (s * w * 0.18, 0.04, 0.02), 0.12, 0.1, 0.06) for s in (-1, 1)]
    limbs += [Pipe((s * w * 0.3, h * 0.76, 0), (s * w * 0.48, h * 0.42, 0.06), 0.1, 0.08, 0.06) for s in (-1, 1)]
    return [
        box(0, h * 0.44, -0.16, w * 0.7, h * 0.4, 0.2, 0.35),
        *limbs,
        box(0, h * 0.42, 0, w * 0.56, h * 0.38, 0.26, 0.06, front(0, h * 0.56, w * 0.26, h * 0.12, 0.14, "accent")),
        Blob((0, h * 0.9, 0.02), 0.2, 0.2, 0.04, 0.0),
        Blob((0, h * 0.9, 0.1), 0.13, 0.12, 0.9, 0.0),
    ]


def _bell(p: Piece) -> list[Part]:
    """A great bell under its beam."""
    w, h = p.width / 2, p.height
    return [
        box(0, h * 0.88, 0, w * 3.4, h * 0.14, 0.3, 0.7),
        Turned(((0, w), (h * 0.1, w * 0.86), (h * 0.45, w * 0.56), (h * 0.74, w * 0.48), (h * 0.86, w * 0.2)), 0.5),
        Blob((0, -0.04, 0), w * 0.16, w * 0.18, 0.85, 0.0),
    ]


def _visiting_glass(p: Piece) -> list[Part]:
    """Booths of a prison's visiting room: panes in a partition, telephones beside them, stools."""
    w, h, z = p.width, p.height, p.depth / 2
    marks: list[Mark] = []
    count = max(2, round(w / 1.2))
    for x in spread(count, w):
        marks += [
            front(x, h * 0.42, w / count * 0.66, h * 0.44, z + 0.01, "glass", glow=0.2),
            *[rule((x + w / count * dx, h * 0.42, z + 0.02), (x + w / count * dx, h * 0.86, z + 0.02), 0.02) for dx in (-0.1, 0.1)],
        ]
        marks.append(front(x + w / count * 0.42, h * 0.5, 0.1, 0.26, z + 0.02, 0.95))
    shelf = box(0, h * 0.36, z + 0.18, w, 0.05, 0.36, 0.6)
    sides: list[Part] = [box(x, 0, z + 0.18, 0.05, h * 0.9, 0.36, 0.55) for x in spread(count + 1, w * (count + 1) / count)]
    return [whole(p, *marks), shelf, *sides]


def _hexagram(p: Piece) -> list[Part]:
    """A star of two triangles."""
    r, y, z = p.width * 0.5, p.height / 2, p.depth / 2 + 0.01
    marks: list[Mark] = []
    for turn in (0, 180):
        at = [(r * math.sin(math.radians(turn + 120 * k)), y + r * math.cos(math.radians(turn + 120 * k)), z) for k in range(3)]
        marks += [Line((at[k], at[(k + 1) % 3]), 0.06, "ink", (0, 0, 1)) for k in range(3)]
    return [whole(p, *marks, tone=0.06)]


def _target(p: Piece) -> list[Part]:
    """The outline of somebody on paper, rings on the chest, holes in it."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    body = outline(
        [
            (-w * 0.36, h * 0.06),
            (w * 0.36, h * 0.06),
            (w * 0.36, h * 0.55),
            (w * 0.14, h * 0.66),
            (-w * 0.14, h * 0.66),
            (-w * 0.36, h * 0.55),
        ],
        z,
        0.85,
    )
    tones: tuple[Tone, ...] = (0.05, 0.85, 0.05, "accent")
    rings = [disc(0, h * 0.38, z + 0.01 * (k + 1), w * (0.26 - 0.07 * k), tone) for k, tone in enumerate(tones)]
    holes = [disc(w * x, h * y, z + 0.06, 0.018, "white") for x, y in ((0.1, 0.44), (-0.14, 0.3), (0.02, 0.5), (0.22, 0.25))]
    return [whole(p, body, disc(0, h * 0.78, z, w * 0.16, 0.85), *rings, *holes, tone=0.0)]


def _coat_pegs(p: Piece) -> list[Part]:
    """A board of pegs with coats, a bag and a hat."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.05
    parts: list[Part] = [box(0, h - 0.14, 0, w, 0.12, p.depth, p.tone)]
    for k, x in enumerate(spread(4, w)):
        coat = ((-0.05, 0.0), (0.05, 0.0), (0.17, -0.12), (0.22, -0.95), (-0.22, -0.95), (-0.17, -0.12))
        if k == 3:
            parts += [Blob((x, h - 0.14, z), 0.19, 0.05, 0.8, 0.0), Blob((x, h - 0.07, z), 0.11, 0.09, 0.8, 0.0)]
            continue
        parts.append(Face(tuple((x + a, h - 0.1 + b, z) for a, b in coat), (0.75, "accent", 0.35)[k], None))
        parts += [Line(((x, h - 0.2, z + 0.01), (x, h - 1.02, z + 0.01)), 0.014, "ink", None, 0.8)]
    return parts


TABLE: dict[str, Builder] = {
    "coat_pegs": _coat_pegs,
    "hexagram": _hexagram,
    "target": _target,
    "ice_peak": _ice_peak,
    "serac": _serac,
    "crevasse": _crevasse,
    "caravan": _caravan,
    "windmill": _windmill,
    "beehive": _beehive,
    "fruit_tree": _fruit_tree,
    "baggage_belt": _baggage_belt,
    "scanner": _scanner,
    "booth_desk": _booth_desk,
    "marquee_wall": _marquee_wall,
    "scroll": _scroll,
    "space_suit": _space_suit,
    "bell": _bell,
    "visiting_glass": _visiting_glass,
}


"""Pieces that make a place another one than its kind."""
