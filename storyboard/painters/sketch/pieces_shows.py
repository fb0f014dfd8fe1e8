"""Pieces of halls where one watches, records, gambles and makes: cameras, desks of sound, machines, tanks, a telescope, a forge."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, legs, rod, rule, spread, top, whole
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Turned, Words


def _bulb_mirror(p: Piece) -> list[Part]:
    """A make-up mirror with bulbs all around."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    at = [(x, y) for x in spread(5, w * 1.15) for y in (0.04, h - 0.04)] + [
        (s * w * 0.47, y) for s in (-1, 1) for y in (h * 0.26, h * 0.5, h * 0.74)
    ]
    return [
        whole(p, front(0, 0.1, w * 0.82, h - 0.2, z, 0.05), *[disc(x, y, z + 0.01, 0.055, "lamp", glow=0.35) for x, y in at], tone=0.35)
    ]


def _tv_camera(p: Piece) -> list[Part]:
    """A studio camera on its pedestal, its lens along its front."""
    h = p.height
    return [
        Turned(((0, 0.42), (0.12, 0.36), (0.14, 0.1), (h - 0.5, 0.08)), 0.75),
        box(0, h - 0.5, -0.05, 0.36, 0.4, 0.72, 0.85),
        Pipe((0, h - 0.3, 0.3), (0, h - 0.3, 0.62), 0.13, 0.16, 0.95),
        disc(0, h - 0.3, 0.64, 0.12, 0.3),
        box(0, h - 0.1, -0.3, 0.3, 0.2, 0.1, 0.6),
        Blob((0.12, h - 0.04, 0.3), 0.04, 0.04, "accent", 0.0),
        *[Pipe((s * 0.18, h - 0.4, -0.4), (s * 0.26, h - 0.62, -0.8), 0.015, 0.015, 0.9) for s in (-1, 1)],
    ]


def _mixing_desk(p: Piece) -> list[Part]:
    """A wide sloping desk of faders and knobs."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    marks: list[Mark] = [front(0, h * 0.32, w * 0.96, h * 0.62, z, 0.85)]
    for k, x in enumerate(spread(round(w / 0.12), w * 0.92)):
        marks += [
            rule((x, h * 0.36, z + 0.003), (x, h * 0.62, z + 0.003), 0.012, 0.4),
            front(x, h * (0.4 + 0.04 * (k * 7 % 5)), 0.06, 0.045, z + 0.006, "white", line=0.4),
        ]
        marks += [disc(x, h * y, z + 0.006, 0.02, "accent" if (k + i) % 4 == 0 else 0.2, line=0.3) for i, y in enumerate((0.72, 0.8, 0.88))]
    return [whole(p, *marks)]


def _speaker(p: Piece) -> list[Part]:
    """A tall box with two cones."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    cones = [(h * 0.3, w * 0.4), (h * 0.74, w * 0.28)]
    return [
        whole(
            p,
            *[
                mark
                for y, r in cones
                for mark in (disc(0, y, z, r, 0.5), disc(0, y, z + 0.003, r * 0.8, 0.95), disc(0, y, z + 0.006, r * 0.3, 0.4))
            ],
        )
    ]


def _mirror_ball(p: Piece) -> list[Part]:
    """A ball of mirrors on its cord, and its spots."""
    r = p.width / 2
    parts: list[Part] = [Line(((0, r * 2, 0), (0, p.height, 0)), 0.02, 0.8), Blob((0, r, 0), r, r, 0.15, 0.0, 1.0, 1.0, 0.3)]
    parts += [
        Line(tuple((r * math.cos(a) * math.cos(b), r + r * math.sin(b), r * 0.6) for a in (math.pi * k / 8 for k in range(9))), 0.012, 0.7)
        for b in (-0.8, -0.4, 0, 0.4, 0.8)
    ]
    parts += [
        Line(
            tuple((r * c * math.cos(b), r + r * math.sin(b), r * 0.6) for b in (math.pi * k / 8 - math.pi / 2 for k in range(9))),
            0.012,
            0.7,
        )
        for c in (-0.7, -0.35, 0, 0.35, 0.7)
    ]
    return parts


