"""A shot list read back from a spreadsheet: XLSX, or CSV as any of them writes it. The file is hostile until it is read."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.project.editing.columns import BY_NAME, CHECK, ID, LONGEST_CELL, plain

MOST_BYTES = 20_000_000
"""Largest file that is read."""

MOST_UNPACKED = 100_000_000
"""Most bytes of what an XLSX file holds, unpacked."""

MOST_XML, MOST_XML_IN_ALL = 16_000_000, 32_000_000
"""Most bytes of one of its XML parts (the texts of all cells, a sheet) and of all of them, unpacked: a few bytes there become a cell
of hundreds in memory."""

MOST_TEXTS = 200_000
"""Most texts that its cells share: each takes 20 microseconds and 100 bytes, though it may be five bytes in the file."""

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emf", ".wmf", ".tif", ".tiff")
"""Endings of parts that are pictures, which nothing here reads; every other part may be read as XML, whatever it is called."""

MOST_PARTS = 6_000
"""Most files inside an XLSX file; a shot list with thumbnails has one for each panel."""

MOST_ROWS, MOST_COLUMNS = 20_000, 100
"""Most rows and columns that are read."""

HEADER_WITHIN = 10
"""Rows within which the names of the columns stand."""

NEEDED = 3
"""Columns that must be known by name for a row to be taken for the names of the columns."""

SEPARATORS = ",;\t|"

DAMAGE = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError)
"""What unpacking a damaged file raises."""

FORMULA = "a formula, which is never calculated here: write the value"
DATE = "a date or time, which the spreadsheet has made of it: format the column as text"

_RISKY = regex(r"[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""What a spreadsheet may take for a formula when it opens a CSV file. (OWASP, CSV injection.)"""

_TEXT = regex(rb"<(?:[^\s<>/:]{1,100}:)?si[\s/>]")
"""Where a shared text begins. (ECMA-376, 18.4.8.)"""

_KNOWN = {**{name: column.name for name, column in BY_NAME.items()}, ID.casefold(): ID, CHECK.casefold(): CHECK}


class Line(NamedTuple):
    """A row of a file that was read."""

    number: int
    """As the spreadsheet counts it, from 1."""
    cells: dict[str, str]
    """By column, as far as the file has it."""
    unusable: dict[str, str]
    """Columns whose cell can't be used, with the reason."""


