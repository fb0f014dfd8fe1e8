"""What somebody has fallen into: a cart of fruit, a heap of hay, a broken table, and what flies up around them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, shift, spread
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Pipe

FRUIT = ("#e3872a", "#e99a3c", "#d8741f")
"""Tones of oranges in a heap."""
ORANGE = 0.085
"""Metres: half an orange."""


def _chance(p: Piece) -> random.Random:
    """The piece's own chance: the same wherever it stands."""
    return random.Random(f"{p.kind} {p.width:.2f}")


def _oranges(rng: random.Random, across: float, rows: tuple[tuple[float, float, int], ...]) -> list[Part]:
    """Rows of fruit, from the back to the front: height, depth, how many."""
    return [
        Blob((x + rng.uniform(-0.03, 0.03), y + rng.uniform(0.0, 0.05), z), ORANGE, ORANGE, FRUIT[rng.randrange(3)], 0.0, 0.6)
        for y, z, count in rows
        for x in spread(count, across)
    ]


def _cart_bed(p: Piece) -> list[Part]:
    """The floor and the far side of a barrow, and the fruit heaped in it."""
    w, h, d = p.width, p.height, p.depth
    heap = _oranges(_chance(p), w * 0.94, ((h, -d * 0.36, 13), (h + 0.12, -d * 0.3, 12), (h + 0.02, -d * 0.16, 13), (h, d * 0.1, 13)))
    board = box(0, h * 0.72, 0, w, 0.08, d, p.tone)
    return [board, box(0, h * 0.72, -d * 0.47, w, 0.42, 0.05, shift(p.tone, 0.1)), *legs(w, d, 0.0, h * 0.72, 0.04, 0.7), *heap]


def _wheel(x: float, z: float, r: float) -> list[Part]:
    hoop: list[Vec] = [(x + r * math.cos(a), r + r * math.sin(a), z) for a in (math.tau * k / 22 for k in range(23))]
    spokes = [Line(((x, r, z), point), 0.025, 0.75) for point in hoop[:-1:3]]
    return [Line(tuple(hoop), 0.07, 0.85), *spokes]


def _cart_side(p: Piece) -> list[Part]:
    """The near side of a barrow, its wheels and its shafts, fruit that rolls away below it."""
    w, h, rng = p.width, p.height, _chance(p)
    low = h * 0.58
    boards: list[Part] = [
        box(0, low, 0, w, h - low, 0.05, p.tone, *(front(x, low, 0.02, h - low, 0.03, 0.8, line=0.0) for x in spread(6, w)))
    ]
    shaft = Pipe((w / 2, low + 0.05, 0), (w / 2 + 0.75, low + 0.2, 0), 0.035, 0.03, p.tone)
    ground: list[Part] = [
        Blob((x, ORANGE, rng.uniform(0.2, 0.9)), ORANGE, ORANGE, FRUIT[k % 3], 0.0, 0.7)
        for k, x in enumerate((-1.75, -1.3, -0.8, -0.1, 0.5, 1.0, 1.55, 2.0))
    ]
    return [*ground, shaft, *_wheel(-w * 0.28, 0.1, 0.4), *_wheel(w * 0.28, 0.1, 0.4), *boards]


def _orange(x: float, y: float, _: float, rng: random.Random) -> list[Part]:
    """One orange in the air with the line of its way."""
    tail = Line(((x * 0.8, y - 0.16, 0.0), (x * 0.93, y - 0.06, 0.0)), 0.014, "ink", None, 0.7)
    return [tail, Blob((x, y, 0.0), ORANGE, ORANGE, FRUIT[rng.randrange(3)], 0.0, 0.7)]


def _flying(shape: Callable[[float, float, float, random.Random], list[Part]], count: int, reach: float) -> Builder:
    """A builder of flat bits in the air around the middle."""

    def builder(p: Piece) -> list[Part]:
        rng, parts = _chance(p), list[Part]()
        for k in range(count):
            a, far = math.pi * (k + 0.5) / count, reach * rng.uniform(0.7, 1.1)
            parts += shape(far * 1.3 * math.cos(a), p.height + far * 0.8 * math.sin(a), math.degrees(a) + rng.uniform(-40, 40), rng)
        return parts

    return builder


