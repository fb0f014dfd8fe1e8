"""Heads of animals that stand as people do: skull, muzzle or beak, ears, a face that plays; what a toy is put together by."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.stage import Vec
from storyboard.painters.sketch import holding, miens
from storyboard.painters.sketch.creatures_tables import Face, beak_tone, face_of
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.ears import ear
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.lofts import Ring, limb, polygons, shade
from storyboard.staging.space import XY, add, cross, dot, mul, sub, unit

SMALL, FINE = 14.0, 60.0
"""Pixels of a head under which it has no face, and from which a face has whiskers and glints."""
_PROFILE = ((-0.5, 0.16), (-0.43, 0.5), (-0.28, 0.82), (-0.08, 1.0), (0.14, 0.98), (0.32, 0.8), (0.44, 0.5), (0.5, 0.14))
"""Of a skull: height, and half width in shares of the widest."""


def draw_head(w: Wear) -> None:
    """The head of an animal as the camera sees it, far ear first."""
    if w.view.depth(w.head.centre) < w.view.near + w.head.size * 0.7:
        return
    look = face_of(w.body.figure.appearance.nature)
    side, _ = w.head.seen_from(w.view)
    away = abs(side) > 105
    if away:
        _front(w, look, side)
    for ear_side in sorted((1.0, -1.0), key=lambda one: -w.view.depth(w.head.world((one * 0.4, 0.2, 0.0))))[:1]:
        _ear(w, look, ear_side)
    _skull(w, look)
    _ear(w, look, min((1.0, -1.0), key=lambda one: w.view.depth(w.head.world((one * 0.4, 0.2, 0.0)))))
    _crest(w, look)
    if not away:
        _front(w, look, side)


def _tone(w: Wear, by: float = 0.0) -> Tone:
    return w.tone(max(0.0, min(0.86, w.skin + by)))


def _shape(w: Wear, lofts: Sequence[Sequence[Ring]], tone: Tone, width: float = 1.0) -> None:
    w.drawing.shape([p for loft in lofts for p in polygons(w.view, loft, max(14, w.sides))], tone, w.width * width)


def _skull(w: Wear, look: Face) -> None:
    wide, turn, size = 0.48 * look.wide, w.head.turn, w.head.size
    rings: list[Ring] = [
        (w.head.world((0.0, y * look.high, -0.05)), mul(turn.left, k * wide * size), mul(turn.front, k * 0.46 * size)) for y, k in _PROFILE
    ]
    if "wool" in look.extras:
        _shape(w, [[(add(c, mul(turn.up, 0.06 * size)), mul(u, 1.15), mul(v, 1.15)) for c, u, v in rings[3:]]], w.tone(0.04))
    if "mane" in look.extras and w.body.figure.appearance.nature == "lion":
        _shape(w, [[(add(c, mul(turn.front, -0.12 * size)), mul(u, 1.5), mul(v, 1.05)) for c, u, v in rings]], _tone(w, 0.22))
    _shape(w, [rings], _tone(w))
    if w.pixels > SMALL and not w.dark and (dark := shade(w.view, rings, w.key, -0.1)):
        w.shade(dark, w.skin)


def _ear(w: Wear, look: Face, side: float) -> None:
    if not look.ears:
        return
    out, up = look.ear_at
    size = look.ear * w.head.size
    loft = ear(look.ears, w.head.world((side * out * look.wide, up * look.high, -0.08)), w.head.turn, side, size)
    _shape(w, [loft], _tone(w, 0.1 if look.ears in {"flop", "fan", "side"} else 0.0), 0.9)
    hollow = [(c, mul(u, 0.52), mul(v, 0.3)) for c, u, v in loft[1:-1]]
    if (
        w.pixels > SMALL
        and not w.dark
        and look.ears in {"round", "prick", "long"}
        and dot(w.head.turn.front, sub(w.view.eye, w.head.centre)) > 0
    ):
        w.drawing.fill(polygons(w.view, hollow, 10), _tone(w, 0.2 if w.skin < 0.5 else -0.25))


def _crest(w: Wear, look: Face) -> None:
    """Horns, antlers, a comb, the crest of a mane."""
    size, at = w.head.size, w.head.world
    for name, lines in CRESTS.items():
        for line in lines if name in look.extras else ():
            for side in (1.0, -1.0):
                path = [at((side * x, y, z)) for x, y, z in line]
                _shape(
                    w,
                    [limb(path, [0.06 * size, 0.045 * size, 0.012 * size][-len(path) :], parts=2)],
                    w.tone(0.12 if w.skin > 0.3 else 0.5),
                    0.8,
                )
    if "comb" in look.extras:
        for spots in (((0.42, 0.2), (0.66, 0.14), (0.56, 0.04), (0.72, -0.06), (0.56, -0.12), (0.6, -0.26), (0.4, -0.3)),):
            w.drawing.shape([[w.view.project(at((0.0, y, z))) for y, z in spots]], RED, w.width * 0.8)
    if "mane" in look.extras and w.body.figure.appearance.nature != "lion":
        path = [at((0.0, y, z)) for y, z in ((0.5, 0.16), (0.52, -0.16), (0.3, -0.44), (-0.1, -0.5), (-0.5, -0.42))]
        _shape(w, [limb(path, [r * size for r in (0.05, 0.1, 0.11, 0.1, 0.05)], parts=2)], w.tone(min(0.88, w.skin + 0.3)), 0.8)


RED = "#d8402c"
CRESTS: dict[str, tuple[tuple[Vec, ...], ...]] = {
    "horns": (((0.24, 0.36, 0.0), (0.42, 0.5, 0.02), (0.46, 0.78, 0.06)),),
    "antlers": (((0.16, 0.42, 0.0), (0.34, 0.78, -0.06), (0.44, 1.2, 0.04)), ((0.3, 0.7, -0.04), (0.52, 0.92, 0.06))),
}
"""Lines of horns: outwards, up, forward, in head heights."""


def _front(w: Wear, look: Face, side: float) -> None:
    """Everything on the front of a head: muzzle or beak, eyes, mouth."""
    mien = _mien(w)
    if look.extras and "mask" in look.extras and abs(side) < 100 and w.pixels > SMALL:
        _mask(w)
    if "badger" in look.extras and w.pixels > SMALL:
        _stripes(w, look)
    if look.muzzle[0]:
        _muzzle(w, look)
    if "trunk" in look.extras:
        _trunk(w)
    if look.beak:
        _beak(w, look, mien)
    if w.pixels > SMALL * 0.6:
        _eyes(w, look, mien)
    if w.pixels > SMALL and abs(side) < 118 and not look.beak:
        _mouth(w, look, mien)


def _mien(w: Wear) -> miens.Mien:
    figure = w.body.figure
    return miens.mien_of(figure, holding.doing(figure), w.pixels)


def _stripes(w: Wear, look: Face) -> None:
    """A white face with a dark band over each eye."""
    for x, tone, wide in ((0.0, "white", 5.0), (0.2, 0.9, 4.0), (-0.2, 0.9, 4.0)):
        line = [w.view.project(_on(w, look, x * k, y, 0.01)) for k, y in ((1.1, 0.42), (1.1, 0.2), (0.9, 0.0), (0.5, -0.16))]
        w.drawing.stroke(line, max(2.0, w.width * wide * w.pixels / 90), tone, 1.0, (0.1, 0.1))


def _mask(w: Wear) -> None:
    """The bare face of a monkey."""
    ring = [_on(w, face_of("monkey"), 0.3 * math.cos(a), 0.06 + 0.27 * math.sin(a)) for a in _turns(16)]
    w.drawing.fill([[w.view.project(p) for p in ring]], _tone(w, -0.34))


def _turns(count: int) -> list[float]:
    return [math.tau * k / count for k in range(count)]


def _on(w: Wear, look: Face, x: float, y: float, out: float = 0.0) -> Vec:
    """A point of the front of the skull at (left, up)."""
    wide, high = 0.48 * look.wide, 0.5 * look.high
    deep = math.sqrt(max(0.0, 1 - (x / wide) ** 2 - (y / (high * 1.08)) ** 2))
    return w.head.world((x, y, -0.05 + 0.46 * deep + out))


def _muzzle(w: Wear, look: Face) -> None:
    out, root, tip = look.muzzle
    low = look.drop
    path = [w.head.world((0.0, -0.08 - low * k, z)) for k, z in ((0.0, 0.12), (0.35, 0.36), (0.8, 0.4 + out * 0.6), (1.0, 0.4 + out))]
    radii = [root * w.head.size, root * 0.98 * w.head.size, tip * 1.06 * w.head.size, tip * 0.62 * w.head.size]
    light = w.body.figure.appearance.nature not in {"horse", "pony", "donkey", "rat", "pig"}
    _shape(
        w, [limb(path, radii, flat=0.9, up=w.head.turn.up, parts=2)], _tone(w, (-0.22 if w.skin > 0.3 else 0.06) if light else 0.0), 0.85
    )
    if w.pixels <= SMALL * 0.7:
        return
    end = w.head.world((0.0, -0.08 - low + tip * 0.3, 0.42 + out + tip * 0.2))
    if look.nose:
        _disc(w, end, look.nose, 0.92, wide=1.25)
    if "snout" in look.extras:
        _disc(w, w.head.world((0.0, -0.08 - low, 0.46 + out)), 0.16, _tone(w, 0.14), line=True)
    if "snout" in look.extras or "nostrils" in look.extras:
        for s in (1.0, -1.0):
            _disc(w, w.head.world((s * (0.06 if "snout" in look.extras else tip * 0.55), -0.06 - low, 0.47 + out)), 0.032, 0.88)
    if "whiskers" in look.extras and w.pixels > FINE:
        for s in (1.0, -1.0):
            for rise in (0.06, 0.0, -0.07):
                ends = [w.head.world((s * x, -0.08 - low + y, 0.3 + out)) for x, y in ((tip * 0.7, 0.0), (tip + 0.34, rise))]
                w.drawing.stroke([w.view.project(p) for p in ends], w.width * 0.4, alpha=0.7)
    if "teeth" in look.extras and w.pixels > FINE:
        at = w.head.world((0.0, -0.1 - low - tip * 0.75, 0.36 + out))
        _disc(w, at, 0.05, "white", line=True)


def _disc(w: Wear, at: Vec, radius: float, tone: Tone, *, wide: float = 1.0, line: bool = False) -> None:
    """A flat round mark that faces the lens."""
    if w.view.depth(at) < w.view.near:
        return
    (x, y), r = w.view.project(at), max(0.9, w.view.pixels(at, radius * w.head.size))
    ring = [(x + r * wide * math.cos(a), y + r * math.sin(a)) for a in _turns(12)]
    if line:
        w.drawing.shape([ring], tone, w.width * 0.7)
    else:
        w.drawing.fill([ring], tone)


def _trunk(w: Wear) -> None:
    """An elephant's trunk, hanging and curled up at its end, and its tusks."""
    for s in (1.0, -1.0):
        tusk = [w.head.world((s * 0.22, y, z)) for y, z in ((-0.2, 0.34), (-0.34, 0.52), (-0.34, 0.68))]
        _shape(w, [limb(tusk, [0.05 * w.head.size, 0.04 * w.head.size, 0.01 * w.head.size], parts=2)], w.tone(0.02), 0.8)
    path = [w.head.world((0.0, y, z)) for y, z in ((-0.02, 0.34), (-0.2, 0.54), (-0.55, 0.6), (-0.85, 0.6), (-0.98, 0.76), (-0.86, 0.88))]
    _shape(w, [limb(path, [r * w.head.size for r in (0.2, 0.17, 0.13, 0.1, 0.085, 0.07)], parts=2)], _tone(w), 0.9)


