"""`ask`: say in plain words what should become of a board."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Budget, Folder, Json, Quiet, Yes, examples
from storyboard.cli.printing import tamed
from storyboard.model.errors import InputError
from storyboard.model.wording import money

if TYPE_CHECKING:
    from storyboard.graphs.assistant import Said
    from storyboard.graphs.talk import Decide
    from storyboard.graphs.tools import Proposal

Request = Annotated[
    str, typer.Argument(metavar="REQUEST", help="What to do, in plain words; leave it out to answer what waits.", show_default=False)
]
Model = Annotated[str, typer.Option("--model", metavar="NAME", help="Who understands it: `rules`, free, or `gemini`.")]
Painter = Annotated[
    str, typer.Option("--painter", metavar="NAME", help="Who draws again. Default: the board's painter.", show_default=False)
]


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(
        epilog=examples(
            'storyboard ask film "make scene 3 darker, and put the camera low on Mia"',
            'storyboard ask film "which panels are out of date?"',
            'storyboard ask film "approve scene 2" --yes',
        )
    )(ask)


def ask(
    folder: Folder,
    request: Request = "",
    *,
    model: Model = "rules",
    painter: Painter = "",
    budget: Budget = None,
    yes: Yes = False,
    no: Annotated[bool, typer.Option("--no", help="Say no to what waits.", show_default=False)] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Does what is asked in plain words.

    It finds, reads, changes, redraws, compares, chooses, approves and exports.

    It says what it will do and what that costs, and waits for a yes before it spends, approves or takes anything away. The
    conversation goes on from call to call.
    """
    from storyboard import api
    from storyboard.cli.printing import print_json, say
    from storyboard.cli.progress import shown

    if yes and no:
        raise InputError("--yes and --no at once: say one of them.")
    with shown(quiet=quiet or json) as listen:
        said = api.ask(folder, request, model=model, painter=painter, budget=budget, decide=_decider(yes=yes, no=no), on_event=listen)
    if json:
        print_json(said.model_dump())
    else:
        say(*told(said))
    if said.proposals:
        raise InputError("Nothing was done yet: say --yes to go on, or --no.")
    return 0


def told(said: Said) -> list[str]:
    """An answer for people."""
    if said.proposals:
        return [f"It would {sentence(one)}." for one in said.proposals]
    lines = [said.text or "Done."] if said.text or not said.did else said.did
    return [tamed(line) for text in lines for line in text.splitlines()]


def sentence(proposal: Proposal) -> str:
    """What is proposed, with its price."""
    return tamed(proposal.what) + (f" ({money(proposal.low)} to {money(proposal.high)})" if proposal.high else "")


def _decider(*, yes: bool, no: bool) -> Decide | None:
    """How what is proposed is answered: as said, at the terminal, or not now."""
    from storyboard.cli.progress import interactive

    if yes or no:
        return lambda _: yes
    return _asked if sys.stdin.isatty() and interactive(sys.stderr) else None


def _asked(proposals: Sequence[Proposal]) -> bool:
    from rich.console import Console
    from rich.prompt import Confirm

    from storyboard.cli.run import interruptible

    console = Console(stderr=True, highlight=False, markup=False)
    for one in proposals:
        console.print(f"It would {sentence(one)}.")
    with interruptible():
        return Confirm.ask("Go on?", console=console, default=False)
