"""Commands that edit the shot list: shot list, add, split, merge, move, delete, restore, set, block; import-shots, undo, redo, history."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from storyboard.cli.options import Folder, Json, Scene, examples
from storyboard.model.errors import InputError
from storyboard.model.wording import counted

if TYPE_CHECKING:
    from storyboard.model.board import Board
    from storyboard.project.editing.history import Step
    from storyboard.project.editing.importing import Imported
    from storyboard.project.folder import Project

MOST_TOLD = 40
"""Lines told of an import; --json tells all."""

What = Annotated[str, typer.Argument(metavar="SHOT|PANEL", help="A shot as printed (3B) or a panel (3B-2).", show_default=False)]
Whats = Annotated[list[str], typer.Argument(metavar="SHOT|PANEL...", help="Shots as printed (3B) or panels (3B-2).", show_default=False)]
Values = Annotated[
    list[str] | None, typer.Argument(metavar="FIELD=VALUE...", help="Such as size=CU lens=50 'move=push in'.", show_default=False)
]
Places = Annotated[
    list[str] | None, typer.Argument(metavar="FIELD=VALUE...", help="Such as x=-0.6 facing=90 pose=sit.", show_default=False)
]
After = Annotated[str, typer.Option("--after", metavar="SHOT|PANEL", help="Behind this one.", show_default=False)]
Before = Annotated[str, typer.Option("--before", metavar="SHOT|PANEL", help="In front of this one.", show_default=False)]
Who = Annotated[str, typer.Option("--who", metavar="NAME", help="Who does it, for the history.", show_default=False)]
Times = Annotated[int, typer.Option("--times", metavar="N", min=1, max=1000, help="How many edits.")]

shot = typer.Typer(
    help="""Edits the shot list.

    Shots, panels, their fields and where people stand. Ids stay, numbers are given anew unless the board is locked; then 3A1 comes
    behind 3A, and what is deleted stays as OMITTED. Pictures of panels that changed are stale, with the cause; `undo` takes any edit
    back.
    """,
    epilog=examples("storyboard shot list film", "storyboard shot set film 3B lens=50", "storyboard shot split film 3B-2"),
    rich_markup_mode=None,
)


@shot.callback(invoke_without_command=True)
def _alone(context: typer.Context) -> None:
    """Without a command: the help."""
    from storyboard.cli.printing import say

    if context.invoked_subcommand is None:
        say(context.get_help())
        raise typer.Exit


def add_to(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    for command, shown in _COMMANDS:
        shot.command(command.__name__.rstrip("_"), epilog=examples(*shown))(command)
    app.add_typer(shot, name="shot")
    app.command("import-shots", epilog=examples("storyboard import-shots film shot-list.xlsx --dry-run"))(import_shots)
    app.command(epilog=examples("storyboard undo film", "storyboard undo film --times 3"))(undo)
    app.command(epilog=examples("storyboard redo film"))(redo)
    app.command(epilog=examples("storyboard history film"))(history)


def list_(folder: Folder, *, scene: Scene = "", json: Json = False) -> None:
    """Lists shots and panels, with what they show and who is where."""
    from storyboard import api
    from storyboard.cli.printing import print_json, rows, say
    from storyboard.project.editing.columns import rows as table

    board = api.open(folder).board
    number = board.scene(scene).number if scene else ""
    found = [row for row in table(board) if not scene or row["Scene"] == number]
    shown = ("Panel", "Id", "Size", "Framing", "Angle", "Lens", "Move", "Seconds", "Status", "Who")
    if json:
        print_json([{name.lower(): text for name, text in row.items() if name != "Check"} for row in found])
    else:
        say(*rows([row[name] for name in shown] + [_short(row)] for row in found))


def _short(row: dict[str, str]) -> str:
    """What a panel shows, in one line."""
    text = " ".join((row["Description"] or row["Action"] or row["Dialogue"]).split())
    return text if len(text) <= 60 else text[:59].rstrip() + "…"


def add(
    folder: Folder,
    values: Values = None,
    *,
    after: After = "",
    before: Before = "",
    new_shot: Annotated[bool, typer.Option("--new-shot", help="Beside a panel: as a shot of its own.", show_default=False)] = False,
    who: Who = "",
    json: Json = False,
) -> None:
    """Adds a shot beside a shot, or a panel beside a panel.

    People, light and all that is not given are as there. `shot set` gives it words of the script."""
    from storyboard.project.editing import panels, shots
    from storyboard.project.editing.scenes import is_shot

    where: Any = {"after": after} if after else {"before": before}
    if bool(after) == bool(before):
        raise InputError("Say where: --after or --before a shot or panel.")

    def change(board: Board) -> Board:
        if new_shot or is_shot(board, after or before):
            return shots.add_shot(board, **where, **fields(values))
        return panels.add_panel(board, **where, **fields(values))

    done(folder, change, f"add {'after' if after else 'before'} {after or before}", who, json=json)


def split(
    folder: Folder,
    what: What,
    *,
    at: Annotated[
        str,
        typer.Option(
            "--at", metavar="WORDS|PANEL", help="The words, or of a shot the panel, with which the second begins.", show_default=False
        ),
    ] = "",
    who: Who = "",
    json: Json = False,
) -> None:
    """Makes two of a panel or a shot.

    A panel without --at is cut near the middle of its words; a shot needs the panel at which the second begins."""
    from storyboard.project.editing import panels, shots
    from storyboard.project.editing.scenes import is_shot

    def change(board: Board) -> Board:
        return shots.split_shot(board, what, at) if is_shot(board, what) else panels.split_panel(board, what, at or None)

    done(folder, change, f"split {what}", who, json=json)


def merge(folder: Folder, what: Whats, *, who: Who = "", json: Json = False) -> None:
    """Makes one of several panels or shots.

    Panels follow each other; the first keeps id and picture, and has the words and the time of all. Shots become one setup."""
    from storyboard.project.editing import panels, shots
    from storyboard.project.editing.scenes import is_shot

    def change(board: Board) -> Board:
        return (shots.merge_shots if is_shot(board, what[0]) else panels.merge_panels)(board, what)

    done(folder, change, f"merge {', '.join(what)}", who, json=json)


def move(folder: Folder, what: What, *, after: After = "", before: Before = "", who: Who = "", json: Json = False) -> None:
    """Moves a shot or a panel within its scene.

    A shot goes with all its panels."""
    from storyboard.project.editing import panels, shots
    from storyboard.project.editing.scenes import is_shot

    def change(board: Board) -> Board:
        return (shots.move_shot if is_shot(board, what) else panels.move_panel)(board, what, after=after, before=before)

    done(folder, change, f"move {what} {'after' if after else 'before'} {after or before}", who, json=json)


def delete(folder: Folder, what: Whats, *, who: Who = "", json: Json = False) -> None:
    """Takes shots or panels out.

    Their words and time go to the panel before, else to the one behind. On a locked board they stay as OMITTED. Takes are kept."""
    done(folder, _each(what, "delete"), f"delete {', '.join(what)}", who, json=json)


def restore(folder: Folder, what: Whats, *, who: Who = "", json: Json = False) -> None:
    """Brings omitted shots or panels back, with their words."""
    done(folder, _each(what, "restore"), f"restore {', '.join(what)}", who, json=json)


def _each(what: Sequence[str], verb: str) -> Callable[[Board], Board]:
    """Takes out or brings back everything named; numbers are those before."""
    from storyboard.project.editing import panels, shots
    from storyboard.project.editing.scenes import is_shot, panel_of, shot_of

    of_shot = {"delete": shots.delete_shot, "restore": shots.restore_shot}[verb]
    of_panel = {"delete": panels.delete_panel, "restore": panels.restore_panel}[verb]

    def change(board: Board) -> Board:
        meant = [(of_shot, shot_of(board, one)[1].id) if is_shot(board, one) else (of_panel, panel_of(board, one)[1].id) for one in what]
        for step, id in dict.fromkeys(meant):
            board = step(board, id)
        return board

    return change


def set_(folder: Folder, what: What, values: Values, *, who: Who = "", json: Json = False) -> None:
    """Changes fields of a shot or a panel.

    Shots have size, framing, angle, lens, move, side, equipment, why, subjects, over. Panels have size, framing and angle of their own
    (empty: the shot's), direction, duration, sound, transition, notes, time, weather, level, mirrored, props, shot, and words: those of
    the script that it shows, as they stand there.
    """
    from storyboard.project.editing import fields as edits
    from storyboard.project.editing.scenes import is_shot

    given = fields(values)

    def change(board: Board) -> Board:
        if is_shot(board, what):
            return edits.set_shot(board, what, **given)
        return edits.set_panel(board, what, **given)

    done(folder, change, f"set {what}: {', '.join(values or ())}", who, json=json)


def block(
    folder: Folder,
    panel: Annotated[str, typer.Argument(metavar="PANEL", help="A panel as printed: 3B-2.", show_default=False)],
    person: Annotated[str, typer.Argument(metavar="NAME", help="A character.", show_default=False)],
    values: Places = None,
    *,
    out: Annotated[bool, typer.Option("--out", help="Take them out of the panel.", show_default=False)] = False,
    onward: Annotated[bool, typer.Option("--onward", help="Also in the panels behind, until they move.", show_default=False)] = False,
    who: Who = "",
    json: Json = False,
) -> None:
    """Places somebody in a panel, or takes them out.

    Fields are x and z (metres; +x is screen right, +z towards the master camera), mark (left, centre, off right, ... or x,z), facing
    (degrees; 0 looks at the master camera, 90 screen right), pose, gesture, expression, gaze, holds, at, speaks, to, state.
    """
    from storyboard.project.editing import blocking

    def change(board: Board) -> Board:
        if out:
            return blocking.remove(board, panel, person)
        return blocking.place(board, panel, person, onward=onward, **fields(values))

    said = f"take {person} out of {panel}" if out else f"{person} in {panel}: {', '.join(values or ()) or 'brought in'}"
    done(folder, change, said, who, json=json)


def fields(values: Sequence[str] | None) -> dict[str, Any]:
    """Fields as they are written on the command line.

    Raises:
        InputError: one is not FIELD=VALUE, or there twice.
    """
    found: dict[str, Any] = {}
    for value in values or ():
        name, equals, text = value.partition("=")
        name = name.strip().lower().replace("-", "_")
        if not equals or not name or name in found:
            raise InputError(f"{value!r} is no field, or there twice. Write each as FIELD=VALUE, such as lens=50.")
        found[name] = text.strip()
    return found


def done(folder: Path, change: Callable[[Board], Board], said: str, who: str, *, json: bool) -> None:
    """Makes an edit and says what came of it."""
    from storyboard import api
    from storyboard.cli.printing import print_json, say

    step = api.edit(folder, change, said=said, who=who)
    if json:
        print_json(step)
    else:
        say(*(step_lines(api.open(folder), step) if step else ["Nothing changed: it is so already."]))


def step_lines(project: Project, step: Step) -> Iterator[str]:
    """What an edit did, line by line, and which pictures are out of date by it."""
    from storyboard.project.staleness import in_words, stale_causes

    board, ids = project.board, set(step.ids)
    shots = [scene.shot_number(shot) for scene in board.scenes for shot in scene.shots if shot.id in ids]
    touched = [(scene, panel) for scene, panel in board.everything() if panel.id in ids or panel.shot in ids]
    panels = [scene.panel_number(panel) for scene, panel in touched if panel.id in ids]
    yield f"{step.said}. Changed: {_few(panels or shots)}." if panels or shots else f"{step.said}."
    stale = [
        f"{scene.panel_number(panel)} ({', '.join(map(in_words, why))})"
        for scene, panel in touched
        if (why := stale_causes(project, board, scene, panel))
    ]
    yield f"Stale: {_few(stale)}." if stale else ""
    yield from (f"Left as it is, since it was changed meanwhile: {what}" for what in step.left[:MOST_TOLD])
    yield from (f"No panel of scene {gap.scene} shows: {gap.text}" for gap in step.unshown[:MOST_TOLD])


def _few(names: Sequence[str]) -> str:
    return ", ".join(names[:MOST_TOLD]) + (" ..." if len(names) > MOST_TOLD else "")


def import_shots(
    folder: Folder,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The shot list as saved: .xlsx or .csv.", show_default=False)],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.", show_default=False)] = False,
    who: Who = "",
    json: Json = False,
) -> None:
    """Takes in what was changed in a spreadsheet of the shot list.

    `export --to xlsx` or `--to csv` writes one. Cells that were changed, rows that were added, deleted or moved become one edit, which one
    `undo` takes back. What cannot be used is told with its row and column, and passed over.
    """
    from storyboard import api
    from storyboard.cli.printing import print_json, say

    told = api.import_shots(folder, file, dry_run=dry_run, who=who)
    print_json(told) if json else say(*import_lines(told, dry_run=dry_run))


def import_lines(told: Imported, *, dry_run: bool) -> Iterator[str]:
    """What an import changed, line by line."""
    from storyboard.cli.printing import tamed

    changes = [f"  {told_row.panel} {told_row.change}{f' (row {told_row.row})' if told_row.row else ''}" for told_row in told.rows]
    for cell in told.cells:
        whose = f"the shot of {cell.panel}" if cell.shot else cell.panel
        changes.append(tamed(f"  row {cell.row}, {cell.column}: {whose}, {cell.was!r} becomes {cell.now!r}"))
    if not told.changed:
        yield "Nothing was changed in this file."
    else:
        yield f"{counted(len(told.cells), 'cell')}, {counted(len(told.rows), 'row')}{' (nothing is changed yet)' if dry_run else ''}:"
    yield from changes[:MOST_TOLD]
    yield f"  and {len(changes) - MOST_TOLD} more; --json tells all" if len(changes) > MOST_TOLD else ""
    for one in told.problems[:MOST_TOLD]:
        where = ", ".join(filter(None, (f"row {one.row}" if one.row else "", one.column, repr(one.value) if one.value else "")))
        yield tamed(f"Not used: {told.file}{', ' if where else ''}{where}: {one.reason}")
    yield f"  and {len(told.problems) - MOST_TOLD} more; --json tells all" if len(told.problems) > MOST_TOLD else ""


def undo(folder: Folder, *, times: Times = 1, json: Json = False) -> None:
    """Takes the last edits of a board back.

    Approvals, selections, notes, omissions, shots and fields; pictures are never taken away. `redo` does them again."""
    from storyboard import api

    _steps(folder, api.undo(folder, times), "Taken back", times, json=json)


def redo(folder: Folder, *, times: Times = 1, json: Json = False) -> None:
    """Does again what `undo` took back."""
    from storyboard import api

    _steps(folder, api.redo(folder, times), "Done again", times, json=json)


def _steps(folder: Path, steps: Sequence[Step], how: str, wanted: int, *, json: bool) -> None:
    from storyboard import api
    from storyboard.cli.printing import print_json, say

    if json:
        print_json(list(steps))
        return
    for step in steps:
        say(*(f"{how}: {line}" if not at else line for at, line in enumerate(step_lines(api.open(folder), step))))
    if len(steps) < wanted:
        say(f"{how}: {counted(len(steps), 'edit')} of {wanted}; there is no other that can be.")


def history(folder: Folder, *, json: Json = False) -> None:
    """Lists the edits that can be taken back or done again.

    The next one first."""
    from storyboard import api
    from storyboard.cli.printing import print_json, rows, say

    found = api.history(folder)
    if json:
        print_json(found)
        return
    listed = [("redo", step) for step in reversed(found.undone)] + [("undo", step) for step in found.done]
    say(*(rows((way, step.at, step.who, step.said) for way, step in listed) or ["Nothing was edited yet."]))


_COMMANDS: tuple[tuple[Callable[..., None], tuple[str, ...]], ...] = (
    (list_, ("storyboard shot list film --scene 3",)),
    (add, ("storyboard shot add film --after 3B size=CU subjects=MIA", "storyboard shot add film --after 3B-2 'direction=MIA listens.'")),
    (split, ("storyboard shot split film 3B-2 --at 'She turns'", "storyboard shot split film 3B --at 3B-3")),
    (merge, ("storyboard shot merge film 3B-1 3B-2", "storyboard shot merge film 3B 3D")),
    (move, ("storyboard shot move film 3D --before 3B",)),
    (delete, ("storyboard shot delete film 3B-2",)),
    (restore, ("storyboard shot restore film 3B-2",)),
    (set_, ("storyboard shot set film 3B lens=50 'move=push in'", "storyboard shot set film 3B-2 duration=4 'notes=key in the light'")),
    (block, ("storyboard shot block film 3B-2 MIA x=-0.6 facing=90 pose=sit", "storyboard shot block film 3B-2 TOM --out")),
)
