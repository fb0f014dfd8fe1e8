"""What animals wear for people: yokes, bridles, halters, and the rope or the lead by which somebody has them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.stage import Vec
from storyboard.painters.sketch.animals_coat import Coat
from storyboard.painters.sketch.animals_frame import Frame
from storyboard.painters.sketch.lofts import Ring, limb
from storyboard.staging.space import add, dot, mix, mul, sub

TAUT = frozenset({"balk", "pull"})
"""Poses of an animal whose rope is stretched."""
SLACK = 0.16
"""Metres a loose rope hangs under a straight line."""


def yoke(coat: Coat, frame: Frame, neck: Sequence[Ring]) -> None:
    """A beam across the neck before the shoulders, and the bow under it that holds it there."""
    centre, *axes = neck[len(neck) // 2]
    side, v = sorted(axes, key=lambda axis: abs(axis[1]))
    up = v if v[1] > 0 else mul(v, -1)
    bow = [add(centre, add(mul(side, 1.25 * math.cos(a)), mul(up, 1.15 * math.sin(a)))) for a in (math.pi * k / 12 for k in range(8, 29))]
    seen = [coat.view.project(p) for p in bow if dot(sub(p, centre), sub(coat.view.eye, centre)) > -0.05 * frame.size]
    coat.drawing.stroke(seen, coat.width * 2.6, "ink")
    beam, out = add(centre, mul(up, 1.0)), mul(frame.turn.left, frame.size * 0.38)
    coat.horn(limb([sub(beam, out), add(beam, out)], [0.045 * frame.size] * 2), 0.2)


def bridle(coat: Coat, frame: Frame) -> None:
    """A band around the nose and one behind the ears, and the reins from the bit to the saddle."""
    m, long = frame.build.muzzle * frame.size, frame.build.head * frame.size
    _bands(coat, frame, 0.8)
    bit, hands = (
        add(frame.skull, frame.head((0.0, -0.5 * m, 0.8 * long))),
        add(frame.trunk[4], add(mul(frame.turn.up, frame.size * 0.4), mul(frame.turn.front, frame.size * 0.07))),
    )
    low = add(mix(bit, hands, 0.5), (0.0, -0.06, 0.0))
    coat.drawing.stroke([coat.view.project(p) for p in (bit, low, hands)], coat.width * 0.7, "ink")


def halter(coat: Coat, frame: Frame) -> None:
    """A band around the nose and one behind the ears, broad, and the strap along the cheek between them."""
    r, long = frame.build.head_radius * frame.size, frame.build.head * frame.size
    _bands(coat, frame, 1.8)
    for side in (1.0, -1.0):
        if dot(frame.head((side, 0.0, 0.0)), sub(coat.view.eye, frame.skull)) > 0:
            strap = [add(frame.skull, frame.head((side * r * wide, 0.0, at * long))) for wide, at in ((1.0, 0.12), (0.75, 0.68))]
            _strap(coat, strap, 1.8)


def _bands(coat: Coat, frame: Frame, thick: float) -> None:
    r, m, long = (x * frame.size for x in (frame.build.head_radius, frame.build.muzzle, frame.build.head))
    for at, wide in ((0.72, m * 1.2), (0.12, r * 1.02)):
        ring = [
            add(frame.skull, frame.head((math.cos(a) * wide, math.sin(a) * wide * 1.08, at * long)))
            for a in (x * math.tau / 12 for x in range(13))
        ]
        seen = [p for p in ring if dot(sub(p, add(frame.skull, frame.head((0, 0, at * long)))), sub(coat.view.eye, p)) > 0]
        if len(seen) > 2:
            coat.drawing.stroke(sorted((coat.view.project(p) for p in seen), key=lambda q: q[1]), coat.width * thick, "ink")


def _strap(coat: Coat, points: Sequence[Vec], thick: float) -> None:
    coat.drawing.stroke([coat.view.project(p) for p in points], coat.width * thick, "ink")


def draw_rope(coat: Coat, frame: Frame) -> None:
    """The rope from a hand to the halter, or the lead to the collar: a pale line with dark edges, which is seen on any ground."""
    hand, hoofed = frame.animal.lead, frame.build.hoof
    if hand is None:
        return
    long = frame.build.head * frame.size
    end = (
        add(frame.skull, frame.head((0.0, -frame.build.muzzle * frame.size, 0.66 * long)))
        if hoofed
        else mix(frame.neck[2], frame.neck[3], 0.5)
    )
    hang = 0.0 if frame.animal.pose in TAUT else SLACK
    line = [add(mix(hand, end, t), (0.0, -4 * t * (1 - t) * hang, 0.0)) for t in (k / 8 for k in range(9))]
    if not hoofed:
        _collar(coat, frame)
    for wide, tone in ((coat.width * 1.3 + 3.0, "ink"), (coat.width * 1.3, "white")):
        coat.drawing.stroke([coat.view.project(p) for p in line], wide * (1.0 if hoofed else 0.8), tone)


def _collar(coat: Coat, frame: Frame) -> None:
    """A dark band around a neck."""
    a, b = frame.neck[2:4]
    middle, wide = mix(a, b, 0.5), frame.build.neck_radius[1] * frame.size * 1.25
    ends = [add(middle, mul(coat.view.right, side * 0.5 * wide)) for side in (-1.0, 1.0)]
    low, high = (add(point, mul(frame.turn.up, side * wide)) for point, side in zip(ends, (-0.9, 0.9), strict=True))
    coat.drawing.stroke([coat.view.project(p) for p in (low, high)], coat.width * 2.0, "ink")
