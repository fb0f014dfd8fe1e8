"""Single pieces that say at once where one is: a big wheel and its booths, a wall of brick, a rescuers' map, the door of a helicopter."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Turned

CABINS = 12
"""Gondolas of a big wheel."""


def _big_wheel(p: Piece) -> list[Part]:
    """Two rims, spokes, gondolas with roofs, bulbs all around, on two legs."""
    r, hub = p.width / 2 - 0.8, p.height - p.width / 2
    at = [(r * math.cos(math.tau * k / CABINS), hub + r * math.sin(math.tau * k / CABINS)) for k in range(CABINS)]
    parts: list[Part] = [Pipe((s * p.width * 0.26, 0, -0.4), (0, hub, -0.4), 0.22, 0.16, p.tone) for s in (-1, 1)]
    parts += [Line(((0, hub, 0), (x, y, 0)), 0.07, p.tone) for x, y in at]
    for share, width in ((1.0, 0.16), (0.9, 0.08)):
        rim = tuple((r * share * math.cos(math.tau * k / 36), hub + r * share * math.sin(math.tau * k / 36), 0.02) for k in range(37))
        parts.append(Line(rim, width, shift(p.tone, 0.1)))
    for k, (x, y) in enumerate(at):
        tone = "accent" if k % 3 == 0 else 0.1
        parts.append(Face(((x - 0.6, y - 1.5, 0.1), (x + 0.6, y - 1.5, 0.1), (x + 0.7, y - 0.9, 0.1), (x - 0.7, y - 0.9, 0.1)), tone, None))
        parts.append(Face(((x - 0.8, y - 0.3, 0.11), (x + 0.8, y - 0.3, 0.11), (x, y + 0.15, 0.11)), tone, None))
        parts += [Line(((x + s * 0.6, y - 0.9, 0.1), (x + s * 0.6, y - 0.3, 0.1)), 0.05, p.tone) for s in (-1, 1)]
    parts += [_bulb(r * math.cos(math.tau * k / 24), hub + r * math.sin(math.tau * k / 24), 0.2, 0.17) for k in range(24)]
    return [*parts, _bulb(0, hub, 0.3, 0.5)]


def _bulb(x: float, y: float, z: float, r: float) -> Face:
    return Face(tuple((x + r * math.cos(math.tau * k / 8), y + r * math.sin(math.tau * k / 8), z) for k in range(8)), "lamp", None, 0.3)


def _fair_booth(p: Piece) -> list[Part]:
    """A booth under a striped awning: a lit opening, a counter, prizes on a shelf, a row of bulbs."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    marks: list[Mark] = [front(0, h * 0.36, w * 0.86, h * 0.38, z, "lamp", glow=0.2), front(0, h * 0.05, w * 0.9, h * 0.28, z, 0.3)]
    marks += [front(x, h * 0.37, w * 0.07, h * 0.14, z + 0.01, "accent" if k % 2 else 0.6) for k, x in enumerate(spread(6, w * 0.8))]
    stripes: list[Part] = []
    for k, x in enumerate(spread(8, w * 1.12)):
        a, b = x - w * 0.07, x + w * 0.07
        top, low, out = h, h * 0.76, z + 0.7
        tone = "accent" if k % 2 else 0.03
        drop = ((a, low, out), (b, low, out), (b, low - 0.2, out), ((a + b) / 2, low - 0.32, out), (a, low - 0.2, out))
        stripes += [Face(((a, top, z), (b, top, z), (b, low, out), (a, low, out)), tone, None, 0.5), Face(drop, tone, None, 0.5)]
    bulbs: list[Part] = [_bulb(x, h * 1.05, z, 0.08) for x in spread(7, w)]
    return [box(0, 0, 0, w, h, p.depth, p.tone, *marks), *stripes, *bulbs]


