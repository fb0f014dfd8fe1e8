"""Runs of a PDF page to rows: what stands on one baseline, in cells where wide gaps part it. Points, origin bottom left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.screenplay import Emphasis
from storyboard.script.found import together
from storyboard.script.pdf_glyphs import Run

SAME_LINE = 0.3
"""Share of the size by which baselines of one row may differ."""

SPACE = 0.2
"""Share of the size above which a gap is a blank."""

COLUMN = 2.2
"""Share of the size above which a gap parts two cells."""

OVERPRINT = 1.5
"""Points within which the same letters again are fake bold."""


class Cell(NamedTuple):
    """Words without a wide gap."""

    x: float
    end: float
    text: str
    emphasis: tuple[Emphasis, ...] = ()
    bold: bool = False
    """True where every word is bold."""


class Row(NamedTuple):
    """One line of a page."""

    page: int
    line: int
    """Counted from the top of the page, from 1."""
    y: float
    cells: tuple[Cell, ...]
    size: float

    @property
    def text(self) -> str:
        """All cells with blanks between."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def x(self) -> float:
        return self.cells[0].x

    @property
    def end(self) -> float:
        return self.cells[-1].end


def rows(runs: Sequence[Run], page: int) -> list[Row]:
    """Rows of a page from top to bottom."""
    groups = list(_grouped(sorted(runs, key=lambda run: (-run.y, run.x))))
    made = ((group[0].y, tuple(_cells(group)), max(run.size for run in group)) for group in groups)
    filled = [(y, cells, size) for y, cells, size in made if cells]
    return [Row(page, line, y, cells, size) for line, (y, cells, size) in enumerate(filled, 1)]


def _grouped(runs: Sequence[Run]) -> Iterator[list[Run]]:
    group: list[Run] = []
    for run in runs:
        if group and group[0].y - run.y > max(SAME_LINE * group[0].size, 1.0):
            yield sorted(group, key=lambda other: other.x)
            group = []
        group.append(run)
    if group:
        yield sorted(group, key=lambda other: other.x)


def _cells(group: list[Run]) -> Iterator[Cell]:
    part: list[Run] = []
    for run in _once(group):
        if part and run.x - part[-1].end > COLUMN * run.size:
            yield _cell(part)
            part = []
        part.append(run)
    if part:
        yield _cell(part)


def _once(group: list[Run]) -> Iterator[Run]:
    """Runs without those drawn twice to look bold."""
    recent: list[Run] = []
    for run in group:
        if not any(other.text == run.text and abs(other.x - run.x) < min(OVERPRINT, 0.3 * run.size) for other in recent[-3:]):
            yield run
        recent.append(run)


def _cell(part: list[Run]) -> Cell:
    text = ""
    spans: list[Emphasis] = []
    for place, run in enumerate(part):
        if place:
            text += _blank(part[place - 1], run)
        spans += (Emphasis(start=len(text), end=len(text) + len(run.text.rstrip()), style=style) for style in run.style)
        text += run.text
    bold = all("bold" in run.style for run in part if not run.text.isspace())
    return Cell(part[0].x, part[-1].end, text.rstrip(), tuple(together(spans)), bold)


def _blank(left: Run, right: Run) -> str:
    """What a gap stands for: nothing, one blank, or two after a sentence."""
    gap = right.x - left.end
    if gap <= SPACE * right.size or left.text.endswith(" ") or right.text.startswith(" "):
        return ""
    return "  " if gap > 1.1 * right.size and left.text.rstrip("\"'”’)")[-1:] in {".", "!", "?", ":"} else " "


def line_step(pages: Sequence[Sequence[Row]]) -> float:
    """The document's distance between two lines of a paragraph: the least that is common."""
    gaps = Counter(round(above.y - below.y) for page in pages for above, below in pairwise(page) if 4 < above.y - below.y < 80)
    common = [gap for gap, number in gaps.items() if number >= 0.12 * gaps.total()]
    return float(min(common, default=12))
