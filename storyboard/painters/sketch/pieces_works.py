"""Works and what is built big: quarries, mines, dams, power stations, building sites, yards, stations for petrol; farms and fields."""

from __future__ import annotations

import itertools
import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, top, whole
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words

WOOD = 0.55


def _terraces(p: Piece) -> list[Part]:
    """The stepped face of a quarry: ledge over ledge, cracked."""
    w, h, d = p.width, p.height, p.depth
    parts: list[Part] = []
    for k in range(4):
        y, deep = h * k / 4, d * (1 - k / 4)
        z = -d / 2 + deep / 2
        cracks = [
            rule((x, y + 0.1, z + deep / 2 + 0.02), (x + 0.4, y + h / 4 - 0.1, z + deep / 2 + 0.02), 0.05, "ink", alpha=0.5)
            for x in spread(9 + k, w)
        ]
        parts.append(box(0, y, z, w, h / 4, deep, shift(p.tone, 0.05 * (k % 2)), *cracks))
    return parts


def _winch(p: Piece) -> list[Part]:
    """A drum wound with rope between two cheeks on a base, a cogged wheel, a crank at its side, the rope up to what it lifts."""
    w, h, d = p.width, p.height, p.depth
    y, x = h * 0.62, w * 0.3
    cheeks: list[Part] = [
        Face(((s * x, 0.1, -d / 2), (s * x, 0.1, d / 2), (s * x, h * 0.86, d * 0.12), (s * x, h * 0.86, -d * 0.12)), p.tone, None, 1.2)
        for s in (-1, 1)
    ]
    turns = [
        Line(((k, y - 0.25, 0.0), (k + 0.02, y, 0.26), (k + 0.03, y + 0.25, 0.0)), 0.012, "ink", None, 0.8) for k in spread(7, 2 * x - 0.1)
    ]
    cog = [(x + 0.06, y + 0.36 * math.sin(a), 0.36 * math.cos(a)) for a in (math.tau * k / 24 for k in range(25))]
    return [
        box(0, 0, 0, w * 0.86, 0.12, d, p.tone),
        cheeks[0],
        Pipe((-x, y, 0), (x, y, 0), 0.25, 0.25, ROPE),
        *turns,
        Line(((0.0, y, -0.25), (0.0, 3.4, -0.3)), 0.035, ROPE),
        cheeks[1],
        Line(tuple(cog), 0.08, 0.75, None),
        Pipe((x, y, 0), (w * 0.44, y, 0), 0.04, 0.04, 0.7),
        Pipe((w * 0.44, y, 0), (w * 0.44, y + 0.34, 0.24), 0.035, 0.035, 0.7),
        Pipe((w * 0.44, y + 0.34, 0.24), (w * 0.44 + 0.24, y + 0.34, 0.24), 0.045, 0.045, "accent"),
    ]


ROPE = "#c9a86a"


def _heap(p: Piece) -> list[Part]:
    """A cone of gravel."""
    r, h = p.width / 2, p.height
    stones: list[Part] = [
        Blob((r * x, h * y, r * z), 0.13, 0.1, shift(p.tone, 0.15), 0.2)
        for x, y, z in ((-0.7, 0.06, 0.7), (0.5, 0.08, 0.8), (0.1, 0.3, 0.6), (-0.3, 0.5, 0.35), (0.8, 0.05, 0.5))
    ]
    return [Turned(((0, r), (h * 0.5, r * 0.56), (h * 0.9, r * 0.14), (h, 0.03)), p.tone), *stones]


def _digger(p: Piece) -> list[Part]:
    """An excavator on tracks, its arm bent, the bucket on the ground before it (+x)."""
    w, h = p.width, p.height
    tracks: list[Part] = [box(-w * 0.2, 0, s * 0.8, w * 0.42, 0.75, 0.5, 0.85) for s in (-1, 1)]
    elbow, wrist = (w * 0.22, h, 0.3), (w * 0.42, h * 0.3, 0.3)
    bucket = Prism(((w * 0.34, 0), (w * 0.5, 0.05), (w * 0.5, h * 0.26), (w * 0.4, h * 0.34)), -0.2, 0.7, 0.7)
    cab = box(-w * 0.14, 0.9, 0.3, w * 0.16, h * 0.42, 1.0, "lamp", front(-w * 0.14, 1.2, w * 0.12, h * 0.24, 0.82, "glass"))
    return [
        *tracks,
        box(-w * 0.24, 0.8, 0, w * 0.36, h * 0.3, 1.7, "lamp"),
        cab,
        Pipe((-w * 0.05, h * 0.4, 0.3), elbow, 0.2, 0.17, "lamp"),
        Pipe(elbow, wrist, 0.17, 0.12, "lamp"),
        bucket,
    ]


