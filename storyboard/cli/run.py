"""What all painting commands do around the call: show the work, ask before money is spent, say what came of it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from storyboard.api import status as status_of
from storyboard.cli.making import MISSING, quoted
from storyboard.cli.printing import print_json, say, tamed
from storyboard.cli.progress import interactive, shown
from storyboard.events import Event, Finished, Listener, Published, Started
from storyboard.model.board import Board
from storyboard.model.errors import InputError, Interrupted
from storyboard.model.wording import counted, money, typed
from storyboard.project.quote import Advise, Confirm, Quote
from storyboard.project.status import Missing

Job = Callable[[Listener, Confirm], Board]


@dataclass
class Heard:
    """What the events of a run told."""

    folder: str = ""
    files: list[str] = field(default_factory=list[str])
    panels: int = 0
    missing: int = 0
    sheets: int = 0
    cost: float = 0.0
    waiting: str = ""
    """What somebody is to look at before it goes on."""

    def __call__(self, event: Event) -> None:
        match event:
            case Started(folder=folder):
                self.folder = folder
            case Published(file=file):
                self.files = [*(known for known in self.files if known != file), file]
            case Finished():
                self.panels, self.missing, self.cost, self.sheets = event.panels, event.missing, event.cost, event.sheets
                self.waiting = event.waiting
            case _:
                pass


def run_job(job: Job, *, json: bool, quiet: bool) -> int:
    """Runs a painting job; the exit code.

    Raises:
        Interrupted: the user stopped it; the message says how to go on.
    """
    heard = Heard()
    with shown(quiet=quiet) as show:

        def listen(event: Event) -> None:
            heard(event)
            show(event)

        try:
            job(listen, ask)
        except KeyboardInterrupt as stop:
            raise Interrupted(stopped(heard.folder)) from stop
    missing = status_of(heard.folder).missing if heard.missing and not heard.waiting else ()
    if json:
        print_json(result(heard, missing))
    else:
        say(*summary(heard, missing))
    return MISSING if heard.missing and not heard.waiting else 0


def stopped(folder: str) -> str:
    """What to tell somebody who pressed Ctrl-C."""
    return (
        f"Stopped. What was finished is kept; go on with: storyboard resume {typed(folder)}"
        if folder
        else "Stopped before anything was made."
    )


def ask(quote: Quote) -> bool:
    """Asks whether the quote is agreed to.

    Raises:
        InputError: nobody is at a terminal to answer.
    """
    from rich.console import Console
    from rich.prompt import Confirm as Question

    if not (sys.stdin.isatty() and interactive(sys.stderr)):
        raise InputError(f"Painting costs money: {quoted(quote)}. Nobody is at a terminal to agree; add --yes to go on.")
    with interruptible():
        return Question.ask(f"{quoted(quote)}. Go on?", console=Console(stderr=True), default=False)


def adviser() -> Advise | None:
    """Asks the user what a text model wants to know; None where nobody is at a terminal."""
    if not (sys.stdin.isatty() and interactive(sys.stderr)):
        return None
    from rich.console import Console
    from rich.prompt import Prompt
    from rich.text import Text

    def advise(question: str, choices: tuple[str, ...]) -> str:
        console = Console(stderr=True, highlight=False, markup=False)
        for number, choice in enumerate(choices, start=1):
            console.print(f"  {number}  {tamed(choice)}")
        with interruptible():
            told = Prompt.ask(Text(f"{tamed(question)} (Enter: you decide)"), console=console, default="", show_default=False)
        return choices[int(told) - 1] if told.isdecimal() and 1 <= int(told) <= len(choices) else told

    return advise


@contextmanager
def interruptible() -> Generator[None]:
    """Lets Ctrl-C end a question at once: an event loop's own handler would wait for the answer first."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def summary(heard: Heard, missing: Sequence[Missing]) -> list[str]:
    """What came of a run, for people."""
    painted = f"{heard.folder}: {counted(heard.panels, 'panel')}" + (f", {money(heard.cost)} spent" if heard.cost else "")
    if heard.waiting:
        return [painted, *heard.files, f"Waiting for you to look at {heard.waiting}. Go on with: storyboard resume {typed(heard.folder)}"]
    if heard.sheets and not missing:
        sheets = f"{counted(heard.sheets, 'reference sheet')} painted: look at them at the end of the PDF, then approve or redraw them."
        return [painted, *heard.files, sheets, f"Paint the panels with: storyboard resume {typed(heard.folder)}"]
    if not missing:
        return [painted, *heard.files]
    first = missing[0]
    return [
        painted,
        *heard.files,
        f"{counted(len(missing), 'panel')} missing; {first.panel}: {first.reason}",
        f"Try again with: storyboard redraw {typed(heard.folder)} --missing",
    ]


def result(heard: Heard, missing: Sequence[Missing]) -> dict[str, object]:
    """What came of a run, for programs."""
    return {
        "folder": heard.folder,
        "files": heard.files,
        "panels": heard.panels,
        "sheets": heard.sheets,
        "missing": [item.model_dump() for item in missing],
        "cost": heard.cost,
        "waiting": heard.waiting,
    }
