"""Things torn, broken or bitten: the part that is left in a hand, its edge ragged or scalloped. Centimetres around the grip."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from storyboard.painters.sketch.things import THINGS
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Mark, Marks, area, box_of, pen, rect, turned
from storyboard.staging.space import XY

LOAF: Marks = (
    area("#c48a4a", "-13,0 -15,4 -12,9 -5,11 5,11 12,9 15,4 13,0"),
    *(pen(0.9, f"{x - 1},8.5 {x + 1},4", "#ecd3a4") for x in (-9, -4.5, 4.5, 9)),
)
CRUMB, DEEP = "#f0dcb2", 3.0
"""What is seen of a loaf where it is torn or bitten, and how far from the edge, centimetres."""
_CLOTH: Marks = (area("#b9b2a6", "-13,-16 13,-18 14,4 -12,6"), pen(0.4, "-8,-14 -9,3"), pen(0.4, "7,-15 8,2"))
_STICK: Marks = (rect("#8a5a36", -16, 1, 16, 4),)
LOAVES = frozenset({"bread", "bread_roll", "food", "cake", "tart", "croissant", "sandwich"})
"""What is drawn as a loaf that lies in the hand."""
_ROUGHLY: dict[str, Marks] = {
    **dict.fromkeys(LOAVES, LOAF),
    **dict.fromkeys(("cloth", "shirt", "dress", "flag", "sack", "towel", "blanket", "bandage", "napkin", "scarf", "handkerchief"), _CLOTH),
    **dict.fromkeys(("stick", "pencil", "pen", "branch", "wand", "arrow", "oar", "plank"), _STICK),
}
"""What is drawn where its usual look would not be known again when cut."""
TOOTH = 1.1
"""Centimetres between the teeth of a ragged edge, and how far they stand out."""


PINCHED_OFF = 0.32
"""The share of a loaf that is torn off it."""
LARGE_LOAVES = frozenset({"bread", "cake", "food"})
"""What a piece is torn off; all else is torn in two."""


def share_of(kind: str, side: int) -> float:
    """How much of a thing that is torn the left (0) or the right (1) hand has."""
    return 0.5 if kind not in LARGE_LOAVES else PINCHED_OFF if side == 1 else 1.0 - PINCHED_OFF


def halved(kind: str, inner: float, share: float = 0.5) -> Marks:
    """One part of a thing: the left one where `inner` is 1 and its torn edge is on the right, the right one where it is -1.

    What cannot be cut so is a sheet of paper.
    """
    marks = _ROUGHLY.get(kind) or HELD.get(kind) or THINGS.get(kind) or HELD["letter"]
    x0, _, x1, _ = box_of(marks)
    outer, long = (x0, x1 - x0) if inner > 0 else (x1, x0 - x1)
    middle, shift = outer + share * long, share * long / 2
    kept = _kept(marks, middle, inner, _ragged)
    return tuple(Mark(tuple((x - middle + shift, y) for x, y in m.points), m.tone, m.width, m.line) for m in kept)


def bitten(kind: str) -> Marks:
    """What is eaten out of the hand, upright, a mouthful gone from its upper end."""
    marks = HELD.get(kind) or THINGS.get(kind) or LOAF
    x0, y0, x1, y1 = box_of(marks)
    lying = turned(marks, -90.0) if y1 - y0 > TALL * (x1 - x0) else marks
    left, low, right, high = box_of(lying)
    middled = tuple(replace(mark, outline=tuple((x, y - (low + high) / 2) for x, y in mark.points)) for mark in lying)
    return turned(_kept(middled, right - MOUTHFUL * (right - left), 1.0, _scalloped, DEEP + HOLLOW), 90.0)


TALL, MOUTHFUL = 1.2, 0.26
"""How many times as high as wide is what is bitten from its top and not from its side; the share of it that is gone."""
Edge = Callable[[list[XY], float, float], tuple[XY, ...]]


def _kept(marks: Marks, middle: float, inner: float, edge: Edge, deep: float = DEEP) -> Marks:
    """The marks on one side of a cut; a loaf shows its crumb so deep along it."""
    kept = tuple(Mark(points, mark.tone, mark.width, mark.line) for mark in marks if len(points := _side(mark, middle, inner, edge)) > 1)
    if marks[0].tone != LOAF[0].tone:
        return kept
    crumb = _beyond(kept[0].points, middle - deep * inner, inner)
    return (kept[0], Mark(crumb, CRUMB, 0.0, 0.6), *kept[1:])


def _beyond(points: tuple[XY, ...], line: float, inner: float) -> tuple[XY, ...]:
    """The part of an outline between an upright line and the cut."""
    out: list[XY] = []
    for a, b in zip(points, [*points[1:], points[0]], strict=True):
        if (a[0] - line) * inner >= 0:
            out.append(a)
        if (a[0] - line) * (b[0] - line) < 0:
            out.append((line, a[1] + (b[1] - a[1]) * (line - a[0]) / (b[0] - a[0])))
    return tuple(out)


def _side(mark: Mark, middle: float, inner: float, edge: Edge) -> tuple[XY, ...]:
    """The part of a mark on one side of the cut."""
    points = mark.points if mark.width else (*mark.points, mark.points[0])
    out: list[XY] = []
    for a, b in pairwise(points):
        if (a[0] - middle) * inner <= 0:
            out.append(a)
        if (a[0] - middle) * (b[0] - middle) < 0:
            out.append((middle, a[1] + (b[1] - a[1]) * (middle - a[0]) / (b[0] - a[0])))
    if mark.width and (points[-1][0] - middle) * inner <= 0:
        out.append(points[-1])
    return tuple(out) if mark.width else edge(out, middle, inner)


def _scalloped(points: list[XY], middle: float, inner: float) -> tuple[XY, ...]:
    """An outline with what teeth have left along the cut: three hollows."""
    out: list[XY] = []
    for a, b in zip(points, [*points[1:], *points[:1]], strict=True):
        out.append(a)
        if a[0] == b[0] == middle:
            long = b[1] - a[1]
            deep = inner * min(HOLLOW, 0.36 * abs(long))
            shares = [n / SCALLOPS for n in range(1, SCALLOPS)]
            out += [(middle - deep * _hollow(t), a[1] + long * t) for t in shares]
    return tuple(out) if len(points) > 2 else ()


def _hollow(t: float) -> float:
    """How deep a bite is so far along it: a bow with three teeth in it."""
    return math.sin(math.pi * t) * 0.75 + 0.4 * abs(math.sin(3 * math.pi * t))


HOLLOW, SCALLOPS = 4.0, 19
"""Centimetres that a bite is deep, and the steps it is drawn in."""


def _ragged(points: list[XY], middle: float, inner: float) -> tuple[XY, ...]:
    """An outline with teeth along the cut; empty where nothing is left of it."""
    out: list[XY] = []
    for a, b in zip(points, [*points[1:], *points[:1]], strict=True):
        out.append(a)
        if a[0] == b[0] == middle:
            count = int(abs(b[1] - a[1]) / TOOTH)
            ups = [(n, a[1] + (b[1] - a[1]) * n / (count + 1)) for n in range(1, count + 1)]
            out += [(middle + inner * TOOTH * (0.7 if n % 2 else -0.5), y) for n, y in ups]
    return tuple(out) if len(points) > 2 else ()
