"""Rows of a PDF to elements: each row is told by where it starts and what stands before and after it; paragraphs are joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from storyboard.model.screenplay import SPEECH, Emphasis, Kind
from storyboard.script import headings
from storyboard.script.found import Found, joined, together
from storyboard.script.fountain import TRANSITIONS
from storyboard.script.pdf_furniture import Body, Size
from storyboard.script.pdf_margins import Margins, is_name
from storyboard.script.pdf_rows import Cell
from storyboard.script.scenes import speaker

NEAR = 10.0
"""Points by which a line may miss its margin."""

DUAL = 100.0
"""Points between the starts of two people's columns, at least."""

PARAGRAPH = 1.35
"""Line steps from which a gap is a new paragraph."""

_SPOKEN = SPEECH | {Kind.PARENTHETICAL}
_ENDED = re.compile(r"[.!?:;…。！？](?:[\"'”’)\]]*)$|--$|—$")


class _Line(NamedTuple):
    """A row with what is known about its surroundings."""

    body: Body
    gap: float
    """Line steps to the row above; 99 at the top of a page."""
    after: Body | None
    """The row below it in the same paragraph, or the first of the next page."""

    @property
    def text(self) -> str:
        return self.body.row.text

    @property
    def x(self) -> float:
        return self.body.row.x


def elements(pages: Sequence[Sequence[Body]], margins: Margins) -> tuple[list[Found], list[str]]:
    """All elements of the pages, and notices of lines that could be headings."""
    lines = list(_lines(pages, margins.step))
    found: list[list[Found]] = []
    place = 0
    while place < len(lines):
        length = _dual_length(lines, place, margins)
        if length:
            found += [[item] for item in _dual(lines[place : place + length])]
            place += length
        else:
            _add(found, lines[place], margins)
            place += 1
    whole = [_whole(items) for items in found]
    return whole, _possible_headings(whole)


def _lines(pages: Sequence[Sequence[Body]], step: float) -> Iterator[_Line]:
    firsts = [next((page[0] for page in pages[number + 1 :] if page), None) for number in range(len(pages))]
    for page, following in zip(pages, firsts, strict=True):
        for place, body in enumerate(page):
            gap = (page[place - 1].row.y - body.row.y) / step if place else 99.0
            below = page[place + 1] if place + 1 < len(page) else following
            close = below is not None and (below is following or (body.row.y - below.row.y) / step < PARAGRAPH)
            yield _Line(body, gap, below if close else None)


def _add(found: list[list[Found]], line: _Line, margins: Margins) -> None:
    """Puts a row to the element it goes on with, or starts one."""
    before = found[-1][-1] if found else None
    kind, number = _kind(line, before, margins)
    if kind == Kind.CHARACTER and _goes_on(found, line):
        return
    item = _found(line, kind, number)
    if before and before.kind == kind and _same_paragraph(before, line, kind):
        found[-1].append(item)
    else:
        found.append([item])


def _found(line: _Line, kind: Kind, number: str) -> Found:
    row = line.body.row
    text, spans = _cells_text(row.cells)
    if kind == Kind.SCENE_HEADING:
        printed, bare = headings.numbered(text)
        number = number or printed
        if number and bare.endswith(f" {number}"):
            bare = bare.removesuffix(number).rstrip()
        text, spans = bare, ()
    return Found(kind, text, row.line, row.page, emphasis=spans, number=number)


def _cells_text(cells: Sequence[Cell]) -> tuple[str, tuple[Emphasis, ...]]:
    whole = joined([Found(Kind.ACTION, cell.text, 0, emphasis=cell.emphasis) for cell in cells], " ")
    return whole.text, whole.emphasis


def _kind(line: _Line, before: Found | None, margins: Margins) -> tuple[Kind, str]:
    """What a row is, and its scene number."""
    for test, kind in _TESTS:
        if test(line, before, margins):
            return kind, line.body.number if kind == Kind.SCENE_HEADING else ""
    return Kind.ACTION, ""


def _is_heading(line: _Line, before: Found | None, margins: Margins) -> bool:
    text = line.text
    if abs(line.x - margins.action) > 2.5 * NEAR:
        return False
    if headings.is_heading(text) or headings.is_omitted(text):
        return line.gap >= PARAGRAPH or not (before and before.kind == Kind.ACTION and not _ENDED.search(before.text))
    if (
        before
        and before.kind == Kind.SCENE_HEADING
        and line.gap < PARAGRAPH
        and abs(line.x - margins.action) < NEAR
        and text == text.upper()
    ):
        return not _ends_heading(before)
    bold = margins.bold_headings and all(cell.bold for cell in line.body.row.cells)
    return line.gap >= PARAGRAPH and (bool(line.body.number) or bold) and is_name(text) and not is_transition_text(text)


