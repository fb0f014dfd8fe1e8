"""Screenplays in PDF: what a line is follows from where it starts.

Margins are learnt from each document, because they differ by writer and paper while they hold within a document to a point.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Furniture
from storyboard.script.found import Scanned, Script
from storyboard.script.pdf_elements import classified
from storyboard.script.pdf_ends import FOUND, HEAD
from storyboard.script.pdf_fonts import Font, named
from storyboard.script.pdf_furniture import Body, Size, parted
from storyboard.script.pdf_glyphs import Drawn, drawn
from storyboard.script.pdf_margins import learnt, left_margin
from storyboard.script.pdf_pages import opened
from storyboard.script.pdf_rows import letter_pitch, line_step, rows
from storyboard.script.pdf_titles import title_page, title_pages
from storyboard.script.pdf_watermarks import cleared

MOST_UNPACKED = 60_000_000
"""Decompressed bytes of all pages' drawing together; 150 pages placed letter by letter have some 20 million."""

MOST_BLANK = 300
"""Bytes of drawing that a page with nothing on it has at most; letters drawn as outlines have more."""

logging.getLogger("pypdf").addHandler(logging.NullHandler())

_SCANNED = "has no text layer: its pages are pictures (a scan)."
_EMPTY = "is empty: there is neither text nor a picture on its pages."
_FONTLESS = "is damaged or cut off: the fonts of its words are lost, and with them what they say."
_UNREADABLE = "uses fonts that do not say which characters they have, so that no word of it can be read."


def _broken() -> tuple[type[Exception], ...]:
    """Everything pypdf raises on damaged files; two of its own errors stand apart from the rest."""
    from pypdf.errors import DependencyError, DeprecationError, PyPdfError

    return (PyPdfError, DependencyError, DeprecationError, *FOUND)


def read(data: bytes, name: str) -> Script:
    """A screenplay in PDF.

    Raises:
        InputError: the file is cut off, damaged or protected, has no text layer, or is larger than a limit.
    """
    if b"%PDF-" not in data[:HEAD]:
        raise InputError(
            f"{name} does not begin as a PDF does. If it is text, rename it to .fountain or .txt; else export it again as PDF."
        )
    try:
        pages, pictures, mended = _pages(data, name)
    except _broken() as problem:
        raise InputError(f"{name} is damaged or cut off and cannot be read as a PDF. Export or download it again.") from problem
    if any(page.damaged for page in pages) and not any(page.runs for page in pages):
        raise InputError(f"{name} is damaged: no page of it can be read. Export or download it again.")
    sizes = [Size(page.width, page.height) for page in pages]
    runs, watermarks = cleared(pages)
    pitch = letter_pitch(runs)
    lines = [rows(page, number, pitch) for number, page in enumerate(runs, 1)]
    bodies, furniture = parted(lines, sizes, left_margin(lines))
    if not any(bodies):
        why = _why(pages, pictures, mended=bool(mended))
        cure = "Export a PDF with text from the writing program, or give the script as .fdx or .fountain."
        if why in {_SCANNED, _UNREADABLE}:
            raise Scanned(f"{name} {why} {cure} A text model can also read it for you: storyboard make --shots gemini.", len(pages))
        raise InputError(f"{name} {why} {cure}")
    first = title_pages(bodies, sizes)
    script = bodies[first:]
    found, notices, repeated = classified(script, learnt(script, sizes[first:], line_step(lines)), sizes[first:])
    return Script(
        "pdf", tuple(found), title_page(bodies[:first], sizes), len(pages), (*mended, *_notices(pages, bodies, pictures), *notices),
        _in_order([*watermarks, *furniture, *repeated]),
    )  # fmt: skip


def _why(pages: Sequence[Drawn], pictures: Sequence[bool], *, mended: bool) -> str:
    """Why there is nothing to read."""
    if any(page.unreadable for page in pages):
        return _FONTLESS if mended else _UNREADABLE
    return _SCANNED if any(pictures) or any(page.unpacked > MOST_BLANK for page in pages) else _EMPTY


def _in_order(furniture: Sequence[Furniture]) -> tuple[Furniture, ...]:
    return tuple(sorted(furniture, key=lambda item: (item.page, item.line)))


def _pages(data: bytes, name: str) -> tuple[list[Drawn], list[bool], list[str]]:
    """Every page's text, whether it has a picture on it, and what is to be said of how the pages were found."""
    found = opened(data, name)
    fonts: dict[Any, Font] = {}
    result: list[Drawn] = []
    unpacked = 0
    for page in found.pages:
        result.append(_LOST if page is None else _drawn(page, fonts))
        unpacked += result[-1].unpacked
        if unpacked > MOST_UNPACKED:
            raise InputError(f"{name} unpacks to more than {MOST_UNPACKED:,} bytes. Export the script without pictures.")
    return result, [page is not None and _has_picture(page) for page in found.pages], found.notices


_LOST = Drawn([], [], unreadable=False, cut=False, unpacked=0, width=612.0, height=792.0, damaged=True)


def _drawn(page: Any, fonts: dict[Any, Font]) -> Drawn:
    """What is on a page; nothing on one that is damaged, which is said then."""
    try:
        return drawn(page, fonts)
    except _broken():
        return _LOST


def _has_picture(page: Any) -> bool:
    forms = named(named(page.get("/Resources")).get("/XObject"))
    return any(named(form).get("/Subtype") == "/Image" for form in forms.values())


def _notices(pages: Sequence[Drawn], bodies: Sequence[Sequence[Body]], pictures: Sequence[bool]) -> list[str]:
    """What could not be read, by page."""
    empty = [number for number, (body, picture) in enumerate(zip(bodies, pictures, strict=True), 1) if picture and not body]
    unknown = [number for number, page in enumerate(pages, 1) if page.unreadable]
    cut = [number for number, page in enumerate(pages, 1) if page.cut]
    damaged = [number for number, page in enumerate(pages, 1) if page.damaged]
    broken = [number for number, page in enumerate(pages, 1) if page.broken]
    texts = (
        (damaged, "are damaged or lost and were left out. Export or download the file again"),
        (broken, "are damaged in part and were read as far as they can be. Export or download the file again"),
        (empty, "have no text, only a picture, and were left out. Export the script again with text"),
        (
            unknown,
            "use a font that does not say which characters it has: text is missing. Export the script again, or give .fdx or .fountain",
        ),
        (cut, "are larger than any script needs and were not read to the end"),
    )
    return [f"Pages {_numbers(numbers)} of the PDF {text}." for numbers, text in texts if numbers]


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:40])) + (" and more" if len(numbers) > 40 else "")
