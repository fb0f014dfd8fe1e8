"""Text with emphasis as Fountain marks it, with backslashes where its own signs would be read as marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import accumulate

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Emphasis
from storyboard.script.emphasis import plain

Span = tuple[int, int, str]
"""Start, end, style."""

_SIGNS = regex(r"[*_\\]|\[(?=\[)")
_OPENS_BONEYARD = regex(r"/(?=\*)")
_MARKS = {"bold": "**", "italic": "*", "underline": "_"}
_STARS = {frozenset({"bold"}): "**", frozenset({"italic"}): "*", frozenset({"bold", "italic"}): "***"}


def marked(text: str, spans: Sequence[Emphasis]) -> list[str]:
    """The lines of `text` in Fountain. Reading one with `plain` gives the line without blanks at its end, and its emphasis.

    Emphasis gives way before words do: where marks cannot say it, it is cut at blanks, or widened to the word an underline parts.
    """
    lines = text.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    inside: list[list[Span]] = [[] for _ in lines]
    for span in spans:
        for place in range(bisect_right(starts, span.start) - 1, min(bisect_left(starts, span.end), len(lines))):
            start, end = max(0, span.start - starts[place]), min(len(lines[place]), span.end - starts[place])
            inside[place] += [(start, end, span.style)] if start < end else []
    return [_line(line, found).rstrip() for line, found in zip(lines, inside, strict=True)]


def _line(line: str, spans: list[Span]) -> str:
    wanted = list(_meant(line, spans))
    if not wanted:
        return line if "[[" not in line and "/*" not in line and plain(line) == (line, ()) else _escaped(line)
    widened = list(_meant(line, [_widened(line, span) for span in wanted]))
    tries = [(way(line, look), look, same) for look in (wanted, widened) for same in (_spans, _styles) for way in (_nested, _flat, _boxed)]
    return next((way for way, look, same in tries if _reads(line, way, look, same)), _escaped(line))


def _reads(line: str, way: str, wanted: list[Span], same: Callable[[str, list[Span]], object]) -> bool:
    """Whether what was written gives the line again, with the emphasis that was wanted."""
    words, spans = plain(way)
    return words == line.rstrip() and same(line, [(span.start, span.end, span.style) for span in spans]) == same(line, wanted)


def _spans(_line: str, spans: Sequence[Span]) -> list[Span]:
    return sorted(spans)


def _styles(line: str, spans: Sequence[Span]) -> list[frozenset[str]]:
    """The styles of every character that is no blank."""
    return [styles for char, styles in zip(line, _by_place(line, spans), strict=True) if not char.isspace()]


def _by_place(line: str, spans: Sequence[Span]) -> list[frozenset[str]]:
    """The styles of every character."""
    places: list[set[str]] = [set() for _ in line]
    for start, end, style in spans:
        for place in range(start, end):
            places[place].add(style)
    return [frozenset(styles) for styles in places]


def _meant(line: str, spans: Sequence[Span]) -> Iterator[Span]:
    """What marks can say: no blanks at the ends, spans of one style that touch as one."""
    for style in _MARKS:
        last: Span | None = None
        for start, end in sorted(_trimmed(line, span) for span in spans if span[2] == style):
            if last and start <= last[1]:
                last = (last[0], max(end, last[1]), style)
            elif start < end:
                yield from [last] if last else []
                last = (start, end, style)
        yield from [last] if last else []


def _trimmed(line: str, span: Span) -> tuple[int, int]:
    words = line[span[0] : span[1]]
    start = span[0] + len(words) - len(words.lstrip())
    return start, max(start, span[1] - len(words) + len(words.rstrip()))


def _widened(line: str, span: Span) -> Span:
    """An underline with the whole of the words it starts and ends in."""
    start, end, style = span
    while style == "underline" and start and _is_word(line[start - 1]):
        start -= 1
    while style == "underline" and end < len(line) and _is_word(line[end]):
        end += 1
    return start, end, style


def _is_word(char: str) -> bool:
    return not char.isspace() and unicodedata.category(char)[0] not in "PS"


def _escaped(words: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", words).replace("/*", "\\/*")


def _built(line: str, marks: Callable[[int], str]) -> str:
    """The line with the marks that stand before each of its places."""
    pieces: list[str] = []
    start = 0
    for place in range(len(line) + 1):
        mark = marks(place)
        if mark:
            pieces += (_SIGNS.sub(r"\\\g<0>", line[start:place]), mark)
            start = place
    return _OPENS_BONEYARD.sub(r"\\/", "".join([*pieces, _SIGNS.sub(r"\\\g<0>", line[start:])]))


def _nested(line: str, spans: Sequence[Span]) -> str:
    """Spans one inside the other, the longest outside; of two that cross the second is cut where the first ends."""
    marks: dict[int, str] = {}
    todo = [(span[0], -span[1], -len(span[2]), span[2]) for span in spans]
    heapify(todo)
    waiting: list[tuple[int, str]] = []
    while todo or waiting:
        if waiting and (not todo or waiting[-1][0] <= todo[0][0]):
            place, style = waiting.pop()
        else:
            place, end, _, style = heappop(todo)
            last = min(-end, waiting[-1][0]) if waiting else -end
            waiting.append((last, style))
            if last < -end:
                heappush(todo, (last, end, -len(style), style))
        marks[place] = marks.get(place, "") + _MARKS[style]
    return _built(line, lambda place: marks.get(place, ""))


def _flat(line: str, spans: Sequence[Span]) -> str:
    """Every run of one look by itself, underlines outside."""
    looks = _without_edges(line, _by_place(line, spans))

    def mark(place: int) -> str:
        before, after = looks[place], looks[place + 1]
        score = "_" if ("underline" in before) != ("underline" in after) else ""
        return _stars(before) + score + _stars(after) if before != after else ""

    return _built(line, mark)


def _boxed(line: str, spans: Sequence[Span]) -> str:
    """Every run of one look by itself, underlines inside, so that they can begin within a word."""
    looks = _without_edges(line, _by_place(line, spans))

    def mark(place: int) -> str:
        before, after = looks[place], looks[place + 1]
        return _score(before) + _stars(before) + _stars(after) + _score(after) if before != after else ""

    return _built(line, mark)


def _stars(look: frozenset[str]) -> str:
    return _STARS.get(look - {"underline"}, "")


def _score(look: frozenset[str]) -> str:
    return "_" if "underline" in look else ""


def _without_edges(line: str, looks: list[frozenset[str]]) -> list[frozenset[str]]:
    """Looks of the characters between two plain ends; blanks keep an underline, and stars, that both their neighbours have."""
    none = frozenset[str]()
    result = [none, *looks, none]
    for match in re.finditer(r"\s+", line):
        before, after = result[match.start()], result[match.end() + 1]
        kept = before & after & {"underline"} if before - {"underline"} != after - {"underline"} else before & after
        for place in range(match.start() + 1, match.end() + 1):
            result[place] = result[place] & kept
    return result