def _ends_heading(before: Found) -> bool:
    """Whether a heading already has its time of day, so that what follows is no second line of it."""
    return bool(headings.parsed(before.text).time_of_day) or len(before.text) < 40


def _is_transition(line: _Line, before: Found | None, margins: Margins) -> bool:
    text = line.text
    if line.gap < PARAGRAPH and before and before.kind not in {Kind.SCENE_HEADING, Kind.TRANSITION}:
        return False
    far = line.x > margins.cue + 2 * NEAR and line.body.row.end > margins.right - 6 * NEAR
    return not _has_lower(text) and ((far and len(text) < 40) or is_transition_text(text))


def is_transition_text(text: str) -> bool:
    return text.rstrip().endswith(" TO:") or text.rstrip(".: ") in TRANSITIONS


def _has_lower(text: str) -> bool:
    return text != text.upper()


def _is_cue(line: _Line, before: Found | None, margins: Margins) -> bool:
    """A name to the right of dialogue, with speech under it."""
    after = line.after
    if after is None or (line.gap < PARAGRAPH and before and before.kind not in _SPOKEN):
        return False
    far = line.x > margins.dialogue + 2 * NEAR or abs(line.x - margins.cue) < NEAR
    near = margins.dialogue - 1.5 * NEAR <= after.row.x < line.x - 4
    caseless = not any(char.isupper() or char.islower() for char in line.text)
    return far and near and (is_name(line.text) or (caseless and len(line.text) < 30)) and not (line.gap < PARAGRAPH and before is not None)


def _is_parenthetical(line: _Line, before: Found | None, margins: Margins) -> bool:
    if not before or before.kind not in _SPOKEN | {Kind.CHARACTER} or not margins.dialogue - NEAR < line.x < margins.cue + NEAR / 2:
        return False
    if before.kind == Kind.PARENTHETICAL and not _closed(before.text):
        return True
    return line.text[:1] in {"(", "（"} and (line.x > margins.dialogue + NEAR / 2 or before.kind == Kind.CHARACTER or _closed(line.text))


def _closed(text: str) -> bool:
    return text.rstrip()[-1:] in {")", "）"}


def _is_dialogue(line: _Line, before: Found | None, margins: Margins) -> bool:
    spoken = before is not None and before.kind in _SPOKEN | {Kind.CHARACTER}
    if not spoken:
        return False
    exact = abs(line.x - margins.dialogue) < NEAR / 2
    return exact or (line.gap < PARAGRAPH and margins.dialogue - 1.5 * NEAR < line.x < margins.cue + NEAR)


def _is_centered(line: _Line, before: Found | None, margins: Margins) -> bool:
    row, after = line.body.row, line.after.row if line.after else None
    flush = after is not None and abs(after.x - row.x) < 2 and abs(after.end - row.end) > 5
    if flush or (line.gap < PARAGRAPH and before is not None and before.kind == Kind.ACTION):
        return False
    middle = (row.x + row.end) / 2
    return row.x > margins.action + 2 * NEAR and abs(middle - margins.middle) < 3 * NEAR and len(row.cells) == 1


_TESTS: tuple[tuple[Callable[[_Line, Found | None, Margins], bool], Kind], ...] = (
    (_is_heading, Kind.SCENE_HEADING),
    (_is_cue, Kind.CHARACTER),
    (_is_transition, Kind.TRANSITION),
    (_is_parenthetical, Kind.PARENTHETICAL),
    (_is_dialogue, Kind.DIALOGUE),
    (_is_centered, Kind.CENTERED),
)
"""Tried in this order; what none of them knows is action."""


def _same_paragraph(before: Found, line: _Line, kind: Kind) -> bool:
    """Whether a row of the same kind goes on with the element before it."""
    if kind == Kind.PARENTHETICAL:
        return not _closed(before.text)
    if kind == Kind.DIALOGUE:
        return True
    if line.gap < PARAGRAPH:
        return kind in {Kind.ACTION, Kind.CENTERED, Kind.SCENE_HEADING}
    new_page = before.page != line.body.row.page
    return new_page and kind == Kind.ACTION and (not _ENDED.search(before.text) or line.text[:1].islower())


