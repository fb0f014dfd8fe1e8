"""Hats: shells and brims on the skull."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from storyboard.model.stage import Vec
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear, darker
from storyboard.painters.sketch.hair_cuts import Cut
from storyboard.painters.sketch.hats_shell import below, loft_of, outside, ring
from storyboard.painters.sketch.hats_tables import (
    BACKWARDS,
    BRIMS,
    CROWNS,
    EAR_HIDERS,
    HAIR_HIDERS,
    LIKE_THE_COAT,
    OPEN_TOPS,
    PEAKED,
    PEAKS,
    TONES,
)
from storyboard.painters.sketch.hats_trims import TRIMS
from storyboard.painters.sketch.hats_wraps import BEHIND, WRAPS
from storyboard.painters.sketch.head import Head
from storyboard.painters.sketch.lofts import polygons, shade
from storyboard.staging.space import XY, View, add, dot, hull, mul, sub


def pressed(cut: Cut, hat: str) -> Cut:
    """A haircut under a hat: it cannot stand higher than the hat lets it."""
    if not hat:
        return cut
    return replace(
        cut,
        out=min(cut.out, 0.085),
        bump=min(cut.bump, 0.02),
        curl=min(cut.curl, 0.02),
        top=cut.top if hat in OPEN_TOPS else min(cut.top, 0.3),
    )


def covers_ears(hat: str) -> bool:
    """True for hats that hide the ears."""
    return hat in EAR_HIDERS


def covers_hair(hat: str) -> bool:
    """True for what hides all hair."""
    return hat in HAIR_HIDERS


def knot_hidden(hat: str) -> bool:
    """True for hats that leave no room for a bun or a tail."""
    return hat in ("hood", "bubble") or hat in EAR_HIDERS


def draw_behind(w: Wear) -> None:
    """What of a hat lies behind the head: the far side of a brim, a peak that points away, the inside of a hood."""
    hat = w.body.figure.appearance.hat
    if hat in CROWNS and below(w):
        w.drawing.shape(polygons(w.view, loft_of(w.head, CROWNS[hat], 1), 16), _lining(_tone(w, hat)), w.width)
    if hat in BRIMS and below(w):
        _brim(w, _tone(w, hat), hat)
    if hat in PEAKED and _peak_first(w, hat):
        _peak(w, _tone(w, hat), hat)
    if hat == "hood":
        _hood(w, inside=True)
    elif hat in BEHIND:
        BEHIND[hat](w)


def draw_before(w: Wear) -> None:
    """The hat on the head."""
    hat = w.body.figure.appearance.hat
    if hat in CROWNS:
        _crown(w, hat)
    elif hat == "hood":
        _hood(w, inside=False)
    if hat in WRAPS:
        WRAPS[hat](w)


def _tone(w: Wear, hat: str) -> Tone:
    """A hat stands off the hair and, in uniform, goes with the coat."""
    look = w.body.figure.appearance
    if look.accent and (look.accent_on == "hat" or (look.hat_tone is None and (hat == "beanie" or hat in LIKE_THE_COAT))):
        return w.tone("accent")
    if look.hat_tone is not None:
        return w.tone(look.hat_tone)
    tone = look.tone if hat in LIKE_THE_COAT or (hat in PEAKED and look.garment == "uniform") else TONES.get(hat, 0.5)
    if hat in SURE or isinstance(tone, str):
        return w.tone(tone)
    return w.tone(tone + 0.16 if abs(tone - look.hair_tone) < 0.12 and tone < 0.7 else tone)


SURE = frozenset({"bandage", "toque", "hardhat", "sailor", "crown", "veil", "wimple", "maid_cap", "mitre", "straw"})
"""Hats of one tone, whatever hair is under them."""


def _lining(tone: Tone) -> Tone:
    """Inside a hat."""
    return darker(tone, 0.3) if isinstance(tone, float) else "ink"


def _crown(w: Wear, hat: str) -> None:
    tone = _tone(w, hat)
    loft = loft_of(w.head, CROWNS[hat], 1 if w.pixels < 14 else 3)
    w.drawing.shape(outside(w, loft), tone, w.width)
    if not w.dark and w.pixels > 20 and (dark := shade(w.view, loft, w.key, -0.05)):
        w.shade(dark, tone)
    if hat in TRIMS:
        TRIMS[hat](w, loft, tone)
    if hat in PEAKED and not _peak_first(w, hat):
        _peak(w, tone, hat)
    if hat in BRIMS and not below(w):
        _brim(w, tone, hat, before=True)


def _brim(w: Wear, tone: Tone, hat: str, *, before: bool = False) -> None:
    """A flat ring around the crown, its sides curled up and its back lower where they are."""
    brim = BRIMS[hat]
    rim = [
        (p, math.cos(math.tau * i / 28) ** 2 * brim.curl - max(0.0, -math.sin(math.tau * i / 28)) * brim.droop)
        for i, p in enumerate(ring(w, brim.y, brim.grow))
    ]
    outer = [w.view.project(add(p, mul(w.head.turn.up, by * w.head.size))) for p, by in rim]
    inner = [w.view.project(p) for p in ring(w, brim.y + 0.015, 1.0)]
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


def _peak_first(w: Wear, hat: str) -> bool:
    """True where the peak of a cap points away from the camera."""
    side = abs(w.head.seen_from(w.view)[0])
    return side < 85 if hat in BACKWARDS else side > 95


def _peak(w: Wear, tone: Tone, hat: str) -> None:
    tone = w.tone(0.88) if hat == "peaked" else tone
    reach, ahead = PEAKS[hat], -1 if hat in BACKWARDS else 1
    angles = [math.radians(28 + 124 * i / 14) for i in range(15)]
    root = [w.head.world((0.385 * math.cos(a), 0.215, -0.03 + ahead * 0.455 * math.sin(a))) for a in angles]
    edge = [
        w.head.world((0.39 * math.cos(a), 0.19 - 0.045 * math.sin(a), -0.03 + ahead * (0.455 * math.sin(a) + reach * math.sin(a) ** 2)))
        for a in angles
    ]
    shape: list[XY] = [w.view.project(p) for p in root + edge[::-1]]
    w.drawing.shape([shape], darker(tone, 0.14) if isinstance(tone, float) else tone, w.width * 0.9)


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
