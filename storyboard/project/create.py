"""Making a board folder, or finding the one that is there."""

from __future__ import annotations

from pathlib import Path

from storyboard.model.board import Board, Options
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.project.files import disk_errors, write_model, write_whole
from storyboard.project.folder import Header, Project

REPUBLISHED = ("layout", "page", "date", "info", "fps")
"""Options that change the printed board only; they may change from run to run."""

REPLANNED = ("shots", "detail", "scenes", "length")
"""Options the plan was made with; another plan is another board."""


def open_project(folder: Path) -> Project:
    """The board in `folder`.

    Raises:
        InputError: it does not exist or is no board.
    """
    if not folder.is_dir():
        raise InputError(f"There is no board at {folder}. `storyboard make SCRIPT -o {folder}` makes one.")
    if not (folder / "storyboard.json").is_file():
        raise InputError(f"{folder} is not a storyboard folder: it has no storyboard.json.")
    project = Project(folder)
    _ = project.header
    return project


def create(folder: Path, script: Path, options: Options) -> Project:
    """Writes the folder, a copy of the script and its options, before anything slow.

    Raises:
        InputError: the folder holds something else, or `script` cannot be read.
        DiskProblem: the folder cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file; the board needs a folder. Choose another one with -o.")
    if folder.is_dir() and any(folder.iterdir()):
        raise InputError(f"{folder} is not empty and not a storyboard folder. Choose another one with -o.")
    data = read_script(script)
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / "script" / script.name, data)
    header = Header(script=script.name, script_sha256=digest(data), options=options)
    write_model(folder / "board.json", Board(script_sha256=header.script_sha256, options=options))
    write_model(folder / "storyboard.json", header, indent=1)
    return Project(folder)


def read_script(script: Path) -> bytes:
    """The bytes of a script.

    Raises:
        InputError: it is missing, a folder, or may not be read.
    """
    if script.is_dir():
        raise InputError(f"{script} is a folder. Give the script file itself (.fountain, .fdx, .pdf, .txt, .md).")
    try:
        return script.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"There is no file {script}.") from error
    except OSError as error:
        raise InputError(f"{script} cannot be read: {error.strerror or error}.") from error


def same_script(project: Project, script: Path) -> None:
    """Checks that the board was made from this very script.

    Raises:
        InputError: the script has changed.
    """
    if digest(read_script(script)) != project.header.script_sha256:
        raise InputError(
            f"{script} is not the script {project.folder} was made from: it has changed. "
            "Make a new board of it with `-o OTHER`; carrying takes over to a changed script is the job of `revise`, "
            "which this version does not have yet."
        )


def changed(old: Options, new: Options) -> tuple[str, ...]:
    """Names of the options that differ, in the order of the model."""
    return tuple(name for name in Options.model_fields if getattr(old, name) != getattr(new, name))


def update_options(project: Project, wanted: Options, *, yes: bool) -> None:
    """Takes up the options of another run on the same board.

    Layout, page, date, info and fps change freely. The plan's own options can't change; those of the pictures change with `yes`,
    and what was painted before becomes stale.

    Raises:
        InputError: an option differs that may not change, or not without `yes`.
    """
    old = project.header.options
    differing = changed(old, wanted)
    if fixed := [name for name in differing if name in REPLANNED]:
        raise InputError(
            f"{project.folder} was planned with {_told(old, fixed)}; asked for now: {_told(wanted, fixed)}. Make a new board with -o."
        )
    asked = [name for name in differing if name not in REPUBLISHED]
    if asked and not yes:
        raise InputError(
            f"{project.folder} was made with {_told(old, asked)}; asked for now: {_told(wanted, asked)}. "
            "Say --yes to change it (nothing painted is repainted; see `storyboard redraw --stale`), or make a new board with -o."
        )
    if differing:
        project.change_options(wanted)


def _told(options: Options, names: list[str]) -> str:
    return ", ".join(f"{name} {getattr(options, name) or 'none'!s}" for name in names)


def copied(folder: Path, sources: dict[str, Path]) -> None:
    """Copies pictures into the board folder; keys are their names there (`cast/MIA.png`)."""
    for name, source in sources.items():
        target = folder / Path(*name.split("/"))
        if not target.exists():
            write_whole(target, source.read_bytes())
