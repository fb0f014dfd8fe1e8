"""Two people who speak at once, side by side: told by two names on one row, and read column by column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Kind
from storyboard.script.found import Found
from storyboard.script.pdf_headings import PARAGRAPH, is_name
from storyboard.script.pdf_margins import Margins
from storyboard.script.pdf_rows import Cell, Row

DUAL = 100.0
"""Points between the starts of two people's names, at least."""

NEAR = 10.0
"""Points by which a line may miss its margin."""


ASIDE = regex(r"[(（][^()（）]*[)）]")
"""A line that is all in brackets."""


class Columns(NamedTuple):
    """Where the two speeches stand."""

    left: float
    right: float

    @property
    def border(self) -> float:
        return (self.left + self.right) / 2


def length(rows: Sequence[tuple[Row, float]], margins: Margins) -> int:
    """How many rows, from the first on, are two speeches side by side; 0 for none. Each comes with its gap in line steps."""
    cells = rows[0][0].cells
    if not are_names(cells):
        return 0
    end = 1
    while end < len(rows) and rows[end][1] < PARAGRAPH:
        end += 1
    return end if end > 1 and cells[0].x - margins.action > NEAR else 0


def are_names(cells: Sequence[Cell]) -> bool:
    """Whether a row is two names, side by side."""
    return len(cells) == 2 and cells[1].x - cells[0].x >= DUAL and all(is_name(cell.text) for cell in cells)


def spoken(rows: Sequence[Row]) -> Iterator[list[tuple[Row, Found]]]:
    """The elements of both speeches, left before right, each as its rows."""
    columns = _columns(rows)
    parts = [(row, cell) for row in rows for cell in _cells(row, columns)]
    for side in ("left", "right"):
        column = [(row, cell) for row, cell in parts if (cell.x < columns.border) == (side == "left")]
        lines = [(row, _found(row, cell, side, columns)) for row, cell in column]
        if lines:
            row, cue = lines[0]
            yield [(row, cue._replace(kind=Kind.CHARACTER))]
            yield from _grouped(lines[1:])


def _columns(rows: Sequence[Row]) -> Columns:
    """Both left margins: the first column's lines tell how far speech stands left of its name."""
    first, second = rows[0].cells
    under = [row.x for row in rows[1:]]
    left = min([x for x in under if x < second.x - DUAL / 2], default=first.x)
    beside = [cell.x for row in rows[1:] for cell in row.cells[1:]]
    right = min([*beside, *(x for x in under if x > first.end + NEAR)], default=second.x - (first.x - left))
    return Columns(left, max(right, left + 40))


def _cells(row: Row, columns: Columns) -> Iterator[Cell]:
    """The row's cells; one that reaches over both columns is parted where the second one starts."""
    for cell in row.cells:
        place = _parting(cell, columns)
        if place:
            x = cell.x + (cell.end - cell.x) * place / len(cell.text)
            first = cell.text[:place].rstrip()
            yield Cell(cell.x, x, first, tuple(span for span in cell.emphasis if span.end <= len(first)), cell.bold)
            yield Cell(x, cell.end, cell.text[place:], (), cell.bold)
        else:
            yield cell


def _parting(cell: Cell, columns: Columns) -> int:
    """The place in a cell's text where the second column's words start; 0 where it lies in one column."""
    if not (cell.x < columns.border and cell.end > columns.right + NEAR):
        return 0
    letter = (cell.end - cell.x) / len(cell.text)
    starts = [place + 1 for place, char in enumerate(cell.text) if char == " "]
    best = min(starts, key=lambda place: abs(cell.x + place * letter - columns.right), default=0)
    return best if abs(cell.x + best * letter - columns.right) < 1.5 * NEAR else 0


def _found(row: Row, cell: Cell, side: str, columns: Columns) -> Found:
    indented = cell.x > (columns.left if side == "left" else columns.right) + NEAR / 2
    aside = cell.text[:1] in {"(", "（"} and (indented or ASIDE.fullmatch(cell.text) is not None)
    return Found(Kind.PARENTHETICAL if aside else Kind.DIALOGUE, cell.text, row.line, row.page, emphasis=cell.emphasis, dual=side)


def _grouped(lines: Sequence[tuple[Row, Found]]) -> Iterator[list[tuple[Row, Found]]]:
    group: list[tuple[Row, Found]] = []
    for row, item in lines:
        going = bool(group) and group[-1][1].kind == Kind.PARENTHETICAL and group[-1][1].text.rstrip()[-1:] not in {")", "）"}
        kind = Kind.PARENTHETICAL if going else item.kind
        if group and not going and (kind != group[-1][1].kind or kind == Kind.PARENTHETICAL):
            yield group
            group = []
        group.append((row, item._replace(kind=kind)))
    if group:
        yield group
