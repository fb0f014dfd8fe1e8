"""Another version of the script in a board's folder: what is written, in which order, and what a crash leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import storyboard
from storyboard.model.errors import BoardInUse, InputError
from storyboard.model.takes import Take
from storyboard.project import revisions
from storyboard.project.create import open_project
from storyboard.project.facts import SCRIPT
from storyboard.project.files import read_model, write_model
from storyboard.project.folder import Project
from storyboard.project.lock import owned
from storyboard.project.revising.report import Change
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import UMBRELLA

NEW = UMBRELLA.replace("a wet umbrella", "a broken umbrella").replace("MIA\nIs anybody there?\n", "A bell rings twice in the fog.\n")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A painted and approved board."""
    script = tmp_path / "film.fountain"
    script.write_text(UMBRELLA, encoding="utf-8")
    (tmp_path / "new.fountain").write_text(NEW, encoding="utf-8")
    storyboard.make(script, out=tmp_path / "film", painter=InstantPainter())
    storyboard.approve(tmp_path / "film")
    return tmp_path / "film"


def new(film: Path) -> Path:
    return film.parent / "new.fountain"


def contents(film: Path) -> dict[str, bytes]:
    return {file.relative_to(film).as_posix(): file.read_bytes() for file in film.rglob("*") if file.is_file() and "lock" not in file.name}


def test_the_same_script_changes_no_byte(film: Path) -> None:
    before = contents(film)
    told = storyboard.revise(film, film.parent / "film.fountain")
    assert contents(film) == before
    assert not told.changed
    assert told.kept == len(list(open_project(film).board.panels()))


def test_a_dry_run_changes_no_byte_and_says_the_same(film: Path) -> None:
    before = contents(film)
    dry = storyboard.revise(film, new(film), dry_run=True)
    assert contents(film) == before
    done = storyboard.revise(film, new(film))
    assert done.model_copy(update={"file": "", "pages": ()}) == dry


def test_all_versions_of_the_script_stay(film: Path) -> None:
    told = storyboard.revise(film, new(film), date="2026-05-02")
    project = open_project(film)
    assert sorted(file.name for file in (film / "script").iterdir()) == ["film.fountain", "new-1-blue.fountain"]
    assert project.script.read_text(encoding="utf-8") == NEW
    assert project.header.revision == project.board.revision == told.number == 1
    assert project.board.issue == "BLUE 2026-05-02"
    assert (told.color, told.date) == ("blue", "2026-05-02")
    again = storyboard.revise(film, film.parent / "film.fountain")
    assert (again.number, again.color) == (2, "pink")
    assert len(list((film / "script").iterdir())) == 3


def test_exactly_the_panels_of_changed_words_are_stale_and_are_painted_again(film: Path) -> None:
    told = storyboard.revise(film, new(film))
    edited = [one for one in told.panels if one.stale]
    assert edited
    status = storyboard.status(film)
    assert {one.panel for one in status.stale} == {one.panel for one in edited}
    assert all(SCRIPT in one.causes for one in status.stale)
    why = storyboard.why(film, edited[0].panel)
    assert (why.words_then, why.words) == (edited[0].old, edited[0].new)
    before = {take.id for _, panel in open_project(film).board.panels() for take in open_project(film).takes(panel.id)}
    storyboard.redraw(film, stale=True, painter=InstantPainter())
    assert storyboard.status(film).stale == ()
    after = {take.id for _, panel in open_project(film).board.panels() for take in open_project(film).takes(panel.id)}
    assert len(after - before) == len(edited)


def test_there_and_back_even_after_painting(film: Path) -> None:
    before = open_project(film).board
    storyboard.revise(film, new(film))
    storyboard.redraw(film, stale=True, painter=InstantPainter())
    storyboard.resume(film, painter=InstantPainter())
    storyboard.revise(film, film.parent / "film.fountain")
    board = open_project(film).board
    for _, panel in before.panels():
        now = board.find(panel.id)[1]
        assert (now.take, now.approval, now.covers, now.omitted) == (panel.take, panel.approval, panel.covers, False)
    assert storyboard.status(film).stale == ()


def test_a_crash_before_the_header_leaves_the_old_board_after_it_the_new_one(film: Path) -> None:
    header, board = (film / "storyboard.json").read_bytes(), (film / "board.json").read_bytes()
    old = Project(film).board
    storyboard.revise(film, new(film))
    after = Project(film).board
    (film / "board.json").write_bytes(board)
    assert Project(film).board == after
    (film / "storyboard.json").write_bytes(header)
    assert Project(film).board == old
    assert storyboard.revise(film, new(film)).number == 1
    assert Project(film).board.scenes == after.scenes


def test_a_lost_board_is_rebuilt_as_the_revision_left_it(film: Path) -> None:
    storyboard.revise(film, new(film))
    storyboard.redraw(film, stale=True, painter=InstantPainter())
    before = Project(film).board
    (film / "board.json").write_text("{", encoding="utf-8")
    storyboard.resume(film, painter=InstantPainter())
    after = Project(film).board
    for _, panel in before.panels():
        now = after.find(panel.id)[1]
        assert (now.covers, now.omitted, now.take) == (panel.covers, panel.omitted, panel.take or now.take)


def test_takes_older_than_the_fact_are_stale_by_their_first_words(film: Path) -> None:
    project = Project(film)
    for file in (film / "takes").rglob("[0-9].json"):
        take = read_model(file, Take)
        write_model(file, take.model_copy(update={"facts": {name: value for name, value in take.facts.items() if name != SCRIPT}}))
    assert storyboard.status(film).stale == ()
    told = storyboard.revise(project.folder, new(film))
    assert {one.panel for one in storyboard.status(film).stale} == {one.panel for one in told.panels if one.stale}
    assert any(one.stale for one in told.panels)


def test_another_run_of_make_names_revise(film: Path) -> None:
    with pytest.raises(InputError, match=rf"storyboard revise .*{new(film).name}"):
        storyboard.make(new(film), out=film, painter=InstantPainter())
    storyboard.revise(film, new(film))
    storyboard.make(new(film), out=film, painter=InstantPainter())
    assert storyboard.status(film).missing == ()


def test_it_takes_the_lock_and_refuses_what_it_cannot_use(film: Path, tmp_path: Path) -> None:
    before = contents(film)
    with owned(film), pytest.raises(BoardInUse):
        storyboard.revise(film, new(film))
    with pytest.raises(InputError, match=r"revision colour 'mauve'.*blue"):
        storyboard.revise(film, new(film), color="mauve")
    with pytest.raises(InputError, match="no file"):
        storyboard.revise(film, tmp_path / "missing.fountain")
    assert contents(film) == before


def test_colours_go_round() -> None:
    assert [revisions.color_of(number) for number in (1, 2, 9, 10, 19)] == ["blue", "pink", "tan", "2nd blue", "3rd blue"]
    assert revisions.color_of(1, "Goldenrod") == "goldenrod"
    assert revisions.color_of(1, "2nd  Pink") == "2nd pink"


def test_new_panels_are_missing_until_they_are_painted(film: Path) -> None:
    told = storyboard.revise(film, new(film))
    fresh = {one.panel for one in told.panels if one.change is Change.NEW}
    assert fresh
    assert {one.panel for one in storyboard.status(film).missing} == fresh
    assert json.loads((film / "revisions" / "1.json").read_text(encoding="utf-8"))["color"] == "blue"
