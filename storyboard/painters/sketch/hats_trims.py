"""What is on hats: ribbons, peaks, badges, plumes, horns."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear, darker
from storyboard.painters.sketch.hats_shell import FINE, away, loft_of, outside, spots
from storyboard.painters.sketch.hats_tables import Row
from storyboard.painters.sketch.head import area
from storyboard.painters.sketch.lofts import Ring, limb, polygons
from storyboard.staging.space import dot, hull, sub


def _band(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The ribbon of a hat."""
    rings = [ring for ring in loft if dot(sub(ring[0], w.head.centre), w.head.turn.up) < 0.42 * w.head.size]
    if len(rings) > 1:
        w.drawing.fill(outside(w, rings), darker(tone, 0.2) if isinstance(tone, float) else "ink", 0.9)


def _cuff(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The folded edge of a beanie and its ribs."""
    rows: tuple[Row, ...] = ((0.27, 0.435, -0.5, 0.415), (0.2, 0.445, -0.505, 0.42), (0.11, 0.44, -0.495, 0.415))
    w.drawing.shape(outside(w, loft_of(w.head, rows, 1)), tone, w.width)
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


def _strapped(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """A cap the wrong way round: over the forehead the gap that its strap closes."""
    _seams(w, loft, tone)
    gap = [(0.17 * math.cos(a), 0.235 + 0.1 * math.sin(a)) for a in (math.pi * i / 10 for i in range(11))]
    if len(shape := area(w.view, w.head, gap, 0.075)) > 4:
        w.drawing.shape([shape], w.tone(w.skin), w.width * 0.7)


def _shield(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The rim and the strap of a helmet."""
    del tone
    w.along(loft, [(0.9, a) for a in range(0, 361, 20)], 0.6)
    side, _ = w.head.seen_from(w.view)
    for sign in (-1, 1):
        if -60 < sign * side < 150:
            points = [(sign * 0.4, 0.12, 0.0), (sign * 0.34, -0.15, 0.05), (sign * 0.25, -0.36, 0.14), (sign * 0.06, -0.52, 0.22)]
            w.drawing.stroke([w.view.project(w.head.world(p)) for p in points], w.width * 1.1)


def _wide_band(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """A light ribbon on a dark hat, a dark one on straw."""
    rings = [r for r in loft if dot(sub(r[0], w.head.centre), w.head.turn.up) < 0.38 * w.head.size]
    if len(rings) > 1:
        w.drawing.fill(outside(w, rings), 0.8 if not isinstance(tone, float) or tone < 0.5 else 0.45, 0.95)


def _straw(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """Plaited rounds and a dark ribbon."""
    if w.pixels > FINE:
        for t in (0.2, 0.35, 0.5):
            w.along(loft, [(t, a) for a in range(0, 361, 20)], 0.45, 0.7)
    _wide_band(w, loft, tone)


def _crease(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The dent along the crown of a cowboy's hat, and its cord."""
    w.along(loft, [(0.1, 70), (0.25, 80), (0.45, 82)], 0.7)
    w.along(loft, [(0.1, 110), (0.25, 100), (0.45, 98)], 0.7)
    _band(w, loft, tone)


def _badge(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The band of a peaked cap and the badge on its front."""
    del tone
    _wide_band(w, loft, 0.1)
    if not away(w):
        w.drawing.shape([hull(spots(w, (0.0, 0.52, 0.46), (0.09, 0.42, 0.44), (0.0, 0.3, 0.46), (-0.09, 0.42, 0.44)))], 0.05, w.width * 0.5)


def _ridge(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The ridges of a hard hat."""
    del tone
    for a, b in ((90, 270), (72, 288), (108, 252)):
        w.along(loft, [(0.9, a), (0.5, a), (0.05, a)], 0.7)
        w.along(loft, [(0.9, b), (0.5, b), (0.05, b)], 0.7)


def _lamp(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The lamp of a miner."""
    _ridge(w, loft, tone)
    if not away(w):
        around = [(0.12 * math.cos(a), 0.42 + 0.12 * math.sin(a), 0.46) for a in (math.tau * i / 14 for i in range(14))]
        w.drawing.shape([hull(spots(w, *around))], "lamp", w.width)


def _front_plate(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The shield on the front of a firefighter's helmet, and its comb."""
    _ridge(w, loft, tone)
    if not away(w):
        plate = spots(w, (0.0, 0.72, 0.4), (0.14, 0.6, 0.42), (0.12, 0.36, 0.48), (0.0, 0.3, 0.5), (-0.12, 0.36, 0.48), (-0.14, 0.6, 0.42))
        w.drawing.shape([plate], 0.05, w.width * 0.8)


def _pleats(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The pleats and the band of a cook's hat."""
    del tone
    if w.pixels > FINE * 0.6:
        for a in range(0, 360, 20):
            w.along(loft, [(0.3, a), (0.66, a)], 0.5, 0.7)
    w.along(loft, [(0.72, a) for a in range(0, 361, 20)], 0.8)


def _nub(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The stalk of a beret and its band."""
    w.along(loft, [(0.9, a) for a in range(0, 361, 20)], 0.8)
    w.drawing.stroke(spots(w, (0.05, 0.6, -0.05), (0.06, 0.67, -0.05)), w.width * 1.6, tone if isinstance(tone, str) else darker(tone, 0.2))


def _cloth_end(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The knot of a bandana at the back, and its dots."""
    if w.pixels > FINE:
        for k in range(16):
            t, a = 0.3 + (k * 0.37) % 0.65, k * 47
            w.along(loft, [(t, a), (t + 0.02, a + 3)], 1.2, 1.0, 0.05)
    for end in ((0.16, -0.02, -0.72), (-0.02, -0.1, -0.74)):
        w.drawing.shape(
            [hull(spots(w, (0.03, 0.2, -0.46), (-0.03, 0.14, -0.46), end, (end[0] + 0.1, end[1] + 0.06, end[2])))], tone, w.width * 0.8
        )


def _turns(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The turns of cloth of a turban, crossed over the brow."""
    del tone
    for k in range(5):
        low, high = 0.94 - 0.13 * k, 0.7 - 0.13 * k
        w.along(loft, [(low, 20), (high + 0.05, 60), (max(0.05, high - 0.04), 96), (max(0.03, high - 0.1), 130)], 0.7)
        w.along(loft, [(low, 160), (high + 0.05, 120), (high + 0.02, 100)], 0.7)
        w.along(loft, [(low - 0.05, 190), (low - 0.12, 270), (low - 0.05, 350)], 0.6)


def _gauze(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The turns of a bandage and a stain."""
    del tone
    for t, s in ((0.3, 0.5), (0.65, 0.45), (0.5, 0.8)):
        w.along(loft, [(t, 10), (s, 90), (t, 170)], 0.6)
        w.along(loft, [(s, 190), (t, 270), (s, 350)], 0.6)
    stain = [(0.16 + 0.05 * math.cos(a), 0.26 + 0.045 * math.sin(a)) for a in (math.tau * i / 9 for i in range(9))]
    if len(patch := area(w.view, w.head, stain, 0.06)) > 3:
        w.drawing.fill([patch], 0.6, 0.85)


def _visor(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The raised visor of a knight, its slits, the cheek plates and a plume."""
    _shield(w, loft, tone)
    if not away(w):
        plate = spots(
            w,
            (-0.42, 0.3, 0.1),
            (-0.2, 0.42, 0.5),
            (0.0, 0.44, 0.6),
            (0.2, 0.42, 0.5),
            (0.42, 0.3, 0.1),
            (0.3, 0.18, 0.34),
            (0.0, 0.2, 0.5),
            (-0.3, 0.18, 0.34),
        )
        w.drawing.shape([plate], tone if isinstance(tone, str) else darker(tone, 0.16), w.width)
        for y in (0.3, 0.36):
            w.drawing.stroke(spots(w, (-0.2, y, 0.42), (0.0, y + 0.02, 0.52), (0.2, y, 0.42)), w.width * 0.9)
        for sign in (-1, 1):
            w.drawing.shape(
                [hull(spots(w, (sign * 0.42, 0.2, 0.0), (sign * 0.4, -0.3, 0.0), (sign * 0.24, -0.42, 0.22), (sign * 0.32, 0.0, 0.24)))],
                tone,
                w.width,
            )
    plume = [(0.0, 0.66, -0.1), (0.0, 0.95, -0.3), (0.0, 0.8, -0.62), (0.0, 0.36, -0.78)]
    w.drawing.shape(
        polygons(w.view, limb([w.head.world(p) for p in plume], [k * w.head.size for k in (0.04, 0.1, 0.12, 0.02)], parts=3), 12),
        0.7,
        w.width,
    )


def _crest(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The brush on the helmet of a Roman, from brow to nape."""
    _shield(w, loft, tone)
    arc = [math.radians(a) for a in range(35, 186, 15)]
    low = [(0.0, 0.1 + 0.54 * math.sin(a), -0.05 + 0.5 * math.cos(a)) for a in arc]
    high = [(0.0, 0.12 + 0.84 * math.sin(a), -0.05 + 0.74 * math.cos(a)) for a in arc]
    wide = [(x + dx, y, z) for dx in (-0.06, 0.06) for x, y, z in high]
    w.drawing.shape([spots(w, *low, *reversed(high)), hull(spots(w, *wide[: len(high)], *reversed(wide[len(high) :])))], 0.66, w.width)


def _horns(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """Two horns, and the rim of an iron cap."""
    w.along(loft, [(0.72, a) for a in range(0, 361, 20)], 0.9)
    for sign in (-1, 1):
        path = [(sign * 0.36, 0.36, -0.03), (sign * 0.56, 0.4, -0.03), (sign * 0.68, 0.58, -0.03), (sign * 0.66, 0.84, -0.03)]
        loop = limb([w.head.world(p) for p in path], [k * w.head.size for k in (0.1, 0.09, 0.06, 0.01)], parts=3)
        w.drawing.shape(polygons(w.view, loop, 12), 0.08, w.width)
    del tone


def _mitre(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The gold band and cross of a bishop's mitre."""
    _wide_band(w, loft, tone)
    w.along(loft, [(0.9, 90), (0.15, 90)], 2.4, 1.0, 0.5)
    w.along(loft, [(0.5, 60), (0.5, 120)], 2.4, 1.0, 0.5)


def _board(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """The square of a mortarboard and its tassel."""
    del loft
    w.drawing.shape([spots(w, (0.62, 0.6, 0.0), (0.0, 0.6, 0.58), (-0.62, 0.6, 0.0), (0.0, 0.6, -0.66))], tone, w.width)
    w.drawing.stroke(spots(w, (0.0, 0.6, 0.0), (0.5, 0.6, 0.06), (0.52, 0.25, 0.06)), w.width * 1.2, 0.1)


def _fur(w: Wear, loft: list[Ring], tone: Tone) -> None:
    """White fur around a red cap, and its bobble."""
    del loft, tone
    rows: tuple[Row, ...] = ((0.34, 0.45, -0.52, 0.43), (0.24, 0.48, -0.54, 0.46), (0.13, 0.45, -0.5, 0.43))
    w.drawing.shape(outside(w, loft_of(w.head, rows, 2)), 0.0, w.width)
    ball = limb(
        [w.head.world(p) for p in ((0.0, 1.08, -0.58), (0.0, 1.02, -0.6), (0.0, 0.9, -0.6), (0.0, 0.86, -0.6))],
        [k * w.head.size for k in (0.03, 0.1, 0.1, 0.03)],
        parts=2,
    )
    w.drawing.shape(polygons(w.view, ball, 12), 0.0, w.width)


TRIMS: dict[str, Callable[[Wear, list[Ring], Tone], None]] = {
    "cap": _seams, "backwards_cap": _strapped,
    "hat": _band, "beanie": _cuff, "helmet": _shield, "top_hat": _wide_band, "bowler": _band, "straw": _straw,
    "cowboy": _crease, "peaked": _badge, "hardhat": _ridge, "lamp_helmet": _lamp, "fire_helmet": _front_plate, "toque": _pleats,
    "beret": _nub, "bandana": _cloth_end, "turban": _turns, "bandage": _gauze, "knight": _visor, "crested": _crest, "horned": _horns,
    "mitre": _mitre, "mortarboard": _board, "santa": _fur, "maid_cap": _pleats,
}  # fmt: skip
"""What is on a crown."""
