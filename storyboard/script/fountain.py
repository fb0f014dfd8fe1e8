"""Fountain, read by the specification's text (fountain.io/syntax), with some mercy for what people type.

Where this is kinder than the specification: blank lines may hold blanks; `INT.` headings, sections and synopses count also
where text follows at once; parentheticals may have blanks or emphasis around them; the cue of a language without capitals
is known by the parenthetical after it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from storyboard.model.screenplay import SPEECH, Kind
from storyboard.script import headings
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, Script, joined, title_key
from storyboard.script.hidden import HIDDEN, Hidden, without_hidden

TITLE_KEYS = frozenset(
    [
        "title",
        "credit",
        "author",
        "authors",
        "source",
        "notes",
        "draft_date",
        "date",
        "contact",
        "copyright",
        "revision",
        "version",
        "format",
        "font",
        "format_version",
        "episode",
        "series",
        "based_on",
        "client",
        "agency",
        "product",
        "brand",
        "spot",
        "length",
        "duration",
        "campaign",
        "director",
        "writer",
    ]
)
"""At least one of these makes a first paragraph of `Key: value` lines a title page."""

TRANSITIONS = frozenset(
    [
        "FADE IN",
        "FADE OUT",
        "FADE UP",
        "FADE TO BLACK",
        "FADE TO WHITE",
        "FADE IN FROM BLACK",
        "FADE OUT TO BLACK",
        "CUT TO BLACK",
        "SMASH TO BLACK",
        "SMASH CUT",
        "MATCH CUT",
        "JUMP CUT",
        "DISSOLVE",
        "CROSSFADE",
        "INTERCUT WITH",
        "IRIS OUT",
        "IRIS IN",
        "WIPE",
        "BLACKOUT",
        "THE END",
    ]
) - {"THE END"}
"""Transitions that do not end in `TO:`."""

LONGEST_CUE = 120
"""Characters of a cue; a longer line in capitals is action."""

_KEY = re.compile(r"(\s*)([^\s:：][^:：]{0,39})[:：](.*)")
_NUMBER = re.compile(r"\s*#([^\s#]{1,20})#\s*$")
_SPOKEN = SPEECH | {Kind.PARENTHETICAL}


class Line(NamedTuple):
    """A line of the file, without notes and boneyards."""

    number: int
    text: str


def read(text: str) -> Script:
    """A Fountain script taken apart. `text` has one kind of line end."""
    clean, hidden = without_hidden(text)
    lines = _lines(clean)
    page, start = title_page(lines)
    found = _with_left([item for block in _blocks(lines[start:]) for item in _block(block)])
    notes = [Found(Kind.NOTE, note.text, note.line) for note in hidden if note.is_note]
    return Script("fountain", tuple(_with_notes(found, notes)), page, notices=_notices(hidden))


def _notices(hidden: Sequence[Hidden]) -> tuple[str, ...]:
    return tuple(
        f"The comment that opens with /* in line {item.line} is never closed; it was read as text." for item in hidden if item.unclosed
    )


def _lines(text: str) -> list[Line]:
    """Lines that count; those that held nothing but something hidden are gone, those of one blank are empty."""
    result: list[Line] = []
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.replace(HIDDEN, "")
        if bare.strip() or HIDDEN not in line:
            result.append(Line(number, bare if bare.strip() or (len(bare) > 1 and "\t" not in bare) else ""))
    empty = sum(not line.text for line in result)
    held = sum(not line.text.strip() for line in result) - empty
    every = held > 2 and empty <= 1
    return [line._replace(text="") if every and not line.text.strip() else line for line in result]


def _with_left(found: list[Found]) -> list[Found]:
    """The speech before one that is marked as the right side of a dual dialogue is its left side."""
    result = list(found)
    for place, item in enumerate(found):
        if item.kind == Kind.CHARACTER and item.dual:
            start = place - 1
            while start > 0 and found[start].kind in _SPOKEN:
                start -= 1
            left = found[start:place] if start >= 0 and found[start].kind == Kind.CHARACTER else []
            result[start:place] = [other._replace(dual=other.dual or "left") for other in left] or found[max(start, 0) : place]
    return result


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


def title_page(lines: list[Line]) -> tuple[dict[str, str], int]:
    """Its values by key, and the number of lines it takes; nothing where the first paragraph is no title page."""
    start = next((place for place, line in enumerate(lines) if line.text.strip()), len(lines))
    end = next((place for place in range(start, len(lines)) if not line_has(lines[place])), len(lines))
    values: dict[str, list[str]] = {}
    key = ""
    for line in lines[start:end]:
        match = _KEY.fullmatch(line.text)
        if match and (not match[1] or title_key(match[2]) in TITLE_KEYS):
            key = title_key(match[2])
            values.setdefault(key, []).append(plain(match[3].strip())[0])
        elif key:
            values[key].append(plain(line.text.strip())[0])
        else:
            return {}, 0
    page = {name: "\n".join(word for word in words if word) for name, words in values.items()}
    known = any(name in TITLE_KEYS and words for name, words in page.items())
    return ({name: words for name, words in page.items() if words}, end) if known else ({}, 0)


def line_has(line: Line) -> bool:
    """Whether anything is written on the line."""
    return bool(line.text.strip())


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Paragraphs. A line of two blanks goes on with the speech it stands in (the specification's only blank that counts)."""
    block: list[Line] = []
    for line in lines:
        if line.text.strip() or (line.text and block and _is_speech(block)):
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_speech(block: list[Line]) -> bool:
    return len(block) > 1 and _is_cue(block[0].text, block[1].text)


