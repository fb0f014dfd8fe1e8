"""Cars from outside: saloons with their doors, lamps and glass; police cars and taxis are saloons too. They drive along their own +x."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.bodywork import Body, Cabin, Car, Skin, arc, bodied, both, cabined, kept, lines, rounded, skin_of, under
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, shift, spread
from storyboard.painters.sketch.pieces_driving import discs, on_glass, on_screen, speed, treads
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part, Pipe, Words
from storyboard.staging.space import XY

STATIONS = (-0.5, -0.494, -0.48, -0.455, -0.42, -0.37, -0.3, -0.2, -0.05, 0.1, 0.2, 0.27, 0.34, 0.4, 0.44, 0.468, 0.486, 0.496, 0.5)
SALOON = Car(
    body=Body(
        deck=(
            *((-0.5, 0.5), (-0.495, 0.555), (-0.48, 0.6), (-0.44, 0.618), (-0.38, 0.62), (0.2, 0.62), (0.24, 0.612), (0.32, 0.588)),
            *((0.4, 0.558), (0.45, 0.526), (0.478, 0.492), (0.492, 0.45), (0.5, 0.39)),
        ),
        under=((-0.5, 0.27), (-0.49, 0.21), (-0.46, 0.175), (-0.4, 0.165), (0.42, 0.155), (0.47, 0.16), (0.492, 0.19), (0.5, 0.24)),
        plan=(
            *((-0.5, 0.8), (-0.49, 0.87), (-0.46, 0.93), (-0.4, 0.975), (-0.25, 1.0), (0.25, 1.0), (0.36, 0.98)),
            *((0.43, 0.92), (0.47, 0.82), (0.49, 0.72), (0.5, 0.6)),
        ),
        stations=STATIONS,
    ),
    cabin=Cabin(
        front=((0.0, 0.215), (0.3, 0.168), (0.6, 0.118), (0.8, 0.08), (0.9, 0.055), (0.955, 0.03), (1.0, -0.03)),
        rear=((0.0, -0.39), (0.3, -0.35), (0.6, -0.303), (0.8, -0.265), (0.9, -0.24), (0.955, -0.215), (1.0, -0.16)),
        half=((0.0, 0.9), (0.3, 0.86), (0.6, 0.81), (0.8, 0.765), (0.9, 0.735), (0.955, 0.69), (1.0, 0.56)),
    ),
    belt=0.62,
    wheels=(-0.3, 0.31),
)
"""A four-door saloon."""
PILLAR = -0.03
"""Where the middle pillar is."""


def saloon(p: Piece, extra: Sequence[Mark] = (), over: Sequence[Mark] = ()) -> list[Part]:
    """A saloon: tyres, body, cabin, mirrors.

    `extra` marks are painted on the flanks under the wheels' arches and lamps, `over` ones last.
    """
    w, h, d = p.width, p.height, p.depth
    skin, xs, r = skin_of(SALOON, w, h, d), (-w * 0.3, w * 0.31), SALOON.tyre
    marks = [*_sills(skin, p.tone), *extra, *_doors(skin, p.tone), *discs(xs, r, d / 2), *_nose(skin), *_tail(skin), *over]
    return [
        under(p),
        *treads(xs, r, d / 2, h * 0.155),
        bodied(SALOON, p, marks),
        cabined(SALOON, p, (*_glass(skin, p), *_riders(skin, p), *_gleams(skin))),
        *(mirror(w * 0.168, skin.belt, s * skin.d * 0.98, s, p.tone) for s in (-1, 1)),
        *speed(p, xs, r),
    ]


def mirror(x: float, y: float, z: float, s: int, tone: Tone) -> Shell:
    """A mirror on a door: a rounded case with its glass towards the tail."""
    rings = ((-0.07, 0.75), (-0.05, 0.95), (0.02, 0.95), (0.07, 0.6))
    outline = rounded(((0.1, 0.0), (0.1, 0.13), (-0.1, 0.12), (-0.1, 0.0)), 0.05)
    rows = tuple(tuple((x + a, y + 0.03 + v * k, z + s * 0.1 + u * k) for u, v in outline) for a, k in rings)
    glass = Face(tuple((x - 0.075, y + 0.035 + v * 0.7, z + s * 0.1 + u * 0.7) for u, v in outline[::-1]), 0.1, (-1, 0, 0), 0.5)
    return Shell(rows, tone, (glass,), 0.8)


def _sills(k: Skin, tone: float) -> list[Mark]:
    """The dark strip along the lower edge between the wheels, and the crease under the windows."""
    w, h = k.w, k.h
    low = [(x * w, h * y) for x, y in ((-0.2, 0.16), (0.21, 0.16), (0.2, 0.215), (-0.19, 0.215))]
    crease = [(x * w, h * y) for x, y in ((-0.47, 0.52), (-0.3, 0.53), (0.0, 0.53), (0.25, 0.52), (0.42, 0.485))]
    return [
        *both(partial(k.flank, low), shift(tone, 0.3), line=0.3),
        *lines(partial(k.flank, crease, out=0.004), 0.014, "ink", 0.35),
    ]


def _doors(k: Skin, tone: float) -> list[Mark]:
    """The shut lines of both doors and their handles."""
    w, h, out = k.w, k.h, list[Mark]()
    wheel = [(x, y) for x, y in arc(-w * 0.3, 0.32, 0.44, 30, 66, 5) if y < h * 0.5]
    gaps: tuple[list[XY], ...] = (
        [(w * 0.185, h * 0.6), (w * 0.2, h * 0.5), (w * 0.195, h * 0.3), (w * 0.18, h * 0.22)],
        [(w * (PILLAR + 0.004), h * 0.61), (w * PILLAR, h * 0.45), (w * PILLAR, h * 0.22)],
        [(-w * 0.225, h * 0.61), (-w * 0.21, h * 0.52), *wheel[::-1]],
        [(w * 0.18, h * 0.22), (-w * 0.17, h * 0.22)],
    )
    for gap in gaps:
        out += lines(partial(k.flank, gap), 0.013, "ink", 0.85)
    for x in (w * (PILLAR + 0.045), -w * 0.17):
        bar = rounded(((x - 0.09, h * 0.545), (x + 0.09, h * 0.545), (x + 0.09, h * 0.572), (x - 0.09, h * 0.572)), 0.02)
        out += both(partial(k.flank, bar, out=0.02), shift(tone, -0.35) if tone > 0.4 else 0.75, line=0.5)
    return out


def _nose(k: Skin) -> list[Mark]:
    """Bonnet lines, lamps, grille, bumper and number plate."""
    w, h, d = k.w, k.h, k.d
    lamp = rounded(((0.5, 0.4), (0.88, 0.415), (0.9, 0.475), (0.66, 0.482), (0.5, 0.462)), 0.06)
    grille = rounded(((-0.42, 0.44), (0.42, 0.44), (0.36, 0.375), (-0.36, 0.375)), 0.05)
    intake = rounded(((-0.55, 0.285), (0.55, 0.285), (0.46, 0.225), (-0.46, 0.225)), 0.05)
    plate = ((-0.28, 0.3), (0.28, 0.3), (0.28, 0.372), (-0.28, 0.372))
    out: list[Mark] = [_end(k, _wide(bumper, d, h), 1, "ink", 0.0, 0.5) for bumper in (_bar(0.86, 0.355, 0.37),)]
    out += [_end(k, [(z * d, y * h) for z, y in grille], 1, 0.9, 0.8)]
    out += [Line(k.end([(z * d, h * y) for z in (-0.36, -0.12, 0.12, 0.36)], 1, 0.012), 0.01, 0.4, (1, 0, 0)) for y in (0.4, 0.42)]
    out += [_end(k, [(z * d, y * h) for z, y in intake], 1, 0.92, 0.5)]
    out += [_end(k, [(z * d, y * h) for z, y in plate], 1, 0.03, 0.6, out=0.02)]
    for s in (-1, 1):
        ring = [(s * z * d, y * h) for z, y in lamp]
        out.append(Face(k.end(ring, 1), 0.02, (1, 0, s * 0.4), 0.9, 0.9))
        out.append(Face(k.end([(s * z * d, y * h) for z, y in _oval(0.7, 0.442, 0.09, 0.024)], 1, 0.014), 0.3, (1, 0, s * 0.4), 0.4))
        edge = [(0.2, 0.56), (0.3, 0.6), (0.4, 0.58), (0.45, 0.52)]
        out.append(Line(tuple(k.deck(x * w, s * z * d, 0.012) for x, z in edge), 0.012, "ink", (0.3, 1, 0), 0.5))
    return out


def _tail(k: Skin) -> list[Mark]:
    """The lid of the boot, tail lamps, bumper and number plate."""
    h, d = k.h, k.d
    lamp = rounded(((0.48, 0.45), (0.9, 0.445), (0.92, 0.535), (0.55, 0.54)), 0.05)
    plate = ((0.28, 0.43), (-0.28, 0.43), (-0.28, 0.5), (0.28, 0.5))
    out: list[Mark] = [_end(k, _wide(bar, d, h), -1, tone, 0.0, alpha) for bar, tone, alpha in ((_bar(0.88, 0.345, 0.362), "ink", 0.5),)]
    out += [_end(k, _wide(_bar(0.6, 0.21, 0.27), d, h), -1, 0.85, 0.4)]
    out += [_end(k, [(z * d, y * h) for z, y in plate], -1, 0.05, 0.6, out=0.02)]
    for s in (-1, 1):
        ring = [(s * z * d, y * h) for z, y in lamp]
        out.append(Face(k.end(ring, -1), "accent", (-1, 0, s * 0.4), 0.8, 0.4))
        out.append(Face(k.end([(s * z * d, y * h) for z, y in _bar(0.86, 0.487, 0.505, 0.52)], -1, 0.014), "paper", (-1, 0, s * 0.4), 0.0))
    lid = [(-0.46, 0.58), (-0.47, 0.4), (-0.47, 0.0), (-0.47, -0.4), (-0.46, -0.58)]
    out.append(Line(k.end([(z * d, h * 0.575) for _, z in lid], -1, 0.01), 0.012, "ink", (-1, 0.3, 0), 0.7))
    sides = [[(s * 0.44 * d, y * h) for y in (0.565, 0.54, 0.44, 0.37)] for s in (-1, 1)]
    return [*out, *(Line(k.end(side, -1, 0.01), 0.012, "ink", (-1, 0, 0), 0.6) for side in sides)]


def _bar(half: float, low: float, high: float, inner: float | None = None) -> list[XY]:
    """A band across a nose or tail, bent with it; `inner` begins it beside the middle."""
    start = -half if inner is None else inner
    zs = [start + (half - start) * n / 8 for n in range(9)]
    return [*((z, low) for z in zs), *((z, high) for z in reversed(zs))]


def _wide(points: Sequence[XY], d: float, h: float) -> list[XY]:
    return [(z * d, y * h) for z, y in points]


def _oval(x: float, y: float, r: float, ry: float) -> list[XY]:
    return [(x + u * r, y + v * ry) for u, v in arc(0.0, 0.0, 1.0, 0, 330, 11)]


def _end(k: Skin, points: Sequence[XY], s: int, tone: Tone, line: float, alpha: float = 1.0, *, out: float = 0.008) -> Face:
    return Face(k.end(points, s, out), tone, (s, 0, 0), line, 0.0, alpha)


def glass_of(tone: float) -> float:
    """The tone of the windows of a car of a tone: the other one, so that they part."""
    return 0.3 if tone > 0.55 else 0.64


def _glass(k: Skin, p: Piece) -> list[Mark]:
    """The dark frame and the panes of both sides, windscreen and rear window, what is inside seen through them."""
    w, glass, seat = k.w, glass_of(p.tone), min(1.0, glass_of(p.tone) + 0.26)
    frame = rounded([(x * w, t) for x, t in ((-0.325, 0.06), (0.19, 0.06), (0.075, 0.87), (-0.2, 0.87), (-0.255, 0.7))], 0.05)
    rear = rounded(
        [(x * w, t) for x, t in ((-0.305, 0.11), (PILLAR - 0.014, 0.11), (PILLAR - 0.014, 0.82), (-0.195, 0.82), (-0.243, 0.68))], 0.05
    )
    ahead = rounded([(x * w, t) for x, t in ((PILLAR + 0.014, 0.11), (0.165, 0.11), (0.062, 0.82), (PILLAR + 0.014, 0.82))], 0.05)
    out = both(partial(k.side, frame), 0.86, line=0.6)
    for pane in (rear, ahead):
        out += both(partial(k.side, pane, out=0.009), glass, line=0.4, glow=0.0)
    for x in (-0.2, 0.035):
        rest = rounded(
            [(x * w + a, t) for a, t in ((-0.16, 0.11), (0.1, 0.11), (0.02, 0.42), (0.03, 0.66), (-0.1, 0.68), (-0.13, 0.42))], 0.06
        )
        out += both(partial(k.side, rest, out=0.011), seat, line=0.0)
    for s, low, high in ((1, 0.03, 0.86), (-1, 0.08, 0.84)):
        ring = [(a, t) for t, side in ((low, 1), (high, -1)) for a in (-0.84 * side, -0.4 * side, 0.0, 0.4 * side, 0.84 * side)]
        out.append(Face(k.screen(ring, s), glass, (0.8 * s, 0.6, 0), 0.8))
        for a in (-0.42, 0.42):
            rest = rounded(
                [
                    (a + x, t)
                    for x, t in (
                        (-0.24, low + 0.01),
                        (0.24, low + 0.01),
                        (0.22, 0.34),
                        (0.12, 0.4),
                        (0.12, 0.62),
                        (-0.12, 0.62),
                        (-0.12, 0.4),
                        (-0.22, 0.34),
                    )
                ],
                0.08,
            )
            out.append(Face(k.screen(rest, s, 0.012), seat, (0.8 * s, 0.6, 0), 0.0))
    return [*out, *_wipers(k)]


def _wipers(k: Skin) -> list[Mark]:
    """Two blades at the foot of the windscreen, the mirror inside at its head."""
    blades: list[Mark] = [Line(k.screen([(a, 0.03), (a + 0.62, 0.12)], 1, 0.02), 0.014, "ink", (0.8, 0.6, 0), 0.8) for a in (-0.7, 0.05)]
    inner = rounded([(-0.15, 0.72), (0.15, 0.72), (0.15, 0.8), (-0.15, 0.8)], 0.03)
    return [*blades, Face(k.screen(inner, 1, 0.014), 0.9, (0.8, 0.6, 0), 0.0)]


def _gleams(k: Skin) -> list[Mark]:
    """The sky that slants across the panes, over whoever sits behind them."""
    w, out = k.w, list[Mark]()
    for x, wide in ((-0.2, 0.035), (0.045, 0.045)):
        band = [(x * w + a * w, t) for a, t in ((0.0, 0.12), (wide, 0.12), (wide - 0.055, 0.82), (-0.055, 0.82))]
        out += both(partial(k.side, band, out=0.014), "white", line=0.0, alpha=0.3)
    for a, wide in ((-0.72, 0.2), (-0.44, 0.07)):
        band = [(a, 0.05), (a + wide, 0.05), (a + wide + 0.3, 0.84), (a + 0.3, 0.84)]
        out += [Face(k.screen(band, s, 0.016), "white", (0.8 * s, 0.6, 0), 0.0, 0.0, 0.26) for s in (-1, 1)]
    return out


def _riders(k: Skin, p: Piece) -> list[Mark]:
    """Who is seen behind the glass: the driver at the wheel, somebody beside, others in the back."""
    low, high = 0.1, 0.84
    seats = [x for n, x in enumerate((0.055, -0.19)) if p.riders > (0, 2)[n]]
    beside = [mark for x in seats for mark in on_glass(x * k.w, k.up(low), k.up(high), (k.beside(low) + 0.013, k.beside(high) + 0.013))]
    ahead, back = (k.ahead(low) + 0.006, k.up(low), 0.0), (k.ahead(high) + 0.006, k.up(high), 0.0)
    return [*beside, *_from_behind(k, p.riders), *(mark for s in (-1, 1)[: p.riders] for mark in on_screen(s * k.d * 0.4, ahead, back))]


def _from_behind(k: Skin, riders: int) -> list[Mark]:
    """The backs of their heads through the rear window."""
    heads = [[(s * 0.42 + u * 0.14, 0.56 + v * 0.25) for u, v in arc(0.0, 0.0, 1.0, 0, 330, 11)] for s in (-1, 1)[:riders]]
    return [Face(k.screen(head, -1, 0.013), 0.9, (-0.8, 0.6, 0), 0.5) for head in heads]


def _car(p: Piece) -> list[Part]:
    return saloon(p)


def _police(p: Piece) -> list[Part]:
    """A saloon with a dark band along it, its word on the doors, and the bar of lamps on the roof."""
    w, h, d = p.width, p.height, p.depth
    low = p.model_copy(update={"height": h - 0.15})
    k = skin_of(SALOON, w, low.height, d)
    ring = [
        (x * w, y * low.height)
        for x, y in ((-0.49, 0.36), (-0.2, 0.34), (0.2, 0.34), (0.47, 0.36), (0.46, 0.47), (0.2, 0.5), (-0.2, 0.5), (-0.49, 0.47))
    ]
    band = both(partial(k.flank, ring), 0.8, line=0.4)
    words: list[Mark] = [Words("POLICE", (w * 0.0, low.height * 0.42, s * (d / 2 + 0.02)), 1.3, 0.17, (0, 0, s), "paper") for s in (-1, 1)]
    top = low.height
    bar: list[Part] = [_beacon(-w * 0.06, top - 0.01, z, d * 0.3, "accent" if z > 0 else 0.5) for z in (-d * 0.16, d * 0.16)]
    glow: list[Part] = [Blob((-w * 0.06, h - 0.05, d * 0.16), 0.1, 0.08, "accent", 0.02, 0.4, 1.0, 2.0)]
    return [*saloon(low, (*band, *words)), *bar, *glow]


def _beacon(x: float, y: float, z: float, wide: float, tone: Tone) -> Shell:
    """One half of a bar of lamps across a roof."""
    outline = rounded(((0.15, 0.0), (0.11, 0.14), (-0.11, 0.14), (-0.15, 0.0)), 0.04)
    return Shell(tuple(tuple((x + u, y + v, at) for u, v in outline[::-1]) for at in (z - wide / 2, z + wide / 2)), tone, (), 0.8)


def _taxi(p: Piece) -> list[Part]:
    """A saloon with a lit sign on its roof and a chequered band."""
    w, h, d = p.width, p.height, p.depth
    words = [Words("TAXI", (-w * 0.05, h + 0.085, 0.125 * s), 0.46, 0.11, (0, 0, s)) for s in (-1, 1)]
    k, band = skin_of(SALOON, w, h, d), list[Mark]()
    for n, x in enumerate(spread(22, w * 0.86)):
        y = h * (0.44 if n % 2 else 0.4)
        ring = ((x - w * 0.02, y), (x + w * 0.02, y), (x + w * 0.02, y + 0.06), (x - w * 0.02, y + 0.06))
        band += both(partial(k.flank, ring), 0.95, line=0.0)
    sign = rounded(((0.34, 0.0), (0.28, 0.18), (-0.28, 0.18), (-0.34, 0.0)), 0.06)
    rows = tuple(tuple((u - w * 0.05, h - 0.01 + v, z) for u, v in sign[::-1]) for z in (-0.12, 0.12))
    return [*saloon(p, band), Shell(rows, "lamp", tuple(words), 0.8)]


def _hood_up(p: Piece) -> list[Part]:
    """A saloon with its bonnet up: the engine under it."""
    w, h, d = p.width, p.height, p.depth
    k, x0, x1, z = skin_of(SALOON, w, h, d), w * 0.215, w * 0.455, d * 0.36
    hole = [k.deck(x, s * y) for s, way in ((1, 1), (-1, -1)) for x, y in ((x0, z), ((x0 + x1) / 2, z), (x1, z * 0.92))[::way]]
    inside: list[Mark] = [Face(tuple(hole), 0.95, (0, 1, 0), 1.0)]
    for a, b, y, tall, tone in (
        (0.27, -0.05, 0.36, 0.3, 0.6),
        (0.34, 0.16, 0.2, 0.34, 0.45),
        (0.4, -0.16, 0.16, 0.2, 0.25),
        (0.27, 0.2, 0.12, 0.1, 0.8),
    ):
        ring = rounded([(w * (a + u * 0.06), d * (b + v * y * 0.5)) for u, v in ((-1, 1), (1, 1), (1, -1), (-1, -1))], 0.05)
        inside.append(Face(tuple(k.deck(x, c, 0.01 + 0.01 * tall) for x, c in ring), tone, (0, 1, 0), 0.8))
    stay = Pipe((w * 0.4, h * 0.55, d * 0.34), (w * 0.36, h * 0.86, d * 0.34), 0.012, 0.012, 0.4)
    return [*saloon(p, (), inside), stay, _lid((w * 0.2, h * 0.62), (w * 0.475, h * 1.0), d * 0.39, p.tone)]


def _boot_up(p: Piece) -> list[Part]:
    """A saloon with the lid of its boot up, dark inside."""
    w, h, d = p.width, p.height, p.depth
    k, z = skin_of(SALOON, w, h, d), d * 0.37
    over = tuple(k.deck(x, s * z) for s, way in ((1, 1), (-1, -1)) for x in (-w * 0.395, -w * 0.44, -w * 0.475)[::way])
    ring = [(s * y * z, h * u) for s, way in ((1, 1), (-1, -1)) for y, u in ((1.0, 0.57), (1.0, 0.54), (0.94, 0.52))[::way]]
    mouth = Face(k.end(ring, -1, 0.012), 0.95, (-1, 0.2, 0), 0.8)
    floor = Face(tuple((x, y - 0.004, c * 0.9) for x, y, c in over), 0.8, (0, 1, 0), 0.0)
    return [
        *saloon(p, (), (Face(over, 0.95, (0, 1, 0), 1.0), floor, mouth)),
        _lid((-w * 0.385, h * 0.62), (-w * 0.475, h * 1.0), d * 0.4, p.tone, lip=0.16),
    ]


def _lid(hinge: XY, edge: XY, half: float, tone: float, lip: float = 0.0) -> Shell:
    """A thin bent lid between its hinge and its edge, which may be folded down."""
    (ax, ay), (bx, by) = hinge, edge
    long = math.dist(hinge, edge)
    ux, uy = (bx - ax) / long, (by - ay) / long
    nx, ny = (-uy, ux) if ux > 0 else (uy, -ux)
    way = [
        (ax + ux * long * t + nx * 0.07 * t * (1.0 - t) * 4 * 0.5, ay + uy * long * t + ny * 0.07 * t * (1.0 - t) * 2)
        for t in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    if lip:
        way.append((bx - nx * lip + ux * 0.03, by - ny * lip + uy * 0.03))
    rows: list[tuple[Vec, ...]] = []
    for t in (-1.0, -0.94, -0.5, 0.0, 0.5, 0.94, 1.0):
        thick, drop = (0.012 if abs(t) == 1.0 else 0.035), 0.03 * t * t
        outer = [(x - nx * drop, y - ny * drop) for x, y in way]
        inner = [(x - nx * thick, y - ny * thick) for x, y in reversed(outer)]
        ring = [(x, y, t * half) for x, y in (*outer, *inner)]
        rows.append(tuple(ring if ux > 0 else ring[::-1]))
    return Shell(tuple(rows), tone)


def open_window(k: Skin) -> list[Mark]:
    """Where the window of a front door was: the seat's back in the dark."""
    w = k.w
    hole = rounded([(x * w, t) for x, t in ((PILLAR + 0.006, 0.0), (0.19, 0.0), (0.068, 0.88), (PILLAR + 0.006, 0.88))], 0.04)
    rest = rounded([(x * w, t) for x, t in ((-0.02, 0.0), (0.02, 0.0), (0.004, 0.36), (0.018, 0.42), (0.016, 0.68), (-0.014, 0.68))], 0.05)
    return [*both(partial(k.side, hole, out=0.015), 0.93, line=0.8), *both(partial(k.side, rest, out=0.017), 0.62, line=0.6)]


