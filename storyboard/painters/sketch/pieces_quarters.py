"""Walls and fittings of odd quarters: vans, cockpits, ships, submarines, tents, huts, boathouses, glass houses, attics."""

from __future__ import annotations

import math

from storyboard.model.stage import Piece
from storyboard.painters.sketch.kit import Builder, box, front, rod, rule, shift, spread, whole
from storyboard.painters.sketch.pieces_public import outline
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Turned

WOOD = 0.55


def _van_doors(p: Piece) -> list[Part]:
    """The two rear doors of a van from inside, a small pane and a bar in each."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = []
    for x in (-w / 4, w / 4):
        marks += [
            front(x, 0.04, w * 0.47, h * 0.94, z, shift(p.tone, -0.1), line=1.2),
            front(x, h * 0.56, w * 0.32, h * 0.28, z + 0.004, "glass", glow=0.3, line=1.0),
        ]
        marks += [
            front(x, h * 0.1, w * 0.36, h * 0.3, z + 0.004, shift(p.tone, 0.08)),
            rule((x - w * 0.16, h * 0.48, z + 0.02), (x + w * 0.16, h * 0.48, z + 0.02), 0.04, 0.85),
        ]
    return [whole(p, *marks), Pipe((0.03, h * 0.3, z + 0.04), (0.03, h * 0.7, z + 0.04), 0.025, 0.025, 0.9)]


def _ribs(p: Piece) -> list[Part]:
    """The bare metal side of a van: ribs and panels, a shelf of boxes."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [front(x, h * y, w / 4 * 0.7, h * 0.4, z, shift(p.tone, 0.08)) for x in spread(4, w) for y in (0.06, 0.52)]
    ribs: list[Part] = [box(x, 0, z, 0.08, h, 0.08, shift(p.tone, 0.2)) for x in spread(5, w * 1.2)]
    return [whole(p, *marks), *ribs, box(0, h * 0.48, z, w, 0.05, 0.06, shift(p.tone, 0.2))]


def _stretcher_rack(p: Piece) -> list[Part]:
    """Shelves of an ambulance: bags, bottles, a red cross."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [front(x, h * y, w / 3 * 0.9, h * 0.26, z, 0.12) for x in spread(3, w) for y in (0.04, 0.34, 0.66)]
    marks += [front(0, h * 0.7, 0.1, 0.34, z + 0.01, "accent", line=0), front(0, h * 0.7 + 0.12, 0.34, 0.1, z + 0.01, "accent", line=0)]
    marks += [
        front(x, h * y + 0.03, 0.14, h * 0.16, z + 0.008, tone)
        for k, x in enumerate(spread(6, w * 0.9))
        for y, tone in ((0.04, "accent" if k % 2 else 0.5), (0.34, "white" if k % 2 else 0.4))
    ]
    return [whole(p, *marks)]


def _cockpit(p: Piece) -> list[Part]:
    """The nose of a plane from the pilots' seats: panes on the sky, rows of dials, two yokes."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [
        outline(
            [(s * w * 0.02, h * 0.46), (s * w * 0.26, h * 0.46), (s * w * 0.22, h * 0.92), (s * w * 0.02, h * 0.92)][:: int(s)],
            z,
            "glass",
            glow=0.3,
        )
        for s in (-1, 1)
    ]
    marks += [
        outline(
            [(s * w * 0.29, h * 0.46), (s * w * 0.48, h * 0.4), (s * w * 0.4, h * 0.86), (s * w * 0.25, h * 0.92)][:: int(s)],
            z,
            "glass",
            glow=0.3,
        )
        for s in (-1, 1)
    ]
    marks.append(outline([(-w * 0.48, h * 0.02), (w * 0.48, h * 0.02), (w * 0.46, h * 0.42), (-w * 0.46, h * 0.42)], z + 0.004, 0.85))
    marks += [
        disc(x, h * y, z + 0.01, 0.075, "lamp" if k % 4 == 0 else 0.08, glow=0.2)
        for y in (0.14, 0.32)
        for k, x in enumerate(spread(11, w * 0.84))
    ]
    yokes: list[Part] = [
        part
        for x in (-w * 0.24, w * 0.24)
        for part in (
            Pipe((x, 0.1, z + 0.3), (x, h * 0.3, z + 0.35), 0.035, 0.035, 0.9),
            Line(
                (
                    (x - 0.17, h * 0.4, z + 0.36),
                    (x - 0.15, h * 0.3, z + 0.36),
                    (x + 0.15, h * 0.3, z + 0.36),
                    (x + 0.17, h * 0.4, z + 0.36),
                ),
                0.05,
                "ink",
            ),
        )
    ]
    return [
        whole(p, *marks, tone=0.5),
        *yokes,
        box(
            0,
            0,
            z + 0.3,
            0.36,
            h * 0.26,
            0.5,
            0.7,
            *[rule((x, h * 0.2, z + 0.56), (x, h * 0.34, z + 0.56), 0.04, 0.1) for x in (-0.08, 0.08)],
        ),
    ]


