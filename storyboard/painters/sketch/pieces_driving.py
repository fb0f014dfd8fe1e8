"""Vehicles on their way: who sits behind the glass, and the signs of speed. A vehicle drives along its own +x."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import flanks
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Blob, Face, Line, Mark, Part
from storyboard.staging.space import XY

BEHIND_GLASS = 0.4
"""The tone of somebody seen through a window."""
GLASS = 0.66
"""The tone of a vehicle's windows from outside by day."""
TYRE = 0.92
BEAM = 9.0
"""Metres that headlights reach in a picture."""
FACE = "paper"
"""The tone of their faces."""
CHEST_UP = 0.6
"""Most metres of somebody that are seen at a window, from the chest up."""


def treads(xs: Sequence[float], r: float, half: float, low: float, wide: float = 0.2) -> list[Part]:
    """What is seen of the tyres at each x under a body that begins `low` over the ground, `half` from its middle."""
    out: list[Part] = []
    low = min(low, r * 1.3)
    dip = math.acos(max(-1.0, min(1.0, low / r - 1.0)))
    turns = [-math.pi / 2 - (math.pi - dip) * (1 - k / 7) for k in range(15)]
    for x in xs:
        ring = [(x + r * math.cos(a), r + r * math.sin(a)) for a in turns]
        for s in (-1, 1):
            ends = sorted((s * (half - 0.03), s * (half - 0.03 - wide)))
            out.append(Shell(tuple(tuple((u, max(v, 0.0), z) for u, v in reversed(ring)) for z in ends), TYRE, line=0.8))
    return out


def discs(xs: Sequence[float], r: float, half: float, *, arch: bool = True, sides: Sequence[int] = (-1, 1)) -> list[Mark]:
    """The wheels at each x as marks on the flanks of a body: tyre, rim, spokes and hub, sunk into a dark arch with its lip."""
    return [mark for s in sides for x in xs for mark in (*(_arch(x, r, half, s) if arch else ()), *_wheel(x, r, half, s))]


def _arch(x: float, r: float, half: float, s: int) -> list[Mark]:
    """The dark of a wheel's house, and the lip of the wing around it."""
    bow = [(x + 1.19 * r * math.cos(a), r + 1.19 * r * math.sin(a)) for a in (math.radians(-16 + 212 * k / 18) for k in range(19))]
    lip = [(x + 1.27 * r * math.cos(a), r + 1.27 * r * math.sin(a)) for a in (math.radians(-2 + 184 * k / 16) for k in range(17))]
    return [
        _disc(bow, s * (half + 0.004), s, 0.97, 0.8),
        Line(tuple((u, v, s * (half + 0.012)) for u, v in lip), 0.016, "ink", (0, 0, s), 0.45),
    ]


def _wheel(x: float, r: float, half: float, s: int) -> list[Mark]:
    """Tyre, rim and five spokes, a little inside the flank."""
    z = s * (half - 0.012)
    rings: tuple[tuple[float, Tone, float], ...] = ((1.0, TYRE, 0.7), (0.7, 0.14, 0.6), (0.61, 0.7, 0.3))
    marks = [_disc(_oval(x, r, r * k, r * k, 26), z, s, tone, line) for k, tone, line in rings]
    for k in range(5):
        c, v = math.cos(0.94 + math.tau * k / 5), math.sin(0.94 + math.tau * k / 5)
        spoke = [(x + r * (c * u - v * t), r + r * (v * u + c * t)) for u, t in ((0.1, -0.09), (0.66, -0.075), (0.66, 0.075), (0.1, 0.09))]
        marks.append(_disc(spoke, z, s, 0.14, 0.0))
    return [*marks, _disc(_oval(x, r, r * 0.17, r * 0.17, 12), z, s, 0.14, 0.5)]


def _disc(points: Sequence[XY], z: float, s: int, tone: Tone, line: float) -> Face:
    return Face(tuple((u, v, z) for u, v in (points if s > 0 else points[::-1])), tone, (0, 0, s), line)


def pane(outline: Sequence[XY], z: float, *, glow: float = 0.0) -> list[Mark]:
    """A side window on both flanks: dark glass with the sky slanting across it."""
    low, high = min(y for _, y in outline), max(y for _, y in outline)
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    marks: list[Mark] = list(flanks(tuple(outline), z, GLASS, glow=glow))
    a, tall = left + (right - left) * 0.4, (high - low) * 0.86
    wide = min(0.22, (right - left) * 0.24)
    streak = ((a, low + 0.02), (a + wide, low + 0.02), (a + wide + tall * 0.45, low + tall), (a + tall * 0.45, low + tall))
    if right - left > tall * 0.6:
        marks += [
            Face(tuple((min(x, right - 0.02), y, s * (z + 0.002)) for x, y in streak), "white", (0, 0, s), 0, 0, 0.28) for s in (-1, 1)
        ]
    return marks


def _oval(x: float, y: float, r: float, ry: float, count: int = 14) -> list[tuple[float, float]]:
    return [(x + r * math.cos(math.tau * k / count), y + ry * math.sin(math.tau * k / count)) for k in range(count)]


