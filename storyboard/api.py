"""What people and programs call: make a board, go on, draw again, choose, approve, look.

Every function takes the board's folder. The painting ones run their own event loop; inside a running one
`await` their `a...` twin. What is raised on purpose is in `storyboard.model.errors`.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from storyboard.events import Event, Finished, Started
from storyboard.model.board import Board, Options, Progress
from storyboard.model.errors import BudgetReached, InputError, Interrupted
from storyboard.model.screenplay import SceneList
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.ports import Misconfigured, Painter
from storyboard.project import edits
from storyboard.project.create import copied, create, open_project, read_script, same_script, update_options
from storyboard.project.folder import Job, Project
from storyboard.project.lock import owned
from storyboard.project.quote import Quote, quoted, quoted_plan
from storyboard.project.settle import board_or_none, settle
from storyboard.project.status import Status, Why, status_of, why_of

if TYPE_CHECKING:
    from storyboard.graphs.state import Services

Listener = Callable[[Event], None]
Confirm = Callable[[Quote], bool]
T = TypeVar("T")

DETAILS = ("key", "shots", "full")
PAGES = ("letter", "a4", "tabloid")
SIZES = ("512", "1K", "2K", "4K")
GROUNDS = ("auto", "always", "never")
FORMS = ("pdf",)
"""What `export` can write."""


def _silent(event: Event) -> None:
    del event


def make(script: str | Path, **options: Any) -> Board:
    """Makes a board from a script; see `amake` for the options.

    Raises:
        InputError: something given cannot be used, or an event loop is running (use `await storyboard.amake(...)`).
    """
    return _blocking(lambda: amake(script, **options), "amake")


def resume(folder: str | Path, **options: Any) -> Board:
    """Goes on with a board; see `aresume`."""
    return _blocking(lambda: aresume(folder, **options), "aresume")


def redraw(folder: str | Path, **options: Any) -> Board:
    """Paints panels again; see `aredraw`."""
    return _blocking(lambda: aredraw(folder, **options), "aredraw")


def _blocking(begin: Callable[[], Coroutine[Any, Any, T]], twin: str) -> T:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(begin())
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
    budget: float | None = None,
    date: str = "",
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = _silent,
) -> Board:
    """Makes a board from a script, or goes on with the one that is there.

    Args:
        script: .fountain, .fdx, .pdf with text, .txt or .md.
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
        page: `letter`, `a4` or `tabloid`.
        fps: frames a second.
        length: seconds the whole board must take.
        info: title page fields (`director`, `client`, ...).
        ground: whether painters may search for real places: `auto`, `always`, `never`.
        budget: USD the board may have cost in all.
        date: printed on the title page.
        yes: spend, and change options, without asking.
        confirm: asked before money is spent.
        on_event: told what happens (`storyboard.events`).

    Raises:
        InputError, ProviderError, BudgetReached, BoardInUse, DiskProblem, Interrupted
    """
    pictures = _pictures(cast, "cast") | _pictures(refs, "refs")
    options = Options(
        painter=painter if isinstance(painter, str) else type(painter).__name__,
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
        date=date,
        info=dict(info or {}),
        cast=tuple(name for name in pictures if name.startswith("cast/")),
        refs=tuple(name for name in pictures if name.startswith("refs/")),
    )
    _check(options, painter)
    source = Path(script)
    folder = Path(out) if out is not None else Path(source.stem)
    project, fresh = _opened(folder, source, options, yes=yes)
    job = Job(painter=options.painter, budget=budget, yes=yes)
    try:
        with owned(folder):
            copied(folder, pictures)
            return await _run(project, job, painter, confirm, on_event)
    except InputError:
        _forget(project, fresh=fresh)
        raise


async def aresume(
    folder: str | Path,
    *,
    painter: str | Painter = "",
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = _silent,
) -> Board:
    """Goes on where a board stopped: asks for exactly what the last command asked for, and paints nothing twice.

    A board that is complete is published again and returned. A damaged or missing `board.json` is rebuilt from the script and the takes.
    """
    project = open_project(Path(folder))
    with owned(project.folder):
        if board_or_none(project) is None:
            header = project.header
            project.save(Board(script_sha256=header.script_sha256, options=header.options))
        last = project.job() or Job(painter=project.header.options.painter)
        job = last.model_copy(update={"budget": budget if budget is not None else last.budget, "yes": yes or last.yes})
        return await _run(project, job, painter or last.painter, confirm, on_event)


async def aredraw(
    folder: str | Path,
    *,
    scene: str | None = None,
    shot: str | None = None,
    panel: str | None = None,
    stale: bool = False,
    missing: bool = False,
    note: str = "",
    painter: str | Painter = "",
    budget: float | None = None,
    yes: bool = False,
    confirm: Confirm | None = None,
    on_event: Listener = _silent,
) -> Board:
    """Paints a scene, shot or panel again (by printed number), all stale panels or all missing ones, with a note if given.

    Plain words in the note (closer, from below, night, without ANNA) change the panels' fields, so that strip, sketch and
    prompt agree. Earlier takes are kept.
    """
    project = open_project(Path(folder))
    choice = edits.Choice(scene=scene or "", shot=shot or "", panel=panel or "", stale=stale, missing=missing)
    with owned(project.folder):
        board = settle(project, project.board)
        ids = edits.picked(project, board, choice)
        job = Job(only=ids, painter=_name(painter) or project.header.options.painter, budget=budget, yes=yes)
        project.begin(job)
        project.save(edits.asked_again(project, edits.noted(board, ids, note), ids))
        return await _run(project, job, painter or job.painter, confirm, on_event)


def _name(painter: str | Painter) -> str:
    return painter if isinstance(painter, str) else type(painter).__name__


async def _run(project: Project, job: Job, painter: str | Painter, confirm: Confirm | None, on_event: Listener) -> Board:
    """Runs a job that is written down first, and reports how it ended."""
    from storyboard.graphs.start import run, services

    began, before = time.monotonic(), project.ledger().spent
    project.begin(job)
    on_event(Started(folder=str(project.folder), title=Path(project.header.script).stem))
    tools = services(project, painter=painter, budget=job.budget, emit=on_event)
    try:
        outcomes = await run(tools, job, confirm)
    except asyncio.CancelledError as stop:
        project.save(settle(project, project.board))
        raise Interrupted(f"Stopped. What is painted is kept; go on with: storyboard resume {project.folder}") from stop
    finally:
        await tools.painter.close()
    board = project.board
    missing = sum(project.pending(scene, panel) for scene, panel in board.panels())
    on_event(
        Finished(
            folder=str(project.folder),
            panels=sum(1 for _ in board.panels()),
            missing=missing,
            cost=round(tools.ledger.spent - before, 4),
            seconds=round(time.monotonic() - began, 3),
        )
    )
    for kind, failure in (("budget", BudgetReached), ("configuration", Misconfigured)):
        if message := next((outcome["message"] for outcome in outcomes.values() if outcome["kind"] == kind), ""):
            raise failure(message)
    if not missing:
        project.end()
    return board


def _opened(folder: Path, script: Path, options: Options, *, yes: bool) -> tuple[Project, bool]:
    """The board in `folder`, and whether it was made just now."""
    if not (folder / "storyboard.json").is_file():
        return create(folder, script, options), True
    project = open_project(folder)
    same_script(project, script)
    if board_or_none(project) is None:
        project.save(Board(script_sha256=project.header.script_sha256, options=project.header.options))
    update_options(project, options, yes=yes)
    return project, False


def _forget(project: Project, *, fresh: bool) -> None:
    """Removes a folder made just now for a script that could not be read, so that nothing is left behind."""
    board = board_or_none(project)
    if fresh and (board is None or board.progress is Progress.NEW):
        shutil.rmtree(project.folder, ignore_errors=True)


def _pictures(folder: str | Path | None, kind: str) -> dict[str, Path]:
    """Reference pictures by the name they get in the board folder."""
    from storyboard.references.cast import load

    if folder is None:
        return {}
    root = Path(folder)
    return {f"{kind}/{file.relative_to(root).as_posix()}": file for file in load(root)}


def _check(options: Options, painter: str | Painter) -> None:
    """Refuses unknown names before anything is written.

    Raises:
        InputError: a name is unknown (the message lists the known), or a number makes no sense.
    """
    from storyboard.graphs.start import planner
    from storyboard.model.aspect import parse_aspect
    from storyboard.painters.registry import painters, styles
    from storyboard.publish.pdf.layout import names

    known: list[tuple[str, str, Sequence[str]]] = [
        ("style", options.style, tuple(styles())),
        ("layout", options.layout, tuple(names())),
        ("page size", options.page, PAGES),
        ("detail", options.detail, DETAILS),
        ("size", options.size, SIZES),
        ("grounding", options.ground, GROUNDS),
    ]
    if isinstance(painter, str):
        known.append(("painter", painter, tuple(painters())))
    for what, name, names_ in known:
        if name not in names_:
            raise InputError(f"There is no {what} {name!r}. Known: {', '.join(sorted(names_))}.")
    planner(options.shots)
    parse_aspect(options.aspect)
    if not 1 <= options.fps <= 240 or (options.length is not None and not 0 < options.length <= 100_000):
        raise InputError("--fps must be 1 to 240, and --length more than 0 seconds.")


def services(folder: str | Path, *, painter: str | Painter = "", budget: float | None = None, on_event: Listener = _silent) -> Services:
    """What `storyboard.graphs.run` needs as its context when it runs inside another agent. Close its painter when done."""
    from storyboard.graphs.start import services as gathered

    return gathered(open_project(Path(folder)), painter=painter, budget=budget, emit=on_event)


def open(folder: str | Path) -> Project:
    """The board in a folder, for looking: `.board`, `.takes(panel_id)`, `.image(take_id)`."""
    return open_project(Path(folder))


def quote(target: str | Path, *, painter: str = "", shots: str = "rules", detail: str = "shots", scenes: str = "") -> Quote:
    """What painting a script, or the rest of a board, will take. Paints and writes nothing.

    Raises:
        InputError: the target is neither a script nor a board, or a name is unknown.
    """
    from storyboard.graphs.start import planner
    from storyboard.painters.registry import load
    from storyboard.project.work import broken_down, planned, read

    path = Path(target)
    if path.is_dir():
        project = open_project(path)
        name = painter or project.header.options.painter
        return quoted(project, name, load(name).abilities)
    read_script(path)
    options = Options(painter=painter or "sketch", shots=shots, detail=detail, scenes=scenes)
    _check(options, options.painter)
    board = broken_down(read(path, "", options))
    return quoted_plan(asyncio.run(planned(board, planner(shots))), options.painter, load(options.painter).abilities)


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


def approve(folder: str | Path, *, scene: str = "", shot: str = "", panel: str = "", who: str = "") -> tuple[str, ...]:
    """Approves the takes on show of what is named, or of the whole board; returns printed panel numbers."""
    project = open_project(Path(folder))
    with owned(project.folder):
        approved = edits.approve(project, edits.Choice(scene=scene, shot=shot, panel=panel), who)
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


def export(folder: str | Path, to: Sequence[str] = FORMS) -> tuple[Path, ...]:
    """Writes the board in other forms; returns the files.

    Raises:
        InputError: a form is unknown; the message lists the known.
    """
    project = open_project(Path(folder))
    for form in to:
        if form not in FORMS:
            raise InputError(f"There is no form {form!r}. Known: {', '.join(FORMS)}.")
    return tuple(_publish(project) for _ in to)


def _publish(project: Project) -> Path:
    from storyboard.publish.board import write_pdf

    file = project.folder / "storyboard.pdf"
    write_pdf(project, file)
    return file


def scenes(script: str | Path) -> dict[str, Any]:
    """A script as structured scene JSON; its schema is `schema()`.

    Raises:
        InputError: the script cannot be read.
    """
    from storyboard.script import read as read_file

    screenplay = read_file(Path(script))
    return SceneList(title_page=screenplay.title_page, elements=screenplay.elements, scenes=screenplay.scenes).model_dump(mode="json")


def schema() -> dict[str, Any]:
    """The JSON Schema of `scenes`."""
    return SceneList.model_json_schema(mode="serialization")
