"""The joints of a four-legged animal in the world: trunk, neck, head, legs and tail from its build and its stand."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyboard.model.stage import Animal, Vec
from storyboard.painters.sketch.animals_tables import BUILDS, HUNCHED, STANDS, Build, Stand
from storyboard.staging.body import two_bone
from storyboard.staging.space import Turn, add, mix, mul, sub, unit

LOWEST = 0.1
"""How low the axis of a trunk may be, in heights: who sits does so on the ground, not in it."""

HEAD_LIES = 0.09
"""The same of a skull that is on the ground."""


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
    """From within the shoulders to the head."""
    head: Turn
    jaw: Turn
    """The same of the lower jaw, as far down as the mouth is open."""
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
    rest = "hunch" if animal.kind in HUNCHED else "stand"
    build, stand = BUILDS[animal.kind], STANDS.get(rest if animal.pose == "stand" else animal.pose, STANDS[rest])
    seen = -1.0 if math.sin(math.radians(animal.facing)) >= 0 else 1.0
    turn, size, half = Turn(animal.facing, 0.0, seen * stand.roll), animal.height, build.length / 2
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
        return add((animal.x, animal.floor, animal.z), mul(_rolled(turn, v, stand, hip_y, build), size))

    rump, breast = add(hip, mul(along, -build.chest * 0.55)), add(chest, mul(along, build.chest * 0.5))
    trunk = (
        add(rump, mul(along, -build.waist * 0.3)),
        rump,
        hip,
        add(hip, add(mul(along, build.length * 0.36), (0.0, -0.022, 0.0))),
        add(hip, add(mul(along, build.length * 0.72), (0.0, 0.008, 0.0))),
        add(chest, (0.0, 0.012, 0.0)),
        breast,
    )
    spine = [(x, max(LOWEST, y), z) for x, y, z in trunk]
    neck, (head, jaw) = _neck(animal, build, stand, chest, seen)
    held = tuple(_over(animal.floor, world(p), HEAD_LIES * size) for p in neck)
    if stand.upheld:
        upright = Turn(animal.facing)
        held = (*held[:2], *(add(held[1], mul(upright(sub(p, neck[1])), size)) for p in neck[2:]))
    legs = tuple(tuple(_over(animal.floor, world(p)) for p in _leg(build, stand, k, hip, chest, body)) for k in range(4))
    tail = tuple(world(p) for p in _tail(build, stand, rump))
    return Frame(
        animal, build, stand, turn, tuple(world(p) for p in spine), held, head, jaw, held[3], legs, tail
    )  # fmt: skip


def _rolled(turn: Turn, v: Vec, stand: Stand, axis: float, build: Build) -> Vec:
    """A place of a body in its own axes as it is over the ground: one that lies over does so on its side or its back."""
    if not stand.roll:
        return turn(v)
    a = math.radians(stand.roll)
    lift = build.chest * abs(math.sin(a)) + build.half * abs(math.cos(a))
    return add(turn((v[0], v[1] - axis, v[2])), (0.0, lift, 0.0))


def _over(floor: float, place: Vec, least: float = 0.01) -> Vec:
    """A joint that is not under the ground."""
    return (place[0], max(floor + least, place[1]), place[2])


def _neck(animal: Animal, build: Build, stand: Stand, chest: Vec, seen: float) -> tuple[tuple[Vec, ...], tuple[Turn, Turn]]:
    """From the withers to the head, and the frames of head and lower jaw, turned to what it looks at."""
    up = build.neck_up + stand.neck
    base = add(chest, (0.0, build.chest * 0.35, build.chest * 0.1))
    root = add(chest, (0.0, -build.half * 0.06, -build.half * 0.2))
    yaw = _yaw(animal, Turn(animal.facing)) if not stand.look else seen * stand.look
    a, b = math.radians(up), math.radians(yaw * 0.5)
    way = (math.sin(b) * math.cos(a), math.sin(a), math.cos(b) * math.cos(a))
    end = add(base, mul(way, build.neck + build.chest * 0.4))
    lowest = build.head * 0.55 if stand.neck < -60 else 0.1
    end = (end[0], max(end[1], lowest), end[2])
    middle = add(mix(base, end, 0.5), (0.0, 0.035 if up > 20 else 0.0, 0.0))
    pitch = build.head_down + stand.head + (38.0 if stand.neck < -60 else 0.0)
    roll = 0.0 if stand.upheld else seen * stand.roll
    head, jaw = (Turn(animal.facing + yaw, down, roll) for down in (pitch, pitch + stand.mouth))
    return (root, base, middle, end), (head, jaw)


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
    if stand.kneels and not hind:
        return _kneeling(top)
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


def _kneeling(top: Vec) -> tuple[Vec, ...]:
    """A foreleg on its knee, the hoof on the ground behind that."""
    x, _, z = top
    return (top, (x, top[1] * 0.55, z - 0.1), (x, 0.05, z + 0.04), (x, 0.05, z - 0.2), (x, 0.04, z - 0.26))


def _tail(build: Build, stand: Stand, rump: Vec) -> tuple[Vec, ...]:
    a = math.radians(build.tail_up + stand.tail)
    base = add(rump, (0.0, build.waist * build.deep * 0.55, 0.02))
    out: list[Vec] = [base]
    piece = build.tail / (len(build.tail_bend) + 1)
    for k, bend in enumerate((0.0, *build.tail_bend)):
        a += math.radians(bend)
        nxt = add(out[-1], mul((0.05 * k, math.sin(a), -math.cos(a)), piece))
        out.append((nxt[0], max(0.03, nxt[1]), nxt[2]))
    return tuple(out)
