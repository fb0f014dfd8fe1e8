"""Marks that say something moves: bursts where a blow lands, speed lines behind a runner, arcs around a waving hand.

They are a comic artist's signs, few and in the ink of the picture, so that a still of a deed is not taken for a pose.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import hand_of, palm_centre
from storyboard.painters.sketch.holding import FALLS, TIPPED, doing, in_hand
from storyboard.painters.sketch.motion_own import SIGNS, floured, into, lather, sore, voice
from storyboard.painters.sketch.motion_pen import ahead_of, arcs, arrow, palm_of, pen_of, rays, to_and_fro, tone_of, under_hand
from storyboard.painters.sketch.uses_swung import came_round
from storyboard.staging.body import lens_on_right
from storyboard.staging.riding import FLOATING, SUBMERGED, VAULT
from storyboard.staging.space import XY, Turn, across, add, dot, heading, mix, mul
from storyboard.staging.stances_use import INTO, SWUNG
from storyboard.staging.stances_work import THRUST

LEAST = 9.0
"""Pixels of a head under which nobody would see the marks."""
MUZZLE = 0.27
"""Metres from the palm to the mouth of a pistol; a rifle's is as far as its barrel goes."""


def draw_motion(w: Wear) -> None:
    """The marks of what somebody does, over the figure; of who speaks and has the hands full, that they speak."""
    figure = w.body.figure
    mark = SIGNS.get(figure.fingers) or SIGNS.get(figure.mount) or MARKS.get(doing(figure)) or MARKS.get(figure.pose)
    if w.pixels < LEAST or w.dark:
        return
    if mark is not None and not (mark is _water and figure.mount in (FLOATING, SUBMERGED)):
        mark(w)
    busy = figure.holds or figure.gesture or figure.touch != (None, None) or figure.pose not in (Pose.STAND, Pose.SIT)
    if figure.speaks and busy and mark not in (voice, into):
        _spoken(w)


def _spoken(w: Wear) -> None:
    """Short lines before an open mouth whose hands tell something else; none where the face is turned away."""
    front = w.body.head_turn.front
    if dot(front, w.view.forward) > 0.5:
        return
    mouth = add(w.body.chin, (0.0, 0.16 * w.body.head_height, 0.0))
    middle = 0.0 if dot(front, w.view.right) >= 0 else 180.0
    near = 0.07 + 0.02 * abs(dot(front, w.view.right))
    rays(w, mouth, near, near + 0.045, (middle - 26.0, middle, middle + 26.0))


_ROUND = (10.0, 62.0, 118.0, 170.0, 232.0, 308.0)


def _blow(w: Wear) -> None:
    """The fist that is in front lands, or what is swung in it."""
    if None not in w.body.figure.touch or w.body.figure.holds in THRUST:
        return
    if w.body.figure.holds in SWUNG:
        came_round(w)
        return
    side = 1 if w.body.figure.holds or lens_on_right(w.body.figure) else 0
    touched = w.body.figure.touch[side]
    rays(w, add(palm_of(w, side), mul(w.body.root.front, 0.06)) if touched is None else touched, 0.06, 0.15, _ROUND)


def _fist(w: Wear) -> None:
    if w.body.figure.holds == "dough":
        floured(w)
        return
    rays(w, palm_of(w, 1), 0.065, 0.14, (-20.0, 20.0, 160.0, 200.0, 60.0))


def _knock(w: Wear) -> None:
    rays(w, add(palm_of(w, 1), mul(w.body.root.front, 0.05)), 0.055, 0.11, (35.0, 90.0, 145.0, 215.0, 325.0))


def _flash(w: Wear) -> None:
    """Fire at the muzzle."""
    hand = hand_of(w.body, 1)
    reach = {"rifle": 0.95}.get(w.body.figure.holds, MUZZLE)
    at = add(palm_centre(hand), mul(hand.along, reach))
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height)
    star: list[XY] = []
    for n in range(16):
        r, a = (0.055 if n % 2 == 0 else 0.024) * k * (1.0 if n % 4 else 1.4), math.tau * n / 16
        star.append((x + r * math.cos(a), y + r * math.sin(a)))
    w.drawing.soft([(x + 1.8 * (p - x), y + 1.8 * (q - y)) for p, q in star], "lamp", 0.6, 0.05 * k)
    w.drawing.shape([star], "lamp", pen_of(w) * 0.8)


