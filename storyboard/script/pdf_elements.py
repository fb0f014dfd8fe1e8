"""Rows of a PDF to elements: each row is told by where it starts and what stands before and after it; paragraphs are joined."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Emphasis, Furniture, Kind
from storyboard.script import headings, omitted, pdf_dual
from storyboard.script.found import Found, joined, together
from storyboard.script.headings import is_heading
from storyboard.script.pdf_dual import ASIDE, NEAR
from storyboard.script.pdf_furniture import Body, Size
from storyboard.script.pdf_headings import PARAGRAPH, is_name, is_omitted, is_transition_text
from storyboard.script.pdf_margins import Margins
from storyboard.script.pdf_rows import Cell, Row
from storyboard.script.scenes import speaker

TOP_OF_PAGE = 99.0
"""The gap above the first row of a page, in line steps."""

MOST_DUAL = 120
"""Rows that two speeches side by side have at most."""

MOST_SILENT = 6.0
"""Line steps of nothing after which a row where speech stands is none any more."""

ASCENT, DESCENT = 0.8, 0.2
"""Shares of the size by which letters reach above and below their baseline."""

_SPOKEN = SPEECH | {Kind.PARENTHETICAL}
_ENDED = regex(r"[.!?:;…。！？](?:[\"'”’)\]]*)$|--$|—$")
_CONTINUED = regex(r"\((?:CONT|SUITE|FORTS|SEGUE|ПРОД)[^)]*\)\s*$", re.IGNORECASE)
_OPEN, _SHUT = frozenset({"(", "（"}), frozenset({")", "）"})


class Classified(NamedTuple):
    """All elements, notices of lines that could be headings, and what only repeats who speaks on top of a page."""

    elements: list[Found]
    notices: list[str]
    furniture: list[Furniture]


class _Line(NamedTuple):
    """A row with what is known about its surroundings."""

    body: Body
    gap: float
    """Line steps to the row above; `TOP_OF_PAGE` at the top of a page."""
    after: Body | None
    """The row below it in the same paragraph, or the first of the next page."""
    full: bool
    """Whether the next row's first word would not have gone on this row."""
    height: float
    """Of its page."""

    @property
    def text(self) -> str:
        return self.body.row.text

    @property
    def x(self) -> float:
        return self.body.row.x


class _Part(NamedTuple):
    """A row's share of an element."""

    found: Found
    line: _Line


def classified(pages: Sequence[Sequence[Body]], margins: Margins, sizes: Sequence[Size]) -> Classified:
    """All elements of the pages; with their boxes, by the pages' `sizes`."""
    lines = list(_lines(pages, margins, sizes))
    rows = [(line.body.row, line.gap) for line in lines]
    found: list[list[_Part]] = []
    furniture: list[Furniture] = []
    place = 0
    while place < len(lines):
        span = pdf_dual.length(rows[place : place + MOST_DUAL], margins) if len(rows[place][0].cells) > 1 else 0
        if span:
            found += _dual(lines[place : place + span])
        elif _only_repeats(found, lines[place], margins):
            row = lines[place].body.row
            furniture.append(Furniture(kind="continued", text=row.text, page=row.page, line=row.line))
        else:
            furniture += _add(found, lines[place], margins)
        place += span or 1
    whole = _flagged([_whole(parts) for parts in found], found, margins)
    return Classified(whole, _possible_headings(whole), furniture)


def _lines(pages: Sequence[Sequence[Body]], margins: Margins, sizes: Sequence[Size]) -> Iterator[_Line]:
    firsts = _firsts(pages)
    for number, (page, following) in enumerate(zip(pages, firsts, strict=True)):
        height = sizes[number].height
        above: Body | None = None
        for place, body in enumerate(page):
            below = page[place + 1] if place + 1 < len(page) else following
            close = below is not None and (below is following or _gap(body, below, margins) < PARAGRAPH * margins.under)
            full = below is not None and _is_full(body.row, below.row, margins)
            gap = _gap(above, body, margins) if above else TOP_OF_PAGE
            yield _Line(body, gap, below if close else None, full, height)
            above = body