def _mine_frame(p: Piece) -> list[Part]:
    """Two props and a beam that hold the roof of a gallery."""
    w, h = p.width, p.height
    props: list[Part] = [Pipe((s * w * 0.48, 0, 0), (s * w * 0.42, h, 0), 0.14, 0.13, WOOD) for s in (-1, 1)]
    lamp = Blob((0.4, h - 0.42, 0.1), 0.1, 0.13, "lamp", 0.0, 0.8, 1.0, 1.2)
    return [*props, Pipe((-w * 0.54, h, 0), (w * 0.54, h, 0), 0.15, 0.15, WOOD), Line(((0.4, h - 0.3, 0.1), (0.4, h, 0.1)), 0.02), lamp]


def _mine_cart(p: Piece) -> list[Part]:
    """A tub on four wheels, full of ore."""
    w, h, d = p.width, p.height, p.depth
    tub = Prism(((-w * 0.4, h * 0.3), (w * 0.4, h * 0.3), (w / 2, h), (-w / 2, h)), -d / 2, d / 2, 0.65)
    ore: list[Part] = [Blob((x, h + 0.02, 0), 0.2, 0.16, 0.85, 0.25) for x in spread(5, w * 0.9)]
    return [
        *[Pipe((x, 0.17, z - 0.05), (x, 0.17, z + 0.05), 0.17, 0.17, 0.9) for x in (-w * 0.3, w * 0.3) for z in (-d * 0.4, d * 0.4)],
        *ore,
        tub,
    ]


def _dam_wall(p: Piece) -> list[Part]:
    """A concrete wall between two slopes, water falling from its gates."""
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = [rule((x, 0, d / 2 + 0.05), (x, h, d / 2 + 0.05), 0.12, "ink", alpha=0.35) for x in spread(14, w)]
    gates: list[Mark] = [
        mark
        for x in spread(3, w * 0.3)
        for mark in (
            front(x, 0, w * 0.06, h * 0.8, d / 2 + 0.1, "white", line=0.4),
            front(x, h * 0.8, w * 0.07, h * 0.1, d / 2 + 0.12, 0.9),
        )
    ]
    mist: list[Part] = [Blob((x, 0.8, d / 2 + 1), w * 0.05, 1.6, "white", 0.2, 0.0, 0.6) for x in spread(4, w * 0.4)]
    towers: list[Part] = [box(x, h, 0, 2, h * 0.16, d * 0.8, shift(p.tone, 0.15)) for x in spread(4, w * 0.9)]
    slopes: list[Part] = [
        Face(((s * w / 2, 0, d), (s * w * 0.9, 0, d), (s * w * 0.9, h * 1.5, 0), (s * w * 0.52, h * 1.05, 0)), 0.5, None) for s in (-1, 1)
    ]
    return [*slopes, whole(p, *marks, *gates), box(0, h, 0, w, 0.6, d * 1.1, shift(p.tone, 0.1)), *towers, *mist]


def _cooling_tower(p: Piece) -> list[Part]:
    """A waisted tower with its cloud."""
    r, h = p.width / 2, p.height
    cloud: list[Part] = [
        Blob((x, h * (1 + y), 0), r * 0.75, h * 0.14, "white", 0.2, 0.4)
        for x, y in ((0, 0.08), (r * 0.6, 0.2), (r * 1.4, 0.32), (r * 2.2, 0.36))
    ]
    return [*cloud, Turned(((0, r), (h * 0.35, r * 0.74), (h * 0.7, r * 0.58), (h, r * 0.66)), p.tone, bands=((0, h * 0.06, 0.6),))]


