"""What an agent may do with the shot list and the history: told with what is out of date by it, and what drawing that costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from storyboard.assistant import changing, telling
from storyboard.assistant import list_actions as acts
from storyboard.assistant.arguments import Exact, Which
from storyboard.assistant.picking import panels
from storyboard.graphs import editing
from storyboard.model.board import Board
from storyboard.model.errors import StoryboardError
from storyboard.model.wording import counted
from storyboard.project.editing.history import Change, History, Step
from storyboard.project.editing.words import unshown
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.project.staleness import stale_causes

MOST_TOLD = 12
"""Edits or lines that are told one by one."""


class Desk(Protocol):
    """What of a desk is needed here."""

    project: Project

    def quote(self, ids: Sequence[str]) -> Quote:
        """What painting these panels again may cost."""
        ...


def edit(desk: Desk, action: str, asked: Exact) -> str:
    """Does one edit and says what came of it.

    Raises:
        InputError: it cannot be done; nothing is changed.
    """
    before = desk.project.board
    ids = meant(desk, asked)
    if ids == ():
        return "No panel fits that: nothing was changed."
    said = changing.sentence(before, action, asked, ids or ())
    return _made(desk, lambda board: changing.EDITS[action](board, asked, ids or ()), said)


def restore(desk: Desk, ids: Sequence[str]) -> str:
    """Brings omitted panels (by id) back, with their words."""
    if not ids:
        return "None of these is omitted."
    return _made(desk, lambda board: changing.restored(board, ids), f"bring back {telling.numbers(desk.project.board, ids)}")


def _made(desk: Desk, change: Change, said: str) -> str:
    before = desk.project.board
    step = editing.edit(desk.project.folder, change, said=said)
    if step is None:
        return f"Nothing was changed, it is so already: {said}."
    return " ".join((f"Done: {said}.", *_outcome(desk, before, [step]), "It can be taken back: undo."))


def meant(desk: Desk, asked: Exact) -> tuple[str, ...] | None:
    """Ids of the panels an action is about; None for one that names shots and panels otherwise.

    Raises:
        InputError: nothing is said, or a name or number does not exist.
    """
    which = getattr(asked, "which", None)
    return panels(desk.project, desk.project.board, which) if isinstance(which, Which) else None


def _outcome(desk: Desk, before: Board, steps: Sequence[Step]) -> list[str]:
    """What follows from edits: numbers, gaps, pictures that are out of date, and what drawing them costs."""
    board = desk.project.board
    return [*_renumbered(before, board), *_gaps(board, steps, before), *_stale(desk, board, {id for step in steps for id in step.ids})]


def _renumbered(before: Board, board: Board) -> list[str]:
    found = changing.renumbered(before, board)
    told = ", ".join(f"{old} is {new} now" for old, new in found[:MOST_TOLD])
    return [f"{told}{' and so on' if len(found) > MOST_TOLD else ''}."] if found else []


def _gaps(board: Board, steps: Sequence[Step], before: Board) -> list[str]:
    """Lines that no panel shows any more."""
    gaps = {(gap.element, gap.start, gap.end) for step in steps for gap in step.unshown}
    gaps -= {(gap.element, gap.start, gap.end) for gap in unshown(before, before.scenes)} if gaps else set()
    return [f"{counted(len(gaps), 'line')} of the script are shown by no panel now."] if gaps and board.scenes else []


def out_of_date(desk: Desk, ids: Sequence[str]) -> str:
    """What of these panels (by id) is out of date now, and what drawing it costs."""
    return " ".join(_stale(desk, desk.project.board, set(ids)))


def _stale(desk: Desk, board: Board, touched: set[str]) -> list[str]:
    """Pictures that an edit made out of date, panels that have none yet, and the price of drawing both."""
    there = [(scene, panel) for scene, panel in board.panels() if not panel.omitted and touched & {panel.id, panel.shot}]
    fresh = [panel.id for _, panel in there if not panel.take]
    old = [panel.id for scene, panel in there if panel.take and stale_causes(desk.project, board, scene, panel)]
    told = [f"Out of date by it: {telling.numbers(board, old)}."] if old else []
    told += [f"Not drawn yet: {telling.numbers(board, fresh)}."] if fresh else []
    return [*told, _price(desk, [*old, *fresh])] if told else []


def _price(desk: Desk, ids: Sequence[str]) -> str:
    try:
        found = desk.quote(ids)
    except StoryboardError as error:
        return f"What drawing that costs is not known: {error}"
    if not found.high:
        return "Drawing that costs nothing."
    low = f"{found.low:.2f} to $" if found.low != found.high else ""
    return f"Drawing that costs ${low}{found.high:.2f}."


def undo(desk: Desk, asked: acts.Undo) -> str:
    """Takes edits back.

    Raises:
        InputError: there is nothing to take back.
    """
    return _turned(desk, editing.undo, asked.times, "Taken back", "Pictures stay as they are; `redo` does it again.")


def redo(desk: Desk, asked: acts.Redo) -> str:
    """Does edits again.

    Raises:
        InputError: nothing was taken back.
    """
    return _turned(desk, editing.redo, asked.times, "Done again", "It can be taken back: undo.")


def _turned(desk: Desk, turn: Callable[..., tuple[Step, ...]], times: int, done: str, more: str) -> str:
    before = desk.project.board
    steps = turn(desk.project.folder, times)
    fewer = [f"There were only {len(steps)}."] if len(steps) < times else []
    left = sorted({one for step in steps for one in step.left})
    stays = [f"Changed since, and left as it is: {', '.join(left[:MOST_TOLD])}."] if left else []
    said = "; ".join(step.said or f"edit {step.number}" for step in steps)
    return " ".join((f"{done}: {said}.", *fewer, *stays, *_outcome(desk, before, steps), more))


def history(desk: Desk, asked: acts.ShowHistory) -> str:
    """The edits that can be taken back and done again, as text."""
    del asked
    found: History = editing.history(desk.project.folder, MOST_TOLD)
    rows = [*(_row("can be taken back", step) for step in found.done), *(_row("can be done again", step) for step in found.undone)]
    return "\n".join(("Edits, the last first:", *rows)) if rows else "There is nothing to take back on this board."


def _row(what: str, step: Step) -> str:
    who = f", {step.who}" if step.who else ""
    return f"{step.said or f'edit {step.number}'} ({step.at}{who}; {what})"


HANDLERS: dict[str, Callable[[Any, Any], str]] = {"undo": undo, "redo": redo, "show_history": history}
"""Those that are no edits themselves."""


def done(desk: Desk, action: str, asked: Exact) -> str:
    """Does an action of `LIST_ACTIONS` and says what came of it.

    Raises:
        InputError: it cannot be done; nothing is changed.
    """
    return HANDLERS[action](desk, asked) if action in HANDLERS else edit(desk, action, asked)