def _carousel(p: Piece) -> list[Part]:
    """A round roof in stripes on poles, horses between them."""
    r, h = p.width / 2, p.height
    poles: list[Part] = []
    for k in range(8):
        x, z = 0.82 * r * math.cos(math.tau * k / 8), 0.82 * r * math.sin(math.tau * k / 8)
        poles.append(Pipe((x, 0.3, z), (x, h * 0.68, z), 0.05, 0.05, "lamp"))
        body = ((-0.55, 0.0), (0.4, 0.0), (0.62, 0.5), (0.86, 0.42), (0.8, 0.72), (0.52, 0.78), (0.3, 0.34), (-0.5, 0.34))
        if k % 2 == 0:
            poles.append(Face(tuple((x + a, 0.95 + b, z) for a, b in body), 0.02, None, 0.8))
    bands = ((h * 0.66, h * 0.74, "accent"),)
    roof = Turned(((h * 0.66, r), (h * 0.74, r), (h * 0.96, 0.3), (h, 0.02)), 0.05, bands=bands)
    bulbs: list[Part] = [_bulb(r * math.cos(math.tau * k / 14), h * 0.64, r * math.sin(math.tau * k / 14), 0.1) for k in range(14)]
    return [Turned(((0, r), (0.3, r)), p.tone), rod(0, 0, 0.3, h * 0.66, r * 0.22, "accent"), *poles, roof, *bulbs]


def _bulbs(p: Piece) -> list[Part]:
    """A cord of bulbs between two posts."""
    w, h = p.width, p.height
    sag = [(w * (k / 12 - 0.5), h - p.height * 0.22 * math.sin(math.pi * k / 12), 0.0) for k in range(13)]
    posts: list[Part] = [Pipe((s * w / 2, 0, 0), (s * w / 2, h, 0), 0.05, 0.05, p.tone) for s in (-1, 1)]
    lights: list[Part] = [_bulb(x, y - 0.12, 0.02, 0.09) for x, y, _ in sag[1:-1]]
    return [*posts, Line(tuple(sag), 0.025, 0.8), *lights]


def _brick_wall(p: Piece) -> list[Part]:
    """Courses of brick, drawn where a draughtsman draws them: in patches."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = []
    rows, cols = max(4, round(h / 0.2)), max(5, round(w / 0.42))
    for row in range(rows):
        y = h * row / rows
        marks.append(rule((-w / 2, y, z), (w / 2, y, z), 0.012, "ink", alpha=0.4))
        for col in range(cols):
            if (row * 7 + col * 5) % 4 != 1:
                x = w * ((col + 0.5 * (row % 2)) / cols - 0.5)
                marks.append(rule((x, y, z), (x, y + h / rows, z), 0.012, "ink", alpha=0.4))
            if (row * 5 + col * 3) % 7 == 0:
                marks.append(
                    front(w * ((col + 0.5) / cols - 0.5), y + 0.02, w / cols * 0.9, h / rows - 0.04, z, shift(p.tone, 0.14), line=0)
                )
    return [box(0, 0, 0, w, h, p.depth, p.tone, *marks)]


def _bare_bulb(p: Piece) -> list[Part]:
    """A bulb without a shade on its cord."""
    h = p.height
    return [
        Line(((0, h, 0), (0, 0.16, 0)), 0.02, 0.9),
        rod(0, 0, 0.1, 0.18, 0.035, 0.8),
        Blob((0, 0.05, 0), 0.075, 0.085, "lamp", 0.0, 0.6, 1.0, 1.6),
    ]


def _wall_map(p: Piece) -> list[Part]:
    """A large map: contour lines around two summits, a river, a route with pins."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [front(0, 0.04, w - 0.08, h - 0.08, z, 0.05, line=0.6)]
    for cx, cy, most in ((-0.2, 0.56, 4), (0.22, 0.42, 3)):
        for k in range(1, most + 1):
            r = 0.062 * k
            ring = [
                (w * (cx + r * math.cos(a) * (1 + 0.2 * math.sin(3 * a))), h * (cy + r * 1.3 * math.sin(a)), z + 0.003)
                for a in (math.tau * n / 16 for n in range(17))
            ]
            marks.append(Line(tuple(ring), 0.012, 0.55, (0, 0, 1)))
    river = ((-0.44, 0.2), (-0.2, 0.14), (0.02, 0.24), (0.2, 0.14), (0.44, 0.2))
    route = ((-0.4, 0.32), (-0.24, 0.4), (-0.12, 0.54), (0.06, 0.6), (0.2, 0.5))
    marks.append(Line(tuple((w * x, h * y, z + 0.004) for x, y in river), 0.03, 0.4, (0, 0, 1)))
    marks.append(Line(tuple((w * x, h * y, z + 0.005) for x, y in route), 0.03, "accent", (0, 0, 1)))
    marks += [front(w * x, h * y, 0.05, 0.05, z + 0.006, "accent", line=0.5) for x, y in (route[0], route[-1])]
    return [box(0, 0, 0, w, h, p.depth, 0.6, *marks)]


