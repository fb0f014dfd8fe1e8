"""Animals: one four-legged skeleton dressed in lofts by tables, drawn far parts first; birds, snakes and fish beside it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from storyboard.model.stage import Animal, Vec
from storyboard.painters.sketch import animals_motion, animals_small, animals_tack
from storyboard.painters.sketch.animals_coat import Coat, coat_of
from storyboard.painters.sketch.animals_frame import Frame, frame_of
from storyboard.painters.sketch.animals_tables import BUILDS
from storyboard.painters.sketch.ears import ear
from storyboard.painters.sketch.lofts import Ring, limb, patch, polygons, smooth
from storyboard.painters.sketch.order import Item
from storyboard.painters.sketch.solids import Easel, Spot, circle
from storyboard.staging.animals import LONG, box_of
from storyboard.staging.space import XY, Turn, add, cross, dot, mix, mul, sub, unit

FAR, FINE = 26.0, 90.0
"""Pixels of shoulder height from which an animal has shade and a face, and folds."""


LONG_NECK = 0.3
"""Heights of a neck from which it has wool to the head."""
NO_NECK = frozenset({"wool", "lion"})
"""What hides where the head grows out of the neck."""


UPRIGHT = frozenset({"prick", "long", "round"})
"""Ears that rise from behind the brow."""


@dataclass(frozen=True, slots=True)
class _Part:
    depth: float
    paint: Callable[[], None]


def item_of(easel: Easel, animal: Animal) -> Item:
    """An animal as something to be painted among others."""
    lo, hi = box_of(animal)
    return Item(Spot((animal.x, animal.floor, animal.z), animal.facing), lo, hi, partial(draw_animal, easel, animal), layer=animal.kind)


def draw_animal(easel: Easel, animal: Animal) -> None:
    """Draws an animal as the camera sees it; what is behind the lens is left out."""
    middle = (animal.x, animal.floor + animal.height * 0.5, animal.z)
    depth = easel.view.depth(middle)
    if depth < easel.view.near + animal.height * (0.56 if animal.kind in LONG else 0.9):
        return
    coat = coat_of(easel, animal)
    if easel.mood.windows:
        (x, y), tall = easel.view.project(middle), easel.view.pixels(middle, animal.height)
        easel.drawing.soft(circle(x, y, tall * 0.8, tall * 0.55), "lamp", 0.14, min(70.0, tall * 0.2))
    animals_motion.draw_motion(easel, animal)
    if animal.kind not in BUILDS:
        animals_small.draw(coat)
        return
    frame = frame_of(animal)
    for part in sorted(_parts(coat, frame), key=lambda part: -part.depth):
        part.paint()
    if animal.lead is not None:
        animals_tack.draw_rope(coat, frame)


def _parts(coat: Coat, frame: Frame) -> list[_Part]:
    """Everything with the distance it is sorted by: legs on the far side behind the trunk, those on the near side grow out of it."""
    depth = coat.view.depth
    middle = mix(frame.trunk[2], frame.trunk[5], 0.5)
    trunk, to_eye = depth(middle), unit(sub(coat.view.eye, middle))
    aside, ahead = dot(frame.turn.left, to_eye), dot(frame.turn.front, to_eye)
    size, neck = frame.size, _neck_loft(frame)
    head = depth(frame.skull)
    parts = [
        _Part(trunk, partial(_trunk, coat, frame, neck)),
        _Part(min(head, trunk - 0.02) if ahead > -0.35 else max(head, trunk) + 0.03, partial(_head, coat, frame, neck)),
    ]
    for k, path in enumerate(frame.legs):
        near = (aside if k % 2 == 0 else -aside) > 0
        order = 0.02 * depth(path[3]) / max(1.0, trunk)
        far = not near if abs(aside) > 0.25 else depth(path[0]) > trunk
        if not far and not frame.stand.flat:
            parts.append(_Part(trunk + 0.01 * size + order * 0.01, partial(_behind, coat, frame, k)))
        parts.append(
            _Part(trunk + (0.2 * size + order if far else -0.01 * size - 0.001 + order * 0.01), partial(_draw_leg, coat, frame, k, far=far))
        )
    parts.append(_Part(trunk + (0.15 * size if ahead > -0.2 else -0.12 * size), partial(_draw_tail, coat, frame)))
    return parts


def _trunk_loft(frame: Frame) -> list[Ring]:
    """Rings along the trunk, each as far over and under the axis as its row tells."""
    half, left, path = frame.build.half * frame.size, frame.turn.left, frame.trunk
    rings: list[Ring] = []
    for i, (centre, row) in enumerate(zip(path, frame.build.body, strict=True)):
        along = unit(sub(path[min(i + 1, len(path) - 1)], path[max(i - 1, 0)]))
        up = unit(cross(along, left))
        rings.append(
            (add(centre, mul(up, (row.top - row.low) / 2 * half)), mul(left, row.wide * half), mul(up, (row.top + row.low) / 2 * half))
        )
    return smooth(rings, 4)


def _neck_loft(frame: Frame) -> list[Ring]:
    """A neck as deep at the shoulders as the chest, so that it grows out of them without a seam."""
    b, size = frame.build, frame.size
    base, tip = b.neck_radius
    radii = (b.half * 0.82, (b.half * 0.82 + base * 1.5) / 2, (base + tip) * 0.56, tip * 1.08)
    return limb(frame.neck, [r * size for r in radii], flat=0.74, up=frame.turn.left, parts=4)


def _trunk(coat: Coat, frame: Frame, neck: Sequence[Ring]) -> None:
    b = frame.build
    loft = _trunk_loft(frame)
    if "wool" in b.extras:
        coat.woolly([loft, neck[:4] if b.neck < LONG_NECK else neck])
    else:
        coat.body([loft, neck, *([_hump(frame)] if "hump" in b.extras else [])])
    coat.shade(loft)
    coat.shade(neck)
    if "patches" in b.extras and coat.pixels > FAR:
        coat.patches(loft)
    if "stripes" in b.extras and coat.pixels > FAR:
        _stripes(coat, loft)
    if "spots" in b.extras and coat.pixels > FAR:
        coat.spots([loft], big=b.hoof)
    if "folds" in b.extras and coat.pixels > FAR:
        _folds(coat, loft)
    if frame.animal.saddled:
        _saddle(coat, frame, loft)


def _hump(frame: Frame) -> list[Ring]:
    """What a camel has on its back."""
    b, size, up = frame.build, frame.size, frame.turn.up
    top = add(mix(frame.trunk[3], frame.trunk[4], 0.4), mul(up, size * b.waist * b.deep * 0.75))
    path = [add(top, mul(up, k * size)) for k in (-0.14, 0.02, 0.12, 0.2)]
    return limb(path, [r * size for r in (0.3, 0.22, 0.14, 0.03)], flat=0.55, up=frame.turn.left, parts=3)


def _stripes(coat: Coat, loft: Sequence[Ring]) -> None:
    """Dark bands that run down the near flank."""
    to_eye = sub(coat.view.eye, loft[len(loft) // 2][0])
    wide = coat.width * (3.4 if coat.animal.kind == "zebra" else 2.2)
    for k in range(4 if len(loft) > 16 else 2, len(loft) - 2, 2 if coat.animal.kind == "zebra" else 3):
        centre, u, v = loft[k]
        side = u if dot(u, to_eye) > 0 else mul(u, -1)
        line = [add(centre, add(mul(side, c), mul(v, s))) for c, s in ((0.3, 0.95), (0.78, 0.62), (0.98, 0.1), (0.9, -0.3 - 0.1 * (k % 2)))]
        coat.drawing.stroke([coat.view.project(p) for p in line], wide, coat.ink, 0.85, (0.1, 0.8))


def _rings(coat: Coat, leg: Sequence[Ring]) -> None:
    """Dark bands around a leg."""
    for centre, u, v in leg[5::2]:
        side = u if abs(u[1]) < abs(v[1]) else v
        wide = coat.view.pixels(centre, math.sqrt(dot(side, side)))
        x, y = coat.view.project(centre)
        coat.drawing.stroke(
            [(x - wide * 0.9, y - wide * 0.2), (x, y + wide * 0.2), (x + wide * 0.9, y - wide * 0.2)], coat.width * 1.8, coat.ink, 0.85
        )


def _folds(coat: Coat, loft: Sequence[Ring]) -> None:
    """The seams of a rhino's hide behind the shoulder and before the haunch."""
    to_eye = sub(coat.view.eye, loft[len(loft) // 2][0])
    for k in (7, 16, 20):
        centre, u, v = loft[k]
        side = u if dot(u, to_eye) > 0 else mul(u, -1)
        coat.plain_line([add(centre, add(mul(side, math.cos(a)), mul(v, math.sin(a)))) for a in (1.3, 0.7, 0.1, -0.5)])


def _mane(coat: Coat, frame: Frame, neck: Sequence[Ring]) -> None:
    """Hair along the crest, hanging in locks to the side one sees."""
    up, back = frame.turn.up, mul(frame.turn.front, -1)
    to_eye = unit(sub(coat.view.eye, frame.neck[2]))
    side = frame.turn.left if dot(frame.turn.left, to_eye) > 0 else mul(frame.turn.left, -1)
    crest: list[Vec] = []
    hang: list[Vec] = []
    for k, (centre, u, v) in enumerate(neck[len(neck) * 5 // 12 :]):
        over = u if dot(u, add(up, mul(back, 0.6))) > 0 else mul(u, -1)
        out = v if dot(v, side) > 0 else mul(v, -1)
        crest.append(add(centre, mul(over, 1.07)))
        hang.append(add(centre, add(mul(over, 0.42 if k % 2 else 0.16), mul(out, 0.92))))
    coat.dark_shape([crest + hang[::-1]])


def _saddle(coat: Coat, frame: Frame, loft: Sequence[Ring]) -> None:
    """A blanket and a saddle over the back, a girth under it, pommel and cantle over the spine."""
    for span, degrees, tone in (
        ((0.5, 0.76), 2.0, coat.lighter(0.25)), ((0.7, 0.73), -88.0, 0.9), ((0.54, 0.73), 22.0, 0.92),
    ):  # fmt: skip
        cloth = patch(coat.view, loft, span, partial(_sloped, degrees), partial(_sloped, 180.0 - degrees), out=0.03)
        if cloth:
            coat.drawing.shape([cloth], tone, coat.width * 0.8, ink=coat.ink)
    up, front, half = frame.turn.up, frame.turn.front, frame.build.half * frame.size
    spine = mix(frame.trunk[3], frame.trunk[4], 0.45)
    seat = [add(spine, add(mul(front, z * half), mul(up, y * half))) for z, y in SEAT]
    coat.plain([seat], 0.92)


def _sloped(degrees: float, _: float) -> float:
    return degrees


SEAT: tuple[XY, ...] = ((-0.78, 0.7), (-0.8, 1.12), (-0.68, 1.14), (-0.4, 0.94), (0.2, 0.96), (0.46, 1.22), (0.58, 1.2), (0.62, 0.7))
"""A saddle from the side: forward of its middle and over the spine, in half depths of the chest."""


def _leg_lofts(frame: Frame, k: int) -> tuple[list[Ring], list[Ring]]:
    """A leg from the hip to the ankle, and its paw or hoof."""
    b, size, path = frame.build, frame.size, frame.legs[k]
    hind = k > 1
    thick, thin = b.leg[0] * size, b.leg[1] * size
    upper = b.haunch * size * 1.1 if hind else thick * 1.35
    flat, joint = 0.55 if hind else 0.7, mix(path[0], path[1], 0.5)
    radii = [upper * (0.78 if hind else 1.0), upper * (0.98 if hind else 0.86), thick * (1.2 if hind else 0.92), thin * 1.12, thin * 0.95]
    leg = limb((path[0], joint, *path[1:4]), radii, flat=flat, up=frame.turn.left, parts=4)
    if b.hoof:
        return leg, limb(
            (add(path[3], (0.0, 0.03 * size, 0.0)), add(path[3], (0.0, -0.035 * size, 0.015 * size))), [thin * 1.0, thin * 1.45]
        )
    return leg, limb((mix(path[2], path[3], 0.8), mix(path[3], path[4], 0.25), path[4]), [thin * 0.95, thin * 1.12, thin * 0.85], parts=3)


def _draw_leg(coat: Coat, frame: Frame, k: int, *, far: bool) -> None:
    """A leg; one on the near side grows out of the trunk, behind whose outline all of it was drawn before."""
    leg, foot = _leg_lofts(frame, k)
    grown = not far and not frame.stand.flat
    coat.leg(leg, [] if frame.build.hoof else [foot], far=far, grown=grown)
    if "spots" in frame.build.extras and not far and coat.pixels > FAR:
        coat.spots([leg[: len(leg) * 3 // 5]], big=frame.build.hoof)
    if "stripes" in frame.build.extras and frame.build.hoof and coat.pixels > FAR:
        _rings(coat, leg)
    if frame.build.hoof:
        coat.dark_lofts([foot])


def _behind(coat: Coat, frame: Frame, k: int) -> None:
    """All of a near leg with its outline: the trunk covers what is before it."""
    leg, foot = _leg_lofts(frame, k)
    coat.body([leg, foot] if not frame.build.hoof else [leg])


def _draw_tail(coat: Coat, frame: Frame) -> None:
    b, size = frame.build, frame.size
    r0, r1 = b.tail_radius
    fat = max(r0, r1) * (1.25 if "brush" in b.extras else 1.0)
    last = len(frame.tail) - 1
    radii = [r0 * 0.8, *(fat + (r1 - fat) * 0.4 * k / last for k in range(1, last)), r1 * 0.6]
    loft = limb(frame.tail, [r * size for r in radii], parts=3)
    if "curl" in b.extras:
        turns = [math.tau * 1.6 * k / 18 for k in range(19)]
        root, front, up = frame.tail[0], frame.turn.front, frame.turn.up
        path = [
            add(root, add(mul(front, size * (-0.03 - 0.012 * a - 0.07 * math.sin(a))), mul(up, size * 0.07 * math.cos(a)))) for a in turns
        ]
        coat.drawing.stroke([coat.view.project(p) for p in path], coat.width * 1.5, coat.ink, 0.9, (0.05, 0.4))
    elif "mane" in b.extras:
        coat.dark_lofts([loft])
    else:
        coat.body([loft])


def _skull_loft(frame: Frame) -> list[Ring]:
    turn, long = frame.head, frame.build.head * frame.size
    return smooth(
        [
            (
                add(frame.skull, turn((0.0, (row.top - row.low) / 2 * long, row.at * long))),
                turn((row.wide * long, 0.0, 0.0)),
                turn((0.0, (row.top + row.low) / 2 * long, 0.0)),
            )
            for row in frame.build.skull.stations
        ],
        3,
    )


def _head(coat: Coat, frame: Frame, neck: Sequence[Ring]) -> None:
    """Skull and muzzle, jaw, ears, horns; a face where it is large enough."""
    b, size, turn = frame.build, frame.size, frame.head
    r, m, long = b.head_radius * size, b.muzzle * size, b.head * size
    loft = _skull_loft(frame)
    if "lion" in b.extras:
        coat.woolly(
            [limb([frame.neck[1], frame.neck[2], add(frame.skull, turn((0.0, 0.1 * r, 0.1 * r)))], [r * 1.5, r * 1.9, r * 1.6])], dark=True
        )
    ears = _ears(coat, frame)
    behind = 2 if b.ears in UPRIGHT else 1
    for one in ears[:behind]:
        coat.ear(one, dark=b.ears == "flop")
    if frame.stand.mouth:
        jaw = frame.jaw
        coat.body(
            [limb([add(frame.skull, jaw((0.0, -0.4 * r, t * long))) for t in (0.2, 0.55, 0.9)], [r * 0.5, m * 0.75, m * 0.5])], face=b.face
        )
    coat.body([loft], face=b.face, grown=() if b.face or NO_NECK & set(b.extras) else [neck[5:]])
    coat.shade(loft)
    _on_neck(coat, frame, neck)
    for one in ears[behind:]:
        coat.ear(one, dark=b.ears == "flop")
    _crown(coat, frame)
    if frame.stand.teeth:
        _teeth(coat, frame)
    if "ape" in b.extras:
        _bare_face(coat, frame, r, long)
    coat.face(frame.skull, turn, long, b.skull)
    _muzzle_marks(coat, frame, (r, m, long))
    if frame.animal.saddled and coat.pixels > FAR:
        animals_tack.bridle(coat, frame)
    elif frame.animal.lead is not None and b.hoof and coat.pixels > FAR:
        animals_tack.halter(coat, frame)


def _teeth(coat: Coat, frame: Frame) -> None:
    """Two rows of teeth along the open mouth, on the side one sees."""
    b, size = frame.build, frame.size
    m, long = b.muzzle * size, b.head * size
    for turn, up, down in ((frame.head, -0.75, -0.22), (frame.jaw, -0.5, 0.22)):
        side = 1.0 if dot(turn.left, sub(coat.view.eye, frame.skull)) > 0 else -1.0
        root = [add(frame.skull, turn((side * m * 0.9, m * up, t * long))) for t in (0.52, 0.64, 0.76, 0.88, 1.0)]
        tips = [add(mix(a, c, 0.5), mul(turn.up, m * down * 2.2)) for a, c in pairwise(root)]
        zigzag = [point for pair in zip(root, tips, strict=False) for point in pair]
        coat.plain([[*zigzag, root[-1]]], "white")


def _on_neck(coat: Coat, frame: Frame, neck: Sequence[Ring]) -> None:
    """What a neck has on it: wool, patches, bands, a mane."""
    b = frame.build
    if "wool" in b.extras and b.neck >= LONG_NECK:
        coat.woolly([neck])
    if "spots" in b.extras and coat.pixels > FAR:
        coat.spots([neck], big=b.hoof)
    if "stripes" in b.extras and b.hoof and coat.pixels > FAR:
        _stripes(coat, neck)
    if "mane" in b.extras:
        _mane(coat, frame, neck)
    if frame.animal.yoked:
        animals_tack.yoke(coat, frame, neck)


def _bare_face(coat: Coat, frame: Frame, r: float, long: float) -> None:
    """The bare face of an ape, about its eyes and around its mouth, where one sees it from before."""
    turn = frame.head
    to_eye = unit(sub(coat.view.eye, frame.skull))
    if dot(turn.front, to_eye) < 0.15:
        return
    tone = coat.lighter(0.36) if coat.tone < 0.7 else 0.55
    for x, y, z, wide, high in ((0.42, 0.42, 0.72, 0.46, 0.34), (-0.42, 0.42, 0.72, 0.46, 0.34), (0.0, -0.46, 1.0, 0.6, 0.5)):
        if dot(turn((x * 2.0, 0.2, 0.55)), to_eye) < 0.2:
            continue
        ring = [
            add(frame.skull, turn(((x + wide * math.cos(a)) * r, (y + high * math.sin(a)) * r, z * long)))
            for a in (math.tau * k / 14 for k in range(14))
        ]
        coat.drawing.fill([[coat.view.project(p) for p in ring]], tone)


def _bands(coat: Coat, frame: Frame, r: float, long: float) -> None:
    """A dark band over each eye, in white."""
    wider = max(1.0, coat.pixels / 90)
    for s in (1.0, -1.0):
        spots = ((0.55, 0.75, -0.05), (0.8, 0.35, 0.3), (0.5, 0.2, 0.7))
        band = [coat.view.project(add(frame.skull, frame.head((s * x * r, y * r, z * long)))) for x, y, z in spots]
        if dot(frame.head((s * 0.9, 0.4, 0.3)), sub(coat.view.eye, frame.skull)) > 0:
            for wide, tone in ((3.6, 0.02), (1.8, 0.92)):
                coat.drawing.stroke(band, coat.width * wide * wider, tone, 1.0, (0.1, 0.2))


def _muzzle_marks(coat: Coat, frame: Frame, size: tuple[float, float, float]) -> None:
    """A snout, a trunk, whiskers."""
    (r, m, long), extras = size, frame.build.extras
    if "snout" in extras:
        _snout(coat, frame, m, long)
    if "nose_horns" in extras:
        for path, thick in NOSE_HORNS:
            coat.horn(
                limb([add(frame.skull, frame.head((0.0, y * long, z * long))) for y, z in path], [k * long for k in thick], parts=3), 0.06
            )
    if "trunk" in extras:
        _trunk_of(coat, frame, size)
    if "mask" in extras:
        _bands(coat, frame, r, long)
    if "whiskers" in extras and coat.pixels > FINE:
        for s in (1.0, -1.0):
            for rise in (0.0, 0.25, -0.25):
                ends = ((s * 0.6 * m, -0.1 * m, 0.9 * long), (s * (m + 0.9 * r), rise * r, 0.75 * long))
                coat.drawing.stroke([coat.view.project(add(frame.skull, frame.head(p))) for p in ends], 1.1, coat.ink, 0.7)


def _trunk_of(coat: Coat, frame: Frame, size: tuple[float, float, float]) -> None:
    """An elephant's trunk and tusks."""
    r, m, long = size
    tip, high = add(frame.skull, frame.head((0.0, -0.1 * m, 0.86 * long))), frame.size
    for s in (1.0, -1.0):
        tusk = [add(frame.skull, frame.head((s * m * 0.8, y * r, z * long))) for y, z in ((-0.5, 0.6), (-0.8, 1.1), (-0.5, 1.5))]
        coat.horn(limb(tusk, [0.026 * high, 0.02 * high, 0.006 * high], parts=2), 0.03)
    front = frame.turn.front
    path = [
        tip,
        *(
            add(tip, add(mul(front, z * high), (0.0, y * high, 0.0)))
            for z, y in ((0.06, -0.12), (0.06, -0.32), (0.05, -0.5), (0.14, -0.58))
        ),
    ]
    coat.body([limb(path, [k * high for k in (0.105, 0.085, 0.066, 0.052, 0.04)], parts=3)])


def _snout(coat: Coat, frame: Frame, m: float, long: float) -> None:
    """The flat disc of a pig's nose with its two holes."""
    at, turn = add(frame.skull, frame.head((0.0, -0.1 * m, 1.02 * long))), frame.head
    ring = [add(at, turn((math.cos(a) * m * 1.25, math.sin(a) * m * 1.25, 0.0))) for a in (math.tau * k / 14 for k in range(14))]
    deep = limb([add(at, turn((0.0, 0.0, -0.12 * long))), at], [m * 1.12, m * 1.2])
    coat.body([deep])
    if dot(turn.front, unit(sub(coat.view.eye, at))) > -0.1:
        coat.plain([ring], min(0.9, coat.tone + 0.2))
        for side in (-0.45, 0.45):
            hole = [
                add(at, turn((side * m + math.cos(a) * m * 0.2, math.sin(a) * m * 0.32, 0.01)))
                for a in (math.tau * k / 8 for k in range(8))
            ]
            coat.plain([hole], 0.9)


def _ears(coat: Coat, frame: Frame) -> list[list[list[XY]]]:
    """Both ears as shapes, the far one first."""
    b, size, turn = frame.build, frame.size, frame.head
    r = b.head_radius * size
    out: list[tuple[float, list[list[XY]]]] = []
    for s in (1.0, -1.0):
        root = add(frame.skull, turn((s * r * 0.58, r * 0.66, -0.02 * b.head * size)))
        out.append((coat.view.depth(root), polygons(coat.view, ear(b.ears, root, turn, s, b.ear * size), 10)))
    return [shape for _, shape in sorted(out, key=lambda one: -one[0])]


def _crown(coat: Coat, frame: Frame) -> None:
    """Horns, antlers, a beard."""
    b, size, turn = frame.build, frame.size, frame.head
    r = b.head_radius * size
    for s in (1.0, -1.0):
        root = add(frame.skull, turn((s * r * 0.55, r * 0.8, 0.0)))
        for name, lines in HORNS.items():
            for line in lines if name in b.extras else ():
                path = [add(root, turn((s * x * size, y * size, z * size))) for x, y, z in line]
                thick = HORN_THICK.get(name, 1.0) * size
                coat.horn(limb(path, [k * thick for k in (0.034, 0.028, 0.02, 0.007)][-len(path) :]))
    if "beard" in b.extras:
        chin = add(frame.skull, turn((0.0, -b.muzzle * size, b.head * size * 0.8)))
        coat.horn(limb([chin, add(chin, (0.0, -0.16 * size, 0.0))], [0.03 * size, 0.006 * size]))


NOSE_HORNS: tuple[tuple[tuple[XY, ...], tuple[float, ...]], ...] = (
    (((0.06, 0.62), (0.2, 0.64), (0.3, 0.62)), (0.09, 0.05, 0.005)),
    (((0.06, 0.86), (0.26, 0.93), (0.46, 0.92), (0.62, 0.84)), (0.12, 0.085, 0.05, 0.006)),
)
"""The two horns of a rhino: over its axis and along the head, in its lengths, and how thick."""
HORNS: dict[str, tuple[tuple[Vec, ...], ...]] = {
    "horns": (((0.0, 0.0, 0.0), (0.13, 0.05, 0.02), (0.17, 0.17, 0.05)),),
    "oxhorns": (((0.0, 0.0, 0.0), (0.17, 0.02, 0.03), (0.28, 0.12, 0.08), (0.3, 0.25, 0.1)),),
    "knobs": (((0.0, 0.0, -0.02), (0.0, 0.05, -0.03), (0.0, 0.1, -0.04)),),
    "antlers": (
        ((0.0, 0.0, 0.0), (0.1, 0.22, -0.06), (0.16, 0.46, 0.02)),
        ((0.06, 0.12, -0.03), (0.1, 0.22, 0.1)),
        ((0.12, 0.28, -0.05), (0.24, 0.4, -0.04)),
    ),
}
HORN_THICK: dict[str, float] = {"knobs": 0.5}
"""How much thicker than others."""
"""Lines of horns: outwards, up, forward, in heights of the animal."""


def shadow(animal: Animal) -> list[Vec]:
    """The ground under an animal."""
    lo, hi = box_of(animal)
    turn = Turn(animal.facing)
    spots = [turn((x * 0.9, 0.0, z * 0.8)) for x, z in ((lo[0], lo[2]), (hi[0], lo[2]), (hi[0], hi[2]), (lo[0], hi[2]))]
    return [(animal.x + v[0], animal.floor, animal.z + v[2]) for v in spots]