def _beak(w: Wear, look: Face, mien: miens.Mien) -> None:
    """Both halves of a beak, open for who speaks."""
    if look.beak is None:
        return
    long, wide, high = look.beak
    size, tone = w.head.size, beak_tone(w.body.figure.appearance.nature)
    gape = min(0.3, mien.gape * 1.5)
    bent = 0.1 if w.body.figure.appearance.nature in {"eagle", "parrot", "owl"} else 0.0
    for sign, share in ((-1.0, 0.85), (1.0, 1.0)):
        fall = -gape * long if sign < 0 else gape * 0.25 * long
        path = [
            w.head.world((0.0, -0.06 + sign * high * 0.3 + fall * k - bent * k * k, 0.34 + long * share * k)) for k in (0.0, 0.45, 0.8, 1.0)
        ]
        blunt = 0.9 if wide > 0.16 else 0.25
        radii = [wide * size, wide * 0.95 * size, wide * (0.5 + 0.45 * blunt) * size, wide * 0.5 * blunt * size + 0.008 * size]
        _shape(w, [limb(path, radii, flat=high / wide * 0.7, up=w.head.turn.up, parts=2)], w.tone(0.5) if w.dark else tone, 0.8)


def _eyes(w: Wear, look: Face, mien: miens.Mien) -> None:
    out, up, radius = look.eye
    toy, pop = w.body.figure.appearance.toy, "pop" in look.extras
    for s in (1.0, -1.0):
        at = w.head.world((s * out, up, 0.16)) if pop else _on(w, look, s * out, up, 0.01)
        normal = unit(add(mul(w.head.turn.front, 1.0), mul(w.head.turn.left, s * (1.4 if out > 0.22 else 0.75))))
        if dot(normal, unit(sub(w.view.eye, at))) < 0.05:
            continue
        if pop:
            ball = limb(
                [add(at, mul(w.head.turn.up, k * radius * w.head.size)) for k in (-1.0, -0.4, 0.4, 1.0)],
                [k * radius * 1.25 * w.head.size for k in (0.4, 1.0, 1.0, 0.3)],
                parts=2,
            )
            _shape(w, [ball], _tone(w), 0.9)
            _disc(w, add(at, mul(normal, radius * w.head.size)), radius * 0.8, "white", line=True)
            at = add(at, mul(normal, radius * 1.1 * w.head.size))
        elif radius > 0.1:
            _disc(w, at, radius, "white", line=True)
        _eye(w, at, radius * (0.5 if radius > 0.1 else 1.0), mien, button=toy == "cloth" and w.pixels > FINE)
        _brow(w, look, s, mien)


