"""Trees, stones, water, fire and whatever else grows or lies about outdoors."""

from __future__ import annotations

import math
import random
from itertools import pairwise

from storyboard.model.stage import Piece, Vec
from storyboard.painters.sketch.kit import Builder, box, rod, shift, spread, whole
from storyboard.painters.sketch.pieces_light import flame
from storyboard.painters.sketch.solids import Blob, Face, Line, Part, Pipe, Prism, Turned
from storyboard.staging.space import XY


def _chance(p: Piece) -> random.Random:
    """A piece's own chance: two trees differ, one tree never does."""
    return random.Random(f"{p.kind} {p.x:.2f} {p.z:.2f}")


def _tree(p: Piece) -> list[Part]:
    w, h, rng = p.width, p.height, _chance(p)
    r = w * 0.05
    branches: list[Part] = [Pipe((0, h * 0.36, 0), (s * w * 0.24, h * 0.6, 0), r * 0.7, r * 0.3, shift(p.tone, 0.25)) for s in (-1, 1)]
    crown: list[Part] = []
    for k, (x, y, size) in enumerate(
        ((-0.24, 0.6, 0.3), (0.26, 0.58, 0.3), (0.0, 0.52, 0.3), (-0.12, 0.8, 0.28), (0.16, 0.8, 0.26), (0.02, 0.68, 0.34))
    ):
        off = rng.uniform(-0.04, 0.04)
        crown.append(
            Blob(
                ((x + off) * w, y * h, (0.08 * k - 0.2) * w * 0.5),
                size * w * 0.9,
                size * w * 0.8,
                shift(p.tone, 0.05 * (k % 3) - 0.05),
                0.16,
            )
        )
    return [Pipe((0, 0, 0), (0, h * 0.5, 0), r * 1.25, r * 0.8, shift(p.tone, 0.25)), *branches, *crown]


def _limbs(rng: random.Random, at: Vec, length: float, angle: float, r: float, tone: float, depth: int) -> list[Part]:  # noqa: PLR0917 - a place and a size
    """A branch and what grows out of it."""
    end = (at[0] + length * math.sin(angle), at[1] + length * math.cos(angle), at[2] + length * rng.uniform(-0.25, 0.25))
    parts: list[Part] = [Pipe(at, end, r, r * 0.6, tone, 0.6)]
    if depth:
        for turn in (-0.5, 0.45):
            parts += _limbs(rng, end, length * rng.uniform(0.62, 0.8), angle + turn * rng.uniform(0.6, 1.3), r * 0.58, tone, depth - 1)
    return parts


def _bare_tree(p: Piece) -> list[Part]:
    return _limbs(_chance(p), (0, 0, 0), p.height * 0.34, 0.0, p.width * 0.06, p.tone, 4)


def _trunk(p: Piece) -> list[Part]:
    h, r, rng = p.height, p.width / 2, _chance(p)
    branches: list[Part] = []
    for _ in range(5):
        y, s = rng.uniform(0.25, 0.8) * h, rng.choice((-1, 1))
        a = (0.0, y, 0.0)
        b = (s * rng.uniform(0.8, 1.6), y + rng.uniform(0.1, 0.7), rng.uniform(-0.4, 0.4))
        branches.append(Pipe(a, b, r * 0.28, r * 0.1, p.tone, 0.6))
        branches.append(
            Pipe(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2), (b[0] * 0.9, b[1] + 0.5, b[2]), r * 0.12, r * 0.05, p.tone, 0.6)
        )
    roots: list[Part] = [Pipe((0, 0.25, 0), (s * r * 2.0, 0.0, 0.1), r * 0.5, r * 0.15, p.tone, 0.6) for s in (-1, 1)]
    return [*branches, *roots, Pipe((0, 0, 0), (rng.uniform(-0.3, 0.3), h, 0), r, r * 0.7, p.tone)]


