"""A job on the board: painted beside the server's event loop, watched and cancelled from any page."""

from __future__ import annotations

import asyncio
import threading
import time
import traceback
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from typing import Any

from storyboard.events import Delayed, Entered, Event, Finished, Listener, Notice, PanelFailed, PanelPainted, PanelStarted, Quoted, Waiting
from storyboard.model.base import Frozen
from storyboard.model.errors import StoryboardError
from storyboard.model.wording import counted

MOST_TOLD = 8
"""Notices of a job that are shown."""

Painting = Callable[[Listener], Coroutine[Any, Any, object]]
"""Does the job; what happens is told to the listener."""


class State(StrEnum):
    """What became of a job."""

    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class Seen(Frozen):
    """A job as a page shows it."""

    number: int
    what: str
    state: State = State.RUNNING
    done: int = 0
    total: int = 0
    now: str = ""
    """What is going on."""
    cost: float = 0.0
    """USD, so far; of a job that ended, what it really cost."""
    failed: int = 0
    """Pictures that did not come."""
    told: tuple[str, ...] = ()
    """What the user should know."""
    seconds: float = 0.0
    asks: str = ""
    """What it waits to be told, by yes or no, before it goes on."""

    @property
    def closing(self) -> bool:
        """Whether all pictures have come."""
        return 0 < self.total <= self.done


STAGES = {"publish": "Laying out the PDF"}


def heard(seen: Seen, event: Event) -> Seen:
    """A job after something happened."""
    change = _HEARD.get(type(event))
    return seen if change is None else change(seen, event)


def _painted(seen: Seen, event: PanelPainted) -> Seen:
    counted = {"done": event.done, "total": event.total, "cost": seen.cost + event.cost}
    return seen.model_copy(update={"now": f"Painted {event.panel}", **counted})


def _failed(seen: Seen, event: PanelFailed) -> Seen:
    failed = seen.model_copy(update={"done": event.done, "total": event.total, "failed": seen.failed + 1})
    return _told(failed, f"{event.panel}: {event.message}")


def _delayed(seen: Seen, event: Delayed) -> Seen:
    which = f"attempt {event.attempt} of {event.tries} failed" if event.attempt else "waits"
    return seen.model_copy(update={"now": f"{event.what}: {which}, again in {max(event.seconds, 1):.0f} s: {event.message}"})


def _waiting(seen: Seen, event: Waiting) -> Seen:
    return (
        seen.model_copy(update={"now": f"Waiting for {counted(event.pictures, 'picture')} in {counted(event.jobs, 'batch job')}"})
        if event.jobs
        else seen
    )


_HEARD: dict[type[Event], Callable[[Seen, Any], Seen]] = {
    Quoted: lambda seen, event: seen.model_copy(update={"total": event.pictures}),
    PanelStarted: lambda seen, event: seen.model_copy(update={"now": f"Painting {event.panel}"}),
    PanelPainted: _painted,
    Delayed: _delayed,
    PanelFailed: _failed,
    Notice: lambda seen, event: _told(seen, event.message),
    Waiting: _waiting,
    Entered: lambda seen, event: seen.model_copy(update={"now": STAGES.get(event.name, event.name.capitalize())}),
    Finished: lambda seen, event: seen.model_copy(update={"cost": event.cost}),
}
"""What each kind of event changes."""


def _told(seen: Seen, message: str) -> Seen:
    return seen.model_copy(update={"told": (*seen.told, message)[-MOST_TOLD:]})


class Work:
    """One job. It runs in a thread with an event loop of its own, so that pages are answered meanwhile."""

    def __init__(self, number: int, what: str, paint: Painting, tell: Callable[[], None]) -> None:
        self.what = what
        self.seen = Seen(number=number, what=what)
        self.ended = threading.Event()
        self._tell, self._began = tell, time.monotonic()
        self._stopping: Callable[[], object] | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self._answered, self._yes = threading.Event(), False
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="job")
        self._hand.submit(self._run, paint).add_done_callback(self._end)
        self._hand.shutdown(wait=False)

    def cancel(self) -> None:
        """Ends it soon; what is painted is kept."""
        with self._lock:
            self._stopped = True
            self._answered.set()
            if self._stopping is not None:
                self._stopping()

    def ask(self, sentence: str) -> bool:
        """Waits in the job's own thread until somebody answers; no where the job is cancelled meanwhile."""
        with self._lock:
            self._yes = False
            if not self._stopped:
                self._answered.clear()
            self.seen = self.seen.model_copy(update={"asks": sentence})
        self._tell()
        self._answered.wait()
        self.seen = self.seen.model_copy(update={"asks": ""})
        self._tell()
        return self._yes and not self._stopped

    def answer(self, *, yes: bool) -> None:
        """Answers what it asks; nothing where it asks nothing any more."""
        with self._lock:
            if self.seen.asks:
                self._yes = yes
                self._answered.set()

    def _run(self, paint: Painting) -> None:
        asyncio.run(self._paint(paint))

    async def _paint(self, paint: Painting) -> None:
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        with self._lock:
            if self._stopped or task is None:
                return
            self._stopping = lambda: loop.call_soon_threadsafe(task.cancel)
        try:
            await paint(self._hear)
        finally:
            with self._lock:
                self._stopping = None

    def _hear(self, event: Event) -> None:
        self.seen = heard(self.seen, event)
        self._tell()

    def _end(self, done: Future[None]) -> None:
        state, told = ending(done.exception(), stopped=self._stopped)
        seconds = round(time.monotonic() - self._began, 1)
        seen = _told(self.seen, told) if told else self.seen
        self.seen = seen.model_copy(update={"state": state, "seconds": seconds, "now": "", "asks": ""})
        self.ended.set()
        self._tell()


def ending(error: BaseException | None, *, stopped: bool) -> tuple[State, str]:
    """How a job ended, and what to say of it."""
    if stopped or isinstance(error, asyncio.CancelledError):
        return State.STOPPED, "Cancelled. What was painted is kept; the rest can be painted later."
    if error is None:
        return State.DONE, ""
    if isinstance(error, StoryboardError):
        return State.FAILED, str(error)
    traceback.print_exception(error)
    return State.FAILED, f"A fault of storyboard ended it ({type(error).__name__}). What was painted is kept; the terminal shows more."
