"""The strokes that signs of motion are made of: rays from a point, arcs about it, in a pen that suits the size of the figure."""

from __future__ import annotations

import math

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import hand_of, palm_centre
from storyboard.staging.space import add, heading, mul, sub


def tone_of(w: Wear) -> Tone:
    """Of strokes that are seen before the set."""
    return "paper" if w.drawing.mood.windows else "ink"


def pen_of(w: Wear) -> float:
    """Width of a stroke, pixels."""
    return max(1.5, min(5.0, w.pixels / 26)) * w.drawing.width / 1376


def rays(w: Wear, at: Vec, near: float, far: float, angles: tuple[float, ...]) -> None:
    """Short strokes away from a point; `near` and `far` in body heights, angles in degrees on the page, 0 to the right."""
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height)
    for angle in angles:
        c, s = math.cos(math.radians(angle)), -math.sin(math.radians(angle))
        line = [(x + c * near * k, y + s * near * k), (x + c * far * k, y + s * far * k)]
        w.drawing.stroke(line, pen_of(w) * 2.2, "paper", 0.6, (0.3, 0.6))
        w.drawing.stroke(line, pen_of(w), "ink", 0.9, (0.1, 0.5))


def arcs(w: Wear, at: Vec, radius: float, spans: tuple[tuple[float, float], ...]) -> None:
    """Parts of a circle around a point, degrees."""
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height) * radius
    for start, end in spans:
        turns = [math.radians(start + (end - start) * n / 8) for n in range(9)]
        line = [(x + k * math.cos(a), y - k * math.sin(a)) for a in turns]
        w.drawing.stroke(line, pen_of(w) * 2.4, "paper", 0.7)
        w.drawing.stroke(line, pen_of(w), "ink", 0.9)


def to_and_fro(w: Wear, at: Vec, radius: float, span: tuple[float, float]) -> None:
    """Part of a circle around a point with the head of an arrow at either end; `radius` in body heights, degrees on the page."""
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height) * radius
    turns = [math.radians(span[0] + (span[1] - span[0]) * n / 10) for n in range(11)]
    way = [(x + k * math.cos(a), y - k * math.sin(a)) for a in turns]
    for ink, wide in (("paper", 3.0), ("ink", 1.5)):
        w.drawing.stroke(way, pen_of(w) * wide, ink, 0.9)
        for (tx, ty), turn, sign in ((way[0], turns[0], 1.0), (way[-1], turns[-1], -1.0)):
            for aside in (-BARBED, BARBED):
                along = turn + sign * (math.pi / 2 + aside)
                tip = (tx + 0.3 * k * math.cos(along), ty - 0.3 * k * math.sin(along))
                w.drawing.stroke([(tx, ty), tip], pen_of(w) * wide, ink, 0.9)


BARBED = math.radians(34.0)
"""How far the barbs of an arrow stand off its way."""
BARB = 0.05
"""How long they are, body heights."""


def arrow(w: Wear, *way: Vec) -> None:
    """A way through the air, a head at its end: nothing where it starts behind the lens or runs straight at it."""
    if min(map(w.view.depth, way)) < w.view.near:
        return
    line = [w.view.project(point) for point in way]
    (x, y), (u, v), k = line[-2], line[-1], w.view.pixels(way[-1], w.body.height) * BARB
    if math.dist(line[0], line[-1]) < k:
        return
    back = math.atan2(y - v, x - u)
    tips = [(u + k * math.cos(back + aside), v + k * math.sin(back + aside)) for aside in (-BARBED, BARBED)]
    for ink, wide in (("paper", 3.4), ("ink", 1.8)):
        w.drawing.stroke(line, pen_of(w) * wide, ink, 0.9)
        w.drawing.stroke([tips[0], line[-1], tips[1]], pen_of(w) * wide, ink, 0.9)


def palm_of(w: Wear, side: int) -> Vec:
    """The middle of the left (0) or right (1) palm."""
    return palm_centre(hand_of(w.body, side))


