"""A board's shot list edited, and edits taken back and done again. Nothing is painted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from storyboard.project.create import open_project
from storyboard.project.editing import history as doors
from storyboard.project.editing.history import Change, History, Step
from storyboard.project.folder import Project
from storyboard.project.lock import owned

if TYPE_CHECKING:
    from storyboard.project.editing.importing import Imported


def edit(folder: str | Path, change: Change, *, said: str = "", who: str = "", publish: bool = True) -> Step | None:
    """Changes a board so that it can be taken back, and publishes; None where that changes nothing.

    Args:
        folder: the board.
        change: from board to board: a function of `storyboard.project.editing` (`panels`, `shots`, `fields`, `blocking`) with all but the
            board given, as in `functools.partial(panels.split_panel, wanted="3B-2")`.
        said: what it does, in a sentence for people.
        who: does it.
        publish: whether the PDF is brought up to date.

    Raises:
        InputError: it cannot be done; nothing is changed.
        BoardInUse, DiskProblem
    """
    project = open_project(Path(folder))
    with owned(project.folder):
        step = doors.edit(project, change, said, who)
        _publish(project, wanted=publish and step is not None)
    return step


def undo(folder: str | Path, times: int = 1, *, publish: bool = True) -> tuple[Step, ...]:
    """Takes the last edits of a board back, the last one first, and publishes. Takes stay.

    Raises:
        InputError: there is nothing to take back, or it was made before the script was revised.
        BoardInUse, DiskProblem
    """
    project = open_project(Path(folder))
    with owned(project.folder):
        steps = doors.undo(project, times)
        _publish(project, wanted=publish)
    return steps


def redo(folder: str | Path, times: int = 1, *, publish: bool = True) -> tuple[Step, ...]:
    """Does again what was taken back last, and publishes.

    Raises:
        InputError: there is nothing to do again, or the script was revised since.
        BoardInUse, DiskProblem
    """
    project = open_project(Path(folder))
    with owned(project.folder):
        steps = doors.redo(project, times)
        _publish(project, wanted=publish)
    return steps


def import_shots(folder: str | Path, file: str | Path, *, dry_run: bool = False, who: str = "", publish: bool = True) -> Imported:
    """Makes what was changed in a shot list (`export --to xlsx` or `csv`) so on the board, as one edit, and publishes.

    Args:
        folder: the board.
        file: the shot list, as a spreadsheet saved it.
        dry_run: only say what would change.
        who: does it, for the history.
        publish: whether the PDF is brought up to date.

    Raises:
        InputError: the file cannot be read, or is no shot list.
        BoardInUse, DiskProblem
    """
    from storyboard.project.editing.importing import imported
    from storyboard.project.editing.sheet import read_lines

    project, source = open_project(Path(folder)), Path(file)
    lines = read_lines(source)
    if dry_run:
        return imported(project.board, lines)[1].model_copy(update={"file": str(source)})
    with owned(project.folder):
        after, told = imported(project.board, lines)
        step = doors.edit(project, lambda _: after, f"import {source.name}", who) if told.changed else None
        _publish(project, wanted=publish and step is not None)
    return told.model_copy(update={"file": str(source), "step": step.number if step else 0})


def history(folder: str | Path, most: int = 50) -> History:
    """The edits of a board that can be taken back and done again, the next ones first, at most so many of either."""
    return doors.history(open_project(Path(folder)), most)


def _publish(project: Project, *, wanted: bool) -> None:
    from storyboard.publish.board import write_pdf

    if wanted:
        write_pdf(project, project.folder / "storyboard.pdf")
