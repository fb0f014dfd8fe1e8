"""Everything storyboard raises on purpose, and the exit code each one ends a command with.

    StoryboardError
    ├── InputError          2    the script, an option or a folder is not what it should be
    ├── ProviderError       4    a painter or model could not be used (the four kinds live in `storyboard.ports`)
    ├── BudgetReached       5
    ├── BoardInUse          6
    ├── DiskProblem         7
    └── Interrupted       130

A message is one or two sentences: what happened, where, and what to do next.
"""

from __future__ import annotations


class StoryboardError(Exception):
    """The root of all errors raised on purpose."""

    exit_code = 1


class InputError(StoryboardError):
    """Raised when what the user gave cannot be used; nothing was changed."""

    exit_code = 2


class ProviderError(StoryboardError):
    """Raised when a painter, planner or inspector fails; see `storyboard.ports` for its four kinds."""

    exit_code = 4
    door = ""
    """Which of several painters it comes from; empty where there is one."""


class BudgetReached(StoryboardError):
    """Raised when the next call could cost more than what is left of the budget."""

    exit_code = 5


class BoardInUse(StoryboardError):
    """Raised when another process is working on the same board."""

    exit_code = 6


class DiskProblem(StoryboardError):
    """Raised when the board folder cannot be written."""

    exit_code = 7


class Interrupted(StoryboardError):
    """Raised when the user stopped a run; what was finished is kept."""

    exit_code = 130
