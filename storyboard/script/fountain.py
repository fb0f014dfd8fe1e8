"""Fountain, read by the specification's text (fountain.io/syntax), with some mercy for what people type.

Lines are told apart by `fountain_lines`, the title page by `fountain_title`, speeches by `fountain_speech`; here is what depends on
several lines: paragraphs, notes, who speaks at once. What is kinder than the specification, and why, stands in docs/fountain.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Furniture, Kind
from storyboard.script import headings, slugs, transitions
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, Script
from storyboard.script.fountain_lines import Line, is_cue, is_invisible, standing
from storyboard.script.fountain_speech import speech, whole
from storyboard.script.fountain_title import title_page
from storyboard.script.fountain_uncased import with_speech
from storyboard.script.hidden import HIDDEN, Hidden, skips, without_hidden

__all__ = ["Found", "Line", "most_held", "read", "title_page"]

TWO_BLANKS = "  "
"""A line of two blanks or more goes on with the speech or note it stands in: the specification's only blanks that count."""

MARK = "storyboard: "
"""What a boneyard begins with that says what the paragraph under it is, where Fountain has no words for it: `/* storyboard: shot */`."""

MARKED = frozenset({Kind.SHOT, Kind.GENERAL, Kind.DIALOGUE, Kind.PARENTHETICAL})
"""What it may be: the first two kinds are Final Draft's, the others stand without a cue."""

HABIT = 0.1
"""Share of lines that end in blanks above which blanks at line ends mean nothing."""

MEANT = 2
"""Lines of blanks for every empty line, and without any, up to which they are taken for meant."""

_SPOKEN = SPEECH | {Kind.PARENTHETICAL}
_RUNS = frozenset({Kind.LYRIC, Kind.CENTERED})
_INVISIBLE = frozenset({Kind.SECTION, Kind.SYNOPSIS, Kind.PAGE_BREAK})
_SENTENCE_ENDS = frozenset('.!?…"”:;,')
_BLANKS = regex(r"(?:\A|(?<=\n))[^\S\n]++(?=\n|\Z)")
_ITEM = regex(r"(?:[-–—•*]|\(?(?:[A-Za-z]|\d{1,2})[.)])\s")
_LINE_ENDS = regex(r"[^\s:] ++\n")
_TRAILING = regex(r"(?<=\S)[^\S\n]++(?=\n|\Z)")


def read(text: str) -> Script:
    """A Fountain script taken apart. `text` has one kind of line end."""
    clean, hidden = without_hidden(_without_habits(text.replace(HIDDEN, "")))
    lines = _lines(clean, hidden)
    page, start = title_page(lines)
    found = _with_left([item for block in _blocks(lines[start:]) for item in _elements(block)])
    found, unsure = with_speech(found, lines)
    notes = [Found(Kind.NOTE, note.text, note.line) for note in hidden if note.is_note and note.text]
    marks = {item.line: item.text.removeprefix(MARK) for item in hidden if not item.is_note and item.text.startswith(MARK)}
    if marks:
        found = [_marked(item, marks.get(item.line - 1, "")) for item in found]
    elements = tuple(_with_notes(found, notes)) if notes else tuple(found)
    return Script("fountain", elements, page, notices=(*_notices(hidden), *unsure), furniture=tuple(_margins(found, lines)))


def _marked(item: Found, mark: str) -> Found:
    """Action as what a mark over it says it is, and the number behind that."""
    kind, _, number = mark.partition(" ")
    if item.kind is not Kind.ACTION or kind not in MARKED:
        return item
    return item._replace(kind=Kind(kind), number=number, possible_heading=False)


def _margins(found: Sequence[Found], lines: Sequence[Line]) -> Iterator[Furniture]:
    """The scene numbers that stand behind headings a second time."""
    numbered = [item for item in found if item.number]
    typed = {line.number: line.text.rstrip() for line in lines} if numbered else {}
    for item in numbered:
        if typed[item.line].endswith(item.number) and not item.text.endswith(item.number):
            yield Furniture(kind="scene_number", text=item.number, page=0, line=item.line)


def _notices(hidden: Sequence[Hidden]) -> tuple[str, ...]:
    return tuple(
        f"The comment that opens with /* in line {item.line} is never closed; it was read as text." for item in hidden if item.unclosed
    )


def _without_habits(text: str) -> str:
    """Text in which blanks count only where somebody meant them: lines of blanks are empty or hold two.

    Editors leave blanks on empty lines and at line ends. Where most empty lines hold some, or many lines end so, they mean nothing.
    """
    if " \n" not in text and "\t\n" not in text and text[-1:] not in {" ", "\t"}:
        return text
    held = _BLANKS.findall(text)
    if held:
        habit = len(held) > most_held(text)
        text = _BLANKS.sub(lambda match: "" if habit or len(match[0]) < 2 or "\t" in match[0] else TWO_BLANKS, text)
    return _TRAILING.sub("", text) if len(_LINE_ENDS.findall(text)) > HABIT * text.count("\n") else text


def most_held(text: str) -> int:
    """Lines of blanks a script may have for each of them to mean something, from its empty lines."""
    return MEANT + MEANT * text.count("\n\n")


def _lines(text: str, hidden: Sequence[Hidden]) -> list[Line]:
    """Lines with the numbers they have in the file; those that held nothing but something hidden are gone."""
    lines = text.split("\n")
    return list(map(Line, range(1, len(lines) + 1), lines)) if HIDDEN not in text else list(_numbered(lines, hidden))


