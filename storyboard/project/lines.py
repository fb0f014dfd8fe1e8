"""Files that only grow: one model a line, durable once written, read past a line that a crash cut off."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO, TypeVar

from pydantic import BaseModel, ValidationError

from storyboard.project.files import disk_errors, read_errors, settled, size

M = TypeVar("M", bound=BaseModel)


def add_line(file: Path, model: BaseModel) -> None:
    """Writes a model as the next line, on the disk once this returns.

    Raises:
        DiskProblem: it cannot be written.
    """
    line = model.model_dump_json() + "\n"
    with disk_errors(file), file.open("ab+") as handle:
        handle.write((line if _whole(handle) else "\n" + line).encode())
        handle.flush()
        os.fsync(handle.fileno())
        if handle.tell() == len(line.encode()):
            settled(file.parent)


def _whole(handle: BinaryIO) -> bool:
    """Whether the file ends with a whole line; a crash may have cut the last one off."""
    if handle.seek(0, os.SEEK_END) == 0:
        return True
    handle.seek(-1, os.SEEK_END)
    return handle.read(1) == b"\n"


def read_lines(file: Path, kind: type[M], start: int = 0) -> tuple[list[M], int]:
    """The lines from a byte on that can be read, and how many bytes they take; a line cut off by a crash is passed over.

    Raises:
        DiskProblem: the system would not let us read them just now.
    """
    found, read = list[M](), 0
    if not size(file):
        return found, read
    with read_errors(file), file.open("rb") as handle:
        handle.seek(start)
        for line in handle:
            whole = line.endswith(b"\n")
            try:
                found.append(kind.model_validate_json(line))
            except ValidationError:
                if not whole:
                    break
            read += len(line)
    return found, read