def ahead_of(w: Wear) -> float:
    """1 where somebody looks to the right of the picture, -1 to the left."""
    at = w.view.project(w.body.head)[0]
    return 1.0 if w.view.project(add(w.body.head, mul(w.body.head_turn.front, 0.3)))[0] >= at else -1.0


def under_hand(w: Wear, start: float, end: float) -> None:
    """An arrow under the right hand, hanging like a bow; how far ahead of the palm it starts and ends, in body heights."""
    at, height, ahead = palm_of(w, 1), w.body.height, heading(w.body.figure.facing)
    steps = [n / 6 for n in range(7)]
    hung = [(0.0, -(0.055 + 0.035 * math.sin(math.pi * t)) * height, 0.0) for t in steps]
    along = [mul(ahead, (start + (end - start) * t) * height) for t in steps]
    arrow(w, *(add(at, add(far, low)) for far, low in zip(along, hung, strict=True)))


def doused(w: Wear) -> None:
    """Water that flies out of what has been swung forward: broad strokes that fan out and fall, drops at their ends."""
    at, height, front = palm_of(w, 1), w.body.height, w.body.root.front
    for n in range(9):
        rise, far = 0.26 - 0.045 * n, 0.66 - 0.02 * ((n * 4) % 9)
        ts = (0.1, 0.3, 0.5, 0.7, 0.85, 1.0)
        way = [add(at, add(mul(front, far * t * height), (0.0, (rise * t - 0.34 * t * t) * height, 0.0))) for t in ts]
        if min(map(w.view.depth, way)) <= w.view.near:
            continue
        line = [w.view.project(spot) for spot in way]
        w.drawing.stroke(line, pen_of(w) * 3.0, "ink", 0.55, (0.0, 0.3))
        w.drawing.stroke(line, pen_of(w) * 2.0, "white", 1.0, (0.0, 0.3))
        (x, y), r = line[-1], pen_of(w) * 1.6
        w.drawing.shape([[(x + 1.6 * r, y), (x + 0.4 * r, y - r), (x - r, y), (x + 0.4 * r, y + r)]], "white", 1.0)


JET = 4.0
"""Metres that a jet goes to who is looked at."""


def jetted(w: Wear) -> None:
    """A jet out of what is aimed, to who is looked at: it widens, and bursts into a cloud of drops or foam where it lands."""
    height, front, gaze = w.body.height, w.body.root.front, w.body.figure.gaze
    at = add(palm_of(w, 1), mul(front, 0.1 * height))
    away = sub(gaze, at) if gaze is not None else (0.0, 0.0, 0.0)
    far = math.hypot(away[0], away[2])
    aimed = 0.2 < far < JET
    along = mul(away, 1.0 - 0.12 / far) if aimed else add(mul(front, 0.62 * height), (0.0, -0.3 * height, 0.0))

    def spot(t: float, spread: float) -> Vec:
        rise = spread * t + (0.0 if aimed else 0.3 * t * (1.0 - t))
        return add(at, add(mul(along, t), (0.0, (rise - (0.1 * t if aimed else 0.0)) * height, 0.0)))

    edge = [spot(n / 6, 0.12) for n in range(7)] + [spot(n / 6, -0.08) for n in range(6, -1, -1)]
    if min(map(w.view.depth, edge)) <= w.view.near:
        return
    w.drawing.shape([[w.view.project(one) for one in edge]], "white", pen_of(w))
    for n in range(4):
        w.drawing.stroke([w.view.project(spot(t, 0.08 - 0.045 * n)) for t in (0.3, 0.5, 0.7, 0.96)], pen_of(w), "ink", 0.5, (0.3, 0.3))
    for n in range(9):
        (x, y), r = w.view.project(spot(0.98 + 0.05 * (n % 3), 0.15 - 0.034 * n)), 0.026 * w.view.pixels(at, height)
        r *= 1.0 + 0.3 * (n * 2 % 3)
        w.drawing.shape([[(x + r * math.cos(k * 0.7), y + r * math.sin(k * 0.7)) for k in range(9)]], "white", pen_of(w) * 0.6)
