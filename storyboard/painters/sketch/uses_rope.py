"""What comes in hand over hand: a rope that is taut, falls in a coil or goes on to who hauls behind; a net."""

from __future__ import annotations

import math
from itertools import pairwise

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand, hand_of, palm_centre
from storyboard.painters.sketch.holding import leftwards, plainly
from storyboard.painters.sketch.uses_shown import between, shown_at, span
from storyboard.staging.space import XY, add, mix, mul


def hauled(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A rope that comes taut from ahead through one hand and the other, and falls in a coil at the feet, or goes on to who hauls behind."""
    if kind not in HAULED | DRAWN_UP:
        plainly(w, hand, kind, side)
        return
    if side == 0:
        return
    if None not in w.body.figure.touch and kind in PLUMB:
        _plumb(w, palm_centre(hand_of(w.body, 0)), palm_centre(hand))
        return
    front, floor = w.body.root.front, w.body.figure.floor
    left, right = palm_centre(hand_of(w.body, 0)), palm_centre(hand)
    lined = w.body.figure.fingers == "line"
    down = add((right[0], floor + 0.04, right[2]), mul(front, 0.12))
    path = [
        add(left, mul(front, LINE if w.body.figure.fingers == "line_end" else AHEAD_OF)),
        left,
        right,
        *((add(right, mul(front, -LINE)),) if lined else (mix(right, down, 0.5), down)),
    ]
    if kind in DRAWN_UP:
        end = add((left[0], floor + FROM_GROUND, left[2]), mul(front, OUT))
        path[0] = end
        shown_at(w, kind, end)
    if kind == "net":
        _netted(w, left, right)
        path = [left, right, *path[3:]]
    for start, end in pairwise(path):
        if line := w.view.segment(start, end):
            _cord(w, line, right)
    turns = [add(down, (0.16 * math.cos(n * 0.5), 0.004 * n, 0.16 * math.sin(n * 0.5))) for n in range(0 if lined else 26)]
    for start, end in pairwise(turns):
        if line := w.view.segment(start, end):
            _cord(w, line, right)


def dragged(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """What is dragged: on the ground behind who drags it, on a rope over the shoulder where it slides or rolls, else right in the hands."""
    del hand
    if side == 0:
        return
    at, (low, high), front = between(w), span(kind), w.body.root.front
    roped = kind in ROPED
    gap = ROPED[kind] if roped else BEHIND * w.body.height
    behind = add(at, mul(front, -gap))
    ground = (behind[0], w.body.figure.floor - low, behind[2])
    shown_at(w, kind, ground, mirrored=roped and leftwards(w))
    fast = add(add(ground, (0.0, BOW.get(kind, high), 0.0)), mul(front, gap * 0.42 if roped else 0.0))
    over = add(w.body.shoulders[0], (0.0, 0.05 * w.body.height, 0.0))
    for start, stop in pairwise((at, over, fast) if roped else (at, fast)):
        if line := w.view.segment(start, stop):
            _cord(w, line, at)


BEHIND = 0.2
"""Body heights from the hands back to what they drag."""
ROPED: dict[str, float] = {"sled": 1.15, "cart": 1.0, "trolley": 1.0, "boat": 1.6}
"""What is drawn on a rope over the shoulder, and how far behind the hands its middle is, in metres."""
BOW: dict[str, float] = {"sled": 0.09, "cart": 0.0, "trolley": 0.0}
"""Metres over its grip that the rope is made fast to it."""


def _plumb(w: Wear, left: Vec, right: Vec) -> None:
    """A rope that hangs where both hands are, straight down between them into what is under it."""
    x, _, z = mix(left, right, 0.5)
    top, low = max(left[1], right[1]), w.body.figure.floor + RIM
    for start, end in pairwise(((x, top + OVER, z), (x, top, z), (x, low, z))):
        if line := w.view.segment(start, end):
            _cord(w, line, right)


PLUMB = frozenset({"rope", "chain", "like_coil", "cable", "rope_end", "bucket"})
"""What is on a rope that comes up out of a shaft."""
RIM, OVER = 0.7, 0.42
"""Metres: height of the rim of a well, and how far a rope is seen over the upper hand."""
DRAWN_UP = frozenset({"bucket", "basket", "anchor", "crate", "box", "sack", "cage", "lantern"})
"""What is at the end of the rope that comes in."""
OUT, FROM_GROUND = 0.85, 0.62
"""Metres before the hands, and over the ground, that it has come up to."""
HAULED = frozenset({"rope", "net", "cable", "chain", "like_coil", "rope_end"})
"""What comes in hand over hand."""
AHEAD_OF, LINE = 2.6, 0.75
"""Metres that a rope is seen ahead of who hauls on it, and behind who has another behind."""
NET_WIDE, NET_FAR = 0.62, 1.9
"""Metres that a net is wide at its far end, where it lies on the ground, and that this is ahead."""


def _netted(w: Wear, left: Vec, right: Vec) -> None:
    """A net from the hands down to the ground ahead, meshes and floats."""
    front, aside, floor = w.body.root.front, w.body.root.left, w.body.figure.floor
    top = mix(left, right, 0.3)
    far = add((top[0], floor + 0.03, top[2]), mul(front, NET_FAR))

    def at(along: float, out: float) -> Vec:
        x, y, z = mix(top, far, along)
        wide = NET_WIDE * math.sqrt(along)
        low = max(floor, y - 0.2 * math.sin(math.pi * along) + 0.5 * (out - 0.4) * wide)
        return add((x, low, z), mul(aside, 0.6 * out * wide))

    for across in range(-4, 5):
        strand = [at(n / 8, across / 4 + (0.06 if n % 2 else -0.06)) for n in range(9)]
        for start, end in pairwise(strand):
            if line := w.view.segment(start, end):
                w.drawing.stroke(line, w.width * 0.8, "ink", 0.85, (0.0, 0.0))
    for n in range(1, 9):
        row = [at(n / 8, across / 6) for across in range(-6, 7)]
        for start, end in pairwise(row):
            if line := w.view.segment(start, end):
                w.drawing.stroke(line, w.width * 0.8, "ink", 0.85, (0.0, 0.0))
    r = w.view.pixels(top, 0.035)
    for x, y in (w.view.project(at(n / 4, out)) for n in range(1, 5) for out in (-1.0, 1.0)):
        w.drawing.shape(
            [[(x + r * math.cos(math.tau * k / 12), y + r * math.sin(math.tau * k / 12)) for k in range(12)]], "accent", w.width * 0.7
        )


ROPE = "#c9a35c"


def _cord(w: Wear, line: list[XY], at: Vec) -> None:
    wide = max(2.5, w.view.pixels(at, 0.035))
    w.drawing.stroke(line, wide + 2.0, taper=(0.0, 0.0))
    w.drawing.stroke(line, wide, ROPE, taper=(0.0, 0.0))
