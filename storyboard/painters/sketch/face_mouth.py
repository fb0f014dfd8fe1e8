"""Mouths: closed with their lips, open with teeth and tongue, clenched, bitten, and in front of a beard."""

from __future__ import annotations

import math

from storyboard.painters.sketch.face_parts import DETAIL, PLAIN, Sitting, far_side, stroke
from storyboard.painters.sketch.head import area
from storyboard.painters.sketch.miens import STROKES

JAW = 0.46
"""Head heights from the eyes down to which a mouth may open: the chin stays under it."""


SKEWED = 0.022
"""Head heights by which a corner of the mouth goes up in doubt, and the other down."""


def draw_mouth(s: Sitting) -> None:
    """The mouth of a face that is large enough for one: shut or open, bitten or clenched; drawn to one side in doubt."""
    if s.pixels < STROKES * 0.8 or abs(s.side) > 105:
        return
    f, m = s.features, s.mien
    half, count = f.mouth_half * m.wide, 13
    middle: list[tuple[float, float]] = []
    for i in range(count):
        t = -1 + 2 * i / (count - 1)
        bow = 0.004 * math.cos(t * 6.0) * (1 - abs(t))
        drawn = SKEWED * m.doubt * t * -far_side(s.side)
        middle.append((half * t + drawn, f.mouth_y + m.smile * abs(t) ** 1.6 - 0.5 * m.smile * 0.4 + bow + drawn))
    if m.full:
        _full_cheek(s)
    if m.gape > 0:
        _open_mouth(s, middle)
    else:
        _lips(s, middle)
        stroke(s, middle, max(s.width * 1.05, 1.2), out=0.014)
        if m.bite:
            _bitten(s, middle)
    if s.pixels > DETAIL:
        low = [(x * 0.5, max(-0.47, y - m.gape - 0.048)) for x, y in middle[3:-3]]
        stroke(s, low, s.width * 0.65, 0.6, out=0.012)


def _full_cheek(s: Sitting) -> None:
    """The bow of a cheek that what is chewed on pushes out, on the side that is seen best."""
    sign = -far_side(s.side)
    bow = [(sign * (0.17 + 0.055 * math.cos(a)), -0.25 + 0.085 * math.sin(a)) for a in (math.radians(70 - 14 * n) for n in range(13))]
    stroke(s, bow, s.width, out=0.03)
    stroke(s, [(sign * 0.13, -0.21), (sign * 0.165, -0.18)], s.width * 0.7, 0.7, out=0.03)