def _pylon(p: Piece) -> list[Part]:
    """A lattice mast with three arms and its wires."""
    w, h = p.width, p.height
    parts: list[Part] = [Pipe((s * w * 0.3, 0, 0), (s * w * 0.05, h, 0), 0.09, 0.06, 0.65) for s in (-1, 1)]
    levels = [(h * k / 7, w * (0.3 - 0.25 * k / 7)) for k in range(8)]
    for (y0, a), (y1, b) in itertools.pairwise(levels):
        parts += [Line(((-a, y0, 0), (b, y1, 0)), 0.06, 0.65), Line(((a, y0, 0), (-b, y1, 0)), 0.06, 0.65)]
    for y in (h * 0.7, h * 0.82, h * 0.94):
        parts.append(Pipe((-w / 2, y, 0), (w / 2, y, 0), 0.06, 0.06, 0.65))
        parts += [Line(((s * w / 2, y - 0.3, 0), (s * w / 2 + 14, y - 2.4, 0), (s * w / 2 + 28, y - 0.3, 0)), 0.03, 0.8) for s in (-1, 1)]
    return parts


def _scaffold(p: Piece) -> list[Part]:
    """The bare floors of a building behind poles, planks and braces."""
    w, h, d = p.width, p.height, p.depth
    z, floors = d / 2 + 0.8, max(2, round(h / 3))
    parts: list[Part] = [box(0, h * k / floors, 0, w, 0.28, d, 0.25) for k in range(floors + 1)]
    parts += [box(x, 0, zz, 0.4, h, 0.4, 0.35) for x in spread(4, w) for zz in (-d * 0.4, d * 0.3)]
    parts += [Pipe((x, 0, z), (x, h + 1, z), 0.05, 0.05, "lamp") for x in spread(6, w * 1.1)]
    for k in range(1, floors + 1):
        y = h * k / floors - 0.6
        parts += [box(0, y, z - 0.3, w * 1.05, 0.08, 0.7, WOOD), Pipe((-w * 0.52, y + 1, z), (w * 0.52, y + 1, z), 0.04, 0.04, "lamp")]
        parts.append(Pipe((-w * 0.46, y, z + 0.02), (-w * 0.28, y - h / floors + 0.2, z + 0.02), 0.04, 0.04, "lamp"))
    return parts


def _tower_crane(p: Piece) -> list[Part]:
    """A mast of lattice, a long jib with its hook, a counterweight."""
    w, h = p.width, p.height
    mast: list[Part] = [Pipe((s * 0.6, 0, 0), (s * 0.6, h, 0), 0.13, 0.13, "accent") for s in (-1, 1)]
    mast += [Line(((-0.6, h * k / 12, 0), (0.6, h * (k + 1) / 12, 0)), 0.1, "accent") for k in range(12)]
    jib: list[Part] = [
        Pipe((-w * 0.25, h, 0), (w * 0.75, h, 0), 0.13, 0.1, "accent"),
        Pipe((-w * 0.1, h + 1.2, 0), (w * 0.72, h + 0.4, 0), 0.09, 0.07, "accent"),
        Pipe((0, h, 0), (0, h + 2.4, 0), 0.13, 0.08, "accent"),
    ]
    jib += [Line(((0, h + 2.4, 0), (w * 0.6, h + 0.4, 0)), 0.06), Line(((0, h + 2.4, 0), (-w * 0.24, h, 0)), 0.06)]
    load = box(w * 0.5, h * 0.42, 0, 2.2, 0.3, 0.8, 0.6)
    return [
        *mast,
        *jib,
        box(-w * 0.22, h - 1.2, 0, 1.6, 1.2, 1, 0.7),
        box(0.2, h - 1.4, 0.5, 1.0, 1.3, 1.0, 0.1),
        Line(((w * 0.5, h, 0), (w * 0.5, h * 0.42 + 0.3, 0)), 0.06),
        load,
    ]


def _mixer(p: Piece) -> list[Part]:
    """A concrete mixer on a frame with two wheels."""
    h = p.height
    drum = Turned(((h * 0.4, 0.22), (h * 0.55, 0.5), (h * 0.75, 0.5), (h, 0.24)), "accent", bands=((h * 0.62, h * 0.68, 0.8),))
    return [
        *[Pipe((s * 0.45, 0, 0.2), (s * 0.3, h * 0.6, 0), 0.05, 0.05, 0.8) for s in (-1, 1)],
        Pipe((-0.5, 0.25, -0.05), (-0.5, 0.25, 0.05), 0.25, 0.25, 0.9),
        drum,
    ]


