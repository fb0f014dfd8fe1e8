"""The shot list as XLSX and CSV: what a crew prints, what another program reads in it, and that nothing in it can be run."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import storyboard
from storyboard.model.errors import InputError
from storyboard.project import edits
from storyboard.project.create import open_project
from storyboard.project.editing import fields, history, panels
from storyboard.project.editing.importing import imported
from storyboard.project.editing.sheet import read_lines
from storyboard.project.folder import Project
from storyboard.publish.tables import HEADER, NAME, write_table, xlsx_bytes
from storyboard.testing.painters import InstantPainter

SCRIPT = """Title: Tea & Salt

INT. KITCHEN - NIGHT

MIA (34) waits at the table.

+HYPERLINK("http://evil") is written on the wall.

EXT. HARBOUR - DAY

TOM walks to the last boat.
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    (folder / "film.fountain").write_text(SCRIPT, encoding="utf-8")
    storyboard.make(folder / "film.fountain", out=folder / "film", painter=InstantPainter())
    project = open_project(folder / "film")
    history.edit(
        project, lambda board: fields.set_panel(board, "1A-1", direction="@SUM(A1)\n+second", notes="a\nb", sound="-2", duration=2.5)
    )
    return folder / "film"


@pytest.fixture
def film(made: Path, tmp_path: Path) -> Project:
    return open_project(Path(shutil.copytree(made, tmp_path / "film")))


def sheet(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]


def test_the_list_is_one_a_crew_can_print(film: Project) -> None:
    page = sheet(write_table(film, "xlsx").read_bytes())
    assert [cell.value for cell in page[1]] == list(HEADER)
    row = {name: cell.value for name, cell in zip(HEADER, page[2], strict=True)}
    assert (row["Scene"], row["Panel"], row["Set"], row["Seconds"]) == ("1", "1A-1", "INT. KITCHEN - NIGHT", 2.5)
    assert isinstance(row["Lens"], int)
    assert row["Who"] == "MIA"
    assert row["Notes"] == "a\nb"
    assert row["Action"].startswith("MIA (34) waits")
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == f"A1:{page.cell(1, len(HEADER)).column_letter}{page.max_row}"
    assert page.page_setup.orientation == "landscape"
    assert [name for place, name in enumerate(HEADER, 1) if page.column_dimensions[page.cell(1, place).column_letter].hidden] == [
        "Id",
        "Check",
    ]
    assert page.max_row == 1 + len(list(film.board.panels()))


def test_no_cell_is_a_formula(film: Project) -> None:
    page = sheet(xlsx_bytes(film))
    cells = [cell for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert any(str(cell.value).startswith("@SUM") for cell in cells)
    assert any("+HYPERLINK" in str(cell.value) for cell in cells)
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(film))) as pack:
        assert not any(b"<f>" in pack.read(part) for part in pack.infolist())


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_equal_boards_give_equal_files_which_change_nothing(film: Project, made: Path, form: str) -> None:
    file = write_table(film, form)
    lines = read_lines(file)
    after, told = imported(film.board, lines)
    assert (after, told.changed, told.problems) == (film.board, False, ())
    first = file.read_bytes()
    assert write_table(film, form).read_bytes() == first
    assert write_table(open_project(Path(shutil.copytree(made, film.folder.parent / "other"))), form).read_bytes() == first


def test_a_file_with_changes_is_not_written_over(film: Project) -> None:
    file = write_table(film, "xlsx")
    book: Any = openpyxl.load_workbook(file)
    book.worksheets[0].cell(2, HEADER.index("Sound") + 1).value = "a bell"
    book.save(file)
    changed = file.read_bytes()
    with pytest.raises(InputError, match="import-shots"):
        write_table(film, "xlsx")
    assert file.read_bytes() == changed
    told = storyboard.import_shots(film.folder, file, publish=False)
    assert [(cell.column, cell.now) for cell in told.cells] == [("Sound", "a bell")]
    assert told.step == 2
    assert film.board.panel("1A-1")[1].sound == "a bell"
    write_table(film, "xlsx")
    storyboard.undo(film.folder, publish=False)
    assert film.board.panel("1A-1")[1].sound == "-2"


def test_a_file_that_is_only_older_is_written_over(film: Project) -> None:
    file = write_table(film, "csv")
    first = file.read_bytes()
    history.edit(film, lambda board: panels.delete_panel(board, "1A-1"))
    assert write_table(film, "csv").read_bytes() != first