def _rope_pegs(p: Piece) -> list[Part]:
    """A board of pegs: coils of rope, a helmet, a coat."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.05
    parts: list[Part] = [box(0, h - 0.14, 0, w, 0.12, p.depth, p.tone)]
    for k, x in enumerate(spread(4, w)):
        parts.append(box(x, h - 0.12, 0.06, 0.04, 0.05, 0.12, 0.8))
        if k == 2:
            parts.append(Face(tuple((x + a, h - 0.12 - b, z) for a, b in ((-0.06, 0), (0.06, 0), (0.26, 0.9), (-0.26, 0.9))), 0.7, None))
            continue
        for r in (0.13, 0.17):
            coil = tuple((x + r * math.cos(a), h - 0.5 + 0.36 * math.sin(a), z) for a in (math.tau * n / 16 for n in range(17)))
            parts.append(Line(coil, 0.045, ("#c9a86a", "accent")[k % 2], None))
    return parts


def _radio_set(p: Piece) -> list[Part]:
    """A set of dials and a lit scale, its aerial, a microphone on a curled lead before it."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.004
    marks: list[Mark] = [front(-w * 0.2, h * 0.5, w * 0.44, h * 0.32, z, "lamp", glow=0.3)]
    marks += [
        rule((-w * 0.38 + w * 0.06 * k, h * 0.54, z + 0.002), (-w * 0.38 + w * 0.06 * k, h * 0.66, z + 0.002), 0.008) for k in range(7)
    ]
    for x, y, r in ((0.2, 0.62, 0.11), (0.38, 0.62, 0.07), (-0.34, 0.24, 0.07), (-0.14, 0.24, 0.07), (0.06, 0.24, 0.07)):
        disc = tuple((w * (x + r * math.cos(math.tau * k / 12)), h * y + w * r * math.sin(math.tau * k / 12), z) for k in range(12))
        marks.append(Face(disc, 0.05, (0, 0, 1), 0.7))
    curl = tuple((w * 0.3 + 0.02 * math.sin(k * 2.1) + 0.02 * k, 0.06, d / 2 + 0.02 + 0.02 * k) for k in range(9))
    microphone = box(w * 0.3 + 0.2, 0, d / 2 + 0.2, 0.09, 0.15, 0.06, "ink")
    return [
        box(0, 0, 0, w, h, d, p.tone, *marks),
        Pipe((w * 0.42, h, -d * 0.3), (w * 0.52, h + 0.7, -d * 0.3), 0.01, 0.006, 0.8),
        Line(curl, 0.018, "ink", None),
        microphone,
    ]


