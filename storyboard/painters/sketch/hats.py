"""Hats: shells and brims on the skull."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear, darker
from storyboard.painters.sketch.hair import Cut
from storyboard.painters.sketch.head import Head
from storyboard.painters.sketch.lofts import Ring, near_side, polygons, shade, smooth
from storyboard.staging.space import XY, View, dot, hull, mul, sub

Row = tuple[float, float, float, float]
"""Height, front, back, half width, head heights, as in the skull."""

_CROWNS: dict[str, tuple[Row, ...]] = {
    "cap": (
        (0.585, 0.02, -0.12, 0.05),
        (0.565, 0.16, -0.28, 0.18),
        (0.49, 0.32, -0.42, 0.31),
        (0.34, 0.405, -0.475, 0.38),
        (0.17, 0.42, -0.475, 0.39),
    ),
    "hat": (
        (0.72, 0.2, -0.32, 0.2),
        (0.74, 0.29, -0.39, 0.27),
        (0.66, 0.35, -0.44, 0.32),
        (0.4, 0.41, -0.47, 0.37),
        (0.24, 0.43, -0.48, 0.385),
    ),
    "beanie": (
        (0.61, 0.01, -0.13, 0.05),
        (0.59, 0.15, -0.28, 0.17),
        (0.5, 0.32, -0.42, 0.31),
        (0.33, 0.41, -0.485, 0.385),
        (0.12, 0.425, -0.475, 0.4),
    ),
    "helmet": (
        (0.65, 0.02, -0.15, 0.06),
        (0.63, 0.2, -0.33, 0.2),
        (0.52, 0.39, -0.5, 0.38),
        (0.3, 0.48, -0.565, 0.46),
        (0.1, 0.49, -0.55, 0.475),
    ),
}
_TONES: dict[str, float] = {"cap": 0.62, "hat": 0.72, "beanie": 0.45, "helmet": 0.55}


def pressed(cut: Cut, hat: str) -> Cut:
    """A haircut under a hat: it cannot stand higher than the hat lets it."""
    if not hat:
        return cut
    return replace(
        cut,
        out=min(cut.out, 0.085),
        bump=min(cut.bump, 0.02),
        curl=min(cut.curl, 0.02),
        top=cut.top if hat == "hood" else min(cut.top, 0.3),
    )


def covers_ears(hat: str) -> bool:
    """True for hats that hide the ears."""
    return hat in ("hood", "helmet", "beanie")


def knot_hidden(hat: str) -> bool:
    """True for hats that leave no room for a bun or a tail."""
    return hat == "hood"


def draw_behind(w: Wear) -> None:
    """What of a hat lies behind the head: the far side of a brim, the inside of a hood."""
    hat = w.body.figure.appearance.hat
    if hat in _CROWNS and _below(w):
        w.drawing.shape(polygons(w.view, _loft(w.head, _CROWNS[hat], 1), 16), _lining(_tone(w, hat)), w.width)
    if hat == "hat" and _below(w):
        _brim(w, _tone(w, hat))
    if hat == "hood":
        _hood(w, inside=True)


def draw_before(w: Wear) -> None:
    """The hat on the head."""
    hat = w.body.figure.appearance.hat
    if hat in _CROWNS:
        _crown(w, hat)
    elif hat == "hood":
        _hood(w, inside=False)


def _below(w: Wear) -> bool:
    """True where the camera sees a brim from underneath."""
    brim = w.head.world((0.0, 0.27, 0.0))
    return dot(sub(w.view.eye, brim), w.head.turn.up) < 0


def _tone(w: Wear, hat: str) -> Tone:
    """A hat stands off the hair and, in uniform, goes with the coat."""
    look = w.body.figure.appearance
    if look.accent and hat in ("beanie", "hood"):
        return w.tone("accent")
    tone = look.tone if hat == "hood" or (hat == "cap" and look.garment == "uniform") else _TONES[hat]
    return w.tone(tone + 0.16 if abs(tone - look.hair_tone) < 0.12 and tone < 0.7 else tone)


def _loft(head: Head, rows: tuple[Row, ...], parts: int) -> list[Ring]:
    left, front, k = head.turn.left, head.turn.front, head.size
    return smooth([(head.world((0.0, y, (f + b) / 2)), mul(left, h * k), mul(front, (f - b) / 2 * k)) for y, f, b, h in rows], parts)


def _lining(tone: Tone) -> Tone:
    """Inside a hat."""
    return darker(tone, 0.3) if isinstance(tone, float) else "ink"


def _outside(w: Wear, loft: list[Ring]) -> list[list[XY]]:
    """What of a crown hides the head: from below, its far rim does not."""
    return near_side(w.view, loft) if _below(w) else polygons(w.view, loft, 20)


def _crown(w: Wear, hat: str) -> None:
    tone = _tone(w, hat)
    loft = _loft(w.head, _CROWNS[hat], 1 if w.pixels < 14 else 3)
    under = hat == "cap" and _peak_first(w)
    if under:
        _peak(w, tone)
    w.drawing.shape(_outside(w, loft), tone, w.width)
    if not w.dark and w.pixels > 20 and (dark := shade(w.view, loft, w.key, -0.05)):
        w.shade(dark, tone)
    _TRIMS[hat](w, loft, tone)
    if hat == "cap" and not under:
        _peak(w, tone)
    if hat == "hat" and not _below(w):
        _brim(w, tone, before=True)


def _ring(w: Wear, y: float, grow: float, front: float = 0.43, back: float = -0.48, half: float = 0.385) -> list[Vec]:
    middle, deep = (front + back) / 2, (front - back) / 2
    return [
        w.head.world((half * grow * math.cos(a), y, middle + deep * grow * math.sin(a))) for a in (math.tau * i / 28 for i in range(28))
    ]


def _brim(w: Wear, tone: Tone, *, before: bool = False) -> None:
    """A flat ring around the crown, dipped in front."""
    outer = [w.view.project(p) for p in _ring(w, 0.255, 1.5)]
    inner = [w.view.project(p) for p in _ring(w, 0.27, 1.0)]
    if not before:
        w.drawing.shape([hull(outer)], darker(tone, 0.15) if isinstance(tone, float) else tone, w.width)
        return
    quads = [[outer[i - 1], outer[i], inner[i], inner[i - 1]] for i in range(len(outer)) if _near(w, i)]
    w.drawing.shape(quads, tone, w.width)


def _near(w: Wear, i: int) -> bool:
    """True for the part of a brim seen from above that lies in front of the crown, or all of it from high up."""
    a = math.tau * (i - 0.5) / 28
    out = w.head.turn((math.cos(a), 0.0, math.sin(a)))
    to_eye = sub(w.view.eye, w.head.world((0.0, 0.27, -0.03)))
    return dot(out, to_eye) > -0.35 * math.sqrt(dot(to_eye, to_eye))


def _peak_first(w: Wear) -> bool:
    """True where the peak of a cap points away from the camera."""
    return abs(w.head.seen_from(w.view)[0]) > 95


def _peak(w: Wear, tone: Tone) -> None:
    angles = [math.radians(28 + 124 * i / 14) for i in range(15)]
    root = [w.head.world((0.385 * math.cos(a), 0.215, -0.03 + 0.455 * math.sin(a))) for a in angles]
    edge = [
        w.head.world((0.39 * math.cos(a), 0.19 - 0.045 * math.sin(a), -0.03 + 0.455 * math.sin(a) + 0.29 * math.sin(a) ** 2))
        for a in angles
    ]
    shape: list[XY] = [w.view.project(p) for p in root + edge[::-1]]
    w.drawing.shape([shape], darker(tone, 0.14) if isinstance(tone, float) else tone, w.width * 0.9)


def _band(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The ribbon of a hat."""
    rings = [ring for ring in loft if dot(sub(ring[0], w.head.centre), w.head.turn.up) < 0.42 * w.head.size]
    if len(rings) > 1:
        w.drawing.fill(_outside(w, rings), darker(tone, 0.2) if isinstance(tone, float) else "ink", 0.9)