def _block(block: list[Line]) -> Iterator[Found]:
    """The elements of a paragraph: its leading lines of one kind each, then a speech or action."""
    start = 0
    while start < len(block) and (found := _alone(block, start)):
        yield from found
        start += sum(item.text.count("\n") + 1 for item in found)
    rest = block[start:]
    if rest and _is_speech(rest):
        yield from _speech(rest)
    elif rest:
        yield _action(rest)


def _alone(block: list[Line], start: int) -> list[Found]:
    """The element of a line that is one by itself; lyrics and centred lines in a row are one.

    Text that follows at once makes the strict kinds part of an action: they must stand in paragraphs of their own.
    """
    line = block[start]
    found = _single(line)
    if found is None:
        return []
    same = [found]
    if found.kind in {Kind.LYRIC, Kind.CENTERED}:
        for other in islice(block, start + 1, None):
            more = _single(other)
            if more is None or more.kind != found.kind:
                break
            same.append(more)
    end = start + len(same)
    lenient = found.kind in {Kind.SECTION, Kind.SYNOPSIS, Kind.PAGE_BREAK} or _natural_heading(line.text.strip())
    closed = all(_single(other) for other in block[end : end + 1]) or end >= len(block)
    return [joined(same, "\n")] if lenient or closed else []


def _single(line: Line) -> Found | None:
    """A line that says by itself what it is."""
    text = line.text.strip()
    for test, kind, bare in _MARKS:
        if test(text):
            return _found(kind, bare(text), line)
    if _natural_heading(text) or _is_forced_heading(text) or (headings.is_omitted(text) and not _has_lower(text)):
        return _heading(text.removeprefix("."), line)
    return _found(Kind.TRANSITION, text, line) if _is_transition(text) else None


def _found(kind: Kind, text: str, line: Line) -> Found:
    words, spans = plain(text)
    return Found(kind, words, line.number, emphasis=spans)


def _heading(text: str, line: Line) -> Found:
    """A heading without its mark; its number is what stands between `#` at the end, or in front."""
    match = _NUMBER.search(text[-40:])
    number = match[1].rstrip(".") if match else ""
    words = text[: len(text) - len(match[0])] if match else text
    if not number:
        number, words = headings.numbered(words)
    return _found(Kind.SCENE_HEADING, words.strip(), line)._replace(number=number)


def _natural_heading(text: str) -> bool:
    if len(text) > headings.LONGEST:
        return False
    return headings.is_heading(plain(text)[0] if text[:1] in {"*", "_"} else text)