def _bow_windows(p: Piece) -> list[Part]:
    """The wide slanting panes of a ship's bridge: the bow, its mast, and the sea."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    panes: list[Mark] = [front(x, 0.05, w / 5 * 0.92, h - 0.1, z, "glass", glow=0.2) for x in spread(5, w)]
    sea: list[Mark] = [front(x, 0.05, w / 5 * 0.92, h * 0.42, z + 0.003, 0.42, line=0.4) for x in spread(5, w)]
    bow = outline([(-w * 0.2, 0.05), (w * 0.2, 0.05), (w * 0.05, h * 0.34), (0, h * 0.4), (-w * 0.05, h * 0.34)], z + 0.006, 0.12)
    mast: list[Mark] = [
        rule((0, h * 0.3, z + 0.01), (0, h * 0.8, z + 0.01), 0.05, 0.8),
        rule((-0.2, h * 0.62, z + 0.01), (0.2, h * 0.62, z + 0.01), 0.03, 0.8),
    ]
    bars: list[Mark] = [front(x, 0, 0.07, h, z + 0.014, 0.7) for x in spread(4, w * 0.8)]
    return [whole(p, *panes, *sea, bow, *mast, *bars, tone=0.6)]


def _periscope(p: Piece) -> list[Part]:
    """A tube from the ceiling with an eyepiece and two handles."""
    h = p.height
    return [
        rod(0, 0, 0, h, 0.11, 0.25),
        rod(0, 0, 1.32, 1.72, 0.14, 0.6),
        Pipe((0, 1.58, 0.1), (0, 1.58, 0.27), 0.055, 0.07, 0.95),
        *[Pipe((0, 1.44, 0), (s * 0.32, 1.38, 0.04), 0.035, 0.035, 0.9) for s in (-1, 1)],
    ]


def _valves(p: Piece) -> list[Part]:
    """Pipes with hand wheels and gauges."""
    w, h, z = p.width, p.height, p.depth / 2
    parts: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.09, 0.09, 0.4 + 0.1 * (k % 2)) for k, x in enumerate(spread(4, w))]
    parts += [Pipe((-w / 2, y, z * 0.5), (w / 2, y, z * 0.5), 0.07, 0.07, 0.55) for y in (h * 0.3, h * 0.75)]
    for k, (x, y) in enumerate(((-0.38, 0.52), (-0.12, 0.4), (0.14, 0.6), (0.38, 0.45))):
        ring = tuple((w * x + 0.17 * math.cos(math.tau * n / 16), h * y + 0.17 * math.sin(math.tau * n / 16), z + 0.1) for n in range(17))
        parts += [Line(ring, 0.05, "accent"), *[Line(((w * x, h * y, z + 0.1), ring[n]), 0.03, "accent") for n in range(0, 16, 4)]]
        parts += [disc(w * x + 0.05, h * (0.86 + 0.03 * (k % 2)), z + 0.02, 0.12, 0.02)]
    return parts


def _bulkhead(p: Piece) -> list[Part]:
    """A steel wall with an oval hatch and its wheel."""
    _w, h, z = p.width, p.height, p.depth / 2 + 0.005
    oval = [(0.44 * math.cos(math.tau * k / 24), h * 0.5 + h * 0.42 * math.sin(math.tau * k / 24)) for k in range(24)]
    inner = [(x * 0.84, h * 0.5 + (y - h * 0.5) * 0.92) for x, y in oval]
    wheel = tuple((0.2 * math.cos(math.tau * n / 16), h * 0.52 + 0.2 * math.sin(math.tau * n / 16), z + 0.08) for n in range(17))
    bolts: list[Mark] = [disc(x * 1.3, h * 0.5 + (y - h * 0.5) * 1.08, z, 0.035, 0.8) for x, y in oval[::2]]
    return [
        whole(p, outline(oval, z, 0.75), outline(inner, z + 0.004, 0.35), *bolts),
        Line(wheel, 0.045, 0.1),
        *[Line(((0, h * 0.52, z + 0.08), wheel[n]), 0.03, 0.1) for n in range(0, 16, 4)],
    ]


def _lifebuoy(p: Piece) -> list[Part]:
    """A ring in red and white."""
    r, z = p.width / 2, p.depth / 2
    ring = [(r * 0.78 * math.cos(math.tau * k / 32), r + r * 0.78 * math.sin(math.tau * k / 32), z) for k in range(33)]
    return [Line(tuple(ring[k : k + 5]), r * 0.42, "accent" if (k // 4) % 2 else "white") for k in range(0, 32, 4)]


def _funnel(p: Piece) -> list[Part]:
    """The funnel of a ferry over its white deckhouse, smoke above."""
    w, h, d = p.width, p.height, p.depth
    ports: list[Mark] = [disc(x, h * 0.24, d / 2 + 0.01, 0.28, "glass", glow=0.3) for x in spread(6, w)]
    smoke: list[Part] = [Blob((x, h + y, 0), 0.9, 0.6, 0.5, 0.25, 0.3, 0.6) for x, y in ((0.4, 0.5), (1.6, 1.2), (3.0, 1.7))]
    return [
        box(0, 0, 0, w, h * 0.42, d, "white", *ports),
        Turned(((h * 0.42, w * 0.14), (h, w * 0.12)), "accent", bands=((h * 0.86, h, 0.9),)),
        *smoke,
    ]


def _boat_gate(p: Piece) -> list[Part]:
    """The wide opening of a boathouse on the water: light, ripples, the far shore."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.005
    marks: list[Mark] = [
        front(0, 0, w, h, z, "glass", glow=0.4),
        front(0, h * 0.42, w, h * 0.1, z + 0.003, 0.5, line=0.4),
        front(0, 0, w, h * 0.42, z + 0.002, 0.3, line=0),
    ]
    marks += [
        rule((x, h * y, z + 0.006), (x + w * 0.14, h * y, z + 0.006), 0.04, "white")
        for x, y in ((-0.4 * w, 0.1), (0.1 * w, 0.16), (-0.15 * w, 0.26), (0.25 * w, 0.32), (-0.35 * w, 0.36))
    ]
    frame: list[Part] = [box(s * (w / 2 + 0.12), 0, 0.04, 0.24, h + 0.2, 0.2, WOOD) for s in (-1, 1)]
    return [whole(p, *marks), *frame, box(0, h, 0.04, w + 0.48, 0.24, 0.2, WOOD)]


