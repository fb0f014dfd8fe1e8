"""Lines of a text laid out by columns, each with where it starts and how many blank lines stand above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex

TAB = 8
"""Columns from one tab stop to the next."""

WIDEST = 400
"""Columns of a line that can be part of a layout; what is longer is a paragraph without line ends."""

WRAPPED = 90
"""Columns that hardly any line exceeds in a text whose lines end where the column does."""

_FEED = regex(r"^\f+", re.MULTILINE)
_RULE = regex(r"[=_~-]{5,}")
"""A line drawn under a heading or between pages."""
_GAP = regex(r"[ \t]{3,}|\t")


class Row(NamedTuple):
    """One line that is not blank. Columns are counted from 0."""

    number: int
    """Line of the file, from 1."""
    page: int
    indent: int
    text: str
    """Without blanks at its ends, wide gaps as they are."""
    gap: int = 0
    """Blank lines above it."""
    scene: str = ""
    """The scene number from the margin."""
    revised: str = ""
    turned: bool = False
    """True where a page ends above it."""

    @property
    def end(self) -> int:
        return self.indent + len(self.text)


def rows(text: str) -> Iterator[Row]:
    """All lines that hold something but a drawn line. A form feed starts a page."""
    page, gap = 1, 0
    for number, line in enumerate(text.split("\n"), 1):
        for place, part in enumerate(line.split("\f")):
            page += bool(place)
            wide = part.expandtabs(TAB) if "\t" in part[:WIDEST] and len(part) <= WIDEST else part
            bare = wide.strip()
            if bare and not _RULE.fullmatch(bare):
                yield Row(number, page, len(wide) - len(wide.lstrip()), bare, gap)
                gap = 0
        gap += not line.strip()


def unpaged(text: str) -> str:
    """Text without form feeds; no line is added, so that line numbers stay the file's."""
    return _FEED.sub("", text).replace("\f", " ") if "\f" in text else text


def narrow(text: str) -> str:
    """A line's words with wide gaps closed; one or two blanks are the writer's own and stay."""
    return _GAP.sub(" ", text)


def in_capitals(text: str) -> bool:
    """Whether a line has letters and none of them is small, brackets aside."""
    bare = text.split("(", maxsplit=1)[0].split("（", maxsplit=1)[0]
    return bare == bare.upper() and any(map(str.isupper, bare))


def is_caseless(text: str) -> bool:
    """Whether a line is in a writing without capitals."""
    return any(map(str.isalpha, text)) and not any(char.isupper() or char.islower() for char in text)


def is_wrapped(lines: Sequence[Row]) -> bool:
    """Whether lines end where the column does, rather than where the paragraph does."""
    return not lines or sorted(len(row.text) for row in lines)[len(lines) * 97 // 100] <= WRAPPED


def line_step(lines: Sequence[Row]) -> int:
    """Lines from one line of a paragraph to the next: 2 in double spacing."""
    gaps = Counter(min(row.gap, 9) for row in lines[1:])
    return 2 if len(lines) > 10 and gaps[0] < 0.06 * gaps.total() and is_wrapped(lines) else 1