def _firsts(pages: Sequence[Sequence[Body]]) -> list[Body | None]:
    """The first row after each page."""
    found: list[Body | None] = []
    following: Body | None = None
    for page in reversed(pages):
        found.append(following)
        following = page[0] if page else following
    return found[::-1]


def _gap(above: Body, below: Body, margins: Margins) -> float:
    """Line steps between two rows; where all rows are equally far apart, two where a paragraph ends."""
    gap = (above.row.y - below.row.y) / margins.step
    if not margins.even or gap >= PARAGRAPH:
        return gap
    if len(above.row.cells) > 1 and below.row.x > margins.action + NEAR:
        return gap
    spoken = margins.dialogue - NEAR < below.row.x < margins.cue - NEAR / 2 and above.row.x > margins.action + NEAR
    same = abs(above.row.x - below.row.x) < NEAR / 2 and _is_full(above.row, below.row, margins)
    return gap if spoken or (same and abs(below.row.x - margins.cue) > NEAR / 2) else 2 * gap


def _is_full(row: Row, below: Row, margins: Margins) -> bool:
    """Whether the first word of the row below would not have gone on this row, up to the right margin."""
    letter = (below.end - below.x) / max(len(below.text), 1)
    word = below.text.split(" ", 1)[0]
    speech = abs(row.x - margins.dialogue) < NEAR / 2 and not margins.centred_speech
    return row.end + letter * (len(word) + 1) > (margins.speech_right if speech else margins.right) - 0.5 * letter


def _add(found: list[list[_Part]], line: _Line, margins: Margins) -> list[Furniture]:
    """Puts a row to the element it goes on with, or starts one. Gives the number a heading has before its words, as furniture."""
    before = found[-1][-1] if found else None
    kind, number = _kind(line, before, margins)
    part = _Part(_found(line, kind, number), line)
    if before and before.found.kind == kind and _same_paragraph(found[-1], line, kind, margins):
        found[-1].append(part)
    else:
        found.append([part])
    text, row = part.found.text, line.body.row
    printed = row.text.removesuffix(text).strip() if kind == Kind.SCENE_HEADING else ""
    return [Furniture(kind="scene_number", text=printed, page=row.page, line=row.line)] if printed else []


def _found(line: _Line, kind: Kind, number: str) -> Found:
    row = line.body.row
    text, spans = _cells_text(row.cells)
    if kind == Kind.SCENE_HEADING:
        printed, bare = headings.numbered(text)
        text, spans, number = bare, () if printed else spans, number or printed
        number = omitted.spoken(f"{number} OMITTED") or number if is_omitted(text) else number
    revised = "*" if line.body.revised else ""
    return Found(kind, text, row.line, row.page, emphasis=spans, number=number, revised=revised)


def _cells_text(cells: Sequence[Cell]) -> tuple[str, tuple[Emphasis, ...]]:
    if len(cells) == 1:
        return cells[0].text, cells[0].emphasis
    whole = joined([Found(Kind.ACTION, cell.text, 0, emphasis=cell.emphasis) for cell in cells], " ")
    return whole.text, whole.emphasis


def _kind(line: _Line, before: _Part | None, margins: Margins) -> tuple[Kind, str]:
    """What a row is, and its scene number."""
    for test, kind in _TESTS:
        if test(line, before, margins):
            return kind, line.body.number if kind == Kind.SCENE_HEADING else ""
    return Kind.ACTION, ""


def _is(before: _Part | None, *kinds: Kind) -> bool:
    return before is not None and before.found.kind in kinds


