"""Words of a script inside XML: nothing of them is ever markup, and nothing in them breaks the file."""

from __future__ import annotations

from xml.sax.saxutils import escape

from storyboard.model.patterns import regex

_FORBIDDEN = regex("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) does not allow even escaped."""


def safe(words: str) -> str:
    """Words as XML text or as a value in double quotes."""
    return escape(_FORBIDDEN.sub("\ufffd", words), {'"': "&quot;", "\n": " ", "\r": " ", "\t": " "})
