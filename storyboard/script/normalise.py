"""Bytes to text, and text to lines: one form whatever wrote the file. Line numbers stay those an editor shows."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.script import charsets

MOST_TEXT = 5_000_000
"""Characters of text that are read; a feature script has about 150,000."""

MOST_LINES = 200_000
"""Lines of text that are read; a feature script has about 8,000."""

CONTROL_SHARE = 0.02
"""Share of control characters above which bytes are no text."""

UTF16_SHARE = 0.01
"""Share of zero bytes, all on one side of their pairs, above which bytes without a mark are UTF-16."""

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LINE_ENDS = ("\r\n", "\r", "\v", "\u0085", "\u2028", "\u2029")
_SPACES = ("\u00a0", "\u2007", "\u202f")
_UNSEEN = ("\u200b", "\u2060", "\ufeff", "\u00ad", "\x00")
_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_LEADING_DIRECTIONS = regex(rf"(?:\A|(?<=\n))[{_DIRECTIONS}]++")
_CONTROLS = regex("[\x00-\x08\x0e-\x1f]")
_LONE = regex("[\udc80-\udcff]+")


class Deciphered(NamedTuple):
    """Text of a file, and what is to be said of how it was read."""

    text: str
    notices: tuple[str, ...] = ()


def decoded(data: bytes, name: str) -> str:
    """The text `deciphered` gives.

    Raises:
        InputError: as `deciphered`.
    """
    return deciphered(data, name).text


def deciphered(data: bytes, name: str) -> Deciphered:
    """Text of a file: UTF-8, UTF-16 (with or without its mark), else the old encoding that makes words, with a notice if that is a guess.

    Raises:
        InputError: the bytes are no text, or more than `MOST_TEXT` characters of it.
    """
    raw, notices = _decode(data, name)
    text = normalised(raw)
    if not text.strip():
        raise InputError(f"{name} is empty: there is no script to read. Save the script again, or give another file.")
    if len(text) > MOST_TEXT:
        raise InputError(f"{name} has more than {MOST_TEXT:,} characters. Split the script into several files.")
    if text.count("\n") > MOST_LINES:
        raise InputError(f"{name} has more than {MOST_LINES:,} lines. Split the script into several files.")
    if len(_CONTROLS.findall(text)) > CONTROL_SHARE * len(text) or _is_binary(data, text):
        raise InputError(f"{name} {_looks(data)}. Give a script in one of the formats of docs/formats.md.")
    return Deciphered(text, notices)


PICTURES = (
    (b"\xff\xd8\xff", "a JPEG"),
    (b"\x89PNG", "a PNG"),
    (b"GIF8", "a GIF"),
    (b"II*\x00", "a TIFF"),
    (b"MM\x00*", "a TIFF"),
    (b"BM", "a BMP"),
    (b"RIFF", "a WebP"),
)
"""What the files of pictures begin with."""


def _looks(data: bytes) -> str:
    kind = next((kind for sign, kind in PICTURES if data.startswith(sign)), "")
    return f"is no script: it looks like {kind} picture" if kind else "is not a text file"


def normalised(text: str) -> str:
    """Every line end as one newline, no-break spaces as spaces, without characters that only steer layout."""
    for end in _LINE_ENDS[: 3 if text.isascii() else None]:
        text = text.replace(end, "\n")
    if text.isascii():
        return text.replace("\x00", "")
    for space in _SPACES:
        text = text.replace(space, " ")
    for sign in _UNSEEN:
        text = text.replace(sign, "")
    return _LEADING_DIRECTIONS.sub("", text) if any(sign in text for sign in _DIRECTIONS) else text


def _decode(data: bytes, name: str) -> Deciphered:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Deciphered(data.decode(encoding, errors="replace"))
    for encoding in (_utf16(data), "utf-8"):
        try:
            return Deciphered(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    if text := _mostly_utf8(data):
        return Deciphered(text)
    found = charsets.read(data)
    said = f"{name} is not in UTF-8; it was read as {found.charset}. If its letters look wrong, save it again as UTF-8."
    return Deciphered(found.text, () if found.is_ordinary else (said,))


def _utf16(data: bytes) -> str:
    """The kind of UTF-16 that the zero bytes speak for, `utf-8` where they do not."""
    head = data[:4000]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    least = max(1, UTF16_SHARE * len(head))
    if odd >= least and even < 0.1 * odd:
        return "utf-16-le"
    return "utf-16-be" if even >= least and odd < 0.1 * even else "utf-8"


def _mostly_utf8(data: bytes) -> str:
    """UTF-8 in which a few bytes of Windows-1252 strayed; empty where those are not few."""
    text = data.decode("utf-8", errors="surrogateescape")
    strays = sum(len(found) for found in _LONE.findall(text))
    others = len(text) - len(text.encode("ascii", errors="ignore")) - strays
    return (
        _LONE.sub(lambda found: charsets.western(found[0].encode("utf-8", errors="surrogateescape"), "cp1252"), text)
        if others > strays
        else ""
    )


def _is_binary(data: bytes, text: str) -> bool:
    """Zero bytes outside UTF-16 and signs that could not be decoded are no writing."""
    if _utf16(data) != "utf-8" or data[:2] in {b"\xff\xfe", b"\xfe\xff"} or data[:4] == b"\x00\x00\xfe\xff":
        return text.count("\ufffd") > CONTROL_SHARE * len(text)
    return data.count(0) > CONTROL_SHARE * len(data)
