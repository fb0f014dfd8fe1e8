"""Blurred shapes to masks: those of one tone that follow on each other are one mask, made once for a page however it is cut into rows.

One colour laid over itself comes to the same in any order and in one go: what is left of the ground is the product of what each leaves.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from storyboard.painters.sketch.drawing import Fill, Gradient, Shape, Soft, Tone
from storyboard.painters.sketch.paper import Box

if TYPE_CHECKING:
    from PIL import Image

CELL = 4
"""A mask is this many times smaller than the picture at 1x: nobody sees it of a blur."""
REACH = 2.6
"""How far a blur is seen, in its radii."""


@dataclass(frozen=True, slots=True)
class Glow:
    """A mask of cells over part of a page, and the tone that is laid through it."""

    tone: Tone
    mask: Image.Image
    box: Box
    """The cells of the page that the mask covers."""

    @property
    def rows(self) -> tuple[float, float]:
        """The first row and the one after the last, in pixels at 1x."""
        return (self.box[1] * CELL, self.box[3] * CELL)


Painted = Fill | Shape | Gradient | Glow
"""What is left to paint when blurs are masks."""


def glows(items: Sequence[Fill | Shape | Gradient | Soft], width: float, height: float) -> list[Painted]:
    """The items of a page of so many pixels at 1x, with masks for its blurs; what lies off the page is left out."""
    out: list[Painted] = []
    page = (0, 0, math.ceil(width / CELL), math.ceil(height / CELL))
    for tone, run in groupby(items, key=lambda item: item.tone if isinstance(item, Soft) else None):
        if tone is None:
            out.extend(item for item in run if not isinstance(item, Soft))
        else:
            out.extend(_merged(tone, [item for item in run if isinstance(item, Soft)], page))
    return out


def _merged(tone: Tone, run: list[Soft], page: Box) -> Iterator[Glow]:
    """Masks of blurs of one tone, as few as cover no more of the page than each for itself would."""
    groups: list[tuple[Box, list[tuple[Soft, Box]]]] = []
    for item in run:
        box = _cells(item, page)
        if not box:
            continue
        for k, (around, members) in enumerate(groups):
            if _size(_union(around, box)) <= _size(around) + _size(box):
                groups[k] = (_union(around, box), [*members, (item, box)])
                break
        else:
            groups.append((box, [(item, box)]))
    return (Glow(tone, _mask(around, members), around) for around, members in groups)


def _mask(around: Box, members: list[tuple[Soft, Box]]) -> Image.Image:
    """All of them over each other."""
    from PIL import ImageChops

    (first, box), *others = members
    whole = _blurred(first, box)
    if box != around:
        whole = whole.crop((around[0] - box[0], around[1] - box[1], around[2] - box[0], around[3] - box[1]))
    for item, box in others:
        place = (box[0] - around[0], box[1] - around[1], box[2] - around[0], box[3] - around[1])
        whole.paste(ImageChops.screen(whole.crop(place), _blurred(item, box)), place)
    return whole


def _blurred(item: Soft, box: Box) -> Image.Image:
    """One blur on its own cells."""
    from PIL import Image, ImageDraw, ImageFilter

    mask = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    ImageDraw.Draw(mask).polygon([(x / CELL - box[0], y / CELL - box[1]) for x, y in item.polygon], fill=round(item.alpha * 255))
    return mask.filter(ImageFilter.GaussianBlur(item.blur / CELL))


def _cells(item: Soft, page: Box) -> Box | None:
    """What of a page a blur reaches."""
    xs, ys, reach = [x for x, _ in item.polygon], [y for _, y in item.polygon], REACH * item.blur
    left, top = max(page[0], int((min(xs) - reach) // CELL)), max(page[1], int((min(ys) - reach) // CELL))
    right, bottom = min(page[2], math.ceil((max(xs) + reach) / CELL)), min(page[3], math.ceil((max(ys) + reach) / CELL))
    return (left, top, right, bottom) if right > left and bottom > top else None


def _union(a: Box, b: Box) -> Box:
    return (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))


def _size(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
