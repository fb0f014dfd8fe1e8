"""What is wound around a head or set on it without a crown: scarves, veils, crowns, helmets of glass; and rollers in the hair."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyboard.model.stage import Vec
from storyboard.painters.sketch import hair
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear, darker, lighter
from storyboard.painters.sketch.hair_cuts import Cut
from storyboard.painters.sketch.hats_shell import FINE, away, spots
from storyboard.painters.sketch.hats_tables import TONES
from storyboard.painters.sketch.head import area
from storyboard.painters.sketch.lofts import limb, polygons
from storyboard.staging.space import XY, dot, hull, sub


def _cloth(*ends: tuple[float, float], out: float = 0.13, hold: float = -0.3) -> Cut:
    """Cloth around a head, cut as hair is: ends by degrees from the front."""
    return Cut(ends, out, locks=9, tips=0.0, bump=0.012, hold=hold, ears=False)


SHELLS: dict[str, Cut] = {
    "headscarf": _cloth((0, 0.31), (30, 0.29), (50, 0.16), (64, -0.1), (72, -0.36), (90, -0.46), (130, -0.5), (180, -0.74)),
    "hijab": _cloth((0, 0.31), (30, 0.3), (48, 0.2), (58, 0.0), (64, -0.3), (72, -0.66), (110, -0.86), (180, -0.95), out=0.15),
    "wimple": _cloth((0, 0.36), (30, 0.35), (52, 0.24), (68, 0.0), (78, -0.2), (94, -0.3), (106, -0.95), (124, -1.2), (180, -1.3), out=0.2),
    "coif": _cloth((0, 0.36), (30, 0.35), (52, 0.24), (68, 0.0), (78, -0.2), (94, -0.3), (180, -0.3), out=0.2),
    "bonnet": _cloth((0, 0.33), (26, 0.34), (48, 0.26), (62, 0.04), (70, -0.24), (84, -0.36), (130, -0.3), (180, -0.34), out=0.24),
    "balaclava": _cloth((0, 0.14), (34, 0.13), (46, 0.1), (52, -0.04), (58, -0.5), (80, -0.62), (180, -0.66), out=0.06),
    "diving_mask": _cloth((0, 0.3), (40, 0.26), (58, 0.1), (70, -0.3), (90, -0.5), (180, -0.56), out=0.06),
}
"""What is wound around a head or drawn over it."""


def _shell(w: Wear, name: str, tone: Tone, *, front: bool) -> None:
    columns = hair.columns(w.head, SHELLS[name], w.pixels, w.seed)
    faces = hair.strips(w.view, columns, front=front)
    if faces:
        crown = [[w.view.project(column[0][0]) for column in columns]] if front else []
        w.drawing.shape([*faces, *crown], w.tone(tone if front else (darker(tone, 0.16) if isinstance(tone, float) else tone)), w.width)


def _folds(w: Wear, *runs: tuple[Vec, ...]) -> None:
    if w.pixels > FINE:
        for run in runs:
            w.drawing.stroke(spots(w, *run), w.width * 0.55, alpha=0.75)


def _said(w: Wear, name: str) -> Tone:
    """The tone the script gives what is on the head, else that of its kind."""
    look = w.body.figure.appearance
    return "accent" if look.accent and look.accent_on == "hat" else TONES[name] if look.hat_tone is None else look.hat_tone


def _tone_of(w: Wear, name: str) -> Tone:
    """Of a cloth: off the hair's and the coat's, where the script does not give it."""
    look, tone = w.body.figure.appearance, _said(w, name)
    near = look.hat_tone is None and isinstance(tone, float) and tone < 0.6 and abs(tone - look.tone) < 0.14
    return darker(tone, 0.24) if near and isinstance(tone, float) else tone


UNDER_CHIN: tuple[Vec, ...] = (
    (-0.33, -0.22, 0.08), (-0.24, -0.42, 0.22), (0.0, -0.53, 0.31), (0.24, -0.42, 0.22), (0.33, -0.22, 0.08),
    (0.44, -0.62, 0.04), (0.42, -0.9, 0.22), (0.16, -1.04, 0.36), (-0.2, -1.02, 0.36), (-0.44, -0.86, 0.22), (-0.44, -0.62, 0.04),
)  # fmt: skip
"""What closes a headcloth under the chin, in head heights."""


def _under_chin(w: Wear, tone: Tone) -> None:
    if not away(w):
        w.drawing.shape([spots(w, *UNDER_CHIN)], w.tone(tone), w.width)


def _headscarf(w: Wear) -> None:
    """Tied under the chin, its knot with two ends."""
    tone = _tone_of(w, "headscarf")
    _shell(w, "headscarf", tone, front=True)
    if not away(w):
        strap = spots(
            w,
            (-0.34, -0.2, 0.1),
            (-0.2, -0.42, 0.26),
            (0.0, -0.54, 0.3),
            (0.2, -0.42, 0.26),
            (0.34, -0.2, 0.1),
            (0.33, -0.36, 0.06),
            (0.0, -0.66, 0.28),
            (-0.33, -0.36, 0.06),
        )
        ends = [spots(w, (0.0, -0.56, 0.36), (s * 0.16, -0.7, 0.36), (s * 0.2, -0.86, 0.34), (s * 0.04, -0.76, 0.36)) for s in (-1, 1)]
        w.drawing.shape([strap, *ends], w.tone(tone), w.width * 0.9)
    _folds(w, ((0.1, 0.5, 0.3), (0.3, 0.25, 0.26), (0.36, -0.1, 0.1)), ((-0.16, 0.5, 0.28), (-0.34, 0.2, 0.2), (-0.36, -0.14, 0.06)))


def _hijab(w: Wear) -> None:
    """Around the face and over neck and shoulders."""
    tone = _tone_of(w, "hijab")
    _under_chin(w, tone)
    _shell(w, "hijab", tone, front=True)
    if not away(w):
        _folds(
            w, ((-0.3, -0.3, 0.16), (-0.1, -0.62, 0.34), (0.24, -0.8, 0.3)), ((-0.36, -0.5, 0.1), (-0.06, -0.82, 0.36), (0.3, -0.94, 0.3))
        )


COIF: tuple[Vec, ...] = (
    (0.39, 0.14, 0.08), (0.42, -0.3, 0.06), (0.45, -0.62, 0.04), (0.43, -0.88, 0.22), (0.16, -1.04, 0.36), (0.0, -1.05, 0.38),
    (0.0, -0.47, 0.4), (0.13, -0.44, 0.39), (0.25, -0.32, 0.33), (0.3, -0.12, 0.27), (0.31, 0.14, 0.24),
)  # fmt: skip
"""The left half of what is white around a nun's face, from the temple to the breast, in head heights."""


