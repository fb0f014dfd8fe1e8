"""Faces: eyes, brows, nose and mouth as curves on the skull. An expression is a row of numbers; detail follows size."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from storyboard.model.cast import Age
from storyboard.model.stage import Vec
from storyboard.painters.sketch.head import MOULDS, Head, area, nose_body, nose_tip, runs
from storyboard.painters.sketch.lofts import weights
from storyboard.painters.sketch.miens import SHUT, STROKES, Mien
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY, View

DOTS, PLAIN, DETAIL, MACRO = 14.0, 46.0, 110.0, 520.0
"""Pixels of head height from which a face has eye strokes, a mouth, eyes, lids and catchlights, lashes."""


JAW = 0.46
"""Head heights from the eyes down to which a mouth may open: the chin stays under it."""


@dataclass(frozen=True, slots=True)
class Features:
    """Where a build has its features, head heights."""

    eye_x: float
    eye_y: float
    eye_half: float
    eye_open: float
    brow_y: float
    brow_thick: float
    mouth_y: float
    mouth_half: float


FEATURES: dict[str, Features] = {
    "man": Features(0.15, 0.0, 0.07, 0.93, 0.098, 1.35, -0.3, 0.122),
    "woman": Features(0.15, 0.0, 0.076, 1.1, 0.112, 0.72, -0.3, 0.1),
    "child": Features(0.158, -0.035, 0.082, 1.28, 0.088, 0.66, -0.3, 0.092),
}


@lru_cache(maxsize=64)
def features_of(build: str, mould: int) -> Features:
    """The features of a build in one of the faces it has."""
    f, own = FEATURES.get(build, FEATURES["man"]), MOULDS[mould]
    return replace(f, eye_half=f.eye_half * own.eye, brow_thick=f.brow_thick * own.brow, mouth_half=f.mouth_half * own.mouth)


@dataclass(frozen=True, slots=True)
class Sitting:
    """All a feature needs to be drawn."""

    drawing: Drawing
    view: View
    head: Head
    mien: Mien
    features: Features
    gaze: tuple[float, float]
    width: float
    pixels: float
    """Head height in the picture."""
    side: float
    """Degrees the camera stands to the head's left."""
    key: Vec
    skin: float
    brow: float
    """Tone of the brows."""


def draw_face(s: Sitting) -> None:
    """The features in painting order: what the nose may cover first."""
    if abs(s.side) > 125 or s.pixels < DOTS:
        return
    for sign in sorted((-1, 1), key=lambda sign: sign * s.side):
        _eye_of_size(s, sign)
        _brow(s, sign)
    _nose(s)
    _mouth(s)
    if s.pixels >= DETAIL:
        _lines(s)


def _eye_of_size(s: Sitting, sign: int) -> None:
    if s.mien.lid <= SHUT or (s.mien.winks and sign < 0):
        _shut_eye(s, sign)
    elif s.pixels < PLAIN:
        _eye_stroke(s, sign)
    else:
        _eye(s, sign)


def _stroke(
    s: Sitting, points: list[tuple[float, float]], width: float, alpha: float = 1.0, *, out: float = 0.0, tone: float | str = "ink"
) -> None:
    for run in runs(s.view, s.head, points, out):
        s.drawing.stroke(run, width, tone, alpha)


def _eye_stroke(s: Sitting, sign: int) -> None:
    """Small heads: a short fat stroke; it says where the face looks."""
    f = s.features
    x = sign * f.eye_x + s.gaze[0] * 0.02
    tall = 0.028 * f.eye_open * s.mien.lid
    points = [(x, f.eye_y + tall + 0.008), (x, f.eye_y - tall)]
    if s.head.shows(s.view, x, f.eye_y):
        a, b = (s.view.project(s.head.skin(px, py)) for px, py in points)
        r = max(0.9, s.pixels * 0.03)
        polygon = [(a[0] - r, a[1]), (a[0], a[1] - r * 0.6), (a[0] + r, a[1]), (b[0] + r, b[1]), (b[0], b[1] + r * 0.6), (b[0] - r, b[1])]
        s.drawing.fill([polygon], "ink")


