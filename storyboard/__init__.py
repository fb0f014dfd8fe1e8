"""A script file in, a storyboard out that a crew can shoot from.

    board = storyboard.make("film.fountain", out="film", on_event=print)
    project = storyboard.open("film")
    project.image(project.board.scene("3").panels[0].take)

Names are imported when they are first used, so that `import storyboard` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from storyboard import events as events
    from storyboard import graphs as graphs
    from storyboard.api import (
        aask,
        afinish,
        amake,
        approve,
        aredraw,
        aresume,
        ask,
        break_down,
        change,
        convert,
        export,
        finish,
        import_take,
        lock,
        make,
        omit,
        open,
        quote,
        redraw,
        resume,
        revise,
        scenes,
        schema,
        select,
        services,
        status,
        takes,
        tools,
        why,
    )
    from storyboard.model.board import Board, Options
    from storyboard.model.errors import BoardInUse, BudgetReached, DiskProblem, InputError, Interrupted, ProviderError, StoryboardError
    from storyboard.project.quote import Quote
    from storyboard.project.revising.report import Revision
    from storyboard.project.status import Status, Why

__all__ = [
    "Board",
    "BoardInUse",
    "BudgetReached",
    "DiskProblem",
    "InputError",
    "Interrupted",
    "Options",
    "ProviderError",
    "Quote",
    "Revision",
    "Status",
    "StoryboardError",
    "Why",
    "aask",
    "afinish",
    "amake",
    "approve",
    "aredraw",
    "aresume",
    "ask",
    "break_down",
    "change",
    "convert",
    "events",
    "export",
    "finish",
    "graphs",
    "import_take",
    "lock",
    "make",
    "omit",
    "open",
    "quote",
    "redraw",
    "resume",
    "revise",
    "scenes",
    "schema",
    "select",
    "services",
    "status",
    "takes",
    "tools",
    "why",
]

_MODULES = frozenset({"events", "graphs"})
_ERRORS = frozenset({"BoardInUse", "BudgetReached", "DiskProblem", "InputError", "Interrupted", "ProviderError", "StoryboardError"})
_HOMES = dict.fromkeys(_ERRORS, "storyboard.model.errors") | {
    "Board": "storyboard.model.board",
    "Options": "storyboard.model.board",
    "Quote": "storyboard.project.quote",
    "Revision": "storyboard.project.revising.report",
    "Status": "storyboard.project.status",
    "Why": "storyboard.project.status",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'storyboard' has no attribute {name!r}")
    if name in _MODULES:
        return importlib.import_module(f"storyboard.{name}")
    return getattr(importlib.import_module(_HOMES.get(name, "storyboard.api")), name)


def __dir__() -> list[str]:
    return __all__
