"""Looking at a board step by step in a terminal: what there is to see, what was asked, and what somebody types in answer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Budget, Folder, Json, Quiet, Yes, examples
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.wording import counted

if TYPE_CHECKING:
    from storyboard.project.steps import Decision, Reviewer, Stop

HELP = "Enter: go on   r: draw all again   r 3B-2 NOTE: draw one again (r 3B: the shot)   s: stop here"
HELP_OF_A_PLAN = "Enter: go on   p 3 NOTE: have scene 3 otherwise   s: stop here"

_NUMBER = regex(r"(?i:[a-z]*\d+[a-z]*-?[a-z]+\d*-\d+)|\d+[A-HJ-NP-Z]\d*")
"""What is written as panels and shots are numbered: 3B-2, 10A-B-1, 3A1-2; 3B."""

GO_ON, STOP = frozenset({"", "g", "go", "go on", "y", "yes"}), frozenset({"s", "stop", "q", "quit"})


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(epilog=examples("storyboard plan film", "storyboard plan film --scene 3 --shots gemini --note 'one long take'"))(plan)


def plan(
    folder: Folder,
    *,
    scene: Annotated[
        list[str] | None,
        typer.Option("--scene", metavar="N", help="A scene by its printed number; may be given several times.", show_default=False),
    ] = None,
    shots: Annotated[str, typer.Option("--shots", metavar="NAME", help="Which text model plans: gemini.", show_default=False)] = "",
    note: Annotated[str, typer.Option("--note", metavar="WISH", help="What is to be otherwise.", show_default=False)] = "",
    budget: Budget = None,
    yes: Yes = False,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Has a text model plan scenes without pictures.

    Without --scene all scenes that the rules planned, such as those that a revision brought. `undo` takes it back, `resume` paints."""
    from storyboard import api
    from storyboard.cli.run import adviser, run_job

    return run_job(
        lambda listen, confirm: api.plan(
            folder,
            scenes=scene or (),
            note=note,
            shots=shots,
            budget=budget,
            yes=yes,
            confirm=confirm,
            advise=None if yes else adviser(),
            on_event=listen,
        ),
        json=json,
        quiet=quiet,
    )


def told(stop: Stop) -> Iterator[str]:
    """What there is to look at, line by line."""
    from storyboard.cli.making import quoted

    planned = f"{counted(len(stop.scenes), 'scene')}, " if stop.scenes else ""
    yield f"{stop.title[:1].upper()}{stop.title[1:]}: {planned}{counted(len(stop.panels), 'panel')}"
    yield f"Look at {Path(stop.folder) / 'storyboard.pdf'}"
    yield from (f"  {one.panel} is missing: {one.reason}" for one in stop.missing)
    if stop.quote is not None and stop.quote.pictures:
        yield f"Going on: {quoted(stop.quote)}"
    yield HELP_OF_A_PLAN if stop.scenes else HELP


def parsed(text: str, stop: Stop) -> Decision:
    """What somebody typed as a decision.

    Raises:
        InputError: it is not understood.
    """
    from storyboard.project.steps import Decision

    words = text.split()
    letter = words[0].casefold() if words else ""
    if " ".join(words).casefold() in GO_ON:
        return Decision()
    if " ".join(words).casefold() in STOP:
        return Decision(action="stop")
    if letter in {"r", "redraw"}:
        return _redraw(words[1:], stop)
    if letter in {"p", "plan"} and len(words) > 1:
        return Decision(action="plan", scene=words[1], note=" ".join(words[2:]))
    raise InputError(f"{text} is not understood. {HELP_OF_A_PLAN if stop.scenes else HELP}")


def _redraw(words: list[str], stop: Stop) -> Decision:
    """Panels and shots first, then the note; without any all are meant. What is written like a number is one, or a fault.

    Raises:
        InputError: there is no such panel or shot to look at now.
    """
    from storyboard.project.steps import Decision

    names = [word.strip(",;:") for word in words]
    meant = [_numbered(name, stop) for name in names]
    first = next((at for at, found in enumerate(meant) if not found), len(names))
    if first < len(names) and _NUMBER.fullmatch(names[first]):
        raise InputError(f"There is no {names[first]} to look at now. There are: {', '.join(stop.panels[:24])}.")
    panels = dict.fromkeys(number for found in meant[:first] for number in found)
    return Decision(action="redraw", panels=tuple(panels), note=" ".join(words[first:]))


def _numbered(name: str, stop: Stop) -> tuple[str, ...]:
    """The panel of that number, or all those of the shot."""
    from storyboard.model.numbers import same

    return tuple(number for number in stop.panels if same(number, name) or same(number.rpartition("-")[0], name))


def decided(stop: Stop, ask: Callable[[str], str], tell: Callable[[str], None]) -> Decision | None:
    """The decision that somebody types, asked for until it is one; None where nobody types any more."""
    from storyboard.project.create import open_project
    from storyboard.project.steps import check, stages

    board = open_project(Path(stop.folder)).board
    stage = next(one for one in stages(board) if one.id == stop.stage)
    while True:
        try:
            decision = parsed(ask("What next?"), stop)
            check(board, stage, decision)
        except EOFError:
            return None
        except InputError as error:
            tell(str(error))
        else:
            return decision


def reviewer() -> Reviewer | None:
    """Asks whoever is at the terminal; None where nobody is."""
    from storyboard.cli.progress import interactive

    if not (sys.stdin.isatty() and interactive(sys.stderr)):
        return None
    from rich.console import Console
    from rich.prompt import Prompt

    from storyboard.cli.printing import tamed
    from storyboard.cli.run import interruptible

    def review(stop: Stop) -> Decision | None:
        console = Console(stderr=True, highlight=False, markup=False)
        for line in told(stop):
            console.print(tamed(line))
        with interruptible():
            return decided(
                stop,
                lambda question: Prompt.ask(question, console=console, default="", show_default=False),
                lambda words: console.print(tamed(words)),
            )

    return review
