"""The user's words about a board's cast (`cast.toml`), taken up whenever the board is looked at: they change who is drawn, not the plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storyboard.breakdown.data import FILE, CastWords, parsed, read, taken_up
from storyboard.breakdown.data_edited import edited
from storyboard.breakdown.data_written import written
from storyboard.model.board import Board, Progress
from storyboard.model.cast import Breakdown
from storyboard.model.errors import InputError
from storyboard.model.wording import typed
from storyboard.project.files import write_whole

if TYPE_CHECKING:
    from storyboard.project.folder import Project

__all__ = ["FILE", "broken", "say", "stamp", "worded", "words_of", "write_words"]


def stamp(folder: Path) -> tuple[int, int]:
    """When the words were last changed, and how long they are; zeros where there are none."""
    try:
        stat = (folder / FILE).stat()
    except OSError:
        return 0, 0
    return stat.st_mtime_ns, stat.st_size


def words_of(folder: Path) -> CastWords | None:
    """What the user says; None where nothing is said.

    Raises:
        InputError: the file cannot be used; the message names the key.
    """
    words = read(folder / FILE)
    return None if words == CastWords() else words


def worded(board: Board, folder: Path) -> Board:
    """The board as the user wants its cast; one that is not broken down yet stays as it is.

    Raises:
        InputError: the words cannot be used, or make one of two whom planned panels show apart.
    """
    if board.progress not in {Progress.BROKEN_DOWN, Progress.PLANNED}:
        return board
    return _taken_up(board, words_of(folder), folder / FILE)


def _taken_up(board: Board, words: CastWords | None, file: Path) -> Board:
    found = board.found or board.breakdown
    after = found if words is None else taken_up(found, words, board.screenplay, file)
    if after == found:
        return board if board.found is None else board.model_copy(update={"breakdown": found, "found": None})
    _keeps(board, found, after, file)
    return board.model_copy(update={"breakdown": after, "found": found})


def say(project: Project, table: str, names: Collection[str], values: Mapping[str, Any]) -> None:
    """Changes what the user says about somebody or something; the board must be owned (`project.lock.owned`).

    Args:
        project: the board.
        table: `people`, `looks`, `places` or `props`.
        names: the id, and what they are called.
        values: what is said, by key; None says nothing any more.

    Raises:
        InputError: a value can't be, or the file cannot be changed; it is as it was.
        DiskProblem: it cannot be written.
    """
    file, board = project.folder / FILE, broken(project)
    read(file)
    old = file.read_bytes().decode("utf-8-sig") if file.is_file() else ""
    text = edited(old, table, names, values)
    _taken_up(board, parsed(text.encode(), file), file)
    write_whole(file, text.encode())


def broken(project: Project) -> Board:
    """A board whose script is broken down.

    Raises:
        InputError: it has not come so far.
    """
    if project.board.progress not in {Progress.BROKEN_DOWN, Progress.PLANNED}:
        raise InputError(f"{project.folder} has no breakdown yet. `storyboard resume {typed(project.folder)}` makes one.")
    return project.board


def write_words(file: Path, board: Board) -> None:
    """Writes a board's cast down for the user to change.

    Raises:
        InputError: there is such a file already.
        DiskProblem: it cannot be written.
    """
    if file.exists():
        raise InputError(f"{file} exists, and is yours: change it there, or put it away first.")
    write_whole(file, written(board.breakdown, board.screenplay).encode("utf-8", "replace"))


def _keeps(board: Board, found: Breakdown, after: Breakdown, file: Path) -> None:
    """Makes sure that everybody and everything on planned panels is still there.

    Raises:
        InputError: somebody is not.
    """
    names = _names(found)
    gone = names.keys() - _names(after).keys()
    if missing := sorted(gone & set(_shown(board))) if gone else []:
        told = ", ".join(names[id] for id in missing)
        raise InputError(
            f"{file}, same_as: the shots are planned with {told} on their own. Take same_as away, or make a new board: put this file "
            "into a folder, and name that with --cast."
        )


def _names(breakdown: Breakdown) -> dict[str, str]:
    return {who.id: who.name for who in breakdown.characters} | {prop.id: prop.name for prop in breakdown.props}


def _shown(board: Board) -> Iterator[str]:
    """Ids that shots and panels speak of."""
    for scene in board.scenes:
        for shot in scene.shots:
            yield from (*shot.subjects, shot.over)
        for panel in scene.panels:
            yield from panel.props
            yield from (id for one in panel.blocking for id in (one.character, one.gaze, one.holds))
