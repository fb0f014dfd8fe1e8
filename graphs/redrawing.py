"""Painting again what is on a board already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from storyboard.graphs.job import Run
    from storyboard.inspection.region import Region


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
    from storyboard.graphs.job import Run, work_on

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
    change = (edits.region_of(region) if region else edits.WHOLE) if edit or region or preset else None
    with owned(project.folder):
        hand = painter or project.header.options.painter
        run = Run(painter=hand, tier=tier, draft=draft, yes=yes, confirm=confirm, on_event=on_event)
        run = _wished(project, run, choice, _Wish(note, change, preset))
        budgeted(project, budget)
        return await work_on(project, run)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to become of the panels that are meant."""

    note: str
    change: Region | None
    """Where the picture on show is changed; None where it is painted anew."""
    preset: str


def _wished(project: Project, run: Run, choice: edits.Choice, wish: _Wish) -> Run:
    """The run that paints the panels meant, once they are as wished on the board and their price is agreed to.

    Raises:
        InputError: no such panels, nobody says yes, or the painter cannot; nothing was changed.
    """
    from storyboard.graphs.job import agreed_to, editable

    board = settle(project, project.board)
    ids = edits.picked(project, board, choice)
    meant = replace(run, only=ids)
    if not ids:
        return meant.told("No panel is meant: nothing was changed or painted.")
    agreed = agreed_to(meant, board, ids)
    if wish.change:
        editable(agreed, board, ids, wish.note, wish.preset)
    unpainted = [id for id in ids if project.pending(*board.find(id))]
    edits.wished(project, board, ids, wish.note, unpainted, lambda now: edits.asked_again(project, now, ids, wish.change, wish.preset))
    return agreed.told(unmet(wish.note, board, ids, reads=run.painter != SKETCH))


def budgeted(project: Project, budget: float | None) -> None:
    """Keeps a budget with the board, so that later runs hold to it.

    Raises:
        InputError: it is negative or no number.
    """
    if budget is not None and not budget >= 0:
        raise InputError(f"A budget of {budget} is not possible: give USD, 0 or more.")
    if budget is not None and budget != project.header.budget:
        project.change_header(budget=budget)
