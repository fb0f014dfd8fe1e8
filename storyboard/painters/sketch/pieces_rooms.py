"""What stands about in rooms and fills rooms with a purpose."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, back, box, front, legs, rod, rule, shift, side, spread, top, whole
from storyboard.painters.sketch.pieces_light import candle, flame
from storyboard.painters.sketch.pieces_walls import disc
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Prism, Turned, Words


def _computer(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    screen = box(
        0,
        0.1,
        -0.05,
        w,
        h - 0.1,
        0.04,
        0.8,
        front(0, 0.12, w - 0.05, h - 0.15, -0.027, 0.3, line=0.5, glow=0.5),
        back(0, 0.2, w * 0.4, 0.1, -0.072, 0.7),
    )
    return [
        box(0, 0, -0.05, w * 0.4, 0.015, 0.18, 0.7),
        box(0, 0, -0.07, 0.05, 0.12, 0.03, 0.75),
        screen,
        box(0, 0, 0.2, w * 0.8, 0.02, 0.15, 0.5),
    ]


def _fireplace(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    hole = front(0, 0.05, w * 0.55, h * 0.62, d / 2 + 0.004, 0.95)
    stones: list[Mark] = [
        rule((x, y, d / 2 + 0.005), (x + 0.2, y, d / 2 + 0.005), 0.01, alpha=0.5)
        for x, y in ((-w * 0.46, 0.3), (-w * 0.44, 0.6), (w * 0.32, 0.4), (w * 0.34, 0.75), (-w * 0.2, h - 0.2))
    ]
    return [whole(p, hole, *stones), box(0, h, 0.04, w + 0.2, 0.08, d + 0.1, shift(p.tone, 0.2)), *flame(0, 0.08, d / 2 + 0.02, h * 0.4)]


def _plant(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    pot = min(0.35, h * 0.35)
    leaves: list[Part] = []
    for k in range(11):
        a, up = k * 2.4, 0.45 + 0.55 * ((k * 7 % 11) / 11)
        x, z, y = math.cos(a) * w * 0.62, math.sin(a) * w * 0.62, pot + (h - pot) * up
        wide = 0.09 * w * (1 + 0.5 * (k % 2))
        middle = (x * 0.55, y * 0.98 + 0.02, z * 0.55)
        tip = (x * (1.25 - 0.4 * up), y - 0.12 * (h - pot), z * (1.25 - 0.4 * up))
        outline = (
            (0, pot, 0),
            (middle[0] - wide, middle[1], middle[2] + wide),
            tip,
            (middle[0] + wide, middle[1] + wide, middle[2] - wide),
        )
        leaves.append(Face(outline, shift(p.tone, 0.08 * (k % 3) - 0.05), None, 0.6))
    return [Turned(((0, w * 0.2), (pot * 0.85, w * 0.28), (pot, w * 0.3)), 0.35), *leaves]


def _rug(p: Piece) -> list[Part]:
    w, d, y = p.width, p.depth, 0.008
    return [
        top(0, 0, w, d, y, p.tone),
        top(0, 0, w - 0.22, d - 0.22, y + 0.001, shift(p.tone, 0.16), line=0.5),
        top(0, 0, w - 0.5, d - 0.5, y + 0.002, p.tone, line=0.4),
    ]


def _umbrella_stand(p: Piece) -> list[Part]:
    sticks: list[Part] = [Pipe((x, 0.1, z), (x * 2, p.height, z * 2), 0.025, 0.012, 0.8) for x, z in ((0.04, 0.02), (-0.05, 0.0))]
    return [Turned(((0, 0.11), (p.height * 0.55, 0.13)), p.tone), *sticks]


def _stairs(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    count = max(3, round(h / 0.19))
    steps: list[Part] = [
        box(0, 0, d / 2 - d * (k + 0.5) / count, w, h * (k + 1) / count, d / count, shift(p.tone, 0.03 * (k % 2))) for k in range(count)
    ]
    rails: list[Part] = []
    for i in (-1, 1):
        rails.append(Pipe((i * w / 2, 0.9, d / 2), (i * w / 2, h + 0.9, -d / 2), 0.03, 0.03, 0.7))
        rails += [
            Pipe((i * w / 2, h * t, d / 2 - d * t), (i * w / 2, h * t + 0.9, d / 2 - d * t), 0.016, 0.016, 0.7)
            for t in (0.05, 0.35, 0.65, 0.95)
        ]
    return [*steps, *rails]


def _ladder(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    rails: list[Part] = [Pipe((i * w / 2, 0, d), (i * w / 2, h, -d), 0.022, 0.022, p.tone) for i in (-1, 1)]
    rungs: list[Part] = [
        Pipe((-w / 2, h * t, d - 2 * d * t), (w / 2, h * t, d - 2 * d * t), 0.016, 0.016, p.tone)
        for t in (0.08 + 0.115 * k for k in range(8))
    ]
    return [*rails, *rungs]


def _railing(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    posts: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.022, 0.022, p.tone) for x in (-w / 2, *spread(max(1, round(w)), w), w / 2)]
    return [*posts, *[Pipe((-w / 2, h * k, 0), (w / 2, h * k, 0), r, r, p.tone) for k, r in ((0.35, 0.014), (0.68, 0.014), (1.0, 0.03))]]


def _column(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [Turned(((0, r * 1.25), (0.15, r * 1.2), (0.2, r), (h - 0.3, r * 0.9), (h - 0.22, r * 1.15), (h, r * 1.3)), p.tone)]


def _arch(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    leg, inner = w * 0.14, w * 0.36
    spring = h - inner - leg
    curve = [(inner * math.cos(a), spring + inner * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    upper: list[Part] = []
    for (ax, ay), (bx, by) in pairwise(curve):
        upper.append(Prism(((bx, by), (ax, ay), (ax * 1.0, h), (bx * 1.0, h)), -d / 2, d / 2, p.tone, (), 0.35))
    ends: list[Part] = [box(i * (w / 2 - leg / 2), 0, 0, leg, h, d, p.tone) for i in (-1, 1)]
    return [*ends, *upper]


def _wall(p: Piece) -> list[Part]:
    return [whole(p, *bricks(p.width, p.height, p.depth / 2 + 0.004))]


def bricks(w: float, h: float, z: float, seed: int = 0) -> tuple[Mark, ...]:
    """Clusters of brick courses on a front side, most of the wall left empty."""
    marks: list[Mark] = []
    for k in range(int(min(18, w * h * 0.9))):
        row = (k * 7 + seed) % max(1, int(h / 0.18))
        x = ((k * 53 + seed * 17) % 97 / 97 - 0.5) * (w - 0.7)
        for j in range(2 + k % 2):
            y = (row + j % 2) * 0.18 + 0.06
            if y < h - 0.1:
                marks.append(rule((x + 0.22 * j, y, z), (x + 0.22 * j + 0.2, y, z), 0.012, alpha=0.45))
    return tuple(marks)


def _broken_wall(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    jag = (
        (w / 2, h * 0.45),
        (w * 0.36, h * 0.55),
        (w * 0.3, h * 0.85),
        (w * 0.12, h),
        (-w * 0.05, h * 0.9),
        (-w * 0.18, h * 0.62),
        (-w * 0.34, h * 0.7),
        (-w / 2, h * 0.3),
    )
    rubble: list[Part] = [Blob((x * w, 0.1, d * 0.7), 0.2, 0.14, shift(p.tone, 0.1), 0.3) for x in (-0.4, 0.1, 0.42)]
    return [Prism(((-w / 2, 0), (w / 2, 0), *jag), -d / 2, d / 2, p.tone, bricks(w * 0.8, h * 0.5, d / 2 + 0.004)), *rubble]


def _altar(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    cloth = Face(
        tuple(
            (x * w, y, d / 2 + 0.01)
            for x, y in ((-0.4, h), (0.4, h), (0.4, h * 0.45), (0.2, h * 0.4), (0, h * 0.45), (-0.2, h * 0.4), (-0.4, h * 0.45))
        ),
        0.0,
        (0, 0, 1),
    )
    cross = Line(((0, h * 0.55, d / 2 + 0.02), (0, h * 0.9, d / 2 + 0.02)), 0.03, "accent", (0, 0, 1))
    return [whole(p, cloth, cross, tone=shift(p.tone, 0.25)), *candle(-w * 0.38, h, 0, 0.35), *candle(w * 0.38, h, 0, 0.35)]


def _lectern(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    desk = Prism(((-d / 2, h - 0.1), (d / 2, h - 0.22), (d / 2, h - 0.16), (-d / 2, h)), -w / 2, w / 2, shift(p.tone, -0.1))
    return [
        box(0, 0, 0, w * 0.8, 0.06, d, p.tone),
        box(0, 0.06, 0, w * 0.3, h - 0.25, d * 0.4, p.tone),
        box(0, h - 0.2, 0, w, 0.16, d, desk.tone),
    ]


def _bars(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    count = max(4, round(w / 0.14))
    uprights: list[Part] = [Pipe((x, 0, 0), (x, h, 0), 0.014, 0.014, p.tone) for x in spread(count, w)]
    return [*[Pipe((-w / 2, y, 0), (w / 2, y, 0), 0.03, 0.03, p.tone) for y in (0.05, h * 0.5, h - 0.05)], *uprights]


def _iv_stand(p: Piece) -> list[Part]:
    h = p.height
    bag = Face(tuple((0.12 + x, y, 0) for x, y in ((-0.06, h - 0.32), (0.06, h - 0.32), (0.07, h - 0.08), (-0.07, h - 0.08))), 0.05, None)
    return [
        Turned(((0, 0.16), (0.03, 0.14)), 0.6),
        rod(0, 0, 0.03, h, 0.012, 0.5),
        Pipe((-0.14, h, 0), (0.14, h, 0), 0.01, 0.01, 0.5),
        bag,
        Line(((0.12, h - 0.32, 0), (0.1, h - 0.7, 0.05), (0.2, h - 1.0, 0.1)), 0.008, "ink", None, 0.6),
    ]


def _monitor(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    y = h - 0.36
    wave = Line(
        tuple((x * w, y + 0.18 + v, d / 2 - 0.01) for x, v in ((-0.4, 0), (-0.15, 0), (-0.05, 0.1), (0.03, -0.08), (0.1, 0), (0.4, 0))),
        0.012,
        "accent",
        (0, 0, 1),
        1.0,
        0.4,
    )
    return [
        Turned(((0, w * 0.5), (0.05, w * 0.4)), 0.6),
        rod(0, 0, 0.05, y, 0.025, 0.6),
        box(0, y, 0, w, 0.36, d * 0.9, p.tone, front(0, y + 0.04, w - 0.08, 0.26, d * 0.45 + 0.004, 0.8), wave),
    ]


def _machine(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    dials: list[Mark] = [disc(x, h * 0.75, z, min(0.1, w * 0.1), 0.02) for x in spread(3, w * 0.8)]
    return [
        whole(p, front(0, h * 0.12, w * 0.8, h * 0.42, z, shift(p.tone, 0.12)), *dials),
        rod(w * 0.3, -d * 0.2, h, h + 0.3, 0.07, 0.6),
        Pipe((-w / 2, h * 0.5, 0), (-w / 2 - 0.25, h * 0.5, 0), 0.06, 0.06, 0.6),
    ]


UPRIGHT = 0.9
"""Metres from which a console has its screens standing on it."""


def _console(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    lights = [
        rule((x, h * 0.72, d / 2 + 0.01), (x + 0.05, h * 0.72, d / 2 + 0.01), 0.05, "accent" if k % 4 == 0 else "lamp", alpha=1.0)
        for k, x in enumerate(spread(9, w * 0.9))
    ]
    if h < UPRIGHT:
        lying = [top(x, -d * 0.12, w / 3 - 0.12, d * 0.42, h + 0.005, "lamp", glow=0.4) for x in spread(3, w)]
        return [whole(p, front(0, 0.1, w * 0.94, h * 0.5, d / 2 + 0.004, shift(p.tone, 0.1)), *lights, *lying)]
    screens = [front(x, h + 0.05, w / 3 - 0.12, 0.4, -d * 0.25 + 0.05, 0.3, glow=0.5) for x in spread(3, w)]
    return [
        whole(p, front(0, 0.1, w * 0.94, h * 0.5, d / 2 + 0.004, shift(p.tone, 0.1)), *lights),
        box(0, h, -d * 0.3, w, 0.5, 0.1, shift(p.tone, 0.15), *screens),
    ]


def _spotlight(p: Piece) -> list[Part]:
    beam = Face(((-0.1, 0, 0.1), (0.1, 0, 0.1), (0.9, -p.y, 1.6), (-0.9, -p.y, 1.6)), "lamp", None, 0, 0, 0.13)
    return [
        beam,
        Line(((0, p.height, 0), (0, p.height + 0.8, 0)), 0.04, "ink", None),
        Pipe((0, p.height * 0.8, -0.1), (0, 0.05, 0.1), 0.1, 0.15, p.tone),
        Blob((0, 0.02, 0.12), 0.11, 0.07, 0.0, 0.02, 0.4, 1.0, 1.2),
    ]


def _microphone(p: Piece) -> list[Part]:
    h = p.height
    return [
        Turned(((0, 0.15), (0.02, 0.13)), 0.8),
        rod(0, 0, 0.02, h - 0.12, 0.012, 0.75),
        Pipe((0, h - 0.14, 0), (0, h, 0.06), 0.022, 0.035, 0.85),
    ]


def _lens(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    bands: list[tuple[float, float, Tone]] = [(h * (0.36 + 0.09 * k), h * (0.39 + 0.09 * k), 0.35) for k in range(6)]
    return [
        Turned(((0, r * 0.7), (h * 0.1, r * 0.7), (h * 0.14, r * 0.4), (h * 0.3, r * 0.4)), 0.6),
        Turned(((h * 0.3, r * 0.6), (h * 0.45, r), (h * 0.8, r), (h, r * 0.5)), p.tone, bands=tuple(bands), glow=1.2),
    ]


def _turnstile(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    arms: list[Part] = [Pipe((0, h * 0.8, 0), (w * 0.45, h * (0.8 - 0.4 * (k == 1)), 0.12 * k), 0.02, 0.02, 0.3) for k in (0, 1)]
    return [box(-w * 0.3, 0, 0, w * 0.3, h, d, p.tone, top(-w * 0.3, 0, w * 0.24, d * 0.8, h + 0.003, 0.15)), *arms]


def _ticket_machine(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    z = d / 2 + 0.005
    return [
        whole(
            p,
            front(0, h * 0.58, w * 0.6, h * 0.2, z, 0.1, glow=0.5),
            front(0, h * 0.3, w * 0.3, h * 0.08, z, 0.9),
            rule((w * 0.2, h * 0.5, z), (w * 0.34, h * 0.5, z), 0.03),
            Words("TICKETS", (0, h * 0.89, z), w * 0.8, h * 0.06),
        )
    ]


def _suitcase(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    ribs = [rule((x, 0.04, d / 2 + 0.004), (x, h - 0.06, d / 2 + 0.004), 0.02, alpha=0.5) for x in spread(3, w * 0.7)]
    return [
        box(0, 0.04, 0, w, h * 0.85, d, p.tone, *ribs),
        Line(((-0.1, h * 0.86, 0), (-0.1, h, 0), (0.1, h, 0), (0.1, h * 0.86, 0)), 0.03, 0.75, None),
    ]


def _service_trolley(p: Piece) -> list[Part]:
    """Two shelves on wheels, bottles and a box on the upper one, linen below."""
    from storyboard.painters.sketch.pieces_furniture import wheel

    w, h, d = p.width, p.height, p.depth
    top = h * 0.86
    return [
        *[part for i in (-1, 1) for k in (-1, 1) for part in wheel(i * w * 0.44, 0.06, k * d * 0.42, 0.06, 0.03)],
        *legs(w, d, 0.1, top, 0.018, 0.55),
        box(0, 0.26, 0, w, 0.03, d, p.tone),
        box(-0.1 * w, 0.29, 0, w * 0.6, 0.16, d * 0.7, 0.3),
        box(0, top, 0, w, 0.03, d, p.tone),
        box(-0.2 * w, top + 0.03, 0, w * 0.34, 0.08, d * 0.5, 0.2),
        *[rod(x * w, 0.0, top + 0.03, top + 0.2, 0.035, tone) for x, tone in ((0.14, "accent"), (0.26, 0.2), (0.37, 0.5))],
        Pipe((-w / 2 - 0.06, h, -d / 2), (-w / 2 - 0.06, h, d / 2), 0.018, 0.018, 0.7),
        *[Pipe((-w / 2, top, k * d / 2), (-w / 2 - 0.06, h, k * d / 2), 0.014, 0.014, 0.7) for k in (-1, 1)],
    ]


def _trolley(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    wire: list[Mark] = [side(i, i * w / 2, 0, h * 0.35, d * 0.9, h * 0.4, 0.3) for i in (-1, 1)]
    from storyboard.painters.sketch.pieces_furniture import wheel

    wheels = [part for i in (-1, 1) for k in (-1, 1) for part in wheel(i * w * 0.4, 0.07, k * d * 0.4, 0.07, 0.03)]
    return [
        *legs(w, d, 0.1, h * 0.35, 0.02, 0.6),
        box(0, h * 0.35, 0, w, h * 0.42, d, p.tone, *wire),
        *wheels,
        *[Pipe((i * w / 2, h * 0.77, -d / 2), (i * w / 2, h, -d / 2), 0.02, 0.02, 0.7) for i in (-1, 1)],
        Pipe((-w / 2, h, -d / 2), (w / 2, h, -d / 2), 0.025, 0.025, 0.7),
    ]


def _sack(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    return [
        Turned(((0, w * 0.46), (h * 0.35, w * 0.5), (h * 0.75, w * 0.3), (h * 0.85, w * 0.12), (h, w * 0.2)), p.tone, squash=p.depth / w)
    ]


TABLE: dict[str, Builder] = {
    "computer": _computer,
    "fireplace": _fireplace,
    "plant": _plant,
    "rug": _rug,
    "umbrella_stand": _umbrella_stand,
    "stairs": _stairs,
    "ladder": _ladder,
    "railing": _railing,
    "column": _column,
    "arch": _arch,
    "wall": _wall,
    "broken_wall": _broken_wall,
    "altar": _altar,
    "lectern": _lectern,
    "bars": _bars,
    "iv_stand": _iv_stand,
    "monitor": _monitor,
    "machine": _machine,
    "console": _console,
    "spotlight": _spotlight,
    "microphone": _microphone,
    "lens": _lens,
    "turnstile": _turnstile,
    "ticket_machine": _ticket_machine,
    "luggage": _suitcase,
    "trolley": _trolley,
    "service_trolley": _service_trolley,
    "sack": _sack,
}
"""Builders by kind of piece."""
