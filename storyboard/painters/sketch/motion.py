"""Marks that say something moves: bursts where a blow lands, speed lines behind a runner, arcs around a waving hand.

They are a comic artist's signs, few and in the ink of the picture, so that a still of a deed is not taken for a pose.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.shots import Pose
from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import hand_of, palm_centre
from storyboard.painters.sketch.holding import doing
from storyboard.staging.space import XY, add, heading, mul

LEAST = 9.0
"""Pixels of a head under which nobody would see the marks."""
MUZZLE = 0.27
"""Metres from the palm to the mouth of a pistol; a rifle's is as far as its barrel goes."""


def draw_motion(w: Wear) -> None:
    """The marks of what somebody does, over the figure."""
    mark = MARKS.get(doing(w.body.figure)) or MARKS.get(w.body.figure.pose)
    if mark is not None and w.pixels >= LEAST and not w.dark:
        mark(w)


def _tone(w: Wear) -> Tone:
    return "paper" if w.drawing.mood.windows else "ink"


def _pen(w: Wear) -> float:
    return max(1.5, min(5.0, w.pixels / 26)) * w.drawing.width / 1376


def _rays(w: Wear, at: Vec, near: float, far: float, angles: tuple[float, ...]) -> None:
    """Short strokes away from a point; `near` and `far` in body heights, angles in degrees on the page, 0 to the right."""
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height)
    for angle in angles:
        c, s = math.cos(math.radians(angle)), -math.sin(math.radians(angle))
        w.drawing.stroke([(x + c * near * k, y + s * near * k), (x + c * far * k, y + s * far * k)], _pen(w), _tone(w), 0.85, (0.1, 0.5))


def _arcs(w: Wear, at: Vec, radius: float, spans: tuple[tuple[float, float], ...]) -> None:
    """Parts of a circle around a point, degrees."""
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height) * radius
    for start, end in spans:
        turns = [math.radians(start + (end - start) * n / 8) for n in range(9)]
        w.drawing.stroke([(x + k * math.cos(a), y - k * math.sin(a)) for a in turns], _pen(w), _tone(w), 0.8)


_ROUND = (10.0, 62.0, 118.0, 170.0, 232.0, 308.0)


def _palm(w: Wear, side: int) -> Vec:
    return palm_centre(hand_of(w.body, side))


def _blow(w: Wear) -> None:
    """The fist that is in front lands."""
    side = 1 if w.body.figure.holds else 0
    touched = w.body.figure.touch[side]
    _rays(w, add(_palm(w, side), mul(w.body.root.front, 0.06)) if touched is None else touched, 0.06, 0.15, _ROUND)


def _fist(w: Wear) -> None:
    _rays(w, _palm(w, 1), 0.06, 0.13, (20.0, 70.0, 110.0, 160.0))


def _knock(w: Wear) -> None:
    _rays(w, add(_palm(w, 1), mul(w.body.root.front, 0.05)), 0.055, 0.11, (35.0, 90.0, 145.0, 215.0, 325.0))


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
        r, a = (0.1 if n % 2 == 0 else 0.04) * k * (1.0 if n % 4 else 1.4), math.tau * n / 16
        star.append((x + r * math.cos(a), y + r * math.sin(a)))
    w.drawing.soft([(x + 1.8 * (p - x), y + 1.8 * (q - y)) for p, q in star], "lamp", 0.6, 0.08 * k)
    w.drawing.shape([star], "lamp", _pen(w) * 0.8)


def _speed(w: Wear) -> None:
    """Lines in the air behind somebody who runs or rides."""
    behind = mul(heading(w.body.figure.facing), -1.0)
    for up, start, end in ((0.86, 0.2, 0.62), (0.66, 0.26, 0.8), (0.44, 0.24, 0.66), (0.2, 0.32, 0.74)):
        height, figure = w.body.height, w.body.figure
        base = (figure.x, figure.floor + up * height, figure.z)
        line = w.view.segment(add(base, mul(behind, start * height)), add(base, mul(behind, end * height)))
        if line:
            w.drawing.stroke(line, _pen(w), _tone(w), 0.6, (0.1, 0.7))


def _drop(w: Wear) -> None:
    """Lines over somebody who falls: where head and hands were a moment ago."""
    for at, aside in ((w.body.head, 0.0), (w.body.wrists[0], 0.02), (w.body.wrists[1], -0.02)):
        top = add(at, (aside, 0.34 * w.body.height, 0.0))
        line = w.view.segment(add(at, (0.0, 0.14 * w.body.height, 0.0)), top)
        if line:
            w.drawing.stroke(line, _pen(w), _tone(w), 0.65, (0.1, 0.7))


def _leap(w: Wear) -> None:
    """Lines under the feet of somebody in the air."""
    for ankle in w.body.ankles:
        floor = (ankle[0], w.body.figure.floor + 0.02, ankle[2])
        line = w.view.segment(add(ankle, (0.0, -0.1, 0.0)), floor)
        if line:
            w.drawing.stroke(line, _pen(w), _tone(w), 0.6, (0.1, 0.7))


def _swing(w: Wear) -> None:
    """The arc of a throwing arm."""
    _arcs(w, w.body.shoulders[1], 0.36, ((28.0, 82.0), (98.0, 152.0)))


def _wave(w: Wear) -> None:
    _arcs(w, _palm(w, 1), 0.085, ((-28.0, 28.0), (152.0, 208.0)))
    _arcs(w, _palm(w, 1), 0.12, ((-22.0, 22.0), (158.0, 202.0)))


def _beat(w: Wear) -> None:
    for side in (0, 1):
        _arcs(w, _palm(w, side), 0.08, ((30.0, 80.0), (110.0, 160.0)))


def _voice(w: Wear) -> None:
    """Lines from an open mouth, to the side it is turned to."""
    ahead = w.view.project(add(w.body.head, mul(w.body.head_turn.front, 0.3)))[0] >= w.view.project(w.body.head)[0]
    middle = 0.0 if ahead else 180.0
    _rays(w, w.body.chin, 0.1, 0.15, (middle - 24.0, middle, middle + 24.0))


MARKS: dict[Pose, Callable[[Wear], None]] = {
    Pose.FIGHT: _blow,
    Pose.SLAM: _fist,
    Pose.KNOCK: _knock,
    Pose.SHOOT: _flash,
    Pose.RUN: _speed,
    Pose.CYCLE: _speed,
    Pose.FALL: _drop,
    Pose.JUMP: _leap,
    Pose.THROW: _swing,
    Pose.WAVE: _wave,
    Pose.DANCE: _beat,
    Pose.CLAP: _beat,
    Pose.CALL: _voice,
}
"""By what is done."""
