"""A shot list that comes back from a spreadsheet: what was changed is made so, nothing else is, and what can't be is told."""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.shots import Note, Panel
from storyboard.project.editing import fields, panels, sheet
from storyboard.project.editing.columns import CHECK, COLUMNS, ID, cells, plain, rows
from storyboard.project.editing.importing import Imported, imported
from storyboard.project.editing.promises import broken, newly_uncovered
from storyboard.project.editing.sheet import Line, guarded, read_lines, unguarded
from storyboard.publish.tables import HEADER, csv_bytes
from storyboard.testing.boards import planned as by_rules

SCRIPT = """INT. KITCHEN - NIGHT

MIA (34) waits at the table; rain, "cold", runs down the window. She turns to the door.

TOM enters with a wet umbrella.

TOM
You came back after all. I did not think so.

MIA
=1+1, you called. I had no choice, had I?

She puts the key on the table. Nobody speaks.

EXT. HARBOUR - DAY

Gulls cry above the empty pier. MIA walks to the last boat.

MIA
Is anybody there?

A lamp goes on.
"""


def planned() -> Board:
    return by_rules(SCRIPT)


def lines(board: Board) -> list[Line]:
    return [Line(number, dict(row), {}) for number, row in enumerate(rows(board), 2)]


def changed(board: Board, change: Callable[[list[dict[str, str]]], object]) -> tuple[Board, Imported]:
    """The board after rows were changed in a spreadsheet."""
    table = [dict(row) for row in rows(board)]
    change(table)
    return imported(board, [Line(number, row, {}) for number, row in enumerate(table, 2)])


def one(board: Board, number: str) -> Panel:
    return board.panel(number)[1]


# what was not changed -----------------------------------------------------------------------------------------------------------------

WORDS = st.text(max_size=40) | st.sampled_from(
    [
        "=1+1",
        "@SUM(A1)",
        "-2",
        "+3",
        "'=x",
        "'",
        "a\nb",
        "\t=x",
        " =x",
        "a;b,c",
        '"quoted"',
        "\x00\x0bz",
        "x" * 12_000,
        "ÅÅ",
        "١",
        "\ufeffx",
    ]
)


@st.composite
def boards(draw: st.DrawFn) -> Board:
    """Boards with any words in all that people may write."""
    board = planned()
    for scene in board.scenes:
        made = [
            panel.model_copy(
                update={
                    "direction": draw(WORDS),
                    "sound": draw(WORDS),
                    "transition": draw(WORDS),
                    "notes": tuple(Note(text=draw(WORDS)) for _ in range(draw(st.integers(0, 2)))),
                    "duration": draw(st.floats(0.1, 600)),
                    "omitted": draw(st.booleans()),
                }
            )
            for panel in scene.panels
        ]
        shots = tuple(shot.model_copy(update={"equipment": draw(WORDS)}) for shot in scene.shots)
        board = board.with_scene(scene.model_copy(update={"panels": tuple(made), "shots": shots}))
    return board.model_copy(update={"locked": draw(st.booleans())})


def saved(data: bytes, *, separator: str, encoding: str, quoting: int, end: str, folder: Path) -> Path:
    """A CSV file as another spreadsheet saves it."""
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=end).writerows(table)  # type: ignore[arg-type]
    file = folder / "saved.csv"
    file.write_bytes(out.getvalue().encode(encoding, "replace"))
    return file