def _speed(w: Wear) -> None:
    """Lines in the air behind somebody who runs or rides."""
    behind = mul(heading(w.body.figure.facing), -1.0)
    for up, start, end in ((0.86, 0.2, 0.62), (0.66, 0.26, 0.8), (0.44, 0.24, 0.66), (0.2, 0.32, 0.74)):
        height, figure = w.body.height, w.body.figure
        base = (figure.x, figure.floor + up * height, figure.z)
        line = w.view.segment(add(base, mul(behind, start * height)), add(base, mul(behind, end * height)))
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.6, (0.1, 0.7))


def _drop(w: Wear) -> None:
    """Lines over somebody who falls: where head and hands were a moment ago."""
    for at, aside in ((w.body.head, 0.0), (w.body.wrists[0], 0.02), (w.body.wrists[1], -0.02)):
        top = add(at, (aside, 0.34 * w.body.height, 0.0))
        line = w.view.segment(add(at, (0.0, 0.14 * w.body.height, 0.0)), top)
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.65, (0.1, 0.7))


OVER = (
    ((-1.35, 0.06), (-1.2, 0.6), (-1.0, 1.0), (-0.72, 1.26), (-0.42, 1.4)),
    ((0.62, 1.06), (0.84, 0.94), (1.0, 0.74), (1.1, 0.54), (1.14, 0.38)),
)
"""The way of somebody who goes over something on one hand, metres ahead and up: behind the back, and on from the feet."""


def _over(w: Wear) -> None:
    """The arc over what is vaulted, with an arrow where it ends."""
    figure, (dx, _, dz) = w.body.figure, heading(w.body.figure.facing)
    behind, on = ([(figure.x + ahead * dx, up, figure.z + ahead * dz) for ahead, up in way] for way in OVER)
    if min(map(w.view.depth, behind)) > w.view.near:
        line = [w.view.project(point) for point in behind]
        w.drawing.stroke(line, pen_of(w) * 3.2, "paper", 0.85)
        w.drawing.stroke(line, pen_of(w) * 1.8, "ink", 0.95)
    arrow(w, *on)


def _leap(w: Wear) -> None:
    """Lines under the feet of somebody in the air; the way of somebody who goes over something."""
    if w.body.figure.mount == VAULT:
        _over(w)
        return
    for ankle in w.body.ankles:
        floor = (ankle[0], w.body.figure.floor + 0.02, ankle[2])
        line = w.view.segment(add(ankle, (0.0, -0.1, 0.0)), floor)
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.6, (0.1, 0.7))


def _swing(w: Wear) -> None:
    """The arc of a throwing arm."""
    arcs(w, w.body.shoulders[1], 0.36, ((28.0, 82.0), (98.0, 152.0)))


def _wave(w: Wear) -> None:
    arcs(w, palm_of(w, 1), 0.085, ((-28.0, 28.0), (152.0, 208.0)))
    arcs(w, palm_of(w, 1), 0.12, ((-22.0, 22.0), (158.0, 202.0)))


def _beat(w: Wear) -> None:
    for side in (0, 1):
        arcs(w, palm_of(w, side), 0.08, ((30.0, 80.0), (110.0, 160.0)))


def _let_go(w: Wear) -> None:
    """Lines between an open hand and what falls from it."""
    at, far = palm_of(w, 1), FALLS * w.body.height
    for aside in (-0.045, 0.0, 0.045):
        off = mul(w.view.right, aside)
        line = w.view.segment(add(at, add(off, (0.0, -0.28 * far, 0.0))), add(at, add(off, (0.0, -0.66 * far, 0.0))))
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.75, (0.1, 0.6))


def _raise(w: Wear) -> None:
    """The arc an arm has come up by, behind it."""
    behind = dot(w.body.root.front, w.view.right) < 0
    arcs(w, w.body.shoulders[1], 0.34, ((-8.0, 38.0), (-2.0, 22.0)) if behind else ((142.0, 188.0), (158.0, 182.0)))


def _boot(w: Wear) -> None:
    """Where a foot lands, and the arc it has come by."""
    toes = add(w.body.ankles[1], mul(w.body.root.front, 0.1 * w.body.height))
    rays(w, toes, 0.06, 0.14, _ROUND)


def _yes(w: Wear) -> None:
    """An arrow up and down before a face."""
    to_and_fro(w, w.body.head, 0.13, (-36.0, 36.0) if ahead_of(w) > 0 else (144.0, 216.0))