def _dj_desk(p: Piece) -> list[Part]:
    """A desk with two turntables and a mixer, lights along its front."""
    w, h, d = p.width, p.height, p.depth
    lights: list[Mark] = [
        front(x, h * 0.2, w * 0.05, h * (0.2 + 0.1 * (k * 5 % 4)), d / 2 + 0.005, "accent", glow=0.3) for k, x in enumerate(spread(11, w))
    ]
    decks: list[Part] = [
        Turned(((h, d * 0.36), (h + 0.05, d * 0.36)), 0.95, x=x, bands=((h + 0.01, h + 0.02, 0.2),)) for x in (-w * 0.3, w * 0.3)
    ]
    return [whole(p, *lights, tone=0.85), *decks, box(0, h, 0, w * 0.2, 0.1, d * 0.6, 0.4)]


def _slot_machine(p: Piece) -> list[Part]:
    """Slot machines in a row: three reels each, a lit head, a lever with a ball."""
    w, h, d = p.width, p.height, p.depth
    count, z = max(1, round(w / 0.7)), d / 2 + 0.005
    marks: list[Mark] = []
    levers: list[Part] = []
    for k, x in enumerate(spread(count, w)):
        marks += [
            front(x, h * 0.04, w / count * 0.9, h * 0.92, z, "accent" if k % 2 else 0.7),
            front(x, h * 0.8, w / count * 0.7, h * 0.14, z + 0.003, "lamp", glow=0.4),
        ]
        marks += [front(x + i * 0.15, h * 0.56, 0.13, h * 0.13, z + 0.004, "white") for i in (-1, 0, 1)]
        marks += [Words("7", (x + i * 0.15, h * 0.625, z + 0.008), 0.1, h * 0.09) for i in (-1, 0, 1)]
        levers += [
            Pipe((x + w / count * 0.46, h * 0.5, z), (x + w / count * 0.46, h * 0.72, z + 0.08), 0.02, 0.02, 0.1),
            Blob((x + w / count * 0.46, h * 0.75, z + 0.08), 0.05, 0.05, "accent", 0.0),
        ]
    return [whole(p, *marks), *levers]


def _roulette(p: Piece) -> list[Part]:
    """A green table with squares, a wheel and chips."""
    w, h, d = p.width, p.height, p.depth
    marks: list[Mark] = [top(w * 0.14, 0, w * 0.56, d * 0.6, h + 0.004, 0.52)]
    marks += [
        top(x + w * 0.14, z, w * 0.065, d * 0.16, h + 0.006, "accent" if (i + k) % 2 else 0.95, line=0.4)
        for i, x in enumerate(spread(8, w * 0.54))
        for k, z in enumerate(spread(3, d * 0.56))
    ]
    wheel = Turned(((h, 0.34), (h + 0.08, 0.36), (h + 0.04, 0.1), (h + 0.16, 0.03)), 0.55, x=-w * 0.32)
    chips: list[Part] = [rod(x, z, h, h + 0.08, 0.045, "white") for x, z in ((0.1, d * 0.38), (0.24, d * 0.4), (w * 0.3, -d * 0.38))]
    return [*legs(w, d, 0, h - 0.12, 0.07, 0.6), box(0, h - 0.12, 0, w, 0.12, d, 0.6, *marks), wheel, *chips]


def _arcade(p: Piece) -> list[Part]:
    """Arcade machines in a row: a lit title, a screen, a stick and buttons."""
    w, h, d = p.width, p.height, p.depth
    count, z = max(1, round(w / 0.8)), d / 2 + 0.005
    marks: list[Mark] = []
    sticks: list[Part] = []
    for k, x in enumerate(spread(count, w)):
        wide = w / count * 0.86
        marks += [
            front(x, 0.02, w / count * 0.96, h * 0.97, z, 0.85),
            front(x, h * 0.84, wide, h * 0.12, z + 0.003, "accent" if k % 2 else "lamp", glow=0.4),
        ]
        marks += [
            front(x, h * 0.52, wide * 0.86, h * 0.26, z + 0.003, "#10131c"),
            *[
                front(x + wide * 0.12 * i, h * (0.56 + 0.05 * (i * i % 3)), 0.05, 0.05, z + 0.006, "lamp", glow=0.2)
                for i in (-2, -1, 0, 1, 2)
            ],
        ]
        sticks += [
            box(x, h * 0.42, z + 0.12, wide, 0.06, 0.26, 0.5),
            Pipe((x - 0.12, h * 0.45, z + 0.14), (x - 0.12, h * 0.52, z + 0.14), 0.015, 0.015, 0.9),
            Blob((x - 0.12, h * 0.53, z + 0.14), 0.035, 0.035, "accent", 0.0),
        ]
    return [whole(p, *marks), *sticks]


