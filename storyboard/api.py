"""What people and programs call: make a board, go on, draw again, choose, approve, look.

Every function takes the board's folder. The painting ones run their own event loop; inside a running one
`await` their `a...` twin. What is raised on purpose is in `storyboard.model.errors`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from storyboard.events import Listener, Notice, nothing
from storyboard.model.board import Board, Options, Progress
from storyboard.model.errors import InputError, Interrupted
from storyboard.model.screenplay import SceneList
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.painters.registry import hired, named, terms
from storyboard.ports import Painter
from storyboard.project import edits
from storyboard.project.create import create, forget, is_board, open_project, read_script, same_script, update_options
from storyboard.project.folder import Job, Project
from storyboard.project.lock import owned
from storyboard.project.quote import Confirm, Quote, quoted, quoted_plan
from storyboard.project.settle import ready, settle
from storyboard.project.status import Status, Why, status_of, why_of
from storyboard.shots.notes import unknown

if TYPE_CHECKING:
    from storyboard.graphs.state import Services

T = TypeVar("T")

FORMS = ("pdf",)
"""What `export` can write."""

LONGEST_NAME = 40
"""Characters of a recipient that go into the name of a file."""


def make(script: str | Path, **options: Any) -> Board:
    """Makes a board from a script; see `amake` for the options.

    Raises:
        InputError: something given cannot be used, or an event loop is running (use `await storyboard.amake(...)`).
    """
    return _blocking(lambda: amake(script, **options), "amake", _folder(script, options.get("out")))


def resume(folder: str | Path, **options: Any) -> Board:
    """Goes on with a board; see `aresume`."""
    return _blocking(lambda: aresume(folder, **options), "aresume", folder)


def redraw(folder: str | Path, **options: Any) -> Board:
    """Paints panels again; see `aredraw`."""
    return _blocking(lambda: aredraw(folder, **options), "aredraw", folder)


def _folder(script: str | Path, out: str | Path | None) -> Path:
    """Where a board goes: by default the script's name without its ending, in the working folder."""
    return Path(out) if out is not None else Path(Path(script).stem)


def _blocking(begin: Callable[[], Coroutine[Any, Any, T]], twin: str, folder: str | Path) -> T:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        try:
            return asyncio.run(begin())
        except KeyboardInterrupt as stop:
            raise Interrupted(f"Stopped. What is painted is kept; go on with: storyboard resume {folder}") from stop
    raise InputError(f"An event loop is already running here (a notebook, or async code). Use: await storyboard.{twin}(...)")