def _no(w: Wear) -> None:
    """An arrow from side to side over a head; under the chin where the frame cuts the crown."""
    above = w.view.project(w.body.head)[1] - 0.16 * w.view.pixels(w.body.head, w.body.height) > 0
    to_and_fro(w, w.body.head, *((0.14, (46.0, 134.0)) if above else (0.12, (226.0, 314.0))))


def _to_and_fro(w: Wear) -> None:
    """Curves on either side of a hand that rubs."""
    arcs(w, palm_of(w, 1), 0.095, ((20.0, 70.0), (110.0, 160.0)))
    arcs(w, palm_of(w, 1), 0.125, ((28.0, 62.0), (118.0, 152.0)))


def _sink(w: Wear) -> None:
    """Lines over hands that go down."""
    for side in (0, 1):
        at = palm_of(w, side)
        line = w.view.segment(add(at, (0.0, 0.07 * w.body.height, 0.0)), add(at, (0.0, 0.19 * w.body.height, 0.0)))
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.7, (0.1, 0.7))


def _trail(w: Wear) -> None:
    """Lines behind what is drawn out of somebody's hand."""
    at, ahead = palm_of(w, 1), w.body.root.front
    for up in (-0.05, 0.0, 0.05):
        start = add(at, add(mul(ahead, 0.1 * w.body.height), (0.0, up * w.body.height, 0.0)))
        line = w.view.segment(start, add(start, mul(ahead, 0.1 * w.body.height)))
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.75, (0.1, 0.6))


def hands_over(figure: Figure) -> bool:
    """Whether somebody has a thing in the hand that they hold out to another, or put into their lap or pocket."""
    return (figure.fingers == INTO or doing(figure) is Pose.GIVE) and bool(in_hand(figure, 1))


def takes(figure: Figure) -> bool:
    """Whether somebody has hold of what they take: out of another's hand, or off what it was in."""
    return doing(figure) is Pose.TAKE and (bool(in_hand(figure, 1)) or figure.touch[1] is not None)


def draw_way(w: Wear) -> None:
    """The way of what goes from hand to hand, under the hand that gives or takes it: towards whoever has it afterwards."""
    if w.pixels < LEAST or w.dark:
        return
    if hands_over(w.body.figure):
        under_hand(w, -0.06, 0.16)
    elif takes(w.body.figure):
        under_hand(w, 0.1, -0.12)


def _notes(w: Wear) -> None:
    """Notes in the air over an instrument."""
    (x, y), k = w.view.project(w.body.head), w.view.pixels(w.body.head, w.body.height)
    way = -1.0 if dot(w.body.root.left, w.view.right) < 0 else 1.0
    for dx, dy, size in ((0.17, -0.02, 0.026), (0.25, 0.07, 0.022), (0.29, -0.05, 0.024)):
        _note(w, (x + way * dx * k, y - dy * k), size * k)


def _note(w: Wear, at: XY, r: float) -> None:
    x, y = at
    head = [(x + r * (1.1 * math.cos(a) + 0.3 * math.sin(a)), y + r * 0.75 * math.sin(a)) for a in (math.tau * n / 12 for n in range(12))]
    w.drawing.fill([head], tone_of(w))
    w.drawing.stroke([(x + r, y), (x + r, y - 3.6 * r), (x + 2.1 * r, y - 2.7 * r)], pen_of(w), tone_of(w), 0.95)


_GLYPHS: dict[str, tuple[tuple[XY, ...], ...]] = {
    "H": (((0.0, 0.0), (0.0, 1.0)), ((0.7, 0.0), (0.7, 1.0)), ((0.0, 0.5), (0.7, 0.5))),
    "A": (((0.0, 0.0), (0.38, 1.0), (0.76, 0.0)), ((0.16, 0.38), (0.6, 0.38))),
    "?": (
        ((0.05, 0.78), (0.16, 0.94), (0.36, 1.0), (0.56, 0.92), (0.62, 0.74), (0.52, 0.56), (0.36, 0.46), (0.34, 0.26)),
        ((0.33, 0.08), (0.35, 0.02)),
    ),
    "Z": (((0.0, 1.0), (0.72, 1.0), (0.0, 0.0), (0.76, 0.0)),),
}
"""Letters of sounds that are written alike in most languages, in units of their height."""


