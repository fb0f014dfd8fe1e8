"""PDFs that were cut off: the end that says where everything is can be written again, and so can a list of pages."""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

from storyboard.model.patterns import regex

HEAD = 1024
"""Bytes within which a PDF says that it is one."""

TAIL = 2048
"""Bytes from the end within which a whole PDF says where its table starts."""

FOUND = (
    ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, ArithmeticError, AssertionError, EOFError, OSError,
    NotImplementedError, struct.error, zlib.error,
)  # fmt: skip
"""What pypdf raises on damaged files besides its own errors."""

_CATALOG = regex(rb"/Type\s{0,9}/Catalog\b")
_NUMBER = regex(rb"(?<!\d)(\d{1,8}) (\d{1,5}) obj\b")
_START = regex(rb"startxref\s{1,9}\d{1,12}\s")
_STREAM = regex(rb">>\s{0,9}stream\r?\n")

_NEAR = 2000
"""Bytes between where a catalogue starts and where it says that it is one."""


class Ended(NamedTuple):
    """A file with an end."""

    data: bytes
    mended: bool
    """True where the end had to be written again, as the file was cut off."""


def whole(data: bytes) -> Ended:
    """The file with an end, where it has none but its catalogue can be found: objects are then looked for one by one.

    Files whose catalogue is packed or protected stay as they are. What was put to a file behind its end is left out.
    """
    if _START.search(data, max(len(data) - TAIL, 0)) or b"/Encrypt" in data:
        return Ended(data, mended=False)
    if (last := _last_end(data)) is not None:
        return Ended(data[:last] + b"\n%%EOF\n", mended=False)
    return rewritten(data) or Ended(data, mended=False)


def rewritten(data: bytes) -> Ended | None:
    """The file with its table left out, as every reader makes one anew then; None where its catalogue cannot be found."""
    told = next(reversed(list(_CATALOG.finditer(data))), None)
    starts = list(_NUMBER.finditer(data, max(told.start() - _NEAR, 0), told.start())) if told else []
    return Ended(_ended(_closed(data), starts[-1][1] + b" " + starts[-1][2]), mended=True) if starts else None


def _last_end(data: bytes) -> int | None:
    """Where an end stands with no objects behind it, only what has been put to the file since; None where there is none."""
    match = _START.search(data, max(data.rfind(b"startxref"), 0))
    return match.end() if match and data.find(b"endobj", match.end()) < 0 else None


def rootless(data: bytes) -> bytes:
    """The file with a catalogue of no pages and an end put to it, so that its objects can be looked through."""
    objects = _closed(data)
    number = _numbers(objects)
    root = b"%d 0 obj\n<< /Type /Catalog /Pages %d 0 R >>\nendobj\n" % (number, number + 1)
    empty = b"%d 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n" % (number + 1)
    return _ended(objects + b"\n" + root + empty, b"%d 0" % number)


def _numbers(data: bytes) -> int:
    """The first number that no object has."""
    return max((int(match[1]) for match in _NUMBER.finditer(data)), default=0) + 1


def _ended(data: bytes, root: bytes) -> bytes:
    return data + b"\ntrailer\n<< /Size %d /Root %s R >>\nstartxref\n0\n%%%%EOF\n" % (_numbers(data), root)


def _closed(data: bytes) -> bytes:
    """The file up to its last whole object; a stream that broke off is ended where it does."""
    end = data.rfind(b"endobj") + len(b"endobj")
    begun = next(reversed(list(_NUMBER.finditer(data, end))), None)
    if begun is None:
        return data[:end]
    drawn = _STREAM.search(data, begun.end())
    return data + b"\nendstream\nendobj\n" if drawn else data[: begun.start()]