async def amake(
    script: str | Path,
    *,
    out: str | Path | None = None,
    painter: str | Painter = "sketch",
    shots: str = "rules",
    style: str = "graphic",
    cast: str | Path | None = None,
    refs: str | Path | None = None,
    detail: str = "shots",
    scenes: str = "",
    aspect: str = "16:9",
    size: str = "1K",
    layout: str = "3x2",
    page: str = "letter",
    fps: float = 24.0,
    length: float | None = None,
    info: Mapping[str, str] | None = None,
    ground: str = "auto",
    tier: str = "",
    marks: bool = True,
    sheets_only: bool = False,
    budget: float | None = None,
    date: str = "",
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Makes a board from a script, or goes on with the one that is there.

    Args:
        script: .fountain, .fdx, .pdf with text, .docx, .txt, .md and what docs/formats.md lists.
        out: the board's folder; by default the script's name without its ending, in the working folder.
        painter: `sketch`, another installed painter's name, or any `storyboard.ports.Painter`.
        shots: who plans the shots.
        style: how the sketch painter draws.
        cast: a folder of reference pictures named for people (`MIA.jpg`).
        refs: a folder of other reference pictures.
        detail: `key`, `shots` or `full`: about 1-2, 4-8, 8-16 panels a script page.
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
        marks: whether camera moves and people's ways are drawn over the printed pictures.
        sheets_only: paint the reference sheets and stop, so that they can be looked at before panels are painted from them.
        budget: USD the board may have cost in all.
        date: printed on the title page.
        yes: spend, and change options, without asking.
        confirm: asked before money is spent.
        on_event: told what happens (`storyboard.events`).

    Raises:
        InputError, ProviderError, BudgetReached, BoardInUse, DiskProblem, Interrupted
    """
    from storyboard.graphs.given import check, logo_in, pictures_in
    from storyboard.graphs.job import Run, work_on

    fields, logo = logo_in(info or {})
    pictures = pictures_in(cast, "cast") | pictures_in(refs, "refs") | logo
    options = Options(
        painter=named(painter),
        shots=shots,
        style=style,
        detail=detail,
        scenes=scenes,
        aspect=aspect,
        size=size,
        layout=layout,
        page=page,
        fps=fps,
        length=length,
        ground=ground,
        tier=tier,
        date=date,
        info=fields,
        marks=marks,
        cast=tuple(name for name in pictures if name.startswith("cast/")),
        refs=tuple(name for name in pictures if name.startswith("refs/")),
    )
    check(options, painter)
    source, folder = Path(script), _folder(script, out)
    existed, fresh = folder.exists(), not is_board(folder)
    project = create(folder, source, options, pictures) if fresh else open_project(folder)
    try:
        with owned(folder):
            notice = "" if fresh else _taken_up(project, source, options, pictures, yes=yes)
            _budgeted(project, budget)
            run = Run(painter=painter, sheets_only=sheets_only, yes=yes, confirm=confirm, on_event=on_event)
            return await work_on(project, run.told(notice))
    except InputError:
        if fresh and project.board.progress is not Progress.PLANNED:
            forget(project, existed=existed)
        raise


async def aresume(
    folder: str | Path,
    *,
    painter: str | Painter = "",
    tier: str = "",
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Goes on where a board stopped: asks for exactly what the last command asked for, and paints nothing twice.

    A board that is complete is published again and returned. A damaged or missing `board.json` is rebuilt from the script and the takes.
    """
    from storyboard.graphs.job import Run, work_on

    project = open_project(Path(folder))
    with owned(project.folder):
        notice = ready(project)
        _budgeted(project, budget)
        last = project.job() or Job(painter=project.header.options.painter)
        run = Run(painter=painter or last.painter, tier=tier or last.tier, sheets_only=last.sheets_only, yes=yes, confirm=confirm)
        return await work_on(project, replace(run, on_event=on_event, notice=notice))


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
    note: str = "",
    edit: bool = False,
    region: str = "",
    preset: str = "",
    painter: str | Painter = "",
    tier: str = "",
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = nothing,
) -> Board:
    """Paints a scene, shot or panel again (by printed number), reference sheets (by name), all stale panels or all missing ones.

    Plain words in the note (closer, from below, night, without ANNA) change the panels' fields, so that strip, sketch and
    prompt agree. Earlier takes are kept.

    With `edit`, `region` (x,y,width,height as fractions) or `preset` (`relight`, `refocus`, `move-camera`, `remove`, `add`) the
    picture on show is changed as the note says rather than painted anew.
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
    )
    with owned(project.folder):
        board = settle(project, project.board)
        ids = edits.picked(project, board, choice)
        run = Run(painter=painter or project.header.options.painter, tier=tier, only=ids, yes=yes, confirm=confirm, on_event=on_event)
        if not ids:
            run = run.told("No panel is meant: nothing was changed or painted.")
        else:
            run = agreed_to(run, board, ids)
            change = (edits.region_of(region) if region else edits.WHOLE) if edit or region or preset else None
            if change:
                editable(run, board, ids, note, preset)
            if strangers := unknown(note, board.breakdown):
                run = run.told(
                    f"Nobody and nothing on this board is called {', '.join(strangers)}; the painter gets the words as they are."
                )
            unpainted = [id for id in ids if project.pending(*board.find(id))]
            project.save(edits.asked_again(project, edits.noted(board, ids, note, unpainted), ids, change, preset))
        _budgeted(project, budget)
        return await work_on(project, run)


def _budgeted(project: Project, budget: float | None) -> None:
    """Keeps a budget with the board, so that later runs hold to it.

    Raises:
        InputError: it is negative or no number.
    """
    if budget is not None and not budget >= 0:
        raise InputError(f"A budget of {budget} is not possible: give USD, 0 or more.")
    if budget is not None and budget != project.header.budget:
        project.change_header(budget=budget)


def _taken_up(project: Project, script: Path, options: Options, pictures: Mapping[str, Path], *, yes: bool) -> str:
    """Makes sure an existing board is of this script and takes up the options; returns what to tell the user."""
    same_script(project, script)
    notice = ready(project)
    update_options(project, options, pictures, yes=yes)
    return notice


def services(folder: str | Path, *, painter: str | Painter = "", tier: str = "", on_event: Listener = nothing) -> Services:
    """What `storyboard.graphs.run` needs as its context when it runs inside another agent.

    One for each run; `await services.close()` when it is done. Unlike the functions here, the graph itself takes no lock:
    let nothing else work on the folder meanwhile.
    """
    from storyboard.graphs.start import services as gathered

    return gathered(open_project(Path(folder)), painter=painter, tier=tier, emit=on_event)


def open(folder: str | Path) -> Project:
    """The board in a folder, for looking: `.board`, `.takes(panel_id)`, `.image(take_id)`."""
    return open_project(Path(folder))


def quote(
    target: str | Path,
    *,
    painter: str = "",
    shots: str = "rules",
    detail: str = "shots",
    scenes: str = "",
    size: str = "1K",
    ground: str = "auto",
    tier: str = "",
) -> Quote:
    """What painting a script, or the rest of a board, will take. Paints and writes nothing.

    A board has its own plan, picture size and grounding: for it only painter and tier count.

    Raises:
        InputError: the target is neither a script nor a board, or a name is unknown.
    """
    from storyboard.graphs.given import check
    from storyboard.graphs.start import planner
    from storyboard.project.work import broken_down, planned, read
    from storyboard.references import sheets

    path = Path(target)
    if path.is_dir():
        project = open_project(path)
        options = project.header.options
        return quoted(project, painter or options.painter, terms(hired(options, painter, tier), options))
    read_script(path)
    options = Options(painter=painter or "sketch", shots=shots, detail=detail, scenes=scenes, size=size, ground=ground, tier=tier)
    check(options, options.painter)
    board = broken_down(read(path, "", options))
    plan, abilities = _blocking(lambda: planned(board, planner(shots)), "amake", path), terms(hired(options), options)
    return quoted_plan(plan.model_copy(update={"sheets": sheets.plan(plan, abilities)}), options.painter, abilities)


def status(folder: str | Path) -> Status:
    """How the board stands."""
    return status_of(open_project(Path(folder)))


def why(folder: str | Path, panel: str) -> Why:
    """Why the picture on show of a panel looks as it does."""
    return why_of(open_project(Path(folder)), panel)


def takes(folder: str | Path, panel: str) -> tuple[Take, ...]:
    """All takes of a panel (by printed number or id), first to last."""
    project = open_project(Path(folder))
    return project.takes(project.board.panel(panel)[1].id)


def select(folder: str | Path, panel: str, number: int) -> Panel:
    """Shows another take of a panel, and publishes."""
    project = open_project(Path(folder))
    with owned(project.folder):
        chosen = edits.select(project, panel, number)
        _publish(project)
    return chosen


def approve(
    folder: str | Path,
    *,
    scene: str = "",
    shot: str = "",
    panel: str = "",
    character: str = "",
    place: str = "",
    prop: str = "",
    who: str = "",
) -> tuple[str, ...]:
    """Approves the takes on show of what is named, or of the whole board; returns printed panel numbers."""
    project = open_project(Path(folder))
    choice = edits.Choice(scene=scene, shot=shot, panel=panel, character=character, place=place, prop=prop)
    with owned(project.folder):
        approved = edits.approve(project, choice, who)
        _publish(project)
    return approved


def lock(folder: str | Path) -> Board:
    """Freezes the board's numbers."""
    project = open_project(Path(folder))
    with owned(project.folder):
        return edits.lock(project)


