"""The title page of a laid-out text: what stands before the script begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.script import bylines, transitions
from storyboard.script.columns_labels import bare_name, is_heading
from storyboard.script.rows import Row, in_capitals, narrow

LONGEST = 60
"""Lines of a title page; a text that goes on longer before its first heading has none."""

MARGIN = 6
"""Columns by which a title stands to the right of where action starts."""

LEAST_SHIFT = 3
"""Columns by which speech starts left of the name over it, at least."""

LEAST_APART = 2
"""Columns between the middles of a name and of the speech under it, at least; the lines of a title have one middle."""

_ACT = regex(r"(?:ACT|SCENE|ACTE|AKT|ATTO|ATO|ACTO)(?: [A-Z]{1,6}| \d{1,2})|TEASER|COLD OPEN(?:ING)?|TAG")
_DRAFT = regex(
    r".*\b(?:draft|revision|revised|rev\.)(?!\w).*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|(?:\d{1,2}\.?\s+)?[^\W\d]{3,9}\.?\s+(?:\d{1,2},?\s+)?\d{4}",
    re.IGNORECASE,
)
_SOURCE = regex(r"(?:based|adapted|inspired|from)\b.*", re.IGNORECASE)


def length(lines: Sequence[Row], action: int) -> int:
    """How many lines at the start are a title page: those in the middle, before anything starts at the margin of action.

    With a credit among them, all short lines before the first heading, wherever they stand.
    """
    end = next((place for place, row in enumerate(lines[: LONGEST + 1]) if _begins(row)), 0)
    credit = next((place for place, row in enumerate(lines[:end]) if place and _credits(row)), 0)
    if credit:
        return next((place for place in range(credit + 2, end) if lines[place].page > 1 or len(lines[place].text) > 60), end)
    for place, row in enumerate(lines[:end]):
        if (row.text.startswith("(") and not _DRAFT.fullmatch(row.text)) or _speaks(row, lines[place + 1]):
            return 0
        if _is_act(row.text) or abs(row.indent - action) < MARGIN:
            return place
    return end


def _speaks(row: Row, below: Row) -> bool:
    """Whether a row names who says what stands under it: a paste that starts inside a scene has no title page."""
    under = below.gap == 0 and below.page == row.page and row.indent - below.indent >= LEAST_SHIFT
    middle = abs(row.indent + row.end - below.indent - below.end) >= 2 * LEAST_APART
    return under and middle and in_capitals(row.text) and bool(bare_name(row.text)) and not _is_act(row.text)


def _is_act(text: str) -> bool:
    """Whether a line opens an act or a part of one: `ACT ONE`, `SCENE A`, `TEASER`."""
    return _ACT.fullmatch(text.strip(' .:"“”')) is not None


def _begins(row: Row) -> bool:
    return is_heading(row.text) or transitions.is_loose(row.text)


def is_dated(text: str) -> bool:
    """Whether a line says which draft this is, when it was written, or what it is taken from."""
    return _DRAFT.fullmatch(text) is not None or _SOURCE.fullmatch(text) is not None


def _credits(row: Row) -> bool:
    text = narrow(row.text)
    return bylines.is_credit(text) or bool(bylines.credited(text)[0])


def values(lines: Sequence[Row]) -> dict[str, str]:
    """The title page by what its lines say: title down to the credit, then the author, then the rest."""
    page: dict[str, list[str]] = {}
    key = "title"
    for row in lines:
        text = narrow(row.text)
        credit, author = bylines.credited(text)
        if credit and key == "title" and page:
            page.setdefault("credit", []).append(credit)
            page.setdefault("author", []).append(author)
            key = "source"
            continue
        key = _key(text, key, row, page)
        page.setdefault(key, []).append(text)
        key = "author" if key == "credit" else key
    return {key: "\n".join(words) for key, words in page.items()}


def _key(text: str, key: str, row: Row, page: dict[str, list[str]]) -> str:
    if bylines.is_credit(text) and "credit" not in page:
        return "credit"
    if _DRAFT.fullmatch(text):
        return "draft_date"
    if _SOURCE.fullmatch(text) and "title" in page:
        return "source"
    if key == "author" and "author" in page and row.gap:
        return "contact"
    return "contact" if key in {"draft_date", "source"} else key