def _shut_eye(s: Sitting, sign: int) -> None:
    """Lids that meet: one heavy bow that hangs, the fold of the lid over it, lashes under it."""
    f, fine = s.features, s.pixels >= PLAIN
    long = f.eye_half * 1.12
    bow = [(sign * (f.eye_x + long * t), f.eye_y - 0.004 - 0.03 * (1 - t * t)) for t in (i / 6 - 1 for i in range(13))]
    if not any(s.head.shows(s.view, x, y) for x, y in bow[4:9]):
        return
    _stroke(s, bow, s.width * 1.8 if fine else max(1.0, s.pixels * 0.03), out=-0.008)
    if not fine:
        return
    _stroke(s, [(x, y + 0.05) for x, y in bow[2:11]], s.width * 0.6, 0.6, out=-0.008)
    for x, y in bow[5:12:2]:
        _stroke(s, [(x, y), (x + sign * 0.007, y - 0.019)], s.width * 0.9, out=-0.008)


def _lids(s: Sitting, sign: int, count: int) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Upper and lower rim of an eye, from the nose to the temple."""
    f, m = s.features, s.mien
    top: list[tuple[float, float]] = []
    low: list[tuple[float, float]] = []
    for i in range(count):
        t = -1 + 2 * i / (count - 1)
        x = sign * (f.eye_x + f.eye_half * t)
        slant = f.eye_y + 0.007 * t
        peak = 1 - abs(t) ** (1.9 if t < 0 else 2.1)
        top.append((x, slant + 0.045 * f.eye_open * m.lid * max(peak, 0.0)))
        low.append((x, slant - (0.027 * f.eye_open * min(m.lid, 1.12) - m.cheek) * (1 - abs(t) ** 2.4)))
    return top, low


def _eye(s: Sitting, sign: int) -> None:
    count = 25 if s.pixels > MACRO else 13
    top, low = _lids(s, sign, count)
    white = area(s.view, s.head, top + low[::-1], -0.012)
    if len(white) < 6:
        return
    s.drawing.fill([white], 0.0 if s.skin < 0.3 else "paper")
    _iris(s, sign, top, low)
    if s.pixels > DETAIL:
        arch = [1 - abs(2 * i / (count - 1) - 1) ** 3 for i in range(count)]
        lid = [*top, *((x, y - 0.015 * k) for (x, y), k in zip(reversed(top), reversed(arch), strict=True))]
        s.drawing.fill([area(s.view, s.head, lid, -0.011)], 0.5, 0.4)
    wing = 0.014 * sign
    _stroke(s, [*top, (top[-1][0] + wing, top[-1][1] + (0.008 if s.head.build == "woman" else -0.004))], s.width * 1.45, out=-0.008)
    _stroke(s, low[2:], s.width * 0.55, 0.75, out=-0.008)
    if s.pixels > DETAIL:
        _stroke(s, [(x, y + 0.024 + 0.004 * s.mien.lid) for x, y in top[1:]], s.width * 0.55, 0.7, out=-0.01)
    if s.pixels > MACRO:
        _lashes(s, sign, top, low)


def _iris(s: Sitting, sign: int, top: list[tuple[float, float]], low: list[tuple[float, float]]) -> None:
    f = s.features
    x = sign * f.eye_x + s.gaze[0] * f.eye_half * 0.46
    y = f.eye_y + 0.008 + s.gaze[1] * 0.02
    size = 0.0385 * (f.eye_open * 0.4 + 0.6)
    sides = 48 if s.pixels > MACRO else 20
    for radius, tone in ((size, 0.72), (size * 0.5, 1.0)):
        ring = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in (math.tau * i / sides for i in range(sides))]
        s.drawing.fill([_cut(s, ring, top, low)], "ink" if tone == 1.0 or s.pixels < DETAIL * 0.8 else tone)
    if s.pixels > MACRO:
        _rays(s, x, y, size, top, low)
    if s.pixels > DETAIL * 0.7:
        light = 1 if s.head.turn.local(s.key)[0] > 0 else -1
        spark = [
            (x + light * size * 0.36 + size * 0.24 * math.cos(a), y + size * 0.42 + size * 0.24 * math.sin(a))
            for a in (0.35 * i for i in range(18))
        ]
        s.drawing.fill([_cut(s, spark, top, low)], "paper")


def _cut(
    s: Sitting, ring: list[tuple[float, float]], top: list[tuple[float, float]], low: list[tuple[float, float]]
) -> list[tuple[float, float]]:
    """A disc between the lids, in pixels."""
    inside: list[tuple[float, float]] = []
    for x, y in ring:
        high, deep = _height(top, x), _height(low, x)
        inside.append((min(max(x, min(top[0][0], top[-1][0])), max(top[0][0], top[-1][0])), min(max(y, deep + 0.002), high - 0.002)))
    return area(s.view, s.head, inside, -0.011)


def _height(rim: list[tuple[float, float]], x: float) -> float:
    """A lid's height at x."""
    t = (x - rim[0][0]) / (rim[-1][0] - rim[0][0])
    place = min(max(t, 0.0), 1.0) * (len(rim) - 1)
    i = min(int(place), len(rim) - 2)
    return rim[i][1] + (rim[i + 1][1] - rim[i][1]) * (place - i)


