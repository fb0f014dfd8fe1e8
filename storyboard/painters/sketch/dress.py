"""How a figure is dressed: what its garment shows on trunk, sleeves and legs, and what is worn over it."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch import dress_period, dress_trades, garments, rags
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.dress_lines import BLACK, PALE, WHITE, bands_at, blotches, hoop, light, off, ring, stripes_down
from storyboard.painters.sketch.dress_over import OVER, worn_over
from storyboard.painters.sketch.garments import DETAIL, Wear
from storyboard.painters.sketch.lofts import Ring, polygons, shade


def draw_details(w: Wear) -> None:
    """Everything on the trunk, coarse things first; far figures keep only what reads."""
    for name in w.garment.details:
        if w.pixels >= DETAIL or name in READS_FAR:
            DETAILS[name](w)
    garments.draw_folds(w)
    worn_over(w)


def bodice(w: Wear) -> None:
    """The cloth of what leaves the shoulders bare, and its skirt."""
    rings = _up_to(w.clothes.torso, w.garment.bodice)
    lofts = [loft for loft in (rings, w.clothes.skirt) if len(loft) > 1]
    shapes = [p for loft in lofts for p in polygons(w.view, loft, w.sides)]
    if not shapes:
        return
    w.drawing.shape(shapes, w.cloth, w.width * 0.9)
    if not w.dark and w.pixels > garments.DETAIL and (dark := [p for loft in lofts for p in shade(w.view, loft, w.key, -0.05)]):
        w.shade(dark, w.top)


def _up_to(loft: list[Ring], share: float) -> list[Ring]:
    """The lower part of a loft."""
    return loft[: round(share * (len(loft) - 1)) + 1] if share > 0 else []


def leg_wear(w: Wear, side: int) -> None:
    """Short trousers on a bare leg, and the boot."""
    if cover := w.clothes.shorts[side]:
        tone = w.cloth if w.garment.bodice < 1 else w.tone(w.legs)
        w.drawing.shape(polygons(w.view, cover, w.sides), tone, w.width)
    if w.garment.boots:
        leg = w.clothes.legs[side]
        shaft = leg[round((1 - w.garment.boots) * (len(leg) - 1)) :]
        w.drawing.shape(polygons(w.view, shaft, w.sides), w.tone(boot(w)), w.width)


def boot(w: Wear) -> Tone:
    """Of boots: dark, but those of armour and of a suit for space."""
    pale = isinstance(w.legs, float) and w.garment.whole and w.legs < PALE
    return w.legs if pale else BLACK


def leg_marks(w: Wear, side: int) -> None:
    """What trousers have of what is on the trunk: stripes, bands that shine, plates at the knee."""
    leg = w.clothes.legs[side]
    for name in (*w.garment.details, *w.body.figure.appearance.worn.split()):
        if name in LEGS and (name in w.garment.details or name in ON_LEGS):
            LEGS[name](w, leg)


def sleeve_marks(w: Wear, side: int) -> None:
    """The same of sleeves."""
    sleeve = w.clothes.sleeves[side]
    for name in (*w.garment.details, *w.body.figure.appearance.worn.split()):
        if name in SLEEVES:
            SLEEVES[name](w, sleeve)


def _cops(w: Wear, leg: list[Ring]) -> None:
    """The plates of knee or elbow."""
    for t in (0.46, 0.53, 0.6):
        ring(w, leg, t, 0.9)
    ring(w, leg, 0.2, 0.8)


def _rings_at_ends(w: Wear, loft: list[Ring]) -> None:
    for t in (0.5, 0.56, 0.86, 0.92):
        ring(w, loft, t, 0.9)


def _striped(w: Wear, sleeve: list[Ring]) -> None:
    """Stripes as they are on the trunk: down in pyjamas, around on a shirt."""
    if "stripes" in w.garment.details:
        stripes_down(w, sleeve)
        return
    for t in (0.22, 0.34, 0.46, 0.58, 0.7, 0.82):
        hoop(w, sleeve, t, t + 0.05, 0.75 if light(w) else 0.06, 0.0)


def _checked(w: Wear, sleeve: list[Ring]) -> None:
    for t in (0.3, 0.42, 0.54, 0.66, 0.78, 0.9):
        ring(w, sleeve, t, 1.1, 0.7, off(w, 0.3))


def _white_sleeve(w: Wear, sleeve: list[Ring]) -> None:
    w.drawing.shape(polygons(w.view, sleeve[1:], w.sides), w.tone(WHITE), w.width)
    if dark := shade(w.view, sleeve[1:], w.key, -0.05):
        w.shade(dark, WHITE)


DETAILS: dict[str, Callable[[Wear], None]] = {
    **OVER,
    **garments.DETAILS,
    **dress_period.DETAILS,
    **dress_trades.DETAILS,
    "stripes": lambda w: stripes_down(w, w.clothes.torso),
    "bands": lambda w: bands_at(0.1, 0.4)(w, w.clothes.torso),
}
"""What is drawn on a trunk, by name (`Garment.details`)."""
READS_FAR = (*garments.READS_FAR, "dungarees", "waistcoat_front", "waistcoat", "obi", "crossed", "pallu", "other_skirt", "cutaway", "bands")
ON_LEGS = frozenset({"camouflage", "bands", rags.RAGGED})
"""What is worn down to the feet, where it is no part of the garment."""
LEGS: dict[str, Callable[[Wear, list[Ring]], None]] = {
    "stripes": stripes_down,
    "bands": bands_at(0.74, 0.84),
    "camouflage": blotches,
    "plate": _cops,
    "suit_rings": _rings_at_ends,
    rags.RAGGED: rags.leg_patches,
}
"""What goes on down the legs."""
SLEEVES: dict[str, Callable[[Wear, list[Ring]], None]] = {
    "stripes": _striped,
    "bands": bands_at(0.5, 0.8),
    "camouflage": blotches,
    "plate": _cops,
    "suit_rings": _rings_at_ends,
    "waistcoat": _white_sleeve,
    "checks": _checked,
}
"""And along the sleeves."""
