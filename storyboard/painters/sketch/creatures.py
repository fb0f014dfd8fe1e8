"""Those who stand as people do and are none: animals upright, toys, robots, snowmen, aliens, ghosts, on the skeleton of a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from storyboard.breakdown.animal_words import KINDS
from storyboard.model.cast import Appearance
from storyboard.model.stage import Vec
from storyboard.painters.sketch.creatures_heads import draw_head, key_mark, ribbon
from storyboard.painters.sketch.creatures_odd import ODD
from storyboard.painters.sketch.creatures_tables import BIRDS, Form, beak_tone, form_of
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import GRIPS, hand_of, mitten
from storyboard.painters.sketch.lofts import Ring, limb, polygons, shade
from storyboard.staging.space import add, mix, mul, sub, unit

Paint = tuple[float, Callable[[], None]]
"""How far away something counts, and how it is painted."""
Held = Callable[[int], None]
"""Paints what is in a hand, with the hand."""
FAR = 14.0
"""Pixels of a head under which a body has no marks."""


def has_head(look: Appearance) -> bool:
    """Whether somebody has the head of an animal, or of some other being that is no person."""
    return look.nature in KINDS or look.nature in ODD or look.nature == "monster"


def is_bare(look: Appearance) -> bool:
    """Whether there is a body of its own too, and no clothes on it: of toys, monsters and whoever is made of something."""
    return has_head(look) and (bool(look.toy) or look.nature in ODD or look.nature == "monster")


def parts(w: Wear, held: Held) -> list[Paint]:
    """Everything of a bare body with the distance it is sorted by; `held` paints a hand that has something."""
    look = w.body.figure.appearance
    own = ODD.get(look.nature)
    return own(w, held) if own is not None else _animal(w, held, form_of(look.nature))


def _shape(w: Wear, lofts: Sequence[Sequence[Ring]], tone: Tone, width: float = 1.0) -> None:
    w.drawing.shape([p for loft in lofts for p in polygons(w.view, loft, w.sides)], w.tone(tone), w.width * width)


def _shaded(w: Wear, loft: Sequence[Ring], tone: float) -> None:
    if w.pixels >= FAR and not w.dark and (dark := shade(w.view, loft, w.key, -0.05)):
        w.shade(dark, tone)


def _animal(w: Wear, held: Held, form: Form) -> list[Paint]:
    """A furred or feathered body on a person's skeleton."""
    body, depth = w.body, w.view.depth
    trunk = depth(mix(body.chest, body.waist, 0.5))
    own: list[Paint] = [(trunk, partial(_trunk, w, form)), (depth(body.head) - 0.09 * body.height, partial(draw_head, w))]
    for side in (0, 1):
        knee = depth(body.knees[side])
        own.append((trunk + 0.11 * body.height if knee > trunk - 0.12 * body.height else knee, partial(_leg, w, form, side)))
        reach = 0.5 * depth(body.elbows[side]) + 0.5 * depth(body.wrists[side])
        near = min(reach, depth(body.shoulders[side])) - 0.02 * body.height
        lifted = depth(body.wrists[side]) < depth(body.head) and sub(body.wrists[side], body.neck)[1] > 0
        order = (
            depth(body.head) - 0.14 * body.height if lifted else near if reach < trunk + 0.03 * body.height else max(reach, trunk + 0.01)
        )
        own.append((order, partial(draw_arm, w, side, held)))
    behind = unit(sub(w.view.eye, body.pelvis))
    back = sum(a * b for a, b in zip(behind, body.hips_turn.front, strict=True)) < 0
    if form.tail:
        own.append((trunk - 0.1 * body.height if back else trunk + 0.16 * body.height, partial(draw_tail, w)))
    return own


def _trunk(w: Wear, form: Form) -> None:
    """Hips, belly, chest, neck; a lighter belly, and what a toy is put together by."""
    body, h, bulk = w.body, w.body.height, w.body.figure.appearance.bulk
    hips, belly, chest, neck = (k * h * bulk for k in form.trunk)
    up, low = body.trunk.up, body.hips_turn.up
    spots = (
        (add(body.pelvis, mul(low, -0.07 * h)), hips * 0.62),
        (add(body.pelvis, mul(low, -0.03 * h)), hips),
        (add(body.waist, mul(body.trunk.front, 0.01 * h)), belly),
        (body.chest, chest),
        (add(body.chest, mul(up, 0.05 * h)), chest * 0.8),
        (body.neck, neck),
    )
    rings = limb([spot for spot, _ in spots], [r for _, r in spots], flat=0.86, up=body.trunk.front, parts=3)
    _shape(w, [rings], w.skin)
    _shaded(w, rings, w.skin)
    if w.pixels > FAR and not w.dark:
        _front(w, rings, form)
    ribbon(w)


def _front(w: Wear, rings: list[Ring], form: Form) -> None:
    """The belly where it is seen, and a toy's seam and key."""
    toy, light = w.body.figure.appearance.toy, max(0.0, w.skin - 0.28) if w.skin > 0.3 else min(0.5, w.skin + 0.12)
    if form.patch:
        _belly(w, rings, light)
    if toy == "cloth":
        w.along(rings, [(t / 10, 90.0) for t in range(2, 9)], 0.6, 0.7, tone="ink" if w.skin < 0.7 else 0.3)
    if toy == "tin":
        key_mark(w)


