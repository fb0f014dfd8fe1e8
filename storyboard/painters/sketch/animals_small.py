"""Birds, snakes and fish: bodies of one loft with flat wings and fins."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from storyboard.model.stage import Vec
from storyboard.painters.sketch.animals_birds import BIRDS, Perch
from storyboard.painters.sketch.animals_coat import Coat
from storyboard.painters.sketch.animals_sea import SEA
from storyboard.painters.sketch.animals_shapes import BIRD, FISH
from storyboard.painters.sketch.animals_wild import WILD
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.ears import ear
from storyboard.painters.sketch.lofts import Ring, limb
from storyboard.staging.space import Turn, add, mul, sub

BEAKS: dict[str, Tone] = {
    **dict.fromkeys(("gull", "chicken", "eagle", "owl"), "#e2a63a"),
    **dict.fromkeys(("duck", "goose", "swan"), "#e08a2e"),
    "crow": 0.72,
    "parrot": 0.2,
    "penguin": 0.5,
    "flamingo": 0.9,
    "ostrich": "#d8b28a",
}
"""Beaks that have a colour of their own."""
MARK = 15.0
"""Pixels of height under which a flying bird is two strokes."""


def draw(coat: Coat) -> None:
    """Any animal that has not four legs."""
    DRAWN.get(coat.animal.kind, _bird)(coat)


def _place(coat: Coat, pitch: float = 0.0) -> Callable[[Vec], Vec]:
    """From heights of the animal (left, up, front) to the world."""
    animal, turn = coat.animal, Turn(coat.animal.facing, pitch)
    return lambda v: add((animal.x, animal.floor, animal.z), mul(turn(v), animal.height))


def _bird(coat: Coat) -> None:
    if coat.animal.pose == "land" and coat.animal.kind not in UPRIGHT:
        _landing(coat)
        return
    if coat.animal.pose in {"fly", "burst"}:
        _flying(coat)
    else:
        _perched(coat)


def _flying(coat: Coat) -> None:
    """Wings up or down, each bird in its own beat."""
    at, beat = _place(coat), random.Random(f"{coat.animal.x:.2f}/{coat.animal.z:.2f}").uniform(-0.35, 0.75)
    tip, mid = 0.35 + beat * 0.8, 0.22 + beat * 0.5
    if coat.pixels < MARK:
        wings = [
            coat.view.project(at(p))
            for p in ((-1.5, tip, 0.0), (-0.7, mid + 0.2, 0.1), (0, 0, 0.1), (0.7, mid + 0.2, 0.1), (1.5, tip, 0.0))
        ]
        coat.drawing.stroke(wings, max(1.6, coat.pixels * 0.2), coat.tone if coat.tone > 0.3 else "white", taper=(0.4, 0.4))
        return
    for s in (-1.0, 1.0):
        wing = [
            (s * 0.1, 0.05, 0.22),
            (s * 0.7, mid + 0.1, 0.38),
            (s * 1.5, tip, 0.0),
            (s * 1.2, tip - 0.06, -0.16),
            (s * 0.6, mid - 0.1, -0.2),
            (s * 0.1, 0.0, -0.24),
        ]
        coat.hide([[at(p) for p in wing]], min(0.9, coat.tone + 0.12))
    body = limb(
        [at(p) for p in ((0, 0, -0.5), (0, 0, -0.15), (0, 0.01, 0.2), (0, 0.03, 0.42), (0, 0.03, 0.54))],
        [h * coat.animal.height for h in (0.03, 0.13, 0.15, 0.1, 0.03)],
        parts=2,
    )
    coat.plain([[at(p) for p in ((-0.05, 0, -0.4), (0.05, 0, -0.4), (0.18, 0, -0.75), (-0.18, 0, -0.75))]], min(0.9, coat.tone + 0.16))
    coat.body([body])
    _beak(coat, at((0, 0.04, 0.5)), at((0, 0.0, 0.68)), 0.035)


def _landing(coat: Coat) -> None:
    """Just over what it comes down on: the body steep, both wings up and spread, the tail fanned, the feet stretched ahead."""
    at, size = _place(coat), coat.animal.height
    dark, wing = min(0.9, coat.tone + 0.16), min(0.9, coat.tone + 0.12)
    far, near = sorted((-1.0, 1.0), key=lambda s: -coat.view.depth(at((s, 0.5, 0.0))))
    for s in (far, near):
        spread = [at((s * x, y, z)) for x, y, z in LANDING_WING]
        coat.hide([spread], wing)
        for x, y, z in LANDING_WING[2:5]:
            coat.plain_line([at((s * 0.12, 0.62, 0.0)), at((s * x * 0.94, y * 0.97, z))])
        if s == far:
            coat.plain([[at(p) for p in ((-0.06, 0.2, -0.3), (0.06, 0.2, -0.3), (0.26, -0.04, -0.62), (-0.26, -0.04, -0.62))]], dark)
            for aside in (-0.08, 0.08):
                hip, foot = at((aside, 0.24, 0.06)), at((aside, 0.02, 0.36))
                coat.dark_lofts([limb([hip, foot], [0.035 * size, 0.022 * size])])
                for toe in ((-0.06, 0.06, 0.46), (0.0, 0.04, 0.5), (0.06, 0.06, 0.46)):
                    coat.dark_lofts([limb([foot, at((aside + toe[0], toe[1], toe[2]))], [0.022 * size, 0.01 * size])])
            path = ((0.0, 0.16, -0.34), (0.0, 0.32, -0.14), (0.0, 0.54, 0.04), (0.0, 0.74, 0.16), (0.0, 0.84, 0.28))
            coat.body([limb([at(p) for p in path], [h * size for h in (0.03, 0.15, 0.19, 0.11, 0.1)], parts=3)])
            _beak(coat, at((0.0, 0.83, 0.36)), at((0.0, 0.76, 0.54)), 0.035)
    if coat.pixels > MARK:
        (x, y), r = coat.view.project(at((near * 0.09, 0.86, 0.3))), max(1.2, coat.pixels * 0.02)
        coat.drawing.fill([[(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.tau * k / 8 for k in range(8))]], "ink")


LANDING_WING: tuple[Vec, ...] = (
    (0.1, 0.7, 0.12), (0.5, 1.16, 0.16), (0.8, 1.62, 0.0), (1.02, 1.46, -0.22), (1.04, 1.14, -0.34), (0.82, 0.82, -0.3), (0.1, 0.42, -0.16),
)  # fmt: skip
"""A wing of who comes down to land: to its side, up, ahead, in its heights."""


def _beak(coat: Coat, root: Vec, tip: Vec, radius: float) -> None:
    coat.horn(limb([root, tip], [radius * coat.animal.height, 0.005 * coat.animal.height]), BEAKS.get(coat.animal.kind))


BARE: dict[str, Tone] = {"ostrich": "#dcb79a"}
"""Necks and heads without feathers."""
PLUMES: dict[str, Tone] = {"ostrich": 0.04}
"""Tails of another tone than the rest."""
SWIMMERS = frozenset({"duck", "goose", "swan"})
PALE = {"penguin": 0.02, "eagle": 0.06}
"""Breast of a penguin, head of an eagle: tones of their own."""


def _perched(coat: Coat) -> None:
    """On its feet, or on the water: tail, legs, body and neck in one outline, a folded wing, a head that looks."""
    row, size, at = BIRDS.get(coat.animal.kind, Perch()), coat.animal.height, _place(coat)
    swims = coat.animal.pose == "swim" and coat.animal.kind in SWIMMERS
    low = -row.hips * 0.8 if swims else 0.0

    over = OVER.get(coat.animal.pose) if coat.animal.kind in UPRIGHT else None
    if over is not None:
        at = _tipped(at, over)

    def spot(place: tuple[float, float], aside: float = 0.0) -> Vec:
        return at((aside, place[0] + low, place[1]))

    head = (row.head[0], row.head[1]) if coat.animal.pose != "graze" else (0.16, row.head[1] + 0.28)
    if coat.animal.kind == "peacock":
        _train(coat, spot)
    else:
        _tail(coat, row, spot)
    if not swims:
        _legs(coat, row, at)
    body = limb([spot(one) for one in (row.rump, row.back, row.breast)], [r * size for r in row.radii], parts=4)
    middle = (
        (row.breast[0] + head[0]) / 2,
        row.breast[1] + (0.1 if row.neck > 0.1 else 0.16) * (1 if coat.animal.kind != "penguin" else 0.2),
    )
    cap = spot((row.breast[0], row.breast[1] + row.radii[2] * 0.55))
    breast = limb([spot(row.breast), cap], [row.radii[2] * size, row.radii[2] * size * 0.45], parts=2)
    stem = [row.breast, middle, (head[0] - row.skull * 0.4, head[1] - 0.03)]
    neck = limb([spot(one) for one in stem], [row.radii[2] * size * 0.72, row.neck * size, row.neck * size * 0.86], parts=4)
    coat.body([body, breast, neck])
    if coat.animal.kind in BARE:
        coat.horn(neck[len(neck) // 4 :], BARE[coat.animal.kind])
    coat.shade(body)
    if coat.animal.kind in PALE and coat.animal.kind != "eagle":
        _bib(coat, row, spot)
    _wing(coat, row, spot)
    _bird_head(coat, row, head, spot if over is None else _level(_place(coat), spot(head), head, over))


UPRIGHT = frozenset({"penguin"})
"""Birds that stand upright, and lie flat where others swim."""
OVER: dict[str, float] = {"belly": 80.0, "swim": 76.0, "dive": 128.0}
"""Degrees their bodies are tipped forward, by pose."""
KEEL = 0.2
"""How high the middle of a tipped body is, in its heights."""


def _tipped(at: Callable[[Vec], Vec], over: float) -> Callable[[Vec], Vec]:
    """The same places of a body that is tipped forward about its middle."""
    c, s = math.cos(math.radians(over)), math.sin(math.radians(over))
    return lambda v: at((v[0], KEEL + max(0.0, over - 90.0) / 90.0 + (v[1] - 0.45) * c - v[2] * s, (v[1] - 0.45) * s + v[2] * c))


def _level(at: Callable[[Vec], Vec], middle: Vec, head: tuple[float, float], over: float) -> Callable[..., Vec]:
    """Places of a head that looks ahead while the body is tipped: around where the head is now."""
    tip = math.radians(max(0.0, over - 80.0))
    origin = at((0.0, 0.0, 0.0))

    def spot(place: tuple[float, float], aside: float = 0.0) -> Vec:
        y, z = place[0] - head[0], place[1] - head[1]
        moved = at((aside, y * math.cos(tip) - z * math.sin(tip), y * math.sin(tip) + z * math.cos(tip)))
        return add(middle, sub(moved, origin))

    return spot


def _tail(coat: Coat, row: Perch, spot: Callable[..., Vec]) -> None:
    wide = 0.09 if row.neck > 0.06 else 0.07
    (ty, tz), (ry, rz) = row.tail, row.rump
    fan = [
        spot((ry + 0.06, rz), -wide * 0.7),
        spot((ry + 0.06, rz), wide * 0.7),
        spot((ty, tz), wide),
        spot((ty - 0.03, tz - 0.03)),
        spot((ty, tz), -wide),
    ]
    coat.hide([fan], PLUMES.get(coat.animal.kind, min(0.92, coat.tone + 0.14)))
    if coat.animal.kind == "chicken":
        for k in (-0.1, 0.1):
            plume = [(ry + 0.04, rz + 0.06), (ty + 0.05 + k, tz + 0.12 + k), (ty - 0.12 + k, tz - 0.14)]
            coat.drawing.stroke([coat.view.project(spot(one)) for one in plume], coat.width * 1.6, coat.ink, 0.8, (0.1, 0.4))


def _train(coat: Coat, spot: Callable[..., Vec]) -> None:
    """The spread train of a peacock behind it: a wheel of feathers, an eye at the end of each."""
    root, size = (0.4, -0.24), coat.animal.height
    for ring, count in ((1.0, 15), (0.72, 13)):
        for k in range(count):
            a = math.radians(-8 + 196 * k / (count - 1))
            c, s = math.cos(a) * ring, math.sin(a) * ring
            out, up = 1.0 * c, 1.05 * s
            feather = [
                spot((root[0] + up * f - c * w * 0.1, root[1] - 0.1 * f), out * f + s * w * 0.1)
                for f, w in ((0.06, -0.4), (0.7, -1.0), (0.95, -0.9), (1.03, 0.0), (0.95, 0.9), (0.7, 1.0), (0.06, 0.4))
            ]
            coat.plain([feather], "#5f9a6e")
            for wide, tone in ((0.075, "#c9a23f"), (0.05, "#2f6fa8"), (0.024, 0.95)):
                eye = [
                    spot((root[0] + up * 0.88 + wide * math.sin(b), root[1] - 0.085), out * 0.88 + wide * math.cos(b))
                    for b in (math.tau * n / 12 for n in range(12))
                ]
                coat.drawing.fill([[coat.view.project(p) for p in eye]], tone)
    for k in range(-1, 2):
        line = [spot((0.94, 0.16)), spot((1.05, 0.16 - 0.05 * k), 0.05 * k)]
        coat.drawing.stroke([coat.view.project(p) for p in line], coat.width * 1.2, "ink")
        (x, y), r = coat.view.project(line[1]), coat.view.pixels(line[1], 0.02 * size)
        coat.drawing.fill([[(x + r * math.cos(b), y + r * math.sin(b)) for b in (math.tau * n / 8 for n in range(8))]], "#2f6fa8")


def _legs(coat: Coat, row: Perch, at: Callable[[Vec], Vec]) -> None:
    size, walks = coat.animal.height, coat.animal.pose in {"walk", "run"}
    for s in (-1.0, 1.0):
        step = s * 0.1 if walks else 0.0
        hip, foot = at((s * 0.08 * row.spread, row.hips + 0.05, 0.0)), at((s * 0.09 * row.spread, 0.02, 0.03 + step))
        if coat.animal.kind in WADERS and s < 0 and not walks:
            knee = at((s * 0.08 * row.spread, row.hips * 0.62, 0.2))
            heel = at((s * 0.06 * row.spread, row.hips * 0.66, -0.08))
            coat.horn(limb([hip, knee, heel], [row.legs * size * 1.2, row.legs * size, row.legs * size * 0.8]), LEGS.get(coat.animal.kind))
            continue
        shank = limb([hip, foot], [row.legs * 1.6 * size, row.legs * 0.8 * size])
        toes = [
            limb([foot, at((s * 0.09 + x, 0.01, 0.16 + step - abs(x) * 0.4))], [row.legs * 0.8 * size, row.legs * 0.4 * size])
            for x in (-0.07, 0.0, 0.07)
        ]
        if coat.animal.kind in SWIMMERS | {"penguin", "gull"}:
            web = [at((s * 0.09 + x, 0.01, z + step)) for x, z in ((0.0, 0.0), (-0.09, 0.15), (0.0, 0.18), (0.09, 0.15))]
            coat.plain([web], ORANGE)
            coat.horn(shank, ORANGE)
        else:
            (coat.dark_lofts if coat.animal.kind not in LEGS else partial(_coloured, coat))([shank, *toes])


def _coloured(coat: Coat, lofts: Sequence[Sequence[Ring]]) -> None:
    for loft in lofts:
        coat.horn(loft, LEGS[coat.animal.kind])


ORANGE = "#e08a2e"
WADERS = frozenset({"flamingo", "heron"})
"""Who stands on one leg."""
LEGS: dict[str, Tone] = {"flamingo": "#e87a92", "heron": "#c9a24a", "ostrich": "#d8b28a", "peacock": 0.5}
"""Legs of a colour of their own."""


def _bib(coat: Coat, row: Perch, spot: Callable[..., Vec]) -> None:
    """The white front of a penguin, where the camera is before it."""
    front = Turn(coat.animal.facing).front
    if sum(a * b for a, b in zip(front, (coat.view.eye[0] - coat.animal.x, 0.0, coat.view.eye[2] - coat.animal.z), strict=True)) < 0:
        return
    r = row.radii[1]
    ring = [
        spot((0.4 + 0.3 * math.sin(a), 0.02 + r * 0.92 * (1 - 0.35 * math.cos(a) ** 2)), r * 0.72 * math.cos(a))
        for a in (math.tau * k / 16 for k in range(16))
    ]
    coat.drawing.fill([[coat.view.project(p) for p in ring]], PALE["penguin"])


def _wing(coat: Coat, row: Perch, spot: Callable[..., Vec]) -> None:
    """The folded wing on the near side, with the edges of its feathers."""
    left = Turn(coat.animal.facing).left
    side = (
        1.0
        if sum(a * b for a, b in zip(left, (coat.view.eye[0] - coat.animal.x, 0.0, coat.view.eye[2] - coat.animal.z), strict=True)) > 0
        else -1.0
    )
    (by, bz), (ry, rz), (cy, cz), r = row.breast, row.rump, row.back, row.radii[1]
    out = side * r * 0.98
    if coat.animal.kind == "penguin":
        flipper = [
            (by + 0.02, bz, 0.8),
            (by - 0.12, bz - 0.06, 1.15),
            (cy - 0.12, cz - 0.06, 1.3),
            (cy - 0.06, cz + 0.06, 1.15),
            (by - 0.04, bz + 0.07, 0.95),
        ]
        coat.plain([[spot((y, z), out * k) for y, z, k in flipper]], min(0.9, coat.tone + 0.06))
        return
    edge = [
        (by + 0.05, bz + 0.02, 0.86),
        (cy + 0.12, cz - 0.02, 0.8),
        (ry + 0.06, rz - 0.08, 0.5),
        (ry - 0.02, rz - 0.24, 0.3),
        (cy - 0.1, cz - 0.12, 0.98),
        (by - 0.12, bz - 0.02, 1.02),
    ]
    coat.hide([[spot((y, z), out * k) for y, z, k in edge]], min(0.9, coat.tone + 0.1))
    for k in (0.3, 0.6):
        line = [(by - 0.05 - 0.06 * k, bz - 0.08 - 0.2 * k, 1.0), (ry + 0.01 - 0.02 * k, rz - 0.1 - 0.06 * k, 0.5)]
        coat.plain_line([spot((y, z), out * out_by) for y, z, out_by in line])


def _bird_head(coat: Coat, row: Perch, head: tuple[float, float], spot: Callable[..., Vec]) -> None:
    """A round skull, a beak, an eye; a cock's comb, an owl's disc."""
    kind, size, (hy, hz), r = coat.animal.kind, coat.animal.height, head, row.skull
    long, thick = row.beak
    skull = limb(
        [spot((hy + y * r, hz + z * r)) for y, z in ((-0.2, -0.95), (0.02, -0.5), (0.08, 0.1), (-0.06, 0.7), (-0.16, 1.0))],
        [k * r * size for k in (0.3, 0.85, 1.0, 0.72, 0.34)],
        parts=3,
    )
    root, tip = (hy - 0.12 * r, hz + 0.72 * r), (hy - 0.04 - 0.12 * r, hz + 0.8 * r + long)
    if kind == "owl":
        for s in (-1.0, 1.0):
            coat.body([ear("prick", spot((hy + 0.7 * r, hz - 0.1 * r), s * 0.55 * r), Turn(coat.animal.facing), s, 0.16 * size)])
    coat.body([skull])
    if kind in BARE:
        coat.horn(skull, BARE[kind])
    if kind == "eagle":
        coat.horn(skull, PALE["eagle"])
    beak = [
        spot(root),
        spot(((root[0] + tip[0]) / 2 + 0.01, (root[1] + tip[1]) / 2)),
        spot((tip[0] - (0.06 if kind in HOOKED else 0.0), tip[1])),
    ]
    radii = (thick, thick * (0.85 if kind in SWIMMERS else 0.6), thick * (0.6 if kind == "duck" else 0.12))
    coat.horn(limb(beak, [k * size for k in radii], flat=0.6 if kind == "duck" else 1.0, up=(0.0, 1.0, 0.0), parts=2), BEAKS.get(kind))
    if kind == "owl":
        _discs(coat, spot((hy, hz + 0.6 * r), 0.0), r * size)
    else:
        bare = replace(coat, animal=coat.animal.model_copy(update={"tone": 0.2})) if kind in BARE else coat
        bare.face(spot((hy - 0.02, hz - 0.3 * r)), Turn(coat.animal.facing), 2.0 * r * size, BIRD)
    if kind == "chicken":
        for shape in COMB:
            coat.plain([[spot((hy + up, hz + on)) for up, on in shape]], RED)


HOOKED = frozenset({"eagle", "parrot", "owl", "flamingo"})


def _discs(coat: Coat, at: Vec, radius: float) -> None:
    """The great eyes of an owl."""
    turn = Turn(coat.animal.facing)
    for s in (-1.0, 1.0):
        middle = add(at, turn((s * 0.42 * radius, 0.12 * radius, 0.3 * radius)))
        for share, tone in ((0.46, 0.04), (0.24, 0.96)):
            ring = [
                add(middle, turn((share * radius * math.cos(a), share * radius * math.sin(a), 0.0)))
                for a in (math.tau * k / 14 for k in range(14))
            ]
            coat.plain([ring], tone)


def _frog(coat: Coat) -> None:
    """Squat on folded hind legs, the eyes on top."""
    at, size = _place(coat), coat.animal.height
    for s in (-1.0, 1.0):
        hind = limb(
            [
                at((s * x, y, z))
                for x, y, z in ((0.28, 0.3, -0.4), (0.5, 0.34, 0.05), (0.46, 0.1, -0.42), (0.54, 0.04, -0.1), (0.6, 0.03, 0.14))
            ],
            [k * size for k in (0.16, 0.13, 0.07, 0.05, 0.06)],
            parts=2,
        )
        fore = limb(
            [at((s * x, y, z)) for x, y, z in ((0.26, 0.34, 0.3), (0.36, 0.16, 0.36), (0.32, 0.04, 0.5))],
            [k * size for k in (0.1, 0.06, 0.05)],
            parts=2,
        )
        coat.body([hind])
        coat.body([fore])
    body = limb(
        [at(p) for p in ((0, 0.2, -0.56), (0, 0.34, -0.2), (0, 0.5, 0.2), (0, 0.56, 0.5), (0, 0.5, 0.66))],
        [k * size for k in (0.12, 0.36, 0.38, 0.3, 0.12)],
        flat=0.82,
        up=(0.0, 1.0, 0.0),
        parts=3,
    )
    coat.body([body])
    coat.shade(body)
    for s in (-1.0, 1.0):
        bump = at((s * 0.2, 0.8, 0.4))
        coat.body([limb([add(bump, (0.0, k * size, 0.0)) for k in (-0.08, 0.0, 0.08)], [k * size for k in (0.1, 0.12, 0.05)], parts=2)])
        ring = [
            add(bump, Turn(coat.animal.facing + s * 50)((0.07 * size * math.cos(a), 0.07 * size * math.sin(a), 0.12 * size)))
            for a in (math.tau * k / 12 for k in range(12))
        ]
        coat.plain([ring], 0.95)
    coat.plain_line([at(p) for p in ((0.26, 0.56, 0.46), (0.14, 0.5, 0.66), (0.0, 0.49, 0.7), (-0.14, 0.5, 0.66), (-0.26, 0.56, 0.46))])


RED = "#d8402c"
COMB: tuple[tuple[tuple[float, float], ...], ...] = (
    ((0.1, -0.1), (0.24, -0.05), (0.17, 0.0), (0.25, 0.06), (0.08, 0.1)),
    ((-0.08, 0.08), (-0.26, 0.12), (-0.1, 0.18)),
)
"""Comb and wattle of a chicken: up and forward from the middle of its head."""


def _snake(coat: Coat) -> None:
    """In bows over the ground, the head raised."""
    at, size = _place(coat), coat.animal.height
    path = [(0.15 * math.sin(k * 0.62) * min(1.0, 0.4 + k / 8), 0.035, -0.55 + k * 0.049) for k in range(19)]
    path += [(0.02, 0.05, 0.4), (0.0, 0.13, 0.42), (0.0, 0.21, 0.42), (0.0, 0.26, 0.46)]
    radii = [0.006 + 0.03 * min(1.0, k / 9) for k in range(len(path))]
    loft = limb([at(p) for p in path], [r * size for r in radii], parts=4)
    skull = limb(
        [at(p) for p in ((0.0, 0.25, 0.43), (0.0, 0.27, 0.48), (0.0, 0.265, 0.55), (0.0, 0.255, 0.6))],
        [k * size for k in (0.03, 0.048, 0.036, 0.012)],
        parts=3,
    )
    for k in (-0.02, 0.02):
        fork = [at(p) for p in ((0.0, 0.252, 0.6), (0.0, 0.25, 0.66), (k, 0.25, 0.7))]
        coat.drawing.stroke([coat.view.project(p) for p in fork], coat.width * 0.8, RED)
    coat.body([loft, skull])
    coat.shade(loft)
    for k in range(8, len(loft) - 10, 5):
        x, y = coat.view.project(add(loft[k][0], (0.0, 0.026 * size, 0.0)))
        r = coat.pixels * 0.016
        coat.drawing.stroke([(x - r, y), (x, y - r * 0.8), (x + r, y)], coat.width * 0.7, coat.ink, 0.6)
    coat.face(at((0.0, 0.268, 0.46)), Turn(coat.animal.facing), 0.14 * size, FISH)


def _fish(coat: Coat) -> None:
    """A flat body along its way, a forked tail, fins; out of the water head and tail are bent up from the ground it flaps on."""
    straight, size = _place(coat), coat.animal.height
    bend = BENT if coat.animal.pose == "flop" else 0.0
    high = 0.3 if not bend else 0.16

    def at(v: Vec) -> Vec:
        lean = 1.6 * bend * v[2]
        return straight((v[0], v[1] + bend * v[2] * v[2], v[2] - (v[1] - high) * lean))

    loft = limb(
        [at((0, high, z)) for z in (-0.36, -0.2, 0.1, 0.34, 0.5)],
        [r * size for r in (0.02, 0.06, 0.1, 0.075, 0.02)],
        flat=1.7,
        up=(0.0, 1.0, 0.0),
        parts=2,
    )
    coat.plain(
        [[at((0, high, -0.34)), at((0, high + 0.2, -0.56)), at((0, high + 0.02, -0.47)), at((0, high - 0.18, -0.56))]],
        min(0.9, coat.tone + 0.1),
    )
    coat.plain(
        [[at((0, high + 0.14, 0.2)), at((0, high + 0.26, -0.06)), at((0, high + 0.12, -0.12))]],
        min(0.9, coat.tone + 0.1),
    )
    coat.body([loft])
    coat.shade(loft)
    coat.face(at((0, high, 0.28)), Turn(coat.animal.facing, -BENT_HEAD if bend else 0.0), 0.22 * size, FISH)


BENT, BENT_HEAD = 1.15, 32.0
"""How far a fish that flaps is bent, and degrees its head is up by that."""


DRAWN: dict[str, Callable[[Coat], None]] = {"snake": _snake, "fish": _fish, "frog": _frog, **WILD, **SEA}
"""Kinds that are no birds."""
