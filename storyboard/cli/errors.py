"""What a user sees when something goes wrong: a sentence and an exit code, never a traceback."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

import typer

from storyboard.model.errors import DiskProblem, Interrupted, StoryboardError

PIPE_CLOSED = 141
"""What a shell reports for a program that wrote into a closed pipe (128 + SIGPIPE)."""

DISK = frozenset({errno.ENOSPC, errno.EROFS, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""System errors that say the disk is full or read-only."""

INTERRUPTED = "Stopped."
ERROR = "Error: "


def prepare_streams() -> None:
    """Makes a console that cannot show a character print `?` for it, and unexpected errors leave a report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.excepthook = unexpected


def guarded(command: Callable[[], int]) -> int:
    """The exit code of `command`, with everything raised on purpose turned into a sentence on stderr."""
    try:
        code = command()
        sys.stdout.flush()
    except BrokenPipeError:
        return _silenced()
    except typer.TyperException as problem:
        print_problem(usage_problem(problem))
        return problem.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return told(Interrupted(INTERRUPTED))
    except StoryboardError as problem:
        return told(problem)
    except OSError as problem:
        if problem.errno not in DISK:
            raise
        return told(DiskProblem(f"The disk would not take it: {problem.strerror}. What was finished is kept."))
    return code


def told(problem: StoryboardError) -> int:
    """Prints the sentence of `problem` on stderr; its exit code."""
    with suppress(BrokenPipeError):
        print_problem(str(problem), "" if isinstance(problem, Interrupted) else ERROR)
    return problem.exit_code


def usage_problem(problem: typer.TyperException) -> str:
    """What is wrong with the words of the command, and where to read how it is used."""
    context = getattr(problem, "ctx", None)
    path = context.command_path if context is not None else "storyboard"
    said = problem.format_message().strip().removesuffix(".")
    return f"{said}{'' if said.endswith('?') else '.'} See `{path} --help`."


def print_problem(sentence: str, before: str = ERROR) -> None:
    """Prints `sentence` on stderr, the word before it in red where there are colours."""
    from rich.console import Console
    from rich.text import Text

    Console(stderr=True, highlight=False, soft_wrap=True).print(Text.assemble((before, "bold red"), sentence))


def _silenced() -> int:
    """Ends quietly when the reader of our output has gone; what is still buffered goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return PIPE_CLOSED


def unexpected(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    """The last resort (`sys.excepthook`): writes a report and says where. Python then ends with exit code 1."""
    from storyboard.cli.report import write_report

    try:
        file = write_report(kind, problem, trace)
    except OSError as trouble:
        print_problem(f"This is a fault of storyboard ({kind.__name__}: {problem}), and no report could be written: {trouble}.")
        return
    print_problem(f"This is a fault of storyboard, not of your script. What happened is in {file}; please send it with what you did.")
