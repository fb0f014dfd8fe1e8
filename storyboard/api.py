"""What people and programs call: make a board, go on, draw again, choose, approve, look.

Every function takes the board's folder. The painting ones run their own event loop; inside a running one
`await` their `a...` twin. What is raised on purpose is in `storyboard.model.errors`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storyboard.events import Listener, nothing
from storyboard.graphs.deciding import FORMS, approve, change, export, import_take, lock, omit, select, takes
from storyboard.graphs.discussing import admitted, comment, comments, resolve, revoke, share, shares
from storyboard.graphs.editing import edit, history, import_shots, redo, undo
from storyboard.graphs.finishing import afinish
from storyboard.graphs.redrawing import aredraw, budgeted
from storyboard.graphs.revising import revise
from storyboard.graphs.scripts import break_down, convert, scenes, schema
from storyboard.graphs.stepping import aplan, once, pending
from storyboard.graphs.twins import twin
from storyboard.model.board import Board, Options, Progress
from storyboard.model.errors import InputError
from storyboard.painters.registry import named
from storyboard.ports import Painter
from storyboard.project.create import create, forget, is_board, open_project, same_script, update_options
from storyboard.project.folder import Job, Project
from storyboard.project.lock import owned
from storyboard.project.quote import Advise, Confirm, Quote
from storyboard.project.settle import ready
from storyboard.project.status import Status, Why, status_of, why_of
from storyboard.project.steps import Decision, Reviewer

if TYPE_CHECKING:
    from langchain_core.tools import BaseTool

    from storyboard.graphs.assistant import Said
    from storyboard.graphs.state import Services
    from storyboard.graphs.talk import Decide
    from storyboard.graphs.tools import Agree

__all__ = [
    "FORMS",
    "aanswer",
    "aask",
    "admitted",
    "afinish",
    "amake",
    "answer",
    "aplan",
    "approve",
    "aquote",
    "aredraw",
    "aresume",
    "ask",
    "break_down",
    "change",
    "comment",
    "comments",
    "convert",
    "edit",
    "export",
    "finish",
    "history",
    "import_shots",
    "import_take",
    "lock",
    "make",
    "omit",
    "open",
    "pending",
    "plan",
    "quote",
    "redo",
    "redraw",
    "resolve",
    "resume",
    "revise",
    "revoke",
    "scenes",
    "schema",
    "select",
    "services",
    "share",
    "shares",
    "status",
    "takes",
    "tools",
    "undo",
    "why",
]


def _folder(script: str | Path, out: str | Path | None) -> Path:
    """Where a board goes: by default the script's name without its ending, in the working folder."""
    return Path(out) if out is not None else Path(Path(script).stem)


def _made_in(script: str | Path, *, out: str | Path | None = None, **_: object) -> Path:
    """The folder of a job that is given a script."""
    return _folder(script, out)


