"""Beasts of the water and of stones: whales, dolphins and sharks of one table, and what has arms, feelers and pincers.

All of them in lengths of the animal (`Animal.height`): left, up, front.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from storyboard.model.stage import Vec
from storyboard.painters.sketch.animals_coat import Coat
from storyboard.painters.sketch.animals_wild import BONE, ball, mirrored, sides, tube
from storyboard.painters.sketch.lofts import Ring

Flat = tuple[tuple[float, float], ...]
"""A fin: up and forward."""


@dataclass(frozen=True, slots=True)
class Swimmer:
    """What swims along its own length, from the tail to the nose."""

    spine: tuple[tuple[float, float], ...]
    """Up and forward of the middle of the body."""
    radii: tuple[float, ...]
    dorsal: Flat
    arm: tuple[Vec, ...]
    """The fin at its side."""
    mouth: tuple[Vec, ...]
    eye: Vec
    level: bool = False
    """Whether its tail lies level as a whale's, and does not stand as a shark's."""
    tail: float = 0.1
    """Half its span."""
    gills: bool = False
    teeth: bool = False
    grooves: bool = False
    pale: float = 0.04
    """The tone of its belly."""


SWIMMERS: dict[str, Swimmer] = {
    "shark": Swimmer(
        ((0.2, -0.46), (0.2, -0.36), (0.19, -0.14), (0.19, 0.1), (0.195, 0.3), (0.205, 0.42), (0.212, 0.5)),
        (0.012, 0.026, 0.066, 0.088, 0.076, 0.044, 0.01),
        ((0.26, 0.12), (0.43, -0.02), (0.4, -0.02), (0.25, -0.05)),
        ((0.06, 0.16, 0.14), (0.24, 0.07, -0.02), (0.06, 0.15, 0.02)),
        ((0.0, 0.165, 0.455), (0.045, 0.15, 0.42), (0.07, 0.14, 0.36), (0.074, 0.152, 0.32)),
        (0.052, 0.222, 0.4),
        tail=0.19, gills=True, teeth=True,
    ),
    "dolphin": Swimmer(
        ((0.14, -0.46), (0.17, -0.34), (0.22, -0.12), (0.24, 0.08), (0.23, 0.24), (0.22, 0.34), (0.2, 0.4), (0.19, 0.44), (0.185, 0.5)),
        (0.014, 0.034, 0.078, 0.098, 0.088, 0.07, 0.034, 0.022, 0.01),
        ((0.31, 0.08), (0.43, -0.07), (0.4, -0.06), (0.3, -0.06)),
        ((0.07, 0.19, 0.18), (0.2, 0.08, 0.04), (0.06, 0.17, 0.1)),
        ((0.0, 0.18, 0.5), (0.024, 0.178, 0.44), (0.05, 0.175, 0.37), (0.066, 0.195, 0.33)),
        (0.066, 0.222, 0.32),
        level=True, tail=0.14,
    ),
    "whale": Swimmer(
        ((0.16, -0.46), (0.17, -0.34), (0.19, -0.14), (0.2, 0.08), (0.2, 0.26), (0.2, 0.4), (0.2, 0.48), (0.2, 0.5)),
        (0.014, 0.032, 0.088, 0.14, 0.15, 0.135, 0.09, 0.03),
        ((0.28, -0.13), (0.33, -0.2), (0.26, -0.21)),
        ((0.11, 0.12, 0.2), (0.26, 0.0, 0.0), (0.22, 0.02, -0.03), (0.1, 0.1, 0.1)),
        ((0.0, 0.2, 0.5), (0.1, 0.18, 0.44), (0.135, 0.15, 0.34), (0.145, 0.17, 0.27)),
        (0.14, 0.19, 0.26),
        level=True, tail=0.17, grooves=True,
    ),
    "orca": Swimmer(
        ((0.14, -0.46), (0.17, -0.34), (0.2, -0.12), (0.21, 0.08), (0.21, 0.26), (0.2, 0.38), (0.19, 0.46), (0.185, 0.5)),
        (0.014, 0.036, 0.09, 0.124, 0.115, 0.088, 0.055, 0.018),
        ((0.3, 0.1), (0.56, -0.03), (0.52, -0.04), (0.3, -0.06)),
        ((0.09, 0.15, 0.2), (0.25, 0.02, 0.06), (0.2, 0.01, 0.0), (0.08, 0.13, 0.1)),
        ((0.0, 0.175, 0.5), (0.05, 0.16, 0.44), (0.085, 0.155, 0.37), (0.09, 0.17, 0.33)),
        (0.09, 0.2, 0.34),
        level=True, tail=0.15,
    ),
}  # fmt: skip


def _arched(coat: Coat) -> Callable[[Vec], Vec]:
    """Who leaps is bent in a bow over the water; who swims is not."""
    if coat.animal.pose not in {"jump", "burst"}:
        return lambda p: p
    return lambda p: (p[0], p[1] + 0.32 - 1.5 * p[2] * p[2] + 0.15 * p[2], p[2] * 0.86)


def _swimmer(coat: Coat) -> None:
    row, bend = SWIMMERS[coat.animal.kind], _arched(coat)
    far, near = sides(coat)

    def flat(shape: tuple[Vec, ...] | list[Vec]) -> list[Vec]:
        return [coat.at(bend(p)) for p in shape]

    dark = min(0.92, coat.tone + 0.12)
    up, back = row.spine[0]
    coat.plain([flat(mirrored(row.arm, far))], dark)
    if not row.level:
        coat.plain([flat([(0.0, up + y * row.tail / 0.19, back + z) for y, z in CAUDAL])], dark)
    coat.plain([flat([(0.0, y, z) for y, z in row.dorsal])], dark)
    body = tube(coat, [bend((0.0, y, z)) for y, z in row.spine], row.radii, parts=4)
    coat.body([body])
    if row.level:
        coat.plain([flat([(x * row.tail, up + y, back + z) for x, y, z in FLUKES])], dark)
    _belly(coat, row, bend, near)
    coat.shade(body)
    if row.gills:
        for k in range(4):
            coat.plain_line(flat([(near * 0.078, y, 0.22 - 0.024 * k) for y in (0.24, 0.2, 0.165)]))
    coat.plain_line(flat(mirrored(row.mouth, near)))
    if row.teeth:
        for k in range(5):
            at = (near * (0.05 + 0.005 * k), 0.15 - 0.002 * k, 0.42 - 0.024 * k)
            coat.plain([flat([(at[0], at[1] + y, at[2] + z) for y, z in ((0.004, -0.01), (-0.022, 0.0), (0.004, 0.01))])], BONE)
    ball(coat, bend((near * row.eye[0], row.eye[1], row.eye[2])), 0.013, 0.97)
    if coat.animal.kind == "orca":
        coat.plain([flat([(near * 0.1, 0.23 + 0.022 * math.sin(a), 0.29 + 0.045 * math.cos(a)) for a in _around(12)])], BONE)
    coat.plain([flat(mirrored(row.arm, near))], dark)


def _around(count: int) -> list[float]:
    return [math.tau * k / count for k in range(count)]


CAUDAL: Flat = ((0.0, 0.03), (0.19, -0.12), (0.16, -0.13), (0.01, -0.03), (-0.1, -0.08), (-0.11, -0.06))
FLUKES: tuple[Vec, ...] = ((0.0, 0.0, 0.02), (0.6, 0.03, -0.05), (1.0, 0.08, -0.15), (0.4, 0.04, -0.12), (0.0, 0.02, -0.08),
                           (-0.4, 0.04, -0.12), (-1.0, 0.08, -0.15), (-0.6, 0.03, -0.05))  # fmt: skip
"""A tail that stands (up, forward) and one that lies level (aside, up, forward)."""


def _belly(coat: Coat, row: Swimmer, bend: Callable[[Vec], Vec], near: float) -> None:
    """The pale underside, from the chin to the tail, and the grooves of a throat."""
    upper: list[Vec] = []
    lower: list[Vec] = []
    for (y, z), r in list(zip(row.spine, row.radii, strict=True))[1:-1]:
        upper.append(coat.at(bend((near * r * 0.93, y - r * 0.42, z))))
        lower.append(coat.at(bend((near * r * 0.3, y - r * 0.97, z))))
    coat.drawing.fill([[coat.view.project(p) for p in upper + lower[::-1]]], row.pale, 0.9)
    if row.grooves:
        for k in range(5):
            drop = 0.06 + 0.016 * k
            coat.plain_line([coat.at(bend((near * (0.14 - 0.016 * k), 0.19 - drop - 0.01 * n, 0.44 - 0.07 * n))) for n in range(5)])


def octopus(coat: Coat) -> None:
    """A bag of a head with great eyes over eight arms that curl, suckers under them."""
    near = coat.near
    arms = [_arm(coat, math.radians(k * 45 + 20), k) for k in range(8)]
    order = sorted(range(8), key=lambda k: -coat.view.depth(arms[k][len(arms[k]) // 2][0]))
    for k in order[:4]:
        coat.body([arms[k]], far=True)
    bag = tube(
        coat,
        ((0, 0.1, 0.0), (0, 0.26, 0.0), (0, 0.42, -0.03), (0, 0.62, -0.1), (0, 0.82, -0.16), (0, 0.9, -0.18)),
        (0.2, 0.16, 0.17, 0.23, 0.18, 0.08),
        up=(0, 0, 1),
    )
    coat.body([bag])
    coat.shade(bag)
    for k in order[4:]:
        coat.body([arms[k]])
        for n in range(4, len(arms[k]) - 2, 2):
            (x, y, z), r = arms[k][n][0], 0.028 * (1 - n / len(arms[k]))
            at = (x, y - r * coat.animal.height * 0.6, z)
            px, py = coat.view.project(at)
            wide = coat.view.pixels(at, r * coat.animal.height)
            coat.drawing.shape([[(px + wide * math.cos(a), py + wide * 0.7 * math.sin(a)) for a in _around(8)]], 0.04, coat.width * 0.4)
    front = [(0.15, 0.4, 0.1), (-0.15, 0.4, 0.1)]
    for x, y, z in sorted(front, key=lambda p: p[0] * near):
        ball(coat, (x, y, z), 0.075)
        ball(coat, (x * 1.18, y + 0.005, z + 0.045), 0.05, 0.03)
        ball(coat, (x * 1.28, y + 0.005, z + 0.075), 0.026, 0.97)


def _arm(coat: Coat, a: float, k: int) -> list[Ring]:
    c, s = math.cos(a), math.sin(a)
    curl = 1.0 if k % 2 else -1.0
    path = [
        (0.1, 0.2, 0.0),
        (0.26, 0.12, 0.02),
        (0.44, 0.04, 0.04),
        (0.6, 0.04, -0.02),
        (0.72, 0.1, -0.06),
        (0.72, 0.2, 0.0),
        (0.64, 0.19, 0.04),
    ]
    return tube(
        coat, [(c * r - s * b * curl, y, s * r + c * b * curl) for r, y, b in path], (0.1, 0.085, 0.07, 0.052, 0.036, 0.024, 0.01), parts=3
    )


def squid(coat: Coat) -> None:
    """A pointed bag with two fins, an eye, and arms before it with two that are longest."""
    far, near = sides(coat)
    for side in (far, near):
        coat.plain(
            [[coat.at((side * x, 0.2 + y, z)) for x, y, z in ((0.02, 0.0, -0.5), (0.2, 0.04, -0.34), (0.03, 0.0, -0.2))]], coat.lighter(0.1)
        )
    for k in range(6):
        bow = 0.05 * (k - 2.5)
        coat.body(
            [
                tube(
                    coat,
                    (
                        (bow * 0.3, 0.19, 0.2),
                        (bow, 0.19 + bow * 0.6, 0.32),
                        (bow * 1.4, 0.14 + bow, 0.42),
                        (bow * 1.2, 0.18 + bow * 1.2, 0.5),
                    ),
                    (0.03, 0.022, 0.015, 0.006),
                )
            ]
        )
    for side in (far, near):
        long = tube(
            coat, mirrored(((0.03, 0.18, 0.22), (0.07, 0.12, 0.42), (0.06, 0.2, 0.6), (0.05, 0.16, 0.7)), side), (0.014, 0.011, 0.01, 0.022)
        )
        coat.body([long])
    mantle = tube(coat, ((0, 0.2, -0.54), (0, 0.2, -0.4), (0, 0.2, -0.15), (0, 0.2, 0.06), (0, 0.2, 0.1)), (0.01, 0.05, 0.092, 0.1, 0.09))
    head = tube(coat, ((0, 0.2, 0.06), (0, 0.2, 0.15), (0, 0.2, 0.24)), (0.06, 0.075, 0.05))
    coat.body([head])
    coat.body([mantle])
    coat.shade(mantle)
    ball(coat, (near * 0.066, 0.21, 0.16), 0.034, 0.03)
    ball(coat, (near * 0.09, 0.21, 0.166), 0.018, 0.97)


def jellyfish(coat: Coat) -> None:
    """A bell that one sees through, threads and frills hanging from it."""
    for k in range(11):
        a = math.tau * k / 11
        x, z = 0.3 * math.cos(a), 0.3 * math.sin(a)
        line = [
            coat.view.project(coat.at((x + 0.05 * math.sin(n * 1.3 + k), 0.66 - 0.11 * n * (0.7 + 0.06 * (k % 5)), z))) for n in range(8)
        ]
        coat.drawing.stroke(line, coat.width * 0.9, coat.ink, 0.7, (0.0, 0.7))
    for k in range(4):
        a = math.tau * k / 4 + 0.5
        x, z = 0.09 * math.cos(a), 0.09 * math.sin(a)
        coat.body(
            [
                tube(
                    coat,
                    [(x + 0.05 * math.sin(n * 1.9 + k), 0.66 - 0.12 * n, z) for n in range(5)],
                    (0.07, 0.06, 0.05, 0.035, 0.01),
                    parts=3,
                )
            ]
        )
    bell = tube(
        coat,
        ((0, 0.62, 0), (0, 0.66, 0), (0, 0.78, 0), (0, 0.9, 0), (0, 0.98, 0), (0, 1.0, 0)),
        (0.36, 0.39, 0.37, 0.28, 0.14, 0.04),
        up=(0, 0, 1),
    )
    coat.body([bell])
    coat.shade(bell)
    for k in range(-2, 3):
        coat.plain_line([coat.at((0.085 * k * r, y, 0.3 * r)) for y, r in ((0.95, 0.4), (0.82, 1.2), (0.64, 1.7))])


def crab(coat: Coat) -> None:
    """Wide and low, four bent legs to each side, two raised claws, eyes on stalks."""
    far, near = sides(coat)
    for side in (far, near):
        for k in range(4):
            z = 0.18 - 0.15 * k
            leg = ((0.3, 0.3, z * 0.7), (0.62, 0.5 - 0.03 * k, z * 1.5), (0.82, 0.26, z * 1.9), (0.92, 0.0, z * 2.1))
            coat.body([tube(coat, mirrored(leg, side), (0.055, 0.05, 0.036, 0.008), parts=2)])
    shell = tube(
        coat,
        ((-0.5, 0.3, 0.0), (-0.4, 0.33, 0.0), (0.0, 0.36, 0.0), (0.4, 0.33, 0.0), (0.5, 0.3, 0.0)),
        (0.06, 0.22, 0.31, 0.22, 0.06),
        flat=0.62,
    )
    coat.body([shell])
    coat.shade(shell)
    for side in (far, near):
        _claw(coat, side, ((0.34, 0.32, 0.2), (0.62, 0.36, 0.36), (0.56, 0.52, 0.52)), 0.13)
        coat.body([tube(coat, mirrored(((0.12, 0.42, 0.22), (0.13, 0.58, 0.26)), side), (0.026, 0.022))])
        ball(coat, (side * 0.13, 0.62, 0.27), 0.05, 0.97)


def _claw(coat: Coat, side: float, path: tuple[Vec, ...], size: float) -> None:
    """An arm, a hand and the two fingers of a pincer, open."""
    coat.body([tube(coat, mirrored(path, side), (size * 0.45, size * 0.42, size * 0.4), parts=2)])
    x, y, z = path[-1]
    palm = ((x, y - 0.02, z - 0.02), (x - size * 0.3, y + size * 0.7, z + size * 0.5), (x - size * 0.7, y + size * 1.3, z + size * 0.8))
    coat.body([tube(coat, mirrored(palm, side), (size * 0.42, size, size * 0.62))])
    tx, ty, tz = palm[-1]
    for over, thick in ((0.55, 0.4), (-0.5, 0.32)):
        finger = (
            (tx, ty, tz),
            (tx + size * over, ty + size * 1.0, tz + size * 0.2),
            (tx + size * over * 0.3, ty + size * 1.9, tz + size * 0.4),
        )
        coat.body([tube(coat, mirrored(finger, side), (size * 0.45, size * thick, size * 0.06))])


def scorpion(coat: Coat) -> None:
    """A tail of beads bent over the back to its sting, two pincers held out before, four legs to each side."""
    far, near = sides(coat)
    for side in (far, near):
        for k in range(4):
            z = 0.2 - 0.13 * k
            leg = ((0.06, 0.12, z), (0.2, 0.22, z * 1.2), (0.3, 0.1, z * 1.5 - 0.03), (0.36, 0.0, z * 1.7 - 0.05))
            coat.body([tube(coat, mirrored(leg, side), (0.024, 0.02, 0.014, 0.005), parts=2)])
    for side in (far, near):
        coat.body([tube(coat, mirrored(((0.07, 0.12, 0.24), (0.26, 0.2, 0.3), (0.34, 0.2, 0.42)), side), (0.03, 0.03, 0.028))])
        coat.body([tube(coat, mirrored(((0.34, 0.2, 0.38), (0.34, 0.22, 0.48), (0.3, 0.22, 0.57)), side), (0.03, 0.075, 0.045))])
        for over in (0.07, -0.06):
            finger = ((0.31, 0.22, 0.55), (0.3 + over, 0.24, 0.64), (0.28 + over * 0.3, 0.25, 0.74))
            coat.body([tube(coat, mirrored(finger, side), (0.034, 0.026, 0.004))])
    for (y, z), r in zip(SEGMENTS, (0.06, 0.075, 0.082, 0.085, 0.08, 0.07), strict=True):
        coat.body([tube(coat, ((0, y, z - 0.045), (0, y, z), (0, y, z + 0.045)), (r * 0.7, r, r * 0.8), flat=0.75)])
    for k, (y, z) in enumerate(BEADS):
        ball(coat, (0.0, y, z), 0.056 - 0.003 * k)
    coat.horn(tube(coat, ((0, 0.67, -0.2), (0, 0.63, -0.11), (0, 0.54, -0.07)), (0.035, 0.024, 0.004)), 0.95)


SEGMENTS: Flat = ((0.1, -0.28), (0.11, -0.2), (0.12, -0.11), (0.125, -0.02), (0.125, 0.08), (0.12, 0.2))
BEADS: Flat = ((0.14, -0.38), (0.24, -0.46), (0.35, -0.5), (0.46, -0.49), (0.56, -0.43), (0.64, -0.34), (0.67, -0.25))
"""Body and tail of a scorpion: up and forward."""


def snail(coat: Coat) -> None:
    """A wound shell on a long foot, two horns with eyes."""
    near = coat.near
    foot = tube(
        coat,
        ((0, 0.02, -0.62), (0, 0.07, -0.3), (0, 0.09, 0.1), (0, 0.12, 0.36), (0, 0.28, 0.5), (0, 0.34, 0.56)),
        (0.02, 0.08, 0.11, 0.11, 0.1, 0.06),
    )
    coat.horn(foot, "#b9a98a")
    for side in (1.0, -1.0):
        coat.drawing.stroke(
            [coat.view.project(coat.at(p)) for p in ((side * 0.04, 0.36, 0.54), (side * 0.09, 0.62, 0.66))], coat.width * 2.2, "ink"
        )
        ball(coat, (side * 0.09, 0.63, 0.66), 0.03, 0.97)
        coat.drawing.stroke(
            [coat.view.project(coat.at(p)) for p in ((side * 0.04, 0.27, 0.6), (side * 0.07, 0.24, 0.7))], coat.width * 1.6, "ink"
        )
    shell = tube(
        coat,
        ((-0.2, 0.44, -0.1), (-0.12, 0.44, -0.1), (0.0, 0.44, -0.1), (0.12, 0.44, -0.1), (0.2, 0.44, -0.1)),
        (0.16, 0.32, 0.38, 0.32, 0.16),
        parts=2,
    )
    coat.body([shell])
    coat.shade(shell)
    turns = [math.tau * 2.4 * k / 44 for k in range(45)]
    path = [coat.at((near * 0.21, 0.44 + 0.3 * (1 - t / 16) * math.sin(t), -0.1 + 0.3 * (1 - t / 16) * math.cos(t))) for t in turns]
    coat.drawing.stroke([coat.view.project(p) for p in path], coat.width * 1.5, coat.ink, 0.9)


SEA: dict[str, Callable[[Coat], None]] = {
    **dict.fromkeys(SWIMMERS, _swimmer),
    "octopus": octopus,
    "squid": squid,
    "jellyfish": jellyfish,
    "crab": crab,
    "scorpion": scorpion,
    "snail": snail,
}
"""By kind."""