def _quad(x: float, y: float, turn: float, size: tuple[float, float], tone: Tone, line: float = 0.6) -> Face:
    c, s, (w, h) = math.cos(math.radians(turn)), math.sin(math.radians(turn)), size
    return Face(
        tuple((x + a * w * c - b * h * s, y + a * w * s + b * h * c, 0.0) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))),
        tone,
        None,
        line,
    )


def _leaf(x: float, y: float, turn: float, rng: random.Random) -> list[Part]:
    c, s, tone = math.cos(math.radians(turn)), math.sin(math.radians(turn)), rng.choice((0.4, 0.55, 0.65))
    outline = ((-0.06, 0.0), (-0.01, -0.026), (0.06, 0.0), (-0.01, 0.026))
    return [Face(tuple((x + a * c - b * s, y + a * s + b * c, 0.0) for a, b in outline), tone, None, 0.5)]


def _straw(x: float, y: float, turn: float, rng: random.Random) -> list[Part]:
    c, s, far = math.cos(math.radians(turn)), math.sin(math.radians(turn)), rng.uniform(0.1, 0.2)
    return [
        Line(((x - far * c, y - far * s, 0.0), (x, y + 0.02, 0.0), (x + far * c, y + far * s, 0.0)), 0.018, rng.choice(("#b99a55", 0.6)))
    ]


def _board(x: float, y: float, turn: float, rng: random.Random) -> list[Part]:
    return [_quad(x, y, turn, (rng.uniform(0.16, 0.3), 0.05), 0.35, 0.9)]


def _flake(x: float, y: float, _: float, rng: random.Random) -> list[Part]:
    r = rng.uniform(0.04, 0.12)
    return [Blob((x, y, 0.0), r, r * 0.9, "paper", 0.2, 0.6)]


def _plate(x: float, y: float, turn: float, rng: random.Random) -> list[Part]:
    r, c, s = rng.uniform(0.09, 0.13), math.cos(math.radians(turn)), math.sin(math.radians(turn))
    ring = [(math.cos(a) * r, math.sin(a) * r * 0.45) for a in (math.tau * k / 14 for k in range(14))]
    return [Face(tuple((x + a * c - b * s, y + a * s + b * c, 0.0) for a, b in ring), "paper", None, 0.9)]


LUMPS: tuple[tuple[float, float, float, float, Tone], ...] = (
    (-0.3, 0.3, 0.0, 0.26, "#c7ab68"),
    (0.3, 0.3, 0.0, 0.26, "#bfa25d"),
    (0.0, 0.42, -0.1, 0.34, "#ccb174"),
    (0.0, 0.22, 0.2, 0.4, "#c3a763"),
)
"""The lumps of a heap of hay: where their middles are and their radii, against its size, and their tones."""


def _hay_heap(p: Piece) -> list[Part]:
    """A heap of loose hay, stalks all over it."""
    w, h, d, rng = p.width, p.height, p.depth, _chance(p)
    lumps: list[Part] = [Blob((x * w, y * h, z * d), r * w, r * w * 0.62 * h / 1.2 + 0.12, tone, 0.2, 0.7) for x, y, z, r, tone in LUMPS]
    stalks: list[Part] = []
    for _ in range(46):
        x, y, a = rng.uniform(-0.46, 0.46) * w, rng.uniform(0.04, 0.62) * h, rng.uniform(-0.5, 0.5)
        stalks.append(Line(((x, y, d * 0.4), (x + 0.16 * math.cos(a), y + 0.16 * math.sin(a), d * 0.4)), 0.012, 0.62, None, 0.8))
    return [*lumps, *stalks]


def _dented_roof(p: Piece) -> list[Part]:
    """A hollow in sheet metal with its creases, splinters of glass that fly to both sides."""
    w, d, rng = p.width / 2, p.depth / 2, _chance(p)
    ring = tuple((w * math.cos(a), 0.05, d * math.sin(a)) for a in (-math.tau * k / 18 for k in range(18)))
    creases: list[Part] = [
        Line(tuple((w * f * math.cos(a), 0.055, d * f * math.sin(a)) for f in (0.6, 1.05, 1.3 + 0.2 * (k % 2))), 0.02)
        for k, a in enumerate(math.tau * n / 11 for n in range(11))
    ]
    glass: list[Part] = []
    for k in range(22):
        side = -1 if k % 2 else 1
        x, y, r = side * rng.uniform(0.9, 1.9), rng.uniform(-0.5, 0.6), rng.uniform(0.03, 0.08)
        glass.append(Face(((x, y, d), (x + r * 1.4, y + r * 0.3, d), (x + r * 0.2, y + r * 1.5, d)), "paper", None, 0.7))
    return [Face(ring, 0.9, None, 0.9), *creases, *glass, *_bang(w * 1.25, 0.12)]


