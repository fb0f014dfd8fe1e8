"""The commands that edit the shot list, on a real board."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import storyboard
from storyboard.model.board import Board
from storyboard.project.lock import owned
from storyboard.testing.painters import InstantPainter

SCRIPT = """INT. KITCHEN - NIGHT

ANNA (30) puts a cup in front of TOM. He looks at the window.

ANNA
Drink it.

TOM
No.

EXT. HARBOUR - DAY

ANNA runs to the boat.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shots")
    (folder / "tea.fountain").write_text(SCRIPT, encoding="utf-8")
    storyboard.make(folder / "tea.fountain", out=folder / "tea", painter=InstantPainter())
    return folder / "tea"


@pytest.fixture
def film(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "tea"))


def board(film: Path) -> Board:
    return storyboard.open(film).board


def test_every_subcommand_does_its_part_and_all_is_taken_back(film: Path, run: Run) -> None:
    before = board(film)
    steps: tuple[tuple[str, ...], ...] = (
        ("add", film.name, "--after", "1A", "size=CU", "subjects=ANNA"),
        ("add", film.name, "--before", "1A-1", "direction=A tap drips."),
        ("split", film.name, "1A-2", "--at", "He looks"),
        ("merge", film.name, "1A-2", "1A-3"),
        ("move", film.name, "1B", "--before", "1A"),
        ("set", film.name, "1A", "lens=85", "move=push in"),
        ("set", film.name, "2A-1", "duration=4,5", "notes=mind the gulls"),
        ("block", film.name, "2A-1", "ANNA", "x=-0.6", "facing=90", "pose=run"),
        ("block", film.name, "2A-1", "TOM", "mark=right"),
        ("block", film.name, "2A-1", "TOM", "--out"),
        ("delete", film.name, "1A"),
    )
    for step in steps:
        code, out, err = run("shot", *(str(film) if word == film.name else word for word in step))
        assert (code, err) == (0, ""), step
        assert "Changed: " in out
    panel = board(film).panel("2A-1")[1]
    assert (panel.duration, panel.blocking[0].mark.x, panel.blocking[0].facing) == (4.5, -0.6, 90)
    code, out, _ = run("undo", film, "--times", str(len(steps)))
    assert (code, out.count("Taken back: ")) == (0, len(steps))
    assert board(film).model_copy(update={"edits": before.edits}) == before
    code, out, _ = run("redo", film, "--json")
    assert (code, json.loads(out)[0]["said"]) == (0, "add after 1A")
    _, out, _ = run("history", film)
    assert out.splitlines()[0].startswith("redo")
    assert len(json.loads(run("history", film, "--json")[1])["undone"]) == len(steps) - 1


def test_an_edit_says_which_pictures_are_stale_and_why(film: Path, run: Run) -> None:
    _, out, _ = run("shot", "set", film, "1A", "lens=85")
    assert "Stale: 1A-1 (the lens)." in out
    assert run("shot", "set", film, "1A", "lens=85")[1] == "Nothing changed: it is so already.\n"
    _, out, _ = run("shot", "delete", film, *(scene.panel_number(panel) for scene, panel in board(film).panels() if scene.number == "2"))
    assert "No panel of scene 2 shows: ANNA runs to the boat." in out
    assert run("shot", "restore", film, "2A-1")[0] == 0


def test_words_are_given_to_a_panel_as_they_stand_in_the_script(film: Path, run: Run) -> None:
    assert run("shot", "add", film, "--after", "1A-1")[0] == 0
    assert run("shot", "set", film, "1A-2", "words=He looks at  the window.")[0] == 0
    _, out, _ = run("shot", "list", film, "--scene", "1", "--json")
    rows = {row["panel"]: row for row in json.loads(out)}
    assert rows["1A-2"]["action"] == "He looks at the window."
    assert "window" not in rows["1A-1"]["action"]
    assert run("shot", "set", film, "1A-2", "words=He smiles")[0] == 2