def _rays(s: Sitting, x: float, y: float, size: float, top: list[tuple[float, float]], low: list[tuple[float, float]]) -> None:
    for i in range(22):
        a = math.tau * i / 22 + 0.1
        ends = [(x + size * k * math.cos(a), y + size * k * math.sin(a)) for k in (0.58, 0.93)]
        if all(_height(low, px) + 0.004 < py < _height(top, px) - 0.008 for px, py in ends):
            _stroke(s, ends, s.width * 0.4, 0.55, out=-0.01)


def _lashes(s: Sitting, sign: int, top: list[tuple[float, float]], low: list[tuple[float, float]]) -> None:
    """Lashes, hairs of the brow's shade under the eye."""
    long = 1.0 if s.head.build == "woman" else 0.6
    for i in range(4, len(top), 2):
        x, y = top[i]
        far = 0.4 + 0.6 * i / len(top)
        tip = (x + sign * 0.016 * far, y + 0.019 * far * long)
        for run in runs(s.view, s.head, [(x, y), ((x + tip[0]) / 2 + sign * 0.003, (y + tip[1]) / 2 - 0.002), tip], -0.004):
            s.drawing.stroke(run, s.width * 0.6, taper=(0.01, 0.9))
    hollow = [
        *((x, y - 0.014) for x, y in low),
        *((x, y - 0.03 * (1 - ((x - sign * s.features.eye_x) / s.features.eye_half) ** 2) - 0.014) for x, y in reversed(low)),
    ]
    s.drawing.hatch([area(s.view, s.head, hollow)], angle=-35, gap=9, width=1.3, alpha=0.22)


def _brow(s: Sitting, sign: int) -> None:
    f, m = s.features, s.mien
    count = 15 if s.pixels > DETAIL else 7
    line: list[tuple[float, float, float]] = []
    for i in range(count):
        t = i / (count - 1)
        x = sign * (0.06 + 0.185 * t)
        y = f.eye_y + f.brow_y + m.brow_in * (1 - t) + m.brow_out * t + 0.022 * math.sin(math.pi * min(1.0, t * 1.1))
        line.append((x, y, f.brow_thick * (0.016 * (1 - t) ** 0.6 + 0.003) * (0.3, 0.75, 1.0)[min(i, 2)]))
    if s.pixels < PLAIN:
        if s.pixels > STROKES:
            _stroke(s, [(x, y) for x, y, _ in line], max(1.0, s.width * 0.9), out=0.01)
        return
    edge = [(x, y + w) for x, y, w in line] + [(x, y - w) for x, y, w in reversed(line)]
    s.drawing.fill([area(s.view, s.head, edge, 0.012)], s.brow)
    if s.pixels > MACRO:
        for x, y, w in line[:-1]:
            for run in runs(s.view, s.head, [(x, y - w), (x + sign * 0.02, y + w * 1.05)], 0.012):
                s.drawing.stroke(run, s.width * 0.6, taper=(0.05, 0.8))