def _eye(w: Wear, at: Vec, radius: float, mien: miens.Mien, *, button: bool) -> None:
    """A bead, a button, or a closed lid."""
    if mien.lid < 0.2:
        left = mul(w.head.turn.left, radius * 1.3 * w.head.size)
        low = add(at, mul(w.head.turn.up, -radius * 0.5 * w.head.size))
        w.drawing.stroke([w.view.project(p) for p in (sub(at, left), low, add(at, left))], w.width * 0.8)
        return
    pale = w.skin > 0.7
    _disc(w, at, radius * (1.25 if mien.lid > 1.2 else 1.0), "lamp" if pale else 0.97)
    (x, y), r = w.view.project(at), w.view.pixels(at, radius * w.head.size)
    if button:
        for a in (0.8, 2.4, 3.9, 5.5):
            w.drawing.fill(
                [
                    [
                        (x + r * 0.4 * math.cos(a) + r * 0.13 * math.cos(b), y + r * 0.4 * math.sin(a) + r * 0.13 * math.sin(b))
                        for b in _turns(6)
                    ]
                ],
                0.3,
            )
    elif r > 2.2:
        w.drawing.fill(
            [[(x + r * 0.3 + r * 0.28 * math.cos(b), y - r * 0.34 + r * 0.28 * math.sin(b)) for b in _turns(7)]], "ink" if pale else "white"
        )


