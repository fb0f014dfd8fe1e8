"""Lines, bands and patterns on the lofts of a dressed figure."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear, darker, lighter
from storyboard.painters.sketch.lofts import Edge, Ring, belt, faces, point
from storyboard.staging.space import XY

BLACK, WHITE = 0.86, 0.02
"""Tones of boots and ties, and of linen."""
BEHIND = 100.0
"""Degrees from the front of a head from which somebody is seen from behind."""
PALE = 0.3
"""Tone of a suit of one piece up to which its boots are of it too."""


def at(degrees: float) -> Edge:
    """An edge that runs straight up a loft."""
    return lambda _: degrees


def ring(w: Wear, loft: list[Ring], t: float, width: float = 0.6, alpha: float = 1.0, tone: Tone | None = None) -> None:
    """A line around a loft."""
    w.along(loft, [(t, a) for a in range(0, 361, 24)], width, alpha, tone)


def hoop(w: Wear, loft: list[Ring], low: float, high: float, tone: Tone, width: float = 0.4) -> None:
    """A band around a loft, as much of it as is seen; without ink where it has no width."""
    if not (shape := belt(w.view, loft, (low, high))):
        return
    if width:
        w.drawing.shape([shape], tone, w.width * width)
    else:
        w.drawing.fill([shape], tone)


def down(w: Wear, loft: list[Ring], angles: tuple[int, ...], span: tuple[float, float] = (0.0, 1.0), width: float = 0.5) -> None:
    """Lines down a loft at some angles."""
    low, high = span
    for a in angles:
        w.along(loft, [(low, a), ((low + high) / 2, a), (high, a)], width, 0.75)


ALL_ROUND = tuple(range(0, 360, 24))


def off(w: Wear, by: float) -> Tone:
    """A tone next to that of the garment: darker, or lighter where it is dark."""
    if isinstance(w.top, str):
        return 0.75
    return darker(w.top, by) if w.top < 0.6 else lighter(w.top, by)


def light(w: Wear) -> bool:
    return isinstance(w.top, str) or w.top < 0.5


def pale(w: Wear) -> bool:
    return isinstance(w.top, float) and w.top < PALE


def spots(count: int, seed: int = 0) -> list[tuple[float, float]]:
    """Places on a loft, strewn the same way every time."""
    return [((k + 0.5) / count, (k * 137.5 + seed * 51) % 360) for k in range(count)]


def blotches(w: Wear, loft: list[Ring]) -> None:
    """The pattern of what soldiers wear in the field."""
    tones: tuple[Tone, Tone] = (off(w, 0.26), off(w, 0.14))
    for k, (t, a) in enumerate(spots(26)):
        shape: list[XY] = []
        for i in range(7):
            turn = math.tau * i / 7
            reach = 1.0 + 0.5 * math.sin(3.1 * k + 2.3 * i)
            at, angle = t + 0.045 * reach * math.sin(turn), a + 15 * reach * math.cos(turn)
            if 0.0 < at < 1.0 and faces(w.view, loft, at, angle):
                shape.append(w.view.project(point(loft, at, angle, 0.01)))
        if len(shape) > 4:
            w.drawing.fill([shape], tones[k % 2], 0.9)


def stripes_down(w: Wear, loft: list[Ring]) -> None:
    """Broad stripes along a loft, light on dark cloth."""
    tone = 0.7 if light(w) else 0.12
    for a in ALL_ROUND:
        w.along(loft, [(0.02, a), (0.5, a), (0.95, a)], 1.5, 0.85, tone)


def bands_at(*places: float) -> Callable[[Wear, list[Ring]], None]:
    """Bands that shine in light, around a loft."""

    def drawn(w: Wear, loft: list[Ring]) -> None:
        for t in places:
            hoop(w, loft, t, t + 0.055, WHITE if not pale(w) else 0.5, 0.5)

    return drawn


def roll(sign: int, out: float) -> Callable[[float], float]:
    """An edge of a rolled collar."""
    return lambda t: 90 + sign * (46 * max(0.0, (t - 0.3) / 0.7) ** 1.15 + out)


def flap(sign: int, out: float, low: float) -> Callable[[float], float]:
    return lambda t: 90 + sign * (40 * max(0.0, (t - low) / (1 - low)) + out * max(0.0, (t - low) / (0.98 - low)) ** 0.6)
