"""Lines of a large face: folds between the brows and beside the mouth, of feelings and of age."""

from __future__ import annotations

from storyboard.model.cast import Age
from storyboard.painters.sketch.face_parts import Sitting, stroke
from storyboard.painters.sketch.head import area


def draw_lines(s: Sitting) -> None:
    """Folds: between the brows, beside the mouth of who smiles, shouts or is old, and of age."""
    m, y = s.mien, s.features.eye_y
    old = s.head.age is Age.OLD
    for sign in (-1, 1):
        if m.nose:
            _wrinkles(s, sign)
        if m.blush:
            cheek = [(sign * x, y - d) for x, d in ((0.09, 0.1), (0.15, 0.075), (0.22, 0.085), (0.23, 0.14), (0.17, 0.175), (0.1, 0.16))]
            s.drawing.hatch([area(s.view, s.head, cheek)], angle=-60, gap=s.pixels / 34, width=s.width * 0.6, alpha=0.6)
        if m.frown:
            stroke(s, [(sign * 0.03, y + 0.06), (sign * 0.036, y + 0.1), (sign * 0.03, y + 0.06 + 0.07 * m.frown)], s.width * 0.55, 0.6)
        if old or m.smile > 0.03 or m.gape > 0.15 or m.smile < -0.033 or m.nose > 0.8:
            stroke(s, [(sign * 0.085, -0.17), (sign * 0.135, -0.23), (sign * 0.15, -0.29)], s.width * 0.6, 0.65)
        if old:
            stroke(s, [(sign * 0.235, y + 0.025), (sign * 0.27, y + 0.04), (sign * 0.29, y + 0.06)], s.width * 0.5, 0.6)
            stroke(s, [(sign * 0.235, y + 0.0), (sign * 0.27, y - 0.005), (sign * 0.29, y - 0.015)], s.width * 0.5, 0.6)
            stroke(s, [(sign * 0.09, y - 0.06), (sign * 0.15, y - 0.08), (sign * 0.21, y - 0.06)], s.width * 0.5, 0.6)
        if m.smile > 0.04:
            stroke(s, [(sign * 0.1, y - 0.055), (sign * 0.16, y - 0.07), (sign * 0.21, y - 0.05)], s.width * 0.5, 0.6)
    if old or (m.brow_in > 0.04 and m.brow_out > 0):
        for lift in (0.2, 0.235):
            stroke(s, [(x / 10, y + lift + 0.012 * (1 - (x / 1.4) ** 2)) for x in (-1.4, -0.7, 0.0, 0.7, 1.4)], s.width * 0.5, 0.5)


def _wrinkles(s: Sitting, sign: int) -> None:
    """The skin that is pushed up at the root of the nose, and the wing that is drawn up beside it."""
    y, k = s.features.eye_y, s.mien.nose
    for drop in (0.0, 0.028, 0.056):
        stroke(s, [(sign * 0.012, y - drop - 0.012 * k), (sign * 0.05, y - drop + 0.014 * k)], s.width * 0.6, 0.75, out=0.012)
    stroke(s, [(sign * 0.075, y - 0.1), (sign * 0.1, y - 0.135), (sign * 0.098, y - 0.17)], s.width * 0.7, 0.8)