def _belly(w: Wear, rings: list[Ring], tone: float) -> None:
    """A lighter oval on the front, where the camera sees the front."""
    low, high = len(rings) // 5, len(rings) * 3 // 5
    left: list[Vec] = []
    right: list[Vec] = []
    for k in range(low, high + 1):
        centre, u, v = rings[k]
        t = (k - low) / max(1, high - low)
        wide = 0.62 * (4 * t * (1 - t)) ** 0.5
        deep = (1 - wide * wide) ** 0.5
        left.append(add(centre, add(mul(u, wide), mul(v, deep))))
        right.append(add(centre, add(mul(u, -wide), mul(v, deep))))
    to_eye = unit(sub(w.view.eye, w.body.waist))
    if sum(a * b for a, b in zip(to_eye, w.body.trunk.front, strict=True)) > 0.12:
        w.drawing.fill([w.view.polygon([*left, *right[::-1]])], w.tone(tone))


def _leg(w: Wear, form: Form, side: int) -> None:
    body, h = w.body, w.body.height
    thigh, shank = (k * h for k in form.leg)
    hip = add(body.hips[side], mul(body.hips_turn.up, 0.02 * h))
    loft = limb((hip, body.knees[side], body.ankles[side]), (thigh, (thigh + shank) / 2, shank), up=body.root.front, parts=3)
    bird = w.body.figure.appearance.nature in BIRDS
    tone: Tone = beak_tone(w.body.figure.appearance.nature) if bird and not w.dark else w.skin
    turn, ankle = body.feet[side], body.ankles[side]
    low = -0.03 * h
    path = [add(ankle, turn((0.0, low, z * h))) for z in (-0.03, 0.01, form.foot * 0.6, form.foot)]
    foot = limb(
        path,
        [k * h for k in ((0.02, 0.03, 0.045, 0.03) if bird else (0.035, 0.048, 0.05, 0.02))],
        flat=0.34 if bird else 0.8,
        up=turn.up,
        parts=2,
    )
    _shape(w, [foot], tone, 0.9)
    _shape(w, [loft], tone if bird else w.skin)
    if not bird:
        _shaded(w, loft, w.skin)


def draw_arm(w: Wear, side: int, held: Held) -> None:
    """An arm with its paw, or a wing, and what it holds."""
    form, body, h = form_of(w.body.figure.appearance.nature), w.body, w.body.height
    top, elbow, wrist = body.shoulders[side], body.elbows[side], body.wrists[side]
    thick, thin = (k * h for k in form.arm)
    if form.wings:
        tip = add(wrist, mul(body.hands[side], 0.09 * h))
        loft = limb(
            (top, mix(top, elbow, 0.6), elbow, wrist, tip),
            (thick * 0.7, thick * 1.3, thick * 1.5, thin * 1.2, 0.01 * h),
            flat=0.4,
            up=body.trunk.front,
            parts=2,
        )
    else:
        loft = limb((top, elbow, wrist), (thick, (thick + thin) / 2, thin), up=body.trunk.front, parts=3)
    towards = w.view.depth(wrist) < w.view.depth(elbow)
    if not towards:
        held(side)
    _shape(w, [loft], w.skin)
    _shaded(w, loft, w.skin)
    if form.wings and w.pixels > FAR and not w.dark:
        for k in (0.35, 0.6):
            w.drawing.stroke([w.view.project(mix(top, elbow, k)), w.view.project(mix(elbow, wrist, k + 0.2))], w.width * 0.6, alpha=0.6)
    if towards:
        held(side)


def paw(w: Wear, side: int) -> None:
    """A hand without fingers: a paw, the end of a wing, or a claw."""
    hand = hand_of(w.body, side)
    if w.view.depth(hand.wrist) < w.view.near or (form_of(w.body.figure.appearance.nature).wings and is_bare(w.body.figure.appearance)):
        return
    grip = GRIPS[w.body.grips[side]]
    tone: Tone = w.skin
    loft = [(c, mul(u, 1.25), mul(v, 1.35)) for c, u, v in mitten(hand, grip)]
    _shape(w, [loft], tone, 0.9)


def draw_tail(w: Wear) -> None:
    """The tail of an animal that stands, out of the seat of its trousers or of its own back."""
    look, body, h = w.body.figure.appearance, w.body, w.body.height
    kind = form_of(look.nature).tail
    if not kind or look.nature not in KINDS:
        return
    path, radii = TAILS[kind]
    root, turn = add(body.pelvis, mul(body.hips_turn.up, -0.01 * h)), body.hips_turn
    _shape(w, [limb([add(root, turn(mul(spot, h))) for spot in path], [r * h for r in radii], parts=3)], w.skin, 0.9)


TAILS: dict[str, tuple[tuple[Vec, ...], tuple[float, ...]]] = {
    "stub": (((0.0, 0.0, -0.09), (0.0, 0.0, -0.13), (0.0, 0.01, -0.17)), (0.03, 0.05, 0.02)),
    "long": (((0.0, 0.0, -0.08), (0.05, -0.06, -0.2), (0.1, 0.02, -0.3), (0.14, 0.14, -0.32)), (0.026, 0.022, 0.02, 0.012)),
    "bush": (((0.0, 0.0, -0.08), (0.04, -0.08, -0.18), (0.1, -0.02, -0.3), (0.15, 0.12, -0.36)), (0.03, 0.07, 0.085, 0.015)),
    "fan": (((0.0, 0.0, -0.1), (0.0, 0.03, -0.17), (0.0, 0.07, -0.24)), (0.05, 0.06, 0.02)),
    "curl": (((0.0, 0.0, -0.12), (0.03, 0.04, -0.15), (0.0, 0.07, -0.17), (-0.03, 0.04, -0.19)), (0.012, 0.012, 0.01, 0.006)),
}
"""Of tails: the axis (left, up, forward) and its radii, in body heights."""