def _is_heading(line: _Line, before: _Part | None, margins: Margins) -> bool:
    text = line.text
    if abs(line.x - margins.action) > 2.5 * NEAR and not (line.body.number and is_omitted(text)):
        return False
    if is_heading(text) or is_omitted(text):
        return line.gap >= PARAGRAPH or not (before and before.found.kind == Kind.ACTION and not _ENDED.search(before.found.text))
    if before and before.found.kind == Kind.SCENE_HEADING and line.gap < PARAGRAPH:
        return before.line.full and not _has_lower(text) and abs(line.x - margins.action) < NEAR and not line.body.number
    bold = margins.bold_headings and all(cell.bold for cell in line.body.row.cells)
    return line.gap >= PARAGRAPH and (bool(line.body.number) or bold) and is_name(text) and not is_transition_text(text)


def _is_transition(line: _Line, before: _Part | None, margins: Margins) -> bool:
    text = line.text
    if line.gap < PARAGRAPH and before and before.found.kind not in {Kind.SCENE_HEADING, Kind.TRANSITION}:
        return False
    far = line.x > max(margins.middle, margins.dialogue + 40) and line.body.row.end > margins.right - 4 * NEAR
    far = far and (margins.centred or line.x > margins.cue + 2 * NEAR)
    return not _has_lower(text) and ((far and len(text) < 40) or is_transition_text(text))


def _has_lower(text: str) -> bool:
    return text != text.upper()


def _is_cue(line: _Line, before: _Part | None, margins: Margins) -> bool:
    """A name where names stand, with speech under it."""
    after = line.after
    if after is None or line.gap < PARAGRAPH or (line.text[:1] in _OPEN and _is(before, *_SPOKEN)):
        return False
    if is_transition_text(line.text) or pdf_dual.are_names(after.row.cells):
        return False
    if _is_centred(line.body.row, margins) and len(line.text) < 60:
        speech = (margins.centred_speech and _is_centred(after.row, margins)) or _is_spoken_at(after.row, margins)
        return speech and is_name(line.text) and not _ends_like_transition(line.text)
    if line.x <= margins.action + NEAR:
        return False
    exact = abs(line.x - margins.cue) < NEAR / 2
    far = exact or line.x > margins.dialogue + 2 * NEAR or abs(line.x - margins.cue) < NEAR
    near = margins.dialogue - 1.5 * NEAR <= after.row.x < line.x - 4
    caseless = not any(char.isupper() or char.islower() for char in line.text)
    named = is_name(line.text) or (caseless and len(line.text) < 30) or (exact and len(line.text) < 40 and _ENDED.search(line.text) is None)
    return far and near and named


def _ends_like_transition(text: str) -> bool:
    return is_transition_text(text) or text.endswith(":")


def _is_spoken_at(row: Row, margins: Margins) -> bool:
    """Whether a row starts where dialogue does, or a parenthetical."""
    aside = row.text[:1] in _OPEN and margins.dialogue - NEAR < row.x < margins.centre
    return aside or abs(row.x - margins.dialogue) < NEAR


def _is_centred(row: Row, margins: Margins) -> bool:
    """Whether a row stands in the middle of a document that has its speech there."""
    return margins.centred and row.x > margins.action + NEAR and abs((row.x + row.end) / 2 - margins.centre) < NEAR


def _is_parenthetical(line: _Line, before: _Part | None, margins: Margins) -> bool:
    if before is None or not _is(before, Kind.CHARACTER, *_SPOKEN) or not _in_speech(line, margins):
        return False
    far = line.x > margins.dialogue + NEAR / 2
    if before.found.kind == Kind.PARENTHETICAL and not _closed(before.found.text):
        return line.gap < PARAGRAPH * margins.under and (far or not margins.parenthetical or margins.centred_speech)
    if line.text[:1] not in _OPEN:
        return False
    whole = ASIDE.fullmatch(line.text) is not None and (margins.centred_speech or not margins.parenthetical)
    return before.found.kind == Kind.CHARACTER or whole or (far and not margins.centred_speech)


def _in_speech(line: _Line, margins: Margins) -> bool:
    """Whether a row stands where something spoken may."""
    inside = margins.dialogue - NEAR < line.x < max(margins.cue, margins.parenthetical) + NEAR / 2
    return inside or (margins.centred_speech and _is_centred(line.body.row, margins))


