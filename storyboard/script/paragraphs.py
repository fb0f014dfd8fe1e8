"""What the readers of word processor like files share: runs of text to emphasis, paragraphs to whole speeches, title pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, pairwise
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Emphasis, Kind
from storyboard.script.bylines import is_credit
from storyboard.script.found import Found, joined
from storyboard.script.normalise import normalised

STYLES = ("bold", "italic", "underline")

CREDITS = regex(r"(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,5}by\s*:?", re.IGNORECASE)
"""A line of a title page after which the author stands: `by`, `Written by`, `An original screenplay by`."""

_CREDIT = regex(r"(?:written|screenplay|teleplay|script)\b.{0,30}", re.IGNORECASE)
"""A line that is the credit where it is followed by another one in the middle."""

_SOURCE = regex(r"(?:based (?:up)?on|from|adapted from|story by)\b.*", re.IGNORECASE | re.DOTALL)
_COPYRIGHT = regex(r"(?:copyright\b|©|\(c\)).*", re.IGNORECASE | re.DOTALL)
_DATE = regex(
    r"(?:[\w-]+\s+){0,3}draft\b.*|\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}|(?:\d{1,2}\.?\s+)?[^\W\d]{3,9}\.?\s+(?:\d{1,2},?\s+)?\d{4}",
    re.IGNORECASE | re.DOTALL,
)


LABELS = frozenset({"episode", "format", "genre", "logline", "notes", "revision", "season", "series", "version"})
"""Keys of a title page that are told by their names before a colon."""

_LABEL = regex(rf"(?P<key>{'|'.join(sorted(LABELS))})\s*:\s*(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)


class Run(NamedTuple):
    """Characters of one look."""

    text: str
    styles: frozenset[str] = frozenset()
    """Of `STYLES`."""


class TitleLine(NamedTuple):
    """One paragraph of a title page, empty ones included: they are the gaps between its parts."""

    text: str
    centered: bool = True


def styled(runs: Iterable[Run], *, start: bool = False, end: bool = False) -> tuple[str, tuple[Emphasis, ...]]:
    """Runs as one text and its emphasis, in order of place; blanks at its start and end are cut off where they are not to stay."""
    clean = [run._replace(text=normalised(run.text)) for run in runs]
    whole = "".join(run.text for run in clean)
    left = 0 if start else len(whole) - len(whole.lstrip())
    words = whole[left:] if end else whole[left:].rstrip()
    spans: list[Emphasis] = []
    for style in STYLES:
        spans += _spans(clean, style, left, len(words))
    return words, tuple(sorted(spans, key=_order))


def _order(span: Emphasis) -> tuple[int, int, str]:
    return span.start, -span.end, span.style


def _spans(runs: Sequence[Run], style: str, left: int, length: int) -> Iterator[Emphasis]:
    """The stretches of one style, with runs that touch as one."""
    place = -left
    for has, group in groupby(runs, key=lambda run: style in run.styles):
        start, place = place, place + sum(len(run.text) for run in group)
        if has and max(0, start) < min(length, place):
            yield Emphasis(start=max(0, start), end=min(length, place), style=style)


def moved(spans: Iterable[Emphasis], by: int, length: int) -> tuple[Emphasis, ...]:
    """Emphasis of a text that goes on `by` characters further right, cut to its new `length`."""
    places = ((max(0, span.start + by), min(length, span.end + by), span.style) for span in spans)
    return tuple(Emphasis(start=start, end=end, style=style) for start, end, style in places if start < end)


def capitals(text: str) -> str:
    """Text in capitals, letter by letter, so that no place moves: `ß` stays what it is."""
    upper = text.upper()
    return upper if len(upper) == len(text) else "".join(big if len(big := char.upper()) == 1 else char for char in text)


def bracketed(item: Found) -> Found:
    """A parenthetical with its brackets, for formats that draw them and do not store them."""
    if not item.text or item.text.startswith(("(", "（", "[")):
        return item
    text = f"({item.text})"
    return item._replace(text=text, emphasis=moved(item.emphasis, 1, len(text)))


def gathered(found: Sequence[Found]) -> Iterator[Found]:
    """Paragraphs of one speech as one element; a parenthetical that was wrapped into several as one."""
    for (kind, _), group in groupby(found, key=lambda item: (item.kind, item.dual)):
        items = list(group)
        if kind in SPEECH:
            yield _one(items, "\n")
        elif kind is Kind.PARENTHETICAL:
            yield from _closed(items)
        else:
            yield from items


def _one(items: Sequence[Found], glue: str) -> Found:
    return joined(items, glue)._replace(revised=max((item.revised for item in items), key=_revision))


def _revision(revised: str) -> int:
    return int(revised) if revised.isdecimal() and len(revised) < 9 else 0


def _closed(items: Sequence[Found]) -> Iterator[Found]:
    part: list[Found] = []
    for item in items:
        part.append(item)
        if item.text.endswith((")", "）", "]")):
            yield _one(part, " ")
            part = []
    if part:
        yield _one(part, " ")


def title_page(lines: Sequence[TitleLine]) -> dict[str, str]:
    """A title page by what its lines say and where they stand.

    Lines down to the one that ends in `by`, or down to the first wide gap where there is none, are the title, what follows is
    the author. Of the lines after these one that begins with a label (`Episode: Pilot`) is that, the one that speaks of a draft
    or its date, a copyright or a source is that, and so is what else stands in the middle; all others are contact. No line is
    left out.
    """
    filled = [place for place, line in enumerate(lines) if line.text]
    credit = _credit(lines, filled)
    author = filled.index(credit) + 1 if credit is not None else _apart(lines, filled)
    page: dict[str, list[str]] = {}
    for order, place in enumerate(filled):
        key = "credit" if place == credit else "title" if order < max(1, author) else "author" if order == author else ""
        label = None if key else _LABEL.fullmatch(lines[place].text.strip())
        key = label["key"].lower() if label else key or _title_key(lines, place, page)
        page.setdefault(key, []).append(label["rest"] if label else lines[place].text)
    return {key: "\n".join(found) for key, found in page.items()}


def _credit(lines: Sequence[TitleLine], filled: Sequence[int]) -> int | None:
    """The line before the author's; the first line is the title and never this one."""
    sure = (place for place in filled[1:] if CREDITS.fullmatch(words := lines[place].text.strip()) or is_credit(words))
    likely = (place for place, after in pairwise(filled[1:]) if _CREDIT.fullmatch(lines[place].text) and lines[after].centered)
    return next(chain(sure, likely), None)


def _apart(lines: Sequence[TitleLine], filled: Sequence[int]) -> int:
    """Which of the lines in the middle comes first after a wide gap; 0 where none does."""
    gaps = ((order, after - place) for order, (place, after) in enumerate(pairwise(filled), 1) if lines[after].centered)
    return next((order for order, gap in gaps if gap > 2), 0)


def _title_key(lines: Sequence[TitleLine], place: int, page: dict[str, list[str]]) -> str:
    """What a line after the title and the author is."""
    for key, pattern in (("copyright", _COPYRIGHT), ("source", _SOURCE), ("draft_date", _DATE)):
        if pattern.fullmatch(lines[place].text.strip()):
            return key
    if not lines[place].centered or "contact" in page:
        return "contact"
    if "author" not in page:
        return "title"
    return "author" if lines[place - 1].text and "source" not in page else "source"
