"""Two people who speak at once, in a laid-out text: two names on one line, their words in two columns under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Kind
from storyboard.script import transitions
from storyboard.script.columns_labels import is_heading
from storyboard.script.found import Found, joined
from storyboard.script.rows import WIDEST, Row, in_capitals

APART = 5
"""Blanks between two columns, at least."""

MOST_LINES = 80
"""Lines of a dual dialogue."""

_CELL = regex(r"\S+(?: {1,2}\S+)*")


class _Cell(NamedTuple):
    """Words of one column on one line."""

    row: Row
    start: int
    text: str


def blocks(lines: Sequence[Row], step: int) -> list[range]:
    """Which runs of lines are two speeches side by side."""
    found: list[range] = []
    place = 0
    while place < len(lines):
        length = _length(lines, place, step)
        if length:
            found.append(range(place, place + length))
        place += max(1, length)
    return found


def _length(lines: Sequence[Row], place: int, step: int) -> int:
    cells = _cells(lines[place])
    if (
        len(cells) != 2
        or lines[place].scene
        or not all(map(_is_name, cells))
        or cells[1].start - cells[0].start - len(cells[0].text) < APART
    ):
        return 0
    end = place + 1
    while end < len(lines) and end - place < MOST_LINES and lines[end].gap < step and not (lines[end].turned or lines[end].scene):
        end += 1
    two = any(len(_cells(row)) == 2 for row in lines[place + 1 : end])
    return end - place if two else 0


def _cells(row: Row) -> list[_Cell]:
    if len(row.text) > WIDEST:
        return []
    return [_Cell(row, row.indent + match.start(), match[0]) for match in _CELL.finditer(row.text)]


def _is_name(cell: _Cell) -> bool:
    text = cell.text
    return in_capitals(text) and len(text) < 40 and not is_heading(text) and not transitions.is_loose(text) and text[-1] not in ".!?:,"


def elements(lines: Sequence[Row]) -> Iterator[Found]:
    """The left speech, then the right one."""
    cells = [_cells(row) for row in lines]
    left, right = cells[0]
    starts = [pair[1].start for pair in cells[1:] if len(pair) > 1]
    border = min([*starts, right.start]) - 2
    border = max(border, left.start + len(left.text))
    for side in ("left", "right"):
        column = [cell for pair in cells for cell in pair if (cell.start < border) == (side == "left")]
        yield from _speech(column, side)


def _speech(column: Sequence[_Cell], side: str) -> Iterator[Found]:
    group: list[Found] = []
    for place, cell in enumerate(column):
        open_bracket = bool(group) and group[-1].kind == Kind.PARENTHETICAL and not group[-1].text.endswith(")")
        bracket = open_bracket or cell.text[0] == "("
        kind = Kind.CHARACTER if not place else (Kind.PARENTHETICAL if bracket else Kind.DIALOGUE)
        if group and (group[-1].kind != kind or (kind == Kind.PARENTHETICAL and not open_bracket)):
            yield joined(group, " ")
            group = []
        group.append(Found(kind, cell.text, cell.row.number, cell.row.page, dual=side))
    if group:
        yield joined(group, " ")
