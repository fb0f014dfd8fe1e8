"""People: a skeleton, dressed in lofts, drawn far parts first, with a face when the camera sees one.

`draw_figure` is what the composer calls; `distance` gives the order among figures, `contact` the shadow under the feet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.painters.sketch import (
    creatures,
    creatures_heads,
    dress,
    dress_over,
    garments,
    holding,
    motion,
    rags,
    strewn,
    wooden,
    wounds,
)
from storyboard.painters.sketch.clothes import NO_SLEEVE, clothes_of, garment_of
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.hands import GRIPS, Hand, draw_hand, hand_of, palm_centre
from storyboard.painters.sketch.head import head_of
from storyboard.painters.sketch.lofts import Ring, circle, eased, polygons
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people_heads import draw_hair_behind, draw_head, fill_shade, fill_shades, hair_hangs, number
from storyboard.painters.sketch.uses import held
from storyboard.staging.body import Body, at_left_ear
from storyboard.staging.figures import bones
from storyboard.staging.space import XY, View, add, dot, hull, mix, mul, sub, unit

FAR, NEAR = 14.0, 110.0
"""Pixels of head height: below the first a figure is a silhouette, above the second it is worth hatching."""


OPEN_HANDS = frozenset({"give", "flat"})
"""Grips on which a thing lies: seen from the palm it is in front of the fingers."""

AT_THE_FACE = frozenset({Pose.PHONE, Pose.DRINK, Pose.EAT, Pose.SMOKE, Pose.CALL, Pose.WHISPER, Pose.SALUTE})
"""Poses whose right hand is at the head: it covers the head where it is on the camera's side."""
BOTH_AT_THE_FACE = frozenset({Pose.CRY, Pose.COVER, Pose.SPY})
"""Poses with both hands there."""

AIMED = 0.75
"""Cosine between a weapon and the way to the lens from which one looks into its barrel."""

SLEEVE_RINGS, ELBOW = 8, 4
"""How many places along an arm a long sleeve has a ring at, and which of them is above the elbow."""

END_ON = 0.62
"""Cosine between half an arm and the way to the lens from which it is drawn apart from the other half."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a figure that is painted at once, and how far away it counts."""

    depth: float
    paint: Callable[[], None]


def draw_figure(drawing: Drawing, view: View, figure: Figure, key: Vec, *, thing: Tone | None = None) -> None:
    """Draws a person as the camera sees it. `key` is the direction towards the light; `thing` recolours what is held.

    What is behind the lens is left out.
    """
    body = bones(figure)
    if not _in_sight(view, body):
        return
    wear = replace(_wear(drawing, view, body, unit(key)), thing=thing)
    for part in sorted(_parts(wear), key=lambda part: -part.depth):
        part.paint()
    wounds.cloth(wear)
    if figure.appearance.nature == "doll":
        creatures_heads.doll_marks(wear)
    motion.draw_motion(wear)


def draw_hands(
    drawing: Drawing, view: View, figure: Figure, key: Vec, sides: Sequence[int], *, thing: Tone | None = None, arms: bool = True
) -> None:
    """The left (0) or right (1) forearm of somebody and what is in the hand, painted once more over the table, or whom, they are on."""
    body = bones(figure)
    if not _in_sight(view, body) or figure.foreground:
        return
    wear = replace(_wear(drawing, view, body, unit(key)), thing=thing)
    for side in sorted(sides, key=lambda side: -view.depth(body.wrists[side])):
        if arms:
            _forearm(wear, side)
        _hand(wear, side)
    if holding.doing(figure) is Pose.SLAM:
        motion.draw_motion(wear)


def draw_way(drawing: Drawing, view: View, figure: Figure, key: Vec) -> None:
    """The arrow of what somebody gives or takes, over everybody; nothing for who does neither."""
    body = bones(figure)
    if _in_sight(view, body):
        motion.draw_way(_wear(drawing, view, body, unit(key)))


