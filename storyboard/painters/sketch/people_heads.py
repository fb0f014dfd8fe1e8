"""Necks and heads of people: skull, face, hair, hat and collar, far half before near half; an animal's head on a person's collar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.cast import Age
from storyboard.painters.sketch import (
    collars,
    creatures,
    creatures_heads,
    dress_over,
    face,
    face_marks,
    face_mouth,
    face_parts,
    hair,
    hair_beard,
    hats,
    hats_wraps,
    holding,
    miens,
    strewn,
    wounds,
)
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hair_cuts import CUTS, Cut
from storyboard.painters.sketch.head import full_cheek, lips_and_chin, nose_body, skull
from storyboard.painters.sketch.lofts import Ring, polygons, shade

FAR = 14.0
"""Pixels of head height below which a figure is a silhouette."""

NAPE = 122.0
"""Degrees from the front of a head from which the neck covers the jaw."""


def hair_hangs(w: Wear) -> bool:
    cut = hair.cut_of(w.body.figure.appearance.hair)
    return cut is not None and cut.ends[-1][1] < -0.4 and not w.dark and not hats.covers_hair(w.body.figure.appearance.hat)


def fill_shade(w: Wear, loft: list[Ring], tone: Tone, threshold: float = -0.05, *, hatched: bool = True) -> None:
    """The side away from the light in the second grey, hatched where it is big; faces are not: strokes over eyes and mouth hide them."""
    fill_shades(w, [loft], tone, threshold, hatched=hatched)


def fill_shades(w: Wear, lofts: Sequence[list[Ring]], tone: Tone, threshold: float = -0.05, *, hatched: bool = True) -> None:
    """The same of parts of one garment, which lie over each other: their shades are one."""
    if w.dark or w.pixels < FAR:
        return
    if dark := [piece for loft in lofts for piece in shade(w.view, loft, w.key, threshold)]:
        w.shade(dark, tone, hatched=hatched)


def number(tone: Tone) -> float:
    return tone if isinstance(tone, float) else 0.1


def _brush(w: Wear, tone: Tone) -> hair.Brush:
    return hair.Brush(w.drawing, w.view, w.tone(tone), w.width, w.pixels, w.key, w.seed)


def _cut(w: Wear) -> Cut:
    """The haircut as it is drawn: without parting and curls under a hat, without the parting on a dark head before the lens."""
    look = w.body.figure.appearance
    cut = hair.cut_of(look.hair)
    if cut is None or look.hat:
        return replace(hats.pressed(cut or CUTS["short"], look.hat), parted=False, curls=0.0)
    return replace(cut, parted=cut.parted and not w.dark)


def _shell(w: Wear) -> list[hair.Column]:
    look = w.body.figure.appearance
    cut = hair.cut_of(look.hair)
    if cut is None:
        return hair.fringe_of_age(w.head, w.pixels, w.seed) if w.head.age is Age.OLD else []
    return hair.columns(w.head, hats.pressed(cut, look.hat), w.pixels, w.seed)


def draw_hair_behind(w: Wear) -> None:
    hair.draw_behind(_brush(w, w.body.figure.appearance.hair_tone), _shell(w))


def draw_head(w: Wear) -> None:
    """Neck, collar, skull, face, hair, hat: far half before near half."""
    side, _ = w.head.seen_from(w.view)
    if w.view.depth(w.head.centre) < w.view.near + w.head.size * 0.6:
        return
    if creatures.has_head(w.body.figure.appearance):
        _beasts_head(w, side)
        return
    shell = [] if hats.covers_hair(w.body.figure.appearance.hat) else _shell(w)
    collars.draw_far(w)
    if abs(side) <= 90:
        _knot(w)
        _far_hair(w, [] if hair_hangs(w) else shell)
    hats.draw_behind(w)
    _skull_and_neck(w, side, shell)
    _features(w, side)
    look = w.body.figure.appearance
    if shell:
        back = hair.knotted(look.hair) and not look.hat
        hair.draw_before(_brush(w, look.hair_tone), w.head, shell, _cut(w), drawn_back=back and not w.dark)
    if hair.crested(look.hair) and not look.hat:
        hair.draw_crest(_brush(w, look.hair_tone), w.head, look.hair)
    if look.hair == "curlers" and not look.hat:
        hats_wraps.curlers(w)
    _ears(w, side)
    if abs(side) > 90:
        _knot(w)
    if w.body.figure.appearance.glasses:
        face_marks.draw_glasses(_sitting(w, side), w.body.figure.appearance.face)
    if abs(side) <= 115:
        face_marks.draw_marks(w)
        wounds.on_face(w)
    dress_over.on_head(w)
    hats.draw_before(w)
    strewn.on_head(w)


def _beasts_head(w: Wear, side: float) -> None:
    """An animal's head on a collar."""
    collars.draw_far(w)
    _neck(w, away=abs(side) > NAPE)
    collars.draw_near(w)
    creatures_heads.draw_head(w)
    if w.body.figure.appearance.glasses:
        face_marks.draw_glasses(_sitting(w, side), w.body.figure.appearance.face)