def _cabin_door(p: Piece) -> list[Part]:
    """The open side of a helicopter: sky, summits far below, a grip and the rail of the sliding door."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [front(0, 0.06, w - 0.12, h - 0.12, z, "glass", glow=0.2, line=1.2)]
    for tone, peaks in ((0.2, (0.3, 0.52, 0.36, 0.6, 0.34, 0.48, 0.3)), (0.42, (0.16, 0.24, 0.36, 0.2, 0.32, 0.18, 0.26))):
        line = [(w * 0.47 * (k / 3 - 1), h * y, z + 0.002) for k, y in enumerate(peaks)]
        marks.append(Face((*line, (w * 0.47, 0.06, z + 0.002), (-w * 0.47, 0.06, z + 0.002)), tone, (0, 0, 1), 0.6))
    rail: list[Part] = [Pipe((-w * 0.6, h + 0.04, z + 0.03), (w * 0.6, h + 0.04, z + 0.03), 0.025, 0.025, 0.75)]
    grip = Pipe((w * 0.4, h * 0.3, z + 0.06), (w * 0.4, h * 0.72, z + 0.06), 0.02, 0.02, "accent")
    return [box(0, 0, 0, w, h, p.depth, p.tone, *marks), *rail, grip]


def _pilots(p: Piece) -> list[Part]:
    """Two pilots from behind between the struts of the nose: helmets with headphones over the backs of their seats, dials between them."""
    w, h, z = p.width, p.height, p.depth / 2
    marks: list[Mark] = [front(s * w * 0.24, h * 0.36, w * 0.44, h * 0.6, z, "glass", glow=0.2, line=1.0) for s in (-1, 1)]
    marks.append(front(0, h * 0.12, w * 0.9, h * 0.24, z + 0.004, 0.85))
    for k, x in enumerate(spread(9, w * 0.82)):
        disc = tuple((x + 0.06 * math.cos(math.tau * n / 10), h * 0.25 + 0.06 * math.sin(math.tau * n / 10), z + 0.008) for n in range(10))
        marks.append(Face(disc, "lamp" if k % 3 == 0 else 0.1, (0, 0, 1), 0.5))
    people: list[Part] = []
    for x in (-w * 0.27, w * 0.27):
        head = [(x + 0.15 * math.cos(math.tau * k / 16), h * 0.63 + 0.17 * math.sin(math.tau * k / 16), z + 0.2) for k in range(16)]
        body = ((-0.3, 0.0), (0.3, 0.0), (0.27, 0.36), (0.1, 0.46), (-0.1, 0.46), (-0.27, 0.36))
        people += [
            Face(tuple((x + a, h * 0.28 + b, z + 0.18) for a, b in body), 0.66, None, 1.0),
            Face(tuple(head), 0.6, None, 1.0),
            *(box(x + s * 0.15, h * 0.58, z + 0.22, 0.07, 0.16, 0.05, "ink") for s in (-1, 1)),
            Line(
                tuple((x + 0.17 * math.cos(a), h * 0.63 + 0.19 * math.sin(a), z + 0.22) for a in (math.pi * k / 8 for k in range(9))),
                0.035,
                "ink",
            ),
            box(x, 0, z + 0.34, 0.52, h * 0.46, 0.14, 0.8),
        ]
    return [box(0, 0, 0, w, h, p.depth, p.tone, *marks), *people]


def _gondola(p: Piece) -> list[Part]:
    """The near side of a gondola of a big wheel: a round tub's rim with a rail, posts, and the edge of its roof overhead."""
    w, h, d = p.width, p.height, p.depth
    posts: list[Part] = [
        Pipe((i * w * 0.46, 0.5, k * d * 0.46), (i * w * 0.46, h, k * d * 0.46), 0.03, 0.03, 0.7) for i in (-1, 1) for k in (-1, 1)
    ]
    sides: list[Part] = [box(0, -0.1, -d * 0.48, w, 0.85, 0.06, "accent"), box(0, 0.78, -d * 0.48, w, 0.05, 0.08, 0.75)]
    sides += [box(s * w * 0.48, -0.1, 0, 0.06, 0.85, d, "accent") for s in (-1, 1)]
    roof: list[Part] = [
        Face(((-w * 0.6, h, -d * 0.6), (w * 0.6, h, -d * 0.6), (w * 0.6, h, d * 0.6), (-w * 0.6, h, d * 0.6)), 0.5, None),
        Pipe((0, h, 0), (0, h + 2.0, 0), 0.08, 0.08, 0.7),
    ]
    return [*posts, *sides, *roof]


TABLE: dict[str, Builder] = {
    "big_wheel": _big_wheel,
    "fair_booth": _fair_booth,
    "carousel": _carousel,
    "bulbs": _bulbs,
    "brick_wall": _brick_wall,
    "bare_bulb": _bare_bulb,
    "wall_map": _wall_map,
    "rope_pegs": _rope_pegs,
    "radio_set": _radio_set,
    "cabin_door": _cabin_door,
    "pilots": _pilots,
    "gondola": _gondola,
}
"""Builders by kind of piece."""
