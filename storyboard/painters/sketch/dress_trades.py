"""Dress of trades and of every day: dungarees, lab coats, suits for space and for the sea, what is worn at home and on the beach."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch import garments
from storyboard.painters.sketch.dress_lines import WHITE, at, down, flap, hoop, off, ring, roll
from storyboard.painters.sketch.garments import Wear, around, lighter, v
from storyboard.painters.sketch.lofts import polygons, shade


def _lapels_short(w: Wear) -> None:
    """The open collar of a short jacket."""
    for sign in (1, -1):
        w.piece(w.clothes.torso, (0.6, 0.98), (flap(sign, 4.0, 0.6), flap(sign, 34.0, 0.6)), lighter(w.top, 0.06), 0.6)


def _zip(w: Wear) -> None:
    """A zip down the front, with its teeth where they can be seen."""
    top = 0.56 if "scarf" in w.garment.details else 0.92
    w.along(w.clothes.torso, [(0.0, 88), (top, 88)], 0.7)
    w.along(w.clothes.torso, [(0.0, 92), (top, 92)], 0.7)


def _belt_seam(w: Wear) -> None:
    ring(w, w.clothes.torso, 0.22, 0.8)
    ring(w, w.clothes.torso, 0.28, 0.8)


def _toggles(w: Wear) -> None:
    for t in (0.2, 0.38, 0.56, 0.74):
        w.along(w.clothes.torso, [(t, 80), (t, 104)], 1.3)


def _pen_pocket(w: Wear) -> None:
    """A breast pocket with a pen in it."""
    w.along(w.clothes.torso, [(0.6, 48), (0.6, 70), (0.48, 70), (0.47, 59), (0.48, 48), (0.6, 48)], 0.6)
    w.along(w.clothes.torso, [(0.65, 55), (0.54, 55)], 1.0)


def _big_pockets(w: Wear) -> None:
    """Pockets on the skirt of a coat."""
    for a, b in ((36, 68), (144, 112)):
        w.along(w.clothes.skirt, [(0.36, a), (0.36, b), (0.62, b), (0.62, a), (0.36, a)], 0.6)


def _v_neck(w: Wear) -> None:
    w.piece(w.clothes.torso, (0.66, 1.0), v(0.66, 40), w.skin, 0.8)


def _scoop(w: Wear) -> None:
    """A round neck cut low."""
    w.piece(w.clothes.torso, (0.84, 1.0), v(0.84, 34), w.skin, 0.8)


def _number(w: Wear) -> None:
    """A large seven on the breast, and a crest."""
    w.along(w.clothes.torso, [(0.62, 114), (0.62, 68), (0.24, 98)], 2.4)
    w.along(w.clothes.torso, [(0.74, 54), (0.74, 64), (0.67, 59), (0.74, 54)], 0.8)


def _double_breasted(w: Wear) -> None:
    """A cook's jacket: two rows of buttons and the edge beside them."""
    w.along(w.clothes.torso, [(0.0, 118), (0.5, 116), (0.9, 104)], 0.7)
    for t in (0.3, 0.44, 0.58, 0.72):
        for a in (74, 108):
            garments.button(w, w.clothes.torso, t, a)


def _chef_scarf(w: Wear) -> None:
    w.piece(w.clothes.torso, (0.8, 1.0), v(0.8, 50), 0.62, 0.7)


def _dungarees(w: Wear) -> None:
    """Bib and braces of the cloth of the trousers over a shirt."""
    cloth = w.legs
    w.piece(w.clothes.torso, (0.0, 0.3), (at(0.0), at(180.0)), cloth, 0.7)
    w.piece(w.clothes.torso, (0.0, 0.3), (at(180.0), at(360.0)), cloth, 0.7)
    w.piece(w.clothes.torso, (0.28, 0.66), (at(52.0), at(128.0)), cloth, 0.7)
    for path in (
        ((0.62, 56), (0.8, 52), (1.0, 50)),
        ((0.62, 124), (0.8, 128), (1.0, 130)),
        ((0.28, 262), (0.98, 308)),
        ((0.28, 278), (0.98, 232)),
    ):
        w.along(w.clothes.torso, path, 3.4, 1.0, "ink")
        w.along(w.clothes.torso, path, 2.6, 1.0, cloth)
    w.along(w.clothes.torso, [(0.56, 74), (0.56, 106), (0.42, 106), (0.42, 74), (0.56, 74)], 0.6, 1.0, garments.seam_tone(cloth))
    for a in (56, 124):
        garments.button(w, w.clothes.torso, 0.62, a)


def _chest_pack(w: Wear) -> None:
    """The box on the chest of a suit for space, its hoses and lights."""
    w.piece(w.clothes.torso, (0.34, 0.66), (at(62.0), at(118.0)), 0.3, 0.9)
    for a in (72, 90, 108):
        w.along(w.clothes.torso, [(0.56, a - 4), (0.56, a + 4)], 1.6, 1.0, 0.85)
    w.along(w.clothes.torso, [(0.36, 64), (0.2, 40), (0.3, 16)], 2.2, 1.0, 0.45)
    w.along(w.clothes.torso, [(0.36, 116), (0.2, 140), (0.3, 164)], 2.2, 1.0, 0.45)


def _suit_rings(w: Wear) -> None:
    hoop(w, w.clothes.torso, 0.84, 1.0, 0.45)
    ring(w, w.clothes.torso, 0.14, 1.1)
    ring(w, w.clothes.torso, 0.2, 1.1)


def _panels(w: Wear) -> None:
    """The seams of a suit of rubber, lighter at the sides."""
    for low, high in ((0.0, 26.0), (154.0, 180.0)):
        w.piece(w.clothes.torso, (0.02, 0.8), (at(low), at(high)), off(w, 0.24), 0.0)
    w.along(w.clothes.torso, [(0.2, 90), (0.96, 90)], 0.7)