def _film_screen(p: Piece) -> list[Part]:
    """A white screen with a picture on it: somebody in profile before a low sun."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    shape = (
        (-0.3, 0.02),
        (0.24, 0.02),
        (0.12, 0.3),
        (0.02, 0.4),
        (0.14, 0.46),
        (0.17, 0.58),
        (0.22, 0.62),
        (0.17, 0.66),
        (0.17, 0.8),
        (0.04, 0.9),
    )
    head = Face(
        tuple((w * 0.12 + x * h * 0.9, h * y, z + 0.006) for x, y in (*shape, (-0.12, 0.86), (-0.18, 0.66), (-0.12, 0.42))), 0.85, (0, 0, 1)
    )
    hills = tuple(
        (w * x, h * y, z + 0.004)
        for x, y in ((-0.48, 0.03), (0.48, 0.03), (0.48, 0.3), (0.2, 0.2), (-0.1, 0.34), (-0.3, 0.24), (-0.48, 0.36))
    )
    return [
        whole(
            p,
            front(0, h * 0.03, w * 0.96, h * 0.94, z, "lamp", glow=0.6),
            disc(-w * 0.24, h * 0.55, z + 0.002, h * 0.16, "white"),
            Face(hills, 0.4, (0, 0, 1)),
            head,
            tone=0.9,
        )
    ]


def _city_window(p: Piece) -> list[Part]:
    """A wall of glass high over a city: roofs and lit windows below the sky."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [front(0, h * 0.02, w * 0.98, h * 0.96, z, "glass", glow=0.2)]
    for k, x in enumerate(spread(max(4, round(w / 0.45)), w * 0.94)):
        tall = h * (0.22 + 0.09 * (k * 5 % 6))
        marks.append(front(x, h * 0.03, w * 0.94 / max(4, round(w / 0.45)), tall, z + 0.003, 0.45 + 0.12 * (k % 3), line=0.5))
        marks += [front(x + i * 0.08, tall * j, 0.05, 0.06, z + 0.006, "lamp", line=0, glow=0.1) for i in (-1, 1) for j in (0.35, 0.6, 0.8)]
    bars: list[Mark] = [front(x, 0, 0.06, h, z + 0.01, 0.7) for x in spread(max(2, round(w / 1.4)) + 1, w * 1.2)]
    return [whole(p, *marks, *bars, tone=0.5)]


def _server_rack(p: Piece) -> list[Part]:
    """Dark racks side by side, rows of small lights and some cables."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    count = max(1, round(w / 0.7))
    marks: list[Mark] = []
    for k, x in enumerate(spread(count, w)):
        marks.append(front(x, h * 0.03, w / count * 0.9, h * 0.94, z, 0.95))
        for row in range(12):
            y = h * (0.06 + 0.075 * row)
            marks += [front(x, y, w / count * 0.78, h * 0.05, z + 0.003, 0.7, line=0.4)]
            marks += [
                front(
                    x + w / count * (0.12 + 0.09 * i),
                    y + 0.03,
                    0.04,
                    0.04,
                    z + 0.006,
                    "lamp" if (k + row + i) % 3 else "accent",
                    line=0,
                    glow=0.15,
                )
                for i in range(3)
            ]
    return [whole(p, *marks, tone=0.85)]


def _telescope(p: Piece) -> list[Part]:
    """A great telescope on its fork, looking up and away."""
    h = p.height
    return [
        Turned(((0, 0.7), (0.3, 0.6), (0.4, 0.3), (h * 0.4, 0.22)), 0.6),
        Pipe((-0.5, h * 0.32, 0.6), (0.5, h * 0.88, -0.8), 0.3, 0.42, "white"),
        Pipe((-0.62, h * 0.26, 0.8), (-0.5, h * 0.32, 0.6), 0.09, 0.12, 0.9),
        Pipe((-0.1, h * 0.62, 0.2), (0.5, h * 0.96, -0.7), 0.08, 0.1, 0.7),
    ]


def _dome_slit(p: Piece) -> list[Part]:
    """The inside of a dome with its slit open on the stars."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    ribs: list[Mark] = [rule((x, 0, z), (x * 0.3, h, z), 0.04, "ink", alpha=0.5) for x in spread(9, w)]
    slit = Face(
        ((-w * 0.09, h * 0.1, z + 0.006), (w * 0.09, h * 0.1, z + 0.006), (w * 0.06, h, z + 0.006), (-w * 0.06, h, z + 0.006)),
        "#10131c",
        (0, 0, 1),
        1.2,
    )
    stars: list[Mark] = [
        front(w * 0.06 * math.sin(k * 2.3), h * (0.14 + 0.055 * k), 0.05, 0.05, z + 0.01, "white", line=0) for k in range(15)
    ]
    return [whole(p, *ribs, slit, *stars)]


