"""The LangGraph agents: `run` (script to board), `panel` (one panel), `director` (one scene's plan) and `assistant` (the one you talk
to); installed as `storyboard.graphs`.

    graph = storyboard.graphs.run.build().compile(checkpointer=...)
    await graph.ainvoke({"folder": "film"}, context=storyboard.services("film"))

The modules are imported when they are first named: LangGraph takes a second to load.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storyboard.graphs import assistant as assistant
    from storyboard.graphs import director as director
    from storyboard.graphs import panel as panel
    from storyboard.graphs import run as run

__all__ = ["assistant", "director", "panel", "run"]


def __getattr__(name: str) -> ModuleType:
    if name not in __all__:
        raise AttributeError(f"module 'storyboard.graphs' has no attribute {name!r}")
    return importlib.import_module(f"storyboard.graphs.{name}")
