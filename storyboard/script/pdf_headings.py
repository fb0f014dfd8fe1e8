"""Which words of a PDF are scene headings: asked several times of each row, and looked up once."""

from __future__ import annotations

import functools

from storyboard.script import headings

MOST_KNOWN = 8192
"""Rows that are remembered; a page has about 50."""


@functools.lru_cache(maxsize=MOST_KNOWN)
def is_heading(text: str) -> bool:
    """As `headings.is_heading`."""
    return headings.is_heading(text)


@functools.lru_cache(maxsize=MOST_KNOWN)
def is_omitted(text: str) -> bool:
    """As `headings.is_omitted`."""
    return headings.is_omitted(text)
