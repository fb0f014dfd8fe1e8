"""What is asked of a script alone, before or without a board: its scenes, its breakdown, another format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from storyboard.events import Listener, Notice, nothing
from storyboard.model.board import Board, Options
from storyboard.model.cast import Breakdown
from storyboard.model.errors import InputError
from storyboard.model.screenplay import SceneList
from storyboard.project.create import open_project, read_script


def break_down(target: str | Path, *, write: bool = False) -> Breakdown:
    """Who, where and what recurs: by the rules for a script; for a board as it stands, with a text model's findings and your words.

    Args:
        target: a script, or the folder of a board.
        write: also write `cast.toml` to be changed: into the board's folder, for a script into the folder `cast` of the working folder,
            which `make` is then given as `cast`.

    Raises:
        InputError: the target is neither, the board is not broken down yet, or there is a `cast.toml` already.
        DiskProblem: it cannot be written.
    """
    from storyboard.breakdown.data import FILE
    from storyboard.project.words import broken, write_words

    path = Path(target)
    board = broken(open_project(path)) if path.is_dir() else _read_down(path)
    if write:
        write_words((path if path.is_dir() else Path("cast")) / FILE, board)
    return board.breakdown


def _read_down(script: Path) -> Board:
    from storyboard.project.work import broken_down, read

    read_script(script)
    return broken_down(read(script, "", Options()))


def scenes(script: str | Path, *, on_event: Listener = nothing) -> dict[str, Any]:
    """A script as structured scene JSON; its schema is `schema()`.

    Args:
        script: the script.
        on_event: told what the reader wants the user to know, such as pages without text.

    Raises:
        InputError: the script cannot be read.
    """
    from storyboard.script.reading import read as read_file

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
    from storyboard.script.reading import read as read_file
    from storyboard.script.writing import written

    target = Path(out)
    if target.exists():
        raise InputError(f"{target} exists. Give another name, or remove it first.")
    write_whole(target, written(read_file(Path(script)), target.suffix))
    return target


def schema() -> dict[str, Any]:
    """The JSON Schema of `scenes`."""
    return SceneList.model_json_schema(mode="serialization")
