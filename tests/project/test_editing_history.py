"""The one door that edits go through: what is written, taken back and done again, after painting, crashes and damage too."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import storyboard
from storyboard.model.board import Board
from storyboard.model.errors import BoardInUse, DiskProblem, InputError
from storyboard.project import edits
from storyboard.project.create import open_project
from storyboard.project.editing import blocking, fields, history, panels, shots
from storyboard.project.editing.promises import broken
from storyboard.project.folder import Project
from storyboard.project.lock import owned
from storyboard.project.settle import ready
from storyboard.shots.coverage import uncovered
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import UMBRELLA


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A painted board that no test may change."""
    folder = tmp_path_factory.mktemp("history")
    (folder / "film.fountain").write_text(UMBRELLA, encoding="utf-8")
    storyboard.make(folder / "film.fountain", out=folder / "film", painter=InstantPainter())
    return folder / "film"


@pytest.fixture
def film(made: Path, tmp_path: Path) -> Project:
    """A copy of it, to be changed."""
    return open_project(Path(shutil.copytree(made, tmp_path / "film")))


def same(left: Board, right: Board) -> bool:
    """Whether two boards are equal but for the account of their edits."""
    return left.model_copy(update={"edits": right.edits}) == right


CHANGES: tuple[Callable[[Board], Board], ...] = (
    partial(panels.split_panel, wanted="1A-1"),
    partial(panels.delete_panel, wanted="2A-1"),
    partial(shots.add_shot, after="1A", size="CU"),
    partial(fields.set_shot, wanted="1A", lens=85),
    partial(blocking.place, wanted="1A-1", who="MIA", mark="left"),
    partial(fields.set_panel, wanted="1A-1", duration=4, notes="mind the gulls"),
    lambda board: board.model_copy(update={"locked": True}),
    lambda board: board.model_copy(update={"held": {"s1p1": "Ada"}}),
    lambda board: board.with_scene(board.scenes[1].model_copy(update={"planner": "somebody", "notices": ("planned anew",)})),
)


