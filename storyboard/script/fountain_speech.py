"""A speech of Fountain: the cue, and under it parentheticals, dialogue and lyrics, up to the next empty line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storyboard.model.screenplay import Kind
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, joined
from storyboard.script.fountain_lines import Line, found, is_invisible, standing

MOST_LINES = 6
"""Lines of one parenthetical."""

_OPEN, _CLOSED = "(（", ")）"
_OPENING = frozenset(_OPEN)
_SIGNS = frozenset("(（*_~=#")
"""What a line of speech starts with that is not simply dialogue."""

_VOICED = frozenset({Kind.PARENTHETICAL, Kind.DIALOGUE, Kind.LYRIC})
_MERGED = frozenset({Kind.DIALOGUE, Kind.LYRIC})


def speech(block: Sequence[Line]) -> Iterator[Found]:
    """The elements of a speech. The first line is the cue, lines of nothing but blanks are lines left empty on purpose."""
    cue = block[0].text.strip().removeprefix("@")
    dual = "right" if cue.endswith("^") and not cue.endswith("\\^") else ""
    words, spans = plain(cue[:-1].rstrip() if dual else cue)
    yield Found(Kind.CHARACTER, words, block[0].number, 0, spans, dual)
    for items in _runs(block):
        element = whole(items)
        if element:
            yield element._replace(dual=dual) if dual and element.kind in _VOICED else element


def _runs(block: Sequence[Line]) -> Iterator[list[Found]]:
    """Lines that make one element each. A lyric of no words is an empty line of what it stands in."""
    run: list[Found] = []
    kind = None
    for item in _items(block):
        if not item.text and item.kind is Kind.LYRIC and kind is not Kind.LYRIC:
            item = item._replace(kind=Kind.DIALOGUE)  # noqa: PLW2901
        if item.kind is not kind or kind not in _MERGED:
            if run:
                yield run
            run, kind = [], item.kind
        run.append(item)
    yield run


def _items(block: Sequence[Line]) -> Iterator[Found]:
    """Lines as elements; a parenthetical over several lines is one."""
    place = 1
    while place < len(block):
        number, text = block[place]
        text = text.strip()
        size = 0
        if text[:1] not in _SIGNS:
            words, spans = plain(text)
            yield Found(Kind.DIALOGUE, words, number, 0, spans)
        elif text.lstrip("*_")[:1] in _OPENING and (size := _bracketed(block, place, text)):
            yield joined([found(Kind.PARENTHETICAL, other.text.strip(), other) for other in block[place : place + size]], "\n")
        else:
            yield _spoken(text, block[place])
        place += size or 1


def _spoken(text: str, line: Line) -> Found:
    if text[:1] == "~":
        return found(Kind.LYRIC, text[1:].strip(), line)
    return (standing(line) if is_invisible(text, spoken=True) else None) or found(Kind.DIALOGUE, text, line)


def _bracketed(block: Sequence[Line], place: int, text: str) -> int:
    """Lines from `place` on that stand in brackets and nothing else; 0 where text is outside, or they never close."""
    depth = 0
    for size, line in enumerate(block[place : place + MOST_LINES], 1):
        words = plain(text if size == 1 else line.text.strip())[0]
        for index, char in enumerate(words):
            depth += (char in _OPEN) - (char in _CLOSED)
            if depth == 0 and char not in _CLOSED and not char.isspace():
                return 0
            if depth < 0:
                return 0
            if depth == 0 and index == len(words) - 1:
                return size
    return 0


def whole(items: list[Found]) -> Found | None:
    """Lines of one kind as one element, without empty lines at its ends; None where it has no others."""
    if len(items) == 1:
        return items[0] if items[0].text or items[0].kind is Kind.PAGE_BREAK else None
    first, last = 0, len(items)
    while first < last and not items[first].text:
        first += 1
    while last > first and not items[last - 1].text:
        last -= 1
    return joined(items[first:last], "\n") if first < last else None