def _sound(w: Wear, word: str, aside: float, up: float, size: float, tilt: float = 0.0) -> None:
    """Letters beside a head; its distance, height and the letters' in head heights, `tilt` in degrees."""
    at = w.body.head
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.head_height)
    c, s = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    for n, letter in enumerate(word):
        for stroke in _GLYPHS[letter]:
            spots = [((px + 0.95 * n) * size * k, py * size * k) for px, py in stroke]
            line = [(x + aside * k + a * c - b * s, y - up * k - a * s - b * c) for a, b in spots]
            w.drawing.stroke(line, pen_of(w) * 1.1, tone_of(w), 0.9)


def _wept(w: Wear) -> None:
    """Tears down the cheeks of a face that is not hidden, and off the chin."""
    front, unit = w.body.head_turn.front, w.body.head_height
    for out, falls in ((0.17, (0.0, 0.16, 0.34)), (-0.17, (0.06, 0.24, 0.42))):
        at = add(w.body.eye, add(mul(w.body.head_turn.left, out * unit), mul(front, -0.04 * unit)))
        if w.view.depth(at) < w.view.near or dot(front, w.view.forward) > 0.5:
            continue
        (x, y), k = w.view.project(at), w.view.pixels(at, unit)
        for down in falls:
            top = y + (0.06 + down) * k
            drop = [(x, top - 0.08 * k), (x + 0.045 * k, top + 0.03 * k), (x, top + 0.07 * k), (x - 0.045 * k, top + 0.03 * k)]
            w.drawing.shape([drop], "white", pen_of(w) * 0.6)


def _shrugged(w: Wear) -> None:
    """Strokes over shoulders that go up, and a question over the head."""
    for shoulder in w.body.shoulders:
        for aside in (-0.03, 0.03):
            start = add(shoulder, add(mul(w.view.right, aside * w.body.height), (0.0, 0.055 * w.body.height, 0.0)))
            if line := w.view.segment(start, add(start, (0.0, 0.05 * w.body.height, 0.0))):
                w.drawing.stroke(line, pen_of(w), tone_of(w), 0.8, (0.1, 0.6))
    _sound(w, "?", 0.9 if ahead_of(w) > 0 else -1.3, 0.1, 0.6)


def _laughter(w: Wear) -> None:
    """The shaking of the shoulders, and strokes over a head that is thrown back; tears too of who weeps at the same time."""
    if w.body.figure.fingers == "tears":
        _wept(w)
    for shoulder, side in zip(w.body.shoulders, (1.0, -1.0), strict=True):
        for out, long in ((0.04, 0.05), (0.07, 0.075)):
            _bow(w, shoulder, side * out, long)
    rays(w, w.body.head, 0.11, 0.15, (35.0, 65.0, 115.0, 145.0))


def _bow(w: Wear, shoulder: Vec, out: float, long: float) -> None:
    """A bow beside a shoulder that shakes, in heights of the body from it."""
    left = w.body.root.left
    at, heights = add(shoulder, mul(left, out * w.body.height)), (-0.6, -0.3, 0.0, 0.3, 0.6)
    spots = [add(at, add(mul(left, -0.25 * abs(t) * out * w.body.height), (0.0, t * long * w.body.height, 0.0))) for t in heights]
    if all(w.view.depth(p) > w.view.near for p in spots):
        w.drawing.stroke([w.view.project(p) for p in spots], pen_of(w), tone_of(w), 0.8, (0.2, 0.5))


def _slumber(w: Wear) -> None:
    """Three letters that rise from who sleeps, each larger than the last."""
    side = ahead_of(w)
    for aside, up, size in ((0.7, -0.25, 0.24), (1.05, 0.05, 0.32), (1.5, 0.4, 0.44)):
        _sound(w, "Z", aside if side > 0 else -aside - size, up, size, 8.0)


def _hearing(w: Wear) -> None:
    """Sound that comes to the ear at the hand, through what the ear is laid to, or out of what is held at it."""
    if w.body.figure.holds:
        rays(w, palm_of(w, 1), 0.085, 0.13, (50.0, 90.0, 130.0))
        return
    if w.body.figure.touch != (None, None):
        at = w.body.head
        middle = 0.0 if dot(w.body.root.front, w.view.right) >= 0 else 180.0
        for radius in (0.11, 0.145, 0.18):
            arcs(w, at, radius, ((middle - 34.0, middle + 34.0),))
        return
    out = -1.0 if w.view.project(w.body.shoulders[1])[0] <= w.view.project(w.body.head)[0] else 1.0
    middle = 180.0 if out < 0 else 0.0
    for radius in (0.11, 0.15, 0.19):
        arcs(w, w.body.head, radius, ((middle - 24.0, middle + 24.0),))