def _car_heap(p: Piece) -> list[Part]:
    """Wrecks on top of each other, wheels gone, glass out."""
    w, h, d = p.width, p.height, p.depth
    count = max(2, round(h / 1.15))
    parts: list[Part] = []
    for k in range(count):
        y, x = h * k / count, (0.25, -0.3, 0.12)[k % 3]
        tone = ("accent", 0.4, 0.7, 0.25)[k % 4]
        body = ((-0.48, 0.08), (0.48, 0.02), (0.5, 0.5), (0.3, 0.6), (0.16, 0.98), (-0.2, 0.9), (-0.34, 0.62), (-0.5, 0.56))
        size = h / count
        parts.append(
            Prism(
                tuple((x + a * w * 0.94, y + b * size) for a, b in body),
                -d / 2,
                d / 2,
                tone,
                (
                    Face(
                        tuple(
                            (x + a * w * 0.94, y + b * size, d / 2 + 0.01)
                            for a, b in ((-0.28, 0.6), (0.24, 0.58), (0.12, 0.88), (-0.17, 0.82))
                        ),
                        0.95,
                        (0, 0, 1),
                    ),
                    disc(x - w * 0.3, y + size * 0.2, d / 2 + 0.01, size * 0.2, 0.95),
                    disc(x + w * 0.3, y + size * 0.18, d / 2 + 0.01, size * 0.2, 0.95),
                ),
            )
        )
    return parts


def _canopy(p: Piece) -> list[Part]:
    """The roof of a petrol station on two posts over its pumps."""
    w, h, d = p.width, p.height, p.depth
    posts: list[Part] = [box(x, 0, 0, 0.35, h - 0.7, 0.35, "white") for x in (-w * 0.34, w * 0.34)]
    lamps: list[Mark] = [top(x, 0, w * 0.1, d * 0.3, h - 0.71, "lamp") for x in spread(4, w)]
    pumps: list[Part] = []
    for x in (-w * 0.18, w * 0.18):
        z = 0.3
        pumps += [
            box(x, 0, 0, 1.2, 0.18, 1.0, 0.2),
            box(x, 0.18, 0, 0.8, 1.55, 0.5, "accent", front(x, 1.15, 0.56, 0.4, z, "white"), front(x, 0.4, 0.56, 0.5, z, 0.1)),
        ]
        pumps.append(Line(((x + 0.4, 1.3, z), (x + 0.62, 0.8, z), (x + 0.5, 0.35, z), (x + 0.42, 1.0, z)), 0.05, "ink"))
    return [*posts, *pumps, box(0, h - 0.7, 0, w, 0.7, d, "white", front(0, h - 0.45, w, 0.2, d / 2 + 0.01, "accent"), *lamps)]


def _toll_booth(p: Piece) -> list[Part]:
    """A booth with a window to pay at, on its island."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.01
    return [
        box(0, 0, 0, w * 1.7, 0.18, d * 1.5, 0.15),
        box(0, 0.18, 0, w, h - 0.4, d, 0.1, front(0, 1.1, w * 0.76, 0.95, z, "glass", glow=0.3), front(0, 0.3, w * 0.9, 0.5, z, "accent")),
        box(0, h - 0.22, 0, w * 1.3, 0.22, d * 1.3, 0.6),
    ]


def _barrier(p: Piece) -> list[Part]:
    """A striped arm across the road, on its post."""
    w, h = p.width, p.height
    stripes: list[Part] = [
        Pipe((-w / 2 + w * k / 9, h, 0), (-w / 2 + w * (k + 1) / 9, h, 0), 0.07, 0.07, "accent" if k % 2 else "white") for k in range(9)
    ]
    return [
        box(-w / 2, 0, 0, 0.4, h + 0.25, 0.4, 0.3),
        *stripes,
        Pipe((w / 2 - 0.1, 0, 0), (w / 2 - 0.1, h, 0), 0.05, 0.05, 0.7),
        disc(0, h, 0.1, 0.22, "white"),
        disc(0, h, 0.11, 0.16, "accent"),
    ]


def _motel(p: Piece) -> list[Part]:
    """A long low house under a walk: door, window, door, window, a number on each door."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.01
    marks: list[Mark] = []
    rooms = max(3, round(w / 4))
    for k, x in enumerate(spread(rooms, w)):
        marks += [
            front(x - w / rooms * 0.28, 0, 0.95, 2.1, z, "accent"),
            front(x + w / rooms * 0.16, 0.9, w / rooms * 0.4, 1.2, z, "glass", glow=0.5),
            front(x + w / rooms * 0.06, 0.92, w / rooms * 0.14, 1.16, z + 0.005, 0.1),
        ]
        marks.append(Words(str(k + 4), (x - w / rooms * 0.28, 1.75, z + 0.01), 0.4, 0.3))
    posts: list[Part] = [rod(x, p.depth / 2 + 1.5, 0, h - 0.3, 0.07, 0.3) for x in spread(rooms + 1, w)]
    return [whole(p, *marks), box(0, h - 0.3, 0.8, w * 1.02, 0.35, p.depth + 1.8, 0.6), *posts]


