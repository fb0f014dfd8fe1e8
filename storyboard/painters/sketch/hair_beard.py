"""Hair of the face: moustaches, and beards as shells of their own."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import NamedTuple

from storyboard.painters.sketch.hair import Brush, Column, along, strand_tones, strands, strips
from storyboard.painters.sketch.head import Head, area, runs
from storyboard.staging.space import dot, mix, sub, wrapped

_BEARD_TOP = ((0, -0.218), (12, -0.214), (22, -0.238), (34, -0.27), (56, -0.2), (76, -0.08), (94, 0.04), (112, -0.12), (134, -0.16))
_BEARD_END = ((0, -0.61), (28, -0.59), (50, -0.56), (70, -0.54), (84, -0.51), (98, -0.48), (112, -0.44), (134, -0.34))

NAPE, SIDE = 134.0, 84.0
"""Degrees around the head to which a full beard goes, and from the lens to which any is seen."""


class Span(NamedTuple):
    """Where a beard grows: between two azimuths on both sides, and from which height to which."""

    low: float
    high: float
    tops: tuple[tuple[float, float], ...] = _BEARD_TOP
    ends: tuple[tuple[float, float], ...] = _BEARD_END
    out: float = 0.055
    longer: float = 0.0
    """How much farther it hangs at the chin, in head heights."""


MOUSTACHES: dict[str, tuple[tuple[float, float], ...]] = {
    "": (
        (0.0, -0.218), (0.05, -0.212), (0.105, -0.24), (0.15, -0.292), (0.158, -0.318), (0.128, -0.302), (0.075, -0.275), (0.0, -0.268),
    ),
    "handlebar": (
        (0.0, -0.222), (0.05, -0.214), (0.11, -0.245), (0.165, -0.272), (0.21, -0.258), (0.228, -0.212), (0.214, -0.172), (0.24, -0.19),
        (0.25, -0.235), (0.228, -0.288), (0.17, -0.31), (0.11, -0.294), (0.06, -0.276), (0.0, -0.268),
    ),
    "thin_moustache": (
        (0.0, -0.252), (0.05, -0.244), (0.1, -0.264), (0.15, -0.306), (0.142, -0.312), (0.094, -0.28), (0.05, -0.264), (0.0, -0.268),
    ),
    "walrus": (
        (0.0, -0.2), (0.08, -0.198), (0.15, -0.245), (0.195, -0.32), (0.2, -0.4), (0.165, -0.408), (0.12, -0.34), (0.06, -0.316),
        (0.0, -0.312),
    ),
}  # fmt: skip
"""Halves of moustaches on the face, in head heights, from under the nose around their tips."""


def draw_moustache(brush: Brush, head: Head, kind: str = "") -> None:
    """Between nose and mouth, parted in the middle; the chin stays bare."""
    for sign in (-1, 1):
        patch = area(brush.view, head, [(x * sign, y) for x, y in MOUSTACHES[kind]], 0.03)
        if len(patch) < 4:
            continue
        brush.drawing.shape([patch], brush.tone, brush.width * 0.7)
        if brush.pixels > 46 and kind != "thin_moustache":
            _, dark = strand_tones(brush.tone)
            for k in (0.25, 0.5, 0.75):
                hairs = [(0.01, -0.225 - 0.03 * k), (0.06, -0.222 - 0.04 * k), (0.13, -0.268 - 0.036 * k)]
                for run in runs(brush.view, head, [(x * sign, y) for x, y in hairs], 0.032):
                    brush.drawing.stroke(run, brush.width * 0.45, dark, 0.7, taper=(0.3, 0.6))


BEARDS: dict[str, Span] = {
    "": Span(0.0, NAPE),
    "long_beard": Span(0.0, NAPE, longer=0.5),
    "goatee": Span(0.0, 25.0),
    "sideburns": Span(54.0, 92.0, ((54, -0.2), (66, -0.04), (78, 0.1), (92, 0.12)), ((54, -0.33), (70, -0.31), (92, -0.22)), 0.04),
    "stubble": Span(0.0, NAPE, out=0.012),
}
"""Where beards grow."""


def _shells(brush: Brush, head: Head, span: Span) -> list[list[Column]]:
    """A beard's shell, or both where it is bare in the middle."""
    lens, _ = head.seen_from(brush.view)
    sides = ((-span.high, -span.low), (span.low, span.high)) if span.low else ((-span.high, span.high),)
    return [_shell(brush, head, span, (ends, lens)) for ends in sides]


def _shell(brush: Brush, head: Head, span: Span, seen: tuple[tuple[float, float], float]) -> list[Column]:
    """The columns of a shell between two azimuths, as far as they are on the side of the lens."""
    (ends, lens), (count, rows) = seen, (57, 8) if brush.pixels > 46 else (25, 4)
    chance = random.Random(brush.seed)
    shell: list[Column] = []
    for i in range(count):
        azimuth = ends[0] + (ends[1] - ends[0]) * i / (count - 1)
        top, end = along(span.tops, abs(azimuth)), along(span.ends, abs(azimuth)) - chance.uniform(0.0, 0.03)
        if abs(wrapped(azimuth - lens)) > SIDE:
            continue
        end -= span.longer * max(0.0, 1 - abs(azimuth) / 62)
        points = [head.shell(azimuth, top + (end - top) * k / (rows - 1), span.out, -0.42) for k in range(rows)]
        shell.append([(p, sub(p, head.world((0.0, -0.2, -0.12)))) for p in points])
    return shell


def draw_beard(brush: Brush, head: Head, kind: str = "") -> None:
    """A beard as a shell of its own, as far around as its kind grows."""
    for shell in _shells(brush, head, BEARDS[kind]):
        if faces := strips(brush.view, shell, front=True):
            brush.drawing.shape(faces, brush.tone, brush.width * 0.75)
            if brush.pixels > 46:
                strands(brush, head, shell, 1.6)


SHADOW = 0.3
"""How dense the shadow of a stubble is."""
BRISTLES = 90.0
"""Pixels of head height from which single bristles are seen."""


def draw_stubble(brush: Brush, head: Head) -> None:
    """The shadow of a beard that was shaved days ago, with its bristles."""
    for shell in _shells(brush, head, BEARDS["stubble"]):
        if faces := strips(brush.view, shell, front=True):
            brush.drawing.fill(faces, brush.tone, SHADOW)
        for column in shell if brush.pixels > BRISTLES else ():
            for one, other in pairwise(column):
                run = [brush.view.project(mix(one[0], other[0], share)) for share in (0.3, 0.65)]
                if dot(one[1], sub(brush.view.eye, one[0])) > 0.02 * head.size:
                    brush.drawing.stroke(run, brush.width * 0.5, brush.tone, 0.8)