def _come(w: Wear) -> None:
    """The way of a hand that beckons."""
    side = ahead_of(w)
    at, radius = add(palm_of(w, 1), (0.0, 0.04 * w.body.height, 0.0)), 0.1
    start, end = (10.0, 150.0) if side > 0 else (170.0, 30.0)
    arcs(w, at, radius, ((start, end),))
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height)
    tip = (x + radius * k * math.cos(math.radians(end)), y - radius * k * math.sin(math.radians(end)))
    for turn in (-38.0, 38.0):
        a = math.radians(end + (90.0 if start < end else -90.0) + 180.0 + turn)
        w.drawing.stroke([tip, (tip[0] + 0.035 * k * math.cos(a), tip[1] - 0.035 * k * math.sin(a))], pen_of(w), tone_of(w), 0.85)


def _secret(w: Wear) -> None:
    """Small lines between a mouth and an ear."""
    middle = 0.0 if ahead_of(w) > 0 else 180.0
    mouth = add(w.body.chin, (0.0, 0.2 * w.body.head_height, 0.0))
    rays(w, mouth, 0.03, 0.055, (middle - 48.0, middle + 48.0))


def _tears(w: Wear) -> None:
    """Drops under the hands of who cries."""
    for side in (0, 1):
        at = w.view.project(add(w.body.chin, (0.0, -0.02, 0.0))) if w.view.depth(w.body.chin) > w.view.near else None
        if at is None:
            return
        k = w.view.pixels(w.body.chin, w.body.head_height)
        x, y = at[0] + (side - 0.5) * 0.34 * k, at[1] + 0.12 * k * (1 + side)
        drop = [(x, y - 0.09 * k), (x + 0.04 * k, y), (x, y + 0.035 * k), (x - 0.04 * k, y)]
        w.drawing.shape([drop], "white", pen_of(w) * 0.5)


def _sweat(w: Wear) -> None:
    """Drops that fly off a brow that is wiped."""
    figure, hand = w.body.figure, w.body.figure.touch[1]
    above = hand is None or hand[1] >= w.body.eye[1]
    if figure.holds or figure.fingers not in ("", "brow") or w.view.depth(w.body.head) < w.view.near or not above:
        return
    (x, y), k = w.view.project(w.body.head), w.view.pixels(w.body.head, w.body.head_height)
    for aside, up, tilt in ((0.62, 0.5, 40.0), (0.78, 0.2, 62.0), (0.4, 0.72, 20.0)):
        c, s = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
        drop = [(0.0, -0.12), (0.05, 0.02), (0.0, 0.06), (-0.05, 0.02)]
        px, py = x + ahead_of(w) * aside * k, y - up * k
        w.drawing.shape([[(px - ahead_of(w) * (a * c + b * s) * k, py + (b * c - a * s) * k) for a, b in drop]], "white", pen_of(w) * 0.5)


def _buttoned(w: Wear) -> None:
    """The edge and the buttons of what is being buttoned, from the neck to the hands."""
    body = w.body
    if body.figure.holds or None in body.figure.touch:
        return
    low, out = mix(palm_of(w, 0), palm_of(w, 1), 0.5), mul(body.trunk.front, 0.066 * body.height)
    if low[1] > body.chest[1]:
        return
    top, end = add(body.neck, mul(out, 0.7)), mix(low, add(body.waist, out), 0.4)
    middle = add(mix(body.neck, body.waist, 0.45), mul(out, 1.15))
    spots = [mix(mix(top, middle, t), mix(middle, end, t), t) for t in (0.0, 0.14, 0.34, 0.54, 0.74, 0.86)]
    aside = mul(body.trunk.left, 0.016 * body.height)
    for edge in (aside, mul(aside, -1.0)):
        w.drawing.stroke([w.view.project(add(spot, edge)) for spot in spots], pen_of(w) * 0.7, tone_of(w), 0.8, (0.0, 0.0))
    r = 0.006 * w.view.pixels(middle, body.height)
    for x, y in (w.view.project(spot) for spot in spots[1:5]):
        w.drawing.shape([[(x + r * math.cos(k * 0.7), y + r * math.sin(k * 0.7)) for k in range(9)]], "white", pen_of(w) * 0.5)


