"""Dated tables of models: ours in `templates/models`, and a user's own, whose entries replace ours of the same name."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from storyboard.ports import Misconfigured

MOST_TABLE_BYTES = 1_000_000
"""Largest table that is read."""

PREFIXES = ("models/", "publishers/google/models/", "google/")
"""What may stand before a model's id; all name the same model."""

T = TypeVar("T", bound=BaseModel)


def read(name: str, file: str, variable: str) -> dict[str, Any]:
    """Our table of that name, with what the user's own says.

    Args:
        name: of a file in `templates/models`.
        file: the user's table; empty for none.
        variable: environment variable that named it, for messages.

    Raises:
        Misconfigured: the user's table cannot be read.
    """
    ours = tomllib.loads(files("storyboard.templates").joinpath(f"models/{name}").read_text(encoding="utf-8"))
    return _merged(ours, _users(Path(file), variable)) if file else ours


def checked(shape: type[T], name: str, file: str, variable: str) -> T:
    """That table as a `shape` with `models`, each of which is told its own id.

    Args:
        shape: what the table must be.
        name: as in `read`.
        file: as in `read`.
        variable: as in `read`.

    Raises:
        Misconfigured: the user's table cannot be read, or is no such table.
    """
    raw = read(name, file, variable)
    try:
        return shape.model_validate({**raw, "models": {id: {"id": id, **told} for id, told in raw["models"].items()}})
    except (ValidationError, KeyError, TypeError, AttributeError) as error:
        raise Misconfigured(f"{file or name} is not a table of models: {error}") from error


def _users(file: Path, variable: str) -> dict[str, Any]:
    try:
        if file.stat().st_size > MOST_TABLE_BYTES:
            raise Misconfigured(f"{file} is larger than {MOST_TABLE_BYTES:,} bytes; {variable} wants a table of models.")
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Misconfigured(f"{file}, named by {variable}, cannot be read: {error}.") from error


def _merged(ours: dict[str, Any], users: dict[str, Any]) -> dict[str, Any]:
    """Ours with the user's values; tables one level deep are joined, so that a model is replaced as a whole."""
    both = [name for name in ours if isinstance(ours[name], dict) and isinstance(users.get(name), dict)]
    joined = {name: {**ours[name], **users[name]} for name in both}
    return {**ours, **users, **joined}


def bare(name: str) -> str:
    """A model's id without what may stand before it."""
    return next((name.removeprefix(prefix) for prefix in PREFIXES if name.startswith(prefix)), name)
