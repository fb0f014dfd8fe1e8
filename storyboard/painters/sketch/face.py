"""Faces: eyes, brows, nose and mouth as curves on the skull. An expression is a row of numbers; detail follows size."""

from __future__ import annotations

import math

from storyboard.painters.sketch.face_lines import draw_lines
from storyboard.painters.sketch.face_mouth import draw_mouth
from storyboard.painters.sketch.face_parts import DETAIL, DOTS, MACRO, PLAIN, Sitting, curved, far_side, feature, stroke
from storyboard.painters.sketch.head import area, nose_body, nose_tip, runs
from storyboard.painters.sketch.miens import SHUT, STROKES


def draw_face(s: Sitting) -> None:
    """The features in painting order: what the nose may cover first."""
    if abs(s.side) > 125 or s.pixels < DOTS:
        return
    for sign in sorted((-1, 1), key=lambda sign: sign * s.side):
        _eye_of_size(s, sign)
        _brow(s, sign)
    _nose(s)
    draw_mouth(s)
    if s.pixels >= DETAIL:
        draw_lines(s)


def _eye_of_size(s: Sitting, sign: int) -> None:
    if s.mien.lid <= SHUT or (s.mien.one_eye and sign == far_side(s.side)):
        _shut_eye(s, sign)
    elif s.pixels < PLAIN:
        _eye_stroke(s, sign)
    else:
        _eye(s, sign)


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
    """Lids that meet: one heavy bow that hangs, the fold of the lid over it, lashes under it; squeezed in pain, with rays beside it."""
    f, fine = s.features, s.pixels >= PLAIN
    long, hang = f.eye_half * 1.12, -0.02 if s.mien.clenched else 0.03
    bow = [(sign * (f.eye_x + long * t), f.eye_y - 0.004 - hang * (1 - t * t)) for t in (i / 6 - 1 for i in range(13))]
    if not any(s.head.shows(s.view, x, y) for x, y in bow[4:9]):
        return
    stroke(s, bow, s.width * 1.8 if fine else max(1.0, s.pixels * 0.03), out=-0.008)
    if not fine:
        return
    if s.mien.clenched:
        for rise in (0.05, 0.005, -0.04):
            stroke(s, [(sign * (f.eye_x + 0.085), f.eye_y + rise * 0.4), (sign * (f.eye_x + 0.14), f.eye_y + rise)], s.width * 0.7, 0.8)
        stroke(s, [(x, y - 0.04) for x, y in bow[1:12]], s.width * 0.7, 0.7)
        return
    stroke(s, [(x, y + 0.05) for x, y in bow[2:11]], s.width * 0.6, 0.6, out=-0.008)
    for x, y in bow[5:12:2]:
        stroke(s, [(x, y), (x + sign * 0.007, y - 0.019)], s.width * 0.9, out=-0.008)


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
        low.append((x, slant - (0.027 * f.eye_open * (m.lid if m.stare else min(m.lid, 1.12)) - m.cheek) * (1 - abs(t) ** 2.4)))
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
    stroke(s, [*top, (top[-1][0] + wing, top[-1][1] + (0.008 if s.head.build == "woman" else -0.004))], s.width * 1.45, out=-0.008)
    stroke(s, low[2:], s.width * 0.55, 0.75, out=-0.008)
    if s.pixels > DETAIL:
        stroke(s, [(x, y + 0.024 + 0.004 * s.mien.lid) for x, y in top[1:]], s.width * 0.55, 0.7, out=-0.01)
    if s.pixels > MACRO:
        _lashes(s, sign, top, low)


STARED = 0.72
"""How much smaller an iris is in eyes that are torn open: white is seen above and below it."""


def _iris(s: Sitting, sign: int, top: list[tuple[float, float]], low: list[tuple[float, float]]) -> None:
    f = s.features
    aside, up, large = (0.24, 0.0, STARED) if s.mien.stare else (0.46, 0.02, 1.0)
    x = sign * f.eye_x + s.gaze[0] * f.eye_half * aside
    y = f.eye_y + 0.008 + s.gaze[1] * up
    size = 0.0385 * (f.eye_open * 0.4 + 0.6) * large
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
            stroke(s, ends, s.width * 0.4, 0.55, out=-0.01)


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


RAISED, LOWERED = 0.06, -0.03
"""Head heights by which one brow is up in doubt, and the other down."""


def _brow(s: Sitting, sign: int) -> None:
    f, m = s.features, s.mien
    count = 15 if s.pixels > DETAIL else 7
    lift = m.doubt * (RAISED if sign != far_side(s.side) else LOWERED)
    line: list[tuple[float, float, float]] = []
    for i in range(count):
        t = i / (count - 1)
        x = sign * (0.06 + 0.185 * t)
        y = (
            f.eye_y
            + f.brow_y
            + m.brow_in * (1 - t)
            + m.brow_out * t
            + lift * (0.55 + 0.45 * t)
            + 0.022 * (1 + 0.8 * max(lift, 0.0) / RAISED) * math.sin(math.pi * min(1.0, t * 1.1))
        )
        line.append((x, y, f.brow_thick * (0.016 * (1 - t) ** 0.6 + 0.003) * (0.3, 0.75, 1.0)[min(i, 2)]))
    if s.pixels < PLAIN:
        if s.pixels > STROKES:
            stroke(s, [(x, y) for x, y, _ in line], max(1.0, s.width * 0.9), out=0.01)
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
        feature(s, [(0.03 * far, y - 0.012, 0.37), (0.0, y - 0.024, z - 0.01), (-0.03 * far, y - 0.012, 0.37)], s.width * 0.7)
        return
    start = 0.02 if turn > 0.75 and s.head.build != "child" else -0.04 - 0.06 * (1 - turn)
    ridge = [
        (far * 0.026, start, 0.345),
        (far * 0.022, (start + y) / 2, 0.352 + 0.045 * big),
        (far * 0.014, y + 0.02, z - 0.004),
        (0.0, y, z + 0.002),
    ]
    if (abs(s.side) > 9 and s.head.build != "child") or turn == 1.0:
        feature(s, [*ridge, (0.0, y - 0.022, z - 0.014)], s.width * (0.55 + 0.5 * turn), 0.5 + 0.5 * turn)
    wing = [(0.062 * big, y - 0.002, 0.352), (0.052 * big, y - 0.03, 0.368), (0.02, y - 0.024, z - 0.035), (0.0, y - 0.036, z - 0.026)]
    left, right = wing, [(-p[0], p[1], p[2]) for p in wing]
    sides = [left, right] if abs(s.side) < 22 else [left if s.side > 0 else right]
    for points in sides:
        feature(s, points, s.width * 0.9)
    if s.pixels > DETAIL:
        _nose_shade(s, y, z, big)


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
    s.drawing.fill([curved(s, [s.view.project(s.head.world(p)) for p in points], closed=True)], s.skin + 0.17, 0.5)


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
        feature(s, fold, s.width * 0.5, 0.65)