def test_a_row_cell_and_order_changed_in_a_spreadsheet_are_one_edit(film: Project) -> None:
    before = film.board
    file = write_table(film, "xlsx")
    book: Any = openpyxl.load_workbook(file)
    page = book.worksheets[0]
    page.cell(2, HEADER.index("Size") + 1).value = "big close-up"
    page.cell(3, HEADER.index("Seconds") + 1).value = 7
    page.insert_rows(3)
    page.cell(3, HEADER.index("Description") + 1).value = "A cup falls."
    book.save(file)
    dry = storyboard.import_shots(film.folder, file, dry_run=True)
    assert film.board == before
    told = storyboard.import_shots(film.folder, file, publish=False)
    assert (dry.cells, dry.rows, dry.problems) == (told.cells, told.rows, told.problems)
    assert {(cell.row, cell.column) for cell in told.cells} == {(2, "Size"), (4, "Seconds")}
    assert [(row.row, row.change) for row in told.rows] == [(3, "added")]
    assert film.board.scenes[0].panels[1].direction == "A cup falls."
    storyboard.undo(film.folder, publish=False)
    assert film.board.model_copy(update={"edits": before.edits}) == before


def test_thumbnails_stand_in_a_column_of_their_own(film: Project) -> None:
    file = write_table(film, "xlsx", thumbnails=True)
    page = sheet(file.read_bytes())
    assert page.cell(1, 1).value == "Picture"
    with zipfile.ZipFile(file) as pack:
        assert sum(name.startswith("xl/media/") for name in pack.namelist()) == len(list(film.board.panels()))
    assert not imported(film.board, read_lines(file))[1].changed


def test_of_an_omitted_panel_its_number_is_left(film: Project) -> None:
    """Its words and seconds would be counted twice, and its picture is on no board."""
    scene, panel = list(film.board.panels())[-1]
    edits.omitted(film, [panel.id], out=True)
    number = scene.panel_number(panel)
    file = film.folder / "pictures.xlsx"
    file.write_bytes(xlsx_bytes(film, thumbnails=True))
    page = sheet(file.read_bytes())
    rows = [dict(zip(("Picture", *HEADER), (cell.value for cell in row), strict=True)) for row in page.iter_rows(min_row=2)]
    told = {name: value for name, value in rows[-1].items() if value not in (None, "") and name not in {"Id", "Check"}}
    assert told == {"Scene": scene.number, "Set": scene.scene.heading, "Shot": told["Shot"], "Panel": number, "Status": "OMITTED"}
    with zipfile.ZipFile(file) as pack:
        assert sum(name.startswith("xl/media/") for name in pack.namelist()) == len(rows) - 1
    assert not imported(film.board, read_lines(file))[1].changed
    assert not imported(film.board, read_lines(write_table(film, "csv")))[1].changed


def test_export_knows_the_forms_and_says_so(film: Project) -> None:
    files = storyboard.export(film.folder, ("xlsx", "csv"))
    assert [file.name for file in files] == [f"{NAME}.xlsx", f"{NAME}.csv"]
    with pytest.raises(InputError, match="xlsx, csv"):
        storyboard.export(film.folder, ("ods",))


OFFICE = Path(shutil.which("soffice") or "none").resolve().parent


@pytest.mark.skipif(not (OFFICE / "libsclo.so").exists(), reason="LibreOffice Calc is not installed")
def test_another_spreadsheet_reads_and_saves_it_unchanged(film: Project, tmp_path: Path) -> None:
    """LibreOffice opens the XLSX file and saves it as CSV: its words are those of our own CSV, and nothing was calculated."""
    ours = list(csv.reader(io.StringIO(write_table(film, "csv").read_text(encoding="utf-8-sig"))))
    file = write_table(film, "xlsx")
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "csv", "--outdir"]
    subprocess.run([*command, str(tmp_path), str(file)], check=True, capture_output=True, timeout=120)
    saved = tmp_path / f"{NAME}.csv"
    theirs = list(csv.reader(io.StringIO(saved.read_text(encoding="utf-8"))))
    assert theirs[0] == ours[0]
    assert "@SUM(A1)\n+second" in theirs[1]
    after, told = imported(film.board, read_lines(saved))
    assert (after, told.changed, told.problems) == (film.board, False, ())