def import_take(folder: str | Path, panel: str, file: str | Path) -> Take:
    """Takes a picture of your own as a panel's next take, and publishes."""
    from storyboard.graphs.start import now

    project = open_project(Path(folder))
    with owned(project.folder):
        take = edits.import_take(project, panel, Path(file), now())
        _publish(project)
    return take


def export(
    folder: str | Path, to: Sequence[str] = FORMS, *, quality: str = "full", watermark: str = "", marks: bool | None = None
) -> tuple[Path, ...]:
    """Writes the board in other forms; returns the files.

    Args:
        folder: the board.
        to: the forms.
        quality: `full`, or `review` for a small file to send around: `storyboard-review.pdf`.
        watermark: words printed across every page, as for one recipient; the file is named for them too.
        marks: whether camera moves are drawn over pictures; None for the board's own choice.

    Raises:
        InputError: a form or quality is unknown; the message lists the known.
    """
    project = open_project(Path(folder))
    for form in to:
        if form not in FORMS:
            raise InputError(f"There is no form {form!r}. Known: {', '.join(FORMS)}.")
    with owned(project.folder):
        return tuple(_publish(project, quality=quality, watermark=watermark, marks=marks) for _ in to)


def _publish(project: Project, *, quality: str = "full", watermark: str = "", marks: bool | None = None) -> Path:
    from storyboard.publish.board import write_pdf

    recipient = "-".join(re.findall(r"[a-z0-9]+", watermark.lower()))[:LONGEST_NAME]
    plain = "plain" if marks is False and project.header.options.marks else ""
    name = "-".join(filter(None, ("storyboard", "" if quality == "full" else quality, plain, recipient)))
    file = project.folder / f"{name}.pdf"
    write_pdf(project, file, marks=marks, quality=quality, watermark=watermark)
    return file


def scenes(script: str | Path, *, on_event: Listener = nothing) -> dict[str, Any]:
    """A script as structured scene JSON; its schema is `schema()`.

    Args:
        script: the script.
        on_event: told what the reader wants the user to know, such as pages without text.

    Raises:
        InputError: the script cannot be read.
    """
    from storyboard.script import read as read_file

    screenplay = read_file(Path(script))
    for message in screenplay.notices:
        on_event(Notice(message=message))
    return SceneList(title_page=screenplay.title_page, elements=screenplay.elements, scenes=screenplay.scenes).model_dump(mode="json")


def convert(script: str | Path, out: str | Path) -> Path:
    """Writes a script in another format, which the ending of `out` names: `.fountain` or `.fdx`.

    Raises:
        InputError: the script cannot be read, the ending is unknown, or `out` exists.
        DiskProblem: it cannot be written.
    """
    from storyboard.project.files import write_whole
    from storyboard.script import read as read_file
    from storyboard.script.writing import written

    target = Path(out)
    if target.exists():
        raise InputError(f"{target} exists. Give another name, or remove it first.")
    write_whole(target, written(read_file(Path(script)), target.suffix))
    return target


def schema() -> dict[str, Any]:
    """The JSON Schema of `scenes`."""
    return SceneList.model_json_schema(mode="serialization")
