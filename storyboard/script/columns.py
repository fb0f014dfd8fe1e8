"""Plain text laid out by columns, as screenplays are pasted, extracted from PDF and kept in archives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Furniture, Kind
from storyboard.script import columns_dual, columns_pages, columns_title, headings
from storyboard.script.columns_furniture import unnumbered, without_furniture
from storyboard.script.columns_labels import Label, bare_name, is_heading, is_shot, labels
from storyboard.script.found import Found, Script, joined
from storyboard.script.rows import Row, in_capitals, is_wrapped, line_step, narrow, rows
from storyboard.script.scenes import speaker

LEAST_SPEECHES = 2
"""Indented names with less indented speech under them that make a text a laid-out screenplay."""

HOLLOW = 5
"""Blank lines from which a gap can be the turn of a page."""

CENTRED = 10
"""Columns from the margin of action from which a paragraph of its own stands in the middle."""

KINDS = {
    Label.HEADING: Kind.SCENE_HEADING,
    Label.ACTION: Kind.ACTION,
    Label.CUE: Kind.CHARACTER,
    Label.PARENTHETICAL: Kind.PARENTHETICAL,
    Label.DIALOGUE: Kind.DIALOGUE,
    Label.TRANSITION: Kind.TRANSITION,
}

_SPOKEN = SPEECH | {Kind.PARENTHETICAL}
_CONTINUED = regex(r"\(\s*CONT", re.IGNORECASE)
_ENDS = frozenset(".!?:;…。！？")


class _Typed(NamedTuple):
    """A row that is known."""

    row: Row
    kind: Kind
    near: bool
    """Whether it goes on right under the row above."""


def is_laid_out(text: str) -> bool:
    """Whether names stand further right than the speech under them, as they do in print."""
    speeches = 0
    for above, below in pairwise(unnumbered(list(rows(text)), [])):
        speeches += _is_speech(above, below)
        if speeches >= LEAST_SPEECHES:
            return True
    return False


def _is_speech(above: Row, below: Row) -> bool:
    name = above.indent >= 8 and len(above.text) < 60 and in_capitals(above.text) and not headings.is_heading(above.text)
    return name and below.gap <= 1 and 4 <= below.indent < above.indent and below.text[0] != "("


def read(text: str) -> Script:
    """A laid-out screenplay. Form feeds part its pages; without any the printed page numbers do, and without these they are counted."""
    every = list(rows(text))
    paged = "\f" in text
    lines, furniture = without_furniture(every)
    found, title, turns = _parsed(lines, frozenset(item.line for item in furniture if item.kind == "more"))
    taken = sorted([*furniture, *turns], key=lambda item: item.line)
    pages = every[-1].page if every and paged else 0
    items = found
    if not paged:
        starts = columns_pages.starts(taken, lines)
        items, taken = columns_pages.paged(found, taken, starts)
        pages = len(starts)
    notices = _notices(items)
    return Script("text", tuple(items), columns_title.values(title), pages, tuple(notices), tuple(taken))


def _parsed(lines: list[Row], more: frozenset[int]) -> tuple[list[Found], list[Row], list[Furniture]]:
    start = columns_title.length(lines, _margin(lines, []))
    script = _hollow(lines[start:])
    pairs = columns_dual.blocks(script, line_step(script))
    taken = {place for block in pairs for place in block}
    body = [row for place, row in enumerate(script) if place not in taken]
    found = labels(body)
    items, turns = _elements(list(_typed(body, found)), _margin(body, found), more)
    both = [item for block in pairs for item in columns_dual.elements(script[block.start : block.stop])]
    return _merged(items, both), lines[:start], turns


def _hollow(lines: list[Row]) -> list[Row]:
    """Rows under a gap far wider than gaps are in this text: there, a page was turned and its number taken out."""
    gaps = sorted(row.gap for row in lines)
    usual = gaps[len(gaps) * 9 // 10] if gaps else 0
    return [row._replace(turned=True) if row.gap >= max(HOLLOW, 2 * usual + 1) else row for row in lines]


def _merged(items: Sequence[Found], both: Sequence[Found]) -> list[Found]:
    """Elements with the dual dialogues between them, each where its first line stands."""
    starts = {id(item): item.line for item in items}
    first = 0
    for item in both:
        first = item.line if item.kind == Kind.CHARACTER and item.dual == "left" else first
        starts[id(item)] = first
    return sorted([*items, *both], key=lambda item: starts[id(item)])


def _margin(lines: Sequence[Row], found: Sequence[Label]) -> int:
    """Where action starts: by the labels, else where most headings do, else the leftmost common place."""
    if found:
        starts = Counter(row.indent for row, label in zip(lines, found, strict=True) if label in {Label.ACTION, Label.HEADING})
    else:
        starts = Counter(row.indent for row in lines if headings.is_heading(row.text))
    if starts:
        return starts.most_common(1)[0][0]
    every = Counter(row.indent for row in lines)
    return min((column for column, number in every.items() if number >= 0.1 * every.total()), default=0)


def _typed(lines: Sequence[Row], found: Sequence[Label]) -> Iterator[_Typed]:
    step = line_step(lines)
    for row, label in zip(lines, found, strict=True):
        kind = KINDS[label]
        whole = row if kind == Kind.SCENE_HEADING or not row.scene else row._replace(text=f"{row.scene} {row.text}", scene="")
        yield _Typed(whole, kind, row.gap < step)


def _elements(lines: Sequence[_Typed], margin: int, more: frozenset[int]) -> tuple[list[Found], list[Furniture]]:
    groups: list[list[_Typed]] = []
    turns: list[Furniture] = []
    cue = ""
    for line in lines:
        if line.kind == Kind.CHARACTER:
            name = speaker(narrow(line.row.text)).casefold()
            if groups and name == cue and _is_turn(groups[-1][-1], line, more):
                turns.append(Furniture(kind="more", text=narrow(line.row.text), page=line.row.page, line=line.row.number))
                continue
            cue = name
        if groups and _goes_on(groups[-1][-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    wrapped = is_wrapped([line.row for line in lines])
    return _flagged([_whole(group, margin, wrapped) for group in groups], groups), turns


def _is_turn(before: _Typed, line: _Typed, more: frozenset[int]) -> bool:
    """Whether a cue of who is speaking already only says so again because a page was turned."""
    if not line.row.turned or before.kind not in _SPOKEN:
        return False
    return bool(_CONTINUED.search(line.row.text)) or any(number in more for number in range(before.row.number, line.row.number))


def _goes_on(before: _Typed, line: _Typed) -> bool:
    """Whether a row is of one paragraph with the row above."""
    if before.kind != line.kind:
        return False
    if line.kind == Kind.DIALOGUE:
        return True
    if line.kind == Kind.PARENTHETICAL:
        return not before.row.text.endswith((")", "）"))
    if line.kind == Kind.ACTION:
        return _same_action(before, line)
    return line.kind == Kind.SCENE_HEADING and line.near and not is_heading(line.row.text)


def _same_action(before: _Typed, line: _Typed) -> bool:
    if line.row.turned:
        return before.row.text[-1] not in _ENDS and line.row.text[0].islower()
    return line.near and not is_shot(before.row.text) and not is_shot(line.row.text)


def _whole(group: Sequence[_Typed], margin: int, wrapped: bool) -> Found:
    """The rows of an element as one text: a blank between, none after a word's own hyphen."""
    first = group[0]
    kind = first.kind
    parts = [Found(kind, narrow(line.row.text), line.row.number, line.row.page) for line in group]
    glue = "\n" if kind == Kind.ACTION and not wrapped else " "
    whole = joined(parts, glue, _is_one_word)
    revised = next((line.row.revised for line in group if line.row.revised), "")
    if kind == Kind.ACTION:
        kind = _shown(group, margin)
    return whole._replace(kind=kind, number=first.row.scene, revised=revised)


