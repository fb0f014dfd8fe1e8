"""Reading and writing whole files so that a crash leaves either the old one or the new one."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from storyboard.model.base import first_fault
from storyboard.model.errors import DiskProblem, InputError

PART = ".part"
"""Ending of what is still being written."""

CURE = "Free some space or choose another folder with -o"

_ALLOW = "Make the folder writable for you, or choose another one with -o"

CURES: dict[int | None, str] = {errno.EACCES: _ALLOW, errno.EPERM: _ALLOW, errno.EROFS: "Choose a folder with -o that can be written"}
"""What helps, by what the system says; else `CURE`."""

M = TypeVar("M", bound=BaseModel)


@contextmanager
def disk_errors(path: Path) -> Generator[None]:
    """Turns the system's refusal to write into a DiskProblem that names the folder and says what helps.

    Raises:
        DiskProblem: the disk is full, read-only, or the folder may not be written.
    """
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        folder = path.parent if path.name.endswith(PART) or path.suffix else path
        raise DiskProblem(f"Could not write in {folder}: {reason}. {CURES.get(error.errno, CURE)}, then run the command again.") from error


def write_whole(path: Path, data: bytes) -> None:
    """Replaces `path` by `data` in one step, durable once this returns.

    Raises:
        DiskProblem: it cannot be written; what was there before is still there.
    """
    with disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        part.unlink(missing_ok=True)
        try:
            with part.open("xb") as handle:
                handle.write(data)
                handle.flush()
                os.fsync(handle.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


class Damaged(InputError):
    """Raised when a file of a board is missing or does not hold what it should."""


def write_model(path: Path, model: BaseModel, *, indent: int | None = None) -> None:
    """Writes a model as UTF-8 JSON, whole or not at all."""
    write_whole(path, (model.model_dump_json(indent=indent) + "\n").encode())


def read_model(path: Path, kind: type[M]) -> M:
    """Reads a model written by `write_model`.

    Raises:
        Damaged: the file is missing, or does not hold what it should.
        DiskProblem: the system would not let us read it just now; the file may well be whole.
    """
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Damaged(f"{path} is missing.") from error
    except OSError as error:
        raise DiskProblem(f"Could not read {path}: {error.strerror or error}. Close what holds it and try again.") from error
    try:
        return kind.model_validate_json(data)
    except ValidationError as error:
        raise Damaged(f"{path} is damaged and cannot be read ({first_fault(error)}).") from error
