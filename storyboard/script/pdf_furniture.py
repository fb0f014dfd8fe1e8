"""What a page carries besides the script: page numbers, running heads, CONTINUED and MORE, revision stars, scene numbers in the margins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture
from storyboard.script.headings import is_heading
from storyboard.script.pdf_headings import is_name, is_omitted, is_transition_text
from storyboard.script.pdf_rows import STARS, Cell, Row

TOP, BOTTOM = 0.92, 0.085
"""Shares of the page's height above and below which running heads stand."""

REPEATED = 0.25
"""Share of the pages on which a running head stands at least; at least on two pages."""

CLOSE = 1.6
"""Shares of the size within which speech stands under its cue; running heads stand further off."""

BESIDE = 8.0
"""Points to the left of the text from which on something stands in the margin."""

_ROMAN = r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_PAGE_NUMBER = regex(
    rf"(?:page\s*|p\.\s*|[-–—]\s*|#\s*|\()?(?:\d{{1,4}}[A-Z]{{0,2}}|{_ROMAN})\.?\)?(?:\s*[-–—])?(?:\s*(?:of|/)\s*\d{{1,4}})?"
    r"(?:\s*\|\s*P\s?a\s?g\s?e)?",
    re.IGNORECASE,
)
_COLOURS = "WHITE|BLUE|PINK|YELLOW|GREEN|GOLDENROD|GOLD|BUFF|SALMON|CHERRY|TAN|IVORY|GR[AE]Y|LAVENDER|ORCHID"
_REVISION = regex(
    rf"(?:(?:2ND|3RD|DOUBLE|SECOND|THIRD|FULL)\s+)?(?:{_COLOURS})\b.{{0,30}}(?:REV|DRAFT|PAGES|\d).*"
    r"|.{0,40}\b(?:REV(?:ISION|ISED|\.)?|DRAFT)\b.{0,30}\d.*|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
    re.IGNORECASE,
)
_TURNS = "CONTINUED|CONT['’]D|CONT|CONTINU[ÉE]|SUITE|FORTSETZUNG|FORTS|CONTIN[ÚU]A|CONTINUA|SEGUE|ПРОДОЛЖЕНИЕ"
_MORES = "MORE|MÁS|MAS|SUITE|MEHR|WEITER|SEGUE|MAIS|ДАЛЕЕ|ДАЛЬШЕ"
_CONTINUED = regex(rf"\(?(?:{_TURNS})[.:]{{0,2}}\)?:?(?:\s*\(?\d+\)?)?:?", re.IGNORECASE)
MORE = regex(rf"\(\s*(?:{_MORES})[.… ]*\)", re.IGNORECASE)
_TURN = regex(rf"\(?(?:{_TURNS}):?\)?:?(?:\s*\(\d+\))?")
_ONE = r"[A-Z]{0,2}\d{1,4}(?:[.-]?[A-Z]{1,3}|pt\d|\.\d{1,3})?[.)]?"
NUMBER = regex(rf"{_ONE}(?:\s*(?:[-–—]|(?i:THRU|THROUGH|TO)|&|,)\s*{_ONE})?\*?")
_NUMBERED = regex(rf"({NUMBER.pattern})\s+(?=\S)")
_THROUGH = regex(r"(?:THRU|THROUGH|TO|AND|&|[-–—])", re.IGNORECASE)
_DIGITS = regex(r"\d+[A-Z]{0,2}\b|\d+")


class Size(NamedTuple):
    """A page's size in points."""

    width: float
    height: float


class Body(NamedTuple):
    """A row without furniture."""

    row: Row
    number: str
    """The scene number that stands in the margin, empty for none."""
    revised: bool = False
    """True where a star stands in the margin."""
    more: bool = False
    """True where MORE stands under it: the speech goes on."""


class Parted(NamedTuple):
    """Pages parted into what belongs to the script and what does not."""

    pages: list[list[Body]]
    furniture: list[Furniture]


class _Sheet(NamedTuple):
    """What is to be known of a page to tell its furniture."""

    size: Size
    left: float
    """Where the text starts."""
    right: float
    """Where it ends."""
    stars: float
    """Where stars stand; beyond the page where the document has none."""


def parted(pages: Sequence[Sequence[Row]], sizes: Sequence[Size], left: float) -> Parted:
    """Every page's rows without furniture, and the furniture. `left` is where the text column starts."""
    own = _own_rows(pages, sizes, left)
    heads = _running_heads(pages, sizes, own)
    right = _right(pages, left)
    stars = _stars(pages, left + 0.8 * (right - left))
    result: list[list[Body]] = []
    found: list[Furniture] = []
    for page, size in zip(pages, sizes, strict=True):
        sheet = _Sheet(size, left, right, stars)
        bodies: list[Body] = []
        lone: list[Furniture] = []
        for row in page:
            body, furniture = _row(row, sheet, "" if _place(row) in own else _band(row, size), heads)
            found += furniture
            if body:
                bodies.append(_with_lone(body, lone))
                lone = []
            else:
                lone += (item for item in furniture if item.kind == "scene_number" and item not in lone)
        kept, turns = _without_turns(bodies)
        found += turns
        result.append(kept)
    return Parted(result, found)