def test_edits_are_taken_back_and_done_again_one_by_one(film: Project) -> None:
    boards = [film.board]
    for number, change in enumerate(CHANGES, 1):
        step = history.edit(film, change, f"edit {number}", "Ada")
        assert step is not None
        assert (step.number, step.said, step.who) == (number, f"edit {number}", "Ada")
        boards.append(film.board)
    for before in reversed(boards[:-1]):
        (step,) = history.undo(film)
        assert step.left == ()
        assert same(film.board, before)
    for after in boards[1:]:
        history.redo(film)
        assert same(film.board, after)
    assert [step.said for step in history.history(film).done] == [f"edit {number}" for number in range(len(CHANGES), 0, -1)]
    assert len(history.undo(film, 99)) == len(CHANGES)
    assert same(film.board, boards[0])


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from(range(len(CHANGES) + 2)), max_size=8))
def test_any_row_of_edits_undos_and_redos_is_what_it_would_be_without_those_taken_back(made: Path, row: list[int]) -> None:
    """Held against a plain list of boards."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        project = open_project(Path(shutil.copytree(made, Path(folder) / "film")))
        boards, at = [project.board], 0
        for one in row:
            if one < len(CHANGES):
                try:
                    step = history.edit(project, CHANGES[one])
                except InputError:
                    continue
                if step is not None:
                    boards[at + 1 :], at = [project.board], at + 1
            elif one == len(CHANGES) and at:
                history.undo(project)
                at -= 1
            elif one > len(CHANGES) and at + 1 < len(boards):
                history.redo(project)
                at += 1
            assert same(project.board, boards[at])


def test_what_changes_nothing_is_no_edit(film: Project) -> None:
    assert history.edit(film, lambda board: board) is None
    assert not (film.folder / "history").exists()
    with pytest.raises(InputError, match="nothing to take back"):
        history.undo(film)
    with pytest.raises(InputError, match="nothing to do again"):
        history.redo(film)


def test_a_new_edit_ends_what_could_be_done_again_and_its_files(film: Project) -> None:
    history.edit(film, CHANGES[3], "one")
    history.edit(film, CHANGES[5], "two")
    history.undo(film)
    history.edit(film, CHANGES[4], "three")
    assert [step.said for step in history.history(film).done] == ["three", "one"]
    assert history.history(film).undone == ()
    assert len(list((film.folder / "history").glob("[0-9]*"))) == 2


def test_only_so_many_edits_are_kept(film: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_EDITS", 3)
    for seconds in range(1, 7):
        history.edit(film, partial(fields.set_panel, wanted="1A-1", duration=seconds), f"{seconds} s")
    assert len(list((film.folder / "history").glob("[0-9]*"))) == 3
    assert len(history.undo(film, 99)) == 3
    assert film.board.panel("1A-1")[1].duration == 3


def test_approvals_selections_notes_omissions_locks_and_imports_are_edits(film: Project) -> None:
    before = film.board
    storyboard.approve(film.folder, panel="1A-1", who="Ada")
    storyboard.change(film.folder, ["s1p1"], "closer, at dusk")
    storyboard.omit(film.folder, ["s2p1"])
    storyboard.import_take(film.folder, "2B-1", film.image(film.board.find("s2p2")[1].take))
    storyboard.select(film.folder, "2B-1", 1)
    storyboard.lock(film.folder)
    said = [step.said for step in storyboard.history(film.folder).done]
    assert said[0] == "lock the numbers"
    assert said[1:] == ["show take 1 of 2B-1", said[2], "omit 2A-1", "1A-1: closer, at dusk", "approve 1A-1"]
    assert len(storyboard.undo(film.folder, 6)) == 6
    assert same(film.board, before)
    assert len(film.takes("s2p2")) == 2, "takes stay"


def test_a_note_that_was_painted_is_taken_back_and_the_picture_stays_and_is_stale(film: Project) -> None:
    storyboard.redraw(film.folder, panel="1A-1", note="closer, mind the gulls", painter=InstantPainter())
    take = film.board.panel("1A-1")[1].take
    storyboard.undo(film.folder)
    panel = film.board.panel("1A-1")[1]
    assert (panel.notes, panel.size, panel.take) == ((), None, take)
    (stale,) = storyboard.status(film.folder).stale
    assert set(stale.causes) == {"notes", "shot.size"}
    storyboard.redo(film.folder)
    assert storyboard.status(film.folder).stale == ()


def test_what_was_painted_since_a_panel_came_is_there_when_it_comes_back(film: Project) -> None:
    history.edit(film, CHANGES[0])
    storyboard.redraw(film.folder, missing=True, painter=InstantPainter())
    painted = film.board
    new = next(panel.id for _, panel in painted.panels() if panel.id not in {"s1p1", "s1p2", "s2p1", "s2p2"})
    assert painted.find(new)[1].take
    (step,) = history.undo(film)
    assert new not in film.board.index
    assert film.takes(new)
    assert step.left == ()
    history.redo(film)
    assert same(film.board, painted)
    history.undo(film)
    history.edit(film, partial(panels.add_panel, after="1A-1"))
    assert new not in film.board.index, "a panel with takes has its id for itself"


def test_what_was_changed_meanwhile_is_left_and_told(film: Project) -> None:
    storyboard.import_take(film.folder, "1A-1", film.image("s1p1.1"))
    storyboard.redraw(film.folder, panel="1A-1", painter=InstantPainter())
    take = film.board.find("s1p1")[1].take
    (step,) = storyboard.undo(film.folder)
    assert "s1p1 take" in step.left
    assert film.board.find("s1p1")[1].take == take


def test_exactly_the_panels_of_an_edit_are_stale_with_the_cause(film: Project) -> None:
    storyboard.edit(film.folder, partial(fields.set_shot, wanted="1A", lens=85), publish=False)
    assert {(one.panel, one.causes) for one in storyboard.status(film.folder).stale} == {("1A-1", ("shot.lens",))}
    storyboard.edit(film.folder, partial(panels.delete_panel, wanted="2A-1"), publish=False)
    assert {(one.panel, one.causes) for one in storyboard.status(film.folder).stale} == {("1A-1", ("shot.lens",)), ("2A-1", ("script",))}


def test_a_crash_between_the_files_leaves_the_old_board(film: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    history.edit(film, CHANGES[3], "one")
    before = (film.folder / "board.json").read_bytes()

    def dies(board: Board) -> None:
        del board
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(film, "save", dies)
        with pytest.raises(KeyboardInterrupt):
            history.edit(film, CHANGES[5], "two")
    assert (film.folder / "board.json").read_bytes() == before
    again = Project(film.folder)
    with pytest.raises(InputError, match="nothing to do again"):
        history.redo(again)
    step = history.edit(again, CHANGES[4], "three")
    assert step is not None
    assert [step.said for step in history.history(again).done] == ["three", "one"]
    assert len(list((film.folder / "history").glob("[0-9]*"))) == 2


def test_a_disk_that_refuses_leaves_the_board_as_it_was(film: Project) -> None:
    before = (film.folder / "board.json").read_bytes()
    (film.folder / "history").write_bytes(b"in the way")
    with pytest.raises(DiskProblem):
        history.edit(film, CHANGES[3])
    assert (film.folder / "board.json").read_bytes() == before


def test_a_damaged_record_stands_and_the_board_goes_on(film: Project) -> None:
    history.edit(film, CHANGES[3])
    (film.folder / "history" / "1.json").write_bytes(b"{")
    with pytest.raises(InputError, match="stands"):
        history.undo(film)
    assert history.history(film).done == ()
    assert history.edit(film, CHANGES[5]) is not None
    assert len(history.undo(film)) == 1


def test_edits_of_another_version_of_the_script_stand(film: Project) -> None:
    history.edit(film, CHANGES[3])
    other = film.folder.parent / "new.fountain"
    other.write_text(UMBRELLA.replace("wet umbrella", "broken umbrella"), encoding="utf-8")
    storyboard.revise(film.folder, other)
    with pytest.raises(InputError, match="revised since"):
        storyboard.undo(film.folder)
    assert storyboard.history(film.folder).done == ()


def test_what_would_break_a_promise_is_refused(film: Project) -> None:
    before = (film.folder / "board.json").read_bytes()

    def doubled(board: Board) -> Board:
        scene = board.scenes[0]
        return board.with_scene(scene.model_copy(update={"panels": (*scene.panels, scene.panels[0])}))

    with pytest.raises(InputError, match="used 2 times"):
        history.edit(film, doubled)
    with pytest.raises(ValueError, match="script_sha256"):
        history.edit(film, lambda board: board.model_copy(update={"script_sha256": "other"}))
    assert (film.folder / "board.json").read_bytes() == before


def test_nobody_edits_a_board_that_is_owned(film: Project) -> None:
    with owned(film.folder):
        for call in (partial(storyboard.edit, change=CHANGES[3]), storyboard.undo, storyboard.redo):
            with pytest.raises(BoardInUse):
                call(film.folder)


def test_notices_follow_the_plan_and_come_back(film: Project) -> None:
    before = film.board.notices
    gaps = "no panel shows"
    history.edit(film, partial(fields.set_shot, wanted="1A", side=170, framing="OTS", over="TOM"))
    assert not any(gaps in notice for notice in film.board.notices)
    history.undo(film)
    assert film.board.notices == before


def test_sheets_can_be_approved_but_not_edited(film: Project) -> None:
    with pytest.raises(InputError, match="no panel"):
        history.edit(film, partial(panels.delete_panel, wanted="sheetc1"))
    assert edits.approve(film, edits.Choice(), "Ada")


def lost(film: Project) -> Board:
    """The board after its file was lost and rebuilt."""
    (film.folder / "board.json").unlink()
    return storyboard.resume(film.folder, painter=InstantPainter())


def test_a_lost_board_has_its_edits_again(film: Project) -> None:
    storyboard.approve(film.folder, who="Ada")
    for change in CHANGES:
        history.edit(film, change)
    storyboard.redraw(film.folder, missing=True, painter=InstantPainter())
    history.edit(film, partial(fields.set_panel, wanted="1A-1", sound="a bell"))
    history.undo(film)
    before = film.board
    after = lost(film)
    assert after.model_copy(update={"notices": before.notices}) == before
    assert len(history.undo(film, 99)) == len(CHANGES) + 1
    history.redo(film, 99)
    assert film.board.panel("1A-1")[1].sound == "a bell"


def test_a_lost_board_whose_history_is_damaged_still_shows_every_line(film: Project) -> None:
    history.edit(film, CHANGES[0])
    storyboard.redraw(film.folder, panel="1A-1", painter=InstantPainter())
    (film.folder / "history" / "1.json").write_bytes(b"{")
    after = lost(film)
    assert uncovered(after.screenplay, after.scenes) == ()
    assert not list(broken(after, after.scenes))
    assert storyboard.status(film.folder).missing == ()


def test_a_lost_board_of_another_version_of_the_script_has_its_edits_since(film: Project) -> None:
    history.edit(film, CHANGES[3], "before")
    other = film.folder.parent / "new.fountain"
    other.write_text(UMBRELLA.replace("wet umbrella", "broken umbrella"), encoding="utf-8")
    storyboard.revise(film.folder, other)
    now = Project(film.folder)
    history.edit(now, CHANGES[0], "since")
    before = now.board
    (film.folder / "board.json").write_bytes(b"{")
    assert ready(now)
    assert now.board.model_copy(update={"notices": before.notices}) == before
    assert [step.said for step in history.undo(now)] == ["since"]
