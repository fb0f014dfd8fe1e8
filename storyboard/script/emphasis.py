"""Emphasis in Fountain and Markdown: `*italic*`, `**bold**`, `_underline_`, and backslash escapes. Linear time.

Runs of asterisks are paired first; underscores are then paired among those that lie in the same pair of asterisks.
A mark next to a blank is no mark on that side, and none reaches over a line end (fountain.io/syntax, Emphasis).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from storyboard.model.screenplay import Emphasis

MOST_MARKS = 1_000
"""Marks of a line up to which emphasis is looked for; a line with more is data, not prose."""

_RUNS = re.compile(r"\\([^\w\s]|_)|(\*+|_+)")
_STYLES = {"_": ("underline",), 1: ("italic",), 2: ("bold",)}
_BOTH = ("bold", "italic")


class _Run(NamedTuple):
    """Some equal marks in a row."""

    start: int
    end: int
    opens: bool
    closes: bool


class _Pair(NamedTuple):
    """Characters `start` to `end` of the source are set in `styles`; `size` marks lie on either side."""

    start: int
    end: int
    size: int
    styles: tuple[str, ...]


def plain(text: str) -> tuple[str, tuple[Emphasis, ...]]:
    """Text without its marks, and where the emphasis was."""
    if "*" not in text and "_" not in text and "\\" not in text:
        return text, ()
    words: list[str] = []
    spans: list[Emphasis] = []
    offset = 0
    for line in text.split("\n"):
        bare, found = _line(line)
        words.append(bare)
        spans += (Emphasis(start=span.start + offset, end=span.end + offset, style=span.style) for span in found)
        offset += len(bare) + 1
    return "\n".join(words), tuple(spans)


def _line(line: str) -> tuple[str, list[Emphasis]]:
    if line.count("*") + line.count("_") + line.count("\\") > MOST_MARKS:
        return line, []
    escapes = {match.start() for match in _RUNS.finditer(line) if match[1]}
    stars = list(_runs(line, "*"))
    bold = list(_paired(stars, most=len(line)))
    inside = _containers(line, bold)
    underline = list(_nested(_runs(line, "_"), inside))
    gone = escapes | {place for pair in bold + underline for place in _marks(pair)}
    kept = [place for place in range(len(line)) if place not in gone]
    where = _moved(len(line), gone)
    spans = [
        Emphasis(start=where[pair.start], end=where[pair.end], style=style)
        for pair in sorted(bold + underline)
        for style in pair.styles
        if where[pair.start] < where[pair.end]
    ]
    return "".join(line[place] for place in kept), spans


def _marks(pair: _Pair) -> Iterator[int]:
    yield from range(pair.start - pair.size, pair.start)
    yield from range(pair.end, pair.end + pair.size)


def _moved(length: int, gone: set[int]) -> list[int]:
    """For every place of the source the place in the bare text."""
    places = [0]
    for place in range(length):
        places.append(places[-1] + (place not in gone))
    return places


def _runs(line: str, mark: str) -> Iterator[_Run]:
    for match in _RUNS.finditer(line):
        if match[2] and match[2][0] == mark:
            before, after = line[match.start() - 1 : match.start()] or " ", line[match.end() : match.end() + 1] or " "
            opens = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
            closes = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
            if mark == "_":
                opens, closes = opens and (not closes or _is_sign(before)), closes and (not opens or _is_sign(after))
            yield _Run(match.start(), match.end(), opens, closes)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _paired(runs: list[_Run], most: int) -> Iterator[_Pair]:
    """Runs of asterisks matched inside out; a run longer than its partner keeps the rest."""
    waiting: list[_Run] = []
    for run in runs:
        left = run
        while left.closes and waiting and left.start < left.end:
            opener = waiting.pop()
            size = min(opener.end - opener.start, left.end - left.start, most)
            yield _Pair(opener.end, left.start, size, _STYLES.get(size, _BOTH))
            if opener.end - opener.start > size:
                waiting.append(opener._replace(end=opener.end - size))
            left = left._replace(start=left.start + size)
        if left.opens and left.start < left.end:
            waiting.append(left)


def _containers(line: str, pairs: list[_Pair]) -> list[int]:
    """For every place of the line the number of the innermost pair around it, 0 for none."""
    around = [0] * (len(line) + 1)
    if not pairs:
        return around
    starts: dict[int, list[int]] = {pair.start: [] for pair in pairs}
    ends = {pair.end: 0 for pair in pairs}
    for number, pair in enumerate(pairs, 1):
        starts[pair.start].append(number)
        ends[pair.end] += 1
    open_pairs = [0]
    for place in range(len(line) + 1):
        del open_pairs[max(1, len(open_pairs) - ends.get(place, 0)) :]
        open_pairs += reversed(starts.get(place, []))
        around[place] = open_pairs[-1]
    return around


def _nested(runs: Iterator[_Run], inside: list[int]) -> Iterator[_Pair]:
    """Underscores matched one to one among those of the same container."""
    waiting: dict[int, list[_Run]] = {}
    for run in runs:
        stack = waiting.setdefault(inside[run.start], [])
        if run.closes and stack:
            opener = stack.pop()
            yield _Pair(opener.end, run.start, 1, _STYLES["_"])
        elif run.opens:
            stack.append(run)
