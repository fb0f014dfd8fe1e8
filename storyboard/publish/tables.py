"""The shot list as a table that an assistant director prints, changes and hands back: XLSX and CSV. (CONVENTIONS d9.)

No cell is a formula, whatever the script says: in XLSX all words are typed as text, in CSV what a spreadsheet might run is led by an
apostrophe. `storyboard.project.editing.importing` reads both back.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.project.editing.columns import BY_NAME, CHECK, COLUMNS, ID, OMITTED, Column, rows
from storyboard.project.editing.importing import imported
from storyboard.project.editing.sheet import guarded, read_lines
from storyboard.project.files import write_whole
from storyboard.project.folder import Project

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NAME = "shot-list"
"""What the files are called, before their ending."""

HEADER = (*(column.name for column in COLUMNS), ID, CHECK)

THUMBNAIL = 160
"""Pixels of a thumbnail's width."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_DATES = regex(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
_LETTER, _POINT = 1.2, 15.0
"""Letters of a line per unit of width, and points of a line's height, by which rows are made high enough for their words."""


def write_table(project: Project, form: str, *, thumbnails: bool = False) -> Path:
    """Writes the shot list as `shot-list.xlsx` or `shot-list.csv` into the board's folder.

    Args:
        project: the board.
        form: `xlsx` or `csv`.
        thumbnails: whether an XLSX file has a small picture in each row.

    Raises:
        InputError: the file that is there holds changes which are not imported yet, or is none of ours.
        DiskProblem: it cannot be written.
    """
    file = project.folder / f"{NAME}.{form}"
    _free(project.board, file)
    write_whole(file, csv_bytes(project.board) if form == "csv" else xlsx_bytes(project, thumbnails=thumbnails))
    return file


def _free(board: Board, file: Path) -> None:
    """Makes sure that nothing somebody wrote into a file is lost when it is written again."""
    if not file.exists():
        return
    lines = read_lines(file)
    told = imported(board, lines)[1]
    if told.changed or told.problems:
        raise InputError(f"{file} was changed since it was written. Import it with `storyboard import-shots`, or move it away first.")


def csv_bytes(board: Board) -> bytes:
    """The shot list as CSV: UTF-8 with a mark, so that Excel knows, commas, and lines as RFC 4180 has them."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADER)
    writer.writerows([guarded(row[name]) for name in HEADER] for row in rows(board))
    return out.getvalue().encode("utf-8-sig", "replace")


def xlsx_bytes(project: Project, *, thumbnails: bool = False) -> bytes:
    """The shot list as an Excel file. Equal boards give equal bytes, with the same versions installed."""
    import openpyxl
    from openpyxl.styles import Alignment, Font

    board, wrapped = project.board, Alignment(vertical="top", wrap_text=True)
    book = openpyxl.Workbook()
    sheet: Worksheet = book.worksheets[0]
    sheet.title = "Shot list"
    header = ("Picture", *HEADER) if thumbnails else HEADER
    _head(sheet, header)
    gone = Font(color="808080", italic=True)
    for number, row in enumerate(rows(board), 2):
        for place, name in enumerate(header, 1):
            cell = sheet.cell(number, place)
            cell.alignment = wrapped
            if row["Status"] == OMITTED:
                cell.font = gone
            _fill(cell, name, row.get(name, ""))
        sheet.row_dimensions[number].height = max(_height(row), 64.0 if thumbnails else 0.0)
    if thumbnails:
        _picture_rows(project, sheet)
    _printable(sheet, board.screenplay.title, len(header))
    out = io.BytesIO()
    book.save(out)
    return _dateless(out.getvalue())


def _head(sheet: Any, header: Sequence[str]) -> None:
    """Names, widths, and which columns are not shown."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    for place, name in enumerate(header, 1):
        cell = sheet.cell(1, place, name)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E8E8E8" if _editable(name) else "C8C8C8")
        cell.alignment = Alignment(vertical="top")
        column = sheet.column_dimensions[get_column_letter(place)]
        column.width = BY_NAME[name.casefold()].width if name.casefold() in BY_NAME else THUMBNAIL / 7 if name == "Picture" else 12
        column.hidden = name in (ID, CHECK)


def _editable(name: str) -> bool:
    return bool(name.casefold() in BY_NAME and BY_NAME[name.casefold()].field)


def _fill(cell: Any, name: str, text: str) -> None:
    """One cell: a number where the column is of numbers, else text, whatever it begins with."""
    column: Column | None = BY_NAME.get(name.casefold())
    if column is not None and column.number and text:
        cell.value = float(text) if "." in text else int(text)
    elif text:
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = True
        cell.number_format = "@"


def _height(row: dict[str, str]) -> float:
    """Points a row needs for its words, as far as Excel allows."""
    lines = (sum(1 + int(len(line) / (column.width * _LETTER)) for line in row[column.name].split("\n")) for column in COLUMNS)
    return min(max(lines) * _POINT, 400.0)


def _printable(sheet: Any, title: str, columns: int) -> None:
    """Frozen header, filters, and a page setup that prints on as many landscape pages as it takes."""
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(columns)}{sheet.max_row}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddHeader.left.text = title.replace("&", "&&")[:80]
    sheet.oddFooter.right.text = "&P / &N"


def _picture_rows(project: Project, sheet: Any) -> None:
    """A small picture in the first column of every row whose panel has one."""
    from openpyxl.drawing.image import Image

    for number, (_, panel) in enumerate(project.board.panels(), 2):
        if panel.take and not panel.omitted:
            image = Image(io.BytesIO(_small(project.image(panel.take))))
            sheet.add_image(image, f"A{number}")


def _small(file: Path) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    with Image.open(file) as image:
        image.draft("RGB", (THUMBNAIL * 2, THUMBNAIL * 2))
        small = image.convert("RGB")
        small.thumbnail((THUMBNAIL, THUMBNAIL))
        small.save(out, "JPEG", quality=80)
    return out.getvalue()


def _dateless(data: bytes) -> bytes:
    """A packed file without the time at which it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as pack, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in _parts(pack):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, part)
    return out.getvalue()


def _parts(pack: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for part in pack.infolist():
        data = pack.read(part)
        yield part.filename, _DATES.sub(rb"\g<1>1980-01-01T00:00:00Z\g<3>", data) if part.filename == "docProps/core.xml" else data