def _numbered(lines: Sequence[str], hidden: Sequence[Hidden]) -> Iterator[Line]:
    breaks = (gone for item in hidden if not item.unclosed for gone in skips(item))
    number = 1
    for line in lines:
        if HIDDEN not in line:
            yield Line(number, line)
        else:
            bare = line.replace(HIDDEN, "")
            before = line[: len(line) - len(line.lstrip(HIDDEN + " \t"))].count(HIDDEN)
            inside = list(islice(breaks, line.count(HIDDEN)))
            if bare.strip():
                yield Line(number + sum(inside[:before]), bare.rstrip())
            number += sum(inside)
        number += 1


def _with_left(found: list[Found]) -> list[Found]:
    """The speech before one that is marked as the right side of a dual dialogue is its left side."""
    for place, item in enumerate(found):
        if item.dual and item.kind is Kind.CHARACTER:
            start = place - 1
            while start > 0 and found[start].kind in _SPOKEN:
                start -= 1
            if start >= 0 and found[start].kind is Kind.CHARACTER:
                found[start:place] = [other._replace(dual=other.dual or "left") for other in found[start:place]]
    return found


def _with_notes(found: list[Found], notes: list[Found]) -> Iterator[Found]:
    """Notes after the element they were written in or behind."""
    rest = iter(notes)
    note = next(rest, None)
    for item in found:
        while note and note.line < item.line:
            yield note
            note = next(rest, None)
        yield item
    while note:
        yield note
        note = next(rest, None)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Paragraphs, which end at an empty line; speeches go on behind one of two blanks."""
    block: list[Line] = []
    for line in lines:
        text = line.text
        if text and (text != TWO_BLANKS or (block and standing(block[0]) is None and _is_speech(block, 0))):
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_speech(block: Sequence[Line], place: int) -> bool:
    """Whether a line that is not `standing` opens a speech."""
    text, second = block[place].text.strip(), block[place + 1].text if place + 1 < len(block) else ""
    return is_cue(text, second) and not _is_announced(text, second.lstrip())


def _is_announced(text: str, second: str) -> bool:
    """Whether a line is a mini-slug over what it announces: with a colon (`SUPER:`), or over a list (`MONTAGE - TRAINING`)."""
    if not text.endswith((":", "：")) and _ITEM.match(second) is None:
        return False
    found = slugs.slug(text)
    return found is not None and (text[-1] in ":：" or found.kind is slugs.Mini.MONTAGE)


def _elements(block: list[Line]) -> Iterator[Found]:
    """The elements of a paragraph: lines that stand by themselves, a speech, or action."""
    place = 0
    while place < len(block):
        item = standing(block[place])
        size = _standing_lines(block, place, item) if item else 0
        if item and size:
            element = item if size == 1 else whole([item, *filter(None, map(standing, block[place + 1 : place + size]))])
            if element and (element.text or element.kind is Kind.PAGE_BREAK):
                yield element
        elif (item is None or transitions.may_be_name(item.text)) and _is_speech(block, place):
            yield from speech(block[place:])
            return
        else:
            size = _action_lines(block, place)
            action = _action(block[place : place + size])
            if action.text.strip():
                yield action
        place += size


def _standing_lines(block: Sequence[Line], place: int, item: Found) -> int:
    """Lines of a standing element: lyrics and centred lines in a row are one. 0 where text follows that makes it part of an action.

    Sections, synopses, page breaks and headings by prefix hold whatever follows; the others want a paragraph of their own.
    """
    end = place + 1
    while item.kind in _RUNS and end < len(block) and (other := standing(block[end])) and other.kind is item.kind:
        end += 1
    lenient = item.kind in _INVISIBLE or (item.kind is Kind.SCENE_HEADING and block[place].text.lstrip()[:1] != ".")
    return end - place if lenient or end == len(block) or _is_marked(block[end]) else 0


def _is_marked(line: Line) -> bool:
    return line.text.lstrip()[:1] in {"!", "@"} or standing(line) is not None


def _action_lines(block: Sequence[Line], place: int) -> int:
    """Lines of an action, up to one that is something else wherever it stands."""
    end = place + 1
    while end < len(block):
        text = block[end].text.lstrip()
        if text[:1] in {"=", "#"} and is_invisible(text.rstrip()):
            break
        if text[:1] in {"~", ">"}:
            run = _marked_lines(block, end)
            if run == len(block) or _is_marked(block[run]):
                break
            end = run
        else:
            end += 1
    return end - place


def _marked_lines(block: Sequence[Line], place: int) -> int:
    while place < len(block) and block[place].text.lstrip()[:1] in {"~", ">"}:
        place += 1
    return place


def _action(block: Sequence[Line]) -> Found:
    """Line ends and indents are kept, a tab as four blanks; the mark of forced action is not."""
    words, spans = plain("\n".join([_shown(line.text) for line in block]))
    meant = len(block) == 1 and words[-1:] not in _SENTENCE_ENDS and block[0].text.lstrip()[:1] != "!" and headings.may_be_heading(words)
    return Found(Kind.ACTION, words, block[0].number, 0, spans, possible_heading=meant)


def _shown(text: str) -> str:
    text = text.rstrip()
    bare = text.lstrip()
    if bare[:1] == "!" and len(bare) > 1:
        text = bare[1:]
    return text.replace("\t", "    ")
