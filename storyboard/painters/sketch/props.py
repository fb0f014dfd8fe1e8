"""Things people hold and look at, at their real size. The origin is where a hand grips; the front points away from it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from storyboard.model.stage import Vec
from storyboard.painters.sketch import things
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import box, front, rod, rule, top
from storyboard.painters.sketch.order import Item, ordered
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.props_arms import ARMS
from storyboard.painters.sketch.props_carried import CARRIED
from storyboard.painters.sketch.props_gear import TABLE, Tones, flat
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Blob, Box, Easel, Face, Line, Mark, Part, Pipe, Prism, Spot, Turned, Words, bounds, draw_part
from storyboard.staging.space import View, mul

PLAIN: Tones = (0.4, 0.75, 0.05)
KEY: Vec = (0.4, 0.8, 0.45)


def draw_prop(
    drawing: Drawing,
    view: View,
    kind: str,
    at: Vec,
    facing: float,
    *,
    pitch: float = 0.0,
    roll: float = 0.0,
    size: float = 1.0,
    key: Vec = KEY,
    tone: Tone | None = None,
) -> None:
    """A prop of a kind with its grip at `at` (metres), its front turned to `facing` (degrees), tilted by `pitch` and `roll`.

    `size` enlarges it for wide shots, `tone` recolours its body (`accent` for what the story is about).
    A kind nobody knows is drawn as `object`.
    """
    tones = PLAIN if tone is None else (tone, PLAIN[1], PLAIN[2])
    draw_parts(drawing, view, [scaled(part, size) for part in parts_of(kind, tones)], Spot(at, facing, pitch, roll), key)


def draw_parts(drawing: Drawing, view: View, parts: Sequence[Part], spot: Spot, key: Vec = KEY) -> None:
    """The parts of a prop in its own frame, farthest first."""
    easel = Easel(drawing, view, key, near=True)
    items = [Item(spot, *bounds(part), partial(draw_part, easel, spot, part)) for part in parts]
    for item in ordered(items, view, 1e-5) if len(items) > 1 else items:
        item.paint()


def parts_of(kind: str, tones: Tones = PLAIN) -> list[Part]:
    """The parts of a prop around its grip, metres."""
    return PROPS.get(kind, _object)(tones)


def base(kind: str) -> float:
    """How far below its grip a prop ends, metres: what to lift it by so that it stands on a surface."""
    return -min(bounds(part)[0][1] for part in parts_of(kind))


def reach(kind: str) -> float:
    """The size of a prop across, metres."""
    boxes = [bounds(part) for part in parts_of(kind)]
    return max(max(b[1][k] for b in boxes) - min(b[0][k] for b in boxes) for k in range(3))


def scaled(part: Part, k: float) -> Part:
    """The same part `k` times as large."""
    if k == 1.0:
        return part
    grown: Part
    match part:
        case Box():
            grown = replace(part, lo=mul(part.lo, k), hi=mul(part.hi, k), marks=tuple(_mark(mark, k) for mark in part.marks))
        case Prism():
            marks = tuple(_mark(mark, k) for mark in part.marks)
            grown = replace(part, profile=tuple((x * k, y * k) for x, y in part.profile), z0=part.z0 * k, z1=part.z1 * k, marks=marks)
        case Turned():
            rings, bands = tuple((y * k, r * k) for y, r in part.profile), tuple((a * k, b * k, t) for a, b, t in part.bands)
            grown = replace(part, profile=rings, x=part.x * k, z=part.z * k, bands=bands)
        case Pipe():
            grown = replace(part, a=mul(part.a, k), b=mul(part.b, k), ra=part.ra * k, rb=part.rb * k)
        case Shell():
            rows = tuple(tuple(mul(point, k) for point in row) for row in part.rows)
            grown = replace(part, rows=rows, marks=tuple(_mark(mark, k) for mark in part.marks))
        case Blob():
            grown = replace(part, at=mul(part.at, k), rx=part.rx * k, ry=part.ry * k)
        case _:
            grown = _mark(part, k)
    return grown


def _mark(mark: Mark, k: float) -> Mark:
    match mark:
        case Face():
            return replace(mark, points=tuple(mul(p, k) for p in mark.points))
        case Line():
            return replace(mark, points=tuple(mul(p, k) for p in mark.points), width=mark.width * k)
        case Words():
            return replace(mark, at=mul(mark.at, k), width=mark.width * k, height=mark.height * k)


def _circle(r: float, x: float = 0.0, z: float = 0.0, count: int = 20) -> tuple[tuple[float, float], ...]:
    return tuple((x + r * math.cos(math.tau * k / count), z + r * math.sin(math.tau * k / count)) for k in range(count))


def _sheet(w: float, d: float, tone: Tone, *marks: Mark, z: float = 0.0) -> Box:
    """Something thin lying in the hand, its far edge at the front."""
    return box(0, 0, z + d / 2 - 0.02, w, 0.003, d, tone, *marks)


def _text(w: float, d: float, rows: int, y: float = 0.004, z0: float = 0.0) -> list[Mark]:
    """Lines of writing on a sheet that lies."""
    marks: list[Mark] = []
    for k in range(rows):
        z, end = z0 + d * (k + 0.8) / (rows + 0.6) - 0.02, w * (0.4 if k % 4 else 0.22)
        marks.append(rule((-w * 0.4, y, z), (end, y, z), 0.0022, 0.6, (0, 1, 0), 0.8))
    return marks


def _key(t: Tones) -> list[Part]:
    bow = tuple(p for p in _circle(0.018, 0.0, 0.0))
    hole = tuple(p for p in _circle(0.008, 0.0, -0.002))
    blade = ((-0.004, 0.015), (0.004, 0.015), (0.004, 0.085), (-0.004, 0.085))
    bit = ((0.004, 0.06), (0.013, 0.06), (0.013, 0.066), (0.008, 0.068), (0.008, 0.073), (0.014, 0.075), (0.014, 0.083), (0.004, 0.083))
    return [
        Line(((-0.015, -0.001, 0.085), (0.015, -0.001, 0.085)), 0.001, t[1], None, 0.0),
        flat(blade, 0.001, t[0]),
        flat(bit, 0.002, t[0]),
        flat(bow, 0.003, t[0]),
        flat(hole, 0.004, t[1]),
    ]


def _phone(t: Tones) -> list[Part]:
    glass = top(0, 0.05, 0.062, 0.128, 0.0092, 0.8 if t[0] == PLAIN[0] else 0.15, line=0.5, glow=0.4)
    lines = _text(0.055, 0.11, 5, 0.0096, 0.02)
    return [box(0, 0, 0.05, 0.072, 0.009, 0.148, t[0] if t[0] != PLAIN[0] else t[1], glass, *lines)]


def _letter(t: Tones) -> list[Part]:
    return [_sheet(0.16, 0.22, t[2], *_text(0.15, 0.2, 9), rule((-0.08, 0.004, 0.09), (0.08, 0.004, 0.09), 0.0015, 0.4, (0, 1, 0), 0.6))]


def _newspaper(t: Tones) -> list[Part]:
    head = Words("NEWS", (0, 0.009, 0.03), 0.16, 0.035, (0, 1, 0), "ink")
    photo = top(-0.06, 0.12, 0.12, 0.08, 0.009, 0.5, line=0.4)
    return [box(0, 0, 0.12, 0.28, 0.008, 0.3, t[2], head, photo, *_text(0.26, 0.12, 7, 0.009, 0.16))]


def _map(t: Tones) -> list[Part]:
    """A map unrolled: its ends still curl; a coast, a route and a cross."""
    folds = [rule((x, 0.004, -0.03), (x, 0.004, 0.29), 0.0015, 0.35, (0, 1, 0)) for x in (-0.09, 0.0, 0.09)]
    route = Line(
        ((-0.15, 0.005, 0.24), (-0.08, 0.005, 0.2), (-0.01, 0.005, 0.21), (0.06, 0.005, 0.11), (0.13, 0.005, 0.08)),
        0.006,
        "accent",
        (0, 1, 0),
    )
    land = Face(
        tuple((x, 0.0045, z) for x, z in ((-0.19, 0.12), (-0.1, 0.15), (-0.02, 0.08), (0.05, 0.05), (0.07, -0.02), (-0.19, -0.02))),
        0.3,
        (0, 1, 0),
        0.7,
    )
    cross = [rule((a, 0.006, 0.06), (b, 0.006, 0.1), 0.006, "ink", (0, 1, 0), 1.0) for a, b in ((0.11, 0.15), (0.15, 0.11))]
    curls: list[Part] = [Pipe((s * 0.21, 0.018, -0.04), (s * 0.21, 0.018, 0.3), 0.02, 0.02, t[2]) for s in (-1, 1)]
    return [box(0, 0, 0.13, 0.42, 0.003, 0.34, t[2], *folds, land, route, *cross), *curls]


def _envelope(t: Tones) -> list[Part]:
    flap = [
        rule((-0.11, 0.005, 0.14), (0, 0.005, 0.06), 0.002, "ink", (0, 1, 0)),
        rule((0.11, 0.005, 0.14), (0, 0.005, 0.06), 0.002, "ink", (0, 1, 0)),
    ]
    return [box(0, 0, 0.06, 0.22, 0.004, 0.16, t[2] if t[0] == PLAIN[0] else t[0], *flap)]


def _photo(t: Tones) -> list[Part]:
    picture = top(0, 0.055, 0.09, 0.075, 0.0035, 0.3, line=0.5)
    hill = flat(((-0.045, 0.085), (0.045, 0.085), (0.045, 0.06), (0.01, 0.075), (-0.045, 0.055)), 0.004, 0.6, 0.3)
    heads = [flat(_circle(0.011, x, 0.05), 0.0045, 0.05, 0.4) for x in (-0.014, 0.014)]
    return [box(0, 0, 0.055, 0.108, 0.002, 0.13, t[2], picture), hill, *heads]


def _book(t: Tones) -> list[Part]:
    title = Words("A", (0, 0.033, 0.1), 0.05, 0.05, (0, 1, 0), t[2])
    return [
        box(0, 0.003, 0.08, 0.135, 0.026, 0.2, t[2]),
        box(0, 0.029, 0.08, 0.145, 0.003, 0.21, t[0], title),
        box(0, 0, 0.08, 0.145, 0.003, 0.21, t[0]),
    ]


def _cup(t: Tones) -> list[Part]:
    handle = Line(((0.038, 0.03, 0), (0.062, 0.022, 0), (0.06, -0.02, 0), (0.037, -0.028, 0)), 0.009, t[0], None)
    body = t[2] if t[0] == PLAIN[0] else t[0]
    return [
        handle,
        Turned(((-0.048, 0.032), (-0.03, 0.039), (0.048, 0.041)), body),
        Turned(((0.0485, 0.034), (0.049, 0.034)), 0.75, line=0.4),
    ]


def _glass(t: Tones) -> list[Part]:
    return [Turned(((-0.05, 0.026), (0.05, 0.034)), 0.08, bands=((-0.045, 0.01, t[0]),))]


def _bottle(t: Tones) -> list[Part]:
    body = t[0] if isinstance(t[0], str) else 0.62
    return [
        Turned(
            ((-0.13, 0.036), (-0.12, 0.038), (0.03, 0.038), (0.075, 0.014), (0.145, 0.012), (0.15, 0.015)),
            body,
            bands=((-0.09, 0.0, t[2]),),
        )
    ]


def _bag(t: Tones) -> list[Part]:
    strap = Line(((-0.09, -0.1, 0), (-0.07, 0.0, 0), (0.07, 0.0, 0), (0.09, -0.1, 0)), 0.014, t[1], None)
    clasp = front(0, -0.16, 0.05, 0.04, 0.072, t[2])
    body = ((-0.17, -0.34), (0.17, -0.34), (0.14, -0.1), (-0.14, -0.1))
    return [strap, Prism(body, -0.07, 0.07, t[0], (clasp, rule((-0.145, -0.14, 0.071), (0.145, -0.14, 0.071), 0.006)))]


def _suitcase(t: Tones) -> list[Part]:
    marks = [rule((-0.27, y, 0.091), (0.27, y, 0.091), 0.012, t[1]) for y in (-0.15, -0.36)] + [
        front(x, -0.1, 0.06, 0.04, 0.092, t[2]) for x in (-0.16, 0.16)
    ]
    handle = Line(((-0.07, -0.06, 0), (-0.06, 0.0, 0), (0.06, 0.0, 0), (0.07, -0.06, 0)), 0.022, t[1], None)
    return [handle, box(0, -0.46, 0, 0.56, 0.4, 0.18, t[0], *marks)]


def _box(t: Tones) -> list[Part]:
    tape = top(0, 0.1, 0.04, 0.26, 0.181, t[1], line=0.4)
    return [box(0, 0, 0.1, 0.34, 0.18, 0.26, t[0], tape, front(0, 0.09, 0.04, 0.09, 0.231, t[1], line=0.4))]


def _gift(t: Tones) -> list[Part]:
    bow = [Line(((0, 0.18, 0.1), (s * 0.07, 0.25, 0.1), (s * 0.03, 0.19, 0.1)), 0.014, "accent", None) for s in (-1, 1)]
    band = (top(0, 0.1, 0.04, 0.2, 0.181, "accent", line=0.4), front(0, 0, 0.04, 0.18, 0.201, "accent", line=0.4))
    return [box(0, 0, 0.1, 0.22, 0.18, 0.2, t[2], *band), *bow]


def _laptop(t: Tones) -> list[Part]:
    keys = [rule((-0.14, 0.021, z), (0.14, 0.021, z), 0.012, 0.75, (0, 1, 0), 0.8) for z in (0.06, 0.085, 0.11, 0.135)]
    screen = Face(((-0.17, 0.02, -0.02), (0.17, 0.02, -0.02), (0.17, 0.24, -0.09), (-0.17, 0.24, -0.09)), 0.6, None)
    glass = Face(
        ((-0.155, 0.034, -0.0235), (0.155, 0.034, -0.0235), (0.155, 0.228, -0.085), (-0.155, 0.228, -0.085)), 0.04, (0, 0.3, 0.95), 0.5, 0.5
    )
    return [screen, glass, box(0, 0, 0.1, 0.34, 0.02, 0.24, t[0], *keys)]


def _closing_laptop(t: Tones) -> list[Part]:
    """A laptop whose lid is half down over the keys, and the way it goes."""
    lid = Face(((-0.17, 0.02, -0.02), (0.17, 0.02, -0.02), (0.17, 0.13, 0.17), (-0.17, 0.13, 0.17)), 0.5, None)
    way = ((-0.22, 0.24, -0.02), (-0.22, 0.23, 0.08), (-0.22, 0.18, 0.16), (-0.22, 0.1, 0.2))
    head = ((-0.22, 0.15, 0.23), (-0.22, 0.1, 0.2), (-0.22, 0.14, 0.14))
    arrow = [Line(points, wide, tone, None) for wide, tone in ((0.034, "ink"), (0.018, "white")) for points in (way, head)]
    return [box(0, 0, 0.1, 0.34, 0.02, 0.24, t[0]), lid, *arrow]


def _camera(t: Tones) -> list[Part]:
    lens = [
        Face(tuple((x, y - 0.02, z) for x, y in _circle(r)), tone, (0, 0, 1))
        for r, z, tone in ((0.036, 0.05, 0.85), (0.026, 0.052, 0.5), (0.012, 0.054, 0.05))
    ]
    return [box(0, -0.06, 0, 0.14, 0.085, 0.06, t[0] if isinstance(t[0], str) else 0.75), box(0, 0.025, 0, 0.06, 0.022, 0.05, 0.85), *lens]


def _flashlight(t: Tones) -> list[Part]:
    beam = Face(((-0.04, 0, 0.19), (0.04, 0, 0.19), (0.5, 0, 1.6), (-0.5, 0, 1.6)), "lamp", None, 0, 0, 0.18)
    return [beam, Pipe((0, 0, -0.05), (0, 0, 0.12), 0.018, 0.018, t[1]), Pipe((0, 0, 0.12), (0, 0, 0.18), 0.02, 0.034, t[0])]


def _ring(t: Tones) -> list[Part]:
    band = tuple((x, y, 0.0) for x, y in _circle(0.011))
    stone = Face(((-0.005, 0.011, 0), (0.005, 0.011, 0), (0.007, 0.016, 0), (0, 0.021, 0), (-0.007, 0.016, 0)), t[2], None, 0.7)
    return [Line((*band, band[0]), 0.004, t[0], None), stone]


def _watch(t: Tones) -> list[Part]:
    hands = [Line(((0, 0.0095, 0), (x, 0.0095, z)), 0.0018, "ink", (0, 1, 0)) for x, z in ((0.0, -0.013), (0.009, 0.004))]
    return [
        box(0, 0, 0, 0.02, 0.003, 0.2, t[1]),
        Turned(((0.002, 0.021), (0.008, 0.021)), t[0]),
        flat(_circle(0.017), 0.009, t[2], 0.5),
        *hands,
    ]


def _umbrella(t: Tones) -> list[Part]:
    """Open, wide enough for two, its edge in bows between the ribs, the hook of its handle below the fist."""
    body = t[0] if isinstance(t[0], str) else "accent"
    rim = [(0.62 * math.cos(math.tau * k / 8), 0.62 * math.sin(math.tau * k / 8)) for k in range(8)]
    panes: list[Part] = []
    for k, (x, z) in enumerate(rim):
        px, pz = rim[k - 1]
        bow = ((x + px) * 0.46, 0.6, (z + pz) * 0.46)
        shoulders = (px * 0.62, 0.74, pz * 0.62), (x * 0.62, 0.74, z * 0.62)
        panes.append(Face(((0, 0.84, 0), shoulders[0], (px, 0.55, pz), bow, (x, 0.55, z), shoulders[1]), body, None, 0.7))
    hook = Line(((0, -0.1, 0), (0, -0.16, 0.01), (0.02, -0.19, 0.03), (0.05, -0.17, 0.06)), 0.018, 0.8, None)
    return [*panes, Pipe((0, -0.1, 0), (0, 0.9, 0), 0.009, 0.008, 0.8), hook]


def _cigarette(t: Tones) -> list[Part]:
    smoke = Line(((0, 0.0, 0.075), (0.012, 0.06, 0.08), (-0.01, 0.13, 0.08), (0.015, 0.2, 0.085)), 0.004, t[2], None, 0.6)
    return [Pipe((0, 0, 0), (0, 0, 0.06), 0.004, 0.004, t[2]), Pipe((0, 0, 0.06), (0, 0, 0.07), 0.004, 0.004, "accent"), smoke]


def _money(t: Tones) -> list[Part]:
    notes: list[Part] = [box(0.004 * k, 0.003 * k, 0.03 + 0.005 * k, 0.156, 0.002, 0.067, 0.2 + 0.05 * (k % 2)) for k in range(4)]
    face = flat(_circle(0.017, 0.012, 0.045), 0.0125, t[2], 0.5)
    return [*notes, face, box(0.012, 0.012, 0.045, 0.02, 0.002, 0.07, t[0])]


def _coin(t: Tones) -> list[Part]:
    return [Turned(((0, 0.013), (0.002, 0.013)), t[0]), flat(_circle(0.0095), 0.0025, t[2], 0.5)]


def _card(t: Tones) -> list[Part]:
    return [_sheet(0.086, 0.054, t[0], *_text(0.08, 0.04, 2, 0.004, 0.01), top(-0.025, 0.0, 0.016, 0.012, 0.0035, t[2], line=0.4))]


def _wallet(t: Tones) -> list[Part]:
    body = t[0] if isinstance(t[0], str) else 0.65
    return [box(0, 0, 0.04, 0.115, 0.02, 0.095, body, rule((-0.057, 0.021, 0.075), (0.057, 0.021, 0.075), 0.003, "ink", (0, 1, 0)))]


def _flower(t: Tones) -> list[Part]:
    petals: list[Part] = [
        Blob((0.028 * math.cos(k * 1.257), 0.3 + 0.028 * math.sin(k * 1.257), 0.004), 0.022, 0.022, "accent", 0.05) for k in range(5)
    ]
    leaf = Face(((0, 0.1, 0), (0.05, 0.15, 0), (0.065, 0.19, 0), (0.02, 0.16, 0)), 0.5, None)
    return [Pipe((0, -0.08, 0), (0, 0.28, 0), 0.004, 0.003, 0.6), leaf, *petals, Blob((0, 0.3, 0.01), 0.014, 0.014, t[2], 0.05)]


def _candle(t: Tones) -> list[Part]:
    return [rod(0, 0, -0.04, 0.12, 0.016, t[2]), Blob((0, 0.15, 0), 0.012, 0.026, 0.0, 0.1, 0.5, 1.0, 2.2)]


def _rope(t: Tones) -> list[Part]:
    coils: list[Part] = []
    for k in range(4):
        ring = tuple((x, 0.012 * k, z + 0.1) for x, z in _circle(0.13 - 0.008 * k))
        coils.append(Line((*ring, ring[0]), 0.018, 0.35 if k % 2 else 0.5, None))
    return [*coils, Line(((0.12, 0.04, 0.1), (0.2, 0.02, 0.2), (0.26, 0.0, 0.12)), 0.018, 0.4, None)] if t else coils


def _radio(t: Tones) -> list[Part]:
    """A portable: a round loudspeaker, a dial, knobs, a handle and an aerial."""
    grille = Face(tuple((x - 0.055, y - 0.07, 0.031) for x, y in _circle(0.048)), t[1], (0, 0, 1))
    circles = [tuple((x - 0.055, y - 0.07, 0.032) for x, y in _circle(r)) for r in (0.036, 0.024, 0.012)]
    rings = tuple(Line(circle, 0.003, t[2], (0, 0, 1), 0.8) for circle in circles)
    marks: tuple[Mark, ...] = (
        grille,
        *rings,
        front(0.055, -0.055, 0.085, 0.035, 0.031, t[2]),
        rule((0.07, -0.052, 0.032), (0.07, -0.024, 0.032), 0.004, "accent" if t[0] == PLAIN[0] else "ink"),
        *(Face(tuple((x + a, y - 0.095, 0.031) for x, y in _circle(0.013)), t[2], (0, 0, 1)) for a in (0.032, 0.078)),
    )
    handle = Line(((-0.1, 0.0, 0), (-0.09, 0.035, 0), (0.09, 0.035, 0), (0.1, 0.0, 0)), 0.012, t[1], None)
    return [handle, box(0, -0.13, 0, 0.24, 0.13, 0.06, t[0], *marks), Pipe((0.1, 0, -0.02), (0.19, 0.26, -0.02), 0.004, 0.003, 0.6)]


def _ball(t: Tones) -> list[Part]:
    rings = tuple((-0.11 * math.cos(math.pi * k / 8), 0.11 * math.sin(math.pi * k / 8) + 0.001) for k in range(9))
    return [Turned(rings, t[0])]


def _hat(t: Tones) -> list[Part]:
    return [
        Turned(((0, 0.17), (0.01, 0.17)), t[0], squash=1.15),
        Turned(((0.01, 0.1), (0.09, 0.095), (0.12, 0.07)), t[0], squash=1.15, bands=((0.01, 0.04, t[1]),)),
    ]


def _glasses(t: Tones) -> list[Part]:
    rims = [tuple((s * 0.034 + x, y, 0.0) for x, y in _circle(0.026)) for s in (-1, 1)]
    lines: list[Part] = [Line((*rim, rim[0]), 0.004, t[1], None) for rim in rims]
    return [
        *lines,
        Line(((-0.008, 0.004, 0), (0.008, 0.004, 0)), 0.004, t[1], None),
        *[Line(((s * 0.06, 0, 0), (s * 0.064, 0, -0.13)), 0.004, t[1], None) for s in (-1, 1)],
    ]


def _syringe(t: Tones) -> list[Part]:
    return [
        Pipe((0, 0, 0), (0, 0, 0.09), 0.009, 0.009, t[2]),
        Pipe((0, 0, 0.03), (0, 0, 0.085), 0.006, 0.006, t[0]),
        Pipe((0, 0, -0.05), (0, 0, 0), 0.003, 0.003, 0.6),
        Pipe((0, 0, 0.09), (0, 0, 0.14), 0.001, 0.001, 0.7),
    ]


_BOUTS = (
    *((0.15, 0.0), (0.147, 0.05), (0.125, 0.105), (0.08, 0.138), (0.03, 0.142), (-0.02, 0.128), (-0.06, 0.114), (-0.1, 0.112)),
    *((-0.14, 0.13), (-0.19, 0.168), (-0.25, 0.195), (-0.31, 0.198), (-0.37, 0.178), (-0.41, 0.138), (-0.435, 0.08), (-0.443, 0.0)),
)
"""Height and half width of the body of a guitar, metres from where its neck is grown in."""


def _guitar(t: Tones) -> list[Part]:
    body = Face(tuple((x, y, 0.05) for y, x in _BOUTS) + tuple((-x, y, 0.05) for y, x in reversed(_BOUTS)), t[0], None, 1.0)
    rose, hole = (
        Face(tuple((x, y, z) for x, y in _circle(r, 0, -0.08)), tone, None) for r, z, tone in ((0.062, 0.052, t[2]), (0.047, 0.054, "ink"))
    )
    neck = Face(((-0.026, -0.03, 0.056), (0.026, -0.03, 0.056), (0.02, 0.5, 0.056), (-0.02, 0.5, 0.056)), t[1], None)
    head = Face(
        ((-0.022, 0.5, 0.056), (0.022, 0.5, 0.056), (0.036, 0.53, 0.056), (0.03, 0.66, 0.056), (-0.03, 0.66, 0.056), (-0.036, 0.53, 0.056)),
        t[1],
        None,
    )
    bridge = Face(((-0.06, -0.31, 0.056), (0.06, -0.31, 0.056), (0.05, -0.285, 0.056), (-0.05, -0.285, 0.056)), "ink", None)
    strings = [Line(((x, -0.29, 0.06), (x * 0.7, 0.52, 0.06)), 0.0025, "paper", None, 0.9) for x in (-0.014, 0.0, 0.014)]
    pegs = [Line(((s * 0.03, y, 0.058), (s * 0.055, y, 0.058)), 0.01, "ink") for s in (-1, 1) for y in (0.55, 0.59, 0.63)]
    return [body, rose, hole, neck, head, bridge, *strings, *pegs]


def _doll(t: Tones) -> list[Part]:
    return [*(Blob((s * 0.05, 0.2, -0.005), 0.022, 0.022, t[0], 0.03) for s in (-1, 1)), *_cuddly(t)]


def _toy_rabbit(t: Tones) -> list[Part]:
    """A cuddly toy with long ears, one of which hangs a little outwards."""
    ears: list[Part] = [Blob((s * 0.036 + lean, 0.265, 0.0), 0.02, 0.072, t[0], 0.02) for s, lean in ((-1, -0.012), (1, 0.0))]
    return [*ears, *_cuddly(t), Blob((0, 0.135, 0.09), 0.009, 0.006, "ink", 0.0, 0.2)]


def _cuddly(t: Tones) -> list[Part]:
    """The body of a cuddly toy, its limbs and its face; whose it is, its ears tell."""
    limbs: list[Part] = [Blob((s * 0.075, y, 0.02), 0.035, 0.035, t[0], 0.03) for s in (-1, 1) for y in (0.07, -0.07)]
    eyes: list[Part] = [Blob((s * 0.022, 0.165, 0.07), 0.006, 0.006, "ink", 0.0, 0.2) for s in (-1, 1)]
    return [*limbs, Blob((0, 0.0, 0), 0.08, 0.09, t[0], 0.03), Blob((0, 0.15, 0.03), 0.062, 0.058, t[0], 0.03), *eyes]


def _object(t: Tones) -> list[Part]:
    return [box(0, -0.03, 0.05, 0.14, 0.1, 0.1, t[0], rule((-0.07, 0.03, 0.101), (0.07, 0.03, 0.101), 0.004))]


PROPS: dict[str, Callable[[Tones], list[Part]]] = {
    "key": _key,
    "phone": _phone,
    "letter": _letter,
    "paper": _letter,
    "document": _letter,
    "note": _letter,
    "newspaper": _newspaper,
    "map": _map,
    "envelope": _envelope,
    "photo": _photo,
    "book": _book,
    "cup": _cup,
    "glass": _glass,
    "bottle": _bottle,
    "bag": _bag,
    "suitcase": _suitcase,
    "box": _box,
    "gift": _gift,
    "laptop": _laptop,
    "closing_laptop": _closing_laptop,
    "camera": _camera,
    "flashlight": _flashlight,
    "ring": _ring,
    "watch": _watch,
    "umbrella": _umbrella,
    "cigarette": _cigarette,
    "money": _money,
    "coin": _coin,
    "card": _card,
    "wallet": _wallet,
    "flower": _flower,
    "candle": _candle,
    "rope": _rope,
    "radio": _radio,
    "ball": _ball,
    "hat": _hat,
    "glasses": _glasses,
    "syringe": _syringe,
    "guitar": _guitar,
    "doll": _doll,
    "toy_rabbit": _toy_rabbit,
    "object": _object,
    **ARMS,
    **CARRIED,
    **TABLE,
}
"""Every prop kind that has a look of its own."""
PROPS.update(things.builders(frozenset(PROPS) - things.BETTER))
