"""Making a board folder, or finding the one that is there."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from storyboard.model.board import Board, Options
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.model.nearest import instead
from storyboard.model.wording import typed
from storyboard.project.files import beside, disk_errors, made, settled, write_model, write_whole
from storyboard.project.folder import OURS, Header, Project

FREE = ("layout", "page", "date", "info", "fps", "inspect", "marks", "review", "svg", "tier", "same_door", "hedge")
"""Options that may change from run to run: the printed board's, and how urgently pictures are wanted."""

REPLANNED = ("shots", "detail", "scenes", "length")
"""Options the plan was made with; another plan is another board."""


HEADER = "storyboard.json"
"""What makes a folder a board."""

PAID = ("answers", "ledger.jsonl")
"""What a board folder holds once a text model was asked for it."""


def open_project(folder: Path) -> Project:
    """The board in `folder`.

    Raises:
        InputError: it does not exist or is no board.
    """
    try:
        there = folder.is_dir()
    except OSError as error:
        raise InputError(f"{folder} cannot be looked into: {error.strerror or error}.") from error
    if not there:
        raise InputError(f"There is no board at {folder}. `storyboard make SCRIPT -o {typed(folder)}` makes one.")
    if not (folder / "storyboard.json").is_file():
        raise InputError(f"{folder} is not a storyboard folder: it has no storyboard.json.")
    project = Project(folder)
    _ = project.header
    return project


def create(folder: Path, script: Path, options: Options, pictures: Mapping[str, Path] | None = None) -> Project:
    """Makes the folder with a copy of the script, its options and the reference pictures, before anything slow.

    It is made beside its place and moved there whole, so that a crash leaves no half of a board. A folder that is there already stays
    the same folder (somebody may be working in it, or it is a volume's own): the board is made within it, and is one once its
    header lies in its place, last.

    Args:
        folder: where the board will be; it may exist if it is empty.
        script: the script.
        options: what was asked for.
        pictures: reference pictures by their name in the folder (`cast/MIA.png`).

    Raises:
        InputError: the folder holds something else, or `script` cannot be read.
        DiskProblem: the folder cannot be written.
    """
    data = read_script(script)
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file; the board needs a folder. Choose another one with -o.")
    if folder.is_dir() and any(folder.iterdir()):
        raise InputError(f"{folder} is not empty and not a storyboard folder. Choose another one with -o.")
    header = Header(script=storable(script.name), script_sha256=digest(data), options=options)
    place = folder.resolve()
    draft = beside(place / "storyboard" if place.is_dir() else place)
    try:
        _fill(draft, header, data, pictures or {})
        with disk_errors(folder):
            _moved(draft, place)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return Project(folder)


def _moved(draft: Path, place: Path) -> None:
    """Puts a whole board where it belongs. Where that is a folder already and something hinders it, nothing is left there."""
    if not place.is_dir():
        draft.rename(place)
        settled(place.parent)
        return
    try:
        for entry in sorted(draft.iterdir(), key=lambda one: one.name == HEADER):
            entry.rename(place / entry.name)
        settled(place)
    except BaseException:
        forget(Project(place), existed=True)
        raise


def _fill(folder: Path, header: Header, data: bytes, pictures: Mapping[str, Path]) -> None:
    with disk_errors(folder):
        made(folder)
    write_whole(folder / "script" / header.script, data)
    for name, source in pictures.items():
        write_whole(folder.joinpath(*name.split("/")), source.read_bytes())
    write_model(folder / "board.json", Board(script_sha256=header.script_sha256, options=header.options))
    write_model(folder / HEADER, header, indent=1)


def storable(name: str) -> str:
    """A file name that can be written as UTF-8; bytes of another encoding become underscores."""
    return "".join("_" if "\ud800" <= char <= "\udfff" else char for char in name)


def is_board(folder: Path) -> bool:
    """Whether a folder holds a board, whole or damaged.

    Raises:
        InputError: the system will not say.
    """
    try:
        return (folder / "storyboard.json").is_file()
    except OSError as error:
        raise InputError(f"{folder} cannot be looked into: {error.strerror or error}.") from error


def forget(project: Project, *, existed: bool) -> None:
    """Removes what `create` made, for a script that turned out not to be readable; the folder too, unless it existed before.

    A board that holds answers or a bill stays as it is: they were paid for, and a second try goes on with them.
    """
    if any((project.folder / name).exists() for name in PAID):
        return
    for name in (*OURS, "checkpoints.sqlite-shm", "checkpoints.sqlite-wal"):
        path = project.folder / name
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    if not existed:
        project.folder.rmdir()


def read_script(script: Path) -> bytes:
    """The bytes of a script.

    Raises:
        InputError: it is missing, a folder, or may not be read.
    """
    try:
        if script.is_dir():
            from storyboard.script.reading import KNOWN

            raise InputError(f"{script} is a folder. Give the script file itself: {KNOWN}.")
        return script.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"There is no file {script}. {instead(script)}") from error
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
            f"`storyboard revise {typed(project.folder)} {typed(script)}` brings the board to it, with all its pictures; "
            "`-o OTHER` makes a new one."
        )


def changed(old: Options, new: Options) -> tuple[str, ...]:
    """Names of the options that differ, in the order of the model."""
    return tuple(name for name in Options.model_fields if getattr(old, name) != getattr(new, name))


def update_options(project: Project, wanted: Options, pictures: Mapping[str, Path], *, yes: bool) -> None:
    """Takes up the options and reference pictures of another run on the same board.

    Layout, page, date, info and fps change freely; the plan's own options can't change; the others change with `yes`.

    Raises:
        InputError: an option differs that may not change, or not without `yes`.
    """
    old = project.header.options
    differing = changed(old, wanted)
    if fixed := [name for name in differing if name in REPLANNED]:
        raise InputError(
            f"{project.folder} was planned with {_told(old, fixed)}; asked for now: {_told(wanted, fixed)}. Make a new board with -o."
        )
    asked = [name for name in differing if name not in FREE]
    others = [name for name, source in pictures.items() if not _same(project.folder.joinpath(*name.split("/")), source)]
    if (asked or others) and not yes:
        told = [f"{_told(old, asked)}; asked for now: {_told(wanted, asked)}"] if asked else []
        told += [f"other pictures than now for {', '.join(others)}"] if others else []
        raise InputError(
            f"{project.folder} was made with {' and '.join(told)}. "
            "Say --yes to change it (nothing painted is repainted; see `storyboard redraw --stale`), or make a new board with -o."
        )
    for name in others:
        write_whole(project.folder.joinpath(*name.split("/")), pictures[name].read_bytes())
    if differing:
        project.change_options(wanted)


def _same(kept: Path, source: Path) -> bool:
    return kept.is_file() and digest(kept.read_bytes()) == digest(source.read_bytes())


EMPTY = {"scenes": "all", "length": "as estimated", "hedge": "never"}
"""What an option means that is left empty, where that is not none."""


def _told(options: Options, names: list[str]) -> str:
    return ", ".join(f"{name} {getattr(options, name) or EMPTY.get(name, 'none')!s}" for name in names)