@settings(deadline=None, max_examples=25)
@given(
    boards(), st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.booleans(), st.sampled_from(["\n", "\r\n"])
)
def test_a_file_that_nobody_changed_changes_nothing(board: Board, separator: str, encoding: str, quoted: bool, end: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
        file = saved(csv_bytes(board), separator=separator, encoding=encoding, quoting=quoting, end=end, folder=Path(folder))
        read = read_lines(file)
    after, told = imported(board, read)
    assert (told.changed, told.problems) == (False, ())
    assert after == board
    assert len(read) == len(list(board.panels()))


@settings(deadline=None, max_examples=40)
@given(boards(), st.data())
def test_exactly_what_was_changed_is_changed(board: Board, data: st.DataObject) -> None:
    table = [dict(row) for row in rows(board)]
    at = data.draw(st.integers(0, len(table) - 1))
    name, text, field = data.draw(
        st.sampled_from([("Description", "MIA hums.", "direction"), ("Sound", "=thunder", "sound"), ("Seconds", "7,25", "duration")])
    )
    table[at][name] = text
    after, told = imported(board, [Line(number, row, {}) for number, row in enumerate(table, 2)])
    id = table[at][ID]
    now = 7.25 if field == "duration" else text
    if getattr(board.find(id)[1], field) == now:
        return
    wanted = board.find(id)[1].model_copy(update={field: now})
    assert after.find(id)[1] == wanted
    assert [panel for _, panel in after.panels() if panel.id != id] == [panel for _, panel in board.panels() if panel.id != id]
    assert [(cell.row, cell.column, cell.now) for cell in told.cells] == [(at + 2, name, text)]
    assert not told.problems
    assert not told.rows


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_no_spreadsheet_breaks_a_promise(data: st.DataObject) -> None:
    board = data.draw(st.sampled_from([planned(), planned().model_copy(update={"locked": True})]))
    table = [dict(row) for row in rows(board)]
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(len(table) - 1, 0)))
        kind = data.draw(st.sampled_from(["cell", "delete", "copy", "new", "move"]))
        if not table:
            break
        if kind == "cell":
            table[at][data.draw(st.sampled_from(HEADER))] = data.draw(
                WORDS | st.sampled_from(["CU", "85", "new", "1A", "2B", "TOM", "TOM, MIA", "push in"])
            )
        elif kind == "delete":
            del table[at]
        elif kind == "copy":
            table.insert(at, dict(table[at]))
        elif kind == "new":
            table.insert(at, {"Shot": data.draw(st.sampled_from(["", "new", "1A", "x"])), "Size": "CU", "Description": "A new one."})
        else:
            table.insert(data.draw(st.integers(0, len(table) - 1)), table.pop(at))
    read = [Line(number, {name: plain(text) for name, text in row.items()}, {}) for number, row in enumerate(table, 2)]
    after, told = imported(board, read)
    assert set(broken(after, after.scenes)) <= set(broken(board, board.scenes))
    assert newly_uncovered(board, after) == ()
    assert told.changed == (after.model_copy(update={"edits": board.edits}) != board) or not told.changed


def test_a_file_that_is_older_than_the_board_takes_nothing_back() -> None:
    old = lines(planned())
    board = fields.set_panel(planned(), "1A-1", direction="MIA hums.", duration=9)
    board = panels.add_panel(board, after="1A-1", direction="A new panel.")
    board = panels.move_panel(board, "1A-1", after=board.scenes[0].panels[-1].id)
    after, told = imported(board, old)
    assert (after, told.changed, told.problems) == (board, False, ())
    gone = panels.delete_panel(board, "1B-1")
    assert not imported(gone, old)[1].problems, "a row that nobody touched says nothing of a panel that is gone"
    old[-1].cells["Sound"] = "a bell"
    after, told = imported(board, old)
    assert [cell.column for cell in told.cells] == ["Sound"]
    assert one(after, "1A-1") == one(board, "1A-1")


# what was changed ---------------------------------------------------------------------------------------------------------------------


def test_a_field_of_a_shot_is_changed_by_one_row_and_contradictions_are_told() -> None:
    board = panels.split_panel(planned(), "1A-1")

    def change(table: list[dict[str, str]]) -> None:
        table[0]["Lens"], table[0]["Move"] = "85", "tilt up"
        table[1]["Move"] = "crane up"

    after, told = changed(board, change)
    shot = after.scenes[0].shot(one(after, "1A-1").shot)
    assert (shot.lens, shot.move) == (85, "tilt up")
    assert [(cell.row, cell.column, cell.shot) for cell in told.cells] == [(2, "Lens", True), (2, "Move", True)]
    (problem,) = told.problems
    assert (problem.row, problem.column, problem.value) == (3, "Move", "crane up")
    assert "row 2" in problem.reason


def test_a_size_is_the_shots_where_all_its_rows_agree_and_else_the_panels() -> None:
    board = panels.split_panel(planned(), "1A-1")
    alone = changed(board, lambda table: table[1].update(Size="ecu"))[0]
    assert [panel.size for panel in alone.scenes[0].panels[:2]] == [None, "ECU"]
    whole = changed(board, lambda table: [row.update(Size="ECU") for row in table[:2]])[0]
    assert [panel.size for panel in whole.scenes[0].panels[:2]] == [None, None]
    assert whole.scenes[0].shot(whole.scenes[0].panels[0].shot).size == "ECU"


def test_people_are_brought_in_and_taken_out() -> None:
    after, told = changed(planned(), lambda table: table[0].update(Who="tom"))
    assert [after.breakdown.character(who.character).name for who in one(after, "1A-1").blocking] == ["TOM"]
    assert [cell.column for cell in told.cells] == ["Who"]
    _, told = changed(planned(), lambda table: table[0].update(Who="MIA, ZORRO"))
    assert "ZORRO" in told.problems[0].reason


