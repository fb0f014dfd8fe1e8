"""Pages of a laid-out text without form feeds, by the page numbers printed in it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture
from storyboard.script.found import Found
from storyboard.script.rows import Row

LEAST = 2
"""Page numbers that count on, at least; one alone may be anything."""

MOST_SKIPPED = 3
"""Pages from one number to the next at most; what is further apart is another count."""

FIRST = 5
"""Page numbers of which one must be right for the others to be counted from."""

LONGEST = 150
"""Lines of a page at most, in double spacing and with its margins."""

LEAST_LIKE = 0.7
"""How long a page is, for the usual one's 1, to be like it."""

ALIKE = 0.7
"""Share of the pages that are like the usual one, at least."""

FOOT = 20
"""Lines of a text over its first page number, 1, from which numbers stand at the feet of pages."""

_KINDS = frozenset({"page_number", "header"})
_VALUE = regex(r"(?<![\d/.,:’'-])(\d{1,4})[A-Z]?[.)\]]?\s*[-–—]?$")


def starts(furniture: Sequence[Furniture], lines: Sequence[Row]) -> list[int]:
    """The line of the file from which each page goes, first page first; empty where the text has no page numbers that count on."""
    marks = _marks(furniture)
    if len(marks) < LEAST or not lines:
        return []
    foot = marks[0][1] == 1 and sum(row.number < marks[0][0] for row in lines) >= FOOT
    turns = [line + 1 if foot else line for line, _ in marks]
    end = next((place for place in range(len(lines), 0, -1) if lines[place - 1].number < turns[-1]), 0)
    if foot and end == len(lines):
        del turns[-1], marks[-1]
    result = [1]
    before = lines[0].number < marks[0][0]
    for place, line in enumerate(turns):
        pages = marks[place][1] - marks[place - 1][1] if place else int(before)
        result += [line] * pages
    return result if _are_pages(result, lines[-1].number) else []


def paged(found: Sequence[Found], furniture: Sequence[Furniture], starts: Sequence[int]) -> tuple[list[Found], list[Furniture]]:
    """Elements and furniture with their pages; elements have none where no page is known."""
    items = [item._replace(page=bisect_right(starts, item.line)) for item in found]
    if not starts:
        return items, list(furniture)
    return items, [item.model_copy(update={"page": bisect_right(starts, item.line)}) for item in furniture]


def _marks(furniture: Sequence[Furniture]) -> list[tuple[int, int]]:
    """Lines and values of the longest row of page numbers, each higher than the one before, that begins with one of the first."""
    every = [
        (item.line, int(match[1]))
        for item in furniture
        if item.kind in _KINDS and (match := _VALUE.search(item.text[-12:])) and int(match[1])
    ]
    chains = [_counted(every[start:]) for start in range(min(FIRST, len(every)))]
    return max(chains, key=len) if chains else []


def _counted(marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found = [marks[0]]
    for line, value in marks[1:]:
        if 0 < value - found[-1][1] <= MOST_SKIPPED and line > found[-1][0]:
            found.append((line, value))
    return found


def _are_pages(starts: Sequence[int], last: int) -> bool:
    """Whether pages are as long as each other, and none longer than pages are, up to the last line of the file.

    Else numbers are missing, or count scenes.
    """
    many = Counter(starts)
    lengths = [(after - before) / many[after] for before, after in pairwise(many)]
    usual = sorted(lengths)[len(lengths) // 2] if lengths else 0.0
    alike = sum(LEAST_LIKE * usual <= length <= usual / LEAST_LIKE for length in lengths)
    return max(lengths, default=0.0) <= LONGEST and alike >= ALIKE * len(lengths) and last - starts[-1] <= LONGEST