def _goes_on(found: list[list[Found]], line: _Line) -> bool:
    """Whether a cue only repeats, on top of a page, who is speaking already."""
    if line.gap < 99 or not found or found[-1][-1].kind not in _SPOKEN:
        return False
    cue = next((items[0] for items in reversed(found) if items[0].kind == Kind.CHARACTER), None)
    return cue is not None and not found[-1][-1].dual and speaker(cue.text).casefold() == speaker(line.text).casefold()


def _whole(items: list[Found]) -> Found:
    """Rows of one element as one text: a blank between, none after a word's own hyphen."""
    whole = joined(items, " ", _is_one_word)
    return whole._replace(emphasis=tuple(together(whole.emphasis))) if whole.emphasis else whole


def _is_one_word(before: str, after: str) -> bool:
    return before[-1:] == "-" and before[-2:-1].isalpha() and after[:1].isalpha()


def _possible_headings(found: Sequence[Found]) -> list[str]:
    """A notice of short paragraphs in capitals before action, which may be headings without INT. or EXT."""
    start = next((place for place, item in enumerate(found) if item.kind == Kind.SCENE_HEADING), len(found))
    lines = [
        f"“{item.text}” (page {item.page})"
        for item, following in zip(found[start:], found[start + 1 :], strict=False)
        if item.kind == Kind.ACTION and is_name(item.text) and following.kind != Kind.DIALOGUE and item.text[-1:].isalnum()
    ]
    return [f"These lines could be scene headings and were read as action: {', '.join(lines[:8])}."] if lines else []


def _dual_length(lines: Sequence[_Line], place: int, margins: Margins) -> int:
    """How many rows from here are two speeches side by side; 0 for none."""
    cells = lines[place].body.row.cells
    if len(cells) != 2 or cells[1].x - cells[0].x < DUAL or not all(is_name(cell.text) for cell in cells):
        return 0
    end = place + 1
    while end < len(lines) and lines[end].gap < PARAGRAPH:
        end += 1
    return end - place if end > place + 1 and abs(cells[0].x - margins.action) > NEAR else 0


def _dual(lines: Sequence[_Line]) -> Iterator[Found]:
    """Left speech, then right speech."""
    cells = [(line, cell) for line in lines for cell in line.body.row.cells]
    first, second = lines[0].body.row.cells
    border = min([cell.x for line in lines[1:] for cell in line.body.row.cells[1:]], default=second.x) - NEAR
    border = max(border, first.x + NEAR)
    for side in ("left", "right"):
        column = [_side(line, cell, side) for line, cell in cells if (cell.x < border) == (side == "left")]
        if column:
            yield column[0]._replace(kind=Kind.CHARACTER)
            yield from map(_whole, _spoken(column[1:]))


def _side(line: _Line, cell: Cell, side: str) -> Found:
    return Found(Kind.DIALOGUE, cell.text, line.body.row.line, line.body.row.page, emphasis=cell.emphasis, dual=side)


def _spoken(column: Sequence[Found]) -> Iterator[list[Found]]:
    group: list[Found] = []
    for item in column:
        going = bool(group) and group[-1].kind == Kind.PARENTHETICAL and not _closed(group[-1].text)
        kind = Kind.PARENTHETICAL if going or item.text[:1] == "(" else Kind.DIALOGUE
        if group and not going and (kind != group[-1].kind or kind == Kind.PARENTHETICAL):
            yield group
            group = []
        group.append(item._replace(kind=kind))
    if group:
        yield group


_CREDIT = re.compile(r"(?:(?:screenplay|teleplay|story|original screenplay)\s+)?(?:written\s+)?by|written for", re.IGNORECASE)
_DRAFT = re.compile(r".*\b(?:draft|revision|revised)\b.*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}", re.IGNORECASE)


def title_page(pages: Sequence[Sequence[Body]], sizes: Sequence[Size]) -> dict[str, str]:
    """The title page by place and words: what is in the middle down to the credit is the title,
    under it the author; the rest is contact."""
    page: dict[str, str] = {}
    key = "title"
    for bodies, size in zip(pages, sizes, strict=False):
        for body in bodies:
            row = body.row
            middle = abs((row.x + row.end) / 2 - size.width / 2) < 0.12 * size.width
            key = _title_key(row.text, key, middle and row.y > 0.33 * size.height)
            page[key] = f"{page[key]}\n{row.text}" if key in page else row.text
            key = "author" if key == "credit" else ("source" if key == "author" else key)
    return page


def _title_key(text: str, key: str, middle: bool) -> str:
    if _CREDIT.fullmatch(text.strip()) and middle:
        return "credit"
    if _DRAFT.fullmatch(text.strip()):
        return "draft_date"
    if not middle:
        return "contact"
    return key
