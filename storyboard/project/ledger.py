"""What was spent, line by line, and the budget that reserves each call's worst case before it is sent."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from storyboard.model.base import Frozen
from storyboard.model.errors import BudgetReached
from storyboard.project.files import disk_errors


class Entry(Frozen):
    """One line of `ledger.jsonl`."""

    key: str
    panel: str
    event: str
    """`reserved` before a call, then `settled` with the price, or `released` where surely nothing is billed."""
    usd: float


class Ledger:
    """The board's bill. Free calls are not written.

    A reservation without an end (a killed process, a dropped connection) counts as spent: it may have been billed.
    """

    def __init__(self, file: Path, budget: float | None = None) -> None:
        self.file, self.budget = file, budget
        self.agreed: float | None = None
        """USD the board may have cost in all by the quote that was said yes to; None before one was."""
        self._open: dict[str, float] = {}
        self._settled = self._lost = 0.0
        self._read = 0
        self._take_up()

    @property
    def spent(self) -> float:
        """USD settled or possibly billed, over all runs."""
        return self._settled + self.possible

    @property
    def possible(self) -> float:
        """What of it is only possibly billed: calls under way, and calls whose answer never came, each at its worst case."""
        return self._lost + sum(self._open.values())

    def holds(self, key: str) -> bool:
        """Whether money is set aside for a call that has not ended."""
        return key in self._open

    def reserve(self, key: str, panel: str, worst: float) -> None:
        """Sets `worst` USD aside for a call.

        Raises:
            BudgetReached: the budget does not allow it; nothing was set aside.
        """
        if worst:
            self._take_up()
            self._allow(worst)
            self._write(Entry(key=key, panel=panel, event="reserved", usd=worst))

    def _allow(self, worst: float) -> None:
        for limit, name, cure in (
            (self.budget, "budget", "a larger --budget"),
            (self.agreed, "quote agreed to", "a new quote"),
        ):
            if limit is not None and self.spent + worst > limit + 1e-9:
                raise BudgetReached(
                    f"The {name} of ${limit:.2f} is used up: ${self.spent:.2f} spent, and the next picture may cost ${worst:.2f}. "
                    f"What is painted is kept; go on with `storyboard resume` and {cure}."
                )

    def settle(self, key: str, panel: str, usd: float) -> None:
        """Books what a call really cost."""
        if usd or key in self._open:
            self._write(Entry(key=key, panel=panel, event="settled", usd=usd))

    def lose(self, key: str) -> None:
        """Leaves a reservation as it is: whether the call was billed, nobody knows."""
        self._lost += self._open.pop(key, 0.0)

    def release(self, key: str, panel: str) -> None:
        """Gives a reservation back: the provider answered, and charged nothing."""
        if key in self._open:
            self._write(Entry(key=key, panel=panel, event="released", usd=0.0))

    def _write(self, entry: Entry) -> None:
        line = entry.model_dump_json() + "\n"
        with disk_errors(self.file), self.file.open("ab+") as handle:
            handle.write((line if _whole(handle) else "\n" + line).encode())
            handle.flush()
            os.fsync(handle.fileno())
        self._take_up()

    def _take_up(self) -> None:
        """Counts what the file has got since: another ledger of the same board writes there too."""
        entries, read = _entries(self.file, self._read)
        self._read += read
        for entry in entries:
            self._count(entry)

    def _count(self, entry: Entry) -> None:
        if entry.event == "reserved":
            self._lost += self._open.pop(entry.key, 0.0)
            self._open[entry.key] = entry.usd
            return
        self._open.pop(entry.key, None)
        self._settled += entry.usd


def _whole(handle: BinaryIO) -> bool:
    """Whether the file ends with a whole line; a crash may have cut the last one off."""
    if handle.seek(0, os.SEEK_END) == 0:
        return True
    handle.seek(-1, os.SEEK_END)
    return handle.read(1) == b"\n"


def _entries(file: Path, start: int) -> tuple[list[Entry], int]:
    """The lines from a byte on that can be read, and how many bytes they take; a line cut off by a crash is passed over."""
    if not file.exists():
        return [], 0
    found, read = list[Entry](), 0
    with disk_errors(file), file.open("rb") as handle:
        handle.seek(start)
        for line in handle:
            whole = line.endswith(b"\n")
            try:
                found.append(Entry.model_validate_json(line))
            except ValidationError:
                if not whole:
                    break
            read += len(line)
    return found, read
