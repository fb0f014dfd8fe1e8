"""What must be known of a font file before it is used: which fonts it holds, their outlines, names and characters.

Reads TrueType, OpenType and collections of them (OpenType 1.9, `otff`, `cmap`, `name`), a few kilobytes of each. A file that is none of
these, or is damaged, holds no fonts.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 128 << 20
"""Of a font file."""
MOST_TABLE = 8 << 20
"""Bytes of a table that is read."""
MOST_FONTS = 64
"""Of a collection."""
OUTLINES = {"glyf": "glyf", "CFF ": "cff", "CFF2": "cff"}
BITMAPS = frozenset({"CBDT", "sbix"})
"""Tables of fonts whose signs are pictures; no page is set in these."""
UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of character tables, the best first."""


@dataclass(frozen=True, slots=True)
class Source:
    """A font in a file."""

    file: Path
    index: int
    """In its collection; 0 where it stands alone."""
    outlines: str
    """`glyf` or `cff`."""
    name: str
    """PostScript name, letters, digits and hyphens only."""
    variable: bool
    """Whether it has axes."""


@lru_cache(maxsize=1 << 12)
def sources(file: Path) -> tuple[Source, ...]:
    """The fonts of a file; none where it can't be read or holds none."""
    try:
        if file.stat().st_size > MOST_BYTES:
            return ()
        with file.open("rb") as data:
            return tuple(_sources(file, data))
    except (OSError, struct.error, ValueError):
        return ()


@lru_cache(maxsize=256)
def characters(source: Source) -> dict[int, int]:
    """Code point to glyph, for every character the font has."""
    with source.file.open("rb") as data:
        tables = _tables(data, _offsets(data)[source.index])
        try:
            return cmap(_table(data, tables, "cmap"))
        except (struct.error, ValueError):
            return {}


def _sources(file: Path, data: BinaryIO) -> Iterator[Source]:
    for index, offset in enumerate(_offsets(data)):
        tables = _tables(data, offset)
        outlines = next((kind for tag, kind in OUTLINES.items() if tag in tables), "")
        if outlines and "cmap" in tables and not BITMAPS & tables.keys():
            yield Source(file, index, outlines, _name(_table(data, tables, "name")) or "Font", "fvar" in tables)


def _offsets(data: BinaryIO) -> list[int]:
    data.seek(0)
    head = data.read(12)
    if head[:4] != b"ttcf":
        return [0]
    count = min(struct.unpack(">I", head[8:12])[0], MOST_FONTS)
    return list(struct.unpack(f">{count}I", data.read(4 * count)))


def _tables(data: BinaryIO, offset: int) -> dict[str, tuple[int, int]]:
    """Tag to place and length."""
    data.seek(offset)
    kind, count = struct.unpack(">4sH6x", data.read(12))
    if kind not in {b"\0\1\0\0", b"true", b"OTTO"}:
        raise ValueError("no font")
    records = struct.iter_unpack(">4sIII", data.read(16 * count))
    return {tag.decode("latin-1"): (place, length) for tag, _, place, length in records}


def _table(data: BinaryIO, tables: dict[str, tuple[int, int]], tag: str) -> bytes:
    place, length = tables.get(tag, (0, 0))
    if length > MOST_TABLE:
        raise ValueError(f"{tag} is too large")
    data.seek(place)
    return data.read(length)


def _name(table: bytes) -> str:
    """The PostScript name (name 6)."""
    if len(table) < 6:
        return ""
    count, start = struct.unpack(">HH", table[2:6])
    for platform, _, _, name, length, offset in struct.iter_unpack(">6H", table[6 : 6 + 12 * count]):
        if name == 6 and platform in {0, 3}:
            text = table[start + offset : start + offset + length].decode("utf-16-be", "replace")
            return "".join(letter for letter in text if letter.isascii() and (letter.isalnum() or letter == "-"))[:60]
    return ""


def cmap(table: bytes) -> dict[int, int]:
    """Code point to glyph by the best character table there is; empty for kinds nobody knows."""
    count = struct.unpack(">H", table[2:4])[0]
    found = {(platform, encoding): at for platform, encoding, at in struct.iter_unpack(">HHI", table[4 : 4 + 8 * count])}
    for kind in UNICODE:
        if kind in found and (reader := _FORMATS.get(struct.unpack_from(">H", table, found[kind])[0])):
            return dict(reader(table, found[kind]))
    return {}


def _format4(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    length, count = struct.unpack_from(">2xH2xH", table, at)
    half = count // 2
    ends, starts, deltas, offsets = (struct.unpack_from(f">{half}H", table, at + place + count * nth)
                                     for nth, place in enumerate((14, 16, 16, 16)))  # fmt: skip
    ranges = at + 16 + 3 * count
    for index, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            place = ranges + 2 * index + offset + 2 * (code - start)
            glyph = code if not offset else struct.unpack_from(">H", table, place)[0] if place + 2 <= len(table) else 0
            if glyph and (shown := (glyph + delta) & 0xFFFF):
                yield code, shown
    del length


def _format12(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    groups = struct.unpack_from(">I", table, at + 12)[0]
    for start, end, glyph in struct.iter_unpack(">III", table[at + 16 : at + 16 + 12 * groups]):
        for code in range(start, min(end, 0x10FFFF, start + 0xFFFF) + 1):
            yield code, glyph + code - start


_FORMATS = {4: _format4, 12: _format12}