def _straps(w: Wear) -> None:
    for path in (
        ((0.62, 62), (0.85, 58), (1.0, 52)),
        ((0.62, 118), (0.85, 122), (1.0, 128)),
        ((0.62, 240), (1.0, 236)),
        ((0.62, 300), (1.0, 304)),
    ):
        w.along(w.clothes.torso, path, 2.2, 1.0, w.cloth)


def _wide_straps(w: Wear) -> None:
    for path in (
        ((0.66, 52), (0.85, 52), (1.0, 46)),
        ((0.66, 128), (0.85, 128), (1.0, 134)),
        ((0.66, 236), (1.0, 230)),
        ((0.66, 304), (1.0, 310)),
    ):
        w.along(w.clothes.torso, path, 5.2, 1.0, w.cloth)


def _chest(w: Wear) -> None:
    """What a bare chest shows."""
    w.along(w.clothes.torso, [(0.55, 46), (0.5, 66), (0.53, 84)], 0.55, 0.7)
    w.along(w.clothes.torso, [(0.55, 134), (0.5, 114), (0.53, 96)], 0.55, 0.7)
    w.along(w.clothes.torso, [(0.46, 90), (0.24, 90)], 0.45, 0.6)
    hoop(w, w.clothes.torso, 0.0, 0.16, w.cloth, 0.7)


def _white_collar(w: Wear) -> None:
    """The round white collar of a maid."""
    w.piece(w.clothes.torso, (0.76, 1.0), around(lambda t: 64 * max(0.0, (t - 0.72) / 0.28) ** 0.5), WHITE, 0.6)
    garments.waist_seam(w)


def _other_skirt(w: Wear) -> None:
    """A skirt of another cloth than the blouse."""
    w.drawing.shape(polygons(w.view, w.clothes.skirt[1:], w.sides), w.tone(w.legs), w.width)
    if dark := shade(w.view, w.clothes.skirt[1:], w.key, -0.05):
        w.shade(dark, w.legs)
    for a in (40, 75, 110, 145, 220, 260, 300):
        w.along(w.clothes.skirt, [(0.5, a), (1.0, a + 3)], 0.5, 0.7, garments.seam_tone(w.legs))


def _tulle(w: Wear) -> None:
    """The stiff layers of a tutu."""
    down(w, w.clothes.skirt, tuple(range(0, 360, 12)), (0.5, 1.0), 0.4)
    ring(w, w.clothes.skirt, 0.85, 0.5)


def _waistcoat(w: Wear) -> None:
    """A sleeveless front over a white shirt: the sleeves are white too (see `SLEEVES`)."""
    look = w.body.figure.appearance
    w.piece(w.clothes.torso, (0.46, 1.0), v(0.46, 46), 0.0, 0.6)
    w.along(w.clothes.torso, [(0.0, 86), (0.2, 90), (0.46, 90)], 0.7)
    w.along(w.clothes.torso, [(0.1, 40), (0.02, 70), (-0.0, 84), (0.08, 91)], 0.7)
    w.along(w.clothes.torso, [(0.1, 140), (0.02, 110), (0.0, 97), (0.08, 91)], 0.7)
    for t in (0.14, 0.23, 0.32, 0.41):
        garments.button(w, w.clothes.torso, t, 87)
    if not look.worn:
        garments.pockets(w)


def _shawl_collar(w: Wear) -> None:
    w.piece(w.clothes.torso, (0.3, 1.0), v(0.3, 46), w.skin, 0.5)
    for sign in (1, -1):
        w.piece(w.clothes.torso, (0.28, 1.0), (roll(sign, 1.0), roll(sign, 24.0)), lighter(w.top, 0.08), 0.6)


def _wrap_belt(w: Wear) -> None:
    """A belt of cloth, its two ends hanging."""
    hoop(w, w.clothes.torso, 0.25, 0.33, off(w, 0.12))
    w.along(w.clothes.torso, [(0.28, 84), (0.1, 80), (0.0, 79)], 2.6, 1.0, off(w, 0.12))
    w.along(w.clothes.torso, [(0.28, 90), (0.1, 93), (0.0, 94)], 2.6, 1.0, off(w, 0.12))
    w.along(w.clothes.skirt, [(0.2, 92), (0.98, 94)], 0.65)


def _terry(w: Wear) -> None:
    if w.pixels > garments.FOLDS:
        for k in range(14):
            a, t = 20 + k * 47 % 140, 0.3 + k * 0.37 % 0.6
            w.along(w.clothes.skirt, [(t, a), (t + 0.02, a + 4)], 0.5, 0.6)


DETAILS: dict[str, Callable[[Wear], None]] = {
    "lapels_short": _lapels_short,
    "zip": _zip,
    "belt_seam": _belt_seam,
    "toggles": _toggles,
    "pen_pocket": _pen_pocket,
    "big_pockets": _big_pockets,
    "v_neck": _v_neck,
    "scoop": _scoop,
    "number": _number,
    "double_breasted": _double_breasted,
    "chef_scarf": _chef_scarf,
    "dungarees": _dungarees,
    "chest_pack": _chest_pack,
    "suit_rings": _suit_rings,
    "panels": _panels,
    "straps": _straps,
    "wide_straps": _wide_straps,
    "chest": _chest,
    "white_collar": _white_collar,
    "other_skirt": _other_skirt,
    "tulle": _tulle,
    "waistcoat": _waistcoat,
    "shawl_collar": _shawl_collar,
    "wrap_belt": _wrap_belt,
    "terry": _terry,
}
