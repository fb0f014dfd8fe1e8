"""What stands along streets and tracks, and on roofs."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, shift, side, spread, top, whole
from storyboard.painters.sketch.pieces_rooms import bricks
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def _bridge(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    deck = h * 0.5
    parts: list[Part] = [box(x, 0, 0, w * 0.03, h, d * 0.8, shift(p.tone, 0.1)) for x in (-w * 0.28, w * 0.28)]
    parts.append(box(0, deck, 0, w, h * 0.06, d, p.tone))
    for z in (-d / 2, d / 2):
        sag = tuple(
            (
                x * w,
                deck
                + h * 0.1
                + (h * 0.4) * min(1.0, (abs(abs(x) - 0.0) / 0.28) ** 2 if abs(x) <= 0.28 else max(0.0, 1 - (abs(x) - 0.28) / 0.22)),
                z,
            )
            for x in (k / 20 - 0.5 for k in range(21))
        )
        parts.append(Line(sag, 0.16, p.tone, None))
        parts += [Line((point, (point[0], deck, z)), 0.05, "ink", None, 0.6) for point in sag]
    return parts


def _girder(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    corners: list[Part] = [Pipe((i * w / 2, 0, k * w / 2), (i * w / 2, h, k * w / 2), 0.05, 0.05, p.tone) for i in (-1, 1) for k in (-1, 1)]
    braces: list[Part] = []
    step = max(0.6, w)
    for k in range(int(h / step)):
        for z in (-w / 2, w / 2):
            s = 1 if k % 2 else -1
            braces.append(Pipe((-s * w / 2, k * step, z), (s * w / 2, (k + 1) * step, z), 0.025, 0.025, p.tone))
    return [*corners, *braces]


def _chimney(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        whole(p, *bricks(w, h, d / 2 + 0.005)),
        box(0, h, 0, w + 0.14, 0.12, d + 0.14, shift(p.tone, 0.15)),
        *[rod(x, 0, h + 0.12, h + 0.4, 0.1, 0.6) for x in (-w * 0.2, w * 0.2)],
    ]


def _tank(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    stand = legs(2 * r, 2 * r, 0, h * 0.42, 0.06, 0.7, inset=r * 0.35)
    braces: list[Part] = [Pipe((s * r * 0.62, 0.1, r * 0.62), (-s * r * 0.62, h * 0.4, r * 0.62), 0.03, 0.03, 0.7) for s in (-1, 1)]
    bands = tuple((h * k, h * (k + 0.015), 0.8) for k in (0.5, 0.62, 0.74))
    return [
        *stand,
        *braces,
        Turned(((h * 0.42, r), (h * 0.82, r)), p.tone, bands=bands),
        Turned(((h * 0.82, r * 1.1), (h, 0.05)), shift(p.tone, 0.2)),
    ]


def _vent(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    slats = [rule((-w * 0.38, h * k, d / 2 + 0.005), (w * 0.38, h * k, d / 2 + 0.005), 0.03) for k in (0.3, 0.42, 0.54, 0.66)]
    return [whole(p, *slats), Turned(((h, w * 0.22), (h + 0.3, w * 0.22)), 0.5)]


def _antenna(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    arms: list[Part] = [
        Pipe((-w * k, h * y, 0), (w * k, h * y, 0), 0.012, 0.012, p.tone) for k, y in ((0.5, 0.95), (0.42, 0.86), (0.34, 0.77))
    ]
    return [rod(0, 0, 0, h, 0.025, p.tone), *arms]


def _parapet(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        box(0, 0, 0, w, h - 0.08, d, p.tone, *bricks(w, h - 0.1, d / 2 + 0.005)),
        box(0, h - 0.08, 0, w + 0.04, 0.08, d + 0.12, shift(p.tone, -0.12)),
    ]


def _kerb(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    slabs = [
        rule((x, h + 0.004, -d / 2), (x, h + 0.004, d / 2), 0.015, normal=(0, 1, 0), alpha=0.4) for x in spread(max(2, round(w / 1.5)), w)
    ]
    return [whole(p, *slabs, rule((-w / 2, h + 0.004, d / 2 - 0.18), (w / 2, h + 0.004, d / 2 - 0.18), 0.02, normal=(0, 1, 0)))]


def _road_line(p: Piece) -> list[Part]:
    return [top(0, 0, p.width, p.depth, 0.005, "paper", line=0)]


def _lane(p: Piece) -> list[Part]:
    """A road as one sees it where it is not part of the ground: its surface and its middle line."""
    dashes = [top(x, 0, p.width / 24, 0.14, 0.01, 0.0, line=0) for x in spread(14, p.width)]
    return [top(0, 0, p.width, p.depth, 0.005, p.tone, line=0.4), *dashes]


def _rails(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    count = min(50, max(4, round(d / 0.8)))
    sleepers: list[Mark] = [top(0, z, w, 0.26, 0.03, shift(p.tone, 0.1), line=0.4) for z in spread(count, d)]
    bed = box(0, -0.02, 0, w * 1.5, 0.03, d, shift(p.tone, -0.15), *sleepers)
    steel: list[Part] = [
        box(i * w * 0.36, 0.03, 0, 0.07, h - 0.03, d, 0.85, top(i * w * 0.36, 0, 0.06, d, h + 0.004, 0.1, line=0)) for i in (-1, 1)
    ]
    return [bed, *steel]


def _platform(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    return [
        whole(
            p,
            top(0, d / 2 - 0.5, w, 0.14, h + 0.004, "paper", line=0),
            *[rule((x, h + 0.004, -d / 2), (x, h + 0.004, d / 2), 0.012, normal=(0, 1, 0), alpha=0.35) for x in spread(12, w)],
        )
    ]


def _street_lamp(p: Piece) -> list[Part]:
    h, d = p.height, p.depth
    head = Face(
        ((-0.14, h - 0.06, d - 0.2), (0.14, h - 0.06, d - 0.2), (0.14, h - 0.06, d + 0.25), (-0.14, h - 0.06, d + 0.25)),
        0.0,
        None,
        0.5,
        1.6,
    )
    return [
        Turned(((0, 0.13), (0.5, 0.09)), p.tone),
        Pipe((0, 0.5, 0), (0, h - 0.3, 0), 0.06, 0.045, p.tone),
        Line(((0, h - 0.3, 0), (0, h - 0.05, 0.12), (0, h, d * 0.5), (0, h, d)), 0.08, p.tone, None),
        head,
        box(0, h - 0.05, d, 0.3, 0.1, 0.5, p.tone),
    ]


def _traffic_light(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    y = h - 0.95
    lights: tuple[Mark, ...] = (_lens(y + 0.78, "accent", 0.9), _lens(y + 0.48, 0.55, 0.0), _lens(y + 0.18, 0.6, 0.0))
    return [rod(0, 0, 0, y, 0.06, p.tone), box(0, y, 0, w, 0.95, 0.25, p.tone, *lights)]


def _lens(y: float, tone: float | str, glow: float) -> Face:
    """One round light on the front of a traffic light."""
    ring = tuple((0.1 * math.cos(math.tau * k / 14), y + 0.1 * math.sin(math.tau * k / 14), 0.14) for k in range(14))
    return Face(ring, tone, (0, 0, 1), 0.6, glow)


def _phone_booth(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    posts: list[Part] = [box(i * (w / 2 - 0.04), 0, k * (d / 2 - 0.04), 0.08, h - 0.3, 0.08, "accent") for i in (-1, 1) for k in (-1, 1)]
    glass: list[Part] = [
        Face(
            tuple((x * w, y, d / 2 - 0.03) for x, y in ((-0.42, 0.5), (0.42, 0.5), (0.42, h - 0.34), (-0.42, h - 0.34))),
            "white",
            None,
            0.4,
            0.7,
            0.28,
        )
    ]
    bars: list[Part] = [Line(((-w * 0.42, y, d / 2), (w * 0.42, y, d / 2)), 0.03, "accent", None) for y in (0.5, 0.9, 1.3, 1.7)]
    device = box(0, 1.1, -d * 0.3, 0.3, 0.5, 0.14, 0.85)
    roof = box(
        0,
        h - 0.34,
        0,
        w + 0.06,
        0.34,
        d + 0.06,
        "accent",
        Words("PHONE", (0, h - 0.17, d / 2 + 0.05), w * 0.8, 0.14, (0, 0, 1), "paper", 0.3),
    )
    return [box(0, 0, 0, w, 0.06, d, 0.6), device, *posts, box(0, 0.06, d / 2 - 0.04, w - 0.1, 0.44, 0.04, "accent"), *glass, *bars, roof]


def _hydrant(p: Piece) -> list[Part]:
    h, r = p.height, p.width * 0.34
    return [
        Turned(((0, r * 1.3), (0.06, r * 1.3), (0.07, r), (h * 0.7, r), (h * 0.72, r * 1.25), (h * 0.9, r * 0.9), (h, 0.03)), "accent"),
        *[Pipe((i * r * 0.8, h * 0.55, 0), (i * r * 1.7, h * 0.55, 0), 0.06, 0.06, 0.6) for i in (-1, 1)],
    ]


def _bus_stop(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    glass = Face(
        ((-w / 2, 0.3, -d / 2), (w / 2, 0.3, -d / 2), (w / 2, h - 0.2, -d / 2), (-w / 2, h - 0.2, -d / 2)), "white", None, 0.6, 0, 0.25
    )
    posts: list[Part] = [
        Pipe((i * w / 2, 0, k * d / 2), (i * w / 2, h - 0.1, k * d / 2), 0.04, 0.04, 0.7) for i in (-1, 1) for k in (-1, 1)
    ]
    poster = box(
        w / 2 - 0.05,
        0.4,
        0,
        0.08,
        1.5,
        d * 0.8,
        0.6,
        side(-1, w / 2 - 0.1, 0, 0.5, d * 0.7, 1.3, 0.02, glow=0.6),
        side(1, w / 2, 0, 0.5, d * 0.7, 1.3, 0.02, glow=0.6),
    )
    bench = box(-w * 0.08, 0.42, -d * 0.25, w * 0.7, 0.06, 0.35, 0.45)
    back_wall = -d / 2 + 0.02
    times: list[Part] = [front(-w * 0.18, 0.95, 0.62, 0.8, back_wall, 0.02, glow=0.4)]
    times += [
        rule((-w * 0.18 - 0.22, 1.05 + 0.11 * k, back_wall + 0.01), (-w * 0.18 + 0.22, 1.05 + 0.11 * k, back_wall + 0.01), 0.02)
        for k in range(5)
    ]
    times += [
        front(w * 0.16, 1.3, 0.7, 0.4, back_wall, 0.85),
        Words("BUS", (w * 0.16, 1.5, back_wall + 0.01), 0.56, 0.24, (0, 0, 1), "paper"),
    ]
    return [
        glass,
        *times,
        *posts,
        poster,
        bench,
        *[rod(x, -d * 0.25, 0, 0.42, 0.03, 0.7) for x in (-w * 0.36, w * 0.2)],
        box(0, h - 0.1, 0.05, w + 0.2, 0.1, d + 0.3, p.tone),
    ]


def _power_pole(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    wires: list[Part] = [
        Line(
            tuple((x, h - 0.35 - 1.1 * (1 - (2 * t - 1) ** 2), (t - 0.0) * 34 - 17) for t in (k / 10 for k in range(11))),
            0.02,
            "ink",
            None,
            0.7,
        )
        for x in (-w * 0.45, 0.0, w * 0.45)
    ]
    return [
        Pipe((0, 0, 0), (0, h, 0), 0.14, 0.1, p.tone),
        box(0, h - 0.5, 0, w, 0.12, 0.12, p.tone),
        *[rod(x, 0, h - 0.38, h - 0.22, 0.04, 0.3) for x in (-w * 0.45, 0.0, w * 0.45)],
        *wires,
    ]


def _guard_rail(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    return [
        *[box(x, 0, -0.05, 0.12, h, 0.1, 0.6) for x in spread(max(2, round(w / 2)), w)],
        box(0, h * 0.5, 0.03, w, h * 0.45, 0.06, p.tone, rule((-w / 2, h * 0.72, 0.065), (w / 2, h * 0.72, 0.065), 0.03)),
    ]


def _pump(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    hose = Line(
        ((w / 2, h * 0.75, 0), (w * 0.75, h * 0.5, 0.05), (w * 0.62, h * 0.25, 0.05), (w / 2 + 0.02, h * 0.5, 0.1)), 0.035, "ink", None
    )
    return [
        box(0, 0, 0, w + 0.3, 0.12, d + 0.3, 0.3),
        whole(
            p,
            front(0, h * 0.62, w * 0.76, h * 0.24, z, 0.0, glow=0.5),
            front(0, h * 0.2, w * 0.76, h * 0.34, z, "accent"),
            *[rule((-w * 0.25, h * y, z + 0.005), (w * 0.25, h * y, z + 0.005), 0.03) for y in (0.68, 0.78)],
        ),
        hose,
    ]


def _stall(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    posts: list[Part] = [
        Pipe((i * w / 2, 0, k * d / 2), (i * w / 2, h - 0.3, k * d / 2), 0.03, 0.03, 0.6) for i in (-1, 1) for k in (-1, 1)
    ]
    awning: list[Part] = []
    for k, x in enumerate(spread(6, w + 0.2)):
        a, b = x - (w + 0.2) / 12, x + (w + 0.2) / 12
        awning.append(
            Face(((a, h - 0.5, d * 0.75), (b, h - 0.5, d * 0.75), (b, h, -d / 2), (a, h, -d / 2)), "accent" if k % 2 else 0.02, None, 0.5)
        )
    goods: list[Part] = [
        Blob((x, 0.92, z), 0.09, 0.08, (0.15, 0.5, "accent", 0.35)[(k + j) % 4], 0.04, 0.5)
        for j, z in enumerate((-0.2, 0.15))
        for k, x in enumerate(spread(9, w * 0.9))
    ]
    return [
        *posts,
        box(0, 0.1, 0.05, w, 0.72, d * 0.7, p.tone, *[rule((x, 0.1, d * 0.4 + 0.01), (x, 0.8, d * 0.4 + 0.01)) for x in spread(5, w)]),
        *goods,
        *awning,
    ]


def _well(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    posts: list[Part] = [Pipe((i * r * 0.85, h * 0.35, 0), (i * r * 0.85, h * 0.75, 0), 0.05, 0.05, 0.7) for i in (-1, 1)]
    roof = Prism(((-r * 1.15, h * 0.72), (r * 1.15, h * 0.72), (0, h)), -r * 0.7, r * 0.7, 0.6)
    return [
        Turned(((0, r), (h * 0.36, r)), p.tone),
        Turned(((h * 0.362, r * 0.75), (h * 0.364, r * 0.75)), 0.9, line=0.4),
        *posts,
        Pipe((-r * 0.85, h * 0.6, 0), (r * 0.85, h * 0.6, 0), 0.05, 0.05, 0.6),
        Line(((0, h * 0.6, 0), (0, h * 0.42, 0)), 0.02, "ink", None),
        roof,
    ]


def _fountain(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    water: list[Part] = [
        Line(
            tuple((x * t * r * 0.7, h * (0.55 + 1.0 * t - 1.2 * t * t), z * t * r * 0.7) for t in (0.0, 0.25, 0.5, 0.75, 1.0)),
            0.04,
            "white",
            None,
            0.8,
        )
        for x, z in ((1, 0), (-1, 0), (0.5, 0.8), (-0.5, 0.8), (0, -1))
    ]
    return [
        Turned(((0, r), (h * 0.25, r)), p.tone),
        Turned(((h * 0.252, r * 0.88), (h * 0.254, r * 0.88)), 0.45, line=0.4),
        Turned(((h * 0.2, 0.12), (h * 0.5, 0.1), (h * 0.52, r * 0.35), (h * 0.56, r * 0.4)), p.tone),
        *water,
    ]


def _statue(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    y = h * 0.4
    return [
        box(0, 0, 0, w, 0.16, d, shift(p.tone, 0.1)),
        box(0, 0.16, 0, w * 0.76, y - 0.16, d * 0.76, p.tone, front(0, y * 0.4, w * 0.5, y * 0.3, d * 0.38 + 0.005, shift(p.tone, 0.15))),
        Turned(((y, 0.24), (y + h * 0.24, 0.17), (y + h * 0.42, 0.24), (y + h * 0.46, 0.1)), shift(p.tone, 0.1)),
        Turned(((y + h * 0.46, 0.07), (y + h * 0.53, 0.12), (h, 0.05)), shift(p.tone, 0.1)),
        Pipe((0.2, y + h * 0.42, 0), (0.5, y + h * 0.56, 0.1), 0.08, 0.05, shift(p.tone, 0.1)),
    ]


FOR_TWO = 1.8
"""Metres of a frame from which two swings hang in it."""


def _swing(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    frame: list[Part] = [Pipe((i * w / 2, 0, k * d / 2), (i * w * 0.44, h, 0), 0.04, 0.04, p.tone) for i in (-1, 1) for k in (-1, 1)]
    seats: list[Part] = []
    for x in (0.0,) if w < FOR_TWO else (-w * 0.2, w * 0.2):
        seats += [Line(((x + s * 0.22, h, 0), (x + s * 0.22, 0.5, 0.1)), 0.015, "ink", None) for s in (-1, 1)]
        seats.append(box(x, 0.46, 0.1, 0.5, 0.05, 0.2, 0.7))
    return [*frame, *seats, Pipe((-w * 0.46, h, 0), (w * 0.46, h, 0), 0.05, 0.05, p.tone)]


TABLE: dict[str, Builder] = {
    "bridge": _bridge,
    "girder": _girder,
    "chimney": _chimney,
    "water_tank": _tank,
    "vent": _vent,
    "antenna": _antenna,
    "parapet": _parapet,
    "kerb": _kerb,
    "road_line": _road_line,
    "lane": _lane,
    "rails": _rails,
    "platform": _platform,
    "street_lamp": _street_lamp,
    "traffic_light": _traffic_light,
    "phone_booth": _phone_booth,
    "hydrant": _hydrant,
    "bus_stop": _bus_stop,
    "power_pole": _power_pole,
    "guard_rail": _guard_rail,
    "petrol_pump": _pump,
    "market_stall": _stall,
    "well": _well,
    "fountain": _fountain,
    "statue": _statue,
    "swing": _swing,
}
"""Builders by kind of piece."""