def guarded(text: str) -> str:
    """A text as it may stand in a CSV file: no spreadsheet runs it."""
    return f"'{text}" if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """The text that was guarded."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text


def read_lines(file: Path) -> tuple[Line, ...]:
    """The rows of a shot list below the names of its columns; empty ones are passed over.

    Raises:
        InputError: there is no such file, it is none of these formats, damaged, too large, or no shot list.
    """
    data = _bytes(file)
    table = _of_xlsx(file, data) if data.startswith(b"PK\x03\x04") else _of_csv(file, data)
    return tuple(_lines(file, table))


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            data = source.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}.") from error
    if len(data) > MOST_BYTES:
        raise InputError(f"{file} is larger than {MOST_BYTES:,} bytes. Export the shot list again and change only its cells.")
    return data


class Cell(NamedTuple):
    """A cell as it was read: its text, and why it can't be used, if it can't."""

    text: str
    unusable: str = ""


Table = Iterable[tuple[int, Sequence[Cell]]]


def _lines(file: Path, table: Table) -> Iterator[Line]:
    names: list[str] = []
    for number, row in table:
        if number > MOST_ROWS:
            raise InputError(f"{file}, row {number}: only {MOST_ROWS:,} rows are read. Nothing was changed.")
        if not names:
            names = _names(file, number, row)
            continue
        pairs = [(name, cell) for name, cell in zip(names, row, strict=False) if name]
        if any(cell.text for _, cell in pairs):
            yield Line(number, {name: cell.text for name, cell in pairs}, {name: cell.unusable for name, cell in pairs if cell.unusable})
    if not names:
        raise InputError(f"{file} is no shot list: no row has the names of its columns (Scene, Shot, Panel, Size, ...).")


def _names(file: Path, number: int, row: Sequence[Cell]) -> list[str]:
    """The columns a row names; empty where it is no such row.

    Raises:
        InputError: a column is there twice, or the names come too late.
    """
    if number > HEADER_WITHIN:
        raise InputError(f"{file} is no shot list: its first {HEADER_WITHIN} rows don't name the columns (Scene, Shot, Panel, Size, ...).")
    found = [_KNOWN.get(" ".join(cell.text.split()).casefold(), "") for cell in row]
    known = [name for name in found if name]
    if len(known) < NEEDED:
        return []
    if twice := [name for name in known if known.count(name) > 1]:
        raise InputError(f"{file}, row {number}: the column {twice[0]} is there twice. Take one of them out.")
    return found


# CSV ----------------------------------------------------------------------------------------------------------------------------------


def _of_csv(file: Path, data: bytes) -> Table:
    text = _text(file, data)
    first, _, rest = text.partition("\n")
    told = re.fullmatch(r"sep=(.)\r?", first)
    body = rest if told else text
    separator = told[1] if told else _separator(body)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=separator, strict=False)
    old = csv.field_size_limit(MOST_BYTES)
    try:
        for number, row in enumerate(reader, 2 if told else 1):
            if len(row) > MOST_COLUMNS:
                raise InputError(f"{file}, row {number}: only {MOST_COLUMNS:,} columns are read. Nothing was changed.")
            yield number, [_written(cell) for cell in row]
    except csv.Error as error:
        raise InputError(f"{file} is no CSV file that can be read: {error}.") from error
    finally:
        csv.field_size_limit(old)


def _written(text: str) -> Cell:
    plainly = plain(unguarded(text))
    return Cell(plainly, f"longer than {LONGEST_CELL:,} characters" if len(text) > 2 * LONGEST_CELL else "")


def _text(file: Path, data: bytes) -> str:
    """The text of a CSV file: UTF-8 or UTF-16 with a mark, UTF-8, else as Windows writes western languages."""
    marks = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
    wanted = next((name for mark, name in marks if data.startswith(mark)), "")
    for encoding in (wanted,) if wanted else ("utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputError(f"{file} is neither an XLSX nor a CSV file: save the shot list as one of these.")


def _separator(text: str) -> str:
    """What stands between the cells: of the signs in use, the one by which the first rows name most columns."""
    beginning = text[: 4 * LONGEST_CELL]

    def known(separator: str) -> int:
        rows = csv.reader(io.StringIO(beginning, newline=""), delimiter=separator)
        named = (sum(cell.strip().casefold() in _KNOWN for cell in row) for row, _ in zip(rows, range(HEADER_WITHIN), strict=False))
        return max(named, default=0)

    try:
        return max(SEPARATORS, key=known)
    except csv.Error:
        return ","


# XLSX ---------------------------------------------------------------------------------------------------------------------------------


def _of_xlsx(file: Path, data: bytes) -> Table:
    """The rows of the first sheet that is a shot list."""
    _unharmful(file, data)
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        try:
            sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")]
            tables = [list(_rows(sheet)) for sheet in sheets[:20]]
        finally:
            book.close()
    except (*DAMAGE, KeyError, TypeError, AttributeError, IndexError, SyntaxError, InvalidFileException) as error:
        raise InputError(f"{file} is damaged and cannot be read ({error}). Save it again as XLSX or CSV.") from error
    return next((table for table in tables if any(_is_header(row) for _, row in table[:HEADER_WITHIN])), tables[0] if tables else [])


def _is_header(row: Sequence[Cell]) -> bool:
    return sum(" ".join(cell.text.split()).casefold() in _KNOWN for cell in row) >= NEEDED


def _rows(sheet: Any) -> Iterator[tuple[int, Sequence[Cell]]]:
    for number, row in enumerate(sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS), 1):
        found = [_cell(cell.value, cell.data_type) for cell in row]
        if any(cell.text or cell.unusable for cell in found):
            yield number, found


def _cell(value: object, kind: str) -> Cell:
    if kind == "f":
        return Cell(plain(str(getattr(value, "text", value))), FORMULA)
    if kind == "e":
        return Cell(plain(str(value)), "an error of the spreadsheet")
    if isinstance(value, bool):
        return Cell("yes" if value else "no")
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return Cell(str(value), DATE)
    if isinstance(value, int | float):
        return Cell(f"{round(value, 3):g}" if abs(value) < 1_000_000 else str(value))
    return Cell("" if value is None else plain(str(value)))


def _unharmful(file: Path, data: bytes) -> None:
    """Makes sure that a packed file is no larger than it should be, and that none of its XML declares entities.

    Raises:
        InputError: it is, does, or cannot be unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            parts = pack.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise InputError(f"{file} holds more than {MOST_UNPACKED:,} bytes or {MOST_PARTS:,} files.")
            texts = [part for part in parts if not part.filename.lower().endswith(PICTURES)]
            if any(part.file_size > MOST_XML for part in texts) or sum(part.file_size for part in texts) > MOST_XML_IN_ALL:
                raise InputError(
                    f"{file} holds a part of more than {MOST_XML:,} bytes, or more than {MOST_XML_IN_ALL:,} "
                    "bytes of them. Export the shot list again and change only its cells."
                )
            for part in texts:
                _harmless(file, part.filename, pack.read(part))
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        OSError,
        EOFError,
        ValueError,
    ) as error:
        raise InputError(f"{file} is damaged and cannot be unpacked ({error}). Save it again as XLSX or CSV.") from error


def _harmless(file: Path, name: str, part: bytes) -> None:
    if name.endswith((".xml", ".rels")):
        _no_entities(file, part)
    if sum(1 for _ in _TEXT.finditer(part)) > MOST_TEXTS:
        raise InputError(f"{file} holds more than {MOST_TEXTS:,} texts. Export the shot list again and change only its cells.")


def _no_entities(file: Path, part: bytes) -> None:
    if part.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        raise InputError(f"{file} declares what no spreadsheet does (a document type, or another encoding than UTF-8). It is not read.")
