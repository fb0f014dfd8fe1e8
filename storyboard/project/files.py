"""Reading and writing whole files so that a crash leaves either the old one or the new one."""

from __future__ import annotations

import errno
import os
import secrets
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from storyboard.model.base import first_fault
from storyboard.model.errors import DiskProblem, InputError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

PART = ".part"
"""Ending of what is still being written."""

ELSEWHERE = "work on a copy elsewhere (`make` takes another folder with -o)"
CURE = f"Free some space, or {ELSEWHERE}"

_ALLOW = f"Make the folder writable for you, or {ELSEWHERE}"

_FILE = "A file of that name stands where a folder is needed: choose another folder with -o"

CURES: dict[int | None, str] = {
    errno.EACCES: _ALLOW,
    errno.EPERM: _ALLOW,
    errno.EROFS: f"{ELSEWHERE[0].upper()}{ELSEWHERE[1:]}",
    errno.ENOENT: "Choose a folder that can be made",
    errno.EEXIST: _FILE,
    errno.ENOTDIR: _FILE,
}
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


def beside(path: Path) -> Path:
    """A name for a part of `path` while it is written, its own for every call: two threads may write the same file."""
    return path.with_name(f".{secrets.token_hex(8)}.part")


AHEAD = 4 << 20
"""Bytes of a large file that are sent on to the disk together."""


class Outgoing(FileIO):
    """A large new file that is on its way to the disk while it grows, so that `fsync` finds little left to wait for."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "xb")
        self._end = self._sent = 0

    def write(self, data: ReadableBuffer, /) -> int:
        """Writes bytes as any file does; what has gathered is sent on where the system lets itself be told (Linux)."""
        wrote = super().write(data)
        self._end += wrote
        if sys.platform == "linux" and self._end - self._sent >= AHEAD:
            with suppress(OSError):
                os.posix_fadvise(self.fileno(), self._sent, self._end - self._sent, os.POSIX_FADV_DONTNEED)
            self._sent = self._end
        return wrote


def settled(folder: Path) -> None:
    """Makes the names in a folder as durable as the files they name. Windows does so by itself, and some network drives cannot."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def made(folder: Path) -> None:
    """Makes a folder and those it lies in, durable once this returns."""
    if folder.is_dir():
        return
    made(folder.parent)
    folder.mkdir(exist_ok=True)
    settled(folder.parent)


HELD: tuple[float, ...] = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4) if os.name == "nt" else ()
"""Seconds between tries to replace a file; Windows replaces none that somebody reads just now, as a scanner or a page does for moments."""


def replaced(part: Path, path: Path) -> None:
    """Puts a written part in the place of `path`.

    Raises:
        DiskProblem: another program has held the file open all the while.
        OSError: it cannot be put there.
    """
    for wait in HELD:
        with suppress(PermissionError):
            part.replace(path)
            return
        time.sleep(wait)
    try:
        part.replace(path)
    except PermissionError as error:
        if not HELD:
            raise
        raise DiskProblem(f"Could not replace {path}: another program holds it open. Close it there and try again.") from error


def write_whole(path: Path, data: bytes) -> None:
    """Replaces `path` by `data` in one step, durable once this returns.

    Raises:
        DiskProblem: it cannot be written; what was there before is still there.
    """
    with disk_errors(path):
        made(path.parent)
        part = beside(path)
        try:
            with part.open("xb") as handle:
                handle.write(data)
                handle.flush()
                os.fsync(handle.fileno())
            replaced(part, path)
            settled(path.parent)
        finally:
            part.unlink(missing_ok=True)


class Damaged(InputError):
    """Raised when a file of a board is missing or does not hold what it should."""


@contextmanager
def read_errors(path: Path) -> Generator[None]:
    """Turns the system's refusal to read into a sentence.

    Raises:
        Damaged: the file is missing.
        DiskProblem: the system would not let us read it just now; the file may well be whole.
    """
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Damaged(f"{path} is missing.") from error
    except OSError as error:
        raise DiskProblem(f"Could not read {path}: {error.strerror or error}. Close what holds it and try again.") from error


def size(path: Path) -> int:
    """How many bytes a file has; none where it is missing.

    Raises:
        DiskProblem: the system will not say just now.
    """
    try:
        with read_errors(path):
            return path.stat().st_size
    except Damaged:
        return 0


def write_model(path: Path, model: BaseModel, *, indent: int | None = None) -> None:
    """Writes a model as UTF-8 JSON, whole or not at all."""
    write_whole(path, (model.model_dump_json(indent=indent) + "\n").encode())


def read_model(path: Path, kind: type[M]) -> M:
    """Reads a model written by `write_model`.

    Raises:
        Damaged: the file is missing, or does not hold what it should.
        DiskProblem: the system would not let us read it just now; the file may well be whole.
    """
    with read_errors(path):
        data = path.read_bytes()
    try:
        return kind.model_validate_json(data)
    except ValidationError as error:
        raise Damaged(f"{path} is damaged and cannot be read ({first_fault(error)}).") from error