def _fish_tank(p: Piece) -> list[Part]:
    """A wall of glass on lit water: fish, weed, bubbles."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [
        front(0, h * 0.04, w * 0.97, h * 0.92, z, "glass", line=1.2, glow=0.4),
        front(0, h * 0.04, w * 0.97, h * 0.12, z + 0.003, 0.12, line=0.4),
    ]
    for k, (x, y) in enumerate(((-0.34, 0.6), (-0.1, 0.38), (0.12, 0.72), (0.34, 0.5), (0.24, 0.28), (-0.24, 0.82))):
        a, b, s = w * x, h * y, (0.2, 0.26, 0.16)[k % 3]
        body = ((-s, 0.0), (-s * 0.3, -s * 0.4), (s * 0.5, -s * 0.3), (s * 0.8, 0.0), (s * 0.5, s * 0.3), (-s * 0.3, s * 0.4))
        marks.append(Face(tuple((a + i, b + j, z + 0.006) for i, j in body), ("accent", 0.75, "lamp")[k % 3], (0, 0, 1)))
        marks.append(
            Face(
                ((a - s * 0.8, b, z + 0.007), (a - s * 1.4, b - s * 0.4, z + 0.007), (a - s * 1.4, b + s * 0.4, z + 0.007)),
                ("accent", 0.75, "lamp")[k % 3],
                (0, 0, 1),
            )
        )
    weed: list[Mark] = [
        Line(tuple((w * x + 0.08 * math.sin(n * 1.4), h * (0.08 + 0.07 * n), z + 0.008) for n in range(6)), 0.05, 0.45, (0, 0, 1))
        for x in (-0.42, -0.38, 0.04, 0.42)
    ]
    return [whole(p, *marks, *weed, tone=0.75)]


def _forge(p: Piece) -> list[Part]:
    """A smith's hearth under its hood, the fire glowing, an anvil on a block before it."""
    w, h, d = p.width, p.height, p.depth
    fire: list[Part] = [
        Blob((x, 1.0, 0), 0.2, 0.18, "lamp" if k % 2 else "accent", 0.3, 0.5, 1.0, 1.2) for k, x in enumerate(spread(5, w * 0.7))
    ]
    hood = Face(((-w / 2, h * 0.66, d / 2), (w / 2, h * 0.66, d / 2), (w * 0.18, h, d * 0.2), (-w * 0.18, h, d * 0.2)), 0.7, None)
    block: list[Part] = [
        rod(w * 0.8, d * 0.7, 0, 0.55, 0.26, 0.55),
        box(w * 0.8, 0.55, d * 0.7, 0.3, 0.14, 0.22, 0.9),
        box(w * 0.8, 0.69, d * 0.7, 0.62, 0.14, 0.24, 0.9),
        Pipe((w * 0.8 - 0.3, 0.77, d * 0.7), (w * 0.8 - 0.62, 0.8, d * 0.7), 0.08, 0.02, 0.9),
    ]
    return [
        box(0, 0, 0, w, 0.9, d, 0.6, *[rule((-w / 2, y, d / 2 + 0.004), (w / 2, y, d / 2 + 0.004), 0.015) for y in (0.3, 0.6)]),
        *fire,
        hood,
        box(0, h, -d * 0.2, w * 0.36, 1.2, d * 0.4, 0.6),
        *block,
    ]