def test_rows_are_deleted_added_copied_and_moved() -> None:
    board = planned()
    ids = [panel.id for panel in board.scenes[0].panels]

    def change(table: list[dict[str, str]]) -> None:
        copied = dict(table[0], Description="Once more.")
        table.insert(1, copied)
        table.insert(2, {"Shot": "new", "Size": "CU", "Lens": "100", "Who": "MIA", "Notes": "a\nb", "Description": "MIA, close."})
        del table[3]
        table.insert(1, table.pop(4))

    after, told = changed(board, change)
    now = after.scenes[0].panels
    assert now[0].id == ids[0]
    assert ids[1] not in after.index
    assert [row.change for row in told.rows] == ["deleted", "added", "added", "moved"]
    new = next(panel for panel in now if panel.direction == "MIA, close.")
    shot = after.scenes[0].shot(new.shot)
    assert (shot.size, shot.lens, [note.text for note in new.notes]) == ("CU", 100, ["a", "b"])
    copied = next(panel for panel in now if panel.direction == "Once more.")
    assert (copied.shot, copied.covers) == (now[0].shot, ())
    assert told.problems == ()


def test_scenes_without_any_row_are_left_alone() -> None:
    def change(table: list[dict[str, str]]) -> None:
        table[:] = [row for row in table if row["Scene"] == "2"]

    after, told = changed(planned(), change)
    assert after == planned()
    assert not told.changed


def test_rows_that_were_sorted_are_no_other_order() -> None:
    after, told = changed(planned(), lambda table: table.sort(key=lambda row: (row["Size"], row[ID])))
    assert after == planned()
    assert "sorting" in told.problems[0].reason


def test_a_panel_goes_to_another_shot_of_its_scene() -> None:
    board = planned()
    last = board.scenes[0].panel_number(board.scenes[0].panels[-1])
    after, told = changed(board, lambda table: table[len(board.scenes[0].panels) - 1].update(Shot="1A"))
    assert after.find(board.panel(last)[1].id)[1].shot == board.scenes[0].shots[0].id
    assert [cell.column for cell in told.cells] == ["Shot"]
    _, told = changed(board, lambda table: table[0].update(Shot="3.00E+01"))
    assert "no such shot" in told.problems[0].reason


def test_what_cannot_be_used_is_told_with_row_and_column() -> None:
    def change(table: list[dict[str, str]]) -> None:
        table[0].update(Seconds="soon", Dialogue="Other words.", Size="HUGE")
        table[1][ID] = "s9p9"

    after, told = changed(planned(), change)
    assert {(problem.row, problem.column) for problem in told.problems} == {(2, "Seconds"), (2, "Dialogue"), (2, "Size"), (3, ID)}
    assert not told.cells
    assert after == planned(), "whose id was spoilt is not deleted"


def test_a_row_whose_id_was_taken_out_is_no_new_panel() -> None:
    after, told = changed(planned(), lambda table: table[0].update({ID: ""}))
    assert after == planned()
    assert [(problem.row, problem.column) for problem in told.problems] == [(2, ID)]


def test_without_ids_rows_are_known_by_their_numbers() -> None:
    def change(table: list[dict[str, str]]) -> None:
        for row in table:
            del row[ID], row[CHECK]
        table[0]["Sound"] = "a bell"

    after, told = changed(planned(), change)
    assert one(after, "1A-1").sound == "a bell"
    assert len(told.cells) == 1
    assert not told.rows


# files --------------------------------------------------------------------------------------------------------------------------------


@given(st.text())
def test_a_guarded_text_comes_back_and_no_spreadsheet_runs_it(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text).lstrip()[:1] not in {"=", "+", "-", "@"}


def test_no_cell_of_a_csv_file_is_a_formula() -> None:
    board = fields.set_panel(planned(), "1A-1", direction='=HYPERLINK("http://evil")', sound="@x", notes="-2+3\n+1", transition="\t=1")
    table = list(csv.reader(io.StringIO(csv_bytes(board).decode("utf-8-sig"))))
    assert not [cell for row in table for cell in row if cell.lstrip()[:1] in {"=", "+", "-", "@"}]


