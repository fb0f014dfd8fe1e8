"""Approved pictures in finished quality: drafts are painted over by the full model, sketches are painted after.

A draft has the picture already, so that the full model changes it (the edit machinery, with the preset `finish`). A sketch edited in
place would keep its strokes; the painter gets it as the layout of a new picture instead (HOUSE §5), with the people and places that
any panel gets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from storyboard.events import Listener, nothing
from storyboard.graphs.redrawing import budgeted
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.model.wording import typed
from storyboard.painters.edits import DRAWN, FINISH
from storyboard.painters.registry import hired, named
from storyboard.ports import Painter
from storyboard.project import edits
from storyboard.project.create import open_project
from storyboard.project.folder import Project
from storyboard.project.lock import owned
from storyboard.project.quote import Confirm
from storyboard.project.settle import recovered, settle
from storyboard.project.staleness import stale_causes
from storyboard.project.status import approved
from storyboard.references.sheets import plan as plan_sheets
from storyboard.references.sheets import subject

if TYPE_CHECKING:
    from storyboard.graphs.job import Run

MOST_NAMED = 12
"""Panels named in one sentence."""

NOT_APPROVED, FINISHED, STALE = "not approved", "finished already", "out of date"

REASONS = {
    FINISHED: "Finished already, and passed over: {}.",
    STALE: "Approved, but out of date, and passed over: {}. Redraw and approve them first.",
    NOT_APPROVED: "Not approved, and passed over: {}.",
}
"""What is said of panels that are not finished, in this order."""


class Sorted(NamedTuple):
    """Panels that are to be finished, and why others are not."""

    ids: tuple[str, ...]
    passed: dict[str, tuple[str, ...]]
    """Printed numbers by reason."""


async def afinish(
    folder: str | Path,
    *,
    scene: str | None = None,
    shot: str | None = None,
    panel: str | None = None,
    panels: Sequence[str] = (),
    painter: str | Painter = "",
    tier: str = "",
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Paints approved panels in finished quality with the full model of the board's painter, or of the one named.

    A draft is what the new picture is painted over: same composition, people and light. A sketch, or a drawing of the user's own,
    is its layout. What is finished, out of date or not approved is passed over, and said. An approval is of the picture that was
    seen: finished panels ask to be approved anew.

    Args:
        folder: the board.
        scene: only this scene, by printed number.
        shot: only this shot.
        panel: only this panel.
        panels: only these panels, by id.
        painter: who paints; empty for the board's own painter.
        tier: how urgently its provider serves.
        budget: USD the board may have cost in all.
        yes: spend without asking.
        confirm: asked before money is spent.
        on_event: told what happens.

    Raises:
        InputError: the painter is a sketcher or cannot work from a picture, a number is unknown, or nobody says yes.
        Misconfigured: it has no key; nothing was changed.
        ProviderError, BudgetReached, BoardInUse, DiskProblem
    """
    from storyboard.graphs.job import Run, agreed_to, work_on

    project = open_project(Path(folder))
    choice = edits.Choice(scene=scene or "", shot=shot or "", panel=panel or "", ids=tuple(panels))
    hand = painter or project.header.options.painter
    with owned(project.folder):
        board = settle(project, project.board)
        found = sorted_out(project, board, _meant(project, board, choice), named(hand))
        run = Run(painter=hand, tier=tier, draft=False, only=found.ids, yes=yes, confirm=confirm, on_event=on_event)
        run = run.told(said(found))
        if found.ids:
            able(project, board, run, found.ids)
            board = _with_sheets(project, board, run)
            needed = _sheets_of(project, board, found.ids)
            run = replace(agreed_to(run, board, (*needed, *found.ids)), only=(*needed, *found.ids))
            project.save(edits.asked_again(project, board, found.ids, edits.WHOLE, FINISH))
        budgeted(project, budget)
        return await work_on(project, run)