def _brow(w: Wear, look: Face, side: float, mien: miens.Mien) -> None:
    """A brow where the face plays anything."""
    if w.pixels < FINE * 0.5 or max(abs(mien.brow_in), abs(mien.brow_out)) < 0.025:
        return
    out, up, radius = look.eye
    lift = up + radius + 0.07
    ends = (
        _on(w, look, side * (out - 0.1), lift + mien.brow_in * 1.3, 0.01),
        _on(w, look, side * (out + 0.08), lift + mien.brow_out * 1.3, 0.01),
    )
    w.drawing.stroke([w.view.project(p) for p in ends], w.width * 1.1, "ink" if w.skin < 0.75 else 0.2, 0.9, (0.2, 0.2))


def _mouth(w: Wear, look: Face, mien: miens.Mien) -> None:
    """A line under the nose that smiles or not; open for who speaks."""
    out, _, tip = look.muzzle
    wide, low = (0.3 * look.wide, -0.2) if not out else (tip * 0.85, -0.08 - look.drop - tip * 0.5)
    ahead = 0.36 if not out else 0.4 + out * 0.86

    def at(x: float, y: float) -> Vec:
        return w.head.world((x, low + y, ahead - abs(x) * (0.3 if out else 0.5)))

    if "grin" in look.extras:
        wide *= 1.3
    smile = mien.smile * 2.2
    if mien.gape > 0.045:
        deep = min(0.26, mien.gape * 1.5)
        left = sorted((at(-wide, smile), at(wide, smile)), key=lambda p: w.view.project(p)[0])
        spots = [left[0], at(0.0, -0.02), left[1], at(wide * 0.6, -deep * 0.8), at(0.0, -deep), at(-wide * 0.6, -deep * 0.8)]
        flat = [
            w.view.project(p)
            for p in (
                at(-wide, smile),
                at(0.0, -0.01),
                at(wide, smile),
                at(wide * 0.6, -deep * 0.8),
                at(0.0, -deep),
                at(-wide * 0.6, -deep * 0.8),
            )
        ]
        if len(spots) == len(flat):
            w.drawing.shape([flat], 0.92, w.width * 0.6)
        return
    line = [
        w.view.project(p)
        for p in (at(-wide, smile + 0.02), at(-wide * 0.4, -0.03), at(0.0, 0.0), at(wide * 0.4, -0.03), at(wide, smile + 0.02))
    ]
    w.drawing.stroke(line, w.width * 0.7, "ink" if w.skin < 0.75 else 0.5, 0.9)
    if "fangs" in look.extras:
        for s in (1.0, -1.0):
            tooth = [w.view.project(p) for p in (at(s * wide * 0.5, -0.02), at(s * wide * 0.75, -0.01), at(s * wide * 0.62, -0.12))]
            w.drawing.shape([tooth], "white", w.width * 0.5)


