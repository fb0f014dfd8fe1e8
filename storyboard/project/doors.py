"""What a board knows of the doors its pictures come through: `accepted/KEY.json`, requests a provider has taken on and not answered yet,
and `doors.jsonl`, a line for every try at a door of a chain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from storyboard.model.errors import InputError
from storyboard.painters.chain.diary import Tried
from storyboard.ports import Accepted
from storyboard.project.files import Damaged, read_model, write_model
from storyboard.project.lines import add_line, read_lines

FOLDER = "accepted"
DIARY = "doors.jsonl"

MOST_RECORD_BYTES = 1_000_000
"""Largest record of an accepted request that is read."""

MOST_TRIES_READ = 20_000
"""Tries that count for what is known of doors: the last ones."""

MOST_TRIES_BYTES = 20_000_000
"""Bytes at the end of the diary that are read: room for as many tries of a thousand bytes."""


class BoardMemory:
    """The accepted requests of a board, each on the disk until its picture is stored.

    Args:
        folder: the board folder.

    Raises:
        InputError: a record cannot be read, or lies behind a link; the message says what to do.
    """

    def __init__(self, folder: Path) -> None:
        self._home = folder / FOLDER
        if self._home.is_symlink():
            raise InputError(f"{self._home} is a link. Board folders hold no links; remove it.")
        self._delivered: set[tuple[str, str]] = set()
        self._records = {(record.door, record.key): record for record in _read(self._home)}

    def accepted(self, door: str, key: str) -> Accepted | None:
        """The record of a request at a door."""
        return self._records.get((door, key))

    def accept(self, record: Accepted) -> None:
        """Writes a record down; it is durable once this returns."""
        write_model(self._file(record), record)
        self._records[record.door, record.key] = record

    def waiting(self, panel: str) -> Sequence[Accepted]:
        """The records of a panel."""
        return tuple(record for record in self._records.values() if record.panel == panel)

    def delivered(self, record: Accepted) -> None:
        """The record stays until `stored`: a crash before that must find it."""
        self._delivered.add((record.door, record.key))

    def forget(self, record: Accepted) -> None:
        """Removes a record."""
        self._records.pop((record.door, record.key), None)
        self._delivered.discard((record.door, record.key))
        self._file(record).unlink(missing_ok=True)

    def stored(self, panel: str, seed: str) -> None:
        """A picture of the panel is stored: what was delivered is not waited for any more. Its other requests are: they are paid.

        Args:
            panel: id.
            seed: of the request; what was delivered before a crash is known by it.
        """
        waiting = self.waiting(panel)
        delivered = [record for record in waiting if (record.door, record.key) in self._delivered]
        for record in delivered or [record for record in waiting if record.seed == seed]:
            self.forget(record)

    def _file(self, record: Accepted) -> Path:
        if not record.key.isalnum():
            raise InputError(f"{record.key!r} is no key of an accepted request.")
        return self._home / f"{record.key}.json"


def _read(home: Path) -> Iterator[Accepted]:
    for file in sorted(home.glob("*.json")):
        if file.is_symlink() or file.stat().st_size > MOST_RECORD_BYTES:
            raise InputError(f"{file} is a link, or larger than {MOST_RECORD_BYTES:,} bytes. Remove it.")
        try:
            record = read_model(file, Accepted)
        except Damaged as error:
            raise Damaged(
                f"{error} It says which picture a provider is painting. Delete it to have that asked for again, and maybe paid again."
            ) from error
        if record.key == file.stem:
            yield record


class BoardDiary:
    """The tries at the doors of a board's chains.

    Args:
        folder: the board folder.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / DIARY

    def read(self) -> Sequence[Tried]:
        """The last ones, oldest first."""
        size = self._file.stat().st_size if self._file.exists() else 0
        return tuple(read_lines(self._file, Tried, max(size - MOST_TRIES_BYTES, 0))[0][-MOST_TRIES_READ:])

    def add(self, tried: Tried) -> None:
        """Writes one down; it is durable once this returns."""
        add_line(self._file, tried)
