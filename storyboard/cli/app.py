"""The commands, gathered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from storyboard.cli import (
    asking,
    breaking,
    deciding,
    discussing,
    emulate,
    finishing,
    looking,
    making,
    reviewing,
    revising,
    shot_list,
    stepping,
)

app = typer.Typer(
    name="storyboard",
    help="""Turns a script into a storyboard PDF that a film crew can shoot from.

    \b
    Begin with:
      storyboard make film.fountain        draws it, without a key or a network
      storyboard status film               says how it stands
      storyboard redraw film --panel 3B-2 --note "closer, from below"
    """,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# Plain help: it opens in a third of the time of framed help, and fits any console.

making.add_to(app)
stepping.add_to(app)
finishing.add_to(app)
looking.add_to(app)
breaking.add_to(app)
revising.add_to(app)
deciding.add_to(app)
shot_list.add_to(app)
reviewing.add_to(app)
discussing.add_to(app)
asking.add_to(app)
emulate.add_to(app)


@app.callback(invoke_without_command=True)
def storyboard(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.", show_default=False)] = False,
) -> None:
    """Without a command: the version if asked for, else the help."""
    from storyboard.cli.printing import say
    from storyboard.cli.versions import version as installed

    if version:
        say(f"storyboard {installed()}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        say(context.get_help())
        raise typer.Exit


def run(args: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code. Errors are raised as they come.

    Raises:
        BrokenPipeError: whoever read our output has gone.
    """
    try:
        result = typer.main.get_command(app)(args=args, prog_name="storyboard", standalone_mode=False)
    except SystemExit as end:  # what typer makes of a closed pipe, and of nothing else in this mode
        raise BrokenPipeError from end
    return result if isinstance(result, int) else 0
