"""Emphasis in Fountain: `*italic*`, `**bold**`, `_underline_`, and backslash escapes. Linear time.

Runs of asterisks are paired first; underscores are then paired among those that lie in the same pair of asterisks.
A mark next to a blank is no mark on that side, and none reaches over a line end (fountain.io/syntax, Emphasis). That a sign
beside an asterisk changes nothing is Markdown's own rule, not CommonMark's; underscores inside a word are part of it.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Emphasis

_RUNS = regex(r"\\([^\w\s]|_)|\*+|_+")
_STYLES = {"_": ("underline",), 1: ("italic",), 2: ("bold",)}
_BOTH = ("bold", "italic")


class _Run(NamedTuple):
    """Some equal marks in a row."""

    start: int
    end: int
    opens: bool
    closes: bool
    weak: bool = False
    """Closes only marks of its own size, because a word begins behind it."""


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
    return _marked(text)


@functools.lru_cache(maxsize=16)
def _marked(text: str) -> tuple[str, tuple[Emphasis, ...]]:
    """As `plain`; readers ask for the same line more than once in a row."""
    words: list[str] = []
    spans: list[Emphasis] = []
    offset = 0
    for line in text.split("\n"):
        bare, found = _line(line)
        words.append(bare)
        spans += (Emphasis(start=start + offset, end=end + offset, style=style) for start, end, style in found)
        offset += len(bare) + 1
    return "\n".join(words), tuple(spans)


def _line(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """One line without its marks, and its emphasis: start, end, style; by place, of one style never touching."""
    escapes, stars, scores = _runs(line)
    bold = list(_paired(stars))
    underline = list(_nested(scores, _containers(bold, scores) if scores and bold else None))
    gone = sorted({*escapes, *(place for pair in bold + underline for place in _marks(pair))})
    if not gone:
        return line, []
    where = _moved(gone, {place for pair in bold + underline for place in pair[:2]})
    spans = [(where[pair.start], where[pair.end], style) for pair in bold + underline for style in pair.styles]
    return "".join(_kept(line, gone)), sorted(_merged(spans), key=lambda span: (span[0], -span[1], span[2]))


def _kept(line: str, gone: list[int]) -> Iterator[str]:
    start = 0
    for place in gone:
        yield line[start:place]
        start = place + 1
    yield line[start:]


def _marks(pair: _Pair) -> Iterator[int]:
    yield from range(pair.start - pair.size, pair.start)
    yield from range(pair.end, pair.end + pair.size)


def _moved(gone: list[int], wanted: set[int]) -> dict[int, int]:
    """For the wanted places of the source the places in the bare text."""
    moved: dict[int, int] = {}
    before = 0
    for place in sorted(wanted):
        while before < len(gone) and gone[before] < place:
            before += 1
        moved[place] = place - before
    return moved


def _merged(spans: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Spans of one style that overlap or touch, as one."""
    last: tuple[int, int, str] | None = None
    for start, end, style in sorted(spans, key=lambda span: (span[2], span[0])):
        if last and last[2] == style and start <= last[1]:
            last = (last[0], max(end, last[1]), style)
        elif start < end:
            if last:
                yield last
            last = (start, end, style)
    if last:
        yield last


def _runs(line: str) -> tuple[list[int], list[_Run], list[_Run]]:
    """Places of backslashes that are no text, runs of asterisks, runs of underscores."""
    escapes: list[int] = []
    stars: list[_Run] = []
    scores: list[_Run] = []
    for match in _RUNS.finditer(line):
        if match[1]:
            escapes.append(match.start())
        elif match[0][0] == "*":
            stars.append(_star(line, *match.span()))
        else:
            scores.append(_score(line, *match.span()))
    return escapes, stars, scores


def _star(line: str, start: int, end: int) -> _Run:
    """Asterisks open before what is no blank, and close behind it; between a sign and a word they rather open."""
    before, after = line[start - 1] if start else " ", line[end] if end < len(line) else " "
    opens, closes = not after.isspace(), not before.isspace()
    return _Run(start, end, opens, closes, weak=opens and closes and _is_sign(before) and not _is_sign(after))


def _score(line: str, start: int, end: int) -> _Run:
    """Underscores do so only where no word goes on beyond them."""
    before, after = line[start - 1] if start else " ", line[end] if end < len(line) else " "
    opens = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
    closes = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
    return _Run(start, end, opens and (not closes or _is_sign(before)), closes and (not opens or _is_sign(after)))


@functools.lru_cache(maxsize=1024)
def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _paired(runs: list[_Run]) -> Iterator[_Pair]:
    """Runs of asterisks matched inside out; a run longer than its partner keeps the rest."""
    waiting: list[_Run] = []
    for run in runs:
        start = run.start
        while run.closes and waiting and start < run.end and not (run.weak and _size(waiting[-1]) != _size(run)):
            opener = waiting.pop()
            size = min(_size(opener), run.end - start)
            yield _Pair(opener.end, start, size, _STYLES.get(size, _BOTH))
            if _size(opener) > size:
                waiting.append(opener._replace(end=opener.end - size))
            start += size
        if run.opens and start < run.end:
            waiting.append(run._replace(start=start))


def _size(run: _Run) -> int:
    return run.end - run.start


def _containers(pairs: Sequence[_Pair], scores: Sequence[_Run]) -> list[int]:
    """For every run of underscores the number of the innermost pair around it, 0 for none."""
    opening = sorted(range(len(pairs)), key=lambda number: (pairs[number].start, -number))
    closing = sorted(pair.end for pair in pairs)
    around: list[int] = []
    open_pairs = [0]
    opened = closed = 0
    for score in scores:
        while True:
            start = pairs[opening[opened]].start if opened < len(opening) else score.start + 1
            end = closing[closed] if closed < len(closing) else score.start + 1
            if min(start, end) > score.start:
                break
            if end <= start:
                open_pairs.pop()
                closed += 1
            else:
                open_pairs.append(opening[opened] + 1)
                opened += 1
        around.append(open_pairs[-1])
    return around


def _nested(runs: list[_Run], inside: list[int] | None) -> Iterator[_Pair]:
    """Underscores matched one to one among those of the same container."""
    waiting: dict[int, list[_Run]] = {}
    for place, run in enumerate(runs):
        stack = waiting.setdefault(inside[place] if inside else 0, [])
        if run.closes and stack:
            yield _Pair(stack.pop().end, run.start, 1, _STYLES["_"])
        elif run.opens:
            stack.append(run)