def _pine(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    tiers: list[Part] = [rod(0, 0, 0, h * 0.2, w * 0.06, shift(p.tone, 0.2))]
    for k in range(4):
        y0, y1, r = h * (0.13 + 0.2 * k), h * (0.5 + 0.17 * k), w * (0.5 - 0.1 * k)
        tiers.append(Turned(((y0, r), (min(y1, h), 0.02)), shift(p.tone, -0.04 * k)))
    return tiers


def _palm(p: Piece) -> list[Part]:
    w, h, rng = p.width, p.height, _chance(p)
    lean = w * 0.2
    points = [(lean * t * t, h * 0.86 * t, 0.0) for t in (0.0, 0.35, 0.7, 1.0)]
    trunk: list[Part] = [Pipe(a, b, 0.16 - 0.03 * k, 0.14 - 0.03 * k, shift(p.tone, 0.1), 0.6) for k, (a, b) in enumerate(pairwise(points))]
    leaves: list[Part] = []
    x0, y0 = lean, h * 0.86
    for k in range(9):
        a, size = k * math.tau / 9 + rng.uniform(-0.2, 0.2), w * rng.uniform(0.5, 0.65)
        c, s = math.cos(a) * size, math.sin(a) * size
        leaves.append(
            Face(
                (
                    (x0, y0, 0),
                    (x0 + c * 0.5, y0 + h * 0.1, s * 0.5 + 0.12),
                    (x0 + c, y0 - h * 0.06, s),
                    (x0 + c * 0.5, y0 + h * 0.05, s * 0.5 - 0.12),
                ),
                shift(p.tone, 0.06 * (k % 3)),
                None,
                0.6,
            )
        )
    return [*trunk, *leaves]


def _fern(p: Piece) -> list[Part]:
    """Long arching fronds from one root, toothed along both edges."""
    w, h, rng = p.width, p.height, _chance(p)
    parts: list[Part] = []
    for k in range(9):
        a, long = math.tau * k / 9 + rng.uniform(-0.25, 0.25), rng.uniform(0.75, 1.05)
        c, s = math.cos(a) * w / 2 * long, math.sin(a) * w / 4 * long
        rise = [(t, h * long * (1.9 * t - 1.15 * t * t)) for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
        upper = [(c * t, y + (0.1 if n % 2 else 0.03) * h * (1.1 - t), s * t) for n, (t, y) in enumerate(rise)]
        lower = [(c * t, y - (0.14 if n % 2 else 0.04) * h * (1.1 - t), s * t + 0.05) for n, (t, y) in enumerate(rise)]
        parts.append(Face((*upper, *lower[::-1]), shift(p.tone, 0.07 * (k % 3) - 0.05), None, 0.45))
    return parts


def _bush(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    return [
        Blob((x * w, y * h, z * p.depth), r * w, r * h * 1.3, shift(p.tone, t), 0.18)
        for x, y, z, r, t in ((-0.22, 0.4, -0.2, 0.3, 0.05), (0.24, 0.38, -0.1, 0.28, 0.0), (0.0, 0.5, 0.1, 0.36, -0.05))
    ]


def _hedge(p: Piece) -> list[Part]:
    w, h, d = p.width, p.height, p.depth
    rng, count = _chance(p), max(4, round(w * 1.7))
    low: list[Part] = [
        Blob((x, h * 0.3, d * 0.18), w / count * 0.85, h * 0.36, shift(p.tone, 0.08 + rng.uniform(-0.04, 0.04)), 0.16, 0.4)
        for x in spread(count, w * 0.94)
    ]
    high: list[Part] = [
        Blob(
            (x, h * rng.uniform(0.62, 0.74), 0.0),
            w / count * 0.9,
            h * rng.uniform(0.3, 0.4),
            shift(p.tone, rng.uniform(-0.06, 0.02)),
            0.2,
            0.5,
        )
        for x in spread(count, w * 0.98)
    ]
    return [box(0, 0, 0, w * 0.96, h * 0.5, d * 0.5, shift(p.tone, 0.1)), *high, *low]


def _tuft(p: Piece) -> list[Part]:
    w, h, rng = p.width, p.height, _chance(p)
    blades: list[Part] = []
    for x in spread(9, w * 0.6):
        lean, tall = x * 0.9 + rng.uniform(-0.08, 0.08), h * rng.uniform(0.6, 1.0)
        blades.append(
            Face(
                ((x - 0.012, 0, 0), (x + 0.012, 0, 0), (x + lean * 0.5 + 0.008, tall * 0.6, 0), (x + lean, tall, 0)),
                shift(p.tone, rng.uniform(-0.08, 0.12)),
                None,
                0.0,
            )
        )
    return blades


def _stone(p: Piece) -> list[Part]:
    """A boulder: a lump with a flat lit top and a crack."""
    w, h, rng = p.width, p.height, _chance(p)
    ring = [
        (math.cos(a) * (1 + rng.uniform(-0.2, 0.12)), math.sin(a) * (1 + rng.uniform(-0.2, 0.12)))
        for a in (math.tau * (k + rng.uniform(-0.3, 0.3)) / 9 for k in range(9))
    ]
    lean, back = rng.uniform(-0.16, 0.16) * w, rng.uniform(-0.12, 0.12) * p.depth
    low = [(x * w / 2, 0.0, z * p.depth / 2) for x, z in ring]
    mid = [(x * w * 0.42 + lean * 0.3, h * rng.uniform(0.34, 0.66), z * p.depth * 0.42 + back * 0.3) for x, z in ring]
    high = [(x * w * 0.2 + lean, h * rng.uniform(0.8, 1.0), z * p.depth * 0.2 + back) for x, z in ring]
    faces: list[Part] = []
    for a, b in ((low, mid), (mid, high)):
        for k in range(9):
            nx, nz = (a[k][0] + a[k - 1][0]) / 2, (a[k][2] + a[k - 1][2]) / 2
            size = math.hypot(nx, nz) or 1.0
            faces.append(
                Face((a[k - 1], a[k], b[k], b[k - 1]), p.tone, (nx / size * 0.8, 0.3 if a is low else 0.75, nz / size * 0.8), 0.35)
            )
    return [*faces, Face(tuple(high[::-1]), shift(p.tone, -0.08), (0, 1, 0), 0.35)]


def _cliff(p: Piece) -> list[Part]:
    w, h, d, rng = p.width, p.height, p.depth, _chance(p)
    steps = 12
    crown = [math.sin(math.pi * (k + 1.2) / (steps + 2.4)) ** 0.55 * rng.uniform(0.62, 1.0) for k in range(steps + 1)]
    across = [w / 2 - w * (k + (rng.uniform(-0.3, 0.3) if 0 < k < steps else 0.0)) / steps for k in range(steps + 1)]
    profile = ((-w / 2, 0.0), (w / 2, 0.0), *((x, h * y) for x, y in zip(across, crown, strict=True)))
    cracks = tuple(
        Line(
            (
                (x, h * rng.uniform(0.05, 0.3), d / 2 + 0.02),
                (x + rng.uniform(-0.5, 0.5), h * rng.uniform(0.4, 0.55), d / 2 + 0.02),
                (x + rng.uniform(-0.8, 0.8), h * rng.uniform(0.6, 0.75), d / 2 + 0.02),
            ),
            0.05,
            "ink",
            (0, 0, 1),
            0.6,
        )
        for x in spread(7, w)
    )
    shades = tuple(
        Face(
            tuple((x + a, b * h, d / 2 + 0.01) for a, b in ((0.0, 0.0), (1.1, 0.0), (0.7, 0.4), (0.9, 0.7), (0.2, 0.6))),
            shift(p.tone, 0.14),
            (0, 0, 1),
            0,
        )
        for x in spread(4, w * 0.9)
    )
    return [Prism(profile, -d / 2, d / 2, p.tone, (*shades, *cracks))]


def _icicle(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [Turned(((0, 0.02), (h * 0.4, r * 0.35), (h, r)), p.tone)]


def _spike(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [Turned(((0, r), (h * 0.5, r * 0.45), (h, 0.03)), p.tone)]


def _log(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    end = Face(
        tuple((w / 2, h / 2 + h * 0.46 * math.sin(a), h * 0.46 * math.cos(a)) for a in (math.tau * k / 16 for k in range(16))),
        shift(p.tone, -0.3),
        None,
    )
    rings: list[Part] = [
        Line(
            tuple((w / 2 + 0.01, h / 2 + h * k * math.sin(a), h * k * math.cos(a)) for a in (math.tau * i / 12 for i in range(13))),
            0.01,
            "ink",
            None,
            0.6,
        )
        for k in (0.16, 0.3)
    ]
    return [
        Pipe((-w / 2, h / 2, 0), (w / 2, h / 2, 0), h * 0.48, h * 0.5, p.tone),
        end,
        *rings,
        Pipe((0.1 * w, h * 0.8, 0), (0.2 * w, h * 1.4, 0.1), 0.06, 0.03, p.tone),
    ]


def _stump(p: Piece) -> list[Part]:
    h, r = p.height, p.width / 2
    return [
        Turned(((0, r * 1.2), (h * 0.3, r), (h, r * 0.9)), p.tone),
        Turned(((h + 0.001, r * 0.78), (h + 0.002, r * 0.78)), shift(p.tone, -0.3), line=0.5),
        Turned(((h + 0.004, r * 0.4), (h + 0.005, r * 0.4)), shift(p.tone, -0.25), line=0.5),
    ]


def _cactus(p: Piece) -> list[Part]:
    h, r = p.height, p.width * 0.15
    parts: list[Part] = [Turned(((0, r * 0.9), (h * 0.9, r), (h * 0.97, r * 0.7), (h, 0.02)), p.tone)]
    for s, y in ((-1, 0.4), (1, 0.52)):
        x = s * p.width * 0.42
        parts += [
            Pipe((0, h * y, 0), (x, h * y, 0), r * 0.7, r * 0.7, p.tone),
            Turned(((h * y - r * 0.6, r * 0.7), (h * (y + 0.26), r * 0.7), (h * (y + 0.3), 0.03)), p.tone, x),
        ]
    return parts


def _mound(p: Piece) -> list[Part]:
    """A low hill: one crest, its far side in shade."""
    w, h, d = p.width, p.height, p.depth
    crest = [(-w * 0.5, 0.0), (-w * 0.3, h * 0.5), (-w * 0.05, h * 0.95), (w * 0.08, h), (w * 0.26, h * 0.62), (w * 0.5, 0.0)]
    lit = Face(((-w * 0.5, 0, d / 2), *((x, y, 0.0) for x, y in crest[1:]), (w * 0.3, 0, d / 2)), p.tone, None, 0.6)
    dark = Face(
        ((w * 0.08, h, 0.01), (w * 0.26, h * 0.62, 0.01), (w * 0.5, 0.0, 0.01), (w * 0.34, 0.0, d * 0.35), (w * 0.1, h * 0.35, d * 0.2)),
        shift(p.tone, 0.14),
        None,
        0,
    )
    return [lit, dark]


def _haystack(p: Piece) -> list[Part]:
    """Hay heaped round a pole: tiers of straw that hang over each other, ends sticking out all round."""
    h, r, rng = p.height, p.width / 2, _chance(p)
    shape = ((0.0, r * 0.9), (h * 0.28, r), (h * 0.6, r * 0.84), (h * 0.84, r * 0.5), (h, 0.06))
    straws: list[Part] = []
    for share, wide in ((0.2, 1.0), (0.4, 0.97), (0.6, 0.84), (0.78, 0.62), (0.93, 0.28)):
        for a in (math.pi * (k + rng.uniform(-0.4, 0.4)) / 11 for k in range(12)):
            far, y, low = r * wide * rng.uniform(1.0, 1.07), h * share, h * rng.uniform(0.13, 0.2)
            top = (far * math.cos(a) * 0.94, y, far * math.sin(a) * 0.94)
            end = (far * math.cos(a + rng.uniform(-0.1, 0.1)) * 1.06, y - low, far * math.sin(a) * 1.06)
            straws.append(Line((top, end), 0.018, "ink", None, 0.55))
    pole = Line(((0.0, h * 0.98, 0.0), (0.04, h * 1.14, 0.0)), 0.03, "ink")
    return [Turned(shape, p.tone), *straws, pole]


def _crops(p: Piece) -> list[Part]:
    """Ripe corn in three rows: a ragged edge of ears, stalks bent this way and that."""
    w, h, d, rng = p.width, p.height, p.depth, _chance(p)
    count = max(10, round(w * 5))
    rows: list[Part] = []
    for z in spread(3, d):
        ears: list[Vec] = []
        for x in spread(count, w):
            tip = h * rng.uniform(0.85, 1.1)
            ears += [(x - w / count * 0.45, tip * 0.72, z), (x + rng.uniform(-0.05, 0.05), tip, z), (x + w / count * 0.4, tip * 0.76, z)]
        rows.append(Face(((-w / 2, 0, z), (w / 2, 0, z), *ears[::-1]), shift(p.tone, rng.uniform(-0.08, 0.04)), None, 0.35))
        for x in spread(count // 2, w):
            lean, tip = rng.uniform(-0.16, 0.16), h * rng.uniform(0.62, 0.95)
            stalk = ((x, h * rng.uniform(0.1, 0.35), z + 0.02), (x + lean * 0.4, tip * 0.6, z + 0.02), (x + lean, tip, z + 0.02))
            rows.append(Line(stalk, 0.012, "ink", None, 0.5))
    return rows


def _smoke(p: Piece) -> list[Part]:
    w, h, rng = p.width, p.height, _chance(p)
    return [
        Blob(
            (w * 0.22 * math.sin(2.2 * t) + rng.uniform(-0.1, 0.1), h * t, 0),
            w * (0.14 + 0.3 * t),
            w * (0.12 + 0.22 * t),
            p.tone,
            0.2,
            0,
            0.4,
        )
        for t in (0.06, 0.2, 0.36, 0.52, 0.7, 0.9)
    ]


SURF = 0.42
"""Metres of height from which a wave has crests that curl; lower ones are lines of surf."""
CREST: tuple[XY, ...] = (
    *((0.0, 0.12), (0.2, 0.2), (0.36, 0.38), (0.5, 0.64), (0.62, 0.9), (0.72, 1.0), (0.82, 0.98), (0.9, 0.84), (0.92, 0.7)),
    *((0.86, 0.74), (0.81, 0.62), (0.83, 0.4), (0.9, 0.22), (1.0, 0.12)),
)
"""A wave from its back over the crest that curls to its foot, shares of its length and height."""
CAP: tuple[XY, ...] = (
    *((0.52, 0.68), (0.62, 0.9), (0.72, 1.0), (0.82, 0.98), (0.9, 0.84), (0.92, 0.7), (0.86, 0.74)),
    *((0.81, 0.84), (0.76, 0.72), (0.7, 0.84), (0.64, 0.68), (0.6, 0.78)),
)
"""The foam on it."""


def _wave(p: Piece) -> list[Part]:
    """Water that rises: a line of surf, or waves that curl over, foam on their crests and spray before them."""
    return _surf(p) if p.height <= SURF else _crests(p)


def _crests(p: Piece) -> list[Part]:
    w, h, rng, foot = p.width, p.height, _chance(p), 0.12 + 0.3 * p.height
    count = max(2, round(w / (4.2 * h + 1.2)))
    long, upper, foam = w / count, list[Vec](), list[Part]()
    for k in range(count):
        tall, start = h * rng.uniform(0.6, 1.0), -w / 2 + long * (k + rng.uniform(0.0, 0.14))
        upper += [(start + x * long, y * tall, 0.0) for x, y in CREST]
        foam.append(Face(tuple((start + x * long, y * tall, foot) for x, y in CAP), "white", None, 0.6))
        for x, y in ((0.3, 0.16), (0.42, 0.3), (0.54, 0.42)):
            way = ((x, y), (x + 0.07, y + 0.12), (x + 0.12, y + 0.3))
            foam.append(Line(tuple((start + u * long, v * tall, foot) for u, v in way), 0.02 + 0.03 * h, 0.2, None, 0.7))
        for x, y in ((0.97, 0.9), (1.03, 0.76), (0.98, 0.62), (0.92, 1.05)):
            at = (start + x * long, y * tall, foot)
            foam.append(Line((at, (at[0] + 0.05 * h, at[1] - 0.06 * h, foot)), 0.04 + 0.03 * h, "white", None, 0.9))
    return [Face(((-w / 2, 0, foot), (w / 2, 0, foot), *upper[::-1]), 0.6, None, 0.8), *foam]


def _surf(p: Piece) -> list[Part]:
    """Low water with a thin crest of foam, flat at both ends."""
    w, h, rng = p.width, p.height, _chance(p)
    count = max(16, min(44, round(w * 1.5)))
    phase = rng.uniform(0.0, 6.0)
    upper: list[Vec] = []
    for x in spread(count, w):
        swell = math.sin(math.pi * (x / w + 0.5)) ** 0.6 * (0.62 + 0.3 * math.sin(x * 7.0 / max(w, 4.0) * 2 + phase))
        upper.append((x, h * max(0.02, swell + rng.uniform(-0.05, 0.05)), 0.0))
    foot = 0.12 + 0.3 * h
    parts: list[Part] = [Face(((-w / 2, 0, foot), (w / 2, 0, foot), *upper[::-1]), 0.62, None, 0.4)]
    for start, stop in ((0, count // 3), (count // 3 + 1, 2 * count // 3), (2 * count // 3 + 1, count)):
        crest = tuple((x, y + 0.01, 0.03) for x, y, _ in upper[start:stop])
        parts.append(Line(crest, 0.05 + 0.05 * h, "white", None, 0.9))
    for _ in range(max(3, round(w / 4))):
        x, y, _z = upper[rng.randrange(2, count - 2)]
        parts.append(Line(((x, y * 0.7, foot * 0.4), (x + 0.3 * h + 0.1, y * 0.35, foot * 0.7)), 0.03, 0.25, None, 0.6))
    return parts


def _seaweed(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    return [
        Line(
            tuple((x + 0.16 * w * math.sin(t * 5 + k), h * t * (0.7 + 0.1 * k), 0) for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)),
            0.07,
            shift(p.tone, 0.05 * k),
            None,
        )
        for k, x in enumerate(spread(4, w))
    ]


def _coral(p: Piece) -> list[Part]:
    return _limbs(_chance(p), (0, 0, 0), p.height * 0.36, 0.0, p.width * 0.1, p.tone, 3)


def _bubbles(p: Piece) -> list[Part]:
    rng = _chance(p)
    return [
        Blob((rng.uniform(-0.5, 0.5) * p.width, p.height * k / 7, 0), r, r, "white", 0.0, 0.5, 0.6)
        for k, r in enumerate((0.02, 0.03, 0.025, 0.045, 0.035, 0.06, 0.05))
    ]


def _fish(p: Piece) -> list[Part]:
    w, h = p.width, p.height
    y = h / 2
    body = tuple((w * (0.12 + 0.38 * math.cos(a)), y + h * 0.45 * math.sin(a), 0.0) for a in (math.tau * k / 16 for k in range(16)))
    tail = Face(((-w * 0.2, y, 0), (-w * 0.5, y + h * 0.45, 0), (-w * 0.42, y, 0), (-w * 0.5, y - h * 0.45, 0)), p.tone, None)
    return [tail, Face(body, p.tone, None), Blob((w * 0.34, y + h * 0.1, 0.01), h * 0.07, h * 0.07, "ink", 0.0, 0.2)]


def _planet(p: Piece) -> list[Part]:
    r = p.width / 2
    rings = tuple((r - r * math.cos(math.pi * k / 10), r * math.sin(math.pi * k / 10) + 0.01) for k in range(11))
    return [Turned(rings, p.tone, bands=((r * 0.9, r * 1.05, shift(p.tone, 0.12)), (r * 1.3, r * 1.38, shift(p.tone, 0.1))))]


def _fire(p: Piece) -> list[Part]:
    logs: list[Part] = [Pipe((-0.5 * p.width, 0.06, i * 0.12), (0.5 * p.width, 0.1, -i * 0.14), 0.07, 0.06, 0.85) for i in (-1, 1)]
    return [*logs, *flame(0, 0.08, 0.08, p.height * 1.2)]


def _box(p: Piece) -> list[Part]:
    return [whole(p)]


TABLE: dict[str, Builder] = {
    "tree": _tree,
    "bare_tree": _bare_tree,
    "trunk": _trunk,
    "pine": _pine,
    "palm": _palm,
    "bush": _bush,
    "fern": _fern,
    "hedge": _hedge,
    "grass_tuft": _tuft,
    "rock": _stone,
    "cliff": _cliff,
    "stalactite": _icicle,
    "stalagmite": _spike,
    "log": _log,
    "stump": _stump,
    "cactus": _cactus,
    "dune": _mound,
    "snowdrift": _mound,
    "haystack": _haystack,
    "crops": _crops,
    "smoke": _smoke,
    "wave": _wave,
    "seaweed": _seaweed,
    "coral": _coral,
    "bubbles": _bubbles,
    "fish": _fish,
    "planet": _planet,
    "fire": _fire,
    "object": _box,
}
"""Builders by kind of piece."""
