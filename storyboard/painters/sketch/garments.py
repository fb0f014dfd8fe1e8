"""What makes clothes readable: lapels, collars, buttons, bibs, hoods and folds, as lines and patches on the lofts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from storyboard.model.stage import Vec
from storyboard.painters.sketch.clothes import NO_SLEEVE, Clothes, Garment, skirt
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.head import Head
from storyboard.painters.sketch.lofts import Edge, Ring, SurfacePoint, faces, line, patch, point
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.body import Body
from storyboard.staging.space import XY, View, dot, mul, sub, unit

DETAIL, FOLDS, FINE = 24.0, 44.0, 110.0
"""Pixels of head height from which seams are drawn, folds, and hatching."""


OFF_SKIN = 0.12
"""How far the tone of cloth beside bare skin is from it."""
BLACK = 0.8
"""The darkest cloth."""
RANK = 0.3
"""Tone of a uniform under which it is a nurse's or a cook's: no star, no belt with pouches."""
CHALK = 0.66
"""Tone of cloth from which seams and folds are drawn light instead of in ink."""


@dataclass(frozen=True, slots=True)
class Wear:
    """A dressed figure about to be drawn."""

    drawing: Drawing
    view: View
    body: Body
    head: Head
    clothes: Clothes
    garment: Garment
    width: float
    """Of its outline in pixels."""
    pixels: float
    """Head height on a page 1376 px wide."""
    key: Vec
    sides: int
    seed: str
    dark: bool
    """True for the shoulder in front of an over-the-shoulder."""
    thing: Tone | None = None
    """Recolours what is held."""

    @property
    def top(self) -> Tone:
        """Of the garment; black cloth is left light enough for its own lines."""
        look = self.body.figure.appearance
        near = self.garment.bodice < 1 and 0 <= look.tone - look.skin + OFF_SKIN < 2 * OFF_SKIN and not self.garment.skirt
        tone = look.tone + 3 * OFF_SKIN if near else look.tone
        return "accent" if self.accented and look.accent_on != "legs" else min(tone, BLACK)

    @property
    def accented(self) -> bool:
        """Whether the clothes have the accent colour."""
        look = self.body.figure.appearance
        return look.accent and not (look.accent_on == "hat" and look.hat)

    @property
    def legs(self) -> Tone:
        """Of the trousers, kept apart from the garment's."""
        look = self.body.figure.appearance
        if self.garment.whole:
            return self.top
        if self.accented and look.accent_on == "legs":
            return "accent"
        if self.accented or abs(look.legs_tone - look.tone) >= 0.12:
            return min(look.legs_tone, BLACK)
        return min(BLACK, look.legs_tone + (0.18 if look.tone < 0.6 else -0.2))

    @property
    def skin(self) -> float:
        return self.body.figure.appearance.skin

    def tone(self, tone: Tone) -> Tone:
        """A tone, or what is left of it on a dark shoulder in the foreground."""
        if not self.dark or isinstance(tone, str):
            return tone
        return 0.36 + 0.46 * tone

    @property
    def cloth(self) -> Tone:
        """The garment as it is painted."""
        if not self.dark:
            return self.top
        return self.drawing.mood.blend(self.top, "ink", 0.4) if isinstance(self.top, str) else 0.4 + 0.45 * self.top

    @property
    def trunk(self) -> Tone:
        """What shoulders and chest are painted in before what covers less than all of them."""
        return self.cloth if self.garment.bodice >= 1 else self.tone(self.skin)

    @property
    def arm(self) -> Tone:
        """Of the upper arms: cloth where there are sleeves."""
        return self.cloth if self.garment.sleeve > NO_SLEEVE else self.tone(self.skin)

    def shade(self, shapes: Sequence[Sequence[XY]], tone: Tone, *, hatched: bool = True) -> None:
        """The second grey over a part in `tone`; hatched where the figure is big."""
        if isinstance(tone, str):
            self.drawing.fill(shapes, "ink", 0.26)
        else:
            self.drawing.fill(shapes, darker(tone, self.drawing.mood.shade), 0.88)
        if hatched and self.pixels > FINE:
            self.drawing.hatch(shapes, angle=-58, gap=max(8.0, self.width * 3.6), width=self.width * 0.42, alpha=0.32)

    def along(
        self, loft: list[Ring], points: Sequence[SurfacePoint], width: float = 0.7, alpha: float = 1.0, tone: Tone | None = None
    ) -> None:
        """A line on a loft, as wide as a share of the outline; on black cloth a light one, where no tone is given."""
        if loft:
            shown = seam_tone(self.legs if loft in self.clothes.legs else self.top) if tone is None else tone
            for run in line(self.view, loft, points, 0.01):
                self.drawing.stroke(run, self.width * width, shown, alpha)

    def piece(
        self,
        loft: list[Ring],
        span: tuple[float, float],
        edges: tuple[Edge, Edge],
        tone: Tone,
        width: float,
    ) -> None:
        """A patch of another tone on a loft."""
        shape = patch(self.view, loft, span, *edges)
        if shape and width:
            self.drawing.shape([shape], tone, self.width * width)
        elif shape:
            self.drawing.fill([shape], tone)