def open_rear_window(k: Skin) -> list[Mark]:
    """Where the window of a rear door was."""
    hole = [(x * k.w, t) for x, t in ((-0.262, 0.0), (PILLAR - 0.006, 0.0), (PILLAR - 0.006, 0.86), (-0.196, 0.84), (-0.235, 0.68))]
    return [*both(partial(k.side, rounded(hole, 0.04), out=0.015), 0.93, line=0.8)]


def open_rear_door(k: Skin) -> list[Mark]:
    """The openings of the rear doors of a saloon: the bench and the sill in the dark, cut away before the wheel."""
    w, h = k.w, k.h
    hole = [(x * w, y * h) for x, y in ((-0.036, 0.64), (-0.036, 0.22), (-0.2, 0.22), (-0.226, 0.4), (-0.262, 0.5), (-0.262, 0.64))]
    bench = [
        (x * w, y * h) for x, y in ((-0.2, 0.25), (-0.1, 0.26), (-0.09, 0.36), (-0.18, 0.4), (-0.2, 0.62), (-0.25, 0.62), (-0.225, 0.42))
    ]
    dark = both(partial(k.flank, rounded(hole, 0.05), out=0.012), 0.95, line=1.0)
    return [*dark, *both(partial(k.flank, rounded(bench, 0.06), out=0.014), 0.62, line=0.7)]


