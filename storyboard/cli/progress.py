"""Events of a run as something to look at: a bar on a terminal, a line for each panel elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from storyboard.events import (
    Delayed,
    Entered,
    Event,
    Listener,
    Notice,
    PanelFailed,
    PanelPainted,
    PanelStarted,
    Published,
    Quoted,
    ScenePlanned,
    Waiting,
)
from storyboard.model.wording import counted, money, typed

NARROW = 60
"""Columns of a terminal below which the bar has no room for time and cost."""

STAGES: Mapping[str, str] = {
    "read": "Reading the script",
    "break down": "Breaking it down",
    "plan": "Planning shots",
    "publish": "Laying out the PDF",
}


def line(event: Event) -> str:
    """The event in one line; empty where it says nothing worth a line."""
    return _LINES.get(type(event), lambda _: "")(event)


def _entered(event: Entered) -> str:
    return STAGES.get(event.name, event.name.capitalize()) + (f": {event.detail}" if event.detail else "")


def _quoted(event: Quoted) -> str:
    return f"{counted(event.pictures, 'picture')}, {money(event.low)} to {money(event.high)}" if event.high else ""


def _waiting(event: Waiting) -> str:
    if not event.jobs:
        return ""
    what = f"{counted(event.pictures, 'picture')} in {counted(event.jobs, 'batch job')}"
    return f"Waiting for {what}. Ctrl-C leaves them under way; `storyboard resume {typed(event.folder)}` collects them."


def _delayed(event: Delayed) -> str:
    return f"{told_again(event)}: {event.message}"


def told_again(event: Delayed) -> str:
    """Which try it was, and when the next one comes."""
    soon = f"again in {max(event.seconds, 1):.0f} s"
    return f"{event.what}: attempt {event.attempt} of {event.tries} failed, {soon}" if event.attempt else f"{event.what} waits, {soon}"


def _failed(event: PanelFailed) -> str:
    return f"[{event.done}/{event.total}] {event.panel} is missing: {event.message}"


def _painted(event: PanelPainted) -> str:
    """A panel that is done, with how far the run is."""
    count = f"[{event.done}/{event.total}] {event.panel}"
    if event.reused:
        return f"{count} was there already"
    return f"{count} painted in {event.seconds:.1f} s" + (f", {money(event.cost)}" if event.cost else "")


_LINES: Mapping[type[Event], Callable[[Any], str]] = {
    Entered: _entered,
    Quoted: _quoted,
    ScenePlanned: lambda event: f"Scene {event.scene}: {counted(event.panels, 'panel')}, planned by {event.planner}",
    Waiting: _waiting,
    Delayed: _delayed,
    PanelFailed: _failed,
    PanelPainted: _painted,
    Notice: lambda event: f"Note: {event.message}",
    Published: lambda event: f"{event.file}: {counted(event.pages, 'page')}",
}
"""What each kind of event is told as."""


def lines(out: TextIO) -> Listener:
    """A listener that writes plain lines, without control codes, at once. What keeps many requests from an answer is told once a try."""
    told = set[tuple[int, str]]()

    def listen(event: Event) -> None:
        if (text := line(event)) and not (isinstance(event, Delayed) and _known(event, told)):
            out.write(text + "\n")
            out.flush()

    return listen


def _known(event: Delayed, told: set[tuple[int, str]]) -> bool:
    """Whether somebody else's request was told to have met the same at the same try; waiting for a turn is told once."""
    met = (event.attempt, event.message if event.attempt else "")
    known = met in told
    told.add(met)
    return known


def losses(out: TextIO) -> Listener:
    """A listener that writes what is lost of a script, and nothing else."""
    write = lines(out)

    def listen(event: Event) -> None:
        if isinstance(event, Notice) and event.lost:
            write(event)

    return listen


def columns(width: int) -> tuple[ProgressColumn, ...]:
    """What the bar shows on a terminal of that width."""
    now, count = TextColumn("{task.description}", markup=False), MofNCompleteColumn()
    if width < NARROW:
        return now, count
    return now, BarColumn(bar_width=None), count, TimeElapsedColumn(), TextColumn("{task.fields[cost]}", markup=False)


def bar(progress: Progress) -> Listener:
    """A listener that moves the bar; what must be read is printed above it."""
    task = progress.add_task("", total=None, cost="")
    spent, told = [0.0], set[tuple[int, str]]()

    def painted(event: PanelPainted) -> None:
        spent[0] += event.cost
        cost = money(spent[0]) if spent[0] else ""
        progress.update(task, description=f"Painted {event.panel}", completed=event.done, total=event.total, cost=cost)

    def listen(event: Event) -> None:
        match event:
            case PanelStarted(panel=panel):
                progress.start()
                progress.update(task, description=f"Painting {panel}")
            case Delayed():
                progress.start()
                progress.update(task, description=told_again(event))
                _above(progress.console, "" if _known(event.model_copy(update={"attempt": min(event.attempt, 1)}), told) else line(event))
            case PanelPainted():
                painted(event)
            case PanelFailed(done=done, total=total):
                progress.update(task, completed=done, total=total)
                _above(progress.console, line(event))
            case Entered(name="publish"):
                progress.stop()
                _above(progress.console, line(event))
            case Quoted(pictures=pictures):
                progress.update(task, total=pictures, completed=0)
                _above(progress.console, line(event))
            case _:
                _above(progress.console, line(event))

    return listen


def _above(console: Console, text: str) -> None:
    if text:
        console.print(Text(text))


def interactive(stream: TextIO) -> bool:
    """Whether `stream` is a terminal that understands control codes."""
    return stream.isatty() and os.environ.get("TERM", "") not in {"dumb", "unknown"}


@contextmanager
def shown(*, quiet: bool) -> Generator[Listener]:
    """Shows a run on stderr while the block runs: only what is lost, a bar, or lines."""
    if quiet:
        yield losses(sys.stderr)
    elif not interactive(sys.stderr):
        yield lines(sys.stderr)
    else:
        console = Console(stderr=True, highlight=False)
        progress = Progress(*columns(console.width), console=console, transient=True, expand=console.width >= NARROW)
        try:
            yield bar(progress)
        finally:
            progress.stop()
