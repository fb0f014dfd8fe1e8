"""What a page carries besides the script: page numbers, running heads, CONTINUED and MORE, revision stars, scene numbers in the margins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.script.pdf_rows import Cell, Row

TOP, BOTTOM = 0.92, 0.085
"""Shares of the page's height above and below which running heads stand."""

REPEATED = 0.25
"""Share of the pages on which a running head stands at least; at least on two pages."""

_PAGE_NUMBER = re.compile(
    r"(?:page\s*|[-–—]\s*|#\s*)?(?:\d{1,4}[A-Z]?|[ivxlc]{1,6})\.?(?:\s*[-–—])?(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*\|\s*P\s?a\s?g\s?e)?",
    re.IGNORECASE,
)
_CONTINUED = re.compile(r"\(?CONTINUED:?\)?:?(?:\s*\(?\d+\)?)?:?|\(MORE\)", re.IGNORECASE)
_TURN = re.compile(r"\(?CONTINUED:?\)?:?(?:\s*\(\d+\))?")
_STARS = re.compile(r"\*{1,3}")
NUMBER = re.compile(r"[A-Z]{0,2}\d{1,4}(?:[.-]?[A-Z]{1,3}|pt\d)?\.?")
_NUMBERED = re.compile(rf"({NUMBER.pattern})\s+(?=\S)")
_DIGITS = re.compile(r"\d+")


class Size(NamedTuple):
    """A page's size in points."""

    width: float
    height: float


class Body(NamedTuple):
    """A row without furniture."""

    row: Row
    number: str
    """The scene number that stands in the margin, empty for none."""


def without_furniture(pages: Sequence[Sequence[Row]], sizes: Sequence[Size], left: float) -> list[list[Body]]:
    """Every page's rows without furniture. `left` is where the text column starts."""
    heads = _running_heads(pages, sizes)
    result: list[list[Body]] = []
    for page, size in zip(pages, sizes, strict=True):
        kept = [_kept(row, [cell for cell in row.cells if not _is_head(cell, row, size, heads)], size, left) for row in page]
        result.append([body for body in kept if body])
    return result


def _band(row: Row, size: Size) -> str:
    share = row.y / size.height
    return "top" if share > TOP else ("bottom" if share < BOTTOM else "")


def _key(cell: Cell) -> str:
    return _DIGITS.sub("#", _TURN.sub("", cell.text)).strip()


def _running_heads(pages: Sequence[Sequence[Row]], sizes: Sequence[Size]) -> frozenset[tuple[str, str]]:
    """Words that stand in the same band of many pages; digits may differ."""
    seen = Counter(
        place
        for page, size in zip(pages, sizes, strict=True)
        for place in {(_band(row, size), _key(cell)) for row in page for cell in row.cells}
        if place[0] and place[1]
    )
    least = max(2, REPEATED * len(pages))
    return frozenset(place for place, number in seen.items() if number >= least)


def _is_head(cell: Cell, row: Row, size: Size, heads: frozenset[tuple[str, str]]) -> bool:
    band = _band(row, size)
    return bool(band) and (not _key(cell) or (band, _key(cell)) in heads or _PAGE_NUMBER.fullmatch(cell.text.strip()) is not None)


def _kept(row: Row, cells: list[Cell], size: Size, left: float) -> Body | None:
    """A row without stars, margin numbers and page-turn remarks; None where nothing is left."""
    words = [cell for cell in cells if not (_STARS.fullmatch(cell.text) and (cell.x > 0.75 * size.width or cell.x < left - 8))]
    number = ""
    if words and words[0].x < left - 8 and (parts := split_number(words[0]))[0] and abs(parts[1].x - left) < 12:
        number, words[0] = parts[0].rstrip("."), parts[1]
    if len(words) > 1 and words[0].x < left - 8 and NUMBER.fullmatch(words[0].text):
        number = words[0].text.rstrip(".")
        words = words[1:]
    if len(words) > 1 and words[-1].x > 0.75 * size.width and NUMBER.fullmatch(words[-1].text):
        number = number or words[-1].text.rstrip(".")
        words = words[:-1]
    if not words or (len(words) == 1 and (_CONTINUED.fullmatch(words[0].text) or _is_lone_number(words[0], size, left))):
        return None
    return Body(row._replace(cells=tuple(words)), number)


def split_number(cell: Cell) -> tuple[str, Cell]:
    """A scene number that stands close before its heading, and the heading; empty where there is none."""
    match = _NUMBERED.match(cell.text)
    if match is None:
        return "", cell
    start = match.end()
    x = cell.x + (cell.end - cell.x) * start / len(cell.text)
    return match[1], Cell(x, cell.end, cell.text[start:], (), cell.bold)


def _is_lone_number(cell: Cell, size: Size, left: float) -> bool:
    """A margin number whose words are gone."""
    return NUMBER.fullmatch(cell.text) is not None and (cell.end < left - 2 or cell.x > 0.85 * size.width)