def _closed(text: str) -> bool:
    return text.rstrip()[-1:] in _SHUT


def _is_dialogue(line: _Line, before: _Part | None, margins: Margins) -> bool:
    if before is None or not _is(before, Kind.CHARACTER, *_SPOKEN):
        return False
    exact = abs(line.x - margins.dialogue) < NEAR / 2 and not line.gap > MOST_SILENT
    centred = margins.centred_speech and _is_centred(line.body.row, margins)
    if exact or line.gap == TOP_OF_PAGE:
        return exact or abs(line.x - margins.dialogue) < NEAR / 2 or centred
    inside = margins.dialogue - 1.5 * NEAR < line.x < margins.cue + NEAR
    return line.gap < PARAGRAPH * margins.under and (inside or centred)


def _is_centered(line: _Line, before: _Part | None, margins: Margins) -> bool:
    row, after = line.body.row, line.after.row if line.after else None
    flush = after is not None and abs(after.x - row.x) < 2 and abs(after.end - row.end) > 5
    if flush or (line.gap < PARAGRAPH and _is(before, Kind.ACTION)):
        return False
    middle = (row.x + row.end) / 2
    return row.x > margins.action + 2 * NEAR and abs(middle - margins.middle) < 3 * NEAR and len(row.cells) == 1


_TESTS: tuple[tuple[Callable[[_Line, _Part | None, Margins], bool], Kind], ...] = (
    (_is_heading, Kind.SCENE_HEADING),
    (_is_cue, Kind.CHARACTER),
    (_is_transition, Kind.TRANSITION),
    (_is_parenthetical, Kind.PARENTHETICAL),
    (_is_dialogue, Kind.DIALOGUE),
    (_is_centered, Kind.CENTERED),
)
"""Tried in this order; what none of them knows is action."""


def _same_paragraph(parts: Sequence[_Part], line: _Line, kind: Kind, margins: Margins) -> bool:
    """Whether a row of the same kind goes on with the element before it."""
    before = parts[-1]
    if kind == Kind.PARENTHETICAL:
        return not _closed(before.found.text)
    if kind == Kind.DIALOGUE:
        return True
    if line.gap < PARAGRAPH:
        return kind in {Kind.ACTION, Kind.CENTERED, Kind.SCENE_HEADING} and not line.body.number
    new_page = line.gap == TOP_OF_PAGE and before.found.page != line.body.row.page
    return new_page and kind == Kind.ACTION and _goes_on_over_page(parts, line, margins)


def _goes_on_over_page(parts: Sequence[_Part], line: _Line, margins: Margins) -> bool:
    """Whether a paragraph of action goes on on the next page.

    Its last row must be full. Where that ends a sentence it may also end the paragraph: then the row must be the lowest a
    page has, or there was room for another, and there must be more than one row on either page, as programs leave no single ones.
    """
    before = parts[-1]
    if not _ENDED.search(before.found.text):
        return before.line.full or line.text[:1].islower()
    if line.text[:1].islower():
        return True
    lowest = before.line.body.row.y < margins.floor + 0.5 * margins.step
    return len(parts) > 1 and before.line.full and lowest and line.after is not None and not _has_own_line(line)


def _has_own_line(line: _Line) -> bool:
    """Whether a row is a paragraph of its own."""
    return line.after is None or line.after.row.page != line.body.row.page


def _only_repeats(found: list[list[_Part]], line: _Line, margins: Margins) -> bool:
    """Whether a row only says again, on top of a page, who is speaking."""
    if line.gap != TOP_OF_PAGE or not found:
        return False
    before = found[-1][-1]
    if before.found.dual or before.found.kind not in _SPOKEN or not _is_cue(line, before, margins):
        return False
    if not before.line.body.more and (margins.more or not _is_broken_off(before, line, margins)):
        return False
    cue = next((parts[0].found for parts in reversed(found) if parts[0].found.kind == Kind.CHARACTER), None)
    return cue is not None and speaker(cue.text).casefold() == speaker(line.text).casefold()