def _is_forced_heading(text: str) -> bool:
    """A full stop and a word; `...` and a lower-case `.44 calibre` are not meant."""
    return text[:1] == "." and (text[1:2].isalpha() or text[1:2] in {"*", "_", "(", '"'} or (text[1:2].isdigit() and not _has_lower(text)))


def _is_centered(text: str) -> bool:
    return len(text) > 1 and text[0] == ">" and text[-1] == "<"


def _is_transition(text: str) -> bool:
    words = text.rstrip(".:").strip()
    return len(text) < 60 and not _has_lower(text) and ((text.endswith(" TO:") or words in TRANSITIONS) or text == "TO:")


def _has_lower(text: str) -> bool:
    return text != text.upper()


_MARKS: tuple[tuple[Callable[[str], bool], Kind, Callable[[str], str]], ...] = (
    (lambda text: len(text) > 2 and not text.strip("="), Kind.PAGE_BREAK, lambda _: ""),
    (lambda text: text[:1] == "=", Kind.SYNOPSIS, lambda text: text.lstrip("=").strip()),
    (lambda text: text[:1] == "#" and bool(text.strip("# ")), Kind.SECTION, lambda text: text.strip("# ")),
    (lambda text: text[:1] == "~", Kind.LYRIC, lambda text: text[1:].strip()),
    (_is_centered, Kind.CENTERED, lambda text: text[1:-1].strip()),
    (lambda text: text[:1] == ">", Kind.TRANSITION, lambda text: text[1:].strip()),
)
"""Marks at the start of a line: how they are known, what they mean, and the text without them."""


def _is_cue(first: str, second: str) -> bool:
    """Whether a line names who speaks next: all capitals outside brackets, or forced by `@`."""
    text = first.strip()
    if text[:1] == "@":
        return bool(text[1:].strip())
    if len(text) > LONGEST_CUE or text[:1] == "!" or _single(Line(0, text)):
        return False
    name = plain(text.rstrip("^ "))[0].split("(")[0].split("（")[0].strip()
    letters = [char for char in name if char.isalpha()]
    if not letters or any(char.islower() for char in letters):
        return False
    return _starts_speech(name, letters, second)


def _starts_speech(name: str, letters: list[str], second: str) -> bool:
    """A name in capitals; without capitals in the writing, a short one with a parenthetical under it."""
    cased = any(char.isupper() for char in letters)
    return cased or (len(name) <= 20 and second.strip()[:1] in {"(", "（"})


def _speech(block: list[Line]) -> Iterator[Found]:
    cue = block[0].text.strip().removeprefix("@")
    dual = "right" if cue.endswith("^") else ""
    yield _found(Kind.CHARACTER, cue.removesuffix("^").strip(), block[0])._replace(dual=dual)
    items: list[Found] = []
    for line in block[1:]:
        item = _spoken(line, items[-1] if items else None)._replace(dual=dual)
        if items and (item.kind != items[-1].kind or (item.kind == Kind.PARENTHETICAL and _closed(items[-1].text))):
            yield joined(items, "\n")
            items = []
        items.append(item)
    yield joined(items, "\n")


def _spoken(line: Line, last: Found | None) -> Found:
    text = line.text.strip()
    if text[:1] == "~":
        return _found(Kind.LYRIC, text[1:].strip(), line)
    item = _found(Kind.DIALOGUE, text, line)
    opened = item.text[:1] in {"(", "（"} and _closed(item.text)
    return (
        item._replace(kind=Kind.PARENTHETICAL) if opened or (last and last.kind == Kind.PARENTHETICAL and not _closed(last.text)) else item
    )


def _closed(text: str) -> bool:
    return text.rstrip()[-1:] in {")", "）"}


def _action(block: list[Line]) -> Found:
    lines = [line.text.replace("\t", "    ").rstrip() for line in block]
    first = lines[0].lstrip()
    if first[:1] == "!":
        lines[0] = first[1:]
    words, spans = plain("\n".join(lines))
    return Found(Kind.ACTION, words, block[0].number, emphasis=spans)
