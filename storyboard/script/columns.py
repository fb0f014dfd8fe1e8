"""Plain text laid out by columns, as screenplays are pasted and as old drafts are kept: read like a PDF, a column as 7.2 points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from storyboard.script.found import Script
from storyboard.script.headings import is_heading
from storyboard.script.pdf_elements import NEAR, elements, is_transition_text, title_page
from storyboard.script.pdf_furniture import Body, Size, without_furniture
from storyboard.script.pdf_margins import is_name, learnt, left_margin
from storyboard.script.pdf_rows import Cell, Row, line_step

PITCH = 7.2
"""Points a character, of 12 point Courier."""

LEADING = 12.0
"""Points a line."""

LEAST_SPEECHES = 2
"""Indented names with less indented speech under them that make a text a laid-out screenplay."""

_CELL = re.compile(r"\S+(?: {1,3}\S+)*")
_PAGE_NUMBER = re.compile(r"\s{24,}\d{1,3}[A-Z]?\.?\s*")
_SIZE = Size(1e9, 1e9)
"""A sheet so large that nothing lies at its edge: text has no running heads that could be told by their place."""

_PAPER = Size(612.0, 792.0)


def is_laid_out(text: str) -> bool:
    """Whether names stand further right than the speech under them, as they do in print."""
    lines = text.expandtabs(8).split("\n")
    speeches = sum(_is_speech(above, below) for above, below in pairwise(lines))
    return speeches >= LEAST_SPEECHES


def _is_speech(above: str, below: str) -> bool:
    name, speech = _indent(above), _indent(below)
    return name >= 12 and 4 <= speech < name and below.strip()[:1] != "(" and is_name(above.strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else 0


def read(text: str) -> Script:
    """A laid-out screenplay. Form feeds part its pages; without any, pages are counted."""
    paged = "\f" in text
    pages = [list(page) for page in _pages(text)]
    sizes = [_SIZE] * len(pages)
    bodies = without_furniture(pages, sizes, left_margin(pages))
    margins = learnt(bodies, [_PAPER], line_step(pages))
    title = _title_length(bodies[0], margins.action)
    found, notices = elements([bodies[0][title:], *bodies[1:]], margins)
    items = found if paged else [item._replace(page=0) for item in found]
    return Script("text", tuple(items), title_page([bodies[0][:title]], [_PAPER]), len(pages) if paged else 0, tuple(notices))


def _title_length(bodies: Sequence[Body], action: float) -> int:
    """How many rows at the start stand in the middle, before anything starts at the margin."""
    starts = (abs(body.row.x - action) < NEAR or is_heading(body.row.text) or is_transition_text(body.row.text) for body in bodies)
    first = next((place for place, start in enumerate(starts) if start), 0)
    return first if not any(body.row.text.startswith("(") for body in bodies[:first]) else 0


def _pages(text: str) -> Iterator[Iterator[Row]]:
    line = 1
    for number, page in enumerate(text.expandtabs(8).split("\f"), 1):
        lines = page.split("\n")
        yield _rows(lines, number, line)
        line += len(lines) - 1


def _rows(lines: list[str], page: int, first: int) -> Iterator[Row]:
    for place, line in enumerate(lines):
        cells = tuple(Cell(match.start() * PITCH, match.end() * PITCH, match[0]) for match in _CELL.finditer(line))
        if cells and not _PAGE_NUMBER.fullmatch(line):
            yield Row(page, first + place, _SIZE.height / 2 - place * LEADING, cells, LEADING)