_HEAD = (
    (0.2, -0.86), (0.48, -0.98), (0.74, -0.96), (0.84, -0.82), (0.8, -0.66), (0.88, -0.58), (0.84, -0.44), (0.98, -0.3), (1.1, -0.16),
    (0.98, 0.0), (0.84, 0.2), (0.88, 0.34), (0.8, 0.64), (0.56, 0.88), (0.1, 1.0), (-0.4, 0.92), (-0.78, 0.6), (-0.9, 0.14), (-0.72, -0.42),
    (-0.46, -0.7),
)  # fmt: skip
_NECK = ((-0.52, -1.4), (-0.5, -0.5), (0.26, -0.8), (0.26, -1.4))
_HAIR = (
    (0.8, 0.56), (0.64, 0.88), (0.12, 1.12), (-0.46, 1.04), (-0.9, 0.7), (-1.02, 0.14), (-0.84, -0.46), (-0.52, -0.6), (-0.36, -0.22),
    (-0.34, 0.2), (-0.08, 0.3), (0.06, -0.06), (0.16, 0.32), (0.4, 0.6),
)  # fmt: skip
_SHADE = ((0.2, -0.86), (0.5, -0.96), (0.34, -0.66), (0.1, -0.3), (-0.34, -0.2), (-0.46, -0.7))
_COAT = ((-2.0, -2.22), (-1.86, -1.86), (-1.3, -1.5), (-0.6, -1.24), (-0.1, -1.3), (0.36, -1.26), (0.74, -1.6), (0.94, -1.96), (1.0, -2.22))
_COLLAR = ((-0.66, -1.2), (-0.46, -0.98), (0.34, -1.36), (0.36, -1.64), (-0.2, -1.5))
_EAR = ((-0.3, 0.12), (-0.16, 0.2), (-0.04, 0.1), (-0.08, -0.18), (-0.2, -0.26))
_EYE = ((0.52, 0.12), (0.74, 0.16), (0.76, 0.04), (0.56, 0.02))
_BROW = ((0.44, 0.34), (0.82, 0.38), (0.82, 0.3), (0.46, 0.26))
_MOUTH = ((0.6, -0.54), (0.86, -0.5), (0.86, -0.56), (0.62, -0.6))
PROFILE: tuple[tuple[tuple[XY, ...], Tone, float], ...] = (
    (_COAT, BEHIND_GLASS, 0.5), (_NECK, 0.14, 0.4), (_HEAD, FACE, 0.5), (_SHADE, 0.22, 0.0), (_COLLAR, 0.56, 0.4), (_HAIR, 0.9, 0.4),
    (_EAR, FACE, 0.35), (_EYE, 0.95, 0.0), (_BROW, 0.9, 0.0), (_MOUTH, 0.8, 0.0),
)  # fmt: skip
"""Somebody in profile from the chest up, in halves of their own head, its nose towards +x: outline, tone, ink."""


def profile_at(x: float, sill: float, top: float, z: float) -> list[Mark]:
    """Somebody at an upright side window on both flanks, from the chest up, looking along +x."""
    return on_glass(x, sill, top, (z, z))


def on_glass(x: float, sill: float, top: float, zs: tuple[float, float]) -> list[Mark]:
    """Somebody at a side window on both flanks, from the chest up, looking along +x: shoulders, neck, head, hair, eye.

    `zs` are where the glass is at its sill and at its top.
    """
    high, lean = min(top - sill, CHEST_UP), (zs[1] - zs[0]) / (top - sill)
    r, y = high * 0.27, sill + high * 0.6
    marks: list[Mark] = []
    for s in (-1, 1):
        for points, tone, line in PROFILE:
            flat = [(x + u * r, v, s * (zs[0] + lean * (v - sill))) for u, v in ((u, max(sill, y + v * r)) for u, v in points)]
            marks.append(Face(tuple(flat if s > 0 else flat[::-1]), tone, (-0.8 if zs[0] != zs[1] else 0.0, 0, s), line))
    return marks


def _both(points: Sequence[XY]) -> list[tuple[XY, ...]]:
    """An outline of the right half of a face, and of its left."""
    return [tuple((side * a, u) for a, u in points) for side in (-1, 1)]