def _with_lone(body: Body, lone: Sequence[Furniture]) -> Body:
    """A row with the numbers that stand alone in the margin right above it: `12`, `thru`, `15 OMITTED` one below the other."""
    above = [bare(item.text) for item in lone if item.line >= body.row.line - len(lone) and NUMBER.fullmatch(item.text)]
    if not above or not (is_omitted(body.row.text) or is_heading(body.row.text)):
        return body
    return body._replace(number=f"{above[0]}-{body.number}" if body.number not in {"", above[0]} else above[0])


def _right(pages: Sequence[Sequence[Row]], left: float) -> float:
    """Where the longest lines end that start where the text does; the few longest of all don't count."""
    ends = sorted(cell.end for page in pages for row in page for cell in row.cells if abs(cell.x - left) < 3)
    return ends[int(0.98 * (len(ends) - 1))] if ends else left + 432


def _stars(pages: Sequence[Sequence[Row]], least: float) -> float:
    """Where stars stand in the margin: their commonest place not left of `least`."""
    last = (row.cells[-1] for page in pages for row in page)
    places = Counter(round(cell.x) for cell in last if cell.text in STARS and cell.x > least)
    return float(places.most_common(1)[0][0]) if places else 1e9


def _band(row: Row, size: Size) -> str:
    share = row.y / size.height
    return "top" if share > TOP else ("bottom" if share < BOTTOM else "")


def _key(cell: Cell) -> str:
    return _DIGITS.sub("#", _TURN.sub("", cell.text)).strip()


def _place(row: Row) -> tuple[int, int]:
    return row.page, row.line


def _own_rows(pages: Sequence[Sequence[Row]], sizes: Sequence[Size], left: float) -> frozenset[tuple[int, int]]:
    """Page and line of rows that are the script's wherever they stand: headings at their margin, transitions, cues over their speech.

    Pages with narrow margins begin with the same heading or name again and again, as high up as running heads stand.
    """
    cues = [
        (name, speech, bool(_band(name, size)))
        for page, size in zip(pages, sizes, strict=True)
        for name, speech in pairwise(page)
        if _is_cue_over(name, speech, left)
    ]
    columns = {round(name.x) + near for name, _, high in cues if not high for near in (-1, 0, 1)}
    own = {_place(row) for name, speech, _ in cues if round(name.x) in columns for row in (name, speech)}
    return frozenset(own.union(_place(row) for page in pages for row in page if _is_script(row, left)))


def _is_cue_over(name: Row, speech: Row, left: float) -> bool:
    """Whether a row is a name with a row close under it that starts between the action's margin and the name."""
    close = name.y - speech.y < CLOSE * max(name.size, speech.size)
    between = left + BESIDE < speech.x < name.x - 4
    return close and between and len(name.cells) == 1 and is_name(name.text) and not (_is_numbered(speech) or _is_numbered(name))


def _is_numbered(row: Row) -> bool:
    """Whether a row has a page's number, or a revision's date."""
    return _REVISION.fullmatch(row.text) is not None or any(_PAGE_NUMBER.fullmatch(cell.text) for cell in row.cells)


def _is_script(row: Row, left: float) -> bool:
    words = [cell.text for cell in row.cells if cell.x < left + BESIDE]
    return any(is_heading(text) or is_omitted(text) for text in words) or (len(row.cells) == 1 and is_transition_text(row.text))


def _running_heads(pages: Sequence[Sequence[Row]], sizes: Sequence[Size], own: frozenset[tuple[int, int]]) -> frozenset[tuple[str, str]]:
    """Words that stand in the same band of many pages and are not the script's `own`; digits may differ."""
    seen = Counter(
        place
        for page, size in zip(pages, sizes, strict=True)
        for place in {(_band(row, size), _key(cell)) for row in page if _band(row, size) and _place(row) not in own for cell in row.cells}
        if place[1]
    )
    least = max(2, REPEATED * len(pages))
    return frozenset(place for place, number in seen.items() if number >= least)


def _row(row: Row, sheet: _Sheet, band: str, heads: frozenset[tuple[str, str]]) -> tuple[Body | None, list[Furniture]]:
    """A row's script, and its furniture; None where nothing is left. `band` is where running heads may stand, else empty."""
    found = [Furniture(kind="overprint", text=row.again, page=row.page, line=row.line)] if row.again else []
    cells = list(row.cells)
    if band:
        kinds = [_head(cell, band, heads) for cell in cells]
        found += (_named(kind, row, cell) for kind, cell in zip(kinds, cells, strict=True) if kind)
        cells = [cell for kind, cell in zip(kinds, cells, strict=True) if not kind]
    stars = [cell for cell in cells if cell.text in STARS and _is_margin_star(cell, sheet)]
    cells = [cell for cell in cells if cell not in stars]
    number, cells, numbers = _number(cells, sheet)
    found += (_named("revision", row, cell) for cell in stars)
    found += (_named("scene_number", row, cell) for cell in numbers)
    return (
        Body(row._replace(cells=tuple(cells)), number, bool(stars) or any(cell.text.endswith("*") for cell in numbers)) if cells else None
    ), found


