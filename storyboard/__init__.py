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
        aanswer,
        aask,
        admitted,
        afinish,
        amake,
        answer,
        aplan,
        approve,
        aquote,
        aredraw,
        aresume,
        ask,
        break_down,
        change,
        comment,
        comments,
        convert,
        edit,
        export,
        finish,
        history,
        import_shots,
        import_take,
        lock,
        make,
        omit,
        open,
        pending,
        plan,
        quote,
        redo,
        redraw,
        resolve,
        resume,
        revise,
        revoke,
        scenes,
        schema,
        select,
        services,
        share,
        shares,
        status,
        takes,
        tools,
        undo,
        why,
    )
    from storyboard.model.board import Board, Options
    from storyboard.model.errors import BoardInUse, BudgetReached, DiskProblem, InputError, Interrupted, ProviderError, StoryboardError
    from storyboard.project.comments import Comment
    from storyboard.project.editing.history import History, Step
    from storyboard.project.editing.importing import Imported
    from storyboard.project.quote import Quote
    from storyboard.project.revising.report import Revision
    from storyboard.project.sharing import Share
    from storyboard.project.status import Status, Why
    from storyboard.project.steps import Decision, Stop

__all__ = [
    "Board",
    "BoardInUse",
    "BudgetReached",
    "Comment",
    "Decision",
    "DiskProblem",
    "History",
    "Imported",
    "InputError",
    "Interrupted",
    "Options",
    "ProviderError",
    "Quote",
    "Revision",
    "Share",
    "Status",
    "Step",
    "Stop",
    "StoryboardError",
    "Why",
    "aanswer",
    "aask",
    "admitted",
    "afinish",
    "amake",
    "answer",
    "aplan",
    "approve",
    "aquote",
    "aredraw",
    "aresume",
    "ask",
    "break_down",
    "change",
    "comment",
    "comments",
    "convert",
    "edit",
    "events",
    "export",
    "finish",
    "graphs",
    "history",
    "import_shots",
    "import_take",
    "lock",
    "make",
    "omit",
    "open",
    "pending",
    "plan",
    "quote",
    "redo",
    "redraw",
    "resolve",
    "resume",
    "revise",
    "revoke",
    "scenes",
    "schema",
    "select",
    "services",
    "share",
    "shares",
    "status",
    "takes",
    "tools",
    "undo",
    "why",
]

_MODULES = frozenset({"events", "graphs"})
_ERRORS = frozenset({"BoardInUse", "BudgetReached", "DiskProblem", "InputError", "Interrupted", "ProviderError", "StoryboardError"})
_HOMES = dict.fromkeys(_ERRORS, "storyboard.model.errors") | {
    "Board": "storyboard.model.board",
    "Comment": "storyboard.project.comments",
    "History": "storyboard.project.editing.history",
    "Imported": "storyboard.project.editing.importing",
    "Options": "storyboard.model.board",
    "Quote": "storyboard.project.quote",
    "Revision": "storyboard.project.revising.report",
    "Share": "storyboard.project.sharing",
    "Decision": "storyboard.project.steps",
    "Status": "storyboard.project.status",
    "Step": "storyboard.project.editing.history",
    "Stop": "storyboard.project.steps",
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
