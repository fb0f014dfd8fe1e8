"""Documents within a request: which types there are, and how many pages they have."""

from __future__ import annotations

from storyboard.model.patterns import regex

PDF = "application/pdf"
TEXT_TYPES = ("text/plain", "text/html", "text/csv", "text/markdown", "text/xml")
DOCUMENT_TYPES = (PDF, *TEXT_TYPES)
PAGE_TOKENS = 258
"""Tokens of a page of a PDF."""

MOST_PAGES = 1_000
PDF_BYTES = 50_000_000
"""Largest PDF."""

PAGE = regex(rb"/Type\s*/Page(?![A-Za-z])")


def is_document(mime: str) -> bool:
    """Whether a type is that of a document rather than a picture."""
    return mime in DOCUMENT_TYPES


def page_count(data: bytes, mime: str) -> int:
    """Pages of a PDF, by counting; 0 for text and for what cannot be read."""
    if mime != PDF or not data.startswith(b"%PDF"):
        return 0
    return len(PAGE.findall(data)) or _parsed(data)


def _parsed(data: bytes) -> int:
    """Pages of a PDF whose objects are packed, so that they cannot be counted in its bytes."""
    import io

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return len(PdfReader(io.BytesIO(data)).pages)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return 0