def open_door(k: Skin) -> list[Mark]:
    """The openings of the front doors of a saloon: the seat, the wheel and the sill in the dark."""
    w, h = k.w, k.h
    low = rounded([(x * w, y * h) for x, y in ((0.185, 0.64), (0.19, 0.5), (0.185, 0.24), (-0.028, 0.22), (-0.028, 0.64))], 0.05)
    seat = [(x * w, y * h) for x, y in ((-0.02, 0.24), (0.1, 0.25), (0.115, 0.36), (0.02, 0.4), (0.0, 0.62), (-0.028, 0.62))]
    dash = [(x * w, y * h) for x, y in ((0.15, 0.36), (0.188, 0.34), (0.186, 0.63), (0.16, 0.62))]
    over: list[Mark] = []
    for ring, tone, line in ((low, 0.95, 1.0), (rounded(seat, 0.06), 0.62, 0.7), (dash, 0.75, 0.6)):
        over += both(partial(k.flank, ring, out=0.012), tone, line=line)
    return [*over, *lines(partial(k.flank, [(w * 0.125, h * 0.61), (w * 0.14, h * 0.5)], out=0.016), 0.035, 0.3, 1.0)]


BUILT: dict[str, Callable[[Piece], list[Part]]] = {
    "car": _car,
    "police_car": _police,
    "taxi": _taxi,
    "car_hood_up": _hood_up,
    "car_boot_up": _boot_up,
}
TABLE: dict[str, Builder] = {kind: kept(builder) for kind, builder in BUILT.items()}
"""Builders by kind of piece."""
