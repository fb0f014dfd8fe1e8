"""Calls of a run that are under way, so that one the budget has no room for yet can wait until the others have told what they cost."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager


class Underway:
    """Counts calls, and tells those who wait whenever one ends. It serves one loop at a time."""

    def __init__(self) -> None:
        self._calls = 0
        self._waiting: list[asyncio.Future[None]] = []

    @contextmanager
    def call(self) -> Generator[None]:
        """Counts a call for as long as it lasts, however it ends."""
        self._calls += 1
        try:
            yield
        finally:
            self._calls -= 1
            waiting, self._waiting = self._waiting, []
            for one in waiting:
                if not one.done():
                    one.set_result(None)

    async def ended(self) -> bool:
        """Returns once a call has ended; False, at once, where none is under way."""
        if not self._calls:
            return False
        one = asyncio.get_running_loop().create_future()
        self._waiting.append(one)
        await one
        return True