def written(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def book(**change: object) -> bytes:
    """A small XLSX file."""
    made: Any = openpyxl.Workbook()
    page = made.active
    page.append(list(HEADER))
    row = {**cells(planned(), planned().scenes[0], planned().scenes[0].panels[0]), ID: planned().scenes[0].panels[0].id, **change}
    page.append([row.get(name, "") for name in HEADER])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_formulas_and_dates_are_never_calculated(tmp_path: Path) -> None:
    import datetime as dt

    file = written(tmp_path, "x.xlsx", book(Description="=1+1", Seconds=dt.time(0, 0, 3), Sound="=thunder", Notes=True))
    (line,) = read_lines(file)
    assert line.unusable == {"Description": sheet.FORMULA, "Seconds": sheet.DATE, "Sound": sheet.FORMULA}
    _, told = imported(planned(), [line])
    assert {problem.column for problem in told.problems} == {"Description", "Seconds", "Sound"}
    assert [(cell.column, cell.now) for cell in told.cells] == [("Notes", "yes")]


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in parts.items():
            pack.writestr(name, data)
    return out.getvalue()


def poisoned() -> bytes:
    """An XLSX file with entities."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book())) as pack, zipfile.ZipFile(out, "w") as made:
        for part in pack.infolist():
            data = pack.read(part)
            made.writestr(
                part, data.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet') if "sheet1" in part.filename else data
            )
    return out.getvalue()


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty.csv": (lambda: b"", "no shot list"),
    "words.csv": (lambda: b"Dear all,\nplease find\n", "no shot list"),
    "binary.csv": (lambda: bytes(range(256)) * 40, "neither"),
    "late.csv": (lambda: b"x\n" * 30 + b"Scene,Shot,Panel,Size\n", "first 10 rows"),
    "twice.csv": (lambda: b"Scene,Shot,Size,Size\n1,1A,CU,CU\n", "there twice"),
    "wide.csv": (lambda: b"Scene,Shot,Panel" + b",x" * 200, "columns are read"),
    "long.csv": (lambda: b"Scene,Shot,Panel\n" + b"1,1A,1A-1\n" * 20_001, "rows are read"),
    "bare.xlsx": (lambda: packed(x=b"y"), "damaged"),
    "cut.xlsx": (lambda: book()[:3000], "damaged"),
    "other.xlsx": (lambda: packed(**{"[Content_Types].xml": b"<a/>"}), "damaged"),
    "entities.xlsx": (poisoned, "document type"),
    "bomb.xlsx": (lambda: packed(**{f"a{n}.xml": b" " * 40_000_000 for n in range(3)}), "holds more than"),
    "part.xlsx": (lambda: packed(**{"xl/sharedStrings.xml": b" " * 17_000_000}), "holds a part of more than"),
    "renamed.xlsx": (lambda: packed(**{"xl/texts": b" " * 17_000_000}), "holds a part of more than"),
    "sheets.xlsx": (lambda: packed(**{f"a{n}.xml": b" " * 11_000_000 for n in range(3)}), "bytes of them"),
    "texts.xlsx": (lambda: packed(**{"xl/sharedStrings.xml": b"<sst>" + b"<si/>" * 200_001 + b"</sst>"}), "texts"),
    "prefixed.xlsx": (lambda: packed(**{"xl/sharedStrings.xml": b"<x:sst>" + b"<x:si />" * 200_001 + b"</x:sst>"}), "texts"),
    "parts.xlsx": (lambda: packed(**{f"a{n}": b"" for n in range(6_001)}), "files"),
}


def test_pictures_may_be_larger_than_texts(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(book())) as pack:
        parts = {part.filename: pack.read(part) for part in pack.infolist()}
    pictures = {f"xl/media/image{number}.jpg": b"<si/>" * 4_000_000 for number in range(2)}
    assert read_lines(written(tmp_path, "x.xlsx", packed(**parts, **pictures)))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    make, says = HOSTILE[name]
    with pytest.raises(InputError, match=says) as refused:
        read_lines(written(tmp_path, name, make()))
    assert name in str(refused.value)


def test_a_file_that_is_too_large_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MOST_BYTES", 100)
    with pytest.raises(InputError, match="is larger than"):
        read_lines(written(tmp_path, "x.csv", csv_bytes(planned())))
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_lines(path)


@cache
def saved_once() -> bytes:
    return book()


def refusal(file: Path) -> str:
    """Why a file is refused; its name where it is not."""
    try:
        imported(planned(), read_lines(file))
    except InputError as error:
        return str(error)
    return file.name


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_damage_to_an_xlsx_file_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(saved_once())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        file = written(Path(folder), "x.xlsx", bytes(whole))
        assert "x.xlsx" in refusal(file)


@pytest.mark.parametrize("first", ["sep=;\r\n", ""])
def test_files_as_spreadsheets_save_them(first: str, tmp_path: Path) -> None:
    text = first + "scene;SHOT; Panel ;Seconds;Size\r\n1;1A;1A-1;3,5;cu\r\n;;;;\r\n"
    for encoding in ("cp1252", "utf-8-sig", "utf-16"):
        (line,) = read_lines(written(tmp_path, "x.csv", text.encode(encoding)))
        assert line.cells == {"Scene": "1", "Shot": "1A", "Panel": "1A-1", "Seconds": "3,5", "Size": "cu"}
        assert line.number == (3 if first else 2)
        after, told = imported(planned(), [line])
        assert not told.rows, "who has no list of all rows deletes none"
        assert one(after, "1A-1").duration == 3.5
        assert {cell.column for cell in told.cells} == {"Seconds", "Size"}


def test_every_column_that_can_be_changed_has_a_field_that_can_be_read() -> None:
    known = {*fields.READERS, "who"}
    assert [column.name for column in COLUMNS if column.field and column.field not in known] == []
