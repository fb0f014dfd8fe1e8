"""Submitting once: what a provider has accepted is written down before it is asked for, and never submitted again.

A painter that submits now and collects later keeps one `Acceptance`:

    record = await self.acceptance.taken(request, submit)     # the record there is, else what `submit` brings, written down
    painting = await self._collected(record)                  # polls and downloads
    self.acceptance.delivered(record)                         # or .ended(record), where it failed at the provider for good

As long as it is neither delivered nor ended, the same request comes back to the same record: after a time limit, a broken
connection, and in the next process.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

from storyboard.model.errors import ProviderError
from storyboard.model.fingerprint import digest
from storyboard.ports import Accepted, FixRequest, Memory, PaintRequest, Refused, TryLater

Submit = Callable[[], Awaitable[Accepted]]
"""Sends a request; its record, of which `id` and the addresses count."""

Find = Callable[[Accepted], Awaitable[Accepted | None]]
"""Looks at the provider for a request whose answer was lost: its record, None where the provider surely has none."""


def key(request: PaintRequest, door: str) -> str:
    """What a request is remembered by at a door: panel, attempt and hand (`seed`), the words, and the change asked for.

    Pictures that go along are left out: they may be chosen otherwise after a crash, and what is paid for is taken all the same.
    """
    asked = (door, request.seed, request.wish or request.brief, request.aspect, request.size, request.style)
    return digest("\n".join((*asked, request.edit.model_dump_json() if request.edit else "")).encode())


class InProcess:
    """A memory that lasts as long as the process."""

    def __init__(self) -> None:
        self._records: dict[tuple[str, str], Accepted] = {}

    def accepted(self, door: str, key: str) -> Accepted | None:
        """The record, None where there is none."""
        return self._records.get((door, key))

    def accept(self, record: Accepted) -> None:
        """Keeps a record."""
        self._records[record.door, record.key] = record

    def waiting(self, panel: str) -> Sequence[Accepted]:
        """The records of a panel."""
        return tuple(record for record in self._records.values() if record.panel == panel)

    def delivered(self, record: Accepted) -> None:
        """Forgets it: whoever asked has the picture."""
        self.forget(record)

    def forget(self, record: Accepted) -> None:
        """Forgets it."""
        self._records.pop((record.door, record.key), None)


class Acceptance:
    """The submissions of one painter.

    Args:
        door: what the painter is called in the registry.
    """

    def __init__(self, door: str) -> None:
        self.door = door
        self.memory: Memory = InProcess()
        self._under_way: dict[str, asyncio.Task[Accepted]] = {}

    def remember(self, memory: Memory) -> None:
        """Keeps records there from now on."""
        self.memory = memory

    def known(self, request: PaintRequest) -> Accepted | None:
        """The record of a request that was accepted and is neither delivered nor ended; None where there is none."""
        record = self.memory.accepted(self.door, key(request, self.door))
        return record if record is not None and record.id else None

    async def taken(self, request: PaintRequest, submit: Submit, find: Find | None = None) -> Accepted:
        """The record of a request: the one there is, else what submitting it brings.

        A submission once begun goes on where the caller is cancelled, so that the id it brings is not lost.

        Args:
            request: what is asked for.
            submit: sends it.
            find: looks for a request whose answer was lost, where the provider can be asked for that.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: what `submit` or `find` raises.
        """
        known, name = self.known(request), key(request, self.door)
        if known is not None:
            return known
        task = self._under_way.get(name)
        if task is None or task.done() or task.get_loop() is not asyncio.get_running_loop():
            task = self._under_way[name] = asyncio.ensure_future(self._submitted(name, request, submit, find))
            task.add_done_callback(_heard)
        return await asyncio.shield(task)

    def update(self, record: Accepted) -> None:
        """Writes down what became known of a request since, such as the address of its picture."""
        self.memory.accept(record)

    def delivered(self, record: Accepted) -> None:
        """The picture is handed on."""
        self.memory.delivered(record)

    def ended(self, record: Accepted) -> None:
        """It failed at the provider for good, or what it brought is gone there: the request may be submitted again."""
        self.memory.forget(record)

    async def close(self) -> None:
        """Returns when every submission under way has ended."""
        loop = asyncio.get_running_loop()
        waiting = [task for task in self._under_way.values() if task.get_loop() is loop and not task.done()]
        await asyncio.gather(*waiting, return_exceptions=True)
        self._under_way.clear()

    async def _submitted(self, name: str, request: PaintRequest, submit: Submit, find: Find | None) -> Accepted:
        intent = self.memory.accepted(self.door, name)
        found = await find(intent) if intent is not None and find is not None else None
        if found is None:
            intent = Accepted(key=name, door=self.door, panel=request.panel.id, seed=request.seed, at=time.time())
            self.memory.accept(intent)
            found = await self._sent(intent, submit, find)
        whose = {"key": name, "door": self.door, "panel": request.panel.id, "seed": request.seed}
        record = found.model_copy(update={**whose, "at": found.at or time.time()})
        self.memory.accept(record)
        return record

    async def _sent(self, intent: Accepted, submit: Submit, find: Find | None) -> Accepted:
        try:
            return await submit()
        except (TryLater, FixRequest, Refused) as error:
            asked = find is not None and _lost(error)
            found = await find(intent) if find is not None and asked else None
            if found is None:
                self.memory.forget(intent)
                error.cost = 0.0 if asked else error.cost
                raise
            return found
        except ProviderError:
            self.memory.forget(intent)
            raise


def _lost(error: TryLater | FixRequest | Refused) -> bool:
    """Whether the provider may have taken the request on all the same."""
    return error.cost is None


def _heard(task: asyncio.Task[Accepted]) -> None:
    """Takes note of how a submission ended, since its caller may be gone."""
    if not task.cancelled():
        task.exception()