def seam_tone(cloth: Tone) -> Tone:
    """Of a line on cloth."""
    return cloth - 0.3 if isinstance(cloth, float) and cloth >= CHALK else "ink"


def darker(tone: float, by: float) -> float:
    """A tone's shade."""
    return min(1.0, tone + by)


def lighter(tone: Tone, by: float) -> Tone:
    """A tone's light; names stay."""
    return tone if isinstance(tone, str) else max(0.0, tone - by)


def draw_folds(w: Wear) -> None:
    """What cloth does on any trunk."""
    if w.pixels >= FOLDS and w.garment.bodice >= 1:
        _waist_folds(w)
        _armholes(w)


def _armholes(w: Wear) -> None:
    """Where the sleeve is set in; short, so that no mannequin's joint appears."""
    for a, b in ((12.0, 38.0), (168.0, 142.0)):
        w.along(w.clothes.torso, [(0.52, a), (0.58, (a + b) / 2)], 0.5, 0.6)


def _waist_folds(w: Wear) -> None:
    """Cloth gathers where the trunk bends and above the belt."""
    if w.garment.grow < 1.02:
        return
    bent = abs(w.body.stance.lean) + abs(w.body.stance.twist) + abs(w.body.stance.bend) * 2
    for i in range(1 if bent < 10 else 3):
        t = 0.3 - 0.05 * i
        w.along(w.clothes.torso, [(t + 0.03, 4 + 6 * i), (t, 22 + 4 * i), (t - 0.012, 44 + 5 * i)], 0.5, 0.6)
        w.along(w.clothes.torso, [(t + 0.05, 178 - 5 * i), (t + 0.012, 160 - 6 * i), (t + 0.006, 140)], 0.5, 0.6)
        w.along(w.clothes.torso, [(t + 0.03, 200 + 8 * i), (t, 222 + 9 * i), (t + 0.004, 240 + 9 * i)], 0.5, 0.55)


def sleeve_folds(w: Wear, side: int) -> None:
    """Folds inside the elbow, more the more it bends, and the cuff."""
    if w.pixels < FOLDS:
        return
    sleeve, body = w.clothes.sleeves[side], w.body
    upper, fore = unit(sub(body.elbows[side], body.shoulders[side])), unit(sub(body.wrists[side], body.elbows[side]))
    bent = 1 - max(0.0, dot(upper, fore))
    if w.garment.sleeve < 1:
        w.along(sleeve, [(0.93, a) for a in range(0, 361, 30)], 0.5, 0.8)
        return
    w.along(sleeve, [(0.955, a) for a in range(0, 361, 30)], 0.55, 0.85)
    inside = _angle_towards(sleeve, 0.6, sub(fore, upper))
    for i in range(2 + round(bent * 2.5)):
        t, reach, lift = 0.52 + 0.05 * i, 62 + 22 * bent - 16 * (i % 2), (0.07 - 0.045 * i) * (1.1 - min(bent, 1.0) * 0.5)
        aside = inside + (18 if i % 2 else -14)
        w.along(sleeve, [(t + lift, aside - reach), (t + lift * 0.3, aside - reach * 0.35), (t, aside + 12)], 0.6, 0.85)
    w.along(sleeve, [(0.2, inside - 40), (0.3, inside - 16), (0.36, inside + 2)], 0.5, 0.55)
    w.along(sleeve, [(0.84, inside + 40), (0.8, inside + 8), (0.81, inside - 18)], 0.5, 0.6)