def _skull_and_neck(w: Wear, side: float, shell: list[hair.Column]) -> None:
    """From behind the neck covers the jaw, from the front the jaw covers the neck."""
    if abs(side) > NAPE:
        _skull(w, side)
        _neck(w, away=True)
        collars.draw_near(w)
        _far_hair(w, shell)
    else:
        _neck(w, away=False)
        collars.draw_near(w)
        _skull(w, side)


def _far_hair(w: Wear, shell: list[hair.Column]) -> None:
    if shell:
        hair.draw_behind(_brush(w, w.body.figure.appearance.hair_tone), shell)


def _knot(w: Wear) -> None:
    look = w.body.figure.appearance
    if hair.knotted(look.hair) and not hats.knot_hidden(look.hat):
        hair.draw_knot(_brush(w, look.hair_tone), w.head, look.hair)


def _features(w: Wear, side: float) -> None:
    """The face, and the beard over it."""
    if w.dark and abs(side) > 90:
        return
    look, sitting, on_face = w.body.figure.appearance, _sitting(w, side), set(w.body.figure.appearance.face.split())
    if "stubble" in on_face and w.pixels > FAR:
        hair_beard.draw_stubble(_beard_brush(w), w.head)
    face.draw_face(sitting)
    beards = [kind for kind in ("sideburns", "goatee") if kind in on_face]
    for kind in [*beards, *(["long_beard" if "long_beard" in on_face else ""] if look.beard else [])]:
        hair_beard.draw_beard(_beard_brush(w), w.head, kind)
    if look.beard or "goatee" in on_face:
        face_mouth.draw_bearded_mouth(sitting)
    elif look.moustache and w.pixels > FAR:
        hair_beard.draw_moustache(_beard_brush(w), w.head, next((kind for kind in hair_beard.MOUSTACHES if kind in on_face), ""))


def _beard_brush(w: Wear) -> hair.Brush:
    look = w.body.figure.appearance
    return _brush(w, look.beard_tone if look.beard_tone is not None else max(0.18, look.hair_tone - 0.08))


def _neck(w: Wear, *, away: bool) -> None:
    """From behind the neck grows into the skull; above a neckline it grows out of the chest: no ink there."""
    loft = w.clothes.neck
    third = len(loft) // 3 + 1
    bare = loft[-2:] if away else loft[:third] if "neckline" in w.garment.details or w.garment.bodice < 1 else []
    rest = loft[:-1] if away else loft[third - 1 :] if bare else loft
    free = polygons(w.view, bare, w.sides) if bare else []
    w.drawing.shape(free + polygons(w.view, rest, w.sides), w.tone(w.skin), w.width * 0.9, unlined=len(free))
    if w.pixels > FAR and not w.dark:
        if away:
            fill_shade(w, loft, w.skin)
        else:
            w.shade(polygons(w.view, loft[len(loft) // 2 - 1 :], 12), w.skin, hatched=False)


def _skull(w: Wear, side: float) -> None:
    loft = skull(w.head, 1 if w.pixels < FAR else 2 if w.pixels < 260 else 4)
    shapes = polygons(w.view, loft, max(14, w.sides + 4))
    if abs(side) < 125 and w.pixels > FAR:
        shapes.append(nose_body(w.head, w.view))
        if abs(side) > 48:
            shapes += lips_and_chin(w.head, w.view)
    if _full(w):
        shapes.append(full_cheek(w.head, w.view, face_parts.far_side(side)))
    w.drawing.shape(shapes, w.tone(w.skin), w.width)
    fill_shade(w, loft[2:], w.skin, -0.12, hatched=abs(side) > NAPE)


def _full(w: Wear) -> bool:
    """Whether a cheek is full."""
    return miens.mien_of(w.body.figure, holding.doing(w.body.figure), w.pixels).full


def _sitting(w: Wear, side: float) -> face_parts.Sitting:
    look, figure = w.body.figure.appearance, w.body.figure
    features = face_parts.features_of(look.build, w.head.mould)
    mien, gaze = miens.downcast(miens.mien_of(figure, holding.doing(figure), w.pixels), w.head.turn.front, w.body.gaze)
    gaze = mien.eyes or gaze
    brow = min(0.9, max(0.45, look.hair_tone + 0.1))
    skin = number(w.tone(w.skin))
    return face_parts.Sitting(w.drawing, w.view, w.head, mien, features, gaze, w.width, w.pixels, side, w.key, skin, brow)


def _ears(w: Wear, side: float) -> None:
    cut = hair.cut_of(w.body.figure.appearance.hair)
    if w.pixels < FAR or (cut and not cut.ears) or hats.covers_ears(w.body.figure.appearance.hat):
        return
    for sign in (-1, 1):
        if 14 < sign * side < 168:
            face.draw_ear(_sitting(w, side), sign)
