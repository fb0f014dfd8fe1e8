"""Watermarks: words across a page that belong to the copy and not to the script.

They are slanting words, and light or large ones that come again, though a name or a number in them may differ from page to page.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture
from storyboard.script.pdf_furniture import BOTTOM, TOP
from storyboard.script.pdf_glyphs import Drawn
from storyboard.script.pdf_rows import SPACE, rows
from storyboard.script.pdf_text import Look, Run

LIGHT = 0.45
"""How light words are from which on they may be a watermark."""

LIGHTER = 0.2
"""How much lighter they are than the script's, which may be printed in grey."""

LARGE, HUGE = 1.3, 2.2
"""Times the size of the script's words: of light words, and of dark ones that come again on many pages."""

MANY, MOST = 0.5, 0.8
"""Shares of the pages on which words come again in one place, and light ones at one height whatever they say; at least on two."""

NEXT = 2.0
"""Times the size by which the next letter of a word may be away from the last."""

STRAIGHT = 0.35
"""Times the size by which the way from letter to letter may turn aside within a word."""

EVEN = 0.6
"""Share of the steps from letter to letter that are equal where letters stand evenly."""

FEW_LETTERS = 4
"""Letters from which on words are the same watermark wherever they start on their line, as words in the middle of a page do."""

_DIGITS = regex(r"\d+")


class Cleared(NamedTuple):
    """The pages' runs without watermarks, and those."""

    pages: list[list[Run]]
    furniture: list[Furniture]


class _Often(NamedTuple):
    """What comes again."""

    places: frozenset[tuple[str, int, int]]
    heights: frozenset[int]
    """Heights at which light words stand on most pages."""
    huge: bool
    """Whether most pages have words far larger than the script's."""
    size: float
    """Of the script's letters."""
    light: float
    """How light words must be."""


def cleared(pages: Sequence[Drawn]) -> Cleared:
    """Takes watermarks from all pages."""
    size, light = _usual(pages)
    odd = [[run for run in page.runs if run.look.light > light or run.size > HUGE * size] for page in pages]
    often = _often(odd, size, light)
    found: list[Furniture] = []
    kept: list[list[Run]] = []
    for number, (page, strange) in enumerate(zip(pages, odd, strict=True), 1):
        marks = {run for run in strange if _is_mark(run, page.height, often)}
        chosen = [run for run in page.runs if run in marks] if marks else []
        texts = [*_words(page.turned), *_words(page.stamped), *_rows(chosen, number)]
        found += (Furniture(kind="watermark", text=text, page=number) for text in texts)
        kept.append([run for run in page.runs if run not in marks] if marks else page.runs)
    return Cleared(kept, found)


def _is_mark(run: Run, height: float, often: _Often) -> bool:
    """Whether a light or huge run is a watermark's."""
    light = run.look.light > often.light
    if light and run.size > LARGE * often.size:
        return True
    inside = BOTTOM < run.y / height < TOP
    again = not often.places.isdisjoint(_places(run)) or (light and round(run.y / 4) in often.heights)
    return inside and (again or (often.huge and run.size > HUGE * often.size))


def _usual(pages: Sequence[Drawn]) -> tuple[float, float]:
    """The commonest size of the script's letters, and how light others must be to stand out from them."""
    sizes: Counter[float] = Counter()
    looks: Counter[Look] = Counter()
    for page in pages:
        sizes.update(map(itemgetter(4), page.runs))
        looks.update(map(itemgetter(5), page.runs))
    size = sizes.most_common(1)[0][0] if sizes else 12.0
    return size, max(LIGHT, looks.most_common(1)[0][0].light + LIGHTER) if looks else LIGHT


def _places(run: Run) -> Iterator[tuple[str, int, int]]:
    """Where a run stands, and what it says without its numbers: longer words also wherever they start on their line."""
    text = _DIGITS.sub("#", run.text)
    yield text, round(run.x / 4), round(run.y / 4)
    if len(text) >= FEW_LETTERS:
        yield text, -1, round(run.y / 4)


def _often(pages: Sequence[Sequence[Run]], size: float, least_light: float) -> _Often:
    """What of the odd runs stands in the same place on many pages."""
    seen: Counter[tuple[str, int, int]] = Counter()
    light: Counter[int] = Counter()
    for page in pages:
        seen.update({place for run in page for place in _places(run)})
        light.update({round(run.y / 4) for run in page if run.look.light > least_light})
    least, most = max(2.0, MANY * len(pages)), max(3.0, MOST * len(pages))
    few = sum(len(page) for page in pages) <= 3 * FEW_LETTERS * len(pages)
    return _Often(
        frozenset(place for place, times in seen.items() if times >= least),
        frozenset(height for height, times in light.items() if times >= most and few),
        sum(any(run.size > HUGE * size for run in page) for page in pages) >= least,
        size,
        least_light,
    )


def _rows(chosen: Sequence[Run], page: int) -> Iterator[str]:
    """Words of upright watermarks: row by row, and where letters are placed one by one in the order they were drawn."""
    letters = [run for run in chosen if len(run.text) == 1]
    yield from _words(letters)
    yield from (row.text + row.again for row in rows([run for run in chosen if len(run.text) > 1], page))


def _words(runs: Iterable[Run]) -> Iterator[str]:
    """Words in the order they were drawn: letters that follow each other on one line, whichever way it runs, are put together."""
    group: list[Run] = []
    for run in runs:
        if group and not _goes_on(group, run):
            yield _text(group)
            group = []
        group.append(run)
    if group:
        yield _text(group)


def _goes_on(group: Sequence[Run], run: Run) -> bool:
    """Whether a letter stands next to the last one, on the line of those before."""
    last = group[-1]
    if len(last.text) > 1 or len(run.text) > 1 or abs(run.size - last.size) > 0.1 * last.size:
        return False
    x, y = run.x - last.x, run.y - last.y
    length = math.hypot(x, y)
    if not 0 < length < NEXT * run.size or len(group) == 1:
        return 0 < length < NEXT * run.size
    across, up = last.x - group[0].x, last.y - group[0].y
    return x * across + y * up > 0 and abs(x * up - y * across) < STRAIGHT * run.size * math.hypot(across, up)


def _text(group: Sequence[Run]) -> str:
    """Letters as words. Where they stand evenly, a blank is a step left out; else a gap wider than the narrowest by a blank."""
    steps = [math.hypot(right.x - left.x, right.y - left.y) for left, right in pairwise(group)]
    usual = sorted(steps)[len(steps) // 2] if steps else 0.0
    even = sum(abs(step - usual) < 0.05 * usual for step in steps) > EVEN * len(steps)
    gaps = steps if even else [_gap(left, right) for left, right in pairwise(group)]
    wide = usual * (1 + SPACE) if even else min(gaps, default=0.0) + SPACE * group[0].size
    parts = [group[0].text, *(" " * (gap > wide) + run.text for gap, run in zip(gaps, group[1:], strict=True))]
    return " ".join("".join(parts).split())


def _gap(left: Run, right: Run) -> float:
    """Points between two letters along their line; from letter to letter where nothing tells how wide they are."""
    x, y = right.x - left.x, right.y - left.y
    length = math.hypot(x, y)
    return length - abs(left.end - left.x) * length / abs(x) if abs(x) > 0.2 * length else 0.5 * length