def _oars(p: Piece) -> list[Part]:
    """Oars, a lifebuoy and a coil of rope on a wall of boards."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.03
    parts: list[Part] = []
    for x in (-w * 0.4, -w * 0.28, -w * 0.16):
        parts += [
            Line(((x, 0.1, z), (x, h * 0.75, z)), 0.05, WOOD),
            Face(((x - 0.09, h * 0.7, z), (x + 0.09, h * 0.7, z), (x + 0.07, h, z), (x - 0.07, h, z)), "accent", None),
        ]
    ring = [(w * 0.2 + 0.3 * math.cos(math.tau * k / 24), h * 0.6 + 0.3 * math.sin(math.tau * k / 24), z) for k in range(25)]
    return [*parts, *[Line(tuple(ring[k : k + 4]), 0.13, "accent" if (k // 3) % 2 else "white") for k in range(0, 24, 3)]]


def _boards(p: Piece) -> list[Part]:
    """A wall of upright boards, light in some gaps."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [
        rule((x, 0, z), (x, h, z), 0.022, "white" if k % 5 == 3 else "ink", alpha=0.7)
        for k, x in enumerate(spread(max(6, round(w / 0.24)), w))
    ]
    return [whole(p, *marks, tone=WOOD)]


def _log_wall(p: Piece) -> list[Part]:
    """Round logs over each other, their ends at the corners."""
    w, h, z = p.width, p.height, p.depth / 2
    rows = max(6, round(h / 0.26))
    logs: list[Part] = [
        Pipe(
            (-w / 2, h * (k + 0.5) / rows, z),
            (w / 2, h * (k + 0.5) / rows, z),
            h / rows / 2,
            h / rows / 2,
            0.42 if k % 2 else 0.5,
        )
        for k in range(rows)
    ]
    return [*logs, *[disc(s * w * 0.49, h * (k + 0.5) / rows, z + 0.14, h / rows / 2, 0.1) for k in range(rows) for s in (-1, 1)]]


