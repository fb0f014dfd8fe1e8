"""What is worn over clothes, and on the head beside a hat: aprons, vests that shine, capes, medals, patterns, masks and earphones."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from storyboard.painters.sketch import dress_wraps, garments, rags
from storyboard.painters.sketch.clothes import Garment, skirt
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.dress_flown import flies_open, folds, lined, wings
from storyboard.painters.sketch.dress_lines import BEHIND, BLACK, WHITE, at, blotches, hoop, light, off, ring, spots
from storyboard.painters.sketch.garments import DETAIL, Wear, around, v
from storyboard.painters.sketch.head import area, runs
from storyboard.painters.sketch.lofts import faces, limb, patch, point, polygons
from storyboard.staging.space import XY, add, hull, mix, mul


def worn_over(w: Wear) -> None:
    """Everything that is worn over the garment, in the order it was told."""
    for name in w.body.figure.appearance.worn.split():
        if name in OVER and name not in w.garment.details and (w.pixels >= DETAIL or name in FAR_OFF):
            OVER[name](w)


def apart(w: Wear) -> list[tuple[float, Callable[[], None]]]:
    """What hangs behind a figure, and how far behind its trunk it counts, metres: capes, tails, tanks."""
    back = abs(w.head.seen_from(w.view)[0]) > BEHIND
    names = {*w.body.figure.appearance.worn.split(), *w.garment.details}
    behind: list[tuple[float, Callable[[], None]]] = [
        (-0.05 if back else 0.45, partial(paint, w)) for name, paint in HANGING.items() if name in names and not w.dark
    ]
    if flies_open(w.body.figure) and not w.dark:
        behind.append((-0.05 if back else 0.45, partial(_flown, w)))
    body = w.body
    down = all(elbow[1] < shoulder[1] for elbow, shoulder in zip(body.elbows, body.shoulders, strict=True))
    hanging = all(wrist[1] < elbow[1] for wrist, elbow in zip(body.wrists, body.elbows, strict=True))
    ahead = OVER_ARMS if hanging else BEFORE_ARMS
    return [*behind, *((ahead, partial(paint, w)) for name, paint in BEFORE.items() if name in names and down and not w.dark)]


BEFORE_ARMS, OVER_ARMS = -0.14, -0.34
"""Metres before the trunk that something is which lies over the upper arms, and over arms that hang: the nearer one of them too."""


def on_head(w: Wear) -> None:
    """What is over eyes, mouth or ears."""
    look = w.body.figure.appearance
    for name in (*look.face.split(), *look.worn.split()):
        if name in HEAD and w.pixels > DETAIL:
            HEAD[name](w)


def _hivis(w: Wear) -> None:
    """A vest in a light tone, two bands around it and one over each shoulder."""
    c = w.clothes.torso
    for low, high in ((8.0, 90.0), (90.0, 172.0), (188.0, 352.0)):
        w.piece(c, (0.04, 0.97), (partial(_opened, low), partial(_opened, high)), VEST, 0.7)
    for t in (0.12, 0.34):
        hoop(w, c, t, t + 0.08, SHINE, 0.5)
    for a in (56, 124, 236, 304):
        w.along(c, [(0.42, a), (0.7, a), (0.97, a)], 4.2, 1.0, "ink")
        w.along(c, [(0.42, a), (0.7, a), (0.97, a)], 3.2, 1.0, SHINE)


VEST, SHINE = 0.1, 0.55


def _opened(edge: float, t: float) -> float:
    """An edge of a vest that opens in a V at the neck."""
    wide = 30 * max(0.0, (t - 0.6) / 0.4)
    return edge + (wide if edge == 90.0 else 0.0)


def _plates(w: Wear) -> None:
    """A vest against bullets, its pouches below."""
    c = w.clothes.torso
    for low, high in ((10.0, 170.0), (190.0, 350.0)):
        w.piece(c, (0.08, 0.8), (at(low), at(high)), BLACK, 0.8)
    for a in (42, 74, 106, 138):
        w.piece(c, (0.14, 0.34), (at(a - 12.0), at(a + 12.0)), 0.66, 0.7)
    for a in (54, 126):
        w.along(c, [(0.78, a), (1.0, a)], 4.0, 1.0, BLACK)


def _lifejacket(w: Wear) -> None:
    c = w.clothes.torso
    for low, high in ((14.0, 84.0), (96.0, 166.0), (196.0, 344.0)):
        w.piece(c, (0.1, 0.96), (partial(_opened, low), partial(_opened, high)), 0.2, 0.9)
    for t in (0.2, 0.44):
        hoop(w, c, t, t + 0.045, BLACK, 0.4)


def _stethoscope(w: Wear) -> None:
    c = w.clothes.torso
    for path in (
        ((1.0, 40), (0.86, 58), (0.66, 78), (0.5, 90)),
        ((1.0, 140), (0.86, 122), (0.66, 102), (0.5, 90)),
        ((0.5, 90), (0.36, 96)),
    ):
        w.along(c, path, 1.8, 1.0, BLACK)
    _disc(w, 0.33, 97, 0.014, 0.2)


def _disc(w: Wear, t: float, degrees: float, size: float, tone: Tone) -> None:
    """A round thing on the chest, its radius in body heights."""
    if not faces(w.view, w.clothes.torso, t, degrees):
        return
    x, y = w.view.project(point(w.clothes.torso, t, degrees, 0.03))
    r = w.view.pixels(w.body.chest, size * w.body.height)
    w.drawing.shape(
        [[(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.tau * i / 14 for i in range(14))]], tone, max(0.8, w.width * 0.5)
    )


def _sign(w: Wear, t: float, degrees: float, size: float, tone: Tone, ground: Tone | None = None) -> None:
    """A cross on the chest, `size` body heights to its ends, on a patch where there is a ground."""
    if not faces(w.view, w.clothes.torso, t, degrees):
        return
    x, y = w.view.project(point(w.clothes.torso, t, degrees, 0.03))
    r = w.view.pixels(w.body.chest, size * w.body.height)
    if ground is not None:
        w.drawing.shape(
            [[(x - r * 1.5, y - r * 1.5), (x + r * 1.5, y - r * 1.5), (x + r * 1.5, y + r * 1.5), (x - r * 1.5, y + r * 1.5)]],
            ground,
            w.width * 0.5,
        )
    k = r * 0.34
    w.drawing.fill(
        [
            [(x - k, y - r), (x + k, y - r), (x + k, y + r), (x - k, y + r)],
            [(x - r, y - k), (x + r, y - k), (x + r, y + k), (x - r, y + k)],
        ],
        tone,
    )


def _cross(w: Wear) -> None:
    _sign(w, 0.58, 56, 0.02, 0.9, WHITE)


def _crucifix(w: Wear) -> None:
    """A cross on a chain."""
    w.along(w.clothes.torso, [(1.0, 50), (0.8, 66), (0.54, 88)], 0.7, 1.0, 0.1 if not light(w) else 0.85)
    w.along(w.clothes.torso, [(1.0, 130), (0.8, 114), (0.54, 92)], 0.7, 1.0, 0.1 if not light(w) else 0.85)
    _sign(w, 0.48, 90, 0.024, 0.04 if not light(w) else 0.9)


def _star(w: Wear) -> None:
    if faces(w.view, w.clothes.torso, 0.56, 56):
        x, y = w.view.project(point(w.clothes.torso, 0.56, 56, 0.03))
        r = w.view.pixels(w.body.chest, 0.03)
        turns = [(r * (1 if i % 2 else 0.45), math.tau * i / 10) for i in range(10)]
        w.drawing.shape([[(x + k * math.sin(a), y - k * math.cos(a)) for k, a in turns]], WHITE, max(0.8, w.width * 0.5))


def _rope(w: Wear) -> None:
    """A cord around the waist, its ends hanging."""
    tone = 0.12 if not light(w) else 0.7
    for t in (0.27, 0.31):
        ring(w, w.clothes.torso, t, 1.6, 1.0, tone)
    for a in (76, 82):
        w.along(w.clothes.torso, [(0.28, a), (0.0, a - 1)], 1.6, 1.0, tone)
        w.along(w.clothes.skirt, [(0.05, a - 1), (0.5, a - 2)], 1.6, 1.0, tone)


def _medals(w: Wear) -> None:
    for k in range(4):
        w.piece(w.clothes.torso, (0.58, 0.63), (at(44.0 + 8 * k), at(51.0 + 8 * k)), (0.1, 0.5, 0.2, 0.7)[k], 0.4)
        if k < 3:
            _disc(w, 0.53, 48 + 8 * k, 0.009, 0.14)


def _neck_medal(w: Wear) -> None:
    """A medal of sport on a ribbon around the neck."""
    for path in (((1.0, 48), (0.8, 64), (0.56, 88)), ((1.0, 132), (0.8, 116), (0.56, 92))):
        w.along(w.clothes.torso, path, 4.4, 1.0, "ink")
        w.along(w.clothes.torso, path, 3.2, 1.0, off(w, 0.4))
    _disc(w, 0.5, 90, 0.03, 0.16)
    _disc(w, 0.5, 90, 0.02, 0.28)


def _fur(w: Wear) -> None:
    """Hair all over a coat, and a thick collar of it."""
    tone = off(w, 0.28)
    for loft, count in ((w.clothes.torso, 150), (w.clothes.skirt, 150)):
        for t, a in spots(count) if loft else []:
            w.along(loft, [(t, a), (max(0.0, t - 0.05), a + 3)], 1.1, 1.0, tone)
    _pelt(w, (0.84, 1.0), ((1.0, 44), (0.8, 66), (0.5, 84)), tone)


def _fur_stole(w: Wear) -> None:
    """A pelt over both shoulders, its ends down the front."""
    _pelt(w, (0.74, 0.98), ((0.94, 40), (0.6, 62), (0.16, 66)), off(w, 0.34))


def _pelt(w: Wear, around_: tuple[float, float], front: Sequence[tuple[float, float]], tone: Tone) -> None:
    """Fur around the shoulders and down both sides of the front, its edge of hair."""
    hoop(w, w.clothes.torso, *around_, tone, 0.8)
    for sign in (1, -1):
        path = [(t, 90 + sign * (a - 90)) for t, a in front]
        w.along(w.clothes.torso, path, 15.0, 1.0, "ink")
        w.along(w.clothes.torso, path, 13.4, 1.0, tone)
        for k in range(24):
            t = front[-1][0] + (front[0][0] - front[-1][0]) * k / 23
            a = 90 + sign * (_at_height(front, t) - 90 + (7 if k % 2 else -7))
            w.along(w.clothes.torso, [(t, a), (max(0.0, t - 0.05), a + sign * (3 if k % 2 else -3))], 0.9)


def _at_height(path: Sequence[tuple[float, float]], t: float) -> float:
    """The angle at which a path is at a height."""
    for (high, a), (low, b) in pairwise(path):
        if t >= low:
            return a + (b - a) * (high - t) / (high - low)
    return path[-1][1]


def _stole(w: Wear) -> None:
    """Two embroidered bands down the front."""
    for a in (66, 114):
        w.along(w.clothes.torso, [(0.0, a), (0.5, a), (1.0, 90 + (a - 90) * 1.6)], 7.0, 1.0, "ink")
        w.along(w.clothes.torso, [(0.0, a), (0.5, a), (1.0, 90 + (a - 90) * 1.6)], 5.6, 1.0, off(w, 0.45))
        w.along(w.clothes.skirt, [(0.06, a), (0.72, a)], 7.0, 1.0, "ink")
        w.along(w.clothes.skirt, [(0.06, a), (0.7, a)], 5.6, 1.0, off(w, 0.45))
    _sign(w, 0.42, 66, 0.016, WHITE)
    _sign(w, 0.42, 114, 0.016, WHITE)


def _falling(sign: int, t: float) -> float:
    """The outer edge of one of two bands of linen."""
    return 90 + sign * (6 + 22 * (0.94 - t))


def _jabot(w: Wear) -> None:
    """White linen that falls from the throat in two bands."""
    w.piece(w.clothes.torso, (0.88, 1.0), around(at(34.0)), 0.0, 0.6)
    for sign in (1, -1):
        w.piece(w.clothes.torso, (0.56, 0.94), (at(90.0 + sign), partial(_falling, sign)), 0.0, 0.6)


def _sash(w: Wear) -> None:
    """A broad ribbon around the waist, its end at the side."""
    hoop(w, w.clothes.torso, 0.16, 0.34, off(w, 0.4), 0.6)
    w.along(w.clothes.torso, [(0.3, 40), (0.1, 38), (0.0, 37)], 5.0, 1.0, off(w, 0.4))


def _neckerchief(w: Wear) -> None:
    """A knotted cloth around the neck, its corner on the chest."""
    tone = 0.1 if not light(w) else 0.6
    w.piece(w.clothes.torso, (0.64, 1.0), v(0.64, 66, 1.0), tone, 0.8)
    for k, (t, a) in enumerate(spots(9)):
        w.along(w.clothes.torso, [(0.74 + 0.24 * t, 66 + a / 7.5), (0.745 + 0.24 * t, 67 + a / 7.5)], 0.9 + 0.1 * (k % 2), 1.0, off(w, 0.3))


def _bow_tie(w: Wear) -> None:
    c = w.clothes.torso
    if not faces(w.view, c, 0.94, 90):
        return
    x, y = w.view.project(point(c, 0.95, 90, 0.1))
    r = w.view.pixels(w.body.neck, 0.026 * w.body.height)
    wings = [[(x, y), (x + s * r, y - r * 0.55), (x + s * r * 1.05, y + r * 0.6)] for s in (-1, 1)]
    knot = [(x - r * 0.2, y - r * 0.24), (x + r * 0.2, y - r * 0.24), (x + r * 0.2, y + r * 0.26), (x - r * 0.2, y + r * 0.26)]
    w.drawing.shape([*wings, knot], BLACK, w.width * 0.5)


def _braces(w: Wear) -> None:
    tone = off(w, 0.5)
    for path in (
        ((0.0, 60), (0.5, 58), (1.0, 50)),
        ((0.0, 120), (0.5, 122), (1.0, 130)),
        ((0.0, 262), (0.98, 308)),
        ((0.0, 278), (0.98, 232)),
    ):
        w.along(w.clothes.torso, path, 3.0, 1.0, tone)


def _ermine(w: Wear) -> None:
    """White fur with black tails around the shoulders."""
    hoop(w, w.clothes.torso, 0.7, 1.0, WHITE, 0.8)
    for k in range(14):
        t, a = 0.74 + 0.08 * (k % 3), 12 + k * 26
        w.along(w.clothes.torso, [(t, a), (t + 0.04, a)], 1.4)


def _scarf(w: Wear) -> None:
    """Wound around the neck, one end on the chest."""
    tone = off(w, 0.34)
    w.along(w.clothes.torso, [(0.96, 72), (0.6, 66), (0.36, 66)], 9.0, 1.0, "ink")
    w.along(w.clothes.torso, [(0.96, 72), (0.6, 66), (0.37, 66)], 7.4, 1.0, tone)
    hoop(w, w.clothes.torso, 0.84, 1.0, tone, 0.8)


def _checks(w: Wear) -> None:
    c, tone = w.clothes.torso, off(w, 0.3)
    for t in (0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.8):
        ring(w, c, t, 1.1, 0.7, tone)
    for a in range(10, 360, 24):
        w.along(c, [(0.0, a), (0.5, a), (0.9, a)], 1.1, 0.7, tone)


def _dots(w: Wear) -> None:
    tone = WHITE if not light(w) else 0.7
    for loft in (w.clothes.torso, w.clothes.skirt):
        for t, a in spots(46) if loft else []:
            w.along(loft, [(t, a), (min(1.0, t + 0.02), a + 2)], 1.8, 1.0, tone)


def _camouflage(w: Wear) -> None:
    blotches(w, w.clothes.torso)


def _stripes(w: Wear) -> None:
    for t in range(4, 92, 11):
        hoop(w, w.clothes.torso, t / 100, t / 100 + 0.045, 0.75 if light(w) else 0.06, 0.0)


def _breastplate(w: Wear) -> None:
    """The moulded cuirass of a Roman."""
    w.piece(w.clothes.torso, (0.14, 0.86), (at(2.0), at(178.0)), 0.3, 0.9)
    for path in (
        ((0.64, 88), (0.56, 66), (0.62, 40)),
        ((0.64, 92), (0.56, 114), (0.62, 140)),
        ((0.56, 90), (0.2, 90)),
        ((0.44, 74), (0.44, 106)),
    ):
        w.along(w.clothes.torso, path, 0.8, 1.0, "ink")
    for a in range(30, 160, 16):
        w.along(w.clothes.skirt, [(0.4, a), (1.0, a)], 1.0)


def _toolbelt(w: Wear) -> None:
    hoop(w, w.clothes.torso, 0.02, 0.1, 0.7, 0.6)
    for a in (30, 150):
        w.piece(w.clothes.torso, (-0.0, 0.09), (at(a - 16.0), at(a + 16.0)), 0.62, 0.8)


def _pearls(w: Wear) -> None:
    for a in range(50, 131, 10):
        _disc(w, 0.9 - 0.1 * math.sin(math.radians((a - 50) * 180 / 80)), a, 0.006, 0.0)


def _long_apron(w: Wear) -> None:
    """A waiter's or a cook's apron from the waist down over the knees."""
    front = skirt(w.body, Garment(grow=1.06, skirt=1.02, flare=1.14), 1 if w.pixels < 46 else 3)
    if shape := patch(w.view, front, (0.12, 1.0), at(6.0), at(174.0), out=0.05):
        w.drawing.shape([shape], WHITE, w.width * 0.7)
        for a in (50, 84, 118):
            w.along(front, [(0.3, a), (0.95, a + 3)], 0.5, 0.6, "ink")
    ring(w, w.clothes.torso, 0.2, 0.9)


def _cape(w: Wear) -> None:
    """A cape behind, from both shoulders to the calves."""
    h, body = w.body.height, w.body
    back, left = mul(body.root.front, -1.0), body.hips_turn.left
    foot = mix(body.ankles[0], body.ankles[1], 0.5)
    rows: list[list[XY]] = []
    for share, wide, away in ((0.03, 0.075, 0.0), (0.1, 0.135, 0.03), (0.3, 0.17, 0.07), (0.9, 0.22, 0.1)):
        middle = add(mix(body.neck, foot, share), mul(back, away * h))
        rows.append([w.view.project(add(middle, mul(left, wide * h * k))) for k in (1.0, 0.5, 0.0, -0.5, -1.0)])
    shape = [row[0] for row in rows] + rows[-1][1:-1] + [row[-1] for row in reversed(rows)] + rows[0][-2:0:-1]
    tone = off(w, 0.3)
    w.drawing.shape([shape], tone, w.width)
    for k in (1, 2, 3):
        w.drawing.stroke([row[k] for row in rows], w.width * 0.6, garments.seam_tone(tone), 0.8)


def _tails(w: Wear) -> None:
    """The two tails of a coat, behind the legs to the knees."""
    loft = skirt(w.body, Garment(grow=1.14, skirt=1.02, flare=1.25), 2)
    for low, high in ((186.0, 266.0), (274.0, 354.0)):
        edge = [
            (0.1, low),
            (0.5, low + 6 if low < 200 else low),
            (1.0, (low + high) / 2 - 14),
            (1.0, (low + high) / 2 + 14),
            (0.5, high),
            (0.1, high),
        ]
        w.drawing.shape([[w.view.project(point(loft, t, a, 0.06)) for t, a in edge]], w.cloth, w.width)


def _flown(w: Wear) -> None:
    """Both halves of a coat, spread by the air."""
    tone = lined(w.cloth)
    for half in wings(w.body):
        if min(map(w.view.depth, half)) > w.view.near:
            outline = [w.view.project(spot) for spot in half]
            w.drawing.shape([outline], tone, w.width * 1.2)
            for fold in folds(outline):
                w.drawing.stroke(fold, w.width * 0.6, garments.seam_tone(tone), 0.8)


def _tank(w: Wear) -> None:
    """Two bottles of air on the back."""
    h, body = w.body.height, w.body
    for side in (-1, 1):
        spot = add(mix(body.chest, body.waist, 0.4), add(mul(body.trunk.front, -0.1 * h), mul(body.trunk.left, 0.045 * h * side)))
        path = [add(spot, mul(body.trunk.up, k * h)) for k in (0.19, 0.17, -0.12, -0.14)]
        w.drawing.shape(polygons(w.view, limb(path, [0.02 * h, 0.045 * h, 0.045 * h, 0.02 * h]), 14), 0.25, w.width)


def _eye_patch(w: Wear) -> None:
    """Black over the left eye, its band around the head."""
    spot = [(0.15 + 0.095 * math.cos(a), 0.0 + 0.085 * math.sin(a)) for a in (math.tau * i / 14 for i in range(14))]
    if len(shape := area(w.view, w.head, spot, 0.02)) > 4:
        w.drawing.shape([shape], BLACK, w.width * 0.6)
    for path in (((-0.3, 0.3), (-0.1, 0.2), (0.1, 0.06)), ((0.2, 0.04), (0.3, 0.08))):
        for run in runs(w.view, w.head, path, 0.012):
            w.drawing.stroke(run, w.width * 1.1, BLACK)


def _mask(w: Wear) -> None:
    """Over nose, mouth and chin, with its loops to the ears."""
    left = [(0.23, -0.1), (0.26, -0.2), (0.22, -0.34), (0.12, -0.45)]
    rim = [(0.0, -0.06), (0.1, -0.07), *left, (0.0, -0.48), *((-x, y) for x, y in reversed(left)), (-0.1, -0.07)]
    nose = [(0.0, -0.05, 0.43), (0.0, -0.15, 0.47), (0.0, -0.3, 0.42), (0.06, -0.2, 0.4), (-0.06, -0.2, 0.4)]
    shapes = [s for s in (area(w.view, w.head, rim, 0.02), hull(w.view.project(w.head.world(p)) for p in nose)) if len(s) > 3]
    if abs(w.head.seen_from(w.view)[0]) > BEHIND or not shapes:
        return
    w.drawing.shape(shapes, 0.06, w.width * 0.8)
    for y in (-0.2, -0.3):
        for run in runs(w.view, w.head, [(-0.18, y), (0.0, y - 0.01), (0.18, y)], 0.03):
            w.drawing.stroke(run, w.width * 0.5, alpha=0.7)
    for sign in (-1, 1):
        for run in runs(w.view, w.head, [(sign * 0.23, -0.12), (sign * 0.33, -0.02)], 0.01):
            w.drawing.stroke(run, w.width * 0.7)


def _headphones(w: Wear) -> None:
    """A bow over the crown and a shell on each ear the lens sees."""
    side, _ = w.head.seen_from(w.view)
    bow = [
        w.view.project(w.head.world((0.41 * math.cos(a), 0.02 + 0.58 * math.sin(a), -0.04))) for a in (math.pi * i / 16 for i in range(17))
    ]
    w.drawing.stroke(bow, w.width * 3.4, BLACK, 1.0, (0.02, 0.02))
    for sign in (-1, 1):
        if -25 < sign * side < 155:
            cup = [
                (sign * k, 0.0 + 0.17 * math.sin(a), -0.04 + 0.14 * math.cos(a))
                for k in (0.37, 0.47)
                for a in (math.tau * i / 12 for i in range(12))
            ]
            w.drawing.shape([hull(w.view.project(w.head.world(p)) for p in cup)], 0.72, w.width)


OVER: dict[str, Callable[[Wear], None]] = {
    "apron": garments.bib, "long_apron": _long_apron, "hivis": _hivis, "plates": _plates, "lifejacket": _lifejacket,
    "stethoscope": _stethoscope, "cross": _cross, "crucifix": _crucifix, "star": _star, "rope": _rope, "medals": _medals,
    "stole": _stole, "jabot": _jabot, "sash": _sash, "neckerchief": _neckerchief, "bow_tie": _bow_tie, "braces": _braces,
    "ermine": _ermine, "scarf": _scarf, "checks": _checks, "dots": _dots, "camouflage": _camouflage, "stripes": _stripes,
    "breastplate": _breastplate, "toolbelt": _toolbelt, "pearls": _pearls, "neck_medal": _neck_medal, "fur": _fur, "fur_stole": _fur_stole,
    "tie": garments.tie, rags.RAGGED: rags.patches,
}  # fmt: skip
"""What is drawn over the trunk, by name (`Appearance.worn`)."""
FAR_OFF = frozenset(
    {"fur", "fur_stole", "apron", "long_apron", "hivis", "plates", "lifejacket", "stole", "shawl", "mantle", "breastplate", "sash"}
)
"""What is seen of somebody far off too."""
HANGING: dict[str, Callable[[Wear], None]] = {"cape": _cape, "cutaway": _tails, "tank": _tank}
"""What hangs behind."""
BEFORE: dict[str, Callable[[Wear], None]] = {"shawl": dress_wraps.shawl, "mantle": dress_wraps.mantle}
"""What covers the arms too, while they hang."""
HEAD: dict[str, Callable[[Wear], None]] = {"eye_patch": _eye_patch, "mask": _mask, "headphones": _headphones}
"""What is on a head beside a hat."""
