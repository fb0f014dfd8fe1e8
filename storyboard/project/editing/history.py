"""Every edit of a board goes through one door, and can be taken back and done again.

An edit is written down first (`history/N.json`: only what differs), then the board, which names the edits in force (`Board.edits`). A crash
leaves either the old board or the new one; a file that no board names is removed by the next edit. Takes are never touched. What was
painted since an edit stays painted when the edit is taken back; only fields that are still as the edit left them go back.
`history/state.json` repeats what the board says of its edits, so that they can be made again on a board that was lost (`replayed`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.board import Board, Edits, Progress, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.project.clock import now
from storyboard.project.editing import delta as deltas
from storyboard.project.editing.delta import Delta
from storyboard.project.editing.promises import broken, newly_uncovered
from storyboard.project.editing.scenes import used_up
from storyboard.project.editing.words import unshown
from storyboard.project.files import Damaged, read_model, write_model
from storyboard.project.folder import Project
from storyboard.project.work import faults
from storyboard.shots.coverage import Gap

FOLDER, STATE = "history", "state.json"

MOST_EDITS = 200
"""Edits of a board that can be taken back; older ones stand."""

LONGEST_SAID = 400
"""Characters that are kept of what somebody said about an edit."""

_FILE = regex(r"([0-9]{1,9})\.json")

Change = Callable[[Board], Board]
"""An edit: the functions of `panels`, `shots`, `fields` and `blocking`, with everything but the board given."""


class Entry(Frozen):
    """`history/N.json`: one edit."""

    schema_version: int = SCHEMA_VERSION
    number: int
    said: str = ""
    who: str = ""
    at: str = ""
    """ISO 8601, UTC."""
    revision: int = 0
    """Of the script, when it was made."""
    delta: Delta


class Step(Frozen):
    """An edit that was made, taken back or done again."""

    number: int
    said: str = ""
    """What it did, in a sentence."""
    who: str = ""
    at: str = ""
    """When it was made: ISO 8601, UTC."""
    ids: tuple[str, ...] = ()
    """Ids of the shots and panels that it changed, added or took out."""
    left: tuple[str, ...] = ()
    """What could not be taken back or done again, since it was changed meanwhile: `s3p1 take`."""
    unshown: tuple[Gap, ...] = ()
    """Lines of the scenes it touched that no panel shows now."""


class History(Frozen):
    """The edits of a board that can be taken back, and those that can be done again; the next one first in either."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()


def edit(project: Project, change: Change, said: str = "", who: str = "", *, also: Change | None = None) -> Step | None:
    """Changes a board, so that it can be taken back; None where that changes nothing. The board must be owned (`project.lock.owned`).

    Args:
        project: the board.
        change: from board to board.
        said: what it does, in a sentence for people.
        who: does it.
        also: done in the same step, and not taken back with it.

    Raises:
        InputError: `change` refuses, or the board would break a promise; nothing is changed.
        DiskProblem: it cannot be written; the board is as it was.
    """
    before = used_up(project.board, _orphans(project))
    after = _told(before, change(before))
    delta = deltas.between(before, after)
    if delta == Delta():
        if also is not None:
            project.save(also(before))
        return None
    _check(before, after)
    number = _next(project, before.edits)
    entry = Entry(number=number, said=said[:LONGEST_SAID], who=who[:LONGEST_SAID], at=now(), revision=before.revision, delta=delta)
    write_model(_file(project, number), entry)
    edits = after.edits.model_copy(update={"done": (*after.edits.done, number)[-MOST_EDITS:], "undone": ()})
    _save(project, after if also is None else also(after), edits)
    return _step(entry, delta.ids, (), after)


def undo(project: Project, times: int = 1) -> tuple[Step, ...]:
    """Takes the last edits back, the last one first, as many as can be; the board must be owned. What was changed since by painting stays.

    Raises:
        InputError: there is nothing to take back, or the last was made before the script was revised; nothing was changed.
        DiskProblem: it cannot be written.
    """
    return tuple(_turned(project, times, back=True))


def redo(project: Project, times: int = 1) -> tuple[Step, ...]:
    """Does again what was taken back last, as much as can be; the board must be owned.

    Raises:
        InputError: there is nothing to do again, or the script was revised since; nothing was changed.
        DiskProblem: it cannot be written.
    """
    return tuple(_turned(project, times, back=False))


def history(project: Project, most: int = 50) -> History:
    """The edits that can be taken back and done again, the next ones first, at most so many of either."""
    edits = project.board.edits
    return History(done=tuple(_known(project, edits.done[::-1][:most])), undone=tuple(_known(project, edits.undone[::-1][:most])))


def replayed(project: Project, board: Board) -> Board:
    """A board that was planned anew, since the old one was lost, with its edits made again; as it is where they are not all there.

    What takes remember of later is left.
    """
    try:
        edits = read_model(project.folder / FOLDER / STATE, Edits)
        entries = [read_model(_file(project, number), Entry) for number in edits.done]
    except Damaged:
        return board
    again = board
    for entry in entries:
        if entry.revision == board.revision:
            again = deltas.led(again, entry.delta)[0]
    faulty = set(broken(again, again.scenes)) - set(broken(board, board.scenes))
    whole = not faulty and not newly_uncovered(board, again)
    return again.model_copy(update={"edits": edits}) if whole else board


# one step -----------------------------------------------------------------------------------------------------------------------------


