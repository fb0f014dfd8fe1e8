"""Watermarks: words across a page that belong to the copy and not to the script.

They are slanting words, and light or large ones that come again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from storyboard.model.screenplay import Furniture
from storyboard.script.pdf_furniture import BOTTOM, TOP
from storyboard.script.pdf_glyphs import Drawn
from storyboard.script.pdf_rows import rows
from storyboard.script.pdf_text import Run

LIGHT = 0.45
"""How light words are from which on they may be a watermark."""

LARGE, HUGE = 1.3, 2.2
"""Times the size of the script's words: of light words, and of dark ones that come again on many pages."""

MANY = 0.5
"""Share of the pages on which words in one place come again; at least on two."""

NEXT = 1.6
"""Times the size by which the next letter of a slanting word may be away from the last."""


class Cleared(NamedTuple):
    """The pages' runs without watermarks, and those."""

    pages: list[list[Run]]
    furniture: list[Furniture]


def cleared(pages: Sequence[Drawn]) -> Cleared:
    """Takes watermarks from all pages."""
    size = _size(pages)
    odd = [[run for run in page.runs if run.look.light > LIGHT or run.size > HUGE * size] for page in pages]
    often = _often(odd)
    found: list[Furniture] = []
    kept: list[list[Run]] = []
    for number, (page, strange) in enumerate(zip(pages, odd, strict=True), 1):
        marks = {
            run
            for run in strange
            if (run.look.light > LIGHT and run.size > LARGE * size) or (BOTTOM < run.y / page.height < TOP and _place(run) in often)
        }
        found += (Furniture(kind="watermark", text=text, page=number) for text in _words(page.turned))
        if marks:
            chosen = [run for run in page.runs if run in marks]
            found += (Furniture(kind="watermark", text=row.text + row.again, page=number) for row in rows(chosen, number))
        kept.append([run for run in page.runs if run not in marks] if marks else page.runs)
    return Cleared(kept, found)


def _size(pages: Sequence[Drawn]) -> float:
    """The commonest size of the script's letters."""
    sizes: Counter[float] = Counter()
    for page in pages:
        sizes.update(map(itemgetter(4), page.runs))
    return sizes.most_common(1)[0][0] if sizes else 12.0


def _place(run: Run) -> tuple[str, int, int]:
    return run.text, round(run.x / 4), round(run.y / 4)


def _often(pages: Iterable[Sequence[Run]]) -> frozenset[tuple[str, int, int]]:
    """Words that stand in the same place on many pages."""
    seen: Counter[tuple[str, int, int]] = Counter()
    number = 0
    for page in pages:
        number += 1
        seen.update({_place(run) for run in page})
    least = max(2.0, MANY * number)
    return frozenset(place for place, times in seen.items() if times >= least)


def _words(turned: Sequence[Run]) -> list[str]:
    """Slanting words in the order they were drawn: letters that follow each other closely are one word."""
    found: list[str] = []
    last: Run | None = None
    for run in turned:
        near = last is not None and abs(run.x - last.x) + abs(run.y - last.y) < NEXT * run.size and len(last.text) == 1
        if near and found:
            found[-1] += run.text
        else:
            found.append(run.text)
        last = run
    return [" ".join(text.split()) for text in found if text.strip()]