def _angle_towards(loft: list[Ring], t: float, way: Vec) -> float:
    """The angle around a loft that looks in a direction."""
    ring = loft[round(t * (len(loft) - 1))]
    return math.degrees(math.atan2(dot(ring[2], way), dot(ring[1], way)))


def leg_folds(w: Wear, side: int) -> None:
    """Folds behind the knee, at the ankle, and the crease down the front."""
    if w.pixels < FOLDS:
        return
    leg, body = w.clothes.legs[side], w.body
    thigh, shin = unit(sub(body.knees[side], body.hips[side])), unit(sub(body.ankles[side], body.knees[side]))
    bent = 1 - max(0.0, dot(thigh, shin))
    inside = _angle_towards(leg, 0.55, sub(shin, thigh)) if bent > 0.05 else _angle_towards(leg, 0.55, mul(body.root.front, -1.0))
    for i in range(1 + round(bent * 3)):
        t = 0.54 + 0.035 * i
        w.along(leg, [(t, inside - 60 + 8 * i), (t + 0.015, inside - 20), (t, inside + 24)], 0.55, 0.75)
    front = inside + 180
    w.along(leg, [(0.92, front - 50), (0.945, front - 5), (0.925, front + 42)], 0.5, 0.7)
    w.along(leg, [(0.88, front - 20), (0.9, front + 30)], 0.45, 0.6)


def around(half: Callable[[float], float]) -> tuple[Edge, Edge]:
    """The two edges of a patch down the middle of the front, from half its width in degrees."""

    def left(t: float) -> float:
        return 90 - half(t)

    def right(t: float) -> float:
        return 90 + half(t)

    return left, right


def v(low: float, wide: float, foot: float = 2.0) -> tuple[Edge, Edge]:
    """A V on the chest from `low` to the neck."""

    def half(t: float) -> float:
        return foot + wide * math.pow(max(0.0, (t - low) / (1 - low)), 1.15)

    return around(half)


def _shirt_front(w: Wear) -> None:
    look = w.body.figure.appearance
    w.piece(w.clothes.torso, (0.36, 1.0), v(0.36, 42, 0.0), 0.0 if w.accented or look.tone > 0.2 else 0.3, 0.6)


def _tie(w: Wear) -> None:
    """The tie of a suit; women in suits wear an open collar, and a bow tie is worn instead."""
    look = w.body.figure.appearance
    if look.build == "woman" or "bow_tie" in look.worn.split():
        return
    tie(w)


def tie(w: Wear) -> None:
    """A tie from the collar down, of a tone that stands off the cloth."""
    look = w.body.figure.appearance
    tone = 0.85 if look.accent or look.tone < 0.65 else 0.45
    w.piece(w.clothes.torso, (0.37, 0.93), around(_half_tie), tone, 0.35)


def _half_tie(t: float) -> float:
    """Half the width of a tie in degrees: a knot, a blade, a point."""
    return (3.5 + 9 * (0.93 - t)) * min(1.0, (t - 0.37) / 0.09) if t < 0.86 else 5.5


def _lapels(w: Wear) -> None:
    """Two turned-over edges from the neck to the first button."""
    low = 0.36 if w.garment.skirt < 1 else 0.56
    tone = lighter(w.top, 0.05)
    for sign in (1, -1):
        w.piece(w.clothes.torso, (low, 0.97), (partial(_lapel_edge, sign, low, 0.0), partial(_lapel_edge, sign, low, 1.0)), tone, 0.55)


def _lapel_edge(sign: int, low: float, out: float, t: float) -> float:
    """The inner (`out` 0) or outer (1) edge of a lapel."""
    return 90 + sign * (_half_v(t, low, 40) + out * _lapel(t, low))


def _half_v(t: float, low: float, wide: float) -> float:
    return 1 + wide * math.pow(max(0.0, (t - low) / (1 - low)), 1.15)


def _lapel(t: float, low: float) -> float:
    """Width of a lapel: nothing at the button, widest at the notch."""
    share = (t - low) / (0.97 - low)
    return 34 * share if share < 0.62 else 14 if share < 0.7 else 24


def _placket(w: Wear) -> None:
    top = 0.56 if "scarf" in w.garment.details else 0.9
    w.along(w.clothes.torso, [(0.0, 92), (0.5, 92), (top, 91)], 0.65)
    if w.clothes.skirt:
        w.along(w.clothes.skirt, [(0.25, 92), (1.0, 94)], 0.65)


