"""The `storyboard` command. Parses, calls `storyboard.api`, prints; nothing else is decided here.

Nothing heavy is imported before a command needs it: `storyboard --help` answers in a fraction of 0.4 seconds.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(args: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code (HOUSE 7).

    Args:
        args: words after the program's name; None takes those of the process.
    """
    from storyboard.cli.app import run
    from storyboard.cli.errors import guarded, prepare_streams

    prepare_streams()
    return guarded(lambda: run(args))