def _is_broken_off(before: _Part, line: _Line, margins: Margins) -> bool:
    """Whether the last row of a page may not be the last of its speech, in documents that don't say MORE."""
    if not _ENDED.search(before.found.text):
        return True
    lowest = before.line.body.row.y < margins.floor + 1.5 * margins.step
    return _CONTINUED.search(line.text) is not None and lowest and (before.line.full or margins.centred_speech)


def _dual(lines: Sequence[_Line]) -> list[list[_Part]]:
    by_row = {line.body.row.line: line for line in lines}
    parts = pdf_dual.spoken([line.body.row for line in lines])
    return [[_Part(item, by_row[row.line]) for row, item in group] for group in parts]


def _whole(parts: Sequence[_Part]) -> Found:
    """Rows of one element as one text: a blank between, none after a word's own hyphen."""
    whole = joined([part.found for part in parts], " ", _is_one_word)
    revised = "*" if any(part.line.body.revised for part in parts) else ""
    spans = tuple(together(whole.emphasis)) if whole.emphasis else ()
    return whole._replace(emphasis=spans, revised=revised, box=_box(parts))


def _box(parts: Sequence[_Part]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of an element on its first page, from the upper left corner."""
    first = [part for part in parts if part.found.page == parts[0].found.page]
    rows = [part.line.body.row for part in first]
    height = first[0].line.height
    spans = [_span(part) for part in first]
    top = height - max(row.y + ASCENT * row.size for row in rows)
    bottom = height - min(row.y - DESCENT * row.size for row in rows)
    return (round(min(left for left, _ in spans), 2), round(top, 2), round(max(right for _, right in spans), 2), round(bottom, 2))


def _span(part: _Part) -> tuple[float, float]:
    """From where to where a row's share of an element reaches: its row, or its side of two."""
    row = part.line.body.row
    own = [cell for cell in row.cells if part.found.dual and cell.text == part.found.text]
    return (own[0].x, own[0].end) if own else (row.x, row.end)


def _is_one_word(before: str, after: str) -> bool:
    if not before or not after:
        return False
    if before[-1] == "-":
        return before[-2:-1].isalpha() and after[0].isalpha()
    return _is_unspaced(before[-1]) and _is_unspaced(after[0])


def _is_unspaced(char: str) -> bool:
    """Whether a letter is of a writing that puts no blanks between words."""
    return ord(char) > 0x2E80 and unicodedata.east_asian_width(char) in {"W", "F"} and not 0xAC00 <= ord(char) <= 0xD7A3


def _flagged(whole: list[Found], parts: Sequence[Sequence[_Part]], margins: Margins) -> list[Found]:
    """Elements, with those marked that may be headings: short action in capitals or bold on its own, after the first heading."""
    start = next((place for place, item in enumerate(whole) if item.kind == Kind.SCENE_HEADING), len(whole))
    for place in range(start, len(whole) - 1):
        item, following = whole[place], whole[place + 1]
        if item.kind == Kind.ACTION and following.kind not in _SPOKEN and _could_be_heading(item, parts[place], margins):
            whole[place] = item._replace(possible_heading=True)
    return whole


def _could_be_heading(item: Found, parts: Sequence[_Part], margins: Margins) -> bool:
    row = parts[0].line.body.row
    if len(parts) > 1 or abs(row.x - margins.action) > NEAR or len(item.text) > 60 or is_transition_text(item.text):
        return False
    ended = (
        item.text[-1:] in {"!", "?", ":", ";", "…"} or item.text.endswith(("--", "..")) or (item.text[-1:] == "." and " " not in item.text)
    )
    bold = all(cell.bold for cell in row.cells)
    return not ended and (is_name(item.text) or bold)


def _possible_headings(found: Sequence[Found]) -> list[str]:
    """A notice of what may be headings without INT. or EXT."""
    lines = [f"“{item.text}” (page {item.page})" for item in found if item.possible_heading]
    return [f"These lines could be scene headings and were read as action: {', '.join(lines[:8])}."] if lines else []
