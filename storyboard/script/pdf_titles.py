"""The title page of a PDF: told from the script, and taken apart by place and words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.script.headings import is_heading
from storyboard.script.pdf_furniture import Body, Size

TOP = 0.85
"""Share of the page's height above which a script page starts and a title page does not."""

_CREDIT = regex(r"(?:(?:screenplay|teleplay|story|original screenplay)\s+)?(?:written\s+)?by|written for", re.IGNORECASE)
_DRAFT = regex(r".*\b(?:draft|revision|revised)\b.*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}", re.IGNORECASE)


def title_pages(pages: Sequence[Sequence[Body]], sizes: Sequence[Size]) -> int:
    """How many pages come before the script: those that start low, have a credit in their middle, or have nothing on them."""
    for number, (page, size) in enumerate(zip(pages, sizes, strict=True)):
        if page and not _is_title(page, size):
            return number if any(pages[number:]) else 0
    return 0


def _is_title(page: Sequence[Body], size: Size) -> bool:
    if any(is_heading(body.row.text) for body in page):
        return False
    credit = any(_CREDIT.fullmatch(body.row.text.strip()) and _is_middle(body, size) for body in page)
    return page[0].row.y <= TOP * size.height or (credit and len(page) < 30)


def _is_middle(body: Body, size: Size) -> bool:
    return abs((body.row.x + body.row.end) / 2 - size.width / 2) < 0.12 * size.width


def title_page(pages: Sequence[Sequence[Body]], sizes: Sequence[Size]) -> dict[str, str]:
    """The title page by place and words: what is in the middle down to the credit is the title,
    under it the author; the rest is contact."""
    page: dict[str, str] = {}
    key = "title"
    for bodies, size in zip(pages, sizes, strict=False):
        for body in bodies:
            text = body.row.text
            key = _key(text, key, _is_middle(body, size) and body.row.y > 0.33 * size.height)
            page[key] = f"{page[key]}\n{text}" if key in page else text
            key = "author" if key == "credit" else ("source" if key == "author" else key)
    return page


def _key(text: str, key: str, middle: bool) -> str:
    if _CREDIT.fullmatch(text.strip()) and middle:
        return "credit"
    if _DRAFT.fullmatch(text.strip()):
        return "draft_date"
    return key if middle else "contact"
