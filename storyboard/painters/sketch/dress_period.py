"""Dress of other centuries and of other countries: gowns, robes, armour, tailcoats, kimonos, saris, togas."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.painters.sketch import garments
from storyboard.painters.sketch.dress_lines import BLACK, WHITE, at, down, hoop, light, off, ring
from storyboard.painters.sketch.garments import Wear, around, v


def _gathers(w: Wear) -> None:
    """Long folds of a skirt, some from the waist and some from the hem."""
    for k, a in enumerate(range(6, 366, 22)):
        span = ((0.12, 0.7), (0.42, 1.0), (0.2, 1.0))[k % 3]
        w.along(w.clothes.skirt, [(span[0], a), (sum(span) / 2, a + 2), (span[1], a + 3)], 0.55, 0.7)


def _bodice_seams(w: Wear) -> None:
    """A boned bodice: buttons down the middle between two seams, a waist that ends in a point."""
    for a, b in ((62, 74), (118, 106)):
        w.along(w.clothes.torso, [(0.8, a), (0.5, a), (0.28, b), (0.1, 88)], 0.65)
    for t in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        garments.button(w, w.clothes.torso, t, 90)
    w.along(w.clothes.torso, [(0.26, 0), (0.2, 40), (0.08, 90), (0.2, 140), (0.26, 180)], 0.8)


def _frill(w: Wear) -> None:
    """A high collar of lace."""
    hoop(w, w.clothes.torso, 0.86, 0.99, WHITE)


def _overskirt(w: Wear) -> None:
    """The upper skirt, drawn up over the lower one like a curtain."""
    points = [(0.34 + 0.16 * abs(math.sin(math.radians(a * 1.5))), float(a)) for a in range(0, 361, 12)]
    w.along(w.clothes.skirt, points, 1.1)
    for a in (30, 60, 90, 120, 150):
        w.along(w.clothes.skirt, [(0.14, 90 + (a - 90) * 0.4), (0.3, a), (0.42, a)], 0.5, 0.7)
    ring(w, w.clothes.skirt, 0.9, 0.6)
    ring(w, w.clothes.skirt, 0.94, 0.6)


def _lacing(w: Wear) -> None:
    """A low neckline and a laced front."""
    for k in range(4):
        t = 0.28 + 0.08 * k
        w.along(w.clothes.torso, [(t, 82), (t + 0.06, 98)], 0.5)
        w.along(w.clothes.torso, [(t, 98), (t + 0.06, 82)], 0.5)
    w.along(w.clothes.torso, [(0.24, 0), (0.18, 45), (0.1, 90), (0.18, 135), (0.24, 180)], 0.8)
    w.along(w.clothes.skirt, [(0.88 + 0.05 * abs(math.sin(math.radians(a * 3))), float(a)) for a in range(0, 361, 10)], 0.6)


def _wide_hem(w: Wear) -> None:
    """A robe: wide, with a seam down the front and folds that run to the ground."""
    w.along(w.clothes.torso, [(0.0, 90), (0.5, 90), (0.95, 90)], 0.65)
    w.along(w.clothes.skirt, [(0.1, 90), (1.0, 90)], 0.65)
    down(w, w.clothes.torso, (50, 68, 112, 130), (0.05, 0.66), 0.5)


def _clerical(w: Wear) -> None:
    """The white square at the throat, and a sash."""
    w.piece(w.clothes.torso, (0.88, 1.0), around(at(11.0)), 0.0, 0.5)
    hoop(w, w.clothes.torso, 0.24, 0.34, off(w, 0.14))


def _long_buttons(w: Wear) -> None:
    """Buttons from the throat to the ground."""
    w.along(w.clothes.torso, [(0.0, 94), (0.86, 94)], 0.6)
    w.along(w.clothes.skirt, [(0.1, 94), (1.0, 94)], 0.6)
    for t in (0.1, 0.2, 0.42, 0.52, 0.62, 0.72, 0.82):
        garments.button(w, w.clothes.torso, t, 90)
    for t in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        garments.button(w, w.clothes.skirt, t, 90)


def _crossed(w: Wear) -> None:
    """Two edges crossed on the chest, the left one above, with a white one under them."""
    w.piece(w.clothes.torso, (0.52, 1.0), v(0.52, 40), WHITE, 0.5)
    w.piece(w.clothes.torso, (0.74, 1.0), v(0.74, 30), w.skin, 0.5)
    w.along(w.clothes.torso, [(1.0, 134), (0.7, 106), (0.45, 74), (0.36, 58)], 2.2, 1.0, off(w, 0.2))
    w.along(w.clothes.torso, [(1.0, 46), (0.72, 72), (0.55, 88)], 2.2, 1.0, off(w, 0.2))
    w.along(w.clothes.skirt, [(0.1, 70), (0.55, 76), (1.0, 96)], 0.9)
    down(w, w.clothes.skirt, (30, 130, 200, 270, 330), (0.3, 1.0))
    if w.pixels > garments.DETAIL:
        for a, t in ((40, 0.8), (62, 0.9), (120, 0.72), (140, 0.86), (20, 0.62)):
            w.along(w.clothes.skirt, [(t, a), (t + 0.025, a + 6), (t + 0.05, a), (t + 0.025, a - 6), (t, a)], 0.55)


def _obi(w: Wear) -> None:
    """The broad sash with a cord around it, and its knot behind."""
    hoop(w, w.clothes.torso, 0.18, 0.46, 0.8 if light(w) else 0.14, 0.7)
    ring(w, w.clothes.torso, 0.32, 1.0, 1.0, 0.1 if light(w) else 0.8)
    w.piece(w.clothes.torso, (0.14, 0.56), (at(240.0), at(300.0)), 0.7 if light(w) else 0.2, 0.8)


def _drape(w: Wear) -> None:
    """Cloth thrown over the left shoulder: long folds across the chest, down the side and around the hip."""
    for k in range(6):
        aside = 13 * k
        w.along(w.clothes.torso, [(1.0, 44 - k * 9), (0.62, 62 - aside * 0.8), (0.3, 104 - aside), (0.06, 166 - aside)], 0.7 if k else 1.1)
        w.along(w.clothes.torso, [(1.0, 316 + k * 6), (0.5, 270 + k * 8), (0.06, 214 + aside)], 0.6)
    w.along(w.clothes.torso, [(1.0, 78), (0.7, 98), (0.42, 140), (0.3, 176)], 1.3)
    for k, a in enumerate(range(10, 350, 26)):
        w.along(w.clothes.skirt, [(0.1 + 0.04 * (k % 3), a + 14), (0.5, a + 4), (1.0, a)], 0.6, 0.85)
    w.along(w.clothes.skirt, [(0.05, 30), (0.4, 52), (0.72, 90), (0.9, 150)], 1.1)


def _laced_neck(w: Wear) -> None:
    """A slit at the neck, laced."""
    w.piece(w.clothes.torso, (0.66, 1.0), v(0.66, 30), w.skin, 0.5)
    for k in range(3):
        w.along(w.clothes.torso, [(0.7 + 0.06 * k, 84 - 2 * k), (0.74 + 0.06 * k, 96 + 2 * k)], 0.5)


def _wide_belt(w: Wear) -> None:
    """A leather belt over a tunic, its end hanging; a pouch at the side."""
    hoop(w, w.clothes.torso, 0.22, 0.32, BLACK, 0.6)
    w.along(w.clothes.torso, [(0.27, 96), (0.1, 98), (0.0, 98)], 2.4, 1.0, BLACK)
    w.along(w.clothes.torso, [(0.33, 84), (0.21, 84), (0.21, 97), (0.33, 97), (0.33, 84)], 0.9, 1.0, 0.1)
    w.piece(w.clothes.torso, (0.02, 0.2), (at(24.0), at(46.0)), 0.7, 0.6)


def _tunic_folds(w: Wear) -> None:
    down(w, w.clothes.skirt, (20, 52, 84, 116, 148, 200, 240, 280, 320), (0.35, 1.0))
    ring(w, w.clothes.skirt, 0.9, 0.7)


def _midriff(w: Wear) -> None:
    """The bare waist between a short blouse and the skirt."""
    hoop(w, w.clothes.torso, 0.2, 0.4, w.tone(w.skin), 0.6)
    garments.neckline(w)
    down(w, w.clothes.skirt, (66, 74, 82, 90, 98), (0.1, 1.0))
    for t in (0.9, 0.94):
        ring(w, w.clothes.skirt, t, 0.8)


def _pallu(w: Wear) -> None:
    """The end of a sari, from the right hip over the left shoulder and down the back."""
    w.piece(w.clothes.torso, (0.08, 0.99), (lambda t: 150 - 96 * t - 22, lambda t: 178 - 96 * t), off(w, 0.14), 0.8)
    w.piece(w.clothes.torso, (0.0, 0.97), (at(292.0), at(338.0)), off(w, 0.14), 0.8)
    w.along(w.clothes.torso, [(0.08, 160), (0.5, 116), (0.97, 72)], 0.6)
    w.along(w.clothes.torso, [(0.08, 149), (0.5, 108), (0.97, 66)], 0.45)


def _plate(w: Wear) -> None:
    """Breastplate with its ridge, gorget, and the plates of shoulders and arms (see `SLEEVES`)."""
    w.along(w.clothes.torso, [(0.2, 90), (0.5, 90), (0.84, 90)], 1.0)
    ring(w, w.clothes.torso, 0.25, 1.1)
    ring(w, w.clothes.torso, 0.82, 0.9)
    w.along(w.clothes.torso, [(0.76, 24), (0.62, 42), (0.58, 66), (0.6, 88)], 0.7)
    w.along(w.clothes.torso, [(0.76, 156), (0.62, 138), (0.58, 114), (0.6, 92)], 0.7)
    hoop(w, w.clothes.torso, 0.86, 1.0, 0.4)
    w.piece(w.clothes.torso, (0.3, 0.7), (at(54.0), at(66.0)), 0.0, 0.0)


def _tassets(w: Wear) -> None:
    for t in (0.3, 0.55, 0.8):
        ring(w, w.clothes.skirt, t, 0.8)
    down(w, w.clothes.skirt, (40, 90, 140, 220, 270, 320), (0.2, 1.0), 0.7)


def _waistcoat_front(w: Wear) -> None:
    """A white shirt and a light waistcoat between the fronts of a tailcoat."""
    w.piece(w.clothes.torso, (0.12, 1.0), around(lambda t: 34 - 10 * abs(t - 0.5)), 0.12, 0.7)
    w.piece(w.clothes.torso, (0.46, 1.0), v(0.46, 40), 0.0, 0.5)
    for t in (0.2, 0.3, 0.4):
        garments.button(w, w.clothes.torso, t, 90)


def _cravat(w: Wear) -> None:
    """What is tied at the throat; a bow where that is worn."""
    if "bow_tie" not in w.body.figure.appearance.worn.split():
        w.piece(w.clothes.torso, (0.66, 0.99), around(lambda t: 6 + 12 * (t - 0.66)), 0.0, 0.6)
        w.along(w.clothes.torso, [(0.9, 82), (0.86, 98)], 0.5)


def _cutaway(w: Wear) -> None:
    """The fronts of a tailcoat end at the waist; the tails are drawn apart (see `dress_over`)."""
    w.piece(w.clothes.torso, (0.0, 0.16), (lambda t: 6 + 60 * t, lambda t: 174 - 60 * t), w.tone(w.legs), 0.7)
    w.along(w.clothes.torso, [(0.12, 14), (0.16, 50), (0.12, 70)], 0.9)
    w.along(w.clothes.torso, [(0.12, 166), (0.16, 130), (0.12, 110)], 0.9)


DETAILS: dict[str, Callable[[Wear], None]] = {
    "gathers": _gathers,
    "bodice_seams": _bodice_seams,
    "frill": _frill,
    "overskirt": _overskirt,
    "lacing": _lacing,
    "wide_hem": _wide_hem,
    "clerical": _clerical,
    "long_buttons": _long_buttons,
    "crossed": _crossed,
    "obi": _obi,
    "drape": _drape,
    "laced_neck": _laced_neck,
    "wide_belt": _wide_belt,
    "tunic_folds": _tunic_folds,
    "midriff": _midriff,
    "pallu": _pallu,
    "plate": _plate,
    "tassets": _tassets,
    "waistcoat_front": _waistcoat_front,
    "cravat": _cravat,
    "cutaway": _cutaway,
}
