"""Runs of a PDF page to rows: what stands on one baseline, in cells where wide gaps part it. Points, origin bottom left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from storyboard.model.screenplay import Emphasis
from storyboard.script.found import together
from storyboard.script.pdf_text import Run

SAME_LINE = 0.3
"""Share of the size by which baselines of one row may differ."""

SPACE = 0.2
"""Share of the size above which a gap is a blank."""

COLUMN = 1.7
"""Share of the size above which a gap parts two cells."""

CLOSE = 0.5
"""Points between two pieces that are one word beyond doubt."""

OVERPRINT = 0.12
"""Share of the size within which the same letters again are fake bold; no letter is so narrow."""

PITCHED = 0.6
"""Share of all steps from letter to letter that are equal in type of one width."""

FEW = 20
"""Steps from row to row up to which one that is as high as the letters counts, though it stands alone."""

STARS = frozenset({"*", "**", "***"})
"""Marks of revised lines."""

_BASELINE, _LEFT = itemgetter(0), itemgetter(1)


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
    again: str = ""
    """What is printed a second time in the same place."""

    @property
    def text(self) -> str:
        """All cells with blanks between."""
        return self.cells[0].text if len(self.cells) == 1 else " ".join(cell.text for cell in self.cells)

    @property
    def x(self) -> float:
        return self.cells[0].x

    @property
    def end(self) -> float:
        return self.cells[-1].end


def rows(runs: Sequence[Run], page: int, pitch: float = 0.0) -> list[Row]:
    """Rows of a page from top to bottom. `pitch` is the step from letter to letter, 0 where widths tell where words end."""
    found: list[Row] = []
    for group in _grouped(sorted(runs, key=_BASELINE, reverse=True)):
        line = _Line(pitch)
        for run in sorted(group, key=_LEFT):
            line.add(run)
        if cells := line.cells():
            found.append(Row(page, len(found) + 1, group[0].y, cells, line.size, "".join(line.again)))
    return found


def _grouped(runs: Sequence[Run]) -> Iterator[list[Run]]:
    group: list[Run] = []
    lowest = 0.0
    for run in runs:
        if run.y < lowest and group:
            yield group
            group = []
        if not group:
            lowest = run.y - max(SAME_LINE * run.size, 1.0)
        group.append(run)
    if group:
        yield group


class _Line:
    """The runs of one baseline from left to right, put together to cells."""

    def __init__(self, pitch: float) -> None:
        self.again: list[str] = []
        self.size = 0.0
        self._pitch = pitch
        self._cells: list[Cell] = []
        self._parts: list[str] = []
        self._spans: list[Emphasis] = []
        self._plain = 0
        self._length = 0
        self._start = self._x = self._end = self._again = 0.0
        self._text: str = ""
        self._spaced = False

    def add(self, run: Run) -> None:
        """The next run to the right."""
        _, x, end, text, size, look = run
        if not self._spaced and -CLOSE < x - self._end < CLOSE and not look.style and not self._pitch and self._parts and text != " ":
            self._parts.append(text)
            self._length += len(text)
            self._plain += 1
            self._x, self._end, self._text = x, end, text
            return
        if text.isspace():
            self._spaced = self._spaced or x > self._end - 0.5 * size
            return
        if text == self._text and x - self._x < OVERPRINT * size and self._parts:
            self._double(run)
            return
        self.size = max(self.size, size)
        if self._parts:
            gap = x - self._end
            if gap > COLUMN * size or (gap > SPACE * size and text in STARS):
                self._close()
            elif blank := self._blank(gap, x, size, text):
                self._parts.append(blank)
                self._length += len(blank)
        if not self._parts:
            self._start = x
        self._spaced = False
        self._put(text, look.style)
        self._x, self._end, self._text = x, end, text

    def _put(self, text: str, style: tuple[str, ...]) -> None:
        for name in style:
            self._spans.append(Emphasis(start=self._length, end=self._length + len(text.rstrip()), style=name))
        self._plain += "bold" not in style
        self._parts.append(text)
        self._length += len(text)

    def _double(self, run: Run) -> None:
        """The same letters once more: kept apart, and the first ones are bold."""
        _, x, end, text, size, _ = run
        self.again += [" ", text] if self.again and x - self._again > SPACE * size else [text]
        self._again = end
        start = self._length - len(text)
        if not any(span.style == "bold" and span.end > start for span in self._spans[-2:]):
            self._spans.append(Emphasis(start=start, end=self._length, style="bold"))
            self._plain -= 1

    def _blank(self, gap: float, x: float, size: float, text: str) -> str:
        """What a gap stands for: nothing, one blank, or two after a sentence."""
        if self._text[-1] == " " or text[0] == " ":
            return ""
        if not self._spaced:
            if self._pitch and len(self._text) == 1:
                if x - self._x < 1.45 * self._pitch:
                    return ""
            elif gap <= SPACE * size:
                return ""
        wide = gap > 1.1 * size and "".join(self._parts[-3:]).rstrip("\"'”’)")[-1:] in {".", "!", "?", ":"}
        return "  " if wide else " "

    def _close(self) -> None:
        if self._parts:
            text = "".join(self._parts).rstrip()
            self._cells.append(Cell(self._start, self._end, text, tuple(together(self._spans)) if self._spans else (), not self._plain))
        self._parts = []
        self._spans = []
        self._length = self._plain = 0
        self._text = ""

    def cells(self) -> tuple[Cell, ...]:
        """All cells of the line."""
        self._close()
        return tuple(self._cells)


def letter_pitch(pages: Sequence[Sequence[Run]]) -> float:
    """The document's step from letter to letter, where letters are placed one by one and their widths can't be trusted; else 0.

    Some writers print in another pitch than their font's (Final Draft: 7.0 for 7.2 points), or don't give widths at all.
    """
    steps: Counter[int] = Counter()
    wrong = 0
    for page in pages[:20]:
        for left, right in pairwise(page):
            step = right.x - left.x
            if len(left.text) == len(right.text) == 1 and left.y == right.y and 1.5 < step < 1.2 * left.size:
                steps[round(step * 5)] += 1
                wrong += abs(right.x - left.end) > 0.12 * left.size
    total = steps.total()
    if total < 50 or wrong < 0.2 * total:
        return 0.0
    step, _ = steps.most_common(1)[0]
    return step / 5 if steps[step - 1] + steps[step] + steps[step + 1] > PITCHED * total else 0.0


def line_step(pages: Sequence[Sequence[Row]]) -> float:
    """The document's distance between two lines of a paragraph: the least that is common."""
    least = max((row.size for page in pages for row in page), default=12.0)
    gaps = Counter(round(above.y - below.y) for page in pages for above, below in pairwise(page) if 4 < above.y - below.y < 80)
    few = gaps.total() <= FEW
    common = [gap for gap, number in gaps.items() if number >= 0.12 * gaps.total() or (few and gap >= least)]
    return float(min(common, default=12))
