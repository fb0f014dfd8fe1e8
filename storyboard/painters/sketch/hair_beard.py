"""Hair of the face: moustaches, and beards as shells of their own."""

from __future__ import annotations

import random

from storyboard.painters.sketch.hair import Brush, Column, along, strand_tones, strands, strips
from storyboard.painters.sketch.head import Head, area, runs
from storyboard.staging.space import sub

_BEARD_TOP = ((0, -0.218), (12, -0.214), (22, -0.238), (34, -0.27), (56, -0.2), (76, -0.08), (94, 0.04), (112, -0.12), (134, -0.16))
_BEARD_END = ((0, -0.61), (28, -0.59), (50, -0.56), (70, -0.54), (84, -0.51), (98, -0.48), (112, -0.44), (134, -0.34))

EARS, SIDE = 134.0, 84.0
"""Degrees around the head to which a beard goes, and from the lens to which it is seen."""
_MOUSTACHE = (
    (0.0, -0.218), (0.05, -0.212), (0.105, -0.24), (0.15, -0.292), (0.158, -0.318), (0.128, -0.302), (0.075, -0.275), (0.0, -0.268),
)  # fmt: skip
"""Half a moustache on the face, in head heights, from under the nose around its tip."""


def draw_moustache(brush: Brush, head: Head) -> None:
    """Between nose and mouth, parted in the middle; the chin stays bare."""
    for sign in (-1, 1):
        patch = area(brush.view, head, [(x * sign, y) for x, y in _MOUSTACHE], 0.03)
        if len(patch) < 4:
            continue
        brush.drawing.shape([patch], brush.tone, brush.width * 0.7)
        if brush.pixels > 46:
            _, dark = strand_tones(brush.tone)
            for k in (0.25, 0.5, 0.75):
                hairs = [(0.01, -0.225 - 0.03 * k), (0.06, -0.222 - 0.04 * k), (0.13, -0.268 - 0.036 * k)]
                for run in runs(brush.view, head, [(x * sign, y) for x, y in hairs], 0.032):
                    brush.drawing.stroke(run, brush.width * 0.45, dark, 0.7, taper=(0.3, 0.6))


def draw_beard(brush: Brush, head: Head) -> None:
    """A full beard as a shell of its own, from ear to ear along the jaw."""
    count, rows = (57, 8) if brush.pixels > 46 else (25, 4)
    chance = random.Random(brush.seed)
    lens, _ = head.seen_from(brush.view)
    shell: list[Column] = []
    for i in range(count):
        azimuth = EARS * (2 * i / (count - 1) - 1)
        top, end = along(_BEARD_TOP, abs(azimuth)), along(_BEARD_END, abs(azimuth)) - chance.uniform(0.0, 0.03)
        if abs((azimuth - lens + 180) % 360 - 180) > SIDE:
            continue
        points = [head.shell(azimuth, top + (end - top) * k / (rows - 1), 0.055, -0.42) for k in range(rows)]
        shell.append([(p, sub(p, head.world((0.0, -0.2, -0.12)))) for p in points])
    faces = strips(brush.view, shell, front=True)
    if not faces:
        return
    brush.drawing.shape(faces, brush.tone, brush.width * 0.75)
    if brush.pixels > 46:
        strands(brush, head, shell, 1.6)