def _cuff(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The folded edge of a beanie and its ribs."""
    rows: tuple[Row, ...] = ((0.27, 0.435, -0.5, 0.415), (0.2, 0.445, -0.505, 0.42), (0.11, 0.44, -0.495, 0.415))
    w.drawing.shape(_outside(w, _loft(w.head, rows, 1)), tone, w.width)
    if w.pixels > 34:
        for a in range(0, 360, 15):
            w.along(loft, [(0.25, a), (0.62, a)], 0.4, 0.5)


def _seams(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The panels of a cap and its button."""
    del tone
    if w.pixels > 34:
        for a in (30, 90, 150, 210, 270, 330):
            w.along(loft, [(0.05, a), (0.5, a), (1.0, a)], 0.45, 0.7)
        w.along(loft, [(0.93, a) for a in range(0, 361, 20)], 0.5, 0.8)


def _shield(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The rim and the strap of a helmet."""
    del tone
    w.along(loft, [(0.9, a) for a in range(0, 361, 20)], 0.6)
    side, _ = w.head.seen_from(w.view)
    for sign in (-1, 1):
        if -60 < sign * side < 150:
            points = [(sign * 0.4, 0.12, 0.0), (sign * 0.34, -0.15, 0.05), (sign * 0.25, -0.36, 0.14), (sign * 0.06, -0.52, 0.22)]
            w.drawing.stroke([w.view.project(w.head.world(p)) for p in points], w.width * 1.1)


_TRIMS = {"cap": _seams, "hat": _band, "beanie": _cuff, "helmet": _shield}


def _hood(w: Wear, *, inside: bool) -> None:
    """A hood that is up: a deep shell open in front, from the crown to the shoulders."""
    tone = _tone(w, "hood")
    rims = [_hood_column(w.head, float(a)) for a in range(72, 289, 12)]
    quads = _facing(w.view, w.head, rims, towards=not inside)
    if quads:
        w.drawing.shape(quads, (darker(tone, 0.3) if isinstance(tone, float) else tone) if inside else tone, w.width)
    if inside and isinstance(tone, str) and quads:
        w.drawing.fill(quads, "ink", 0.45)
    if not inside and w.pixels > 34:
        for a in (150, 180, 210):
            run = [w.view.project(p) for p in _hood_column(w.head, float(a))[1:5]]
            if abs(w.head.seen_from(w.view)[0]) > 110:
                w.drawing.stroke(run, w.width * 0.5, alpha=0.6)


def _hood_column(head: Head, azimuth: float) -> list[Vec]:
    """One strip from the crown to the shoulder; the front ones lean forward over the brow."""
    a = math.radians(azimuth)
    ahead = max(0.0, math.cos(a)) ** 0.5
    spots: list[Vec] = []
    for y, wide, deep, shift in (
        (0.62, 0.02, 0.05, 0.0),
        (0.58, 0.27, 0.3, 0.02),
        (0.42, 0.4, 0.42, 0.0),
        (0.15, 0.45, 0.5, -0.02),
        (-0.2, 0.45, 0.5, -0.06),
        (-0.5, 0.42, 0.42, -0.1),
        (-0.7, 0.5, 0.44, -0.12),
    ):
        z = shift + deep * math.cos(a) - 0.04 + (0.2 * ahead if y > -0.3 else 0.22 * ahead)
        spots.append(head.world((wide * math.sin(a), y, z)))
    return spots


def _facing(view: View, head: Head, rims: list[list[Vec]], *, towards: bool) -> list[list[XY]]:
    out: list[list[XY]] = []
    for one, other in pairwise(rims):
        for i in range(len(one) - 1):
            corners = (one[i], one[i + 1], other[i + 1], other[i])
            middle = mul((sum(p[0] for p in corners), sum(p[1] for p in corners), sum(p[2] for p in corners)), 0.25)
            away = dot(sub(middle, head.world((0.0, 0.0, -0.05))), sub(view.eye, middle)) > 0
            if away == towards:
                out.append([view.project(p) for p in corners])
    return out