def _pole_sign(p: Piece) -> list[Part]:
    """A tall lit sign on two posts with an arrow of bulbs."""
    w, h = p.width, p.height
    z = 0.16
    bulbs: list[Mark] = [disc(x, h * y, z, 0.09, "lamp", glow=0.3) for x in spread(8, w) for y in (0.62, 0.98)]
    return [
        *[Pipe((s * w * 0.3, 0, 0), (s * w * 0.3, h * 0.62, 0), 0.1, 0.1, 0.6) for s in (-1, 1)],
        box(0, h * 0.6, 0, w, h * 0.4, 0.3, "accent", Words(p.label, (0, h * 0.8, z), w * 0.86, h * 0.18, (0, 0, 1), "white", 0.5), *bulbs),
    ]


def _vines(p: Piece) -> list[Part]:
    """A row of vines on stakes and wires, grapes among the leaves."""
    w, h = p.width, p.height
    posts: list[Part] = [rod(x, 0, 0, h, 0.04, WOOD) for x in spread(5, w)]
    leaves: list[Part] = [
        Blob((x, h * (0.62 + 0.1 * (k % 3)), 0), 0.42, 0.32, p.tone, 0.3) for k, x in enumerate(spread(round(w / 0.5), w))
    ]
    return [
        *posts,
        *leaves,
        *[Blob((x, h * 0.45, 0.25), 0.1, 0.16, "accent", 0.2) for x in spread(round(w / 0.8), w)],
        *[rod(x, 0, 0, h * 0.5, 0.04, 0.8) for x in spread(7, w)],
    ]


def _waterfall(p: Piece) -> list[Part]:
    """White water over an edge of rock, spray and a pool below."""
    w, h, d = p.width, p.height, p.depth
    falls: list[Mark] = [front(0, 0, w * 0.3, h * 0.97, d / 2 + 0.05, "white", line=0.5)]
    falls += [rule((x, h * 0.04, d / 2 + 0.08), (x * 0.9, h * 0.95, d / 2 + 0.08), 0.06, 0.35, alpha=0.6) for x in spread(8, w * 0.28)]
    cracks: list[Mark] = [
        rule((x, 0, d / 2 + 0.02), (x + 0.5, h, d / 2 + 0.02), 0.06, "ink", alpha=0.5)
        for x in (-w * 0.42, -w * 0.3, -w * 0.2, w * 0.2, w * 0.3, w * 0.42)
    ]
    spray: list[Part] = [Blob((x, 0.3, d / 2 + 0.6), w * 0.06, 0.6, "white", 0.25, 0.0, 0.75) for x in spread(6, w * 0.4)]
    return [whole(p, *cracks, *falls), top(0, d, w * 0.8, d * 1.2, 0.03, "glass"), *spray]


def _small_plane(p: Piece) -> list[Part]:
    """A propeller plane with high wings, its nose at +x."""
    w, h, d = p.width, p.height, p.depth
    return [
        Pipe((-w * 0.45, h * 0.5, 0), (w * 0.3, h * 0.45, 0), 0.18, 0.62, "white"),
        Pipe((w * 0.3, h * 0.45, 0), (w * 0.46, h * 0.45, 0), 0.6, 0.25, "accent"),
        Face(((w * 0.2, h * 0.8, -d / 2), (w * 0.2, h * 0.8, d / 2), (0, h * 0.8, d / 2), (0, h * 0.8, -d / 2)), "accent", None),
        Face(((-w * 0.48, h * 0.55, 0), (-w * 0.32, h * 0.55, 0), (-w * 0.44, h, 0), (-w * 0.52, h, 0)), "accent", None),
        front(w * 0.16, h * 0.48, w * 0.14, h * 0.2, 0.64, "glass"),
        Line(((w * 0.48, h * 0.1, 0.2), (w * 0.48, h * 0.85, -0.2)), 0.1, 0.9),
        *[Pipe((x, 0.25, z - 0.05), (x, 0.25, z + 0.05), 0.25, 0.25, 0.9) for x, z in ((w * 0.22, -0.8), (w * 0.22, 0.8))],
        *[Pipe((w * 0.2, 0.3, z), (w * 0.16, h * 0.4, 0), 0.05, 0.05, 0.6) for z in (-0.8, 0.8)],
    ]


