"""Animals: one four-legged skeleton dressed in lofts by tables, drawn far parts first; birds, snakes and fish beside it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from storyboard.model.stage import Animal, Vec
from storyboard.painters.sketch import animals_motion, animals_small
from storyboard.painters.sketch.animals_coat import Coat, coat_of
from storyboard.painters.sketch.animals_tables import BUILDS, STANDS, Build, Stand
from storyboard.painters.sketch.lofts import Ring, limb
from storyboard.painters.sketch.order import Item
from storyboard.painters.sketch.solids import Easel, Spot, circle
from storyboard.staging.animals import box_of
from storyboard.staging.body import two_bone
from storyboard.staging.space import XY, Turn, add, dot, length, mix, mul, sub, unit

FAR, FINE = 26.0, 90.0
"""Pixels of shoulder height from which an animal has shade and a face, and folds."""


LOWEST = 0.1
"""How low the axis of a trunk may be, in heights: who sits does so on the ground, not in it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The joints of a four-legged animal in the world."""

    animal: Animal
    build: Build
    stand: Stand
    turn: Turn
    trunk: tuple[Vec, ...]
    """From the rump to the chest."""
    neck: tuple[Vec, ...]
    head: Turn
    skull: Vec
    """Where the head is on the neck."""
    legs: tuple[tuple[Vec, ...], ...]
    """Front left, front right, hind left, hind right; hip to toe."""
    tail: tuple[Vec, ...]

    @property
    def size(self) -> float:
        return self.animal.height


def frame_of(animal: Animal) -> Frame:
    """The joints of an animal as it stands."""
    build, stand = BUILDS[animal.kind], STANDS.get(animal.pose, STANDS["stand"])
    turn, size, half = Turn(animal.facing), animal.height, build.length / 2
    across = math.radians(stand.pitch)
    body = 1.0 - build.chest * build.deep
    drop = stand.drop * (body - build.chest * build.deep) if stand.flat else stand.drop
    hip_y = body - drop + 0.02
    along = (0.0, math.sin(across), math.cos(across))
    hip = (0.0, hip_y, -half)
    if stand.pitch > 10:
        hip = (0.0, hip_y, -half * (0.62 if animal.pose == "sit" else 0.5))
    chest = add(hip, mul(along, build.length))

    def world(v: Vec) -> Vec:
        return add((animal.x, animal.floor, animal.z), mul(turn(v), size))

    rump, breast = add(hip, mul(along, -build.chest * 0.55)), add(chest, mul(along, build.chest * 0.5))
    trunk = (
        add(rump, mul(along, -build.waist * 0.3)),
        rump,
        hip,
        add(hip, mul(along, build.length * 0.36)),
        add(hip, mul(along, build.length * 0.72)),
        chest,
        breast,
    )
    spine = [(x, max(LOWEST, y), z) for x, y, z in trunk]
    neck, skull, head = _neck(animal, build, stand, chest, turn)
    legs = tuple(tuple(world(p) for p in _leg(build, stand, k, hip, chest, body)) for k in range(4))
    tail = tuple(world(p) for p in _tail(build, stand, rump))
    return Frame(
        animal, build, stand, turn, tuple(world(p) for p in spine), tuple(world(p) for p in neck), head, world(skull), legs, tail
    )  # fmt: skip


def _neck(animal: Animal, build: Build, stand: Stand, chest: Vec, turn: Turn) -> tuple[tuple[Vec, ...], Vec, Turn]:
    """From the withers to the head, and the frame of the head, turned to what it looks at."""
    up = build.neck_up + stand.neck
    base = add(chest, (0.0, build.chest * 0.35, build.chest * 0.1))
    yaw = _yaw(animal, turn)
    a, b = math.radians(up), math.radians(yaw * 0.5)
    way = (math.sin(b) * math.cos(a), math.sin(a), math.cos(b) * math.cos(a))
    end = add(base, mul(way, build.neck + build.chest * 0.4))
    lowest = build.head * 0.55 if stand.neck < -60 else 0.1
    end = (end[0], max(end[1], lowest), end[2])
    middle = add(mix(base, end, 0.5), (0.0, 0.035 if up > 20 else 0.0, 0.0))
    pitch = build.head_down + stand.head + (38.0 if stand.neck < -60 else 0.0)
    return (base, middle, end), end, Turn(animal.facing + yaw, pitch)


def _yaw(animal: Animal, turn: Turn) -> float:
    if animal.gaze is None:
        return 0.0
    left, _, front = turn.local(sub(animal.gaze, (animal.x, animal.floor, animal.z)))
    return max(-55.0, min(55.0, math.degrees(math.atan2(left, front))))


def _leg(build: Build, stand: Stand, k: int, hip: Vec, chest: Vec, body: float) -> tuple[Vec, ...]:
    """Hip or shoulder, knee or elbow, hock or wrist, ankle, toe; in heights of the animal."""
    hind, side = k > 1, 1.0 if k % 2 == 0 else -1.0
    top = hip if hind else chest
    wide = build.waist if hind else build.chest
    top = (side * wide * 0.62, top[1] - wide * build.deep * 0.2, top[2])
    if stand.flat:
        return _folded(build, top, side, hind=hind)
    ahead, up = stand.feet[k]
    start = (-build.length / 2 if hind else build.length / 2) if stand.pitch <= 10 else top[2]
    foot = (side * wide * 0.6, up + 0.03, start + ahead)
    shank = 0.26 if hind else 0.2
    back = -0.09 if hind else 0.015
    lean = unit(sub(top, foot))
    ankle = add(foot, mul(unit(add(mul(lean, 0.9 if up > 0.01 else 0.35), (0.0, 0.8, 0.0))), shank))
    ankle = (ankle[0], ankle[1], ankle[2] + back)
    reach = max(0.15, body - wide * build.deep * 0.2 - 0.03 - shank * 0.86) * (1.09 if hind else 1.01)
    knee, ankle = two_bone(top, ankle, reach * 0.5, reach * 0.5, (0.0, 0.1, 1.0 if hind else -1.0))
    return (top, knee, ankle, foot, add(foot, (0.0, -0.012, 0.07)))


def _folded(build: Build, top: Vec, side: float, *, hind: bool) -> tuple[Vec, ...]:
    """A leg tucked under a body that lies."""
    low, wide = build.leg[1] * 1.1, abs(top[0]) + 0.05
    if hind:
        return (
            top,
            (side * wide * 1.25, low + 0.14, top[2] + 0.24),
            (side * wide * 1.3, low + 0.03, top[2] + 0.02),
            (side * wide * 1.3, low, top[2] + 0.22),
            (side * wide * 1.3, low, top[2] + 0.3),
        )
    return (
        top,
        (side * wide, low + 0.1, top[2] - 0.08),
        (side * wide, low, top[2] + 0.12),
        (side * wide, low, top[2] + 0.32),
        (side * wide, low, top[2] + 0.4),
    )


def _tail(build: Build, stand: Stand, rump: Vec) -> tuple[Vec, ...]:
    a = math.radians(build.tail_up + stand.tail)
    base = add(rump, (0.0, build.waist * build.deep * 0.55, 0.02))
    out: list[Vec] = [base]
    for step in range(3):
        bent = a + (0.35 if build.tail_up > 0 else -0.16) * step
        last = out[-1]
        nxt = add(last, mul((0.05 * step, math.sin(bent), -math.cos(bent)), build.tail / 3))
        out.append((nxt[0], max(0.03, nxt[1]), nxt[2]))
    return tuple(out)


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
    if depth < easel.view.near + animal.height * 0.9:
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
        collar = mix(frame.neck[1], frame.neck[2], 0.5)
        slack = add(mix(animal.lead, collar, 0.55), (0.0, -0.12, 0.0))
        easel.drawing.stroke([easel.view.project(p) for p in (animal.lead, slack, collar)], max(1.4, coat.width * 0.8), "ink")


def _parts(coat: Coat, frame: Frame) -> list[_Part]:
    """Everything with the distance it is sorted by: legs on the far side behind the trunk, those on the near side grow out of it."""
    depth = coat.view.depth
    middle = mix(frame.trunk[2], frame.trunk[5], 0.5)
    trunk, to_eye = depth(middle), unit(sub(coat.view.eye, middle))
    aside, ahead = dot(frame.turn.left, to_eye), dot(frame.turn.front, to_eye)
    size = frame.size
    head = depth(frame.skull)
    parts = [
        _Part(trunk, partial(_trunk, coat, frame)),
        _Part(min(head, trunk - 0.02) if ahead > -0.35 else max(head, trunk) + 0.03, partial(_head, coat, frame)),
    ]
    for k, path in enumerate(frame.legs):
        near = (aside if k % 2 == 0 else -aside) > 0
        order = 0.02 * depth(path[3]) / max(1.0, trunk)
        far = not near if abs(aside) > 0.25 else depth(path[0]) > trunk
        parts.append(
            _Part(trunk + (0.2 * size + order if far else -0.01 * size - 0.001 + order * 0.01), partial(_draw_leg, coat, frame, k, far=far))
        )
    parts.append(_Part(trunk + (0.15 * size if ahead > -0.2 else -0.12 * size), partial(_draw_tail, coat, frame)))
    return parts


def _trunk_loft(frame: Frame) -> list[Ring]:
    b, size = frame.build, frame.size
    radii = [b.waist * 0.3, b.waist * 0.72, b.waist * 0.98, b.waist * 0.94, b.chest * 1.02, b.chest, b.chest * 0.55]
    return limb(
        frame.trunk,
        [r * size for r in radii],
        flat=b.deep,
        up=frame.turn((0.0, 1.0, 0.0)) if abs(frame.stand.pitch) < 40 else frame.turn((0.0, 0.6, -0.8)),
        parts=2,
    )


def _trunk(coat: Coat, frame: Frame) -> None:
    b, size = frame.build, frame.size
    loft = _trunk_loft(frame)
    neck = limb(
        frame.neck,
        [b.neck_radius[0] * size, (b.neck_radius[0] + b.neck_radius[1]) * 0.46 * size, b.neck_radius[1] * size],
        flat=1.35,
        up=frame.turn.left,
        parts=2,
    )
    if "wool" in b.extras:
        coat.woolly([loft, neck[:2]])
    else:
        coat.body([loft, neck])
    coat.shade(loft)
    coat.shade(neck)
    if "patches" in b.extras and coat.pixels > FAR:
        coat.patches(loft)
    if "hump" in b.extras:
        top = add(mix(frame.trunk[3], frame.trunk[4], 0.5), mul(frame.turn.up, size * b.waist * b.deep * 0.9))
        coat.body(
            [
                limb(
                    [
                        add(top, mul(frame.turn.up, -0.12 * size)),
                        add(top, mul(frame.turn.up, 0.1 * size)),
                        add(top, mul(frame.turn.up, 0.22 * size)),
                    ],
                    [0.2 * size, 0.13 * size, 0.04 * size],
                )
            ]
        )
    if "mane" in b.extras:
        _mane(coat, frame, neck)
    if frame.animal.saddled:
        _saddle(coat, frame)


def _mane(coat: Coat, frame: Frame, neck: Sequence[Ring]) -> None:
    """Hair along the crest, hanging to the side one sees."""
    size, up = frame.size, frame.turn.up
    to_eye = unit(sub(coat.view.eye, frame.neck[1]))
    side = frame.turn.left if dot(frame.turn.left, to_eye) > 0 else mul(frame.turn.left, -1)
    back = mul(frame.turn.front, -1)
    top: list[Vec] = []
    hang: list[Vec] = []
    for ring in neck:
        wide = length(ring[1])
        crest = add(ring[0], add(mul(up, wide * 0.7), mul(back, wide * 0.75)))
        top.append(add(crest, mul(up, 0.02 * size)))
        hang.append(add(crest, add(mul(side, wide * 0.8), mul(up, -0.1 * size))))
    coat.dark_shape([top + hang[::-1]])


def _saddle(coat: Coat, frame: Frame) -> None:
    """A blanket and a saddle over the back, a girth under it."""
    size = frame.size
    middle = mix(frame.trunk[3], frame.trunk[4], 0.45)
    radius = frame.build.waist * size
    up, left, front = frame.turn.up, frame.turn.left, frame.turn.front
    high = radius * frame.build.deep
    for wide, tone, low in ((0.26, coat.lighter(0.25), -0.15), (0.17, 0.92, 0.25)):
        rim: list[Vec] = []
        for s in (1.0, -1.0):
            rim += [
                add(middle, add(add(mul(left, s * radius * 1.06), mul(up, high * low)), mul(front, s * k * wide * size)))
                for k in (1.0, -1.0)
            ]
        ridge = [add(middle, add(mul(up, high * 1.04), mul(front, k * wide * size))) for k in (-1.0, 1.0)]
        coat.plain([[rim[0], rim[1], ridge[0], ridge[1]], [rim[3], rim[2], ridge[0], ridge[1]]], tone)


def _draw_leg(coat: Coat, frame: Frame, k: int, *, far: bool) -> None:
    b, size, path = frame.build, frame.size, frame.legs[k]
    upper = (b.haunch if k > 1 else b.leg[0] * 1.25) * size
    thick, thin = b.leg[0] * size, b.leg[1] * size
    thigh = limb(path[:3], [upper, thick * 0.85, thin * 1.15], flat=0.55 if k > 1 else 0.7, up=frame.turn.left, parts=2)
    shank = limb(path[2:4], [thin * 1.12, thin * 0.95])
    foot = limb((path[3], path[4]), [thin * 1.15, thin * 1.1])
    coat.leg(thigh, [shank], far=far, grown=not far and not frame.stand.flat)
    if b.hoof:
        coat.dark_lofts([limb((add(path[3], (0.0, 0.02 * size, 0.0)), add(path[3], (0.0, -0.035 * size, 0.0))), [thin * 1.05, thin * 1.5])])
    else:
        coat.body([foot], far=far)


def _draw_tail(coat: Coat, frame: Frame) -> None:
    b, size = frame.build, frame.size
    r0, r1 = b.tail_radius
    fat = max(r0, r1) * (1.25 if "brush" in b.extras else 1.0)
    loft = limb(frame.tail, [r0 * size * 0.8, fat * size, fat * size * 0.95, r1 * size * 0.6], parts=2)
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


def _head(coat: Coat, frame: Frame) -> None:
    """Skull and muzzle, jaw, ears, horns; a face where it is large enough."""
    b, size, turn = frame.build, frame.size, frame.head
    r, m, long = b.head_radius * size, b.muzzle * size, b.head * size
    stops = ((-0.16, r * 0.7), (0.0, r), (0.28, r * 0.98), (0.5, (r * 0.45 + m * 0.75)), (0.78, m * 1.12), (0.94, m), (1.0, m * 0.55))
    spine = [add(frame.skull, turn((0.0, -0.1 * r * (t > 0.4), t * long))) for t, _ in stops]
    loft = limb(spine, [radius for _, radius in stops], flat=1.08, up=turn.up, parts=2)
    if "lion" in b.extras:
        coat.woolly(
            [limb([frame.neck[0], frame.neck[1], add(frame.skull, turn((0.0, 0.1 * r, 0.1 * r)))], [r * 1.5, r * 1.9, r * 1.6])], dark=True
        )
    ears = _ears(coat, frame)
    for far_ear in ears[:1]:
        coat.ear(far_ear, dark=b.ears == "flop")
    if frame.stand.mouth:
        jaw = Turn(frame.animal.facing, b.head_down + frame.stand.head + frame.stand.mouth)
        coat.body(
            [limb([add(frame.skull, jaw((0.0, -0.4 * r, t * long))) for t in (0.2, 0.55, 0.9)], [r * 0.5, m * 0.75, m * 0.5])], face=b.face
        )
    coat.body([loft], face=b.face)
    coat.shade(loft)
    for near_ear in ears[1:]:
        coat.ear(near_ear, dark=b.ears == "flop")
    _crown(coat, frame)
    coat.face(frame.skull, turn, (r, m, long))
    if "snout" in b.extras:
        _snout(coat, frame, m, long)
    if "whiskers" in b.extras and coat.pixels > FINE:
        for s in (1.0, -1.0):
            for rise in (0.0, 0.25, -0.25):
                ends = ((s * 0.6 * m, -0.1 * m, 0.9 * long), (s * (m + 0.9 * r), rise * r, 0.75 * long))
                coat.drawing.stroke([coat.view.project(add(frame.skull, turn(p))) for p in ends], 1.1, coat.ink, 0.7)
    if frame.animal.saddled and coat.pixels > FAR:
        _bridle(coat, frame, (r, m, long))


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


def _bridle(coat: Coat, frame: Frame, size: tuple[float, float, float]) -> None:
    r, m, long = size
    for at, wide in ((0.72, m * 1.2), (0.12, r * 1.02)):
        ring = [
            add(frame.skull, frame.head((math.cos(a) * wide, math.sin(a) * wide * 1.08, at * long)))
            for a in (x * math.tau / 12 for x in range(13))
        ]
        seen = [p for p in ring if dot(sub(p, add(frame.skull, frame.head((0, 0, at * long)))), sub(coat.view.eye, p)) > 0]
        if len(seen) > 2:
            coat.drawing.stroke(sorted((coat.view.project(p) for p in seen), key=lambda q: q[1]), coat.width * 0.8, "ink")
    bit, hands = add(frame.skull, frame.head((0.0, -0.5 * m, 0.8 * long))), add(frame.trunk[4], mul(frame.turn.up, frame.size * 0.32))
    low = add(mix(bit, hands, 0.5), (0.0, -0.06, 0.0))
    coat.drawing.stroke([coat.view.project(p) for p in (bit, low, hands)], coat.width * 0.7, "ink")


def _ears(coat: Coat, frame: Frame) -> list[list[XY]]:
    """Both ears as flat shapes, the far one first."""
    b, size, turn = frame.build, frame.size, frame.head
    r, e = b.head_radius * size, b.ear * size
    out: list[tuple[float, list[XY]]] = []
    for s in (1.0, -1.0):
        root = add(frame.skull, turn((s * r * 0.62, r * 0.72, -0.05 * b.head * size)))
        points = [add(root, turn((s * x * e, y * e, z * e))) for x, y, z in EARS[b.ears]]
        out.append((coat.view.depth(root), [coat.view.project(p) for p in points]))
    return [shape for _, shape in sorted(out, key=lambda one: -one[0])]


EARS: dict[str, tuple[Vec, ...]] = {
    "prick": ((-0.3, -0.2, 0.25), (-0.05, 0.5, 0.12), (0.12, 1.0, 0.0), (0.3, 0.45, -0.1), (0.42, -0.25, -0.2)),
    "flop": ((-0.1, 0.15, 0.25), (0.25, 0.2, 0.2), (0.55, -0.3, 0.2), (0.55, -0.95, 0.15), (0.3, -1.0, -0.1), (0.1, -0.5, -0.2)),
    "side": ((0.0, -0.1, 0.1), (0.4, 0.25, 0.0), (1.0, 0.05, -0.05), (0.6, -0.3, 0.0), (0.05, -0.35, 0.0)),
    "lop": ((-0.25, 0.1, 0.0), (0.25, 0.25, -0.05), (0.5, 0.15, 0.25), (0.42, -0.35, 0.75), (0.1, -0.2, 0.5)),
    "round": ((-0.7, -0.3, 0.0), (-0.75, 0.5, 0.0), (-0.2, 1.05, 0.0), (0.5, 0.95, 0.0), (0.95, 0.3, 0.0), (0.7, -0.5, 0.0)),
    "long": ((-0.14, -0.1, 0.05), (-0.12, 0.6, 0.0), (0.05, 1.0, -0.1), (0.18, 0.6, -0.05), (0.14, -0.1, -0.05)),
}
"""Outlines of ears: outwards, up, forward, in ear lengths from the root."""


def _crown(coat: Coat, frame: Frame) -> None:
    """Horns, antlers, a beard."""
    b, size, turn = frame.build, frame.size, frame.head
    r = b.head_radius * size
    for s in (1.0, -1.0):
        root = add(frame.skull, turn((s * r * 0.55, r * 0.8, 0.0)))
        for name, lines in HORNS.items():
            for line in lines if name in b.extras else ():
                path = [add(root, turn((s * x * size, y * size, z * size))) for x, y, z in line]
                coat.horn(limb(path, [0.028 * size, 0.02 * size, 0.007 * size][-len(path) :]))
    if "beard" in b.extras:
        chin = add(frame.skull, turn((0.0, -b.muzzle * size, b.head * size * 0.8)))
        coat.horn(limb([chin, add(chin, (0.0, -0.16 * size, 0.0))], [0.03 * size, 0.006 * size]))


HORNS: dict[str, tuple[tuple[Vec, ...], ...]] = {
    "horns": (((0.0, 0.0, 0.0), (0.13, 0.05, 0.02), (0.17, 0.17, 0.05)),),
    "antlers": (
        ((0.0, 0.0, 0.0), (0.1, 0.22, -0.06), (0.16, 0.46, 0.02)),
        ((0.06, 0.12, -0.03), (0.1, 0.22, 0.1)),
        ((0.12, 0.28, -0.05), (0.24, 0.4, -0.04)),
    ),
}
"""Lines of horns: outwards, up, forward, in heights of the animal."""


def shadow(animal: Animal) -> list[Vec]:
    """The ground under an animal."""
    lo, hi = box_of(animal)
    turn = Turn(animal.facing)
    spots = [turn((x * 0.9, 0.0, z * 0.8)) for x, z in ((lo[0], lo[2]), (hi[0], lo[2]), (hi[0], hi[2]), (lo[0], hi[2]))]
    return [(animal.x + v[0], animal.floor, animal.z + v[2]) for v in spots]
