"""The inside of a car around who drives it: dashboard, wheel, windscreen, doors, roof."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.bodywork import Curve, kept, rounded
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import Builder, back, front, rule, shift
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Face, Line, Mark, Part, Pipe
from storyboard.staging.space import XY, add, cross, length, mul, sub, unit

RUBBER = 0.86
"""Tone of wheels, seals and handles."""


def tube(path: Sequence[Vec], r: float, tone: Tone, *, closed: bool = False, sides: int = 6, line: float = 0.8) -> Shell:
    """A bar bent along a path."""
    points = [*path, path[0]] if closed else list(path)
    last, rows = len(points) - 1, list[tuple[Vec, ...]]()
    for i, at in enumerate(points):
        before = points[i - 1] if i else points[-2] if closed else points[0]
        after = points[i + 1] if i < last else points[1] if closed else points[-1]
        along = unit(sub(after, before))
        side = cross(along, (0.13, 0.21, 0.97))
        side = unit(side if length(side) > 0.2 else cross(along, (0.9, 0.3, 0.1)))
        up = cross(along, side)
        turns = (math.tau * k / sides for k in range(sides))
        rows.append(tuple(add(at, add(mul(side, -r * math.cos(a)), mul(up, r * math.sin(a)))) for a in turns))
    return Shell(tuple(rows), tone, (), line, not closed)


def block(outline: Sequence[XY], zs: Sequence[tuple[float, float]], tone: Tone, marks: Sequence[Mark] = (), line: float = 0.8) -> Shell:
    """An upright outline drawn out along z, `zs` being places and how large it is there, around its own middle."""
    cx, cy = _middle(outline)
    rows = tuple(tuple((cx + (x - cx) * k, cy + (y - cy) * k, z) for x, y in outline[::-1]) for z, k in zs)
    return Shell(rows, tone, tuple(marks), line)


def _middle(outline: Sequence[XY]) -> XY:
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _oval(x: float, y: float, z: float, r: float, ry: float, count: int = 20) -> tuple[Vec, ...]:
    return tuple((x + r * math.cos(a), y + ry * math.sin(a), z) for a in (math.tau * k / count for k in range(count)))


def _steering(p: Piece) -> list[Part]:
    """A padded rim, three flat spokes, the pad in its middle, and the levers behind it; its front is towards the driver."""
    r, y = p.width / 2 - 0.014, p.height / 2
    lean = 0.3

    def on(x: float, up: float, z: float = 0.0) -> Vec:
        return (x, y + up * 0.955, z - lean * up)

    rim = tube([on(r * math.cos(a), r * math.sin(a)) for a in (math.tau * k / 36 for k in range(36))], 0.016, p.tone, closed=True)
    inner = r - 0.012
    arms = (
        ((-inner, 0.02), (-inner, -0.045), (-0.05, -0.06), (-0.05, 0.035)),
        ((inner, 0.02), (0.05, 0.035), (0.05, -0.06), (inner, -0.045)),
        ((-0.05, -0.04), (-0.03, -inner), (0.03, -inner), (0.05, -0.04)),
    )
    spokes: list[Mark] = [Face(tuple(on(a, b, 0.004) for a, b in arm), shift(p.tone, -0.14), None, 0.7) for arm in arms]
    pad = rounded(((-0.085, 0.045), (-0.07, -0.06), (0.07, -0.06), (0.085, 0.045)), 0.04)
    hub = Face(tuple(on(a, b, 0.03) for a, b in pad), p.tone, None, 0.9)
    badge = Face(
        tuple(on(0.016 * math.cos(a), 0.016 * math.sin(a), 0.034) for a in (math.tau * k / 10 for k in range(10))), 0.3, (0, 0, 1), 0.4
    )
    levers: list[Part] = [Pipe((s * 0.04, y - 0.02, -0.05), (s * (r + 0.01), y + 0.04, -0.06), 0.009, 0.012, 0.9) for s in (-1, 1)]
    return [*levers, replace(rim, marks=(*spokes, hub, badge))]


_COWL = (
    *((-0.5, 0.0), (-0.5, 0.7), (-0.46, 0.83), (-0.34, 0.91), (-0.05, 0.97), (0.24, 1.0), (0.38, 0.985), (0.46, 0.92)),
    *((0.5, 0.8), (0.46, 0.6), (0.36, 0.4), (0.3, 0.0)),
)
"""The dashboard cut across, in its depth (the driver's side positive) and height."""


def _dashboard(p: Piece) -> list[Part]:
    """A padded cowl with dials, screen and vents; outside of it the wipers and the bonnet."""
    w, h, d = p.width, p.height, p.depth
    rows: list[tuple[Vec, ...]] = []
    for t in (-0.5, -0.42, -0.25, 0.0, 0.25, 0.42, 0.5):
        sag, bow = 0.05 * h * (2 * t) ** 2, d * 0.16 * (1 - (2 * t) ** 2)
        rows.append(tuple((t * w, h * y - sag * (y > 0.5), d * z - (bow if z < 0 else 0.0)) for z, y in reversed(_COWL)))
    return [Shell(tuple(rows), p.tone, tuple(_dials(w, h, d, p.tone))), *_bonnet(w, h, d)]


def _dials(w: float, h: float, d: float, tone: float) -> list[Mark]:
    """Two dials before the driver, a screen and knobs in the middle, vents, the lid of the glove box; all towards the seats."""
    z = d / 2 + 0.006
    out: list[Mark] = [front(w * 0.27, h * 0.56, 0.42, h * 0.34, z - 0.004, 0.92, line=0.8)]
    for x in (w * 0.27 - 0.1, w * 0.27 + 0.1):
        out.append(Face(_oval(x, h * 0.74, z, 0.075, 0.068), 0.15, (0, 0, 1), 0.7, 0.5))
        out.append(rule((x, h * 0.74, z + 0.004), (x + 0.04, h * 0.74 + 0.04, z + 0.004), 0.012, "accent"))
    out += [front(0, h * 0.58, 0.28, h * 0.3, z, 0.9), front(0, h * 0.61, 0.24, h * 0.22, z + 0.004, 0.35, line=0.4, glow=0.4)]
    out += [Face(_oval(x, h * 0.48, z, 0.026, 0.026, 12), 0.3, (0, 0, 1), 0.6) for x in (-0.09, 0.0, 0.09)]
    for x in (-w * 0.44, -w * 0.15, w * 0.455):
        out.append(front(x, h * 0.72, 0.12, h * 0.14, z + 0.002, 0.9, line=0.6))
        out += [
            rule((x - 0.05, h * (0.72 + 0.14 * t), z + 0.006), (x + 0.05, h * (0.72 + 0.14 * t), z + 0.006), 0.008, 0.5)
            for t in (0.33, 0.66)
        ]
    lid = rounded(((-w * 0.42, h * 0.3), (-w * 0.16, h * 0.3), (-w * 0.16, h * 0.62), (-w * 0.42, h * 0.62)), 0.03)
    out.append(Face(tuple((x, y, z) for x, y in lid), shift(tone, 0.06), (0, 0, 1), 0.8))
    return [*out, rule((-w * 0.32, h * 0.57, z + 0.004), (-w * 0.26, h * 0.57, z + 0.004), 0.02, 0.9)]


def _bonnet(w: float, h: float, d: float) -> list[Part]:
    """What is seen of the bonnet from before the windscreen, and both wipers at its foot."""
    rows: list[tuple[Vec, ...]] = []
    for t in (-0.56, -0.52, -0.36, 0.0, 0.36, 0.52, 0.56):
        side = (abs(t) / 0.56) ** 2
        edge = ((-d * 0.6, 0.66), (-d * 1.0, 0.64), (-d * 1.6, 0.56), (-d * 1.9, 0.42), (-d * 1.9, 0.1), (-d * 0.6, 0.1))
        rows.append(tuple((t * w, h * y - 0.07 * side * (y > 0.3), z + d * 0.36 * side) for z, y in edge))
    creases: list[Mark] = [
        Line(((s * w * 0.3, h * 0.655, -d * 0.66), (s * w * 0.26, h * 0.55, -d * 1.6)), 0.014, "ink", (0, 1, 0), 0.55) for s in (-1, 1)
    ]
    wipers: list[Part] = [
        Line(((x, h * 0.76, -d * 0.66), (x - w * 0.2, h * 0.87, -d * 0.56), (x - w * 0.36, h * 0.93, -d * 0.5)), 0.016, 0.95, (0, 0, -1))
        for x in (w * 0.38, -w * 0.02)
    ]
    return [Shell(tuple(rows), 0.55, tuple(creases)), *wipers]


def _windscreen(p: Piece) -> list[Part]:
    """Pillars and roof edge bent into one frame, the mirror, and the sky in the glass."""
    w, h = p.width, p.height
    corners = ((-w / 2, 0.0), (w / 2, 0.0), (w * 0.435, h), (-w * 0.435, h))

    def at(x: float, y: float) -> Vec:
        return (x, y, -0.12 * y / h - 0.1 * (1 - (2 * x / w) ** 2) * (y / h - 0.2))

    frame = [at(x, y) for x, y in rounded(_divided(corners), 0.05)]
    streaks: list[Part] = [
        Face(
            tuple(at(x * w, y * h) for x, y in ((a, 0.04), (a + wide, 0.04), (a + wide + 0.12, 0.96), (a + 0.12, 0.96))),
            "white",
            None,
            0,
            0,
            0.2,
        )
        for a, wide in ((-0.42, 0.07), (-0.31, 0.025), (0.2, 0.05))
    ]
    back_z = at(0.0, h * 0.86)[2] - 0.06
    case = rounded(((-0.13, h * 0.8), (0.13, h * 0.8), (0.12, h * 0.8 + 0.085), (-0.12, h * 0.8 + 0.085)), 0.035)
    glass = tuple((x * 0.9, h * 0.8 + 0.042 + (y - h * 0.8 - 0.042) * 0.8, back_z + 0.026) for x, y in case)
    mirror = block(case, ((back_z - 0.02, 0.9), (back_z, 1.0), (back_z + 0.02, 1.0)), RUBBER, (Face(glass, 0.12, (0, 0, 1), 0.5),))
    stem = Pipe((0, h * 0.97, at(0.0, h)[2]), (0, h * 0.8 + 0.06, back_z), 0.012, 0.012, RUBBER)
    return [tube(frame, 0.036, 0.72, closed=True), *streaks, stem, mirror]


def _divided(corners: Sequence[XY], parts: int = 4) -> list[XY]:
    """A polygon with more points on its edges."""
    out: list[XY] = []
    for k, (bx, by) in enumerate(corners):
        ax, ay = corners[k - 1]
        out += [(ax + (bx - ax) * n / parts, ay + (by - ay) * n / parts) for n in range(1, parts + 1)]
    return out


BELT, HEAD = 0.68, 0.22
"""The lower edge of a door's window as a share of the height, and the metres by which its frame rises over that height."""
_BULGE = Curve(((0.0, 0.35), (0.2, 0.7), (0.5, 1.0), (0.8, 0.9), (1.0, 0.45)))


def _car_door(p: Piece) -> list[Part]:
    """A thin curved door: its skin with a handle outside (behind), padding, armrest and pull inside (in front), a frame around glass."""
    w, h = p.width, p.height
    return [_door_body(p), *_window_frame(w, h * BELT, h + HEAD, p.tone)]


def _door_body(p: Piece) -> Shell:
    """A door up to the lower edge of its window."""
    w, h, d = p.width, p.height, p.depth
    belt, rows = h * BELT, list[tuple[Vec, ...]]()
    ups = [k / 6 for k in range(7)]
    for t, low in ((-0.5, 0.03), (-0.49, 0.0), (0.0, 0.0), (0.46, 0.0), (0.495, 0.05), (0.5, 0.09)):
        thick = 0.4 if abs(t) == 0.5 else 1.0
        skin = [(low + (belt - low) * u, -d * 0.75 * _BULGE(u) * thick) for u in ups]
        trim = [(low + (belt - low) * u, d * 0.5 * thick * (0.75 if u in {0.0, 1.0} else 1.0)) for u in reversed(ups)]
        rows.append(tuple((t * w, y, z) for y, z in reversed([*skin, *trim])))
    marks = (*_trim(w, belt, d, p.tone), *_door_skin(w, belt, d, p.tone, -1 if p.label == "right" else 1))
    return Shell(tuple(rows), p.tone, marks)


def _half_door(p: Piece) -> list[Part]:
    """A door whose window is down, without its frame."""
    return [_door_body(p)]


def _trim(w: float, belt: float, d: float, tone: float) -> list[Mark]:
    """What is on the inside of a door."""
    z = d / 2 + 0.006
    panel = rounded(((-w * 0.4, belt * 0.46), (w * 0.4, belt * 0.5), (w * 0.4, belt * 0.84), (-w * 0.4, belt * 0.84)), 0.08)
    pocket = rounded(((-w * 0.34, belt * 0.1), (w * 0.36, belt * 0.1), (w * 0.34, belt * 0.3), (-w * 0.3, belt * 0.26)), 0.05)
    arm = rounded(((-w * 0.36, belt * 0.4), (w * 0.3, belt * 0.46), (w * 0.3, belt * 0.56), (-w * 0.36, belt * 0.52)), 0.05)
    out: list[Mark] = [Face(tuple((x, y, z) for x, y in panel), shift(tone, -0.1), (0, 0, 1), 0.7)]
    out += [Face(tuple((x, y, z + 0.003) for x, y in pocket), shift(tone, 0.16), (0, 0, 1), 0.7)]
    out += [Face(tuple((x, y, z + 0.012) for x, y in arm), shift(tone, 0.1), (0, 0, 1), 0.9)]
    out += [rule((-w * 0.36, belt * 0.52, z + 0.016), (w * 0.3, belt * 0.56, z + 0.016), 0.01, "white", alpha=0.5)]
    pull = rounded(((w * 0.14, belt * 0.68), (w * 0.3, belt * 0.69), (w * 0.3, belt * 0.76), (w * 0.14, belt * 0.75)), 0.03)
    out += [Face(tuple((x, y, z + 0.008) for x, y in pull), RUBBER, (0, 0, 1), 0.6)]
    return [*out, rule((-w * 0.5, belt * 0.98, z), (w * 0.5, belt * 0.98, z), 0.03, RUBBER, alpha=1.0)]


def _door_skin(w: float, belt: float, d: float, tone: float, side: int) -> list[Mark]:
    """What is on the outside of a door; its handle is away from the hinges."""
    z, ends = -d * 0.78, (-w * 0.42, -w * 0.22)[::side]
    handle = rounded([(side * x, belt * y) for x, y in ((ends[0], 0.8), (ends[1], 0.8), (ends[1], 0.85), (ends[0], 0.85))], 0.02)
    out: list[Mark] = [Face(tuple((x, y, z - 0.012) for x, y in reversed(handle)), shift(tone, 0.25), (0, 0, -1), 0.6)]
    out.append(back(0.0, belt * 0.06, w * 0.94, belt * 0.08, -d * 0.6, shift(tone, 0.25), line=0.3))
    return [*out, rule((-w * 0.48, belt * 0.72, z - 0.004), (w * 0.47, belt * 0.7, z - 0.004), 0.012, "ink", (0, 0, -1), 0.4)]


def _window_frame(w: float, belt: float, top: float, tone: float) -> list[Part]:
    """The frame of a door's window, the glass seen through."""
    line = [
        *((-w * 0.475, belt), (-w * 0.47, belt + (top - belt) * 0.5), (-w * 0.455, top - 0.05), (-w * 0.42, top)),
        *((0.0, top + 0.005), (w * 0.2, top - 0.02), (w * 0.32, top - 0.1), (w * 0.46, belt + 0.06), (w * 0.475, belt)),
    ]
    streak = ((-0.12, 0.06), (0.02, 0.06), (0.14, 0.94), (0.0, 0.94))
    gleam = Face(tuple((x * w, belt + (top - belt) * t, 0.0) for x, t in streak), "white", None, 0, 0, 0.16)
    return [gleam, tube([(x, y, 0.0) for x, y in line], 0.024, shift(tone, 0.14))]


def _car_roof(p: Piece) -> list[Part]:
    """A lining with its edge rounded, sun visors at its front, a lamp in its middle."""
    w, h, d = p.width, p.height, p.depth
    section = rounded(((-w / 2, 0.0), (-w / 2 + 0.05, h), (w / 2 - 0.05, h), (w / 2, 0.0)), 0.03)
    rows = tuple(tuple((x, y, z) for x, y in section) for z in (-d / 2, d / 2))
    visors: list[Mark] = []
    for s in (-1, 1):
        ring = rounded(
            [(s * x, z) for x, z in ((w * 0.06, d / 2 - 0.3), (w * 0.4, d / 2 - 0.3), (w * 0.42, d / 2 - 0.1), (w * 0.06, d / 2 - 0.1))],
            0.04,
        )
        visors.append(Face(tuple((x, -0.004, z) for x, z in ring), shift(p.tone, -0.12), (0, -1, 0), 0.7))
    lamp = rounded(((-0.1, -0.05), (0.1, -0.05), (0.1, 0.06), (-0.1, 0.06)), 0.03)
    dome = Face(tuple((x, -0.004, z) for x, z in lamp), 0.05, (0, -1, 0), 0.6, 0.3)
    return [Shell(rows, p.tone, (*visors, dome))]


def _wing_mirror(p: Piece) -> list[Part]:
    """A tall rounded case on two arms; its glass looks back at who drives."""
    w, h, d = p.width, p.height, p.depth
    arms: list[Part] = [Pipe((0, y, 0), (0.0, y, -0.3), 0.015, 0.015, 0.9) for y in (h * 0.1, h * 0.9)]
    case = rounded(((-w / 2, 0.0), (w / 2, 0.0), (w / 2, h), (-w / 2, h)), 0.07)
    glass = Face(tuple((x * 0.84, h * 0.08 + y * 0.84, -d / 2 - 0.006) for x, y in reversed(case)), 0.08, (0, 0, -1), 0.6)
    return [*arms, block(case, ((-d / 2, 0.98), (0.0, 1.0), (d / 2, 0.8)), p.tone, (glass,))]


TABLE: dict[str, Builder] = {
    kind: kept(builder)
    for kind, builder in {
        "steering_wheel": _steering,
        "dashboard": _dashboard,
        "windscreen": _windscreen,
        "car_door": _car_door,
        "half_door": _half_door,
        "car_roof": _car_roof,
        "wing_mirror": _wing_mirror,
    }.items()
}
"""Builders by kind of piece."""