def _windsock(p: Piece) -> list[Part]:
    """A striped sleeve at a mast."""
    h = p.height
    rings: list[Part] = [
        Pipe(
            (0.3 * k, h - 0.3 - 0.05 * k, 0),
            (0.3 * (k + 1), h - 0.35 - 0.05 * k, 0),
            0.3 - 0.03 * k,
            0.27 - 0.03 * k,
            "accent" if k % 2 == 0 else "white",
        )
        for k in range(6)
    ]
    return [rod(0, 0, 0, h, 0.06, 0.5), *rings]


def _barbed_wire(p: Piece) -> list[Part]:
    """Crossed stakes with coils of wire."""
    w, h = p.width, p.height
    stakes: list[Part] = [Pipe((x + s * 0.35, 0, 0), (x - s * 0.35, h, 0), 0.05, 0.05, WOOD) for x in spread(3, w) for s in (-1, 1)]
    coil = tuple((-w / 2 + w * k / 80, h * 0.55 + h * 0.3 * math.sin(k * 0.9), 0.2 * math.cos(k * 0.9)) for k in range(81))
    return [*stakes, Line(coil, 0.02, 0.9)]


def _trench(p: Piece) -> list[Part]:
    """The wall of a trench: boards held by posts, sandbags along its top, a ladder."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.01
    boards: list[Mark] = [rule((-w / 2, h * k / 8, z), (w / 2, h * k / 8, z), 0.03, "ink") for k in range(1, 8)]
    posts: list[Part] = [box(x, 0, z + 0.05, 0.14, h, 0.1, 0.7) for x in spread(round(w / 1.6), w)]
    bags: list[Part] = [
        Blob((x + 0.2 * row, h + 0.16 + 0.26 * row, d * 0.2), 0.36, 0.17, 0.22, 0.05)
        for row in range(2)
        for x in spread(round(w / 0.62), w)
    ]
    return [box(0, 0, 0, w, h, d, WOOD, *boards), *posts, *bags]


def _flower_buckets(p: Piece) -> list[Part]:
    """Tins of cut flowers on steps."""
    w, d = p.width, p.depth
    parts: list[Part] = []
    for row in range(2):
        y, z = 0.45 * row, d * (0.25 - 0.5 * row)
        parts.append(box(0, 0, z, w, y + 0.05, d / 2, WOOD))
        for k, x in enumerate(spread(round(w / 0.45), w)):
            parts.append(Turned(((y + 0.05, 0.12), (y + 0.4, 0.17)), 0.25, x=x, z=z))
            tone = ("accent", "white", "lamp", 0.75)[(k + row) % 4]
            parts += [Blob((x + a, y + 0.62 + b, z), 0.1, 0.09, tone, 0.2) for a, b in ((-0.12, 0), (0.1, 0.04), (0, 0.16), (-0.02, -0.08))]
    return parts


TABLE: dict[str, Builder] = {
    "terraces": _terraces,
    "heap": _heap,
    "winch": _winch,
    "digger": _digger,
    "mine_frame": _mine_frame,
    "mine_cart": _mine_cart,
    "dam_wall": _dam_wall,
    "cooling_tower": _cooling_tower,
    "pylon": _pylon,
    "scaffold": _scaffold,
    "tower_crane": _tower_crane,
    "mixer": _mixer,
    "car_heap": _car_heap,
    "canopy": _canopy,
    "toll_booth": _toll_booth,
    "barrier": _barrier,
    "motel": _motel,
    "pole_sign": _pole_sign,
    "vines": _vines,
    "waterfall": _waterfall,
    "small_plane": _small_plane,
    "windsock": _windsock,
    "barbed_wire": _barbed_wire,
    "trench": _trench,
    "flower_buckets": _flower_buckets,
}
"""Builders by kind of piece."""