def _named(kind: str, row: Row, cell: Cell) -> Furniture:
    return Furniture(kind=kind, text=cell.text, page=row.page, line=row.line)


def _head(cell: Cell, band: str, heads: frozenset[tuple[str, str]]) -> str:
    """What a cell in the top or bottom band is; empty where it is the script's."""
    text = cell.text.strip()
    key = _key(cell)
    if _PAGE_NUMBER.fullmatch(text):
        return "page_number"
    if not key:
        return "continued"
    running = (band, key) in heads or (band == "top" and _REVISION.fullmatch(text) is not None and not is_heading(text))
    return ({"top": "header", "bottom": "footer"}[band]) if running else ""


def _is_margin_star(cell: Cell, sheet: _Sheet) -> bool:
    return abs(cell.x - sheet.stars) < 3 or cell.x > max(0.75 * sheet.size.width, sheet.right - 4) or cell.x < sheet.left - BESIDE


def _number(cells: list[Cell], sheet: _Sheet) -> tuple[str, list[Cell], list[Cell]]:
    """The scene number in the margins, what is left of the row, and the numbers as they stand."""
    number, taken = "", list[Cell]()
    if cells and cells[0].x < sheet.left - BESIDE:
        if len(cells) == 1 and _THROUGH.fullmatch(cells[0].text):
            return "", [], cells
        if NUMBER.fullmatch(cells[0].text):
            number, taken, cells = bare(cells[0].text), [cells[0]], cells[1:]
        elif (parts := split_number(cells[0]))[0] and (abs(parts[1].x - sheet.left) < 12 or is_omitted(parts[1].text)):
            number, taken = bare(parts[0]), [cells[0]._replace(text=parts[0])]
            cells = [parts[1], *cells[1:]]
    if cells and (last := _right_number(cells, number, sheet)):
        rest, tail = last
        taken = [*taken, tail]
        number = number or bare(tail.text)
        cells = [*cells[:-1], *([rest] if rest else [])]
    return number, cells, taken


def _right_number(cells: list[Cell], number: str, sheet: _Sheet) -> tuple[Cell | None, Cell] | None:
    """The last cell's words before a number in the right margin, and that number."""
    last = cells[-1]
    words, _, tail = last.text.rpartition(" ")
    if number and words and bare(tail) == number and last.end > sheet.right - 4:
        x = last.end - (last.end - last.x) * len(tail) / len(last.text)
        return last._replace(end=x, text=words.rstrip(), emphasis=()), last._replace(x=x, text=tail, emphasis=())
    if not NUMBER.fullmatch(last.text) or last.x < 0.7 * sheet.size.width:
        return None
    beyond = last.x > sheet.right - 4 or (len(cells) == 1 and last.x > 0.85 * sheet.size.width)
    same = number and bare(last.text) == number
    titled = len(cells) > 1 and (is_heading(cells[0].text) or is_omitted(cells[0].text) or _CONTINUED.fullmatch(cells[0].text))
    return (None, last) if same or beyond or titled else None


def bare(number: str) -> str:
    """A printed number without its stop, bracket or star."""
    return number.rstrip(".)*")


def split_number(cell: Cell) -> tuple[str, Cell]:
    """A scene number that stands close before its heading, and the heading; empty where there is none."""
    match = _NUMBERED.match(cell.text)
    if match is None:
        return "", cell
    start = match.end()
    x = cell.x + (cell.end - cell.x) * start / len(cell.text)
    return match[1], Cell(x, cell.end, cell.text[start:], (), cell.bold)


def _without_turns(bodies: list[Body]) -> tuple[list[Body], list[Furniture]]:
    """A page's rows without what only says that the script goes on: CONTINUED at its edges, MORE anywhere."""
    found: list[Furniture] = []
    kept: list[Body] = []
    last = max((place for place, body in enumerate(bodies) if not _turn_kind(body.row.text)), default=-1)
    for place, body in enumerate(bodies):
        kind = _turn_kind(body.row.text)
        if not kind or (kind == "continued" and kept and place < last and not _is_marked(body)):
            kept.append(body)
            continue
        found.append(Furniture(kind=kind, text=body.row.text, page=body.row.page, line=body.row.line))
        if kept and kind == "more":
            kept[-1] = kept[-1]._replace(more=True)
    return kept, found


def _is_marked(body: Body) -> bool:
    """Whether CONTINUED in the middle of a sheet, as where an A-page ends, is in brackets or has its scene's number beside it."""
    return bool(body.number) or (body.row.text.startswith("(") and body.row.text.endswith(")"))


def _turn_kind(text: str) -> str:
    """What a row says of the script's going on: `more`, `continued` or nothing. A word in small letters is the script's own."""
    if MORE.fullmatch(text):
        return "more"
    marked = text == text.upper() or text[0] == "(" or ":" in text
    return "continued" if marked and _CONTINUED.fullmatch(text) else ""
