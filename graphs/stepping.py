"""What a board made step by step asks, scenes planned anew, and a reviewer that answers once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from storyboard.events import Listener, nothing
from storyboard.graphs.redrawing import budgeted
from storyboard.model.board import Board, Progress
from storyboard.model.errors import InputError
from storyboard.model.wording import typed
from storyboard.project import steps
from storyboard.project.create import open_project
from storyboard.project.lock import owned
from storyboard.project.quote import Advise, Confirm
from storyboard.project.replanned import RULES, replannable
from storyboard.project.steps import Decision, Reviewer, Stop

NOBODY = "sketch"
"""The painter of a run that paints nothing: no key of another's is needed for it."""


def pending(folder: str | Path) -> Stop | None:
    """What a board made step by step waits for somebody to look at; None where nothing waits.

    Read from the folder alone, so that whoever opens it sees the same question, whether or not a run waits with it.
    """
    return steps.pending(open_project(Path(folder)))


def once(folder: Path, decision: Decision, agreed: Confirm | None = None) -> Reviewer:
    """A reviewer that answers the stop that waits now, and leaves the next one waiting.

    Args:
        folder: the board.
        decision: the answer.
        agreed: asked about the price of going on, which whoever decides has not seen yet; after a no the stop waits on.

    Raises:
        InputError: nothing waits, or the decision is none for it.
    """
    project = open_project(folder)
    stop = steps.pending(project)
    if stop is None:
        raise InputError(f"Nothing waits for a decision in {folder}. `storyboard resume {typed(folder)}` goes on to the next stop.")
    stage = next(one for one in steps.stages(project.board) if one.id == stop.stage)
    steps.check(project.board, stage, decision)
    left = [decision]

    def review(asked: Stop) -> Decision | None:
        meant = bool(left) and asked.stage == stop.stage
        return left.pop() if meant and (agreed is None or _affordable(asked, decision, agreed)) else None

    return review


def _affordable(asked: Stop, decision: Decision, agreed: Confirm) -> bool:
    """Whether going on costs nothing, or somebody says yes to it. What drawing again costs is asked for later."""
    price = asked.quote
    return decision.action != "go_on" or price is None or not price.high or agreed(price)


async def aplan(
    folder: str | Path,
    *,
    scenes: Sequence[str] = (),
    note: str = "",
    shots: str = "",
    planner: object = None,
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    advise: Advise | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Has a text model plan scenes of which nothing is painted yet, and publishes; it can be taken back with `undo`.

    Args:
        folder: the board.
        scenes: which, as printed or by id; none for all that the rules planned, such as those that a revision brought.
        note: what is to be otherwise than in the plan before.
        shots: the text model's name (`gemini`); empty for the board's own.
        planner: any `TextModel` or LangChain chat model, in place of a name.
        budget: USD the board may have cost in all.
        yes: spend without asking.
        confirm: asked before money is spent.
        advise: asked what the model wants to know of you; None lets it decide.
        on_event: told what happens.

    Raises:
        InputError: the board is not planned yet, a scene is unknown or painted, no text model is named, or nobody says yes.
        ProviderError, BudgetReached, BoardInUse, DiskProblem
    """
    from storyboard.graphs.job import Run, work_on
    from storyboard.graphs.start import Replan

    project = open_project(Path(folder))
    with owned(project.folder):
        board, options = project.board, project.header.options
        if board.progress is not Progress.PLANNED:
            raise InputError(f"{folder} is not planned yet. `storyboard resume {typed(folder)}` plans it.")
        if planner is None and (shots or options.shots) == RULES:
            raise InputError("The rules have planned this board. Say which text model plans anew: --shots gemini.")
        ids = replannable(project, board, scenes)
        run = Run(painter=NOBODY, draft=False, yes=yes, confirm=confirm, planner=planner, advise=advise, on_event=on_event)
        budgeted(project, budget)
        if not ids:
            run = run.told("There is no scene to plan: a text model planned them all, or they have pictures.")
        return await work_on(project, run.planning(Replan(ids, note, shots)))