def _turned(project: Project, times: int, *, back: bool) -> Iterator[Step]:
    """So many steps, or as many as can be made; only where none can is that a fault."""
    for at in range(times):
        try:
            step = _turn(project, back=back)
        except InputError:
            if not at:
                raise
            return
        yield step


def _turn(project: Project, *, back: bool) -> Step:
    """One edit taken back or done again. What painting changed meanwhile is part of the way the other way round."""
    before = used_up(project.board, _orphans(project))
    entry = _entry(project, before, back=back)
    after, left = deltas.led(before, deltas.turned(entry.delta) if back else entry.delta)
    way = deltas.between(after, before) if back else deltas.between(before, after)
    number = entry.number
    if way != entry.delta:
        number = _next(project, before.edits)
        write_model(_file(project, number), entry.model_copy(update={"number": number, "delta": way}))
    done, undone = before.edits.done, before.edits.undone
    edits = (done[:-1], (*undone, number)) if back else ((*done, number), undone[:-1])
    after = used_up(after, entry.delta.ids)
    _save(project, after, after.edits.model_copy(update={"done": edits[0], "undone": edits[1]}))
    return _step(entry, entry.delta.ids, left, after)


def _entry(project: Project, board: Board, *, back: bool) -> Entry:
    """The edit that is next, in either direction."""
    numbers = board.edits.done if back else board.edits.undone
    if not numbers:
        raise InputError(f"There is nothing to {'take back' if back else 'do again'} on this board.")
    try:
        entry = read_model(_file(project, numbers[-1]), Entry)
    except Damaged as error:
        raise InputError(f"{error} What that edit changed is not known any more, so it stands.") from error
    if entry.revision != board.revision:
        raise InputError("The script was revised since the last edit. Bring the board back to that script with `storyboard revise` first.")
    return entry


def _save(project: Project, board: Board, edits: Edits) -> None:
    """Writes the board, then removes the files of edits that nobody can reach any more."""
    project.save(board.model_copy(update={"edits": edits}))
    write_model(project.folder / FOLDER / STATE, edits)
    kept = {*edits.done, *edits.undone}
    for number in _numbers(project):
        if number not in kept:
            _file(project, number).unlink(missing_ok=True)


def _check(before: Board, after: Board) -> None:
    """Makes sure that an edit broke no promise that held before.

    Raises:
        InputError: it did.
    """
    changed = [scene for scene in after.scenes if not any(scene is one for one in before.scenes)]
    ids = {scene.scene.id for scene in changed}
    were = set(broken(before, [scene for scene in before.scenes if scene.scene.id in ids]))
    wrong = [problem for problem in broken(after, changed) if problem not in were]
    if wrong:
        raise InputError(f"That cannot be: {wrong[0]} Nothing was changed.")


SEEN = frozenset({"take", "chosen", "attempt", "approval", "edits", "region", "preset"})
"""Fields of a panel that say nothing about how it is planned."""


def _told(before: Board, after: Board) -> Board:
    """The board with what is to be said of its plan, where an edit changed that."""
    if before.progress is not Progress.PLANNED or not _replanned(before, after):
        return after
    old, new = faults(before, before.scenes), faults(after, after.scenes)
    if old == new:
        return after
    kept = tuple(notice for notice in after.notices if notice not in set(old))
    return after.model_copy(update={"notices": tuple(dict.fromkeys((*kept, *new)))})


def _replanned(before: Board, after: Board) -> bool:
    return any(_plan(old) != _plan(new) for old, new in zip(before.scenes, after.scenes, strict=False) if old is not new)


def _plan(scene: SceneBoard) -> SceneBoard:
    unseen = dict.fromkeys(SEEN)
    return scene.model_copy(update={"panels": tuple(panel.model_copy(update=unseen) for panel in scene.panels)})


# files --------------------------------------------------------------------------------------------------------------------------------


def _file(project: Project, number: int) -> Path:
    return project.folder / FOLDER / f"{number}.json"


def _numbers(project: Project) -> Iterator[int]:
    """Numbers of the edits that lie in the folder."""
    folder = project.folder / FOLDER
    hits = [_FILE.fullmatch(file.name) for file in folder.iterdir()] if folder.is_dir() else []
    yield from (int(hit[1]) for hit in hits if hit is not None)


def _next(project: Project, edits: Edits) -> int:
    return max((*edits.done, *edits.undone, *_numbers(project)), default=0) + 1


def _orphans(project: Project) -> list[str]:
    """Panels (ids) that have takes but are on the board no more: nobody else may have their ids."""
    folder, known = project.folder / "takes", project.board.index
    return [one.name for one in folder.iterdir() if one.name not in known] if folder.is_dir() else []


def _known(project: Project, numbers: tuple[int, ...]) -> Iterator[Step]:
    """The edits of these numbers, up to the first that cannot be reached."""
    revision = project.board.revision
    for number in numbers:
        try:
            entry = read_model(_file(project, number), Entry)
        except Damaged:
            return
        if entry.revision != revision:
            return
        yield _step(entry, entry.delta.ids, (), None)


def _step(entry: Entry, ids: tuple[str, ...], left: tuple[str, ...], board: Board | None) -> Step:
    scenes = {part.scene for part in entry.delta.parts}
    gaps = () if board is None else unshown(board, [scene for scene in board.scenes if scene.scene.id in scenes])
    return Step(number=entry.number, said=entry.said, who=entry.who, at=entry.at, ids=ids, left=left, unshown=gaps)
