"""Bytes to text, and text to lines: one form whatever wrote the file. Line numbers stay those an editor shows."""

from __future__ import annotations

import re

from storyboard.model.errors import InputError

MOST_TEXT = 5_000_000
"""Characters of text that are read; a feature script has about 150,000."""

MOST_LINES = 200_000
"""Lines of text that are read; a feature script has about 8,000."""

CONTROL_SHARE = 0.02
"""Share of control characters above which bytes are no text."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029\v]")
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2007\u202f", " ") | dict.fromkeys("\u200b\u2060\ufeff\u00ad\x00"))
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")


def decoded(data: bytes, name: str) -> str:
    """Text of a file: UTF-8, UTF-16 (with or without its mark), else Windows-1252, else Latin-1.

    Raises:
        InputError: the bytes are no text, or more than `MOST_TEXT` characters of it.
    """
    text = normalised(_decode(data))
    if not text.strip():
        raise InputError(f"{name} is empty: there is no script to read. Save the script again, or give another file.")
    if len(text) > MOST_TEXT:
        raise InputError(f"{name} has more than {MOST_TEXT:,} characters (limit MOST_TEXT). Split the script into several files.")
    if text.count("\n") > MOST_LINES:
        raise InputError(f"{name} has more than {MOST_LINES:,} lines (limit MOST_LINES). Split the script into several files.")
    if len(_CONTROLS.findall(text)) > CONTROL_SHARE * len(text) or _is_binary(data, text):
        raise InputError(f"{name} is not a text file. Give a script as .fountain, .fdx, .pdf, .txt or .md.")
    return text


def normalised(text: str) -> str:
    """Every line end as one newline, no-break spaces as spaces, without characters that only steer layout."""
    return _LINE_ENDS.sub("\n", text).translate(_SPACES)


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in (_utf16(data), "utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _utf16(data: bytes) -> str:
    """The kind of UTF-16 that the zero bytes speak for, `utf-8` where they do not."""
    head = data[:2000]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if half and even > 0.4 * half and odd < 0.1 * half else "utf-8"


def _is_binary(data: bytes, text: str) -> bool:
    """Zero bytes outside UTF-16 and signs that could not be decoded are no writing."""
    if _utf16(data) != "utf-8" or data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return text.count("\ufffd") > CONTROL_SHARE * len(text)
    return data.count(0) > CONTROL_SHARE * len(data)