def _bang(reach: float, y: float) -> list[Part]:
    """Short thick rays of a blow, fanned out over it."""
    rays = [math.pi * (0.06 + 0.88 * k / 8) for k in range(9) if k not in (3, 4, 5)]
    return [
        Line(
            ((reach * math.cos(a), y + reach * 0.5 * math.sin(a), 0.0), (reach * 1.4 * math.cos(a), y + reach * 0.7 * math.sin(a), 0.0)),
            0.02,
        )
        for a in rays
    ]


def _broken_boards(p: Piece) -> list[Part]:
    """The stumps of a fence where something has gone through it, and a rail that hangs broken."""
    w, rng = p.width, _chance(p)
    stumps: list[Part] = []
    for x in spread(9, w):
        high, wide = rng.uniform(0.14, 0.5) + 0.5 * abs(x) / w, w / 11
        edge = (
            (x - wide / 2, 0.0, 0),
            (x + wide / 2, 0.0, 0),
            (x + wide / 2, high * 0.7, 0),
            (x + wide * 0.1, high, 0),
            (x - wide * 0.2, high * 0.6, 0),
        )
        stumps.append(Face((*edge, (x - wide / 2, high * 0.9, 0)), p.tone, None, 0.9))
    rails: list[Part] = [Line(((s * w * 0.5, 0.85, 0.03), (s * w * 0.3, 0.62, 0.06)), 0.08, 0.6) for s in (-1, 1)]
    return [*stumps, *rails]


def _crushed_boxes(_: Piece) -> list[Part]:
    """Squashed cartons before somebody, and lids that fly."""
    lids: list[Part] = [_quad(x, y, turn, (0.2, 0.13), 0.2, 0.9) for x, y, turn in ((-1.35, 1.35, 30), (1.3, 1.5, -24), (0.75, 1.95, 12))]
    crushed: list[Part] = []
    for x, w, h, tone in ((-0.95, 0.7, 0.34, 0.2), (-0.2, 0.66, 0.22, 0.28), (0.5, 0.72, 0.28, 0.22), (1.2, 0.56, 0.4, 0.26)):
        low = ((x - w / 2, 0, 0), (x + w / 2, 0, 0), (x + w * 0.44, h, 0), (x + w * 0.1, h * 0.72, 0), (x - w * 0.42, h * 1.1, 0))
        crushed += [Face(low, tone, None, 1.0), Line(((x - w * 0.1, 0.02, 0.01), (x + w * 0.06, h * 0.7, 0.01)), 0.012, "ink", None, 0.7)]
    return [*crushed, *lids]


def _broken_table(p: Piece) -> list[Part]:
    """A table that has given way in the middle: both halves slope down to it, legs in the air."""
    w, h, d, tone = p.width / 2, p.height, p.depth / 2, p.tone
    parts: list[Part] = []
    for s in (-1, 1):
        out, low = (s * w, h), (s * 0.12, 0.12)
        top = tuple((x, y, z) for (x, y), z in ((out, -d), (low, -d), (low, d), (out, d)))
        edge = tuple((x, y - t, d) for (x, y), t in ((out, 0.0), (low, 0.0), (low, 0.06), (out, 0.06)))
        parts += [Face(top, tone, None, 1.0), Face(edge, shift(tone, 0.3), None, 0.9)]
        parts += [rod(s * w * 0.9, z, 0.0, h - 0.08, 0.035, 0.6) for z in (-d * 0.8, d * 0.8)]
        parts.append(Line(tuple((s * (0.12 + 0.05 * (k % 2)), 0.13, d - 2 * d * k / 6) for k in range(7)), 0.02))
    return parts


LOBES = 44
"""Corners of the edge of a splash."""


def _crown(wide: float, high: float, lobes: int, flare: float) -> Face:
    """Water thrown up in a ring, seen from its side: its edge in round tongues that lean outwards."""
    edge: list[Vec] = []
    for k in range(LOBES + 1):
        t = 2.0 * k / LOBES - 1.0
        up = high * (0.35 + 0.65 * abs(math.sin(math.pi * lobes * (k / LOBES)))) * (1.0 - 0.5 * t * t)
        edge.append((wide * t * (1.0 + flare * up / high), up, 0.0))
    return Face(((wide * 0.92, 0.0, 0.0), (-wide * 0.92, 0.0, 0.0), *edge), "paper", None, 0.9)