def ribbon(w: Wear) -> None:
    """A bow at the neck of the one who wears the colour of the story."""
    look, body, h = w.body.figure.appearance, w.body, w.body.height
    if not look.accent or w.dark:
        return
    turn, at = body.trunk, add(body.neck, mul(body.trunk.up, -0.02 * h))
    band = limb([add(at, mul(turn.up, k * h)) for k in (-0.018, 0.018)], [0.085 * h, 0.085 * h], flat=0.9, up=turn.front)
    _shape(w, [band], "accent", 0.8)
    if dot(turn.front, unit(sub(w.view.eye, at))) > -0.1:
        knot = add(at, turn((0.0, -0.01 * h, 0.085 * h)))
        for s in (1.0, -1.0):
            bow = [add(knot, turn((s * x * h, y * h, 0.0))) for x, y in ((0.0, 0.0), (0.09, 0.045), (0.1, -0.045))]
            w.drawing.shape([[w.view.project(p) for p in bow]], "accent", w.width * 0.8)


def key_mark(w: Wear) -> None:
    """The wind-up key in the back of a tin toy, and its rivets; seen from the front it stands out beside the body."""
    body, h, turn = w.body, w.body.height, w.body.trunk
    root = add(body.chest, turn((0.0, -0.02 * h, -0.1 * h)))
    stem = add(root, turn((0.0, 0.0, -0.1 * h)))
    up, aside = mul(turn.up, 0.07 * h), cross(turn.up, turn.front)
    if w.view.depth(stem) > w.view.depth(body.chest) + 0.06 * h:
        stem = add(stem, mul(aside, 0.12 * h * (1.0 if dot(aside, w.view.right) > 0 else -1.0)))
        root = body.chest
    w.drawing.stroke([w.view.project(root), w.view.project(stem)], w.width * 1.6)
    for s in (1.0, -1.0):
        _ring(w, add(stem, mul(up, s * 0.8)), 0.05 * h)


def _ring(w: Wear, at: Vec, radius: float) -> None:
    if w.view.depth(at) < w.view.near:
        return
    (x, y), r = w.view.project(at), w.view.pixels(at, radius)
    ring: list[XY] = [(x + r * 0.8 * math.cos(a), y + r * math.sin(a)) for a in _turns(14)]
    w.drawing.shape([ring], w.tone(0.3), w.width * 0.8)
    w.drawing.shape([[(x + r * 0.35 * math.cos(a), y + r * 0.45 * math.sin(a)) for a in _turns(10)]], w.tone(0.1), w.width * 0.6)


def doll_marks(w: Wear) -> None:
    """Round cheeks, and the joints of knees, elbows and jaw, over a doll that is drawn as a person."""
    if w.pixels < SMALL or w.dark:
        return
    body, h = w.body, w.body.height
    front = dot(w.head.turn.front, unit(sub(w.view.eye, w.head.centre)))
    if front > 0.1:
        for s in (1.0, -1.0):
            (x, y), r = w.view.project(w.head.skin(s * 0.2, -0.17, 0.005)), w.view.pixels(w.head.centre, 0.08 * w.head.size)
            w.drawing.fill([[(x + r * math.cos(a), y + r * math.sin(a)) for a in _turns(12)]], "accent", 0.5)
            line = [w.view.project(w.head.skin(s * 0.12, y, 0.005)) for y in (-0.28, -0.38, -0.47)]
            w.drawing.stroke(line, w.width * 0.7)
    for joints, r, tone in ((body.elbows, 0.03, w.cloth), (body.knees, 0.036, w.legs)):
        for joint in joints:
            if w.view.depth(joint) > w.view.near:
                (x, y), k = w.view.project(joint), w.view.pixels(joint, r * h)
                w.drawing.shape([[(x + k * math.cos(a), y + k * math.sin(a)) for a in _turns(12)]], tone, w.width * 0.7)
