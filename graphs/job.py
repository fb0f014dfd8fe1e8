"""One command's painting: agreed to, written down, run, and reported."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from storyboard.events import Finished, Listener, Notice, Started, nothing
from storyboard.graphs import start
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.painters import edits
from storyboard.painters.registry import check, drafts, hired, named, resolve, signature, terms
from storyboard.ports import Painter
from storyboard.project.folder import Job, Project
from storyboard.project.quote import Advise, Confirm, Quote, priced
from storyboard.project.settle import settle
from storyboard.project.steps import Reviewer, pending
from storyboard.references.sheets import is_sheet


@dataclass(frozen=True)
class Run:
    """How one run goes about its work."""

    painter: str | Painter
    tier: str = ""
    """How urgently its provider serves; empty for the board's own tier."""
    draft: bool | None = None
    """Whether drafts are painted; None for what the painter does on the board anyway."""
    sheets_only: bool = False
    only: tuple[str, ...] | None = None
    yes: bool = False
    confirm: Confirm | None = None
    planner: object = None
    """A text model or LangChain chat model that plans; None for the board's own planner."""
    advise: Advise | None = None
    reviewer: Reviewer | None = None
    replan: start.Replan | None = None
    """Scenes to be planned anew, in place of everything else."""
    on_event: Listener = nothing
    notice: str = ""
    """Said first."""

    def told(self, notice: str) -> Run:
        """The same run with something to say first."""
        return replace(self, notice=notice)

    def planning(self, replan: start.Replan) -> Run:
        """The same run, which plans scenes anew and does nothing else."""
        return replace(self, replan=replan)


def editable(run: Run, board: Board, ids: Sequence[str], note: str, preset: str) -> None:
    """Makes sure that pictures can be changed as asked.

    Raises:
        InputError: the painter cannot, a panel has no picture, nothing is said, or the kind of change is unknown.
    """
    if preset and preset not in edits.named():
        raise InputError(f"There is no kind of change {preset!r}. Known: {', '.join(edits.named())}.")
    if not resolve(run.painter).abilities.editing:
        raise InputError(
            f"The painter {named(run.painter)} paints anew only; it cannot change a picture. "
            "Leave --edit, --region and --preset out, or name another painter."
        )
    if not note.strip():
        raise InputError("Say with --note what to change in the picture.")
    if bare := [board.find(id)[0].panel_number(board.find(id)[1]) for id in ids if not board.find(id)[1].take]:
        raise InputError(f"There is no picture to change yet of {', '.join(bare)}.")


def price(run: Run, board: Board, ids: Sequence[str]) -> Quote:
    """What painting these panels may cost, and looking at them where a model does.

    Raises:
        InputError: the painter is unknown, or does not paint pictures of the board's size.
        Misconfigured: it has no key.
    """
    options = board.options
    hand = hired(options, run.painter, run.tier, draft=run.draft)
    check(hand)
    abilities = terms(hand, options)
    start.sized(run.painter, abilities, options)
    name = signature(run.painter, draft=drafts(options, run.painter, run.draft))
    return start.with_looks(options, priced(board, [board.find(id)[1] for id in ids], name, abilities))


def agreed_to(run: Run, board: Board, ids: Sequence[str]) -> Run:
    """The run with a yes to what these panels may cost, asked for before anything is changed.

    Raises:
        InputError: the painter is unknown, or nobody says yes; nothing was changed.
        Misconfigured: it has no key; nothing was changed.
    """
    found = price(run, board, ids)
    if found.high and not run.yes and not start.agreed(found, run.confirm):
        raise InputError("Not painted, and nothing was changed.")
    return replace(run, yes=True)


async def work_on(project: Project, wanted: Run) -> Board:
    """Runs a job that is written down first, and reports how it ended."""
    began, before = time.monotonic(), project.ledger().spent
    tools = start.services(
        project,
        painter=wanted.painter,
        planner=wanted.planner,
        shots=wanted.replan.shots if wanted.replan else "",
        tier=wanted.tier,
        draft=wanted.draft,
        emit=wanted.on_event,
    )
    if wanted.replan is None:
        project.begin(Job(painter=named(wanted.painter), tier=wanted.tier, draft=wanted.draft, sheets_only=wanted.sheets_only))
    wanted.on_event(Started(folder=str(project.folder), title=Path(project.header.script).stem))
    if wanted.notice:
        wanted.on_event(Notice(message=wanted.notice))
    try:
        outcomes = await start.run(
            tools,
            only=wanted.only,
            sheets_only=wanted.sheets_only,
            yes=wanted.yes,
            confirm=wanted.confirm,
            advise=wanted.advise,
            reviewer=wanted.reviewer,
            replan=wanted.replan,
        )
    except asyncio.CancelledError:
        project.save(settle(project, project.board))
        raise
    finally:
        await tools.close()
    board = project.board
    asked = [found for found in board.everything() if is_sheet(found[1])] if wanted.sheets_only else list(board.panels())
    missing = sum(project.missing(scene, panel) for scene, panel in asked)
    stop = pending(project) if wanted.only is None and wanted.replan is None else None
    if wanted.replan is None and stop is None and (not missing or wanted.only is not None or wanted.sheets_only):
        project.end()
    wanted.on_event(
        Finished(
            folder=str(project.folder),
            panels=sum(not panel.omitted for _, panel in board.panels()),
            missing=missing,
            cost=round(tools.ledger.spent - before, 4),
            seconds=round(time.monotonic() - began, 3),
            sheets=sum(bool(panel.take) for _, panel in asked) if wanted.sheets_only else 0,
            waiting=stop.title if stop else "",
        )
    )
    start.raise_for(outcomes)
    return board