def _nose(s: Sitting) -> None:
    _, y, z = nose_tip(s.head)
    big, far = s.head.nose, -1 if s.side > 0 else 1
    turn = min(abs(s.side) / 30, 1.0)
    if s.pixels < STROKES or abs(s.side) > 100:
        return
    if abs(s.side) > 16:
        s.drawing.fill([nose_body(s.head, s.view)], s.skin)
    if s.pixels < PLAIN:
        _feature(s, [(0.03 * far, y - 0.012, 0.37), (0.0, y - 0.024, z - 0.01), (-0.03 * far, y - 0.012, 0.37)], s.width * 0.7)
        return
    start = 0.02 if turn > 0.75 and s.head.build != "child" else -0.04 - 0.06 * (1 - turn)
    ridge = [
        (far * 0.026, start, 0.345),
        (far * 0.022, (start + y) / 2, 0.352 + 0.045 * big),
        (far * 0.014, y + 0.02, z - 0.004),
        (0.0, y, z + 0.002),
    ]
    if (abs(s.side) > 9 and s.head.build != "child") or turn == 1.0:
        _feature(s, [*ridge, (0.0, y - 0.022, z - 0.014)], s.width * (0.55 + 0.5 * turn), 0.5 + 0.5 * turn)
    wing = [(0.062 * big, y - 0.002, 0.352), (0.052 * big, y - 0.03, 0.368), (0.02, y - 0.024, z - 0.035), (0.0, y - 0.036, z - 0.026)]
    left, right = wing, [(-p[0], p[1], p[2]) for p in wing]
    sides = [left, right] if abs(s.side) < 22 else [left if s.side > 0 else right]
    for points in sides:
        _feature(s, points, s.width * 0.9)
    if s.pixels > DETAIL:
        _nose_shade(s, y, z, big)


def _feature(s: Sitting, points: list[Vec], width: float, alpha: float = 1.0) -> None:
    s.drawing.stroke(_curved(s, [s.view.project(s.head.world(p)) for p in points]), width, alpha=alpha)


def _curved(s: Sitting, points: list[XY], *, closed: bool = False) -> list[XY]:
    """The points on a curve where the head is large enough to show corners (Catmull-Rom)."""
    if s.pixels < DETAIL or len(points) < 3:
        return points
    ends = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    out: list[XY] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for k in range(5):
            w = weights(k / 5)
            out.append((a[0] * w[0] + b[0] * w[1] + c[0] * w[2] + d[0] * w[3], a[1] * w[0] + b[1] * w[1] + c[1] * w[2] + d[1] * w[3]))
    return out if closed else [*out, points[-1]]


def _nose_shade(s: Sitting, y: float, z: float, big: float) -> None:
    """The nose's own shade on the side away from the light."""
    dark = -1 if s.head.turn.local(s.key)[0] > 0 else 1
    if dark * s.side < -20:
        return
    points = [
        (0.004 * dark, -0.02, 0.36),
        (0.006 * dark, y, z),
        (0.03 * dark, y - 0.03, 0.37),
        (0.066 * big * dark, y - 0.01, 0.342),
        (0.036 * dark, -0.03, 0.335),
    ]
    s.drawing.fill([_curved(s, [s.view.project(s.head.world(p)) for p in points], closed=True)], s.skin + 0.17, 0.5)


