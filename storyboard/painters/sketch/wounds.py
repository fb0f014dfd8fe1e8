"""Blood and bandages on a figure: on trunk, arms, legs, hands and face, by the names in `Appearance.worn`; boxing gloves and tape."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.stage import Vec
from storyboard.painters.sketch.dress_lines import WHITE, hoop
from storyboard.painters.sketch.garments import DETAIL, Wear
from storyboard.painters.sketch.hands import Grip, Hand, palm, thumb
from storyboard.painters.sketch.head import area, runs
from storyboard.painters.sketch.insert_events import BLOOD
from storyboard.painters.sketch.lofts import Ring, faces, on_ring, point, ring_at
from storyboard.shots import cover_words, wound_words
from storyboard.staging.body import lens_on_right
from storyboard.staging.space import XY, add, dot, hull, mix, mul, sub

LEFT, RIGHT = 0, 1


class Spot(NamedTuple):
    """Where something is along a limb (0 to 1), how far up and down it reaches, and how far round in degrees."""

    at: float
    high: float
    wide: float
    side: int = LEFT


ON_LEG: dict[str, Spot] = {"thigh": Spot(0.3, 0.08, 60), "knee": Spot(0.53, 0.06, 62), "shin": Spot(0.76, 0.08, 60)}
ON_SLEEVE: dict[str, Spot] = {"shoulder": Spot(0.12, 0.09, 70), "arm": Spot(0.36, 0.1, 75)}
ON_TRUNK: dict[str, Spot] = {"side": Spot(0.42, 0.12, 34)}
ROUND = 26
"""Corners of a stain."""


def _at(w: Wear, kind: str) -> set[str]:
    """The parts that have blood, or a bandage, on them."""
    return {name.removeprefix(kind) for name in w.body.figure.appearance.worn.split() if name.startswith(kind)}


def on_leg(w: Wear, side: int) -> None:
    """What is on a leg, trousers or none."""
    _on_limb(w, w.clothes.legs[side], side, ON_LEG, w.body.root.front)


def on_sleeve(w: Wear, side: int) -> None:
    """What is on an arm: blood outside on it, a bandage around it."""
    _on_limb(w, w.clothes.sleeves[side], side, ON_SLEEVE, _outward(w, side))


def _outward(w: Wear, side: int) -> Vec:
    """From the other shoulder to this one, and a little ahead."""
    across = sub(w.body.shoulders[side], w.body.shoulders[1 - side])
    return add(across, mul(w.body.trunk.front, 0.3))


def on_trunk(w: Wear) -> None:
    """Blood on the clothes, low on one side of the trunk, with a run below it."""
    ahead = add(w.body.trunk.front, mul(sub(w.body.shoulders[RIGHT], w.body.shoulders[LEFT]), 1.2))
    for part in sorted(_at(w, wound_words.BLOOD) & ON_TRUNK.keys()):
        _stain(w, w.clothes.torso, ON_TRUNK[part], ahead)


def _on_limb(w: Wear, loft: list[Ring], side: int, spots: dict[str, Spot], ahead: Vec) -> None:
    for part in sorted(_at(w, wound_words.BLOOD) & spots.keys()):
        if spots[part].side == side:
            _stain(w, loft, spots[part], ahead)
    for part in sorted(_at(w, wound_words.BANDAGE) & spots.keys()):
        if spots[part].side == side:
            _turns(w, loft, spots[part].at - spots[part].high, spots[part].at + spots[part].high)


def _stain(w: Wear, loft: list[Ring], spot: Spot, ahead: Vec) -> None:
    """A stain of uneven outline on the side of a loft that looks `ahead`."""
    ring = ring_at(loft, spot.at)
    middle = max(range(0, 360, 10), key=lambda a: dot(sub(on_ring(ring, math.radians(a)), ring[0]), ahead))
    shape: list[XY] = []
    for turn in (math.tau * k / ROUND for k in range(ROUND)):
        reach = 0.86 + 0.2 * math.sin(3 * turn + 0.7) + 0.12 * math.sin(5 * turn)
        t, angle = spot.at + spot.high * reach * math.sin(turn), middle + spot.wide * reach * math.cos(turn)
        if 0.0 <= t <= 1.0 and faces(w.view, loft, t, angle):
            shape.append(w.view.project(point(loft, t, angle, 0.02)))
    if len(shape) > 3:
        w.drawing.fill([shape], BLOOD, 0.95)


def _turns(w: Wear, loft: list[Ring], low: float, high: float, count: int = 3) -> None:
    """The turns of a bandage around a loft."""
    step = (high - low) / count
    for k in range(count):
        hoop(w, loft, max(0.0, low + k * step), min(1.0, low + (k + 1.1) * step), WHITE, 0.5)


def boxes(w: Wear) -> bool:
    """Whether somebody has boxing gloves on."""
    return cover_words.BOXING in w.body.figure.appearance.worn.split()


def glove(w: Wear, hand: Hand, side: int) -> None:
    """A boxing glove in the place of a hand, its cuff and its thumb."""
    del side
    cuff = [hand.at(along, aside, 0.0) for along, aside in ((-0.42, 0.27), (0.16, 0.3), (0.16, -0.3), (-0.42, -0.27))]
    fist, tip = hand.at(0.52, 0.0, 0.04), hand.at(0.5, 0.36, -0.06)
    if min(map(w.view.depth, (*cuff, fist))) < w.view.near:
        return
    deep = [hand.at(along, 0.0, off) for along, off in ((-0.42, 0.26), (0.16, 0.28), (0.16, -0.28), (-0.42, -0.26))]
    w.drawing.shape([hull([w.view.project(at) for at in (*cuff, *deep)])], WHITE, w.width)
    w.drawing.shape([_ball(w, fist, 0.56 * hand.size), _ball(w, tip, 0.3 * hand.size)], GLOVE, w.width * 1.1)
    if w.pixels > DETAIL and not w.dark:
        (x, y), r = w.view.project(fist), w.view.pixels(fist, hand.size)
        w.drawing.stroke([(x - 0.3 * r, y - 0.3 * r), (x, y - 0.42 * r), (x + 0.28 * r, y - 0.3 * r)], w.width * 0.9, WHITE, 0.9)


def _ball(w: Wear, at: Vec, radius: float) -> list[XY]:
    (x, y), r = w.view.project(at), w.view.pixels(at, radius)
    return [(x + r * math.cos(math.tau * k / ROUND), y + r * math.sin(math.tau * k / ROUND)) for k in range(ROUND)]


GLOVE = "#b93a2c"


def _taped(w: Wear, hand: Hand, side: int) -> None:
    """Tape around a hand and above its wrist."""
    if len(bare := w.clothes.forearms[side]) > 1:
        _turns(w, bare, 0.72, 1.0)
    _turns(w, palm(hand, 3), 0.02, 0.86, 4)


def on_hand(w: Wear, hand: Hand, grip: Grip, side: int) -> None:
    """What is on the right hand: turns around the thumb or the palm, or blood on its back; tape on both."""
    if cover_words.TAPED in w.body.figure.appearance.worn.split() and not w.dark:
        _taped(w, hand, side)
    if side != RIGHT or w.dark:
        return
    bound, bloody = _at(w, wound_words.BANDAGE), _at(w, wound_words.BLOOD)
    if "hand" in bound:
        _turns(w, palm(hand, 3), 0.12, 0.9)
    if "thumb" in bound:
        _turns(w, thumb(hand, grip, 3), 0.42, 0.98)
    for loft in [palm(hand, 3)] * ("hand" in bloody) + [thumb(hand, grip, 3)] * ("thumb" in bloody):
        hoop(w, loft, 0.45, 0.8, BLOOD, 0.0)


def on_arm(w: Wear, side: int) -> None:
    """The cloth of a sling around the left forearm, and its ends up to the neck."""
    if side != LEFT or w.dark or "sling" not in w.body.figure.appearance.worn.split():
        return
    body, size = w.body, w.body.height
    elbow, wrist = body.elbows[side], mix(body.wrists[side], body.elbows[side], -0.12)
    drop, rise = mul(body.trunk.up, -0.042 * size), mul(body.trunk.up, 0.026 * size)
    corners = [add(end, way) for end in (elbow, wrist) for way in (drop, rise)]
    out = mul(body.trunk.front, 0.03 * size)
    cloth = hull([w.view.project(add(corner, way)) for corner in corners for way in (out, mul(out, -0.6))])
    for end in (elbow, wrist):
        neck = add(add(body.neck, mul(sub(end, body.neck), 0.12)), mul(body.trunk.up, 0.01 * size))
        w.drawing.stroke([w.view.project(add(add(end, rise), out)), w.view.project(add(neck, out))], w.width * 3.2, 0.02)
        w.drawing.stroke([w.view.project(add(add(end, rise), out)), w.view.project(add(neck, out))], w.width * 0.6)
    w.drawing.shape([cloth], WHITE, w.width * 0.9)


def cloth(w: Wear) -> None:
    """What lies over somebody: over all of them, a shape, or over all but the head."""
    worn = w.body.figure.appearance.worn.split()
    if "covered" not in worn and "blanketed" not in worn:
        return
    body, size = w.body, w.body.height
    joints = [*body.shoulders, *body.elbows, *body.wrists, *body.hips, *body.knees, *body.ankles, body.chest, body.pelvis]
    joints += [add(ankle, mul(foot.front, 0.13 * size)) for ankle, foot in zip(body.ankles, body.feet, strict=True)]
    full = [(joint, 0.075 * size) for joint in joints] + ([(body.head, 0.6 * body.head_height)] if "covered" in worn else [])
    around = [w.view.project(add(joint, (reach * x, reach * y, reach * z))) for joint, reach in full for x, y, z in ROUND_ABOUT]
    w.drawing.shape([hull(around)], 0.3, w.width)
    for one, two in (
        (body.head if "covered" in worn else body.chest, body.pelvis),
        (body.pelvis, body.knees[0]),
        (body.knees[1], body.ankles[1]),
    ):
        w.drawing.stroke([w.view.project(mix(one, two, share)) for share in (0.15, 0.5, 0.85)], w.width * 0.6, alpha=0.7)


ROUND_ABOUT = ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -0.4, 0), (0, 0, 1), (0, 0, -1), (0.7, 0.7, 0), (-0.7, 0.7, 0))
"""Ways from a joint to the cloth over it."""


ON_FACE: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "cheek": (((0.2, -0.09), (0.27, -0.13)), ((0.19, -0.13), (0.28, -0.18)), ((0.19, -0.17), (0.26, -0.22))),
    "brow": (((0.16, 0.2), (0.22, 0.17)), ((0.2, 0.17), (0.235, 0.06), (0.24, -0.06), (0.235, -0.16))),
    "head": (((0.12, 0.34), (0.2, 0.3)), ((0.17, 0.31), (0.22, 0.18), (0.25, 0.04), (0.25, -0.1), (0.24, -0.2))),
    "nose": (((0.03, -0.17), (0.035, -0.22), (0.03, -0.26)),),
    "mouth": (((0.1, -0.3), (0.115, -0.35), (0.11, -0.41)),),
}
"""Strokes of blood on a face: (right to left, down to up) in head heights from between the eyes."""
CUTS: dict[str, tuple[tuple[float, float], ...]] = {
    "brow": ((0.14, 0.21), (0.2, 0.2), (0.25, 0.17), (0.22, 0.14), (0.15, 0.17)),
    "head": ((0.1, 0.36), (0.2, 0.33), (0.24, 0.28), (0.18, 0.27), (0.1, 0.31)),
}
"""Patches of it."""


BRUISE: tuple[tuple[float, float], ...] = tuple(
    (0.135 + 0.105 * math.cos(math.tau * k / 16), -0.02 + (0.1 if k > 8 else 0.075) * math.sin(math.tau * k / 16)) for k in range(16)
)
"""Around the left eye, lower under it than over it."""


def _bruised(w: Wear) -> None:
    """A dark ring about the eye on the side of the master camera, darkest under it; the eye itself is seen through it."""
    if w.dark or wound_words.BLACK_EYE not in w.body.figure.appearance.worn.split() or w.pixels < DETAIL * 0.5:
        return
    side = -1.0 if lens_on_right(w.body.figure) else 1.0
    for ring, strength in ((BRUISE, 0.4), (BRUISE[9:], 0.3)):
        shape = area(w.view, w.head, [(side * x, y) for x, y in ring], 0.012)
        w.drawing.fill([shape] if shape else [], "ink", strength)


def on_face(w: Wear) -> None:
    """A graze on a cheek in close pictures; blood at brow, nose and mouth, a bruise about an eye, wherever a face has features."""
    _bruised(w)
    for part in sorted(_at(w, wound_words.BLOOD) & ON_FACE.keys()) if not w.dark else ():
        if w.pixels > (DETAIL if part == "cheek" else DETAIL * 0.5):
            _strokes(w, ON_FACE[part], 2.2 if part != "cheek" else 1.6)
            patch = area(w.view, w.head, CUTS[part], 0.01) if part in CUTS else []
            w.drawing.fill([patch] if patch else [], BLOOD, 0.95)


def _strokes(w: Wear, paths: Sequence[Sequence[tuple[float, float]]], width: float) -> None:
    for path in paths:
        for run in runs(w.view, w.head, path, 0.012):
            w.drawing.stroke(run, w.width * width, BLOOD)
