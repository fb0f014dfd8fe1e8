"""What draws a page, unpacked as far as it goes: a stream that breaks off in the middle says so and keeps what came before.

pypdf unpacks streams too, but mends broken ones in silence; most streams of pages are packed in the one way that is done here.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, NamedTuple

from storyboard.script.pdf_fonts import named, resolved

MOST_PAGE_BYTES = 8_000_000
"""Decompressed bytes of one page's drawing that are read, its forms included."""

_PIECE = 64
"""Bytes that are unpacked at once where a stream is damaged: what is before the damage is kept but for the last of these."""

_ZLIB = 8
"""What the lower half of the first byte of packed data says: deflate (RFC 1950)."""

_PACKED = "_data"
"""Where pypdf keeps the bytes of a stream as they are in the file; it has no other way to them."""

_CHECKSUM = 4
"""Bytes of the checksum behind packed data."""


class Content(NamedTuple):
    """What draws a page."""

    data: bytes
    whole: bool
    """False where it is lost, or breaks off."""


def content(page: Any) -> Content:
    """All of a page's drawing: its streams one after the other, as PDF 32000-1, 7.8.2 has it."""
    entry = page.get("/Contents")
    if entry is None:
        return Content(b"", not hasattr(page, "raw_get") or "/Contents" not in page)
    found = resolved(entry)
    parts = [unpacked(stream) for stream in _streams(found)]
    return Content(b"\n".join(part.data for part in parts), bool(parts or found == []) and all(part.whole for part in parts))


def _streams(found: Any) -> Sequence[Any]:
    return [resolved(item) for item in found] if isinstance(found, list) else [found]  # pyright: ignore[reportUnknownVariableType]


def unpacked(stream: Any) -> Content:
    """One stream; empty and not whole where it is none."""
    if not hasattr(stream, "get_data"):
        return Content(b"", whole=False)
    raw: object = getattr(stream, _PACKED, None)
    if isinstance(raw, bytes) and raw[:1] and raw[0] & 0x0F == _ZLIB and _is_deflated(stream):
        return _inflated(raw[2:])
    return Content(stream.get_data(), whole=True)


def _is_deflated(stream: Any) -> bool:
    """Whether a stream is packed in the one way, and in no other on top of it."""
    filters = resolved(stream.get("/Filter"))
    parameters = resolved(stream.get("/DecodeParms"))
    only = filters == "/FlateDecode" or (isinstance(filters, list) and [str(item) for item in filters] == ["/FlateDecode"])  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return only and (not parameters or not isinstance(parameters, dict) or named(parameters).get("/Predictor", 1) == 1)


def _inflated(packed: bytes) -> Content:
    """Data packed with deflate, no more of it than a page may have. A wrong checksum says that it is damaged."""
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = engine.decompress(packed, MOST_PAGE_BYTES + 1)
    except zlib.error:
        return Content(_salvaged(packed), whole=False)
    told = engine.unused_data[:_CHECKSUM]
    right = len(told) < _CHECKSUM or int.from_bytes(told, "big") == zlib.adler32(data)
    return Content(data, (engine.eof and right) or len(data) > MOST_PAGE_BYTES)


def _salvaged(packed: bytes) -> bytes:
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    parts: list[bytes] = []
    length = 0
    for start in range(0, len(packed), _PIECE):
        try:
            parts.append(engine.decompress(packed[start : start + _PIECE], MOST_PAGE_BYTES))
        except zlib.error:
            break
        length += len(parts[-1])
        if length > MOST_PAGE_BYTES:
            break
    return b"".join(parts)
