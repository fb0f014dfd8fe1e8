"""Painting again what is on a board already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from storyboard.events import Listener, nothing
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.painters.edits import SKETCH
from storyboard.ports import Painter
from storyboard.project import edits
from storyboard.project.create import open_project
from storyboard.project.folder import Project
from storyboard.project.lock import owned
from storyboard.project.quote import Confirm
from storyboard.project.settle import settle
from storyboard.shots.written import unmet


async def aredraw(
    folder: str | Path,
    *,
    scene: str | None = None,
    shot: str | None = None,
    panel: str | None = None,
    character: str | None = None,
    place: str | None = None,
    prop: str | None = None,
    stale: bool = False,
    missing: bool = False,
    panels: Sequence[str] = (),
    note: str = "",
    edit: bool = False,
    region: str = "",
    preset: str = "",
    painter: str | Painter = "",
    tier: str = "",
    draft: bool | None = None,
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Paints a scene, shot or panel again (by printed number), panels by id, reference sheets (by name), all stale panels or all
    missing ones.

    Plain words in the note (closer, from below, night, without ANNA) change the panels' fields, so that strip, sketch and
    prompt agree. Earlier takes are kept.

    With `edit`, `region` (x,y,width,height as fractions) or `preset` (`relight`, `refocus`, `move-camera`, `remove`, `add`) the
    picture on show is changed as the note says rather than painted anew.

    `draft` says whether the painter's cheaper sibling paints; None paints as the board is painted.
    """
    from storyboard.graphs.job import Run, agreed_to, editable, work_on

    project = open_project(Path(folder))
    choice = edits.Choice(
        scene=scene or "",
        shot=shot or "",
        panel=panel or "",
        character=character or "",
        place=place or "",
        prop=prop or "",
        stale=stale,
        missing=missing,
        ids=tuple(panels),
    )
    with owned(project.folder):
        board = settle(project, project.board)
        ids = edits.picked(project, board, choice)
        hand = painter or project.header.options.painter
        run = Run(painter=hand, tier=tier, draft=draft, only=ids, yes=yes, confirm=confirm, on_event=on_event)
        if not ids:
            run = run.told("No panel is meant: nothing was changed or painted.")
        else:
            run = agreed_to(run, board, ids)
            change = (edits.region_of(region) if region else edits.WHOLE) if edit or region or preset else None
            if change:
                editable(run, board, ids, note, preset)
            run = run.told(unmet(note, board, ids, reads=hand != SKETCH))
            unpainted = [id for id in ids if project.pending(*board.find(id))]
            edits.wished(project, board, ids, note, unpainted, lambda now: edits.asked_again(project, now, ids, change, preset))
        budgeted(project, budget)
        return await work_on(project, run)


def budgeted(project: Project, budget: float | None) -> None:
    """Keeps a budget with the board, so that later runs hold to it.

    Raises:
        InputError: it is negative or no number.
    """
    if budget is not None and not budget >= 0:
        raise InputError(f"A budget of {budget} is not possible: give USD, 0 or more.")
    if budget is not None and budget != project.header.budget:
        project.change_header(budget=budget)