def _shown(group: Sequence[_Typed], margin: int) -> Kind:
    row = group[0].row
    if is_shot(row.text) and abs(row.indent - margin) <= 3:
        return Kind.SHOT
    middle = all(line.row.indent >= margin + CENTRED for line in group)
    return Kind.CENTERED if middle and len(group) < 4 else Kind.ACTION


def _is_one_word(before: str, after: str) -> bool:
    return before[-1:] == "-" and before[-2:-1].isalpha() and after[:1].isalpha()


def _flagged(found: Sequence[Found], groups: Sequence[Sequence[_Typed]]) -> list[Found]:
    """Short paragraphs in capitals between blank lines, which may be headings without INT. or EXT."""
    start = next((place for place, item in enumerate(found) if item.kind == Kind.SCENE_HEADING), 0)
    result: list[Found] = []
    for place, item in enumerate(found):
        alone = len(groups[place]) == 1 and (place + 1 == len(found) or not groups[place + 1][0].near)
        may = place >= start and item.kind == Kind.ACTION and alone and may_be_heading(item.text)
        result.append(item._replace(possible_heading=True) if may else item)
    return result


def may_be_heading(text: str) -> bool:
    """Whether a paragraph could be a scene heading without INT. or EXT."""
    return len(text) < 60 and in_capitals(text) and text[-1:].isalnum() and len(bare_name(text)) > 1


def _notices(found: Iterable[Found]) -> list[str]:
    lines = [f"“{item.text}” (line {item.line})" for item in found if item.possible_heading]
    return [f"These lines could be scene headings and were read as action: {', '.join(lines[:8])}."] if lines else []