def _mouth(s: Sitting) -> None:
    if s.pixels < STROKES * 0.8 or abs(s.side) > 105:
        return
    f, m = s.features, s.mien
    half, count = f.mouth_half * m.wide, 13
    middle: list[tuple[float, float]] = []
    for i in range(count):
        t = -1 + 2 * i / (count - 1)
        bow = 0.004 * math.cos(t * 6.0) * (1 - abs(t))
        middle.append((half * t, f.mouth_y + m.smile * abs(t) ** 1.6 - 0.5 * m.smile * 0.4 + bow))
    if m.gape > 0:
        _open_mouth(s, middle)
    else:
        _lips(s, middle)
        _stroke(s, middle, max(s.width * 1.05, 1.2), out=0.014)
    if s.pixels > DETAIL:
        low = [(x * 0.5, max(-0.47, y - m.gape - 0.048)) for x, y in middle[3:-3]]
        _stroke(s, low, s.width * 0.65, 0.6, out=0.012)


def _lips(s: Sitting, middle: list[tuple[float, float]]) -> None:
    """The lips of a closed mouth as a light tone, fuller for women; only where a face is large."""
    if s.pixels < DETAIL * 1.6:
        return
    full, last = 0.034 if s.head.build == "woman" else 0.02, len(middle) - 1
    high = [(x, y + full * 0.7 * (1 - abs(2 * i / last - 1) ** 1.6) * (0.78 if i == last // 2 else 1.0)) for i, (x, y) in enumerate(middle)]
    low = [(x * 0.92, y - full * (1 - abs(2 * i / last - 1) ** 2.2)) for i, (x, y) in enumerate(middle)]
    s.drawing.fill([area(s.view, s.head, high + low[::-1], 0.013)], s.skin + 0.22, 0.55)


def _open_mouth(s: Sitting, middle: list[tuple[float, float]]) -> None:
    m, last = s.mien, len(middle) - 1
    gape = min(m.gape, s.features.mouth_y + JAW)
    arch = [max(1 - (2 * i / last - 1) ** 2, 0.0) ** 0.7 for i in range(last + 1)]
    top = [(x, y + gape * 0.36 * k) for (x, y), k in zip(middle, arch, strict=True)]
    low = [(x * (1 - 0.2 * k), y - gape * k) for (x, y), k in zip(middle, arch, strict=True)]
    hole = area(s.view, s.head, top + low[::-1], 0.012)
    if not hole:
        return
    s.drawing.fill([hole], "ink")
    if s.pixels > PLAIN:
        if m.teeth:
            bite = min(0.5, 0.04 / gape)
            edge = [(x, y + (ly - y) * bite) for (x, y), (_, ly) in zip(top, low, strict=True)]
            s.drawing.fill([area(s.view, s.head, top[1:-1] + edge[1:-1][::-1], 0.013)], "paper")
        if gape > 0.09:
            tongue = [(x * 0.6, ly + (y - ly) * 0.32 * k) for (x, y), (_, ly), k in zip(top, low, arch, strict=True)]
            s.drawing.fill([area(s.view, s.head, tongue[2:-2] + [(x * 0.7, y + 0.006) for x, y in low[2:-2]][::-1], 0.012)], 0.55)
    _stroke(s, top, max(s.width * 0.9, 1.0), out=0.014)
    _stroke(s, low, max(s.width * 0.7, 1.0), out=0.014)


def _lines(s: Sitting) -> None:
    """Folds: between the brows, beside the mouth of who smiles, shouts or is old, and of age."""
    m, y = s.mien, s.features.eye_y
    old = s.head.age is Age.OLD
    for sign in (-1, 1):
        if m.frown:
            _stroke(s, [(sign * 0.03, y + 0.06), (sign * 0.036, y + 0.1), (sign * 0.03, y + 0.06 + 0.07 * m.frown)], s.width * 0.55, 0.6)
        if old or m.smile > 0.03 or m.gape > 0.15 or m.smile < -0.033:
            _stroke(s, [(sign * 0.085, -0.17), (sign * 0.135, -0.23), (sign * 0.15, -0.29)], s.width * 0.6, 0.65)
        if old:
            _stroke(s, [(sign * 0.235, y + 0.025), (sign * 0.27, y + 0.04), (sign * 0.29, y + 0.06)], s.width * 0.5, 0.6)
            _stroke(s, [(sign * 0.235, y + 0.0), (sign * 0.27, y - 0.005), (sign * 0.29, y - 0.015)], s.width * 0.5, 0.6)
            _stroke(s, [(sign * 0.09, y - 0.06), (sign * 0.15, y - 0.08), (sign * 0.21, y - 0.06)], s.width * 0.5, 0.6)
        if m.smile > 0.04:
            _stroke(s, [(sign * 0.1, y - 0.055), (sign * 0.16, y - 0.07), (sign * 0.21, y - 0.05)], s.width * 0.5, 0.6)
    if old or (m.brow_in > 0.04 and m.brow_out > 0):
        for lift in (0.2, 0.235):
            _stroke(s, [(x / 10, y + lift + 0.012 * (1 - (x / 1.4) ** 2)) for x in (-1.4, -0.7, 0.0, 0.7, 1.4)], s.width * 0.5, 0.5)


def draw_ear(s: Sitting, sign: int) -> None:
    """An ear on the side of the skull, turned a little forward."""
    half = s.head.profile(-0.05)[2]
    rim = [
        (
            sign * (half + 0.012 + 0.03 * max(0.0, -math.cos(a))),
            -0.05 + 0.11 * math.sin(a),
            -0.06 + 0.06 * math.cos(a) + 0.022 * math.sin(a),
        )
        for a in (math.tau * i / 14 for i in range(14))
    ]
    s.drawing.shape([[s.view.project(s.head.world(p)) for p in rim]], s.skin + 0.03, s.width * 0.8)
    if s.pixels > PLAIN:
        fold = [(x * 1.005, -0.05 + (y + 0.05) * 0.62, -0.06 + (z + 0.06) * 0.6) for x, y, z in rim[1:10]]
        _feature(s, fold, s.width * 0.5, 0.65)


def draw_bearded_mouth(s: Sitting) -> None:
    """The mouth again, in front of the beard."""
    if s.pixels < STROKES or abs(s.side) > 84:
        return
    f, m = s.features, s.mien
    low = max(m.gape, 0.014)
    count = 11
    ring: list[tuple[float, float]] = []
    for i in range(count):
        t = -1 + 2 * i / (count - 1)
        ring.append((f.mouth_half * m.wide * t, f.mouth_y - 0.012 + m.smile * abs(t) ** 1.6 + low * 0.25 * (1 - t * t)))
    under = [(x, y - low * 1.2 * (1 - (x / (f.mouth_half * m.wide)) ** 2)) for x, y in ring]
    hole = area(s.view, s.head, ring + under[::-1], 0.045)
    if not hole:
        return
    s.drawing.fill([hole], "ink")
    if m.teeth and s.pixels > PLAIN:
        edge = [(x, y + (b - y) * 0.38) for (x, y), (_, b) in zip(ring, under, strict=True)]
        s.drawing.fill([area(s.view, s.head, ring[2:-2] + edge[2:-2][::-1], 0.047)], "paper")


def draw_glasses(s: Sitting) -> None:
    """Two rims, a bridge and the arms to the ears."""
    f = s.features
    if s.pixels < STROKES:
        return
    width = max(1.1, s.width * 0.75)
    for sign in (-1, 1):
        ring = [
            (sign * f.eye_x + 0.105 * math.cos(a), f.eye_y - 0.005 + 0.078 * math.sin(a)) for a in (math.tau * i / 20 for i in range(21))
        ]
        if sign * s.side > -70 and abs(s.side) < 115:
            points = [(x, y, 0.372 - abs(x) * 0.12) for x, y in ring]
            _feature(s, points, width)
        if 12 < sign * s.side < 150:
            half = s.head.profile(0.0)[2]
            _feature(
                s,
                [
                    (sign * 0.255, f.eye_y + 0.01, 0.335),
                    (sign * half * 1.03, f.eye_y + 0.015, 0.12),
                    (sign * half * 1.02, f.eye_y - 0.005, -0.04),
                ],
                width,
            )
    if abs(s.side) < 80:
        _feature(s, [(-0.048, f.eye_y + 0.012, 0.372), (0.0, f.eye_y + 0.026, 0.392), (0.048, f.eye_y + 0.012, 0.372)], width)