def test_a_list_for_people(film: Path, run: Run) -> None:
    code, out, _ = run("shot", "list", film)
    assert code == 0
    assert len(out.splitlines()) == len(list(board(film).panels()))
    assert run("shot", "list", film, "--scene", "9")[0] == 2
    assert run("shot")[0] == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("set", "9Z", "lens=2"), "9Z"),
        (("set", "1A", "lens"), "FIELD=VALUE"),
        (("set", "1A", "lens=35", "lens=50"), "there twice"),
        (("set", "1A", "colour=red"), "Its fields are"),
        (("set", "1A-1", "covers=He looks"), "no field 'covers'. Its fields are: size, angle, framing, direction"),
        (("add",), "--after"),
        (("merge", "1A-1"), "at least two"),
        (("split", "1A", "--at", "2A-1"), "its own panels"),
        (("move", "1A", "--after", "2A"), "scene 1"),
        (("restore", "1A-1"), "not omitted"),
        (("block", "1A-1", "ZORRO"), "ZORRO"),
        (("block", "1A-1", "ANNA", "mark=moon"), "off left"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_exit_code_2(film: Path, run: Run, words: tuple[str, ...], says: str) -> None:
    before = (film / "board.json").read_bytes()
    code, out, err = run("shot", words[0], film, *words[1:])
    assert (code, out) == (2, "")
    assert says in err
    assert (film / "board.json").read_bytes() == before


def test_as_many_edits_are_taken_back_as_can_be_and_all_are_told(film: Path, run: Run) -> None:
    assert run("shot", "set", film, "1A", "lens=85")[0] == 0
    new = film.parent / "new.fountain"
    new.write_text(SCRIPT.replace("Drink it.", "Drink."), encoding="utf-8")
    assert run("revise", film, new)[0] == 0
    for lens in (35, 50):
        assert run("shot", "set", film, "1A", f"lens={lens}")[0] == 0
    code, out, err = run("undo", film, "--times", "99")
    assert (code, out.count("Taken back: set"), err) == (0, 2, "")
    assert "Taken back: 2 edits of 99" in out
    assert run("undo", film)[0] == 2


def test_of_several_panels_only_those_are_approved_whose_picture_is_up_to_date(film: Path, run: Run) -> None:
    number = "1A-1"
    assert run("shot", "set", film, "1A", "lens=85")[0] == 0
    code, out, err = run("approve", film, "--scene", "1")
    assert (code, number in out) == (0, False)
    assert f"not approved: {number} (out of date: the lens)" in err
    assert run("approve", film, "--panel", number)[1] == f"1 panel approved: {number}\n"


def test_nothing_to_take_back_and_a_board_in_use(film: Path, run: Run) -> None:
    assert run("undo", film)[0] == 2
    assert run("redo", film)[0] == 2
    with owned(film):
        assert run("shot", "set", film, "1A", "lens=85")[0] == 6


def test_a_spreadsheet_there_and_back(film: Path, run: Run) -> None:
    assert run("export", film, "--to", "csv", "--to", "xlsx")[0] == 0
    file = film / "shot-list.csv"
    assert run("import-shots", film, file)[1] == "Nothing was changed in this file.\n"
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace("1A,1A-1,", "1A,1A-9,", 1).replace("day,clear", "dusk,clear"), encoding="utf-8-sig", newline="")
    code, out, _ = run("import-shots", film, file, "--dry-run")
    assert code == 0
    assert "'day' becomes 'dusk'" in out
    assert "Not used" in out
    assert "row 2, Panel, '1A-9'" in out
    assert board(film).panel("2A-1")[1].light.time == "day"
    told = json.loads(run("import-shots", film, file, "--json", "--who", "Ada")[1])
    assert told["step"] == 1
    assert board(film).panel("2A-1")[1].light.time == "dusk"
    assert run("undo", film)[0] == 0
    assert board(film).panel("2A-1")[1].light.time == "day"
    assert run("import-shots", film, film / "storyboard.pdf")[0] == 2
