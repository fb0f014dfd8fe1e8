"""Signs of what bodies do by themselves: breath, a cough, a shiver, a step back, a back that meets a wall."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.motion_pen import ahead_of, arcs, arrow, doused, jetted, palm_of, pen_of, rays, tone_of
from storyboard.shots import coat_words
from storyboard.staging.against import PUSHES_ROUND, RAISES, UPWARDS
from storyboard.staging.riding import ELBOWING, LAID_LOW, SET_DOWN, TURNING
from storyboard.staging.space import add, dot, heading, mix, mul
from storyboard.staging.stances_motion import DOUSES, FLING, SPRAYS
from storyboard.staging.stances_work import BLOWN_ON


def voice(w: Wear) -> None:
    """Lines from an open mouth, to the side it is turned to."""
    ahead = w.view.project(add(w.body.head, mul(w.body.head_turn.front, 0.3)))[0] >= w.view.project(w.body.head)[0]
    middle = 0.0 if ahead else 180.0
    rays(w, w.body.chin, 0.1, 0.15, (middle - 24.0, middle, middle + 24.0))


MIKES = frozenset({"microphone"})
"""What is so near before the lips that lines of a voice would lie on it, as if it were shaken."""


def into(w: Wear) -> None:
    """The voice into what is spoken into, none over what hides it; breath at what is blown on, from the lips to the thing."""
    if w.body.figure.holds in MIKES:
        return
    if w.body.figure.holds not in BLOWN_ON:
        voice(w)
        return
    (x, y), (u, v) = w.view.project(add(w.body.chin, (0.0, 0.2 * w.body.head_height, 0.0))), w.view.project(palm_of(w, 1))
    k, way = w.view.pixels(w.body.chin, w.body.head_height), 1.0 if u >= x else -1.0
    v -= 0.4 * k
    for up in (-0.12, 0.0, 0.12):
        line = [(x + way * 0.22 * k, y + 0.3 * up * k), (x + (u - x) * 0.75, y + (v - y) * 0.75 + up * k)]
        w.drawing.stroke(line, pen_of(w) * 2.2, "paper", 0.6, (0.2, 0.5))
        w.drawing.stroke(line, pen_of(w), "ink", 0.85, (0.1, 0.5))


def lather(w: Wear) -> None:
    """Running water from a tap over hands that are washed, and suds about them."""
    if w.body.figure.holds or w.body.figure.touch != (None, None):
        return
    at = mix(palm_of(w, 0), palm_of(w, 1), 0.5)
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k, way = w.view.project(at), w.view.pixels(at, w.body.height), 1.0 if dot(w.body.root.front, w.view.right) >= 0 else -1.0
    spout, foot = (x, y - 0.1 * k), (x + way * 0.12 * k, y + 0.05 * k)
    neck = [
        foot,
        (foot[0], y - 0.11 * k),
        (foot[0] - way * 0.03 * k, y - 0.14 * k),
        (x + way * 0.03 * k, y - 0.14 * k),
        (x, y - 0.12 * k),
        spout,
    ]
    for wide, tone in ((0.024, "ink"), (0.016, 0.2)):
        w.drawing.stroke(neck, wide * k, tone, taper=(0.0, 0.0))
    for aside in (-0.008, 0.008):
        w.drawing.stroke([(x + aside * k, spout[1] + 0.01 * k), (x + 1.6 * aside * k, y + 0.07 * k)], pen_of(w), "white", 0.95)
    for dx, dy, r in (
        (-0.05, 0.0, 0.01),
        (0.04, 0.02, 0.012),
        (-0.02, 0.035, 0.013),
        (0.02, 0.04, 0.008),
        (-0.06, 0.03, 0.007),
        (0.06, 0.035, 0.008),
    ):
        ring = [(x + (dx + r * math.cos(a)) * k, y + (dy + r * math.sin(a)) * k) for a in (math.tau * n / 14 for n in range(14))]
        w.drawing.shape([ring], "white", pen_of(w) * 0.6)


def _backwards(w: Wear) -> None:
    """Lines in the air before somebody who goes backwards, where they were."""
    ahead, figure, height = heading(w.body.figure.facing), w.body.figure, w.body.height
    for up, start, end in ((0.78, 0.34, 0.6), (0.6, 0.4, 0.74), (0.3, 0.3, 0.62), (0.12, 0.34, 0.66)):
        base = (figure.x, figure.floor + up * height, figure.z)
        line = w.view.segment(add(base, mul(ahead, start * height)), add(base, mul(ahead, end * height)))
        if line:
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.7, (0.1, 0.7))


def _tongue(w: Wear) -> None:
    """A tongue out of the mouth, down over the lip."""
    unit, front = w.body.head_height, w.body.head_turn.front
    mouth = add(w.body.chin, add(mul(w.body.head_turn.up, 0.17 * unit), mul(front, 0.1 * unit)))
    if w.view.depth(mouth) < w.view.near or dot(front, w.view.forward) > 0.6:
        return
    tip = add(mouth, add(mul(front, 0.16 * unit), mul(w.body.head_turn.up, -0.13 * unit)))
    (x, y), (u, v), half = w.view.project(mouth), w.view.project(tip), w.view.pixels(mouth, 0.062 * unit)
    dx, dy = u - x, v - y
    far = math.hypot(dx, dy) or 1.0
    ax, ay = -dy / far * half, dx / far * half
    shape = [(x + ax, y + ay), (u + ax, v + ay)]
    shape += [
        (u + ax * math.cos(t) + dx / far * half * math.sin(t), v + ay * math.cos(t) + dy / far * half * math.sin(t)) for t in _HALF_TURN
    ]
    shape += [(u - ax, v - ay), (x - ax, y - ay)]
    w.drawing.shape([shape], "#cf6f74", pen_of(w) * 0.8)
    w.drawing.stroke([(x, y), (x + 0.8 * dx, y + 0.8 * dy)], pen_of(w) * 0.7, "ink", 0.8)


_HALF_TURN = tuple(math.pi * n / 8 for n in range(9))


def _settled(ahead: float, w: Wear) -> None:
    """The way down to the ground of what is put there, so far before the hand, and strokes where it meets it."""
    figure, tall = w.body.figure, w.body.height
    if figure.surface is None or not figure.holds:
        return
    near = heading(math.degrees(math.atan2(w.view.eye[0] - figure.x, w.view.eye[2] - figure.z)))
    x, _, z = add(palm_of(w, 1), add(mul(w.body.root.front, ahead * tall), mul(near, NEARER * tall)))
    arrow(w, (x, figure.surface + FALLEN[0] * tall, z), (x, figure.surface + FALLEN[1] * tall, z))
    for way in (-1.0, 1.0):
        foot = add((x, figure.surface + 0.01, z), mul(w.view.right, 0.06 * way * tall))
        if line := w.view.segment(foot, add(foot, mul(w.view.right, 0.05 * way * tall))):
            w.drawing.stroke(line, pen_of(w), tone_of(w), 0.85, (0.1, 0.5))


NEARER, FALLEN = 0.06, (0.16, 0.02)
"""Body heights nearer to the lens than the hand that the way down of a thing is drawn, and over the ground that it begins and ends."""


def _sunk(w: Wear) -> None:
    """The way down a wall, over head and shoulders."""
    height = w.body.height
    for at, start in ((w.body.head, 0.13), (w.body.shoulders[0], 0.1), (w.body.shoulders[1], 0.1)):
        line = w.view.segment(add(at, (0.0, start * height, 0.0)), add(at, (0.0, (start + 0.2) * height, 0.0)))
        if line:
            w.drawing.stroke(line, pen_of(w) * 1.2, tone_of(w), 0.75, (0.7, 0.1))


def _thud(w: Wear) -> None:
    """Where a back meets a wall."""
    rays(w, w.body.chest, 0.24, 0.32, (15.0, 40.0, 140.0, 165.0, 205.0, 335.0))


def _slammed(w: Wear) -> None:
    """The swing that a door has come with, and its bang."""
    at = palm_of(w, 1)
    rays(w, add(at, mul(w.body.root.front, 0.06)), 0.09, 0.19, (20.0, 55.0, 90.0, 125.0, 160.0, 200.0, 235.0, 270.0, 305.0, 340.0))
    for up in (0.16, -0.14, -0.24):
        start = add(at, (0.0, up * w.body.height, 0.0))
        line = w.view.segment(
            add(start, mul(w.body.root.front, -0.06)), add(start, add(mul(w.body.root.front, -0.3), mul(w.body.root.left, -0.16)))
        )
        if line:
            w.drawing.stroke(line, pen_of(w) * 1.2, tone_of(w), 0.8, (0.1, 0.7))


def floured(w: Wear) -> None:
    """Dough that has hit a table: flour that bursts up on both sides of it in a cloud, drifts off over it, and the way down."""
    at = add(mix(palm_of(w, 0), palm_of(w, 1), 0.5), mul(w.body.root.front, 0.36))
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height)
    arrow(w, *(add(at, (0.0, up * w.body.height, 0.0)) for up in (0.46, 0.36, 0.26, 0.16)))
    for n in range(11):
        a = math.pi * n / 10.0
        u, v, r = x + 0.3 * k * math.cos(a), y + (0.05 - 0.2 * math.sin(a)) * k, (0.05 + 0.018 * (n % 3)) * k
        if abs(math.cos(a)) > CLEAR:
            w.drawing.fill([_puff(u, v, r)], "white", 0.9)
            w.drawing.stroke(_puff(u, v, r)[2:11], pen_of(w), "ink", 0.7)
    for n in range(26):
        a, far = math.pi * ((n * 17) % 26) / 26.0, (0.3 + 0.3 * ((n * 7) % 9) / 9.0) * k
        w.drawing.fill([_puff(x + far * math.cos(a), y - 0.75 * far * math.sin(a), 0.008 * k)], "white", 0.95)


CLEAR = 0.5
"""How far aside the flour of a cloud is that lets the dough and the hands be seen, as a share of its breadth."""


def _puff(x: float, y: float, r: float) -> list[tuple[float, float]]:
    return [(x + r * math.cos(math.tau * n / 14), y - r * math.sin(math.tau * n / 14)) for n in range(14)]


def sore(w: Wear) -> None:
    """The pain in the knee of who limps."""
    rays(w, w.body.knees[1], 0.06, 0.1, (15.0, 50.0, 130.0, 165.0, 345.0))


def _spat(w: Wear) -> None:
    """What flies from the mouth to the ground."""
    mouth = add(w.body.chin, (0.0, 0.16 * w.body.head_height, 0.0))
    if w.view.depth(mouth) < w.view.near:
        return
    (x, y), k, way = w.view.project(mouth), w.view.pixels(mouth, w.body.head_height), ahead_of(w)
    path = [(x + way * (0.3 + 0.9 * t) * k, y + (0.05 + 0.95 * t * t) * k) for t in (n / 6 for n in range(7))]
    w.drawing.stroke(path, pen_of(w), "ink", 0.8, (0.1, 0.4))
    for px, py, r in ((*path[3], 0.05), (*path[5], 0.075), (*path[6], 0.05)):
        drop = [(px + r * k * math.cos(a), py + r * k * math.sin(a)) for a in (math.tau * n / 12 for n in range(12))]
        w.drawing.shape([drop], "white", pen_of(w) * 0.5)


def _over(w: Wear) -> None:
    """The way of a foot that is lifted over something."""
    ankle = max(w.body.ankles, key=lambda at: at[1])
    arcs(w, ankle, 0.1, ((20.0, 150.0),))


def _burst(w: Wear, near: float, far: float, fan: tuple[float, ...]) -> None:
    """Strokes out of the mouth to where the head is turned; `near` and `far` in body heights, `fan` in degrees off that way."""
    mouth = add(w.body.chin, (0.0, 0.2 * w.body.head_height, 0.0))
    middle = 0.0 if ahead_of(w) > 0 else 180.0
    rays(w, mouth, near, far, tuple(middle + angle for angle in fan))


def _coughed(w: Wear) -> None:
    _burst(w, 0.11, 0.16, (-36.0, -12.0, 12.0, 36.0))


def _sneezed(w: Wear) -> None:
    _burst(w, 0.12, 0.22, (-48.0, -30.0, -12.0, 6.0, 24.0))


def _gasped(w: Wear) -> None:
    """Short strokes towards an open mouth, and over the head of who starts."""
    _burst(w, 0.08, 0.11, (-24.0, 0.0, 24.0))
    rays(w, w.body.head, 0.13, 0.17, (50.0, 70.0, 110.0, 130.0))


def _breath(w: Wear) -> None:
    """A small cloud of breath before the mouth."""
    mouth = add(w.body.chin, (0.0, 0.14 * w.body.head_height, 0.0))
    if w.view.depth(mouth) < w.view.near:
        return
    (x, y), k, way = w.view.project(mouth), w.view.pixels(mouth, w.body.head_height), ahead_of(w)
    x, y = x + way * 0.86 * k, y + 0.16 * k
    cloud = [
        (x + way * (0.34 + 0.05 * math.cos(7 * a)) * k * math.cos(a), y + (0.2 + 0.03 * math.cos(7 * a)) * k * math.sin(a))
        for a in (math.tau * n / 36 for n in range(36))
    ]
    w.drawing.fill([cloud], "paper", 0.7)
    w.drawing.stroke([*cloud, cloud[0]], pen_of(w), "ink", 0.8)
    for up in (-0.02, 0.06):
        w.drawing.stroke([(x - way * 0.62 * k, y - (0.16 - up) * k), (x - way * 0.46 * k, y - (0.1 - up) * k)], pen_of(w), "ink", 0.8)


def _panted(w: Wear) -> None:
    """Sweat off the brow of who is spent; no cloud of breath, which would be blown at something."""
    if w.view.depth(w.body.head) < w.view.near:
        return
    (x, y), k, way = w.view.project(w.body.head), w.view.pixels(w.body.head, w.body.head_height), ahead_of(w)
    for dx, dy in ((0.6, 0.75), (0.2, 1.0), (0.95, 0.45)):
        px, py = x + way * dx * k, y - dy * k + 0.2 * k
        drop = [(px, py - 0.13 * k), (px + 0.06 * k, py + 0.02 * k), (px, py + 0.07 * k), (px - 0.06 * k, py + 0.02 * k)]
        w.drawing.shape([drop], "white", pen_of(w) * 0.6)


def _shiver(w: Wear) -> None:
    """Wavy lines on either side of somebody who trembles."""
    k = w.view.pixels(w.body.chest, w.body.height)
    for level in (w.body.head, w.body.shoulders[0], w.body.waist):
        x, y = w.view.project((w.body.chest[0], level[1], w.body.chest[2]))
        for side in (-1.0, 1.0):
            for far in (0.135, 0.165):
                out = far if level is not w.body.head else far - 0.04
                line = [(x + side * (out + 0.008 * (-1) ** n) * k, y + (n - 3) * 0.016 * k) for n in range(7)]
                w.drawing.stroke(line, pen_of(w), tone_of(w), 0.85)


def _brushed(w: Wear) -> None:
    """The way of hands that brush down, and what flies off."""
    for side in (0, 1):
        at = palm_of(w, side)
        arcs(w, at, 0.085, ((200.0, 250.0), (290.0, 340.0)))
        rays(w, at, 0.1, 0.125, (235.0, 270.0, 305.0))


def _dusted(w: Wear) -> None:
    """The way of hands over knees, and the dust that comes off them in puffs."""
    _brushed(w)
    for side, out in ((0, 0.11), (1, 0.15)):
        at = palm_of(w, side)
        if w.view.depth(at) < w.view.near:
            continue
        (x, y), k, way = w.view.project(at), w.view.pixels(at, w.body.height), ahead_of(w)
        for far, up, r in ((out, -0.03, 0.02), (out + 0.04, -0.06, 0.014), (out + 0.03, 0.0, 0.01)):
            turns = (math.tau * n / 24 for n in range(24))
            puff = [(x + (way * far + r * (1 + 0.16 * math.cos(5 * a)) * math.cos(a)) * k, y - (up - r * math.sin(a)) * k) for a in turns]
            w.drawing.fill([puff], "paper", 0.45)
            w.drawing.stroke([*puff, puff[0]], pen_of(w) * 0.6, tone_of(w), 0.6)


def _tossed(ahead: float, up: float, w: Wear) -> None:
    """The way of a thing from an open hand through the air, bent as a throw is, up to just below the thing."""
    at, height, front = palm_of(w, 1), w.body.height, w.body.root.front
    way = [add(at, add(mul(front, ahead * t * height), (0.0, up * (2 * t - t * t) * height, 0.0))) for t in (0.15, 0.3, 0.45, 0.6)]
    arrow(w, *way)


def _out_of(w: Wear) -> None:
    """The way of a coat off the shoulder, over the arm, to the hand that it hangs from."""
    shoulder, hand, up = w.body.shoulders[1], palm_of(w, 1), (0.0, w.body.height, 0.0)
    arrow(w, *(add(mix(shoulder, hand, t), mul(up, 0.05 + 0.36 * t * (1 - t))) for t in (0.0, 0.2, 0.4, 0.6, 0.8, 0.96)))


def _thrown_off(w: Wear) -> None:
    """The speed of a coat that has left the open hand: strokes after it, along the arm that threw it."""
    (ax, ay), (bx, by) = w.view.project(w.body.shoulders[1]), w.view.project(palm_of(w, 1))
    far = math.hypot(bx - ax, by - ay) or 1.0
    (ux, uy), k = ((bx - ax) / far, (by - ay) / far), w.view.pixels(palm_of(w, 1), w.body.height)
    for aside, start, long in ((0.07, 0.03, 0.09), (0.0, 0.04, 0.07), (-0.07, 0.03, 0.09)):
        x, y = bx + (ux * start - uy * aside) * k, by + (uy * start + ux * aside) * k
        for width, tone in ((3.4, "paper"), (1.9, "ink")):
            w.drawing.stroke([(x, y), (x + ux * long * k, y + uy * long * k)], pen_of(w) * width, tone, taper=(0.1, 0.5))


def _pocketed(w: Wear) -> None:
    """The way of a thing into a pocket of the coat: down beside it, on the side away from the body."""
    if not w.body.figure.holds:
        return
    at, height = palm_of(w, 1), w.body.height
    out = -1.0 if w.view.project(at)[0] < w.view.project(w.body.pelvis)[0] else 1.0
    off = mul(w.view.right, out * ASIDE * height)
    arrow(w, *(add(at, add(off, (0.0, up * height, 0.0))) for up in (0.16, 0.09, 0.02, -0.05)))


ASIDE = 0.085
"""Body heights from the middle of what goes into a pocket to the arrow beside it."""


def _frisked(w: Wear) -> None:
    """Hands that pat, on either side."""
    for side in (0, 1):
        for radius in (0.07, 0.095):
            arcs(w, palm_of(w, side), radius, ((200.0, 250.0), (290.0, 340.0)))


def _struck(w: Wear) -> None:
    """A fist that has come down."""
    rays(w, palm_of(w, 1), 0.07, 0.15, (10.0, 45.0, 90.0, 135.0, 170.0))


def _ignited(side: int, w: Wear) -> None:
    """A key that is turned beside a steering wheel."""
    arcs(w, palm_of(w, side), 0.1, ((130.0, 230.0), (310.0, 410.0)))


def _belted(outer: int, w: Wear) -> None:
    """The belt of a car from over one shoulder to the other hip, and its buckle."""
    body, out = w.body, 1.0 if outer == 0 else -1.0
    front = mul(body.trunk.front, 0.075 * body.height)
    top = add(body.shoulders[outer], add(mul(body.trunk.up, 0.03 * body.height), mul(body.trunk.left, -0.2 * out * 0.2 * body.height)))
    breast, low = add(mix(body.chest, body.neck, 0.2), front), palm_of(w, 1 - outer)
    anchor = add(body.shoulders[outer], add(mul(body.root.left, 0.12 * out * body.height), (0.0, 0.12 * body.height, 0.0)))
    path = [w.view.project(at) for at in (anchor, add(top, mul(front, 0.7)), breast, low)]
    wide = w.view.pixels(body.chest, 0.034 * body.height)
    w.drawing.stroke(path, wide + pen_of(w) * 2, "ink", taper=(0.0, 0.0))
    w.drawing.stroke(path, wide, 0.3, taper=(0.0, 0.0))
    (x, y), k = path[-1], wide * 0.9
    w.drawing.shape([[(x - k, y - k * 0.7), (x + k, y - k * 0.7), (x + k, y + k * 0.7), (x - k, y + k * 0.7)]], "accent", pen_of(w))


def _hurts(w: Wear) -> None:
    """Pain about a hand that is held in the other."""
    rays(w, mix(palm_of(w, 0), palm_of(w, 1), 0.5), 0.1, 0.145, (20.0, 55.0, 90.0, 125.0, 160.0))


def _weighed(w: Wear) -> None:
    """Short ways up and down on both sides of a palm that something is weighed in."""
    palm, tall = palm_of(w, 1), w.body.height
    for way in (-1.0, 1.0):
        foot = add(palm, mul(w.view.right, 0.1 * way * tall))
        low, high = add(foot, (0.0, -0.035 * tall, 0.0)), add(foot, (0.0, 0.05 * tall, 0.0))
        arrow(w, *((low, high) if way > 0 else (high, low)))


def _strapped(w: Wear) -> None:
    """A watch on the wrist that is held before the eyes."""
    a, b = w.body.elbows[0], w.body.wrists[0]
    at, size = mix(a, b, 0.93), 0.024 * w.body.height
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, size)
    for r, tone in ((1.0, "ink"), (0.66, "white")):
        w.drawing.shape(
            [[(x + r * k * math.cos(math.tau * n / 14), y + r * k * math.sin(math.tau * n / 14)) for n in range(14)]], tone, pen_of(w) * 0.6
        )
    w.drawing.stroke([(x, y - 0.45 * k), (x, y), (x + 0.32 * k, y + 0.1 * k)], pen_of(w) * 0.6)


def _fanned(w: Wear) -> None:
    """The way of what fans a face, to and fro beside it."""
    side = 0 if w.body.figure.touch[0] is not None else 1
    for radius in (0.15, 0.18):
        arcs(w, palm_of(w, side), radius, ((20.0, 60.0), (120.0, 160.0)))


def _loaded(w: Wear) -> None:
    """A bar through both fists, with plates at its ends."""
    left, right = palm_of(w, 0), palm_of(w, 1)
    ends = [mix(left, right, share) for share in (-0.75, 1.75)]
    if min(map(w.view.depth, ends)) < w.view.near:
        return
    (ax, ay), (bx, by) = (w.view.project(end) for end in ends)
    k = w.view.pixels(mix(left, right, 0.5), w.body.height)
    w.drawing.stroke([(ax, ay), (bx, by)], max(3.0, 0.018 * k), "ink", taper=(0.0, 0.0))
    for x, y, way in ((ax, ay, 1.0), (bx, by, -1.0)):
        inward = way if ax < bx else -way
        for n, half in enumerate((0.07, 0.12, 0.12)):
            u = x + inward * (0.02 + 0.035 * n) * k
            box = [
                (u - 0.014 * k, y - half * k),
                (u + 0.014 * k, y - half * k),
                (u + 0.014 * k, y + half * k),
                (u - 0.014 * k, y + half * k),
            ]
            w.drawing.shape([box], 0.7, pen_of(w) * 0.7)


def _round_it(w: Wear) -> None:
    """The way round what somebody pushes, about its foot: from them past the side of it that is nearer to the lens."""
    figure = w.body.figure
    front, aside = heading(figure.facing), heading(figure.facing + 90)
    middle = add((figure.x, figure.floor + LOW, figure.z), mul(front, AHEAD))
    near = min((1.0, -1.0), key=lambda side: w.view.depth(add(middle, mul(aside, side))))
    turns = [math.radians(FROM + (TO - FROM) * n / 14) for n in range(15)]
    arrow(w, *(add(middle, add(mul(front, -ROUND * math.cos(a)), mul(aside, near * ROUND * math.sin(a)))) for a in turns))


def _coming_round(w: Wear) -> None:
    """The way round of who is turned from behind: over the head, or before the breast where the frame cuts the crown, past the side that
    is nearer to the lens."""
    figure, tall = w.body.figure, w.body.height
    above = w.view.project(add(w.body.head, (0.0, 0.2 * tall, 0.0)))[1] > 0
    head = w.body.head if above else add(w.body.head, (0.0, -0.42 * tall, 0.0))
    front, aside = heading(figure.facing), heading(figure.facing + 90)
    near = min((1.0, -1.0), key=lambda side: w.view.depth(add(head, mul(aside, side))))
    turns = [math.radians(10.0 + 160.0 * n / 14) for n in range(15)]
    out, low = 0.13 * tall, 0.035 * tall
    ways = ((add(head, (0.0, out - low * math.sin(a), 0.0)), add(mul(front, math.cos(a)), mul(aside, near * math.sin(a)))) for a in turns)
    arrow(w, *(add(middle, mul(way, out)) for middle, way in ways))


AHEAD, ROUND, LOW = 1.3, 0.95, 0.62
"""Metres from who pushes to the middle of what turns, from there to the arrow, and from the floor to it."""
FROM, TO = 30.0, 160.0
"""Where on its circle the arrow starts and ends, degrees from who pushes."""


def _up(ahead: float, low: float, high: float, w: Wear) -> None:
    """The way up of what both hands have, from so far over them, in shares of the body."""
    at = add(mix(palm_of(w, 0), palm_of(w, 1), 0.5), mul(w.body.root.front, ahead * w.body.height))
    arrow(w, *(add(at, (0.0, up * w.body.height, 0.0)) for up in (low, (low + high) / 2, high)))


def _elbowed(side: int, w: Wear) -> None:
    """The blow of an elbow that is driven back."""
    at = add(w.body.elbows[side], mul(w.body.root.front, -0.08))
    rays(w, at, 0.05, 0.13, (20.0, 65.0, 115.0, 160.0, 205.0, 250.0, 295.0, 340.0))


SIGNS: dict[str, Callable[[Wear], None]] = {
    "tongue": _tongue,
    "cough": _coughed,
    "sneeze": _sneezed,
    "breath": _breath,
    "pant": _panted,
    "gasp": _gasped,
    "shiver": _shiver,
    "brush": _brushed,
    "dust": _dusted,
    "fan": _fanned,
    "bar": _loaded,
    "toss": partial(_tossed, 0.15, 0.2),
    "toss_up": partial(_tossed, 0.03, 0.21),
    DOUSES: doused,
    SPRAYS: jetted,
    FLING: partial(_tossed, 0.05, 0.09),
    "frisk": _frisked,
    "tuck_low": _pocketed,
    coat_words.OFF: _out_of,
    coat_words.FLUNG: _thrown_off,
    "strike": _struck,
    **{f"ignite_{name}": partial(_ignited, side) for side, name in enumerate(("left", "right"))},
    "belted_left": partial(_belted, 0),
    "belted_right": partial(_belted, 1),
    "nurse": _hurts,
    "watch": _strapped,
    "weigh": _weighed,
    "spit": _spat,
    "step": _over,
    "back": _backwards,
    "slumped": _sunk,
    LAID_LOW: partial(_settled, 0.16),
    SET_DOWN: partial(_settled, -0.03),
    PUSHES_ROUND: _round_it,
    TURNING: _coming_round,
    **{f"{ELBOWING}{name}": partial(_elbowed, side) for side, name in enumerate(("left", "right"))},
    "pinned": _thud,
    "slamming": _slammed,
    UPWARDS: partial(_up, 0.14, -0.06, 0.2),
    RAISES: partial(_up, 0.06, 0.3, 0.41),
}
"""By how the hands are shaped that touch the own body (`Figure.fingers`), or by how somebody is carried (`Figure.mount`)."""