def _forearm(w: Wear, side: int) -> None:
    """From the elbow, or from the end of a short sleeve, to the wrist."""
    if creatures.is_bare(w.body.figure.appearance):
        return
    sleeve, bare = w.clothes.sleeves[side], w.clothes.forearms[side]
    step = (len(sleeve) - 1) // (SLEEVE_RINGS - 1)
    lofts = [(sleeve[ELBOW * step :], w.arm)] if w.garment.sleeve >= 1 else []
    for loft, tone in (*lofts, *([(bare, w.tone(w.skin))] if bare else [])):
        third = max(2, len(loft) // 3)
        root = polygons(w.view, loft[:third], w.sides)
        w.drawing.shape(root + polygons(w.view, loft[third - 1 :], w.sides), tone, w.width * 0.9, unlined=len(root))


def distance(view: View, figure: Figure) -> float:
    """Metres from the lens plane to the figure's mark at the height of its waist: far ones are painted first."""
    return view.depth((figure.x, figure.floor + figure.appearance.height * 0.5, figure.z))


def contact(view: View, figure: Figure) -> list[XY]:
    """The shadow a figure leaves on the ground under its feet, or under all of it when it lies or sits on the floor."""
    body = bones(figure)
    joints = [*body.ankles, mix(body.ankles[0], body.ankles[1], 0.5)]
    if figure.pose in (Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.FALL):
        joints += [body.pelvis, *body.knees] + ([body.head, *body.shoulders] if figure.pose is Pose.LIE else [])
    reach = 0.075 * body.height
    ring = [(1.0, 0.0), (0.7, 0.7), (0.0, 1.0), (-0.7, 0.7), (-1.0, 0.0), (-0.7, -0.7), (0.0, -1.0), (0.7, -0.7)]
    spots = [(x + c * reach, figure.floor, z + s * reach) for x, _, z in joints for c, s in ring]
    floor = hull((x, z) for x, _, z in spots)
    return view.polygon([(x, figure.floor, z) for x, z in floor])


def line_width(drawing: Drawing, pixels: float) -> float:
    """Ink follows size in frame: 1.3 px in a wide shot to 5 px in a close-up, on a page 1376 px wide."""
    return max(1.3, min(5.0, 1.2 + pixels / 95)) * max(0.6, drawing.width / 1376)


def _in_sight(view: View, body: Body) -> bool:
    return max(view.depth(body.head), view.depth(body.pelvis), view.depth(body.chest)) > view.near * 2


def _wear(drawing: Drawing, view: View, body: Body, key: Vec) -> Wear:
    head = head_of(body)
    pixels = view.pixels(body.head, body.head_height) if view.depth(body.head) > view.near else view.pixels(body.chest, body.head_height)
    pixels *= 1376 / max(drawing.width, 1.0)
    parts = 1 if pixels < 40 else 2 if pixels < 130 else 3 if pixels < 400 else 4
    return Wear(
        drawing=drawing,
        view=view,
        body=body,
        head=head,
        clothes=clothes_of(body, parts),
        garment=garment_of(body),
        width=line_width(drawing, pixels),
        pixels=pixels,
        key=unit((key[0], key[1] * 0.45, key[2])),
        sides=10 if pixels < FAR else 12 if pixels < 60 else 18 if pixels < 260 else 26,
        seed=f"{body.figure.character}:{body.figure.name}",
        dark=body.figure.foreground,
    )


def _parts(w: Wear) -> list[Part]:
    """Everything of a figure with the distance it is sorted by."""
    body, depth = w.body, w.view.depth
    if creatures.is_bare(body.figure.appearance):
        return [Part(far, paint) for far, paint in creatures.parts(w, partial(_hand, w))]
    trunk = depth(mix(body.chest, body.waist, 0.5))
    turned, hangs = abs(w.head.seen_from(w.view)[0]), hair_hangs(w)
    over = 0.6 if hangs and turned > 100 else 0.16
    parts = [Part(trunk, partial(_trunk, w)), Part(depth(body.head) - over, partial(draw_head, w))]
    for side in (0, 1):
        if not _beyond_mount(w, side):
            parts.append(Part(_leg_depth(w, side, trunk), partial(_leg, w, side)))
        parts.append(Part(_arm_depth(w, side, trunk), partial(_arm, w, side)))
    if _apart(w, 1) and not w.dark:
        arms = max(_arm_depth(w, side, trunk) for side in (0, 1))
        before = min(arms + 0.001, trunk - 0.02) if arms < trunk + 0.2 else arms + 0.001
        parts.append(Part(before, partial(held, w, hand_of(body, 1), 1)))
        if holding.doing(body.figure) is Pose.HUG and turned < 120:
            parts = _hugging(w, parts, before)
    if hangs and turned < 100:
        parts.append(Part(trunk + 0.3, partial(draw_hair_behind, w)))
    parts += [Part(trunk + far, paint) for far, paint in dress_over.apart(w)]
    if creatures.has_head(body.figure.appearance):
        parts.append(Part(trunk + (-0.1 if turned > 100 else 0.25), partial(creatures.draw_tail, w)))
    return parts


def _hugging(w: Wear, parts: list[Part], thing: float) -> list[Part]:
    """What is hugged is before the upper arms and behind the forearms; an arm that is wholly on the camera's side is before all of it."""
    away = [w.view.depth(shoulder) for shoulder in w.body.shoulders]
    behind = [side for side in (0, 1) if away[side] > min(away) + NEAR_ARM or abs(away[0] - away[1]) < NEAR_ARM]
    moved = [replace(part, depth=max(part.depth, thing + 0.002)) if _arm_side(part) in behind else part for part in parts]
    return moved + [Part(thing - 0.002 - 0.001 * side, partial(_around, w, side)) for side in behind]


NEAR_ARM = 0.12
"""Metres that one shoulder is nearer to the lens than the other for its arm to be before what both are around."""


def _arm_side(part: Part) -> int | None:
    """Which arm a part is."""
    return part.paint.args[1] if isinstance(part.paint, partial) and part.paint.func is _arm else None


def _around(w: Wear, side: int) -> None:
    """Forearm and hand once more, over what both arms are around: the upper arms are behind it."""
    _forearm(w, side)
    _hand(w, side)


def _beyond_mount(w: Wear, side: int) -> bool:
    """Whether a leg hangs down on the far side of what somebody rides."""
    ankles = [w.view.depth(ankle) for ankle in w.body.ankles]
    return w.body.figure.mount == "horse" and ankles[side] - ankles[1 - side] > ASTRIDE


ASTRIDE = 0.2
"""Metres that one ankle of a rider is farther from the lens than the other where the mount hides it."""


def _leg_depth(w: Wear, side: int, trunk: float) -> float:
    """Legs come before the trunk that covers their tops, unless the knees are well in front of it."""
    body = w.body
    knee = w.view.depth(body.knees[side])
    own = w.view.depth(mix(body.hips[side], body.ankles[side], 0.5)) * 0.02
    if w.garment.skirt or "bib" in w.garment.details or knee > trunk - 0.12 * body.height:
        return trunk + 0.2 + own
    return knee + own


def _arm_depth(w: Wear, side: int, trunk: float) -> float:
    body, depth = w.body, w.view.depth
    own = depth(body.elbows[side]) * 0.5 + depth(body.wrists[side]) * 0.5
    edge = depth(body.shoulders[side])
    if _lifted(w, side):
        return min(own, depth(body.head)) - 0.25
    return min(own, edge) - 0.04 if own < trunk + 0.05 else max(own, trunk + 0.01)


def _lifted(w: Wear, side: int) -> bool:
    """Whether an arm is painted over head and collar: its hand is at the face or raised before the chest, on the camera's side."""
    done, depth = holding.doing(w.body.figure), w.view.depth
    shaped = bool(w.body.figure.fingers) and w.body.figure.touch[side] is not None
    at_face = shaped or (side == int(not at_left_ear(w.body.figure)) and done in AT_THE_FACE) or done in BOTH_AT_THE_FACE
    return (at_face and depth(w.body.wrists[side]) < depth(w.body.head) + 0.02) or _before_the_collar(w, side)


def _before_the_collar(w: Wear, side: int) -> bool:
    """Whether a raised hand is on the camera's side of neck and face: no collar or hair covers it."""
    body, depth = w.body, w.view.depth
    hand = add(body.wrists[side], mul(body.hands[side], 0.05 * body.height))
    return depth(hand) < depth(body.neck) - 0.03 * body.height and dot(sub(hand, body.chest), body.trunk.up) > -0.02 * body.height


def _trunk(w: Wear) -> None:
    c = w.clothes
    cap = _cap(c.yoke)
    caps = [p for end in (c.yoke[:cap], c.yoke[-cap:]) for p in polygons(w.view, end, w.sides)]
    bare = w.garment.bodice < 1
    shapes = [
        p for loft in (c.torso, c.yoke[cap // 2 : -(cap // 2)], [] if bare else c.skirt) if loft for p in polygons(w.view, loft, w.sides)
    ]
    torn = [] if bare else rags.hem(w, c.skirt[-1] if c.skirt else c.torso[0], "trunk")
    w.drawing.shape(caps + shapes + torn, w.trunk, w.width, unlined=len(caps))
    if bare:
        fill_shades(w, [c.torso], w.skin)
        dress.bodice(w)
    fill_shades(w, [loft for loft in ([] if bare else c.torso, c.skirt) if loft], w.top)
    if w.pixels >= FAR and not w.dark:
        dress.draw_details(w)
        wounds.on_trunk(w)


def _cap(yoke: list[Ring]) -> int:
    """How many rings at the end of a yoke belong to the shoulder: there the sleeve gives the outline."""
    return len(yoke) // 4 + 1


def _leg(w: Wear, side: int) -> None:
    tone = w.skin if w.garment.bare_legs else w.legs
    if side == wooden.SIDE and wooden.is_wooden(w):
        wooden.draw_leg(w)
        return
    loft, shoe = w.clothes.legs[side], w.clothes.shoes[side]
    w.drawing.shape(polygons(w.view, shoe, max(10, w.sides - 6)), w.tone(w.skin if w.garment.barefoot else 0.92), w.width * 0.9)
    if rags.shortened(w):
        w.drawing.shape(polygons(w.view, rags.calf(w, side), w.sides), w.tone(w.skin), w.width)
        loft = rags.trouser(loft)
    torn = rags.hem(w, loft[-1], f"leg {side}") if rags.shortened(w) else []
    w.drawing.shape([*polygons(w.view, loft, w.sides), *torn], w.tone(tone), w.width)
    fill_shade(w, loft, tone)
    if w.garment.shorts or w.garment.boots:
        dress.leg_wear(w, side)
    if w.pixels >= FAR and not w.dark and not w.garment.bare_legs:
        garments.leg_folds(w, side)
        dress.leg_marks(w, side)
    if w.pixels >= FAR and not w.dark:
        wounds.on_leg(w, side)


def _arm(w: Wear, side: int) -> None:
    sleeve, bare = w.clothes.sleeves[side], w.clothes.forearms[side]
    towards = w.view.depth(w.body.wrists[side]) < w.view.depth(w.body.elbows[side]) - 0.06
    touches = w.body.figure.touch[side] is not None and not w.body.figure.fingers
    if touches or holding.in_hand(w.body.figure, side):
        _halo(w, hand_of(w.body, side))
    if towards:
        _sleeve(w, sleeve, side)
        _bare(w, bare, side)
        _hand(w, side)
    else:
        _hand(w, side)
        _bare(w, bare, side)
        _sleeve(w, sleeve, side)
    wounds.on_arm(w, side)


def _hand(w: Wear, side: int) -> None:
    hand, grip = hand_of(w.body, side), GRIPS[_grip(w, side)]
    if w.body.grips[side] == "pocket" and not holding.in_hand(w.body.figure, side):
        _pocket(w, hand)
        return
    if w.body.grips[side] == "tucked":
        return
    has = bool(holding.in_hand(w.body.figure, side)) and not w.dark and not _apart(w, side)
    before = has and _before_fingers(w, hand, w.body.grips[side])
    if has and not before:
        held(w, hand, side)
    if creatures.has_head(w.body.figure.appearance):
        creatures.paw(w, side)
    elif wounds.boxes(w):
        wounds.glove(w, hand, side)
    else:
        draw_hand(w.drawing, w.view, hand, grip, width=w.width * 0.85, skin=number(w.tone(w.skin)), key=w.key, dark=w.dark)
        wounds.on_hand(w, hand, grip, side)
        strewn.on_hand(w, hand)
    if before:
        held(w, hand, side)


def _apart(w: Wear, side: int) -> bool:
    """Whether a thing is painted by itself, between the arms and what is behind them."""
    return side == 1 and bool(w.body.figure.holds) and holding.doing(w.body.figure) in holding.BY_ITSELF


def _pocket(w: Wear, hand: Hand) -> None:
    """The slit that a hand is in, and the cloth that it fills."""
    if w.pixels < FAR or w.dark:
        return
    slit = [w.view.project(hand.at(*spot)) for spot in ((-0.02, 0.26, 0.1), (0.1, 0.0, 0.16), (0.16, -0.26, 0.1))]
    full = [w.view.project(hand.at(*spot)) for spot in ((0.3, 0.3, 0.1), (0.62, 0.26, 0.1), (0.86, 0.04, 0.1), (0.7, -0.24, 0.1))]
    w.drawing.stroke(slit, w.width)
    w.drawing.stroke(full, w.width * 0.6, alpha=0.6)


def _halo(w: Wear, hand: Hand) -> None:
    """A breath of light behind a hand that does something: it stands out from coat and wall."""
    middle = palm_centre(hand)
    if w.pixels < FAR or w.dark or w.view.depth(middle) < w.view.near:
        return
    (x, y), r = w.view.project(middle), w.view.pixels(middle, hand.size)
    w.drawing.soft([(x + r * HALO * c, y + r * HALO * s) for c, s in circle(14)], "paper", 0.36, r * 0.22)


HALO = 0.72
"""Radius of the light behind a hand, in hands."""


def _before_fingers(w: Wear, hand: Hand, grip: str) -> bool:
    """Whether a thing covers the hand that has it: on an open palm, or a weapon aimed at the lens."""
    to_eye = unit(sub(w.view.eye, hand.wrist))
    return (grip in OPEN_HANDS and dot(hand.back, to_eye) < 0) or (grip == "aim" and dot(hand.along, to_eye) > AIMED)


def _grip(w: Wear, side: int) -> str:
    grip = w.body.grips[side]
    has = (w.body.figure.holds if side == 1 else w.body.figure.other) and not lets_go(w.body.figure)
    return "hold" if has and grip in ("relaxed", "flat", "spread") and holding.doing(w.body.figure) not in holding.OPEN else grip


def lets_go(figure: Figure) -> bool:
    """Whether what is in the hand stands on something already, and the fingers leave it."""
    return holding.doing(figure) is Pose.PUT and figure.surface is not None


def _bare(w: Wear, bare: list[Ring], side: int) -> None:
    """What a short sleeve leaves of an arm; all of a bare one is drawn with its shoulder."""
    if bare and w.garment.sleeve > NO_SLEEVE:
        bare = eased(w.view, bare, w.view.depth(w.body.shoulders[side]))
        w.drawing.shape(polygons(w.view, bare, w.sides), w.tone(w.skin), w.width * 0.9)
        fill_shade(w, bare, w.skin)


def _sleeve(w: Wear, sleeve: list[Ring], side: int) -> None:
    sleeve = eased(w.view, sleeve, w.view.depth(w.body.shoulders[side]))
    if w.garment.sleeve <= NO_SLEEVE:
        _bare_arm(w, sleeve, side)
        return
    pieces = _at_the_elbow(w, sleeve, side)
    for piece in pieces:
        root = polygons(w.view, piece[: len(piece) // 2 + 1], w.sides) if len(pieces) > 1 and piece[0] == sleeve[0] else []
        rest = polygons(w.view, piece[len(piece) // 2 :] if root else piece, w.sides)
        w.drawing.shape(root + rest, w.arm, w.width, unlined=len(root))
        if not root and not _end_on(w, sub(piece[-1][0], piece[0][0]), side):
            fill_shade(w, piece, w.top)
    _seam(w, side)
    if w.pixels >= FAR and not w.dark:
        garments.sleeve_folds(w, side)
        dress.sleeve_marks(w, side)
        wounds.on_sleeve(w, side)
        strewn.on_shoulder(w, side)


def _bare_arm(w: Wear, upper: list[Ring], side: int) -> None:
    """An arm without a sleeve, from the shoulder to the wrist in one piece."""
    lower = eased(w.view, w.clothes.forearms[side], w.view.depth(w.body.shoulders[side]))
    root = polygons(w.view, upper[: len(upper) // 2 + 1], w.sides)
    shapes = [p for loft in (upper[len(upper) // 2 :], lower) for p in polygons(w.view, loft, w.sides)]
    w.drawing.shape(root + shapes, w.arm, w.width, unlined=len(root))
    fill_shade(w, lower, w.skin)
    _seam(w, side)
    if w.pixels >= FAR and not w.dark:
        wounds.on_sleeve(w, side)
        strewn.on_shoulder(w, side)


def _at_the_elbow(w: Wear, sleeve: list[Ring], side: int) -> list[list[Ring]]:
    """A long sleeve in one piece; where the arm points at the lens, upper arm and forearm with the nearer one in front."""
    if w.garment.sleeve < 1 or w.pixels < FAR or not _foreshortened(w, side):
        return [sleeve]
    step = (len(sleeve) - 1) // (SLEEVE_RINGS - 1)
    upper, lower = sleeve[: ELBOW * step + 1], sleeve[ELBOW * step :]
    depth, body = w.view.depth, w.body
    return [upper, lower] if depth(body.wrists[side]) < depth(body.shoulders[side]) else [lower, upper]


def _foreshortened(w: Wear, side: int) -> bool:
    """Whether either half of an arm is seen so much from its end that its outline alone says nothing."""
    body = w.body
    return any(_end_on(w, half, side) for half in (sub(body.elbows[side], body.shoulders[side]), sub(body.wrists[side], body.elbows[side])))


def _end_on(w: Wear, way: Vec, side: int) -> bool:
    return abs(dot(unit(way), unit(sub(w.view.eye, w.body.elbows[side])))) > END_ON


def _seam(w: Wear, side: int) -> None:
    """The shoulder laid over the root of the sleeve again, so that one grows out of the other."""
    yoke, cap = w.clothes.yoke, _cap(w.clothes.yoke)
    end = yoke[:cap] if side == 0 else yoke[-cap:]
    w.drawing.fill(polygons(w.view, end, w.sides), w.trunk)
    to_eye = unit(sub(w.view.eye, w.body.shoulders[side]))
    if not w.dark and w.pixels > FAR and dot(to_eye, w.key) < -0.2 and not _foreshortened(w, side) and not _lifted(w, side):
        w.shade(polygons(w.view, end, w.sides), w.top if w.garment.bodice >= 1 else w.skin, hatched=False)
