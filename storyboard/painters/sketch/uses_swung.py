"""What somebody is hit with at the end of its straps: a soft bag that flies ahead of the fist, the way it came, the blow where it lands."""

from __future__ import annotations

import math

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, palm_centre
from storyboard.painters.sketch.motion_pen import palm_of, pen_of, rays
from storyboard.staging.space import XY, add, dot, length, mul, sub
from storyboard.staging.stances_use import STRAP

LONG, WIDE = 0.36, 0.3
"""Metres of a bag from its mouth to its bottom, and across."""
SOFT: tuple[XY, ...] = (
    (0.0, 0.24), (0.12, 0.3), (0.34, 0.44), (0.66, 0.54), (0.9, 0.42), (1.0, 0.12),
    (0.98, -0.18), (0.84, -0.42), (0.56, -0.5), (0.3, -0.42), (0.12, -0.3), (0.0, -0.22),
)  # fmt: skip
"""A bag that is not stiff: from the mouth to the bottom in its length, and across in its width."""
FOLDS: tuple[tuple[XY, ...], ...] = (((0.04, 0.2), (0.24, 0.22), (0.4, 0.3)), ((0.04, -0.18), (0.26, -0.2), (0.46, -0.26)))
STRAPS: tuple[tuple[XY, ...], ...] = (
    ((-1.0, 0.0), (-0.66, 0.3), (-0.3, 0.42), (0.0, 0.24)),
    ((-1.0, 0.0), (-0.7, 0.02), (-0.34, -0.24), (0.0, -0.22)),
)
"""From the fist (-1 strap before the mouth) to the two corners of the mouth, slack."""


def swung(w: Wear, hand: Hand) -> None:
    """A bag ahead of the fist, on straps that are slack, the bottom first."""
    at, across = palm_centre(hand), WIDE
    for strap in STRAPS:
        line = [_out(w, at, STRAP * (1.0 + x), y * across) for x, y in strap]
        if min(map(w.view.depth, line)) > w.view.near:
            w.drawing.stroke([w.view.project(p) for p in line], max(1.6, w.view.pixels(at, 0.018)), "ink", 1.0, (0.0, 0.0))
    tone = w.thing if w.thing is not None else 0.4
    outline = [_out(w, at, STRAP + LONG * x, y * across) for x, y in SOFT]
    if len(shape := w.view.polygon(outline)) > 2:
        w.drawing.shape([shape], tone, w.width * 1.2)
        for fold in FOLDS:
            w.drawing.stroke([w.view.project(_out(w, at, STRAP + LONG * x, y * across)) for x, y in fold], w.width * 0.8, "ink", 0.8)


def _out(w: Wear, at: Vec, along: float, up: float) -> Vec:
    """A point so far ahead of a hand, and above the way there."""
    return add(at, add(mul(w.body.root.front, along), (0.0, up, 0.0)))


WAY = ((0.78, 118.0), (0.94, 142.0), (1.1, 126.0))
"""Lines of a swing: how far from the shoulder, in shares of where the bag is, and from how many degrees over and behind it."""
CLEAR = 24.0
"""Degrees before the bag that they end."""
SPIKES = 9
STAR = (0.05, 0.115)
"""Body heights from the middle of an impact to its notches and to its points."""


def came_round(w: Wear) -> None:
    """The way of a bag over the shoulder, and a star where it lands on somebody."""
    shoulder, at = w.body.shoulders[1], palm_of(w, 1)
    out = sub(_out(w, at, STRAP + 0.5 * LONG, 0.0), shoulder)
    far, up = math.hypot(dot(out, w.body.root.front), out[1]), math.degrees(math.atan2(out[1], dot(out, w.body.root.front)))
    if length(out) > 0.1:
        for share, start in WAY:
            _line(w, shoulder, share * far, (up + start, up + CLEAR))
    if w.body.figure.touch[1] is not None:
        _star(w, _out(w, at, STRAP + LONG, 0.04))


def _line(w: Wear, middle: Vec, radius: float, span: tuple[float, float]) -> None:
    """Part of a circle in the plane somebody swings in."""
    turns = [math.radians(span[0] + (span[1] - span[0]) * n / 14) for n in range(15)]
    way = [_out(w, middle, radius * math.cos(a), radius * math.sin(a)) for a in turns]
    if min(map(w.view.depth, way)) > w.view.near:
        line = [w.view.project(point) for point in way]
        w.drawing.stroke(line, pen_of(w) * 2.6, "paper", 0.75, (0.7, 0.1))
        w.drawing.stroke(line, pen_of(w) * 1.3, "ink", 0.9, (0.7, 0.1))


def _star(w: Wear, at: Vec) -> None:
    if w.view.depth(at) < w.view.near:
        return
    (x, y), k = w.view.project(at), w.view.pixels(at, w.body.height)
    turns = [(math.pi * n / SPIKES, STAR[n % 2] * k) for n in range(2 * SPIKES)]
    w.drawing.shape([[(x + r * math.cos(a), y + r * math.sin(a)) for a, r in turns]], "white", pen_of(w) * 0.8)
    rays(w, at, 0.14, 0.19, (20.0, 60.0, 100.0, 250.0, 300.0))