def _splash(wide: float, high: float, lobes: int, drops: int) -> Builder:
    """A builder of water thrown up, rings around it, drops over it."""

    def builder(p: Piece) -> list[Part]:
        rng = _chance(p)
        rings: list[Part] = [
            Line(tuple((r * math.cos(a), 0.02, r * 0.7 * math.sin(a)) for a in (math.tau * k / 30 for k in range(31))), 0.03, "paper")
            for r in (wide * 1.25, wide * 1.6)
        ]
        thrown: list[Part] = []
        for k in range(drops):
            x, r = rng.uniform(-1.2, 1.2) * wide, 0.03 + 0.02 * (k % 3)
            y = high * rng.uniform(0.9, 1.6)
            thrown.append(Blob((x, y, 0.0), r, r * 1.3, "paper", 0.0, 0.8))
        return [*rings, _crown(wide, high, lobes, 0.22), *thrown]

    return builder


def _torn_awning(p: Piece) -> list[Part]:
    """A striped awning on two posts, torn through in the middle, its cloth hanging down in tatters."""
    w, h, d, rng = p.width, p.height, p.depth / 2, _chance(p)
    parts: list[Part] = [rod(s * w * 0.49, z, 0.0, top, 0.035, 0.75) for z, top in ((d, h - DROP), (-d, h)) for s in (-1, 1)]
    for k, x in enumerate(spread(STRIPES, w)):
        strip = (x - w / STRIPES / 2, x, x + w / STRIPES / 2)
        torn = abs(k - (STRIPES - 1) / 2) < TORN
        cloth = _tatters(strip, h, d, rng) if torn else _stripe(strip, h, d)
        parts += [Face(outline, "accent" if k % 2 else "paper", None, 0.6) for outline in cloth]
    return [*parts, *(Line(((-w / 2, y, z), (w / 2, y, z)), wide, 0.7) for y, z, wide in ((h - DROP, d, 0.04), (h, -d, 0.05)))]


STRIPES, TORN, DROP = 12, 3, 0.5
"""Stripes of an awning, how many to both sides of its middle are torn, metres from its upper edge down to its lower."""


def _stripe(strip: tuple[float, float, float], h: float, d: float) -> list[tuple[Vec, ...]]:
    """A whole stripe and the point of its edge."""
    a, x, b = strip
    low = h - DROP
    return [
        ((a, h, -d), (b, h, -d), (b, low, d), (a, low, d)),
        ((a, low, d), (b, low, d), (b, h - 0.68, d), (x, h - 0.74, d), (a, h - 0.68, d)),
    ]


def _tatters(strip: tuple[float, float, float], h: float, d: float, rng: random.Random) -> list[tuple[Vec, ...]]:
    """What is left of a torn stripe at its upper edge and at its lower."""
    (a, x, b), far = strip, rng.uniform(0.1, 0.3)
    end = rng.uniform(0.2, 0.5)
    return [
        ((a, h, -d), (b, h, -d), (b, h - far, -d + 0.2), (x, h - far - 0.24, -d + 0.16), (a, h - far, -d + 0.2)),
        ((a, h - DROP, d), (b, h - DROP, d), (x + 0.1, h - DROP - end, d + 0.05), (x - 0.04, h - 0.6 - end, d)),
    ]