def _buttons(w: Wear) -> None:
    for t in (0.24, 0.38, 0.52, 0.66, 0.78):
        button(w, w.clothes.torso, t, 88)


def button(w: Wear, loft: list[Ring], t: float, degrees: float) -> None:
    """A button at a place of a loft, where it is turned to the lens."""
    if w.pixels < 46 or not faces(w.view, loft, t, degrees):
        return
    x, y = w.view.project(point(loft, t, degrees, 0.02))
    r = w.view.pixels(w.body.chest, 0.0065)
    w.drawing.shape(
        [[(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.tau * i / 10 for i in range(10))]], 0.1, max(0.8, w.width * 0.3)
    )


def _one_button(w: Wear) -> None:
    w.along(w.clothes.torso, [(0.37, 90), (0.2, 93), (0.0, 99)], 0.65)
    button(w, w.clothes.torso, 0.34, 88)


def pockets(w: Wear) -> None:
    """The slits of two pockets."""
    for a, b in ((34, 62), (146, 118)):
        w.along(w.clothes.torso, [(0.13, a), (0.115, (a + b) / 2), (0.12, b)], 0.6, 0.9)


def _breast_pockets(w: Wear) -> None:
    for a, b in ((50, 74), (130, 106)):
        w.along(
            w.clothes.torso,
            [(0.5, a), (0.5, b), (0.4, b), (0.39, (a + b) / 2), (0.4, a), (0.5, a), (0.47, (a + b) / 2), (0.5, b)],
            0.5,
            0.85,
        )


def _badge(w: Wear) -> None:
    look = w.body.figure.appearance
    if look.tone < RANK or "camouflage" in look.worn or not faces(w.view, w.clothes.torso, 0.53, 60):
        return
    x, y = w.view.project(point(w.clothes.torso, 0.53, 60, 0.03))
    r = w.view.pixels(w.body.chest, 0.03)
    star = [
        (x + r * (1 if i % 2 else 0.5) * math.sin(math.tau * i / 10), y - r * (1 if i % 2 else 0.5) * math.cos(math.tau * i / 10))
        for i in range(10)
    ]
    w.drawing.shape([star], 0.0, max(0.8, w.width * 0.4))


def _belt(w: Wear, low: float = 0.0, high: float = 0.055) -> None:
    ring_low, ring_high = _visible_ring(w, low), _visible_ring(w, high)
    shape = ring_low + ring_high[::-1]
    if len(shape) > 3:
        w.drawing.shape([shape], 0.9, w.width * 0.4)
    if faces(w.view, w.clothes.torso, high, 90) and w.pixels > 34:
        buckle = [w.view.project(point(w.clothes.torso, t, a, 0.04)) for t, a in ((low, 84), (high, 84), (high, 97), (low, 97))]
        w.drawing.shape([buckle], 0.2, w.width * 0.35)


def _visible_ring(w: Wear, t: float) -> list[XY]:
    runs = line(w.view, w.clothes.torso, [(t, a) for a in range(0, 361, 12)], 0.02) + line(
        w.view, w.clothes.torso, [(t, a) for a in range(180, 541, 12)], 0.02
    )
    return max(runs, key=len) if runs else []


def _duty_belt(w: Wear) -> None:
    if w.body.figure.appearance.tone >= RANK:
        _belt(w, 0.02, 0.09)


def _belt_line(w: Wear) -> None:
    w.along(w.clothes.torso, [(0.3, a) for a in range(0, 361, 24)], 0.6, 0.8)
    w.along(w.clothes.torso, [(0.25, a) for a in range(0, 361, 24)], 0.5, 0.7)
    for a in (40, 66, 120, 150, 215, 250, 290, 325):
        w.along(w.clothes.skirt, [(0.5, a), (0.75, a + 3), (1.0, a + 6)], 0.55, 0.6)


def _kangaroo(w: Wear) -> None:
    w.along(w.clothes.torso, [(0.08, 52), (0.16, 54), (0.27, 66), (0.27, 114), (0.16, 126), (0.08, 128)], 0.6)


def _strings(w: Wear) -> None:
    for a in (82, 98):
        w.along(
            w.clothes.torso, [(0.93, a), (0.78, a - 1), (0.62, a + 1)], 0.8, 1.0, "paper" if w.body.figure.appearance.tone > 0.4 else "ink"
        )