def _ice_wall(p: Piece) -> list[Part]:
    """Blocks of snow in courses that lean inwards."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    rows = 6
    marks: list[Mark] = []
    for row in range(rows):
        y0, y1 = h * row / rows, h * (row + 1) / rows
        half = w / 2 * math.cos(row / rows * 1.2)
        marks.append(rule((-half, y0, z), (half, y0, z), 0.03, 0.4))
        marks += [
            rule((half * (2 * (k + 0.5 * (row % 2)) / 7 - 1), y0, z), (half * 0.93 * (2 * (k + 0.5 * (row % 2)) / 7 - 1), y1, z), 0.03, 0.4)
            for k in range(1, 7)
        ]
    return [whole(p, *marks, tone=0.02)]


def _igloo_door(p: Piece) -> list[Part]:
    """The low mouth of an igloo's passage, blocks around it, the snow light beyond."""
    r, z = p.width / 2, p.depth / 2 + 0.004
    arch = [(r * math.cos(a), p.height * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    inner = [(x * 0.7, y * 0.72) for x, y in arch]
    seams: list[Mark] = [rule((x * 0.7, y * 0.72, z + 0.01), (x, y, z + 0.01), 0.03, 0.5) for x, y in arch[::2]]
    return [outline(arch, z, 0.06), outline(inner, z + 0.004, 0.75), *seams]


def _bedroll(p: Piece) -> list[Part]:
    """A sleeping bag with a pillow end."""
    w, d = p.width, p.depth
    return [
        Pipe((0, 0.13, -d * 0.4), (0, 0.1, d * 0.4), w * 0.3, w * 0.24, "accent"),
        Blob((0, 0.2, -d * 0.42), w * 0.3, 0.13, "white", 0.05),
    ]


TIN = 0.55
"""Of lanterns that stand or hang in the set: a colour would be a second accent in every panel."""


def _lantern(p: Piece) -> list[Part]:
    """A storm lantern: its globe between two bars on a broad foot, a cap and a handle over it."""
    h = p.height
    return [
        *(Pipe((s * 0.125, h * 0.12, 0), (s * 0.125, h * 0.74, 0), 0.014, 0.014, TIN) for s in (-1, 1)),
        rod(0, 0, 0, h * 0.16, 0.13, TIN),
        Blob((0, h * 0.42, 0), 0.1, h * 0.26, "lamp", 0.0, 0.8, 1.0, 0.9),
        rod(0, 0, h * 0.68, h * 0.8, 0.1, TIN),
        Line(((-0.1, h * 0.7, 0), (0, h * 1.05, 0), (0.1, h * 0.7, 0)), 0.02, 0.9),
    ]


def _rafters(p: Piece) -> list[Part]:
    """The two slopes of a roof over an attic: rafters, a ridge beam, a round window with dust in its light."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    gable = outline([(-w / 2, 0), (w / 2, 0), (w / 2, h * 0.24), (0, h), (-w / 2, h * 0.24)], z, 0.4)
    boards: list[Mark] = [rule((-w * 0.5, h * y, z + 0.004), (w * 0.5, h * y, z + 0.004), 0.02, "ink", alpha=0.4) for y in (0.1, 0.2)]
    beams: list[Part] = [
        Pipe((s * w * 0.5, h * 0.24, z + 0.1 + k * 1.2), (0, h, z + 0.1 + k * 1.2), 0.09, 0.09, WOOD) for s in (-1, 1) for k in range(3)
    ]
    beams += [
        Pipe((0, h, z), (0, h, z + 3), 0.1, 0.1, WOOD),
        Pipe((-w * 0.36, h * 0.46, z + 0.12), (w * 0.36, h * 0.46, z + 0.12), 0.08, 0.08, WOOD),
    ]
    round_pane: list[Mark] = [
        disc(0, h * 0.68, z + 0.01, 0.4, 0.7),
        disc(0, h * 0.68, z + 0.014, 0.33, "glass", glow=0.5),
        rule((-0.33, h * 0.68, z + 0.02), (0.33, h * 0.68, z + 0.02), 0.04, 0.7),
        rule((0, h * 0.68 - 0.33, z + 0.02), (0, h * 0.68 + 0.33, z + 0.02), 0.04, 0.7),
    ]
    return [gable, *boards, *round_pane, *beams]


def _trunk(p: Piece) -> list[Part]:
    """A travelling chest with a rounded lid, straps and a lock."""
    w, h, d = p.width, p.height, p.depth
    lid = Pipe((-w / 2, h * 0.68, 0), (w / 2, h * 0.68, 0), d / 2, d / 2, WOOD)
    straps: list[Mark] = [front(x, 0, 0.08, h * 0.66, d / 2 + 0.01, 0.85) for x in (-w * 0.3, w * 0.3)]
    return [lid, box(0, 0, 0, w, h * 0.68, d, WOOD, *straps, front(0, h * 0.48, 0.14, 0.18, d / 2 + 0.015, "lamp"))]


def _glass_wall(p: Piece) -> list[Part]:
    """Panes in thin bars from a low wall to the roof, leaves pressed against them."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.004
    marks: list[Mark] = [front(0, h * 0.22, w, h * 0.78, z, "glass", glow=0.2)]
    count = max(4, round(w / 0.7))
    marks += [rule((x, h * 0.22, z + 0.01), (x, h, z + 0.01), 0.05, "white") for x in spread(count, w)]
    marks += [rule((-w / 2, h * y, z + 0.01), (w / 2, h * y, z + 0.01), 0.05, "white") for y in (0.48, 0.74)]
    return [whole(p, *marks, tone=0.3)]


def _plant_bench(p: Piece) -> list[Part]:
    """A bench of slats full of pots and leaves."""
    w, h, d = p.width, p.height, p.depth
    y = h * 0.55
    parts: list[Part] = [
        box(0, y - 0.06, 0, w, 0.06, d, WOOD),
        *[box(x, 0, z, 0.07, y - 0.06, 0.07, WOOD) for x in (-w * 0.46, w * 0.46) for z in (-d * 0.4, d * 0.4)],
    ]
    for k, x in enumerate(spread(round(w / 0.36), w)):
        parts += [
            Turned(((y, 0.09), (y + 0.2, 0.13)), 0.4, x=x),
            Blob((x, y + 0.36 + 0.06 * (k % 3), 0), 0.2, 0.2 + 0.05 * (k % 2), 0.45, 0.35),
        ]
        parts += [Blob((x + 0.05, y + 0.5, 0.1), 0.05, 0.05, "accent", 0.1)] if k % 2 else []
    return parts


def _garden_tools(p: Piece) -> list[Part]:
    """A spade, a rake, a fork and a hose on pegs."""
    w, h, z = p.width, p.height, p.depth / 2 + 0.03
    parts: list[Part] = [Line(((x, h * 0.2, z), (x, h, z)), 0.05, WOOD) for x in spread(4, w)]
    a, b, c, e = spread(4, w)
    parts += [Face(((a - 0.12, h * 0.24, z), (a + 0.12, h * 0.24, z), (a + 0.1, 0.02, z), (a, -0.04, z), (a - 0.1, 0.02, z)), 0.6, None)]
    parts += [
        Line(((b - 0.2, h * 0.2, z), (b + 0.2, h * 0.2, z)), 0.05, 0.8),
        *[Line(((b + x, h * 0.2, z), (b + x, h * 0.1, z)), 0.025, 0.8) for x in (-0.2, -0.1, 0, 0.1, 0.2)],
    ]
    parts += [Line(((c + x, h * 0.24, z), (c + x, 0.02, z)), 0.03, 0.8) for x in (-0.1, 0, 0.1)] + [
        Line(((c - 0.1, h * 0.24, z), (c + 0.1, h * 0.24, z)), 0.04, 0.8)
    ]
    return [
        *parts,
        *[
            Line(
                tuple((e + r * math.cos(math.tau * k / 16), h * 0.6 + r * math.sin(math.tau * k / 16), z) for k in range(17)),
                0.05,
                0.45,
            )
            for r in (0.2, 0.26)
        ],
    ]


def _mower(p: Piece) -> list[Part]:
    """A lawn mower."""
    return [
        box(0, 0.12, 0, 0.6, 0.26, 0.6, "accent"),
        *[Pipe((s * 0.34, 0.16, z), (s * 0.28, 0.16, z), 0.16, 0.16, 0.9) for s in (-1, 1) for z in (-0.22, 0.22)],
        rod(0, 0, 0.38, 0.5, 0.15, 0.8),
        *[Pipe((s * 0.24, 0.3, -0.3), (s * 0.2, p.height, -0.8), 0.025, 0.025, 0.7) for s in (-1, 1)],
        Pipe((-0.22, p.height, -0.8), (0.22, p.height, -0.8), 0.03, 0.03, 0.9),
    ]


TABLE: dict[str, Builder] = {
    "van_doors": _van_doors,
    "ribs": _ribs,
    "aid_shelf": _stretcher_rack,
    "cockpit": _cockpit,
    "bow_windows": _bow_windows,
    "periscope": _periscope,
    "valves": _valves,
    "bulkhead": _bulkhead,
    "lifebuoy": _lifebuoy,
    "funnel": _funnel,
    "boat_gate": _boat_gate,
    "oars": _oars,
    "boards": _boards,
    "log_wall": _log_wall,
    "ice_wall": _ice_wall,
    "igloo_door": _igloo_door,
    "bedroll": _bedroll,
    "lantern": _lantern,
    "rafters": _rafters,
    "trunk_box": _trunk,
    "glass_wall": _glass_wall,
    "plant_bench": _plant_bench,
    "garden_tools": _garden_tools,
    "mower": _mower,
}
"""Builders by kind of piece."""
