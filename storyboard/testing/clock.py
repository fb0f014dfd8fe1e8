"""An event loop on which nobody waits: its time jumps to the next timer, so hours of sleeping pass in a moment, exactly.

    from storyboard.testing import clock

    async def two_calls() -> float:
        await asyncio.gather(asyncio.sleep(20), asyncio.sleep(35))
        return asyncio.get_running_loop().time()

    assert clock.run(two_calls()) == 35

Time stands still while callbacks run, while bytes wait in a socket and while a thread started with `run_in_executor`
or `asyncio.to_thread` works; it moves only when nothing else can happen before the next timer. Only the loop's own
clock is virtual: `time.time()` and `time.monotonic()` go on as ever.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
Ready = list[tuple[selectors.SelectorKey, int]]

RESOLUTION = 1e-9
"""Seconds within which two timers fall due together. The system's own may be 16 ms, which would make times inexact on Windows."""


class Stuck(RuntimeError):
    """Raised when everything waits for something that nothing will bring: no timer, no thread, no bytes on the way."""


class _Clock(selectors.BaseSelector):
    """A selector that moves the clock instead of waiting."""

    def __init__(self, patience: float, grace: float) -> None:
        self._real = selectors.DefaultSelector()
        self._patience, self._grace = patience, grace
        self.now = 0.0
        self.threads = 0

    def select(self, timeout: float | None = None) -> Ready:
        """What is ready; where nothing is, time jumps by `timeout`."""
        if timeout is None:
            return self._outside()
        ready = self._real.select(min(timeout, self._grace))
        if timeout > 0 and not ready:
            if self.threads:
                return self._real.select(None)
            self.now += timeout
        return ready

    def _outside(self) -> Ready:
        """Waits for the world outside, in its time."""
        ready = self._real.select(None if self.threads else self._patience)
        if not ready:
            raise Stuck(
                f"Nothing can happen any more at {self.now:g} s: every task waits and no timer is set. Look for an await nobody answers."
            )
        return ready

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.register(fileobj, events, data)

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._real.unregister(fileobj)

    def modify(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.modify(fileobj, events, data)

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return self._real.get_map()

    def close(self) -> None:
        self._real.close()


class VirtualLoop(asyncio.SelectorEventLoop):
    """The loop itself, for `asyncio.Runner(loop_factory=VirtualLoop)` or a test plugin. Its time begins at 0.

    Args:
        patience: real seconds to wait for a socket, or for a thread not started here, when no timer is set.
        grace: real seconds a socket or such a thread is given before each jump; results are exact only with 0.
    """

    def __init__(self, patience: float = 5.0, grace: float = 0.0) -> None:
        self._clock = _Clock(patience, grace)
        super().__init__(self._clock)
        self._clock_resolution = RESOLUTION

    def time(self) -> float:
        """Seconds since the loop began."""
        return self._clock.now

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> asyncio.Future[T]:
        """As ever; time stands still until it is done."""
        future = super().run_in_executor(executor, func, *args)
        self._clock.threads += 1
        future.add_done_callback(self._done)
        return future

    def _done(self, future: asyncio.Future[Any]) -> None:
        del future
        self._clock.threads -= 1

    async def shutdown_default_executor(self, *args: Any, **named: Any) -> None:
        """As ever: its time limit counts only while threads do not work, that is, never."""
        self._clock.threads += 1
        try:
            await super().shutdown_default_executor(*args, **named)
        finally:
            self._clock.threads -= 1


def run(coro: Coroutine[Any, Any, T], *, patience: float = 5.0, grace: float = 0.0) -> T:
    """What `asyncio.run(coro)` returns, without the waiting. `patience` and `grace` as for `VirtualLoop`.

    Raises:
        Stuck: everything waits and no timer is set.
    """
    with asyncio.Runner(loop_factory=lambda: VirtualLoop(patience, grace)) as runner:
        return runner.run(coro)
