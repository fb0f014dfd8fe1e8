"""Screenplays in PDF: what a line is follows from where it starts.

Margins are learnt from each document, because they differ by writer and paper while they hold within a document to a point.
"""

from __future__ import annotations

import io
import logging
import struct
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from storyboard.model.errors import InputError
from storyboard.script.found import Script
from storyboard.script.headings import is_heading
from storyboard.script.pdf_elements import elements, title_page
from storyboard.script.pdf_fonts import Font, named, resolved
from storyboard.script.pdf_furniture import Body, Size, without_furniture
from storyboard.script.pdf_glyphs import Drawn, drawn
from storyboard.script.pdf_margins import learnt, left_margin
from storyboard.script.pdf_rows import line_step, rows

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 1000
"""Pages of a PDF that are read."""

MOST_UNPACKED = 150_000_000
"""Decompressed bytes of all pages together."""

TITLE_TOP = 0.85
"""Share of the page's height above which a script page starts and a title page does not."""

logging.getLogger("pypdf").addHandler(logging.NullHandler())

_BROKEN = (
    ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, ArithmeticError, AssertionError, EOFError, OSError,
    NotImplementedError, struct.error, zlib.error,
)  # fmt: skip
"""What pypdf raises on damaged files besides its own errors."""


def read(data: bytes, name: str) -> Script:
    """A screenplay in PDF.

    Raises:
        InputError: the file is cut off, damaged or protected, has no text layer, or is larger than a limit.
    """
    from pypdf.errors import PyPdfError

    try:
        pages, sizes, pictures = _pages(data, name)
    except (PyPdfError, *_BROKEN) as problem:
        raise InputError(f"{name} is damaged or cut off and cannot be read as a PDF. Export or download it again.") from problem
    if not any(page.runs for page in pages):
        raise InputError(
            f"{name} has no text layer: its pages are pictures (a scan). "
            "Export a PDF with text from the writing program, or give the script as .fdx or .fountain."
        )
    lines = [rows(page.runs, number) for number, page in enumerate(pages, 1)]
    bodies = without_furniture(lines, sizes, left_margin(lines))
    margins = learnt(bodies, sizes, line_step(lines))
    first = _title_pages(bodies, sizes)
    found, notices = elements(bodies[first:], margins)
    return Script("pdf", tuple(found), title_page(bodies[:first], sizes), len(pages), (*_notices(pages, pictures), *notices))


def _pages(data: bytes, name: str) -> tuple[list[Drawn], list[Size], list[bool]]:
    """Every page's text, its size, and whether it has a picture on it."""
    reader = _opened(data, name)
    if len(reader.pages) > MOST_PAGES:
        raise InputError(
            f"{name} has {len(reader.pages):,} pages, more than {MOST_PAGES:,} (limit MOST_PAGES). Split it into several files."
        )
    fonts: dict[Any, Font] = {}
    result: list[Drawn] = []
    for page in reader.pages:
        result.append(drawn(page, fonts))
        if sum(item.unpacked for item in result) > MOST_UNPACKED:
            raise InputError(
                f"{name} unpacks to more than {MOST_UNPACKED:,} bytes (limit MOST_UNPACKED). Export the script without pictures."
            )
    sizes = [_size(page) for page in reader.pages]
    return result, sizes, [_has_picture(page) for page in reader.pages]


def _opened(data: bytes, name: str) -> PdfReader:
    """The PDF, opened; one that is protected only against changes opens with an empty password."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        try:
            opened = bool(reader.decrypt(""))
        except (DependencyError, NotImplementedError):
            opened = False
        if not opened:
            raise InputError(f"{name} is protected by a password. Save it without protection, or give the script as .fdx or .fountain.")
    return reader


def _size(page: Any) -> Size:
    width, height = max(float(page.mediabox.width), 1.0), max(float(page.mediabox.height), 1.0)
    return Size(height, width) if int(resolved(page.get("/Rotate", 0)) or 0) % 180 else Size(width, height)


def _has_picture(page: Any) -> bool:
    forms = named(named(page.get("/Resources")).get("/XObject"))
    return any(named(form).get("/Subtype") == "/Image" for form in forms.values())


def _title_pages(pages: Sequence[Sequence[Body]], sizes: Sequence[Size]) -> int:
    """How many pages come before the script: those that start low, or have nothing on them."""
    for number, (page, size) in enumerate(zip(pages, sizes, strict=True)):
        if page and (page[0].row.y > TITLE_TOP * size.height or any(is_heading(body.row.text) for body in page)):
            return number if any(pages[number:]) else 0
    return 0


def _notices(pages: Sequence[Drawn], pictures: Sequence[bool]) -> list[str]:
    """What could not be read, by page."""
    empty = [number for number, (page, picture) in enumerate(zip(pages, pictures, strict=True), 1) if picture and not page.runs]
    unknown = [number for number, page in enumerate(pages, 1) if page.unreadable]
    cut = [number for number, page in enumerate(pages, 1) if page.cut]
    texts = (
        (empty, "have no text, only a picture, and were left out. Export the script again with text"),
        (
            unknown,
            "use a font that does not say which characters it has: text is missing. Export the script again, or give .fdx or .fountain",
        ),
        (cut, "are larger than the limit MOST_PAGE_BYTES and were not read to the end"),
    )
    return [f"Pages {_numbers(numbers)} of the PDF {text}." for numbers, text in texts if numbers]


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:40])) + (" and more" if len(numbers) > 40 else "")