def _upended_bicycle(p: Piece) -> list[Part]:
    """A bicycle on its nose: the front wheel low and bent, the other one in the air, still turning."""
    lean, parts = math.radians(58.0), list[Part]()

    def at(x: float, y: float) -> Vec:
        return (x * math.cos(lean) - y * math.sin(lean), 0.3 + x * math.sin(lean) + y * math.cos(lean), 0.0)

    for x, squash in ((0.0, 0.72), (1.05, 1.0)):
        hoop = [at(x + 0.34 * math.cos(a), 0.34 * squash * math.sin(a)) for a in (math.tau * k / 24 for k in range(25))]
        parts += [Line((at(x, 0.0), point), 0.008, 0.6, None, 0.8) for point in hoop[::2]]
        parts.append(Line(tuple(hoop), 0.045, 0.92))
    frame = ((0.0, 0.0), (0.18, 0.5), (0.72, 0.44), (0.56, -0.02), (1.05, 0.0), (0.74, 0.5))
    parts.append(Line(tuple(at(*point) for point in frame), 0.04, p.tone))
    parts.append(Line((at(0.2, 0.44), at(0.56, -0.02)), 0.04, p.tone))
    parts += [Line((at(0.64, 0.56), at(0.86, 0.54)), 0.09, 0.9), Line((at(0.16, 0.48), at(0.12, 0.66), at(0.3, 0.7)), 0.04, 0.9)]
    spun = [at(1.05 + 0.48 * math.cos(a), 0.48 * math.sin(a)) for a in (0.3 + 0.1 * k for k in range(12))]
    return [*parts, Line(tuple(spun), 0.018, "ink", None, 0.8)]


GLASSES = ((-0.26, 0.26, 30.0), (0.2, 0.4, 310.0), (0.36, -0.04, 240.0))
"""Glasses off a tray: where they are against its middle, and how they are turned."""


def _tumbler(x: float, y: float, turn: float, rng: random.Random) -> list[Part]:
    """A glass in the air: its drink leaves it in a tongue and drops."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(a: float, b: float) -> Vec:
        return (x + a * c - b * s, y + a * s + b * c, 0.03)

    tongue = [at(-0.05, 0.1), at(-0.07, 0.2), at(-0.02, 0.29), at(0.03, 0.2), at(0.07, 0.26), at(0.05, 0.1)]
    drops: list[Part] = []
    for far in (0.36, 0.44, 0.52):
        dx, dy, dz = at(rng.uniform(-0.09, 0.09), far)
        drops.append(Blob((dx, dy, dz), 0.028, 0.034, "paper", 0.0, 0.8))
    glass = Face((at(-0.055, -0.1), at(0.055, -0.1), at(0.075, 0.1), at(-0.075, 0.1)), "paper", None, 1.1)
    return [Face(tuple(tongue), LEMONADE, None, 0.8), *drops, glass, Line((at(-0.06, 0.0), at(0.06, 0.0)), 0.012, 0.5)]


LEMONADE: Tone = "#e8d77a"


def _flung_tray(p: Piece) -> list[Part]:
    """A tray on its edge in the air, seen from above, its glasses over it."""
    lean, w, d = math.radians(52.0), p.width / 2, p.width * 0.17

    def at(a: float, b: float) -> Vec:
        return (a * math.cos(lean) - b * math.sin(lean), p.height / 2 + a * math.sin(lean) + b * math.cos(lean), 0.0)

    def plate(by: float, near: float) -> tuple[Vec, ...]:
        return tuple((x, y, near) for x, y, _ in (at(a * by, b * by) for a, b in ((-w, -d), (w, -d), (w, d), (-w, d))))

    rng = _chance(p)
    spun: list[Part] = [Line(tuple(at(s * w * 1.25, b) for b in (-d * 0.7, 0.0, d * 0.7)), 0.014, "ink", None, 0.8) for s in (-1, 1)]
    glasses = [part for x, y, turn in GLASSES for part in _tumbler(x, p.height / 2 + y, turn, rng)]
    return [*spun, Face(plate(1.0, -0.03), 0.85, None, 1.2), Face(plate(0.88, -0.01), p.tone, None, 0.7), *glasses]


TABLE: dict[str, Builder] = {
    "flung_tray": _flung_tray,
    "cart_bed": _cart_bed,
    "cart_side": _cart_side,
    "hay_heap": _hay_heap,
    "dented_roof": _dented_roof,
    "broken_boards": _broken_boards,
    "crushed_boxes": _crushed_boxes,
    "broken_table": _broken_table,
    "torn_awning": _torn_awning,
    "upended_bicycle": _upended_bicycle,
    "splash_behind": _splash(1.35, 1.25, 6, 16),
    "splash_before": _splash(1.45, 0.5, 7, 4),
    "oranges_flying": _flying(_orange, 14, 1.3),
    "leaves_flying": _flying(_leaf, 20, 1.3),
    "straw_flying": _flying(_straw, 22, 1.3),
    "boards_flying": _flying(_board, 9, 1.35),
    "snow_flying": _flying(_flake, 20, 1.25),
    "plates_flying": _flying(_plate, 9, 1.3),
}
"""How each is taken apart."""
