"""Crowds: people as few shapes, with less in them the farther they are; they stay behind the cast in value and in line."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from storyboard.model.stage import Extra, Vec
from storyboard.painters.sketch.crowd_held import draw_held, draw_marks
from storyboard.painters.sketch.crowd_looks import Look, bag, bun, hat, look_of, mane
from storyboard.painters.sketch.crowd_poses import POSES, VARIANTS, Joint, Pose
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.order import Item
from storyboard.painters.sketch.solids import Easel, Spot
from storyboard.staging.space import XY, Turn, add, hull

SILHOUETTE, FACES = 70.0, 150.0
"""Pixels of height under which one of a crowd is a shape of one tone, and from which it has a face."""


def item_of(easel: Easel, extra: Extra) -> Item:
    """One of a crowd as something to be painted among others."""
    low, top = (extra.seat, extra.seat + extra.height * 0.52) if extra.seat else (0.0, extra.height)
    return Item(
        Spot((extra.x, extra.floor, extra.z), extra.facing),
        (-0.16, low, -0.12),
        (0.16, top, 0.14),
        partial(draw_extra, easel, extra),
        layer="Crowd",
        rides=extra.pose == "ride",
    )


@dataclass(frozen=True, slots=True)
class _Body:
    """One of a crowd in the picture."""

    easel: Easel
    extra: Extra
    turn: Turn
    base: Vec
    tall: float
    """Height in pixels."""
    look: Look
    flat: bool = False

    def at(self, joint: Joint) -> XY:
        x, y, z = joint
        if self.flat:
            y, z = z + BACK, 0.5 - y
        return self.easel.view.project(add(self.base, self.turn((x * self.extra.height, y * self.extra.height, z * self.extra.height))))


def draw_extra(easel: Easel, extra: Extra) -> None:
    """Draws one of a crowd; nothing where it is behind the lens."""
    base = (extra.x, extra.floor + extra.seat, extra.z)
    depth = easel.view.depth((extra.x, extra.floor + extra.height * 0.7, extra.z))
    if depth < 0.5:
        return
    rng = random.Random(f"{extra.x:.2f}/{extra.z:.2f}")
    pose = _loose(POSES.get(_stance(extra, rng), POSES["stand"]), rng)
    body = _Body(easel, extra, Turn(extra.facing), base, easel.view.pixels(base, extra.height), look_of(extra), pose.flat)
    _draw(body, pose, depth)


BACK = 0.07
"""How far the middle of somebody who lies is over the ground, in body heights."""


def _stance(extra: Extra, rng: random.Random) -> str:
    """What the pose of one of a crowd is drawn as: who stands about stands in their own way."""
    if extra.hat or extra.seat or (extra.holds and extra.pose != "film"):
        return extra.pose
    ways = VARIANTS.get(extra.pose)
    return rng.choice(ways) if ways else extra.pose


def _loose(pose: Pose, rng: random.Random) -> Pose:
    """The same pose, a little different for everybody."""

    def moved(pair: tuple[Joint, Joint], by: float) -> tuple[Joint, Joint]:
        a, b = (tuple(v + rng.uniform(-by, by) for v in joint) for joint in pair)
        return (a[0], a[1], a[2]), (b[0], b[1], b[2])

    lean = pose.lean + rng.uniform(-0.015, 0.02)
    return replace(pose, elbows=moved(pose.elbows, 0.012), hands=moved(pose.hands, 0.018), lean=lean)


def _draw(body: _Body, pose: Pose, depth: float) -> None:
    easel, extra = body.easel, body.extra
    wide = (0.86 if extra.build == "woman" else 0.92 if extra.build == "child" else 1.0) * body.look.stout
    top = pose.hip + 0.3
    k = body.tall
    aside = pose.sway * 0.35
    shoulders = [body.at((aside + s * 0.122 * wide, top + s * pose.tilt, pose.lean)) for s in (1, -1)]
    hips = [body.at((pose.sway + s * 0.068 * body.look.stout, pose.hip - s * pose.tilt * 0.5, 0.0)) for s in (1, -1)]
    cloth, legs = _tones(body, depth)
    width = max(1.0, min(2.2, k / 170)) if k > SILHOUETTE else 0.0
    limbs = [_limb(hips[i], body.at(pose.knees[i]), body.at(pose.feet[i]), (0.052 * k, 0.038 * k, 0.026 * k)) for i in (0, 1)]
    arms = [_limb(shoulders[i], body.at(pose.elbows[i]), body.at(pose.hands[i]), (0.034 * k, 0.03 * k, 0.02 * k)) for i in (0, 1)]
    skirt = extra.build == "woman" and (extra.height > 1.6 or bool(extra.epoch)) and not extra.seat
    trunk = _trunk(shoulders, hips, k, skirt=skirt, hem=0.045 if extra.seat else body.look.hem)
    if pose.flat:
        trunk = hull([point for x, y in (*shoulders, *hips) for point in _oval(x, y, 0.04 * k, 0.04 * k)])
    if k < SILHOUETTE:
        easel.drawing.fill([*limbs, trunk, *arms], cloth)
        _far_head(body, pose, top, depth)
        return
    ink = easel.mood.blend(easel.line, cloth, 0.3)
    _neck(body, pose, top, depth)
    _hands(body, pose, depth, ink, width)
    if not extra.seat and not pose.flat:
        _shoes(body, pose, ink, width)
    easel.drawing.shape([_round(limb) for limb in limbs], legs, width, ink=ink)
    before = _before(body, pose)
    behind = [arm for arm, front in zip(arms, before, strict=True) if front is False]
    easel.drawing.shape([_round(arm) for arm in behind], cloth, width, ink=ink)
    easel.drawing.shape([_round(trunk)], cloth, width, ink=ink)
    if not pose.flat:
        _folds(body, shoulders, hips, k, ink)
    over = [arm for arm, front in zip(arms, before, strict=True) if front is not False]
    _sleeves(body, over, cloth, (width, ink))
    if any(before) or pose.flat:
        _hands(body, pose, depth, ink, width, [side for side, front in enumerate(before) if front or pose.flat])
    if body.look.bag and not pose.flat:
        bag(
            easel.drawing, body.look, (shoulders, hips, [body.at(hand) for hand in pose.hands], k), (easel.mood.far(0.8, depth), width, ink)
        )
    _head(body, pose, top, depth, width)
    if extra.holds != "phone" or body.turn.local(easel.view.forward)[2] < 0.4:
        draw_held(body.easel, extra, pose, (body.at, k, depth, width))
    draw_marks(body.easel, extra, pose, (body.at, k, depth, width))


REACH = 0.1
"""How far before the body a hand is, in body heights, that is seen before it."""


def _before(body: _Body, pose: Pose) -> tuple[bool | None, bool | None]:
    """Which arms the lens sees before the trunk: True for one held up on the side of the lens, None for one that hangs at the side,
    False for one behind the trunk.
    """
    aside, _, ahead = body.turn.local(body.easel.view.forward)
    left, right = (_arm_before(sign * aside, ahead, hand, pose.hip) for sign, hand in zip((1, -1), pose.hands, strict=True))
    return left, right


def _arm_before(aside: float, ahead: float, hand: Joint, hip: float) -> bool | None:
    """The same of one arm: `aside` is how far its shoulder is turned from the lens, `ahead` how far the body looks away from it."""
    held, crossed = hand[2] > REACH and hip + 0.02 < hand[1] < hip + 0.34, hand[2] < -0.05
    if aside > 0.45 or (ahead > 0.35 and held) or (ahead < -0.35 and crossed):
        return False
    return True if (ahead < 0.25 and held) or (ahead > 0.35 and crossed) else None


def _sleeves(body: _Body, arms: list[list[XY]], cloth: Tone, pen: tuple[float, Tone]) -> None:
    """Arms over the trunk: inked, then the shoulder laid over the ink again, so that sleeves grow out of the coat."""
    drawing, (width, ink), k = body.easel.drawing, pen, body.tall
    drawing.shape([_round(arm) for arm in arms], cloth, width * 0.9, ink=ink)
    mid = sum(arm[0][0] + arm[5][0] for arm in arms) / max(1, 2 * len(arms))
    tops = [((arm[0][0] + arm[5][0]) / 2, (arm[0][1] + arm[5][1]) / 2) for arm in arms]
    drawing.fill([_oval(x + (mid - x) * 0.14, y + 0.008 * k, 0.027 * k, 0.034 * k) for x, y in tops], cloth)


def _round(polygon: list[XY]) -> list[XY]:
    """The corners cut, twice as many points (Chaikin)."""
    out: list[XY] = []
    for (ax, ay), (bx, by) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        out += [(ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25), (ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75)]
    return out


def _tones(body: _Body, depth: float) -> tuple[Tone, Tone]:
    """Of coat and legs: between the set's values and the cast's, closer together than the cast's, and hazed; lit where the picture is
    about them, dark where they stand before it.
    """
    easel, extra = body.easel, body.extra
    share = (0.55 + 0.2 * easel.mood.lit) * (0.5 if easel.mood.planes.crowd else 1.0)
    coat = MIDDLE + (extra.tone - MIDDLE) * SPREAD
    trousers = coat + 0.2 if coat < 0.52 else coat - 0.16
    top, low = (_near(body, easel.mood.set(t) * share + t * (1 - share), depth) for t in (coat, trousers))
    return top, low


def _near(body: _Body, tone: Tone, depth: float) -> Tone:
    """A tone of one of a crowd at a distance: who stands between the lens and the people of the panel is a dark shape."""
    mood = body.easel.mood
    front = 0.0 if mood.planes.crowd or not mood.planes.focus else max(0.0, min(1.0, (FRONT - depth / mood.planes.focus) / 0.25))
    return mood.blend(mood.far(tone, depth), "ink", DARKENED * front) if front else mood.far(tone, depth)


FRONT, DARKENED = 0.92, 0.55
"""The share of the way to the people of the panel from which one of a crowd gets darker, and the most of the ink they take on."""
MIDDLE, SPREAD = 0.46, 0.8
"""The tone that the coats of a crowd lie around, and how far from it they go, as a share of their own."""


def _limb(a: XY, b: XY, c: XY, r: tuple[float, float, float]) -> list[XY]:
    """An arm or a leg of two parts, as one bent band."""
    (n0x, n0y), (n1x, n1y) = _normal(a, b), _normal(b, c)
    mx, my = (n0x + n1x) / 2, (n0y + n1y) / 2
    return [
        (a[0] + n0x * r[0], a[1] + n0y * r[0]), (b[0] + mx * r[1], b[1] + my * r[1]), (c[0] + n1x * r[2], c[1] + n1y * r[2]),
        (c[0] - n1x * r[2], c[1] - n1y * r[2]), (b[0] - mx * r[1], b[1] - my * r[1]), (a[0] - n0x * r[0], a[1] - n0y * r[0]),
    ]  # fmt: skip


def _normal(a: XY, b: XY) -> XY:
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy) or 1.0
    return -dy / size, dx / size


def _trunk(shoulders: list[XY], hips: list[XY], k: float, *, skirt: bool, hem: float) -> list[XY]:
    """From the neck over the sloping shoulders down to the hem."""
    left, right = (0, 1) if shoulders[0][0] <= shoulders[1][0] else (1, 0)
    (ax, ay), (bx, by) = shoulders[left], shoulders[right]
    (cx, cy), (dx, dy) = hips[right], hips[left]
    flat = bx - ax
    thick, hem = max(0.024 * k, 0.058 * k - flat * 0.16), max(0.14 if skirt else 0.0, hem) * k
    flare, mid, high = max(0.05 * k, 0.24 * hem) if skirt else 0.04 * hem, (ax + bx) / 2, min(ay, by)
    waist, low = thick * (0.05 if skirt else 0.3), (0.6, 0.4)
    rx, ry, lx, ly = bx * low[1] + cx * low[0], by * low[1] + cy * low[0], ax * low[1] + dx * low[0], ay * low[1] + dy * low[0]
    end = [(cx + thick + flare, cy + hem), (dx - thick - flare, dy + hem)]
    return [
        (mid - 0.028 * k, high - 0.056 * k), (mid + 0.028 * k, high - 0.056 * k), (mid + 0.04 * k, by - 0.04 * k),
        (bx + thick * 0.35, by - 0.026 * k), (bx + thick * 0.85, by + 0.02 * k), (bx + thick * 0.5, by + 0.09 * k),
        (rx + waist, ry), end[0], end[0], end[1], end[1], (lx - waist, ly),
        (ax - thick * 0.5, ay + 0.09 * k), (ax - thick * 0.85, ay + 0.02 * k), (ax - thick * 0.35, ay - 0.026 * k),
        (mid - 0.04 * k, ay - 0.04 * k),
    ]  # fmt: skip


def _folds(body: _Body, shoulders: list[XY], hips: list[XY], k: float, ink: Tone) -> None:
    """The front of a coat and the inner lines of the arms, where one is near enough."""
    if k < FACES:
        return
    (ax, ay), (bx, by) = shoulders
    ahead = body.turn.local(body.easel.view.forward)[2]
    drawing, w = body.easel.drawing, max(1.0, k / 260)
    (cx, cy), (dx, dy) = hips
    low = body.look.hem * k
    if ahead < 0.2:
        mx, my = (ax + bx) / 2, (ay + by) / 2
        drawing.stroke([(mx - k * 0.03, my - k * 0.045), (mx, my + k * 0.03), ((cx + dx) / 2, (cy + dy) / 2 + low)], w, ink, 0.7)
        drawing.stroke([(mx + k * 0.03, my - k * 0.045), (mx, my + k * 0.03)], w, ink, 0.7)
    fold = [(cx * 0.8 + dx * 0.2, cy - k * 0.05), (cx * 0.55 + dx * 0.45, cy - k * 0.03)]
    drawing.stroke(fold, w, ink, 0.5, (0.5, 0.2))


def _skull_at(body: _Body, pose: Pose, top: float) -> tuple[float, float, float]:
    x, y = body.at((pose.sway * 0.2, top + 0.102 - max(0.0, pose.nod) * 0.9, pose.lean + 0.02 + pose.nod * 0.8))
    return x, y, (0.086 if body.extra.build == "child" else 0.068) * body.tall


def _skin(body: _Body, depth: float) -> Tone:
    return _near(body, 0.14 if not body.easel.mood.lit else 0.3 - 0.1 * body.easel.mood.planes.crowd, depth)


def _far_head(body: _Body, pose: Pose, top: float, depth: float) -> None:
    x, y, size = _skull_at(body, pose, top)
    mood, away = body.easel.mood, body.turn.local(body.easel.view.forward)[2] > 0
    neck = [(x - size * 0.3, y), (x + size * 0.3, y), (x + size * 0.34, y + size * 1.5), (x - size * 0.34, y + size * 1.5)]
    body.easel.drawing.fill([_egg(x, y, size), neck], mood.far(body.extra.hair_tone if away else 0.45, depth))


def _neck(body: _Body, pose: Pose, top: float, depth: float) -> None:
    x, y, size = _skull_at(body, pose, top)
    neck = [(x - size * 0.34, y), (x + size * 0.34, y), (x + size * 0.4, y + size * 1.75), (x - size * 0.4, y + size * 1.75)]
    body.easel.drawing.fill([neck], body.easel.mood.blend(_skin(body, depth), "ink", 0.12))


def _shoes(body: _Body, pose: Pose, ink: Tone, width: float) -> None:
    """Feet that stand: dark, toes to where somebody looks, a shadow under them."""
    drawing, k = body.easel.drawing, body.tall
    x, y = body.at((0.0, 0.0, 0.02))
    drawing.soft(_oval(x, y, 0.15 * k, 0.035 * k), "ink", 0.3, max(2.0, 0.02 * k))
    shoes: list[list[XY]] = []
    for left, up, front in pose.feet:
        heel, toe = body.at((left, up + 0.014, front - 0.03)), body.at((left * 1.15, up + 0.01, front + 0.075))
        shoes.append(_limb(heel, ((heel[0] + toe[0]) / 2, (heel[1] + toe[1]) / 2), toe, (0.026 * k, 0.027 * k, 0.02 * k)))
    drawing.shape([_round(shoe) for shoe in shoes], body.easel.mood.far(0.86, body.easel.view.depth(body.base)), width, ink=ink)


def _hands(body: _Body, pose: Pose, depth: float, ink: Tone, width: float, sides: Sequence[int] = (0, 1)) -> None:
    hands = [_hand(body.at(pose.elbows[side]), body.at(pose.hands[side]), body.tall) for side in sides]
    body.easel.drawing.shape([part for hand in hands for part in hand], _skin(body, depth), width * 0.8, ink=ink)


def _hand(elbow: XY, wrist: XY, k: float) -> list[list[XY]]:
    """A hand that goes on from its arm, the thumb a little off."""
    (nx, ny), x, y = _normal(elbow, wrist), wrist[0], wrist[1]
    ax, ay = ny, -nx
    if k < FACES:
        return [_oval(x, y, 0.026 * k, 0.03 * k)]
    palm = ((-0.02, -0.4), (-0.027, 0.35), (-0.02, 1.25), (0.0, 1.6), (0.016, 1.3), (0.025, 0.4), (0.02, -0.4))
    thumb = ((0.016, 0.1), (0.04, 0.55), (0.036, 0.95), (0.018, 0.7))
    return [[(x + (nx * u + ax * v * 0.033) * k, y + (ny * u + ay * v * 0.033) * k) for u, v in part] for part in (palm, thumb)]


def _head(body: _Body, pose: Pose, top: float, depth: float, width: float) -> None:
    """Skull, hair, hat or helmet; for who is near enough a face."""
    easel, extra, look = body.easel, body.extra, body.look
    at = _skull_at(body, pose, top)
    x, y, size = at
    ahead = body.turn.local(easel.view.forward)[2]
    aside = sum(a * b for a, b in zip(body.turn.front, easel.view.right, strict=True))
    if ahead < -0.3:
        aside = max(-0.95, min(0.95, aside + look.turned))
    skin, hair = _skin(body, depth), _near(body, extra.hair_tone, depth)
    ink = easel.mood.blend(easel.line, hair, 0.25)
    if look.scarf:
        easel.drawing.shape([_oval(x, y + size * 1.25, size * 0.95, size * 0.42)], _near(body, 0.05, depth), width, ink=ink)
    if look.hair in FULL and ahead < 0.3 and not extra.hat:
        easel.drawing.shape([_round(mane(x - aside * size * 0.3, y, size, look.hair))], hair, width, ink=ink)
    easel.drawing.shape([_egg(x, y, size)], skin, width, ink=ink)
    if body.tall > FACES and ahead < 0.45 and abs(aside) > 0.62 and not extra.hat:
        _nose(body, (x, y + pose.nod * NOD * size, size), aside, (skin, width, ink))
    if body.tall > FACES and ahead < 0.45:
        _face(body, x + aside * size * 0.45, y + pose.nod * NOD * size, size, aside)
    if extra.hat == "helmet":
        easel.drawing.shape([_helmet(x, y, size)], easel.mood.far(0.62, depth), width, ink=ink)
        return
    _hair(body, at, (ahead, aside), (hair, width, ink))
    if look.hat:
        hat(
            easel.drawing,
            look,
            at,
            aside,
            (easel.mood.far(0.2 if extra.tone > 0.5 and not extra.hat else 0.85 if extra.hat else 0.75, depth), width, ink),
        )


NOD = 7.0
"""How far a face slides down a bowed head, in head sizes for a body height of nod."""
FULL = frozenset({"long", "bob", "curls"})
"""Cuts that are seen beside the face."""


def _hair(body: _Body, at: tuple[float, float, float], way: tuple[float, float], pen: tuple[Tone, float, Tone]) -> None:
    """Hair over the skull: from behind all of it, from the front its fringe. `way` is how far the back and the side are seen."""
    (x, y, size), (ahead, aside), (tone, width, ink), cut = at, way, pen, body.look.hair
    drawing = body.easel.drawing
    if cut == "bun":
        drawing.shape([_round(bun(x, y, size, aside))], tone, width, ink=ink)
    if ahead > 0.3:
        behind = mane(x, y, size, cut) if cut in FULL else [*_crown(x, y, size), *((x + a * size, y + b * size) for a, b in NAPE)]
        drawing.shape([_round(behind)], tone, width, ink=ink)
    elif cut == "bald":
        drawing.stroke([(x - size * 0.3, y - size * 0.8), (x, y - size * 0.86)], max(1.0, size * 0.07), "white", 0.7)
    else:
        drawing.fill([_round(_fringe(x, y, size, aside))], tone)


NAPE = ((-0.72, 0.5), (-0.4, 1.0), (0.4, 1.0), (0.72, 0.5))
"""The lower edge of short hair from behind, in head sizes."""


def _nose(body: _Body, at: tuple[float, float, float], aside: float, pen: tuple[Tone, float, Tone]) -> None:
    """What makes a head seen from the side a profile."""
    (x, y, size), way, (skin, width, ink) = at, math.copysign(1.0, aside), pen
    edge = x + way * size * 0.66
    bridge = [(edge - way * size * 0.1, y + size * 0.02), (edge + way * size * 0.02, y), (edge + way * size * 0.17, y + size * 0.34)]
    body.easel.drawing.shape(
        [[*bridge, (edge + way * size * 0.02, y + size * 0.42), (edge - way * size * 0.1, y + size * 0.42)]], skin, width, ink=ink
    )
    body.easel.drawing.fill([_oval(x + way * size * 0.42, y + size * 0.24, size * 0.3, size * 0.36)], skin)


def _face(body: _Body, x: float, y: float, size: float, aside: float) -> None:
    drawing, w = body.easel.drawing, max(1.0, size * 0.075)
    for s in (-1, 1):
        if s * aside > -0.55:
            ex = x + s * size * 0.27
            drawing.stroke([(ex - size * 0.1, y + size * 0.02), (ex + size * 0.1, y + size * 0.02)], w * 1.3, "ink", 0.85)
            drawing.stroke([(ex - size * 0.13, y - size * 0.17), (ex + size * 0.13, y - size * 0.19)], w, "ink", 0.6)
    drawing.stroke([(x + aside * size * 0.05, y + size * 0.05), (x + size * (0.04 + aside * 0.2), y + size * 0.32)], w * 0.8, "ink", 0.45)
    drawing.stroke([(x - size * 0.15, y + size * 0.55), (x + size * 0.15, y + size * 0.55)], w, "ink", 0.6)


def _oval(x: float, y: float, rx: float, ry: float) -> list[XY]:
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in (t * math.tau / 12 for t in range(12))]


def _egg(x: float, y: float, size: float) -> list[XY]:
    """A head: wide at the temples, narrow at the chin."""
    return [
        (x + size * 0.74 * math.cos(a) * (1.0 if math.sin(a) < 0 else 1.0 - 0.22 * math.sin(a)), y + size * math.sin(a))
        for a in (t * math.tau / 14 for t in range(14))
    ]


def _crown(x: float, y: float, size: float) -> list[XY]:
    return [(x + size * 0.8 * math.cos(a), y - size * 1.1 * math.sin(a)) for a in (t * math.pi / 8 for t in range(9))]


def _fringe(x: float, y: float, size: float, aside: float) -> list[XY]:
    """Hair from the front or side: over the crown, the hairline high on the forehead, the back of the head covered in profile."""
    left, right = max(0.0, aside) * 0.6 - 0.05, max(0.0, -aside) * 0.6 - 0.05
    near, far = aside * 0.5 - 0.46, aside * 0.5 + 0.46
    return [
        *_crown(x, y, size), (x - size * 0.78, y + size * left), (x - size * (0.62 - max(0.0, aside) * 0.35), y + size * left),
        (x + size * near, y - size * 0.4), (x + size * aside * 0.5, y - size * 0.62), (x + size * far, y - size * 0.4),
        (x + size * (0.62 - max(0.0, -aside) * 0.35), y + size * right), (x + size * 0.78, y + size * right),
    ]  # fmt: skip


def _helmet(x: float, y: float, size: float) -> list[XY]:
    """A dome with a brim."""
    dome = [(x + size * 0.92 * math.cos(a), y - size * 0.2 - size * 0.98 * math.sin(a)) for a in (t * math.pi / 8 for t in range(9))]
    return [
        *dome,
        (x - size * 1.12, y - size * 0.12),
        (x - size * 1.05, y - size * 0.02),
        (x + size * 1.05, y - size * 0.02),
        (x + size * 1.12, y - size * 0.12),
    ]