def _water(w: Wear) -> None:
    """The surface somebody swims in: it hides what is under it, and waves run along it."""
    figure, height = w.body.figure, w.body.height
    level, ahead = w.body.pelvis[1] - 0.005 * height, across(w.view, figure)

    def at(along: float, up: float) -> Vec:
        return add((figure.x, level + up * height, figure.z), mul(ahead, along * height))

    top = [at(0.09 * n - 1.08, 0.016 * math.sin(n * 1.7)) for n in range(25)]
    under = [at(1.08 * math.cos(math.pi * n / 12), -0.24 * math.sin(math.pi * n / 12) ** 0.45) for n in range(13)]
    if len(polygon := w.view.polygon([*top, *under])) > 2:
        w.drawing.fill([polygon], 0.34)
        w.drawing.stroke([w.view.project(p) for p in top], pen_of(w), tone_of(w), 0.9)
        for row, start in ((0.045, -0.75), (0.085, -0.5), (0.06, 0.1), (0.1, 0.0)):
            spots = [at(start + 0.045 * n, 0.012 * math.sin(n * 1.5) - row) for n in range(10)]
            w.drawing.stroke([w.view.project(p) for p in spots], pen_of(w) * 0.8, "white", 0.9)
    rays(w, w.body.wrists[0], 0.05, 0.1, (40.0, 75.0, 105.0))


NECK = 0.17
"""Metres from the fist to the mouth of a bottle, as large as it is drawn."""


LIP, FALL = 0.15, 0.55
"""Metres from the hand to the edge that something is poured over, and that it falls where no vessel is under it."""


def _stream(w: Wear) -> None:
    """What runs out of a tipped bottle into the vessel under it."""
    figure = w.body.figure
    tip = Turn(figure.facing, TIPPED[Pose.POUR]).up
    under = palm_of(w, 0)
    if not in_hand(figure, 0):
        return
    if in_hand(figure, 1) == "bottle":
        mouth = add(palm_of(w, 1), mul(tip, NECK))
        end = (mouth[0] * 0.3 + under[0] * 0.7, under[1] + 0.03, mouth[2] * 0.3 + under[2] * 0.7)
    else:
        mouth = add(palm_of(w, 1), mul(w.view.right, LIP if dot(tip, w.view.right) > 0 else -LIP))
        level = max(figure.floor, mouth[1] - FALL)
        end = (under[0], under[1] + 0.03, under[2]) if in_hand(figure, 0) else (mouth[0], level, mouth[2])
    line = w.view.segment(mouth, end)
    if line:
        w.drawing.stroke(line, pen_of(w) * 1.6, tone_of(w), 0.8, (0.0, 0.3))


MARKS: dict[Pose, Callable[[Wear], None]] = {
    Pose.FIGHT: _blow,
    Pose.SLAM: _fist,
    Pose.KNOCK: _knock,
    Pose.SHOOT: _flash,
    Pose.RUN: _speed,
    Pose.SLIDE: _speed,
    Pose.CYCLE: _speed,
    Pose.FALL: _drop,
    Pose.JUMP: _leap,
    Pose.THROW: _swing,
    Pose.WAVE: _wave,
    Pose.DANCE: _beat,
    Pose.CLAP: _beat,
    Pose.CALL: voice,
    Pose.LAUGH: _laughter,
    Pose.SLEEP: _slumber,
    Pose.SHRUG: _shrugged,
    Pose.LISTEN: _hearing,
    Pose.BECKON: _come,
    Pose.WHISPER: _secret,
    Pose.CRY: _tears,
    Pose.DAB: _sweat,
    Pose.SWIM: _water,
    Pose.WEAR: _buttoned,
    Pose.DROP: _let_go,
    Pose.POUR: _stream,
    Pose.BRANDISH: _raise,
    Pose.KICK: _boot,
    Pose.NOD: _yes,
    Pose.SHAKE_HEAD: _no,
    Pose.RUB: _to_and_fro,
    Pose.LOWER: _sink,
    Pose.TAKE: _trail,
    Pose.PLAY: _notes,
    Pose.SPEAK_INTO: into,
    Pose.WASH: lather,
    Pose.LIMP: sore,
}
"""By what is done."""
