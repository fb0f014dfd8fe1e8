"""Powder, icing and paint on somebody: over the head, on the shoulders and the hands, by the names in `Appearance.worn`."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.dress_lines import WHITE
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import Hand
from storyboard.shots import cover_words
from storyboard.staging.space import add, mix, mul

ROUND = tuple(math.tau * k / 12 for k in range(12))
"""Corners of a dab."""
STREWN_TONES: dict[str, Tone] = {cover_words.POWDERED: WHITE, cover_words.ICED: WHITE, cover_words.PAINTED: "accent"}
"""What powder, icing and paint are drawn in."""


def _strewn(w: Wear) -> Iterator[tuple[str, Tone]]:
    worn = w.body.figure.appearance.worn.split()
    return ((kind, tone) for kind, tone in STREWN_TONES.items() if kind in worn and not w.dark)


def on_head(w: Wear) -> None:
    """Powder over hair and face, blobs of icing or smears of paint on it: patches around the head that the lens sees."""
    size, middle = w.body.head_height, w.body.head
    chance = random.Random(f"strewn:{w.seed}")
    for kind, tone in _strewn(w):
        fine = kind == cover_words.POWDERED
        for _ in range(150 if fine else 11):
            x, y = chance.uniform(-0.4, 0.4), 0.58 - 0.9 * chance.random() ** 1.7 if fine else chance.uniform(-0.36, 0.3)
            if math.hypot(x / 0.4, (y - 0.08) / 0.5) < 1.0:
                _dab(w, _aside(w, middle, x * size, y * size), size * chance.uniform(0.008, 0.024 if fine else 0.06), tone)


def on_shoulder(w: Wear, side: int) -> None:
    """The same on a shoulder and the sleeve below it."""
    body = w.body
    chance = random.Random(f"strewn:{w.seed}:{side}")
    for kind, tone in _strewn(w):
        for _ in range(40 if kind == cover_words.POWDERED else 4):
            along = chance.random() ** 2 * 0.8
            at = add(mix(body.shoulders[side], body.elbows[side], along), mul(body.trunk.up, 0.02 * body.height))
            drift = [chance.uniform(-0.02, 0.02) * body.height for _ in range(2)]
            _dab(w, _aside(w, at, *drift), body.height * chance.uniform(0.0015, 0.0045), tone)


def on_hand(w: Wear, hand: Hand) -> None:
    """The same on the back and the fingers of a hand."""
    chance = random.Random(f"strewn:{w.seed}:hand")
    for _, tone in _strewn(w):
        for _ in range(7):
            at = hand.at(chance.uniform(0.1, 0.9), chance.uniform(-0.22, 0.22), 0.1)
            _dab(w, at, hand.size * chance.uniform(0.04, 0.09), tone)


def _aside(w: Wear, at: Vec, right: float, up: float) -> Vec:
    """A point of the picture's own plane through another."""
    return add(add(at, mul(w.view.right, right)), mul(w.view.up, up))


def _dab(w: Wear, at: Vec, radius: float, tone: Tone) -> None:
    if w.view.depth(at) > w.view.near:
        (x, y), r = w.view.project(at), w.view.pixels(at, radius)
        tilt = math.sin(57 * radius + at[0] * 31)
        uneven = [(a, r * (1 + 0.3 * math.sin(2 * a + tilt) + 0.2 * math.sin(3 * a - tilt))) for a in ROUND]
        w.drawing.fill([[(x + k * (1.5 * math.cos(a) - tilt * math.sin(a)), y + k * math.sin(a)) for a, k in uneven]], tone, 0.88)