def _coif(w: Wear) -> None:
    """White from the temples to the breast: both halves from before, the near one where the other is hidden by the face."""
    yaw = w.head.seen_from(w.view)[0]
    halves = [[spots(w, *((s * x, y, z) for x, y, z in COIF))] for s in (-1, 1) if yaw * s > -HALF_HIDDEN]
    for half in halves if not away(w) else ():
        w.drawing.shape(half, 0.0, w.width)


HALF_HIDDEN = 24.0
"""Degrees that a head is turned from the lens from which its far cheek is out of sight."""


HANGS = 50.0
"""Degrees from which the veil is seen to hang down behind."""


def _wimple(w: Wear) -> None:
    """A nun's: white around the face, black over it."""
    aside = abs(w.head.seen_from(w.view)[0]) > HANGS
    _shell(w, "wimple" if aside else "coif", TONES["wimple"], front=True)
    _coif(w)
    if not away(w):
        rim = [
            (-0.3, 0.2),
            (-0.2, 0.3),
            (0.0, 0.33),
            (0.2, 0.3),
            (0.3, 0.2),
            (0.26, 0.3),
            (0.14, 0.4),
            (0.0, 0.42),
            (-0.14, 0.4),
            (-0.26, 0.3),
        ]
        if len(band := area(w.view, w.head, rim, 0.05)) > 3:
            w.drawing.shape([band], 0.0, w.width * 0.8)


def _bonnet(w: Wear) -> None:
    """Stiff around the face, with a ribbon under the chin."""
    _shell(w, "bonnet", _said(w, "bonnet"), front=True)
    if not away(w):
        for sign in (-1, 1):
            w.drawing.stroke(spots(w, (sign * 0.38, -0.16, 0.1), (sign * 0.26, -0.42, 0.2), (sign * 0.02, -0.58, 0.3)), w.width * 2.2, 0.7)
            w.drawing.shape([spots(w, (0.0, -0.58, 0.32), (sign * 0.2, -0.5, 0.32), (sign * 0.2, -0.7, 0.32))], 0.7, w.width * 0.7)


def _balaclava(w: Wear) -> None:
    """Wool over all of the head but the eyes and the mouth."""
    tone = w.tone(_said(w, "balaclava"))
    low = [
        (-0.31, -0.02),
        (-0.16, -0.09),
        (0.0, -0.05),
        (0.16, -0.09),
        (0.31, -0.02),
        (0.3, -0.3),
        (0.18, -0.46),
        (0.0, -0.5),
        (-0.18, -0.46),
        (-0.3, -0.3),
    ]
    nose = hull(spots(w, (0.0, -0.04, 0.42), (0.0, -0.16, 0.48), (0.08, -0.2, 0.38), (-0.08, -0.2, 0.38)))
    shapes = [shape for shape in (area(w.view, w.head, low, 0.02), nose) if len(shape) > 3]
    if shapes and not away(w):
        w.drawing.shape(shapes, tone, w.width)
        mouth = [(0.12 * math.cos(a), -0.29 + 0.045 * math.sin(a)) for a in (math.tau * i / 12 for i in range(12))]
        if len(hole := area(w.view, w.head, mouth, 0.04)) > 4:
            w.drawing.shape([hole], w.tone(w.skin), w.width * 0.8)
    _shell(w, "balaclava", _said(w, "balaclava"), front=True)