def _lips(s: Sitting, middle: list[tuple[float, float]]) -> None:
    """The lips of a closed mouth as a light tone, fuller for women; only where a face is large."""
    if s.pixels < DETAIL * 1.6:
        return
    full, last = 0.034 if s.head.build == "woman" else 0.02, len(middle) - 1
    high = [(x, y + full * 0.7 * (1 - abs(2 * i / last - 1) ** 1.6) * (0.78 if i == last // 2 else 1.0)) for i, (x, y) in enumerate(middle)]
    low = [(x * 0.92, y - full * (1 - abs(2 * i / last - 1) ** 2.2)) for i, (x, y) in enumerate(middle)]
    s.drawing.fill([area(s.view, s.head, high + low[::-1], 0.013)], s.skin + 0.22, 0.55)


def _bitten(s: Sitting, middle: list[tuple[float, float]]) -> None:
    """The upper front teeth on the lower lip, which is drawn in under them."""
    if s.pixels < PLAIN:
        return
    edge = [(x, y) for x, y in middle[4:9]]
    teeth = [area(s.view, s.head, [*edge, *((x * 0.86, y - 0.034) for x, y in reversed(edge))], 0.015)]
    if teeth[0]:
        s.drawing.shape(teeth, "paper", max(s.width * 0.6, 0.9))
        stroke(s, [(0.0, edge[2][1]), (0.0, edge[2][1] - 0.032)], s.width * 0.5, 0.8, out=0.016)
        stroke(
            s, [(x * 0.8, y - 0.042 + 0.02 * abs(2 * i / 6 - 1) ** 2) for i, (x, y) in enumerate(middle[3:10])], s.width * 0.8, out=0.014
        )


def _clenched(s: Sitting, top: list[tuple[float, float]], low: list[tuple[float, float]]) -> None:
    """Teeth that meet, one line between the rows and short ones between the teeth."""
    s.drawing.fill([area(s.view, s.head, top[1:-1] + low[1:-1][::-1], 0.013)], "paper")
    stroke(s, [(x, (y + ly) / 2) for (x, y), (_, ly) in zip(top, low, strict=True)][1:-1], s.width * 0.7, out=0.014)
    for (x, y), (lx, ly) in zip(top[2:-2:2], low[2:-2:2], strict=True):
        stroke(s, [(x, y - 0.004), ((x + lx) / 2, (y + ly) / 2), (lx, ly + 0.004)], s.width * 0.5, 0.8, out=0.014)


def _open_mouth(s: Sitting, middle: list[tuple[float, float]]) -> None:
    m, last = s.mien, len(middle) - 1
    gape = min(m.gape, s.features.mouth_y + JAW)
    arch = [max(1 - (2 * i / last - 1) ** 2, 0.0) ** 0.7 for i in range(last + 1)]
    top = [(x, y + gape * 0.36 * k) for (x, y), k in zip(middle, arch, strict=True)]
    low = [(x * (1 - 0.2 * k), y - gape * k) for (x, y), k in zip(middle, arch, strict=True)]
    hole = area(s.view, s.head, top + low[::-1], 0.012)
    if not hole:
        return
    s.drawing.fill([hole], "ink")
    if s.pixels > PLAIN:
        if m.clenched:
            _clenched(s, top, low)
        elif m.teeth:
            bite = min(0.5, 0.04 / gape)
            edge = [(x, y + (ly - y) * bite) for (x, y), (_, ly) in zip(top, low, strict=True)]
            s.drawing.fill([area(s.view, s.head, top[1:-1] + edge[1:-1][::-1], 0.013)], "paper")
        if gape > 0.09 and not m.clenched:
            tongue = [(x * 0.6, ly + (y - ly) * 0.32 * k) for (x, y), (_, ly), k in zip(top, low, arch, strict=True)]
            s.drawing.fill([area(s.view, s.head, tongue[2:-2] + [(x * 0.7, y + 0.006) for x, y in low[2:-2]][::-1], 0.012)], 0.55)
    stroke(s, top, max(s.width * 0.9, 1.0), out=0.014)
    stroke(s, low, max(s.width * 0.7, 1.0), out=0.014)


def draw_bearded_mouth(s: Sitting) -> None:
    """The mouth again, in front of the beard."""
    if s.pixels < STROKES or abs(s.side) > 84:
        return
    f, m = s.features, s.mien
    low = max(m.gape, 0.014)
    count = 11
    ring: list[tuple[float, float]] = []
    for i in range(count):
        t = -1 + 2 * i / (count - 1)
        ring.append((f.mouth_half * m.wide * t, f.mouth_y - 0.012 + m.smile * abs(t) ** 1.6 + low * 0.25 * (1 - t * t)))
    under = [(x, y - low * 1.2 * (1 - (x / (f.mouth_half * m.wide)) ** 2)) for x, y in ring]
    hole = area(s.view, s.head, ring + under[::-1], 0.045)
    if not hole:
        return
    s.drawing.fill([hole], "ink")
    if m.teeth and s.pixels > PLAIN:
        edge = [(x, y + (b - y) * 0.38) for (x, y), (_, b) in zip(ring, under, strict=True)]
        s.drawing.fill([area(s.view, s.head, ring[2:-2] + edge[2:-2][::-1], 0.047)], "paper")