def _meant(project: Project, board: Board, choice: edits.Choice) -> frozenset[str]:
    """Ids of the panels that are spoken of: all where nothing is named."""
    if choice.empty:
        return frozenset(panel.id for scene, panel in board.panels() if not (panel.omitted or scene.scene.omitted))
    return frozenset(edits.picked(project, board, choice))


def sorted_out(project: Project, board: Board, meant: frozenset[str], painter: str) -> Sorted:
    """What is to be finished by a painter, of the panels that are spoken of."""
    ids: list[str] = []
    passed: dict[str, list[str]] = {}
    for scene, panel in board.panels():
        if panel.id not in meant:
            continue
        reason = _passed(project, board, scene, panel, painter)
        if reason:
            passed.setdefault(reason, []).append(scene.panel_number(panel))
        else:
            ids.append(panel.id)
    return Sorted(tuple(ids), {reason: tuple(numbers) for reason, numbers in passed.items()})


def _passed(project: Project, board: Board, scene: SceneBoard, panel: Panel, painter: str) -> str:
    """Why a panel is not finished now; empty where it is."""
    take = project.take(panel.take) if panel.take else None
    if take is not None and not take.draft and (take.panel.preset == FINISH or (take.painter == painter and painter not in DRAWN)):
        return FINISHED
    if take is None or not approved(panel) or panel.id in board.held:
        return NOT_APPROVED
    return STALE if stale_causes(project, board, scene, panel) else ""


def said(found: Sorted) -> str:
    """What is told of panels that are passed over, and where nothing is left to finish."""
    told = [form.format(_listed(found.passed[reason])) for reason, form in REASONS.items() if reason in found.passed]
    nothing_left = (
        []
        if found.ids
        else ["There is nothing to finish. Approve the pictures that are right, as with `storyboard approve DIR --scene 3`."]
    )
    return " ".join([*nothing_left, *told])


def _listed(numbers: Sequence[str]) -> str:
    more = len(numbers) - MOST_NAMED
    return ", ".join(numbers[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def able(project: Project, board: Board, run: Run, ids: Iterable[str]) -> None:
    """Makes sure that a painter can work from approved pictures.

    Raises:
        InputError: it draws itself, or takes no picture to work from.
    """
    name = named(run.painter)
    if name in DRAWN:
        raise InputError(
            f"The painter {name} paints no finished pictures. Say who does: `storyboard finish {typed(project.folder)} --painter gemini`."
        )
    abilities = hired(board.options, run.painter, run.tier, draft=False).abilities
    drawn = [project.take(board.find(id)[1].take).painter in DRAWN for id in ids]
    if (any(drawn) and not abilities.references) or (not all(drawn) and not abilities.editing):
        raise InputError(f"The painter {name} takes no picture to work from, so the approved composition would be lost. Name another one.")


def _with_sheets(project: Project, board: Board, run: Run) -> Board:
    """The board with the reference sheets this painter needs; those that are there stay as they are."""
    abilities = hired(board.options, run.painter, run.tier, draft=False).abilities
    wanted = plan_sheets(board, abilities)
    if wanted is None or wanted == board.sheets:
        return board
    return board.model_copy(update={"sheets": wanted if board.sheets else recovered(project, wanted)})


def _sheets_of(project: Project, board: Board, ids: Sequence[str]) -> tuple[str, ...]:
    """Ids of the reference sheets these panels are painted from that are still to be painted."""
    shown = {id for panel in ids for id in _subjects(board, *board.find(panel))}
    return tuple(panel.id for scene, panel in board.drafts() if subject(panel) in shown and project.pending(scene, panel))


def _subjects(board: Board, scene: SceneBoard, panel: Panel) -> Iterator[str]:
    """Ids of who and what a panel shows: people, the looks they wear there, the place, props."""
    people = {item.character for item in panel.blocking}
    yield from people
    yield from (look.id for look in board.breakdown.looks if look.character in people and scene.scene.id in look.scenes)
    place = board.breakdown.place_of(scene.scene.id)
    yield from (place.id,) if place else ()
    yield from (*panel.props, *scene.shot(panel.shot).subjects, *(item.holds for item in panel.blocking))