def _veil_behind(w: Wear) -> None:
    """Thin white cloth from the crown down the back, wider than the head on both sides."""
    sheet = ((0.0, 0.56, -0.1), (0.42, 0.42, -0.2), (0.56, -0.1, -0.25), (0.72, -0.8, -0.3), (1.0, -2.6, -0.5), (0.0, -2.8, -0.6))
    left = [(-x, y, z) for x, y, z in reversed(sheet)]
    shape = spots(w, *sheet, *left)
    tone = _said(w, "veil")
    w.drawing.fill([shape], tone if tone != TONES["veil"] else "white", 0.72)
    w.drawing.outline(shape, w.width * 0.7, alpha=0.8)
    for k in (-0.5, 0.5):
        w.drawing.stroke(spots(w, (k * 0.7, 0.1, -0.25), (k, -0.9, -0.3), (k * 1.4, -2.6, -0.5)), w.width * 0.5, alpha=0.5)


def _veil(w: Wear) -> None:
    """Flowers that hold a white veil; from behind, the veil itself."""
    if away(w):
        _veil_behind(w)
    for k in range(7 if _said(w, "veil") == TONES["veil"] else 0):
        a = math.radians(20 + 140 * k / 6)
        x, y = w.view.project(w.head.world((0.4 * math.cos(a), 0.44, -0.02 + 0.32 * math.sin(a))))
        r = w.view.pixels(w.head.centre, 0.07 * w.head.size)
        w.drawing.shape([[(x + r * math.cos(t), y + r * math.sin(t)) for t in (math.tau * i / 8 for i in range(8))]], 0.0, w.width * 0.6)


def _wall(
    w: Wear, low: Callable[[float], float], high: Callable[[float], float], wide: Callable[[float], float], tone: Tone, *, near: bool
) -> None:
    """A wall around the head: the half of it that is before the crown, or the half behind. Heights and widths by the angle."""
    count = 32
    angles = [math.tau * i / count for i in range(count + 1)]
    rim = [(0.39 * wide(a) * math.cos(a), -0.03 + 0.45 * wide(a) * math.sin(a)) for a in angles]
    foot = [w.head.world((0.385 * math.cos(a), low(a), -0.03 + 0.445 * math.sin(a))) for a in angles]
    top = [w.head.world((x, high(a), z)) for a, (x, z) in zip(angles, rim, strict=True)]
    to_eye = sub(w.view.eye, w.head.centre)
    shown: list[list[XY]] = []
    for i in range(count):
        out = w.head.turn((math.cos(angles[i] + 0.1), 0.0, math.sin(angles[i] + 0.1)))
        if (dot(out, to_eye) > 0) == near:
            shown.append([w.view.project(p) for p in (foot[i], foot[i + 1], top[i + 1], top[i])])
    if shown:
        w.drawing.shape(shown, tone, w.width)


def _spikes(a: float) -> float:
    return 0.5 + 0.24 * math.pow(abs(math.sin(a * 4)), 0.8)


def _crown(w: Wear) -> None:
    _wall(w, lambda _: 0.3, _spikes, lambda _: 1.1, _said(w, "crown"), near=True)
    if not away(w):
        for k in (60, 90, 120):
            a = math.radians(k)
            x, y = w.view.project(w.head.world((0.4 * math.cos(a), 0.39, -0.03 + 0.47 * math.sin(a))))
            r = w.view.pixels(w.head.centre, 0.035 * w.head.size)
            w.drawing.fill([[(x + r * math.cos(t), y + r * math.sin(t)) for t in (math.tau * i / 8 for i in range(8))]], 0.8)


def _crown_behind(w: Wear) -> None:
    _wall(w, lambda _: 0.3, _spikes, lambda _: 1.1, 0.45, near=False)


def _corners(a: float) -> float:
    """Of a tricorne: its corners to the front and to both sides behind."""
    corner: float = abs(math.cos(1.5 * (a - math.pi / 2)))
    return corner


def _tricorne(w: Wear) -> None:
    """The three turned-up sides."""
    _wall(
        w,
        lambda _: 0.24,
        lambda a: 0.74 - 0.34 * _corners(a) ** 2,
        lambda a: 1.1 + 0.75 * _corners(a) ** 3,
        w.tone(_said(w, "tricorne")),
        near=True,
    )