_SKULL = tuple(
    (0.1 * math.sin(a) * (1.0 if math.cos(a) > -0.2 else 0.92), 0.58 + 0.22 * math.cos(a)) for a in (math.tau * k / 18 for k in range(18))
)
_CAP = (
    (-0.108, 0.55), (-0.112, 0.69), (-0.084, 0.81), (0.0, 0.85), (0.084, 0.81), (0.112, 0.69), (0.108, 0.55), (0.092, 0.66), (0.05, 0.71),
    (-0.03, 0.69), (-0.092, 0.66),
)  # fmt: skip
AHEAD: tuple[tuple[Sequence[XY], Tone, float], ...] = (
    (((-0.25, 0.0), (-0.23, 0.18), (-0.12, 0.28), (0.12, 0.28), (0.23, 0.18), (0.25, 0.0)), BEHIND_GLASS, 0.5),
    (((-0.05, 0.18), (-0.052, 0.44), (0.052, 0.44), (0.05, 0.18)), 0.14, 0.4),
    *((points, 0.56, 0.4) for points in _both(((0.0, 0.14), (0.06, 0.32), (0.11, 0.26)))),
    (_SKULL, FACE, 0.5),
    (_CAP, 0.9, 0.4),
    *((points, 0.95, 0.0) for points in _both(((0.026, 0.588), (0.042, 0.61), (0.06, 0.588), (0.042, 0.57)))),
    *((points, 0.9, 0.0) for points in _both(((0.022, 0.637), (0.064, 0.648), (0.066, 0.633), (0.024, 0.622)))),
    (((-0.008, 0.52), (0.016, 0.505), (0.012, 0.492), (-0.01, 0.496)), 0.4, 0.0),
    (((-0.03, 0.443), (0.0, 0.45), (0.03, 0.443), (0.0, 0.432)), 0.8, 0.0),
)
"""Somebody from the front: metres across and shares of the height from the chest up; tone, ink."""


AHEAD_OF = 1.4
"""Metres ahead for each one to the side from where who sits in the middle is seen through the windscreen, no longer at a side window."""


def on_screen(z: float, low: Vec, high: Vec) -> list[Mark]:
    """Somebody behind a windscreen that runs from `low` to `high` (both at z 0), `z` across it, seen from the front.

    They sit a little more upright than the glass, and are not seen through it from the side where they are at their own window.
    """
    near, share = 1 if z > 0 else -1, min(1.0, CHEST_UP / (high[1] - low[1]))

    def on(aside: float, up: float) -> Vec:
        lean, up = 0.06 + 0.86 * up * share, up * share
        return (low[0] + (high[0] - low[0]) * lean + 0.012, low[1] + (high[1] - low[1]) * up + 0.006, z + aside)

    def face(points: Sequence[XY], tone: Tone, line: float = 0.5) -> Mark:
        ring = tuple(on(a, u) for a, u in points)
        if z:
            return Face(ring, tone, (1.0, 0.1, -0.9 * near), line)
        return Face(ring, tone, (1.0, 0.1, AHEAD_OF), line, also=(1.0, 0.1, -AHEAD_OF))

    return [face(*shape) for shape in AHEAD]


def side_riders(p: Piece, xs: Sequence[float], sill: float, top: float, z: float) -> list[Mark]:
    """As many people at the side windows as ride, the driver first."""
    return [mark for x, _ in zip(xs, range(p.riders), strict=False) for mark in profile_at(x, sill, top, z)]


def speed(p: Piece, wheels: Sequence[float], r: float) -> list[Part]:
    """Lines in the air behind, dust at the wheels, exhaust, and at night the beams of the head lamps."""
    w, h, d = p.width / 2, p.height, p.depth / 2
    beams: list[Part] = [_beam(w, h * 0.4, s * d * 0.72) for s in (-1, 1)] if p.lights else []
    if not p.moving:
        return beams
    lines: list[Part] = [
        Line(((-w - start, h * up, s * d * 0.9), (-w - start - long, h * up, s * d * 0.9)), 0.035, "ink", None, 0.7)
        for up, start, long in ((0.92, 0.1, 1.7), (0.7, 0.3, 2.4), (0.48, 0.2, 2.0), (0.26, 0.3, 2.6))
        for s in (-1, 1)
    ]
    lines += [Line(((-w * 0.9, 0.02, s * (d + 0.35)), (w * 1.3, 0.02, s * (d + 0.35))), 0.03, "ink", None, 0.45) for s in (-1, 1)]
    dust: list[Part] = [
        Blob(
            (min(wheels, default=0.0) - r - 0.3 - 0.5 * k, 0.12 + 0.1 * k, s * d * 0.8),
            0.22 + 0.1 * k,
            0.14 + 0.07 * k,
            0.22,
            0.2,
            0.4,
            0.75,
        )
        for k in range(3 if wheels else 0)
        for s in (-1, 1)
    ]
    return [*beams, *lines, *dust, *_spin(wheels, r, d)]


def _spin(wheels: Sequence[float], r: float, d: float) -> list[Part]:
    """Arcs inside the wheels instead of standing spokes."""
    return [_arc(x, r, s, d, start) for x in wheels for s in (-1, 1) for start in (0.4, 2.5, 4.6)]


def _arc(x: float, r: float, s: int, d: float, start: float) -> Line:
    turns = [start + 0.22 * k for k in range(6)]
    points = tuple((x + r * 0.66 * math.cos(a), r + r * 0.66 * math.sin(a), s * (d + 0.05)) for a in turns)
    return Line(points, 0.03, "paper", (0, 0, s), 0.9)


def _beam(x: float, y: float, z: float) -> Face:
    """Light on the road and in the air before a lamp."""
    return Face(((x, y + 0.08, z), (x + BEAM, y + 0.3, z - 1.3), (x + BEAM, 0.02, z + 1.3), (x, y - 0.08, z)), "lamp", None, 0, 0, 0.3)