def _rib(w: Wear) -> None:
    w.along(w.clothes.torso, [(0.045, a) for a in range(0, 361, 24)], 0.55, 0.9)
    if w.pixels > 60:
        for a in range(0, 360, 12):
            w.along(w.clothes.torso, [(0.0, a), (0.042, a)], 0.35, 0.5)


def _crew(w: Wear) -> None:
    w.along(w.clothes.torso, [(0.935 - 0.02 * max(0.0, math.sin(math.radians(a))), a) for a in range(0, 361, 20)], 0.55, 0.9)


def neckline(w: Wear) -> None:
    """A round neckline."""
    w.piece(w.clothes.torso, (0.78, 1.0), around(_scoop), w.skin, 0.6)


def _scoop(t: float) -> float:
    """Half the width of a round neckline."""
    return 52 * math.pow(max(0.0, (t - 0.78) / 0.22), 0.55)


def waist_seam(w: Wear) -> None:
    """The seam at the waist and the folds below it."""
    w.along(w.clothes.torso, [(0.3, a) for a in range(0, 361, 24)], 0.7)
    for a in (30, 60, 95, 125, 150, 210, 240, 275, 305, 335):
        w.along(w.clothes.skirt, [(0.16 + 0.1 * (a % 7) / 7, a), (0.6, a + 2), (0.93, a + 3)], 0.5, 0.55)


def bib(w: Wear) -> None:
    """The apron: bib, straps over the shoulders, waist string, and a skirt down to the knees in front."""
    cloth = 0.02 if w.body.figure.appearance.accent or w.body.figure.appearance.tone > 0.18 else 0.6
    front = apron_skirt(w)
    seen = dot(sub(w.view.eye, w.body.pelvis), w.body.hips_turn.front) > -0.3
    low = patch(w.view, front, (0.0, 1.0), lambda _: 14, lambda _: 166, out=0.04) if seen else []
    bib = patch(w.view, w.clothes.torso, (0.1, 0.66), _bib_edge, lambda t: 180 - _bib_edge(t), out=0.03)
    if pieces := [p for p in (low, bib) if p]:
        w.drawing.shape(pieces, cloth, w.width * 0.7)
    for a0, a1 in ((53, 48), (127, 132)):
        w.along(w.clothes.torso, [(0.65, a0), (0.8, a1), (0.97, a1 - (6 if a1 < 90 else -6))], 1.5, 1.0, cloth)
    for a0, a1 in ((235, 300), (305, 240)):
        w.along(w.clothes.torso, [(0.9, a0), (0.3, a1)], 1.5, 1.0, cloth)
    w.along(w.clothes.torso, [(0.27, a) for a in range(0, 361, 24)], 0.7)
    for a in (60, 84, 112):
        w.along(front, [(0.3, a), (0.9, a + 4)], 0.5, 0.55)


def _bib_edge(t: float) -> float:
    """The left edge of a bib: wide at the waist, then up to the straps."""
    return 12 + 34 * math.pow(min(1.0, max(0.0, (t - 0.25) / 0.2)), 0.7) + 8 * max(0.0, t - 0.45)


def apron_skirt(w: Wear) -> list[Ring]:
    """The loft the lower half of an apron lies on."""
    parts = 1 if w.pixels < 46 else 3
    return skirt(w.body, Garment(grow=1.04, skirt=0.92, flare=1.12), parts)


def _scarf(w: Wear) -> None:
    """What shows between the lapels of a coat."""
    look = w.body.figure.appearance
    w.piece(w.clothes.torso, (0.56, 1.0), v(0.56, 44), 0.08 if look.tone > 0.3 else 0.7, 0.6)


DETAILS: dict[str, Callable[[Wear], None]] = {
    "scarf": _scarf,
    "lapels": _lapels,
    "placket": _placket,
    "pockets": pockets,
    "belt_line": _belt_line,
    "kangaroo": _kangaroo,
    "strings": _strings,
    "rib": _rib,
    "shirt_front": _shirt_front,
    "tie": _tie,
    "one_button": _one_button,
    "neckline": neckline,
    "waist_seam": waist_seam,
    "buttons": _buttons,
    "belt": _belt,
    "crew": _crew,
    "bib": bib,
    "breast_pockets": _breast_pockets,
    "badge": _badge,
    "duty_belt": _duty_belt,
}
READS_FAR = ("bib", "shirt_front", "tie", "neckline")
