"""One job owns a board: an advisory lock of the operating system, which a killed process gives back by dying."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from storyboard.model.errors import BoardInUse
from storyboard.project.files import disk_errors, write_whole


@contextmanager
def owned(folder: Path) -> Generator[None]:
    """Holds the board for the length of one job. Readers never need it.

    Raises:
        BoardInUse: another process holds it; the message says which.
        DiskProblem: the folder cannot be written.
    """
    lock, owner = FileLock(folder / "board.lock"), folder / "board.lock.pid"
    with disk_errors(folder):
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise BoardInUse(f"{folder} is being worked on by another process{_who(owner)}. Wait for it to end, or stop it.") from error
    try:
        write_whole(owner, str(os.getpid()).encode())
        yield
    finally:
        try:
            with suppress(OSError):
                owner.unlink(missing_ok=True)
        finally:
            lock.release()


PATIENCE = 5.0
"""Seconds that a writer of one line waits for others."""


@contextmanager
def briefly(file: Path) -> Generator[None]:
    """Holds a lock of its own for the writing of one record, beside whatever job holds the board.

    Raises:
        BoardInUse: others have been writing for PATIENCE seconds.
        DiskProblem: the folder cannot be written.
    """
    lock = FileLock(file)
    with disk_errors(file):
        try:
            lock.acquire(timeout=PATIENCE)
        except Timeout as error:
            raise BoardInUse(f"{file} has been held by another process for {PATIENCE:g} seconds. Try again.") from error
    try:
        yield
    finally:
        lock.release()


def _who(owner: Path) -> str:
    try:
        return f" (pid {int(owner.read_text(encoding='utf-8'))})"
    except (OSError, ValueError):
        return ""