def _tricorne_behind(w: Wear) -> None:
    _wall(w, lambda _: 0.24, lambda a: 0.74 - 0.34 * _corners(a) ** 2, lambda a: 1.1 + 0.75 * _corners(a) ** 3, w.tone(0.9), near=False)


def _globe(w: Wear) -> list[XY]:
    (x, y), r = w.view.project(w.head.world((0.0, 0.02, 0.02))), w.view.pixels(w.head.centre, 0.74 * w.head.size)
    return [(x + r * math.cos(a), y + r * 1.04 * math.sin(a)) for a in (math.tau * i / 40 for i in range(40))]


def _bubble_behind(w: Wear) -> None:
    w.drawing.shape([_globe(w)], w.tone(0.34 if not away(w) else 0.06), w.width)


def _bubble(w: Wear) -> None:
    """A helmet for space: from behind a white shell, from before glass with the light on it and a rim."""
    globe = _globe(w)
    if away(w):
        w.drawing.shape([globe], w.tone(0.06), w.width)
        return
    (x, y), r = w.view.project(w.head.world((0.0, 0.02, 0.02))), w.view.pixels(w.head.centre, 0.74 * w.head.size)
    w.drawing.outline([*globe, globe[0]], w.width * 3.0, tone=0.1)
    w.drawing.outline([*globe, globe[0]], w.width * 0.9)
    for low, high, k in ((3.5, 4.3, 0.84), (3.6, 4.0, 0.7)):
        w.drawing.stroke(
            [(x + r * k * math.cos(low + (high - low) * i / 8), y + r * k * math.sin(low + (high - low) * i / 8)) for i in range(9)],
            w.width * 2.2,
            "paper",
            0.9,
        )


def _diving_mask(w: Wear) -> None:
    """A hood of rubber, the mask's rim and strap, and the snorkel."""
    _shell(w, "diving_mask", 0.84, front=True)
    rim = [
        (-0.3, 0.13),
        (0.0, 0.15),
        (0.3, 0.13),
        (0.33, -0.02),
        (0.22, -0.12),
        (0.08, -0.1),
        (0.0, -0.2),
        (-0.08, -0.1),
        (-0.22, -0.12),
        (-0.33, -0.02),
    ]
    if len(glass := area(w.view, w.head, rim, 0.05)) > 4:
        w.drawing.fill([glass], 0.0, 0.3)
        w.drawing.outline([*glass, glass[0]], w.width * 3.0, tone=0.86)
    side, _ = w.head.seen_from(w.view)
    if side > -60:
        pipe = [(0.42, -0.36, 0.2), (0.5, -0.1, 0.1), (0.5, 0.4, 0.0), (0.48, 0.72, -0.06)]
        w.drawing.shape(polygons(w.view, limb([w.head.world(p) for p in pipe], [0.05 * w.head.size] * 4, parts=3), 10), 0.3, w.width * 0.8)


def _behind(name: str) -> Callable[[Wear], None]:
    """The far half of a headcloth."""
    return lambda w: _shell(w, name, TONES.get(name, 0.84), front=False)


def curlers(w: Wear) -> None:
    """Rows of rollers in the hair."""
    for row, (y, z, wide) in enumerate(((0.5, 0.2, 0.3), (0.6, -0.04, 0.36), (0.52, -0.3, 0.32), (0.28, -0.44, 0.3))):
        if (z < -0.1) != away(w) and z < -0.35:
            continue
        count = 3 + row % 2
        for k in range(count):
            x = wide * (2 * k / (count - 1) - 1)
            low = y - 0.9 * x * x
            path = [w.head.world((x - 0.09, low, z)), w.head.world((x + 0.09, low - 0.3 * x * 0.18, z))]
            w.drawing.shape(
                polygons(w.view, limb(path, [0.085 * w.head.size] * 2), 12),
                lighter(w.body.figure.appearance.hair_tone, 0.35),
                w.width * 0.8,
            )


WRAPS: dict[str, Callable[[Wear], None]] = {
    "headscarf": _headscarf, "hijab": _hijab, "wimple": _wimple, "bonnet": _bonnet, "balaclava": _balaclava, "veil": _veil,
    "crown": _crown, "tricorne": _tricorne, "bubble": _bubble, "diving_mask": _diving_mask,
}  # fmt: skip
"""What is no crown with a brim, before the head."""
BEHIND: dict[str, Callable[[Wear], None]] = {
    "headscarf": _behind("headscarf"), "hijab": _behind("hijab"), "wimple": _behind("wimple"), "bonnet": _behind("bonnet"),
    "veil": _veil_behind, "crown": _crown_behind, "tricorne": _tricorne_behind, "bubble": _bubble_behind,
}  # fmt: skip
"""What of them is behind it."""