async def amake(
    script: str | Path,
    *,
    out: str | Path | None = None,
    painter: str | Painter | None = None,
    shots: str | None = None,
    planner: object = None,
    style: str | None = None,
    cast: str | Path | None = None,
    refs: str | Path | None = None,
    detail: str | None = None,
    scenes: str | None = None,
    aspect: str | None = None,
    size: str | None = None,
    layout: str | None = None,
    page: str | None = None,
    fps: float | None = None,
    length: float | None = None,
    info: Mapping[str, str] | None = None,
    ground: str | None = None,
    tier: str | None = None,
    draft: bool | None = None,
    same_door: bool | None = None,
    hedge: float | None = None,
    inspect: str | None = None,
    marks: bool | None = None,
    tags: bool | None = None,
    svg: bool | None = None,
    sheets_only: bool = False,
    review: bool | None = None,
    budget: float | None = None,
    date: str | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    advise: Advise | None = None,
    reviewer: Reviewer | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Makes a board from a script, or goes on with the one that is there.

    What is not given (None) is as on the board that is there; on a new one it is as `storyboard.model.board.Options` says.

    Args:
        script: .fountain, .fdx, .pdf with text, .docx, .txt, .md and what docs/formats.md lists.
        out: the board's folder; by default the script's name without its ending, in the working folder.
        painter: `sketch`, another painter's name, several as a chain (`gemini,openrouter,fal`), or any `storyboard.ports.Painter`.
        shots: who plans the shots: `rules`, or a text model's name (`gemini`).
        planner: any `storyboard.ports.TextModel` or LangChain chat model as planner, in place of a name.
        style: how the sketch painter draws.
        cast: a folder of reference pictures named for people (`MIA.jpg`); a `cast.toml` in it says more of them (docs/cast.md).
        refs: a folder of other reference pictures.
        detail: `key`, `shots` or `full`: about 1-2, 7-11, 9-15 panels a script page.
        scenes: which scenes by printed number (`1-5,8`); empty for all.
        aspect: width to height, such as `16:9` or `2.39:1`.
        size: `512`, `1K`, `2K` or `4K`.
        layout: how panels stand on a page.
        page: `letter`, `a4` or `tabloid`, each also with `-portrait` or `-landscape`.
        fps: frames a second.
        length: seconds the whole board must take.
        info: title page fields (`director`, `client`, ...); `logo` names a picture, `watermark` words printed across every page.
        ground: whether painters may search for real places: `auto` (once for each place that is real), `always`, `never`.
        tier: how urgently the painter's provider serves, at which price: `batch`, `flex`, `standard`, `priority`.
        draft: paint drafts with the cheaper sibling of the painter's model; `finish` paints the approved ones in full.
        same_door: what one door of a chain refuses is asked of no other.
        hedge: seconds without an answer after which a chain asks a second door too, and may pay both; 0 for never.
        inspect: how pictures are looked at before they are taken: `off`, `plain` checks, or by a text `model` that sees.
        marks: whether camera moves and people's ways are drawn over the printed pictures.
        tags: whether sketches have names lettered beside things that a drawing alone would not say (a ticket, a winch).
        svg: also write every panel as layered SVG, for artists who draw on.
        sheets_only: paint the reference sheets and stop, so that they can be looked at before panels are painted from them.
        review: stop after the plan, the reference sheets and each scene, so that somebody looks (docs/reviewing-in-steps.md).
        budget: USD the board may have cost in all.
        date: printed on the title page.
        yes: spend, and change options, without asking.
        confirm: asked before money is spent.
        advise: asked what a text model wants to know of you, with choices; None lets it decide.
        reviewer: asked at every stop of `review`; without one the run ends at the first, which waits (`pending`, `answer`).
        on_event: told what happens (`storyboard.events`).

    Raises:
        InputError, ProviderError, BudgetReached, BoardInUse, DiskProblem, Interrupted
    """
    said = locals()
    from storyboard.graphs.given import check, fields_told, fitting, logo_in, pictures_in, taken_up, words_in
    from storyboard.graphs.job import Run, work_on

    told = fields_told(info or {})
    fields, logo = logo_in(info or {})
    pictures = pictures_in(cast, "cast") | pictures_in(refs, "refs") | logo | words_in(cast, _folder(script, out))
    given = _given(said, None if info is None else fields, pictures)
    source, folder = Path(script), _folder(script, out)
    existed, fresh = folder.exists(), not is_board(folder)
    if not fresh:
        same_script(open_project(folder), source)
    options = taken_up(Options() if fresh else open_project(folder).header.options, given)
    hand = options.painter if painter is None else painter
    check(options, hand, planner)
    fitting(hand, options, given, sheets_only=sheets_only)
    project = create(folder, source, options, pictures) if fresh else open_project(folder)
    try:
        with owned(folder):
            notice = " ".join(filter(None, (told, "" if fresh else _taken_up(project, options, pictures, yes=yes))))
            budgeted(project, budget)
            run = Run(painter=hand, sheets_only=sheets_only, yes=yes, confirm=confirm, planner=planner, advise=advise)
            return await work_on(project, replace(run, reviewer=reviewer, on_event=on_event, notice=notice))
    except InputError:
        if fresh and project.board.progress is not Progress.PLANNED:
            forget(project, existed=existed)
        raise


FOLDERS = ("cast", "refs")
"""The options that name folders of pictures; the board keeps the pictures' names."""


def _given(said: Mapping[str, Any], info: Mapping[str, str] | None, pictures: Collection[str]) -> dict[str, object]:
    """The options as `amake` was given them, with names for what is an object there; None where nothing was said."""
    from storyboard.graphs.start import GIVEN

    files: dict[str, object] = {
        kind: None if said[kind] is None else tuple(name for name in pictures if name.startswith(f"{kind}/")) for kind in FOLDERS
    }
    options: dict[str, object] = {name: said[name] for name in Options.model_fields}
    painter = None if said["painter"] is None else named(said["painter"])
    shots = said["shots"] if said["planner"] is None else GIVEN
    return options | {"painter": painter, "shots": shots, "info": info} | files


async def aresume(
    folder: str | Path,
    *,
    painter: str | Painter = "",
    planner: object = None,
    tier: str = "",
    review: bool | None = None,
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    advise: Advise | None = None,
    reviewer: Reviewer | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Goes on where a board stopped: asks for exactly what the last command asked for, and paints nothing twice.

    A board that is complete is published again and returned. A damaged or missing `board.json` is rebuilt from the script and the takes.
    `review` says whether the run stops for somebody to look from now on; None leaves it as it was. `reviewer` is asked at every stop.
    """
    from storyboard.graphs.job import Run, work_on

    project = open_project(Path(folder))
    with owned(project.folder):
        notice = ready(project)
        budgeted(project, budget)
        if review is not None and review != project.header.options.review:
            project.change_options(project.header.options.model_copy(update={"review": review}))
        last = project.job() or Job(painter=project.header.options.painter)
        hand, draft = painter or last.painter, None if painter else last.draft
        run = Run(painter=hand, tier=tier or last.tier, draft=draft, sheets_only=last.sheets_only, yes=yes, confirm=confirm)
        return await work_on(project, replace(run, planner=planner, advise=advise, reviewer=reviewer, on_event=on_event, notice=notice))


async def aanswer(
    folder: str | Path,
    decision: Decision,
    *,
    painter: str | Painter = "",
    planner: object = None,
    tier: str = "",
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    advise: Advise | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Answers what a board made step by step waits for, and goes on to the next stop, which then waits.

    Args:
        folder: the board.
        decision: go on, draw panels again, change the plan of a scene, or stop.
        painter: as for `aresume`, like all that follow.
        planner: who plans what is planned anew.
        tier: the service tier of what is painted.
        budget: USD the board may have cost in all.
        yes: agrees to every price.
        confirm: asked whether a price is agreed to.
        advise: asked what a text model would like to know.
        on_event: told what happens.

    Raises:
        InputError: nothing waits, the decision is none for it, or going on costs money and nobody says yes; nothing was changed.
        ProviderError, BudgetReached, BoardInUse, DiskProblem
    """
    from storyboard.graphs.start import agreed

    return await aresume(
        folder,
        reviewer=once(Path(folder), decision, None if yes else partial(agreed, confirm=confirm)),
        painter=painter,
        planner=planner,
        tier=tier,
        budget=budget,
        yes=yes,
        confirm=confirm,
        advise=advise,
        on_event=on_event,
    )


def _taken_up(project: Project, options: Options, pictures: Mapping[str, Path], *, yes: bool) -> str:
    """Takes up the options of another run on an existing board; returns what to tell the user."""
    notice = ready(project)
    update_options(project, options, pictures, yes=yes)
    return notice


def services(folder: str | Path, *, painter: str | Painter = "", tier: str = "", on_event: Listener = nothing) -> Services:
    """What `storyboard.graphs.run` needs as its context when it runs inside another agent.

    One for each run; `await services.close()` when it is done, which leaves a painter that you passed in open. Unlike the functions here,
    the graph itself takes no lock: let nothing else work on the folder meanwhile.
    """
    from storyboard.graphs.start import services as gathered

    return gathered(open_project(Path(folder)), painter=painter, tier=tier, emit=on_event)


async def aask(
    folder: str | Path,
    text: str = "",
    *,
    model: object = "rules",
    painter: str | Painter = "",
    budget: float | None = None,
    decide: Decide | None = None,
    on_event: Listener = nothing,
) -> Said:
    """Says something to the assistant about a board, and lets it do it.

    Args:
        folder: the board.
        text: the request in plain words; empty to answer what waits from before.
        model: who understands it: `rules`, a text model's name (`gemini`), or any `TextModel` or LangChain chat model.
        painter: who paints what is drawn again; empty for the board's own painter.
        budget: USD the board may have cost in all.
        decide: asked before anything is spent, approved or taken away; without one that waits, and is told as proposals.
        on_event: told what happens while pictures are painted.

    Raises:
        InputError: there is no such board or model, or nothing is said and nothing waits.
        ProviderError, BudgetReached: the text model cannot answer.
    """
    from storyboard.graphs.start import named_or_given
    from storyboard.graphs.talk import converse, room

    project = open_project(Path(folder))
    if budget is not None:
        with owned(project.folder):
            budgeted(project, budget)
    texts = named_or_given(model)
    made = room(project, texts, painter, on_event)
    try:
        return await converse(made, text, decide)
    finally:
        if texts is not None and isinstance(model, str):
            await texts.close()


def tools(
    folder: str | Path, *, painter: str | Painter = "", model: object = None, agree: Agree | None = None, on_event: Listener = nothing
) -> tuple[BaseTool, ...]:
    """What the assistant can do, as LangChain tools for another agent.

    Args:
        folder: the board.
        painter: who paints; empty for the board's own painter.
        model: a text model that looks things up, by its name or yours to close; None where nothing is to be looked up.
        agree: asked before anything is spent, approved or taken away; without it such calls are not done, and say so.
        on_event: told what happens while pictures are painted.
    """
    from storyboard.graphs.start import named_or_given
    from storyboard.graphs.talk import room
    from storyboard.graphs.tools import tools as of_desk

    texts = None if model is None else named_or_given(model)
    desk = room(open_project(Path(folder)), texts, painter, on_event).desk
    desk.fleeting = isinstance(model, str)
    if agree is not None:
        desk.agree = agree
    return of_desk(desk)


def open(folder: str | Path) -> Project:
    """The board in a folder, for looking: `.board`, `.takes(panel_id)`, `.image(take_id)`."""
    return open_project(Path(folder))


async def aquote(
    target: str | Path,
    *,
    painter: str = "",
    shots: str = "rules",
    detail: str = "shots",
    scenes: str = "",
    size: str = "1K",
    ground: str = "auto",
    tier: str = "",
    draft: bool = False,
    inspect: str = "plain",
) -> Quote:
    """What painting a script, or the rest of a board, will take. Paints and writes nothing.

    A board has its own plan, picture size, grounding and inspection: for it only painter, tier and draft count.

    Raises:
        InputError: the target is neither a script nor a board, or a name is unknown.
    """
    from storyboard.graphs.estimating import board_quoted, script_quoted

    if (path := Path(target)).is_dir():
        return board_quoted(path, painter=painter, tier=tier, draft=draft)
    options = Options(painter=painter or "sketch", shots=shots, detail=detail, scenes=scenes, size=size, ground=ground, tier=tier)
    return await script_quoted(path, options.model_copy(update={"draft": draft, "inspect": inspect}))


def status(folder: str | Path) -> Status:
    """How the board stands."""
    stop = pending(folder)
    from storyboard.publish.pdf import lacking

    project = open_project(Path(folder))
    return status_of(project).model_copy(update={"waiting": stop.title if stop else "", "unprinted": lacking(project.board)})


def why(folder: str | Path, panel: str) -> Why:
    """Why the picture on show of a panel looks as it does."""
    return why_of(open_project(Path(folder)), panel)


make = twin(amake, _made_in)
resume = twin(aresume)
redraw = twin(aredraw)
answer = twin(aanswer)
plan = twin(aplan)
finish = twin(afinish)
ask = twin(aask)
quote = twin(aquote)