def _copper(p: Piece) -> list[Part]:
    """A brewer's kettle: a copper belly with a long neck."""
    r, h = p.width / 2, p.height
    return [
        Turned(
            ((0, r * 0.8), (h * 0.1, r), (h * 0.45, r), (h * 0.62, r * 0.5), (h * 0.7, r * 0.16), (h, r * 0.14)),
            0.38,
            bands=((h * 0.42, h * 0.46, "lamp"), (h * 0.1, h * 0.13, "lamp")),
        ),
        disc(0, h * 0.28, r + 0.01, r * 0.24, 0.2),
        Pipe((0, h * 0.98, 0), (r * 1.3, h * 0.9, 0), 0.1, 0.1, 0.38),
    ]


def _fire_engine(p: Piece) -> list[Part]:
    """A fire engine seen from its front: panes, grille, a ladder and blue lights on the roof."""
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.01
    marks: list[Mark] = [
        front(0, h * 0.5, w * 0.86, h * 0.34, z, "glass"),
        front(0, h * 0.14, w, h * 0.06, z + 0.004, "white"),
        front(0, h * 0.24, w * 0.5, h * 0.18, z + 0.004, 0.8),
    ]
    marks += [disc(s * w * 0.38, h * 0.3, z + 0.006, 0.17, "lamp", glow=0.5) for s in (-1, 1)]
    marks.append(Words("FIRE", (0, h * 0.46, z + 0.008), w * 0.5, h * 0.07, (0, 0, 1), "white"))
    ladder: list[Part] = [Pipe((s * 0.3, h + 0.15, d * 0.6), (s * 0.3, h + 0.5, -d * 0.5), 0.05, 0.05, 0.1) for s in (-1, 1)]
    rungs: list[Part] = [
        Line(((-0.3, h + 0.15 + 0.04 * k, d * 0.6 - d * 0.12 * k), (0.3, h + 0.15 + 0.04 * k, d * 0.6 - d * 0.12 * k)), 0.05, 0.3)
        for k in range(9)
    ]
    return [
        *[box(s * w * 0.36, 0, d * 0.3, 0.36, 0.9, 0.9, 0.95) for s in (-1, 1)],
        box(0, 0.4, 0, w, h - 0.4, d, "accent", *marks),
        *ladder,
        *rungs,
        *[box(s * w * 0.36, h, d * 0.4, 0.4, 0.16, 0.3, 0.6) for s in (-1, 1)],
    ]


def _escalator(p: Piece) -> list[Part]:
    """Moving stairs that rise to the back between rubber handrails."""
    w, h, d = p.width, p.height, p.depth
    steps: list[Part] = [box(0, 0, d / 2 - d * (k + 0.5) / 10, w * 0.8, h * (k + 1) / 10, d / 10, 0.5 + 0.15 * (k % 2)) for k in range(10)]
    rails: list[Part] = [
        Face(((s * w / 2, 0, d / 2 + 0.3), (s * w / 2, 0.9, d / 2 + 0.3), (s * w / 2, h + 0.9, -d / 2), (s * w / 2, h, -d / 2)), 0.15, None)
        for s in (-1, 1)
    ]
    return [*steps, *rails, *[Pipe((s * w / 2, 0.92, d / 2 + 0.3), (s * w / 2, h + 0.92, -d / 2), 0.06, 0.06, 0.95) for s in (-1, 1)]]


TABLE: dict[str, Builder] = {
    "bulb_mirror": _bulb_mirror,
    "tv_camera": _tv_camera,
    "mixing_desk": _mixing_desk,
    "speaker": _speaker,
    "mirror_ball": _mirror_ball,
    "dj_desk": _dj_desk,
    "slot_machine": _slot_machine,
    "roulette": _roulette,
    "arcade_machine": _arcade,
    "film_screen": _film_screen,
    "city_window": _city_window,
    "server_rack": _server_rack,
    "telescope": _telescope,
    "dome_slit": _dome_slit,
    "fish_tank": _fish_tank,
    "forge": _forge,
    "copper": _copper,
    "fire_engine": _fire_engine,
    "escalator": _escalator,
}
"""Builders by kind of piece."""
