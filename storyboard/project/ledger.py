"""What was spent, line by line, and the budget that reserves each call's worst case before it is sent."""

from __future__ import annotations

from pathlib import Path

from storyboard.model.base import Frozen
from storyboard.model.errors import BudgetReached, InputError
from storyboard.model.wording import money, typed
from storyboard.project.lines import add_line, read_lines

MOST_BYTES = 100_000_000
"""Largest bill that is read: some 400,000 calls."""


class Entry(Frozen):
    """One line of `ledger.jsonl`."""

    key: str
    panel: str
    event: str
    """`reserved` before a call, then `settled` with the price, `released` where surely nothing is billed, or `lost` where nobody knows."""
    usd: float
    door: str = ""
    """Which door of a chain it was, where the painter is one."""


class Ledger:
    """The board's bill. Free calls are not written.

    A reservation without an end (a killed process, a dropped connection) counts as spent: it may have been billed.
    """

    def __init__(self, file: Path, budget: float | None = None) -> None:
        self.file, self.budget = file, budget
        self.agreed: float | None = None
        """USD the board may have cost in all by the quote that was said yes to; None before one was."""
        self._open: dict[str, Entry] = {}
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
        return self._lost + sum(entry.usd for entry in self._open.values())

    def holds(self, key: str) -> bool:
        """Whether money is set aside for a call that has not ended."""
        return key in self._open

    def held(self, panel: str) -> tuple[str, ...]:
        """Keys of the calls for a panel that have not ended, and for which money is set aside."""
        return tuple(entry.key for entry in self._open.values() if entry.panel == panel)

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
                went = f"reaches no further: {self._told()}, and" if self.spent else "does not reach for a picture:"
                kept = "What is painted is kept; go" if self.spent else "Go"
                raise BudgetReached(
                    f"The {name} of {money(limit)} {went} the next one may cost {money(worst)}. "
                    f"{kept} on with `storyboard resume {typed(self.file.parent)}` and {cure}."
                )

    def _told(self) -> str:
        """What is spent, and what is only held for calls that have not ended."""
        held = sum(entry.usd for entry in self._open.values())
        aside = f" and ${held:.2f} set aside for calls that have not ended" if held else ""
        return f"${self.spent - held:.2f} spent{aside}"

    def settle(self, key: str, panel: str, usd: float, door: str = "") -> None:
        """Books what a call really cost."""
        if usd or key in self._open:
            self._write(Entry(key=key, panel=panel, event="settled", usd=usd, door=door))

    def lose(self, key: str, panel: str = "", door: str = "") -> None:
        """Leaves a reservation as it is: whether the call was billed, nobody knows. Written only where there is a door to name."""
        if door and key in self._open:
            self._write(Entry(key=key, panel=panel, event="lost", usd=self._open[key].usd, door=door))
        else:
            self._lose(key)

    def release(self, key: str, panel: str, door: str = "") -> None:
        """Gives a reservation back: the provider answered, and charged nothing."""
        if key in self._open:
            self._write(Entry(key=key, panel=panel, event="released", usd=0.0, door=door))

    def _write(self, entry: Entry) -> None:
        add_line(self.file, entry)
        self._take_up()

    def _take_up(self) -> None:
        """Counts what the file has got since: another ledger of the same board writes there too.

        Raises:
            InputError: it is larger than we write it.
        """
        if self.file.exists() and self.file.stat().st_size > MOST_BYTES:
            raise InputError(f"{self.file} is larger than {MOST_BYTES:,} bytes. Put back the bill that storyboard wrote.")
        entries, read = read_lines(self.file, Entry, self._read)
        self._read += read
        for entry in entries:
            self._count(entry)

    def _count(self, entry: Entry) -> None:
        if entry.event == "reserved":
            self._lose(entry.key)
            self._open[entry.key] = entry
        elif entry.event == "lost":
            self._lose(entry.key)
        else:
            self._open.pop(entry.key, None)
            self._settled += entry.usd

    def _lose(self, key: str) -> None:
        """Counts a reservation as possibly billed, for good."""
        lost = self._open.pop(key, None)
        self._lost += lost.usd if lost else 0.0
